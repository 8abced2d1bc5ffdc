	.file	"nepenthe_ops.64e5af86dab3f666-cgu.05"
	.section	".text._ZN101_$LT$core..slice..iter..ChunksExactMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hc7037764edc71de4E","ax",@progbits
	.hidden	_ZN101_$LT$core..slice..iter..ChunksExactMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hc7037764edc71de4E
	.globl	_ZN101_$LT$core..slice..iter..ChunksExactMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hc7037764edc71de4E
	.p2align	4
	.type	_ZN101_$LT$core..slice..iter..ChunksExactMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hc7037764edc71de4E,@function
_ZN101_$LT$core..slice..iter..ChunksExactMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hc7037764edc71de4E:
	.cfi_startproc
	movq	32(%rdi), %rdx
	imulq	%rdx, %rsi
	leaq	(,%rsi,4), %rax
	addq	16(%rdi), %rax
	retq
.Lfunc_end0:
	.size	_ZN101_$LT$core..slice..iter..ChunksExactMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hc7037764edc71de4E, .Lfunc_end0-_ZN101_$LT$core..slice..iter..ChunksExactMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hc7037764edc71de4E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h002bcf3339115622E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h002bcf3339115622E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h002bcf3339115622E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h002bcf3339115622E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h002bcf3339115622E:
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
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB1_5
	leaq	48(%rsp), %rbp
	addq	$48, %rbx
	leaq	32(%rsp), %r12
	leaq	40(%rsp), %r13
	movq	%rbx, %rax
	.p2align	4
.LBB1_2:
	movq	%rax, %rbx
	movq	-48(%rax), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB1_5
	leaq	-48(%rbx), %r14
	movq	%rax, 40(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 32(%rbp)
	movups	8(%r14), %xmm0
	movups	24(%r14), %xmm1
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
.Ltmp0:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h564003b7292f68aaE
.Ltmp1:
	leaq	48(%rbx), %rax
	addq	$48, %r14
	cmpq	%r15, %r14
	jne	.LBB1_2
.LBB1_5:
	movq	%r15, %rax
	subq	%rbx, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rbx, 16(%rsp)
	cmpq	%rbx, %r15
	je	.LBB1_10
	movq	%rdx, %r12
	shrq	$5, %r12
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB1_7
	.p2align	4
.LBB1_9:
	addq	$48, %rbx
	decq	%r12
	je	.LBB1_10
.LBB1_7:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB1_9
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB1_9
.LBB1_10:
	movq	8(%rsp), %rax
	addq	$88, %rsp
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
.LBB1_12:
	.cfi_def_cfa_offset 144
.Ltmp2:
	movq	%rax, %r14
	movq	%rbx, 16(%rsp)
.Ltmp3:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp4:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB1_11:
.Ltmp5:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end1:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h002bcf3339115622E, .Lfunc_end1-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h002bcf3339115622E
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h002bcf3339115622E","a",@progbits
	.p2align	2, 0x0
GCC_except_table1:
.Lexception0:
	.byte	255
	.byte	155
	.uleb128 .Lttbase0-.Lttbaseref0
.Lttbaseref0:
	.byte	1
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Ltmp0
	.uleb128 .Ltmp2-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Ltmp3-.Ltmp1
	.byte	0
	.byte	0
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Ltmp4-.Ltmp3
	.uleb128 .Ltmp5-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Ltmp4
	.byte	0
	.byte	0
.Lcst_end0:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase0:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0745a6a0f01220b2E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0745a6a0f01220b2E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0745a6a0f01220b2E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0745a6a0f01220b2E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0745a6a0f01220b2E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB2_4
	movq	%rdx, %rbx
	leaq	16(%rsp), %r13
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB2_2:
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.LBB2_4
	leaq	32(%rsi), %rbp
	movq	%rax, 8(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 16(%r13)
	movups	8(%rsi), %xmm0
	movups	%xmm0, (%r13)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he8c5020b6feec412E
	movq	%rbp, %rsi
	cmpq	%rbx, %rbp
	jne	.LBB2_2
.LBB2_4:
	movq	%r14, %rax
	addq	$40, %rsp
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
.Lfunc_end2:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0745a6a0f01220b2E, .Lfunc_end2-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0745a6a0f01220b2E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h09da9721c53720c4E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h09da9721c53720c4E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h09da9721c53720c4E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h09da9721c53720c4E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h09da9721c53720c4E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %r12
	movq	16(%rsi), %rdx
	movq	24(%rsi), %rax
	movq	32(%rsi), %r14
	movq	40(%rsi), %rcx
	movq	48(%rsi), %rbp
	movq	%rdi, (%rsp)
	movq	%rdi, 8(%rsp)
	subq	%rcx, %rbp
	je	.LBB3_3
	movq	%rcx, %rsi
	imulq	%r14, %rsi
	leaq	(%rdx,%rsi,4), %rbx
	subq	%rsi, %rax
	addq	%rcx, %r12
	leaq	16(%rsp), %r15
	.p2align	4
.LBB3_2:
	movq	%r14, %r13
	subq	%rax, %r13
	cmovbq	%r14, %rax
	negq	%r13
	movq	%r12, 16(%rsp)
	movq	%rbx, 24(%rsp)
	movq	%rax, 32(%rsp)
	leaq	8(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h88cdeba0b1972493E
	leaq	(,%r14,4), %rax
	addq	%rax, %rbx
	incq	%r12
	movq	%r13, %rax
	decq	%rbp
	jne	.LBB3_2
.LBB3_3:
	movq	(%rsp), %rax
	addq	$40, %rsp
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
.Lfunc_end3:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h09da9721c53720c4E, .Lfunc_end3-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h09da9721c53720c4E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0e67f10b1c96c122E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0e67f10b1c96c122E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0e67f10b1c96c122E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0e67f10b1c96c122E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0e67f10b1c96c122E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$48, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB4_4
	movq	%rdx, %rbx
	movq	(%r14), %r12
	movq	%rsp, %r15
	.p2align	4
.LBB4_2:
	movq	24(%rsi), %r8
	testq	%r8, %r8
	je	.LBB4_4
	leaq	40(%rsi), %r13
	movq	32(%rsi), %r9
	movq	16(%rsi), %rax
	movq	%rax, 16(%rsp)
	movups	(%rsi), %xmm0
	movaps	%xmm0, (%rsp)
	movq	%r8, 24(%rsp)
	movq	%r9, 32(%rsp)
	movq	(%r12), %rdi
	movq	8(%r12), %rsi
	movq	16(%r12), %rax
	movq	(%rax), %rdx
	movq	%r15, %rcx
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB4_2
.LBB4_4:
	movq	%r14, %rax
	addq	$48, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end4:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0e67f10b1c96c122E, .Lfunc_end4-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0e67f10b1c96c122E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0fa4f7c06b8bde6dE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0fa4f7c06b8bde6dE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0fa4f7c06b8bde6dE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0fa4f7c06b8bde6dE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0fa4f7c06b8bde6dE:
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB5_5
	movq	%rdx, %rbx
	movq	%rsi, %r15
	movq	(%r14), %r13
	xorl	%ebp, %ebp
	movq	%rsp, %r12
	.p2align	4
.LBB5_2:
	movq	24(%r15), %r8
	testq	%r8, %r8
	je	.LBB5_5
	movq	(%r13), %rax
	movq	16(%rax), %rdx
	movq	24(%rax), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB5_6
	movq	(%r15), %rcx
	movq	8(%r15), %r10
	movq	16(%r15), %r11
	movq	32(%r15), %r9
	movq	8(%r13), %rdx
	movq	8(%rax), %rdi
	movq	(%rdx), %rax
	movq	8(%rdx), %rdx
	subq	%rax, %rdx
	cmovbq	%rbp, %rdx
	subq	%rax, %r10
	movq	%rcx, (%rsp)
	movq	%r10, 8(%rsp)
	movq	%r11, 16(%rsp)
	movq	%r12, %rcx
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
	addq	$40, %r15
	cmpq	%rbx, %r15
	jne	.LBB5_2
.LBB5_5:
	movq	%r14, %rax
	addq	$24, %rsp
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
.LBB5_6:
	.cfi_def_cfa_offset 80
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end5:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0fa4f7c06b8bde6dE, .Lfunc_end5-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0fa4f7c06b8bde6dE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h128377a9925cdb7fE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h128377a9925cdb7fE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h128377a9925cdb7fE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h128377a9925cdb7fE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h128377a9925cdb7fE:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB6_4
	movq	%rdx, %rbx
	leaq	16(%rsp), %r13
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB6_2:
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.LBB6_4
	leaq	32(%rsi), %rbp
	movq	%rax, 8(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 16(%r13)
	movups	8(%rsi), %xmm0
	movups	%xmm0, (%r13)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hbc069b93bf3fb037E
	movq	%rbp, %rsi
	cmpq	%rbx, %rbp
	jne	.LBB6_2
.LBB6_4:
	movq	%r14, %rax
	addq	$40, %rsp
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
.Lfunc_end6:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h128377a9925cdb7fE, .Lfunc_end6-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h128377a9925cdb7fE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h131a7a29870abc41E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h131a7a29870abc41E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h131a7a29870abc41E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h131a7a29870abc41E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h131a7a29870abc41E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$32, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB7_4
	movq	%rdx, %rbx
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB7_2:
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB7_4
	leaq	24(%rsi), %r13
	movq	(%rsi), %rcx
	movq	16(%rsi), %rdx
	movq	%rcx, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rdx, 24(%rsp)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hda2cebc1cd948ef9E
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB7_2
.LBB7_4:
	movq	%r14, %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end7:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h131a7a29870abc41E, .Lfunc_end7-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h131a7a29870abc41E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h15e25778bc3b3bc5E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h15e25778bc3b3bc5E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h15e25778bc3b3bc5E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h15e25778bc3b3bc5E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h15e25778bc3b3bc5E:
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
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	48(%rsi), %rax
	movq	%rax, 64(%rsp)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	%rdi, (%rsp)
	movq	%rdi, 80(%rsp)
	movq	16(%rsp), %r12
	movq	24(%rsp), %rcx
	movq	32(%rsp), %rax
	movq	40(%rsp), %rbp
	movq	%rcx, 8(%rsp)
	cmpq	%rcx, %r12
	je	.LBB8_8
	movq	48(%rsp), %rbx
	leaq	104(%rsp), %r14
	addq	$48, %r12
	movq	%r12, %rcx
	.p2align	4
.LBB8_2:
	movq	%rcx, %r12
	movq	-48(%rcx), %rsi
	movq	%rsi, %rcx
	negq	%rcx
	jo	.LBB8_8
	movq	-40(%r12), %rdi
	testq	%rbp, %rbp
	je	.LBB8_10
	cmpq	%rbp, %rbx
	movq	%rbp, %rcx
	cmovbq	%rbx, %rcx
	leaq	(%rax,%rcx,8), %r15
	subq	%rcx, %rbp
	testq	%rax, %rax
	je	.LBB8_11
	leaq	-48(%r12), %r13
	movups	16(%r13), %xmm0
	movups	32(%r13), %xmm1
	movups	%xmm1, 16(%r14)
	movups	%xmm0, (%r14)
	movq	%rdi, 96(%rsp)
	movq	%rsi, 88(%rsp)
	movq	%rax, 136(%rsp)
	movq	%rcx, 144(%rsp)
.Ltmp6:
	leaq	80(%rsp), %rdi
	leaq	88(%rsp), %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hbbc631f87ffb0a80E
.Ltmp7:
	leaq	48(%r12), %rcx
	addq	$48, %r13
	movq	%r15, %rax
	cmpq	8(%rsp), %r13
	jne	.LBB8_2
	jmp	.LBB8_9
.LBB8_8:
	movq	%rax, %r15
.LBB8_9:
	movq	%r12, 16(%rsp)
	movq	%rbp, 40(%rsp)
	movq	%r15, 32(%rsp)
	movq	(%rsp), %r15
	jmp	.LBB8_14
.LBB8_10:
	xorl	%ebp, %ebp
	jmp	.LBB8_12
.LBB8_11:
	movq	%r15, %rax
.LBB8_12:
	movq	%r12, 16(%rsp)
	movq	%rbp, 40(%rsp)
	movq	%rax, 32(%rsp)
	testq	%rsi, %rsi
	movq	(%rsp), %r15
	je	.LBB8_14
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB8_14:
	movq	8(%rsp), %rsi
	movq	%rsi, %rax
	subq	%r12, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	cmpq	%r12, %rsi
	je	.LBB8_19
	movq	%rdx, %r14
	shrq	$5, %r14
	addq	$8, %r12
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %rbx
	jmp	.LBB8_17
	.p2align	4
.LBB8_16:
	addq	$48, %r12
	decq	%r14
	je	.LBB8_19
.LBB8_17:
	movq	-8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB8_16
	movq	(%r12), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%rbx
	jmp	.LBB8_16
.LBB8_19:
	movq	%r15, %rax
	addq	$152, %rsp
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
.LBB8_20:
	.cfi_def_cfa_offset 208
.Ltmp8:
	movq	%rax, %rbx
	movq	%r12, 16(%rsp)
	movq	%rbp, 40(%rsp)
	movq	%r15, 32(%rsp)
.Ltmp9:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp10:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB8_22:
.Ltmp11:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end8:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h15e25778bc3b3bc5E, .Lfunc_end8-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h15e25778bc3b3bc5E
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h15e25778bc3b3bc5E","a",@progbits
	.p2align	2, 0x0
GCC_except_table8:
.Lexception1:
	.byte	255
	.byte	155
	.uleb128 .Lttbase1-.Lttbaseref1
.Lttbaseref1:
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Ltmp6-.Lfunc_begin1
	.uleb128 .Ltmp7-.Ltmp6
	.uleb128 .Ltmp8-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp7-.Lfunc_begin1
	.uleb128 .Ltmp9-.Ltmp7
	.byte	0
	.byte	0
	.uleb128 .Ltmp9-.Lfunc_begin1
	.uleb128 .Ltmp10-.Ltmp9
	.uleb128 .Ltmp11-.Lfunc_begin1
	.byte	1
	.uleb128 .Ltmp10-.Lfunc_begin1
	.uleb128 .Lfunc_end8-.Ltmp10
	.byte	0
	.byte	0
.Lcst_end1:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase1:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h1829490497a6e24dE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h1829490497a6e24dE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h1829490497a6e24dE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h1829490497a6e24dE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h1829490497a6e24dE:
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
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB9_5
	leaq	48(%rsp), %rbp
	addq	$48, %rbx
	leaq	32(%rsp), %r12
	leaq	40(%rsp), %r13
	movq	%rbx, %rax
	.p2align	4
.LBB9_2:
	movq	%rax, %rbx
	movq	-48(%rax), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB9_5
	leaq	-48(%rbx), %r14
	movq	%rax, 40(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 32(%rbp)
	movups	8(%r14), %xmm0
	movups	24(%r14), %xmm1
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
.Ltmp12:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15069b67a3546c12E
.Ltmp13:
	leaq	48(%rbx), %rax
	addq	$48, %r14
	cmpq	%r15, %r14
	jne	.LBB9_2
.LBB9_5:
	movq	%r15, %rax
	subq	%rbx, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rbx, 16(%rsp)
	cmpq	%rbx, %r15
	je	.LBB9_10
	movq	%rdx, %r12
	shrq	$5, %r12
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB9_7
	.p2align	4
.LBB9_9:
	addq	$48, %rbx
	decq	%r12
	je	.LBB9_10
.LBB9_7:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB9_9
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB9_9
.LBB9_10:
	movq	8(%rsp), %rax
	addq	$88, %rsp
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
.LBB9_12:
	.cfi_def_cfa_offset 144
.Ltmp14:
	movq	%rax, %r14
	movq	%rbx, 16(%rsp)
.Ltmp15:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp16:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB9_11:
.Ltmp17:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end9:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h1829490497a6e24dE, .Lfunc_end9-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h1829490497a6e24dE
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h1829490497a6e24dE","a",@progbits
	.p2align	2, 0x0
GCC_except_table9:
.Lexception2:
	.byte	255
	.byte	155
	.uleb128 .Lttbase2-.Lttbaseref2
.Lttbaseref2:
	.byte	1
	.uleb128 .Lcst_end2-.Lcst_begin2
.Lcst_begin2:
	.uleb128 .Ltmp12-.Lfunc_begin2
	.uleb128 .Ltmp13-.Ltmp12
	.uleb128 .Ltmp14-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp13-.Lfunc_begin2
	.uleb128 .Ltmp15-.Ltmp13
	.byte	0
	.byte	0
	.uleb128 .Ltmp15-.Lfunc_begin2
	.uleb128 .Ltmp16-.Ltmp15
	.uleb128 .Ltmp17-.Lfunc_begin2
	.byte	1
	.uleb128 .Ltmp16-.Lfunc_begin2
	.uleb128 .Lfunc_end9-.Ltmp16
	.byte	0
	.byte	0
.Lcst_end2:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase2:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h19ffc8794270408bE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h19ffc8794270408bE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h19ffc8794270408bE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h19ffc8794270408bE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h19ffc8794270408bE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$32, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB10_4
	movq	%rdx, %rbx
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB10_2:
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB10_4
	leaq	24(%rsi), %r13
	movq	(%rsi), %rcx
	movq	16(%rsi), %rdx
	movq	%rcx, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rdx, 24(%rsp)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17haca938f5afcb16fbE
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB10_2
.LBB10_4:
	movq	%r14, %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end10:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h19ffc8794270408bE, .Lfunc_end10-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h19ffc8794270408bE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h1a4fa4262f8cf6d3E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h1a4fa4262f8cf6d3E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h1a4fa4262f8cf6d3E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h1a4fa4262f8cf6d3E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h1a4fa4262f8cf6d3E:
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
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB11_5
	leaq	48(%rsp), %rbp
	addq	$48, %rbx
	leaq	32(%rsp), %r12
	leaq	40(%rsp), %r13
	movq	%rbx, %rax
	.p2align	4
.LBB11_2:
	movq	%rax, %rbx
	movq	-48(%rax), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB11_5
	leaq	-48(%rbx), %r14
	movq	%rax, 40(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 32(%rbp)
	movups	8(%r14), %xmm0
	movups	24(%r14), %xmm1
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
.Ltmp18:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha4a80a877ba044b2E
.Ltmp19:
	leaq	48(%rbx), %rax
	addq	$48, %r14
	cmpq	%r15, %r14
	jne	.LBB11_2
.LBB11_5:
	movq	%r15, %rax
	subq	%rbx, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rbx, 16(%rsp)
	cmpq	%rbx, %r15
	je	.LBB11_10
	movq	%rdx, %r12
	shrq	$5, %r12
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB11_7
	.p2align	4
.LBB11_9:
	addq	$48, %rbx
	decq	%r12
	je	.LBB11_10
.LBB11_7:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB11_9
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB11_9
.LBB11_10:
	movq	8(%rsp), %rax
	addq	$88, %rsp
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
.LBB11_12:
	.cfi_def_cfa_offset 144
.Ltmp20:
	movq	%rax, %r14
	movq	%rbx, 16(%rsp)
.Ltmp21:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp22:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB11_11:
.Ltmp23:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end11:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h1a4fa4262f8cf6d3E, .Lfunc_end11-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h1a4fa4262f8cf6d3E
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h1a4fa4262f8cf6d3E","a",@progbits
	.p2align	2, 0x0
GCC_except_table11:
.Lexception3:
	.byte	255
	.byte	155
	.uleb128 .Lttbase3-.Lttbaseref3
.Lttbaseref3:
	.byte	1
	.uleb128 .Lcst_end3-.Lcst_begin3
.Lcst_begin3:
	.uleb128 .Ltmp18-.Lfunc_begin3
	.uleb128 .Ltmp19-.Ltmp18
	.uleb128 .Ltmp20-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp19-.Lfunc_begin3
	.uleb128 .Ltmp21-.Ltmp19
	.byte	0
	.byte	0
	.uleb128 .Ltmp21-.Lfunc_begin3
	.uleb128 .Ltmp22-.Ltmp21
	.uleb128 .Ltmp23-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp22-.Lfunc_begin3
	.uleb128 .Lfunc_end11-.Ltmp22
	.byte	0
	.byte	0
.Lcst_end3:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase3:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h2b307892bb7cc814E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h2b307892bb7cc814E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h2b307892bb7cc814E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h2b307892bb7cc814E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h2b307892bb7cc814E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB12_4
	movq	%rdx, %rbx
	leaq	16(%rsp), %r13
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB12_2:
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.LBB12_4
	leaq	32(%rsi), %rbp
	movq	%rax, 8(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 16(%r13)
	movups	8(%rsi), %xmm0
	movups	%xmm0, (%r13)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd0cab4e0645611a3E
	movq	%rbp, %rsi
	cmpq	%rbx, %rbp
	jne	.LBB12_2
.LBB12_4:
	movq	%r14, %rax
	addq	$40, %rsp
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
.Lfunc_end12:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h2b307892bb7cc814E, .Lfunc_end12-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h2b307892bb7cc814E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h35d9f7ff3f7db671E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h35d9f7ff3f7db671E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h35d9f7ff3f7db671E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h35d9f7ff3f7db671E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h35d9f7ff3f7db671E:
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
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB13_5
	leaq	48(%rsp), %rbp
	addq	$48, %rbx
	leaq	32(%rsp), %r12
	leaq	40(%rsp), %r13
	movq	%rbx, %rax
	.p2align	4
.LBB13_2:
	movq	%rax, %rbx
	movq	-48(%rax), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB13_5
	leaq	-48(%rbx), %r14
	movq	%rax, 40(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 32(%rbp)
	movups	8(%r14), %xmm0
	movups	24(%r14), %xmm1
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
.Ltmp24:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5fb63352dcc4137fE
.Ltmp25:
	leaq	48(%rbx), %rax
	addq	$48, %r14
	cmpq	%r15, %r14
	jne	.LBB13_2
.LBB13_5:
	movq	%r15, %rax
	subq	%rbx, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rbx, 16(%rsp)
	cmpq	%rbx, %r15
	je	.LBB13_10
	movq	%rdx, %r12
	shrq	$5, %r12
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB13_7
	.p2align	4
.LBB13_9:
	addq	$48, %rbx
	decq	%r12
	je	.LBB13_10
.LBB13_7:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB13_9
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB13_9
.LBB13_10:
	movq	8(%rsp), %rax
	addq	$88, %rsp
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
.LBB13_12:
	.cfi_def_cfa_offset 144
.Ltmp26:
	movq	%rax, %r14
	movq	%rbx, 16(%rsp)
.Ltmp27:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp28:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB13_11:
.Ltmp29:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end13:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h35d9f7ff3f7db671E, .Lfunc_end13-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h35d9f7ff3f7db671E
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h35d9f7ff3f7db671E","a",@progbits
	.p2align	2, 0x0
GCC_except_table13:
.Lexception4:
	.byte	255
	.byte	155
	.uleb128 .Lttbase4-.Lttbaseref4
.Lttbaseref4:
	.byte	1
	.uleb128 .Lcst_end4-.Lcst_begin4
.Lcst_begin4:
	.uleb128 .Ltmp24-.Lfunc_begin4
	.uleb128 .Ltmp25-.Ltmp24
	.uleb128 .Ltmp26-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp25-.Lfunc_begin4
	.uleb128 .Ltmp27-.Ltmp25
	.byte	0
	.byte	0
	.uleb128 .Ltmp27-.Lfunc_begin4
	.uleb128 .Ltmp28-.Ltmp27
	.uleb128 .Ltmp29-.Lfunc_begin4
	.byte	1
	.uleb128 .Ltmp28-.Lfunc_begin4
	.uleb128 .Lfunc_end13-.Ltmp28
	.byte	0
	.byte	0
.Lcst_end4:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase4:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3aa489074d9de540E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3aa489074d9de540E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3aa489074d9de540E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3aa489074d9de540E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3aa489074d9de540E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$32, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB14_4
	movq	%rdx, %rbx
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB14_2:
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB14_4
	leaq	24(%rsi), %r13
	movq	(%rsi), %rcx
	movq	16(%rsi), %rdx
	movq	%rcx, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rdx, 24(%rsp)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9eea2f4bb858b2fE
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB14_2
.LBB14_4:
	movq	%r14, %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end14:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3aa489074d9de540E, .Lfunc_end14-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3aa489074d9de540E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3e26e5a715ca0e79E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3e26e5a715ca0e79E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3e26e5a715ca0e79E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3e26e5a715ca0e79E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3e26e5a715ca0e79E:
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB15_5
	leaq	48(%rsp), %rbp
	addq	$48, %rbx
	leaq	32(%rsp), %r12
	leaq	40(%rsp), %r13
	movq	%rbx, %rax
	.p2align	4
.LBB15_2:
	movq	%rax, %rbx
	movq	-48(%rax), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB15_5
	leaq	-48(%rbx), %r14
	movq	%rax, 40(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 32(%rbp)
	movups	8(%r14), %xmm0
	movups	24(%r14), %xmm1
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
.Ltmp30:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15e2fafa4ad84989E
.Ltmp31:
	leaq	48(%rbx), %rax
	addq	$48, %r14
	cmpq	%r15, %r14
	jne	.LBB15_2
.LBB15_5:
	movq	%r15, %rax
	subq	%rbx, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rbx, 16(%rsp)
	cmpq	%rbx, %r15
	je	.LBB15_10
	movq	%rdx, %r12
	shrq	$5, %r12
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB15_7
	.p2align	4
.LBB15_9:
	addq	$48, %rbx
	decq	%r12
	je	.LBB15_10
.LBB15_7:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB15_9
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB15_9
.LBB15_10:
	movq	8(%rsp), %rax
	addq	$88, %rsp
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
.LBB15_12:
	.cfi_def_cfa_offset 144
.Ltmp32:
	movq	%rax, %r14
	movq	%rbx, 16(%rsp)
.Ltmp33:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp34:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB15_11:
.Ltmp35:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end15:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3e26e5a715ca0e79E, .Lfunc_end15-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3e26e5a715ca0e79E
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3e26e5a715ca0e79E","a",@progbits
	.p2align	2, 0x0
GCC_except_table15:
.Lexception5:
	.byte	255
	.byte	155
	.uleb128 .Lttbase5-.Lttbaseref5
.Lttbaseref5:
	.byte	1
	.uleb128 .Lcst_end5-.Lcst_begin5
.Lcst_begin5:
	.uleb128 .Ltmp30-.Lfunc_begin5
	.uleb128 .Ltmp31-.Ltmp30
	.uleb128 .Ltmp32-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp31-.Lfunc_begin5
	.uleb128 .Ltmp33-.Ltmp31
	.byte	0
	.byte	0
	.uleb128 .Ltmp33-.Lfunc_begin5
	.uleb128 .Ltmp34-.Ltmp33
	.uleb128 .Ltmp35-.Lfunc_begin5
	.byte	1
	.uleb128 .Ltmp34-.Lfunc_begin5
	.uleb128 .Lfunc_end15-.Ltmp34
	.byte	0
	.byte	0
.Lcst_end5:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase5:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3e6e4d4e18cedf78E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3e6e4d4e18cedf78E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3e6e4d4e18cedf78E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3e6e4d4e18cedf78E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3e6e4d4e18cedf78E:
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB16_5
	leaq	48(%rsp), %rbp
	addq	$48, %rbx
	leaq	32(%rsp), %r12
	leaq	40(%rsp), %r13
	movq	%rbx, %rax
	.p2align	4
.LBB16_2:
	movq	%rax, %rbx
	movq	-48(%rax), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB16_5
	leaq	-48(%rbx), %r14
	movq	%rax, 40(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 32(%rbp)
	movups	8(%r14), %xmm0
	movups	24(%r14), %xmm1
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
.Ltmp36:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he195d8e90bab9334E
.Ltmp37:
	leaq	48(%rbx), %rax
	addq	$48, %r14
	cmpq	%r15, %r14
	jne	.LBB16_2
.LBB16_5:
	movq	%r15, %rax
	subq	%rbx, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rbx, 16(%rsp)
	cmpq	%rbx, %r15
	je	.LBB16_10
	movq	%rdx, %r12
	shrq	$5, %r12
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB16_7
	.p2align	4
.LBB16_9:
	addq	$48, %rbx
	decq	%r12
	je	.LBB16_10
.LBB16_7:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB16_9
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB16_9
.LBB16_10:
	movq	8(%rsp), %rax
	addq	$88, %rsp
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
.LBB16_12:
	.cfi_def_cfa_offset 144
.Ltmp38:
	movq	%rax, %r14
	movq	%rbx, 16(%rsp)
.Ltmp39:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp40:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB16_11:
.Ltmp41:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end16:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3e6e4d4e18cedf78E, .Lfunc_end16-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3e6e4d4e18cedf78E
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3e6e4d4e18cedf78E","a",@progbits
	.p2align	2, 0x0
GCC_except_table16:
.Lexception6:
	.byte	255
	.byte	155
	.uleb128 .Lttbase6-.Lttbaseref6
.Lttbaseref6:
	.byte	1
	.uleb128 .Lcst_end6-.Lcst_begin6
.Lcst_begin6:
	.uleb128 .Ltmp36-.Lfunc_begin6
	.uleb128 .Ltmp37-.Ltmp36
	.uleb128 .Ltmp38-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp37-.Lfunc_begin6
	.uleb128 .Ltmp39-.Ltmp37
	.byte	0
	.byte	0
	.uleb128 .Ltmp39-.Lfunc_begin6
	.uleb128 .Ltmp40-.Ltmp39
	.uleb128 .Ltmp41-.Lfunc_begin6
	.byte	1
	.uleb128 .Ltmp40-.Lfunc_begin6
	.uleb128 .Lfunc_end16-.Ltmp40
	.byte	0
	.byte	0
.Lcst_end6:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase6:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3f4e7a0d93355c76E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3f4e7a0d93355c76E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3f4e7a0d93355c76E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3f4e7a0d93355c76E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3f4e7a0d93355c76E:
.Lfunc_begin7:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception7
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB17_5
	leaq	48(%rsp), %rbp
	addq	$48, %rbx
	leaq	32(%rsp), %r12
	leaq	40(%rsp), %r13
	movq	%rbx, %rax
	.p2align	4
.LBB17_2:
	movq	%rax, %rbx
	movq	-48(%rax), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB17_5
	leaq	-48(%rbx), %r14
	movq	%rax, 40(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 32(%rbp)
	movups	8(%r14), %xmm0
	movups	24(%r14), %xmm1
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
.Ltmp42:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h112c0198f9db9082E
.Ltmp43:
	leaq	48(%rbx), %rax
	addq	$48, %r14
	cmpq	%r15, %r14
	jne	.LBB17_2
.LBB17_5:
	movq	%r15, %rax
	subq	%rbx, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rbx, 16(%rsp)
	cmpq	%rbx, %r15
	je	.LBB17_10
	movq	%rdx, %r12
	shrq	$5, %r12
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB17_7
	.p2align	4
.LBB17_9:
	addq	$48, %rbx
	decq	%r12
	je	.LBB17_10
.LBB17_7:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB17_9
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB17_9
.LBB17_10:
	movq	8(%rsp), %rax
	addq	$88, %rsp
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
.LBB17_12:
	.cfi_def_cfa_offset 144
.Ltmp44:
	movq	%rax, %r14
	movq	%rbx, 16(%rsp)
.Ltmp45:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp46:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB17_11:
.Ltmp47:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end17:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3f4e7a0d93355c76E, .Lfunc_end17-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3f4e7a0d93355c76E
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h3f4e7a0d93355c76E","a",@progbits
	.p2align	2, 0x0
GCC_except_table17:
.Lexception7:
	.byte	255
	.byte	155
	.uleb128 .Lttbase7-.Lttbaseref7
.Lttbaseref7:
	.byte	1
	.uleb128 .Lcst_end7-.Lcst_begin7
.Lcst_begin7:
	.uleb128 .Ltmp42-.Lfunc_begin7
	.uleb128 .Ltmp43-.Ltmp42
	.uleb128 .Ltmp44-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp43-.Lfunc_begin7
	.uleb128 .Ltmp45-.Ltmp43
	.byte	0
	.byte	0
	.uleb128 .Ltmp45-.Lfunc_begin7
	.uleb128 .Ltmp46-.Ltmp45
	.uleb128 .Ltmp47-.Lfunc_begin7
	.byte	1
	.uleb128 .Ltmp46-.Lfunc_begin7
	.uleb128 .Lfunc_end17-.Ltmp46
	.byte	0
	.byte	0
.Lcst_end7:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase7:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h4e42bab78e082bdaE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h4e42bab78e082bdaE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h4e42bab78e082bdaE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h4e42bab78e082bdaE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h4e42bab78e082bdaE:
.Lfunc_begin8:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception8
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB18_5
	leaq	48(%rsp), %rbp
	addq	$48, %rbx
	leaq	32(%rsp), %r12
	leaq	40(%rsp), %r13
	movq	%rbx, %rax
	.p2align	4
.LBB18_2:
	movq	%rax, %rbx
	movq	-48(%rax), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB18_5
	leaq	-48(%rbx), %r14
	movq	%rax, 40(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 32(%rbp)
	movups	8(%r14), %xmm0
	movups	24(%r14), %xmm1
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
.Ltmp48:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb196a4c764c0b3c8E
.Ltmp49:
	leaq	48(%rbx), %rax
	addq	$48, %r14
	cmpq	%r15, %r14
	jne	.LBB18_2
.LBB18_5:
	movq	%r15, %rax
	subq	%rbx, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rbx, 16(%rsp)
	cmpq	%rbx, %r15
	je	.LBB18_10
	movq	%rdx, %r12
	shrq	$5, %r12
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB18_7
	.p2align	4
.LBB18_9:
	addq	$48, %rbx
	decq	%r12
	je	.LBB18_10
.LBB18_7:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB18_9
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB18_9
.LBB18_10:
	movq	8(%rsp), %rax
	addq	$88, %rsp
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
.LBB18_12:
	.cfi_def_cfa_offset 144
.Ltmp50:
	movq	%rax, %r14
	movq	%rbx, 16(%rsp)
.Ltmp51:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp52:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB18_11:
.Ltmp53:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end18:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h4e42bab78e082bdaE, .Lfunc_end18-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h4e42bab78e082bdaE
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h4e42bab78e082bdaE","a",@progbits
	.p2align	2, 0x0
GCC_except_table18:
.Lexception8:
	.byte	255
	.byte	155
	.uleb128 .Lttbase8-.Lttbaseref8
.Lttbaseref8:
	.byte	1
	.uleb128 .Lcst_end8-.Lcst_begin8
.Lcst_begin8:
	.uleb128 .Ltmp48-.Lfunc_begin8
	.uleb128 .Ltmp49-.Ltmp48
	.uleb128 .Ltmp50-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp49-.Lfunc_begin8
	.uleb128 .Ltmp51-.Ltmp49
	.byte	0
	.byte	0
	.uleb128 .Ltmp51-.Lfunc_begin8
	.uleb128 .Ltmp52-.Ltmp51
	.uleb128 .Ltmp53-.Lfunc_begin8
	.byte	1
	.uleb128 .Ltmp52-.Lfunc_begin8
	.uleb128 .Lfunc_end18-.Ltmp52
	.byte	0
	.byte	0
.Lcst_end8:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase8:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h4f290f9ca0ff2f1fE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h4f290f9ca0ff2f1fE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h4f290f9ca0ff2f1fE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h4f290f9ca0ff2f1fE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h4f290f9ca0ff2f1fE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$32, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB19_4
	movq	%rdx, %rbx
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB19_2:
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB19_4
	leaq	24(%rsi), %r13
	movq	(%rsi), %rcx
	movq	16(%rsi), %rdx
	movq	%rcx, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rdx, 24(%rsp)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h399dd8c1ab793f88E
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB19_2
.LBB19_4:
	movq	%r14, %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end19:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h4f290f9ca0ff2f1fE, .Lfunc_end19-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h4f290f9ca0ff2f1fE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h512e82951b47f742E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h512e82951b47f742E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h512e82951b47f742E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h512e82951b47f742E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h512e82951b47f742E:
.Lfunc_begin9:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception9
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB20_5
	leaq	48(%rsp), %rbp
	addq	$48, %rbx
	leaq	32(%rsp), %r12
	leaq	40(%rsp), %r13
	movq	%rbx, %rax
	.p2align	4
.LBB20_2:
	movq	%rax, %rbx
	movq	-48(%rax), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB20_5
	leaq	-48(%rbx), %r14
	movq	%rax, 40(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 32(%rbp)
	movups	8(%r14), %xmm0
	movups	24(%r14), %xmm1
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
.Ltmp54:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hcccf1be0a507eca0E
.Ltmp55:
	leaq	48(%rbx), %rax
	addq	$48, %r14
	cmpq	%r15, %r14
	jne	.LBB20_2
.LBB20_5:
	movq	%r15, %rax
	subq	%rbx, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rbx, 16(%rsp)
	cmpq	%rbx, %r15
	je	.LBB20_10
	movq	%rdx, %r12
	shrq	$5, %r12
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB20_7
	.p2align	4
.LBB20_9:
	addq	$48, %rbx
	decq	%r12
	je	.LBB20_10
.LBB20_7:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB20_9
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB20_9
.LBB20_10:
	movq	8(%rsp), %rax
	addq	$88, %rsp
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
.LBB20_12:
	.cfi_def_cfa_offset 144
.Ltmp56:
	movq	%rax, %r14
	movq	%rbx, 16(%rsp)
.Ltmp57:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp58:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB20_11:
.Ltmp59:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end20:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h512e82951b47f742E, .Lfunc_end20-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h512e82951b47f742E
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h512e82951b47f742E","a",@progbits
	.p2align	2, 0x0
GCC_except_table20:
.Lexception9:
	.byte	255
	.byte	155
	.uleb128 .Lttbase9-.Lttbaseref9
.Lttbaseref9:
	.byte	1
	.uleb128 .Lcst_end9-.Lcst_begin9
.Lcst_begin9:
	.uleb128 .Ltmp54-.Lfunc_begin9
	.uleb128 .Ltmp55-.Ltmp54
	.uleb128 .Ltmp56-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp55-.Lfunc_begin9
	.uleb128 .Ltmp57-.Ltmp55
	.byte	0
	.byte	0
	.uleb128 .Ltmp57-.Lfunc_begin9
	.uleb128 .Ltmp58-.Ltmp57
	.uleb128 .Ltmp59-.Lfunc_begin9
	.byte	1
	.uleb128 .Ltmp58-.Lfunc_begin9
	.uleb128 .Lfunc_end20-.Ltmp58
	.byte	0
	.byte	0
.Lcst_end9:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase9:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h539b41802c156194E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h539b41802c156194E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h539b41802c156194E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h539b41802c156194E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h539b41802c156194E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$32, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB21_4
	movq	%rdx, %rbx
	movq	(%r14), %r12
	leaq	8(%rsp), %r15
	.p2align	4
.LBB21_2:
	movq	24(%rsi), %r8
	testq	%r8, %r8
	je	.LBB21_4
	leaq	40(%rsi), %r13
	movq	32(%rsi), %r9
	movq	16(%rsi), %rax
	movq	(%rsi), %rcx
	movq	8(%rsi), %r10
	movq	(%r12), %rdx
	movq	8(%r12), %r11
	movq	8(%rdx), %rdi
	movq	16(%rdx), %rsi
	movq	16(%r12), %rdx
	subq	(%rdx), %r10
	movq	(%r11), %rdx
	movq	%rcx, 8(%rsp)
	movq	%r10, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r15, %rcx
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB21_2
.LBB21_4:
	movq	%r14, %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end21:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h539b41802c156194E, .Lfunc_end21-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h539b41802c156194E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h5584e77f131717ffE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h5584e77f131717ffE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h5584e77f131717ffE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h5584e77f131717ffE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h5584e77f131717ffE:
.Lfunc_begin10:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception10
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB22_5
	leaq	48(%rsp), %rbp
	addq	$48, %rbx
	leaq	32(%rsp), %r12
	leaq	40(%rsp), %r13
	movq	%rbx, %rax
	.p2align	4
.LBB22_2:
	movq	%rax, %rbx
	movq	-48(%rax), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB22_5
	leaq	-48(%rbx), %r14
	movq	%rax, 40(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 32(%rbp)
	movups	8(%r14), %xmm0
	movups	24(%r14), %xmm1
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
.Ltmp60:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd7c4bf46d3468fd0E
.Ltmp61:
	leaq	48(%rbx), %rax
	addq	$48, %r14
	cmpq	%r15, %r14
	jne	.LBB22_2
.LBB22_5:
	movq	%r15, %rax
	subq	%rbx, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rbx, 16(%rsp)
	cmpq	%rbx, %r15
	je	.LBB22_10
	movq	%rdx, %r12
	shrq	$5, %r12
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB22_7
	.p2align	4
.LBB22_9:
	addq	$48, %rbx
	decq	%r12
	je	.LBB22_10
.LBB22_7:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB22_9
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB22_9
.LBB22_10:
	movq	8(%rsp), %rax
	addq	$88, %rsp
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
.LBB22_12:
	.cfi_def_cfa_offset 144
.Ltmp62:
	movq	%rax, %r14
	movq	%rbx, 16(%rsp)
.Ltmp63:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp64:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB22_11:
.Ltmp65:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end22:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h5584e77f131717ffE, .Lfunc_end22-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h5584e77f131717ffE
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h5584e77f131717ffE","a",@progbits
	.p2align	2, 0x0
GCC_except_table22:
.Lexception10:
	.byte	255
	.byte	155
	.uleb128 .Lttbase10-.Lttbaseref10
.Lttbaseref10:
	.byte	1
	.uleb128 .Lcst_end10-.Lcst_begin10
.Lcst_begin10:
	.uleb128 .Ltmp60-.Lfunc_begin10
	.uleb128 .Ltmp61-.Ltmp60
	.uleb128 .Ltmp62-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp61-.Lfunc_begin10
	.uleb128 .Ltmp63-.Ltmp61
	.byte	0
	.byte	0
	.uleb128 .Ltmp63-.Lfunc_begin10
	.uleb128 .Ltmp64-.Ltmp63
	.uleb128 .Ltmp65-.Lfunc_begin10
	.byte	1
	.uleb128 .Ltmp64-.Lfunc_begin10
	.uleb128 .Lfunc_end22-.Ltmp64
	.byte	0
	.byte	0
.Lcst_end10:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase10:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h59d2b1c1c0d6dfc9E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h59d2b1c1c0d6dfc9E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h59d2b1c1c0d6dfc9E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h59d2b1c1c0d6dfc9E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h59d2b1c1c0d6dfc9E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$32, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB23_4
	movq	%rdx, %rbx
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB23_2:
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB23_4
	leaq	24(%rsi), %r13
	movq	(%rsi), %rcx
	movq	16(%rsi), %rdx
	movq	%rcx, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rdx, 24(%rsp)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0133bc4d36809214E
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB23_2
.LBB23_4:
	movq	%r14, %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end23:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h59d2b1c1c0d6dfc9E, .Lfunc_end23-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h59d2b1c1c0d6dfc9E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h5e2f545eb473b60bE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h5e2f545eb473b60bE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h5e2f545eb473b60bE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h5e2f545eb473b60bE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h5e2f545eb473b60bE:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB24_4
	movq	%rdx, %rbx
	leaq	16(%rsp), %r13
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB24_2:
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.LBB24_4
	leaq	32(%rsi), %rbp
	movq	%rax, 8(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 16(%r13)
	movups	8(%rsi), %xmm0
	movups	%xmm0, (%r13)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h86991382453ee08fE
	movq	%rbp, %rsi
	cmpq	%rbx, %rbp
	jne	.LBB24_2
.LBB24_4:
	movq	%r14, %rax
	addq	$40, %rsp
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
.Lfunc_end24:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h5e2f545eb473b60bE, .Lfunc_end24-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h5e2f545eb473b60bE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h60be3dfff1eecd48E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h60be3dfff1eecd48E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h60be3dfff1eecd48E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h60be3dfff1eecd48E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h60be3dfff1eecd48E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB25_4
	movq	%rdx, %rbx
	leaq	16(%rsp), %r13
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB25_2:
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.LBB25_4
	leaq	32(%rsi), %rbp
	movq	%rax, 8(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 16(%r13)
	movups	8(%rsi), %xmm0
	movups	%xmm0, (%r13)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	movq	%rbp, %rsi
	cmpq	%rbx, %rbp
	jne	.LBB25_2
.LBB25_4:
	movq	%r14, %rax
	addq	$40, %rsp
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
.Lfunc_end25:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h60be3dfff1eecd48E, .Lfunc_end25-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h60be3dfff1eecd48E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h63e1a1c59b07d494E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h63e1a1c59b07d494E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h63e1a1c59b07d494E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h63e1a1c59b07d494E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h63e1a1c59b07d494E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB26_4
	movq	%rdx, %rbx
	movq	%rsi, %r15
	leaq	24(%rsp), %rbp
	movq	%rsp, %r12
	leaq	8(%rsp), %r13
	.p2align	4
.LBB26_2:
	movq	8(%r15), %rax
	testq	%rax, %rax
	je	.LBB26_4
	movq	(%r15), %rcx
	movq	%rcx, 8(%rsp)
	movq	%rax, 16(%rsp)
	movups	16(%r15), %xmm0
	addq	$32, %r15
	movups	%xmm0, (%rbp)
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h7fee5faed2f37ae6E
	cmpq	%rbx, %r15
	jne	.LBB26_2
.LBB26_4:
	movq	%r14, %rax
	addq	$40, %rsp
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
.Lfunc_end26:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h63e1a1c59b07d494E, .Lfunc_end26-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h63e1a1c59b07d494E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h640576364e7e58e7E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h640576364e7e58e7E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h640576364e7e58e7E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h640576364e7e58e7E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h640576364e7e58e7E:
.Lfunc_begin11:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception11
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB27_5
	leaq	48(%rsp), %rbp
	addq	$48, %rbx
	leaq	32(%rsp), %r12
	leaq	40(%rsp), %r13
	movq	%rbx, %rax
	.p2align	4
.LBB27_2:
	movq	%rax, %rbx
	movq	-48(%rax), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB27_5
	leaq	-48(%rbx), %r14
	movq	%rax, 40(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 32(%rbp)
	movups	8(%r14), %xmm0
	movups	24(%r14), %xmm1
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
.Ltmp66:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h324228f250062287E
.Ltmp67:
	leaq	48(%rbx), %rax
	addq	$48, %r14
	cmpq	%r15, %r14
	jne	.LBB27_2
.LBB27_5:
	movq	%r15, %rax
	subq	%rbx, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rbx, 16(%rsp)
	cmpq	%rbx, %r15
	je	.LBB27_10
	movq	%rdx, %r12
	shrq	$5, %r12
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB27_7
	.p2align	4
.LBB27_9:
	addq	$48, %rbx
	decq	%r12
	je	.LBB27_10
.LBB27_7:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB27_9
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB27_9
.LBB27_10:
	movq	8(%rsp), %rax
	addq	$88, %rsp
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
.LBB27_12:
	.cfi_def_cfa_offset 144
.Ltmp68:
	movq	%rax, %r14
	movq	%rbx, 16(%rsp)
.Ltmp69:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp70:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB27_11:
.Ltmp71:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end27:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h640576364e7e58e7E, .Lfunc_end27-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h640576364e7e58e7E
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h640576364e7e58e7E","a",@progbits
	.p2align	2, 0x0
GCC_except_table27:
.Lexception11:
	.byte	255
	.byte	155
	.uleb128 .Lttbase11-.Lttbaseref11
.Lttbaseref11:
	.byte	1
	.uleb128 .Lcst_end11-.Lcst_begin11
.Lcst_begin11:
	.uleb128 .Ltmp66-.Lfunc_begin11
	.uleb128 .Ltmp67-.Ltmp66
	.uleb128 .Ltmp68-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp67-.Lfunc_begin11
	.uleb128 .Ltmp69-.Ltmp67
	.byte	0
	.byte	0
	.uleb128 .Ltmp69-.Lfunc_begin11
	.uleb128 .Ltmp70-.Ltmp69
	.uleb128 .Ltmp71-.Lfunc_begin11
	.byte	1
	.uleb128 .Ltmp70-.Lfunc_begin11
	.uleb128 .Lfunc_end27-.Ltmp70
	.byte	0
	.byte	0
.Lcst_end11:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase11:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h69e735777901f433E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h69e735777901f433E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h69e735777901f433E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h69e735777901f433E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h69e735777901f433E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$48, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB28_5
	movq	%rdx, %rbx
	movq	%rsi, %r15
	movq	(%r14), %r13
	movq	%rsp, %r12
	.p2align	4
.LBB28_2:
	movq	24(%r15), %r8
	testq	%r8, %r8
	je	.LBB28_5
	movq	32(%r15), %r9
	movq	16(%r15), %rax
	movq	%rax, 16(%rsp)
	movups	(%r15), %xmm0
	movaps	%xmm0, (%rsp)
	movq	%r8, 24(%rsp)
	movq	%r9, 32(%rsp)
	movq	(%r13), %rax
	movq	16(%rax), %rdx
	movq	24(%rax), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB28_6
	addq	$40, %r15
	movq	8(%r13), %rcx
	movq	8(%rax), %rdi
	movq	(%rcx), %rdx
	movq	%r12, %rcx
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
	cmpq	%rbx, %r15
	jne	.LBB28_2
.LBB28_5:
	movq	%r14, %rax
	addq	$48, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB28_6:
	.cfi_def_cfa_offset 96
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end28:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h69e735777901f433E, .Lfunc_end28-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h69e735777901f433E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h6c1b1b3527052c10E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h6c1b1b3527052c10E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h6c1b1b3527052c10E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h6c1b1b3527052c10E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h6c1b1b3527052c10E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$32, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB29_4
	movq	%rdx, %rbx
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB29_2:
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB29_4
	leaq	24(%rsi), %r13
	movq	(%rsi), %rcx
	movq	16(%rsi), %rdx
	movq	%rcx, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rdx, 24(%rsp)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h770426d0b99bb044E
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB29_2
.LBB29_4:
	movq	%r14, %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end29:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h6c1b1b3527052c10E, .Lfunc_end29-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h6c1b1b3527052c10E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h7322ce9a6a6da586E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h7322ce9a6a6da586E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h7322ce9a6a6da586E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h7322ce9a6a6da586E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h7322ce9a6a6da586E:
.Lfunc_begin12:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception12
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB30_5
	leaq	48(%rsp), %rbp
	addq	$48, %rbx
	leaq	32(%rsp), %r12
	leaq	40(%rsp), %r13
	movq	%rbx, %rax
	.p2align	4
.LBB30_2:
	movq	%rax, %rbx
	movq	-48(%rax), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB30_5
	leaq	-48(%rbx), %r14
	movq	%rax, 40(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 32(%rbp)
	movups	8(%r14), %xmm0
	movups	24(%r14), %xmm1
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
.Ltmp72:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6842ea610328e43fE
.Ltmp73:
	leaq	48(%rbx), %rax
	addq	$48, %r14
	cmpq	%r15, %r14
	jne	.LBB30_2
.LBB30_5:
	movq	%r15, %rax
	subq	%rbx, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rbx, 16(%rsp)
	cmpq	%rbx, %r15
	je	.LBB30_10
	movq	%rdx, %r12
	shrq	$5, %r12
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB30_7
	.p2align	4
.LBB30_9:
	addq	$48, %rbx
	decq	%r12
	je	.LBB30_10
.LBB30_7:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB30_9
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB30_9
.LBB30_10:
	movq	8(%rsp), %rax
	addq	$88, %rsp
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
.LBB30_12:
	.cfi_def_cfa_offset 144
.Ltmp74:
	movq	%rax, %r14
	movq	%rbx, 16(%rsp)
.Ltmp75:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp76:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB30_11:
.Ltmp77:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end30:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h7322ce9a6a6da586E, .Lfunc_end30-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h7322ce9a6a6da586E
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h7322ce9a6a6da586E","a",@progbits
	.p2align	2, 0x0
GCC_except_table30:
.Lexception12:
	.byte	255
	.byte	155
	.uleb128 .Lttbase12-.Lttbaseref12
.Lttbaseref12:
	.byte	1
	.uleb128 .Lcst_end12-.Lcst_begin12
.Lcst_begin12:
	.uleb128 .Ltmp72-.Lfunc_begin12
	.uleb128 .Ltmp73-.Ltmp72
	.uleb128 .Ltmp74-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp73-.Lfunc_begin12
	.uleb128 .Ltmp75-.Ltmp73
	.byte	0
	.byte	0
	.uleb128 .Ltmp75-.Lfunc_begin12
	.uleb128 .Ltmp76-.Ltmp75
	.uleb128 .Ltmp77-.Lfunc_begin12
	.byte	1
	.uleb128 .Ltmp76-.Lfunc_begin12
	.uleb128 .Lfunc_end30-.Ltmp76
	.byte	0
	.byte	0
.Lcst_end12:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase12:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h74b629a47fdfa48dE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h74b629a47fdfa48dE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h74b629a47fdfa48dE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h74b629a47fdfa48dE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h74b629a47fdfa48dE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$32, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB31_4
	movq	%rdx, %rbx
	movq	(%r14), %r12
	leaq	8(%rsp), %r15
	.p2align	4
.LBB31_2:
	movq	24(%rsi), %r8
	testq	%r8, %r8
	je	.LBB31_4
	leaq	40(%rsi), %r13
	movq	32(%rsi), %r9
	movq	16(%rsi), %rax
	movq	(%rsi), %rcx
	movq	8(%rsi), %r10
	movq	(%r12), %rdx
	movq	8(%r12), %r11
	movq	32(%rdx), %rdi
	movq	40(%rdx), %rsi
	movq	16(%r12), %rdx
	subq	(%rdx), %r10
	movq	(%r11), %rdx
	movq	%rcx, 8(%rsp)
	movq	%r10, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r15, %rcx
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB31_2
.LBB31_4:
	movq	%r14, %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end31:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h74b629a47fdfa48dE, .Lfunc_end31-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h74b629a47fdfa48dE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8126f6fc6c70edc3E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8126f6fc6c70edc3E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8126f6fc6c70edc3E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8126f6fc6c70edc3E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8126f6fc6c70edc3E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$48, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	movq	%rdi, 8(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB32_4
	movq	%rdx, %rbx
	leaq	8(%rsp), %r15
	leaq	16(%rsp), %r12
	.p2align	4
.LBB32_2:
	movq	16(%rsi), %rax
	testq	%rax, %rax
	je	.LBB32_4
	leaq	32(%rsi), %r13
	movq	24(%rsi), %rcx
	movups	(%rsi), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 32(%rsp)
	movq	%rcx, 40(%rsp)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h03726a4e3a95aec2E
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB32_2
.LBB32_4:
	movq	%r14, %rax
	addq	$48, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end32:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8126f6fc6c70edc3E, .Lfunc_end32-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8126f6fc6c70edc3E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h81e502c096ab70b9E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h81e502c096ab70b9E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h81e502c096ab70b9E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h81e502c096ab70b9E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h81e502c096ab70b9E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	16(%rsi), %rax
	movq	32(%rsi), %r12
	movq	40(%rsi), %r13
	movq	56(%rsi), %rcx
	movq	64(%rsi), %rbp
	movq	%rdi, (%rsp)
	movq	%rdi, 8(%rsp)
	subq	%rcx, %rbp
	je	.LBB33_3
	movq	%rcx, %rdx
	imulq	%r12, %rdx
	leaq	(%rax,%rdx,4), %rbx
	addq	%rcx, %r13
	leaq	8(%rsp), %r14
	leaq	16(%rsp), %r15
	.p2align	4
.LBB33_2:
	movq	%r13, 16(%rsp)
	movq	%rbx, 24(%rsp)
	movq	%r12, 32(%rsp)
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h78635d8e0f3538caE
	leaq	(,%r12,4), %rax
	addq	%rax, %rbx
	incq	%r13
	decq	%rbp
	jne	.LBB33_2
.LBB33_3:
	movq	(%rsp), %rax
	addq	$40, %rsp
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
.Lfunc_end33:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h81e502c096ab70b9E, .Lfunc_end33-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h81e502c096ab70b9E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h83b9996f525295e5E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h83b9996f525295e5E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h83b9996f525295e5E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h83b9996f525295e5E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h83b9996f525295e5E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB34_4
	movq	%rdx, %rbx
	leaq	16(%rsp), %r13
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB34_2:
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.LBB34_4
	leaq	32(%rsi), %rbp
	movq	%rax, 8(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 16(%r13)
	movups	8(%rsi), %xmm0
	movups	%xmm0, (%r13)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h2380d236fcfaf1aeE
	movq	%rbp, %rsi
	cmpq	%rbx, %rbp
	jne	.LBB34_2
.LBB34_4:
	movq	%r14, %rax
	addq	$40, %rsp
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
.Lfunc_end34:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h83b9996f525295e5E, .Lfunc_end34-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h83b9996f525295e5E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8b6eab37f59e2eaaE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8b6eab37f59e2eaaE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8b6eab37f59e2eaaE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8b6eab37f59e2eaaE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8b6eab37f59e2eaaE:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB35_4
	movq	%rdx, %rbx
	leaq	16(%rsp), %r13
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB35_2:
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.LBB35_4
	leaq	32(%rsi), %rbp
	movq	%rax, 8(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 16(%r13)
	movups	8(%rsi), %xmm0
	movups	%xmm0, (%r13)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6769b07427e0385cE
	movq	%rbp, %rsi
	cmpq	%rbx, %rbp
	jne	.LBB35_2
.LBB35_4:
	movq	%r14, %rax
	addq	$40, %rsp
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
.Lfunc_end35:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8b6eab37f59e2eaaE, .Lfunc_end35-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8b6eab37f59e2eaaE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8c90a8c2b6c0323fE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8c90a8c2b6c0323fE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8c90a8c2b6c0323fE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8c90a8c2b6c0323fE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8c90a8c2b6c0323fE:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %r12
	movq	16(%rsi), %rdx
	movq	24(%rsi), %rax
	movq	32(%rsi), %r14
	movq	40(%rsi), %rcx
	movq	48(%rsi), %rbp
	movq	%rdi, (%rsp)
	movq	%rdi, 8(%rsp)
	subq	%rcx, %rbp
	je	.LBB36_3
	movq	%rcx, %rsi
	imulq	%r14, %rsi
	leaq	(%rdx,%rsi,4), %rbx
	subq	%rsi, %rax
	addq	%rcx, %r12
	leaq	16(%rsp), %r15
	.p2align	4
.LBB36_2:
	movq	%r14, %r13
	subq	%rax, %r13
	cmovbq	%r14, %rax
	negq	%r13
	movq	%r12, 16(%rsp)
	movq	%rbx, 24(%rsp)
	movq	%rax, 32(%rsp)
	leaq	8(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha74124caa410427bE
	leaq	(,%r14,4), %rax
	addq	%rax, %rbx
	incq	%r12
	movq	%r13, %rax
	decq	%rbp
	jne	.LBB36_2
.LBB36_3:
	movq	(%rsp), %rax
	addq	$40, %rsp
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
.Lfunc_end36:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8c90a8c2b6c0323fE, .Lfunc_end36-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h8c90a8c2b6c0323fE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h909562476bf74960E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h909562476bf74960E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h909562476bf74960E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h909562476bf74960E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h909562476bf74960E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB37_4
	movq	%rdx, %rbx
	leaq	16(%rsp), %r13
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB37_2:
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.LBB37_4
	leaq	32(%rsi), %rbp
	movq	%rax, 8(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 16(%r13)
	movups	8(%rsi), %xmm0
	movups	%xmm0, (%r13)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h68d7454c4cf02c99E
	movq	%rbp, %rsi
	cmpq	%rbx, %rbp
	jne	.LBB37_2
.LBB37_4:
	movq	%r14, %rax
	addq	$40, %rsp
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
.Lfunc_end37:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h909562476bf74960E, .Lfunc_end37-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h909562476bf74960E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h930ea26ffe404944E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h930ea26ffe404944E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h930ea26ffe404944E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h930ea26ffe404944E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h930ea26ffe404944E:
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
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, 8(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB38_4
	movq	%rdx, %rbx
	movq	8(%rsp), %rax
	movq	(%rax), %rbp
	.p2align	4
.LBB38_2:
	movq	24(%rsi), %r12
	testq	%r12, %r12
	je	.LBB38_4
	movq	32(%rsi), %r13
	leaq	40(%rsi), %r14
	movq	16(%rsi), %rax
	movq	%rax, 32(%rsp)
	movups	(%rsi), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	%r12, 40(%rsp)
	movq	%r13, 48(%rsp)
	movq	(%rbp), %rdi
	movq	8(%rbp), %r15
	movq	16(%rsp), %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	movq	(%r15), %rcx
	movq	%rax, %rdi
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	leaq	16(%rsp), %rcx
	movq	%r12, %r8
	movq	%r13, %r9
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
	movq	%r14, %rsi
	cmpq	%rbx, %r14
	jne	.LBB38_2
.LBB38_4:
	movq	8(%rsp), %rax
	addq	$56, %rsp
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
.Lfunc_end38:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h930ea26ffe404944E, .Lfunc_end38-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h930ea26ffe404944E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h99e2e99d4d95a1cfE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h99e2e99d4d95a1cfE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h99e2e99d4d95a1cfE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h99e2e99d4d95a1cfE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h99e2e99d4d95a1cfE:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB39_4
	movq	%rdx, %rbx
	movq	%rsi, %r15
	movq	(%r14), %r13
	movq	8(%r14), %rbp
	leaq	8(%rsp), %r12
	.p2align	4
.LBB39_2:
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB39_4
	movups	8(%r15), %xmm0
	movups	24(%r15), %xmm1
	movzbl	(%r13), %edi
	movups	%xmm0, 8(%rsp)
	movups	%xmm1, 24(%rsp)
	movq	(%rbp), %rdx
	movq	8(%rax), %rcx
	movq	16(%rax), %r8
	movq	%r12, %rsi
	callq	_ZN12nepenthe_ops5heads16add_correlations17hd1c53e2cc956114cE
	addq	$40, %r15
	cmpq	%rbx, %r15
	jne	.LBB39_2
.LBB39_4:
	movq	%r14, %rax
	addq	$40, %rsp
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
.Lfunc_end39:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h99e2e99d4d95a1cfE, .Lfunc_end39-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h99e2e99d4d95a1cfE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h9a1e3f7f8966a734E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h9a1e3f7f8966a734E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h9a1e3f7f8966a734E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h9a1e3f7f8966a734E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h9a1e3f7f8966a734E:
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
	subq	$120, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %rdx
	movq	16(%rsi), %r9
	movq	32(%rsi), %r10
	movq	48(%rsi), %rbx
	movq	56(%rsi), %rax
	movq	64(%rsi), %rcx
	movq	%rcx, 8(%rsp)
	movq	72(%rsi), %r12
	movq	80(%rsi), %rcx
	movq	88(%rsi), %r8
	movq	%r8, (%rsp)
	movq	96(%rsi), %r11
	movq	112(%rsi), %r8
	movq	128(%rsi), %r14
	movq	144(%rsi), %r15
	movq	152(%rsi), %r13
	movq	%rdi, 16(%rsp)
	movq	%rdi, 56(%rsp)
	subq	%r15, %r13
	je	.LBB40_3
	addq	%r15, %r8
	addq	%r8, %r10
	shlq	$2, %r10
	leaq	(%r10,%r10,8), %rsi
	addq	%rsi, %r9
	addq	%rsi, %rdx
	addq	%r11, %r8
	movq	(%rsp), %rdi
	movq	%rdi, %rsi
	imulq	%r8, %rsi
	leaq	(%r12,%rsi,4), %rbp
	leaq	(,%rdi,4), %rdi
	movq	%rdi, 32(%rsp)
	subq	%rsi, %rcx
	movq	8(%rsp), %rsi
	imulq	%rsi, %r8
	leaq	(%rbx,%r8,4), %rbx
	leaq	(,%rsi,4), %rsi
	movq	%rsi, 24(%rsp)
	subq	%r8, %rax
	addq	%r15, %r14
	.p2align	4
.LBB40_2:
	movq	%r13, 40(%rsp)
	movq	%r14, 48(%rsp)
	movq	8(%rsp), %rsi
	movq	%rsi, %r15
	subq	%rax, %r15
	cmovbq	%rsi, %rax
	negq	%r15
	movq	(%rsp), %rsi
	movq	%rsi, %r12
	subq	%rcx, %r12
	cmovbq	%rsi, %rcx
	negq	%r12
	movq	%r14, 64(%rsp)
	movq	%rbx, 72(%rsp)
	movq	%rax, 80(%rsp)
	movq	%rbp, 88(%rsp)
	movq	%rcx, 96(%rsp)
	movq	%rdx, %r13
	movq	%rdx, 104(%rsp)
	movq	%r9, %r14
	movq	%r9, 112(%rsp)
	leaq	56(%rsp), %rdi
	leaq	64(%rsp), %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6375375ce2847bb8E
	addq	$36, %r14
	movq	%r14, %r9
	movq	48(%rsp), %r14
	addq	$36, %r13
	movq	%r13, %rdx
	movq	40(%rsp), %r13
	addq	32(%rsp), %rbp
	addq	24(%rsp), %rbx
	incq	%r14
	movq	%r15, %rax
	movq	%r12, %rcx
	decq	%r13
	jne	.LBB40_2
.LBB40_3:
	movq	16(%rsp), %rax
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
.Lfunc_end40:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h9a1e3f7f8966a734E, .Lfunc_end40-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h9a1e3f7f8966a734E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha0efef57bf9ee951E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha0efef57bf9ee951E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha0efef57bf9ee951E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha0efef57bf9ee951E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha0efef57bf9ee951E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB41_4
	movq	%rdx, %rbx
	leaq	16(%rsp), %r13
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB41_2:
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.LBB41_4
	leaq	32(%rsi), %rbp
	movq	%rax, 8(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 16(%r13)
	movups	8(%rsi), %xmm0
	movups	%xmm0, (%r13)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h909b51158fac89eaE
	movq	%rbp, %rsi
	cmpq	%rbx, %rbp
	jne	.LBB41_2
.LBB41_4:
	movq	%r14, %rax
	addq	$40, %rsp
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
.Lfunc_end41:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha0efef57bf9ee951E, .Lfunc_end41-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha0efef57bf9ee951E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha2d1fed4b59a4b44E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha2d1fed4b59a4b44E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha2d1fed4b59a4b44E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha2d1fed4b59a4b44E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha2d1fed4b59a4b44E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	16(%rsi), %rax
	movq	32(%rsi), %r12
	movq	40(%rsi), %r13
	movq	56(%rsi), %rcx
	movq	64(%rsi), %rbp
	movq	%rdi, (%rsp)
	movq	%rdi, 8(%rsp)
	subq	%rcx, %rbp
	je	.LBB42_3
	movq	%rcx, %rdx
	imulq	%r12, %rdx
	leaq	(%rax,%rdx,4), %rbx
	addq	%rcx, %r13
	leaq	8(%rsp), %r14
	leaq	16(%rsp), %r15
	.p2align	4
.LBB42_2:
	movq	%r13, 16(%rsp)
	movq	%rbx, 24(%rsp)
	movq	%r12, 32(%rsp)
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h4b97e5616388750fE
	leaq	(,%r12,4), %rax
	addq	%rax, %rbx
	incq	%r13
	decq	%rbp
	jne	.LBB42_2
.LBB42_3:
	movq	(%rsp), %rax
	addq	$40, %rsp
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
.Lfunc_end42:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha2d1fed4b59a4b44E, .Lfunc_end42-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha2d1fed4b59a4b44E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha3660af1da35847cE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha3660af1da35847cE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha3660af1da35847cE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha3660af1da35847cE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha3660af1da35847cE:
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
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB43_5
	movq	%rsi, %r14
	movq	(%rsp), %rcx
	movq	(%rcx), %rax
	movq	8(%rcx), %rcx
	movq	(%rax), %r13
	movq	(%rcx), %rbx
	movq	%rbx, %rbp
	subq	%r13, %rbp
	jb	.LBB43_6
	movq	%rdx, %r15
	shlq	$2, %rbp
	movq	memmove@GOTPCREL(%rip), %r12
	.p2align	4
.LBB43_3:
	movq	8(%r14), %rdx
	cmpq	%rdx, %rbx
	ja	.LBB43_7
	movq	(%r14), %rdi
	addq	$16, %r14
	leaq	(%rdi,%r13,4), %rsi
	movq	%rbp, %rdx
	callq	*%r12
	cmpq	%r15, %r14
	jne	.LBB43_3
.LBB43_5:
	movq	(%rsp), %rax
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
.LBB43_6:
	.cfi_def_cfa_offset 64
	movq	8(%r14), %rdx
	cmpq	%rdx, %rbx
	ja	.LBB43_7
	leaq	anon.a61a49ba1689e702c2a86003a4836971.2.llvm.13867215145974308402(%rip), %rcx
	movq	%r13, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB43_7:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.1.llvm.13867215145974308402(%rip), %rcx
	xorl	%edi, %edi
	movq	%rbx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end43:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha3660af1da35847cE, .Lfunc_end43-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha3660af1da35847cE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha82db66faca9f9c4E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha82db66faca9f9c4E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha82db66faca9f9c4E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha82db66faca9f9c4E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha82db66faca9f9c4E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB44_4
	movq	%rdx, %rbx
	leaq	16(%rsp), %r13
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB44_2:
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.LBB44_4
	leaq	32(%rsi), %rbp
	movq	%rax, 8(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 16(%r13)
	movups	8(%rsi), %xmm0
	movups	%xmm0, (%r13)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf7dfe6c72c32bb88E
	movq	%rbp, %rsi
	cmpq	%rbx, %rbp
	jne	.LBB44_2
.LBB44_4:
	movq	%r14, %rax
	addq	$40, %rsp
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
.Lfunc_end44:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha82db66faca9f9c4E, .Lfunc_end44-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha82db66faca9f9c4E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha9e5e514ec3a8a15E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha9e5e514ec3a8a15E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha9e5e514ec3a8a15E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha9e5e514ec3a8a15E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha9e5e514ec3a8a15E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB45_4
	movq	%rdx, %rbx
	leaq	16(%rsp), %r13
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB45_2:
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.LBB45_4
	leaq	32(%rsi), %rbp
	movq	%rax, 8(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 16(%r13)
	movups	8(%rsi), %xmm0
	movups	%xmm0, (%r13)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hdbacd6e93d35d6d0E
	movq	%rbp, %rsi
	cmpq	%rbx, %rbp
	jne	.LBB45_2
.LBB45_4:
	movq	%r14, %rax
	addq	$40, %rsp
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
.Lfunc_end45:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha9e5e514ec3a8a15E, .Lfunc_end45-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17ha9e5e514ec3a8a15E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17haacc833d4e3ef715E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17haacc833d4e3ef715E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17haacc833d4e3ef715E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17haacc833d4e3ef715E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17haacc833d4e3ef715E:
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
	subq	$120, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %rbx
	movq	8(%rsi), %rax
	movq	16(%rsi), %rcx
	movq	%rcx, 16(%rsp)
	movq	24(%rsi), %r11
	movq	32(%rsi), %rcx
	movq	40(%rsi), %rdx
	movq	%rdx, 8(%rsp)
	movq	48(%rsi), %r10
	movq	64(%rsi), %r8
	movq	72(%rsi), %rdx
	movq	80(%rsi), %r9
	movq	%r9, (%rsp)
	movq	88(%rsi), %r9
	movq	96(%rsi), %r13
	movq	%rdi, 24(%rsp)
	movq	%rdi, 64(%rsp)
	subq	%r9, %r13
	je	.LBB46_3
	addq	%r9, %r10
	movq	8(%rsp), %rdi
	movq	%rdi, %rsi
	imulq	%r10, %rsi
	leaq	(%r11,%rsi,4), %r14
	leaq	(,%rdi,4), %rdi
	movq	%rdi, 48(%rsp)
	subq	%rsi, %rcx
	movq	16(%rsp), %rsi
	imulq	%rsi, %r10
	leaq	(%rbx,%r10,4), %r15
	leaq	(,%rsi,4), %rsi
	movq	%rsi, 40(%rsp)
	subq	%r10, %rax
	movq	(%rsp), %rsi
	imulq	%rsi, %r9
	leaq	(%r8,%r9,4), %r12
	leaq	(,%rsi,4), %rsi
	movq	%rsi, 32(%rsp)
	subq	%r9, %rdx
	.p2align	4
.LBB46_2:
	movq	%r13, 56(%rsp)
	movq	(%rsp), %rsi
	movq	%rsi, %rbp
	subq	%rdx, %rbp
	cmovbq	%rsi, %rdx
	negq	%rbp
	movq	16(%rsp), %rsi
	movq	%rsi, %r13
	subq	%rax, %r13
	cmovbq	%rsi, %rax
	negq	%r13
	movq	8(%rsp), %rsi
	movq	%rsi, %rbx
	subq	%rcx, %rbx
	cmovbq	%rsi, %rcx
	negq	%rbx
	movq	%r12, 72(%rsp)
	movq	%rdx, 80(%rsp)
	movq	%r15, 88(%rsp)
	movq	%rax, 96(%rsp)
	movq	%r14, 104(%rsp)
	movq	%rcx, 112(%rsp)
	leaq	64(%rsp), %rdi
	leaq	72(%rsp), %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hed12c842af82ac96E
	addq	48(%rsp), %r14
	addq	40(%rsp), %r15
	addq	32(%rsp), %r12
	movq	%rbp, %rdx
	movq	%r13, %rax
	movq	56(%rsp), %r13
	movq	%rbx, %rcx
	decq	%r13
	jne	.LBB46_2
.LBB46_3:
	movq	24(%rsp), %rax
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
.Lfunc_end46:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17haacc833d4e3ef715E, .Lfunc_end46-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17haacc833d4e3ef715E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17had90c28512ac0449E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17had90c28512ac0449E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17had90c28512ac0449E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17had90c28512ac0449E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17had90c28512ac0449E:
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
	movq	%rdi, 24(%rsp)
	movq	128(%rsi), %rdx
	movq	136(%rsi), %r13
	subq	%rdx, %r13
	je	.LBB47_3
	movq	(%rsi), %rax
	movq	%rax, 8(%rsp)
	movq	8(%rsi), %rcx
	movq	16(%rsi), %rbp
	movq	24(%rsi), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, %rbx
	movq	32(%rsi), %rsi
	movq	40(%rbx), %r8
	movq	64(%rbx), %r11
	movq	72(%rbx), %r9
	movq	88(%rbx), %r10
	movq	96(%rbx), %rax
	movq	104(%rbx), %rdi
	movq	112(%rbx), %r14
	addq	%rdx, %r14
	movq	%rdi, %r15
	imulq	%r14, %r15
	leaq	(%r10,%r15,4), %r10
	subq	%r15, %rax
	movq	80(%rbx), %r15
	imulq	%r15, %r14
	leaq	(%r11,%r14,4), %r12
	subq	%r14, %r9
	movq	24(%rsp), %r11
	movq	(%r11), %r11
	movq	%r11, 64(%rsp)
	addq	48(%rbx), %rdx
	movq	%rbp, %rbx
	movq	%rbp, %r11
	imulq	%rdx, %r11
	movq	8(%rsp), %r14
	leaq	(%r14,%r11,4), %rbp
	subq	%r11, %rcx
	movq	%rdi, 80(%rsp)
	leaq	(,%rdi,4), %rdi
	movq	%rdi, 56(%rsp)
	imulq	%r8, %rdx
	movq	16(%rsp), %rdi
	leaq	(%rdi,%rdx,4), %rdi
	subq	%rdx, %rsi
	movq	%r15, 72(%rsp)
	leaq	(,%r15,4), %rdx
	movq	%rdx, 48(%rsp)
	movq	%rbx, 96(%rsp)
	leaq	(,%rbx,4), %rdx
	movq	%rdx, 40(%rsp)
	movq	%r8, 88(%rsp)
	leaq	(,%r8,4), %rdx
	movq	%rdx, 32(%rsp)
	.p2align	4
.LBB47_2:
	movq	%r13, 16(%rsp)
	movq	88(%rsp), %rdx
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmovbq	%rdx, %rsi
	negq	%r8
	movq	%r8, 8(%rsp)
	movq	96(%rsp), %rdx
	movq	%rdx, %r8
	subq	%rcx, %r8
	cmovbq	%rdx, %rcx
	negq	%r8
	movq	%r8, 104(%rsp)
	movq	72(%rsp), %rdx
	movq	%rdx, %rbx
	subq	%r9, %rbx
	cmovbq	%rdx, %r9
	negq	%rbx
	movq	80(%rsp), %rdx
	movq	%rdx, %r14
	subq	%rax, %r14
	cmovbq	%rdx, %rax
	negq	%r14
	movq	64(%rsp), %rdx
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	movq	%rdi, %r13
	movq	%rbp, %rdx
	movq	%r12, %r8
	leaq	120(%rsp), %r11
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	%rax
	.cfi_adjust_cfa_offset 8
	movq	%r10, %r15
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops4adam7advance17he92a1757a1d6cc6cE.llvm.4969789374703972864
	movq	%r13, %rdi
	addq	$32, %rsp
	.cfi_adjust_cfa_offset -32
	addq	56(%rsp), %r15
	movq	%r15, %r10
	addq	48(%rsp), %r12
	addq	40(%rsp), %rbp
	addq	32(%rsp), %rdi
	movq	8(%rsp), %rsi
	movq	104(%rsp), %rcx
	movq	16(%rsp), %r13
	movq	%rbx, %r9
	movq	%r14, %rax
	decq	%r13
	jne	.LBB47_2
.LBB47_3:
	movq	24(%rsp), %rax
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
.Lfunc_end47:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17had90c28512ac0449E, .Lfunc_end47-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17had90c28512ac0449E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17haf8934c833039642E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17haf8934c833039642E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17haf8934c833039642E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17haf8934c833039642E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17haf8934c833039642E:
.Lfunc_begin13:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception13
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB48_5
	leaq	48(%rsp), %rbp
	addq	$48, %rbx
	leaq	32(%rsp), %r12
	leaq	40(%rsp), %r13
	movq	%rbx, %rax
	.p2align	4
.LBB48_2:
	movq	%rax, %rbx
	movq	-48(%rax), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB48_5
	leaq	-48(%rbx), %r14
	movq	%rax, 40(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 32(%rbp)
	movups	8(%r14), %xmm0
	movups	24(%r14), %xmm1
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
.Ltmp78:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h3762eed965f96a7bE
.Ltmp79:
	leaq	48(%rbx), %rax
	addq	$48, %r14
	cmpq	%r15, %r14
	jne	.LBB48_2
.LBB48_5:
	movq	%r15, %rax
	subq	%rbx, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rbx, 16(%rsp)
	cmpq	%rbx, %r15
	je	.LBB48_10
	movq	%rdx, %r12
	shrq	$5, %r12
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB48_7
	.p2align	4
.LBB48_9:
	addq	$48, %rbx
	decq	%r12
	je	.LBB48_10
.LBB48_7:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB48_9
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB48_9
.LBB48_10:
	movq	8(%rsp), %rax
	addq	$88, %rsp
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
.LBB48_12:
	.cfi_def_cfa_offset 144
.Ltmp80:
	movq	%rax, %r14
	movq	%rbx, 16(%rsp)
.Ltmp81:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp82:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB48_11:
.Ltmp83:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end48:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17haf8934c833039642E, .Lfunc_end48-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17haf8934c833039642E
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17haf8934c833039642E","a",@progbits
	.p2align	2, 0x0
GCC_except_table48:
.Lexception13:
	.byte	255
	.byte	155
	.uleb128 .Lttbase13-.Lttbaseref13
.Lttbaseref13:
	.byte	1
	.uleb128 .Lcst_end13-.Lcst_begin13
.Lcst_begin13:
	.uleb128 .Ltmp78-.Lfunc_begin13
	.uleb128 .Ltmp79-.Ltmp78
	.uleb128 .Ltmp80-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp79-.Lfunc_begin13
	.uleb128 .Ltmp81-.Ltmp79
	.byte	0
	.byte	0
	.uleb128 .Ltmp81-.Lfunc_begin13
	.uleb128 .Ltmp82-.Ltmp81
	.uleb128 .Ltmp83-.Lfunc_begin13
	.byte	1
	.uleb128 .Ltmp82-.Lfunc_begin13
	.uleb128 .Lfunc_end48-.Ltmp82
	.byte	0
	.byte	0
.Lcst_end13:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase13:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb30329fa3221de6bE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb30329fa3221de6bE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb30329fa3221de6bE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb30329fa3221de6bE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb30329fa3221de6bE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$32, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB49_4
	movq	%rdx, %rbx
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB49_2:
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB49_4
	leaq	24(%rsi), %r13
	movq	(%rsi), %rcx
	movq	16(%rsi), %rdx
	movq	%rcx, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rdx, 24(%rsp)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h37de1a84d54557e5E
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB49_2
.LBB49_4:
	movq	%r14, %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end49:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb30329fa3221de6bE, .Lfunc_end49-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb30329fa3221de6bE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb4a030c6d81e7a99E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb4a030c6d81e7a99E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb4a030c6d81e7a99E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb4a030c6d81e7a99E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb4a030c6d81e7a99E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$32, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB50_4
	movq	%rdx, %rbx
	movq	(%r14), %r12
	leaq	8(%rsp), %r15
	.p2align	4
.LBB50_2:
	movq	24(%rsi), %r8
	testq	%r8, %r8
	je	.LBB50_4
	leaq	40(%rsi), %r13
	movq	32(%rsi), %r9
	movq	16(%rsi), %rax
	movq	8(%rsi), %rcx
	movq	(%r12), %rdx
	addq	(%rdx), %rcx
	movq	(%rsi), %rdx
	movq	%rdx, 8(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	8(%r12), %rdi
	movq	16(%r12), %rsi
	movq	24(%r12), %rax
	movq	(%rax), %rdx
	movq	%r15, %rcx
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB50_2
.LBB50_4:
	movq	%r14, %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end50:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb4a030c6d81e7a99E, .Lfunc_end50-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb4a030c6d81e7a99E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb6d9d5fa0bacaccaE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb6d9d5fa0bacaccaE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb6d9d5fa0bacaccaE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb6d9d5fa0bacaccaE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb6d9d5fa0bacaccaE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$64, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB51_4
	movq	%rdx, %rbx
	movq	(%r14), %r12
	leaq	16(%rsp), %r15
	.p2align	4
.LBB51_2:
	movq	24(%rsi), %r9
	testq	%r9, %r9
	je	.LBB51_4
	leaq	40(%rsi), %r13
	movq	32(%rsi), %rax
	movq	16(%rsi), %rcx
	movq	%rcx, 32(%rsp)
	movups	(%rsi), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	%r9, 40(%rsp)
	movq	%rax, 48(%rsp)
	movq	(%r12), %rdi
	movq	8(%r12), %rsi
	addq	$24, %rdi
	movq	16(%r12), %rdx
	movq	24(%r12), %r8
	movq	24(%r8), %rcx
	imulq	16(%r8), %rcx
	movq	%rax, (%rsp)
	movq	%r15, %r8
	callq	_ZN12nepenthe_ops4norm4Norm4pack17hd3b95fbb8a9814a7E
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB51_2
.LBB51_4:
	movq	%r14, %rax
	addq	$64, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end51:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb6d9d5fa0bacaccaE, .Lfunc_end51-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb6d9d5fa0bacaccaE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb98c90674e4bf1cfE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb98c90674e4bf1cfE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb98c90674e4bf1cfE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb98c90674e4bf1cfE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb98c90674e4bf1cfE:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB52_4
	movq	%rdx, %rbx
	leaq	16(%rsp), %r13
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB52_2:
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.LBB52_4
	leaq	32(%rsi), %rbp
	movq	%rax, 8(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 16(%r13)
	movups	8(%rsi), %xmm0
	movups	%xmm0, (%r13)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h7077e61d7e73c502E
	movq	%rbp, %rsi
	cmpq	%rbx, %rbp
	jne	.LBB52_2
.LBB52_4:
	movq	%r14, %rax
	addq	$40, %rsp
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
.Lfunc_end52:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb98c90674e4bf1cfE, .Lfunc_end52-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hb98c90674e4bf1cfE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hbcc34523a7b03f1fE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hbcc34523a7b03f1fE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hbcc34523a7b03f1fE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hbcc34523a7b03f1fE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hbcc34523a7b03f1fE:
.Lfunc_begin14:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception14
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB53_5
	leaq	48(%rsp), %rbp
	addq	$48, %rbx
	leaq	32(%rsp), %r12
	leaq	40(%rsp), %r13
	movq	%rbx, %rax
	.p2align	4
.LBB53_2:
	movq	%rax, %rbx
	movq	-48(%rax), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB53_5
	leaq	-48(%rbx), %r14
	movq	%rax, 40(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 32(%rbp)
	movups	8(%r14), %xmm0
	movups	24(%r14), %xmm1
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
.Ltmp84:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h42829af86c2df178E
.Ltmp85:
	leaq	48(%rbx), %rax
	addq	$48, %r14
	cmpq	%r15, %r14
	jne	.LBB53_2
.LBB53_5:
	movq	%r15, %rax
	subq	%rbx, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rbx, 16(%rsp)
	cmpq	%rbx, %r15
	je	.LBB53_10
	movq	%rdx, %r12
	shrq	$5, %r12
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB53_7
	.p2align	4
.LBB53_9:
	addq	$48, %rbx
	decq	%r12
	je	.LBB53_10
.LBB53_7:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB53_9
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB53_9
.LBB53_10:
	movq	8(%rsp), %rax
	addq	$88, %rsp
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
.LBB53_12:
	.cfi_def_cfa_offset 144
.Ltmp86:
	movq	%rax, %r14
	movq	%rbx, 16(%rsp)
.Ltmp87:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp88:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB53_11:
.Ltmp89:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end53:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hbcc34523a7b03f1fE, .Lfunc_end53-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hbcc34523a7b03f1fE
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hbcc34523a7b03f1fE","a",@progbits
	.p2align	2, 0x0
GCC_except_table53:
.Lexception14:
	.byte	255
	.byte	155
	.uleb128 .Lttbase14-.Lttbaseref14
.Lttbaseref14:
	.byte	1
	.uleb128 .Lcst_end14-.Lcst_begin14
.Lcst_begin14:
	.uleb128 .Ltmp84-.Lfunc_begin14
	.uleb128 .Ltmp85-.Ltmp84
	.uleb128 .Ltmp86-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp85-.Lfunc_begin14
	.uleb128 .Ltmp87-.Ltmp85
	.byte	0
	.byte	0
	.uleb128 .Ltmp87-.Lfunc_begin14
	.uleb128 .Ltmp88-.Ltmp87
	.uleb128 .Ltmp89-.Lfunc_begin14
	.byte	1
	.uleb128 .Ltmp88-.Lfunc_begin14
	.uleb128 .Lfunc_end53-.Ltmp88
	.byte	0
	.byte	0
.Lcst_end14:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase14:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc36b00d9ee7498c9E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc36b00d9ee7498c9E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc36b00d9ee7498c9E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc36b00d9ee7498c9E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc36b00d9ee7498c9E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$32, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB54_4
	movq	%rdx, %rbx
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB54_2:
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB54_4
	leaq	24(%rsi), %r13
	movq	(%rsi), %rcx
	movq	16(%rsi), %rdx
	movq	%rcx, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rdx, 24(%rsp)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5e1adbbead536433E
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB54_2
.LBB54_4:
	movq	%r14, %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end54:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc36b00d9ee7498c9E, .Lfunc_end54-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc36b00d9ee7498c9E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc6857f26194cc6d3E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc6857f26194cc6d3E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc6857f26194cc6d3E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc6857f26194cc6d3E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc6857f26194cc6d3E:
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
	subq	$72, %rsp
	.cfi_def_cfa_offset 128
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB55_4
	movq	%rdx, %rbx
	movq	%rsi, %r15
	movq	(%rsp), %rax
	movq	(%rax), %rbp
	movq	8(%rax), %r14
	leaq	8(%rsp), %r12
	leaq	40(%rsp), %r13
	.p2align	4
.LBB55_2:
	movq	(%r15), %rdi
	testq	%rdi, %rdi
	je	.LBB55_4
	movups	8(%r15), %xmm0
	movups	24(%r15), %xmm1
	movups	40(%r15), %xmm2
	movups	56(%r15), %xmm3
	movzbl	(%rbp), %esi
	movups	%xmm0, 8(%rsp)
	movups	%xmm1, 24(%rsp)
	movq	(%r14), %rcx
	movups	%xmm2, 40(%rsp)
	movups	%xmm3, 56(%rsp)
	movq	%r12, %rdx
	movq	%r13, %r8
	callq	_ZN12nepenthe_ops5heads12Coefficients9gradients17h3b56dc50826a9550E
	addq	$72, %r15
	cmpq	%rbx, %r15
	jne	.LBB55_2
.LBB55_4:
	movq	(%rsp), %rax
	addq	$72, %rsp
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
.Lfunc_end55:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc6857f26194cc6d3E, .Lfunc_end55-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc6857f26194cc6d3E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc6e2fc2ef8ae803aE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc6e2fc2ef8ae803aE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc6e2fc2ef8ae803aE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc6e2fc2ef8ae803aE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc6e2fc2ef8ae803aE:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB56_4
	movq	%rdx, %rbx
	leaq	16(%rsp), %r13
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB56_2:
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.LBB56_4
	leaq	32(%rsi), %rbp
	movq	%rax, 8(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 16(%r13)
	movups	8(%rsi), %xmm0
	movups	%xmm0, (%r13)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h81f5d5b4db5ae443E
	movq	%rbp, %rsi
	cmpq	%rbx, %rbp
	jne	.LBB56_2
.LBB56_4:
	movq	%r14, %rax
	addq	$40, %rsp
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
.Lfunc_end56:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc6e2fc2ef8ae803aE, .Lfunc_end56-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc6e2fc2ef8ae803aE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc82fdfddcc694e7aE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc82fdfddcc694e7aE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc82fdfddcc694e7aE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc82fdfddcc694e7aE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc82fdfddcc694e7aE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$32, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB57_4
	movq	%rdx, %rbx
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB57_2:
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB57_4
	leaq	24(%rsi), %r13
	movq	(%rsi), %rcx
	movq	16(%rsi), %rdx
	movq	%rcx, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rdx, 24(%rsp)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0b8a4e355301a5e5E
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB57_2
.LBB57_4:
	movq	%r14, %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end57:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc82fdfddcc694e7aE, .Lfunc_end57-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hc82fdfddcc694e7aE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd1480f9bf122597bE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd1480f9bf122597bE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd1480f9bf122597bE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd1480f9bf122597bE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd1480f9bf122597bE:
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	%rdi, 8(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB58_4
	movq	%rdx, %rbx
	leaq	32(%rsp), %r13
	leaq	8(%rsp), %r15
	leaq	16(%rsp), %r12
	.p2align	4
.LBB58_2:
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB58_4
	movq	(%rsi), %rcx
	leaq	72(%rsi), %rbp
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	64(%rsi), %rax
	movq	%rax, 48(%r13)
	movups	16(%rsi), %xmm0
	movups	32(%rsi), %xmm1
	movups	48(%rsi), %xmm2
	movups	%xmm2, 32(%r13)
	movups	%xmm1, 16(%r13)
	movups	%xmm0, (%r13)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h09289f957157fe34E
	movq	%rbp, %rsi
	cmpq	%rbx, %rbp
	jne	.LBB58_2
.LBB58_4:
	movq	%r14, %rax
	addq	$88, %rsp
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
.Lfunc_end58:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd1480f9bf122597bE, .Lfunc_end58-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd1480f9bf122597bE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd5917db58f640523E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd5917db58f640523E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd5917db58f640523E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd5917db58f640523E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd5917db58f640523E:
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
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %r8
	movq	16(%rsi), %rcx
	movq	24(%rsi), %rax
	movq	32(%rsi), %r15
	movq	40(%rsi), %r9
	movq	56(%rsi), %r13
	movq	72(%rsi), %rdx
	movq	80(%rsi), %rbp
	movq	%rdi, 8(%rsp)
	movq	%rdi, 16(%rsp)
	subq	%rdx, %rbp
	je	.LBB59_3
	addq	%rdx, %r9
	leaq	(%r9,%r9,8), %rsi
	leaq	(%r8,%rsi,4), %rbx
	imulq	%r15, %r9
	leaq	(%rcx,%r9,4), %r14
	subq	%r9, %rax
	addq	%rdx, %r13
	.p2align	4
.LBB59_2:
	movq	%r15, %r12
	subq	%rax, %r12
	cmovbq	%r15, %rax
	negq	%r12
	movq	%r13, 24(%rsp)
	movq	%r14, 32(%rsp)
	movq	%rax, 40(%rsp)
	movq	%rbx, 48(%rsp)
	leaq	16(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb36db852e82ddf63E
	addq	$36, %rbx
	leaq	(,%r15,4), %rax
	addq	%rax, %r14
	incq	%r13
	movq	%r12, %rax
	decq	%rbp
	jne	.LBB59_2
.LBB59_3:
	movq	8(%rsp), %rax
	addq	$56, %rsp
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
.Lfunc_end59:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd5917db58f640523E, .Lfunc_end59-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd5917db58f640523E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd60320f727137fc6E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd60320f727137fc6E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd60320f727137fc6E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd60320f727137fc6E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd60320f727137fc6E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB60_4
	movq	%rdx, %rbx
	leaq	16(%rsp), %r13
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB60_2:
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.LBB60_4
	leaq	32(%rsi), %rbp
	movq	%rax, 8(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 16(%r13)
	movups	8(%rsi), %xmm0
	movups	%xmm0, (%r13)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0cfbbe1762e0f9c2E
	movq	%rbp, %rsi
	cmpq	%rbx, %rbp
	jne	.LBB60_2
.LBB60_4:
	movq	%r14, %rax
	addq	$40, %rsp
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
.Lfunc_end60:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd60320f727137fc6E, .Lfunc_end60-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hd60320f727137fc6E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he20086d31625e8fbE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he20086d31625e8fbE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he20086d31625e8fbE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he20086d31625e8fbE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he20086d31625e8fbE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$64, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB61_4
	movq	%rdx, %rbx
	movq	(%r14), %r12
	leaq	16(%rsp), %r15
	.p2align	4
.LBB61_2:
	movq	24(%rsi), %r9
	testq	%r9, %r9
	je	.LBB61_4
	leaq	40(%rsi), %r13
	movq	32(%rsi), %rax
	movq	16(%rsi), %rcx
	movq	%rcx, 32(%rsp)
	movups	(%rsi), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	%r9, 40(%rsp)
	movq	%rax, 48(%rsp)
	movq	(%r12), %rdi
	movq	8(%r12), %rsi
	addq	$24, %rdi
	movq	16(%r12), %rdx
	movq	24(%r12), %rcx
	movq	(%rcx), %rcx
	movq	%rax, (%rsp)
	movq	%r15, %r8
	callq	_ZN12nepenthe_ops4norm4Norm4pack17hd3b95fbb8a9814a7E
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB61_2
.LBB61_4:
	movq	%r14, %rax
	addq	$64, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end61:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he20086d31625e8fbE, .Lfunc_end61-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he20086d31625e8fbE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he23a6c808bc04f95E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he23a6c808bc04f95E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he23a6c808bc04f95E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he23a6c808bc04f95E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he23a6c808bc04f95E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB62_4
	movq	%rdx, %rbx
	leaq	16(%rsp), %r13
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB62_2:
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.LBB62_4
	leaq	32(%rsi), %rbp
	movq	%rax, 8(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 16(%r13)
	movups	8(%rsi), %xmm0
	movups	%xmm0, (%r13)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h1481d85d2f9a5510E
	movq	%rbp, %rsi
	cmpq	%rbx, %rbp
	jne	.LBB62_2
.LBB62_4:
	movq	%r14, %rax
	addq	$40, %rsp
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
.Lfunc_end62:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he23a6c808bc04f95E, .Lfunc_end62-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he23a6c808bc04f95E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he2c56fa161620d12E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he2c56fa161620d12E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he2c56fa161620d12E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he2c56fa161620d12E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he2c56fa161620d12E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$32, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB63_4
	movq	%rdx, %rbx
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB63_2:
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB63_4
	leaq	24(%rsi), %r13
	movq	(%rsi), %rcx
	movq	16(%rsi), %rdx
	movq	%rcx, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rdx, 24(%rsp)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h24da71ccec8aa579E
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB63_2
.LBB63_4:
	movq	%r14, %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end63:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he2c56fa161620d12E, .Lfunc_end63-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17he2c56fa161620d12E
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hec23c17fb7b0ee88E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hec23c17fb7b0ee88E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hec23c17fb7b0ee88E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hec23c17fb7b0ee88E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hec23c17fb7b0ee88E:
.Lfunc_begin15:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception15
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB64_5
	leaq	48(%rsp), %rbp
	addq	$48, %rbx
	leaq	32(%rsp), %r12
	leaq	40(%rsp), %r13
	movq	%rbx, %rax
	.p2align	4
.LBB64_2:
	movq	%rax, %rbx
	movq	-48(%rax), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB64_5
	leaq	-48(%rbx), %r14
	movq	%rax, 40(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 32(%rbp)
	movups	8(%r14), %xmm0
	movups	24(%r14), %xmm1
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
.Ltmp90:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9a06fe981452994E
.Ltmp91:
	leaq	48(%rbx), %rax
	addq	$48, %r14
	cmpq	%r15, %r14
	jne	.LBB64_2
.LBB64_5:
	movq	%r15, %rax
	subq	%rbx, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rbx, 16(%rsp)
	cmpq	%rbx, %r15
	je	.LBB64_10
	movq	%rdx, %r12
	shrq	$5, %r12
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB64_7
	.p2align	4
.LBB64_9:
	addq	$48, %rbx
	decq	%r12
	je	.LBB64_10
.LBB64_7:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB64_9
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB64_9
.LBB64_10:
	movq	8(%rsp), %rax
	addq	$88, %rsp
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
.LBB64_12:
	.cfi_def_cfa_offset 144
.Ltmp92:
	movq	%rax, %r14
	movq	%rbx, 16(%rsp)
.Ltmp93:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp94:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB64_11:
.Ltmp95:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end64:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hec23c17fb7b0ee88E, .Lfunc_end64-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hec23c17fb7b0ee88E
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hec23c17fb7b0ee88E","a",@progbits
	.p2align	2, 0x0
GCC_except_table64:
.Lexception15:
	.byte	255
	.byte	155
	.uleb128 .Lttbase15-.Lttbaseref15
.Lttbaseref15:
	.byte	1
	.uleb128 .Lcst_end15-.Lcst_begin15
.Lcst_begin15:
	.uleb128 .Ltmp90-.Lfunc_begin15
	.uleb128 .Ltmp91-.Ltmp90
	.uleb128 .Ltmp92-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp91-.Lfunc_begin15
	.uleb128 .Ltmp93-.Ltmp91
	.byte	0
	.byte	0
	.uleb128 .Ltmp93-.Lfunc_begin15
	.uleb128 .Ltmp94-.Ltmp93
	.uleb128 .Ltmp95-.Lfunc_begin15
	.byte	1
	.uleb128 .Ltmp94-.Lfunc_begin15
	.uleb128 .Lfunc_end64-.Ltmp94
	.byte	0
	.byte	0
.Lcst_end15:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase15:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17heca0fe3d0ce023edE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17heca0fe3d0ce023edE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17heca0fe3d0ce023edE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17heca0fe3d0ce023edE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17heca0fe3d0ce023edE:
.Lfunc_begin16:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception16
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB65_5
	leaq	48(%rsp), %rbp
	addq	$48, %rbx
	leaq	32(%rsp), %r12
	leaq	40(%rsp), %r13
	movq	%rbx, %rax
	.p2align	4
.LBB65_2:
	movq	%rax, %rbx
	movq	-48(%rax), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB65_5
	leaq	-48(%rbx), %r14
	movq	%rax, 40(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 32(%rbp)
	movups	8(%r14), %xmm0
	movups	24(%r14), %xmm1
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
.Ltmp96:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h984fc7abace04695E
.Ltmp97:
	leaq	48(%rbx), %rax
	addq	$48, %r14
	cmpq	%r15, %r14
	jne	.LBB65_2
.LBB65_5:
	movq	%r15, %rax
	subq	%rbx, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rbx, 16(%rsp)
	cmpq	%rbx, %r15
	je	.LBB65_10
	movq	%rdx, %r12
	shrq	$5, %r12
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB65_7
	.p2align	4
.LBB65_9:
	addq	$48, %rbx
	decq	%r12
	je	.LBB65_10
.LBB65_7:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB65_9
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB65_9
.LBB65_10:
	movq	8(%rsp), %rax
	addq	$88, %rsp
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
.LBB65_12:
	.cfi_def_cfa_offset 144
.Ltmp98:
	movq	%rax, %r14
	movq	%rbx, 16(%rsp)
.Ltmp99:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp100:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB65_11:
.Ltmp101:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end65:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17heca0fe3d0ce023edE, .Lfunc_end65-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17heca0fe3d0ce023edE
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17heca0fe3d0ce023edE","a",@progbits
	.p2align	2, 0x0
GCC_except_table65:
.Lexception16:
	.byte	255
	.byte	155
	.uleb128 .Lttbase16-.Lttbaseref16
.Lttbaseref16:
	.byte	1
	.uleb128 .Lcst_end16-.Lcst_begin16
.Lcst_begin16:
	.uleb128 .Ltmp96-.Lfunc_begin16
	.uleb128 .Ltmp97-.Ltmp96
	.uleb128 .Ltmp98-.Lfunc_begin16
	.byte	0
	.uleb128 .Ltmp97-.Lfunc_begin16
	.uleb128 .Ltmp99-.Ltmp97
	.byte	0
	.byte	0
	.uleb128 .Ltmp99-.Lfunc_begin16
	.uleb128 .Ltmp100-.Ltmp99
	.uleb128 .Ltmp101-.Lfunc_begin16
	.byte	1
	.uleb128 .Ltmp100-.Lfunc_begin16
	.uleb128 .Lfunc_end65-.Ltmp100
	.byte	0
	.byte	0
.Lcst_end16:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase16:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hf2e43acdaed3441bE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hf2e43acdaed3441bE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hf2e43acdaed3441bE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hf2e43acdaed3441bE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hf2e43acdaed3441bE:
.Lfunc_begin17:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception17
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdx, 24(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	cmpq	%rdx, %rsi
	je	.LBB66_5
	leaq	48(%rsp), %rbp
	addq	$48, %rbx
	leaq	32(%rsp), %r12
	leaq	40(%rsp), %r13
	movq	%rbx, %rax
	.p2align	4
.LBB66_2:
	movq	%rax, %rbx
	movq	-48(%rax), %rax
	movq	%rax, %rcx
	negq	%rcx
	jo	.LBB66_5
	leaq	-48(%rbx), %r14
	movq	%rax, 40(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 32(%rbp)
	movups	8(%r14), %xmm0
	movups	24(%r14), %xmm1
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
.Ltmp102:
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf1de591530b6748aE
.Ltmp103:
	leaq	48(%rbx), %rax
	addq	$48, %r14
	cmpq	%r15, %r14
	jne	.LBB66_2
.LBB66_5:
	movq	%r15, %rax
	subq	%rbx, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rbx, 16(%rsp)
	cmpq	%rbx, %r15
	je	.LBB66_10
	movq	%rdx, %r12
	shrq	$5, %r12
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB66_7
	.p2align	4
.LBB66_9:
	addq	$48, %rbx
	decq	%r12
	je	.LBB66_10
.LBB66_7:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB66_9
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB66_9
.LBB66_10:
	movq	8(%rsp), %rax
	addq	$88, %rsp
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
.LBB66_12:
	.cfi_def_cfa_offset 144
.Ltmp104:
	movq	%rax, %r14
	movq	%rbx, 16(%rsp)
.Ltmp105:
	leaq	16(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp106:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB66_11:
.Ltmp107:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end66:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hf2e43acdaed3441bE, .Lfunc_end66-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hf2e43acdaed3441bE
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hf2e43acdaed3441bE","a",@progbits
	.p2align	2, 0x0
GCC_except_table66:
.Lexception17:
	.byte	255
	.byte	155
	.uleb128 .Lttbase17-.Lttbaseref17
.Lttbaseref17:
	.byte	1
	.uleb128 .Lcst_end17-.Lcst_begin17
.Lcst_begin17:
	.uleb128 .Ltmp102-.Lfunc_begin17
	.uleb128 .Ltmp103-.Ltmp102
	.uleb128 .Ltmp104-.Lfunc_begin17
	.byte	0
	.uleb128 .Ltmp103-.Lfunc_begin17
	.uleb128 .Ltmp105-.Ltmp103
	.byte	0
	.byte	0
	.uleb128 .Ltmp105-.Lfunc_begin17
	.uleb128 .Ltmp106-.Ltmp105
	.uleb128 .Ltmp107-.Lfunc_begin17
	.byte	1
	.uleb128 .Ltmp106-.Lfunc_begin17
	.uleb128 .Lfunc_end66-.Ltmp106
	.byte	0
	.byte	0
.Lcst_end17:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase17:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hf374eb584da8c53aE","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hf374eb584da8c53aE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hf374eb584da8c53aE
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hf374eb584da8c53aE,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hf374eb584da8c53aE:
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %rdx
	movq	8(%rsi), %rax
	movq	16(%rsi), %rcx
	movq	%rcx, 8(%rsp)
	movq	24(%rsi), %r9
	movq	32(%rsi), %rcx
	movq	40(%rsi), %r8
	movq	%r8, (%rsp)
	movq	48(%rsi), %r8
	movq	64(%rsi), %rbp
	movq	80(%rsi), %r11
	movq	88(%rsi), %rbx
	movq	%rdi, 16(%rsp)
	movq	%rdi, 40(%rsp)
	subq	%r11, %rbx
	je	.LBB67_3
	addq	%r11, %r8
	movq	(%rsp), %rdi
	movq	%rdi, %rsi
	imulq	%r8, %rsi
	leaq	(%rsi,%rsi,8), %r10
	leaq	(%r9,%r10,4), %r14
	leaq	(,%rdi,4), %r9
	leaq	(%r9,%r9,8), %rdi
	movq	%rdi, 32(%rsp)
	subq	%rsi, %rcx
	movq	8(%rsp), %rsi
	imulq	%rsi, %r8
	leaq	(%rdx,%r8,4), %r15
	leaq	(,%rsi,4), %rdx
	movq	%rdx, 24(%rsp)
	subq	%r8, %rax
	addq	%r11, %rbp
	.p2align	4
.LBB67_2:
	movq	8(%rsp), %rdx
	movq	%rdx, %r12
	subq	%rax, %r12
	cmovbq	%rdx, %rax
	negq	%r12
	movq	(%rsp), %rdx
	movq	%rdx, %r13
	subq	%rcx, %r13
	cmovbq	%rdx, %rcx
	negq	%r13
	movq	%rbp, 48(%rsp)
	movq	%r15, 56(%rsp)
	movq	%rax, 64(%rsp)
	movq	%r14, 72(%rsp)
	movq	%rcx, 80(%rsp)
	leaq	40(%rsp), %rdi
	leaq	48(%rsp), %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h7772c3e73f152873E
	addq	32(%rsp), %r14
	addq	24(%rsp), %r15
	incq	%rbp
	movq	%r12, %rax
	movq	%r13, %rcx
	decq	%rbx
	jne	.LBB67_2
.LBB67_3:
	movq	16(%rsp), %rax
	addq	$88, %rsp
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
.Lfunc_end67:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hf374eb584da8c53aE, .Lfunc_end67-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hf374eb584da8c53aE
	.cfi_endproc

	.section	".text._ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hfd05e1a921352406E","ax",@progbits
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hfd05e1a921352406E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hfd05e1a921352406E
	.p2align	4
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hfd05e1a921352406E,@function
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hfd05e1a921352406E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$32, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	movq	%rdi, (%rsp)
	cmpq	%rdx, %rsi
	je	.LBB68_4
	movq	%rdx, %rbx
	movq	%rsp, %r15
	leaq	8(%rsp), %r12
	.p2align	4
.LBB68_2:
	movq	8(%rsi), %rax
	testq	%rax, %rax
	je	.LBB68_4
	leaq	24(%rsi), %r13
	movq	(%rsi), %rcx
	movq	16(%rsi), %rdx
	movq	%rcx, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rdx, 24(%rsp)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h022587350a182f04E
	movq	%r13, %rsi
	cmpq	%rbx, %r13
	jne	.LBB68_2
.LBB68_4:
	movq	%r14, %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end68:
	.size	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hfd05e1a921352406E, .Lfunc_end68-_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hfd05e1a921352406E
	.cfi_endproc

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h083de05c8b82ee9fE","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h083de05c8b82ee9fE
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h083de05c8b82ee9fE
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h083de05c8b82ee9fE,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h083de05c8b82ee9fE:
.Lfunc_begin18:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception18
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	movq	40(%rsi), %r14
	testq	%r14, %r14
	je	.LBB69_33
	movq	%rsi, %r15
	movq	48(%rsi), %r13
	testq	%r13, %r13
	je	.LBB69_35
	movq	%r14, %rbp
	orq	%r13, %rbp
	shrq	$32, %rbp
	je	.LBB69_3
	movq	%r14, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB69_5
.LBB69_33:
	movq	$0, 8(%rsp)
	movq	$8, 16(%rsp)
	xorl	%eax, %eax
.LBB69_34:
	movq	%rax, 24(%rsp)
	movq	%rax, 16(%rbx)
	movq	8(%rsp), %rax
	movq	%rax, (%rbx)
	movq	16(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%rbx, %rax
	addq	$40, %rsp
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
.LBB69_3:
	.cfi_def_cfa_offset 96
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB69_5:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	leaq	(,%rax,8), %rcx
	leaq	(%rcx,%rcx,2), %rsi
	movabsq	$384307168202282325, %rcx
	cmpq	%rcx, %rax
	jbe	.LBB69_8
	xorl	%edi, %edi
.LBB69_7:
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB69_8:
	testq	%rsi, %rsi
	je	.LBB69_9
	movq	%rax, 32(%rsp)
	movq	%rsi, %r12
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %esi
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	movl	$8, %edi
	movq	%r12, %rsi
	testq	%rax, %rax
	je	.LBB69_7
	movq	%rax, %rcx
	movq	32(%rsp), %rax
	jmp	.LBB69_12
.LBB69_9:
	movl	$8, %ecx
	xorl	%eax, %eax
.LBB69_12:
	movq	%rax, %rsi
	movq	%rax, 8(%rsp)
	movq	%rcx, 16(%rsp)
	movq	$0, 24(%rsp)
	testq	%rbp, %rbp
	je	.LBB69_13
	movq	%r14, %rax
	xorl	%edx, %edx
	divq	%r13
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	cmpq	%rsi, %rax
	ja	.LBB69_17
.LBB69_16:
	xorl	%eax, %eax
.LBB69_19:
	movq	(%r15), %r8
	movq	8(%r15), %r9
	movq	16(%r15), %r10
	movq	24(%r15), %r11
	movq	32(%r15), %r15
	leaq	(%rax,%rax,2), %rdx
	leaq	(%rcx,%rdx,8), %rcx
	addq	$16, %rcx
	.p2align	4
.LBB69_20:
	cmpq	%r14, %r13
	movq	%r14, %rdx
	cmovbq	%r13, %rdx
	testq	%r15, %r15
	je	.LBB69_34
	movq	(%r8), %rdi
	movq	(%r10), %r12
	subq	%r12, %rdi
	movq	(%r9), %rsi
	subq	%r12, %rsi
	movq	%rsi, %r12
	subq	%rdi, %r12
	jb	.LBB69_25
	cmpq	%rdx, %rsi
	ja	.LBB69_25
	movq	(%r11), %rsi
	testq	%rsi, %rsi
	je	.LBB69_24
	leaq	(%r15,%rdi,4), %rdi
	leaq	(%r15,%rdx,4), %r15
	subq	%rdx, %r14
	movq	%rdi, -16(%rcx)
	movq	%r12, -8(%rcx)
	movq	%rsi, (%rcx)
	incq	%rax
	addq	$24, %rcx
	testq	%r14, %r14
	jne	.LBB69_20
	jmp	.LBB69_34
.LBB69_13:
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	%r13d
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	cmpq	%rsi, %rax
	jbe	.LBB69_16
.LBB69_17:
.Ltmp108:
	leaq	8(%rsp), %rdi
	movl	$8, %ecx
	movl	$24, %r8d
	xorl	%esi, %esi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp109:
	movq	16(%rsp), %rcx
	movq	24(%rsp), %rax
	jmp	.LBB69_19
.LBB69_25:
.Ltmp113:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.37.llvm.8749718453130272470(%rip), %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp114:
	jmp	.LBB69_26
.LBB69_24:
.Ltmp111:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.36.llvm.8749718453130272470(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp112:
.LBB69_26:
	ud2
.LBB69_35:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB69_29:
.Ltmp110:
	jmp	.LBB69_30
.LBB69_28:
.Ltmp115:
.LBB69_30:
	movq	%rax, %rbx
	movq	8(%rsp), %rax
	testq	%rax, %rax
	je	.LBB69_32
	movq	16(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB69_32:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end69:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h083de05c8b82ee9fE, .Lfunc_end69-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h083de05c8b82ee9fE
	.cfi_endproc
	.section	".gcc_except_table._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h083de05c8b82ee9fE","a",@progbits
	.p2align	2, 0x0
GCC_except_table69:
.Lexception18:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end18-.Lcst_begin18
.Lcst_begin18:
	.uleb128 .Lfunc_begin18-.Lfunc_begin18
	.uleb128 .Ltmp108-.Lfunc_begin18
	.byte	0
	.byte	0
	.uleb128 .Ltmp108-.Lfunc_begin18
	.uleb128 .Ltmp109-.Ltmp108
	.uleb128 .Ltmp110-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp113-.Lfunc_begin18
	.uleb128 .Ltmp112-.Ltmp113
	.uleb128 .Ltmp115-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp112-.Lfunc_begin18
	.uleb128 .Lfunc_end69-.Ltmp112
	.byte	0
	.byte	0
.Lcst_end18:
	.p2align	2, 0x0

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h1b30d9db9b1418e5E","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h1b30d9db9b1418e5E
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h1b30d9db9b1418e5E
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h1b30d9db9b1418e5E,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h1b30d9db9b1418e5E:
.Lfunc_begin19:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception19
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
	movq	16(%rsi), %r13
	movq	24(%rsi), %rbp
	xorl	%r12d, %r12d
	movq	%rbp, %rbx
	subq	%r13, %rbx
	cmovbq	%r12, %rbx
	movq	%rbx, %r15
	shlq	$4, %r15
	movq	%rbx, %rax
	shrq	$60, %rax
	setne	%al
	movabsq	$9223372036854775800, %rcx
	cmpq	%rcx, %r15
	seta	%cl
	orb	%al, %cl
	je	.LBB70_1
.LBB70_22:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB70_1:
	testq	%r15, %r15
	je	.LBB70_2
	movq	%rdi, (%rsp)
	movq	%rsi, %r14
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r12d
	movl	$8, %esi
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	movq	(%rsp), %rdi
	testq	%rax, %rax
	je	.LBB70_22
	movq	%r14, %rsi
	movq	%rax, %r14
	movq	%r13, %r9
	subq	%rbp, %r9
	jae	.LBB70_6
.LBB70_7:
	movq	(%rsi), %r10
	movq	8(%rsi), %r11
	leaq	8(%r14), %r15
	xorl	%r8d, %r8d
	jmp	.LBB70_8
	.p2align	4
.LBB70_16:
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r12
.LBB70_17:
	movq	%rsi, -8(%r15)
	movq	%rax, (%r15)
	incq	%r8
	addq	$16, %r15
	movq	%r9, %rax
	addq	%r8, %rax
	je	.LBB70_18
.LBB70_8:
	movq	(%r11), %r12
	testq	%r12, %r12
	je	.LBB70_9
	leaq	(%r8,%r13), %rax
	movq	(%r10), %rcx
	imulq	%rcx, %rax
	movq	%rax, %rdx
	orq	%r12, %rdx
	shrq	$32, %rdx
	je	.LBB70_12
	xorl	%edx, %edx
	divq	%r12
	movq	%rax, %rsi
	jmp	.LBB70_14
	.p2align	4
.LBB70_12:
	xorl	%edx, %edx
	divl	%r12d
	movl	%eax, %esi
.LBB70_14:
	leaq	(%r8,%r13), %rax
	incq	%rax
	imulq	%rax, %rcx
	movq	%rcx, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	jne	.LBB70_16
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r12d
	jmp	.LBB70_17
.LBB70_2:
	movl	$8, %r14d
	xorl	%ebx, %ebx
	movq	%r13, %r9
	subq	%rbp, %r9
	jb	.LBB70_7
.LBB70_6:
	xorl	%r8d, %r8d
.LBB70_18:
	movq	%rbx, (%rdi)
	movq	%r14, 8(%rdi)
	movq	%r8, 16(%rdi)
	movq	%rdi, %rax
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
.LBB70_9:
	.cfi_def_cfa_offset 64
.Ltmp116:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.49.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp117:
	ud2
.LBB70_19:
.Ltmp118:
	movq	%rax, %r15
	testq	%rbx, %rbx
	je	.LBB70_21
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB70_21:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end70:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h1b30d9db9b1418e5E, .Lfunc_end70-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h1b30d9db9b1418e5E
	.cfi_endproc
	.section	".gcc_except_table._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h1b30d9db9b1418e5E","a",@progbits
	.p2align	2, 0x0
GCC_except_table70:
.Lexception19:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end19-.Lcst_begin19
.Lcst_begin19:
	.uleb128 .Lfunc_begin19-.Lfunc_begin19
	.uleb128 .Ltmp116-.Lfunc_begin19
	.byte	0
	.byte	0
	.uleb128 .Ltmp116-.Lfunc_begin19
	.uleb128 .Ltmp117-.Ltmp116
	.uleb128 .Ltmp118-.Lfunc_begin19
	.byte	0
	.uleb128 .Ltmp117-.Lfunc_begin19
	.uleb128 .Lfunc_end70-.Ltmp117
	.byte	0
	.byte	0
.Lcst_end19:
	.p2align	2, 0x0

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h205c490831b05149E","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h205c490831b05149E
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h205c490831b05149E
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h205c490831b05149E,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h205c490831b05149E:
.Lfunc_begin20:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception20
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r15
	movq	%rdi, %rbp
	movq	(%rsi), %rcx
	movq	8(%rsi), %rbx
	movq	32(%rsi), %rax
	movq	%rax, 56(%rsp)
	movq	48(%rsi), %r14
	testq	%rax, %rax
	je	.LBB71_7
	movq	40(%r15), %rsi
	xorl	%r12d, %r12d
	testq	%rcx, %rcx
	je	.LBB71_4
	.p2align	4
.LBB71_3:
	leaq	4(%rcx), %rax
	cmpq	%rbx, %rcx
	movq	%rax, %rdx
	cmoveq	%r12, %rdx
	movq	%rdx, (%r15)
	jne	.LBB71_11
.LBB71_4:
	cmpq	%r14, %rsi
	jae	.LBB71_9
	leaq	1(%rsi), %r13
	movq	%r13, 40(%r15)
	movq	56(%rsp), %rdi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	testq	%rax, %rax
	je	.LBB71_9
	movq	%rax, %rcx
	leaq	(%rax,%rdx,4), %rbx
	movq	%rax, (%r15)
	movq	%rbx, 8(%r15)
	movq	%r13, %rsi
	testq	%rcx, %rcx
	jne	.LBB71_3
	jmp	.LBB71_4
.LBB71_7:
	testq	%rcx, %rcx
	je	.LBB71_9
	leaq	4(%rcx), %rax
	xorl	%edx, %edx
	cmpq	%rbx, %rcx
	cmovneq	%rax, %rdx
	movq	%rdx, (%r15)
	jne	.LBB71_11
.LBB71_9:
	movq	16(%r15), %rcx
	testq	%rcx, %rcx
	je	.LBB71_46
	xorl	%eax, %eax
	cmpq	24(%r15), %rcx
	leaq	4(%rcx), %rdx
	cmoveq	%rax, %rdx
	movq	%rdx, 16(%r15)
	je	.LBB71_46
.LBB71_11:
	movq	%rbp, 64(%rsp)
	movq	%rbx, %rsi
	subq	%rax, %rsi
	shrq	$2, %rsi
	testq	%rax, %rax
	cmoveq	%rax, %rsi
	movq	16(%r15), %rbp
	movq	24(%r15), %rdx
	movq	%rdx, 48(%rsp)
	subq	%rbp, %rdx
	shrq	$2, %rdx
	testq	%rbp, %rbp
	cmoveq	%rbp, %rdx
	addq	%rsi, %rdx
	cmpq	$0, 56(%rsp)
	setne	%sil
	movq	40(%r15), %r15
	cmpq	%r15, %r14
	seta	%r8b
	xorl	%edi, %edi
	testb	%r8b, %sil
	leaq	24(%rsp), %rsi
	leaq	72(%rsp), %r8
	cmoveq	%r8, %rsi
	movq	%rdx, %r8
	cmovneq	%rdi, %r8
	movss	(%rcx), %xmm0
	movq	%r8, (%rsi)
	cmpq	$4, %rdx
	movl	$3, %r12d
	cmovaeq	%rdx, %r12
	leaq	4(,%r12,4), %r13
	movabsq	$4611686018427387902, %rcx
	cmpq	%rcx, %rdx
	seta	%cl
	movabsq	$9223372036854775804, %rdx
	cmpq	%rdx, %r13
	seta	%dl
	orb	%cl, %dl
	je	.LBB71_12
.LBB71_54:
	movq	%r13, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB71_46:
	movq	$0, (%rbp)
	movq	$4, 8(%rbp)
	movq	$0, 16(%rbp)
	jmp	.LBB71_47
.LBB71_12:
	testq	%r13, %r13
	je	.LBB71_13
	movq	%rax, 8(%rsp)
	movss	%xmm0, 20(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %esi
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	movl	$4, %edi
	movss	20(%rsp), %xmm0
	movq	%rax, %rcx
	movq	8(%rsp), %rax
	testq	%rcx, %rcx
	je	.LBB71_54
	incq	%r12
	jmp	.LBB71_16
.LBB71_13:
	movl	$4, %ecx
	xorl	%r12d, %r12d
.LBB71_16:
	movss	%xmm0, (%rcx)
	movq	%r12, 24(%rsp)
	movq	%rcx, 8(%rsp)
	movq	%rcx, 32(%rsp)
	movq	$1, 40(%rsp)
	cmpq	$0, 56(%rsp)
	je	.LBB71_26
	movl	$1, %r13d
	jmp	.LBB71_18
	.p2align	4
.LBB71_44:
	movq	32(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	%rbp, %rax
	movss	20(%rsp), %xmm0
.LBB71_45:
	movq	8(%rsp), %rcx
	movss	%xmm0, (%rcx,%r13,4)
	incq	%r13
	movq	%r13, 40(%rsp)
	movq	%r12, %rbp
.LBB71_18:
	testq	%rax, %rax
	je	.LBB71_20
	cmpq	%rbx, %rax
	jne	.LBB71_25
.LBB71_20:
	movq	56(%rsp), %r12
	.p2align	4
.LBB71_21:
	cmpq	%r14, %r15
	jae	.LBB71_39
.Ltmp119:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
.Ltmp120:
	testq	%rax, %rax
	je	.LBB71_38
	leaq	(%rax,%rdx,4), %rbx
	incq	%r15
	testq	%rdx, %rdx
	je	.LBB71_21
.LBB71_25:
	movq	%rbp, %r12
	movq	%rax, %rbp
	addq	$4, %rax
	movss	(%rbp), %xmm0
	cmpq	24(%rsp), %r13
	jne	.LBB71_45
	jmp	.LBB71_43
.LBB71_38:
	incq	%r15
.LBB71_39:
	testq	%rbp, %rbp
	je	.LBB71_53
	cmpq	48(%rsp), %rbp
	je	.LBB71_53
	leaq	4(%rbp), %r12
	xorl	%eax, %eax
	movss	(%rbp), %xmm0
	cmpq	24(%rsp), %r13
	jne	.LBB71_45
.LBB71_43:
	movss	%xmm0, 20(%rsp)
	movq	%rbx, %rcx
	subq	%rax, %rcx
	shrq	$2, %rcx
	testq	%rax, %rax
	movq	%rax, %rbp
	cmoveq	%rax, %rcx
	movq	48(%rsp), %rax
	subq	%r12, %rax
	shrq	$2, %rax
	testq	%r12, %r12
	cmoveq	%r12, %rax
	leaq	(%rcx,%rax), %rdx
	cmpq	%r15, %r14
	leaq	80(%rsp), %rsi
	leaq	72(%rsp), %rdi
	cmovaq	%rdi, %rsi
	movl	$0, %edi
	cmovbeq	%rdx, %rdi
	movq	%rdi, (%rsi)
	leaq	1(%rcx,%rax), %rdx
.Ltmp122:
	movl	$4, %ecx
	movl	$4, %r8d
	leaq	24(%rsp), %rdi
	movq	%r13, %rsi
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp123:
	jmp	.LBB71_44
.LBB71_26:
	movl	$1, %r14d
	leaq	24(%rsp), %r15
	jmp	.LBB71_27
	.p2align	4
.LBB71_36:
	movq	%rax, 8(%rsp)
	movss	%xmm0, (%rax,%r14,4)
	incq	%r14
	movq	%r14, 40(%rsp)
	movq	%r12, %rbp
	movq	%r13, %rax
.LBB71_27:
	testq	%rax, %rax
	je	.LBB71_30
	cmpq	%rbx, %rax
	je	.LBB71_30
	leaq	4(%rax), %r13
	movq	%rbp, %r12
	movss	(%rax), %xmm0
	cmpq	24(%rsp), %r14
	movq	8(%rsp), %rax
	jne	.LBB71_36
	jmp	.LBB71_34
	.p2align	4
.LBB71_30:
	testq	%rbp, %rbp
	je	.LBB71_53
	cmpq	48(%rsp), %rbp
	je	.LBB71_53
	leaq	4(%rbp), %r12
	xorl	%r13d, %r13d
	movq	%rbp, %rax
	movss	(%rax), %xmm0
	cmpq	24(%rsp), %r14
	movq	8(%rsp), %rax
	jne	.LBB71_36
.LBB71_34:
	movss	%xmm0, 8(%rsp)
	movq	%rbx, %rax
	subq	%r13, %rax
	shrq	$2, %rax
	testq	%r13, %r13
	cmoveq	%r13, %rax
	movq	48(%rsp), %rcx
	subq	%r12, %rcx
	shrq	$2, %rcx
	testq	%r12, %r12
	cmoveq	%r12, %rcx
	leaq	1(%rax,%rcx), %rdx
.Ltmp125:
	movl	$4, %ecx
	movl	$4, %r8d
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp126:
	movq	32(%rsp), %rax
	movss	8(%rsp), %xmm0
	jmp	.LBB71_36
.LBB71_53:
	movq	40(%rsp), %rax
	movq	64(%rsp), %rbp
	movq	%rax, 16(%rbp)
	movups	24(%rsp), %xmm0
	movups	%xmm0, (%rbp)
.LBB71_47:
	movq	%rbp, %rax
	addq	$88, %rsp
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
.LBB71_37:
	.cfi_def_cfa_offset 144
.Ltmp127:
	jmp	.LBB71_50
.LBB71_49:
.Ltmp124:
	jmp	.LBB71_50
.LBB71_48:
.Ltmp121:
.LBB71_50:
	movq	%rax, %rbx
	movq	24(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB71_52
	movq	32(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB71_52:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end71:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h205c490831b05149E, .Lfunc_end71-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h205c490831b05149E
	.cfi_endproc
	.section	".gcc_except_table._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h205c490831b05149E","a",@progbits
	.p2align	2, 0x0
GCC_except_table71:
.Lexception20:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end20-.Lcst_begin20
.Lcst_begin20:
	.uleb128 .Lfunc_begin20-.Lfunc_begin20
	.uleb128 .Ltmp119-.Lfunc_begin20
	.byte	0
	.byte	0
	.uleb128 .Ltmp119-.Lfunc_begin20
	.uleb128 .Ltmp120-.Ltmp119
	.uleb128 .Ltmp121-.Lfunc_begin20
	.byte	0
	.uleb128 .Ltmp122-.Lfunc_begin20
	.uleb128 .Ltmp123-.Ltmp122
	.uleb128 .Ltmp124-.Lfunc_begin20
	.byte	0
	.uleb128 .Ltmp125-.Lfunc_begin20
	.uleb128 .Ltmp126-.Ltmp125
	.uleb128 .Ltmp127-.Lfunc_begin20
	.byte	0
	.uleb128 .Ltmp126-.Lfunc_begin20
	.uleb128 .Lfunc_end71-.Ltmp126
	.byte	0
	.byte	0
.Lcst_end20:
	.p2align	2, 0x0

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI72_0:
	.long	0x80000000
	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h437f0778cd300de2E","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h437f0778cd300de2E
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h437f0778cd300de2E
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h437f0778cd300de2E,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h437f0778cd300de2E:
.Lfunc_begin21:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception21
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
	movq	16(%rsi), %r13
	movq	24(%rsi), %rbp
	xorl	%r12d, %r12d
	movq	%rbp, %rbx
	subq	%r13, %rbx
	cmovbq	%r12, %rbx
	leaq	(,%rbx,4), %r15
	movq	%rbx, %rax
	shrq	$62, %rax
	setne	%al
	movabsq	$9223372036854775804, %rcx
	cmpq	%rcx, %r15
	seta	%cl
	orb	%al, %cl
	je	.LBB72_1
.LBB72_24:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB72_1:
	testq	%r15, %r15
	je	.LBB72_2
	movq	%rdi, (%rsp)
	movq	%rsi, %r14
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %r12d
	movl	$4, %esi
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	movq	(%rsp), %rdi
	testq	%rax, %rax
	je	.LBB72_24
	movq	%r14, %rsi
	movq	%rax, %r14
	cmpq	%rbp, %r13
	jae	.LBB72_6
.LBB72_7:
	movq	8(%rsi), %rcx
	movq	(%rsi), %rdx
	xorl	%eax, %eax
	movss	.LCPI72_0(%rip), %xmm0
	jmp	.LBB72_8
	.p2align	4
.LBB72_17:
	incq	%r13
	movss	%xmm1, (%r14,%rax,4)
	incq	%rax
	cmpq	%rbp, %r13
	je	.LBB72_18
.LBB72_8:
	movq	(%rcx), %rsi
	testq	%rsi, %rsi
	je	.LBB72_9
	movq	8(%rdx), %r8
	movq	16(%rdx), %r10
	testq	%r13, %r13
	jne	.LBB72_19
	movq	%r8, %r11
	movaps	%xmm0, %xmm1
	testq	%r10, %r10
	je	.LBB72_17
.LBB72_11:
	leaq	(%r8,%r10,4), %r15
	leaq	-1(%rsi), %r9
	movss	(%r11), %xmm1
	movq	%r15, %r12
	subq	%r11, %r12
	addq	$-4, %r12
	shrq	$2, %r12
	cmpq	%r12, %r9
	jae	.LBB72_17
	leaq	(%r11,%rsi,4), %r12
	addss	(%r11,%rsi,4), %xmm1
	subq	%r12, %r15
	addq	$-4, %r15
	shrq	$2, %r15
	cmpq	%r15, %r9
	jae	.LBB72_17
	shlq	$2, %r10
	addq	%r10, %r8
	subq	%r11, %r8
	leaq	(,%rsi,8), %r10
	subq	%r10, %r8
	addq	$-4, %r8
	leaq	(%r11,%rsi,8), %r10
	shlq	$2, %rsi
	.p2align	4
.LBB72_14:
	addss	(%r10), %xmm1
	movq	%r8, %r11
	shrq	$2, %r11
	subq	%rsi, %r8
	addq	%rsi, %r10
	cmpq	%r11, %r9
	jb	.LBB72_14
	jmp	.LBB72_17
.LBB72_19:
	movaps	%xmm0, %xmm1
	cmpq	%r10, %r13
	jae	.LBB72_17
	leaq	(%r8,%r13,4), %r11
	jmp	.LBB72_11
.LBB72_2:
	movl	$4, %r14d
	xorl	%ebx, %ebx
	cmpq	%rbp, %r13
	jb	.LBB72_7
.LBB72_6:
	xorl	%eax, %eax
.LBB72_18:
	movq	%rbx, (%rdi)
	movq	%r14, 8(%rdi)
	movq	%rax, 16(%rdi)
	movq	%rdi, %rax
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
.LBB72_9:
	.cfi_def_cfa_offset 64
.Ltmp128:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.93.llvm.8749718453130272470(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.94.llvm.8749718453130272470(%rip), %rdx
	movl	$27, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Ltmp129:
	ud2
.LBB72_21:
.Ltmp130:
	movq	%rax, %r15
	testq	%rbx, %rbx
	je	.LBB72_23
	shlq	$2, %rbx
	movl	$4, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB72_23:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end72:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h437f0778cd300de2E, .Lfunc_end72-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h437f0778cd300de2E
	.cfi_endproc
	.section	".gcc_except_table._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h437f0778cd300de2E","a",@progbits
	.p2align	2, 0x0
GCC_except_table72:
.Lexception21:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end21-.Lcst_begin21
.Lcst_begin21:
	.uleb128 .Lfunc_begin21-.Lfunc_begin21
	.uleb128 .Ltmp128-.Lfunc_begin21
	.byte	0
	.byte	0
	.uleb128 .Ltmp128-.Lfunc_begin21
	.uleb128 .Ltmp129-.Ltmp128
	.uleb128 .Ltmp130-.Lfunc_begin21
	.byte	0
	.uleb128 .Ltmp129-.Lfunc_begin21
	.uleb128 .Lfunc_end72-.Ltmp129
	.byte	0
	.byte	0
.Lcst_end21:
	.p2align	2, 0x0

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h53310665d4202906E","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h53310665d4202906E
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h53310665d4202906E
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h53310665d4202906E,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h53310665d4202906E:
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movabsq	$576460752303423486, %r13
	movq	56(%rsi), %r12
	movq	64(%rsi), %rbp
	movq	%rbp, %r15
	subq	%r12, %r15
	movq	%r15, %rbx
	shlq	$5, %rbx
	leaq	1(%r13), %rax
	cmpq	%rax, %r15
	seta	%al
	movabsq	$9223372036854775800, %rcx
	cmpq	%rcx, %rbx
	seta	%cl
	orb	%al, %cl
	je	.LBB73_3
	xorl	%r14d, %r14d
.LBB73_2:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB73_3:
	testq	%rbx, %rbx
	je	.LBB73_4
	movq	%rsi, 8(%rsp)
	movq	%rdi, (%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r14d
	movl	$8, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB73_2
	movq	%r15, %r11
	movq	(%rsp), %rdi
	movq	8(%rsp), %rsi
	cmpq	%r12, %rbp
	jne	.LBB73_8
	jmp	.LBB73_15
.LBB73_4:
	movl	$8, %eax
	xorl	%r11d, %r11d
	cmpq	%r12, %rbp
	je	.LBB73_15
.LBB73_8:
	movq	16(%rsi), %r8
	movq	32(%rsi), %rdx
	movq	40(%rsi), %rbx
	movq	72(%rsi), %rsi
	leaq	1(%r12), %r9
	cmpq	%r9, %rbp
	jne	.LBB73_10
	xorl	%r10d, %r10d
	jmp	.LBB73_14
.LBB73_10:
	movq	%r11, 8(%rsp)
	andq	%r15, %r13
	leaq	(%r12,%r12,8), %r10
	movq	%rbx, 16(%rsp)
	leaq	(%rbx,%r10,4), %r11
	imulq	%rdx, %r9
	leaq	(%r8,%r9,4), %rbx
	leaq	(,%rdx,8), %r14
	leaq	56(%rax), %rbp
	movq	%r12, %r9
	imulq	%rdx, %r9
	movq	%r8, (%rsp)
	leaq	(%r8,%r9,4), %r9
	xorl	%r10d, %r10d
	.p2align	4
.LBB73_11:
	leaq	(%rsi,%r10), %r8
	movq	%r8, -56(%rbp)
	movq	%r9, -48(%rbp)
	movq	%rdx, -40(%rbp)
	movq	%r11, -32(%rbp)
	leaq	36(%r11), %r8
	leaq	(%rsi,%r10), %rcx
	incq	%rcx
	addq	$2, %r10
	movq	%rcx, -24(%rbp)
	movq	%rbx, -16(%rbp)
	movq	%rdx, -8(%rbp)
	movq	%r8, (%rbp)
	addq	$72, %r11
	addq	%r14, %rbx
	addq	$64, %rbp
	addq	%r14, %r9
	cmpq	%r10, %r13
	jne	.LBB73_11
	testb	$1, %r15b
	movq	8(%rsp), %r11
	je	.LBB73_15
	addq	%r10, %rsi
	movq	(%rsp), %r8
	movq	16(%rsp), %rbx
.LBB73_14:
	addq	%r10, %r12
	leaq	(%r12,%r12,8), %rcx
	imulq	%rdx, %r12
	leaq	(%r8,%r12,4), %r8
	leaq	(%rbx,%rcx,4), %rcx
	shlq	$5, %r10
	movq	%rsi, (%rax,%r10)
	movq	%r8, 8(%rax,%r10)
	movq	%rdx, 16(%rax,%r10)
	movq	%rcx, 24(%rax,%r10)
.LBB73_15:
	movq	%r11, (%rdi)
	movq	%rax, 8(%rdi)
	movq	%r15, 16(%rdi)
	movq	%rdi, %rax
	addq	$24, %rsp
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
.Lfunc_end73:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h53310665d4202906E, .Lfunc_end73-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h53310665d4202906E
	.cfi_endproc

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h5b8f277c2e1fc985E","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h5b8f277c2e1fc985E
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h5b8f277c2e1fc985E
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h5b8f277c2e1fc985E,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h5b8f277c2e1fc985E:
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
	movq	32(%rsi), %r12
	testq	%r12, %r12
	je	.LBB74_16
	movq	24(%rsi), %rbx
	movq	%rbx, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB74_2
	movq	%rbx, %rax
	xorl	%edx, %edx
	divq	%r12
	jmp	.LBB74_4
.LBB74_2:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB74_4:
	movq	%rax, %r14
	shlq	$4, %r14
	movq	%rax, %rcx
	shrq	$60, %rcx
	setne	%cl
	movabsq	$9223372036854775800, %rdx
	cmpq	%rdx, %r14
	seta	%dl
	orb	%cl, %dl
	je	.LBB74_7
	xorl	%r15d, %r15d
.LBB74_6:
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB74_7:
	testq	%r14, %r14
	je	.LBB74_8
	movq	%rsi, (%rsp)
	movq	%rax, %rbp
	movq	%rdi, %r13
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r15d
	movl	$8, %esi
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB74_6
	movq	%r13, %rdi
	movq	%rbp, %rcx
	movq	(%rsp), %rsi
	cmpq	%rbx, %r12
	jbe	.LBB74_13
.LBB74_12:
	xorl	%edx, %edx
	jmp	.LBB74_15
.LBB74_8:
	movl	$8, %eax
	xorl	%ecx, %ecx
	cmpq	%rbx, %r12
	ja	.LBB74_12
.LBB74_13:
	movq	16(%rsi), %rsi
	leaq	8(%rax), %r8
	leaq	(,%r12,4), %r9
	xorl	%edx, %edx
	.p2align	4
.LBB74_14:
	subq	%r12, %rbx
	movq	%rsi, -8(%r8)
	movq	%r12, (%r8)
	incq	%rdx
	addq	$16, %r8
	addq	%r9, %rsi
	cmpq	%rbx, %r12
	jbe	.LBB74_14
.LBB74_15:
	movq	%rcx, (%rdi)
	movq	%rax, 8(%rdi)
	movq	%rdx, 16(%rdi)
	movq	%rdi, %rax
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
.LBB74_16:
	.cfi_def_cfa_offset 64
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end74:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h5b8f277c2e1fc985E, .Lfunc_end74-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h5b8f277c2e1fc985E
	.cfi_endproc

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h6ce90a9dd5ff299aE","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h6ce90a9dd5ff299aE
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h6ce90a9dd5ff299aE
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h6ce90a9dd5ff299aE,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h6ce90a9dd5ff299aE:
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
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rsi), %r10
	movq	120(%rsi), %r13
	movq	%r13, %r15
	subq	%r10, %r15
	leaq	(,%r15,8), %rax
	leaq	(%rax,%rax,4), %rbx
	movabsq	$230584300921369395, %rax
	cmpq	%rax, %r15
	jbe	.LBB75_3
	xorl	%r14d, %r14d
.LBB75_2:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB75_3:
	testq	%rbx, %rbx
	je	.LBB75_4
	movq	%r10, (%rsp)
	movq	%rsi, %r12
	movq	%rdi, %rbp
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r14d
	movl	$8, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB75_2
	movq	%r15, %r11
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	(%rsp), %r10
	cmpq	%r10, %r13
	jne	.LBB75_8
	jmp	.LBB75_14
.LBB75_4:
	movl	$8, %eax
	xorl	%r11d, %r11d
	cmpq	%r10, %r13
	je	.LBB75_14
.LBB75_8:
	movq	(%rsi), %r14
	movq	16(%rsi), %r9
	movq	48(%rsi), %rdx
	movq	56(%rsi), %r12
	movq	88(%rsi), %r8
	movq	96(%rsi), %rsi
	leaq	1(%r10), %rcx
	cmpq	%rcx, %r13
	jne	.LBB75_10
	xorl	%ebx, %ebx
	jmp	.LBB75_13
.LBB75_10:
	movq	%r11, 40(%rsp)
	movq	%r14, 8(%rsp)
	movabsq	$288230376151711742, %r14
	movq	%r15, 48(%rsp)
	andq	%r15, %r14
	leaq	(%r10,%rsi), %rbx
	movq	%rsi, 16(%rsp)
	leaq	(%r10,%rsi), %rcx
	incq	%rcx
	movq	%r8, %rsi
	imulq	%rcx, %rsi
	leaq	(%r12,%rsi,4), %r13
	leaq	(,%r8,8), %rbp
	imulq	%rdx, %rcx
	leaq	(%r9,%rcx,4), %r11
	movq	%r9, %r15
	leaq	(,%rdx,8), %r9
	movq	%r10, (%rsp)
	leaq	(%r10,%r10,2), %rcx
	movq	8(%rsp), %rsi
	leaq	(%rsi,%rcx,8), %r10
	leaq	72(%rax), %rsi
	movq	%r8, %rcx
	imulq	%rbx, %rcx
	movq	%r12, 32(%rsp)
	leaq	(%r12,%rcx,4), %rcx
	imulq	%rdx, %rbx
	movq	%r15, 24(%rsp)
	leaq	(%r15,%rbx,4), %r12
	xorl	%ebx, %ebx
	.p2align	4
.LBB75_11:
	movq	%r10, -72(%rsi)
	movq	%r12, -64(%rsi)
	movq	%rdx, -56(%rsi)
	movq	%rcx, -48(%rsi)
	movq	%r8, -40(%rsi)
	addq	$2, %rbx
	leaq	24(%r10), %r15
	movq	%r15, -32(%rsi)
	movq	%r11, -24(%rsi)
	movq	%rdx, -16(%rsi)
	movq	%r13, -8(%rsi)
	movq	%r8, (%rsi)
	addq	%rbp, %r13
	addq	%r9, %r11
	addq	$48, %r10
	addq	$80, %rsi
	addq	%rbp, %rcx
	addq	%r9, %r12
	cmpq	%rbx, %r14
	jne	.LBB75_11
	movq	48(%rsp), %r15
	testb	$1, %r15b
	movq	(%rsp), %r10
	movq	40(%rsp), %r11
	movq	32(%rsp), %r12
	movq	24(%rsp), %r9
	movq	8(%rsp), %r14
	movq	16(%rsp), %rsi
	je	.LBB75_14
.LBB75_13:
	addq	%rbx, %r10
	leaq	(%r10,%r10,2), %rcx
	leaq	(%r14,%rcx,8), %rcx
	addq	%rsi, %r10
	movq	%r10, %rsi
	imulq	%rdx, %rsi
	leaq	(%r9,%rsi,4), %rsi
	imulq	%r8, %r10
	leaq	(%r12,%r10,4), %r9
	leaq	(%rbx,%rbx,4), %r10
	movq	%rcx, (%rax,%r10,8)
	movq	%rsi, 8(%rax,%r10,8)
	movq	%rdx, 16(%rax,%r10,8)
	movq	%r9, 24(%rax,%r10,8)
	movq	%r8, 32(%rax,%r10,8)
.LBB75_14:
	movq	%r11, (%rdi)
	movq	%rax, 8(%rdi)
	movq	%r15, 16(%rdi)
	movq	%rdi, %rax
	addq	$56, %rsp
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
.Lfunc_end75:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h6ce90a9dd5ff299aE, .Lfunc_end75-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h6ce90a9dd5ff299aE
	.cfi_endproc

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7095d4b84ee1e94bE","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7095d4b84ee1e94bE
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7095d4b84ee1e94bE
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7095d4b84ee1e94bE,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7095d4b84ee1e94bE:
.Lfunc_begin22:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception22
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	cmpq	%rdx, %rsi
	je	.LBB76_5
	movq	%rdx, %r14
	movq	%rsi, %r15
	jmp	.LBB76_2
	.p2align	4
.LBB76_4:
	addq	$24, %r15
	cmpq	%r14, %r15
	je	.LBB76_5
.LBB76_2:
	movq	8(%r15), %rax
	testq	%rax, %rax
	je	.LBB76_4
	movq	(%r15), %r13
	movq	16(%r15), %r12
	cmpq	%rax, %r12
	cmovaeq	%rax, %r12
	leaq	(,%r12,4), %rcx
	addq	%r13, %rcx
	subq	%r12, %rax
	movq	%rcx, (%r15)
	movq	%rax, 8(%r15)
	testq	%r13, %r13
	je	.LBB76_4
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$64, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB76_21
	leaq	24(%r15), %rcx
	movq	%r13, (%rax)
	movq	%r12, 8(%rax)
	movq	$4, (%rsp)
	movq	%rax, 8(%rsp)
	movq	$1, 16(%rsp)
	cmpq	%r14, %rcx
	je	.LBB76_19
	addq	$48, %r15
	movq	-16(%r15), %rax
	testq	%rax, %rax
	je	.LBB76_11
	.p2align	4
.LBB76_10:
	movq	-24(%r15), %r12
	movq	-8(%r15), %rbp
	cmpq	%rax, %rbp
	cmovaeq	%rax, %rbp
	leaq	(%r12,%rbp,4), %rcx
	subq	%rbp, %rax
	movq	%rcx, -24(%r15)
	movq	%rax, -16(%r15)
	testq	%r12, %r12
	je	.LBB76_11
	movq	16(%rsp), %r13
	cmpq	(%rsp), %r13
	jne	.LBB76_15
.Ltmp131:
	movl	$1, %edx
	movl	$8, %ecx
	movl	$16, %r8d
	movq	%rsp, %rdi
	movq	%r13, %rsi
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp132:
.LBB76_15:
	movq	8(%rsp), %rax
	movq	%r13, %rcx
	shlq	$4, %rcx
	movq	%r12, (%rax,%rcx)
	movq	%rbp, 8(%rax,%rcx)
	incq	%r13
	movq	%r13, 16(%rsp)
.LBB76_11:
	cmpq	%r14, %r15
	je	.LBB76_19
	addq	$24, %r15
	movq	-16(%r15), %rax
	testq	%rax, %rax
	jne	.LBB76_10
	jmp	.LBB76_11
.LBB76_5:
	movq	$0, (%rbx)
	movq	$8, 8(%rbx)
	movq	$0, 16(%rbx)
	jmp	.LBB76_20
.LBB76_19:
	movq	16(%rsp), %rax
	movq	%rax, 16(%rbx)
	movq	(%rsp), %rax
	movq	%rax, (%rbx)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
.LBB76_20:
	movq	%rbx, %rax
	addq	$24, %rsp
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
.LBB76_21:
	.cfi_def_cfa_offset 80
	movl	$8, %edi
	movl	$64, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB76_16:
.Ltmp133:
	movq	%rax, %rbx
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB76_18
	movq	8(%rsp), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB76_18:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end76:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7095d4b84ee1e94bE, .Lfunc_end76-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7095d4b84ee1e94bE
	.cfi_endproc
	.section	".gcc_except_table._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7095d4b84ee1e94bE","a",@progbits
	.p2align	2, 0x0
GCC_except_table76:
.Lexception22:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end22-.Lcst_begin22
.Lcst_begin22:
	.uleb128 .Ltmp131-.Lfunc_begin22
	.uleb128 .Ltmp132-.Ltmp131
	.uleb128 .Ltmp133-.Lfunc_begin22
	.byte	0
	.uleb128 .Ltmp132-.Lfunc_begin22
	.uleb128 .Lfunc_end76-.Ltmp132
	.byte	0
	.byte	0
.Lcst_end22:
	.p2align	2, 0x0

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h709e43135f674828E","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h709e43135f674828E
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h709e43135f674828E
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h709e43135f674828E,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h709e43135f674828E:
.Lfunc_begin23:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception23
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	32(%rsi), %r14
	testq	%r14, %r14
	je	.LBB77_20
	movq	8(%rsi), %r12
	movq	%r12, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB77_2
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB77_4
.LBB77_2:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB77_4:
	leaq	(,%rax,4), %rbp
	movq	%rax, %rcx
	shrq	$62, %rcx
	setne	%dl
	movabsq	$9223372036854775804, %rcx
	cmpq	%rcx, %rbp
	seta	%cl
	orb	%dl, %cl
	je	.LBB77_7
	xorl	%ebx, %ebx
.LBB77_6:
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB77_7:
	movq	%rdi, 16(%rsp)
	testq	%rbp, %rbp
	je	.LBB77_8
	movq	%rax, 8(%rsp)
	movq	%rsi, %r15
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %ebx
	movl	$4, %esi
	movq	%rbp, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB77_6
	movq	%rax, %r13
	movq	%r15, %rsi
	cmpq	%r12, %r14
	jbe	.LBB77_13
.LBB77_12:
	xorl	%ebx, %ebx
	jmp	.LBB77_16
.LBB77_8:
	movl	$4, %r13d
	movq	$0, 8(%rsp)
	cmpq	%r12, %r14
	ja	.LBB77_12
.LBB77_13:
	movq	(%rsi), %rbp
	leaq	(,%r14,4), %r15
	xorl	%ebx, %ebx
	.p2align	4
.LBB77_14:
.Ltmp134:
	movq	%rbp, %rdi
	movq	%r14, %rsi
	callq	_ZN12nepenthe_ops5heads14sum_of_squares17he7520fd84cd0a17aE
.Ltmp135:
	subq	%r14, %r12
	movss	%xmm0, (%r13,%rbx,4)
	incq	%rbx
	addq	%r15, %rbp
	cmpq	%r12, %r14
	jbe	.LBB77_14
.LBB77_16:
	movq	16(%rsp), %rax
	movq	8(%rsp), %rcx
	movq	%rcx, (%rax)
	movq	%r13, 8(%rax)
	movq	%rbx, 16(%rax)
	addq	$24, %rsp
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
.LBB77_20:
	.cfi_def_cfa_offset 80
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.17.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB77_17:
.Ltmp136:
	movq	%rax, %rbx
	cmpq	$0, 8(%rsp)
	je	.LBB77_19
	movq	8(%rsp), %rsi
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB77_19:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end77:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h709e43135f674828E, .Lfunc_end77-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h709e43135f674828E
	.cfi_endproc
	.section	".gcc_except_table._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h709e43135f674828E","a",@progbits
	.p2align	2, 0x0
GCC_except_table77:
.Lexception23:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end23-.Lcst_begin23
.Lcst_begin23:
	.uleb128 .Lfunc_begin23-.Lfunc_begin23
	.uleb128 .Ltmp134-.Lfunc_begin23
	.byte	0
	.byte	0
	.uleb128 .Ltmp134-.Lfunc_begin23
	.uleb128 .Ltmp135-.Ltmp134
	.uleb128 .Ltmp136-.Lfunc_begin23
	.byte	0
	.uleb128 .Ltmp135-.Lfunc_begin23
	.uleb128 .Lfunc_end77-.Ltmp135
	.byte	0
	.byte	0
.Lcst_end23:
	.p2align	2, 0x0

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h70a66cb94fedc2ccE","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h70a66cb94fedc2ccE
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h70a66cb94fedc2ccE
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h70a66cb94fedc2ccE,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h70a66cb94fedc2ccE:
.Lfunc_begin24:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception24
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
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rbp
	movq	(%rsi), %r14
	movq	48(%rsi), %r13
	testq	%r13, %r13
	je	.LBB78_6
	movq	80(%rbp), %rsi
	testq	%r14, %r14
	je	.LBB78_11
	testq	%rsi, %rsi
	je	.LBB78_10
	movq	32(%rbp), %r8
	testq	%r8, %r8
	je	.LBB78_10
	movq	24(%rbp), %rcx
	movq	72(%rbp), %rax
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB78_5
	xorl	%edx, %edx
	divq	%rsi
	movq	%rax, %rsi
	movq	%rcx, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	je	.LBB78_16
.LBB78_17:
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r8
	addq	%rsi, %rax
	jae	.LBB78_21
	jmp	.LBB78_19
.LBB78_6:
	testq	%r14, %r14
	je	.LBB78_7
	movq	32(%rbp), %rsi
	movl	$24, %eax
	jmp	.LBB78_9
.LBB78_11:
	movl	$72, %eax
.LBB78_9:
	testq	%rsi, %rsi
	je	.LBB78_10
	movq	(%rbp,%rax), %rax
	movq	%rax, %rcx
	orq	%rsi, %rcx
	shrq	$32, %rcx
	je	.LBB78_13
	xorl	%edx, %edx
	divq	%rsi
	jmp	.LBB78_21
.LBB78_13:
	xorl	%edx, %edx
	divl	%esi
	jmp	.LBB78_21
.LBB78_5:
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %esi
	movq	%rcx, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	jne	.LBB78_17
.LBB78_16:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r8d
	addq	%rsi, %rax
	jb	.LBB78_19
.LBB78_21:
	leaq	(,%rax,8), %rcx
	leaq	(%rcx,%rcx,2), %r15
	movabsq	$384307168202282325, %rcx
	cmpq	%rcx, %rax
	jbe	.LBB78_24
	xorl	%r12d, %r12d
.LBB78_23:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB78_24:
	testq	%r15, %r15
	movq	%rdi, 48(%rsp)
	movq	%r14, (%rsp)
	movq	%r13, 16(%rsp)
	je	.LBB78_25
	movq	%rax, 8(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r12d
	movl	$8, %esi
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB78_23
	movq	%rax, %rcx
	movq	8(%rsp), %rdi
	jmp	.LBB78_28
.LBB78_7:
	movq	%r13, 16(%rsp)
	movq	%r14, (%rsp)
	movq	%rdi, 48(%rsp)
.LBB78_25:
	movl	$8, %ecx
	xorl	%edi, %edi
.LBB78_28:
	movq	%rdi, 24(%rsp)
	movq	%rcx, 32(%rsp)
	movq	$0, 40(%rsp)
	movq	24(%rbp), %r12
	movq	32(%rbp), %r15
	movq	40(%rbp), %rbx
	movq	72(%rbp), %r13
	movq	80(%rbp), %r14
	movq	%rbp, 8(%rsp)
	movq	88(%rbp), %rbp
	cmpq	$0, 16(%rsp)
	je	.LBB78_34
	cmpq	$0, (%rsp)
	je	.LBB78_36
	testq	%r14, %r14
	je	.LBB78_37
	testq	%r15, %r15
	je	.LBB78_37
	movq	%r13, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB78_33
	movq	%r13, %rax
	xorl	%edx, %edx
	divq	%r14
	movq	%rax, %rsi
	movq	%r12, %rax
	orq	%r15, %rax
	shrq	$32, %rax
	je	.LBB78_41
.LBB78_42:
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r15
	addq	%rsi, %rax
	jae	.LBB78_49
	jmp	.LBB78_44
.LBB78_34:
	cmpq	$0, (%rsp)
	je	.LBB78_35
	movq	%r12, %rax
	movq	%r15, %rsi
	testq	%r15, %r15
	je	.LBB78_37
.LBB78_46:
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB78_47
	xorl	%edx, %edx
	divq	%rsi
	jmp	.LBB78_49
.LBB78_36:
	movq	%r13, %rax
	movq	%r14, %rsi
	testq	%r14, %r14
	jne	.LBB78_46
.LBB78_37:
.Ltmp144:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp145:
	jmp	.LBB78_38
.LBB78_47:
	xorl	%edx, %edx
	divl	%esi
	jmp	.LBB78_49
.LBB78_33:
	movl	%r13d, %eax
	xorl	%edx, %edx
	divl	%r14d
	movl	%eax, %esi
	movq	%r12, %rax
	orq	%r15, %rax
	shrq	$32, %rax
	jne	.LBB78_42
.LBB78_41:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r15d
	addq	%rsi, %rax
	jb	.LBB78_44
.LBB78_49:
	cmpq	%rdi, %rax
	ja	.LBB78_51
	xorl	%r10d, %r10d
.LBB78_53:
	cmpq	$0, 16(%rsp)
	sete	%sil
	movq	8(%rsp), %rax
	movq	16(%rax), %rdx
	cmpq	%r13, %r14
	seta	%dil
	orb	%sil, %dil
	jne	.LBB78_56
	movq	64(%rax), %rsi
	leaq	(%r10,%r10,2), %rdi
	leaq	(%rcx,%rdi,8), %rdi
	addq	$16, %rdi
	leaq	(,%r14,4), %r8
	.p2align	4
.LBB78_55:
	movq	%rbp, -16(%rdi)
	movq	%rsi, -8(%rdi)
	movq	%r14, (%rdi)
	incq	%r10
	incq	%rbp
	subq	%r14, %r13
	addq	$24, %rdi
	addq	%r8, %rsi
	cmpq	%r13, %r14
	jbe	.LBB78_55
.LBB78_56:
	cmpq	$0, (%rsp)
	je	.LBB78_68
	cmpq	%r12, %r15
	ja	.LBB78_68
	leaq	(%r10,%r10,2), %rsi
	leaq	(%rcx,%rsi,8), %rcx
	addq	$16, %rcx
	leaq	(,%r15,4), %r8
	.p2align	4
.LBB78_59:
	movq	(%rbx), %rdi
	movq	8(%rbx), %rsi
	movq	%rsi, %r9
	subq	%rdi, %r9
	jb	.LBB78_61
	cmpq	%r15, %rsi
	ja	.LBB78_61
	subq	%r15, %r12
	leaq	(%rdx,%rdi,4), %rsi
	movq	%rbp, -16(%rcx)
	movq	%rsi, -8(%rcx)
	movq	%r9, (%rcx)
	incq	%r10
	incq	%rbp
	addq	$24, %rcx
	addq	%r8, %rdx
	cmpq	%r12, %r15
	jbe	.LBB78_59
	jmp	.LBB78_68
.LBB78_35:
	xorl	%r10d, %r10d
.LBB78_68:
	movq	%r10, 40(%rsp)
	movq	48(%rsp), %rax
	movq	%r10, 16(%rax)
	movups	24(%rsp), %xmm0
	movups	%xmm0, (%rax)
	addq	$56, %rsp
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
.LBB78_61:
	.cfi_def_cfa_offset 112
.Ltmp141:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.27.llvm.8749718453130272470(%rip), %rcx
	movq	%r15, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp142:
	jmp	.LBB78_38
.LBB78_19:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.2.llvm.18155304953313829945(%rip), %rdi
	leaq	.Lanon.c60f8acf36d1e11916dd8bc08d707736.4(%rip), %rdx
	movl	$35, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB78_44:
.Ltmp137:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.2.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.11.llvm.18155304953313829945(%rip), %rdx
	movl	$35, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp138:
.LBB78_38:
	ud2
.LBB78_51:
.Ltmp139:
	leaq	24(%rsp), %rdi
	movl	$8, %ecx
	movl	$24, %r8d
	xorl	%esi, %esi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp140:
	movq	32(%rsp), %rcx
	movq	40(%rsp), %r10
	jmp	.LBB78_53
.LBB78_10:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB78_63:
.Ltmp146:
	jmp	.LBB78_64
.LBB78_62:
.Ltmp143:
.LBB78_64:
	movq	%rax, %rbx
	movq	24(%rsp), %rax
	testq	%rax, %rax
	je	.LBB78_66
	movq	32(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB78_66:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end78:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h70a66cb94fedc2ccE, .Lfunc_end78-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h70a66cb94fedc2ccE
	.cfi_endproc
	.section	".gcc_except_table._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h70a66cb94fedc2ccE","a",@progbits
	.p2align	2, 0x0
GCC_except_table78:
.Lexception24:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end24-.Lcst_begin24
.Lcst_begin24:
	.uleb128 .Lfunc_begin24-.Lfunc_begin24
	.uleb128 .Ltmp144-.Lfunc_begin24
	.byte	0
	.byte	0
	.uleb128 .Ltmp144-.Lfunc_begin24
	.uleb128 .Ltmp145-.Ltmp144
	.uleb128 .Ltmp146-.Lfunc_begin24
	.byte	0
	.uleb128 .Ltmp141-.Lfunc_begin24
	.uleb128 .Ltmp142-.Ltmp141
	.uleb128 .Ltmp143-.Lfunc_begin24
	.byte	0
	.uleb128 .Ltmp142-.Lfunc_begin24
	.uleb128 .Ltmp137-.Ltmp142
	.byte	0
	.byte	0
	.uleb128 .Ltmp137-.Lfunc_begin24
	.uleb128 .Ltmp140-.Ltmp137
	.uleb128 .Ltmp146-.Lfunc_begin24
	.byte	0
	.uleb128 .Ltmp140-.Lfunc_begin24
	.uleb128 .Lfunc_end78-.Ltmp140
	.byte	0
	.byte	0
.Lcst_end24:
	.p2align	2, 0x0

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7a2fb55ee7a05d77E","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7a2fb55ee7a05d77E
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7a2fb55ee7a05d77E
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7a2fb55ee7a05d77E,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7a2fb55ee7a05d77E:
.Lfunc_begin25:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception25
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	movq	40(%rsi), %rbp
	movl	$8, %ecx
	testq	%rbp, %rbp
	je	.LBB79_4
	movq	32(%rsi), %rdi
	testq	%rdi, %rdi
	je	.LBB79_31
	movq	24(%rsi), %rax
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	je	.LBB79_12
	xorl	%edx, %edx
	divq	%rdi
	movq	%rax, %r14
	jmp	.LBB79_13
.LBB79_12:
	xorl	%edx, %edx
	divl	%edi
	movl	%eax, %r14d
.LBB79_13:
	cmpq	%r14, %rbp
	cmovbq	%rbp, %r14
	leaq	(,%r14,8), %rax
	leaq	(%rax,%rax,2), %r15
	movabsq	$384307168202282325, %rax
	cmpq	%rax, %r14
	jbe	.LBB79_18
	xorl	%edi, %edi
.LBB79_15:
	movq	%r15, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB79_18:
	testq	%r15, %r15
	je	.LBB79_4
	movq	%rsi, %r12
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %esi
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	movl	$8, %edi
	testq	%rax, %rax
	je	.LBB79_15
	movq	%rax, %rcx
	movq	%r12, %rsi
	jmp	.LBB79_5
.LBB79_4:
	xorl	%r14d, %r14d
.LBB79_5:
	movq	%r14, (%rsp)
	movq	%rcx, 8(%rsp)
	movq	$0, 16(%rsp)
	movq	32(%rsi), %r15
	testq	%rbp, %rbp
	je	.LBB79_16
	testq	%r15, %r15
	je	.LBB79_32
	movq	16(%rsi), %r12
	movq	24(%rsi), %rdi
	movq	48(%rsi), %r13
	movq	%rdi, %rax
	orq	%r15, %rax
	shrq	$32, %rax
	je	.LBB79_21
	movq	%rdi, %rax
	xorl	%edx, %edx
	divq	%r15
	cmpq	%rax, %rbp
	cmovbq	%rbp, %rax
	cmpq	%r14, %rax
	ja	.LBB79_22
.LBB79_9:
	xorl	%edx, %edx
	cmpq	%rdi, %r15
	ja	.LBB79_29
	cmpq	$2, %rax
	movl	$1, %esi
	cmovaeq	%rax, %rsi
	jae	.LBB79_24
.LBB79_11:
	xorl	%eax, %eax
	jmp	.LBB79_28
.LBB79_16:
	testq	%r15, %r15
	je	.LBB79_32
	xorl	%edx, %edx
	jmp	.LBB79_29
.LBB79_21:
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%r15d
	cmpq	%rax, %rbp
	cmovbq	%rbp, %rax
	cmpq	%r14, %rax
	jbe	.LBB79_9
.LBB79_22:
.Ltmp147:
	movq	%rsp, %rdi
	movl	$8, %ecx
	movl	$24, %r8d
	xorl	%esi, %esi
	movq	%rax, %r14
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp148:
	movq	8(%rsp), %rcx
	movq	16(%rsp), %rdx
	movq	%r14, %rax
	cmpq	$2, %rax
	movl	$1, %esi
	cmovaeq	%rax, %rsi
	jb	.LBB79_11
.LBB79_24:
	movq	%rsi, %rdi
	andq	$-2, %rdi
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%rcx,%rax,8), %r8
	addq	$40, %r8
	leaq	(,%r15,4), %r9
	leaq	(,%r15,8), %r10
	negq	%rdi
	xorl	%eax, %eax
	movq	%r12, %r11
	.p2align	4
.LBB79_25:
	movq	%r13, -40(%r8)
	movq	%r11, -32(%r8)
	movq	%r15, -24(%r8)
	leaq	(%r11,%r9), %r14
	leaq	1(%r13), %rbp
	movq	%rbp, -16(%r8)
	movq	%r14, -8(%r8)
	movq	%r15, (%r8)
	addq	$2, %r13
	addq	$48, %r8
	addq	$-2, %rax
	addq	%r10, %r11
	cmpq	%rax, %rdi
	jne	.LBB79_25
	subq	%rax, %rdx
	testb	$1, %sil
	je	.LBB79_29
	negq	%rax
.LBB79_28:
	imulq	%r15, %rax
	leaq	(%r12,%rax,4), %rax
	leaq	(%rdx,%rdx,2), %rsi
	movq	%r13, (%rcx,%rsi,8)
	movq	%rax, 8(%rcx,%rsi,8)
	movq	%r15, 16(%rcx,%rsi,8)
	incq	%rdx
.LBB79_29:
	movq	%rdx, 16(%rsp)
	movq	%rdx, 16(%rbx)
	movups	(%rsp), %xmm0
	movups	%xmm0, (%rbx)
	movq	%rbx, %rax
	addq	$24, %rsp
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
.LBB79_31:
	.cfi_def_cfa_offset 80
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB79_32:
.Ltmp149:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp150:
	ud2
.LBB79_34:
.Ltmp151:
	movq	%rax, %rbx
	movq	(%rsp), %rax
	testq	%rax, %rax
	je	.LBB79_36
	movq	8(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB79_36:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end79:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7a2fb55ee7a05d77E, .Lfunc_end79-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7a2fb55ee7a05d77E
	.cfi_endproc
	.section	".gcc_except_table._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7a2fb55ee7a05d77E","a",@progbits
	.p2align	2, 0x0
GCC_except_table79:
.Lexception25:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end25-.Lcst_begin25
.Lcst_begin25:
	.uleb128 .Lfunc_begin25-.Lfunc_begin25
	.uleb128 .Ltmp147-.Lfunc_begin25
	.byte	0
	.byte	0
	.uleb128 .Ltmp147-.Lfunc_begin25
	.uleb128 .Ltmp148-.Ltmp147
	.uleb128 .Ltmp151-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp148-.Lfunc_begin25
	.uleb128 .Ltmp149-.Ltmp148
	.byte	0
	.byte	0
	.uleb128 .Ltmp149-.Lfunc_begin25
	.uleb128 .Ltmp150-.Ltmp149
	.uleb128 .Ltmp151-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp150-.Lfunc_begin25
	.uleb128 .Lfunc_end79-.Ltmp150
	.byte	0
	.byte	0
.Lcst_end25:
	.p2align	2, 0x0

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17ha8ca5404d35710f3E","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17ha8ca5404d35710f3E
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17ha8ca5404d35710f3E
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17ha8ca5404d35710f3E,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17ha8ca5404d35710f3E:
.Lfunc_begin26:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception26
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
	movq	%rdi, %rbx
	cmpq	$0, 64(%rsi)
	je	.LBB80_5
	movq	72(%rsi), %rdx
	movq	88(%rsi), %rcx
	cmpq	%rcx, %rdx
	je	.LBB80_5
	.p2align	4
.LBB80_2:
	movq	%rdx, %rax
	movq	(%rdx), %rdx
	movq	%rdx, %rdi
	negq	%rdi
	jno	.LBB80_3
	leaq	32(%rax), %rdx
	cmpq	%rcx, %rdx
	jne	.LBB80_2
	jmp	.LBB80_4
.LBB80_3:
	movabsq	$-9223372036854775807, %r12
	cmpq	%r12, %rdx
	jne	.LBB80_6
.LBB80_4:
	addq	$32, %rax
	movq	%rax, 72(%rsi)
.LBB80_5:
	movq	$0, (%rbx)
	movq	$8, 8(%rbx)
	movq	$0, 16(%rbx)
	movq	%rsi, %rdi
	callq	_ZN4core3ptr162drop_in_place$LT$core..iter..adapters..flatten..Flatten$LT$alloc..vec..into_iter..IntoIter$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$$GT$17h65d11922eab1c323E
.LBB80_26:
	movq	%rbx, %rax
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
.LBB80_6:
	.cfi_def_cfa_offset 224
	leaq	32(%rax), %rcx
	movq	%rsi, %r14
	movq	%rcx, 72(%rsi)
	movq	24(%rax), %rcx
	movq	%rcx, 56(%rsp)
	movups	8(%rax), %xmm0
	movups	%xmm0, 40(%rsp)
	movq	%rdx, 32(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$128, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB80_7
	movups	32(%rsp), %xmm0
	movups	48(%rsp), %xmm1
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	movq	$4, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	$1, 24(%rsp)
	movups	64(%r14), %xmm0
	movaps	%xmm0, 96(%rsp)
	movups	80(%r14), %xmm0
	movaps	%xmm0, 112(%rsp)
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	movaps	%xmm3, 80(%rsp)
	movaps	%xmm2, 64(%rsp)
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	cmpq	$0, 96(%rsp)
	je	.LBB80_24
	movq	104(%rsp), %rcx
	movq	120(%rsp), %r13
	cmpq	%r13, %rcx
	je	.LBB80_24
	movl	$1, %r14d
	leaq	8(%rsp), %rdi
	.p2align	4
.LBB80_12:
	movq	%rcx, %r15
	movq	(%rcx), %rcx
	movq	%rcx, %rdx
	negq	%rdx
	jno	.LBB80_13
	leaq	32(%r15), %rcx
	cmpq	%r13, %rcx
	jne	.LBB80_12
	jmp	.LBB80_23
.LBB80_13:
	cmpq	%r12, %rcx
	je	.LBB80_23
	movq	24(%r15), %rdx
	leaq	144(%rsp), %rsi
	movq	%rdx, 16(%rsi)
	movups	8(%r15), %xmm0
	movups	%xmm0, (%rsi)
	movq	%rcx, 136(%rsp)
	cmpq	8(%rsp), %r14
	jne	.LBB80_15
.Ltmp152:
	movl	$1, %edx
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%rdi, %rbp
	movq	%r14, %rsi
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp153:
	movq	16(%rsp), %rax
	movq	%rbp, %rdi
.LBB80_15:
	leaq	32(%r15), %rcx
	movq	%r14, %rdx
	shlq	$5, %rdx
	movups	136(%rsp), %xmm0
	movups	152(%rsp), %xmm1
	movups	%xmm1, 16(%rax,%rdx)
	movups	%xmm0, (%rax,%rdx)
	incq	%r14
	movq	%r14, 24(%rsp)
	cmpq	%r13, %rcx
	jne	.LBB80_12
.LBB80_23:
	addq	$32, %r15
	movq	%r15, 104(%rsp)
.LBB80_24:
.Ltmp160:
	leaq	32(%rsp), %rdi
	callq	_ZN4core3ptr162drop_in_place$LT$core..iter..adapters..flatten..Flatten$LT$alloc..vec..into_iter..IntoIter$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$$GT$17h65d11922eab1c323E
.Ltmp161:
	movq	24(%rsp), %rax
	movq	%rax, 16(%rbx)
	movups	8(%rsp), %xmm0
	movups	%xmm0, (%rbx)
	jmp	.LBB80_26
.LBB80_7:
.Ltmp165:
	movl	$8, %edi
	movl	$128, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp166:
	ud2
.LBB80_16:
.Ltmp154:
	movq	%rax, %rbx
	addq	$32, %r15
	movq	%r15, 104(%rsp)
.Ltmp155:
	leaq	136(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18155304953313829945
.Ltmp156:
.Ltmp157:
	leaq	32(%rsp), %rdi
	callq	_ZN4core3ptr162drop_in_place$LT$core..iter..adapters..flatten..Flatten$LT$alloc..vec..into_iter..IntoIter$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$$GT$17h65d11922eab1c323E
.Ltmp158:
	jmp	.LBB80_28
.LBB80_20:
.Ltmp159:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB80_27:
.Ltmp162:
	movq	%rax, %rbx
.LBB80_28:
.Ltmp163:
	leaq	8(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E.llvm.18155304953313829945
.Ltmp164:
	jmp	.LBB80_29
.LBB80_30:
.Ltmp167:
	movq	%rax, %rbx
.Ltmp168:
	leaq	32(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18155304953313829945
.Ltmp169:
.Ltmp170:
	movq	%r14, %rdi
	callq	_ZN4core3ptr162drop_in_place$LT$core..iter..adapters..flatten..Flatten$LT$alloc..vec..into_iter..IntoIter$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$$GT$17h65d11922eab1c323E
.Ltmp171:
.LBB80_29:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB80_33:
.Ltmp172:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end80:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17ha8ca5404d35710f3E, .Lfunc_end80-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17ha8ca5404d35710f3E
	.cfi_endproc
	.section	".gcc_except_table._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17ha8ca5404d35710f3E","a",@progbits
	.p2align	2, 0x0
GCC_except_table80:
.Lexception26:
	.byte	255
	.byte	155
	.uleb128 .Lttbase18-.Lttbaseref18
.Lttbaseref18:
	.byte	1
	.uleb128 .Lcst_end26-.Lcst_begin26
.Lcst_begin26:
	.uleb128 .Lfunc_begin26-.Lfunc_begin26
	.uleb128 .Ltmp152-.Lfunc_begin26
	.byte	0
	.byte	0
	.uleb128 .Ltmp152-.Lfunc_begin26
	.uleb128 .Ltmp153-.Ltmp152
	.uleb128 .Ltmp154-.Lfunc_begin26
	.byte	0
	.uleb128 .Ltmp160-.Lfunc_begin26
	.uleb128 .Ltmp161-.Ltmp160
	.uleb128 .Ltmp162-.Lfunc_begin26
	.byte	0
	.uleb128 .Ltmp165-.Lfunc_begin26
	.uleb128 .Ltmp166-.Ltmp165
	.uleb128 .Ltmp167-.Lfunc_begin26
	.byte	0
	.uleb128 .Ltmp155-.Lfunc_begin26
	.uleb128 .Ltmp158-.Ltmp155
	.uleb128 .Ltmp159-.Lfunc_begin26
	.byte	1
	.uleb128 .Ltmp163-.Lfunc_begin26
	.uleb128 .Ltmp171-.Ltmp163
	.uleb128 .Ltmp172-.Lfunc_begin26
	.byte	1
	.uleb128 .Ltmp171-.Lfunc_begin26
	.uleb128 .Lfunc_end80-.Ltmp171
	.byte	0
	.byte	0
.Lcst_end26:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase18:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hbe82c7723e968076E","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hbe82c7723e968076E
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hbe82c7723e968076E
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hbe82c7723e968076E,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hbe82c7723e968076E:
.Lfunc_begin27:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception27
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$48, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %rbx
	movq	24(%rsi), %rax
	movq	120(%rsi), %rcx
	subq	8(%rsi), %rax
	shrq	$3, %rax
	movabsq	$-6148914691236517205, %rdx
	subq	112(%rsi), %rcx
	imulq	%rax, %rdx
	cmpq	%rdx, %rcx
	cmovaeq	%rdx, %rcx
	movq	152(%rsi), %r13
	subq	144(%rsi), %r13
	shrq	$2, %r13
	cmpq	%rcx, %r13
	cmovaeq	%rcx, %r13
	movq	%r13, %rax
	shlq	$5, %rax
	leaq	(%rax,%rax,2), %r15
	movabsq	$96076792050570581, %rax
	cmpq	%rax, %r13
	jbe	.LBB81_2
	xorl	%r12d, %r12d
.LBB81_7:
.Ltmp176:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp177:
	ud2
.LBB81_2:
	movq	%rdi, %r14
	testq	%r15, %r15
	je	.LBB81_3
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r12d
	movl	$8, %esi
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	jne	.LBB81_4
	jmp	.LBB81_7
.LBB81_3:
	movl	$8, %eax
	xorl	%r13d, %r13d
.LBB81_4:
	movq	%r13, (%rsp)
	movq	%rax, 8(%rsp)
	leaq	16(%rsp), %rcx
	movq	$0, 16(%rsp)
	movq	%rax, 40(%rsp)
	movq	%rcx, 24(%rsp)
	movq	$0, 32(%rsp)
.Ltmp173:
	leaq	24(%rsp), %rsi
	movq	%rbx, %rdi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb670168a72d9daa9E
.Ltmp174:
	movq	16(%rsp), %rax
	movq	%rax, 16(%r14)
	movups	(%rsp), %xmm0
	movups	%xmm0, (%r14)
	movq	%r14, %rax
	addq	$48, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB81_10:
	.cfi_def_cfa_offset 96
.Ltmp175:
	movq	%rax, %r14
	movq	%rsp, %rdi
	callq	_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.18155304953313829945
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB81_12:
.Ltmp178:
	movq	%rax, %r14
.Ltmp179:
	movq	%rbx, %rdi
	callq	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8291f8a991d5b979E
.Ltmp180:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB81_9:
.Ltmp181:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end81:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hbe82c7723e968076E, .Lfunc_end81-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hbe82c7723e968076E
	.cfi_endproc
	.section	".gcc_except_table._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hbe82c7723e968076E","a",@progbits
	.p2align	2, 0x0
GCC_except_table81:
.Lexception27:
	.byte	255
	.byte	155
	.uleb128 .Lttbase19-.Lttbaseref19
.Lttbaseref19:
	.byte	1
	.uleb128 .Lcst_end27-.Lcst_begin27
.Lcst_begin27:
	.uleb128 .Ltmp176-.Lfunc_begin27
	.uleb128 .Ltmp177-.Ltmp176
	.uleb128 .Ltmp178-.Lfunc_begin27
	.byte	0
	.uleb128 .Ltmp173-.Lfunc_begin27
	.uleb128 .Ltmp174-.Ltmp173
	.uleb128 .Ltmp175-.Lfunc_begin27
	.byte	0
	.uleb128 .Ltmp174-.Lfunc_begin27
	.uleb128 .Ltmp179-.Ltmp174
	.byte	0
	.byte	0
	.uleb128 .Ltmp179-.Lfunc_begin27
	.uleb128 .Ltmp180-.Ltmp179
	.uleb128 .Ltmp181-.Lfunc_begin27
	.byte	1
	.uleb128 .Ltmp180-.Lfunc_begin27
	.uleb128 .Lfunc_end81-.Ltmp180
	.byte	0
	.byte	0
.Lcst_end27:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase19:
	.byte	0
	.p2align	2, 0x0

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI82_0:
	.long	0x3f800000
	.long	0x3f800000
	.long	0x3f800000
	.long	0x3f800000
.LCPI82_1:
	.long	0x2b8cbccc
	.long	0x2b8cbccc
	.long	0x2b8cbccc
	.long	0x2b8cbccc
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI82_2:
	.long	0x2b8cbccc
.LCPI82_3:
	.long	0x3f800000
	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc0216dcc79433d7cE","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc0216dcc79433d7cE
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc0216dcc79433d7cE
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc0216dcc79433d7cE,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc0216dcc79433d7cE:
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
	movq	%rdx, %rbx
	subq	%rsi, %rbx
	movabsq	$9223372036854775804, %rax
	cmpq	%rax, %rbx
	jbe	.LBB82_3
	xorl	%r14d, %r14d
.LBB82_2:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB82_3:
	cmpq	%rsi, %rdx
	je	.LBB82_4
	movq	%rsi, %r15
	movq	%rdi, %r12
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %r14d
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB82_2
	movq	%rbx, %rcx
	shrq	$2, %rcx
	cmpq	$16, %rbx
	movq	%r12, %rdi
	movq	%r15, %rdx
	jae	.LBB82_8
	xorl	%esi, %esi
	jmp	.LBB82_11
.LBB82_4:
	movl	$4, %eax
	xorl	%ecx, %ecx
	jmp	.LBB82_15
.LBB82_8:
	movabsq	$2305843009213693948, %rsi
	andq	%rcx, %rsi
	xorl	%r8d, %r8d
	movaps	.LCPI82_0(%rip), %xmm0
	movaps	.LCPI82_1(%rip), %xmm1
	.p2align	4
.LBB82_9:
	movups	(%rdx,%r8,4), %xmm2
	sqrtps	%xmm2, %xmm2
	movaps	%xmm0, %xmm3
	divps	%xmm2, %xmm3
	cmpnltps	%xmm1, %xmm2
	andps	%xmm3, %xmm2
	movups	%xmm2, (%rax,%r8,4)
	addq	$4, %r8
	cmpq	%r8, %rsi
	jne	.LBB82_9
	cmpq	%rsi, %rcx
	jne	.LBB82_11
.LBB82_15:
	movq	%rcx, (%rdi)
	movq	%rax, 8(%rdi)
	movq	%rcx, 16(%rdi)
	movq	%rdi, %rax
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
.LBB82_11:
	.cfi_def_cfa_offset 48
	movss	.LCPI82_2(%rip), %xmm0
	movss	.LCPI82_3(%rip), %xmm1
	jmp	.LBB82_12
	.p2align	4
.LBB82_14:
	movss	%xmm2, (%rax,%rsi,4)
	incq	%rsi
	cmpq	%rsi, %rcx
	je	.LBB82_15
.LBB82_12:
	movss	(%rdx,%rsi,4), %xmm2
	xorps	%xmm3, %xmm3
	sqrtss	%xmm2, %xmm3
	xorps	%xmm2, %xmm2
	ucomiss	%xmm3, %xmm0
	ja	.LBB82_14
	movaps	%xmm1, %xmm2
	divss	%xmm3, %xmm2
	jmp	.LBB82_14
.Lfunc_end82:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc0216dcc79433d7cE, .Lfunc_end82-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc0216dcc79433d7cE
	.cfi_endproc

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc206a201ace039d9E","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc206a201ace039d9E
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc206a201ace039d9E
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc206a201ace039d9E,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc206a201ace039d9E:
.Lfunc_begin28:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception28
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
	movq	32(%rsi), %r13
	movq	%r13, %rax
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %r15
	movabsq	$192153584101141162, %rax
	cmpq	%rax, %r13
	jbe	.LBB83_3
	xorl	%r12d, %r12d
.LBB83_2:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB83_3:
	movq	%rdi, 32(%rsp)
	testq	%r15, %r15
	je	.LBB83_4
	movq	%rsi, %rbx
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r12d
	movl	$8, %esi
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB83_2
	movq	%rax, %r14
	movq	%r13, %rax
	movq	%rbx, %rsi
	movq	%rax, 8(%rsp)
	movq	%r14, 16(%rsp)
	testq	%r13, %r13
	jne	.LBB83_8
	jmp	.LBB83_11
.LBB83_4:
	movl	$8, %r14d
	xorl	%eax, %eax
	movq	%rax, 8(%rsp)
	movq	%r14, 16(%rsp)
	testq	%r13, %r13
	je	.LBB83_11
.LBB83_8:
	movq	24(%rsi), %r15
	movq	40(%rsi), %rax
	movq	(%rsi), %rcx
	movq	%rcx, 80(%rsp)
	movq	8(%rsi), %rcx
	movq	%rcx, 72(%rsp)
	movq	16(%rsi), %rcx
	movq	%rcx, 64(%rsp)
	leaq	1(%rax), %rcx
	movq	%rcx, 40(%rsp)
	movq	%r15, %r12
	negq	%r12
	notq	%rax
	movq	%rax, 48(%rsp)
	xorl	%ebx, %ebx
	movq	%r13, 56(%rsp)
	.p2align	4
.LBB83_9:
	movq	80(%rsp), %rax
	movq	(%rax), %r13
	movq	72(%rsp), %rax
	movq	(%rax), %rbp
	movq	64(%rsp), %rax
	movq	8(%rax), %rsi
	movq	16(%rax), %rax
	leaq	(%rax,%rax,2), %rax
	leaq	(%rsi,%rax,8), %rdx
.Ltmp182:
	leaq	88(%rsp), %rdi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7095d4b84ee1e94bE
.Ltmp183:
	addq	%r12, %rbp
	cmpq	%r13, %rbp
	cmovaeq	%r13, %rbp
	movq	$0, 112(%rsp)
	movq	%r15, 120(%rsp)
	movq	%rbp, 128(%rsp)
	movq	104(%rsp), %rax
	movq	%rax, 16(%r14)
	movq	112(%rsp), %rax
	movq	%rax, 24(%r14)
	movups	88(%rsp), %xmm0
	movups	%xmm0, (%r14)
	movq	120(%rsp), %rax
	movq	%rax, 32(%r14)
	movq	128(%rsp), %rax
	movq	%rax, 40(%r14)
	incq	%rbx
	addq	$48, %r14
	addq	40(%rsp), %r15
	addq	48(%rsp), %r12
	movq	56(%rsp), %r13
	cmpq	%rbx, %r13
	jne	.LBB83_9
.LBB83_11:
	movq	%r13, 24(%rsp)
	movq	32(%rsp), %rax
	movq	%r13, 16(%rax)
	movq	8(%rsp), %rcx
	movq	%rcx, (%rax)
	movq	16(%rsp), %rcx
	movq	%rcx, 8(%rax)
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
.LBB83_12:
	.cfi_def_cfa_offset 192
.Ltmp184:
	movq	%rax, %r14
	movq	%rbx, 24(%rsp)
	leaq	8(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E.llvm.18155304953313829945
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end83:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc206a201ace039d9E, .Lfunc_end83-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc206a201ace039d9E
	.cfi_endproc
	.section	".gcc_except_table._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc206a201ace039d9E","a",@progbits
	.p2align	2, 0x0
GCC_except_table83:
.Lexception28:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end28-.Lcst_begin28
.Lcst_begin28:
	.uleb128 .Lfunc_begin28-.Lfunc_begin28
	.uleb128 .Ltmp182-.Lfunc_begin28
	.byte	0
	.byte	0
	.uleb128 .Ltmp182-.Lfunc_begin28
	.uleb128 .Ltmp183-.Ltmp182
	.uleb128 .Ltmp184-.Lfunc_begin28
	.byte	0
	.uleb128 .Ltmp183-.Lfunc_begin28
	.uleb128 .Lfunc_end83-.Ltmp183
	.byte	0
	.byte	0
.Lcst_end28:
	.p2align	2, 0x0

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc594a1cf04484f9dE","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc594a1cf04484f9dE
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc594a1cf04484f9dE
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc594a1cf04484f9dE,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc594a1cf04484f9dE:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, 32(%rsp)
	movq	224(%rsi), %rbp
	movq	232(%rsi), %r15
	movq	%r15, %r13
	subq	%rbp, %r13
	leaq	(,%r13,8), %rax
	leaq	(%rax,%rax,8), %rbx
	movabsq	$128102389400760775, %rax
	cmpq	%rax, %r13
	jbe	.LBB84_3
	xorl	%r14d, %r14d
.LBB84_2:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB84_3:
	testq	%rbx, %rbx
	movq	%r13, 16(%rsp)
	je	.LBB84_4
	movq	%rsi, %r12
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r14d
	movl	$8, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	movq	%rax, (%rsp)
	testq	%rax, %rax
	je	.LBB84_2
	movq	%r13, 8(%rsp)
	movq	%r12, %rsi
	cmpq	%rbp, %r15
	jne	.LBB84_8
	jmp	.LBB84_10
.LBB84_4:
	movl	$8, %eax
	movq	%rax, (%rsp)
	movq	$0, 8(%rsp)
	cmpq	%rbp, %r15
	je	.LBB84_10
.LBB84_8:
	movq	(%rsi), %rax
	movq	%rax, 24(%rsp)
	movq	16(%rsi), %r14
	movq	48(%rsi), %rdx
	movq	56(%rsi), %rcx
	movq	88(%rsi), %r8
	movq	144(%rsi), %r15
	movq	160(%rsi), %r9
	movq	184(%rsi), %rdi
	movq	200(%rsi), %r10
	movq	(%rsp), %r11
	addq	$64, %r11
	movq	208(%rsi), %r12
	addq	%rbp, %r12
	movq	%r10, %rbx
	imulq	%r12, %rbx
	leaq	(%rdi,%rbx,4), %rbx
	leaq	(,%r10,4), %rdi
	imulq	%r9, %r12
	leaq	(%r15,%r12,4), %r13
	movq	%rbp, %rax
	leaq	(,%r9,4), %rbp
	addq	112(%rsi), %rax
	movq	96(%rsi), %r15
	addq	%rax, %r15
	movq	%r8, %rsi
	imulq	%r15, %rsi
	leaq	(%rcx,%rsi,4), %rsi
	leaq	(,%r8,4), %rcx
	imulq	%rdx, %r15
	leaq	(%r14,%r15,4), %r12
	leaq	(,%rdx,4), %r15
	leaq	(%rax,%rax,8), %r14
	movq	24(%rsp), %rax
	leaq	(%rax,%r14,8), %r14
	movq	16(%rsp), %rax
	.p2align	4
.LBB84_9:
	movq	%r14, -64(%r11)
	movq	%r12, -56(%r11)
	movq	%rdx, -48(%r11)
	movq	%rsi, -40(%r11)
	movq	%r8, -32(%r11)
	movq	%r13, -24(%r11)
	movq	%r9, -16(%r11)
	movq	%rbx, -8(%r11)
	movq	%r10, (%r11)
	addq	$72, %r11
	addq	%rdi, %rbx
	addq	%rbp, %r13
	addq	%rcx, %rsi
	addq	%r15, %r12
	addq	$72, %r14
	decq	%rax
	jne	.LBB84_9
.LBB84_10:
	movq	32(%rsp), %rax
	movq	8(%rsp), %rcx
	movq	%rcx, (%rax)
	movq	(%rsp), %rcx
	movq	%rcx, 8(%rax)
	movq	16(%rsp), %rcx
	movq	%rcx, 16(%rax)
	addq	$40, %rsp
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
.Lfunc_end84:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc594a1cf04484f9dE, .Lfunc_end84-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc594a1cf04484f9dE
	.cfi_endproc

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc916dac0113512e6E","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc916dac0113512e6E
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc916dac0113512e6E
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc916dac0113512e6E,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc916dac0113512e6E:
.Lfunc_begin29:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception29
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
	movq	%rdi, %r14
	movq	(%rsi), %rbx
	movq	8(%rsi), %rax
	movq	%rax, %rbp
	subq	%rbx, %rbp
	subq	%rbx, %rax
	je	.LBB85_1
	movq	%rsi, %r12
	movq	%rax, (%rsp)
	movq	%rbp, %r13
	shrq	%r13
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %esi
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB85_9
	movq	%rax, %r15
	shrq	$3, %rbp
	movq	16(%r12), %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB85_4:
	movq	(%rax), %rdi
	cmpq	$2, %rdi
	jae	.LBB85_5
	leaq	(%rbx,%rdi,4), %rdx
	movss	(%rdx,%rcx,8), %xmm0
	movss	%xmm0, (%r15,%rcx,4)
	incq	%rcx
	cmpq	%rcx, %rbp
	jne	.LBB85_4
	jmp	.LBB85_8
.LBB85_1:
	xorl	%ebp, %ebp
	movl	$4, %r15d
.LBB85_8:
	movq	%rbp, (%r14)
	movq	%r15, 8(%r14)
	movq	%rbp, 16(%r14)
	movq	%r14, %rax
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
.LBB85_5:
	.cfi_def_cfa_offset 64
.Ltmp185:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.33.llvm.8749718453130272470(%rip), %rdx
	movl	$2, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp186:
	ud2
.LBB85_9:
	movl	$4, %edi
	movq	%r13, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB85_10:
.Ltmp187:
	movq	%rax, %r14
	movq	(%rsp), %rsi
	shrq	%rsi
	movl	$4, %edx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end85:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc916dac0113512e6E, .Lfunc_end85-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc916dac0113512e6E
	.cfi_endproc
	.section	".gcc_except_table._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc916dac0113512e6E","a",@progbits
	.p2align	2, 0x0
GCC_except_table85:
.Lexception29:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end29-.Lcst_begin29
.Lcst_begin29:
	.uleb128 .Ltmp185-.Lfunc_begin29
	.uleb128 .Ltmp186-.Ltmp185
	.uleb128 .Ltmp187-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp186-.Lfunc_begin29
	.uleb128 .Lfunc_end85-.Ltmp186
	.byte	0
	.byte	0
.Lcst_end29:
	.p2align	2, 0x0

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hcc3424011cc8d517E","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hcc3424011cc8d517E
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hcc3424011cc8d517E
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hcc3424011cc8d517E,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hcc3424011cc8d517E:
.Lfunc_begin30:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception30
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	movq	8(%rsi), %r14
	testq	%r14, %r14
	je	.LBB86_25
	movq	16(%rsi), %r12
	testq	%r12, %r12
	je	.LBB86_27
	movq	%r14, %rbp
	orq	%r12, %rbp
	shrq	$32, %rbp
	je	.LBB86_3
	movq	%r14, %rax
	xorl	%edx, %edx
	divq	%r12
	jmp	.LBB86_5
.LBB86_25:
	movq	$0, 8(%rsp)
	movq	$8, 16(%rsp)
	xorl	%eax, %eax
.LBB86_26:
	movq	%rax, 24(%rsp)
	movq	%rax, 16(%rbx)
	movq	8(%rsp), %rax
	movq	%rax, (%rbx)
	movq	16(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%rbx, %rax
	addq	$40, %rsp
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
.LBB86_3:
	.cfi_def_cfa_offset 96
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB86_5:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	leaq	(,%rax,8), %rcx
	leaq	(%rcx,%rcx,2), %r15
	movabsq	$384307168202282325, %rcx
	cmpq	%rcx, %rax
	jbe	.LBB86_8
	xorl	%edi, %edi
.LBB86_7:
	movq	%r15, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB86_8:
	testq	%r15, %r15
	je	.LBB86_9
	movq	%rsi, 32(%rsp)
	movq	%rax, %r13
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %esi
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	movl	$8, %edi
	testq	%rax, %rax
	je	.LBB86_7
	movq	%rax, %rcx
	movq	32(%rsp), %rsi
	jmp	.LBB86_12
.LBB86_9:
	movl	$8, %ecx
	xorl	%r13d, %r13d
.LBB86_12:
	movq	%r13, %rdi
	movq	%r13, 8(%rsp)
	movq	%rcx, 16(%rsp)
	movq	$0, 24(%rsp)
	movq	(%rsi), %r15
	movq	24(%rsi), %r13
	testq	%rbp, %rbp
	je	.LBB86_13
	movq	%r14, %rax
	xorl	%edx, %edx
	divq	%r12
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	cmpq	%rdi, %rax
	ja	.LBB86_17
.LBB86_16:
	xorl	%eax, %eax
.LBB86_19:
	leaq	(%rax,%rax,2), %rdx
	leaq	(%rcx,%rdx,8), %rcx
	addq	$16, %rcx
	.p2align	4
.LBB86_20:
	testq	%r15, %r15
	je	.LBB86_26
	cmpq	%r14, %r12
	movq	%r14, %rdx
	cmovbq	%r12, %rdx
	incq	%rax
	movq	%r13, -16(%rcx)
	incq	%r13
	movq	%r15, -8(%rcx)
	movq	%rdx, (%rcx)
	addq	$24, %rcx
	leaq	(%r15,%rdx,4), %r15
	subq	%rdx, %r14
	jne	.LBB86_20
	jmp	.LBB86_26
.LBB86_13:
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	%r12d
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	cmpq	%rdi, %rax
	jbe	.LBB86_16
.LBB86_17:
.Ltmp188:
	leaq	8(%rsp), %rdi
	movl	$8, %ecx
	movl	$24, %r8d
	xorl	%esi, %esi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp189:
	movq	16(%rsp), %rcx
	movq	24(%rsp), %rax
	jmp	.LBB86_19
.LBB86_27:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB86_22:
.Ltmp190:
	movq	%rax, %rbx
	movq	8(%rsp), %rax
	testq	%rax, %rax
	je	.LBB86_24
	movq	16(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB86_24:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end86:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hcc3424011cc8d517E, .Lfunc_end86-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hcc3424011cc8d517E
	.cfi_endproc
	.section	".gcc_except_table._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hcc3424011cc8d517E","a",@progbits
	.p2align	2, 0x0
GCC_except_table86:
.Lexception30:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end30-.Lcst_begin30
.Lcst_begin30:
	.uleb128 .Lfunc_begin30-.Lfunc_begin30
	.uleb128 .Ltmp188-.Lfunc_begin30
	.byte	0
	.byte	0
	.uleb128 .Ltmp188-.Lfunc_begin30
	.uleb128 .Ltmp189-.Ltmp188
	.uleb128 .Ltmp190-.Lfunc_begin30
	.byte	0
	.uleb128 .Ltmp189-.Lfunc_begin30
	.uleb128 .Lfunc_end86-.Ltmp189
	.byte	0
	.byte	0
.Lcst_end30:
	.p2align	2, 0x0

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd33bd1a0c33bc8b4E","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd33bd1a0c33bc8b4E
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd33bd1a0c33bc8b4E
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd33bd1a0c33bc8b4E,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd33bd1a0c33bc8b4E:
.Lfunc_begin31:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception31
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
	subq	$296, %rsp
	.cfi_def_cfa_offset 352
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r14
	movq	%rdi, %rbp
.Ltmp191:
	leaq	232(%rsp), %rdi
	callq	_ZN114_$LT$core..iter..adapters..flatten..FlatMap$LT$I$C$U$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h7cf8b78c304fa24cE
.Ltmp192:
	movq	232(%rsp), %r15
	movq	%r15, %rax
	negq	%rax
	jno	.LBB87_2
	movq	$0, (%rbp)
	movq	$8, 8(%rbp)
	movq	$0, 16(%rbp)
	movq	64(%r14), %rbx
	testq	%rbx, %rbx
	je	.LBB87_22
	movq	72(%r14), %r12
	movq	88(%r14), %rcx
	movq	%rcx, %rax
	subq	%r12, %rax
	movabsq	$-6148914691236517205, %rdx
	mulq	%rdx
	cmpq	%r12, %rcx
	je	.LBB87_20
	movq	%rdx, %r15
	shrq	$5, %r15
	addq	$8, %r12
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r13
	jmp	.LBB87_17
	.p2align	4
.LBB87_19:
	addq	$48, %r12
	decq	%r15
	je	.LBB87_20
.LBB87_17:
	movq	-8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB87_19
	movq	(%r12), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r13
	jmp	.LBB87_19
.LBB87_2:
	cmpq	$0, 64(%r14)
	movabsq	$-6148914691236517205, %rdx
	je	.LBB87_3
	movq	88(%r14), %rcx
	subq	72(%r14), %rcx
	shrq	$4, %rcx
	imulq	%rdx, %rcx
	cmpq	$0, 96(%r14)
	je	.LBB87_6
.LBB87_7:
	movq	120(%r14), %rax
	subq	104(%r14), %rax
	shrq	$4, %rax
	imulq	%rdx, %rax
	jmp	.LBB87_8
.LBB87_20:
	movq	80(%r14), %rax
	testq	%rax, %rax
	je	.LBB87_22
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB87_22:
	movq	96(%r14), %rbx
	testq	%rbx, %rbx
	je	.LBB87_30
	movq	104(%r14), %r12
	movq	120(%r14), %rcx
	movq	%rcx, %rax
	subq	%r12, %rax
	movabsq	$-6148914691236517205, %rdx
	mulq	%rdx
	cmpq	%r12, %rcx
	je	.LBB87_28
	movq	%rdx, %r15
	shrq	$5, %r15
	addq	$8, %r12
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r13
	jmp	.LBB87_25
	.p2align	4
.LBB87_27:
	addq	$48, %r12
	decq	%r15
	je	.LBB87_28
.LBB87_25:
	movq	-8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB87_27
	movq	(%r12), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r13
	jmp	.LBB87_27
.LBB87_28:
	movq	112(%r14), %rax
	testq	%rax, %rax
	je	.LBB87_30
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB87_30
.LBB87_3:
	xorl	%ecx, %ecx
	cmpq	$0, 96(%r14)
	jne	.LBB87_7
.LBB87_6:
	xorl	%eax, %eax
.LBB87_8:
	addq	%rcx, %rax
	movq	240(%rsp), %rsi
	cmpq	$0, (%r14)
	movq	%rsi, 40(%rsp)
	je	.LBB87_33
	movq	32(%r14), %rcx
	testq	%rcx, %rcx
	je	.LBB87_10
	cmpq	24(%r14), %rcx
	jbe	.LBB87_13
.LBB87_33:
	leaq	184(%rsp), %rcx
	movq	%rax, %rdx
	jmp	.LBB87_34
.LBB87_13:
	leaq	48(%rsp), %rcx
	xorl	%edx, %edx
.LBB87_34:
	movq	%rdx, (%rcx)
	cmpq	$4, %rax
	movl	$3, %r12d
	cmovaeq	%rax, %r12
	movabsq	$192153584101141161, %rcx
	cmpq	%rcx, %rax
	jbe	.LBB87_37
	xorl	%ebp, %ebp
.LBB87_36:
.Ltmp205:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp206:
	jmp	.LBB87_11
.LBB87_37:
	movq	%rbp, 32(%rsp)
	incq	%r12
	movq	%r12, %rax
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %r13
	testq	%r13, %r13
	je	.LBB87_38
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %ebp
	movl	$8, %esi
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB87_36
	movq	%rax, %rbx
	jmp	.LBB87_41
.LBB87_38:
	movl	$8, %ebx
	xorl	%r12d, %r12d
.LBB87_41:
	movups	232(%rsp), %xmm0
	movups	248(%rsp), %xmm1
	movups	264(%rsp), %xmm2
	movups	%xmm2, 32(%rbx)
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	movq	%r12, 8(%rsp)
	movq	%rbx, 16(%rsp)
	movq	$1, 24(%rsp)
	movups	112(%r14), %xmm0
	movaps	%xmm0, 160(%rsp)
	movups	96(%r14), %xmm0
	movaps	%xmm0, 144(%rsp)
	movups	80(%r14), %xmm0
	movaps	%xmm0, 128(%rsp)
	movups	64(%r14), %xmm0
	movaps	%xmm0, 112(%rsp)
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	movaps	%xmm3, 96(%rsp)
	movaps	%xmm2, 80(%rsp)
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movl	$1, %r14d
	movl	$48, %r13d
	leaq	184(%rsp), %r15
	leaq	48(%rsp), %r12
	jmp	.LBB87_42
	.p2align	4
.LBB87_83:
	movups	184(%rsp), %xmm0
	movups	200(%rsp), %xmm1
	movups	216(%rsp), %xmm2
	movups	%xmm2, 32(%rbx,%r13)
	movups	%xmm1, 16(%rbx,%r13)
	movups	%xmm0, (%rbx,%r13)
	incq	%r14
	movq	%r14, 24(%rsp)
	addq	$48, %r13
.LBB87_42:
.Ltmp196:
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN114_$LT$core..iter..adapters..flatten..FlatMap$LT$I$C$U$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h7cf8b78c304fa24cE
.Ltmp197:
	movq	184(%rsp), %rbp
	movabsq	$-9223372036854775808, %rax
	cmpq	%rax, %rbp
	je	.LBB87_50
	cmpq	8(%rsp), %r14
	jne	.LBB87_83
	cmpq	$0, 112(%rsp)
	je	.LBB87_46
	movq	136(%rsp), %rax
	subq	120(%rsp), %rax
	shrq	$4, %rax
	movabsq	$-6148914691236517205, %rcx
	imulq	%rcx, %rax
	cmpq	$0, 144(%rsp)
	je	.LBB87_69
.LBB87_70:
	movq	168(%rsp), %rdx
	subq	152(%rsp), %rdx
	shrq	$4, %rdx
	imulq	%rcx, %rdx
	addq	%rax, %rdx
	movq	192(%rsp), %rbx
	cmpq	$0, 48(%rsp)
	jne	.LBB87_72
	jmp	.LBB87_80
.LBB87_46:
	xorl	%eax, %eax
	movabsq	$-6148914691236517205, %rcx
	cmpq	$0, 144(%rsp)
	jne	.LBB87_70
.LBB87_69:
	xorl	%edx, %edx
	addq	%rax, %rdx
	movq	192(%rsp), %rbx
	cmpq	$0, 48(%rsp)
	je	.LBB87_80
.LBB87_72:
	movq	80(%rsp), %rax
	testq	%rax, %rax
	je	.LBB87_73
	cmpq	72(%rsp), %rax
	jbe	.LBB87_75
.LBB87_80:
	leaq	280(%rsp), %rax
	movq	%rdx, %rcx
	jmp	.LBB87_81
.LBB87_75:
	leaq	288(%rsp), %rax
	xorl	%ecx, %ecx
.LBB87_81:
	movq	%rcx, (%rax)
	incq	%rdx
.Ltmp202:
	movl	$8, %ecx
	movl	$48, %r8d
	leaq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp203:
	movq	16(%rsp), %rbx
	jmp	.LBB87_83
.LBB87_50:
	movq	112(%rsp), %rbx
	testq	%rbx, %rbx
	movq	32(%rsp), %rbp
	je	.LBB87_58
	movq	120(%rsp), %r15
	movq	136(%rsp), %rcx
	movq	%rcx, %rax
	subq	%r15, %rax
	movabsq	$-6148914691236517205, %rdx
	mulq	%rdx
	cmpq	%r15, %rcx
	je	.LBB87_56
	movq	%rdx, %r14
	shrq	$5, %r14
	addq	$8, %r15
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB87_53
	.p2align	4
.LBB87_55:
	addq	$48, %r15
	decq	%r14
	je	.LBB87_56
.LBB87_53:
	movq	-8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB87_55
	movq	(%r15), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r12
	jmp	.LBB87_55
.LBB87_56:
	movq	128(%rsp), %rax
	testq	%rax, %rax
	je	.LBB87_58
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB87_58:
	movq	144(%rsp), %rbx
	testq	%rbx, %rbx
	je	.LBB87_66
	movq	152(%rsp), %r15
	movq	168(%rsp), %rcx
	movq	%rcx, %rax
	subq	%r15, %rax
	movabsq	$-6148914691236517205, %rdx
	mulq	%rdx
	cmpq	%r15, %rcx
	je	.LBB87_64
	movq	%rdx, %r14
	shrq	$5, %r14
	addq	$8, %r15
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB87_61
	.p2align	4
.LBB87_63:
	addq	$48, %r15
	decq	%r14
	je	.LBB87_64
.LBB87_61:
	movq	-8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB87_63
	movq	(%r15), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r12
	jmp	.LBB87_63
.LBB87_64:
	movq	160(%rsp), %rax
	testq	%rax, %rax
	je	.LBB87_66
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB87_66:
	movq	24(%rsp), %rax
	movq	%rax, 16(%rbp)
	movups	8(%rsp), %xmm0
	movups	%xmm0, (%rbp)
.LBB87_30:
	movq	%rbp, %rax
	addq	$296, %rsp
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
.LBB87_73:
	.cfi_def_cfa_offset 352
.Ltmp199:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp200:
	jmp	.LBB87_11
.LBB87_10:
.Ltmp194:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp195:
.LBB87_11:
	ud2
.LBB87_84:
.Ltmp193:
	movq	%rax, %r13
	movq	%r14, %rdi
	callq	_ZN4core3ptr268drop_in_place$LT$core..iter..adapters..flatten..FlatMap$LT$core..iter..adapters..enumerate..Enumerate$LT$core..slice..iter..ChunksExactMut$LT$f32$GT$$GT$$C$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$C$nepenthe_ops..tile..tiles..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$17h104dc2aa01fca58cE
	movq	%r13, %rdi
	callq	_Unwind_Resume@PLT
.LBB87_77:
.Ltmp201:
	jmp	.LBB87_78
.LBB87_76:
.Ltmp204:
.LBB87_78:
	movq	%rax, %r13
	testq	%rbp, %rbp
	je	.LBB87_48
	shlq	$4, %rbp
	movl	$8, %edx
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB87_48
.LBB87_47:
.Ltmp198:
	movq	%rax, %r13
.LBB87_48:
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr268drop_in_place$LT$core..iter..adapters..flatten..FlatMap$LT$core..iter..adapters..enumerate..Enumerate$LT$core..slice..iter..ChunksExactMut$LT$f32$GT$$GT$$C$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$C$nepenthe_ops..tile..tiles..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$17h104dc2aa01fca58cE
	leaq	8(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E.llvm.18155304953313829945
	movq	%r13, %rdi
	callq	_Unwind_Resume@PLT
.LBB87_31:
.Ltmp207:
	movq	%rax, %r13
	testq	%r15, %r15
	je	.LBB87_85
	shlq	$4, %r15
	movl	$8, %edx
	movq	40(%rsp), %rdi
	movq	%r15, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB87_85:
	movq	%r14, %rdi
	callq	_ZN4core3ptr268drop_in_place$LT$core..iter..adapters..flatten..FlatMap$LT$core..iter..adapters..enumerate..Enumerate$LT$core..slice..iter..ChunksExactMut$LT$f32$GT$$GT$$C$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$C$nepenthe_ops..tile..tiles..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$17h104dc2aa01fca58cE
	movq	%r13, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end87:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd33bd1a0c33bc8b4E, .Lfunc_end87-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd33bd1a0c33bc8b4E
	.cfi_endproc
	.section	".gcc_except_table._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd33bd1a0c33bc8b4E","a",@progbits
	.p2align	2, 0x0
GCC_except_table87:
.Lexception31:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end31-.Lcst_begin31
.Lcst_begin31:
	.uleb128 .Ltmp191-.Lfunc_begin31
	.uleb128 .Ltmp192-.Ltmp191
	.uleb128 .Ltmp193-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp192-.Lfunc_begin31
	.uleb128 .Ltmp205-.Ltmp192
	.byte	0
	.byte	0
	.uleb128 .Ltmp205-.Lfunc_begin31
	.uleb128 .Ltmp206-.Ltmp205
	.uleb128 .Ltmp207-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp196-.Lfunc_begin31
	.uleb128 .Ltmp197-.Ltmp196
	.uleb128 .Ltmp198-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp202-.Lfunc_begin31
	.uleb128 .Ltmp203-.Ltmp202
	.uleb128 .Ltmp204-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp203-.Lfunc_begin31
	.uleb128 .Ltmp199-.Ltmp203
	.byte	0
	.byte	0
	.uleb128 .Ltmp199-.Lfunc_begin31
	.uleb128 .Ltmp200-.Ltmp199
	.uleb128 .Ltmp201-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp194-.Lfunc_begin31
	.uleb128 .Ltmp195-.Ltmp194
	.uleb128 .Ltmp207-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp195-.Lfunc_begin31
	.uleb128 .Lfunc_end87-.Ltmp195
	.byte	0
	.byte	0
.Lcst_end31:
	.p2align	2, 0x0

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd9432fd4d31d17f6E","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd9432fd4d31d17f6E
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd9432fd4d31d17f6E
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd9432fd4d31d17f6E,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd9432fd4d31d17f6E:
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	200(%rsi), %r12
	movq	208(%rsi), %r15
	movq	%r15, %rcx
	subq	%r12, %rcx
	leaq	(,%rcx,8), %rax
	leaq	(%rax,%rax,8), %rbx
	movabsq	$128102389400760775, %rax
	cmpq	%rax, %rcx
	jbe	.LBB88_3
	xorl	%r14d, %r14d
.LBB88_2:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB88_3:
	testq	%rbx, %rbx
	movq	%rcx, 8(%rsp)
	je	.LBB88_4
	movq	%rsi, %r13
	movq	%rdi, %rbp
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r14d
	movl	$8, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	movq	%rax, (%rsp)
	testq	%rax, %rax
	je	.LBB88_2
	movq	8(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rbp, %rdi
	movq	%r13, %rsi
	cmpq	%r12, %r15
	jne	.LBB88_8
	jmp	.LBB88_10
.LBB88_4:
	movl	$8, %eax
	movq	%rax, (%rsp)
	movq	$0, 16(%rsp)
	cmpq	%r12, %r15
	je	.LBB88_10
.LBB88_8:
	movq	16(%rsi), %r14
	movq	32(%rsi), %rdx
	movq	56(%rsi), %rcx
	movq	72(%rsi), %r8
	movq	176(%rsi), %rax
	movq	192(%rsi), %r9
	movq	216(%rsi), %r10
	movq	(%rsp), %r11
	addq	$64, %r11
	movq	%r12, %rbx
	imulq	%r9, %rbx
	leaq	(%rax,%rbx,4), %rbx
	leaq	(,%r9,4), %rax
	addq	144(%rsi), %r12
	movq	128(%rsi), %r15
	addq	%r12, %r15
	shlq	$2, %r15
	leaq	(%r15,%r15,8), %r13
	movq	112(%rsi), %rbp
	addq	%r13, %rbp
	addq	96(%rsi), %r13
	addq	80(%rsi), %r12
	movq	%r8, %rsi
	imulq	%r12, %rsi
	leaq	(%rcx,%rsi,4), %rsi
	leaq	(,%r8,4), %rcx
	imulq	%rdx, %r12
	leaq	(%r14,%r12,4), %r12
	leaq	(,%rdx,4), %r15
	movq	8(%rsp), %r14
	.p2align	4
.LBB88_9:
	movq	%r10, -64(%r11)
	movq	%r12, -56(%r11)
	movq	%rdx, -48(%r11)
	movq	%rsi, -40(%r11)
	movq	%r8, -32(%r11)
	movq	%r13, -24(%r11)
	movq	%rbp, -16(%r11)
	movq	%rbx, -8(%r11)
	movq	%r9, (%r11)
	incq	%r10
	addq	$72, %r11
	addq	%rax, %rbx
	addq	$36, %rbp
	addq	$36, %r13
	addq	%rcx, %rsi
	addq	%r15, %r12
	decq	%r14
	jne	.LBB88_9
.LBB88_10:
	movq	16(%rsp), %rax
	movq	%rax, (%rdi)
	movq	(%rsp), %rax
	movq	%rax, 8(%rdi)
	movq	8(%rsp), %rax
	movq	%rax, 16(%rdi)
	movq	%rdi, %rax
	addq	$24, %rsp
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
.Lfunc_end88:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd9432fd4d31d17f6E, .Lfunc_end88-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd9432fd4d31d17f6E
	.cfi_endproc

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17he9aec7b18f8197e1E","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17he9aec7b18f8197e1E
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17he9aec7b18f8197e1E
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17he9aec7b18f8197e1E,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17he9aec7b18f8197e1E:
.Lfunc_begin32:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception32
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
	movq	24(%rsi), %r13
	movq	32(%rsi), %rbp
	xorl	%r12d, %r12d
	movq	%rbp, %rbx
	subq	%r13, %rbx
	cmovbq	%r12, %rbx
	leaq	(,%rbx,8), %r15
	movq	%rbx, %rax
	shrq	$61, %rax
	setne	%al
	movabsq	$9223372036854775800, %rcx
	cmpq	%rcx, %r15
	seta	%cl
	orb	%al, %cl
	je	.LBB89_1
.LBB89_24:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB89_1:
	testq	%r15, %r15
	je	.LBB89_2
	movq	%rdi, (%rsp)
	movq	%rsi, %r14
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r12d
	movl	$8, %esi
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	movq	(%rsp), %rdi
	testq	%rax, %rax
	je	.LBB89_24
	movq	%r14, %rsi
	movq	%rax, %r14
	movq	%r13, %r9
	subq	%rbp, %r9
	jae	.LBB89_6
.LBB89_7:
	movq	(%rsi), %r10
	movq	16(%rsi), %r11
	movq	8(%rsi), %r15
	xorl	%r8d, %r8d
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.18.llvm.8749718453130272470(%rip), %rcx
	jmp	.LBB89_8
	.p2align	4
.LBB89_18:
	movq	%rdx, %rax
	xorl	%edx, %edx
	divq	%r12
.LBB89_19:
	imulq	%rbp, %rsi
	addq	%rdx, %rsi
	movq	8(%r11), %rdx
	imulq	32(%rdx), %rax
	addq	%rsi, %rax
	movq	%rax, (%r14,%r8,8)
	incq	%r8
	movq	%r9, %rax
	addq	%r8, %rax
	je	.LBB89_20
.LBB89_8:
	movq	(%r10), %rsi
	testq	%rsi, %rsi
	je	.LBB89_11
	movq	(%r11), %rax
	movq	8(%rax), %r12
	testq	%r12, %r12
	je	.LBB89_10
	leaq	(%r8,%r13), %rax
	movq	40(%r15), %rbp
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB89_14
	xorl	%edx, %edx
	divq	%rsi
	movq	%rax, %rsi
	movq	%rdx, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	jne	.LBB89_18
	jmp	.LBB89_17
	.p2align	4
.LBB89_14:
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %esi
	movq	%rdx, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	jne	.LBB89_18
.LBB89_17:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%r12d
	jmp	.LBB89_19
.LBB89_2:
	movl	$8, %r14d
	xorl	%ebx, %ebx
	movq	%r13, %r9
	subq	%rbp, %r9
	jb	.LBB89_7
.LBB89_6:
	xorl	%r8d, %r8d
.LBB89_20:
	movq	%rbx, (%rdi)
	movq	%r14, 8(%rdi)
	movq	%r8, 16(%rdi)
	movq	%rdi, %rax
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
.LBB89_10:
	.cfi_def_cfa_offset 64
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.19.llvm.8749718453130272470(%rip), %rcx
.LBB89_11:
.Ltmp208:
	movq	%rcx, %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp209:
	ud2
.LBB89_21:
.Ltmp210:
	movq	%rax, %r15
	testq	%rbx, %rbx
	je	.LBB89_23
	shlq	$3, %rbx
	movl	$8, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB89_23:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end89:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17he9aec7b18f8197e1E, .Lfunc_end89-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17he9aec7b18f8197e1E
	.cfi_endproc
	.section	".gcc_except_table._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17he9aec7b18f8197e1E","a",@progbits
	.p2align	2, 0x0
GCC_except_table89:
.Lexception32:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end32-.Lcst_begin32
.Lcst_begin32:
	.uleb128 .Lfunc_begin32-.Lfunc_begin32
	.uleb128 .Ltmp208-.Lfunc_begin32
	.byte	0
	.byte	0
	.uleb128 .Ltmp208-.Lfunc_begin32
	.uleb128 .Ltmp209-.Ltmp208
	.uleb128 .Ltmp210-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp209-.Lfunc_begin32
	.uleb128 .Lfunc_end89-.Ltmp209
	.byte	0
	.byte	0
.Lcst_end32:
	.p2align	2, 0x0

	.section	".text._ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hfc1a31233a1f9b8cE","ax",@progbits
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hfc1a31233a1f9b8cE
	.globl	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hfc1a31233a1f9b8cE
	.p2align	4
	.type	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hfc1a31233a1f9b8cE,@function
_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hfc1a31233a1f9b8cE:
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
	movq	32(%rsi), %r12
	testq	%r12, %r12
	je	.LBB90_16
	movq	24(%rsi), %rbx
	movq	%rbx, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB90_2
	movq	%rbx, %rax
	xorl	%edx, %edx
	divq	%r12
	jmp	.LBB90_4
.LBB90_2:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB90_4:
	leaq	(,%rax,8), %rcx
	leaq	(%rcx,%rcx,2), %r14
	movabsq	$384307168202282325, %rcx
	cmpq	%rcx, %rax
	jbe	.LBB90_7
	xorl	%r15d, %r15d
.LBB90_6:
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB90_7:
	testq	%r14, %r14
	je	.LBB90_8
	movq	%rsi, (%rsp)
	movq	%rax, %rbp
	movq	%rdi, %r13
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r15d
	movl	$8, %esi
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB90_6
	movq	%r13, %rdi
	movq	%rbp, %rcx
	movq	(%rsp), %rsi
	cmpq	%rbx, %r12
	jbe	.LBB90_13
.LBB90_12:
	xorl	%edx, %edx
	jmp	.LBB90_15
.LBB90_8:
	movl	$8, %eax
	xorl	%ecx, %ecx
	cmpq	%rbx, %r12
	ja	.LBB90_12
.LBB90_13:
	movq	16(%rsi), %r8
	movq	40(%rsi), %rsi
	leaq	16(%rax), %r9
	leaq	(,%r12,4), %r10
	xorl	%edx, %edx
	.p2align	4
.LBB90_14:
	leaq	(%rsi,%rdx), %r11
	subq	%r12, %rbx
	movq	%r11, -16(%r9)
	movq	%r8, -8(%r9)
	movq	%r12, (%r9)
	incq	%rdx
	addq	$24, %r9
	addq	%r10, %r8
	cmpq	%rbx, %r12
	jbe	.LBB90_14
.LBB90_15:
	movq	%rcx, (%rdi)
	movq	%rax, 8(%rdi)
	movq	%rdx, 16(%rdi)
	movq	%rdi, %rax
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
.LBB90_16:
	.cfi_def_cfa_offset 64
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end90:
	.size	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hfc1a31233a1f9b8cE, .Lfunc_end90-_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hfc1a31233a1f9b8cE
	.cfi_endproc

	.section	".text._ZN114_$LT$core..iter..adapters..flatten..FlatMap$LT$I$C$U$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h7cf8b78c304fa24cE","ax",@progbits
	.p2align	4
	.type	_ZN114_$LT$core..iter..adapters..flatten..FlatMap$LT$I$C$U$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h7cf8b78c304fa24cE,@function
_ZN114_$LT$core..iter..adapters..flatten..FlatMap$LT$I$C$U$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h7cf8b78c304fa24cE:
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
	subq	$120, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, 16(%rsp)
	movq	64(%rsi), %rdx
	testq	%rdx, %rdx
	sete	%cl
	movq	88(%rsi), %r15
	movq	72(%rsi), %rax
	cmpq	$0, (%rsi)
	movq	%rsi, (%rsp)
	je	.LBB91_4
	movq	%rsi, %rbp
	movq	%rdx, 8(%rsp)
	movq	32(%rsi), %rdx
	movq	%rdx, 104(%rsp)
	movq	48(%rsi), %rdx
	movq	%rdx, 96(%rsp)
	movq	56(%rsi), %rdx
	movq	%rdx, 88(%rsp)
	movq	40(%rsi), %rbx
	movq	16(%rsi), %rsi
	movq	24(%rbp), %rdx
	movq	%rdx, 40(%rsp)
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB91_2
	.p2align	4
.LBB91_48:
	leaq	(,%r13,2), %r15
	addq	%r13, %r15
	shlq	$4, %r15
	movq	8(%rsp), %rdx
	addq	%rdx, %r15
	movq	(%rsp), %rax
	movq	%rdx, 64(%rax)
	movq	%rdx, 72(%rax)
	movq	%rbp, 80(%rax)
	movq	%rax, %rbp
	movq	%r15, 88(%rax)
	xorl	%ecx, %ecx
	movq	112(%rsp), %rbx
	movq	24(%rsp), %rsi
	movq	%rdx, %rax
.LBB91_2:
	testb	$1, %cl
	je	.LBB91_20
	movq	%rax, %r14
	movq	8(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	104(%rsp), %rdx
	movq	40(%rsp), %rax
	subq	%rdx, %rax
	jae	.LBB91_32
	jmp	.LBB91_16
	.p2align	4
.LBB91_20:
	cmpq	%r15, %rax
	je	.LBB91_21
	leaq	48(%rax), %r14
	movq	%r14, 72(%rbp)
	movq	(%rax), %rcx
	movabsq	$-9223372036854775808, %rdx
	cmpq	%rdx, %rcx
	je	.LBB91_23
	jmp	.LBB91_58
.LBB91_21:
	movq	%rax, %r14
.LBB91_23:
	movq	%rsi, 24(%rsp)
	movq	%r15, %rax
	subq	%r14, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	cmpq	%r14, %r15
	je	.LBB91_28
	movq	%rdx, %rbp
	shrq	$5, %rbp
	leaq	8(%r14), %r13
	jmp	.LBB91_25
	.p2align	4
.LBB91_27:
	addq	$48, %r13
	decq	%rbp
	je	.LBB91_28
.LBB91_25:
	movq	-8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB91_27
	movq	(%r13), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r12
	jmp	.LBB91_27
	.p2align	4
.LBB91_28:
	movq	(%rsp), %rbp
	movq	80(%rbp), %rax
	testq	%rax, %rax
	je	.LBB91_30
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	8(%rsp), %rdi
	callq	*%r12
.LBB91_30:
	movq	$0, 64(%rbp)
	movq	$0, 32(%rsp)
	movq	24(%rsp), %rsi
	movq	104(%rsp), %rdx
	movq	40(%rsp), %rax
	subq	%rdx, %rax
	jb	.LBB91_16
.LBB91_32:
	leaq	(%rsi,%rdx,4), %rcx
	movq	%rcx, 24(%rsp)
	movq	%rcx, 16(%rbp)
	movq	%rax, 40(%rsp)
	movq	%rax, 24(%rbp)
	leaq	1(%rbx), %rax
	movq	%rax, 112(%rsp)
	movq	%rax, 40(%rbp)
	movq	96(%rsp), %rax
	movq	(%rax), %rcx
	leaq	48(%rsp), %rdi
	xorl	%r8d, %r8d
	movq	%rcx, %r9
	movq	88(%rsp), %rax
	pushq	(%rax)
	.cfi_adjust_cfa_offset 8
	pushq	$0
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops4tile6window17h03a33f0dd54eacd3E
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	movq	56(%rsp), %r8
	movq	64(%rsp), %r13
	testq	%r13, %r13
	je	.LBB91_39
	movq	%r13, %rax
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	leaq	-48(%rsi), %rcx
	movq	%rcx, %rax
	movabsq	$-6148914691236517205, %rdx
	mulq	%rdx
	shrq	$5, %rdx
	movl	%edx, %edi
	notl	%edi
	movq	%r8, %rax
	testb	$7, %dil
	je	.LBB91_36
	incl	%edx
	andl	$7, %edx
	negq	%rdx
	movq	%r8, %rax
	.p2align	4
.LBB91_35:
	movq	%rbx, 24(%rax)
	addq	$48, %rax
	incq	%rdx
	jne	.LBB91_35
.LBB91_36:
	cmpq	$336, %rcx
	jb	.LBB91_39
	addq	%r8, %rsi
	.p2align	4
.LBB91_38:
	movq	%rbx, 24(%rax)
	movq	%rbx, 72(%rax)
	movq	%rbx, 120(%rax)
	movq	%rbx, 168(%rax)
	movq	%rbx, 216(%rax)
	movq	%rbx, 264(%rax)
	movq	%rbx, 312(%rax)
	movq	%rbx, 360(%rax)
	addq	$384, %rax
	cmpq	%rsi, %rax
	jne	.LBB91_38
.LBB91_39:
	movq	%r8, 8(%rsp)
	movq	48(%rsp), %rbp
	movabsq	$-9223372036854775808, %rax
	cmpq	%rax, %rbp
	je	.LBB91_16
	cmpq	$0, 32(%rsp)
	je	.LBB91_48
	movq	%r15, %rax
	subq	%r14, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	cmpq	%r14, %r15
	je	.LBB91_46
	movq	%rdx, %rbx
	shrq	$5, %rbx
	addq	$8, %r14
	jmp	.LBB91_43
	.p2align	4
.LBB91_45:
	addq	$48, %r14
	decq	%rbx
	je	.LBB91_46
.LBB91_43:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB91_45
	movq	(%r14), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r12
	jmp	.LBB91_45
	.p2align	4
.LBB91_46:
	movq	(%rsp), %rax
	movq	80(%rax), %rax
	testq	%rax, %rax
	je	.LBB91_48
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	32(%rsp), %rdi
	callq	*%r12
	jmp	.LBB91_48
.LBB91_4:
	testq	%rdx, %rdx
	je	.LBB91_16
	movq	%rdx, %rbp
	cmpq	%r15, %rax
	je	.LBB91_6
	leaq	48(%rax), %r14
	movq	(%rsp), %r12
	movq	%r14, 72(%r12)
	movq	(%rax), %rcx
	movabsq	$-9223372036854775808, %rdx
	cmpq	%rdx, %rcx
	je	.LBB91_8
.LBB91_58:
	movq	16(%rsp), %rdx
	movq	%rcx, (%rdx)
	movups	8(%rax), %xmm0
	movups	24(%rax), %xmm1
	movups	%xmm0, 8(%rdx)
	movups	%xmm1, 24(%rdx)
	movq	40(%rax), %rax
	movq	%rax, 40(%rdx)
	jmp	.LBB91_59
.LBB91_6:
	movq	%rax, %r14
	movq	(%rsp), %r12
.LBB91_8:
	movq	%r15, %rax
	subq	%r14, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	cmpq	%r14, %r15
	je	.LBB91_13
	movq	%rdx, %rbx
	shrq	$5, %rbx
	addq	$8, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB91_10
	.p2align	4
.LBB91_12:
	addq	$48, %r14
	decq	%rbx
	je	.LBB91_13
.LBB91_10:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB91_12
	movq	(%r14), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB91_12
.LBB91_13:
	movq	80(%r12), %rax
	testq	%rax, %rax
	je	.LBB91_15
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%rbp, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB91_15:
	movq	$0, 64(%r12)
.LBB91_16:
	movq	(%rsp), %rbp
	movq	96(%rbp), %rbx
	testq	%rbx, %rbx
	je	.LBB91_49
	movq	104(%rbp), %r14
	movq	120(%rbp), %rcx
	cmpq	%rcx, %r14
	je	.LBB91_50
	leaq	48(%r14), %rdx
	movq	%rdx, 104(%rbp)
	movq	(%r14), %rax
	movq	40(%r14), %rsi
	movq	%rsi, 80(%rsp)
	movups	24(%r14), %xmm0
	movaps	%xmm0, 64(%rsp)
	movups	8(%r14), %xmm0
	movaps	%xmm0, 48(%rsp)
	movq	%rdx, %r14
	movabsq	$-9223372036854775808, %rdx
	cmpq	%rdx, %rax
	jne	.LBB91_19
.LBB91_50:
	movq	%rcx, %rax
	subq	%r14, %rax
	movabsq	$-6148914691236517205, %rdx
	mulq	%rdx
	cmpq	%r14, %rcx
	je	.LBB91_55
	movq	%rdx, %r15
	shrq	$5, %r15
	addq	$8, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB91_52
	.p2align	4
.LBB91_54:
	addq	$48, %r14
	decq	%r15
	je	.LBB91_55
.LBB91_52:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB91_54
	movq	(%r14), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r12
	jmp	.LBB91_54
.LBB91_55:
	movq	112(%rbp), %rax
	testq	%rax, %rax
	je	.LBB91_57
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB91_57:
	movq	$0, 96(%rbp)
	movabsq	$-9223372036854775808, %rax
.LBB91_19:
	movq	16(%rsp), %rcx
	movq	%rax, (%rcx)
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movups	%xmm0, 8(%rcx)
	movups	%xmm1, 24(%rcx)
	movq	80(%rsp), %rax
	movq	%rax, 40(%rcx)
	jmp	.LBB91_59
.LBB91_49:
	movq	16(%rsp), %rax
	movabsq	$-9223372036854775808, %rcx
	movq	%rcx, (%rax)
.LBB91_59:
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
.Lfunc_end91:
	.size	_ZN114_$LT$core..iter..adapters..flatten..FlatMap$LT$I$C$U$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h7cf8b78c304fa24cE, .Lfunc_end91-_ZN114_$LT$core..iter..adapters..flatten..FlatMap$LT$I$C$U$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h7cf8b78c304fa24cE
	.cfi_endproc

	.section	".text._ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h143e626fe2be82bdE","ax",@progbits
	.hidden	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h143e626fe2be82bdE
	.globl	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h143e626fe2be82bdE
	.p2align	4
	.type	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h143e626fe2be82bdE,@function
_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h143e626fe2be82bdE:
	.cfi_startproc
	subq	%rcx, %rdx
	jb	.LBB92_2
	leaq	(%rcx,%rcx,2), %rax
	shlq	$5, %rax
	addq	%rsi, %rax
	movq	%rsi, (%rdi)
	movq	%rcx, 8(%rdi)
	movq	%rax, 16(%rdi)
	movq	%rdx, 24(%rdi)
	movq	%rdi, %rax
	retq
.LBB92_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.8.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.9.llvm.18155304953313829945(%rip), %rdx
	movl	$30, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end92:
	.size	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h143e626fe2be82bdE, .Lfunc_end92-_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h143e626fe2be82bdE
	.cfi_endproc

	.section	".text._ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h2efec52496858542E","ax",@progbits
	.hidden	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h2efec52496858542E
	.globl	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h2efec52496858542E
	.p2align	4
	.type	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h2efec52496858542E,@function
_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h2efec52496858542E:
	.cfi_startproc
	subq	%rcx, %rdx
	jb	.LBB93_2
	movq	%rcx, %rax
	shlq	$5, %rax
	addq	%rsi, %rax
	movq	%rsi, (%rdi)
	movq	%rcx, 8(%rdi)
	movq	%rax, 16(%rdi)
	movq	%rdx, 24(%rdi)
	movq	%rdi, %rax
	retq
.LBB93_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.8.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.9.llvm.18155304953313829945(%rip), %rdx
	movl	$30, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end93:
	.size	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h2efec52496858542E, .Lfunc_end93-_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h2efec52496858542E
	.cfi_endproc

	.section	".text._ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h3ba09a4826aa6810E","ax",@progbits
	.hidden	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h3ba09a4826aa6810E
	.globl	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h3ba09a4826aa6810E
	.p2align	4
	.type	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h3ba09a4826aa6810E,@function
_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h3ba09a4826aa6810E:
	.cfi_startproc
	subq	%rcx, %rdx
	jb	.LBB94_2
	imulq	$88, %rcx, %rax
	addq	%rsi, %rax
	movq	%rsi, (%rdi)
	movq	%rcx, 8(%rdi)
	movq	%rax, 16(%rdi)
	movq	%rdx, 24(%rdi)
	movq	%rdi, %rax
	retq
.LBB94_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.8.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.9.llvm.18155304953313829945(%rip), %rdx
	movl	$30, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end94:
	.size	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h3ba09a4826aa6810E, .Lfunc_end94-_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h3ba09a4826aa6810E
	.cfi_endproc

	.section	".text._ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h3fd1028dc7b3e0abE","ax",@progbits
	.hidden	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h3fd1028dc7b3e0abE
	.globl	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h3fd1028dc7b3e0abE
	.p2align	4
	.type	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h3fd1028dc7b3e0abE,@function
_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h3fd1028dc7b3e0abE:
	.cfi_startproc
	subq	%rcx, %rdx
	jb	.LBB95_2
	leaq	(%rcx,%rcx,2), %rax
	shlq	$5, %rax
	addq	%rsi, %rax
	movq	%rsi, (%rdi)
	movq	%rcx, 8(%rdi)
	movq	%rax, 16(%rdi)
	movq	%rdx, 24(%rdi)
	movq	%rdi, %rax
	retq
.LBB95_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.8.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.9.llvm.18155304953313829945(%rip), %rdx
	movl	$30, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end95:
	.size	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h3fd1028dc7b3e0abE, .Lfunc_end95-_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h3fd1028dc7b3e0abE
	.cfi_endproc

	.section	".text._ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h4abebdce593123bcE","ax",@progbits
	.hidden	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h4abebdce593123bcE
	.globl	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h4abebdce593123bcE
	.p2align	4
	.type	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h4abebdce593123bcE,@function
_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h4abebdce593123bcE:
	.cfi_startproc
	subq	%rcx, %rdx
	jb	.LBB96_2
	leaq	(%rsi,%rcx,4), %rax
	movq	%rsi, (%rdi)
	movq	%rcx, 8(%rdi)
	movq	%rax, 16(%rdi)
	movq	%rdx, 24(%rdi)
	movq	%rdi, %rax
	retq
.LBB96_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.8.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.9.llvm.18155304953313829945(%rip), %rdx
	movl	$30, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end96:
	.size	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h4abebdce593123bcE, .Lfunc_end96-_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17h4abebdce593123bcE
	.cfi_endproc

	.section	".text._ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17hb440ed57fc9c7fefE","ax",@progbits
	.hidden	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17hb440ed57fc9c7fefE
	.globl	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17hb440ed57fc9c7fefE
	.p2align	4
	.type	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17hb440ed57fc9c7fefE,@function
_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17hb440ed57fc9c7fefE:
	.cfi_startproc
	subq	%rcx, %rdx
	jb	.LBB97_2
	leaq	(%rcx,%rcx,2), %rax
	leaq	(%rsi,%rax,8), %rax
	movq	%rsi, (%rdi)
	movq	%rcx, 8(%rdi)
	movq	%rax, 16(%rdi)
	movq	%rdx, 24(%rdi)
	movq	%rdi, %rax
	retq
.LBB97_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.8.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.9.llvm.18155304953313829945(%rip), %rdx
	movl	$30, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end97:
	.size	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17hb440ed57fc9c7fefE, .Lfunc_end97-_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17hb440ed57fc9c7fefE
	.cfi_endproc

	.section	".text._ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17hb68a1853e7e59c33E","ax",@progbits
	.hidden	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17hb68a1853e7e59c33E
	.globl	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17hb68a1853e7e59c33E
	.p2align	4
	.type	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17hb68a1853e7e59c33E,@function
_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17hb68a1853e7e59c33E:
	.cfi_startproc
	subq	%rcx, %rdx
	jb	.LBB98_2
	imulq	$120, %rcx, %rax
	addq	%rsi, %rax
	movq	%rsi, (%rdi)
	movq	%rcx, 8(%rdi)
	movq	%rax, 16(%rdi)
	movq	%rdx, 24(%rdi)
	movq	%rdi, %rax
	retq
.LBB98_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.8.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.9.llvm.18155304953313829945(%rip), %rdx
	movl	$30, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end98:
	.size	_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17hb68a1853e7e59c33E, .Lfunc_end98-_ZN117_$LT$rayon..iter..collect..consumer..CollectConsumer$LT$T$GT$$u20$as$u20$rayon..iter..plumbing..Consumer$LT$T$GT$$GT$8split_at17hb68a1853e7e59c33E
	.cfi_endproc

	.section	".text._ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h33257c4830c79d47E","ax",@progbits
	.hidden	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h33257c4830c79d47E
	.globl	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h33257c4830c79d47E
	.p2align	4
	.type	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h33257c4830c79d47E,@function
_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h33257c4830c79d47E:
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
	movq	%rdi, %rbx
	movq	16(%rsi), %rax
	leaq	(%rax,%rax,2), %rcx
	shlq	$3, %rcx
	addq	(%rsi), %rcx
	movq	(%rdx), %r14
	cmpq	%r14, %rcx
	je	.LBB99_7
	movq	16(%rsi), %rax
	movq	%rax, 16(%rbx)
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rbx)
	movq	16(%rdx), %r15
	testq	%r15, %r15
	je	.LBB99_6
	addq	$8, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB99_3
	.p2align	4
.LBB99_5:
	addq	$24, %r14
	decq	%r15
	je	.LBB99_6
.LBB99_3:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB99_5
	movq	(%r14), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*%r12
	jmp	.LBB99_5
.LBB99_7:
	movq	8(%rdx), %rcx
	addq	%rcx, 8(%rsi)
	addq	16(%rdx), %rax
	movq	%rax, 16(%rsi)
	movq	%rax, 16(%rbx)
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rbx)
.LBB99_6:
	movq	%rbx, %rax
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
.Lfunc_end99:
	.size	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h33257c4830c79d47E, .Lfunc_end99-_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h33257c4830c79d47E
	.cfi_endproc

	.section	".text._ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h337fb3ca5ef252e1E","ax",@progbits
	.hidden	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h337fb3ca5ef252e1E
	.globl	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h337fb3ca5ef252e1E
	.p2align	4
	.type	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h337fb3ca5ef252e1E,@function
_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h337fb3ca5ef252e1E:
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
	movq	%rdi, %rbx
	movq	16(%rsi), %rax
	leaq	(%rax,%rax,2), %rcx
	shlq	$5, %rcx
	addq	(%rsi), %rcx
	movq	(%rdx), %r14
	cmpq	%r14, %rcx
	je	.LBB100_13
	movq	16(%rsi), %rax
	movq	%rax, 16(%rbx)
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rbx)
	movq	16(%rdx), %r15
	testq	%r15, %r15
	je	.LBB100_12
	addq	$80, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB100_3
	.p2align	4
.LBB100_11:
	addq	$96, %r14
	decq	%r15
	je	.LBB100_12
.LBB100_3:
	movq	-80(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB100_5
	movq	-72(%r14), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*%r12
.LBB100_5:
	movq	-56(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB100_7
	movq	-48(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
.LBB100_7:
	movq	-32(%r14), %rax
	testq	%rax, %rax
	je	.LBB100_9
	movq	-24(%r14), %rdi
	shlq	$2, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$4, %edx
	callq	*%r12
.LBB100_9:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB100_11
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
	jmp	.LBB100_11
.LBB100_13:
	movq	8(%rdx), %rcx
	addq	%rcx, 8(%rsi)
	addq	16(%rdx), %rax
	movq	%rax, 16(%rsi)
	movq	%rax, 16(%rbx)
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rbx)
.LBB100_12:
	movq	%rbx, %rax
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
.Lfunc_end100:
	.size	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h337fb3ca5ef252e1E, .Lfunc_end100-_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h337fb3ca5ef252e1E
	.cfi_endproc

	.section	".text._ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h5beb42a17b9ac050E","ax",@progbits
	.hidden	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h5beb42a17b9ac050E
	.globl	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h5beb42a17b9ac050E
	.p2align	4
	.type	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h5beb42a17b9ac050E,@function
_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h5beb42a17b9ac050E:
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
	movq	16(%rsi), %rax
	imulq	$120, %rax, %rcx
	addq	(%rsi), %rcx
	movq	(%rdx), %r14
	cmpq	%r14, %rcx
	je	.LBB101_4
	movq	16(%rsi), %rax
	movq	%rax, 16(%rbx)
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rbx)
	movq	16(%rdx), %r15
	testq	%r15, %r15
	je	.LBB101_3
	.p2align	4
.LBB101_2:
	movq	%r14, %rdi
	callq	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.18155304953313829945
	addq	$120, %r14
	decq	%r15
	jne	.LBB101_2
	jmp	.LBB101_3
.LBB101_4:
	movq	8(%rdx), %rcx
	addq	%rcx, 8(%rsi)
	addq	16(%rdx), %rax
	movq	%rax, 16(%rsi)
	movq	%rax, 16(%rbx)
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rbx)
.LBB101_3:
	movq	%rbx, %rax
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end101:
	.size	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h5beb42a17b9ac050E, .Lfunc_end101-_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h5beb42a17b9ac050E
	.cfi_endproc

	.section	".text._ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h677c82cf5df1705aE","ax",@progbits
	.hidden	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h677c82cf5df1705aE
	.globl	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h677c82cf5df1705aE
	.p2align	4
	.type	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h677c82cf5df1705aE,@function
_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h677c82cf5df1705aE:
.Lfunc_begin33:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception33
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
	movq	%rdi, %rbx
	movq	16(%rsi), %rax
	imulq	$88, %rax, %rcx
	addq	(%rsi), %rcx
	movq	(%rdx), %rdi
	cmpq	%rdi, %rcx
	je	.LBB102_8
	movq	16(%rsi), %rax
	movq	%rax, 16(%rbx)
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rbx)
	movq	16(%rdx), %r15
	incq	%r15
	.p2align	4
.LBB102_2:
	cmpq	$1, %r15
	je	.LBB102_9
	leaq	88(%rdi), %r14
	decq	%r15
.Ltmp211:
	callq	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945
.Ltmp212:
	movq	%r14, %rdi
	jmp	.LBB102_2
.LBB102_8:
	movq	8(%rdx), %rcx
	addq	%rcx, 8(%rsi)
	addq	16(%rdx), %rax
	movq	%rax, 16(%rsi)
	movq	%rax, 16(%rbx)
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rbx)
.LBB102_9:
	movq	%rbx, %rax
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
.LBB102_4:
	.cfi_def_cfa_offset 48
.Ltmp213:
	movq	%rax, %rbx
	.p2align	4
.LBB102_5:
	decq	%r15
	je	.LBB102_10
.Ltmp214:
	leaq	88(%r14), %r12
	movq	%r14, %rdi
	callq	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945
.Ltmp215:
	movq	%r12, %r14
	jmp	.LBB102_5
.LBB102_10:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB102_7:
.Ltmp216:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end102:
	.size	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h677c82cf5df1705aE, .Lfunc_end102-_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h677c82cf5df1705aE
	.cfi_endproc
	.section	".gcc_except_table._ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h677c82cf5df1705aE","a",@progbits
	.p2align	2, 0x0
GCC_except_table102:
.Lexception33:
	.byte	255
	.byte	155
	.uleb128 .Lttbase20-.Lttbaseref20
.Lttbaseref20:
	.byte	1
	.uleb128 .Lcst_end33-.Lcst_begin33
.Lcst_begin33:
	.uleb128 .Ltmp211-.Lfunc_begin33
	.uleb128 .Ltmp212-.Ltmp211
	.uleb128 .Ltmp213-.Lfunc_begin33
	.byte	0
	.uleb128 .Ltmp214-.Lfunc_begin33
	.uleb128 .Ltmp215-.Ltmp214
	.uleb128 .Ltmp216-.Lfunc_begin33
	.byte	1
	.uleb128 .Ltmp215-.Lfunc_begin33
	.uleb128 .Lfunc_end102-.Ltmp215
	.byte	0
	.byte	0
.Lcst_end33:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase20:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h74e59334c94d1cbfE","ax",@progbits
	.hidden	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h74e59334c94d1cbfE
	.globl	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h74e59334c94d1cbfE
	.p2align	4
	.type	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h74e59334c94d1cbfE,@function
_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h74e59334c94d1cbfE:
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
	movq	%rdi, %rbx
	movq	16(%rsi), %rax
	leaq	(%rax,%rax,2), %rcx
	shlq	$5, %rcx
	addq	(%rsi), %rcx
	movq	(%rdx), %r14
	cmpq	%r14, %rcx
	je	.LBB103_13
	movq	16(%rsi), %rax
	movq	%rax, 16(%rbx)
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rbx)
	movq	16(%rdx), %r15
	testq	%r15, %r15
	je	.LBB103_12
	addq	$80, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB103_3
	.p2align	4
.LBB103_11:
	addq	$96, %r14
	decq	%r15
	je	.LBB103_12
.LBB103_3:
	movq	-80(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB103_5
	movq	-72(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
.LBB103_5:
	movq	-56(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB103_7
	movq	-48(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
.LBB103_7:
	movq	-32(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB103_9
	movq	-24(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
.LBB103_9:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB103_11
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
	jmp	.LBB103_11
.LBB103_13:
	movq	8(%rdx), %rcx
	addq	%rcx, 8(%rsi)
	addq	16(%rdx), %rax
	movq	%rax, 16(%rsi)
	movq	%rax, 16(%rbx)
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rbx)
.LBB103_12:
	movq	%rbx, %rax
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
.Lfunc_end103:
	.size	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h74e59334c94d1cbfE, .Lfunc_end103-_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h74e59334c94d1cbfE
	.cfi_endproc

	.section	".text._ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h7659df1159adef41E","ax",@progbits
	.hidden	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h7659df1159adef41E
	.globl	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h7659df1159adef41E
	.p2align	4
	.type	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h7659df1159adef41E,@function
_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h7659df1159adef41E:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	16(%rsi), %rcx
	movq	%rcx, %r8
	shlq	$5, %r8
	addq	(%rsi), %r8
	movq	(%rdx), %rdi
	cmpq	%rdi, %r8
	je	.LBB104_2
	movq	16(%rsi), %rcx
	movq	%rcx, 16(%rbx)
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rbx)
	movq	16(%rdx), %rsi
	callq	_ZN4core3ptr87drop_in_place$LT$$u5b$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$u5d$$GT$17hf111b0b2bda93b82E.llvm.18155304953313829945
	movq	%rbx, %rax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB104_2:
	.cfi_def_cfa_offset 16
	movq	8(%rdx), %rdi
	addq	%rdi, 8(%rsi)
	addq	16(%rdx), %rcx
	movq	%rcx, 16(%rsi)
	movq	%rcx, 16(%rbx)
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rbx)
	movq	%rbx, %rax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end104:
	.size	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h7659df1159adef41E, .Lfunc_end104-_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17h7659df1159adef41E
	.cfi_endproc

	.section	".text._ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17hbf855d627b056305E","ax",@progbits
	.hidden	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17hbf855d627b056305E
	.globl	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17hbf855d627b056305E
	.p2align	4
	.type	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17hbf855d627b056305E,@function
_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17hbf855d627b056305E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	16(%rsi), %rcx
	leaq	(,%rcx,4), %rdi
	addq	(%rsi), %rdi
	cmpq	(%rdx), %rdi
	jne	.LBB105_2
	movq	8(%rdx), %rdi
	addq	%rdi, 8(%rsi)
	addq	16(%rdx), %rcx
	movq	%rcx, 16(%rsi)
.LBB105_2:
	movq	16(%rsi), %rcx
	movq	%rcx, 16(%rax)
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rax)
	retq
.Lfunc_end105:
	.size	_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17hbf855d627b056305E, .Lfunc_end105-_ZN159_$LT$rayon..iter..collect..consumer..CollectReducer$u20$as$u20$rayon..iter..plumbing..Reducer$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$GT$$GT$6reduce17hbf855d627b056305E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h1cfb343b57265888E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h1cfb343b57265888E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h1cfb343b57265888E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h1cfb343b57265888E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h1cfb343b57265888E:
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rdi), %rax
	movq	8(%rax), %r12
	movq	16(%rax), %rbx
	leaq	8(%rsp), %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	testq	%rbx, %rbx
	je	.LBB106_3
	shlq	$3, %rbx
	leaq	(%rbx,%rbx,2), %r13
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.79.llvm.4969789374703972864(%rip), %rbx
	leaq	8(%rsp), %r14
	movq	%rsp, %r15
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB106_2:
	movq	%r12, (%rsp)
	addq	$24, %r12
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	*%rbp
	addq	$-24, %r13
	jne	.LBB106_2
.LBB106_3:
	leaq	8(%rsp), %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish@GOTPCREL(%rip)
	addq	$24, %rsp
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
.Lfunc_end106:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h1cfb343b57265888E, .Lfunc_end106-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h1cfb343b57265888E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb715f9d7ee0267ddE","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb715f9d7ee0267ddE
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb715f9d7ee0267ddE
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb715f9d7ee0267ddE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb715f9d7ee0267ddE:
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rdi), %rax
	movq	8(%rax), %r12
	movq	16(%rax), %r13
	leaq	8(%rsp), %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	testq	%r13, %r13
	je	.LBB107_3
	shlq	$2, %r13
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.76.llvm.4969789374703972864(%rip), %rbx
	leaq	8(%rsp), %r14
	movq	%rsp, %r15
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB107_2:
	movq	%r12, (%rsp)
	addq	$4, %r12
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	*%rbp
	addq	$-4, %r13
	jne	.LBB107_2
.LBB107_3:
	leaq	8(%rsp), %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish@GOTPCREL(%rip)
	addq	$24, %rsp
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
.Lfunc_end107:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb715f9d7ee0267ddE, .Lfunc_end107-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb715f9d7ee0267ddE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd1294b338a7d6e39E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd1294b338a7d6e39E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd1294b338a7d6e39E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd1294b338a7d6e39E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd1294b338a7d6e39E:
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rdi), %rax
	movq	8(%rax), %r12
	movq	16(%rax), %rbx
	leaq	8(%rsp), %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	testq	%rbx, %rbx
	je	.LBB108_3
	shlq	$5, %rbx
	leaq	(%rbx,%rbx,2), %r13
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.83.llvm.4969789374703972864(%rip), %rbx
	leaq	8(%rsp), %r14
	movq	%rsp, %r15
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB108_2:
	movq	%r12, (%rsp)
	addq	$96, %r12
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	*%rbp
	addq	$-96, %r13
	jne	.LBB108_2
.LBB108_3:
	leaq	8(%rsp), %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish@GOTPCREL(%rip)
	addq	$24, %rsp
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
.Lfunc_end108:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd1294b338a7d6e39E, .Lfunc_end108-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd1294b338a7d6e39E
	.cfi_endproc

	.section	".text._ZN4core3ptr100drop_in_place$LT$alloc..vec..Vec$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h8c9f5086da844670E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr100drop_in_place$LT$alloc..vec..Vec$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h8c9f5086da844670E.llvm.18155304953313829945
	.globl	_ZN4core3ptr100drop_in_place$LT$alloc..vec..Vec$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h8c9f5086da844670E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr100drop_in_place$LT$alloc..vec..Vec$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h8c9f5086da844670E.llvm.18155304953313829945,@function
_ZN4core3ptr100drop_in_place$LT$alloc..vec..Vec$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h8c9f5086da844670E.llvm.18155304953313829945:
.Lfunc_begin34:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception34
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r15
	movq	8(%rdi), %rbx
	movq	16(%rdi), %rsi
.Ltmp217:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr87drop_in_place$LT$$u5b$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$u5d$$GT$17hf111b0b2bda93b82E.llvm.18155304953313829945
.Ltmp218:
	movq	(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB109_6
	shlq	$5, %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB109_6:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB109_3:
	.cfi_def_cfa_offset 32
.Ltmp219:
	movq	%rax, %r14
	movq	(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB109_5
	shlq	$5, %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB109_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end109:
	.size	_ZN4core3ptr100drop_in_place$LT$alloc..vec..Vec$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h8c9f5086da844670E.llvm.18155304953313829945, .Lfunc_end109-_ZN4core3ptr100drop_in_place$LT$alloc..vec..Vec$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h8c9f5086da844670E.llvm.18155304953313829945
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr100drop_in_place$LT$alloc..vec..Vec$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h8c9f5086da844670E.llvm.18155304953313829945","a",@progbits
	.p2align	2, 0x0
GCC_except_table109:
.Lexception34:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end34-.Lcst_begin34
.Lcst_begin34:
	.uleb128 .Ltmp217-.Lfunc_begin34
	.uleb128 .Ltmp218-.Ltmp217
	.uleb128 .Ltmp219-.Lfunc_begin34
	.byte	0
	.uleb128 .Ltmp218-.Lfunc_begin34
	.uleb128 .Lfunc_end109-.Ltmp218
	.byte	0
	.byte	0
.Lcst_end34:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr107drop_in_place$LT$core..option..Option$LT$core..option..IntoIter$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h09679c5708e0995fE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr107drop_in_place$LT$core..option..Option$LT$core..option..IntoIter$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h09679c5708e0995fE,@function
_ZN4core3ptr107drop_in_place$LT$core..option..Option$LT$core..option..IntoIter$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h09679c5708e0995fE:
.Lfunc_begin35:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception35
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movabsq	$-9223372036854775807, %rax
	cmpq	%rax, (%rdi)
	jle	.LBB110_7
.Ltmp220:
	movq	%rdi, %rbx
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp221:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB110_7
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
.LBB110_7:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB110_4:
	.cfi_def_cfa_offset 32
.Ltmp222:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB110_6
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB110_6:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end110:
	.size	_ZN4core3ptr107drop_in_place$LT$core..option..Option$LT$core..option..IntoIter$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h09679c5708e0995fE, .Lfunc_end110-_ZN4core3ptr107drop_in_place$LT$core..option..Option$LT$core..option..IntoIter$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h09679c5708e0995fE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr107drop_in_place$LT$core..option..Option$LT$core..option..IntoIter$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h09679c5708e0995fE","a",@progbits
	.p2align	2, 0x0
GCC_except_table110:
.Lexception35:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end35-.Lcst_begin35
.Lcst_begin35:
	.uleb128 .Ltmp220-.Lfunc_begin35
	.uleb128 .Ltmp221-.Ltmp220
	.uleb128 .Ltmp222-.Lfunc_begin35
	.byte	0
	.uleb128 .Ltmp221-.Lfunc_begin35
	.uleb128 .Lfunc_end110-.Ltmp221
	.byte	0
	.byte	0
.Lcst_end35:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr111drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..feed_forward..Gradients$GT$$GT$17ha66931f376f48761E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr111drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..feed_forward..Gradients$GT$$GT$17ha66931f376f48761E.llvm.18155304953313829945
	.globl	_ZN4core3ptr111drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..feed_forward..Gradients$GT$$GT$17ha66931f376f48761E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr111drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..feed_forward..Gradients$GT$$GT$17ha66931f376f48761E.llvm.18155304953313829945,@function
_ZN4core3ptr111drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..feed_forward..Gradients$GT$$GT$17ha66931f376f48761E.llvm.18155304953313829945:
	.cfi_startproc
	testq	%rsi, %rsi
	je	.LBB111_12
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
	addq	$80, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB111_2
	.p2align	4
.LBB111_10:
	addq	$96, %r14
	decq	%rbx
	je	.LBB111_11
.LBB111_2:
	movq	-80(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB111_4
	movq	-72(%r14), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*%r15
.LBB111_4:
	movq	-56(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB111_6
	movq	-48(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
.LBB111_6:
	movq	-32(%r14), %rax
	testq	%rax, %rax
	je	.LBB111_8
	movq	-24(%r14), %rdi
	shlq	$2, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$4, %edx
	callq	*%r15
.LBB111_8:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB111_10
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB111_10
.LBB111_11:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	.cfi_restore %rbx
	.cfi_restore %r14
	.cfi_restore %r15
.LBB111_12:
	retq
.Lfunc_end111:
	.size	_ZN4core3ptr111drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..feed_forward..Gradients$GT$$GT$17ha66931f376f48761E.llvm.18155304953313829945, .Lfunc_end111-_ZN4core3ptr111drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..feed_forward..Gradients$GT$$GT$17ha66931f376f48761E.llvm.18155304953313829945
	.cfi_endproc

	.section	".text._ZN4core3ptr121drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$$GT$17h46a409c16743fbf9E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr121drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$$GT$17h46a409c16743fbf9E.llvm.18155304953313829945
	.globl	_ZN4core3ptr121drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$$GT$17h46a409c16743fbf9E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr121drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$$GT$17h46a409c16743fbf9E.llvm.18155304953313829945,@function
_ZN4core3ptr121drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$$GT$17h46a409c16743fbf9E.llvm.18155304953313829945:
	.cfi_startproc
	testq	%rsi, %rsi
	je	.LBB112_6
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
	addq	$8, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB112_2
	.p2align	4
.LBB112_4:
	addq	$24, %r14
	decq	%rbx
	je	.LBB112_5
.LBB112_2:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB112_4
	movq	(%r14), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB112_4
.LBB112_5:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	.cfi_restore %rbx
	.cfi_restore %r14
	.cfi_restore %r15
.LBB112_6:
	retq
.Lfunc_end112:
	.size	_ZN4core3ptr121drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$$GT$17h46a409c16743fbf9E.llvm.18155304953313829945, .Lfunc_end112-_ZN4core3ptr121drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$$GT$17h46a409c16743fbf9E.llvm.18155304953313829945
	.cfi_endproc

	.section	".text._ZN4core3ptr123drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..self_attention..backward..Gradients$GT$$GT$17hfbc232e989cbcefdE.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr123drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..self_attention..backward..Gradients$GT$$GT$17hfbc232e989cbcefdE.llvm.18155304953313829945
	.globl	_ZN4core3ptr123drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..self_attention..backward..Gradients$GT$$GT$17hfbc232e989cbcefdE.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr123drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..self_attention..backward..Gradients$GT$$GT$17hfbc232e989cbcefdE.llvm.18155304953313829945,@function
_ZN4core3ptr123drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..self_attention..backward..Gradients$GT$$GT$17hfbc232e989cbcefdE.llvm.18155304953313829945:
	.cfi_startproc
	testq	%rsi, %rsi
	je	.LBB113_4
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
	.p2align	4
.LBB113_2:
	movq	%r14, %rdi
	callq	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.18155304953313829945
	addq	$120, %r14
	decq	%rbx
	jne	.LBB113_2
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	.cfi_restore %rbx
	.cfi_restore %r14
.LBB113_4:
	retq
.Lfunc_end113:
	.size	_ZN4core3ptr123drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..self_attention..backward..Gradients$GT$$GT$17hfbc232e989cbcefdE.llvm.18155304953313829945, .Lfunc_end113-_ZN4core3ptr123drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..self_attention..backward..Gradients$GT$$GT$17hfbc232e989cbcefdE.llvm.18155304953313829945
	.cfi_endproc

	.section	".text._ZN4core3ptr162drop_in_place$LT$core..iter..adapters..flatten..Flatten$LT$alloc..vec..into_iter..IntoIter$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$$GT$17h65d11922eab1c323E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr162drop_in_place$LT$core..iter..adapters..flatten..Flatten$LT$alloc..vec..into_iter..IntoIter$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$$GT$17h65d11922eab1c323E,@function
_ZN4core3ptr162drop_in_place$LT$core..iter..adapters..flatten..Flatten$LT$alloc..vec..into_iter..IntoIter$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$$GT$17h65d11922eab1c323E:
.Lfunc_begin36:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception36
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
	cmpq	$0, 64(%rdi)
	je	.LBB114_2
.Ltmp223:
	leaq	64(%rbx), %rdi
	callq	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h284aa470c8c972d0E
.Ltmp224:
.LBB114_2:
	movabsq	$-9223372036854775806, %r14
	cmpq	%r14, (%rbx)
	jl	.LBB114_6
.Ltmp228:
	movq	%rbx, %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp229:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB114_6
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB114_6:
	cmpq	%r14, 32(%rbx)
	jl	.LBB114_18
.Ltmp234:
	leaq	32(%rbx), %r15
	movq	%r15, %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp235:
	movq	(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB114_18
	movq	40(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB114_18:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB114_14:
	.cfi_def_cfa_offset 32
.Ltmp236:
	movq	%rax, %r14
	movq	(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB114_16
	movq	40(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB114_11:
.Ltmp230:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB114_13
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB114_13
.LBB114_10:
.Ltmp225:
	movq	%rax, %r14
.Ltmp226:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr107drop_in_place$LT$core..option..Option$LT$core..option..IntoIter$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h09679c5708e0995fE
.Ltmp227:
.LBB114_13:
	addq	$32, %rbx
.Ltmp231:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr107drop_in_place$LT$core..option..Option$LT$core..option..IntoIter$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h09679c5708e0995fE
.Ltmp232:
.LBB114_16:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB114_17:
.Ltmp233:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end114:
	.size	_ZN4core3ptr162drop_in_place$LT$core..iter..adapters..flatten..Flatten$LT$alloc..vec..into_iter..IntoIter$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$$GT$17h65d11922eab1c323E, .Lfunc_end114-_ZN4core3ptr162drop_in_place$LT$core..iter..adapters..flatten..Flatten$LT$alloc..vec..into_iter..IntoIter$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$$GT$17h65d11922eab1c323E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr162drop_in_place$LT$core..iter..adapters..flatten..Flatten$LT$alloc..vec..into_iter..IntoIter$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$$GT$17h65d11922eab1c323E","a",@progbits
	.p2align	2, 0x0
GCC_except_table114:
.Lexception36:
	.byte	255
	.byte	155
	.uleb128 .Lttbase21-.Lttbaseref21
.Lttbaseref21:
	.byte	1
	.uleb128 .Lcst_end36-.Lcst_begin36
.Lcst_begin36:
	.uleb128 .Ltmp223-.Lfunc_begin36
	.uleb128 .Ltmp224-.Ltmp223
	.uleb128 .Ltmp225-.Lfunc_begin36
	.byte	0
	.uleb128 .Ltmp228-.Lfunc_begin36
	.uleb128 .Ltmp229-.Ltmp228
	.uleb128 .Ltmp230-.Lfunc_begin36
	.byte	0
	.uleb128 .Ltmp234-.Lfunc_begin36
	.uleb128 .Ltmp235-.Ltmp234
	.uleb128 .Ltmp236-.Lfunc_begin36
	.byte	0
	.uleb128 .Ltmp235-.Lfunc_begin36
	.uleb128 .Ltmp226-.Ltmp235
	.byte	0
	.byte	0
	.uleb128 .Ltmp226-.Lfunc_begin36
	.uleb128 .Ltmp232-.Ltmp226
	.uleb128 .Ltmp233-.Lfunc_begin36
	.byte	1
	.uleb128 .Ltmp232-.Lfunc_begin36
	.uleb128 .Lfunc_end114-.Ltmp232
	.byte	0
	.byte	0
.Lcst_end36:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase21:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945
	.globl	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945,@function
_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945:
.Lfunc_begin37:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception37
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
	movq	%rdi, %rbx
	xorl	%eax, %eax
	cmpq	32(%rdi), %rax
	jo	.LBB115_4
.Ltmp237:
	leaq	32(%rbx), %r15
	movq	%r15, %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp238:
	movq	(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB115_4
	movq	40(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB115_4:
.Ltmp243:
	movq	%rbx, %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp244:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB115_7
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB115_7:
	movq	80(%rbx), %r14
	testq	%r14, %r14
	je	.LBB115_18
	movq	72(%rbx), %r15
	addq	$80, %r15
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB115_9
	.p2align	4
.LBB115_17:
	addq	$96, %r15
	decq	%r14
	je	.LBB115_18
.LBB115_9:
	movq	-80(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB115_11
	movq	-72(%r15), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
.LBB115_11:
	movq	-56(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB115_13
	movq	-48(%r15), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
.LBB115_13:
	movq	-32(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB115_15
	movq	-24(%r15), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
.LBB115_15:
	movq	-8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB115_17
	movq	(%r15), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
	jmp	.LBB115_17
.LBB115_18:
	movq	64(%rbx), %rax
	testq	%rax, %rax
	je	.LBB115_26
	movq	72(%rbx), %rdi
	shlq	$5, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
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
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB115_26:
	.cfi_def_cfa_offset 48
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
.LBB115_20:
	.cfi_def_cfa_offset 48
.Ltmp239:
	movq	%rax, %r14
	movq	(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB115_22
	movq	40(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB115_22:
.Ltmp240:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18155304953313829945
.Ltmp241:
	jmp	.LBB115_25
.LBB115_27:
.Ltmp242:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB115_23:
.Ltmp245:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB115_25
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB115_25:
	addq	$64, %rbx
	movq	%rbx, %rdi
	callq	_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.18155304953313829945
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end115:
	.size	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945, .Lfunc_end115-_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945","a",@progbits
	.p2align	2, 0x0
GCC_except_table115:
.Lexception37:
	.byte	255
	.byte	155
	.uleb128 .Lttbase22-.Lttbaseref22
.Lttbaseref22:
	.byte	1
	.uleb128 .Lcst_end37-.Lcst_begin37
.Lcst_begin37:
	.uleb128 .Ltmp237-.Lfunc_begin37
	.uleb128 .Ltmp238-.Ltmp237
	.uleb128 .Ltmp239-.Lfunc_begin37
	.byte	0
	.uleb128 .Ltmp243-.Lfunc_begin37
	.uleb128 .Ltmp244-.Ltmp243
	.uleb128 .Ltmp245-.Lfunc_begin37
	.byte	0
	.uleb128 .Ltmp244-.Lfunc_begin37
	.uleb128 .Ltmp240-.Ltmp244
	.byte	0
	.byte	0
	.uleb128 .Ltmp240-.Lfunc_begin37
	.uleb128 .Ltmp241-.Ltmp240
	.uleb128 .Ltmp242-.Lfunc_begin37
	.byte	1
	.uleb128 .Ltmp241-.Lfunc_begin37
	.uleb128 .Lfunc_end115-.Ltmp241
	.byte	0
	.byte	0
.Lcst_end37:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase22:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr190drop_in_place$LT$alloc..vec..Vec$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he22ab09cf9d36d09E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr190drop_in_place$LT$alloc..vec..Vec$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he22ab09cf9d36d09E.llvm.18155304953313829945
	.globl	_ZN4core3ptr190drop_in_place$LT$alloc..vec..Vec$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he22ab09cf9d36d09E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr190drop_in_place$LT$alloc..vec..Vec$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he22ab09cf9d36d09E.llvm.18155304953313829945,@function
_ZN4core3ptr190drop_in_place$LT$alloc..vec..Vec$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he22ab09cf9d36d09E.llvm.18155304953313829945:
.Lfunc_begin38:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception38
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
	movq	%rdi, %r14
	movq	8(%rdi), %rbx
	movq	16(%rdi), %r13
	incq	%r13
	movq	%rbx, %rdi
	.p2align	4
.LBB116_1:
	cmpq	$1, %r13
	je	.LBB116_10
	leaq	88(%rdi), %r12
	decq	%r13
.Ltmp246:
	callq	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945
.Ltmp247:
	movq	%r12, %rdi
	jmp	.LBB116_1
.LBB116_10:
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB116_11
	imulq	$88, %rax, %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
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
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB116_11:
	.cfi_def_cfa_offset 64
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
.LBB116_3:
	.cfi_def_cfa_offset 64
.Ltmp248:
	movq	%rax, %r15
	.p2align	4
.LBB116_4:
	decq	%r13
	je	.LBB116_7
.Ltmp249:
	leaq	88(%r12), %rbp
	movq	%r12, %rdi
	callq	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945
.Ltmp250:
	movq	%rbp, %r12
	jmp	.LBB116_4
.LBB116_7:
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB116_9
	imulq	$88, %rax, %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB116_9:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB116_6:
.Ltmp251:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end116:
	.size	_ZN4core3ptr190drop_in_place$LT$alloc..vec..Vec$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he22ab09cf9d36d09E.llvm.18155304953313829945, .Lfunc_end116-_ZN4core3ptr190drop_in_place$LT$alloc..vec..Vec$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he22ab09cf9d36d09E.llvm.18155304953313829945
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr190drop_in_place$LT$alloc..vec..Vec$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he22ab09cf9d36d09E.llvm.18155304953313829945","a",@progbits
	.p2align	2, 0x0
GCC_except_table116:
.Lexception38:
	.byte	255
	.byte	155
	.uleb128 .Lttbase23-.Lttbaseref23
.Lttbaseref23:
	.byte	1
	.uleb128 .Lcst_end38-.Lcst_begin38
.Lcst_begin38:
	.uleb128 .Ltmp246-.Lfunc_begin38
	.uleb128 .Ltmp247-.Ltmp246
	.uleb128 .Ltmp248-.Lfunc_begin38
	.byte	0
	.uleb128 .Ltmp249-.Lfunc_begin38
	.uleb128 .Ltmp250-.Ltmp249
	.uleb128 .Ltmp251-.Lfunc_begin38
	.byte	1
	.uleb128 .Ltmp250-.Lfunc_begin38
	.uleb128 .Lfunc_end116-.Ltmp250
	.byte	0
	.byte	0
.Lcst_end38:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase23:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr220drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he37cb5c1ad0591abE.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr220drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he37cb5c1ad0591abE.llvm.18155304953313829945
	.globl	_ZN4core3ptr220drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he37cb5c1ad0591abE.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr220drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he37cb5c1ad0591abE.llvm.18155304953313829945,@function
_ZN4core3ptr220drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he37cb5c1ad0591abE.llvm.18155304953313829945:
.Lfunc_begin39:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception39
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
	movq	%rsi, %rbx
	incq	%rbx
	.p2align	4
.LBB117_1:
	cmpq	$1, %rbx
	je	.LBB117_8
	leaq	88(%rdi), %r14
	decq	%rbx
.Ltmp252:
	callq	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945
.Ltmp253:
	movq	%r14, %rdi
	jmp	.LBB117_1
.LBB117_8:
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
.LBB117_3:
	.cfi_def_cfa_offset 48
.Ltmp254:
	movq	%rax, %r15
	.p2align	4
.LBB117_4:
	decq	%rbx
	je	.LBB117_6
.Ltmp255:
	leaq	88(%r14), %r12
	movq	%r14, %rdi
	callq	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945
.Ltmp256:
	movq	%r12, %r14
	jmp	.LBB117_4
.LBB117_6:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB117_7:
.Ltmp257:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end117:
	.size	_ZN4core3ptr220drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he37cb5c1ad0591abE.llvm.18155304953313829945, .Lfunc_end117-_ZN4core3ptr220drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he37cb5c1ad0591abE.llvm.18155304953313829945
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr220drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he37cb5c1ad0591abE.llvm.18155304953313829945","a",@progbits
	.p2align	2, 0x0
GCC_except_table117:
.Lexception39:
	.byte	255
	.byte	155
	.uleb128 .Lttbase24-.Lttbaseref24
.Lttbaseref24:
	.byte	1
	.uleb128 .Lcst_end39-.Lcst_begin39
.Lcst_begin39:
	.uleb128 .Ltmp252-.Lfunc_begin39
	.uleb128 .Ltmp253-.Ltmp252
	.uleb128 .Ltmp254-.Lfunc_begin39
	.byte	0
	.uleb128 .Ltmp255-.Lfunc_begin39
	.uleb128 .Ltmp256-.Ltmp255
	.uleb128 .Ltmp257-.Lfunc_begin39
	.byte	1
	.uleb128 .Ltmp256-.Lfunc_begin39
	.uleb128 .Lfunc_end117-.Ltmp256
	.byte	0
	.byte	0
.Lcst_end39:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase24:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr268drop_in_place$LT$core..iter..adapters..flatten..FlatMap$LT$core..iter..adapters..enumerate..Enumerate$LT$core..slice..iter..ChunksExactMut$LT$f32$GT$$GT$$C$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$C$nepenthe_ops..tile..tiles..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$17h104dc2aa01fca58cE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr268drop_in_place$LT$core..iter..adapters..flatten..FlatMap$LT$core..iter..adapters..enumerate..Enumerate$LT$core..slice..iter..ChunksExactMut$LT$f32$GT$$GT$$C$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$C$nepenthe_ops..tile..tiles..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$17h104dc2aa01fca58cE,@function
_ZN4core3ptr268drop_in_place$LT$core..iter..adapters..flatten..FlatMap$LT$core..iter..adapters..enumerate..Enumerate$LT$core..slice..iter..ChunksExactMut$LT$f32$GT$$GT$$C$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$C$nepenthe_ops..tile..tiles..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$17h104dc2aa01fca58cE:
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
	movq	%rdi, %rbx
	movq	64(%rdi), %r14
	movabsq	$-6148914691236517205, %r12
	testq	%r14, %r14
	je	.LBB118_8
	movq	72(%rbx), %r13
	movq	88(%rbx), %rcx
	movq	%rcx, %rax
	subq	%r13, %rax
	mulq	%r12
	cmpq	%r13, %rcx
	je	.LBB118_6
	movq	%rdx, %r15
	shrq	$5, %r15
	addq	$8, %r13
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %rbp
	jmp	.LBB118_3
	.p2align	4
.LBB118_5:
	addq	$48, %r13
	decq	%r15
	je	.LBB118_6
.LBB118_3:
	movq	-8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB118_5
	movq	(%r13), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%rbp
	jmp	.LBB118_5
.LBB118_6:
	movq	80(%rbx), %rax
	testq	%rax, %rax
	je	.LBB118_8
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB118_8:
	movq	96(%rbx), %r14
	testq	%r14, %r14
	je	.LBB118_15
	movq	104(%rbx), %r13
	movq	120(%rbx), %rcx
	movq	%rcx, %rax
	subq	%r13, %rax
	mulq	%r12
	cmpq	%r13, %rcx
	je	.LBB118_14
	movq	%rdx, %r15
	shrq	$5, %r15
	addq	$8, %r13
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB118_11
	.p2align	4
.LBB118_13:
	addq	$48, %r13
	decq	%r15
	je	.LBB118_14
.LBB118_11:
	movq	-8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB118_13
	movq	(%r13), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r12
	jmp	.LBB118_13
.LBB118_14:
	movq	112(%rbx), %rax
	testq	%rax, %rax
	je	.LBB118_15
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r14, %rdi
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
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB118_15:
	.cfi_def_cfa_offset 64
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
.Lfunc_end118:
	.size	_ZN4core3ptr268drop_in_place$LT$core..iter..adapters..flatten..FlatMap$LT$core..iter..adapters..enumerate..Enumerate$LT$core..slice..iter..ChunksExactMut$LT$f32$GT$$GT$$C$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$C$nepenthe_ops..tile..tiles..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$17h104dc2aa01fca58cE, .Lfunc_end118-_ZN4core3ptr268drop_in_place$LT$core..iter..adapters..flatten..FlatMap$LT$core..iter..adapters..enumerate..Enumerate$LT$core..slice..iter..ChunksExactMut$LT$f32$GT$$GT$$C$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$C$nepenthe_ops..tile..tiles..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$17h104dc2aa01fca58cE
	.cfi_endproc

	.section	".text._ZN4core3ptr46drop_in_place$LT$nepenthe_ops..heads..Head$GT$17hd66625747bdd2659E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr46drop_in_place$LT$nepenthe_ops..heads..Head$GT$17hd66625747bdd2659E.llvm.18155304953313829945
	.globl	_ZN4core3ptr46drop_in_place$LT$nepenthe_ops..heads..Head$GT$17hd66625747bdd2659E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr46drop_in_place$LT$nepenthe_ops..heads..Head$GT$17hd66625747bdd2659E.llvm.18155304953313829945,@function
_ZN4core3ptr46drop_in_place$LT$nepenthe_ops..heads..Head$GT$17hd66625747bdd2659E.llvm.18155304953313829945:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB119_2
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB119_2:
	movq	24(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB119_4
	movq	32(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB119_4:
	movq	48(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB119_6
	movq	56(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB119_6:
	movq	72(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB119_7
	movq	80(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB119_7:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end119:
	.size	_ZN4core3ptr46drop_in_place$LT$nepenthe_ops..heads..Head$GT$17hd66625747bdd2659E.llvm.18155304953313829945, .Lfunc_end119-_ZN4core3ptr46drop_in_place$LT$nepenthe_ops..heads..Head$GT$17hd66625747bdd2659E.llvm.18155304953313829945
	.cfi_endproc

	.section	".text._ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18155304953313829945
	.globl	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18155304953313829945,@function
_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18155304953313829945:
.Lfunc_begin40:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception40
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp258:
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp259:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB120_6
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
.LBB120_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB120_3:
	.cfi_def_cfa_offset 32
.Ltmp260:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB120_5
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB120_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end120:
	.size	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18155304953313829945, .Lfunc_end120-_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18155304953313829945
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18155304953313829945","a",@progbits
	.p2align	2, 0x0
GCC_except_table120:
.Lexception40:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end40-.Lcst_begin40
.Lcst_begin40:
	.uleb128 .Ltmp258-.Lfunc_begin40
	.uleb128 .Ltmp259-.Ltmp258
	.uleb128 .Ltmp260-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp259-.Lfunc_begin40
	.uleb128 .Lfunc_end120-.Ltmp259
	.byte	0
	.byte	0
.Lcst_end40:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr54drop_in_place$LT$nepenthe_ops..heads..Coefficients$GT$17h7e2ff94e44e770a9E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr54drop_in_place$LT$nepenthe_ops..heads..Coefficients$GT$17h7e2ff94e44e770a9E.llvm.18155304953313829945
	.globl	_ZN4core3ptr54drop_in_place$LT$nepenthe_ops..heads..Coefficients$GT$17h7e2ff94e44e770a9E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr54drop_in_place$LT$nepenthe_ops..heads..Coefficients$GT$17h7e2ff94e44e770a9E.llvm.18155304953313829945,@function
_ZN4core3ptr54drop_in_place$LT$nepenthe_ops..heads..Coefficients$GT$17h7e2ff94e44e770a9E.llvm.18155304953313829945:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB121_2
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB121_2:
	movq	24(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB121_4
	movq	32(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB121_4:
	movq	48(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB121_5
	movq	56(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB121_5:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end121:
	.size	_ZN4core3ptr54drop_in_place$LT$nepenthe_ops..heads..Coefficients$GT$17h7e2ff94e44e770a9E.llvm.18155304953313829945, .Lfunc_end121-_ZN4core3ptr54drop_in_place$LT$nepenthe_ops..heads..Coefficients$GT$17h7e2ff94e44e770a9E.llvm.18155304953313829945
	.cfi_endproc

	.section	".text._ZN4core3ptr58drop_in_place$LT$nepenthe_ops..feed_forward..Gradients$GT$17h8e2ba87fe7b0faf2E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr58drop_in_place$LT$nepenthe_ops..feed_forward..Gradients$GT$17h8e2ba87fe7b0faf2E.llvm.18155304953313829945
	.globl	_ZN4core3ptr58drop_in_place$LT$nepenthe_ops..feed_forward..Gradients$GT$17h8e2ba87fe7b0faf2E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr58drop_in_place$LT$nepenthe_ops..feed_forward..Gradients$GT$17h8e2ba87fe7b0faf2E.llvm.18155304953313829945,@function
_ZN4core3ptr58drop_in_place$LT$nepenthe_ops..feed_forward..Gradients$GT$17h8e2ba87fe7b0faf2E.llvm.18155304953313829945:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB122_2
	movq	8(%rbx), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB122_2:
	movq	24(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB122_4
	movq	32(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB122_4:
	movq	48(%rbx), %rax
	testq	%rax, %rax
	je	.LBB122_6
	movq	56(%rbx), %rdi
	shlq	$2, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB122_6:
	movq	72(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB122_7
	movq	80(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB122_7:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end122:
	.size	_ZN4core3ptr58drop_in_place$LT$nepenthe_ops..feed_forward..Gradients$GT$17h8e2ba87fe7b0faf2E.llvm.18155304953313829945, .Lfunc_end122-_ZN4core3ptr58drop_in_place$LT$nepenthe_ops..feed_forward..Gradients$GT$17h8e2ba87fe7b0faf2E.llvm.18155304953313829945
	.cfi_endproc

	.section	".text._ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.18155304953313829945
	.globl	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.18155304953313829945,@function
_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.18155304953313829945:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB123_2
	movq	8(%rbx), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB123_2:
	movq	24(%rbx), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB123_4
	jae	.LBB123_4
	movq	32(%rbx), %rdi
	movl	$1, %edx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB123_4:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end123:
	.size	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.18155304953313829945, .Lfunc_end123-_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.18155304953313829945
	.cfi_endproc

	.section	".text._ZN4core3ptr68drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f32$GT$$u3b$$u20$2$u5d$$GT$17h9ea8cc7dadd787e8E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr68drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f32$GT$$u3b$$u20$2$u5d$$GT$17h9ea8cc7dadd787e8E.llvm.18155304953313829945
	.globl	_ZN4core3ptr68drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f32$GT$$u3b$$u20$2$u5d$$GT$17h9ea8cc7dadd787e8E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr68drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f32$GT$$u3b$$u20$2$u5d$$GT$17h9ea8cc7dadd787e8E.llvm.18155304953313829945,@function
_ZN4core3ptr68drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f32$GT$$u3b$$u20$2$u5d$$GT$17h9ea8cc7dadd787e8E.llvm.18155304953313829945:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB124_2
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB124_2:
	movq	24(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB124_3
	movq	32(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB124_3:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end124:
	.size	_ZN4core3ptr68drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f32$GT$$u3b$$u20$2$u5d$$GT$17h9ea8cc7dadd787e8E.llvm.18155304953313829945, .Lfunc_end124-_ZN4core3ptr68drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f32$GT$$u3b$$u20$2$u5d$$GT$17h9ea8cc7dadd787e8E.llvm.18155304953313829945
	.cfi_endproc

	.section	".text._ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E.llvm.18155304953313829945
	.globl	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E.llvm.18155304953313829945,@function
_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E.llvm.18155304953313829945:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	movq	8(%rdi), %rbx
	movq	16(%rdi), %r15
	testq	%r15, %r15
	je	.LBB125_5
	leaq	8(%rbx), %r12
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r13
	jmp	.LBB125_2
	.p2align	4
.LBB125_4:
	addq	$48, %r12
	decq	%r15
	je	.LBB125_5
.LBB125_2:
	movq	-8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB125_4
	movq	(%r12), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r13
	jmp	.LBB125_4
.LBB125_5:
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB125_6
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB125_6:
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end125:
	.size	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E.llvm.18155304953313829945, .Lfunc_end125-_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E.llvm.18155304953313829945
	.cfi_endproc

	.section	".text._ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.18155304953313829945
	.globl	_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.18155304953313829945,@function
_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.18155304953313829945:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	movq	8(%rdi), %rbx
	movq	16(%rdi), %r15
	testq	%r15, %r15
	je	.LBB126_11
	leaq	80(%rbx), %r12
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r13
	jmp	.LBB126_2
	.p2align	4
.LBB126_10:
	addq	$96, %r12
	decq	%r15
	je	.LBB126_11
.LBB126_2:
	movq	-80(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB126_4
	movq	-72(%r12), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r13
.LBB126_4:
	movq	-56(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB126_6
	movq	-48(%r12), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r13
.LBB126_6:
	movq	-32(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB126_8
	movq	-24(%r12), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r13
.LBB126_8:
	movq	-8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB126_10
	movq	(%r12), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r13
	jmp	.LBB126_10
.LBB126_11:
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB126_12
	shlq	$5, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB126_12:
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end126:
	.size	_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.18155304953313829945, .Lfunc_end126-_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E.llvm.18155304953313829945
	.cfi_endproc

	.section	".text._ZN4core3ptr70drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h9b8c846ffdc45701E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr70drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h9b8c846ffdc45701E,@function
_ZN4core3ptr70drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h9b8c846ffdc45701E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	movq	8(%rdi), %rbx
	movq	16(%rdi), %r15
	testq	%r15, %r15
	je	.LBB127_5
	leaq	8(%rbx), %r12
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r13
	jmp	.LBB127_2
	.p2align	4
.LBB127_4:
	addq	$24, %r12
	decq	%r15
	je	.LBB127_5
.LBB127_2:
	movq	-8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB127_4
	movq	(%r12), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r13
	jmp	.LBB127_4
.LBB127_5:
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB127_6
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB127_6:
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end127:
	.size	_ZN4core3ptr70drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h9b8c846ffdc45701E, .Lfunc_end127-_ZN4core3ptr70drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h9b8c846ffdc45701E
	.cfi_endproc

	.section	".text._ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.18155304953313829945
	.globl	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.18155304953313829945,@function
_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.18155304953313829945:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB128_2
	movq	8(%rbx), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB128_2:
	movq	24(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB128_4
	movq	32(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB128_4:
	movq	48(%rbx), %rax
	testq	%rax, %rax
	je	.LBB128_6
	movq	56(%rbx), %rdi
	shlq	$2, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB128_6:
	movq	72(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB128_8
	movq	80(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB128_8:
	movq	96(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB128_9
	movq	104(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB128_9:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end128:
	.size	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.18155304953313829945, .Lfunc_end128-_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.18155304953313829945
	.cfi_endproc

	.section	".text._ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E.llvm.18155304953313829945
	.globl	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E.llvm.18155304953313829945,@function
_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E.llvm.18155304953313829945:
.Lfunc_begin41:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception41
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
	movq	%rdi, %r14
	movq	8(%rdi), %rbx
	movq	16(%rdi), %r13
	testq	%r13, %r13
	je	.LBB129_6
	movq	_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip), %r15
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %rbp
	movq	%rbx, %r12
	jmp	.LBB129_2
	.p2align	4
.LBB129_5:
	addq	$32, %r12
	decq	%r13
	je	.LBB129_6
.LBB129_2:
.Ltmp261:
	movq	%r12, %rdi
	callq	*%r15
.Ltmp262:
	movq	(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB129_5
	movq	8(%r12), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%rbp
	jmp	.LBB129_5
.LBB129_6:
	movq	(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB129_17
	shlq	$5, %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
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
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB129_17:
	.cfi_def_cfa_offset 64
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
.LBB129_8:
	.cfi_def_cfa_offset 64
.Ltmp263:
	movq	%rax, %r15
	movq	(%r12), %rsi
	leaq	32(%r12), %rbp
	testq	%rsi, %rsi
	je	.LBB129_10
	movq	8(%r12), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB129_10:
	movq	%rbp, %rdi
	.p2align	4
.LBB129_11:
	decq	%r13
	je	.LBB129_14
.Ltmp264:
	leaq	32(%rdi), %r12
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18155304953313829945
.Ltmp265:
	movq	%r12, %rdi
	jmp	.LBB129_11
.LBB129_14:
	movq	(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB129_16
	shlq	$5, %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB129_16:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB129_13:
.Ltmp266:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end129:
	.size	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E.llvm.18155304953313829945, .Lfunc_end129-_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E.llvm.18155304953313829945
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E.llvm.18155304953313829945","a",@progbits
	.p2align	2, 0x0
GCC_except_table129:
.Lexception41:
	.byte	255
	.byte	155
	.uleb128 .Lttbase25-.Lttbaseref25
.Lttbaseref25:
	.byte	1
	.uleb128 .Lcst_end41-.Lcst_begin41
.Lcst_begin41:
	.uleb128 .Ltmp261-.Lfunc_begin41
	.uleb128 .Ltmp262-.Ltmp261
	.uleb128 .Ltmp263-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp262-.Lfunc_begin41
	.uleb128 .Ltmp264-.Ltmp262
	.byte	0
	.byte	0
	.uleb128 .Ltmp264-.Lfunc_begin41
	.uleb128 .Ltmp265-.Ltmp264
	.uleb128 .Ltmp266-.Lfunc_begin41
	.byte	1
	.uleb128 .Ltmp265-.Lfunc_begin41
	.uleb128 .Lfunc_end129-.Ltmp265
	.byte	0
	.byte	0
.Lcst_end41:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase25:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointingAction$GT$17h0cbf1a4002693ec0E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointingAction$GT$17h0cbf1a4002693ec0E.llvm.18155304953313829945
	.globl	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointingAction$GT$17h0cbf1a4002693ec0E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointingAction$GT$17h0cbf1a4002693ec0E.llvm.18155304953313829945,@function
_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointingAction$GT$17h0cbf1a4002693ec0E.llvm.18155304953313829945:
.Lfunc_begin42:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception42
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	cmpb	$0, (%rdi)
	je	.LBB130_1
	addq	$16, %rdi
	movq	(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB130_9
	#MEMBARRIER
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h0b55478926ee7f69E@GOTPCREL(%rip)
.LBB130_1:
	.cfi_def_cfa_offset 32
	movq	16(%rdi), %rbx
	movq	24(%rdi), %r15
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB130_3
.Ltmp267:
	movq	%rbx, %rdi
	callq	*%rax
.Ltmp268:
.LBB130_3:
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB130_9
	movq	16(%r15), %rdx
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB130_9:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB130_5:
	.cfi_def_cfa_offset 32
.Ltmp269:
	movq	%rax, %r14
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB130_7
	movq	16(%r15), %rdx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB130_7:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end130:
	.size	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointingAction$GT$17h0cbf1a4002693ec0E.llvm.18155304953313829945, .Lfunc_end130-_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointingAction$GT$17h0cbf1a4002693ec0E.llvm.18155304953313829945
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointingAction$GT$17h0cbf1a4002693ec0E.llvm.18155304953313829945","a",@progbits
	.p2align	2, 0x0
GCC_except_table130:
.Lexception42:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end42-.Lcst_begin42
.Lcst_begin42:
	.uleb128 .Lfunc_begin42-.Lfunc_begin42
	.uleb128 .Ltmp267-.Lfunc_begin42
	.byte	0
	.byte	0
	.uleb128 .Ltmp267-.Lfunc_begin42
	.uleb128 .Ltmp268-.Ltmp267
	.uleb128 .Ltmp269-.Lfunc_begin42
	.byte	0
	.uleb128 .Ltmp268-.Lfunc_begin42
	.uleb128 .Lfunc_end130-.Ltmp268
	.byte	0
	.byte	0
.Lcst_end42:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.18155304953313829945
	.globl	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.18155304953313829945,@function
_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.18155304953313829945:
.Lfunc_begin43:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception43
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	xorl	%eax, %eax
	cmpq	(%rdi), %rax
	jo	.LBB131_7
.Ltmp270:
	movq	%rdi, %rbx
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp271:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB131_7
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
.LBB131_7:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB131_4:
	.cfi_def_cfa_offset 32
.Ltmp272:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB131_6
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB131_6:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end131:
	.size	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.18155304953313829945, .Lfunc_end131-_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.18155304953313829945
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.18155304953313829945","a",@progbits
	.p2align	2, 0x0
GCC_except_table131:
.Lexception43:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end43-.Lcst_begin43
.Lcst_begin43:
	.uleb128 .Ltmp270-.Lfunc_begin43
	.uleb128 .Ltmp271-.Ltmp270
	.uleb128 .Ltmp272-.Lfunc_begin43
	.byte	0
	.uleb128 .Ltmp271-.Lfunc_begin43
	.uleb128 .Lfunc_end131-.Ltmp271
	.byte	0
	.byte	0
.Lcst_end43:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr87drop_in_place$LT$$u5b$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$u5d$$GT$17hf111b0b2bda93b82E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr87drop_in_place$LT$$u5b$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$u5d$$GT$17hf111b0b2bda93b82E.llvm.18155304953313829945
	.globl	_ZN4core3ptr87drop_in_place$LT$$u5b$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$u5d$$GT$17hf111b0b2bda93b82E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr87drop_in_place$LT$$u5b$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$u5d$$GT$17hf111b0b2bda93b82E.llvm.18155304953313829945,@function
_ZN4core3ptr87drop_in_place$LT$$u5b$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$u5d$$GT$17hf111b0b2bda93b82E.llvm.18155304953313829945:
.Lfunc_begin44:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception44
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	testq	%rsi, %rsi
	je	.LBB132_7
	movq	%rsi, %rbx
	movq	%rdi, %r14
	xorl	%r15d, %r15d
	movq	_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip), %r12
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r13
	jmp	.LBB132_2
	.p2align	4
.LBB132_6:
	addq	$32, %r14
	decq	%rbx
	je	.LBB132_7
.LBB132_2:
	cmpq	(%r14), %r15
	jo	.LBB132_6
.Ltmp273:
	movq	%r14, %rdi
	callq	*%r12
.Ltmp274:
	movq	(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB132_6
	movq	8(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r13
	jmp	.LBB132_6
.LBB132_7:
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB132_8:
	.cfi_def_cfa_offset 48
.Ltmp275:
	movq	%rax, %r15
	movq	(%r14), %rsi
	leaq	32(%r14), %r12
	testq	%rsi, %rsi
	je	.LBB132_10
	movq	8(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB132_10:
	movq	%r12, %rdi
	.p2align	4
.LBB132_11:
	decq	%rbx
	je	.LBB132_13
.Ltmp276:
	leaq	32(%rdi), %r14
	callq	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.18155304953313829945
.Ltmp277:
	movq	%r14, %rdi
	jmp	.LBB132_11
.LBB132_13:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB132_14:
.Ltmp278:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end132:
	.size	_ZN4core3ptr87drop_in_place$LT$$u5b$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$u5d$$GT$17hf111b0b2bda93b82E.llvm.18155304953313829945, .Lfunc_end132-_ZN4core3ptr87drop_in_place$LT$$u5b$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$u5d$$GT$17hf111b0b2bda93b82E.llvm.18155304953313829945
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr87drop_in_place$LT$$u5b$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$u5d$$GT$17hf111b0b2bda93b82E.llvm.18155304953313829945","a",@progbits
	.p2align	2, 0x0
GCC_except_table132:
.Lexception44:
	.byte	255
	.byte	155
	.uleb128 .Lttbase26-.Lttbaseref26
.Lttbaseref26:
	.byte	1
	.uleb128 .Lcst_end44-.Lcst_begin44
.Lcst_begin44:
	.uleb128 .Ltmp273-.Lfunc_begin44
	.uleb128 .Ltmp274-.Ltmp273
	.uleb128 .Ltmp275-.Lfunc_begin44
	.byte	0
	.uleb128 .Ltmp274-.Lfunc_begin44
	.uleb128 .Ltmp276-.Ltmp274
	.byte	0
	.byte	0
	.uleb128 .Ltmp276-.Lfunc_begin44
	.uleb128 .Ltmp277-.Ltmp276
	.uleb128 .Ltmp278-.Lfunc_begin44
	.byte	1
	.uleb128 .Ltmp277-.Lfunc_begin44
	.uleb128 .Lfunc_end132-.Ltmp277
	.byte	0
	.byte	0
.Lcst_end44:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase26:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr99drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..heads..Head$GT$$GT$17h0c24eb75c0cb8df2E.llvm.18155304953313829945","ax",@progbits
	.hidden	_ZN4core3ptr99drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..heads..Head$GT$$GT$17h0c24eb75c0cb8df2E.llvm.18155304953313829945
	.globl	_ZN4core3ptr99drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..heads..Head$GT$$GT$17h0c24eb75c0cb8df2E.llvm.18155304953313829945
	.p2align	4
	.type	_ZN4core3ptr99drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..heads..Head$GT$$GT$17h0c24eb75c0cb8df2E.llvm.18155304953313829945,@function
_ZN4core3ptr99drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..heads..Head$GT$$GT$17h0c24eb75c0cb8df2E.llvm.18155304953313829945:
	.cfi_startproc
	testq	%rsi, %rsi
	je	.LBB133_12
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
	addq	$80, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB133_2
	.p2align	4
.LBB133_10:
	addq	$96, %r14
	decq	%rbx
	je	.LBB133_11
.LBB133_2:
	movq	-80(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB133_4
	movq	-72(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
.LBB133_4:
	movq	-56(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB133_6
	movq	-48(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
.LBB133_6:
	movq	-32(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB133_8
	movq	-24(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
.LBB133_8:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB133_10
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB133_10
.LBB133_11:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	.cfi_restore %rbx
	.cfi_restore %r14
	.cfi_restore %r15
.LBB133_12:
	retq
.Lfunc_end133:
	.size	_ZN4core3ptr99drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..heads..Head$GT$$GT$17h0c24eb75c0cb8df2E.llvm.18155304953313829945, .Lfunc_end133-_ZN4core3ptr99drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..heads..Head$GT$$GT$17h0c24eb75c0cb8df2E.llvm.18155304953313829945
	.cfi_endproc

	.section	.text._ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h1416b67183e7ab5fE,"ax",@progbits
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h1416b67183e7ab5fE
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h1416b67183e7ab5fE
	.p2align	4
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h1416b67183e7ab5fE,@function
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h1416b67183e7ab5fE:
	.cfi_startproc
	movq	8(%rdi), %rcx
	subq	(%rdi), %rcx
	shrq	$3, %rcx
	movabsq	$-8198552921648689607, %rax
	imulq	%rcx, %rax
	retq
.Lfunc_end134:
	.size	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h1416b67183e7ab5fE, .Lfunc_end134-_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h1416b67183e7ab5fE
	.cfi_endproc

	.section	.text._ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h233d5b271a88b0eeE,"ax",@progbits
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h233d5b271a88b0eeE
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h233d5b271a88b0eeE
	.p2align	4
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h233d5b271a88b0eeE,@function
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h233d5b271a88b0eeE:
	.cfi_startproc
	movq	8(%rdi), %rax
	subq	(%rdi), %rax
	shrq	$5, %rax
	retq
.Lfunc_end135:
	.size	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h233d5b271a88b0eeE, .Lfunc_end135-_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h233d5b271a88b0eeE
	.cfi_endproc

	.section	.text._ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h2c57fc7ad797fd09E,"ax",@progbits
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h2c57fc7ad797fd09E
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h2c57fc7ad797fd09E
	.p2align	4
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h2c57fc7ad797fd09E,@function
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h2c57fc7ad797fd09E:
	.cfi_startproc
	movq	8(%rdi), %rax
	subq	(%rdi), %rax
	shrq	$3, %rax
	retq
.Lfunc_end136:
	.size	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h2c57fc7ad797fd09E, .Lfunc_end136-_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h2c57fc7ad797fd09E
	.cfi_endproc

	.section	.text._ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h3c6d8058bf424ebfE,"ax",@progbits
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h3c6d8058bf424ebfE
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h3c6d8058bf424ebfE
	.p2align	4
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h3c6d8058bf424ebfE,@function
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h3c6d8058bf424ebfE:
	.cfi_startproc
	movq	8(%rdi), %rcx
	subq	(%rdi), %rcx
	shrq	$4, %rcx
	movabsq	$-6148914691236517205, %rax
	imulq	%rcx, %rax
	retq
.Lfunc_end137:
	.size	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h3c6d8058bf424ebfE, .Lfunc_end137-_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h3c6d8058bf424ebfE
	.cfi_endproc

	.section	.text._ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h5a7ba7b9ae0effabE,"ax",@progbits
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h5a7ba7b9ae0effabE
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h5a7ba7b9ae0effabE
	.p2align	4
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h5a7ba7b9ae0effabE,@function
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h5a7ba7b9ae0effabE:
	.cfi_startproc
	movq	8(%rdi), %rax
	subq	(%rdi), %rax
	shrq	$2, %rax
	retq
.Lfunc_end138:
	.size	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h5a7ba7b9ae0effabE, .Lfunc_end138-_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h5a7ba7b9ae0effabE
	.cfi_endproc

	.section	.text._ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h747b0e7a98741948E,"ax",@progbits
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h747b0e7a98741948E
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h747b0e7a98741948E
	.p2align	4
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h747b0e7a98741948E,@function
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h747b0e7a98741948E:
	.cfi_startproc
	movq	8(%rdi), %rax
	testq	%rax, %rax
	je	.LBB139_1
	movq	16(%rdi), %rcx
	testq	%rcx, %rcx
	je	.LBB139_8
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB139_4
	xorl	%edx, %edx
	divq	%rcx
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	retq
.LBB139_1:
	xorl	%eax, %eax
	retq
.LBB139_4:
	xorl	%edx, %edx
	divl	%ecx
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	retq
.LBB139_8:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end139:
	.size	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h747b0e7a98741948E, .Lfunc_end139-_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h747b0e7a98741948E
	.cfi_endproc

	.section	.text._ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h74a1df208e478bc2E,"ax",@progbits
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h74a1df208e478bc2E
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h74a1df208e478bc2E
	.p2align	4
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h74a1df208e478bc2E,@function
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h74a1df208e478bc2E:
	.cfi_startproc
	movq	8(%rdi), %rcx
	subq	(%rdi), %rcx
	shrq	$5, %rcx
	movabsq	$-6148914691236517205, %rax
	imulq	%rcx, %rax
	retq
.Lfunc_end140:
	.size	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h74a1df208e478bc2E, .Lfunc_end140-_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h74a1df208e478bc2E
	.cfi_endproc

	.section	.text._ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h8fa1f18d519d377bE,"ax",@progbits
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h8fa1f18d519d377bE
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h8fa1f18d519d377bE
	.p2align	4
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h8fa1f18d519d377bE,@function
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h8fa1f18d519d377bE:
	.cfi_startproc
	movq	8(%rdi), %rcx
	subq	(%rdi), %rcx
	shrq	$2, %rcx
	movabsq	$-8198552921648689607, %rax
	imulq	%rcx, %rax
	retq
.Lfunc_end141:
	.size	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h8fa1f18d519d377bE, .Lfunc_end141-_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h8fa1f18d519d377bE
	.cfi_endproc

	.section	.text._ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h93e97e8018559389E,"ax",@progbits
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h93e97e8018559389E
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h93e97e8018559389E
	.p2align	4
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h93e97e8018559389E,@function
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h93e97e8018559389E:
	.cfi_startproc
	movq	8(%rdi), %rax
	testq	%rax, %rax
	je	.LBB142_1
	movq	16(%rdi), %rcx
	testq	%rcx, %rcx
	je	.LBB142_8
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB142_4
	xorl	%edx, %edx
	divq	%rcx
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	retq
.LBB142_1:
	xorl	%eax, %eax
	retq
.LBB142_4:
	xorl	%edx, %edx
	divl	%ecx
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	retq
.LBB142_8:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.15.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end142:
	.size	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h93e97e8018559389E, .Lfunc_end142-_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h93e97e8018559389E
	.cfi_endproc

	.section	.text._ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h9d126fb9d3a81932E,"ax",@progbits
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h9d126fb9d3a81932E
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h9d126fb9d3a81932E
	.p2align	4
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h9d126fb9d3a81932E,@function
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h9d126fb9d3a81932E:
	.cfi_startproc
	movq	32(%rdi), %rcx
	testq	%rcx, %rcx
	je	.LBB143_5
	movq	24(%rdi), %rax
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB143_2
	xorl	%edx, %edx
	divq	%rcx
	retq
.LBB143_2:
	xorl	%edx, %edx
	divl	%ecx
	retq
.LBB143_5:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end143:
	.size	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h9d126fb9d3a81932E, .Lfunc_end143-_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h9d126fb9d3a81932E
	.cfi_endproc

	.section	.text._ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hc599a16d2f2b448bE,"ax",@progbits
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hc599a16d2f2b448bE
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hc599a16d2f2b448bE
	.p2align	4
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hc599a16d2f2b448bE,@function
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hc599a16d2f2b448bE:
	.cfi_startproc
	movq	8(%rdi), %rax
	subq	(%rdi), %rax
	shrq	$7, %rax
	retq
.Lfunc_end144:
	.size	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hc599a16d2f2b448bE, .Lfunc_end144-_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hc599a16d2f2b448bE
	.cfi_endproc

	.section	.text._ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hd6ec2a8d8dc390c8E,"ax",@progbits
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hd6ec2a8d8dc390c8E
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hd6ec2a8d8dc390c8E
	.p2align	4
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hd6ec2a8d8dc390c8E,@function
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hd6ec2a8d8dc390c8E:
	.cfi_startproc
	movq	8(%rdi), %rax
	subq	(%rdi), %rax
	shrq	$4, %rax
	retq
.Lfunc_end145:
	.size	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hd6ec2a8d8dc390c8E, .Lfunc_end145-_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hd6ec2a8d8dc390c8E
	.cfi_endproc

	.section	.text._ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf4634554ab655cc9E,"ax",@progbits
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf4634554ab655cc9E
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf4634554ab655cc9E
	.p2align	4
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf4634554ab655cc9E,@function
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf4634554ab655cc9E:
	.cfi_startproc
	movq	8(%rdi), %rcx
	subq	(%rdi), %rcx
	shrq	$3, %rcx
	movabsq	$-6148914691236517205, %rax
	imulq	%rcx, %rax
	retq
.Lfunc_end146:
	.size	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf4634554ab655cc9E, .Lfunc_end146-_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf4634554ab655cc9E
	.cfi_endproc

	.section	.text._ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf523920eaab7b5bbE,"ax",@progbits
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf523920eaab7b5bbE
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf523920eaab7b5bbE
	.p2align	4
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf523920eaab7b5bbE,@function
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf523920eaab7b5bbE:
	.cfi_startproc
	movq	32(%rdi), %rcx
	testq	%rcx, %rcx
	je	.LBB147_5
	movq	8(%rdi), %rax
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB147_2
	xorl	%edx, %edx
	divq	%rcx
	retq
.LBB147_2:
	xorl	%edx, %edx
	divl	%ecx
	retq
.LBB147_5:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.17.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end147:
	.size	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf523920eaab7b5bbE, .Lfunc_end147-_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf523920eaab7b5bbE
	.cfi_endproc

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h40ddf9d73677d403E","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h40ddf9d73677d403E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h40ddf9d73677d403E
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h40ddf9d73677d403E,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h40ddf9d73677d403E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rdx), %r11
	testq	%r11, %r11
	je	.LBB148_11
	movq	(%rsi), %rax
	movq	8(%rsi), %r8
	movq	16(%rsi), %r10
	movq	8(%rax), %rbx
	movq	16(%rax), %rcx
	movq	%rcx, %rax
	orq	%r11, %rax
	shrq	$32, %rax
	je	.LBB148_2
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r11
	movq	%rdx, %rsi
	jmp	.LBB148_4
.LBB148_2:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r11d
	movl	%edx, %esi
.LBB148_4:
	subq	%rsi, %rcx
	movq	8(%r8), %r14
	movq	16(%r8), %r8
	movq	%r8, %rax
	orq	%r11, %rax
	shrq	$32, %rax
	je	.LBB148_5
	movq	%r8, %rax
	xorl	%edx, %edx
	divq	%r11
	movq	%rdx, %r9
	jmp	.LBB148_7
.LBB148_5:
	movl	%r8d, %eax
	xorl	%edx, %edx
	divl	%r11d
	movl	%edx, %r9d
.LBB148_7:
	leaq	(%rbx,%rcx,4), %r13
	subq	%r9, %r8
	leaq	(%r14,%r8,4), %r12
	movq	8(%r10), %r15
	movq	16(%r10), %r10
	movq	%r10, %rax
	orq	%r11, %rax
	shrq	$32, %rax
	je	.LBB148_8
	movq	%r10, %rax
	xorl	%edx, %edx
	divq	%r11
	jmp	.LBB148_10
.LBB148_8:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r11d
.LBB148_10:
	subq	%rdx, %r10
	leaq	(%r15,%r10,4), %rax
	movq	%rbx, (%rdi)
	movq	%rcx, 8(%rdi)
	movq	%r13, 16(%rdi)
	movq	%rsi, 24(%rdi)
	movq	%r11, 32(%rdi)
	movq	%r14, 40(%rdi)
	movq	%r8, 48(%rdi)
	movq	%r12, 56(%rdi)
	movq	%r9, 64(%rdi)
	movq	%r11, 72(%rdi)
	movq	%r15, 80(%rdi)
	movq	%r10, 88(%rdi)
	movq	%rax, 96(%rdi)
	movq	%rdx, 104(%rdi)
	movq	%r11, 112(%rdi)
	movq	%rdi, %rax
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB148_11:
	.cfi_def_cfa_offset 48
	leaq	anon.a61a49ba1689e702c2a86003a4836971.130.llvm.13867215145974308402(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.4.llvm.8749718453130272470(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end148:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h40ddf9d73677d403E, .Lfunc_end148-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h40ddf9d73677d403E
	.cfi_endproc

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h7c1a2d52e2a74bfbE","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h7c1a2d52e2a74bfbE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h7c1a2d52e2a74bfbE
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h7c1a2d52e2a74bfbE,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h7c1a2d52e2a74bfbE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	(%rsi), %rcx
	movq	8(%rsi), %rdx
	movups	8(%rcx), %xmm0
	movups	8(%rdx), %xmm1
	movups	%xmm0, (%rdi)
	movups	%xmm1, 16(%rdi)
	retq
.Lfunc_end149:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h7c1a2d52e2a74bfbE, .Lfunc_end149-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h7c1a2d52e2a74bfbE
	.cfi_endproc

	.section	".text._ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h1329d7d189076210E","ax",@progbits
	.hidden	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h1329d7d189076210E
	.globl	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h1329d7d189076210E
	.p2align	4
	.type	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h1329d7d189076210E,@function
_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h1329d7d189076210E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rax
	subq	%rdi, %rdx
	shrq	$4, %rdx
	retq
.Lfunc_end150:
	.size	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h1329d7d189076210E, .Lfunc_end150-_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h1329d7d189076210E
	.cfi_endproc

	.section	".text._ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h21b14381239769bfE","ax",@progbits
	.hidden	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h21b14381239769bfE
	.globl	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h21b14381239769bfE
	.p2align	4
	.type	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h21b14381239769bfE,@function
_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h21b14381239769bfE:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rax
	subq	%rdi, %rdx
	shrq	$5, %rdx
	retq
.Lfunc_end151:
	.size	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h21b14381239769bfE, .Lfunc_end151-_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h21b14381239769bfE
	.cfi_endproc

	.section	".text._ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h568f9a5ba1da9977E","ax",@progbits
	.hidden	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h568f9a5ba1da9977E
	.globl	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h568f9a5ba1da9977E
	.p2align	4
	.type	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h568f9a5ba1da9977E,@function
_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h568f9a5ba1da9977E:
	.cfi_startproc
	movq	%rdi, %rax
	subq	%rdi, %rsi
	shrq	$3, %rsi
	movabsq	$-6148914691236517205, %rdx
	imulq	%rsi, %rdx
	retq
.Lfunc_end152:
	.size	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h568f9a5ba1da9977E, .Lfunc_end152-_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h568f9a5ba1da9977E
	.cfi_endproc

	.section	".text._ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h5a7cbbec3ac94f42E","ax",@progbits
	.hidden	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h5a7cbbec3ac94f42E
	.globl	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h5a7cbbec3ac94f42E
	.p2align	4
	.type	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h5a7cbbec3ac94f42E,@function
_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h5a7cbbec3ac94f42E:
	.cfi_startproc
	movq	%rdi, %rax
	subq	%rdi, %rsi
	shrq	$4, %rsi
	movabsq	$-6148914691236517205, %rdx
	imulq	%rsi, %rdx
	retq
.Lfunc_end153:
	.size	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h5a7cbbec3ac94f42E, .Lfunc_end153-_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h5a7cbbec3ac94f42E
	.cfi_endproc

	.section	".text._ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h8ebb30b843350c56E","ax",@progbits
	.hidden	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h8ebb30b843350c56E
	.globl	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h8ebb30b843350c56E
	.p2align	4
	.type	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h8ebb30b843350c56E,@function
_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h8ebb30b843350c56E:
	.cfi_startproc
	movq	%rdi, %rax
	subq	%rdi, %rsi
	shrq	$3, %rsi
	movabsq	$-8198552921648689607, %rdx
	imulq	%rsi, %rdx
	retq
.Lfunc_end154:
	.size	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h8ebb30b843350c56E, .Lfunc_end154-_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h8ebb30b843350c56E
	.cfi_endproc

	.section	".text._ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17hac0e696ba0369441E","ax",@progbits
	.hidden	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17hac0e696ba0369441E
	.globl	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17hac0e696ba0369441E
	.p2align	4
	.type	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17hac0e696ba0369441E,@function
_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17hac0e696ba0369441E:
	.cfi_startproc
	movq	%rdi, %rax
	subq	%rdi, %rsi
	shrq	$3, %rsi
	movabsq	$-3689348814741910323, %rdx
	imulq	%rsi, %rdx
	retq
.Lfunc_end155:
	.size	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17hac0e696ba0369441E, .Lfunc_end155-_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17hac0e696ba0369441E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h0827c9e3a76f75f0E","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h0827c9e3a76f75f0E
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h0827c9e3a76f75f0E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h0827c9e3a76f75f0E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h0827c9e3a76f75f0E:
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
	movq	%rsi, %rbx
	movq	(%rdi), %rax
	movq	16(%rdi), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %rbx
	ja	.LBB156_1
	movq	8(%rdi), %r10
	leaq	(%r10,%rsi,8), %rax
	cmpq	$2, %rbx
	jb	.LBB156_10
.LBB156_3:
	movl	$1, %ecx
	cmpq	$5, %rbx
	jb	.LBB156_7
	leaq	-1(%rbx), %r8
	movq	%r8, %r9
	andq	$-4, %r9
	leaq	(%rax,%r9,8), %rax
	leaq	1(%r9), %rcx
	movq	%rdx, %xmm0
	pshufd	$68, %xmm0, %xmm0
	leaq	(%r10,%rsi,8), %r10
	addq	$16, %r10
	xorl	%r11d, %r11d
	.p2align	4
.LBB156_5:
	movdqu	%xmm0, -16(%r10,%r11,8)
	movdqu	%xmm0, (%r10,%r11,8)
	addq	$4, %r11
	cmpq	%r11, %r9
	jne	.LBB156_5
	cmpq	%r9, %r8
	je	.LBB156_9
.LBB156_7:
	movq	%rbx, %r8
	subq	%rcx, %r8
	.p2align	4
.LBB156_8:
	movq	%rdx, (%rax)
	addq	$8, %rax
	decq	%r8
	jne	.LBB156_8
.LBB156_9:
	addq	%rbx, %rsi
	decq	%rsi
	jmp	.LBB156_11
.LBB156_1:
	movl	$4, %ecx
	movl	$8, %r8d
	movq	%rdi, %r14
	movq	%rdx, %r15
	movq	%rbx, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movq	%r15, %rdx
	movq	%r14, %rdi
	movq	16(%r14), %rsi
	movq	8(%rdi), %r10
	leaq	(%r10,%rsi,8), %rax
	cmpq	$2, %rbx
	jae	.LBB156_3
.LBB156_10:
	testq	%rbx, %rbx
	je	.LBB156_12
.LBB156_11:
	movq	%rdx, (%rax)
	incq	%rsi
.LBB156_12:
	movq	%rsi, 16(%rdi)
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end156:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h0827c9e3a76f75f0E, .Lfunc_end156-_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h0827c9e3a76f75f0E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h7d065130ffb5cde2E","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h7d065130ffb5cde2E
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h7d065130ffb5cde2E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h7d065130ffb5cde2E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h7d065130ffb5cde2E:
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
	movq	%rsi, %rbx
	movq	(%rdi), %rax
	movq	16(%rdi), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %rbx
	ja	.LBB157_1
.LBB157_2:
	movq	%rsi, %rax
	shlq	$7, %rax
	addq	8(%rdi), %rax
	cmpq	$2, %rbx
	jb	.LBB157_9
	leaq	-1(%rbx), %r8
	leaq	-2(%rbx), %r9
	movl	%r8d, %ecx
	andl	$3, %ecx
	cmpq	$3, %r9
	jb	.LBB157_7
	andq	$-4, %r8
	.p2align	4
.LBB157_5:
	movups	112(%rdx), %xmm0
	movups	%xmm0, 112(%rax)
	movups	96(%rdx), %xmm0
	movups	%xmm0, 96(%rax)
	movups	80(%rdx), %xmm0
	movups	%xmm0, 80(%rax)
	movups	64(%rdx), %xmm0
	movups	%xmm0, 64(%rax)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	48(%rdx), %xmm3
	movups	%xmm3, 48(%rax)
	movups	%xmm2, 32(%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	48(%rdx), %xmm3
	movups	%xmm0, 128(%rax)
	movups	%xmm1, 144(%rax)
	movups	%xmm2, 160(%rax)
	movups	%xmm3, 176(%rax)
	movups	64(%rdx), %xmm0
	movups	%xmm0, 192(%rax)
	movups	80(%rdx), %xmm0
	movups	%xmm0, 208(%rax)
	movups	96(%rdx), %xmm0
	movups	%xmm0, 224(%rax)
	movups	112(%rdx), %xmm0
	movups	%xmm0, 240(%rax)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	48(%rdx), %xmm3
	movups	%xmm0, 256(%rax)
	movups	%xmm1, 272(%rax)
	movups	%xmm2, 288(%rax)
	movups	%xmm3, 304(%rax)
	movups	64(%rdx), %xmm0
	movups	%xmm0, 320(%rax)
	movups	80(%rdx), %xmm0
	movups	%xmm0, 336(%rax)
	movups	96(%rdx), %xmm0
	movups	%xmm0, 352(%rax)
	movups	112(%rdx), %xmm0
	movups	%xmm0, 368(%rax)
	movups	112(%rdx), %xmm0
	movups	%xmm0, 496(%rax)
	movups	96(%rdx), %xmm0
	movups	%xmm0, 480(%rax)
	movups	80(%rdx), %xmm0
	movups	%xmm0, 464(%rax)
	movups	64(%rdx), %xmm0
	movups	%xmm0, 448(%rax)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	48(%rdx), %xmm3
	movups	%xmm3, 432(%rax)
	movups	%xmm2, 416(%rax)
	movups	%xmm1, 400(%rax)
	movups	%xmm0, 384(%rax)
	addq	$512, %rax
	addq	$-4, %r8
	jne	.LBB157_5
	testq	%rcx, %rcx
	je	.LBB157_8
	.p2align	4
.LBB157_7:
	movups	112(%rdx), %xmm0
	movups	%xmm0, 112(%rax)
	movups	96(%rdx), %xmm0
	movups	%xmm0, 96(%rax)
	movups	80(%rdx), %xmm0
	movups	%xmm0, 80(%rax)
	movups	64(%rdx), %xmm0
	movups	%xmm0, 64(%rax)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	48(%rdx), %xmm3
	movups	%xmm3, 48(%rax)
	movups	%xmm2, 32(%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	subq	$-128, %rax
	decq	%rcx
	jne	.LBB157_7
.LBB157_8:
	addq	%rbx, %rsi
	decq	%rsi
	jmp	.LBB157_10
.LBB157_9:
	testq	%rbx, %rbx
	je	.LBB157_11
.LBB157_10:
	movups	112(%rdx), %xmm0
	movups	%xmm0, 112(%rax)
	movups	96(%rdx), %xmm0
	movups	%xmm0, 96(%rax)
	movups	80(%rdx), %xmm0
	movups	%xmm0, 80(%rax)
	movups	64(%rdx), %xmm0
	movups	%xmm0, 64(%rax)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	48(%rdx), %xmm3
	movups	%xmm3, 48(%rax)
	movups	%xmm2, 32(%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	incq	%rsi
.LBB157_11:
	movq	%rsi, 16(%rdi)
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB157_1:
	.cfi_def_cfa_offset 32
	movl	$4, %ecx
	movl	$128, %r8d
	movq	%rdi, %r14
	movq	%rdx, %r15
	movq	%rbx, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movq	%r15, %rdx
	movq	%r14, %rdi
	movq	16(%r14), %rsi
	jmp	.LBB157_2
.Lfunc_end157:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h7d065130ffb5cde2E, .Lfunc_end157-_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17h7d065130ffb5cde2E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17hf5b362401fce8646E","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17hf5b362401fce8646E
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17hf5b362401fce8646E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17hf5b362401fce8646E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17hf5b362401fce8646E:
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
	movq	%rsi, %rbx
	movq	(%rdi), %rax
	movq	16(%rdi), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %rbx
	ja	.LBB158_1
.LBB158_2:
	leaq	(%rsi,%rsi,8), %rax
	shlq	$2, %rax
	addq	8(%rdi), %rax
	cmpq	$2, %rbx
	jb	.LBB158_9
	leaq	-1(%rbx), %r8
	leaq	-2(%rbx), %r9
	movl	%r8d, %ecx
	andl	$3, %ecx
	cmpq	$3, %r9
	jb	.LBB158_7
	andq	$-4, %r8
	.p2align	4
.LBB158_5:
	movl	32(%rdx), %r9d
	movl	%r9d, 32(%rax)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	movl	32(%rdx), %r9d
	movl	%r9d, 68(%rax)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	%xmm1, 52(%rax)
	movups	%xmm0, 36(%rax)
	movl	32(%rdx), %r9d
	movl	%r9d, 104(%rax)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	%xmm1, 88(%rax)
	movups	%xmm0, 72(%rax)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	%xmm0, 108(%rax)
	movups	%xmm1, 124(%rax)
	movl	32(%rdx), %r9d
	movl	%r9d, 140(%rax)
	addq	$144, %rax
	addq	$-4, %r8
	jne	.LBB158_5
	testq	%rcx, %rcx
	je	.LBB158_8
	.p2align	4
.LBB158_7:
	movl	32(%rdx), %r8d
	movl	%r8d, 32(%rax)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	addq	$36, %rax
	decq	%rcx
	jne	.LBB158_7
.LBB158_8:
	addq	%rbx, %rsi
	decq	%rsi
	jmp	.LBB158_10
.LBB158_9:
	testq	%rbx, %rbx
	je	.LBB158_11
.LBB158_10:
	movl	32(%rdx), %ecx
	movl	%ecx, 32(%rax)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	incq	%rsi
.LBB158_11:
	movq	%rsi, 16(%rdi)
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB158_1:
	.cfi_def_cfa_offset 32
	movl	$4, %ecx
	movl	$36, %r8d
	movq	%rdi, %r14
	movq	%rdx, %r15
	movq	%rbx, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movq	%r15, %rdx
	movq	%r14, %rdi
	movq	16(%r14), %rsi
	jmp	.LBB158_2
.Lfunc_end158:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17hf5b362401fce8646E, .Lfunc_end158-_ZN5alloc3vec16Vec$LT$T$C$A$GT$11extend_with17hf5b362401fce8646E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h10d179f49cf1e54cE","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h10d179f49cf1e54cE
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h10d179f49cf1e54cE
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h10d179f49cf1e54cE,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h10d179f49cf1e54cE:
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
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r15
	movq	(%rsi), %r11
	movq	8(%rsi), %r14
	movq	%r14, %r12
	subq	%r11, %r12
	movq	%r12, %rdx
	shrq	$2, %rdx
	movq	(%rdi), %rax
	movq	16(%rdi), %rbp
	subq	%rbp, %rax
	cmpq	%rax, %rdx
	ja	.LBB159_1
	cmpq	%r14, %r11
	je	.LBB159_18
.LBB159_3:
	movq	8(%r15), %rax
	movq	%rax, 24(%rsp)
	movq	16(%rsi), %r10
	movq	24(%rsi), %rcx
	cmpq	$32, %r12
	movq	%r10, 72(%rsp)
	movq	%rcx, 8(%rsp)
	jae	.LBB159_5
	xorl	%r13d, %r13d
	movq	%r10, %rdi
	jmp	.LBB159_12
.LBB159_5:
	movq	24(%rsp), %rax
	leaq	(%rax,%rbp,4), %rbx
	leaq	(%rbx,%r12), %rsi
	leaq	4(%r10), %rax
	leaq	4(%rcx), %r13
	cmpq	%r14, %rbx
	setb	%dil
	cmpq	%rsi, %r11
	setb	%r8b
	cmpq	%rax, %rbx
	setb	%al
	cmpq	%rsi, %r10
	setb	%r9b
	cmpq	%r13, %rbx
	setb	%r14b
	cmpq	%rsi, %rcx
	setb	%sil
	testb	%r8b, %dil
	movq	%r10, %rdi
	jne	.LBB159_6
	andb	%r9b, %al
	jne	.LBB159_6
	andb	%sil, %r14b
	jne	.LBB159_6
	movq	%r12, 96(%rsp)
	movq	%rdx, 104(%rsp)
	movq	%rdx, %r13
	andq	$-4, %r13
	movq	8(%rsp), %rax
	movss	(%rax), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm0, 128(%rsp)
	movss	(%rdi), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm0, 112(%rsp)
	addq	%r13, %rbp
	movq	%rbp, 16(%rsp)
	xorl	%ebp, %ebp
	movq	expf@GOTPCREL(%rip), %r14
	.p2align	4
.LBB159_10:
	movups	(%r11,%rbp,4), %xmm0
	mulps	112(%rsp), %xmm0
	subps	128(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	shufps	$255, %xmm0, %xmm0
	movq	%r11, %r12
	callq	*%r14
	movaps	%xmm0, 32(%rsp)
	movaps	48(%rsp), %xmm0
	movhlps	%xmm0, %xmm0
	callq	*%r14
	unpcklps	32(%rsp), %xmm0
	movaps	%xmm0, 32(%rsp)
	movaps	48(%rsp), %xmm0
	callq	*%r14
	movaps	%xmm0, 80(%rsp)
	movaps	48(%rsp), %xmm0
	shufps	$85, %xmm0, %xmm0
	callq	*%r14
	movq	%r12, %r11
	movaps	80(%rsp), %xmm1
	unpcklps	%xmm0, %xmm1
	unpcklpd	32(%rsp), %xmm1
	movups	%xmm1, (%rbx,%rbp,4)
	addq	$4, %rbp
	cmpq	%rbp, %r13
	jne	.LBB159_10
	movq	104(%rsp), %rdx
	cmpq	%r13, %rdx
	movq	16(%rsp), %rbp
	movq	72(%rsp), %rdi
	movq	96(%rsp), %r12
	movq	8(%rsp), %rcx
	jne	.LBB159_12
	jmp	.LBB159_18
.LBB159_6:
	movq	8(%rsp), %rcx
	xorl	%r13d, %r13d
.LBB159_12:
	movq	%r13, %rbx
	orq	$1, %rbx
	testb	$4, %r12b
	je	.LBB159_14
	movss	(%r11,%r13,4), %xmm0
	mulss	(%rdi), %xmm0
	subss	(%rcx), %xmm0
	movq	%rdx, %r14
	movq	%r11, %r13
	callq	*expf@GOTPCREL(%rip)
	movq	%r13, %r11
	movq	%r14, %rdx
	movq	24(%rsp), %rax
	movss	%xmm0, (%rax,%rbp,4)
	incq	%rbp
	movq	%rbx, %r13
.LBB159_14:
	cmpq	%rbx, %rdx
	je	.LBB159_18
	movq	%r15, 80(%rsp)
	movq	%rbp, 16(%rsp)
	movq	24(%rsp), %rax
	leaq	(%rax,%rbp,4), %rax
	addq	$4, %rax
	movq	%rax, 48(%rsp)
	leaq	(%r11,%r13,4), %rax
	addq	$4, %rax
	movq	%rax, 32(%rsp)
	subq	%r13, %rdx
	xorl	%ebp, %ebp
	movq	32(%rsp), %r13
	movq	72(%rsp), %rbx
	movq	8(%rsp), %r14
	.p2align	4
.LBB159_16:
	movss	-4(%r13,%rbp,4), %xmm0
	mulss	(%rbx), %xmm0
	subss	(%r14), %xmm0
	movq	%rdx, %r12
	movq	expf@GOTPCREL(%rip), %r15
	callq	*%r15
	movq	%r15, %rax
	movq	48(%rsp), %r15
	movss	%xmm0, -4(%r15,%rbp,4)
	movss	(%r13,%rbp,4), %xmm0
	mulss	(%rbx), %xmm0
	subss	(%r14), %xmm0
	callq	*%rax
	movq	%r12, %rdx
	movss	%xmm0, (%r15,%rbp,4)
	addq	$2, %rbp
	cmpq	%rbp, %r12
	jne	.LBB159_16
	movq	16(%rsp), %rax
	addq	%rbp, %rax
	movq	%rax, %rbp
	movq	80(%rsp), %r15
.LBB159_18:
	movq	%rbp, 16(%r15)
	addq	$152, %rsp
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
.LBB159_1:
	.cfi_def_cfa_offset 208
	movl	$4, %ecx
	movl	$4, %r8d
	movq	%r15, %rdi
	movq	%rsi, %rbx
	movq	%rbp, %rsi
	movq	%r12, %rbp
	movq	%rdx, %r12
	movq	%r11, %r13
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movq	%r13, %r11
	movq	%r12, %rdx
	movq	%rbp, %r12
	movq	%rbx, %rsi
	movq	16(%r15), %rbp
	cmpq	%r14, %r11
	jne	.LBB159_3
	jmp	.LBB159_18
.Lfunc_end159:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h10d179f49cf1e54cE, .Lfunc_end159-_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h10d179f49cf1e54cE
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h34ffbea258b8e388E","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h34ffbea258b8e388E
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h34ffbea258b8e388E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h34ffbea258b8e388E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h34ffbea258b8e388E:
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
	movq	%rdx, %r14
	subq	%rsi, %r14
	movq	%r14, %r9
	shrq	$2, %r9
	movq	(%rdi), %rcx
	movq	16(%rdi), %rax
	subq	%rax, %rcx
	cmpq	%rcx, %r9
	ja	.LBB160_1
	cmpq	%rdx, %rsi
	je	.LBB160_12
.LBB160_3:
	movq	8(%rdi), %rcx
	addq	$-4, %r14
	cmpq	$108, %r14
	jae	.LBB160_5
	movq	%rdx, %r8
	jmp	.LBB160_11
.LBB160_5:
	leaq	(%rcx,%rax,4), %r8
	cmpq	%rdx, %r8
	jae	.LBB160_8
	movq	%r14, %r9
	andq	$-4, %r9
	addq	%r9, %r8
	addq	$4, %r8
	movq	%rdx, %r10
	subq	%r9, %r10
	addq	$-4, %r10
	cmpq	%r8, %r10
	jae	.LBB160_8
	movq	%rdx, %r8
	jmp	.LBB160_11
.LBB160_8:
	shrq	$2, %r14
	incq	%r14
	leaq	(,%rax,4), %r10
	movq	%r14, %r9
	andq	$-8, %r9
	addq	%r9, %rax
	leaq	(,%r9,4), %r11
	movq	%rdx, %r8
	subq	%r11, %r8
	addq	%rcx, %r10
	addq	$16, %r10
	movq	%r9, %r11
	negq	%r11
	xorl	%ebx, %ebx
	.p2align	4
.LBB160_9:
	movups	-32(%rdx,%rbx,4), %xmm0
	movups	-16(%rdx,%rbx,4), %xmm1
	shufps	$27, %xmm1, %xmm1
	shufps	$27, %xmm0, %xmm0
	movups	%xmm1, -16(%r10)
	movups	%xmm0, (%r10)
	addq	$32, %r10
	addq	$-8, %rbx
	cmpq	%rbx, %r11
	jne	.LBB160_9
	cmpq	%r9, %r14
	je	.LBB160_12
	.p2align	4
.LBB160_11:
	movss	-4(%r8), %xmm0
	addq	$-4, %r8
	movss	%xmm0, (%rcx,%rax,4)
	incq	%rax
	cmpq	%rsi, %r8
	jne	.LBB160_11
.LBB160_12:
	movq	%rax, 16(%rdi)
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
.LBB160_1:
	.cfi_def_cfa_offset 48
	movl	$4, %ecx
	movl	$4, %r8d
	movq	%rdi, %rbx
	movq	%rsi, %r15
	movq	%rax, %rsi
	movq	%rdx, %r12
	movq	%r9, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movq	%r12, %rdx
	movq	%r15, %rsi
	movq	%rbx, %rdi
	movq	16(%rbx), %rax
	cmpq	%rdx, %rsi
	jne	.LBB160_3
	jmp	.LBB160_12
.Lfunc_end160:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h34ffbea258b8e388E, .Lfunc_end160-_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h34ffbea258b8e388E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h39d0c0d37adfae7fE","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h39d0c0d37adfae7fE
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h39d0c0d37adfae7fE
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h39d0c0d37adfae7fE,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h39d0c0d37adfae7fE:
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
	movq	%rsi, %r14
	movq	32(%rsi), %r13
	movq	40(%rsi), %r12
	movq	%r12, %rbx
	subq	%r13, %rbx
	movq	(%rdi), %rax
	movq	16(%rdi), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %rbx
	ja	.LBB161_1
	cmpq	%r13, %r12
	je	.LBB161_15
.LBB161_3:
	movq	8(%rdi), %rcx
	movq	(%r14), %rbp
	movq	16(%r14), %r8
	movq	48(%r14), %rax
	cmpq	$16, %rbx
	jae	.LBB161_5
	xorl	%r9d, %r9d
.LBB161_12:
	leaq	(%rcx,%rsi,4), %rdx
	leaq	(%r9,%r13), %rcx
	leaq	(%r8,%rcx,4), %r8
	leaq	(,%rcx,4), %rcx
	addq	%rbp, %rcx
	subq	%r9, %r12
	subq	%r13, %r12
	xorl	%r9d, %r9d
	.p2align	4
.LBB161_13:
	movss	(%r8,%r9,4), %xmm0
	subss	(%rax), %xmm0
	mulss	(%rcx,%r9,4), %xmm0
	movss	%xmm0, (%rdx,%r9,4)
	incq	%r9
	cmpq	%r9, %r12
	jne	.LBB161_13
	addq	%r9, %rsi
.LBB161_15:
	movq	%rsi, 16(%rdi)
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
.LBB161_5:
	.cfi_def_cfa_offset 64
	leaq	(%rcx,%rsi,4), %r9
	leaq	(%rsi,%r12), %r10
	subq	%r13, %r10
	movq	%rcx, (%rsp)
	leaq	(%rcx,%r10,4), %r14
	leaq	(,%r13,4), %r10
	addq	%rbp, %r10
	movq	%rbp, %r15
	leaq	(,%r12,4), %r11
	addq	%rbp, %r11
	leaq	(%r8,%r12,4), %rbp
	cmpq	%r11, %r9
	setb	%cl
	cmpq	%r14, %r10
	setb	%dl
	cmpq	%rbp, %r9
	setb	%r10b
	leaq	(%r8,%r13,4), %r11
	cmpq	%r14, %r11
	setb	%bpl
	leaq	4(%rax), %r11
	cmpq	%r11, %r9
	setb	%r11b
	cmpq	%r14, %rax
	setb	%r14b
	xorl	%r9d, %r9d
	testb	%dl, %cl
	jne	.LBB161_6
	andb	%bpl, %r10b
	jne	.LBB161_6
	andb	%r14b, %r11b
	movq	%r15, %rbp
	movq	(%rsp), %rcx
	jne	.LBB161_12
	movq	%rbx, %r9
	andq	$-8, %r9
	movss	(%rax), %xmm0
	shufps	$0, %xmm0, %xmm0
	leaq	(%rcx,%rsi,4), %r10
	addq	$16, %r10
	addq	%r9, %rsi
	leaq	(%r8,%r13,4), %r11
	addq	$16, %r11
	leaq	16(,%r13,4), %r14
	addq	%rbp, %r14
	xorl	%r15d, %r15d
	.p2align	4
.LBB161_10:
	movups	-16(%r14,%r15,4), %xmm1
	movups	(%r14,%r15,4), %xmm2
	movups	-16(%r11,%r15,4), %xmm3
	movups	(%r11,%r15,4), %xmm4
	subps	%xmm0, %xmm3
	mulps	%xmm1, %xmm3
	subps	%xmm0, %xmm4
	mulps	%xmm2, %xmm4
	movups	%xmm3, -16(%r10,%r15,4)
	movups	%xmm4, (%r10,%r15,4)
	addq	$8, %r15
	cmpq	%r15, %r9
	jne	.LBB161_10
	cmpq	%r9, %rbx
	jne	.LBB161_12
	jmp	.LBB161_15
.LBB161_6:
	movq	%r15, %rbp
	movq	(%rsp), %rcx
	jmp	.LBB161_12
.LBB161_1:
	movl	$4, %ecx
	movl	$4, %r8d
	movq	%rdi, %r15
	movq	%rbx, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movq	%r15, %rdi
	movq	16(%r15), %rsi
	cmpq	%r13, %r12
	jne	.LBB161_3
	jmp	.LBB161_15
.Lfunc_end161:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h39d0c0d37adfae7fE, .Lfunc_end161-_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17h39d0c0d37adfae7fE
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17ha1a253b59a21f5fcE","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17ha1a253b59a21f5fcE
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17ha1a253b59a21f5fcE
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17ha1a253b59a21f5fcE,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17ha1a253b59a21f5fcE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$80, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	8(%rsi), %rcx
	movq	16(%rsi), %rdx
	subq	(%rsi), %rcx
	shrq	$2, %rcx
	xorl	%eax, %eax
	movq	%rcx, %r8
	subq	%rdx, %r8
	cmovaeq	%r8, %rax
	cmpb	$1, 32(%rsi)
	jne	.LBB162_3
	cmpq	%rdx, %rcx
	jbe	.LBB162_2
	movq	24(%rsi), %rcx
	incq	%rcx
	decq	%rax
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB162_7
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB162_9
.LBB162_3:
	movq	24(%rsi), %rcx
	incq	%rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB162_4
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB162_10
.LBB162_2:
	leaq	16(%rdi), %r14
	movq	16(%rdi), %rdx
	jmp	.LBB162_12
.LBB162_4:
	xorl	%edx, %edx
	divl	%ecx
	jmp	.LBB162_10
.LBB162_7:
	xorl	%edx, %edx
	divl	%ecx
.LBB162_9:
	incq	%rax
.LBB162_10:
	leaq	16(%rdi), %r14
	movq	(%rdi), %rcx
	movq	16(%rdi), %rdx
	subq	%rdx, %rcx
	cmpq	%rcx, %rax
	ja	.LBB162_11
.LBB162_12:
	movq	8(%rdi), %rax
	movq	32(%rsi), %rcx
	movq	%rcx, 64(%rsp)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movq	%r14, 8(%rsp)
	movq	%rdx, 16(%rsp)
	movq	%rax, 24(%rsp)
	leaq	32(%rsp), %rdi
	leaq	8(%rsp), %rsi
	callq	_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17h0e0054ecc50fbf08E
	addq	$80, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB162_11:
	.cfi_def_cfa_offset 112
	movl	$4, %ecx
	movl	$4, %r8d
	movq	%rdi, %rbx
	movq	%rsi, %r15
	movq	%rdx, %rsi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	16(%rbx), %rdx
	jmp	.LBB162_12
.Lfunc_end162:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17ha1a253b59a21f5fcE, .Lfunc_end162-_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17ha1a253b59a21f5fcE
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17hca3aca214f4ef0a8E","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17hca3aca214f4ef0a8E
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17hca3aca214f4ef0a8E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17hca3aca214f4ef0a8E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17hca3aca214f4ef0a8E:
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
	movq	24(%rsi), %rbx
	testq	%rbx, %rbx
	je	.LBB163_12
	movq	%rsi, %r14
	movq	32(%rsi), %r12
	testq	%r12, %r12
	je	.LBB163_11
	movq	%rbx, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB163_3
	movq	%rbx, %rax
	xorl	%edx, %edx
	divq	%r12
	jmp	.LBB163_5
.LBB163_12:
	movq	16(%rdi), %rsi
	addq	$16, %rdi
	jmp	.LBB163_10
.LBB163_3:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB163_5:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	(%rdi), %rcx
	movq	16(%rdi), %rsi
	subq	%rsi, %rcx
	cmpq	%rcx, %rax
	ja	.LBB163_6
.LBB163_7:
	movq	8(%rdi), %r8
	addq	$16, %rdi
	movq	(%r14), %rax
	movq	8(%r14), %rcx
	movq	40(%r14), %rdx
	movq	16(%r14), %r9
	movq	%rsi, %r10
	shlq	$5, %r10
	addq	%r10, %r8
	addq	$24, %r8
	.p2align	4
.LBB163_8:
	testq	%r9, %r9
	je	.LBB163_10
	cmpq	%rbx, %r12
	movq	%rbx, %r10
	cmovbq	%r12, %r10
	movq	(%rcx), %r11
	imulq	%rdx, %r11
	incq	%rsi
	incq	%rdx
	movq	(%rax), %r14
	movq	%r14, -24(%r8)
	movq	%r11, -16(%r8)
	movq	%r9, -8(%r8)
	movq	%r10, (%r8)
	addq	$32, %r8
	leaq	(%r9,%r10,4), %r9
	subq	%r10, %rbx
	jne	.LBB163_8
.LBB163_10:
	movq	%rsi, (%rdi)
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
.LBB163_6:
	.cfi_def_cfa_offset 48
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%rdi, %r15
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movq	%r15, %rdi
	movq	16(%r15), %rsi
	jmp	.LBB163_7
.LBB163_11:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end163:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17hca3aca214f4ef0a8E, .Lfunc_end163-_ZN5alloc3vec16Vec$LT$T$C$A$GT$14extend_trusted17hca3aca214f4ef0a8E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$16into_boxed_slice17h353dfc60085b1d06E","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$16into_boxed_slice17h353dfc60085b1d06E
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$16into_boxed_slice17h353dfc60085b1d06E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$16into_boxed_slice17h353dfc60085b1d06E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$16into_boxed_slice17h353dfc60085b1d06E:
.Lfunc_begin45:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception45
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
	movq	(%rdi), %rbx
	movq	16(%rdi), %r14
	cmpq	%r14, %rbx
	jbe	.LBB164_1
	movq	8(%rdi), %r15
	shlq	$4, %rbx
	testq	%r14, %r14
	je	.LBB164_3
	movq	%r14, %r12
	shlq	$4, %r12
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	movq	%r12, %rcx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc@GOTPCREL(%rip)
	testq	%rax, %rax
	jne	.LBB164_5
.Ltmp279:
	movl	$8, %edi
	movq	%r12, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp280:
	ud2
.LBB164_1:
	movq	8(%rdi), %rax
	jmp	.LBB164_5
.LBB164_3:
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movl	$8, %eax
.LBB164_5:
	movq	%r14, %rdx
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
.LBB164_6:
	.cfi_def_cfa_offset 48
.Ltmp281:
	movq	%rax, %r14
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end164:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$16into_boxed_slice17h353dfc60085b1d06E, .Lfunc_end164-_ZN5alloc3vec16Vec$LT$T$C$A$GT$16into_boxed_slice17h353dfc60085b1d06E
	.cfi_endproc
	.section	".gcc_except_table._ZN5alloc3vec16Vec$LT$T$C$A$GT$16into_boxed_slice17h353dfc60085b1d06E","a",@progbits
	.p2align	2, 0x0
GCC_except_table164:
.Lexception45:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end45-.Lcst_begin45
.Lcst_begin45:
	.uleb128 .Ltmp279-.Lfunc_begin45
	.uleb128 .Ltmp280-.Ltmp279
	.uleb128 .Ltmp281-.Lfunc_begin45
	.byte	0
	.uleb128 .Ltmp280-.Lfunc_begin45
	.uleb128 .Lfunc_end164-.Ltmp280
	.byte	0
	.byte	0
.Lcst_end45:
	.p2align	2, 0x0

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h1ac76f52a3ae9b33E","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h1ac76f52a3ae9b33E
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h1ac76f52a3ae9b33E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h1ac76f52a3ae9b33E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h1ac76f52a3ae9b33E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	16(%rsi), %rax
	movq	%rax, %r8
	subq	%rcx, %r8
	jb	.LBB165_1
	cmpq	%rcx, %rdx
	ja	.LBB165_4
	movq	%rdx, 16(%rsi)
	movq	8(%rsi), %rax
	shlq	$5, %rdx
	addq	%rax, %rdx
	movq	%rcx, %r9
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rcx, 24(%rdi)
	movq	%r8, 32(%rdi)
	movq	%rdx, (%rdi)
	movq	%r9, 8(%rdi)
	movq	%rsi, 16(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB165_1:
	.cfi_def_cfa_offset 16
	leaq	anon.a61a49ba1689e702c2a86003a4836971.1.llvm.13867215145974308402(%rip), %r8
	xorl	%edi, %edi
	movq	%rcx, %rsi
	movq	%rax, %rdx
	movq	%r8, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB165_4:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.2.llvm.13867215145974308402(%rip), %r8
	movq	%rdx, %rdi
	movq	%rcx, %rsi
	movq	%rax, %rdx
	movq	%r8, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end165:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h1ac76f52a3ae9b33E, .Lfunc_end165-_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h1ac76f52a3ae9b33E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h2cb9d909b57ac622E","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h2cb9d909b57ac622E
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h2cb9d909b57ac622E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h2cb9d909b57ac622E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h2cb9d909b57ac622E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdx, %rax
	movq	16(%rsi), %rdx
	movq	%rdx, %r8
	subq	%rcx, %r8
	jb	.LBB166_3
	cmpq	%rcx, %rax
	ja	.LBB166_4
	movq	%rax, 16(%rsi)
	movq	8(%rsi), %rdx
	leaq	(%rax,%rax,8), %rax
	leaq	(%rdx,%rax,8), %rax
	leaq	(%rcx,%rcx,8), %r9
	leaq	(%rdx,%r9,8), %rdx
	movq	%rcx, 24(%rdi)
	movq	%r8, 32(%rdi)
	movq	%rax, (%rdi)
	movq	%rdx, 8(%rdi)
	movq	%rsi, 16(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB166_3:
	.cfi_def_cfa_offset 16
	leaq	anon.a61a49ba1689e702c2a86003a4836971.1.llvm.13867215145974308402(%rip), %rax
	xorl	%edi, %edi
	movq	%rcx, %rsi
	movq	%rax, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB166_4:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.2.llvm.13867215145974308402(%rip), %r8
	movq	%rax, %rdi
	movq	%rcx, %rsi
	movq	%r8, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end166:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h2cb9d909b57ac622E, .Lfunc_end166-_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h2cb9d909b57ac622E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h3ea9e2648530fc56E","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h3ea9e2648530fc56E
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h3ea9e2648530fc56E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h3ea9e2648530fc56E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h3ea9e2648530fc56E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	16(%rsi), %rax
	movq	%rax, %r8
	subq	%rcx, %r8
	jb	.LBB167_1
	cmpq	%rcx, %rdx
	ja	.LBB167_4
	movq	%rdx, 16(%rsi)
	movq	8(%rsi), %rax
	shlq	$5, %rdx
	addq	%rax, %rdx
	movq	%rcx, %r9
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rcx, 24(%rdi)
	movq	%r8, 32(%rdi)
	movq	%rdx, (%rdi)
	movq	%r9, 8(%rdi)
	movq	%rsi, 16(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB167_1:
	.cfi_def_cfa_offset 16
	leaq	anon.a61a49ba1689e702c2a86003a4836971.1.llvm.13867215145974308402(%rip), %r8
	xorl	%edi, %edi
	movq	%rcx, %rsi
	movq	%rax, %rdx
	movq	%r8, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB167_4:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.2.llvm.13867215145974308402(%rip), %r8
	movq	%rdx, %rdi
	movq	%rcx, %rsi
	movq	%rax, %rdx
	movq	%r8, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end167:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h3ea9e2648530fc56E, .Lfunc_end167-_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h3ea9e2648530fc56E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h3fbda1a10da71846E","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h3fbda1a10da71846E
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h3fbda1a10da71846E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h3fbda1a10da71846E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h3fbda1a10da71846E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdx, %rax
	movq	16(%rsi), %rdx
	movq	%rdx, %r8
	subq	%rcx, %r8
	jb	.LBB168_3
	cmpq	%rcx, %rax
	ja	.LBB168_4
	movq	%rax, 16(%rsi)
	movq	8(%rsi), %rdx
	leaq	(%rax,%rax,4), %rax
	leaq	(%rdx,%rax,8), %rax
	leaq	(%rcx,%rcx,4), %r9
	leaq	(%rdx,%r9,8), %rdx
	movq	%rcx, 24(%rdi)
	movq	%r8, 32(%rdi)
	movq	%rax, (%rdi)
	movq	%rdx, 8(%rdi)
	movq	%rsi, 16(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB168_3:
	.cfi_def_cfa_offset 16
	leaq	anon.a61a49ba1689e702c2a86003a4836971.1.llvm.13867215145974308402(%rip), %rax
	xorl	%edi, %edi
	movq	%rcx, %rsi
	movq	%rax, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB168_4:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.2.llvm.13867215145974308402(%rip), %r8
	movq	%rax, %rdi
	movq	%rcx, %rsi
	movq	%r8, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end168:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h3fbda1a10da71846E, .Lfunc_end168-_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h3fbda1a10da71846E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h5ec5eb144f8d084cE","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h5ec5eb144f8d084cE
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h5ec5eb144f8d084cE
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h5ec5eb144f8d084cE,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h5ec5eb144f8d084cE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	16(%rsi), %rax
	movq	%rax, %r8
	subq	%rcx, %r8
	jb	.LBB169_1
	cmpq	%rcx, %rdx
	ja	.LBB169_4
	movq	%rdx, 16(%rsi)
	movq	8(%rsi), %rax
	shlq	$5, %rdx
	addq	%rax, %rdx
	movq	%rcx, %r9
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rcx, 24(%rdi)
	movq	%r8, 32(%rdi)
	movq	%rdx, (%rdi)
	movq	%r9, 8(%rdi)
	movq	%rsi, 16(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB169_1:
	.cfi_def_cfa_offset 16
	leaq	anon.a61a49ba1689e702c2a86003a4836971.1.llvm.13867215145974308402(%rip), %r8
	xorl	%edi, %edi
	movq	%rcx, %rsi
	movq	%rax, %rdx
	movq	%r8, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB169_4:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.2.llvm.13867215145974308402(%rip), %r8
	movq	%rdx, %rdi
	movq	%rcx, %rsi
	movq	%rax, %rdx
	movq	%r8, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end169:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h5ec5eb144f8d084cE, .Lfunc_end169-_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h5ec5eb144f8d084cE
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h8ae31c19bd3bbb74E","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h8ae31c19bd3bbb74E
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h8ae31c19bd3bbb74E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h8ae31c19bd3bbb74E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h8ae31c19bd3bbb74E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdx, %rax
	movq	16(%rsi), %rdx
	movq	%rdx, %r8
	subq	%rcx, %r8
	jb	.LBB170_3
	cmpq	%rcx, %rax
	ja	.LBB170_4
	movq	%rax, 16(%rsi)
	movq	8(%rsi), %rdx
	leaq	(%rax,%rax,8), %rax
	leaq	(%rdx,%rax,8), %rax
	leaq	(%rcx,%rcx,8), %r9
	leaq	(%rdx,%r9,8), %rdx
	movq	%rcx, 24(%rdi)
	movq	%r8, 32(%rdi)
	movq	%rax, (%rdi)
	movq	%rdx, 8(%rdi)
	movq	%rsi, 16(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB170_3:
	.cfi_def_cfa_offset 16
	leaq	anon.a61a49ba1689e702c2a86003a4836971.1.llvm.13867215145974308402(%rip), %rax
	xorl	%edi, %edi
	movq	%rcx, %rsi
	movq	%rax, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB170_4:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.2.llvm.13867215145974308402(%rip), %r8
	movq	%rax, %rdi
	movq	%rcx, %rsi
	movq	%r8, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end170:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h8ae31c19bd3bbb74E, .Lfunc_end170-_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h8ae31c19bd3bbb74E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h8dceeaf87e65b17eE","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h8dceeaf87e65b17eE
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h8dceeaf87e65b17eE
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h8dceeaf87e65b17eE,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h8dceeaf87e65b17eE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdx, %rax
	movq	16(%rsi), %rdx
	movq	%rdx, %r8
	subq	%rcx, %r8
	jb	.LBB171_3
	cmpq	%rcx, %rax
	ja	.LBB171_4
	movq	%rax, 16(%rsi)
	movq	8(%rsi), %rdx
	leaq	(%rax,%rax,2), %rax
	shlq	$4, %rax
	addq	%rdx, %rax
	leaq	(%rcx,%rcx,2), %r9
	shlq	$4, %r9
	addq	%rdx, %r9
	movq	%rcx, 24(%rdi)
	movq	%r8, 32(%rdi)
	movq	%rax, (%rdi)
	movq	%r9, 8(%rdi)
	movq	%rsi, 16(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB171_3:
	.cfi_def_cfa_offset 16
	leaq	anon.a61a49ba1689e702c2a86003a4836971.1.llvm.13867215145974308402(%rip), %rax
	xorl	%edi, %edi
	movq	%rcx, %rsi
	movq	%rax, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB171_4:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.2.llvm.13867215145974308402(%rip), %r8
	movq	%rax, %rdi
	movq	%rcx, %rsi
	movq	%r8, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end171:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h8dceeaf87e65b17eE, .Lfunc_end171-_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17h8dceeaf87e65b17eE
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17ha3279ca9be2fb365E","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17ha3279ca9be2fb365E
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17ha3279ca9be2fb365E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17ha3279ca9be2fb365E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17ha3279ca9be2fb365E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	16(%rsi), %rax
	movq	%rax, %r8
	subq	%rcx, %r8
	jb	.LBB172_1
	cmpq	%rcx, %rdx
	ja	.LBB172_4
	movq	%rdx, 16(%rsi)
	movq	8(%rsi), %rax
	shlq	$4, %rdx
	addq	%rax, %rdx
	movq	%rcx, %r9
	shlq	$4, %r9
	addq	%rax, %r9
	movq	%rcx, 24(%rdi)
	movq	%r8, 32(%rdi)
	movq	%rdx, (%rdi)
	movq	%r9, 8(%rdi)
	movq	%rsi, 16(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB172_1:
	.cfi_def_cfa_offset 16
	leaq	anon.a61a49ba1689e702c2a86003a4836971.1.llvm.13867215145974308402(%rip), %r8
	xorl	%edi, %edi
	movq	%rcx, %rsi
	movq	%rax, %rdx
	movq	%r8, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB172_4:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.2.llvm.13867215145974308402(%rip), %r8
	movq	%rdx, %rdi
	movq	%rcx, %rsi
	movq	%rax, %rdx
	movq	%r8, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end172:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17ha3279ca9be2fb365E, .Lfunc_end172-_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17ha3279ca9be2fb365E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17hbae8dbff5f81f89cE","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17hbae8dbff5f81f89cE
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17hbae8dbff5f81f89cE
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17hbae8dbff5f81f89cE,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17hbae8dbff5f81f89cE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdx, %rax
	movq	16(%rsi), %rdx
	movq	%rdx, %r8
	subq	%rcx, %r8
	jb	.LBB173_3
	cmpq	%rcx, %rax
	ja	.LBB173_4
	movq	%rax, 16(%rsi)
	movq	8(%rsi), %rdx
	leaq	(%rax,%rax,4), %rax
	leaq	(%rdx,%rax,8), %rax
	leaq	(%rcx,%rcx,4), %r9
	leaq	(%rdx,%r9,8), %rdx
	movq	%rcx, 24(%rdi)
	movq	%r8, 32(%rdi)
	movq	%rax, (%rdi)
	movq	%rdx, 8(%rdi)
	movq	%rsi, 16(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB173_3:
	.cfi_def_cfa_offset 16
	leaq	anon.a61a49ba1689e702c2a86003a4836971.1.llvm.13867215145974308402(%rip), %rax
	xorl	%edi, %edi
	movq	%rcx, %rsi
	movq	%rax, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB173_4:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.2.llvm.13867215145974308402(%rip), %r8
	movq	%rax, %rdi
	movq	%rcx, %rsi
	movq	%r8, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end173:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17hbae8dbff5f81f89cE, .Lfunc_end173-_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17hbae8dbff5f81f89cE
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17he05433a14cab12c5E","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17he05433a14cab12c5E
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17he05433a14cab12c5E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17he05433a14cab12c5E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17he05433a14cab12c5E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdx, %rax
	movq	16(%rsi), %rdx
	movq	%rdx, %r8
	subq	%rcx, %r8
	jb	.LBB174_3
	cmpq	%rcx, %rax
	ja	.LBB174_4
	movq	%rax, 16(%rsi)
	movq	8(%rsi), %rdx
	leaq	(%rax,%rax,2), %rax
	leaq	(%rdx,%rax,8), %rax
	leaq	(%rcx,%rcx,2), %r9
	leaq	(%rdx,%r9,8), %rdx
	movq	%rcx, 24(%rdi)
	movq	%r8, 32(%rdi)
	movq	%rax, (%rdi)
	movq	%rdx, 8(%rdi)
	movq	%rsi, 16(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB174_3:
	.cfi_def_cfa_offset 16
	leaq	anon.a61a49ba1689e702c2a86003a4836971.1.llvm.13867215145974308402(%rip), %rax
	xorl	%edi, %edi
	movq	%rcx, %rsi
	movq	%rax, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB174_4:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.2.llvm.13867215145974308402(%rip), %r8
	movq	%rax, %rdi
	movq	%rcx, %rsi
	movq	%r8, %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end174:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17he05433a14cab12c5E, .Lfunc_end174-_ZN5alloc3vec16Vec$LT$T$C$A$GT$5drain17he05433a14cab12c5E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h85fa464a43fecf42E","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h85fa464a43fecf42E
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h85fa464a43fecf42E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h85fa464a43fecf42E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h85fa464a43fecf42E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	16(%rdi), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %rdx
	ja	.LBB175_2
	retq
.LBB175_2:
	movl	$8, %ecx
	movl	$88, %r8d
	jmp	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Lfunc_end175:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h85fa464a43fecf42E, .Lfunc_end175-_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h85fa464a43fecf42E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h8a2e6bbf1f22784dE","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h8a2e6bbf1f22784dE
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h8a2e6bbf1f22784dE
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h8a2e6bbf1f22784dE,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h8a2e6bbf1f22784dE:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	16(%rdi), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %rdx
	ja	.LBB176_2
	retq
.LBB176_2:
	movl	$8, %ecx
	movl	$96, %r8d
	jmp	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Lfunc_end176:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h8a2e6bbf1f22784dE, .Lfunc_end176-_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h8a2e6bbf1f22784dE
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h905c50c616f49a60E","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h905c50c616f49a60E
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h905c50c616f49a60E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h905c50c616f49a60E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h905c50c616f49a60E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	16(%rdi), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %rdx
	ja	.LBB177_2
	retq
.LBB177_2:
	movl	$4, %ecx
	movl	$4, %r8d
	jmp	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Lfunc_end177:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h905c50c616f49a60E, .Lfunc_end177-_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h905c50c616f49a60E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h97c7a4f61ed71746E","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h97c7a4f61ed71746E
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h97c7a4f61ed71746E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h97c7a4f61ed71746E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h97c7a4f61ed71746E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	16(%rdi), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %rdx
	ja	.LBB178_2
	retq
.LBB178_2:
	movl	$8, %ecx
	movl	$120, %r8d
	jmp	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Lfunc_end178:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h97c7a4f61ed71746E, .Lfunc_end178-_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h97c7a4f61ed71746E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9c151644d7a04393E","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9c151644d7a04393E
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9c151644d7a04393E
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9c151644d7a04393E,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9c151644d7a04393E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	16(%rdi), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %rdx
	ja	.LBB179_2
	retq
.LBB179_2:
	movl	$8, %ecx
	movl	$32, %r8d
	jmp	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Lfunc_end179:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9c151644d7a04393E, .Lfunc_end179-_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h9c151644d7a04393E
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hefefc06b1f286f2bE","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hefefc06b1f286f2bE
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hefefc06b1f286f2bE
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hefefc06b1f286f2bE,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hefefc06b1f286f2bE:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	16(%rdi), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %rdx
	ja	.LBB180_2
	retq
.LBB180_2:
	movl	$8, %ecx
	movl	$24, %r8d
	jmp	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Lfunc_end180:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hefefc06b1f286f2bE, .Lfunc_end180-_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hefefc06b1f286f2bE
	.cfi_endproc

	.section	".text._ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hf973bf1ecee1a1ccE","ax",@progbits
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hf973bf1ecee1a1ccE
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hf973bf1ecee1a1ccE
	.p2align	4
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hf973bf1ecee1a1ccE,@function
_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hf973bf1ecee1a1ccE:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	16(%rdi), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %rdx
	ja	.LBB181_2
	retq
.LBB181_2:
	movl	$1, %ecx
	movl	$1, %r8d
	jmp	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Lfunc_end181:
	.size	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hf973bf1ecee1a1ccE, .Lfunc_end181-_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hf973bf1ecee1a1ccE
	.cfi_endproc

	.section	".text._ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h0c3411ea36d6b95bE","ax",@progbits
	.hidden	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h0c3411ea36d6b95bE
	.globl	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h0c3411ea36d6b95bE
	.p2align	4
	.type	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h0c3411ea36d6b95bE,@function
_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h0c3411ea36d6b95bE:
.Lfunc_begin46:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception46
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$120, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	24(%rsi), %rax
	movq	8(%rsi), %rcx
	subq	%rcx, %rax
	je	.LBB182_1
	shrq	$3, %rax
	movabsq	$-6148914691236517205, %r12
	imulq	%rax, %r12
	leaq	(,%r12,4), %r15
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %esi
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	jne	.LBB182_2
.Ltmp282:
	movl	$4, %edi
	movq	%r15, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp283:
	ud2
.LBB182_1:
	xorl	%r12d, %r12d
	movl	$4, %eax
.LBB182_2:
	movq	%r12, (%rsp)
	movq	%rax, 8(%rsp)
	leaq	16(%rsp), %rcx
	movq	$0, 16(%rsp)
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movups	32(%r14), %xmm0
	movups	48(%r14), %xmm1
	movups	%xmm1, 64(%rsp)
	movups	%xmm0, 48(%rsp)
	movq	%rcx, 24(%rsp)
	movq	$0, 32(%rsp)
	movq	%rax, 40(%rsp)
.Ltmp285:
	leaq	80(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h297fdc357fca78e4E
.Ltmp286:
	movq	16(%rsp), %rax
	movq	%rax, 16(%rbx)
	movups	(%rsp), %xmm0
	movups	%xmm0, (%rbx)
	movq	%rbx, %rax
	addq	$120, %rsp
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
.LBB182_11:
	.cfi_def_cfa_offset 160
.Ltmp284:
	movq	%rax, %rbx
	movq	16(%r14), %rax
	testq	%rax, %rax
	je	.LBB182_10
	movq	(%r14), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	jmp	.LBB182_9
.LBB182_7:
.Ltmp287:
	movq	%rax, %rbx
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB182_10
	movq	8(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
.LBB182_9:
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB182_10:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end182:
	.size	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h0c3411ea36d6b95bE, .Lfunc_end182-_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h0c3411ea36d6b95bE
	.cfi_endproc
	.section	".gcc_except_table._ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h0c3411ea36d6b95bE","a",@progbits
	.p2align	2, 0x0
GCC_except_table182:
.Lexception46:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end46-.Lcst_begin46
.Lcst_begin46:
	.uleb128 .Ltmp282-.Lfunc_begin46
	.uleb128 .Ltmp283-.Ltmp282
	.uleb128 .Ltmp284-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp285-.Lfunc_begin46
	.uleb128 .Ltmp286-.Ltmp285
	.uleb128 .Ltmp287-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp286-.Lfunc_begin46
	.uleb128 .Lfunc_end182-.Ltmp286
	.byte	0
	.byte	0
.Lcst_end46:
	.p2align	2, 0x0

	.section	".text._ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h163ee6bae3572f8dE","ax",@progbits
	.hidden	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h163ee6bae3572f8dE
	.globl	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h163ee6bae3572f8dE
	.p2align	4
	.type	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h163ee6bae3572f8dE,@function
_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h163ee6bae3572f8dE:
	.cfi_startproc
	jmp	_ZN5alloc3vec16in_place_collect18from_iter_in_place17hd3b6ae581f48b9e4E
.Lfunc_end183:
	.size	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h163ee6bae3572f8dE, .Lfunc_end183-_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h163ee6bae3572f8dE
	.cfi_endproc

	.section	".text._ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h188f63c5c1883940E","ax",@progbits
	.hidden	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h188f63c5c1883940E
	.globl	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h188f63c5c1883940E
	.p2align	4
	.type	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h188f63c5c1883940E,@function
_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h188f63c5c1883940E:
.Lfunc_begin47:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception47
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$112, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %rbx
	movq	24(%rsi), %rax
	subq	8(%rsi), %rax
	movq	%rax, %rcx
	shrq	$3, %rcx
	movabsq	$-6148914691236517205, %r13
	imulq	%rcx, %r13
	movq	%r13, %r15
	shlq	$5, %r15
	movabsq	$-4611686018427387928, %rcx
	cmpq	%rcx, %rax
	seta	%al
	movabsq	$9223372036854775800, %rcx
	cmpq	%rcx, %r15
	seta	%cl
	orb	%al, %cl
	je	.LBB184_2
	xorl	%r12d, %r12d
.LBB184_7:
.Ltmp294:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp295:
	ud2
.LBB184_2:
	movq	%rdi, %r14
	testq	%r15, %r15
	je	.LBB184_3
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r12d
	movl	$8, %esi
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	jne	.LBB184_4
	jmp	.LBB184_7
.LBB184_3:
	movl	$8, %eax
	xorl	%r13d, %r13d
.LBB184_4:
	movq	%r13, (%rsp)
	movq	%rax, 8(%rsp)
	leaq	16(%rsp), %rcx
	movq	$0, 16(%rsp)
	movups	(%rbx), %xmm0
	movups	16(%rbx), %xmm1
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movups	32(%rbx), %xmm0
	movups	48(%rbx), %xmm1
	movups	%xmm1, 64(%rsp)
	movups	%xmm0, 48(%rsp)
	movq	%rcx, 24(%rsp)
	movq	$0, 32(%rsp)
	movq	%rax, 40(%rsp)
.Ltmp288:
	leaq	80(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h311424cc7d22fc15E
.Ltmp289:
	movq	16(%rsp), %rax
	movq	%rax, 16(%r14)
	movups	(%rsp), %xmm0
	movups	%xmm0, (%r14)
	movq	%r14, %rax
	addq	$112, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB184_9:
	.cfi_def_cfa_offset 160
.Ltmp290:
	movq	%rax, %r14
.Ltmp291:
	movq	%rsp, %rdi
	callq	_ZN4core3ptr100drop_in_place$LT$alloc..vec..Vec$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h8c9f5086da844670E.llvm.18155304953313829945
.Ltmp292:
	jmp	.LBB184_10
.LBB184_13:
.Ltmp293:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB184_11:
.Ltmp296:
	movq	%rax, %r14
	movq	16(%rbx), %rax
	testq	%rax, %rax
	jne	.LBB184_12
.LBB184_10:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB184_12:
	movq	(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end184:
	.size	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h188f63c5c1883940E, .Lfunc_end184-_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h188f63c5c1883940E
	.cfi_endproc
	.section	".gcc_except_table._ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h188f63c5c1883940E","a",@progbits
	.p2align	2, 0x0
GCC_except_table184:
.Lexception47:
	.byte	255
	.byte	155
	.uleb128 .Lttbase27-.Lttbaseref27
.Lttbaseref27:
	.byte	1
	.uleb128 .Lcst_end47-.Lcst_begin47
.Lcst_begin47:
	.uleb128 .Ltmp294-.Lfunc_begin47
	.uleb128 .Ltmp295-.Ltmp294
	.uleb128 .Ltmp296-.Lfunc_begin47
	.byte	0
	.uleb128 .Ltmp288-.Lfunc_begin47
	.uleb128 .Ltmp289-.Ltmp288
	.uleb128 .Ltmp290-.Lfunc_begin47
	.byte	0
	.uleb128 .Ltmp291-.Lfunc_begin47
	.uleb128 .Ltmp292-.Ltmp291
	.uleb128 .Ltmp293-.Lfunc_begin47
	.byte	1
	.uleb128 .Ltmp292-.Lfunc_begin47
	.uleb128 .Lfunc_end184-.Ltmp292
	.byte	0
	.byte	0
.Lcst_end47:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase27:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h87c8ed0ef576bc77E","ax",@progbits
	.hidden	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h87c8ed0ef576bc77E
	.globl	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h87c8ed0ef576bc77E
	.p2align	4
	.type	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h87c8ed0ef576bc77E,@function
_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h87c8ed0ef576bc77E:
.Lfunc_begin48:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception48
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$80, %rsp
	.cfi_def_cfa_offset 128
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %rbx
	movq	24(%rsi), %r13
	subq	8(%rsi), %r13
	movabsq	$2515465100960393400, %rax
	cmpq	%rax, %r13
	jbe	.LBB185_4
	xorl	%r12d, %r12d
.LBB185_2:
.Ltmp303:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp304:
	ud2
.LBB185_4:
	movq	%rdi, %r14
	shrq	$3, %r13
	movabsq	$-6148914691236517176, %r15
	imulq	%r13, %r15
	testq	%r15, %r15
	je	.LBB185_5
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r12d
	movl	$8, %esi
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB185_2
	movabsq	$-6148914691236517205, %rcx
	imulq	%rcx, %r13
	jmp	.LBB185_8
.LBB185_5:
	movl	$8, %eax
	xorl	%r13d, %r13d
.LBB185_8:
	movq	%r13, (%rsp)
	movq	%rax, 8(%rsp)
	leaq	16(%rsp), %rcx
	movq	$0, 16(%rsp)
	movups	32(%rbx), %xmm0
	movups	48(%rbx), %xmm1
	movups	%xmm1, 64(%rsp)
	movups	%xmm0, 48(%rsp)
	movq	%rcx, 24(%rsp)
	movq	$0, 32(%rsp)
	movq	%rax, 40(%rsp)
.Ltmp297:
	leaq	24(%rsp), %rsi
	movq	%rbx, %rdi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hca5cac02e84747adE
.Ltmp298:
	movq	16(%rsp), %rax
	movq	%rax, 16(%r14)
	movups	(%rsp), %xmm0
	movups	%xmm0, (%r14)
	movq	%r14, %rax
	addq	$80, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB185_10:
	.cfi_def_cfa_offset 128
.Ltmp299:
	movq	%rax, %r14
.Ltmp300:
	movq	%rsp, %rdi
	callq	_ZN4core3ptr190drop_in_place$LT$alloc..vec..Vec$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he22ab09cf9d36d09E.llvm.18155304953313829945
.Ltmp301:
	jmp	.LBB185_11
.LBB185_14:
.Ltmp302:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB185_12:
.Ltmp305:
	movq	%rax, %r14
	movq	16(%rbx), %rax
	testq	%rax, %rax
	jne	.LBB185_13
.LBB185_11:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB185_13:
	movq	(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end185:
	.size	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h87c8ed0ef576bc77E, .Lfunc_end185-_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h87c8ed0ef576bc77E
	.cfi_endproc
	.section	".gcc_except_table._ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h87c8ed0ef576bc77E","a",@progbits
	.p2align	2, 0x0
GCC_except_table185:
.Lexception48:
	.byte	255
	.byte	155
	.uleb128 .Lttbase28-.Lttbaseref28
.Lttbaseref28:
	.byte	1
	.uleb128 .Lcst_end48-.Lcst_begin48
.Lcst_begin48:
	.uleb128 .Ltmp303-.Lfunc_begin48
	.uleb128 .Ltmp304-.Ltmp303
	.uleb128 .Ltmp305-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp297-.Lfunc_begin48
	.uleb128 .Ltmp298-.Ltmp297
	.uleb128 .Ltmp299-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp300-.Lfunc_begin48
	.uleb128 .Ltmp301-.Ltmp300
	.uleb128 .Ltmp302-.Lfunc_begin48
	.byte	1
	.uleb128 .Ltmp301-.Lfunc_begin48
	.uleb128 .Lfunc_end185-.Ltmp301
	.byte	0
	.byte	0
.Lcst_end48:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase28:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN5alloc3vec37Vec$LT$$u5b$T$u3b$$u20$N$u5d$$C$A$GT$14into_flattened17hcee4f950239a1978E","ax",@progbits
	.hidden	_ZN5alloc3vec37Vec$LT$$u5b$T$u3b$$u20$N$u5d$$C$A$GT$14into_flattened17hcee4f950239a1978E
	.globl	_ZN5alloc3vec37Vec$LT$$u5b$T$u3b$$u20$N$u5d$$C$A$GT$14into_flattened17hcee4f950239a1978E
	.p2align	4
	.type	_ZN5alloc3vec37Vec$LT$$u5b$T$u3b$$u20$N$u5d$$C$A$GT$14into_flattened17hcee4f950239a1978E,@function
_ZN5alloc3vec37Vec$LT$$u5b$T$u3b$$u20$N$u5d$$C$A$GT$14into_flattened17hcee4f950239a1978E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	(%rsi), %rcx
	movq	8(%rsi), %rdx
	movq	16(%rsi), %rsi
	leaq	(%rsi,%rsi,8), %rsi
	leaq	(%rcx,%rcx,8), %rcx
	movq	%rcx, (%rdi)
	movq	%rdx, 8(%rdi)
	movq	%rsi, 16(%rdi)
	retq
.Lfunc_end186:
	.size	_ZN5alloc3vec37Vec$LT$$u5b$T$u3b$$u20$N$u5d$$C$A$GT$14into_flattened17hcee4f950239a1978E, .Lfunc_end186-_ZN5alloc3vec37Vec$LT$$u5b$T$u3b$$u20$N$u5d$$C$A$GT$14into_flattened17hcee4f950239a1978E
	.cfi_endproc

	.section	".text._ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h0855defd578b43b9E","ax",@progbits
	.hidden	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h0855defd578b43b9E
	.globl	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h0855defd578b43b9E
	.p2align	4
	.type	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h0855defd578b43b9E,@function
_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h0855defd578b43b9E:
	.cfi_startproc
	subq	$56, %rsp
	.cfi_def_cfa_offset 64
	movq	16(%rsi), %rax
	movq	48(%rsi), %rcx
	movq	%rcx, 48(%rsp)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	%rsp, %rdx
	movq	%rax, %rsi
	callq	_ZN5rayon4iter7collect21collect_with_consumer17h3cc173b7257914e9E
	addq	$56, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end187:
	.size	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h0855defd578b43b9E, .Lfunc_end187-_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h0855defd578b43b9E
	.cfi_endproc

	.section	".text._ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h21bfdb3b7eaac358E","ax",@progbits
	.hidden	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h21bfdb3b7eaac358E
	.globl	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h21bfdb3b7eaac358E
	.p2align	4
	.type	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h21bfdb3b7eaac358E,@function
_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h21bfdb3b7eaac358E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	8(%rsi), %rsi
	jmp	_ZN5rayon4iter7collect21collect_with_consumer17hbd161566f74eb9c4E
.Lfunc_end188:
	.size	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h21bfdb3b7eaac358E, .Lfunc_end188-_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h21bfdb3b7eaac358E
	.cfi_endproc

	.section	".text._ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h3c5bf494abc03acaE","ax",@progbits
	.hidden	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h3c5bf494abc03acaE
	.globl	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h3c5bf494abc03acaE
	.p2align	4
	.type	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h3c5bf494abc03acaE,@function
_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h3c5bf494abc03acaE:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	32(%rsi), %r11
	testq	%r11, %r11
	je	.LBB189_13
	movq	%rsi, %rcx
	movq	72(%rsi), %rbx
	testq	%rbx, %rbx
	je	.LBB189_13
	movq	112(%rcx), %r8
	testq	%r8, %r8
	je	.LBB189_13
	movq	8(%rcx), %rsi
	movq	48(%rcx), %r9
	movq	88(%rcx), %rax
	movq	128(%rcx), %r10
	movq	%rax, %rdx
	orq	%r8, %rdx
	shrq	$32, %rdx
	je	.LBB189_4
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %r8
	movq	%r9, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB189_7
.LBB189_8:
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%rbx
	movq	%rax, %r9
	movq	%rsi, %rax
	orq	%r11, %rax
	shrq	$32, %rax
	je	.LBB189_10
.LBB189_11:
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%r11
	jmp	.LBB189_12
.LBB189_4:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %r8d
	movq	%r9, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	jne	.LBB189_8
.LBB189_7:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%ebx
	movl	%eax, %r9d
	movq	%rsi, %rax
	orq	%r11, %rax
	shrq	$32, %rax
	jne	.LBB189_11
.LBB189_10:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r11d
.LBB189_12:
	cmpq	%rax, %r9
	cmovbq	%r9, %rax
	cmpq	%rax, %r8
	cmovbq	%r8, %rax
	cmpq	%rax, %r10
	cmovbq	%r10, %rax
	movq	%rax, %rsi
	movq	%rcx, %rdx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmp	_ZN5rayon4iter7collect21collect_with_consumer17ha1d907520ccaf94dE
.LBB189_13:
	.cfi_def_cfa_offset 16
	leaq	anon.a61a49ba1689e702c2a86003a4836971.27.llvm.13867215145974308402(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end189:
	.size	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h3c5bf494abc03acaE, .Lfunc_end189-_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h3c5bf494abc03acaE
	.cfi_endproc

	.section	".text._ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h552feaba89643544E","ax",@progbits
	.hidden	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h552feaba89643544E
	.globl	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h552feaba89643544E
	.p2align	4
	.type	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h552feaba89643544E,@function
_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h552feaba89643544E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	16(%rsi), %r9
	testq	%r9, %r9
	je	.LBB190_9
	movq	%rsi, %rcx
	movq	40(%rsi), %rsi
	testq	%rsi, %rsi
	je	.LBB190_9
	movq	8(%rcx), %r8
	movq	32(%rcx), %rax
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB190_3
	xorl	%edx, %edx
	divq	%rsi
	movq	%rax, %rsi
	jmp	.LBB190_5
.LBB190_3:
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %esi
.LBB190_5:
	cmpq	$1, %rdx
	sbbq	$-1, %rsi
	movq	%r8, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB190_6
	movq	%r8, %rax
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB190_8
.LBB190_6:
	movl	%r8d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB190_8:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	cmpq	%rax, %rsi
	cmovbq	%rsi, %rax
	movq	%rax, %rsi
	movq	%rcx, %rdx
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	_ZN5rayon4iter7collect21collect_with_consumer17h5fdf9dc42993b55bE
.LBB190_9:
	.cfi_def_cfa_offset 16
	leaq	anon.a61a49ba1689e702c2a86003a4836971.187.llvm.13867215145974308402(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end190:
	.size	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h552feaba89643544E, .Lfunc_end190-_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h552feaba89643544E
	.cfi_endproc

	.section	".text._ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h5b1abe617b673f28E","ax",@progbits
	.hidden	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h5b1abe617b673f28E
	.globl	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h5b1abe617b673f28E
	.p2align	4
	.type	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h5b1abe617b673f28E,@function
_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h5b1abe617b673f28E:
	.cfi_startproc
	subq	$56, %rsp
	.cfi_def_cfa_offset 64
	movq	16(%rsi), %rax
	movq	48(%rsi), %rcx
	movq	%rcx, 48(%rsp)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	%rsp, %rdx
	movq	%rax, %rsi
	callq	_ZN5rayon4iter7collect21collect_with_consumer17hae30493c2c7a6196E
	addq	$56, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end191:
	.size	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h5b1abe617b673f28E, .Lfunc_end191-_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h5b1abe617b673f28E
	.cfi_endproc

	.section	".text._ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h96d347303eb7df10E","ax",@progbits
	.hidden	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h96d347303eb7df10E
	.globl	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h96d347303eb7df10E
	.p2align	4
	.type	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h96d347303eb7df10E,@function
_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h96d347303eb7df10E:
	.cfi_startproc
	subq	$88, %rsp
	.cfi_def_cfa_offset 96
	movq	16(%rsi), %rax
	movq	80(%rsi), %rcx
	movq	%rcx, 80(%rsp)
	movups	64(%rsi), %xmm0
	movaps	%xmm0, 64(%rsp)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movups	48(%rsi), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	%rsp, %rdx
	movq	%rax, %rsi
	callq	_ZN5rayon4iter7collect21collect_with_consumer17he5f5c6dd668b2fb4E
	addq	$88, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end192:
	.size	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h96d347303eb7df10E, .Lfunc_end192-_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h96d347303eb7df10E
	.cfi_endproc

	.section	".text._ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hafc14a737bc67d8cE","ax",@progbits
	.hidden	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hafc14a737bc67d8cE
	.globl	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hafc14a737bc67d8cE
	.p2align	4
	.type	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hafc14a737bc67d8cE,@function
_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hafc14a737bc67d8cE:
	.cfi_startproc
	subq	$56, %rsp
	.cfi_def_cfa_offset 64
	movq	16(%rsi), %rax
	movq	48(%rsi), %rcx
	movq	%rcx, 48(%rsp)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	%rsp, %rdx
	movq	%rax, %rsi
	callq	_ZN5rayon4iter7collect21collect_with_consumer17h31afa82bf6cea4d8E
	addq	$56, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end193:
	.size	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hafc14a737bc67d8cE, .Lfunc_end193-_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hafc14a737bc67d8cE
	.cfi_endproc

	.section	".text._ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hb072b27b72ebb69fE","ax",@progbits
	.hidden	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hb072b27b72ebb69fE
	.globl	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hb072b27b72ebb69fE
	.p2align	4
	.type	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hb072b27b72ebb69fE,@function
_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hb072b27b72ebb69fE:
	.cfi_startproc
	movq	%rsi, %rcx
	movq	32(%rsi), %rsi
	testq	%rsi, %rsi
	je	.LBB194_5
	movq	8(%rcx), %rax
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB194_2
	xorl	%edx, %edx
	divq	%rsi
	movq	%rax, %rsi
	movq	%rcx, %rdx
	jmp	_ZN5rayon4iter7collect21collect_with_consumer17h06692ea210e1b15eE
.LBB194_2:
	xorl	%edx, %edx
	divl	%esi
	movq	%rax, %rsi
	movq	%rcx, %rdx
	jmp	_ZN5rayon4iter7collect21collect_with_consumer17h06692ea210e1b15eE
.LBB194_5:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.1f0f5b51170ee72d786861d3acb7775e.3.llvm.13102678207914852933(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end194:
	.size	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hb072b27b72ebb69fE, .Lfunc_end194-_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hb072b27b72ebb69fE
	.cfi_endproc

	.section	".text._ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hb99d0fe1bc92e985E","ax",@progbits
	.hidden	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hb99d0fe1bc92e985E
	.globl	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hb99d0fe1bc92e985E
	.p2align	4
	.type	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hb99d0fe1bc92e985E,@function
_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hb99d0fe1bc92e985E:
	.cfi_startproc
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
	movq	16(%rsi), %rax
	movq	32(%rsi), %rcx
	movq	%rcx, 32(%rsp)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	%rsp, %rdx
	movq	%rax, %rsi
	callq	_ZN5rayon4iter7collect21collect_with_consumer17ha95779ebdef83a33E
	addq	$40, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end195:
	.size	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hb99d0fe1bc92e985E, .Lfunc_end195-_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hb99d0fe1bc92e985E
	.cfi_endproc

	.section	".text._ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17he3f6f6a769d25ccfE","ax",@progbits
	.hidden	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17he3f6f6a769d25ccfE
	.globl	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17he3f6f6a769d25ccfE
	.p2align	4
	.type	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17he3f6f6a769d25ccfE,@function
_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17he3f6f6a769d25ccfE:
.Lfunc_begin49:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception49
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
	movq	%rsi, %r14
	movq	%rdi, %rbp
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	leaq	112(%rsp), %rdi
	.cfi_escape 0x2e, 0x00
	callq	*_ZN5rayon5range71_$LT$impl$u20$rayon..range..private..RangeInteger$u20$for$u20$usize$GT$7opt_len17hc17cd1aeb867de90E@GOTPCREL(%rip)
	cmpq	$1, %rax
	jne	.LBB196_2
	.cfi_escape 0x2e, 0x00
	movq	%rbp, %rdi
	movq	%rdx, %rsi
	movq	%r14, %rdx
	callq	_ZN5rayon4iter7collect21collect_with_consumer17h87246abcac2d5fa3E
	jmp	.LBB196_30
.LBB196_2:
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	32(%rsp), %r14
	movq	40(%rsp), %rbx
	movq	%r14, 80(%rsp)
	movq	%rbx, 88(%rsp)
	.cfi_escape 0x2e, 0x00
	leaq	80(%rsp), %rdi
	callq	*_ZN5rayon5range78_$LT$impl$u20$rayon..range..private..IndexedRangeInteger$u20$for$u20$usize$GT$3len17hbe23f5c7e37fbeebE@GOTPCREL(%rip)
	movq	%rax, %r15
	.cfi_escape 0x2e, 0x00
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
	xorl	%ecx, %ecx
	cmpq	$-1, %r15
	sete	%cl
	cmpq	%rax, %rcx
	cmovbeq	%rax, %rcx
	.cfi_escape 0x2e, 0x10
	leaq	16(%rsp), %rax
	leaq	56(%rsp), %rdi
	movl	$1, %r8d
	movq	%r15, %rsi
	xorl	%edx, %edx
	movq	%r14, %r9
	pushq	%rax
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	callq	_ZN5rayon4iter8plumbing24bridge_producer_consumer6helper17h62771e3d55a2d75aE
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	movq	72(%rsp), %rax
	testq	%rax, %rax
	je	.LBB196_5
	movq	56(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB196_5
	xorl	%edx, %edx
	.p2align	4
.LBB196_7:
	addq	16(%rcx), %rdx
	decq	%rax
	je	.LBB196_8
	movq	24(%rcx), %rcx
	testq	%rcx, %rcx
	jne	.LBB196_7
.LBB196_8:
	leaq	16(%rbp), %rax
	movq	%rax, (%rsp)
	movq	(%rbp), %rax
	movq	16(%rbp), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %rdx
	jbe	.LBB196_10
.Ltmp306:
	.cfi_escape 0x2e, 0x00
	movl	$4, %ecx
	movl	$4, %r8d
	movq	%rbp, %rdi
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp307:
	jmp	.LBB196_10
.LBB196_5:
	leaq	16(%rbp), %rax
	movq	%rax, (%rsp)
.LBB196_10:
	movups	56(%rsp), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	72(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	16(%rsp), %rdi
	testq	%rdi, %rdi
	je	.LBB196_30
	movq	24(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	32(%rsp), %rbx
	decq	%rbx
	movq	%rbp, 8(%rsp)
	jmp	.LBB196_12
	.p2align	4
.LBB196_23:
	decq	%rbx
	movq	%r14, %rdi
	testq	%r14, %r14
	movq	8(%rsp), %rbp
	je	.LBB196_30
.LBB196_12:
	movq	24(%rdi), %r14
	testq	%r14, %r14
	je	.LBB196_13
	movq	$0, 32(%r14)
	jmp	.LBB196_15
	.p2align	4
.LBB196_13:
	movq	$0, 48(%rsp)
.LBB196_15:
	movq	(%rdi), %r15
	movq	8(%rdi), %r12
	movq	16(%rdi), %r13
	.cfi_escape 0x2e, 0x00
	movl	$40, %esi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r15, %rax
	negq	%rax
	jo	.LBB196_24
	movq	(%rbp), %rax
	movq	16(%rbp), %rbp
	subq	%rbp, %rax
	cmpq	%rax, %r13
	ja	.LBB196_17
	testq	%r13, %r13
	je	.LBB196_21
.LBB196_20:
	leaq	(,%rbp,4), %rdi
	movq	8(%rsp), %rax
	addq	8(%rax), %rdi
	leaq	(,%r13,4), %rdx
	.cfi_escape 0x2e, 0x00
	movq	%r12, %rsi
	callq	*memcpy@GOTPCREL(%rip)
.LBB196_21:
	addq	%r13, %rbp
	movq	(%rsp), %rax
	movq	%rbp, (%rax)
	testq	%r15, %r15
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %rax
	je	.LBB196_23
	shlq	$2, %r15
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*%rax
	jmp	.LBB196_23
.LBB196_17:
.Ltmp311:
	.cfi_escape 0x2e, 0x00
	movl	$4, %ecx
	movl	$4, %r8d
	movq	8(%rsp), %rdi
	movq	%rbp, %rsi
	movq	%r13, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp312:
	movq	(%rsp), %rax
	movq	(%rax), %rbp
	jmp	.LBB196_20
.LBB196_24:
	testq	%r14, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jne	.LBB196_25
.LBB196_30:
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
	.p2align	4
.LBB196_29:
	.cfi_def_cfa_offset 192
	.cfi_escape 0x2e, 0x00
	movl	$40, %esi
	movl	$8, %edx
	movq	%r14, %rdi
	callq	*%r15
	movq	%rbx, %r14
	testq	%rbx, %rbx
	je	.LBB196_30
.LBB196_25:
	movq	24(%r14), %rbx
	testq	%rbx, %rbx
	je	.LBB196_27
	movq	$0, 32(%rbx)
.LBB196_27:
	movq	(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB196_29
	movq	8(%r14), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB196_29
.LBB196_35:
.Ltmp308:
	movq	%rax, %r13
.Ltmp309:
	.cfi_escape 0x2e, 0x00
	leaq	56(%rsp), %rdi
	callq	_ZN98_$LT$alloc..collections..linked_list..LinkedList$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h498d4e5cee808b38E
.Ltmp310:
	jmp	.LBB196_36
.LBB196_31:
.Ltmp313:
	movq	%rax, %r13
	movq	%r14, 16(%rsp)
	movq	48(%rsp), %rax
	movq	%rax, 24(%rsp)
	movq	%rbx, 32(%rsp)
	testq	%r15, %r15
	je	.LBB196_33
	shlq	$2, %r15
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB196_33:
.Ltmp314:
	.cfi_escape 0x2e, 0x00
	leaq	16(%rsp), %rdi
	callq	_ZN98_$LT$alloc..collections..linked_list..LinkedList$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h498d4e5cee808b38E
.Ltmp315:
.LBB196_36:
	.cfi_escape 0x2e, 0x00
	movq	%r13, %rdi
	callq	_Unwind_Resume@PLT
.LBB196_34:
.Ltmp316:
	.cfi_escape 0x2e, 0x00
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end196:
	.size	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17he3f6f6a769d25ccfE, .Lfunc_end196-_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17he3f6f6a769d25ccfE
	.cfi_endproc
	.section	".gcc_except_table._ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17he3f6f6a769d25ccfE","a",@progbits
	.p2align	2, 0x0
GCC_except_table196:
.Lexception49:
	.byte	255
	.byte	155
	.uleb128 .Lttbase29-.Lttbaseref29
.Lttbaseref29:
	.byte	1
	.uleb128 .Lcst_end49-.Lcst_begin49
.Lcst_begin49:
	.uleb128 .Lfunc_begin49-.Lfunc_begin49
	.uleb128 .Ltmp306-.Lfunc_begin49
	.byte	0
	.byte	0
	.uleb128 .Ltmp306-.Lfunc_begin49
	.uleb128 .Ltmp307-.Ltmp306
	.uleb128 .Ltmp308-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp307-.Lfunc_begin49
	.uleb128 .Ltmp311-.Ltmp307
	.byte	0
	.byte	0
	.uleb128 .Ltmp311-.Lfunc_begin49
	.uleb128 .Ltmp312-.Ltmp311
	.uleb128 .Ltmp313-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp312-.Lfunc_begin49
	.uleb128 .Ltmp309-.Ltmp312
	.byte	0
	.byte	0
	.uleb128 .Ltmp309-.Lfunc_begin49
	.uleb128 .Ltmp315-.Ltmp309
	.uleb128 .Ltmp316-.Lfunc_begin49
	.byte	1
	.uleb128 .Ltmp315-.Lfunc_begin49
	.uleb128 .Lfunc_end196-.Ltmp315
	.byte	0
	.byte	0
.Lcst_end49:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase29:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hfcb3ee5c38c3d498E","ax",@progbits
	.hidden	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hfcb3ee5c38c3d498E
	.globl	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hfcb3ee5c38c3d498E
	.p2align	4
	.type	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hfcb3ee5c38c3d498E,@function
_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hfcb3ee5c38c3d498E:
	.cfi_startproc
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
	movq	16(%rsi), %rax
	movq	32(%rsi), %rcx
	movq	%rcx, 32(%rsp)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	%rsp, %rdx
	movq	%rax, %rsi
	callq	_ZN5rayon4iter7collect21collect_with_consumer17h366b41b8089d5295E
	addq	$40, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end197:
	.size	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hfcb3ee5c38c3d498E, .Lfunc_end197-_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hfcb3ee5c38c3d498E
	.cfi_endproc

	.section	".text._ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h06173b2e42a1144fE","ax",@progbits
	.hidden	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h06173b2e42a1144fE
	.globl	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h06173b2e42a1144fE
	.p2align	4
	.type	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h06173b2e42a1144fE,@function
_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h06173b2e42a1144fE:
	.cfi_startproc
	movq	(%rdi), %rcx
	movq	16(%rdi), %rax
	subq	%rax, %rcx
	cmpq	%rsi, %rcx
	jb	.LBB198_2
	shlq	$2, %rax
	addq	8(%rdi), %rax
	movq	%rsi, %rdx
	retq
.LBB198_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.13.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.14.llvm.18155304953313829945(%rip), %rdx
	movl	$47, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end198:
	.size	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h06173b2e42a1144fE, .Lfunc_end198-_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h06173b2e42a1144fE
	.cfi_endproc

	.section	".text._ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h121984f9d170ca28E","ax",@progbits
	.hidden	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h121984f9d170ca28E
	.globl	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h121984f9d170ca28E
	.p2align	4
	.type	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h121984f9d170ca28E,@function
_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h121984f9d170ca28E:
	.cfi_startproc
	movq	(%rdi), %rcx
	movq	16(%rdi), %rax
	subq	%rax, %rcx
	cmpq	%rsi, %rcx
	jb	.LBB199_2
	shlq	$5, %rax
	addq	8(%rdi), %rax
	movq	%rsi, %rdx
	retq
.LBB199_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.13.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.14.llvm.18155304953313829945(%rip), %rdx
	movl	$47, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end199:
	.size	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h121984f9d170ca28E, .Lfunc_end199-_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h121984f9d170ca28E
	.cfi_endproc

	.section	".text._ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h2b4f371d6d95b190E","ax",@progbits
	.hidden	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h2b4f371d6d95b190E
	.globl	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h2b4f371d6d95b190E
	.p2align	4
	.type	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h2b4f371d6d95b190E,@function
_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h2b4f371d6d95b190E:
	.cfi_startproc
	movq	(%rdi), %rcx
	movq	16(%rdi), %rax
	subq	%rax, %rcx
	cmpq	%rsi, %rcx
	jb	.LBB200_2
	imulq	$120, %rax, %rax
	addq	8(%rdi), %rax
	movq	%rsi, %rdx
	retq
.LBB200_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.13.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.14.llvm.18155304953313829945(%rip), %rdx
	movl	$47, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end200:
	.size	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h2b4f371d6d95b190E, .Lfunc_end200-_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h2b4f371d6d95b190E
	.cfi_endproc

	.section	".text._ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h76f96f6e8eaf9f1aE","ax",@progbits
	.hidden	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h76f96f6e8eaf9f1aE
	.globl	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h76f96f6e8eaf9f1aE
	.p2align	4
	.type	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h76f96f6e8eaf9f1aE,@function
_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h76f96f6e8eaf9f1aE:
	.cfi_startproc
	movq	(%rdi), %rcx
	movq	16(%rdi), %rax
	subq	%rax, %rcx
	cmpq	%rsi, %rcx
	jb	.LBB201_2
	leaq	(%rax,%rax,2), %rax
	shlq	$3, %rax
	addq	8(%rdi), %rax
	movq	%rsi, %rdx
	retq
.LBB201_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.13.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.14.llvm.18155304953313829945(%rip), %rdx
	movl	$47, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end201:
	.size	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h76f96f6e8eaf9f1aE, .Lfunc_end201-_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h76f96f6e8eaf9f1aE
	.cfi_endproc

	.section	".text._ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h9a31a4d22c3f1bb4E","ax",@progbits
	.hidden	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h9a31a4d22c3f1bb4E
	.globl	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h9a31a4d22c3f1bb4E
	.p2align	4
	.type	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h9a31a4d22c3f1bb4E,@function
_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h9a31a4d22c3f1bb4E:
	.cfi_startproc
	movq	(%rdi), %rcx
	movq	16(%rdi), %rax
	subq	%rax, %rcx
	cmpq	%rsi, %rcx
	jb	.LBB202_2
	leaq	(%rax,%rax,2), %rax
	shlq	$5, %rax
	addq	8(%rdi), %rax
	movq	%rsi, %rdx
	retq
.LBB202_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.13.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.14.llvm.18155304953313829945(%rip), %rdx
	movl	$47, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end202:
	.size	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h9a31a4d22c3f1bb4E, .Lfunc_end202-_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17h9a31a4d22c3f1bb4E
	.cfi_endproc

	.section	".text._ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17hccebb77e8c18ff7aE","ax",@progbits
	.hidden	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17hccebb77e8c18ff7aE
	.globl	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17hccebb77e8c18ff7aE
	.p2align	4
	.type	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17hccebb77e8c18ff7aE,@function
_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17hccebb77e8c18ff7aE:
	.cfi_startproc
	movq	(%rdi), %rcx
	movq	16(%rdi), %rax
	subq	%rax, %rcx
	cmpq	%rsi, %rcx
	jb	.LBB203_2
	leaq	(%rax,%rax,2), %rax
	shlq	$5, %rax
	addq	8(%rdi), %rax
	movq	%rsi, %rdx
	retq
.LBB203_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.13.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.14.llvm.18155304953313829945(%rip), %rdx
	movl	$47, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end203:
	.size	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17hccebb77e8c18ff7aE, .Lfunc_end203-_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17hccebb77e8c18ff7aE
	.cfi_endproc

	.section	".text._ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17hd4502ba5bda7b39cE","ax",@progbits
	.hidden	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17hd4502ba5bda7b39cE
	.globl	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17hd4502ba5bda7b39cE
	.p2align	4
	.type	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17hd4502ba5bda7b39cE,@function
_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17hd4502ba5bda7b39cE:
	.cfi_startproc
	movq	(%rdi), %rcx
	movq	16(%rdi), %rax
	subq	%rax, %rcx
	cmpq	%rsi, %rcx
	jb	.LBB204_2
	imulq	$88, %rax, %rax
	addq	8(%rdi), %rax
	movq	%rsi, %rdx
	retq
.LBB204_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.13.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.14.llvm.18155304953313829945(%rip), %rdx
	movl	$47, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end204:
	.size	_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17hd4502ba5bda7b39cE, .Lfunc_end204-_ZN5rayon4iter7collect8consumer24CollectConsumer$LT$T$GT$8appender17hd4502ba5bda7b39cE
	.cfi_endproc

	.section	.text._ZN5rayon4iter8plumbing6Folder12consume_iter17h1bd55a38dca0f764E,"ax",@progbits
	.hidden	_ZN5rayon4iter8plumbing6Folder12consume_iter17h1bd55a38dca0f764E
	.globl	_ZN5rayon4iter8plumbing6Folder12consume_iter17h1bd55a38dca0f764E
	.p2align	4
	.type	_ZN5rayon4iter8plumbing6Folder12consume_iter17h1bd55a38dca0f764E,@function
_ZN5rayon4iter8plumbing6Folder12consume_iter17h1bd55a38dca0f764E:
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
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r14
	movq	%rdi, 24(%rsp)
	movq	16(%rdx), %rax
	movq	%rax, 16(%rsp)
	movups	(%rdx), %xmm0
	movaps	%xmm0, (%rsp)
	movq	(%rsp), %rax
	movq	8(%rsp), %r13
	cmpq	%r13, %rax
	je	.LBB205_5
	movq	(%r14), %rbp
	movq	8(%r14), %rbx
	movq	16(%r14), %r15
	.p2align	4
.LBB205_2:
	leaq	24(%rax), %r12
	movq	%r12, (%rsp)
	movq	8(%rax), %rcx
	testq	%rcx, %rcx
	je	.LBB205_5
	movq	(%rax), %rdx
	movq	16(%rax), %rax
	movq	%rdx, 32(%rsp)
	movq	%rcx, 40(%rsp)
	movq	%rax, 48(%rsp)
	leaq	16(%rsp), %rdi
	leaq	32(%rsp), %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd844d47411de2646E
	cmpq	%rbx, %r15
	jae	.LBB205_6
	movss	%xmm0, (%rbp,%r15,4)
	incq	%r15
	movq	%r15, 16(%r14)
	movq	%r12, %rax
	cmpq	%r13, %r12
	jne	.LBB205_2
.LBB205_5:
	movq	16(%r14), %rcx
	movq	24(%rsp), %rax
	movq	%rcx, 16(%rax)
	movups	(%r14), %xmm0
	movups	%xmm0, (%rax)
	addq	$56, %rsp
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
.LBB205_6:
	.cfi_def_cfa_offset 112
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.5.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.7.llvm.18155304953313829945(%rip), %rdx
	movl	$69, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end205:
	.size	_ZN5rayon4iter8plumbing6Folder12consume_iter17h1bd55a38dca0f764E, .Lfunc_end205-_ZN5rayon4iter8plumbing6Folder12consume_iter17h1bd55a38dca0f764E
	.cfi_endproc

	.section	.text._ZN5rayon4iter8plumbing6Folder12consume_iter17h26e6a6e6aba5e43dE,"ax",@progbits
	.hidden	_ZN5rayon4iter8plumbing6Folder12consume_iter17h26e6a6e6aba5e43dE
	.globl	_ZN5rayon4iter8plumbing6Folder12consume_iter17h26e6a6e6aba5e43dE
	.p2align	4
	.type	_ZN5rayon4iter8plumbing6Folder12consume_iter17h26e6a6e6aba5e43dE,@function
_ZN5rayon4iter8plumbing6Folder12consume_iter17h26e6a6e6aba5e43dE:
.Lfunc_begin50:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception50
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
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r12
	movq	%rdi, %r14
	movq	16(%rdx), %rax
	movq	%rax, 48(%rsp)
	movups	(%rdx), %xmm0
	movaps	%xmm0, 32(%rsp)
	movq	32(%rsp), %r13
	movq	40(%rsp), %rax
	movq	%rax, 24(%rsp)
	cmpq	%rax, %r13
	je	.LBB206_8
	movq	%r14, 64(%rsp)
	movq	(%r12), %rcx
	movq	8(%r12), %rax
	movq	%rax, 72(%rsp)
	movq	%r12, 16(%rsp)
	movq	16(%r12), %r12
	movabsq	$-9223372036854775808, %r15
	leaq	(%r12,%r12,2), %rax
	movq	%rcx, 8(%rsp)
	leaq	(%rcx,%rax,8), %r14
	.p2align	4
.LBB206_2:
	movq	%r13, %rbp
	addq	$48, %r13
	movq	%r13, 32(%rsp)
	movq	(%rbp), %rax
	cmpq	%r15, %rax
	je	.LBB206_7
	movq	%rax, 104(%rsp)
	movq	40(%rbp), %rax
	leaq	112(%rsp), %rcx
	movq	%rax, 32(%rcx)
	movups	8(%rbp), %xmm0
	movups	24(%rbp), %xmm1
	movups	%xmm1, 16(%rcx)
	movups	%xmm0, (%rcx)
.Ltmp317:
	leaq	80(%rsp), %rdi
	leaq	48(%rsp), %rsi
	leaq	104(%rsp), %rdx
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h4b5470ec81e0a1f6E
.Ltmp318:
	movq	80(%rsp), %rbx
	cmpq	%r15, %rbx
	je	.LBB206_7
	cmpq	72(%rsp), %r12
	jae	.LBB206_14
	movq	96(%rsp), %rax
	movq	%rax, 16(%r14)
	movups	80(%rsp), %xmm0
	movups	%xmm0, (%r14)
	incq	%r12
	movq	16(%rsp), %rax
	movq	%r12, 16(%rax)
	addq	$24, %r14
	cmpq	24(%rsp), %r13
	jne	.LBB206_2
.LBB206_7:
	addq	$48, %rbp
	movq	%rbp, %r13
	movq	64(%rsp), %r14
	movq	16(%rsp), %r12
.LBB206_8:
	movq	24(%rsp), %rsi
	movq	%rsi, %rax
	subq	%r13, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	cmpq	%r13, %rsi
	je	.LBB206_13
	movq	%rdx, %r15
	shrq	$5, %r15
	addq	$8, %r13
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %rbx
	jmp	.LBB206_11
	.p2align	4
.LBB206_10:
	addq	$48, %r13
	decq	%r15
	je	.LBB206_13
.LBB206_11:
	movq	-8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB206_10
	movq	(%r13), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%rbx
	jmp	.LBB206_10
.LBB206_13:
	movq	16(%r12), %rax
	movq	%rax, 16(%r14)
	movups	(%r12), %xmm0
	movups	%xmm0, (%r14)
	movq	%r14, %rax
	addq	$152, %rsp
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
.LBB206_14:
	.cfi_def_cfa_offset 208
.Ltmp320:
	movq	88(%rsp), %r15
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.5.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.7.llvm.18155304953313829945(%rip), %rdx
	movl	$69, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp321:
	ud2
.LBB206_16:
.Ltmp319:
	movq	%rax, %r14
	movb	$1, %bl
	movq	8(%rsp), %r13
	jmp	.LBB206_20
.LBB206_17:
.Ltmp322:
	movq	%rax, %r14
	testq	%rbx, %rbx
	movq	8(%rsp), %r13
	je	.LBB206_19
	shlq	$3, %rbx
	movl	$4, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB206_19:
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ptr121drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$$GT$17h46a409c16743fbf9E.llvm.18155304953313829945
	xorl	%ebx, %ebx
.LBB206_20:
.Ltmp323:
	leaq	32(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp324:
	testb	%bl, %bl
	je	.LBB206_23
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ptr121drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$$GT$17h46a409c16743fbf9E.llvm.18155304953313829945
.LBB206_23:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB206_24:
.Ltmp325:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end206:
	.size	_ZN5rayon4iter8plumbing6Folder12consume_iter17h26e6a6e6aba5e43dE, .Lfunc_end206-_ZN5rayon4iter8plumbing6Folder12consume_iter17h26e6a6e6aba5e43dE
	.cfi_endproc
	.section	.gcc_except_table._ZN5rayon4iter8plumbing6Folder12consume_iter17h26e6a6e6aba5e43dE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table206:
.Lexception50:
	.byte	255
	.byte	155
	.uleb128 .Lttbase30-.Lttbaseref30
.Lttbaseref30:
	.byte	1
	.uleb128 .Lcst_end50-.Lcst_begin50
.Lcst_begin50:
	.uleb128 .Ltmp317-.Lfunc_begin50
	.uleb128 .Ltmp318-.Ltmp317
	.uleb128 .Ltmp319-.Lfunc_begin50
	.byte	0
	.uleb128 .Ltmp318-.Lfunc_begin50
	.uleb128 .Ltmp320-.Ltmp318
	.byte	0
	.byte	0
	.uleb128 .Ltmp320-.Lfunc_begin50
	.uleb128 .Ltmp321-.Ltmp320
	.uleb128 .Ltmp322-.Lfunc_begin50
	.byte	0
	.uleb128 .Ltmp323-.Lfunc_begin50
	.uleb128 .Ltmp324-.Ltmp323
	.uleb128 .Ltmp325-.Lfunc_begin50
	.byte	1
	.uleb128 .Ltmp324-.Lfunc_begin50
	.uleb128 .Lfunc_end206-.Ltmp324
	.byte	0
	.byte	0
.Lcst_end50:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase30:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN5rayon4iter8plumbing6Folder12consume_iter17h563604ae51ae1e48E,"ax",@progbits
	.hidden	_ZN5rayon4iter8plumbing6Folder12consume_iter17h563604ae51ae1e48E
	.globl	_ZN5rayon4iter8plumbing6Folder12consume_iter17h563604ae51ae1e48E
	.p2align	4
	.type	_ZN5rayon4iter8plumbing6Folder12consume_iter17h563604ae51ae1e48E,@function
_ZN5rayon4iter8plumbing6Folder12consume_iter17h563604ae51ae1e48E:
.Lfunc_begin51:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception51
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
	movq	%rsi, %r12
	movq	%rdi, 16(%rsp)
	movq	(%rdx), %r15
	movq	8(%rdx), %rbp
	cmpq	%rbp, %r15
	je	.LBB207_14
	movq	16(%rdx), %r13
	movq	(%r12), %rax
	movq	8(%r12), %rcx
	movq	%rcx, 24(%rsp)
	movq	16(%r12), %r14
	imulq	$88, %r14, %rbx
	movq	%rax, 8(%rsp)
	addq	%rax, %rbx
	.p2align	4
.LBB207_2:
	movq	8(%r15), %rax
	testq	%rax, %rax
	je	.LBB207_14
	movq	(%r15), %rcx
	movq	16(%r15), %rdx
	movq	%rcx, 32(%rsp)
	movq	%rax, 40(%rsp)
	movq	%rdx, 48(%rsp)
.Ltmp326:
	leaq	56(%rsp), %rdi
	movq	%r13, %rsi
	leaq	32(%rsp), %rdx
	callq	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward28_$u7b$$u7b$closure$u7d$$u7d$17hfbb0e79758674dc2E.llvm.4969789374703972864
.Ltmp327:
	xorl	%eax, %eax
	cmpq	56(%rsp), %rax
	jo	.LBB207_14
	movq	136(%rsp), %rax
	movq	%rax, 224(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 208(%rsp)
	movups	56(%rsp), %xmm0
	movups	72(%rsp), %xmm1
	movups	88(%rsp), %xmm2
	movups	104(%rsp), %xmm3
	movaps	%xmm3, 192(%rsp)
	movaps	%xmm2, 176(%rsp)
	movaps	%xmm1, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
	cmpq	24(%rsp), %r14
	jae	.LBB207_6
	addq	$24, %r15
	movq	136(%rsp), %rax
	movq	%rax, 80(%rbx)
	movups	120(%rsp), %xmm0
	movups	%xmm0, 64(%rbx)
	movups	56(%rsp), %xmm0
	movups	72(%rsp), %xmm1
	movups	88(%rsp), %xmm2
	movups	104(%rsp), %xmm3
	movups	%xmm3, 48(%rbx)
	movups	%xmm2, 32(%rbx)
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	incq	%r14
	movq	%r14, 16(%r12)
	addq	$88, %rbx
	cmpq	%rbp, %r15
	jne	.LBB207_2
.LBB207_14:
	movq	16(%r12), %rcx
	movq	16(%rsp), %rax
	movq	%rcx, 16(%rax)
	movups	(%r12), %xmm0
	movups	%xmm0, (%rax)
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
	retq
.LBB207_6:
	.cfi_def_cfa_offset 288
.Ltmp332:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.5.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.7.llvm.18155304953313829945(%rip), %rdx
	movl	$69, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp333:
	ud2
.LBB207_8:
.Ltmp328:
	movq	%rax, %rbx
.Ltmp329:
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	_ZN4core3ptr220drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he37cb5c1ad0591abE.llvm.18155304953313829945
.Ltmp330:
	jmp	.LBB207_9
.LBB207_15:
.Ltmp331:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB207_10:
.Ltmp334:
	movq	%rax, %rbx
.Ltmp335:
	leaq	144(%rsp), %rdi
	callq	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945
.Ltmp336:
.Ltmp337:
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	_ZN4core3ptr220drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he37cb5c1ad0591abE.llvm.18155304953313829945
.Ltmp338:
.LBB207_9:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB207_12:
.Ltmp339:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end207:
	.size	_ZN5rayon4iter8plumbing6Folder12consume_iter17h563604ae51ae1e48E, .Lfunc_end207-_ZN5rayon4iter8plumbing6Folder12consume_iter17h563604ae51ae1e48E
	.cfi_endproc
	.section	.gcc_except_table._ZN5rayon4iter8plumbing6Folder12consume_iter17h563604ae51ae1e48E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table207:
.Lexception51:
	.byte	255
	.byte	155
	.uleb128 .Lttbase31-.Lttbaseref31
.Lttbaseref31:
	.byte	1
	.uleb128 .Lcst_end51-.Lcst_begin51
.Lcst_begin51:
	.uleb128 .Ltmp326-.Lfunc_begin51
	.uleb128 .Ltmp327-.Ltmp326
	.uleb128 .Ltmp328-.Lfunc_begin51
	.byte	0
	.uleb128 .Ltmp332-.Lfunc_begin51
	.uleb128 .Ltmp333-.Ltmp332
	.uleb128 .Ltmp334-.Lfunc_begin51
	.byte	0
	.uleb128 .Ltmp329-.Lfunc_begin51
	.uleb128 .Ltmp330-.Ltmp329
	.uleb128 .Ltmp331-.Lfunc_begin51
	.byte	1
	.uleb128 .Ltmp335-.Lfunc_begin51
	.uleb128 .Ltmp338-.Ltmp335
	.uleb128 .Ltmp339-.Lfunc_begin51
	.byte	1
	.uleb128 .Ltmp338-.Lfunc_begin51
	.uleb128 .Lfunc_end207-.Ltmp338
	.byte	0
	.byte	0
.Lcst_end51:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase31:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN5rayon4iter8plumbing6Folder12consume_iter17h5f52a3710f4423bfE,"ax",@progbits
	.hidden	_ZN5rayon4iter8plumbing6Folder12consume_iter17h5f52a3710f4423bfE
	.globl	_ZN5rayon4iter8plumbing6Folder12consume_iter17h5f52a3710f4423bfE
	.p2align	4
	.type	_ZN5rayon4iter8plumbing6Folder12consume_iter17h5f52a3710f4423bfE,@function
_ZN5rayon4iter8plumbing6Folder12consume_iter17h5f52a3710f4423bfE:
.Lfunc_begin52:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception52
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
	movq	%rsi, %r12
	movq	%rdi, 40(%rsp)
	movq	16(%rdx), %rax
	movq	%rax, 32(%rsp)
	movups	(%rdx), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	16(%rsp), %rax
	movq	24(%rsp), %r15
	cmpq	%r15, %rax
	je	.LBB208_9
	movq	(%r12), %rcx
	movq	8(%r12), %r13
	movq	16(%r12), %r14
	leaq	(%r14,%r14,2), %rbp
	shlq	$5, %rbp
	movq	%rcx, 8(%rsp)
	addq	%rcx, %rbp
	.p2align	4
.LBB208_2:
	leaq	24(%rax), %rbx
	movq	%rbx, 16(%rsp)
	movq	8(%rax), %rcx
	testq	%rcx, %rcx
	je	.LBB208_9
	movq	(%rax), %rdx
	movq	16(%rax), %rax
	movq	%rdx, 48(%rsp)
	movq	%rcx, 56(%rsp)
	movq	%rax, 64(%rsp)
.Ltmp340:
	leaq	72(%rsp), %rdi
	leaq	32(%rsp), %rsi
	leaq	48(%rsp), %rdx
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he81026c283a81e61E
.Ltmp341:
	xorl	%eax, %eax
	cmpq	72(%rsp), %rax
	jo	.LBB208_9
	cmpq	%r13, %r14
	jae	.LBB208_6
	movups	152(%rsp), %xmm0
	movups	%xmm0, 80(%rbp)
	movups	136(%rsp), %xmm0
	movups	%xmm0, 64(%rbp)
	movups	72(%rsp), %xmm0
	movups	88(%rsp), %xmm1
	movups	104(%rsp), %xmm2
	movups	120(%rsp), %xmm3
	movups	%xmm3, 48(%rbp)
	movups	%xmm2, 32(%rbp)
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
	incq	%r14
	movq	%r14, 16(%r12)
	addq	$96, %rbp
	movq	%rbx, %rax
	cmpq	%r15, %rbx
	jne	.LBB208_2
.LBB208_9:
	movq	16(%r12), %rcx
	movq	40(%rsp), %rax
	movq	%rcx, 16(%rax)
	movups	(%r12), %xmm0
	movups	%xmm0, (%rax)
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
.LBB208_6:
	.cfi_def_cfa_offset 224
.Ltmp343:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.5.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.7.llvm.18155304953313829945(%rip), %rdx
	movl	$69, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp344:
	ud2
.LBB208_10:
.Ltmp342:
	movq	%rax, %rbx
	jmp	.LBB208_11
.LBB208_12:
.Ltmp345:
	movq	%rax, %rbx
	leaq	72(%rsp), %rdi
	callq	_ZN4core3ptr58drop_in_place$LT$nepenthe_ops..feed_forward..Gradients$GT$17h8e2ba87fe7b0faf2E.llvm.18155304953313829945
.LBB208_11:
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	_ZN4core3ptr111drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..feed_forward..Gradients$GT$$GT$17ha66931f376f48761E.llvm.18155304953313829945
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end208:
	.size	_ZN5rayon4iter8plumbing6Folder12consume_iter17h5f52a3710f4423bfE, .Lfunc_end208-_ZN5rayon4iter8plumbing6Folder12consume_iter17h5f52a3710f4423bfE
	.cfi_endproc
	.section	.gcc_except_table._ZN5rayon4iter8plumbing6Folder12consume_iter17h5f52a3710f4423bfE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table208:
.Lexception52:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end52-.Lcst_begin52
.Lcst_begin52:
	.uleb128 .Ltmp340-.Lfunc_begin52
	.uleb128 .Ltmp341-.Ltmp340
	.uleb128 .Ltmp342-.Lfunc_begin52
	.byte	0
	.uleb128 .Ltmp343-.Lfunc_begin52
	.uleb128 .Ltmp344-.Ltmp343
	.uleb128 .Ltmp345-.Lfunc_begin52
	.byte	0
	.uleb128 .Ltmp344-.Lfunc_begin52
	.uleb128 .Lfunc_end208-.Ltmp344
	.byte	0
	.byte	0
.Lcst_end52:
	.p2align	2, 0x0

	.section	.text._ZN5rayon4iter8plumbing6Folder12consume_iter17h88d42761de6d4c28E,"ax",@progbits
	.hidden	_ZN5rayon4iter8plumbing6Folder12consume_iter17h88d42761de6d4c28E
	.globl	_ZN5rayon4iter8plumbing6Folder12consume_iter17h88d42761de6d4c28E
	.p2align	4
	.type	_ZN5rayon4iter8plumbing6Folder12consume_iter17h88d42761de6d4c28E,@function
_ZN5rayon4iter8plumbing6Folder12consume_iter17h88d42761de6d4c28E:
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
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, (%rsp)
	movq	%rdi, 8(%rsp)
	movq	48(%rdx), %rax
	movq	56(%rdx), %rdi
	subq	%rax, %rdi
	jbe	.LBB209_4
	leaq	64(%rdx), %rcx
	movq	%rcx, 56(%rsp)
	movq	(%rsp), %rcx
	movq	(%rcx), %rsi
	movq	%rsi, 40(%rsp)
	movq	8(%rcx), %rsi
	movq	%rsi, 48(%rsp)
	movq	16(%rcx), %r12
	movq	8(%rdx), %rbp
	movq	16(%rdx), %rsi
	movq	40(%rdx), %r8
	movq	32(%rdx), %r14
	movq	%rax, %rcx
	imulq	%r8, %rcx
	leaq	(,%rcx,4), %r9
	addq	24(%rdx), %r9
	imulq	%rsi, %rax
	leaq	(,%rax,4), %rbx
	addq	(%rdx), %rbx
	leaq	(,%r8,4), %rdx
	movq	%rdx, 24(%rsp)
	subq	%rcx, %r14
	leaq	(,%rsi,4), %rcx
	movq	%rcx, 16(%rsp)
	subq	%rax, %rbp
	movq	%rsi, 32(%rsp)
	.p2align	4
.LBB209_2:
	movq	%rdi, 64(%rsp)
	cmpq	%rbp, %rsi
	movq	%rbp, %rax
	cmovbq	%rsi, %rax
	cmpq	%r14, %r8
	movq	%r14, %rcx
	movq	%r8, %r15
	cmovbq	%r8, %rcx
	movq	%rbx, 72(%rsp)
	movq	%rax, 80(%rsp)
	movq	%r9, %r13
	movq	%r9, 88(%rsp)
	movq	%rcx, 96(%rsp)
	movq	56(%rsp), %rdi
	leaq	72(%rsp), %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h41ff8f342522fad0E
	cmpq	48(%rsp), %r12
	jae	.LBB209_5
	movq	40(%rsp), %rax
	movss	%xmm0, (%rax,%r12,4)
	incq	%r12
	movq	(%rsp), %rax
	movq	%r12, 16(%rax)
	movq	%r13, %r9
	addq	24(%rsp), %r9
	movq	%r15, %r8
	subq	%r15, %r14
	addq	16(%rsp), %rbx
	movq	32(%rsp), %rsi
	subq	%rsi, %rbp
	movq	64(%rsp), %rdi
	decq	%rdi
	jne	.LBB209_2
.LBB209_4:
	movq	(%rsp), %rdx
	movq	16(%rdx), %rcx
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rax)
	movups	(%rdx), %xmm0
	movups	%xmm0, (%rax)
	addq	$104, %rsp
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
.LBB209_5:
	.cfi_def_cfa_offset 160
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.5.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.7.llvm.18155304953313829945(%rip), %rdx
	movl	$69, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end209:
	.size	_ZN5rayon4iter8plumbing6Folder12consume_iter17h88d42761de6d4c28E, .Lfunc_end209-_ZN5rayon4iter8plumbing6Folder12consume_iter17h88d42761de6d4c28E
	.cfi_endproc

	.section	.text._ZN5rayon4iter8plumbing6Folder12consume_iter17ha33e6cb3e31de222E,"ax",@progbits
	.hidden	_ZN5rayon4iter8plumbing6Folder12consume_iter17ha33e6cb3e31de222E
	.globl	_ZN5rayon4iter8plumbing6Folder12consume_iter17ha33e6cb3e31de222E
	.p2align	4
	.type	_ZN5rayon4iter8plumbing6Folder12consume_iter17ha33e6cb3e31de222E,@function
_ZN5rayon4iter8plumbing6Folder12consume_iter17ha33e6cb3e31de222E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r14
	movq	%rdi, 8(%rsp)
	movups	(%rdx), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	16(%rdx), %r12
	movq	%r12, 32(%rsp)
	movq	24(%rsp), %r13
	cmpq	%r12, %r13
	jae	.LBB210_4
	movq	(%r14), %rbp
	movq	8(%r14), %rbx
	movq	16(%r14), %r15
	.p2align	4
.LBB210_2:
	movq	%r13, %rsi
	incq	%r13
	movq	%r13, 24(%rsp)
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h469534791fba9b99E
	cmpq	%rbx, %r15
	jae	.LBB210_5
	movss	%xmm0, (%rbp,%r15,4)
	incq	%r15
	movq	%r15, 16(%r14)
	cmpq	%r13, %r12
	jne	.LBB210_2
.LBB210_4:
	movq	16(%r14), %rcx
	movq	8(%rsp), %rax
	movq	%rcx, 16(%rax)
	movups	(%r14), %xmm0
	movups	%xmm0, (%rax)
	addq	$40, %rsp
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
.LBB210_5:
	.cfi_def_cfa_offset 96
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.5.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.7.llvm.18155304953313829945(%rip), %rdx
	movl	$69, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end210:
	.size	_ZN5rayon4iter8plumbing6Folder12consume_iter17ha33e6cb3e31de222E, .Lfunc_end210-_ZN5rayon4iter8plumbing6Folder12consume_iter17ha33e6cb3e31de222E
	.cfi_endproc

	.section	.text._ZN5rayon4iter8plumbing6Folder12consume_iter17hb18f9861531a7878E,"ax",@progbits
	.hidden	_ZN5rayon4iter8plumbing6Folder12consume_iter17hb18f9861531a7878E
	.globl	_ZN5rayon4iter8plumbing6Folder12consume_iter17hb18f9861531a7878E
	.p2align	4
	.type	_ZN5rayon4iter8plumbing6Folder12consume_iter17hb18f9861531a7878E,@function
_ZN5rayon4iter8plumbing6Folder12consume_iter17hb18f9861531a7878E:
.Lfunc_begin53:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception53
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
	subq	$184, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r15
	movq	%rdi, 24(%rsp)
	movq	16(%rdx), %rax
	movq	%rax, 16(%rsp)
	movups	(%rdx), %xmm0
	movaps	%xmm0, (%rsp)
	movq	(%rsp), %rax
	movq	8(%rsp), %r12
	cmpq	%r12, %rax
	je	.LBB211_14
	movq	(%r15), %rbx
	movq	8(%r15), %rcx
	movq	%rcx, 32(%rsp)
	movq	16(%r15), %r14
	imulq	$120, %r14, %rbp
	addq	%rbx, %rbp
	.p2align	4
.LBB211_2:
	leaq	24(%rax), %r13
	movq	%r13, (%rsp)
	movq	8(%rax), %rcx
	testq	%rcx, %rcx
	je	.LBB211_14
	movq	(%rax), %rdx
	movq	16(%rax), %rax
	movq	%rdx, 40(%rsp)
	movq	%rcx, 48(%rsp)
	movq	%rax, 56(%rsp)
.Ltmp346:
	leaq	64(%rsp), %rdi
	leaq	16(%rsp), %rsi
	leaq	40(%rsp), %rdx
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h2d6d2ab4dfd5d255E
.Ltmp347:
	xorl	%eax, %eax
	cmpq	64(%rsp), %rax
	jo	.LBB211_14
	cmpq	32(%rsp), %r14
	jae	.LBB211_6
	movq	176(%rsp), %rax
	movq	%rax, 112(%rbp)
	movups	160(%rsp), %xmm0
	movups	%xmm0, 96(%rbp)
	movups	144(%rsp), %xmm0
	movups	%xmm0, 80(%rbp)
	movups	128(%rsp), %xmm0
	movups	%xmm0, 64(%rbp)
	movups	64(%rsp), %xmm0
	movups	80(%rsp), %xmm1
	movups	96(%rsp), %xmm2
	movups	112(%rsp), %xmm3
	movups	%xmm3, 48(%rbp)
	movups	%xmm2, 32(%rbp)
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
	incq	%r14
	movq	%r14, 16(%r15)
	addq	$120, %rbp
	movq	%r13, %rax
	cmpq	%r12, %r13
	jne	.LBB211_2
.LBB211_14:
	movq	16(%r15), %rcx
	movq	24(%rsp), %rax
	movq	%rcx, 16(%rax)
	movups	(%r15), %xmm0
	movups	%xmm0, (%rax)
	addq	$184, %rsp
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
.LBB211_6:
	.cfi_def_cfa_offset 240
.Ltmp349:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.5.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.7.llvm.18155304953313829945(%rip), %rdx
	movl	$69, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp350:
	ud2
.LBB211_8:
.Ltmp348:
	movq	%rax, %r15
	testq	%r14, %r14
	je	.LBB211_12
	.p2align	4
.LBB211_9:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.18155304953313829945
	addq	$120, %rbx
	decq	%r14
	jne	.LBB211_9
	jmp	.LBB211_12
.LBB211_10:
.Ltmp351:
	movq	%rax, %r15
	leaq	64(%rsp), %rdi
	callq	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.18155304953313829945
	testq	%r14, %r14
	je	.LBB211_12
	.p2align	4
.LBB211_11:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.18155304953313829945
	addq	$120, %rbx
	decq	%r14
	jne	.LBB211_11
.LBB211_12:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end211:
	.size	_ZN5rayon4iter8plumbing6Folder12consume_iter17hb18f9861531a7878E, .Lfunc_end211-_ZN5rayon4iter8plumbing6Folder12consume_iter17hb18f9861531a7878E
	.cfi_endproc
	.section	.gcc_except_table._ZN5rayon4iter8plumbing6Folder12consume_iter17hb18f9861531a7878E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table211:
.Lexception53:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end53-.Lcst_begin53
.Lcst_begin53:
	.uleb128 .Ltmp346-.Lfunc_begin53
	.uleb128 .Ltmp347-.Ltmp346
	.uleb128 .Ltmp348-.Lfunc_begin53
	.byte	0
	.uleb128 .Ltmp349-.Lfunc_begin53
	.uleb128 .Ltmp350-.Ltmp349
	.uleb128 .Ltmp351-.Lfunc_begin53
	.byte	0
	.uleb128 .Ltmp350-.Lfunc_begin53
	.uleb128 .Lfunc_end211-.Ltmp350
	.byte	0
	.byte	0
.Lcst_end53:
	.p2align	2, 0x0

	.section	.text._ZN5rayon4iter8plumbing6Folder12consume_iter17hb6a0bdd1c4594dccE,"ax",@progbits
	.hidden	_ZN5rayon4iter8plumbing6Folder12consume_iter17hb6a0bdd1c4594dccE
	.globl	_ZN5rayon4iter8plumbing6Folder12consume_iter17hb6a0bdd1c4594dccE
	.p2align	4
	.type	_ZN5rayon4iter8plumbing6Folder12consume_iter17hb6a0bdd1c4594dccE,@function
_ZN5rayon4iter8plumbing6Folder12consume_iter17hb6a0bdd1c4594dccE:
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
	cmpq	%rcx, %rdx
	je	.LBB212_10
	movq	(%rsi), %rax
	movq	8(%rsi), %r8
	movq	16(%rsi), %r9
	movq	%rcx, %r10
	subq	%rdx, %r10
	addq	$-4, %r10
	shrq	$2, %r10
	xorl	%r11d, %r11d
	movq	%r8, %rbx
	subq	%r9, %rbx
	cmovaeq	%rbx, %r11
	cmpq	%r11, %r10
	cmovbq	%r10, %r11
	cmpq	$12, %r11
	jb	.LBB212_2
	movl	%ecx, %r10d
	subl	%edx, %r10d
	testb	$3, %r10b
	jne	.LBB212_2
	leaq	(%rax,%r9,4), %r10
	subq	%rdx, %r10
	cmpq	$16, %r10
	jae	.LBB212_5
.LBB212_2:
	movq	%r9, %r10
	movq	%rdx, %rbx
	.p2align	4
.LBB212_8:
	cmpq	%r8, %r10
	jae	.LBB212_11
	movss	(%rbx), %xmm0
	addq	$4, %rbx
	movss	%xmm0, (%rax,%r10,4)
	incq	%r10
	movq	%r10, 16(%rsi)
	cmpq	%rcx, %rbx
	jne	.LBB212_8
.LBB212_10:
	movq	16(%rsi), %rax
	movq	%rax, 16(%rdi)
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rdi)
	movq	%rdi, %rax
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB212_5:
	.cfi_def_cfa_offset 32
	incq	%r11
	leaq	(,%r9,4), %r14
	movl	%r11d, %r10d
	andl	$3, %r10d
	movl	$4, %ebx
	cmovneq	%r10, %rbx
	subq	%rbx, %r11
	leaq	(%r9,%r11), %r10
	leaq	(%rdx,%r11,4), %rbx
	leaq	(%r14,%rax), %r15
	addq	$8, %r15
	xorl	%r14d, %r14d
	.p2align	4
.LBB212_6:
	movups	(%rdx,%r14,4), %xmm0
	movups	%xmm0, -8(%r15,%r14,4)
	addq	$4, %r14
	cmpq	%r14, %r11
	jne	.LBB212_6
	addq	%r14, %r9
	movq	%r9, 16(%rsi)
	jmp	.LBB212_8
.LBB212_11:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.5.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.7.llvm.18155304953313829945(%rip), %rdx
	movl	$69, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end212:
	.size	_ZN5rayon4iter8plumbing6Folder12consume_iter17hb6a0bdd1c4594dccE, .Lfunc_end212-_ZN5rayon4iter8plumbing6Folder12consume_iter17hb6a0bdd1c4594dccE
	.cfi_endproc

	.section	.text._ZN5rayon4iter8plumbing6Folder12consume_iter17hc75d061c1fc62962E,"ax",@progbits
	.hidden	_ZN5rayon4iter8plumbing6Folder12consume_iter17hc75d061c1fc62962E
	.globl	_ZN5rayon4iter8plumbing6Folder12consume_iter17hc75d061c1fc62962E
	.p2align	4
	.type	_ZN5rayon4iter8plumbing6Folder12consume_iter17hc75d061c1fc62962E,@function
_ZN5rayon4iter8plumbing6Folder12consume_iter17hc75d061c1fc62962E:
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
	subq	$296, %rsp
	.cfi_def_cfa_offset 352
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %rax
	movq	%rsi, %r14
	movq	%rdi, (%rsp)
	leaq	72(%rsp), %rdi
	movl	$224, %edx
	movq	%rax, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	272(%rsp), %rax
	cmpq	280(%rsp), %rax
	jae	.LBB213_5
	leaq	288(%rsp), %r15
	movq	(%r14), %r13
	movq	8(%r14), %rbp
	movq	16(%r14), %rbx
	leaq	8(%rsp), %r12
	.p2align	4
.LBB213_2:
	leaq	1(%rax), %rcx
	movq	%rcx, 272(%rsp)
	movq	88(%rsp), %rdi
	testq	%rdi, %rdi
	je	.LBB213_5
	movq	240(%rsp), %rcx
	addq	%rax, %rcx
	leaq	(%rcx,%rcx,2), %rdx
	addq	208(%rsp), %rcx
	movq	152(%rsp), %rsi
	addq	%rcx, %rsi
	movq	104(%rsp), %r8
	movq	144(%rsp), %r9
	movq	%rsi, %r10
	imulq	%r8, %r10
	shlq	$5, %rdx
	addq	224(%rsp), %rdx
	leaq	(%rdi,%r10,4), %rdi
	movq	200(%rsp), %r10
	imulq	%r10, %rcx
	shlq	$2, %rcx
	addq	184(%rsp), %rcx
	imulq	%r9, %rsi
	shlq	$2, %rsi
	addq	128(%rsp), %rsi
	addq	256(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	%rdi, 16(%rsp)
	movq	%r8, 24(%rsp)
	movq	%rsi, 32(%rsp)
	movq	%r9, 40(%rsp)
	movq	%rcx, 48(%rsp)
	movq	%r10, 56(%rsp)
	movq	%rdx, 64(%rsp)
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5013d6c4eb73ef76E
	cmpq	%rbp, %rbx
	jae	.LBB213_6
	movss	%xmm0, (%r13,%rbx,4)
	incq	%rbx
	movq	%rbx, 16(%r14)
	movq	272(%rsp), %rax
	cmpq	280(%rsp), %rax
	jb	.LBB213_2
.LBB213_5:
	movq	16(%r14), %rcx
	movq	(%rsp), %rax
	movq	%rcx, 16(%rax)
	movups	(%r14), %xmm0
	movups	%xmm0, (%rax)
	addq	$296, %rsp
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
.LBB213_6:
	.cfi_def_cfa_offset 352
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.5.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.7.llvm.18155304953313829945(%rip), %rdx
	movl	$69, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end213:
	.size	_ZN5rayon4iter8plumbing6Folder12consume_iter17hc75d061c1fc62962E, .Lfunc_end213-_ZN5rayon4iter8plumbing6Folder12consume_iter17hc75d061c1fc62962E
	.cfi_endproc

	.section	.text._ZN5rayon4iter8plumbing6Folder12consume_iter17hf164763d3ca3d970E,"ax",@progbits
	.hidden	_ZN5rayon4iter8plumbing6Folder12consume_iter17hf164763d3ca3d970E
	.globl	_ZN5rayon4iter8plumbing6Folder12consume_iter17hf164763d3ca3d970E
	.p2align	4
	.type	_ZN5rayon4iter8plumbing6Folder12consume_iter17hf164763d3ca3d970E,@function
_ZN5rayon4iter8plumbing6Folder12consume_iter17hf164763d3ca3d970E:
.Lfunc_begin54:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception54
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
	movq	%rsi, 8(%rsp)
	movq	%rdi, 32(%rsp)
	movq	(%rdx), %r15
	movq	8(%rdx), %rax
	movq	%rax, 48(%rsp)
	cmpq	%rax, %r15
	je	.LBB214_15
	movq	16(%rdx), %r13
	movq	8(%rsp), %rcx
	movq	(%rcx), %rax
	movq	8(%rcx), %rsi
	movq	%rsi, 40(%rsp)
	movq	16(%rcx), %rbx
	movq	%rbx, %r14
	shlq	$5, %r14
	movq	%rax, 16(%rsp)
	addq	%rax, %r14
	.p2align	4
.LBB214_2:
	movq	8(%r15), %rbp
	testq	%rbp, %rbp
	je	.LBB214_15
	movq	%rbx, 24(%rsp)
	movq	16(%r15), %rax
	movq	%rax, 56(%rsp)
	movq	(%r15), %rsi
	movq	(%r13), %rbx
	movq	8(%r13), %rax
	movzbl	(%rax), %r12d
	movq	16(%r13), %rdi
.Ltmp352:
	.cfi_escape 0x2e, 0x00
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
.Ltmp353:
	movq	%rdx, %r8
	movq	24(%r13), %rcx
	movzbl	(%rcx), %r10d
.Ltmp354:
	.cfi_escape 0x2e, 0x10
	movzbl	%r12b, %edx
	leaq	64(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%rax, %rcx
	movq	%rbp, %r9
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	64(%rsp)
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops12feed_forward10Parameters7forward17h58ab58b78afeac45E
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
.Ltmp355:
	movabsq	$-9223372036854775807, %rax
	cmpq	%rax, 64(%rsp)
	movq	24(%rsp), %rbx
	je	.LBB214_15
	movups	64(%rsp), %xmm0
	movups	80(%rsp), %xmm1
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	cmpq	40(%rsp), %rbx
	jae	.LBB214_7
	addq	$24, %r15
	movups	64(%rsp), %xmm0
	movups	80(%rsp), %xmm1
	movups	%xmm1, 16(%r14)
	movups	%xmm0, (%r14)
	incq	%rbx
	movq	8(%rsp), %rax
	movq	%rbx, 16(%rax)
	addq	$32, %r14
	cmpq	48(%rsp), %r15
	jne	.LBB214_2
.LBB214_15:
	movq	8(%rsp), %rdx
	movq	16(%rdx), %rcx
	movq	32(%rsp), %rax
	movq	%rcx, 16(%rax)
	movups	(%rdx), %xmm0
	movups	%xmm0, (%rax)
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
.LBB214_7:
	.cfi_def_cfa_offset 192
.Ltmp360:
	.cfi_escape 0x2e, 0x00
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.5.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.7.llvm.18155304953313829945(%rip), %rdx
	movl	$69, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp361:
	ud2
.LBB214_9:
.Ltmp356:
	movq	%rax, %r15
.Ltmp357:
	.cfi_escape 0x2e, 0x00
	movq	16(%rsp), %rdi
	movq	24(%rsp), %rsi
	callq	_ZN4core3ptr87drop_in_place$LT$$u5b$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$u5d$$GT$17hf111b0b2bda93b82E.llvm.18155304953313829945
.Ltmp358:
	jmp	.LBB214_10
.LBB214_16:
.Ltmp359:
	.cfi_escape 0x2e, 0x00
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB214_11:
.Ltmp362:
	movq	%rax, %r15
.Ltmp363:
	.cfi_escape 0x2e, 0x00
	leaq	96(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.18155304953313829945
.Ltmp364:
.Ltmp365:
	.cfi_escape 0x2e, 0x00
	movq	16(%rsp), %rdi
	movq	%rbx, %rsi
	callq	_ZN4core3ptr87drop_in_place$LT$$u5b$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$u5d$$GT$17hf111b0b2bda93b82E.llvm.18155304953313829945
.Ltmp366:
.LBB214_10:
	.cfi_escape 0x2e, 0x00
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB214_13:
.Ltmp367:
	.cfi_escape 0x2e, 0x00
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end214:
	.size	_ZN5rayon4iter8plumbing6Folder12consume_iter17hf164763d3ca3d970E, .Lfunc_end214-_ZN5rayon4iter8plumbing6Folder12consume_iter17hf164763d3ca3d970E
	.cfi_endproc
	.section	.gcc_except_table._ZN5rayon4iter8plumbing6Folder12consume_iter17hf164763d3ca3d970E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table214:
.Lexception54:
	.byte	255
	.byte	155
	.uleb128 .Lttbase32-.Lttbaseref32
.Lttbaseref32:
	.byte	1
	.uleb128 .Lcst_end54-.Lcst_begin54
.Lcst_begin54:
	.uleb128 .Ltmp352-.Lfunc_begin54
	.uleb128 .Ltmp355-.Ltmp352
	.uleb128 .Ltmp356-.Lfunc_begin54
	.byte	0
	.uleb128 .Ltmp360-.Lfunc_begin54
	.uleb128 .Ltmp361-.Ltmp360
	.uleb128 .Ltmp362-.Lfunc_begin54
	.byte	0
	.uleb128 .Ltmp357-.Lfunc_begin54
	.uleb128 .Ltmp358-.Ltmp357
	.uleb128 .Ltmp359-.Lfunc_begin54
	.byte	1
	.uleb128 .Ltmp363-.Lfunc_begin54
	.uleb128 .Ltmp366-.Ltmp363
	.uleb128 .Ltmp367-.Lfunc_begin54
	.byte	1
	.uleb128 .Ltmp366-.Lfunc_begin54
	.uleb128 .Lfunc_end214-.Ltmp366
	.byte	0
	.byte	0
.Lcst_end54:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase32:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN5rayon4iter8plumbing6Folder12consume_iter17hf55ced6458937316E,"ax",@progbits
	.hidden	_ZN5rayon4iter8plumbing6Folder12consume_iter17hf55ced6458937316E
	.globl	_ZN5rayon4iter8plumbing6Folder12consume_iter17hf55ced6458937316E
	.p2align	4
	.type	_ZN5rayon4iter8plumbing6Folder12consume_iter17hf55ced6458937316E,@function
_ZN5rayon4iter8plumbing6Folder12consume_iter17hf55ced6458937316E:
.Lfunc_begin55:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception55
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
	subq	$216, %rsp
	.cfi_def_cfa_offset 272
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r12
	movq	%rdi, %r15
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	48(%rdx), %xmm3
	movaps	%xmm3, 64(%rsp)
	movups	64(%rdx), %xmm3
	movaps	%xmm3, 80(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	72(%rsp), %rax
	cmpq	80(%rsp), %rax
	jae	.LBB215_9
	movq	(%r12), %rcx
	movq	8(%r12), %r13
	movq	16(%r12), %r14
	leaq	(%r14,%r14,2), %rbp
	shlq	$5, %rbp
	movq	%rcx, 8(%rsp)
	addq	%rcx, %rbp
	xorl	%ebx, %ebx
	.p2align	4
.LBB215_2:
	leaq	1(%rax), %rcx
	movq	%rcx, 72(%rsp)
	movq	32(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB215_9
	movq	48(%rsp), %rdx
	movq	%rdx, %rsi
	imulq	%rax, %rsi
	addq	56(%rsp), %rax
	leaq	(%rcx,%rsi,4), %rcx
	movq	%rax, 96(%rsp)
	movq	%rcx, 104(%rsp)
	movq	%rdx, 112(%rsp)
.Ltmp368:
	leaq	120(%rsp), %rdi
	leaq	88(%rsp), %rsi
	leaq	96(%rsp), %rdx
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hab49788400d64b7eE
.Ltmp369:
	cmpq	120(%rsp), %rbx
	jo	.LBB215_9
	cmpq	%r13, %r14
	jae	.LBB215_6
	movups	200(%rsp), %xmm0
	movups	%xmm0, 80(%rbp)
	movups	184(%rsp), %xmm0
	movups	%xmm0, 64(%rbp)
	movups	120(%rsp), %xmm0
	movups	136(%rsp), %xmm1
	movups	152(%rsp), %xmm2
	movups	168(%rsp), %xmm3
	movups	%xmm3, 48(%rbp)
	movups	%xmm2, 32(%rbp)
	movups	%xmm1, 16(%rbp)
	movups	%xmm0, (%rbp)
	incq	%r14
	movq	%r14, 16(%r12)
	movq	72(%rsp), %rax
	addq	$96, %rbp
	cmpq	80(%rsp), %rax
	jb	.LBB215_2
.LBB215_9:
	movq	16(%r12), %rax
	movq	%rax, 16(%r15)
	movups	(%r12), %xmm0
	movups	%xmm0, (%r15)
	movq	%r15, %rax
	addq	$216, %rsp
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
.LBB215_6:
	.cfi_def_cfa_offset 272
.Ltmp371:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.5.llvm.18155304953313829945(%rip), %rdi
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.7.llvm.18155304953313829945(%rip), %rdx
	movl	$69, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp372:
	ud2
.LBB215_10:
.Ltmp370:
	movq	%rax, %rbx
	jmp	.LBB215_11
.LBB215_12:
.Ltmp373:
	movq	%rax, %rbx
	leaq	120(%rsp), %rdi
	callq	_ZN4core3ptr46drop_in_place$LT$nepenthe_ops..heads..Head$GT$17hd66625747bdd2659E.llvm.18155304953313829945
.LBB215_11:
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	_ZN4core3ptr99drop_in_place$LT$rayon..iter..collect..consumer..CollectResult$LT$nepenthe_ops..heads..Head$GT$$GT$17h0c24eb75c0cb8df2E.llvm.18155304953313829945
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end215:
	.size	_ZN5rayon4iter8plumbing6Folder12consume_iter17hf55ced6458937316E, .Lfunc_end215-_ZN5rayon4iter8plumbing6Folder12consume_iter17hf55ced6458937316E
	.cfi_endproc
	.section	.gcc_except_table._ZN5rayon4iter8plumbing6Folder12consume_iter17hf55ced6458937316E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table215:
.Lexception55:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end55-.Lcst_begin55
.Lcst_begin55:
	.uleb128 .Ltmp368-.Lfunc_begin55
	.uleb128 .Ltmp369-.Ltmp368
	.uleb128 .Ltmp370-.Lfunc_begin55
	.byte	0
	.uleb128 .Ltmp371-.Lfunc_begin55
	.uleb128 .Ltmp372-.Ltmp371
	.uleb128 .Ltmp373-.Lfunc_begin55
	.byte	0
	.uleb128 .Ltmp372-.Lfunc_begin55
	.uleb128 .Lfunc_end215-.Ltmp372
	.byte	0
	.byte	0
.Lcst_end55:
	.p2align	2, 0x0

	.section	".text._ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17hb06dd514ecde4cd2E","ax",@progbits
	.hidden	_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17hb06dd514ecde4cd2E
	.globl	_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17hb06dd514ecde4cd2E
	.p2align	4
	.type	_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17hb06dd514ecde4cd2E,@function
_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17hb06dd514ecde4cd2E:
.Lfunc_begin56:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception56
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
	subq	$72, %rsp
	.cfi_def_cfa_offset 128
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rbp
	leaq	(,%rdx,8), %rax
	leaq	(%rax,%rax,2), %rbx
	movabsq	$384307168202282325, %rax
	cmpq	%rax, %rdx
	jbe	.LBB216_4
	xorl	%r14d, %r14d
.LBB216_2:
.Ltmp377:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp378:
	jmp	.LBB216_3
.LBB216_4:
	testq	%rbx, %rbx
	je	.LBB216_5
	movq	%rdx, %r12
	movq	%rdi, %r15
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r14d
	movl	$8, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB216_2
	movq	%rax, %r13
	movq	%r12, %rdx
	movq	%r12, %rax
	movq	%r15, %rdi
	jmp	.LBB216_8
.LBB216_5:
	movl	$8, %r13d
	xorl	%eax, %eax
.LBB216_8:
	movq	%rax, 32(%rsp)
	movq	%r13, 40(%rsp)
	movq	(%rbp), %rsi
	movq	8(%rbp), %rax
	movq	%rax, 8(%rsp)
	movq	16(%rbp), %r12
	cmpq	$2, %rdx
	jb	.LBB216_26
	testq	%r12, %r12
	je	.LBB216_10
	movq	%rdx, 24(%rsp)
	movq	%rsi, 16(%rsp)
	movq	%rdi, 56(%rsp)
	leaq	(,%r12,4), %rbp
	xorl	%r15d, %r15d
	movq	%r12, %rax
	shrq	$62, %rax
	jne	.LBB216_17
	movabsq	$9223372036854775804, %rax
	movl	$0, %r14d
	cmpq	%rax, %rbp
	ja	.LBB216_21
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %r14d
	movl	$4, %esi
	movq	%rbp, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB216_20
	movq	%rax, %rbx
	addq	$24, %r13
	movq	24(%rsp), %rax
	addq	$-2, %rax
	movq	%rax, 64(%rsp)
	xorl	%r15d, %r15d
	movl	$4, %r14d
	.p2align	4
.LBB216_24:
	movq	%rbx, %rdi
	movq	8(%rsp), %rsi
	movq	%rbp, %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r12, -24(%r13)
	movq	%rbx, -16(%r13)
	movq	%r12, -8(%r13)
	cmpq	%r15, 64(%rsp)
	je	.LBB216_25
	incq	%r15
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %esi
	movq	%rbp, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	movq	%rax, %rbx
	addq	$24, %r13
	testq	%rax, %rax
	jne	.LBB216_24
	jmp	.LBB216_21
.LBB216_26:
	testq	%rdx, %rdx
	jne	.LBB216_15
	movq	$0, 48(%rsp)
	testq	%rsi, %rsi
	je	.LBB216_29
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%rdi, %rbx
	movq	8(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%rbx, %rdi
	jmp	.LBB216_29
.LBB216_25:
	movq	56(%rsp), %rdi
	movq	16(%rsp), %rsi
	movq	24(%rsp), %rdx
	jmp	.LBB216_15
.LBB216_10:
	leaq	-1(%rdx), %rcx
	leaq	-2(%rdx), %r8
	movl	%ecx, %eax
	andl	$3, %eax
	cmpq	$3, %r8
	jb	.LBB216_14
	andq	$-4, %rcx
	xorps	%xmm0, %xmm0
	.p2align	4
.LBB216_12:
	movq	$0, (%r13)
	movq	$4, 8(%r13)
	movups	%xmm0, 16(%r13)
	movq	$4, 32(%r13)
	movups	%xmm0, 40(%r13)
	movq	$4, 56(%r13)
	movups	%xmm0, 64(%r13)
	movq	$4, 80(%r13)
	movq	$0, 88(%r13)
	addq	$96, %r13
	addq	$-4, %rcx
	jne	.LBB216_12
	testq	%rax, %rax
	je	.LBB216_15
	.p2align	4
.LBB216_14:
	movq	$0, (%r13)
	movq	$4, 8(%r13)
	movq	$0, 16(%r13)
	addq	$24, %r13
	decq	%rax
	jne	.LBB216_14
.LBB216_15:
	movq	%rsi, (%r13)
	movq	8(%rsp), %rax
	movq	%rax, 8(%r13)
	movq	%r12, 16(%r13)
	movq	%rdx, 48(%rsp)
.LBB216_29:
	movq	48(%rsp), %rax
	movq	%rax, 16(%rdi)
	movups	32(%rsp), %xmm0
	movups	%xmm0, (%rdi)
	movq	%rdi, %rax
	addq	$72, %rsp
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
.LBB216_17:
	.cfi_def_cfa_offset 128
	xorl	%r14d, %r14d
.LBB216_21:
.Ltmp374:
	movq	%r14, %rdi
	movq	%rbp, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp375:
.LBB216_3:
	ud2
.LBB216_20:
	xorl	%r15d, %r15d
	jmp	.LBB216_21
.LBB216_30:
.Ltmp376:
	movq	%rax, %rbx
	movq	%r15, 48(%rsp)
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB216_32
	shlq	$2, %rsi
	movl	$4, %edx
	movq	8(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB216_32:
	leaq	32(%rsp), %rdi
	callq	_ZN4core3ptr70drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h9b8c846ffdc45701E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB216_34:
.Ltmp379:
	movq	%rax, %rbx
	movq	(%rbp), %rsi
	testq	%rsi, %rsi
	jne	.LBB216_35
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB216_35:
	movq	8(%rbp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end216:
	.size	_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17hb06dd514ecde4cd2E, .Lfunc_end216-_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17hb06dd514ecde4cd2E
	.cfi_endproc
	.section	".gcc_except_table._ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17hb06dd514ecde4cd2E","a",@progbits
	.p2align	2, 0x0
GCC_except_table216:
.Lexception56:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end56-.Lcst_begin56
.Lcst_begin56:
	.uleb128 .Ltmp377-.Lfunc_begin56
	.uleb128 .Ltmp378-.Ltmp377
	.uleb128 .Ltmp379-.Lfunc_begin56
	.byte	0
	.uleb128 .Ltmp378-.Lfunc_begin56
	.uleb128 .Ltmp374-.Ltmp378
	.byte	0
	.byte	0
	.uleb128 .Ltmp374-.Lfunc_begin56
	.uleb128 .Ltmp375-.Ltmp374
	.uleb128 .Ltmp376-.Lfunc_begin56
	.byte	0
	.uleb128 .Ltmp375-.Lfunc_begin56
	.uleb128 .Lfunc_end216-.Ltmp375
	.byte	0
	.byte	0
.Lcst_end56:
	.p2align	2, 0x0

	.section	".text._ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h01a5948c0f8dcab8E","ax",@progbits
	.hidden	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h01a5948c0f8dcab8E
	.globl	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h01a5948c0f8dcab8E
	.p2align	4
	.type	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h01a5948c0f8dcab8E,@function
_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h01a5948c0f8dcab8E:
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r12
	movq	16(%rdi), %r13
	leaq	8(%rsp), %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	testq	%r13, %r13
	je	.LBB217_3
	shlq	$4, %r13
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.82.llvm.4969789374703972864(%rip), %rbx
	leaq	8(%rsp), %r14
	movq	%rsp, %r15
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB217_2:
	movq	%r12, (%rsp)
	addq	$16, %r12
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	*%rbp
	addq	$-16, %r13
	jne	.LBB217_2
.LBB217_3:
	leaq	8(%rsp), %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish@GOTPCREL(%rip)
	addq	$24, %rsp
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
.Lfunc_end217:
	.size	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h01a5948c0f8dcab8E, .Lfunc_end217-_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h01a5948c0f8dcab8E
	.cfi_endproc

	.section	".text._ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h45fe9a3d82877363E","ax",@progbits
	.hidden	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h45fe9a3d82877363E
	.globl	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h45fe9a3d82877363E
	.p2align	4
	.type	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h45fe9a3d82877363E,@function
_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h45fe9a3d82877363E:
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r12
	movq	16(%rdi), %r13
	leaq	8(%rsp), %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	testq	%r13, %r13
	je	.LBB218_3
	shlq	$3, %r13
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.77.llvm.4969789374703972864(%rip), %rbx
	leaq	8(%rsp), %r14
	movq	%rsp, %r15
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB218_2:
	movq	%r12, (%rsp)
	addq	$8, %r12
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	*%rbp
	addq	$-8, %r13
	jne	.LBB218_2
.LBB218_3:
	leaq	8(%rsp), %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish@GOTPCREL(%rip)
	addq	$24, %rsp
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
.Lfunc_end218:
	.size	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h45fe9a3d82877363E, .Lfunc_end218-_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h45fe9a3d82877363E
	.cfi_endproc

	.section	".text._ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4f0baaaafacdb3dcE","ax",@progbits
	.hidden	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4f0baaaafacdb3dcE
	.globl	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4f0baaaafacdb3dcE
	.p2align	4
	.type	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4f0baaaafacdb3dcE,@function
_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4f0baaaafacdb3dcE:
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r12
	movq	16(%rdi), %r13
	leaq	8(%rsp), %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	testq	%r13, %r13
	je	.LBB219_3
	shlq	$2, %r13
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.76.llvm.4969789374703972864(%rip), %rbx
	leaq	8(%rsp), %r14
	movq	%rsp, %r15
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB219_2:
	movq	%r12, (%rsp)
	addq	$4, %r12
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	*%rbp
	addq	$-4, %r13
	jne	.LBB219_2
.LBB219_3:
	leaq	8(%rsp), %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish@GOTPCREL(%rip)
	addq	$24, %rsp
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
.Lfunc_end219:
	.size	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4f0baaaafacdb3dcE, .Lfunc_end219-_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4f0baaaafacdb3dcE
	.cfi_endproc

	.section	".text._ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17ha959a560e21b13c5E","ax",@progbits
	.hidden	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17ha959a560e21b13c5E
	.globl	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17ha959a560e21b13c5E
	.p2align	4
	.type	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17ha959a560e21b13c5E,@function
_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17ha959a560e21b13c5E:
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r12
	movq	16(%rdi), %r13
	leaq	8(%rsp), %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	testq	%r13, %r13
	je	.LBB220_3
	shlq	$5, %r13
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.81.llvm.4969789374703972864(%rip), %rbx
	leaq	8(%rsp), %r14
	movq	%rsp, %r15
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB220_2:
	movq	%r12, (%rsp)
	addq	$32, %r12
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	*%rbp
	addq	$-32, %r13
	jne	.LBB220_2
.LBB220_3:
	leaq	8(%rsp), %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish@GOTPCREL(%rip)
	addq	$24, %rsp
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
.Lfunc_end220:
	.size	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17ha959a560e21b13c5E, .Lfunc_end220-_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17ha959a560e21b13c5E
	.cfi_endproc

	.section	".text._ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17he176069bca0a5cb3E","ax",@progbits
	.hidden	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17he176069bca0a5cb3E
	.globl	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17he176069bca0a5cb3E
	.p2align	4
	.type	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17he176069bca0a5cb3E,@function
_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17he176069bca0a5cb3E:
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r12
	movq	16(%rdi), %r13
	leaq	8(%rsp), %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	testq	%r13, %r13
	je	.LBB221_3
	shlq	$4, %r13
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.78.llvm.4969789374703972864(%rip), %rbx
	leaq	8(%rsp), %r14
	movq	%rsp, %r15
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB221_2:
	movq	%r12, (%rsp)
	addq	$16, %r12
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	*%rbp
	addq	$-16, %r13
	jne	.LBB221_2
.LBB221_3:
	leaq	8(%rsp), %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish@GOTPCREL(%rip)
	addq	$24, %rsp
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
.Lfunc_end221:
	.size	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17he176069bca0a5cb3E, .Lfunc_end221-_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17he176069bca0a5cb3E
	.cfi_endproc

	.section	".text._ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h994caf02dcf6b038E","ax",@progbits
	.hidden	_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h994caf02dcf6b038E
	.globl	_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h994caf02dcf6b038E
	.p2align	4
	.type	_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h994caf02dcf6b038E,@function
_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h994caf02dcf6b038E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	16(%rsi), %r13
	leaq	(,%r13,8), %rbx
	movq	%r13, %rax
	shrq	$61, %rax
	setne	%al
	movabsq	$9223372036854775800, %rcx
	cmpq	%rcx, %rbx
	seta	%cl
	orb	%al, %cl
	je	.LBB222_3
	xorl	%r12d, %r12d
.LBB222_2:
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB222_3:
	movq	%rdi, %r14
	movq	8(%rsi), %r15
	testq	%rbx, %rbx
	je	.LBB222_4
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r12d
	movl	$8, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB222_2
	movq	%r13, %rcx
	jmp	.LBB222_7
.LBB222_4:
	movl	$8, %eax
	xorl	%ecx, %ecx
.LBB222_7:
	movq	%rcx, (%r14)
	movq	%rax, 8(%r14)
	movq	$0, 16(%r14)
	testq	%r13, %r13
	je	.LBB222_9
	movq	%rax, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r13, 16(%r14)
.LBB222_9:
	movq	%r14, %rax
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end222:
	.size	_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h994caf02dcf6b038E, .Lfunc_end222-_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h994caf02dcf6b038E
	.cfi_endproc

	.section	".text._ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hd03e691a2cb6e57fE","ax",@progbits
	.hidden	_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hd03e691a2cb6e57fE
	.globl	_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hd03e691a2cb6e57fE
	.p2align	4
	.type	_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hd03e691a2cb6e57fE,@function
_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hd03e691a2cb6e57fE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	16(%rsi), %r13
	leaq	(,%r13,4), %rbx
	movq	%r13, %rax
	shrq	$62, %rax
	setne	%al
	movabsq	$9223372036854775804, %rcx
	cmpq	%rcx, %rbx
	seta	%cl
	orb	%al, %cl
	je	.LBB223_3
	xorl	%r12d, %r12d
.LBB223_2:
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB223_3:
	movq	%rdi, %r14
	movq	8(%rsi), %r15
	testq	%rbx, %rbx
	je	.LBB223_4
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %r12d
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB223_2
	movq	%r13, %rcx
	jmp	.LBB223_7
.LBB223_4:
	movl	$4, %eax
	xorl	%ecx, %ecx
.LBB223_7:
	movq	%rcx, (%r14)
	movq	%rax, 8(%r14)
	movq	$0, 16(%r14)
	testq	%r13, %r13
	je	.LBB223_9
	movq	%rax, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r13, 16(%r14)
.LBB223_9:
	movq	%r14, %rax
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end223:
	.size	_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hd03e691a2cb6e57fE, .Lfunc_end223-_ZN67_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17hd03e691a2cb6e57fE
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E","ax",@progbits
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.p2align	4
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E,@function
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E:
	.cfi_startproc
	retq
.Lfunc_end224:
	.size	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E, .Lfunc_end224-_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h14c818265019cc7cE","ax",@progbits
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h14c818265019cc7cE
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h14c818265019cc7cE
	.p2align	4
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h14c818265019cc7cE,@function
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h14c818265019cc7cE:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	16(%rdi), %r14
	testq	%r14, %r14
	je	.LBB225_3
	movq	8(%rdi), %rbx
	.p2align	4
.LBB225_2:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.18155304953313829945
	addq	$120, %rbx
	decq	%r14
	jne	.LBB225_2
.LBB225_3:
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end225:
	.size	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h14c818265019cc7cE, .Lfunc_end225-_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h14c818265019cc7cE
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E","ax",@progbits
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
	.p2align	4
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E,@function
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E:
.Lfunc_begin57:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception57
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
	movq	16(%rdi), %r15
	testq	%r15, %r15
	je	.LBB226_6
	movq	8(%rdi), %rbx
	movq	_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip), %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB226_2
	.p2align	4
.LBB226_5:
	addq	$32, %rbx
	decq	%r15
	je	.LBB226_6
.LBB226_2:
.Ltmp380:
	movq	%rbx, %rdi
	callq	*%r14
.Ltmp381:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB226_5
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
	jmp	.LBB226_5
.LBB226_6:
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
.LBB226_7:
	.cfi_def_cfa_offset 48
.Ltmp382:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	leaq	32(%rbx), %r12
	testq	%rsi, %rsi
	je	.LBB226_9
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB226_9:
	movq	%r12, %rdi
	.p2align	4
.LBB226_10:
	decq	%r15
	je	.LBB226_12
.Ltmp383:
	leaq	32(%rdi), %rbx
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18155304953313829945
.Ltmp384:
	movq	%rbx, %rdi
	jmp	.LBB226_10
.LBB226_12:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB226_13:
.Ltmp385:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end226:
	.size	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E, .Lfunc_end226-_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
	.cfi_endproc
	.section	".gcc_except_table._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E","a",@progbits
	.p2align	2, 0x0
GCC_except_table226:
.Lexception57:
	.byte	255
	.byte	155
	.uleb128 .Lttbase33-.Lttbaseref33
.Lttbaseref33:
	.byte	1
	.uleb128 .Lcst_end57-.Lcst_begin57
.Lcst_begin57:
	.uleb128 .Ltmp380-.Lfunc_begin57
	.uleb128 .Ltmp381-.Ltmp380
	.uleb128 .Ltmp382-.Lfunc_begin57
	.byte	0
	.uleb128 .Ltmp381-.Lfunc_begin57
	.uleb128 .Ltmp383-.Ltmp381
	.byte	0
	.byte	0
	.uleb128 .Ltmp383-.Lfunc_begin57
	.uleb128 .Ltmp384-.Ltmp383
	.uleb128 .Ltmp385-.Lfunc_begin57
	.byte	1
	.uleb128 .Ltmp384-.Lfunc_begin57
	.uleb128 .Lfunc_end226-.Ltmp384
	.byte	0
	.byte	0
.Lcst_end57:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase33:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h359f3ad02f24a1f9E","ax",@progbits
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h359f3ad02f24a1f9E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h359f3ad02f24a1f9E
	.p2align	4
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h359f3ad02f24a1f9E,@function
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h359f3ad02f24a1f9E:
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
	movq	16(%rdi), %rbx
	testq	%rbx, %rbx
	je	.LBB227_11
	movq	8(%rdi), %r14
	addq	$80, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB227_2
	.p2align	4
.LBB227_10:
	addq	$96, %r14
	decq	%rbx
	je	.LBB227_11
.LBB227_2:
	movq	-80(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB227_4
	movq	-72(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
.LBB227_4:
	movq	-56(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB227_6
	movq	-48(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
.LBB227_6:
	movq	-32(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB227_8
	movq	-24(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
.LBB227_8:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB227_10
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB227_10
.LBB227_11:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end227:
	.size	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h359f3ad02f24a1f9E, .Lfunc_end227-_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h359f3ad02f24a1f9E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h677d04bf1e31fbf7E","ax",@progbits
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h677d04bf1e31fbf7E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h677d04bf1e31fbf7E
	.p2align	4
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h677d04bf1e31fbf7E,@function
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h677d04bf1e31fbf7E:
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
	movq	16(%rdi), %rbx
	testq	%rbx, %rbx
	je	.LBB228_5
	movq	8(%rdi), %r14
	addq	$8, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB228_2
	.p2align	4
.LBB228_4:
	addq	$24, %r14
	decq	%rbx
	je	.LBB228_5
.LBB228_2:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB228_4
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB228_4
.LBB228_5:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end228:
	.size	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h677d04bf1e31fbf7E, .Lfunc_end228-_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h677d04bf1e31fbf7E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h77408a4a2948bc1fE","ax",@progbits
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h77408a4a2948bc1fE
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h77408a4a2948bc1fE
	.p2align	4
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h77408a4a2948bc1fE,@function
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h77408a4a2948bc1fE:
	.cfi_startproc
	movq	8(%rdi), %rax
	movq	16(%rdi), %rsi
	movq	%rax, %rdi
	jmp	_ZN4core3ptr87drop_in_place$LT$$u5b$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$u5d$$GT$17hf111b0b2bda93b82E.llvm.18155304953313829945
.Lfunc_end229:
	.size	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h77408a4a2948bc1fE, .Lfunc_end229-_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h77408a4a2948bc1fE
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h859e400429205bf2E","ax",@progbits
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h859e400429205bf2E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h859e400429205bf2E
	.p2align	4
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h859e400429205bf2E,@function
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h859e400429205bf2E:
.Lfunc_begin58:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception58
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
	movq	16(%rdi), %r12
	testq	%r12, %r12
	je	.LBB230_12
	movq	8(%rdi), %rbx
	addq	$16, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	movq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h0b55478926ee7f69E@GOTPCREL(%rip), %r13
	jmp	.LBB230_2
	.p2align	4
.LBB230_11:
	addq	$32, %rbx
	decq	%r12
	je	.LBB230_12
.LBB230_2:
	cmpb	$0, -16(%rbx)
	je	.LBB230_3
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB230_11
	#MEMBARRIER
.Ltmp386:
	movq	%rbx, %rdi
	callq	*%r13
.Ltmp387:
	jmp	.LBB230_11
	.p2align	4
.LBB230_3:
	movq	(%rbx), %r15
	movq	8(%rbx), %rbp
	movq	(%rbp), %rax
	testq	%rax, %rax
	je	.LBB230_5
.Ltmp389:
	movq	%r15, %rdi
	callq	*%rax
.Ltmp390:
.LBB230_5:
	movq	8(%rbp), %rsi
	testq	%rsi, %rsi
	je	.LBB230_11
	movq	16(%rbp), %rdx
	movq	%r15, %rdi
	callq	*%r14
	jmp	.LBB230_11
.LBB230_12:
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
.LBB230_7:
	.cfi_def_cfa_offset 64
.Ltmp391:
	movq	%rax, %r14
	movq	8(%rbp), %rsi
	testq	%rsi, %rsi
	je	.LBB230_14
	movq	16(%rbp), %rdx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB230_14
.LBB230_13:
.Ltmp388:
	movq	%rax, %r14
.LBB230_14:
	addq	$16, %rbx
	.p2align	4
.LBB230_15:
	decq	%r12
	je	.LBB230_17
.Ltmp392:
	leaq	32(%rbx), %r15
	movq	%rbx, %rdi
	callq	_ZN4core3ptr76drop_in_place$LT$burn_autodiff..checkpoint..builder..CheckpointingAction$GT$17h0cbf1a4002693ec0E.llvm.18155304953313829945
.Ltmp393:
	movq	%r15, %rbx
	jmp	.LBB230_15
.LBB230_17:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB230_18:
.Ltmp394:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end230:
	.size	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h859e400429205bf2E, .Lfunc_end230-_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h859e400429205bf2E
	.cfi_endproc
	.section	".gcc_except_table._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h859e400429205bf2E","a",@progbits
	.p2align	2, 0x0
GCC_except_table230:
.Lexception58:
	.byte	255
	.byte	155
	.uleb128 .Lttbase34-.Lttbaseref34
.Lttbaseref34:
	.byte	1
	.uleb128 .Lcst_end58-.Lcst_begin58
.Lcst_begin58:
	.uleb128 .Ltmp386-.Lfunc_begin58
	.uleb128 .Ltmp387-.Ltmp386
	.uleb128 .Ltmp388-.Lfunc_begin58
	.byte	0
	.uleb128 .Ltmp389-.Lfunc_begin58
	.uleb128 .Ltmp390-.Ltmp389
	.uleb128 .Ltmp391-.Lfunc_begin58
	.byte	0
	.uleb128 .Ltmp390-.Lfunc_begin58
	.uleb128 .Ltmp392-.Ltmp390
	.byte	0
	.byte	0
	.uleb128 .Ltmp392-.Lfunc_begin58
	.uleb128 .Ltmp393-.Ltmp392
	.uleb128 .Ltmp394-.Lfunc_begin58
	.byte	1
	.uleb128 .Ltmp393-.Lfunc_begin58
	.uleb128 .Lfunc_end230-.Ltmp393
	.byte	0
	.byte	0
.Lcst_end58:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase34:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h860aec57f4e447aaE","ax",@progbits
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h860aec57f4e447aaE
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h860aec57f4e447aaE
	.p2align	4
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h860aec57f4e447aaE,@function
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h860aec57f4e447aaE:
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
	movq	16(%rdi), %rbx
	testq	%rbx, %rbx
	je	.LBB231_11
	movq	8(%rdi), %r14
	addq	$80, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB231_2
	.p2align	4
.LBB231_10:
	addq	$96, %r14
	decq	%rbx
	je	.LBB231_11
.LBB231_2:
	movq	-80(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB231_4
	movq	-72(%r14), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*%r15
.LBB231_4:
	movq	-56(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB231_6
	movq	-48(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
.LBB231_6:
	movq	-32(%r14), %rax
	testq	%rax, %rax
	je	.LBB231_8
	movq	-24(%r14), %rdi
	shlq	$2, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$4, %edx
	callq	*%r15
.LBB231_8:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB231_10
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB231_10
.LBB231_11:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end231:
	.size	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h860aec57f4e447aaE, .Lfunc_end231-_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h860aec57f4e447aaE
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h92b6ed2013625f14E","ax",@progbits
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h92b6ed2013625f14E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h92b6ed2013625f14E
	.p2align	4
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h92b6ed2013625f14E,@function
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h92b6ed2013625f14E:
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
	movq	16(%rdi), %rbx
	testq	%rbx, %rbx
	je	.LBB232_5
	movq	8(%rdi), %r14
	addq	$8, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB232_2
	.p2align	4
.LBB232_4:
	addq	$24, %r14
	decq	%rbx
	je	.LBB232_5
.LBB232_2:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB232_4
	movq	(%r14), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB232_4
.LBB232_5:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end232:
	.size	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h92b6ed2013625f14E, .Lfunc_end232-_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h92b6ed2013625f14E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcb2e23b8f0dcb1e2E","ax",@progbits
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcb2e23b8f0dcb1e2E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcb2e23b8f0dcb1e2E
	.p2align	4
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcb2e23b8f0dcb1e2E,@function
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcb2e23b8f0dcb1e2E:
.Lfunc_begin59:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception59
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
	movq	%rdi, %rax
	movq	8(%rdi), %rdi
	movq	16(%rax), %r15
	incq	%r15
	.p2align	4
.LBB233_1:
	cmpq	$1, %r15
	je	.LBB233_8
	leaq	88(%rdi), %rbx
	decq	%r15
.Ltmp395:
	callq	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945
.Ltmp396:
	movq	%rbx, %rdi
	jmp	.LBB233_1
.LBB233_8:
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
.LBB233_3:
	.cfi_def_cfa_offset 48
.Ltmp397:
	movq	%rax, %r14
	.p2align	4
.LBB233_4:
	decq	%r15
	je	.LBB233_6
.Ltmp398:
	leaq	88(%rbx), %r12
	movq	%rbx, %rdi
	callq	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945
.Ltmp399:
	movq	%r12, %rbx
	jmp	.LBB233_4
.LBB233_6:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB233_7:
.Ltmp400:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end233:
	.size	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcb2e23b8f0dcb1e2E, .Lfunc_end233-_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcb2e23b8f0dcb1e2E
	.cfi_endproc
	.section	".gcc_except_table._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcb2e23b8f0dcb1e2E","a",@progbits
	.p2align	2, 0x0
GCC_except_table233:
.Lexception59:
	.byte	255
	.byte	155
	.uleb128 .Lttbase35-.Lttbaseref35
.Lttbaseref35:
	.byte	1
	.uleb128 .Lcst_end59-.Lcst_begin59
.Lcst_begin59:
	.uleb128 .Ltmp395-.Lfunc_begin59
	.uleb128 .Ltmp396-.Ltmp395
	.uleb128 .Ltmp397-.Lfunc_begin59
	.byte	0
	.uleb128 .Ltmp398-.Lfunc_begin59
	.uleb128 .Ltmp399-.Ltmp398
	.uleb128 .Ltmp400-.Lfunc_begin59
	.byte	1
	.uleb128 .Ltmp399-.Lfunc_begin59
	.uleb128 .Lfunc_end233-.Ltmp399
	.byte	0
	.byte	0
.Lcst_end59:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase35:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd444d22fb60a5934E","ax",@progbits
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd444d22fb60a5934E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd444d22fb60a5934E
	.p2align	4
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd444d22fb60a5934E,@function
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd444d22fb60a5934E:
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
	movq	16(%rdi), %rbx
	testq	%rbx, %rbx
	je	.LBB234_8
	movq	8(%rdi), %r14
	addq	$32, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB234_2
	.p2align	4
.LBB234_7:
	addq	$48, %r14
	decq	%rbx
	je	.LBB234_8
.LBB234_2:
	movq	-32(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB234_4
	movq	-24(%r14), %rdi
	movl	$1, %edx
	callq	*%r15
.LBB234_4:
	movq	-8(%r14), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB234_7
	jae	.LBB234_7
	movq	(%r14), %rdi
	movl	$1, %edx
	callq	*%r15
	jmp	.LBB234_7
.LBB234_8:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end234:
	.size	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd444d22fb60a5934E, .Lfunc_end234-_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd444d22fb60a5934E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5d4029e85488de4E","ax",@progbits
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5d4029e85488de4E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5d4029e85488de4E
	.p2align	4
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5d4029e85488de4E,@function
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5d4029e85488de4E:
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
	movq	16(%rdi), %rbx
	testq	%rbx, %rbx
	je	.LBB235_5
	movq	8(%rdi), %r14
	addq	$8, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB235_2
	.p2align	4
.LBB235_4:
	addq	$48, %r14
	decq	%rbx
	je	.LBB235_5
.LBB235_2:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB235_4
	movq	(%r14), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB235_4
.LBB235_5:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end235:
	.size	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5d4029e85488de4E, .Lfunc_end235-_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd5d4029e85488de4E
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd94d529be9cf4f4fE","ax",@progbits
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd94d529be9cf4f4fE
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd94d529be9cf4f4fE
	.p2align	4
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd94d529be9cf4f4fE,@function
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd94d529be9cf4f4fE:
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
	movq	16(%rdi), %rbx
	testq	%rbx, %rbx
	je	.LBB236_9
	movq	8(%rdi), %r14
	addq	$56, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB236_2
	.p2align	4
.LBB236_8:
	addq	$72, %r14
	decq	%rbx
	je	.LBB236_9
.LBB236_2:
	movq	-56(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB236_4
	movq	-48(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
.LBB236_4:
	movq	-32(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB236_6
	movq	-24(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
.LBB236_6:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB236_8
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB236_8
.LBB236_9:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end236:
	.size	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd94d529be9cf4f4fE, .Lfunc_end236-_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd94d529be9cf4f4fE
	.cfi_endproc

	.section	".text._ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfe7ace87df38915cE","ax",@progbits
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfe7ace87df38915cE
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfe7ace87df38915cE
	.p2align	4
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfe7ace87df38915cE,@function
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfe7ace87df38915cE:
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
	movq	16(%rdi), %rax
	movq	%rax, (%rsp)
	testq	%rax, %rax
	je	.LBB237_16
	movq	8(%rdi), %r14
	xorl	%r15d, %r15d
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB237_2
	.p2align	4
.LBB237_15:
	incq	%r15
	cmpq	(%rsp), %r15
	je	.LBB237_16
.LBB237_2:
	leaq	(%r15,%r15,2), %r13
	movq	16(%r14,%r13,8), %rbp
	testq	%rbp, %rbp
	je	.LBB237_13
	movq	8(%r14,%r13,8), %rbx
	addq	$80, %rbx
	jmp	.LBB237_4
	.p2align	4
.LBB237_12:
	addq	$96, %rbx
	decq	%rbp
	je	.LBB237_13
.LBB237_4:
	movq	-80(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB237_6
	movq	-72(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
.LBB237_6:
	movq	-56(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB237_8
	movq	-48(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
.LBB237_8:
	movq	-32(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB237_10
	movq	-24(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
.LBB237_10:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB237_12
	movq	(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
	jmp	.LBB237_12
	.p2align	4
.LBB237_13:
	leaq	(%r14,%r13,8), %rcx
	movq	(%rcx), %rax
	testq	%rax, %rax
	je	.LBB237_15
	movq	8(%rcx), %rdi
	shlq	$5, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*%r12
	jmp	.LBB237_15
.LBB237_16:
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
.Lfunc_end237:
	.size	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfe7ace87df38915cE, .Lfunc_end237-_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfe7ace87df38915cE
	.cfi_endproc

	.section	".text._ZN93_$LT$core..slice..iter..Chunks$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hfb7d153ef1100a7aE","ax",@progbits
	.hidden	_ZN93_$LT$core..slice..iter..Chunks$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hfb7d153ef1100a7aE
	.globl	_ZN93_$LT$core..slice..iter..Chunks$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hfb7d153ef1100a7aE
	.p2align	4
	.type	_ZN93_$LT$core..slice..iter..Chunks$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hfb7d153ef1100a7aE,@function
_ZN93_$LT$core..slice..iter..Chunks$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hfb7d153ef1100a7aE:
	.cfi_startproc
	movq	8(%rdi), %rdx
	movq	16(%rdi), %rax
	imulq	%rax, %rsi
	subq	%rsi, %rdx
	cmpq	%rdx, %rax
	cmovbq	%rax, %rdx
	leaq	(,%rsi,4), %rax
	addq	(%rdi), %rax
	retq
.Lfunc_end238:
	.size	_ZN93_$LT$core..slice..iter..Chunks$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hfb7d153ef1100a7aE, .Lfunc_end238-_ZN93_$LT$core..slice..iter..Chunks$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hfb7d153ef1100a7aE
	.cfi_endproc

	.section	".text._ZN96_$LT$core..slice..iter..ChunksMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hef06f7affec5a49cE","ax",@progbits
	.hidden	_ZN96_$LT$core..slice..iter..ChunksMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hef06f7affec5a49cE
	.globl	_ZN96_$LT$core..slice..iter..ChunksMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hef06f7affec5a49cE
	.p2align	4
	.type	_ZN96_$LT$core..slice..iter..ChunksMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hef06f7affec5a49cE,@function
_ZN96_$LT$core..slice..iter..ChunksMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hef06f7affec5a49cE:
	.cfi_startproc
	movq	8(%rdi), %rdx
	movq	16(%rdi), %rax
	imulq	%rax, %rsi
	subq	%rsi, %rdx
	cmpq	%rdx, %rax
	cmovbq	%rax, %rdx
	leaq	(,%rsi,4), %rax
	addq	(%rdi), %rax
	retq
.Lfunc_end239:
	.size	_ZN96_$LT$core..slice..iter..ChunksMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hef06f7affec5a49cE, .Lfunc_end239-_ZN96_$LT$core..slice..iter..ChunksMut$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17hef06f7affec5a49cE
	.cfi_endproc

	.section	".text._ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h045b77031566e70dE","ax",@progbits
	.hidden	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h045b77031566e70dE
	.globl	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h045b77031566e70dE
	.p2align	4
	.type	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h045b77031566e70dE,@function
_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h045b77031566e70dE:
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
	movq	16(%rdi), %rbx
	testq	%rbx, %rbx
	je	.LBB240_11
	movq	(%rdi), %r14
	addq	$80, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB240_2
	.p2align	4
.LBB240_10:
	addq	$96, %r14
	decq	%rbx
	je	.LBB240_11
.LBB240_2:
	movq	-80(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB240_4
	movq	-72(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
.LBB240_4:
	movq	-56(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB240_6
	movq	-48(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
.LBB240_6:
	movq	-32(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB240_8
	movq	-24(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
.LBB240_8:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB240_10
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB240_10
.LBB240_11:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end240:
	.size	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h045b77031566e70dE, .Lfunc_end240-_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h045b77031566e70dE
	.cfi_endproc

	.section	".text._ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h214d5f832b97ad52E","ax",@progbits
	.hidden	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h214d5f832b97ad52E
	.globl	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h214d5f832b97ad52E
	.p2align	4
	.type	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h214d5f832b97ad52E,@function
_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h214d5f832b97ad52E:
.Lfunc_begin60:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception60
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
	movq	%rdi, %rax
	movq	(%rdi), %rdi
	movq	16(%rax), %r15
	incq	%r15
	.p2align	4
.LBB241_1:
	cmpq	$1, %r15
	je	.LBB241_8
	leaq	88(%rdi), %rbx
	decq	%r15
.Ltmp401:
	callq	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945
.Ltmp402:
	movq	%rbx, %rdi
	jmp	.LBB241_1
.LBB241_8:
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
.LBB241_3:
	.cfi_def_cfa_offset 48
.Ltmp403:
	movq	%rax, %r14
	.p2align	4
.LBB241_4:
	decq	%r15
	je	.LBB241_6
.Ltmp404:
	leaq	88(%rbx), %r12
	movq	%rbx, %rdi
	callq	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945
.Ltmp405:
	movq	%r12, %rbx
	jmp	.LBB241_4
.LBB241_6:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB241_7:
.Ltmp406:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end241:
	.size	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h214d5f832b97ad52E, .Lfunc_end241-_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h214d5f832b97ad52E
	.cfi_endproc
	.section	".gcc_except_table._ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h214d5f832b97ad52E","a",@progbits
	.p2align	2, 0x0
GCC_except_table241:
.Lexception60:
	.byte	255
	.byte	155
	.uleb128 .Lttbase36-.Lttbaseref36
.Lttbaseref36:
	.byte	1
	.uleb128 .Lcst_end60-.Lcst_begin60
.Lcst_begin60:
	.uleb128 .Ltmp401-.Lfunc_begin60
	.uleb128 .Ltmp402-.Ltmp401
	.uleb128 .Ltmp403-.Lfunc_begin60
	.byte	0
	.uleb128 .Ltmp404-.Lfunc_begin60
	.uleb128 .Ltmp405-.Ltmp404
	.uleb128 .Ltmp406-.Lfunc_begin60
	.byte	1
	.uleb128 .Ltmp405-.Lfunc_begin60
	.uleb128 .Lfunc_end241-.Ltmp405
	.byte	0
	.byte	0
.Lcst_end60:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase36:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h30b8006cf4883ef2E","ax",@progbits
	.hidden	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h30b8006cf4883ef2E
	.globl	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h30b8006cf4883ef2E
	.p2align	4
	.type	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h30b8006cf4883ef2E,@function
_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h30b8006cf4883ef2E:
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
	movq	16(%rdi), %rbx
	testq	%rbx, %rbx
	je	.LBB242_5
	movq	(%rdi), %r14
	addq	$8, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB242_2
	.p2align	4
.LBB242_4:
	addq	$24, %r14
	decq	%rbx
	je	.LBB242_5
.LBB242_2:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB242_4
	movq	(%r14), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB242_4
.LBB242_5:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end242:
	.size	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h30b8006cf4883ef2E, .Lfunc_end242-_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h30b8006cf4883ef2E
	.cfi_endproc

	.section	".text._ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h43724327bd2edba8E","ax",@progbits
	.hidden	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h43724327bd2edba8E
	.globl	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h43724327bd2edba8E
	.p2align	4
	.type	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h43724327bd2edba8E,@function
_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h43724327bd2edba8E:
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
	movq	16(%rdi), %rbx
	testq	%rbx, %rbx
	je	.LBB243_11
	movq	(%rdi), %r14
	addq	$80, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB243_2
	.p2align	4
.LBB243_10:
	addq	$96, %r14
	decq	%rbx
	je	.LBB243_11
.LBB243_2:
	movq	-80(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB243_4
	movq	-72(%r14), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*%r15
.LBB243_4:
	movq	-56(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB243_6
	movq	-48(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
.LBB243_6:
	movq	-32(%r14), %rax
	testq	%rax, %rax
	je	.LBB243_8
	movq	-24(%r14), %rdi
	shlq	$2, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$4, %edx
	callq	*%r15
.LBB243_8:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB243_10
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB243_10
.LBB243_11:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end243:
	.size	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h43724327bd2edba8E, .Lfunc_end243-_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h43724327bd2edba8E
	.cfi_endproc

	.section	".text._ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc418ee29e6eb7021E","ax",@progbits
	.hidden	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc418ee29e6eb7021E
	.globl	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc418ee29e6eb7021E
	.p2align	4
	.type	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc418ee29e6eb7021E,@function
_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc418ee29e6eb7021E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	16(%rdi), %r14
	testq	%r14, %r14
	je	.LBB244_3
	movq	(%rdi), %rbx
	.p2align	4
.LBB244_2:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.18155304953313829945
	addq	$120, %rbx
	decq	%r14
	jne	.LBB244_2
.LBB244_3:
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end244:
	.size	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc418ee29e6eb7021E, .Lfunc_end244-_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc418ee29e6eb7021E
	.cfi_endproc

	.section	".text._ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdd355c9fff1adfdbE","ax",@progbits
	.hidden	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdd355c9fff1adfdbE
	.globl	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdd355c9fff1adfdbE
	.p2align	4
	.type	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdd355c9fff1adfdbE,@function
_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdd355c9fff1adfdbE:
	.cfi_startproc
	movq	(%rdi), %rax
	movq	16(%rdi), %rsi
	movq	%rax, %rdi
	jmp	_ZN4core3ptr87drop_in_place$LT$$u5b$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$u5d$$GT$17hf111b0b2bda93b82E.llvm.18155304953313829945
.Lfunc_end245:
	.size	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdd355c9fff1adfdbE, .Lfunc_end245-_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdd355c9fff1adfdbE
	.cfi_endproc

	.section	".text._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E","ax",@progbits
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E
	.p2align	4
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E,@function
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E:
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
	movq	24(%rsi), %rbx
	testq	%rbx, %rbx
	je	.LBB246_12
	movq	%rsi, %r14
	movq	32(%rsi), %r12
	testq	%r12, %r12
	je	.LBB246_11
	movq	%rbx, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB246_3
	movq	%rbx, %rax
	xorl	%edx, %edx
	divq	%r12
	jmp	.LBB246_5
.LBB246_12:
	movq	16(%rdi), %rsi
	addq	$16, %rdi
	jmp	.LBB246_10
.LBB246_3:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB246_5:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	(%rdi), %rcx
	movq	16(%rdi), %rsi
	subq	%rsi, %rcx
	cmpq	%rcx, %rax
	ja	.LBB246_6
.LBB246_7:
	movq	8(%rdi), %r8
	addq	$16, %rdi
	movq	(%r14), %rax
	movq	8(%r14), %rcx
	movq	40(%r14), %rdx
	movq	16(%r14), %r9
	movq	%rsi, %r10
	shlq	$5, %r10
	addq	%r10, %r8
	addq	$24, %r8
	.p2align	4
.LBB246_8:
	testq	%r9, %r9
	je	.LBB246_10
	cmpq	%rbx, %r12
	movq	%rbx, %r10
	cmovbq	%r12, %r10
	movq	%r10, %r11
	shlq	$4, %r11
	addq	%r9, %r11
	movq	(%rax), %r14
	imulq	%rdx, %r14
	incq	%rsi
	incq	%rdx
	movq	(%rcx), %r15
	movq	%r9, -24(%r8)
	movq	%r10, -16(%r8)
	movq	%r14, -8(%r8)
	movq	%r15, (%r8)
	addq	$32, %r8
	movq	%r11, %r9
	subq	%r10, %rbx
	jne	.LBB246_8
.LBB246_10:
	movq	%rsi, (%rdi)
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
.LBB246_6:
	.cfi_def_cfa_offset 48
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%rdi, %r15
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movq	%r15, %rdi
	movq	16(%r15), %rsi
	jmp	.LBB246_7
.LBB246_11:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end246:
	.size	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E, .Lfunc_end246-_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E
	.cfi_endproc

	.section	".text._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E","ax",@progbits
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E
	.p2align	4
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E,@function
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E:
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, (%rsp)
	movq	64(%rsi), %r14
	testq	%r14, %r14
	je	.LBB247_11
	movq	%rsi, %r15
	movq	56(%rsi), %rbx
	movq	80(%rsi), %r13
	movq	%rbx, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB247_2
	movq	%rbx, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB247_4
.LBB247_2:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB247_4:
	cmpq	%r13, %rax
	cmovbq	%rax, %r13
	movq	(%rsp), %rax
	movq	(%rax), %rcx
	movq	16(%rax), %rsi
	subq	%rsi, %rcx
	cmpq	%rcx, %r13
	ja	.LBB247_5
	testq	%r13, %r13
	je	.LBB247_10
.LBB247_7:
	movq	(%rsp), %rax
	movq	8(%rax), %rax
	movq	(%r15), %rcx
	movq	%rcx, 16(%rsp)
	movq	8(%r15), %rcx
	movq	88(%r15), %rdx
	movq	72(%r15), %r8
	movq	48(%r15), %rdi
	leaq	1(%rdx), %r10
	movq	%rsi, 8(%rsp)
	leaq	(%rsi,%rsi,4), %r11
	leaq	(%rax,%r11,8), %r11
	addq	$32, %r11
	movq	%r8, %r15
	negq	%r15
	notq	%rdx
	xorl	%r12d, %r12d
	xorl	%ebp, %ebp
	.p2align	4
.LBB247_8:
	incq	%rbp
	cmpq	%rbx, %r14
	movq	%r13, %rax
	movq	%r14, %r13
	cmovaq	%r12, %r13
	movq	%rdi, %r9
	cmovaq	%r12, %r9
	subq	%r13, %rbx
	shlq	$7, %r13
	addq	%r13, %rdi
	movq	16(%rsp), %rsi
	movq	(%rsi), %r13
	movq	24(%rcx), %rsi
	movq	%rsi, -32(%r11)
	addq	%r15, %r13
	cmpq	$32, %r13
	movl	$32, %esi
	cmovaeq	%rsi, %r13
	movq	%r8, -24(%r11)
	movq	%r13, -16(%r11)
	movq	%rax, %r13
	movq	%r9, -8(%r11)
	movq	%r14, (%r11)
	addq	$40, %r11
	addq	%r10, %r8
	addq	%rdx, %r15
	cmpq	%rax, %rbp
	jb	.LBB247_8
	movq	8(%rsp), %rsi
	addq	%rbp, %rsi
.LBB247_10:
	movq	(%rsp), %rax
	movq	%rsi, 16(%rax)
	addq	$24, %rsp
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
.LBB247_5:
	.cfi_def_cfa_offset 80
	movl	$8, %ecx
	movl	$40, %r8d
	movq	(%rsp), %r12
	movq	%r12, %rdi
	movq	%r13, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movq	16(%r12), %rsi
	jmp	.LBB247_7
.LBB247_11:
	leaq	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end247:
	.size	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E, .Lfunc_end247-_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E
	.cfi_endproc

	.section	".text._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h2e8b9c65f7547ba8E","ax",@progbits
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h2e8b9c65f7547ba8E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h2e8b9c65f7547ba8E
	.p2align	4
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h2e8b9c65f7547ba8E,@function
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h2e8b9c65f7547ba8E:
.Lfunc_begin61:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception61
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
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %r13
	movq	8(%rsi), %rax
	movq	%rax, (%rsp)
	cmpq	%rax, %r13
	je	.LBB248_6
	movq	16(%rsi), %rax
	movq	%rax, 8(%rsp)
	movq	(%rsp), %r14
	subq	%r13, %r14
	addq	$-24, %r14
	movq	%rdi, 16(%rsp)
	jmp	.LBB248_2
	.p2align	4
.LBB248_5:
	addq	$24, %r13
	movq	8(%rbx), %rax
	movq	%r15, %rcx
	shlq	$5, %rcx
	movups	32(%rsp), %xmm0
	movups	48(%rsp), %xmm1
	movups	%xmm1, 16(%rax,%rcx)
	movups	%xmm0, (%rax,%rcx)
	incq	%r15
	movq	%r15, 16(%rbx)
	addq	$-24, %r14
	cmpq	(%rsp), %r13
	je	.LBB248_6
.LBB248_2:
	movq	8(%r13), %r15
	testq	%r15, %r15
	je	.LBB248_6
	movq	(%r13), %rsi
	movq	16(%r13), %rax
	movq	%rax, 24(%rsp)
	movq	8(%rsp), %rbx
	movq	(%rbx), %r12
	movq	8(%rbx), %rax
	movzbl	(%rax), %ebp
	movq	16(%rbx), %rdi
	.cfi_escape 0x2e, 0x00
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	movq	%rdx, %r8
	movq	24(%rbx), %rcx
	movzbl	(%rcx), %r10d
	.cfi_escape 0x2e, 0x10
	leaq	32(%rsp), %rdi
	movq	%r12, %rsi
	movl	%ebp, %edx
	movq	%rax, %rcx
	movq	%r15, %r9
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	32(%rsp)
	movq	32(%rsp), %rbx
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops12feed_forward10Parameters7forward17h58ab58b78afeac45E
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	movabsq	$-9223372036854775807, %rax
	cmpq	%rax, 32(%rsp)
	je	.LBB248_6
	movups	32(%rsp), %xmm0
	movups	48(%rsp), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movq	16(%rbx), %r15
	cmpq	(%rbx), %r15
	jne	.LBB248_5
	movq	%r14, %rdx
	shrq	$3, %rdx
	movabsq	$-6148914691236517205, %rax
	imulq	%rax, %rdx
	incq	%rdx
.Ltmp407:
	.cfi_escape 0x2e, 0x00
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp408:
	jmp	.LBB248_5
.LBB248_6:
	addq	$104, %rsp
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
.LBB248_9:
	.cfi_def_cfa_offset 160
.Ltmp409:
	movq	%rax, %rbx
.Ltmp410:
	.cfi_escape 0x2e, 0x00
	leaq	64(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.18155304953313829945
.Ltmp411:
	.cfi_escape 0x2e, 0x00
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB248_8:
.Ltmp412:
	.cfi_escape 0x2e, 0x00
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end248:
	.size	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h2e8b9c65f7547ba8E, .Lfunc_end248-_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h2e8b9c65f7547ba8E
	.cfi_endproc
	.section	".gcc_except_table._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h2e8b9c65f7547ba8E","a",@progbits
	.p2align	2, 0x0
GCC_except_table248:
.Lexception61:
	.byte	255
	.byte	155
	.uleb128 .Lttbase37-.Lttbaseref37
.Lttbaseref37:
	.byte	1
	.uleb128 .Lcst_end61-.Lcst_begin61
.Lcst_begin61:
	.uleb128 .Lfunc_begin61-.Lfunc_begin61
	.uleb128 .Ltmp407-.Lfunc_begin61
	.byte	0
	.byte	0
	.uleb128 .Ltmp407-.Lfunc_begin61
	.uleb128 .Ltmp408-.Ltmp407
	.uleb128 .Ltmp409-.Lfunc_begin61
	.byte	0
	.uleb128 .Ltmp410-.Lfunc_begin61
	.uleb128 .Ltmp411-.Ltmp410
	.uleb128 .Ltmp412-.Lfunc_begin61
	.byte	1
	.uleb128 .Ltmp411-.Lfunc_begin61
	.uleb128 .Lfunc_end248-.Ltmp411
	.byte	0
	.byte	0
.Lcst_end61:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase37:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h40057e5315547104E","ax",@progbits
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h40057e5315547104E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h40057e5315547104E
	.p2align	4
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h40057e5315547104E,@function
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h40057e5315547104E:
.Lfunc_begin62:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception62
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
	subq	$184, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %rbp
	movq	8(%rsi), %r12
	cmpq	%r12, %rbp
	je	.LBB249_6
	movq	%rdi, %rbx
	movq	16(%rsi), %r14
	movq	%r12, %r15
	subq	%rbp, %r15
	addq	$-24, %r15
	jmp	.LBB249_2
	.p2align	4
.LBB249_5:
	addq	$24, %rbp
	movq	8(%rbx), %rax
	imulq	$88, %r13, %rcx
	movq	88(%rsp), %rdx
	movq	%rdx, 80(%rax,%rcx)
	movups	72(%rsp), %xmm0
	movups	%xmm0, 64(%rax,%rcx)
	movups	8(%rsp), %xmm0
	movups	24(%rsp), %xmm1
	movups	40(%rsp), %xmm2
	movups	56(%rsp), %xmm3
	movups	%xmm3, 48(%rax,%rcx)
	movups	%xmm2, 32(%rax,%rcx)
	movups	%xmm1, 16(%rax,%rcx)
	movups	%xmm0, (%rax,%rcx)
	incq	%r13
	movq	%r13, 16(%rbx)
	addq	$-24, %r15
	cmpq	%r12, %rbp
	je	.LBB249_6
.LBB249_2:
	movq	8(%rbp), %rax
	testq	%rax, %rax
	je	.LBB249_6
	movq	(%rbp), %rcx
	movq	16(%rbp), %rdx
	movq	%rcx, 96(%rsp)
	movq	%rax, 104(%rsp)
	movq	%rdx, 112(%rsp)
	leaq	8(%rsp), %rdi
	movq	%r14, %rsi
	leaq	96(%rsp), %rdx
	callq	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward28_$u7b$$u7b$closure$u7d$$u7d$17hfbb0e79758674dc2E.llvm.4969789374703972864
	xorl	%eax, %eax
	cmpq	8(%rsp), %rax
	jo	.LBB249_6
	movq	88(%rsp), %rax
	movq	%rax, 176(%rsp)
	movups	72(%rsp), %xmm0
	movaps	%xmm0, 160(%rsp)
	movups	8(%rsp), %xmm0
	movups	24(%rsp), %xmm1
	movups	40(%rsp), %xmm2
	movups	56(%rsp), %xmm3
	movaps	%xmm3, 144(%rsp)
	movaps	%xmm2, 128(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movq	16(%rbx), %r13
	cmpq	(%rbx), %r13
	jne	.LBB249_5
	movq	%r15, %rdx
	shrq	$3, %rdx
	movabsq	$-6148914691236517205, %rax
	imulq	%rax, %rdx
	incq	%rdx
.Ltmp413:
	movl	$8, %ecx
	movl	$88, %r8d
	movq	%rbx, %rdi
	movq	%r13, %rsi
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp414:
	jmp	.LBB249_5
.LBB249_6:
	addq	$184, %rsp
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
.LBB249_9:
	.cfi_def_cfa_offset 240
.Ltmp415:
	movq	%rax, %rbx
.Ltmp416:
	leaq	96(%rsp), %rdi
	callq	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E.llvm.18155304953313829945
.Ltmp417:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB249_8:
.Ltmp418:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end249:
	.size	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h40057e5315547104E, .Lfunc_end249-_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h40057e5315547104E
	.cfi_endproc
	.section	".gcc_except_table._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h40057e5315547104E","a",@progbits
	.p2align	2, 0x0
GCC_except_table249:
.Lexception62:
	.byte	255
	.byte	155
	.uleb128 .Lttbase38-.Lttbaseref38
.Lttbaseref38:
	.byte	1
	.uleb128 .Lcst_end62-.Lcst_begin62
.Lcst_begin62:
	.uleb128 .Lfunc_begin62-.Lfunc_begin62
	.uleb128 .Ltmp413-.Lfunc_begin62
	.byte	0
	.byte	0
	.uleb128 .Ltmp413-.Lfunc_begin62
	.uleb128 .Ltmp414-.Ltmp413
	.uleb128 .Ltmp415-.Lfunc_begin62
	.byte	0
	.uleb128 .Ltmp416-.Lfunc_begin62
	.uleb128 .Ltmp417-.Ltmp416
	.uleb128 .Ltmp418-.Lfunc_begin62
	.byte	1
	.uleb128 .Ltmp417-.Lfunc_begin62
	.uleb128 .Lfunc_end249-.Ltmp417
	.byte	0
	.byte	0
.Lcst_end62:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase38:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5dd24f50fe72b5faE","ax",@progbits
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5dd24f50fe72b5faE
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5dd24f50fe72b5faE
	.p2align	4
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5dd24f50fe72b5faE,@function
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5dd24f50fe72b5faE:
.Lfunc_begin63:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception63
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
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r12
	movq	56(%rsi), %r13
	movq	64(%rsi), %rbp
	movq	%rbp, %rbx
	subq	%r13, %rbx
	leaq	16(%rdi), %r14
	movq	(%rdi), %rax
	movq	16(%rdi), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %rbx
	ja	.LBB250_1
.LBB250_2:
	movq	8(%rdi), %rax
	movq	72(%r12), %rcx
	movq	%r14, (%rsp)
	movq	%rsi, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rcx, 24(%rsp)
	cmpq	%r13, %rbp
	je	.LBB250_7
	movq	32(%r12), %rbp
	movq	40(%r12), %r14
	addq	%r13, %r14
	imulq	%rbp, %r13
	shlq	$2, %r13
	addq	16(%r12), %r13
	leaq	56(%rsp), %r15
	leaq	32(%rsp), %r12
	.p2align	4
.LBB250_4:
	movq	%r14, 32(%rsp)
	movq	%r13, 40(%rsp)
	movq	%rbp, 48(%rsp)
.Ltmp419:
	movq	%r15, %rdi
	leaq	24(%rsp), %rsi
	movq	%r12, %rdx
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hab49788400d64b7eE
.Ltmp420:
	movq	8(%rsp), %rsi
	movq	16(%rsp), %rax
	leaq	(%rsi,%rsi,2), %rcx
	shlq	$5, %rcx
	movups	136(%rsp), %xmm0
	movups	%xmm0, 80(%rax,%rcx)
	movups	120(%rsp), %xmm0
	movups	%xmm0, 64(%rax,%rcx)
	movups	56(%rsp), %xmm0
	movups	72(%rsp), %xmm1
	movups	88(%rsp), %xmm2
	movups	104(%rsp), %xmm3
	movups	%xmm3, 48(%rax,%rcx)
	movups	%xmm2, 32(%rax,%rcx)
	movups	%xmm1, 16(%rax,%rcx)
	movups	%xmm0, (%rax,%rcx)
	incq	%rsi
	movq	%rsi, 8(%rsp)
	incq	%r14
	leaq	(,%rbp,4), %rax
	addq	%rax, %r13
	decq	%rbx
	jne	.LBB250_4
	movq	(%rsp), %r14
.LBB250_7:
	movq	%rsi, (%r14)
	addq	$152, %rsp
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
.LBB250_1:
	.cfi_def_cfa_offset 208
	movl	$8, %ecx
	movl	$96, %r8d
	movq	%rdi, %r15
	movq	%rbx, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movq	%r15, %rdi
	movq	16(%r15), %rsi
	jmp	.LBB250_2
.LBB250_8:
.Ltmp421:
	movq	(%rsp), %rcx
	movq	8(%rsp), %rdx
	movq	%rdx, (%rcx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end250:
	.size	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5dd24f50fe72b5faE, .Lfunc_end250-_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5dd24f50fe72b5faE
	.cfi_endproc
	.section	".gcc_except_table._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5dd24f50fe72b5faE","a",@progbits
	.p2align	2, 0x0
GCC_except_table250:
.Lexception63:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end63-.Lcst_begin63
.Lcst_begin63:
	.uleb128 .Ltmp419-.Lfunc_begin63
	.uleb128 .Ltmp420-.Ltmp419
	.uleb128 .Ltmp421-.Lfunc_begin63
	.byte	0
	.uleb128 .Ltmp420-.Lfunc_begin63
	.uleb128 .Lfunc_end250-.Ltmp420
	.byte	0
	.byte	0
.Lcst_end63:
	.p2align	2, 0x0

	.section	".text._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5f3be699962a9dabE","ax",@progbits
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5f3be699962a9dabE
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5f3be699962a9dabE
	.p2align	4
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5f3be699962a9dabE,@function
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5f3be699962a9dabE:
.Lfunc_begin64:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception64
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
	movq	(%rsi), %rax
	movq	8(%rsi), %r12
	cmpq	%r12, %rax
	je	.LBB251_6
	movq	%rsi, %rbx
	movq	%rdi, %r14
	movq	%r12, %r15
	subq	%rax, %r15
	addq	$-24, %r15
	jmp	.LBB251_2
	.p2align	4
.LBB251_5:
	movq	8(%r14), %rax
	leaq	(,%rbp,2), %rcx
	addq	%rbp, %rcx
	shlq	$5, %rcx
	movups	104(%rsp), %xmm0
	movups	%xmm0, 80(%rax,%rcx)
	movups	88(%rsp), %xmm0
	movups	%xmm0, 64(%rax,%rcx)
	movups	24(%rsp), %xmm0
	movups	40(%rsp), %xmm1
	movups	56(%rsp), %xmm2
	movups	72(%rsp), %xmm3
	movups	%xmm3, 48(%rax,%rcx)
	movups	%xmm2, 32(%rax,%rcx)
	movups	%xmm1, 16(%rax,%rcx)
	movups	%xmm0, (%rax,%rcx)
	incq	%rbp
	movq	%rbp, 16(%r14)
	addq	$-24, %r15
	movq	%r13, %rax
	cmpq	%r12, %r13
	je	.LBB251_6
.LBB251_2:
	leaq	24(%rax), %r13
	movq	%r13, (%rbx)
	movq	8(%rax), %rcx
	testq	%rcx, %rcx
	je	.LBB251_6
	movq	(%rax), %rdx
	movq	16(%rax), %rax
	movq	%rdx, (%rsp)
	movq	%rcx, 8(%rsp)
	movq	%rax, 16(%rsp)
	leaq	24(%rsp), %rdi
	leaq	16(%rbx), %rsi
	movq	%rsp, %rdx
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he81026c283a81e61E
	xorl	%eax, %eax
	cmpq	24(%rsp), %rax
	jo	.LBB251_6
	movq	16(%r14), %rbp
	cmpq	(%r14), %rbp
	jne	.LBB251_5
	movq	%r15, %rdx
	shrq	$3, %rdx
	movabsq	$-6148914691236517205, %rax
	imulq	%rax, %rdx
	incq	%rdx
.Ltmp422:
	movl	$8, %ecx
	movl	$96, %r8d
	movq	%r14, %rdi
	movq	%rbp, %rsi
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp423:
	jmp	.LBB251_5
.LBB251_6:
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
.LBB251_7:
	.cfi_def_cfa_offset 176
.Ltmp424:
	movq	%rax, %rbx
	leaq	24(%rsp), %rdi
	callq	_ZN4core3ptr58drop_in_place$LT$nepenthe_ops..feed_forward..Gradients$GT$17h8e2ba87fe7b0faf2E.llvm.18155304953313829945
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end251:
	.size	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5f3be699962a9dabE, .Lfunc_end251-_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5f3be699962a9dabE
	.cfi_endproc
	.section	".gcc_except_table._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5f3be699962a9dabE","a",@progbits
	.p2align	2, 0x0
GCC_except_table251:
.Lexception64:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end64-.Lcst_begin64
.Lcst_begin64:
	.uleb128 .Lfunc_begin64-.Lfunc_begin64
	.uleb128 .Ltmp422-.Lfunc_begin64
	.byte	0
	.byte	0
	.uleb128 .Ltmp422-.Lfunc_begin64
	.uleb128 .Ltmp423-.Ltmp422
	.uleb128 .Ltmp424-.Lfunc_begin64
	.byte	0
	.uleb128 .Ltmp423-.Lfunc_begin64
	.uleb128 .Lfunc_end251-.Ltmp423
	.byte	0
	.byte	0
.Lcst_end64:
	.p2align	2, 0x0

	.section	".text._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h776c1a06567581ceE","ax",@progbits
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h776c1a06567581ceE
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h776c1a06567581ceE
	.p2align	4
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h776c1a06567581ceE,@function
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h776c1a06567581ceE:
.Lfunc_begin65:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception65
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
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %rax
	movq	8(%rsi), %r12
	cmpq	%r12, %rax
	je	.LBB252_6
	movq	%rsi, %rbx
	movq	%rdi, %r14
	movq	%r12, %r15
	subq	%rax, %r15
	addq	$-24, %r15
	jmp	.LBB252_2
	.p2align	4
.LBB252_5:
	movq	8(%r14), %rax
	imulq	$120, %rbp, %rcx
	movq	144(%rsp), %rdx
	movq	%rdx, 112(%rax,%rcx)
	movups	128(%rsp), %xmm0
	movups	%xmm0, 96(%rax,%rcx)
	movups	112(%rsp), %xmm0
	movups	%xmm0, 80(%rax,%rcx)
	movups	96(%rsp), %xmm0
	movups	%xmm0, 64(%rax,%rcx)
	movups	32(%rsp), %xmm0
	movups	48(%rsp), %xmm1
	movups	64(%rsp), %xmm2
	movups	80(%rsp), %xmm3
	movups	%xmm3, 48(%rax,%rcx)
	movups	%xmm2, 32(%rax,%rcx)
	movups	%xmm1, 16(%rax,%rcx)
	movups	%xmm0, (%rax,%rcx)
	incq	%rbp
	movq	%rbp, 16(%r14)
	addq	$-24, %r15
	movq	%r13, %rax
	cmpq	%r12, %r13
	je	.LBB252_6
.LBB252_2:
	leaq	24(%rax), %r13
	movq	%r13, (%rbx)
	movq	8(%rax), %rcx
	testq	%rcx, %rcx
	je	.LBB252_6
	movq	(%rax), %rdx
	movq	16(%rax), %rax
	movq	%rdx, 8(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	leaq	32(%rsp), %rdi
	leaq	16(%rbx), %rsi
	leaq	8(%rsp), %rdx
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h2d6d2ab4dfd5d255E
	xorl	%eax, %eax
	cmpq	32(%rsp), %rax
	jo	.LBB252_6
	movq	16(%r14), %rbp
	cmpq	(%r14), %rbp
	jne	.LBB252_5
	movq	%r15, %rdx
	shrq	$3, %rdx
	movabsq	$-6148914691236517205, %rax
	imulq	%rax, %rdx
	incq	%rdx
.Ltmp425:
	movl	$8, %ecx
	movl	$120, %r8d
	movq	%r14, %rdi
	movq	%rbp, %rsi
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp426:
	jmp	.LBB252_5
.LBB252_6:
	addq	$152, %rsp
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
.LBB252_7:
	.cfi_def_cfa_offset 208
.Ltmp427:
	movq	%rax, %rbx
	leaq	32(%rsp), %rdi
	callq	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.18155304953313829945
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end252:
	.size	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h776c1a06567581ceE, .Lfunc_end252-_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h776c1a06567581ceE
	.cfi_endproc
	.section	".gcc_except_table._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h776c1a06567581ceE","a",@progbits
	.p2align	2, 0x0
GCC_except_table252:
.Lexception65:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end65-.Lcst_begin65
.Lcst_begin65:
	.uleb128 .Lfunc_begin65-.Lfunc_begin65
	.uleb128 .Ltmp425-.Lfunc_begin65
	.byte	0
	.byte	0
	.uleb128 .Ltmp425-.Lfunc_begin65
	.uleb128 .Ltmp426-.Ltmp425
	.uleb128 .Ltmp427-.Lfunc_begin65
	.byte	0
	.uleb128 .Ltmp426-.Lfunc_begin65
	.uleb128 .Lfunc_end252-.Ltmp426
	.byte	0
	.byte	0
.Lcst_end65:
	.p2align	2, 0x0

	.section	".text._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h7c0e52ef4e8e6d2fE","ax",@progbits
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h7c0e52ef4e8e6d2fE
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h7c0e52ef4e8e6d2fE
	.p2align	4
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h7c0e52ef4e8e6d2fE,@function
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h7c0e52ef4e8e6d2fE:
.Lfunc_begin66:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception66
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	48(%rsi), %r15
	movq	56(%rsi), %rbx
	movq	%rbx, %r14
	subq	%r15, %r14
	movq	(%rdi), %rax
	movq	16(%rdi), %rdx
	subq	%rdx, %rax
	cmpq	%rax, %r14
	ja	.LBB253_1
	cmpq	%r15, %rbx
	movq	%rdi, 8(%rsp)
	je	.LBB253_6
.LBB253_3:
	movq	8(%rdi), %rax
	movq	%rax, 40(%rsp)
	movq	8(%rsi), %rbp
	movq	16(%rsi), %rcx
	movq	40(%rsi), %rdi
	movq	32(%rsi), %r13
	movq	%r15, %rax
	imulq	%rdi, %rax
	leaq	(,%rax,4), %r8
	addq	24(%rsi), %r8
	imulq	%rcx, %r15
	leaq	(,%r15,4), %r12
	addq	(%rsi), %r12
	leaq	(,%rdi,4), %rsi
	movq	%rsi, 32(%rsp)
	subq	%rax, %r13
	leaq	(,%rcx,4), %rax
	movq	%rax, 24(%rsp)
	subq	%r15, %rbp
	.p2align	4
.LBB253_4:
	movq	%rdx, 16(%rsp)
	movq	%r14, 48(%rsp)
	cmpq	%rbp, %rcx
	movq	%rbp, %rax
	movq	%rcx, %r15
	cmovbq	%rcx, %rax
	cmpq	%r13, %rdi
	movq	%r13, %rcx
	movq	%rdi, %rbx
	cmovbq	%rdi, %rcx
	movq	%r12, 56(%rsp)
	movq	%rax, 64(%rsp)
	movq	%r8, %r14
	movq	%r8, 72(%rsp)
	movq	%rcx, 80(%rsp)
.Ltmp428:
	leaq	56(%rsp), %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h41ff8f342522fad0E
.Ltmp429:
	movq	40(%rsp), %rax
	movq	16(%rsp), %rdx
	movss	%xmm0, (%rax,%rdx,4)
	incq	%rdx
	movq	%r14, %r8
	addq	32(%rsp), %r8
	movq	%rbx, %rdi
	subq	%rbx, %r13
	addq	24(%rsp), %r12
	movq	%r15, %rcx
	subq	%r15, %rbp
	movq	48(%rsp), %r14
	decq	%r14
	jne	.LBB253_4
.LBB253_6:
	movq	8(%rsp), %rax
	movq	%rdx, 16(%rax)
	addq	$88, %rsp
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
.LBB253_1:
	.cfi_def_cfa_offset 144
	movl	$4, %ecx
	movl	$4, %r8d
	movq	%rdi, %r13
	movq	%rsi, %r12
	movq	%rdx, %rsi
	movq	%r14, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	16(%r13), %rdx
	cmpq	%r15, %rbx
	movq	%rdi, 8(%rsp)
	jne	.LBB253_3
	jmp	.LBB253_6
.LBB253_7:
.Ltmp430:
	movq	8(%rsp), %rcx
	movq	16(%rsp), %rdx
	movq	%rdx, 16(%rcx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end253:
	.size	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h7c0e52ef4e8e6d2fE, .Lfunc_end253-_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h7c0e52ef4e8e6d2fE
	.cfi_endproc
	.section	".gcc_except_table._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h7c0e52ef4e8e6d2fE","a",@progbits
	.p2align	2, 0x0
GCC_except_table253:
.Lexception66:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end66-.Lcst_begin66
.Lcst_begin66:
	.uleb128 .Ltmp428-.Lfunc_begin66
	.uleb128 .Ltmp429-.Ltmp428
	.uleb128 .Ltmp430-.Lfunc_begin66
	.byte	0
	.uleb128 .Ltmp429-.Lfunc_begin66
	.uleb128 .Lfunc_end253-.Ltmp429
	.byte	0
	.byte	0
.Lcst_end66:
	.p2align	2, 0x0

	.section	".text._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h831a06dae600d25dE","ax",@progbits
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h831a06dae600d25dE
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h831a06dae600d25dE
	.p2align	4
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h831a06dae600d25dE,@function
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h831a06dae600d25dE:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %rax
	movq	8(%rsi), %r15
	cmpq	%r15, %rax
	je	.LBB254_5
	movq	%rsi, %rbx
	movq	%rdi, %r14
	movq	%r15, %rbp
	subq	%rax, %rbp
	addq	$-24, %rbp
	.p2align	4
.LBB254_2:
	leaq	24(%rax), %r12
	movq	%r12, (%rbx)
	movq	8(%rax), %rcx
	testq	%rcx, %rcx
	je	.LBB254_5
	movq	(%rax), %rdx
	movq	16(%rax), %rax
	movq	%rdx, 16(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%rax, 32(%rsp)
	leaq	16(%rbx), %rdi
	leaq	16(%rsp), %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd844d47411de2646E
	movq	16(%r14), %r13
	cmpq	(%r14), %r13
	je	.LBB254_6
.LBB254_4:
	movq	8(%r14), %rax
	movss	%xmm0, (%rax,%r13,4)
	incq	%r13
	movq	%r13, 16(%r14)
	addq	$-24, %rbp
	movq	%r12, %rax
	cmpq	%r15, %r12
	jne	.LBB254_2
	jmp	.LBB254_5
.LBB254_6:
	movq	%rbp, %rdx
	shrq	$3, %rdx
	movabsq	$-6148914691236517205, %rax
	imulq	%rax, %rdx
	incq	%rdx
	movl	$4, %ecx
	movl	$4, %r8d
	movq	%r14, %rdi
	movq	%r13, %rsi
	movss	%xmm0, 12(%rsp)
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movss	12(%rsp), %xmm0
	jmp	.LBB254_4
.LBB254_5:
	addq	$40, %rsp
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
.Lfunc_end254:
	.size	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h831a06dae600d25dE, .Lfunc_end254-_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h831a06dae600d25dE
	.cfi_endproc

	.section	".text._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h89c0e2c0364f6955E","ax",@progbits
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h89c0e2c0364f6955E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h89c0e2c0364f6955E
	.p2align	4
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h89c0e2c0364f6955E,@function
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h89c0e2c0364f6955E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$32, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %rbx
	movq	208(%rsi), %rdx
	subq	200(%rsi), %rdx
	leaq	16(%rdi), %r15
	movq	(%rdi), %rax
	movq	16(%rdi), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %rdx
	ja	.LBB255_1
.LBB255_2:
	movq	8(%rdi), %rax
	movq	%rax, 24(%rsp)
	movq	%r15, 8(%rsp)
	movq	%rsi, 16(%rsp)
	leaq	8(%rsp), %rsi
	movq	%rbx, %rdi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h608f880e3c34adaeE
	addq	$32, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB255_1:
	.cfi_def_cfa_offset 64
	movl	$4, %ecx
	movl	$4, %r8d
	movq	%rdi, %r14
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movq	%r14, %rdi
	movq	16(%r14), %rsi
	jmp	.LBB255_2
.Lfunc_end255:
	.size	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h89c0e2c0364f6955E, .Lfunc_end255-_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h89c0e2c0364f6955E
	.cfi_endproc

	.section	".text._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17ha8b17e1ace8592c5E","ax",@progbits
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17ha8b17e1ace8592c5E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17ha8b17e1ace8592c5E
	.p2align	4
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17ha8b17e1ace8592c5E,@function
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17ha8b17e1ace8592c5E:
.Lfunc_begin67:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception67
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rsi), %rbx
	movq	16(%rsi), %r13
	xorl	%edx, %edx
	movq	%r13, %rax
	subq	%rbx, %rax
	cmovaeq	%rax, %rdx
	leaq	16(%rdi), %r12
	movq	(%rdi), %rax
	movq	16(%rdi), %r14
	subq	%r14, %rax
	cmpq	%rax, %rdx
	ja	.LBB256_1
.LBB256_2:
	movq	8(%rdi), %rbp
	movq	(%rsi), %rax
	movq	%r12, 8(%rsp)
	movq	%r14, 16(%rsp)
	movq	%rbp, 24(%rsp)
	movq	%rax, 32(%rsp)
	cmpq	%r13, %rbx
	jae	.LBB256_6
	leaq	32(%rsp), %r15
	.p2align	4
.LBB256_4:
.Ltmp431:
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h469534791fba9b99E
.Ltmp432:
	incq	%rbx
	movss	%xmm0, (%rbp,%r14,4)
	incq	%r14
	movq	%r14, 16(%rsp)
	cmpq	%rbx, %r13
	jne	.LBB256_4
.LBB256_6:
	movq	%r14, (%r12)
	addq	$40, %rsp
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
.LBB256_1:
	.cfi_def_cfa_offset 96
	movl	$4, %ecx
	movl	$4, %r8d
	movq	%rdi, %r15
	movq	%rsi, %rbp
	movq	%r14, %rsi
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movq	%r15, %rdi
	movq	%rbp, %rsi
	movq	16(%r15), %r14
	jmp	.LBB256_2
.LBB256_7:
.Ltmp433:
	movq	%r14, (%r12)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end256:
	.size	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17ha8b17e1ace8592c5E, .Lfunc_end256-_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17ha8b17e1ace8592c5E
	.cfi_endproc
	.section	".gcc_except_table._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17ha8b17e1ace8592c5E","a",@progbits
	.p2align	2, 0x0
GCC_except_table256:
.Lexception67:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end67-.Lcst_begin67
.Lcst_begin67:
	.uleb128 .Ltmp431-.Lfunc_begin67
	.uleb128 .Ltmp432-.Ltmp431
	.uleb128 .Ltmp433-.Lfunc_begin67
	.byte	0
	.uleb128 .Ltmp432-.Lfunc_begin67
	.uleb128 .Lfunc_end256-.Ltmp432
	.byte	0
	.byte	0
.Lcst_end67:
	.p2align	2, 0x0

	.section	".text._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hc69a7bc3490ba49fE","ax",@progbits
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hc69a7bc3490ba49fE
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hc69a7bc3490ba49fE
	.p2align	4
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hc69a7bc3490ba49fE,@function
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hc69a7bc3490ba49fE:
.Lfunc_begin68:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception68
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
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %r13
	movq	8(%rsi), %rcx
	cmpq	%rcx, %r13
	je	.LBB257_8
	movq	%rsi, %r15
	movq	%rdi, %r14
	leaq	16(%rsi), %rax
	movq	%rax, 24(%rsp)
	movq	%rcx, 8(%rsp)
	movq	%rcx, %rbx
	subq	%r13, %rbx
	addq	$-48, %rbx
	movq	%rsi, (%rsp)
	jmp	.LBB257_2
	.p2align	4
.LBB257_6:
	movq	8(%r14), %rax
	leaq	(%r15,%r15,2), %rcx
	movq	48(%rsp), %rdx
	movq	%rdx, 16(%rax,%rcx,8)
	movups	32(%rsp), %xmm0
	movups	%xmm0, (%rax,%rcx,8)
	incq	%r15
	movq	%r15, 16(%r14)
	addq	$-48, %rbx
	cmpq	8(%rsp), %r13
	movq	(%rsp), %r15
	je	.LBB257_7
.LBB257_2:
	movq	%r13, %r12
	addq	$48, %r13
	movq	%r13, (%r15)
	movq	(%r12), %rax
	movabsq	$-9223372036854775808, %rcx
	cmpq	%rcx, %rax
	je	.LBB257_7
	movq	%rax, 56(%rsp)
	movq	40(%r12), %rax
	leaq	64(%rsp), %rcx
	movq	%rax, 32(%rcx)
	movups	8(%r12), %xmm0
	movups	24(%r12), %xmm1
	movups	%xmm1, 16(%rcx)
	movups	%xmm0, (%rcx)
.Ltmp434:
	leaq	32(%rsp), %rdi
	movq	24(%rsp), %rsi
	leaq	56(%rsp), %rdx
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h4b5470ec81e0a1f6E
.Ltmp435:
	movq	32(%rsp), %rbp
	movabsq	$-9223372036854775808, %rax
	cmpq	%rax, %rbp
	je	.LBB257_7
	movq	16(%r14), %r15
	cmpq	(%r14), %r15
	jne	.LBB257_6
	movq	40(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rbx, %rdx
	shrq	$4, %rdx
	movabsq	$-6148914691236517205, %rax
	imulq	%rax, %rdx
	incq	%rdx
.Ltmp437:
	movl	$8, %ecx
	movl	$24, %r8d
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp438:
	jmp	.LBB257_6
.LBB257_7:
	addq	$48, %r12
	movq	%r12, %r13
	movq	8(%rsp), %rcx
.LBB257_8:
	movq	%rcx, %rax
	subq	%r13, %rax
	movabsq	$-6148914691236517205, %rdx
	mulq	%rdx
	cmpq	%r13, %rcx
	je	.LBB257_13
	movq	%rdx, %rbx
	shrq	$5, %rbx
	addq	$8, %r13
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB257_10
	.p2align	4
.LBB257_12:
	addq	$48, %r13
	decq	%rbx
	je	.LBB257_13
.LBB257_10:
	movq	-8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB257_12
	movq	(%r13), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB257_12
.LBB257_13:
	addq	$104, %rsp
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
.LBB257_17:
	.cfi_def_cfa_offset 160
.Ltmp439:
	movq	16(%rsp), %rdi
	movq	%rax, %r14
	testq	%rbp, %rbp
	je	.LBB257_15
	shlq	$3, %rbp
	movl	$4, %edx
	movq	%rbp, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB257_15
.LBB257_14:
.Ltmp436:
	movq	%rax, %r14
.LBB257_15:
.Ltmp440:
	movq	(%rsp), %rdi
	callq	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
.Ltmp441:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB257_20:
.Ltmp442:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end257:
	.size	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hc69a7bc3490ba49fE, .Lfunc_end257-_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hc69a7bc3490ba49fE
	.cfi_endproc
	.section	".gcc_except_table._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hc69a7bc3490ba49fE","a",@progbits
	.p2align	2, 0x0
GCC_except_table257:
.Lexception68:
	.byte	255
	.byte	155
	.uleb128 .Lttbase39-.Lttbaseref39
.Lttbaseref39:
	.byte	1
	.uleb128 .Lcst_end68-.Lcst_begin68
.Lcst_begin68:
	.uleb128 .Ltmp434-.Lfunc_begin68
	.uleb128 .Ltmp435-.Ltmp434
	.uleb128 .Ltmp436-.Lfunc_begin68
	.byte	0
	.uleb128 .Ltmp437-.Lfunc_begin68
	.uleb128 .Ltmp438-.Ltmp437
	.uleb128 .Ltmp439-.Lfunc_begin68
	.byte	0
	.uleb128 .Ltmp438-.Lfunc_begin68
	.uleb128 .Ltmp440-.Ltmp438
	.byte	0
	.byte	0
	.uleb128 .Ltmp440-.Lfunc_begin68
	.uleb128 .Ltmp441-.Ltmp440
	.uleb128 .Ltmp442-.Lfunc_begin68
	.byte	1
	.uleb128 .Ltmp441-.Lfunc_begin68
	.uleb128 .Lfunc_end257-.Ltmp441
	.byte	0
	.byte	0
.Lcst_end68:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase39:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17he412f0c8082867b3E","ax",@progbits
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17he412f0c8082867b3E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17he412f0c8082867b3E
	.p2align	4
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17he412f0c8082867b3E,@function
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17he412f0c8082867b3E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %r14
	movq	%rdx, %r12
	subq	%rsi, %r12
	movq	%r12, %rbx
	shrq	$2, %rbx
	movq	(%rdi), %rax
	movq	16(%rdi), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %rbx
	ja	.LBB258_16
	cmpq	%rdx, %r14
	je	.LBB258_15
.LBB258_2:
	movq	8(%rdi), %rax
	cmpq	$32, %r12
	jb	.LBB258_3
	leaq	(%rax,%rsi,4), %rcx
	subq	%r14, %rcx
	cmpq	$32, %rcx
	jae	.LBB258_6
.LBB258_3:
	xorl	%ecx, %ecx
.LBB258_9:
	movq	%rbx, %r8
	movq	%rcx, %rdx
	andq	$3, %r8
	je	.LBB258_11
	.p2align	4
.LBB258_10:
	movss	(%r14,%rdx,4), %xmm0
	movss	%xmm0, (%rax,%rsi,4)
	incq	%rsi
	incq	%rdx
	decq	%r8
	jne	.LBB258_10
.LBB258_11:
	subq	%rbx, %rcx
	cmpq	$-4, %rcx
	ja	.LBB258_15
	leaq	(%rax,%rsi,4), %rax
	addq	$12, %rax
	leaq	(%r14,%rdx,4), %rcx
	addq	$12, %rcx
	subq	%rdx, %rbx
	xorl	%edx, %edx
	.p2align	4
.LBB258_13:
	movss	-12(%rcx,%rdx,4), %xmm0
	movss	%xmm0, -12(%rax,%rdx,4)
	movss	-8(%rcx,%rdx,4), %xmm0
	movss	%xmm0, -8(%rax,%rdx,4)
	movss	-4(%rcx,%rdx,4), %xmm0
	movss	%xmm0, -4(%rax,%rdx,4)
	movss	(%rcx,%rdx,4), %xmm0
	movss	%xmm0, (%rax,%rdx,4)
	addq	$4, %rdx
	cmpq	%rdx, %rbx
	jne	.LBB258_13
	addq	%rdx, %rsi
	jmp	.LBB258_15
.LBB258_6:
	leaq	(,%rsi,4), %rdx
	movq	%rbx, %rcx
	andq	$-8, %rcx
	addq	%rcx, %rsi
	addq	%rax, %rdx
	addq	$16, %rdx
	xorl	%r8d, %r8d
	.p2align	4
.LBB258_7:
	movups	(%r14,%r8,4), %xmm0
	movups	16(%r14,%r8,4), %xmm1
	movups	%xmm0, -16(%rdx,%r8,4)
	movups	%xmm1, (%rdx,%r8,4)
	addq	$8, %r8
	cmpq	%r8, %rcx
	jne	.LBB258_7
	cmpq	%rcx, %rbx
	jne	.LBB258_9
.LBB258_15:
	movq	%rsi, 16(%rdi)
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB258_16:
	.cfi_def_cfa_offset 48
	movl	$4, %ecx
	movl	$4, %r8d
	movq	%rdi, %r15
	movq	%rdx, %r13
	movq	%rbx, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movq	%r13, %rdx
	movq	%r15, %rdi
	movq	16(%r15), %rsi
	cmpq	%rdx, %r14
	jne	.LBB258_2
	jmp	.LBB258_15
.Lfunc_end258:
	.size	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17he412f0c8082867b3E, .Lfunc_end258-_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17he412f0c8082867b3E
	.cfi_endproc

	.section	".text._ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE","ax",@progbits
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.p2align	4
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE,@function
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE:
.Lfunc_begin69:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception69
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
	subq	$72, %rsp
	.cfi_def_cfa_offset 128
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %r13
	movq	8(%rsi), %r8
	movq	%r8, %rcx
	subq	%r13, %rcx
	movabsq	$-6148914691236517205, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	movabsq	$-4611686018427387952, %rax
	cmpq	%rax, %rcx
	jbe	.LBB259_3
	xorl	%r12d, %r12d
.LBB259_2:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB259_3:
	cmpq	%r13, %r8
	je	.LBB259_4
	movq	%rdx, %rbx
	movq	%rsi, %rbp
	movq	%rdi, 32(%rsp)
	movq	%rdx, %r15
	andq	$-32, %r15
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r12d
	movl	$8, %esi
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB259_2
	movq	%rax, %r14
	shrq	$5, %rbx
	movq	%rbx, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	16(%rbp), %rbp
	addq	$40, %r13
	xorl	%r12d, %r12d
	leaq	40(%rsp), %r15
	.p2align	4
.LBB259_8:
	movq	(%r13), %rax
	xorl	%esi, %esi
	testb	$31, %al
	setne	%sil
	movq	(%rbp), %rcx
	shll	$5, %esi
	addq	%rax, %rsi
	andq	$-32, %rsi
	imulq	(%rcx), %rsi
.Ltmp443:
	movq	%r15, %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp444:
	movups	40(%rsp), %xmm0
	movups	56(%rsp), %xmm1
	movups	%xmm1, 16(%r14)
	movups	%xmm0, (%r14)
	incq	%r12
	addq	$48, %r13
	addq	$32, %r14
	cmpq	%r12, %rbx
	jne	.LBB259_8
	movq	32(%rsp), %rdi
	jmp	.LBB259_5
.LBB259_4:
	movq	$0, 8(%rsp)
	movq	$8, 16(%rsp)
	xorl	%ebx, %ebx
.LBB259_5:
	movq	%rbx, 24(%rsp)
	movq	%rbx, 16(%rdi)
	movq	8(%rsp), %rax
	movq	%rax, (%rdi)
	movq	16(%rsp), %rax
	movq	%rax, 8(%rdi)
	movq	%rdi, %rax
	addq	$72, %rsp
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
.LBB259_12:
	.cfi_def_cfa_offset 128
.Ltmp445:
	movq	%rax, %rbx
	movq	%r12, 24(%rsp)
.Ltmp446:
	leaq	8(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E.llvm.18155304953313829945
.Ltmp447:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB259_11:
.Ltmp448:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end259:
	.size	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE, .Lfunc_end259-_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.cfi_endproc
	.section	".gcc_except_table._ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE","a",@progbits
	.p2align	2, 0x0
GCC_except_table259:
.Lexception69:
	.byte	255
	.byte	155
	.uleb128 .Lttbase40-.Lttbaseref40
.Lttbaseref40:
	.byte	1
	.uleb128 .Lcst_end69-.Lcst_begin69
.Lcst_begin69:
	.uleb128 .Lfunc_begin69-.Lfunc_begin69
	.uleb128 .Ltmp443-.Lfunc_begin69
	.byte	0
	.byte	0
	.uleb128 .Ltmp443-.Lfunc_begin69
	.uleb128 .Ltmp444-.Ltmp443
	.uleb128 .Ltmp445-.Lfunc_begin69
	.byte	0
	.uleb128 .Ltmp446-.Lfunc_begin69
	.uleb128 .Ltmp447-.Ltmp446
	.uleb128 .Ltmp448-.Lfunc_begin69
	.byte	1
	.uleb128 .Ltmp447-.Lfunc_begin69
	.uleb128 .Lfunc_end259-.Ltmp447
	.byte	0
	.byte	0
.Lcst_end69:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase40:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9d54f3443f95e3d8E","ax",@progbits
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9d54f3443f95e3d8E
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9d54f3443f95e3d8E
	.p2align	4
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9d54f3443f95e3d8E,@function
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9d54f3443f95e3d8E:
.Lfunc_begin70:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception70
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$48, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	8(%rsi), %r12
	subq	(%rsi), %r12
	leaq	(,%r12,4), %r14
	movabsq	$4611686018427387896, %rax
	cmpq	%rax, %r12
	seta	%al
	movabsq	$9223372036854775800, %rcx
	cmpq	%rcx, %r14
	seta	%cl
	orb	%al, %cl
	je	.LBB260_3
	xorl	%r15d, %r15d
.LBB260_2:
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB260_3:
	movq	%rdi, %rbx
	testq	%r14, %r14
	je	.LBB260_4
	movq	%rsi, %r13
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r15d
	movl	$8, %esi
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB260_2
	shrq	$3, %r12
	movq	%r13, %rsi
	jmp	.LBB260_7
.LBB260_4:
	movl	$8, %eax
	xorl	%r12d, %r12d
.LBB260_7:
	movq	%r12, (%rsp)
	movq	%rax, 8(%rsp)
	leaq	16(%rsp), %rcx
	movq	$0, 16(%rsp)
	movq	%rax, 40(%rsp)
	movq	%rcx, 24(%rsp)
	movq	$0, 32(%rsp)
.Ltmp449:
	leaq	24(%rsp), %rax
	movq	%rsi, %rdi
	movq	%rax, %rsi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfc6ed96dae447761E
.Ltmp450:
	movq	16(%rsp), %rax
	movq	%rax, 16(%rbx)
	movups	(%rsp), %xmm0
	movups	%xmm0, (%rbx)
	movq	%rbx, %rax
	addq	$48, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB260_9:
	.cfi_def_cfa_offset 96
.Ltmp451:
	movq	%rax, %rbx
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB260_11
	movq	8(%rsp), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB260_11:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end260:
	.size	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9d54f3443f95e3d8E, .Lfunc_end260-_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9d54f3443f95e3d8E
	.cfi_endproc
	.section	".gcc_except_table._ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9d54f3443f95e3d8E","a",@progbits
	.p2align	2, 0x0
GCC_except_table260:
.Lexception70:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end70-.Lcst_begin70
.Lcst_begin70:
	.uleb128 .Lfunc_begin70-.Lfunc_begin70
	.uleb128 .Ltmp449-.Lfunc_begin70
	.byte	0
	.byte	0
	.uleb128 .Ltmp449-.Lfunc_begin70
	.uleb128 .Ltmp450-.Ltmp449
	.uleb128 .Ltmp451-.Lfunc_begin70
	.byte	0
	.uleb128 .Ltmp450-.Lfunc_begin70
	.uleb128 .Lfunc_end260-.Ltmp450
	.byte	0
	.byte	0
.Lcst_end70:
	.p2align	2, 0x0

	.section	".text._ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9e828597d3af4bb9E","ax",@progbits
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9e828597d3af4bb9E
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9e828597d3af4bb9E
	.p2align	4
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9e828597d3af4bb9E,@function
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9e828597d3af4bb9E:
.Lfunc_begin71:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception71
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %rbx
	.p2align	4
.LBB261_1:
	cmpq	%r14, %r15
	je	.LBB261_2
	movq	(%r15), %rax
	addq	$8, %r15
	cmpb	$2, 96(%rax)
	je	.LBB261_1
	lock		incq	(%rax)
	jle	.LBB261_22
	movq	%rax, 8(%rsp)
	movq	80(%rax), %r13
	movq	88(%rax), %r12
	lock		decq	(%rax)
	jne	.LBB261_7
	#MEMBARRIER
	leaq	8(%rsp), %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.LBB261_7:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$64, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB261_23
	testq	%r13, %r13
	movq	%r12, (%rax)
	sete	8(%rax)
	movq	$4, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	$1, 24(%rsp)
	jmp	.LBB261_9
	.p2align	4
.LBB261_16:
	movq	16(%rsp), %rax
	movq	%rbp, %rcx
	shlq	$4, %rcx
	movq	%r12, (%rax,%rcx)
	movb	%r13b, 8(%rax,%rcx)
	incq	%rbp
	movq	%rbp, 24(%rsp)
.LBB261_9:
	cmpq	%r14, %r15
	je	.LBB261_20
	movq	(%r15), %rax
	addq	$8, %r15
	cmpb	$2, 96(%rax)
	je	.LBB261_9
	lock		incq	(%rax)
	jle	.LBB261_22
	movq	%rax, 32(%rsp)
	movq	80(%rax), %r13
	movq	88(%rax), %r12
	lock		decq	(%rax)
	jne	.LBB261_14
	#MEMBARRIER
.Ltmp452:
	leaq	32(%rsp), %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp453:
.LBB261_14:
	testq	%r13, %r13
	sete	%r13b
	movq	24(%rsp), %rbp
	cmpq	8(%rsp), %rbp
	jne	.LBB261_16
.Ltmp454:
	movl	$1, %edx
	movl	$8, %ecx
	movl	$16, %r8d
	leaq	8(%rsp), %rdi
	movq	%rbp, %rsi
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp455:
	jmp	.LBB261_16
.LBB261_2:
	movq	$0, (%rbx)
	movq	$8, 8(%rbx)
	movq	$0, 16(%rbx)
	jmp	.LBB261_21
.LBB261_20:
	movq	24(%rsp), %rax
	movq	%rax, 16(%rbx)
	movups	8(%rsp), %xmm0
	movups	%xmm0, (%rbx)
.LBB261_21:
	movq	%rbx, %rax
	addq	$40, %rsp
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
.LBB261_22:
	.cfi_def_cfa_offset 96
	ud2
.LBB261_23:
	movl	$8, %edi
	movl	$64, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB261_17:
.Ltmp456:
	movq	%rax, %rbx
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB261_19
	movq	16(%rsp), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB261_19:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end261:
	.size	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9e828597d3af4bb9E, .Lfunc_end261-_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9e828597d3af4bb9E
	.cfi_endproc
	.section	".gcc_except_table._ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9e828597d3af4bb9E","a",@progbits
	.p2align	2, 0x0
GCC_except_table261:
.Lexception71:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end71-.Lcst_begin71
.Lcst_begin71:
	.uleb128 .Lfunc_begin71-.Lfunc_begin71
	.uleb128 .Ltmp452-.Lfunc_begin71
	.byte	0
	.byte	0
	.uleb128 .Ltmp452-.Lfunc_begin71
	.uleb128 .Ltmp455-.Ltmp452
	.uleb128 .Ltmp456-.Lfunc_begin71
	.byte	0
	.uleb128 .Ltmp455-.Lfunc_begin71
	.uleb128 .Lfunc_end261-.Ltmp455
	.byte	0
	.byte	0
.Lcst_end71:
	.p2align	2, 0x0

	.section	".text._ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hd5b30a16b0e7c8c2E","ax",@progbits
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hd5b30a16b0e7c8c2E
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hd5b30a16b0e7c8c2E
	.p2align	4
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hd5b30a16b0e7c8c2E,@function
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hd5b30a16b0e7c8c2E:
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
	xorl	%r14d, %r14d
	subq	%rsi, %rdx
	cmovbq	%r14, %rdx
	movq	%rdx, %rbx
	shlq	$4, %rbx
	movq	%rdx, %rax
	shrq	$60, %rax
	setne	%al
	movabsq	$9223372036854775800, %rcx
	cmpq	%rcx, %rbx
	seta	%cl
	orb	%al, %cl
	je	.LBB262_1
.LBB262_6:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB262_1:
	testq	%rbx, %rbx
	je	.LBB262_2
	movq	%rdx, %r15
	movq	%rdi, %r12
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r14d
	movl	$8, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB262_6
	movq	%r12, %rdi
	movq	%r15, %rdx
	movq	%r15, %rcx
	jmp	.LBB262_5
.LBB262_2:
	movl	$8, %eax
	xorl	%ecx, %ecx
.LBB262_5:
	movq	%rcx, (%rdi)
	movq	%rax, 8(%rdi)
	movq	%rdx, 16(%rdi)
	movq	%rdi, %rax
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
.Lfunc_end262:
	.size	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hd5b30a16b0e7c8c2E, .Lfunc_end262-_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hd5b30a16b0e7c8c2E
	.cfi_endproc

	.section	".text._ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17he757a29c90c8ef45E","ax",@progbits
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17he757a29c90c8ef45E
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17he757a29c90c8ef45E
	.p2align	4
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17he757a29c90c8ef45E,@function
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17he757a29c90c8ef45E:
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
	movq	(%rsi), %r15
	movq	8(%rsi), %r13
	movq	%r13, %rax
	subq	%r15, %rax
	movq	%rax, %r12
	shrq	$3, %r12
	movq	%r12, %rbx
	shlq	$4, %rbx
	testq	%rax, %rax
	sets	%al
	movabsq	$9223372036854775800, %rcx
	cmpq	%rcx, %rbx
	seta	%cl
	orb	%al, %cl
	je	.LBB263_3
	xorl	%r14d, %r14d
.LBB263_2:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB263_3:
	testq	%rbx, %rbx
	je	.LBB263_4
	movq	%rsi, (%rsp)
	movq	%rdi, %rbp
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r14d
	movl	$8, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB263_2
	movq	%r12, %rcx
	movq	%rbp, %rdi
	movq	(%rsp), %rsi
	cmpq	%r13, %r15
	jne	.LBB263_8
	jmp	.LBB263_13
.LBB263_4:
	movl	$8, %eax
	xorl	%ecx, %ecx
	cmpq	%r13, %r15
	je	.LBB263_13
.LBB263_8:
	movq	24(%rsi), %rdx
	movq	32(%rsi), %r8
	movq	40(%rsi), %r9
	movq	16(%rsi), %rsi
	leaq	8(%rax), %r10
	xorl	%r11d, %r11d
	jmp	.LBB263_9
	.p2align	4
.LBB263_11:
	movq	(%r8), %r14
	movq	(%r9), %rbx
	addq	%r14, %rbx
.LBB263_12:
	movq	%r14, -8(%r10)
	movq	%rbx, (%r10)
	incq	%r11
	addq	$16, %r10
	cmpq	%r11, %r12
	je	.LBB263_13
.LBB263_9:
	leaq	(%rsi,%r11), %rbx
	cmpq	(%rdx), %rbx
	je	.LBB263_11
	movq	(%r15,%r11,8), %rbx
	xorl	%r14d, %r14d
	jmp	.LBB263_12
.LBB263_13:
	movq	%rcx, (%rdi)
	movq	%rax, 8(%rdi)
	movq	%r12, 16(%rdi)
	movq	%rdi, %rax
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
.Lfunc_end263:
	.size	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17he757a29c90c8ef45E, .Lfunc_end263-_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17he757a29c90c8ef45E
	.cfi_endproc

	.section	".text._ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h5bdd215856b8c878E","ax",@progbits
	.hidden	_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h5bdd215856b8c878E
	.globl	_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h5bdd215856b8c878E
	.p2align	4
	.type	_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h5bdd215856b8c878E,@function
_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h5bdd215856b8c878E:
	.cfi_startproc
	movq	32(%rdi), %rdx
	imulq	%rdx, %rsi
	leaq	(,%rsi,4), %rax
	addq	(%rdi), %rax
	retq
.Lfunc_end264:
	.size	_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h5bdd215856b8c878E, .Lfunc_end264-_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h5bdd215856b8c878E
	.cfi_endproc

	.section	".text._ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h7b000256adb728c2E","ax",@progbits
	.hidden	_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h7b000256adb728c2E
	.globl	_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h7b000256adb728c2E
	.p2align	4
	.type	_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h7b000256adb728c2E,@function
_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h7b000256adb728c2E:
	.cfi_startproc
	movq	%rsi, %rax
	movq	32(%rdi), %rdx
	imulq	%rdx, %rax
	shlq	$7, %rax
	addq	(%rdi), %rax
	retq
.Lfunc_end265:
	.size	_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h7b000256adb728c2E, .Lfunc_end265-_ZN98_$LT$core..slice..iter..ChunksExact$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$24__iterator_get_unchecked17h7b000256adb728c2E
	.cfi_endproc

	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.0.llvm.18155304953313829945
	.type	anon.c60f8acf36d1e11916dd8bc08d707736.0.llvm.18155304953313829945,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.c60f8acf36d1e11916dd8bc08d707736.0.llvm.18155304953313829945
anon.c60f8acf36d1e11916dd8bc08d707736.0.llvm.18155304953313829945:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/iter.rs"
	.size	anon.c60f8acf36d1e11916dd8bc08d707736.0.llvm.18155304953313829945, 79

	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945
	.type	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945,@object
	.section	.data.rel.ro.anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945,"aw",@progbits
	.globl	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945
	.p2align	3, 0x0
anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945:
	.quad	anon.c60f8acf36d1e11916dd8bc08d707736.0.llvm.18155304953313829945
	.asciz	"N\000\000\000\000\000\000\000\r\b\000\000\021\000\000"
	.size	anon.c60f8acf36d1e11916dd8bc08d707736.1.llvm.18155304953313829945, 24

	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.2.llvm.18155304953313829945
	.type	anon.c60f8acf36d1e11916dd8bc08d707736.2.llvm.18155304953313829945,@object
	.section	.rodata.anon.c60f8acf36d1e11916dd8bc08d707736.2.llvm.18155304953313829945,"a",@progbits
	.globl	anon.c60f8acf36d1e11916dd8bc08d707736.2.llvm.18155304953313829945
anon.c60f8acf36d1e11916dd8bc08d707736.2.llvm.18155304953313829945:
	.ascii	"capacity overflow"
	.size	anon.c60f8acf36d1e11916dd8bc08d707736.2.llvm.18155304953313829945, 17

	.type	.Lanon.c60f8acf36d1e11916dd8bc08d707736.3,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.c60f8acf36d1e11916dd8bc08d707736.3:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/vec/spec_from_iter_nested.rs"
	.size	.Lanon.c60f8acf36d1e11916dd8bc08d707736.3, 95

	.type	.Lanon.c60f8acf36d1e11916dd8bc08d707736.4,@object
	.section	.data.rel.ro..Lanon.c60f8acf36d1e11916dd8bc08d707736.4,"aw",@progbits
	.p2align	3, 0x0
.Lanon.c60f8acf36d1e11916dd8bc08d707736.4:
	.quad	.Lanon.c60f8acf36d1e11916dd8bc08d707736.3
	.asciz	"^\000\000\000\000\000\000\0009\000\000\000\022\000\000"
	.size	.Lanon.c60f8acf36d1e11916dd8bc08d707736.4, 24

	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.5.llvm.18155304953313829945
	.type	anon.c60f8acf36d1e11916dd8bc08d707736.5.llvm.18155304953313829945,@object
	.section	.rodata.anon.c60f8acf36d1e11916dd8bc08d707736.5.llvm.18155304953313829945,"a",@progbits
	.globl	anon.c60f8acf36d1e11916dd8bc08d707736.5.llvm.18155304953313829945
anon.c60f8acf36d1e11916dd8bc08d707736.5.llvm.18155304953313829945:
	.ascii	"too many values pushed to consumer"
	.size	anon.c60f8acf36d1e11916dd8bc08d707736.5.llvm.18155304953313829945, 34

	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.6.llvm.18155304953313829945
	.type	anon.c60f8acf36d1e11916dd8bc08d707736.6.llvm.18155304953313829945,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.c60f8acf36d1e11916dd8bc08d707736.6.llvm.18155304953313829945
anon.c60f8acf36d1e11916dd8bc08d707736.6.llvm.18155304953313829945:
	.asciz	"/root/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/rayon-1.12.0/src/iter/collect/consumer.rs"
	.size	anon.c60f8acf36d1e11916dd8bc08d707736.6.llvm.18155304953313829945, 101

	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.7.llvm.18155304953313829945
	.type	anon.c60f8acf36d1e11916dd8bc08d707736.7.llvm.18155304953313829945,@object
	.section	.data.rel.ro.anon.c60f8acf36d1e11916dd8bc08d707736.7.llvm.18155304953313829945,"aw",@progbits
	.globl	anon.c60f8acf36d1e11916dd8bc08d707736.7.llvm.18155304953313829945
	.p2align	3, 0x0
anon.c60f8acf36d1e11916dd8bc08d707736.7.llvm.18155304953313829945:
	.quad	anon.c60f8acf36d1e11916dd8bc08d707736.6.llvm.18155304953313829945
	.asciz	"d\000\000\000\000\000\000\000}\000\000\000\t\000\000"
	.size	anon.c60f8acf36d1e11916dd8bc08d707736.7.llvm.18155304953313829945, 24

	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.8.llvm.18155304953313829945
	.type	anon.c60f8acf36d1e11916dd8bc08d707736.8.llvm.18155304953313829945,@object
	.section	.rodata.anon.c60f8acf36d1e11916dd8bc08d707736.8.llvm.18155304953313829945,"a",@progbits
	.globl	anon.c60f8acf36d1e11916dd8bc08d707736.8.llvm.18155304953313829945
anon.c60f8acf36d1e11916dd8bc08d707736.8.llvm.18155304953313829945:
	.ascii	"assertion failed: index <= len"
	.size	anon.c60f8acf36d1e11916dd8bc08d707736.8.llvm.18155304953313829945, 30

	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.9.llvm.18155304953313829945
	.type	anon.c60f8acf36d1e11916dd8bc08d707736.9.llvm.18155304953313829945,@object
	.section	.data.rel.ro.anon.c60f8acf36d1e11916dd8bc08d707736.9.llvm.18155304953313829945,"aw",@progbits
	.globl	anon.c60f8acf36d1e11916dd8bc08d707736.9.llvm.18155304953313829945
	.p2align	3, 0x0
anon.c60f8acf36d1e11916dd8bc08d707736.9.llvm.18155304953313829945:
	.quad	anon.c60f8acf36d1e11916dd8bc08d707736.6.llvm.18155304953313829945
	.asciz	"d\000\000\000\000\000\000\000`\000\000\000\r\000\000"
	.size	anon.c60f8acf36d1e11916dd8bc08d707736.9.llvm.18155304953313829945, 24

	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.10.llvm.18155304953313829945
	.type	anon.c60f8acf36d1e11916dd8bc08d707736.10.llvm.18155304953313829945,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.c60f8acf36d1e11916dd8bc08d707736.10.llvm.18155304953313829945
anon.c60f8acf36d1e11916dd8bc08d707736.10.llvm.18155304953313829945:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/vec/mod.rs"
	.size	anon.c60f8acf36d1e11916dd8bc08d707736.10.llvm.18155304953313829945, 77

	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.11.llvm.18155304953313829945
	.type	anon.c60f8acf36d1e11916dd8bc08d707736.11.llvm.18155304953313829945,@object
	.section	.data.rel.ro.anon.c60f8acf36d1e11916dd8bc08d707736.11.llvm.18155304953313829945,"aw",@progbits
	.globl	anon.c60f8acf36d1e11916dd8bc08d707736.11.llvm.18155304953313829945
	.p2align	3, 0x0
anon.c60f8acf36d1e11916dd8bc08d707736.11.llvm.18155304953313829945:
	.quad	anon.c60f8acf36d1e11916dd8bc08d707736.10.llvm.18155304953313829945
	.asciz	"L\000\000\000\000\000\000\000\257\017\000\000\r\000\000"
	.size	anon.c60f8acf36d1e11916dd8bc08d707736.11.llvm.18155304953313829945, 24

	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.12.llvm.18155304953313829945
	.type	anon.c60f8acf36d1e11916dd8bc08d707736.12.llvm.18155304953313829945,@object
	.section	.data.rel.ro.anon.c60f8acf36d1e11916dd8bc08d707736.12.llvm.18155304953313829945,"aw",@progbits
	.globl	anon.c60f8acf36d1e11916dd8bc08d707736.12.llvm.18155304953313829945
	.p2align	3, 0x0
anon.c60f8acf36d1e11916dd8bc08d707736.12.llvm.18155304953313829945:
	.quad	anon.c60f8acf36d1e11916dd8bc08d707736.10.llvm.18155304953313829945
	.asciz	"L\000\000\000\000\000\000\000y\013\000\000$\000\000"
	.size	anon.c60f8acf36d1e11916dd8bc08d707736.12.llvm.18155304953313829945, 24

	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.13.llvm.18155304953313829945
	.type	anon.c60f8acf36d1e11916dd8bc08d707736.13.llvm.18155304953313829945,@object
	.section	.rodata.anon.c60f8acf36d1e11916dd8bc08d707736.13.llvm.18155304953313829945,"a",@progbits
	.globl	anon.c60f8acf36d1e11916dd8bc08d707736.13.llvm.18155304953313829945
anon.c60f8acf36d1e11916dd8bc08d707736.13.llvm.18155304953313829945:
	.ascii	"assertion failed: vec.capacity() - start >= len"
	.size	anon.c60f8acf36d1e11916dd8bc08d707736.13.llvm.18155304953313829945, 47

	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.14.llvm.18155304953313829945
	.type	anon.c60f8acf36d1e11916dd8bc08d707736.14.llvm.18155304953313829945,@object
	.section	.data.rel.ro.anon.c60f8acf36d1e11916dd8bc08d707736.14.llvm.18155304953313829945,"aw",@progbits
	.globl	anon.c60f8acf36d1e11916dd8bc08d707736.14.llvm.18155304953313829945
	.p2align	3, 0x0
anon.c60f8acf36d1e11916dd8bc08d707736.14.llvm.18155304953313829945:
	.quad	anon.c60f8acf36d1e11916dd8bc08d707736.6.llvm.18155304953313829945
	.asciz	"d\000\000\000\000\000\000\000\021\000\000\000\t\000\000"
	.size	anon.c60f8acf36d1e11916dd8bc08d707736.14.llvm.18155304953313829945, 24

	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.15.llvm.18155304953313829945
	.type	anon.c60f8acf36d1e11916dd8bc08d707736.15.llvm.18155304953313829945,@object
	.section	.data.rel.ro.anon.c60f8acf36d1e11916dd8bc08d707736.15.llvm.18155304953313829945,"aw",@progbits
	.globl	anon.c60f8acf36d1e11916dd8bc08d707736.15.llvm.18155304953313829945
	.p2align	3, 0x0
anon.c60f8acf36d1e11916dd8bc08d707736.15.llvm.18155304953313829945:
	.quad	anon.c60f8acf36d1e11916dd8bc08d707736.0.llvm.18155304953313829945
	.asciz	"N\000\000\000\000\000\000\000\361\005\000\000\"\000\000"
	.size	anon.c60f8acf36d1e11916dd8bc08d707736.15.llvm.18155304953313829945, 24

	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945
	.type	anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945,@object
	.section	.data.rel.ro.anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945,"aw",@progbits
	.globl	anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945
	.p2align	3, 0x0
anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945:
	.quad	anon.c60f8acf36d1e11916dd8bc08d707736.0.llvm.18155304953313829945
	.asciz	"N\000\000\000\000\000\000\000\242\006\000\000\"\000\000"
	.size	anon.c60f8acf36d1e11916dd8bc08d707736.16.llvm.18155304953313829945, 24

	.hidden	anon.c60f8acf36d1e11916dd8bc08d707736.17.llvm.18155304953313829945
	.type	anon.c60f8acf36d1e11916dd8bc08d707736.17.llvm.18155304953313829945,@object
	.section	.data.rel.ro.anon.c60f8acf36d1e11916dd8bc08d707736.17.llvm.18155304953313829945,"aw",@progbits
	.globl	anon.c60f8acf36d1e11916dd8bc08d707736.17.llvm.18155304953313829945
	.p2align	3, 0x0
anon.c60f8acf36d1e11916dd8bc08d707736.17.llvm.18155304953313829945:
	.quad	anon.c60f8acf36d1e11916dd8bc08d707736.0.llvm.18155304953313829945
	.asciz	"N\000\000\000\000\000\000\000q\007\000\000\021\000\000"
	.size	anon.c60f8acf36d1e11916dd8bc08d707736.17.llvm.18155304953313829945, 24

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.76.llvm.4969789374703972864
	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.77.llvm.4969789374703972864
	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.78.llvm.4969789374703972864
	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.79.llvm.4969789374703972864
	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.81.llvm.4969789374703972864
	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.82.llvm.4969789374703972864
	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.83.llvm.4969789374703972864
	.hidden	anon.1f0f5b51170ee72d786861d3acb7775e.3.llvm.13102678207914852933
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.1.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.2.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.27.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.130.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.187.llvm.13867215145974308402
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.4.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.18.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.19.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.27.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.33.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.36.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.37.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.49.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.93.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.94.llvm.8749718453130272470
	.hidden	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hab49788400d64b7eE
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5013d6c4eb73ef76E
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb670168a72d9daa9E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h3762eed965f96a7bE
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hcccf1be0a507eca0E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h4b97e5616388750fE
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9eea2f4bb858b2fE
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hda2cebc1cd948ef9E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h399dd8c1ab793f88E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15069b67a3546c12E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17haca938f5afcb16fbE
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h7fee5faed2f37ae6E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h37de1a84d54557e5E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h984fc7abace04695E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h09289f957157fe34E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6375375ce2847bb8E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h770426d0b99bb044E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0b8a4e355301a5e5E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb36db852e82ddf63E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0cfbbe1762e0f9c2E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h112c0198f9db9082E
	.hidden	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	.hidden	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h1481d85d2f9a5510E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h2380d236fcfaf1aeE
	.hidden	_ZN12nepenthe_ops4norm4Norm4pack17hd3b95fbb8a9814a7E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h324228f250062287E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h42829af86c2df178E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h564003b7292f68aaE
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5fb63352dcc4137fE
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6769b07427e0385cE
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6842ea610328e43fE
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h68d7454c4cf02c99E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h7077e61d7e73c502E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h81f5d5b4db5ae443E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h86991382453ee08fE
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h909b51158fac89eaE
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha4a80a877ba044b2E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9a06fe981452994E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb196a4c764c0b3c8E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hbc069b93bf3fb037E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd0cab4e0645611a3E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd7c4bf46d3468fd0E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hdbacd6e93d35d6d0E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he195d8e90bab9334E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he8c5020b6feec412E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf1de591530b6748aE
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf7dfe6c72c32bb88E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hca5cac02e84747adE
	.hidden	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward28_$u7b$$u7b$closure$u7d$$u7d$17hfbb0e79758674dc2E.llvm.4969789374703972864
	.hidden	_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17h0e0054ecc50fbf08E
	.hidden	_ZN12nepenthe_ops4adam7advance17he92a1757a1d6cc6cE.llvm.4969789374703972864
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd844d47411de2646E
	.hidden	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h284aa470c8c972d0E
	.hidden	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8291f8a991d5b979E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15e2fafa4ad84989E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h03726a4e3a95aec2E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h24da71ccec8aa579E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h2d6d2ab4dfd5d255E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he81026c283a81e61E
	.hidden	_ZN5rayon4iter8plumbing24bridge_producer_consumer6helper17h62771e3d55a2d75aE
	.hidden	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	.hidden	_ZN5alloc3vec16in_place_collect18from_iter_in_place17hd3b6ae581f48b9e4E
	.hidden	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	.hidden	_ZN5rayon4iter7collect21collect_with_consumer17h06692ea210e1b15eE
	.hidden	_ZN5rayon4iter7collect21collect_with_consumer17h31afa82bf6cea4d8E
	.hidden	_ZN5rayon4iter7collect21collect_with_consumer17h366b41b8089d5295E
	.hidden	_ZN5rayon4iter7collect21collect_with_consumer17h3cc173b7257914e9E
	.hidden	_ZN5rayon4iter7collect21collect_with_consumer17h5fdf9dc42993b55bE
	.hidden	_ZN5rayon4iter7collect21collect_with_consumer17h87246abcac2d5fa3E
	.hidden	_ZN5rayon4iter7collect21collect_with_consumer17ha1d907520ccaf94dE
	.hidden	_ZN5rayon4iter7collect21collect_with_consumer17ha95779ebdef83a33E
	.hidden	_ZN5rayon4iter7collect21collect_with_consumer17hae30493c2c7a6196E
	.hidden	_ZN5rayon4iter7collect21collect_with_consumer17hbd161566f74eb9c4E
	.hidden	_ZN5rayon4iter7collect21collect_with_consumer17he5f5c6dd668b2fb4E
	.hidden	_ZN73_$LT$rayon..vec..SliceDrain$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2be8011eea21dfc5E
	.hidden	_ZN98_$LT$alloc..collections..linked_list..LinkedList$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h498d4e5cee808b38E
	.hidden	_ZN12nepenthe_ops4tile6window17h03a33f0dd54eacd3E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h022587350a182f04E
	.hidden	_ZN12nepenthe_ops5heads12Coefficients9gradients17h3b56dc50826a9550E
	.hidden	_ZN12nepenthe_ops12feed_forward10Parameters7forward17h58ab58b78afeac45E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h4b5470ec81e0a1f6E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5e1adbbead536433E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h7772c3e73f152873E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h88cdeba0b1972493E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha74124caa410427bE
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hbbc631f87ffb0a80E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0133bc4d36809214E
	.hidden	_ZN12nepenthe_ops5heads14sum_of_squares17he7520fd84cd0a17aE
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h41ff8f342522fad0E
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h608f880e3c34adaeE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h297fdc357fca78e4E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h469534791fba9b99E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h311424cc7d22fc15E
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfc6ed96dae447761E
	.hidden	_ZN12nepenthe_ops5heads16add_correlations17hd1c53e2cc956114cE
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h78635d8e0f3538caE
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hed12c842af82ac96E
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hfa117353e58b0ea7E
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hfa117353e58b0ea7E,@function
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hfa117353e58b0ea7E
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hfa117353e58b0ea7E = _ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf523920eaab7b5bbE
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hca9b420e0f4d6e73E
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hca9b420e0f4d6e73E,@function
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hca9b420e0f4d6e73E
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hca9b420e0f4d6e73E = _ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h747b0e7a98741948E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h08b05bbf1a72b081E
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h08b05bbf1a72b081E,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h08b05bbf1a72b081E
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h08b05bbf1a72b081E = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h0c7d328eb331017aE
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h0c7d328eb331017aE,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h0c7d328eb331017aE
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h0c7d328eb331017aE = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h1b04c190f8e590feE
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h1b04c190f8e590feE,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h1b04c190f8e590feE
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h1b04c190f8e590feE = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h1cd587f6a024389dE
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h1cd587f6a024389dE,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h1cd587f6a024389dE
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h1cd587f6a024389dE = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h20050b390be080b5E
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h20050b390be080b5E,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h20050b390be080b5E
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h20050b390be080b5E = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h2e8e0f1c67d48d4dE
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h2e8e0f1c67d48d4dE,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h2e8e0f1c67d48d4dE
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h2e8e0f1c67d48d4dE = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h419c09fb7930e338E
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h419c09fb7930e338E,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h419c09fb7930e338E
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h419c09fb7930e338E = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h555ea42e496fd2eeE
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h555ea42e496fd2eeE,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h555ea42e496fd2eeE
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h555ea42e496fd2eeE = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h63d968b0d4feb416E
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h63d968b0d4feb416E,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h63d968b0d4feb416E
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h63d968b0d4feb416E = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h6cc9400fa94eec64E
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h6cc9400fa94eec64E,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h6cc9400fa94eec64E
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h6cc9400fa94eec64E = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h92a68b499cf6a519E
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h92a68b499cf6a519E,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h92a68b499cf6a519E
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h92a68b499cf6a519E = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd522d7a68505a83cE
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd522d7a68505a83cE,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd522d7a68505a83cE
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd522d7a68505a83cE = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hef96549fe4fff4a9E
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hef96549fe4fff4a9E,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hef96549fe4fff4a9E
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hef96549fe4fff4a9E = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hf730b20c4abbb22dE
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hf730b20c4abbb22dE,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hf730b20c4abbb22dE
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hf730b20c4abbb22dE = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h00cc141a05b113c8E
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h3f39e43a3c721aedE
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h3f39e43a3c721aedE,@function
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h3f39e43a3c721aedE
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h3f39e43a3c721aedE = _ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h5b9ac5e3c432f3f0E
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h5b9ac5e3c432f3f0E,@function
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h5b9ac5e3c432f3f0E
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h5b9ac5e3c432f3f0E = _ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h5d59e10870dc091dE
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h5d59e10870dc091dE,@function
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h5d59e10870dc091dE
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h5d59e10870dc091dE = _ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h652c1dfb7fc99889E
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h652c1dfb7fc99889E,@function
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h652c1dfb7fc99889E
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h652c1dfb7fc99889E = _ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h7aeb6dadc9c2928bE
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h7aeb6dadc9c2928bE,@function
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h7aeb6dadc9c2928bE
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h7aeb6dadc9c2928bE = _ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h81beb60666d7ae1eE
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h81beb60666d7ae1eE,@function
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h81beb60666d7ae1eE
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h81beb60666d7ae1eE = _ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17ha25093fdde7a9ef5E
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17ha25093fdde7a9ef5E,@function
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17ha25093fdde7a9ef5E
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17ha25093fdde7a9ef5E = _ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17ha43343316a5f5384E
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17ha43343316a5f5384E,@function
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17ha43343316a5f5384E
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17ha43343316a5f5384E = _ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hac7e53e51f08ad50E
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hac7e53e51f08ad50E,@function
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hac7e53e51f08ad50E
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hac7e53e51f08ad50E = _ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hacf3973f9b88793bE
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hacf3973f9b88793bE,@function
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hacf3973f9b88793bE
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hacf3973f9b88793bE = _ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hb61725e128b3b63bE
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hb61725e128b3b63bE,@function
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hb61725e128b3b63bE
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hb61725e128b3b63bE = _ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdab1a07930841ec9E
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdab1a07930841ec9E,@function
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdab1a07930841ec9E
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdab1a07930841ec9E = _ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdba315fc6c4b0506E
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdba315fc6c4b0506E,@function
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdba315fc6c4b0506E
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdba315fc6c4b0506E = _ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.globl	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdfe2e4b1735aaf43E
	.type	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdfe2e4b1735aaf43E,@function
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdfe2e4b1735aaf43E
_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdfe2e4b1735aaf43E = _ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h6cd58b47ed804b0aE
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h6cd58b47ed804b0aE,@function
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h6cd58b47ed804b0aE
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h6cd58b47ed804b0aE = _ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h69e735777901f433E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h81909e51aa456254E
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h81909e51aa456254E,@function
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h81909e51aa456254E
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h81909e51aa456254E = _ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h69e735777901f433E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0f6378fb66cb43deE
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0f6378fb66cb43deE,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0f6378fb66cb43deE
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0f6378fb66cb43deE = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h15517f56ab562898E
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h15517f56ab562898E,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h15517f56ab562898E
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h15517f56ab562898E = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1cf19638072e887cE
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1cf19638072e887cE,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1cf19638072e887cE
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1cf19638072e887cE = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h32e9dbed9f8dc0a0E
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h32e9dbed9f8dc0a0E,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h32e9dbed9f8dc0a0E
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h32e9dbed9f8dc0a0E = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3b46dde17d6400efE
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3b46dde17d6400efE,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3b46dde17d6400efE
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3b46dde17d6400efE = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h429f9d23d0bf6daaE
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h429f9d23d0bf6daaE,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h429f9d23d0bf6daaE
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h429f9d23d0bf6daaE = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h673178abb50d5b9cE
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h673178abb50d5b9cE,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h673178abb50d5b9cE
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h673178abb50d5b9cE = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7dc23a42a090169dE
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7dc23a42a090169dE,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7dc23a42a090169dE
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7dc23a42a090169dE = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h803f9d5b1671c3d4E
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h803f9d5b1671c3d4E,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h803f9d5b1671c3d4E
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h803f9d5b1671c3d4E = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8ea77f147aeb320eE
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8ea77f147aeb320eE,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8ea77f147aeb320eE
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8ea77f147aeb320eE = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9f5bf4d9f3c1050aE
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9f5bf4d9f3c1050aE,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9f5bf4d9f3c1050aE
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9f5bf4d9f3c1050aE = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb23b9d903bfedd79E
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb23b9d903bfedd79E,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb23b9d903bfedd79E
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb23b9d903bfedd79E = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc4f2047aa5eeea62E
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc4f2047aa5eeea62E,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc4f2047aa5eeea62E
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc4f2047aa5eeea62E = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc64a415b220c8629E
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc64a415b220c8629E,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc64a415b220c8629E
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc64a415b220c8629E = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd29de26c52f60ad6E
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd29de26c52f60ad6E,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd29de26c52f60ad6E
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd29de26c52f60ad6E = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd8264c0a0d715b43E
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd8264c0a0d715b43E,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd8264c0a0d715b43E
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd8264c0a0d715b43E = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdeef9e0f9cc07871E
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdeef9e0f9cc07871E,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdeef9e0f9cc07871E
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdeef9e0f9cc07871E = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17heac9f6ae60098563E
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17heac9f6ae60098563E,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17heac9f6ae60098563E
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17heac9f6ae60098563E = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hefb7f4fd4cb10745E
	.type	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hefb7f4fd4cb10745E,@function
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hefb7f4fd4cb10745E
_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hefb7f4fd4cb10745E = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb95790a9b2887871E
	.type	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb95790a9b2887871E,@function
	.hidden	_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb95790a9b2887871E
_ZN96_$LT$rayon..iter..collect..consumer..CollectResult$LT$T$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb95790a9b2887871E = _ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04d02eaec65bee59E
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hc254baad21c5b3b7E
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hc254baad21c5b3b7E,@function
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hc254baad21c5b3b7E
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hc254baad21c5b3b7E = _ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h3c6d8058bf424ebfE
	.globl	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17hbf541f2c179858bcE
	.type	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17hbf541f2c179858bcE,@function
	.hidden	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17hbf541f2c179858bcE
_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17hbf541f2c179858bcE = _ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h8ebb30b843350c56E
	.globl	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17hd81091d61ab69bc3E
	.type	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17hd81091d61ab69bc3E,@function
	.hidden	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17hd81091d61ab69bc3E
_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17hd81091d61ab69bc3E = _ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17hac0e696ba0369441E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h0dc7e3bdc9721d48E
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h0dc7e3bdc9721d48E,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h0dc7e3bdc9721d48E
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h0dc7e3bdc9721d48E = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h16b7d64c0aecd786E
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h16b7d64c0aecd786E,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h16b7d64c0aecd786E
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h16b7d64c0aecd786E = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4179399b8c41b44bE
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4179399b8c41b44bE,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4179399b8c41b44bE
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4179399b8c41b44bE = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4507b61613109e68E
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4507b61613109e68E,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4507b61613109e68E
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h4507b61613109e68E = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5d59c97fc094bf2bE
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5d59c97fc094bf2bE,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5d59c97fc094bf2bE
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h5d59c97fc094bf2bE = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h769eaf1a2fdcbd94E
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h769eaf1a2fdcbd94E,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h769eaf1a2fdcbd94E
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h769eaf1a2fdcbd94E = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hb5a39d2239934073E
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hb5a39d2239934073E,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hb5a39d2239934073E
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hb5a39d2239934073E = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hb73fd193b7dc010cE
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hb73fd193b7dc010cE,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hb73fd193b7dc010cE
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hb73fd193b7dc010cE = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hc341270ab67aec10E
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hc341270ab67aec10E,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hc341270ab67aec10E
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hc341270ab67aec10E = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hc4c7e7120ea85466E
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hc4c7e7120ea85466E,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hc4c7e7120ea85466E
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hc4c7e7120ea85466E = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd3beb9d235976cf8E
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd3beb9d235976cf8E,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd3beb9d235976cf8E
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hd3beb9d235976cf8E = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17he64bb81b607e1dd8E
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17he64bb81b607e1dd8E,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17he64bb81b607e1dd8E
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17he64bb81b607e1dd8E = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hf20858f6fa7aa8faE
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hf20858f6fa7aa8faE,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hf20858f6fa7aa8faE
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hf20858f6fa7aa8faE = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E
	.globl	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hf6f3c07b8cfe4593E
	.type	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hf6f3c07b8cfe4593E,@function
	.hidden	_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hf6f3c07b8cfe4593E
_ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17hf6f3c07b8cfe4593E = _ZN97_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$alloc..vec..spec_extend..SpecExtend$LT$T$C$I$GT$$GT$11spec_extend17h027c60d94e22c388E
	.globl	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h3f98a2b50ca858acE
	.type	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h3f98a2b50ca858acE,@function
	.hidden	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h3f98a2b50ca858acE
_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h3f98a2b50ca858acE = _ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h21b14381239769bfE
	.globl	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17he7e802f51238965eE
	.type	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17he7e802f51238965eE,@function
	.hidden	_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17he7e802f51238965eE
_ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17he7e802f51238965eE = _ZN4core5slice4iter16IterMut$LT$T$GT$10into_slice17h21b14381239769bfE
	.globl	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hce5692b355b413e0E
	.type	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hce5692b355b413e0E,@function
	.hidden	_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hce5692b355b413e0E
_ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17hce5692b355b413e0E = _ZN5alloc3vec16Vec$LT$T$C$A$GT$7reserve17h8a2e6bbf1f22784dE
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h7230fc3640d3522eE
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h7230fc3640d3522eE,@function
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h7230fc3640d3522eE
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h7230fc3640d3522eE = _ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0e67f10b1c96c122E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h78747f675ec6b47eE
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h78747f675ec6b47eE,@function
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h78747f675ec6b47eE
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h78747f675ec6b47eE = _ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0e67f10b1c96c122E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h85b08fce4a9d78c5E
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h85b08fce4a9d78c5E,@function
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h85b08fce4a9d78c5E
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h85b08fce4a9d78c5E = _ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0e67f10b1c96c122E
	.globl	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hef77602ff2fe147fE
	.type	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hef77602ff2fe147fE,@function
	.hidden	_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hef77602ff2fe147fE
_ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17hef77602ff2fe147fE = _ZN106_$LT$rayon..iter..for_each..ForEachConsumer$LT$F$GT$$u20$as$u20$rayon..iter..plumbing..Folder$LT$T$GT$$GT$12consume_iter17h0e67f10b1c96c122E
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h4f8fe6b1679c86dfE
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h4f8fe6b1679c86dfE,@function
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h4f8fe6b1679c86dfE
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h4f8fe6b1679c86dfE = _ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h233d5b271a88b0eeE
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h833725f75da188eeE
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h833725f75da188eeE,@function
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h833725f75da188eeE
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h833725f75da188eeE = _ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h2c57fc7ad797fd09E
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h9a44a10ecd3cec4bE
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h9a44a10ecd3cec4bE,@function
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h9a44a10ecd3cec4bE
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h9a44a10ecd3cec4bE = _ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h2c57fc7ad797fd09E
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hac623213186b55b1E
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hac623213186b55b1E,@function
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hac623213186b55b1E
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hac623213186b55b1E = _ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h5a7ba7b9ae0effabE
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hceaf4096fc40ab9cE
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hceaf4096fc40ab9cE,@function
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hceaf4096fc40ab9cE
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hceaf4096fc40ab9cE = _ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hc599a16d2f2b448bE
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hd71bad7151680a5bE
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hd71bad7151680a5bE,@function
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hd71bad7151680a5bE
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hd71bad7151680a5bE = _ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h2c57fc7ad797fd09E
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf68a0ea357f6c9eeE
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf68a0ea357f6c9eeE,@function
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf68a0ea357f6c9eeE
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hf68a0ea357f6c9eeE = _ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17hc599a16d2f2b448bE
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
