"""What is printed and signed."""
