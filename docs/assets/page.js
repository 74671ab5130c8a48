// What every page does: the scheme, the menu of a narrow screen, tabs, and buttons that copy.

import { keep, kept } from "./keeping.js";

const root = document.documentElement;

function isDark() {
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  return (root.dataset.scheme ?? system) === "dark";
}

document.querySelector(".scheme").addEventListener("click", () => {
  root.dataset.scheme = isDark() ? "light" : "dark";
  keep("scheme", root.dataset.scheme);
});

const menu = document.querySelector(".menu");
menu.addEventListener("click", () => {
  const open = menu.getAttribute("aria-expanded") !== "true";
  menu.setAttribute("aria-expanded", String(open));
  document.body.classList.toggle("open", open);
});
addEventListener("keydown", (event) => {
  if (event.key === "Escape" && document.body.classList.contains("open")) menu.click();
});
document.querySelector(".pages [aria-current]")?.scrollIntoView({ block: "nearest" });

// A group of forms of one call. Its HTML is sections below one another, each with a heading; here
// the headings become tabs, as WAI-ARIA wants them. The tab that was chosen last is shown first.
function makeTabs(group) {
  const panels = [...group.querySelectorAll(":scope > section")];
  const list = document.createElement("div");
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", group.dataset.label);
  const tabs = panels.map((panel) => {
    const heading = panel.querySelector("h3");
    const tab = document.createElement("button");
    tab.type = "button";
    tab.textContent = heading.textContent;
    tab.id = `${panel.id}-tab`;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", panel.id);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    heading.remove();
    return tab;
  });

  function show(chosen, remember) {
    tabs.forEach((tab, index) => {
      tab.setAttribute("aria-selected", String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      panels[index].hidden = tab !== chosen;
    });
    if (remember) keep("form", chosen.textContent);
  }

  list.addEventListener("click", (event) => {
    const tab = event.target.closest("[role=tab]");
    if (tab) show(tab, true);
  });
  list.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(tabs.indexOf(event.target) + step + tabs.length) % tabs.length];
    show(next, true);
    next.focus();
  });
  list.append(...tabs);
  group.prepend(list);
  const last = kept("form");
  show(tabs.find((tab) => tab.textContent === last) ?? tabs[0], false);
}
document.querySelectorAll(".tabs").forEach(makeTabs);

// What is wider than its box is scrolled with the keyboard too, so it takes the focus.
for (const box of document.querySelectorAll("main pre, main .wide, main > table")) {
  if (!box.hasAttribute("tabindex")) box.tabIndex = 0;
}

// Copies a block, and returns whether it could: a site over plain http has no clipboard, and a browser
// may refuse it. Then the block is selected, for the keys that copy.
async function copied(code) {
  try {
    await navigator.clipboard.writeText(code.textContent.replace(/\n$/, ""));
    return true;
  } catch {
    getSelection().selectAllChildren(code);
    return false;
  }
}

function addCopy(code) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    button.textContent = (await copied(code)) ? "Copied" : "Selected";
    setTimeout(() => (button.textContent = "Copy"), 1500);
  });
  code.parentElement.after(button);
  code.parentElement.parentElement.classList.add("copied");
}
document.querySelectorAll("main pre > code").forEach((code) => {
  const pre = code.parentElement;
  if (!pre.parentElement.matches("div.highlight, div.code")) {
    const box = document.createElement("div");
    box.className = "code";
    pre.replaceWith(box);
    box.append(pre);
  }
  addCopy(code);
});

// Each heading with an id has a link to itself.
for (const heading of document.querySelectorAll("main h2[id], main h3[id]")) {
  const link = document.createElement("a");
  link.href = `#${heading.id}`;
  link.className = "here";
  link.setAttribute("aria-label", `Link to ${heading.textContent}`);
  link.textContent = "#";
  heading.append(link);
}
