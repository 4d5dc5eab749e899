package dev.keywright.design.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.keywright.design.Shop;
import dev.keywright.design.json.UnreadableException;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Operation;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.template.KeyTemplate;

class ApiRequestTest {
    private final Design shop = Shop.design();

    private Request read(AccessPattern pattern, String text) {
        return ApiRequestReader.read(shop, pattern, pattern.request().orElseThrow().operation(), text);
    }

    private AccessPattern pattern(String name) {
        return shop.accessPattern(new PatternName(name)).orElseThrow();
    }

    @Test
    void whatIsWrittenIsReadBackForEveryOperation() {
        List<AccessPattern> solved = new ArrayList<>(
                shop.accessPatterns().stream().filter(it -> it.request().isPresent()).toList());
        Request.GetItem get = (Request.GetItem) pattern("get user").request().orElseThrow();
        solved.add(pattern("get user").withRequest(Optional.of(new Request.TransactGetItems(List.of(get, get)))));
        solved.add(pattern("place order").withRequest(Optional.of(new Request.BatchWriteItem(List.of(
                (Request.PutItem) pattern("place order").request().orElseThrow(),
                new Request.DeleteItem(get.table(), get.key(), Optional.empty()))))));
        assertThat(solved).extracting(it -> it.request().orElseThrow().operation()).contains(Operation.values());
        assertThat(solved).allSatisfy(pattern -> {
            String text = ApiRequestWriter.write(shop, pattern).orElseThrow();
            Request again = read(pattern, text);
            assertThat(ApiRequestWriter.write(shop, pattern.withRequest(Optional.of(again)))).contains(text);
            assertThat(again.tables()).containsExactlyInAnyOrderElementsOf(
                    pattern.request().orElseThrow().tables());
        });
    }

    @Test
    void aKeyConditionIsReadWithItsTemplates() {
        AccessPattern orders = pattern("orders by status");
        Request.Query query = (Request.Query) read(orders,
                """
                {"TableName": "shop", "IndexName": "GSI1",
                 "KeyConditionExpression": "GSI1PK = :a and #s between :b AND :c",
                 "ExpressionAttributeNames": {"#s": "GSI1SK"},
                 "ExpressionAttributeValues": {":a": {"S": "STATUS#<status>"}, ":b": {"N": "1"}, ":c": {"N": "<most>"}},
                 "ScanIndexForward": false, "Limit": 5}""");
        assertThat(query.keyCondition().partition()).containsExactly(KeyTemplate.parse("STATUS#<status>"));
        assertThat(query.keyCondition().range().getFirst().operator()).isEqualTo(RangeOperator.BETWEEN);
        assertThat(query.keyCondition().range().getFirst().operands()).containsExactly(KeyTemplate.literal("1"),
                KeyTemplate.field("most"));
        assertThat(query.limit()).hasValue(5);
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() {
        AccessPattern orders = pattern("orders by status");
        assertThatThrownBy(() -> read(orders, "{\"TableName\": \"nowhere\"}"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("there is no table nowhere");
        assertThatThrownBy(() -> read(orders, "{\"TableName\": \"shop\",\n \"IndexName\": \"GSI9\"}"))
                .hasMessageContaining("2:15")
                .hasMessageContaining("GSI1");
        assertThatThrownBy(() -> read(orders, condition("GSI1SK = :x"))).hasMessageContaining("what GSI1PK equals");
        assertThatThrownBy(() -> read(orders, condition("GSI1PK = :y"))).hasMessageContaining(":y is not among");
        assertThatThrownBy(() -> read(orders, condition("GSI1PK = :x AND"))).hasMessageContaining("ends too early");
        assertThatThrownBy(() -> read(orders, condition("GSI1PK = :x AND total > :x"))).hasMessageContaining("total");
        assertThatThrownBy(() -> read(orders, "{\"Tablename\": \"shop\"}")).hasMessageContaining("Tablename");
    }

    private static String condition(String expression) {
        return "{\"TableName\": \"shop\", \"IndexName\": \"GSI1\", \"KeyConditionExpression\": \"" + expression
                + "\", \"ExpressionAttributeValues\": {\":x\": {\"S\": \"a\"}}}";
    }

    @Test
    void anItemKeepsItsEntityUntilSomethingOfItIsTakenOut() {
        AccessPattern put = shop.accessPatterns()
                .stream()
                .filter(it -> it.request().filter(Request.PutItem.class::isInstance).isPresent())
                .findFirst()
                .orElseThrow();
        String text = ApiRequestWriter.write(shop, put).orElseThrow();
        assertThat(((Request.PutItem) read(put, text)).item())
                .isEqualTo(((Request.PutItem) put.request().orElseThrow()).item());
        String without = text.replaceFirst("\"PK\": \\{[^}]*},", "");
        assertThat(without).isNotEqualTo(text);
        assertThat(((Request.PutItem) read(put, without)).item().entity()).isEmpty();
    }
}
