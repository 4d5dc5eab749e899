package dev.keywright.samples.shop;

import java.util.List;

import dev.keywright.samples.parts.Dice;

/** Names and texts to make believable things of. */
final class Catalogue {
    static final String CELEBRITY = "Aurora 7 headphones, signed edition";
    static final List<String> CATEGORIES = List.of("audio", "kitchen", "garden", "books", "toys", "outdoor");
    static final List<String> MAKERS = List.of("Norvik", "Bellhaus", "Tamsin", "Okoye", "Fjord & Co", "Lumen",
            "Castello", "Wren", "Hokkai", "Marlow");
    static final List<String> CARRIERS = List.of("northpost", "quickship", "greenbike");

    private Catalogue() {}

    static List<String> goods(String category) {
        return switch (category) {
            case "audio" -> List.of("headphones", "speaker", "turntable", "radio");
            case "kitchen" -> List.of("kettle", "pan", "grinder", "knife set");
            case "garden" -> List.of("spade", "planter", "hose", "lantern");
            case "books" -> List.of("atlas", "cookbook", "novel", "guide");
            case "toys" -> List.of("train", "puzzle", "kite", "blocks");
            default -> List.of("tent", "backpack", "stove", "torch");
        };
    }

    static String description(String title, Dice dice) {
        return title + ". " + dice.of(List.of("Made to be repaired, with parts sold for ten years.",
                "Tested by our own staff for a month before it went on sale.",
                "Comes in a box that is posted back and used again.",
                "A quiet favourite of people who have tried the rest.")) + " "
                + dice.of(List.of("Two years' warranty.", "Thirty days to send it back.", "Gift wrapped on request."));
    }

    static String opinion(int stars, Dice dice) {
        return switch (stars) {
            case 5 -> dice.of(List.of("Better than the picture.", "Bought a second one for my sister.",
                    "Exactly what I hoped for, and it came a day early."));
            case 4 ->
                dice.of(List.of("Very good, the box was dented.", "Does what it says. A longer cable would help."));
            case 3 -> dice.of(List.of("Fine for the price.", "Works, but the manual is a riddle."));
            default -> dice.of(List.of("Stopped working in week two; the refund was quick.", "Not for me."));
        };
    }
}
