"""Spreadsheets taken in and written back."""
