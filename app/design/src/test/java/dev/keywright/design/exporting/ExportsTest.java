package dev.keywright.design.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.design.Shop;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonReader;
import dev.keywright.design.model.Design;
import dev.keywright.design.yaml.YamlReader;

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
        assertThat(YamlReader.read(only(ExportFormat.CLOUDFORMATION, Shop.design())).json())
                .isEqualTo(JsonReader.read(only(ExportFormat.CLOUDFORMATION_JSON, Shop.design())).json());
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
                .contains("send shop-0003.json \"$@\"");
    }
}
