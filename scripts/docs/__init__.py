"""What the documentation says of the code and can be made from it, made from it."""
