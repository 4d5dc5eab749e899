package dev.keywright.design.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void namesStayApartWhereAFormatAllowsLess() {
        Labels labels = new Labels();
        assertThat(labels.logicalId("my-table")).isEqualTo("MyTable");
        assertThat(labels.logicalId("my.table")).isEqualTo("MyTable2");
        assertThat(labels.logicalId("my-table")).isEqualTo("MyTable");
        assertThat(new Labels().identifier("9 Lives")).isEqualTo("t_9_lives");
    }
}
