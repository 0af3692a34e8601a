"""Virkni Desktop: an offline caseload for supported employment and labour-market activation."""

__version__ = "0.1.0"
