package jp.santei.receipt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.santei.claim.Days;
import jp.santei.claim.Line;
import jp.santei.master.ActField;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.master.MasterField;
import jp.santei.master.MasterTable;
import jp.santei.master.MaterialField;
import org.jspecify.annotations.Nullable;

/** Makes lines of a claim from records of a unit (レコード → 請求の行), with the kinds of the edition's master rows. */
final class LineMapper {
    /** 点数識別 of 購入価格（点数） and 減点: the points stand in the record. */
    private static final Set<Integer> TYPED_POINT_KINDS = Set.of(4, 7);

    /** 金額種別 of a drug row whose points are taken off. */
    private static final int TAKEN_OFF = 7;

    /** 金額種別 of a material paid at its purchase price. */
    private static final int PURCHASE_PRICE = 2;

    /** 酸素等区分 from which on the price is that of the facility. */
    private static final int FIRST_OXYGEN = 2;

    /** 点数識別 of percentages added and taken off. */
    private static final Set<Integer> PERCENTAGES = Set.of(5, 6);

    private final Edition edition;

    LineMapper(Edition edition) {
        this.edition = edition;
    }

    /** Returns the lines of a record: the record itself, then the comments in its fields. */
    List<Line> lines(UnitLine source, LocalDate day) {
        List<Line> lines = new ArrayList<>();
        int epochDay = Days.of(day);
        boolean comment = source.kind() == RecordKind.CO;
        lines.add(new Line(
                source.code(),
                source.quantity(),
                isAtCost(source, epochDay) ? source.priceYen() : null,
                typedPoints(source, epochDay),
                comment ? source.text() : null));
        for (LineComment text : source.comments()) {
            lines.add(new Line(text.code(), null, null, null, text.text().isEmpty() ? null : text.text()));
        }
        return lines;
    }

    /** Returns whether a part begins with a percentage (％加算, ％減算), which has no value without its base. */
    boolean isPercentage(UnitPart part, LocalDate day) {
        UnitLine head = part.head();
        return head.kind() == RecordKind.SI
                && PERCENTAGES.contains(flag(edition.acts(), ActField.POINT_KIND, head.code(), Days.of(day)));
    }

    private @Nullable BigDecimal typedPoints(UnitLine source, int day) {
        Long points = source.points();
        return points != null && isTyped(source, day) ? BigDecimal.valueOf(points) : null;
    }

    private boolean isTyped(UnitLine source, int day) {
        return switch (source.kind()) {
            case SI -> {
                int kind = flag(edition.acts(), ActField.POINT_KIND, source.code(), day);
                yield kind < 0 ? UnitLine.isTakenOff(source.code()) : TYPED_POINT_KINDS.contains(kind);
            }
            case IY -> {
                int kind = flag(edition.drugs(), DrugField.AMOUNT_KIND, source.code(), day);
                yield kind < 0 ? UnitLine.isTakenOff(source.code()) : kind == TAKEN_OFF;
            }
            default -> false;
        };
    }

    /** Returns whether the 単価 of a material is the facility's: bought at cost, oxygen, or a row without a price. */
    private boolean isAtCost(UnitLine source, int day) {
        if (source.kind() != RecordKind.TO) {
            return false;
        }
        int kind = flag(edition.materials(), MaterialField.AMOUNT_KIND, source.code(), day);
        int oxygen = flag(edition.materials(), MaterialField.OXYGEN, source.code(), day);
        return kind < 0 || kind == PURCHASE_PRICE || oxygen >= FIRST_OXYGEN;
    }

    /** Returns a flag of a code's row on a day, else of its first row, or -1 when the code is unknown. */
    static <F extends Enum<F> & MasterField> int flag(MasterTable<F> table, F field, String code, int day) {
        int row = row(table, code, day);
        return row < 0 ? -1 : table.column(field)[row];
    }

    /** Returns the row of a code on a day, else its first row, or -1 when the code is unknown or no number. */
    static int row(MasterTable<?> table, String code, int day) {
        if (code.length() != 9 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int number = Integer.parseInt(code);
        int row = table.find(number, day);
        return row >= 0 ? row : table.firstRow(number);
    }
}
