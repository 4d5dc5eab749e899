package dev.keywright.design.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.keywright.design.Shop;
import dev.keywright.design.format.DesignJson;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Request;
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

    private static AccessPattern pattern(Design design, String name) {
        return design.accessPattern(new PatternName(name)).orElseThrow();
    }
}
