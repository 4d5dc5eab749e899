package dev.keywright.design.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.keywright.design.infrastructure.Provisioning;
import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Decision;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;

/** A design as a page to read: entity chart, indexes, access patterns. */
final class Markdown {
    private final Design design;
    private final StringBuilder out = new StringBuilder();

    private Markdown(Design design) {
        this.design = design;
    }

    static String of(Design design) {
        return new Markdown(design).page();
    }

    private String page() {
        out.append("# ").append(design.name()).append("\n");
        paragraph(design.description());
        design.tables().forEach(this::table);
        patterns();
        paragraph(design.notes());
        if (!design.decisions().isEmpty()) {
            out.append("\n## Decisions\n");
            for (Decision decision : design.decisions()) {
                out.append("\n### ")
                        .append(decision.title())
                        .append(decision.date().isEmpty() ? "" : " (" + decision.date() + ")")
                        .append("\n");
                paragraph(decision.text());
            }
        }
        return out.toString();
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            out.append('\n').append(text.strip()).append('\n');
        }
    }

    private void table(Table table) {
        out.append("\n## Table `").append(table.name()).append("`\n");
        paragraph(table.description());
        indexes(table);
        chart(table);
    }

    private void indexes(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("(table)", table.keys(), "", ""));
        for (IndexName index : table.indexNames()) {
            String projection = switch (table.projectionOf(index).orElseThrow()) {
                case Projection.All() -> "ALL";
                case Projection.KeysOnly() -> "KEYS_ONLY";
                case Projection.Include(var names) ->
                    "INCLUDE " + String.join(", ", names.stream().map(AttributeName::value).toList());
            };
            rows.add(row(index.value(), table.keysOf(index).orElseThrow(), projection,
                    String.join("; ", Provisioning.served(design, table, index))));
        }
        grid(List.of("Index", "Partition key", "Sort key", "Projection", "Serves"), rows);
    }

    private static List<String> row(String name, KeySchema keys, String projection, String serves) {
        return List.of(name, names(keys.partition()), names(keys.sort()), projection, serves);
    }

    private static String names(List<AttributeName> names) {
        return String.join(", ", names.stream().map(AttributeName::value).toList());
    }

    private void chart(Table table) {
        List<Entity> entities = design.entitiesOf(table.name());
        if (entities.isEmpty()) {
            return;
        }
        List<AttributeName> keys = List.copyOf(table.keyAttributes());
        List<String> head = new ArrayList<>(List.of("Entity"));
        keys.forEach(key -> head.add(key.value()));
        List<List<String>> rows = new ArrayList<>();
        for (Entity entity : entities) {
            Map<AttributeName, KeyTemplate> chart = KeyChart.of(table, entity);
            List<String> row = new ArrayList<>(List.of(entity.name().value()));
            keys.forEach(key -> row.add(chart.containsKey(key) ? "`" + chart.get(key) + "`" : ""));
            rows.add(row);
        }
        grid(head, rows);
    }

    private void patterns() {
        if (design.accessPatterns().isEmpty()) {
            return;
        }
        out.append("\n## Access patterns\n");
        List<List<String>> rows = new ArrayList<>();
        for (AccessPattern pattern : design.accessPatterns()) {
            rows.add(List.of(pattern.name().value(),
                    pattern.request().map(request -> request.operation().apiName()).orElse("unsolved"),
                    pattern.request().map(Markdown::target).orElse(""), number(pattern.rate().average()),
                    number(pattern.rate().peak()), pattern.description()));
        }
        grid(List.of("Pattern", "Operation", "On", "Average/s", "Peak/s", "Description"), rows);
    }

    private static String target(Request request) {
        return request instanceof Request.Reads reads
                ? reads.source().toString()
                : String.join(", ", request.tables().stream().map(Object::toString).toList());
    }

    private static String number(double rate) {
        return rate == 0 ? "" : rate == Math.rint(rate) ? Long.toString((long) rate) : Double.toString(rate);
    }

    private void grid(List<String> head, List<List<String>> rows) {
        out.append('\n');
        line(head);
        line(head.stream().map(_ -> "---").toList());
        rows.forEach(this::line);
    }

    private static String cell(String text) {
        String line = text.replace("|", "\\|").replace("\n", " ");
        return line.startsWith("`") ? line : line.replace("<", "&lt;");
    }

    private void line(List<String> cells) {
        out.append('|');
        cells.forEach(cell -> out.append(' ').append(cell(cell)).append(" |"));
        out.append('\n');
    }
}
