package dev.keywright.workbench.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.keywright.design.edit.Edit;
import dev.keywright.design.edit.EntityEdit;
import dev.keywright.design.edit.IndexEdit;
import dev.keywright.design.edit.PatternEdit;
import dev.keywright.design.edit.TableEdit;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.ProvisionedUnits;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableOptions;
import dev.keywright.engine.partition.Access;
import dev.keywright.workbench.heat.HeatMap;
import dev.keywright.workbench.heat.HeatRow;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.simulate.Simulation;

/** A change to try as one edit of the document. */
final class Change {
    private final Design design;
    private final Simulation baseline;

    private Change(Design design, Simulation baseline) {
        this.design = design;
        this.baseline = baseline;
    }

    /** @throws Refused when the design has nothing the change could be made to */
    static Edit edit(WhatIf whatIf, Design design, Simulation baseline) {
        Change change = new Change(design, baseline);
        List<Edit> edits = switch (whatIf) {
            case WhatIf.Shard(int shards) -> List.of(Sharding.edit(design, baseline, shards));
            case WhatIf.OtherKey(var entity, var attribute, var template) ->
                List.of(new EntityEdit.SetKeyTemplate(entity, attribute, Optional.of(template),
                        EntityEdit.Follow.ITEMS_AND_PATTERNS));
            case WhatIf.OtherProjection(var table, var index, var projection) ->
                List.of(change.index(table, index.value(), found -> found.withProjection(projection)));
            case WhatIf.OnDemand() -> change.capacity(_ -> Capacity.onDemand());
            case WhatIf.Provisioned(long reads, long writes) ->
                change.capacity(_ -> Capacity.provisioned(reads, writes));
            case WhatIf.ProvisionedForPeak() -> change.capacity(change::forPeak);
            case WhatIf.AutoScaled(AutoScaling policy) -> change.capacity(_ -> scaled(policy));
            case WhatIf.CacheInFront(var dax) -> change.options(options -> options.withDax(Optional.of(dax)));
            case WhatIf.EventualReads() -> change.eventual();
            case WhatIf.LargerItems(double factor) -> LargerItems.edits(design, factor);
        };
        if (edits.isEmpty()) {
            throw new Refused(whatIf.label() + ": the design has nothing this could change");
        }
        return new Edit.Several(whatIf.label(), edits);
    }

    private Edit index(TableName table, String name, UnaryOperator<GlobalIndex> changed) {
        return design.table(table)
                .stream()
                .flatMap(found -> found.globalIndexes().stream())
                .filter(index -> index.name().value().equals(name))
                .findFirst()
                .<Edit>map(index -> new IndexEdit.ChangeGlobal(table, changed.apply(index)))
                .orElseThrow(() -> new Refused("there is no global index " + name + " of a table " + table));
    }

    private List<Edit> options(UnaryOperator<TableOptions> changed) {
        return design.tables()
                .stream()
                .<Edit>map(table -> new TableEdit.SetOptions(table.name(), changed.apply(table.options())))
                .toList();
    }

    /** What a space is given; the caps of an on-demand table and units of its indexes go. */
    private interface Given {
        Capacity to(SpaceName space);
    }

    private List<Edit> capacity(Given given) {
        List<Edit> edits = new ArrayList<>();
        for (Table table : design.tables()) {
            Capacity ofTable = given.to(SpaceName.table(table.name().value()));
            edits.add(new TableEdit.SetOptions(table.name(), table.options().withCapacity(ofTable)));
            table.globalIndexes().forEach(index -> {
                Capacity own = given.to(SpaceName.index(table.name().value(), index.name().value()));
                Optional<Capacity> wanted = own.equals(ofTable) ? Optional.empty() : Optional.of(own);
                if (!index.capacity().equals(wanted)) {
                    edits.add(new IndexEdit.ChangeGlobal(table.name(), index.withCapacity(wanted)));
                }
            });
        }
        return edits;
    }

    private Capacity forPeak(SpaceName space) {
        return Capacity.provisioned(peakUnits(space, Access.READ), peakUnits(space, Access.WRITE));
    }

    private long peakUnits(SpaceName space, Access access) {
        HeatMap heat = baseline.heat();
        List<HeatRow> rows = heat.rowsOf(space);
        long peak = 0;
        for (int column = 0; column < heat.columns(); column++) {
            long halfUnits = 0;
            for (HeatRow row : rows) {
                halfUnits += row.consumedHalfUnits(access, column);
            }
            peak = Math.max(peak, Math.ceilDiv(halfUnits, 2L * heat.columnSeconds()));
        }
        return Math.max(1, peak);
    }

    private static Capacity scaled(AutoScaling policy) {
        ProvisionedUnits units = new ProvisionedUnits(policy.minCapacity(), Optional.of(policy));
        return new Capacity.Provisioned(units, units);
    }

    private List<Edit> eventual() {
        List<Edit> edits = new ArrayList<>();
        for (AccessPattern pattern : design.accessPatterns()) {
            Optional<Request> request = pattern.request().map(Change::eventual);
            if (!request.equals(pattern.request())) {
                edits.add(new PatternEdit.Change(pattern.withRequest(request)));
            }
        }
        return edits;
    }

    private static Request eventual(Request request) {
        return switch (request) {
            case Request.Query query -> query.withConsistency(Consistency.EVENTUAL);
            case Request.Scan scan -> scan.withConsistency(Consistency.EVENTUAL);
            case Request.GetItem get -> get.withConsistency(Consistency.EVENTUAL);
            case Request.BatchGetItem(var gets) -> new Request.BatchGetItem(
                    gets.stream().map(get -> get.withConsistency(Consistency.EVENTUAL)).toList());
            case Request.ExecuteStatement(var statement, var parameters, var source, var limit, var _) ->
                new Request.ExecuteStatement(statement, parameters, source, limit, Consistency.EVENTUAL);
            case Request.PutItem _,Request.UpdateItem _,Request.DeleteItem _,Request.BatchWriteItem _,Request.TransactGetItems _,Request.TransactWriteItems _ ->
                request;
        };
    }
}
