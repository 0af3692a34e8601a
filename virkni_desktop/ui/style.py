"""The house's style: Fusion for behaviour, own painting for looks, everything from the tokens and no style sheet."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QMenu,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QStyleOptionTab,
    QTabBar,
    QWidget,
)

from virkni_desktop.ui import style_buttons, style_frames
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import RADIUS, Height, Role, Space

Metric = QStyle.PixelMetric
Primitive = QStyle.PrimitiveElement
Control = QStyle.ControlElement
Complex = QStyle.ComplexControl
Sub = QStyle.SubControl
Contents = QStyle.ContentsType
Hint = QStyle.StyleHint

# The stubs of QProxyStyle leave out that a widget may be missing, as Qt allows: hence the three ignored arg-types.
SCROLL_BAR = 12
FIELD_PADDING = 6  # QLineEdit adds two of its own

_METRICS = {
    Metric.PM_SplitterWidth: 1,  # Qt widens the part one can take hold of by itself
    Metric.PM_ScrollBarExtent: SCROLL_BAR,
    Metric.PM_ScrollView_ScrollBarSpacing: 0,
    Metric.PM_ScrollView_ScrollBarOverlap: 0,
    Metric.PM_CheckBoxLabelSpacing: 8,
    Metric.PM_RadioButtonLabelSpacing: 8,
    Metric.PM_ButtonShiftHorizontal: 0,
    Metric.PM_ButtonShiftVertical: 0,
    Metric.PM_FocusFrameHMargin: 4,
    Metric.PM_FocusFrameVMargin: 4,
    Metric.PM_TabBarTabShiftVertical: 0,
    Metric.PM_TabBarTabShiftHorizontal: 0,
    Metric.PM_TabBarBaseOverlap: 0,
    Metric.PM_TabBarBaseHeight: 0,
    Metric.PM_TabBarTabOverlap: 0,
    Metric.PM_MenuBarHMargin: 8,
    Metric.PM_MenuBarVMargin: 0,
    Metric.PM_MenuBarItemSpacing: 0,
    Metric.PM_MenuBarPanelWidth: 0,
    Metric.PM_LayoutLeftMargin: 0,
    Metric.PM_LayoutTopMargin: 0,
    Metric.PM_LayoutRightMargin: 0,
    Metric.PM_LayoutBottomMargin: 0,
    Metric.PM_LayoutHorizontalSpacing: 8,
    Metric.PM_LayoutVerticalSpacing: 8,
}
_HINTS = {
    Hint.SH_ComboBox_Popup: 0,
    Hint.SH_EtchDisabledText: 0,
    Hint.SH_Widget_Animation_Duration: 0,
    Hint.SH_FocusFrame_AboveWidget: 1,
    Hint.SH_FocusFrame_Mask: 0,
    Hint.SH_ScrollBar_Transient: 0,
    Hint.SH_ScrollView_FrameOnlyAroundContents: 0,
    Hint.SH_TabBar_ElideMode: int(Qt.TextElideMode.ElideNone.value),
    Hint.SH_ItemView_ShowDecorationSelected: 1,
    Hint.SH_ItemView_ActivateItemOnSingleClick: 0,
}


class VirkniStyle(QProxyStyle):
    """Paints every stock widget from the tokens of ``look``."""

    def __init__(self, look: Look) -> None:
        super().__init__("Fusion")
        self._look = look

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Distances and sizes."""
        found = _METRICS.get(metric)
        if found is not None:
            return found
        if metric == Metric.PM_TabBarScrollButtonWidth:
            return self._look.height(Height.SMALL_CONTROL)
        if metric in _INDICATORS:
            return self._look.scaled(18)
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 -- Qt's own name
    ) -> int:
        """Ways of behaving."""
        found = _HINTS.get(hint)
        return found if found is not None else super().styleHint(hint, option, widget, returnData)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Grounds, frames and marks."""
        paint = _PRIMITIVES.get(element)
        if paint is not None:
            paint(self._look, option, painter, widget)
        elif element not in _NOTHING:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Labels, tabs, heads, menus and the focus ring."""
        paint = _CONTROLS.get(element)
        if paint is not None:
            paint(self._look, option, painter, widget)
        else:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Combo boxes, scroll bars and tool buttons."""
        paint = _COMPLEX.get(control)
        if paint is not None:
            paint(self._look, option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        sub_control: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Where the parts of a combo box and of a scroll bar are."""
        if control == Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return style_frames.scroll_bar_part(option, sub_control)
        if control == Complex.CC_ComboBox and sub_control == Sub.SC_ComboBoxEditField:
            return option.rect.adjusted(8, 2, -(self._look.scaled(16) + 12), -2)
        return super().subControlRect(control, option, sub_control, widget)  # type: ignore[arg-type]

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        """Where the text of a field begins."""
        if element == QStyle.SubElement.SE_LineEditContents:
            return option.rect.adjusted(FIELD_PADDING, 1, -FIELD_PADDING, -1)
        return super().subElementRect(element, option, widget)  # type: ignore[arg-type]

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """How large a widget is around its contents; every height is a least height that grows with the text."""
        measure = _SIZES.get(kind)
        if measure is not None:
            return measure(self._look, option, size, widget)
        found = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        height = _LEAST.get(kind)
        if height is None or (kind == Contents.CT_MenuItem and found.height() < _SEPARATOR):
            return found
        return QSize(found.width() + _WIDER.get(kind, 0), max(found.height(), self._look.height(height)))


def _paint_focus(look: Look, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Item views and buttons show their focus themselves; what is left gets the ring inside its edge."""
    if isinstance(widget, QAbstractItemView | QAbstractButton | QTabBar | QMenu):
        return
    if option.state & QStyle.StateFlag.State_KeyboardFocusChange:
        style_buttons.paint_focus_ring(look, painter, QRectF(option.rect), RADIUS)


def _tab_size(look: Look, option: QStyleOptionTab, _size: QSize, _widget: QWidget | None) -> QSize:
    width = look.metrics(Role.STRONG).size(Qt.TextFlag.TextShowMnemonic, option.text).width()
    return QSize(width + Space.XL, look.height(Height.ROW))


def _field_size(look: Look, _option: QStyleOption, size: QSize, _widget: QWidget | None) -> QSize:
    return QSize(size.width() + 2 * FIELD_PADDING, look.height(Height.CONTROL))


def _combo_size(look: Look, _option: QStyleOption, size: QSize, _widget: QWidget | None) -> QSize:
    return QSize(size.width() + look.scaled(16) + Space.XL, look.height(Height.CONTROL))


def _menu_bar_item_size(look: Look, _option: QStyleOption, size: QSize, _widget: QWidget | None) -> QSize:
    return QSize(size.width() + 20, look.height(Height.CONTROL))


_Paint = Callable[[Look, Any, QPainter, QWidget | None], None]
_PRIMITIVES: Mapping[QStyle.PrimitiveElement, _Paint] = MappingProxyType(
    {
        Primitive.PE_PanelButtonCommand: style_buttons.paint_panel,
        Primitive.PE_PanelButtonTool: style_buttons.paint_panel,
        Primitive.PE_IndicatorCheckBox: style_buttons.paint_check_box,
        Primitive.PE_IndicatorItemViewItemCheck: style_buttons.paint_check_box,
        Primitive.PE_IndicatorRadioButton: style_buttons.paint_radio,
        Primitive.PE_PanelLineEdit: style_frames.paint_framed_field,
        Primitive.PE_Frame: style_frames.paint_scroll_area,
        Primitive.PE_FrameMenu: style_frames.paint_menu_frame,
        Primitive.PE_PanelMenu: style_frames.paint_menu_frame,
        Primitive.PE_FrameFocusRect: _paint_focus,
    }
)
_CONTROLS: Mapping[QStyle.ControlElement, _Paint] = MappingProxyType(
    {
        Control.CE_PushButton: style_buttons.paint_push_button,
        Control.CE_ToolButtonLabel: style_buttons.paint_label,
        Control.CE_TabBarTabShape: style_frames.paint_tab,
        Control.CE_TabBarTabLabel: style_frames.paint_tab_label,
        Control.CE_Header: style_frames.paint_whole_head,
        Control.CE_HeaderSection: style_frames.paint_head,
        Control.CE_HeaderEmptyArea: style_frames.paint_head_rest,
        Control.CE_Splitter: style_frames.paint_splitter,
        Control.CE_MenuBarEmptyArea: style_frames.paint_menu_bar_rest,
        Control.CE_MenuBarItem: style_frames.paint_menu_bar_item,
        Control.CE_FocusFrame: style_buttons.paint_focus_frame,
    }
)
_COMPLEX: Mapping[QStyle.ComplexControl, _Paint] = MappingProxyType(
    {
        Complex.CC_ComboBox: style_frames.paint_combo,
        Complex.CC_ScrollBar: style_frames.paint_scroll_bar,
        Complex.CC_ToolButton: style_buttons.paint_tool_button,
    }
)
_SIZES: Mapping[QStyle.ContentsType, Callable[[Look, Any, QSize, QWidget | None], QSize]] = MappingProxyType(
    {
        Contents.CT_PushButton: style_buttons.button_size,
        Contents.CT_ToolButton: style_buttons.button_size,
        Contents.CT_TabBarTab: _tab_size,
        Contents.CT_LineEdit: _field_size,
        Contents.CT_ComboBox: _combo_size,
        Contents.CT_MenuBarItem: _menu_bar_item_size,
    }
)
_LEAST: Mapping[QStyle.ContentsType, Height] = MappingProxyType(
    {
        Contents.CT_CheckBox: Height.SMALL_CONTROL,
        Contents.CT_RadioButton: Height.SMALL_CONTROL,
        Contents.CT_HeaderSection: Height.CONTROL,
        Contents.CT_MenuItem: Height.SMALL_CONTROL,
    }
)
_WIDER: Mapping[QStyle.ContentsType, int] = MappingProxyType({Contents.CT_MenuItem: 16})
_SEPARATOR = 11  # a menu item lower than this is a line between two groups
_INDICATORS = frozenset(
    {
        Metric.PM_IndicatorWidth,
        Metric.PM_IndicatorHeight,
        Metric.PM_ExclusiveIndicatorWidth,
        Metric.PM_ExclusiveIndicatorHeight,
    }
)
_NOTHING = frozenset(
    {
        Primitive.PE_FrameDefaultButton,
        Primitive.PE_FrameTabBarBase,
        Primitive.PE_IndicatorTabTearLeft,
        Primitive.PE_IndicatorTabTearRight,
        Primitive.PE_FrameTabWidget,
        Primitive.PE_FrameStatusBarItem,
        Primitive.PE_FrameGroupBox,
        Primitive.PE_PanelMenuBar,
        Primitive.PE_FrameLineEdit,
        Primitive.PE_PanelItemViewRow,  # tables paint their own ground; Qt's would show at its round corners
    }
)
