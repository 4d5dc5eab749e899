package dev.keywright.design.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.keywright.design.Shop;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.format.DesignJson;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.GlobalTable;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.LocalIndex;
import dev.keywright.design.table.StreamView;
import dev.keywright.design.table.TableOptions;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.Value;

class EditsTest {
    private final Design shop = Shop.design();

    @Test
    void aTableIsRenamedWhereverItIsSpokenOf() {
        Design renamed = Edits.apply(shop, new TableEdit.RenameTable(Shop.SHOP, new TableName("store")));
        assertThat(DesignJson.write(renamed).replace("FROM shop", "").replace("tables/shop", ""))
                .doesNotContain("\"table_name\": \"shop\"")
                .doesNotContain("\"TableName\": \"shop\"");
        assertThat(Edits.apply(renamed, new TableEdit.RenameTable(new TableName("store"), Shop.SHOP)))
                .isEqualTo(shop);
    }

    @Test
    void anAttributeIsRenamedInKeysIndexesItemsFieldsAndExpressions() {
        Design renamed = Edits.apply(shop,
                new TableEdit.RenameAttribute(Shop.SHOP, new AttributeName("total"), new AttributeName("amount")));
        assertThat(DesignJson.write(renamed)).doesNotContain("total");
        assertThat(DesignJson.write(renamed)).contains("SET #s = :status, amount = amount + :more");
        assertThat(renamed.items().get(2).attributes()).containsEntry("amount", Value.n("12.50"));
    }

    @Test
    void anIndexIsRenamedInMappingsAndPatterns() {
        Design renamed = Edits.apply(shop, new IndexEdit.Rename(Shop.SHOP, Shop.GSI1, new IndexName("byStatus")));
        assertThat(DesignJson.write(renamed)).doesNotContain("\"GSI1\"").contains("\"index_name\": \"byStatus\"");
    }

    @Test
    void anEntityIsRenamedInItemsRelationsAndWrites() {
        Design renamed = Edits.apply(shop, new EntityEdit.Rename(Shop.ORDER, new EntityName("Purchase")));
        assertThat(DesignJson.write(renamed)).doesNotContain("\"Order\"").contains("\"entity\": \"Purchase\"");
    }

    @Test
    void aFieldIsRenamedInTemplatesAndItems() {
        Design renamed = Edits.apply(shop,
                new FieldEdit.Rename(Shop.ORDER, new FieldName("orderId"), new FieldName("number")));
        assertThat(renamed.entity(Shop.ORDER).orElseThrow().keys().sort())
                .containsExactly(KeyTemplate.parse("ORDER#<number:pad(6)>"));
        assertThat(renamed.items().get(2).attributes()).containsEntry("number", Value.n(1))
                .doesNotContainKey("orderId");
    }

    @Test
    void aPatternIsRenamedInScenarios() {
        Design renamed = Edits.apply(shop,
                new PatternEdit.Rename(new PatternName("get user"), new PatternName("read user")));
        assertThat(renamed.scenarios().getFirst().mix().getFirst().pattern()).isEqualTo(new PatternName("read user"));
    }

    @Test
    void aNewKeyTemplateBringsItemsAndPatternsAlong() {
        Design sharded = Edits.apply(shop,
                new EntityEdit.SetKeyTemplate(Shop.ORDER, new AttributeName("GSI1PK"),
                        Optional.of(KeyTemplate.parse("STATUS#<status>#<orderId:shard(10)>")),
                        EntityEdit.Follow.ITEMS_AND_PATTERNS));
        assertThat(sharded.items().subList(2, 4)).extracting(item -> item.attributes().get("GSI1PK"))
                .allMatch(value -> value instanceof Value.S(String text) && text.matches("STATUS#NEW#\\d"));
        Request.Query query = (Request.Query) pattern(sharded, "orders by status").request().orElseThrow();
        assertThat(query.keyCondition()
                .partition()
                .getFirst()
                .fanOut(
                        new LinkedHashSet<>(List.of(new FieldName("status")))))
                .isEqualTo(10);
    }

    @Test
    void aKeyTemplateIsSetInEveryIndexWithTheAttribute() {
        Design changed = Edits.apply(shop, new EntityEdit.SetKeyTemplate(Shop.ORDER, new AttributeName("SK"),
                Optional.of(KeyTemplate.parse("O#<orderId:pad(9)>")), EntityEdit.Follow.NOTHING));
        assertThat(DesignJson.write(changed)).contains("\"sk_template\": [\"<total>\", \"O#<orderId:pad(9)>\"]");
        assertThat(KeyChart.of(Shop.shop(), changed.entity(Shop.ORDER).orElseThrow()))
                .containsEntry(new AttributeName("SK"), KeyTemplate.parse("O#<orderId:pad(9)>"));
    }

    @Test
    void anEntityLeavesAnIndexWhenItsTemplateGoes() {
        Design one = Edits.apply(shop, new EntityEdit.SetKeyTemplate(Shop.ORDER, new AttributeName("GSI1PK"),
                Optional.empty(), EntityEdit.Follow.ITEMS_AND_PATTERNS));
        Design both = Edits.apply(one, new EntityEdit.SetKeyTemplate(Shop.ORDER, new AttributeName("GSI1SK"),
                Optional.empty(), EntityEdit.Follow.ITEMS_AND_PATTERNS));
        assertThat(both.entity(Shop.ORDER).orElseThrow().mapping(Shop.GSI1)).isEmpty();
        assertThat(both.items().get(2).attributes()).doesNotContainKeys("GSI1PK", "GSI1SK");
    }

    @Test
    void severalAreAllOrNone() {
        Edit several = new Edit.Several("two", List.of(new DesignEdit.SetName("x"),
                new TableEdit.RemoveTable(new TableName("nowhere"))));
        assertThatThrownBy(() -> Edits.apply(shop, several)).isInstanceOf(RefusedEditException.class);
    }

    @Test
    void aTakenNameIsRefused() {
        assertThatThrownBy(() -> Edits.apply(shop, new TableEdit.RenameTable(Shop.SHOP, Shop.AUDIT)))
                .hasMessage("there is already a table audit");
    }

    @Test
    void templatesStayWithTheirAttributeWhenAKeyChanges() {
        Design swapped = Edits.apply(shop, new IndexEdit.ChangeGlobal(Shop.SHOP, gsi1(shop).withKeys(
                new KeySchema(List.of(new AttributeName("GSI1PK"), new AttributeName("tenant")),
                        gsi1(shop).keys().sort()))));
        KeyTemplates templates = swapped.entity(Shop.ORDER).orElseThrow().mapping(Shop.GSI1).orElseThrow().keys();
        assertThat(templates).isEqualTo(shop.entity(Shop.ORDER).orElseThrow().mapping(Shop.GSI1).orElseThrow().keys());
        assertThat(swapped.table(Shop.SHOP).orElseThrow().attribute(new AttributeName("tenant"))).isPresent();
    }

    @Test
    void anAttributeThatTakesAnothersPlaceTakesItsTemplatesAndValues() {
        Design moved = Edits.apply(shop, new TableEdit.SetKeys(Shop.SHOP, KeySchema.of("hash", "SK")));
        assertThat(moved.entity(Shop.ORDER).orElseThrow().keys().partition())
                .isEqualTo(shop.entity(Shop.ORDER).orElseThrow().keys().partition());
        assertThat(moved.itemsOf(Shop.SHOP)).allSatisfy(item -> assertThat(item.attributes().get("hash"))
                .isEqualTo(item.attributes().get("PK")));
        Design swapped = Edits.apply(shop, new TableEdit.SetKeys(Shop.SHOP, KeySchema.of("SK", "PK")));
        assertThat(swapped.entity(Shop.ORDER).orElseThrow().keys().sort())
                .isEqualTo(shop.entity(Shop.ORDER).orElseThrow().keys().partition());
    }

    @Test
    void theSortKeyStaysWhileLocalIndexesNeedIt() {
        Design local = Edits.apply(shop, new IndexEdit.AddLocal(Shop.SHOP, LocalIndex.of("byTotal", "total")));
        assertThatThrownBy(() -> Edits.apply(local, new TableEdit.SetKeys(Shop.SHOP, KeySchema.of("PK"))))
                .isInstanceOf(RefusedEditException.class)
                .hasMessageContaining("local indexes");
    }

    @Test
    void indexesLoseNumbersOfTheOtherMode() {
        Design provisioned = Edits.apply(shop, new TableEdit.SetCapacity(Shop.SHOP, Capacity.provisioned(5, 5)));
        Design own = Edits.apply(provisioned, new IndexEdit.ChangeGlobal(Shop.SHOP,
                gsi1(provisioned).withCapacity(Optional.of(Capacity.provisioned(1, 9)))));
        Design more = Edits.apply(own, new TableEdit.SetCapacity(Shop.SHOP, Capacity.provisioned(7, 7)));
        assertThat(gsi1(more).capacity()).contains(Capacity.provisioned(1, 9));
        assertThat(gsi1(Edits.apply(own, new TableEdit.SetCapacity(Shop.SHOP, Capacity.onDemand()))).capacity())
                .isEmpty();
    }

    @Test
    void replicasAreFedFromAStreamAndStrongOnesRefuseATimeToLive() {
        TableName audit = Shop.AUDIT;
        Design without = Edits.apply(shop, new TableEdit.SetOptions(audit, TableOptions.DEFAULT));
        GlobalTable one = GlobalTable.NONE.plus(GlobalTable.Replica.in("eu-west-2"));
        Design fed = Edits.apply(without, new TableEdit.SetGlobalTable(audit, one));
        assertThat(fed.table(audit).orElseThrow().options().stream()).contains(StreamView.NEW_AND_OLD_IMAGES);

        GlobalTable strong = one.strong(new RegionName("eu-west-1")).orElseThrow();
        assertThat(strong.witness()).contains(new RegionName("eu-west-3"));
        assertThat(strong.plus(GlobalTable.Replica.in("eu-central-1")).witness()).isEmpty();
        assertThat(one.strong(new RegionName("us-east-1"))).isEmpty();
        Design expiring = Edits.apply(without, new TableEdit.SetOptions(audit,
                TableOptions.DEFAULT.withTimeToLive(Optional.of(new AttributeName("expiresAt")))));
        assertThatThrownBy(() -> Edits.apply(expiring, new TableEdit.SetGlobalTable(audit, strong)))
                .isInstanceOf(RefusedEditException.class)
                .hasMessageContaining("time to live");
    }

    @Test
    void aDuplicateHasNoEntitiesAndNoItems() {
        TableName copy = new TableName("shop-copy");
        Design twice = Edits.apply(shop, new TableEdit.DuplicateTable(Shop.SHOP, copy));
        assertThat(twice.table(copy).orElseThrow().globalIndexes())
                .isEqualTo(shop.table(Shop.SHOP).orElseThrow().globalIndexes());
        assertThat(twice.entitiesOf(copy)).isEmpty();
        assertThat(twice.itemsOf(copy)).isEmpty();
    }

    private static GlobalIndex gsi1(Design design) {
        return design.table(Shop.SHOP).orElseThrow().globalIndex(Shop.GSI1).orElseThrow();
    }

    private static AccessPattern pattern(Design design, String name) {
        return design.accessPattern(new PatternName(name)).orElseThrow();
    }
}
