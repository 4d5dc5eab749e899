package dev.keywright.desktop.table;

import dev.keywright.design.name.IndexName;

/** An index as the table screen lists it. */
record IndexLine(IndexName name, Kind kind, String partition, String sort, String projection, int entities) {

    /** Global indexes are partitioned anew; local ones share the table's partition key. */
    enum Kind {
        GLOBAL, LOCAL
    }
}
