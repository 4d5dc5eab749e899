package dev.keywright.engine.differential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class NormalizerTest {

    @Test
    void takesOutTimesIdsAndRegions() {
        assertThat(normalized("DescribeTable",
                """
                {"Table": {"CreationDateTime": 1.7E9, "TableId": "6f8a", "LatestStreamLabel": "2026-11-02T10:11:12.123",
                    "TableArn": "arn:aws:dynamodb:ddblocal:000000000000:table/T"}}""")).isEqualTo(
                        """
                        {Table:{CreationDateTime:"(time)",LatestStreamLabel:"(time)",TableArn:"arn:table/T",TableId:"(id)",},}""");
    }

    @Test
    void sortsSetsButNotLists() {
        assertThat(normalized("GetItem", """
                                         {"Item": {"s": {"SS": ["b", "a"]}, "l": {"L": [{"S": "b"}, {"S": "a"}]}}}"""))
                .isEqualTo("""
                           {Item:{l:{L:[{S:"b",},{S:"a",},],},s:{SS:["a","b",],},},}""");
    }

    @Test
    void sortsTheItemsOfAScanButNotOfAQuery() {
        String items = "{\"Items\": [{\"n\": {\"N\": \"2\"}}, {\"n\": {\"N\": \"1\"}}]}";
        assertThat(normalized("Scan", items)).isEqualTo("{Items:[{n:{N:\"1\",},},{n:{N:\"2\",},},],}");
        assertThat(normalized("Query", items)).isEqualTo("{Items:[{n:{N:\"2\",},},{n:{N:\"1\",},},],}");
    }

    @Test
    void readsNumbersByValue() {
        assertThat(normalized("GetItem", "{\"CapacityUnits\": 1.0}"))
                .isEqualTo(normalized("GetItem", "{\"CapacityUnits\": 1}"));
    }

    private static String normalized(String operation, String answer) {
        ObjectNode input = JsonMapper.shared().createObjectNode();
        return Canonical.text(
                Normalizer.normalized(new Call(operation, input), JsonMapper.shared().readTree(answer)));
    }
}
