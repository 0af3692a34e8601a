"""Native charts of a sheet's table, with a text for those who do not see them."""

from typing import Any

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, OneCellAnchor
from openpyxl.drawing.xdr import XDRPositiveSize2D
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.utils.units import cm_to_EMU
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_ACCENT = "0B5CAD"
_TINT = "E4EEF8"
_HAIRLINE = "DEE3E8"
WIDTH_CM, HEIGHT_CM = 16.0, 7.5


class _DescribedAnchor(OneCellAnchor):  # type: ignore[misc]
    """A chart's place that hands its description on to the frame which the library makes when it saves."""

    __elements__ = OneCellAnchor.__elements__
    description = ""

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "graphicFrame" and value is not None:
            value.nvGraphicFramePr.cNvPr.descr = self.description
        super().__setattr__(name, value)


def add_column_chart(
    page: WriteOnlyWorksheet, title: str, description: str, columns: tuple[int, ...], rows: tuple[int, int], place: str
) -> None:
    """Draw columns of the page's table (numbers from one; the first column names the categories).

    ``rows`` are the header's and the last row, ``place`` is the cell of the upper left corner.
    """
    chart = BarChart()
    chart.type = "col"
    chart.gapWidth = 60
    chart.title = title
    chart.title.overlay = False
    header, last = rows
    for column in columns:
        chart.add_data(Reference(page, min_col=column, min_row=header, max_row=last), titles_from_data=True)
    chart.set_categories(Reference(page, min_col=1, min_row=header + 1, max_row=last))
    for series, fill in zip(chart.series, (_ACCENT, _TINT), strict=False):
        # Told apart by filled and outlined, not by hue alone.
        series.graphicalProperties = GraphicalProperties(solidFill=fill, ln=LineProperties(solidFill=_ACCENT))
    chart.dataLabels = DataLabelList(showVal=True, showSerName=False, showCatName=False, showLegendKey=False)
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=_HAIRLINE))
    chart.y_axis.number_format = "0"
    chart.y_axis.scaling.min = 0
    if len(columns) > 1:
        chart.legend.position = "b"
    else:
        chart.legend = None
    chart.anchor = _anchor(place, description)
    page.add_chart(chart)


def _anchor(place: str, description: str) -> _DescribedAnchor:
    row, column = coordinate_to_tuple(place)
    anchor = _DescribedAnchor(
        _from=AnchorMarker(col=column - 1, row=row - 1),
        ext=XDRPositiveSize2D(cm_to_EMU(WIDTH_CM), cm_to_EMU(HEIGHT_CM)),
    )
    anchor.description = description
    return anchor
