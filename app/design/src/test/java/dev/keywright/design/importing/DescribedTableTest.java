package dev.keywright.design.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.keywright.design.format.DesignJson;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.Encryption;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableClass;

/** Members as the DescribeTable reference lists them. */
class DescribedTableTest {
    private static final String DESCRIBED = """
                                            {"Table": {"TableName": "t", "TableStatus": "ACTIVE", "CreationDateTime": 1, "ItemCount": 0,
                                             "TableArn": "arn:aws:dynamodb:eu-west-1:111122223333:table/t", "TableId": "x",
                                             "KeySchema": [{"AttributeName": "PK", "KeyType": "HASH"}],
                                             "AttributeDefinitions": [{"AttributeName": "PK", "AttributeType": "S"}],
                                             "BillingModeSummary": {"BillingMode": "PAY_PER_REQUEST"},
                                             "ProvisionedThroughput": {"NumberOfDecreasesToday": 0, "ReadCapacityUnits": 0, "WriteCapacityUnits": 0},
                                             "TableClassSummary": {"TableClass": "STANDARD_INFREQUENT_ACCESS"},
                                             "SSEDescription": {"Status": "ENABLED", "SSEType": "KMS",
                                              "KMSMasterKeyArn": "arn:aws:kms:eu-west-1:111122223333:key/abc"},
                                             "WarmThroughput": {"ReadUnitsPerSecond": 12000, "WriteUnitsPerSecond": 4000, "Status": "ACTIVE"},
                                             "OnDemandThroughput": {"MaxReadRequestUnits": -1, "MaxWriteRequestUnits": -1}}}""";

    @Test
    void readsASummaryAsWhatWasAskedFor() {
        Table table = Imports.read(DESCRIBED, "live").design().tables().getFirst();
        assertThat(table.options().capacity()).isEqualTo(Capacity.onDemand());
        assertThat(table.options().tableClass()).isEqualTo(TableClass.STANDARD_INFREQUENT_ACCESS);
        assertThat(table.options().encryption()).isEqualTo(new Encryption.CustomerManaged("abc"));
    }

    @Test
    void leavesTheAccountBehind() {
        assertThat(DesignJson.write(Imports.read(DESCRIBED, "live").design())).doesNotContain("111122223333", "ACTIVE");
    }

    @Test
    void aTableWithoutABillingModeIsProvisioned() {
        String provisioned = DESCRIBED.replace("\"BillingModeSummary\": {\"BillingMode\": \"PAY_PER_REQUEST\"},", "");
        assertThat(Imports.read(provisioned, "live").design().tables().getFirst().options().capacity())
                .isEqualTo(Capacity.provisioned(0, 0));
    }
}
