package dev.keywright.design.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.design.Shop;
import dev.keywright.design.edit.Edit;
import dev.keywright.design.edit.Edits;
import dev.keywright.design.edit.PatternEdit;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.format.DesignJson;
import dev.keywright.design.json.JsonReader;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.model.Suppression;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.KeySkew;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.RequestRate;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.table.Table;
import dev.keywright.design.value.Value;

class ChecksTest {
    private final Design shop = Shop.design();

    private static List<String> rules(Design design) {
        return Checks.run(design).findings().stream().map(Finding::rule).distinct().toList();
    }

    @Test
    void theShopHasNoErrors() {
        assertThat(Checks.run(shop).errors()).isEmpty();
    }

    @Test
    void everyRuleHasAnIdOfItsOwn() {
        assertThat(Checks.ruleIds()).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }

    /** Each row breaks the saved shop in one place, and exactly that rule speaks up as an error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~',
            textBlock = """
                        {"AttributeName": "GSI1PK", "AttributeType": "S"},| | key-attribute-missing
                        {"AttributeName": "GSI1PK", "AttributeType": "S"}|{"AttributeName": "GSI1PK", "AttributeType": "M"}| key-attribute-type
                        "TableName": "audit"|"TableName": "au"| name-not-allowed
                        "TableName": "audit"|"TableName": "shop"| duplicate-name
                        "name": "place order"|"name": "get user"| duplicate-name
                        "sk_template": "PROFILE",| | template-missing
                        {"name": "orderId", "type": "N"},| | template-unknown-field
                        "pk_template": "STATUS#<status>",|"pk_template": "STATUS#<state>",| template-unknown-field
                        "SK": {"S": "ORDER#000002"}|"SK": {"S": "ORDER#000001"}| item-key-twice
                        "item": {"PK": {"S": "USER#u2"},|"item": {| item-key-missing
                        "PK": {"S": "USER#u2"}|"PK": {"N": "2"}| item-key-type
                        "index_name": "GSI1"|"index_name": "GSI9"| pattern-target-missing
                        "RecoveryPeriodInDays": 7|"RecoveryPeriodInDays": 70| recovery-period
                        {"pattern": "get user"|{"pattern": "got user"| scenario-pattern-missing
                        """)
    void findsEachSeededMistake(String from, String to, String rule) {
        String text = DesignJson.write(shop);
        assertThat(text).contains(from);
        Design broken = DesignJson.read(text.replace(from, to == null ? "" : to));
        assertThat(Checks.run(broken).errors()).extracting(Finding::rule).contains(rule);
    }

    @Test
    void findsAStronglyConsistentReadOfAGlobalIndex() {
        assertThat(rules(with(Request.Query.of(Source.of(Shop.SHOP, Shop.GSI1),
                KeyCondition.of(Shop.template("STATUS#NEW"))).withConsistency(Consistency.STRONG))))
                .contains("strong-read-on-global-index");
    }

    @Test
    void findsAParameterNobodyDeclares() {
        assertThat(rules(with(Request.GetItem.of(Shop.SHOP, Shop.template("USER#<nobody>"), Shop.template("PROFILE")))))
                .contains("pattern-parameter-missing");
        assertThat(rules(with(Request.Query.of(Source.of(Shop.SHOP),
                KeyCondition.of(Shop.template("VIEWS#<viewId:shard(10)>"))))))
                .doesNotContain("pattern-parameter-missing");
    }

    @Test
    void findsAKeyConditionOfTheWrongShape() {
        assertThat(rules(with(Request.Query.of(Source.of(Shop.SHOP, new IndexName("GSI2")),
                KeyCondition.of(Shop.template("IE")))))).contains("key-condition-shape");
    }

    @Test
    void findsAHotKeyAndSeesItCooledByShards() {
        Request hot = new Request.UpdateItem(Shop.SHOP, List.of(Shop.template("USER#<userId>"), Shop.template("X")),
                Expression.of("ADD n :one"), Optional.empty());
        Request cool = new Request.UpdateItem(Shop.SHOP,
                List.of(Shop.template("USER#<userId>#<orderId:shard(10)>"), Shop.template("X")),
                Expression.of("ADD n :one"), Optional.empty());
        assertThat(rules(celebrity(hot))).contains("hot-key");
        assertThat(rules(celebrity(cool))).doesNotContain("hot-key");
    }

    private Design celebrity(Request request) {
        Design design = with(request);
        AccessPattern pattern = design.accessPattern(new PatternName("new")).orElseThrow();
        return Edits.apply(design, new PatternEdit.Change(
                pattern.withRate(new RequestRate(1000, 3000)).withSkew(new KeySkew.HotSet(0.9, 1))));
    }

    private Design with(Request request) {
        Edit add = new PatternEdit.Add(AccessPattern.of("new", request)
                .withParameters(
                        shop.accessPattern(new PatternName("place order")).orElseThrow().parameters()));
        return Edits.apply(shop, add);
    }

    @Test
    void advisesOnTheShop() {
        assertThat(rules(shop)).contains("pattern-scans", "pattern-filters", "pattern-unsolved", "unused-index",
                "low-cardinality-partition-key", "no-point-in-time-recovery", "no-deletion-protection");
    }

    @Test
    void findsTemplatesThatCollide() {
        Design colliding = shop.withEntities(List.of(shop.entities().getFirst(),
                shop.entities().getLast().withKeys(shop.entities().getFirst().keys())));
        assertThat(rules(colliding)).contains("template-collision");
        assertThat(rules(shop)).doesNotContain("template-collision");
    }

    @Test
    void findsANumberThatIsNotPadded() {
        Design unpadded = shop.withEntities(List.of(shop.entities()
                .getLast()
                .withKeys(
                        KeyTemplates.of(Shop.template("USER#<userId>"), Shop.template("ORDER#<orderId>")))));
        assertThat(rules(unpadded)).contains("unpadded-number");
        assertThat(rules(shop)).doesNotContain("unpadded-number");
    }

    @Test
    void findsSessionsThatStayForEver() {
        Design sessions = shop.withTables(List.of(Table.of("shop", shop.tables().getFirst().keys())))
                .withEntities(List.of(shop.entities().getFirst().withName(new EntityName("UserSession"))));
        assertThat(rules(sessions)).contains("no-time-to-live");
    }

    @Test
    void findsProvisionedCapacityBelowThePeak() {
        Request.GetItem get = Request.GetItem.of(Shop.AUDIT, Shop.template("<userId>"), Shop.template("<orderId>"));
        Design busy = with(get);
        AccessPattern pattern = busy.accessPattern(new PatternName("new"))
                .orElseThrow()
                .withRate(new RequestRate(100, 5000));
        assertThat(rules(Edits.apply(busy, new PatternEdit.Change(pattern)))).contains("provisioned-below-peak");
        assertThat(rules(shop)).doesNotContain("provisioned-below-peak");
    }

    @Test
    void findsItemsTooLargeToStore() {
        LinkedHashMap<String, Value> large = new LinkedHashMap<>(shop.items().getFirst().attributes());
        large.put("SK", Value.s("LARGE"));
        large.put("blob", Value.s("x".repeat(410_000)));
        assertThat(rules(shop.withItems(List.of(SampleItem.of(Shop.SHOP, Shop.USER, large)))))
                .contains("item-too-large");
    }

    @Test
    void suppressesAdviceButNoErrors() {
        Design suppressed = shop.withSuppressions(List.of(
                new Suppression("no-point-in-time-recovery", "tables/audit", "derived data"),
                new Suppression("no-deletion-protection", "", "a test")));
        assertThat(rules(suppressed)).doesNotContain("no-point-in-time-recovery", "no-deletion-protection");
        Design broken = shop.withItems(List.of(SampleItem.of(new TableName("x"), Shop.USER, new LinkedHashMap<>())))
                .withSuppressions(List.of(new Suppression("item-table-missing", "", "no")));
        assertThat(rules(broken)).contains("item-table-missing");
    }

    @Test
    void countsCoverage() {
        assertThat(Coverage.of(shop)).isEqualTo(new Coverage(11, 9, 1, 1));
    }

    @Test
    void saysTheSameAsTextAndAsJson() {
        CheckReport report = Checks.run(shop);
        assertThat(report.text()).contains("[pattern-scans]").endsWith("9 by key, 1 by scan, 1 unsolved.\n");
        assertThat(JsonReader.read(report.json()).json()).isNotNull();
        assertThat(report.json())
                .contains("\"coverage\": {\"patterns\": 11, \"query\": 9, \"scan\": 1, \"unsolved\": 1}")
                .contains("\"where\": \"access_patterns/all orders\"");
    }
}
