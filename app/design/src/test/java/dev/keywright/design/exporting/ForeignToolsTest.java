package dev.keywright.design.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.junit.jupiter.api.Test;

import dev.keywright.design.Shop;
import dev.keywright.design.clients.NodePackages;
import dev.keywright.design.cloudformation.TemplateReader;
import dev.keywright.design.json.JsonReader;
import dev.keywright.design.model.Design;
import dev.keywright.design.table.Encryption;
import dev.keywright.design.table.GlobalTable;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableOptions;

/**
 * What other people's tools say of our files: Terraform's own parser and formatter, AWS's own specification of resources, the
 * TypeScript compiler and CDK.
 */
class ForeignToolsTest {
    private static final int RANDOM_DESIGNS = 20;

    private static SequencedMap<String, Design> designs() {
        SequencedMap<String, Design> designs = new LinkedHashMap<>();
        designs.put("shop", Shop.design());
        for (int seed = 0; seed < RANDOM_DESIGNS; seed++) {
            designs.put("random" + seed, new RandomTables(seed).design());
        }
        return designs;
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text);
    }

    private static String only(ExportFormat format, Design design) {
        return Exports.of(format, design).getFirst().text();
    }

    private static String node(String script, Path folder) throws IOException, InterruptedException {
        return NodePackages.run(NodePackages.installed(), Map.of(), "node", script, folder.toString());
    }

    @Test
    void terraformParsesAndStandsAsItsFormatterLeavesIt() throws IOException, InterruptedException {
        Path folder = NodePackages.emptyFolder("terraform");
        for (Map.Entry<String, Design> each : designs().entrySet()) {
            write(folder.resolve(each.getKey() + ".tf"), only(ExportFormat.TERRAFORM, each.getValue()));
            write(folder.resolve(each.getKey() + "-current.tf"), only(ExportFormat.TERRAFORM_CURRENT, each.getValue()));
            write(folder.resolve(each.getKey() + "-imports.tf"), only(ExportFormat.TERRAFORM_IMPORT, each.getValue()));
        }
        assertThat(node("terraform.js", folder).lines()).hasSize(3 * designs().size());
        write(folder.resolve("misplaced.tf"), "a = 1\nlonger = 2\n");
        assertThatThrownBy(() -> node("terraform.js", folder)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("misplaced.tf: not as terraform fmt leaves it");
    }

    @Test
    void templatesKeepToTheResourceSpecification() throws IOException, InterruptedException {
        Path folder = NodePackages.emptyFolder("templates");
        for (Map.Entry<String, Design> each : designs().entrySet()) {
            write(folder.resolve(each.getKey() + ".json"), only(ExportFormat.CLOUDFORMATION_JSON, each.getValue()));
        }
        assertThat(node("template.js", folder).lines()).hasSize(designs().size());
        write(folder.resolve("wrong.json"),
                """
                {"Resources": {"T": {"Type": "AWS::DynamoDB::Table",
                 "Properties": {"ProvisionedThroughput": {"ReadCapacityUnits": 1}, "TableClas": "STANDARD", "TableName": 1}}}}""");
        assertThatThrownBy(() -> node("template.js", folder)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("T: there is no property TableClas")
                .hasMessageContaining("T.TableName: 1 is no string")
                .hasMessageContaining("T.ProvisionedThroughput: WriteCapacityUnits is missing");
    }

    /** One compilation of all apps, then each app's own synthesis. */
    @Test
    void cdkAppsSynthesiseTheTablesOfOurTemplate() throws IOException, InterruptedException {
        Path folder = NodePackages.emptyFolder("cdk");
        for (Map.Entry<String, Design> each : designs().entrySet()) {
            for (ExportedFile file : Exports.of(ExportFormat.CDK, each.getValue())) {
                write(folder.resolve(each.getKey()).resolve(file.name()), file.text());
            }
        }
        Path settings = folder.resolve("tsconfig.json");
        write(settings, Files.readString(folder.resolve("shop/tsconfig.json"))
                .replace("\"bin\"", "\"*/bin\"")
                .replace("\"lib\"\n", "\"*/lib\"\n"));
        NodePackages.run(NodePackages.installed(), Map.of(), "node", "node_modules/typescript/bin/tsc", "--project",
                settings.toString(), "--rootDir", folder.toString(), "--outDir", folder.resolve("out").toString());
        node("synthesise.js", folder.resolve("out"));
        for (Map.Entry<String, Design> each : designs().entrySet()) {
            Path out = folder.resolve("out").resolve(each.getKey());
            try (var files = Files.list(out.resolve("cdk.out"))) {
                Path template = files.filter(file -> file.toString().endsWith(".template.json"))
                        .findFirst()
                        .orElseThrow();
                assertThat(tables(Files.readString(template))).as(each.getKey())
                        .isEqualTo(tables(only(ExportFormat.CLOUDFORMATION_JSON, each.getValue())));
            }
        }
    }

    private static List<Table> tables(String template) {
        return Expressible.comparable(TemplateReader.read(JsonReader.read(template)).tables())
                .stream()
                .map(ForeignToolsTest::withKeyAlias)
                .map(Expressible::scalingByTarget)
                .toList();
    }

    /** CDK names keys by their ARNs, of which the alias is the last part. */
    private static Table withKeyAlias(Table table) {
        TableOptions options = table.options();
        List<GlobalTable.Replica> replicas = options.globalTable()
                .replicas()
                .stream()
                .map(replica -> new GlobalTable.Replica(replica.region(),
                        replica.kmsMasterKeyId().map(ForeignToolsTest::alias)))
                .toList();
        Encryption encryption = options.encryption() instanceof Encryption.CustomerManaged(String key)
                ? new Encryption.CustomerManaged(alias(key))
                : options.encryption();
        return table.withOptions(options.withEncryption(encryption)
                .withGlobalTable(new GlobalTable(replicas, options.globalTable().consistency(),
                        options.globalTable().witness())));
    }

    private static String alias(String key) {
        return key.substring(key.lastIndexOf(':') + 1);
    }
}
