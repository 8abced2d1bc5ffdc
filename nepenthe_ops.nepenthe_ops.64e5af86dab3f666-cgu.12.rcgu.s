	.file	"nepenthe_ops.64e5af86dab3f666-cgu.12"
	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h01a7c1ed95b2f7f9E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h01a7c1ed95b2f7f9E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h01a7c1ed95b2f7f9E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h01a7c1ed95b2f7f9E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h01a7c1ed95b2f7f9E:
	.cfi_startproc
	movq	120(%rsi), %rax
	subq	112(%rsi), %rax
	movq	88(%rdx), %rcx
	subq	80(%rdx), %rcx
	cmpq	%rax, %rcx
	cmovaeq	%rax, %rcx
	movq	%rdi, %rax
	movups	112(%rsi), %xmm0
	movups	%xmm0, 112(%rdi)
	movups	96(%rsi), %xmm0
	movups	%xmm0, 96(%rdi)
	movups	80(%rsi), %xmm0
	movups	%xmm0, 80(%rdi)
	movups	64(%rsi), %xmm0
	movups	%xmm0, 64(%rdi)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movups	48(%rsi), %xmm3
	movups	%xmm3, 48(%rdi)
	movups	%xmm2, 32(%rdi)
	movups	%xmm1, 16(%rdi)
	movups	%xmm0, (%rdi)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	48(%rdx), %xmm3
	movups	%xmm0, 128(%rdi)
	movups	%xmm1, 144(%rdi)
	movups	%xmm2, 160(%rdi)
	movups	%xmm3, 176(%rdi)
	movups	64(%rdx), %xmm0
	movups	%xmm0, 192(%rdi)
	movups	80(%rdx), %xmm0
	movups	%xmm0, 208(%rdi)
	movq	$0, 224(%rdi)
	movq	%rcx, 232(%rdi)
	retq
.Lfunc_end0:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h01a7c1ed95b2f7f9E, .Lfunc_end0-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h01a7c1ed95b2f7f9E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h02e5d5fdf89e4c38E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h02e5d5fdf89e4c38E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h02e5d5fdf89e4c38E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h02e5d5fdf89e4c38E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h02e5d5fdf89e4c38E:
	.cfi_startproc
	movq	40(%rsi), %rax
	subq	32(%rsi), %rax
	movq	40(%rdx), %rcx
	subq	32(%rdx), %rcx
	cmpq	%rax, %rcx
	cmovaeq	%rax, %rcx
	movq	%rdi, %rax
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movups	%xmm2, 32(%rdi)
	movups	%xmm1, 16(%rdi)
	movups	%xmm0, (%rdi)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	%xmm0, 48(%rdi)
	movups	%xmm1, 64(%rdi)
	movups	%xmm2, 80(%rdi)
	movq	$0, 96(%rdi)
	movq	%rcx, 104(%rdi)
	retq
.Lfunc_end1:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h02e5d5fdf89e4c38E, .Lfunc_end1-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h02e5d5fdf89e4c38E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0c2856cf35223f8bE","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0c2856cf35223f8bE
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0c2856cf35223f8bE
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0c2856cf35223f8bE,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0c2856cf35223f8bE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, (%rdi)
	movq	%rdx, 8(%rdi)
	subq	%rsi, %rdx
	shrq	$3, %rdx
	movq	%r8, %rsi
	subq	%rcx, %rsi
	shrq	$7, %rsi
	cmpq	%rdx, %rsi
	cmovaeq	%rdx, %rsi
	movq	%rcx, 16(%rdi)
	movq	%r8, 24(%rdi)
	movq	$0, 32(%rdi)
	movq	%rsi, 40(%rdi)
	retq
.Lfunc_end2:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0c2856cf35223f8bE, .Lfunc_end2-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0c2856cf35223f8bE
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0db268a0a07fea52E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0db268a0a07fea52E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0db268a0a07fea52E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0db268a0a07fea52E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0db268a0a07fea52E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	32(%rsi), %r9
	testq	%r9, %r9
	je	.LBB3_9
	movq	%rdx, %rcx
	movq	32(%rdx), %r8
	testq	%r8, %r8
	je	.LBB3_10
	movq	24(%rsi), %rax
	movq	40(%rsi), %r10
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB3_3
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB3_5
.LBB3_3:
	xorl	%edx, %edx
	divl	%r9d
.LBB3_5:
	xorl	%r9d, %r9d
	subq	%r10, %rax
	cmovaeq	%rax, %r9
	movq	8(%rcx), %rax
	movq	%rax, %rdx
	orq	%r8, %rdx
	shrq	$32, %rdx
	je	.LBB3_6
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB3_8
.LBB3_6:
	xorl	%edx, %edx
	divl	%r8d
.LBB3_8:
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movups	%xmm2, 32(%rdi)
	movups	%xmm1, 16(%rdi)
	movups	%xmm0, (%rdi)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	%xmm0, 48(%rdi)
	movups	%xmm1, 64(%rdi)
	movq	32(%rcx), %rax
	movq	%rax, 80(%rdi)
	movq	$0, 88(%rdi)
	movq	%r9, 96(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB3_9:
	.cfi_def_cfa_offset 16
	leaq	anon.1f0f5b51170ee72d786861d3acb7775e.1.llvm.13102678207914852933(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB3_10:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.17.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end3:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0db268a0a07fea52E, .Lfunc_end3-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0db268a0a07fea52E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0ddda7fc6ddb987fE","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0ddda7fc6ddb987fE
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0ddda7fc6ddb987fE
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0ddda7fc6ddb987fE,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0ddda7fc6ddb987fE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdx, %rcx
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB4_1
	movq	16(%rsi), %r8
	testq	%r8, %r8
	je	.LBB4_15
	movq	%rax, %rdx
	orq	%r8, %rdx
	shrq	$32, %rdx
	je	.LBB4_4
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %r8
	jmp	.LBB4_6
.LBB4_1:
	xorl	%r8d, %r8d
	movq	8(%rcx), %rax
	testq	%rax, %rax
	jne	.LBB4_9
.LBB4_8:
	xorl	%eax, %eax
	jmp	.LBB4_14
.LBB4_4:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %r8d
.LBB4_6:
	cmpq	$1, %rdx
	sbbq	$-1, %r8
	movq	8(%rcx), %rax
	testq	%rax, %rax
	je	.LBB4_8
.LBB4_9:
	movq	16(%rcx), %r9
	testq	%r9, %r9
	je	.LBB4_15
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB4_11
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB4_13
.LBB4_11:
	xorl	%edx, %edx
	divl	%r9d
.LBB4_13:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	cmpq	%r8, %rax
	cmovaeq	%r8, %rax
.LBB4_14:
	movq	16(%rsi), %rdx
	movq	%rdx, 16(%rdi)
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rdi)
	movups	(%rcx), %xmm0
	movups	%xmm0, 24(%rdi)
	movq	16(%rcx), %rcx
	movq	%rcx, 40(%rdi)
	movq	$0, 48(%rdi)
	movq	%rax, 56(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB4_15:
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.15.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end4:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0ddda7fc6ddb987fE, .Lfunc_end4-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h0ddda7fc6ddb987fE
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h107883c0ebfa9e9fE","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h107883c0ebfa9e9fE
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h107883c0ebfa9e9fE
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h107883c0ebfa9e9fE,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h107883c0ebfa9e9fE:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	xorl	%eax, %eax
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmovaeq	%rdi, %rax
	movq	176(%rcx), %r14
	subq	168(%rcx), %r14
	movq	%rsi, 184(%rbx)
	movq	%rdx, 192(%rbx)
	cmpq	%rax, %r14
	cmovaeq	%rax, %r14
	movl	$184, %edx
	movq	%rbx, %rdi
	movq	%rcx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	$0, 200(%rbx)
	movq	%r14, 208(%rbx)
	movq	%rbx, %rax
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end5:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h107883c0ebfa9e9fE, .Lfunc_end5-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h107883c0ebfa9e9fE
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h132ade5fd61b14b4E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h132ade5fd61b14b4E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h132ade5fd61b14b4E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h132ade5fd61b14b4E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h132ade5fd61b14b4E:
	.cfi_startproc
	movq	32(%rsi), %r9
	testq	%r9, %r9
	je	.LBB6_5
	movq	%rdx, %r8
	movq	24(%rsi), %rax
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB6_2
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB6_4
.LBB6_2:
	xorl	%edx, %edx
	divl	%r9d
.LBB6_4:
	movq	%rcx, %rdx
	subq	%r8, %rdx
	shrq	$2, %rdx
	cmpq	%rax, %rdx
	cmovaeq	%rax, %rdx
	movq	32(%rsi), %rax
	movq	%rax, 32(%rdi)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	%xmm1, 16(%rdi)
	movups	%xmm0, (%rdi)
	movq	%r8, 40(%rdi)
	movq	%rcx, 48(%rdi)
	movq	$0, 56(%rdi)
	movq	%rdx, 64(%rdi)
	movq	%rdi, %rax
	retq
.LBB6_5:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end6:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h132ade5fd61b14b4E, .Lfunc_end6-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h132ade5fd61b14b4E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h150a2adc74603c62E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h150a2adc74603c62E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h150a2adc74603c62E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h150a2adc74603c62E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h150a2adc74603c62E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, (%rdi)
	movq	%rdx, 8(%rdi)
	subq	%rsi, %rdx
	shrq	$2, %rdx
	movq	%r8, %rsi
	subq	%rcx, %rsi
	shrq	$2, %rsi
	cmpq	%rdx, %rsi
	cmovaeq	%rdx, %rsi
	movq	%rcx, 16(%rdi)
	movq	%r8, 24(%rdi)
	movq	$0, 32(%rdi)
	movq	%rsi, 40(%rdi)
	retq
.Lfunc_end7:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h150a2adc74603c62E, .Lfunc_end7-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h150a2adc74603c62E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h162bee8389f4a9daE","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h162bee8389f4a9daE
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h162bee8389f4a9daE
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h162bee8389f4a9daE,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h162bee8389f4a9daE:
	.cfi_startproc
	movq	56(%rsi), %rax
	subq	48(%rsi), %rax
	movq	56(%rdx), %rcx
	subq	48(%rdx), %rcx
	cmpq	%rax, %rcx
	cmovaeq	%rax, %rcx
	movq	%rdi, %rax
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movups	48(%rsi), %xmm3
	movups	%xmm3, 48(%rdi)
	movups	%xmm2, 32(%rdi)
	movups	%xmm1, 16(%rdi)
	movups	%xmm0, (%rdi)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	48(%rdx), %xmm3
	movups	%xmm0, 64(%rdi)
	movups	%xmm1, 80(%rdi)
	movups	%xmm2, 96(%rdi)
	movups	%xmm3, 112(%rdi)
	movq	$0, 128(%rdi)
	movq	%rcx, 136(%rdi)
	retq
.Lfunc_end8:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h162bee8389f4a9daE, .Lfunc_end8-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h162bee8389f4a9daE
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h178a982f6f470af8E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h178a982f6f470af8E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h178a982f6f470af8E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h178a982f6f470af8E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h178a982f6f470af8E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	32(%rdx), %rcx
	testq	%rcx, %rcx
	je	.LBB9_5
	movq	%rdx, %r14
	movq	%rdi, %rbx
	movq	152(%rsi), %r15
	subq	144(%rsi), %r15
	movq	24(%rdx), %rax
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB9_2
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB9_4
.LBB9_2:
	xorl	%edx, %edx
	divl	%ecx
.LBB9_4:
	cmpq	%r15, %rax
	cmovbq	%rax, %r15
	movl	$160, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	%xmm0, 160(%rbx)
	movups	%xmm1, 176(%rbx)
	movq	32(%r14), %rax
	movq	%rax, 192(%rbx)
	movq	$0, 200(%rbx)
	movq	%r15, 208(%rbx)
	movq	%rbx, %rax
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB9_5:
	.cfi_def_cfa_offset 32
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end9:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h178a982f6f470af8E, .Lfunc_end9-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h178a982f6f470af8E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h1c4ba0683c7a48cbE","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h1c4ba0683c7a48cbE
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h1c4ba0683c7a48cbE
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h1c4ba0683c7a48cbE,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h1c4ba0683c7a48cbE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, (%rdi)
	movq	%rdx, 8(%rdi)
	subq	%rsi, %rdx
	shrq	$2, %rdx
	movq	%r8, %rsi
	subq	%rcx, %rsi
	shrq	$3, %rsi
	cmpq	%rdx, %rsi
	cmovaeq	%rdx, %rsi
	movq	%rcx, 16(%rdi)
	movq	%r8, 24(%rdi)
	movq	$0, 32(%rdi)
	movq	%rsi, 40(%rdi)
	retq
.Lfunc_end10:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h1c4ba0683c7a48cbE, .Lfunc_end10-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h1c4ba0683c7a48cbE
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h20593c33a985de79E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h20593c33a985de79E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h20593c33a985de79E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h20593c33a985de79E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h20593c33a985de79E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdx, %rcx
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB11_1
	movq	16(%rsi), %r8
	testq	%r8, %r8
	je	.LBB11_15
	movq	%rax, %rdx
	orq	%r8, %rdx
	shrq	$32, %rdx
	je	.LBB11_4
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %r8
	jmp	.LBB11_6
.LBB11_1:
	xorl	%r8d, %r8d
	movq	8(%rcx), %rax
	testq	%rax, %rax
	jne	.LBB11_9
.LBB11_8:
	xorl	%eax, %eax
	jmp	.LBB11_14
.LBB11_4:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %r8d
.LBB11_6:
	cmpq	$1, %rdx
	sbbq	$-1, %r8
	movq	8(%rcx), %rax
	testq	%rax, %rax
	je	.LBB11_8
.LBB11_9:
	movq	16(%rcx), %r9
	testq	%r9, %r9
	je	.LBB11_15
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB11_11
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB11_13
.LBB11_11:
	xorl	%edx, %edx
	divl	%r9d
.LBB11_13:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	cmpq	%r8, %rax
	cmovaeq	%r8, %rax
.LBB11_14:
	movq	16(%rsi), %rdx
	movq	%rdx, 16(%rdi)
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rdi)
	movups	(%rcx), %xmm0
	movups	%xmm0, 24(%rdi)
	movq	16(%rcx), %rcx
	movq	%rcx, 40(%rdi)
	movq	$0, 48(%rdi)
	movq	%rax, 56(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB11_15:
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end11:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h20593c33a985de79E, .Lfunc_end11-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h20593c33a985de79E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h219a122b314f1f8dE","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h219a122b314f1f8dE
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h219a122b314f1f8dE
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h219a122b314f1f8dE,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h219a122b314f1f8dE:
	.cfi_startproc
	movq	32(%rdx), %r9
	testq	%r9, %r9
	je	.LBB12_5
	movq	%rdx, %rcx
	movq	88(%rsi), %r8
	subq	80(%rsi), %r8
	movq	24(%rdx), %rax
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB12_2
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB12_4
.LBB12_2:
	xorl	%edx, %edx
	divl	%r9d
.LBB12_4:
	cmpq	%r8, %rax
	cmovbq	%rax, %r8
	movups	80(%rsi), %xmm0
	movups	%xmm0, 80(%rdi)
	movups	64(%rsi), %xmm0
	movups	%xmm0, 64(%rdi)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movups	48(%rsi), %xmm3
	movups	%xmm3, 48(%rdi)
	movups	%xmm2, 32(%rdi)
	movups	%xmm1, 16(%rdi)
	movups	%xmm0, (%rdi)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	%xmm0, 96(%rdi)
	movups	%xmm1, 112(%rdi)
	movq	32(%rcx), %rax
	movq	%rax, 128(%rdi)
	movq	$0, 136(%rdi)
	movq	%r8, 144(%rdi)
	movq	%rdi, %rax
	retq
.LBB12_5:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end12:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h219a122b314f1f8dE, .Lfunc_end12-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h219a122b314f1f8dE
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h21bd6dbe063578d7E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h21bd6dbe063578d7E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h21bd6dbe063578d7E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h21bd6dbe063578d7E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h21bd6dbe063578d7E:
	.cfi_startproc
	xorl	%r8d, %r8d
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmovaeq	%rax, %r8
	movq	%rdi, %rax
	movq	48(%rcx), %rdi
	subq	40(%rcx), %rdi
	cmpq	%r8, %rdi
	cmovaeq	%r8, %rdi
	movq	%rsi, 56(%rax)
	movq	%rdx, 64(%rax)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	%xmm0, (%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm2, 32(%rax)
	movq	48(%rcx), %rcx
	movq	%rcx, 48(%rax)
	movq	$0, 72(%rax)
	movq	%rdi, 80(%rax)
	retq
.Lfunc_end13:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h21bd6dbe063578d7E, .Lfunc_end13-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h21bd6dbe063578d7E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h29f89d61fc5910d0E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h29f89d61fc5910d0E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h29f89d61fc5910d0E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h29f89d61fc5910d0E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h29f89d61fc5910d0E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rcx, %rbx
	movq	%rdx, %r14
	movq	%rdi, %r15
	movq	144(%rsi), %rax
	subq	136(%rsi), %rax
	subq	%rdx, %rcx
	shrq	$5, %rcx
	movabsq	$-6148914691236517205, %r12
	imulq	%rcx, %r12
	cmpq	%rax, %r12
	cmovaeq	%rax, %r12
	movl	$152, %edx
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r14, 152(%r15)
	movq	%rbx, 160(%r15)
	movq	$0, 168(%r15)
	movq	%r12, 176(%r15)
	movq	%r15, %rax
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end14:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h29f89d61fc5910d0E, .Lfunc_end14-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h29f89d61fc5910d0E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h32701559dee2bad7E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h32701559dee2bad7E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h32701559dee2bad7E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h32701559dee2bad7E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h32701559dee2bad7E:
	.cfi_startproc
	movq	%rdx, %r8
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB15_1
	movq	16(%rsi), %r9
	testq	%r9, %r9
	je	.LBB15_8
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB15_4
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB15_6
.LBB15_1:
	xorl	%eax, %eax
	jmp	.LBB15_7
.LBB15_4:
	xorl	%edx, %edx
	divl	%r9d
.LBB15_6:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
.LBB15_7:
	movq	%rcx, %rdx
	subq	%r8, %rdx
	shrq	$2, %rdx
	movabsq	$-8198552921648689607, %r9
	imulq	%rdx, %r9
	cmpq	%rax, %r9
	cmovaeq	%rax, %r9
	movq	16(%rsi), %rax
	movq	%rax, 32(%rdi)
	movups	(%rsi), %xmm0
	movups	%xmm0, 16(%rdi)
	movq	%r8, (%rdi)
	movq	%rcx, 8(%rdi)
	movq	$0, 40(%rdi)
	movq	%r9, 48(%rdi)
	movq	%rdi, %rax
	retq
.LBB15_8:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end15:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h32701559dee2bad7E, .Lfunc_end15-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h32701559dee2bad7E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h32d029172ae5bbedE","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h32d029172ae5bbedE
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h32d029172ae5bbedE
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h32d029172ae5bbedE,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h32d029172ae5bbedE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdx, %rcx
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB16_1
	movq	16(%rsi), %r8
	testq	%r8, %r8
	je	.LBB16_15
	movq	%rax, %rdx
	orq	%r8, %rdx
	shrq	$32, %rdx
	je	.LBB16_4
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %r8
	jmp	.LBB16_6
.LBB16_1:
	xorl	%r8d, %r8d
	movq	8(%rcx), %rax
	testq	%rax, %rax
	jne	.LBB16_9
.LBB16_8:
	xorl	%eax, %eax
	jmp	.LBB16_14
.LBB16_4:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %r8d
.LBB16_6:
	cmpq	$1, %rdx
	sbbq	$-1, %r8
	movq	8(%rcx), %rax
	testq	%rax, %rax
	je	.LBB16_8
.LBB16_9:
	movq	16(%rcx), %r9
	testq	%r9, %r9
	je	.LBB16_15
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB16_11
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB16_13
.LBB16_11:
	xorl	%edx, %edx
	divl	%r9d
.LBB16_13:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	cmpq	%r8, %rax
	cmovaeq	%r8, %rax
.LBB16_14:
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movups	%xmm2, 32(%rdi)
	movups	%xmm1, 16(%rdi)
	movups	%xmm0, (%rdi)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	%xmm0, 48(%rdi)
	movups	%xmm1, 64(%rdi)
	movups	%xmm2, 80(%rdi)
	movq	$0, 96(%rdi)
	movq	%rax, 104(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB16_15:
	.cfi_def_cfa_offset 16
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.114.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end16:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h32d029172ae5bbedE, .Lfunc_end16-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h32d029172ae5bbedE
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h38a4d5ef777eaaa7E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h38a4d5ef777eaaa7E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h38a4d5ef777eaaa7E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h38a4d5ef777eaaa7E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h38a4d5ef777eaaa7E:
	.cfi_startproc
	movq	104(%rsi), %rax
	subq	96(%rsi), %rax
	movq	40(%rdx), %rcx
	subq	32(%rdx), %rcx
	cmpq	%rax, %rcx
	cmovaeq	%rax, %rcx
	movq	%rdi, %rax
	movups	96(%rsi), %xmm0
	movups	%xmm0, 96(%rdi)
	movups	80(%rsi), %xmm0
	movups	%xmm0, 80(%rdi)
	movups	64(%rsi), %xmm0
	movups	%xmm0, 64(%rdi)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movups	48(%rsi), %xmm3
	movups	%xmm3, 48(%rdi)
	movups	%xmm2, 32(%rdi)
	movups	%xmm1, 16(%rdi)
	movups	%xmm0, (%rdi)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	%xmm0, 112(%rdi)
	movups	%xmm1, 128(%rdi)
	movups	%xmm2, 144(%rdi)
	movq	$0, 160(%rdi)
	movq	%rcx, 168(%rdi)
	retq
.Lfunc_end17:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h38a4d5ef777eaaa7E, .Lfunc_end17-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h38a4d5ef777eaaa7E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h3c92296f5035c0fdE","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h3c92296f5035c0fdE
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h3c92296f5035c0fdE
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h3c92296f5035c0fdE,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h3c92296f5035c0fdE:
	.cfi_startproc
	xorl	%r8d, %r8d
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmovaeq	%rax, %r8
	movq	%rdi, %rax
	movq	120(%rcx), %rdi
	subq	112(%rcx), %rdi
	cmpq	%r8, %rdi
	cmovaeq	%r8, %rdi
	movq	%rsi, 128(%rax)
	movq	%rdx, 136(%rax)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movups	%xmm0, (%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm2, 32(%rax)
	movups	%xmm3, 48(%rax)
	movups	64(%rcx), %xmm0
	movups	%xmm0, 64(%rax)
	movups	80(%rcx), %xmm0
	movups	%xmm0, 80(%rax)
	movups	96(%rcx), %xmm0
	movups	%xmm0, 96(%rax)
	movups	112(%rcx), %xmm0
	movups	%xmm0, 112(%rax)
	movq	$0, 144(%rax)
	movq	%rdi, 152(%rax)
	retq
.Lfunc_end18:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h3c92296f5035c0fdE, .Lfunc_end18-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h3c92296f5035c0fdE
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h3e311f94c6acf50fE","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h3e311f94c6acf50fE
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h3e311f94c6acf50fE
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h3e311f94c6acf50fE,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h3e311f94c6acf50fE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, (%rdi)
	movq	%rdx, 8(%rdi)
	subq	%rsi, %rdx
	shrq	$4, %rdx
	movabsq	$-6148914691236517205, %rsi
	imulq	%rdx, %rsi
	movq	%r8, %rdx
	subq	%rcx, %rdx
	shrq	$5, %rdx
	cmpq	%rsi, %rdx
	cmovaeq	%rsi, %rdx
	movq	%rcx, 16(%rdi)
	movq	%r8, 24(%rdi)
	movq	$0, 32(%rdi)
	movq	%rdx, 40(%rdi)
	retq
.Lfunc_end19:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h3e311f94c6acf50fE, .Lfunc_end19-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h3e311f94c6acf50fE
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h45c7810a3d5a6baaE","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h45c7810a3d5a6baaE
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h45c7810a3d5a6baaE
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h45c7810a3d5a6baaE,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h45c7810a3d5a6baaE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, (%rdi)
	movq	%rdx, 8(%rdi)
	subq	%rsi, %rdx
	shrq	$2, %rdx
	movq	%r8, %rsi
	subq	%rcx, %rsi
	shrq	$7, %rsi
	cmpq	%rdx, %rsi
	cmovaeq	%rdx, %rsi
	movq	%rcx, 16(%rdi)
	movq	%r8, 24(%rdi)
	movq	$0, 32(%rdi)
	movq	%rsi, 40(%rdi)
	retq
.Lfunc_end20:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h45c7810a3d5a6baaE, .Lfunc_end20-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h45c7810a3d5a6baaE
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h52810668b20f8ae9E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h52810668b20f8ae9E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h52810668b20f8ae9E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h52810668b20f8ae9E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h52810668b20f8ae9E:
	.cfi_startproc
	movq	56(%rsi), %rcx
	subq	48(%rsi), %rcx
	movq	%rdi, %rax
	movq	40(%rdx), %rdi
	subq	32(%rdx), %rdi
	cmpq	%rcx, %rdi
	cmovaeq	%rcx, %rdi
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movups	48(%rsi), %xmm3
	movups	%xmm3, 96(%rax)
	movups	%xmm2, 80(%rax)
	movups	%xmm1, 64(%rax)
	movups	%xmm0, 48(%rax)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	%xmm0, (%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm2, 32(%rax)
	movq	$0, 112(%rax)
	movq	%rdi, 120(%rax)
	retq
.Lfunc_end21:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h52810668b20f8ae9E, .Lfunc_end21-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h52810668b20f8ae9E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h557e7e238ebd368fE","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h557e7e238ebd368fE
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h557e7e238ebd368fE
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h557e7e238ebd368fE,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h557e7e238ebd368fE:
	.cfi_startproc
	movq	%rdx, %rcx
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB22_1
	movq	16(%rsi), %r8
	testq	%r8, %r8
	je	.LBB22_8
	movq	%rax, %rdx
	orq	%r8, %rdx
	shrq	$32, %rdx
	je	.LBB22_4
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB22_6
.LBB22_1:
	xorl	%eax, %eax
	jmp	.LBB22_7
.LBB22_4:
	xorl	%edx, %edx
	divl	%r8d
.LBB22_6:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
.LBB22_7:
	movq	56(%rcx), %rdx
	subq	48(%rcx), %rdx
	cmpq	%rax, %rdx
	cmovaeq	%rax, %rdx
	movq	16(%rsi), %rax
	movq	%rax, 80(%rdi)
	movups	(%rsi), %xmm0
	movups	%xmm0, 64(%rdi)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movups	%xmm0, (%rdi)
	movups	%xmm1, 16(%rdi)
	movups	%xmm2, 32(%rdi)
	movups	%xmm3, 48(%rdi)
	movq	$0, 88(%rdi)
	movq	%rdx, 96(%rdi)
	movq	%rdi, %rax
	retq
.LBB22_8:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end22:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h557e7e238ebd368fE, .Lfunc_end22-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h557e7e238ebd368fE
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h5d4623e3ca8b4100E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h5d4623e3ca8b4100E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h5d4623e3ca8b4100E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h5d4623e3ca8b4100E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h5d4623e3ca8b4100E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	shrq	$3, %rdi
	movabsq	$-6148914691236517205, %r8
	imulq	%rdi, %r8
	movq	88(%rcx), %rdi
	subq	80(%rcx), %rdi
	cmpq	%r8, %rdi
	cmovaeq	%r8, %rdi
	movq	%rsi, (%rax)
	movq	%rdx, 8(%rax)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movups	%xmm0, 16(%rax)
	movups	%xmm1, 32(%rax)
	movups	%xmm2, 48(%rax)
	movups	%xmm3, 64(%rax)
	movups	64(%rcx), %xmm0
	movups	%xmm0, 80(%rax)
	movups	80(%rcx), %xmm0
	movups	%xmm0, 96(%rax)
	movq	$0, 112(%rax)
	movq	%rdi, 120(%rax)
	retq
.Lfunc_end23:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h5d4623e3ca8b4100E, .Lfunc_end23-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h5d4623e3ca8b4100E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a409b3f489dbbf6E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a409b3f489dbbf6E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a409b3f489dbbf6E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a409b3f489dbbf6E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a409b3f489dbbf6E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	32(%rsi), %r8
	testq	%r8, %r8
	je	.LBB24_9
	movq	%rdx, %rcx
	movq	32(%rdx), %r9
	testq	%r9, %r9
	je	.LBB24_9
	movq	8(%rsi), %rax
	movq	%rax, %rdx
	orq	%r8, %rdx
	shrq	$32, %rdx
	je	.LBB24_3
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %r8
	jmp	.LBB24_5
.LBB24_3:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %r8d
.LBB24_5:
	movq	8(%rcx), %rax
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB24_6
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB24_8
.LBB24_6:
	xorl	%edx, %edx
	divl	%r9d
.LBB24_8:
	cmpq	%r8, %rax
	cmovbq	%rax, %r8
	movq	32(%rsi), %rax
	movq	%rax, 32(%rdi)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	%xmm1, 16(%rdi)
	movups	%xmm0, (%rdi)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	%xmm0, 40(%rdi)
	movups	%xmm1, 56(%rdi)
	movq	32(%rcx), %rax
	movq	%rax, 72(%rdi)
	movq	$0, 80(%rdi)
	movq	%r8, 88(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB24_9:
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.17.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end24:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a409b3f489dbbf6E, .Lfunc_end24-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a409b3f489dbbf6E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a6fe4c09b10990dE","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a6fe4c09b10990dE
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a6fe4c09b10990dE
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a6fe4c09b10990dE,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a6fe4c09b10990dE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdx, %rcx
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB25_1
	movq	16(%rsi), %r8
	testq	%r8, %r8
	je	.LBB25_12
	movq	%rax, %rdx
	orq	%r8, %rdx
	shrq	$32, %rdx
	je	.LBB25_4
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %r8
	jmp	.LBB25_6
.LBB25_1:
	xorl	%r8d, %r8d
	jmp	.LBB25_7
.LBB25_4:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %r8d
.LBB25_6:
	cmpq	$1, %rdx
	sbbq	$-1, %r8
.LBB25_7:
	movq	32(%rcx), %r9
	testq	%r9, %r9
	je	.LBB25_13
	movq	8(%rcx), %rax
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB25_9
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB25_11
.LBB25_9:
	xorl	%edx, %edx
	divl	%r9d
.LBB25_11:
	cmpq	%r8, %rax
	cmovbq	%rax, %r8
	movq	16(%rsi), %rax
	movq	%rax, 56(%rdi)
	movups	(%rsi), %xmm0
	movups	%xmm0, 40(%rdi)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	%xmm0, (%rdi)
	movups	%xmm1, 16(%rdi)
	movq	32(%rcx), %rax
	movq	%rax, 32(%rdi)
	movq	$0, 64(%rdi)
	movq	%r8, 72(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB25_13:
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.17.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB25_12:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end25:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a6fe4c09b10990dE, .Lfunc_end25-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a6fe4c09b10990dE
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a751995ee21e957E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a751995ee21e957E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a751995ee21e957E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a751995ee21e957E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a751995ee21e957E:
	.cfi_startproc
	movq	88(%rsi), %rcx
	subq	80(%rsi), %rcx
	movq	%rdi, %rax
	movq	40(%rdx), %rdi
	subq	32(%rdx), %rdi
	cmpq	%rcx, %rdi
	cmovaeq	%rcx, %rdi
	movups	80(%rsi), %xmm0
	movups	%xmm0, 80(%rax)
	movups	64(%rsi), %xmm0
	movups	%xmm0, 64(%rax)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movups	48(%rsi), %xmm3
	movups	%xmm3, 48(%rax)
	movups	%xmm2, 32(%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	%xmm0, 96(%rax)
	movups	%xmm1, 112(%rax)
	movups	%xmm2, 128(%rax)
	movq	$0, 144(%rax)
	movq	%rdi, 152(%rax)
	retq
.Lfunc_end26:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a751995ee21e957E, .Lfunc_end26-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7a751995ee21e957E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7b2a8514828174d1E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7b2a8514828174d1E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7b2a8514828174d1E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7b2a8514828174d1E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7b2a8514828174d1E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdx, %rcx
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB27_1
	movq	16(%rsi), %r8
	testq	%r8, %r8
	je	.LBB27_15
	movq	%rax, %rdx
	orq	%r8, %rdx
	shrq	$32, %rdx
	je	.LBB27_4
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %r8
	jmp	.LBB27_6
.LBB27_1:
	xorl	%r8d, %r8d
	movq	8(%rcx), %rax
	testq	%rax, %rax
	jne	.LBB27_9
.LBB27_8:
	xorl	%eax, %eax
	jmp	.LBB27_14
.LBB27_4:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %r8d
.LBB27_6:
	cmpq	$1, %rdx
	sbbq	$-1, %r8
	movq	8(%rcx), %rax
	testq	%rax, %rax
	je	.LBB27_8
.LBB27_9:
	movq	16(%rcx), %r9
	testq	%r9, %r9
	je	.LBB27_16
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB27_11
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB27_13
.LBB27_11:
	xorl	%edx, %edx
	divl	%r9d
.LBB27_13:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	cmpq	%r8, %rax
	cmovaeq	%r8, %rax
.LBB27_14:
	movq	16(%rsi), %rdx
	movq	%rdx, 40(%rdi)
	movups	(%rsi), %xmm0
	movups	%xmm0, 24(%rdi)
	movups	(%rcx), %xmm0
	movups	%xmm0, (%rdi)
	movq	16(%rcx), %rcx
	movq	%rcx, 16(%rdi)
	movq	$0, 48(%rdi)
	movq	%rax, 56(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB27_15:
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB27_16:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.15.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end27:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7b2a8514828174d1E, .Lfunc_end27-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h7b2a8514828174d1E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h9097b0357c4a37f0E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h9097b0357c4a37f0E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h9097b0357c4a37f0E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h9097b0357c4a37f0E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h9097b0357c4a37f0E:
	.cfi_startproc
	xorl	%r8d, %r8d
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmovaeq	%rax, %r8
	movq	%rdi, %rax
	movq	56(%rcx), %rdi
	subq	48(%rcx), %rdi
	cmpq	%r8, %rdi
	cmovaeq	%r8, %rdi
	movq	%rsi, 64(%rax)
	movq	%rdx, 72(%rax)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movups	%xmm0, (%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm2, 32(%rax)
	movups	%xmm3, 48(%rax)
	movq	$0, 80(%rax)
	movq	%rdi, 88(%rax)
	retq
.Lfunc_end28:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h9097b0357c4a37f0E, .Lfunc_end28-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h9097b0357c4a37f0E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17ha2bc1b325326733dE","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17ha2bc1b325326733dE
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17ha2bc1b325326733dE
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17ha2bc1b325326733dE,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17ha2bc1b325326733dE:
	.cfi_startproc
	movq	40(%rsi), %rax
	subq	32(%rsi), %rax
	movq	%rcx, %r8
	subq	%rdx, %r8
	shrq	$2, %r8
	cmpq	%rax, %r8
	cmovaeq	%rax, %r8
	movq	%rdi, %rax
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movups	%xmm2, 32(%rdi)
	movups	%xmm1, 16(%rdi)
	movups	%xmm0, (%rdi)
	movq	%rdx, 48(%rdi)
	movq	%rcx, 56(%rdi)
	movq	$0, 64(%rdi)
	movq	%r8, 72(%rdi)
	retq
.Lfunc_end29:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17ha2bc1b325326733dE, .Lfunc_end29-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17ha2bc1b325326733dE
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17had7813ab95f2cdb0E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17had7813ab95f2cdb0E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17had7813ab95f2cdb0E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17had7813ab95f2cdb0E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17had7813ab95f2cdb0E:
	.cfi_startproc
	movq	32(%rsi), %r9
	testq	%r9, %r9
	je	.LBB30_5
	movq	%rdx, %r8
	movq	24(%rsi), %rax
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB30_2
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB30_4
.LBB30_2:
	xorl	%edx, %edx
	divl	%r9d
.LBB30_4:
	movq	%rcx, %rdx
	subq	%r8, %rdx
	shrq	$2, %rdx
	movabsq	$-8198552921648689607, %r9
	imulq	%rdx, %r9
	cmpq	%rax, %r9
	cmovaeq	%rax, %r9
	movq	32(%rsi), %rax
	movq	%rax, 32(%rdi)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	%xmm1, 16(%rdi)
	movups	%xmm0, (%rdi)
	movq	%r8, 40(%rdi)
	movq	%rcx, 48(%rdi)
	movq	$0, 56(%rdi)
	movq	%r9, 64(%rdi)
	movq	%rdi, %rax
	retq
.LBB30_5:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end30:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17had7813ab95f2cdb0E, .Lfunc_end30-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17had7813ab95f2cdb0E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hb4a576b294a52983E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hb4a576b294a52983E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hb4a576b294a52983E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hb4a576b294a52983E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hb4a576b294a52983E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, (%rdi)
	movq	%rdx, 8(%rdi)
	subq	%rsi, %rdx
	shrq	$3, %rdx
	movq	40(%rcx), %rsi
	subq	32(%rcx), %rsi
	cmpq	%rdx, %rsi
	cmovaeq	%rdx, %rsi
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	%xmm0, 16(%rdi)
	movups	%xmm1, 32(%rdi)
	movups	%xmm2, 48(%rdi)
	movq	$0, 64(%rdi)
	movq	%rsi, 72(%rdi)
	retq
.Lfunc_end31:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hb4a576b294a52983E, .Lfunc_end31-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hb4a576b294a52983E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hb7875aca243eb8e7E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hb7875aca243eb8e7E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hb7875aca243eb8e7E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hb7875aca243eb8e7E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hb7875aca243eb8e7E:
	.cfi_startproc
	movq	%rdx, %r8
	movq	8(%rcx), %rax
	testq	%rax, %rax
	je	.LBB32_1
	movq	16(%rcx), %r9
	testq	%r9, %r9
	je	.LBB32_8
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB32_4
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB32_6
.LBB32_1:
	xorl	%eax, %eax
	jmp	.LBB32_7
.LBB32_4:
	xorl	%edx, %edx
	divl	%r9d
.LBB32_6:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
.LBB32_7:
	movq	%r8, %rdx
	subq	%rsi, %rdx
	shrq	$7, %rdx
	cmpq	%rdx, %rax
	cmovbq	%rax, %rdx
	movq	%rsi, (%rdi)
	movq	%r8, 8(%rdi)
	movups	(%rcx), %xmm0
	movups	%xmm0, 16(%rdi)
	movq	16(%rcx), %rax
	movq	%rax, 32(%rdi)
	movq	$0, 40(%rdi)
	movq	%rdx, 48(%rdi)
	movq	%rdi, %rax
	retq
.LBB32_8:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.15.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end32:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hb7875aca243eb8e7E, .Lfunc_end32-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hb7875aca243eb8e7E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hba94a909413a766fE","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hba94a909413a766fE
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hba94a909413a766fE
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hba94a909413a766fE,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hba94a909413a766fE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	32(%rsi), %r8
	testq	%r8, %r8
	je	.LBB33_9
	movq	%rdx, %rcx
	movq	32(%rdx), %r9
	testq	%r9, %r9
	je	.LBB33_10
	movq	8(%rsi), %rax
	movq	%rax, %rdx
	orq	%r8, %rdx
	shrq	$32, %rdx
	je	.LBB33_3
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %r8
	jmp	.LBB33_5
.LBB33_3:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %r8d
.LBB33_5:
	movq	24(%rcx), %rax
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB33_6
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB33_8
.LBB33_6:
	xorl	%edx, %edx
	divl	%r9d
.LBB33_8:
	cmpq	%r8, %rax
	cmovbq	%rax, %r8
	movq	32(%rsi), %rax
	movq	%rax, 32(%rdi)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	%xmm1, 16(%rdi)
	movups	%xmm0, (%rdi)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	%xmm0, 40(%rdi)
	movups	%xmm1, 56(%rdi)
	movq	32(%rcx), %rax
	movq	%rax, 72(%rdi)
	movq	$0, 80(%rdi)
	movq	%r8, 88(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB33_9:
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.17.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB33_10:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end33:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hba94a909413a766fE, .Lfunc_end33-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hba94a909413a766fE
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hbaaf0a2a907f9faaE","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hbaaf0a2a907f9faaE
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hbaaf0a2a907f9faaE
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hbaaf0a2a907f9faaE,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hbaaf0a2a907f9faaE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	32(%rsi), %r8
	testq	%r8, %r8
	je	.LBB34_9
	movq	%rdx, %rcx
	movq	32(%rdx), %r9
	testq	%r9, %r9
	je	.LBB34_9
	movq	24(%rsi), %rax
	movq	%rax, %rdx
	orq	%r8, %rdx
	shrq	$32, %rdx
	je	.LBB34_3
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %r8
	jmp	.LBB34_5
.LBB34_3:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %r8d
.LBB34_5:
	movq	24(%rcx), %rax
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB34_6
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB34_8
.LBB34_6:
	xorl	%edx, %edx
	divl	%r9d
.LBB34_8:
	cmpq	%r8, %rax
	cmovbq	%rax, %r8
	movq	32(%rsi), %rax
	movq	%rax, 32(%rdi)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	%xmm1, 16(%rdi)
	movups	%xmm0, (%rdi)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	%xmm0, 40(%rdi)
	movups	%xmm1, 56(%rdi)
	movq	32(%rcx), %rax
	movq	%rax, 72(%rdi)
	movq	$0, 80(%rdi)
	movq	%r8, 88(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB34_9:
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end34:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hbaaf0a2a907f9faaE, .Lfunc_end34-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hbaaf0a2a907f9faaE
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hc4c020ebc8c8a631E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hc4c020ebc8c8a631E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hc4c020ebc8c8a631E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hc4c020ebc8c8a631E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hc4c020ebc8c8a631E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, (%rdi)
	movq	%rdx, 8(%rdi)
	subq	%rsi, %rdx
	shrq	$2, %rdx
	movq	%r8, %rsi
	subq	%rcx, %rsi
	shrq	$4, %rsi
	cmpq	%rdx, %rsi
	cmovaeq	%rdx, %rsi
	movq	%rcx, 16(%rdi)
	movq	%r8, 24(%rdi)
	movq	$0, 32(%rdi)
	movq	%rsi, 40(%rdi)
	retq
.Lfunc_end35:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hc4c020ebc8c8a631E, .Lfunc_end35-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hc4c020ebc8c8a631E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hcafa8017c2866e0bE","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hcafa8017c2866e0bE
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hcafa8017c2866e0bE
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hcafa8017c2866e0bE,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hcafa8017c2866e0bE:
	.cfi_startproc
	movq	32(%rcx), %r10
	testq	%r10, %r10
	je	.LBB36_5
	movq	%rdx, %r8
	xorl	%r9d, %r9d
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmovaeq	%rax, %r9
	movq	24(%rcx), %rax
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB36_2
	xorl	%edx, %edx
	divq	%r10
	jmp	.LBB36_4
.LBB36_2:
	xorl	%edx, %edx
	divl	%r10d
.LBB36_4:
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	movq	%rsi, 40(%rdi)
	movq	%r8, 48(%rdi)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	%xmm0, (%rdi)
	movups	%xmm1, 16(%rdi)
	movq	32(%rcx), %rax
	movq	%rax, 32(%rdi)
	movq	$0, 56(%rdi)
	movq	%r9, 64(%rdi)
	movq	%rdi, %rax
	retq
.LBB36_5:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end36:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hcafa8017c2866e0bE, .Lfunc_end36-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hcafa8017c2866e0bE
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hcdf30f5e5c090454E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hcdf30f5e5c090454E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hcdf30f5e5c090454E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hcdf30f5e5c090454E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hcdf30f5e5c090454E:
	.cfi_startproc
	movq	88(%rsi), %r8
	subq	80(%rsi), %r8
	movq	%rdi, %rax
	movq	%rcx, %rdi
	subq	%rdx, %rdi
	shrq	$2, %rdi
	cmpq	%r8, %rdi
	cmovaeq	%r8, %rdi
	movups	80(%rsi), %xmm0
	movups	%xmm0, 80(%rax)
	movups	64(%rsi), %xmm0
	movups	%xmm0, 64(%rax)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movups	48(%rsi), %xmm3
	movups	%xmm3, 48(%rax)
	movups	%xmm2, 32(%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	movq	%rdx, 96(%rax)
	movq	%rcx, 104(%rax)
	movq	$0, 112(%rax)
	movq	%rdi, 120(%rax)
	retq
.Lfunc_end37:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hcdf30f5e5c090454E, .Lfunc_end37-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hcdf30f5e5c090454E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hdc28b1bb45887ea6E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hdc28b1bb45887ea6E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hdc28b1bb45887ea6E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hdc28b1bb45887ea6E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hdc28b1bb45887ea6E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, (%rdi)
	movq	%rdx, 8(%rdi)
	subq	%rsi, %rdx
	shrq	$3, %rdx
	movq	%r8, %rsi
	subq	%rcx, %rsi
	shrq	$3, %rsi
	cmpq	%rdx, %rsi
	cmovaeq	%rdx, %rsi
	movq	%rcx, 16(%rdi)
	movq	%r8, 24(%rdi)
	movq	$0, 32(%rdi)
	movq	%rsi, 40(%rdi)
	retq
.Lfunc_end38:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hdc28b1bb45887ea6E, .Lfunc_end38-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hdc28b1bb45887ea6E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hddf306488806f9e7E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hddf306488806f9e7E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hddf306488806f9e7E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hddf306488806f9e7E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hddf306488806f9e7E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, (%rdi)
	movq	%rdx, 8(%rdi)
	subq	%rsi, %rdx
	shrq	$2, %rdx
	movabsq	$-8198552921648689607, %rsi
	imulq	%rsi, %rdx
	movq	%r8, %rdi
	subq	%rcx, %rdi
	shrq	$2, %rdi
	imulq	%rsi, %rdi
	cmpq	%rdx, %rdi
	cmovaeq	%rdx, %rdi
	movq	%rcx, 16(%rax)
	movq	%r8, 24(%rax)
	movq	$0, 32(%rax)
	movq	%rdi, 40(%rax)
	retq
.Lfunc_end39:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hddf306488806f9e7E, .Lfunc_end39-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hddf306488806f9e7E
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17he6302fa0f362919eE","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17he6302fa0f362919eE
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17he6302fa0f362919eE
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17he6302fa0f362919eE,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17he6302fa0f362919eE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	shrq	$3, %rdi
	movabsq	$-8198552921648689607, %r8
	imulq	%rdi, %r8
	movq	88(%rcx), %rdi
	subq	80(%rcx), %rdi
	cmpq	%r8, %rdi
	cmovaeq	%r8, %rdi
	movq	%rsi, (%rax)
	movq	%rdx, 8(%rax)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movups	%xmm0, 16(%rax)
	movups	%xmm1, 32(%rax)
	movups	%xmm2, 48(%rax)
	movups	%xmm3, 64(%rax)
	movups	64(%rcx), %xmm0
	movups	%xmm0, 80(%rax)
	movups	80(%rcx), %xmm0
	movups	%xmm0, 96(%rax)
	movq	$0, 112(%rax)
	movq	%rdi, 120(%rax)
	retq
.Lfunc_end40:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17he6302fa0f362919eE, .Lfunc_end40-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17he6302fa0f362919eE
	.cfi_endproc

	.section	".text._ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hf10677527510f517E","ax",@progbits
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hf10677527510f517E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hf10677527510f517E
	.p2align	4
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hf10677527510f517E,@function
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hf10677527510f517E:
	.cfi_startproc
	movq	%rdx, %r8
	movq	8(%rcx), %rax
	testq	%rax, %rax
	je	.LBB41_1
	movq	16(%rcx), %r9
	testq	%r9, %r9
	je	.LBB41_8
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB41_4
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB41_6
.LBB41_1:
	xorl	%eax, %eax
	jmp	.LBB41_7
.LBB41_4:
	xorl	%edx, %edx
	divl	%r9d
.LBB41_6:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
.LBB41_7:
	xorl	%edx, %edx
	movq	%r8, %r9
	subq	%rsi, %r9
	cmovaeq	%r9, %rdx
	cmpq	%rdx, %rax
	cmovbq	%rax, %rdx
	movq	%rsi, (%rdi)
	movq	%r8, 8(%rdi)
	movups	(%rcx), %xmm0
	movups	%xmm0, 16(%rdi)
	movq	16(%rcx), %rax
	movq	%rax, 32(%rdi)
	movq	$0, 40(%rdi)
	movq	%rdx, 48(%rdi)
	movq	%rdi, %rax
	retq
.LBB41_8:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end41:
	.size	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hf10677527510f517E, .Lfunc_end41-_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hf10677527510f517E
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h3a8346bf3c92b681E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h3a8346bf3c92b681E
	.globl	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h3a8346bf3c92b681E
	.p2align	4
	.type	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h3a8346bf3c92b681E,@function
_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h3a8346bf3c92b681E:
.Lfunc_begin0:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception0
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$192, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, %r14
	movq	%rcx, %r15
	movl	%esi, %ebp
	movq	%rdi, %rbx
	movq	%rdx, 8(%rsp)
	movq	%rdx, %r12
	shrq	$4, %r12
	andl	$15, %edx
	cmpq	$1, %rdx
	sbbq	$-1, %r12
	movq	%r12, 16(%rsp)
	movq	16(%rcx), %rsi
	imulq	%r12, %rsi
	shlq	$4, %rsi
	leaq	104(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	movq	120(%rsp), %rdx
	movq	128(%rsp), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB42_1
	shlq	$12, %r12
	je	.LBB42_6
	movq	112(%rsp), %rax
	movq	%rax, 160(%rsp)
	movq	%rsi, 168(%rsp)
	movq	%r12, 176(%rsp)
	movq	$0, 184(%rsp)
.Ltmp0:
	leaq	136(%rsp), %rdi
	leaq	160(%rsp), %rsi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hcc3424011cc8d517E
.Ltmp1:
	leaq	8(%r15), %rax
	movq	152(%rsp), %rdx
	testb	%bpl, %bpl
	jne	.LBB42_9
	cmpq	$2, %rdx
	jb	.LBB42_9
	movq	%r15, 24(%rsp)
	movq	%rax, 32(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	%r14, 56(%rsp)
	movups	136(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
	movq	%rdx, 80(%rsp)
.Ltmp2:
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h218af88b94b62b2bE
.Ltmp3:
	jmp	.LBB42_12
.LBB42_9:
	movq	136(%rsp), %rcx
	movq	144(%rsp), %rsi
	leaq	(%rdx,%rdx,2), %rdx
	leaq	(%rsi,%rdx,8), %rdx
	movq	%rsi, 64(%rsp)
	movq	%rcx, 80(%rsp)
	movq	%rsi, 72(%rsp)
	movq	%rdx, 88(%rsp)
	movq	%r15, 24(%rsp)
	movq	%rax, 32(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	%r14, 56(%rsp)
.Ltmp4:
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb5c1f98f4148682dE
.Ltmp5:
.LBB42_12:
	movups	104(%rsp), %xmm0
	movups	120(%rsp), %xmm1
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	movq	16(%rsp), %rax
	movq	%rax, 32(%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 40(%rbx)
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB42_1:
	.cfi_def_cfa_offset 240
.Ltmp8:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp9:
	jmp	.LBB42_2
.LBB42_6:
.Ltmp6:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809(%rip), %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.6.llvm.14391991631000844809(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp7:
.LBB42_2:
	ud2
.LBB42_3:
.Ltmp10:
	movq	%rax, %rbx
.Ltmp11:
	leaq	104(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.14391991631000844809
.Ltmp12:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB42_13:
.Ltmp13:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end42:
	.size	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h3a8346bf3c92b681E, .Lfunc_end42-_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h3a8346bf3c92b681E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h3a8346bf3c92b681E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table42:
.Lexception0:
	.byte	255
	.byte	155
	.uleb128 .Lttbase0-.Lttbaseref0
.Lttbaseref0:
	.byte	1
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.byte	0
	.byte	0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp7-.Ltmp0
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp11-.Lfunc_begin0
	.uleb128 .Ltmp12-.Ltmp11
	.uleb128 .Ltmp13-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp12-.Lfunc_begin0
	.uleb128 .Lfunc_end42-.Ltmp12
	.byte	0
	.byte	0
.Lcst_end0:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase0:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h580cdae83db0d8b1E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h580cdae83db0d8b1E
	.globl	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h580cdae83db0d8b1E
	.p2align	4
	.type	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h580cdae83db0d8b1E,@function
_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h580cdae83db0d8b1E:
.Lfunc_begin1:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception1
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$192, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, %r14
	movq	%rcx, %r15
	movl	%esi, %ebp
	movq	%rdi, %rbx
	movq	%rdx, 8(%rsp)
	movq	%rdx, %r12
	shrq	$4, %r12
	andl	$15, %edx
	cmpq	$1, %rdx
	sbbq	$-1, %r12
	movq	%r12, 16(%rsp)
	movq	16(%rcx), %rsi
	imulq	%r12, %rsi
	shlq	$4, %rsi
	leaq	104(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	movq	120(%rsp), %rdx
	movq	128(%rsp), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB43_1
	shlq	$12, %r12
	je	.LBB43_6
	movq	112(%rsp), %rax
	movq	%rax, 160(%rsp)
	movq	%rsi, 168(%rsp)
	movq	%r12, 176(%rsp)
	movq	$0, 184(%rsp)
.Ltmp14:
	leaq	136(%rsp), %rdi
	leaq	160(%rsp), %rsi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hcc3424011cc8d517E
.Ltmp15:
	leaq	8(%r15), %rax
	movq	152(%rsp), %rdx
	testb	%bpl, %bpl
	jne	.LBB43_9
	cmpq	$2, %rdx
	jb	.LBB43_9
	movq	%r15, 24(%rsp)
	movq	%rax, 32(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	%r14, 56(%rsp)
	movups	136(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
	movq	%rdx, 80(%rsp)
.Ltmp16:
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h6fb839bc22bf1775E
.Ltmp17:
	jmp	.LBB43_12
.LBB43_9:
	movq	136(%rsp), %rcx
	movq	144(%rsp), %rsi
	leaq	(%rdx,%rdx,2), %rdx
	leaq	(%rsi,%rdx,8), %rdx
	movq	%rsi, 64(%rsp)
	movq	%rcx, 80(%rsp)
	movq	%rsi, 72(%rsp)
	movq	%rdx, 88(%rsp)
	movq	%r15, 24(%rsp)
	movq	%rax, 32(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	%r14, 56(%rsp)
.Ltmp18:
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h93d871024dc04383E
.Ltmp19:
.LBB43_12:
	movups	104(%rsp), %xmm0
	movups	120(%rsp), %xmm1
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	movq	16(%rsp), %rax
	movq	%rax, 32(%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 40(%rbx)
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB43_1:
	.cfi_def_cfa_offset 240
.Ltmp22:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp23:
	jmp	.LBB43_2
.LBB43_6:
.Ltmp20:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809(%rip), %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.6.llvm.14391991631000844809(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp21:
.LBB43_2:
	ud2
.LBB43_3:
.Ltmp24:
	movq	%rax, %rbx
.Ltmp25:
	leaq	104(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.14391991631000844809
.Ltmp26:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB43_13:
.Ltmp27:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end43:
	.size	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h580cdae83db0d8b1E, .Lfunc_end43-_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h580cdae83db0d8b1E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h580cdae83db0d8b1E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table43:
.Lexception1:
	.byte	255
	.byte	155
	.uleb128 .Lttbase1-.Lttbaseref1
.Lttbaseref1:
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp14-.Lfunc_begin1
	.byte	0
	.byte	0
	.uleb128 .Ltmp14-.Lfunc_begin1
	.uleb128 .Ltmp21-.Ltmp14
	.uleb128 .Ltmp24-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp25-.Lfunc_begin1
	.uleb128 .Ltmp26-.Ltmp25
	.uleb128 .Ltmp27-.Lfunc_begin1
	.byte	1
	.uleb128 .Ltmp26-.Lfunc_begin1
	.uleb128 .Lfunc_end43-.Ltmp26
	.byte	0
	.byte	0
.Lcst_end1:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase1:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h5f07972146fb9c60E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h5f07972146fb9c60E
	.globl	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h5f07972146fb9c60E
	.p2align	4
	.type	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h5f07972146fb9c60E,@function
_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h5f07972146fb9c60E:
.Lfunc_begin2:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception2
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$192, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, %r14
	movq	%rcx, %r15
	movl	%esi, %ebp
	movq	%rdi, %rbx
	movq	%rdx, 8(%rsp)
	movq	%rdx, %r12
	shrq	$4, %r12
	andl	$15, %edx
	cmpq	$1, %rdx
	sbbq	$-1, %r12
	movq	%r12, 16(%rsp)
	movq	16(%rcx), %rsi
	imulq	%r12, %rsi
	shlq	$4, %rsi
	leaq	104(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	movq	120(%rsp), %rdx
	movq	128(%rsp), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB44_1
	shlq	$12, %r12
	je	.LBB44_6
	movq	112(%rsp), %rax
	movq	%rax, 160(%rsp)
	movq	%rsi, 168(%rsp)
	movq	%r12, 176(%rsp)
	movq	$0, 184(%rsp)
.Ltmp28:
	leaq	136(%rsp), %rdi
	leaq	160(%rsp), %rsi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hcc3424011cc8d517E
.Ltmp29:
	leaq	8(%r15), %rax
	movq	152(%rsp), %rdx
	testb	%bpl, %bpl
	jne	.LBB44_9
	cmpq	$2, %rdx
	jb	.LBB44_9
	movq	%r15, 24(%rsp)
	movq	%rax, 32(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	%r14, 56(%rsp)
	movups	136(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
	movq	%rdx, 80(%rsp)
.Ltmp30:
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17he72200e43cc73cfcE
.Ltmp31:
	jmp	.LBB44_12
.LBB44_9:
	movq	136(%rsp), %rcx
	movq	144(%rsp), %rsi
	leaq	(%rdx,%rdx,2), %rdx
	leaq	(%rsi,%rdx,8), %rdx
	movq	%rsi, 64(%rsp)
	movq	%rcx, 80(%rsp)
	movq	%rsi, 72(%rsp)
	movq	%rdx, 88(%rsp)
	movq	%r15, 24(%rsp)
	movq	%rax, 32(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	%r14, 56(%rsp)
.Ltmp32:
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb90a0b5eeeae196fE
.Ltmp33:
.LBB44_12:
	movups	104(%rsp), %xmm0
	movups	120(%rsp), %xmm1
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	movq	16(%rsp), %rax
	movq	%rax, 32(%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 40(%rbx)
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB44_1:
	.cfi_def_cfa_offset 240
.Ltmp36:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp37:
	jmp	.LBB44_2
.LBB44_6:
.Ltmp34:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809(%rip), %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.6.llvm.14391991631000844809(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp35:
.LBB44_2:
	ud2
.LBB44_3:
.Ltmp38:
	movq	%rax, %rbx
.Ltmp39:
	leaq	104(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.14391991631000844809
.Ltmp40:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB44_13:
.Ltmp41:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end44:
	.size	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h5f07972146fb9c60E, .Lfunc_end44-_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h5f07972146fb9c60E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h5f07972146fb9c60E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table44:
.Lexception2:
	.byte	255
	.byte	155
	.uleb128 .Lttbase2-.Lttbaseref2
.Lttbaseref2:
	.byte	1
	.uleb128 .Lcst_end2-.Lcst_begin2
.Lcst_begin2:
	.uleb128 .Lfunc_begin2-.Lfunc_begin2
	.uleb128 .Ltmp28-.Lfunc_begin2
	.byte	0
	.byte	0
	.uleb128 .Ltmp28-.Lfunc_begin2
	.uleb128 .Ltmp35-.Ltmp28
	.uleb128 .Ltmp38-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp39-.Lfunc_begin2
	.uleb128 .Ltmp40-.Ltmp39
	.uleb128 .Ltmp41-.Lfunc_begin2
	.byte	1
	.uleb128 .Ltmp40-.Lfunc_begin2
	.uleb128 .Lfunc_end44-.Ltmp40
	.byte	0
	.byte	0
.Lcst_end2:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase2:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h774f9f33ae8ac6e9E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h774f9f33ae8ac6e9E
	.globl	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h774f9f33ae8ac6e9E
	.p2align	4
	.type	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h774f9f33ae8ac6e9E,@function
_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h774f9f33ae8ac6e9E:
.Lfunc_begin3:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception3
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$192, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, %r14
	movq	%rcx, %r15
	movl	%esi, %ebp
	movq	%rdi, %rbx
	movq	%rdx, 8(%rsp)
	movq	%rdx, %r12
	shrq	$4, %r12
	andl	$15, %edx
	cmpq	$1, %rdx
	sbbq	$-1, %r12
	movq	%r12, 16(%rsp)
	movq	16(%rcx), %rsi
	imulq	%r12, %rsi
	shlq	$4, %rsi
	leaq	104(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	movq	120(%rsp), %rdx
	movq	128(%rsp), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB45_1
	shlq	$12, %r12
	je	.LBB45_6
	movq	112(%rsp), %rax
	movq	%rax, 160(%rsp)
	movq	%rsi, 168(%rsp)
	movq	%r12, 176(%rsp)
	movq	$0, 184(%rsp)
.Ltmp42:
	leaq	136(%rsp), %rdi
	leaq	160(%rsp), %rsi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hcc3424011cc8d517E
.Ltmp43:
	leaq	8(%r15), %rax
	movq	152(%rsp), %rdx
	testb	%bpl, %bpl
	jne	.LBB45_9
	cmpq	$2, %rdx
	jb	.LBB45_9
	movq	%r15, 24(%rsp)
	movq	%rax, 32(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	%r14, 56(%rsp)
	movups	136(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
	movq	%rdx, 80(%rsp)
.Ltmp44:
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h2ae885460b0a3248E
.Ltmp45:
	jmp	.LBB45_12
.LBB45_9:
	movq	136(%rsp), %rcx
	movq	144(%rsp), %rsi
	leaq	(%rdx,%rdx,2), %rdx
	leaq	(%rsi,%rdx,8), %rdx
	movq	%rsi, 64(%rsp)
	movq	%rcx, 80(%rsp)
	movq	%rsi, 72(%rsp)
	movq	%rdx, 88(%rsp)
	movq	%r15, 24(%rsp)
	movq	%rax, 32(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	%r14, 56(%rsp)
.Ltmp46:
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9524eff755e184d7E
.Ltmp47:
.LBB45_12:
	movups	104(%rsp), %xmm0
	movups	120(%rsp), %xmm1
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	movq	16(%rsp), %rax
	movq	%rax, 32(%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 40(%rbx)
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB45_1:
	.cfi_def_cfa_offset 240
.Ltmp50:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp51:
	jmp	.LBB45_2
.LBB45_6:
.Ltmp48:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809(%rip), %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.6.llvm.14391991631000844809(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp49:
.LBB45_2:
	ud2
.LBB45_3:
.Ltmp52:
	movq	%rax, %rbx
.Ltmp53:
	leaq	104(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.14391991631000844809
.Ltmp54:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB45_13:
.Ltmp55:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end45:
	.size	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h774f9f33ae8ac6e9E, .Lfunc_end45-_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h774f9f33ae8ac6e9E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h774f9f33ae8ac6e9E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table45:
.Lexception3:
	.byte	255
	.byte	155
	.uleb128 .Lttbase3-.Lttbaseref3
.Lttbaseref3:
	.byte	1
	.uleb128 .Lcst_end3-.Lcst_begin3
.Lcst_begin3:
	.uleb128 .Lfunc_begin3-.Lfunc_begin3
	.uleb128 .Ltmp42-.Lfunc_begin3
	.byte	0
	.byte	0
	.uleb128 .Ltmp42-.Lfunc_begin3
	.uleb128 .Ltmp49-.Ltmp42
	.uleb128 .Ltmp52-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp53-.Lfunc_begin3
	.uleb128 .Ltmp54-.Ltmp53
	.uleb128 .Ltmp55-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp54-.Lfunc_begin3
	.uleb128 .Lfunc_end45-.Ltmp54
	.byte	0
	.byte	0
.Lcst_end3:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase3:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17hefbb6451ce86e5cbE,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17hefbb6451ce86e5cbE
	.globl	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17hefbb6451ce86e5cbE
	.p2align	4
	.type	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17hefbb6451ce86e5cbE,@function
_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17hefbb6451ce86e5cbE:
.Lfunc_begin4:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception4
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$192, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, %r14
	movq	%rcx, %r15
	movl	%esi, %ebp
	movq	%rdi, %rbx
	movq	%rdx, 8(%rsp)
	movq	%rdx, %r12
	shrq	$4, %r12
	andl	$15, %edx
	cmpq	$1, %rdx
	sbbq	$-1, %r12
	movq	%r12, 16(%rsp)
	movq	16(%rcx), %rsi
	imulq	%r12, %rsi
	shlq	$4, %rsi
	leaq	104(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	movq	120(%rsp), %rdx
	movq	128(%rsp), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB46_1
	shlq	$12, %r12
	je	.LBB46_6
	movq	112(%rsp), %rax
	movq	%rax, 160(%rsp)
	movq	%rsi, 168(%rsp)
	movq	%r12, 176(%rsp)
	movq	$0, 184(%rsp)
.Ltmp56:
	leaq	136(%rsp), %rdi
	leaq	160(%rsp), %rsi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hcc3424011cc8d517E
.Ltmp57:
	leaq	8(%r15), %rax
	movq	152(%rsp), %rdx
	testb	%bpl, %bpl
	jne	.LBB46_9
	cmpq	$2, %rdx
	jb	.LBB46_9
	movq	%r15, 24(%rsp)
	movq	%rax, 32(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	%r14, 56(%rsp)
	movups	136(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
	movq	%rdx, 80(%rsp)
.Ltmp58:
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h273ff3aa664e01a8E
.Ltmp59:
	jmp	.LBB46_12
.LBB46_9:
	movq	136(%rsp), %rcx
	movq	144(%rsp), %rsi
	leaq	(%rdx,%rdx,2), %rdx
	leaq	(%rsi,%rdx,8), %rdx
	movq	%rsi, 64(%rsp)
	movq	%rcx, 80(%rsp)
	movq	%rsi, 72(%rsp)
	movq	%rdx, 88(%rsp)
	movq	%r15, 24(%rsp)
	movq	%rax, 32(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	%r14, 56(%rsp)
.Ltmp60:
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf2eee5a2035eaddE
.Ltmp61:
.LBB46_12:
	movups	104(%rsp), %xmm0
	movups	120(%rsp), %xmm1
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	movq	16(%rsp), %rax
	movq	%rax, 32(%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 40(%rbx)
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB46_1:
	.cfi_def_cfa_offset 240
.Ltmp64:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp65:
	jmp	.LBB46_2
.LBB46_6:
.Ltmp62:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809(%rip), %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.6.llvm.14391991631000844809(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp63:
.LBB46_2:
	ud2
.LBB46_3:
.Ltmp66:
	movq	%rax, %rbx
.Ltmp67:
	leaq	104(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.14391991631000844809
.Ltmp68:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB46_13:
.Ltmp69:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end46:
	.size	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17hefbb6451ce86e5cbE, .Lfunc_end46-_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17hefbb6451ce86e5cbE
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17hefbb6451ce86e5cbE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table46:
.Lexception4:
	.byte	255
	.byte	155
	.uleb128 .Lttbase4-.Lttbaseref4
.Lttbaseref4:
	.byte	1
	.uleb128 .Lcst_end4-.Lcst_begin4
.Lcst_begin4:
	.uleb128 .Lfunc_begin4-.Lfunc_begin4
	.uleb128 .Ltmp56-.Lfunc_begin4
	.byte	0
	.byte	0
	.uleb128 .Ltmp56-.Lfunc_begin4
	.uleb128 .Ltmp63-.Ltmp56
	.uleb128 .Ltmp66-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp67-.Lfunc_begin4
	.uleb128 .Ltmp68-.Ltmp67
	.uleb128 .Ltmp69-.Lfunc_begin4
	.byte	1
	.uleb128 .Ltmp68-.Lfunc_begin4
	.uleb128 .Lfunc_end46-.Ltmp68
	.byte	0
	.byte	0
.Lcst_end4:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase4:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product11over_pixels12add_products17hb5b14f95b56be1dcE,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product11over_pixels12add_products17hb5b14f95b56be1dcE
	.globl	_ZN12nepenthe_ops7product11over_pixels12add_products17hb5b14f95b56be1dcE
	.p2align	4
	.type	_ZN12nepenthe_ops7product11over_pixels12add_products17hb5b14f95b56be1dcE,@function
_ZN12nepenthe_ops7product11over_pixels12add_products17hb5b14f95b56be1dcE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1032, %rsp
	.cfi_def_cfa_offset 1088
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r9, %r12
	movq	%r8, %r14
	movq	%rsi, %r13
	movq	1088(%rsp), %r8
	movl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %eax
	testl	%eax, %eax
	jne	.LBB47_5
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	je	.LBB47_6
.LBB47_2:
	cmpl	$1, %eax
	jne	.LBB47_4
	movq	%r8, (%rsp)
	movq	%r13, %rsi
	movq	%r14, %r8
	movq	%r12, %r9
	callq	_ZN12nepenthe_ops7product11over_pixels12add_products4avx217h52892d68a169e408E
.LBB47_384:
	addq	$1032, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB47_4:
	.cfi_def_cfa_offset 1088
	movq	%r13, %rsi
	movq	%r14, %r8
	movq	%r12, %r9
	addq	$1032, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	_ZN12nepenthe_ops7product11over_pixels12add_products6avx51217h6f8f34a5441b646fE
.LBB47_5:
	.cfi_def_cfa_offset 1088
	movq	%rcx, %rbx
	movq	%rdx, %rbp
	movq	%r8, 816(%rsp)
	movq	%rdi, %r15
	callq	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	movq	%r15, %rdi
	movq	816(%rsp), %r8
	movq	%rbp, %rdx
	movq	%rbx, %rcx
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	jne	.LBB47_2
.LBB47_6:
	testq	%rcx, %rcx
	je	.LBB47_421
	movq	%r14, 16(%rsp)
	movq	%rdx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	movq	%rdx, %rsi
	movq	%r13, 872(%rsp)
	je	.LBB47_9
	movq	%rdx, %rax
	xorl	%edx, %edx
	divq	%rcx
	leaq	511(%rax), %r9
	shrq	$9, %r9
	jne	.LBB47_10
	jmp	.LBB47_384
.LBB47_9:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
	leaq	511(%rax), %r9
	shrq	$9, %r9
	je	.LBB47_384
.LBB47_10:
	movq	16(%rsp), %r11
	leaq	(%r11,%r11), %r10
	leaq	(%r10,%r10,2), %r10
	movq	%r10, 1016(%rsp)
	testq	%r10, %r10
	je	.LBB47_395
	testq	%r8, %r8
	je	.LBB47_381
	testq	%r11, %r11
	je	.LBB47_422
	movq	16(%rdi), %r10
	movq	24(%rdi), %r11
	movq	(%rdi), %r15
	movq	8(%rdi), %r14
	leaq	(%r10,%r10), %rdx
	leaq	(%rdx,%rdx,2), %rdx
	movq	%rdx, 1008(%rsp)
	leaq	(,%r11,4), %rdi
	leaq	(%r15,%r11,4), %rdx
	movq	%rdx, 864(%rsp)
	leaq	(,%r10,8), %rdx
	leaq	(%rdx,%rdx,2), %rdx
	movq	%rdx, 976(%rsp)
	movq	%rcx, %rdx
	shlq	$4, %rdx
	movq	%rdx, 712(%rsp)
	movq	%rcx, %rdx
	shlq	$15, %rdx
	movq	%rdx, 928(%rsp)
	movq	%rcx, %rdx
	shlq	$10, %rdx
	movq	%rdx, 704(%rsp)
	movq	%rcx, %rbp
	shlq	$6, %rbp
	movq	%rcx, %rdx
	shlq	$9, %rdx
	movq	%rdx, 920(%rsp)
	leaq	(%r10,%r10,2), %rdx
	leaq	(%rdi,%rdx,4), %rdx
	addq	%r15, %rdx
	movq	%rdx, 856(%rsp)
	leaq	(%rdi,%r10,8), %rdx
	addq	%r15, %rdx
	movq	%rdx, 848(%rsp)
	movq	%r11, 128(%rsp)
	leaq	(%r10,%r11), %rdx
	leaq	(%r15,%rdx,4), %rdx
	movq	%rdx, 840(%rsp)
	movq	872(%rsp), %rdx
	addq	$48, %rdx
	movq	%rdx, 520(%rsp)
	movq	%r10, 136(%rsp)
	leaq	(,%r10,4), %rbx
	xorl	%r11d, %r11d
	movl	$512, %r10d
	movq	%rsi, %rdx
	movq	%rsi, 512(%rsp)
	movq	%r12, 952(%rsp)
	movq	%r14, 672(%rsp)
	movq	%rsi, 984(%rsp)
	movq	%r8, 816(%rsp)
	movq	%rax, 944(%rsp)
	movq	%r15, 936(%rsp)
.LBB47_14:
	movq	%rax, %r13
	subq	%r11, %r13
	cmpq	$512, %r13
	cmovaeq	%r10, %r13
	movq	%r11, %rdi
	imulq	%rcx, %rdi
	movq	%rdx, %rax
	subq	%rdi, %rax
	movq	%rax, 392(%rsp)
	jb	.LBB47_390
	leaq	512(%r11), %rax
	movq	%rax, 960(%rsp)
	decq	%r9
	movq	%r9, 968(%rsp)
	shlq	$6, %rdi
	addq	872(%rsp), %rdi
	movq	%rdi, 680(%rsp)
	leaq	(%r11,%r13), %rax
	movq	%rax, 776(%rsp)
	leaq	(%r15,%r11,4), %rax
	movq	%rax, 688(%rsp)
	movl	%r13d, %eax
	andl	$1008, %eax
	movq	%rax, 696(%rsp)
	movq	%r13, %rax
	shrq	$4, %rax
	movq	%rax, 24(%rsp)
	movq	840(%rsp), %rax
	movq	%rax, 768(%rsp)
	movq	848(%rsp), %rax
	movq	%rax, 824(%rsp)
	movq	856(%rsp), %rax
	movq	%rax, 832(%rsp)
	movq	864(%rsp), %rax
	movq	%rax, 600(%rsp)
	movq	%r12, 368(%rsp)
	movq	%r8, %r12
	xorl	%r15d, %r15d
	movq	%r13, 96(%rsp)
.LBB47_16:
	movq	1016(%rsp), %rax
	cmpq	%r12, %rax
	movq	%r12, %r9
	cmovbq	%rax, %r9
	movq	%r9, %rax
	movq	16(%rsp), %r11
	orq	%r11, %rax
	shrq	$32, %rax
	movq	%rax, 752(%rsp)
	je	.LBB47_18
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%r11
	leaq	-1(%rax), %rdi
	cmpq	$5, %rdi
	movq	776(%rsp), %r10
	jbe	.LBB47_19
	jmp	.LBB47_400
.LBB47_18:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r11d
	leaq	-1(%rax), %rdi
	cmpq	$5, %rdi
	movq	776(%rsp), %r10
	ja	.LBB47_400
.LBB47_19:
	leaq	.LJTI47_0(%rip), %r8
	movslq	(%r8,%rdi,4), %rax
	addq	%r8, %rax
	movq	%r9, 384(%rsp)
	movq	%r12, 1000(%rsp)
	movq	%r15, 992(%rsp)
	jmpq	*%rax
.LBB47_20:
	movq	1008(%rsp), %rdi
	imulq	%r15, %rdi
	addq	128(%rsp), %rdi
	movq	%rdi, %rax
	addq	%r10, %rax
	jb	.LBB47_418
	cmpq	%r14, %rax
	ja	.LBB47_418
	movq	688(%rsp), %rax
	leaq	(%rax,%rdi,4), %r15
	movq	512(%rsp), %rax
	movq	520(%rsp), %r8
	xorl	%edi, %edi
	movq	24(%rsp), %r11
	movq	%r15, 192(%rsp)
	jmp	.LBB47_71
.LBB47_23:
	leaq	(%r15,%r15), %rax
	leaq	(%rax,%rax,2), %rdx
	movq	%rdx, %rdi
	imulq	136(%rsp), %rdi
	addq	128(%rsp), %rdi
	movq	%rdi, %rax
	addq	%r10, %rax
	jb	.LBB47_418
	cmpq	%r14, %rax
	ja	.LBB47_418
	movq	%rdx, %rsi
	orq	$1, %rsi
	imulq	136(%rsp), %rsi
	addq	128(%rsp), %rsi
	movq	%rsi, %rax
	addq	%r10, %rax
	jb	.LBB47_404
	cmpq	%r14, %rax
	ja	.LBB47_404
	leaq	2(%rdx), %r8
	imulq	136(%rsp), %r8
	addq	128(%rsp), %r8
	movq	%r8, %rax
	addq	%r10, %rax
	jb	.LBB47_396
	cmpq	%r14, %rax
	ja	.LBB47_396
	leaq	3(%rdx), %r9
	imulq	136(%rsp), %r9
	addq	128(%rsp), %r9
	movq	%r9, %rax
	addq	%r10, %rax
	jb	.LBB47_409
	cmpq	%r14, %rax
	ja	.LBB47_409
	addq	$4, %rdx
	imulq	136(%rsp), %rdx
	addq	128(%rsp), %rdx
	movq	%rdx, %rax
	addq	%r10, %rax
	jb	.LBB47_405
	cmpq	%r14, %rax
	ja	.LBB47_397
	movq	688(%rsp), %rax
	leaq	(%rax,%rdi,4), %r15
	leaq	(%rax,%rsi,4), %r14
	leaq	(%rax,%r8,4), %r8
	leaq	(%rax,%r9,4), %rsi
	movq	%rsi, 448(%rsp)
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 480(%rsp)
	movq	368(%rsp), %rax
	leaq	(%rax,%r11,4), %rax
	movq	%rax, 328(%rsp)
	leaq	(%rax,%r11,4), %rax
	movq	%rax, 624(%rsp)
	leaq	(%rax,%r11,4), %rax
	movq	%rax, 608(%rsp)
	leaq	(%rax,%r11,4), %rax
	movq	%rax, 376(%rsp)
	movq	512(%rsp), %r9
	movq	520(%rsp), %r11
	xorl	%edi, %edi
	movq	24(%rsp), %rax
	movq	%r15, 560(%rsp)
	movq	%r14, 656(%rsp)
	movq	%r8, 400(%rsp)
	jmp	.LBB47_244
.LBB47_34:
	leaq	(%r15,%r15), %rax
	leaq	(%rax,%rax,2), %rdx
	movq	%rdx, %rdi
	imulq	136(%rsp), %rdi
	addq	128(%rsp), %rdi
	movq	%rdi, %rax
	addq	%r10, %rax
	jb	.LBB47_418
	cmpq	%r14, %rax
	ja	.LBB47_418
	movq	%rdx, %r8
	orq	$1, %r8
	imulq	136(%rsp), %r8
	addq	128(%rsp), %r8
	movq	%r8, %rax
	addq	%r10, %rax
	jb	.LBB47_396
	cmpq	%r14, %rax
	ja	.LBB47_396
	addq	$2, %rdx
	imulq	136(%rsp), %rdx
	addq	128(%rsp), %rdx
	movq	%rdx, %rax
	addq	%r10, %rax
	jb	.LBB47_405
	cmpq	%r14, %rax
	ja	.LBB47_397
	movq	688(%rsp), %rax
	leaq	(%rax,%rdi,4), %r9
	leaq	(%rax,%r8,4), %r8
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 352(%rsp)
	movq	368(%rsp), %rax
	leaq	(%rax,%r11,4), %rax
	movq	%rax, 448(%rsp)
	leaq	(%rax,%r11,4), %rax
	movq	%rax, 480(%rsp)
	movq	512(%rsp), %r11
	movq	520(%rsp), %rsi
	xorl	%edi, %edi
	movq	24(%rsp), %rax
	movq	%r9, 224(%rsp)
	movq	%r8, 304(%rsp)
	jmp	.LBB47_139
.LBB47_41:
	leaq	(%r15,%r15), %rax
	leaq	(%rax,%rax,2), %rdx
	movq	%rdx, %rdi
	imulq	136(%rsp), %rdi
	addq	128(%rsp), %rdi
	movq	%rdi, %rax
	addq	%r10, %rax
	jb	.LBB47_418
	cmpq	%r14, %rax
	ja	.LBB47_418
	movq	%rdx, %rsi
	orq	$1, %rsi
	imulq	136(%rsp), %rsi
	addq	128(%rsp), %rsi
	movq	%rsi, %rax
	addq	%r10, %rax
	jb	.LBB47_404
	cmpq	%r14, %rax
	ja	.LBB47_404
	leaq	2(%rdx), %r8
	imulq	136(%rsp), %r8
	addq	128(%rsp), %r8
	movq	%r8, %rax
	addq	%r10, %rax
	jb	.LBB47_396
	cmpq	%r14, %rax
	ja	.LBB47_396
	addq	$3, %rdx
	imulq	136(%rsp), %rdx
	addq	128(%rsp), %rdx
	movq	%rdx, %rax
	addq	%r10, %rax
	jb	.LBB47_405
	cmpq	%r14, %rax
	ja	.LBB47_397
	movq	688(%rsp), %rax
	leaq	(%rax,%rdi,4), %rdi
	movq	%rdi, 304(%rsp)
	leaq	(%rax,%rsi,4), %r9
	leaq	(%rax,%r8,4), %r8
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 208(%rsp)
	movq	368(%rsp), %rax
	leaq	(%rax,%r11,4), %rax
	movq	%rax, 640(%rsp)
	leaq	(%rax,%r11,4), %rax
	movq	%rax, 736(%rsp)
	leaq	(%rax,%r11,4), %rax
	movq	%rax, 720(%rsp)
	movq	512(%rsp), %r11
	movq	520(%rsp), %rsi
	xorl	%edi, %edi
	movq	24(%rsp), %rax
	movq	%r9, 448(%rsp)
	movq	%r8, 480(%rsp)
	jmp	.LBB47_187
.LBB47_50:
	leaq	(%r15,%r15), %rax
	leaq	(%rax,%rax,2), %rdx
	movq	%rdx, %rdi
	imulq	136(%rsp), %rdi
	addq	128(%rsp), %rdi
	movq	%rdi, %rax
	addq	%r10, %rax
	jb	.LBB47_399
	cmpq	%r14, %rax
	ja	.LBB47_399
	orq	$1, %rdx
	imulq	136(%rsp), %rdx
	addq	128(%rsp), %rdx
	movq	%rdx, %rax
	addq	%r10, %rax
	jb	.LBB47_398
	cmpq	%r14, %rax
	ja	.LBB47_398
	movq	688(%rsp), %rax
	leaq	(%rax,%rdi,4), %r8
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 160(%rsp)
	movq	368(%rsp), %rax
	leaq	(%rax,%r11,4), %rax
	movq	%rax, 176(%rsp)
	movq	512(%rsp), %r15
	movq	520(%rsp), %r9
	xorl	%edi, %edi
	movq	24(%rsp), %rax
	movq	%r8, 352(%rsp)
	jmp	.LBB47_101
.LBB47_55:
	leaq	(%r15,%r15), %rax
	leaq	(%rax,%rax,2), %rsi
	movq	%rsi, %rdi
	imulq	136(%rsp), %rdi
	addq	128(%rsp), %rdi
	movq	%rdi, %rax
	addq	%r10, %rax
	jb	.LBB47_418
	cmpq	%r14, %rax
	ja	.LBB47_418
	movq	%rsi, %r8
	orq	$1, %r8
	imulq	136(%rsp), %r8
	addq	128(%rsp), %r8
	movq	%r8, %rax
	addq	%r10, %rax
	jb	.LBB47_396
	cmpq	%r14, %rax
	ja	.LBB47_396
	leaq	2(%rsi), %r9
	imulq	136(%rsp), %r9
	addq	128(%rsp), %r9
	movq	%r9, %rax
	addq	%r10, %rax
	jb	.LBB47_409
	cmpq	%r14, %rax
	ja	.LBB47_409
	leaq	3(%rsi), %r10
	imulq	136(%rsp), %r10
	addq	128(%rsp), %r10
	movq	%r10, %rax
	addq	776(%rsp), %rax
	jb	.LBB47_412
	cmpq	%r14, %rax
	ja	.LBB47_412
	leaq	4(%rsi), %r11
	imulq	136(%rsp), %r11
	addq	128(%rsp), %r11
	movq	%r11, %rax
	addq	776(%rsp), %rax
	jb	.LBB47_413
	cmpq	%r14, %rax
	ja	.LBB47_413
	addq	$5, %rsi
	imulq	136(%rsp), %rsi
	addq	128(%rsp), %rsi
	movq	%rsi, %rax
	addq	776(%rsp), %rax
	jb	.LBB47_404
	cmpq	%r14, %rax
	ja	.LBB47_417
	movq	688(%rsp), %rax
	leaq	(%rax,%rdi,4), %r14
	leaq	(%rax,%r8,4), %rdi
	movq	%rdi, 736(%rsp)
	leaq	(%rax,%r9,4), %rdi
	movq	%rdi, 720(%rsp)
	leaq	(%rax,%r10,4), %rdi
	movq	%rdi, 576(%rsp)
	leaq	(%rax,%r11,4), %rdi
	movq	%rdi, 560(%rsp)
	leaq	(%rax,%rsi,4), %rax
	movq	%rax, 656(%rsp)
	movq	368(%rsp), %rax
	movq	16(%rsp), %rsi
	leaq	(%rax,%rsi,4), %rax
	movq	%rax, 912(%rsp)
	leaq	(%rax,%rsi,4), %rax
	movq	%rax, 904(%rsp)
	leaq	(%rax,%rsi,4), %rax
	movq	%rax, 896(%rsp)
	leaq	(%rax,%rsi,4), %rax
	movq	%rax, 888(%rsp)
	leaq	(%rax,%rsi,4), %rax
	movq	%rax, 880(%rsp)
	movq	384(%rsp), %rax
	subq	%rdx, %rax
	movq	%rax, 544(%rsp)
	movq	512(%rsp), %rax
	movq	520(%rsp), %r11
	xorl	%edi, %edi
	movq	24(%rsp), %rsi
	jmp	.LBB47_310
.LBB47_68:
	movups	%xmm5, (%r14)
	movups	%xmm6, 16(%r14)
	movups	%xmm7, 32(%r14)
	movups	%xmm8, 48(%r14)
.LBB47_69:
	movq	%r13, %rcx
	movl	$512, %r10d
	movq	160(%rsp), %rdi
	movq	112(%rsp), %r8
.LBB47_70:
	incq	%rdi
	addq	$64, %r8
	movq	272(%rsp), %rax
	decq	%rax
	cmpq	%rcx, %rdi
	movq	96(%rsp), %r13
	movq	24(%rsp), %r11
	je	.LBB47_379
.LBB47_71:
	movq	392(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB47_394
	movq	%rdi, 160(%rsp)
	testq	%r11, %r11
	movq	%rax, 272(%rsp)
	movq	%r8, 112(%rsp)
	xorps	%xmm5, %xmm5
	je	.LBB47_81
	movq	%rax, %r15
	xorl	%r9d, %r9d
	movq	600(%rsp), %r10
	xorl	%edi, %edi
	xorps	%xmm6, %xmm6
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	.p2align	4
.LBB47_74:
	movq	%r13, %rax
	subq	%rdi, %rax
	jb	.LBB47_391
	cmpq	$16, %rax
	jb	.LBB47_388
	addq	$16, %rdi
	decq	%r11
	movq	%r8, %r14
	xorl	%r13d, %r13d
	xorl	%r12d, %r12d
	.p2align	4
.LBB47_77:
	leaq	(%r9,%r13), %rax
	cmpq	%rdx, %rax
	ja	.LBB47_385
	cmpq	%r13, %r15
	je	.LBB47_386
	movss	(%r10,%r12,4), %xmm0
	incq	%r12
	shufps	$0, %xmm0, %xmm0
	movups	-48(%r14), %xmm1
	movups	-32(%r14), %xmm2
	movups	-16(%r14), %xmm3
	movups	(%r14), %xmm4
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm5
	mulps	%xmm0, %xmm2
	addps	%xmm2, %xmm6
	mulps	%xmm0, %xmm3
	addps	%xmm3, %xmm7
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm8
	addq	%rcx, %r13
	addq	%rbp, %r14
	cmpq	$16, %r12
	jne	.LBB47_77
	addq	$64, %r10
	movq	712(%rsp), %rax
	addq	%rax, %r9
	addq	704(%rsp), %r8
	subq	%rax, %r15
	testq	%r11, %r11
	movq	96(%rsp), %r13
	jne	.LBB47_74
	jmp	.LBB47_82
.LBB47_81:
	xorps	%xmm6, %xmm6
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
.LBB47_82:
	movq	696(%rsp), %r8
	cmpq	%r13, %r8
	jne	.LBB47_84
	movl	$512, %r10d
	movq	384(%rsp), %r11
	jmp	.LBB47_88
.LBB47_84:
	movq	160(%rsp), %rax
	shlq	$6, %rax
	addq	680(%rsp), %rax
	movl	$512, %r10d
	movq	384(%rsp), %r11
	movq	192(%rsp), %r15
	.p2align	4
.LBB47_85:
	leaq	1(%r8), %r9
	movq	%r8, %rdi
	imulq	%rcx, %rdi
	cmpq	%rdx, %rdi
	ja	.LBB47_393
	je	.LBB47_387
	shlq	$6, %rdi
	movss	(%r15,%r8,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	movups	(%rax,%rdi), %xmm1
	movups	16(%rax,%rdi), %xmm2
	movups	32(%rax,%rdi), %xmm3
	movups	48(%rax,%rdi), %xmm4
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm5
	mulps	%xmm0, %xmm2
	addps	%xmm2, %xmm6
	mulps	%xmm0, %xmm3
	addps	%xmm3, %xmm7
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm8
	movq	%r9, %r8
	cmpq	%r13, %r9
	jb	.LBB47_85
.LBB47_88:
	cmpq	$0, 752(%rsp)
	je	.LBB47_90
	movq	%r11, %rax
	xorl	%edx, %edx
	movq	16(%rsp), %rsi
	divq	%rsi
	jmp	.LBB47_91
.LBB47_90:
	movl	%r11d, %eax
	xorl	%edx, %edx
	movq	16(%rsp), %rsi
	divl	%esi
.LBB47_91:
	movq	112(%rsp), %r8
	subq	%rdx, %r11
	cmpq	%r11, %rsi
	movq	160(%rsp), %rdi
	ja	.LBB47_70
	movq	%rdi, %rax
	shlq	$4, %rax
	movq	%rsi, %r12
	subq	%rax, %r12
	jbe	.LBB47_70
	movq	368(%rsp), %rdx
	leaq	(%rdx,%rax,4), %r14
	cmpq	$16, %r12
	movl	$16, %edx
	cmovbq	%r12, %rdx
	movq	%rdx, 352(%rsp)
	movq	%rcx, %r13
	jb	.LBB47_95
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB47_96
.LBB47_95:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	(,%rdx,4), %rdx
	leaq	32(%rsp), %rdi
	movq	%r14, %rsi
	movaps	%xmm5, 176(%rsp)
	movaps	%xmm6, 240(%rsp)
	movaps	%xmm7, 256(%rsp)
	movaps	%xmm8, 224(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	224(%rsp), %xmm8
	movaps	256(%rsp), %xmm7
	movaps	240(%rsp), %xmm6
	movaps	176(%rsp), %xmm5
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_96:
	addps	%xmm3, %xmm8
	addps	%xmm2, %xmm7
	addps	%xmm1, %xmm6
	addps	%xmm0, %xmm5
	cmpq	$15, %r12
	ja	.LBB47_68
	movaps	%xmm5, 32(%rsp)
	movaps	%xmm6, 48(%rsp)
	movaps	%xmm7, 64(%rsp)
	movaps	%xmm8, 80(%rsp)
	movq	352(%rsp), %rdx
	shlq	$2, %rdx
	movq	%r14, %rdi
	leaq	32(%rsp), %rsi
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB47_69
.LBB47_98:
	movups	%xmm4, (%r12)
	movups	%xmm5, 16(%r12)
	movups	%xmm6, 32(%r12)
	movups	%xmm7, 48(%r12)
.LBB47_99:
	movq	%r14, %rcx
	movl	$512, %r10d
	movq	24(%rsp), %rax
	movq	112(%rsp), %rdi
.LBB47_100:
	incq	%rdi
	movq	192(%rsp), %r9
	addq	$64, %r9
	movq	272(%rsp), %r15
	decq	%r15
	cmpq	%rcx, %rdi
	movq	96(%rsp), %r13
	je	.LBB47_379
.LBB47_101:
	movq	392(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB47_394
	movq	%rdi, 112(%rsp)
	testq	%rax, %rax
	movq	%r15, 272(%rsp)
	movq	%r9, 192(%rsp)
	xorps	%xmm6, %xmm6
	je	.LBB47_111
	movq	%r9, %r8
	xorl	%r9d, %r9d
	movq	600(%rsp), %r10
	movq	768(%rsp), %r11
	movq	%rax, %rsi
	xorl	%edi, %edi
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	xorps	%xmm9, %xmm9
	xorps	%xmm10, %xmm10
	xorps	%xmm11, %xmm11
	xorps	%xmm12, %xmm12
	xorps	%xmm13, %xmm13
	.p2align	4
.LBB47_104:
	movq	%r13, %rax
	subq	%rdi, %rax
	jb	.LBB47_391
	cmpq	$16, %rax
	jb	.LBB47_388
	addq	$16, %rdi
	decq	%rsi
	movq	%r8, %r14
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	.p2align	4
.LBB47_107:
	leaq	(%r9,%r12), %rax
	cmpq	%rdx, %rax
	ja	.LBB47_385
	cmpq	%r12, %r15
	je	.LBB47_386
	movss	(%r10,%r13,4), %xmm0
	movss	(%r11,%r13,4), %xmm1
	incq	%r13
	shufps	$0, %xmm0, %xmm0
	movups	-48(%r14), %xmm2
	movups	-32(%r14), %xmm3
	movups	-16(%r14), %xmm4
	movaps	%xmm0, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm10
	movups	(%r14), %xmm5
	shufps	$0, %xmm1, %xmm1
	mulps	%xmm1, %xmm2
	addps	%xmm2, %xmm6
	movaps	%xmm0, %xmm2
	mulps	%xmm3, %xmm2
	addps	%xmm2, %xmm11
	mulps	%xmm1, %xmm3
	addps	%xmm3, %xmm7
	movaps	%xmm0, %xmm2
	mulps	%xmm4, %xmm2
	addps	%xmm2, %xmm12
	mulps	%xmm1, %xmm4
	addps	%xmm4, %xmm8
	mulps	%xmm5, %xmm0
	addps	%xmm0, %xmm13
	mulps	%xmm5, %xmm1
	addps	%xmm1, %xmm9
	addq	%rcx, %r12
	addq	%rbp, %r14
	cmpq	$16, %r13
	jne	.LBB47_107
	addq	$64, %r11
	addq	$64, %r10
	movq	712(%rsp), %rax
	addq	%rax, %r9
	addq	704(%rsp), %r8
	subq	%rax, %r15
	testq	%rsi, %rsi
	movq	96(%rsp), %r13
	jne	.LBB47_104
	jmp	.LBB47_112
.LBB47_111:
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	xorps	%xmm9, %xmm9
	xorps	%xmm10, %xmm10
	xorps	%xmm11, %xmm11
	xorps	%xmm12, %xmm12
	xorps	%xmm13, %xmm13
.LBB47_112:
	movq	696(%rsp), %rdi
	cmpq	%r13, %rdi
	jne	.LBB47_114
	movl	$512, %r10d
	movq	384(%rsp), %r14
	movq	16(%rsp), %r11
	jmp	.LBB47_119
.LBB47_114:
	movq	112(%rsp), %r9
	shlq	$6, %r9
	addq	680(%rsp), %r9
	movl	$512, %r10d
	movq	384(%rsp), %r14
	movq	16(%rsp), %r11
	movq	352(%rsp), %r15
	.p2align	4
.LBB47_115:
	leaq	1(%rdi), %r8
	movq	%rdi, %rax
	imulq	%rcx, %rax
	cmpq	%rdx, %rax
	ja	.LBB47_389
	je	.LBB47_387
	cmpq	%r13, %rdi
	jae	.LBB47_419
	shlq	$6, %rax
	movss	(%r15,%rdi,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	movups	(%r9,%rax), %xmm2
	movups	16(%r9,%rax), %xmm3
	movups	32(%r9,%rax), %xmm4
	movups	48(%r9,%rax), %xmm1
	movaps	%xmm0, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm10
	movq	160(%rsp), %rax
	movss	(%rax,%rdi,4), %xmm5
	shufps	$0, %xmm5, %xmm5
	mulps	%xmm5, %xmm2
	addps	%xmm2, %xmm6
	movaps	%xmm0, %xmm2
	mulps	%xmm3, %xmm2
	addps	%xmm2, %xmm11
	mulps	%xmm5, %xmm3
	addps	%xmm3, %xmm7
	movaps	%xmm0, %xmm2
	mulps	%xmm4, %xmm2
	addps	%xmm2, %xmm12
	mulps	%xmm5, %xmm4
	addps	%xmm4, %xmm8
	mulps	%xmm1, %xmm0
	addps	%xmm0, %xmm13
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm9
	movq	%r8, %rdi
	cmpq	%r13, %r8
	jb	.LBB47_115
.LBB47_119:
	cmpq	$0, 752(%rsp)
	je	.LBB47_121
	movq	%r14, %rax
	xorl	%edx, %edx
	divq	%r11
	jmp	.LBB47_122
.LBB47_121:
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	%r11d
.LBB47_122:
	movq	112(%rsp), %rdi
	subq	%rdx, %r14
	subq	%r11, %r14
	movq	24(%rsp), %rax
	jb	.LBB47_100
	movq	%rdi, %r12
	shlq	$4, %r12
	movq	%r11, %r15
	subq	%r12, %r15
	jbe	.LBB47_100
	movq	368(%rsp), %rax
	leaq	(%rax,%r12,4), %r13
	cmpq	$16, %r15
	movl	$16, %edx
	cmovbq	%r15, %rdx
	movaps	%xmm6, 240(%rsp)
	movaps	%xmm7, 256(%rsp)
	movaps	%xmm8, 224(%rsp)
	movaps	%xmm9, 304(%rsp)
	movq	%rcx, 104(%rsp)
	movq	%rdx, 208(%rsp)
	jb	.LBB47_126
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB47_127
.LBB47_126:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	(,%rdx,4), %rdx
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movaps	%xmm10, 144(%rsp)
	movaps	%xmm11, 336(%rsp)
	movaps	%xmm12, 288(%rsp)
	movaps	%xmm13, 448(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	448(%rsp), %xmm13
	movaps	288(%rsp), %xmm12
	movaps	336(%rsp), %xmm11
	movaps	144(%rsp), %xmm10
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_127:
	addps	%xmm3, %xmm13
	addps	%xmm2, %xmm12
	addps	%xmm1, %xmm11
	addps	%xmm0, %xmm10
	cmpq	$15, %r15
	jbe	.LBB47_129
	movups	%xmm10, (%r13)
	movups	%xmm11, 16(%r13)
	movups	%xmm12, 32(%r13)
	movups	%xmm13, 48(%r13)
	jmp	.LBB47_130
.LBB47_129:
	movaps	%xmm10, 32(%rsp)
	movaps	%xmm11, 48(%rsp)
	movaps	%xmm12, 64(%rsp)
	movaps	%xmm13, 80(%rsp)
	movq	208(%rsp), %rdx
	shlq	$2, %rdx
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	callq	*memcpy@GOTPCREL(%rip)
.LBB47_130:
	movq	104(%rsp), %rcx
	movq	16(%rsp), %r11
	movl	$512, %r10d
	movq	24(%rsp), %rax
	movq	112(%rsp), %rdi
	movaps	240(%rsp), %xmm4
	movaps	256(%rsp), %xmm5
	movaps	224(%rsp), %xmm6
	movaps	304(%rsp), %xmm7
	cmpq	%r14, %r11
	ja	.LBB47_100
	movq	176(%rsp), %rax
	leaq	(%rax,%r12,4), %r12
	cmpq	$16, %r15
	movl	$16, %edx
	cmovbq	%r15, %rdx
	movq	%rdx, 208(%rsp)
	movq	%rcx, %r14
	jb	.LBB47_133
	movups	(%r12), %xmm0
	movups	16(%r12), %xmm1
	movups	32(%r12), %xmm2
	movups	48(%r12), %xmm3
	jmp	.LBB47_134
.LBB47_133:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	(,%rdx,4), %rdx
	leaq	32(%rsp), %rdi
	movq	%r12, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movaps	304(%rsp), %xmm7
	movaps	224(%rsp), %xmm6
	movaps	256(%rsp), %xmm5
	movaps	240(%rsp), %xmm4
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_134:
	addps	%xmm3, %xmm7
	addps	%xmm2, %xmm6
	addps	%xmm1, %xmm5
	addps	%xmm0, %xmm4
	cmpq	$15, %r15
	ja	.LBB47_98
	movaps	%xmm4, 32(%rsp)
	movaps	%xmm5, 48(%rsp)
	movaps	%xmm6, 64(%rsp)
	movaps	%xmm7, 80(%rsp)
	movq	208(%rsp), %rdx
	shlq	$2, %rdx
	movq	%r12, %rdi
	leaq	32(%rsp), %rsi
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB47_99
.LBB47_136:
	movups	%xmm5, (%r12)
	movups	%xmm7, 16(%r12)
	movups	%xmm8, 32(%r12)
	movups	%xmm9, 48(%r12)
.LBB47_137:
	movq	%r14, %rcx
	movl	$512, %r10d
	movq	24(%rsp), %rax
	movq	176(%rsp), %rdi
.LBB47_138:
	incq	%rdi
	movq	256(%rsp), %rsi
	addq	$64, %rsi
	movq	240(%rsp), %r11
	decq	%r11
	cmpq	%rcx, %rdi
	movq	96(%rsp), %r13
	je	.LBB47_379
.LBB47_139:
	movq	392(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB47_394
	movq	%rdi, 176(%rsp)
	testq	%rax, %rax
	movq	%r11, 240(%rsp)
	movq	%rsi, 256(%rsp)
	xorps	%xmm0, %xmm0
	je	.LBB47_149
	movaps	%xmm0, 160(%rsp)
	movq	%r11, %r8
	xorl	%r9d, %r9d
	movq	600(%rsp), %r10
	movq	768(%rsp), %r11
	movq	824(%rsp), %r15
	movq	%rax, %r14
	xorl	%edi, %edi
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 272(%rsp)
	xorps	%xmm14, %xmm14
	xorps	%xmm10, %xmm10
	xorps	%xmm11, %xmm11
	xorps	%xmm15, %xmm15
	xorps	%xmm13, %xmm13
	xorps	%xmm5, %xmm5
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	xorps	%xmm9, %xmm9
	.p2align	4
.LBB47_142:
	movq	%r13, %rax
	subq	%rdi, %rax
	jb	.LBB47_391
	cmpq	$16, %rax
	jb	.LBB47_388
	movaps	%xmm10, %xmm12
	movaps	%xmm8, %xmm10
	movaps	%xmm7, %xmm8
	movaps	%xmm14, %xmm7
	addq	$16, %rdi
	movq	%rdi, 192(%rsp)
	decq	%r14
	movq	%r14, %rdi
	movq	%rsi, %r13
	xorl	%r12d, %r12d
	xorl	%r14d, %r14d
	.p2align	4
.LBB47_145:
	leaq	(%r9,%r12), %rax
	cmpq	%rdx, %rax
	ja	.LBB47_385
	cmpq	%r12, %r8
	je	.LBB47_386
	movss	(%r10,%r14,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movups	-48(%r13), %xmm3
	movups	-32(%r13), %xmm2
	movups	-16(%r13), %xmm1
	movups	(%r13), %xmm0
	movaps	%xmm5, %xmm14
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	160(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 160(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	112(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	272(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 272(%rsp)
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm7
	movss	(%r11,%r14,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm12
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm11
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm15
	movaps	%xmm14, %xmm5
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm13
	movss	(%r15,%r14,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm5
	mulps	%xmm4, %xmm2
	addps	%xmm2, %xmm8
	mulps	%xmm4, %xmm1
	addps	%xmm1, %xmm10
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm9
	incq	%r14
	addq	%rcx, %r12
	addq	%rbp, %r13
	cmpq	$16, %r14
	jne	.LBB47_145
	addq	$64, %r15
	addq	$64, %r11
	addq	$64, %r10
	movq	712(%rsp), %rax
	addq	%rax, %r9
	addq	704(%rsp), %rsi
	subq	%rax, %r8
	movq	%rdi, %r14
	testq	%rdi, %rdi
	movq	96(%rsp), %r13
	movaps	%xmm7, %xmm14
	movaps	%xmm8, %xmm7
	movaps	%xmm10, %xmm8
	movaps	%xmm12, %xmm10
	movq	192(%rsp), %rdi
	jne	.LBB47_142
	jmp	.LBB47_150
.LBB47_149:
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 272(%rsp)
	xorps	%xmm14, %xmm14
	xorps	%xmm10, %xmm10
	xorps	%xmm11, %xmm11
	xorps	%xmm15, %xmm15
	xorps	%xmm13, %xmm13
	xorps	%xmm5, %xmm5
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	xorps	%xmm9, %xmm9
.LBB47_150:
	movq	696(%rsp), %rdi
	cmpq	%r13, %rdi
	jne	.LBB47_152
	movl	$512, %r10d
	movq	384(%rsp), %rsi
	movq	16(%rsp), %r11
	jmp	.LBB47_157
.LBB47_152:
	movq	176(%rsp), %r9
	shlq	$6, %r9
	addq	680(%rsp), %r9
	movl	$512, %r10d
	movq	384(%rsp), %rsi
	movq	16(%rsp), %r11
	movq	224(%rsp), %r14
	movq	304(%rsp), %r15
	.p2align	4
.LBB47_153:
	leaq	1(%rdi), %r8
	movq	%rdi, %rax
	imulq	%rcx, %rax
	cmpq	%rdx, %rax
	ja	.LBB47_389
	je	.LBB47_387
	movaps	%xmm5, 192(%rsp)
	cmpq	%r13, %rdi
	jae	.LBB47_419
	shlq	$6, %rax
	movss	(%r14,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movups	(%r9,%rax), %xmm3
	movups	16(%r9,%rax), %xmm2
	movups	32(%r9,%rax), %xmm1
	movups	48(%r9,%rax), %xmm0
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	160(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 160(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	112(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	272(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 272(%rsp)
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm14
	movss	(%r15,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm10
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm11
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm15
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm13
	movq	352(%rsp), %rax
	movss	(%rax,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm3
	movaps	192(%rsp), %xmm5
	addps	%xmm3, %xmm5
	mulps	%xmm4, %xmm2
	addps	%xmm2, %xmm7
	mulps	%xmm4, %xmm1
	addps	%xmm1, %xmm8
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm9
	movq	%r8, %rdi
	cmpq	%r13, %r8
	jb	.LBB47_153
.LBB47_157:
	cmpq	$0, 752(%rsp)
	je	.LBB47_159
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%r11
	jmp	.LBB47_160
.LBB47_159:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r11d
.LBB47_160:
	movq	176(%rsp), %rdi
	movq	%rsi, %r13
	subq	%rdx, %r13
	subq	%r11, %r13
	movq	24(%rsp), %rax
	jb	.LBB47_138
	movq	%rdi, %r12
	shlq	$4, %r12
	movq	%r11, %rdx
	subq	%r12, %rdx
	cmpq	$16, %rdx
	movl	$16, %eax
	cmovaeq	%rax, %rdx
	shll	$2, %edx
	movq	%rdx, 208(%rsp)
	movq	%r11, %r15
	subq	%r12, %r15
	jbe	.LBB47_169
	movq	368(%rsp), %rax
	leaq	(%rax,%r12,4), %r14
	cmpq	$16, %r15
	movaps	%xmm5, 192(%rsp)
	movaps	%xmm7, 144(%rsp)
	movaps	%xmm8, 336(%rsp)
	movaps	%xmm9, 288(%rsp)
	movaps	%xmm10, 432(%rsp)
	movaps	%xmm11, 416(%rsp)
	movaps	%xmm15, 576(%rsp)
	movaps	%xmm13, 560(%rsp)
	movq	%rcx, 104(%rsp)
	jb	.LBB47_164
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB47_165
.LBB47_164:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r14, %rsi
	movq	208(%rsp), %rdx
	movaps	%xmm14, 656(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	656(%rsp), %xmm14
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_165:
	addps	%xmm3, %xmm14
	movaps	272(%rsp), %xmm3
	addps	%xmm2, %xmm3
	movaps	112(%rsp), %xmm2
	addps	%xmm1, %xmm2
	movaps	%xmm2, 112(%rsp)
	movaps	160(%rsp), %xmm1
	addps	%xmm0, %xmm1
	movaps	%xmm1, 160(%rsp)
	cmpq	$15, %r15
	jbe	.LBB47_167
	movaps	160(%rsp), %xmm0
	movups	%xmm0, (%r14)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 16(%r14)
	movups	%xmm3, 32(%r14)
	movups	%xmm14, 48(%r14)
	jmp	.LBB47_168
.LBB47_167:
	movaps	160(%rsp), %xmm0
	movaps	%xmm0, 32(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm14, 80(%rsp)
	movq	%r14, %rdi
	leaq	32(%rsp), %rsi
	movq	208(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB47_168:
	movq	104(%rsp), %rcx
	movq	16(%rsp), %r11
	movl	$512, %r10d
	movq	176(%rsp), %rdi
	movaps	192(%rsp), %xmm5
	movaps	144(%rsp), %xmm7
	movaps	336(%rsp), %xmm8
	movaps	288(%rsp), %xmm9
	movaps	432(%rsp), %xmm10
	movaps	416(%rsp), %xmm11
	movaps	576(%rsp), %xmm15
	movaps	560(%rsp), %xmm13
.LBB47_169:
	subq	%r11, %r13
	movq	24(%rsp), %rax
	jb	.LBB47_138
	cmpq	%r12, %r11
	jbe	.LBB47_178
	movq	448(%rsp), %rax
	leaq	(%rax,%r12,4), %r14
	cmpq	$15, %r15
	movaps	%xmm5, 192(%rsp)
	movaps	%xmm7, 144(%rsp)
	movaps	%xmm8, 336(%rsp)
	movaps	%xmm9, 288(%rsp)
	movq	%rcx, 104(%rsp)
	jbe	.LBB47_173
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB47_174
.LBB47_173:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r14, %rsi
	movq	208(%rsp), %rdx
	movaps	%xmm10, 432(%rsp)
	movaps	%xmm11, 416(%rsp)
	movaps	%xmm15, 576(%rsp)
	movaps	%xmm13, 560(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	560(%rsp), %xmm13
	movaps	576(%rsp), %xmm15
	movaps	416(%rsp), %xmm11
	movaps	432(%rsp), %xmm10
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_174:
	addps	%xmm3, %xmm13
	addps	%xmm2, %xmm15
	addps	%xmm1, %xmm11
	addps	%xmm0, %xmm10
	cmpq	$15, %r15
	jbe	.LBB47_176
	movups	%xmm10, (%r14)
	movups	%xmm11, 16(%r14)
	movups	%xmm15, 32(%r14)
	movups	%xmm13, 48(%r14)
	jmp	.LBB47_177
.LBB47_176:
	movaps	%xmm10, 32(%rsp)
	movaps	%xmm11, 48(%rsp)
	movaps	%xmm15, 64(%rsp)
	movaps	%xmm13, 80(%rsp)
	movq	%r14, %rdi
	leaq	32(%rsp), %rsi
	movq	208(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB47_177:
	movq	104(%rsp), %rcx
	movq	16(%rsp), %r11
	movl	$512, %r10d
	movq	176(%rsp), %rdi
	movaps	192(%rsp), %xmm5
	movaps	144(%rsp), %xmm7
	movaps	336(%rsp), %xmm8
	movaps	288(%rsp), %xmm9
.LBB47_178:
	cmpq	%r12, %r11
	setbe	%al
	cmpq	%r13, %r11
	seta	%dl
	orb	%al, %dl
	movq	24(%rsp), %rax
	jne	.LBB47_138
	movq	480(%rsp), %rax
	leaq	(%rax,%r12,4), %r12
	movq	%rcx, %r14
	cmpq	$15, %r15
	jbe	.LBB47_181
	movups	(%r12), %xmm0
	movups	16(%r12), %xmm1
	movups	32(%r12), %xmm2
	movups	48(%r12), %xmm3
	jmp	.LBB47_182
.LBB47_181:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r12, %rsi
	movq	208(%rsp), %rdx
	movaps	%xmm5, 192(%rsp)
	movaps	%xmm7, 144(%rsp)
	movaps	%xmm8, 336(%rsp)
	movaps	%xmm9, 288(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	288(%rsp), %xmm9
	movaps	336(%rsp), %xmm8
	movaps	144(%rsp), %xmm7
	movaps	192(%rsp), %xmm5
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_182:
	addps	%xmm3, %xmm9
	addps	%xmm2, %xmm8
	addps	%xmm1, %xmm7
	addps	%xmm0, %xmm5
	cmpq	$15, %r15
	ja	.LBB47_136
	movaps	%xmm5, 32(%rsp)
	movaps	%xmm7, 48(%rsp)
	movaps	%xmm8, 64(%rsp)
	movaps	%xmm9, 80(%rsp)
	movq	%r12, %rdi
	leaq	32(%rsp), %rsi
	movq	208(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB47_137
.LBB47_184:
	movups	%xmm7, (%r12)
	movups	%xmm8, 16(%r12)
	movups	%xmm9, 32(%r12)
	movups	%xmm10, 48(%r12)
.LBB47_185:
	movq	%r14, %rcx
	movl	$512, %r10d
	movq	24(%rsp), %rax
	movq	144(%rsp), %rdi
.LBB47_186:
	incq	%rdi
	movq	288(%rsp), %rsi
	addq	$64, %rsi
	movq	336(%rsp), %r11
	decq	%r11
	cmpq	%rcx, %rdi
	movq	96(%rsp), %r13
	je	.LBB47_379
.LBB47_187:
	movq	392(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB47_394
	movq	%rdi, 144(%rsp)
	testq	%rax, %rax
	movq	%r11, 336(%rsp)
	movq	%rsi, 288(%rsp)
	xorps	%xmm13, %xmm13
	je	.LBB47_197
	movq	%r11, %r10
	xorl	%r15d, %r15d
	movq	600(%rsp), %r12
	movq	768(%rsp), %r13
	movq	824(%rsp), %r11
	movq	832(%rsp), %r9
	movq	%rax, %r8
	xorl	%edi, %edi
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm0, 192(%rsp)
	xorps	%xmm2, %xmm2
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 352(%rsp)
	xorps	%xmm6, %xmm6
	xorps	%xmm11, %xmm11
	xorps	%xmm15, %xmm15
	xorps	%xmm5, %xmm5
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	xorps	%xmm9, %xmm9
	xorps	%xmm10, %xmm10
	.p2align	4
.LBB47_190:
	movq	96(%rsp), %rax
	subq	%rdi, %rax
	jb	.LBB47_392
	cmpq	$16, %rax
	jb	.LBB47_388
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm15, 240(%rsp)
	movaps	%xmm0, %xmm14
	addq	$16, %rdi
	movq	%rdi, 256(%rsp)
	decq	%r8
	movq	%r8, 224(%rsp)
	movq	%rsi, %r14
	xorl	%r8d, %r8d
	xorl	%edi, %edi
	.p2align	4
.LBB47_193:
	leaq	(%r15,%r8), %rax
	cmpq	%rdx, %rax
	ja	.LBB47_385
	cmpq	%r8, %r10
	je	.LBB47_386
	movss	(%r12,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movups	-48(%rsi), %xmm3
	movups	-32(%rsi), %xmm2
	movups	-16(%rsi), %xmm1
	movups	(%rsi), %xmm0
	movaps	%xmm5, %xmm15
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm13
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	112(%rsp), %xmm12
	addps	%xmm5, %xmm12
	movaps	%xmm12, 112(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	272(%rsp), %xmm12
	addps	%xmm5, %xmm12
	movaps	%xmm12, 272(%rsp)
	mulps	%xmm0, %xmm4
	movaps	192(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 192(%rsp)
	movss	(%r13,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	160(%rsp), %xmm12
	addps	%xmm5, %xmm12
	movaps	%xmm12, 160(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	176(%rsp), %xmm12
	addps	%xmm5, %xmm12
	movaps	%xmm12, 176(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	%xmm11, %xmm12
	movaps	%xmm10, %xmm11
	movaps	%xmm9, %xmm10
	movaps	%xmm8, %xmm9
	movaps	%xmm7, %xmm8
	movaps	%xmm6, %xmm7
	movaps	352(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 352(%rsp)
	movaps	%xmm7, %xmm6
	movaps	%xmm8, %xmm7
	movaps	%xmm9, %xmm8
	movaps	%xmm10, %xmm9
	movaps	%xmm11, %xmm10
	movaps	%xmm12, %xmm11
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm6
	movss	(%r11,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm11
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm14
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	240(%rsp), %xmm12
	addps	%xmm5, %xmm12
	movaps	%xmm12, 240(%rsp)
	movaps	%xmm15, %xmm5
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm5
	movss	(%r9,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm7
	mulps	%xmm4, %xmm2
	addps	%xmm2, %xmm8
	mulps	%xmm4, %xmm1
	addps	%xmm1, %xmm9
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm10
	incq	%rdi
	addq	%rcx, %r8
	addq	%rbp, %rsi
	cmpq	$16, %rdi
	jne	.LBB47_193
	addq	$64, %r9
	addq	$64, %r11
	addq	$64, %r13
	addq	$64, %r12
	movq	712(%rsp), %rax
	addq	%rax, %r15
	movq	%r14, %rsi
	addq	704(%rsp), %rsi
	subq	%rax, %r10
	movq	224(%rsp), %r8
	testq	%r8, %r8
	movaps	%xmm14, %xmm0
	movaps	240(%rsp), %xmm15
	movaps	160(%rsp), %xmm2
	movq	256(%rsp), %rdi
	jne	.LBB47_190
	jmp	.LBB47_198
.LBB47_197:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm0, 192(%rsp)
	xorps	%xmm2, %xmm2
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 352(%rsp)
	xorps	%xmm6, %xmm6
	xorps	%xmm11, %xmm11
	xorps	%xmm15, %xmm15
	xorps	%xmm5, %xmm5
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	xorps	%xmm9, %xmm9
	xorps	%xmm10, %xmm10
.LBB47_198:
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm13, 256(%rsp)
	movq	96(%rsp), %rsi
	movq	696(%rsp), %rdi
	cmpq	%rsi, %rdi
	jne	.LBB47_200
	movl	$512, %r10d
	movq	384(%rsp), %r13
	movq	16(%rsp), %r11
	jmp	.LBB47_205
.LBB47_200:
	movq	144(%rsp), %r9
	shlq	$6, %r9
	addq	680(%rsp), %r9
	movl	$512, %r10d
	movq	384(%rsp), %r13
	movq	16(%rsp), %r11
	movq	448(%rsp), %r15
	movq	480(%rsp), %r12
	.p2align	4
.LBB47_201:
	leaq	1(%rdi), %r8
	movq	%rdi, %rax
	imulq	%rcx, %rax
	cmpq	%rdx, %rax
	ja	.LBB47_389
	je	.LBB47_387
	cmpq	%rsi, %rdi
	jae	.LBB47_420
	movaps	%xmm0, %xmm14
	movaps	%xmm5, %xmm12
	movaps	%xmm6, %xmm0
	shlq	$6, %rax
	addq	%r9, %rax
	movq	304(%rsp), %r14
	movss	(%r14,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movups	(%rax), %xmm3
	movups	16(%rax), %xmm2
	movups	32(%rax), %xmm1
	movups	48(%rax), %xmm13
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	256(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	112(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	272(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 272(%rsp)
	mulps	%xmm13, %xmm4
	movaps	192(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 192(%rsp)
	movss	(%r15,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	160(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 160(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	176(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 176(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	352(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 352(%rsp)
	mulps	%xmm13, %xmm4
	movaps	%xmm0, %xmm6
	addps	%xmm4, %xmm6
	movss	(%r12,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm11
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	%xmm14, %xmm0
	addps	%xmm5, %xmm0
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm15
	mulps	%xmm13, %xmm4
	movaps	%xmm12, %xmm5
	addps	%xmm4, %xmm5
	movq	208(%rsp), %rax
	movss	(%rax,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm7
	mulps	%xmm4, %xmm2
	addps	%xmm2, %xmm8
	mulps	%xmm4, %xmm1
	addps	%xmm1, %xmm9
	mulps	%xmm13, %xmm4
	addps	%xmm4, %xmm10
	movq	%r8, %rdi
	cmpq	%rsi, %r8
	jb	.LBB47_201
.LBB47_205:
	cmpq	$0, 752(%rsp)
	je	.LBB47_207
	movq	%r13, %rax
	xorl	%edx, %edx
	divq	%r11
	jmp	.LBB47_208
.LBB47_207:
	movl	%r13d, %eax
	xorl	%edx, %edx
	divl	%r11d
.LBB47_208:
	movq	144(%rsp), %rdi
	movaps	256(%rsp), %xmm12
	subq	%rdx, %r13
	subq	%r11, %r13
	movq	24(%rsp), %rax
	jb	.LBB47_186
	movq	%rdi, %r12
	shlq	$4, %r12
	movq	%r11, %rdx
	subq	%r12, %rdx
	cmpq	$16, %rdx
	movl	$16, %eax
	cmovaeq	%rax, %rdx
	shll	$2, %edx
	movq	%rdx, 224(%rsp)
	movq	%r11, %r15
	subq	%r12, %r15
	movaps	%xmm7, 432(%rsp)
	movaps	%xmm8, 416(%rsp)
	movaps	%xmm9, 576(%rsp)
	movaps	%xmm10, 560(%rsp)
	jbe	.LBB47_217
	movq	368(%rsp), %rax
	leaq	(%rax,%r12,4), %r14
	cmpq	$16, %r15
	movaps	%xmm11, 656(%rsp)
	movaps	%xmm0, 400(%rsp)
	movaps	%xmm15, 240(%rsp)
	movaps	%xmm5, 464(%rsp)
	movaps	%xmm6, 544(%rsp)
	movq	%rcx, 104(%rsp)
	jb	.LBB47_212
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB47_213
.LBB47_212:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r14, %rsi
	movq	224(%rsp), %rdx
	movaps	%xmm12, 256(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	256(%rsp), %xmm12
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_213:
	movaps	192(%rsp), %xmm4
	addps	%xmm3, %xmm4
	movaps	272(%rsp), %xmm3
	addps	%xmm2, %xmm3
	movaps	112(%rsp), %xmm2
	addps	%xmm1, %xmm2
	addps	%xmm0, %xmm12
	cmpq	$15, %r15
	jbe	.LBB47_215
	movups	%xmm12, (%r14)
	movups	%xmm2, 16(%r14)
	movups	%xmm3, 32(%r14)
	movups	%xmm4, 48(%r14)
	jmp	.LBB47_216
.LBB47_215:
	movaps	%xmm12, 32(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm4, 80(%rsp)
	movq	%r14, %rdi
	leaq	32(%rsp), %rsi
	movq	224(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB47_216:
	movq	104(%rsp), %rcx
	movq	16(%rsp), %r11
	movl	$512, %r10d
	movq	144(%rsp), %rdi
	movaps	432(%rsp), %xmm7
	movaps	416(%rsp), %xmm8
	movaps	576(%rsp), %xmm9
	movaps	560(%rsp), %xmm10
	movaps	656(%rsp), %xmm11
	movaps	400(%rsp), %xmm0
	movaps	240(%rsp), %xmm15
	movaps	464(%rsp), %xmm5
	movaps	544(%rsp), %xmm6
.LBB47_217:
	subq	%r11, %r13
	movq	24(%rsp), %rax
	jb	.LBB47_186
	cmpq	%r12, %r11
	jbe	.LBB47_226
	movq	640(%rsp), %rax
	leaq	(%rax,%r12,4), %r14
	cmpq	$15, %r15
	movaps	%xmm11, 656(%rsp)
	movaps	%xmm0, 400(%rsp)
	movaps	%xmm15, 240(%rsp)
	movaps	%xmm5, 464(%rsp)
	movq	%rcx, 104(%rsp)
	jbe	.LBB47_221
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	movaps	176(%rsp), %xmm4
	movaps	160(%rsp), %xmm5
	jmp	.LBB47_222
.LBB47_221:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r14, %rsi
	movq	224(%rsp), %rdx
	movaps	%xmm6, 544(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	544(%rsp), %xmm6
	movaps	176(%rsp), %xmm4
	movaps	160(%rsp), %xmm5
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_222:
	addps	%xmm3, %xmm6
	movaps	352(%rsp), %xmm3
	addps	%xmm2, %xmm3
	addps	%xmm1, %xmm4
	addps	%xmm0, %xmm5
	cmpq	$15, %r15
	jbe	.LBB47_224
	movups	%xmm5, (%r14)
	movups	%xmm4, 16(%r14)
	movups	%xmm3, 32(%r14)
	movups	%xmm6, 48(%r14)
	jmp	.LBB47_225
.LBB47_224:
	movaps	%xmm5, 32(%rsp)
	movaps	%xmm4, 48(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm6, 80(%rsp)
	movq	%r14, %rdi
	leaq	32(%rsp), %rsi
	movq	224(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB47_225:
	movq	104(%rsp), %rcx
	movq	16(%rsp), %r11
	movl	$512, %r10d
	movq	24(%rsp), %rax
	movq	144(%rsp), %rdi
	movaps	432(%rsp), %xmm7
	movaps	416(%rsp), %xmm8
	movaps	576(%rsp), %xmm9
	movaps	560(%rsp), %xmm10
	movaps	656(%rsp), %xmm11
	movaps	400(%rsp), %xmm0
	movaps	240(%rsp), %xmm15
	movaps	464(%rsp), %xmm5
.LBB47_226:
	subq	%r11, %r13
	jb	.LBB47_186
	cmpq	%r12, %r11
	jbe	.LBB47_235
	movaps	%xmm0, %xmm4
	movq	736(%rsp), %rax
	leaq	(%rax,%r12,4), %r14
	cmpq	$15, %r15
	movq	%rcx, 104(%rsp)
	jbe	.LBB47_230
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB47_231
.LBB47_230:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r14, %rsi
	movq	224(%rsp), %rdx
	movaps	%xmm11, 656(%rsp)
	movaps	%xmm4, 400(%rsp)
	movaps	%xmm15, 240(%rsp)
	movaps	%xmm5, 464(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	464(%rsp), %xmm5
	movaps	240(%rsp), %xmm15
	movaps	400(%rsp), %xmm4
	movaps	656(%rsp), %xmm11
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_231:
	addps	%xmm3, %xmm5
	addps	%xmm2, %xmm15
	addps	%xmm1, %xmm4
	addps	%xmm0, %xmm11
	cmpq	$15, %r15
	jbe	.LBB47_233
	movups	%xmm11, (%r14)
	movups	%xmm4, 16(%r14)
	movups	%xmm15, 32(%r14)
	movups	%xmm5, 48(%r14)
	jmp	.LBB47_234
.LBB47_233:
	movaps	%xmm11, 32(%rsp)
	movaps	%xmm4, 48(%rsp)
	movaps	%xmm15, 64(%rsp)
	movaps	%xmm5, 80(%rsp)
	movq	%r14, %rdi
	leaq	32(%rsp), %rsi
	movq	224(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB47_234:
	movq	104(%rsp), %rcx
	movq	16(%rsp), %r11
	movl	$512, %r10d
	movq	144(%rsp), %rdi
	movaps	432(%rsp), %xmm7
	movaps	416(%rsp), %xmm8
	movaps	576(%rsp), %xmm9
	movaps	560(%rsp), %xmm10
.LBB47_235:
	cmpq	%r12, %r11
	setbe	%al
	cmpq	%r13, %r11
	seta	%dl
	orb	%al, %dl
	movq	24(%rsp), %rax
	jne	.LBB47_186
	movq	720(%rsp), %rax
	leaq	(%rax,%r12,4), %r12
	movq	%rcx, %r14
	cmpq	$15, %r15
	jbe	.LBB47_238
	movups	(%r12), %xmm0
	movups	16(%r12), %xmm1
	movups	32(%r12), %xmm2
	movups	48(%r12), %xmm3
	jmp	.LBB47_239
.LBB47_238:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r12, %rsi
	movq	224(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	560(%rsp), %xmm10
	movaps	576(%rsp), %xmm9
	movaps	416(%rsp), %xmm8
	movaps	432(%rsp), %xmm7
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_239:
	addps	%xmm3, %xmm10
	addps	%xmm2, %xmm9
	addps	%xmm1, %xmm8
	addps	%xmm0, %xmm7
	cmpq	$15, %r15
	ja	.LBB47_184
	movaps	%xmm7, 32(%rsp)
	movaps	%xmm8, 48(%rsp)
	movaps	%xmm9, 64(%rsp)
	movaps	%xmm10, 80(%rsp)
	movq	%r12, %rdi
	leaq	32(%rsp), %rsi
	movq	224(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB47_185
.LBB47_241:
	movups	%xmm14, (%r12)
	movups	%xmm12, 16(%r12)
	movups	%xmm13, 32(%r12)
	movups	%xmm4, 48(%r12)
.LBB47_242:
	movq	%r14, %rcx
	movl	$512, %r10d
	movq	24(%rsp), %rax
.LBB47_243:
	movq	432(%rsp), %rdi
	incq	%rdi
	movq	576(%rsp), %r11
	addq	$64, %r11
	movq	416(%rsp), %r9
	decq	%r9
	cmpq	%rcx, %rdi
	movq	96(%rsp), %r13
	je	.LBB47_379
.LBB47_244:
	movq	392(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB47_394
	movq	%rdi, 432(%rsp)
	testq	%rax, %rax
	movq	%r9, 416(%rsp)
	movq	%r11, 576(%rsp)
	xorps	%xmm0, %xmm0
	je	.LBB47_254
	movaps	%xmm0, 160(%rsp)
	movq	%r9, %r10
	xorl	%r15d, %r15d
	movq	600(%rsp), %r12
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm0, 192(%rsp)
	xorps	%xmm8, %xmm8
	xorps	%xmm1, %xmm1
	xorps	%xmm10, %xmm10
	xorps	%xmm9, %xmm9
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 352(%rsp)
	xorps	%xmm6, %xmm6
	xorps	%xmm15, %xmm15
	movaps	%xmm0, 256(%rsp)
	xorps	%xmm5, %xmm5
	movaps	%xmm0, 224(%rsp)
	movq	%rax, %rsi
	xorl	%edi, %edi
	xorps	%xmm14, %xmm14
	xorps	%xmm12, %xmm12
	xorps	%xmm13, %xmm13
	xorps	%xmm4, %xmm4
	.p2align	4
.LBB47_247:
	movq	96(%rsp), %rax
	subq	%rdi, %rax
	jb	.LBB47_392
	cmpq	$16, %rax
	jb	.LBB47_388
	movaps	%xmm4, 208(%rsp)
	movaps	%xmm12, 304(%rsp)
	movaps	%xmm14, %xmm11
	movaps	%xmm9, %xmm12
	movaps	%xmm10, %xmm9
	movaps	%xmm1, %xmm10
	addq	$16, %rdi
	decq	%rsi
	movq	%rsi, 144(%rsp)
	movq	%r11, %rsi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	.p2align	4
.LBB47_250:
	leaq	(%r15,%r8), %rax
	cmpq	%rdx, %rax
	ja	.LBB47_385
	cmpq	%r8, %r10
	je	.LBB47_386
	movups	-48(%rsi), %xmm3
	movups	-32(%rsi), %xmm2
	movups	-16(%rsi), %xmm1
	movups	(%rsi), %xmm0
	leaq	(%r12,%r9,4), %r14
	movss	(%r12,%r9,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm5, %xmm14
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	160(%rsp), %xmm7
	addps	%xmm5, %xmm7
	movaps	%xmm7, 160(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	112(%rsp), %xmm7
	addps	%xmm5, %xmm7
	movaps	%xmm7, 112(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	272(%rsp), %xmm7
	addps	%xmm5, %xmm7
	movaps	%xmm7, 272(%rsp)
	mulps	%xmm0, %xmm4
	movaps	192(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 192(%rsp)
	leaq	(%r14,%rbx), %rax
	movq	136(%rsp), %r13
	movss	(%r14,%r13,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm8
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm10
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm9
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm12
	addq	%rbx, %rax
	movss	(%r14,%r13,8), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	176(%rsp), %xmm7
	addps	%xmm5, %xmm7
	movaps	%xmm7, 176(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	240(%rsp), %xmm7
	addps	%xmm5, %xmm7
	movaps	%xmm7, 240(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	%xmm6, %xmm7
	movaps	352(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 352(%rsp)
	movaps	%xmm7, %xmm6
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm6
	movss	(%rax,%r13,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm15
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	256(%rsp), %xmm7
	addps	%xmm5, %xmm7
	movaps	%xmm7, 256(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm14
	movaps	%xmm14, %xmm5
	mulps	%xmm0, %xmm4
	movaps	224(%rsp), %xmm7
	addps	%xmm4, %xmm7
	movaps	%xmm7, 224(%rsp)
	movss	(%rax,%r13,8), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm11
	mulps	%xmm4, %xmm2
	movaps	304(%rsp), %xmm3
	addps	%xmm2, %xmm3
	movaps	%xmm3, 304(%rsp)
	mulps	%xmm4, %xmm1
	addps	%xmm1, %xmm13
	mulps	%xmm0, %xmm4
	movaps	208(%rsp), %xmm0
	addps	%xmm4, %xmm0
	movaps	%xmm0, 208(%rsp)
	incq	%r9
	addq	%rcx, %r8
	addq	%rbp, %rsi
	cmpq	$16, %r9
	jne	.LBB47_250
	addq	$64, %r12
	movq	712(%rsp), %rax
	addq	%rax, %r15
	addq	704(%rsp), %r11
	subq	%rax, %r10
	movq	144(%rsp), %rsi
	testq	%rsi, %rsi
	movaps	%xmm10, %xmm1
	movaps	%xmm9, %xmm10
	movaps	%xmm12, %xmm9
	movaps	%xmm11, %xmm14
	movaps	304(%rsp), %xmm12
	movaps	208(%rsp), %xmm4
	jne	.LBB47_247
	jmp	.LBB47_255
.LBB47_254:
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm0, 192(%rsp)
	xorps	%xmm8, %xmm8
	xorps	%xmm1, %xmm1
	xorps	%xmm10, %xmm10
	xorps	%xmm9, %xmm9
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 352(%rsp)
	xorps	%xmm6, %xmm6
	xorps	%xmm15, %xmm15
	movaps	%xmm0, 256(%rsp)
	xorps	%xmm5, %xmm5
	movaps	%xmm0, 224(%rsp)
	xorps	%xmm14, %xmm14
	xorps	%xmm12, %xmm12
	xorps	%xmm13, %xmm13
	xorps	%xmm4, %xmm4
.LBB47_255:
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm8, 144(%rsp)
	movq	96(%rsp), %rsi
	movq	696(%rsp), %rdi
	cmpq	%rsi, %rdi
	jne	.LBB47_257
	movl	$512, %r10d
	movq	384(%rsp), %r13
	movq	16(%rsp), %r11
	jmp	.LBB47_262
.LBB47_257:
	movq	432(%rsp), %r9
	shlq	$6, %r9
	addq	680(%rsp), %r9
	movl	$512, %r10d
	movq	384(%rsp), %r13
	movq	16(%rsp), %r11
	movq	560(%rsp), %r14
	movq	656(%rsp), %r15
	movq	400(%rsp), %r12
	.p2align	4
.LBB47_258:
	leaq	1(%rdi), %r8
	movq	%rdi, %rax
	imulq	%rcx, %rax
	cmpq	%rdx, %rax
	ja	.LBB47_389
	je	.LBB47_387
	movaps	%xmm6, 288(%rsp)
	cmpq	%rsi, %rdi
	jae	.LBB47_420
	movaps	%xmm4, %xmm8
	movaps	%xmm13, %xmm7
	movaps	%xmm12, %xmm13
	movaps	%xmm5, %xmm11
	shlq	$6, %rax
	addq	%r9, %rax
	movss	(%r14,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movups	(%rax), %xmm3
	movups	16(%rax), %xmm2
	movups	32(%rax), %xmm1
	movups	48(%rax), %xmm0
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	160(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 160(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	112(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	272(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 272(%rsp)
	mulps	%xmm0, %xmm4
	movaps	192(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 192(%rsp)
	movss	(%r15,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	144(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 144(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	336(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 336(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm10
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm9
	movss	(%r12,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	176(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 176(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	240(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 240(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	352(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 352(%rsp)
	mulps	%xmm0, %xmm4
	movaps	288(%rsp), %xmm6
	addps	%xmm4, %xmm6
	movq	448(%rsp), %rax
	movss	(%rax,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm15
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	256(%rsp), %xmm12
	addps	%xmm5, %xmm12
	movaps	%xmm12, 256(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm11
	movaps	%xmm11, %xmm5
	mulps	%xmm0, %xmm4
	movaps	224(%rsp), %xmm11
	addps	%xmm4, %xmm11
	movaps	%xmm11, 224(%rsp)
	movq	480(%rsp), %rax
	movss	(%rax,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm14
	mulps	%xmm4, %xmm2
	movaps	%xmm13, %xmm12
	addps	%xmm2, %xmm12
	mulps	%xmm4, %xmm1
	movaps	%xmm7, %xmm13
	addps	%xmm1, %xmm13
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm8
	movaps	%xmm8, %xmm4
	movq	%r8, %rdi
	cmpq	%rsi, %r8
	jb	.LBB47_258
.LBB47_262:
	cmpq	$0, 752(%rsp)
	je	.LBB47_264
	movq	%r13, %rax
	xorl	%edx, %edx
	divq	%r11
	jmp	.LBB47_265
.LBB47_264:
	movl	%r13d, %eax
	xorl	%edx, %edx
	divl	%r11d
.LBB47_265:
	movaps	144(%rsp), %xmm7
	subq	%rdx, %r13
	subq	%r11, %r13
	movq	24(%rsp), %rax
	jb	.LBB47_243
	movq	432(%rsp), %r12
	shlq	$4, %r12
	movq	%r11, %rdx
	subq	%r12, %rdx
	cmpq	$16, %rdx
	movl	$16, %eax
	cmovaeq	%rax, %rdx
	shll	$2, %edx
	movq	%rdx, 464(%rsp)
	movq	%r11, %r15
	subq	%r12, %r15
	movaps	%xmm14, 640(%rsp)
	movaps	%xmm12, 304(%rsp)
	movaps	%xmm13, 544(%rsp)
	movaps	%xmm4, 208(%rsp)
	movaps	%xmm15, 736(%rsp)
	movaps	%xmm5, 720(%rsp)
	movq	%rcx, 104(%rsp)
	jbe	.LBB47_274
	movq	368(%rsp), %rax
	leaq	(%rax,%r12,4), %r14
	cmpq	$16, %r15
	movaps	%xmm6, 288(%rsp)
	movaps	%xmm7, 144(%rsp)
	movaps	%xmm10, 496(%rsp)
	movaps	%xmm9, 528(%rsp)
	jb	.LBB47_269
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB47_270
.LBB47_269:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r14, %rsi
	movq	464(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_270:
	movaps	192(%rsp), %xmm4
	addps	%xmm3, %xmm4
	movaps	272(%rsp), %xmm3
	addps	%xmm2, %xmm3
	movaps	112(%rsp), %xmm2
	addps	%xmm1, %xmm2
	movaps	160(%rsp), %xmm1
	addps	%xmm0, %xmm1
	movaps	%xmm1, %xmm0
	cmpq	$15, %r15
	jbe	.LBB47_272
	movups	%xmm0, (%r14)
	movups	%xmm2, 16(%r14)
	movups	%xmm3, 32(%r14)
	movups	%xmm4, 48(%r14)
	jmp	.LBB47_273
.LBB47_272:
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm4, 80(%rsp)
	movq	%r14, %rdi
	leaq	32(%rsp), %rsi
	movq	464(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB47_273:
	movq	104(%rsp), %rcx
	movq	16(%rsp), %r11
	movl	$512, %r10d
	movaps	640(%rsp), %xmm14
	movaps	304(%rsp), %xmm12
	movaps	544(%rsp), %xmm13
	movaps	208(%rsp), %xmm4
	movaps	736(%rsp), %xmm15
	movaps	720(%rsp), %xmm5
	movaps	288(%rsp), %xmm6
	movaps	144(%rsp), %xmm7
	movaps	496(%rsp), %xmm10
	movaps	528(%rsp), %xmm9
.LBB47_274:
	subq	%r11, %r13
	movq	24(%rsp), %rax
	jb	.LBB47_243
	cmpq	%r12, %r11
	jbe	.LBB47_283
	movq	328(%rsp), %rax
	leaq	(%rax,%r12,4), %r14
	cmpq	$15, %r15
	movaps	%xmm6, 288(%rsp)
	jbe	.LBB47_278
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	movaps	336(%rsp), %xmm4
	jmp	.LBB47_279
.LBB47_278:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r14, %rsi
	movq	464(%rsp), %rdx
	movaps	%xmm7, 144(%rsp)
	movaps	%xmm10, 496(%rsp)
	movaps	%xmm9, 528(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	528(%rsp), %xmm9
	movaps	496(%rsp), %xmm10
	movaps	336(%rsp), %xmm4
	movaps	144(%rsp), %xmm7
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_279:
	addps	%xmm3, %xmm9
	addps	%xmm2, %xmm10
	addps	%xmm1, %xmm4
	addps	%xmm0, %xmm7
	cmpq	$15, %r15
	jbe	.LBB47_281
	movups	%xmm7, (%r14)
	movups	%xmm4, 16(%r14)
	movups	%xmm10, 32(%r14)
	movups	%xmm9, 48(%r14)
	jmp	.LBB47_282
.LBB47_281:
	movaps	%xmm7, 32(%rsp)
	movaps	%xmm4, 48(%rsp)
	movaps	%xmm10, 64(%rsp)
	movaps	%xmm9, 80(%rsp)
	movq	%r14, %rdi
	leaq	32(%rsp), %rsi
	movq	464(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB47_282:
	movq	104(%rsp), %rcx
	movq	16(%rsp), %r11
	movl	$512, %r10d
	movq	24(%rsp), %rax
	movaps	640(%rsp), %xmm14
	movaps	304(%rsp), %xmm12
	movaps	544(%rsp), %xmm13
	movaps	208(%rsp), %xmm4
	movaps	736(%rsp), %xmm15
	movaps	720(%rsp), %xmm5
	movaps	288(%rsp), %xmm6
.LBB47_283:
	subq	%r11, %r13
	jb	.LBB47_243
	cmpq	%r12, %r11
	jbe	.LBB47_292
	movq	624(%rsp), %rax
	leaq	(%rax,%r12,4), %r14
	cmpq	$15, %r15
	jbe	.LBB47_287
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	movaps	176(%rsp), %xmm4
	movaps	240(%rsp), %xmm5
	jmp	.LBB47_288
.LBB47_287:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r14, %rsi
	movq	464(%rsp), %rdx
	movaps	%xmm6, 288(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	288(%rsp), %xmm6
	movaps	240(%rsp), %xmm5
	movaps	176(%rsp), %xmm4
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_288:
	addps	%xmm3, %xmm6
	movaps	352(%rsp), %xmm3
	addps	%xmm2, %xmm3
	addps	%xmm1, %xmm5
	addps	%xmm0, %xmm4
	cmpq	$15, %r15
	jbe	.LBB47_290
	movups	%xmm4, (%r14)
	movups	%xmm5, 16(%r14)
	movups	%xmm3, 32(%r14)
	movups	%xmm6, 48(%r14)
	jmp	.LBB47_291
.LBB47_290:
	movaps	%xmm4, 32(%rsp)
	movaps	%xmm5, 48(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm6, 80(%rsp)
	movq	%r14, %rdi
	leaq	32(%rsp), %rsi
	movq	464(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB47_291:
	movq	104(%rsp), %rcx
	movq	16(%rsp), %r11
	movl	$512, %r10d
	movq	24(%rsp), %rax
	movaps	640(%rsp), %xmm14
	movaps	304(%rsp), %xmm12
	movaps	544(%rsp), %xmm13
	movaps	208(%rsp), %xmm4
	movaps	736(%rsp), %xmm15
	movaps	720(%rsp), %xmm5
.LBB47_292:
	subq	%r11, %r13
	jb	.LBB47_243
	cmpq	%r12, %r11
	jbe	.LBB47_301
	movq	608(%rsp), %rax
	leaq	(%rax,%r12,4), %r14
	cmpq	$15, %r15
	jbe	.LBB47_296
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	movaps	256(%rsp), %xmm4
	movaps	224(%rsp), %xmm6
	jmp	.LBB47_297
.LBB47_296:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r14, %rsi
	movq	464(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	224(%rsp), %xmm6
	movaps	720(%rsp), %xmm5
	movaps	256(%rsp), %xmm4
	movaps	736(%rsp), %xmm15
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_297:
	addps	%xmm3, %xmm6
	addps	%xmm2, %xmm5
	addps	%xmm1, %xmm4
	addps	%xmm0, %xmm15
	cmpq	$15, %r15
	jbe	.LBB47_299
	movups	%xmm15, (%r14)
	movups	%xmm4, 16(%r14)
	movups	%xmm5, 32(%r14)
	movups	%xmm6, 48(%r14)
	jmp	.LBB47_300
.LBB47_299:
	movaps	%xmm15, 32(%rsp)
	movaps	%xmm4, 48(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm6, 80(%rsp)
	movq	%r14, %rdi
	leaq	32(%rsp), %rsi
	movq	464(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB47_300:
	movq	104(%rsp), %rcx
	movq	16(%rsp), %r11
	movl	$512, %r10d
	movaps	640(%rsp), %xmm14
	movaps	304(%rsp), %xmm12
	movaps	544(%rsp), %xmm13
	movaps	208(%rsp), %xmm4
.LBB47_301:
	cmpq	%r12, %r11
	setbe	%al
	cmpq	%r13, %r11
	seta	%dl
	orb	%al, %dl
	movq	24(%rsp), %rax
	jne	.LBB47_243
	movq	376(%rsp), %rax
	leaq	(%rax,%r12,4), %r12
	movq	%rcx, %r14
	cmpq	$15, %r15
	jbe	.LBB47_304
	movups	(%r12), %xmm0
	movups	16(%r12), %xmm1
	movups	32(%r12), %xmm2
	movups	48(%r12), %xmm3
	jmp	.LBB47_305
.LBB47_304:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r12, %rsi
	movq	464(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	208(%rsp), %xmm4
	movaps	544(%rsp), %xmm13
	movaps	304(%rsp), %xmm12
	movaps	640(%rsp), %xmm14
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_305:
	addps	%xmm3, %xmm4
	addps	%xmm2, %xmm13
	addps	%xmm1, %xmm12
	addps	%xmm0, %xmm14
	cmpq	$15, %r15
	ja	.LBB47_241
	movaps	%xmm14, 32(%rsp)
	movaps	%xmm12, 48(%rsp)
	movaps	%xmm13, 64(%rsp)
	movaps	%xmm4, 80(%rsp)
	movq	%r12, %rdi
	leaq	32(%rsp), %rsi
	movq	464(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB47_242
.LBB47_307:
	movups	%xmm11, (%rax)
	movups	%xmm5, 16(%rax)
	movups	%xmm7, 32(%rax)
	movups	%xmm4, 48(%rax)
.LBB47_308:
	movq	%r13, %rcx
	movq	96(%rsp), %r13
	movl	$512, %r10d
	movq	24(%rsp), %rsi
	movq	328(%rsp), %r14
	movq	400(%rsp), %rdi
.LBB47_309:
	incq	%rdi
	movq	640(%rsp), %r11
	addq	$64, %r11
	movq	464(%rsp), %rax
	decq	%rax
	cmpq	%rcx, %rdi
	je	.LBB47_379
.LBB47_310:
	movq	392(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB47_394
	movq	%rdi, 400(%rsp)
	testq	%rsi, %rsi
	movq	%rax, 464(%rsp)
	movq	%r11, 640(%rsp)
	xorps	%xmm0, %xmm0
	je	.LBB47_320
	movaps	%xmm0, 272(%rsp)
	movq	%rax, %r10
	xorl	%r12d, %r12d
	movq	600(%rsp), %r15
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 352(%rsp)
	movaps	%xmm0, 176(%rsp)
	xorps	%xmm2, %xmm2
	xorps	%xmm14, %xmm14
	xorps	%xmm3, %xmm3
	xorps	%xmm10, %xmm10
	xorps	%xmm1, %xmm1
	xorps	%xmm8, %xmm8
	xorps	%xmm15, %xmm15
	xorps	%xmm9, %xmm9
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 240(%rsp)
	xorps	%xmm6, %xmm6
	movq	%rsi, %r13
	xorl	%edi, %edi
	xorps	%xmm12, %xmm12
	movaps	%xmm0, 304(%rsp)
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 144(%rsp)
	xorps	%xmm11, %xmm11
	xorps	%xmm5, %xmm5
	xorps	%xmm7, %xmm7
	xorps	%xmm4, %xmm4
	.p2align	4
.LBB47_313:
	movq	96(%rsp), %rax
	subq	%rdi, %rax
	jb	.LBB47_392
	cmpq	$16, %rax
	jb	.LBB47_388
	movaps	%xmm11, %xmm13
	movaps	%xmm10, 112(%rsp)
	movaps	%xmm3, 160(%rsp)
	movaps	%xmm14, 288(%rsp)
	movaps	%xmm2, %xmm14
	movaps	%xmm9, 336(%rsp)
	movaps	%xmm15, %xmm9
	movaps	%xmm8, %xmm15
	movaps	%xmm1, %xmm8
	addq	$16, %rdi
	decq	%r13
	movq	%r11, %rsi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	.p2align	4
.LBB47_316:
	leaq	(%r12,%r8), %rax
	cmpq	%rdx, %rax
	ja	.LBB47_385
	cmpq	%r8, %r10
	je	.LBB47_386
	movups	-48(%rsi), %xmm3
	movups	-32(%rsi), %xmm2
	movups	-16(%rsi), %xmm1
	movups	(%rsi), %xmm0
	leaq	(%r15,%r9,4), %rax
	movaps	%xmm4, %xmm10
	movss	(%r15,%r9,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm5, 448(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	272(%rsp), %xmm11
	addps	%xmm5, %xmm11
	movaps	%xmm11, 272(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	192(%rsp), %xmm11
	addps	%xmm5, %xmm11
	movaps	%xmm11, 192(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	352(%rsp), %xmm11
	addps	%xmm5, %xmm11
	movaps	%xmm11, 352(%rsp)
	mulps	%xmm0, %xmm4
	movaps	176(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 176(%rsp)
	movss	(%rbx,%rax), %xmm4
	addq	%rbx, %rax
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm14
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	%xmm12, %xmm11
	movaps	288(%rsp), %xmm12
	addps	%xmm5, %xmm12
	movaps	%xmm12, 288(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	160(%rsp), %xmm12
	addps	%xmm5, %xmm12
	movaps	%xmm12, 160(%rsp)
	mulps	%xmm0, %xmm4
	movaps	112(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 112(%rsp)
	movss	(%rbx,%rax), %xmm4
	addq	%rbx, %rax
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm8
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm15
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm9
	mulps	%xmm0, %xmm4
	movaps	336(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 336(%rsp)
	movss	(%rbx,%rax), %xmm4
	addq	%rbx, %rax
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	256(%rsp), %xmm12
	addps	%xmm5, %xmm12
	movaps	%xmm12, 256(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	224(%rsp), %xmm12
	addps	%xmm5, %xmm12
	movaps	%xmm12, 224(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	%xmm7, %xmm12
	movaps	%xmm6, %xmm7
	movaps	240(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 240(%rsp)
	movaps	%xmm7, %xmm6
	movaps	%xmm12, %xmm7
	movaps	%xmm11, %xmm12
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm6
	movss	(%rbx,%rax), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm12
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	304(%rsp), %xmm11
	addps	%xmm5, %xmm11
	movaps	%xmm11, 304(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	208(%rsp), %xmm11
	addps	%xmm5, %xmm11
	movaps	%xmm11, 208(%rsp)
	movaps	448(%rsp), %xmm5
	addq	%rbx, %rax
	mulps	%xmm0, %xmm4
	movaps	144(%rsp), %xmm11
	addps	%xmm4, %xmm11
	movaps	%xmm11, 144(%rsp)
	movss	(%rbx,%rax), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm13
	mulps	%xmm4, %xmm2
	addps	%xmm2, %xmm5
	mulps	%xmm4, %xmm1
	addps	%xmm1, %xmm7
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm10
	movaps	%xmm10, %xmm4
	incq	%r9
	addq	%rcx, %r8
	addq	%rbp, %rsi
	cmpq	$16, %r9
	jne	.LBB47_316
	addq	$64, %r15
	movq	712(%rsp), %rax
	addq	%rax, %r12
	addq	704(%rsp), %r11
	subq	%rax, %r10
	testq	%r13, %r13
	movaps	%xmm8, %xmm1
	movaps	%xmm15, %xmm8
	movaps	%xmm9, %xmm15
	movaps	336(%rsp), %xmm9
	movaps	%xmm14, %xmm2
	movaps	288(%rsp), %xmm14
	movaps	160(%rsp), %xmm3
	movaps	112(%rsp), %xmm10
	movaps	%xmm13, %xmm11
	jne	.LBB47_313
	jmp	.LBB47_321
.LBB47_320:
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 352(%rsp)
	movaps	%xmm0, 176(%rsp)
	xorps	%xmm2, %xmm2
	xorps	%xmm14, %xmm14
	xorps	%xmm3, %xmm3
	xorps	%xmm10, %xmm10
	xorps	%xmm1, %xmm1
	xorps	%xmm8, %xmm8
	xorps	%xmm15, %xmm15
	xorps	%xmm9, %xmm9
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 240(%rsp)
	xorps	%xmm6, %xmm6
	xorps	%xmm12, %xmm12
	movaps	%xmm0, 304(%rsp)
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 144(%rsp)
	xorps	%xmm11, %xmm11
	xorps	%xmm5, %xmm5
	xorps	%xmm7, %xmm7
	xorps	%xmm4, %xmm4
.LBB47_321:
	movaps	%xmm10, 112(%rsp)
	movaps	%xmm3, 160(%rsp)
	movaps	%xmm2, 752(%rsp)
	movaps	%xmm1, 432(%rsp)
	movaps	%xmm12, 480(%rsp)
	movq	96(%rsp), %r13
	movq	696(%rsp), %rdi
	cmpq	%r13, %rdi
	jne	.LBB47_323
	movl	$512, %r10d
	movq	16(%rsp), %r15
	jmp	.LBB47_328
.LBB47_323:
	movq	400(%rsp), %r9
	shlq	$6, %r9
	addq	680(%rsp), %r9
	movl	$512, %r10d
	movq	16(%rsp), %r15
	movq	736(%rsp), %r11
	movq	720(%rsp), %rsi
	.p2align	4
.LBB47_324:
	leaq	1(%rdi), %r8
	movq	%rdi, %rax
	imulq	%rcx, %rax
	cmpq	%rdx, %rax
	ja	.LBB47_389
	je	.LBB47_387
	movaps	%xmm6, 416(%rsp)
	cmpq	%r13, %rdi
	jae	.LBB47_419
	movaps	%xmm4, %xmm12
	movaps	%xmm7, %xmm10
	movaps	%xmm5, %xmm7
	shlq	$6, %rax
	addq	%r9, %rax
	movss	(%r14,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movups	(%rax), %xmm3
	movups	16(%rax), %xmm2
	movups	32(%rax), %xmm1
	movups	48(%rax), %xmm0
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	272(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 272(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	192(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 192(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	352(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 352(%rsp)
	mulps	%xmm0, %xmm4
	movaps	176(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 176(%rsp)
	movss	(%r11,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	752(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 752(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm14
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	160(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 160(%rsp)
	mulps	%xmm0, %xmm4
	movaps	112(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 112(%rsp)
	movss	(%rsi,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	432(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 432(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm8
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm15
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm9
	movq	576(%rsp), %rax
	movss	(%rax,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	256(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	224(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 224(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	240(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 240(%rsp)
	mulps	%xmm0, %xmm4
	movaps	416(%rsp), %xmm6
	addps	%xmm4, %xmm6
	movq	560(%rsp), %rax
	movss	(%rax,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	480(%rsp), %xmm13
	addps	%xmm5, %xmm13
	movaps	%xmm13, 480(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	304(%rsp), %xmm13
	addps	%xmm5, %xmm13
	movaps	%xmm13, 304(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	208(%rsp), %xmm13
	addps	%xmm5, %xmm13
	movaps	%xmm13, 208(%rsp)
	mulps	%xmm0, %xmm4
	movaps	144(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 144(%rsp)
	movq	656(%rsp), %rax
	movss	(%rax,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm11
	mulps	%xmm4, %xmm2
	movaps	%xmm7, %xmm5
	addps	%xmm2, %xmm5
	mulps	%xmm4, %xmm1
	movaps	%xmm10, %xmm7
	addps	%xmm1, %xmm7
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm12
	movaps	%xmm12, %xmm4
	movq	%r8, %rdi
	cmpq	%r13, %r8
	jb	.LBB47_324
.LBB47_328:
	movq	544(%rsp), %r11
	subq	%r15, %r11
	movq	24(%rsp), %rsi
	movq	400(%rsp), %rdi
	movaps	480(%rsp), %xmm10
	jb	.LBB47_309
	movq	%rdi, %r9
	shlq	$4, %r9
	movq	%r15, %rdx
	subq	%r9, %rdx
	cmpq	$16, %rdx
	movl	$16, %eax
	cmovaeq	%rax, %rdx
	shll	$2, %edx
	movq	%rdx, 496(%rsp)
	movq	%r15, %r8
	subq	%r9, %r8
	movq	%r14, 328(%rsp)
	movaps	%xmm11, 528(%rsp)
	movaps	%xmm5, 448(%rsp)
	movaps	%xmm7, 624(%rsp)
	movaps	%xmm4, 608(%rsp)
	movaps	%xmm6, 416(%rsp)
	movq	%r9, 376(%rsp)
	jbe	.LBB47_337
	movq	368(%rsp), %rax
	leaq	(%rax,%r9,4), %rax
	cmpq	$16, %r8
	movaps	%xmm8, 800(%rsp)
	movaps	%xmm15, 784(%rsp)
	movaps	%xmm9, 336(%rsp)
	movaps	%xmm14, 288(%rsp)
	movq	%r11, 320(%rsp)
	movq	%rcx, %r13
	jb	.LBB47_332
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movups	48(%rax), %xmm3
	jmp	.LBB47_333
.LBB47_332:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%rax, %r15
	movq	%rax, %rsi
	movq	496(%rsp), %rdx
	movq	%r8, %r14
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r15, %rax
	movq	%r14, %r8
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_333:
	movaps	272(%rsp), %xmm4
	movaps	192(%rsp), %xmm5
	movaps	352(%rsp), %xmm6
	movaps	176(%rsp), %xmm7
	addps	%xmm3, %xmm7
	addps	%xmm2, %xmm6
	addps	%xmm1, %xmm5
	addps	%xmm0, %xmm4
	cmpq	$15, %r8
	jbe	.LBB47_335
	movups	%xmm4, (%rax)
	movups	%xmm5, 16(%rax)
	movups	%xmm6, 32(%rax)
	movups	%xmm7, 48(%rax)
	jmp	.LBB47_336
.LBB47_335:
	movaps	%xmm4, 32(%rsp)
	movaps	%xmm5, 48(%rsp)
	movaps	%xmm6, 64(%rsp)
	movaps	%xmm7, 80(%rsp)
	movq	%rax, %rdi
	leaq	32(%rsp), %rsi
	movq	496(%rsp), %rdx
	movq	%r8, %r14
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r14, %r8
.LBB47_336:
	movq	%r13, %rcx
	movq	16(%rsp), %r15
	movq	96(%rsp), %r13
	movl	$512, %r10d
	movq	328(%rsp), %r14
	movq	400(%rsp), %rdi
	movaps	528(%rsp), %xmm11
	movaps	448(%rsp), %xmm5
	movaps	624(%rsp), %xmm7
	movaps	608(%rsp), %xmm4
	movaps	480(%rsp), %xmm10
	movaps	416(%rsp), %xmm6
	movaps	800(%rsp), %xmm8
	movaps	784(%rsp), %xmm15
	movaps	336(%rsp), %xmm9
	movaps	288(%rsp), %xmm14
	movq	376(%rsp), %r9
	movq	320(%rsp), %r11
.LBB47_337:
	subq	%r15, %r11
	movq	24(%rsp), %rsi
	jb	.LBB47_309
	cmpq	%r9, %r15
	movaps	%xmm10, 480(%rsp)
	jbe	.LBB47_346
	movq	912(%rsp), %rax
	leaq	(%rax,%r9,4), %rax
	cmpq	$15, %r8
	movaps	%xmm8, 800(%rsp)
	movaps	%xmm15, 784(%rsp)
	movaps	%xmm9, 336(%rsp)
	movq	%r11, 320(%rsp)
	movq	%rcx, %r13
	jbe	.LBB47_341
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movups	48(%rax), %xmm3
	movaps	752(%rsp), %xmm4
	movaps	160(%rsp), %xmm5
	movaps	112(%rsp), %xmm6
	jmp	.LBB47_342
.LBB47_341:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%rax, %r15
	movq	%rax, %rsi
	movq	496(%rsp), %rdx
	movaps	%xmm14, 288(%rsp)
	movq	%r8, %r14
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r15, %rax
	movq	%r14, %r8
	movaps	112(%rsp), %xmm6
	movaps	160(%rsp), %xmm5
	movaps	288(%rsp), %xmm14
	movaps	752(%rsp), %xmm4
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_342:
	addps	%xmm3, %xmm6
	addps	%xmm2, %xmm5
	addps	%xmm1, %xmm14
	addps	%xmm0, %xmm4
	cmpq	$15, %r8
	jbe	.LBB47_344
	movups	%xmm4, (%rax)
	movups	%xmm14, 16(%rax)
	movups	%xmm5, 32(%rax)
	movups	%xmm6, 48(%rax)
	jmp	.LBB47_345
.LBB47_344:
	movaps	%xmm4, 32(%rsp)
	movaps	%xmm14, 48(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm6, 80(%rsp)
	movq	%rax, %rdi
	leaq	32(%rsp), %rsi
	movq	496(%rsp), %rdx
	movq	%r8, %r14
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r14, %r8
.LBB47_345:
	movq	%r13, %rcx
	movq	16(%rsp), %r15
	movq	96(%rsp), %r13
	movl	$512, %r10d
	movq	24(%rsp), %rsi
	movq	328(%rsp), %r14
	movq	400(%rsp), %rdi
	movaps	528(%rsp), %xmm11
	movaps	448(%rsp), %xmm5
	movaps	624(%rsp), %xmm7
	movaps	608(%rsp), %xmm4
	movaps	480(%rsp), %xmm10
	movaps	416(%rsp), %xmm6
	movaps	800(%rsp), %xmm8
	movaps	784(%rsp), %xmm15
	movaps	336(%rsp), %xmm9
	movq	376(%rsp), %r9
	movq	320(%rsp), %r11
.LBB47_346:
	subq	%r15, %r11
	jb	.LBB47_309
	cmpq	%r9, %r15
	jbe	.LBB47_355
	movq	904(%rsp), %rax
	leaq	(%rax,%r9,4), %rax
	cmpq	$15, %r8
	movq	%r11, 320(%rsp)
	movq	%rcx, %r13
	jbe	.LBB47_350
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movups	48(%rax), %xmm3
	movaps	432(%rsp), %xmm4
	jmp	.LBB47_351
.LBB47_350:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%rax, %r15
	movq	%rax, %rsi
	movq	496(%rsp), %rdx
	movaps	%xmm8, 800(%rsp)
	movaps	%xmm15, 784(%rsp)
	movaps	%xmm9, 336(%rsp)
	movq	%r8, %r14
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r15, %rax
	movq	%r14, %r8
	movaps	336(%rsp), %xmm9
	movaps	784(%rsp), %xmm15
	movaps	800(%rsp), %xmm8
	movaps	432(%rsp), %xmm4
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_351:
	addps	%xmm3, %xmm9
	addps	%xmm2, %xmm15
	addps	%xmm1, %xmm8
	addps	%xmm0, %xmm4
	cmpq	$15, %r8
	jbe	.LBB47_353
	movups	%xmm4, (%rax)
	movups	%xmm8, 16(%rax)
	movups	%xmm15, 32(%rax)
	movups	%xmm9, 48(%rax)
	jmp	.LBB47_354
.LBB47_353:
	movaps	%xmm4, 32(%rsp)
	movaps	%xmm8, 48(%rsp)
	movaps	%xmm15, 64(%rsp)
	movaps	%xmm9, 80(%rsp)
	movq	%rax, %rdi
	leaq	32(%rsp), %rsi
	movq	496(%rsp), %rdx
	movq	%r8, %r14
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r14, %r8
.LBB47_354:
	movq	%r13, %rcx
	movq	16(%rsp), %r15
	movq	96(%rsp), %r13
	movl	$512, %r10d
	movq	24(%rsp), %rsi
	movq	328(%rsp), %r14
	movq	400(%rsp), %rdi
	movaps	528(%rsp), %xmm11
	movaps	448(%rsp), %xmm5
	movaps	624(%rsp), %xmm7
	movaps	608(%rsp), %xmm4
	movaps	480(%rsp), %xmm10
	movaps	416(%rsp), %xmm6
	movq	376(%rsp), %r9
	movq	320(%rsp), %r11
.LBB47_355:
	subq	%r15, %r11
	jb	.LBB47_309
	cmpq	%r9, %r15
	jbe	.LBB47_364
	movq	896(%rsp), %rax
	leaq	(%rax,%r9,4), %rax
	cmpq	$15, %r8
	movq	%r11, 320(%rsp)
	movq	%rcx, %r13
	jbe	.LBB47_359
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movups	48(%rax), %xmm3
	movaps	256(%rsp), %xmm4
	movaps	224(%rsp), %xmm5
	jmp	.LBB47_360
.LBB47_359:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%rax, %r15
	movq	%rax, %rsi
	movq	496(%rsp), %rdx
	movq	%r8, %r14
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r15, %rax
	movq	%r14, %r8
	movaps	416(%rsp), %xmm6
	movaps	224(%rsp), %xmm5
	movaps	256(%rsp), %xmm4
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_360:
	addps	%xmm3, %xmm6
	movaps	240(%rsp), %xmm3
	addps	%xmm2, %xmm3
	addps	%xmm1, %xmm5
	addps	%xmm0, %xmm4
	cmpq	$15, %r8
	jbe	.LBB47_362
	movups	%xmm4, (%rax)
	movups	%xmm5, 16(%rax)
	movups	%xmm3, 32(%rax)
	movups	%xmm6, 48(%rax)
	jmp	.LBB47_363
.LBB47_362:
	movaps	%xmm4, 32(%rsp)
	movaps	%xmm5, 48(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm6, 80(%rsp)
	movq	%rax, %rdi
	leaq	32(%rsp), %rsi
	movq	496(%rsp), %rdx
	movq	%r8, %r14
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r14, %r8
.LBB47_363:
	movq	%r13, %rcx
	movq	16(%rsp), %r15
	movq	96(%rsp), %r13
	movl	$512, %r10d
	movq	24(%rsp), %rsi
	movq	328(%rsp), %r14
	movq	400(%rsp), %rdi
	movaps	528(%rsp), %xmm11
	movaps	448(%rsp), %xmm5
	movaps	624(%rsp), %xmm7
	movaps	608(%rsp), %xmm4
	movaps	480(%rsp), %xmm10
	movq	376(%rsp), %r9
	movq	320(%rsp), %r11
.LBB47_364:
	subq	%r15, %r11
	jb	.LBB47_309
	cmpq	%r9, %r15
	jbe	.LBB47_373
	movq	888(%rsp), %rax
	leaq	(%rax,%r9,4), %rax
	cmpq	$15, %r8
	movq	%r11, 320(%rsp)
	movq	%rcx, %r13
	jbe	.LBB47_368
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movups	48(%rax), %xmm3
	movaps	304(%rsp), %xmm4
	movaps	208(%rsp), %xmm5
	movaps	144(%rsp), %xmm6
	jmp	.LBB47_369
.LBB47_368:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%rax, %r15
	movq	%rax, %rsi
	movq	496(%rsp), %rdx
	movq	%r8, %r14
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r15, %rax
	movq	%r14, %r8
	movaps	144(%rsp), %xmm6
	movaps	208(%rsp), %xmm5
	movaps	304(%rsp), %xmm4
	movaps	480(%rsp), %xmm10
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_369:
	addps	%xmm3, %xmm6
	addps	%xmm2, %xmm5
	addps	%xmm1, %xmm4
	addps	%xmm0, %xmm10
	cmpq	$15, %r8
	jbe	.LBB47_371
	movups	%xmm10, (%rax)
	movups	%xmm4, 16(%rax)
	movups	%xmm5, 32(%rax)
	movups	%xmm6, 48(%rax)
	jmp	.LBB47_372
.LBB47_371:
	movaps	%xmm10, 32(%rsp)
	movaps	%xmm4, 48(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm6, 80(%rsp)
	movq	%rax, %rdi
	leaq	32(%rsp), %rsi
	movq	496(%rsp), %rdx
	movq	%r8, %r14
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r14, %r8
.LBB47_372:
	movq	%r13, %rcx
	movq	16(%rsp), %r15
	movq	96(%rsp), %r13
	movl	$512, %r10d
	movq	328(%rsp), %r14
	movq	400(%rsp), %rdi
	movaps	528(%rsp), %xmm11
	movaps	448(%rsp), %xmm5
	movaps	624(%rsp), %xmm7
	movaps	608(%rsp), %xmm4
	movq	376(%rsp), %r9
	movq	320(%rsp), %r11
.LBB47_373:
	cmpq	%r9, %r15
	setbe	%al
	cmpq	%r11, %r15
	seta	%dl
	orb	%al, %dl
	movq	24(%rsp), %rsi
	jne	.LBB47_309
	movq	880(%rsp), %rax
	leaq	(%rax,%r9,4), %rax
	movq	%rcx, %r13
	cmpq	$15, %r8
	jbe	.LBB47_376
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movups	48(%rax), %xmm3
	jmp	.LBB47_377
.LBB47_376:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%rax, %r15
	movq	%rax, %rsi
	movq	496(%rsp), %rdx
	movq	%r8, %r14
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r15, %rax
	movq	%r14, %r8
	movaps	608(%rsp), %xmm4
	movaps	624(%rsp), %xmm7
	movaps	448(%rsp), %xmm5
	movaps	528(%rsp), %xmm11
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB47_377:
	addps	%xmm3, %xmm4
	addps	%xmm2, %xmm7
	addps	%xmm1, %xmm5
	addps	%xmm0, %xmm11
	cmpq	$15, %r8
	ja	.LBB47_307
	movaps	%xmm11, 32(%rsp)
	movaps	%xmm5, 48(%rsp)
	movaps	%xmm7, 64(%rsp)
	movaps	%xmm4, 80(%rsp)
	movq	%rax, %rdi
	leaq	32(%rsp), %rsi
	movq	496(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB47_308
.LBB47_379:
	movq	368(%rsp), %rax
	movq	384(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 368(%rsp)
	movq	1000(%rsp), %r12
	subq	%rdx, %r12
	movq	992(%rsp), %r15
	incq	%r15
	movq	976(%rsp), %rax
	addq	%rax, 600(%rsp)
	addq	%rax, 832(%rsp)
	addq	%rax, 824(%rsp)
	addq	%rax, 768(%rsp)
	testq	%r12, %r12
	movq	672(%rsp), %r14
	movq	984(%rsp), %rdx
	jne	.LBB47_16
	addq	$2048, 864(%rsp)
	movq	520(%rsp), %rax
	addq	928(%rsp), %rax
	movq	%rax, 520(%rsp)
	movq	512(%rsp), %rax
	subq	920(%rsp), %rax
	movq	%rax, 512(%rsp)
	addq	$2048, 856(%rsp)
	addq	$2048, 848(%rsp)
	addq	$2048, 840(%rsp)
	movq	960(%rsp), %r11
	movq	968(%rsp), %r9
	testq	%r9, %r9
	movq	816(%rsp), %r8
	movq	944(%rsp), %rax
	movq	936(%rsp), %r15
	movq	952(%rsp), %r12
	jne	.LBB47_14
	jmp	.LBB47_384
.LBB47_381:
	movq	%rsi, %rdx
	shlq	$9, %rcx
	xorl	%edi, %edi
	.p2align	4
.LBB47_382:
	cmpq	%rdx, %rdi
	ja	.LBB47_390
	addq	%rcx, %rdi
	decq	%r9
	jne	.LBB47_382
	jmp	.LBB47_384
.LBB47_385:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_386:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.30(%rip), %rcx
	movl	$1, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_387:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.28(%rip), %rcx
	movl	$1, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_388:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.32(%rip), %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.33(%rip), %rdx
	movl	$12, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.LBB47_389:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.29(%rip), %rcx
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_390:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.17(%rip), %rcx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_391:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.34(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_392:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.34(%rip), %rcx
	movq	96(%rsp), %rdx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_393:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.29(%rip), %rcx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_394:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.13(%rip), %rcx
	movq	392(%rsp), %rdx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_395:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809(%rip), %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.11(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB47_396:
	movq	%r8, %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rsi
	movq	%r14, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_404:
	movq	%rsi, %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rsi
	movq	%r14, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_409:
	movq	%r9, %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rsi
	movq	%r14, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_397:
	movq	%rdx, %rdi
	movq	672(%rsp), %r14
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rsi
	movq	%r14, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_405:
	movq	%rdx, %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rsi
	movq	%r14, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_398:
	movq	%rdx, %rdi
.LBB47_399:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rsi
	movq	672(%rsp), %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_412:
	movq	%r10, %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rsi
	movq	%r14, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_413:
	movq	%r11, %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rsi
	movq	%r14, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_400:
	movq	%rax, 1024(%rsp)
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.14(%rip), %rax
	movq	%rax, 32(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 40(%rsp)
	leaq	1024(%rsp), %rcx
	movq	%rcx, 48(%rsp)
	movq	%rax, 56(%rsp)
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.15(%rip), %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.16(%rip), %rdx
	leaq	32(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB47_417:
	movq	%rsi, %rdi
	movq	672(%rsp), %r14
.LBB47_418:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rsi
	movq	%r14, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB47_419:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.27(%rip), %rdx
	movq	%r13, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB47_420:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.27(%rip), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB47_421:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.10(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB47_422:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.12(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end47:
	.size	_ZN12nepenthe_ops7product11over_pixels12add_products17hb5b14f95b56be1dcE, .Lfunc_end47-_ZN12nepenthe_ops7product11over_pixels12add_products17hb5b14f95b56be1dcE
	.cfi_endproc
	.section	.rodata._ZN12nepenthe_ops7product11over_pixels12add_products17hb5b14f95b56be1dcE,"a",@progbits
	.p2align	2, 0x0
.LJTI47_0:
	.long	.LBB47_20-.LJTI47_0
	.long	.LBB47_50-.LJTI47_0
	.long	.LBB47_34-.LJTI47_0
	.long	.LBB47_41-.LJTI47_0
	.long	.LBB47_23-.LJTI47_0
	.long	.LBB47_55-.LJTI47_0

	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI48_0:
	.quad	14336
	.quad	14848
	.quad	15360
	.quad	15872
.LCPI48_1:
	.quad	12288
	.quad	12800
	.quad	13312
	.quad	13824
.LCPI48_2:
	.quad	10240
	.quad	10752
	.quad	11264
	.quad	11776
.LCPI48_3:
	.quad	8192
	.quad	8704
	.quad	9216
	.quad	9728
.LCPI48_4:
	.quad	6144
	.quad	6656
	.quad	7168
	.quad	7680
.LCPI48_5:
	.quad	4096
	.quad	4608
	.quad	5120
	.quad	5632
.LCPI48_6:
	.quad	2048
	.quad	2560
	.quad	3072
	.quad	3584
.LCPI48_7:
	.quad	0
	.quad	512
	.quad	1024
	.quad	1536
.LCPI48_10:
	.byte	32
	.byte	31
	.byte	30
	.byte	29
	.byte	28
	.byte	27
	.byte	26
	.byte	25
	.byte	24
	.byte	23
	.byte	22
	.byte	21
	.byte	20
	.byte	19
	.byte	18
	.byte	17
	.byte	16
	.byte	15
	.byte	14
	.byte	13
	.byte	12
	.byte	11
	.byte	10
	.byte	9
	.byte	8
	.byte	7
	.byte	6
	.byte	5
	.byte	4
	.byte	3
	.byte	2
	.byte	1
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI48_8:
	.quad	-9223372036854775808
.LCPI48_9:
	.quad	16384
	.section	.text._ZN12nepenthe_ops7product11over_pixels12add_products4avx217h52892d68a169e408E,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops7product11over_pixels12add_products4avx217h52892d68a169e408E,@function
_ZN12nepenthe_ops7product11over_pixels12add_products4avx217h52892d68a169e408E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$1920, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%r9, 1328(%rsp)
	movq	%r8, (%rsp)
	movq	%rsi, 920(%rsp)
	movq	%rcx, 8(%rsp)
	testq	%rcx, %rcx
	je	.LBB48_378
	movq	%rdx, %r11
	movq	%rdx, %rax
	orq	8(%rsp), %rax
	shrq	$32, %rax
	je	.LBB48_3
	movq	%r11, %rax
	xorl	%edx, %edx
	divq	8(%rsp)
	movq	%rax, %rsi
	leaq	511(%rsi), %r14
	shrq	$9, %r14
	jne	.LBB48_4
	jmp	.LBB48_313
.LBB48_3:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	8(%rsp)
	movl	%eax, %esi
	leaq	511(%rsi), %r14
	shrq	$9, %r14
	je	.LBB48_313
.LBB48_4:
	movq	(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %r15
	testq	%r15, %r15
	je	.LBB48_348
	movq	16(%rbp), %r8
	testq	%r8, %r8
	je	.LBB48_302
	cmpq	$0, (%rsp)
	je	.LBB48_379
	movq	16(%rdi), %r9
	movq	24(%rdi), %r12
	movq	(%rdi), %r10
	movq	8(%rdi), %rax
	movq	%rax, 240(%rsp)
	leaq	(%r9,%r9), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 1312(%rsp)
	leaq	(,%r12,4), %rcx
	leaq	(,%r9,8), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 1256(%rsp)
	movq	8(%rsp), %rax
	movq	%rax, %rdi
	shlq	$4, %rdi
	movq	%rax, %rdx
	shlq	$15, %rdx
	movq	%rdx, 1232(%rsp)
	movq	%rax, %rdx
	shlq	$10, %rdx
	movq	%rdx, 1152(%rsp)
	movq	%rax, %rdx
	shlq	$6, %rdx
	movq	%rdx, 1088(%rsp)
	movq	%rax, %rdx
	shlq	$9, %rdx
	movq	%rdx, 1224(%rsp)
	leaq	(%r9,%r9,2), %rdx
	leaq	(%rcx,%rdx,4), %rdx
	addq	%r10, %rdx
	leaq	(%rcx,%r9,8), %rcx
	addq	%r10, %rcx
	movq	%rcx, 912(%rsp)
	leaq	(%r9,%r12), %rcx
	leaq	(%r10,%rcx,4), %rcx
	movq	%rcx, 904(%rsp)
	movq	%r11, %rcx
	negq	%rcx
	movq	%rcx, 880(%rsp)
	leaq	(,%rax,8), %rcx
	movq	%rcx, 984(%rsp)
	subq	%rax, %rcx
	movq	%rcx, 992(%rsp)
	leaq	(%rax,%rax), %r13
	movq	%rdi, 1184(%rsp)
	subq	%r13, %rdi
	movq	%rdi, 936(%rsp)
	movq	%r10, 1320(%rsp)
	leaq	(%r10,%r12,4), %rcx
	movq	%rcx, 896(%rsp)
	movq	920(%rsp), %rcx
	leaq	32(%rcx), %rdi
	movq	%rdi, 376(%rsp)
	movq	%r9, 320(%rsp)
	leaq	(,%r9,4), %rdi
	movq	%rdi, 1376(%rsp)
	leaq	(%rax,%rax,2), %rdi
	leaq	(,%rax,4), %r10
	leaq	(%rax,%rax,4), %r9
	leaq	(%r13,%r13,2), %rbx
	movq	%rbx, 1000(%rsp)
	leaq	(%rax,%rax,8), %rbx
	movq	%rbx, 976(%rsp)
	movq	%r13, 1016(%rsp)
	leaq	(%r13,%r13,4), %rbx
	movq	%rbx, 968(%rsp)
	leaq	(%rax,%r9,2), %rbx
	movq	%rbx, 960(%rsp)
	movq	%r10, 1008(%rsp)
	leaq	(%r10,%r10,2), %r10
	movq	%r10, 952(%rsp)
	movq	%rdi, 568(%rsp)
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 944(%rsp)
	movq	%r9, 824(%rsp)
	leaq	(%r9,%r9,2), %rax
	movq	%rax, 928(%rsp)
	xorl	%eax, %eax
	movl	$512, %edi
	movq	%rcx, 872(%rsp)
	movq	%r11, 368(%rsp)
	movq	%r11, 1280(%rsp)
	movq	%rsi, 1240(%rsp)
	movq	%r15, 1272(%rsp)
	movq	%r12, 1264(%rsp)
.LBB48_8:
	subq	%rax, %rsi
	cmpq	$512, %rsi
	cmovaeq	%rdi, %rsi
	movq	%rax, %r9
	imulq	8(%rsp), %r9
	movq	%r11, %rcx
	subq	%r9, %rcx
	movq	%rcx, 120(%rsp)
	jb	.LBB48_381
	leaq	512(%rax), %rcx
	movq	%rcx, 1248(%rsp)
	decq	%r14
	shlq	$6, %r9
	addq	920(%rsp), %r9
	leaq	(%rsi,%rax), %rcx
	movq	%rcx, 184(%rsp)
	movq	1320(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 296(%rsp)
	movl	%esi, %eax
	andl	$1008, %eax
	movq	%rsi, 512(%rsp)
	shrq	$4, %rsi
	movq	%rsi, 16(%rsp)
	movq	904(%rsp), %rcx
	movq	%rcx, 816(%rsp)
	movq	912(%rsp), %rcx
	movq	%rcx, 808(%rsp)
	movq	%rdx, 888(%rsp)
	movq	896(%rsp), %rcx
	movq	%rcx, 312(%rsp)
	movq	1328(%rsp), %rcx
	movq	%rcx, 96(%rsp)
	movq	%r8, %rsi
	movq	$0, 248(%rsp)
	movq	%r9, 24(%rsp)
	movq	240(%rsp), %rbx
	movq	%r14, 1296(%rsp)
	movq	%rdx, 1288(%rsp)
	movq	%rax, 304(%rsp)
.LBB48_10:
	cmpq	%rsi, %r15
	movq	%rsi, %rax
	cmovbq	%r15, %rax
	movq	%rax, %rcx
	orq	(%rsp), %rcx
	shrq	$32, %rcx
	movq	%rcx, 1120(%rsp)
	movq	%rax, 112(%rsp)
	je	.LBB48_12
	xorl	%edx, %edx
	divq	(%rsp)
	leaq	-1(%rax), %rcx
	cmpq	$5, %rcx
	jbe	.LBB48_13
	jmp	.LBB48_355
.LBB48_12:
	xorl	%edx, %edx
	divl	(%rsp)
	leaq	-1(%rax), %rcx
	cmpq	$5, %rcx
	ja	.LBB48_355
.LBB48_13:
	leaq	.LJTI48_0(%rip), %rdi
	movslq	(%rdi,%rcx,4), %rax
	addq	%rdi, %rax
	movq	%rsi, 1304(%rsp)
	jmpq	*%rax
.LBB48_14:
	movq	1312(%rsp), %rdi
	imulq	248(%rsp), %rdi
	addq	%r12, %rdi
	movq	%rdi, %rax
	addq	184(%rsp), %rax
	jb	.LBB48_353
	cmpq	%rbx, %rax
	ja	.LBB48_353
	movq	296(%rsp), %rax
	leaq	(%rax,%rdi,4), %r15
	movq	880(%rsp), %r12
	movq	872(%rsp), %r10
	xorl	%r8d, %r8d
	movq	512(%rsp), %r14
	movq	16(%rsp), %r11
	jmp	.LBB48_248
.LBB48_17:
	movq	248(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rcx
	movq	%rcx, %rdi
	imulq	320(%rsp), %rdi
	addq	%r12, %rdi
	movq	%rdi, %rax
	movq	184(%rsp), %r9
	addq	%r9, %rax
	jb	.LBB48_353
	cmpq	%rbx, %rax
	ja	.LBB48_353
	movq	%rcx, %rdx
	orq	$1, %rdx
	imulq	320(%rsp), %rdx
	addq	%r12, %rdx
	movq	%rdx, %rax
	addq	%r9, %rax
	jb	.LBB48_360
	cmpq	%rbx, %rax
	ja	.LBB48_360
	leaq	2(%rcx), %rsi
	imulq	320(%rsp), %rsi
	addq	%r12, %rsi
	movq	%rsi, %rax
	addq	%r9, %rax
	jb	.LBB48_367
	cmpq	%rbx, %rax
	ja	.LBB48_367
	leaq	3(%rcx), %r8
	imulq	320(%rsp), %r8
	addq	%r12, %r8
	movq	%r8, %rax
	addq	%r9, %rax
	jb	.LBB48_371
	cmpq	%rbx, %rax
	ja	.LBB48_371
	addq	$4, %rcx
	imulq	320(%rsp), %rcx
	addq	%r12, %rcx
	movq	%rcx, %rax
	addq	%r9, %rax
	jb	.LBB48_351
	cmpq	%rbx, %rax
	ja	.LBB48_352
	movq	296(%rsp), %rax
	leaq	(%rax,%rdi,4), %rdi
	movq	%rdi, 104(%rsp)
	leaq	(%rax,%rdx,4), %r10
	leaq	(%rax,%rsi,4), %rdx
	movq	%rdx, 128(%rsp)
	leaq	(%rax,%r8,4), %rdx
	movq	%rdx, 384(%rsp)
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 256(%rsp)
	movq	(%rsp), %rax
	movq	96(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 736(%rsp)
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 704(%rsp)
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 608(%rsp)
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 672(%rsp)
	movq	368(%rsp), %rcx
	movq	376(%rsp), %r8
	xorl	%edi, %edi
	movq	512(%rsp), %rsi
	movq	16(%rsp), %r11
	movq	%r10, 768(%rsp)
	jmp	.LBB48_29
.LBB48_28:
	incq	%rdi
	addq	$64, %r8
	decq	%rcx
	cmpq	8(%rsp), %rdi
	movq	512(%rsp), %rsi
	je	.LBB48_300
.LBB48_29:
	movq	120(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB48_349
	movq	%rdi, 192(%rsp)
	testq	%r11, %r11
	movq	%rcx, 480(%rsp)
	movq	%r8, 416(%rsp)
	vxorps	%xmm3, %xmm3, %xmm3
	je	.LBB48_40
	movq	%r8, %r10
	xorl	%r8d, %r8d
	movq	312(%rsp), %r9
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	xorl	%edi, %edi
	.p2align	4
.LBB48_32:
	movq	%rsi, %rax
	subq	%rdi, %rax
	jb	.LBB48_317
	cmpq	$16, %rax
	jb	.LBB48_314
	addq	$16, %rdi
	decq	%r11
	movq	%r11, %rsi
	movq	%r10, %r11
	xorl	%ebx, %ebx
	xorl	%r14d, %r14d
	.p2align	4
.LBB48_35:
	leaq	(%r8,%rbx), %rax
	cmpq	%rdx, %rax
	ja	.LBB48_338
	cmpq	%rbx, %rcx
	je	.LBB48_304
	vbroadcastss	(%r9,%r14,4), %ymm0
	leaq	(%r9,%r14,4), %r13
	leaq	1(%r14), %rax
	vmovups	-32(%r11), %ymm1
	vmovups	(%r11), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm12
	vfmadd231ps	%ymm0, %ymm2, %ymm11
	movq	320(%rsp), %r12
	vbroadcastss	(%r13,%r12,4), %ymm0
	movq	1376(%rsp), %r15
	leaq	(%r15,%r13), %r14
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	addq	%r15, %r14
	vbroadcastss	(%r13,%r12,8), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	(%r14,%r12,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm5
	vbroadcastss	(%r14,%r12,8), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vfmadd231ps	%ymm2, %ymm0, %ymm3
	addq	8(%rsp), %rbx
	addq	1088(%rsp), %r11
	cmpq	$16, %rax
	movq	%rax, %r14
	jne	.LBB48_35
	addq	$64, %r9
	movq	1184(%rsp), %rax
	addq	%rax, %r8
	addq	1152(%rsp), %r10
	subq	%rax, %rcx
	movq	%rsi, %r11
	testq	%rsi, %rsi
	movq	512(%rsp), %rsi
	jne	.LBB48_32
	movq	304(%rsp), %rdi
	cmpq	%rsi, %rdi
	jne	.LBB48_41
	jmp	.LBB48_46
.LBB48_40:
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	movq	304(%rsp), %rdi
	cmpq	%rsi, %rdi
	je	.LBB48_46
.LBB48_41:
	movq	192(%rsp), %rcx
	shlq	$6, %rcx
	addq	24(%rsp), %rcx
	movq	104(%rsp), %r9
	movq	768(%rsp), %r10
	.p2align	4
.LBB48_42:
	leaq	1(%rdi), %r8
	movq	%rdi, %rax
	imulq	8(%rsp), %rax
	cmpq	%rdx, %rax
	ja	.LBB48_316
	je	.LBB48_315
	cmpq	%rsi, %rdi
	jae	.LBB48_376
	shlq	$6, %rax
	vbroadcastss	(%r9,%rdi,4), %ymm0
	vmovups	(%rcx,%rax), %ymm1
	vmovups	32(%rcx,%rax), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm12
	vfmadd231ps	%ymm0, %ymm2, %ymm11
	vbroadcastss	(%r10,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	movq	128(%rsp), %rax
	vbroadcastss	(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	movq	384(%rsp), %rax
	vbroadcastss	(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm5
	movq	256(%rsp), %rax
	vbroadcastss	(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vfmadd231ps	%ymm2, %ymm0, %ymm3
	movq	%r8, %rdi
	cmpq	%rsi, %r8
	jb	.LBB48_42
.LBB48_46:
	cmpq	$0, 1120(%rsp)
	je	.LBB48_48
	movq	112(%rsp), %r14
	movq	%r14, %rax
	xorl	%edx, %edx
	divq	(%rsp)
	jmp	.LBB48_49
.LBB48_48:
	movq	112(%rsp), %r14
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	(%rsp)
.LBB48_49:
	movq	480(%rsp), %rcx
	movq	416(%rsp), %r8
	subq	%rdx, %r14
	subq	(%rsp), %r14
	movq	24(%rsp), %r9
	movq	16(%rsp), %r11
	movq	192(%rsp), %rdi
	jb	.LBB48_28
	movq	%rdi, %rbx
	shlq	$4, %rbx
	cmpq	%rbx, (%rsp)
	jbe	.LBB48_28
	movq	(%rsp), %rdx
	subq	%rbx, %rdx
	movq	96(%rsp), %rax
	leaq	(%rax,%rbx,4), %r12
	cmpq	$15, %rdx
	jbe	.LBB48_57
	vaddps	(%r12), %ymm12, %ymm0
	vaddps	32(%r12), %ymm11, %ymm1
	vmovups	%ymm0, (%r12)
	vmovups	%ymm1, 32(%r12)
	subq	(%rsp), %r14
	jb	.LBB48_28
	movq	736(%rsp), %rax
	vaddps	(%rax,%rbx,4), %ymm10, %ymm0
	vaddps	32(%rax,%rbx,4), %ymm9, %ymm1
	vmovups	%ymm0, (%rax,%rbx,4)
	vmovups	%ymm1, 32(%rax,%rbx,4)
	subq	(%rsp), %r14
	jb	.LBB48_28
	movq	704(%rsp), %rax
	vaddps	(%rax,%rbx,4), %ymm8, %ymm0
	vaddps	32(%rax,%rbx,4), %ymm7, %ymm1
	vmovups	%ymm0, (%rax,%rbx,4)
	vmovups	%ymm1, 32(%rax,%rbx,4)
	subq	(%rsp), %r14
	jb	.LBB48_28
	movq	608(%rsp), %rax
	vaddps	(%rax,%rbx,4), %ymm6, %ymm0
	vaddps	32(%rax,%rbx,4), %ymm5, %ymm1
	vmovups	%ymm0, (%rax,%rbx,4)
	vmovups	%ymm1, 32(%rax,%rbx,4)
	cmpq	%r14, (%rsp)
	ja	.LBB48_28
	movq	672(%rsp), %rax
	vaddps	(%rax,%rbx,4), %ymm4, %ymm0
	vaddps	32(%rax,%rbx,4), %ymm3, %ymm1
	vmovups	%ymm0, (%rax,%rbx,4)
	vmovups	%ymm1, 32(%rax,%rbx,4)
	jmp	.LBB48_28
.LBB48_57:
	shlq	$2, %rdx
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%rdx, %r15
	movq	%r12, %rsi
	movq	memcpy@GOTPCREL(%rip), %r13
	vmovaps	%ymm3, 1440(%rsp)
	vmovaps	%ymm4, 1408(%rsp)
	vmovaps	%ymm5, 1344(%rsp)
	vmovaps	%ymm6, 1472(%rsp)
	vmovaps	%ymm7, 1056(%rsp)
	vmovaps	%ymm8, 1024(%rsp)
	vmovaps	%ymm9, 576(%rsp)
	vmovaps	%ymm10, 640(%rsp)
	vmovaps	%ymm11, 448(%rsp)
	vmovaps	%ymm12, 832(%rsp)
	vzeroupper
	callq	*%r13
	vmovaps	832(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	448(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	%r12, %rdi
	leaq	32(%rsp), %rsi
	movq	%r15, 448(%rsp)
	movq	%r15, %rdx
	vzeroupper
	callq	*%r13
	movq	416(%rsp), %r8
	movq	480(%rsp), %rcx
	movq	192(%rsp), %rdi
	movq	24(%rsp), %r9
	subq	(%rsp), %r14
	movq	16(%rsp), %r11
	jb	.LBB48_28
	movq	736(%rsp), %rax
	leaq	(%rax,%rbx,4), %r13
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	448(%rsp), %r15
	movq	%r15, %rdx
	movq	memcpy@GOTPCREL(%rip), %r12
	vzeroupper
	callq	*%r12
	vmovaps	640(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	576(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	%r15, %rdx
	vzeroupper
	callq	*%r12
	movq	416(%rsp), %r8
	movq	480(%rsp), %rcx
	movq	192(%rsp), %rdi
	movq	24(%rsp), %r9
	subq	(%rsp), %r14
	movq	16(%rsp), %r11
	jb	.LBB48_28
	movq	704(%rsp), %rax
	leaq	(%rax,%rbx,4), %r13
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	448(%rsp), %r15
	movq	%r15, %rdx
	movq	memcpy@GOTPCREL(%rip), %r12
	vzeroupper
	callq	*%r12
	vmovaps	1024(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	1056(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	%r15, %rdx
	vzeroupper
	callq	*%r12
	movq	416(%rsp), %r8
	movq	480(%rsp), %rcx
	movq	192(%rsp), %rdi
	movq	24(%rsp), %r9
	subq	(%rsp), %r14
	movq	16(%rsp), %r11
	jb	.LBB48_28
	movq	608(%rsp), %rax
	leaq	(%rax,%rbx,4), %r13
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	448(%rsp), %r15
	movq	%r15, %rdx
	movq	memcpy@GOTPCREL(%rip), %r12
	vzeroupper
	callq	*%r12
	vmovaps	1472(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	1344(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	%r15, %rdx
	vzeroupper
	callq	*%r12
	movq	416(%rsp), %r8
	movq	480(%rsp), %rcx
	movq	192(%rsp), %rdi
	movq	16(%rsp), %r11
	movq	24(%rsp), %r9
	cmpq	%r14, (%rsp)
	ja	.LBB48_28
	movq	672(%rsp), %rax
	leaq	(%rax,%rbx,4), %r12
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rbx
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	448(%rsp), %r15
	movq	%r15, %rdx
	movq	memcpy@GOTPCREL(%rip), %r14
	vzeroupper
	callq	*%r14
	vmovaps	1408(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	1440(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%r15, %rdx
	vzeroupper
	callq	*%r14
	movq	416(%rsp), %r8
	movq	480(%rsp), %rcx
	movq	192(%rsp), %rdi
	movq	16(%rsp), %r11
	movq	24(%rsp), %r9
	jmp	.LBB48_28
.LBB48_62:
	movq	248(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rcx
	movq	%rcx, %rdi
	imulq	320(%rsp), %rdi
	addq	%r12, %rdi
	movq	%rdi, %rax
	movq	184(%rsp), %rsi
	addq	%rsi, %rax
	jb	.LBB48_353
	cmpq	%rbx, %rax
	ja	.LBB48_353
	movq	%rcx, %rdx
	orq	$1, %rdx
	imulq	320(%rsp), %rdx
	addq	%r12, %rdx
	movq	%rdx, %rax
	addq	%rsi, %rax
	jb	.LBB48_360
	cmpq	%rbx, %rax
	ja	.LBB48_360
	addq	$2, %rcx
	imulq	320(%rsp), %rcx
	addq	%r12, %rcx
	movq	%rcx, %rax
	addq	%rsi, %rax
	jb	.LBB48_351
	cmpq	%rbx, %rax
	movq	512(%rsp), %rsi
	ja	.LBB48_352
	movq	296(%rsp), %rax
	leaq	(%rax,%rdi,4), %r15
	leaq	(%rax,%rdx,4), %rdx
	movq	%rdx, 480(%rsp)
	leaq	(%rax,%rcx,4), %r10
	movq	(%rsp), %rax
	movq	96(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 104(%rsp)
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 768(%rsp)
	movq	368(%rsp), %rcx
	movq	376(%rsp), %rdi
	xorl	%r11d, %r11d
	movq	16(%rsp), %rax
	movq	%r15, 192(%rsp)
	movq	%r10, 416(%rsp)
	jmp	.LBB48_70
.LBB48_69:
	incq	%r11
	movq	256(%rsp), %rdi
	addq	$64, %rdi
	movq	384(%rsp), %rcx
	decq	%rcx
	cmpq	8(%rsp), %r11
	movq	512(%rsp), %rsi
	je	.LBB48_300
.LBB48_70:
	movq	120(%rsp), %rdx
	subq	%r11, %rdx
	jb	.LBB48_354
	movq	%r11, 128(%rsp)
	testq	%rax, %rax
	movq	%rcx, 384(%rsp)
	movq	%rdi, 256(%rsp)
	vxorps	%xmm8, %xmm8, %xmm8
	je	.LBB48_82
	movq	%rdi, %r15
	xorl	%r8d, %r8d
	movq	312(%rsp), %r9
	movq	816(%rsp), %r10
	movq	808(%rsp), %r11
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	movq	%rax, %rbx
	xorl	%edi, %edi
	.p2align	4
.LBB48_73:
	movq	%rsi, %rax
	subq	%rdi, %rax
	jb	.LBB48_317
	cmpq	$16, %rax
	jb	.LBB48_314
	addq	$16, %rdi
	decq	%rbx
	movq	%r15, %r14
	xorl	%r13d, %r13d
	xorl	%r12d, %r12d
	.p2align	4
.LBB48_76:
	leaq	(%r8,%r13), %rax
	cmpq	%rdx, %rax
	ja	.LBB48_338
	cmpq	%r13, %rcx
	je	.LBB48_304
	vbroadcastss	(%r9,%r12,4), %ymm0
	vmovups	-32(%r14), %ymm1
	vmovups	(%r14), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vbroadcastss	(%r10,%r12,4), %ymm3
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vfmadd231ps	%ymm1, %ymm3, %ymm6
	vbroadcastss	(%r11,%r12,4), %ymm0
	vfmadd231ps	%ymm3, %ymm2, %ymm7
	incq	%r12
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	addq	8(%rsp), %r13
	addq	1088(%rsp), %r14
	cmpq	$16, %r12
	jne	.LBB48_76
	addq	$64, %r11
	addq	$64, %r10
	addq	$64, %r9
	movq	1184(%rsp), %rax
	addq	%rax, %r8
	addq	1152(%rsp), %r15
	subq	%rax, %rcx
	testq	%rbx, %rbx
	movq	512(%rsp), %rsi
	jne	.LBB48_73
	movq	304(%rsp), %rdi
	cmpq	%rsi, %rdi
	jne	.LBB48_83
.LBB48_81:
	movq	128(%rsp), %r11
	jmp	.LBB48_88
.LBB48_82:
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	movq	304(%rsp), %rdi
	cmpq	%rsi, %rdi
	je	.LBB48_81
.LBB48_83:
	movq	128(%rsp), %r11
	movq	%r11, %rcx
	shlq	$6, %rcx
	addq	24(%rsp), %rcx
	movq	192(%rsp), %r15
	movq	480(%rsp), %r9
	movq	416(%rsp), %r10
	.p2align	4
.LBB48_84:
	leaq	1(%rdi), %r8
	movq	%rdi, %rax
	imulq	8(%rsp), %rax
	cmpq	%rdx, %rax
	ja	.LBB48_316
	je	.LBB48_315
	cmpq	%rsi, %rdi
	jae	.LBB48_376
	shlq	$6, %rax
	vbroadcastss	(%r15,%rdi,4), %ymm0
	vmovups	(%rcx,%rax), %ymm1
	vmovups	32(%rcx,%rax), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	(%r9,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	(%r10,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	movq	%r8, %rdi
	cmpq	%rsi, %r8
	jb	.LBB48_84
.LBB48_88:
	cmpq	$0, 1120(%rsp)
	je	.LBB48_90
	movq	112(%rsp), %r14
	movq	%r14, %rax
	xorl	%edx, %edx
	divq	(%rsp)
	jmp	.LBB48_91
.LBB48_90:
	movq	112(%rsp), %r14
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	(%rsp)
.LBB48_91:
	subq	%rdx, %r14
	subq	(%rsp), %r14
	movq	24(%rsp), %r9
	movq	16(%rsp), %rax
	jb	.LBB48_69
	movq	%r11, %rbx
	shlq	$4, %rbx
	cmpq	%rbx, (%rsp)
	jbe	.LBB48_69
	movq	(%rsp), %r13
	subq	%rbx, %r13
	movq	96(%rsp), %rcx
	leaq	(%rcx,%rbx,4), %rcx
	cmpq	$15, %r13
	jbe	.LBB48_97
	vaddps	(%rcx), %ymm8, %ymm0
	vaddps	32(%rcx), %ymm9, %ymm1
	vmovups	%ymm0, (%rcx)
	vmovups	%ymm1, 32(%rcx)
	subq	(%rsp), %r14
	jb	.LBB48_69
	movq	104(%rsp), %rcx
	vaddps	(%rcx,%rbx,4), %ymm6, %ymm0
	vaddps	32(%rcx,%rbx,4), %ymm7, %ymm1
	vmovups	%ymm0, (%rcx,%rbx,4)
	vmovups	%ymm1, 32(%rcx,%rbx,4)
	cmpq	%r14, (%rsp)
	ja	.LBB48_69
	movq	768(%rsp), %rcx
	vaddps	(%rcx,%rbx,4), %ymm4, %ymm0
	vaddps	32(%rcx,%rbx,4), %ymm5, %ymm1
	vmovups	%ymm0, (%rcx,%rbx,4)
	vmovups	%ymm1, 32(%rcx,%rbx,4)
	jmp	.LBB48_69
.LBB48_97:
	shlq	$2, %r13
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%rcx, %r12
	movq	%rcx, %rsi
	movq	%r13, %rdx
	vmovaps	%ymm4, 448(%rsp)
	vmovaps	%ymm5, 832(%rsp)
	vmovaps	%ymm6, 608(%rsp)
	vmovaps	%ymm7, 672(%rsp)
	vmovaps	%ymm8, 704(%rsp)
	vmovaps	%ymm9, 736(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovaps	704(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	736(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	%r12, %rdi
	leaq	32(%rsp), %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	128(%rsp), %r11
	movq	16(%rsp), %rax
	movq	24(%rsp), %r9
	subq	(%rsp), %r14
	jb	.LBB48_69
	movq	104(%rsp), %rax
	leaq	(%rax,%rbx,4), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%rsi, %r12
	movq	%r13, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovaps	608(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	672(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	%r12, %rdi
	leaq	32(%rsp), %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	128(%rsp), %r11
	movq	16(%rsp), %rax
	movq	24(%rsp), %r9
	cmpq	%r14, (%rsp)
	ja	.LBB48_69
	movq	768(%rsp), %rax
	leaq	(%rax,%rbx,4), %r12
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rbx
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
	movq	memcpy@GOTPCREL(%rip), %r14
	vzeroupper
	callq	*%r14
	vmovaps	448(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	832(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*%r14
	movq	128(%rsp), %r11
	movq	16(%rsp), %rax
	movq	24(%rsp), %r9
	jmp	.LBB48_69
.LBB48_100:
	movq	248(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rcx
	movq	%rcx, %rdi
	imulq	320(%rsp), %rdi
	addq	%r12, %rdi
	movq	%rdi, %rax
	movq	184(%rsp), %r8
	addq	%r8, %rax
	jb	.LBB48_353
	cmpq	%rbx, %rax
	ja	.LBB48_353
	movq	%rcx, %rdx
	orq	$1, %rdx
	imulq	320(%rsp), %rdx
	addq	%r12, %rdx
	movq	%rdx, %rax
	addq	%r8, %rax
	jb	.LBB48_360
	cmpq	%rbx, %rax
	ja	.LBB48_360
	leaq	2(%rcx), %rsi
	imulq	320(%rsp), %rsi
	addq	%r12, %rsi
	movq	%rsi, %rax
	addq	%r8, %rax
	jb	.LBB48_367
	cmpq	%rbx, %rax
	ja	.LBB48_367
	addq	$3, %rcx
	imulq	320(%rsp), %rcx
	addq	%r12, %rcx
	movq	%rcx, %rax
	addq	%r8, %rax
	jb	.LBB48_351
	cmpq	%rbx, %rax
	ja	.LBB48_352
	movq	296(%rsp), %rax
	leaq	(%rax,%rdi,4), %rdi
	movq	%rdi, 192(%rsp)
	leaq	(%rax,%rdx,4), %r10
	leaq	(%rax,%rsi,4), %r11
	leaq	(%rax,%rcx,4), %rsi
	movq	(%rsp), %rax
	movq	96(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 768(%rsp)
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 736(%rsp)
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 704(%rsp)
	movq	368(%rsp), %rcx
	movq	376(%rsp), %r8
	xorl	%edi, %edi
	movq	16(%rsp), %rax
	movq	%r10, 480(%rsp)
	movq	%r11, 416(%rsp)
	movq	%rsi, 104(%rsp)
	jmp	.LBB48_110
.LBB48_109:
	incq	%rdi
	movq	256(%rsp), %r8
	addq	$64, %r8
	movq	384(%rsp), %rcx
	decq	%rcx
	cmpq	8(%rsp), %rdi
	je	.LBB48_300
.LBB48_110:
	movq	120(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB48_349
	movq	%rdi, 128(%rsp)
	testq	%rax, %rax
	movq	%rcx, 384(%rsp)
	movq	%r8, 256(%rsp)
	vxorps	%xmm4, %xmm4, %xmm4
	je	.LBB48_121
	movq	%r8, %rsi
	xorl	%r8d, %r8d
	movq	312(%rsp), %r9
	movq	816(%rsp), %r10
	movq	808(%rsp), %r11
	movq	888(%rsp), %rbx
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	movq	%rax, %r14
	xorl	%edi, %edi
	.p2align	4
.LBB48_113:
	movq	512(%rsp), %rax
	subq	%rdi, %rax
	jb	.LBB48_347
	cmpq	$16, %rax
	jb	.LBB48_314
	addq	$16, %rdi
	decq	%r14
	movq	%rsi, %r13
	xorl	%r15d, %r15d
	xorl	%r12d, %r12d
	.p2align	4
.LBB48_116:
	leaq	(%r8,%r15), %rax
	cmpq	%rdx, %rax
	ja	.LBB48_338
	cmpq	%r15, %rcx
	je	.LBB48_304
	vbroadcastss	(%r9,%r12,4), %ymm0
	vmovups	-32(%r13), %ymm1
	vmovups	(%r13), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm11
	vbroadcastss	(%r10,%r12,4), %ymm3
	vfmadd231ps	%ymm0, %ymm2, %ymm10
	vfmadd231ps	%ymm1, %ymm3, %ymm9
	vbroadcastss	(%r11,%r12,4), %ymm0
	vfmadd231ps	%ymm3, %ymm2, %ymm8
	vfmadd231ps	%ymm1, %ymm0, %ymm7
	vbroadcastss	(%rbx,%r12,4), %ymm3
	vfmadd231ps	%ymm0, %ymm2, %ymm6
	incq	%r12
	vfmadd231ps	%ymm1, %ymm3, %ymm5
	vfmadd231ps	%ymm2, %ymm3, %ymm4
	addq	8(%rsp), %r15
	addq	1088(%rsp), %r13
	cmpq	$16, %r12
	jne	.LBB48_116
	addq	$64, %rbx
	addq	$64, %r11
	addq	$64, %r10
	addq	$64, %r9
	movq	1184(%rsp), %rax
	addq	%rax, %r8
	addq	1152(%rsp), %rsi
	subq	%rax, %rcx
	testq	%r14, %r14
	jne	.LBB48_113
	movq	512(%rsp), %rsi
	movq	304(%rsp), %rdi
	cmpq	%rsi, %rdi
	jne	.LBB48_122
	jmp	.LBB48_127
.LBB48_121:
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	movq	512(%rsp), %rsi
	movq	304(%rsp), %rdi
	cmpq	%rsi, %rdi
	je	.LBB48_127
.LBB48_122:
	movq	128(%rsp), %rcx
	shlq	$6, %rcx
	addq	24(%rsp), %rcx
	movq	192(%rsp), %r9
	movq	480(%rsp), %r10
	movq	416(%rsp), %r11
	movq	104(%rsp), %rbx
	.p2align	4
.LBB48_123:
	leaq	1(%rdi), %r8
	movq	%rdi, %rax
	imulq	8(%rsp), %rax
	cmpq	%rdx, %rax
	ja	.LBB48_316
	je	.LBB48_315
	cmpq	%rsi, %rdi
	jae	.LBB48_376
	shlq	$6, %rax
	vbroadcastss	(%r9,%rdi,4), %ymm0
	vmovups	(%rcx,%rax), %ymm1
	vmovups	32(%rcx,%rax), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm11
	vfmadd231ps	%ymm0, %ymm2, %ymm10
	vbroadcastss	(%r10,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm9
	vfmadd231ps	%ymm0, %ymm2, %ymm8
	vbroadcastss	(%r11,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm7
	vfmadd231ps	%ymm0, %ymm2, %ymm6
	vbroadcastss	(%rbx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm5
	vfmadd231ps	%ymm2, %ymm0, %ymm4
	movq	%r8, %rdi
	cmpq	%rsi, %r8
	jb	.LBB48_123
.LBB48_127:
	cmpq	$0, 1120(%rsp)
	je	.LBB48_129
	movq	112(%rsp), %r14
	movq	%r14, %rax
	xorl	%edx, %edx
	divq	(%rsp)
	jmp	.LBB48_130
.LBB48_129:
	movq	112(%rsp), %r14
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	(%rsp)
.LBB48_130:
	movq	128(%rsp), %rdi
	subq	%rdx, %r14
	subq	(%rsp), %r14
	movq	24(%rsp), %r9
	movq	16(%rsp), %rax
	jb	.LBB48_109
	movq	%rdi, %rbx
	shlq	$4, %rbx
	cmpq	%rbx, (%rsp)
	jbe	.LBB48_109
	movq	(%rsp), %rdx
	subq	%rbx, %rdx
	movq	96(%rsp), %rcx
	leaq	(%rcx,%rbx,4), %r12
	cmpq	$15, %rdx
	jbe	.LBB48_137
	vaddps	(%r12), %ymm11, %ymm0
	vaddps	32(%r12), %ymm10, %ymm1
	vmovups	%ymm0, (%r12)
	vmovups	%ymm1, 32(%r12)
	subq	(%rsp), %r14
	jb	.LBB48_109
	movq	768(%rsp), %rcx
	vaddps	(%rcx,%rbx,4), %ymm9, %ymm0
	vaddps	32(%rcx,%rbx,4), %ymm8, %ymm1
	vmovups	%ymm0, (%rcx,%rbx,4)
	vmovups	%ymm1, 32(%rcx,%rbx,4)
	subq	(%rsp), %r14
	jb	.LBB48_109
	movq	736(%rsp), %rcx
	vaddps	(%rcx,%rbx,4), %ymm7, %ymm0
	vaddps	32(%rcx,%rbx,4), %ymm6, %ymm1
	vmovups	%ymm0, (%rcx,%rbx,4)
	vmovups	%ymm1, 32(%rcx,%rbx,4)
	cmpq	%r14, (%rsp)
	ja	.LBB48_109
	movq	704(%rsp), %rcx
	vaddps	(%rcx,%rbx,4), %ymm5, %ymm0
	vaddps	32(%rcx,%rbx,4), %ymm4, %ymm1
	vmovups	%ymm0, (%rcx,%rbx,4)
	vmovups	%ymm1, 32(%rcx,%rbx,4)
	jmp	.LBB48_109
.LBB48_137:
	shlq	$2, %rdx
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%rdx, %r15
	movq	%r12, %rsi
	movq	memcpy@GOTPCREL(%rip), %r13
	vmovaps	%ymm4, 1056(%rsp)
	vmovaps	%ymm5, 1024(%rsp)
	vmovaps	%ymm6, 576(%rsp)
	vmovaps	%ymm7, 640(%rsp)
	vmovaps	%ymm8, 448(%rsp)
	vmovaps	%ymm9, 832(%rsp)
	vmovaps	%ymm10, 608(%rsp)
	vmovaps	%ymm11, 672(%rsp)
	vzeroupper
	callq	*%r13
	vmovaps	672(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	608(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	%r12, %rdi
	leaq	32(%rsp), %rsi
	movq	%r15, 608(%rsp)
	movq	%r15, %rdx
	vzeroupper
	callq	*%r13
	movq	128(%rsp), %rdi
	movq	24(%rsp), %r9
	subq	(%rsp), %r14
	movq	16(%rsp), %rax
	jb	.LBB48_109
	movq	768(%rsp), %rax
	leaq	(%rax,%rbx,4), %r13
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	608(%rsp), %r15
	movq	%r15, %rdx
	movq	memcpy@GOTPCREL(%rip), %r12
	vzeroupper
	callq	*%r12
	vmovaps	832(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	448(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	%r15, %rdx
	vzeroupper
	callq	*%r12
	movq	128(%rsp), %rdi
	movq	24(%rsp), %r9
	subq	(%rsp), %r14
	movq	16(%rsp), %rax
	jb	.LBB48_109
	movq	736(%rsp), %rax
	leaq	(%rax,%rbx,4), %r13
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	608(%rsp), %r15
	movq	%r15, %rdx
	movq	memcpy@GOTPCREL(%rip), %r12
	vzeroupper
	callq	*%r12
	vmovaps	640(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	576(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	%r15, %rdx
	vzeroupper
	callq	*%r12
	movq	128(%rsp), %rdi
	movq	16(%rsp), %rax
	movq	24(%rsp), %r9
	cmpq	%r14, (%rsp)
	ja	.LBB48_109
	movq	704(%rsp), %rax
	leaq	(%rax,%rbx,4), %r12
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rbx
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	608(%rsp), %r15
	movq	%r15, %rdx
	movq	memcpy@GOTPCREL(%rip), %r14
	vzeroupper
	callq	*%r14
	vmovaps	1024(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	1056(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%r15, %rdx
	vzeroupper
	callq	*%r14
	movq	128(%rsp), %rdi
	movq	16(%rsp), %rax
	movq	24(%rsp), %r9
	jmp	.LBB48_109
.LBB48_141:
	movq	248(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rcx
	movq	%rcx, %rdi
	imulq	320(%rsp), %rdi
	addq	%r12, %rdi
	movq	%rdi, %rax
	addq	184(%rsp), %rax
	jb	.LBB48_353
	cmpq	%rbx, %rax
	ja	.LBB48_353
	orq	$1, %rcx
	imulq	320(%rsp), %rcx
	addq	%r12, %rcx
	movq	%rcx, %rax
	addq	184(%rsp), %rax
	jb	.LBB48_351
	cmpq	%rbx, %rax
	ja	.LBB48_352
	movq	296(%rsp), %rax
	leaq	(%rax,%rdi,4), %rdx
	movq	%rdx, 640(%rsp)
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 1056(%rsp)
	movq	(%rsp), %rax
	movq	96(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 1344(%rsp)
	xorl	%r8d, %r8d
	movq	512(%rsp), %r10
	movq	16(%rsp), %rax
	jmp	.LBB48_147
	.p2align	4
.LBB48_146:
	incq	%r8
	cmpq	8(%rsp), %r8
	movq	512(%rsp), %r10
	je	.LBB48_300
.LBB48_147:
	movq	120(%rsp), %rcx
	subq	%r8, %rcx
	movq	%rcx, 128(%rsp)
	jb	.LBB48_350
	movq	%r8, 1024(%rsp)
	shlq	$6, %r8
	addq	%r9, %r8
	movq	%r8, 104(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	testq	%rax, %rax
	je	.LBB48_185
	vmovaps	%ymm0, 384(%rsp)
	vmovaps	%ymm0, 256(%rsp)
	vmovaps	%ymm0, 192(%rsp)
	vxorps	%xmm8, %xmm8, %xmm8
	movq	%rax, %rcx
	xorl	%esi, %esi
	.p2align	4
.LBB48_150:
	movq	%r10, %rax
	subq	%rsi, %rax
	jb	.LBB48_320
	cmpq	$16, %rax
	jb	.LBB48_314
	decq	%rcx
	movq	%rsi, %rdi
	imulq	8(%rsp), %rdi
	cmpq	128(%rsp), %rdi
	ja	.LBB48_344
	movq	%rcx, 480(%rsp)
	je	.LBB48_304
	shlq	$6, %rdi
	movq	%rsi, %rbx
	orq	$1, %rbx
	imulq	8(%rsp), %rbx
	cmpq	128(%rsp), %rbx
	ja	.LBB48_322
	movq	%rdi, 416(%rsp)
	je	.LBB48_304
	shlq	$6, %rbx
	movq	%rsi, %r10
	orq	$2, %r10
	imulq	8(%rsp), %r10
	cmpq	128(%rsp), %r10
	ja	.LBB48_323
	je	.LBB48_304
	shlq	$6, %r10
	movq	%rsi, %rdx
	orq	$3, %rdx
	imulq	8(%rsp), %rdx
	cmpq	128(%rsp), %rdx
	ja	.LBB48_325
	je	.LBB48_304
	shlq	$6, %rdx
	movq	%rsi, %rcx
	orq	$4, %rcx
	imulq	8(%rsp), %rcx
	cmpq	128(%rsp), %rcx
	ja	.LBB48_326
	je	.LBB48_304
	shlq	$6, %rcx
	movq	%rsi, %r12
	orq	$5, %r12
	imulq	8(%rsp), %r12
	cmpq	128(%rsp), %r12
	ja	.LBB48_328
	je	.LBB48_304
	shlq	$6, %r12
	movq	%rsi, %r14
	orq	$6, %r14
	imulq	8(%rsp), %r14
	cmpq	128(%rsp), %r14
	ja	.LBB48_330
	je	.LBB48_304
	shlq	$6, %r14
	movq	%rsi, %r15
	orq	$7, %r15
	imulq	8(%rsp), %r15
	cmpq	128(%rsp), %r15
	ja	.LBB48_332
	je	.LBB48_304
	shlq	$6, %r15
	movq	%rsi, %rdi
	orq	$8, %rdi
	imulq	8(%rsp), %rdi
	cmpq	128(%rsp), %rdi
	ja	.LBB48_344
	je	.LBB48_304
	shlq	$6, %rdi
	movq	%rsi, %r9
	orq	$9, %r9
	imulq	8(%rsp), %r9
	cmpq	128(%rsp), %r9
	ja	.LBB48_335
	je	.LBB48_304
	shlq	$6, %r9
	movq	%rsi, %r13
	orq	$10, %r13
	imulq	8(%rsp), %r13
	cmpq	128(%rsp), %r13
	ja	.LBB48_336
	je	.LBB48_304
	shlq	$6, %r13
	movq	%rsi, %rax
	orq	$11, %rax
	imulq	8(%rsp), %rax
	cmpq	128(%rsp), %rax
	ja	.LBB48_340
	je	.LBB48_304
	movq	%rax, %r8
	shlq	$6, %r8
	movq	%rsi, %rax
	orq	$12, %rax
	imulq	8(%rsp), %rax
	cmpq	128(%rsp), %rax
	ja	.LBB48_340
	movq	%r8, 768(%rsp)
	je	.LBB48_304
	movq	%rax, %r8
	shlq	$6, %r8
	movq	%rsi, %r11
	orq	$13, %r11
	imulq	8(%rsp), %r11
	cmpq	128(%rsp), %r11
	ja	.LBB48_341
	movq	%r8, 736(%rsp)
	je	.LBB48_304
	shlq	$6, %r11
	movq	%rsi, %r8
	orq	$14, %r8
	imulq	8(%rsp), %r8
	cmpq	128(%rsp), %r8
	ja	.LBB48_342
	je	.LBB48_304
	shlq	$6, %r8
	movq	%r8, %rax
	movq	%rsi, %r8
	orq	$15, %r8
	imulq	8(%rsp), %r8
	movq	%r8, 704(%rsp)
	cmpq	128(%rsp), %r8
	ja	.LBB48_343
	je	.LBB48_304
	movq	%rax, %r8
	movq	%r11, 672(%rsp)
	leaq	16(%rsi), %rax
	movq	%rax, 608(%rsp)
	movq	104(%rsp), %rax
	movq	416(%rsp), %r11
	vmovups	(%rax,%r11), %ymm0
	vmovups	32(%rax,%r11), %ymm9
	vmovups	(%rax,%rbx), %ymm6
	vmovups	32(%rax,%rbx), %ymm4
	vmovups	(%rax,%r10), %ymm7
	vmovups	32(%rax,%r10), %ymm11
	vmovups	(%rax,%rdx), %ymm12
	vmovups	32(%rax,%rdx), %ymm14
	vmovups	(%rax,%rcx), %ymm13
	vmovups	32(%rax,%rcx), %ymm1
	vmovaps	%ymm1, 576(%rsp)
	vmovups	(%rax,%r12), %ymm1
	vmovaps	%ymm1, 832(%rsp)
	vmovups	32(%rax,%r12), %ymm10
	movq	640(%rsp), %rcx
	vbroadcastss	(%rcx,%rsi,4), %ymm5
	vmovups	(%rax,%r14), %ymm1
	vmovaps	%ymm1, 448(%rsp)
	vmovups	32(%rax,%r14), %ymm1
	vmovaps	%ymm1, 416(%rsp)
	vmovaps	384(%rsp), %ymm2
	vfmadd231ps	%ymm0, %ymm5, %ymm2
	movq	1056(%rsp), %rdx
	vbroadcastss	(%rdx,%rsi,4), %ymm15
	vmovaps	256(%rsp), %ymm1
	vfmadd231ps	%ymm5, %ymm9, %ymm1
	vmovaps	192(%rsp), %ymm3
	vfmadd231ps	%ymm0, %ymm15, %ymm3
	vmovups	(%rax,%r15), %ymm0
	vmovaps	%ymm0, 192(%rsp)
	vmovups	32(%rax,%r15), %ymm5
	vfmadd231ps	%ymm9, %ymm15, %ymm8
	vbroadcastss	4(%rcx,%rsi,4), %ymm0
	vfmadd231ps	%ymm6, %ymm0, %ymm2
	vfmadd231ps	%ymm0, %ymm4, %ymm1
	vbroadcastss	4(%rdx,%rsi,4), %ymm0
	vfmadd231ps	%ymm6, %ymm0, %ymm3
	vfmadd231ps	%ymm4, %ymm0, %ymm8
	vbroadcastss	8(%rcx,%rsi,4), %ymm6
	vmovups	(%rax,%rdi), %ymm4
	vmovups	32(%rax,%rdi), %ymm0
	vfmadd231ps	%ymm7, %ymm6, %ymm2
	vbroadcastss	8(%rdx,%rsi,4), %ymm15
	vfmadd231ps	%ymm6, %ymm11, %ymm1
	vfmadd231ps	%ymm7, %ymm15, %ymm3
	vmovups	(%rax,%r9), %ymm6
	vmovaps	%ymm6, 384(%rsp)
	vmovups	32(%rax,%r9), %ymm6
	vmovaps	%ymm6, 256(%rsp)
	vfmadd231ps	%ymm11, %ymm15, %ymm8
	vbroadcastss	12(%rcx,%rsi,4), %ymm11
	vfmadd231ps	%ymm12, %ymm11, %ymm2
	vfmadd231ps	%ymm11, %ymm14, %ymm1
	vbroadcastss	12(%rdx,%rsi,4), %ymm11
	vfmadd231ps	%ymm12, %ymm11, %ymm3
	vfmadd231ps	%ymm14, %ymm11, %ymm8
	vbroadcastss	16(%rcx,%rsi,4), %ymm14
	vmovups	(%rax,%r13), %ymm11
	vmovups	32(%rax,%r13), %ymm12
	vfmadd231ps	%ymm13, %ymm14, %ymm2
	vbroadcastss	16(%rdx,%rsi,4), %ymm15
	vmovaps	576(%rsp), %ymm6
	vfmadd231ps	%ymm14, %ymm6, %ymm1
	vfmadd231ps	%ymm13, %ymm15, %ymm3
	movq	768(%rsp), %rdi
	vmovups	(%rax,%rdi), %ymm13
	vmovups	32(%rax,%rdi), %ymm14
	vfmadd231ps	%ymm6, %ymm15, %ymm8
	vbroadcastss	20(%rcx,%rsi,4), %ymm6
	vmovaps	832(%rsp), %ymm7
	vfmadd231ps	%ymm7, %ymm6, %ymm2
	vfmadd231ps	%ymm6, %ymm10, %ymm1
	vbroadcastss	20(%rdx,%rsi,4), %ymm6
	vfmadd231ps	%ymm7, %ymm6, %ymm3
	vfmadd231ps	%ymm10, %ymm6, %ymm8
	vbroadcastss	24(%rcx,%rsi,4), %ymm10
	movq	736(%rsp), %rdi
	vmovups	(%rax,%rdi), %ymm6
	vmovaps	%ymm6, 768(%rsp)
	vmovups	32(%rax,%rdi), %ymm6
	vmovaps	%ymm6, 736(%rsp)
	vmovaps	448(%rsp), %ymm7
	vfmadd231ps	%ymm7, %ymm10, %ymm2
	vbroadcastss	24(%rdx,%rsi,4), %ymm15
	vmovaps	416(%rsp), %ymm6
	vfmadd231ps	%ymm10, %ymm6, %ymm1
	vfmadd231ps	%ymm7, %ymm15, %ymm3
	movq	672(%rsp), %rdi
	vmovups	(%rax,%rdi), %ymm7
	vmovaps	%ymm7, 448(%rsp)
	vmovups	32(%rax,%rdi), %ymm7
	vmovaps	%ymm7, 672(%rsp)
	vfmadd231ps	%ymm6, %ymm15, %ymm8
	vbroadcastss	28(%rcx,%rsi,4), %ymm6
	vmovaps	192(%rsp), %ymm7
	vfmadd231ps	%ymm7, %ymm6, %ymm2
	vfmadd231ps	%ymm6, %ymm5, %ymm1
	vbroadcastss	28(%rdx,%rsi,4), %ymm6
	vfmadd231ps	%ymm7, %ymm6, %ymm3
	vfmadd231ps	%ymm5, %ymm6, %ymm8
	vbroadcastss	32(%rcx,%rsi,4), %ymm5
	vmovups	(%rax,%r8), %ymm6
	vmovaps	%ymm6, 192(%rsp)
	vmovups	32(%rax,%r8), %ymm6
	vmovaps	%ymm6, 416(%rsp)
	vfmadd231ps	%ymm4, %ymm5, %ymm2
	vbroadcastss	32(%rdx,%rsi,4), %ymm15
	vfmadd231ps	%ymm5, %ymm0, %ymm1
	vfmadd231ps	%ymm4, %ymm15, %ymm3
	movq	704(%rsp), %rdi
	shlq	$6, %rdi
	vmovups	(%rax,%rdi), %ymm9
	vmovups	32(%rax,%rdi), %ymm10
	vfmadd231ps	%ymm0, %ymm15, %ymm8
	vbroadcastss	36(%rcx,%rsi,4), %ymm0
	vmovaps	384(%rsp), %ymm5
	vfmadd231ps	%ymm5, %ymm0, %ymm2
	vmovaps	256(%rsp), %ymm6
	vfmadd231ps	%ymm0, %ymm6, %ymm1
	vbroadcastss	36(%rdx,%rsi,4), %ymm0
	vfmadd231ps	%ymm5, %ymm0, %ymm3
	vfmadd231ps	%ymm6, %ymm0, %ymm8
	vbroadcastss	40(%rcx,%rsi,4), %ymm0
	vfmadd231ps	%ymm11, %ymm0, %ymm2
	vfmadd231ps	%ymm0, %ymm12, %ymm1
	vbroadcastss	40(%rdx,%rsi,4), %ymm0
	vfmadd231ps	%ymm11, %ymm0, %ymm3
	vfmadd231ps	%ymm12, %ymm0, %ymm8
	vbroadcastss	44(%rcx,%rsi,4), %ymm0
	vfmadd231ps	%ymm13, %ymm0, %ymm2
	vfmadd231ps	%ymm0, %ymm14, %ymm1
	vbroadcastss	44(%rdx,%rsi,4), %ymm0
	vfmadd231ps	%ymm13, %ymm0, %ymm3
	vfmadd231ps	%ymm14, %ymm0, %ymm8
	vbroadcastss	48(%rcx,%rsi,4), %ymm5
	vbroadcastss	48(%rdx,%rsi,4), %ymm6
	vbroadcastss	52(%rcx,%rsi,4), %ymm7
	vbroadcastss	52(%rdx,%rsi,4), %ymm11
	vbroadcastss	56(%rcx,%rsi,4), %ymm12
	vbroadcastss	56(%rdx,%rsi,4), %ymm13
	vbroadcastss	60(%rcx,%rsi,4), %ymm14
	vbroadcastss	60(%rdx,%rsi,4), %ymm15
	vmovaps	768(%rsp), %ymm0
	vfmadd231ps	%ymm0, %ymm5, %ymm2
	vmovaps	736(%rsp), %ymm4
	vfmadd231ps	%ymm5, %ymm4, %ymm1
	vfmadd231ps	%ymm0, %ymm6, %ymm3
	vfmadd231ps	%ymm4, %ymm6, %ymm8
	vmovaps	448(%rsp), %ymm0
	vfmadd231ps	%ymm0, %ymm7, %ymm2
	vmovaps	672(%rsp), %ymm4
	vfmadd231ps	%ymm7, %ymm4, %ymm1
	vfmadd231ps	%ymm0, %ymm11, %ymm3
	vfmadd231ps	%ymm4, %ymm11, %ymm8
	vmovaps	192(%rsp), %ymm0
	vfmadd231ps	%ymm0, %ymm12, %ymm2
	vmovaps	416(%rsp), %ymm4
	vfmadd231ps	%ymm12, %ymm4, %ymm1
	vfmadd231ps	%ymm0, %ymm13, %ymm3
	vfmadd231ps	%ymm4, %ymm13, %ymm8
	vfmadd231ps	%ymm9, %ymm14, %ymm2
	vmovaps	%ymm2, 384(%rsp)
	vfmadd231ps	%ymm14, %ymm10, %ymm1
	vmovaps	%ymm1, 256(%rsp)
	vfmadd231ps	%ymm9, %ymm15, %ymm3
	vmovaps	%ymm3, 192(%rsp)
	vfmadd231ps	%ymm10, %ymm15, %ymm8
	movq	608(%rsp), %rsi
	movq	480(%rsp), %rcx
	testq	%rcx, %rcx
	movq	512(%rsp), %r10
	jne	.LBB48_150
	jmp	.LBB48_186
.LBB48_185:
	vmovaps	%ymm0, 384(%rsp)
	vmovaps	%ymm0, 256(%rsp)
	vmovaps	%ymm0, 192(%rsp)
	vxorps	%xmm8, %xmm8, %xmm8
.LBB48_186:
	movq	304(%rsp), %rax
	movq	%rax, %rdi
	cmpq	%r10, %rax
	movq	24(%rsp), %r9
	movq	1024(%rsp), %r8
	vmovaps	192(%rsp), %ymm3
	vmovaps	384(%rsp), %ymm5
	vmovaps	256(%rsp), %ymm6
	je	.LBB48_191
	.p2align	4
.LBB48_187:
	leaq	1(%rdi), %rcx
	movq	%rdi, %rax
	imulq	8(%rsp), %rax
	cmpq	128(%rsp), %rax
	ja	.LBB48_346
	je	.LBB48_315
	cmpq	%r10, %rdi
	jae	.LBB48_377
	shlq	$6, %rax
	movq	640(%rsp), %rdx
	vbroadcastss	(%rdx,%rdi,4), %ymm0
	movq	104(%rsp), %rdx
	vmovups	(%rdx,%rax), %ymm1
	vmovups	32(%rdx,%rax), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm5
	vfmadd231ps	%ymm0, %ymm2, %ymm6
	movq	1056(%rsp), %rax
	vbroadcastss	(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm3
	vfmadd231ps	%ymm2, %ymm0, %ymm8
	movq	%rcx, %rdi
	cmpq	%r10, %rcx
	jb	.LBB48_187
.LBB48_191:
	cmpq	$0, 1120(%rsp)
	je	.LBB48_193
	movq	112(%rsp), %r14
	movq	%r14, %rax
	xorl	%edx, %edx
	divq	(%rsp)
	subq	%rdx, %r14
	subq	(%rsp), %r14
	movq	16(%rsp), %rax
	jb	.LBB48_146
	jmp	.LBB48_194
.LBB48_193:
	movq	112(%rsp), %r14
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	(%rsp)
	subq	%rdx, %r14
	subq	(%rsp), %r14
	movq	16(%rsp), %rax
	jb	.LBB48_146
.LBB48_194:
	movq	%r8, %rbx
	shlq	$4, %rbx
	cmpq	%rbx, (%rsp)
	jbe	.LBB48_146
	movq	(%rsp), %r13
	subq	%rbx, %r13
	movq	96(%rsp), %rcx
	leaq	(%rcx,%rbx,4), %rcx
	cmpq	$15, %r13
	jbe	.LBB48_198
	vaddps	(%rcx), %ymm5, %ymm0
	vaddps	32(%rcx), %ymm6, %ymm1
	vmovups	%ymm0, (%rcx)
	vmovups	%ymm1, 32(%rcx)
	cmpq	%r14, (%rsp)
	ja	.LBB48_146
	movq	1344(%rsp), %rcx
	vaddps	(%rcx,%rbx,4), %ymm3, %ymm0
	vaddps	32(%rcx,%rbx,4), %ymm8, %ymm1
	vmovups	%ymm0, (%rcx,%rbx,4)
	vmovups	%ymm1, 32(%rcx,%rbx,4)
	jmp	.LBB48_146
.LBB48_198:
	shlq	$2, %r13
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%rcx, %r12
	movq	%rcx, %rsi
	movq	%r13, %rdx
	movq	memcpy@GOTPCREL(%rip), %r15
	vmovaps	%ymm3, 192(%rsp)
	vmovaps	%ymm8, 128(%rsp)
	vmovaps	%ymm5, 384(%rsp)
	vmovaps	%ymm6, 256(%rsp)
	vzeroupper
	callq	*%r15
	vmovaps	384(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	256(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	%r12, %rdi
	leaq	32(%rsp), %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*%r15
	movq	1024(%rsp), %r8
	movq	16(%rsp), %rax
	movq	24(%rsp), %r9
	cmpq	%r14, (%rsp)
	ja	.LBB48_146
	movq	1344(%rsp), %rax
	leaq	(%rax,%rbx,4), %r15
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rbx
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r13, %rdx
	movq	memcpy@GOTPCREL(%rip), %r14
	vzeroupper
	callq	*%r14
	vmovaps	192(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	128(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	%r15, %rdi
	movq	%rbx, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*%r14
	movq	1024(%rsp), %r8
	movq	16(%rsp), %rax
	movq	24(%rsp), %r9
	jmp	.LBB48_146
.LBB48_200:
	movq	248(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rcx
	movq	%rcx, %rdi
	imulq	320(%rsp), %rdi
	addq	%r12, %rdi
	movq	%rdi, %rax
	movq	184(%rsp), %r9
	addq	%r9, %rax
	jb	.LBB48_353
	cmpq	%rbx, %rax
	ja	.LBB48_353
	movq	%rcx, %rsi
	orq	$1, %rsi
	imulq	320(%rsp), %rsi
	addq	%r12, %rsi
	movq	%rsi, %rax
	addq	%r9, %rax
	jb	.LBB48_367
	cmpq	%rbx, %rax
	ja	.LBB48_367
	leaq	2(%rcx), %r8
	imulq	320(%rsp), %r8
	addq	%r12, %r8
	movq	%r8, %rax
	addq	%r9, %rax
	jb	.LBB48_371
	cmpq	%rbx, %rax
	ja	.LBB48_371
	leaq	3(%rcx), %r9
	imulq	320(%rsp), %r9
	addq	%r12, %r9
	movq	%r9, %rax
	addq	184(%rsp), %rax
	jb	.LBB48_373
	cmpq	%rbx, %rax
	ja	.LBB48_373
	leaq	4(%rcx), %r10
	imulq	320(%rsp), %r10
	addq	%r12, %r10
	movq	%r10, %rax
	addq	184(%rsp), %rax
	jb	.LBB48_375
	cmpq	%rbx, %rax
	ja	.LBB48_375
	addq	$5, %rcx
	imulq	320(%rsp), %rcx
	addq	%r12, %rcx
	movq	%rcx, %rax
	addq	184(%rsp), %rax
	jb	.LBB48_351
	cmpq	%rbx, %rax
	ja	.LBB48_352
	movq	296(%rsp), %rax
	leaq	(%rax,%rdi,4), %r15
	leaq	(%rax,%rsi,4), %rsi
	movq	%rsi, 768(%rsp)
	leaq	(%rax,%r8,4), %rsi
	leaq	(%rax,%r9,4), %rdi
	movq	%rdi, 128(%rsp)
	leaq	(%rax,%r10,4), %rdi
	movq	%rdi, 384(%rsp)
	movq	%rsi, %r10
	leaq	(%rax,%rcx,4), %r12
	movq	(%rsp), %rax
	movq	96(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 704(%rsp)
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 608(%rsp)
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 672(%rsp)
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 448(%rsp)
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 832(%rsp)
	movq	112(%rsp), %rax
	subq	%rdx, %rax
	movq	%rax, 416(%rsp)
	movq	368(%rsp), %rax
	movq	376(%rsp), %r8
	xorl	%edi, %edi
	movq	512(%rsp), %rsi
	movq	16(%rsp), %rcx
	movq	%r15, 104(%rsp)
	movq	%r10, 736(%rsp)
	jmp	.LBB48_214
.LBB48_213:
	incq	%rdi
	addq	$64, %r8
	movq	480(%rsp), %rax
	decq	%rax
	cmpq	8(%rsp), %rdi
	movq	24(%rsp), %r9
	movq	512(%rsp), %rsi
	je	.LBB48_300
.LBB48_214:
	movq	120(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB48_349
	movq	%rdi, 256(%rsp)
	testq	%rcx, %rcx
	movq	%rax, 480(%rsp)
	movq	%r8, 192(%rsp)
	vxorps	%xmm14, %xmm14, %xmm14
	je	.LBB48_225
	movq	%rax, %r15
	xorl	%r9d, %r9d
	movq	312(%rsp), %r10
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	xorl	%edi, %edi
	.p2align	4
.LBB48_217:
	movq	%rsi, %rax
	subq	%rdi, %rax
	jb	.LBB48_317
	cmpq	$16, %rax
	jb	.LBB48_314
	addq	$16, %rdi
	decq	%rcx
	movq	%r8, %r11
	xorl	%ebx, %ebx
	xorl	%r14d, %r14d
	.p2align	4
.LBB48_220:
	leaq	(%r9,%rbx), %rax
	cmpq	%rdx, %rax
	ja	.LBB48_338
	cmpq	%rbx, %r15
	je	.LBB48_304
	leaq	(%r10,%r14,4), %rax
	vbroadcastss	(%r10,%r14,4), %ymm2
	vmovups	-32(%r11), %ymm1
	vmovups	(%r11), %ymm0
	vfmadd231ps	%ymm1, %ymm2, %ymm14
	movq	1376(%rsp), %r13
	vbroadcastss	(%r13,%rax), %ymm3
	vfmadd231ps	%ymm2, %ymm0, %ymm15
	addq	%r13, %rax
	vfmadd231ps	%ymm1, %ymm3, %ymm12
	vfmadd231ps	%ymm3, %ymm0, %ymm13
	vbroadcastss	(%r13,%rax), %ymm2
	addq	%r13, %rax
	vfmadd231ps	%ymm1, %ymm2, %ymm10
	vfmadd231ps	%ymm2, %ymm0, %ymm11
	vbroadcastss	(%r13,%rax), %ymm2
	addq	%r13, %rax
	vfmadd231ps	%ymm1, %ymm2, %ymm8
	vfmadd231ps	%ymm2, %ymm0, %ymm9
	vbroadcastss	(%r13,%rax), %ymm2
	incq	%r14
	addq	%r13, %rax
	vfmadd231ps	%ymm1, %ymm2, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm7
	vbroadcastss	(%r13,%rax), %ymm2
	vfmadd231ps	%ymm1, %ymm2, %ymm4
	vfmadd231ps	%ymm0, %ymm2, %ymm5
	addq	8(%rsp), %rbx
	addq	1088(%rsp), %r11
	cmpq	$16, %r14
	jne	.LBB48_220
	addq	$64, %r10
	movq	1184(%rsp), %rax
	addq	%rax, %r9
	addq	1152(%rsp), %r8
	subq	%rax, %r15
	testq	%rcx, %rcx
	movq	512(%rsp), %rsi
	jne	.LBB48_217
	movq	304(%rsp), %rdi
	cmpq	%rsi, %rdi
	jne	.LBB48_226
	jmp	.LBB48_231
.LBB48_225:
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	movq	304(%rsp), %rdi
	cmpq	%rsi, %rdi
	je	.LBB48_231
.LBB48_226:
	movq	256(%rsp), %rcx
	shlq	$6, %rcx
	addq	24(%rsp), %rcx
	movq	104(%rsp), %r15
	movq	768(%rsp), %r9
	movq	736(%rsp), %r10
	.p2align	4
.LBB48_227:
	leaq	1(%rdi), %r8
	movq	%rdi, %rax
	imulq	8(%rsp), %rax
	cmpq	%rdx, %rax
	ja	.LBB48_316
	je	.LBB48_315
	cmpq	%rsi, %rdi
	jae	.LBB48_376
	shlq	$6, %rax
	vbroadcastss	(%r15,%rdi,4), %ymm0
	vmovups	(%rcx,%rax), %ymm1
	vmovups	32(%rcx,%rax), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm14
	vfmadd231ps	%ymm0, %ymm2, %ymm15
	vbroadcastss	(%r9,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm12
	vfmadd231ps	%ymm0, %ymm2, %ymm13
	vbroadcastss	(%r10,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm11
	movq	128(%rsp), %rax
	vbroadcastss	(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	movq	384(%rsp), %rax
	vbroadcastss	(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	(%r12,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	movq	%r8, %rdi
	cmpq	%rsi, %r8
	jb	.LBB48_227
.LBB48_231:
	movq	416(%rsp), %r14
	subq	(%rsp), %r14
	movq	16(%rsp), %rcx
	movq	256(%rsp), %rdi
	movq	192(%rsp), %r8
	jb	.LBB48_213
	movq	%rdi, %rbx
	shlq	$4, %rbx
	cmpq	%rbx, (%rsp)
	jbe	.LBB48_213
	movq	(%rsp), %r13
	subq	%rbx, %r13
	movq	96(%rsp), %rax
	leaq	(%rax,%rbx,4), %rdx
	cmpq	$15, %r13
	jbe	.LBB48_240
	vaddps	(%rdx), %ymm14, %ymm0
	vaddps	32(%rdx), %ymm15, %ymm1
	vmovups	%ymm0, (%rdx)
	vmovups	%ymm1, 32(%rdx)
	subq	(%rsp), %r14
	jb	.LBB48_213
	movq	704(%rsp), %rax
	vaddps	(%rax,%rbx,4), %ymm12, %ymm0
	vaddps	32(%rax,%rbx,4), %ymm13, %ymm1
	vmovups	%ymm0, (%rax,%rbx,4)
	vmovups	%ymm1, 32(%rax,%rbx,4)
	subq	(%rsp), %r14
	jb	.LBB48_213
	movq	608(%rsp), %rax
	vaddps	(%rax,%rbx,4), %ymm10, %ymm0
	vaddps	32(%rax,%rbx,4), %ymm11, %ymm1
	vmovups	%ymm0, (%rax,%rbx,4)
	vmovups	%ymm1, 32(%rax,%rbx,4)
	subq	(%rsp), %r14
	jb	.LBB48_213
	movq	672(%rsp), %rax
	vaddps	(%rax,%rbx,4), %ymm8, %ymm0
	vaddps	32(%rax,%rbx,4), %ymm9, %ymm1
	vmovups	%ymm0, (%rax,%rbx,4)
	vmovups	%ymm1, 32(%rax,%rbx,4)
	subq	(%rsp), %r14
	jb	.LBB48_213
	movq	448(%rsp), %rax
	vaddps	(%rax,%rbx,4), %ymm6, %ymm0
	vaddps	32(%rax,%rbx,4), %ymm7, %ymm1
	vmovups	%ymm0, (%rax,%rbx,4)
	vmovups	%ymm1, 32(%rax,%rbx,4)
	cmpq	%r14, (%rsp)
	ja	.LBB48_213
	movq	832(%rsp), %rax
	vaddps	(%rax,%rbx,4), %ymm4, %ymm0
	vaddps	32(%rax,%rbx,4), %ymm5, %ymm1
	vmovups	%ymm0, (%rax,%rbx,4)
	vmovups	%ymm1, 32(%rax,%rbx,4)
	jmp	.LBB48_213
.LBB48_240:
	shlq	$2, %r13
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%rdx, %rsi
	movq	%rdx, 576(%rsp)
	movq	%r13, %rdx
	vmovaps	%ymm4, 1536(%rsp)
	vmovaps	%ymm5, 1504(%rsp)
	vmovaps	%ymm6, 1600(%rsp)
	vmovaps	%ymm7, 1568(%rsp)
	vmovaps	%ymm8, 1440(%rsp)
	vmovaps	%ymm9, 1408(%rsp)
	vmovaps	%ymm10, 1344(%rsp)
	vmovaps	%ymm11, 1472(%rsp)
	vmovaps	%ymm12, 1120(%rsp)
	vmovaps	%ymm13, 1024(%rsp)
	vmovaps	%ymm14, 1056(%rsp)
	vmovaps	%ymm15, 640(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovaps	1056(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	640(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	576(%rsp), %rdi
	leaq	32(%rsp), %rsi
	movq	%r13, 576(%rsp)
	movq	%r13, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	192(%rsp), %r8
	movq	256(%rsp), %rdi
	movq	16(%rsp), %rcx
	subq	(%rsp), %r14
	jb	.LBB48_213
	movq	704(%rsp), %rax
	leaq	(%rax,%rbx,4), %rsi
	movq	%rsi, 640(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	576(%rsp), %r13
	movq	%r13, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovaps	1120(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	1024(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	640(%rsp), %rdi
	leaq	32(%rsp), %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	192(%rsp), %r8
	movq	256(%rsp), %rdi
	movq	16(%rsp), %rcx
	subq	(%rsp), %r14
	jb	.LBB48_213
	movq	608(%rsp), %rax
	leaq	(%rax,%rbx,4), %rsi
	movq	%rsi, 640(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	576(%rsp), %r13
	movq	%r13, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovaps	1344(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	1472(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	640(%rsp), %rdi
	leaq	32(%rsp), %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	192(%rsp), %r8
	movq	256(%rsp), %rdi
	movq	16(%rsp), %rcx
	subq	(%rsp), %r14
	jb	.LBB48_213
	movq	672(%rsp), %rax
	leaq	(%rax,%rbx,4), %rsi
	movq	%rsi, 640(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	576(%rsp), %r13
	movq	%r13, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovaps	1440(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	1408(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	640(%rsp), %rdi
	leaq	32(%rsp), %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	192(%rsp), %r8
	movq	256(%rsp), %rdi
	movq	16(%rsp), %rcx
	subq	(%rsp), %r14
	jb	.LBB48_213
	movq	448(%rsp), %rax
	leaq	(%rax,%rbx,4), %rsi
	movq	%rsi, 640(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	576(%rsp), %r13
	movq	%r13, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovaps	1600(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	1568(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	640(%rsp), %rdi
	leaq	32(%rsp), %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	192(%rsp), %r8
	movq	256(%rsp), %rdi
	movq	16(%rsp), %rcx
	cmpq	%r14, (%rsp)
	ja	.LBB48_213
	movq	832(%rsp), %rax
	leaq	(%rax,%rbx,4), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%rsi, %rbx
	movq	576(%rsp), %r13
	movq	%r13, %rdx
	movq	memcpy@GOTPCREL(%rip), %r14
	vzeroupper
	callq	*%r14
	vmovaps	1536(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	1504(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	%rbx, %rdi
	leaq	32(%rsp), %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*%r14
	movq	192(%rsp), %r8
	movq	256(%rsp), %rdi
	movq	16(%rsp), %rcx
	jmp	.LBB48_213
.LBB48_246:
	vaddps	(%rax), %ymm2, %ymm0
	vaddps	32(%rax), %ymm1, %ymm1
	vmovups	%ymm0, (%rax)
	vmovups	%ymm1, 32(%rax)
	.p2align	4
.LBB48_247:
	incq	%r8
	addq	$64, %r10
	incq	%r12
	cmpq	8(%rsp), %r8
	movq	16(%rsp), %r11
	je	.LBB48_300
.LBB48_248:
	movq	120(%rsp), %rdx
	subq	%r8, %rdx
	jb	.LBB48_350
	movq	%r8, 832(%rsp)
	testq	%r11, %r11
	movq	%r10, 576(%rsp)
	je	.LBB48_288
	movq	8(%rsp), %rax
	addq	%r12, %rax
	movq	%rax, 128(%rsp)
	movq	1016(%rsp), %rax
	leaq	(%rax,%r12), %rax
	movq	%rax, 384(%rsp)
	movq	568(%rsp), %rax
	leaq	(%rax,%r12), %rax
	movq	%rax, 256(%rsp)
	movq	1008(%rsp), %rax
	leaq	(%rax,%r12), %rax
	movq	%rax, 192(%rsp)
	movq	824(%rsp), %rax
	leaq	(%rax,%r12), %rax
	movq	%rax, 480(%rsp)
	movq	1000(%rsp), %rax
	leaq	(%rax,%r12), %rax
	movq	%rax, 416(%rsp)
	movq	992(%rsp), %rax
	leaq	(%rax,%r12), %rax
	movq	%rax, 104(%rsp)
	movq	984(%rsp), %rax
	leaq	(%rax,%r12), %rax
	movq	%rax, 768(%rsp)
	movq	976(%rsp), %rax
	leaq	(%rax,%r12), %rax
	movq	%rax, 736(%rsp)
	movq	968(%rsp), %rax
	leaq	(%rax,%r12), %rax
	movq	%rax, 704(%rsp)
	movq	960(%rsp), %rax
	leaq	(%rax,%r12), %rax
	movq	%rax, 608(%rsp)
	movq	952(%rsp), %rax
	leaq	(%rax,%r12), %rax
	movq	%rax, 672(%rsp)
	movq	944(%rsp), %rax
	addq	%r12, %rax
	movq	%rax, 448(%rsp)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	movq	936(%rsp), %rax
	leaq	(%rax,%r12), %rsi
	movq	928(%rsp), %rax
	leaq	(%rax,%r12), %r8
	xorl	%r9d, %r9d
	xorl	%edi, %edi
	.p2align	4
.LBB48_251:
	movq	%r14, %rax
	subq	%rdi, %rax
	jb	.LBB48_318
	cmpq	$16, %rax
	jb	.LBB48_314
	cmpq	%rdx, %r9
	ja	.LBB48_319
	movq	%r12, %rax
	addq	%r9, %rax
	je	.LBB48_304
	movq	8(%rsp), %rax
	addq	%r9, %rax
	cmpq	%rdx, %rax
	ja	.LBB48_338
	movq	128(%rsp), %rax
	addq	%r9, %rax
	je	.LBB48_304
	movq	1016(%rsp), %rax
	addq	%r9, %rax
	cmpq	%rdx, %rax
	ja	.LBB48_321
	movq	384(%rsp), %rax
	addq	%r9, %rax
	je	.LBB48_304
	movq	568(%rsp), %rax
	addq	%r9, %rax
	cmpq	%rdx, %rax
	ja	.LBB48_338
	movq	256(%rsp), %rax
	addq	%r9, %rax
	je	.LBB48_304
	movq	1008(%rsp), %rax
	addq	%r9, %rax
	cmpq	%rdx, %rax
	ja	.LBB48_324
	movq	192(%rsp), %rax
	addq	%r9, %rax
	je	.LBB48_304
	movq	824(%rsp), %rax
	addq	%r9, %rax
	cmpq	%rdx, %rax
	ja	.LBB48_338
	movq	480(%rsp), %rax
	addq	%r9, %rax
	je	.LBB48_304
	movq	1000(%rsp), %rax
	addq	%r9, %rax
	cmpq	%rdx, %rax
	ja	.LBB48_327
	movq	416(%rsp), %rax
	addq	%r9, %rax
	je	.LBB48_304
	movq	992(%rsp), %rax
	addq	%r9, %rax
	cmpq	%rdx, %rax
	ja	.LBB48_329
	movq	104(%rsp), %rax
	addq	%r9, %rax
	je	.LBB48_304
	movq	984(%rsp), %rax
	addq	%r9, %rax
	cmpq	%rdx, %rax
	ja	.LBB48_331
	movq	768(%rsp), %rax
	addq	%r9, %rax
	je	.LBB48_304
	movq	976(%rsp), %rax
	addq	%r9, %rax
	cmpq	%rdx, %rax
	ja	.LBB48_338
	movq	736(%rsp), %rax
	addq	%r9, %rax
	je	.LBB48_304
	movq	968(%rsp), %rax
	addq	%r9, %rax
	cmpq	%rdx, %rax
	ja	.LBB48_333
	movq	704(%rsp), %rax
	addq	%r9, %rax
	je	.LBB48_304
	movq	960(%rsp), %rax
	addq	%r9, %rax
	cmpq	%rdx, %rax
	ja	.LBB48_338
	movq	608(%rsp), %rax
	addq	%r9, %rax
	je	.LBB48_304
	movq	952(%rsp), %rax
	addq	%r9, %rax
	cmpq	%rdx, %rax
	ja	.LBB48_337
	movq	672(%rsp), %rax
	addq	%r9, %rax
	je	.LBB48_304
	movq	944(%rsp), %rax
	addq	%r9, %rax
	cmpq	%rdx, %rax
	ja	.LBB48_338
	movq	448(%rsp), %rax
	addq	%r9, %rax
	je	.LBB48_304
	movq	936(%rsp), %rax
	addq	%r9, %rax
	cmpq	%rdx, %rax
	ja	.LBB48_338
	movq	%rsi, %rax
	addq	%r9, %rax
	je	.LBB48_304
	movq	928(%rsp), %rax
	addq	%r9, %rax
	cmpq	%rdx, %rax
	ja	.LBB48_338
	movq	%r8, %rax
	addq	%r9, %rax
	je	.LBB48_304
	decq	%r11
	movq	312(%rsp), %r13
	vbroadcastss	(%r13,%rdi,4), %ymm0
	vfmadd231ps	(%r10), %ymm0, %ymm2
	vfmadd231ps	32(%r10), %ymm0, %ymm1
	vbroadcastss	4(%r13,%rdi,4), %ymm0
	movq	1088(%rsp), %rbx
	vfmadd231ps	(%r10,%rbx), %ymm0, %ymm2
	vfmadd231ps	32(%r10,%rbx), %ymm0, %ymm1
	vbroadcastss	8(%r13,%rdi,4), %ymm0
	leaq	(%r10,%rbx), %rax
	leaq	(%rax,%rbx), %rcx
	vfmadd231ps	(%rax,%rbx), %ymm0, %ymm2
	vfmadd231ps	32(%rax,%rbx), %ymm0, %ymm1
	vbroadcastss	12(%r13,%rdi,4), %ymm0
	vfmadd231ps	(%rcx,%rbx), %ymm0, %ymm2
	vfmadd231ps	32(%rcx,%rbx), %ymm0, %ymm1
	leaq	(%rcx,%rbx), %rax
	vbroadcastss	16(%r13,%rdi,4), %ymm0
	leaq	(%rax,%rbx), %rcx
	vfmadd231ps	(%rax,%rbx), %ymm0, %ymm2
	vfmadd231ps	32(%rax,%rbx), %ymm0, %ymm1
	vbroadcastss	20(%r13,%rdi,4), %ymm0
	vfmadd231ps	(%rcx,%rbx), %ymm0, %ymm2
	vfmadd231ps	32(%rcx,%rbx), %ymm0, %ymm1
	vbroadcastss	24(%r13,%rdi,4), %ymm0
	leaq	(%rcx,%rbx), %rax
	leaq	(%rax,%rbx), %rcx
	vfmadd231ps	(%rax,%rbx), %ymm0, %ymm2
	vfmadd231ps	32(%rax,%rbx), %ymm0, %ymm1
	vbroadcastss	28(%r13,%rdi,4), %ymm0
	vfmadd231ps	(%rcx,%rbx), %ymm0, %ymm2
	vfmadd231ps	32(%rcx,%rbx), %ymm0, %ymm1
	leaq	(%rcx,%rbx), %rax
	vbroadcastss	32(%r13,%rdi,4), %ymm0
	leaq	(%rax,%rbx), %rcx
	vfmadd231ps	(%rax,%rbx), %ymm0, %ymm2
	vfmadd231ps	32(%rax,%rbx), %ymm0, %ymm1
	vbroadcastss	36(%r13,%rdi,4), %ymm0
	vfmadd231ps	(%rcx,%rbx), %ymm0, %ymm2
	vfmadd231ps	32(%rcx,%rbx), %ymm0, %ymm1
	vbroadcastss	40(%r13,%rdi,4), %ymm0
	leaq	(%rcx,%rbx), %rax
	leaq	(%rax,%rbx), %rcx
	vfmadd231ps	(%rax,%rbx), %ymm0, %ymm2
	vfmadd231ps	32(%rax,%rbx), %ymm0, %ymm1
	vbroadcastss	44(%r13,%rdi,4), %ymm0
	vfmadd231ps	(%rcx,%rbx), %ymm0, %ymm2
	vfmadd231ps	32(%rcx,%rbx), %ymm0, %ymm1
	leaq	(%rcx,%rbx), %rax
	vbroadcastss	48(%r13,%rdi,4), %ymm0
	leaq	(%rax,%rbx), %rcx
	vfmadd231ps	(%rax,%rbx), %ymm0, %ymm2
	vfmadd231ps	32(%rax,%rbx), %ymm0, %ymm1
	vbroadcastss	52(%r13,%rdi,4), %ymm0
	vfmadd231ps	(%rcx,%rbx), %ymm0, %ymm2
	vfmadd231ps	32(%rcx,%rbx), %ymm0, %ymm1
	vbroadcastss	56(%r13,%rdi,4), %ymm0
	leaq	(%rcx,%rbx), %rax
	leaq	(%rax,%rbx), %rcx
	vfmadd231ps	(%rax,%rbx), %ymm0, %ymm2
	vfmadd231ps	32(%rax,%rbx), %ymm0, %ymm1
	vbroadcastss	60(%r13,%rdi,4), %ymm0
	vfmadd231ps	(%rcx,%rbx), %ymm0, %ymm2
	vfmadd231ps	32(%rcx,%rbx), %ymm0, %ymm1
	addq	1152(%rsp), %r10
	addq	1184(%rsp), %r9
	addq	$16, %rdi
	testq	%r11, %r11
	jne	.LBB48_251
	movq	304(%rsp), %rcx
	cmpq	%r14, %rcx
	jne	.LBB48_289
.LBB48_287:
	movq	832(%rsp), %r8
	jmp	.LBB48_293
.LBB48_288:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	movq	304(%rsp), %rcx
	cmpq	%r14, %rcx
	je	.LBB48_287
.LBB48_289:
	movq	832(%rsp), %r8
	movq	%r8, %rax
	shlq	$6, %rax
	addq	24(%rsp), %rax
	.p2align	4
.LBB48_290:
	leaq	1(%rcx), %rsi
	movq	%rcx, %rdi
	imulq	8(%rsp), %rdi
	cmpq	%rdx, %rdi
	ja	.LBB48_345
	je	.LBB48_315
	shlq	$6, %rdi
	vbroadcastss	(%r15,%rcx,4), %ymm0
	vfmadd231ps	(%rax,%rdi), %ymm0, %ymm2
	vfmadd231ps	32(%rax,%rdi), %ymm0, %ymm1
	movq	%rsi, %rcx
	cmpq	%r14, %rsi
	jb	.LBB48_290
.LBB48_293:
	cmpq	$0, 1120(%rsp)
	je	.LBB48_295
	movq	112(%rsp), %rcx
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	(%rsp)
	jmp	.LBB48_296
.LBB48_295:
	movq	112(%rsp), %rcx
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	(%rsp)
.LBB48_296:
	movq	576(%rsp), %r10
	subq	%rdx, %rcx
	cmpq	%rcx, (%rsp)
	movq	24(%rsp), %r9
	ja	.LBB48_247
	movq	%r8, %rax
	shlq	$4, %rax
	movq	(%rsp), %rdx
	subq	%rax, %rdx
	jbe	.LBB48_247
	movq	96(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	cmpq	$15, %rdx
	ja	.LBB48_246
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm0, 32(%rsp)
	shlq	$2, %rdx
	leaq	32(%rsp), %rdi
	movq	%rax, %r14
	movq	%rax, %rsi
	movq	%rdx, %rbx
	movq	memcpy@GOTPCREL(%rip), %r13
	vmovaps	%ymm1, 128(%rsp)
	vmovaps	%ymm2, 384(%rsp)
	vzeroupper
	callq	*%r13
	vmovaps	384(%rsp), %ymm0
	vaddps	32(%rsp), %ymm0, %ymm0
	vmovaps	128(%rsp), %ymm1
	vaddps	64(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, 64(%rsp)
	movq	%r14, %rdi
	leaq	32(%rsp), %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*%r13
	movq	576(%rsp), %r10
	movq	832(%rsp), %r8
	movq	512(%rsp), %r14
	movq	24(%rsp), %r9
	jmp	.LBB48_247
.LBB48_300:
	movq	96(%rsp), %rax
	movq	112(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 96(%rsp)
	movq	1304(%rsp), %rsi
	subq	%rcx, %rsi
	incq	248(%rsp)
	movq	1256(%rsp), %rax
	addq	%rax, 312(%rsp)
	addq	%rax, 888(%rsp)
	addq	%rax, 808(%rsp)
	addq	%rax, 816(%rsp)
	testq	%rsi, %rsi
	movq	1280(%rsp), %r11
	movq	240(%rsp), %rbx
	movq	1296(%rsp), %r14
	movq	1272(%rsp), %r15
	movq	16(%rbp), %r8
	movq	1264(%rsp), %r12
	movq	1288(%rsp), %rdx
	jne	.LBB48_10
	addq	$2048, 896(%rsp)
	movq	1232(%rsp), %rax
	addq	%rax, 376(%rsp)
	movq	1224(%rsp), %rcx
	subq	%rcx, 368(%rsp)
	addq	$2048, %rdx
	addq	$2048, 912(%rsp)
	addq	$2048, 904(%rsp)
	addq	%rax, 872(%rsp)
	addq	%rcx, 880(%rsp)
	movq	1248(%rsp), %rax
	testq	%r14, %r14
	movq	1240(%rsp), %rsi
	movl	$512, %edi
	jne	.LBB48_8
	jmp	.LBB48_313
.LBB48_302:
	cmpq	$48641, %rsi
	jae	.LBB48_305
	xorl	%r9d, %r9d
	movq	%r14, %rax
	jmp	.LBB48_310
.LBB48_304:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.30(%rip), %rcx
	movl	$1, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_305:
	movabsq	$562949953421280, %rcx
	andq	%r14, %rcx
	movl	%r14d, %eax
	andl	$31, %eax
	movq	%rcx, %r9
	shlq	$9, %r9
	vmovq	8(%rsp), %xmm0
	vpbroadcastq	%xmm0, %ymm8
	vmovq	%r11, %xmm0
	vpbroadcastq	%xmm0, %ymm0
	vmovdqa	%ymm0, 1184(%rsp)
	vmovdqa	.LCPI48_0(%rip), %ymm2
	vmovdqa	.LCPI48_1(%rip), %ymm11
	vmovdqa	.LCPI48_2(%rip), %ymm12
	vmovdqa	.LCPI48_3(%rip), %ymm13
	vmovdqa	.LCPI48_4(%rip), %ymm14
	vmovdqa	.LCPI48_5(%rip), %ymm15
	vmovdqa	.LCPI48_6(%rip), %ymm9
	vmovdqa	.LCPI48_7(%rip), %ymm0
	movl	$32, %edx
	vpbroadcastq	.LCPI48_8(%rip), %ymm1
	vpbroadcastq	.LCPI48_9(%rip), %ymm3
	vmovdqa	%ymm3, 1152(%rsp)
	.p2align	4
.LBB48_306:
	vmovdqa	%ymm2, 512(%rsp)
	vpsrlq	$32, %ymm2, %ymm3
	vpmuludq	%ymm3, %ymm8, %ymm3
	vpsrlq	$32, %ymm8, %ymm7
	vpmuludq	%ymm7, %ymm2, %ymm4
	vpaddq	%ymm3, %ymm4, %ymm3
	vpsllq	$32, %ymm3, %ymm3
	vpmuludq	%ymm2, %ymm8, %ymm4
	vpaddq	%ymm3, %ymm4, %ymm2
	vmovdqa	%ymm2, 1088(%rsp)
	vpsrlq	$32, %ymm11, %ymm3
	vpmuludq	%ymm3, %ymm8, %ymm3
	vpmuludq	%ymm7, %ymm11, %ymm4
	vpaddq	%ymm3, %ymm4, %ymm3
	vpsllq	$32, %ymm3, %ymm3
	vpmuludq	%ymm8, %ymm11, %ymm4
	vpaddq	%ymm3, %ymm4, %ymm2
	vmovdqa	%ymm2, 1376(%rsp)
	vpsrlq	$32, %ymm12, %ymm3
	vpmuludq	%ymm3, %ymm8, %ymm3
	vpmuludq	%ymm7, %ymm12, %ymm4
	vpaddq	%ymm3, %ymm4, %ymm3
	vpsllq	$32, %ymm3, %ymm3
	vpmuludq	%ymm8, %ymm12, %ymm4
	vpaddq	%ymm3, %ymm4, %ymm2
	vmovdqa	%ymm2, 320(%rsp)
	vpsrlq	$32, %ymm13, %ymm3
	vpmuludq	%ymm3, %ymm8, %ymm3
	vpmuludq	%ymm7, %ymm13, %ymm4
	vpaddq	%ymm3, %ymm4, %ymm3
	vpsllq	$32, %ymm3, %ymm3
	vpmuludq	%ymm8, %ymm13, %ymm4
	vpaddq	%ymm3, %ymm4, %ymm2
	vmovdqa	%ymm2, 128(%rsp)
	vpsrlq	$32, %ymm14, %ymm3
	vpmuludq	%ymm3, %ymm8, %ymm3
	vpmuludq	%ymm7, %ymm14, %ymm4
	vpaddq	%ymm3, %ymm4, %ymm3
	vpsllq	$32, %ymm3, %ymm3
	vpmuludq	%ymm8, %ymm14, %ymm4
	vpaddq	%ymm3, %ymm4, %ymm2
	vpsrlq	$32, %ymm15, %ymm3
	vpmuludq	%ymm3, %ymm8, %ymm3
	vpmuludq	%ymm7, %ymm15, %ymm5
	vpaddq	%ymm3, %ymm5, %ymm3
	vpsllq	$32, %ymm3, %ymm3
	vpmuludq	%ymm8, %ymm15, %ymm5
	vpaddq	%ymm3, %ymm5, %ymm10
	vpsrlq	$32, %ymm9, %ymm3
	vpmuludq	%ymm3, %ymm8, %ymm3
	vpmuludq	%ymm7, %ymm9, %ymm6
	vpaddq	%ymm3, %ymm6, %ymm3
	vpsllq	$32, %ymm3, %ymm3
	vpmuludq	%ymm8, %ymm9, %ymm6
	vpaddq	%ymm3, %ymm6, %ymm5
	vpsrlq	$32, %ymm0, %ymm3
	vpmuludq	%ymm3, %ymm8, %ymm3
	vpmuludq	%ymm7, %ymm0, %ymm7
	vpaddq	%ymm3, %ymm7, %ymm3
	vpsllq	$32, %ymm3, %ymm3
	vpmuludq	%ymm0, %ymm8, %ymm7
	vpaddq	%ymm3, %ymm7, %ymm3
	vmovdqa	%ymm3, 480(%rsp)
	vpxor	%ymm1, %ymm3, %ymm3
	vpxor	1184(%rsp), %ymm1, %ymm4
	vpcmpgtq	%ymm4, %ymm3, %ymm3
	vmovdqa	%ymm5, 192(%rsp)
	vpxor	%ymm1, %ymm5, %ymm5
	vpcmpgtq	%ymm4, %ymm5, %ymm5
	vpackssdw	%ymm5, %ymm3, %ymm3
	vpermq	$216, %ymm3, %ymm3
	vmovdqa	%ymm10, 256(%rsp)
	vpxor	%ymm1, %ymm10, %ymm5
	vpcmpgtq	%ymm4, %ymm5, %ymm5
	vmovdqa	%ymm2, 384(%rsp)
	vpxor	%ymm1, %ymm2, %ymm6
	vmovdqa	512(%rsp), %ymm2
	vpcmpgtq	%ymm4, %ymm6, %ymm6
	vpackssdw	%ymm6, %ymm5, %ymm5
	vpermq	$216, %ymm5, %ymm5
	vpackssdw	%ymm5, %ymm3, %ymm3
	vpxor	128(%rsp), %ymm1, %ymm5
	vpcmpgtq	%ymm4, %ymm5, %ymm5
	vpxor	320(%rsp), %ymm1, %ymm6
	vpcmpgtq	%ymm4, %ymm6, %ymm6
	vpackssdw	%ymm6, %ymm5, %ymm5
	vpxor	1376(%rsp), %ymm1, %ymm6
	vpcmpgtq	%ymm4, %ymm6, %ymm6
	vpxor	1088(%rsp), %ymm1, %ymm7
	vpcmpgtq	%ymm4, %ymm7, %ymm4
	vpackssdw	%ymm4, %ymm6, %ymm4
	vpermq	$216, %ymm5, %ymm5
	vpermq	$216, %ymm4, %ymm4
	vpackssdw	%ymm4, %ymm5, %ymm4
	vpermq	$216, %ymm3, %ymm3
	vpermq	$216, %ymm4, %ymm4
	vpacksswb	%ymm4, %ymm3, %ymm3
	vpmovmskb	%ymm3, %esi
	testl	%esi, %esi
	jne	.LBB48_308
	vmovdqa	1152(%rsp), %ymm4
	vpaddq	%ymm4, %ymm0, %ymm0
	vpaddq	%ymm4, %ymm9, %ymm9
	vpaddq	%ymm4, %ymm15, %ymm15
	vpaddq	%ymm4, %ymm14, %ymm14
	vpaddq	%ymm4, %ymm13, %ymm13
	vpaddq	%ymm4, %ymm12, %ymm12
	vpaddq	%ymm4, %ymm11, %ymm11
	vpaddq	%ymm4, %ymm2, %ymm2
	cmpq	%rdx, %rcx
	leaq	32(%rdx), %rdx
	jne	.LBB48_306
.LBB48_308:
	vpermq	$216, %ymm3, %ymm0
	vpmovmskb	%ymm0, %edx
	testl	%edx, %edx
	jne	.LBB48_380
	cmpq	%rcx, %r14
	je	.LBB48_313
.LBB48_310:
	movq	8(%rsp), %rcx
	imulq	%rcx, %r9
	shlq	$9, %rcx
	.p2align	4
.LBB48_311:
	cmpq	%r11, %r9
	ja	.LBB48_381
	addq	%rcx, %r9
	decq	%rax
	jne	.LBB48_311
.LBB48_313:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	vzeroupper
	retq
.LBB48_314:
	.cfi_def_cfa %rbp, 16
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.32(%rip), %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.33(%rip), %rdx
	movl	$12, %esi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.LBB48_315:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.28(%rip), %rcx
	movl	$1, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_316:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.29(%rip), %rcx
	movq	%rax, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_340:
	movq	%rax, %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	128(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_317:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.34(%rip), %rcx
	movq	%rsi, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_318:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.34(%rip), %rcx
	movq	%r14, %rsi
	movq	%r14, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_319:
	movq	%r9, %rax
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%rax, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_320:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.34(%rip), %rcx
	movq	%rsi, %rdi
	movq	%r10, %rsi
	movq	%r10, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_321:
	movq	8(%rsp), %rax
	jmp	.LBB48_334
.LBB48_322:
	movq	%rbx, %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	128(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_323:
	movq	%r10, %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	128(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_324:
	movq	8(%rsp), %rax
	leaq	(%r9,%rax,4), %rax
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%rax, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_325:
	movq	%rdx, %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	128(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_326:
	movq	%rcx, %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	128(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_327:
	movq	568(%rsp), %rax
	jmp	.LBB48_334
.LBB48_328:
	movq	%r12, %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	128(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_329:
	movq	8(%rsp), %rcx
	leaq	(%r9,%rcx,8), %rax
	subq	%rcx, %rax
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%rax, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_330:
	movq	%r14, %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	128(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_331:
	movq	8(%rsp), %rax
	leaq	(%r9,%rax,8), %rax
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%rax, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_332:
	movq	%r15, %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	128(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_333:
	movq	824(%rsp), %rax
.LBB48_334:
	leaq	(%r9,%rax,2), %rax
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%rax, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_335:
	movq	%r9, %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	128(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_336:
	movq	%r13, %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	128(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_337:
	movq	568(%rsp), %rax
	leaq	(%r9,%rax,4), %rax
.LBB48_338:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%rax, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_341:
	movq	%r11, %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	128(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_342:
	movq	%r8, %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	128(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_343:
	movq	704(%rsp), %rdi
.LBB48_344:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	128(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_345:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.29(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_346:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.29(%rip), %rcx
	movq	%rax, %rdi
	movq	128(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_347:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.34(%rip), %rcx
	movq	512(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_348:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809(%rip), %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.11(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB48_349:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.13(%rip), %rcx
	movq	120(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_350:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.13(%rip), %rcx
	movq	%r8, %rdi
	movq	120(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_360:
	movq	%rdx, %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_367:
	movq	%rsi, %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_351:
	movq	%rcx, %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_352:
	movq	%rcx, %rdi
	movq	240(%rsp), %rbx
.LBB48_353:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_371:
	movq	%r8, %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_354:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.13(%rip), %rcx
	movq	%r11, %rdi
	movq	120(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_373:
	movq	%r9, %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_375:
	movq	%r10, %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_355:
	movq	%rax, 1336(%rsp)
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.14(%rip), %rax
	movq	%rax, 32(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 40(%rsp)
	leaq	1336(%rsp), %rcx
	movq	%rcx, 48(%rsp)
	movq	%rax, 56(%rsp)
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.15(%rip), %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.16(%rip), %rdx
	leaq	32(%rsp), %rsi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB48_376:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.27(%rip), %rdx
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB48_377:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.27(%rip), %rdx
	movq	%r10, %rsi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB48_378:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.10(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB48_379:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.12(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB48_380:
	vpand	.LCPI48_10(%rip), %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpmaxub	%xmm1, %xmm0, %xmm0
	vpextrb	$1, %xmm0, %eax
	vmovd	%xmm0, %ecx
	cmpb	%al, %cl
	cmoval	%ecx, %eax
	vpextrb	$2, %xmm0, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$3, %xmm0, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$4, %xmm0, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$5, %xmm0, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$6, %xmm0, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$7, %xmm0, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$8, %xmm0, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$9, %xmm0, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$10, %xmm0, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$11, %xmm0, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$12, %xmm0, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$13, %xmm0, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$14, %xmm0, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$15, %xmm0, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	movb	$32, %cl
	subb	%al, %cl
	movzbl	%cl, %eax
	andl	$31, %eax
	vmovaps	480(%rsp), %ymm0
	vmovaps	%ymm0, 1632(%rsp)
	vmovaps	192(%rsp), %ymm0
	vmovaps	%ymm0, 1664(%rsp)
	vmovaps	256(%rsp), %ymm0
	vmovaps	%ymm0, 1696(%rsp)
	vmovaps	384(%rsp), %ymm0
	vmovaps	%ymm0, 1728(%rsp)
	vmovaps	128(%rsp), %ymm0
	vmovaps	%ymm0, 1760(%rsp)
	vmovaps	320(%rsp), %ymm0
	vmovaps	%ymm0, 1792(%rsp)
	vmovaps	1376(%rsp), %ymm0
	vmovaps	%ymm0, 1824(%rsp)
	vmovdqa	1088(%rsp), %ymm0
	vmovdqa	%ymm0, 1856(%rsp)
	movq	1632(%rsp,%rax,8), %r9
.LBB48_381:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.17(%rip), %rcx
	movq	%r9, %rdi
	movq	%r11, %rsi
	movq	%r11, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end48:
	.size	_ZN12nepenthe_ops7product11over_pixels12add_products4avx217h52892d68a169e408E, .Lfunc_end48-_ZN12nepenthe_ops7product11over_pixels12add_products4avx217h52892d68a169e408E
	.cfi_endproc
	.section	.rodata._ZN12nepenthe_ops7product11over_pixels12add_products4avx217h52892d68a169e408E,"a",@progbits
	.p2align	2, 0x0
.LJTI48_0:
	.long	.LBB48_14-.LJTI48_0
	.long	.LBB48_141-.LJTI48_0
	.long	.LBB48_62-.LJTI48_0
	.long	.LBB48_100-.LJTI48_0
	.long	.LBB48_17-.LJTI48_0
	.long	.LBB48_200-.LJTI48_0

	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI49_0:
	.quad	28672
	.quad	29184
	.quad	29696
	.quad	30208
	.quad	30720
	.quad	31232
	.quad	31744
	.quad	32256
.LCPI49_1:
	.quad	24576
	.quad	25088
	.quad	25600
	.quad	26112
	.quad	26624
	.quad	27136
	.quad	27648
	.quad	28160
.LCPI49_2:
	.quad	20480
	.quad	20992
	.quad	21504
	.quad	22016
	.quad	22528
	.quad	23040
	.quad	23552
	.quad	24064
.LCPI49_3:
	.quad	16384
	.quad	16896
	.quad	17408
	.quad	17920
	.quad	18432
	.quad	18944
	.quad	19456
	.quad	19968
.LCPI49_4:
	.quad	12288
	.quad	12800
	.quad	13312
	.quad	13824
	.quad	14336
	.quad	14848
	.quad	15360
	.quad	15872
.LCPI49_5:
	.quad	8192
	.quad	8704
	.quad	9216
	.quad	9728
	.quad	10240
	.quad	10752
	.quad	11264
	.quad	11776
.LCPI49_6:
	.quad	4096
	.quad	4608
	.quad	5120
	.quad	5632
	.quad	6144
	.quad	6656
	.quad	7168
	.quad	7680
.LCPI49_7:
	.quad	0
	.quad	512
	.quad	1024
	.quad	1536
	.quad	2048
	.quad	2560
	.quad	3072
	.quad	3584
.LCPI49_9:
	.byte	64
	.byte	63
	.byte	62
	.byte	61
	.byte	60
	.byte	59
	.byte	58
	.byte	57
	.byte	56
	.byte	55
	.byte	54
	.byte	53
	.byte	52
	.byte	51
	.byte	50
	.byte	49
	.byte	48
	.byte	47
	.byte	46
	.byte	45
	.byte	44
	.byte	43
	.byte	42
	.byte	41
	.byte	40
	.byte	39
	.byte	38
	.byte	37
	.byte	36
	.byte	35
	.byte	34
	.byte	33
	.byte	32
	.byte	31
	.byte	30
	.byte	29
	.byte	28
	.byte	27
	.byte	26
	.byte	25
	.byte	24
	.byte	23
	.byte	22
	.byte	21
	.byte	20
	.byte	19
	.byte	18
	.byte	17
	.byte	16
	.byte	15
	.byte	14
	.byte	13
	.byte	12
	.byte	11
	.byte	10
	.byte	9
	.byte	8
	.byte	7
	.byte	6
	.byte	5
	.byte	4
	.byte	3
	.byte	2
	.byte	1
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI49_8:
	.quad	32768
	.section	.text._ZN12nepenthe_ops7product11over_pixels12add_products6avx51217h6f8f34a5441b646fE,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops7product11over_pixels12add_products6avx51217h6f8f34a5441b646fE,@function
_ZN12nepenthe_ops7product11over_pixels12add_products6avx51217h6f8f34a5441b646fE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$1536, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%r9, 912(%rsp)
	movq	%r8, 48(%rsp)
	movq	%rsi, 848(%rsp)
	testq	%rcx, %rcx
	je	.LBB49_1305
	movq	%rcx, %r11
	movq	%rdx, %r12
	movq	%rdx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB49_3
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r11
	jmp	.LBB49_4
.LBB49_3:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r11d
.LBB49_4:
	movq	48(%rsp), %rcx
	movq	%rax, 840(%rsp)
	addq	$511, %rax
	shrq	$9, %rax
	movq	%rax, 648(%rsp)
	je	.LBB49_1197
	leaq	(%rcx,%rcx), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 904(%rsp)
	testq	%rax, %rax
	je	.LBB49_1265
	cmpq	$0, 16(%rbp)
	je	.LBB49_1186
	testq	%rcx, %rcx
	je	.LBB49_1306
	movq	16(%rdi), %rdx
	movq	24(%rdi), %r9
	movq	(%rdi), %r10
	movq	8(%rdi), %rax
	movq	%rax, 184(%rsp)
	leaq	(%rdx,%rdx), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 888(%rsp)
	leaq	(,%r9,4), %rax
	leaq	(,%rdx,8), %rcx
	leaq	(%rcx,%rcx,2), %rcx
	movq	%rcx, 872(%rsp)
	movq	%r11, %rdi
	shlq	$4, %rdi
	movq	%r11, %rcx
	shlq	$15, %rcx
	movq	%rcx, 856(%rsp)
	movq	%r11, %rcx
	shlq	$10, %rcx
	movq	%rcx, 240(%rsp)
	movq	%r11, %r8
	shlq	$6, %r8
	movq	%r11, %rcx
	shlq	$9, %rcx
	movq	%rcx, 504(%rsp)
	leaq	(%rdx,%rdx,2), %rcx
	leaq	(%rax,%rcx,4), %rcx
	addq	%r10, %rcx
	movq	%rcx, 832(%rsp)
	leaq	(%rax,%rdx,8), %rax
	addq	%r10, %rax
	movq	%rax, 824(%rsp)
	leaq	(%rdx,%r9), %rax
	leaq	(%r10,%rax,4), %rax
	movq	%rax, 816(%rsp)
	movq	%r12, %rax
	negq	%rax
	movq	%rax, 680(%rsp)
	movq	%r11, %rax
	shlq	$7, %rax
	movq	%r11, %r14
	shlq	$8, %r14
	leaq	(,%r11,8), %rcx
	movq	%rcx, %rbx
	subq	%r11, %rbx
	movq	%rbx, 544(%rsp)
	leaq	(%r11,%r11), %rbx
	movq	%r12, %r15
	movq	%rdi, %r12
	subq	%rbx, %r12
	movq	%r12, 520(%rsp)
	movq	%r11, %r12
	negq	%r12
	movq	%r12, 800(%rsp)
	movq	%rbx, %r12
	negq	%r12
	movq	%r12, 792(%rsp)
	movq	%r11, %r12
	movq	%rdi, 248(%rsp)
	subq	%rdi, %r12
	movq	%r12, 784(%rsp)
	leaq	(%r11,%r11,2), %rdi
	movq	%rdi, %r12
	negq	%r12
	movq	%r12, 776(%rsp)
	leaq	(,%r11,4), %rsi
	movq	%rsi, %r12
	negq	%r12
	movq	%r12, 768(%rsp)
	leaq	(%r11,%r11,4), %r12
	movq	%r12, %r13
	negq	%r13
	movq	%r13, 760(%rsp)
	leaq	(%rbx,%rbx,2), %r13
	movq	%r13, 392(%rsp)
	negq	%r13
	movq	%r13, 752(%rsp)
	movq	%r11, %r13
	subq	%rcx, %r13
	movq	%r13, 744(%rsp)
	negq	%rcx
	movq	%rcx, 736(%rsp)
	leaq	(%r11,%r11,8), %rcx
	movq	%rcx, 672(%rsp)
	negq	%rcx
	movq	%rcx, 728(%rsp)
	leaq	(%rbx,%rbx,4), %rcx
	movq	%rcx, 384(%rsp)
	negq	%rcx
	movq	%rcx, 720(%rsp)
	leaq	(%rsi,%rsi,2), %rcx
	movq	%rcx, 376(%rsp)
	negq	%rcx
	movq	%rcx, 712(%rsp)
	movq	%r9, 160(%rsp)
	movq	%r10, 896(%rsp)
	leaq	(%r10,%r9,4), %rcx
	movq	%rcx, 808(%rsp)
	movq	%rdx, 176(%rsp)
	leaq	(,%rdx,4), %rbx
	movq	848(%rsp), %rcx
	leaq	64(%rcx), %rdx
	movq	%rdx, 336(%rsp)
	leaq	128(%rcx), %rdx
	movq	%rdx, 352(%rsp)
	leaq	(%rax,%rax,2), %rdx
	movq	%rdx, 624(%rsp)
	imulq	$448, %r11, %rdx
	movq	%rdx, 616(%rsp)
	movq	%rax, 640(%rsp)
	leaq	(%rax,%rax,4), %rax
	movq	%rax, 608(%rsp)
	imulq	$704, %r11, %rax
	movq	%rax, 600(%rsp)
	leaq	(%r11,%r12,2), %rax
	movq	%rax, 536(%rsp)
	movq	%r14, 632(%rsp)
	leaq	(%r14,%r14,2), %rax
	movq	%rax, 592(%rsp)
	imulq	$832, %r11, %rax
	movq	%rax, 584(%rsp)
	movq	%rdi, 304(%rsp)
	leaq	(%r11,%rdi,4), %rax
	movq	%rax, 528(%rsp)
	imulq	$896, %r11, %rax
	movq	%rax, 576(%rsp)
	imulq	$960, %r11, %rax
	movq	%rax, 568(%rsp)
	movq	%r12, 400(%rsp)
	leaq	(%r12,%r12,2), %rax
	movq	%r15, %r12
	movq	%rax, 512(%rsp)
	imulq	$-14, %r11, %rax
	movq	%rax, 704(%rsp)
	imulq	$-13, %r11, %rax
	movq	%rax, 696(%rsp)
	imulq	$-11, %r11, %rax
	movq	%rax, 688(%rsp)
	xorl	%eax, %eax
	movl	$512, %esi
	movq	%r15, 232(%rsp)
	movq	%rcx, 320(%rsp)
	movq	%r15, 64(%rsp)
	movq	48(%rsp), %r13
.LBB49_9:
	movq	840(%rsp), %rdx
	subq	%rax, %rdx
	cmpq	$512, %rdx
	cmovaeq	%rsi, %rdx
	movq	%rax, %rdi
	imulq	%r11, %rdi
	movq	%r12, %rcx
	subq	%rdi, %rcx
	movq	%rcx, 280(%rsp)
	jb	.LBB49_1308
	leaq	512(%rax), %rcx
	movq	%rcx, 864(%rsp)
	decq	648(%rsp)
	shlq	$6, %rdi
	addq	848(%rsp), %rdi
	movq	%rdi, 368(%rsp)
	leaq	(%rdx,%rax), %rcx
	movq	%rcx, 168(%rsp)
	movq	896(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 360(%rsp)
	movl	%edx, %eax
	andl	$1008, %eax
	movq	%rax, 192(%rsp)
	movq	%rdx, %rax
	shrq	$4, %rax
	movq	%rax, 288(%rsp)
	movq	816(%rsp), %rax
	movq	%rax, 312(%rsp)
	movq	824(%rsp), %rax
	movq	%rax, 344(%rsp)
	movq	832(%rsp), %rax
	movq	%rax, 496(%rsp)
	movq	808(%rsp), %rax
	movq	%rax, 224(%rsp)
	movq	912(%rsp), %rax
	movq	%rax, 136(%rsp)
	movq	16(%rbp), %rcx
	movq	$0, 328(%rsp)
	movq	%rdx, 40(%rsp)
.LBB49_11:
	movq	904(%rsp), %rdx
	cmpq	%rcx, %rdx
	movq	%rcx, %rax
	cmovbq	%rdx, %rax
	movq	%rax, %rdx
	orq	%r13, %rdx
	shrq	$32, %rdx
	movq	%rdx, 200(%rsp)
	movq	%rax, 104(%rsp)
	je	.LBB49_13
	xorl	%edx, %edx
	divq	%r13
	movq	%rcx, 880(%rsp)
	leaq	-1(%rax), %rcx
	cmpq	$5, %rcx
	jbe	.LBB49_14
	jmp	.LBB49_1275
.LBB49_13:
	xorl	%edx, %edx
	divl	%r13d
	movq	%rcx, 880(%rsp)
	leaq	-1(%rax), %rcx
	cmpq	$5, %rcx
	ja	.LBB49_1275
.LBB49_14:
	leaq	.LJTI49_0(%rip), %rsi
	movslq	(%rsi,%rcx,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB49_15:
	movq	888(%rsp), %rax
	imulq	328(%rsp), %rax
	addq	160(%rsp), %rax
	movq	%rax, %rdx
	addq	168(%rsp), %rdx
	jb	.LBB49_1272
	cmpq	184(%rsp), %rdx
	ja	.LBB49_1272
	movq	360(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 552(%rsp)
	xorl	%edi, %edi
	jmp	.LBB49_1024
.LBB49_18:
	movq	328(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rcx
	movq	%rcx, %rax
	imulq	176(%rsp), %rax
	addq	160(%rsp), %rax
	movq	%rax, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1274
	movq	184(%rsp), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB49_1298
	movq	%rcx, %r10
	orq	$1, %r10
	imulq	176(%rsp), %r10
	addq	160(%rsp), %r10
	movq	%r10, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1278
	cmpq	%rdx, %rsi
	ja	.LBB49_1278
	leaq	2(%rcx), %rdi
	imulq	176(%rsp), %rdi
	addq	160(%rsp), %rdi
	movq	%rdi, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1286
	cmpq	%rdx, %rsi
	ja	.LBB49_1286
	leaq	3(%rcx), %r9
	imulq	176(%rsp), %r9
	addq	160(%rsp), %r9
	movq	%r9, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1279
	cmpq	%rdx, %rsi
	ja	.LBB49_1279
	addq	$4, %rcx
	imulq	176(%rsp), %rcx
	addq	160(%rsp), %rcx
	movq	%rcx, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1297
	cmpq	%rdx, %rsi
	ja	.LBB49_1273
	movq	360(%rsp), %rdx
	leaq	(%rdx,%rax,4), %r14
	leaq	(%rdx,%r10,4), %r15
	leaq	(%rdx,%rdi,4), %rax
	movq	%rax, 128(%rsp)
	leaq	(%rdx,%r9,4), %rax
	movq	%rax, 56(%rsp)
	leaq	(%rdx,%rcx,4), %rax
	movq	%rax, 96(%rsp)
	movq	48(%rsp), %rax
	movq	136(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 216(%rsp)
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 208(%rsp)
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 272(%rsp)
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 264(%rsp)
	xorl	%edi, %edi
	movq	40(%rsp), %rdx
	movq	%r14, 152(%rsp)
	movq	%r15, 256(%rsp)
	jmp	.LBB49_658
.LBB49_29:
	movq	328(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rcx
	movq	%rcx, %rax
	imulq	176(%rsp), %rax
	addq	160(%rsp), %rax
	movq	%rax, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1284
	cmpq	184(%rsp), %rsi
	ja	.LBB49_1284
	movq	%rcx, %rdx
	orq	$1, %rdx
	imulq	176(%rsp), %rdx
	addq	160(%rsp), %rdx
	movq	%rdx, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1270
	cmpq	184(%rsp), %rsi
	ja	.LBB49_1270
	addq	$2, %rcx
	imulq	176(%rsp), %rcx
	addq	160(%rsp), %rcx
	movq	%rcx, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1283
	cmpq	184(%rsp), %rsi
	ja	.LBB49_1282
	movq	360(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	movq	%rax, 112(%rsp)
	leaq	(%rsi,%rdx,4), %rax
	movq	%rax, 128(%rsp)
	leaq	(%rsi,%rcx,4), %rax
	movq	%rax, 56(%rsp)
	movq	48(%rsp), %rax
	movq	136(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 144(%rsp)
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 152(%rsp)
	xorl	%edi, %edi
	movq	40(%rsp), %rdx
	jmp	.LBB49_475
.LBB49_36:
	movq	328(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rcx
	movq	%rcx, %rax
	imulq	176(%rsp), %rax
	addq	160(%rsp), %rax
	movq	%rax, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1274
	movq	184(%rsp), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB49_1298
	movq	%rcx, %r9
	orq	$1, %r9
	imulq	176(%rsp), %r9
	addq	160(%rsp), %r9
	movq	%r9, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1279
	cmpq	%rdx, %rsi
	ja	.LBB49_1279
	leaq	2(%rcx), %rdi
	imulq	176(%rsp), %rdi
	addq	160(%rsp), %rdi
	movq	%rdi, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1286
	cmpq	%rdx, %rsi
	ja	.LBB49_1286
	addq	$3, %rcx
	imulq	176(%rsp), %rcx
	addq	160(%rsp), %rcx
	movq	%rcx, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1295
	cmpq	%rdx, %rsi
	ja	.LBB49_1273
	movq	360(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	movq	%rax, 128(%rsp)
	leaq	(%rdx,%r9,4), %rax
	movq	%rax, 56(%rsp)
	leaq	(%rdx,%rdi,4), %rax
	movq	%rax, 144(%rsp)
	leaq	(%rdx,%rcx,4), %rax
	movq	%rax, 152(%rsp)
	movq	48(%rsp), %rax
	movq	136(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 256(%rsp)
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 216(%rsp)
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 208(%rsp)
	xorl	%r14d, %r14d
	movq	40(%rsp), %rdx
.LBB49_45:
	movq	280(%rsp), %rsi
	subq	%r14, %rsi
	jb	.LBB49_1267
	movq	%r14, %rcx
	shlq	$6, %rcx
	movq	368(%rsp), %rax
	movq	%rcx, %r9
	addq	%rcx, %rax
	movq	%rax, 112(%rsp)
	movq	%r11, %rax
	subq	%r14, %rax
	cmpq	$3, %rax
	movq	288(%rsp), %r13
	movq	%r14, 88(%rsp)
	jne	.LBB49_56
	testq	%r13, %r13
	je	.LBB49_75
	movq	%r13, %rax
	movq	232(%rsp), %rcx
	subq	%r14, %rcx
	movq	%r9, %r14
	movq	%rcx, %r9
	addq	352(%rsp), %r14
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%r15d, %r15d
	movq	224(%rsp), %r12
	movq	312(%rsp), %r10
	movq	344(%rsp), %rcx
	movq	496(%rsp), %r13
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	movq	%rax, 96(%rsp)
	xorl	%edi, %edi
	.p2align	4
.LBB49_49:
	movq	%rdx, %rax
	subq	%rdi, %rax
	jb	.LBB49_1205
	cmpq	$16, %rax
	jb	.LBB49_1202
	addq	$16, %rdi
	movq	%rdi, 72(%rsp)
	decq	96(%rsp)
	movq	%r14, 80(%rsp)
	movq	%r9, %rdi
	movq	%r9, %rdx
	movq	%r15, %r9
	xorl	%eax, %eax
	.p2align	4
.LBB49_52:
	cmpq	%rsi, %r9
	ja	.LBB49_1188
	cmpq	$2, %rdx
	jbe	.LBB49_1198
	vbroadcastss	(%r12,%rax,4), %zmm12
	vmovups	-128(%r14), %zmm13
	vmovups	-64(%r14), %zmm14
	vmovups	(%r14), %zmm15
	vfmadd231ps	%zmm13, %zmm12, %zmm11
	vfmadd231ps	%zmm14, %zmm12, %zmm10
	vbroadcastss	(%r10,%rax,4), %zmm16
	vfmadd231ps	%zmm12, %zmm15, %zmm9
	vfmadd231ps	%zmm13, %zmm16, %zmm8
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vbroadcastss	(%rcx,%rax,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	vfmadd231ps	%zmm14, %zmm12, %zmm4
	vfmadd231ps	%zmm12, %zmm15, %zmm3
	vbroadcastss	(%r13,%rax,4), %zmm12
	incq	%rax
	vfmadd231ps	%zmm13, %zmm12, %zmm2
	vfmadd231ps	%zmm14, %zmm12, %zmm1
	vfmadd231ps	%zmm15, %zmm12, %zmm0
	addq	%r11, %r9
	subq	%r11, %rdx
	addq	%r8, %r14
	cmpq	$16, %rax
	jne	.LBB49_52
	addq	$64, %r13
	addq	$64, %rcx
	addq	$64, %r10
	addq	$64, %r12
	movq	248(%rsp), %rax
	addq	%rax, %r15
	movq	%rdi, %r9
	subq	%rax, %r9
	movq	80(%rsp), %r14
	addq	240(%rsp), %r14
	cmpq	$0, 96(%rsp)
	movq	40(%rsp), %rdx
	movq	72(%rsp), %rdi
	jne	.LBB49_49
	jmp	.LBB49_76
.LBB49_56:
	cmpq	$1, %rax
	jbe	.LBB49_66
	testq	%r13, %r13
	je	.LBB49_88
	movq	%r13, %rax
	movq	232(%rsp), %rcx
	subq	%r14, %rcx
	movq	%rcx, %r14
	addq	336(%rsp), %r9
	vxorps	%xmm6, %xmm6, %xmm6
	xorl	%ecx, %ecx
	movq	224(%rsp), %r10
	movq	312(%rsp), %r15
	movq	344(%rsp), %r12
	movq	496(%rsp), %r13
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rax, 96(%rsp)
	xorl	%edi, %edi
	.p2align	4
.LBB49_59:
	movq	%rdx, %rax
	subq	%rdi, %rax
	jb	.LBB49_1205
	cmpq	$16, %rax
	jb	.LBB49_1202
	addq	$16, %rdi
	movq	%rdi, 72(%rsp)
	decq	96(%rsp)
	movq	%r9, 80(%rsp)
	movq	%r9, %rax
	movq	%r14, %rdi
	movq	%r14, %rdx
	movq	%rcx, %r9
	xorl	%r14d, %r14d
	.p2align	4
.LBB49_62:
	cmpq	%rsi, %r9
	ja	.LBB49_1188
	cmpq	$1, %rdx
	jbe	.LBB49_1200
	vbroadcastss	(%r10,%r14,4), %zmm8
	vmovups	-64(%rax), %zmm9
	vmovups	(%rax), %zmm10
	vfmadd231ps	%zmm9, %zmm8, %zmm6
	vfmadd231ps	%zmm8, %zmm10, %zmm7
	vbroadcastss	(%r15,%r14,4), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vfmadd231ps	%zmm8, %zmm10, %zmm4
	vbroadcastss	(%r12,%r14,4), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm10, %zmm2
	vbroadcastss	(%r13,%r14,4), %zmm8
	incq	%r14
	vfmadd231ps	%zmm9, %zmm8, %zmm1
	vfmadd231ps	%zmm10, %zmm8, %zmm0
	addq	%r11, %r9
	subq	%r11, %rdx
	addq	%r8, %rax
	cmpq	$16, %r14
	jne	.LBB49_62
	addq	$64, %r13
	addq	$64, %r12
	addq	$64, %r15
	addq	$64, %r10
	movq	248(%rsp), %rax
	addq	%rax, %rcx
	movq	%rdi, %r14
	subq	%rax, %r14
	movq	80(%rsp), %r9
	addq	240(%rsp), %r9
	cmpq	$0, 96(%rsp)
	movq	40(%rsp), %rdx
	movq	72(%rsp), %rdi
	jne	.LBB49_59
	jmp	.LBB49_89
.LBB49_66:
	testq	%r13, %r13
	je	.LBB49_96
	addq	320(%rsp), %r9
	movq	232(%rsp), %rcx
	subq	%r14, %rcx
	movq	%r9, %r14
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%edx, %edx
	movq	224(%rsp), %r9
	movq	312(%rsp), %r10
	movq	344(%rsp), %r15
	movq	496(%rsp), %r12
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	xorl	%edi, %edi
	.p2align	4
.LBB49_68:
	movq	40(%rsp), %rax
	subq	%rdi, %rax
	jb	.LBB49_1266
	cmpq	$16, %rax
	jb	.LBB49_1202
	addq	$16, %rdi
	movq	%rdi, 80(%rsp)
	decq	%r13
	movq	%r13, 96(%rsp)
	movq	%r14, %r13
	movq	%r14, %rax
	movq	%rdx, %rdi
	xorl	%r14d, %r14d
	.p2align	4
.LBB49_71:
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	cmpq	%rdi, %rcx
	je	.LBB49_1199
	vmovups	(%rax), %zmm4
	vfmadd231ps	(%r9,%r14,4){1to16}, %zmm4, %zmm3
	vfmadd231ps	(%r10,%r14,4){1to16}, %zmm4, %zmm2
	vfmadd231ps	(%r15,%r14,4){1to16}, %zmm4, %zmm1
	vfmadd231ps	(%r12,%r14,4){1to16}, %zmm4, %zmm0
	incq	%r14
	addq	%r11, %rdi
	addq	%r8, %rax
	cmpq	$16, %r14
	jne	.LBB49_71
	addq	$64, %r12
	addq	$64, %r15
	addq	$64, %r10
	addq	$64, %r9
	addq	248(%rsp), %rdx
	movq	%r13, %r14
	addq	240(%rsp), %r14
	movq	96(%rsp), %r13
	testq	%r13, %r13
	movq	80(%rsp), %rdi
	jne	.LBB49_68
	jmp	.LBB49_97
.LBB49_75:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
.LBB49_76:
	movq	192(%rsp), %rcx
	movq	%rcx, %rax
	cmpq	%rdx, %rcx
	movq	128(%rsp), %rcx
	movq	56(%rsp), %r10
	movq	144(%rsp), %r14
	movq	152(%rsp), %r15
	movq	112(%rsp), %r12
	je	.LBB49_81
	.p2align	4
.LBB49_77:
	movq	%rax, %rdi
	imulq	%r11, %rdi
	movq	%rsi, %r9
	subq	%rdi, %r9
	jb	.LBB49_1203
	cmpq	$2, %r9
	jbe	.LBB49_1204
	cmpq	%rdx, %rax
	jae	.LBB49_1304
	shlq	$6, %rdi
	vbroadcastss	(%rcx,%rax,4), %zmm12
	vmovups	(%r12,%rdi), %zmm13
	vmovups	64(%r12,%rdi), %zmm14
	vmovups	128(%r12,%rdi), %zmm15
	vfmadd231ps	%zmm13, %zmm12, %zmm11
	vfmadd231ps	%zmm14, %zmm12, %zmm10
	vfmadd231ps	%zmm12, %zmm15, %zmm9
	vbroadcastss	(%r10,%rax,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm8
	vfmadd231ps	%zmm14, %zmm12, %zmm7
	vbroadcastss	(%r14,%rax,4), %zmm16
	vfmadd231ps	%zmm12, %zmm15, %zmm6
	vfmadd231ps	%zmm13, %zmm16, %zmm5
	vfmadd231ps	%zmm14, %zmm16, %zmm4
	vfmadd231ps	%zmm16, %zmm15, %zmm3
	vbroadcastss	(%r15,%rax,4), %zmm12
	incq	%rax
	vfmadd231ps	%zmm13, %zmm12, %zmm2
	vfmadd231ps	%zmm14, %zmm12, %zmm1
	vfmadd231ps	%zmm15, %zmm12, %zmm0
	cmpq	%rdx, %rax
	jb	.LBB49_77
.LBB49_81:
	cmpq	$0, 200(%rsp)
	je	.LBB49_83
	movq	104(%rsp), %r12
	movq	%r12, %rax
	xorl	%edx, %edx
	movq	48(%rsp), %r9
	divq	%r9
	jmp	.LBB49_84
.LBB49_83:
	movq	104(%rsp), %r12
	movl	%r12d, %eax
	xorl	%edx, %edx
	movq	48(%rsp), %r9
	divl	%r9d
.LBB49_84:
	movq	88(%rsp), %r15
	subq	%rdx, %r12
	shlq	$4, %r15
	movq	%r9, %r14
	subq	%r15, %r14
	cmpq	$16, %r14
	movl	$16, %ecx
	cmovbq	%r14, %rcx
	movq	%r14, %rdx
	subq	%rcx, %rdx
	movl	$-1, %r10d
	movq	%rcx, 80(%rsp)
	shll	%cl, %r10d
	cmpq	$16, %rdx
	movl	$16, %ecx
	cmovbq	%rdx, %rcx
	movq	%rdx, %rax
	subq	%rcx, %rax
	movl	$-1, %r13d
	movq	%rcx, 96(%rsp)
	shll	%cl, %r13d
	movl	$-1, %esi
	movq	%rax, 72(%rsp)
	movl	%eax, %ecx
	shll	%cl, %esi
	movl	$3, %edi
	cmpq	%r12, %r9
	jbe	.LBB49_86
	movq	64(%rsp), %r12
	movq	%r9, %r13
	jmp	.LBB49_198
.LBB49_86:
	notl	%r10d
	kmovd	%r10d, %k3
	notl	%r13d
	kmovd	%r13d, %k2
	notl	%esi
	kmovd	%esi, %k1
	subq	%r9, %r12
	cmpq	%r15, %r9
	movq	%r9, %r13
	jae	.LBB49_104
	cmpq	%r12, %r13
	jbe	.LBB49_147
	jmp	.LBB49_197
.LBB49_88:
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB49_89:
	movq	192(%rsp), %rcx
	movq	%rcx, %rax
	cmpq	%rdx, %rcx
	movq	64(%rsp), %rcx
	movq	128(%rsp), %r10
	movq	56(%rsp), %r14
	movq	144(%rsp), %r15
	movq	152(%rsp), %r12
	movq	112(%rsp), %r13
	je	.LBB49_94
	.p2align	4
.LBB49_90:
	movq	%rax, %rdi
	imulq	%r11, %rdi
	movq	%rsi, %r9
	subq	%rdi, %r9
	jb	.LBB49_1203
	cmpq	$1, %r9
	jbe	.LBB49_1208
	cmpq	%rdx, %rax
	jae	.LBB49_1304
	vbroadcastss	(%r10,%rax,4), %zmm8
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm9
	vmovups	64(%r13,%rdi), %zmm10
	vfmadd231ps	%zmm9, %zmm8, %zmm6
	vfmadd231ps	%zmm8, %zmm10, %zmm7
	vbroadcastss	(%r14,%rax,4), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vfmadd231ps	%zmm8, %zmm10, %zmm4
	vbroadcastss	(%r15,%rax,4), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm10, %zmm2
	vbroadcastss	(%r12,%rax,4), %zmm8
	incq	%rax
	vfmadd231ps	%zmm9, %zmm8, %zmm1
	vfmadd231ps	%zmm10, %zmm8, %zmm0
	cmpq	%rdx, %rax
	jb	.LBB49_90
.LBB49_94:
	cmpq	$0, 200(%rsp)
	je	.LBB49_111
	movq	%r8, %rdi
	movq	%rcx, %r15
	movq	104(%rsp), %r10
	movq	%r10, %rax
	xorl	%edx, %edx
	movq	48(%rsp), %rcx
	divq	%rcx
	jmp	.LBB49_112
.LBB49_96:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
.LBB49_97:
	movq	192(%rsp), %rcx
	movq	%rcx, %rax
	movq	40(%rsp), %rdx
	cmpq	%rdx, %rcx
	movq	64(%rsp), %r12
	movq	128(%rsp), %r9
	movq	56(%rsp), %r10
	movq	144(%rsp), %r14
	movq	152(%rsp), %r15
	movq	112(%rsp), %r13
	je	.LBB49_102
	.p2align	4
.LBB49_98:
	leaq	1(%rax), %rcx
	movq	%rax, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1203
	je	.LBB49_1207
	cmpq	%rdx, %rax
	jae	.LBB49_1304
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm4
	vfmadd231ps	(%r9,%rax,4){1to16}, %zmm4, %zmm3
	vfmadd231ps	(%r10,%rax,4){1to16}, %zmm4, %zmm2
	vfmadd231ps	(%r14,%rax,4){1to16}, %zmm4, %zmm1
	vfmadd231ps	(%r15,%rax,4){1to16}, %zmm4, %zmm0
	movq	%rcx, %rax
	cmpq	%rdx, %rcx
	jb	.LBB49_98
.LBB49_102:
	movq	%r8, %rdi
	cmpq	$0, 200(%rsp)
	je	.LBB49_116
	movq	104(%rsp), %r8
	movq	%r8, %rax
	xorl	%edx, %edx
	movq	48(%rsp), %rsi
	divq	%rsi
	jmp	.LBB49_117
.LBB49_104:
	je	.LBB49_131
	movq	136(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rcx
	cmpq	$15, %r14
	jbe	.LBB49_130
	vaddps	(%rcx), %zmm11, %zmm11
	vmovups	%zmm11, (%rcx)
	cmpq	$17, %r14
	jb	.LBB49_131
	movq	80(%rsp), %rax
	leaq	(%rcx,%rax,4), %rcx
	cmpq	$15, %rdx
	jbe	.LBB49_162
	vaddps	(%rcx), %zmm10, %zmm10
	vmovups	%zmm10, (%rcx)
	cmpq	$17, %rdx
	jb	.LBB49_131
	movq	96(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rcx
	cmpq	$15, 72(%rsp)
	jbe	.LBB49_206
	vaddps	(%rcx), %zmm9, %zmm9
	vmovups	%zmm9, (%rcx)
	jmp	.LBB49_131
.LBB49_111:
	movq	%r8, %rdi
	movq	%rcx, %r15
	movq	104(%rsp), %r10
	movl	%r10d, %eax
	xorl	%edx, %edx
	movq	48(%rsp), %rcx
	divl	%ecx
.LBB49_112:
	subq	%rdx, %r10
	movq	88(%rsp), %r9
	shlq	$4, %r9
	movq	%rcx, %r8
	subq	%r9, %r8
	cmpq	$16, %r8
	movl	$16, %eax
	cmovbq	%r8, %rax
	movq	%r8, %rdx
	subq	%rax, %rdx
	movq	%rcx, %r12
	movl	$-1, %esi
	movl	%eax, %ecx
	shll	%cl, %esi
	movl	$-1, %r14d
	movl	%edx, %ecx
	shll	%cl, %r14d
	cmpq	%r10, %r12
	jbe	.LBB49_114
	movq	%r12, %r13
	movq	40(%rsp), %rdx
	movq	%r15, %r12
	movq	88(%rsp), %r14
	jmp	.LBB49_211
.LBB49_114:
	notl	%esi
	kmovd	%esi, %k2
	notl	%r14d
	kmovd	%r14d, %k1
	subq	%r12, %r10
	cmpq	%r9, %r12
	movq	%r12, %r13
	jae	.LBB49_122
	cmpq	%r10, %r13
	movq	%r15, %r12
	movq	88(%rsp), %r14
	jbe	.LBB49_164
	jmp	.LBB49_210
.LBB49_116:
	movq	104(%rsp), %r8
	movl	%r8d, %eax
	xorl	%edx, %edx
	movq	48(%rsp), %rsi
	divl	%esi
.LBB49_117:
	movq	88(%rsp), %r14
	movq	%r14, %rax
	shlq	$4, %rax
	movq	%rsi, %rcx
	subq	%rax, %rcx
	movq	%rsi, %r9
	movl	$-1, %esi
	shll	%cl, %esi
	subq	%rdx, %r8
	cmpq	%r8, %r9
	jbe	.LBB49_120
	movq	%r9, %r13
	movq	40(%rsp), %rdx
.LBB49_119:
	movq	%rdi, %r8
	movl	$1, %edi
	jmp	.LBB49_213
.LBB49_120:
	notl	%esi
	kmovd	%esi, %k1
	subq	%r9, %r8
	cmpq	%rax, %r9
	movq	%r9, %r13
	movq	40(%rsp), %rdx
	jae	.LBB49_127
	cmpq	%r8, %r13
	ja	.LBB49_119
	jmp	.LBB49_182
.LBB49_122:
	movq	%r15, %r12
	movq	88(%rsp), %r14
	je	.LBB49_140
	movq	136(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, %r8
	jbe	.LBB49_139
	vaddps	(%rcx), %zmm6, %zmm6
	vmovups	%zmm6, (%rcx)
	cmpq	$17, %r8
	jb	.LBB49_140
	leaq	(%rcx,%rax,4), %rcx
	cmpq	$15, %rdx
	jbe	.LBB49_187
	vaddps	(%rcx), %zmm7, %zmm6
	vmovups	%zmm6, (%rcx)
	cmpq	%r10, %r13
	jbe	.LBB49_141
	jmp	.LBB49_210
.LBB49_127:
	je	.LBB49_158
	movq	136(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	cmpq	$15, %rcx
	jbe	.LBB49_156
	vaddps	(%rdx), %zmm3, %zmm3
	vmovups	%zmm3, (%rdx)
	jmp	.LBB49_157
.LBB49_130:
	vmovups	(%rcx), %zmm9 {%k3} {z}
	vaddps	%zmm9, %zmm11, %zmm9
	vmovups	%zmm9, (%rcx) {%k3}
.LBB49_131:
	cmpq	%r12, %r13
	ja	.LBB49_197
	cmpq	%r15, %r13
	je	.LBB49_147
	movq	256(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rcx
	cmpq	$15, %r14
	jbe	.LBB49_146
	vaddps	(%rcx), %zmm8, %zmm8
	vmovups	%zmm8, (%rcx)
	cmpq	$17, %r14
	jb	.LBB49_147
	movq	80(%rsp), %rax
	leaq	(%rcx,%rax,4), %rcx
	cmpq	$15, %rdx
	jbe	.LBB49_188
	vaddps	(%rcx), %zmm7, %zmm7
	vmovups	%zmm7, (%rcx)
	cmpq	$17, %rdx
	jb	.LBB49_147
	movq	96(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rcx
	cmpq	$15, 72(%rsp)
	jbe	.LBB49_215
	vaddps	(%rcx), %zmm6, %zmm6
	vmovups	%zmm6, (%rcx)
	jmp	.LBB49_147
.LBB49_139:
	vmovups	(%rcx), %zmm7 {%k2} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%rcx) {%k2}
.LBB49_140:
	cmpq	%r10, %r13
	ja	.LBB49_210
.LBB49_141:
	cmpq	%r9, %r13
	je	.LBB49_164
	movq	256(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, %r8
	jbe	.LBB49_163
	vaddps	(%rcx), %zmm5, %zmm5
	vmovups	%zmm5, (%rcx)
	cmpq	$17, %r8
	jb	.LBB49_164
	leaq	(%rcx,%rax,4), %rcx
	cmpq	$15, %rdx
	jbe	.LBB49_207
	vaddps	(%rcx), %zmm4, %zmm4
	vmovups	%zmm4, (%rcx)
	subq	%r13, %r10
	cmpq	%r10, %r13
	jbe	.LBB49_165
	jmp	.LBB49_210
.LBB49_146:
	vmovups	(%rcx), %zmm6 {%k3} {z}
	vaddps	%zmm6, %zmm8, %zmm6
	vmovups	%zmm6, (%rcx) {%k3}
.LBB49_147:
	subq	%r13, %r12
	cmpq	%r12, %r13
	ja	.LBB49_197
	subq	%r13, %r12
	cmpq	%r15, %r13
	jb	.LBB49_197
	je	.LBB49_172
	movq	216(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rcx
	cmpq	$15, %r14
	jbe	.LBB49_171
	vaddps	(%rcx), %zmm5, %zmm5
	vmovups	%zmm5, (%rcx)
	cmpq	$17, %r14
	jb	.LBB49_172
	movq	80(%rsp), %rax
	leaq	(%rcx,%rax,4), %rcx
	cmpq	$15, %rdx
	jbe	.LBB49_208
	vaddps	(%rcx), %zmm4, %zmm4
	vmovups	%zmm4, (%rcx)
	cmpq	$17, %rdx
	jb	.LBB49_172
	movq	96(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rcx
	cmpq	$15, 72(%rsp)
	jbe	.LBB49_219
	vaddps	(%rcx), %zmm3, %zmm3
	vmovups	%zmm3, (%rcx)
	jmp	.LBB49_172
.LBB49_156:
	vmovups	(%rdx), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rdx) {%k1}
.LBB49_157:
	movq	40(%rsp), %rdx
.LBB49_158:
	cmpq	%r8, %r13
	ja	.LBB49_119
	cmpq	%rax, %r13
	je	.LBB49_182
	movq	256(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	cmpq	$15, %rcx
	jbe	.LBB49_180
	vaddps	(%rdx), %zmm2, %zmm2
	vmovups	%zmm2, (%rdx)
	jmp	.LBB49_181
.LBB49_162:
	vmovups	(%rcx), %zmm9 {%k2} {z}
	vaddps	%zmm9, %zmm10, %zmm9
	vmovups	%zmm9, (%rcx) {%k2}
	jmp	.LBB49_131
.LBB49_163:
	vmovups	(%rcx), %zmm4 {%k2} {z}
	vaddps	%zmm4, %zmm5, %zmm4
	vmovups	%zmm4, (%rcx) {%k2}
.LBB49_164:
	subq	%r13, %r10
	cmpq	%r10, %r13
	ja	.LBB49_210
.LBB49_165:
	subq	%r13, %r10
	cmpq	%r9, %r13
	jb	.LBB49_210
	je	.LBB49_190
	movq	216(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, %r8
	jbe	.LBB49_189
	vaddps	(%rcx), %zmm3, %zmm3
	vmovups	%zmm3, (%rcx)
	cmpq	$17, %r8
	jb	.LBB49_190
	leaq	(%rcx,%rax,4), %rcx
	cmpq	$15, %rdx
	jbe	.LBB49_216
	vaddps	(%rcx), %zmm2, %zmm2
	vmovups	%zmm2, (%rcx)
	cmpq	%r10, %r13
	jbe	.LBB49_191
	jmp	.LBB49_210
.LBB49_171:
	vmovups	(%rcx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm5, %zmm3
	vmovups	%zmm3, (%rcx) {%k3}
.LBB49_172:
	cmpq	%r12, %r13
	ja	.LBB49_197
	cmpq	%r15, %r13
	je	.LBB49_197
	movq	208(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rcx
	cmpq	$15, %r14
	jbe	.LBB49_196
	vaddps	(%rcx), %zmm2, %zmm2
	vmovups	%zmm2, (%rcx)
	cmpq	$17, %r14
	movq	64(%rsp), %r12
	movq	88(%rsp), %r14
	jb	.LBB49_218
	movq	80(%rsp), %rax
	leaq	(%rcx,%rax,4), %rcx
	cmpq	$15, %rdx
	jbe	.LBB49_217
	vaddps	(%rcx), %zmm1, %zmm1
	vmovups	%zmm1, (%rcx)
	cmpq	$17, %rdx
	jb	.LBB49_218
	movq	96(%rsp), %rax
	leaq	(%rcx,%rax,4), %rax
	cmpq	$15, 72(%rsp)
	jbe	.LBB49_222
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB49_218
.LBB49_180:
	vmovups	(%rdx), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rdx) {%k1}
.LBB49_181:
	movq	40(%rsp), %rdx
.LBB49_182:
	subq	%r13, %r8
	cmpq	%r8, %r13
	ja	.LBB49_119
	subq	%r13, %r8
	cmpq	%rax, %r13
	jb	.LBB49_119
	je	.LBB49_201
	movq	216(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	cmpq	$15, %rcx
	jbe	.LBB49_199
	vaddps	(%rdx), %zmm1, %zmm1
	vmovups	%zmm1, (%rdx)
	jmp	.LBB49_200
.LBB49_187:
	vmovups	(%rcx), %zmm6 {%k1} {z}
	vaddps	%zmm6, %zmm7, %zmm6
	vmovups	%zmm6, (%rcx) {%k1}
	cmpq	%r10, %r13
	jbe	.LBB49_141
	jmp	.LBB49_210
.LBB49_188:
	vmovups	(%rcx), %zmm6 {%k2} {z}
	vaddps	%zmm6, %zmm7, %zmm6
	vmovups	%zmm6, (%rcx) {%k2}
	jmp	.LBB49_147
.LBB49_189:
	vmovups	(%rcx), %zmm2 {%k2} {z}
	vaddps	%zmm2, %zmm3, %zmm2
	vmovups	%zmm2, (%rcx) {%k2}
.LBB49_190:
	cmpq	%r10, %r13
	ja	.LBB49_210
.LBB49_191:
	cmpq	%r9, %r13
	je	.LBB49_210
	movq	208(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, %r8
	jbe	.LBB49_209
	vaddps	(%rcx), %zmm1, %zmm1
	vmovups	%zmm1, (%rcx)
	cmpq	$17, %r8
	jb	.LBB49_210
	leaq	(%rcx,%rax,4), %rax
	cmpq	$15, %rdx
	movq	%rdi, %r8
	jbe	.LBB49_220
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB49_221
.LBB49_196:
	vmovups	(%rcx), %zmm0 {%k3} {z}
	vaddps	%zmm0, %zmm2, %zmm0
	vmovups	%zmm0, (%rcx) {%k3}
.LBB49_197:
	movq	64(%rsp), %r12
.LBB49_198:
	movq	40(%rsp), %rdx
	movq	88(%rsp), %r14
	jmp	.LBB49_213
.LBB49_199:
	vmovups	(%rdx), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rdx) {%k1}
.LBB49_200:
	movq	40(%rsp), %rdx
.LBB49_201:
	cmpq	%r8, %r13
	ja	.LBB49_119
	cmpq	%rax, %r13
	movq	%rdi, %r8
	jne	.LBB49_204
	movl	$1, %edi
	jmp	.LBB49_213
.LBB49_204:
	movq	208(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	cmpq	$15, %rcx
	movl	$1, %edi
	jbe	.LBB49_214
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB49_213
.LBB49_206:
	vmovups	(%rcx), %zmm10 {%k1} {z}
	vaddps	%zmm10, %zmm9, %zmm9
	vmovups	%zmm9, (%rcx) {%k1}
	jmp	.LBB49_131
.LBB49_207:
	vmovups	(%rcx), %zmm5 {%k1} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rcx) {%k1}
	subq	%r13, %r10
	cmpq	%r10, %r13
	jbe	.LBB49_165
	jmp	.LBB49_210
.LBB49_208:
	vmovups	(%rcx), %zmm3 {%k2} {z}
	vaddps	%zmm3, %zmm4, %zmm3
	vmovups	%zmm3, (%rcx) {%k2}
	jmp	.LBB49_172
.LBB49_209:
	vmovups	(%rcx), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rcx) {%k2}
.LBB49_210:
	movq	40(%rsp), %rdx
.LBB49_211:
	movq	%rdi, %r8
.LBB49_212:
	movl	$2, %edi
.LBB49_213:
	addq	%rdi, %r14
	cmpq	%r11, %r14
	jb	.LBB49_45
	jmp	.LBB49_1184
.LBB49_214:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	jmp	.LBB49_213
.LBB49_215:
	vmovups	(%rcx), %zmm7 {%k1} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%rcx) {%k1}
	jmp	.LBB49_147
.LBB49_216:
	vmovups	(%rcx), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rcx) {%k1}
	cmpq	%r10, %r13
	jbe	.LBB49_191
	jmp	.LBB49_210
.LBB49_217:
	vmovups	(%rcx), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rcx) {%k2}
.LBB49_218:
	movq	40(%rsp), %rdx
	jmp	.LBB49_213
.LBB49_219:
	vmovups	(%rcx), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rcx) {%k1}
	jmp	.LBB49_172
.LBB49_220:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
.LBB49_221:
	movq	40(%rsp), %rdx
	jmp	.LBB49_212
.LBB49_222:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	jmp	.LBB49_218
.LBB49_223:
	movq	328(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rcx
	movq	%rcx, %rax
	imulq	176(%rsp), %rax
	addq	160(%rsp), %rax
	movq	%rax, %rdx
	addq	168(%rsp), %rdx
	jb	.LBB49_1272
	cmpq	184(%rsp), %rdx
	ja	.LBB49_1272
	orq	$1, %rcx
	imulq	176(%rsp), %rcx
	addq	160(%rsp), %rcx
	movq	%rcx, %rdx
	addq	168(%rsp), %rdx
	jb	.LBB49_1271
	cmpq	184(%rsp), %rdx
	ja	.LBB49_1271
	movq	360(%rsp), %rdx
	leaq	(%rdx,%rax,4), %r10
	leaq	(%rdx,%rcx,4), %rax
	movq	%rax, 96(%rsp)
	movq	136(%rsp), %rax
	leaq	(%rax,%r13,4), %rax
	movq	%rax, 128(%rsp)
	xorl	%r14d, %r14d
	movq	40(%rsp), %rdx
	movq	%r10, 88(%rsp)
	jmp	.LBB49_869
.LBB49_228:
	movq	328(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rcx
	movq	%rcx, %rax
	imulq	176(%rsp), %rax
	addq	160(%rsp), %rax
	movq	%rax, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1302
	movq	184(%rsp), %r15
	cmpq	%r15, %rsi
	ja	.LBB49_1303
	movq	%rcx, %rdi
	orq	$1, %rdi
	imulq	176(%rsp), %rdi
	addq	160(%rsp), %rdi
	movq	%rdi, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1281
	cmpq	%r15, %rsi
	ja	.LBB49_1281
	leaq	2(%rcx), %r9
	imulq	176(%rsp), %r9
	addq	160(%rsp), %r9
	movq	%r9, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1289
	cmpq	%r15, %rsi
	ja	.LBB49_1289
	leaq	3(%rcx), %r10
	imulq	176(%rsp), %r10
	addq	160(%rsp), %r10
	movq	%r10, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1294
	cmpq	%r15, %rsi
	ja	.LBB49_1294
	leaq	4(%rcx), %r14
	imulq	176(%rsp), %r14
	addq	160(%rsp), %r14
	movq	%r14, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1296
	cmpq	%r15, %rsi
	ja	.LBB49_1296
	addq	$5, %rcx
	imulq	176(%rsp), %rcx
	addq	160(%rsp), %rcx
	movq	%rcx, %rsi
	addq	168(%rsp), %rsi
	jb	.LBB49_1300
	cmpq	%r15, %rsi
	ja	.LBB49_1301
	movq	360(%rsp), %rsi
	leaq	(%rsi,%rax,4), %r15
	leaq	(%rsi,%rdi,4), %rax
	leaq	(%rsi,%r9,4), %rdi
	movq	%rdi, 128(%rsp)
	leaq	(%rsi,%r10,4), %rdi
	movq	%rdi, 96(%rsp)
	leaq	(%rsi,%r14,4), %rdi
	movq	%rdi, 72(%rsp)
	movq	%rax, %r14
	leaq	(%rsi,%rcx,4), %rax
	movq	%rax, 88(%rsp)
	movq	48(%rsp), %rax
	movq	136(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 216(%rsp)
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 208(%rsp)
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 272(%rsp)
	leaq	(%rcx,%rax,4), %rcx
	movq	%rcx, 264(%rsp)
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 296(%rsp)
	movq	104(%rsp), %rax
	subq	%rdx, %rax
	movq	%rax, 256(%rsp)
	xorl	%ecx, %ecx
	movq	40(%rsp), %rdx
	movq	%r15, 144(%rsp)
	movq	%r14, 152(%rsp)
.LBB49_241:
	movq	280(%rsp), %rsi
	subq	%rcx, %rsi
	jb	.LBB49_1268
	movq	%rcx, %r14
	shlq	$6, %r14
	movq	368(%rsp), %rax
	addq	%r14, %rax
	movq	%rax, 80(%rsp)
	movq	%r11, %rax
	subq	%rcx, %rax
	cmpq	$3, %rax
	movq	288(%rsp), %r15
	movq	%rcx, 56(%rsp)
	jne	.LBB49_252
	testq	%r15, %r15
	je	.LBB49_271
	movq	%r15, %rax
	movq	232(%rsp), %rdi
	subq	%rcx, %rdi
	addq	352(%rsp), %r14
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%r15d, %r15d
	movq	224(%rsp), %r12
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	movq	%rax, %r9
	xorl	%eax, %eax
	.p2align	4
.LBB49_245:
	movq	%rdx, %rcx
	subq	%rax, %rcx
	jb	.LBB49_1236
	cmpq	$16, %rcx
	jb	.LBB49_1202
	addq	$16, %rax
	decq	%r9
	movq	%r9, 112(%rsp)
	movq	%r14, %r13
	movq	%rdi, %rdx
	movq	%r15, %r9
	xorl	%ecx, %ecx
	.p2align	4
.LBB49_248:
	cmpq	%rsi, %r9
	ja	.LBB49_1188
	cmpq	$2, %rdx
	jbe	.LBB49_1198
	leaq	(%r12,%rcx,4), %r10
	vbroadcastss	(%r12,%rcx,4), %zmm18
	incq	%rcx
	vmovups	-128(%r13), %zmm19
	vmovups	-64(%r13), %zmm20
	vmovups	(%r13), %zmm21
	vfmadd231ps	%zmm19, %zmm18, %zmm17
	vfmadd231ps	%zmm20, %zmm18, %zmm16
	vfmadd231ps	%zmm18, %zmm21, %zmm15
	vbroadcastss	(%rbx,%r10), %zmm18
	addq	%rbx, %r10
	vfmadd231ps	%zmm19, %zmm18, %zmm14
	vfmadd231ps	%zmm20, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm21, %zmm12
	vbroadcastss	(%rbx,%r10), %zmm18
	addq	%rbx, %r10
	vfmadd231ps	%zmm19, %zmm18, %zmm11
	vfmadd231ps	%zmm20, %zmm18, %zmm10
	vfmadd231ps	%zmm18, %zmm21, %zmm9
	vbroadcastss	(%rbx,%r10), %zmm18
	addq	%rbx, %r10
	vfmadd231ps	%zmm19, %zmm18, %zmm8
	vfmadd231ps	%zmm20, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm21, %zmm6
	vbroadcastss	(%rbx,%r10), %zmm18
	addq	%rbx, %r10
	vfmadd231ps	%zmm19, %zmm18, %zmm5
	vfmadd231ps	%zmm20, %zmm18, %zmm4
	vfmadd231ps	%zmm18, %zmm21, %zmm3
	vbroadcastss	(%rbx,%r10), %zmm18
	vfmadd231ps	%zmm19, %zmm18, %zmm2
	vfmadd231ps	%zmm20, %zmm18, %zmm1
	vfmadd231ps	%zmm21, %zmm18, %zmm0
	addq	%r11, %r9
	subq	%r11, %rdx
	addq	%r8, %r13
	cmpq	$16, %rcx
	jne	.LBB49_248
	addq	$64, %r12
	movq	248(%rsp), %rcx
	addq	%rcx, %r15
	subq	%rcx, %rdi
	addq	240(%rsp), %r14
	movq	112(%rsp), %r9
	testq	%r9, %r9
	movq	40(%rsp), %rdx
	jne	.LBB49_245
	jmp	.LBB49_272
.LBB49_252:
	cmpq	$1, %rax
	jbe	.LBB49_262
	testq	%r15, %r15
	je	.LBB49_284
	movq	%r15, %rax
	movq	232(%rsp), %rdi
	subq	%rcx, %rdi
	addq	336(%rsp), %r14
	vxorps	%xmm11, %xmm11, %xmm11
	xorl	%r10d, %r10d
	movq	224(%rsp), %r15
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rax, %r9
	xorl	%eax, %eax
	.p2align	4
.LBB49_255:
	movq	%rdx, %rcx
	subq	%rax, %rcx
	jb	.LBB49_1236
	cmpq	$16, %rcx
	jb	.LBB49_1202
	addq	$16, %rax
	decq	%r9
	movq	%r9, 112(%rsp)
	movq	%r14, %r13
	movq	%rdi, %rdx
	movq	%r10, %r9
	xorl	%ecx, %ecx
	.p2align	4
.LBB49_258:
	cmpq	%rsi, %r9
	ja	.LBB49_1188
	cmpq	$1, %rdx
	jbe	.LBB49_1200
	leaq	(%r15,%rcx,4), %r12
	vbroadcastss	(%r15,%rcx,4), %zmm12
	vmovups	-64(%r13), %zmm13
	vmovups	(%r13), %zmm14
	vfmadd231ps	%zmm13, %zmm12, %zmm11
	vfmadd231ps	%zmm12, %zmm14, %zmm10
	vbroadcastss	(%rbx,%r12), %zmm12
	addq	%rbx, %r12
	vfmadd231ps	%zmm13, %zmm12, %zmm9
	vbroadcastss	(%rbx,%r12), %zmm15
	vfmadd231ps	%zmm12, %zmm14, %zmm8
	addq	%rbx, %r12
	vfmadd231ps	%zmm13, %zmm15, %zmm7
	vfmadd231ps	%zmm15, %zmm14, %zmm6
	vbroadcastss	(%rbx,%r12), %zmm12
	addq	%rbx, %r12
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm14, %zmm4
	vbroadcastss	(%rbx,%r12), %zmm12
	addq	%rbx, %r12
	vfmadd231ps	%zmm13, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm14, %zmm2
	vbroadcastss	(%rbx,%r12), %zmm12
	incq	%rcx
	vfmadd231ps	%zmm13, %zmm12, %zmm1
	vfmadd231ps	%zmm14, %zmm12, %zmm0
	addq	%r11, %r9
	subq	%r11, %rdx
	addq	%r8, %r13
	cmpq	$16, %rcx
	jne	.LBB49_258
	addq	$64, %r15
	movq	248(%rsp), %rcx
	addq	%rcx, %r10
	subq	%rcx, %rdi
	addq	240(%rsp), %r14
	movq	112(%rsp), %r9
	testq	%r9, %r9
	movq	40(%rsp), %rdx
	jne	.LBB49_255
	jmp	.LBB49_285
.LBB49_262:
	testq	%r15, %r15
	je	.LBB49_292
	addq	320(%rsp), %r14
	movq	232(%rsp), %rdx
	subq	%rcx, %rdx
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%r9d, %r9d
	movq	224(%rsp), %r10
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	xorl	%eax, %eax
	.p2align	4
.LBB49_264:
	movq	40(%rsp), %rcx
	subq	%rax, %rcx
	jb	.LBB49_1206
	cmpq	$16, %rcx
	jb	.LBB49_1202
	addq	$16, %rax
	decq	%r15
	movq	%r14, %rcx
	movq	%r9, %rdi
	xorl	%r12d, %r12d
	.p2align	4
.LBB49_267:
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	cmpq	%rdi, %rdx
	je	.LBB49_1199
	leaq	(%r10,%r12,4), %r13
	vmovups	(%rcx), %zmm6
	vfmadd231ps	(%r10,%r12,4){1to16}, %zmm6, %zmm5
	vfmadd231ps	(%rbx,%r13){1to16}, %zmm6, %zmm4
	addq	%rbx, %r13
	vfmadd231ps	(%rbx,%r13){1to16}, %zmm6, %zmm3
	addq	%rbx, %r13
	vfmadd231ps	(%rbx,%r13){1to16}, %zmm6, %zmm2
	addq	%rbx, %r13
	vfmadd231ps	(%rbx,%r13){1to16}, %zmm6, %zmm1
	incq	%r12
	addq	%rbx, %r13
	vfmadd231ps	(%rbx,%r13){1to16}, %zmm6, %zmm0
	addq	%r11, %rdi
	addq	%r8, %rcx
	cmpq	$16, %r12
	jne	.LBB49_267
	addq	$64, %r10
	addq	248(%rsp), %r9
	addq	240(%rsp), %r14
	testq	%r15, %r15
	jne	.LBB49_264
	jmp	.LBB49_293
.LBB49_271:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
.LBB49_272:
	movq	192(%rsp), %rcx
	movq	%rcx, %rax
	cmpq	%rdx, %rcx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %r10
	movq	128(%rsp), %r14
	je	.LBB49_277
	.p2align	4
.LBB49_273:
	movq	%rax, %rdi
	imulq	%r11, %rdi
	movq	%rsi, %r9
	subq	%rdi, %r9
	jb	.LBB49_1203
	cmpq	$2, %r9
	jbe	.LBB49_1204
	cmpq	%rdx, %rax
	jae	.LBB49_1304
	shlq	$6, %rdi
	vbroadcastss	(%rcx,%rax,4), %zmm18
	movq	80(%rsp), %r9
	vmovups	(%r9,%rdi), %zmm19
	vmovups	64(%r9,%rdi), %zmm20
	vmovups	128(%r9,%rdi), %zmm21
	vfmadd231ps	%zmm19, %zmm18, %zmm17
	vfmadd231ps	%zmm20, %zmm18, %zmm16
	vfmadd231ps	%zmm18, %zmm21, %zmm15
	vbroadcastss	(%r10,%rax,4), %zmm18
	vfmadd231ps	%zmm19, %zmm18, %zmm14
	vfmadd231ps	%zmm20, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm21, %zmm12
	vbroadcastss	(%r14,%rax,4), %zmm18
	vfmadd231ps	%zmm19, %zmm18, %zmm11
	vfmadd231ps	%zmm20, %zmm18, %zmm10
	vfmadd231ps	%zmm18, %zmm21, %zmm9
	movq	96(%rsp), %rdi
	vbroadcastss	(%rdi,%rax,4), %zmm18
	vfmadd231ps	%zmm19, %zmm18, %zmm8
	vfmadd231ps	%zmm20, %zmm18, %zmm7
	movq	72(%rsp), %rdi
	vbroadcastss	(%rdi,%rax,4), %zmm22
	vfmadd231ps	%zmm18, %zmm21, %zmm6
	vfmadd231ps	%zmm19, %zmm22, %zmm5
	vfmadd231ps	%zmm20, %zmm22, %zmm4
	vfmadd231ps	%zmm22, %zmm21, %zmm3
	movq	88(%rsp), %rdi
	vbroadcastss	(%rdi,%rax,4), %zmm18
	incq	%rax
	vfmadd231ps	%zmm19, %zmm18, %zmm2
	vfmadd231ps	%zmm20, %zmm18, %zmm1
	vfmadd231ps	%zmm21, %zmm18, %zmm0
	cmpq	%rdx, %rax
	jb	.LBB49_273
.LBB49_277:
	cmpq	$0, 200(%rsp)
	je	.LBB49_279
	movq	104(%rsp), %rsi
	movq	%rsi, %rax
	xorl	%edx, %edx
	movq	48(%rsp), %r14
	divq	%r14
	jmp	.LBB49_280
.LBB49_279:
	movq	104(%rsp), %rsi
	movl	%esi, %eax
	xorl	%edx, %edx
	movq	48(%rsp), %r14
	divl	%r14d
.LBB49_280:
	movq	56(%rsp), %r15
	subq	%rdx, %rsi
	shlq	$4, %r15
	movq	%r14, %rdi
	subq	%r15, %rdi
	cmpq	$16, %rdi
	movl	$16, %edx
	cmovbq	%rdi, %rdx
	movq	%rdi, %rax
	subq	%rdx, %rax
	movl	$-1, %r10d
	movl	%edx, %ecx
	shll	%cl, %r10d
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovbq	%rax, %rcx
	movq	%rax, %r9
	subq	%rcx, %r9
	movl	$-1, %r12d
	movq	%rcx, 112(%rsp)
	shll	%cl, %r12d
	movl	$-1, %r13d
	movq	%r9, 80(%rsp)
	movl	%r9d, %ecx
	shll	%cl, %r13d
	cmpq	%rsi, %r14
	jbe	.LBB49_282
	movq	64(%rsp), %r12
	movq	%r14, %r13
	movq	40(%rsp), %rdx
	movq	56(%rsp), %rcx
	movl	$3, %r10d
	addq	%r10, %rcx
	cmpq	%r11, %rcx
	jb	.LBB49_241
	jmp	.LBB49_1184
.LBB49_282:
	notl	%r10d
	kmovd	%r10d, %k3
	notl	%r12d
	kmovd	%r12d, %k2
	notl	%r13d
	kmovd	%r13d, %k1
	subq	%r14, %rsi
	cmpq	%r15, %r14
	jae	.LBB49_302
	cmpq	%rsi, %r14
	movl	$3, %r10d
	jbe	.LBB49_345
	jmp	.LBB49_346
.LBB49_284:
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB49_285:
	movq	192(%rsp), %rcx
	movq	%rcx, %rax
	cmpq	%rdx, %rcx
	movq	64(%rsp), %r12
	movq	144(%rsp), %r15
	movq	152(%rsp), %rcx
	movq	128(%rsp), %r10
	je	.LBB49_290
	.p2align	4
.LBB49_286:
	movq	%rax, %rdi
	imulq	%r11, %rdi
	movq	%rsi, %r9
	subq	%rdi, %r9
	jb	.LBB49_1203
	cmpq	$1, %r9
	jbe	.LBB49_1208
	cmpq	%rdx, %rax
	jae	.LBB49_1304
	vbroadcastss	(%r15,%rax,4), %zmm12
	shlq	$6, %rdi
	movq	80(%rsp), %r9
	vmovups	(%r9,%rdi), %zmm13
	vmovups	64(%r9,%rdi), %zmm14
	vfmadd231ps	%zmm13, %zmm12, %zmm11
	vfmadd231ps	%zmm12, %zmm14, %zmm10
	vbroadcastss	(%rcx,%rax,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm14, %zmm8
	vbroadcastss	(%r10,%rax,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm14, %zmm6
	movq	96(%rsp), %rdi
	vbroadcastss	(%rdi,%rax,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm14, %zmm4
	movq	72(%rsp), %rdi
	vbroadcastss	(%rdi,%rax,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm14, %zmm2
	movq	88(%rsp), %rdi
	vbroadcastss	(%rdi,%rax,4), %zmm12
	incq	%rax
	vfmadd231ps	%zmm13, %zmm12, %zmm1
	vfmadd231ps	%zmm14, %zmm12, %zmm0
	cmpq	%rdx, %rax
	jb	.LBB49_286
.LBB49_290:
	movq	56(%rsp), %rdi
	shlq	$4, %rdi
	movq	48(%rsp), %r14
	movq	%r14, %rsi
	subq	%rdi, %rsi
	cmpq	$16, %rsi
	movl	$16, %eax
	cmovbq	%rsi, %rax
	movq	%rsi, %rdx
	subq	%rax, %rdx
	movl	$-1, %r9d
	movl	%eax, %ecx
	shll	%cl, %r9d
	movl	$-1, %r10d
	movl	%edx, %ecx
	shll	%cl, %r10d
	movq	256(%rsp), %rcx
	cmpq	%rcx, %r14
	jbe	.LBB49_300
	movq	%r14, %r13
	movq	40(%rsp), %rdx
	movq	56(%rsp), %rcx
	movl	$2, %r10d
	addq	%r10, %rcx
	cmpq	%r11, %rcx
	jb	.LBB49_241
	jmp	.LBB49_1184
.LBB49_292:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
.LBB49_293:
	movq	192(%rsp), %rcx
	movq	%rcx, %rax
	movq	40(%rsp), %rdx
	cmpq	%rdx, %rcx
	movq	64(%rsp), %r12
	movq	144(%rsp), %r15
	movq	152(%rsp), %r14
	je	.LBB49_298
	.p2align	4
.LBB49_294:
	leaq	1(%rax), %rcx
	movq	%rax, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1203
	je	.LBB49_1207
	cmpq	%rdx, %rax
	jae	.LBB49_1304
	shlq	$6, %rdi
	movq	80(%rsp), %r9
	vmovups	(%r9,%rdi), %zmm6
	vfmadd231ps	(%r15,%rax,4){1to16}, %zmm6, %zmm5
	vfmadd231ps	(%r14,%rax,4){1to16}, %zmm6, %zmm4
	movq	128(%rsp), %rdi
	vfmadd231ps	(%rdi,%rax,4){1to16}, %zmm6, %zmm3
	movq	96(%rsp), %rdi
	vfmadd231ps	(%rdi,%rax,4){1to16}, %zmm6, %zmm2
	movq	72(%rsp), %rdi
	vfmadd231ps	(%rdi,%rax,4){1to16}, %zmm6, %zmm1
	movq	88(%rsp), %rdi
	vfmadd231ps	(%rdi,%rax,4){1to16}, %zmm6, %zmm0
	movq	%rcx, %rax
	cmpq	%rdx, %rcx
	jb	.LBB49_294
.LBB49_298:
	cmpq	$0, 200(%rsp)
	je	.LBB49_309
	movq	104(%rsp), %r10
	movq	%r10, %rax
	xorl	%edx, %edx
	movq	48(%rsp), %rsi
	divq	%rsi
	jmp	.LBB49_310
.LBB49_300:
	notl	%r9d
	kmovd	%r9d, %k2
	notl	%r10d
	kmovd	%r10d, %k1
	subq	%r14, %rcx
	cmpq	%rdi, %r14
	jae	.LBB49_314
	cmpq	%rcx, %r14
	movl	$2, %r10d
	jbe	.LBB49_358
	jmp	.LBB49_359
.LBB49_302:
	movl	$3, %r10d
	je	.LBB49_323
	movq	136(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rcx
	cmpq	$15, %rdi
	jbe	.LBB49_322
	vaddps	(%rcx), %zmm17, %zmm17
	vmovups	%zmm17, (%rcx)
	cmpq	$17, %rdi
	jb	.LBB49_323
	leaq	(%rcx,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB49_378
	vaddps	(%rcx), %zmm16, %zmm16
	vmovups	%zmm16, (%rcx)
	cmpq	$17, %rax
	jb	.LBB49_323
	movq	112(%rsp), %r9
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, 80(%rsp)
	jbe	.LBB49_434
	vaddps	(%rcx), %zmm15, %zmm15
	vmovups	%zmm15, (%rcx)
	jmp	.LBB49_323
.LBB49_309:
	movq	104(%rsp), %r10
	movl	%r10d, %eax
	xorl	%edx, %edx
	movq	48(%rsp), %rsi
	divl	%esi
.LBB49_310:
	movq	56(%rsp), %rax
	shlq	$4, %rax
	movq	%rsi, %rcx
	subq	%rax, %rcx
	movl	$-1, %edi
	shll	%cl, %edi
	movq	%rsi, %r9
	movq	%r10, %rsi
	subq	%rdx, %rsi
	movl	$1, %r10d
	cmpq	%rsi, %r9
	jbe	.LBB49_312
.LBB49_311:
	movq	%r9, %r13
	jmp	.LBB49_360
.LBB49_312:
	notl	%edi
	kmovd	%edi, %k1
	subq	%r9, %rsi
	cmpq	%rax, %r9
	jae	.LBB49_319
	cmpq	%rsi, %r9
	movq	40(%rsp), %rdx
	jbe	.LBB49_371
	jmp	.LBB49_372
.LBB49_314:
	movl	$2, %r10d
	je	.LBB49_332
	movq	136(%rsp), %r9
	leaq	(%r9,%rdi,4), %r9
	cmpq	$15, %rsi
	jbe	.LBB49_331
	vaddps	(%r9), %zmm11, %zmm11
	vmovups	%zmm11, (%r9)
	cmpq	$17, %rsi
	jb	.LBB49_332
	leaq	(%r9,%rax,4), %r9
	cmpq	$15, %rdx
	jbe	.LBB49_388
	vaddps	(%r9), %zmm10, %zmm10
	vmovups	%zmm10, (%r9)
	movq	48(%rsp), %r14
	cmpq	%rcx, %r14
	jbe	.LBB49_333
	jmp	.LBB49_359
.LBB49_319:
	je	.LBB49_339
	movq	136(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	cmpq	$15, %rcx
	jbe	.LBB49_338
	vaddps	(%rdx), %zmm5, %zmm5
	vmovups	%zmm5, (%rdx)
	jmp	.LBB49_339
.LBB49_322:
	vmovups	(%rcx), %zmm15 {%k3} {z}
	vaddps	%zmm15, %zmm17, %zmm15
	vmovups	%zmm15, (%rcx) {%k3}
.LBB49_323:
	movq	48(%rsp), %r14
	cmpq	%rsi, %r14
	ja	.LBB49_346
	cmpq	%r15, %r14
	je	.LBB49_345
	movq	216(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rcx
	cmpq	$15, %rdi
	jbe	.LBB49_343
	vaddps	(%rcx), %zmm14, %zmm14
	vmovups	%zmm14, (%rcx)
	cmpq	$17, %rdi
	movq	48(%rsp), %r14
	jb	.LBB49_345
	leaq	(%rcx,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB49_402
	vaddps	(%rcx), %zmm13, %zmm13
	vmovups	%zmm13, (%rcx)
	cmpq	$17, %rax
	movq	48(%rsp), %r14
	jb	.LBB49_345
	movq	112(%rsp), %r9
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, 80(%rsp)
	jbe	.LBB49_459
	vaddps	(%rcx), %zmm12, %zmm12
	vmovups	%zmm12, (%rcx)
	jmp	.LBB49_344
.LBB49_331:
	vmovups	(%r9), %zmm10 {%k2} {z}
	vaddps	%zmm10, %zmm11, %zmm10
	vmovups	%zmm10, (%r9) {%k2}
.LBB49_332:
	movq	48(%rsp), %r14
	cmpq	%rcx, %r14
	ja	.LBB49_359
.LBB49_333:
	cmpq	%rdi, %r14
	je	.LBB49_358
	movq	216(%rsp), %r9
	leaq	(%r9,%rdi,4), %r9
	cmpq	$15, %rsi
	jbe	.LBB49_356
	vaddps	(%r9), %zmm9, %zmm9
	vmovups	%zmm9, (%r9)
	cmpq	$17, %rsi
	movq	48(%rsp), %r14
	jb	.LBB49_358
	leaq	(%r9,%rax,4), %r9
	cmpq	$15, %rdx
	jbe	.LBB49_415
	vaddps	(%r9), %zmm8, %zmm8
	vmovups	%zmm8, (%r9)
	jmp	.LBB49_357
.LBB49_338:
	vmovups	(%rdx), %zmm6 {%k1} {z}
	vaddps	%zmm6, %zmm5, %zmm5
	vmovups	%zmm5, (%rdx) {%k1}
.LBB49_339:
	movq	48(%rsp), %r9
	cmpq	%rsi, %r9
	movq	40(%rsp), %rdx
	ja	.LBB49_372
	cmpq	%rax, %r9
	je	.LBB49_371
	movq	216(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	cmpq	$15, %rcx
	jbe	.LBB49_369
	vaddps	(%rdx), %zmm4, %zmm4
	vmovups	%zmm4, (%rdx)
	jmp	.LBB49_370
.LBB49_343:
	vmovups	(%rcx), %zmm12 {%k3} {z}
	vaddps	%zmm12, %zmm14, %zmm12
	vmovups	%zmm12, (%rcx) {%k3}
.LBB49_344:
	movq	48(%rsp), %r14
.LBB49_345:
	subq	%r14, %rsi
	cmpq	%rsi, %r14
	jbe	.LBB49_347
.LBB49_346:
	movq	64(%rsp), %r12
.LBB49_359:
	movq	%r14, %r13
.LBB49_360:
	movq	40(%rsp), %rdx
.LBB49_361:
	movq	56(%rsp), %rcx
	addq	%r10, %rcx
	cmpq	%r11, %rcx
	jb	.LBB49_241
	jmp	.LBB49_1184
.LBB49_347:
	subq	%r14, %rsi
	cmpq	%r15, %r14
	jae	.LBB49_349
	cmpq	%rsi, %r14
	ja	.LBB49_346
	jmp	.LBB49_405
.LBB49_349:
	je	.LBB49_380
	movq	208(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rcx
	cmpq	$15, %rdi
	jbe	.LBB49_379
	vaddps	(%rcx), %zmm11, %zmm11
	vmovups	%zmm11, (%rcx)
	cmpq	$17, %rdi
	jb	.LBB49_380
	leaq	(%rcx,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB49_435
	vaddps	(%rcx), %zmm10, %zmm10
	vmovups	%zmm10, (%rcx)
	cmpq	$17, %rax
	jb	.LBB49_380
	movq	112(%rsp), %r9
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, 80(%rsp)
	jbe	.LBB49_465
	vaddps	(%rcx), %zmm9, %zmm9
	vmovups	%zmm9, (%rcx)
	jmp	.LBB49_380
.LBB49_356:
	vmovups	(%r9), %zmm8 {%k2} {z}
	vaddps	%zmm8, %zmm9, %zmm8
	vmovups	%zmm8, (%r9) {%k2}
.LBB49_357:
	movq	48(%rsp), %r14
.LBB49_358:
	subq	%r14, %rcx
	cmpq	%rcx, %r14
	ja	.LBB49_359
	subq	%r14, %rcx
	cmpq	%rdi, %r14
	jae	.LBB49_364
	cmpq	%rcx, %r14
	ja	.LBB49_359
	jmp	.LBB49_418
.LBB49_364:
	je	.LBB49_390
	movq	208(%rsp), %r9
	leaq	(%r9,%rdi,4), %r9
	cmpq	$15, %rsi
	jbe	.LBB49_389
	vaddps	(%r9), %zmm7, %zmm7
	vmovups	%zmm7, (%r9)
	cmpq	$17, %rsi
	jb	.LBB49_390
	leaq	(%r9,%rax,4), %r9
	cmpq	$15, %rdx
	jbe	.LBB49_446
	vaddps	(%r9), %zmm6, %zmm6
	vmovups	%zmm6, (%r9)
	movq	48(%rsp), %r14
	cmpq	%rcx, %r14
	ja	.LBB49_359
	jmp	.LBB49_391
.LBB49_369:
	vmovups	(%rdx), %zmm5 {%k1} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rdx) {%k1}
.LBB49_370:
	movq	48(%rsp), %r9
	movq	40(%rsp), %rdx
.LBB49_371:
	subq	%r9, %rsi
	cmpq	%rsi, %r9
	jbe	.LBB49_373
.LBB49_372:
	movq	%r9, %r13
	jmp	.LBB49_361
.LBB49_373:
	subq	%r9, %rsi
	cmpq	%rax, %r9
	jae	.LBB49_375
	cmpq	%rsi, %r9
	ja	.LBB49_372
	jmp	.LBB49_428
.LBB49_375:
	je	.LBB49_398
	movq	208(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	cmpq	$15, %rcx
	jbe	.LBB49_396
	vaddps	(%rdx), %zmm3, %zmm3
	vmovups	%zmm3, (%rdx)
	jmp	.LBB49_397
.LBB49_378:
	vmovups	(%rcx), %zmm15 {%k2} {z}
	vaddps	%zmm15, %zmm16, %zmm15
	vmovups	%zmm15, (%rcx) {%k2}
	jmp	.LBB49_323
.LBB49_379:
	vmovups	(%rcx), %zmm9 {%k3} {z}
	vaddps	%zmm9, %zmm11, %zmm9
	vmovups	%zmm9, (%rcx) {%k3}
.LBB49_380:
	movq	48(%rsp), %r14
	cmpq	%rsi, %r14
	ja	.LBB49_346
	cmpq	%r15, %r14
	je	.LBB49_405
	movq	272(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rcx
	cmpq	$15, %rdi
	jbe	.LBB49_403
	vaddps	(%rcx), %zmm8, %zmm8
	vmovups	%zmm8, (%rcx)
	cmpq	$17, %rdi
	movq	48(%rsp), %r14
	jb	.LBB49_405
	leaq	(%rcx,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB49_460
	vaddps	(%rcx), %zmm7, %zmm7
	vmovups	%zmm7, (%rcx)
	cmpq	$17, %rax
	movq	48(%rsp), %r14
	jb	.LBB49_405
	movq	112(%rsp), %r9
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, 80(%rsp)
	jbe	.LBB49_468
	vaddps	(%rcx), %zmm6, %zmm6
	vmovups	%zmm6, (%rcx)
	jmp	.LBB49_404
.LBB49_388:
	vmovups	(%r9), %zmm11 {%k1} {z}
	vaddps	%zmm11, %zmm10, %zmm10
	vmovups	%zmm10, (%r9) {%k1}
	movq	48(%rsp), %r14
	cmpq	%rcx, %r14
	jbe	.LBB49_333
	jmp	.LBB49_359
.LBB49_389:
	vmovups	(%r9), %zmm6 {%k2} {z}
	vaddps	%zmm6, %zmm7, %zmm6
	vmovups	%zmm6, (%r9) {%k2}
.LBB49_390:
	movq	48(%rsp), %r14
	cmpq	%rcx, %r14
	ja	.LBB49_359
.LBB49_391:
	cmpq	%rdi, %r14
	je	.LBB49_418
	movq	272(%rsp), %r9
	leaq	(%r9,%rdi,4), %r9
	cmpq	$15, %rsi
	jbe	.LBB49_416
	vaddps	(%r9), %zmm5, %zmm5
	vmovups	%zmm5, (%r9)
	cmpq	$17, %rsi
	movq	48(%rsp), %r14
	jb	.LBB49_418
	leaq	(%r9,%rax,4), %r9
	cmpq	$15, %rdx
	jbe	.LBB49_462
	vaddps	(%r9), %zmm4, %zmm4
	vmovups	%zmm4, (%r9)
	jmp	.LBB49_417
.LBB49_396:
	vmovups	(%rdx), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rdx) {%k1}
.LBB49_397:
	movq	40(%rsp), %rdx
.LBB49_398:
	movq	48(%rsp), %r9
	cmpq	%rsi, %r9
	ja	.LBB49_372
	cmpq	%rax, %r9
	je	.LBB49_428
	movq	272(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	cmpq	$15, %rcx
	jbe	.LBB49_426
	vaddps	(%rdx), %zmm2, %zmm2
	vmovups	%zmm2, (%rdx)
	jmp	.LBB49_427
.LBB49_402:
	vmovups	(%rcx), %zmm12 {%k2} {z}
	vaddps	%zmm12, %zmm13, %zmm12
	vmovups	%zmm12, (%rcx) {%k2}
	jmp	.LBB49_344
.LBB49_403:
	vmovups	(%rcx), %zmm6 {%k3} {z}
	vaddps	%zmm6, %zmm8, %zmm6
	vmovups	%zmm6, (%rcx) {%k3}
.LBB49_404:
	movq	48(%rsp), %r14
.LBB49_405:
	subq	%r14, %rsi
	cmpq	%rsi, %r14
	ja	.LBB49_346
	subq	%r14, %rsi
	cmpq	%r15, %r14
	movq	56(%rsp), %rcx
	jae	.LBB49_408
	movq	64(%rsp), %r12
	movq	48(%rsp), %r13
	movq	40(%rsp), %rdx
	addq	%r10, %rcx
	cmpq	%r11, %rcx
	jb	.LBB49_241
	jmp	.LBB49_1184
.LBB49_408:
	je	.LBB49_437
	movq	264(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rcx
	cmpq	$15, %rdi
	jbe	.LBB49_436
	vaddps	(%rcx), %zmm5, %zmm5
	vmovups	%zmm5, (%rcx)
	cmpq	$17, %rdi
	jb	.LBB49_437
	leaq	(%rcx,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB49_466
	vaddps	(%rcx), %zmm4, %zmm4
	vmovups	%zmm4, (%rcx)
	cmpq	$17, %rax
	jb	.LBB49_437
	movq	112(%rsp), %r9
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, 80(%rsp)
	jbe	.LBB49_471
	vaddps	(%rcx), %zmm3, %zmm3
	vmovups	%zmm3, (%rcx)
	jmp	.LBB49_437
.LBB49_415:
	vmovups	(%r9), %zmm9 {%k1} {z}
	vaddps	%zmm9, %zmm8, %zmm8
	vmovups	%zmm8, (%r9) {%k1}
	jmp	.LBB49_357
.LBB49_416:
	vmovups	(%r9), %zmm4 {%k2} {z}
	vaddps	%zmm4, %zmm5, %zmm4
	vmovups	%zmm4, (%r9) {%k2}
.LBB49_417:
	movq	48(%rsp), %r14
.LBB49_418:
	subq	%r14, %rcx
	cmpq	%rcx, %r14
	ja	.LBB49_359
	subq	%r14, %rcx
	cmpq	%rdi, %r14
	jae	.LBB49_421
.LBB49_420:
	movq	48(%rsp), %r13
	jmp	.LBB49_360
.LBB49_421:
	je	.LBB49_448
	movq	264(%rsp), %r9
	leaq	(%r9,%rdi,4), %r9
	cmpq	$15, %rsi
	jbe	.LBB49_447
	vaddps	(%r9), %zmm3, %zmm3
	vmovups	%zmm3, (%r9)
	cmpq	$17, %rsi
	jb	.LBB49_448
	leaq	(%r9,%rax,4), %r9
	cmpq	$15, %rdx
	jbe	.LBB49_467
	vaddps	(%r9), %zmm2, %zmm2
	vmovups	%zmm2, (%r9)
	movq	48(%rsp), %r9
	cmpq	%rcx, %r9
	ja	.LBB49_311
	jmp	.LBB49_449
.LBB49_426:
	vmovups	(%rdx), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rdx) {%k1}
.LBB49_427:
	movq	48(%rsp), %r9
	movq	40(%rsp), %rdx
.LBB49_428:
	subq	%r9, %rsi
	cmpq	%rsi, %r9
	ja	.LBB49_372
	subq	%r9, %rsi
	cmpq	%rax, %r9
	jae	.LBB49_431
	movq	48(%rsp), %r13
	jmp	.LBB49_361
.LBB49_431:
	je	.LBB49_455
	movq	264(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	cmpq	$15, %rcx
	jbe	.LBB49_454
	vaddps	(%rdx), %zmm1, %zmm1
	vmovups	%zmm1, (%rdx)
	jmp	.LBB49_455
.LBB49_434:
	vmovups	(%rcx), %zmm16 {%k1} {z}
	vaddps	%zmm16, %zmm15, %zmm15
	vmovups	%zmm15, (%rcx) {%k1}
	jmp	.LBB49_323
.LBB49_435:
	vmovups	(%rcx), %zmm9 {%k2} {z}
	vaddps	%zmm9, %zmm10, %zmm9
	vmovups	%zmm9, (%rcx) {%k2}
	jmp	.LBB49_380
.LBB49_436:
	vmovups	(%rcx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm5, %zmm3
	vmovups	%zmm3, (%rcx) {%k3}
.LBB49_437:
	movq	48(%rsp), %r13
	cmpq	%rsi, %r13
	ja	.LBB49_439
	cmpq	%r15, %r13
	jne	.LBB49_440
.LBB49_439:
	movq	64(%rsp), %r12
	jmp	.LBB49_360
.LBB49_440:
	movq	296(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rcx
	cmpq	$15, %rdi
	jbe	.LBB49_461
	vaddps	(%rcx), %zmm2, %zmm2
	vmovups	%zmm2, (%rcx)
	cmpq	$17, %rdi
	jb	.LBB49_439
	leaq	(%rcx,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB49_469
	vaddps	(%rcx), %zmm1, %zmm1
	vmovups	%zmm1, (%rcx)
	cmpq	$17, %rax
	jb	.LBB49_470
	movq	112(%rsp), %rax
	leaq	(%rcx,%rax,4), %rax
	cmpq	$15, 80(%rsp)
	ja	.LBB49_453
.LBB49_445:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	jmp	.LBB49_470
.LBB49_446:
	vmovups	(%r9), %zmm7 {%k1} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%r9) {%k1}
	movq	48(%rsp), %r14
	cmpq	%rcx, %r14
	ja	.LBB49_359
	jmp	.LBB49_391
.LBB49_447:
	vmovups	(%r9), %zmm2 {%k2} {z}
	vaddps	%zmm2, %zmm3, %zmm2
	vmovups	%zmm2, (%r9) {%k2}
.LBB49_448:
	movq	48(%rsp), %r9
	cmpq	%rcx, %r9
	ja	.LBB49_311
.LBB49_449:
	cmpq	%rdi, %r9
	je	.LBB49_420
	movq	296(%rsp), %rcx
	leaq	(%rcx,%rdi,4), %rcx
	cmpq	$15, %rsi
	jbe	.LBB49_463
	vaddps	(%rcx), %zmm1, %zmm1
	vmovups	%zmm1, (%rcx)
	cmpq	$17, %rsi
	jb	.LBB49_470
	leaq	(%rcx,%rax,4), %rax
	cmpq	$15, %rdx
	jbe	.LBB49_445
.LBB49_453:
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB49_470
.LBB49_454:
	vmovups	(%rdx), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rdx) {%k1}
.LBB49_455:
	movq	48(%rsp), %r13
	cmpq	%rsi, %r13
	ja	.LBB49_360
	cmpq	%rax, %r13
	movq	40(%rsp), %rdx
	je	.LBB49_361
	movq	296(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	cmpq	$15, %rcx
	jbe	.LBB49_464
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB49_361
.LBB49_459:
	vmovups	(%rcx), %zmm13 {%k1} {z}
	vaddps	%zmm13, %zmm12, %zmm12
	vmovups	%zmm12, (%rcx) {%k1}
	jmp	.LBB49_344
.LBB49_460:
	vmovups	(%rcx), %zmm6 {%k2} {z}
	vaddps	%zmm6, %zmm7, %zmm6
	vmovups	%zmm6, (%rcx) {%k2}
	jmp	.LBB49_404
.LBB49_461:
	vmovups	(%rcx), %zmm0 {%k3} {z}
	vaddps	%zmm0, %zmm2, %zmm0
	vmovups	%zmm0, (%rcx) {%k3}
	movq	64(%rsp), %r12
	jmp	.LBB49_360
.LBB49_462:
	vmovups	(%r9), %zmm5 {%k1} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%r9) {%k1}
	jmp	.LBB49_417
.LBB49_463:
	vmovups	(%rcx), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rcx) {%k2}
	jmp	.LBB49_420
.LBB49_464:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	jmp	.LBB49_361
.LBB49_465:
	vmovups	(%rcx), %zmm10 {%k1} {z}
	vaddps	%zmm10, %zmm9, %zmm9
	vmovups	%zmm9, (%rcx) {%k1}
	jmp	.LBB49_380
.LBB49_466:
	vmovups	(%rcx), %zmm3 {%k2} {z}
	vaddps	%zmm3, %zmm4, %zmm3
	vmovups	%zmm3, (%rcx) {%k2}
	jmp	.LBB49_437
.LBB49_467:
	vmovups	(%r9), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%r9) {%k1}
	movq	48(%rsp), %r9
	cmpq	%rcx, %r9
	ja	.LBB49_311
	jmp	.LBB49_449
.LBB49_468:
	vmovups	(%rcx), %zmm7 {%k1} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%rcx) {%k1}
	jmp	.LBB49_404
.LBB49_469:
	vmovups	(%rcx), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rcx) {%k2}
.LBB49_470:
	movq	64(%rsp), %r12
	jmp	.LBB49_420
.LBB49_471:
	vmovups	(%rcx), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rcx) {%k1}
	jmp	.LBB49_437
.LBB49_472:
	movq	64(%rsp), %r12
	movq	%r9, %r13
	movq	40(%rsp), %rdx
.LBB49_473:
	movq	72(%rsp), %rdi
.LBB49_474:
	addq	%rcx, %rdi
	cmpq	%r11, %rdi
	jae	.LBB49_1184
.LBB49_475:
	movq	280(%rsp), %rsi
	subq	%rdi, %rsi
	jb	.LBB49_1269
	movq	%rdi, %rcx
	shlq	$6, %rcx
	movq	368(%rsp), %rax
	leaq	(%rax,%rcx), %r13
	movq	%r11, %rax
	subq	%rdi, %rax
	cmpq	$3, %rax
	movq	%rdi, 72(%rsp)
	jne	.LBB49_486
	movq	%r13, 88(%rsp)
	movq	288(%rsp), %rax
	testq	%rax, %rax
	je	.LBB49_533
	movq	232(%rsp), %r12
	subq	%rdi, %r12
	addq	352(%rsp), %rcx
	vxorps	%xmm8, %xmm8, %xmm8
	xorl	%r13d, %r13d
	movq	224(%rsp), %r10
	movq	312(%rsp), %r15
	movq	344(%rsp), %r14
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rax, %r9
	xorl	%edi, %edi
	.p2align	4
.LBB49_479:
	movq	%rdx, %rax
	subq	%rdi, %rax
	jb	.LBB49_1205
	cmpq	$16, %rax
	jb	.LBB49_1202
	addq	$16, %rdi
	movq	%rdi, 80(%rsp)
	decq	%r9
	movq	%r9, 96(%rsp)
	movq	%rcx, %rdi
	movq	%r12, %rdx
	movq	%r13, %r9
	xorl	%eax, %eax
	.p2align	4
.LBB49_482:
	cmpq	%rsi, %r9
	ja	.LBB49_1188
	cmpq	$2, %rdx
	jbe	.LBB49_1198
	vbroadcastss	(%r10,%rax,4), %zmm9
	vmovups	-128(%rdi), %zmm10
	vmovups	-64(%rdi), %zmm11
	vmovups	(%rdi), %zmm12
	vfmadd231ps	%zmm10, %zmm9, %zmm8
	vfmadd231ps	%zmm11, %zmm9, %zmm7
	vfmadd231ps	%zmm9, %zmm12, %zmm6
	vbroadcastss	(%r15,%rax,4), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm5
	vfmadd231ps	%zmm11, %zmm9, %zmm4
	vfmadd231ps	%zmm9, %zmm12, %zmm3
	vbroadcastss	(%r14,%rax,4), %zmm9
	incq	%rax
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vfmadd231ps	%zmm11, %zmm9, %zmm1
	vfmadd231ps	%zmm12, %zmm9, %zmm0
	addq	%r11, %r9
	subq	%r11, %rdx
	addq	%r8, %rdi
	cmpq	$16, %rax
	jne	.LBB49_482
	addq	$64, %r14
	addq	$64, %r15
	addq	$64, %r10
	movq	248(%rsp), %rax
	addq	%rax, %r13
	subq	%rax, %r12
	addq	240(%rsp), %rcx
	movq	96(%rsp), %r9
	testq	%r9, %r9
	movq	40(%rsp), %rdx
	movq	80(%rsp), %rdi
	jne	.LBB49_479
	jmp	.LBB49_534
.LBB49_486:
	cmpq	$1, %rax
	jbe	.LBB49_496
	movq	%r13, 88(%rsp)
	movq	288(%rsp), %rax
	testq	%rax, %rax
	je	.LBB49_546
	movq	232(%rsp), %r13
	subq	%rdi, %r13
	addq	336(%rsp), %rcx
	vxorps	%xmm4, %xmm4, %xmm4
	xorl	%r10d, %r10d
	movq	224(%rsp), %r14
	movq	312(%rsp), %r15
	movq	344(%rsp), %r12
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rax, %r9
	xorl	%edi, %edi
	.p2align	4
.LBB49_489:
	movq	%rdx, %rax
	subq	%rdi, %rax
	jb	.LBB49_1205
	cmpq	$16, %rax
	jb	.LBB49_1202
	addq	$16, %rdi
	movq	%rdi, 80(%rsp)
	decq	%r9
	movq	%r9, 96(%rsp)
	movq	%rcx, %rax
	movq	%r13, %rdx
	movq	%r10, %r9
	xorl	%edi, %edi
	.p2align	4
.LBB49_492:
	cmpq	%rsi, %r9
	ja	.LBB49_1188
	cmpq	$1, %rdx
	jbe	.LBB49_1200
	vbroadcastss	(%r14,%rdi,4), %zmm6
	vmovups	-64(%rax), %zmm7
	vmovups	(%rax), %zmm8
	vfmadd231ps	%zmm7, %zmm6, %zmm4
	vfmadd231ps	%zmm6, %zmm8, %zmm5
	vbroadcastss	(%r15,%rdi,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	(%r12,%rdi,4), %zmm6
	incq	%rdi
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	addq	%r11, %r9
	subq	%r11, %rdx
	addq	%r8, %rax
	cmpq	$16, %rdi
	jne	.LBB49_492
	addq	$64, %r12
	addq	$64, %r15
	addq	$64, %r14
	movq	248(%rsp), %rax
	addq	%rax, %r10
	subq	%rax, %r13
	addq	240(%rsp), %rcx
	movq	96(%rsp), %r9
	testq	%r9, %r9
	movq	40(%rsp), %rdx
	movq	80(%rsp), %rdi
	jne	.LBB49_489
	jmp	.LBB49_547
.LBB49_496:
	movq	288(%rsp), %rdx
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	testq	%rdx, %rdx
	je	.LBB49_554
	xorl	%eax, %eax
	movq	112(%rsp), %r10
	movq	128(%rsp), %r14
	movq	56(%rsp), %r15
	.p2align	4
.LBB49_498:
	movq	40(%rsp), %rcx
	subq	%rax, %rcx
	jb	.LBB49_1206
	cmpq	$16, %rcx
	jb	.LBB49_1202
	leaq	16(%rax), %r9
	decq	%rdx
	movq	%rax, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm3
	vfmadd231ps	(%r10,%rax,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%r14,%rax,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	(%r15,%rax,4){1to16}, %zmm3, %zmm0
	movq	%rax, %rdi
	orq	$1, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm3
	vfmadd231ps	4(%r10,%rax,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	4(%r14,%rax,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	4(%r15,%rax,4){1to16}, %zmm3, %zmm0
	movq	%rax, %rdi
	orq	$2, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm3
	vfmadd231ps	8(%r10,%rax,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	8(%r14,%rax,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	8(%r15,%rax,4){1to16}, %zmm3, %zmm0
	movq	%rax, %rdi
	orq	$3, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm3
	vfmadd231ps	12(%r10,%rax,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	12(%r14,%rax,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	12(%r15,%rax,4){1to16}, %zmm3, %zmm0
	movq	%rax, %rdi
	orq	$4, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm3
	vfmadd231ps	16(%r10,%rax,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	16(%r14,%rax,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	16(%r15,%rax,4){1to16}, %zmm3, %zmm0
	movq	%rax, %rdi
	orq	$5, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm3
	vfmadd231ps	20(%r10,%rax,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	20(%r14,%rax,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	20(%r15,%rax,4){1to16}, %zmm3, %zmm0
	movq	%rax, %rdi
	orq	$6, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm3
	vfmadd231ps	24(%r10,%rax,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	24(%r14,%rax,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	24(%r15,%rax,4){1to16}, %zmm3, %zmm0
	movq	%rax, %rdi
	orq	$7, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm3
	vfmadd231ps	28(%r10,%rax,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	28(%r14,%rax,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	28(%r15,%rax,4){1to16}, %zmm3, %zmm0
	movq	%rax, %rdi
	orq	$8, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm3
	vfmadd231ps	32(%r10,%rax,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	32(%r14,%rax,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	32(%r15,%rax,4){1to16}, %zmm3, %zmm0
	movq	%rax, %rdi
	orq	$9, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm3
	vfmadd231ps	36(%r10,%rax,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	36(%r14,%rax,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	36(%r15,%rax,4){1to16}, %zmm3, %zmm0
	movq	%rax, %rdi
	orq	$10, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm3
	vfmadd231ps	40(%r10,%rax,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	40(%r14,%rax,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	40(%r15,%rax,4){1to16}, %zmm3, %zmm0
	movq	%rax, %rdi
	orq	$11, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm3
	vfmadd231ps	44(%r10,%rax,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	44(%r14,%rax,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	44(%r15,%rax,4){1to16}, %zmm3, %zmm0
	movq	%rax, %rdi
	orq	$12, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm3
	vfmadd231ps	48(%r10,%rax,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	48(%r14,%rax,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	48(%r15,%rax,4){1to16}, %zmm3, %zmm0
	movq	%rax, %rdi
	orq	$13, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm3
	vfmadd231ps	52(%r10,%rax,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	52(%r14,%rax,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	52(%r15,%rax,4){1to16}, %zmm3, %zmm0
	movq	%rax, %rdi
	orq	$14, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm3
	vfmadd231ps	56(%r10,%rax,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	56(%r14,%rax,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	56(%r15,%rax,4){1to16}, %zmm3, %zmm0
	movq	%rax, %rdi
	orq	$15, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm3
	vfmadd231ps	60(%r10,%rax,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	60(%r14,%rax,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	60(%r15,%rax,4){1to16}, %zmm3, %zmm0
	movq	%r9, %rax
	testq	%rdx, %rdx
	jne	.LBB49_498
	jmp	.LBB49_555
.LBB49_533:
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB49_534:
	movq	192(%rsp), %rcx
	movq	%rcx, %rax
	cmpq	%rdx, %rcx
	movq	112(%rsp), %rcx
	movq	128(%rsp), %r10
	movq	56(%rsp), %r14
	movq	88(%rsp), %r15
	je	.LBB49_539
	.p2align	4
.LBB49_535:
	movq	%rax, %rdi
	imulq	%r11, %rdi
	movq	%rsi, %r9
	subq	%rdi, %r9
	jb	.LBB49_1203
	cmpq	$2, %r9
	jbe	.LBB49_1204
	cmpq	%rdx, %rax
	jae	.LBB49_1304
	vbroadcastss	(%rcx,%rax,4), %zmm9
	shlq	$6, %rdi
	vmovups	(%r15,%rdi), %zmm10
	vmovups	64(%r15,%rdi), %zmm11
	vmovups	128(%r15,%rdi), %zmm12
	vfmadd231ps	%zmm10, %zmm9, %zmm8
	vfmadd231ps	%zmm11, %zmm9, %zmm7
	vbroadcastss	(%r10,%rax,4), %zmm13
	vfmadd231ps	%zmm9, %zmm12, %zmm6
	vfmadd231ps	%zmm10, %zmm13, %zmm5
	vfmadd231ps	%zmm11, %zmm13, %zmm4
	vfmadd231ps	%zmm13, %zmm12, %zmm3
	vbroadcastss	(%r14,%rax,4), %zmm9
	incq	%rax
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vfmadd231ps	%zmm11, %zmm9, %zmm1
	vfmadd231ps	%zmm12, %zmm9, %zmm0
	cmpq	%rdx, %rax
	jb	.LBB49_535
.LBB49_539:
	cmpq	$0, 200(%rsp)
	je	.LBB49_541
	movq	104(%rsp), %r10
	movq	%r10, %rax
	xorl	%edx, %edx
	movq	48(%rsp), %rsi
	divq	%rsi
	jmp	.LBB49_542
.LBB49_541:
	movq	104(%rsp), %r10
	movl	%r10d, %eax
	xorl	%edx, %edx
	movq	48(%rsp), %rsi
	divl	%esi
.LBB49_542:
	movq	72(%rsp), %r13
	subq	%rdx, %r10
	shlq	$4, %r13
	movq	%rsi, %r12
	subq	%r13, %r12
	cmpq	$16, %r12
	movl	$16, %edx
	cmovbq	%r12, %rdx
	movq	%r12, %rax
	subq	%rdx, %rax
	movl	$-1, %r14d
	movl	%edx, %ecx
	shll	%cl, %r14d
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovbq	%rax, %rcx
	movq	%rax, %rdi
	subq	%rcx, %rdi
	movl	$-1, %r15d
	movq	%rcx, 96(%rsp)
	shll	%cl, %r15d
	movq	%rsi, %r9
	movl	$-1, %esi
	movq	%rdi, 80(%rsp)
	movl	%edi, %ecx
	shll	%cl, %esi
	movl	$3, %ecx
	cmpq	%r10, %r9
	ja	.LBB49_472
	notl	%r14d
	kmovd	%r14d, %k3
	notl	%r15d
	kmovd	%r15d, %k2
	notl	%esi
	kmovd	%esi, %k1
	subq	%r9, %r10
	cmpq	%r13, %r9
	jae	.LBB49_562
	cmpq	%r10, %r9
	movq	64(%rsp), %r14
	jbe	.LBB49_614
	movq	40(%rsp), %rdx
	movq	%r9, %r13
	movq	%r14, %r12
	jmp	.LBB49_473
.LBB49_546:
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB49_547:
	movq	192(%rsp), %rcx
	movq	%rcx, %rax
	cmpq	%rdx, %rcx
	movq	64(%rsp), %rcx
	movq	112(%rsp), %r10
	movq	128(%rsp), %r14
	movq	56(%rsp), %r15
	movq	88(%rsp), %r12
	je	.LBB49_552
	.p2align	4
.LBB49_548:
	movq	%rax, %rdi
	imulq	%r11, %rdi
	movq	%rsi, %r9
	subq	%rdi, %r9
	jb	.LBB49_1203
	cmpq	$1, %r9
	jbe	.LBB49_1208
	cmpq	%rdx, %rax
	jae	.LBB49_1304
	vbroadcastss	(%r10,%rax,4), %zmm6
	shlq	$6, %rdi
	vmovups	(%r12,%rdi), %zmm7
	vmovups	64(%r12,%rdi), %zmm8
	vfmadd231ps	%zmm7, %zmm6, %zmm4
	vfmadd231ps	%zmm6, %zmm8, %zmm5
	vbroadcastss	(%r14,%rax,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	(%r15,%rax,4), %zmm6
	incq	%rax
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	cmpq	%rdx, %rax
	jb	.LBB49_548
.LBB49_552:
	cmpq	$0, 200(%rsp)
	je	.LBB49_575
	movq	%rcx, %rdi
	movq	104(%rsp), %r10
	movq	%r10, %rax
	xorl	%edx, %edx
	movq	48(%rsp), %rcx
	divq	%rcx
	jmp	.LBB49_576
.LBB49_554:
	movq	112(%rsp), %r10
	movq	128(%rsp), %r14
	movq	56(%rsp), %r15
.LBB49_555:
	movq	192(%rsp), %rcx
	movq	%rcx, %rax
	movq	40(%rsp), %rdx
	cmpq	%rdx, %rcx
	je	.LBB49_560
	.p2align	4
.LBB49_556:
	leaq	1(%rax), %rcx
	movq	%rax, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1203
	je	.LBB49_1207
	cmpq	%rdx, %rax
	jae	.LBB49_1304
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm3
	vfmadd231ps	(%r10,%rax,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%r14,%rax,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	(%r15,%rax,4){1to16}, %zmm3, %zmm0
	movq	%rcx, %rax
	cmpq	%rdx, %rcx
	jb	.LBB49_556
.LBB49_560:
	cmpq	$0, 200(%rsp)
	je	.LBB49_569
	movq	104(%rsp), %r10
	movq	%r10, %rax
	xorl	%edx, %edx
	movq	48(%rsp), %rsi
	divq	%rsi
	jmp	.LBB49_570
.LBB49_562:
	movq	%r9, %rsi
	movq	64(%rsp), %r14
	je	.LBB49_590
	movq	136(%rsp), %rcx
	leaq	(%rcx,%r13,4), %rcx
	cmpq	$15, %r12
	jbe	.LBB49_589
	vaddps	(%rcx), %zmm8, %zmm8
	vmovups	%zmm8, (%rcx)
	cmpq	$17, %r12
	jb	.LBB49_590
	leaq	(%rcx,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB49_636
	vaddps	(%rcx), %zmm7, %zmm7
	vmovups	%zmm7, (%rcx)
	cmpq	$17, %rax
	jb	.LBB49_590
	movq	96(%rsp), %rdi
	leaq	(%rcx,%rdi,4), %rcx
	cmpq	$15, 80(%rsp)
	jbe	.LBB49_650
	vaddps	(%rcx), %zmm6, %zmm6
	vmovups	%zmm6, (%rcx)
	jmp	.LBB49_590
.LBB49_569:
	movq	104(%rsp), %r10
	movl	%r10d, %eax
	xorl	%edx, %edx
	movq	48(%rsp), %rsi
	divl	%esi
.LBB49_570:
	movq	72(%rsp), %rdi
	movq	%rdi, %rax
	shlq	$4, %rax
	movq	%rsi, %rcx
	subq	%rax, %rcx
	movq	%rsi, %r9
	movl	$-1, %esi
	shll	%cl, %esi
	subq	%rdx, %r10
	cmpq	%r10, %r9
	jbe	.LBB49_572
.LBB49_571:
	movq	%r9, %r13
	movq	40(%rsp), %rdx
	movl	$1, %ecx
	jmp	.LBB49_474
.LBB49_572:
	notl	%esi
	kmovd	%esi, %k1
	subq	%r9, %r10
	cmpq	%rax, %r9
	movq	%r9, %r13
	movq	40(%rsp), %rdx
	jae	.LBB49_581
	cmpq	%r10, %r13
	ja	.LBB49_601
	jmp	.LBB49_630
.LBB49_575:
	movq	%rcx, %rdi
	movq	104(%rsp), %r10
	movl	%r10d, %eax
	xorl	%edx, %edx
	movq	48(%rsp), %rcx
	divl	%ecx
.LBB49_576:
	movq	72(%rsp), %r9
	subq	%rdx, %r10
	shlq	$4, %r9
	movq	%rcx, %rdx
	subq	%r9, %rdx
	cmpq	$16, %rdx
	movl	$16, %eax
	cmovbq	%rdx, %rax
	movq	%rdx, %r15
	subq	%rax, %r15
	movq	%rcx, %r12
	movl	$-1, %esi
	movl	%eax, %ecx
	shll	%cl, %esi
	movl	$-1, %r14d
	movl	%r15d, %ecx
	shll	%cl, %r14d
	movl	$2, %ecx
	cmpq	%r10, %r12
	jbe	.LBB49_578
	movq	%r12, %r13
	movq	40(%rsp), %rdx
	movq	%rdi, %r12
	jmp	.LBB49_473
.LBB49_578:
	notl	%esi
	kmovd	%esi, %k2
	notl	%r14d
	kmovd	%r14d, %k1
	subq	%r12, %r10
	cmpq	%r9, %r12
	movq	%r12, %r13
	jae	.LBB49_584
	cmpq	%r10, %r13
	movq	%rdi, %r12
	movq	72(%rsp), %rdi
	jbe	.LBB49_638
	movq	40(%rsp), %rdx
	jmp	.LBB49_474
.LBB49_581:
	je	.LBB49_600
	movq	136(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	cmpq	$15, %rcx
	jbe	.LBB49_598
	vaddps	(%rdx), %zmm2, %zmm2
	vmovups	%zmm2, (%rdx)
	jmp	.LBB49_599
.LBB49_584:
	movq	%rdi, %r12
	movq	72(%rsp), %rdi
	je	.LBB49_606
	movq	136(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, %rdx
	jbe	.LBB49_605
	vaddps	(%rcx), %zmm4, %zmm4
	vmovups	%zmm4, (%rcx)
	cmpq	$17, %rdx
	jb	.LBB49_606
	leaq	(%rcx,%rax,4), %rcx
	cmpq	$15, %r15
	jbe	.LBB49_647
	vaddps	(%rcx), %zmm5, %zmm4
	vmovups	%zmm4, (%rcx)
	cmpq	%r10, %r13
	jbe	.LBB49_607
	jmp	.LBB49_646
.LBB49_589:
	vmovups	(%rcx), %zmm6 {%k3} {z}
	vaddps	%zmm6, %zmm8, %zmm6
	vmovups	%zmm6, (%rcx) {%k3}
.LBB49_590:
	movq	%rsi, %r9
	cmpq	%r10, %rsi
	ja	.LBB49_625
	cmpq	%r13, %r9
	je	.LBB49_614
	movq	144(%rsp), %rcx
	leaq	(%rcx,%r13,4), %rcx
	cmpq	$15, %r12
	jbe	.LBB49_612
	vaddps	(%rcx), %zmm5, %zmm5
	vmovups	%zmm5, (%rcx)
	cmpq	$17, %r12
	movq	%rsi, %r9
	jb	.LBB49_614
	leaq	(%rcx,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB49_648
	vaddps	(%rcx), %zmm4, %zmm4
	vmovups	%zmm4, (%rcx)
	cmpq	$17, %rax
	movq	%rsi, %r9
	jb	.LBB49_614
	movq	96(%rsp), %rdi
	leaq	(%rcx,%rdi,4), %rcx
	cmpq	$15, 80(%rsp)
	jbe	.LBB49_653
	vaddps	(%rcx), %zmm3, %zmm3
	vmovups	%zmm3, (%rcx)
	jmp	.LBB49_613
.LBB49_598:
	vmovups	(%rdx), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rdx) {%k1}
.LBB49_599:
	movq	40(%rsp), %rdx
.LBB49_600:
	cmpq	%r10, %r13
	ja	.LBB49_601
	cmpq	%rax, %r13
	je	.LBB49_630
	movq	144(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	cmpq	$15, %rcx
	jbe	.LBB49_629
	vaddps	(%rdx), %zmm1, %zmm1
	vmovups	%zmm1, (%rdx)
	jmp	.LBB49_630
.LBB49_605:
	vmovups	(%rcx), %zmm5 {%k2} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rcx) {%k2}
.LBB49_606:
	cmpq	%r10, %r13
	ja	.LBB49_646
.LBB49_607:
	cmpq	%r9, %r13
	je	.LBB49_638
	movq	144(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, %rdx
	jbe	.LBB49_637
	vaddps	(%rcx), %zmm3, %zmm3
	vmovups	%zmm3, (%rcx)
	cmpq	$17, %rdx
	jb	.LBB49_638
	leaq	(%rcx,%rax,4), %rcx
	cmpq	$15, %r15
	jbe	.LBB49_651
	vaddps	(%rcx), %zmm2, %zmm2
	vmovups	%zmm2, (%rcx)
	jmp	.LBB49_638
.LBB49_612:
	vmovups	(%rcx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm5, %zmm3
	vmovups	%zmm3, (%rcx) {%k3}
.LBB49_613:
	movq	%rsi, %r9
.LBB49_614:
	cmpq	%r13, %r9
	setb	%cl
	subq	%r9, %r10
	cmpq	%r10, %r9
	seta	%sil
	orb	%cl, %sil
	je	.LBB49_617
	movq	%r9, %r13
.LBB49_616:
	movq	40(%rsp), %rdx
	jmp	.LBB49_626
.LBB49_617:
	cmpq	%r13, %r9
	je	.LBB49_625
	movq	152(%rsp), %rcx
	leaq	(%rcx,%r13,4), %rcx
	cmpq	$15, %r12
	jbe	.LBB49_624
	vaddps	(%rcx), %zmm2, %zmm2
	vmovups	%zmm2, (%rcx)
	cmpq	$17, %r12
	movq	%r9, %r13
	jb	.LBB49_616
	leaq	(%rcx,%rdx,4), %rcx
	cmpq	$15, %rax
	movq	%r14, %r12
	jbe	.LBB49_649
	vaddps	(%rcx), %zmm1, %zmm1
	vmovups	%zmm1, (%rcx)
	cmpq	$17, %rax
	movq	40(%rsp), %rdx
	movq	72(%rsp), %rdi
	jb	.LBB49_628
	movq	96(%rsp), %rax
	leaq	(%rcx,%rax,4), %rax
	cmpq	$15, 80(%rsp)
	jbe	.LBB49_654
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB49_628
.LBB49_624:
	vmovups	(%rcx), %zmm0 {%k3} {z}
	vaddps	%zmm0, %zmm2, %zmm0
	vmovups	%zmm0, (%rcx) {%k3}
.LBB49_625:
	movq	40(%rsp), %rdx
	movq	%r9, %r13
.LBB49_626:
	movq	%r14, %r12
.LBB49_627:
	movq	72(%rsp), %rdi
.LBB49_628:
	movl	$3, %ecx
	jmp	.LBB49_474
.LBB49_629:
	vmovups	(%rdx), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rdx) {%k1}
.LBB49_630:
	cmpq	%rax, %r13
	setb	%dl
	subq	%r13, %r10
	cmpq	%r10, %r13
	movq	%r13, %r9
	seta	%sil
	orb	%dl, %sil
	jne	.LBB49_571
	cmpq	%rax, %r9
	movq	%r9, %r13
	movq	40(%rsp), %rdx
	jne	.LBB49_633
.LBB49_601:
	movl	$1, %ecx
	jmp	.LBB49_474
.LBB49_633:
	movq	152(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	cmpq	$15, %rcx
	jbe	.LBB49_635
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	movl	$1, %ecx
	jmp	.LBB49_474
.LBB49_635:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	movl	$1, %ecx
	jmp	.LBB49_474
.LBB49_636:
	vmovups	(%rcx), %zmm6 {%k2} {z}
	vaddps	%zmm6, %zmm7, %zmm6
	vmovups	%zmm6, (%rcx) {%k2}
	jmp	.LBB49_590
.LBB49_637:
	vmovups	(%rcx), %zmm2 {%k2} {z}
	vaddps	%zmm2, %zmm3, %zmm2
	vmovups	%zmm2, (%rcx) {%k2}
.LBB49_638:
	cmpq	%r9, %r13
	setb	%cl
	subq	%r13, %r10
	cmpq	%r10, %r13
	movq	%r13, %r10
	seta	%sil
	orb	%cl, %sil
	je	.LBB49_640
	movq	%r10, %r13
	jmp	.LBB49_646
.LBB49_640:
	cmpq	%r9, %r10
	movq	%r10, %r13
	je	.LBB49_646
	movq	152(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, %rdx
	jbe	.LBB49_645
	vaddps	(%rcx), %zmm1, %zmm1
	vmovups	%zmm1, (%rcx)
	cmpq	$17, %rdx
	jb	.LBB49_646
	leaq	(%rcx,%rax,4), %rax
	cmpq	$15, %r15
	jbe	.LBB49_652
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB49_646
.LBB49_645:
	vmovups	(%rcx), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rcx) {%k2}
.LBB49_646:
	movq	40(%rsp), %rdx
	movl	$2, %ecx
	jmp	.LBB49_474
.LBB49_647:
	vmovups	(%rcx), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm5, %zmm4
	vmovups	%zmm4, (%rcx) {%k1}
	cmpq	%r10, %r13
	jbe	.LBB49_607
	jmp	.LBB49_646
.LBB49_648:
	vmovups	(%rcx), %zmm3 {%k2} {z}
	vaddps	%zmm3, %zmm4, %zmm3
	vmovups	%zmm3, (%rcx) {%k2}
	jmp	.LBB49_613
.LBB49_649:
	vmovups	(%rcx), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rcx) {%k2}
	movq	40(%rsp), %rdx
	jmp	.LBB49_627
.LBB49_650:
	vmovups	(%rcx), %zmm7 {%k1} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%rcx) {%k1}
	jmp	.LBB49_590
.LBB49_651:
	vmovups	(%rcx), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rcx) {%k1}
	jmp	.LBB49_638
.LBB49_652:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	jmp	.LBB49_646
.LBB49_653:
	vmovups	(%rcx), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rcx) {%k1}
	jmp	.LBB49_613
.LBB49_654:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	jmp	.LBB49_628
.LBB49_866:
	movq	%r9, %r13
	movq	40(%rsp), %rdx
.LBB49_867:
	movl	$1, %ecx
.LBB49_868:
	addq	%rcx, %r14
	cmpq	%r11, %r14
	jae	.LBB49_1184
.LBB49_869:
	movq	280(%rsp), %rsi
	subq	%r14, %rsi
	jb	.LBB49_1267
	movq	%r14, %rcx
	shlq	$6, %rcx
	movq	368(%rsp), %rax
	leaq	(%rax,%rcx), %r13
	movq	%r11, %rax
	subq	%r14, %rax
	cmpq	$3, %rax
	movq	96(%rsp), %r15
	jne	.LBB49_880
	movq	%r13, 112(%rsp)
	movq	288(%rsp), %r15
	testq	%r15, %r15
	movq	%r14, 72(%rsp)
	je	.LBB49_934
	movq	232(%rsp), %r12
	subq	%r14, %r12
	addq	352(%rsp), %rcx
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%r13d, %r13d
	movq	224(%rsp), %r10
	movq	312(%rsp), %r14
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	xorl	%edi, %edi
	.p2align	4
.LBB49_873:
	movq	%rdx, %rax
	subq	%rdi, %rax
	jb	.LBB49_1205
	cmpq	$16, %rax
	jb	.LBB49_1202
	addq	$16, %rdi
	movq	%rdi, 80(%rsp)
	decq	%r15
	movq	%rcx, %rdi
	movq	%r12, %rdx
	movq	%r13, %r9
	xorl	%eax, %eax
	.p2align	4
.LBB49_876:
	cmpq	%rsi, %r9
	ja	.LBB49_1188
	cmpq	$2, %rdx
	jbe	.LBB49_1198
	vbroadcastss	(%r10,%rax,4), %zmm6
	vmovups	-128(%rdi), %zmm7
	vmovups	-64(%rdi), %zmm8
	vmovups	(%rdi), %zmm9
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vfmadd231ps	%zmm8, %zmm6, %zmm4
	vfmadd231ps	%zmm6, %zmm9, %zmm3
	vbroadcastss	(%r14,%rax,4), %zmm6
	incq	%rax
	vfmadd231ps	%zmm7, %zmm6, %zmm2
	vfmadd231ps	%zmm8, %zmm6, %zmm1
	vfmadd231ps	%zmm9, %zmm6, %zmm0
	addq	%r11, %r9
	subq	%r11, %rdx
	addq	%r8, %rdi
	cmpq	$16, %rax
	jne	.LBB49_876
	addq	$64, %r14
	addq	$64, %r10
	movq	248(%rsp), %rax
	addq	%rax, %r13
	subq	%rax, %r12
	addq	240(%rsp), %rcx
	testq	%r15, %r15
	movq	40(%rsp), %rdx
	movq	80(%rsp), %rdi
	jne	.LBB49_873
	jmp	.LBB49_935
.LBB49_880:
	cmpq	$1, %rax
	jbe	.LBB49_890
	movq	%r13, 112(%rsp)
	movq	288(%rsp), %r13
	testq	%r13, %r13
	movq	%r14, 72(%rsp)
	je	.LBB49_948
	movq	232(%rsp), %r10
	subq	%r14, %r10
	addq	336(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	xorl	%r14d, %r14d
	movq	224(%rsp), %r15
	movq	312(%rsp), %r12
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%edi, %edi
	.p2align	4
.LBB49_883:
	movq	%rdx, %rax
	subq	%rdi, %rax
	jb	.LBB49_1205
	cmpq	$16, %rax
	jb	.LBB49_1202
	addq	$16, %rdi
	movq	%rdi, 80(%rsp)
	decq	%r13
	movq	%rcx, %rdi
	movq	%r10, %rdx
	movq	%r14, %r9
	xorl	%eax, %eax
	.p2align	4
.LBB49_886:
	cmpq	%rsi, %r9
	ja	.LBB49_1188
	cmpq	$1, %rdx
	jbe	.LBB49_1200
	vbroadcastss	(%r15,%rax,4), %zmm4
	vmovups	-64(%rdi), %zmm5
	vmovups	(%rdi), %zmm6
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vbroadcastss	(%r12,%rax,4), %zmm4
	incq	%rax
	vfmadd231ps	%zmm5, %zmm4, %zmm1
	vfmadd231ps	%zmm6, %zmm4, %zmm0
	addq	%r11, %r9
	subq	%r11, %rdx
	addq	%r8, %rdi
	cmpq	$16, %rax
	jne	.LBB49_886
	addq	$64, %r12
	addq	$64, %r15
	movq	248(%rsp), %rax
	addq	%rax, %r14
	subq	%rax, %r10
	addq	240(%rsp), %rcx
	testq	%r13, %r13
	movq	40(%rsp), %rdx
	movq	80(%rsp), %rdi
	jne	.LBB49_883
	jmp	.LBB49_949
.LBB49_890:
	movq	288(%rsp), %rdx
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	testq	%rdx, %rdx
	je	.LBB49_927
	xorl	%eax, %eax
	.p2align	4
.LBB49_892:
	movq	40(%rsp), %rcx
	subq	%rax, %rcx
	jb	.LBB49_1206
	cmpq	$16, %rcx
	jb	.LBB49_1202
	leaq	16(%rax), %r9
	decq	%rdx
	movq	%rax, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm2
	vfmadd231ps	(%r10,%rax,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	(%r15,%rax,4){1to16}, %zmm2, %zmm0
	movq	%rax, %rdi
	orq	$1, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm2
	vfmadd231ps	4(%r10,%rax,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	4(%r15,%rax,4){1to16}, %zmm2, %zmm0
	movq	%rax, %rdi
	orq	$2, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm2
	vfmadd231ps	8(%r10,%rax,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	8(%r15,%rax,4){1to16}, %zmm2, %zmm0
	movq	%rax, %rdi
	orq	$3, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm2
	vfmadd231ps	12(%r10,%rax,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	12(%r15,%rax,4){1to16}, %zmm2, %zmm0
	movq	%rax, %rdi
	orq	$4, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm2
	vfmadd231ps	16(%r10,%rax,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	16(%r15,%rax,4){1to16}, %zmm2, %zmm0
	movq	%rax, %rdi
	orq	$5, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm2
	vfmadd231ps	20(%r10,%rax,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	20(%r15,%rax,4){1to16}, %zmm2, %zmm0
	movq	%rax, %rdi
	orq	$6, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm2
	vfmadd231ps	24(%r10,%rax,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	24(%r15,%rax,4){1to16}, %zmm2, %zmm0
	movq	%rax, %rdi
	orq	$7, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm2
	vfmadd231ps	28(%r10,%rax,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	28(%r15,%rax,4){1to16}, %zmm2, %zmm0
	movq	%rax, %rdi
	orq	$8, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm2
	vfmadd231ps	32(%r10,%rax,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	32(%r15,%rax,4){1to16}, %zmm2, %zmm0
	movq	%rax, %rdi
	orq	$9, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm2
	vfmadd231ps	36(%r10,%rax,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	36(%r15,%rax,4){1to16}, %zmm2, %zmm0
	movq	%rax, %rdi
	orq	$10, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm2
	vfmadd231ps	40(%r10,%rax,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	40(%r15,%rax,4){1to16}, %zmm2, %zmm0
	movq	%rax, %rdi
	orq	$11, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm2
	vfmadd231ps	44(%r10,%rax,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	44(%r15,%rax,4){1to16}, %zmm2, %zmm0
	movq	%rax, %rdi
	orq	$12, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm2
	vfmadd231ps	48(%r10,%rax,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	48(%r15,%rax,4){1to16}, %zmm2, %zmm0
	movq	%rax, %rdi
	orq	$13, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm2
	vfmadd231ps	52(%r10,%rax,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	52(%r15,%rax,4){1to16}, %zmm2, %zmm0
	movq	%rax, %rdi
	orq	$14, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm2
	vfmadd231ps	56(%r10,%rax,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	56(%r15,%rax,4){1to16}, %zmm2, %zmm0
	movq	%rax, %rdi
	orq	$15, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	je	.LBB49_1199
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm2
	vfmadd231ps	60(%r10,%rax,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	60(%r15,%rax,4){1to16}, %zmm2, %zmm0
	movq	%r9, %rax
	testq	%rdx, %rdx
	jne	.LBB49_892
.LBB49_927:
	movq	192(%rsp), %rcx
	movq	%rcx, %rax
	movq	40(%rsp), %rdx
	cmpq	%rdx, %rcx
	je	.LBB49_932
	.p2align	4
.LBB49_928:
	leaq	1(%rax), %rcx
	movq	%rax, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1203
	je	.LBB49_1207
	cmpq	%rdx, %rax
	jae	.LBB49_1304
	shlq	$6, %rdi
	vmovups	(%r13,%rdi), %zmm2
	vfmadd231ps	(%r10,%rax,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	(%r15,%rax,4){1to16}, %zmm2, %zmm0
	movq	%rcx, %rax
	cmpq	%rdx, %rcx
	jb	.LBB49_928
.LBB49_932:
	cmpq	$0, 200(%rsp)
	je	.LBB49_963
	movq	104(%rsp), %rdi
	movq	%rdi, %rax
	xorl	%edx, %edx
	movq	48(%rsp), %rsi
	divq	%rsi
	jmp	.LBB49_964
.LBB49_934:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
.LBB49_935:
	movq	192(%rsp), %rcx
	movq	%rcx, %rax
	cmpq	%rdx, %rcx
	movq	88(%rsp), %rcx
	movq	72(%rsp), %r14
	movq	96(%rsp), %r10
	movq	112(%rsp), %r15
	je	.LBB49_940
	.p2align	4
.LBB49_936:
	movq	%rax, %rdi
	imulq	%r11, %rdi
	movq	%rsi, %r9
	subq	%rdi, %r9
	jb	.LBB49_1203
	cmpq	$2, %r9
	jbe	.LBB49_1204
	cmpq	%rdx, %rax
	jae	.LBB49_1304
	shlq	$6, %rdi
	vbroadcastss	(%rcx,%rax,4), %zmm6
	vmovups	(%r15,%rdi), %zmm7
	vmovups	64(%r15,%rdi), %zmm8
	vmovups	128(%r15,%rdi), %zmm9
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vfmadd231ps	%zmm8, %zmm6, %zmm4
	vfmadd231ps	%zmm6, %zmm9, %zmm3
	vbroadcastss	(%r10,%rax,4), %zmm6
	incq	%rax
	vfmadd231ps	%zmm7, %zmm6, %zmm2
	vfmadd231ps	%zmm8, %zmm6, %zmm1
	vfmadd231ps	%zmm9, %zmm6, %zmm0
	cmpq	%rdx, %rax
	jb	.LBB49_936
.LBB49_940:
	cmpq	$0, 200(%rsp)
	je	.LBB49_942
	movq	104(%rsp), %r15
	movq	%r15, %rax
	xorl	%edx, %edx
	movq	48(%rsp), %rsi
	divq	%rsi
	jmp	.LBB49_943
.LBB49_942:
	movq	104(%rsp), %r15
	movl	%r15d, %eax
	xorl	%edx, %edx
	movq	48(%rsp), %rsi
	divl	%esi
.LBB49_943:
	subq	%rdx, %r15
	shlq	$4, %r14
	movq	%rsi, %r10
	subq	%r14, %r10
	cmpq	$16, %r10
	movl	$16, %edx
	cmovbq	%r10, %rdx
	movq	%r10, %rax
	subq	%rdx, %rax
	movl	$-1, %r12d
	movl	%edx, %ecx
	shll	%cl, %r12d
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovbq	%rax, %rcx
	movq	%rax, %rdi
	subq	%rcx, %rdi
	movl	$-1, %r13d
	movq	%rcx, 112(%rsp)
	shll	%cl, %r13d
	movl	$-1, %r9d
	movq	%rdi, 80(%rsp)
	movl	%edi, %ecx
	shll	%cl, %r9d
	movl	$3, %ecx
	cmpq	%r15, %rsi
	jbe	.LBB49_945
	movq	64(%rsp), %r12
	movq	%rsi, %r13
	jmp	.LBB49_947
.LBB49_945:
	subq	%rsi, %r15
	cmpq	%r14, %rsi
	jae	.LBB49_956
	movq	64(%rsp), %r12
	movq	48(%rsp), %r13
.LBB49_947:
	movq	40(%rsp), %rdx
	movq	88(%rsp), %r10
	movq	72(%rsp), %r14
	jmp	.LBB49_868
.LBB49_948:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB49_949:
	movq	192(%rsp), %rcx
	movq	%rcx, %rax
	cmpq	%rdx, %rcx
	movq	88(%rsp), %rcx
	movq	72(%rsp), %r14
	movq	96(%rsp), %r10
	movq	112(%rsp), %r12
	je	.LBB49_954
	.p2align	4
.LBB49_950:
	movq	%rax, %rdi
	imulq	%r11, %rdi
	movq	%rsi, %r9
	subq	%rdi, %r9
	jb	.LBB49_1203
	cmpq	$1, %r9
	jbe	.LBB49_1208
	cmpq	%rdx, %rax
	jae	.LBB49_1304
	vbroadcastss	(%rcx,%rax,4), %zmm4
	shlq	$6, %rdi
	vmovups	(%r12,%rdi), %zmm5
	vmovups	64(%r12,%rdi), %zmm6
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vbroadcastss	(%r10,%rax,4), %zmm4
	incq	%rax
	vfmadd231ps	%zmm5, %zmm4, %zmm1
	vfmadd231ps	%zmm6, %zmm4, %zmm0
	cmpq	%rdx, %rax
	jb	.LBB49_950
.LBB49_954:
	cmpq	$0, 200(%rsp)
	je	.LBB49_967
	movq	104(%rsp), %r10
	movq	%r10, %rax
	xorl	%edx, %edx
	movq	48(%rsp), %rcx
	divq	%rcx
	jmp	.LBB49_968
.LBB49_956:
	notl	%r12d
	kmovd	%r12d, %k3
	notl	%r13d
	kmovd	%r13d, %k2
	notl	%r9d
	kmovd	%r9d, %k1
	movq	48(%rsp), %r13
	je	.LBB49_982
	movq	136(%rsp), %rcx
	leaq	(%rcx,%r14,4), %rcx
	cmpq	$15, %r10
	jbe	.LBB49_981
	vaddps	(%rcx), %zmm5, %zmm5
	vmovups	%zmm5, (%rcx)
	cmpq	$17, %r10
	jb	.LBB49_982
	leaq	(%rcx,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB49_1003
	vaddps	(%rcx), %zmm4, %zmm4
	vmovups	%zmm4, (%rcx)
	cmpq	$17, %rax
	jb	.LBB49_982
	movq	112(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rcx
	cmpq	$15, 80(%rsp)
	jbe	.LBB49_1017
	vaddps	(%rcx), %zmm3, %zmm3
	vmovups	%zmm3, (%rcx)
	jmp	.LBB49_982
.LBB49_963:
	movq	104(%rsp), %rdi
	movl	%edi, %eax
	xorl	%edx, %edx
	movq	48(%rsp), %rsi
	divl	%esi
.LBB49_964:
	movq	%r14, %rax
	shlq	$4, %rax
	movq	%rsi, %rcx
	subq	%rax, %rcx
	movq	%rsi, %r9
	movl	$-1, %esi
	shll	%cl, %esi
	subq	%rdx, %rdi
	cmpq	%rdi, %r9
	ja	.LBB49_866
	subq	%r9, %rdi
	cmpq	%rax, %r9
	movq	40(%rsp), %rdx
	jae	.LBB49_973
	movq	48(%rsp), %r13
	jmp	.LBB49_867
.LBB49_967:
	movq	104(%rsp), %r10
	movl	%r10d, %eax
	xorl	%edx, %edx
	movq	48(%rsp), %rcx
	divl	%ecx
.LBB49_968:
	subq	%rdx, %r10
	movq	%r14, %r15
	movq	%r14, %r9
	shlq	$4, %r9
	movq	%rcx, %rdi
	subq	%r9, %rdi
	cmpq	$16, %rdi
	movl	$16, %eax
	cmovbq	%rdi, %rax
	movq	%rdi, %rdx
	subq	%rax, %rdx
	movq	%rcx, %r12
	movl	$-1, %esi
	movl	%eax, %ecx
	shll	%cl, %esi
	movl	$-1, %r14d
	movl	%edx, %ecx
	shll	%cl, %r14d
	movl	$2, %ecx
	cmpq	%r10, %r12
	jbe	.LBB49_970
	movq	%r12, %r13
	jmp	.LBB49_972
.LBB49_970:
	subq	%r12, %r10
	cmpq	%r9, %r12
	jae	.LBB49_976
	movq	48(%rsp), %r13
.LBB49_972:
	movq	40(%rsp), %rdx
	movq	64(%rsp), %r12
	movq	88(%rsp), %r10
	movq	%r15, %r14
	jmp	.LBB49_868
.LBB49_973:
	notl	%esi
	kmovd	%esi, %k1
	movq	48(%rsp), %r13
	je	.LBB49_990
	movq	136(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	cmpq	$15, %rcx
	jbe	.LBB49_988
	vaddps	(%rdx), %zmm1, %zmm1
	vmovups	%zmm1, (%rdx)
	jmp	.LBB49_989
.LBB49_976:
	notl	%esi
	kmovd	%esi, %k2
	notl	%r14d
	kmovd	%r14d, %k1
	movq	48(%rsp), %r13
	je	.LBB49_1000
	movq	136(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, %rdi
	jbe	.LBB49_999
	vaddps	(%rcx), %zmm3, %zmm3
	vmovups	%zmm3, (%rcx)
	cmpq	$17, %rdi
	jb	.LBB49_1000
	leaq	(%rcx,%rax,4), %rcx
	cmpq	$15, %rdx
	jbe	.LBB49_1009
	vaddps	(%rcx), %zmm2, %zmm2
	vmovups	%zmm2, (%rcx)
	cmpq	%r10, %r13
	movq	64(%rsp), %r12
	movq	%r15, %r14
	ja	.LBB49_1001
	jmp	.LBB49_1010
.LBB49_981:
	vmovups	(%rcx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm5, %zmm3
	vmovups	%zmm3, (%rcx) {%k3}
.LBB49_982:
	cmpq	%r15, %r13
	jbe	.LBB49_984
	movq	64(%rsp), %r12
	jmp	.LBB49_997
.LBB49_984:
	cmpq	%r14, %r13
	movq	64(%rsp), %r12
	je	.LBB49_997
	movq	128(%rsp), %rcx
	leaq	(%rcx,%r14,4), %rcx
	cmpq	$15, %r10
	jbe	.LBB49_996
	vaddps	(%rcx), %zmm2, %zmm2
	vmovups	%zmm2, (%rcx)
	cmpq	$17, %r10
	movq	72(%rsp), %r14
	jae	.LBB49_1004
	movq	40(%rsp), %rdx
	movq	88(%rsp), %r10
	jmp	.LBB49_998
.LBB49_988:
	vmovups	(%rdx), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rdx) {%k1}
.LBB49_989:
	movq	40(%rsp), %rdx
.LBB49_990:
	cmpq	%rdi, %r13
	ja	.LBB49_867
	cmpq	%rax, %r13
	je	.LBB49_867
	movq	128(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	cmpq	$15, %rcx
	jbe	.LBB49_1002
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB49_867
.LBB49_996:
	vmovups	(%rcx), %zmm0 {%k3} {z}
	vaddps	%zmm0, %zmm2, %zmm0
	vmovups	%zmm0, (%rcx) {%k3}
.LBB49_997:
	movq	40(%rsp), %rdx
	movq	88(%rsp), %r10
	movq	72(%rsp), %r14
.LBB49_998:
	movl	$3, %ecx
	jmp	.LBB49_868
.LBB49_999:
	vmovups	(%rcx), %zmm2 {%k2} {z}
	vaddps	%zmm2, %zmm3, %zmm2
	vmovups	%zmm2, (%rcx) {%k2}
.LBB49_1000:
	cmpq	%r10, %r13
	movq	64(%rsp), %r12
	movq	%r15, %r14
	jbe	.LBB49_1010
.LBB49_1001:
	movq	40(%rsp), %rdx
	movq	88(%rsp), %r10
	movl	$2, %ecx
	jmp	.LBB49_868
.LBB49_1002:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	jmp	.LBB49_867
.LBB49_1003:
	vmovups	(%rcx), %zmm3 {%k2} {z}
	vaddps	%zmm3, %zmm4, %zmm3
	vmovups	%zmm3, (%rcx) {%k2}
	jmp	.LBB49_982
.LBB49_1004:
	leaq	(%rcx,%rdx,4), %rcx
	cmpq	$15, %rax
	movq	88(%rsp), %r10
	jbe	.LBB49_1008
	vaddps	(%rcx), %zmm1, %zmm1
	vmovups	%zmm1, (%rcx)
	cmpq	$17, %rax
	movq	40(%rsp), %rdx
	jb	.LBB49_998
	movq	112(%rsp), %rax
	leaq	(%rcx,%rax,4), %rax
	cmpq	$15, 80(%rsp)
	jbe	.LBB49_1019
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB49_998
.LBB49_1008:
	vmovups	(%rcx), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rcx) {%k2}
	movq	40(%rsp), %rdx
	jmp	.LBB49_998
.LBB49_1009:
	vmovups	(%rcx), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rcx) {%k1}
	cmpq	%r10, %r13
	movq	64(%rsp), %r12
	movq	%r15, %r14
	ja	.LBB49_1001
.LBB49_1010:
	cmpq	%r9, %r13
	movq	88(%rsp), %r10
	je	.LBB49_1016
	movq	128(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, %rdi
	jbe	.LBB49_1015
	vaddps	(%rcx), %zmm1, %zmm1
	vmovups	%zmm1, (%rcx)
	cmpq	$17, %rdi
	jb	.LBB49_1016
	leaq	(%rcx,%rax,4), %rax
	cmpq	$15, %rdx
	jbe	.LBB49_1018
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB49_1016
.LBB49_1015:
	vmovups	(%rcx), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rcx) {%k2}
.LBB49_1016:
	movq	40(%rsp), %rdx
	movl	$2, %ecx
	jmp	.LBB49_868
.LBB49_1017:
	vmovups	(%rcx), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rcx) {%k1}
	jmp	.LBB49_982
.LBB49_1018:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	jmp	.LBB49_1016
.LBB49_1019:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	jmp	.LBB49_998
.LBB49_726:
	movq	%r12, %r13
	movq	40(%rsp), %rdx
	movq	%r15, %r12
.LBB49_657:
	movq	144(%rsp), %rdi
	addq	%rcx, %rdi
	cmpq	%r11, %rdi
	jae	.LBB49_1184
.LBB49_658:
	movq	280(%rsp), %rsi
	subq	%rdi, %rsi
	jb	.LBB49_1269
	movq	%rdi, %r13
	shlq	$6, %r13
	movq	368(%rsp), %rax
	addq	%r13, %rax
	movq	%rax, 80(%rsp)
	movq	%r11, %rax
	movq	%rdi, 144(%rsp)
	subq	%rdi, %rax
	cmpq	$3, %rax
	movq	288(%rsp), %r15
	jne	.LBB49_669
	testq	%r15, %r15
	je	.LBB49_688
	movq	%r15, %rax
	movq	232(%rsp), %r9
	subq	144(%rsp), %r9
	addq	352(%rsp), %r13
	vxorps	%xmm14, %xmm14, %xmm14
	xorl	%r15d, %r15d
	movq	224(%rsp), %r12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rax, 72(%rsp)
	xorl	%edi, %edi
	.p2align	4
.LBB49_662:
	movq	%rdx, %rcx
	subq	%rdi, %rcx
	jb	.LBB49_1205
	cmpq	$16, %rcx
	jb	.LBB49_1202
	addq	$16, %rdi
	movq	%rdi, 112(%rsp)
	decq	72(%rsp)
	movq	%r13, 88(%rsp)
	movq	%r9, %rdi
	movq	%r9, %rdx
	movq	%r15, %r9
	xorl	%ecx, %ecx
	.p2align	4
.LBB49_665:
	cmpq	%rsi, %r9
	ja	.LBB49_1188
	cmpq	$2, %rdx
	jbe	.LBB49_1198
	leaq	(%r12,%rcx,4), %r10
	vbroadcastss	(%r12,%rcx,4), %zmm15
	incq	%rcx
	vmovups	-128(%r13), %zmm16
	vmovups	-64(%r13), %zmm17
	vmovups	(%r13), %zmm18
	vfmadd231ps	%zmm16, %zmm15, %zmm14
	vfmadd231ps	%zmm17, %zmm15, %zmm13
	vfmadd231ps	%zmm15, %zmm18, %zmm12
	leaq	(%r10,%rbx), %rax
	movq	176(%rsp), %r14
	vbroadcastss	(%r10,%r14,4), %zmm15
	vfmadd231ps	%zmm16, %zmm15, %zmm11
	vfmadd231ps	%zmm17, %zmm15, %zmm10
	vfmadd231ps	%zmm15, %zmm18, %zmm9
	addq	%rbx, %rax
	vbroadcastss	(%r10,%r14,8), %zmm15
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vfmadd231ps	%zmm17, %zmm15, %zmm7
	vfmadd231ps	%zmm15, %zmm18, %zmm6
	vbroadcastss	(%rax,%r14,4), %zmm15
	vfmadd231ps	%zmm16, %zmm15, %zmm5
	vfmadd231ps	%zmm17, %zmm15, %zmm4
	vfmadd231ps	%zmm15, %zmm18, %zmm3
	vbroadcastss	(%rax,%r14,8), %zmm15
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vfmadd231ps	%zmm17, %zmm15, %zmm1
	vfmadd231ps	%zmm18, %zmm15, %zmm0
	addq	%r11, %r9
	subq	%r11, %rdx
	addq	%r8, %r13
	cmpq	$16, %rcx
	jne	.LBB49_665
	addq	$64, %r12
	movq	248(%rsp), %rax
	addq	%rax, %r15
	movq	%rdi, %r9
	subq	%rax, %r9
	movq	88(%rsp), %r13
	addq	240(%rsp), %r13
	cmpq	$0, 72(%rsp)
	movq	40(%rsp), %rdx
	movq	112(%rsp), %rdi
	jne	.LBB49_662
	jmp	.LBB49_689
.LBB49_669:
	cmpq	$1, %rax
	jbe	.LBB49_679
	testq	%r15, %r15
	movq	144(%rsp), %rax
	je	.LBB49_701
	movq	%r15, %r12
	movq	232(%rsp), %r14
	subq	%rax, %r14
	addq	336(%rsp), %r13
	vxorps	%xmm9, %xmm9, %xmm9
	xorl	%r10d, %r10d
	movq	224(%rsp), %r15
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%edi, %edi
	.p2align	4
.LBB49_672:
	movq	%rdx, %rax
	subq	%rdi, %rax
	jb	.LBB49_1205
	cmpq	$16, %rax
	jb	.LBB49_1202
	addq	$16, %rdi
	movq	%rdi, 72(%rsp)
	decq	%r12
	movq	%r13, %rdi
	movq	%r14, %rdx
	movq	%r10, %r9
	xorl	%ecx, %ecx
	.p2align	4
.LBB49_675:
	cmpq	%rsi, %r9
	ja	.LBB49_1188
	cmpq	$1, %rdx
	jbe	.LBB49_1200
	leaq	(%r15,%rcx,4), %rax
	vbroadcastss	(%r15,%rcx,4), %zmm10
	vmovups	-64(%r13), %zmm11
	vmovups	(%r13), %zmm12
	vfmadd231ps	%zmm11, %zmm10, %zmm9
	vbroadcastss	(%rbx,%rax), %zmm13
	vfmadd231ps	%zmm10, %zmm12, %zmm8
	addq	%rbx, %rax
	vfmadd231ps	%zmm11, %zmm13, %zmm7
	vfmadd231ps	%zmm13, %zmm12, %zmm6
	vbroadcastss	(%rbx,%rax), %zmm10
	addq	%rbx, %rax
	vfmadd231ps	%zmm11, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm12, %zmm4
	vbroadcastss	(%rbx,%rax), %zmm10
	addq	%rbx, %rax
	vfmadd231ps	%zmm11, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm12, %zmm2
	vbroadcastss	(%rbx,%rax), %zmm10
	incq	%rcx
	vfmadd231ps	%zmm11, %zmm10, %zmm1
	vfmadd231ps	%zmm12, %zmm10, %zmm0
	addq	%r11, %r9
	subq	%r11, %rdx
	addq	%r8, %r13
	cmpq	$16, %rcx
	jne	.LBB49_675
	addq	$64, %r15
	movq	248(%rsp), %rax
	addq	%rax, %r10
	subq	%rax, %r14
	movq	%rdi, %r13
	addq	240(%rsp), %r13
	testq	%r12, %r12
	movq	40(%rsp), %rdx
	movq	72(%rsp), %rdi
	jne	.LBB49_672
	jmp	.LBB49_702
.LBB49_679:
	testq	%r15, %r15
	movq	144(%rsp), %rax
	je	.LBB49_709
	addq	320(%rsp), %r13
	movq	%r13, %r14
	movq	232(%rsp), %rdx
	subq	%rax, %rdx
	vxorps	%xmm4, %xmm4, %xmm4
	xorl	%r9d, %r9d
	movq	224(%rsp), %r10
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%eax, %eax
	.p2align	4
.LBB49_681:
	movq	40(%rsp), %rcx
	subq	%rax, %rcx
	jb	.LBB49_1206
	cmpq	$16, %rcx
	jb	.LBB49_1202
	addq	$16, %rax
	decq	%r15
	movq	%r14, %rcx
	movq	%r9, %rdi
	xorl	%r12d, %r12d
	.p2align	4
.LBB49_684:
	cmpq	%rsi, %rdi
	ja	.LBB49_1201
	cmpq	%rdi, %rdx
	je	.LBB49_1199
	leaq	(%r10,%r12,4), %r13
	vmovups	(%rcx), %zmm5
	vfmadd231ps	(%r10,%r12,4){1to16}, %zmm5, %zmm4
	vfmadd231ps	(%rbx,%r13){1to16}, %zmm5, %zmm3
	addq	%rbx, %r13
	vfmadd231ps	(%rbx,%r13){1to16}, %zmm5, %zmm2
	addq	%rbx, %r13
	vfmadd231ps	(%rbx,%r13){1to16}, %zmm5, %zmm1
	incq	%r12
	addq	%rbx, %r13
	vfmadd231ps	(%rbx,%r13){1to16}, %zmm5, %zmm0
	addq	%r11, %rdi
	addq	%r8, %rcx
	cmpq	$16, %r12
	jne	.LBB49_684
	addq	$64, %r10
	addq	248(%rsp), %r9
	addq	240(%rsp), %r14
	testq	%r15, %r15
	jne	.LBB49_681
	jmp	.LBB49_710
.LBB49_688:
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB49_689:
	movq	192(%rsp), %rcx
	movq	%rcx, %rax
	cmpq	%rdx, %rcx
	movq	152(%rsp), %rcx
	movq	256(%rsp), %r10
	movq	128(%rsp), %r14
	movq	56(%rsp), %r15
	je	.LBB49_694
	.p2align	4
.LBB49_690:
	movq	%rax, %rdi
	imulq	%r11, %rdi
	movq	%rsi, %r9
	subq	%rdi, %r9
	jb	.LBB49_1203
	cmpq	$2, %r9
	jbe	.LBB49_1204
	cmpq	%rdx, %rax
	jae	.LBB49_1304
	shlq	$6, %rdi
	vbroadcastss	(%rcx,%rax,4), %zmm15
	movq	80(%rsp), %r9
	vmovups	(%r9,%rdi), %zmm16
	vmovups	64(%r9,%rdi), %zmm17
	vmovups	128(%r9,%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm15, %zmm14
	vfmadd231ps	%zmm17, %zmm15, %zmm13
	vfmadd231ps	%zmm15, %zmm18, %zmm12
	vbroadcastss	(%r10,%rax,4), %zmm15
	vfmadd231ps	%zmm16, %zmm15, %zmm11
	vfmadd231ps	%zmm17, %zmm15, %zmm10
	vfmadd231ps	%zmm15, %zmm18, %zmm9
	vbroadcastss	(%r14,%rax,4), %zmm15
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vfmadd231ps	%zmm17, %zmm15, %zmm7
	vbroadcastss	(%r15,%rax,4), %zmm19
	vfmadd231ps	%zmm15, %zmm18, %zmm6
	vfmadd231ps	%zmm16, %zmm19, %zmm5
	vfmadd231ps	%zmm17, %zmm19, %zmm4
	vfmadd231ps	%zmm19, %zmm18, %zmm3
	movq	96(%rsp), %rdi
	vbroadcastss	(%rdi,%rax,4), %zmm15
	incq	%rax
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vfmadd231ps	%zmm17, %zmm15, %zmm1
	vfmadd231ps	%zmm18, %zmm15, %zmm0
	cmpq	%rdx, %rax
	jb	.LBB49_690
.LBB49_694:
	cmpq	$0, 200(%rsp)
	je	.LBB49_696
	movq	104(%rsp), %r12
	movq	%r12, %rax
	xorl	%edx, %edx
	movq	48(%rsp), %rsi
	divq	%rsi
	jmp	.LBB49_697
.LBB49_696:
	movq	104(%rsp), %r12
	movl	%r12d, %eax
	xorl	%edx, %edx
	movq	48(%rsp), %rsi
	divl	%esi
.LBB49_697:
	subq	%rdx, %r12
	movq	144(%rsp), %r15
	shlq	$4, %r15
	movq	%rsi, %r14
	subq	%r15, %r14
	cmpq	$16, %r14
	movl	$16, %edx
	cmovbq	%r14, %rdx
	movq	%r14, %rax
	subq	%rdx, %rax
	movl	$-1, %r10d
	movl	%edx, %ecx
	shll	%cl, %r10d
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovbq	%rax, %rcx
	movq	%rax, %rdi
	subq	%rcx, %rdi
	movl	$-1, %r13d
	movq	%rcx, 72(%rsp)
	shll	%cl, %r13d
	movq	%rsi, %r9
	movl	$-1, %esi
	movq	%rdi, 80(%rsp)
	movl	%edi, %ecx
	shll	%cl, %esi
	movl	$3, %ecx
	cmpq	%r12, %r9
	jbe	.LBB49_698
	movq	64(%rsp), %r12
	movq	%r9, %r13
.LBB49_656:
	movq	40(%rsp), %rdx
	jmp	.LBB49_657
.LBB49_698:
	notl	%r10d
	kmovd	%r10d, %k3
	notl	%r13d
	kmovd	%r13d, %k2
	notl	%esi
	kmovd	%esi, %k1
	subq	%r9, %r12
	cmpq	%r15, %r9
	movq	%r9, %r13
	jae	.LBB49_717
	cmpq	%r12, %r13
	jbe	.LBB49_768
	movq	64(%rsp), %r12
	jmp	.LBB49_656
.LBB49_701:
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB49_702:
	movq	192(%rsp), %rcx
	movq	%rcx, %rax
	cmpq	%rdx, %rcx
	movq	64(%rsp), %rcx
	movq	152(%rsp), %r10
	movq	256(%rsp), %r14
	movq	128(%rsp), %r15
	movq	56(%rsp), %r12
	je	.LBB49_707
	.p2align	4
.LBB49_703:
	movq	%rax, %rdi
	imulq	%r11, %rdi
	movq	%rsi, %r9
	subq	%rdi, %r9
	jb	.LBB49_1203
	cmpq	$1, %r9
	jbe	.LBB49_1208
	cmpq	%rdx, %rax
	jae	.LBB49_1304
	vbroadcastss	(%r10,%rax,4), %zmm10
	shlq	$6, %rdi
	movq	80(%rsp), %r9
	vmovups	(%r9,%rdi), %zmm11
	vmovups	64(%r9,%rdi), %zmm12
	vfmadd231ps	%zmm11, %zmm10, %zmm9
	vfmadd231ps	%zmm10, %zmm12, %zmm8
	vbroadcastss	(%r14,%rax,4), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vfmadd231ps	%zmm10, %zmm12, %zmm6
	vbroadcastss	(%r15,%rax,4), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm12, %zmm4
	vbroadcastss	(%r12,%rax,4), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm12, %zmm2
	movq	96(%rsp), %rdi
	vbroadcastss	(%rdi,%rax,4), %zmm10
	incq	%rax
	vfmadd231ps	%zmm11, %zmm10, %zmm1
	vfmadd231ps	%zmm12, %zmm10, %zmm0
	cmpq	%rdx, %rax
	jb	.LBB49_703
.LBB49_707:
	cmpq	$0, 200(%rsp)
	je	.LBB49_724
	movq	%rcx, %r15
	movq	104(%rsp), %r10
	movq	%r10, %rax
	xorl	%edx, %edx
	movq	48(%rsp), %rcx
	divq	%rcx
	jmp	.LBB49_725
.LBB49_709:
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB49_710:
	movq	192(%rsp), %rcx
	movq	%rcx, %rax
	movq	40(%rsp), %rdx
	cmpq	%rdx, %rcx
	movq	64(%rsp), %r12
	movq	152(%rsp), %r14
	movq	256(%rsp), %r15
	je	.LBB49_715
	.p2align	4
.LBB49_711:
	leaq	1(%rax), %rcx
	movq	%rax, %rdi
	imulq	%r11, %rdi
	cmpq	%rsi, %rdi
	ja	.LBB49_1203
	je	.LBB49_1207
	cmpq	%rdx, %rax
	jae	.LBB49_1304
	shlq	$6, %rdi
	movq	80(%rsp), %r9
	vmovups	(%r9,%rdi), %zmm5
	vfmadd231ps	(%r14,%rax,4){1to16}, %zmm5, %zmm4
	vfmadd231ps	(%r15,%rax,4){1to16}, %zmm5, %zmm3
	movq	128(%rsp), %rdi
	vfmadd231ps	(%rdi,%rax,4){1to16}, %zmm5, %zmm2
	movq	56(%rsp), %rdi
	vfmadd231ps	(%rdi,%rax,4){1to16}, %zmm5, %zmm1
	movq	96(%rsp), %rdi
	vfmadd231ps	(%rdi,%rax,4){1to16}, %zmm5, %zmm0
	movq	%rcx, %rax
	cmpq	%rdx, %rcx
	jb	.LBB49_711
.LBB49_715:
	cmpq	$0, 200(%rsp)
	je	.LBB49_730
	movq	104(%rsp), %rdi
	movq	%rdi, %rax
	xorl	%edx, %edx
	movq	48(%rsp), %rsi
	divq	%rsi
	jmp	.LBB49_731
.LBB49_717:
	je	.LBB49_746
	movq	136(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rcx
	cmpq	$15, %r14
	jbe	.LBB49_745
	vaddps	(%rcx), %zmm14, %zmm14
	vmovups	%zmm14, (%rcx)
	cmpq	$17, %r14
	jb	.LBB49_746
	leaq	(%rcx,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB49_780
	vaddps	(%rcx), %zmm13, %zmm13
	vmovups	%zmm13, (%rcx)
	cmpq	$17, %rax
	jb	.LBB49_746
	movq	72(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rcx
	cmpq	$15, 80(%rsp)
	jbe	.LBB49_823
	vaddps	(%rcx), %zmm12, %zmm12
	vmovups	%zmm12, (%rcx)
	jmp	.LBB49_746
.LBB49_724:
	movq	%rcx, %r15
	movq	104(%rsp), %r10
	movl	%r10d, %eax
	xorl	%edx, %edx
	movq	48(%rsp), %rcx
	divl	%ecx
.LBB49_725:
	subq	%rdx, %r10
	movq	144(%rsp), %r9
	shlq	$4, %r9
	movq	%rcx, %rdi
	subq	%r9, %rdi
	cmpq	$16, %rdi
	movl	$16, %eax
	cmovbq	%rdi, %rax
	movq	%rdi, %rdx
	subq	%rax, %rdx
	movq	%rcx, %r12
	movl	$-1, %esi
	movl	%eax, %ecx
	shll	%cl, %esi
	movl	$-1, %r14d
	movl	%edx, %ecx
	shll	%cl, %r14d
	movl	$2, %ecx
	cmpq	%r10, %r12
	ja	.LBB49_726
	notl	%esi
	kmovd	%esi, %k2
	notl	%r14d
	kmovd	%r14d, %k1
	subq	%r12, %r10
	cmpq	%r9, %r12
	movq	%r12, %r13
	jae	.LBB49_737
	cmpq	%r10, %r13
	movq	%r15, %r12
	ja	.LBB49_656
	jmp	.LBB49_782
.LBB49_730:
	movq	104(%rsp), %rdi
	movl	%edi, %eax
	xorl	%edx, %edx
	movq	48(%rsp), %rsi
	divl	%esi
.LBB49_731:
	movq	144(%rsp), %rax
	shlq	$4, %rax
	movq	%rsi, %rcx
	subq	%rax, %rcx
	movq	%rsi, %r9
	movl	$-1, %esi
	shll	%cl, %esi
	subq	%rdx, %rdi
	cmpq	%rdi, %r9
	jbe	.LBB49_734
	movq	%r9, %r13
.LBB49_733:
	movq	40(%rsp), %rdx
	movl	$1, %ecx
	jmp	.LBB49_657
.LBB49_734:
	notl	%esi
	kmovd	%esi, %k1
	subq	%r9, %rdi
	cmpq	%rax, %r9
	movq	%r9, %r13
	jae	.LBB49_742
	cmpq	%rdi, %r13
	movq	40(%rsp), %rdx
	ja	.LBB49_763
	jmp	.LBB49_786
.LBB49_737:
	movq	%r15, %r12
	je	.LBB49_755
	movq	136(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, %rdi
	jbe	.LBB49_754
	vaddps	(%rcx), %zmm9, %zmm9
	vmovups	%zmm9, (%rcx)
	cmpq	$17, %rdi
	jb	.LBB49_755
	leaq	(%rcx,%rax,4), %rcx
	cmpq	$15, %rdx
	jbe	.LBB49_803
	vaddps	(%rcx), %zmm8, %zmm8
	vmovups	%zmm8, (%rcx)
	cmpq	%r10, %r13
	jbe	.LBB49_756
	jmp	.LBB49_783
.LBB49_742:
	je	.LBB49_762
	movq	136(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	cmpq	$15, %rcx
	jbe	.LBB49_761
	vaddps	(%rdx), %zmm4, %zmm4
	vmovups	%zmm4, (%rdx)
	jmp	.LBB49_762
.LBB49_745:
	vmovups	(%rcx), %zmm12 {%k3} {z}
	vaddps	%zmm12, %zmm14, %zmm12
	vmovups	%zmm12, (%rcx) {%k3}
.LBB49_746:
	cmpq	%r12, %r13
	ja	.LBB49_769
	cmpq	%r15, %r13
	je	.LBB49_768
	movq	216(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rcx
	cmpq	$15, %r14
	jbe	.LBB49_767
	vaddps	(%rcx), %zmm11, %zmm11
	vmovups	%zmm11, (%rcx)
	cmpq	$17, %r14
	jb	.LBB49_768
	leaq	(%rcx,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB49_804
	vaddps	(%rcx), %zmm10, %zmm10
	vmovups	%zmm10, (%rcx)
	cmpq	$17, %rax
	jb	.LBB49_768
	movq	72(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rcx
	cmpq	$15, 80(%rsp)
	jbe	.LBB49_857
	vaddps	(%rcx), %zmm9, %zmm9
	vmovups	%zmm9, (%rcx)
	jmp	.LBB49_768
.LBB49_754:
	vmovups	(%rcx), %zmm8 {%k2} {z}
	vaddps	%zmm8, %zmm9, %zmm8
	vmovups	%zmm8, (%rcx) {%k2}
.LBB49_755:
	cmpq	%r10, %r13
	ja	.LBB49_783
.LBB49_756:
	cmpq	%r9, %r13
	je	.LBB49_782
	movq	216(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, %rdi
	jbe	.LBB49_781
	vaddps	(%rcx), %zmm7, %zmm7
	vmovups	%zmm7, (%rcx)
	cmpq	$17, %rdi
	jb	.LBB49_782
	leaq	(%rcx,%rax,4), %rcx
	cmpq	$15, %rdx
	jbe	.LBB49_824
	vaddps	(%rcx), %zmm6, %zmm6
	vmovups	%zmm6, (%rcx)
	subq	%r13, %r10
	cmpq	%r10, %r13
	ja	.LBB49_783
	jmp	.LBB49_825
.LBB49_761:
	vmovups	(%rdx), %zmm5 {%k1} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rdx) {%k1}
.LBB49_762:
	cmpq	%rdi, %r13
	movq	40(%rsp), %rdx
	ja	.LBB49_763
	cmpq	%rax, %r13
	je	.LBB49_786
	movq	216(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	cmpq	$15, %rcx
	jbe	.LBB49_784
	vaddps	(%rdx), %zmm3, %zmm3
	vmovups	%zmm3, (%rdx)
	jmp	.LBB49_785
.LBB49_767:
	vmovups	(%rcx), %zmm9 {%k3} {z}
	vaddps	%zmm9, %zmm11, %zmm9
	vmovups	%zmm9, (%rcx) {%k3}
.LBB49_768:
	subq	%r13, %r12
	cmpq	%r12, %r13
	jbe	.LBB49_771
.LBB49_769:
	movq	64(%rsp), %r12
.LBB49_770:
	movq	40(%rsp), %rdx
	movl	$3, %ecx
	jmp	.LBB49_657
.LBB49_771:
	subq	%r13, %r12
	cmpq	%r15, %r13
	jae	.LBB49_773
	cmpq	%r12, %r13
	ja	.LBB49_769
	jmp	.LBB49_813
.LBB49_773:
	je	.LBB49_795
	movq	208(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rcx
	cmpq	$15, %r14
	jbe	.LBB49_794
	vaddps	(%rcx), %zmm8, %zmm8
	vmovups	%zmm8, (%rcx)
	cmpq	$17, %r14
	jb	.LBB49_795
	leaq	(%rcx,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB49_839
	vaddps	(%rcx), %zmm7, %zmm7
	vmovups	%zmm7, (%rcx)
	cmpq	$17, %rax
	jb	.LBB49_795
	movq	72(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rcx
	cmpq	$15, 80(%rsp)
	jbe	.LBB49_861
	vaddps	(%rcx), %zmm6, %zmm6
	vmovups	%zmm6, (%rcx)
	jmp	.LBB49_795
.LBB49_780:
	vmovups	(%rcx), %zmm12 {%k2} {z}
	vaddps	%zmm12, %zmm13, %zmm12
	vmovups	%zmm12, (%rcx) {%k2}
	jmp	.LBB49_746
.LBB49_781:
	vmovups	(%rcx), %zmm6 {%k2} {z}
	vaddps	%zmm6, %zmm7, %zmm6
	vmovups	%zmm6, (%rcx) {%k2}
.LBB49_782:
	subq	%r13, %r10
	cmpq	%r10, %r13
	jbe	.LBB49_825
.LBB49_783:
	movq	40(%rsp), %rdx
	movl	$2, %ecx
	jmp	.LBB49_657
.LBB49_784:
	vmovups	(%rdx), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rdx) {%k1}
.LBB49_785:
	movq	40(%rsp), %rdx
.LBB49_786:
	subq	%r13, %rdi
	cmpq	%rdi, %r13
	jbe	.LBB49_788
.LBB49_763:
	movl	$1, %ecx
	jmp	.LBB49_657
.LBB49_788:
	subq	%r13, %rdi
	cmpq	%rax, %r13
	jae	.LBB49_791
	cmpq	%rdi, %r13
	ja	.LBB49_763
	jmp	.LBB49_841
.LBB49_791:
	je	.LBB49_807
	movq	208(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	cmpq	$15, %rcx
	jbe	.LBB49_805
	vaddps	(%rdx), %zmm2, %zmm2
	vmovups	%zmm2, (%rdx)
	jmp	.LBB49_806
.LBB49_794:
	vmovups	(%rcx), %zmm6 {%k3} {z}
	vaddps	%zmm6, %zmm8, %zmm6
	vmovups	%zmm6, (%rcx) {%k3}
.LBB49_795:
	cmpq	%r12, %r13
	ja	.LBB49_769
	cmpq	%r15, %r13
	je	.LBB49_813
	movq	272(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rcx
	cmpq	$15, %r14
	jbe	.LBB49_812
	vaddps	(%rcx), %zmm5, %zmm5
	vmovups	%zmm5, (%rcx)
	cmpq	$17, %r14
	jb	.LBB49_813
	leaq	(%rcx,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB49_858
	vaddps	(%rcx), %zmm4, %zmm4
	vmovups	%zmm4, (%rcx)
	cmpq	$17, %rax
	jb	.LBB49_813
	movq	72(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rcx
	cmpq	$15, 80(%rsp)
	jbe	.LBB49_864
	vaddps	(%rcx), %zmm3, %zmm3
	vmovups	%zmm3, (%rcx)
	jmp	.LBB49_813
.LBB49_803:
	vmovups	(%rcx), %zmm9 {%k1} {z}
	vaddps	%zmm9, %zmm8, %zmm8
	vmovups	%zmm8, (%rcx) {%k1}
	cmpq	%r10, %r13
	jbe	.LBB49_756
	jmp	.LBB49_783
.LBB49_804:
	vmovups	(%rcx), %zmm9 {%k2} {z}
	vaddps	%zmm9, %zmm10, %zmm9
	vmovups	%zmm9, (%rcx) {%k2}
	jmp	.LBB49_768
.LBB49_805:
	vmovups	(%rdx), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rdx) {%k1}
.LBB49_806:
	movq	40(%rsp), %rdx
.LBB49_807:
	cmpq	%rdi, %r13
	ja	.LBB49_763
	cmpq	%rax, %r13
	je	.LBB49_841
	movq	272(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	cmpq	$15, %rcx
	jbe	.LBB49_840
	vaddps	(%rdx), %zmm1, %zmm1
	vmovups	%zmm1, (%rdx)
	jmp	.LBB49_841
.LBB49_812:
	vmovups	(%rcx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm5, %zmm3
	vmovups	%zmm3, (%rcx) {%k3}
.LBB49_813:
	cmpq	%r15, %r13
	setb	%cl
	subq	%r13, %r12
	cmpq	%r12, %r13
	movq	%r13, %r9
	seta	%sil
	orb	%cl, %sil
	je	.LBB49_815
	movq	64(%rsp), %r12
	movq	%r9, %r13
	jmp	.LBB49_770
.LBB49_815:
	cmpq	%r15, %r9
	movq	%r9, %r13
	je	.LBB49_769
	movq	264(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rcx
	cmpq	$15, %r14
	jbe	.LBB49_822
	vaddps	(%rcx), %zmm2, %zmm2
	vmovups	%zmm2, (%rcx)
	cmpq	$17, %r14
	movq	64(%rsp), %r12
	jb	.LBB49_770
	leaq	(%rcx,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB49_859
	vaddps	(%rcx), %zmm1, %zmm1
	vmovups	%zmm1, (%rcx)
	cmpq	$17, %rax
	jb	.LBB49_770
	movq	72(%rsp), %rax
	leaq	(%rcx,%rax,4), %rax
	cmpq	$15, 80(%rsp)
	jbe	.LBB49_865
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB49_770
.LBB49_822:
	vmovups	(%rcx), %zmm0 {%k3} {z}
	vaddps	%zmm0, %zmm2, %zmm0
	vmovups	%zmm0, (%rcx) {%k3}
	jmp	.LBB49_769
.LBB49_823:
	vmovups	(%rcx), %zmm13 {%k1} {z}
	vaddps	%zmm13, %zmm12, %zmm12
	vmovups	%zmm12, (%rcx) {%k1}
	jmp	.LBB49_746
.LBB49_824:
	vmovups	(%rcx), %zmm7 {%k1} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%rcx) {%k1}
	subq	%r13, %r10
	cmpq	%r10, %r13
	ja	.LBB49_783
.LBB49_825:
	subq	%r13, %r10
	cmpq	%r9, %r13
	jae	.LBB49_827
	cmpq	%r10, %r13
	ja	.LBB49_783
	jmp	.LBB49_848
.LBB49_827:
	je	.LBB49_833
	movq	208(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, %rdi
	jbe	.LBB49_832
	vaddps	(%rcx), %zmm5, %zmm5
	vmovups	%zmm5, (%rcx)
	cmpq	$17, %rdi
	jb	.LBB49_833
	leaq	(%rcx,%rax,4), %rcx
	cmpq	$15, %rdx
	jbe	.LBB49_860
	vaddps	(%rcx), %zmm4, %zmm4
	vmovups	%zmm4, (%rcx)
	cmpq	%r10, %r13
	ja	.LBB49_783
	jmp	.LBB49_834
.LBB49_832:
	vmovups	(%rcx), %zmm4 {%k2} {z}
	vaddps	%zmm4, %zmm5, %zmm4
	vmovups	%zmm4, (%rcx) {%k2}
.LBB49_833:
	cmpq	%r10, %r13
	ja	.LBB49_783
.LBB49_834:
	cmpq	%r9, %r13
	je	.LBB49_848
	movq	272(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, %rdi
	jbe	.LBB49_847
	vaddps	(%rcx), %zmm3, %zmm3
	vmovups	%zmm3, (%rcx)
	cmpq	$17, %rdi
	jb	.LBB49_848
	leaq	(%rcx,%rax,4), %rcx
	cmpq	$15, %rdx
	jbe	.LBB49_862
	vaddps	(%rcx), %zmm2, %zmm2
	vmovups	%zmm2, (%rcx)
	jmp	.LBB49_848
.LBB49_839:
	vmovups	(%rcx), %zmm6 {%k2} {z}
	vaddps	%zmm6, %zmm7, %zmm6
	vmovups	%zmm6, (%rcx) {%k2}
	jmp	.LBB49_795
.LBB49_840:
	vmovups	(%rdx), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rdx) {%k1}
.LBB49_841:
	cmpq	%rax, %r13
	setb	%dl
	subq	%r13, %rdi
	cmpq	%rdi, %r13
	movq	%r13, %rdi
	seta	%sil
	orb	%dl, %sil
	je	.LBB49_843
	movq	%rdi, %r13
	jmp	.LBB49_733
.LBB49_843:
	cmpq	%rax, %rdi
	movq	%rdi, %r13
	movq	40(%rsp), %rdx
	je	.LBB49_763
	movq	264(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	cmpq	$15, %rcx
	jbe	.LBB49_855
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	movl	$1, %ecx
	jmp	.LBB49_657
.LBB49_847:
	vmovups	(%rcx), %zmm2 {%k2} {z}
	vaddps	%zmm2, %zmm3, %zmm2
	vmovups	%zmm2, (%rcx) {%k2}
.LBB49_848:
	cmpq	%r9, %r13
	setb	%cl
	subq	%r13, %r10
	cmpq	%r10, %r13
	movq	%r13, %r10
	seta	%sil
	orb	%cl, %sil
	je	.LBB49_850
	movq	%r10, %r13
	jmp	.LBB49_783
.LBB49_850:
	cmpq	%r9, %r10
	movq	%r10, %r13
	je	.LBB49_783
	movq	264(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	cmpq	$15, %rdi
	jbe	.LBB49_856
	vaddps	(%rcx), %zmm1, %zmm1
	vmovups	%zmm1, (%rcx)
	cmpq	$17, %rdi
	jb	.LBB49_783
	leaq	(%rcx,%rax,4), %rax
	cmpq	$15, %rdx
	jbe	.LBB49_863
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB49_783
.LBB49_855:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	movl	$1, %ecx
	jmp	.LBB49_657
.LBB49_856:
	vmovups	(%rcx), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rcx) {%k2}
	jmp	.LBB49_783
.LBB49_857:
	vmovups	(%rcx), %zmm10 {%k1} {z}
	vaddps	%zmm10, %zmm9, %zmm9
	vmovups	%zmm9, (%rcx) {%k1}
	jmp	.LBB49_768
.LBB49_858:
	vmovups	(%rcx), %zmm3 {%k2} {z}
	vaddps	%zmm3, %zmm4, %zmm3
	vmovups	%zmm3, (%rcx) {%k2}
	jmp	.LBB49_813
.LBB49_859:
	vmovups	(%rcx), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rcx) {%k2}
	jmp	.LBB49_770
.LBB49_860:
	vmovups	(%rcx), %zmm5 {%k1} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rcx) {%k1}
	cmpq	%r10, %r13
	ja	.LBB49_783
	jmp	.LBB49_834
.LBB49_861:
	vmovups	(%rcx), %zmm7 {%k1} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%rcx) {%k1}
	jmp	.LBB49_795
.LBB49_862:
	vmovups	(%rcx), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rcx) {%k1}
	jmp	.LBB49_848
.LBB49_863:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	jmp	.LBB49_783
.LBB49_864:
	vmovups	(%rcx), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rcx) {%k1}
	jmp	.LBB49_813
.LBB49_865:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	jmp	.LBB49_770
.LBB49_1020:
	movl	$-1, %r9d
	movl	%eax, %ecx
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rsi), %zmm0 {%k1} {z}
	vaddps	%zmm0, %zmm2, %zmm0
.LBB49_1021:
	vmovups	%zmm0, (%rsi) {%k1}
.LBB49_1022:
	movq	48(%rsp), %r13
	.p2align	4
.LBB49_1023:
	addq	%rdx, %rdi
	cmpq	%r11, %rdi
	jae	.LBB49_1184
.LBB49_1024:
	movq	280(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB49_1269
	movq	%rdi, %r13
	shlq	$6, %r13
	movq	368(%rsp), %rax
	leaq	(%rax,%r13), %rcx
	movq	%r11, %rax
	subq	%rdi, %rax
	cmpq	$3, %rax
	movq	%rdi, 120(%rsp)
	movq	%rcx, 560(%rsp)
	jne	.LBB49_1063
	movq	288(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB49_1138
	movq	%rdi, %rax
	negq	%rax
	movq	%rax, 80(%rsp)
	movq	800(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 96(%rsp)
	movq	784(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 488(%rsp)
	movq	792(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 72(%rsp)
	movq	704(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 296(%rsp)
	movq	776(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 88(%rsp)
	movq	768(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 112(%rsp)
	movq	696(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 264(%rsp)
	movq	760(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 128(%rsp)
	movq	712(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 272(%rsp)
	movq	752(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 56(%rsp)
	movq	744(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 144(%rsp)
	movq	688(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 208(%rsp)
	movq	736(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 152(%rsp)
	movq	720(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 216(%rsp)
	movq	728(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 256(%rsp)
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	568(%rsp), %rax
	addq	%r13, %rax
	movq	%rax, 480(%rsp)
	movq	576(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 472(%rsp)
	movq	640(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 464(%rsp)
	movq	584(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 456(%rsp)
	leaq	(%r8,%r8,2), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 448(%rsp)
	movq	632(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 440(%rsp)
	movq	592(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 432(%rsp)
	leaq	(%r8,%r8,4), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 424(%rsp)
	movq	600(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 416(%rsp)
	movq	624(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 408(%rsp)
	movq	616(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 664(%rsp)
	movq	608(%rsp), %rax
	addq	%r13, %rax
	movq	%rax, 656(%rsp)
	movq	504(%rsp), %rax
	leaq	(%rax,%r13), %r15
	leaq	(%r8,%r8,8), %rax
	leaq	(%rax,%r13), %r14
	movq	320(%rsp), %rsi
	xorl	%r12d, %r12d
	movq	232(%rsp), %r10
	xorl	%eax, %eax
	.p2align	4
.LBB49_1028:
	movq	40(%rsp), %r9
	subq	%rax, %r9
	jb	.LBB49_1206
	cmpq	$16, %r9
	jb	.LBB49_1202
	cmpq	%rdx, %r12
	ja	.LBB49_1217
	movq	80(%rsp), %rdi
	leaq	(%rdi,%r10), %r9
	cmpq	$2, %r9
	jbe	.LBB49_1218
	leaq	(%r11,%r12), %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	96(%rsp), %rdi
	leaq	(%rdi,%r10), %r9
	cmpq	$3, %r9
	jb	.LBB49_1219
	leaq	(%r11,%r11), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1210
	movq	72(%rsp), %rdi
	leaq	(%rdi,%r10), %r9
	cmpq	$3, %r9
	jb	.LBB49_1220
	leaq	(%r11,%r11,2), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	88(%rsp), %rdi
	leaq	(%rdi,%r10), %r9
	cmpq	$3, %r9
	jb	.LBB49_1221
	leaq	(,%r11,4), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1222
	movq	112(%rsp), %rdi
	leaq	(%rdi,%r10), %r9
	cmpq	$3, %r9
	jb	.LBB49_1223
	leaq	(%r11,%r11,4), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	128(%rsp), %rdi
	leaq	(%rdi,%r10), %r9
	cmpq	$3, %r9
	jb	.LBB49_1224
	movq	392(%rsp), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1211
	movq	56(%rsp), %rdi
	leaq	(%rdi,%r10), %r9
	cmpq	$3, %r9
	jb	.LBB49_1225
	movq	544(%rsp), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1212
	movq	144(%rsp), %rdi
	leaq	(%rdi,%r10), %r9
	cmpq	$3, %r9
	jb	.LBB49_1234
	leaq	(,%r11,8), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1226
	movq	152(%rsp), %rdi
	leaq	(%rdi,%r10), %r9
	cmpq	$3, %r9
	jb	.LBB49_1227
	leaq	(%r11,%r11,8), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	256(%rsp), %rdi
	leaq	(%rdi,%r10), %r9
	cmpq	$3, %r9
	jb	.LBB49_1228
	movq	384(%rsp), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1214
	movq	216(%rsp), %rdi
	leaq	(%rdi,%r10), %r9
	cmpq	$3, %r9
	jb	.LBB49_1229
	movq	536(%rsp), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	208(%rsp), %rdi
	leaq	(%rdi,%r10), %r9
	cmpq	$3, %r9
	jb	.LBB49_1234
	movq	376(%rsp), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1216
	movq	272(%rsp), %rdi
	leaq	(%rdi,%r10), %r9
	cmpq	$3, %r9
	jb	.LBB49_1230
	movq	528(%rsp), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	264(%rsp), %rdi
	leaq	(%rdi,%r10), %r9
	cmpq	$3, %r9
	jb	.LBB49_1234
	movq	520(%rsp), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	296(%rsp), %rdi
	leaq	(%rdi,%r10), %r9
	cmpq	$3, %r9
	jb	.LBB49_1234
	movq	512(%rsp), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	488(%rsp), %rdi
	leaq	(%rdi,%r10), %r9
	cmpq	$3, %r9
	jb	.LBB49_1234
	movq	224(%rsp), %r9
	vbroadcastss	(%r9,%rax,4), %zmm3
	vfmadd231ps	(%rsi,%r13), %zmm3, %zmm2
	vfmadd231ps	64(%rsi,%r13), %zmm3, %zmm1
	vfmadd231ps	128(%rsi,%r13), %zmm3, %zmm0
	vbroadcastss	4(%r9,%rax,4), %zmm3
	leaq	(%r8,%r13), %rdi
	vfmadd231ps	(%rsi,%rdi), %zmm3, %zmm2
	vfmadd231ps	64(%rsi,%rdi), %zmm3, %zmm1
	vfmadd231ps	128(%rsi,%rdi), %zmm3, %zmm0
	vbroadcastss	8(%r9,%rax,4), %zmm3
	movq	464(%rsp), %rdi
	vfmadd231ps	(%rsi,%rdi), %zmm3, %zmm2
	vfmadd231ps	64(%rsi,%rdi), %zmm3, %zmm1
	vfmadd231ps	128(%rsi,%rdi), %zmm3, %zmm0
	vbroadcastss	12(%r9,%rax,4), %zmm3
	movq	448(%rsp), %rdi
	vfmadd231ps	(%rsi,%rdi), %zmm3, %zmm2
	vfmadd231ps	64(%rsi,%rdi), %zmm3, %zmm1
	vfmadd231ps	128(%rsi,%rdi), %zmm3, %zmm0
	vbroadcastss	16(%r9,%rax,4), %zmm3
	movq	440(%rsp), %rdi
	vfmadd231ps	(%rsi,%rdi), %zmm3, %zmm2
	vfmadd231ps	64(%rsi,%rdi), %zmm3, %zmm1
	vfmadd231ps	128(%rsi,%rdi), %zmm3, %zmm0
	vbroadcastss	20(%r9,%rax,4), %zmm3
	movq	424(%rsp), %rdi
	vfmadd231ps	(%rsi,%rdi), %zmm3, %zmm2
	vfmadd231ps	64(%rsi,%rdi), %zmm3, %zmm1
	vfmadd231ps	128(%rsi,%rdi), %zmm3, %zmm0
	vbroadcastss	24(%r9,%rax,4), %zmm3
	movq	408(%rsp), %rdi
	vfmadd231ps	(%rsi,%rdi), %zmm3, %zmm2
	vfmadd231ps	64(%rsi,%rdi), %zmm3, %zmm1
	vfmadd231ps	128(%rsi,%rdi), %zmm3, %zmm0
	vbroadcastss	28(%r9,%rax,4), %zmm3
	movq	664(%rsp), %rdi
	vfmadd231ps	(%rsi,%rdi), %zmm3, %zmm2
	vfmadd231ps	64(%rsi,%rdi), %zmm3, %zmm1
	vfmadd231ps	128(%rsi,%rdi), %zmm3, %zmm0
	vbroadcastss	32(%r9,%rax,4), %zmm3
	vfmadd231ps	(%rsi,%r15), %zmm3, %zmm2
	vfmadd231ps	64(%rsi,%r15), %zmm3, %zmm1
	vfmadd231ps	128(%rsi,%r15), %zmm3, %zmm0
	vbroadcastss	36(%r9,%rax,4), %zmm3
	vfmadd231ps	(%rsi,%r14), %zmm3, %zmm2
	vfmadd231ps	64(%rsi,%r14), %zmm3, %zmm1
	vfmadd231ps	128(%rsi,%r14), %zmm3, %zmm0
	vbroadcastss	40(%r9,%rax,4), %zmm3
	movq	656(%rsp), %rdi
	vfmadd231ps	(%rsi,%rdi), %zmm3, %zmm2
	vfmadd231ps	64(%rsi,%rdi), %zmm3, %zmm1
	vfmadd231ps	128(%rsi,%rdi), %zmm3, %zmm0
	vbroadcastss	44(%r9,%rax,4), %zmm3
	movq	416(%rsp), %rdi
	vfmadd231ps	(%rsi,%rdi), %zmm3, %zmm2
	vfmadd231ps	64(%rsi,%rdi), %zmm3, %zmm1
	vfmadd231ps	128(%rsi,%rdi), %zmm3, %zmm0
	vbroadcastss	48(%r9,%rax,4), %zmm3
	movq	432(%rsp), %rdi
	vfmadd231ps	(%rsi,%rdi), %zmm3, %zmm2
	vfmadd231ps	64(%rsi,%rdi), %zmm3, %zmm1
	vfmadd231ps	128(%rsi,%rdi), %zmm3, %zmm0
	vbroadcastss	52(%r9,%rax,4), %zmm3
	movq	456(%rsp), %rdi
	vfmadd231ps	(%rsi,%rdi), %zmm3, %zmm2
	vfmadd231ps	64(%rsi,%rdi), %zmm3, %zmm1
	vfmadd231ps	128(%rsi,%rdi), %zmm3, %zmm0
	vbroadcastss	56(%r9,%rax,4), %zmm3
	movq	472(%rsp), %rdi
	vfmadd231ps	(%rsi,%rdi), %zmm3, %zmm2
	vfmadd231ps	64(%rsi,%rdi), %zmm3, %zmm1
	vfmadd231ps	128(%rsi,%rdi), %zmm3, %zmm0
	vbroadcastss	60(%r9,%rax,4), %zmm3
	movq	480(%rsp), %rdi
	vfmadd231ps	(%rsi,%rdi), %zmm3, %zmm2
	vfmadd231ps	64(%rsi,%rdi), %zmm3, %zmm1
	decq	%rcx
	vfmadd231ps	128(%rsi,%rdi), %zmm3, %zmm0
	movq	248(%rsp), %r9
	subq	%r9, %r10
	addq	%r9, %r12
	addq	240(%rsp), %rsi
	addq	$16, %rax
	testq	%rcx, %rcx
	jne	.LBB49_1028
	jmp	.LBB49_1139
.LBB49_1063:
	cmpq	$1, %rax
	movq	288(%rsp), %r10
	jbe	.LBB49_1101
	testq	%r10, %r10
	je	.LBB49_1152
	movq	%r10, %rcx
	movq	%rdi, %rax
	negq	%rax
	movq	%rax, 80(%rsp)
	movq	800(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 96(%rsp)
	movq	792(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 72(%rsp)
	movq	784(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 264(%rsp)
	movq	776(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 88(%rsp)
	movq	768(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 112(%rsp)
	movq	760(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 128(%rsp)
	movq	704(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 272(%rsp)
	movq	752(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 56(%rsp)
	movq	744(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 144(%rsp)
	movq	736(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 152(%rsp)
	movq	696(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 208(%rsp)
	movq	728(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 256(%rsp)
	movq	720(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 216(%rsp)
	movq	688(%rsp), %r12
	subq	%rdi, %r12
	movq	712(%rsp), %r10
	subq	%rdi, %r10
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	movq	568(%rsp), %rax
	addq	%r13, %rax
	movq	%rax, 296(%rsp)
	movq	640(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 488(%rsp)
	leaq	(%r8,%r8,2), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 480(%rsp)
	movq	576(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 472(%rsp)
	movq	632(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 464(%rsp)
	leaq	(%r8,%r8,4), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 456(%rsp)
	movq	624(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 448(%rsp)
	movq	584(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 440(%rsp)
	movq	616(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 432(%rsp)
	movq	504(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 424(%rsp)
	leaq	(%r8,%r8,8), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 416(%rsp)
	movq	592(%rsp), %rax
	addq	%r13, %rax
	movq	%rax, 408(%rsp)
	movq	608(%rsp), %rax
	addq	%r13, %rax
	movq	%rax, 664(%rsp)
	movq	600(%rsp), %rax
	addq	%r13, %rax
	movq	%rax, 656(%rsp)
	movq	320(%rsp), %r15
	xorl	%esi, %esi
	movq	232(%rsp), %r14
	xorl	%eax, %eax
	.p2align	4
.LBB49_1066:
	movq	40(%rsp), %r9
	subq	%rax, %r9
	jb	.LBB49_1206
	cmpq	$16, %r9
	jb	.LBB49_1202
	cmpq	%rdx, %rsi
	ja	.LBB49_1237
	movq	80(%rsp), %rdi
	leaq	(%rdi,%r14), %r9
	cmpq	$1, %r9
	jbe	.LBB49_1239
	leaq	(%r11,%rsi), %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	96(%rsp), %rdi
	leaq	(%rdi,%r14), %r9
	cmpq	$2, %r9
	jb	.LBB49_1240
	leaq	(%r11,%r11), %r9
	addq	%rsi, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1241
	movq	72(%rsp), %rdi
	leaq	(%rdi,%r14), %r9
	cmpq	$2, %r9
	jb	.LBB49_1242
	leaq	(%r11,%r11,2), %r9
	addq	%rsi, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	88(%rsp), %rdi
	leaq	(%rdi,%r14), %r9
	cmpq	$2, %r9
	jb	.LBB49_1243
	leaq	(,%r11,4), %r9
	addq	%rsi, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1244
	movq	112(%rsp), %rdi
	leaq	(%rdi,%r14), %r9
	cmpq	$2, %r9
	jb	.LBB49_1246
	leaq	(%r11,%r11,4), %r9
	addq	%rsi, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	128(%rsp), %rdi
	leaq	(%rdi,%r14), %r9
	cmpq	$2, %r9
	jb	.LBB49_1247
	movq	392(%rsp), %r9
	addq	%rsi, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1248
	movq	56(%rsp), %rdi
	leaq	(%rdi,%r14), %r9
	cmpq	$2, %r9
	jb	.LBB49_1249
	movq	544(%rsp), %r9
	addq	%rsi, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1250
	movq	144(%rsp), %rdi
	leaq	(%rdi,%r14), %r9
	cmpq	$2, %r9
	jb	.LBB49_1264
	leaq	(,%r11,8), %r9
	addq	%rsi, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1252
	movq	152(%rsp), %rdi
	leaq	(%rdi,%r14), %r9
	cmpq	$2, %r9
	jb	.LBB49_1253
	leaq	(%r11,%r11,8), %r9
	addq	%rsi, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	256(%rsp), %rdi
	leaq	(%rdi,%r14), %r9
	cmpq	$2, %r9
	jb	.LBB49_1254
	movq	384(%rsp), %r9
	addq	%rsi, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1255
	movq	216(%rsp), %rdi
	leaq	(%rdi,%r14), %r9
	cmpq	$2, %r9
	jb	.LBB49_1257
	movq	536(%rsp), %r9
	addq	%rsi, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	leaq	(%r12,%r14), %r9
	cmpq	$2, %r9
	jb	.LBB49_1264
	movq	376(%rsp), %r9
	addq	%rsi, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1258
	leaq	(%r10,%r14), %r9
	cmpq	$2, %r9
	jb	.LBB49_1260
	movq	528(%rsp), %r9
	addq	%rsi, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	208(%rsp), %rdi
	leaq	(%rdi,%r14), %r9
	cmpq	$2, %r9
	jb	.LBB49_1264
	movq	520(%rsp), %r9
	addq	%rsi, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	272(%rsp), %rdi
	leaq	(%rdi,%r14), %r9
	cmpq	$2, %r9
	jb	.LBB49_1264
	movq	512(%rsp), %r9
	addq	%rsi, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	264(%rsp), %rdi
	leaq	(%rdi,%r14), %r9
	cmpq	$2, %r9
	jb	.LBB49_1264
	movq	224(%rsp), %r9
	vbroadcastss	(%r9,%rax,4), %zmm2
	vfmadd231ps	(%r15,%r13), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%r13), %zmm2, %zmm0
	vbroadcastss	4(%r9,%rax,4), %zmm2
	leaq	(%r8,%r13), %rdi
	vfmadd231ps	(%r15,%rdi), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rdi), %zmm2, %zmm0
	vbroadcastss	8(%r9,%rax,4), %zmm2
	movq	488(%rsp), %rdi
	vfmadd231ps	(%r15,%rdi), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rdi), %zmm2, %zmm0
	vbroadcastss	12(%r9,%rax,4), %zmm2
	movq	480(%rsp), %rdi
	vfmadd231ps	(%r15,%rdi), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rdi), %zmm2, %zmm0
	vbroadcastss	16(%r9,%rax,4), %zmm2
	movq	464(%rsp), %rdi
	vfmadd231ps	(%r15,%rdi), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rdi), %zmm2, %zmm0
	vbroadcastss	20(%r9,%rax,4), %zmm2
	movq	456(%rsp), %rdi
	vfmadd231ps	(%r15,%rdi), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rdi), %zmm2, %zmm0
	vbroadcastss	24(%r9,%rax,4), %zmm2
	movq	448(%rsp), %rdi
	vfmadd231ps	(%r15,%rdi), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rdi), %zmm2, %zmm0
	vbroadcastss	28(%r9,%rax,4), %zmm2
	movq	432(%rsp), %rdi
	vfmadd231ps	(%r15,%rdi), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rdi), %zmm2, %zmm0
	vbroadcastss	32(%r9,%rax,4), %zmm2
	movq	424(%rsp), %rdi
	vfmadd231ps	(%r15,%rdi), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rdi), %zmm2, %zmm0
	vbroadcastss	36(%r9,%rax,4), %zmm2
	movq	416(%rsp), %rdi
	vfmadd231ps	(%r15,%rdi), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rdi), %zmm2, %zmm0
	vbroadcastss	40(%r9,%rax,4), %zmm2
	movq	664(%rsp), %rdi
	vfmadd231ps	(%r15,%rdi), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rdi), %zmm2, %zmm0
	vbroadcastss	44(%r9,%rax,4), %zmm2
	movq	656(%rsp), %rdi
	vfmadd231ps	(%r15,%rdi), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rdi), %zmm2, %zmm0
	vbroadcastss	48(%r9,%rax,4), %zmm2
	movq	408(%rsp), %rdi
	vfmadd231ps	(%r15,%rdi), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rdi), %zmm2, %zmm0
	vbroadcastss	52(%r9,%rax,4), %zmm2
	movq	440(%rsp), %rdi
	vfmadd231ps	(%r15,%rdi), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rdi), %zmm2, %zmm0
	vbroadcastss	56(%r9,%rax,4), %zmm2
	movq	472(%rsp), %rdi
	vfmadd231ps	(%r15,%rdi), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rdi), %zmm2, %zmm0
	vbroadcastss	60(%r9,%rax,4), %zmm2
	movq	296(%rsp), %rdi
	vfmadd231ps	(%r15,%rdi), %zmm2, %zmm1
	decq	%rcx
	vfmadd231ps	64(%r15,%rdi), %zmm2, %zmm0
	movq	248(%rsp), %r9
	subq	%r9, %r14
	addq	%r9, %rsi
	addq	240(%rsp), %r15
	addq	$16, %rax
	testq	%rcx, %rcx
	jne	.LBB49_1066
	jmp	.LBB49_1153
.LBB49_1101:
	testq	%r10, %r10
	je	.LBB49_1159
	movq	680(%rsp), %rax
	leaq	(%rax,%rdi), %rcx
	movq	640(%rsp), %rax
	addq	%r13, %rax
	movq	%rax, 272(%rsp)
	leaq	(%r11,%r11), %rax
	leaq	(%rax,%rcx), %rax
	movq	%rax, 80(%rsp)
	leaq	(%r8,%r8,2), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 264(%rsp)
	leaq	(%r11,%r11,2), %rax
	leaq	(%rax,%rcx), %rax
	movq	%rax, 96(%rsp)
	movq	632(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 296(%rsp)
	leaq	(,%r11,4), %rax
	leaq	(%rax,%rcx), %rax
	movq	%rax, 72(%rsp)
	leaq	(%r8,%r8,4), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 488(%rsp)
	leaq	(%r11,%r11,4), %rax
	leaq	(%rax,%rcx), %rax
	movq	%rax, 88(%rsp)
	movq	624(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 480(%rsp)
	movq	392(%rsp), %rax
	leaq	(%rax,%rcx), %rax
	movq	%rax, 112(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	616(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 472(%rsp)
	movq	544(%rsp), %rax
	leaq	(%rax,%rcx), %rax
	movq	%rax, 128(%rsp)
	movq	504(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 464(%rsp)
	leaq	(,%r11,8), %rax
	leaq	(%rax,%rcx), %rax
	movq	%rax, 56(%rsp)
	leaq	(%r8,%r8,8), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 456(%rsp)
	leaq	(%r11,%r11,8), %rax
	leaq	(%rax,%rcx), %rax
	movq	%rax, 144(%rsp)
	movq	608(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 448(%rsp)
	movq	384(%rsp), %rax
	leaq	(%rax,%rcx), %rax
	movq	%rax, 152(%rsp)
	movq	600(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 440(%rsp)
	movq	536(%rsp), %rax
	leaq	(%rax,%rcx), %rax
	movq	%rax, 256(%rsp)
	movq	592(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 432(%rsp)
	movq	376(%rsp), %rax
	leaq	(%rax,%rcx), %rax
	movq	%rax, 216(%rsp)
	movq	584(%rsp), %rax
	leaq	(%rax,%r13), %rax
	movq	%rax, 424(%rsp)
	movq	528(%rsp), %rax
	leaq	(%rax,%rcx), %rax
	movq	%rax, 208(%rsp)
	movq	576(%rsp), %rax
	addq	%r13, %rax
	movq	%rax, 416(%rsp)
	movq	520(%rsp), %rax
	leaq	(%rax,%rcx), %rsi
	movq	568(%rsp), %rax
	addq	%r13, %rax
	movq	%rax, 408(%rsp)
	movq	512(%rsp), %rax
	leaq	(%rax,%rcx), %r15
	xorl	%r12d, %r12d
	movq	320(%rsp), %r14
	xorl	%eax, %eax
	.p2align	4
.LBB49_1103:
	movq	40(%rsp), %r9
	subq	%rax, %r9
	jb	.LBB49_1206
	cmpq	$16, %r9
	jb	.LBB49_1202
	cmpq	%rdx, %r12
	ja	.LBB49_1217
	movq	%rcx, %r9
	addq	%r12, %r9
	je	.LBB49_1199
	leaq	(%r11,%r12), %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	leaq	(%r11,%rcx), %r9
	addq	%r12, %r9
	je	.LBB49_1199
	leaq	(%r11,%r11), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1210
	movq	80(%rsp), %r9
	addq	%r12, %r9
	je	.LBB49_1199
	leaq	(%r11,%r11,2), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	96(%rsp), %r9
	addq	%r12, %r9
	je	.LBB49_1199
	leaq	(,%r11,4), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1222
	movq	72(%rsp), %r9
	addq	%r12, %r9
	je	.LBB49_1199
	leaq	(%r11,%r11,4), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	88(%rsp), %r9
	addq	%r12, %r9
	je	.LBB49_1199
	movq	392(%rsp), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1211
	movq	112(%rsp), %r9
	addq	%r12, %r9
	je	.LBB49_1199
	movq	544(%rsp), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1212
	movq	128(%rsp), %r9
	addq	%r12, %r9
	je	.LBB49_1199
	leaq	(,%r11,8), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1226
	movq	56(%rsp), %r9
	addq	%r12, %r9
	je	.LBB49_1199
	leaq	(%r11,%r11,8), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	144(%rsp), %r9
	addq	%r12, %r9
	je	.LBB49_1199
	movq	384(%rsp), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1214
	movq	152(%rsp), %r9
	addq	%r12, %r9
	je	.LBB49_1199
	movq	536(%rsp), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	256(%rsp), %r9
	addq	%r12, %r9
	je	.LBB49_1199
	movq	376(%rsp), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1216
	movq	216(%rsp), %r9
	addq	%r12, %r9
	je	.LBB49_1199
	movq	528(%rsp), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	208(%rsp), %r9
	addq	%r12, %r9
	je	.LBB49_1199
	movq	520(%rsp), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	%rsi, %r9
	addq	%r12, %r9
	je	.LBB49_1199
	movq	512(%rsp), %r9
	addq	%r12, %r9
	cmpq	%rdx, %r9
	ja	.LBB49_1259
	movq	%r15, %r9
	addq	%r12, %r9
	je	.LBB49_1199
	decq	%r10
	movq	224(%rsp), %r9
	vbroadcastss	(%r9,%rax,4), %zmm1
	vfmadd231ps	(%r14,%r13), %zmm1, %zmm0
	vbroadcastss	4(%r9,%rax,4), %zmm1
	leaq	(%r8,%r13), %rdi
	vfmadd132ps	(%r14,%rdi), %zmm0, %zmm1
	vbroadcastss	8(%r9,%rax,4), %zmm0
	movq	272(%rsp), %rdi
	vfmadd132ps	(%r14,%rdi), %zmm1, %zmm0
	vbroadcastss	12(%r9,%rax,4), %zmm1
	movq	264(%rsp), %rdi
	vfmadd132ps	(%r14,%rdi), %zmm0, %zmm1
	vbroadcastss	16(%r9,%rax,4), %zmm0
	movq	296(%rsp), %rdi
	vfmadd132ps	(%r14,%rdi), %zmm1, %zmm0
	vbroadcastss	20(%r9,%rax,4), %zmm1
	movq	488(%rsp), %rdi
	vfmadd132ps	(%r14,%rdi), %zmm0, %zmm1
	vbroadcastss	24(%r9,%rax,4), %zmm0
	movq	480(%rsp), %rdi
	vfmadd132ps	(%r14,%rdi), %zmm1, %zmm0
	vbroadcastss	28(%r9,%rax,4), %zmm1
	movq	472(%rsp), %rdi
	vfmadd132ps	(%r14,%rdi), %zmm0, %zmm1
	vbroadcastss	32(%r9,%rax,4), %zmm0
	movq	464(%rsp), %rdi
	vfmadd132ps	(%r14,%rdi), %zmm1, %zmm0
	vbroadcastss	36(%r9,%rax,4), %zmm1
	movq	456(%rsp), %rdi
	vfmadd132ps	(%r14,%rdi), %zmm0, %zmm1
	vbroadcastss	40(%r9,%rax,4), %zmm0
	movq	448(%rsp), %rdi
	vfmadd132ps	(%r14,%rdi), %zmm1, %zmm0
	vbroadcastss	44(%r9,%rax,4), %zmm1
	movq	440(%rsp), %rdi
	vfmadd132ps	(%r14,%rdi), %zmm0, %zmm1
	vbroadcastss	48(%r9,%rax,4), %zmm0
	movq	432(%rsp), %rdi
	vfmadd132ps	(%r14,%rdi), %zmm1, %zmm0
	vbroadcastss	52(%r9,%rax,4), %zmm1
	movq	424(%rsp), %rdi
	vfmadd132ps	(%r14,%rdi), %zmm0, %zmm1
	vbroadcastss	56(%r9,%rax,4), %zmm2
	movq	416(%rsp), %rdi
	vfmadd132ps	(%r14,%rdi), %zmm1, %zmm2
	vbroadcastss	60(%r9,%rax,4), %zmm0
	movq	408(%rsp), %rdi
	vfmadd132ps	(%r14,%rdi), %zmm2, %zmm0
	addq	240(%rsp), %r14
	addq	248(%rsp), %r12
	addq	$16, %rax
	testq	%r10, %r10
	jne	.LBB49_1103
	jmp	.LBB49_1160
.LBB49_1138:
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB49_1139:
	movq	192(%rsp), %rax
	movq	%rax, %rcx
	cmpq	40(%rsp), %rax
	movq	64(%rsp), %r12
	movq	48(%rsp), %r13
	movq	552(%rsp), %rsi
	movq	560(%rsp), %rdi
	je	.LBB49_1143
	.p2align	4
.LBB49_1140:
	movq	%rcx, %rax
	imulq	%r11, %rax
	movq	%rdx, %r9
	subq	%rax, %r9
	jb	.LBB49_1209
	cmpq	$2, %r9
	jbe	.LBB49_1204
	shlq	$6, %rax
	vbroadcastss	(%rsi,%rcx,4), %zmm3
	vfmadd231ps	(%rdi,%rax), %zmm3, %zmm2
	vfmadd231ps	64(%rdi,%rax), %zmm3, %zmm1
	incq	%rcx
	vfmadd231ps	128(%rdi,%rax), %zmm3, %zmm0
	cmpq	40(%rsp), %rcx
	jb	.LBB49_1140
.LBB49_1143:
	cmpq	$0, 200(%rsp)
	je	.LBB49_1145
	movq	104(%rsp), %rcx
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB49_1146
.LBB49_1145:
	movq	104(%rsp), %rcx
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB49_1146:
	movq	120(%rsp), %rdi
	subq	%rdx, %rcx
	movl	$3, %edx
	cmpq	%rcx, %r13
	ja	.LBB49_1023
	movq	%rdi, %rax
	shlq	$4, %rax
	movq	%r13, %rcx
	subq	%rax, %rcx
	jb	.LBB49_1023
	je	.LBB49_1023
	movq	136(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rsi
	cmpq	$16, %rcx
	movl	$16, %eax
	cmovbq	%rcx, %rax
	jb	.LBB49_1020
	vaddps	(%rsi), %zmm2, %zmm2
	vmovups	%zmm2, (%rsi)
	je	.LBB49_1022
	movl	%eax, %r9d
	leaq	(%rsi,%r9,4), %rsi
	subq	%rax, %rcx
	jmp	.LBB49_1177
.LBB49_1152:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
.LBB49_1153:
	movq	192(%rsp), %rax
	movq	%rax, %rcx
	cmpq	40(%rsp), %rax
	movq	64(%rsp), %r12
	movq	48(%rsp), %r13
	movq	552(%rsp), %rsi
	movq	560(%rsp), %rdi
	je	.LBB49_1157
	.p2align	4
.LBB49_1154:
	movq	%rcx, %rax
	imulq	%r11, %rax
	movq	%rdx, %r9
	subq	%rax, %r9
	jb	.LBB49_1209
	cmpq	$1, %r9
	jbe	.LBB49_1208
	shlq	$6, %rax
	vbroadcastss	(%rsi,%rcx,4), %zmm2
	vfmadd231ps	(%rdi,%rax), %zmm2, %zmm1
	incq	%rcx
	vfmadd231ps	64(%rdi,%rax), %zmm2, %zmm0
	cmpq	40(%rsp), %rcx
	jb	.LBB49_1154
.LBB49_1157:
	cmpq	$0, 200(%rsp)
	je	.LBB49_1172
	movq	104(%rsp), %rcx
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB49_1173
.LBB49_1159:
	vxorps	%xmm0, %xmm0, %xmm0
.LBB49_1160:
	movq	192(%rsp), %rax
	movq	%rax, %rcx
	cmpq	40(%rsp), %rax
	movq	64(%rsp), %r12
	movq	552(%rsp), %rdi
	movq	560(%rsp), %r9
	je	.LBB49_1164
	.p2align	4
.LBB49_1161:
	leaq	1(%rcx), %rsi
	movq	%rcx, %rax
	imulq	%r11, %rax
	cmpq	%rdx, %rax
	ja	.LBB49_1209
	je	.LBB49_1207
	shlq	$6, %rax
	vbroadcastss	(%rdi,%rcx,4), %zmm1
	vfmadd231ps	(%r9,%rax), %zmm1, %zmm0
	movq	%rsi, %rcx
	cmpq	40(%rsp), %rsi
	jb	.LBB49_1161
.LBB49_1164:
	cmpq	$0, 200(%rsp)
	je	.LBB49_1166
	movq	104(%rsp), %rcx
	movq	%rcx, %rax
	xorl	%edx, %edx
	movq	48(%rsp), %r13
	divq	%r13
	jmp	.LBB49_1167
.LBB49_1166:
	movq	104(%rsp), %rcx
	movl	%ecx, %eax
	xorl	%edx, %edx
	movq	48(%rsp), %r13
	divl	%r13d
.LBB49_1167:
	movq	120(%rsp), %rdi
	subq	%rdx, %rcx
	movl	$1, %edx
	cmpq	%rcx, %r13
	ja	.LBB49_1023
	movq	%rdi, %rax
	shlq	$4, %rax
	movq	%r13, %rcx
	subq	%rax, %rcx
	jb	.LBB49_1023
	je	.LBB49_1023
	movq	136(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	cmpq	$15, %rcx
	jbe	.LBB49_1182
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB49_1023
.LBB49_1172:
	movq	104(%rsp), %rcx
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB49_1173:
	movq	120(%rsp), %rdi
	subq	%rdx, %rcx
	movl	$2, %edx
	cmpq	%rcx, %r13
	ja	.LBB49_1023
	movq	%rdi, %rax
	shlq	$4, %rax
	movq	%r13, %rcx
	subq	%rax, %rcx
	jb	.LBB49_1023
	je	.LBB49_1023
	movq	136(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rsi
.LBB49_1177:
	cmpq	$16, %rcx
	movl	$16, %eax
	cmovbq	%rcx, %rax
	jb	.LBB49_1181
	vaddps	(%rsi), %zmm1, %zmm1
	vmovups	%zmm1, (%rsi)
	je	.LBB49_1022
	movl	%eax, %r9d
	leaq	(%rsi,%r9,4), %rsi
	subq	%rax, %rcx
	cmpq	$15, %rcx
	jbe	.LBB49_1183
	vaddps	(%rsi), %zmm0, %zmm0
	vmovups	%zmm0, (%rsi)
	jmp	.LBB49_1022
.LBB49_1181:
	movl	$-1, %r9d
	movl	%eax, %ecx
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rsi), %zmm0 {%k1} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	jmp	.LBB49_1021
.LBB49_1182:
	movl	$-1, %esi
	shll	%cl, %esi
	notl	%esi
	kmovd	%esi, %k1
	movq	48(%rsp), %r13
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	jmp	.LBB49_1023
.LBB49_1183:
	movl	$-1, %eax
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	(%rsi), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	jmp	.LBB49_1021
.LBB49_1184:
	movq	136(%rsp), %rax
	movq	104(%rsp), %rsi
	leaq	(%rax,%rsi,4), %rax
	movq	%rax, 136(%rsp)
	movq	880(%rsp), %rcx
	subq	%rsi, %rcx
	incq	328(%rsp)
	movq	872(%rsp), %rax
	addq	%rax, 224(%rsp)
	addq	%rax, 496(%rsp)
	addq	%rax, 344(%rsp)
	addq	%rax, 312(%rsp)
	testq	%rcx, %rcx
	jne	.LBB49_11
	addq	$2048, 808(%rsp)
	movq	856(%rsp), %rax
	addq	%rax, 320(%rsp)
	movq	504(%rsp), %rcx
	subq	%rcx, 232(%rsp)
	addq	%rax, 336(%rsp)
	addq	%rax, 352(%rsp)
	addq	$2048, 832(%rsp)
	addq	$2048, 824(%rsp)
	addq	$2048, 816(%rsp)
	addq	%rcx, 680(%rsp)
	movq	864(%rsp), %rax
	cmpq	$0, 648(%rsp)
	movl	$512, %esi
	jne	.LBB49_9
	jmp	.LBB49_1197
.LBB49_1186:
	cmpq	$163329, 840(%rsp)
	movq	648(%rsp), %rsi
	jae	.LBB49_1189
	xorl	%edi, %edi
	movq	%rsi, %rax
	jmp	.LBB49_1194
.LBB49_1188:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%r9, %rdi
	movq	%rsi, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1189:
	movabsq	$562949953421248, %rcx
	andq	%rsi, %rcx
	movl	%esi, %eax
	andl	$63, %eax
	movq	%rcx, %rdi
	shlq	$9, %rdi
	vpbroadcastq	%r11, %zmm8
	vpbroadcastq	%r12, %zmm9
	vmovdqa64	.LCPI49_0(%rip), %zmm10
	vmovdqa64	.LCPI49_1(%rip), %zmm11
	vmovdqa64	.LCPI49_2(%rip), %zmm12
	vmovdqa64	.LCPI49_3(%rip), %zmm13
	vmovdqa64	.LCPI49_4(%rip), %zmm14
	vmovdqa64	.LCPI49_5(%rip), %zmm15
	vmovdqa64	.LCPI49_6(%rip), %zmm16
	vmovdqa64	.LCPI49_7(%rip), %zmm17
	movl	$64, %edx
	vpbroadcastq	.LCPI49_8(%rip), %zmm18
	.p2align	4
.LBB49_1190:
	vpmullq	%zmm8, %zmm10, %zmm0
	vpmullq	%zmm8, %zmm11, %zmm1
	vpmullq	%zmm8, %zmm12, %zmm2
	vpmullq	%zmm8, %zmm13, %zmm3
	vpmullq	%zmm8, %zmm14, %zmm4
	vpmullq	%zmm8, %zmm15, %zmm5
	vpmullq	%zmm8, %zmm16, %zmm6
	vpmullq	%zmm8, %zmm17, %zmm7
	vpcmpnleuq	%zmm9, %zmm7, %k0
	vpcmpnleuq	%zmm9, %zmm6, %k1
	kunpckbw	%k0, %k1, %k0
	vpcmpnleuq	%zmm9, %zmm5, %k1
	vpcmpnleuq	%zmm9, %zmm4, %k2
	kunpckbw	%k1, %k2, %k1
	kunpckwd	%k0, %k1, %k0
	vpcmpnleuq	%zmm9, %zmm3, %k1
	vpcmpnleuq	%zmm9, %zmm2, %k2
	kunpckbw	%k1, %k2, %k1
	vpcmpnleuq	%zmm9, %zmm1, %k2
	vpcmpnleuq	%zmm9, %zmm0, %k3
	kunpckbw	%k2, %k3, %k2
	kunpckwd	%k1, %k2, %k1
	kunpckdq	%k0, %k1, %k0
	kortestq	%k0, %k0
	jne	.LBB49_1192
	vpaddq	%zmm18, %zmm17, %zmm17
	vpaddq	%zmm18, %zmm16, %zmm16
	vpaddq	%zmm18, %zmm15, %zmm15
	vpaddq	%zmm18, %zmm14, %zmm14
	vpaddq	%zmm18, %zmm13, %zmm13
	vpaddq	%zmm18, %zmm12, %zmm12
	vpaddq	%zmm18, %zmm11, %zmm11
	vpaddq	%zmm18, %zmm10, %zmm10
	cmpq	%rdx, %rcx
	leaq	64(%rdx), %rdx
	jne	.LBB49_1190
.LBB49_1192:
	kmovq	%k0, %rdx
	testq	%rdx, %rdx
	jne	.LBB49_1307
	cmpq	%rcx, %rsi
	je	.LBB49_1197
.LBB49_1194:
	imulq	%r11, %rdi
	shlq	$9, %r11
	.p2align	4
.LBB49_1195:
	cmpq	%r12, %rdi
	ja	.LBB49_1308
	addq	%r11, %rdi
	decq	%rax
	jne	.LBB49_1195
.LBB49_1197:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	vzeroupper
	retq
.LBB49_1198:
	.cfi_def_cfa %rbp, 16
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.30(%rip), %rcx
	movl	$3, %esi
	xorl	%edi, %edi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1199:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.30(%rip), %rcx
	movl	$1, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1200:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.30(%rip), %rcx
	movl	$2, %esi
	xorl	%edi, %edi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1201:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%rsi, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1202:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.32(%rip), %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.33(%rip), %rdx
	movl	$12, %esi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.LBB49_1203:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.29(%rip), %rcx
	movq	%rsi, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1204:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.28(%rip), %rcx
	movl	$3, %esi
	xorl	%edi, %edi
	movq	%r9, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1205:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.34(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1206:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.34(%rip), %rcx
	movq	%rax, %rdi
	movq	40(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1207:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.28(%rip), %rcx
	movl	$1, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1208:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.28(%rip), %rcx
	movl	$2, %esi
	xorl	%edi, %edi
	movq	%r9, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1209:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.29(%rip), %rcx
	movq	%rax, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1217:
	movq	%r12, %r9
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%r9, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1210:
	leaq	(%r12,%r11,2), %r9
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%r9, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1222:
	leaq	(%r12,%r11,4), %r9
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%r9, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1211:
	movq	304(%rsp), %rax
	jmp	.LBB49_1215
.LBB49_1212:
	leaq	(%r12,%r11,8), %r9
	jmp	.LBB49_1213
.LBB49_1226:
	leaq	(%r12,%r11,8), %r9
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%r9, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1214:
	movq	400(%rsp), %rax
.LBB49_1215:
	leaq	(%r12,%rax,2), %r9
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%r9, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1216:
	movq	304(%rsp), %rax
	leaq	(%r12,%rax,4), %r9
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%r9, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1218:
	subq	120(%rsp), %r10
	jmp	.LBB49_1233
.LBB49_1219:
	addq	120(%rsp), %r11
	subq	%r11, %r10
	jmp	.LBB49_1233
.LBB49_1220:
	movq	120(%rsp), %rax
	leaq	(%rax,%r11,2), %rax
	jmp	.LBB49_1232
.LBB49_1221:
	movq	304(%rsp), %rax
	jmp	.LBB49_1231
.LBB49_1223:
	movq	120(%rsp), %rax
	leaq	(%rax,%r11,4), %rax
	jmp	.LBB49_1232
.LBB49_1224:
	movq	400(%rsp), %rax
	jmp	.LBB49_1231
.LBB49_1225:
	movq	392(%rsp), %rax
	jmp	.LBB49_1231
.LBB49_1227:
	movq	120(%rsp), %rax
	leaq	(%rax,%r11,8), %rax
	jmp	.LBB49_1232
.LBB49_1228:
	movq	672(%rsp), %rax
	jmp	.LBB49_1231
.LBB49_1229:
	movq	384(%rsp), %rax
	jmp	.LBB49_1231
.LBB49_1230:
	movq	376(%rsp), %rax
.LBB49_1231:
	addq	120(%rsp), %rax
.LBB49_1232:
	subq	%rax, %r10
.LBB49_1233:
	movq	%r10, %r9
.LBB49_1234:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.30(%rip), %rcx
	movl	$3, %esi
	xorl	%edi, %edi
	movq	%r9, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1236:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.34(%rip), %rcx
	movq	%rax, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1237:
	movq	%rsi, %r9
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%r9, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1239:
	subq	120(%rsp), %r14
	jmp	.LBB49_1263
.LBB49_1240:
	addq	120(%rsp), %r11
	subq	%r11, %r14
	jmp	.LBB49_1263
.LBB49_1241:
	leaq	(%rsi,%r11,2), %r9
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%r9, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1242:
	movq	120(%rsp), %rax
	leaq	(%rax,%r11,2), %rax
	jmp	.LBB49_1262
.LBB49_1243:
	movq	304(%rsp), %rax
	jmp	.LBB49_1261
.LBB49_1244:
	leaq	(%rsi,%r11,4), %r9
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%r9, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1246:
	movq	120(%rsp), %rax
	leaq	(%rax,%r11,4), %rax
	jmp	.LBB49_1262
.LBB49_1247:
	movq	400(%rsp), %rax
	jmp	.LBB49_1261
.LBB49_1248:
	movq	304(%rsp), %rax
	jmp	.LBB49_1256
.LBB49_1249:
	movq	392(%rsp), %rax
	jmp	.LBB49_1261
.LBB49_1250:
	leaq	(%rsi,%r11,8), %r9
.LBB49_1213:
	subq	%r11, %r9
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%r9, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1252:
	leaq	(%rsi,%r11,8), %r9
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%r9, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1253:
	movq	120(%rsp), %rax
	leaq	(%rax,%r11,8), %rax
	jmp	.LBB49_1262
.LBB49_1254:
	movq	672(%rsp), %rax
	jmp	.LBB49_1261
.LBB49_1255:
	movq	400(%rsp), %rax
.LBB49_1256:
	leaq	(%rsi,%rax,2), %r9
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%r9, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1257:
	movq	384(%rsp), %rax
	jmp	.LBB49_1261
.LBB49_1258:
	movq	304(%rsp), %rax
	leaq	(%rsi,%rax,4), %r9
.LBB49_1259:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31(%rip), %rcx
	movq	%r9, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1260:
	movq	376(%rsp), %rax
.LBB49_1261:
	addq	120(%rsp), %rax
.LBB49_1262:
	subq	%rax, %r14
.LBB49_1263:
	movq	%r14, %r9
.LBB49_1264:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.30(%rip), %rcx
	movl	$2, %esi
	xorl	%edi, %edi
	movq	%r9, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1265:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809(%rip), %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.11(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB49_1266:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.34(%rip), %rcx
	movq	40(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1267:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.13(%rip), %rcx
	movq	%r14, %rdi
	movq	280(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1286:
	movq	%rdi, %rax
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1279:
	movq	%r9, %rax
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1268:
	movq	%rcx, %rdi
.LBB49_1269:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.13(%rip), %rcx
	movq	280(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1278:
	movq	%r10, %rax
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1270:
	movq	%rdx, %rax
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	movq	184(%rsp), %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1271:
	movq	%rcx, %rax
.LBB49_1272:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	movq	%rdx, %rsi
	movq	184(%rsp), %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1281:
	movq	%rdi, %rax
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	movq	%r15, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1289:
	movq	%r9, %rax
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	movq	%r15, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1294:
	movq	%r10, %rax
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	movq	%r15, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1273:
	movq	%rcx, %rax
.LBB49_1274:
	movq	184(%rsp), %rdx
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1296:
	movq	%r14, %rax
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	movq	%r15, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1275:
	movq	%rax, 920(%rsp)
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.14(%rip), %rax
	movq	%rax, 928(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 936(%rsp)
	leaq	920(%rsp), %rcx
	movq	%rcx, 944(%rsp)
	movq	%rax, 952(%rsp)
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.15(%rip), %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.16(%rip), %rdx
	leaq	928(%rsp), %rsi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB49_1282:
	movq	%rcx, %rax
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	movq	184(%rsp), %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1283:
	movq	%rcx, %rax
.LBB49_1284:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	movq	184(%rsp), %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1295:
	movq	%rcx, %rax
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1297:
	movq	%rcx, %rax
.LBB49_1298:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1300:
	movq	%rcx, %rax
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	movq	%r15, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1301:
	movq	%rcx, %rax
.LBB49_1302:
	movq	184(%rsp), %r15
.LBB49_1303:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	movq	%r15, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB49_1304:
	movq	%rdx, %rsi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.27(%rip), %rdx
	movq	%rax, %rdi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB49_1305:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.10(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB49_1306:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.12(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB49_1307:
	vpmovm2b	%k0, %zmm8
	vpandq	.LCPI49_9(%rip), %zmm8, %zmm8
	vextracti64x4	$1, %zmm8, %ymm9
	vpmaxub	%ymm9, %ymm8, %ymm8
	vextracti128	$1, %ymm8, %xmm9
	vpmaxub	%xmm9, %xmm8, %xmm8
	vpextrb	$1, %xmm8, %eax
	vmovd	%xmm8, %ecx
	cmpb	%al, %cl
	cmoval	%ecx, %eax
	vpextrb	$2, %xmm8, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$3, %xmm8, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$4, %xmm8, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$5, %xmm8, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$6, %xmm8, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$7, %xmm8, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$8, %xmm8, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$9, %xmm8, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$10, %xmm8, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$11, %xmm8, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$12, %xmm8, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$13, %xmm8, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$14, %xmm8, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	vpextrb	$15, %xmm8, %ecx
	cmpb	%cl, %al
	cmovbel	%ecx, %eax
	movb	$64, %cl
	subb	%al, %cl
	movzbl	%cl, %eax
	andl	$63, %eax
	vmovdqa64	%zmm7, 960(%rsp)
	vmovdqa64	%zmm6, 1024(%rsp)
	vmovdqa64	%zmm5, 1088(%rsp)
	vmovdqa64	%zmm4, 1152(%rsp)
	vmovdqa64	%zmm3, 1216(%rsp)
	vmovdqa64	%zmm2, 1280(%rsp)
	vmovdqa64	%zmm1, 1344(%rsp)
	vmovdqa64	%zmm0, 1408(%rsp)
	movq	960(%rsp,%rax,8), %rdi
.LBB49_1308:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.17(%rip), %rcx
	movq	%r12, %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end49:
	.size	_ZN12nepenthe_ops7product11over_pixels12add_products6avx51217h6f8f34a5441b646fE, .Lfunc_end49-_ZN12nepenthe_ops7product11over_pixels12add_products6avx51217h6f8f34a5441b646fE
	.cfi_endproc
	.section	.rodata._ZN12nepenthe_ops7product11over_pixels12add_products6avx51217h6f8f34a5441b646fE,"a",@progbits
	.p2align	2, 0x0
.LJTI49_0:
	.long	.LBB49_15-.LJTI49_0
	.long	.LBB49_223-.LJTI49_0
	.long	.LBB49_29-.LJTI49_0
	.long	.LBB49_36-.LJTI49_0
	.long	.LBB49_18-.LJTI49_0
	.long	.LBB49_228-.LJTI49_0

	.section	.text._ZN12nepenthe_ops7product11over_pixels24add_products_over_pixels17h777512fea61630aaE,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product11over_pixels24add_products_over_pixels17h777512fea61630aaE
	.globl	_ZN12nepenthe_ops7product11over_pixels24add_products_over_pixels17h777512fea61630aaE
	.p2align	4
	.type	_ZN12nepenthe_ops7product11over_pixels24add_products_over_pixels17h777512fea61630aaE,@function
_ZN12nepenthe_ops7product11over_pixels24add_products_over_pixels17h777512fea61630aaE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$168, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %rbx
	movq	40(%rdx), %r13
	movq	%r13, 8(%rsp)
	movq	16(%rdx), %rdx
	movq	24(%rbx), %rax
	cmpq	%rdx, %rax
	ja	.LBB50_20
	movq	%rcx, %r12
	movq	32(%rbx), %rcx
	shlq	$4, %rcx
	je	.LBB50_21
	movq	%r8, %r15
	movq	%rsi, %r14
	movl	%edi, %ebp
	imulq	%r8, %rax
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB50_3
	xorl	%edx, %edx
	divq	%rcx
	cmpq	$524288, %rax
	setb	%al
	testq	%r13, %r13
	je	.LBB50_22
.LBB50_6:
	orb	%al, %bpl
	movl	$1, %ecx
	jne	.LBB50_8
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
	movq	%rax, %rcx
	shlq	$4, %rcx
	je	.LBB50_23
.LBB50_8:
	movq	%r15, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB50_9
	movq	%r15, %rax
	xorl	%edx, %edx
	divq	%r13
	movq	%rax, %rsi
	jmp	.LBB50_11
.LBB50_3:
	xorl	%edx, %edx
	divl	%ecx
	cmpq	$524288, %rax
	setb	%al
	testq	%r13, %r13
	jne	.LBB50_6
.LBB50_22:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.19.llvm.14391991631000844809(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB50_9:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r13d
	movl	%eax, %esi
.LBB50_11:
	movabsq	$-6148914691236517205, %rdx
	movq	%rsi, %rax
	mulq	%rdx
	shrq	$2, %rdx
	leaq	(%rdx,%rdx), %rax
	leaq	(%rax,%rax,2), %rdi
	xorl	%eax, %eax
	cmpq	%rdi, %rsi
	setne	%al
	addq	%rdx, %rax
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB50_12
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB50_14
.LBB50_12:
	xorl	%edx, %edx
	divl	%ecx
.LBB50_14:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 16(%rsp)
	imulq	%rax, %r13
	testq	%r13, %r13
	je	.LBB50_24
	movq	%r12, 136(%rsp)
	movq	%r15, 144(%rsp)
	movq	%r13, 152(%rsp)
	movq	$0, 160(%rsp)
	leaq	112(%rsp), %rdi
	leaq	136(%rsp), %rsi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hcc3424011cc8d517E
	movq	(%r14), %rsi
	movq	8(%r14), %rcx
	leaq	16(%r14), %rax
	addq	$24, %r14
	movq	128(%rsp), %rdx
	testb	%bpl, %bpl
	jne	.LBB50_16
	cmpq	$2, %rdx
	jb	.LBB50_16
	movq	%rsi, 24(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rax, 40(%rsp)
	movq	%r14, 48(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	%rbx, 64(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 72(%rsp)
	movups	112(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
	movq	%rdx, 96(%rsp)
	leaq	80(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h96b4252585ff102eE
	jmp	.LBB50_19
.LBB50_16:
	movq	112(%rsp), %rdi
	movq	120(%rsp), %r8
	leaq	(%rdx,%rdx,2), %rdx
	leaq	(%r8,%rdx,8), %rdx
	movq	%r8, 80(%rsp)
	movq	%rdi, 96(%rsp)
	movq	%r8, 88(%rsp)
	movq	%rdx, 104(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rax, 40(%rsp)
	movq	%r14, 48(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	%rbx, 64(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 72(%rsp)
	leaq	80(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h32e175c25451a4edE
.LBB50_19:
	addq	$168, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB50_20:
	.cfi_def_cfa_offset 224
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rax, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB50_24:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809(%rip), %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.21.llvm.14391991631000844809(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB50_21:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.18.llvm.14391991631000844809(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB50_23:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.20.llvm.14391991631000844809(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end50:
	.size	_ZN12nepenthe_ops7product11over_pixels24add_products_over_pixels17h777512fea61630aaE, .Lfunc_end50-_ZN12nepenthe_ops7product11over_pixels24add_products_over_pixels17h777512fea61630aaE
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops7product11over_pixels4turn17h1931c02fb061b1cfE,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product11over_pixels4turn17h1931c02fb061b1cfE
	.globl	_ZN12nepenthe_ops7product11over_pixels4turn17h1931c02fb061b1cfE
	.p2align	4
	.type	_ZN12nepenthe_ops7product11over_pixels4turn17h1931c02fb061b1cfE,@function
_ZN12nepenthe_ops7product11over_pixels4turn17h1931c02fb061b1cfE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$3416, %rsp
	.cfi_def_cfa_offset 3472
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, 16(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%rdx, 32(%rsp)
	movl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %eax
	testl	%eax, %eax
	jne	.LBB51_1
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	cmpl	$2, %eax
	je	.LBB51_65
.LBB51_3:
	cmpl	$1, %eax
	jne	.LBB51_4
	movq	32(%rsp), %rdx
	movq	24(%rsp), %rcx
	movq	16(%rsp), %r8
	addq	$3416, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	_ZN12nepenthe_ops7product11over_pixels4turn4avx217h7eb48f4cf4426bf8E
.LBB51_4:
	.cfi_def_cfa_offset 3472
	testq	%rsi, %rsi
	je	.LBB51_66
	movq	16(%rsp), %rax
	shlq	$4, %rax
	movq	%rax, 40(%rsp)
	je	.LBB51_12
	cmpq	$0, 24(%rsp)
	je	.LBB51_66
	leaq	2320(%rsp), %r12
	leaq	2448(%rsp), %r13
	leaq	400(%rsp), %r14
	movq	16(%rsp), %rax
	leaq	(%rax,%rax), %rcx
	leaq	(%rax,%rax,2), %rdx
	leaq	(,%rax,4), %r8
	leaq	(%rax,%rax,4), %r9
	leaq	(%rcx,%rcx,2), %r10
	movq	%r10, 264(%rsp)
	leaq	(,%rax,8), %r11
	movq	%r11, 256(%rsp)
	subq	%rax, %r11
	movq	%r11, 248(%rsp)
	leaq	(%rax,%rax,8), %r10
	movq	%r10, 240(%rsp)
	leaq	(%rcx,%rcx,4), %r10
	movq	%r10, 232(%rsp)
	movq	40(%rsp), %r10
	movq	%rcx, 296(%rsp)
	subq	%rcx, %r10
	movq	%r10, 224(%rsp)
	leaq	(%rax,%r9,2), %rcx
	movq	%rcx, 216(%rsp)
	movq	%r8, 280(%rsp)
	leaq	(%r8,%r8,2), %rcx
	movq	%rcx, 208(%rsp)
	movq	%rdx, 288(%rsp)
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 200(%rsp)
	movq	%r9, 272(%rsp)
	leaq	(%r9,%r9,2), %rax
	movq	%rax, 192(%rsp)
	xorl	%ecx, %ecx
	jmp	.LBB51_9
	.p2align	4
.LBB51_8:
	movq	320(%rsp), %rsi
	testq	%rsi, %rsi
	movq	312(%rsp), %rdi
	movq	304(%rsp), %rcx
	je	.LBB51_66
.LBB51_9:
	cmpq	$16, %rsi
	movl	$16, %eax
	movq	%rsi, 8(%rsp)
	cmovbq	%rsi, %rax
	subq	%rax, %rsi
	movq	%rsi, 320(%rsp)
	shll	$7, %eax
	movq	%rdi, 328(%rsp)
	addq	%rdi, %rax
	movq	%rax, 312(%rsp)
	leaq	1(%rcx), %rax
	movq	%rax, 304(%rsp)
	movq	16(%rsp), %rax
	addq	%rcx, %rax
	movq	%rax, 160(%rsp)
	movq	296(%rsp), %rax
	leaq	(%rcx,%rax), %rax
	movq	%rax, 152(%rsp)
	movq	288(%rsp), %rax
	leaq	(%rcx,%rax), %rax
	movq	%rax, 144(%rsp)
	movq	280(%rsp), %rax
	leaq	(%rcx,%rax), %rax
	movq	%rax, 136(%rsp)
	movq	272(%rsp), %rax
	leaq	(%rcx,%rax), %rax
	movq	%rax, 128(%rsp)
	movq	264(%rsp), %rax
	leaq	(%rcx,%rax), %rax
	movq	%rax, 120(%rsp)
	movq	248(%rsp), %rax
	leaq	(%rcx,%rax), %rax
	movq	%rax, 112(%rsp)
	movq	256(%rsp), %rax
	leaq	(%rcx,%rax), %rax
	movq	%rax, 104(%rsp)
	movq	240(%rsp), %rax
	leaq	(%rcx,%rax), %rax
	movq	%rax, 96(%rsp)
	movq	232(%rsp), %rax
	leaq	(%rcx,%rax), %rax
	movq	%rax, 88(%rsp)
	movq	216(%rsp), %rax
	leaq	(%rcx,%rax), %rax
	movq	%rax, 80(%rsp)
	movq	208(%rsp), %rax
	leaq	(%rcx,%rax), %rax
	movq	%rax, 72(%rsp)
	movq	200(%rsp), %rax
	leaq	(%rcx,%rax), %rax
	movq	%rax, 64(%rsp)
	movq	224(%rsp), %rax
	addq	%rcx, %rax
	movq	%rax, 56(%rsp)
	movq	192(%rsp), %rax
	movq	%rcx, 168(%rsp)
	addq	%rcx, %rax
	movq	%rax, 48(%rsp)
	movq	32(%rsp), %r15
	movq	24(%rsp), %rbx
	movq	$0, 176(%rsp)
	jmp	.LBB51_10
	.p2align	4
.LBB51_46:
	movq	184(%rsp), %rbx
	testq	%rbx, %rbx
	je	.LBB51_8
.LBB51_10:
	movq	%r15, %rbp
	movq	40(%rsp), %rax
	cmpq	%rbx, %rax
	movq	%rbx, 184(%rsp)
	cmovbq	%rax, %rbx
	movl	$960, %edx
	leaq	1424(%rsp), %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
	movq	176(%rsp), %rdx
	cmpq	$2, %rdx
	je	.LBB51_11
	movq	%rbx, %r15
	shlq	$6, %r15
	movq	%rdx, %rax
	shlq	$6, %rax
	addq	328(%rsp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movups	48(%rax), %xmm3
	movaps	%xmm3, 1408(%rsp)
	movaps	%xmm2, 1392(%rsp)
	movaps	%xmm1, 1376(%rsp)
	movaps	%xmm0, 1360(%rsp)
	cmpq	$2, 8(%rsp)
	jb	.LBB51_63
	movups	128(%rax), %xmm0
	movups	144(%rax), %xmm1
	movups	160(%rax), %xmm2
	movups	176(%rax), %xmm3
	leaq	1424(%rsp), %rcx
	movups	%xmm3, 48(%rcx)
	movups	%xmm2, 32(%rcx)
	movups	%xmm1, 16(%rcx)
	movups	%xmm0, (%rcx)
	jbe	.LBB51_63
	movups	256(%rax), %xmm0
	movups	272(%rax), %xmm1
	movups	288(%rax), %xmm2
	movups	304(%rax), %xmm3
	movups	%xmm3, -784(%r12)
	movups	%xmm2, -800(%r12)
	movups	%xmm1, -816(%r12)
	movups	%xmm0, -832(%r12)
	cmpq	$4, 8(%rsp)
	jb	.LBB51_63
	movups	384(%rax), %xmm0
	movups	400(%rax), %xmm1
	movups	416(%rax), %xmm2
	movups	432(%rax), %xmm3
	movups	%xmm3, -720(%r12)
	movups	%xmm2, -736(%r12)
	movups	%xmm1, -752(%r12)
	movups	%xmm0, -768(%r12)
	jbe	.LBB51_63
	movups	512(%rax), %xmm0
	movups	528(%rax), %xmm1
	movups	544(%rax), %xmm2
	movups	560(%rax), %xmm3
	movups	%xmm3, -656(%r12)
	movups	%xmm2, -672(%r12)
	movups	%xmm1, -688(%r12)
	movups	%xmm0, -704(%r12)
	cmpq	$6, 8(%rsp)
	jb	.LBB51_63
	movups	640(%rax), %xmm0
	movups	656(%rax), %xmm1
	movups	672(%rax), %xmm2
	movups	688(%rax), %xmm3
	movups	%xmm3, -592(%r12)
	movups	%xmm2, -608(%r12)
	movups	%xmm1, -624(%r12)
	movups	%xmm0, -640(%r12)
	jbe	.LBB51_63
	movups	768(%rax), %xmm0
	movups	784(%rax), %xmm1
	movups	800(%rax), %xmm2
	movups	816(%rax), %xmm3
	movups	%xmm3, -528(%r12)
	movups	%xmm2, -544(%r12)
	movups	%xmm1, -560(%r12)
	movups	%xmm0, -576(%r12)
	cmpq	$8, 8(%rsp)
	jb	.LBB51_63
	movups	896(%rax), %xmm0
	movups	912(%rax), %xmm1
	movups	928(%rax), %xmm2
	movups	944(%rax), %xmm3
	movups	%xmm3, -464(%r12)
	movups	%xmm2, -480(%r12)
	movups	%xmm1, -496(%r12)
	movups	%xmm0, -512(%r12)
	jbe	.LBB51_63
	movups	1024(%rax), %xmm0
	movups	1040(%rax), %xmm1
	movups	1056(%rax), %xmm2
	movups	1072(%rax), %xmm3
	movups	%xmm3, -400(%r12)
	movups	%xmm2, -416(%r12)
	movups	%xmm1, -432(%r12)
	movups	%xmm0, -448(%r12)
	cmpq	$10, 8(%rsp)
	jb	.LBB51_63
	movups	1152(%rax), %xmm0
	movups	1168(%rax), %xmm1
	movups	1184(%rax), %xmm2
	movups	1200(%rax), %xmm3
	movups	%xmm3, -336(%r12)
	movups	%xmm2, -352(%r12)
	movups	%xmm1, -368(%r12)
	movups	%xmm0, -384(%r12)
	jbe	.LBB51_63
	movups	1280(%rax), %xmm0
	movups	1296(%rax), %xmm1
	movups	1312(%rax), %xmm2
	movups	1328(%rax), %xmm3
	movups	%xmm3, -272(%r12)
	movups	%xmm2, -288(%r12)
	movups	%xmm1, -304(%r12)
	movups	%xmm0, -320(%r12)
	cmpq	$12, 8(%rsp)
	jb	.LBB51_63
	movups	1408(%rax), %xmm0
	movups	1424(%rax), %xmm1
	movups	1440(%rax), %xmm2
	movups	1456(%rax), %xmm3
	movups	%xmm3, -208(%r12)
	movups	%xmm2, -224(%r12)
	movups	%xmm1, -240(%r12)
	movups	%xmm0, -256(%r12)
	jbe	.LBB51_63
	movups	1536(%rax), %xmm0
	movups	1552(%rax), %xmm1
	movups	1568(%rax), %xmm2
	movups	1584(%rax), %xmm3
	movups	%xmm3, -144(%r12)
	movups	%xmm2, -160(%r12)
	movups	%xmm1, -176(%r12)
	movups	%xmm0, -192(%r12)
	cmpq	$14, 8(%rsp)
	jb	.LBB51_63
	movups	1664(%rax), %xmm0
	movups	1680(%rax), %xmm1
	movups	1696(%rax), %xmm2
	movups	1712(%rax), %xmm3
	movups	%xmm3, -80(%r12)
	movups	%xmm2, -96(%r12)
	movups	%xmm1, -112(%r12)
	movups	%xmm0, -128(%r12)
	jbe	.LBB51_63
	movups	1792(%rax), %xmm0
	movups	1808(%rax), %xmm1
	movups	1824(%rax), %xmm2
	movups	1840(%rax), %xmm3
	movups	%xmm3, -16(%r12)
	movups	%xmm2, -32(%r12)
	movups	%xmm1, -48(%r12)
	movups	%xmm0, -64(%r12)
	cmpq	$16, 8(%rsp)
	jb	.LBB51_63
	movups	1920(%rax), %xmm0
	movups	1936(%rax), %xmm1
	movups	1952(%rax), %xmm2
	movups	1968(%rax), %xmm3
	movups	%xmm3, 48(%r12)
	movups	%xmm2, 32(%r12)
	movups	%xmm1, 16(%r12)
	movups	%xmm0, (%r12)
	.p2align	4
.LBB51_63:
	addq	%rbp, %r15
	subq	%rbx, 184(%rsp)
	incq	%rdx
	movq	%rdx, 176(%rsp)
	movl	$1024, %edx
	leaq	336(%rsp), %rdi
	leaq	1360(%rsp), %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movaps	1360(%rsp), %xmm0
	movaps	1376(%rsp), %xmm1
	movaps	1392(%rsp), %xmm2
	movaps	1408(%rsp), %xmm3
	movaps	%xmm3, 2432(%rsp)
	movaps	%xmm2, 2416(%rsp)
	movaps	%xmm1, 2400(%rsp)
	movaps	%xmm0, 2384(%rsp)
	leaq	1424(%rsp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movups	48(%rax), %xmm3
	movups	%xmm3, 48(%r13)
	movups	%xmm2, 32(%r13)
	movups	%xmm1, 16(%r13)
	movups	%xmm0, (%r13)
	movups	-832(%r12), %xmm0
	movups	-816(%r12), %xmm1
	movups	-800(%r12), %xmm2
	movups	-784(%r12), %xmm3
	movups	%xmm3, 112(%r13)
	movups	%xmm2, 96(%r13)
	movups	%xmm1, 80(%r13)
	movups	%xmm0, 64(%r13)
	movups	-768(%r12), %xmm0
	movups	-752(%r12), %xmm1
	movups	-736(%r12), %xmm2
	movups	-720(%r12), %xmm3
	movups	%xmm3, 176(%r13)
	movups	%xmm2, 160(%r13)
	movups	%xmm1, 144(%r13)
	movups	%xmm0, 128(%r13)
	movups	-704(%r12), %xmm0
	movups	-688(%r12), %xmm1
	movups	-672(%r12), %xmm2
	movups	-656(%r12), %xmm3
	movups	%xmm3, 240(%r13)
	movups	%xmm2, 224(%r13)
	movups	%xmm1, 208(%r13)
	movups	%xmm0, 192(%r13)
	movups	-640(%r12), %xmm0
	movups	-624(%r12), %xmm1
	movups	-608(%r12), %xmm2
	movups	-592(%r12), %xmm3
	movups	%xmm3, 304(%r13)
	movups	%xmm2, 288(%r13)
	movups	%xmm1, 272(%r13)
	movups	%xmm0, 256(%r13)
	movups	-576(%r12), %xmm0
	movups	-560(%r12), %xmm1
	movups	-544(%r12), %xmm2
	movups	-528(%r12), %xmm3
	movups	%xmm3, 368(%r13)
	movups	%xmm2, 352(%r13)
	movups	%xmm1, 336(%r13)
	movups	%xmm0, 320(%r13)
	movups	-512(%r12), %xmm0
	movups	-496(%r12), %xmm1
	movups	-480(%r12), %xmm2
	movups	-464(%r12), %xmm3
	movups	%xmm3, 432(%r13)
	movups	%xmm2, 416(%r13)
	movups	%xmm1, 400(%r13)
	movups	%xmm0, 384(%r13)
	movups	-448(%r12), %xmm0
	movups	-432(%r12), %xmm1
	movups	-416(%r12), %xmm2
	movups	-400(%r12), %xmm3
	movups	%xmm3, 496(%r13)
	movups	%xmm2, 480(%r13)
	movups	%xmm1, 464(%r13)
	movups	%xmm0, 448(%r13)
	movups	-384(%r12), %xmm0
	movups	-368(%r12), %xmm1
	movups	-352(%r12), %xmm2
	movups	-336(%r12), %xmm3
	movups	%xmm3, 560(%r13)
	movups	%xmm2, 544(%r13)
	movups	%xmm1, 528(%r13)
	movups	%xmm0, 512(%r13)
	movups	-320(%r12), %xmm0
	movups	-304(%r12), %xmm1
	movups	-288(%r12), %xmm2
	movups	-272(%r12), %xmm3
	movups	%xmm3, 624(%r13)
	movups	%xmm2, 608(%r13)
	movups	%xmm1, 592(%r13)
	movups	%xmm0, 576(%r13)
	movups	-256(%r12), %xmm0
	movups	-240(%r12), %xmm1
	movups	-224(%r12), %xmm2
	movups	-208(%r12), %xmm3
	movups	%xmm3, 688(%r13)
	movups	%xmm2, 672(%r13)
	movups	%xmm1, 656(%r13)
	movups	%xmm0, 640(%r13)
	movups	-192(%r12), %xmm0
	movups	-176(%r12), %xmm1
	movups	-160(%r12), %xmm2
	movups	-144(%r12), %xmm3
	movups	%xmm3, 752(%r13)
	movups	%xmm2, 736(%r13)
	movups	%xmm1, 720(%r13)
	movups	%xmm0, 704(%r13)
	movups	-128(%r12), %xmm0
	movups	-112(%r12), %xmm1
	movups	-96(%r12), %xmm2
	movups	-80(%r12), %xmm3
	movups	%xmm3, 816(%r13)
	movups	%xmm2, 800(%r13)
	movups	%xmm1, 784(%r13)
	movups	%xmm0, 768(%r13)
	movups	-64(%r12), %xmm0
	movups	-48(%r12), %xmm1
	movups	-32(%r12), %xmm2
	movups	-16(%r12), %xmm3
	movups	%xmm3, 880(%r13)
	movups	%xmm2, 864(%r13)
	movups	%xmm1, 848(%r13)
	movups	%xmm0, 832(%r13)
	movups	(%r12), %xmm0
	movups	16(%r12), %xmm1
	movups	32(%r12), %xmm2
	movups	48(%r12), %xmm3
	leaq	3344(%rsp), %rcx
	movups	%xmm3, 48(%rcx)
	movups	%xmm2, 32(%rcx)
	movups	%xmm1, 16(%rcx)
	movups	%xmm0, (%rcx)
	movl	$15, %eax
	.p2align	4
.LBB51_13:
	movss	-960(%rcx), %xmm0
	movss	-896(%rcx), %xmm1
	movss	-832(%rcx), %xmm2
	movss	-768(%rcx), %xmm3
	movss	-704(%rcx), %xmm4
	movss	-640(%rcx), %xmm5
	movss	-576(%rcx), %xmm6
	movss	-512(%rcx), %xmm7
	movss	-448(%rcx), %xmm8
	movss	-384(%rcx), %xmm9
	movss	-320(%rcx), %xmm10
	movss	-256(%rcx), %xmm11
	movss	-192(%rcx), %xmm12
	movss	-128(%rcx), %xmm13
	movss	-64(%rcx), %xmm14
	movss	(%rcx), %xmm15
	movss	%xmm0, 276(%rsp,%rax,4)
	movss	%xmm1, 280(%rsp,%rax,4)
	movss	%xmm2, 284(%rsp,%rax,4)
	movss	%xmm3, 288(%rsp,%rax,4)
	movss	%xmm4, 292(%rsp,%rax,4)
	movss	%xmm5, 296(%rsp,%rax,4)
	movss	%xmm6, 300(%rsp,%rax,4)
	movss	%xmm7, 304(%rsp,%rax,4)
	movss	%xmm8, 308(%rsp,%rax,4)
	movss	%xmm9, 312(%rsp,%rax,4)
	movss	%xmm10, 316(%rsp,%rax,4)
	movss	%xmm11, 320(%rsp,%rax,4)
	movss	%xmm12, 324(%rsp,%rax,4)
	movss	%xmm13, 328(%rsp,%rax,4)
	movss	%xmm14, 332(%rsp,%rax,4)
	movss	%xmm15, 336(%rsp,%rax,4)
	addq	$16, %rax
	addq	$4, %rcx
	cmpq	$271, %rax
	jne	.LBB51_13
	cmpq	%rbx, 168(%rsp)
	jb	.LBB51_15
	cmpq	%rbx, 160(%rsp)
	jb	.LBB51_17
.LBB51_18:
	cmpq	%rbx, 152(%rsp)
	jb	.LBB51_19
.LBB51_20:
	cmpq	%rbx, 144(%rsp)
	jb	.LBB51_21
.LBB51_22:
	cmpq	%rbx, 136(%rsp)
	jb	.LBB51_23
.LBB51_24:
	cmpq	%rbx, 128(%rsp)
	jb	.LBB51_25
.LBB51_26:
	cmpq	%rbx, 120(%rsp)
	jb	.LBB51_27
.LBB51_28:
	cmpq	%rbx, 112(%rsp)
	jb	.LBB51_29
.LBB51_30:
	cmpq	%rbx, 104(%rsp)
	jb	.LBB51_31
.LBB51_32:
	cmpq	%rbx, 96(%rsp)
	jb	.LBB51_33
.LBB51_34:
	cmpq	%rbx, 88(%rsp)
	jb	.LBB51_35
.LBB51_36:
	cmpq	%rbx, 80(%rsp)
	jb	.LBB51_37
.LBB51_38:
	cmpq	%rbx, 72(%rsp)
	jb	.LBB51_39
.LBB51_40:
	cmpq	%rbx, 64(%rsp)
	jb	.LBB51_41
.LBB51_42:
	cmpq	%rbx, 56(%rsp)
	jb	.LBB51_43
.LBB51_44:
	cmpq	%rbx, 48(%rsp)
	jae	.LBB51_46
	jmp	.LBB51_45
	.p2align	4
.LBB51_15:
	movq	168(%rsp), %rax
	shlq	$6, %rax
	movups	336(%rsp), %xmm0
	movups	352(%rsp), %xmm1
	movups	368(%rsp), %xmm2
	movups	384(%rsp), %xmm3
	movups	%xmm3, 48(%rbp,%rax)
	movups	%xmm2, 32(%rbp,%rax)
	movups	%xmm1, 16(%rbp,%rax)
	movups	%xmm0, (%rbp,%rax)
	cmpq	%rbx, 160(%rsp)
	jae	.LBB51_18
.LBB51_17:
	movq	160(%rsp), %rax
	shlq	$6, %rax
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	movups	%xmm3, 48(%rbp,%rax)
	movups	%xmm2, 32(%rbp,%rax)
	movups	%xmm1, 16(%rbp,%rax)
	movups	%xmm0, (%rbp,%rax)
	cmpq	%rbx, 152(%rsp)
	jae	.LBB51_20
.LBB51_19:
	movq	152(%rsp), %rax
	shlq	$6, %rax
	movups	64(%r14), %xmm0
	movups	80(%r14), %xmm1
	movups	96(%r14), %xmm2
	movups	112(%r14), %xmm3
	movups	%xmm3, 48(%rbp,%rax)
	movups	%xmm2, 32(%rbp,%rax)
	movups	%xmm1, 16(%rbp,%rax)
	movups	%xmm0, (%rbp,%rax)
	cmpq	%rbx, 144(%rsp)
	jae	.LBB51_22
.LBB51_21:
	movq	144(%rsp), %rax
	shlq	$6, %rax
	movups	128(%r14), %xmm0
	movups	144(%r14), %xmm1
	movups	160(%r14), %xmm2
	movups	176(%r14), %xmm3
	movups	%xmm3, 48(%rbp,%rax)
	movups	%xmm2, 32(%rbp,%rax)
	movups	%xmm1, 16(%rbp,%rax)
	movups	%xmm0, (%rbp,%rax)
	cmpq	%rbx, 136(%rsp)
	jae	.LBB51_24
.LBB51_23:
	movq	136(%rsp), %rax
	shlq	$6, %rax
	movups	192(%r14), %xmm0
	movups	208(%r14), %xmm1
	movups	224(%r14), %xmm2
	movups	240(%r14), %xmm3
	movups	%xmm3, 48(%rbp,%rax)
	movups	%xmm2, 32(%rbp,%rax)
	movups	%xmm1, 16(%rbp,%rax)
	movups	%xmm0, (%rbp,%rax)
	cmpq	%rbx, 128(%rsp)
	jae	.LBB51_26
.LBB51_25:
	movq	128(%rsp), %rax
	shlq	$6, %rax
	movups	256(%r14), %xmm0
	movups	272(%r14), %xmm1
	movups	288(%r14), %xmm2
	movups	304(%r14), %xmm3
	movups	%xmm3, 48(%rbp,%rax)
	movups	%xmm2, 32(%rbp,%rax)
	movups	%xmm1, 16(%rbp,%rax)
	movups	%xmm0, (%rbp,%rax)
	cmpq	%rbx, 120(%rsp)
	jae	.LBB51_28
.LBB51_27:
	movq	120(%rsp), %rax
	shlq	$6, %rax
	movups	320(%r14), %xmm0
	movups	336(%r14), %xmm1
	movups	352(%r14), %xmm2
	movups	368(%r14), %xmm3
	movups	%xmm3, 48(%rbp,%rax)
	movups	%xmm2, 32(%rbp,%rax)
	movups	%xmm1, 16(%rbp,%rax)
	movups	%xmm0, (%rbp,%rax)
	cmpq	%rbx, 112(%rsp)
	jae	.LBB51_30
.LBB51_29:
	movq	112(%rsp), %rax
	shlq	$6, %rax
	movups	384(%r14), %xmm0
	movups	400(%r14), %xmm1
	movups	416(%r14), %xmm2
	movups	432(%r14), %xmm3
	movups	%xmm3, 48(%rbp,%rax)
	movups	%xmm2, 32(%rbp,%rax)
	movups	%xmm1, 16(%rbp,%rax)
	movups	%xmm0, (%rbp,%rax)
	cmpq	%rbx, 104(%rsp)
	jae	.LBB51_32
.LBB51_31:
	movq	104(%rsp), %rax
	shlq	$6, %rax
	movups	448(%r14), %xmm0
	movups	464(%r14), %xmm1
	movups	480(%r14), %xmm2
	movups	496(%r14), %xmm3
	movups	%xmm3, 48(%rbp,%rax)
	movups	%xmm2, 32(%rbp,%rax)
	movups	%xmm1, 16(%rbp,%rax)
	movups	%xmm0, (%rbp,%rax)
	cmpq	%rbx, 96(%rsp)
	jae	.LBB51_34
.LBB51_33:
	movq	96(%rsp), %rax
	shlq	$6, %rax
	movups	512(%r14), %xmm0
	movups	528(%r14), %xmm1
	movups	544(%r14), %xmm2
	movups	560(%r14), %xmm3
	movups	%xmm3, 48(%rbp,%rax)
	movups	%xmm2, 32(%rbp,%rax)
	movups	%xmm1, 16(%rbp,%rax)
	movups	%xmm0, (%rbp,%rax)
	cmpq	%rbx, 88(%rsp)
	jae	.LBB51_36
.LBB51_35:
	movq	88(%rsp), %rax
	shlq	$6, %rax
	movups	576(%r14), %xmm0
	movups	592(%r14), %xmm1
	movups	608(%r14), %xmm2
	movups	624(%r14), %xmm3
	movups	%xmm3, 48(%rbp,%rax)
	movups	%xmm2, 32(%rbp,%rax)
	movups	%xmm1, 16(%rbp,%rax)
	movups	%xmm0, (%rbp,%rax)
	cmpq	%rbx, 80(%rsp)
	jae	.LBB51_38
.LBB51_37:
	movq	80(%rsp), %rax
	shlq	$6, %rax
	movups	640(%r14), %xmm0
	movups	656(%r14), %xmm1
	movups	672(%r14), %xmm2
	movups	688(%r14), %xmm3
	movups	%xmm3, 48(%rbp,%rax)
	movups	%xmm2, 32(%rbp,%rax)
	movups	%xmm1, 16(%rbp,%rax)
	movups	%xmm0, (%rbp,%rax)
	cmpq	%rbx, 72(%rsp)
	jae	.LBB51_40
.LBB51_39:
	movq	72(%rsp), %rax
	shlq	$6, %rax
	movups	704(%r14), %xmm0
	movups	720(%r14), %xmm1
	movups	736(%r14), %xmm2
	movups	752(%r14), %xmm3
	movups	%xmm3, 48(%rbp,%rax)
	movups	%xmm2, 32(%rbp,%rax)
	movups	%xmm1, 16(%rbp,%rax)
	movups	%xmm0, (%rbp,%rax)
	cmpq	%rbx, 64(%rsp)
	jae	.LBB51_42
.LBB51_41:
	movq	64(%rsp), %rax
	shlq	$6, %rax
	movups	768(%r14), %xmm0
	movups	784(%r14), %xmm1
	movups	800(%r14), %xmm2
	movups	816(%r14), %xmm3
	movups	%xmm3, 48(%rbp,%rax)
	movups	%xmm2, 32(%rbp,%rax)
	movups	%xmm1, 16(%rbp,%rax)
	movups	%xmm0, (%rbp,%rax)
	cmpq	%rbx, 56(%rsp)
	jae	.LBB51_44
.LBB51_43:
	movq	56(%rsp), %rax
	shlq	$6, %rax
	movups	832(%r14), %xmm0
	movups	848(%r14), %xmm1
	movups	864(%r14), %xmm2
	movups	880(%r14), %xmm3
	movups	%xmm3, 48(%rbp,%rax)
	movups	%xmm2, 32(%rbp,%rax)
	movups	%xmm1, 16(%rbp,%rax)
	movups	%xmm0, (%rbp,%rax)
	cmpq	%rbx, 48(%rsp)
	jae	.LBB51_46
.LBB51_45:
	movq	48(%rsp), %rax
	shlq	$6, %rax
	movups	896(%r14), %xmm0
	movups	912(%r14), %xmm1
	movups	928(%r14), %xmm2
	movups	944(%r14), %xmm3
	movups	%xmm3, 48(%rbp,%rax)
	movups	%xmm2, 32(%rbp,%rax)
	movups	%xmm1, 16(%rbp,%rax)
	movups	%xmm0, (%rbp,%rax)
	jmp	.LBB51_46
.LBB51_66:
	addq	$3416, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB51_11:
	.cfi_def_cfa_offset 3472
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.24(%rip), %rcx
	movl	$16, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB51_1:
	movq	%rsi, %rbx
	movq	%rdi, %r14
	callq	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	movq	%r14, %rdi
	movq	%rbx, %rsi
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	cmpl	$2, %eax
	jne	.LBB51_3
.LBB51_65:
	movq	32(%rsp), %rdx
	movq	24(%rsp), %rcx
	movq	16(%rsp), %r8
	addq	$3416, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	_ZN12nepenthe_ops7product11over_pixels4turn6avx51217h232285b608003456E
.LBB51_12:
	.cfi_def_cfa_offset 3472
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809(%rip), %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.23(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end51:
	.size	_ZN12nepenthe_ops7product11over_pixels4turn17h1931c02fb061b1cfE, .Lfunc_end51-_ZN12nepenthe_ops7product11over_pixels4turn17h1931c02fb061b1cfE
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops7product11over_pixels4turn4avx217h7eb48f4cf4426bf8E,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops7product11over_pixels4turn4avx217h7eb48f4cf4426bf8E,@function
_ZN12nepenthe_ops7product11over_pixels4turn4avx217h7eb48f4cf4426bf8E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$3232, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%r8, 184(%rsp)
	movq	%rcx, 408(%rsp)
	movq	%rdx, 864(%rsp)
	testq	%rsi, %rsi
	je	.LBB52_83
	movq	184(%rsp), %rax
	shlq	$4, %rax
	je	.LBB52_8
	cmpq	$0, 408(%rsp)
	je	.LBB52_83
	movq	184(%rsp), %rcx
	leaq	(%rcx,%rcx), %rdx
	leaq	(%rcx,%rcx,2), %r8
	leaq	(,%rcx,4), %r9
	leaq	(%rcx,%rcx,4), %r10
	leaq	(%rdx,%rdx,2), %r11
	movq	%r11, 824(%rsp)
	leaq	(,%rcx,8), %rbx
	movq	%rbx, 816(%rsp)
	subq	%rcx, %rbx
	movq	%rbx, 808(%rsp)
	leaq	(%rcx,%rcx,8), %r11
	movq	%r11, 800(%rsp)
	leaq	(%rdx,%rdx,4), %r11
	movq	%r11, 792(%rsp)
	leaq	(%rcx,%r10,2), %r11
	movq	%r11, 784(%rsp)
	movq	%r9, 840(%rsp)
	leaq	(%r9,%r9,2), %r9
	movq	%r9, 776(%rsp)
	movq	%r8, 848(%rsp)
	leaq	(%rcx,%r8,4), %rcx
	movq	%rcx, 768(%rsp)
	movq	%rax, %rcx
	movq	%rdx, 856(%rsp)
	subq	%rdx, %rcx
	movq	%rcx, 760(%rsp)
	movq	%r10, 832(%rsp)
	leaq	(%r10,%r10,2), %rcx
	movq	%rcx, 752(%rsp)
	xorl	%r10d, %r10d
	jmp	.LBB52_5
	.p2align	4
.LBB52_4:
	movq	888(%rsp), %rsi
	testq	%rsi, %rsi
	movq	880(%rsp), %rdi
	movq	872(%rsp), %r10
	je	.LBB52_83
.LBB52_5:
	movq	%rsi, %rdx
	cmpq	$16, %rsi
	movl	$16, %ecx
	cmovbq	%rsi, %rcx
	subq	%rcx, %rsi
	movq	%rsi, 888(%rsp)
	shll	$7, %ecx
	addq	%rdi, %rcx
	movq	%rcx, 880(%rsp)
	leaq	1(%r10), %rcx
	movq	%rcx, 872(%rsp)
	movq	184(%rsp), %rcx
	addq	%r10, %rcx
	movq	%rcx, 504(%rsp)
	movq	856(%rsp), %rcx
	leaq	(%r10,%rcx), %rcx
	movq	%rcx, 496(%rsp)
	movq	848(%rsp), %rcx
	leaq	(%r10,%rcx), %rcx
	movq	%rcx, 488(%rsp)
	movq	840(%rsp), %rcx
	leaq	(%r10,%rcx), %rcx
	movq	%rcx, 480(%rsp)
	movq	832(%rsp), %rcx
	leaq	(%r10,%rcx), %rcx
	movq	%rcx, 472(%rsp)
	movq	824(%rsp), %rcx
	leaq	(%r10,%rcx), %rcx
	movq	%rcx, 464(%rsp)
	movq	808(%rsp), %rcx
	leaq	(%r10,%rcx), %rcx
	movq	%rcx, 456(%rsp)
	movq	816(%rsp), %rcx
	leaq	(%r10,%rcx), %rcx
	movq	%rcx, 448(%rsp)
	movq	800(%rsp), %rcx
	leaq	(%r10,%rcx), %rcx
	movq	%rcx, 440(%rsp)
	movq	792(%rsp), %rcx
	leaq	(%r10,%rcx), %rcx
	movq	%rcx, 432(%rsp)
	movq	784(%rsp), %rcx
	leaq	(%r10,%rcx), %rcx
	movq	%rcx, 424(%rsp)
	movq	776(%rsp), %rcx
	leaq	(%r10,%rcx), %rcx
	movq	%rcx, 416(%rsp)
	movq	768(%rsp), %rcx
	leaq	(%r10,%rcx), %rsi
	movq	760(%rsp), %rcx
	leaq	(%r10,%rcx), %r14
	movq	752(%rsp), %rcx
	leaq	(%r10,%rcx), %rbx
	movq	864(%rsp), %r8
	movq	408(%rsp), %r15
	xorl	%r13d, %r13d
	jmp	.LBB52_6
	.p2align	4
.LBB52_42:
	testq	%r15, %r15
	je	.LBB52_4
.LBB52_6:
	cmpq	%r15, %rax
	movq	%r15, %rcx
	cmovbq	%rax, %rcx
	cmpq	$2, %r13
	je	.LBB52_7
	movq	%r8, %r11
	movq	%r13, %r8
	shlq	$6, %r8
	cmpq	$2, %rdx
	jb	.LBB52_44
	vmovups	128(%rdi,%r8), %ymm1
	vmovups	160(%rdi,%r8), %ymm15
	jbe	.LBB52_46
	vmovups	256(%rdi,%r8), %ymm2
	vmovups	288(%rdi,%r8), %ymm3
	cmpq	$4, %rdx
	vmovaps	%ymm2, 1088(%rsp)
	jb	.LBB52_50
	vmovups	384(%rdi,%r8), %ymm7
	vmovups	416(%rdi,%r8), %ymm11
	vmovaps	%ymm11, 992(%rsp)
	vmovaps	%ymm7, 960(%rsp)
	jbe	.LBB52_52
	vmovups	512(%rdi,%r8), %ymm12
	vmovups	544(%rdi,%r8), %ymm4
	cmpq	$6, %rdx
	vmovaps	%ymm12, 704(%rsp)
	vmovaps	%ymm4, 672(%rsp)
	jb	.LBB52_56
	vmovaps	%ymm1, 288(%rsp)
	vmovaps	%ymm15, 192(%rsp)
	vmovups	640(%rdi,%r8), %ymm10
	vmovups	672(%rdi,%r8), %ymm8
	jbe	.LBB52_58
	vmovups	768(%rdi,%r8), %ymm0
	vmovups	800(%rdi,%r8), %ymm1
	cmpq	$8, %rdx
	vmovaps	%ymm1, 608(%rsp)
	jb	.LBB52_60
	vmovaps	%ymm10, 512(%rsp)
	vmovaps	%ymm8, 544(%rsp)
	vmovaps	%ymm3, 576(%rsp)
	vmovups	896(%rdi,%r8), %ymm3
	vmovups	928(%rdi,%r8), %ymm6
	jbe	.LBB52_63
	vmovaps	%ymm0, 640(%rsp)
	vmovups	1024(%rdi,%r8), %ymm14
	vmovups	1056(%rdi,%r8), %ymm0
	cmpq	$10, %rdx
	vmovaps	%ymm0, 352(%rsp)
	vmovaps	%ymm14, 320(%rsp)
	jb	.LBB52_65
	vmovups	1152(%rdi,%r8), %ymm9
	vmovups	1184(%rdi,%r8), %ymm8
	jbe	.LBB52_68
	vmovaps	%ymm9, 896(%rsp)
	vmovaps	%ymm8, 928(%rsp)
	vmovups	1280(%rdi,%r8), %ymm8
	vmovups	1312(%rdi,%r8), %ymm0
	cmpq	$12, %rdx
	vmovaps	%ymm8, 256(%rsp)
	vmovaps	%ymm0, 224(%rsp)
	jb	.LBB52_70
	vmovaps	%ymm3, 1056(%rsp)
	vmovaps	%ymm6, 1024(%rsp)
	vmovups	1408(%rdi,%r8), %ymm5
	vmovups	1440(%rdi,%r8), %ymm2
	jbe	.LBB52_73
	vmovaps	%ymm2, 1120(%rsp)
	vmovups	1536(%rdi,%r8), %ymm1
	vmovups	1568(%rdi,%r8), %ymm3
	cmpq	$14, %rdx
	vmovaps	%ymm1, 128(%rsp)
	vmovaps	%ymm3, 96(%rsp)
	jb	.LBB52_75
	vmovups	1664(%rdi,%r8), %ymm4
	vmovups	1696(%rdi,%r8), %ymm12
	jbe	.LBB52_77
	vmovups	1792(%rdi,%r8), %ymm1
	vmovaps	%ymm1, 64(%rsp)
	vmovups	1824(%rdi,%r8), %ymm1
	vmovaps	%ymm1, 32(%rsp)
	cmpq	$16, %rdx
	jb	.LBB52_79
	vmovups	1920(%rdi,%r8), %ymm13
	vmovups	1952(%rdi,%r8), %ymm14
	vmovaps	%ymm14, (%rsp)
	jmp	.LBB52_81
	.p2align	4
.LBB52_44:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, (%rsp)
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	%ymm0, 32(%rsp)
	vmovaps	%ymm0, 128(%rsp)
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	%ymm0, 256(%rsp)
	vmovaps	%ymm0, 224(%rsp)
	vmovaps	%ymm0, 320(%rsp)
	vmovaps	%ymm0, 352(%rsp)
	vxorps	%xmm1, %xmm1, %xmm1
	vmovaps	%ymm1, 608(%rsp)
	vmovaps	%ymm1, 704(%rsp)
	vmovaps	%ymm1, 672(%rsp)
	vmovaps	%ymm1, 1088(%rsp)
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm2, %xmm2, %xmm2
	jmp	.LBB52_47
	.p2align	4
.LBB52_46:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, (%rsp)
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	%ymm0, 32(%rsp)
	vmovaps	%ymm0, 128(%rsp)
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	%ymm0, 256(%rsp)
	vmovaps	%ymm0, 224(%rsp)
	vmovaps	%ymm0, 320(%rsp)
	vmovaps	%ymm0, 352(%rsp)
	vxorps	%xmm2, %xmm2, %xmm2
	vmovaps	%ymm2, 608(%rsp)
	vmovaps	%ymm2, 704(%rsp)
	vmovaps	%ymm2, 672(%rsp)
	vmovaps	%ymm2, 1088(%rsp)
	vxorps	%xmm3, %xmm3, %xmm3
.LBB52_47:
	vmovaps	%ymm2, 992(%rsp)
	vmovaps	%ymm2, 960(%rsp)
.LBB52_48:
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm6, %xmm6, %xmm6
.LBB52_54:
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm13, %xmm13, %xmm13
.LBB52_82:
	vmovups	(%rdi,%r8), %ymm14
	vmovaps	%ymm14, 1152(%rsp)
	vmovups	%ymm14, 2184(%rsp)
	vmovups	32(%rdi,%r8), %ymm14
	vmovaps	%ymm14, 1184(%rsp)
	vmovups	%ymm14, 2216(%rsp)
	vmovaps	%ymm1, 1216(%rsp)
	vmovups	%ymm1, 2248(%rsp)
	vmovaps	%ymm15, 1248(%rsp)
	vmovups	%ymm15, 2280(%rsp)
	vmovaps	1088(%rsp), %ymm1
	vmovaps	%ymm1, 1280(%rsp)
	vmovups	%ymm1, 2312(%rsp)
	vmovaps	%ymm3, 1312(%rsp)
	vmovups	%ymm3, 2344(%rsp)
	vmovaps	960(%rsp), %ymm1
	vmovaps	%ymm1, 1344(%rsp)
	vmovups	%ymm1, 2376(%rsp)
	vmovaps	992(%rsp), %ymm1
	vmovaps	%ymm1, 1376(%rsp)
	vmovups	%ymm1, 2408(%rsp)
	vmovaps	704(%rsp), %ymm1
	vmovaps	%ymm1, 1408(%rsp)
	vmovups	%ymm1, 2440(%rsp)
	vmovaps	672(%rsp), %ymm1
	vmovaps	%ymm1, 1440(%rsp)
	vmovups	%ymm1, 2472(%rsp)
	vmovaps	%ymm10, 1472(%rsp)
	vmovups	%ymm10, 2504(%rsp)
	vmovaps	%ymm8, 1504(%rsp)
	vmovups	%ymm8, 2536(%rsp)
	vmovaps	%ymm0, 1536(%rsp)
	vmovups	%ymm0, 2568(%rsp)
	vmovaps	608(%rsp), %ymm0
	vmovaps	%ymm0, 1568(%rsp)
	vmovups	%ymm0, 2600(%rsp)
	vmovaps	%ymm9, 1600(%rsp)
	vmovups	%ymm9, 2632(%rsp)
	vmovaps	%ymm6, 1632(%rsp)
	vmovups	%ymm6, 2664(%rsp)
	vmovaps	320(%rsp), %ymm0
	vmovaps	%ymm0, 1664(%rsp)
	vmovups	%ymm0, 2696(%rsp)
	vmovaps	352(%rsp), %ymm0
	vmovaps	%ymm0, 1696(%rsp)
	vmovups	%ymm0, 2728(%rsp)
	vmovaps	%ymm7, 1728(%rsp)
	vmovups	%ymm7, 2760(%rsp)
	vmovaps	%ymm11, 1760(%rsp)
	vmovups	%ymm11, 2792(%rsp)
	vmovaps	256(%rsp), %ymm0
	vmovaps	%ymm0, 1792(%rsp)
	vmovups	%ymm0, 2824(%rsp)
	vmovaps	224(%rsp), %ymm0
	vmovaps	%ymm0, 1824(%rsp)
	vmovups	%ymm0, 2856(%rsp)
	vmovaps	%ymm5, 1856(%rsp)
	vmovups	%ymm5, 2888(%rsp)
	vmovaps	%ymm2, 1888(%rsp)
	vmovups	%ymm2, 2920(%rsp)
	vmovaps	128(%rsp), %ymm0
	vmovaps	%ymm0, 1920(%rsp)
	vmovups	%ymm0, 2952(%rsp)
	vmovaps	96(%rsp), %ymm0
	vmovaps	%ymm0, 1952(%rsp)
	vmovups	%ymm0, 2984(%rsp)
	vmovaps	%ymm4, 1984(%rsp)
	vmovups	%ymm4, 3016(%rsp)
	vmovaps	%ymm12, 2016(%rsp)
	vmovups	%ymm12, 3048(%rsp)
	vmovaps	64(%rsp), %ymm0
	vmovaps	%ymm0, 2048(%rsp)
	vmovups	%ymm0, 3080(%rsp)
	vmovaps	32(%rsp), %ymm0
	vmovaps	%ymm0, 2080(%rsp)
	vmovups	%ymm0, 3112(%rsp)
	vmovaps	%ymm13, 2112(%rsp)
	vmovups	%ymm13, 3144(%rsp)
	vmovaps	(%rsp), %ymm0
	vmovaps	%ymm0, 2144(%rsp)
	vmovups	%ymm0, 3176(%rsp)
	movq	%rcx, %r8
	shlq	$6, %r8
	addq	%r11, %r8
	subq	%rcx, %r15
	incq	%r13
	leaq	3144(%rsp), %r9
	xorl	%r12d, %r12d
	.p2align	4
.LBB52_9:
	vmovss	-960(%r9), %xmm0
	vmovss	-704(%r9), %xmm1
	vmovss	-448(%r9), %xmm2
	vinsertps	$16, -896(%r9), %xmm0, %xmm0
	vinsertps	$32, -832(%r9), %xmm0, %xmm0
	vinsertps	$48, -768(%r9), %xmm0, %xmm0
	vinsertps	$16, -640(%r9), %xmm1, %xmm1
	vinsertps	$32, -576(%r9), %xmm1, %xmm1
	vinsertps	$48, -512(%r9), %xmm1, %xmm1
	vinsertps	$16, -384(%r9), %xmm2, %xmm2
	vinsertps	$32, -320(%r9), %xmm2, %xmm2
	vinsertps	$48, -256(%r9), %xmm2, %xmm2
	vmovss	-192(%r9), %xmm3
	vinsertps	$16, -128(%r9), %xmm3, %xmm3
	vinsertps	$32, -64(%r9), %xmm3, %xmm3
	vinsertps	$48, (%r9), %xmm3, %xmm3
	vmovaps	%xmm1, 1168(%rsp,%r12,4)
	vmovaps	%xmm0, 1152(%rsp,%r12,4)
	vmovaps	%xmm3, 1200(%rsp,%r12,4)
	vmovaps	%xmm2, 1184(%rsp,%r12,4)
	addq	$16, %r12
	addq	$4, %r9
	cmpq	$256, %r12
	jne	.LBB52_9
	vmovaps	1216(%rsp), %ymm0
	vmovaps	%ymm0, 608(%rsp)
	vmovaps	1248(%rsp), %ymm0
	vmovaps	%ymm0, 1088(%rsp)
	vmovaps	1280(%rsp), %ymm0
	vmovaps	%ymm0, 992(%rsp)
	vmovaps	1312(%rsp), %ymm0
	vmovaps	%ymm0, 960(%rsp)
	vmovaps	1344(%rsp), %ymm0
	vmovaps	%ymm0, 704(%rsp)
	vmovaps	1376(%rsp), %ymm0
	vmovaps	%ymm0, 672(%rsp)
	vmovaps	1408(%rsp), %ymm6
	vmovaps	1440(%rsp), %ymm7
	vmovaps	1472(%rsp), %ymm4
	vmovaps	1504(%rsp), %ymm5
	vmovaps	1536(%rsp), %ymm2
	vmovaps	1568(%rsp), %ymm3
	vmovaps	1600(%rsp), %ymm8
	vmovaps	1632(%rsp), %ymm1
	vmovaps	1664(%rsp), %ymm13
	vmovaps	1696(%rsp), %ymm15
	vmovaps	1728(%rsp), %ymm11
	vmovaps	1760(%rsp), %ymm12
	vmovaps	1792(%rsp), %ymm9
	vmovaps	1824(%rsp), %ymm10
	vmovaps	1856(%rsp), %ymm0
	vmovaps	%ymm0, 224(%rsp)
	vmovaps	1888(%rsp), %ymm14
	vmovaps	1920(%rsp), %ymm0
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	1952(%rsp), %ymm0
	vmovaps	%ymm0, 256(%rsp)
	vmovaps	1984(%rsp), %ymm0
	vmovaps	%ymm0, (%rsp)
	vmovaps	2016(%rsp), %ymm0
	vmovaps	%ymm0, 128(%rsp)
	vmovaps	2048(%rsp), %ymm0
	vmovaps	%ymm0, 352(%rsp)
	vmovaps	2080(%rsp), %ymm0
	vmovaps	%ymm0, 320(%rsp)
	vmovaps	2112(%rsp), %ymm0
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	2144(%rsp), %ymm0
	vmovaps	%ymm0, 32(%rsp)
	cmpq	%rcx, %r10
	jb	.LBB52_11
	cmpq	%rcx, 504(%rsp)
	jb	.LBB52_13
.LBB52_14:
	cmpq	%rcx, 496(%rsp)
	jb	.LBB52_15
.LBB52_16:
	cmpq	%rcx, 488(%rsp)
	jb	.LBB52_17
.LBB52_18:
	cmpq	%rcx, 480(%rsp)
	jb	.LBB52_19
.LBB52_20:
	cmpq	%rcx, 472(%rsp)
	jb	.LBB52_21
.LBB52_22:
	cmpq	%rcx, 464(%rsp)
	jb	.LBB52_23
.LBB52_24:
	cmpq	%rcx, 456(%rsp)
	jb	.LBB52_25
.LBB52_26:
	cmpq	%rcx, 448(%rsp)
	jb	.LBB52_27
.LBB52_28:
	cmpq	%rcx, 440(%rsp)
	jb	.LBB52_29
.LBB52_30:
	cmpq	%rcx, 432(%rsp)
	jb	.LBB52_31
.LBB52_32:
	cmpq	%rcx, 424(%rsp)
	jb	.LBB52_33
.LBB52_34:
	cmpq	%rcx, 416(%rsp)
	jb	.LBB52_35
.LBB52_36:
	cmpq	%rcx, %rsi
	jb	.LBB52_37
.LBB52_38:
	cmpq	%rcx, %r14
	jb	.LBB52_39
.LBB52_40:
	cmpq	%rcx, %rbx
	jae	.LBB52_42
	jmp	.LBB52_41
	.p2align	4
.LBB52_11:
	vmovaps	%ymm13, 192(%rsp)
	vmovaps	%ymm12, %ymm13
	vmovaps	%ymm11, %ymm12
	vmovaps	%ymm10, %ymm11
	vmovaps	%ymm9, %ymm10
	vmovaps	%ymm14, %ymm9
	vmovaps	1152(%rsp), %ymm14
	vmovaps	%ymm7, %ymm0
	vmovaps	%ymm6, %ymm7
	vmovaps	%ymm5, %ymm6
	vmovaps	%ymm4, %ymm5
	vmovaps	%ymm3, %ymm4
	vmovaps	%ymm2, %ymm3
	vmovaps	%ymm1, %ymm2
	vmovaps	%ymm8, %ymm1
	vmovaps	%ymm15, %ymm8
	vmovaps	1184(%rsp), %ymm15
	movq	%r10, %r9
	shlq	$6, %r9
	vmovups	%ymm14, (%r11,%r9)
	vmovaps	%ymm9, %ymm14
	vmovaps	%ymm10, %ymm9
	vmovaps	%ymm11, %ymm10
	vmovaps	%ymm12, %ymm11
	vmovaps	%ymm13, %ymm12
	vmovaps	192(%rsp), %ymm13
	vmovups	%ymm15, 32(%r11,%r9)
	vmovaps	%ymm8, %ymm15
	vmovaps	%ymm1, %ymm8
	vmovaps	%ymm2, %ymm1
	vmovaps	%ymm3, %ymm2
	vmovaps	%ymm4, %ymm3
	vmovaps	%ymm5, %ymm4
	vmovaps	%ymm6, %ymm5
	vmovaps	%ymm7, %ymm6
	vmovaps	%ymm0, %ymm7
	cmpq	%rcx, 504(%rsp)
	jae	.LBB52_14
.LBB52_13:
	movq	504(%rsp), %r9
	shlq	$6, %r9
	vmovaps	608(%rsp), %ymm0
	vmovups	%ymm0, (%r11,%r9)
	vmovaps	1088(%rsp), %ymm0
	vmovups	%ymm0, 32(%r11,%r9)
	cmpq	%rcx, 496(%rsp)
	jae	.LBB52_16
.LBB52_15:
	movq	496(%rsp), %r9
	shlq	$6, %r9
	vmovaps	992(%rsp), %ymm0
	vmovups	%ymm0, (%r11,%r9)
	vmovaps	960(%rsp), %ymm0
	vmovups	%ymm0, 32(%r11,%r9)
	cmpq	%rcx, 488(%rsp)
	jae	.LBB52_18
.LBB52_17:
	movq	488(%rsp), %r9
	shlq	$6, %r9
	vmovaps	704(%rsp), %ymm0
	vmovups	%ymm0, (%r11,%r9)
	vmovaps	672(%rsp), %ymm0
	vmovups	%ymm0, 32(%r11,%r9)
	cmpq	%rcx, 480(%rsp)
	jae	.LBB52_20
.LBB52_19:
	movq	480(%rsp), %r9
	shlq	$6, %r9
	vmovups	%ymm6, (%r11,%r9)
	vmovups	%ymm7, 32(%r11,%r9)
	cmpq	%rcx, 472(%rsp)
	jae	.LBB52_22
.LBB52_21:
	movq	472(%rsp), %r9
	shlq	$6, %r9
	vmovups	%ymm4, (%r11,%r9)
	vmovups	%ymm5, 32(%r11,%r9)
	cmpq	%rcx, 464(%rsp)
	jae	.LBB52_24
.LBB52_23:
	movq	464(%rsp), %r9
	shlq	$6, %r9
	vmovups	%ymm2, (%r11,%r9)
	vmovups	%ymm3, 32(%r11,%r9)
	cmpq	%rcx, 456(%rsp)
	jae	.LBB52_26
.LBB52_25:
	movq	456(%rsp), %r9
	shlq	$6, %r9
	vmovups	%ymm8, (%r11,%r9)
	vmovups	%ymm1, 32(%r11,%r9)
	cmpq	%rcx, 448(%rsp)
	jae	.LBB52_28
.LBB52_27:
	movq	448(%rsp), %r9
	shlq	$6, %r9
	vmovups	%ymm13, (%r11,%r9)
	vmovups	%ymm15, 32(%r11,%r9)
	cmpq	%rcx, 440(%rsp)
	jae	.LBB52_30
.LBB52_29:
	movq	440(%rsp), %r9
	shlq	$6, %r9
	vmovups	%ymm11, (%r11,%r9)
	vmovups	%ymm12, 32(%r11,%r9)
	cmpq	%rcx, 432(%rsp)
	jae	.LBB52_32
.LBB52_31:
	movq	432(%rsp), %r9
	shlq	$6, %r9
	vmovups	%ymm9, (%r11,%r9)
	vmovups	%ymm10, 32(%r11,%r9)
	cmpq	%rcx, 424(%rsp)
	jae	.LBB52_34
.LBB52_33:
	movq	424(%rsp), %r9
	shlq	$6, %r9
	vmovaps	224(%rsp), %ymm0
	vmovups	%ymm0, (%r11,%r9)
	vmovups	%ymm14, 32(%r11,%r9)
	cmpq	%rcx, 416(%rsp)
	jae	.LBB52_36
.LBB52_35:
	movq	416(%rsp), %r9
	shlq	$6, %r9
	vmovaps	96(%rsp), %ymm0
	vmovups	%ymm0, (%r11,%r9)
	vmovaps	256(%rsp), %ymm0
	vmovups	%ymm0, 32(%r11,%r9)
	cmpq	%rcx, %rsi
	jae	.LBB52_38
.LBB52_37:
	movq	%rsi, %r9
	shlq	$6, %r9
	vmovaps	(%rsp), %ymm0
	vmovups	%ymm0, (%r11,%r9)
	vmovaps	128(%rsp), %ymm0
	vmovups	%ymm0, 32(%r11,%r9)
	cmpq	%rcx, %r14
	jae	.LBB52_40
.LBB52_39:
	movq	%r14, %r9
	shlq	$6, %r9
	vmovaps	352(%rsp), %ymm0
	vmovups	%ymm0, (%r11,%r9)
	vmovaps	320(%rsp), %ymm0
	vmovups	%ymm0, 32(%r11,%r9)
	cmpq	%rcx, %rbx
	jae	.LBB52_42
.LBB52_41:
	movq	%rbx, %rcx
	shlq	$6, %rcx
	vmovaps	64(%rsp), %ymm0
	vmovups	%ymm0, (%r11,%rcx)
	vmovaps	32(%rsp), %ymm0
	vmovups	%ymm0, 32(%r11,%rcx)
	jmp	.LBB52_42
.LBB52_50:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, (%rsp)
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	%ymm0, 32(%rsp)
	vmovaps	%ymm0, 128(%rsp)
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	%ymm0, 256(%rsp)
	vmovaps	%ymm0, 224(%rsp)
	vmovaps	%ymm0, 320(%rsp)
	vmovaps	%ymm0, 352(%rsp)
	vxorps	%xmm2, %xmm2, %xmm2
	vmovaps	%ymm2, 608(%rsp)
	vxorps	%xmm6, %xmm6, %xmm6
	vmovaps	%ymm6, 704(%rsp)
	vmovaps	%ymm2, 672(%rsp)
	vmovaps	%ymm2, 992(%rsp)
	vmovaps	%ymm2, 960(%rsp)
	jmp	.LBB52_53
.LBB52_52:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, (%rsp)
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	%ymm0, 32(%rsp)
	vmovaps	%ymm0, 128(%rsp)
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	%ymm0, 256(%rsp)
	vmovaps	%ymm0, 224(%rsp)
	vmovaps	%ymm0, 320(%rsp)
	vmovaps	%ymm0, 352(%rsp)
	vxorps	%xmm2, %xmm2, %xmm2
	vmovaps	%ymm2, 608(%rsp)
	vxorps	%xmm6, %xmm6, %xmm6
	vmovaps	%ymm6, 704(%rsp)
	vmovaps	%ymm2, 672(%rsp)
.LBB52_53:
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm10, %xmm10, %xmm10
	jmp	.LBB52_54
.LBB52_56:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, (%rsp)
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	%ymm0, 32(%rsp)
	vmovaps	%ymm0, 128(%rsp)
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	%ymm0, 256(%rsp)
	vmovaps	%ymm0, 224(%rsp)
	vmovaps	%ymm0, 320(%rsp)
	vmovaps	%ymm0, 352(%rsp)
	vxorps	%xmm2, %xmm2, %xmm2
	vmovaps	%ymm2, 608(%rsp)
	jmp	.LBB52_48
.LBB52_58:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, (%rsp)
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	%ymm0, 32(%rsp)
	vmovaps	%ymm0, 128(%rsp)
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	%ymm0, 256(%rsp)
	vmovaps	%ymm0, 224(%rsp)
	vmovaps	%ymm0, 320(%rsp)
	vmovaps	%ymm0, 352(%rsp)
	vxorps	%xmm1, %xmm1, %xmm1
	vmovaps	%ymm1, 608(%rsp)
	jmp	.LBB52_61
.LBB52_60:
	vxorps	%xmm1, %xmm1, %xmm1
	vmovaps	%ymm1, (%rsp)
	vmovaps	%ymm1, 64(%rsp)
	vmovaps	%ymm1, 32(%rsp)
	vmovaps	%ymm1, 128(%rsp)
	vmovaps	%ymm1, 96(%rsp)
	vmovaps	%ymm1, 256(%rsp)
	vmovaps	%ymm1, 224(%rsp)
	vmovaps	%ymm1, 320(%rsp)
	vmovaps	%ymm1, 352(%rsp)
.LBB52_61:
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm13, %xmm13, %xmm13
	vmovaps	192(%rsp), %ymm15
	vmovaps	288(%rsp), %ymm1
	jmp	.LBB52_82
.LBB52_63:
	vxorps	%xmm1, %xmm1, %xmm1
	vmovaps	%ymm1, (%rsp)
	vmovaps	%ymm1, 64(%rsp)
	vmovaps	%ymm1, 32(%rsp)
	vmovaps	%ymm1, 128(%rsp)
	vmovaps	%ymm1, 96(%rsp)
	vmovaps	%ymm1, 256(%rsp)
	vmovaps	%ymm1, 224(%rsp)
	vmovaps	%ymm1, 320(%rsp)
	vmovaps	%ymm1, 352(%rsp)
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm13, %xmm13, %xmm13
	vmovaps	192(%rsp), %ymm15
	vmovaps	288(%rsp), %ymm1
	vmovaps	%ymm3, %ymm9
	vmovaps	576(%rsp), %ymm3
	jmp	.LBB52_66
.LBB52_65:
	vxorps	%xmm1, %xmm1, %xmm1
	vmovaps	%ymm1, (%rsp)
	vmovaps	%ymm1, 64(%rsp)
	vmovaps	%ymm1, 32(%rsp)
	vmovaps	%ymm1, 128(%rsp)
	vmovaps	%ymm1, 96(%rsp)
	vmovaps	%ymm1, 256(%rsp)
	vmovaps	%ymm1, 224(%rsp)
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm13, %xmm13, %xmm13
	vmovaps	192(%rsp), %ymm15
	vmovaps	288(%rsp), %ymm1
	vmovaps	%ymm3, %ymm9
	vmovaps	576(%rsp), %ymm3
	vmovaps	640(%rsp), %ymm0
	jmp	.LBB52_66
.LBB52_68:
	vxorps	%xmm1, %xmm1, %xmm1
	vmovaps	%ymm1, (%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	%ymm0, 32(%rsp)
	vmovaps	%ymm0, 128(%rsp)
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	%ymm0, 256(%rsp)
	vmovaps	%ymm0, 224(%rsp)
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm13, %xmm13, %xmm13
	vmovaps	192(%rsp), %ymm15
	vmovaps	288(%rsp), %ymm1
	vmovaps	%ymm9, %ymm7
	vmovaps	%ymm3, %ymm9
	vmovaps	576(%rsp), %ymm3
	vmovaps	640(%rsp), %ymm0
	vmovaps	%ymm8, %ymm11
.LBB52_66:
	vmovaps	544(%rsp), %ymm8
	vmovaps	512(%rsp), %ymm10
	jmp	.LBB52_82
.LBB52_70:
	vxorps	%xmm9, %xmm9, %xmm9
	vmovaps	%ymm9, (%rsp)
	vmovaps	%ymm3, %ymm9
	vxorps	%xmm3, %xmm3, %xmm3
	vmovaps	%ymm3, 64(%rsp)
	vmovaps	%ymm3, 32(%rsp)
	vmovaps	%ymm3, 128(%rsp)
	vmovaps	%ymm3, 96(%rsp)
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm13, %xmm13, %xmm13
	vmovaps	192(%rsp), %ymm15
	vmovaps	288(%rsp), %ymm1
	vmovaps	576(%rsp), %ymm3
	vmovaps	640(%rsp), %ymm0
	vmovaps	544(%rsp), %ymm8
	vmovaps	512(%rsp), %ymm10
	jmp	.LBB52_71
.LBB52_73:
	vxorps	%xmm11, %xmm11, %xmm11
	vmovaps	%ymm11, (%rsp)
	vxorps	%xmm1, %xmm1, %xmm1
	vmovaps	%ymm1, 64(%rsp)
	vmovaps	%ymm1, 32(%rsp)
	vmovaps	%ymm1, 128(%rsp)
	vmovaps	%ymm1, 96(%rsp)
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm13, %xmm13, %xmm13
	vmovaps	192(%rsp), %ymm15
	vmovaps	288(%rsp), %ymm1
	vmovaps	576(%rsp), %ymm3
	vmovaps	640(%rsp), %ymm0
	vmovaps	544(%rsp), %ymm8
	vmovaps	512(%rsp), %ymm10
	vmovaps	1024(%rsp), %ymm6
	vmovaps	1056(%rsp), %ymm9
.LBB52_71:
	vmovaps	928(%rsp), %ymm11
	vmovaps	896(%rsp), %ymm7
	jmp	.LBB52_82
.LBB52_75:
	vxorps	%xmm11, %xmm11, %xmm11
	vmovaps	%ymm11, (%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	%ymm0, 32(%rsp)
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm13, %xmm13, %xmm13
	jmp	.LBB52_81
.LBB52_77:
	vxorps	%xmm13, %xmm13, %xmm13
	vmovaps	%ymm13, (%rsp)
	vxorps	%xmm1, %xmm1, %xmm1
	vmovaps	%ymm1, 64(%rsp)
	vmovaps	%ymm1, 32(%rsp)
	jmp	.LBB52_81
.LBB52_79:
	vxorps	%xmm13, %xmm13, %xmm13
	vmovaps	%ymm13, (%rsp)
.LBB52_81:
	vmovaps	192(%rsp), %ymm15
	vmovaps	288(%rsp), %ymm1
	vmovaps	576(%rsp), %ymm3
	vmovaps	640(%rsp), %ymm0
	vmovaps	544(%rsp), %ymm8
	vmovaps	512(%rsp), %ymm10
	vmovaps	1024(%rsp), %ymm6
	vmovaps	1056(%rsp), %ymm9
	vmovaps	928(%rsp), %ymm11
	vmovaps	896(%rsp), %ymm7
	vmovaps	1120(%rsp), %ymm2
	jmp	.LBB52_82
.LBB52_83:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	vzeroupper
	retq
.LBB52_7:
	.cfi_def_cfa %rbp, 16
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.24(%rip), %rcx
	movl	$16, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB52_8:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809(%rip), %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.23(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end52:
	.size	_ZN12nepenthe_ops7product11over_pixels4turn4avx217h7eb48f4cf4426bf8E, .Lfunc_end52-_ZN12nepenthe_ops7product11over_pixels4turn4avx217h7eb48f4cf4426bf8E
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops7product11over_pixels4turn6avx51217h232285b608003456E,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops7product11over_pixels4turn6avx51217h232285b608003456E,@function
_ZN12nepenthe_ops7product11over_pixels4turn6avx51217h232285b608003456E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$232, %rsp
	.cfi_def_cfa_offset 288
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, (%rsp)
	movq	%rcx, 8(%rsp)
	movq	%rdx, 200(%rsp)
	testq	%rsi, %rsi
	je	.LBB53_76
	movq	(%rsp), %rax
	shlq	$4, %rax
	je	.LBB53_78
	cmpq	$0, 8(%rsp)
	je	.LBB53_76
	movq	(%rsp), %rcx
	leaq	(%rcx,%rcx), %rdx
	leaq	(%rcx,%rcx,2), %r8
	leaq	(,%rcx,4), %r9
	leaq	(%rcx,%rcx,4), %r10
	leaq	(%rdx,%rdx,2), %r11
	movq	%r11, 160(%rsp)
	leaq	(,%rcx,8), %rbx
	movq	%rbx, 152(%rsp)
	subq	%rcx, %rbx
	movq	%rbx, 144(%rsp)
	leaq	(%rcx,%rcx,8), %r11
	movq	%r11, 136(%rsp)
	leaq	(%rdx,%rdx,4), %r11
	movq	%r11, 128(%rsp)
	leaq	(%rcx,%r10,2), %r11
	movq	%r11, 120(%rsp)
	movq	%r9, 176(%rsp)
	leaq	(%r9,%r9,2), %r9
	movq	%r9, 112(%rsp)
	movq	%r8, 184(%rsp)
	leaq	(%rcx,%r8,4), %rcx
	movq	%rcx, 104(%rsp)
	movq	%rax, %rcx
	movq	%rdx, 192(%rsp)
	subq	%rdx, %rcx
	movq	%rcx, 96(%rsp)
	movq	%r10, 168(%rsp)
	leaq	(%r10,%r10,2), %rcx
	movq	%rcx, 88(%rsp)
	xorl	%ebp, %ebp
	jmp	.LBB53_5
	.p2align	4
.LBB53_4:
	movq	224(%rsp), %rsi
	testq	%rsi, %rsi
	movq	216(%rsp), %rdi
	movq	208(%rsp), %rbp
	je	.LBB53_76
.LBB53_5:
	movq	%rsi, %r13
	cmpq	$16, %rsi
	movl	$16, %ecx
	cmovbq	%rsi, %rcx
	subq	%rcx, %rsi
	movq	%rsi, 224(%rsp)
	shll	$7, %ecx
	addq	%rdi, %rcx
	movq	%rcx, 216(%rsp)
	leaq	1(%rbp), %rcx
	movq	%rcx, 208(%rsp)
	movq	(%rsp), %rcx
	addq	%rbp, %rcx
	movq	%rcx, 80(%rsp)
	movq	192(%rsp), %rcx
	leaq	(%rbp,%rcx), %rcx
	movq	%rcx, 72(%rsp)
	movq	184(%rsp), %rcx
	leaq	(%rbp,%rcx), %rcx
	movq	%rcx, 64(%rsp)
	movq	176(%rsp), %rcx
	leaq	(%rbp,%rcx), %rcx
	movq	%rcx, 56(%rsp)
	movq	168(%rsp), %rcx
	leaq	(%rbp,%rcx), %rcx
	movq	%rcx, 48(%rsp)
	movq	160(%rsp), %rcx
	leaq	(%rbp,%rcx), %rcx
	movq	%rcx, 40(%rsp)
	movq	144(%rsp), %rcx
	leaq	(%rbp,%rcx), %rcx
	movq	%rcx, 32(%rsp)
	movq	152(%rsp), %rcx
	leaq	(%rbp,%rcx), %rcx
	movq	%rcx, 24(%rsp)
	movq	136(%rsp), %rcx
	leaq	(%rbp,%rcx), %rcx
	movq	%rcx, 16(%rsp)
	movq	128(%rsp), %rcx
	leaq	(%rbp,%rcx), %rsi
	movq	120(%rsp), %rcx
	leaq	(%rbp,%rcx), %r10
	movq	112(%rsp), %rcx
	leaq	(%rbp,%rcx), %r15
	movq	104(%rsp), %rcx
	leaq	(%rbp,%rcx), %rbx
	movq	96(%rsp), %rcx
	leaq	(%rbp,%rcx), %r9
	movq	88(%rsp), %rcx
	leaq	(%rbp,%rcx), %r12
	movq	$-192, %r8
	movq	200(%rsp), %r14
	movq	8(%rsp), %rcx
	jmp	.LBB53_7
	.p2align	4
.LBB53_6:
	movq	%r11, %rdx
	shlq	$6, %rdx
	addq	%rdx, %r14
	subq	%r11, %rcx
	je	.LBB53_4
.LBB53_7:
	movq	%r8, %rdx
	cmpq	%rcx, %rax
	movq	%rcx, %r11
	cmovbq	%rax, %r11
	addq	$64, %r8
	je	.LBB53_77
	vxorpd	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r13
	jb	.LBB53_24
	vmovupd	320(%rdi,%rdx), %zmm1
	jbe	.LBB53_25
	vmovupd	448(%rdi,%rdx), %zmm2
	cmpq	$4, %r13
	jb	.LBB53_26
	vmovupd	576(%rdi,%rdx), %zmm3
	jbe	.LBB53_65
	vmovupd	704(%rdi,%rdx), %zmm4
	cmpq	$6, %r13
	jb	.LBB53_66
	vmovupd	832(%rdi,%rdx), %zmm10
	jbe	.LBB53_67
	vmovupd	960(%rdi,%rdx), %zmm5
	cmpq	$8, %r13
	jb	.LBB53_68
	vmovupd	1088(%rdi,%rdx), %zmm11
	jbe	.LBB53_69
	vmovupd	1216(%rdi,%rdx), %zmm6
	cmpq	$10, %r13
	jb	.LBB53_70
	vmovupd	1344(%rdi,%rdx), %zmm12
	jbe	.LBB53_71
	vmovupd	1472(%rdi,%rdx), %zmm8
	cmpq	$12, %r13
	jb	.LBB53_72
	vmovupd	1600(%rdi,%rdx), %zmm13
	jbe	.LBB53_73
	vmovupd	1728(%rdi,%rdx), %zmm9
	cmpq	$14, %r13
	jb	.LBB53_74
	vmovupd	1856(%rdi,%rdx), %zmm14
	jbe	.LBB53_75
	vmovupd	1984(%rdi,%rdx), %zmm7
	cmpq	$16, %r13
	jb	.LBB53_33
	vmovupd	2112(%rdi,%rdx), %zmm0
	jmp	.LBB53_33
	.p2align	4
.LBB53_24:
	vxorpd	%xmm7, %xmm7, %xmm7
	vxorpd	%xmm9, %xmm9, %xmm9
	vxorpd	%xmm8, %xmm8, %xmm8
	vxorpd	%xmm6, %xmm6, %xmm6
	vxorpd	%xmm5, %xmm5, %xmm5
	vxorpd	%xmm4, %xmm4, %xmm4
	vxorpd	%xmm2, %xmm2, %xmm2
	vxorpd	%xmm1, %xmm1, %xmm1
	jmp	.LBB53_27
	.p2align	4
.LBB53_25:
	vxorpd	%xmm7, %xmm7, %xmm7
	vxorpd	%xmm9, %xmm9, %xmm9
	vxorpd	%xmm8, %xmm8, %xmm8
	vxorpd	%xmm6, %xmm6, %xmm6
	vxorpd	%xmm5, %xmm5, %xmm5
	vxorpd	%xmm4, %xmm4, %xmm4
	vxorpd	%xmm2, %xmm2, %xmm2
	jmp	.LBB53_27
.LBB53_26:
	vxorpd	%xmm7, %xmm7, %xmm7
	vxorpd	%xmm9, %xmm9, %xmm9
	vxorpd	%xmm8, %xmm8, %xmm8
	vxorpd	%xmm6, %xmm6, %xmm6
	vxorpd	%xmm5, %xmm5, %xmm5
	vxorpd	%xmm4, %xmm4, %xmm4
	.p2align	4
.LBB53_27:
	vxorpd	%xmm3, %xmm3, %xmm3
.LBB53_28:
	vxorpd	%xmm10, %xmm10, %xmm10
.LBB53_29:
	vxorpd	%xmm11, %xmm11, %xmm11
.LBB53_30:
	vxorpd	%xmm12, %xmm12, %xmm12
.LBB53_31:
	vxorpd	%xmm13, %xmm13, %xmm13
.LBB53_32:
	vxorpd	%xmm14, %xmm14, %xmm14
.LBB53_33:
	vmovupd	192(%rdi,%rdx), %zmm27
	vunpcklps	%zmm1, %zmm27, %zmm17
	vunpcklps	%zmm3, %zmm2, %zmm18
	vunpcklps	%zmm10, %zmm4, %zmm24
	vunpcklps	%zmm11, %zmm5, %zmm25
	vunpcklps	%zmm12, %zmm6, %zmm26
	vunpcklps	%zmm13, %zmm8, %zmm28
	vunpcklps	%zmm14, %zmm9, %zmm29
	vunpcklps	%zmm0, %zmm7, %zmm30
	vunpcklpd	%zmm18, %zmm17, %zmm19
	vunpcklpd	%zmm25, %zmm24, %zmm20
	vunpcklpd	%zmm28, %zmm26, %zmm21
	vunpcklpd	%zmm30, %zmm29, %zmm22
	vshuff64x2	$136, %zmm20, %zmm19, %zmm15
	vshuff64x2	$136, %zmm22, %zmm21, %zmm16
	cmpq	%r11, %rbp
	jae	.LBB53_35
	vshuff64x2	$136, %zmm16, %zmm15, %zmm23
	movq	%rbp, %rdx
	shlq	$6, %rdx
	vmovupd	%zmm23, (%r14,%rdx)
.LBB53_35:
	vunpckhpd	%zmm18, %zmm17, %zmm23
	vunpckhpd	%zmm25, %zmm24, %zmm24
	vunpckhpd	%zmm28, %zmm26, %zmm25
	vunpckhpd	%zmm30, %zmm29, %zmm26
	vshuff64x2	$136, %zmm24, %zmm23, %zmm17
	vshuff64x2	$136, %zmm26, %zmm25, %zmm18
	cmpq	%r11, 80(%rsp)
	jae	.LBB53_37
	vshuff64x2	$136, %zmm18, %zmm17, %zmm28
	movq	80(%rsp), %rdx
	shlq	$6, %rdx
	vmovupd	%zmm28, (%r14,%rdx)
.LBB53_37:
	vunpckhps	%zmm1, %zmm27, %zmm27
	vunpckhps	%zmm3, %zmm2, %zmm2
	vunpckhps	%zmm10, %zmm4, %zmm3
	vunpckhps	%zmm11, %zmm5, %zmm4
	vunpckhps	%zmm12, %zmm6, %zmm5
	vunpckhps	%zmm13, %zmm8, %zmm6
	vunpckhps	%zmm14, %zmm9, %zmm28
	vunpckhps	%zmm0, %zmm7, %zmm7
	vunpcklpd	%zmm2, %zmm27, %zmm8
	vunpcklpd	%zmm4, %zmm3, %zmm9
	vunpcklpd	%zmm6, %zmm5, %zmm10
	vunpcklpd	%zmm7, %zmm28, %zmm11
	vshuff64x2	$136, %zmm9, %zmm8, %zmm0
	vshuff64x2	$136, %zmm11, %zmm10, %zmm1
	cmpq	%r11, 72(%rsp)
	jae	.LBB53_39
	vshuff64x2	$136, %zmm1, %zmm0, %zmm12
	movq	72(%rsp), %rdx
	shlq	$6, %rdx
	vmovupd	%zmm12, (%r14,%rdx)
.LBB53_39:
	vunpckhpd	%zmm2, %zmm27, %zmm12
	vunpckhpd	%zmm4, %zmm3, %zmm13
	vunpckhpd	%zmm6, %zmm5, %zmm14
	vunpckhpd	%zmm7, %zmm28, %zmm27
	vshuff64x2	$136, %zmm13, %zmm12, %zmm2
	vshuff64x2	$136, %zmm27, %zmm14, %zmm3
	cmpq	%r11, 64(%rsp)
	jae	.LBB53_40
	vshuff64x2	$136, %zmm3, %zmm2, %zmm4
	movq	64(%rsp), %rdx
	shlq	$6, %rdx
	vmovupd	%zmm4, (%r14,%rdx)
	vshuff64x2	$221, %zmm20, %zmm19, %zmm4
	vshuff64x2	$221, %zmm22, %zmm21, %zmm5
	cmpq	%r11, 56(%rsp)
	jb	.LBB53_53
.LBB53_41:
	vshuff64x2	$221, %zmm24, %zmm23, %zmm6
	vshuff64x2	$221, %zmm26, %zmm25, %zmm7
	cmpq	%r11, 48(%rsp)
	jae	.LBB53_42
.LBB53_54:
	vshuff64x2	$136, %zmm7, %zmm6, %zmm19
	movq	48(%rsp), %rdx
	shlq	$6, %rdx
	vmovupd	%zmm19, (%r14,%rdx)
	vshuff64x2	$221, %zmm9, %zmm8, %zmm8
	vshuff64x2	$221, %zmm11, %zmm10, %zmm9
	cmpq	%r11, 40(%rsp)
	jb	.LBB53_55
.LBB53_43:
	vshuff64x2	$221, %zmm13, %zmm12, %zmm10
	vshuff64x2	$221, %zmm27, %zmm14, %zmm11
	cmpq	%r11, 32(%rsp)
	jae	.LBB53_44
.LBB53_56:
	vshuff64x2	$136, %zmm11, %zmm10, %zmm12
	movq	32(%rsp), %rdx
	shlq	$6, %rdx
	vmovupd	%zmm12, (%r14,%rdx)
	cmpq	%r11, 24(%rsp)
	jb	.LBB53_57
.LBB53_45:
	cmpq	%r11, 16(%rsp)
	jae	.LBB53_46
.LBB53_58:
	vshuff64x2	$221, %zmm18, %zmm17, %zmm12
	movq	16(%rsp), %rdx
	shlq	$6, %rdx
	vmovupd	%zmm12, (%r14,%rdx)
	cmpq	%r11, %rsi
	jb	.LBB53_59
.LBB53_47:
	cmpq	%r11, %r10
	jae	.LBB53_48
.LBB53_60:
	vshuff64x2	$221, %zmm3, %zmm2, %zmm0
	movq	%r10, %rdx
	shlq	$6, %rdx
	vmovupd	%zmm0, (%r14,%rdx)
	cmpq	%r11, %r15
	jb	.LBB53_61
.LBB53_49:
	cmpq	%r11, %rbx
	jae	.LBB53_50
.LBB53_62:
	vshuff64x2	$221, %zmm7, %zmm6, %zmm0
	movq	%rbx, %rdx
	shlq	$6, %rdx
	vmovupd	%zmm0, (%r14,%rdx)
	cmpq	%r11, %r9
	jb	.LBB53_63
.LBB53_51:
	cmpq	%r11, %r12
	jae	.LBB53_6
	jmp	.LBB53_64
	.p2align	4
.LBB53_40:
	vshuff64x2	$221, %zmm20, %zmm19, %zmm4
	vshuff64x2	$221, %zmm22, %zmm21, %zmm5
	cmpq	%r11, 56(%rsp)
	jae	.LBB53_41
.LBB53_53:
	vshuff64x2	$136, %zmm5, %zmm4, %zmm6
	movq	56(%rsp), %rdx
	shlq	$6, %rdx
	vmovupd	%zmm6, (%r14,%rdx)
	vshuff64x2	$221, %zmm24, %zmm23, %zmm6
	vshuff64x2	$221, %zmm26, %zmm25, %zmm7
	cmpq	%r11, 48(%rsp)
	jb	.LBB53_54
.LBB53_42:
	vshuff64x2	$221, %zmm9, %zmm8, %zmm8
	vshuff64x2	$221, %zmm11, %zmm10, %zmm9
	cmpq	%r11, 40(%rsp)
	jae	.LBB53_43
.LBB53_55:
	vshuff64x2	$136, %zmm9, %zmm8, %zmm10
	movq	40(%rsp), %rdx
	shlq	$6, %rdx
	vmovupd	%zmm10, (%r14,%rdx)
	vshuff64x2	$221, %zmm13, %zmm12, %zmm10
	vshuff64x2	$221, %zmm27, %zmm14, %zmm11
	cmpq	%r11, 32(%rsp)
	jb	.LBB53_56
.LBB53_44:
	cmpq	%r11, 24(%rsp)
	jae	.LBB53_45
.LBB53_57:
	vshuff64x2	$221, %zmm16, %zmm15, %zmm12
	movq	24(%rsp), %rdx
	shlq	$6, %rdx
	vmovupd	%zmm12, (%r14,%rdx)
	cmpq	%r11, 16(%rsp)
	jb	.LBB53_58
.LBB53_46:
	cmpq	%r11, %rsi
	jae	.LBB53_47
.LBB53_59:
	vshuff64x2	$221, %zmm1, %zmm0, %zmm0
	movq	%rsi, %rdx
	shlq	$6, %rdx
	vmovupd	%zmm0, (%r14,%rdx)
	cmpq	%r11, %r10
	jb	.LBB53_60
.LBB53_48:
	cmpq	%r11, %r15
	jae	.LBB53_49
.LBB53_61:
	vshuff64x2	$221, %zmm5, %zmm4, %zmm0
	movq	%r15, %rdx
	shlq	$6, %rdx
	vmovupd	%zmm0, (%r14,%rdx)
	cmpq	%r11, %rbx
	jb	.LBB53_62
.LBB53_50:
	cmpq	%r11, %r9
	jae	.LBB53_51
.LBB53_63:
	vshuff64x2	$221, %zmm9, %zmm8, %zmm0
	movq	%r9, %rdx
	shlq	$6, %rdx
	vmovupd	%zmm0, (%r14,%rdx)
	cmpq	%r11, %r12
	jae	.LBB53_6
.LBB53_64:
	vshuff64x2	$221, %zmm11, %zmm10, %zmm0
	movq	%r12, %rdx
	shlq	$6, %rdx
	vmovupd	%zmm0, (%r14,%rdx)
	jmp	.LBB53_6
.LBB53_65:
	vxorpd	%xmm7, %xmm7, %xmm7
	vxorpd	%xmm9, %xmm9, %xmm9
	vxorpd	%xmm8, %xmm8, %xmm8
	vxorpd	%xmm6, %xmm6, %xmm6
	vxorpd	%xmm5, %xmm5, %xmm5
	vxorpd	%xmm4, %xmm4, %xmm4
	jmp	.LBB53_28
.LBB53_66:
	vxorpd	%xmm7, %xmm7, %xmm7
	vxorpd	%xmm9, %xmm9, %xmm9
	vxorpd	%xmm8, %xmm8, %xmm8
	vxorpd	%xmm6, %xmm6, %xmm6
	vxorpd	%xmm5, %xmm5, %xmm5
	jmp	.LBB53_28
.LBB53_67:
	vxorpd	%xmm7, %xmm7, %xmm7
	vxorpd	%xmm9, %xmm9, %xmm9
	vxorpd	%xmm8, %xmm8, %xmm8
	vxorpd	%xmm6, %xmm6, %xmm6
	vxorpd	%xmm5, %xmm5, %xmm5
	jmp	.LBB53_29
.LBB53_68:
	vxorpd	%xmm7, %xmm7, %xmm7
	vxorpd	%xmm9, %xmm9, %xmm9
	vxorpd	%xmm8, %xmm8, %xmm8
	vxorpd	%xmm6, %xmm6, %xmm6
	jmp	.LBB53_29
.LBB53_69:
	vxorpd	%xmm7, %xmm7, %xmm7
	vxorpd	%xmm9, %xmm9, %xmm9
	vxorpd	%xmm8, %xmm8, %xmm8
	vxorpd	%xmm6, %xmm6, %xmm6
	jmp	.LBB53_30
.LBB53_70:
	vxorpd	%xmm7, %xmm7, %xmm7
	vxorpd	%xmm9, %xmm9, %xmm9
	vxorpd	%xmm8, %xmm8, %xmm8
	jmp	.LBB53_30
.LBB53_71:
	vxorpd	%xmm7, %xmm7, %xmm7
	vxorpd	%xmm9, %xmm9, %xmm9
	vxorpd	%xmm8, %xmm8, %xmm8
	jmp	.LBB53_31
.LBB53_72:
	vxorpd	%xmm7, %xmm7, %xmm7
	vxorpd	%xmm9, %xmm9, %xmm9
	jmp	.LBB53_31
.LBB53_73:
	vxorpd	%xmm7, %xmm7, %xmm7
	vxorpd	%xmm9, %xmm9, %xmm9
	jmp	.LBB53_32
.LBB53_74:
	vxorpd	%xmm7, %xmm7, %xmm7
	jmp	.LBB53_32
.LBB53_75:
	vxorpd	%xmm7, %xmm7, %xmm7
	jmp	.LBB53_33
.LBB53_76:
	addq	$232, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.LBB53_77:
	.cfi_def_cfa_offset 288
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.24(%rip), %rcx
	movl	$16, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB53_78:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809(%rip), %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.23(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end53:
	.size	_ZN12nepenthe_ops7product11over_pixels4turn6avx51217h232285b608003456E, .Lfunc_end53-_ZN12nepenthe_ops7product11over_pixels4turn6avx51217h232285b608003456E
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops7product11over_pixels6Planes3row17h060d7243ad7d6b7aE,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product11over_pixels6Planes3row17h060d7243ad7d6b7aE
	.globl	_ZN12nepenthe_ops7product11over_pixels6Planes3row17h060d7243ad7d6b7aE
	.p2align	4
	.type	_ZN12nepenthe_ops7product11over_pixels6Planes3row17h060d7243ad7d6b7aE,@function
_ZN12nepenthe_ops7product11over_pixels6Planes3row17h060d7243ad7d6b7aE:
	.cfi_startproc
	imulq	16(%rdi), %rsi
	addq	24(%rdi), %rsi
	movq	8(%rdi), %rax
	movq	%rsi, %r8
	addq	%rdx, %r8
	jb	.LBB54_3
	cmpq	%rax, %r8
	ja	.LBB54_3
	shlq	$2, %rsi
	addq	(%rdi), %rsi
	movq	%rsi, %rax
	retq
.LBB54_3:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rsi, %rdi
	movq	%r8, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end54:
	.size	_ZN12nepenthe_ops7product11over_pixels6Planes3row17h060d7243ad7d6b7aE, .Lfunc_end54-_ZN12nepenthe_ops7product11over_pixels6Planes3row17h060d7243ad7d6b7aE
	.cfi_endproc

	.section	.text._ZN13cubecl_zspace8indexing15type_conversion7AsIndex13try_dim_index17h4697b79d038225e8E,"ax",@progbits
	.hidden	_ZN13cubecl_zspace8indexing15type_conversion7AsIndex13try_dim_index17h4697b79d038225e8E
	.globl	_ZN13cubecl_zspace8indexing15type_conversion7AsIndex13try_dim_index17h4697b79d038225e8E
	.p2align	4
	.type	_ZN13cubecl_zspace8indexing15type_conversion7AsIndex13try_dim_index17h4697b79d038225e8E,@function
_ZN13cubecl_zspace8indexing15type_conversion7AsIndex13try_dim_index17h4697b79d038225e8E:
	.cfi_startproc
	movq	%rdi, %rax
	movslq	%esi, %rcx
	testq	%rdx, %rdx
	je	.LBB55_6
	testl	%ecx, %ecx
	setns	%sil
	cmpq	%rcx, %rdx
	seta	%dil
	testb	%dil, %sil
	je	.LBB55_2
	movq	%rcx, 8(%rax)
	movb	$2, (%rax)
	retq
.LBB55_6:
	movw	$257, (%rax)
	movq	%rcx, 8(%rax)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 16(%rax)
	retq
.LBB55_2:
	xorl	%esi, %esi
	testl	%ecx, %ecx
	cmovsq	%rdx, %rsi
	addq	%rcx, %rsi
	setns	%dil
	cmpq	%rdx, %rsi
	setb	%r8b
	testb	%r8b, %dil
	je	.LBB55_4
	movq	%rsi, 8(%rax)
	movb	$2, (%rax)
	retq
.LBB55_4:
	movw	$257, (%rax)
	movq	%rcx, 8(%rax)
	movq	$0, 16(%rax)
	movq	%rdx, 24(%rax)
	retq
.Lfunc_end55:
	.size	_ZN13cubecl_zspace8indexing15type_conversion7AsIndex13try_dim_index17h4697b79d038225e8E, .Lfunc_end55-_ZN13cubecl_zspace8indexing15type_conversion7AsIndex13try_dim_index17h4697b79d038225e8E
	.cfi_endproc

	.section	.text._ZN13cubecl_zspace8indexing15type_conversion7AsIndex13try_dim_index17ha19d8849a6c12805E,"ax",@progbits
	.hidden	_ZN13cubecl_zspace8indexing15type_conversion7AsIndex13try_dim_index17ha19d8849a6c12805E
	.globl	_ZN13cubecl_zspace8indexing15type_conversion7AsIndex13try_dim_index17ha19d8849a6c12805E
	.p2align	4
	.type	_ZN13cubecl_zspace8indexing15type_conversion7AsIndex13try_dim_index17ha19d8849a6c12805E,@function
_ZN13cubecl_zspace8indexing15type_conversion7AsIndex13try_dim_index17ha19d8849a6c12805E:
	.cfi_startproc
	movq	%rdi, %rax
	testq	%rdx, %rdx
	je	.LBB56_6
	testq	%rsi, %rsi
	setns	%cl
	cmpq	%rdx, %rsi
	setb	%dil
	testb	%dil, %cl
	je	.LBB56_2
	movq	%rsi, 8(%rax)
	movb	$2, (%rax)
	retq
.LBB56_6:
	movw	$257, (%rax)
	movq	%rsi, 8(%rax)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 16(%rax)
	retq
.LBB56_2:
	movq	%rsi, %rcx
	sarq	$63, %rcx
	andq	%rdx, %rcx
	addq	%rsi, %rcx
	setns	%dil
	cmpq	%rdx, %rcx
	setb	%r8b
	testb	%r8b, %dil
	je	.LBB56_4
	movq	%rcx, 8(%rax)
	movb	$2, (%rax)
	retq
.LBB56_4:
	movw	$257, (%rax)
	movq	%rsi, 8(%rax)
	movq	$0, 16(%rax)
	movq	%rdx, 24(%rax)
	retq
.Lfunc_end56:
	.size	_ZN13cubecl_zspace8indexing15type_conversion7AsIndex13try_dim_index17ha19d8849a6c12805E, .Lfunc_end56-_ZN13cubecl_zspace8indexing15type_conversion7AsIndex13try_dim_index17ha19d8849a6c12805E
	.cfi_endproc

	.section	".text._ZN15crossbeam_epoch6atomic14Owned$LT$T$GT$4init17h475853b8770add8cE","ax",@progbits
	.hidden	_ZN15crossbeam_epoch6atomic14Owned$LT$T$GT$4init17h475853b8770add8cE
	.globl	_ZN15crossbeam_epoch6atomic14Owned$LT$T$GT$4init17h475853b8770add8cE
	.p2align	4
	.type	_ZN15crossbeam_epoch6atomic14Owned$LT$T$GT$4init17h475853b8770add8cE,@function
_ZN15crossbeam_epoch6atomic14Owned$LT$T$GT$4init17h475853b8770add8cE:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %rbx
	movq	%rdi, %r14
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$16, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB57_2
	movq	%r14, (%rax)
	movq	%rbx, 8(%rax)
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB57_2:
	.cfi_def_cfa_offset 32
	movl	$8, %edi
	movl	$16, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Lfunc_end57:
	.size	_ZN15crossbeam_epoch6atomic14Owned$LT$T$GT$4init17h475853b8770add8cE, .Lfunc_end57-_ZN15crossbeam_epoch6atomic14Owned$LT$T$GT$4init17h475853b8770add8cE
	.cfi_endproc

	.section	".text._ZN15crossbeam_epoch6atomic14Owned$LT$T$GT$8into_box17h05af245a789e2a01E","ax",@progbits
	.hidden	_ZN15crossbeam_epoch6atomic14Owned$LT$T$GT$8into_box17h05af245a789e2a01E
	.globl	_ZN15crossbeam_epoch6atomic14Owned$LT$T$GT$8into_box17h05af245a789e2a01E
	.p2align	4
	.type	_ZN15crossbeam_epoch6atomic14Owned$LT$T$GT$8into_box17h05af245a789e2a01E,@function
_ZN15crossbeam_epoch6atomic14Owned$LT$T$GT$8into_box17h05af245a789e2a01E:
	.cfi_startproc
	andq	$-8, %rdi
	je	.LBB58_2
	movq	%rdi, %rax
	retq
.LBB58_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.0.llvm.14391991631000844809(%rip), %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.43.llvm.14391991631000844809(%rip), %rcx
	movl	$421, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.Lfunc_end58:
	.size	_ZN15crossbeam_epoch6atomic14Owned$LT$T$GT$8into_box17h05af245a789e2a01E, .Lfunc_end58-_ZN15crossbeam_epoch6atomic14Owned$LT$T$GT$8into_box17h05af245a789e2a01E
	.cfi_endproc

	.section	".text._ZN15crossbeam_epoch6atomic15Atomic$LT$T$GT$4swap17hb5165d1886e86dd4E","ax",@progbits
	.hidden	_ZN15crossbeam_epoch6atomic15Atomic$LT$T$GT$4swap17hb5165d1886e86dd4E
	.globl	_ZN15crossbeam_epoch6atomic15Atomic$LT$T$GT$4swap17hb5165d1886e86dd4E
	.p2align	4
	.type	_ZN15crossbeam_epoch6atomic15Atomic$LT$T$GT$4swap17hb5165d1886e86dd4E,@function
_ZN15crossbeam_epoch6atomic15Atomic$LT$T$GT$4swap17hb5165d1886e86dd4E:
	.cfi_startproc
	movq	%rsi, %rax
	movzbl	%dl, %ecx
	leaq	.LJTI59_0(%rip), %rdx
	movslq	(%rdx,%rcx,4), %rcx
	addq	%rdx, %rcx
	jmpq	*%rcx
.LBB59_1:
	xchgq	%rax, (%rdi)
	retq
.Lfunc_end59:
	.size	_ZN15crossbeam_epoch6atomic15Atomic$LT$T$GT$4swap17hb5165d1886e86dd4E, .Lfunc_end59-_ZN15crossbeam_epoch6atomic15Atomic$LT$T$GT$4swap17hb5165d1886e86dd4E
	.cfi_endproc
	.section	".rodata._ZN15crossbeam_epoch6atomic15Atomic$LT$T$GT$4swap17hb5165d1886e86dd4E","a",@progbits
	.p2align	2, 0x0
.LJTI59_0:
	.long	.LBB59_1-.LJTI59_0
	.long	.LBB59_1-.LJTI59_0
	.long	.LBB59_1-.LJTI59_0
	.long	.LBB59_1-.LJTI59_0
	.long	.LBB59_1-.LJTI59_0

	.section	".text._ZN15crossbeam_epoch6atomic15Shared$LT$T$GT$10into_owned17h2ac549cb710925b9E","ax",@progbits
	.hidden	_ZN15crossbeam_epoch6atomic15Shared$LT$T$GT$10into_owned17h2ac549cb710925b9E
	.globl	_ZN15crossbeam_epoch6atomic15Shared$LT$T$GT$10into_owned17h2ac549cb710925b9E
	.p2align	4
	.type	_ZN15crossbeam_epoch6atomic15Shared$LT$T$GT$10into_owned17h2ac549cb710925b9E,@function
_ZN15crossbeam_epoch6atomic15Shared$LT$T$GT$10into_owned17h2ac549cb710925b9E:
	.cfi_startproc
	cmpq	$7, %rdi
	jbe	.LBB60_2
	movq	%rdi, %rax
	retq
.LBB60_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.44.llvm.14391991631000844809(%rip), %rdi
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.45.llvm.14391991631000844809(%rip), %rdx
	movl	$79, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end60:
	.size	_ZN15crossbeam_epoch6atomic15Shared$LT$T$GT$10into_owned17h2ac549cb710925b9E, .Lfunc_end60-_ZN15crossbeam_epoch6atomic15Shared$LT$T$GT$10into_owned17h2ac549cb710925b9E
	.cfi_endproc

	.section	.text._ZN3std3env3var17h4f3fb86aac53ece5E,"ax",@progbits
	.hidden	_ZN3std3env3var17h4f3fb86aac53ece5E
	.globl	_ZN3std3env3var17h4f3fb86aac53ece5E
	.p2align	4
	.type	_ZN3std3env3var17h4f3fb86aac53ece5E,@function
_ZN3std3env3var17h4f3fb86aac53ece5E:
	.cfi_startproc
	jmpq	*_RNvNtCsjrHSEGnQ3l9_3std3env4__var@GOTPCREL(%rip)
.Lfunc_end61:
	.size	_ZN3std3env3var17h4f3fb86aac53ece5E, .Lfunc_end61-_ZN3std3env3var17h4f3fb86aac53ece5E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h4240447b254bcb6eE","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h4240447b254bcb6eE
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h4240447b254bcb6eE
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h4240447b254bcb6eE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h4240447b254bcb6eE:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movq	%rsi, %rax
	movq	(%rdi), %rcx
	movq	%rcx, 16(%rsp)
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.46(%rip), %rcx
	movq	%rcx, (%rsp)
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.47(%rip), %rsi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.48(%rip), %rcx
	leaq	16(%rsp), %r9
	movl	$7, %edx
	movl	$5, %r8d
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field1_finish@GOTPCREL(%rip)
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end62:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h4240447b254bcb6eE, .Lfunc_end62-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h4240447b254bcb6eE
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0133bc4d36809214E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0133bc4d36809214E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0133bc4d36809214E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0133bc4d36809214E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0133bc4d36809214E:
	.cfi_startproc
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
	movq	%rdi, %rax
	movq	(%rsi), %rdi
	movq	(%rax), %r8
	movq	8(%r8), %rdx
	movq	16(%r8), %rax
	movq	32(%r8), %rcx
	imulq	(%rcx), %rdi
	movq	(%rax), %rax
	imulq	%rax, %rdi
	movq	%rdx, %rcx
	subq	%rdi, %rcx
	jb	.LBB63_3
	movq	8(%rsi), %r9
	movq	16(%rsi), %r10
	shlq	$2, %rdi
	addq	(%r8), %rdi
	movq	24(%r8), %rdx
	movq	%rdi, 8(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	(%rdx), %rax
	movq	%rax, 32(%rsp)
	movq	40(%r8), %rcx
	movq	16(%rcx), %rax
	movq	24(%rcx), %rdx
	cmpq	%rax, %rdx
	ja	.LBB63_4
	shrq	$4, %rdx
	movq	8(%rcx), %rsi
	movq	32(%rcx), %rcx
	movq	48(%r8), %rax
	movq	(%rax), %r8
	movq	%r10, (%rsp)
	leaq	8(%rsp), %rdi
	callq	_ZN12nepenthe_ops7product11over_pixels12add_products17hb5b14f95b56be1dcE
	addq	$40, %rsp
	.cfi_def_cfa_offset 8
	retq
.LBB63_4:
	.cfi_def_cfa_offset 48
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rdx, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB63_3:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.22.llvm.14391991631000844809(%rip), %rcx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end63:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0133bc4d36809214E, .Lfunc_end63-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0133bc4d36809214E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0b8a4e355301a5e5E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0b8a4e355301a5e5E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0b8a4e355301a5e5E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0b8a4e355301a5e5E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0b8a4e355301a5e5E:
.Lfunc_begin5:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception5
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$120, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rdi), %r13
	movq	16(%r13), %rax
	movq	(%rax), %rcx
	movq	%rcx, (%rsp)
	shlq	$4, %rcx
	je	.LBB64_7
	movq	(%rsi), %rbp
	movq	8(%rsi), %rax
	movq	%rax, 40(%rsp)
	shlq	$8, %rbp
	movq	8(%r13), %rax
	addq	(%rax), %rbp
	movq	16(%rsi), %rax
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	movq	%rax, 48(%rsp)
	je	.LBB64_2
	xorl	%edx, %edx
	divq	%rcx
	movq	%rax, %r12
	jmp	.LBB64_4
.LBB64_2:
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %r12d
.LBB64_4:
	movq	(%r13), %rax
	movq	(%rax), %rbx
	xorl	%esi, %esi
	testb	$31, %r12b
	setne	%sil
	movq	24(%r13), %rax
	movq	(%rax), %r14
	shll	$5, %esi
	addq	%r12, %rsi
	andq	$-32, %rsi
	imulq	%r14, %rsi
	leaq	8(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	movq	24(%rsp), %rdx
	movq	32(%rsp), %r15
	cmpq	%rdx, %r15
	ja	.LBB64_5
	movq	16(%rsp), %r8
	shrq	$5, %r15
	movq	32(%r13), %rax
	movq	%rbx, 80(%rsp)
	movq	%rbp, 88(%rsp)
	movq	%r12, 96(%rsp)
	movq	%r8, 104(%rsp)
	movq	%r15, 112(%rsp)
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	movq	16(%rax), %rax
	movq	(%rax), %rdx
.Ltmp70:
	leaq	80(%rsp), %rcx
	movq	%r8, %rbx
	movq	%r15, %r9
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp71:
	testq	%r14, %r14
	movq	48(%rsp), %rcx
	je	.LBB64_13
	movq	(%rsp), %rbp
	shlq	$9, %rbp
	je	.LBB64_15
	testq	%rcx, %rcx
	je	.LBB64_17
	movq	%rcx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	movq	%rbx, %rdi
	je	.LBB64_19
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rbp
	movq	%rax, %r13
	jmp	.LBB64_21
.LBB64_17:
	xorl	%r13d, %r13d
	movq	%rbx, %rdi
	movq	%r15, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	jne	.LBB64_24
.LBB64_23:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r14d
	jmp	.LBB64_25
.LBB64_19:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%eax, %r13d
.LBB64_21:
	cmpq	$1, %rdx
	sbbq	$-1, %r13
	movq	%r15, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB64_23
.LBB64_24:
	movq	%r15, %rax
	xorl	%edx, %edx
	divq	%r14
.LBB64_25:
	cmpq	%r13, %rax
	cmovbq	%rax, %r13
	movq	(%rsp), %rax
	shlq	$11, %rax
	movq	%rax, 64(%rsp)
	movq	%r14, 72(%rsp)
	shlq	$7, %r14
	movq	%r14, 56(%rsp)
	movq	$-1, %rbx
	movq	40(%rsp), %rdx
	.p2align	4
.LBB64_26:
	incq	%rbx
	cmpq	%r13, %rbx
	jae	.LBB64_27
	movq	64(%rsp), %rax
	leaq	(%rdx,%rax), %r14
	movq	%rcx, %r12
	subq	%rbp, %r12
	movq	56(%rsp), %rax
	leaq	(%rdi,%rax), %r15
	cmpq	%rcx, %rbp
	cmovbq	%rbp, %rcx
	shrq	$4, %rcx
.Ltmp75:
	movq	72(%rsp), %rsi
	movq	(%rsp), %r8
	callq	_ZN12nepenthe_ops7product11over_pixels4turn17h1931c02fb061b1cfE
.Ltmp76:
	movq	%r15, %rdi
	movq	%r12, %rcx
	movq	%r14, %rdx
	jmp	.LBB64_26
.LBB64_27:
.Ltmp72:
	leaq	8(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp73:
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB64_30
	movq	16(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB64_30:
	addq	$120, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB64_5:
	.cfi_def_cfa_offset 176
.Ltmp82:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%r15, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp83:
	jmp	.LBB64_6
.LBB64_13:
.Ltmp80:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809(%rip), %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.8(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp81:
	jmp	.LBB64_6
.LBB64_15:
.Ltmp78:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809(%rip), %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.9(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp79:
.LBB64_6:
	ud2
.LBB64_7:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.7(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB64_31:
.Ltmp74:
	movq	%rax, %rbx
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB64_33
	movq	16(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB64_8:
.Ltmp77:
	jmp	.LBB64_10
.LBB64_9:
.Ltmp84:
.LBB64_10:
	movq	%rax, %rbx
.Ltmp85:
	leaq	8(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.14391991631000844809
.Ltmp86:
.LBB64_33:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB64_35:
.Ltmp87:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end64:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0b8a4e355301a5e5E, .Lfunc_end64-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0b8a4e355301a5e5E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0b8a4e355301a5e5E","a",@progbits
	.p2align	2, 0x0
GCC_except_table64:
.Lexception5:
	.byte	255
	.byte	155
	.uleb128 .Lttbase5-.Lttbaseref5
.Lttbaseref5:
	.byte	1
	.uleb128 .Lcst_end5-.Lcst_begin5
.Lcst_begin5:
	.uleb128 .Lfunc_begin5-.Lfunc_begin5
	.uleb128 .Ltmp70-.Lfunc_begin5
	.byte	0
	.byte	0
	.uleb128 .Ltmp70-.Lfunc_begin5
	.uleb128 .Ltmp71-.Ltmp70
	.uleb128 .Ltmp84-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp75-.Lfunc_begin5
	.uleb128 .Ltmp76-.Ltmp75
	.uleb128 .Ltmp77-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp72-.Lfunc_begin5
	.uleb128 .Ltmp73-.Ltmp72
	.uleb128 .Ltmp74-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp82-.Lfunc_begin5
	.uleb128 .Ltmp79-.Ltmp82
	.uleb128 .Ltmp84-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp79-.Lfunc_begin5
	.uleb128 .Ltmp85-.Ltmp79
	.byte	0
	.byte	0
	.uleb128 .Ltmp85-.Lfunc_begin5
	.uleb128 .Ltmp86-.Ltmp85
	.uleb128 .Ltmp87-.Lfunc_begin5
	.byte	1
	.uleb128 .Ltmp86-.Lfunc_begin5
	.uleb128 .Lfunc_end64-.Ltmp86
	.byte	0
	.byte	0
.Lcst_end5:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase5:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h770426d0b99bb044E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h770426d0b99bb044E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h770426d0b99bb044E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h770426d0b99bb044E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h770426d0b99bb044E:
.Lfunc_begin6:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception6
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rdi), %r13
	movq	16(%r13), %rax
	movq	(%rax), %rcx
	movq	%rcx, 16(%rsp)
	shlq	$4, %rcx
	je	.LBB65_7
	movq	(%rsi), %rbp
	movq	8(%rsi), %rax
	movq	%rax, 56(%rsp)
	shlq	$8, %rbp
	movq	8(%r13), %rax
	addq	(%rax), %rbp
	movq	16(%rsi), %rax
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	movq	%rax, 64(%rsp)
	je	.LBB65_2
	xorl	%edx, %edx
	divq	%rcx
	movq	%rax, %r12
	jmp	.LBB65_4
.LBB65_2:
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %r12d
.LBB65_4:
	movq	(%r13), %rax
	movq	(%rax), %rbx
	xorl	%esi, %esi
	testb	$31, %r12b
	setne	%sil
	movq	24(%r13), %rax
	movq	(%rax), %r14
	shll	$5, %esi
	addq	%r12, %rsi
	andq	$-32, %rsi
	imulq	%r14, %rsi
	leaq	24(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	movq	40(%rsp), %rdx
	movq	48(%rsp), %r15
	cmpq	%rdx, %r15
	ja	.LBB65_5
	movq	32(%rsp), %r9
	shrq	$5, %r15
	movq	32(%r13), %rax
	movq	%rbx, 96(%rsp)
	movq	%rbp, 104(%rsp)
	movq	%r12, 112(%rsp)
	movq	%r9, 120(%rsp)
	movq	%r15, 128(%rsp)
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	addq	$24, %rdi
	movq	16(%rax), %rdx
	movq	24(%rax), %rax
	movq	(%rax), %rcx
.Ltmp88:
	movq	%r15, (%rsp)
	leaq	96(%rsp), %r8
	movq	%r9, %rbx
	callq	_ZN12nepenthe_ops4norm4Norm4pack17hd3b95fbb8a9814a7E
.Ltmp89:
	testq	%r14, %r14
	movq	64(%rsp), %rcx
	je	.LBB65_13
	movq	16(%rsp), %rbp
	shlq	$9, %rbp
	je	.LBB65_15
	testq	%rcx, %rcx
	je	.LBB65_17
	movq	%rcx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	movq	%rbx, %rdi
	je	.LBB65_19
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rbp
	movq	%rax, %r13
	jmp	.LBB65_21
.LBB65_17:
	xorl	%r13d, %r13d
	movq	%rbx, %rdi
	movq	%r15, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	jne	.LBB65_24
.LBB65_23:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r14d
	jmp	.LBB65_25
.LBB65_19:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%eax, %r13d
.LBB65_21:
	cmpq	$1, %rdx
	sbbq	$-1, %r13
	movq	%r15, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB65_23
.LBB65_24:
	movq	%r15, %rax
	xorl	%edx, %edx
	divq	%r14
.LBB65_25:
	cmpq	%r13, %rax
	cmovbq	%rax, %r13
	movq	16(%rsp), %rax
	shlq	$11, %rax
	movq	%rax, 80(%rsp)
	movq	%r14, 88(%rsp)
	shlq	$7, %r14
	movq	%r14, 72(%rsp)
	movq	$-1, %rbx
	movq	56(%rsp), %rdx
	.p2align	4
.LBB65_26:
	incq	%rbx
	cmpq	%r13, %rbx
	jae	.LBB65_27
	movq	80(%rsp), %rax
	leaq	(%rdx,%rax), %r14
	movq	%rcx, %r12
	subq	%rbp, %r12
	movq	72(%rsp), %rax
	leaq	(%rdi,%rax), %r15
	cmpq	%rcx, %rbp
	cmovbq	%rbp, %rcx
	shrq	$4, %rcx
.Ltmp93:
	movq	88(%rsp), %rsi
	movq	16(%rsp), %r8
	callq	_ZN12nepenthe_ops7product11over_pixels4turn17h1931c02fb061b1cfE
.Ltmp94:
	movq	%r15, %rdi
	movq	%r12, %rcx
	movq	%r14, %rdx
	jmp	.LBB65_26
.LBB65_27:
.Ltmp90:
	leaq	24(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp91:
	movq	24(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB65_30
	movq	32(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB65_30:
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB65_5:
	.cfi_def_cfa_offset 192
.Ltmp100:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%r15, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp101:
	jmp	.LBB65_6
.LBB65_13:
.Ltmp98:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809(%rip), %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.8(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp99:
	jmp	.LBB65_6
.LBB65_15:
.Ltmp96:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809(%rip), %rdi
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.9(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp97:
.LBB65_6:
	ud2
.LBB65_7:
	leaq	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.7(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB65_31:
.Ltmp92:
	movq	%rax, %rbx
	movq	24(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB65_33
	movq	32(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB65_8:
.Ltmp95:
	jmp	.LBB65_10
.LBB65_9:
.Ltmp102:
.LBB65_10:
	movq	%rax, %rbx
.Ltmp103:
	leaq	24(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.14391991631000844809
.Ltmp104:
.LBB65_33:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB65_35:
.Ltmp105:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end65:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h770426d0b99bb044E, .Lfunc_end65-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h770426d0b99bb044E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h770426d0b99bb044E","a",@progbits
	.p2align	2, 0x0
GCC_except_table65:
.Lexception6:
	.byte	255
	.byte	155
	.uleb128 .Lttbase6-.Lttbaseref6
.Lttbaseref6:
	.byte	1
	.uleb128 .Lcst_end6-.Lcst_begin6
.Lcst_begin6:
	.uleb128 .Lfunc_begin6-.Lfunc_begin6
	.uleb128 .Ltmp88-.Lfunc_begin6
	.byte	0
	.byte	0
	.uleb128 .Ltmp88-.Lfunc_begin6
	.uleb128 .Ltmp89-.Ltmp88
	.uleb128 .Ltmp102-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp93-.Lfunc_begin6
	.uleb128 .Ltmp94-.Ltmp93
	.uleb128 .Ltmp95-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp90-.Lfunc_begin6
	.uleb128 .Ltmp91-.Ltmp90
	.uleb128 .Ltmp92-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp100-.Lfunc_begin6
	.uleb128 .Ltmp97-.Ltmp100
	.uleb128 .Ltmp102-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp97-.Lfunc_begin6
	.uleb128 .Ltmp103-.Ltmp97
	.byte	0
	.byte	0
	.uleb128 .Ltmp103-.Lfunc_begin6
	.uleb128 .Ltmp104-.Ltmp103
	.uleb128 .Ltmp105-.Lfunc_begin6
	.byte	1
	.uleb128 .Ltmp104-.Lfunc_begin6
	.uleb128 .Lfunc_end65-.Ltmp104
	.byte	0
	.byte	0
.Lcst_end6:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase6:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr177drop_in_place$LT$$LT$alloc..collections..vec_deque..VecDeque$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$..drop..Dropper$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h44a9a20c28b5c3d6E.llvm.14391991631000844809","ax",@progbits
	.hidden	_ZN4core3ptr177drop_in_place$LT$$LT$alloc..collections..vec_deque..VecDeque$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$..drop..Dropper$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h44a9a20c28b5c3d6E.llvm.14391991631000844809
	.globl	_ZN4core3ptr177drop_in_place$LT$$LT$alloc..collections..vec_deque..VecDeque$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$..drop..Dropper$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h44a9a20c28b5c3d6E.llvm.14391991631000844809
	.p2align	4
	.type	_ZN4core3ptr177drop_in_place$LT$$LT$alloc..collections..vec_deque..VecDeque$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$..drop..Dropper$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h44a9a20c28b5c3d6E.llvm.14391991631000844809,@function
_ZN4core3ptr177drop_in_place$LT$$LT$alloc..collections..vec_deque..VecDeque$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$..drop..Dropper$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h44a9a20c28b5c3d6E.llvm.14391991631000844809:
	.cfi_startproc
	testq	%rsi, %rsi
	je	.LBB66_6
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %rbx
	movq	%rdi, %r14
	addq	$16, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB66_2
	.p2align	4
.LBB66_4:
	addq	$32, %r14
	decq	%rbx
	je	.LBB66_5
.LBB66_2:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB66_4
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB66_4
.LBB66_5:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	.cfi_restore %rbx
	.cfi_restore %r14
	.cfi_restore %r15
.LBB66_6:
	retq
.Lfunc_end66:
	.size	_ZN4core3ptr177drop_in_place$LT$$LT$alloc..collections..vec_deque..VecDeque$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$..drop..Dropper$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h44a9a20c28b5c3d6E.llvm.14391991631000844809, .Lfunc_end66-_ZN4core3ptr177drop_in_place$LT$$LT$alloc..collections..vec_deque..VecDeque$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$..drop..Dropper$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h44a9a20c28b5c3d6E.llvm.14391991631000844809
	.cfi_endproc

	.section	".text._ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.14391991631000844809","ax",@progbits
	.hidden	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.14391991631000844809
	.globl	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.14391991631000844809
	.p2align	4
	.type	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.14391991631000844809,@function
_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.14391991631000844809:
	.cfi_startproc
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB67_1
	movq	8(%rdi), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB67_1:
	retq
.Lfunc_end67:
	.size	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.14391991631000844809, .Lfunc_end67-_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.14391991631000844809
	.cfi_endproc

	.section	".text._ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.14391991631000844809","ax",@progbits
	.hidden	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.14391991631000844809
	.globl	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.14391991631000844809
	.p2align	4
	.type	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.14391991631000844809,@function
_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.14391991631000844809:
.Lfunc_begin7:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception7
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp106:
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp107:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB68_6
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB68_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB68_3:
	.cfi_def_cfa_offset 32
.Ltmp108:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB68_5
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB68_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end68:
	.size	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.14391991631000844809, .Lfunc_end68-_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.14391991631000844809
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.14391991631000844809","a",@progbits
	.p2align	2, 0x0
GCC_except_table68:
.Lexception7:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end7-.Lcst_begin7
.Lcst_begin7:
	.uleb128 .Ltmp106-.Lfunc_begin7
	.uleb128 .Ltmp107-.Ltmp106
	.uleb128 .Ltmp108-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp107-.Lfunc_begin7
	.uleb128 .Lfunc_end68-.Ltmp107
	.byte	0
	.byte	0
.Lcst_end7:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr61drop_in_place$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$17h1e8b7be7974ca59dE.llvm.14391991631000844809","ax",@progbits
	.hidden	_ZN4core3ptr61drop_in_place$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$17h1e8b7be7974ca59dE.llvm.14391991631000844809
	.globl	_ZN4core3ptr61drop_in_place$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$17h1e8b7be7974ca59dE.llvm.14391991631000844809
	.p2align	4
	.type	_ZN4core3ptr61drop_in_place$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$17h1e8b7be7974ca59dE.llvm.14391991631000844809,@function
_ZN4core3ptr61drop_in_place$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$17h1e8b7be7974ca59dE.llvm.14391991631000844809:
	.cfi_startproc
	movq	8(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB69_1
	movq	16(%rdi), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB69_1:
	retq
.Lfunc_end69:
	.size	_ZN4core3ptr61drop_in_place$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$17h1e8b7be7974ca59dE.llvm.14391991631000844809, .Lfunc_end69-_ZN4core3ptr61drop_in_place$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$17h1e8b7be7974ca59dE.llvm.14391991631000844809
	.cfi_endproc

	.section	".text._ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$13push_back_mut17hfa61389e1f59d1f9E","ax",@progbits
	.hidden	_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$13push_back_mut17hfa61389e1f59d1f9E
	.globl	_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$13push_back_mut17hfa61389e1f59d1f9E
	.p2align	4
	.type	_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$13push_back_mut17hfa61389e1f59d1f9E,@function
_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$13push_back_mut17hfa61389e1f59d1f9E:
.Lfunc_begin8:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception8
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %rbx
	movq	%rdi, %r14
	movq	(%rdi), %rax
	movq	24(%rdi), %rcx
	cmpq	%rax, %rcx
	jne	.LBB70_3
.Ltmp109:
	movq	%r14, %rdi
	callq	*_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$4grow17hdc10d4a27b6ed20cE@GOTPCREL(%rip)
.Ltmp110:
	movq	(%r14), %rax
	movq	24(%r14), %rcx
.LBB70_3:
	leaq	1(%rcx), %rdx
	movq	%rdx, 24(%r14)
	addq	16(%r14), %rcx
	xorl	%edx, %edx
	cmpq	%rax, %rcx
	cmovaeq	%rax, %rdx
	subq	%rdx, %rcx
	movq	8(%r14), %rdx
	shlq	$5, %rcx
	leaq	(%rdx,%rcx), %rax
	movups	(%rbx), %xmm0
	movups	16(%rbx), %xmm1
	movups	%xmm1, 16(%rdx,%rcx)
	movups	%xmm0, (%rdx,%rcx)
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB70_4:
	.cfi_def_cfa_offset 32
.Ltmp111:
	movq	%rax, %r14
	movq	8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB70_6
	movq	16(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB70_6:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end70:
	.size	_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$13push_back_mut17hfa61389e1f59d1f9E, .Lfunc_end70-_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$13push_back_mut17hfa61389e1f59d1f9E
	.cfi_endproc
	.section	".gcc_except_table._ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$13push_back_mut17hfa61389e1f59d1f9E","a",@progbits
	.p2align	2, 0x0
GCC_except_table70:
.Lexception8:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end8-.Lcst_begin8
.Lcst_begin8:
	.uleb128 .Ltmp109-.Lfunc_begin8
	.uleb128 .Ltmp110-.Ltmp109
	.uleb128 .Ltmp111-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp110-.Lfunc_begin8
	.uleb128 .Lfunc_end70-.Ltmp110
	.byte	0
	.byte	0
.Lcst_end8:
	.p2align	2, 0x0

	.section	".text._ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$4grow17hdc10d4a27b6ed20cE","ax",@progbits
	.globl	_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$4grow17hdc10d4a27b6ed20cE
	.p2align	4
	.type	_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$4grow17hdc10d4a27b6ed20cE,@function
_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$4grow17hdc10d4a27b6ed20cE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rdi), %r14
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h057434a670042847E@GOTPCREL(%rip)
	movq	16(%rbx), %rsi
	movq	24(%rbx), %rdx
	movq	%r14, %rax
	subq	%rdx, %rax
	cmpq	%rax, %rsi
	jbe	.LBB71_3
	movq	(%rbx), %r15
	movq	%r14, %rax
	subq	%rsi, %rax
	subq	%rax, %rdx
	cmpq	%rdx, %rax
	setbe	%cl
	movq	%r15, %rdi
	subq	%r14, %rdi
	cmpq	%rdx, %rdi
	setb	%dil
	orb	%cl, %dil
	cmpb	$1, %dil
	jne	.LBB71_4
	subq	%rax, %r15
	movq	8(%rbx), %rcx
	shlq	$5, %rsi
	addq	%rcx, %rsi
	movq	%r15, %rdi
	shlq	$5, %rdi
	addq	%rcx, %rdi
	shlq	$5, %rax
	movq	%rax, %rdx
	callq	*memmove@GOTPCREL(%rip)
	movq	%r15, 16(%rbx)
.LBB71_3:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB71_4:
	.cfi_def_cfa_offset 32
	movq	8(%rbx), %rsi
	shlq	$5, %r14
	addq	%rsi, %r14
	shlq	$5, %rdx
	movq	%r14, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*memcpy@GOTPCREL(%rip)
.Lfunc_end71:
	.size	_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$4grow17hdc10d4a27b6ed20cE, .Lfunc_end71-_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$4grow17hdc10d4a27b6ed20cE
	.cfi_endproc

	.section	".text._ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$8pop_back17hf645146b5f6467ebE","ax",@progbits
	.hidden	_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$8pop_back17hf645146b5f6467ebE
	.globl	_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$8pop_back17hf645146b5f6467ebE
	.p2align	4
	.type	_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$8pop_back17hf645146b5f6467ebE,@function
_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$8pop_back17hf645146b5f6467ebE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	24(%rsi), %rcx
	testq	%rcx, %rcx
	je	.LBB72_1
	decq	%rcx
	movq	%rcx, 24(%rsi)
	addq	16(%rsi), %rcx
	movq	(%rsi), %rdx
	xorl	%edi, %edi
	cmpq	%rdx, %rcx
	cmovaeq	%rdx, %rdi
	movq	8(%rsi), %rdx
	subq	%rdi, %rcx
	shlq	$5, %rcx
	movups	(%rdx,%rcx), %xmm0
	movups	16(%rdx,%rcx), %xmm1
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	retq
.LBB72_1:
	movabsq	$-9223372036854775808, %rcx
	movq	%rcx, 8(%rax)
	retq
.Lfunc_end72:
	.size	_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$8pop_back17hf645146b5f6467ebE, .Lfunc_end72-_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$8pop_back17hf645146b5f6467ebE
	.cfi_endproc

	.section	".text._ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$9pop_front17h5e419b232cb3aa2cE","ax",@progbits
	.hidden	_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$9pop_front17h5e419b232cb3aa2cE
	.globl	_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$9pop_front17h5e419b232cb3aa2cE
	.p2align	4
	.type	_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$9pop_front17h5e419b232cb3aa2cE,@function
_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$9pop_front17h5e419b232cb3aa2cE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	24(%rsi), %rcx
	testq	%rcx, %rcx
	je	.LBB73_1
	movq	16(%rsi), %rdx
	leaq	1(%rdx), %rdi
	movq	(%rsi), %r8
	xorl	%r9d, %r9d
	cmpq	%r8, %rdi
	cmovaeq	%r8, %r9
	movq	8(%rsi), %rdi
	negq	%r9
	leaq	(%rdx,%r9), %r8
	incq	%r8
	movq	%r8, 16(%rsi)
	decq	%rcx
	movq	%rcx, 24(%rsi)
	shlq	$5, %rdx
	movups	(%rdi,%rdx), %xmm0
	movups	16(%rdi,%rdx), %xmm1
	movups	%xmm0, (%rax)
	movups	%xmm1, 16(%rax)
	retq
.LBB73_1:
	movabsq	$-9223372036854775808, %rcx
	movq	%rcx, 8(%rax)
	retq
.Lfunc_end73:
	.size	_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$9pop_front17h5e419b232cb3aa2cE, .Lfunc_end73-_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$9pop_front17h5e419b232cb3aa2cE
	.cfi_endproc

	.section	".text._ZN94_$LT$alloc..collections..vec_deque..VecDeque$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6a913ebf5b23ce26E","ax",@progbits
	.hidden	_ZN94_$LT$alloc..collections..vec_deque..VecDeque$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6a913ebf5b23ce26E
	.globl	_ZN94_$LT$alloc..collections..vec_deque..VecDeque$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6a913ebf5b23ce26E
	.p2align	4
	.type	_ZN94_$LT$alloc..collections..vec_deque..VecDeque$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6a913ebf5b23ce26E,@function
_ZN94_$LT$alloc..collections..vec_deque..VecDeque$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6a913ebf5b23ce26E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	24(%rdi), %r15
	testq	%r15, %r15
	je	.LBB74_11
	movq	16(%rdi), %rax
	movq	(%rdi), %rdx
	movq	8(%rdi), %rbx
	xorl	%esi, %esi
	cmpq	%rdx, %rax
	movq	%rdx, %rcx
	cmovbq	%rsi, %rcx
	movq	%rax, %rdi
	subq	%rcx, %rdi
	movq	%rdx, %r8
	subq	%rdi, %r8
	leaq	(%rdi,%r15), %r13
	movq	%r15, %r14
	movq	%r8, (%rsp)
	subq	%r8, %r14
	cmovbq	%rsi, %r14
	cmovaq	%rdx, %r13
	subq	%rdi, %r13
	jne	.LBB74_2
.LBB74_6:
	cmpq	(%rsp), %r15
	jbe	.LBB74_11
	addq	$16, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB74_8
	.p2align	4
.LBB74_10:
	addq	$32, %rbx
	decq	%r14
	je	.LBB74_11
.LBB74_8:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB74_10
	movq	(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB74_10
.LBB74_11:
	addq	$8, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB74_2:
	.cfi_def_cfa_offset 64
	shlq	$5, %rax
	shlq	$5, %rcx
	subq	%rcx, %rax
	leaq	(%rbx,%rax), %rbp
	addq	$16, %rbp
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB74_3
	.p2align	4
.LBB74_5:
	addq	$32, %rbp
	decq	%r13
	je	.LBB74_6
.LBB74_3:
	movq	-8(%rbp), %rsi
	testq	%rsi, %rsi
	je	.LBB74_5
	movq	(%rbp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
	jmp	.LBB74_5
.Lfunc_end74:
	.size	_ZN94_$LT$alloc..collections..vec_deque..VecDeque$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6a913ebf5b23ce26E, .Lfunc_end74-_ZN94_$LT$alloc..collections..vec_deque..VecDeque$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6a913ebf5b23ce26E
	.cfi_endproc

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.0.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.0.llvm.14391991631000844809,@object
	.section	.rodata.anon.26bc0860d23a9a02c85fb7f0b19cc6e0.0.llvm.14391991631000844809,"a",@progbits
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.0.llvm.14391991631000844809
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.0.llvm.14391991631000844809:
	.ascii	"unsafe precondition(s) violated: NonNull::new_unchecked requires that the pointer is non-null\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.0.llvm.14391991631000844809, 210

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809,@object
	.section	.rodata.anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809,"a",@progbits
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809:
	.ascii	"chunk size must be non-zero"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.4.llvm.14391991631000844809, 27

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/product/over_pixels.rs"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809, 62

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.6.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.6.llvm.14391991631000844809,@object
	.section	.data.rel.ro.anon.26bc0860d23a9a02c85fb7f0b19cc6e0.6.llvm.14391991631000844809,"aw",@progbits
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.6.llvm.14391991631000844809
	.p2align	3, 0x0
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.6.llvm.14391991631000844809:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000!\000\000\000\034\000\000"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.6.llvm.14391991631000844809, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.7,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.7,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.7:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000%\000\000\000\027\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.7, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.8,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.8,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.8:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000+\000\000\000!\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.8, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.9,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.9,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.9:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000,\000\000\000+\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.9, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.10,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.10,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.10:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000\251\000\000\000\024\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.10, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.11,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.11,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.11:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000\255\000\000\000'\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.11, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.12,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.12,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.12:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000\256\000\000\000\034\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.12, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.13,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.13,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.13:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000\265\000\000\000+\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.13, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.14,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.14:
	.asciz	"\006\000\000\000\000\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.14, 8

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.15,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.15:
	.asciz	";internal error: entered unreachable code: blocks have 1 to \300\013 rows, not \300"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.15, 75

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.16,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.16,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.16:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000\256\000\000\000\021\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.16, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.17,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.17,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.17:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000\254\000\000\000\037\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.17, 24

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.18.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.18.llvm.14391991631000844809,@object
	.section	.data.rel.ro.anon.26bc0860d23a9a02c85fb7f0b19cc6e0.18.llvm.14391991631000844809,"aw",@progbits
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.18.llvm.14391991631000844809
	.p2align	3, 0x0
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.18.llvm.14391991631000844809:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000w\000\000\000$\000\000"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.18.llvm.14391991631000844809, 24

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.19.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.19.llvm.14391991631000844809,@object
	.section	.data.rel.ro.anon.26bc0860d23a9a02c85fb7f0b19cc6e0.19.llvm.14391991631000844809,"aw",@progbits
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.19.llvm.14391991631000844809
	.p2align	3, 0x0
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.19.llvm.14391991631000844809:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000x\000\000\000\022\000\000"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.19.llvm.14391991631000844809, 24

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.20.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.20.llvm.14391991631000844809,@object
	.section	.data.rel.ro.anon.26bc0860d23a9a02c85fb7f0b19cc6e0.20.llvm.14391991631000844809,"aw",@progbits
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.20.llvm.14391991631000844809
	.p2align	3, 0x0
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.20.llvm.14391991631000844809:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000z\000\000\000\n\000\000"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.20.llvm.14391991631000844809, 24

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.21.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.21.llvm.14391991631000844809,@object
	.section	.data.rel.ro.anon.26bc0860d23a9a02c85fb7f0b19cc6e0.21.llvm.14391991631000844809,"aw",@progbits
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.21.llvm.14391991631000844809
	.p2align	3, 0x0
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.21.llvm.14391991631000844809:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000|\000\000\000\026\000\000"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.21.llvm.14391991631000844809, 24

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.22.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.22.llvm.14391991631000844809,@object
	.section	.data.rel.ro.anon.26bc0860d23a9a02c85fb7f0b19cc6e0.22.llvm.14391991631000844809,"aw",@progbits
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.22.llvm.14391991631000844809
	.p2align	3, 0x0
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.22.llvm.14391991631000844809:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000\177\000\000\000!\000\000"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.22.llvm.14391991631000844809, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.23,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.23,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.23:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000?\000\000\000*\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.23, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.24,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.24,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.24:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000C\000\000\000C\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.24, 24

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809,@object
	.section	.data.rel.ro.anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809,"aw",@progbits
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809
	.p2align	3, 0x0
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000j\000\000\000\025\000\000"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.27,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.27,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.27:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000\352\000\000\000\026\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.27, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.28,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.28,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.28:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000\350\000\000\000,\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.28, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.29,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.29,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.29:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000\350\000\000\000\032\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.29, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.30,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.30,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.30:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000\341\000\000\0009\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.30, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000\341\000\000\000\036\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.31, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.32,@object
	.section	.rodata..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.32,"a",@progbits
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.32:
	.ascii	"a whole step"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.32, 12

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.33,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.33,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.33:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000\336\000\000\000;\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.33, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.34,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.34,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.34:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.5.llvm.14391991631000844809
	.asciz	"=\000\000\000\000\000\000\000\336\000\000\000#\000\000"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.34, 24

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.39.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.39.llvm.14391991631000844809,@object
	.section	.rodata.anon.26bc0860d23a9a02c85fb7f0b19cc6e0.39.llvm.14391991631000844809,"a",@progbits
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.39.llvm.14391991631000844809
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.39.llvm.14391991631000844809:
	.ascii	"converting zero into `Owned`"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.39.llvm.14391991631000844809, 28

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.40.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.40.llvm.14391991631000844809,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.40.llvm.14391991631000844809
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.40.llvm.14391991631000844809:
	.asciz	"/root/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/crossbeam-epoch-0.9.21/src/atomic.rs"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.40.llvm.14391991631000844809, 96

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.41.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.41.llvm.14391991631000844809,@object
	.section	.data.rel.ro.anon.26bc0860d23a9a02c85fb7f0b19cc6e0.41.llvm.14391991631000844809,"aw",@progbits
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.41.llvm.14391991631000844809
	.p2align	3, 0x0
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.41.llvm.14391991631000844809:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.40.llvm.14391991631000844809
	.asciz	"_\000\000\000\000\000\000\000%\004\000\000\t\000\000"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.41.llvm.14391991631000844809, 24

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.42.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.42.llvm.14391991631000844809,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.42.llvm.14391991631000844809
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.42.llvm.14391991631000844809:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/unique.rs"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.42.llvm.14391991631000844809, 79

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.43.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.43.llvm.14391991631000844809,@object
	.section	.data.rel.ro.anon.26bc0860d23a9a02c85fb7f0b19cc6e0.43.llvm.14391991631000844809,"aw",@progbits
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.43.llvm.14391991631000844809
	.p2align	3, 0x0
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.43.llvm.14391991631000844809:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.42.llvm.14391991631000844809
	.asciz	"N\000\000\000\000\000\000\000Y\000\000\000$\000\000"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.43.llvm.14391991631000844809, 24

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.44.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.44.llvm.14391991631000844809,@object
	.section	.rodata.anon.26bc0860d23a9a02c85fb7f0b19cc6e0.44.llvm.14391991631000844809,"a",@progbits
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.44.llvm.14391991631000844809
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.44.llvm.14391991631000844809:
	.ascii	"converting a null `Shared` into `Owned`"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.44.llvm.14391991631000844809, 39

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.45.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.45.llvm.14391991631000844809,@object
	.section	.data.rel.ro.anon.26bc0860d23a9a02c85fb7f0b19cc6e0.45.llvm.14391991631000844809,"aw",@progbits
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.45.llvm.14391991631000844809
	.p2align	3, 0x0
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.45.llvm.14391991631000844809:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.40.llvm.14391991631000844809
	.asciz	"_\000\000\000\000\000\000\000\365\005\000\000\t\000\000"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.45.llvm.14391991631000844809, 24

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.46,@object
	.section	.data.rel.ro..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.46,"aw",@progbits
	.p2align	3, 0x0
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.46:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9d3db9a6a391c900E
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.46, 32

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.47,@object
	.section	.rodata..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.47,"a",@progbits
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.47:
	.ascii	"ParamId"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.47, 7

	.type	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.48,@object
	.section	.rodata..Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.48,"a",@progbits
.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.48:
	.ascii	"value"
	.size	.Lanon.26bc0860d23a9a02c85fb7f0b19cc6e0.48, 5

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.49.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.49.llvm.14391991631000844809,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.49.llvm.14391991631000844809
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.49.llvm.14391991631000844809:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/collections/vec_deque/mod.rs"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.49.llvm.14391991631000844809, 95

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.50.llvm.14391991631000844809
	.type	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.50.llvm.14391991631000844809,@object
	.section	.data.rel.ro.anon.26bc0860d23a9a02c85fb7f0b19cc6e0.50.llvm.14391991631000844809,"aw",@progbits
	.globl	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.50.llvm.14391991631000844809
	.p2align	3, 0x0
anon.26bc0860d23a9a02c85fb7f0b19cc6e0.50.llvm.14391991631000844809:
	.quad	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.49.llvm.14391991631000844809
	.asciz	"^\000\000\000\000\000\000\000\206\006\000\000$\000\000"
	.size	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.50.llvm.14391991631000844809, 24

	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945
	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.15.llvm.18155304953313829945
	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945
	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.17.llvm.18155304953313829945
	.hidden	anon.1f0f5b51170ee72d786861d3acb7775e.1.llvm.13102678207914852933
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.114.llvm.8749718453130272470
	.hidden	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512
	.hidden	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512
	.hidden	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512
	.hidden	_ZN12nepenthe_ops4norm4Norm4pack17hd3b95fbb8a9814a7E
	.hidden	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
	.hidden	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9d3db9a6a391c900E
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hcc3424011cc8d517E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf2eee5a2035eaddE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb90a0b5eeeae196fE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9524eff755e184d7E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h93d871024dc04383E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h32e175c25451a4edE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb5c1f98f4148682dE
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h218af88b94b62b2bE
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h273ff3aa664e01a8E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17he72200e43cc73cfcE
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h6fb839bc22bf1775E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h96b4252585ff102eE
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h2ae885460b0a3248E
	.hidden	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9eea2f4bb858b2fE
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9eea2f4bb858b2fE,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9eea2f4bb858b2fE
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9eea2f4bb858b2fE = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h770426d0b99bb044E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h72a275df02f5a783E
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h72a275df02f5a783E,@function
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h72a275df02f5a783E
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h72a275df02f5a783E = _ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h20593c33a985de79E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hc37d11498c743961E
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hc37d11498c743961E,@function
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hc37d11498c743961E
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hc37d11498c743961E = _ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h150a2adc74603c62E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hc4385f8f18ae059dE
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hc4385f8f18ae059dE,@function
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hc4385f8f18ae059dE
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17hc4385f8f18ae059dE = _ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h150a2adc74603c62E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17he2e2ccd42393047bE
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17he2e2ccd42393047bE,@function
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17he2e2ccd42393047bE
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17he2e2ccd42393047bE = _ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h150a2adc74603c62E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h510ac906febed5e2E
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h510ac906febed5e2E,@function
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h510ac906febed5e2E
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h510ac906febed5e2E = _ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h02e5d5fdf89e4c38E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h51b8c499b805380cE
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h51b8c499b805380cE,@function
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h51b8c499b805380cE
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h51b8c499b805380cE = _ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h38a4d5ef777eaaa7E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h399dd8c1ab793f88E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h399dd8c1ab793f88E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h399dd8c1ab793f88E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h399dd8c1ab793f88E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0b8a4e355301a5e5E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17haca938f5afcb16fbE
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17haca938f5afcb16fbE,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17haca938f5afcb16fbE
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17haca938f5afcb16fbE = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0b8a4e355301a5e5E
	.globl	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h5be285588636a345E
	.type	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h5be285588636a345E,@function
	.hidden	_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h5be285588636a345E
_ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h5be285588636a345E = _ZN111_$LT$core..iter..adapters..zip..Zip$LT$A$C$B$GT$$u20$as$u20$core..iter..adapters..zip..ZipImpl$LT$A$C$B$GT$$GT$3new17h3e311f94c6acf50fE
	.hidden	DW.ref.rust_eh_personality
	.weak	DW.ref.rust_eh_personality
	.section	.data.DW.ref.rust_eh_personality,"awG",@progbits,DW.ref.rust_eh_personality,comdat
	.p2align	3, 0x0
	.type	DW.ref.rust_eh_personality,@object
	.size	DW.ref.rust_eh_personality, 8
DW.ref.rust_eh_personality:
	.quad	rust_eh_personality
	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
