package dev.keywright.design.infrastructure;

import java.util.List;

import dev.keywright.design.table.Table;

/**
 * The tables of a file of infrastructure code.
 *
 * @param notices what was not understood, a line each
 */
public record Found(List<Table> tables, List<String> notices) {
    public Found {
        tables = List.copyOf(tables);
        notices = List.copyOf(notices);
    }
}
