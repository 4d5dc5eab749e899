package dev.keywright.design.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.keywright.design.format.ValueJson;
import dev.keywright.design.infrastructure.Labels;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.table.Table;

/**
 * Sample items as BatchWriteItem requests of 25 with a script that sends them, and as DYNAMODB_JSON lines for the import of a
 * new table from S3.
 */
final class SeedData {
    private static final int MOST_IN_A_BATCH = 25;
    private static final String SCRIPT = """
                                         #!/usr/bin/env bash
                                         # Writes the sample items. Arguments go to the AWS CLI, for example --endpoint-url http://127.0.0.1:8000
                                         set -euo pipefail
                                         cd "$(dirname "$0")"

                                         # Sends a batch, and again what comes back unprocessed.
                                         send() {
                                           local batch="file://$1" rest
                                           shift
                                           while true; do
                                             rest=$(aws dynamodb batch-write-item --request-items "$batch" --query UnprocessedItems \\
                                               --output json "$@")
                                             [ -z "$(tr -d '[:space:]{}' <<<"$rest")" ] && return
                                             batch=$rest
                                             sleep 1
                                           done
                                         }

                                         """;

    private SeedData() {}

    static List<ExportedFile> files(Design design) {
        List<ExportedFile> files = new ArrayList<>();
        StringBuilder script = new StringBuilder(SCRIPT);
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
                script.append("send ").append(name).append(" \"$@\"\n");
            }
        }
        files.add(new ExportedFile("seed/load.sh", script.toString()));
        return files;
    }

    /** One file a table, one item a line, as {@code ImportTable} reads {@code DYNAMODB_JSON}. */
    static List<ExportedFile> s3Import(Design design) {
        return design.tables()
                .stream()
                .filter(table -> !design.itemsOf(table.name()).isEmpty())
                .map(table -> new ExportedFile("s3-import/" + Labels.file(table.name().value()) + "/data.json",
                        lines(design.itemsOf(table.name()))))
                .toList();
    }

    private static String lines(List<SampleItem> items) {
        StringBuilder lines = new StringBuilder();
        items.forEach(item -> lines.append(JsonPrinter.line(item(item))).append('\n'));
        return lines.toString();
    }

    private static Json put(SampleItem item) {
        return new ObjectBuilder().put("PutRequest", item(item)).build();
    }

    private static Json item(SampleItem item) {
        return new ObjectBuilder().put("Item", ValueJson.writeItem(item.attributes())).build();
    }
}
