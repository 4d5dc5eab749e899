package dev.keywright.desktop.table;

import java.util.Optional;

import dev.keywright.design.model.Design;
import dev.keywright.design.table.Table;

/** All that a section of the screen shows: the table, the design around it and, once they are counted, its figures. */
record TableState(Design design, Table table, Optional<TableFigures> figures) {}
