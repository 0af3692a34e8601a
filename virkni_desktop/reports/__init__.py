"""Indicators and the quarter workbook."""
