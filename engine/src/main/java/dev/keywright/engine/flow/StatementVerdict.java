package dev.keywright.engine.flow;

import dev.keywright.engine.api.ExecuteStatementRequest;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.schema.TableName;

/** What check thinks of one statement of a batch. */
public sealed interface StatementVerdict {
    /** It can go down the line by itself. */
    record Accepted(ExecuteStatementRequest request, TableName table) implements StatementVerdict {}

    record Rejected(Fault reason) implements StatementVerdict {}
}
