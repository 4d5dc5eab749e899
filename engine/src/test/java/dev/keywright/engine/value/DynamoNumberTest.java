package dev.keywright.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DynamoNumberTest {
    /** The 23 literals measured on the service, FACTS §2.2. */
    @ParameterizedTest
    @CsvSource({"0,1", "-0,1", "1,2", "12,2", "15,2", "123,3", "1234,3", "123456,4", "0042,2", "100,2", "1010,3",
            "100.5,4", "0.15,2", "0.0000001,2", "1E125,2", "1E-100,2", "1.5,3", "1.2,3", "1.200,3", "1.234,4",
            "3.14159,5", "-42,3", "12345678901234567890123456789012345678,20"})
    void countsTheBytesTheServiceCounts(String literal, int sizeBytes) {
        assertThat(DynamoNumber.parse(literal).sizeBytes()).isEqualTo(sizeBytes);
    }

    @Test
    void countsBaseHundredPairsAlignedOnTheDecimalPoint() {
        Random random = new Random(20260818);
        for (int round = 0; round < 20_000; round++) {
            BigDecimal value = new BigDecimal(
                    new BigInteger(100, random).mod(BigInteger.TEN.pow(1 + random.nextInt(30))),
                    random.nextInt(60) - 20);
            assertThat(DynamoNumber.of(value).sizeBytes()).as("size of %s", value).isEqualTo(pairsByHand(value));
        }
    }

    /** The rule of FACTS §2.2 carried out on the text: split at the point, pad to whole pairs, drop zero pairs. */
    private static int pairsByHand(BigDecimal value) {
        if (value.signum() == 0) {
            return 1;
        }
        String[] parts = value.abs().toPlainString().split("\\.");
        String whole = parts[0].length() % 2 == 0 ? parts[0] : "0" + parts[0];
        String fraction = parts.length == 1 ? "" : parts[1].length() % 2 == 0 ? parts[1] : parts[1] + "0";
        String pairs = (whole + fraction).replaceAll("^(00)+", "");
        while (pairs.endsWith("00")) {
            pairs = pairs.substring(0, pairs.length() - 2);
        }
        return 1 + pairs.length() / 2 + (value.signum() < 0 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"1.0,1", "01,1", "-0,0", "1e2,100", "+5,5", ".5,0.5", "5.,5", "1.50,1.5", "0e125,0"})
    void printsOnePlainForm(String literal, String printed) {
        assertThat(DynamoNumber.parse(literal)).hasToString(printed);
    }

    @Test
    void printsTheLargestPowerWithAllItsDigits() {
        assertThat(DynamoNumber.parse("1E125").toString()).hasSize(126);
        assertThat(DynamoNumber.parse("1E-130").toString()).hasSize(132);
    }

    @ParameterizedTest
    @CsvSource({"1E126,OVERFLOW", "0e126,OVERFLOW", "1E-131,UNDERFLOW", "0e-131,UNDERFLOW",
            "123456789012345678901234567890123456789,TOO_PRECISE", "1.2.3,NOT_A_NUMBER", "'',NOT_A_NUMBER",
            "' 1',NOT_A_NUMBER", "0x10,NOT_A_NUMBER", "NaN,NOT_A_NUMBER", "1e99999999999999999999,NOT_A_NUMBER",
            "-,NOT_A_NUMBER", ".,NOT_A_NUMBER", "١,NOT_A_NUMBER"})
    void refusesWhatNoNumberCanHold(String literal, InvalidNumberException.Rule rule) {
        assertThatExceptionOfType(InvalidNumberException.class).isThrownBy(() -> DynamoNumber.parse(literal))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule))
                .satisfies(refusal -> assertThat(refusal.text()).isEqualTo(literal));
    }

    @Test
    void keepsThirtyEightDigitsInArithmetic() {
        DynamoNumber large = DynamoNumber.parse("99999999999999999999999999999999999998");
        assertThat(large.plus(DynamoNumber.of(1))).hasToString("99999999999999999999999999999999999999");
        assertThat(large.minus(large)).isEqualTo(DynamoNumber.ZERO);
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> large.plus(DynamoNumber.parse("0.1")))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(InvalidNumberException.Rule.TOO_PRECISE));
    }
}
