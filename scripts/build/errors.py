"""What stops the build."""


class BuildError(Exception):
    """The published specs, or an overlay, are not what the build takes them for."""
