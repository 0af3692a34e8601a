"""The Exchange page: lists taken in, shown before anything happens, receipted and taken back."""
