package dev.keywright.design.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.design.Shop;
import dev.keywright.design.json.UnreadableException;
import dev.keywright.design.model.Design;
import dev.keywright.design.value.Value;

class DesignJsonTest {
    @Test
    void readsBackWhatItWroteAndWritesItAgainByteForByte() {
        String text = DesignJson.write(Shop.design());
        Design read = DesignJson.read(text);
        assertThat(read).isEqualTo(Shop.design());
        assertThat(DesignJson.write(read)).isEqualTo(text);
    }

    @Test
    void keepsNumbersToTheLastDigit() {
        Design read = DesignJson.read(DesignJson.write(Shop.design()));
        assertThat(read.items().get(3).attributes())
                .containsEntry("total", Value.n("99999999999999999999999999999999999999"));
        assertThat(read.items().get(2).attributes()).containsEntry("total", Value.n("12.50"));
    }

    @Test
    void writesOneItemALine() {
        assertThat(DesignJson.write(Shop.design()).lines().filter(line -> line.startsWith("    {\"table_name\"")))
                .hasSize(4)
                .allMatch(line -> line.contains("\"item\": {\"PK\""));
    }

    @Test
    void keepsUnknownMembersInPlaceAtEveryLevel() {
        String text = """
                      {
                        "future": 1,
                        "keywright": 1,
                        "name": "x",
                        "tables": [
                          {
                            "TableName": "t",
                            "KeySchema": [{"AttributeName": "id", "KeyType": "HASH", "hint": "k"}],
                            "AttributeDefinitions": [{"AttributeName": "id", "mark": [1.50, {}], "AttributeType": "S"}],
                            "BillingMode": "PAY_PER_REQUEST",
                            "GlobalSecondaryIndexes": [
                              {
                                "IndexName": "g",
                                "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
                                "Projection": {"first": true, "ProjectionType": "ALL"},
                                "Queue": null
                              }
                            ],
                            "NewOption": {"a": "b"}
                          }
                        ],
                        "access_patterns": [
                          {
                            "name": "p",
                            "operation": "Scan",
                            "table_name": "t",
                            "parameters": [{"name": "x", "type": "S", "why": "because"}],
                            "skew": {"zipf": 1.2, "of": "users"},
                            "owner": "me"
                          }
                        ],
                        "items": [
                          {"table_name": "t", "item": {"id": {"S": "1"}}, "flag": true}
                        ],
                        "last": []
                      }
                      """;
        assertThat(DesignJson.write(DesignJson.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                        {"keywright": 1, "tables": [{"KeySchema": []}]} | 1:29: tables[0]: "TableName" is missing
                        {"keywright": 9} | 1:15: keywright: version 9 is not known
                        {"name": "x"} | 1:1: not a Keywright design
                        {"keywright": 1, "name": 7} | 1:26: name: expected text, found a number
                        {"keywright": 1, "name": "a", "name": "b"} | 1:31: "name" is there twice
                        {"keywright": 1, | 1:17: not JSON
                        {"keywright": 1, "access_patterns": [{"name": "p", "operation": "Qurey"}]} | "Qurey" is none of GetItem
                        {"keywright": 1, "entities": [{"name": "E", "table_name": "t", "pk_template": "A#<b"}]} | character 3
                        {"keywright": 1, "items": [{"table_name": "t", "item": {"a": {"X": "1"}}}]} | items[0].item.a: "X" is no type
                        """)
    void saysWhereAndWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> DesignJson.read(text)).isInstanceOf(UnreadableException.class)
                .hasMessageContaining(message);
    }
}
