package jp.santei.conformance.reference;

import java.math.BigInteger;
import java.util.List;

/** Laboratory tests by the text of the schedule of 2024 (検体検査の参照計算): bundles by number, judgement fees by group. */
public final class ReferenceTests {
    private ReferenceTests() {}

    /**
     * Returns the points of tests of one sampling that belong to one 包括対象検査.
     *
     * @param group 包括対象検査
     * @param own the tests' own points
     */
    public static BigInteger points(int group, List<BigInteger> own) {
        int tests = own.size();
        int bundle = switch (group) {
            case 1 -> chemistry(tests);
            case 2 -> hormones(tests);
            case 3 -> hepatitis(tests);
            case 5 -> markers(tests);
            case 6 -> coagulation(tests);
            case 7 -> autoantibodies(tests);
            case 13, 15 -> simpleGenes(tests);
            case 14, 16 -> complexGenes(tests);
            default -> 0;
        };
        if (bundle != 0) {
            return BigInteger.valueOf(bundle);
        }
        int most = group == 9 ? 8 : group == 10 ? 2 : tests;
        BigInteger sum = own.stream().limit(most).reduce(BigInteger.ZERO, BigInteger::add);
        return group == 8 ? sum.min(BigInteger.valueOf(3_600)) : sum;
    }

    /** D007 注: "5項目以上7項目以下 93点, 8項目又は9項目 99点, 10項目以上 103点". */
    private static int chemistry(int tests) {
        return tests >= 10 ? 103 : tests >= 8 ? 99 : tests >= 5 ? 93 : 0;
    }

    /** D008 注: "3項目以上5項目以下 410点, 6項目又は7項目 623点, 8項目以上 900点". */
    private static int hormones(int tests) {
        return tests >= 8 ? 900 : tests >= 6 ? 623 : tests >= 3 ? 410 : 0;
    }

    /** D013 注: "3項目 290点, 4項目 360点, 5項目以上 425点". */
    private static int hepatitis(int tests) {
        return tests >= 5 ? 425 : tests == 4 ? 360 : tests == 3 ? 290 : 0;
    }

    /** D009 注2: "2項目 230点, 3項目 290点, 4項目以上 385点". */
    private static int markers(int tests) {
        return tests >= 4 ? 385 : tests == 3 ? 290 : tests == 2 ? 230 : 0;
    }

    /** D006 注: "3項目又は4項目 530点, 5項目以上 722点". */
    private static int coagulation(int tests) {
        return tests >= 5 ? 722 : tests >= 3 ? 530 : 0;
    }

    /** D014 注: "2項目 320点, 3項目以上 490点". */
    private static int autoantibodies(int tests) {
        return tests >= 3 ? 490 : tests == 2 ? 320 : 0;
    }

    /** D004-2 注1, D006-27 注1: "2項目 4,000点, 3項目 6,000点, 4項目以上 8,000点". */
    private static int simpleGenes(int tests) {
        return tests >= 4 ? 8_000 : tests == 3 ? 6_000 : tests == 2 ? 4_000 : 0;
    }

    /** D004-2 注2, D006-27 注2: "2項目 8,000点, 3項目以上 12,000点". */
    private static int complexGenes(int tests) {
        return tests >= 3 ? 12_000 : tests == 2 ? 8_000 : 0;
    }

    /**
     * Returns the judgement fee of a group for an outpatient of a facility that has filed nothing: D026, D205, D238 2, D241, D294.
     *
     * @param group 検査等実施判断グループ区分
     */
    public static int judgement(int group) {
        return switch (group) {
            case 1 -> 34;
            case 2 -> 125;
            case 3, 4, 5 -> 144;
            case 6 -> 150;
            case 17 -> 100;
            case 11 -> 140;
            case 13, 14 -> 180;
            case 15 -> 110;
            default -> 0;
        };
    }
}
