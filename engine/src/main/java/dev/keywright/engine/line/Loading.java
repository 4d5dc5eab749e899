package dev.keywright.engine.line;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.keywright.engine.api.PutItemRequest;
import dev.keywright.engine.api.PutItemRequestBuilder;
import dev.keywright.engine.api.Supplied;
import dev.keywright.engine.backup.ImportRecord;
import dev.keywright.engine.check.Check;
import dev.keywright.engine.execute.CollectionSizes;
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
    private final CollectionSizes collections;
    private final EngineSettings settings;

    Loading(Check check, Planner planner, CollectionSizes collections, EngineSettings settings) {
        this.check = check;
        this.planner = planner;
        this.collections = collections;
        this.settings = settings;
    }

    Import.Tally load(List<ImportRecord> records, Import.Tally before, Tenant tenant, Table table,
            Transaction transaction) {
        Instant now = settings.clock().instant();
        Tables there = Tables.NONE.with(table.createdUntil(now).withPhase(TablePhase.active()));
        Scope scope = new Scope(settings.accountId(), tenant.region(), there, _ -> Tables.NONE, Jobs.NONE, now);
        Import.Tally tally = before;
        for (ImportRecord record : records) {
            Optional<String> refusal = switch (record) {
                case ImportRecord.Malformed malformed -> Optional.of(malformed.reason());
                case ImportRecord.Found found -> put(found.item(), table, scope, transaction);
            };
            tally = refusal.isPresent()
                    ? tally.refused(record.where() + ": " + refusal.get())
                    : tally.taken();
        }
        return tally;
    }

    /** Why the item cannot be put, if it cannot. */
    private Optional<String> put(Item item, Table table, Scope scope, Transaction transaction) {
        PutItemRequest request = PutItemRequestBuilder.builder()
                .tableName(table.name().value())
                .item(Supplied.of(item))
                .build();
        try {
            Plan.Writing plan = (Plan.Writing) planner.plan(check.check(request, scope), scope);
            Execution.write(plan, transaction, collections, UnaryOperator.identity());
            return Optional.empty();
        } catch (FaultException refused) {
            return Optional.of(refused.fault().message());
        }
    }
}
