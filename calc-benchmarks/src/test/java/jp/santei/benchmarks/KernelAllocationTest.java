package jp.santei.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import jp.santei.ClaimLoader;
import jp.santei.Kernel;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.Claim;
import jp.santei.masters.Editions;
import org.junit.jupiter.api.Test;

class KernelAllocationTest {
    @Test
    void theKernelAllocatesNothingOnceItsBuffersHaveGrown() {
        assertAllocatesNothing(SampleClaims.of(200, 7).stream()
                .map(KernelAllocationTest::loaded)
                .toList());
    }

    @Test
    void completingAllocatesNothingEither() {
        List<ClaimBuffer> claims = SampleClaims.of(200, 7).stream()
                .map(KernelAllocationTest::loaded)
                .toList();
        claims.forEach(claim -> {
            claim.complete(true);
            for (int standard : new int[] {3001, 3522, 3826, 3827, 4307, 4310, 112015770}) {
                claim.facility().addStandard(standard, 0, Integer.MAX_VALUE);
            }
            claim.facility().addHours(0, 540, 720).addHours(2, 540, 1170).addDepartment(9);
        });
        assertAllocatesNothing(claims);
    }

    private static void assertAllocatesNothing(List<ClaimBuffer> claims) {
        Kernel kernel = Kernel.of(Editions.embedded());
        StatementBuffer out = new StatementBuffer();
        claims.forEach(claim -> kernel.score(claim, out));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < claims.size(); i++) {
            kernel.score(claims.get(i), out);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(allocated).as("bytes for %d claims", claims.size()).isLessThan(1_000);
    }

    private static ClaimBuffer loaded(Claim claim) {
        ClaimBuffer buffer = new ClaimBuffer();
        ClaimLoader.load(claim, buffer);
        return buffer;
    }
}
