package dev.keywright.design.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether two templates can make the same text: a walk through both at once, character by character. */
final class Overlap {
    /** What one position of a template takes. */
    private sealed interface Step {
        record One(char c) implements Step {}

        /** One character of a slot; {@code repeats} takes any number of them, none too. */
        record Any(Kind kind, boolean repeats) implements Step {}
    }

    private enum Kind {
        ANYTHING, NO_SEPARATOR, DIGIT
    }

    private record State(int left, int right) {}

    private Overlap() {}

    static boolean between(KeyTemplate first, KeyTemplate second) {
        List<Step> left = steps(first);
        List<Step> right = steps(second);
        Deque<State> open = new ArrayDeque<>(List.of(new State(0, 0)));
        Set<State> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            State state = open.pop();
            if (state.left == left.size() && state.right == right.size()) {
                return true;
            }
            for (State next : next(left, right, state)) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return false;
    }

    private static List<State> next(List<Step> left, List<Step> right, State at) {
        List<State> next = new ArrayList<>();
        boolean leftRepeats = repeats(left, at.left);
        boolean rightRepeats = repeats(right, at.right);
        if (leftRepeats) {
            next.add(new State(at.left + 1, at.right));
        }
        if (rightRepeats) {
            next.add(new State(at.left, at.right + 1));
        }
        if (at.left < left.size() && at.right < right.size() && agree(left.get(at.left), right.get(at.right))) {
            next.add(new State(leftRepeats ? at.left : at.left + 1, rightRepeats ? at.right : at.right + 1));
        }
        return next;
    }

    private static boolean repeats(List<Step> steps, int at) {
        return at < steps.size() && steps.get(at) instanceof Step.Any(var _, boolean repeats) && repeats;
    }

    private static boolean agree(Step left, Step right) {
        return switch (left) {
            case Step.One(char c) -> takes(right, c);
            case Step.Any(Kind kind, var _) -> right instanceof Step.One(char c) ? takes(kind, c) : true;
        };
    }

    private static boolean takes(Step step, char c) {
        return switch (step) {
            case Step.One(char own) -> own == c;
            case Step.Any(Kind kind, var _) -> takes(kind, c);
        };
    }

    private static boolean takes(Kind kind, char c) {
        return switch (kind) {
            case ANYTHING -> true;
            case NO_SEPARATOR -> c != '#';
            case DIGIT -> c >= '0' && c <= '9';
        };
    }

    private static List<Step> steps(KeyTemplate template) {
        Kind plain = TemplateMatcher.separated(template) ? Kind.NO_SEPARATOR : Kind.ANYTHING;
        List<Step> steps = new ArrayList<>();
        for (TemplatePart part : template.parts()) {
            switch (part) {
                case TemplatePart.Literal(String text) -> text.chars().forEach(c -> steps.add(new Step.One((char) c)));
                case TemplatePart.Slot slot -> slot(steps, slot, plain);
            }
        }
        return steps;
    }

    private static void slot(List<Step> steps, TemplatePart.Slot slot, Kind plain) {
        int digits = slot.transforms().isEmpty() ? 0 : switch (slot.transforms().getLast()) {
            case Transform.Pad pad -> pad.digits();
            case Transform.Reverse reverse -> reverse.digits();
            case Transform.Shard shard -> shard.width();
            case Transform.Upper _,Transform.Lower _,Transform.Date _ -> 0;
        };
        for (int i = 0; i < digits; i++) {
            steps.add(new Step.Any(Kind.DIGIT, false));
        }
        if (digits == 0) {
            steps.add(new Step.Any(plain, false));
            steps.add(new Step.Any(plain, true));
        }
    }
}
