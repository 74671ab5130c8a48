"""What each contestant runs; a worker imports the module of its own environment alone."""
