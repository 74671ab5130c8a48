"""The endpoints of Simple auth manager sub application, one module each, in a package for each tag."""
