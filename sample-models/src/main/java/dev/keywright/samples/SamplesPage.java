package dev.keywright.samples;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.format.DesignFile;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;

/** Writes {@code docs/samples.md}: what each sample teaches, its keys, its indexes, and one pattern. */
public final class SamplesPage {
    private static final String HEAD = """
                                       # The samples

                                       Each sample is a complete design for one use case, and teaches what the others don't. Open one on the start
                                       page, read its notes, run its patterns and play its scenarios. Programs in `sample-models` make them, by seed,
                                       and count the expected results in what they made; `WriteSamples FOLDER 100000` makes all of them with about
                                       100,000 items each. This page is made by `SamplesPage`, and a test compares it with the samples.

                                       """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private SamplesPage() {}

    /** @param args the file to write */
    public static void main(String[] args) throws IOException {
        DesignFile.write(Path.of(args[0]), text());
    }

    static String text() {
        SamplesPage samples = new SamplesPage();
        samples.overview();
        Sample.ALL.forEach(samples::sample);
        return samples.page.toString().stripTrailing() + "\n";
    }

    private void overview() {
        row("sample", "teaches", "file");
        row("---", "---", "---");
        for (Sample sample : Sample.ALL) {
            String[] useCaseAndLesson = sample.text().split(": ", 2);
            row("[" + useCaseAndLesson[0] + "](#" + sample.id() + ")", useCaseAndLesson[1], code(sample.file()));
        }
    }

    private void sample(Sample sample) {
        Design design = sample.design(sample.usualItems());
        page.append("\n<a id=\"").append(sample.id()).append("\"></a>\n");
        page.append("## ").append(design.name()).append("\n\n").append(design.description()).append(".\n");
        design.tables().forEach(table -> table(design, table));
        design.accessPattern(new PatternName(sample.shows())).ifPresent(this::pattern);
    }

    private void table(Design design, Table table) {
        page.append("\n**").append(table.name()).append("**\n\n");
        List<AttributeName> keys = table.keys().attributes();
        row("entity", keys.stream().map(key -> code(key.value())).collect(joining(" | ")));
        row("---", keys.stream().map(_ -> "---").collect(joining(" | ")));
        for (Entity entity : design.entitiesOf(table.name())) {
            row(entity.name().value(), cells(keys, KeyChart.of(table, entity)));
        }
        if (!table.globalIndexes().isEmpty()) {
            page.append('\n');
            row("index", "key", "projects", "for");
            row("---", "---", "---", "---");
            table.globalIndexes().forEach(this::index);
        }
    }

    private static String cells(List<AttributeName> keys, Map<AttributeName, KeyTemplate> chart) {
        return keys.stream()
                .map(key -> chart.containsKey(key) ? code(String.valueOf(chart.get(key))) : "")
                .collect(joining(" | "));
    }

    private void index(GlobalIndex index) {
        row(index.name().value(), key(index.keys()), index.projection().projectionType(), index.description());
    }

    private static String key(KeySchema keys) {
        String partition = keys.partition().stream().map(name -> code(name.value())).collect(joining(", "));
        return keys.sort().isEmpty()
                ? partition
                : partition + " / " + keys.sort().stream().map(name -> code(name.value())).collect(joining(", "));
    }

    private void pattern(AccessPattern pattern) {
        page.append("\n*").append(pattern.name()).append("*: ");
        pattern.request().ifPresent(request -> page.append(shown(request)).append('.'));
        page.append(pattern.description().isEmpty() ? "" : " " + pattern.description() + ".").append('\n');
    }

    private static String shown(Request request) {
        String operation = code(request.operation().apiName());
        return request instanceof Request.Query query
                ? operation + " on " + query.source() + " where the key is " + shown(query.keyCondition())
                : operation + " on " + request.tables().stream().map(Object::toString).collect(joining(", "));
    }

    private static String shown(KeyCondition condition) {
        String partition = condition.partition().stream().map(it -> code(it.toString())).collect(joining(", "));
        return condition.range().isEmpty()
                ? partition
                : partition + " / " + condition.range().stream().map(SamplesPage::shown).collect(joining(", "));
    }

    private static String shown(RangeCondition range) {
        return range.operator() + " "
                + range.operands().stream().map(it -> code(it.toString())).collect(joining(" and "));
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
