package dev.keywright.design.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dev.keywright.design.Shop;
import dev.keywright.design.check.Checks;
import dev.keywright.design.entity.Entity;
import dev.keywright.design.exporting.CreateTable;
import dev.keywright.design.exporting.WorkbenchExport;
import dev.keywright.design.format.DesignJson;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.json.JsonReader;
import dev.keywright.design.json.UnreadableException;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Expectation;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.Value;

class ImportsTest {
    private static final String FACETS = """
                                         {
                                           "ModelName": "Club", "Later": {"x": 1},
                                           "ModelMetadata": {"Author": "B", "DateCreated": "Sep 05, 2019, 8:57 AM", "Description": "d",
                                             "AWSService": "Amazon DynamoDB", "Version": "3.0"},
                                           "DataModel": [{
                                             "TableName": "club",
                                             "KeyAttributes": {"PartitionKey": {"AttributeName": "PK", "AttributeType": "S"},
                                               "SortKey": {"AttributeName": "SK", "AttributeType": "S"}},
                                             "NonKeyAttributes": [{"AttributeName": "city", "AttributeType": "S"},
                                               {"AttributeName": "city", "AttributeType": "S"}, {"AttributeName": "fee", "AttributeType": "N"}],
                                             "TableFacets": [
                                               {"FacetName": "Member", "KeyAttributeAlias": {"PartitionKeyAlias": "memberId", "SortKeyAlias": "PROFILE"},
                                                "TableData": [{"PK": {"S": "MEM#1"}, "SK": {"S": "PROFILE"}, "city": {"S": "Ulm"}, "fee": {"N": 7}},
                                                  {"PK": {"S": "MEM#2"}, "SK": {"S": "PROFILE"}, "odd": {"M": {"M": {"HP": {"N": "1"}}}}}],
                                                "NonKeyAttributes": ["city"], "DataAccess": {"MySql": {}}},
                                               {"FacetName": "Booking", "KeyAttributeAlias": {"PartitionKeyAlias": "memberId", "SortKeyAlias": "BOOK#day"},
                                                "TableData": [{"PK": {"S": "MEM#1"}, "SK": {"S": "BOOK#2024-01-02"}, "nothing": {"NULL": true}}]}],
                                             "GlobalSecondaryIndexes": [{"IndexName": "byCity",
                                               "KeyAttributes": {"PartitionKey": {"AttributeName": "city", "AttributeType": "S"}},
                                               "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["PK", "fee"]}}],
                                             "SampleDataFormats": {"n": ["Int"]}, "DataAccess": {"MySql": {}}, "BillingMode": "PROVISIONED",
                                             "ProvisionedCapacitySettings": {
                                               "ProvisionedThroughput": {"ReadCapacityUnits": 5, "WriteCapacityUnits": 6},
                                               "AutoScalingRead": {"ScalableTargetRequest": {"MinCapacity": 1, "MaxCapacity": 10, "ServiceRole": "r"},
                                                 "ScalingPolicyConfiguration": {"TargetValue": 70}}}}]
                                         }
                                         """;

    @Test
    void facetsBecomeEntitiesWithProposedTemplates() {
        Design design = Imports.read(FACETS, "x").design();
        assertThat(design.name()).isEqualTo("Club");
        assertThat(design.entities()).extracting(Entity::name)
                .containsExactly(new EntityName("Member"), new EntityName("Booking"));
        assertThat(design.entities().getFirst().keys().partition())
                .containsExactly(KeyTemplate.parse("MEM#<memberId>"));
        assertThat(design.entities().getLast().keys().sort()).containsExactly(KeyTemplate.parse("BOOK#<day>"));
        assertThat(design.itemsOf(new EntityName("Member"))).hasSize(2);
        assertThat(design.items().getFirst().attributes()).containsEntry("fee", Value.n("7"));
        assertThat(design.tables().getFirst().options().capacity()).isInstanceOf(Capacity.Provisioned.class);
        assertThat(Checks.run(design).errors()).isEmpty();
    }

    @Test
    void anExportGivesTheImportedFileBack() {
        Design saved = DesignJson.read(DesignJson.write(Imports.read(FACETS, "x").design()));
        assertThat(sorted(WorkbenchExport.of(saved))).isEqualTo(sorted(JsonReader.read(FACETS).json()));
    }

    @Test
    void aChangedDesignIsExportedAsItIsNow() {
        Design changed = Imports.read(FACETS, "x").design().withName("Union");
        Design fewer = changed.withItems(changed.items().subList(0, 1))
                .withTables(
                        List.of(changed.tables().getFirst().withGlobalIndexes(List.of())));
        Design again = Imports.read(JsonPrinter.expanded(WorkbenchExport.of(fewer)), "x").design();
        assertThat(again.name()).isEqualTo("Union");
        assertThat(again.items()).hasSize(1);
        assertThat(again.tables().getFirst().globalIndexes()).isEmpty();
    }

    @Test
    void aDesignOfOurOwnGoesThroughNoSqlWorkbench() {
        Design there = Imports.read(JsonPrinter.expanded(WorkbenchExport.of(Shop.design())), "x").design();
        assertThat(there.tables()).hasSize(2);
        assertThat(there.items()).extracting(item -> item.attributes())
                .containsExactlyElementsOf(Shop.design().items().stream().map(item -> item.attributes()).toList());
        assertThat(there.itemsOf(Shop.ORDER)).hasSize(2);
    }

    @Test
    void proposedPatternsSayWhatTheyMustReturn() {
        Design design = Imports.read(FACETS, "x").design();
        assertThat(design.accessPatterns()).extracting(pattern -> pattern.name().value())
                .containsExactly("scan club",
                        "get Member", "get Booking", "query club by MEM#<memberId>", "query club/byCity by <city>");
        AccessPattern query = design.accessPattern(new PatternName("query club by MEM#<memberId>")).orElseThrow();
        assertThat(query.expected()).containsExactly(new Expectation.Count(2));
        assertThat(query.parameters().getFirst().examples()).containsExactly(Value.s("1"));
    }

    @Test
    void theSmallestPreviewModelOpens() {
        Design design = Imports
                .read("""
                      {"DataModel": [{"TableName": "tiny",
                        "KeyAttributes": {"PartitionKey": {"AttributeName": "id", "AttributeType": "N"}}}]}
                      """, "fallback")
                .design();
        assertThat(design.name()).isEqualTo("fallback");
        assertThat(design.tables().getFirst().keys().sort()).isEmpty();
    }

    @Test
    void anEmbeddedOneTableSchemaGivesEntities() {
        Design design = Imports
                .read("""
                      {"ModelName": "m", "ModelMetadata": {"Version": "2.0"}, "DataModel": [{"TableName": "data",
                        "KeyAttributes": {"PartitionKey": {"AttributeName": "PK", "AttributeType": "S"},
                          "SortKey": {"AttributeName": "SK", "AttributeType": "S"}},
                        "TableData": [{"PK": {"S": "a"}, "SK": {"S": "trip#9"}, "type": {"S": "trip"}, "no": {"S": "9"}}],
                        "ModelSchema": {"models": {"~new~": {"PK": {"type": "String"}},
                          "trip": {"PK": {"type": "String"}, "SK": {"type": "String", "value": "trip#${no}"},
                            "no": {"type": "String"}}}}}]}
                      """,
                        "x")
                .design();
        assertThat(design.entities()).singleElement().satisfies(entity -> {
            assertThat(entity.name()).isEqualTo(new EntityName("trip"));
            assertThat(entity.keys().sort()).containsExactly(KeyTemplate.parse("trip#<no>"));
        });
        assertThat(design.items().getFirst().entity()).contains(new EntityName("trip"));
    }

    @Test
    void labsSchemaBecomesEntitiesAndSolvedPatterns() {
        Imported imported = Imports.read(
                """
                {"tables": [{"table_config": {"table_name": "Users", "partition_key": "pk", "sort_key": "sk"},
                  "gsi_list": [{"name": "ByTeam", "partition_key": ["team", "site"], "sort_key": "rank"}],
                  "entities": {"User": {"entity_type": "USER", "pk_template": "USER#{user_id}", "sk_template": "DAY#{day}",
                    "gsi_mappings": [{"name": "ByTeam", "pk_template": ["{team}", "{site}"], "sk_template": "{rank}"}],
                    "fields": [{"name": "user_id", "type": "string", "required": true},
                      {"name": "day", "type": "string", "required": true}, {"name": "team", "type": "string"},
                      {"name": "site", "type": "string"}, {"name": "rank", "type": "integer"}],
                    "access_patterns": [
                      {"pattern_id": 1, "name": "days", "description": "d", "operation": "Query", "range_condition": ">=",
                       "parameters": [{"name": "user_id", "type": "string"}, {"name": "since", "type": "string"}]},
                      {"pattern_id": 2, "name": "rename", "operation": "UpdateItem", "parameters": [
                       {"name": "user_id", "type": "string"}, {"name": "team", "type": "string"}]}]}}}]}
                """,
                "labs");
        assertThat(imported.design().accessPattern(new PatternName("days")).orElseThrow().request().orElseThrow())
                .isInstanceOfSatisfying(Request.Query.class, query -> assertThat(query.keyCondition().range())
                        .hasToString("[RangeCondition[operator=>=, operands=[DAY#<since>]]]"));
        assertThat(Checks.run(imported.design()).errors()).isEmpty();
        assertThat(DesignJson.write(imported.design()))
                .contains("\"AttributeName\": \"rank\", \"AttributeType\": \"N\"")
                .contains("SET #team = :team")
                .contains("\"entity_type\": \"USER\"");
    }

    @Test
    void labsModelTakesTablesItemsAndCommands() {
        Imported imported = Imports.read(
                """
                {"tables": [{"TableName": "Notes", "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"},
                    {"AttributeName": "sk", "KeyType": "RANGE"}], "BillingMode": "PAY_PER_REQUEST",
                    "AttributeDefinitions": [{"AttributeName": "pk", "AttributeType": "S"},
                      {"AttributeName": "sk", "AttributeType": "S"}]}],
                 "items": {"Notes": [{"PutRequest": {"Item": {"pk": {"S": "U#1"}, "sk": {"S": "N#1"}}}}]},
                 "access_patterns": [
                   {"pattern": "1", "description": "notes of a user", "implementation":
                    "aws dynamodb query --table-name Notes --key-condition-expression 'pk = :p AND begins_with(sk, :s)' --expression-attribute-values '{\\":p\\": {\\"S\\": \\"U#1\\"}, \\":s\\": {\\"S\\": \\"N#\\"}}' --no-scan-index-forward --limit 5"},
                   {"pattern": "2", "description": "search text", "reason": "needs OpenSearch"}]}
                """,
                "labs");
        AccessPattern first = imported.design().accessPatterns().getFirst();
        assertThat(first.request().orElseThrow()).isInstanceOfSatisfying(Request.Query.class, query -> {
            assertThat(query.limit()).hasValue(5);
            assertThat(query.keyCondition().partition()).containsExactly(KeyTemplate.parse("<p>"));
        });
        assertThat(imported.design().accessPatterns().getLast().request()).isEmpty();
        assertThat(imported.design().items()).hasSize(1);
        assertThat(Checks.run(imported.design()).errors()).isEmpty();
    }

    @Test
    void createTableJsonReadsBackTheTableItWasMadeOf() {
        Design design = Imports.read(JsonPrinter.expanded(CreateTable.of(Shop.shop())), "x").design();
        assertThat(design.tables().getFirst().keys()).isEqualTo(Shop.shop().keys());
        assertThat(design.tables().getFirst().indexNames()).isEqualTo(Shop.shop().indexNames());
        assertThat(design.tables().getFirst().options().stream()).isEqualTo(Shop.shop().options().stream());
    }

    @Test
    void whatIsNotKnownIsRefusedInOneLine() {
        assertThatThrownBy(() -> Imports.read("{\"a\": 1}", "x")).isInstanceOf(UnreadableException.class)
                .hasMessageContaining("1:1: not known; Keywright reads")
                .hasMessageNotContaining("\n");
    }

    /** Members by name, since other tools do not keep their order either. */
    private static Json sorted(Json json) {
        return switch (json) {
            case Json.Obj(var members) -> {
                Map<String, Json> byName = new TreeMap<>();
                members.forEach((name, value) -> byName.put(name, sorted(value)));
                yield new Json.Obj(new LinkedHashMap<>(byName));
            }
            case Json.Arr(var elements) -> new Json.Arr(elements.stream().map(ImportsTest::sorted).toList());
            case Json.Null _,Json.Bool _,Json.Num _,Json.Text _ -> json;
        };
    }
}
