package dev.keywright.engine.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The enhanced client of the AWS SDK for Java, which maps records to items, does its own paging and batching. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnhancedClientTest {

    private EngineUnderTest engine;
    private DynamoDbClient plain;
    private DynamoDbEnhancedClient client;
    private DynamoDbTable<Order> orders;

    /** An item of the table. */
    private record Order(String customer, int number, String state, List<String> lines) {

        static Order numbered(int number) {
            return new Order("ann", number, number % 2 == 0 ? "open" : "paid", List.of("line " + number));
        }

        Key key() {
            return Key.builder().partitionValue(customer).sortValue(number).build();
        }
    }

    private static final class OrderBuilder {

        private String customer = "";
        private int number;
        private String state = "";
        private List<String> lines = List.of();

        void customer(String value) {
            customer = value;
        }

        void number(Integer value) {
            number = value;
        }

        void state(String value) {
            state = value;
        }

        void lines(List<String> value) {
            lines = value;
        }

        Order build() {
            return new Order(customer, number, state, lines);
        }
    }

    private static final TableSchema<Order> SCHEMA = StaticImmutableTableSchema.builder(Order.class, OrderBuilder.class)
            .newItemBuilder(OrderBuilder::new, OrderBuilder::build)
            .addAttribute(String.class, a -> a.name("customer")
                    .getter(Order::customer)
                    .setter(OrderBuilder::customer)
                    .tags(StaticAttributeTags.primaryPartitionKey()))
            .addAttribute(Integer.class, a -> a.name("number")
                    .getter(Order::number)
                    .setter(OrderBuilder::number)
                    .tags(StaticAttributeTags.primarySortKey(), StaticAttributeTags.secondarySortKey("by-state")))
            .addAttribute(String.class, a -> a.name("state")
                    .getter(Order::state)
                    .setter(OrderBuilder::state)
                    .tags(StaticAttributeTags.secondaryPartitionKey("by-state")))
            .addAttribute(EnhancedType.listOf(String.class),
                    a -> a.name("lines").getter(Order::lines).setter(OrderBuilder::lines))
            .build();

    @BeforeAll
    void start() {
        engine = EngineUnderTest.start();
        plain = engine.client("AKIDENHANCED");
        client = DynamoDbEnhancedClient.builder().dynamoDbClient(plain).build();
        orders = client.table("Orders", SCHEMA);
        orders.createTable(create -> create.globalSecondaryIndices(index -> index.indexName("by-state")
                .projection(p -> p.projectionType(ProjectionType.ALL))));
        plain.waiter().waitUntilTableExists(table -> table.tableName("Orders"));
    }

    @AfterAll
    void stop() {
        orders.deleteTable();
        plain.close();
        engine.close();
    }

    @Test
    void mapsRecordsToItemsAndBack() {
        Order order = new Order("bob", 101, "open", List.of());
        orders.putItem(order);
        assertThat(orders.getItem(order)).isEqualTo(order);
        assertThat(orders.updateItem(new Order("bob", 101, "paid", List.of("x"))).state()).isEqualTo("paid");
        assertThat(orders.deleteItem(order).lines()).containsExactly("x");
        assertThat(orders.getItem(order)).isNull();
    }

    @Test
    void writesBatchesAndReadsThemThroughTableAndIndex() {
        List<Order> all = IntStream.range(0, 20).mapToObj(Order::numbered).toList();
        WriteBatch.Builder<Order> batch = WriteBatch.builder(Order.class).mappedTableResource(orders);
        all.forEach(batch::addPutItem);
        assertThat(client.batchWriteItem(write -> write.writeBatches(batch.build()))
                .unprocessedPutItemsForTable(orders)).isEmpty();
        QueryConditional ann = QueryConditional.keyEqualTo(key -> key.partitionValue("ann"));
        assertThat(orders.query(query -> query.queryConditional(ann).limit(7)).items()).containsExactlyElementsOf(all);
        QueryConditional open = QueryConditional.sortLessThan(key -> key.partitionValue("open").sortValue(5));
        assertThat(orders.index("by-state").query(open).stream().map(Page::items).flatMap(List::stream))
                .extracting(Order::number)
                .containsExactly(0, 2, 4);
        assertThat(orders.scan(scan -> scan.limit(6)).items()).containsAll(all);
    }

    @Test
    void cancelsATransactionWhoseConditionFails() {
        Order order = new Order("cyd", 102, "open", List.of());
        client.transactWriteItems(transaction -> transaction.addPutItem(orders, order));
        assertThat(client.transactGetItems(get -> get.addGetItem(orders, order.key())).getFirst().getItem(orders))
                .isEqualTo(order);
        assertThatExceptionOfType(TransactionCanceledException.class).isThrownBy(
                () -> client.transactWriteItems(transaction -> transaction.addConditionCheck(orders,
                        check -> check.key(order.key())
                                .conditionExpression(
                                        Expression.builder()
                                                .expression("attribute_not_exists(customer)")
                                                .build()))));
    }
}
