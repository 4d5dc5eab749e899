package dev.keywright.design.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.keywright.design.format.ValueJson;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.table.Table;

/** Sample items as BatchWriteItem requests of 25, and a script that sends them. */
final class SeedData {
    private static final int MOST_IN_A_BATCH = 25;

    private SeedData() {}

    static List<ExportedFile> files(Design design) {
        List<ExportedFile> files = new ArrayList<>();
        StringBuilder script = new StringBuilder(
                """
                #!/usr/bin/env bash
                # Writes the sample items. Arguments go to the AWS CLI, for example --endpoint-url http://127.0.0.1:8000
                set -euo pipefail
                cd "$(dirname "$0")"
                """);
        for (Table table : design.tables()) {
            List<SampleItem> items = design.itemsOf(table.name());
            for (int from = 0; from < items.size(); from += MOST_IN_A_BATCH) {
                String name = String.format(Locale.ROOT, "%s-%04d.json", Labels.file(table.name().value()),
                        from / MOST_IN_A_BATCH + 1);
                List<SampleItem> batch = items.subList(from, Math.min(items.size(), from + MOST_IN_A_BATCH));
                Json request = new ObjectBuilder().put(table.name().value(), ObjectBuilder.list(batch, SeedData::put))
                        .build();
                files.add(
                        new ExportedFile("seed/" + name, JsonPrinter.document(request, Set.of(table.name().value()))));
                script.append("aws dynamodb batch-write-item --request-items file://").append(name).append(" \"$@\"\n");
            }
        }
        files.add(new ExportedFile("seed/load.sh", script.toString()));
        return files;
    }

    private static Json put(SampleItem item) {
        return new ObjectBuilder().put("PutRequest",
                new ObjectBuilder().put("Item", ValueJson.writeItem(item.attributes())).build()).build();
    }
}
