package dev.keywright.design.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HclTest {
    @Test
    void quotesTerraformText() {
        assertThat(Hcl.quote("a${b}%{c}\"d\"\\\n")).isEqualTo("\"a$${b}%%{c}\\\"d\\\"\\\\\\n\"");
        assertThat(Hcl.quote("plain $5")).isEqualTo("\"plain $5\"");
    }
}
