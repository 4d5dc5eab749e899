package dev.keywright.engine.line;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.PutItemRequest;
import dev.keywright.engine.api.PutItemRequestBuilder;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.backup.ImportRecord;
import dev.keywright.engine.check.Check;
import dev.keywright.engine.execute.Execution;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.flow.Import;
import dev.keywright.engine.flow.Jobs;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.Tables;
import dev.keywright.engine.plan.Planner;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TablePhase;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.value.Item;

/** Puts the records of an import down the line, as if their table were there already. */
final class Loading {
    private final Check check;
    private final Planner planner;
    private final Table table;
    private final Scope scope;
    private final Transaction transaction;

    Loading(Check check, Planner planner, Table table, EngineSettings settings, Tenant tenant,
            Transaction transaction) {
        this.check = check;
        this.planner = planner;
        this.table = table;
        this.transaction = transaction;
        Instant now = settings.clock().instant();
        scope = new Scope(settings.accountId(), tenant.region(),
                Tables.NONE.with(table.createdUntil(now).withPhase(TablePhase.active())), Jobs.NONE, now);
    }

    Import.Tally load(List<ImportRecord> records, Import.Tally before) {
        Import.Tally tally = before;
        for (ImportRecord record : records) {
            Optional<String> refusal = switch (record) {
                case ImportRecord.Malformed malformed -> Optional.of(malformed.reason());
                case ImportRecord.Found found -> put(found.item());
            };
            tally = refusal.isPresent()
                    ? tally.refused(record.where() + ": " + refusal.get())
                    : tally.taken();
        }
        return tally;
    }

    /** Why the item cannot be put, if it cannot. */
    private Optional<String> put(Item item) {
        PutItemRequest request = PutItemRequestBuilder.builder()
                .tableName(table.name().value())
                .item(Supplied.of(item))
                .build();
        try {
            Execution.write((Plan.Writing) planner.plan(check.check(request, scope), scope), transaction);
            return Optional.empty();
        } catch (FaultException refused) {
            return Optional.of(refused.fault().message());
        }
    }
}
