package dev.keywright.design.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.keywright.design.cloudformation.TemplateReader;
import dev.keywright.design.importing.Imported;
import dev.keywright.design.importing.Imports;
import dev.keywright.design.infrastructure.Found;
import dev.keywright.design.json.JsonReader;
import dev.keywright.design.model.Design;
import dev.keywright.design.table.Table;
import dev.keywright.design.terraform.TerraformReader;
import dev.keywright.design.yaml.YamlReader;

/** Random designs out to each format and back in. */
class RoundTripTest {
    private static final int DESIGNS = 1000;

    @ParameterizedTest
    @EnumSource(names = {"CLOUDFORMATION", "CLOUDFORMATION_JSON", "SAM", "SERVERLESS", "TERRAFORM", "TERRAFORM_CURRENT",
            "CREATE_TABLE", "NOSQL_WORKBENCH"})
    void comesBackAsItWentOut(ExportFormat format) {
        for (int seed = 0; seed < DESIGNS; seed++) {
            Design design = new RandomTables(seed).design();
            List<Table> expected = Expressible.comparable(expressible(format).apply(design));
            assertThat(Expressible.comparable(back(format, Exports.of(format, design)))).as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    private static Function<Design, List<Table>> expressible(ExportFormat format) {
        return switch (format) {
            case CREATE_TABLE -> Expressible::asCreateTable;
            case NOSQL_WORKBENCH -> Expressible::asWorkbench;
            case CLOUDFORMATION, CLOUDFORMATION_JSON, SAM, SERVERLESS -> Expressible::asTemplate;
            case TERRAFORM, TERRAFORM_CURRENT -> Expressible::asInfrastructure;
            case TERRAFORM_IMPORT, CDK, CDK_JAVA, CLI, IAM, SEED, S3_IMPORT, MARKDOWN ->
                throw new IllegalArgumentException(format + " is not read");
        };
    }

    private static List<Table> back(ExportFormat format, List<ExportedFile> files) {
        String first = files.getFirst().text();
        return switch (format) {
            case CLOUDFORMATION, SAM, SERVERLESS -> understood(TemplateReader.read(YamlReader.read(first)));
            case CLOUDFORMATION_JSON -> understood(TemplateReader.read(JsonReader.read(first)));
            case TERRAFORM, TERRAFORM_CURRENT -> understood(TerraformReader.read(first));
            case CREATE_TABLE -> files.stream().map(RoundTripTest::read).flatMap(List::stream).toList();
            case NOSQL_WORKBENCH -> read(files.getFirst());
            case TERRAFORM_IMPORT, CDK, CDK_JAVA, CLI, IAM, SEED, S3_IMPORT, MARKDOWN ->
                throw new IllegalArgumentException(format + " is not read");
        };
    }

    private static List<Table> read(ExportedFile file) {
        Imported imported = Imports.read(file.text(), file.name());
        return imported.design().tables();
    }

    /** Of the tables themselves, everything must be understood; alarms and the dashboard are not read. */
    private static List<Table> understood(Found found) {
        List<String> notices = new ArrayList<>(found.notices());
        notices.removeIf(notice -> notice.endsWith("not read"));
        assertThat(notices).isEmpty();
        return found.tables();
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOUDFORMATION", "TERRAFORM"})
    void randomDesignsReachEveryOption(ExportFormat format) {
        String all = IntStream.range(0, 100)
                .mapToObj(seed -> Exports.of(format, new RandomTables(seed).design()).getFirst().text())
                .reduce("", String::concat);
        assertThat(all).containsIgnoringCase("warm")
                .contains("STANDARD_INFREQUENT_ACCESS", "NEW_IMAGE", "INCLUDE", "eu-central-1", "STRONG",
                        "alias/there");
    }
}
