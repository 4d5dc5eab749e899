package dev.keywright.design.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SequencedMap;

import dev.keywright.design.infrastructure.Provisioning;
import dev.keywright.design.infrastructure.Labels;
import dev.keywright.design.format.TableJson;
import dev.keywright.design.json.Extras;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.Design;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.LocalIndex;
import dev.keywright.design.table.Table;

/** CreateTable requests, for {@code aws dynamodb create-table --cli-input-json} and any SDK. */
public final class CreateTable {
    /** What CreateTable has no member for; UpdateTimeToLive and other calls set them. */
    private static final Set<String> ELSEWHERE = Set.of("Description", "TimeToLiveSpecification",
            "PointInTimeRecoverySpecification", "Replicas", "MultiRegionConsistency", "WitnessRegionName",
            "AutoScaling");

    private CreateTable() {}

    static List<ExportedFile> files(Design design) {
        return design.tables()
                .stream()
                .map(table -> new ExportedFile(
                        Labels.file(table.name().value()) + ".create-table.json", JsonPrinter.expanded(of(table))))
                .toList();
    }

    /** The request that makes the table, without what only other calls can set. */
    public static Json.Obj of(Table table) {
        Table plain = table.withExtras(Extras.NONE)
                .withAttributes(Provisioning.keyAttributes(table))
                .withGlobalIndexes(table.globalIndexes().stream().map(index -> global(table, index)).toList())
                .withLocalIndexes(table.localIndexes().stream().map(index -> local(table, index)).toList());
        return stripped(TableJson.write(plain));
    }

    private static GlobalIndex global(Table table, GlobalIndex index) {
        return index.withExtras(Extras.NONE)
                .withProjection(Provisioning.projection(table, index.name(), index.projection()))
                .withCapacity(Provisioning.stated(table, index));
    }

    private static LocalIndex local(Table table, LocalIndex index) {
        return index.withExtras(Extras.NONE)
                .withProjection(Provisioning.projection(table, index.name(), index.projection()));
    }

    private static Json.Obj stripped(Json.Obj object) {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> {
            if (!ELSEWHERE.contains(name)) {
                members.put(name, switch (value) {
                    case Json.Arr(var elements) when name.endsWith("SecondaryIndexes") ->
                        ObjectBuilder.list(new ArrayList<>(elements),
                                index -> index instanceof Json.Obj inner ? stripped(inner) : index);
                    case Json.Arr _,Json.Obj _,Json.Null _,Json.Bool _,Json.Num _,Json.Text _ -> value;
                });
            }
        });
        return new Json.Obj(members);
    }
}
