package dev.keywright.design.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import dev.keywright.design.Shop;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonReader;
import dev.keywright.design.model.Design;

class ExportsTest {
    private static String only(ExportFormat format, Design design) {
        List<ExportedFile> files = Exports.of(format, design);
        assertThat(files).hasSize(1);
        return files.getFirst().text();
    }

    /** The golden templates were read against the CloudFormation and provider references (WORKBENCH §4). */
    @ParameterizedTest
    @CsvSource({"CLOUDFORMATION, shop.template.yaml", "TERRAFORM, shop.main.tf", "IAM, shop.policy.json",
            "MARKDOWN, shop.md"})
    void writesWhatTheGoldenFileSays(ExportFormat format, String golden) throws IOException {
        try (InputStream expected = Objects.requireNonNull(getClass().getResourceAsStream(golden), golden)) {
            assertThat(only(format, Shop.design()))
                    .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void yamlAndJsonAreTheSameTemplate() {
        Object yaml = new Load(LoadSettings.builder().setTagConstructors(shortForms()).build())
                .loadFromString(only(ExportFormat.CLOUDFORMATION, Shop.design()));
        assertThat(plain(yaml))
                .isEqualTo(JsonReader.read(only(ExportFormat.CLOUDFORMATION_JSON, Shop.design())).json());
    }

    private static Map<Tag, ConstructNode> shortForms() {
        return Map.of(new Tag("!Ref"), shortForm("Ref"), new Tag("!Sub"), shortForm("Fn::Sub"), new Tag("!GetAtt"),
                new ConstructNode() {
                    @Override
                    public Object construct(Node node) {
                        return Map.of("Fn::GetAtt", List.of(((ScalarNode) node).getValue().split("\\.")));
                    }
                });
    }

    private static ConstructNode shortForm(String function) {
        return new ConstructNode() {
            @Override
            public Object construct(Node node) {
                return Map.of(function, ((ScalarNode) node).getValue());
            }
        };
    }

    private static Json plain(Object yaml) {
        return switch (yaml) {
            case Map<?, ?> map -> new Json.Obj(map.entrySet()
                    .stream()
                    .collect(Collectors.toMap(entry -> (String) entry.getKey(), entry -> plain(entry.getValue()),
                            (first, _) -> first, LinkedHashMap::new)));
            case List<?> list -> new Json.Arr(list.stream().map(ExportsTest::plain).toList());
            case Boolean truth -> new Json.Bool(truth);
            case Number number -> new Json.Num(number.toString());
            default -> new Json.Text(yaml.toString());
        };
    }

    @Test
    void terraformIsWellFormed() {
        String text = only(ExportFormat.TERRAFORM, Shop.design());
        Deque<String> open = new ArrayDeque<>();
        for (String line : text.lines().toList()) {
            String bare = line.strip();
            assertThat(line).isEqualTo(line.stripTrailing()).doesNotContain("\t");
            if (bare.equals("}")) {
                open.pop();
            } else if (bare.endsWith("{")) {
                open.push(bare);
            } else if (!bare.isEmpty() && !bare.startsWith("#")) {
                assertThat(bare).matches("[a-z_][a-z_0-9]* += .+");
            }
            assertThat(line.length() - line.stripLeading().length())
                    .as(line)
                    .isEqualTo(bare.isEmpty() ? 0 : 2 * (open.size() - (bare.endsWith("{") ? 1 : 0)));
        }
        assertThat(open).isEmpty();
    }

    @Test
    void terraformDeclaresExactlyTheKeyAttributes() {
        String table = only(ExportFormat.TERRAFORM, Shop.design().withTables(List.of(Shop.shop())));
        Set<String> declared = Arrays.stream(table.split("attribute \\{\\s+name = \""))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .collect(Collectors.toSet());
        assertThat(declared).containsExactlyInAnyOrder("PK", "SK", "GSI1PK", "GSI1SK", "country", "city", "total",
                "createdAt");
    }

    @Test
    void tablesWithIndexesAreMadeOneAfterAnother() {
        Json template = JsonReader.read(only(ExportFormat.CLOUDFORMATION_JSON, Shop.design())).json();
        assertThat(at(template, "Resources", "Audit", "DependsOn")).contains(new Json.Text("Shop"));
        assertThat(at(template, "Resources", "Shop", "DependsOn")).isEmpty();
    }

    private static Optional<Json> at(Json json, String... path) {
        Optional<Json> found = Optional.of(json);
        for (String step : path) {
            found = found.flatMap(
                    it -> it instanceof Json.Obj(var members)
                            ? Optional.ofNullable(members.get(step))
                            : Optional.empty());
        }
        return found;
    }

    @Test
    void seedsInBatchesOfTwentyFive() {
        Design many = Shop.design()
                .withItems(
                        Stream.generate(() -> Shop.design().items().getFirst()).limit(51).toList());
        assertThat(Exports.of(ExportFormat.SEED, many)).extracting(ExportedFile::name)
                .containsExactly("seed/shop-0001.json", "seed/shop-0002.json", "seed/shop-0003.json", "seed/load.sh");
        assertThat(Exports.of(ExportFormat.SEED, many).getLast().text())
                .contains("file://shop-0003.json \"$@\"");
    }

    @Test
    void quotesTerraformText() {
        assertThat(Hcl.quote("a${b}%{c}\"d\"\\\n")).isEqualTo("\"a$${b}%%{c}\\\"d\\\"\\\\\\n\"");
        assertThat(Hcl.quote("plain $5")).isEqualTo("\"plain $5\"");
    }

    @Test
    void namesStayApartWhereAFormatAllowsLess() {
        Labels labels = new Labels();
        assertThat(labels.logicalId("my-table")).isEqualTo("MyTable");
        assertThat(labels.logicalId("my.table")).isEqualTo("MyTable2");
        assertThat(labels.logicalId("my-table")).isEqualTo("MyTable");
        assertThat(new Labels().identifier("9 Lives")).isEqualTo("t_9_lives");
    }
}
