package dev.keywright.engine.differential;

import tools.jackson.databind.node.ObjectNode;

/**
 * One request as both sides get it.
 *
 * @param operation the API's name of it, or one of those here
 * @param input the request's body
 */
record Call(String operation, ObjectNode input) {

    /** Not an operation of the API: a Scan of every segment, one after the other. */
    static final String ALL_SEGMENTS = "ScanAllSegments";

    /** Not an operation of the API: every record of the newest stream of a table. */
    static final String ALL_RECORDS = "AllRecords";

    @Override
    public String toString() {
        return operation + " " + input;
    }
}
