"""The endpoints of FAB auth manager API, one module each, in a package for each tag."""
