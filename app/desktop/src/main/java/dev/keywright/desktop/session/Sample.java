package dev.keywright.desktop.session;

import java.util.List;

/**
 * A design that comes with the app.
 *
 * @param resource where its file is on the class path
 * @param useCase what somebody would look for, such as "Online shop"
 * @param facts short figures shown under it: "6 entities", "12 patterns"
 */
public record Sample(String resource, String useCase, String title, String description, List<String> facts) {
    public Sample {
        facts = List.copyOf(facts);
    }
}
