	.file	"nepenthe_ops.64e5af86dab3f666-cgu.02"
	.section	.text._ZN12nepenthe_ops7product10transposed17hb0b911f11b353211E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product10transposed17hb0b911f11b353211E
	.globl	_ZN12nepenthe_ops7product10transposed17hb0b911f11b353211E
	.p2align	4
	.type	_ZN12nepenthe_ops7product10transposed17hb0b911f11b353211E,@function
_ZN12nepenthe_ops7product10transposed17hb0b911f11b353211E:
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
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, (%rsp)
	testq	%rcx, %rcx
	je	.LBB0_20
	movq	%rdx, %rbx
	movq	%rsi, %r13
	movq	%rdi, %r15
	movq	%rdx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB0_2
	movq	%rbx, %rax
	xorl	%edx, %edx
	divq	%rcx
	movq	%rax, %rbp
	movq	%rbp, 8(%rsp)
	leaq	(,%rbx,4), %r14
	testq	%rbx, %rbx
	je	.LBB0_5
.LBB0_6:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %esi
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB0_19
	movq	%rax, %r12
	shlq	$4, %rbp
	je	.LBB0_8
	movq	%r12, 104(%rsp)
	movq	%rbx, 112(%rsp)
	movq	%rbp, 120(%rsp)
	movq	$0, 128(%rsp)
.Ltmp0:
	leaq	80(%rsp), %rdi
	leaq	104(%rsp), %rsi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hcc3424011cc8d517E
.Ltmp1:
	movq	96(%rsp), %rdx
	cmpq	$1, %rdx
	jbe	.LBB0_16
	movq	%r13, 16(%rsp)
	movq	%rbx, 24(%rsp)
	movq	%rsp, %rax
	movq	%rax, 32(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 40(%rsp)
	movups	80(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movq	%rdx, 64(%rsp)
.Ltmp4:
	leaq	48(%rsp), %rdi
	leaq	16(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h3a4c8211c73505caE
.Ltmp5:
	jmp	.LBB0_18
.LBB0_16:
	movq	80(%rsp), %rax
	movq	88(%rsp), %rcx
	leaq	(%rdx,%rdx,2), %rdx
	leaq	(%rcx,%rdx,8), %rdx
	movq	%rcx, 48(%rsp)
	movq	%rax, 64(%rsp)
	movq	%rcx, 56(%rsp)
	movq	%rdx, 72(%rsp)
	movq	%r13, 16(%rsp)
	movq	%rbx, 24(%rsp)
	movq	%rsp, %rax
	movq	%rax, 32(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 40(%rsp)
.Ltmp2:
	leaq	48(%rsp), %rdi
	leaq	16(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6aa437f1e1bc04e1E
.Ltmp3:
.LBB0_18:
	movq	%rbx, (%r15)
	movq	%r12, 8(%r15)
	movq	%rbx, 16(%r15)
	movq	%r15, %rax
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
.LBB0_2:
	.cfi_def_cfa_offset 192
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %ebp
	movq	%rbp, 8(%rsp)
	leaq	(,%rbx,4), %r14
	testq	%rbx, %rbx
	jne	.LBB0_6
.LBB0_5:
	movl	$4, %r12d
.LBB0_8:
.Ltmp7:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.8.llvm.18147915163002271463(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp8:
	ud2
.LBB0_20:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.6.llvm.18147915163002271463(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB0_19:
	movl	$4, %edi
	movq	%r14, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB0_11:
.Ltmp9:
	movq	%rax, %r15
	testq	%rbx, %rbx
	jne	.LBB0_12
	jmp	.LBB0_13
.LBB0_10:
.Ltmp6:
	movq	%rax, %r15
.LBB0_12:
	movl	$4, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB0_13:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end0:
	.size	_ZN12nepenthe_ops7product10transposed17hb0b911f11b353211E, .Lfunc_end0-_ZN12nepenthe_ops7product10transposed17hb0b911f11b353211E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product10transposed17hb0b911f11b353211E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table0:
.Lexception0:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp3-.Ltmp0
	.uleb128 .Ltmp6-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp7-.Lfunc_begin0
	.uleb128 .Ltmp8-.Ltmp7
	.uleb128 .Ltmp9-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp8-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Ltmp8
	.byte	0
	.byte	0
.Lcst_end0:
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
	.globl	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
	.p2align	4
	.type	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E,@function
_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E:
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
	subq	$472, %rsp
	.cfi_def_cfa_offset 528
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, 8(%rsp)
	movq	%rdx, %r15
	movq	%rsi, (%rsp)
	movl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %eax
	testl	%eax, %eax
	jne	.LBB1_1
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	je	.LBB1_5
.LBB1_3:
	cmpl	$1, %eax
	jne	.LBB1_42
	movq	(%rsp), %rsi
	movq	%r15, %rdx
	movq	8(%rsp), %r8
	addq	$472, %rsp
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
	jmp	_ZN12nepenthe_ops7product11pack_planes4avx217hf36443614b3576dfE
.LBB1_42:
	.cfi_def_cfa_offset 528
	movq	(%rsp), %rsi
	movq	%r15, %rdx
	movq	8(%rsp), %r8
	addq	$472, %rsp
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
	jmp	_ZN12nepenthe_ops7product11pack_planes6avx51217h349998aaec3c696fE
.LBB1_1:
	.cfi_def_cfa_offset 528
	movq	%rcx, %rbx
	movq	%rdi, %r14
	movq	%r9, %r12
	callq	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	movq	%r12, %r9
	movq	%r14, %rdi
	movq	%rbx, %rcx
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	jne	.LBB1_3
.LBB1_5:
	movq	16(%rcx), %r8
	testq	%r8, %r8
	je	.LBB1_44
	movq	%r8, %rsi
	shrq	$5, %rsi
	movl	%r8d, %eax
	andl	$31, %eax
	cmpq	$1, %rax
	sbbq	$-1, %rsi
	movq	%r9, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB1_7
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%rsi
	movq	%rax, %r10
	cmpq	%r9, %rsi
	ja	.LBB1_43
.LBB1_10:
	movq	%r8, 184(%rsp)
	movq	%r9, %rax
	orq	%r10, %rax
	shrq	$32, %rax
	je	.LBB1_11
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%r10
	subq	%rdx, %r9
	cmpq	%r9, %r10
	ja	.LBB1_37
	jmp	.LBB1_14
.LBB1_7:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %r10d
	cmpq	%r9, %rsi
	jbe	.LBB1_10
.LBB1_43:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.15(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB1_11:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r10d
	subq	%rdx, %r9
	cmpq	%r9, %r10
	jbe	.LBB1_14
.LBB1_37:
	addq	$472, %rsp
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
.LBB1_14:
	.cfi_def_cfa_offset 528
	testq	%r15, %r15
	je	.LBB1_45
	movq	8(%rcx), %rax
	movq	%rax, 216(%rsp)
	leaq	(%rdi,%rax,4), %rax
	movq	%rax, 32(%rsp)
	movq	$0, 192(%rsp)
	movq	%r10, %rax
	shlq	$7, %rax
	movq	%rax, 232(%rsp)
	movq	(%rsp), %rax
	orq	%r15, %rax
	shrq	$32, %rax
	movq	%rax, 224(%rsp)
	movq	184(%rsp), %rax
	movq	%r10, 40(%rsp)
	jmp	.LBB1_16
	.p2align	4
.LBB1_36:
	movq	232(%rsp), %rax
	addq	%rax, 8(%rsp)
	movq	248(%rsp), %r9
	movq	40(%rsp), %r10
	subq	%r10, %r9
	incq	192(%rsp)
	subq	$-128, 32(%rsp)
	movq	240(%rsp), %rax
	addq	$-32, %rax
	cmpq	%r9, %r10
	ja	.LBB1_37
.LBB1_16:
	movq	%r9, 248(%rsp)
	cmpq	$16, %rax
	movl	$16, %ecx
	movq	%rax, 240(%rsp)
	cmovbq	%rax, %rcx
	movq	%rcx, 24(%rsp)
	cmpq	$0, (%rsp)
	je	.LBB1_36
	cmpq	$0, 224(%rsp)
	je	.LBB1_18
	movq	(%rsp), %rax
	xorl	%edx, %edx
	divq	%r15
	jmp	.LBB1_20
	.p2align	4
.LBB1_18:
	movq	(%rsp), %rax
	xorl	%edx, %edx
	divl	%r15d
.LBB1_20:
	movq	40(%rsp), %rbp
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	cmpq	%rbp, %rax
	cmovbq	%rax, %rbp
	testq	%rax, %rax
	je	.LBB1_36
	movq	192(%rsp), %rax
	shlq	$5, %rax
	movq	184(%rsp), %rcx
	subq	%rax, %rcx
	addq	216(%rsp), %rax
	cmpq	$32, %rcx
	movl	$32, %esi
	cmovbq	%rcx, %rsi
	cmpq	$16, %rcx
	movl	$16, %r12d
	movq	%rcx, 200(%rsp)
	cmovbq	%rcx, %r12
	movq	%rsi, %rcx
	movq	%rax, 208(%rsp)
	addq	%rax, %rcx
	movq	%rcx, 16(%rsp)
	jb	.LBB1_40
	movq	24(%rsp), %rax
	shll	$2, %eax
	movq	%rax, 24(%rsp)
	subq	%r12, %rsi
	shlq	$2, %r12
	leaq	(,%rsi,4), %rax
	movq	%rax, 264(%rsp)
	cmpq	$16, %rsi
	jne	.LBB1_29
	movq	(%rsp), %rbx
	movq	32(%rsp), %r14
	xorl	%r13d, %r13d
	jmp	.LBB1_24
	.p2align	4
.LBB1_27:
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	movaps	%xmm3, 160(%rsp)
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
.LBB1_28:
	movq	%r13, %rax
	shlq	$7, %rax
	addq	8(%rsp), %rax
	movq	24(%rsp), %rcx
	addq	%r14, %rcx
	movaps	112(%rsp), %xmm0
	movaps	128(%rsp), %xmm1
	movaps	144(%rsp), %xmm2
	movaps	160(%rsp), %xmm3
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm1, 288(%rsp)
	movaps	%xmm2, 304(%rsp)
	movaps	%xmm3, 320(%rsp)
	movups	%xmm3, 48(%rax)
	movups	%xmm2, 32(%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movups	%xmm0, 64(%rax)
	movups	%xmm1, 80(%rax)
	movups	%xmm2, 96(%rax)
	movups	%xmm3, 112(%rax)
	leaq	(,%r15,4), %rax
	addq	%rax, %r14
	subq	%r15, %rbx
	incq	%r13
	decq	%rbp
	je	.LBB1_36
.LBB1_24:
	cmpq	%rbx, %r15
	movq	%rbx, %rdx
	cmovbq	%r15, %rdx
	cmpq	%rdx, 16(%rsp)
	ja	.LBB1_41
	cmpq	$15, 200(%rsp)
	ja	.LBB1_27
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	leaq	48(%rsp), %rdi
	movq	%r14, %rsi
	movq	%r12, %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	80(%rsp), %xmm2
	movaps	96(%rsp), %xmm3
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm3, 160(%rsp)
	jmp	.LBB1_28
.LBB1_29:
	ja	.LBB1_38
	movq	%r12, 256(%rsp)
	movq	(%rsp), %r13
	movq	32(%rsp), %r14
	xorl	%r12d, %r12d
	jmp	.LBB1_31
	.p2align	4
.LBB1_34:
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	movaps	%xmm3, 160(%rsp)
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	xorps	%xmm4, %xmm4
	leaq	48(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %rax
.LBB1_35:
	movq	%r12, %rbx
	shlq	$7, %rbx
	addq	8(%rsp), %rbx
	movq	24(%rsp), %rcx
	leaq	(%r14,%rcx), %rsi
	movaps	%xmm4, 96(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm4, 64(%rsp)
	movaps	%xmm4, 48(%rsp)
	movq	264(%rsp), %rdx
	callq	*%rax
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	80(%rsp), %xmm2
	movaps	96(%rsp), %xmm3
	movaps	%xmm3, 448(%rsp)
	movaps	%xmm2, 432(%rsp)
	movaps	%xmm1, 416(%rsp)
	movaps	%xmm0, 400(%rsp)
	movaps	112(%rsp), %xmm4
	movaps	128(%rsp), %xmm5
	movaps	144(%rsp), %xmm6
	movaps	160(%rsp), %xmm7
	movaps	%xmm4, 272(%rsp)
	movaps	%xmm5, 288(%rsp)
	movaps	%xmm6, 304(%rsp)
	movaps	%xmm7, 320(%rsp)
	leaq	336(%rsp), %rax
	movups	%xmm3, 48(%rax)
	movups	%xmm2, 32(%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	movaps	272(%rsp), %xmm0
	movaps	288(%rsp), %xmm1
	movaps	304(%rsp), %xmm2
	movaps	320(%rsp), %xmm3
	movups	%xmm3, 48(%rbx)
	movups	%xmm2, 32(%rbx)
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movups	48(%rax), %xmm3
	movups	%xmm0, 64(%rbx)
	movups	%xmm1, 80(%rbx)
	movups	%xmm2, 96(%rbx)
	movups	%xmm3, 112(%rbx)
	leaq	(,%r15,4), %rax
	addq	%rax, %r14
	subq	%r15, %r13
	incq	%r12
	decq	%rbp
	je	.LBB1_36
.LBB1_31:
	cmpq	%r13, %r15
	movq	%r13, %rdx
	cmovbq	%r15, %rdx
	cmpq	%rdx, 16(%rsp)
	ja	.LBB1_41
	cmpq	$15, 200(%rsp)
	ja	.LBB1_34
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	leaq	48(%rsp), %rdi
	movq	%r14, %rsi
	movq	256(%rsp), %rdx
	movq	memcpy@GOTPCREL(%rip), %rbx
	callq	*%rbx
	movq	%rbx, %rax
	leaq	48(%rsp), %rdi
	xorps	%xmm4, %xmm4
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	80(%rsp), %xmm2
	movaps	96(%rsp), %xmm3
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm3, 160(%rsp)
	jmp	.LBB1_35
.LBB1_40:
	movq	(%rsp), %rdx
	cmpq	%rdx, %r15
	cmovbq	%r15, %rdx
.LBB1_41:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.17(%rip), %rcx
	movq	208(%rsp), %rdi
	movq	16(%rsp), %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_38:
	movq	(%rsp), %rax
	cmpq	%rax, %r15
	cmovbq	%r15, %rax
	movq	%rax, %rdx
	cmpq	%rax, 16(%rsp)
	ja	.LBB1_41
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.4(%rip), %rcx
	movl	$16, %edx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_45:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.16(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB1_44:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.14(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end1:
	.size	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E, .Lfunc_end1-_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops7product11pack_planes4avx217hf36443614b3576dfE,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops7product11pack_planes4avx217hf36443614b3576dfE,@function
_ZN12nepenthe_ops7product11pack_planes4avx217hf36443614b3576dfE:
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
	subq	$280, %rsp
	.cfi_def_cfa_offset 336
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, 32(%rsp)
	movq	16(%rcx), %r10
	testq	%r10, %r10
	je	.LBB2_44
	movq	%rdx, %r14
	movq	%rsi, %r8
	movq	%r10, %rsi
	shrq	$5, %rsi
	movl	%r10d, %eax
	andl	$31, %eax
	cmpq	$1, %rax
	sbbq	$-1, %rsi
	movq	%r9, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB2_2
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%rsi
	movq	%rax, %r11
	cmpq	%r9, %rsi
	ja	.LBB2_43
.LBB2_5:
	movq	%r9, %rax
	orq	%r11, %rax
	shrq	$32, %rax
	je	.LBB2_6
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%r11
	subq	%rdx, %r9
	cmpq	%r9, %r11
	ja	.LBB2_27
	jmp	.LBB2_9
.LBB2_2:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %r11d
	cmpq	%r9, %rsi
	jbe	.LBB2_5
.LBB2_43:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.15(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB2_6:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r11d
	subq	%rdx, %r9
	cmpq	%r9, %r11
	jbe	.LBB2_9
.LBB2_27:
	addq	$280, %rsp
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
.LBB2_9:
	.cfi_def_cfa_offset 336
	testq	%r14, %r14
	je	.LBB2_45
	movq	8(%rcx), %rax
	leaq	(%rdi,%rax,4), %rcx
	movq	%rcx, 40(%rsp)
	movq	%rax, 168(%rsp)
	leaq	(%rdi,%rax,4), %rax
	addq	$32, %rax
	movq	%rax, 56(%rsp)
	xorl	%ecx, %ecx
	movq	%r11, %rax
	shlq	$7, %rax
	movq	%rax, 144(%rsp)
	vxorps	%xmm4, %xmm4, %xmm4
	movq	%r10, %rsi
	movq	%r8, (%rsp)
	movq	%r10, 160(%rsp)
	movq	%r11, 152(%rsp)
	jmp	.LBB2_11
.LBB2_18:
	testq	%r13, %r13
	jne	.LBB2_19
	.p2align	4
.LBB2_26:
	movq	144(%rsp), %rax
	addq	%rax, 32(%rsp)
	movq	192(%rsp), %r9
	movq	152(%rsp), %r11
	subq	%r11, %r9
	movq	184(%rsp), %rcx
	incq	%rcx
	movq	176(%rsp), %rsi
	addq	$-32, %rsi
	subq	$-128, 40(%rsp)
	subq	$-128, 56(%rsp)
	cmpq	%r9, %r11
	movq	(%rsp), %r8
	movq	160(%rsp), %r10
	ja	.LBB2_27
.LBB2_11:
	cmpq	$16, %rsi
	movl	$16, %eax
	cmovbq	%rsi, %rax
	movq	%rax, 208(%rsp)
	movq	%rcx, %rdi
	shlq	$5, %rdi
	movq	%r10, %rax
	subq	%rdi, %rax
	cmpq	$32, %rax
	movl	$32, %r10d
	movq	%rax, 48(%rsp)
	cmovbq	%rax, %r10
	testq	%r8, %r8
	movq	%r9, 192(%rsp)
	je	.LBB2_12
	movq	%r8, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB2_14
	movq	%r8, %rax
	xorl	%edx, %edx
	divq	%r14
	movq	%rax, %r13
	jmp	.LBB2_16
	.p2align	4
.LBB2_12:
	xorl	%r13d, %r13d
	jmp	.LBB2_17
	.p2align	4
.LBB2_14:
	movl	%r8d, %eax
	xorl	%edx, %edx
	divl	%r14d
	movl	%eax, %r13d
.LBB2_16:
	cmpq	$1, %rdx
	sbbq	$-1, %r13
	cmpq	%r11, %r13
	cmovaeq	%r11, %r13
.LBB2_17:
	addq	168(%rsp), %rdi
	movq	48(%rsp), %rax
	cmpq	$16, %rax
	movl	$16, %edx
	cmovbq	%rax, %rdx
	movq	%r10, %rax
	addq	%rdi, %rax
	movq	%rax, 16(%rsp)
	movq	%rcx, 184(%rsp)
	movq	%rsi, 176(%rsp)
	movq	%rdi, 136(%rsp)
	jb	.LBB2_18
	movq	208(%rsp), %rax
	leal	(,%rax,4), %eax
	movq	%rax, 200(%rsp)
	subq	%rdx, %r10
	cmpq	$16, %r10
	jne	.LBB2_32
	cmpq	$15, 48(%rsp)
	jbe	.LBB2_22
	testq	%r13, %r13
	je	.LBB2_26
	movq	56(%rsp), %rax
	movq	(%rsp), %rcx
	xorl	%esi, %esi
	.p2align	4
.LBB2_30:
	cmpq	%rcx, %r14
	movq	%rcx, %rdx
	cmovbq	%r14, %rdx
	cmpq	%rdx, 16(%rsp)
	ja	.LBB2_42
	movq	%rsi, %rdx
	shlq	$7, %rdx
	incq	%rsi
	vmovups	-32(%rax), %ymm0
	vmovups	(%rax), %ymm1
	movq	208(%rsp), %rdi
	vmovups	-32(%rax,%rdi,4), %ymm2
	vmovups	(%rax,%rdi,4), %ymm3
	movq	32(%rsp), %rdi
	vmovups	%ymm0, (%rdi,%rdx)
	vmovups	%ymm1, 32(%rdi,%rdx)
	vmovups	%ymm2, 64(%rdi,%rdx)
	vmovups	%ymm3, 96(%rdi,%rdx)
	subq	%r14, %rcx
	leaq	(,%r14,4), %rdx
	addq	%rdx, %rax
	decq	%r13
	jne	.LBB2_30
	jmp	.LBB2_26
	.p2align	4
.LBB2_32:
	movq	%r10, 24(%rsp)
	ja	.LBB2_40
	movq	%rdx, 8(%rsp)
	testq	%r13, %r13
	je	.LBB2_26
	shlq	$2, 8(%rsp)
	shlq	$2, 24(%rsp)
	movq	(%rsp), %r15
	movq	40(%rsp), %rbp
	xorl	%ebx, %ebx
	jmp	.LBB2_35
	.p2align	4
.LBB2_38:
	vmovups	(%rbp), %ymm0
	vmovups	%ymm0, 208(%rsp)
	vmovups	32(%rbp), %ymm0
	vmovups	%ymm0, 240(%rsp)
	leaq	64(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %rax
.LBB2_39:
	movq	24(%rsp), %rdx
	movq	%rbx, %r12
	shlq	$7, %r12
	addq	32(%rsp), %r12
	movq	200(%rsp), %rcx
	leaq	(%rcx,%rbp), %rsi
	vmovups	%ymm4, 96(%rsp)
	vmovups	%ymm4, 64(%rsp)
	vzeroupper
	callq	*%rax
	vxorps	%xmm4, %xmm4, %xmm4
	vmovups	64(%rsp), %ymm0
	vmovups	96(%rsp), %ymm1
	vmovups	208(%rsp), %ymm2
	vmovups	%ymm2, (%r12)
	vmovups	240(%rsp), %ymm2
	vmovups	%ymm2, 32(%r12)
	vmovups	%ymm0, 64(%r12)
	vmovups	%ymm1, 96(%r12)
	leaq	(,%r14,4), %rax
	addq	%rax, %rbp
	subq	%r14, %r15
	incq	%rbx
	decq	%r13
	je	.LBB2_26
.LBB2_35:
	cmpq	%r15, %r14
	movq	%r15, %rdx
	cmovbq	%r14, %rdx
	cmpq	%rdx, 16(%rsp)
	ja	.LBB2_42
	cmpq	$15, 48(%rsp)
	ja	.LBB2_38
	vmovups	%ymm4, 96(%rsp)
	vmovups	%ymm4, 64(%rsp)
	leaq	64(%rsp), %rdi
	movq	%rbp, %rsi
	movq	8(%rsp), %rdx
	movq	memcpy@GOTPCREL(%rip), %r12
	vzeroupper
	callq	*%r12
	movq	%r12, %rax
	leaq	64(%rsp), %rdi
	vxorps	%xmm4, %xmm4, %xmm4
	vmovups	64(%rsp), %ymm0
	vmovups	%ymm0, 208(%rsp)
	vmovups	96(%rsp), %ymm0
	vmovups	%ymm0, 240(%rsp)
	jmp	.LBB2_39
	.p2align	4
.LBB2_22:
	movq	%rdx, 8(%rsp)
	testq	%r13, %r13
	je	.LBB2_26
	shlq	$2, 8(%rsp)
	movq	40(%rsp), %rbx
	movq	(%rsp), %r15
	xorl	%r12d, %r12d
	.p2align	4
.LBB2_24:
	cmpq	%r15, %r14
	movq	%r15, %rdx
	cmovbq	%r14, %rdx
	cmpq	%rdx, 16(%rsp)
	ja	.LBB2_42
	movq	%r12, %rbp
	shlq	$7, %rbp
	incq	%r12
	vmovups	%ymm4, 96(%rsp)
	vmovups	%ymm4, 64(%rsp)
	leaq	64(%rsp), %rdi
	movq	%rbx, %rsi
	movq	8(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vxorps	%xmm4, %xmm4, %xmm4
	vmovups	64(%rsp), %ymm0
	vmovups	96(%rsp), %ymm1
	movq	208(%rsp), %rax
	vmovups	(%rbx,%rax,4), %ymm2
	vmovups	32(%rbx,%rax,4), %ymm3
	movq	32(%rsp), %rax
	vmovups	%ymm0, (%rax,%rbp)
	vmovups	%ymm1, 32(%rax,%rbp)
	vmovups	%ymm2, 64(%rax,%rbp)
	vmovups	%ymm3, 96(%rax,%rbp)
	subq	%r14, %r15
	leaq	(,%r14,4), %rax
	addq	%rax, %rbx
	decq	%r13
	jne	.LBB2_24
	jmp	.LBB2_26
.LBB2_40:
	testq	%r13, %r13
	je	.LBB2_26
	movq	(%rsp), %rax
	cmpq	%rax, %r14
	cmovbq	%r14, %rax
	movq	%rax, %rdx
	cmpq	%rax, 16(%rsp)
	ja	.LBB2_42
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.4(%rip), %rcx
	movl	$16, %edx
	xorl	%edi, %edi
	movq	24(%rsp), %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_45:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.16(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB2_44:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.14(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB2_19:
	movq	(%rsp), %rdx
	cmpq	%rdx, %r14
	cmovbq	%r14, %rdx
.LBB2_42:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.17(%rip), %rcx
	movq	136(%rsp), %rdi
	movq	16(%rsp), %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end2:
	.size	_ZN12nepenthe_ops7product11pack_planes4avx217hf36443614b3576dfE, .Lfunc_end2-_ZN12nepenthe_ops7product11pack_planes4avx217hf36443614b3576dfE
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops7product11pack_planes6avx51217h349998aaec3c696fE,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops7product11pack_planes6avx51217h349998aaec3c696fE,@function
_ZN12nepenthe_ops7product11pack_planes6avx51217h349998aaec3c696fE:
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
	movq	16(%rcx), %r11
	testq	%r11, %r11
	je	.LBB3_46
	movq	%r9, %rbx
	movq	%rdx, %r10
	movq	%rsi, %r9
	movq	%r11, %rsi
	shrq	$5, %rsi
	movl	%r11d, %eax
	andl	$31, %eax
	cmpq	$1, %rax
	sbbq	$-1, %rsi
	movq	%rbx, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB3_2
	movq	%rbx, %rax
	xorl	%edx, %edx
	divq	%rsi
	movq	%rax, %r15
	cmpq	%rbx, %rsi
	ja	.LBB3_45
.LBB3_5:
	movq	%rbx, %rax
	orq	%r15, %rax
	shrq	$32, %rax
	je	.LBB3_6
	movq	%rbx, %rax
	xorl	%edx, %edx
	divq	%r15
	subq	%rdx, %rbx
	cmpq	%rbx, %r15
	ja	.LBB3_37
	jmp	.LBB3_9
.LBB3_2:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %r15d
	cmpq	%rbx, %rsi
	jbe	.LBB3_5
.LBB3_45:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.15(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB3_6:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%r15d
	subq	%rdx, %rbx
	cmpq	%rbx, %r15
	jbe	.LBB3_9
.LBB3_37:
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
	vzeroupper
	retq
.LBB3_9:
	.cfi_def_cfa_offset 112
	testq	%r10, %r10
	je	.LBB3_47
	movq	8(%rcx), %rax
	movq	%rax, 40(%rsp)
	leaq	(%rdi,%rax,4), %r12
	leaq	(,%r10,4), %r13
	xorl	%ebp, %ebp
	movq	%r15, %rax
	shlq	$7, %rax
	movq	%rax, 24(%rsp)
	movq	%r11, %r14
	movq	%r9, 8(%rsp)
	movq	%r11, 32(%rsp)
	movq	%r15, 16(%rsp)
	jmp	.LBB3_11
.LBB3_18:
	testq	%rax, %rax
	movq	8(%rsp), %r9
	jne	.LBB3_19
	.p2align	4
.LBB3_36:
	addq	24(%rsp), %r8
	movq	48(%rsp), %rbx
	movq	16(%rsp), %r15
	subq	%r15, %rbx
	incq	%rbp
	addq	$-32, %r14
	subq	$-128, %r12
	cmpq	%rbx, %r15
	movq	32(%rsp), %r11
	ja	.LBB3_37
.LBB3_11:
	cmpq	$16, %r14
	movl	$16, %r15d
	cmovbq	%r14, %r15
	movq	%rbp, %rdi
	shlq	$5, %rdi
	subq	%rdi, %r11
	cmpq	$32, %r11
	movl	$32, %esi
	cmovbq	%r11, %rsi
	testq	%r9, %r9
	movq	%rbx, 48(%rsp)
	je	.LBB3_12
	movq	%r9, %rax
	orq	%r10, %rax
	shrq	$32, %rax
	je	.LBB3_14
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%r10
	jmp	.LBB3_16
	.p2align	4
.LBB3_12:
	xorl	%eax, %eax
	jmp	.LBB3_17
	.p2align	4
.LBB3_14:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r10d
.LBB3_16:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	16(%rsp), %rcx
	cmpq	%rcx, %rax
	cmovaeq	%rcx, %rax
.LBB3_17:
	addq	40(%rsp), %rdi
	cmpq	$16, %r11
	movl	$16, %edx
	cmovbq	%r11, %rdx
	movl	$-1, %r9d
	movl	%edx, %ecx
	shll	%cl, %r9d
	movq	%rsi, %rcx
	subq	%rdx, %rcx
	movl	$-1, %edx
	shll	%cl, %edx
	addq	%rdi, %rsi
	jb	.LBB3_18
	leal	(,%r15,4), %ebx
	notl	%r9d
	kmovd	%r9d, %k1
	cmpq	$16, %rcx
	jne	.LBB3_30
	cmpq	$15, %r11
	movq	8(%rsp), %r9
	jbe	.LBB3_22
	testq	%rax, %rax
	je	.LBB3_36
	movq	%r9, %rcx
	movq	%r12, %r11
	xorl	%ebx, %ebx
	.p2align	4
.LBB3_28:
	cmpq	%rcx, %r10
	movq	%rcx, %rdx
	cmovbq	%r10, %rdx
	cmpq	%rdx, %rsi
	ja	.LBB3_44
	movq	%rbx, %rdx
	shlq	$7, %rdx
	incq	%rbx
	vmovups	(%r11), %zmm0
	vmovups	(%r11,%r15,4), %zmm1
	vmovups	%zmm0, (%r8,%rdx)
	vmovups	%zmm1, 64(%r8,%rdx)
	addq	%r13, %r11
	subq	%r10, %rcx
	decq	%rax
	jne	.LBB3_28
	jmp	.LBB3_36
	.p2align	4
.LBB3_30:
	movq	8(%rsp), %r9
	ja	.LBB3_42
	notl	%edx
	kmovd	%edx, %k2
	cmpq	$15, %r11
	jbe	.LBB3_32
	testq	%rax, %rax
	je	.LBB3_36
	movq	%r9, %rcx
	movq	%r12, %r11
	xorl	%r15d, %r15d
	.p2align	4
.LBB3_40:
	cmpq	%rcx, %r10
	movq	%rcx, %rdx
	cmovbq	%r10, %rdx
	cmpq	%rdx, %rsi
	ja	.LBB3_44
	movq	%r15, %rdx
	shlq	$7, %rdx
	incq	%r15
	vmovups	(%r11), %zmm0
	vmovups	(%r11,%rbx), %zmm1 {%k2} {z}
	vmovups	%zmm0, (%r8,%rdx)
	vmovups	%zmm1, 64(%r8,%rdx)
	addq	%r13, %r11
	subq	%r10, %rcx
	decq	%rax
	jne	.LBB3_40
	jmp	.LBB3_36
	.p2align	4
.LBB3_22:
	testq	%rax, %rax
	je	.LBB3_36
	movq	%r9, %rcx
	movq	%r12, %r11
	xorl	%ebx, %ebx
	.p2align	4
.LBB3_24:
	cmpq	%rcx, %r10
	movq	%rcx, %rdx
	cmovbq	%r10, %rdx
	cmpq	%rdx, %rsi
	ja	.LBB3_44
	movq	%rbx, %rdx
	shlq	$7, %rdx
	incq	%rbx
	vmovups	(%r11), %zmm0 {%k1} {z}
	vmovups	(%r11,%r15,4), %zmm1
	vmovups	%zmm0, (%r8,%rdx)
	vmovups	%zmm1, 64(%r8,%rdx)
	addq	%r13, %r11
	subq	%r10, %rcx
	decq	%rax
	jne	.LBB3_24
	jmp	.LBB3_36
	.p2align	4
.LBB3_32:
	testq	%rax, %rax
	je	.LBB3_36
	movq	%r9, %rcx
	movq	%r12, %r11
	xorl	%r15d, %r15d
	.p2align	4
.LBB3_34:
	cmpq	%rcx, %r10
	movq	%rcx, %rdx
	cmovbq	%r10, %rdx
	cmpq	%rdx, %rsi
	ja	.LBB3_44
	movq	%r15, %rdx
	shlq	$7, %rdx
	incq	%r15
	vmovups	(%r11), %zmm0 {%k1} {z}
	vmovups	(%r11,%rbx), %zmm1 {%k2} {z}
	vmovups	%zmm0, (%r8,%rdx)
	vmovups	%zmm1, 64(%r8,%rdx)
	addq	%r13, %r11
	subq	%r10, %rcx
	decq	%rax
	jne	.LBB3_34
	jmp	.LBB3_36
.LBB3_42:
	testq	%rax, %rax
	je	.LBB3_36
	cmpq	%r9, %r10
	cmovbq	%r10, %r9
	movq	%r9, %rdx
	cmpq	%r9, %rsi
	ja	.LBB3_44
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.37(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.39(%rip), %rdx
	movl	$35, %esi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB3_44:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.17(%rip), %rcx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB3_47:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.16(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB3_46:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.14(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB3_19:
	cmpq	%r9, %r10
	cmovbq	%r10, %r9
	movq	%r9, %rdx
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.17(%rip), %rcx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end3:
	.size	_ZN12nepenthe_ops7product11pack_planes6avx51217h349998aaec3c696fE, .Lfunc_end3-_ZN12nepenthe_ops7product11pack_planes6avx51217h349998aaec3c696fE
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
	.globl	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
	.p2align	4
	.type	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E,@function
_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E:
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
	subq	$2680, %rsp
	.cfi_def_cfa_offset 2736
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %eax
	testl	%eax, %eax
	jne	.LBB4_5
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	je	.LBB4_6
.LBB4_2:
	movzbl	%r9b, %r9d
	addq	$2680, %rsp
	cmpl	$1, %eax
	jne	.LBB4_4
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
	jmp	_ZN12nepenthe_ops7product13multiply_tile4avx217h53cdec313db10fa2E
.LBB4_4:
	.cfi_def_cfa_offset 2736
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
	jmp	_ZN12nepenthe_ops7product13multiply_tile6avx51217ha474e3c2b8e0ef55E
.LBB4_5:
	.cfi_def_cfa_offset 2736
	movq	%rdi, %rbx
	movl	%r9d, %ebp
	movq	%rsi, %r13
	movq	%r8, %r14
	movq	%rcx, %r15
	movq	%rdx, %r12
	callq	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	movq	%r12, %rdx
	movq	%r15, %rcx
	movq	%r14, %r8
	movq	%r13, %rsi
	movl	%ebp, %r9d
	movq	%rbx, %rdi
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	jne	.LBB4_2
.LBB4_6:
	testq	%r8, %r8
	je	.LBB4_525
	movq	24(%rdi), %r14
	testq	%r14, %r14
	je	.LBB4_522
	movq	%rsi, 1792(%rsp)
	movq	8(%rcx), %rax
	movq	%rax, 104(%rsp)
	movq	%rdx, %rax
	orq	%r14, %rax
	movq	%rdx, %rsi
	shrq	$32, %rax
	je	.LBB4_10
	movq	%rdx, %rax
	xorl	%edx, %edx
	divq	%r14
	subq	%rdx, %rsi
	cmpq	%rsi, %r14
	jbe	.LBB4_12
	jmp	.LBB4_11
.LBB4_10:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%r14d
	subq	%rdx, %rsi
	cmpq	%rsi, %r14
	jbe	.LBB4_12
.LBB4_11:
	addq	$2680, %rsp
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
.LBB4_12:
	.cfi_def_cfa_offset 2736
	movq	%rsi, %rdx
	movq	(%rdi), %r15
	movq	8(%rdi), %r10
	movq	40(%rdi), %r12
	movq	32(%rdi), %rsi
	leaq	(%rsi,%rsi), %rax
	movq	%rax, 344(%rsp)
	leaq	(%rax,%rax,2), %rbp
	leaq	(%rsi,%rsi,2), %r13
	leaq	(,%rsi,4), %rbx
	leaq	(%rsi,%rsi,4), %r11
	movq	%r10, 1776(%rsp)
	leaq	(%r10,%r12), %rax
	movq	%rax, 2488(%rsp)
	movq	%r12, %r10
	shlq	$7, %r10
	movq	%r10, 2408(%rsp)
	movq	%r12, 40(%rsp)
	movq	%r12, %r10
	shlq	$9, %r10
	movq	%r10, 2400(%rsp)
	leaq	(,%rsi,8), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 2568(%rsp)
	movq	%rbp, %rax
	movq	%rsi, %rbp
	shlq	$4, %rbp
	addq	%r15, %rbp
	leaq	16(%r15), %rdi
	movq	%rdi, 2480(%rsp)
	movq	%r13, 416(%rsp)
	leaq	(%r15,%r13,4), %rdi
	movq	%rdi, 2472(%rsp)
	leaq	(%r15,%rsi,8), %r13
	movq	%rsi, 352(%rsp)
	leaq	(%r15,%rsi,4), %r12
	movq	%r11, 1784(%rsp)
	leaq	(%r15,%r11,4), %rsi
	xorl	%r10d, %r10d
	movq	%rbp, 2392(%rsp)
	movq	%r8, 2544(%rsp)
	movq	%rcx, 2536(%rsp)
	movl	%r9d, 940(%rsp)
	movq	%r14, 2424(%rsp)
	movq	%r15, 2416(%rsp)
	movq	%rax, 1800(%rsp)
	movq	%r13, 2376(%rsp)
	movq	%r12, 2368(%rsp)
	movq	%rsi, 2360(%rsp)
.LBB4_13:
	movq	1792(%rsp), %r11
	movq	%r14, %rdi
	shlq	$7, %rdi
	movq	%r11, 384(%rsp)
	addq	%r11, %rdi
	subq	%r14, %rdx
	leaq	1(%r10), %r11
	movq	%r11, 2384(%rsp)
	shlq	$5, %r10
	movq	%r10, 2552(%rsp)
	movq	%rsi, 1768(%rsp)
	movq	$0, 1696(%rsp)
	movq	1776(%rsp), %rsi
	movq	%rsi, 1760(%rsp)
	movq	%r13, 1752(%rsp)
	movq	2472(%rsp), %rsi
	movq	%rsi, 1744(%rsp)
	movq	%rbp, 1736(%rsp)
	movq	%r15, 1728(%rsp)
	movq	2480(%rsp), %r13
	movq	%r13, 1720(%rsp)
	movq	2488(%rsp), %r10
	movq	%r10, 1712(%rsp)
	movq	%r14, %rsi
	xorl	%r11d, %r11d
	movq	%rdx, 2432(%rsp)
	movq	%rdi, 1792(%rsp)
.LBB4_14:
	cmpq	$128, %rsi
	movl	$128, %r8d
	cmovbq	%rsi, %r8
	testq	%r11, %r11
	setne	%bpl
	movq	%r11, %rax
	shlq	$7, %rax
	movq	%rax, %rdi
	movq	40(%rsp), %r10
	imulq	%r10, %rdi
	movq	1776(%rsp), %rdx
	movq	%rdx, %rcx
	subq	%rdi, %rcx
	movq	%rcx, 1808(%rsp)
	jb	.LBB4_523
	movl	%r8d, %edx
	shll	$7, %edx
	movq	384(%rsp), %rcx
	addq	%rcx, %rdx
	movq	%rdx, 2440(%rsp)
	subq	%r8, %rsi
	movq	%rsi, 2456(%rsp)
	incq	%r11
	movq	%r11, 2448(%rsp)
	orb	%r9b, %bpl
	movb	%bpl, 7(%rsp)
	leaq	(%rax,%r8), %rbp
	xorl	%edx, %edx
	subq	%rax, %rbp
	cmovbq	%rdx, %rbp
	leaq	(%r15,%rdi,4), %rax
	movq	%rax, 2512(%rsp)
	movq	%r8, %rsi
	shlq	$7, %rsi
	movl	%r8d, %eax
	andl	$240, %eax
	movl	%eax, %edi
	shll	$7, %edi
	addq	%rcx, %rdi
	movl	%esi, %r9d
	andl	$30720, %r9d
	leaq	(%rcx,%r9), %r11
	movq	%r11, 488(%rsp)
	movl	%esi, %r11d
	andl	$1920, %r11d
	movq	%rdi, 2504(%rsp)
	movq	%r11, 432(%rsp)
	addq	%r11, %rdi
	movq	%rdi, 2576(%rsp)
	movq	%rax, 424(%rsp)
	incq	%rax
	movq	%rax, 2496(%rsp)
	leaq	48(%rcx), %r15
	movq	%r9, 440(%rsp)
	leaq	(%rcx,%r9), %r11
	addq	$48, %r11
	movq	1696(%rsp), %rax
	addq	%rax, %r8
	subq	%rax, %r8
	movl	$0, %eax
	movq	%rax, 1704(%rsp)
	cmovbq	%rdx, %r8
	movq	%r8, 2520(%rsp)
	leaq	1968(%rcx), %r14
	xorl	%ecx, %ecx
	movq	1800(%rsp), %rax
	movq	%rbp, 8(%rsp)
	movq	%r12, 2464(%rsp)
	movq	%rsi, 2560(%rsp)
.LBB4_16:
	movq	%rcx, %rdx
	addq	$16, %rcx
	movq	%rcx, 2528(%rsp)
	movq	2552(%rsp), %rcx
	leaq	(%rdx,%rcx), %r8
	movq	%rdx, 2584(%rsp)
	addq	%rdx, %rcx
	addq	$16, %rcx
	movq	%rcx, 448(%rsp)
	movq	104(%rsp), %rcx
	subq	%r8, %rcx
	leaq	(,%rcx,4), %rdx
	movq	%rdx, 280(%rsp)
	cmpq	$16, %rcx
	movl	$16, %edx
	movq	%rcx, 56(%rsp)
	cmovbq	%rcx, %rdx
	shll	$2, %edx
	movq	%rdx, 152(%rsp)
	movq	1768(%rsp), %rcx
	movq	%rcx, 1816(%rsp)
	movq	1760(%rsp), %rcx
	movq	%rcx, 1832(%rsp)
	movq	%r12, 360(%rsp)
	movq	1752(%rsp), %rcx
	movq	%rcx, 392(%rsp)
	movq	1744(%rsp), %rcx
	movq	%rcx, 480(%rsp)
	movq	1736(%rsp), %rcx
	movq	%rcx, 928(%rsp)
	movq	1728(%rsp), %r12
	movq	1720(%rsp), %rcx
	movq	%rcx, 1824(%rsp)
	movq	1712(%rsp), %rcx
	movq	%rcx, 456(%rsp)
	movq	2536(%rsp), %rdi
	movq	2544(%rsp), %rcx
	xorl	%r9d, %r9d
	movq	%r8, 24(%rsp)
	movq	%r11, 16(%rsp)
	jmp	.LBB4_19
.LBB4_17:
	movq	2560(%rsp), %r13
	.p2align	4
.LBB4_18:
	movq	%r13, %rsi
	movq	2600(%rsp), %rdx
	movl	%edx, %eax
	shll	$4, %eax
	addq	%rax, %rdi
	subq	%rdx, %rcx
	movq	2592(%rsp), %r9
	incq	%r9
	movq	1800(%rsp), %rax
	subq	%rax, 456(%rsp)
	movq	%rcx, %rdx
	movq	2568(%rsp), %rcx
	addq	%rcx, 1824(%rsp)
	addq	%rcx, %r12
	addq	%rcx, 928(%rsp)
	addq	%rcx, 480(%rsp)
	addq	%rcx, 392(%rsp)
	addq	%rcx, 360(%rsp)
	subq	%rax, 1832(%rsp)
	addq	%rcx, 1816(%rsp)
	movq	%rdx, %rcx
	testq	%rdx, %rdx
	je	.LBB4_493
.LBB4_19:
	movq	%rdi, 48(%rsp)
	cmpq	$6, %rcx
	movl	$6, %edx
	cmovbq	%rcx, %rdx
	movq	%rdx, 2600(%rsp)
	movq	%rax, %rdi
	imulq	%r9, %rdi
	movq	1808(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB4_504
	movq	%r9, 2592(%rsp)
	leaq	-1(%rcx), %rax
	cmpq	$4, %rax
	movq	%rcx, 32(%rsp)
	ja	.LBB4_90
	leaq	.LJTI4_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	movq	%rsi, %r13
	jmpq	*%rax
.LBB4_22:
	cmpq	$1, %r10
	jne	.LBB4_124
	cmpq	%rdx, %rbp
	ja	.LBB4_508
	movq	440(%rsp), %rdx
	xorps	%xmm9, %xmm9
	testq	%rdx, %rdx
	je	.LBB4_173
	xorl	%eax, %eax
	movq	2520(%rsp), %rcx
	xorl	%edi, %edi
	xorps	%xmm11, %xmm11
	xorps	%xmm10, %xmm10
	xorps	%xmm8, %xmm8
	.p2align	4
.LBB4_26:
	cmpq	%rbp, %rdi
	ja	.LBB4_499
	subq	$16, %rcx
	jb	.LBB4_498
	movss	(%r12,%rdi,4), %xmm3
	movss	4(%r12,%rdi,4), %xmm2
	movss	8(%r12,%rdi,4), %xmm1
	movss	12(%r12,%rdi,4), %xmm0
	shufps	$0, %xmm3, %xmm3
	movups	-1968(%r14,%rax), %xmm4
	movups	-1952(%r14,%rax), %xmm5
	movups	-1936(%r14,%rax), %xmm6
	movups	-1920(%r14,%rax), %xmm7
	mulps	%xmm3, %xmm4
	addps	%xmm4, %xmm9
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm11
	mulps	%xmm3, %xmm6
	addps	%xmm6, %xmm10
	mulps	%xmm3, %xmm7
	addps	%xmm7, %xmm8
	movups	-1840(%r14,%rax), %xmm3
	shufps	$0, %xmm2, %xmm2
	mulps	%xmm2, %xmm3
	addps	%xmm9, %xmm3
	movups	-1824(%r14,%rax), %xmm4
	mulps	%xmm2, %xmm4
	addps	%xmm11, %xmm4
	movups	-1808(%r14,%rax), %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm10, %xmm5
	movups	-1792(%r14,%rax), %xmm6
	mulps	%xmm2, %xmm6
	addps	%xmm8, %xmm6
	movups	-1712(%r14,%rax), %xmm2
	shufps	$0, %xmm1, %xmm1
	mulps	%xmm1, %xmm2
	addps	%xmm3, %xmm2
	movups	-1696(%r14,%rax), %xmm3
	mulps	%xmm1, %xmm3
	addps	%xmm4, %xmm3
	movups	-1680(%r14,%rax), %xmm4
	mulps	%xmm1, %xmm4
	addps	%xmm5, %xmm4
	movups	-1664(%r14,%rax), %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm6, %xmm5
	movups	-1584(%r14,%rax), %xmm1
	shufps	$0, %xmm0, %xmm0
	mulps	%xmm0, %xmm1
	addps	%xmm2, %xmm1
	movups	-1568(%r14,%rax), %xmm2
	mulps	%xmm0, %xmm2
	addps	%xmm3, %xmm2
	movups	-1552(%r14,%rax), %xmm3
	mulps	%xmm0, %xmm3
	addps	%xmm4, %xmm3
	movups	-1536(%r14,%rax), %xmm4
	mulps	%xmm0, %xmm4
	addps	%xmm5, %xmm4
	movups	-1456(%r14,%rax), %xmm0
	movss	16(%r12,%rdi,4), %xmm5
	shufps	$0, %xmm5, %xmm5
	mulps	%xmm5, %xmm0
	addps	%xmm1, %xmm0
	movups	-1440(%r14,%rax), %xmm1
	mulps	%xmm5, %xmm1
	addps	%xmm2, %xmm1
	movups	-1424(%r14,%rax), %xmm2
	mulps	%xmm5, %xmm2
	addps	%xmm3, %xmm2
	movups	-1408(%r14,%rax), %xmm3
	mulps	%xmm5, %xmm3
	addps	%xmm4, %xmm3
	movups	-1328(%r14,%rax), %xmm4
	movss	20(%r12,%rdi,4), %xmm5
	shufps	$0, %xmm5, %xmm5
	mulps	%xmm5, %xmm4
	addps	%xmm0, %xmm4
	movups	-1312(%r14,%rax), %xmm0
	mulps	%xmm5, %xmm0
	addps	%xmm1, %xmm0
	movups	-1296(%r14,%rax), %xmm1
	mulps	%xmm5, %xmm1
	addps	%xmm2, %xmm1
	movups	-1280(%r14,%rax), %xmm2
	mulps	%xmm5, %xmm2
	addps	%xmm3, %xmm2
	movups	-1200(%r14,%rax), %xmm3
	movss	24(%r12,%rdi,4), %xmm5
	shufps	$0, %xmm5, %xmm5
	mulps	%xmm5, %xmm3
	addps	%xmm4, %xmm3
	movups	-1184(%r14,%rax), %xmm4
	mulps	%xmm5, %xmm4
	addps	%xmm0, %xmm4
	movups	-1168(%r14,%rax), %xmm0
	mulps	%xmm5, %xmm0
	addps	%xmm1, %xmm0
	movups	-1152(%r14,%rax), %xmm1
	mulps	%xmm5, %xmm1
	addps	%xmm2, %xmm1
	movups	-1072(%r14,%rax), %xmm2
	movss	28(%r12,%rdi,4), %xmm5
	shufps	$0, %xmm5, %xmm5
	mulps	%xmm5, %xmm2
	addps	%xmm3, %xmm2
	movups	-1056(%r14,%rax), %xmm3
	mulps	%xmm5, %xmm3
	addps	%xmm4, %xmm3
	movups	-1040(%r14,%rax), %xmm4
	mulps	%xmm5, %xmm4
	addps	%xmm0, %xmm4
	movups	-1024(%r14,%rax), %xmm0
	mulps	%xmm5, %xmm0
	addps	%xmm1, %xmm0
	movups	-944(%r14,%rax), %xmm1
	movss	32(%r12,%rdi,4), %xmm5
	shufps	$0, %xmm5, %xmm5
	mulps	%xmm5, %xmm1
	addps	%xmm2, %xmm1
	movups	-928(%r14,%rax), %xmm2
	mulps	%xmm5, %xmm2
	addps	%xmm3, %xmm2
	movups	-912(%r14,%rax), %xmm3
	mulps	%xmm5, %xmm3
	addps	%xmm4, %xmm3
	movups	-896(%r14,%rax), %xmm4
	mulps	%xmm5, %xmm4
	addps	%xmm0, %xmm4
	movups	-816(%r14,%rax), %xmm0
	movss	36(%r12,%rdi,4), %xmm5
	shufps	$0, %xmm5, %xmm5
	mulps	%xmm5, %xmm0
	addps	%xmm1, %xmm0
	movups	-800(%r14,%rax), %xmm1
	mulps	%xmm5, %xmm1
	addps	%xmm2, %xmm1
	movups	-784(%r14,%rax), %xmm2
	mulps	%xmm5, %xmm2
	addps	%xmm3, %xmm2
	movups	-768(%r14,%rax), %xmm3
	mulps	%xmm5, %xmm3
	addps	%xmm4, %xmm3
	movups	-688(%r14,%rax), %xmm4
	movss	40(%r12,%rdi,4), %xmm5
	shufps	$0, %xmm5, %xmm5
	mulps	%xmm5, %xmm4
	addps	%xmm0, %xmm4
	movups	-672(%r14,%rax), %xmm0
	mulps	%xmm5, %xmm0
	addps	%xmm1, %xmm0
	movups	-656(%r14,%rax), %xmm1
	mulps	%xmm5, %xmm1
	addps	%xmm2, %xmm1
	movups	-640(%r14,%rax), %xmm2
	mulps	%xmm5, %xmm2
	addps	%xmm3, %xmm2
	movups	-560(%r14,%rax), %xmm3
	movss	44(%r12,%rdi,4), %xmm5
	shufps	$0, %xmm5, %xmm5
	mulps	%xmm5, %xmm3
	addps	%xmm4, %xmm3
	movups	-544(%r14,%rax), %xmm4
	mulps	%xmm5, %xmm4
	addps	%xmm0, %xmm4
	movups	-528(%r14,%rax), %xmm0
	mulps	%xmm5, %xmm0
	addps	%xmm1, %xmm0
	movups	-512(%r14,%rax), %xmm1
	mulps	%xmm5, %xmm1
	addps	%xmm2, %xmm1
	movups	-432(%r14,%rax), %xmm2
	movss	48(%r12,%rdi,4), %xmm5
	shufps	$0, %xmm5, %xmm5
	mulps	%xmm5, %xmm2
	addps	%xmm3, %xmm2
	movups	-416(%r14,%rax), %xmm3
	mulps	%xmm5, %xmm3
	addps	%xmm4, %xmm3
	movups	-400(%r14,%rax), %xmm4
	mulps	%xmm5, %xmm4
	addps	%xmm0, %xmm4
	movups	-384(%r14,%rax), %xmm0
	mulps	%xmm5, %xmm0
	addps	%xmm1, %xmm0
	movups	-304(%r14,%rax), %xmm1
	movss	52(%r12,%rdi,4), %xmm5
	shufps	$0, %xmm5, %xmm5
	mulps	%xmm5, %xmm1
	addps	%xmm2, %xmm1
	movups	-288(%r14,%rax), %xmm2
	mulps	%xmm5, %xmm2
	addps	%xmm3, %xmm2
	movups	-272(%r14,%rax), %xmm3
	mulps	%xmm5, %xmm3
	addps	%xmm4, %xmm3
	movups	-256(%r14,%rax), %xmm4
	mulps	%xmm5, %xmm4
	addps	%xmm0, %xmm4
	movups	-176(%r14,%rax), %xmm0
	movss	56(%r12,%rdi,4), %xmm5
	shufps	$0, %xmm5, %xmm5
	mulps	%xmm5, %xmm0
	addps	%xmm1, %xmm0
	movups	-160(%r14,%rax), %xmm1
	mulps	%xmm5, %xmm1
	addps	%xmm2, %xmm1
	movups	-144(%r14,%rax), %xmm2
	mulps	%xmm5, %xmm2
	addps	%xmm3, %xmm2
	movups	-128(%r14,%rax), %xmm3
	mulps	%xmm5, %xmm3
	addps	%xmm4, %xmm3
	movups	-48(%r14,%rax), %xmm9
	movss	60(%r12,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm9
	addps	%xmm0, %xmm9
	movups	-32(%r14,%rax), %xmm11
	mulps	%xmm4, %xmm11
	addps	%xmm1, %xmm11
	movups	-16(%r14,%rax), %xmm10
	mulps	%xmm4, %xmm10
	addps	%xmm2, %xmm10
	movups	(%r14,%rax), %xmm8
	mulps	%xmm4, %xmm8
	addps	%xmm3, %xmm8
	addq	$16, %rdi
	addq	$2048, %rax
	cmpq	%rax, %rdx
	jne	.LBB4_26
	movq	432(%rsp), %rcx
	testq	%rcx, %rcx
	jne	.LBB4_174
	jmp	.LBB4_177
.LBB4_30:
	cmpq	$1, %r10
	jne	.LBB4_109
	cmpq	%rdx, %rbp
	ja	.LBB4_505
	movq	%rdx, %rax
	subq	352(%rsp), %rax
	jb	.LBB4_513
	cmpq	%rax, %rbp
	ja	.LBB4_506
	movq	%rdx, %rax
	subq	344(%rsp), %rax
	jb	.LBB4_507
	cmpq	%rax, %rbp
	ja	.LBB4_506
	movq	%rdx, %rax
	subq	416(%rsp), %rax
	jb	.LBB4_516
	cmpq	%rax, %rbp
	ja	.LBB4_506
	movq	%rdx, %rax
	subq	%rbx, %rax
	jb	.LBB4_518
	cmpq	%rax, %rbp
	ja	.LBB4_506
	cmpq	$0, 440(%rsp)
	je	.LBB4_211
	xorps	%xmm9, %xmm9
	movq	%r12, %rax
	movq	%r15, %rcx
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 256(%rsp)
	xorps	%xmm11, %xmm11
	movaps	%xmm0, 304(%rsp)
	xorps	%xmm1, %xmm1
	xorps	%xmm8, %xmm8
	xorps	%xmm3, %xmm3
	xorps	%xmm12, %xmm12
	xorps	%xmm6, %xmm6
	xorps	%xmm10, %xmm10
	xorps	%xmm15, %xmm15
	xorps	%xmm2, %xmm2
	xorps	%xmm4, %xmm4
	movaps	%xmm4, 192(%rsp)
	xorps	%xmm7, %xmm7
	xorps	%xmm14, %xmm14
	movq	384(%rsp), %rdx
	xorl	%esi, %esi
	movaps	%xmm4, 224(%rsp)
	xorps	%xmm13, %xmm13
	xorps	%xmm5, %xmm5
	.p2align	4
.LBB4_42:
	movq	%rsi, %rdi
	shlq	$4, %rdi
	movq	%rbp, %r8
	subq	%rdi, %r8
	jb	.LBB4_499
	cmpq	$16, %r8
	jb	.LBB4_498
	addq	$2048, %rdx
	incq	%rsi
	movq	%rax, %rdi
	xorl	%r8d, %r8d
	movaps	%xmm10, 160(%rsp)
	movaps	%xmm11, 208(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm7, %xmm10
	movaps	%xmm0, %xmm7
	movaps	%xmm8, 240(%rsp)
	movaps	%xmm9, %xmm8
	movaps	%xmm12, 128(%rsp)
	movaps	224(%rsp), %xmm12
	movaps	%xmm15, 176(%rsp)
	movaps	%xmm2, 64(%rsp)
	movaps	%xmm3, 112(%rsp)
	movaps	256(%rsp), %xmm9
	movaps	304(%rsp), %xmm11
	.p2align	4
.LBB4_45:
	movaps	%xmm5, 288(%rsp)
	movaps	%xmm4, 224(%rsp)
	movups	-48(%rcx,%r8), %xmm15
	movups	-32(%rcx,%r8), %xmm2
	movups	-16(%rcx,%r8), %xmm1
	movups	(%rcx,%r8), %xmm0
	movss	(%rdi), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm15, %xmm3
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm8
	movaps	%xmm2, %xmm3
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm9
	movaps	%xmm1, %xmm3
	mulps	%xmm4, %xmm3
	movaps	208(%rsp), %xmm5
	addps	%xmm3, %xmm5
	movaps	%xmm5, 208(%rsp)
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm11
	leaq	(%rdi,%rbx), %r9
	movss	(%rdi,%rbx), %xmm3
	shufps	$0, %xmm3, %xmm3
	movaps	%xmm15, %xmm4
	mulps	%xmm3, %xmm4
	movaps	80(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 80(%rsp)
	movaps	%xmm2, %xmm4
	mulps	%xmm3, %xmm4
	movaps	240(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 240(%rsp)
	movaps	%xmm1, %xmm4
	mulps	%xmm3, %xmm4
	movaps	112(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 112(%rsp)
	mulps	%xmm0, %xmm3
	movaps	128(%rsp), %xmm4
	addps	%xmm3, %xmm4
	movaps	%xmm4, 128(%rsp)
	movss	(%rbx,%r9), %xmm3
	addq	%rbx, %r9
	shufps	$0, %xmm3, %xmm3
	movaps	%xmm15, %xmm4
	mulps	%xmm3, %xmm4
	addps	%xmm4, %xmm6
	movaps	%xmm2, %xmm4
	mulps	%xmm3, %xmm4
	movaps	160(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 160(%rsp)
	movaps	%xmm1, %xmm4
	mulps	%xmm3, %xmm4
	movaps	176(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 176(%rsp)
	mulps	%xmm0, %xmm3
	movaps	64(%rsp), %xmm4
	addps	%xmm3, %xmm4
	movaps	%xmm4, 64(%rsp)
	movss	(%rbx,%r9), %xmm3
	shufps	$0, %xmm3, %xmm3
	movaps	%xmm15, %xmm4
	mulps	%xmm3, %xmm4
	addps	%xmm4, %xmm7
	movaps	%xmm2, %xmm4
	mulps	%xmm3, %xmm4
	movaps	192(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 192(%rsp)
	movaps	%xmm1, %xmm4
	mulps	%xmm3, %xmm4
	addps	%xmm4, %xmm10
	movaps	288(%rsp), %xmm5
	movaps	224(%rsp), %xmm4
	addq	%rbx, %r9
	mulps	%xmm0, %xmm3
	addps	%xmm3, %xmm14
	movss	(%rbx,%r9), %xmm3
	shufps	$0, %xmm3, %xmm3
	mulps	%xmm3, %xmm15
	addps	%xmm15, %xmm12
	mulps	%xmm3, %xmm2
	addps	%xmm2, %xmm13
	mulps	%xmm3, %xmm1
	addps	%xmm1, %xmm5
	mulps	%xmm0, %xmm3
	addps	%xmm3, %xmm4
	subq	$-128, %r8
	addq	$4, %rdi
	cmpq	$2048, %r8
	jne	.LBB4_45
	movaps	%xmm11, 304(%rsp)
	movaps	%xmm9, 256(%rsp)
	movaps	%xmm12, 224(%rsp)
	addq	$2048, %rcx
	addq	$64, %rax
	cmpq	488(%rsp), %rdx
	movaps	%xmm7, %xmm0
	movaps	80(%rsp), %xmm1
	movaps	%xmm8, %xmm9
	movaps	%xmm10, %xmm7
	movaps	160(%rsp), %xmm10
	movaps	176(%rsp), %xmm15
	movaps	64(%rsp), %xmm2
	movaps	112(%rsp), %xmm3
	movaps	240(%rsp), %xmm8
	movaps	128(%rsp), %xmm12
	movaps	208(%rsp), %xmm11
	jne	.LBB4_42
	jmp	.LBB4_212
.LBB4_47:
	cmpq	$1, %r10
	jne	.LBB4_114
	cmpq	%rdx, %rbp
	ja	.LBB4_505
	movq	%rdx, %rax
	movq	352(%rsp), %rdi
	subq	%rdi, %rax
	jb	.LBB4_520
	cmpq	%rax, %rbp
	ja	.LBB4_506
	movq	%rdx, %rax
	subq	344(%rsp), %rax
	jb	.LBB4_507
	cmpq	%rax, %rbp
	ja	.LBB4_506
	cmpq	$0, 440(%rsp)
	je	.LBB4_201
	xorps	%xmm12, %xmm12
	movq	%r12, %rax
	movq	360(%rsp), %rcx
	movq	392(%rsp), %rdx
	movq	%r15, %rsi
	movq	384(%rsp), %r8
	xorl	%r9d, %r9d
	xorps	%xmm1, %xmm1
	xorps	%xmm2, %xmm2
	xorps	%xmm3, %xmm3
	xorps	%xmm4, %xmm4
	xorps	%xmm5, %xmm5
	xorps	%xmm8, %xmm8
	xorps	%xmm7, %xmm7
	xorps	%xmm15, %xmm15
	xorps	%xmm14, %xmm14
	xorps	%xmm13, %xmm13
	xorps	%xmm0, %xmm0
	.p2align	4
.LBB4_55:
	movq	%r9, %rdi
	shlq	$4, %rdi
	movq	%rbp, %r10
	subq	%rdi, %r10
	jb	.LBB4_499
	cmpq	$16, %r10
	jb	.LBB4_498
	addq	$2048, %r8
	incq	%r9
	xorl	%edi, %edi
	xorl	%r10d, %r10d
	movaps	%xmm4, %xmm6
	movaps	%xmm2, %xmm4
	movaps	%xmm12, %xmm2
	movaps	%xmm0, %xmm10
	movaps	%xmm14, %xmm11
	movaps	%xmm7, %xmm9
	movaps	%xmm5, %xmm7
	movaps	%xmm3, %xmm5
	movaps	%xmm1, %xmm3
	.p2align	4
.LBB4_58:
	movaps	%xmm10, 80(%rsp)
	movaps	%xmm15, 64(%rsp)
	movss	(%rax,%rdi), %xmm0
	shufps	$0, %xmm0, %xmm0
	movups	-48(%rsi,%r10), %xmm1
	movups	-32(%rsi,%r10), %xmm14
	movaps	%xmm13, %xmm10
	movups	-16(%rsi,%r10), %xmm13
	movups	(%rsi,%r10), %xmm12
	movaps	%xmm1, %xmm15
	mulps	%xmm0, %xmm15
	addps	%xmm15, %xmm2
	movaps	%xmm14, %xmm15
	mulps	%xmm0, %xmm15
	addps	%xmm15, %xmm3
	movaps	%xmm13, %xmm15
	mulps	%xmm0, %xmm15
	addps	%xmm15, %xmm4
	mulps	%xmm12, %xmm0
	addps	%xmm0, %xmm5
	movss	(%rcx,%rdi), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm1, %xmm15
	mulps	%xmm0, %xmm15
	addps	%xmm15, %xmm6
	movaps	%xmm14, %xmm15
	mulps	%xmm0, %xmm15
	addps	%xmm15, %xmm7
	movaps	%xmm13, %xmm15
	mulps	%xmm0, %xmm15
	addps	%xmm15, %xmm8
	movaps	64(%rsp), %xmm15
	mulps	%xmm12, %xmm0
	addps	%xmm0, %xmm9
	movss	(%rdx,%rdi), %xmm0
	shufps	$0, %xmm0, %xmm0
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm15
	mulps	%xmm0, %xmm14
	addps	%xmm14, %xmm11
	mulps	%xmm0, %xmm13
	addps	%xmm13, %xmm10
	movaps	%xmm10, %xmm13
	movaps	80(%rsp), %xmm10
	mulps	%xmm12, %xmm0
	addps	%xmm0, %xmm10
	subq	$-128, %r10
	addq	$4, %rdi
	cmpq	$2048, %r10
	jne	.LBB4_58
	addq	$2048, %rsi
	addq	$64, %rdx
	addq	$64, %rcx
	addq	$64, %rax
	cmpq	488(%rsp), %r8
	movaps	%xmm2, %xmm12
	movaps	%xmm3, %xmm1
	movaps	%xmm4, %xmm2
	movaps	%xmm5, %xmm3
	movaps	%xmm6, %xmm4
	movaps	%xmm7, %xmm5
	movaps	%xmm9, %xmm7
	movaps	%xmm11, %xmm14
	movaps	%xmm10, %xmm0
	jne	.LBB4_55
	jmp	.LBB4_202
.LBB4_60:
	cmpq	$1, %r10
	jne	.LBB4_119
	cmpq	%rdx, %rbp
	ja	.LBB4_505
	movq	%rdx, %rax
	movq	352(%rsp), %rdi
	subq	%rdi, %rax
	jb	.LBB4_520
	cmpq	%rax, %rbp
	ja	.LBB4_506
	movq	%rdx, %rax
	subq	344(%rsp), %rax
	jb	.LBB4_507
	cmpq	%rax, %rbp
	ja	.LBB4_506
	movq	%rdx, %rax
	subq	416(%rsp), %rax
	jb	.LBB4_516
	cmpq	%rax, %rbp
	ja	.LBB4_506
	cmpq	$0, 440(%rsp)
	je	.LBB4_206
	xorps	%xmm6, %xmm6
	movq	%r12, %rax
	movq	360(%rsp), %rcx
	movq	392(%rsp), %rdx
	movq	480(%rsp), %rsi
	movq	%r15, %r8
	movq	384(%rsp), %r9
	xorl	%r10d, %r10d
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	xorps	%xmm3, %xmm3
	xorps	%xmm5, %xmm5
	xorps	%xmm9, %xmm9
	xorps	%xmm10, %xmm10
	xorps	%xmm11, %xmm11
	xorps	%xmm12, %xmm12
	xorps	%xmm13, %xmm13
	xorps	%xmm4, %xmm4
	xorps	%xmm15, %xmm15
	xorps	%xmm14, %xmm14
	xorps	%xmm2, %xmm2
	xorps	%xmm1, %xmm1
	xorps	%xmm0, %xmm0
	.p2align	4
.LBB4_70:
	movq	%r10, %rdi
	shlq	$4, %rdi
	movq	%rbp, %r11
	subq	%rdi, %r11
	jb	.LBB4_499
	cmpq	$16, %r11
	jb	.LBB4_498
	addq	$2048, %r9
	incq	%r10
	xorl	%edi, %edi
	xorl	%r11d, %r11d
	movaps	%xmm12, 112(%rsp)
	movaps	%xmm10, %xmm12
	movaps	%xmm5, %xmm10
	movaps	%xmm14, 176(%rsp)
	movaps	%xmm15, 160(%rsp)
	movaps	%xmm13, 128(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm7, %xmm13
	.p2align	4
.LBB4_73:
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm0, 192(%rsp)
	movss	(%rax,%rdi), %xmm4
	shufps	$0, %xmm4, %xmm4
	movups	-48(%r8,%r11), %xmm5
	movaps	%xmm2, %xmm14
	movups	-32(%r8,%r11), %xmm2
	movaps	%xmm1, %xmm15
	movups	-16(%r8,%r11), %xmm1
	movups	(%r8,%r11), %xmm0
	movaps	%xmm5, %xmm3
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm6
	movaps	%xmm2, %xmm3
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm13
	movaps	%xmm1, %xmm3
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm8
	mulps	%xmm0, %xmm4
	movaps	64(%rsp), %xmm3
	addps	%xmm4, %xmm3
	movaps	%xmm3, 64(%rsp)
	movss	(%rcx,%rdi), %xmm3
	shufps	$0, %xmm3, %xmm3
	movaps	%xmm5, %xmm4
	mulps	%xmm3, %xmm4
	addps	%xmm4, %xmm10
	movaps	%xmm2, %xmm4
	mulps	%xmm3, %xmm4
	addps	%xmm4, %xmm9
	movaps	%xmm1, %xmm4
	mulps	%xmm3, %xmm4
	addps	%xmm4, %xmm12
	mulps	%xmm0, %xmm3
	addps	%xmm3, %xmm11
	movss	(%rdx,%rdi), %xmm3
	shufps	$0, %xmm3, %xmm3
	movaps	%xmm5, %xmm4
	mulps	%xmm3, %xmm4
	movaps	%xmm6, %xmm7
	movaps	%xmm9, %xmm6
	movaps	%xmm8, %xmm9
	movaps	%xmm11, %xmm8
	movaps	%xmm10, %xmm11
	movaps	%xmm12, %xmm10
	movaps	112(%rsp), %xmm12
	addps	%xmm4, %xmm12
	movaps	%xmm12, 112(%rsp)
	movaps	%xmm2, %xmm4
	mulps	%xmm3, %xmm4
	movaps	128(%rsp), %xmm12
	addps	%xmm4, %xmm12
	movaps	%xmm12, 128(%rsp)
	movaps	%xmm1, %xmm4
	mulps	%xmm3, %xmm4
	movaps	80(%rsp), %xmm12
	addps	%xmm4, %xmm12
	movaps	%xmm12, 80(%rsp)
	movaps	80(%rsp), %xmm4
	mulps	%xmm0, %xmm3
	movaps	160(%rsp), %xmm12
	addps	%xmm3, %xmm12
	movaps	%xmm12, 160(%rsp)
	movss	(%rsi,%rdi), %xmm3
	shufps	$0, %xmm3, %xmm3
	mulps	%xmm3, %xmm5
	movaps	176(%rsp), %xmm12
	addps	%xmm5, %xmm12
	movaps	%xmm12, 176(%rsp)
	movaps	%xmm10, %xmm12
	movaps	%xmm11, %xmm10
	movaps	%xmm8, %xmm11
	movaps	%xmm9, %xmm8
	movaps	%xmm6, %xmm9
	movaps	%xmm7, %xmm6
	mulps	%xmm3, %xmm2
	addps	%xmm2, %xmm14
	movaps	%xmm14, %xmm2
	mulps	%xmm3, %xmm1
	addps	%xmm1, %xmm15
	movaps	%xmm15, %xmm1
	mulps	%xmm0, %xmm3
	movaps	192(%rsp), %xmm0
	addps	%xmm3, %xmm0
	subq	$-128, %r11
	addq	$4, %rdi
	cmpq	$2048, %r11
	jne	.LBB4_73
	addq	$2048, %r8
	addq	$64, %rsi
	addq	$64, %rdx
	addq	$64, %rcx
	addq	$64, %rax
	cmpq	488(%rsp), %r9
	movaps	%xmm13, %xmm7
	movaps	64(%rsp), %xmm3
	movaps	%xmm10, %xmm5
	movaps	%xmm12, %xmm10
	movaps	112(%rsp), %xmm12
	movaps	128(%rsp), %xmm13
	movaps	160(%rsp), %xmm15
	movaps	176(%rsp), %xmm14
	jne	.LBB4_70
	jmp	.LBB4_207
.LBB4_75:
	cmpq	$1, %r10
	jne	.LBB4_128
	cmpq	%rdx, %rbp
	ja	.LBB4_505
	movq	%rdx, %rax
	movq	352(%rsp), %rsi
	subq	%rsi, %rax
	jb	.LBB4_511
	cmpq	%rax, %rbp
	ja	.LBB4_506
	cmpq	$0, 440(%rsp)
	je	.LBB4_189
	xorps	%xmm12, %xmm12
	movq	%r12, %rcx
	movq	360(%rsp), %rdx
	movq	%r15, %rsi
	movq	384(%rsp), %r8
	xorl	%r9d, %r9d
	xorps	%xmm14, %xmm14
	xorps	%xmm13, %xmm13
	xorps	%xmm11, %xmm11
	xorps	%xmm10, %xmm10
	xorps	%xmm9, %xmm9
	xorps	%xmm8, %xmm8
	xorps	%xmm7, %xmm7
	.p2align	4
.LBB4_81:
	movq	%r9, %rax
	shlq	$4, %rax
	movq	%rbp, %r10
	subq	%rax, %r10
	jb	.LBB4_502
	cmpq	$16, %r10
	jb	.LBB4_498
	addq	$2048, %r8
	incq	%r9
	xorl	%eax, %eax
	xorl	%r10d, %r10d
	.p2align	4
.LBB4_84:
	movss	(%rcx,%rax), %xmm1
	shufps	$0, %xmm1, %xmm1
	movups	-48(%rsi,%r10), %xmm2
	movups	-32(%rsi,%r10), %xmm3
	movups	-16(%rsi,%r10), %xmm4
	movups	(%rsi,%r10), %xmm0
	movaps	%xmm2, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm12
	movaps	%xmm3, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm14
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm13
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm11
	movss	(%rdx,%rax), %xmm1
	shufps	$0, %xmm1, %xmm1
	mulps	%xmm1, %xmm2
	addps	%xmm2, %xmm10
	mulps	%xmm1, %xmm3
	addps	%xmm3, %xmm9
	mulps	%xmm1, %xmm4
	addps	%xmm4, %xmm8
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm7
	subq	$-128, %r10
	addq	$4, %rax
	cmpq	$2048, %r10
	jne	.LBB4_84
	addq	$2048, %rsi
	addq	$64, %rdx
	addq	$64, %rcx
	cmpq	488(%rsp), %r8
	jne	.LBB4_81
	cmpq	$0, 432(%rsp)
	je	.LBB4_190
.LBB4_87:
	movq	2512(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	352(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	movq	2496(%rsp), %r8
	movq	2504(%rsp), %rsi
	movq	424(%rsp), %rdi
	movq	40(%rsp), %r10
	.p2align	4
.LBB4_88:
	cmpq	%rbp, %rdi
	jae	.LBB4_524
	movq	%r8, %rdx
	movq	2584(%rsp), %r8
	movups	(%rsi,%r8,4), %xmm2
	movups	16(%rsi,%r8,4), %xmm3
	movups	32(%rsi,%r8,4), %xmm1
	movups	48(%rsi,%r8,4), %xmm0
	addq	$128, %rsi
	movss	(%rax,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm12
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm14
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm13
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm11
	movss	(%rcx,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm2
	addps	%xmm2, %xmm10
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm9
	mulps	%xmm4, %xmm1
	addps	%xmm1, %xmm8
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm7
	leaq	1(%rdx), %r8
	movq	%rdx, %rdi
	cmpq	2576(%rsp), %rsi
	jne	.LBB4_88
	jmp	.LBB4_132
.LBB4_90:
	cmpq	$1, %r10
	movq	%rsi, %r13
	jne	.LBB4_138
	cmpq	%rdx, %rbp
	ja	.LBB4_505
	movq	%rdx, %rax
	subq	352(%rsp), %rax
	jb	.LBB4_513
	cmpq	%rax, %rbp
	ja	.LBB4_506
	movq	%rdx, %rax
	subq	344(%rsp), %rax
	jb	.LBB4_507
	cmpq	%rax, %rbp
	ja	.LBB4_506
	movq	%rdx, %rax
	subq	416(%rsp), %rax
	jb	.LBB4_516
	cmpq	%rax, %rbp
	ja	.LBB4_506
	movq	%rdx, %rax
	subq	%rbx, %rax
	jb	.LBB4_518
	cmpq	%rax, %rbp
	ja	.LBB4_506
	movq	%rdx, %rax
	subq	1784(%rsp), %rax
	jb	.LBB4_519
	cmpq	%rax, %rbp
	ja	.LBB4_506
	cmpq	$0, 440(%rsp)
	je	.LBB4_216
	xorps	%xmm11, %xmm11
	movq	%r12, %rax
	movq	%r15, %rcx
	xorps	%xmm6, %xmm6
	xorps	%xmm2, %xmm2
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 288(%rsp)
	xorps	%xmm15, %xmm15
	movaps	%xmm0, 240(%rsp)
	xorps	%xmm9, %xmm9
	xorps	%xmm7, %xmm7
	xorps	%xmm5, %xmm5
	xorps	%xmm4, %xmm4
	xorps	%xmm3, %xmm3
	xorps	%xmm10, %xmm10
	xorps	%xmm8, %xmm8
	movq	384(%rsp), %rdx
	xorl	%esi, %esi
	movaps	%xmm0, 400(%rsp)
	movaps	%xmm0, 464(%rsp)
	xorps	%xmm1, %xmm1
	movaps	%xmm0, 112(%rsp)
	xorps	%xmm12, %xmm12
	xorps	%xmm14, %xmm14
	xorps	%xmm13, %xmm13
	movaps	%xmm0, 192(%rsp)
	.p2align	4
.LBB4_104:
	movq	%rsi, %rdi
	shlq	$4, %rdi
	movq	%rbp, %r8
	subq	%rdi, %r8
	jb	.LBB4_499
	cmpq	$16, %r8
	jb	.LBB4_498
	addq	$2048, %rdx
	incq	%rsi
	movq	%rax, %rdi
	xorl	%r8d, %r8d
	movaps	192(%rsp), %xmm0
	movaps	%xmm8, 80(%rsp)
	movaps	%xmm14, 256(%rsp)
	movaps	%xmm5, %xmm14
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm9, 160(%rsp)
	movaps	%xmm10, 176(%rsp)
	movaps	400(%rsp), %xmm3
	movaps	%xmm1, 320(%rsp)
	movaps	464(%rsp), %xmm1
	movaps	%xmm12, 368(%rsp)
	movaps	%xmm13, 304(%rsp)
	.p2align	4
.LBB4_107:
	movaps	%xmm2, 400(%rsp)
	movups	-48(%rcx,%r8), %xmm13
	movups	-32(%rcx,%r8), %xmm10
	movups	-16(%rcx,%r8), %xmm9
	movups	(%rcx,%r8), %xmm8
	movaps	%xmm11, %xmm5
	movss	(%rdi), %xmm12
	shufps	$0, %xmm12, %xmm12
	movaps	%xmm13, %xmm11
	mulps	%xmm12, %xmm11
	addps	%xmm11, %xmm0
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm10, %xmm11
	mulps	%xmm12, %xmm11
	movaps	304(%rsp), %xmm2
	addps	%xmm11, %xmm2
	movaps	%xmm2, 304(%rsp)
	movaps	%xmm9, %xmm11
	mulps	%xmm12, %xmm11
	movaps	256(%rsp), %xmm2
	addps	%xmm11, %xmm2
	movaps	%xmm2, 256(%rsp)
	mulps	%xmm8, %xmm12
	movaps	368(%rsp), %xmm2
	addps	%xmm12, %xmm2
	movaps	%xmm2, 368(%rsp)
	leaq	(%rdi,%rbx), %r9
	movss	(%rdi,%rbx), %xmm11
	shufps	$0, %xmm11, %xmm11
	movaps	%xmm13, %xmm12
	mulps	%xmm11, %xmm12
	movaps	112(%rsp), %xmm0
	addps	%xmm12, %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm10, %xmm12
	mulps	%xmm11, %xmm12
	movaps	320(%rsp), %xmm2
	addps	%xmm12, %xmm2
	movaps	%xmm2, 320(%rsp)
	movaps	%xmm9, %xmm12
	mulps	%xmm11, %xmm12
	addps	%xmm12, %xmm1
	mulps	%xmm8, %xmm11
	addps	%xmm11, %xmm3
	movss	(%rbx,%r9), %xmm11
	addq	%rbx, %r9
	shufps	$0, %xmm11, %xmm11
	movaps	%xmm13, %xmm12
	mulps	%xmm11, %xmm12
	movaps	80(%rsp), %xmm2
	addps	%xmm12, %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	%xmm10, %xmm12
	mulps	%xmm11, %xmm12
	movaps	176(%rsp), %xmm0
	addps	%xmm12, %xmm0
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm9, %xmm12
	mulps	%xmm11, %xmm12
	movaps	128(%rsp), %xmm0
	addps	%xmm12, %xmm0
	movaps	%xmm0, 128(%rsp)
	mulps	%xmm8, %xmm11
	addps	%xmm11, %xmm4
	movss	(%rbx,%r9), %xmm11
	addq	%rbx, %r9
	shufps	$0, %xmm11, %xmm11
	movaps	%xmm13, %xmm12
	mulps	%xmm11, %xmm12
	addps	%xmm12, %xmm14
	movaps	%xmm10, %xmm12
	mulps	%xmm11, %xmm12
	addps	%xmm12, %xmm7
	movaps	%xmm9, %xmm12
	mulps	%xmm11, %xmm12
	movaps	160(%rsp), %xmm0
	addps	%xmm12, %xmm0
	movaps	%xmm0, 160(%rsp)
	mulps	%xmm8, %xmm11
	movaps	240(%rsp), %xmm0
	addps	%xmm11, %xmm0
	movaps	%xmm0, 240(%rsp)
	movss	(%rbx,%r9), %xmm11
	shufps	$0, %xmm11, %xmm11
	movaps	%xmm13, %xmm12
	mulps	%xmm11, %xmm12
	addps	%xmm12, %xmm15
	movaps	%xmm10, %xmm12
	mulps	%xmm11, %xmm12
	movaps	288(%rsp), %xmm2
	addps	%xmm12, %xmm2
	movaps	%xmm2, 288(%rsp)
	movaps	%xmm9, %xmm12
	mulps	%xmm11, %xmm12
	movaps	224(%rsp), %xmm2
	addps	%xmm12, %xmm2
	movaps	%xmm2, 224(%rsp)
	movaps	64(%rsp), %xmm12
	movaps	400(%rsp), %xmm2
	addq	%rbx, %r9
	mulps	%xmm8, %xmm11
	movaps	%xmm15, %xmm0
	movaps	%xmm14, %xmm15
	movaps	%xmm7, %xmm14
	movaps	%xmm4, %xmm7
	movaps	208(%rsp), %xmm4
	addps	%xmm11, %xmm4
	movaps	%xmm4, 208(%rsp)
	movaps	%xmm7, %xmm4
	movaps	%xmm14, %xmm7
	movaps	%xmm15, %xmm14
	movaps	%xmm0, %xmm15
	movaps	192(%rsp), %xmm0
	movss	(%rbx,%r9), %xmm11
	shufps	$0, %xmm11, %xmm11
	mulps	%xmm11, %xmm13
	addps	%xmm13, %xmm12
	movaps	%xmm12, 64(%rsp)
	mulps	%xmm11, %xmm10
	addps	%xmm10, %xmm2
	mulps	%xmm11, %xmm9
	addps	%xmm9, %xmm6
	mulps	%xmm8, %xmm11
	addps	%xmm11, %xmm5
	movaps	%xmm5, %xmm11
	subq	$-128, %r8
	addq	$4, %rdi
	cmpq	$2048, %r8
	jne	.LBB4_107
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm3, 400(%rsp)
	addq	$2048, %rcx
	addq	$64, %rax
	cmpq	488(%rsp), %rdx
	movaps	%xmm14, %xmm5
	movaps	80(%rsp), %xmm8
	movaps	160(%rsp), %xmm9
	movaps	128(%rsp), %xmm3
	movaps	176(%rsp), %xmm10
	movaps	320(%rsp), %xmm1
	movaps	368(%rsp), %xmm12
	movaps	256(%rsp), %xmm14
	movaps	304(%rsp), %xmm13
	jne	.LBB4_104
	jmp	.LBB4_217
.LBB4_109:
	xorps	%xmm9, %xmm9
	movq	456(%rsp), %rax
	xorl	%edi, %edi
	xorl	%ecx, %ecx
	xorps	%xmm13, %xmm13
	xorps	%xmm14, %xmm14
	xorps	%xmm15, %xmm15
	xorps	%xmm8, %xmm8
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 208(%rsp)
	xorps	%xmm7, %xmm7
	xorps	%xmm10, %xmm10
	xorps	%xmm11, %xmm11
	xorps	%xmm4, %xmm4
	xorps	%xmm5, %xmm5
	xorps	%xmm6, %xmm6
	.p2align	4
.LBB4_110:
	cmpq	%rdx, %rdi
	ja	.LBB4_496
	subq	%r10, %rax
	cmpq	$5, %rax
	jb	.LBB4_497
	movaps	%xmm5, 192(%rsp)
	movups	-48(%r15,%rcx), %xmm5
	movups	-32(%r15,%rcx), %xmm2
	movups	-16(%r15,%rcx), %xmm1
	movaps	%xmm0, 288(%rsp)
	movups	(%r15,%rcx), %xmm0
	movq	1824(%rsp), %r9
	movaps	%xmm4, 224(%rsp)
	movss	-16(%r9,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm5, %xmm3
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm9
	movaps	%xmm2, %xmm3
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm13
	movaps	%xmm1, %xmm3
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm14
	movss	-12(%r9,%rdi,4), %xmm3
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm15
	shufps	$0, %xmm3, %xmm3
	movaps	%xmm5, %xmm4
	mulps	%xmm3, %xmm4
	addps	%xmm4, %xmm8
	movaps	%xmm2, %xmm4
	mulps	%xmm3, %xmm4
	movaps	128(%rsp), %xmm12
	addps	%xmm4, %xmm12
	movaps	%xmm12, 128(%rsp)
	movaps	%xmm1, %xmm4
	mulps	%xmm3, %xmm4
	movaps	176(%rsp), %xmm12
	addps	%xmm4, %xmm12
	movaps	%xmm12, 176(%rsp)
	movss	-8(%r9,%rdi,4), %xmm4
	mulps	%xmm0, %xmm3
	movaps	160(%rsp), %xmm12
	addps	%xmm3, %xmm12
	movaps	%xmm12, 160(%rsp)
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm5, %xmm3
	mulps	%xmm4, %xmm3
	movaps	%xmm11, %xmm12
	movaps	%xmm10, %xmm11
	movaps	%xmm7, %xmm10
	movaps	240(%rsp), %xmm7
	addps	%xmm3, %xmm7
	movaps	%xmm7, 240(%rsp)
	movaps	%xmm2, %xmm3
	mulps	%xmm4, %xmm3
	movaps	80(%rsp), %xmm7
	addps	%xmm3, %xmm7
	movaps	%xmm7, 80(%rsp)
	movaps	%xmm1, %xmm3
	mulps	%xmm4, %xmm3
	movaps	64(%rsp), %xmm7
	addps	%xmm3, %xmm7
	movaps	%xmm7, 64(%rsp)
	movss	-4(%r9,%rdi,4), %xmm3
	mulps	%xmm0, %xmm4
	movaps	112(%rsp), %xmm7
	addps	%xmm4, %xmm7
	movaps	%xmm7, 112(%rsp)
	shufps	$0, %xmm3, %xmm3
	movaps	%xmm5, %xmm4
	mulps	%xmm3, %xmm4
	movaps	208(%rsp), %xmm7
	addps	%xmm4, %xmm7
	movaps	%xmm7, 208(%rsp)
	movaps	%xmm10, %xmm7
	movaps	%xmm11, %xmm10
	movaps	%xmm12, %xmm11
	movaps	%xmm2, %xmm4
	mulps	%xmm3, %xmm4
	addps	%xmm4, %xmm7
	movaps	%xmm1, %xmm4
	mulps	%xmm3, %xmm4
	addps	%xmm4, %xmm10
	movaps	224(%rsp), %xmm4
	mulps	%xmm0, %xmm3
	addps	%xmm3, %xmm11
	movss	(%r9,%rdi,4), %xmm3
	shufps	$0, %xmm3, %xmm3
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm4
	movaps	192(%rsp), %xmm5
	mulps	%xmm3, %xmm2
	addps	%xmm2, %xmm5
	mulps	%xmm3, %xmm1
	addps	%xmm1, %xmm6
	mulps	%xmm0, %xmm3
	movaps	288(%rsp), %xmm0
	addps	%xmm3, %xmm0
	addq	$128, %rcx
	addq	%r10, %rdi
	cmpq	%rcx, %r13
	jne	.LBB4_110
	movaps	%xmm6, %xmm3
	movaps	%xmm0, %xmm12
	movaps	%xmm9, %xmm0
	shufps	$233, %xmm9, %xmm0
	movlps	%xmm0, 1248(%rsp)
	movaps	%xmm9, %xmm0
	shufps	$255, %xmm9, %xmm0
	movss	%xmm0, 1256(%rsp)
	movups	%xmm13, 1260(%rsp)
	movups	%xmm14, 1276(%rsp)
	movups	%xmm15, 1292(%rsp)
	movaps	%xmm8, %xmm2
	movaps	%xmm8, %xmm0
	shufps	$233, %xmm8, %xmm0
	movlps	%xmm0, 1184(%rsp)
	movaps	%xmm8, %xmm0
	shufps	$255, %xmm8, %xmm0
	movss	%xmm0, 1192(%rsp)
	movaps	128(%rsp), %xmm0
	movups	%xmm0, 1196(%rsp)
	movaps	176(%rsp), %xmm0
	movups	%xmm0, 1212(%rsp)
	movaps	160(%rsp), %xmm0
	movups	%xmm0, 1228(%rsp)
	movaps	240(%rsp), %xmm1
	movaps	%xmm1, %xmm0
	shufps	$233, %xmm1, %xmm0
	movlps	%xmm0, 1120(%rsp)
	movaps	%xmm1, %xmm0
	shufps	$255, %xmm1, %xmm0
	movss	%xmm0, 1128(%rsp)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 1132(%rsp)
	movaps	64(%rsp), %xmm0
	movups	%xmm0, 1148(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 1164(%rsp)
	movaps	%xmm7, %xmm8
	movaps	208(%rsp), %xmm7
	movaps	%xmm1, %xmm6
	movaps	%xmm7, %xmm0
	shufps	$233, %xmm7, %xmm0
	movlps	%xmm0, 1056(%rsp)
	movaps	%xmm7, %xmm0
	shufps	$255, %xmm7, %xmm0
	movss	%xmm0, 1064(%rsp)
	movups	%xmm8, 1068(%rsp)
	movups	%xmm10, 1084(%rsp)
	movups	%xmm11, 1100(%rsp)
	movaps	%xmm4, %xmm0
	shufps	$233, %xmm4, %xmm0
	movlps	%xmm0, 992(%rsp)
	movaps	%xmm4, 224(%rsp)
	movaps	%xmm4, %xmm0
	shufps	$255, %xmm4, %xmm0
	movss	%xmm0, 1000(%rsp)
	movups	%xmm5, 1004(%rsp)
	movups	%xmm3, 1020(%rsp)
	movups	%xmm12, 1036(%rsp)
	jmp	.LBB4_276
.LBB4_114:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 64(%rsp)
	movq	456(%rsp), %rax
	xorl	%edi, %edi
	xorl	%ecx, %ecx
	xorps	%xmm2, %xmm2
	xorps	%xmm3, %xmm3
	xorps	%xmm4, %xmm4
	xorps	%xmm5, %xmm5
	xorps	%xmm6, %xmm6
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	xorps	%xmm9, %xmm9
	xorps	%xmm10, %xmm10
	xorps	%xmm11, %xmm11
	xorps	%xmm1, %xmm1
	.p2align	4
.LBB4_115:
	cmpq	%rdx, %rdi
	ja	.LBB4_496
	subq	%r10, %rax
	cmpq	$3, %rax
	jb	.LBB4_497
	movaps	%xmm1, 80(%rsp)
	movss	(%r12,%rdi,4), %xmm1
	movss	4(%r12,%rdi,4), %xmm15
	shufps	$0, %xmm1, %xmm1
	movups	-48(%r15,%rcx), %xmm14
	movups	-32(%r15,%rcx), %xmm13
	movups	-16(%r15,%rcx), %xmm12
	movaps	%xmm14, %xmm0
	mulps	%xmm1, %xmm0
	movaps	%xmm11, 112(%rsp)
	movaps	%xmm10, %xmm11
	movaps	%xmm9, %xmm10
	movaps	%xmm8, %xmm9
	movaps	%xmm7, %xmm8
	movaps	%xmm6, %xmm7
	movaps	%xmm5, %xmm6
	movaps	%xmm4, %xmm5
	movaps	%xmm3, %xmm4
	movaps	%xmm2, %xmm3
	movaps	64(%rsp), %xmm2
	addps	%xmm0, %xmm2
	movaps	%xmm2, 64(%rsp)
	movaps	%xmm3, %xmm2
	movaps	%xmm4, %xmm3
	movaps	%xmm5, %xmm4
	movaps	%xmm6, %xmm5
	movaps	%xmm7, %xmm6
	movaps	%xmm8, %xmm7
	movaps	%xmm9, %xmm8
	movaps	%xmm10, %xmm9
	movaps	%xmm11, %xmm10
	movaps	112(%rsp), %xmm11
	movaps	%xmm13, %xmm0
	mulps	%xmm1, %xmm0
	addps	%xmm0, %xmm2
	movaps	%xmm12, %xmm0
	mulps	%xmm1, %xmm0
	addps	%xmm0, %xmm3
	movups	(%r15,%rcx), %xmm0
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm4
	shufps	$0, %xmm15, %xmm15
	movaps	%xmm14, %xmm1
	mulps	%xmm15, %xmm1
	addps	%xmm1, %xmm5
	movaps	%xmm13, %xmm1
	mulps	%xmm15, %xmm1
	addps	%xmm1, %xmm6
	movaps	%xmm12, %xmm1
	mulps	%xmm15, %xmm1
	addps	%xmm1, %xmm7
	mulps	%xmm0, %xmm15
	addps	%xmm15, %xmm8
	movss	8(%r12,%rdi,4), %xmm1
	shufps	$0, %xmm1, %xmm1
	mulps	%xmm1, %xmm14
	addps	%xmm14, %xmm9
	mulps	%xmm1, %xmm13
	addps	%xmm13, %xmm10
	mulps	%xmm1, %xmm12
	addps	%xmm12, %xmm11
	mulps	%xmm0, %xmm1
	movaps	80(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	80(%rsp), %xmm1
	addq	$128, %rcx
	addq	%r10, %rdi
	cmpq	%rcx, %r13
	jne	.LBB4_115
	movaps	64(%rsp), %xmm0
	movaps	%xmm0, 1968(%rsp)
	movaps	%xmm2, 1984(%rsp)
	movaps	%xmm3, 2000(%rsp)
	movaps	%xmm4, 2016(%rsp)
	movaps	%xmm5, 1904(%rsp)
	movaps	%xmm6, 1920(%rsp)
	movaps	%xmm7, 1936(%rsp)
	movaps	%xmm8, 1952(%rsp)
	movaps	%xmm9, 1840(%rsp)
	movaps	%xmm10, 1856(%rsp)
	movaps	%xmm11, 1872(%rsp)
	movaps	%xmm1, 1888(%rsp)
	jmp	.LBB4_223
.LBB4_119:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 112(%rsp)
	xorl	%ecx, %ecx
	movq	456(%rsp), %rax
	xorl	%edi, %edi
	xorps	%xmm6, %xmm6
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	xorps	%xmm9, %xmm9
	xorps	%xmm10, %xmm10
	xorps	%xmm11, %xmm11
	xorps	%xmm12, %xmm12
	xorps	%xmm13, %xmm13
	xorps	%xmm14, %xmm14
	xorps	%xmm15, %xmm15
	movaps	%xmm0, 128(%rsp)
	xorps	%xmm2, %xmm2
	xorps	%xmm1, %xmm1
	xorps	%xmm5, %xmm5
	xorps	%xmm3, %xmm3
	.p2align	4
.LBB4_120:
	cmpq	%rdx, %rdi
	ja	.LBB4_496
	subq	%r10, %rax
	cmpq	$4, %rax
	jb	.LBB4_497
	movaps	%xmm5, 160(%rsp)
	movss	(%r12,%rdi,4), %xmm5
	movss	4(%r12,%rdi,4), %xmm4
	shufps	$0, %xmm5, %xmm5
	movaps	%xmm2, 80(%rsp)
	movups	-48(%r15,%rcx), %xmm2
	movaps	%xmm1, 64(%rsp)
	movups	-32(%r15,%rcx), %xmm1
	movups	-16(%r15,%rcx), %xmm0
	movaps	%xmm3, 192(%rsp)
	movaps	%xmm2, %xmm3
	mulps	%xmm5, %xmm3
	movaps	%xmm15, 176(%rsp)
	movaps	%xmm14, %xmm15
	movaps	%xmm13, %xmm14
	movaps	%xmm12, %xmm13
	movaps	%xmm11, %xmm12
	movaps	%xmm10, %xmm11
	movaps	%xmm9, %xmm10
	movaps	%xmm8, %xmm9
	movaps	%xmm7, %xmm8
	movaps	%xmm6, %xmm7
	movaps	112(%rsp), %xmm6
	addps	%xmm3, %xmm6
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm7, %xmm6
	movaps	%xmm8, %xmm7
	movaps	%xmm9, %xmm8
	movaps	%xmm10, %xmm9
	movaps	%xmm11, %xmm10
	movaps	%xmm12, %xmm11
	movaps	%xmm13, %xmm12
	movaps	%xmm14, %xmm13
	movaps	%xmm15, %xmm14
	movaps	176(%rsp), %xmm15
	movaps	%xmm1, %xmm3
	mulps	%xmm5, %xmm3
	addps	%xmm3, %xmm6
	movaps	%xmm0, %xmm3
	mulps	%xmm5, %xmm3
	addps	%xmm3, %xmm7
	movups	(%r15,%rcx), %xmm3
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm8
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm2, %xmm5
	mulps	%xmm4, %xmm5
	addps	%xmm5, %xmm9
	movaps	%xmm1, %xmm5
	mulps	%xmm4, %xmm5
	addps	%xmm5, %xmm10
	movaps	%xmm0, %xmm5
	mulps	%xmm4, %xmm5
	addps	%xmm5, %xmm11
	movss	8(%r12,%rdi,4), %xmm5
	mulps	%xmm3, %xmm4
	addps	%xmm4, %xmm12
	shufps	$0, %xmm5, %xmm5
	movaps	%xmm2, %xmm4
	mulps	%xmm5, %xmm4
	addps	%xmm4, %xmm13
	movaps	%xmm1, %xmm4
	mulps	%xmm5, %xmm4
	addps	%xmm4, %xmm14
	movaps	%xmm0, %xmm4
	mulps	%xmm5, %xmm4
	addps	%xmm4, %xmm15
	mulps	%xmm3, %xmm5
	movaps	128(%rsp), %xmm4
	addps	%xmm5, %xmm4
	movaps	%xmm4, 128(%rsp)
	movss	12(%r12,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm2
	movaps	80(%rsp), %xmm5
	addps	%xmm2, %xmm5
	movaps	%xmm5, 80(%rsp)
	movaps	80(%rsp), %xmm2
	mulps	%xmm4, %xmm1
	movaps	64(%rsp), %xmm5
	addps	%xmm1, %xmm5
	movaps	%xmm5, 64(%rsp)
	movaps	160(%rsp), %xmm5
	movaps	64(%rsp), %xmm1
	mulps	%xmm4, %xmm0
	addps	%xmm0, %xmm5
	mulps	%xmm3, %xmm4
	movaps	192(%rsp), %xmm3
	addps	%xmm4, %xmm3
	addq	%r10, %rdi
	addq	$128, %rcx
	cmpq	%rcx, %r13
	jne	.LBB4_120
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 2224(%rsp)
	movaps	%xmm6, 2240(%rsp)
	movaps	%xmm7, 2256(%rsp)
	movaps	%xmm8, 2272(%rsp)
	movaps	%xmm9, 2160(%rsp)
	movaps	%xmm10, 2176(%rsp)
	movaps	%xmm11, 2192(%rsp)
	movaps	%xmm12, 2208(%rsp)
	movaps	%xmm13, 2096(%rsp)
	movaps	%xmm14, 2112(%rsp)
	movaps	%xmm15, 2128(%rsp)
	movaps	128(%rsp), %xmm0
	movaps	%xmm0, 2144(%rsp)
	movaps	%xmm2, 2032(%rsp)
	movaps	%xmm1, 2048(%rsp)
	movaps	%xmm5, 2064(%rsp)
	movaps	%xmm3, 2080(%rsp)
	jmp	.LBB4_246
.LBB4_124:
	xorps	%xmm9, %xmm9
	xorl	%eax, %eax
	xorl	%edi, %edi
	xorps	%xmm11, %xmm11
	xorps	%xmm10, %xmm10
	xorps	%xmm8, %xmm8
	.p2align	4
.LBB4_125:
	cmpq	%rdx, %rdi
	ja	.LBB4_496
	cmpq	%rdi, 1832(%rsp)
	je	.LBB4_497
	movss	(%r12,%rdi,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	movups	-48(%r15,%rax), %xmm1
	movups	-32(%r15,%rax), %xmm2
	movups	-16(%r15,%rax), %xmm3
	movups	(%r15,%rax), %xmm4
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm9
	mulps	%xmm0, %xmm2
	addps	%xmm2, %xmm11
	mulps	%xmm0, %xmm3
	addps	%xmm3, %xmm10
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm8
	addq	%r10, %rdi
	subq	$-128, %rax
	cmpq	%rax, %r13
	jne	.LBB4_125
	jmp	.LBB4_177
.LBB4_128:
	xorps	%xmm12, %xmm12
	movq	456(%rsp), %rax
	xorl	%edi, %edi
	xorl	%ecx, %ecx
	xorps	%xmm14, %xmm14
	xorps	%xmm13, %xmm13
	xorps	%xmm11, %xmm11
	xorps	%xmm10, %xmm10
	xorps	%xmm9, %xmm9
	xorps	%xmm8, %xmm8
	xorps	%xmm7, %xmm7
	.p2align	4
.LBB4_129:
	cmpq	%rdx, %rdi
	ja	.LBB4_496
	subq	%r10, %rax
	cmpq	$2, %rax
	jb	.LBB4_497
	movups	-48(%r15,%rcx), %xmm4
	movups	-32(%r15,%rcx), %xmm3
	movups	-16(%r15,%rcx), %xmm1
	movups	(%r15,%rcx), %xmm0
	addq	$128, %rcx
	movss	(%r12,%rdi,4), %xmm5
	movss	4(%r12,%rdi,4), %xmm2
	leaq	(%rdi,%r10), %rdi
	shufps	$0, %xmm5, %xmm5
	movaps	%xmm4, %xmm6
	mulps	%xmm5, %xmm6
	addps	%xmm6, %xmm12
	movaps	%xmm3, %xmm6
	mulps	%xmm5, %xmm6
	addps	%xmm6, %xmm14
	movaps	%xmm1, %xmm6
	mulps	%xmm5, %xmm6
	addps	%xmm6, %xmm13
	mulps	%xmm0, %xmm5
	addps	%xmm5, %xmm11
	shufps	$0, %xmm2, %xmm2
	mulps	%xmm2, %xmm4
	addps	%xmm4, %xmm10
	mulps	%xmm2, %xmm3
	addps	%xmm3, %xmm9
	mulps	%xmm2, %xmm1
	addps	%xmm1, %xmm8
	mulps	%xmm0, %xmm2
	addps	%xmm2, %xmm7
	cmpq	%rcx, %r13
	jne	.LBB4_129
.LBB4_132:
	movq	104(%rsp), %rsi
	cmpq	%rsi, 448(%rsp)
	movq	32(%rsp), %rcx
	jbe	.LBB4_191
.LBB4_133:
	movq	48(%rsp), %rdi
	movq	8(%rdi), %rdx
	cmpq	%rdx, %rsi
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	ja	.LBB4_500
	cmpq	%r8, %rsi
	jbe	.LBB4_349
	leaq	(,%r8,4), %rbp
	addq	(%rdi), %rbp
	cmpb	$0, 7(%rsp)
	je	.LBB4_329
	cmpq	$15, 56(%rsp)
	movaps	%xmm7, 80(%rsp)
	movaps	%xmm8, 64(%rsp)
	movaps	%xmm9, 112(%rsp)
	movaps	%xmm10, 128(%rsp)
	jbe	.LBB4_342
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movups	32(%rbp), %xmm2
	movups	48(%rbp), %xmm3
	jmp	.LBB4_343
.LBB4_138:
	xorps	%xmm11, %xmm11
	movq	456(%rsp), %rax
	xorl	%edi, %edi
	xorl	%ecx, %ecx
	xorps	%xmm15, %xmm15
	xorps	%xmm10, %xmm10
	xorps	%xmm1, %xmm1
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 288(%rsp)
	movaps	%xmm0, 320(%rsp)
	xorps	%xmm2, %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm2, 256(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm2, 304(%rsp)
	xorps	%xmm8, %xmm8
	xorps	%xmm13, %xmm13
	xorps	%xmm14, %xmm14
	movaps	%xmm2, 64(%rsp)
	xorps	%xmm4, %xmm4
	xorps	%xmm6, %xmm6
	xorps	%xmm12, %xmm12
	.p2align	4
.LBB4_139:
	cmpq	%rdx, %rdi
	ja	.LBB4_496
	subq	%r10, %rax
	cmpq	$6, %rax
	jb	.LBB4_497
	movups	-48(%r15,%rcx), %xmm7
	movaps	%xmm4, %xmm9
	movups	-32(%r15,%rcx), %xmm4
	movups	-16(%r15,%rcx), %xmm3
	movups	(%r15,%rcx), %xmm2
	movaps	%xmm6, 368(%rsp)
	movss	(%r12,%rdi,4), %xmm6
	shufps	$0, %xmm6, %xmm6
	movaps	%xmm7, %xmm5
	mulps	%xmm6, %xmm5
	addps	%xmm5, %xmm11
	movaps	%xmm4, %xmm5
	mulps	%xmm6, %xmm5
	addps	%xmm5, %xmm15
	movaps	%xmm3, %xmm5
	mulps	%xmm6, %xmm5
	addps	%xmm5, %xmm10
	movss	4(%r12,%rdi,4), %xmm5
	mulps	%xmm2, %xmm6
	addps	%xmm6, %xmm1
	shufps	$0, %xmm5, %xmm5
	movaps	%xmm7, %xmm6
	mulps	%xmm5, %xmm6
	movaps	112(%rsp), %xmm0
	addps	%xmm6, %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm4, %xmm6
	mulps	%xmm5, %xmm6
	movaps	224(%rsp), %xmm0
	addps	%xmm6, %xmm0
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm3, %xmm6
	mulps	%xmm5, %xmm6
	movaps	288(%rsp), %xmm0
	addps	%xmm6, %xmm0
	movaps	%xmm0, 288(%rsp)
	movss	8(%r12,%rdi,4), %xmm6
	mulps	%xmm2, %xmm5
	movaps	320(%rsp), %xmm0
	addps	%xmm5, %xmm0
	movaps	%xmm0, 320(%rsp)
	shufps	$0, %xmm6, %xmm6
	movaps	%xmm7, %xmm5
	mulps	%xmm6, %xmm5
	movaps	%xmm14, %xmm0
	movaps	%xmm13, %xmm14
	movaps	%xmm8, %xmm13
	movaps	80(%rsp), %xmm8
	addps	%xmm5, %xmm8
	movaps	%xmm8, 80(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm6, %xmm5
	movaps	192(%rsp), %xmm8
	addps	%xmm5, %xmm8
	movaps	%xmm8, 192(%rsp)
	movaps	%xmm3, %xmm5
	mulps	%xmm6, %xmm5
	movaps	208(%rsp), %xmm8
	addps	%xmm5, %xmm8
	movaps	%xmm8, 208(%rsp)
	movss	12(%r12,%rdi,4), %xmm5
	mulps	%xmm2, %xmm6
	movaps	240(%rsp), %xmm8
	addps	%xmm6, %xmm8
	movaps	%xmm8, 240(%rsp)
	shufps	$0, %xmm5, %xmm5
	movaps	%xmm7, %xmm6
	mulps	%xmm5, %xmm6
	movaps	256(%rsp), %xmm8
	addps	%xmm6, %xmm8
	movaps	%xmm8, 256(%rsp)
	movaps	%xmm4, %xmm6
	mulps	%xmm5, %xmm6
	movaps	128(%rsp), %xmm8
	addps	%xmm6, %xmm8
	movaps	%xmm8, 128(%rsp)
	movaps	%xmm3, %xmm6
	mulps	%xmm5, %xmm6
	movaps	176(%rsp), %xmm8
	addps	%xmm6, %xmm8
	movaps	%xmm8, 176(%rsp)
	mulps	%xmm2, %xmm5
	movaps	160(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 160(%rsp)
	movss	16(%r12,%rdi,4), %xmm5
	shufps	$0, %xmm5, %xmm5
	movaps	%xmm7, %xmm6
	mulps	%xmm5, %xmm6
	movaps	304(%rsp), %xmm8
	addps	%xmm6, %xmm8
	movaps	%xmm8, 304(%rsp)
	movaps	%xmm13, %xmm8
	movaps	%xmm14, %xmm13
	movaps	%xmm0, %xmm14
	movaps	%xmm4, %xmm6
	mulps	%xmm5, %xmm6
	addps	%xmm6, %xmm8
	movaps	%xmm3, %xmm6
	mulps	%xmm5, %xmm6
	addps	%xmm6, %xmm13
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm14
	movss	20(%r12,%rdi,4), %xmm5
	shufps	$0, %xmm5, %xmm5
	mulps	%xmm5, %xmm7
	movaps	64(%rsp), %xmm6
	addps	%xmm7, %xmm6
	movaps	%xmm6, 64(%rsp)
	movaps	368(%rsp), %xmm6
	mulps	%xmm5, %xmm4
	addps	%xmm4, %xmm9
	movaps	%xmm9, %xmm4
	mulps	%xmm5, %xmm3
	addps	%xmm3, %xmm6
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm12
	addq	$128, %rcx
	addq	%r10, %rdi
	cmpq	%rcx, %r13
	jne	.LBB4_139
	movaps	%xmm11, %xmm2
	shufps	$233, %xmm11, %xmm2
	movlps	%xmm2, 1632(%rsp)
	movaps	%xmm11, %xmm2
	shufps	$255, %xmm11, %xmm2
	movss	%xmm2, 1640(%rsp)
	movups	%xmm15, 1644(%rsp)
	movups	%xmm10, 1660(%rsp)
	movups	%xmm1, 1676(%rsp)
	movaps	%xmm11, %xmm7
	movaps	112(%rsp), %xmm10
	movaps	%xmm10, %xmm0
	shufps	$233, %xmm10, %xmm0
	movlps	%xmm0, 1568(%rsp)
	movaps	%xmm10, %xmm0
	shufps	$255, %xmm10, %xmm0
	movss	%xmm0, 1576(%rsp)
	movaps	224(%rsp), %xmm0
	movups	%xmm0, 1580(%rsp)
	movaps	288(%rsp), %xmm0
	movups	%xmm0, 1596(%rsp)
	movaps	320(%rsp), %xmm0
	movups	%xmm0, 1612(%rsp)
	movaps	80(%rsp), %xmm9
	movaps	%xmm9, %xmm0
	shufps	$233, %xmm9, %xmm0
	movlps	%xmm0, 1504(%rsp)
	movaps	%xmm9, %xmm0
	shufps	$255, %xmm9, %xmm0
	movss	%xmm0, 1512(%rsp)
	movaps	192(%rsp), %xmm0
	movups	%xmm0, 1516(%rsp)
	movaps	208(%rsp), %xmm0
	movups	%xmm0, 1532(%rsp)
	movaps	240(%rsp), %xmm0
	movups	%xmm0, 1548(%rsp)
	movaps	256(%rsp), %xmm2
	movaps	%xmm2, %xmm0
	shufps	$233, %xmm2, %xmm0
	movlps	%xmm0, 1440(%rsp)
	movaps	%xmm2, %xmm0
	shufps	$255, %xmm2, %xmm0
	movss	%xmm0, 1448(%rsp)
	movaps	128(%rsp), %xmm0
	movups	%xmm0, 1452(%rsp)
	movaps	176(%rsp), %xmm0
	movups	%xmm0, 1468(%rsp)
	movaps	160(%rsp), %xmm0
	movups	%xmm0, 1484(%rsp)
	movaps	%xmm8, %xmm1
	movaps	304(%rsp), %xmm8
	movaps	%xmm8, %xmm0
	shufps	$233, %xmm8, %xmm0
	movlps	%xmm0, 1376(%rsp)
	movaps	%xmm8, %xmm0
	shufps	$255, %xmm8, %xmm0
	movss	%xmm0, 1384(%rsp)
	movups	%xmm1, 1388(%rsp)
	movups	%xmm13, 1404(%rsp)
	movups	%xmm14, 1420(%rsp)
	movaps	64(%rsp), %xmm2
	movaps	%xmm2, %xmm0
	shufps	$255, %xmm2, %xmm0
	movss	%xmm0, 1320(%rsp)
	movaps	%xmm2, %xmm0
	shufps	$233, %xmm2, %xmm0
	movlps	%xmm0, 1312(%rsp)
	movups	%xmm4, 1324(%rsp)
	movups	%xmm6, 1340(%rsp)
	movups	%xmm12, 1356(%rsp)
	movq	104(%rsp), %rax
	cmpq	%rax, 448(%rsp)
	movq	48(%rsp), %rdi
	ja	.LBB4_311
.LBB4_143:
	movq	8(%rdi), %rdx
	cmpq	%rdx, %r8
	ja	.LBB4_503
	subq	%r8, %rdx
	cmpq	$15, %rdx
	movq	32(%rsp), %rcx
	jbe	.LBB4_501
	movq	(%rdi), %rax
	cmpb	$0, 7(%rsp)
	je	.LBB4_147
	movss	1632(%rsp), %xmm0
	unpcklps	%xmm0, %xmm7
	movhps	1636(%rsp), %xmm7
	movups	(%rax,%r8,4), %xmm0
	addps	%xmm7, %xmm0
	movups	16(%rax,%r8,4), %xmm1
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	movups	%xmm0, (%rax,%r8,4)
	movups	1644(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%r8,4)
	movups	1660(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%r8,4)
	movups	1676(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%r8,4)
	jmp	.LBB4_148
.LBB4_147:
	movss	1688(%rsp), %xmm0
	movss	%xmm7, (%rax,%r8,4)
	movaps	1632(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%r8,4)
	movaps	1648(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%r8,4)
	movaps	1664(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%r8,4)
	movsd	1680(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%r8,4)
	movss	%xmm0, 60(%rax,%r8,4)
.LBB4_148:
	movq	24(%rdi), %rdx
	cmpq	%rdx, %r8
	ja	.LBB4_503
	subq	%r8, %rdx
	cmpq	$16, %rdx
	jb	.LBB4_501
	movq	16(%rdi), %rax
	cmpb	$0, 7(%rsp)
	je	.LBB4_152
	movss	1568(%rsp), %xmm0
	unpcklps	%xmm0, %xmm10
	movhps	1572(%rsp), %xmm10
	movups	(%rax,%r8,4), %xmm0
	addps	%xmm10, %xmm0
	movups	16(%rax,%r8,4), %xmm1
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	movups	%xmm0, (%rax,%r8,4)
	movups	1580(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%r8,4)
	movups	1596(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%r8,4)
	movups	1612(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%r8,4)
	jmp	.LBB4_153
.LBB4_152:
	movss	1624(%rsp), %xmm0
	movss	%xmm10, (%rax,%r8,4)
	movaps	1568(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%r8,4)
	movaps	1584(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%r8,4)
	movaps	1600(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%r8,4)
	movsd	1616(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%r8,4)
	movss	%xmm0, 60(%rax,%r8,4)
.LBB4_153:
	movq	40(%rdi), %rdx
	cmpq	%rdx, %r8
	ja	.LBB4_503
	subq	%r8, %rdx
	cmpq	$16, %rdx
	jb	.LBB4_501
	movq	32(%rdi), %rax
	cmpb	$0, 7(%rsp)
	je	.LBB4_157
	movss	1504(%rsp), %xmm0
	movaps	80(%rsp), %xmm1
	unpcklps	%xmm0, %xmm1
	movhps	1508(%rsp), %xmm1
	movups	(%rax,%r8,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%r8,4), %xmm1
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	movups	%xmm0, (%rax,%r8,4)
	movups	1516(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%r8,4)
	movups	1532(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%r8,4)
	movups	1548(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%r8,4)
	jmp	.LBB4_158
.LBB4_157:
	movss	1560(%rsp), %xmm0
	movaps	80(%rsp), %xmm1
	movss	%xmm1, (%rax,%r8,4)
	movaps	1504(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%r8,4)
	movaps	1520(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%r8,4)
	movaps	1536(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%r8,4)
	movsd	1552(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%r8,4)
	movss	%xmm0, 60(%rax,%r8,4)
.LBB4_158:
	movq	56(%rdi), %rdx
	cmpq	%rdx, %r8
	ja	.LBB4_503
	subq	%r8, %rdx
	cmpq	$16, %rdx
	jb	.LBB4_501
	movq	48(%rdi), %rax
	cmpb	$0, 7(%rsp)
	je	.LBB4_162
	movss	1440(%rsp), %xmm0
	movaps	256(%rsp), %xmm1
	unpcklps	%xmm0, %xmm1
	movhps	1444(%rsp), %xmm1
	movups	(%rax,%r8,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%r8,4), %xmm1
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	movups	%xmm0, (%rax,%r8,4)
	movups	1452(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%r8,4)
	movups	1468(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%r8,4)
	movups	1484(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%r8,4)
	jmp	.LBB4_163
.LBB4_162:
	movss	1496(%rsp), %xmm0
	movaps	256(%rsp), %xmm1
	movss	%xmm1, (%rax,%r8,4)
	movaps	1440(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%r8,4)
	movaps	1456(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%r8,4)
	movaps	1472(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%r8,4)
	movsd	1488(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%r8,4)
	movss	%xmm0, 60(%rax,%r8,4)
.LBB4_163:
	movq	72(%rdi), %rdx
	cmpq	%rdx, %r8
	ja	.LBB4_503
	subq	%r8, %rdx
	cmpq	$16, %rdx
	jb	.LBB4_501
	movq	64(%rdi), %rax
	cmpb	$0, 7(%rsp)
	je	.LBB4_167
	movss	1376(%rsp), %xmm0
	unpcklps	%xmm0, %xmm8
	movhps	1380(%rsp), %xmm8
	movups	(%rax,%r8,4), %xmm0
	addps	%xmm8, %xmm0
	movups	16(%rax,%r8,4), %xmm1
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	movups	%xmm0, (%rax,%r8,4)
	movups	1388(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%r8,4)
	movups	1404(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%r8,4)
	movups	1420(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%r8,4)
	jmp	.LBB4_168
.LBB4_167:
	movss	1432(%rsp), %xmm0
	movss	%xmm8, (%rax,%r8,4)
	movaps	1376(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%r8,4)
	movaps	1392(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%r8,4)
	movaps	1408(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%r8,4)
	movsd	1424(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%r8,4)
	movss	%xmm0, 60(%rax,%r8,4)
.LBB4_168:
	movq	88(%rdi), %rdx
	cmpq	%rdx, %r8
	ja	.LBB4_503
	subq	%r8, %rdx
	cmpq	$16, %rdx
	jb	.LBB4_501
	movq	80(%rdi), %rax
	cmpb	$0, 7(%rsp)
	je	.LBB4_172
	movss	1312(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	unpcklps	%xmm0, %xmm1
	movhps	1316(%rsp), %xmm1
	movups	(%rax,%r8,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%r8,4), %xmm1
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	movups	%xmm0, (%rax,%r8,4)
	movups	1324(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%r8,4)
	movups	1340(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%r8,4)
	movups	1356(%rsp), %xmm0
	jmp	.LBB4_306
.LBB4_172:
	movss	1368(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movss	%xmm1, (%rax,%r8,4)
	movaps	1312(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%r8,4)
	movaps	1328(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%r8,4)
	movaps	1344(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%r8,4)
	movsd	1360(%rsp), %xmm1
	jmp	.LBB4_308
.LBB4_173:
	xorps	%xmm11, %xmm11
	xorps	%xmm10, %xmm10
	xorps	%xmm8, %xmm8
	movq	432(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB4_177
.LBB4_174:
	xorl	%eax, %eax
	movq	424(%rsp), %rdi
	.p2align	4
.LBB4_175:
	cmpq	%rbp, %rdi
	jae	.LBB4_524
	movss	(%r12,%rdi,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	movups	-48(%r11,%rax), %xmm1
	movups	-32(%r11,%rax), %xmm2
	movups	-16(%r11,%rax), %xmm3
	movups	(%r11,%rax), %xmm4
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm9
	mulps	%xmm0, %xmm2
	addps	%xmm2, %xmm11
	mulps	%xmm0, %xmm3
	addps	%xmm3, %xmm10
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm8
	incq	%rdi
	subq	$-128, %rax
	cmpq	%rax, %rcx
	jne	.LBB4_175
.LBB4_177:
	movq	48(%rsp), %rdi
	movq	8(%rdi), %rdx
	movq	104(%rsp), %rsi
	cmpq	%rsi, 448(%rsp)
	jbe	.LBB4_183
	cmpq	%rdx, %rsi
	movq	32(%rsp), %rcx
	ja	.LBB4_500
	cmpq	%r8, %rsi
	jbe	.LBB4_18
	leaq	(,%r8,4), %rbp
	addq	(%rdi), %rbp
	cmpb	$0, 7(%rsp)
	je	.LBB4_327
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_337
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movups	32(%rbp), %xmm2
	movups	48(%rbp), %xmm3
	jmp	.LBB4_338
.LBB4_183:
	movq	%rdx, %rax
	subq	%r8, %rax
	movq	32(%rsp), %rcx
	jb	.LBB4_503
	cmpq	$15, %rax
	jbe	.LBB4_521
	movq	(%rdi), %rax
	cmpb	$0, 7(%rsp)
	je	.LBB4_187
	movups	(%rax,%r8,4), %xmm0
	movups	16(%rax,%r8,4), %xmm1
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	addps	%xmm0, %xmm9
	movups	%xmm9, (%rax,%r8,4)
	addps	%xmm1, %xmm11
	movups	%xmm11, 16(%rax,%r8,4)
	addps	%xmm2, %xmm10
	movups	%xmm10, 32(%rax,%r8,4)
	addps	%xmm3, %xmm8
	jmp	.LBB4_188
.LBB4_187:
	movups	%xmm9, (%rax,%r8,4)
	movups	%xmm11, 16(%rax,%r8,4)
	movups	%xmm10, 32(%rax,%r8,4)
.LBB4_188:
	movups	%xmm8, 48(%rax,%r8,4)
	jmp	.LBB4_18
.LBB4_189:
	xorps	%xmm12, %xmm12
	xorps	%xmm14, %xmm14
	xorps	%xmm13, %xmm13
	xorps	%xmm11, %xmm11
	xorps	%xmm10, %xmm10
	xorps	%xmm9, %xmm9
	xorps	%xmm8, %xmm8
	xorps	%xmm7, %xmm7
	cmpq	$0, 432(%rsp)
	jne	.LBB4_87
.LBB4_190:
	movq	40(%rsp), %r10
	movq	104(%rsp), %rsi
	cmpq	%rsi, 448(%rsp)
	movq	32(%rsp), %rcx
	ja	.LBB4_133
.LBB4_191:
	movq	48(%rsp), %rdi
	movq	8(%rdi), %rsi
	movq	%rsi, %rdx
	movq	24(%rsp), %r8
	subq	%r8, %rdx
	jb	.LBB4_510
	cmpq	$15, %rdx
	jbe	.LBB4_501
	movq	(%rdi), %rax
	cmpb	$0, 7(%rsp)
	je	.LBB4_195
	movups	(%rax,%r8,4), %xmm0
	movups	16(%rax,%r8,4), %xmm1
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	addps	%xmm0, %xmm12
	movups	%xmm12, (%rax,%r8,4)
	addps	%xmm1, %xmm14
	movups	%xmm14, 16(%rax,%r8,4)
	addps	%xmm2, %xmm13
	movups	%xmm13, 32(%rax,%r8,4)
	addps	%xmm3, %xmm11
	jmp	.LBB4_196
.LBB4_195:
	movups	%xmm12, (%rax,%r8,4)
	movups	%xmm14, 16(%rax,%r8,4)
	movups	%xmm13, 32(%rax,%r8,4)
.LBB4_196:
	movups	%xmm11, 48(%rax,%r8,4)
	movq	24(%rdi), %rsi
	movq	%rsi, %rdx
	subq	%r8, %rdx
	jb	.LBB4_510
	cmpq	$16, %rdx
	movq	16(%rsp), %r11
	jb	.LBB4_501
	movq	16(%rdi), %rax
	cmpb	$0, 7(%rsp)
	je	.LBB4_200
	movups	(%rax,%r8,4), %xmm0
	movups	16(%rax,%r8,4), %xmm1
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	addps	%xmm0, %xmm10
	movups	%xmm10, (%rax,%r8,4)
	addps	%xmm1, %xmm9
	movups	%xmm9, 16(%rax,%r8,4)
	addps	%xmm2, %xmm8
	movups	%xmm8, 32(%rax,%r8,4)
	addps	%xmm3, %xmm7
	movups	%xmm7, 48(%rax,%r8,4)
	jmp	.LBB4_18
.LBB4_200:
	movups	%xmm10, (%rax,%r8,4)
	movups	%xmm9, 16(%rax,%r8,4)
	movups	%xmm8, 32(%rax,%r8,4)
	movups	%xmm7, 48(%rax,%r8,4)
	jmp	.LBB4_18
.LBB4_201:
	xorps	%xmm12, %xmm12
	xorps	%xmm1, %xmm1
	xorps	%xmm2, %xmm2
	xorps	%xmm3, %xmm3
	xorps	%xmm4, %xmm4
	xorps	%xmm5, %xmm5
	xorps	%xmm8, %xmm8
	xorps	%xmm7, %xmm7
	xorps	%xmm15, %xmm15
	xorps	%xmm14, %xmm14
	xorps	%xmm13, %xmm13
	xorps	%xmm0, %xmm0
.LBB4_202:
	movaps	%xmm8, 112(%rsp)
	movaps	%xmm1, 64(%rsp)
	movq	432(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB4_221
	xorl	%eax, %eax
	movq	424(%rsp), %rdi
	movq	40(%rsp), %r10
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movaps	%xmm12, %xmm10
	.p2align	4
.LBB4_204:
	movaps	%xmm0, 80(%rsp)
	cmpq	%rbp, %rdi
	jae	.LBB4_524
	movaps	%xmm13, %xmm0
	movaps	%xmm15, %xmm11
	movaps	%xmm14, %xmm8
	movaps	%xmm7, %xmm6
	movaps	%xmm5, %xmm7
	movaps	%xmm4, %xmm5
	movaps	%xmm3, %xmm4
	movaps	%xmm2, %xmm3
	movss	(%r12,%rdi,4), %xmm13
	shufps	$0, %xmm13, %xmm13
	movups	-48(%r11,%rax), %xmm15
	movups	-32(%r11,%rax), %xmm14
	movups	-16(%r11,%rax), %xmm9
	movups	(%r11,%rax), %xmm1
	movaps	%xmm13, %xmm12
	mulps	%xmm15, %xmm12
	addps	%xmm12, %xmm10
	movaps	%xmm13, %xmm12
	mulps	%xmm14, %xmm12
	movaps	64(%rsp), %xmm2
	addps	%xmm12, %xmm2
	movaps	%xmm2, 64(%rsp)
	movaps	%xmm13, %xmm12
	mulps	%xmm9, %xmm12
	movaps	%xmm3, %xmm2
	addps	%xmm12, %xmm2
	mulps	%xmm1, %xmm13
	movaps	%xmm4, %xmm3
	addps	%xmm13, %xmm3
	movq	360(%rsp), %rdx
	movss	(%rdx,%rdi,4), %xmm12
	shufps	$0, %xmm12, %xmm12
	movaps	%xmm12, %xmm13
	mulps	%xmm15, %xmm13
	movaps	%xmm5, %xmm4
	addps	%xmm13, %xmm4
	movaps	%xmm12, %xmm13
	mulps	%xmm14, %xmm13
	movaps	%xmm7, %xmm5
	addps	%xmm13, %xmm5
	movaps	%xmm12, %xmm13
	mulps	%xmm9, %xmm13
	movaps	112(%rsp), %xmm7
	addps	%xmm13, %xmm7
	movaps	%xmm7, 112(%rsp)
	mulps	%xmm1, %xmm12
	movaps	%xmm6, %xmm7
	addps	%xmm12, %xmm7
	movq	392(%rsp), %rdx
	movss	(%rdx,%rdi,4), %xmm12
	shufps	$0, %xmm12, %xmm12
	mulps	%xmm12, %xmm15
	addps	%xmm15, %xmm11
	movaps	%xmm11, %xmm15
	mulps	%xmm12, %xmm14
	addps	%xmm14, %xmm8
	movaps	%xmm8, %xmm14
	mulps	%xmm12, %xmm9
	movaps	%xmm0, %xmm13
	addps	%xmm9, %xmm13
	mulps	%xmm1, %xmm12
	movaps	80(%rsp), %xmm0
	addps	%xmm12, %xmm0
	incq	%rdi
	subq	$-128, %rax
	cmpq	%rax, %rcx
	jne	.LBB4_204
	jmp	.LBB4_222
.LBB4_206:
	xorps	%xmm6, %xmm6
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	xorps	%xmm3, %xmm3
	xorps	%xmm5, %xmm5
	xorps	%xmm9, %xmm9
	xorps	%xmm10, %xmm10
	xorps	%xmm11, %xmm11
	xorps	%xmm12, %xmm12
	xorps	%xmm13, %xmm13
	xorps	%xmm4, %xmm4
	xorps	%xmm15, %xmm15
	xorps	%xmm14, %xmm14
	xorps	%xmm2, %xmm2
	xorps	%xmm1, %xmm1
	xorps	%xmm0, %xmm0
.LBB4_207:
	movaps	%xmm12, 112(%rsp)
	movaps	%xmm13, 128(%rsp)
	movaps	%xmm10, 192(%rsp)
	movaps	%xmm5, 160(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm7, 176(%rsp)
	movaps	%xmm6, 80(%rsp)
	movq	432(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB4_244
	xorl	%eax, %eax
	movq	424(%rsp), %rdi
	movq	40(%rsp), %r10
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	.p2align	4
.LBB4_209:
	cmpq	%rbp, %rdi
	jae	.LBB4_524
	movaps	%xmm11, %xmm10
	movaps	%xmm9, %xmm11
	movaps	%xmm8, %xmm9
	movaps	%xmm0, %xmm7
	movaps	%xmm1, %xmm6
	movaps	%xmm2, %xmm5
	movss	(%r12,%rdi,4), %xmm1
	shufps	$0, %xmm1, %xmm1
	movups	-48(%r11,%rax), %xmm3
	movups	-32(%r11,%rax), %xmm2
	movups	-16(%r11,%rax), %xmm12
	movups	(%r11,%rax), %xmm13
	movaps	%xmm1, %xmm0
	mulps	%xmm3, %xmm0
	movaps	80(%rsp), %xmm8
	addps	%xmm0, %xmm8
	movaps	%xmm8, 80(%rsp)
	movaps	%xmm1, %xmm0
	mulps	%xmm2, %xmm0
	movaps	176(%rsp), %xmm8
	addps	%xmm0, %xmm8
	movaps	%xmm8, 176(%rsp)
	movaps	%xmm1, %xmm0
	mulps	%xmm12, %xmm0
	movaps	%xmm9, %xmm8
	addps	%xmm0, %xmm8
	mulps	%xmm13, %xmm1
	movaps	64(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movaps	%xmm0, 64(%rsp)
	movq	360(%rsp), %rdx
	movss	(%rdx,%rdi,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm0, %xmm1
	mulps	%xmm3, %xmm1
	movaps	160(%rsp), %xmm9
	addps	%xmm1, %xmm9
	movaps	%xmm9, 160(%rsp)
	movaps	%xmm0, %xmm1
	mulps	%xmm2, %xmm1
	movaps	%xmm11, %xmm9
	addps	%xmm1, %xmm9
	movaps	%xmm0, %xmm1
	mulps	%xmm12, %xmm1
	movaps	192(%rsp), %xmm11
	addps	%xmm1, %xmm11
	movaps	%xmm11, 192(%rsp)
	mulps	%xmm13, %xmm0
	movaps	%xmm10, %xmm11
	addps	%xmm0, %xmm11
	movq	392(%rsp), %rdx
	movss	(%rdx,%rdi,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm0, %xmm1
	mulps	%xmm3, %xmm1
	movaps	112(%rsp), %xmm10
	addps	%xmm1, %xmm10
	movaps	%xmm10, 112(%rsp)
	movaps	%xmm0, %xmm1
	mulps	%xmm2, %xmm1
	movaps	128(%rsp), %xmm10
	addps	%xmm1, %xmm10
	movaps	%xmm10, 128(%rsp)
	movaps	%xmm0, %xmm1
	mulps	%xmm12, %xmm1
	addps	%xmm1, %xmm4
	mulps	%xmm13, %xmm0
	addps	%xmm0, %xmm15
	movq	480(%rsp), %rdx
	movss	(%rdx,%rdi,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	mulps	%xmm0, %xmm3
	addps	%xmm3, %xmm14
	mulps	%xmm0, %xmm2
	addps	%xmm2, %xmm5
	movaps	%xmm5, %xmm2
	mulps	%xmm0, %xmm12
	movaps	%xmm6, %xmm1
	addps	%xmm12, %xmm1
	mulps	%xmm13, %xmm0
	addps	%xmm0, %xmm7
	movaps	%xmm7, %xmm0
	incq	%rdi
	subq	$-128, %rax
	cmpq	%rax, %rcx
	jne	.LBB4_209
	jmp	.LBB4_245
.LBB4_211:
	xorps	%xmm9, %xmm9
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 256(%rsp)
	xorps	%xmm11, %xmm11
	movaps	%xmm0, 304(%rsp)
	xorps	%xmm1, %xmm1
	xorps	%xmm8, %xmm8
	xorps	%xmm3, %xmm3
	xorps	%xmm12, %xmm12
	xorps	%xmm6, %xmm6
	xorps	%xmm10, %xmm10
	xorps	%xmm15, %xmm15
	xorps	%xmm2, %xmm2
	xorps	%xmm4, %xmm4
	movaps	%xmm4, 192(%rsp)
	xorps	%xmm7, %xmm7
	xorps	%xmm14, %xmm14
	movaps	%xmm4, 224(%rsp)
	xorps	%xmm13, %xmm13
	xorps	%xmm5, %xmm5
.LBB4_212:
	movaps	%xmm10, 160(%rsp)
	movaps	%xmm7, 288(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm15, 176(%rsp)
	movaps	%xmm12, 128(%rsp)
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm6, 240(%rsp)
	movaps	%xmm2, 64(%rsp)
	movq	432(%rsp), %rcx
	testq	%rcx, %rcx
	movaps	%xmm0, 208(%rsp)
	je	.LBB4_274
	xorl	%eax, %eax
	movq	424(%rsp), %rdi
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movaps	256(%rsp), %xmm6
	movaps	304(%rsp), %xmm12
	.p2align	4
.LBB4_214:
	cmpq	%rbp, %rdi
	jae	.LBB4_524
	movss	(%r12,%rdi,4), %xmm1
	shufps	$0, %xmm1, %xmm1
	movups	-48(%r11,%rax), %xmm3
	movups	-32(%r11,%rax), %xmm2
	movups	-16(%r11,%rax), %xmm10
	movups	(%r11,%rax), %xmm7
	movaps	%xmm1, %xmm0
	mulps	%xmm3, %xmm0
	addps	%xmm0, %xmm9
	movaps	%xmm1, %xmm0
	mulps	%xmm2, %xmm0
	addps	%xmm0, %xmm6
	movaps	%xmm1, %xmm0
	mulps	%xmm10, %xmm0
	addps	%xmm0, %xmm11
	mulps	%xmm7, %xmm1
	addps	%xmm1, %xmm12
	movq	360(%rsp), %rdx
	movss	(%rdx,%rdi,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm0, %xmm1
	mulps	%xmm3, %xmm1
	movaps	%xmm12, %xmm15
	movaps	80(%rsp), %xmm12
	addps	%xmm1, %xmm12
	movaps	%xmm12, 80(%rsp)
	movaps	%xmm0, %xmm1
	mulps	%xmm2, %xmm1
	addps	%xmm1, %xmm8
	movaps	%xmm0, %xmm1
	mulps	%xmm10, %xmm1
	movaps	%xmm11, %xmm12
	movaps	%xmm6, %xmm11
	movaps	%xmm8, %xmm6
	movaps	112(%rsp), %xmm8
	addps	%xmm1, %xmm8
	movaps	%xmm8, 112(%rsp)
	mulps	%xmm7, %xmm0
	movaps	128(%rsp), %xmm1
	addps	%xmm0, %xmm1
	movaps	%xmm1, 128(%rsp)
	movq	392(%rsp), %rdx
	movss	(%rdx,%rdi,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm0, %xmm1
	mulps	%xmm3, %xmm1
	movaps	240(%rsp), %xmm8
	addps	%xmm1, %xmm8
	movaps	%xmm8, 240(%rsp)
	movaps	%xmm6, %xmm8
	movaps	%xmm11, %xmm6
	movaps	%xmm0, %xmm1
	mulps	%xmm2, %xmm1
	movaps	160(%rsp), %xmm11
	addps	%xmm1, %xmm11
	movaps	%xmm11, 160(%rsp)
	movaps	%xmm0, %xmm1
	mulps	%xmm10, %xmm1
	movaps	176(%rsp), %xmm11
	addps	%xmm1, %xmm11
	movaps	%xmm11, 176(%rsp)
	movaps	%xmm12, %xmm11
	movaps	%xmm15, %xmm12
	mulps	%xmm7, %xmm0
	movaps	64(%rsp), %xmm1
	addps	%xmm0, %xmm1
	movaps	%xmm1, 64(%rsp)
	movq	480(%rsp), %rdx
	movss	(%rdx,%rdi,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm0, %xmm1
	mulps	%xmm3, %xmm1
	movaps	208(%rsp), %xmm15
	addps	%xmm1, %xmm15
	movaps	%xmm15, 208(%rsp)
	movaps	%xmm0, %xmm1
	mulps	%xmm2, %xmm1
	movaps	192(%rsp), %xmm15
	addps	%xmm1, %xmm15
	movaps	%xmm15, 192(%rsp)
	movaps	%xmm0, %xmm1
	mulps	%xmm10, %xmm1
	movaps	288(%rsp), %xmm15
	addps	%xmm1, %xmm15
	movaps	%xmm15, 288(%rsp)
	mulps	%xmm7, %xmm0
	addps	%xmm0, %xmm14
	movq	928(%rsp), %rdx
	movss	(%rdx,%rdi,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	mulps	%xmm0, %xmm3
	movaps	224(%rsp), %xmm1
	addps	%xmm3, %xmm1
	movaps	%xmm1, 224(%rsp)
	mulps	%xmm0, %xmm2
	addps	%xmm2, %xmm13
	mulps	%xmm0, %xmm10
	addps	%xmm10, %xmm5
	mulps	%xmm7, %xmm0
	addps	%xmm0, %xmm4
	incq	%rdi
	subq	$-128, %rax
	cmpq	%rax, %rcx
	jne	.LBB4_214
	jmp	.LBB4_275
.LBB4_216:
	xorps	%xmm11, %xmm11
	xorps	%xmm6, %xmm6
	xorps	%xmm2, %xmm2
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm0, 288(%rsp)
	xorps	%xmm15, %xmm15
	movaps	%xmm0, 240(%rsp)
	xorps	%xmm9, %xmm9
	xorps	%xmm7, %xmm7
	xorps	%xmm5, %xmm5
	xorps	%xmm4, %xmm4
	xorps	%xmm3, %xmm3
	xorps	%xmm10, %xmm10
	xorps	%xmm8, %xmm8
	movaps	%xmm0, 400(%rsp)
	movaps	%xmm0, 464(%rsp)
	xorps	%xmm1, %xmm1
	movaps	%xmm0, 112(%rsp)
	xorps	%xmm12, %xmm12
	xorps	%xmm14, %xmm14
	xorps	%xmm13, %xmm13
	movaps	%xmm0, 192(%rsp)
.LBB4_217:
	movaps	%xmm7, 368(%rsp)
	movaps	%xmm9, 160(%rsp)
	movaps	%xmm10, 176(%rsp)
	movaps	%xmm3, 128(%rsp)
	movaps	%xmm4, 320(%rsp)
	movaps	%xmm15, 304(%rsp)
	movaps	%xmm8, 80(%rsp)
	movaps	%xmm5, 256(%rsp)
	movq	432(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB4_309
	xorl	%eax, %eax
	movq	424(%rsp), %rdi
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movaps	400(%rsp), %xmm3
	movaps	464(%rsp), %xmm15
	.p2align	4
.LBB4_219:
	cmpq	%rbp, %rdi
	jae	.LBB4_524
	movss	(%r12,%rdi,4), %xmm9
	shufps	$0, %xmm9, %xmm9
	movups	-48(%r11,%rax), %xmm5
	movups	-32(%r11,%rax), %xmm10
	movups	-16(%r11,%rax), %xmm7
	movups	(%r11,%rax), %xmm4
	movaps	%xmm9, %xmm8
	mulps	%xmm5, %xmm8
	movaps	192(%rsp), %xmm0
	addps	%xmm8, %xmm0
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm9, %xmm8
	mulps	%xmm10, %xmm8
	addps	%xmm8, %xmm13
	movaps	%xmm9, %xmm8
	mulps	%xmm7, %xmm8
	addps	%xmm8, %xmm14
	mulps	%xmm4, %xmm9
	movaps	%xmm4, %xmm0
	addps	%xmm9, %xmm12
	movq	360(%rsp), %rdx
	movss	(%rdx,%rdi,4), %xmm8
	shufps	$0, %xmm8, %xmm8
	movaps	%xmm8, %xmm9
	mulps	%xmm5, %xmm9
	movaps	112(%rsp), %xmm4
	addps	%xmm9, %xmm4
	movaps	%xmm4, 112(%rsp)
	movaps	%xmm8, %xmm9
	mulps	%xmm10, %xmm9
	addps	%xmm9, %xmm1
	movaps	%xmm8, %xmm9
	mulps	%xmm7, %xmm9
	addps	%xmm9, %xmm15
	mulps	%xmm0, %xmm8
	addps	%xmm8, %xmm3
	movq	392(%rsp), %rdx
	movss	(%rdx,%rdi,4), %xmm8
	shufps	$0, %xmm8, %xmm8
	movaps	%xmm8, %xmm9
	mulps	%xmm5, %xmm9
	movaps	%xmm13, %xmm4
	movaps	%xmm14, %xmm13
	movaps	%xmm12, %xmm14
	movaps	%xmm1, %xmm12
	movaps	%xmm15, %xmm1
	movaps	%xmm3, %xmm15
	movaps	80(%rsp), %xmm3
	addps	%xmm9, %xmm3
	movaps	%xmm3, 80(%rsp)
	movaps	%xmm8, %xmm9
	mulps	%xmm10, %xmm9
	movaps	176(%rsp), %xmm3
	addps	%xmm9, %xmm3
	movaps	%xmm3, 176(%rsp)
	movaps	%xmm8, %xmm9
	mulps	%xmm7, %xmm9
	movaps	128(%rsp), %xmm3
	addps	%xmm9, %xmm3
	movaps	%xmm3, 128(%rsp)
	mulps	%xmm0, %xmm8
	movaps	320(%rsp), %xmm3
	addps	%xmm8, %xmm3
	movaps	%xmm3, 320(%rsp)
	movq	480(%rsp), %rdx
	movss	(%rdx,%rdi,4), %xmm8
	shufps	$0, %xmm8, %xmm8
	movaps	%xmm8, %xmm9
	mulps	%xmm5, %xmm9
	movaps	256(%rsp), %xmm3
	addps	%xmm9, %xmm3
	movaps	%xmm3, 256(%rsp)
	movaps	%xmm8, %xmm9
	mulps	%xmm10, %xmm9
	movaps	368(%rsp), %xmm3
	addps	%xmm9, %xmm3
	movaps	%xmm3, 368(%rsp)
	movaps	%xmm8, %xmm9
	mulps	%xmm7, %xmm9
	movaps	160(%rsp), %xmm3
	addps	%xmm9, %xmm3
	movaps	%xmm3, 160(%rsp)
	mulps	%xmm0, %xmm8
	movaps	240(%rsp), %xmm3
	addps	%xmm8, %xmm3
	movaps	%xmm3, 240(%rsp)
	movq	928(%rsp), %rdx
	movss	(%rdx,%rdi,4), %xmm8
	shufps	$0, %xmm8, %xmm8
	movaps	%xmm8, %xmm9
	mulps	%xmm5, %xmm9
	movaps	304(%rsp), %xmm3
	addps	%xmm9, %xmm3
	movaps	%xmm3, 304(%rsp)
	movaps	%xmm15, %xmm3
	movaps	%xmm1, %xmm15
	movaps	%xmm12, %xmm1
	movaps	%xmm14, %xmm12
	movaps	%xmm13, %xmm14
	movaps	%xmm4, %xmm13
	movaps	%xmm8, %xmm9
	mulps	%xmm10, %xmm9
	movaps	288(%rsp), %xmm4
	addps	%xmm9, %xmm4
	movaps	%xmm4, 288(%rsp)
	movaps	%xmm8, %xmm9
	mulps	%xmm7, %xmm9
	movaps	224(%rsp), %xmm4
	addps	%xmm9, %xmm4
	movaps	%xmm4, 224(%rsp)
	mulps	%xmm0, %xmm8
	movaps	208(%rsp), %xmm9
	addps	%xmm8, %xmm9
	movaps	%xmm9, 208(%rsp)
	movq	1816(%rsp), %rdx
	movss	(%rdx,%rdi,4), %xmm8
	shufps	$0, %xmm8, %xmm8
	mulps	%xmm8, %xmm5
	movaps	64(%rsp), %xmm4
	addps	%xmm5, %xmm4
	movaps	%xmm4, 64(%rsp)
	mulps	%xmm8, %xmm10
	addps	%xmm10, %xmm2
	mulps	%xmm8, %xmm7
	addps	%xmm7, %xmm6
	mulps	%xmm0, %xmm8
	addps	%xmm8, %xmm11
	incq	%rdi
	subq	$-128, %rax
	cmpq	%rax, %rcx
	jne	.LBB4_219
	jmp	.LBB4_310
.LBB4_221:
	movq	40(%rsp), %r10
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movaps	%xmm12, %xmm10
.LBB4_222:
	movaps	%xmm10, 1968(%rsp)
	movaps	64(%rsp), %xmm1
	movaps	%xmm1, 1984(%rsp)
	movaps	%xmm2, 2000(%rsp)
	movaps	%xmm3, 2016(%rsp)
	movaps	%xmm4, 1904(%rsp)
	movaps	%xmm5, 1920(%rsp)
	movaps	112(%rsp), %xmm1
	movaps	%xmm1, 1936(%rsp)
	movaps	%xmm7, 1952(%rsp)
	movaps	%xmm15, 1840(%rsp)
	movaps	%xmm14, 1856(%rsp)
	movaps	%xmm13, 1872(%rsp)
	movaps	%xmm0, 1888(%rsp)
.LBB4_223:
	movq	104(%rsp), %rsi
	cmpq	%rsi, 448(%rsp)
	movq	48(%rsp), %rdi
	movq	32(%rsp), %rcx
	jbe	.LBB4_229
	movq	8(%rdi), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB4_500
	movaps	1904(%rsp), %xmm11
	movaps	1920(%rsp), %xmm10
	movaps	1936(%rsp), %xmm9
	movaps	1952(%rsp), %xmm8
	movaps	1840(%rsp), %xmm7
	movaps	1856(%rsp), %xmm6
	movaps	1872(%rsp), %xmm5
	movaps	1888(%rsp), %xmm4
	cmpq	%r8, %rsi
	jbe	.LBB4_363
	movaps	1968(%rsp), %xmm15
	movaps	1984(%rsp), %xmm14
	movaps	2000(%rsp), %xmm13
	movaps	2016(%rsp), %xmm12
	leaq	(,%r8,4), %rbp
	addq	(%rdi), %rbp
	cmpb	$0, 7(%rsp)
	je	.LBB4_331
	cmpq	$15, 56(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm7, 128(%rsp)
	movaps	%xmm8, 176(%rsp)
	movaps	%xmm9, 160(%rsp)
	movaps	%xmm10, 192(%rsp)
	movaps	%xmm11, 208(%rsp)
	jbe	.LBB4_356
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movups	32(%rbp), %xmm2
	movups	48(%rbp), %xmm3
	jmp	.LBB4_357
.LBB4_229:
	movq	8(%rdi), %rdx
	cmpq	%rdx, %r8
	ja	.LBB4_509
	subq	%r8, %rdx
	cmpq	$15, %rdx
	jbe	.LBB4_501
	movq	(%rdi), %rax
	movss	1968(%rsp), %xmm0
	cmpb	$0, 7(%rsp)
	je	.LBB4_233
	movss	1972(%rsp), %xmm1
	unpcklps	%xmm1, %xmm0
	movhps	1976(%rsp), %xmm0
	movups	(%rax,%r8,4), %xmm1
	addps	%xmm0, %xmm1
	movups	16(%rax,%r8,4), %xmm0
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	addps	1984(%rsp), %xmm0
	addps	2000(%rsp), %xmm2
	addps	2016(%rsp), %xmm3
	movups	%xmm1, (%rax,%r8,4)
	movups	%xmm0, 16(%rax,%r8,4)
	movups	%xmm2, 32(%rax,%r8,4)
	movups	%xmm3, 48(%rax,%r8,4)
	jmp	.LBB4_234
.LBB4_233:
	movss	2028(%rsp), %xmm1
	movups	1972(%rsp), %xmm2
	movups	1988(%rsp), %xmm3
	movups	2004(%rsp), %xmm4
	movsd	2020(%rsp), %xmm5
	movss	%xmm0, (%rax,%r8,4)
	movups	%xmm2, 4(%rax,%r8,4)
	movups	%xmm3, 20(%rax,%r8,4)
	movups	%xmm4, 36(%rax,%r8,4)
	movsd	%xmm5, 52(%rax,%r8,4)
	movss	%xmm1, 60(%rax,%r8,4)
.LBB4_234:
	movq	24(%rdi), %rsi
	movq	%rsi, %rdx
	subq	%r8, %rdx
	jb	.LBB4_510
	cmpq	$16, %rdx
	movq	16(%rsp), %r11
	jb	.LBB4_501
	movq	16(%rdi), %rax
	movss	1904(%rsp), %xmm0
	cmpb	$0, 7(%rsp)
	je	.LBB4_238
	movss	1908(%rsp), %xmm1
	unpcklps	%xmm1, %xmm0
	movhps	1912(%rsp), %xmm0
	movups	(%rax,%r8,4), %xmm1
	addps	%xmm0, %xmm1
	movups	16(%rax,%r8,4), %xmm0
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	addps	1920(%rsp), %xmm0
	addps	1936(%rsp), %xmm2
	addps	1952(%rsp), %xmm3
	movups	%xmm1, (%rax,%r8,4)
	movups	%xmm0, 16(%rax,%r8,4)
	movups	%xmm2, 32(%rax,%r8,4)
	movups	%xmm3, 48(%rax,%r8,4)
	jmp	.LBB4_239
.LBB4_238:
	movss	1964(%rsp), %xmm1
	movups	1908(%rsp), %xmm2
	movups	1924(%rsp), %xmm3
	movups	1940(%rsp), %xmm4
	movsd	1956(%rsp), %xmm5
	movss	%xmm0, (%rax,%r8,4)
	movups	%xmm2, 4(%rax,%r8,4)
	movups	%xmm3, 20(%rax,%r8,4)
	movups	%xmm4, 36(%rax,%r8,4)
	movsd	%xmm5, 52(%rax,%r8,4)
	movss	%xmm1, 60(%rax,%r8,4)
.LBB4_239:
	movq	40(%rdi), %rdx
	cmpq	%rdx, %r8
	ja	.LBB4_509
	subq	%r8, %rdx
	cmpq	$16, %rdx
	jb	.LBB4_501
	movq	32(%rdi), %rax
	movss	1840(%rsp), %xmm0
	cmpb	$0, 7(%rsp)
	je	.LBB4_243
	movss	1844(%rsp), %xmm1
	unpcklps	%xmm1, %xmm0
	movhps	1848(%rsp), %xmm0
	movups	(%rax,%r8,4), %xmm1
	addps	%xmm0, %xmm1
	movups	16(%rax,%r8,4), %xmm0
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	addps	1856(%rsp), %xmm0
	addps	1872(%rsp), %xmm2
	addps	1888(%rsp), %xmm3
	jmp	.LBB4_271
.LBB4_243:
	movss	1900(%rsp), %xmm1
	movups	1844(%rsp), %xmm2
	movups	1860(%rsp), %xmm3
	movups	1876(%rsp), %xmm4
	movsd	1892(%rsp), %xmm5
	jmp	.LBB4_273
.LBB4_244:
	movq	40(%rsp), %r10
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
.LBB4_245:
	movaps	80(%rsp), %xmm3
	movaps	%xmm3, 2224(%rsp)
	movaps	176(%rsp), %xmm3
	movaps	%xmm3, 2240(%rsp)
	movaps	%xmm8, 2256(%rsp)
	movaps	64(%rsp), %xmm3
	movaps	%xmm3, 2272(%rsp)
	movaps	160(%rsp), %xmm3
	movaps	%xmm3, 2160(%rsp)
	movaps	%xmm9, 2176(%rsp)
	movaps	192(%rsp), %xmm3
	movaps	%xmm3, 2192(%rsp)
	movaps	%xmm11, 2208(%rsp)
	movaps	112(%rsp), %xmm3
	movaps	%xmm3, 2096(%rsp)
	movaps	128(%rsp), %xmm3
	movaps	%xmm3, 2112(%rsp)
	movaps	%xmm4, 2128(%rsp)
	movaps	%xmm15, 2144(%rsp)
	movaps	%xmm14, 2032(%rsp)
	movaps	%xmm2, 2048(%rsp)
	movaps	%xmm1, 2064(%rsp)
	movaps	%xmm0, 2080(%rsp)
.LBB4_246:
	movq	104(%rsp), %rsi
	cmpq	%rsi, 448(%rsp)
	movq	48(%rsp), %rdi
	movq	32(%rsp), %rcx
	jbe	.LBB4_252
	movq	8(%rdi), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB4_500
	movaps	2160(%rsp), %xmm11
	movaps	2176(%rsp), %xmm10
	movaps	2192(%rsp), %xmm9
	movaps	2208(%rsp), %xmm8
	movaps	2096(%rsp), %xmm0
	movaps	%xmm0, 208(%rsp)
	movaps	2112(%rsp), %xmm0
	movaps	%xmm0, 192(%rsp)
	movaps	2128(%rsp), %xmm0
	movaps	%xmm0, 160(%rsp)
	movaps	2144(%rsp), %xmm0
	movaps	%xmm0, 176(%rsp)
	movaps	2032(%rsp), %xmm7
	movaps	2048(%rsp), %xmm6
	movaps	2064(%rsp), %xmm5
	movaps	2080(%rsp), %xmm4
	cmpq	%r8, %rsi
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm7, 128(%rsp)
	jbe	.LBB4_382
	movaps	2224(%rsp), %xmm15
	movaps	2240(%rsp), %xmm14
	movaps	2256(%rsp), %xmm13
	movaps	2272(%rsp), %xmm12
	leaq	(,%r8,4), %rbp
	addq	(%rdi), %rbp
	cmpb	$0, 7(%rsp)
	je	.LBB4_333
	cmpq	$15, 56(%rsp)
	movaps	%xmm8, 240(%rsp)
	movaps	%xmm9, 224(%rsp)
	movaps	%xmm10, 288(%rsp)
	movaps	%xmm11, 256(%rsp)
	jbe	.LBB4_375
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movups	32(%rbp), %xmm2
	movups	48(%rbp), %xmm3
	jmp	.LBB4_376
.LBB4_252:
	movq	8(%rdi), %rdx
	cmpq	%rdx, %r8
	ja	.LBB4_503
	subq	%r8, %rdx
	cmpq	$15, %rdx
	jbe	.LBB4_501
	movq	(%rdi), %rax
	movss	2224(%rsp), %xmm0
	cmpb	$0, 7(%rsp)
	je	.LBB4_256
	movss	2228(%rsp), %xmm1
	unpcklps	%xmm1, %xmm0
	movhps	2232(%rsp), %xmm0
	movups	(%rax,%r8,4), %xmm1
	addps	%xmm0, %xmm1
	movups	16(%rax,%r8,4), %xmm0
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	addps	2240(%rsp), %xmm0
	addps	2256(%rsp), %xmm2
	addps	2272(%rsp), %xmm3
	movups	%xmm1, (%rax,%r8,4)
	movups	%xmm0, 16(%rax,%r8,4)
	movups	%xmm2, 32(%rax,%r8,4)
	movups	%xmm3, 48(%rax,%r8,4)
	jmp	.LBB4_257
.LBB4_256:
	movss	2284(%rsp), %xmm1
	movups	2228(%rsp), %xmm2
	movups	2244(%rsp), %xmm3
	movups	2260(%rsp), %xmm4
	movsd	2276(%rsp), %xmm5
	movss	%xmm0, (%rax,%r8,4)
	movups	%xmm2, 4(%rax,%r8,4)
	movups	%xmm3, 20(%rax,%r8,4)
	movups	%xmm4, 36(%rax,%r8,4)
	movsd	%xmm5, 52(%rax,%r8,4)
	movss	%xmm1, 60(%rax,%r8,4)
.LBB4_257:
	movq	24(%rdi), %rdx
	cmpq	%rdx, %r8
	ja	.LBB4_503
	subq	%r8, %rdx
	cmpq	$16, %rdx
	jb	.LBB4_501
	movq	16(%rdi), %rax
	movss	2160(%rsp), %xmm0
	cmpb	$0, 7(%rsp)
	je	.LBB4_261
	movss	2164(%rsp), %xmm1
	unpcklps	%xmm1, %xmm0
	movhps	2168(%rsp), %xmm0
	movups	(%rax,%r8,4), %xmm1
	addps	%xmm0, %xmm1
	movups	16(%rax,%r8,4), %xmm0
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	addps	2176(%rsp), %xmm0
	addps	2192(%rsp), %xmm2
	addps	2208(%rsp), %xmm3
	movups	%xmm1, (%rax,%r8,4)
	movups	%xmm0, 16(%rax,%r8,4)
	movups	%xmm2, 32(%rax,%r8,4)
	movups	%xmm3, 48(%rax,%r8,4)
	jmp	.LBB4_262
.LBB4_261:
	movss	2220(%rsp), %xmm1
	movups	2164(%rsp), %xmm2
	movups	2180(%rsp), %xmm3
	movups	2196(%rsp), %xmm4
	movsd	2212(%rsp), %xmm5
	movss	%xmm0, (%rax,%r8,4)
	movups	%xmm2, 4(%rax,%r8,4)
	movups	%xmm3, 20(%rax,%r8,4)
	movups	%xmm4, 36(%rax,%r8,4)
	movsd	%xmm5, 52(%rax,%r8,4)
	movss	%xmm1, 60(%rax,%r8,4)
.LBB4_262:
	movq	40(%rdi), %rdx
	cmpq	%rdx, %r8
	ja	.LBB4_503
	subq	%r8, %rdx
	cmpq	$16, %rdx
	jb	.LBB4_501
	movq	32(%rdi), %rax
	movss	2096(%rsp), %xmm0
	cmpb	$0, 7(%rsp)
	je	.LBB4_266
	movss	2100(%rsp), %xmm1
	unpcklps	%xmm1, %xmm0
	movhps	2104(%rsp), %xmm0
	movups	(%rax,%r8,4), %xmm1
	addps	%xmm0, %xmm1
	movups	16(%rax,%r8,4), %xmm0
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	addps	2112(%rsp), %xmm0
	addps	2128(%rsp), %xmm2
	addps	2144(%rsp), %xmm3
	movups	%xmm1, (%rax,%r8,4)
	movups	%xmm0, 16(%rax,%r8,4)
	movups	%xmm2, 32(%rax,%r8,4)
	movups	%xmm3, 48(%rax,%r8,4)
	jmp	.LBB4_267
.LBB4_266:
	movss	2156(%rsp), %xmm1
	movups	2100(%rsp), %xmm2
	movups	2116(%rsp), %xmm3
	movups	2132(%rsp), %xmm4
	movsd	2148(%rsp), %xmm5
	movss	%xmm0, (%rax,%r8,4)
	movups	%xmm2, 4(%rax,%r8,4)
	movups	%xmm3, 20(%rax,%r8,4)
	movups	%xmm4, 36(%rax,%r8,4)
	movsd	%xmm5, 52(%rax,%r8,4)
	movss	%xmm1, 60(%rax,%r8,4)
.LBB4_267:
	movq	56(%rdi), %rdx
	cmpq	%rdx, %r8
	ja	.LBB4_503
	subq	%r8, %rdx
	cmpq	$16, %rdx
	jb	.LBB4_501
	movq	48(%rdi), %rax
	movss	2032(%rsp), %xmm0
	cmpb	$0, 7(%rsp)
	je	.LBB4_272
	movss	2036(%rsp), %xmm1
	unpcklps	%xmm1, %xmm0
	movhps	2040(%rsp), %xmm0
	movups	(%rax,%r8,4), %xmm1
	addps	%xmm0, %xmm1
	movups	16(%rax,%r8,4), %xmm0
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	addps	2048(%rsp), %xmm0
	addps	2064(%rsp), %xmm2
	addps	2080(%rsp), %xmm3
.LBB4_271:
	movups	%xmm1, (%rax,%r8,4)
	movups	%xmm0, 16(%rax,%r8,4)
	movups	%xmm2, 32(%rax,%r8,4)
	movups	%xmm3, 48(%rax,%r8,4)
	jmp	.LBB4_18
.LBB4_272:
	movss	2092(%rsp), %xmm1
	movups	2036(%rsp), %xmm2
	movups	2052(%rsp), %xmm3
	movups	2068(%rsp), %xmm4
	movsd	2084(%rsp), %xmm5
.LBB4_273:
	movss	%xmm0, (%rax,%r8,4)
	movups	%xmm2, 4(%rax,%r8,4)
	movups	%xmm3, 20(%rax,%r8,4)
	movups	%xmm4, 36(%rax,%r8,4)
	movsd	%xmm5, 52(%rax,%r8,4)
	movss	%xmm1, 60(%rax,%r8,4)
	jmp	.LBB4_18
.LBB4_274:
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movaps	256(%rsp), %xmm6
	movaps	304(%rsp), %xmm12
.LBB4_275:
	movaps	%xmm9, %xmm0
	shufps	$233, %xmm9, %xmm0
	movlps	%xmm0, 1248(%rsp)
	movaps	%xmm9, %xmm0
	shufps	$255, %xmm9, %xmm0
	movss	%xmm0, 1256(%rsp)
	movups	%xmm6, 1260(%rsp)
	movups	%xmm11, 1276(%rsp)
	movups	%xmm12, 1292(%rsp)
	movaps	80(%rsp), %xmm2
	movaps	%xmm2, %xmm0
	shufps	$233, %xmm2, %xmm0
	movlps	%xmm0, 1184(%rsp)
	movaps	%xmm2, %xmm0
	shufps	$255, %xmm2, %xmm0
	movss	%xmm0, 1192(%rsp)
	movups	%xmm8, 1196(%rsp)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 1212(%rsp)
	movaps	128(%rsp), %xmm0
	movups	%xmm0, 1228(%rsp)
	movaps	240(%rsp), %xmm6
	movaps	%xmm6, %xmm0
	shufps	$233, %xmm6, %xmm0
	movlps	%xmm0, 1120(%rsp)
	movaps	%xmm6, %xmm0
	shufps	$255, %xmm6, %xmm0
	movss	%xmm0, 1128(%rsp)
	movaps	160(%rsp), %xmm0
	movups	%xmm0, 1132(%rsp)
	movaps	176(%rsp), %xmm0
	movups	%xmm0, 1148(%rsp)
	movaps	64(%rsp), %xmm0
	movups	%xmm0, 1164(%rsp)
	movaps	208(%rsp), %xmm7
	movaps	%xmm7, %xmm0
	shufps	$233, %xmm7, %xmm0
	movlps	%xmm0, 1056(%rsp)
	movaps	%xmm7, %xmm0
	shufps	$255, %xmm7, %xmm0
	movss	%xmm0, 1064(%rsp)
	movaps	192(%rsp), %xmm0
	movups	%xmm0, 1068(%rsp)
	movaps	288(%rsp), %xmm0
	movups	%xmm0, 1084(%rsp)
	movups	%xmm14, 1100(%rsp)
	movaps	224(%rsp), %xmm1
	movaps	%xmm1, %xmm0
	shufps	$233, %xmm1, %xmm0
	movlps	%xmm0, 992(%rsp)
	movaps	%xmm1, %xmm0
	shufps	$255, %xmm1, %xmm0
	movss	%xmm0, 1000(%rsp)
	movups	%xmm13, 1004(%rsp)
	movups	%xmm5, 1020(%rsp)
	movups	%xmm4, 1036(%rsp)
.LBB4_276:
	movq	104(%rsp), %rsi
	cmpq	%rsi, 448(%rsp)
	movq	48(%rsp), %rdi
	movq	32(%rsp), %rcx
	jbe	.LBB4_282
	movq	8(%rdi), %rdx
	cmpq	%rdx, %rsi
	movaps	224(%rsp), %xmm12
	ja	.LBB4_500
	movaps	1184(%rsp), %xmm11
	movups	1196(%rsp), %xmm10
	movups	1212(%rsp), %xmm5
	movups	1228(%rsp), %xmm4
	movaps	1120(%rsp), %xmm8
	movups	1132(%rsp), %xmm0
	movaps	%xmm0, 192(%rsp)
	movups	1148(%rsp), %xmm0
	movaps	%xmm0, 160(%rsp)
	movups	1164(%rsp), %xmm0
	movaps	%xmm0, 176(%rsp)
	movaps	1056(%rsp), %xmm0
	movaps	%xmm0, 112(%rsp)
	movups	1068(%rsp), %xmm0
	movaps	%xmm0, 304(%rsp)
	movups	1084(%rsp), %xmm0
	movaps	%xmm0, 256(%rsp)
	movups	1100(%rsp), %xmm0
	movaps	%xmm0, 288(%rsp)
	movaps	992(%rsp), %xmm0
	movaps	%xmm0, 128(%rsp)
	movups	1004(%rsp), %xmm0
	movaps	%xmm0, 400(%rsp)
	movups	1020(%rsp), %xmm0
	movaps	%xmm0, 368(%rsp)
	movups	1036(%rsp), %xmm0
	movaps	%xmm0, 320(%rsp)
	cmpq	%r8, %rsi
	movaps	%xmm7, 208(%rsp)
	jbe	.LBB4_407
	movaps	1248(%rsp), %xmm14
	shufps	$144, %xmm14, %xmm14
	movss	%xmm9, %xmm14
	movups	1260(%rsp), %xmm15
	movups	1276(%rsp), %xmm13
	movups	1292(%rsp), %xmm9
	leaq	(,%r8,4), %rbp
	addq	(%rdi), %rbp
	cmpb	$0, 7(%rsp)
	je	.LBB4_335
	cmpq	$15, 56(%rsp)
	movaps	%xmm6, 240(%rsp)
	movaps	%xmm2, 80(%rsp)
	movaps	%xmm8, 64(%rsp)
	movaps	%xmm4, 464(%rsp)
	movaps	%xmm5, 976(%rsp)
	movaps	%xmm10, 960(%rsp)
	movaps	%xmm11, 944(%rsp)
	jbe	.LBB4_400
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movups	32(%rbp), %xmm2
	movups	48(%rbp), %xmm3
	jmp	.LBB4_401
.LBB4_282:
	movq	8(%rdi), %rdx
	cmpq	%rdx, %r8
	ja	.LBB4_503
	subq	%r8, %rdx
	cmpq	$15, %rdx
	movaps	224(%rsp), %xmm12
	jbe	.LBB4_501
	movq	(%rdi), %rax
	cmpb	$0, 7(%rsp)
	je	.LBB4_286
	movss	1248(%rsp), %xmm0
	unpcklps	%xmm0, %xmm9
	movhps	1252(%rsp), %xmm9
	movups	(%rax,%r8,4), %xmm0
	addps	%xmm9, %xmm0
	movups	16(%rax,%r8,4), %xmm1
	movaps	%xmm2, %xmm4
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	movups	%xmm0, (%rax,%r8,4)
	movups	1260(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%r8,4)
	movups	1276(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movaps	%xmm4, %xmm2
	movups	%xmm0, 32(%rax,%r8,4)
	movups	1292(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%r8,4)
	jmp	.LBB4_287
.LBB4_286:
	movss	1304(%rsp), %xmm0
	movss	%xmm9, (%rax,%r8,4)
	movaps	1248(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%r8,4)
	movaps	1264(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%r8,4)
	movaps	1280(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%r8,4)
	movsd	1296(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%r8,4)
	movss	%xmm0, 60(%rax,%r8,4)
.LBB4_287:
	movq	24(%rdi), %rdx
	cmpq	%rdx, %r8
	ja	.LBB4_503
	subq	%r8, %rdx
	cmpq	$16, %rdx
	jb	.LBB4_501
	movq	16(%rdi), %rax
	cmpb	$0, 7(%rsp)
	je	.LBB4_291
	movss	1184(%rsp), %xmm0
	unpcklps	%xmm0, %xmm2
	movhps	1188(%rsp), %xmm2
	movups	(%rax,%r8,4), %xmm0
	addps	%xmm2, %xmm0
	movups	16(%rax,%r8,4), %xmm1
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	movups	%xmm0, (%rax,%r8,4)
	movups	1196(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%r8,4)
	movups	1212(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%r8,4)
	movups	1228(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%r8,4)
	jmp	.LBB4_292
.LBB4_291:
	movss	1240(%rsp), %xmm0
	movss	%xmm2, (%rax,%r8,4)
	movaps	1184(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%r8,4)
	movaps	1200(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%r8,4)
	movaps	1216(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%r8,4)
	movsd	1232(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%r8,4)
	movss	%xmm0, 60(%rax,%r8,4)
.LBB4_292:
	movq	40(%rdi), %rdx
	cmpq	%rdx, %r8
	ja	.LBB4_503
	subq	%r8, %rdx
	cmpq	$16, %rdx
	jb	.LBB4_501
	movq	32(%rdi), %rax
	cmpb	$0, 7(%rsp)
	je	.LBB4_296
	movss	1120(%rsp), %xmm0
	unpcklps	%xmm0, %xmm6
	movhps	1124(%rsp), %xmm6
	movups	(%rax,%r8,4), %xmm0
	addps	%xmm6, %xmm0
	movups	16(%rax,%r8,4), %xmm1
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	movups	%xmm0, (%rax,%r8,4)
	movups	1132(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%r8,4)
	movups	1148(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%r8,4)
	movups	1164(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%r8,4)
	jmp	.LBB4_297
.LBB4_296:
	movss	1176(%rsp), %xmm0
	movss	%xmm6, (%rax,%r8,4)
	movaps	1120(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%r8,4)
	movaps	1136(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%r8,4)
	movaps	1152(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%r8,4)
	movsd	1168(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%r8,4)
	movss	%xmm0, 60(%rax,%r8,4)
.LBB4_297:
	movq	56(%rdi), %rdx
	cmpq	%rdx, %r8
	ja	.LBB4_503
	subq	%r8, %rdx
	cmpq	$16, %rdx
	jb	.LBB4_501
	movq	48(%rdi), %rax
	cmpb	$0, 7(%rsp)
	je	.LBB4_301
	movss	1056(%rsp), %xmm0
	unpcklps	%xmm0, %xmm7
	movhps	1060(%rsp), %xmm7
	movups	(%rax,%r8,4), %xmm0
	addps	%xmm7, %xmm0
	movups	16(%rax,%r8,4), %xmm1
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	movups	%xmm0, (%rax,%r8,4)
	movups	1068(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%r8,4)
	movups	1084(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%r8,4)
	movups	1100(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%r8,4)
	jmp	.LBB4_302
.LBB4_301:
	movss	1112(%rsp), %xmm0
	movss	%xmm7, (%rax,%r8,4)
	movaps	1056(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%r8,4)
	movaps	1072(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%r8,4)
	movaps	1088(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%r8,4)
	movsd	1104(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%r8,4)
	movss	%xmm0, 60(%rax,%r8,4)
.LBB4_302:
	movq	72(%rdi), %rdx
	cmpq	%rdx, %r8
	ja	.LBB4_503
	subq	%r8, %rdx
	cmpq	$16, %rdx
	jb	.LBB4_501
	movq	64(%rdi), %rax
	cmpb	$0, 7(%rsp)
	je	.LBB4_307
	movss	992(%rsp), %xmm0
	unpcklps	%xmm0, %xmm12
	movhps	996(%rsp), %xmm12
	movups	(%rax,%r8,4), %xmm0
	addps	%xmm12, %xmm0
	movups	16(%rax,%r8,4), %xmm1
	movups	32(%rax,%r8,4), %xmm2
	movups	48(%rax,%r8,4), %xmm3
	movups	%xmm0, (%rax,%r8,4)
	movups	1004(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%r8,4)
	movups	1020(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%r8,4)
	movups	1036(%rsp), %xmm0
.LBB4_306:
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%r8,4)
	jmp	.LBB4_18
.LBB4_307:
	movss	1048(%rsp), %xmm0
	movss	%xmm12, (%rax,%r8,4)
	movaps	992(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%r8,4)
	movaps	1008(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%r8,4)
	movaps	1024(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%r8,4)
	movsd	1040(%rsp), %xmm1
.LBB4_308:
	movsd	%xmm1, 52(%rax,%r8,4)
	movss	%xmm0, 60(%rax,%r8,4)
	jmp	.LBB4_18
.LBB4_309:
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movaps	400(%rsp), %xmm3
	movaps	464(%rsp), %xmm15
.LBB4_310:
	movaps	192(%rsp), %xmm7
	movaps	%xmm7, %xmm8
	shufps	$233, %xmm7, %xmm8
	movlps	%xmm8, 1632(%rsp)
	movaps	%xmm7, %xmm8
	shufps	$255, %xmm7, %xmm8
	movss	%xmm8, 1640(%rsp)
	movups	%xmm13, 1644(%rsp)
	movups	%xmm14, 1660(%rsp)
	movups	%xmm12, 1676(%rsp)
	movaps	112(%rsp), %xmm10
	movaps	%xmm2, %xmm9
	movaps	%xmm10, %xmm5
	shufps	$233, %xmm10, %xmm5
	movlps	%xmm5, 1568(%rsp)
	movaps	%xmm10, %xmm5
	shufps	$255, %xmm10, %xmm5
	movss	%xmm5, 1576(%rsp)
	movups	%xmm1, 1580(%rsp)
	movups	%xmm15, 1596(%rsp)
	movups	%xmm3, 1612(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	%xmm0, %xmm2
	shufps	$233, %xmm0, %xmm2
	movlps	%xmm2, 1504(%rsp)
	movaps	%xmm0, %xmm2
	shufps	$255, %xmm0, %xmm2
	movss	%xmm2, 1512(%rsp)
	movaps	176(%rsp), %xmm0
	movups	%xmm0, 1516(%rsp)
	movaps	128(%rsp), %xmm0
	movups	%xmm0, 1532(%rsp)
	movaps	320(%rsp), %xmm0
	movups	%xmm0, 1548(%rsp)
	movaps	256(%rsp), %xmm2
	movaps	%xmm2, %xmm0
	shufps	$233, %xmm2, %xmm0
	movlps	%xmm0, 1440(%rsp)
	movaps	%xmm2, %xmm0
	shufps	$255, %xmm2, %xmm0
	movss	%xmm0, 1448(%rsp)
	movaps	368(%rsp), %xmm0
	movups	%xmm0, 1452(%rsp)
	movaps	160(%rsp), %xmm0
	movups	%xmm0, 1468(%rsp)
	movaps	240(%rsp), %xmm0
	movups	%xmm0, 1484(%rsp)
	movaps	304(%rsp), %xmm8
	movaps	%xmm8, %xmm0
	shufps	$233, %xmm8, %xmm0
	movlps	%xmm0, 1376(%rsp)
	movaps	%xmm8, %xmm0
	shufps	$255, %xmm8, %xmm0
	movss	%xmm0, 1384(%rsp)
	movaps	288(%rsp), %xmm0
	movups	%xmm0, 1388(%rsp)
	movaps	224(%rsp), %xmm0
	movups	%xmm0, 1404(%rsp)
	movaps	208(%rsp), %xmm0
	movups	%xmm0, 1420(%rsp)
	movaps	64(%rsp), %xmm2
	movaps	%xmm2, %xmm0
	shufps	$255, %xmm2, %xmm0
	movss	%xmm0, 1320(%rsp)
	movaps	%xmm2, %xmm0
	shufps	$233, %xmm2, %xmm0
	movlps	%xmm0, 1312(%rsp)
	movups	%xmm9, 1324(%rsp)
	movups	%xmm6, 1340(%rsp)
	movups	%xmm11, 1356(%rsp)
	movq	104(%rsp), %rax
	cmpq	%rax, 448(%rsp)
	movq	48(%rsp), %rdi
	jbe	.LBB4_143
.LBB4_311:
	leaq	96(%rdi), %rax
	movss	%xmm7, 528(%rsp)
	movups	1676(%rsp), %xmm0
	leaq	912(%rsp), %rcx
	movups	%xmm0, -336(%rcx)
	movaps	1632(%rsp), %xmm0
	movaps	1648(%rsp), %xmm1
	movaps	1664(%rsp), %xmm2
	movups	%xmm2, -348(%rcx)
	movups	%xmm1, -364(%rcx)
	movups	%xmm0, -380(%rcx)
	movss	%xmm10, 592(%rsp)
	movups	1612(%rsp), %xmm0
	movups	%xmm0, -272(%rcx)
	movaps	1568(%rsp), %xmm0
	movaps	1584(%rsp), %xmm1
	movaps	1600(%rsp), %xmm2
	movups	%xmm2, -284(%rcx)
	movups	%xmm1, -300(%rcx)
	movups	%xmm0, -316(%rcx)
	movaps	80(%rsp), %xmm0
	movss	%xmm0, 656(%rsp)
	movups	1548(%rsp), %xmm0
	movups	%xmm0, -208(%rcx)
	movaps	1504(%rsp), %xmm0
	movaps	1520(%rsp), %xmm1
	movaps	1536(%rsp), %xmm2
	movups	%xmm2, -220(%rcx)
	movups	%xmm1, -236(%rcx)
	movups	%xmm0, -252(%rcx)
	movaps	256(%rsp), %xmm0
	movss	%xmm0, 720(%rsp)
	movups	1484(%rsp), %xmm0
	movups	%xmm0, -144(%rcx)
	movaps	1440(%rsp), %xmm0
	movaps	1456(%rsp), %xmm1
	movaps	1472(%rsp), %xmm2
	movups	%xmm2, -156(%rcx)
	movups	%xmm1, -172(%rcx)
	movups	%xmm0, -188(%rcx)
	movss	%xmm8, 784(%rsp)
	movups	1420(%rsp), %xmm0
	movups	%xmm0, -80(%rcx)
	movaps	1376(%rsp), %xmm0
	movaps	1392(%rsp), %xmm1
	movaps	1408(%rsp), %xmm2
	movups	%xmm2, -92(%rcx)
	movups	%xmm1, -108(%rcx)
	movups	%xmm0, -124(%rcx)
	movaps	64(%rsp), %xmm0
	movss	%xmm0, 848(%rsp)
	movups	1356(%rsp), %xmm0
	movups	%xmm0, -16(%rcx)
	movaps	1312(%rsp), %xmm0
	movaps	1328(%rsp), %xmm1
	movaps	1344(%rsp), %xmm2
	movups	%xmm2, -28(%rcx)
	movups	%xmm1, -44(%rcx)
	movups	%xmm0, -60(%rcx)
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rcx)
	movq	%rax, 504(%rsp)
	movq	104(%rsp), %rsi
	xorl	%r13d, %r13d
	movq	32(%rsp), %rcx
	jmp	.LBB4_315
.LBB4_312:
	movups	%xmm7, (%rbp)
	movups	%xmm6, 16(%rbp)
	movups	%xmm5, 32(%rbp)
	movups	%xmm4, 48(%rbp)
.LBB4_313:
	movq	8(%rsp), %rbp
.LBB4_314:
	addq	$16, %r13
	cmpq	$96, %r13
	je	.LBB4_17
.LBB4_315:
	movq	8(%rdi,%r13), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB4_500
	cmpq	%r8, %rsi
	jbe	.LBB4_314
	movups	528(%rsp,%r13,4), %xmm7
	movups	544(%rsp,%r13,4), %xmm6
	movups	560(%rsp,%r13,4), %xmm5
	movups	576(%rsp,%r13,4), %xmm4
	leaq	(,%r8,4), %rbp
	addq	(%rdi,%r13), %rbp
	cmpb	$0, 7(%rsp)
	je	.LBB4_320
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_322
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movups	32(%rbp), %xmm2
	movups	48(%rbp), %xmm3
	jmp	.LBB4_323
	.p2align	4
.LBB4_320:
	cmpq	$15, 56(%rsp)
	ja	.LBB4_312
	movaps	%xmm7, 2288(%rsp)
	movaps	%xmm6, 2304(%rsp)
	movaps	%xmm5, 2320(%rsp)
	movaps	%xmm4, 2336(%rsp)
	movq	%rbp, %rdi
	leaq	2288(%rsp), %rsi
	movq	280(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	32(%rsp), %rcx
	movq	48(%rsp), %rdi
	movq	16(%rsp), %r11
	movq	24(%rsp), %r8
	movq	40(%rsp), %r10
	movq	104(%rsp), %rsi
	jmp	.LBB4_313
.LBB4_322:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 2336(%rsp)
	movaps	%xmm0, 2320(%rsp)
	movaps	%xmm0, 2304(%rsp)
	movaps	%xmm0, 2288(%rsp)
	leaq	2288(%rsp), %rdi
	movq	%rbp, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm7, 128(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	128(%rsp), %xmm7
	movaps	112(%rsp), %xmm6
	movaps	64(%rsp), %xmm5
	movaps	80(%rsp), %xmm4
	movaps	2288(%rsp), %xmm0
	movaps	2304(%rsp), %xmm1
	movaps	2320(%rsp), %xmm2
	movaps	2336(%rsp), %xmm3
.LBB4_323:
	addps	%xmm0, %xmm7
	addps	%xmm1, %xmm6
	addps	%xmm2, %xmm5
	addps	%xmm3, %xmm4
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_325
	movups	%xmm7, (%rbp)
	movups	%xmm6, 16(%rbp)
	movups	%xmm5, 32(%rbp)
	movups	%xmm4, 48(%rbp)
	jmp	.LBB4_326
.LBB4_325:
	movaps	%xmm7, 2288(%rsp)
	movaps	%xmm6, 2304(%rsp)
	movaps	%xmm5, 2320(%rsp)
	movaps	%xmm4, 2336(%rsp)
	movq	%rbp, %rdi
	leaq	2288(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_326:
	movq	104(%rsp), %rsi
	movq	40(%rsp), %r10
	movq	8(%rsp), %rbp
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movq	48(%rsp), %rdi
	movq	32(%rsp), %rcx
	jmp	.LBB4_314
.LBB4_327:
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_340
	movups	%xmm9, (%rbp)
	movups	%xmm11, 16(%rbp)
	movups	%xmm10, 32(%rbp)
	movups	%xmm8, 48(%rbp)
	movq	8(%rsp), %rbp
	jmp	.LBB4_18
.LBB4_329:
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_345
	movups	%xmm12, (%rbp)
	movups	%xmm14, 16(%rbp)
	movups	%xmm13, 32(%rbp)
	movups	%xmm11, 48(%rbp)
	jmp	.LBB4_346
.LBB4_331:
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_359
	movups	%xmm15, (%rbp)
	movups	%xmm14, 16(%rbp)
	movups	%xmm13, 32(%rbp)
	movups	%xmm12, 48(%rbp)
	jmp	.LBB4_360
.LBB4_333:
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_378
	movups	%xmm15, (%rbp)
	movups	%xmm14, 16(%rbp)
	movups	%xmm13, 32(%rbp)
	movups	%xmm12, 48(%rbp)
	jmp	.LBB4_379
.LBB4_335:
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_403
	movups	%xmm14, (%rbp)
	movups	%xmm15, 16(%rbp)
	movups	%xmm13, 32(%rbp)
	movups	%xmm9, 48(%rbp)
	jmp	.LBB4_404
.LBB4_337:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%rbp, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm8, 80(%rsp)
	movaps	%xmm9, 64(%rsp)
	movaps	%xmm10, 112(%rsp)
	movaps	%xmm11, 128(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	128(%rsp), %xmm11
	movaps	112(%rsp), %xmm10
	movaps	64(%rsp), %xmm9
	movaps	80(%rsp), %xmm8
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_338:
	addps	%xmm0, %xmm9
	addps	%xmm1, %xmm11
	addps	%xmm2, %xmm10
	addps	%xmm3, %xmm8
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_341
	movups	%xmm9, (%rbp)
	movups	%xmm11, 16(%rbp)
	movups	%xmm10, 32(%rbp)
	movups	%xmm8, 48(%rbp)
	jmp	.LBB4_492
.LBB4_340:
	movaps	%xmm9, 496(%rsp)
	movaps	%xmm11, 512(%rsp)
	movaps	%xmm10, 528(%rsp)
	movaps	%xmm8, 544(%rsp)
	jmp	.LBB4_489
.LBB4_341:
	movaps	%xmm9, 496(%rsp)
	movaps	%xmm11, 512(%rsp)
	movaps	%xmm10, 528(%rsp)
	movaps	%xmm8, 544(%rsp)
	jmp	.LBB4_491
.LBB4_342:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%rbp, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm11, 176(%rsp)
	movaps	%xmm12, 160(%rsp)
	movaps	%xmm13, 192(%rsp)
	movaps	%xmm14, 208(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	208(%rsp), %xmm14
	movaps	192(%rsp), %xmm13
	movaps	160(%rsp), %xmm12
	movaps	176(%rsp), %xmm11
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_343:
	addps	%xmm0, %xmm12
	addps	%xmm1, %xmm14
	addps	%xmm2, %xmm13
	addps	%xmm3, %xmm11
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_347
	movups	%xmm12, (%rbp)
	movups	%xmm14, 16(%rbp)
	movups	%xmm13, 32(%rbp)
	movups	%xmm11, 48(%rbp)
	jmp	.LBB4_348
.LBB4_345:
	movaps	%xmm12, 496(%rsp)
	movaps	%xmm14, 512(%rsp)
	movaps	%xmm13, 528(%rsp)
	movaps	%xmm11, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	movaps	%xmm7, 80(%rsp)
	movaps	%xmm8, 64(%rsp)
	movaps	%xmm9, 112(%rsp)
	movaps	%xmm10, 128(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	128(%rsp), %xmm10
	movaps	112(%rsp), %xmm9
	movaps	64(%rsp), %xmm8
	movaps	80(%rsp), %xmm7
	movq	32(%rsp), %rcx
	movq	48(%rsp), %rdi
	movq	16(%rsp), %r11
	movq	24(%rsp), %r8
	movq	40(%rsp), %r10
	movq	104(%rsp), %rsi
.LBB4_346:
	movq	8(%rsp), %rbp
	jmp	.LBB4_349
.LBB4_347:
	movaps	%xmm12, 496(%rsp)
	movaps	%xmm14, 512(%rsp)
	movaps	%xmm13, 528(%rsp)
	movaps	%xmm11, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_348:
	movq	104(%rsp), %rsi
	movq	40(%rsp), %r10
	movq	8(%rsp), %rbp
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movq	48(%rsp), %rdi
	movq	32(%rsp), %rcx
	movaps	80(%rsp), %xmm7
	movaps	64(%rsp), %xmm8
	movaps	112(%rsp), %xmm9
	movaps	128(%rsp), %xmm10
.LBB4_349:
	movq	24(%rdi), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB4_500
	cmpq	%r8, %rsi
	jbe	.LBB4_18
	leaq	(,%r8,4), %rbp
	addq	16(%rdi), %rbp
	cmpb	$0, 7(%rsp)
	je	.LBB4_354
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_370
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movups	32(%rbp), %xmm2
	movups	48(%rbp), %xmm3
	jmp	.LBB4_371
.LBB4_354:
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_373
	movups	%xmm10, (%rbp)
	movups	%xmm9, 16(%rbp)
	movups	%xmm8, 32(%rbp)
	movups	%xmm7, 48(%rbp)
	movq	8(%rsp), %rbp
	jmp	.LBB4_18
.LBB4_356:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%rbp, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm12, 240(%rsp)
	movaps	%xmm13, 224(%rsp)
	movaps	%xmm14, 288(%rsp)
	movaps	%xmm15, 256(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	256(%rsp), %xmm15
	movaps	288(%rsp), %xmm14
	movaps	224(%rsp), %xmm13
	movaps	240(%rsp), %xmm12
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_357:
	addps	%xmm0, %xmm15
	addps	%xmm1, %xmm14
	addps	%xmm2, %xmm13
	addps	%xmm3, %xmm12
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_361
	movups	%xmm15, (%rbp)
	movups	%xmm14, 16(%rbp)
	movups	%xmm13, 32(%rbp)
	movups	%xmm12, 48(%rbp)
	jmp	.LBB4_362
.LBB4_359:
	movaps	%xmm15, 496(%rsp)
	movaps	%xmm14, 512(%rsp)
	movaps	%xmm13, 528(%rsp)
	movaps	%xmm12, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm7, 128(%rsp)
	movaps	%xmm8, 176(%rsp)
	movaps	%xmm9, 160(%rsp)
	movaps	%xmm10, 192(%rsp)
	movaps	%xmm11, 208(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	208(%rsp), %xmm11
	movaps	192(%rsp), %xmm10
	movaps	160(%rsp), %xmm9
	movaps	176(%rsp), %xmm8
	movaps	128(%rsp), %xmm7
	movaps	112(%rsp), %xmm6
	movaps	64(%rsp), %xmm5
	movaps	80(%rsp), %xmm4
	movq	32(%rsp), %rcx
	movq	48(%rsp), %rdi
	movq	16(%rsp), %r11
	movq	24(%rsp), %r8
	movq	40(%rsp), %r10
	movq	104(%rsp), %rsi
.LBB4_360:
	movq	8(%rsp), %rbp
	jmp	.LBB4_363
.LBB4_361:
	movaps	%xmm15, 496(%rsp)
	movaps	%xmm14, 512(%rsp)
	movaps	%xmm13, 528(%rsp)
	movaps	%xmm12, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_362:
	movq	104(%rsp), %rsi
	movq	40(%rsp), %r10
	movq	8(%rsp), %rbp
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movq	48(%rsp), %rdi
	movq	32(%rsp), %rcx
	movaps	80(%rsp), %xmm4
	movaps	64(%rsp), %xmm5
	movaps	112(%rsp), %xmm6
	movaps	128(%rsp), %xmm7
	movaps	176(%rsp), %xmm8
	movaps	160(%rsp), %xmm9
	movaps	192(%rsp), %xmm10
	movaps	208(%rsp), %xmm11
.LBB4_363:
	movq	24(%rdi), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB4_500
	cmpq	%r8, %rsi
	jbe	.LBB4_395
	leaq	(,%r8,4), %rbp
	addq	16(%rdi), %rbp
	cmpb	$0, 7(%rsp)
	je	.LBB4_368
	cmpq	$15, 56(%rsp)
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm7, 128(%rsp)
	jbe	.LBB4_389
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movups	32(%rbp), %xmm2
	movups	48(%rbp), %xmm3
	jmp	.LBB4_390
.LBB4_368:
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_392
	movups	%xmm11, (%rbp)
	movups	%xmm10, 16(%rbp)
	movups	%xmm9, 32(%rbp)
	movups	%xmm8, 48(%rbp)
	movq	8(%rsp), %rbp
	jmp	.LBB4_395
.LBB4_370:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%rbp, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm7, 80(%rsp)
	movaps	%xmm8, 64(%rsp)
	movaps	%xmm9, 112(%rsp)
	movaps	%xmm10, 128(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	128(%rsp), %xmm10
	movaps	112(%rsp), %xmm9
	movaps	64(%rsp), %xmm8
	movaps	80(%rsp), %xmm7
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_371:
	addps	%xmm0, %xmm10
	addps	%xmm1, %xmm9
	addps	%xmm2, %xmm8
	addps	%xmm3, %xmm7
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_374
	movups	%xmm10, (%rbp)
	movups	%xmm9, 16(%rbp)
	movups	%xmm8, 32(%rbp)
	movups	%xmm7, 48(%rbp)
	jmp	.LBB4_492
.LBB4_373:
	movaps	%xmm10, 496(%rsp)
	movaps	%xmm9, 512(%rsp)
	movaps	%xmm8, 528(%rsp)
	movaps	%xmm7, 544(%rsp)
	jmp	.LBB4_489
.LBB4_374:
	movaps	%xmm10, 496(%rsp)
	movaps	%xmm9, 512(%rsp)
	movaps	%xmm8, 528(%rsp)
	movaps	%xmm7, 544(%rsp)
	jmp	.LBB4_491
.LBB4_375:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%rbp, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm12, 304(%rsp)
	movaps	%xmm13, 320(%rsp)
	movaps	%xmm14, 368(%rsp)
	movaps	%xmm15, 400(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	400(%rsp), %xmm15
	movaps	368(%rsp), %xmm14
	movaps	320(%rsp), %xmm13
	movaps	304(%rsp), %xmm12
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_376:
	addps	%xmm0, %xmm15
	addps	%xmm1, %xmm14
	addps	%xmm2, %xmm13
	addps	%xmm3, %xmm12
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_380
	movups	%xmm15, (%rbp)
	movups	%xmm14, 16(%rbp)
	movups	%xmm13, 32(%rbp)
	movups	%xmm12, 48(%rbp)
	jmp	.LBB4_381
.LBB4_378:
	movaps	%xmm15, 496(%rsp)
	movaps	%xmm14, 512(%rsp)
	movaps	%xmm13, 528(%rsp)
	movaps	%xmm12, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	movaps	%xmm8, 240(%rsp)
	movaps	%xmm9, 224(%rsp)
	movaps	%xmm10, 288(%rsp)
	movaps	%xmm11, 256(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	256(%rsp), %xmm11
	movaps	288(%rsp), %xmm10
	movaps	224(%rsp), %xmm9
	movaps	240(%rsp), %xmm8
	movaps	128(%rsp), %xmm7
	movaps	112(%rsp), %xmm6
	movaps	64(%rsp), %xmm5
	movaps	80(%rsp), %xmm4
	movq	32(%rsp), %rcx
	movq	48(%rsp), %rdi
	movq	16(%rsp), %r11
	movq	24(%rsp), %r8
	movq	40(%rsp), %r10
	movq	104(%rsp), %rsi
.LBB4_379:
	movq	8(%rsp), %rbp
	jmp	.LBB4_382
.LBB4_380:
	movaps	%xmm15, 496(%rsp)
	movaps	%xmm14, 512(%rsp)
	movaps	%xmm13, 528(%rsp)
	movaps	%xmm12, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_381:
	movq	104(%rsp), %rsi
	movq	40(%rsp), %r10
	movq	8(%rsp), %rbp
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movq	48(%rsp), %rdi
	movq	32(%rsp), %rcx
	movaps	80(%rsp), %xmm4
	movaps	64(%rsp), %xmm5
	movaps	112(%rsp), %xmm6
	movaps	128(%rsp), %xmm7
	movaps	240(%rsp), %xmm8
	movaps	224(%rsp), %xmm9
	movaps	288(%rsp), %xmm10
	movaps	256(%rsp), %xmm11
.LBB4_382:
	movq	24(%rdi), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB4_500
	cmpq	%r8, %rsi
	jbe	.LBB4_420
	leaq	(,%r8,4), %rbp
	addq	16(%rdi), %rbp
	cmpb	$0, 7(%rsp)
	je	.LBB4_387
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_414
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movups	32(%rbp), %xmm2
	movups	48(%rbp), %xmm3
	jmp	.LBB4_415
.LBB4_387:
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_417
	movups	%xmm11, (%rbp)
	movups	%xmm10, 16(%rbp)
	movups	%xmm9, 32(%rbp)
	movups	%xmm8, 48(%rbp)
	movq	8(%rsp), %rbp
	jmp	.LBB4_420
.LBB4_389:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%rbp, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm8, 176(%rsp)
	movaps	%xmm9, 160(%rsp)
	movaps	%xmm10, 192(%rsp)
	movaps	%xmm11, 208(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	208(%rsp), %xmm11
	movaps	192(%rsp), %xmm10
	movaps	160(%rsp), %xmm9
	movaps	176(%rsp), %xmm8
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_390:
	addps	%xmm0, %xmm11
	addps	%xmm1, %xmm10
	addps	%xmm2, %xmm9
	addps	%xmm3, %xmm8
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_393
	movups	%xmm11, (%rbp)
	movups	%xmm10, 16(%rbp)
	movups	%xmm9, 32(%rbp)
	movups	%xmm8, 48(%rbp)
	jmp	.LBB4_394
.LBB4_392:
	movaps	%xmm11, 496(%rsp)
	movaps	%xmm10, 512(%rsp)
	movaps	%xmm9, 528(%rsp)
	movaps	%xmm8, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm7, 128(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	128(%rsp), %xmm7
	movaps	112(%rsp), %xmm6
	movaps	64(%rsp), %xmm5
	movaps	80(%rsp), %xmm4
	movq	32(%rsp), %rcx
	movq	48(%rsp), %rdi
	movq	16(%rsp), %r11
	movq	24(%rsp), %r8
	movq	40(%rsp), %r10
	movq	104(%rsp), %rsi
	movq	8(%rsp), %rbp
	jmp	.LBB4_395
.LBB4_393:
	movaps	%xmm11, 496(%rsp)
	movaps	%xmm10, 512(%rsp)
	movaps	%xmm9, 528(%rsp)
	movaps	%xmm8, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_394:
	movq	104(%rsp), %rsi
	movq	40(%rsp), %r10
	movq	8(%rsp), %rbp
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movq	48(%rsp), %rdi
	movq	32(%rsp), %rcx
	movaps	80(%rsp), %xmm4
	movaps	64(%rsp), %xmm5
	movaps	112(%rsp), %xmm6
	movaps	128(%rsp), %xmm7
.LBB4_395:
	movq	40(%rdi), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB4_500
	cmpq	%r8, %rsi
	jbe	.LBB4_18
	leaq	(,%r8,4), %rbp
	addq	32(%rdi), %rbp
	cmpb	$0, 7(%rsp)
	je	.LBB4_451
	cmpq	$15, 56(%rsp)
	ja	.LBB4_450
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%rbp, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm7, 128(%rsp)
	jmp	.LBB4_468
.LBB4_400:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%rbp, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm9, 2656(%rsp)
	movaps	%xmm13, 2640(%rsp)
	movaps	%xmm14, 2624(%rsp)
	movaps	%xmm15, 2608(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	2608(%rsp), %xmm15
	movaps	2624(%rsp), %xmm14
	movaps	2640(%rsp), %xmm13
	movaps	2656(%rsp), %xmm9
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_401:
	addps	%xmm0, %xmm14
	addps	%xmm1, %xmm15
	addps	%xmm2, %xmm13
	addps	%xmm3, %xmm9
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_405
	movups	%xmm14, (%rbp)
	movups	%xmm15, 16(%rbp)
	movups	%xmm13, 32(%rbp)
	movups	%xmm9, 48(%rbp)
	jmp	.LBB4_406
.LBB4_403:
	movaps	%xmm14, 496(%rsp)
	movaps	%xmm15, 512(%rsp)
	movaps	%xmm13, 528(%rsp)
	movaps	%xmm9, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	movaps	%xmm6, 240(%rsp)
	movaps	%xmm2, 80(%rsp)
	movaps	%xmm8, 64(%rsp)
	movaps	%xmm4, 464(%rsp)
	movaps	%xmm5, 976(%rsp)
	movaps	%xmm10, 960(%rsp)
	movaps	%xmm11, 944(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	944(%rsp), %xmm11
	movaps	960(%rsp), %xmm10
	movaps	976(%rsp), %xmm5
	movaps	464(%rsp), %xmm4
	movaps	64(%rsp), %xmm8
	movaps	80(%rsp), %xmm2
	movaps	240(%rsp), %xmm6
	movaps	208(%rsp), %xmm7
	movaps	224(%rsp), %xmm12
	movq	32(%rsp), %rcx
	movq	48(%rsp), %rdi
	movq	16(%rsp), %r11
	movq	24(%rsp), %r8
	movq	40(%rsp), %r10
	movq	104(%rsp), %rsi
.LBB4_404:
	movq	8(%rsp), %rbp
	jmp	.LBB4_407
.LBB4_405:
	movaps	%xmm14, 496(%rsp)
	movaps	%xmm15, 512(%rsp)
	movaps	%xmm13, 528(%rsp)
	movaps	%xmm9, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_406:
	movq	104(%rsp), %rsi
	movq	40(%rsp), %r10
	movq	8(%rsp), %rbp
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movq	48(%rsp), %rdi
	movq	32(%rsp), %rcx
	movaps	224(%rsp), %xmm12
	movaps	208(%rsp), %xmm7
	movaps	240(%rsp), %xmm6
	movaps	80(%rsp), %xmm2
	movaps	64(%rsp), %xmm8
	movaps	464(%rsp), %xmm4
	movaps	976(%rsp), %xmm5
	movaps	960(%rsp), %xmm10
	movaps	944(%rsp), %xmm11
.LBB4_407:
	movq	24(%rdi), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB4_500
	cmpq	%r8, %rsi
	jbe	.LBB4_433
	shufps	$144, %xmm11, %xmm11
	movss	%xmm2, %xmm11
	leaq	(,%r8,4), %rbp
	addq	16(%rdi), %rbp
	cmpb	$0, 7(%rsp)
	je	.LBB4_412
	cmpq	$15, 56(%rsp)
	movaps	%xmm6, 240(%rsp)
	movaps	%xmm8, 64(%rsp)
	jbe	.LBB4_427
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movups	32(%rbp), %xmm2
	movups	48(%rbp), %xmm3
	jmp	.LBB4_428
.LBB4_412:
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_430
	movups	%xmm11, (%rbp)
	movups	%xmm10, 16(%rbp)
	movups	%xmm5, 32(%rbp)
	movups	%xmm4, 48(%rbp)
	movq	8(%rsp), %rbp
	jmp	.LBB4_433
.LBB4_414:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%rbp, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm8, 240(%rsp)
	movaps	%xmm9, 224(%rsp)
	movaps	%xmm10, 288(%rsp)
	movaps	%xmm11, 256(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	256(%rsp), %xmm11
	movaps	288(%rsp), %xmm10
	movaps	224(%rsp), %xmm9
	movaps	240(%rsp), %xmm8
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_415:
	addps	%xmm0, %xmm11
	addps	%xmm1, %xmm10
	addps	%xmm2, %xmm9
	addps	%xmm3, %xmm8
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_418
	movups	%xmm11, (%rbp)
	movups	%xmm10, 16(%rbp)
	movups	%xmm9, 32(%rbp)
	movups	%xmm8, 48(%rbp)
	jmp	.LBB4_419
.LBB4_417:
	movaps	%xmm11, 496(%rsp)
	movaps	%xmm10, 512(%rsp)
	movaps	%xmm9, 528(%rsp)
	movaps	%xmm8, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	128(%rsp), %xmm7
	movaps	112(%rsp), %xmm6
	movaps	64(%rsp), %xmm5
	movaps	80(%rsp), %xmm4
	movq	32(%rsp), %rcx
	movq	48(%rsp), %rdi
	movq	16(%rsp), %r11
	movq	24(%rsp), %r8
	movq	40(%rsp), %r10
	movq	104(%rsp), %rsi
	movq	8(%rsp), %rbp
	jmp	.LBB4_420
.LBB4_418:
	movaps	%xmm11, 496(%rsp)
	movaps	%xmm10, 512(%rsp)
	movaps	%xmm9, 528(%rsp)
	movaps	%xmm8, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_419:
	movq	104(%rsp), %rsi
	movq	40(%rsp), %r10
	movq	8(%rsp), %rbp
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movq	48(%rsp), %rdi
	movq	32(%rsp), %rcx
	movaps	80(%rsp), %xmm4
	movaps	64(%rsp), %xmm5
	movaps	112(%rsp), %xmm6
	movaps	128(%rsp), %xmm7
.LBB4_420:
	movq	40(%rdi), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB4_500
	cmpq	%r8, %rsi
	jbe	.LBB4_446
	leaq	(,%r8,4), %rbp
	addq	32(%rdi), %rbp
	cmpb	$0, 7(%rsp)
	je	.LBB4_425
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_440
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movups	32(%rbp), %xmm2
	movups	48(%rbp), %xmm3
	jmp	.LBB4_441
.LBB4_425:
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_443
	movaps	208(%rsp), %xmm0
	movups	%xmm0, (%rbp)
	movaps	192(%rsp), %xmm0
	movups	%xmm0, 16(%rbp)
	movaps	160(%rsp), %xmm0
	movups	%xmm0, 32(%rbp)
	movaps	176(%rsp), %xmm0
	movups	%xmm0, 48(%rbp)
	movq	8(%rsp), %rbp
	jmp	.LBB4_446
.LBB4_427:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%rbp, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm4, 464(%rsp)
	movaps	%xmm5, 976(%rsp)
	movaps	%xmm10, 960(%rsp)
	movaps	%xmm11, 944(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	944(%rsp), %xmm11
	movaps	960(%rsp), %xmm10
	movaps	976(%rsp), %xmm5
	movaps	464(%rsp), %xmm4
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_428:
	addps	%xmm0, %xmm11
	addps	%xmm1, %xmm10
	addps	%xmm2, %xmm5
	addps	%xmm3, %xmm4
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_431
	movups	%xmm11, (%rbp)
	movups	%xmm10, 16(%rbp)
	movups	%xmm5, 32(%rbp)
	movups	%xmm4, 48(%rbp)
	jmp	.LBB4_432
.LBB4_430:
	movaps	%xmm11, 496(%rsp)
	movaps	%xmm10, 512(%rsp)
	movaps	%xmm5, 528(%rsp)
	movaps	%xmm4, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	movaps	%xmm6, 240(%rsp)
	movaps	%xmm8, 64(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	64(%rsp), %xmm8
	movaps	240(%rsp), %xmm6
	movaps	208(%rsp), %xmm7
	movaps	224(%rsp), %xmm12
	movq	32(%rsp), %rcx
	movq	48(%rsp), %rdi
	movq	16(%rsp), %r11
	movq	24(%rsp), %r8
	movq	40(%rsp), %r10
	movq	104(%rsp), %rsi
	movq	8(%rsp), %rbp
	jmp	.LBB4_433
.LBB4_431:
	movaps	%xmm11, 496(%rsp)
	movaps	%xmm10, 512(%rsp)
	movaps	%xmm5, 528(%rsp)
	movaps	%xmm4, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_432:
	movq	104(%rsp), %rsi
	movq	40(%rsp), %r10
	movq	8(%rsp), %rbp
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movq	48(%rsp), %rdi
	movq	32(%rsp), %rcx
	movaps	224(%rsp), %xmm12
	movaps	208(%rsp), %xmm7
	movaps	240(%rsp), %xmm6
	movaps	64(%rsp), %xmm8
.LBB4_433:
	movq	40(%rdi), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB4_500
	cmpq	%r8, %rsi
	jbe	.LBB4_460
	shufps	$144, %xmm8, %xmm8
	movss	%xmm6, %xmm8
	leaq	(,%r8,4), %rbp
	addq	32(%rdi), %rbp
	cmpb	$0, 7(%rsp)
	je	.LBB4_438
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_454
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movups	32(%rbp), %xmm2
	movups	48(%rbp), %xmm3
	jmp	.LBB4_455
.LBB4_438:
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_457
	movups	%xmm8, (%rbp)
	movaps	192(%rsp), %xmm0
	movups	%xmm0, 16(%rbp)
	movaps	160(%rsp), %xmm0
	movups	%xmm0, 32(%rbp)
	movaps	176(%rsp), %xmm0
	movups	%xmm0, 48(%rbp)
	movq	8(%rsp), %rbp
	jmp	.LBB4_460
.LBB4_440:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%rbp, %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_441:
	movaps	176(%rsp), %xmm4
	movaps	160(%rsp), %xmm5
	movaps	192(%rsp), %xmm6
	movaps	208(%rsp), %xmm7
	addps	%xmm0, %xmm7
	addps	%xmm1, %xmm6
	addps	%xmm2, %xmm5
	addps	%xmm3, %xmm4
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_444
	movups	%xmm7, (%rbp)
	movups	%xmm6, 16(%rbp)
	movups	%xmm5, 32(%rbp)
	movups	%xmm4, 48(%rbp)
	jmp	.LBB4_445
.LBB4_443:
	movaps	208(%rsp), %xmm0
	movaps	%xmm0, 496(%rsp)
	movaps	192(%rsp), %xmm0
	movaps	%xmm0, 512(%rsp)
	movaps	160(%rsp), %xmm0
	movaps	%xmm0, 528(%rsp)
	movaps	176(%rsp), %xmm0
	movaps	%xmm0, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	128(%rsp), %xmm7
	movaps	112(%rsp), %xmm6
	movaps	64(%rsp), %xmm5
	movaps	80(%rsp), %xmm4
	movq	32(%rsp), %rcx
	movq	48(%rsp), %rdi
	movq	16(%rsp), %r11
	movq	24(%rsp), %r8
	movq	40(%rsp), %r10
	movq	104(%rsp), %rsi
	movq	8(%rsp), %rbp
	jmp	.LBB4_446
.LBB4_444:
	movaps	%xmm7, 496(%rsp)
	movaps	%xmm6, 512(%rsp)
	movaps	%xmm5, 528(%rsp)
	movaps	%xmm4, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_445:
	movq	104(%rsp), %rsi
	movq	40(%rsp), %r10
	movq	8(%rsp), %rbp
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movq	48(%rsp), %rdi
	movq	32(%rsp), %rcx
	movaps	80(%rsp), %xmm4
	movaps	64(%rsp), %xmm5
	movaps	112(%rsp), %xmm6
	movaps	128(%rsp), %xmm7
.LBB4_446:
	movq	56(%rdi), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB4_500
	cmpq	%r8, %rsi
	jbe	.LBB4_18
	leaq	(,%r8,4), %rbp
	addq	48(%rdi), %rbp
	cmpb	$0, 7(%rsp)
	je	.LBB4_451
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_467
.LBB4_450:
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movups	32(%rbp), %xmm2
	movups	48(%rbp), %xmm3
	jmp	.LBB4_469
.LBB4_451:
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_453
	movups	%xmm7, (%rbp)
	movups	%xmm6, 16(%rbp)
	movups	%xmm5, 32(%rbp)
	movups	%xmm4, 48(%rbp)
	movq	8(%rsp), %rbp
	jmp	.LBB4_18
.LBB4_453:
	movaps	%xmm7, 496(%rsp)
	movaps	%xmm6, 512(%rsp)
	movaps	%xmm5, 528(%rsp)
	movaps	%xmm4, 544(%rsp)
	jmp	.LBB4_489
.LBB4_454:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%rbp, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm8, 64(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	64(%rsp), %xmm8
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_455:
	movaps	176(%rsp), %xmm4
	movaps	160(%rsp), %xmm5
	movaps	192(%rsp), %xmm6
	addps	%xmm0, %xmm8
	addps	%xmm1, %xmm6
	addps	%xmm2, %xmm5
	addps	%xmm3, %xmm4
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_458
	movups	%xmm8, (%rbp)
	movups	%xmm6, 16(%rbp)
	movups	%xmm5, 32(%rbp)
	movups	%xmm4, 48(%rbp)
	jmp	.LBB4_459
.LBB4_457:
	movaps	%xmm8, 496(%rsp)
	movaps	192(%rsp), %xmm0
	movaps	%xmm0, 512(%rsp)
	movaps	160(%rsp), %xmm0
	movaps	%xmm0, 528(%rsp)
	movaps	176(%rsp), %xmm0
	movaps	%xmm0, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	208(%rsp), %xmm7
	movaps	224(%rsp), %xmm12
	movq	32(%rsp), %rcx
	movq	48(%rsp), %rdi
	movq	16(%rsp), %r11
	movq	24(%rsp), %r8
	movq	40(%rsp), %r10
	movq	104(%rsp), %rsi
	movq	8(%rsp), %rbp
	jmp	.LBB4_460
.LBB4_458:
	movaps	%xmm8, 496(%rsp)
	movaps	%xmm6, 512(%rsp)
	movaps	%xmm5, 528(%rsp)
	movaps	%xmm4, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_459:
	movq	104(%rsp), %rsi
	movq	40(%rsp), %r10
	movq	8(%rsp), %rbp
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movq	48(%rsp), %rdi
	movq	32(%rsp), %rcx
	movaps	224(%rsp), %xmm12
	movaps	208(%rsp), %xmm7
.LBB4_460:
	movq	56(%rdi), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB4_500
	cmpq	%r8, %rsi
	jbe	.LBB4_478
	movaps	112(%rsp), %xmm0
	shufps	$144, %xmm0, %xmm0
	movss	%xmm7, %xmm0
	movaps	%xmm0, %xmm7
	leaq	(,%r8,4), %rbp
	addq	48(%rdi), %rbp
	cmpb	$0, 7(%rsp)
	je	.LBB4_465
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_472
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movups	32(%rbp), %xmm2
	movups	48(%rbp), %xmm3
	jmp	.LBB4_473
.LBB4_465:
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_475
	movups	%xmm7, (%rbp)
	movaps	304(%rsp), %xmm0
	movups	%xmm0, 16(%rbp)
	movaps	256(%rsp), %xmm0
	movups	%xmm0, 32(%rbp)
	movaps	288(%rsp), %xmm0
	movups	%xmm0, 48(%rbp)
	movq	8(%rsp), %rbp
	jmp	.LBB4_478
.LBB4_467:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%rbp, %rsi
	movq	152(%rsp), %rdx
.LBB4_468:
	callq	*memcpy@GOTPCREL(%rip)
	movaps	128(%rsp), %xmm7
	movaps	112(%rsp), %xmm6
	movaps	64(%rsp), %xmm5
	movaps	80(%rsp), %xmm4
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_469:
	addps	%xmm0, %xmm7
	addps	%xmm1, %xmm6
	addps	%xmm2, %xmm5
	addps	%xmm3, %xmm4
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_471
	movups	%xmm7, (%rbp)
	movups	%xmm6, 16(%rbp)
	movups	%xmm5, 32(%rbp)
	movups	%xmm4, 48(%rbp)
	jmp	.LBB4_492
.LBB4_471:
	movaps	%xmm7, 496(%rsp)
	movaps	%xmm6, 512(%rsp)
	movaps	%xmm5, 528(%rsp)
	movaps	%xmm4, 544(%rsp)
	jmp	.LBB4_491
.LBB4_472:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%rbp, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm7, 112(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	112(%rsp), %xmm7
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_473:
	movaps	288(%rsp), %xmm4
	movaps	256(%rsp), %xmm5
	movaps	304(%rsp), %xmm6
	addps	%xmm0, %xmm7
	addps	%xmm1, %xmm6
	addps	%xmm2, %xmm5
	addps	%xmm3, %xmm4
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_476
	movups	%xmm7, (%rbp)
	movups	%xmm6, 16(%rbp)
	movups	%xmm5, 32(%rbp)
	movups	%xmm4, 48(%rbp)
	jmp	.LBB4_477
.LBB4_475:
	movaps	%xmm7, 496(%rsp)
	movaps	304(%rsp), %xmm0
	movaps	%xmm0, 512(%rsp)
	movaps	256(%rsp), %xmm0
	movaps	%xmm0, 528(%rsp)
	movaps	288(%rsp), %xmm0
	movaps	%xmm0, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	224(%rsp), %xmm12
	movq	32(%rsp), %rcx
	movq	48(%rsp), %rdi
	movq	16(%rsp), %r11
	movq	24(%rsp), %r8
	movq	40(%rsp), %r10
	movq	104(%rsp), %rsi
	movq	8(%rsp), %rbp
	jmp	.LBB4_478
.LBB4_476:
	movaps	%xmm7, 496(%rsp)
	movaps	%xmm6, 512(%rsp)
	movaps	%xmm5, 528(%rsp)
	movaps	%xmm4, 544(%rsp)
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_477:
	movq	104(%rsp), %rsi
	movq	40(%rsp), %r10
	movq	8(%rsp), %rbp
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movq	48(%rsp), %rdi
	movq	32(%rsp), %rcx
	movaps	224(%rsp), %xmm12
.LBB4_478:
	movq	72(%rdi), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB4_500
	cmpq	%r8, %rsi
	jbe	.LBB4_18
	movaps	128(%rsp), %xmm5
	shufps	$144, %xmm5, %xmm5
	movss	%xmm12, %xmm5
	leaq	(,%r8,4), %rbp
	addq	64(%rdi), %rbp
	cmpb	$0, 7(%rsp)
	je	.LBB4_483
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_485
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movups	32(%rbp), %xmm2
	movups	48(%rbp), %xmm3
	jmp	.LBB4_486
.LBB4_483:
	cmpq	$15, 56(%rsp)
	movaps	400(%rsp), %xmm0
	jbe	.LBB4_488
	movups	%xmm5, (%rbp)
	movups	%xmm0, 16(%rbp)
	movaps	368(%rsp), %xmm0
	movups	%xmm0, 32(%rbp)
	movaps	320(%rsp), %xmm0
	movups	%xmm0, 48(%rbp)
	movq	8(%rsp), %rbp
	jmp	.LBB4_18
.LBB4_485:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%rbp, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm5, 128(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	128(%rsp), %xmm5
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_486:
	movaps	400(%rsp), %xmm4
	addps	%xmm0, %xmm5
	addps	%xmm1, %xmm4
	movaps	368(%rsp), %xmm1
	addps	%xmm2, %xmm1
	movaps	320(%rsp), %xmm0
	addps	%xmm3, %xmm0
	cmpq	$15, 56(%rsp)
	jbe	.LBB4_490
	movups	%xmm5, (%rbp)
	movups	%xmm4, 16(%rbp)
	movups	%xmm1, 32(%rbp)
	movups	%xmm0, 48(%rbp)
	jmp	.LBB4_492
.LBB4_488:
	movaps	%xmm5, 496(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	368(%rsp), %xmm0
	movaps	%xmm0, 528(%rsp)
	movaps	320(%rsp), %xmm0
	movaps	%xmm0, 544(%rsp)
.LBB4_489:
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	32(%rsp), %rcx
	movq	48(%rsp), %rdi
	movq	16(%rsp), %r11
	movq	24(%rsp), %r8
	movq	40(%rsp), %r10
	movq	8(%rsp), %rbp
	jmp	.LBB4_18
.LBB4_490:
	movaps	%xmm5, 496(%rsp)
	movaps	%xmm4, 512(%rsp)
	movaps	%xmm1, 528(%rsp)
	movaps	%xmm0, 544(%rsp)
.LBB4_491:
	movq	%rbp, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_492:
	movq	40(%rsp), %r10
	movq	8(%rsp), %rbp
	movq	24(%rsp), %r8
	movq	16(%rsp), %r11
	movq	48(%rsp), %rdi
	movq	32(%rsp), %rcx
	jmp	.LBB4_18
.LBB4_493:
	addq	$64, %r15
	addq	$64, %r11
	addq	$64, %r14
	testb	$1, 1704(%rsp)
	movb	$1, %cl
	movq	%rcx, 1704(%rsp)
	movq	2464(%rsp), %r12
	movq	2528(%rsp), %rcx
	je	.LBB4_16
	movq	2408(%rsp), %rcx
	subq	%rcx, 1712(%rsp)
	movq	2400(%rsp), %rdx
	addq	%rdx, 1720(%rsp)
	addq	%rdx, 1728(%rsp)
	addq	%rdx, 1736(%rsp)
	addq	%rdx, 1744(%rsp)
	addq	%rdx, 1752(%rsp)
	addq	%rdx, %r12
	subq	%rcx, 1760(%rsp)
	subq	$-128, 1696(%rsp)
	addq	%rdx, 1768(%rsp)
	movq	2440(%rsp), %rcx
	movq	%rcx, 384(%rsp)
	movq	2456(%rsp), %rsi
	testq	%rsi, %rsi
	movq	2432(%rsp), %rdx
	movl	940(%rsp), %r9d
	movq	2424(%rsp), %r14
	movq	2416(%rsp), %r15
	movq	2448(%rsp), %r11
	movq	2392(%rsp), %rbp
	jne	.LBB4_14
	cmpq	%rdx, %r14
	movq	2376(%rsp), %r13
	movq	2368(%rsp), %r12
	movq	2360(%rsp), %rsi
	movq	2384(%rsp), %r10
	jbe	.LBB4_13
	jmp	.LBB4_11
.LBB4_496:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.24(%rip), %rcx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_497:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.22(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.23(%rip), %rdx
	movl	$20, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.LBB4_498:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.19(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.20(%rip), %rdx
	movl	$29, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.LBB4_499:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.21(%rip), %rcx
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_500:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.13(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_501:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.11(%rip), %rcx
	movl	$16, %esi
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_502:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.21(%rip), %rcx
	movq	%rax, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_503:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.12(%rip), %rcx
	movq	%r8, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_504:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463(%rip), %rcx
	movq	1808(%rsp), %rdx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_505:
	movq	%rdx, %rax
.LBB4_506:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.27(%rip), %rcx
	xorl	%edi, %edi
	movq	%rbp, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_507:
	movq	344(%rsp), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28(%rip), %rcx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_516:
	movq	416(%rsp), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28(%rip), %rcx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_508:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.27(%rip), %rcx
	xorl	%edi, %edi
	movq	%rbp, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_513:
	movq	352(%rsp), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28(%rip), %rcx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_518:
	movq	%rbx, %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28(%rip), %rcx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_509:
	movq	%rdx, %rsi
.LBB4_510:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.12(%rip), %rcx
	movq	%r8, %rdi
	movq	%rsi, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_511:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28(%rip), %rcx
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_519:
	movq	1784(%rsp), %rdi
.LBB4_520:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28(%rip), %rcx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_521:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.11(%rip), %rcx
	movl	$16, %esi
	xorl	%edi, %edi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_522:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.26(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB4_523:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463(%rip), %rcx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_524:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.18(%rip), %rdx
	movq	%rbp, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB4_525:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.25(%rip), %rdx
	xorl	%edi, %edi
	xorl	%esi, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Lfunc_end4:
	.size	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E, .Lfunc_end4-_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
	.cfi_endproc
	.section	.rodata._ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E,"a",@progbits
	.p2align	2, 0x0
.LJTI4_0:
	.long	.LBB4_22-.LJTI4_0
	.long	.LBB4_75-.LJTI4_0
	.long	.LBB4_47-.LJTI4_0
	.long	.LBB4_60-.LJTI4_0
	.long	.LBB4_30-.LJTI4_0

	.section	.text._ZN12nepenthe_ops7product13multiply_tile4avx217h53cdec313db10fa2E,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops7product13multiply_tile4avx217h53cdec313db10fa2E,@function
_ZN12nepenthe_ops7product13multiply_tile4avx217h53cdec313db10fa2E:
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
	subq	$1160, %rsp
	.cfi_def_cfa_offset 1216
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, 1000(%rsp)
	testq	%r8, %r8
	je	.LBB5_485
	movq	24(%rdi), %rbp
	testq	%rbp, %rbp
	je	.LBB5_482
	movq	%rdx, %r10
	movq	8(%rcx), %r12
	movq	%rdx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	movl	%r9d, 588(%rsp)
	movq	%rcx, 992(%rsp)
	je	.LBB5_4
	movq	%r10, %rax
	xorl	%edx, %edx
	divq	%rbp
	subq	%rdx, %r10
	cmpq	%r10, %rbp
	jbe	.LBB5_6
	jmp	.LBB5_5
.LBB5_4:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%ebp
	subq	%rdx, %r10
	cmpq	%r10, %rbp
	jbe	.LBB5_6
.LBB5_5:
	addq	$1160, %rsp
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
.LBB5_6:
	.cfi_def_cfa_offset 1216
	movq	(%rdi), %r11
	movq	%rsi, 568(%rsp)
	movq	8(%rdi), %rcx
	movq	%rcx, 632(%rsp)
	movq	40(%rdi), %r14
	movq	32(%rdi), %rdi
	leaq	(%rdi,%rdi), %rax
	movq	%rax, 280(%rsp)
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 24(%rsp)
	leaq	(%rdi,%rdi,2), %r9
	leaq	(,%rdi,4), %rbx
	leaq	(%rdi,%rdi,4), %rsi
	leaq	(%rcx,%r14), %rax
	movq	%rax, 936(%rsp)
	movq	%r14, %rax
	shlq	$7, %rax
	movq	%rax, 880(%rsp)
	movq	%r14, 40(%rsp)
	shlq	$9, %r14
	movq	%r14, 872(%rsp)
	leaq	(,%rdi,8), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 1016(%rsp)
	movq	%rdi, %rax
	shlq	$4, %rax
	addq	%r11, %rax
	movq	%rbp, %r8
	shlq	$7, %r8
	leaq	16(%r11), %r15
	leaq	(%r11,%rdi,4), %r13
	leaq	(%r11,%rdi,8), %rcx
	movq	%r9, 368(%rsp)
	leaq	(%r11,%r9,4), %r14
	movq	%rcx, %r9
	movq	%r12, %rcx
	movq	%rdi, 384(%rsp)
	leaq	60(,%rdi,4), %rdi
	movq	%rdi, 960(%rsp)
	movq	%rsi, 720(%rsp)
	leaq	(%r11,%rsi,4), %rdx
	movq	632(%rsp), %rdi
	movq	568(%rsp), %rsi
	xorl	%r12d, %r12d
	movq	%rcx, 72(%rsp)
	movq	%rdx, 808(%rsp)
	movq	%rbp, 896(%rsp)
	movq	%r11, 888(%rsp)
	movq	%rax, 840(%rsp)
	movq	%r8, 832(%rsp)
	movq	%r15, 824(%rsp)
	movq	%r13, 864(%rsp)
	movq	%r9, 816(%rsp)
	movq	%r14, 856(%rsp)
.LBB5_7:
	movq	%rsi, 360(%rsp)
	leaq	(%rsi,%r8), %rcx
	movq	%rcx, 568(%rsp)
	subq	%rbp, %r10
	leaq	1(%r12), %rcx
	movq	%rcx, 848(%rsp)
	shlq	$5, %r12
	movq	%r12, 984(%rsp)
	movq	%rdx, 712(%rsp)
	movq	%rdi, 704(%rsp)
	movq	$0, 640(%rsp)
	movq	%rax, 696(%rsp)
	movq	%r14, 688(%rsp)
	movq	%r9, 680(%rsp)
	movq	%r13, 672(%rsp)
	movq	%r11, 664(%rsp)
	movq	%r15, 656(%rsp)
	movq	936(%rsp), %rcx
	movq	%rcx, 648(%rsp)
	movq	%rbp, %r12
	xorl	%r15d, %r15d
	movq	%rdi, %rsi
	movq	%r10, 904(%rsp)
.LBB5_8:
	cmpq	$128, %r12
	movl	$128, %edx
	cmovbq	%r12, %rdx
	testq	%r15, %r15
	setne	%r13b
	movq	%r15, %rax
	shlq	$7, %rax
	movq	%rax, %rdi
	imulq	40(%rsp), %rdi
	movq	%rsi, %rcx
	subq	%rdi, %rcx
	movq	%rcx, 736(%rsp)
	jb	.LBB5_483
	movl	%edx, %esi
	shll	$7, %esi
	movq	360(%rsp), %rcx
	addq	%rcx, %rsi
	movq	%rsi, 912(%rsp)
	subq	%rdx, %r12
	movq	%r12, 928(%rsp)
	incq	%r15
	movq	%r15, 920(%rsp)
	orb	588(%rsp), %r13b
	movb	%r13b, 15(%rsp)
	leaq	(%rax,%rdx), %r12
	xorl	%esi, %esi
	subq	%rax, %r12
	cmovbq	%rsi, %r12
	leaq	(%r11,%rdi,4), %rax
	movq	%rax, 1008(%rsp)
	movq	%rdx, %r9
	shlq	$7, %r9
	movl	%edx, %eax
	andl	$240, %eax
	movl	%eax, %edi
	shll	$7, %edi
	addq	%rcx, %rdi
	movl	%r9d, %r8d
	andl	$30720, %r8d
	leaq	(%rcx,%r8), %r10
	movq	%r10, 520(%rsp)
	movl	%r9d, %r10d
	andl	$1920, %r10d
	movq	%rdi, 952(%rsp)
	movq	%r10, 392(%rsp)
	addq	%r10, %rdi
	movq	%rdi, 1024(%rsp)
	movq	%rax, 376(%rsp)
	incq	%rax
	movq	%rax, 944(%rsp)
	leaq	32(%rcx), %rbp
	movq	%r8, 352(%rsp)
	leaq	32(%rcx,%r8), %rax
	movq	%rax, 16(%rsp)
	leaq	1952(%rcx), %r13
	movq	640(%rsp), %rax
	addq	%rax, %rdx
	subq	%rax, %rdx
	cmovbq	%rsi, %rdx
	movq	%rdx, 728(%rsp)
	xorl	%r14d, %r14d
	movq	40(%rsp), %r10
	movq	24(%rsp), %rdi
	movq	%r12, 88(%rsp)
	movq	%r9, 32(%rsp)
.LBB5_10:
	movq	%rsi, 976(%rsp)
	leaq	16(%r14), %rax
	movq	%rax, 968(%rsp)
	movq	984(%rsp), %rax
	leaq	(%r14,%rax), %rcx
	movq	%rcx, 64(%rsp)
	addq	%r14, %rax
	addq	$16, %rax
	movq	%rax, 400(%rsp)
	movq	72(%rsp), %rax
	subq	%rcx, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovbq	%rax, %rcx
	movq	%rax, 56(%rsp)
	leaq	(,%rax,4), %rax
	movq	%rax, 168(%rsp)
	shll	$2, %ecx
	movq	%rcx, 80(%rsp)
	movq	712(%rsp), %rax
	movq	%rax, 744(%rsp)
	movq	704(%rsp), %rax
	movq	%rax, 760(%rsp)
	movq	696(%rsp), %rax
	movq	%rax, 576(%rsp)
	movq	688(%rsp), %rax
	movq	%rax, 472(%rsp)
	movq	680(%rsp), %rax
	movq	%rax, 424(%rsp)
	movq	672(%rsp), %rax
	movq	%rax, 416(%rsp)
	movq	664(%rsp), %r15
	movq	656(%rsp), %rax
	movq	%rax, 752(%rsp)
	movq	648(%rsp), %rax
	movq	%rax, 408(%rsp)
	movq	992(%rsp), %r11
	movq	1000(%rsp), %rcx
	xorl	%edx, %edx
	movq	16(%rsp), %r8
	movq	%rdi, %rsi
	jmp	.LBB5_13
.LBB5_11:
	movq	24(%rsp), %rsi
	vmovups	%ymm2, (%rax,%rcx,4)
	vmovups	%ymm1, 32(%rax,%rcx,4)
	.p2align	4
.LBB5_12:
	movq	1040(%rsp), %rdx
	movl	%edx, %eax
	shll	$4, %eax
	addq	%rax, %r11
	movq	1032(%rsp), %rcx
	subq	%rdx, %rcx
	movq	1048(%rsp), %rdx
	incq	%rdx
	subq	%rsi, 408(%rsp)
	movq	1016(%rsp), %rax
	addq	%rax, 752(%rsp)
	addq	%rax, %r15
	addq	%rax, 416(%rsp)
	addq	%rax, 424(%rsp)
	addq	%rax, 472(%rsp)
	addq	%rax, 576(%rsp)
	subq	%rsi, 760(%rsp)
	addq	%rax, 744(%rsp)
	testq	%rcx, %rcx
	je	.LBB5_458
.LBB5_13:
	cmpq	$6, %rcx
	movl	$6, %eax
	cmovbq	%rcx, %rax
	movq	%rax, 1040(%rsp)
	movq	%rsi, %rdi
	movq	%rdx, 1048(%rsp)
	imulq	%rdx, %rdi
	movq	736(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB5_470
	leaq	-1(%rcx), %rax
	cmpq	$4, %rax
	movq	%r11, 48(%rsp)
	movq	%rcx, 1032(%rsp)
	ja	.LBB5_92
	movq	1008(%rsp), %rcx
	leaq	(%rcx,%rdi,4), %rcx
	leaq	.LJTI5_0(%rip), %rsi
	movslq	(%rsi,%rax,4), %rax
	addq	%rsi, %rax
	jmpq	*%rax
.LBB5_16:
	cmpq	$1, %r10
	movq	392(%rsp), %rsi
	movq	64(%rsp), %rcx
	jne	.LBB5_145
	cmpq	%rdx, %r12
	ja	.LBB5_475
	cmpq	$0, 352(%rsp)
	je	.LBB5_173
	vxorps	%xmm1, %xmm1, %xmm1
	movq	728(%rsp), %rax
	xorl	%edi, %edi
	xorl	%ecx, %ecx
	vxorps	%xmm2, %xmm2, %xmm2
	.p2align	4
.LBB5_20:
	cmpq	%r12, %rdi
	ja	.LBB5_463
	subq	$16, %rax
	jb	.LBB5_464
	vbroadcastss	(%r15,%rdi,4), %ymm0
	vfmadd231ps	-1952(%r13,%rcx), %ymm0, %ymm2
	vfmadd231ps	-1920(%r13,%rcx), %ymm0, %ymm1
	vbroadcastss	4(%r15,%rdi,4), %ymm0
	vfmadd231ps	-1824(%r13,%rcx), %ymm0, %ymm2
	vfmadd231ps	-1792(%r13,%rcx), %ymm0, %ymm1
	vbroadcastss	8(%r15,%rdi,4), %ymm0
	vfmadd231ps	-1696(%r13,%rcx), %ymm0, %ymm2
	vfmadd231ps	-1664(%r13,%rcx), %ymm0, %ymm1
	vbroadcastss	12(%r15,%rdi,4), %ymm0
	vfmadd231ps	-1568(%r13,%rcx), %ymm0, %ymm2
	vfmadd231ps	-1536(%r13,%rcx), %ymm0, %ymm1
	vbroadcastss	16(%r15,%rdi,4), %ymm0
	vfmadd231ps	-1440(%r13,%rcx), %ymm0, %ymm2
	vfmadd231ps	-1408(%r13,%rcx), %ymm0, %ymm1
	vbroadcastss	20(%r15,%rdi,4), %ymm0
	vfmadd231ps	-1312(%r13,%rcx), %ymm0, %ymm2
	vfmadd231ps	-1280(%r13,%rcx), %ymm0, %ymm1
	vbroadcastss	24(%r15,%rdi,4), %ymm0
	vfmadd231ps	-1184(%r13,%rcx), %ymm0, %ymm2
	vfmadd231ps	-1152(%r13,%rcx), %ymm0, %ymm1
	vbroadcastss	28(%r15,%rdi,4), %ymm0
	vfmadd231ps	-1056(%r13,%rcx), %ymm0, %ymm2
	vfmadd231ps	-1024(%r13,%rcx), %ymm0, %ymm1
	vbroadcastss	32(%r15,%rdi,4), %ymm0
	vfmadd231ps	-928(%r13,%rcx), %ymm0, %ymm2
	vfmadd231ps	-896(%r13,%rcx), %ymm0, %ymm1
	vbroadcastss	36(%r15,%rdi,4), %ymm0
	vfmadd231ps	-800(%r13,%rcx), %ymm0, %ymm2
	vfmadd231ps	-768(%r13,%rcx), %ymm0, %ymm1
	vbroadcastss	40(%r15,%rdi,4), %ymm0
	vfmadd231ps	-672(%r13,%rcx), %ymm0, %ymm2
	vfmadd231ps	-640(%r13,%rcx), %ymm0, %ymm1
	vbroadcastss	44(%r15,%rdi,4), %ymm0
	vfmadd231ps	-544(%r13,%rcx), %ymm0, %ymm2
	vfmadd231ps	-512(%r13,%rcx), %ymm0, %ymm1
	vbroadcastss	48(%r15,%rdi,4), %ymm0
	vfmadd231ps	-416(%r13,%rcx), %ymm0, %ymm2
	vfmadd231ps	-384(%r13,%rcx), %ymm0, %ymm1
	vbroadcastss	52(%r15,%rdi,4), %ymm0
	vfmadd231ps	-288(%r13,%rcx), %ymm0, %ymm2
	vfmadd231ps	-256(%r13,%rcx), %ymm0, %ymm1
	vbroadcastss	56(%r15,%rdi,4), %ymm0
	vfmadd231ps	-160(%r13,%rcx), %ymm0, %ymm2
	vfmadd231ps	-128(%r13,%rcx), %ymm0, %ymm1
	vbroadcastss	60(%r15,%rdi,4), %ymm0
	vfmadd231ps	-32(%r13,%rcx), %ymm0, %ymm2
	vfmadd231ps	(%r13,%rcx), %ymm0, %ymm1
	addq	$2048, %rcx
	addq	$16, %rdi
	cmpq	%rcx, 352(%rsp)
	jne	.LBB5_20
	testq	%rsi, %rsi
	je	.LBB5_174
.LBB5_24:
	xorl	%eax, %eax
	movq	376(%rsp), %rdi
	.p2align	4
.LBB5_25:
	cmpq	%r12, %rdi
	jae	.LBB5_484
	vbroadcastss	(%r15,%rdi,4), %ymm0
	movq	16(%rsp), %rcx
	vfmadd231ps	-32(%rcx,%rax), %ymm0, %ymm2
	vfmadd231ps	(%rcx,%rax), %ymm0, %ymm1
	incq	%rdi
	subq	$-128, %rax
	cmpq	%rax, %rsi
	movq	64(%rsp), %rcx
	jne	.LBB5_25
	jmp	.LBB5_149
.LBB5_27:
	cmpq	$1, %r10
	jne	.LBB5_115
	cmpq	%rdx, %r12
	movq	384(%rsp), %rdi
	ja	.LBB5_471
	movq	%rdx, %rax
	subq	%rdi, %rax
	jb	.LBB5_474
	cmpq	%rax, %r12
	ja	.LBB5_472
	movq	%rdx, %rax
	subq	280(%rsp), %rax
	jb	.LBB5_473
	cmpq	%rax, %r12
	ja	.LBB5_472
	movq	%rdx, %rax
	subq	368(%rsp), %rax
	jb	.LBB5_476
	cmpq	%rax, %r12
	ja	.LBB5_472
	movq	%rdx, %rax
	subq	%rbx, %rax
	jb	.LBB5_480
	cmpq	%rax, %r12
	ja	.LBB5_472
	cmpq	$0, 352(%rsp)
	je	.LBB5_231
	vxorps	%xmm4, %xmm4, %xmm4
	movq	%rbp, %rax
	movq	%r15, %rcx
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	xorl	%edx, %edx
	movq	360(%rsp), %rsi
	.p2align	4
.LBB5_39:
	movq	%rdx, %rdi
	shlq	$4, %rdi
	movq	%r12, %r8
	subq	%rdi, %r8
	jb	.LBB5_463
	cmpq	$16, %r8
	jb	.LBB5_464
	addq	$2048, %rsi
	incq	%rdx
	movq	%rcx, %rdi
	xorl	%r8d, %r8d
	.p2align	4
.LBB5_42:
	vbroadcastss	(%rdi), %ymm0
	vmovups	-32(%rax,%r8), %ymm1
	vmovups	(%rax,%r8), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm13
	vfmadd231ps	%ymm0, %ymm2, %ymm12
	leaq	(%rdi,%rbx), %r9
	vbroadcastss	(%rdi,%rbx), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm11
	vfmadd231ps	%ymm0, %ymm2, %ymm10
	vbroadcastss	(%rbx,%r9), %ymm0
	addq	$128, %r8
	addq	%rbx, %r9
	vfmadd231ps	%ymm1, %ymm0, %ymm9
	vfmadd231ps	%ymm0, %ymm2, %ymm8
	vbroadcastss	(%rbx,%r9), %ymm0
	addq	%rbx, %r9
	vfmadd231ps	%ymm1, %ymm0, %ymm7
	vfmadd231ps	%ymm0, %ymm2, %ymm6
	vbroadcastss	(%rbx,%r9), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm5
	vfmadd231ps	%ymm2, %ymm0, %ymm4
	addq	$4, %rdi
	cmpq	$2048, %r8
	jne	.LBB5_42
	addq	$64, %rcx
	addq	$2048, %rax
	cmpq	520(%rsp), %rsi
	movq	32(%rsp), %r9
	jne	.LBB5_39
	movq	392(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB5_232
.LBB5_45:
	xorl	%eax, %eax
	movq	376(%rsp), %rdi
	movq	16(%rsp), %r8
	movq	24(%rsp), %rsi
	.p2align	4
.LBB5_46:
	cmpq	%r12, %rdi
	jae	.LBB5_484
	vbroadcastss	(%r15,%rdi,4), %ymm0
	vmovups	-32(%r8,%rax), %ymm1
	vmovups	(%r8,%rax), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm13
	vfmadd231ps	%ymm0, %ymm2, %ymm12
	movq	416(%rsp), %rdx
	vbroadcastss	(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm11
	vfmadd231ps	%ymm0, %ymm2, %ymm10
	movq	424(%rsp), %rdx
	vbroadcastss	(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm9
	vfmadd231ps	%ymm0, %ymm2, %ymm8
	movq	472(%rsp), %rdx
	vbroadcastss	(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm7
	vfmadd231ps	%ymm0, %ymm2, %ymm6
	movq	576(%rsp), %rdx
	vbroadcastss	(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm5
	vfmadd231ps	%ymm2, %ymm0, %ymm4
	incq	%rdi
	subq	$-128, %rax
	cmpq	%rax, %rcx
	jne	.LBB5_46
	jmp	.LBB5_119
.LBB5_48:
	cmpq	$1, %r10
	jne	.LBB5_125
	cmpq	%rdx, %r12
	movq	384(%rsp), %rdi
	ja	.LBB5_471
	movq	%rdx, %rax
	subq	%rdi, %rax
	jb	.LBB5_474
	cmpq	%rax, %r12
	ja	.LBB5_472
	movq	%rdx, %rax
	subq	280(%rsp), %rax
	jb	.LBB5_473
	cmpq	%rax, %r12
	ja	.LBB5_472
	cmpq	$0, 352(%rsp)
	je	.LBB5_199
	leaq	(%rcx,%rdi,4), %rax
	movq	280(%rsp), %rdx
	leaq	(%rcx,%rdx,4), %rdx
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	xorl	%esi, %esi
	movq	360(%rsp), %r8
	.p2align	4
.LBB5_56:
	movq	%rsi, %rdi
	shlq	$4, %rdi
	movq	%r12, %r9
	subq	%rdi, %r9
	jb	.LBB5_463
	cmpq	$16, %r9
	jb	.LBB5_464
	vbroadcastss	(%rcx,%rdi,4), %ymm0
	vmovups	(%r8,%r14,4), %ymm1
	vmovups	32(%r8,%r14,4), %ymm2
	vmovups	128(%r8,%r14,4), %ymm3
	vmovups	160(%r8,%r14,4), %ymm4
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	4(%rcx,%rdi,4), %ymm0
	vfmadd231ps	%ymm3, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm4, %ymm9
	vbroadcastss	4(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm3, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm4, %ymm7
	vbroadcastss	4(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm3, %ymm0, %ymm6
	vfmadd231ps	%ymm4, %ymm0, %ymm5
	vbroadcastss	8(%rcx,%rdi,4), %ymm0
	vmovups	256(%r8,%r14,4), %ymm1
	vmovups	288(%r8,%r14,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	8(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	8(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	12(%rcx,%rdi,4), %ymm0
	vmovups	384(%r8,%r14,4), %ymm1
	vmovups	416(%r8,%r14,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	12(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	12(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	16(%rcx,%rdi,4), %ymm0
	vmovups	512(%r8,%r14,4), %ymm1
	vmovups	544(%r8,%r14,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	16(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	16(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	20(%rcx,%rdi,4), %ymm0
	vmovups	640(%r8,%r14,4), %ymm1
	vmovups	672(%r8,%r14,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	20(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	20(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	24(%rcx,%rdi,4), %ymm0
	vmovups	768(%r8,%r14,4), %ymm1
	vmovups	800(%r8,%r14,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	24(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	24(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	28(%rcx,%rdi,4), %ymm0
	vmovups	896(%r8,%r14,4), %ymm1
	vmovups	928(%r8,%r14,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	28(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	28(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	32(%rcx,%rdi,4), %ymm0
	vmovups	1024(%r8,%r14,4), %ymm1
	vmovups	1056(%r8,%r14,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	32(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	32(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	36(%rcx,%rdi,4), %ymm0
	vmovups	1152(%r8,%r14,4), %ymm1
	vmovups	1184(%r8,%r14,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	36(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	36(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	40(%rcx,%rdi,4), %ymm0
	vmovups	1280(%r8,%r14,4), %ymm1
	vmovups	1312(%r8,%r14,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	40(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	40(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	44(%rcx,%rdi,4), %ymm0
	vmovups	1408(%r8,%r14,4), %ymm1
	vmovups	1440(%r8,%r14,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	44(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	44(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	48(%rcx,%rdi,4), %ymm0
	vmovups	1536(%r8,%r14,4), %ymm1
	vmovups	1568(%r8,%r14,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	48(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	48(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	52(%rcx,%rdi,4), %ymm0
	vmovups	1664(%r8,%r14,4), %ymm1
	vmovups	1696(%r8,%r14,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	52(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	52(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vmovups	1792(%r8,%r14,4), %ymm0
	vmovups	1824(%r8,%r14,4), %ymm1
	vmovups	1920(%r8,%r14,4), %ymm2
	vmovups	1952(%r8,%r14,4), %ymm3
	addq	$2048, %r8
	incq	%rsi
	vbroadcastss	56(%rcx,%rdi,4), %ymm4
	vfmadd231ps	%ymm0, %ymm4, %ymm10
	vfmadd231ps	%ymm4, %ymm1, %ymm9
	vbroadcastss	56(%rax,%rdi,4), %ymm4
	vfmadd231ps	%ymm0, %ymm4, %ymm8
	vfmadd231ps	%ymm4, %ymm1, %ymm7
	vbroadcastss	56(%rdx,%rdi,4), %ymm4
	vfmadd231ps	%ymm0, %ymm4, %ymm6
	vfmadd231ps	%ymm1, %ymm4, %ymm5
	vbroadcastss	60(%rcx,%rdi,4), %ymm0
	vfmadd231ps	%ymm2, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm3, %ymm9
	vbroadcastss	60(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm2, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm3, %ymm7
	vbroadcastss	60(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm2, %ymm0, %ymm6
	vfmadd231ps	%ymm3, %ymm0, %ymm5
	cmpq	520(%rsp), %r8
	jne	.LBB5_56
	movq	392(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB5_200
.LBB5_60:
	xorl	%eax, %eax
	movq	376(%rsp), %rdi
	movq	32(%rsp), %r9
	movq	16(%rsp), %r8
	movq	24(%rsp), %rsi
	.p2align	4
.LBB5_61:
	cmpq	%r12, %rdi
	jae	.LBB5_484
	vbroadcastss	(%r15,%rdi,4), %ymm0
	vmovups	-32(%r8,%rax), %ymm1
	vmovups	(%r8,%rax), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	movq	416(%rsp), %rdx
	vbroadcastss	(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	movq	424(%rsp), %rdx
	vbroadcastss	(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	incq	%rdi
	subq	$-128, %rax
	cmpq	%rax, %rcx
	jne	.LBB5_61
	jmp	.LBB5_129
.LBB5_63:
	cmpq	$1, %r10
	movq	24(%rsp), %rsi
	jne	.LBB5_135
	cmpq	%rdx, %r12
	movq	384(%rsp), %rdi
	ja	.LBB5_471
	movq	%rdx, %rax
	subq	%rdi, %rax
	jb	.LBB5_474
	cmpq	%rax, %r12
	ja	.LBB5_472
	movq	%rdx, %rax
	subq	280(%rsp), %rax
	jb	.LBB5_473
	cmpq	%rax, %r12
	ja	.LBB5_472
	movq	%rdx, %rax
	subq	368(%rsp), %rax
	jb	.LBB5_476
	cmpq	%rax, %r12
	ja	.LBB5_472
	cmpq	$0, 352(%rsp)
	je	.LBB5_212
	vxorps	%xmm3, %xmm3, %xmm3
	movq	%r15, %rax
	movq	416(%rsp), %rcx
	movq	424(%rsp), %rdx
	movq	472(%rsp), %rsi
	movq	%rbp, %r8
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	movq	360(%rsp), %r9
	xorl	%r10d, %r10d
	.p2align	4
.LBB5_73:
	movq	%r10, %rdi
	shlq	$4, %rdi
	movq	%r12, %r11
	subq	%rdi, %r11
	jb	.LBB5_463
	cmpq	$16, %r11
	jb	.LBB5_464
	addq	$2048, %r9
	incq	%r10
	xorl	%edi, %edi
	xorl	%r11d, %r11d
	.p2align	4
.LBB5_76:
	vmovups	-32(%r8,%r11), %ymm0
	vmovups	(%r8,%r11), %ymm1
	addq	$128, %r11
	vbroadcastss	(%rax,%rdi), %ymm2
	vfmadd231ps	%ymm0, %ymm2, %ymm10
	vfmadd231ps	%ymm2, %ymm1, %ymm9
	vbroadcastss	(%rcx,%rdi), %ymm2
	vfmadd231ps	%ymm0, %ymm2, %ymm8
	vfmadd231ps	%ymm2, %ymm1, %ymm7
	vbroadcastss	(%rdx,%rdi), %ymm2
	vfmadd231ps	%ymm0, %ymm2, %ymm6
	vfmadd231ps	%ymm2, %ymm1, %ymm5
	vbroadcastss	(%rsi,%rdi), %ymm2
	vfmadd231ps	%ymm0, %ymm2, %ymm4
	vfmadd231ps	%ymm1, %ymm2, %ymm3
	addq	$4, %rdi
	cmpq	$2048, %r11
	jne	.LBB5_76
	addq	$2048, %r8
	addq	$64, %rsi
	addq	$64, %rdx
	addq	$64, %rcx
	addq	$64, %rax
	cmpq	520(%rsp), %r9
	jne	.LBB5_73
	movq	392(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB5_213
.LBB5_79:
	xorl	%eax, %eax
	movq	376(%rsp), %rdi
	movq	40(%rsp), %r10
	movq	24(%rsp), %rsi
	movq	32(%rsp), %r9
	movq	16(%rsp), %r8
	movq	48(%rsp), %r11
	.p2align	4
.LBB5_80:
	cmpq	%r12, %rdi
	jae	.LBB5_484
	vbroadcastss	(%r15,%rdi,4), %ymm0
	vmovups	-32(%r8,%rax), %ymm1
	vmovups	(%r8,%rax), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	movq	416(%rsp), %rdx
	vbroadcastss	(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	movq	424(%rsp), %rdx
	vbroadcastss	(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm5
	movq	472(%rsp), %rdx
	vbroadcastss	(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vfmadd231ps	%ymm2, %ymm0, %ymm3
	incq	%rdi
	subq	$-128, %rax
	cmpq	%rax, %rcx
	jne	.LBB5_80
	jmp	.LBB5_139
.LBB5_82:
	cmpq	$1, %r10
	jne	.LBB5_155
	cmpq	%rdx, %r12
	movq	384(%rsp), %rdi
	ja	.LBB5_471
	movq	%rdx, %rax
	subq	%rdi, %rax
	jb	.LBB5_474
	cmpq	%rax, %r12
	ja	.LBB5_472
	cmpq	$0, 352(%rsp)
	je	.LBB5_179
	movq	960(%rsp), %rax
	addq	%r15, %rax
	vxorps	%xmm5, %xmm5, %xmm5
	movq	728(%rsp), %rdx
	xorl	%edi, %edi
	xorl	%esi, %esi
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	.p2align	4
.LBB5_88:
	cmpq	%r12, %rdi
	ja	.LBB5_463
	subq	$16, %rdx
	jb	.LBB5_464
	vbroadcastss	(%r15,%rdi,4), %ymm0
	vmovups	-1952(%r13,%rsi), %ymm1
	vmovups	-1920(%r13,%rsi), %ymm2
	vmovups	-1824(%r13,%rsi), %ymm3
	vmovups	-1792(%r13,%rsi), %ymm4
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	-60(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	4(%r15,%rdi,4), %ymm0
	vfmadd231ps	%ymm3, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm4, %ymm7
	vbroadcastss	-56(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm3, %ymm0, %ymm6
	vfmadd231ps	%ymm4, %ymm0, %ymm5
	vbroadcastss	8(%r15,%rdi,4), %ymm0
	vmovups	-1696(%r13,%rsi), %ymm1
	vmovups	-1664(%r13,%rsi), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vbroadcastss	-52(%rax,%rdi,4), %ymm3
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vfmadd231ps	%ymm1, %ymm3, %ymm6
	vbroadcastss	12(%r15,%rdi,4), %ymm0
	vfmadd231ps	%ymm2, %ymm3, %ymm5
	vmovups	-1568(%r13,%rsi), %ymm1
	vmovups	-1536(%r13,%rsi), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	-48(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	16(%r15,%rdi,4), %ymm0
	vmovups	-1440(%r13,%rsi), %ymm1
	vmovups	-1408(%r13,%rsi), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vbroadcastss	-44(%rax,%rdi,4), %ymm3
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vfmadd231ps	%ymm1, %ymm3, %ymm6
	vbroadcastss	20(%r15,%rdi,4), %ymm0
	vfmadd231ps	%ymm2, %ymm3, %ymm5
	vmovups	-1312(%r13,%rsi), %ymm1
	vmovups	-1280(%r13,%rsi), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	-40(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	24(%r15,%rdi,4), %ymm0
	vmovups	-1184(%r13,%rsi), %ymm1
	vmovups	-1152(%r13,%rsi), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vbroadcastss	-36(%rax,%rdi,4), %ymm3
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vfmadd231ps	%ymm1, %ymm3, %ymm6
	vbroadcastss	28(%r15,%rdi,4), %ymm0
	vfmadd231ps	%ymm2, %ymm3, %ymm5
	vmovups	-1056(%r13,%rsi), %ymm1
	vmovups	-1024(%r13,%rsi), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	-32(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	32(%r15,%rdi,4), %ymm0
	vmovups	-928(%r13,%rsi), %ymm1
	vmovups	-896(%r13,%rsi), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vbroadcastss	-28(%rax,%rdi,4), %ymm3
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vfmadd231ps	%ymm1, %ymm3, %ymm6
	vbroadcastss	36(%r15,%rdi,4), %ymm0
	vfmadd231ps	%ymm2, %ymm3, %ymm5
	vmovups	-800(%r13,%rsi), %ymm1
	vmovups	-768(%r13,%rsi), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	-24(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	40(%r15,%rdi,4), %ymm0
	vmovups	-672(%r13,%rsi), %ymm1
	vmovups	-640(%r13,%rsi), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vbroadcastss	-20(%rax,%rdi,4), %ymm3
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vfmadd231ps	%ymm1, %ymm3, %ymm6
	vbroadcastss	44(%r15,%rdi,4), %ymm0
	vfmadd231ps	%ymm2, %ymm3, %ymm5
	vmovups	-544(%r13,%rsi), %ymm1
	vmovups	-512(%r13,%rsi), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	-16(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	48(%r15,%rdi,4), %ymm0
	vmovups	-416(%r13,%rsi), %ymm1
	vmovups	-384(%r13,%rsi), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vbroadcastss	-12(%rax,%rdi,4), %ymm3
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vfmadd231ps	%ymm1, %ymm3, %ymm6
	vbroadcastss	52(%r15,%rdi,4), %ymm0
	vfmadd231ps	%ymm2, %ymm3, %ymm5
	vmovups	-288(%r13,%rsi), %ymm1
	vmovups	-256(%r13,%rsi), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	-8(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	56(%r15,%rdi,4), %ymm0
	vmovups	-160(%r13,%rsi), %ymm1
	vmovups	-128(%r13,%rsi), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vbroadcastss	-4(%rax,%rdi,4), %ymm3
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vfmadd231ps	%ymm1, %ymm3, %ymm6
	vbroadcastss	60(%r15,%rdi,4), %ymm0
	vfmadd231ps	%ymm2, %ymm3, %ymm5
	vmovups	-32(%r13,%rsi), %ymm1
	vmovups	(%r13,%rsi), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	(%rax,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	addq	$2048, %rsi
	addq	$16, %rdi
	cmpq	%rsi, 352(%rsp)
	jne	.LBB5_88
	cmpq	$0, 392(%rsp)
	jne	.LBB5_180
	jmp	.LBB5_183
.LBB5_92:
	cmpq	$1, %r10
	jne	.LBB5_159
	cmpq	%rdx, %r12
	movq	384(%rsp), %rdi
	ja	.LBB5_471
	movq	%rdx, %rax
	subq	%rdi, %rax
	jb	.LBB5_474
	cmpq	%rax, %r12
	ja	.LBB5_472
	movq	%rdx, %rax
	subq	280(%rsp), %rax
	jb	.LBB5_473
	cmpq	%rax, %r12
	ja	.LBB5_472
	movq	%rdx, %rax
	subq	368(%rsp), %rax
	jb	.LBB5_476
	cmpq	%rax, %r12
	ja	.LBB5_472
	movq	%rdx, %rax
	subq	%rbx, %rax
	jb	.LBB5_480
	cmpq	%rax, %r12
	ja	.LBB5_472
	movq	%rdx, %rax
	subq	720(%rsp), %rax
	jb	.LBB5_481
	cmpq	%rax, %r12
	ja	.LBB5_472
	cmpq	$0, 352(%rsp)
	je	.LBB5_254
	vxorps	%xmm4, %xmm4, %xmm4
	movq	%rbp, %rax
	movq	%r15, %rcx
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
	xorl	%edx, %edx
	movq	360(%rsp), %rsi
	.p2align	4
.LBB5_106:
	movq	%rdx, %rdi
	shlq	$4, %rdi
	movq	%r12, %r8
	subq	%rdi, %r8
	jb	.LBB5_463
	cmpq	$16, %r8
	jb	.LBB5_464
	addq	$2048, %rsi
	incq	%rdx
	movq	%rcx, %rdi
	xorl	%r8d, %r8d
	.p2align	4
.LBB5_109:
	vbroadcastss	(%rdi), %ymm2
	vmovups	-32(%rax,%r8), %ymm1
	vmovups	(%rax,%r8), %ymm0
	vfmadd231ps	%ymm1, %ymm2, %ymm15
	vfmadd231ps	%ymm2, %ymm0, %ymm14
	leaq	(%rdi,%rbx), %r9
	vbroadcastss	(%rdi,%rbx), %ymm2
	vfmadd231ps	%ymm1, %ymm2, %ymm13
	vfmadd231ps	%ymm2, %ymm0, %ymm12
	vbroadcastss	(%rbx,%r9), %ymm2
	addq	%rbx, %r9
	vfmadd231ps	%ymm1, %ymm2, %ymm11
	vfmadd231ps	%ymm2, %ymm0, %ymm10
	vbroadcastss	(%rbx,%r9), %ymm2
	addq	$128, %r8
	addq	%rbx, %r9
	vfmadd231ps	%ymm1, %ymm2, %ymm9
	vfmadd231ps	%ymm2, %ymm0, %ymm8
	vbroadcastss	(%rbx,%r9), %ymm2
	addq	%rbx, %r9
	vfmadd231ps	%ymm1, %ymm2, %ymm7
	vfmadd231ps	%ymm2, %ymm0, %ymm6
	vbroadcastss	(%rbx,%r9), %ymm2
	vfmadd231ps	%ymm1, %ymm2, %ymm5
	vfmadd231ps	%ymm0, %ymm2, %ymm4
	addq	$4, %rdi
	cmpq	$2048, %r8
	jne	.LBB5_109
	addq	$64, %rcx
	addq	$2048, %rax
	cmpq	520(%rsp), %rsi
	movq	32(%rsp), %r9
	jne	.LBB5_106
	movq	392(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB5_255
.LBB5_112:
	xorl	%eax, %eax
	movq	376(%rsp), %rdi
	movq	16(%rsp), %r8
	movq	24(%rsp), %rsi
	.p2align	4
.LBB5_113:
	cmpq	%r12, %rdi
	jae	.LBB5_484
	vbroadcastss	(%r15,%rdi,4), %ymm0
	vmovups	-32(%r8,%rax), %ymm1
	vmovups	(%r8,%rax), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm15
	vfmadd231ps	%ymm0, %ymm2, %ymm14
	movq	416(%rsp), %rdx
	vbroadcastss	(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm13
	vfmadd231ps	%ymm0, %ymm2, %ymm12
	movq	424(%rsp), %rdx
	vbroadcastss	(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm11
	vfmadd231ps	%ymm0, %ymm2, %ymm10
	movq	472(%rsp), %rdx
	vbroadcastss	(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm9
	vfmadd231ps	%ymm0, %ymm2, %ymm8
	movq	576(%rsp), %rdx
	vbroadcastss	(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm7
	vfmadd231ps	%ymm0, %ymm2, %ymm6
	movq	744(%rsp), %rdx
	vbroadcastss	(%rdx,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm5
	vfmadd231ps	%ymm2, %ymm0, %ymm4
	incq	%rdi
	subq	$-128, %rax
	cmpq	%rax, %rcx
	jne	.LBB5_113
	jmp	.LBB5_163
.LBB5_115:
	vxorps	%xmm4, %xmm4, %xmm4
	xorl	%ecx, %ecx
	movq	408(%rsp), %rax
	xorl	%edi, %edi
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	movq	16(%rsp), %r8
	movq	24(%rsp), %rsi
	.p2align	4
.LBB5_116:
	cmpq	%rdx, %rdi
	ja	.LBB5_461
	subq	%r10, %rax
	cmpq	$5, %rax
	jb	.LBB5_462
	movq	752(%rsp), %r11
	vbroadcastss	-16(%r11,%rdi,4), %ymm0
	vmovups	-32(%rbp,%rcx), %ymm1
	vmovups	(%rbp,%rcx), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm13
	vbroadcastss	-12(%r11,%rdi,4), %ymm3
	vfmadd231ps	%ymm0, %ymm2, %ymm12
	vfmadd231ps	%ymm1, %ymm3, %ymm11
	vbroadcastss	-8(%r11,%rdi,4), %ymm0
	vfmadd231ps	%ymm3, %ymm2, %ymm10
	vfmadd231ps	%ymm1, %ymm0, %ymm9
	vbroadcastss	-4(%r11,%rdi,4), %ymm3
	vfmadd231ps	%ymm0, %ymm2, %ymm8
	vfmadd231ps	%ymm1, %ymm3, %ymm7
	vbroadcastss	(%r11,%rdi,4), %ymm0
	movq	48(%rsp), %r11
	vfmadd231ps	%ymm3, %ymm2, %ymm6
	addq	%r10, %rdi
	addq	$128, %rcx
	vfmadd231ps	%ymm1, %ymm0, %ymm5
	vfmadd231ps	%ymm2, %ymm0, %ymm4
	cmpq	%rcx, %r9
	jne	.LBB5_116
.LBB5_119:
	movq	8(%r11), %rdx
	movq	72(%rsp), %rcx
	cmpq	%rcx, 400(%rsp)
	jbe	.LBB5_233
.LBB5_120:
	cmpq	%rdx, %rcx
	movq	64(%rsp), %rax
	movzbl	15(%rsp), %edi
	ja	.LBB5_468
	cmpq	%rax, %rcx
	vmovups	%ymm4, 208(%rsp)
	vmovups	%ymm5, 176(%rsp)
	jbe	.LBB5_171
	leaq	(,%rax,4), %rcx
	movq	(%r11), %r12
	addq	%rcx, %r12
	testb	%dil, %dil
	vmovups	%ymm6, 320(%rsp)
	vmovups	%ymm7, 288(%rsp)
	vmovups	%ymm8, 240(%rsp)
	vmovups	%ymm9, 432(%rsp)
	movq	%rcx, 480(%rsp)
	je	.LBB5_287
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_332
	vaddps	(%r12), %ymm13, %ymm0
	vaddps	32(%r12), %ymm12, %ymm1
	vmovups	%ymm0, (%r12)
	vmovups	%ymm1, 32(%r12)
	jmp	.LBB5_335
.LBB5_125:
	vxorps	%xmm5, %xmm5, %xmm5
	xorl	%ecx, %ecx
	movq	408(%rsp), %rax
	xorl	%edi, %edi
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	movq	16(%rsp), %r8
	movq	24(%rsp), %rsi
	.p2align	4
.LBB5_126:
	cmpq	%rdx, %rdi
	ja	.LBB5_461
	subq	%r10, %rax
	cmpq	$3, %rax
	jb	.LBB5_462
	vbroadcastss	(%r15,%rdi,4), %ymm0
	vmovups	-32(%rbp,%rcx), %ymm1
	vmovups	(%rbp,%rcx), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vbroadcastss	4(%r15,%rdi,4), %ymm3
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vfmadd231ps	%ymm1, %ymm3, %ymm8
	vbroadcastss	8(%r15,%rdi,4), %ymm0
	vfmadd231ps	%ymm3, %ymm2, %ymm7
	addq	%r10, %rdi
	addq	$128, %rcx
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	cmpq	%rcx, %r9
	jne	.LBB5_126
.LBB5_129:
	movq	8(%r11), %rdx
	movq	72(%rsp), %rcx
	cmpq	%rcx, 400(%rsp)
	jbe	.LBB5_201
.LBB5_130:
	cmpq	%rdx, %rcx
	movq	64(%rsp), %rax
	movzbl	15(%rsp), %edi
	ja	.LBB5_468
	cmpq	%rax, %rcx
	jbe	.LBB5_169
	leaq	(,%rax,4), %rcx
	movq	(%r11), %r12
	addq	%rcx, %r12
	testb	%dil, %dil
	vmovups	%ymm5, 208(%rsp)
	vmovups	%ymm6, 176(%rsp)
	movq	%rcx, 320(%rsp)
	je	.LBB5_283
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_302
	vaddps	(%r12), %ymm10, %ymm0
	vaddps	32(%r12), %ymm9, %ymm1
	vmovups	%ymm0, (%r12)
	vmovups	%ymm1, 32(%r12)
	jmp	.LBB5_305
.LBB5_135:
	vxorps	%xmm3, %xmm3, %xmm3
	movq	408(%rsp), %rax
	xorl	%edi, %edi
	xorl	%ecx, %ecx
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	movq	16(%rsp), %r8
	.p2align	4
.LBB5_136:
	cmpq	%rdx, %rdi
	ja	.LBB5_461
	subq	%r10, %rax
	cmpq	$4, %rax
	jb	.LBB5_462
	vmovups	-32(%rbp,%rcx), %ymm0
	vmovups	(%rbp,%rcx), %ymm1
	addq	$128, %rcx
	vbroadcastss	(%r15,%rdi,4), %ymm2
	vfmadd231ps	%ymm0, %ymm2, %ymm10
	vfmadd231ps	%ymm2, %ymm1, %ymm9
	vbroadcastss	4(%r15,%rdi,4), %ymm2
	vfmadd231ps	%ymm0, %ymm2, %ymm8
	vfmadd231ps	%ymm2, %ymm1, %ymm7
	vbroadcastss	8(%r15,%rdi,4), %ymm2
	vfmadd231ps	%ymm0, %ymm2, %ymm6
	vfmadd231ps	%ymm2, %ymm1, %ymm5
	vbroadcastss	12(%r15,%rdi,4), %ymm2
	addq	%r10, %rdi
	vfmadd231ps	%ymm0, %ymm2, %ymm4
	vfmadd231ps	%ymm1, %ymm2, %ymm3
	cmpq	%rcx, %r9
	jne	.LBB5_136
.LBB5_139:
	movq	8(%r11), %rdx
	movq	72(%rsp), %rax
	cmpq	%rax, 400(%rsp)
	jbe	.LBB5_214
.LBB5_140:
	cmpq	%rdx, %rax
	movq	64(%rsp), %rax
	movzbl	15(%rsp), %edi
	ja	.LBB5_465
	movq	72(%rsp), %rcx
	cmpq	%rax, %rcx
	jbe	.LBB5_170
	leaq	(,%rax,4), %rcx
	movq	(%r11), %r12
	addq	%rcx, %r12
	testb	%dil, %dil
	vmovups	%ymm3, 208(%rsp)
	vmovups	%ymm4, 176(%rsp)
	vmovups	%ymm5, 320(%rsp)
	vmovups	%ymm6, 288(%rsp)
	je	.LBB5_285
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_313
	vaddps	(%r12), %ymm10, %ymm0
	vaddps	32(%r12), %ymm9, %ymm1
	vmovups	%ymm0, (%r12)
	vmovups	%ymm1, 32(%r12)
	jmp	.LBB5_316
.LBB5_145:
	vxorps	%xmm1, %xmm1, %xmm1
	xorl	%eax, %eax
	xorl	%edi, %edi
	vxorps	%xmm2, %xmm2, %xmm2
	.p2align	4
.LBB5_146:
	cmpq	%rdx, %rdi
	ja	.LBB5_461
	cmpq	%rdi, 760(%rsp)
	je	.LBB5_462
	vbroadcastss	(%r15,%rdi,4), %ymm0
	vfmadd231ps	-32(%rbp,%rax), %ymm0, %ymm2
	vfmadd231ps	(%rbp,%rax), %ymm0, %ymm1
	addq	%r10, %rdi
	subq	$-128, %rax
	cmpq	%rax, %r9
	jne	.LBB5_146
.LBB5_149:
	movq	8(%r11), %rdx
	movq	72(%rsp), %rsi
	cmpq	%rsi, 400(%rsp)
	jbe	.LBB5_175
.LBB5_150:
	cmpq	%rdx, %rsi
	movq	16(%rsp), %r8
	movzbl	15(%rsp), %edi
	ja	.LBB5_469
	cmpq	%rcx, %rsi
	movq	24(%rsp), %rsi
	jbe	.LBB5_12
	leaq	(,%rcx,4), %r12
	addq	(%r11), %r12
	testb	%dil, %dil
	je	.LBB5_279
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_291
	vaddps	(%r12), %ymm2, %ymm0
	vaddps	32(%r12), %ymm1, %ymm1
	jmp	.LBB5_422
.LBB5_155:
	vxorps	%xmm5, %xmm5, %xmm5
	movq	408(%rsp), %rax
	xorl	%edi, %edi
	xorl	%ecx, %ecx
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	.p2align	4
.LBB5_156:
	cmpq	%rdx, %rdi
	ja	.LBB5_461
	subq	%r10, %rax
	cmpq	$2, %rax
	jb	.LBB5_462
	vmovups	-32(%rbp,%rcx), %ymm0
	vmovups	(%rbp,%rcx), %ymm1
	addq	$128, %rcx
	vbroadcastss	(%r15,%rdi,4), %ymm2
	vfmadd231ps	%ymm0, %ymm2, %ymm8
	vfmadd231ps	%ymm2, %ymm1, %ymm7
	vbroadcastss	4(%r15,%rdi,4), %ymm2
	addq	%r10, %rdi
	vfmadd231ps	%ymm0, %ymm2, %ymm6
	vfmadd231ps	%ymm1, %ymm2, %ymm5
	cmpq	%rcx, %r9
	jne	.LBB5_156
	jmp	.LBB5_183
.LBB5_159:
	vxorps	%xmm4, %xmm4, %xmm4
	xorl	%ecx, %ecx
	movq	408(%rsp), %rax
	xorl	%edi, %edi
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
	.p2align	4
.LBB5_160:
	cmpq	%rdx, %rdi
	ja	.LBB5_461
	subq	%r10, %rax
	cmpq	$6, %rax
	jb	.LBB5_462
	vbroadcastss	(%r15,%rdi,4), %ymm2
	vmovups	-32(%rbp,%rcx), %ymm1
	vmovups	(%rbp,%rcx), %ymm0
	vfmadd231ps	%ymm1, %ymm2, %ymm15
	vbroadcastss	4(%r15,%rdi,4), %ymm3
	vfmadd231ps	%ymm2, %ymm0, %ymm14
	vfmadd231ps	%ymm1, %ymm3, %ymm13
	vbroadcastss	8(%r15,%rdi,4), %ymm2
	vfmadd231ps	%ymm3, %ymm0, %ymm12
	vfmadd231ps	%ymm1, %ymm2, %ymm11
	vbroadcastss	12(%r15,%rdi,4), %ymm3
	vfmadd231ps	%ymm2, %ymm0, %ymm10
	vfmadd231ps	%ymm1, %ymm3, %ymm9
	vbroadcastss	16(%r15,%rdi,4), %ymm2
	vfmadd231ps	%ymm3, %ymm0, %ymm8
	vfmadd231ps	%ymm1, %ymm2, %ymm7
	vbroadcastss	20(%r15,%rdi,4), %ymm3
	vfmadd231ps	%ymm2, %ymm0, %ymm6
	addq	%r10, %rdi
	addq	$128, %rcx
	vfmadd231ps	%ymm1, %ymm3, %ymm5
	vfmadd231ps	%ymm0, %ymm3, %ymm4
	cmpq	%rcx, %r9
	jne	.LBB5_160
.LBB5_163:
	movq	8(%r11), %rdx
	movq	72(%rsp), %rax
	cmpq	%rax, 400(%rsp)
	jbe	.LBB5_256
.LBB5_164:
	cmpq	%rdx, %rax
	movq	64(%rsp), %rax
	movzbl	15(%rsp), %edi
	ja	.LBB5_465
	movq	72(%rsp), %rcx
	cmpq	%rax, %rcx
	vmovups	%ymm4, 208(%rsp)
	vmovups	%ymm5, 176(%rsp)
	vmovups	%ymm6, 320(%rsp)
	vmovups	%ymm7, 288(%rsp)
	jbe	.LBB5_172
	leaq	(,%rax,4), %rcx
	movq	(%r11), %r12
	addq	%rcx, %r12
	testb	%dil, %dil
	vmovups	%ymm8, 240(%rsp)
	vmovups	%ymm9, 432(%rsp)
	vmovups	%ymm10, 480(%rsp)
	vmovups	%ymm11, 592(%rsp)
	je	.LBB5_289
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_354
	vaddps	(%r12), %ymm15, %ymm0
	vaddps	32(%r12), %ymm14, %ymm1
	vmovups	%ymm0, (%r12)
	vmovups	%ymm1, 32(%r12)
	jmp	.LBB5_357
.LBB5_169:
	movq	24(%r11), %rdx
	cmpq	%rdx, %rcx
	jbe	.LBB5_325
	jmp	.LBB5_468
.LBB5_170:
	movq	24(%r11), %rdx
	cmpq	%rdx, %rcx
	jbe	.LBB5_344
	jmp	.LBB5_465
.LBB5_171:
	movq	24(%r11), %rdx
	cmpq	%rdx, %rcx
	jbe	.LBB5_366
	jmp	.LBB5_468
.LBB5_172:
	movq	24(%r11), %rdx
	cmpq	%rdx, %rcx
	jbe	.LBB5_386
	jmp	.LBB5_465
.LBB5_173:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	testq	%rsi, %rsi
	jne	.LBB5_24
.LBB5_174:
	movq	64(%rsp), %rcx
	movq	8(%r11), %rdx
	movq	72(%rsp), %rsi
	cmpq	%rsi, 400(%rsp)
	ja	.LBB5_150
.LBB5_175:
	movq	%rdx, %rax
	subq	%rcx, %rax
	movq	16(%rsp), %r8
	movzbl	15(%rsp), %edi
	jb	.LBB5_466
	cmpq	$16, %rax
	jb	.LBB5_467
	movq	(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_11
	vaddps	(%rax,%rcx,4), %ymm2, %ymm2
	vaddps	32(%rax,%rcx,4), %ymm1, %ymm1
	jmp	.LBB5_11
.LBB5_179:
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	cmpq	$0, 392(%rsp)
	je	.LBB5_183
.LBB5_180:
	movq	384(%rsp), %rax
	leaq	(%rcx,%rax,4), %rax
	movq	944(%rsp), %r8
	movq	952(%rsp), %rsi
	movq	376(%rsp), %rdi
	.p2align	4
.LBB5_181:
	cmpq	%r12, %rdi
	jae	.LBB5_484
	movq	%r8, %rdx
	vmovups	(%rsi,%r14,4), %ymm0
	vmovups	32(%rsi,%r14,4), %ymm1
	addq	$128, %rsi
	vbroadcastss	(%rcx,%rdi,4), %ymm2
	vfmadd231ps	%ymm0, %ymm2, %ymm8
	vfmadd231ps	%ymm2, %ymm1, %ymm7
	vbroadcastss	(%rax,%rdi,4), %ymm2
	vfmadd231ps	%ymm0, %ymm2, %ymm6
	vfmadd231ps	%ymm1, %ymm2, %ymm5
	incq	%r8
	movq	%rdx, %rdi
	cmpq	1024(%rsp), %rsi
	jne	.LBB5_181
.LBB5_183:
	movq	8(%r11), %rdx
	movq	72(%rsp), %rax
	cmpq	%rax, 400(%rsp)
	jbe	.LBB5_189
	cmpq	%rdx, %rax
	movzbl	15(%rsp), %edi
	movq	16(%rsp), %r8
	movq	64(%rsp), %rax
	movq	24(%rsp), %rsi
	ja	.LBB5_465
	movq	72(%rsp), %rcx
	cmpq	%rax, %rcx
	jbe	.LBB5_198
	leaq	(,%rax,4), %rax
	movq	(%r11), %r12
	addq	%rax, %r12
	testb	%dil, %dil
	je	.LBB5_281
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_293
	vaddps	(%r12), %ymm8, %ymm0
	vaddps	32(%r12), %ymm7, %ymm1
	vmovups	%ymm0, (%r12)
	vmovups	%ymm1, 32(%r12)
	jmp	.LBB5_296
.LBB5_189:
	movq	%rdx, %rax
	movq	64(%rsp), %rcx
	subq	%rcx, %rax
	movzbl	15(%rsp), %edi
	movq	16(%rsp), %r8
	movq	24(%rsp), %rsi
	jb	.LBB5_466
	cmpq	$15, %rax
	jbe	.LBB5_467
	movq	(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_193
	vaddps	(%rax,%rcx,4), %ymm8, %ymm8
	vaddps	32(%rax,%rcx,4), %ymm7, %ymm7
.LBB5_193:
	vmovups	%ymm8, (%rax,%rcx,4)
	vmovups	%ymm7, 32(%rax,%rcx,4)
	movq	24(%r11), %rdx
	movq	%rdx, %rax
	subq	%rcx, %rax
	jb	.LBB5_466
	cmpq	$16, %rax
	jb	.LBB5_467
	movq	16(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_197
.LBB5_196:
	vaddps	(%rax,%rcx,4), %ymm6, %ymm6
	vaddps	32(%rax,%rcx,4), %ymm5, %ymm5
.LBB5_197:
	vmovups	%ymm6, (%rax,%rcx,4)
	vmovups	%ymm5, 32(%rax,%rcx,4)
	jmp	.LBB5_12
.LBB5_198:
	movq	24(%r11), %rdx
	cmpq	%rdx, %rcx
	jbe	.LBB5_12
	jmp	.LBB5_465
.LBB5_199:
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	movq	392(%rsp), %rcx
	testq	%rcx, %rcx
	jne	.LBB5_60
.LBB5_200:
	movq	32(%rsp), %r9
	movq	16(%rsp), %r8
	movq	24(%rsp), %rsi
	movq	8(%r11), %rdx
	movq	72(%rsp), %rcx
	cmpq	%rcx, 400(%rsp)
	ja	.LBB5_130
.LBB5_201:
	movq	%rdx, %rax
	movq	64(%rsp), %rcx
	subq	%rcx, %rax
	movzbl	15(%rsp), %edi
	jb	.LBB5_466
	cmpq	$15, %rax
	jbe	.LBB5_467
	movq	(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_205
	vaddps	(%rax,%rcx,4), %ymm10, %ymm10
	vaddps	32(%rax,%rcx,4), %ymm9, %ymm9
.LBB5_205:
	vmovups	%ymm10, (%rax,%rcx,4)
	vmovups	%ymm9, 32(%rax,%rcx,4)
	movq	24(%r11), %rdx
	movq	%rdx, %rax
	subq	%rcx, %rax
	jb	.LBB5_466
	cmpq	$16, %rax
	jb	.LBB5_467
	movq	16(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_209
	vaddps	(%rax,%rcx,4), %ymm8, %ymm8
	vaddps	32(%rax,%rcx,4), %ymm7, %ymm7
.LBB5_209:
	vmovups	%ymm8, (%rax,%rcx,4)
	vmovups	%ymm7, 32(%rax,%rcx,4)
	movq	40(%r11), %rdx
	movq	%rdx, %rax
	subq	%rcx, %rax
	jb	.LBB5_466
	cmpq	$16, %rax
	jb	.LBB5_467
	movq	32(%r11), %rax
	testb	%dil, %dil
	jne	.LBB5_196
	jmp	.LBB5_197
.LBB5_212:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	movq	392(%rsp), %rcx
	testq	%rcx, %rcx
	jne	.LBB5_79
.LBB5_213:
	movq	40(%rsp), %r10
	movq	24(%rsp), %rsi
	movq	32(%rsp), %r9
	movq	16(%rsp), %r8
	movq	48(%rsp), %r11
	movq	8(%r11), %rdx
	movq	72(%rsp), %rax
	cmpq	%rax, 400(%rsp)
	ja	.LBB5_140
.LBB5_214:
	movq	%rdx, %rax
	movq	64(%rsp), %rcx
	subq	%rcx, %rax
	movzbl	15(%rsp), %edi
	jb	.LBB5_466
	cmpq	$15, %rax
	jbe	.LBB5_467
	movq	(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_218
	vaddps	(%rax,%rcx,4), %ymm10, %ymm10
	vaddps	32(%rax,%rcx,4), %ymm9, %ymm9
.LBB5_218:
	vmovups	%ymm10, (%rax,%rcx,4)
	vmovups	%ymm9, 32(%rax,%rcx,4)
	movq	24(%r11), %rdx
	movq	%rdx, %rax
	subq	%rcx, %rax
	jb	.LBB5_466
	cmpq	$16, %rax
	jb	.LBB5_467
	movq	16(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_222
	vaddps	(%rax,%rcx,4), %ymm8, %ymm8
	vaddps	32(%rax,%rcx,4), %ymm7, %ymm7
.LBB5_222:
	vmovups	%ymm8, (%rax,%rcx,4)
	vmovups	%ymm7, 32(%rax,%rcx,4)
	movq	40(%r11), %rdx
	movq	%rdx, %rax
	subq	%rcx, %rax
	jb	.LBB5_466
	cmpq	$16, %rax
	jb	.LBB5_467
	movq	32(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_226
	vaddps	(%rax,%rcx,4), %ymm6, %ymm6
	vaddps	32(%rax,%rcx,4), %ymm5, %ymm5
.LBB5_226:
	vmovups	%ymm6, (%rax,%rcx,4)
	vmovups	%ymm5, 32(%rax,%rcx,4)
	movq	56(%r11), %rdx
	movq	%rdx, %rax
	subq	%rcx, %rax
	jb	.LBB5_466
	cmpq	$16, %rax
	jb	.LBB5_467
	movq	48(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_230
	vaddps	(%rax,%rcx,4), %ymm4, %ymm4
	vaddps	32(%rax,%rcx,4), %ymm3, %ymm3
.LBB5_230:
	vmovups	%ymm4, (%rax,%rcx,4)
	vmovups	%ymm3, 32(%rax,%rcx,4)
	jmp	.LBB5_12
.LBB5_231:
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
	movq	392(%rsp), %rcx
	testq	%rcx, %rcx
	jne	.LBB5_45
.LBB5_232:
	movq	16(%rsp), %r8
	movq	24(%rsp), %rsi
	movq	8(%r11), %rdx
	movq	72(%rsp), %rcx
	cmpq	%rcx, 400(%rsp)
	ja	.LBB5_120
.LBB5_233:
	movq	%rdx, %rax
	movq	64(%rsp), %rcx
	subq	%rcx, %rax
	movzbl	15(%rsp), %edi
	jb	.LBB5_466
	cmpq	$15, %rax
	jbe	.LBB5_467
	movq	(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_237
	vaddps	(%rax,%rcx,4), %ymm13, %ymm13
	vaddps	32(%rax,%rcx,4), %ymm12, %ymm12
.LBB5_237:
	vmovups	%ymm13, (%rax,%rcx,4)
	vmovups	%ymm12, 32(%rax,%rcx,4)
	movq	24(%r11), %rdx
	movq	%rdx, %rax
	subq	%rcx, %rax
	jb	.LBB5_466
	cmpq	$16, %rax
	jb	.LBB5_467
	movq	16(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_241
	vaddps	(%rax,%rcx,4), %ymm11, %ymm11
	vaddps	32(%rax,%rcx,4), %ymm10, %ymm10
.LBB5_241:
	vmovups	%ymm11, (%rax,%rcx,4)
	vmovups	%ymm10, 32(%rax,%rcx,4)
	movq	40(%r11), %rdx
	movq	%rdx, %rax
	subq	%rcx, %rax
	jb	.LBB5_466
	cmpq	$16, %rax
	jb	.LBB5_467
	movq	32(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_245
	vaddps	(%rax,%rcx,4), %ymm9, %ymm9
	vaddps	32(%rax,%rcx,4), %ymm8, %ymm8
.LBB5_245:
	vmovups	%ymm9, (%rax,%rcx,4)
	vmovups	%ymm8, 32(%rax,%rcx,4)
	movq	56(%r11), %rdx
	movq	%rdx, %rax
	subq	%rcx, %rax
	jb	.LBB5_466
	cmpq	$16, %rax
	jb	.LBB5_467
	movq	48(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_249
	vaddps	(%rax,%rcx,4), %ymm7, %ymm7
	vaddps	32(%rax,%rcx,4), %ymm6, %ymm6
.LBB5_249:
	vmovups	%ymm7, (%rax,%rcx,4)
	vmovups	%ymm6, 32(%rax,%rcx,4)
	movq	72(%r11), %rdx
	movq	%rdx, %rax
	subq	%rcx, %rax
	jb	.LBB5_466
	cmpq	$16, %rax
	jb	.LBB5_467
	movq	64(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_253
.LBB5_252:
	vaddps	(%rax,%rcx,4), %ymm5, %ymm5
	vaddps	32(%rax,%rcx,4), %ymm4, %ymm4
.LBB5_253:
	vmovups	%ymm5, (%rax,%rcx,4)
	vmovups	%ymm4, 32(%rax,%rcx,4)
	jmp	.LBB5_12
.LBB5_254:
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
	movq	392(%rsp), %rcx
	testq	%rcx, %rcx
	jne	.LBB5_112
.LBB5_255:
	movq	16(%rsp), %r8
	movq	24(%rsp), %rsi
	movq	8(%r11), %rdx
	movq	72(%rsp), %rax
	cmpq	%rax, 400(%rsp)
	ja	.LBB5_164
.LBB5_256:
	movq	%rdx, %rax
	movq	64(%rsp), %rcx
	subq	%rcx, %rax
	movzbl	15(%rsp), %edi
	jb	.LBB5_466
	cmpq	$15, %rax
	jbe	.LBB5_467
	movq	(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_260
	vaddps	(%rax,%rcx,4), %ymm15, %ymm15
	vaddps	32(%rax,%rcx,4), %ymm14, %ymm14
.LBB5_260:
	vmovups	%ymm15, (%rax,%rcx,4)
	vmovups	%ymm14, 32(%rax,%rcx,4)
	movq	24(%r11), %rdx
	movq	%rdx, %rax
	subq	%rcx, %rax
	jb	.LBB5_466
	cmpq	$16, %rax
	jb	.LBB5_467
	movq	16(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_264
	vaddps	(%rax,%rcx,4), %ymm13, %ymm13
	vaddps	32(%rax,%rcx,4), %ymm12, %ymm12
.LBB5_264:
	vmovups	%ymm13, (%rax,%rcx,4)
	vmovups	%ymm12, 32(%rax,%rcx,4)
	movq	40(%r11), %rdx
	movq	%rdx, %rax
	subq	%rcx, %rax
	jb	.LBB5_466
	cmpq	$16, %rax
	jb	.LBB5_467
	movq	32(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_268
	vaddps	(%rax,%rcx,4), %ymm11, %ymm11
	vaddps	32(%rax,%rcx,4), %ymm10, %ymm10
.LBB5_268:
	vmovups	%ymm11, (%rax,%rcx,4)
	vmovups	%ymm10, 32(%rax,%rcx,4)
	movq	56(%r11), %rdx
	movq	%rdx, %rax
	subq	%rcx, %rax
	jb	.LBB5_466
	cmpq	$16, %rax
	jb	.LBB5_467
	movq	48(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_272
	vaddps	(%rax,%rcx,4), %ymm9, %ymm9
	vaddps	32(%rax,%rcx,4), %ymm8, %ymm8
.LBB5_272:
	vmovups	%ymm9, (%rax,%rcx,4)
	vmovups	%ymm8, 32(%rax,%rcx,4)
	movq	72(%r11), %rdx
	movq	%rdx, %rax
	subq	%rcx, %rax
	jb	.LBB5_466
	cmpq	$16, %rax
	jb	.LBB5_467
	movq	64(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_276
	vaddps	(%rax,%rcx,4), %ymm7, %ymm7
	vaddps	32(%rax,%rcx,4), %ymm6, %ymm6
.LBB5_276:
	vmovups	%ymm7, (%rax,%rcx,4)
	vmovups	%ymm6, 32(%rax,%rcx,4)
	movq	88(%r11), %rdx
	movq	%rdx, %rax
	subq	%rcx, %rax
	jb	.LBB5_466
	cmpq	$16, %rax
	jb	.LBB5_467
	movq	80(%r11), %rax
	testb	%dil, %dil
	jne	.LBB5_252
	jmp	.LBB5_253
.LBB5_279:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_292
	vmovups	%ymm2, (%r12)
	jmp	.LBB5_423
.LBB5_281:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_294
	vmovups	%ymm8, (%r12)
	vmovups	%ymm7, 32(%r12)
	jmp	.LBB5_296
.LBB5_283:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_303
	vmovups	%ymm10, (%r12)
	vmovups	%ymm9, 32(%r12)
	jmp	.LBB5_305
.LBB5_285:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_314
	vmovups	%ymm10, (%r12)
	vmovups	%ymm9, 32(%r12)
	jmp	.LBB5_316
.LBB5_287:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_333
	vmovups	%ymm13, (%r12)
	vmovups	%ymm12, 32(%r12)
	jmp	.LBB5_335
.LBB5_289:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_355
	vmovups	%ymm15, (%r12)
	vmovups	%ymm14, 32(%r12)
	jmp	.LBB5_357
.LBB5_291:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%r12, %rsi
	movq	80(%rsp), %rdx
	vmovups	%ymm1, 208(%rsp)
	vmovups	%ymm2, 176(%rsp)
	jmp	.LBB5_438
.LBB5_292:
	vmovups	%ymm2, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	jmp	.LBB5_440
.LBB5_293:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	movq	%rax, 320(%rsp)
	leaq	96(%rsp), %rdi
	movq	%r12, %rsi
	movq	80(%rsp), %rdx
	vmovups	%ymm5, 208(%rsp)
	vmovups	%ymm6, 176(%rsp)
	vmovups	%ymm7, 288(%rsp)
	vmovups	%ymm8, 240(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	240(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	288(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	80(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	320(%rsp), %rax
	jmp	.LBB5_295
.LBB5_294:
	vmovups	%ymm8, 96(%rsp)
	vmovups	%ymm7, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	168(%rsp), %rdx
	vmovups	%ymm5, 208(%rsp)
	vmovups	%ymm6, 176(%rsp)
	movq	%rax, %r12
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r12, %rax
.LBB5_295:
	vmovups	176(%rsp), %ymm6
	vmovups	208(%rsp), %ymm5
	movq	48(%rsp), %r11
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
	movq	24(%rsp), %rsi
	movq	40(%rsp), %r10
.LBB5_296:
	movq	24(%r11), %rdx
	cmpq	%rdx, 72(%rsp)
	movq	88(%rsp), %r12
	ja	.LBB5_465
	addq	16(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_300
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_311
	vaddps	(%rax), %ymm6, %ymm0
	vaddps	32(%rax), %ymm5, %ymm1
	jmp	.LBB5_449
.LBB5_300:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_312
	vmovups	%ymm6, (%rax)
	vmovups	%ymm5, 32(%rax)
	jmp	.LBB5_12
.LBB5_302:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%r12, %rsi
	movq	80(%rsp), %rdx
	vmovups	%ymm7, 288(%rsp)
	vmovups	%ymm8, 240(%rsp)
	vmovups	%ymm9, 432(%rsp)
	vmovups	%ymm10, 480(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	480(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	432(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	80(%rsp), %rdx
	jmp	.LBB5_304
.LBB5_303:
	vmovups	%ymm10, 96(%rsp)
	vmovups	%ymm9, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	168(%rsp), %rdx
	vmovups	%ymm7, 288(%rsp)
	vmovups	%ymm8, 240(%rsp)
.LBB5_304:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	240(%rsp), %ymm8
	vmovups	288(%rsp), %ymm7
	vmovups	176(%rsp), %ymm6
	vmovups	208(%rsp), %ymm5
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
	movq	24(%rsp), %rsi
	movq	40(%rsp), %r10
.LBB5_305:
	movq	24(%r11), %rdx
	movq	72(%rsp), %rcx
	cmpq	%rdx, %rcx
	movq	88(%rsp), %r12
	ja	.LBB5_468
	movq	320(%rsp), %rdx
	addq	16(%r11), %rdx
	testb	%dil, %dil
	je	.LBB5_309
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_322
	vaddps	(%rdx), %ymm8, %ymm0
	vaddps	32(%rdx), %ymm7, %ymm1
	vmovups	%ymm0, (%rdx)
	vmovups	%ymm1, 32(%rdx)
	jmp	.LBB5_325
.LBB5_309:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_323
	vmovups	%ymm8, (%rdx)
	vmovups	%ymm7, 32(%rdx)
	jmp	.LBB5_325
.LBB5_311:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%rax, %rsi
	movq	80(%rsp), %r12
	movq	%r12, %rdx
	movq	%rax, 320(%rsp)
	vmovups	%ymm5, 208(%rsp)
	vmovups	%ymm6, 176(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	176(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	208(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	320(%rsp), %rdi
	jmp	.LBB5_454
.LBB5_312:
	vmovups	%ymm6, 96(%rsp)
	vmovups	%ymm5, 128(%rsp)
	jmp	.LBB5_456
.LBB5_313:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%r12, %rsi
	movq	80(%rsp), %rdx
	vmovups	%ymm7, 240(%rsp)
	vmovups	%ymm8, 432(%rsp)
	vmovups	%ymm9, 592(%rsp)
	vmovups	%ymm10, 528(%rsp)
	movq	%rcx, 480(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	528(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	592(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	80(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	480(%rsp), %rcx
	jmp	.LBB5_315
.LBB5_314:
	vmovups	%ymm10, 96(%rsp)
	vmovups	%ymm9, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	168(%rsp), %rdx
	vmovups	%ymm7, 240(%rsp)
	vmovups	%ymm8, 432(%rsp)
	movq	%rcx, %r12
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r12, %rcx
.LBB5_315:
	vmovups	432(%rsp), %ymm8
	vmovups	240(%rsp), %ymm7
	vmovups	288(%rsp), %ymm6
	vmovups	320(%rsp), %ymm5
	vmovups	176(%rsp), %ymm4
	vmovups	208(%rsp), %ymm3
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
	movq	24(%rsp), %rsi
	movq	40(%rsp), %r10
.LBB5_316:
	movq	24(%r11), %rdx
	cmpq	%rdx, 72(%rsp)
	movq	88(%rsp), %r12
	ja	.LBB5_465
	addq	16(%r11), %rcx
	testb	%dil, %dil
	je	.LBB5_320
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_341
	vaddps	(%rcx), %ymm8, %ymm0
	vaddps	32(%rcx), %ymm7, %ymm1
	vmovups	%ymm0, (%rcx)
	vmovups	%ymm1, 32(%rcx)
	jmp	.LBB5_344
.LBB5_320:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_342
	vmovups	%ymm8, (%rcx)
	vmovups	%ymm7, 32(%rcx)
	jmp	.LBB5_344
.LBB5_322:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%rdx, %rsi
	movq	80(%rsp), %r12
	movq	%rdx, 320(%rsp)
	movq	%r12, %rdx
	vmovups	%ymm7, 288(%rsp)
	vmovups	%ymm8, 240(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	240(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	288(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	320(%rsp), %rdi
	leaq	96(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	176(%rsp), %ymm6
	vmovups	208(%rsp), %ymm5
	movq	72(%rsp), %rcx
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
	movq	88(%rsp), %r12
	jmp	.LBB5_324
.LBB5_323:
	vmovups	%ymm8, 96(%rsp)
	vmovups	%ymm7, 128(%rsp)
	movq	%rdx, %rdi
	leaq	96(%rsp), %rsi
	movq	168(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	176(%rsp), %ymm6
	vmovups	208(%rsp), %ymm5
	movq	72(%rsp), %rcx
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
.LBB5_324:
	movq	24(%rsp), %rsi
	movq	40(%rsp), %r10
.LBB5_325:
	movq	40(%r11), %rdx
	cmpq	%rdx, %rcx
	ja	.LBB5_468
	cmpq	%rax, %rcx
	jbe	.LBB5_12
	leaq	(,%rax,4), %r12
	addq	32(%r11), %r12
	testb	%dil, %dil
	je	.LBB5_330
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_352
	vaddps	(%r12), %ymm6, %ymm0
	vaddps	32(%r12), %ymm5, %ymm1
	jmp	.LBB5_422
.LBB5_330:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_353
	vmovups	%ymm6, (%r12)
	vmovups	%ymm5, 32(%r12)
	movq	88(%rsp), %r12
	jmp	.LBB5_12
.LBB5_332:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%r12, %rsi
	movq	80(%rsp), %rdx
	vmovups	%ymm10, 592(%rsp)
	vmovups	%ymm11, 528(%rsp)
	vmovups	%ymm12, 768(%rsp)
	vmovups	%ymm13, 1056(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	1056(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	768(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	80(%rsp), %rdx
	jmp	.LBB5_334
.LBB5_333:
	vmovups	%ymm13, 96(%rsp)
	vmovups	%ymm12, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	168(%rsp), %rdx
	vmovups	%ymm10, 592(%rsp)
	vmovups	%ymm11, 528(%rsp)
.LBB5_334:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	528(%rsp), %ymm11
	vmovups	592(%rsp), %ymm10
	vmovups	432(%rsp), %ymm9
	vmovups	240(%rsp), %ymm8
	vmovups	288(%rsp), %ymm7
	vmovups	320(%rsp), %ymm6
	vmovups	176(%rsp), %ymm5
	vmovups	208(%rsp), %ymm4
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
	movq	24(%rsp), %rsi
	movq	40(%rsp), %r10
.LBB5_335:
	movq	24(%r11), %rdx
	movq	72(%rsp), %rcx
	cmpq	%rdx, %rcx
	movq	88(%rsp), %r12
	ja	.LBB5_468
	movq	480(%rsp), %rdx
	addq	16(%r11), %rdx
	testb	%dil, %dil
	je	.LBB5_339
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_363
	vaddps	(%rdx), %ymm11, %ymm0
	vaddps	32(%rdx), %ymm10, %ymm1
	vmovups	%ymm0, (%rdx)
	vmovups	%ymm1, 32(%rdx)
	jmp	.LBB5_366
.LBB5_339:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_364
	vmovups	%ymm11, (%rdx)
	vmovups	%ymm10, 32(%rdx)
	jmp	.LBB5_366
.LBB5_341:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%rcx, %rsi
	movq	80(%rsp), %r12
	movq	%r12, %rdx
	vmovups	%ymm7, 240(%rsp)
	vmovups	%ymm8, 432(%rsp)
	movq	%rcx, 480(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	432(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	240(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	480(%rsp), %rdi
	leaq	96(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	288(%rsp), %ymm6
	vmovups	320(%rsp), %ymm5
	vmovups	176(%rsp), %ymm4
	vmovups	208(%rsp), %ymm3
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
	movq	88(%rsp), %r12
	jmp	.LBB5_343
.LBB5_342:
	vmovups	%ymm8, 96(%rsp)
	vmovups	%ymm7, 128(%rsp)
	movq	%rcx, %rdi
	leaq	96(%rsp), %rsi
	movq	168(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	288(%rsp), %ymm6
	vmovups	320(%rsp), %ymm5
	vmovups	176(%rsp), %ymm4
	vmovups	208(%rsp), %ymm3
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
.LBB5_343:
	movq	24(%rsp), %rsi
	movq	40(%rsp), %r10
.LBB5_344:
	movq	40(%r11), %rdx
	cmpq	%rdx, 72(%rsp)
	ja	.LBB5_465
	movq	72(%rsp), %rcx
	cmpq	%rax, %rcx
	jbe	.LBB5_349
	leaq	(,%rax,4), %rax
	movq	32(%r11), %r12
	addq	%rax, %r12
	testb	%dil, %dil
	je	.LBB5_350
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_374
	vaddps	(%r12), %ymm6, %ymm0
	vaddps	32(%r12), %ymm5, %ymm1
	vmovups	%ymm0, (%r12)
	vmovups	%ymm1, 32(%r12)
	jmp	.LBB5_377
.LBB5_349:
	movq	56(%r11), %rdx
	cmpq	%rdx, %rcx
	jbe	.LBB5_12
	jmp	.LBB5_465
.LBB5_350:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_375
	vmovups	%ymm6, (%r12)
	vmovups	%ymm5, 32(%r12)
	jmp	.LBB5_377
.LBB5_352:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%r12, %rsi
	movq	80(%rsp), %rdx
	vmovups	%ymm5, 208(%rsp)
	vmovups	%ymm6, 176(%rsp)
	jmp	.LBB5_438
.LBB5_353:
	vmovups	%ymm6, 96(%rsp)
	vmovups	%ymm5, 128(%rsp)
	jmp	.LBB5_440
.LBB5_354:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%r12, %rsi
	movq	80(%rsp), %rdx
	vmovups	%ymm12, 528(%rsp)
	vmovups	%ymm13, 768(%rsp)
	vmovups	%ymm14, 1120(%rsp)
	vmovups	%ymm15, 1088(%rsp)
	movq	%rcx, 1056(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	1088(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	1120(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	80(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	1056(%rsp), %rcx
	jmp	.LBB5_356
.LBB5_355:
	vmovups	%ymm15, 96(%rsp)
	vmovups	%ymm14, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	168(%rsp), %rdx
	vmovups	%ymm12, 528(%rsp)
	vmovups	%ymm13, 768(%rsp)
	movq	%rcx, %r12
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r12, %rcx
.LBB5_356:
	vmovups	768(%rsp), %ymm13
	vmovups	528(%rsp), %ymm12
	vmovups	592(%rsp), %ymm11
	vmovups	480(%rsp), %ymm10
	vmovups	432(%rsp), %ymm9
	vmovups	240(%rsp), %ymm8
	vmovups	288(%rsp), %ymm7
	vmovups	320(%rsp), %ymm6
	vmovups	176(%rsp), %ymm5
	vmovups	208(%rsp), %ymm4
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
	movq	24(%rsp), %rsi
	movq	40(%rsp), %r10
.LBB5_357:
	movq	24(%r11), %rdx
	cmpq	%rdx, 72(%rsp)
	movq	88(%rsp), %r12
	ja	.LBB5_465
	addq	16(%r11), %rcx
	testb	%dil, %dil
	je	.LBB5_361
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_383
	vaddps	(%rcx), %ymm13, %ymm0
	vaddps	32(%rcx), %ymm12, %ymm1
	vmovups	%ymm0, (%rcx)
	vmovups	%ymm1, 32(%rcx)
	jmp	.LBB5_386
.LBB5_361:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_384
	vmovups	%ymm13, (%rcx)
	vmovups	%ymm12, 32(%rcx)
	jmp	.LBB5_386
.LBB5_363:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%rdx, %rsi
	movq	80(%rsp), %r12
	movq	%rdx, 480(%rsp)
	movq	%r12, %rdx
	vmovups	%ymm10, 592(%rsp)
	vmovups	%ymm11, 528(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	528(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	592(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	480(%rsp), %rdi
	leaq	96(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	432(%rsp), %ymm9
	vmovups	240(%rsp), %ymm8
	vmovups	288(%rsp), %ymm7
	vmovups	320(%rsp), %ymm6
	vmovups	176(%rsp), %ymm5
	vmovups	208(%rsp), %ymm4
	movq	72(%rsp), %rcx
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
	movq	88(%rsp), %r12
	jmp	.LBB5_365
.LBB5_364:
	vmovups	%ymm11, 96(%rsp)
	vmovups	%ymm10, 128(%rsp)
	movq	%rdx, %rdi
	leaq	96(%rsp), %rsi
	movq	168(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	432(%rsp), %ymm9
	vmovups	240(%rsp), %ymm8
	vmovups	288(%rsp), %ymm7
	vmovups	320(%rsp), %ymm6
	vmovups	176(%rsp), %ymm5
	vmovups	208(%rsp), %ymm4
	movq	72(%rsp), %rcx
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
.LBB5_365:
	movq	24(%rsp), %rsi
	movq	40(%rsp), %r10
.LBB5_366:
	movq	40(%r11), %rdx
	cmpq	%rdx, %rcx
	ja	.LBB5_468
	cmpq	%rax, %rcx
	jbe	.LBB5_371
	leaq	(,%rax,4), %rcx
	movq	32(%r11), %r12
	addq	%rcx, %r12
	testb	%dil, %dil
	movq	%rcx, 480(%rsp)
	je	.LBB5_372
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_394
	vaddps	(%r12), %ymm9, %ymm0
	vaddps	32(%r12), %ymm8, %ymm1
	vmovups	%ymm0, (%r12)
	vmovups	%ymm1, 32(%r12)
	jmp	.LBB5_397
.LBB5_371:
	movq	56(%r11), %rdx
	cmpq	%rdx, %rcx
	jbe	.LBB5_417
	jmp	.LBB5_468
.LBB5_372:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_395
	vmovups	%ymm9, (%r12)
	vmovups	%ymm8, 32(%r12)
	jmp	.LBB5_397
.LBB5_374:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	movq	%rax, 240(%rsp)
	leaq	96(%rsp), %rdi
	movq	%r12, %rsi
	movq	80(%rsp), %rdx
	vmovups	%ymm3, 208(%rsp)
	vmovups	%ymm4, 176(%rsp)
	vmovups	%ymm5, 320(%rsp)
	vmovups	%ymm6, 288(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	288(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	320(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	80(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	240(%rsp), %rax
	jmp	.LBB5_376
.LBB5_375:
	vmovups	%ymm6, 96(%rsp)
	vmovups	%ymm5, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	168(%rsp), %rdx
	vmovups	%ymm3, 208(%rsp)
	vmovups	%ymm4, 176(%rsp)
	movq	%rax, %r12
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r12, %rax
.LBB5_376:
	vmovups	176(%rsp), %ymm4
	vmovups	208(%rsp), %ymm3
	movq	48(%rsp), %r11
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
	movq	24(%rsp), %rsi
	movq	40(%rsp), %r10
.LBB5_377:
	movq	56(%r11), %rdx
	cmpq	%rdx, 72(%rsp)
	movq	88(%rsp), %r12
	ja	.LBB5_465
	addq	48(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_381
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_403
	vaddps	(%rax), %ymm4, %ymm0
	vaddps	32(%rax), %ymm3, %ymm1
	jmp	.LBB5_449
.LBB5_381:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_404
	vmovups	%ymm4, (%rax)
	vmovups	%ymm3, 32(%rax)
	jmp	.LBB5_12
.LBB5_383:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%rcx, %rsi
	movq	80(%rsp), %r12
	movq	%r12, %rdx
	vmovups	%ymm12, 528(%rsp)
	vmovups	%ymm13, 768(%rsp)
	movq	%rcx, 1056(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	768(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	528(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	1056(%rsp), %rdi
	leaq	96(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	592(%rsp), %ymm11
	vmovups	480(%rsp), %ymm10
	vmovups	432(%rsp), %ymm9
	vmovups	240(%rsp), %ymm8
	vmovups	288(%rsp), %ymm7
	vmovups	320(%rsp), %ymm6
	vmovups	176(%rsp), %ymm5
	vmovups	208(%rsp), %ymm4
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
	movq	88(%rsp), %r12
	jmp	.LBB5_385
.LBB5_384:
	vmovups	%ymm13, 96(%rsp)
	vmovups	%ymm12, 128(%rsp)
	movq	%rcx, %rdi
	leaq	96(%rsp), %rsi
	movq	168(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	592(%rsp), %ymm11
	vmovups	480(%rsp), %ymm10
	vmovups	432(%rsp), %ymm9
	vmovups	240(%rsp), %ymm8
	vmovups	288(%rsp), %ymm7
	vmovups	320(%rsp), %ymm6
	vmovups	176(%rsp), %ymm5
	vmovups	208(%rsp), %ymm4
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
.LBB5_385:
	movq	24(%rsp), %rsi
	movq	40(%rsp), %r10
.LBB5_386:
	movq	40(%r11), %rdx
	cmpq	%rdx, 72(%rsp)
	ja	.LBB5_465
	movq	72(%rsp), %rcx
	cmpq	%rax, %rcx
	jbe	.LBB5_391
	leaq	(,%rax,4), %rcx
	movq	32(%r11), %r12
	addq	%rcx, %r12
	testb	%dil, %dil
	je	.LBB5_392
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_405
	vaddps	(%r12), %ymm11, %ymm0
	vaddps	32(%r12), %ymm10, %ymm1
	vmovups	%ymm0, (%r12)
	vmovups	%ymm1, 32(%r12)
	jmp	.LBB5_408
.LBB5_391:
	movq	56(%r11), %rdx
	cmpq	%rdx, %rcx
	jbe	.LBB5_429
	jmp	.LBB5_465
.LBB5_392:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_406
	vmovups	%ymm11, (%r12)
	vmovups	%ymm10, 32(%r12)
	jmp	.LBB5_408
.LBB5_394:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%r12, %rsi
	movq	80(%rsp), %rdx
	vmovups	%ymm6, 320(%rsp)
	vmovups	%ymm7, 288(%rsp)
	vmovups	%ymm8, 240(%rsp)
	vmovups	%ymm9, 432(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	432(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	240(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	80(%rsp), %rdx
	jmp	.LBB5_396
.LBB5_395:
	vmovups	%ymm9, 96(%rsp)
	vmovups	%ymm8, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	168(%rsp), %rdx
	vmovups	%ymm6, 320(%rsp)
	vmovups	%ymm7, 288(%rsp)
.LBB5_396:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	288(%rsp), %ymm7
	vmovups	320(%rsp), %ymm6
	vmovups	176(%rsp), %ymm5
	vmovups	208(%rsp), %ymm4
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
	movq	24(%rsp), %rsi
	movq	40(%rsp), %r10
.LBB5_397:
	movq	56(%r11), %rdx
	movq	72(%rsp), %rcx
	cmpq	%rdx, %rcx
	movq	88(%rsp), %r12
	ja	.LBB5_468
	movq	480(%rsp), %rdx
	addq	48(%r11), %rdx
	testb	%dil, %dil
	je	.LBB5_401
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_414
	vaddps	(%rdx), %ymm7, %ymm0
	vaddps	32(%rdx), %ymm6, %ymm1
	vmovups	%ymm0, (%rdx)
	vmovups	%ymm1, 32(%rdx)
	jmp	.LBB5_417
.LBB5_401:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_415
	vmovups	%ymm7, (%rdx)
	vmovups	%ymm6, 32(%rdx)
	jmp	.LBB5_417
.LBB5_403:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%rax, %rsi
	movq	80(%rsp), %r12
	movq	%r12, %rdx
	movq	%rax, 240(%rsp)
	vmovups	%ymm3, 208(%rsp)
	vmovups	%ymm4, 176(%rsp)
	jmp	.LBB5_453
.LBB5_404:
	vmovups	%ymm4, 96(%rsp)
	vmovups	%ymm3, 128(%rsp)
	jmp	.LBB5_456
.LBB5_405:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%r12, %rsi
	movq	80(%rsp), %rdx
	vmovups	%ymm8, 240(%rsp)
	vmovups	%ymm9, 432(%rsp)
	vmovups	%ymm10, 480(%rsp)
	vmovups	%ymm11, 592(%rsp)
	movq	%rcx, 528(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	592(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	480(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	80(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	528(%rsp), %rcx
	jmp	.LBB5_407
.LBB5_406:
	vmovups	%ymm11, 96(%rsp)
	vmovups	%ymm10, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	168(%rsp), %rdx
	vmovups	%ymm8, 240(%rsp)
	vmovups	%ymm9, 432(%rsp)
	movq	%rcx, %r12
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r12, %rcx
.LBB5_407:
	vmovups	432(%rsp), %ymm9
	vmovups	240(%rsp), %ymm8
	vmovups	288(%rsp), %ymm7
	vmovups	320(%rsp), %ymm6
	vmovups	176(%rsp), %ymm5
	vmovups	208(%rsp), %ymm4
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
	movq	24(%rsp), %rsi
	movq	40(%rsp), %r10
.LBB5_408:
	movq	56(%r11), %rdx
	cmpq	%rdx, 72(%rsp)
	movq	88(%rsp), %r12
	ja	.LBB5_465
	addq	48(%r11), %rcx
	testb	%dil, %dil
	je	.LBB5_412
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_426
	vaddps	(%rcx), %ymm9, %ymm0
	vaddps	32(%rcx), %ymm8, %ymm1
	vmovups	%ymm0, (%rcx)
	vmovups	%ymm1, 32(%rcx)
	jmp	.LBB5_429
.LBB5_412:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_427
	vmovups	%ymm9, (%rcx)
	vmovups	%ymm8, 32(%rcx)
	jmp	.LBB5_429
.LBB5_414:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%rdx, %rsi
	movq	80(%rsp), %r12
	movq	%rdx, 480(%rsp)
	movq	%r12, %rdx
	vmovups	%ymm6, 320(%rsp)
	vmovups	%ymm7, 288(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	288(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	320(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	480(%rsp), %rdi
	leaq	96(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	176(%rsp), %ymm5
	vmovups	208(%rsp), %ymm4
	movq	72(%rsp), %rcx
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
	movq	88(%rsp), %r12
	jmp	.LBB5_416
.LBB5_415:
	vmovups	%ymm7, 96(%rsp)
	vmovups	%ymm6, 128(%rsp)
	movq	%rdx, %rdi
	leaq	96(%rsp), %rsi
	movq	168(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	176(%rsp), %ymm5
	vmovups	208(%rsp), %ymm4
	movq	72(%rsp), %rcx
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
.LBB5_416:
	movq	24(%rsp), %rsi
	movq	40(%rsp), %r10
.LBB5_417:
	movq	72(%r11), %rdx
	cmpq	%rdx, %rcx
	ja	.LBB5_468
	cmpq	%rax, %rcx
	jbe	.LBB5_12
	leaq	(,%rax,4), %r12
	addq	64(%r11), %r12
	testb	%dil, %dil
	je	.LBB5_424
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_437
	vaddps	(%r12), %ymm5, %ymm0
	vaddps	32(%r12), %ymm4, %ymm1
.LBB5_422:
	vmovups	%ymm0, (%r12)
.LBB5_423:
	vmovups	%ymm1, 32(%r12)
	movq	88(%rsp), %r12
	jmp	.LBB5_12
.LBB5_424:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_439
	vmovups	%ymm5, (%r12)
	vmovups	%ymm4, 32(%r12)
	movq	88(%rsp), %r12
	jmp	.LBB5_12
.LBB5_426:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%rcx, %rsi
	movq	80(%rsp), %r12
	movq	%r12, %rdx
	vmovups	%ymm8, 240(%rsp)
	vmovups	%ymm9, 432(%rsp)
	movq	%rcx, 528(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	432(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	240(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	528(%rsp), %rdi
	leaq	96(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	288(%rsp), %ymm7
	vmovups	320(%rsp), %ymm6
	vmovups	176(%rsp), %ymm5
	vmovups	208(%rsp), %ymm4
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
	movq	88(%rsp), %r12
	jmp	.LBB5_428
.LBB5_427:
	vmovups	%ymm9, 96(%rsp)
	vmovups	%ymm8, 128(%rsp)
	movq	%rcx, %rdi
	leaq	96(%rsp), %rsi
	movq	168(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	288(%rsp), %ymm7
	vmovups	320(%rsp), %ymm6
	vmovups	176(%rsp), %ymm5
	vmovups	208(%rsp), %ymm4
	movq	48(%rsp), %r11
	movq	64(%rsp), %rax
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
.LBB5_428:
	movq	24(%rsp), %rsi
	movq	40(%rsp), %r10
.LBB5_429:
	movq	72(%r11), %rdx
	cmpq	%rdx, 72(%rsp)
	ja	.LBB5_465
	movq	72(%rsp), %rcx
	cmpq	%rax, %rcx
	jbe	.LBB5_434
	leaq	(,%rax,4), %rax
	movq	64(%r11), %r12
	addq	%rax, %r12
	testb	%dil, %dil
	je	.LBB5_435
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_442
	vaddps	(%r12), %ymm7, %ymm0
	vaddps	32(%r12), %ymm6, %ymm1
	vmovups	%ymm0, (%r12)
	vmovups	%ymm1, 32(%r12)
	jmp	.LBB5_445
.LBB5_434:
	movq	88(%r11), %rdx
	cmpq	%rdx, %rcx
	jbe	.LBB5_12
	jmp	.LBB5_465
.LBB5_435:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_443
	vmovups	%ymm7, (%r12)
	vmovups	%ymm6, 32(%r12)
	jmp	.LBB5_445
.LBB5_437:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%r12, %rsi
	movq	80(%rsp), %rdx
.LBB5_438:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	176(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	208(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	80(%rsp), %rdx
	jmp	.LBB5_441
.LBB5_439:
	vmovups	%ymm5, 96(%rsp)
	vmovups	%ymm4, 128(%rsp)
.LBB5_440:
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	168(%rsp), %rdx
.LBB5_441:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	48(%rsp), %r11
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movq	24(%rsp), %rsi
	movq	40(%rsp), %r10
	movq	88(%rsp), %r12
	jmp	.LBB5_12
.LBB5_442:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	movq	%rax, 240(%rsp)
	leaq	96(%rsp), %rdi
	movq	%r12, %rsi
	movq	80(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	288(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	320(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	80(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	240(%rsp), %rax
	jmp	.LBB5_444
.LBB5_443:
	vmovups	%ymm7, 96(%rsp)
	vmovups	%ymm6, 128(%rsp)
	movq	%r12, %rdi
	leaq	96(%rsp), %rsi
	movq	168(%rsp), %rdx
	movq	%rax, %r12
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r12, %rax
.LBB5_444:
	vmovups	176(%rsp), %ymm5
	vmovups	208(%rsp), %ymm4
	movq	48(%rsp), %r11
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movzbl	15(%rsp), %edi
	movq	24(%rsp), %rsi
	movq	40(%rsp), %r10
.LBB5_445:
	movq	88(%r11), %rdx
	cmpq	%rdx, 72(%rsp)
	movq	88(%rsp), %r12
	ja	.LBB5_465
	addq	80(%r11), %rax
	testb	%dil, %dil
	je	.LBB5_450
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_452
	vaddps	(%rax), %ymm5, %ymm0
	vaddps	32(%rax), %ymm4, %ymm1
.LBB5_449:
	vmovups	%ymm0, (%rax)
	vmovups	%ymm1, 32(%rax)
	jmp	.LBB5_12
.LBB5_450:
	cmpq	$15, 56(%rsp)
	jbe	.LBB5_455
	vmovups	%ymm5, (%rax)
	vmovups	%ymm4, 32(%rax)
	jmp	.LBB5_12
.LBB5_452:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 96(%rsp)
	leaq	96(%rsp), %rdi
	movq	%rax, %rsi
	movq	80(%rsp), %r12
	movq	%r12, %rdx
	movq	%rax, 240(%rsp)
.LBB5_453:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	176(%rsp), %ymm0
	vaddps	96(%rsp), %ymm0, %ymm0
	vmovups	208(%rsp), %ymm1
	vaddps	128(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm1, 128(%rsp)
	movq	240(%rsp), %rdi
.LBB5_454:
	leaq	96(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	48(%rsp), %r11
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
	movq	88(%rsp), %r12
	jmp	.LBB5_457
.LBB5_455:
	vmovups	%ymm5, 96(%rsp)
	vmovups	%ymm4, 128(%rsp)
.LBB5_456:
	movq	%rax, %rdi
	leaq	96(%rsp), %rsi
	movq	168(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	48(%rsp), %r11
	movq	16(%rsp), %r8
	movq	32(%rsp), %r9
.LBB5_457:
	movq	24(%rsp), %rsi
	movq	40(%rsp), %r10
	jmp	.LBB5_12
	.p2align	4
.LBB5_458:
	movq	%rsi, %rdi
	addq	$64, %rbp
	addq	$64, %r8
	movq	%r8, 16(%rsp)
	addq	$64, %r13
	testb	$1, 976(%rsp)
	movb	$1, %sil
	movq	968(%rsp), %r14
	je	.LBB5_10
	movq	880(%rsp), %rax
	subq	%rax, 648(%rsp)
	movq	872(%rsp), %rcx
	addq	%rcx, 656(%rsp)
	addq	%rcx, 664(%rsp)
	addq	%rcx, 672(%rsp)
	addq	%rcx, 680(%rsp)
	addq	%rcx, 688(%rsp)
	addq	%rcx, 696(%rsp)
	subq	$-128, 640(%rsp)
	subq	%rax, 704(%rsp)
	addq	%rcx, 712(%rsp)
	movq	912(%rsp), %rax
	movq	%rax, 360(%rsp)
	movq	928(%rsp), %r12
	testq	%r12, %r12
	movq	904(%rsp), %r10
	movq	896(%rsp), %rbp
	movq	632(%rsp), %rsi
	movq	888(%rsp), %r11
	movq	864(%rsp), %r8
	movq	920(%rsp), %r15
	movq	856(%rsp), %rax
	jne	.LBB5_8
	cmpq	%r10, %rbp
	movq	%rax, %r14
	movq	840(%rsp), %rax
	movq	%rsi, %rdi
	movq	808(%rsp), %rdx
	movq	568(%rsp), %rsi
	movq	824(%rsp), %r15
	movq	816(%rsp), %r9
	movq	%r8, %r13
	movq	832(%rsp), %r8
	movq	848(%rsp), %r12
	jbe	.LBB5_7
	jmp	.LBB5_5
.LBB5_461:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.24(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_462:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.22(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.23(%rip), %rdx
	movl	$20, %esi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.LBB5_463:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.21(%rip), %rcx
	movq	%r12, %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_464:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.19(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.20(%rip), %rdx
	movl	$29, %esi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.LBB5_465:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.13(%rip), %rcx
	xorl	%edi, %edi
	movq	72(%rsp), %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_466:
	movq	%rcx, %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.12(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_467:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.11(%rip), %rcx
	movl	$16, %esi
	xorl	%edi, %edi
	movq	%rax, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_468:
	movq	%rcx, %rsi
.LBB5_469:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.13(%rip), %rcx
	xorl	%edi, %edi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_470:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463(%rip), %rcx
	movq	736(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_471:
	movq	%rdx, %rax
.LBB5_472:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.27(%rip), %rcx
	xorl	%edi, %edi
	movq	%r12, %rsi
	movq	%rax, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_473:
	movq	280(%rsp), %rdi
.LBB5_474:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_476:
	movq	368(%rsp), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_475:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.27(%rip), %rcx
	xorl	%edi, %edi
	movq	%r12, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_480:
	movq	%rbx, %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_481:
	movq	720(%rsp), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_482:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.26(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB5_483:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463(%rip), %rcx
	movq	%rsi, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_484:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.18(%rip), %rdx
	movq	%r12, %rsi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB5_485:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.25(%rip), %rdx
	xorl	%edi, %edi
	xorl	%esi, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Lfunc_end5:
	.size	_ZN12nepenthe_ops7product13multiply_tile4avx217h53cdec313db10fa2E, .Lfunc_end5-_ZN12nepenthe_ops7product13multiply_tile4avx217h53cdec313db10fa2E
	.cfi_endproc
	.section	.rodata._ZN12nepenthe_ops7product13multiply_tile4avx217h53cdec313db10fa2E,"a",@progbits
	.p2align	2, 0x0
.LJTI5_0:
	.long	.LBB5_16-.LJTI5_0
	.long	.LBB5_82-.LJTI5_0
	.long	.LBB5_48-.LJTI5_0
	.long	.LBB5_63-.LJTI5_0
	.long	.LBB5_27-.LJTI5_0

	.section	.text._ZN12nepenthe_ops7product13multiply_tile6avx51217ha474e3c2b8e0ef55E,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops7product13multiply_tile6avx51217ha474e3c2b8e0ef55E,@function
_ZN12nepenthe_ops7product13multiply_tile6avx51217ha474e3c2b8e0ef55E:
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
	subq	$600, %rsp
	.cfi_def_cfa_offset 656
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, 552(%rsp)
	testq	%r8, %r8
	je	.LBB6_577
	movq	24(%rdi), %r11
	testq	%r11, %r11
	je	.LBB6_574
	movq	%rdx, %r10
	movq	8(%rcx), %rbx
	movq	%rdx, %rax
	orq	%r11, %rax
	shrq	$32, %rax
	movl	%r9d, 220(%rsp)
	je	.LBB6_4
	movq	%r10, %rax
	xorl	%edx, %edx
	divq	%r11
	subq	%rdx, %r10
	cmpq	%r10, %r11
	jbe	.LBB6_5
	jmp	.LBB6_551
.LBB6_4:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r11d
	subq	%rdx, %r10
	cmpq	%r10, %r11
	jbe	.LBB6_5
.LBB6_551:
	addq	$600, %rsp
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
.LBB6_5:
	.cfi_def_cfa_offset 656
	movq	(%rdi), %r14
	movq	8(%rdi), %r15
	movq	40(%rdi), %r8
	movq	32(%rdi), %rdi
	leaq	(%rdi,%rdi), %rax
	movq	%rax, 80(%rsp)
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 96(%rsp)
	movq	%rbx, %rdx
	leaq	(%rdi,%rdi,2), %rbp
	leaq	(,%rdi,4), %rbx
	leaq	(%rdi,%rdi,4), %r13
	movq	%r15, 224(%rsp)
	leaq	(%r15,%r8), %rax
	movq	%rax, 488(%rsp)
	movq	%r8, %rax
	shlq	$7, %rax
	movq	%rax, 448(%rsp)
	movq	%r8, %rax
	shlq	$9, %rax
	movq	%rax, 440(%rsp)
	leaq	(,%rdi,8), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 568(%rsp)
	movq	%rdi, %r12
	shlq	$4, %r12
	addq	%r14, %r12
	movq	%r11, %rax
	shlq	$7, %rax
	leaq	16(%r14), %r15
	movq	%r15, 480(%rsp)
	leaq	(%r14,%rdi,4), %r15
	movq	%r15, 472(%rsp)
	leaq	(%r14,%rdi,8), %r15
	movq	%r15, 464(%rsp)
	movq	%rbp, 120(%rsp)
	leaq	(%r14,%rbp,4), %rbp
	movq	%rdi, 144(%rsp)
	leaq	60(,%rdi,4), %rdi
	movq	%rdi, 496(%rsp)
	movq	%r13, 256(%rsp)
	leaq	(%r14,%r13,4), %r9
	movl	$32, %edi
	movq	%rdi, 112(%rsp)
	movq	%rdx, 16(%rsp)
	movq	$0, 64(%rsp)
	xorl	%r15d, %r15d
	movq	%rdx, 104(%rsp)
	movq	%rcx, 528(%rsp)
	movq	%r11, 400(%rsp)
	movq	%r14, 456(%rsp)
	movq	%r12, 432(%rsp)
	movq	%rax, 392(%rsp)
	movq	%rbp, 384(%rsp)
	movq	%r9, 376(%rsp)
	movq	%r8, 248(%rsp)
.LBB6_6:
	subq	%r11, %r10
	movq	%r10, 424(%rsp)
	leaq	1(%r15), %rcx
	movq	%rcx, 408(%rsp)
	shlq	$5, %r15
	movq	%rdx, %rdi
	movq	%rdx, %r10
	subq	%r15, %r10
	cmpq	$16, %r10
	movl	$16, %ecx
	cmovbq	%r10, %rcx
	movq	%rsi, 56(%rsp)
	addq	%rsi, %rax
	movq	%rax, 416(%rsp)
	movq	%r10, 32(%rsp)
	subq	%rcx, %r10
	movl	$-1, %eax
	movq	%rcx, 40(%rsp)
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k1
	movl	$-1, %eax
	movl	%r10d, %ecx
	shll	%cl, %eax
	cmpq	$16, %r10
	movl	$16, %ecx
	movq	%r10, 24(%rsp)
	cmovbq	%r10, %rcx
	movl	$-1, %esi
	shll	%cl, %esi
	notl	%eax
	kmovd	%eax, %k2
	notl	%esi
	kmovd	%esi, %k3
	movq	%r9, 328(%rsp)
	movq	224(%rsp), %rax
	movq	%rax, 320(%rsp)
	movq	$0, 312(%rsp)
	movq	%r12, 304(%rsp)
	movq	%rbp, 296(%rsp)
	movq	464(%rsp), %rax
	movq	%rax, 288(%rsp)
	movq	472(%rsp), %rax
	movq	%rax, 280(%rsp)
	movq	%r14, 232(%rsp)
	movq	480(%rsp), %rsi
	movq	%rsi, 272(%rsp)
	movq	488(%rsp), %rbp
	movq	%rbp, 264(%rsp)
	xorl	%r10d, %r10d
	movq	%r15, 48(%rsp)
	movl	220(%rsp), %r9d
.LBB6_7:
	movq	%r14, %r15
	cmpq	$128, %r11
	movl	$128, %edx
	cmovbq	%r11, %rdx
	testq	%r10, %r10
	setne	%r14b
	movq	%r10, %rax
	shlq	$7, %rax
	movq	%rax, %r13
	imulq	%r8, %r13
	movq	224(%rsp), %rcx
	subq	%r13, %rcx
	movq	%rcx, 88(%rsp)
	jb	.LBB6_575
	movl	%edx, %esi
	shll	$7, %esi
	movq	56(%rsp), %rcx
	addq	%rcx, %rsi
	movq	%rsi, 504(%rsp)
	subq	%rdx, %r11
	movq	%r11, 520(%rsp)
	incq	%r10
	movq	%r10, 512(%rsp)
	orb	%r9b, %r14b
	movb	%r14b, 15(%rsp)
	leaq	(%rax,%rdx), %rsi
	subq	%rax, %rsi
	movl	$0, %eax
	cmovbq	%rax, %rsi
	leaq	(%r15,%r13,4), %r9
	movq	%r9, 560(%rsp)
	movq	%rdx, %r9
	shlq	$7, %r9
	leaq	(%rcx,%r9), %r12
	movl	%edx, %r10d
	andl	$240, %r10d
	movl	%r10d, %r11d
	shll	$7, %r11d
	addq	%rcx, %r11
	movl	%r9d, %r14d
	andl	$30720, %r14d
	movq	%r14, 160(%rsp)
	addq	%r14, %rcx
	movq	%rcx, 176(%rsp)
	andl	$1920, %r9d
	movq	%r9, 152(%rsp)
	movq	%r11, 128(%rsp)
	leaq	(%r11,%r9), %rcx
	movq	%rcx, 184(%rsp)
	movq	%r10, 136(%rsp)
	leaq	1(%r10), %rcx
	movq	%rcx, 536(%rsp)
	movq	312(%rsp), %rcx
	addq	%rcx, %rdx
	subq	%rcx, %rdx
	cmovbq	%rax, %rdx
	movq	232(%rsp), %r11
	leaq	(%r11,%rbx), %rax
	movq	%rax, 544(%rsp)
	movq	328(%rsp), %rax
	movq	%rax, 344(%rsp)
	movq	320(%rsp), %rax
	movq	%rax, 368(%rsp)
	movq	$0, 352(%rsp)
	movq	304(%rsp), %rax
	movq	%rax, 240(%rsp)
	movq	296(%rsp), %rax
	movq	%rax, 208(%rsp)
	movq	288(%rsp), %rax
	movq	%rax, 200(%rsp)
	movq	280(%rsp), %rax
	movq	%rax, 192(%rsp)
	movq	272(%rsp), %rax
	movq	%rax, 360(%rsp)
	movq	264(%rsp), %rax
	movq	%rax, 168(%rsp)
	movq	528(%rsp), %r10
	movq	552(%rsp), %rcx
	xorl	%r13d, %r13d
	movq	96(%rsp), %r9
	movq	88(%rsp), %r14
	movq	%rdx, 336(%rsp)
	jmp	.LBB6_12
	.p2align	4
.LBB6_9:
	vmovups	%zmm1, (%rax,%rdi,4)
.LBB6_10:
	vmovups	%zmm0, 64(%rax,%rdi,4)
.LBB6_11:
	movq	%rbp, %rdi
	movq	584(%rsp), %rdx
	movl	%edx, %eax
	shll	$4, %eax
	addq	%rax, %r10
	movq	576(%rsp), %rcx
	subq	%rdx, %rcx
	movq	592(%rsp), %r13
	incq	%r13
	subq	%r9, 168(%rsp)
	movq	568(%rsp), %rax
	addq	%rax, 360(%rsp)
	addq	%rax, %r11
	addq	%rax, 192(%rsp)
	addq	%rax, 200(%rsp)
	addq	%rax, 208(%rsp)
	addq	%rax, 240(%rsp)
	addq	%rax, 352(%rsp)
	subq	%r9, 368(%rsp)
	addq	%rax, 344(%rsp)
	testq	%rcx, %rcx
	je	.LBB6_549
.LBB6_12:
	movq	%r10, 72(%rsp)
	cmpq	$6, %rcx
	movl	$6, %eax
	cmovbq	%rcx, %rax
	movq	%rax, 584(%rsp)
	movq	%r9, %rbp
	movq	%r13, 592(%rsp)
	imulq	%r13, %rbp
	movq	%r14, %r13
	subq	%rbp, %r13
	jb	.LBB6_559
	leaq	-1(%rcx), %rax
	cmpq	$4, %rax
	movq	%rcx, 576(%rsp)
	ja	.LBB6_91
	leaq	.LJTI6_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	movq	184(%rsp), %rdx
	jmpq	*%rax
.LBB6_15:
	cmpq	$1, %r8
	jne	.LBB6_131
	cmpq	%r13, %rsi
	movq	176(%rsp), %r10
	ja	.LBB6_567
	cmpq	$0, 160(%rsp)
	je	.LBB6_152
	vxorps	%xmm0, %xmm0, %xmm0
	movq	336(%rsp), %rax
	xorl	%r13d, %r13d
	vxorps	%xmm1, %xmm1, %xmm1
	movq	56(%rsp), %rcx
	.p2align	4
.LBB6_19:
	cmpq	%rsi, %r13
	ja	.LBB6_555
	subq	$16, %rax
	jb	.LBB6_554
	vbroadcastss	(%r11,%r13,4), %zmm2
	vfmadd231ps	(%rcx), %zmm2, %zmm1
	vfmadd231ps	64(%rcx), %zmm2, %zmm0
	vbroadcastss	4(%r11,%r13,4), %zmm2
	vfmadd231ps	128(%rcx), %zmm2, %zmm1
	vfmadd231ps	192(%rcx), %zmm2, %zmm0
	vbroadcastss	8(%r11,%r13,4), %zmm2
	vfmadd231ps	256(%rcx), %zmm2, %zmm1
	vfmadd231ps	320(%rcx), %zmm2, %zmm0
	vbroadcastss	12(%r11,%r13,4), %zmm2
	vfmadd231ps	384(%rcx), %zmm2, %zmm1
	vfmadd231ps	448(%rcx), %zmm2, %zmm0
	vbroadcastss	16(%r11,%r13,4), %zmm2
	vfmadd231ps	512(%rcx), %zmm2, %zmm1
	vfmadd231ps	576(%rcx), %zmm2, %zmm0
	vbroadcastss	20(%r11,%r13,4), %zmm2
	vfmadd231ps	640(%rcx), %zmm2, %zmm1
	vfmadd231ps	704(%rcx), %zmm2, %zmm0
	vbroadcastss	24(%r11,%r13,4), %zmm2
	vfmadd231ps	768(%rcx), %zmm2, %zmm1
	vfmadd231ps	832(%rcx), %zmm2, %zmm0
	vbroadcastss	28(%r11,%r13,4), %zmm2
	vfmadd231ps	896(%rcx), %zmm2, %zmm1
	vfmadd231ps	960(%rcx), %zmm2, %zmm0
	vbroadcastss	32(%r11,%r13,4), %zmm2
	vfmadd231ps	1024(%rcx), %zmm2, %zmm1
	vfmadd231ps	1088(%rcx), %zmm2, %zmm0
	vbroadcastss	36(%r11,%r13,4), %zmm2
	vfmadd231ps	1152(%rcx), %zmm2, %zmm1
	vfmadd231ps	1216(%rcx), %zmm2, %zmm0
	vbroadcastss	40(%r11,%r13,4), %zmm2
	vfmadd231ps	1280(%rcx), %zmm2, %zmm1
	vfmadd231ps	1344(%rcx), %zmm2, %zmm0
	vbroadcastss	44(%r11,%r13,4), %zmm2
	vfmadd231ps	1408(%rcx), %zmm2, %zmm1
	vfmadd231ps	1472(%rcx), %zmm2, %zmm0
	vbroadcastss	48(%r11,%r13,4), %zmm2
	vfmadd231ps	1536(%rcx), %zmm2, %zmm1
	vfmadd231ps	1600(%rcx), %zmm2, %zmm0
	vbroadcastss	52(%r11,%r13,4), %zmm2
	vfmadd231ps	1664(%rcx), %zmm2, %zmm1
	vfmadd231ps	1728(%rcx), %zmm2, %zmm0
	vbroadcastss	56(%r11,%r13,4), %zmm2
	vfmadd231ps	1792(%rcx), %zmm2, %zmm1
	vfmadd231ps	1856(%rcx), %zmm2, %zmm0
	vbroadcastss	60(%r11,%r13,4), %zmm2
	vfmadd231ps	1920(%rcx), %zmm2, %zmm1
	vfmadd231ps	1984(%rcx), %zmm2, %zmm0
	addq	$16, %r13
	addq	$2048, %rcx
	cmpq	%r10, %rcx
	jne	.LBB6_19
	cmpq	$0, 152(%rsp)
	je	.LBB6_153
.LBB6_23:
	movq	136(%rsp), %r13
	movq	128(%rsp), %rax
	movzbl	15(%rsp), %ecx
	.p2align	4
.LBB6_24:
	cmpq	%rsi, %r13
	jae	.LBB6_576
	vbroadcastss	(%r11,%r13,4), %zmm2
	vfmadd231ps	(%rax), %zmm2, %zmm1
	vfmadd231ps	64(%rax), %zmm2, %zmm0
	incq	%r13
	subq	$-128, %rax
	cmpq	%rdx, %rax
	jne	.LBB6_24
	jmp	.LBB6_154
.LBB6_26:
	cmpq	$1, %r8
	jne	.LBB6_114
	cmpq	%r13, %rsi
	ja	.LBB6_560
	movq	%r13, %rbp
	movq	144(%rsp), %rdi
	subq	%rdi, %rbp
	jb	.LBB6_573
	cmpq	%rbp, %rsi
	ja	.LBB6_561
	movq	%r13, %rbp
	subq	80(%rsp), %rbp
	jb	.LBB6_569
	cmpq	%rbp, %rsi
	ja	.LBB6_561
	movq	%r13, %rbp
	subq	120(%rsp), %rbp
	jb	.LBB6_570
	cmpq	%rbp, %rsi
	ja	.LBB6_561
	movq	%r13, %rbp
	subq	%rbx, %rbp
	jb	.LBB6_571
	cmpq	%rbp, %rsi
	ja	.LBB6_561
	cmpq	$0, 160(%rsp)
	je	.LBB6_242
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r11, %rax
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	xorl	%ecx, %ecx
	movq	56(%rsp), %r14
	movq	176(%rsp), %r15
	.p2align	4
.LBB6_38:
	movq	%rcx, %rdx
	shlq	$4, %rdx
	movq	%rsi, %r9
	subq	%rdx, %r9
	jb	.LBB6_556
	cmpq	$16, %r9
	jb	.LBB6_554
	leaq	2048(%r14), %rdx
	incq	%rcx
	movl	$64, %r10d
	movq	%rax, %r13
	.p2align	4
.LBB6_41:
	vbroadcastss	(%r13), %zmm10
	vmovups	-64(%r14,%r10), %zmm11
	vmovups	(%r14,%r10), %zmm12
	vfmadd231ps	%zmm11, %zmm10, %zmm9
	vfmadd231ps	%zmm10, %zmm12, %zmm8
	vbroadcastss	(%r13,%rbx), %zmm10
	leaq	(%r13,%rbx), %r9
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vbroadcastss	(%rbx,%r9), %zmm13
	vfmadd231ps	%zmm10, %zmm12, %zmm6
	addq	%rbx, %r9
	vfmadd231ps	%zmm11, %zmm13, %zmm5
	vfmadd231ps	%zmm13, %zmm12, %zmm4
	vbroadcastss	(%rbx,%r9), %zmm10
	addq	%rbx, %r9
	vfmadd231ps	%zmm11, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm12, %zmm2
	vbroadcastss	(%rbx,%r9), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm1
	vfmadd231ps	%zmm12, %zmm10, %zmm0
	addq	$4, %r13
	subq	$-128, %r10
	cmpq	$2112, %r10
	jne	.LBB6_41
	addq	$64, %rax
	movq	%rdx, %r14
	cmpq	%r15, %rdx
	jne	.LBB6_38
	cmpq	$0, 152(%rsp)
	je	.LBB6_243
.LBB6_44:
	movq	136(%rsp), %r13
	movq	128(%rsp), %rax
	movq	104(%rsp), %rdi
	movq	96(%rsp), %r9
	movq	88(%rsp), %r14
	movq	184(%rsp), %rcx
	.p2align	4
.LBB6_45:
	cmpq	%rsi, %r13
	jae	.LBB6_576
	vbroadcastss	(%r11,%r13,4), %zmm10
	vmovups	(%rax), %zmm11
	vmovups	64(%rax), %zmm12
	vfmadd231ps	%zmm11, %zmm10, %zmm9
	vfmadd231ps	%zmm10, %zmm12, %zmm8
	movq	192(%rsp), %rdx
	vbroadcastss	(%rdx,%r13,4), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vfmadd231ps	%zmm10, %zmm12, %zmm6
	movq	200(%rsp), %rdx
	vbroadcastss	(%rdx,%r13,4), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm12, %zmm4
	movq	208(%rsp), %rdx
	vbroadcastss	(%rdx,%r13,4), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm12, %zmm2
	movq	240(%rsp), %rdx
	vbroadcastss	(%rdx,%r13,4), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm1
	vfmadd231ps	%zmm12, %zmm10, %zmm0
	incq	%r13
	subq	$-128, %rax
	cmpq	%rcx, %rax
	jne	.LBB6_45
	jmp	.LBB6_244
.LBB6_47:
	cmpq	$1, %r8
	jne	.LBB6_118
	cmpq	%r13, %rsi
	ja	.LBB6_562
	movq	%r13, %rdx
	movq	144(%rsp), %rdi
	subq	%rdi, %rdx
	jb	.LBB6_573
	cmpq	%rdx, %rsi
	ja	.LBB6_563
	movq	%r13, %rdx
	subq	80(%rsp), %rdx
	jb	.LBB6_569
	cmpq	%rdx, %rsi
	ja	.LBB6_563
	movq	560(%rsp), %rax
	leaq	(%rax,%rbp,4), %rdx
	leaq	(%rdx,%rdi,4), %rbp
	movq	80(%rsp), %rax
	leaq	(%rdx,%rax,4), %rax
	cmpq	$0, 160(%rsp)
	je	.LBB6_189
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	xorl	%r14d, %r14d
	movq	56(%rsp), %rcx
	.p2align	4
.LBB6_55:
	movq	%r14, %r13
	shlq	$4, %r13
	movq	%rsi, %r9
	subq	%r13, %r9
	jb	.LBB6_555
	cmpq	$16, %r9
	jb	.LBB6_554
	vbroadcastss	(%rdx,%r13,4), %zmm6
	vmovups	(%rcx), %zmm7
	vmovups	64(%rcx), %zmm8
	vmovups	128(%rcx), %zmm9
	vmovups	192(%rcx), %zmm10
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	(%rbp,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	(%rax,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	vbroadcastss	4(%rdx,%r13,4), %zmm6
	vfmadd231ps	%zmm9, %zmm6, %zmm5
	vfmadd231ps	%zmm6, %zmm10, %zmm4
	vbroadcastss	4(%rbp,%r13,4), %zmm6
	vfmadd231ps	%zmm9, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm10, %zmm2
	vbroadcastss	4(%rax,%r13,4), %zmm6
	vfmadd231ps	%zmm9, %zmm6, %zmm1
	vfmadd231ps	%zmm10, %zmm6, %zmm0
	vbroadcastss	8(%rdx,%r13,4), %zmm6
	vmovups	256(%rcx), %zmm7
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vmovups	320(%rcx), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	8(%rbp,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	8(%rax,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	vbroadcastss	12(%rdx,%r13,4), %zmm6
	vmovups	384(%rcx), %zmm7
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vmovups	448(%rcx), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	12(%rbp,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	12(%rax,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	vbroadcastss	16(%rdx,%r13,4), %zmm6
	vmovups	512(%rcx), %zmm7
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vmovups	576(%rcx), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	16(%rbp,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	16(%rax,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	vbroadcastss	20(%rdx,%r13,4), %zmm6
	vmovups	640(%rcx), %zmm7
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vmovups	704(%rcx), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	20(%rbp,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	20(%rax,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	vbroadcastss	24(%rdx,%r13,4), %zmm6
	vmovups	768(%rcx), %zmm7
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vmovups	832(%rcx), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	24(%rbp,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	24(%rax,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	vbroadcastss	28(%rdx,%r13,4), %zmm6
	vmovups	896(%rcx), %zmm7
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vmovups	960(%rcx), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	28(%rbp,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	28(%rax,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	vbroadcastss	32(%rdx,%r13,4), %zmm6
	vmovups	1024(%rcx), %zmm7
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vmovups	1088(%rcx), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	32(%rbp,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	32(%rax,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	vbroadcastss	36(%rdx,%r13,4), %zmm6
	vmovups	1152(%rcx), %zmm7
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vmovups	1216(%rcx), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	36(%rbp,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	36(%rax,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	vbroadcastss	40(%rdx,%r13,4), %zmm6
	vmovups	1280(%rcx), %zmm7
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vmovups	1344(%rcx), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	40(%rbp,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	40(%rax,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	vbroadcastss	44(%rdx,%r13,4), %zmm6
	vmovups	1408(%rcx), %zmm7
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vmovups	1472(%rcx), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	44(%rbp,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	44(%rax,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	vbroadcastss	48(%rdx,%r13,4), %zmm6
	vmovups	1536(%rcx), %zmm7
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vmovups	1600(%rcx), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	48(%rbp,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	48(%rax,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	vbroadcastss	52(%rdx,%r13,4), %zmm6
	vmovups	1664(%rcx), %zmm7
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vmovups	1728(%rcx), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	52(%rbp,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	52(%rax,%r13,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	vmovups	1792(%rcx), %zmm6
	vmovups	1856(%rcx), %zmm7
	vmovups	1920(%rcx), %zmm8
	vmovups	1984(%rcx), %zmm9
	addq	$2048, %rcx
	incq	%r14
	vbroadcastss	56(%rdx,%r13,4), %zmm10
	vfmadd231ps	%zmm6, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm7, %zmm4
	vbroadcastss	56(%rbp,%r13,4), %zmm10
	vfmadd231ps	%zmm6, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm7, %zmm2
	vbroadcastss	56(%rax,%r13,4), %zmm10
	vfmadd231ps	%zmm6, %zmm10, %zmm1
	vfmadd231ps	%zmm7, %zmm10, %zmm0
	vbroadcastss	60(%rdx,%r13,4), %zmm6
	vfmadd231ps	%zmm8, %zmm6, %zmm5
	vfmadd231ps	%zmm6, %zmm9, %zmm4
	vbroadcastss	60(%rbp,%r13,4), %zmm6
	vfmadd231ps	%zmm8, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm9, %zmm2
	vbroadcastss	60(%rax,%r13,4), %zmm6
	vfmadd231ps	%zmm8, %zmm6, %zmm1
	vfmadd231ps	%zmm9, %zmm6, %zmm0
	cmpq	176(%rsp), %rcx
	jne	.LBB6_55
	cmpq	$0, 152(%rsp)
	je	.LBB6_190
.LBB6_59:
	movq	536(%rsp), %r10
	movq	136(%rsp), %r13
	movq	128(%rsp), %r9
	movq	104(%rsp), %rdi
	movq	88(%rsp), %r14
	.p2align	4
.LBB6_60:
	cmpq	%rsi, %r13
	jae	.LBB6_576
	movq	%r10, %rcx
	vmovups	(%r9), %zmm6
	vmovups	64(%r9), %zmm7
	addq	$128, %r9
	vbroadcastss	(%rdx,%r13,4), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm5
	vfmadd231ps	%zmm8, %zmm7, %zmm4
	vbroadcastss	(%rbp,%r13,4), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm7, %zmm2
	vbroadcastss	(%rax,%r13,4), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vfmadd231ps	%zmm7, %zmm8, %zmm0
	incq	%r10
	movq	%rcx, %r13
	cmpq	184(%rsp), %r9
	jne	.LBB6_60
	jmp	.LBB6_122
.LBB6_62:
	cmpq	$1, %r8
	jne	.LBB6_127
	cmpq	%r13, %rsi
	ja	.LBB6_560
	movq	%r13, %rbp
	movq	144(%rsp), %rdi
	subq	%rdi, %rbp
	jb	.LBB6_573
	cmpq	%rbp, %rsi
	ja	.LBB6_561
	movq	%r13, %rbp
	subq	80(%rsp), %rbp
	jb	.LBB6_569
	cmpq	%rbp, %rsi
	ja	.LBB6_561
	movq	%r13, %rbp
	subq	120(%rsp), %rbp
	jb	.LBB6_570
	cmpq	%rbp, %rsi
	ja	.LBB6_561
	movq	176(%rsp), %r8
	cmpq	$0, 160(%rsp)
	je	.LBB6_207
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r11, %rax
	movq	192(%rsp), %rcx
	movq	200(%rsp), %r14
	movq	208(%rsp), %r13
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	xorl	%ebp, %ebp
	movq	56(%rsp), %r10
	.p2align	4
.LBB6_72:
	movq	%rbp, %rdx
	shlq	$4, %rdx
	movq	%rsi, %r9
	subq	%rdx, %r9
	jb	.LBB6_556
	cmpq	$16, %r9
	jb	.LBB6_554
	movq	%r12, %r15
	leaq	2048(%r10), %rdx
	incq	%rbp
	movl	$64, %r9d
	xorl	%r12d, %r12d
	.p2align	4
.LBB6_75:
	vbroadcastss	(%rax,%r12), %zmm8
	vmovups	-64(%r10,%r9), %zmm9
	vmovups	(%r10,%r9), %zmm10
	vfmadd231ps	%zmm9, %zmm8, %zmm7
	vfmadd231ps	%zmm8, %zmm10, %zmm6
	vbroadcastss	(%rcx,%r12), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vfmadd231ps	%zmm8, %zmm10, %zmm4
	vbroadcastss	(%r14,%r12), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm10, %zmm2
	vbroadcastss	(%r13,%r12), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm1
	vfmadd231ps	%zmm10, %zmm8, %zmm0
	addq	$4, %r12
	subq	$-128, %r9
	cmpq	$2112, %r9
	jne	.LBB6_75
	addq	$64, %r13
	addq	$64, %r14
	addq	$64, %rcx
	addq	$64, %rax
	movq	%rdx, %r10
	cmpq	%r8, %rdx
	movq	%r15, %r12
	jne	.LBB6_72
	cmpq	$0, 152(%rsp)
	je	.LBB6_208
.LBB6_78:
	movq	136(%rsp), %r13
	movq	128(%rsp), %rax
	movq	104(%rsp), %rdi
	movq	96(%rsp), %r9
	movq	88(%rsp), %r14
	movq	248(%rsp), %r8
	movq	184(%rsp), %rcx
	.p2align	4
.LBB6_79:
	cmpq	%rsi, %r13
	jae	.LBB6_576
	vbroadcastss	(%r11,%r13,4), %zmm8
	vmovups	(%rax), %zmm9
	vmovups	64(%rax), %zmm10
	vfmadd231ps	%zmm9, %zmm8, %zmm7
	vfmadd231ps	%zmm8, %zmm10, %zmm6
	movq	192(%rsp), %rdx
	vbroadcastss	(%rdx,%r13,4), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vfmadd231ps	%zmm8, %zmm10, %zmm4
	movq	200(%rsp), %rdx
	vbroadcastss	(%rdx,%r13,4), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm10, %zmm2
	movq	208(%rsp), %rdx
	vbroadcastss	(%rdx,%r13,4), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm1
	vfmadd231ps	%zmm10, %zmm8, %zmm0
	incq	%r13
	subq	$-128, %rax
	cmpq	%rcx, %rax
	jne	.LBB6_79
	jmp	.LBB6_209
.LBB6_81:
	cmpq	$1, %r8
	jne	.LBB6_135
	cmpq	%r13, %rsi
	ja	.LBB6_562
	movq	%r13, %rdx
	subq	144(%rsp), %rdx
	jb	.LBB6_568
	cmpq	%rdx, %rsi
	ja	.LBB6_563
	cmpq	$0, 160(%rsp)
	je	.LBB6_166
	movq	496(%rsp), %rax
	addq	%r11, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	movq	336(%rsp), %rcx
	xorl	%r13d, %r13d
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	movq	56(%rsp), %rdx
	movq	176(%rsp), %r10
	.p2align	4
.LBB6_87:
	cmpq	%rsi, %r13
	ja	.LBB6_555
	subq	$16, %rcx
	jb	.LBB6_554
	vbroadcastss	(%r11,%r13,4), %zmm4
	vmovups	(%rdx), %zmm5
	vmovups	64(%rdx), %zmm6
	vmovups	128(%rdx), %zmm7
	vmovups	192(%rdx), %zmm8
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vbroadcastss	-60(%rax,%r13,4), %zmm4
	vfmadd231ps	%zmm5, %zmm4, %zmm1
	vfmadd231ps	%zmm6, %zmm4, %zmm0
	vbroadcastss	4(%r11,%r13,4), %zmm4
	vfmadd231ps	%zmm7, %zmm4, %zmm3
	vfmadd231ps	%zmm4, %zmm8, %zmm2
	vbroadcastss	-56(%rax,%r13,4), %zmm4
	vfmadd231ps	%zmm7, %zmm4, %zmm1
	vfmadd231ps	%zmm8, %zmm4, %zmm0
	vbroadcastss	8(%r11,%r13,4), %zmm4
	vmovups	256(%rdx), %zmm5
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vmovups	320(%rdx), %zmm6
	vbroadcastss	-52(%rax,%r13,4), %zmm7
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vfmadd231ps	%zmm5, %zmm7, %zmm1
	vbroadcastss	12(%r11,%r13,4), %zmm4
	vfmadd231ps	%zmm6, %zmm7, %zmm0
	vmovups	384(%rdx), %zmm5
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vmovups	448(%rdx), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vbroadcastss	-48(%rax,%r13,4), %zmm4
	vfmadd231ps	%zmm5, %zmm4, %zmm1
	vfmadd231ps	%zmm6, %zmm4, %zmm0
	vbroadcastss	16(%r11,%r13,4), %zmm4
	vmovups	512(%rdx), %zmm5
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vmovups	576(%rdx), %zmm6
	vbroadcastss	-44(%rax,%r13,4), %zmm7
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vfmadd231ps	%zmm5, %zmm7, %zmm1
	vbroadcastss	20(%r11,%r13,4), %zmm4
	vfmadd231ps	%zmm6, %zmm7, %zmm0
	vmovups	640(%rdx), %zmm5
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vmovups	704(%rdx), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vbroadcastss	-40(%rax,%r13,4), %zmm4
	vfmadd231ps	%zmm5, %zmm4, %zmm1
	vfmadd231ps	%zmm6, %zmm4, %zmm0
	vbroadcastss	24(%r11,%r13,4), %zmm4
	vmovups	768(%rdx), %zmm5
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vmovups	832(%rdx), %zmm6
	vbroadcastss	-36(%rax,%r13,4), %zmm7
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vfmadd231ps	%zmm5, %zmm7, %zmm1
	vbroadcastss	28(%r11,%r13,4), %zmm4
	vfmadd231ps	%zmm6, %zmm7, %zmm0
	vmovups	896(%rdx), %zmm5
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vmovups	960(%rdx), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vbroadcastss	-32(%rax,%r13,4), %zmm4
	vfmadd231ps	%zmm5, %zmm4, %zmm1
	vfmadd231ps	%zmm6, %zmm4, %zmm0
	vbroadcastss	32(%r11,%r13,4), %zmm4
	vmovups	1024(%rdx), %zmm5
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vmovups	1088(%rdx), %zmm6
	vbroadcastss	-28(%rax,%r13,4), %zmm7
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vfmadd231ps	%zmm5, %zmm7, %zmm1
	vbroadcastss	36(%r11,%r13,4), %zmm4
	vfmadd231ps	%zmm6, %zmm7, %zmm0
	vmovups	1152(%rdx), %zmm5
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vmovups	1216(%rdx), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vbroadcastss	-24(%rax,%r13,4), %zmm4
	vfmadd231ps	%zmm5, %zmm4, %zmm1
	vfmadd231ps	%zmm6, %zmm4, %zmm0
	vbroadcastss	40(%r11,%r13,4), %zmm4
	vmovups	1280(%rdx), %zmm5
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vmovups	1344(%rdx), %zmm6
	vbroadcastss	-20(%rax,%r13,4), %zmm7
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vfmadd231ps	%zmm5, %zmm7, %zmm1
	vbroadcastss	44(%r11,%r13,4), %zmm4
	vfmadd231ps	%zmm6, %zmm7, %zmm0
	vmovups	1408(%rdx), %zmm5
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vmovups	1472(%rdx), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vbroadcastss	-16(%rax,%r13,4), %zmm4
	vfmadd231ps	%zmm5, %zmm4, %zmm1
	vfmadd231ps	%zmm6, %zmm4, %zmm0
	vbroadcastss	48(%r11,%r13,4), %zmm4
	vmovups	1536(%rdx), %zmm5
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vmovups	1600(%rdx), %zmm6
	vbroadcastss	-12(%rax,%r13,4), %zmm7
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vfmadd231ps	%zmm5, %zmm7, %zmm1
	vbroadcastss	52(%r11,%r13,4), %zmm4
	vfmadd231ps	%zmm6, %zmm7, %zmm0
	vmovups	1664(%rdx), %zmm5
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vmovups	1728(%rdx), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vbroadcastss	-8(%rax,%r13,4), %zmm4
	vfmadd231ps	%zmm5, %zmm4, %zmm1
	vfmadd231ps	%zmm6, %zmm4, %zmm0
	vbroadcastss	56(%r11,%r13,4), %zmm4
	vmovups	1792(%rdx), %zmm5
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vmovups	1856(%rdx), %zmm6
	vbroadcastss	-4(%rax,%r13,4), %zmm7
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vfmadd231ps	%zmm5, %zmm7, %zmm1
	vbroadcastss	60(%r11,%r13,4), %zmm4
	vfmadd231ps	%zmm6, %zmm7, %zmm0
	vmovups	1920(%rdx), %zmm5
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vmovups	1984(%rdx), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vbroadcastss	(%rax,%r13,4), %zmm4
	vfmadd231ps	%zmm5, %zmm4, %zmm1
	vfmadd231ps	%zmm6, %zmm4, %zmm0
	addq	$16, %r13
	addq	$2048, %rdx
	cmpq	%r10, %rdx
	jne	.LBB6_87
	cmpq	$0, 152(%rsp)
	jne	.LBB6_167
	jmp	.LBB6_170
.LBB6_91:
	cmpq	$1, %r8
	jne	.LBB6_139
	cmpq	%r13, %rsi
	ja	.LBB6_560
	movq	%r13, %rbp
	movq	144(%rsp), %rdi
	subq	%rdi, %rbp
	jb	.LBB6_573
	cmpq	%rbp, %rsi
	ja	.LBB6_561
	movq	%r13, %rbp
	subq	80(%rsp), %rbp
	jb	.LBB6_569
	cmpq	%rbp, %rsi
	ja	.LBB6_561
	movq	%r13, %rbp
	subq	120(%rsp), %rbp
	jb	.LBB6_570
	cmpq	%rbp, %rsi
	ja	.LBB6_561
	movq	%r13, %rbp
	subq	%rbx, %rbp
	jb	.LBB6_571
	cmpq	%rbp, %rsi
	ja	.LBB6_561
	movq	%r13, %rbp
	subq	256(%rsp), %rbp
	jb	.LBB6_572
	cmpq	%rbp, %rsi
	ja	.LBB6_561
	cmpq	$0, 160(%rsp)
	je	.LBB6_286
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r11, %rax
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
	xorl	%ecx, %ecx
	movq	56(%rsp), %r14
	movq	176(%rsp), %r15
	.p2align	4
.LBB6_105:
	movq	%rcx, %rdx
	shlq	$4, %rdx
	movq	%rsi, %r9
	subq	%rdx, %r9
	jb	.LBB6_556
	cmpq	$16, %r9
	jb	.LBB6_554
	leaq	2048(%r14), %rdx
	incq	%rcx
	movl	$64, %r10d
	movq	%rax, %r13
	.p2align	4
.LBB6_108:
	vbroadcastss	(%r13), %zmm12
	vmovups	-64(%r14,%r10), %zmm13
	vmovups	(%r14,%r10), %zmm14
	vfmadd231ps	%zmm13, %zmm12, %zmm11
	vfmadd231ps	%zmm12, %zmm14, %zmm10
	leaq	(%r13,%rbx), %r9
	vbroadcastss	(%r13,%rbx), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm14, %zmm8
	vbroadcastss	(%rbx,%r9), %zmm12
	addq	%rbx, %r9
	vfmadd231ps	%zmm13, %zmm12, %zmm7
	vbroadcastss	(%rbx,%r9), %zmm15
	vfmadd231ps	%zmm12, %zmm14, %zmm6
	addq	%rbx, %r9
	vfmadd231ps	%zmm13, %zmm15, %zmm5
	vfmadd231ps	%zmm15, %zmm14, %zmm4
	vbroadcastss	(%rbx,%r9), %zmm12
	addq	%rbx, %r9
	vfmadd231ps	%zmm13, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm14, %zmm2
	vbroadcastss	(%rbx,%r9), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm1
	vfmadd231ps	%zmm14, %zmm12, %zmm0
	addq	$4, %r13
	subq	$-128, %r10
	cmpq	$2112, %r10
	jne	.LBB6_108
	addq	$64, %rax
	movq	%rdx, %r14
	cmpq	%r15, %rdx
	jne	.LBB6_105
	cmpq	$0, 152(%rsp)
	je	.LBB6_287
.LBB6_111:
	movq	136(%rsp), %r13
	movq	128(%rsp), %rax
	movq	104(%rsp), %rdi
	movq	96(%rsp), %r9
	movq	88(%rsp), %r14
	movq	184(%rsp), %rcx
	movq	344(%rsp), %rdx
	.p2align	4
.LBB6_112:
	cmpq	%rsi, %r13
	jae	.LBB6_576
	vbroadcastss	(%r11,%r13,4), %zmm12
	vmovups	(%rax), %zmm13
	vmovups	64(%rax), %zmm14
	vfmadd231ps	%zmm13, %zmm12, %zmm11
	vfmadd231ps	%zmm12, %zmm14, %zmm10
	movq	192(%rsp), %r10
	vbroadcastss	(%r10,%r13,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm14, %zmm8
	movq	200(%rsp), %r10
	vbroadcastss	(%r10,%r13,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm14, %zmm6
	movq	208(%rsp), %r10
	vbroadcastss	(%r10,%r13,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm14, %zmm4
	movq	240(%rsp), %r10
	vbroadcastss	(%r10,%r13,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm14, %zmm2
	vbroadcastss	(%rdx,%r13,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm1
	vfmadd231ps	%zmm14, %zmm12, %zmm0
	incq	%r13
	subq	$-128, %rax
	cmpq	%rcx, %rax
	jne	.LBB6_112
	jmp	.LBB6_288
.LBB6_114:
	vxorps	%xmm0, %xmm0, %xmm0
	movq	168(%rsp), %rax
	xorl	%ebp, %ebp
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	movq	56(%rsp), %rcx
	.p2align	4
.LBB6_115:
	cmpq	%r13, %rbp
	ja	.LBB6_552
	subq	%r8, %rax
	cmpq	$5, %rax
	jb	.LBB6_553
	movq	360(%rsp), %rdx
	vbroadcastss	-16(%rdx,%rbp,4), %zmm10
	vmovups	(%rcx), %zmm11
	vmovups	64(%rcx), %zmm12
	vfmadd231ps	%zmm11, %zmm10, %zmm9
	vfmadd231ps	%zmm10, %zmm12, %zmm8
	vbroadcastss	-12(%rdx,%rbp,4), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vfmadd231ps	%zmm10, %zmm12, %zmm6
	vbroadcastss	-8(%rdx,%rbp,4), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm12, %zmm4
	vbroadcastss	-4(%rdx,%rbp,4), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm12, %zmm2
	vbroadcastss	(%rdx,%rbp,4), %zmm10
	addq	%r8, %rbp
	vfmadd231ps	%zmm11, %zmm10, %zmm1
	vfmadd231ps	%zmm12, %zmm10, %zmm0
	subq	$-128, %rcx
	cmpq	%r12, %rcx
	jne	.LBB6_115
	jmp	.LBB6_244
.LBB6_118:
	vxorps	%xmm0, %xmm0, %xmm0
	movq	168(%rsp), %rax
	xorl	%ebp, %ebp
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	movq	56(%rsp), %rcx
	.p2align	4
.LBB6_119:
	cmpq	%r13, %rbp
	ja	.LBB6_552
	subq	%r8, %rax
	cmpq	$3, %rax
	jb	.LBB6_553
	vbroadcastss	(%r11,%rbp,4), %zmm6
	vmovups	(%rcx), %zmm7
	vmovups	64(%rcx), %zmm8
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	4(%r11,%rbp,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	8(%r11,%rbp,4), %zmm6
	addq	%r8, %rbp
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	subq	$-128, %rcx
	cmpq	%r12, %rcx
	jne	.LBB6_119
.LBB6_122:
	movq	72(%rsp), %r10
	movq	8(%r10), %r13
	cmpq	%rdi, 112(%rsp)
	jbe	.LBB6_191
.LBB6_123:
	movq	%rdi, %rbp
	cmpq	%r13, %rdi
	movq	96(%rsp), %r9
	movq	48(%rsp), %rdi
	ja	.LBB6_126
	cmpq	%rbp, 64(%rsp)
	jbe	.LBB6_143
	movq	24(%r10), %r13
	cmpq	%r13, %rbp
	jbe	.LBB6_146
	jmp	.LBB6_126
.LBB6_127:
	vxorps	%xmm0, %xmm0, %xmm0
	movq	168(%rsp), %rax
	xorl	%ebp, %ebp
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	movq	56(%rsp), %rcx
	.p2align	4
.LBB6_128:
	cmpq	%r13, %rbp
	ja	.LBB6_552
	subq	%r8, %rax
	cmpq	$4, %rax
	jb	.LBB6_553
	vbroadcastss	(%r11,%rbp,4), %zmm8
	vmovups	(%rcx), %zmm9
	vmovups	64(%rcx), %zmm10
	vfmadd231ps	%zmm9, %zmm8, %zmm7
	vfmadd231ps	%zmm8, %zmm10, %zmm6
	vbroadcastss	4(%r11,%rbp,4), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vfmadd231ps	%zmm8, %zmm10, %zmm4
	vbroadcastss	8(%r11,%rbp,4), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm10, %zmm2
	vbroadcastss	12(%r11,%rbp,4), %zmm8
	addq	%r8, %rbp
	vfmadd231ps	%zmm9, %zmm8, %zmm1
	vfmadd231ps	%zmm10, %zmm8, %zmm0
	subq	$-128, %rcx
	cmpq	%r12, %rcx
	jne	.LBB6_128
	jmp	.LBB6_209
.LBB6_131:
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%ebp, %ebp
	vxorps	%xmm1, %xmm1, %xmm1
	movq	56(%rsp), %rax
	movzbl	15(%rsp), %ecx
	.p2align	4
.LBB6_132:
	cmpq	%r13, %rbp
	ja	.LBB6_552
	cmpq	%rbp, 368(%rsp)
	je	.LBB6_553
	vbroadcastss	(%r11,%rbp,4), %zmm2
	vfmadd231ps	(%rax), %zmm2, %zmm1
	vfmadd231ps	64(%rax), %zmm2, %zmm0
	addq	%r8, %rbp
	subq	$-128, %rax
	cmpq	%r12, %rax
	jne	.LBB6_132
	jmp	.LBB6_154
.LBB6_135:
	vxorps	%xmm0, %xmm0, %xmm0
	movq	168(%rsp), %rax
	xorl	%ebp, %ebp
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	movq	56(%rsp), %rcx
	.p2align	4
.LBB6_136:
	cmpq	%r13, %rbp
	ja	.LBB6_552
	subq	%r8, %rax
	cmpq	$2, %rax
	jb	.LBB6_553
	vbroadcastss	(%r11,%rbp,4), %zmm4
	vmovups	(%rcx), %zmm5
	vmovups	64(%rcx), %zmm6
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vbroadcastss	4(%r11,%rbp,4), %zmm4
	addq	%r8, %rbp
	vfmadd231ps	%zmm5, %zmm4, %zmm1
	vfmadd231ps	%zmm6, %zmm4, %zmm0
	subq	$-128, %rcx
	cmpq	%r12, %rcx
	jne	.LBB6_136
	jmp	.LBB6_170
.LBB6_139:
	vxorps	%xmm0, %xmm0, %xmm0
	movq	168(%rsp), %rax
	xorl	%ebp, %ebp
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
	movq	56(%rsp), %rcx
	.p2align	4
.LBB6_140:
	cmpq	%r13, %rbp
	ja	.LBB6_552
	subq	%r8, %rax
	cmpq	$6, %rax
	jb	.LBB6_553
	vbroadcastss	(%r11,%rbp,4), %zmm12
	vmovups	(%rcx), %zmm13
	vmovups	64(%rcx), %zmm14
	vfmadd231ps	%zmm13, %zmm12, %zmm11
	vfmadd231ps	%zmm12, %zmm14, %zmm10
	vbroadcastss	4(%r11,%rbp,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm14, %zmm8
	vbroadcastss	8(%r11,%rbp,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm14, %zmm6
	vbroadcastss	12(%r11,%rbp,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm14, %zmm4
	vbroadcastss	16(%r11,%rbp,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm14, %zmm2
	vbroadcastss	20(%r11,%rbp,4), %zmm12
	addq	%r8, %rbp
	vfmadd231ps	%zmm13, %zmm12, %zmm1
	vfmadd231ps	%zmm14, %zmm12, %zmm0
	subq	$-128, %rcx
	cmpq	%r12, %rcx
	jne	.LBB6_140
	jmp	.LBB6_288
.LBB6_143:
	leaq	(,%rdi,4), %rax
	cmpq	%rdi, %rbp
	jne	.LBB6_342
.LBB6_144:
	movq	24(%r10), %r13
	cmpq	%r13, %rbp
	ja	.LBB6_126
	cmpq	%rdi, %rbp
	jne	.LBB6_348
.LBB6_146:
	movq	40(%r10), %r13
	cmpq	%r13, %rbp
	ja	.LBB6_126
	cmpq	%rbp, 64(%rsp)
	ja	.LBB6_11
	cmpq	%rdi, %rbp
	je	.LBB6_11
	leaq	(,%rdi,4), %rcx
	addq	32(%r10), %rcx
	movq	40(%rsp), %rax
	leaq	(%rcx,%rax,4), %rax
	cmpb	$0, 15(%rsp)
	jne	.LBB6_280
.LBB6_150:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_160
	vmovups	%zmm1, (%rcx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_11
	jmp	.LBB6_161
.LBB6_152:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	cmpq	$0, 152(%rsp)
	jne	.LBB6_23
.LBB6_153:
	movzbl	15(%rsp), %ecx
.LBB6_154:
	movq	72(%rsp), %r10
	movq	8(%r10), %rdx
	movq	%rdi, %rbp
	cmpq	%rdi, 112(%rsp)
	jbe	.LBB6_163
	cmpq	%rdx, %rbp
	movq	48(%rsp), %rdi
	ja	.LBB6_174
	cmpq	%rbp, 64(%rsp)
	ja	.LBB6_11
	cmpq	%rdi, %rbp
	je	.LBB6_11
	leaq	(,%rdi,4), %rcx
	addq	(%r10), %rcx
	movq	40(%rsp), %rax
	leaq	(%rcx,%rax,4), %rax
	cmpb	$0, 15(%rsp)
	je	.LBB6_150
.LBB6_280:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_384
	vaddps	(%rcx), %zmm1, %zmm1
	vmovups	%zmm1, (%rcx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_11
	jmp	.LBB6_385
.LBB6_163:
	movq	%rdx, %r13
	movq	48(%rsp), %rdi
	subq	%rdi, %r13
	jb	.LBB6_564
	cmpq	$32, %r13
	jb	.LBB6_557
	movq	(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_9
	jmp	.LBB6_332
.LBB6_166:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	cmpq	$0, 152(%rsp)
	je	.LBB6_170
.LBB6_167:
	movq	232(%rsp), %rax
	movq	352(%rsp), %rdx
	addq	%rdx, %rax
	movq	544(%rsp), %rcx
	addq	%rdx, %rcx
	movq	136(%rsp), %r13
	movq	128(%rsp), %rdx
	.p2align	4
.LBB6_168:
	cmpq	%rsi, %r13
	jae	.LBB6_576
	vbroadcastss	(%rax,%r13,4), %zmm4
	vmovups	(%rdx), %zmm5
	vmovups	64(%rdx), %zmm6
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vbroadcastss	(%rcx,%r13,4), %zmm4
	vfmadd231ps	%zmm5, %zmm4, %zmm1
	vfmadd231ps	%zmm6, %zmm4, %zmm0
	incq	%r13
	subq	$-128, %rdx
	cmpq	184(%rsp), %rdx
	jne	.LBB6_168
.LBB6_170:
	movq	%rdi, %rbp
	cmpq	%rdi, 112(%rsp)
	jbe	.LBB6_175
	movq	72(%rsp), %r10
	movq	8(%r10), %rdx
	cmpq	%rdx, %rbp
	movq	48(%rsp), %rdi
	ja	.LBB6_174
	cmpq	%rbp, 64(%rsp)
	jbe	.LBB6_183
	movq	24(%r10), %rdx
	cmpq	%rdx, %rbp
	jbe	.LBB6_11
	jmp	.LBB6_174
.LBB6_175:
	movq	72(%rsp), %r10
	movq	8(%r10), %rdx
	movq	%rdx, %r13
	movq	48(%rsp), %rdi
	subq	%rdi, %r13
	movzbl	15(%rsp), %ecx
	jb	.LBB6_564
	cmpq	$31, %r13
	jbe	.LBB6_557
	movq	(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_179
	vaddps	(%rax,%rdi,4), %zmm3, %zmm3
	vmovups	%zmm3, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm2, %zmm2
	jmp	.LBB6_180
.LBB6_179:
	vmovups	%zmm3, (%rax,%rdi,4)
.LBB6_180:
	vmovups	%zmm2, 64(%rax,%rdi,4)
	movq	24(%r10), %rdx
	movq	%rdx, %r13
	subq	%rdi, %r13
	jb	.LBB6_564
	cmpq	$32, %r13
	jb	.LBB6_557
	movq	16(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_9
	jmp	.LBB6_332
.LBB6_183:
	leaq	(,%rdi,4), %rax
	cmpq	%rdi, %rbp
	jne	.LBB6_339
.LBB6_184:
	movq	24(%r10), %rdx
	cmpq	%rdx, %rbp
	ja	.LBB6_174
	cmpq	%rdi, %rbp
	je	.LBB6_11
	addq	16(%r10), %rax
	movq	40(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	je	.LBB6_187
.LBB6_337:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_387
	vaddps	(%rax), %zmm1, %zmm1
	vmovups	%zmm1, (%rax)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_11
	jmp	.LBB6_388
.LBB6_189:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	cmpq	$0, 152(%rsp)
	jne	.LBB6_59
.LBB6_190:
	movq	104(%rsp), %rdi
	movq	88(%rsp), %r14
	movq	72(%rsp), %r10
	movq	8(%r10), %r13
	cmpq	%rdi, 112(%rsp)
	ja	.LBB6_123
.LBB6_191:
	movq	%r13, %rbp
	subq	48(%rsp), %rbp
	movq	96(%rsp), %r9
	movzbl	15(%rsp), %ecx
	jb	.LBB6_565
	cmpq	$31, %rbp
	jbe	.LBB6_566
	movq	72(%rsp), %rdx
	movq	(%rdx), %rax
	testb	%cl, %cl
	je	.LBB6_195
	movq	48(%rsp), %r10
	vaddps	(%rax,%r10,4), %zmm5, %zmm5
	vmovups	%zmm5, (%rax,%r10,4)
	vaddps	64(%rax,%r10,4), %zmm4, %zmm4
	jmp	.LBB6_196
.LBB6_195:
	movq	48(%rsp), %r10
	vmovups	%zmm5, (%rax,%r10,4)
.LBB6_196:
	vmovups	%zmm4, 64(%rax,%r10,4)
	movq	24(%rdx), %r13
	movq	%r13, %rbp
	subq	%r10, %rbp
	jb	.LBB6_565
	cmpq	$32, %rbp
	jb	.LBB6_566
	movq	72(%rsp), %rdx
	movq	16(%rdx), %rax
	testb	%cl, %cl
	je	.LBB6_200
	movq	48(%rsp), %r10
	vaddps	(%rax,%r10,4), %zmm3, %zmm3
	vmovups	%zmm3, (%rax,%r10,4)
	vaddps	64(%rax,%r10,4), %zmm2, %zmm2
	jmp	.LBB6_201
.LBB6_200:
	movq	48(%rsp), %r10
	vmovups	%zmm3, (%rax,%r10,4)
.LBB6_201:
	vmovups	%zmm2, 64(%rax,%r10,4)
	movq	40(%rdx), %r13
	movq	%r13, %rbp
	subq	%r10, %rbp
	jb	.LBB6_565
	cmpq	$32, %rbp
	jb	.LBB6_566
	movq	72(%rsp), %r10
	movq	32(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_205
	movq	48(%rsp), %rcx
	vaddps	(%rax,%rcx,4), %zmm1, %zmm1
	vmovups	%zmm1, (%rax,%rcx,4)
	vaddps	64(%rax,%rcx,4), %zmm0, %zmm0
	jmp	.LBB6_206
.LBB6_205:
	movq	48(%rsp), %rcx
	vmovups	%zmm1, (%rax,%rcx,4)
.LBB6_206:
	vmovups	%zmm0, 64(%rax,%rcx,4)
	movq	%rdi, %rbp
	jmp	.LBB6_11
.LBB6_207:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	cmpq	$0, 152(%rsp)
	jne	.LBB6_78
.LBB6_208:
	movq	104(%rsp), %rdi
	movq	96(%rsp), %r9
	movq	88(%rsp), %r14
	movq	248(%rsp), %r8
.LBB6_209:
	movq	72(%rsp), %r10
	movq	8(%r10), %r13
	movq	%rdi, %rbp
	cmpq	%rdi, 112(%rsp)
	jbe	.LBB6_213
	cmpq	%r13, %rbp
	movq	48(%rsp), %rdi
	ja	.LBB6_126
	cmpq	%rbp, 64(%rsp)
	jbe	.LBB6_222
	movq	24(%r10), %r13
	cmpq	%r13, %rbp
	jbe	.LBB6_225
	jmp	.LBB6_126
.LBB6_213:
	movq	48(%rsp), %rdi
	cmpq	%r13, %rdi
	movzbl	15(%rsp), %ecx
	ja	.LBB6_558
	subq	%rdi, %r13
	cmpq	$31, %r13
	jbe	.LBB6_557
	movq	(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_217
	vaddps	(%rax,%rdi,4), %zmm7, %zmm7
	vmovups	%zmm7, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm6, %zmm6
	jmp	.LBB6_218
.LBB6_217:
	vmovups	%zmm7, (%rax,%rdi,4)
.LBB6_218:
	vmovups	%zmm6, 64(%rax,%rdi,4)
	movq	24(%r10), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_558
	subq	%rdi, %r13
	cmpq	$32, %r13
	jb	.LBB6_557
	movq	16(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_228
	vaddps	(%rax,%rdi,4), %zmm5, %zmm5
	vmovups	%zmm5, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm4, %zmm4
	jmp	.LBB6_229
.LBB6_222:
	leaq	(,%rdi,4), %rax
	cmpq	%rdi, %rbp
	jne	.LBB6_345
.LBB6_223:
	movq	24(%r10), %r13
	cmpq	%r13, %rbp
	ja	.LBB6_126
	cmpq	%rdi, %rbp
	jne	.LBB6_354
.LBB6_225:
	movq	40(%r10), %r13
	cmpq	%r13, %rbp
	ja	.LBB6_126
	cmpq	%rbp, 64(%rsp)
	jbe	.LBB6_237
	movq	56(%r10), %r13
	cmpq	%r13, %rbp
	jbe	.LBB6_11
	jmp	.LBB6_126
.LBB6_228:
	vmovups	%zmm5, (%rax,%rdi,4)
.LBB6_229:
	vmovups	%zmm4, 64(%rax,%rdi,4)
	movq	40(%r10), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_558
	subq	%rdi, %r13
	cmpq	$32, %r13
	jb	.LBB6_557
	movq	32(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_233
	vaddps	(%rax,%rdi,4), %zmm3, %zmm3
	vmovups	%zmm3, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm2, %zmm2
	jmp	.LBB6_234
.LBB6_233:
	vmovups	%zmm3, (%rax,%rdi,4)
.LBB6_234:
	vmovups	%zmm2, 64(%rax,%rdi,4)
	movq	56(%r10), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_558
	subq	%rdi, %r13
	cmpq	$32, %r13
	jb	.LBB6_557
	movq	48(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_9
	jmp	.LBB6_332
.LBB6_237:
	leaq	(,%rdi,4), %rax
	cmpq	%rdi, %rbp
	jne	.LBB6_363
.LBB6_238:
	movq	56(%r10), %r13
	cmpq	%r13, %rbp
	ja	.LBB6_126
	cmpq	%rdi, %rbp
	je	.LBB6_11
	addq	48(%r10), %rax
	movq	40(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	jne	.LBB6_337
.LBB6_187:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_437
	vmovups	%zmm1, (%rax)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_11
	jmp	.LBB6_438
.LBB6_242:
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
	cmpq	$0, 152(%rsp)
	jne	.LBB6_44
.LBB6_243:
	movq	104(%rsp), %rdi
	movq	96(%rsp), %r9
	movq	88(%rsp), %r14
.LBB6_244:
	movq	72(%rsp), %r10
	movq	8(%r10), %r13
	movq	%rdi, %rbp
	cmpq	%rdi, 112(%rsp)
	jbe	.LBB6_248
	cmpq	%r13, %rbp
	movq	48(%rsp), %rdi
	ja	.LBB6_126
	cmpq	%rbp, 64(%rsp)
	jbe	.LBB6_257
	movq	24(%r10), %r13
	cmpq	%r13, %rbp
	jbe	.LBB6_260
	jmp	.LBB6_126
.LBB6_248:
	movq	48(%rsp), %rdi
	cmpq	%r13, %rdi
	movzbl	15(%rsp), %ecx
	ja	.LBB6_558
	subq	%rdi, %r13
	cmpq	$31, %r13
	jbe	.LBB6_557
	movq	(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_252
	vaddps	(%rax,%rdi,4), %zmm9, %zmm9
	vmovups	%zmm9, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm8, %zmm8
	jmp	.LBB6_253
.LBB6_252:
	vmovups	%zmm9, (%rax,%rdi,4)
.LBB6_253:
	vmovups	%zmm8, 64(%rax,%rdi,4)
	movq	24(%r10), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_558
	subq	%rdi, %r13
	cmpq	$32, %r13
	jb	.LBB6_557
	movq	16(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_263
	vaddps	(%rax,%rdi,4), %zmm7, %zmm7
	vmovups	%zmm7, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm6, %zmm6
	jmp	.LBB6_264
.LBB6_257:
	leaq	(,%rdi,4), %rax
	cmpq	%rdi, %rbp
	jne	.LBB6_351
.LBB6_258:
	movq	24(%r10), %r13
	cmpq	%r13, %rbp
	ja	.LBB6_126
	cmpq	%rdi, %rbp
	jne	.LBB6_360
.LBB6_260:
	movq	40(%r10), %r13
	cmpq	%r13, %rbp
	ja	.LBB6_126
	cmpq	%rbp, 64(%rsp)
	jbe	.LBB6_273
	movq	56(%r10), %r13
	cmpq	%r13, %rbp
	jbe	.LBB6_276
	jmp	.LBB6_126
.LBB6_263:
	vmovups	%zmm7, (%rax,%rdi,4)
.LBB6_264:
	vmovups	%zmm6, 64(%rax,%rdi,4)
	movq	40(%r10), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_558
	subq	%rdi, %r13
	cmpq	$32, %r13
	jb	.LBB6_557
	movq	32(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_268
	vaddps	(%rax,%rdi,4), %zmm5, %zmm5
	vmovups	%zmm5, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm4, %zmm4
	jmp	.LBB6_269
.LBB6_268:
	vmovups	%zmm5, (%rax,%rdi,4)
.LBB6_269:
	vmovups	%zmm4, 64(%rax,%rdi,4)
	movq	56(%r10), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_558
	subq	%rdi, %r13
	cmpq	$32, %r13
	jb	.LBB6_557
	movq	48(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_282
	vaddps	(%rax,%rdi,4), %zmm3, %zmm3
	vmovups	%zmm3, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm2, %zmm2
	jmp	.LBB6_283
.LBB6_273:
	leaq	(,%rdi,4), %rax
	cmpq	%rdi, %rbp
	jne	.LBB6_369
.LBB6_274:
	movq	56(%r10), %r13
	cmpq	%r13, %rbp
	ja	.LBB6_126
	cmpq	%rdi, %rbp
	jne	.LBB6_375
.LBB6_276:
	movq	72(%r10), %r13
	cmpq	%r13, %rbp
	ja	.LBB6_126
	cmpq	%rbp, 64(%rsp)
	ja	.LBB6_11
	cmpq	%rdi, %rbp
	je	.LBB6_11
	leaq	(,%rdi,4), %rcx
	addq	64(%r10), %rcx
	movq	40(%rsp), %rax
	leaq	(%rcx,%rax,4), %rax
	cmpb	$0, 15(%rsp)
	je	.LBB6_150
	jmp	.LBB6_280
.LBB6_282:
	vmovups	%zmm3, (%rax,%rdi,4)
.LBB6_283:
	vmovups	%zmm2, 64(%rax,%rdi,4)
	movq	72(%r10), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_558
	subq	%rdi, %r13
	cmpq	$32, %r13
	jb	.LBB6_557
	movq	64(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_9
	jmp	.LBB6_332
.LBB6_286:
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
	cmpq	$0, 152(%rsp)
	jne	.LBB6_111
.LBB6_287:
	movq	104(%rsp), %rdi
	movq	96(%rsp), %r9
	movq	88(%rsp), %r14
.LBB6_288:
	movq	72(%rsp), %r10
	movq	8(%r10), %r13
	movq	%rdi, %rbp
	cmpq	%rdi, 112(%rsp)
	jbe	.LBB6_292
	cmpq	%r13, %rbp
	movq	48(%rsp), %rdi
	ja	.LBB6_126
	cmpq	%rbp, 64(%rsp)
	jbe	.LBB6_301
	movq	24(%r10), %r13
	cmpq	%r13, %rbp
	jbe	.LBB6_304
	jmp	.LBB6_126
.LBB6_292:
	movq	48(%rsp), %rdi
	cmpq	%r13, %rdi
	movzbl	15(%rsp), %ecx
	ja	.LBB6_558
	subq	%rdi, %r13
	cmpq	$31, %r13
	jbe	.LBB6_557
	movq	(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_296
	vaddps	(%rax,%rdi,4), %zmm11, %zmm11
	vmovups	%zmm11, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm10, %zmm10
	jmp	.LBB6_297
.LBB6_296:
	vmovups	%zmm11, (%rax,%rdi,4)
.LBB6_297:
	vmovups	%zmm10, 64(%rax,%rdi,4)
	movq	24(%r10), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_558
	subq	%rdi, %r13
	cmpq	$32, %r13
	jb	.LBB6_557
	movq	16(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_307
	vaddps	(%rax,%rdi,4), %zmm9, %zmm9
	vmovups	%zmm9, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm8, %zmm8
	jmp	.LBB6_308
.LBB6_301:
	leaq	(,%rdi,4), %rax
	cmpq	%rdi, %rbp
	jne	.LBB6_357
.LBB6_302:
	movq	24(%r10), %r13
	cmpq	%r13, %rbp
	ja	.LBB6_126
	cmpq	%rdi, %rbp
	jne	.LBB6_366
.LBB6_304:
	movq	40(%r10), %r13
	cmpq	%r13, %rbp
	ja	.LBB6_126
	cmpq	%rbp, 64(%rsp)
	jbe	.LBB6_317
	movq	56(%r10), %r13
	cmpq	%r13, %rbp
	jbe	.LBB6_320
	jmp	.LBB6_126
.LBB6_307:
	vmovups	%zmm9, (%rax,%rdi,4)
.LBB6_308:
	vmovups	%zmm8, 64(%rax,%rdi,4)
	movq	40(%r10), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_558
	subq	%rdi, %r13
	cmpq	$32, %r13
	jb	.LBB6_557
	movq	32(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_312
	vaddps	(%rax,%rdi,4), %zmm7, %zmm7
	vmovups	%zmm7, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm6, %zmm6
	jmp	.LBB6_313
.LBB6_312:
	vmovups	%zmm7, (%rax,%rdi,4)
.LBB6_313:
	vmovups	%zmm6, 64(%rax,%rdi,4)
	movq	56(%r10), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_558
	subq	%rdi, %r13
	cmpq	$32, %r13
	jb	.LBB6_557
	movq	48(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_323
	vaddps	(%rax,%rdi,4), %zmm5, %zmm5
	vmovups	%zmm5, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm4, %zmm4
	jmp	.LBB6_324
.LBB6_317:
	leaq	(,%rdi,4), %rax
	cmpq	%rdi, %rbp
	jne	.LBB6_372
.LBB6_318:
	movq	56(%r10), %r13
	cmpq	%r13, %rbp
	ja	.LBB6_126
	cmpq	%rdi, %rbp
	jne	.LBB6_378
.LBB6_320:
	movq	72(%r10), %r13
	cmpq	%r13, %rbp
	ja	.LBB6_126
	cmpq	%rbp, 64(%rsp)
	jbe	.LBB6_333
	movq	88(%r10), %r13
	cmpq	%r13, %rbp
	jbe	.LBB6_11
	jmp	.LBB6_126
.LBB6_323:
	vmovups	%zmm5, (%rax,%rdi,4)
.LBB6_324:
	vmovups	%zmm4, 64(%rax,%rdi,4)
	movq	72(%r10), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_558
	subq	%rdi, %r13
	cmpq	$32, %r13
	jb	.LBB6_557
	movq	64(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_328
	vaddps	(%rax,%rdi,4), %zmm3, %zmm3
	vmovups	%zmm3, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm2, %zmm2
	jmp	.LBB6_329
.LBB6_328:
	vmovups	%zmm3, (%rax,%rdi,4)
.LBB6_329:
	vmovups	%zmm2, 64(%rax,%rdi,4)
	movq	88(%r10), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_558
	subq	%rdi, %r13
	cmpq	$32, %r13
	jb	.LBB6_557
	movq	80(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_9
	.p2align	4
.LBB6_332:
	vaddps	(%rax,%rdi,4), %zmm1, %zmm1
	vmovups	%zmm1, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm0, %zmm0
	jmp	.LBB6_10
.LBB6_333:
	leaq	(,%rdi,4), %rax
	cmpq	%rdi, %rbp
	jne	.LBB6_381
.LBB6_334:
	movq	88(%r10), %r13
	cmpq	%r13, %rbp
	ja	.LBB6_126
	cmpq	%rdi, %rbp
	je	.LBB6_11
	addq	80(%r10), %rax
	movq	40(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	je	.LBB6_187
	jmp	.LBB6_337
.LBB6_339:
	movq	(%r10), %rdx
	addq	%rax, %rdx
	movq	40(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	je	.LBB6_391
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_425
	vaddps	(%rdx), %zmm3, %zmm3
	vmovups	%zmm3, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_184
	jmp	.LBB6_426
.LBB6_342:
	movq	(%r10), %rdx
	addq	%rax, %rdx
	movq	40(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	je	.LBB6_393
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_431
	vaddps	(%rdx), %zmm5, %zmm5
	vmovups	%zmm5, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_144
	jmp	.LBB6_432
.LBB6_345:
	movq	(%r10), %rdx
	addq	%rax, %rdx
	movq	40(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	je	.LBB6_395
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_440
	vaddps	(%rdx), %zmm7, %zmm7
	vmovups	%zmm7, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_223
	jmp	.LBB6_441
.LBB6_348:
	addq	16(%r10), %rax
	movq	40(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	je	.LBB6_397
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_446
	vaddps	(%rax), %zmm3, %zmm3
	vmovups	%zmm3, (%rax)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_146
	jmp	.LBB6_447
.LBB6_351:
	movq	(%r10), %rdx
	addq	%rax, %rdx
	movq	40(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	je	.LBB6_399
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_452
	vaddps	(%rdx), %zmm9, %zmm9
	vmovups	%zmm9, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_258
	jmp	.LBB6_453
.LBB6_354:
	addq	16(%r10), %rax
	movq	40(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	je	.LBB6_401
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_458
	vaddps	(%rax), %zmm5, %zmm5
	vmovups	%zmm5, (%rax)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_225
	jmp	.LBB6_459
.LBB6_357:
	movq	(%r10), %rdx
	addq	%rax, %rdx
	movq	40(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	je	.LBB6_403
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_465
	vaddps	(%rdx), %zmm11, %zmm11
	vmovups	%zmm11, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_302
	jmp	.LBB6_466
.LBB6_360:
	addq	16(%r10), %rax
	movq	40(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	je	.LBB6_405
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_471
	vaddps	(%rax), %zmm7, %zmm7
	vmovups	%zmm7, (%rax)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_260
	jmp	.LBB6_472
.LBB6_363:
	movq	32(%r10), %rdx
	addq	%rax, %rdx
	movq	40(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	je	.LBB6_407
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_477
	vaddps	(%rdx), %zmm3, %zmm3
	vmovups	%zmm3, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_238
	jmp	.LBB6_478
.LBB6_366:
	addq	16(%r10), %rax
	movq	40(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	je	.LBB6_409
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_483
	vaddps	(%rax), %zmm9, %zmm9
	vmovups	%zmm9, (%rax)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_304
	jmp	.LBB6_484
.LBB6_369:
	movq	32(%r10), %rdx
	addq	%rax, %rdx
	movq	40(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	je	.LBB6_411
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_489
	vaddps	(%rdx), %zmm5, %zmm5
	vmovups	%zmm5, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_274
	jmp	.LBB6_490
.LBB6_372:
	movq	32(%r10), %rdx
	addq	%rax, %rdx
	movq	40(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	je	.LBB6_413
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_495
	vaddps	(%rdx), %zmm7, %zmm7
	vmovups	%zmm7, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_318
	jmp	.LBB6_496
.LBB6_375:
	addq	48(%r10), %rax
	movq	40(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	je	.LBB6_415
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_501
	vaddps	(%rax), %zmm3, %zmm3
	vmovups	%zmm3, (%rax)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_276
	jmp	.LBB6_502
.LBB6_378:
	addq	48(%r10), %rax
	movq	40(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	je	.LBB6_417
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_507
	vaddps	(%rax), %zmm5, %zmm5
	vmovups	%zmm5, (%rax)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_320
	jmp	.LBB6_508
.LBB6_381:
	movq	64(%r10), %rdx
	addq	%rax, %rdx
	movq	40(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 15(%rsp)
	je	.LBB6_420
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_513
	vaddps	(%rdx), %zmm3, %zmm3
	vmovups	%zmm3, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_334
	jmp	.LBB6_514
.LBB6_384:
	vmovups	(%rcx), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rcx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_11
.LBB6_385:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_423
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB6_11
.LBB6_160:
	vmovups	%zmm1, (%rcx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_11
.LBB6_161:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_464
	vmovups	%zmm0, (%rax)
	jmp	.LBB6_11
.LBB6_387:
	vmovups	(%rax), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rax) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_11
.LBB6_388:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_424
	vaddps	(%rcx), %zmm0, %zmm0
	jmp	.LBB6_390
.LBB6_437:
	vmovups	%zmm1, (%rax) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_11
.LBB6_438:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_439
.LBB6_390:
	vmovups	%zmm0, (%rcx)
	jmp	.LBB6_11
.LBB6_391:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_428
	vmovups	%zmm3, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_184
	jmp	.LBB6_429
.LBB6_393:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_434
	vmovups	%zmm5, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_144
	jmp	.LBB6_435
.LBB6_395:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_443
	vmovups	%zmm7, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_223
	jmp	.LBB6_444
.LBB6_397:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_449
	vmovups	%zmm3, (%rax)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_146
	jmp	.LBB6_450
.LBB6_399:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_455
	vmovups	%zmm9, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_258
	jmp	.LBB6_456
.LBB6_401:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_461
	vmovups	%zmm5, (%rax)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_225
	jmp	.LBB6_462
.LBB6_403:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_468
	vmovups	%zmm11, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_302
	jmp	.LBB6_469
.LBB6_405:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_474
	vmovups	%zmm7, (%rax)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_260
	jmp	.LBB6_475
.LBB6_407:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_480
	vmovups	%zmm3, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_238
	jmp	.LBB6_481
.LBB6_409:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_486
	vmovups	%zmm9, (%rax)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_304
	jmp	.LBB6_487
.LBB6_411:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_492
	vmovups	%zmm5, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_274
	jmp	.LBB6_493
.LBB6_413:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_498
	vmovups	%zmm7, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_318
	jmp	.LBB6_499
.LBB6_415:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_504
	vmovups	%zmm3, (%rax)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_276
	jmp	.LBB6_505
.LBB6_417:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_510
	vmovups	%zmm5, (%rax)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_320
	jmp	.LBB6_511
.LBB6_420:
	cmpq	$15, 16(%rsp)
	jbe	.LBB6_516
	vmovups	%zmm3, (%rdx)
	cmpq	$17, 32(%rsp)
	jb	.LBB6_334
	jmp	.LBB6_517
.LBB6_423:
	vmovups	(%rax), %zmm1 {%k3} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k3}
	jmp	.LBB6_11
.LBB6_464:
	vmovups	%zmm0, (%rax) {%k2}
	jmp	.LBB6_11
.LBB6_424:
	vmovups	(%rcx), %zmm1 {%k3} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rcx) {%k3}
	jmp	.LBB6_11
.LBB6_439:
	vmovups	%zmm0, (%rcx) {%k2}
	jmp	.LBB6_11
.LBB6_425:
	vmovups	(%rdx), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_184
.LBB6_426:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_519
	vaddps	(%rcx), %zmm2, %zmm2
	jmp	.LBB6_430
.LBB6_428:
	vmovups	%zmm3, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_184
.LBB6_429:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_520
.LBB6_430:
	vmovups	%zmm2, (%rcx)
	jmp	.LBB6_184
.LBB6_431:
	vmovups	(%rdx), %zmm6 {%k1} {z}
	vaddps	%zmm6, %zmm5, %zmm5
	vmovups	%zmm5, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_144
.LBB6_432:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_521
	vaddps	(%rcx), %zmm4, %zmm4
	jmp	.LBB6_436
.LBB6_434:
	vmovups	%zmm5, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_144
.LBB6_435:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_522
.LBB6_436:
	vmovups	%zmm4, (%rcx)
	jmp	.LBB6_144
.LBB6_440:
	vmovups	(%rdx), %zmm8 {%k1} {z}
	vaddps	%zmm8, %zmm7, %zmm7
	vmovups	%zmm7, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_223
.LBB6_441:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_523
	vaddps	(%rcx), %zmm6, %zmm6
	jmp	.LBB6_445
.LBB6_443:
	vmovups	%zmm7, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_223
.LBB6_444:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_524
.LBB6_445:
	vmovups	%zmm6, (%rcx)
	jmp	.LBB6_223
.LBB6_446:
	vmovups	(%rax), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rax) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_146
.LBB6_447:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_525
	vaddps	(%rcx), %zmm2, %zmm2
	jmp	.LBB6_451
.LBB6_449:
	vmovups	%zmm3, (%rax) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_146
.LBB6_450:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_526
.LBB6_451:
	vmovups	%zmm2, (%rcx)
	jmp	.LBB6_146
.LBB6_452:
	vmovups	(%rdx), %zmm10 {%k1} {z}
	vaddps	%zmm10, %zmm9, %zmm9
	vmovups	%zmm9, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_258
.LBB6_453:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_527
	vaddps	(%rcx), %zmm8, %zmm8
	jmp	.LBB6_457
.LBB6_455:
	vmovups	%zmm9, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_258
.LBB6_456:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_528
.LBB6_457:
	vmovups	%zmm8, (%rcx)
	jmp	.LBB6_258
.LBB6_458:
	vmovups	(%rax), %zmm6 {%k1} {z}
	vaddps	%zmm6, %zmm5, %zmm5
	vmovups	%zmm5, (%rax) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_225
.LBB6_459:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_529
	vaddps	(%rcx), %zmm4, %zmm4
	jmp	.LBB6_463
.LBB6_461:
	vmovups	%zmm5, (%rax) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_225
.LBB6_462:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_530
.LBB6_463:
	vmovups	%zmm4, (%rcx)
	jmp	.LBB6_225
.LBB6_465:
	vmovups	(%rdx), %zmm12 {%k1} {z}
	vaddps	%zmm12, %zmm11, %zmm11
	vmovups	%zmm11, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_302
.LBB6_466:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_531
	vaddps	(%rcx), %zmm10, %zmm10
	jmp	.LBB6_470
.LBB6_468:
	vmovups	%zmm11, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_302
.LBB6_469:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_532
.LBB6_470:
	vmovups	%zmm10, (%rcx)
	jmp	.LBB6_302
.LBB6_471:
	vmovups	(%rax), %zmm8 {%k1} {z}
	vaddps	%zmm8, %zmm7, %zmm7
	vmovups	%zmm7, (%rax) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_260
.LBB6_472:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_533
	vaddps	(%rcx), %zmm6, %zmm6
	jmp	.LBB6_476
.LBB6_474:
	vmovups	%zmm7, (%rax) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_260
.LBB6_475:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_534
.LBB6_476:
	vmovups	%zmm6, (%rcx)
	jmp	.LBB6_260
.LBB6_477:
	vmovups	(%rdx), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_238
.LBB6_478:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_535
	vaddps	(%rcx), %zmm2, %zmm2
	jmp	.LBB6_482
.LBB6_480:
	vmovups	%zmm3, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_238
.LBB6_481:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_536
.LBB6_482:
	vmovups	%zmm2, (%rcx)
	jmp	.LBB6_238
.LBB6_483:
	vmovups	(%rax), %zmm10 {%k1} {z}
	vaddps	%zmm10, %zmm9, %zmm9
	vmovups	%zmm9, (%rax) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_304
.LBB6_484:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_537
	vaddps	(%rcx), %zmm8, %zmm8
	jmp	.LBB6_488
.LBB6_486:
	vmovups	%zmm9, (%rax) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_304
.LBB6_487:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_538
.LBB6_488:
	vmovups	%zmm8, (%rcx)
	jmp	.LBB6_304
.LBB6_489:
	vmovups	(%rdx), %zmm6 {%k1} {z}
	vaddps	%zmm6, %zmm5, %zmm5
	vmovups	%zmm5, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_274
.LBB6_490:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_539
	vaddps	(%rcx), %zmm4, %zmm4
	jmp	.LBB6_494
.LBB6_492:
	vmovups	%zmm5, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_274
.LBB6_493:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_540
.LBB6_494:
	vmovups	%zmm4, (%rcx)
	jmp	.LBB6_274
.LBB6_495:
	vmovups	(%rdx), %zmm8 {%k1} {z}
	vaddps	%zmm8, %zmm7, %zmm7
	vmovups	%zmm7, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_318
.LBB6_496:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_541
	vaddps	(%rcx), %zmm6, %zmm6
	jmp	.LBB6_500
.LBB6_498:
	vmovups	%zmm7, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_318
.LBB6_499:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_542
.LBB6_500:
	vmovups	%zmm6, (%rcx)
	jmp	.LBB6_318
.LBB6_501:
	vmovups	(%rax), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rax) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_276
.LBB6_502:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_543
	vaddps	(%rcx), %zmm2, %zmm2
	jmp	.LBB6_506
.LBB6_504:
	vmovups	%zmm3, (%rax) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_276
.LBB6_505:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_544
.LBB6_506:
	vmovups	%zmm2, (%rcx)
	jmp	.LBB6_276
.LBB6_507:
	vmovups	(%rax), %zmm6 {%k1} {z}
	vaddps	%zmm6, %zmm5, %zmm5
	vmovups	%zmm5, (%rax) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_320
.LBB6_508:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_545
	vaddps	(%rcx), %zmm4, %zmm4
	jmp	.LBB6_512
.LBB6_510:
	vmovups	%zmm5, (%rax) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_320
.LBB6_511:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_546
.LBB6_512:
	vmovups	%zmm4, (%rcx)
	jmp	.LBB6_320
.LBB6_513:
	vmovups	(%rdx), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_334
.LBB6_514:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_547
	vaddps	(%rcx), %zmm2, %zmm2
	jmp	.LBB6_518
.LBB6_516:
	vmovups	%zmm3, (%rdx) {%k1}
	cmpq	$17, 32(%rsp)
	jb	.LBB6_334
.LBB6_517:
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_548
.LBB6_518:
	vmovups	%zmm2, (%rcx)
	jmp	.LBB6_334
.LBB6_519:
	vmovups	(%rcx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rcx) {%k3}
	jmp	.LBB6_184
.LBB6_520:
	vmovups	%zmm2, (%rcx) {%k2}
	jmp	.LBB6_184
.LBB6_521:
	vmovups	(%rcx), %zmm5 {%k3} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rcx) {%k3}
	jmp	.LBB6_144
.LBB6_522:
	vmovups	%zmm4, (%rcx) {%k2}
	jmp	.LBB6_144
.LBB6_523:
	vmovups	(%rcx), %zmm7 {%k3} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%rcx) {%k3}
	jmp	.LBB6_223
.LBB6_524:
	vmovups	%zmm6, (%rcx) {%k2}
	jmp	.LBB6_223
.LBB6_525:
	vmovups	(%rcx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rcx) {%k3}
	jmp	.LBB6_146
.LBB6_526:
	vmovups	%zmm2, (%rcx) {%k2}
	jmp	.LBB6_146
.LBB6_527:
	vmovups	(%rcx), %zmm9 {%k3} {z}
	vaddps	%zmm9, %zmm8, %zmm8
	vmovups	%zmm8, (%rcx) {%k3}
	jmp	.LBB6_258
.LBB6_528:
	vmovups	%zmm8, (%rcx) {%k2}
	jmp	.LBB6_258
.LBB6_529:
	vmovups	(%rcx), %zmm5 {%k3} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rcx) {%k3}
	jmp	.LBB6_225
.LBB6_530:
	vmovups	%zmm4, (%rcx) {%k2}
	jmp	.LBB6_225
.LBB6_531:
	vmovups	(%rcx), %zmm11 {%k3} {z}
	vaddps	%zmm11, %zmm10, %zmm10
	vmovups	%zmm10, (%rcx) {%k3}
	jmp	.LBB6_302
.LBB6_532:
	vmovups	%zmm10, (%rcx) {%k2}
	jmp	.LBB6_302
.LBB6_533:
	vmovups	(%rcx), %zmm7 {%k3} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%rcx) {%k3}
	jmp	.LBB6_260
.LBB6_534:
	vmovups	%zmm6, (%rcx) {%k2}
	jmp	.LBB6_260
.LBB6_535:
	vmovups	(%rcx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rcx) {%k3}
	jmp	.LBB6_238
.LBB6_536:
	vmovups	%zmm2, (%rcx) {%k2}
	jmp	.LBB6_238
.LBB6_537:
	vmovups	(%rcx), %zmm9 {%k3} {z}
	vaddps	%zmm9, %zmm8, %zmm8
	vmovups	%zmm8, (%rcx) {%k3}
	jmp	.LBB6_304
.LBB6_538:
	vmovups	%zmm8, (%rcx) {%k2}
	jmp	.LBB6_304
.LBB6_539:
	vmovups	(%rcx), %zmm5 {%k3} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rcx) {%k3}
	jmp	.LBB6_274
.LBB6_540:
	vmovups	%zmm4, (%rcx) {%k2}
	jmp	.LBB6_274
.LBB6_541:
	vmovups	(%rcx), %zmm7 {%k3} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%rcx) {%k3}
	jmp	.LBB6_318
.LBB6_542:
	vmovups	%zmm6, (%rcx) {%k2}
	jmp	.LBB6_318
.LBB6_543:
	vmovups	(%rcx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rcx) {%k3}
	jmp	.LBB6_276
.LBB6_544:
	vmovups	%zmm2, (%rcx) {%k2}
	jmp	.LBB6_276
.LBB6_545:
	vmovups	(%rcx), %zmm5 {%k3} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rcx) {%k3}
	jmp	.LBB6_320
.LBB6_546:
	vmovups	%zmm4, (%rcx) {%k2}
	jmp	.LBB6_320
.LBB6_547:
	vmovups	(%rcx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rcx) {%k3}
	jmp	.LBB6_334
.LBB6_548:
	vmovups	%zmm2, (%rcx) {%k2}
	jmp	.LBB6_334
	.p2align	4
.LBB6_549:
	movq	448(%rsp), %rax
	subq	%rax, 264(%rsp)
	movq	440(%rsp), %rcx
	addq	%rcx, 272(%rsp)
	addq	%rcx, 232(%rsp)
	addq	%rcx, 280(%rsp)
	addq	%rcx, 288(%rsp)
	addq	%rcx, 296(%rsp)
	addq	%rcx, 304(%rsp)
	subq	$-128, 312(%rsp)
	subq	%rax, 320(%rsp)
	addq	%rcx, 328(%rsp)
	movq	504(%rsp), %rdx
	movq	%rdx, 56(%rsp)
	movq	520(%rsp), %r11
	testq	%r11, %r11
	movl	220(%rsp), %r9d
	movq	456(%rsp), %r14
	movq	432(%rsp), %r12
	movq	512(%rsp), %r10
	jne	.LBB6_7
	addq	$32, 112(%rsp)
	addq	$32, 64(%rsp)
	addq	$-32, 16(%rsp)
	movq	424(%rsp), %r10
	movq	400(%rsp), %r11
	cmpq	%r10, %r11
	movq	416(%rsp), %rsi
	movq	392(%rsp), %rax
	movq	384(%rsp), %rbp
	movq	376(%rsp), %r9
	movq	408(%rsp), %r15
	movq	%rdi, %rdx
	jbe	.LBB6_6
	jmp	.LBB6_551
.LBB6_552:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.24(%rip), %rcx
	movq	%rbp, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_553:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.22(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.23(%rip), %rdx
	movl	$20, %esi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.LBB6_554:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.19(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.20(%rip), %rdx
	movl	$29, %esi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.LBB6_555:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.21(%rip), %rcx
	movq	%r13, %rdi
	movq	%rsi, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_556:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.21(%rip), %rcx
	movq	%rdx, %rdi
	movq	%rsi, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_126:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.13(%rip), %rcx
	xorl	%edi, %edi
	movq	%rbp, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_557:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.11(%rip), %rcx
	movl	$32, %esi
	xorl	%edi, %edi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_558:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.12(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_559:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463(%rip), %rcx
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_560:
	movq	%r13, %rbp
.LBB6_561:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.27(%rip), %rcx
	xorl	%edi, %edi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_174:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.13(%rip), %rcx
	xorl	%edi, %edi
	movq	%rbp, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_562:
	movq	%r13, %rdx
.LBB6_563:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.27(%rip), %rcx
	xorl	%edi, %edi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_569:
	movq	80(%rsp), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_570:
	movq	120(%rsp), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_564:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.12(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_565:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.12(%rip), %rcx
	movq	48(%rsp), %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_566:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.11(%rip), %rcx
	movl	$32, %esi
	xorl	%edi, %edi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_567:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.27(%rip), %rcx
	xorl	%edi, %edi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_571:
	movq	%rbx, %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_568:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28(%rip), %rcx
	movq	144(%rsp), %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_572:
	movq	256(%rsp), %rdi
.LBB6_573:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_574:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.26(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB6_575:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463(%rip), %rcx
	movq	%r13, %rdi
	movq	224(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_576:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.18(%rip), %rdx
	movq	%r13, %rdi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB6_577:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.25(%rip), %rdx
	xorl	%edi, %edi
	xorl	%esi, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Lfunc_end6:
	.size	_ZN12nepenthe_ops7product13multiply_tile6avx51217ha474e3c2b8e0ef55E, .Lfunc_end6-_ZN12nepenthe_ops7product13multiply_tile6avx51217ha474e3c2b8e0ef55E
	.cfi_endproc
	.section	.rodata._ZN12nepenthe_ops7product13multiply_tile6avx51217ha474e3c2b8e0ef55E,"a",@progbits
	.p2align	2, 0x0
.LJTI6_0:
	.long	.LBB6_15-.LJTI6_0
	.long	.LBB6_81-.LJTI6_0
	.long	.LBB6_47-.LJTI6_0
	.long	.LBB6_62-.LJTI6_0
	.long	.LBB6_26-.LJTI6_0

	.section	.text._ZN12nepenthe_ops7product6Matrix7columns17h5434b4bd4b3b4d29E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product6Matrix7columns17h5434b4bd4b3b4d29E
	.globl	_ZN12nepenthe_ops7product6Matrix7columns17h5434b4bd4b3b4d29E
	.p2align	4
	.type	_ZN12nepenthe_ops7product6Matrix7columns17h5434b4bd4b3b4d29E,@function
_ZN12nepenthe_ops7product6Matrix7columns17h5434b4bd4b3b4d29E:
	.cfi_startproc
	movq	8(%rsi), %r8
	movq	40(%rsi), %r9
	movq	%r9, %rax
	imulq	%rdx, %rax
	movq	%r8, %r10
	subq	%rax, %r10
	jb	.LBB7_2
	xorl	%r8d, %r8d
	subq	%rdx, %rcx
	cmovaeq	%rcx, %r8
	shlq	$2, %rax
	addq	(%rsi), %rax
	movq	%rax, (%rdi)
	movq	%r10, 8(%rdi)
	movq	16(%rsi), %rax
	movq	%rax, 16(%rdi)
	movq	%r8, 24(%rdi)
	movq	32(%rsi), %rax
	movq	%rax, 32(%rdi)
	movq	%r9, 40(%rdi)
	movq	%rdi, %rax
	retq
.LBB7_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463(%rip), %rcx
	movq	%rax, %rdi
	movq	%r8, %rsi
	movq	%r8, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end7:
	.size	_ZN12nepenthe_ops7product6Matrix7columns17h5434b4bd4b3b4d29E, .Lfunc_end7-_ZN12nepenthe_ops7product6Matrix7columns17h5434b4bd4b3b4d29E
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops7product6Matrix9rows_from17he0b1025f09b5dceeE,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product6Matrix9rows_from17he0b1025f09b5dceeE
	.globl	_ZN12nepenthe_ops7product6Matrix9rows_from17he0b1025f09b5dceeE
	.p2align	4
	.type	_ZN12nepenthe_ops7product6Matrix9rows_from17he0b1025f09b5dceeE,@function
_ZN12nepenthe_ops7product6Matrix9rows_from17he0b1025f09b5dceeE:
	.cfi_startproc
	movq	8(%rsi), %r8
	movq	32(%rsi), %rcx
	movq	%rcx, %rax
	imulq	%rdx, %rax
	movq	%r8, %r9
	subq	%rax, %r9
	jb	.LBB8_2
	shlq	$2, %rax
	addq	(%rsi), %rax
	movq	16(%rsi), %r8
	subq	%rdx, %r8
	movq	%rax, (%rdi)
	movq	%r9, 8(%rdi)
	movq	%r8, 16(%rdi)
	movq	24(%rsi), %rax
	movq	%rax, 24(%rdi)
	movq	%rcx, 32(%rdi)
	movq	40(%rsi), %rax
	movq	%rax, 40(%rdi)
	movq	%rdi, %rax
	retq
.LBB8_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463(%rip), %rcx
	movq	%rax, %rdi
	movq	%r8, %rsi
	movq	%r8, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end8:
	.size	_ZN12nepenthe_ops7product6Matrix9rows_from17he0b1025f09b5dceeE, .Lfunc_end8-_ZN12nepenthe_ops7product6Matrix9rows_from17he0b1025f09b5dceeE
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops7product6add_to17hca1a884bb3e5bf4bE,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product6add_to17hca1a884bb3e5bf4bE
	.globl	_ZN12nepenthe_ops7product6add_to17hca1a884bb3e5bf4bE
	.p2align	4
	.type	_ZN12nepenthe_ops7product6add_to17hca1a884bb3e5bf4bE,@function
_ZN12nepenthe_ops7product6add_to17hca1a884bb3e5bf4bE:
	.cfi_startproc
	cmpq	%rsi, %rcx
	cmovbq	%rcx, %rsi
	testq	%rsi, %rsi
	je	.LBB9_7
	cmpq	$8, %rsi
	jae	.LBB9_4
	xorl	%eax, %eax
	jmp	.LBB9_3
.LBB9_4:
	movabsq	$2305843009213693944, %rax
	andq	%rsi, %rax
	leaq	(,%rsi,4), %rcx
	andq	$-32, %rcx
	xorl	%r8d, %r8d
	.p2align	4
.LBB9_5:
	movups	(%rdx,%r8), %xmm0
	movups	16(%rdx,%r8), %xmm1
	movups	(%rdi,%r8), %xmm2
	addps	%xmm0, %xmm2
	movups	16(%rdi,%r8), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm2, (%rdi,%r8)
	movups	%xmm0, 16(%rdi,%r8)
	addq	$32, %r8
	cmpq	%r8, %rcx
	jne	.LBB9_5
	jmp	.LBB9_6
.LBB9_3:
	movss	(%rdx,%rax,4), %xmm0
	addss	(%rdi,%rax,4), %xmm0
	movss	%xmm0, (%rdi,%rax,4)
	incq	%rax
.LBB9_6:
	cmpq	%rax, %rsi
	jne	.LBB9_3
.LBB9_7:
	retq
.Lfunc_end9:
	.size	_ZN12nepenthe_ops7product6add_to17hca1a884bb3e5bf4bE, .Lfunc_end9-_ZN12nepenthe_ops7product6add_to17hca1a884bb3e5bf4bE
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops7product8multiply17h08b3e69fec7bd333E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product8multiply17h08b3e69fec7bd333E
	.globl	_ZN12nepenthe_ops7product8multiply17h08b3e69fec7bd333E
	.p2align	4
	.type	_ZN12nepenthe_ops7product8multiply17h08b3e69fec7bd333E,@function
_ZN12nepenthe_ops7product8multiply17h08b3e69fec7bd333E:
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
	subq	$344, %rsp
	.cfi_def_cfa_offset 400
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r9
	movl	%edi, 4(%rsp)
	movb	%cl, 3(%rsp)
	cmpq	$1, 40(%rsi)
	sete	%al
	cmpq	$1, 32(%rsi)
	movb	$1, %cl
	jne	.LBB10_1
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	je	.LBB10_18
.LBB10_3:
	movq	16(%rsi), %rcx
	movabsq	$-6148914691236517205, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	movq	%rdx, %r12
	rorq	%rax
	movabsq	$3074457345618258602, %rdx
	cmpq	%rdx, %rax
	seta	%bpl
	movq	8(%r9), %r13
	movq	16(%r9), %r15
	testq	%r15, %r15
	movq	%r8, 88(%rsp)
	je	.LBB10_4
	movl	%r15d, %edx
	andl	$3, %edx
	cmpq	$4, %r15
	jae	.LBB10_7
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	jmp	.LBB10_10
.LBB10_4:
	xorl	%eax, %eax
	jmp	.LBB10_13
.LBB10_7:
	movq	%r15, %rdi
	andq	$-4, %rdi
	leaq	184(%r13), %r11
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	.p2align	4
.LBB10_8:
	addq	-144(%r11), %rax
	addq	-96(%r11), %rax
	addq	-48(%r11), %rax
	addq	(%r11), %rax
	addq	$4, %r10
	addq	$192, %r11
	cmpq	%r10, %rdi
	jne	.LBB10_8
	testq	%rdx, %rdx
	je	.LBB10_12
.LBB10_10:
	leaq	(%r10,%r10,2), %rdi
	shlq	$4, %rdi
	leaq	(%rdi,%r13), %r10
	addq	$40, %r10
	shll	$4, %edx
	leaq	(%rdx,%rdx,2), %rdx
	xorl	%edi, %edi
	.p2align	4
.LBB10_11:
	addq	(%r10,%rdi), %rax
	addq	$48, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB10_11
.LBB10_12:
	imulq	%rcx, %rax
.LBB10_13:
	movq	%rsi, 8(%rsp)
	movq	24(%rsi), %rbx
	imulq	%rbx, %rax
	cmpq	$524288, %rax
	setb	%al
	movl	4(%rsp), %ecx
	orb	%al, %cl
	movl	%ecx, 4(%rsp)
	movl	$1, %eax
	jne	.LBB10_16
.Ltmp12:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp13:
	shlq	$4, %rax
.LBB10_16:
	xorl	%ecx, %ecx
	movb	%bpl, %cl
	shrq	$2, %r12
	addq	%r12, %rcx
	movq	%rcx, 152(%rsp)
	cmpq	$1, %r15
	movq	%r15, %rcx
	adcq	$0, %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB10_17
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB10_21
.LBB10_17:
	xorl	%edx, %edx
	divl	%ecx
.LBB10_21:
	movq	8(%rsp), %rcx
	leaq	24(%rcx), %r14
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	152(%rsp), %rcx
	leaq	3(%rcx), %r12
	shrq	$2, %r12
	cmpq	%rax, %r12
	cmovaeq	%rax, %r12
	cmpb	$0, 4(%rsp)
	je	.LBB10_22
	movq	%r14, 104(%rsp)
	testq	%r15, %r15
	jne	.LBB10_29
	cmpq	$2, %r12
	jae	.LBB10_31
.LBB10_29:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	jmp	.LBB10_30
.LBB10_22:
.Ltmp14:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp15:
	movq	%r14, 104(%rsp)
	cmpq	$2, %r12
	jb	.LBB10_25
	shlq	$4, %rax
	leaq	(,%r15,4), %rcx
	cmpq	%rax, %rcx
	jae	.LBB10_25
.LBB10_31:
	leaq	(%r15,%r15,2), %rax
	shlq	$4, %rax
	addq	%r13, %rax
	movq	%r13, 216(%rsp)
	movq	%rax, 224(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 232(%rsp)
.Ltmp16:
	leaq	160(%rsp), %rdi
	leaq	216(%rsp), %rsi
	callq	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17ha43343316a5f5384E
.Ltmp17:
	movq	%r12, 184(%rsp)
	movq	%r13, 136(%rsp)
	movq	$0, 112(%rsp)
	movq	$8, 120(%rsp)
	movq	$0, 128(%rsp)
	movq	168(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	176(%rsp), %rax
	cmpq	%r15, %rax
	cmovaeq	%r15, %rax
	testq	%rbx, %rbx
	movq	%rax, 144(%rsp)
	je	.LBB10_37
	testq	%rax, %rax
	je	.LBB10_90
	movq	48(%rsp), %rax
	leaq	24(%rax), %r14
	leaq	16(%rsp), %r12
	movq	136(%rsp), %rbp
	movq	144(%rsp), %r13
	.p2align	4
.LBB10_35:
	movq	-8(%r14), %rdx
	movq	(%r14), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB10_36
	movq	-16(%r14), %rcx
	shrq	$5, %rsi
	movq	%rsi, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB10_83
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	jmp	.LBB10_85
	.p2align	4
.LBB10_83:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB10_85:
	subq	%rdx, %rsi
	movq	%rsi, %rdi
	shlq	$7, %rdi
	addq	%rcx, %rdi
	movq	32(%rbp), %r8
	movq	40(%rbp), %r9
	addq	%r8, %r9
	movq	%r9, 192(%rsp)
	subq	%r8, %r9
	movl	$0, %r10d
	cmovaeq	%r9, %r10
	movq	%r10, %r9
	shrq	$5, %r9
	andl	$31, %r10d
	cmpq	$1, %r10
	sbbq	$-1, %r9
	leaq	256(%rsp), %r10
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%r10)
	movq	%rdi, 272(%rsp)
	movq	%rdx, 280(%rsp)
	movq	%rcx, 288(%rsp)
	movq	%rsi, 296(%rsp)
	movq	%rbx, 304(%rsp)
	movq	%r8, 312(%rsp)
	movq	%r9, 320(%rsp)
	movq	$31, 328(%rsp)
	movb	$1, 336(%rsp)
	leaq	192(%rsp), %rcx
	movq	%rcx, 240(%rsp)
	movq	%rbp, 248(%rsp)
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	movq	112(%rsp), %rax
	movq	128(%rsp), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %r9
	ja	.LBB10_86
.LBB10_88:
	movq	120(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
.Ltmp21:
	leaq	240(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2d070de6ab21314E
.Ltmp22:
	addq	$48, %rbp
	addq	$32, %r14
	decq	%r13
	jne	.LBB10_35
	jmp	.LBB10_90
.LBB10_86:
.Ltmp19:
	movl	$8, %ecx
	movl	$40, %r8d
	leaq	112(%rsp), %rdi
	movq	%r9, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp20:
	movq	128(%rsp), %rsi
	jmp	.LBB10_88
.LBB10_25:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	cmpq	$2, %r15
	jb	.LBB10_30
	leaq	104(%rsp), %rcx
	movq	%rcx, 16(%rsp)
	movq	88(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	movq	8(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	leaq	3(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movq	%rax, 56(%rsp)
	movq	%r13, 64(%rsp)
	movq	%r15, 72(%rsp)
	leaq	56(%rsp), %rdi
	leaq	16(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h06afcf5a17000872E
	jmp	.LBB10_65
.LBB10_30:
	movq	8(%rsp), %rdx
	movq	88(%rsp), %rsi
	leaq	(%r15,%r15,2), %rcx
	shlq	$4, %rcx
	addq	%r13, %rcx
	movq	%r13, 56(%rsp)
	movq	%rax, 72(%rsp)
	movq	%r13, 64(%rsp)
	movq	%rcx, 80(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rdx, 32(%rsp)
	leaq	3(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	56(%rsp), %rdi
	leaq	16(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h25c3bc01126bbda4E
	jmp	.LBB10_65
.LBB10_36:
.Ltmp24:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp25:
	jmp	.LBB10_19
.LBB10_1:
	movl	%eax, %ecx
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	jne	.LBB10_3
.LBB10_18:
.Ltmp10:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34(%rip), %rdx
	movl	$53, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp11:
	jmp	.LBB10_19
.LBB10_37:
	testq	%rax, %rax
	jne	.LBB10_38
.LBB10_90:
	movq	128(%rsp), %rax
	movq	%rax, 32(%rsp)
	movups	112(%rsp), %xmm0
	movaps	%xmm0, 16(%rsp)
.Ltmp33:
	movzbl	4(%rsp), %edi
	leaq	16(%rsp), %rsi
	movq	88(%rsp), %rdx
	callq	_ZN12nepenthe_ops7threads7Threads4each17h16a810b138b07d95E
.Ltmp34:
	movq	152(%rsp), %rax
	movq	%rax, %rcx
	movq	184(%rsp), %rdi
	orq	%rdi, %rcx
	shrq	$32, %rcx
	movq	136(%rsp), %r13
	movq	8(%rsp), %rsi
	movq	144(%rsp), %rcx
	je	.LBB10_92
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB10_43
.LBB10_92:
	xorl	%edx, %edx
	divl	%edi
.LBB10_43:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	$0, 56(%rsp)
	movq	$8, 64(%rsp)
	movq	$0, 72(%rsp)
	testq	%rcx, %rcx
	je	.LBB10_44
	testq	%rax, %rax
	je	.LBB10_68
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %r14
	movl	$8, %ecx
	xorl	%r9d, %r9d
	leaq	56(%rsp), %rbx
	xorl	%ebp, %ebp
	jmp	.LBB10_47
	.p2align	4
.LBB10_76:
	incq	%rbp
	movq	%r9, 72(%rsp)
	cmpq	144(%rsp), %rbp
	je	.LBB10_50
.LBB10_47:
	leaq	(,%rbp,2), %rax
	addq	%rbp, %rax
	shlq	$4, %rax
	movq	16(%r13,%rax), %r12
	testq	%r12, %r12
	je	.LBB10_76
	movq	8(%r13,%rax), %r13
	movq	%r12, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB10_49
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB10_70
	.p2align	4
.LBB10_49:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB10_70:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	56(%rsp), %rdx
	subq	%r9, %rdx
	cmpq	%rdx, %rax
	ja	.LBB10_71
.LBB10_73:
	movq	%rbp, %rax
	shlq	$5, %rax
	addq	48(%rsp), %rax
	movq	%r9, %rdx
	shlq	$5, %rdx
	addq	%rcx, %rdx
	addq	$24, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB10_74:
	movq	%r13, %rdi
	cmpq	%r12, %r14
	movq	%r12, %r8
	cmovbq	%r14, %r8
	movq	%r8, %r13
	shlq	$4, %r13
	addq	%rdi, %r13
	movq	%rsi, %r10
	imulq	%r14, %r10
	incq	%r9
	incq	%rsi
	movq	%rdi, -24(%rdx)
	movq	%r8, -16(%rdx)
	movq	%r10, -8(%rdx)
	movq	%rax, (%rdx)
	addq	$32, %rdx
	subq	%r8, %r12
	jne	.LBB10_74
	movq	136(%rsp), %r13
	jmp	.LBB10_76
.LBB10_71:
.Ltmp36:
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%rbx, %rdi
	movq	%r9, %rsi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp37:
	movq	64(%rsp), %rcx
	movq	72(%rsp), %r9
	jmp	.LBB10_73
.LBB10_50:
	movq	56(%rsp), %rcx
	movq	64(%rsp), %rax
	cmpb	$0, 4(%rsp)
	je	.LBB10_53
	movq	8(%rsp), %rsi
	jmp	.LBB10_52
.LBB10_44:
	movl	$8, %eax
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	jmp	.LBB10_52
.LBB10_53:
	cmpq	$2, %r9
	movq	8(%rsp), %rsi
	jb	.LBB10_52
	movq	%rsi, 200(%rsp)
	leaq	3(%rsp), %rdx
	movq	%rdx, 208(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 32(%rsp)
.Ltmp39:
	leaq	16(%rsp), %rdi
	leaq	200(%rsp), %rsi
	movq	%r9, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h2699953a4c579cd5E
.Ltmp40:
	jmp	.LBB10_55
.LBB10_52:
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rax, 16(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 40(%rsp)
.Ltmp44:
	leaq	16(%rsp), %rdi
	leaq	3(%rsp), %rdx
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc31985bcd5fb7442E
.Ltmp45:
.LBB10_55:
.Ltmp50:
	leaq	160(%rsp), %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
.Ltmp51:
	movq	160(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB10_58
	shlq	$5, %rsi
	movl	$8, %edx
	movq	48(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB10_58:
	testq	%r15, %r15
	je	.LBB10_63
	leaq	8(%r13), %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB10_60
	.p2align	4
.LBB10_62:
	addq	$48, %rbx
	decq	%r15
	je	.LBB10_63
.LBB10_60:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB10_62
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB10_62
.LBB10_63:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.LBB10_65
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB10_65:
	addq	$344, %rsp
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
.LBB10_68:
	.cfi_def_cfa_offset 400
.Ltmp41:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp42:
	jmp	.LBB10_19
.LBB10_38:
.Ltmp27:
	movq	48(%rsp), %rdi
	callq	*_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E@GOTPCREL(%rip)
.Ltmp28:
.Ltmp30:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp31:
.LBB10_19:
	ud2
.LBB10_98:
.Ltmp32:
	jmp	.LBB10_99
.LBB10_40:
.Ltmp29:
	jmp	.LBB10_99
.LBB10_78:
.Ltmp38:
	movq	%rax, %rbx
	movq	56(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB10_95
	movq	64(%rsp), %rdi
	shlq	$5, %rsi
	jmp	.LBB10_80
.LBB10_66:
.Ltmp52:
	movq	%rax, %rbx
	movq	160(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB10_102
	shlq	$5, %rsi
	movl	$8, %edx
	movq	48(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB10_41:
.Ltmp46:
	jmp	.LBB10_94
.LBB10_93:
.Ltmp35:
	jmp	.LBB10_94
.LBB10_96:
.Ltmp23:
	jmp	.LBB10_99
.LBB10_77:
.Ltmp43:
.LBB10_94:
	movq	%rax, %rbx
	jmp	.LBB10_95
.LBB10_101:
.Ltmp18:
	movq	%rax, %rbx
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB10_97:
.Ltmp26:
.LBB10_99:
	movq	%rax, %rbx
	movq	112(%rsp), %rax
	testq	%rax, %rax
	je	.LBB10_95
	movq	120(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
.LBB10_80:
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB10_95:
.Ltmp47:
	leaq	160(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E
.Ltmp48:
.LBB10_102:
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB10_81:
.Ltmp49:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end10:
	.size	_ZN12nepenthe_ops7product8multiply17h08b3e69fec7bd333E, .Lfunc_end10-_ZN12nepenthe_ops7product8multiply17h08b3e69fec7bd333E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product8multiply17h08b3e69fec7bd333E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table10:
.Lexception1:
	.byte	255
	.byte	155
	.uleb128 .Lttbase0-.Lttbaseref0
.Lttbaseref0:
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Ltmp12-.Lfunc_begin1
	.uleb128 .Ltmp17-.Ltmp12
	.uleb128 .Ltmp18-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp21-.Lfunc_begin1
	.uleb128 .Ltmp20-.Ltmp21
	.uleb128 .Ltmp23-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp20-.Lfunc_begin1
	.uleb128 .Ltmp24-.Ltmp20
	.byte	0
	.byte	0
	.uleb128 .Ltmp24-.Lfunc_begin1
	.uleb128 .Ltmp25-.Ltmp24
	.uleb128 .Ltmp26-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp10-.Lfunc_begin1
	.uleb128 .Ltmp11-.Ltmp10
	.uleb128 .Ltmp18-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp33-.Lfunc_begin1
	.uleb128 .Ltmp34-.Ltmp33
	.uleb128 .Ltmp35-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp36-.Lfunc_begin1
	.uleb128 .Ltmp37-.Ltmp36
	.uleb128 .Ltmp38-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp39-.Lfunc_begin1
	.uleb128 .Ltmp45-.Ltmp39
	.uleb128 .Ltmp46-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp50-.Lfunc_begin1
	.uleb128 .Ltmp51-.Ltmp50
	.uleb128 .Ltmp52-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp51-.Lfunc_begin1
	.uleb128 .Ltmp41-.Ltmp51
	.byte	0
	.byte	0
	.uleb128 .Ltmp41-.Lfunc_begin1
	.uleb128 .Ltmp42-.Ltmp41
	.uleb128 .Ltmp43-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp27-.Lfunc_begin1
	.uleb128 .Ltmp28-.Ltmp27
	.uleb128 .Ltmp29-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp30-.Lfunc_begin1
	.uleb128 .Ltmp31-.Ltmp30
	.uleb128 .Ltmp32-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp31-.Lfunc_begin1
	.uleb128 .Ltmp47-.Ltmp31
	.byte	0
	.byte	0
	.uleb128 .Ltmp47-.Lfunc_begin1
	.uleb128 .Ltmp48-.Ltmp47
	.uleb128 .Ltmp49-.Lfunc_begin1
	.byte	1
	.uleb128 .Ltmp48-.Lfunc_begin1
	.uleb128 .Lfunc_end10-.Ltmp48
	.byte	0
	.byte	0
.Lcst_end1:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase0:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product8multiply17h1ce71b745b247493E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product8multiply17h1ce71b745b247493E
	.globl	_ZN12nepenthe_ops7product8multiply17h1ce71b745b247493E
	.p2align	4
	.type	_ZN12nepenthe_ops7product8multiply17h1ce71b745b247493E,@function
_ZN12nepenthe_ops7product8multiply17h1ce71b745b247493E:
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
	subq	$344, %rsp
	.cfi_def_cfa_offset 400
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r9
	movl	%edi, 4(%rsp)
	movb	%cl, 3(%rsp)
	cmpq	$1, 40(%rsi)
	sete	%al
	cmpq	$1, 32(%rsi)
	movb	$1, %cl
	jne	.LBB11_1
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	je	.LBB11_18
.LBB11_3:
	movq	16(%rsi), %rcx
	movabsq	$-6148914691236517205, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	movq	%rdx, %r12
	rorq	%rax
	movabsq	$3074457345618258602, %rdx
	cmpq	%rdx, %rax
	seta	%bpl
	movq	8(%r9), %r13
	movq	16(%r9), %r15
	testq	%r15, %r15
	movq	%r8, 48(%rsp)
	je	.LBB11_4
	movl	%r15d, %edx
	andl	$3, %edx
	cmpq	$4, %r15
	jae	.LBB11_7
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	jmp	.LBB11_10
.LBB11_4:
	xorl	%eax, %eax
	jmp	.LBB11_13
.LBB11_7:
	movq	%r15, %rdi
	andq	$-4, %rdi
	leaq	184(%r13), %r11
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	.p2align	4
.LBB11_8:
	addq	-144(%r11), %rax
	addq	-96(%r11), %rax
	addq	-48(%r11), %rax
	addq	(%r11), %rax
	addq	$4, %r10
	addq	$192, %r11
	cmpq	%r10, %rdi
	jne	.LBB11_8
	testq	%rdx, %rdx
	je	.LBB11_12
.LBB11_10:
	leaq	(%r10,%r10,2), %rdi
	shlq	$4, %rdi
	leaq	(%rdi,%r13), %r10
	addq	$40, %r10
	shll	$4, %edx
	leaq	(%rdx,%rdx,2), %rdx
	xorl	%edi, %edi
	.p2align	4
.LBB11_11:
	addq	(%r10,%rdi), %rax
	addq	$48, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB11_11
.LBB11_12:
	imulq	%rcx, %rax
.LBB11_13:
	movq	%rsi, 8(%rsp)
	movq	24(%rsi), %rbx
	imulq	%rbx, %rax
	cmpq	$524288, %rax
	setb	%al
	movl	4(%rsp), %ecx
	orb	%al, %cl
	movl	%ecx, 4(%rsp)
	movl	$1, %eax
	jne	.LBB11_16
.Ltmp55:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp56:
	shlq	$4, %rax
.LBB11_16:
	xorl	%ecx, %ecx
	movb	%bpl, %cl
	shrq	$2, %r12
	addq	%r12, %rcx
	movq	%rcx, 136(%rsp)
	cmpq	$1, %r15
	movq	%r15, %rcx
	adcq	$0, %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB11_17
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB11_21
.LBB11_17:
	xorl	%edx, %edx
	divl	%ecx
.LBB11_21:
	movq	8(%rsp), %rcx
	leaq	24(%rcx), %r14
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	136(%rsp), %rcx
	leaq	3(%rcx), %r12
	shrq	$2, %r12
	cmpq	%rax, %r12
	cmovaeq	%rax, %r12
	cmpb	$0, 4(%rsp)
	je	.LBB11_22
	movq	%r14, 104(%rsp)
	testq	%r15, %r15
	jne	.LBB11_29
	cmpq	$2, %r12
	jae	.LBB11_31
.LBB11_29:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	jmp	.LBB11_30
.LBB11_22:
.Ltmp57:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp58:
	movq	%r14, 104(%rsp)
	cmpq	$2, %r12
	jb	.LBB11_25
	shlq	$4, %rax
	leaq	(,%r15,4), %rcx
	cmpq	%rax, %rcx
	jae	.LBB11_25
.LBB11_31:
	leaq	(%r15,%r15,2), %rax
	shlq	$4, %rax
	addq	%r13, %rax
	movq	%r13, 216(%rsp)
	movq	%rax, 224(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 232(%rsp)
.Ltmp59:
	leaq	152(%rsp), %rdi
	leaq	216(%rsp), %rsi
	callq	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17ha25093fdde7a9ef5E
.Ltmp60:
	movq	$0, 112(%rsp)
	movq	$8, 120(%rsp)
	movq	$0, 128(%rsp)
	movq	160(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	168(%rsp), %rbp
	cmpq	%r15, %rbp
	cmovaeq	%r15, %rbp
	testq	%rbx, %rbx
	movq	%r13, 144(%rsp)
	je	.LBB11_35
	testq	%rbp, %rbp
	je	.LBB11_34
	movq	%r12, 176(%rsp)
	movq	56(%rsp), %rax
	leaq	24(%rax), %r14
	leaq	16(%rsp), %r12
	movq	%rbp, 184(%rsp)
	.p2align	4
.LBB11_41:
	movq	-8(%r14), %rdx
	movq	(%r14), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB11_42
	movq	-16(%r14), %rcx
	shrq	$5, %rsi
	movq	%rsi, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB11_91
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	jmp	.LBB11_93
	.p2align	4
.LBB11_91:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB11_93:
	subq	%rdx, %rsi
	movq	%rsi, %rdi
	shlq	$7, %rdi
	addq	%rcx, %rdi
	movq	32(%r13), %r8
	movq	40(%r13), %r9
	addq	%r8, %r9
	movq	%r9, 192(%rsp)
	subq	%r8, %r9
	movl	$0, %r10d
	cmovaeq	%r9, %r10
	movq	%r10, %r9
	shrq	$5, %r9
	andl	$31, %r10d
	cmpq	$1, %r10
	sbbq	$-1, %r9
	leaq	256(%rsp), %r10
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%r10)
	movq	%rdi, 272(%rsp)
	movq	%rdx, 280(%rsp)
	movq	%rcx, 288(%rsp)
	movq	%rsi, 296(%rsp)
	movq	%rbx, 304(%rsp)
	movq	%r8, 312(%rsp)
	movq	%r9, 320(%rsp)
	movq	$31, 328(%rsp)
	movb	$1, 336(%rsp)
	leaq	192(%rsp), %rcx
	movq	%rcx, 240(%rsp)
	movq	%r13, 248(%rsp)
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	movq	112(%rsp), %rax
	movq	128(%rsp), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %r9
	ja	.LBB11_94
.LBB11_96:
	movq	120(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
.Ltmp64:
	leaq	240(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfeb2cd16bac52951E
.Ltmp65:
	addq	$48, %r13
	addq	$32, %r14
	decq	%rbp
	jne	.LBB11_41
	jmp	.LBB11_43
.LBB11_94:
.Ltmp62:
	movl	$8, %ecx
	movl	$40, %r8d
	leaq	112(%rsp), %rdi
	movq	%r9, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp63:
	movq	128(%rsp), %rsi
	jmp	.LBB11_96
.LBB11_43:
	movq	112(%rsp), %rcx
	movq	120(%rsp), %rax
	movq	128(%rsp), %rdx
	movq	144(%rsp), %r13
	movq	8(%rsp), %rbx
	movq	184(%rsp), %rbp
	movq	176(%rsp), %r12
	cmpb	$0, 4(%rsp)
	je	.LBB11_46
	jmp	.LBB11_45
.LBB11_25:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	cmpq	$2, %r15
	jb	.LBB11_30
	leaq	104(%rsp), %rcx
	movq	%rcx, 16(%rsp)
	movq	48(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	movq	8(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	leaq	3(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movq	%rax, 64(%rsp)
	movq	%r13, 72(%rsp)
	movq	%r15, 80(%rsp)
	leaq	64(%rsp), %rdi
	leaq	16(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h781e5e45d122932dE
	jmp	.LBB11_73
.LBB11_30:
	movq	8(%rsp), %rdx
	movq	48(%rsp), %rsi
	leaq	(%r15,%r15,2), %rcx
	shlq	$4, %rcx
	addq	%r13, %rcx
	movq	%r13, 64(%rsp)
	movq	%rax, 80(%rsp)
	movq	%r13, 72(%rsp)
	movq	%rcx, 88(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rdx, 32(%rsp)
	leaq	3(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	64(%rsp), %rdi
	leaq	16(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfb2a2c0268de05cdE
	jmp	.LBB11_73
.LBB11_34:
	movl	$8, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movq	8(%rsp), %rbx
	cmpb	$0, 4(%rsp)
	jne	.LBB11_45
.LBB11_46:
	cmpq	$2, %rdx
	jb	.LBB11_45
	movq	48(%rsp), %rsi
	movq	%rsi, 64(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%rdx, 32(%rsp)
.Ltmp76:
	leaq	16(%rsp), %rdi
	leaq	64(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h21949cdb74555c70E
.Ltmp77:
	jmp	.LBB11_48
.LBB11_42:
.Ltmp67:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp68:
	jmp	.LBB11_19
.LBB11_1:
	movl	%eax, %ecx
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	jne	.LBB11_3
.LBB11_18:
.Ltmp53:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34(%rip), %rdx
	movl	$53, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp54:
	jmp	.LBB11_19
.LBB11_35:
	testq	%rbp, %rbp
	movq	8(%rsp), %rbx
	jne	.LBB11_37
	movl	$8, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	cmpb	$0, 4(%rsp)
	je	.LBB11_46
.LBB11_45:
	leaq	(%rdx,%rdx,4), %rdx
	leaq	(%rax,%rdx,8), %rdx
	movq	%rax, 16(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rax, 24(%rsp)
	movq	%rdx, 40(%rsp)
.Ltmp78:
	leaq	16(%rsp), %rdi
	movq	48(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c96b2ca9542eddfE
.Ltmp79:
.LBB11_48:
	movq	136(%rsp), %rax
	movq	%rax, %rcx
	orq	%r12, %rcx
	shrq	$32, %rcx
	je	.LBB11_49
	xorl	%edx, %edx
	divq	%r12
	jmp	.LBB11_51
.LBB11_49:
	xorl	%edx, %edx
	divl	%r12d
.LBB11_51:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	$0, 64(%rsp)
	movq	$8, 72(%rsp)
	movq	$0, 80(%rsp)
	testq	%rbp, %rbp
	je	.LBB11_52
	testq	%rax, %rax
	je	.LBB11_76
	movq	%rbp, %rbx
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rbp
	movl	$8, %ecx
	xorl	%r9d, %r9d
	leaq	64(%rsp), %rdi
	xorl	%r14d, %r14d
	jmp	.LBB11_55
	.p2align	4
.LBB11_84:
	incq	%r14
	movq	%r9, 80(%rsp)
	cmpq	%rbx, %r14
	je	.LBB11_58
.LBB11_55:
	leaq	(%r14,%r14,2), %rax
	shlq	$4, %rax
	movq	16(%r13,%rax), %r12
	testq	%r12, %r12
	je	.LBB11_84
	movq	8(%r13,%rax), %r13
	movq	%r12, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB11_57
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB11_78
	.p2align	4
.LBB11_57:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB11_78:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	64(%rsp), %rdx
	subq	%r9, %rdx
	cmpq	%rdx, %rax
	ja	.LBB11_79
.LBB11_81:
	movq	%r14, %rax
	shlq	$5, %rax
	addq	56(%rsp), %rax
	movq	%r9, %rdx
	shlq	$5, %rdx
	addq	%rcx, %rdx
	addq	$24, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB11_82:
	movq	%r13, %r11
	cmpq	%r12, %rbp
	movq	%r12, %r8
	cmovbq	%rbp, %r8
	movq	%r8, %r13
	shlq	$4, %r13
	addq	%r11, %r13
	movq	%rsi, %r10
	imulq	%rbp, %r10
	incq	%r9
	incq	%rsi
	movq	%r11, -24(%rdx)
	movq	%r8, -16(%rdx)
	movq	%r10, -8(%rdx)
	movq	%rax, (%rdx)
	addq	$32, %rdx
	subq	%r8, %r12
	jne	.LBB11_82
	movq	144(%rsp), %r13
	jmp	.LBB11_84
.LBB11_79:
.Ltmp81:
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%r9, %rsi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp82:
	movq	72(%rsp), %rcx
	movq	80(%rsp), %r9
	leaq	64(%rsp), %rdi
	jmp	.LBB11_81
.LBB11_58:
	movq	64(%rsp), %rcx
	movq	72(%rsp), %rax
	cmpb	$0, 4(%rsp)
	je	.LBB11_61
	movq	8(%rsp), %rbx
	jmp	.LBB11_60
.LBB11_52:
	movl	$8, %eax
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	jmp	.LBB11_60
.LBB11_61:
	cmpq	$2, %r9
	movq	8(%rsp), %rbx
	jb	.LBB11_60
	movq	%rbx, 200(%rsp)
	leaq	3(%rsp), %rdx
	movq	%rdx, 208(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 32(%rsp)
.Ltmp84:
	leaq	16(%rsp), %rdi
	leaq	200(%rsp), %rsi
	movq	%r9, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17he8ef5ce45d325ba4E
.Ltmp85:
	jmp	.LBB11_63
.LBB11_60:
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rax, 16(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 40(%rsp)
.Ltmp89:
	leaq	16(%rsp), %rdi
	leaq	3(%rsp), %rdx
	movq	%rbx, %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7f08adaa2a176386E
.Ltmp90:
.LBB11_63:
.Ltmp95:
	leaq	152(%rsp), %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
.Ltmp96:
	movq	152(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB11_66
	shlq	$5, %rsi
	movl	$8, %edx
	movq	56(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB11_66:
	testq	%r15, %r15
	je	.LBB11_71
	leaq	8(%r13), %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB11_68
	.p2align	4
.LBB11_70:
	addq	$48, %rbx
	decq	%r15
	je	.LBB11_71
.LBB11_68:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB11_70
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB11_70
.LBB11_71:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.LBB11_73
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB11_73:
	addq	$344, %rsp
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
.LBB11_76:
	.cfi_def_cfa_offset 400
.Ltmp86:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp87:
	jmp	.LBB11_19
.LBB11_37:
.Ltmp70:
	movq	56(%rsp), %rdi
	callq	*_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E@GOTPCREL(%rip)
.Ltmp71:
.Ltmp73:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp74:
.LBB11_19:
	ud2
.LBB11_103:
.Ltmp75:
	jmp	.LBB11_104
.LBB11_39:
.Ltmp72:
	jmp	.LBB11_104
.LBB11_86:
.Ltmp83:
	movq	%rax, %rbx
	movq	64(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB11_100
	movq	72(%rsp), %rdi
	shlq	$5, %rsi
	jmp	.LBB11_88
.LBB11_74:
.Ltmp97:
	movq	%rax, %rbx
	movq	152(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB11_107
	shlq	$5, %rsi
	movl	$8, %edx
	movq	56(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB11_108:
.Ltmp91:
	jmp	.LBB11_99
.LBB11_98:
.Ltmp80:
	jmp	.LBB11_99
.LBB11_101:
.Ltmp66:
	jmp	.LBB11_104
.LBB11_85:
.Ltmp88:
.LBB11_99:
	movq	%rax, %rbx
	jmp	.LBB11_100
.LBB11_106:
.Ltmp61:
	movq	%rax, %rbx
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB11_102:
.Ltmp69:
.LBB11_104:
	movq	%rax, %rbx
	movq	112(%rsp), %rax
	testq	%rax, %rax
	je	.LBB11_100
	movq	120(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
.LBB11_88:
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB11_100:
.Ltmp92:
	leaq	152(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E
.Ltmp93:
.LBB11_107:
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB11_89:
.Ltmp94:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end11:
	.size	_ZN12nepenthe_ops7product8multiply17h1ce71b745b247493E, .Lfunc_end11-_ZN12nepenthe_ops7product8multiply17h1ce71b745b247493E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product8multiply17h1ce71b745b247493E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table11:
.Lexception2:
	.byte	255
	.byte	155
	.uleb128 .Lttbase1-.Lttbaseref1
.Lttbaseref1:
	.byte	1
	.uleb128 .Lcst_end2-.Lcst_begin2
.Lcst_begin2:
	.uleb128 .Ltmp55-.Lfunc_begin2
	.uleb128 .Ltmp60-.Ltmp55
	.uleb128 .Ltmp61-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp64-.Lfunc_begin2
	.uleb128 .Ltmp63-.Ltmp64
	.uleb128 .Ltmp66-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp63-.Lfunc_begin2
	.uleb128 .Ltmp76-.Ltmp63
	.byte	0
	.byte	0
	.uleb128 .Ltmp76-.Lfunc_begin2
	.uleb128 .Ltmp77-.Ltmp76
	.uleb128 .Ltmp80-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp67-.Lfunc_begin2
	.uleb128 .Ltmp68-.Ltmp67
	.uleb128 .Ltmp69-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp53-.Lfunc_begin2
	.uleb128 .Ltmp54-.Ltmp53
	.uleb128 .Ltmp61-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp78-.Lfunc_begin2
	.uleb128 .Ltmp79-.Ltmp78
	.uleb128 .Ltmp80-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp81-.Lfunc_begin2
	.uleb128 .Ltmp82-.Ltmp81
	.uleb128 .Ltmp83-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp84-.Lfunc_begin2
	.uleb128 .Ltmp90-.Ltmp84
	.uleb128 .Ltmp91-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp95-.Lfunc_begin2
	.uleb128 .Ltmp96-.Ltmp95
	.uleb128 .Ltmp97-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp96-.Lfunc_begin2
	.uleb128 .Ltmp86-.Ltmp96
	.byte	0
	.byte	0
	.uleb128 .Ltmp86-.Lfunc_begin2
	.uleb128 .Ltmp87-.Ltmp86
	.uleb128 .Ltmp88-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp70-.Lfunc_begin2
	.uleb128 .Ltmp71-.Ltmp70
	.uleb128 .Ltmp72-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp73-.Lfunc_begin2
	.uleb128 .Ltmp74-.Ltmp73
	.uleb128 .Ltmp75-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp74-.Lfunc_begin2
	.uleb128 .Ltmp92-.Ltmp74
	.byte	0
	.byte	0
	.uleb128 .Ltmp92-.Lfunc_begin2
	.uleb128 .Ltmp93-.Ltmp92
	.uleb128 .Ltmp94-.Lfunc_begin2
	.byte	1
	.uleb128 .Ltmp93-.Lfunc_begin2
	.uleb128 .Lfunc_end11-.Ltmp93
	.byte	0
	.byte	0
.Lcst_end2:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase1:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product8multiply17h35bf08de7ad53f19E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product8multiply17h35bf08de7ad53f19E
	.globl	_ZN12nepenthe_ops7product8multiply17h35bf08de7ad53f19E
	.p2align	4
	.type	_ZN12nepenthe_ops7product8multiply17h35bf08de7ad53f19E,@function
_ZN12nepenthe_ops7product8multiply17h35bf08de7ad53f19E:
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
	subq	$344, %rsp
	.cfi_def_cfa_offset 400
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r9
	movl	%edi, 4(%rsp)
	movb	%cl, 3(%rsp)
	cmpq	$1, 40(%rsi)
	sete	%al
	cmpq	$1, 32(%rsi)
	movb	$1, %cl
	jne	.LBB12_1
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	je	.LBB12_18
.LBB12_3:
	movq	16(%rsi), %rcx
	movabsq	$-6148914691236517205, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	movq	%rdx, %r12
	rorq	%rax
	movabsq	$3074457345618258602, %rdx
	cmpq	%rdx, %rax
	seta	%bpl
	movq	8(%r9), %r13
	movq	16(%r9), %r15
	testq	%r15, %r15
	movq	%r8, 88(%rsp)
	je	.LBB12_4
	movl	%r15d, %edx
	andl	$3, %edx
	cmpq	$4, %r15
	jae	.LBB12_7
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	jmp	.LBB12_10
.LBB12_4:
	xorl	%eax, %eax
	jmp	.LBB12_13
.LBB12_7:
	movq	%r15, %rdi
	andq	$-4, %rdi
	leaq	184(%r13), %r11
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	.p2align	4
.LBB12_8:
	addq	-144(%r11), %rax
	addq	-96(%r11), %rax
	addq	-48(%r11), %rax
	addq	(%r11), %rax
	addq	$4, %r10
	addq	$192, %r11
	cmpq	%r10, %rdi
	jne	.LBB12_8
	testq	%rdx, %rdx
	je	.LBB12_12
.LBB12_10:
	leaq	(%r10,%r10,2), %rdi
	shlq	$4, %rdi
	leaq	(%rdi,%r13), %r10
	addq	$40, %r10
	shll	$4, %edx
	leaq	(%rdx,%rdx,2), %rdx
	xorl	%edi, %edi
	.p2align	4
.LBB12_11:
	addq	(%r10,%rdi), %rax
	addq	$48, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB12_11
.LBB12_12:
	imulq	%rcx, %rax
.LBB12_13:
	movq	%rsi, 8(%rsp)
	movq	24(%rsi), %rbx
	imulq	%rbx, %rax
	cmpq	$524288, %rax
	setb	%al
	movl	4(%rsp), %ecx
	orb	%al, %cl
	movl	%ecx, 4(%rsp)
	movl	$1, %eax
	jne	.LBB12_16
.Ltmp100:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp101:
	shlq	$4, %rax
.LBB12_16:
	xorl	%ecx, %ecx
	movb	%bpl, %cl
	shrq	$2, %r12
	addq	%r12, %rcx
	movq	%rcx, 152(%rsp)
	cmpq	$1, %r15
	movq	%r15, %rcx
	adcq	$0, %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB12_17
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB12_21
.LBB12_17:
	xorl	%edx, %edx
	divl	%ecx
.LBB12_21:
	movq	8(%rsp), %rcx
	leaq	24(%rcx), %r14
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	152(%rsp), %rcx
	leaq	3(%rcx), %r12
	shrq	$2, %r12
	cmpq	%rax, %r12
	cmovaeq	%rax, %r12
	cmpb	$0, 4(%rsp)
	je	.LBB12_22
	movq	%r14, 104(%rsp)
	testq	%r15, %r15
	jne	.LBB12_29
	cmpq	$2, %r12
	jae	.LBB12_31
.LBB12_29:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	jmp	.LBB12_30
.LBB12_22:
.Ltmp102:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp103:
	movq	%r14, 104(%rsp)
	cmpq	$2, %r12
	jb	.LBB12_25
	shlq	$4, %rax
	leaq	(,%r15,4), %rcx
	cmpq	%rax, %rcx
	jae	.LBB12_25
.LBB12_31:
	leaq	(%r15,%r15,2), %rax
	shlq	$4, %rax
	addq	%r13, %rax
	movq	%r13, 216(%rsp)
	movq	%rax, 224(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 232(%rsp)
.Ltmp104:
	leaq	160(%rsp), %rdi
	leaq	216(%rsp), %rsi
	callq	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h7aeb6dadc9c2928bE
.Ltmp105:
	movq	%r12, 184(%rsp)
	movq	%r13, 136(%rsp)
	movq	$0, 112(%rsp)
	movq	$8, 120(%rsp)
	movq	$0, 128(%rsp)
	movq	168(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	176(%rsp), %rax
	cmpq	%r15, %rax
	cmovaeq	%r15, %rax
	testq	%rbx, %rbx
	movq	%rax, 144(%rsp)
	je	.LBB12_37
	testq	%rax, %rax
	je	.LBB12_90
	movq	48(%rsp), %rax
	leaq	24(%rax), %r14
	leaq	16(%rsp), %r12
	movq	136(%rsp), %rbp
	movq	144(%rsp), %r13
	.p2align	4
.LBB12_35:
	movq	-8(%r14), %rdx
	movq	(%r14), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB12_36
	movq	-16(%r14), %rcx
	shrq	$5, %rsi
	movq	%rsi, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB12_83
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	jmp	.LBB12_85
	.p2align	4
.LBB12_83:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB12_85:
	subq	%rdx, %rsi
	movq	%rsi, %rdi
	shlq	$7, %rdi
	addq	%rcx, %rdi
	movq	32(%rbp), %r8
	movq	40(%rbp), %r9
	addq	%r8, %r9
	movq	%r9, 192(%rsp)
	subq	%r8, %r9
	movl	$0, %r10d
	cmovaeq	%r9, %r10
	movq	%r10, %r9
	shrq	$5, %r9
	andl	$31, %r10d
	cmpq	$1, %r10
	sbbq	$-1, %r9
	leaq	256(%rsp), %r10
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%r10)
	movq	%rdi, 272(%rsp)
	movq	%rdx, 280(%rsp)
	movq	%rcx, 288(%rsp)
	movq	%rsi, 296(%rsp)
	movq	%rbx, 304(%rsp)
	movq	%r8, 312(%rsp)
	movq	%r9, 320(%rsp)
	movq	$31, 328(%rsp)
	movb	$1, 336(%rsp)
	leaq	192(%rsp), %rcx
	movq	%rcx, 240(%rsp)
	movq	%rbp, 248(%rsp)
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	movq	112(%rsp), %rax
	movq	128(%rsp), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %r9
	ja	.LBB12_86
.LBB12_88:
	movq	120(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
.Ltmp109:
	leaq	240(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9b8b6d41af204275E
.Ltmp110:
	addq	$48, %rbp
	addq	$32, %r14
	decq	%r13
	jne	.LBB12_35
	jmp	.LBB12_90
.LBB12_86:
.Ltmp107:
	movl	$8, %ecx
	movl	$40, %r8d
	leaq	112(%rsp), %rdi
	movq	%r9, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp108:
	movq	128(%rsp), %rsi
	jmp	.LBB12_88
.LBB12_25:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	cmpq	$2, %r15
	jb	.LBB12_30
	leaq	104(%rsp), %rcx
	movq	%rcx, 16(%rsp)
	movq	88(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	movq	8(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	leaq	3(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movq	%rax, 56(%rsp)
	movq	%r13, 64(%rsp)
	movq	%r15, 72(%rsp)
	leaq	56(%rsp), %rdi
	leaq	16(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h912849a954f59ac8E
	jmp	.LBB12_65
.LBB12_30:
	movq	8(%rsp), %rdx
	movq	88(%rsp), %rsi
	leaq	(%r15,%r15,2), %rcx
	shlq	$4, %rcx
	addq	%r13, %rcx
	movq	%r13, 56(%rsp)
	movq	%rax, 72(%rsp)
	movq	%r13, 64(%rsp)
	movq	%rcx, 80(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rdx, 32(%rsp)
	leaq	3(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	56(%rsp), %rdi
	leaq	16(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1a1c6e5bd708e3a3E
	jmp	.LBB12_65
.LBB12_36:
.Ltmp112:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp113:
	jmp	.LBB12_19
.LBB12_1:
	movl	%eax, %ecx
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	jne	.LBB12_3
.LBB12_18:
.Ltmp98:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34(%rip), %rdx
	movl	$53, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp99:
	jmp	.LBB12_19
.LBB12_37:
	testq	%rax, %rax
	jne	.LBB12_38
.LBB12_90:
	movq	128(%rsp), %rax
	movq	%rax, 32(%rsp)
	movups	112(%rsp), %xmm0
	movaps	%xmm0, 16(%rsp)
.Ltmp121:
	movzbl	4(%rsp), %edi
	leaq	16(%rsp), %rsi
	movq	88(%rsp), %rdx
	callq	_ZN12nepenthe_ops7threads7Threads4each17h50e0635163ff4328E
.Ltmp122:
	movq	152(%rsp), %rax
	movq	%rax, %rcx
	movq	184(%rsp), %rdi
	orq	%rdi, %rcx
	shrq	$32, %rcx
	movq	136(%rsp), %r13
	movq	8(%rsp), %rsi
	movq	144(%rsp), %rcx
	je	.LBB12_92
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB12_43
.LBB12_92:
	xorl	%edx, %edx
	divl	%edi
.LBB12_43:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	$0, 56(%rsp)
	movq	$8, 64(%rsp)
	movq	$0, 72(%rsp)
	testq	%rcx, %rcx
	je	.LBB12_44
	testq	%rax, %rax
	je	.LBB12_68
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %r14
	movl	$8, %ecx
	xorl	%r9d, %r9d
	leaq	56(%rsp), %rbx
	xorl	%ebp, %ebp
	jmp	.LBB12_47
	.p2align	4
.LBB12_76:
	incq	%rbp
	movq	%r9, 72(%rsp)
	cmpq	144(%rsp), %rbp
	je	.LBB12_50
.LBB12_47:
	leaq	(,%rbp,2), %rax
	addq	%rbp, %rax
	shlq	$4, %rax
	movq	16(%r13,%rax), %r12
	testq	%r12, %r12
	je	.LBB12_76
	movq	8(%r13,%rax), %r13
	movq	%r12, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB12_49
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB12_70
	.p2align	4
.LBB12_49:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB12_70:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	56(%rsp), %rdx
	subq	%r9, %rdx
	cmpq	%rdx, %rax
	ja	.LBB12_71
.LBB12_73:
	movq	%rbp, %rax
	shlq	$5, %rax
	addq	48(%rsp), %rax
	movq	%r9, %rdx
	shlq	$5, %rdx
	addq	%rcx, %rdx
	addq	$24, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB12_74:
	movq	%r13, %rdi
	cmpq	%r12, %r14
	movq	%r12, %r8
	cmovbq	%r14, %r8
	movq	%r8, %r13
	shlq	$4, %r13
	addq	%rdi, %r13
	movq	%rsi, %r10
	imulq	%r14, %r10
	incq	%r9
	incq	%rsi
	movq	%rdi, -24(%rdx)
	movq	%r8, -16(%rdx)
	movq	%r10, -8(%rdx)
	movq	%rax, (%rdx)
	addq	$32, %rdx
	subq	%r8, %r12
	jne	.LBB12_74
	movq	136(%rsp), %r13
	jmp	.LBB12_76
.LBB12_71:
.Ltmp124:
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%rbx, %rdi
	movq	%r9, %rsi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp125:
	movq	64(%rsp), %rcx
	movq	72(%rsp), %r9
	jmp	.LBB12_73
.LBB12_50:
	movq	56(%rsp), %rcx
	movq	64(%rsp), %rax
	cmpb	$0, 4(%rsp)
	je	.LBB12_53
	movq	8(%rsp), %rsi
	jmp	.LBB12_52
.LBB12_44:
	movl	$8, %eax
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	jmp	.LBB12_52
.LBB12_53:
	cmpq	$2, %r9
	movq	8(%rsp), %rsi
	jb	.LBB12_52
	movq	%rsi, 200(%rsp)
	leaq	3(%rsp), %rdx
	movq	%rdx, 208(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 32(%rsp)
.Ltmp127:
	leaq	16(%rsp), %rdi
	leaq	200(%rsp), %rsi
	movq	%r9, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hdef2515712206bdfE
.Ltmp128:
	jmp	.LBB12_55
.LBB12_52:
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rax, 16(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 40(%rsp)
.Ltmp132:
	leaq	16(%rsp), %rdi
	leaq	3(%rsp), %rdx
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3996bfea0b58d69aE
.Ltmp133:
.LBB12_55:
.Ltmp138:
	leaq	160(%rsp), %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
.Ltmp139:
	movq	160(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB12_58
	shlq	$5, %rsi
	movl	$8, %edx
	movq	48(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB12_58:
	testq	%r15, %r15
	je	.LBB12_63
	leaq	8(%r13), %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB12_60
	.p2align	4
.LBB12_62:
	addq	$48, %rbx
	decq	%r15
	je	.LBB12_63
.LBB12_60:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB12_62
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB12_62
.LBB12_63:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.LBB12_65
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB12_65:
	addq	$344, %rsp
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
.LBB12_68:
	.cfi_def_cfa_offset 400
.Ltmp129:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp130:
	jmp	.LBB12_19
.LBB12_38:
.Ltmp115:
	movq	48(%rsp), %rdi
	callq	*_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E@GOTPCREL(%rip)
.Ltmp116:
.Ltmp118:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp119:
.LBB12_19:
	ud2
.LBB12_98:
.Ltmp120:
	jmp	.LBB12_99
.LBB12_40:
.Ltmp117:
	jmp	.LBB12_99
.LBB12_78:
.Ltmp126:
	movq	%rax, %rbx
	movq	56(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB12_95
	movq	64(%rsp), %rdi
	shlq	$5, %rsi
	jmp	.LBB12_80
.LBB12_66:
.Ltmp140:
	movq	%rax, %rbx
	movq	160(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB12_102
	shlq	$5, %rsi
	movl	$8, %edx
	movq	48(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB12_41:
.Ltmp134:
	jmp	.LBB12_94
.LBB12_93:
.Ltmp123:
	jmp	.LBB12_94
.LBB12_96:
.Ltmp111:
	jmp	.LBB12_99
.LBB12_77:
.Ltmp131:
.LBB12_94:
	movq	%rax, %rbx
	jmp	.LBB12_95
.LBB12_101:
.Ltmp106:
	movq	%rax, %rbx
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB12_97:
.Ltmp114:
.LBB12_99:
	movq	%rax, %rbx
	movq	112(%rsp), %rax
	testq	%rax, %rax
	je	.LBB12_95
	movq	120(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
.LBB12_80:
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB12_95:
.Ltmp135:
	leaq	160(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E
.Ltmp136:
.LBB12_102:
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB12_81:
.Ltmp137:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end12:
	.size	_ZN12nepenthe_ops7product8multiply17h35bf08de7ad53f19E, .Lfunc_end12-_ZN12nepenthe_ops7product8multiply17h35bf08de7ad53f19E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product8multiply17h35bf08de7ad53f19E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table12:
.Lexception3:
	.byte	255
	.byte	155
	.uleb128 .Lttbase2-.Lttbaseref2
.Lttbaseref2:
	.byte	1
	.uleb128 .Lcst_end3-.Lcst_begin3
.Lcst_begin3:
	.uleb128 .Ltmp100-.Lfunc_begin3
	.uleb128 .Ltmp105-.Ltmp100
	.uleb128 .Ltmp106-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp109-.Lfunc_begin3
	.uleb128 .Ltmp108-.Ltmp109
	.uleb128 .Ltmp111-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp108-.Lfunc_begin3
	.uleb128 .Ltmp112-.Ltmp108
	.byte	0
	.byte	0
	.uleb128 .Ltmp112-.Lfunc_begin3
	.uleb128 .Ltmp113-.Ltmp112
	.uleb128 .Ltmp114-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp98-.Lfunc_begin3
	.uleb128 .Ltmp99-.Ltmp98
	.uleb128 .Ltmp106-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp121-.Lfunc_begin3
	.uleb128 .Ltmp122-.Ltmp121
	.uleb128 .Ltmp123-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp124-.Lfunc_begin3
	.uleb128 .Ltmp125-.Ltmp124
	.uleb128 .Ltmp126-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp127-.Lfunc_begin3
	.uleb128 .Ltmp133-.Ltmp127
	.uleb128 .Ltmp134-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp138-.Lfunc_begin3
	.uleb128 .Ltmp139-.Ltmp138
	.uleb128 .Ltmp140-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp139-.Lfunc_begin3
	.uleb128 .Ltmp129-.Ltmp139
	.byte	0
	.byte	0
	.uleb128 .Ltmp129-.Lfunc_begin3
	.uleb128 .Ltmp130-.Ltmp129
	.uleb128 .Ltmp131-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp115-.Lfunc_begin3
	.uleb128 .Ltmp116-.Ltmp115
	.uleb128 .Ltmp117-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp118-.Lfunc_begin3
	.uleb128 .Ltmp119-.Ltmp118
	.uleb128 .Ltmp120-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp119-.Lfunc_begin3
	.uleb128 .Ltmp135-.Ltmp119
	.byte	0
	.byte	0
	.uleb128 .Ltmp135-.Lfunc_begin3
	.uleb128 .Ltmp136-.Ltmp135
	.uleb128 .Ltmp137-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp136-.Lfunc_begin3
	.uleb128 .Lfunc_end12-.Ltmp136
	.byte	0
	.byte	0
.Lcst_end3:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase2:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product8multiply17h4ee8375defaa17acE,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product8multiply17h4ee8375defaa17acE
	.globl	_ZN12nepenthe_ops7product8multiply17h4ee8375defaa17acE
	.p2align	4
	.type	_ZN12nepenthe_ops7product8multiply17h4ee8375defaa17acE,@function
_ZN12nepenthe_ops7product8multiply17h4ee8375defaa17acE:
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
	subq	$360, %rsp
	.cfi_def_cfa_offset 416
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r10
	movl	%edi, 12(%rsp)
	movb	%cl, 11(%rsp)
	movq	%r8, 152(%rsp)
	movq	%r9, 160(%rsp)
	cmpq	$1, 40(%rsi)
	sete	%al
	cmpq	$1, 32(%rsi)
	movb	$1, %cl
	jne	.LBB13_1
	testb	%cl, %cl
	movq	%r10, 96(%rsp)
	je	.LBB13_18
.LBB13_3:
	movq	16(%rsi), %rcx
	movabsq	$-6148914691236517205, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	movq	%rdx, %r12
	rorq	%rax
	movabsq	$3074457345618258602, %rdx
	cmpq	%rdx, %rax
	seta	%bpl
	movq	8(%r10), %r13
	movq	16(%r10), %r15
	testq	%r15, %r15
	je	.LBB13_4
	movl	%r15d, %edx
	andl	$3, %edx
	cmpq	$4, %r15
	jae	.LBB13_7
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	jmp	.LBB13_10
.LBB13_4:
	xorl	%eax, %eax
	jmp	.LBB13_13
.LBB13_7:
	movq	%r15, %rdi
	andq	$-4, %rdi
	leaq	184(%r13), %r8
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	.p2align	4
.LBB13_8:
	addq	-144(%r8), %rax
	addq	-96(%r8), %rax
	addq	-48(%r8), %rax
	addq	(%r8), %rax
	addq	$4, %r9
	addq	$192, %r8
	cmpq	%r9, %rdi
	jne	.LBB13_8
	testq	%rdx, %rdx
	je	.LBB13_12
.LBB13_10:
	leaq	(%r9,%r9,2), %rdi
	shlq	$4, %rdi
	leaq	(%rdi,%r13), %r8
	addq	$40, %r8
	shll	$4, %edx
	leaq	(%rdx,%rdx,2), %rdx
	xorl	%edi, %edi
	.p2align	4
.LBB13_11:
	addq	(%r8,%rdi), %rax
	addq	$48, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB13_11
.LBB13_12:
	imulq	%rcx, %rax
.LBB13_13:
	movq	%rsi, 16(%rsp)
	movq	24(%rsi), %rbx
	imulq	%rbx, %rax
	cmpq	$524288, %rax
	setb	%al
	movl	12(%rsp), %ecx
	orb	%al, %cl
	movl	%ecx, 12(%rsp)
	movl	$1, %eax
	jne	.LBB13_16
.Ltmp143:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp144:
	shlq	$4, %rax
.LBB13_16:
	xorl	%ecx, %ecx
	movb	%bpl, %cl
	shrq	$2, %r12
	addq	%r12, %rcx
	movq	%rcx, 136(%rsp)
	cmpq	$1, %r15
	movq	%r15, %rcx
	adcq	$0, %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB13_17
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB13_21
.LBB13_17:
	xorl	%edx, %edx
	divl	%ecx
.LBB13_21:
	movq	16(%rsp), %rcx
	leaq	24(%rcx), %r14
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	136(%rsp), %rcx
	leaq	3(%rcx), %r12
	shrq	$2, %r12
	cmpq	%rax, %r12
	cmovaeq	%rax, %r12
	cmpb	$0, 12(%rsp)
	je	.LBB13_22
	movq	%r14, 104(%rsp)
	testq	%r15, %r15
	jne	.LBB13_29
	cmpq	$2, %r12
	jae	.LBB13_31
.LBB13_29:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	jmp	.LBB13_30
.LBB13_22:
.Ltmp145:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp146:
	movq	%r14, 104(%rsp)
	cmpq	$2, %r12
	jb	.LBB13_25
	shlq	$4, %rax
	leaq	(,%r15,4), %rcx
	cmpq	%rax, %rcx
	jae	.LBB13_25
.LBB13_31:
	leaq	(%r15,%r15,2), %rax
	shlq	$4, %rax
	addq	%r13, %rax
	movq	%r13, 232(%rsp)
	movq	%rax, 240(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 248(%rsp)
.Ltmp147:
	leaq	168(%rsp), %rdi
	leaq	232(%rsp), %rsi
	callq	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h81beb60666d7ae1eE
.Ltmp148:
	movq	$0, 112(%rsp)
	movq	$8, 120(%rsp)
	movq	$0, 128(%rsp)
	movq	176(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	184(%rsp), %rbp
	cmpq	%r15, %rbp
	cmovaeq	%r15, %rbp
	testq	%rbx, %rbx
	movq	%r13, 144(%rsp)
	je	.LBB13_35
	testq	%rbp, %rbp
	je	.LBB13_34
	movq	%r12, 192(%rsp)
	movq	%r13, %r14
	movq	56(%rsp), %rax
	leaq	24(%rax), %r13
	leaq	24(%rsp), %r12
	movq	%rbp, 200(%rsp)
	.p2align	4
.LBB13_41:
	movq	-8(%r13), %rdx
	movq	(%r13), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB13_42
	movq	-16(%r13), %rcx
	shrq	$5, %rsi
	movq	%rsi, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB13_91
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	jmp	.LBB13_93
	.p2align	4
.LBB13_91:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB13_93:
	subq	%rdx, %rsi
	movq	%rsi, %rdi
	shlq	$7, %rdi
	addq	%rcx, %rdi
	movq	32(%r14), %r8
	movq	40(%r14), %r9
	addq	%r8, %r9
	movq	%r9, 208(%rsp)
	subq	%r8, %r9
	movl	$0, %r10d
	cmovaeq	%r9, %r10
	movq	%r10, %r9
	shrq	$5, %r9
	andl	$31, %r10d
	cmpq	$1, %r10
	sbbq	$-1, %r9
	leaq	272(%rsp), %r10
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%r10)
	movq	%rdi, 288(%rsp)
	movq	%rdx, 296(%rsp)
	movq	%rcx, 304(%rsp)
	movq	%rsi, 312(%rsp)
	movq	%rbx, 320(%rsp)
	movq	%r8, 328(%rsp)
	movq	%r9, 336(%rsp)
	movq	$31, 344(%rsp)
	movb	$1, 352(%rsp)
	leaq	208(%rsp), %rcx
	movq	%rcx, 256(%rsp)
	movq	%r14, 264(%rsp)
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	movq	112(%rsp), %rax
	movq	128(%rsp), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %r9
	ja	.LBB13_94
.LBB13_96:
	movq	120(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 24(%rsp)
	movq	%rsi, 32(%rsp)
.Ltmp152:
	leaq	256(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfdee06f8d57f9332E
.Ltmp153:
	addq	$48, %r14
	addq	$32, %r13
	decq	%rbp
	jne	.LBB13_41
	jmp	.LBB13_43
.LBB13_94:
.Ltmp150:
	movl	$8, %ecx
	movl	$40, %r8d
	leaq	112(%rsp), %rdi
	movq	%r9, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp151:
	movq	128(%rsp), %rsi
	jmp	.LBB13_96
.LBB13_43:
	movq	112(%rsp), %rcx
	movq	120(%rsp), %rax
	movq	128(%rsp), %rdx
	movq	144(%rsp), %r13
	movq	16(%rsp), %rbx
	movq	200(%rsp), %rbp
	movq	192(%rsp), %r12
	cmpb	$0, 12(%rsp)
	je	.LBB13_46
	jmp	.LBB13_45
.LBB13_25:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	cmpq	$2, %r15
	jb	.LBB13_30
	leaq	104(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	leaq	152(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	movq	16(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	leaq	11(%rsp), %rcx
	movq	%rcx, 48(%rsp)
	movq	%rax, 64(%rsp)
	movq	%r13, 72(%rsp)
	movq	%r15, 80(%rsp)
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hca0a1f2afc76ba66E
	jmp	.LBB13_73
.LBB13_30:
	movq	16(%rsp), %rdx
	leaq	(%r15,%r15,2), %rcx
	shlq	$4, %rcx
	addq	%r13, %rcx
	movq	%r13, 64(%rsp)
	movq	%rax, 80(%rsp)
	movq	%r13, 72(%rsp)
	movq	%rcx, 88(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 24(%rsp)
	leaq	152(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	%rdx, 40(%rsp)
	leaq	11(%rsp), %rax
	movq	%rax, 48(%rsp)
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4987e75459b2e577E
	jmp	.LBB13_73
.LBB13_34:
	movl	$8, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movq	16(%rsp), %rbx
	cmpb	$0, 12(%rsp)
	jne	.LBB13_45
.LBB13_46:
	cmpq	$2, %rdx
	jb	.LBB13_45
	leaq	152(%rsp), %rsi
	movq	%rsi, 64(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%rax, 32(%rsp)
	movq	%rdx, 40(%rsp)
.Ltmp164:
	leaq	24(%rsp), %rdi
	leaq	64(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h3d0024a523132363E
.Ltmp165:
	jmp	.LBB13_48
.LBB13_42:
.Ltmp155:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp156:
	jmp	.LBB13_19
.LBB13_1:
	movl	%eax, %ecx
	testb	%cl, %cl
	movq	%r10, 96(%rsp)
	jne	.LBB13_3
.LBB13_18:
.Ltmp141:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34(%rip), %rdx
	movl	$53, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp142:
	jmp	.LBB13_19
.LBB13_35:
	testq	%rbp, %rbp
	movq	16(%rsp), %rbx
	jne	.LBB13_37
	movl	$8, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	cmpb	$0, 12(%rsp)
	je	.LBB13_46
.LBB13_45:
	leaq	(%rdx,%rdx,4), %rdx
	leaq	(%rax,%rdx,8), %rdx
	movq	%rax, 24(%rsp)
	movq	%rcx, 40(%rsp)
	movq	%rax, 32(%rsp)
	movq	%rdx, 48(%rsp)
.Ltmp166:
	leaq	24(%rsp), %rdi
	leaq	152(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haa990259069caa43E
.Ltmp167:
.LBB13_48:
	movq	136(%rsp), %rax
	movq	%rax, %rcx
	orq	%r12, %rcx
	shrq	$32, %rcx
	je	.LBB13_49
	xorl	%edx, %edx
	divq	%r12
	jmp	.LBB13_51
.LBB13_49:
	xorl	%edx, %edx
	divl	%r12d
.LBB13_51:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	$0, 64(%rsp)
	movq	$8, 72(%rsp)
	movq	$0, 80(%rsp)
	testq	%rbp, %rbp
	je	.LBB13_52
	testq	%rax, %rax
	je	.LBB13_76
	movq	%rbp, %rbx
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rbp
	movl	$8, %ecx
	xorl	%r9d, %r9d
	leaq	64(%rsp), %rdi
	xorl	%r14d, %r14d
	jmp	.LBB13_55
	.p2align	4
.LBB13_84:
	incq	%r14
	movq	%r9, 80(%rsp)
	cmpq	%rbx, %r14
	je	.LBB13_58
.LBB13_55:
	leaq	(%r14,%r14,2), %rax
	shlq	$4, %rax
	movq	16(%r13,%rax), %r12
	testq	%r12, %r12
	je	.LBB13_84
	movq	8(%r13,%rax), %r13
	movq	%r12, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB13_57
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB13_78
	.p2align	4
.LBB13_57:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB13_78:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	64(%rsp), %rdx
	subq	%r9, %rdx
	cmpq	%rdx, %rax
	ja	.LBB13_79
.LBB13_81:
	movq	%r14, %rax
	shlq	$5, %rax
	addq	56(%rsp), %rax
	movq	%r9, %rdx
	shlq	$5, %rdx
	addq	%rcx, %rdx
	addq	$24, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB13_82:
	movq	%r13, %r11
	cmpq	%r12, %rbp
	movq	%r12, %r8
	cmovbq	%rbp, %r8
	movq	%r8, %r13
	shlq	$4, %r13
	addq	%r11, %r13
	movq	%rsi, %r10
	imulq	%rbp, %r10
	incq	%r9
	incq	%rsi
	movq	%r11, -24(%rdx)
	movq	%r8, -16(%rdx)
	movq	%r10, -8(%rdx)
	movq	%rax, (%rdx)
	addq	$32, %rdx
	subq	%r8, %r12
	jne	.LBB13_82
	movq	144(%rsp), %r13
	jmp	.LBB13_84
.LBB13_79:
.Ltmp169:
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%r9, %rsi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp170:
	movq	72(%rsp), %rcx
	movq	80(%rsp), %r9
	leaq	64(%rsp), %rdi
	jmp	.LBB13_81
.LBB13_58:
	movq	64(%rsp), %rcx
	movq	72(%rsp), %rax
	cmpb	$0, 12(%rsp)
	je	.LBB13_61
	movq	16(%rsp), %rbx
	jmp	.LBB13_60
.LBB13_52:
	movl	$8, %eax
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	jmp	.LBB13_60
.LBB13_61:
	cmpq	$2, %r9
	movq	16(%rsp), %rbx
	jb	.LBB13_60
	movq	%rbx, 216(%rsp)
	leaq	11(%rsp), %rdx
	movq	%rdx, 224(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%rax, 32(%rsp)
	movq	%r9, 40(%rsp)
.Ltmp172:
	leaq	24(%rsp), %rdi
	leaq	216(%rsp), %rsi
	movq	%r9, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h197b972a5f8f294bE
.Ltmp173:
	jmp	.LBB13_63
.LBB13_60:
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rax, 24(%rsp)
	movq	%rcx, 40(%rsp)
	movq	%rax, 32(%rsp)
	movq	%r9, 48(%rsp)
.Ltmp177:
	leaq	24(%rsp), %rdi
	leaq	11(%rsp), %rdx
	movq	%rbx, %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h79180b1021309547E
.Ltmp178:
.LBB13_63:
.Ltmp183:
	leaq	168(%rsp), %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
.Ltmp184:
	movq	168(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB13_66
	shlq	$5, %rsi
	movl	$8, %edx
	movq	56(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB13_66:
	testq	%r15, %r15
	je	.LBB13_71
	leaq	8(%r13), %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB13_68
	.p2align	4
.LBB13_70:
	addq	$48, %rbx
	decq	%r15
	je	.LBB13_71
.LBB13_68:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB13_70
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB13_70
.LBB13_71:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.LBB13_73
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB13_73:
	addq	$360, %rsp
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
.LBB13_76:
	.cfi_def_cfa_offset 416
.Ltmp174:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp175:
	jmp	.LBB13_19
.LBB13_37:
.Ltmp158:
	movq	56(%rsp), %rdi
	callq	*_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E@GOTPCREL(%rip)
.Ltmp159:
.Ltmp161:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp162:
.LBB13_19:
	ud2
.LBB13_103:
.Ltmp163:
	jmp	.LBB13_104
.LBB13_39:
.Ltmp160:
	jmp	.LBB13_104
.LBB13_86:
.Ltmp171:
	movq	%rax, %rbx
	movq	64(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB13_100
	movq	72(%rsp), %rdi
	shlq	$5, %rsi
	jmp	.LBB13_88
.LBB13_74:
.Ltmp185:
	movq	%rax, %rbx
	movq	168(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB13_107
	shlq	$5, %rsi
	movl	$8, %edx
	movq	56(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB13_108:
.Ltmp179:
	jmp	.LBB13_99
.LBB13_98:
.Ltmp168:
	jmp	.LBB13_99
.LBB13_101:
.Ltmp154:
	jmp	.LBB13_104
.LBB13_85:
.Ltmp176:
.LBB13_99:
	movq	%rax, %rbx
	jmp	.LBB13_100
.LBB13_106:
.Ltmp149:
	movq	%rax, %rbx
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB13_102:
.Ltmp157:
.LBB13_104:
	movq	%rax, %rbx
	movq	112(%rsp), %rax
	testq	%rax, %rax
	je	.LBB13_100
	movq	120(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
.LBB13_88:
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB13_100:
.Ltmp180:
	leaq	168(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E
.Ltmp181:
.LBB13_107:
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB13_89:
.Ltmp182:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end13:
	.size	_ZN12nepenthe_ops7product8multiply17h4ee8375defaa17acE, .Lfunc_end13-_ZN12nepenthe_ops7product8multiply17h4ee8375defaa17acE
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product8multiply17h4ee8375defaa17acE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table13:
.Lexception4:
	.byte	255
	.byte	155
	.uleb128 .Lttbase3-.Lttbaseref3
.Lttbaseref3:
	.byte	1
	.uleb128 .Lcst_end4-.Lcst_begin4
.Lcst_begin4:
	.uleb128 .Ltmp143-.Lfunc_begin4
	.uleb128 .Ltmp148-.Ltmp143
	.uleb128 .Ltmp149-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp152-.Lfunc_begin4
	.uleb128 .Ltmp151-.Ltmp152
	.uleb128 .Ltmp154-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp151-.Lfunc_begin4
	.uleb128 .Ltmp164-.Ltmp151
	.byte	0
	.byte	0
	.uleb128 .Ltmp164-.Lfunc_begin4
	.uleb128 .Ltmp165-.Ltmp164
	.uleb128 .Ltmp168-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp155-.Lfunc_begin4
	.uleb128 .Ltmp156-.Ltmp155
	.uleb128 .Ltmp157-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp141-.Lfunc_begin4
	.uleb128 .Ltmp142-.Ltmp141
	.uleb128 .Ltmp149-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp166-.Lfunc_begin4
	.uleb128 .Ltmp167-.Ltmp166
	.uleb128 .Ltmp168-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp169-.Lfunc_begin4
	.uleb128 .Ltmp170-.Ltmp169
	.uleb128 .Ltmp171-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp172-.Lfunc_begin4
	.uleb128 .Ltmp178-.Ltmp172
	.uleb128 .Ltmp179-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp183-.Lfunc_begin4
	.uleb128 .Ltmp184-.Ltmp183
	.uleb128 .Ltmp185-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp184-.Lfunc_begin4
	.uleb128 .Ltmp174-.Ltmp184
	.byte	0
	.byte	0
	.uleb128 .Ltmp174-.Lfunc_begin4
	.uleb128 .Ltmp175-.Ltmp174
	.uleb128 .Ltmp176-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp158-.Lfunc_begin4
	.uleb128 .Ltmp159-.Ltmp158
	.uleb128 .Ltmp160-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp161-.Lfunc_begin4
	.uleb128 .Ltmp162-.Ltmp161
	.uleb128 .Ltmp163-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp162-.Lfunc_begin4
	.uleb128 .Ltmp180-.Ltmp162
	.byte	0
	.byte	0
	.uleb128 .Ltmp180-.Lfunc_begin4
	.uleb128 .Ltmp181-.Ltmp180
	.uleb128 .Ltmp182-.Lfunc_begin4
	.byte	1
	.uleb128 .Ltmp181-.Lfunc_begin4
	.uleb128 .Lfunc_end13-.Ltmp181
	.byte	0
	.byte	0
.Lcst_end4:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase3:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product8multiply17h5cf3416b1a938fe0E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product8multiply17h5cf3416b1a938fe0E
	.globl	_ZN12nepenthe_ops7product8multiply17h5cf3416b1a938fe0E
	.p2align	4
	.type	_ZN12nepenthe_ops7product8multiply17h5cf3416b1a938fe0E,@function
_ZN12nepenthe_ops7product8multiply17h5cf3416b1a938fe0E:
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
	subq	$360, %rsp
	.cfi_def_cfa_offset 416
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r10
	movl	%edi, 12(%rsp)
	movb	%cl, 11(%rsp)
	movq	%r8, 152(%rsp)
	movq	%r9, 160(%rsp)
	cmpq	$1, 40(%rsi)
	sete	%al
	cmpq	$1, 32(%rsi)
	movb	$1, %cl
	jne	.LBB14_1
	testb	%cl, %cl
	movq	%r10, 96(%rsp)
	je	.LBB14_18
.LBB14_3:
	movq	16(%rsi), %rcx
	movabsq	$-6148914691236517205, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	movq	%rdx, %r12
	rorq	%rax
	movabsq	$3074457345618258602, %rdx
	cmpq	%rdx, %rax
	seta	%bpl
	movq	8(%r10), %r13
	movq	16(%r10), %r15
	testq	%r15, %r15
	je	.LBB14_4
	movl	%r15d, %edx
	andl	$3, %edx
	cmpq	$4, %r15
	jae	.LBB14_7
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	jmp	.LBB14_10
.LBB14_4:
	xorl	%eax, %eax
	jmp	.LBB14_13
.LBB14_7:
	movq	%r15, %rdi
	andq	$-4, %rdi
	leaq	184(%r13), %r8
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	.p2align	4
.LBB14_8:
	addq	-144(%r8), %rax
	addq	-96(%r8), %rax
	addq	-48(%r8), %rax
	addq	(%r8), %rax
	addq	$4, %r9
	addq	$192, %r8
	cmpq	%r9, %rdi
	jne	.LBB14_8
	testq	%rdx, %rdx
	je	.LBB14_12
.LBB14_10:
	leaq	(%r9,%r9,2), %rdi
	shlq	$4, %rdi
	leaq	(%rdi,%r13), %r8
	addq	$40, %r8
	shll	$4, %edx
	leaq	(%rdx,%rdx,2), %rdx
	xorl	%edi, %edi
	.p2align	4
.LBB14_11:
	addq	(%r8,%rdi), %rax
	addq	$48, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB14_11
.LBB14_12:
	imulq	%rcx, %rax
.LBB14_13:
	movq	%rsi, 16(%rsp)
	movq	24(%rsi), %rbx
	imulq	%rbx, %rax
	cmpq	$524288, %rax
	setb	%al
	movl	12(%rsp), %ecx
	orb	%al, %cl
	movl	%ecx, 12(%rsp)
	movl	$1, %eax
	jne	.LBB14_16
.Ltmp188:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp189:
	shlq	$4, %rax
.LBB14_16:
	xorl	%ecx, %ecx
	movb	%bpl, %cl
	shrq	$2, %r12
	addq	%r12, %rcx
	movq	%rcx, 136(%rsp)
	cmpq	$1, %r15
	movq	%r15, %rcx
	adcq	$0, %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB14_17
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB14_21
.LBB14_17:
	xorl	%edx, %edx
	divl	%ecx
.LBB14_21:
	movq	16(%rsp), %rcx
	leaq	24(%rcx), %r14
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	136(%rsp), %rcx
	leaq	3(%rcx), %r12
	shrq	$2, %r12
	cmpq	%rax, %r12
	cmovaeq	%rax, %r12
	cmpb	$0, 12(%rsp)
	je	.LBB14_22
	movq	%r14, 104(%rsp)
	testq	%r15, %r15
	jne	.LBB14_29
	cmpq	$2, %r12
	jae	.LBB14_31
.LBB14_29:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	jmp	.LBB14_30
.LBB14_22:
.Ltmp190:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp191:
	movq	%r14, 104(%rsp)
	cmpq	$2, %r12
	jb	.LBB14_25
	shlq	$4, %rax
	leaq	(,%r15,4), %rcx
	cmpq	%rax, %rcx
	jae	.LBB14_25
.LBB14_31:
	leaq	(%r15,%r15,2), %rax
	shlq	$4, %rax
	addq	%r13, %rax
	movq	%r13, 232(%rsp)
	movq	%rax, 240(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 248(%rsp)
.Ltmp192:
	leaq	168(%rsp), %rdi
	leaq	232(%rsp), %rsi
	callq	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hb61725e128b3b63bE
.Ltmp193:
	movq	$0, 112(%rsp)
	movq	$8, 120(%rsp)
	movq	$0, 128(%rsp)
	movq	176(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	184(%rsp), %rbp
	cmpq	%r15, %rbp
	cmovaeq	%r15, %rbp
	testq	%rbx, %rbx
	movq	%r13, 144(%rsp)
	je	.LBB14_35
	testq	%rbp, %rbp
	je	.LBB14_34
	movq	%r12, 192(%rsp)
	movq	%r13, %r14
	movq	56(%rsp), %rax
	leaq	24(%rax), %r13
	leaq	24(%rsp), %r12
	movq	%rbp, 200(%rsp)
	.p2align	4
.LBB14_41:
	movq	-8(%r13), %rdx
	movq	(%r13), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB14_42
	movq	-16(%r13), %rcx
	shrq	$5, %rsi
	movq	%rsi, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB14_91
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	jmp	.LBB14_93
	.p2align	4
.LBB14_91:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB14_93:
	subq	%rdx, %rsi
	movq	%rsi, %rdi
	shlq	$7, %rdi
	addq	%rcx, %rdi
	movq	32(%r14), %r8
	movq	40(%r14), %r9
	addq	%r8, %r9
	movq	%r9, 208(%rsp)
	subq	%r8, %r9
	movl	$0, %r10d
	cmovaeq	%r9, %r10
	movq	%r10, %r9
	shrq	$5, %r9
	andl	$31, %r10d
	cmpq	$1, %r10
	sbbq	$-1, %r9
	leaq	272(%rsp), %r10
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%r10)
	movq	%rdi, 288(%rsp)
	movq	%rdx, 296(%rsp)
	movq	%rcx, 304(%rsp)
	movq	%rsi, 312(%rsp)
	movq	%rbx, 320(%rsp)
	movq	%r8, 328(%rsp)
	movq	%r9, 336(%rsp)
	movq	$31, 344(%rsp)
	movb	$1, 352(%rsp)
	leaq	208(%rsp), %rcx
	movq	%rcx, 256(%rsp)
	movq	%r14, 264(%rsp)
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	movq	112(%rsp), %rax
	movq	128(%rsp), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %r9
	ja	.LBB14_94
.LBB14_96:
	movq	120(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 24(%rsp)
	movq	%rsi, 32(%rsp)
.Ltmp197:
	leaq	256(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h76c5b9eb5e5be032E
.Ltmp198:
	addq	$48, %r14
	addq	$32, %r13
	decq	%rbp
	jne	.LBB14_41
	jmp	.LBB14_43
.LBB14_94:
.Ltmp195:
	movl	$8, %ecx
	movl	$40, %r8d
	leaq	112(%rsp), %rdi
	movq	%r9, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp196:
	movq	128(%rsp), %rsi
	jmp	.LBB14_96
.LBB14_43:
	movq	112(%rsp), %rcx
	movq	120(%rsp), %rax
	movq	128(%rsp), %rdx
	movq	144(%rsp), %r13
	movq	16(%rsp), %rbx
	movq	200(%rsp), %rbp
	movq	192(%rsp), %r12
	cmpb	$0, 12(%rsp)
	je	.LBB14_46
	jmp	.LBB14_45
.LBB14_25:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	cmpq	$2, %r15
	jb	.LBB14_30
	leaq	104(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	leaq	152(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	movq	16(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	leaq	11(%rsp), %rcx
	movq	%rcx, 48(%rsp)
	movq	%rax, 64(%rsp)
	movq	%r13, 72(%rsp)
	movq	%r15, 80(%rsp)
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hbacdad46f1a7bb32E
	jmp	.LBB14_73
.LBB14_30:
	movq	16(%rsp), %rdx
	leaq	(%r15,%r15,2), %rcx
	shlq	$4, %rcx
	addq	%r13, %rcx
	movq	%r13, 64(%rsp)
	movq	%rax, 80(%rsp)
	movq	%r13, 72(%rsp)
	movq	%rcx, 88(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 24(%rsp)
	leaq	152(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	%rdx, 40(%rsp)
	leaq	11(%rsp), %rax
	movq	%rax, 48(%rsp)
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8043d897cab1e94eE
	jmp	.LBB14_73
.LBB14_34:
	movl	$8, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movq	16(%rsp), %rbx
	cmpb	$0, 12(%rsp)
	jne	.LBB14_45
.LBB14_46:
	cmpq	$2, %rdx
	jb	.LBB14_45
	leaq	152(%rsp), %rsi
	movq	%rsi, 64(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%rax, 32(%rsp)
	movq	%rdx, 40(%rsp)
.Ltmp209:
	leaq	24(%rsp), %rdi
	leaq	64(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h80895f5f431f7a26E
.Ltmp210:
	jmp	.LBB14_48
.LBB14_42:
.Ltmp200:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp201:
	jmp	.LBB14_19
.LBB14_1:
	movl	%eax, %ecx
	testb	%cl, %cl
	movq	%r10, 96(%rsp)
	jne	.LBB14_3
.LBB14_18:
.Ltmp186:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34(%rip), %rdx
	movl	$53, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp187:
	jmp	.LBB14_19
.LBB14_35:
	testq	%rbp, %rbp
	movq	16(%rsp), %rbx
	jne	.LBB14_37
	movl	$8, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	cmpb	$0, 12(%rsp)
	je	.LBB14_46
.LBB14_45:
	leaq	(%rdx,%rdx,4), %rdx
	leaq	(%rax,%rdx,8), %rdx
	movq	%rax, 24(%rsp)
	movq	%rcx, 40(%rsp)
	movq	%rax, 32(%rsp)
	movq	%rdx, 48(%rsp)
.Ltmp211:
	leaq	24(%rsp), %rdi
	leaq	152(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0cd7a92fda05cec7E
.Ltmp212:
.LBB14_48:
	movq	136(%rsp), %rax
	movq	%rax, %rcx
	orq	%r12, %rcx
	shrq	$32, %rcx
	je	.LBB14_49
	xorl	%edx, %edx
	divq	%r12
	jmp	.LBB14_51
.LBB14_49:
	xorl	%edx, %edx
	divl	%r12d
.LBB14_51:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	$0, 64(%rsp)
	movq	$8, 72(%rsp)
	movq	$0, 80(%rsp)
	testq	%rbp, %rbp
	je	.LBB14_52
	testq	%rax, %rax
	je	.LBB14_76
	movq	%rbp, %rbx
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rbp
	movl	$8, %ecx
	xorl	%r9d, %r9d
	leaq	64(%rsp), %rdi
	xorl	%r14d, %r14d
	jmp	.LBB14_55
	.p2align	4
.LBB14_84:
	incq	%r14
	movq	%r9, 80(%rsp)
	cmpq	%rbx, %r14
	je	.LBB14_58
.LBB14_55:
	leaq	(%r14,%r14,2), %rax
	shlq	$4, %rax
	movq	16(%r13,%rax), %r12
	testq	%r12, %r12
	je	.LBB14_84
	movq	8(%r13,%rax), %r13
	movq	%r12, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB14_57
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB14_78
	.p2align	4
.LBB14_57:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB14_78:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	64(%rsp), %rdx
	subq	%r9, %rdx
	cmpq	%rdx, %rax
	ja	.LBB14_79
.LBB14_81:
	movq	%r14, %rax
	shlq	$5, %rax
	addq	56(%rsp), %rax
	movq	%r9, %rdx
	shlq	$5, %rdx
	addq	%rcx, %rdx
	addq	$24, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB14_82:
	movq	%r13, %r11
	cmpq	%r12, %rbp
	movq	%r12, %r8
	cmovbq	%rbp, %r8
	movq	%r8, %r13
	shlq	$4, %r13
	addq	%r11, %r13
	movq	%rsi, %r10
	imulq	%rbp, %r10
	incq	%r9
	incq	%rsi
	movq	%r11, -24(%rdx)
	movq	%r8, -16(%rdx)
	movq	%r10, -8(%rdx)
	movq	%rax, (%rdx)
	addq	$32, %rdx
	subq	%r8, %r12
	jne	.LBB14_82
	movq	144(%rsp), %r13
	jmp	.LBB14_84
.LBB14_79:
.Ltmp214:
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%r9, %rsi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp215:
	movq	72(%rsp), %rcx
	movq	80(%rsp), %r9
	leaq	64(%rsp), %rdi
	jmp	.LBB14_81
.LBB14_58:
	movq	64(%rsp), %rcx
	movq	72(%rsp), %rax
	cmpb	$0, 12(%rsp)
	je	.LBB14_61
	movq	16(%rsp), %rbx
	jmp	.LBB14_60
.LBB14_52:
	movl	$8, %eax
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	jmp	.LBB14_60
.LBB14_61:
	cmpq	$2, %r9
	movq	16(%rsp), %rbx
	jb	.LBB14_60
	movq	%rbx, 216(%rsp)
	leaq	11(%rsp), %rdx
	movq	%rdx, 224(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%rax, 32(%rsp)
	movq	%r9, 40(%rsp)
.Ltmp217:
	leaq	24(%rsp), %rdi
	leaq	216(%rsp), %rsi
	movq	%r9, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h3991ff847bae115bE
.Ltmp218:
	jmp	.LBB14_63
.LBB14_60:
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rax, 24(%rsp)
	movq	%rcx, 40(%rsp)
	movq	%rax, 32(%rsp)
	movq	%r9, 48(%rsp)
.Ltmp222:
	leaq	24(%rsp), %rdi
	leaq	11(%rsp), %rdx
	movq	%rbx, %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d6a7c015b9ca37bE
.Ltmp223:
.LBB14_63:
.Ltmp228:
	leaq	168(%rsp), %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
.Ltmp229:
	movq	168(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB14_66
	shlq	$5, %rsi
	movl	$8, %edx
	movq	56(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB14_66:
	testq	%r15, %r15
	je	.LBB14_71
	leaq	8(%r13), %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB14_68
	.p2align	4
.LBB14_70:
	addq	$48, %rbx
	decq	%r15
	je	.LBB14_71
.LBB14_68:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB14_70
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB14_70
.LBB14_71:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.LBB14_73
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB14_73:
	addq	$360, %rsp
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
.LBB14_76:
	.cfi_def_cfa_offset 416
.Ltmp219:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp220:
	jmp	.LBB14_19
.LBB14_37:
.Ltmp203:
	movq	56(%rsp), %rdi
	callq	*_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E@GOTPCREL(%rip)
.Ltmp204:
.Ltmp206:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp207:
.LBB14_19:
	ud2
.LBB14_103:
.Ltmp208:
	jmp	.LBB14_104
.LBB14_39:
.Ltmp205:
	jmp	.LBB14_104
.LBB14_86:
.Ltmp216:
	movq	%rax, %rbx
	movq	64(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB14_100
	movq	72(%rsp), %rdi
	shlq	$5, %rsi
	jmp	.LBB14_88
.LBB14_74:
.Ltmp230:
	movq	%rax, %rbx
	movq	168(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB14_107
	shlq	$5, %rsi
	movl	$8, %edx
	movq	56(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB14_108:
.Ltmp224:
	jmp	.LBB14_99
.LBB14_98:
.Ltmp213:
	jmp	.LBB14_99
.LBB14_101:
.Ltmp199:
	jmp	.LBB14_104
.LBB14_85:
.Ltmp221:
.LBB14_99:
	movq	%rax, %rbx
	jmp	.LBB14_100
.LBB14_106:
.Ltmp194:
	movq	%rax, %rbx
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB14_102:
.Ltmp202:
.LBB14_104:
	movq	%rax, %rbx
	movq	112(%rsp), %rax
	testq	%rax, %rax
	je	.LBB14_100
	movq	120(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
.LBB14_88:
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB14_100:
.Ltmp225:
	leaq	168(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E
.Ltmp226:
.LBB14_107:
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB14_89:
.Ltmp227:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end14:
	.size	_ZN12nepenthe_ops7product8multiply17h5cf3416b1a938fe0E, .Lfunc_end14-_ZN12nepenthe_ops7product8multiply17h5cf3416b1a938fe0E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product8multiply17h5cf3416b1a938fe0E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table14:
.Lexception5:
	.byte	255
	.byte	155
	.uleb128 .Lttbase4-.Lttbaseref4
.Lttbaseref4:
	.byte	1
	.uleb128 .Lcst_end5-.Lcst_begin5
.Lcst_begin5:
	.uleb128 .Ltmp188-.Lfunc_begin5
	.uleb128 .Ltmp193-.Ltmp188
	.uleb128 .Ltmp194-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp197-.Lfunc_begin5
	.uleb128 .Ltmp196-.Ltmp197
	.uleb128 .Ltmp199-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp196-.Lfunc_begin5
	.uleb128 .Ltmp209-.Ltmp196
	.byte	0
	.byte	0
	.uleb128 .Ltmp209-.Lfunc_begin5
	.uleb128 .Ltmp210-.Ltmp209
	.uleb128 .Ltmp213-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp200-.Lfunc_begin5
	.uleb128 .Ltmp201-.Ltmp200
	.uleb128 .Ltmp202-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp186-.Lfunc_begin5
	.uleb128 .Ltmp187-.Ltmp186
	.uleb128 .Ltmp194-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp211-.Lfunc_begin5
	.uleb128 .Ltmp212-.Ltmp211
	.uleb128 .Ltmp213-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp214-.Lfunc_begin5
	.uleb128 .Ltmp215-.Ltmp214
	.uleb128 .Ltmp216-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp217-.Lfunc_begin5
	.uleb128 .Ltmp223-.Ltmp217
	.uleb128 .Ltmp224-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp228-.Lfunc_begin5
	.uleb128 .Ltmp229-.Ltmp228
	.uleb128 .Ltmp230-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp229-.Lfunc_begin5
	.uleb128 .Ltmp219-.Ltmp229
	.byte	0
	.byte	0
	.uleb128 .Ltmp219-.Lfunc_begin5
	.uleb128 .Ltmp220-.Ltmp219
	.uleb128 .Ltmp221-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp203-.Lfunc_begin5
	.uleb128 .Ltmp204-.Ltmp203
	.uleb128 .Ltmp205-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp206-.Lfunc_begin5
	.uleb128 .Ltmp207-.Ltmp206
	.uleb128 .Ltmp208-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp207-.Lfunc_begin5
	.uleb128 .Ltmp225-.Ltmp207
	.byte	0
	.byte	0
	.uleb128 .Ltmp225-.Lfunc_begin5
	.uleb128 .Ltmp226-.Ltmp225
	.uleb128 .Ltmp227-.Lfunc_begin5
	.byte	1
	.uleb128 .Ltmp226-.Lfunc_begin5
	.uleb128 .Lfunc_end14-.Ltmp226
	.byte	0
	.byte	0
.Lcst_end5:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase4:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product8multiply17h6a0626fca4ba3541E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product8multiply17h6a0626fca4ba3541E
	.globl	_ZN12nepenthe_ops7product8multiply17h6a0626fca4ba3541E
	.p2align	4
	.type	_ZN12nepenthe_ops7product8multiply17h6a0626fca4ba3541E,@function
_ZN12nepenthe_ops7product8multiply17h6a0626fca4ba3541E:
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
	subq	$392, %rsp
	.cfi_def_cfa_offset 448
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movl	%edi, 20(%rsp)
	movb	%cl, 7(%rsp)
	movq	%r8, 176(%rsp)
	movq	%r9, 184(%rsp)
	cmpq	$1, 40(%rsi)
	sete	%al
	cmpq	$1, 32(%rsi)
	movb	$1, %cl
	jne	.LBB15_1
	testb	%cl, %cl
	je	.LBB15_18
.LBB15_3:
	movq	16(%rsi), %rcx
	movabsq	$-6148914691236517205, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	movq	%rdx, %r12
	rorq	%rax
	movabsq	$3074457345618258602, %rdx
	cmpq	%rdx, %rax
	seta	%bpl
	movq	8(%r15), %r13
	movq	16(%r15), %rdi
	testq	%rdi, %rdi
	movq	%rdi, 8(%rsp)
	je	.LBB15_4
	movl	%edi, %edx
	andl	$3, %edx
	cmpq	$4, %rdi
	jae	.LBB15_7
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	jmp	.LBB15_10
.LBB15_4:
	xorl	%eax, %eax
	jmp	.LBB15_13
.LBB15_7:
	andq	$-4, %rdi
	leaq	184(%r13), %r8
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	.p2align	4
.LBB15_8:
	addq	-144(%r8), %rax
	addq	-96(%r8), %rax
	addq	-48(%r8), %rax
	addq	(%r8), %rax
	addq	$4, %r9
	addq	$192, %r8
	cmpq	%r9, %rdi
	jne	.LBB15_8
	testq	%rdx, %rdx
	je	.LBB15_12
.LBB15_10:
	leaq	(%r9,%r9,2), %rdi
	shlq	$4, %rdi
	leaq	(%rdi,%r13), %r8
	addq	$40, %r8
	shll	$4, %edx
	leaq	(%rdx,%rdx,2), %rdx
	xorl	%edi, %edi
	.p2align	4
.LBB15_11:
	addq	(%r8,%rdi), %rax
	addq	$48, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB15_11
.LBB15_12:
	imulq	%rcx, %rax
.LBB15_13:
	movq	%rsi, 24(%rsp)
	movq	24(%rsi), %rbx
	imulq	%rbx, %rax
	cmpq	$524288, %rax
	setb	%al
	movl	20(%rsp), %ecx
	orb	%al, %cl
	movl	%ecx, 20(%rsp)
	movl	$1, %eax
	jne	.LBB15_16
.Ltmp233:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp234:
	shlq	$4, %rax
.LBB15_16:
	xorl	%ecx, %ecx
	movb	%bpl, %cl
	shrq	$2, %r12
	addq	%r12, %rcx
	movq	%rcx, 192(%rsp)
	movq	8(%rsp), %rcx
	cmpq	$1, %rcx
	adcq	$0, %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB15_17
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB15_21
.LBB15_17:
	xorl	%edx, %edx
	divl	%ecx
.LBB15_21:
	movq	24(%rsp), %rcx
	leaq	24(%rcx), %r14
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	192(%rsp), %rcx
	leaq	3(%rcx), %r12
	shrq	$2, %r12
	cmpq	%rax, %r12
	cmovaeq	%rax, %r12
	cmpb	$0, 20(%rsp)
	je	.LBB15_22
	movq	%r14, 120(%rsp)
	cmpq	$0, 8(%rsp)
	jne	.LBB15_29
	cmpq	$2, %r12
	jae	.LBB15_31
.LBB15_29:
	movq	(%r15), %rax
	jmp	.LBB15_30
.LBB15_22:
.Ltmp235:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp236:
	movq	%r14, 120(%rsp)
	cmpq	$2, %r12
	jb	.LBB15_25
	shlq	$4, %rax
	movq	8(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	cmpq	%rax, %rcx
	jae	.LBB15_25
.LBB15_31:
	movq	8(%rsp), %rax
	leaq	(%rax,%rax,2), %rax
	shlq	$4, %rax
	addq	%r13, %rax
	movq	%r13, 264(%rsp)
	movq	%rax, 272(%rsp)
	leaq	120(%rsp), %rax
	movq	%rax, 280(%rsp)
.Ltmp237:
	leaq	200(%rsp), %rdi
	leaq	264(%rsp), %rsi
	callq	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h3f39e43a3c721aedE
.Ltmp238:
	movq	$0, 128(%rsp)
	movq	$8, 136(%rsp)
	movq	$0, 144(%rsp)
	movq	208(%rsp), %rax
	movq	%rax, 72(%rsp)
	movq	216(%rsp), %rbp
	movq	8(%rsp), %rax
	cmpq	%rax, %rbp
	cmovaeq	%rax, %rbp
	testq	%rbx, %rbx
	movq	%r13, 112(%rsp)
	movq	%rbp, 168(%rsp)
	movq	%r12, 224(%rsp)
	je	.LBB15_35
	testq	%rbp, %rbp
	je	.LBB15_34
	movq	72(%rsp), %rax
	leaq	24(%rax), %r14
	leaq	32(%rsp), %r12
	.p2align	4
.LBB15_40:
	movq	-8(%r14), %rdx
	movq	(%r14), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB15_41
	movq	-16(%r14), %rcx
	shrq	$5, %rsi
	movq	%rsi, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB15_100
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	jmp	.LBB15_102
	.p2align	4
.LBB15_100:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB15_102:
	subq	%rdx, %rsi
	movq	%rsi, %rdi
	shlq	$7, %rdi
	addq	%rcx, %rdi
	movq	32(%r13), %r8
	movq	40(%r13), %r9
	addq	%r8, %r9
	movq	%r9, 240(%rsp)
	subq	%r8, %r9
	movl	$0, %r10d
	cmovaeq	%r9, %r10
	movq	%r10, %r9
	shrq	$5, %r9
	andl	$31, %r10d
	cmpq	$1, %r10
	sbbq	$-1, %r9
	leaq	304(%rsp), %r10
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%r10)
	movq	%rdi, 320(%rsp)
	movq	%rdx, 328(%rsp)
	movq	%rcx, 336(%rsp)
	movq	%rsi, 344(%rsp)
	movq	%rbx, 352(%rsp)
	movq	%r8, 360(%rsp)
	movq	%r9, 368(%rsp)
	movq	$31, 376(%rsp)
	movb	$1, 384(%rsp)
	leaq	240(%rsp), %rcx
	movq	%rcx, 288(%rsp)
	movq	%r13, 296(%rsp)
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	movq	128(%rsp), %rax
	movq	144(%rsp), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %r9
	ja	.LBB15_103
.LBB15_105:
	movq	136(%rsp), %rax
	movq	%rax, 48(%rsp)
	leaq	144(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	%rsi, 40(%rsp)
.Ltmp242:
	leaq	288(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8f71a6f9bd741523E
.Ltmp243:
	addq	$48, %r13
	addq	$32, %r14
	decq	%rbp
	jne	.LBB15_40
	jmp	.LBB15_42
.LBB15_103:
.Ltmp240:
	movl	$8, %ecx
	movl	$40, %r8d
	leaq	128(%rsp), %rdi
	movq	%r9, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp241:
	movq	144(%rsp), %rsi
	jmp	.LBB15_105
.LBB15_42:
	movq	128(%rsp), %rcx
	movq	136(%rsp), %r12
	movq	144(%rsp), %rdx
	movq	168(%rsp), %rbp
	cmpb	$0, 20(%rsp)
	je	.LBB15_54
	jmp	.LBB15_44
.LBB15_25:
	movq	(%r15), %rax
	movq	8(%rsp), %rdx
	cmpq	$2, %rdx
	jb	.LBB15_30
	leaq	120(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	leaq	176(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movq	24(%rsp), %rcx
	movq	%rcx, 48(%rsp)
	leaq	7(%rsp), %rcx
	movq	%rcx, 56(%rsp)
	movq	%rax, 80(%rsp)
	movq	%r13, 88(%rsp)
	movq	%rdx, 96(%rsp)
	leaq	80(%rsp), %rdi
	leaq	32(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h7f5723f94d92a419E
	jmp	.LBB15_82
.LBB15_30:
	movq	24(%rsp), %rdx
	movq	8(%rsp), %rcx
	leaq	(%rcx,%rcx,2), %rcx
	shlq	$4, %rcx
	addq	%r13, %rcx
	movq	%r13, 80(%rsp)
	movq	%rax, 96(%rsp)
	movq	%r13, 88(%rsp)
	movq	%rcx, 104(%rsp)
	leaq	120(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	176(%rsp), %rax
	movq	%rax, 40(%rsp)
	movq	%rdx, 48(%rsp)
	leaq	7(%rsp), %rax
	movq	%rax, 56(%rsp)
	leaq	80(%rsp), %rdi
	leaq	32(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbe2f31bafe750821E
	jmp	.LBB15_82
.LBB15_41:
.Ltmp245:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp246:
	jmp	.LBB15_19
.LBB15_1:
	movl	%eax, %ecx
	testb	%cl, %cl
	jne	.LBB15_3
.LBB15_18:
.Ltmp231:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34(%rip), %rdx
	movl	$53, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp232:
	jmp	.LBB15_19
.LBB15_35:
	testq	%rbp, %rbp
	jne	.LBB15_36
.LBB15_34:
	movl	$8, %r12d
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	cmpb	$0, 20(%rsp)
	jne	.LBB15_44
.LBB15_54:
	cmpq	$2, %rdx
	jb	.LBB15_44
	leaq	176(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%r12, 40(%rsp)
	movq	%rdx, 48(%rsp)
.Ltmp254:
	leaq	32(%rsp), %rdi
	leaq	80(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h27ffae5870b78570E
.Ltmp255:
	movq	8(%rsp), %r13
	movq	24(%rsp), %rbx
	jmp	.LBB15_57
.LBB15_44:
	movq	%rcx, 160(%rsp)
	movq	%r15, 152(%rsp)
	testq	%rdx, %rdx
	je	.LBB15_49
	shlq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rax
	movq	%rax, 232(%rsp)
	movq	176(%rsp), %rbp
	movq	184(%rsp), %r15
	xorl	%r13d, %r13d
	.p2align	4
.LBB15_46:
	movups	(%r12,%r13), %xmm0
	movups	16(%r12,%r13), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movq	32(%r12,%r13), %rbx
	movq	%rbx, 64(%rsp)
	movq	56(%rsp), %r14
	movq	32(%rsp), %rsi
.Ltmp257:
	movq	%rbp, %rdi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
.Ltmp258:
	movq	(%r15), %rcx
.Ltmp259:
	movq	%rax, %rdi
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	leaq	32(%rsp), %rcx
	movq	%r14, %r8
	movq	%rbx, %r9
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp260:
	addq	$40, %r13
	cmpq	%r13, 232(%rsp)
	jne	.LBB15_46
.LBB15_49:
	movq	160(%rsp), %rax
	testq	%rax, %rax
	movq	152(%rsp), %r15
	movq	8(%rsp), %r13
	movq	24(%rsp), %rbx
	movq	168(%rsp), %rbp
	je	.LBB15_57
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB15_57:
	movq	192(%rsp), %rax
	movq	%rax, %rcx
	movq	224(%rsp), %rsi
	orq	%rsi, %rcx
	shrq	$32, %rcx
	je	.LBB15_58
	xorl	%edx, %edx
	divq	%rsi
	jmp	.LBB15_60
.LBB15_58:
	xorl	%edx, %edx
	divl	%esi
.LBB15_60:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	$0, 80(%rsp)
	movq	$8, 88(%rsp)
	movq	$0, 96(%rsp)
	testq	%rbp, %rbp
	movq	112(%rsp), %r12
	je	.LBB15_61
	testq	%rax, %rax
	je	.LBB15_85
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %r14
	movl	$8, %ecx
	xorl	%r9d, %r9d
	leaq	80(%rsp), %rbx
	xorl	%r13d, %r13d
	jmp	.LBB15_64
	.p2align	4
.LBB15_93:
	incq	%r13
	movq	%r9, 96(%rsp)
	cmpq	%rbp, %r13
	je	.LBB15_67
.LBB15_64:
	leaq	(,%r13,2), %rax
	addq	%r13, %rax
	shlq	$4, %rax
	movq	112(%rsp), %rdx
	movq	16(%rdx,%rax), %r12
	testq	%r12, %r12
	je	.LBB15_93
	movq	8(%rdx,%rax), %rbp
	movq	%r12, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB15_66
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB15_87
	.p2align	4
.LBB15_66:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB15_87:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	80(%rsp), %rdx
	subq	%r9, %rdx
	cmpq	%rdx, %rax
	ja	.LBB15_88
.LBB15_90:
	movq	%r13, %rax
	shlq	$5, %rax
	addq	72(%rsp), %rax
	movq	%r9, %rdx
	shlq	$5, %rdx
	addq	%rcx, %rdx
	addq	$24, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB15_91:
	movq	%rbp, %rdi
	cmpq	%r12, %r14
	movq	%r12, %r8
	cmovbq	%r14, %r8
	movq	%r8, %rbp
	shlq	$4, %rbp
	addq	%rdi, %rbp
	movq	%rsi, %r10
	imulq	%r14, %r10
	incq	%r9
	incq	%rsi
	movq	%rdi, -24(%rdx)
	movq	%r8, -16(%rdx)
	movq	%r10, -8(%rdx)
	movq	%rax, (%rdx)
	addq	$32, %rdx
	subq	%r8, %r12
	jne	.LBB15_91
	movq	168(%rsp), %rbp
	jmp	.LBB15_93
.LBB15_88:
.Ltmp262:
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%rbx, %rdi
	movq	%r9, %rsi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp263:
	movq	88(%rsp), %rcx
	movq	96(%rsp), %r9
	jmp	.LBB15_90
.LBB15_67:
	movq	80(%rsp), %rcx
	movq	88(%rsp), %rax
	cmpb	$0, 20(%rsp)
	je	.LBB15_70
	movq	112(%rsp), %r12
	movq	8(%rsp), %r13
	movq	24(%rsp), %rbx
	jmp	.LBB15_69
.LBB15_61:
	movl	$8, %eax
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	jmp	.LBB15_69
.LBB15_70:
	cmpq	$2, %r9
	movq	112(%rsp), %r12
	movq	8(%rsp), %r13
	movq	24(%rsp), %rbx
	jb	.LBB15_69
	movq	%rbx, 248(%rsp)
	leaq	7(%rsp), %rdx
	movq	%rdx, 256(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rax, 40(%rsp)
	movq	%r9, 48(%rsp)
.Ltmp265:
	leaq	32(%rsp), %rdi
	leaq	248(%rsp), %rsi
	movq	%r9, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hb2a1a29336c53374E
.Ltmp266:
	jmp	.LBB15_72
.LBB15_69:
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rax, 32(%rsp)
	movq	%rcx, 48(%rsp)
	movq	%rax, 40(%rsp)
	movq	%r9, 56(%rsp)
.Ltmp270:
	leaq	32(%rsp), %rdi
	leaq	7(%rsp), %rdx
	movq	%rbx, %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h60a59bb8f96db70eE
.Ltmp271:
.LBB15_72:
.Ltmp276:
	leaq	200(%rsp), %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
.Ltmp277:
	movq	200(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB15_75
	shlq	$5, %rsi
	movl	$8, %edx
	movq	72(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB15_75:
	testq	%r13, %r13
	je	.LBB15_80
	leaq	8(%r12), %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB15_77
	.p2align	4
.LBB15_79:
	addq	$48, %rbx
	decq	%r13
	je	.LBB15_80
.LBB15_77:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB15_79
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB15_79
.LBB15_80:
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB15_82
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB15_82:
	addq	$392, %rsp
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
.LBB15_85:
	.cfi_def_cfa_offset 448
.Ltmp267:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp268:
	jmp	.LBB15_19
.LBB15_36:
.Ltmp248:
	movq	72(%rsp), %rdi
	callq	*_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E@GOTPCREL(%rip)
.Ltmp249:
.Ltmp251:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp252:
.LBB15_19:
	ud2
.LBB15_112:
.Ltmp253:
	jmp	.LBB15_113
.LBB15_38:
.Ltmp250:
	jmp	.LBB15_113
.LBB15_95:
.Ltmp264:
	movq	%rax, %rbx
	movq	80(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB15_109
	movq	88(%rsp), %rdi
	shlq	$5, %rsi
	jmp	.LBB15_97
.LBB15_107:
.Ltmp256:
	jmp	.LBB15_108
.LBB15_83:
.Ltmp278:
	movq	%rax, %rbx
	movq	200(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB15_116
	shlq	$5, %rsi
	movl	$8, %edx
	movq	72(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r15, %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB15_117:
.Ltmp272:
	jmp	.LBB15_108
.LBB15_110:
.Ltmp244:
	jmp	.LBB15_113
.LBB15_51:
.Ltmp261:
	movq	%rax, %rbx
	cmpq	$0, 160(%rsp)
	jne	.LBB15_53
	movq	152(%rsp), %r15
	jmp	.LBB15_109
.LBB15_53:
	movq	160(%rsp), %rax
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	152(%rsp), %r15
	jmp	.LBB15_109
.LBB15_94:
.Ltmp269:
.LBB15_108:
	movq	%rax, %rbx
	jmp	.LBB15_109
.LBB15_115:
.Ltmp239:
	movq	%rax, %rbx
	movq	%r15, %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB15_111:
.Ltmp247:
.LBB15_113:
	movq	%rax, %rbx
	movq	128(%rsp), %rax
	testq	%rax, %rax
	je	.LBB15_109
	movq	136(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
.LBB15_97:
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB15_109:
.Ltmp273:
	leaq	200(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E
.Ltmp274:
.LBB15_116:
	movq	%r15, %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB15_98:
.Ltmp275:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end15:
	.size	_ZN12nepenthe_ops7product8multiply17h6a0626fca4ba3541E, .Lfunc_end15-_ZN12nepenthe_ops7product8multiply17h6a0626fca4ba3541E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product8multiply17h6a0626fca4ba3541E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table15:
.Lexception6:
	.byte	255
	.byte	155
	.uleb128 .Lttbase5-.Lttbaseref5
.Lttbaseref5:
	.byte	1
	.uleb128 .Lcst_end6-.Lcst_begin6
.Lcst_begin6:
	.uleb128 .Ltmp233-.Lfunc_begin6
	.uleb128 .Ltmp238-.Ltmp233
	.uleb128 .Ltmp239-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp242-.Lfunc_begin6
	.uleb128 .Ltmp241-.Ltmp242
	.uleb128 .Ltmp244-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp241-.Lfunc_begin6
	.uleb128 .Ltmp245-.Ltmp241
	.byte	0
	.byte	0
	.uleb128 .Ltmp245-.Lfunc_begin6
	.uleb128 .Ltmp246-.Ltmp245
	.uleb128 .Ltmp247-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp231-.Lfunc_begin6
	.uleb128 .Ltmp232-.Ltmp231
	.uleb128 .Ltmp239-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp254-.Lfunc_begin6
	.uleb128 .Ltmp255-.Ltmp254
	.uleb128 .Ltmp256-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp257-.Lfunc_begin6
	.uleb128 .Ltmp260-.Ltmp257
	.uleb128 .Ltmp261-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp262-.Lfunc_begin6
	.uleb128 .Ltmp263-.Ltmp262
	.uleb128 .Ltmp264-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp265-.Lfunc_begin6
	.uleb128 .Ltmp271-.Ltmp265
	.uleb128 .Ltmp272-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp276-.Lfunc_begin6
	.uleb128 .Ltmp277-.Ltmp276
	.uleb128 .Ltmp278-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp277-.Lfunc_begin6
	.uleb128 .Ltmp267-.Ltmp277
	.byte	0
	.byte	0
	.uleb128 .Ltmp267-.Lfunc_begin6
	.uleb128 .Ltmp268-.Ltmp267
	.uleb128 .Ltmp269-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp248-.Lfunc_begin6
	.uleb128 .Ltmp249-.Ltmp248
	.uleb128 .Ltmp250-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp251-.Lfunc_begin6
	.uleb128 .Ltmp252-.Ltmp251
	.uleb128 .Ltmp253-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp252-.Lfunc_begin6
	.uleb128 .Ltmp273-.Ltmp252
	.byte	0
	.byte	0
	.uleb128 .Ltmp273-.Lfunc_begin6
	.uleb128 .Ltmp274-.Ltmp273
	.uleb128 .Ltmp275-.Lfunc_begin6
	.byte	1
	.uleb128 .Ltmp274-.Lfunc_begin6
	.uleb128 .Lfunc_end15-.Ltmp274
	.byte	0
	.byte	0
.Lcst_end6:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase5:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product8multiply17h6a0d05ce8fe812e5E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product8multiply17h6a0d05ce8fe812e5E
	.globl	_ZN12nepenthe_ops7product8multiply17h6a0d05ce8fe812e5E
	.p2align	4
	.type	_ZN12nepenthe_ops7product8multiply17h6a0d05ce8fe812e5E,@function
_ZN12nepenthe_ops7product8multiply17h6a0d05ce8fe812e5E:
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
	subq	$344, %rsp
	.cfi_def_cfa_offset 400
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r9
	movl	%edi, 4(%rsp)
	movb	%cl, 3(%rsp)
	cmpq	$1, 40(%rsi)
	sete	%al
	cmpq	$1, 32(%rsi)
	movb	$1, %cl
	jne	.LBB16_1
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	je	.LBB16_18
.LBB16_3:
	movq	16(%rsi), %rcx
	movabsq	$-6148914691236517205, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	movq	%rdx, %r12
	rorq	%rax
	movabsq	$3074457345618258602, %rdx
	cmpq	%rdx, %rax
	seta	%bpl
	movq	8(%r9), %r13
	movq	16(%r9), %r15
	testq	%r15, %r15
	movq	%r8, 88(%rsp)
	je	.LBB16_4
	movl	%r15d, %edx
	andl	$3, %edx
	cmpq	$4, %r15
	jae	.LBB16_7
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	jmp	.LBB16_10
.LBB16_4:
	xorl	%eax, %eax
	jmp	.LBB16_13
.LBB16_7:
	movq	%r15, %rdi
	andq	$-4, %rdi
	leaq	184(%r13), %r11
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	.p2align	4
.LBB16_8:
	addq	-144(%r11), %rax
	addq	-96(%r11), %rax
	addq	-48(%r11), %rax
	addq	(%r11), %rax
	addq	$4, %r10
	addq	$192, %r11
	cmpq	%r10, %rdi
	jne	.LBB16_8
	testq	%rdx, %rdx
	je	.LBB16_12
.LBB16_10:
	leaq	(%r10,%r10,2), %rdi
	shlq	$4, %rdi
	leaq	(%rdi,%r13), %r10
	addq	$40, %r10
	shll	$4, %edx
	leaq	(%rdx,%rdx,2), %rdx
	xorl	%edi, %edi
	.p2align	4
.LBB16_11:
	addq	(%r10,%rdi), %rax
	addq	$48, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB16_11
.LBB16_12:
	imulq	%rcx, %rax
.LBB16_13:
	movq	%rsi, 8(%rsp)
	movq	24(%rsi), %rbx
	imulq	%rbx, %rax
	cmpq	$524288, %rax
	setb	%al
	movl	4(%rsp), %ecx
	orb	%al, %cl
	movl	%ecx, 4(%rsp)
	movl	$1, %eax
	jne	.LBB16_16
.Ltmp281:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp282:
	shlq	$4, %rax
.LBB16_16:
	xorl	%ecx, %ecx
	movb	%bpl, %cl
	shrq	$2, %r12
	addq	%r12, %rcx
	movq	%rcx, 152(%rsp)
	cmpq	$1, %r15
	movq	%r15, %rcx
	adcq	$0, %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB16_17
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB16_21
.LBB16_17:
	xorl	%edx, %edx
	divl	%ecx
.LBB16_21:
	movq	8(%rsp), %rcx
	leaq	24(%rcx), %r14
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	152(%rsp), %rcx
	leaq	3(%rcx), %r12
	shrq	$2, %r12
	cmpq	%rax, %r12
	cmovaeq	%rax, %r12
	cmpb	$0, 4(%rsp)
	je	.LBB16_22
	movq	%r14, 104(%rsp)
	testq	%r15, %r15
	jne	.LBB16_29
	cmpq	$2, %r12
	jae	.LBB16_31
.LBB16_29:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	jmp	.LBB16_30
.LBB16_22:
.Ltmp283:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp284:
	movq	%r14, 104(%rsp)
	cmpq	$2, %r12
	jb	.LBB16_25
	shlq	$4, %rax
	leaq	(,%r15,4), %rcx
	cmpq	%rax, %rcx
	jae	.LBB16_25
.LBB16_31:
	leaq	(%r15,%r15,2), %rax
	shlq	$4, %rax
	addq	%r13, %rax
	movq	%r13, 216(%rsp)
	movq	%rax, 224(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 232(%rsp)
.Ltmp285:
	leaq	160(%rsp), %rdi
	leaq	216(%rsp), %rsi
	callq	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
.Ltmp286:
	movq	%r12, 184(%rsp)
	movq	%r13, 136(%rsp)
	movq	$0, 112(%rsp)
	movq	$8, 120(%rsp)
	movq	$0, 128(%rsp)
	movq	168(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	176(%rsp), %rax
	cmpq	%r15, %rax
	cmovaeq	%r15, %rax
	testq	%rbx, %rbx
	movq	%rax, 144(%rsp)
	je	.LBB16_37
	testq	%rax, %rax
	je	.LBB16_90
	movq	48(%rsp), %rax
	leaq	24(%rax), %r14
	leaq	16(%rsp), %r12
	movq	136(%rsp), %rbp
	movq	144(%rsp), %r13
	.p2align	4
.LBB16_35:
	movq	-8(%r14), %rdx
	movq	(%r14), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB16_36
	movq	-16(%r14), %rcx
	shrq	$5, %rsi
	movq	%rsi, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB16_83
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	jmp	.LBB16_85
	.p2align	4
.LBB16_83:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB16_85:
	subq	%rdx, %rsi
	movq	%rsi, %rdi
	shlq	$7, %rdi
	addq	%rcx, %rdi
	movq	32(%rbp), %r8
	movq	40(%rbp), %r9
	addq	%r8, %r9
	movq	%r9, 192(%rsp)
	subq	%r8, %r9
	movl	$0, %r10d
	cmovaeq	%r9, %r10
	movq	%r10, %r9
	shrq	$5, %r9
	andl	$31, %r10d
	cmpq	$1, %r10
	sbbq	$-1, %r9
	leaq	256(%rsp), %r10
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%r10)
	movq	%rdi, 272(%rsp)
	movq	%rdx, 280(%rsp)
	movq	%rcx, 288(%rsp)
	movq	%rsi, 296(%rsp)
	movq	%rbx, 304(%rsp)
	movq	%r8, 312(%rsp)
	movq	%r9, 320(%rsp)
	movq	$31, 328(%rsp)
	movb	$1, 336(%rsp)
	leaq	192(%rsp), %rcx
	movq	%rcx, 240(%rsp)
	movq	%rbp, 248(%rsp)
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	movq	112(%rsp), %rax
	movq	128(%rsp), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %r9
	ja	.LBB16_86
.LBB16_88:
	movq	120(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
.Ltmp290:
	leaq	240(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc5807fa6c4ceb5ecE
.Ltmp291:
	addq	$48, %rbp
	addq	$32, %r14
	decq	%r13
	jne	.LBB16_35
	jmp	.LBB16_90
.LBB16_86:
.Ltmp288:
	movl	$8, %ecx
	movl	$40, %r8d
	leaq	112(%rsp), %rdi
	movq	%r9, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp289:
	movq	128(%rsp), %rsi
	jmp	.LBB16_88
.LBB16_25:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	cmpq	$2, %r15
	jb	.LBB16_30
	leaq	104(%rsp), %rcx
	movq	%rcx, 16(%rsp)
	movq	88(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	movq	8(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	leaq	3(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movq	%rax, 56(%rsp)
	movq	%r13, 64(%rsp)
	movq	%r15, 72(%rsp)
	leaq	56(%rsp), %rdi
	leaq	16(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h97222d0b22165e05E
	jmp	.LBB16_65
.LBB16_30:
	movq	8(%rsp), %rdx
	movq	88(%rsp), %rsi
	leaq	(%r15,%r15,2), %rcx
	shlq	$4, %rcx
	addq	%r13, %rcx
	movq	%r13, 56(%rsp)
	movq	%rax, 72(%rsp)
	movq	%r13, 64(%rsp)
	movq	%rcx, 80(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rdx, 32(%rsp)
	leaq	3(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	56(%rsp), %rdi
	leaq	16(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h864ab0f956dd6043E
	jmp	.LBB16_65
.LBB16_36:
.Ltmp293:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp294:
	jmp	.LBB16_19
.LBB16_1:
	movl	%eax, %ecx
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	jne	.LBB16_3
.LBB16_18:
.Ltmp279:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34(%rip), %rdx
	movl	$53, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp280:
	jmp	.LBB16_19
.LBB16_37:
	testq	%rax, %rax
	jne	.LBB16_38
.LBB16_90:
	movq	128(%rsp), %rax
	movq	%rax, 32(%rsp)
	movups	112(%rsp), %xmm0
	movaps	%xmm0, 16(%rsp)
.Ltmp302:
	movzbl	4(%rsp), %edi
	leaq	16(%rsp), %rsi
	movq	88(%rsp), %rdx
	callq	_ZN12nepenthe_ops7threads7Threads4each17h5fc8d2877def9c3bE
.Ltmp303:
	movq	152(%rsp), %rax
	movq	%rax, %rcx
	movq	184(%rsp), %rdi
	orq	%rdi, %rcx
	shrq	$32, %rcx
	movq	136(%rsp), %r13
	movq	8(%rsp), %rsi
	movq	144(%rsp), %rcx
	je	.LBB16_92
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB16_43
.LBB16_92:
	xorl	%edx, %edx
	divl	%edi
.LBB16_43:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	$0, 56(%rsp)
	movq	$8, 64(%rsp)
	movq	$0, 72(%rsp)
	testq	%rcx, %rcx
	je	.LBB16_44
	testq	%rax, %rax
	je	.LBB16_68
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %r14
	movl	$8, %ecx
	xorl	%r9d, %r9d
	leaq	56(%rsp), %rbx
	xorl	%ebp, %ebp
	jmp	.LBB16_47
	.p2align	4
.LBB16_76:
	incq	%rbp
	movq	%r9, 72(%rsp)
	cmpq	144(%rsp), %rbp
	je	.LBB16_50
.LBB16_47:
	leaq	(,%rbp,2), %rax
	addq	%rbp, %rax
	shlq	$4, %rax
	movq	16(%r13,%rax), %r12
	testq	%r12, %r12
	je	.LBB16_76
	movq	8(%r13,%rax), %r13
	movq	%r12, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB16_49
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB16_70
	.p2align	4
.LBB16_49:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB16_70:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	56(%rsp), %rdx
	subq	%r9, %rdx
	cmpq	%rdx, %rax
	ja	.LBB16_71
.LBB16_73:
	movq	%rbp, %rax
	shlq	$5, %rax
	addq	48(%rsp), %rax
	movq	%r9, %rdx
	shlq	$5, %rdx
	addq	%rcx, %rdx
	addq	$24, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB16_74:
	movq	%r13, %rdi
	cmpq	%r12, %r14
	movq	%r12, %r8
	cmovbq	%r14, %r8
	movq	%r8, %r13
	shlq	$4, %r13
	addq	%rdi, %r13
	movq	%rsi, %r10
	imulq	%r14, %r10
	incq	%r9
	incq	%rsi
	movq	%rdi, -24(%rdx)
	movq	%r8, -16(%rdx)
	movq	%r10, -8(%rdx)
	movq	%rax, (%rdx)
	addq	$32, %rdx
	subq	%r8, %r12
	jne	.LBB16_74
	movq	136(%rsp), %r13
	jmp	.LBB16_76
.LBB16_71:
.Ltmp305:
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%rbx, %rdi
	movq	%r9, %rsi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp306:
	movq	64(%rsp), %rcx
	movq	72(%rsp), %r9
	jmp	.LBB16_73
.LBB16_50:
	movq	56(%rsp), %rcx
	movq	64(%rsp), %rax
	cmpb	$0, 4(%rsp)
	je	.LBB16_53
	movq	8(%rsp), %rsi
	jmp	.LBB16_52
.LBB16_44:
	movl	$8, %eax
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	jmp	.LBB16_52
.LBB16_53:
	cmpq	$2, %r9
	movq	8(%rsp), %rsi
	jb	.LBB16_52
	movq	%rsi, 200(%rsp)
	leaq	3(%rsp), %rdx
	movq	%rdx, 208(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 32(%rsp)
.Ltmp308:
	leaq	16(%rsp), %rdi
	leaq	200(%rsp), %rsi
	movq	%r9, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h81d9dcfd5b43e282E
.Ltmp309:
	jmp	.LBB16_55
.LBB16_52:
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rax, 16(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 40(%rsp)
.Ltmp313:
	leaq	16(%rsp), %rdi
	leaq	3(%rsp), %rdx
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h46fc344d624509d0E
.Ltmp314:
.LBB16_55:
.Ltmp319:
	leaq	160(%rsp), %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
.Ltmp320:
	movq	160(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB16_58
	shlq	$5, %rsi
	movl	$8, %edx
	movq	48(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB16_58:
	testq	%r15, %r15
	je	.LBB16_63
	leaq	8(%r13), %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB16_60
	.p2align	4
.LBB16_62:
	addq	$48, %rbx
	decq	%r15
	je	.LBB16_63
.LBB16_60:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB16_62
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB16_62
.LBB16_63:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.LBB16_65
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB16_65:
	addq	$344, %rsp
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
.LBB16_68:
	.cfi_def_cfa_offset 400
.Ltmp310:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp311:
	jmp	.LBB16_19
.LBB16_38:
.Ltmp296:
	movq	48(%rsp), %rdi
	callq	*_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E@GOTPCREL(%rip)
.Ltmp297:
.Ltmp299:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp300:
.LBB16_19:
	ud2
.LBB16_98:
.Ltmp301:
	jmp	.LBB16_99
.LBB16_40:
.Ltmp298:
	jmp	.LBB16_99
.LBB16_78:
.Ltmp307:
	movq	%rax, %rbx
	movq	56(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB16_95
	movq	64(%rsp), %rdi
	shlq	$5, %rsi
	jmp	.LBB16_80
.LBB16_66:
.Ltmp321:
	movq	%rax, %rbx
	movq	160(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB16_102
	shlq	$5, %rsi
	movl	$8, %edx
	movq	48(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB16_41:
.Ltmp315:
	jmp	.LBB16_94
.LBB16_93:
.Ltmp304:
	jmp	.LBB16_94
.LBB16_96:
.Ltmp292:
	jmp	.LBB16_99
.LBB16_77:
.Ltmp312:
.LBB16_94:
	movq	%rax, %rbx
	jmp	.LBB16_95
.LBB16_101:
.Ltmp287:
	movq	%rax, %rbx
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB16_97:
.Ltmp295:
.LBB16_99:
	movq	%rax, %rbx
	movq	112(%rsp), %rax
	testq	%rax, %rax
	je	.LBB16_95
	movq	120(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
.LBB16_80:
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB16_95:
.Ltmp316:
	leaq	160(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E
.Ltmp317:
.LBB16_102:
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB16_81:
.Ltmp318:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end16:
	.size	_ZN12nepenthe_ops7product8multiply17h6a0d05ce8fe812e5E, .Lfunc_end16-_ZN12nepenthe_ops7product8multiply17h6a0d05ce8fe812e5E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product8multiply17h6a0d05ce8fe812e5E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table16:
.Lexception7:
	.byte	255
	.byte	155
	.uleb128 .Lttbase6-.Lttbaseref6
.Lttbaseref6:
	.byte	1
	.uleb128 .Lcst_end7-.Lcst_begin7
.Lcst_begin7:
	.uleb128 .Ltmp281-.Lfunc_begin7
	.uleb128 .Ltmp286-.Ltmp281
	.uleb128 .Ltmp287-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp290-.Lfunc_begin7
	.uleb128 .Ltmp289-.Ltmp290
	.uleb128 .Ltmp292-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp289-.Lfunc_begin7
	.uleb128 .Ltmp293-.Ltmp289
	.byte	0
	.byte	0
	.uleb128 .Ltmp293-.Lfunc_begin7
	.uleb128 .Ltmp294-.Ltmp293
	.uleb128 .Ltmp295-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp279-.Lfunc_begin7
	.uleb128 .Ltmp280-.Ltmp279
	.uleb128 .Ltmp287-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp302-.Lfunc_begin7
	.uleb128 .Ltmp303-.Ltmp302
	.uleb128 .Ltmp304-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp305-.Lfunc_begin7
	.uleb128 .Ltmp306-.Ltmp305
	.uleb128 .Ltmp307-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp308-.Lfunc_begin7
	.uleb128 .Ltmp314-.Ltmp308
	.uleb128 .Ltmp315-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp319-.Lfunc_begin7
	.uleb128 .Ltmp320-.Ltmp319
	.uleb128 .Ltmp321-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp320-.Lfunc_begin7
	.uleb128 .Ltmp310-.Ltmp320
	.byte	0
	.byte	0
	.uleb128 .Ltmp310-.Lfunc_begin7
	.uleb128 .Ltmp311-.Ltmp310
	.uleb128 .Ltmp312-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp296-.Lfunc_begin7
	.uleb128 .Ltmp297-.Ltmp296
	.uleb128 .Ltmp298-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp299-.Lfunc_begin7
	.uleb128 .Ltmp300-.Ltmp299
	.uleb128 .Ltmp301-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp300-.Lfunc_begin7
	.uleb128 .Ltmp316-.Ltmp300
	.byte	0
	.byte	0
	.uleb128 .Ltmp316-.Lfunc_begin7
	.uleb128 .Ltmp317-.Ltmp316
	.uleb128 .Ltmp318-.Lfunc_begin7
	.byte	1
	.uleb128 .Ltmp317-.Lfunc_begin7
	.uleb128 .Lfunc_end16-.Ltmp317
	.byte	0
	.byte	0
.Lcst_end7:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase6:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product8multiply17h7803ee81fc8ff78fE,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product8multiply17h7803ee81fc8ff78fE
	.globl	_ZN12nepenthe_ops7product8multiply17h7803ee81fc8ff78fE
	.p2align	4
	.type	_ZN12nepenthe_ops7product8multiply17h7803ee81fc8ff78fE,@function
_ZN12nepenthe_ops7product8multiply17h7803ee81fc8ff78fE:
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
	subq	$360, %rsp
	.cfi_def_cfa_offset 416
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r10
	movl	%edi, 12(%rsp)
	movb	%cl, 11(%rsp)
	movq	%r8, 152(%rsp)
	movq	%r9, 160(%rsp)
	cmpq	$1, 40(%rsi)
	sete	%al
	cmpq	$1, 32(%rsi)
	movb	$1, %cl
	jne	.LBB17_1
	testb	%cl, %cl
	movq	%r10, 96(%rsp)
	je	.LBB17_18
.LBB17_3:
	movq	16(%rsi), %rcx
	movabsq	$-6148914691236517205, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	movq	%rdx, %r12
	rorq	%rax
	movabsq	$3074457345618258602, %rdx
	cmpq	%rdx, %rax
	seta	%bpl
	movq	8(%r10), %r13
	movq	16(%r10), %r15
	testq	%r15, %r15
	je	.LBB17_4
	movl	%r15d, %edx
	andl	$3, %edx
	cmpq	$4, %r15
	jae	.LBB17_7
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	jmp	.LBB17_10
.LBB17_4:
	xorl	%eax, %eax
	jmp	.LBB17_13
.LBB17_7:
	movq	%r15, %rdi
	andq	$-4, %rdi
	leaq	184(%r13), %r8
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	.p2align	4
.LBB17_8:
	addq	-144(%r8), %rax
	addq	-96(%r8), %rax
	addq	-48(%r8), %rax
	addq	(%r8), %rax
	addq	$4, %r9
	addq	$192, %r8
	cmpq	%r9, %rdi
	jne	.LBB17_8
	testq	%rdx, %rdx
	je	.LBB17_12
.LBB17_10:
	leaq	(%r9,%r9,2), %rdi
	shlq	$4, %rdi
	leaq	(%rdi,%r13), %r8
	addq	$40, %r8
	shll	$4, %edx
	leaq	(%rdx,%rdx,2), %rdx
	xorl	%edi, %edi
	.p2align	4
.LBB17_11:
	addq	(%r8,%rdi), %rax
	addq	$48, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB17_11
.LBB17_12:
	imulq	%rcx, %rax
.LBB17_13:
	movq	%rsi, 16(%rsp)
	movq	24(%rsi), %rbx
	imulq	%rbx, %rax
	cmpq	$524288, %rax
	setb	%al
	movl	12(%rsp), %ecx
	orb	%al, %cl
	movl	%ecx, 12(%rsp)
	movl	$1, %eax
	jne	.LBB17_16
.Ltmp324:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp325:
	shlq	$4, %rax
.LBB17_16:
	xorl	%ecx, %ecx
	movb	%bpl, %cl
	shrq	$2, %r12
	addq	%r12, %rcx
	movq	%rcx, 136(%rsp)
	cmpq	$1, %r15
	movq	%r15, %rcx
	adcq	$0, %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB17_17
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB17_21
.LBB17_17:
	xorl	%edx, %edx
	divl	%ecx
.LBB17_21:
	movq	16(%rsp), %rcx
	leaq	24(%rcx), %r14
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	136(%rsp), %rcx
	leaq	3(%rcx), %r12
	shrq	$2, %r12
	cmpq	%rax, %r12
	cmovaeq	%rax, %r12
	cmpb	$0, 12(%rsp)
	je	.LBB17_22
	movq	%r14, 104(%rsp)
	testq	%r15, %r15
	jne	.LBB17_29
	cmpq	$2, %r12
	jae	.LBB17_31
.LBB17_29:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	jmp	.LBB17_30
.LBB17_22:
.Ltmp326:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp327:
	movq	%r14, 104(%rsp)
	cmpq	$2, %r12
	jb	.LBB17_25
	shlq	$4, %rax
	leaq	(,%r15,4), %rcx
	cmpq	%rax, %rcx
	jae	.LBB17_25
.LBB17_31:
	leaq	(%r15,%r15,2), %rax
	shlq	$4, %rax
	addq	%r13, %rax
	movq	%r13, 232(%rsp)
	movq	%rax, 240(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 248(%rsp)
.Ltmp328:
	leaq	168(%rsp), %rdi
	leaq	232(%rsp), %rsi
	callq	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h5d59e10870dc091dE
.Ltmp329:
	movq	$0, 112(%rsp)
	movq	$8, 120(%rsp)
	movq	$0, 128(%rsp)
	movq	176(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	184(%rsp), %rbp
	cmpq	%r15, %rbp
	cmovaeq	%r15, %rbp
	testq	%rbx, %rbx
	movq	%r13, 144(%rsp)
	je	.LBB17_35
	testq	%rbp, %rbp
	je	.LBB17_34
	movq	%r12, 192(%rsp)
	movq	%r13, %r14
	movq	56(%rsp), %rax
	leaq	24(%rax), %r13
	leaq	24(%rsp), %r12
	movq	%rbp, 200(%rsp)
	.p2align	4
.LBB17_41:
	movq	-8(%r13), %rdx
	movq	(%r13), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB17_42
	movq	-16(%r13), %rcx
	shrq	$5, %rsi
	movq	%rsi, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB17_91
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	jmp	.LBB17_93
	.p2align	4
.LBB17_91:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB17_93:
	subq	%rdx, %rsi
	movq	%rsi, %rdi
	shlq	$7, %rdi
	addq	%rcx, %rdi
	movq	32(%r14), %r8
	movq	40(%r14), %r9
	addq	%r8, %r9
	movq	%r9, 208(%rsp)
	subq	%r8, %r9
	movl	$0, %r10d
	cmovaeq	%r9, %r10
	movq	%r10, %r9
	shrq	$5, %r9
	andl	$31, %r10d
	cmpq	$1, %r10
	sbbq	$-1, %r9
	leaq	272(%rsp), %r10
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%r10)
	movq	%rdi, 288(%rsp)
	movq	%rdx, 296(%rsp)
	movq	%rcx, 304(%rsp)
	movq	%rsi, 312(%rsp)
	movq	%rbx, 320(%rsp)
	movq	%r8, 328(%rsp)
	movq	%r9, 336(%rsp)
	movq	$31, 344(%rsp)
	movb	$1, 352(%rsp)
	leaq	208(%rsp), %rcx
	movq	%rcx, 256(%rsp)
	movq	%r14, 264(%rsp)
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	movq	112(%rsp), %rax
	movq	128(%rsp), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %r9
	ja	.LBB17_94
.LBB17_96:
	movq	120(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 24(%rsp)
	movq	%rsi, 32(%rsp)
.Ltmp333:
	leaq	256(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haad2d4a0072c802fE
.Ltmp334:
	addq	$48, %r14
	addq	$32, %r13
	decq	%rbp
	jne	.LBB17_41
	jmp	.LBB17_43
.LBB17_94:
.Ltmp331:
	movl	$8, %ecx
	movl	$40, %r8d
	leaq	112(%rsp), %rdi
	movq	%r9, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp332:
	movq	128(%rsp), %rsi
	jmp	.LBB17_96
.LBB17_43:
	movq	112(%rsp), %rcx
	movq	120(%rsp), %rax
	movq	128(%rsp), %rdx
	movq	144(%rsp), %r13
	movq	16(%rsp), %rbx
	movq	200(%rsp), %rbp
	movq	192(%rsp), %r12
	cmpb	$0, 12(%rsp)
	je	.LBB17_46
	jmp	.LBB17_45
.LBB17_25:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	cmpq	$2, %r15
	jb	.LBB17_30
	leaq	104(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	leaq	152(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	movq	16(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	leaq	11(%rsp), %rcx
	movq	%rcx, 48(%rsp)
	movq	%rax, 64(%rsp)
	movq	%r13, 72(%rsp)
	movq	%r15, 80(%rsp)
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h39561df1502b246dE
	jmp	.LBB17_73
.LBB17_30:
	movq	16(%rsp), %rdx
	leaq	(%r15,%r15,2), %rcx
	shlq	$4, %rcx
	addq	%r13, %rcx
	movq	%r13, 64(%rsp)
	movq	%rax, 80(%rsp)
	movq	%r13, 72(%rsp)
	movq	%rcx, 88(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 24(%rsp)
	leaq	152(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	%rdx, 40(%rsp)
	leaq	11(%rsp), %rax
	movq	%rax, 48(%rsp)
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb22b3aa2a075e03eE
	jmp	.LBB17_73
.LBB17_34:
	movl	$8, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movq	16(%rsp), %rbx
	cmpb	$0, 12(%rsp)
	jne	.LBB17_45
.LBB17_46:
	cmpq	$2, %rdx
	jb	.LBB17_45
	leaq	152(%rsp), %rsi
	movq	%rsi, 64(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%rax, 32(%rsp)
	movq	%rdx, 40(%rsp)
.Ltmp345:
	leaq	24(%rsp), %rdi
	leaq	64(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hb6d25792ba88ad07E
.Ltmp346:
	jmp	.LBB17_48
.LBB17_42:
.Ltmp336:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp337:
	jmp	.LBB17_19
.LBB17_1:
	movl	%eax, %ecx
	testb	%cl, %cl
	movq	%r10, 96(%rsp)
	jne	.LBB17_3
.LBB17_18:
.Ltmp322:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34(%rip), %rdx
	movl	$53, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp323:
	jmp	.LBB17_19
.LBB17_35:
	testq	%rbp, %rbp
	movq	16(%rsp), %rbx
	jne	.LBB17_37
	movl	$8, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	cmpb	$0, 12(%rsp)
	je	.LBB17_46
.LBB17_45:
	leaq	(%rdx,%rdx,4), %rdx
	leaq	(%rax,%rdx,8), %rdx
	movq	%rax, 24(%rsp)
	movq	%rcx, 40(%rsp)
	movq	%rax, 32(%rsp)
	movq	%rdx, 48(%rsp)
.Ltmp347:
	leaq	24(%rsp), %rdi
	leaq	152(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha9f091537ae699e8E
.Ltmp348:
.LBB17_48:
	movq	136(%rsp), %rax
	movq	%rax, %rcx
	orq	%r12, %rcx
	shrq	$32, %rcx
	je	.LBB17_49
	xorl	%edx, %edx
	divq	%r12
	jmp	.LBB17_51
.LBB17_49:
	xorl	%edx, %edx
	divl	%r12d
.LBB17_51:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	$0, 64(%rsp)
	movq	$8, 72(%rsp)
	movq	$0, 80(%rsp)
	testq	%rbp, %rbp
	je	.LBB17_52
	testq	%rax, %rax
	je	.LBB17_76
	movq	%rbp, %rbx
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rbp
	movl	$8, %ecx
	xorl	%r9d, %r9d
	leaq	64(%rsp), %rdi
	xorl	%r14d, %r14d
	jmp	.LBB17_55
	.p2align	4
.LBB17_84:
	incq	%r14
	movq	%r9, 80(%rsp)
	cmpq	%rbx, %r14
	je	.LBB17_58
.LBB17_55:
	leaq	(%r14,%r14,2), %rax
	shlq	$4, %rax
	movq	16(%r13,%rax), %r12
	testq	%r12, %r12
	je	.LBB17_84
	movq	8(%r13,%rax), %r13
	movq	%r12, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB17_57
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB17_78
	.p2align	4
.LBB17_57:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB17_78:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	64(%rsp), %rdx
	subq	%r9, %rdx
	cmpq	%rdx, %rax
	ja	.LBB17_79
.LBB17_81:
	movq	%r14, %rax
	shlq	$5, %rax
	addq	56(%rsp), %rax
	movq	%r9, %rdx
	shlq	$5, %rdx
	addq	%rcx, %rdx
	addq	$24, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB17_82:
	movq	%r13, %r11
	cmpq	%r12, %rbp
	movq	%r12, %r8
	cmovbq	%rbp, %r8
	movq	%r8, %r13
	shlq	$4, %r13
	addq	%r11, %r13
	movq	%rsi, %r10
	imulq	%rbp, %r10
	incq	%r9
	incq	%rsi
	movq	%r11, -24(%rdx)
	movq	%r8, -16(%rdx)
	movq	%r10, -8(%rdx)
	movq	%rax, (%rdx)
	addq	$32, %rdx
	subq	%r8, %r12
	jne	.LBB17_82
	movq	144(%rsp), %r13
	jmp	.LBB17_84
.LBB17_79:
.Ltmp350:
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%r9, %rsi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp351:
	movq	72(%rsp), %rcx
	movq	80(%rsp), %r9
	leaq	64(%rsp), %rdi
	jmp	.LBB17_81
.LBB17_58:
	movq	64(%rsp), %rcx
	movq	72(%rsp), %rax
	cmpb	$0, 12(%rsp)
	je	.LBB17_61
	movq	16(%rsp), %rbx
	jmp	.LBB17_60
.LBB17_52:
	movl	$8, %eax
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	jmp	.LBB17_60
.LBB17_61:
	cmpq	$2, %r9
	movq	16(%rsp), %rbx
	jb	.LBB17_60
	movq	%rbx, 216(%rsp)
	leaq	11(%rsp), %rdx
	movq	%rdx, 224(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%rax, 32(%rsp)
	movq	%r9, 40(%rsp)
.Ltmp353:
	leaq	24(%rsp), %rdi
	leaq	216(%rsp), %rsi
	movq	%r9, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hcdd18ef3e15e843fE
.Ltmp354:
	jmp	.LBB17_63
.LBB17_60:
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rax, 24(%rsp)
	movq	%rcx, 40(%rsp)
	movq	%rax, 32(%rsp)
	movq	%r9, 48(%rsp)
.Ltmp358:
	leaq	24(%rsp), %rdi
	leaq	11(%rsp), %rdx
	movq	%rbx, %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2acbb6f5edb43172E
.Ltmp359:
.LBB17_63:
.Ltmp364:
	leaq	168(%rsp), %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
.Ltmp365:
	movq	168(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB17_66
	shlq	$5, %rsi
	movl	$8, %edx
	movq	56(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB17_66:
	testq	%r15, %r15
	je	.LBB17_71
	leaq	8(%r13), %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB17_68
	.p2align	4
.LBB17_70:
	addq	$48, %rbx
	decq	%r15
	je	.LBB17_71
.LBB17_68:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB17_70
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB17_70
.LBB17_71:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.LBB17_73
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB17_73:
	addq	$360, %rsp
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
.LBB17_76:
	.cfi_def_cfa_offset 416
.Ltmp355:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp356:
	jmp	.LBB17_19
.LBB17_37:
.Ltmp339:
	movq	56(%rsp), %rdi
	callq	*_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E@GOTPCREL(%rip)
.Ltmp340:
.Ltmp342:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp343:
.LBB17_19:
	ud2
.LBB17_103:
.Ltmp344:
	jmp	.LBB17_104
.LBB17_39:
.Ltmp341:
	jmp	.LBB17_104
.LBB17_86:
.Ltmp352:
	movq	%rax, %rbx
	movq	64(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB17_100
	movq	72(%rsp), %rdi
	shlq	$5, %rsi
	jmp	.LBB17_88
.LBB17_74:
.Ltmp366:
	movq	%rax, %rbx
	movq	168(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB17_107
	shlq	$5, %rsi
	movl	$8, %edx
	movq	56(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB17_108:
.Ltmp360:
	jmp	.LBB17_99
.LBB17_98:
.Ltmp349:
	jmp	.LBB17_99
.LBB17_101:
.Ltmp335:
	jmp	.LBB17_104
.LBB17_85:
.Ltmp357:
.LBB17_99:
	movq	%rax, %rbx
	jmp	.LBB17_100
.LBB17_106:
.Ltmp330:
	movq	%rax, %rbx
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB17_102:
.Ltmp338:
.LBB17_104:
	movq	%rax, %rbx
	movq	112(%rsp), %rax
	testq	%rax, %rax
	je	.LBB17_100
	movq	120(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
.LBB17_88:
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB17_100:
.Ltmp361:
	leaq	168(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E
.Ltmp362:
.LBB17_107:
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB17_89:
.Ltmp363:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end17:
	.size	_ZN12nepenthe_ops7product8multiply17h7803ee81fc8ff78fE, .Lfunc_end17-_ZN12nepenthe_ops7product8multiply17h7803ee81fc8ff78fE
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product8multiply17h7803ee81fc8ff78fE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table17:
.Lexception8:
	.byte	255
	.byte	155
	.uleb128 .Lttbase7-.Lttbaseref7
.Lttbaseref7:
	.byte	1
	.uleb128 .Lcst_end8-.Lcst_begin8
.Lcst_begin8:
	.uleb128 .Ltmp324-.Lfunc_begin8
	.uleb128 .Ltmp329-.Ltmp324
	.uleb128 .Ltmp330-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp333-.Lfunc_begin8
	.uleb128 .Ltmp332-.Ltmp333
	.uleb128 .Ltmp335-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp332-.Lfunc_begin8
	.uleb128 .Ltmp345-.Ltmp332
	.byte	0
	.byte	0
	.uleb128 .Ltmp345-.Lfunc_begin8
	.uleb128 .Ltmp346-.Ltmp345
	.uleb128 .Ltmp349-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp336-.Lfunc_begin8
	.uleb128 .Ltmp337-.Ltmp336
	.uleb128 .Ltmp338-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp322-.Lfunc_begin8
	.uleb128 .Ltmp323-.Ltmp322
	.uleb128 .Ltmp330-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp347-.Lfunc_begin8
	.uleb128 .Ltmp348-.Ltmp347
	.uleb128 .Ltmp349-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp350-.Lfunc_begin8
	.uleb128 .Ltmp351-.Ltmp350
	.uleb128 .Ltmp352-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp353-.Lfunc_begin8
	.uleb128 .Ltmp359-.Ltmp353
	.uleb128 .Ltmp360-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp364-.Lfunc_begin8
	.uleb128 .Ltmp365-.Ltmp364
	.uleb128 .Ltmp366-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp365-.Lfunc_begin8
	.uleb128 .Ltmp355-.Ltmp365
	.byte	0
	.byte	0
	.uleb128 .Ltmp355-.Lfunc_begin8
	.uleb128 .Ltmp356-.Ltmp355
	.uleb128 .Ltmp357-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp339-.Lfunc_begin8
	.uleb128 .Ltmp340-.Ltmp339
	.uleb128 .Ltmp341-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp342-.Lfunc_begin8
	.uleb128 .Ltmp343-.Ltmp342
	.uleb128 .Ltmp344-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp343-.Lfunc_begin8
	.uleb128 .Ltmp361-.Ltmp343
	.byte	0
	.byte	0
	.uleb128 .Ltmp361-.Lfunc_begin8
	.uleb128 .Ltmp362-.Ltmp361
	.uleb128 .Ltmp363-.Lfunc_begin8
	.byte	1
	.uleb128 .Ltmp362-.Lfunc_begin8
	.uleb128 .Lfunc_end17-.Ltmp362
	.byte	0
	.byte	0
.Lcst_end8:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase7:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product8multiply17h90778f35e349d5c5E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product8multiply17h90778f35e349d5c5E
	.globl	_ZN12nepenthe_ops7product8multiply17h90778f35e349d5c5E
	.p2align	4
	.type	_ZN12nepenthe_ops7product8multiply17h90778f35e349d5c5E,@function
_ZN12nepenthe_ops7product8multiply17h90778f35e349d5c5E:
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
	subq	$344, %rsp
	.cfi_def_cfa_offset 400
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r9
	movl	%edi, 4(%rsp)
	movb	%cl, 3(%rsp)
	cmpq	$1, 40(%rsi)
	sete	%al
	cmpq	$1, 32(%rsi)
	movb	$1, %cl
	jne	.LBB18_1
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	je	.LBB18_18
.LBB18_3:
	movq	16(%rsi), %rcx
	movabsq	$-6148914691236517205, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	movq	%rdx, %r12
	rorq	%rax
	movabsq	$3074457345618258602, %rdx
	cmpq	%rdx, %rax
	seta	%bpl
	movq	8(%r9), %r13
	movq	16(%r9), %r15
	testq	%r15, %r15
	movq	%r8, 48(%rsp)
	je	.LBB18_4
	movl	%r15d, %edx
	andl	$3, %edx
	cmpq	$4, %r15
	jae	.LBB18_7
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	jmp	.LBB18_10
.LBB18_4:
	xorl	%eax, %eax
	jmp	.LBB18_13
.LBB18_7:
	movq	%r15, %rdi
	andq	$-4, %rdi
	leaq	184(%r13), %r11
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	.p2align	4
.LBB18_8:
	addq	-144(%r11), %rax
	addq	-96(%r11), %rax
	addq	-48(%r11), %rax
	addq	(%r11), %rax
	addq	$4, %r10
	addq	$192, %r11
	cmpq	%r10, %rdi
	jne	.LBB18_8
	testq	%rdx, %rdx
	je	.LBB18_12
.LBB18_10:
	leaq	(%r10,%r10,2), %rdi
	shlq	$4, %rdi
	leaq	(%rdi,%r13), %r10
	addq	$40, %r10
	shll	$4, %edx
	leaq	(%rdx,%rdx,2), %rdx
	xorl	%edi, %edi
	.p2align	4
.LBB18_11:
	addq	(%r10,%rdi), %rax
	addq	$48, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB18_11
.LBB18_12:
	imulq	%rcx, %rax
.LBB18_13:
	movq	%rsi, 8(%rsp)
	movq	24(%rsi), %rbx
	imulq	%rbx, %rax
	cmpq	$524288, %rax
	setb	%al
	movl	4(%rsp), %ecx
	orb	%al, %cl
	movl	%ecx, 4(%rsp)
	movl	$1, %eax
	jne	.LBB18_16
.Ltmp369:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp370:
	shlq	$4, %rax
.LBB18_16:
	xorl	%ecx, %ecx
	movb	%bpl, %cl
	shrq	$2, %r12
	addq	%r12, %rcx
	movq	%rcx, 136(%rsp)
	cmpq	$1, %r15
	movq	%r15, %rcx
	adcq	$0, %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB18_17
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB18_21
.LBB18_17:
	xorl	%edx, %edx
	divl	%ecx
.LBB18_21:
	movq	8(%rsp), %rcx
	leaq	24(%rcx), %r14
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	136(%rsp), %rcx
	leaq	3(%rcx), %r12
	shrq	$2, %r12
	cmpq	%rax, %r12
	cmovaeq	%rax, %r12
	cmpb	$0, 4(%rsp)
	je	.LBB18_22
	movq	%r14, 104(%rsp)
	testq	%r15, %r15
	jne	.LBB18_29
	cmpq	$2, %r12
	jae	.LBB18_31
.LBB18_29:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	jmp	.LBB18_30
.LBB18_22:
.Ltmp371:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp372:
	movq	%r14, 104(%rsp)
	cmpq	$2, %r12
	jb	.LBB18_25
	shlq	$4, %rax
	leaq	(,%r15,4), %rcx
	cmpq	%rax, %rcx
	jae	.LBB18_25
.LBB18_31:
	leaq	(%r15,%r15,2), %rax
	shlq	$4, %rax
	addq	%r13, %rax
	movq	%r13, 216(%rsp)
	movq	%rax, 224(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 232(%rsp)
.Ltmp373:
	leaq	152(%rsp), %rdi
	leaq	216(%rsp), %rsi
	callq	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdfe2e4b1735aaf43E
.Ltmp374:
	movq	$0, 112(%rsp)
	movq	$8, 120(%rsp)
	movq	$0, 128(%rsp)
	movq	160(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	168(%rsp), %rbp
	cmpq	%r15, %rbp
	cmovaeq	%r15, %rbp
	testq	%rbx, %rbx
	movq	%r13, 144(%rsp)
	je	.LBB18_35
	testq	%rbp, %rbp
	je	.LBB18_34
	movq	%r12, 176(%rsp)
	movq	56(%rsp), %rax
	leaq	24(%rax), %r14
	leaq	16(%rsp), %r12
	movq	%rbp, 184(%rsp)
	.p2align	4
.LBB18_41:
	movq	-8(%r14), %rdx
	movq	(%r14), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB18_42
	movq	-16(%r14), %rcx
	shrq	$5, %rsi
	movq	%rsi, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB18_91
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	jmp	.LBB18_93
	.p2align	4
.LBB18_91:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB18_93:
	subq	%rdx, %rsi
	movq	%rsi, %rdi
	shlq	$7, %rdi
	addq	%rcx, %rdi
	movq	32(%r13), %r8
	movq	40(%r13), %r9
	addq	%r8, %r9
	movq	%r9, 192(%rsp)
	subq	%r8, %r9
	movl	$0, %r10d
	cmovaeq	%r9, %r10
	movq	%r10, %r9
	shrq	$5, %r9
	andl	$31, %r10d
	cmpq	$1, %r10
	sbbq	$-1, %r9
	leaq	256(%rsp), %r10
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%r10)
	movq	%rdi, 272(%rsp)
	movq	%rdx, 280(%rsp)
	movq	%rcx, 288(%rsp)
	movq	%rsi, 296(%rsp)
	movq	%rbx, 304(%rsp)
	movq	%r8, 312(%rsp)
	movq	%r9, 320(%rsp)
	movq	$31, 328(%rsp)
	movb	$1, 336(%rsp)
	leaq	192(%rsp), %rcx
	movq	%rcx, 240(%rsp)
	movq	%r13, 248(%rsp)
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	movq	112(%rsp), %rax
	movq	128(%rsp), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %r9
	ja	.LBB18_94
.LBB18_96:
	movq	120(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
.Ltmp378:
	leaq	240(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he854d69ad81d0975E
.Ltmp379:
	addq	$48, %r13
	addq	$32, %r14
	decq	%rbp
	jne	.LBB18_41
	jmp	.LBB18_43
.LBB18_94:
.Ltmp376:
	movl	$8, %ecx
	movl	$40, %r8d
	leaq	112(%rsp), %rdi
	movq	%r9, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp377:
	movq	128(%rsp), %rsi
	jmp	.LBB18_96
.LBB18_43:
	movq	112(%rsp), %rcx
	movq	120(%rsp), %rax
	movq	128(%rsp), %rdx
	movq	144(%rsp), %r13
	movq	8(%rsp), %rbx
	movq	184(%rsp), %rbp
	movq	176(%rsp), %r12
	cmpb	$0, 4(%rsp)
	je	.LBB18_46
	jmp	.LBB18_45
.LBB18_25:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	cmpq	$2, %r15
	jb	.LBB18_30
	leaq	104(%rsp), %rcx
	movq	%rcx, 16(%rsp)
	movq	48(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	movq	8(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	leaq	3(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movq	%rax, 64(%rsp)
	movq	%r13, 72(%rsp)
	movq	%r15, 80(%rsp)
	leaq	64(%rsp), %rdi
	leaq	16(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hd32e123138d143aeE
	jmp	.LBB18_73
.LBB18_30:
	movq	8(%rsp), %rdx
	movq	48(%rsp), %rsi
	leaq	(%r15,%r15,2), %rcx
	shlq	$4, %rcx
	addq	%r13, %rcx
	movq	%r13, 64(%rsp)
	movq	%rax, 80(%rsp)
	movq	%r13, 72(%rsp)
	movq	%rcx, 88(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rdx, 32(%rsp)
	leaq	3(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	64(%rsp), %rdi
	leaq	16(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a8cf57fc3bab9b9E
	jmp	.LBB18_73
.LBB18_34:
	movl	$8, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movq	8(%rsp), %rbx
	cmpb	$0, 4(%rsp)
	jne	.LBB18_45
.LBB18_46:
	cmpq	$2, %rdx
	jb	.LBB18_45
	movq	48(%rsp), %rsi
	movq	%rsi, 64(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%rdx, 32(%rsp)
.Ltmp390:
	leaq	16(%rsp), %rdi
	leaq	64(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h24d032a064c14e82E
.Ltmp391:
	jmp	.LBB18_48
.LBB18_42:
.Ltmp381:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp382:
	jmp	.LBB18_19
.LBB18_1:
	movl	%eax, %ecx
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	jne	.LBB18_3
.LBB18_18:
.Ltmp367:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34(%rip), %rdx
	movl	$53, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp368:
	jmp	.LBB18_19
.LBB18_35:
	testq	%rbp, %rbp
	movq	8(%rsp), %rbx
	jne	.LBB18_37
	movl	$8, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	cmpb	$0, 4(%rsp)
	je	.LBB18_46
.LBB18_45:
	leaq	(%rdx,%rdx,4), %rdx
	leaq	(%rax,%rdx,8), %rdx
	movq	%rax, 16(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rax, 24(%rsp)
	movq	%rdx, 40(%rsp)
.Ltmp392:
	leaq	16(%rsp), %rdi
	movq	48(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6ea6b18c2b4830cE
.Ltmp393:
.LBB18_48:
	movq	136(%rsp), %rax
	movq	%rax, %rcx
	orq	%r12, %rcx
	shrq	$32, %rcx
	je	.LBB18_49
	xorl	%edx, %edx
	divq	%r12
	jmp	.LBB18_51
.LBB18_49:
	xorl	%edx, %edx
	divl	%r12d
.LBB18_51:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	$0, 64(%rsp)
	movq	$8, 72(%rsp)
	movq	$0, 80(%rsp)
	testq	%rbp, %rbp
	je	.LBB18_52
	testq	%rax, %rax
	je	.LBB18_76
	movq	%rbp, %rbx
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rbp
	movl	$8, %ecx
	xorl	%r9d, %r9d
	leaq	64(%rsp), %rdi
	xorl	%r14d, %r14d
	jmp	.LBB18_55
	.p2align	4
.LBB18_84:
	incq	%r14
	movq	%r9, 80(%rsp)
	cmpq	%rbx, %r14
	je	.LBB18_58
.LBB18_55:
	leaq	(%r14,%r14,2), %rax
	shlq	$4, %rax
	movq	16(%r13,%rax), %r12
	testq	%r12, %r12
	je	.LBB18_84
	movq	8(%r13,%rax), %r13
	movq	%r12, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB18_57
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB18_78
	.p2align	4
.LBB18_57:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB18_78:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	64(%rsp), %rdx
	subq	%r9, %rdx
	cmpq	%rdx, %rax
	ja	.LBB18_79
.LBB18_81:
	movq	%r14, %rax
	shlq	$5, %rax
	addq	56(%rsp), %rax
	movq	%r9, %rdx
	shlq	$5, %rdx
	addq	%rcx, %rdx
	addq	$24, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB18_82:
	movq	%r13, %r11
	cmpq	%r12, %rbp
	movq	%r12, %r8
	cmovbq	%rbp, %r8
	movq	%r8, %r13
	shlq	$4, %r13
	addq	%r11, %r13
	movq	%rsi, %r10
	imulq	%rbp, %r10
	incq	%r9
	incq	%rsi
	movq	%r11, -24(%rdx)
	movq	%r8, -16(%rdx)
	movq	%r10, -8(%rdx)
	movq	%rax, (%rdx)
	addq	$32, %rdx
	subq	%r8, %r12
	jne	.LBB18_82
	movq	144(%rsp), %r13
	jmp	.LBB18_84
.LBB18_79:
.Ltmp395:
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%r9, %rsi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp396:
	movq	72(%rsp), %rcx
	movq	80(%rsp), %r9
	leaq	64(%rsp), %rdi
	jmp	.LBB18_81
.LBB18_58:
	movq	64(%rsp), %rcx
	movq	72(%rsp), %rax
	cmpb	$0, 4(%rsp)
	je	.LBB18_61
	movq	8(%rsp), %rbx
	jmp	.LBB18_60
.LBB18_52:
	movl	$8, %eax
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	jmp	.LBB18_60
.LBB18_61:
	cmpq	$2, %r9
	movq	8(%rsp), %rbx
	jb	.LBB18_60
	movq	%rbx, 200(%rsp)
	leaq	3(%rsp), %rdx
	movq	%rdx, 208(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 32(%rsp)
.Ltmp398:
	leaq	16(%rsp), %rdi
	leaq	200(%rsp), %rsi
	movq	%r9, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hce9a0414acd861fdE
.Ltmp399:
	jmp	.LBB18_63
.LBB18_60:
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rax, 16(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 40(%rsp)
.Ltmp403:
	leaq	16(%rsp), %rdi
	leaq	3(%rsp), %rdx
	movq	%rbx, %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he5e37217d2decdf0E
.Ltmp404:
.LBB18_63:
.Ltmp409:
	leaq	152(%rsp), %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
.Ltmp410:
	movq	152(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB18_66
	shlq	$5, %rsi
	movl	$8, %edx
	movq	56(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB18_66:
	testq	%r15, %r15
	je	.LBB18_71
	leaq	8(%r13), %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB18_68
	.p2align	4
.LBB18_70:
	addq	$48, %rbx
	decq	%r15
	je	.LBB18_71
.LBB18_68:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB18_70
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB18_70
.LBB18_71:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.LBB18_73
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB18_73:
	addq	$344, %rsp
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
.LBB18_76:
	.cfi_def_cfa_offset 400
.Ltmp400:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp401:
	jmp	.LBB18_19
.LBB18_37:
.Ltmp384:
	movq	56(%rsp), %rdi
	callq	*_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E@GOTPCREL(%rip)
.Ltmp385:
.Ltmp387:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp388:
.LBB18_19:
	ud2
.LBB18_103:
.Ltmp389:
	jmp	.LBB18_104
.LBB18_39:
.Ltmp386:
	jmp	.LBB18_104
.LBB18_86:
.Ltmp397:
	movq	%rax, %rbx
	movq	64(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB18_100
	movq	72(%rsp), %rdi
	shlq	$5, %rsi
	jmp	.LBB18_88
.LBB18_74:
.Ltmp411:
	movq	%rax, %rbx
	movq	152(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB18_107
	shlq	$5, %rsi
	movl	$8, %edx
	movq	56(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB18_108:
.Ltmp405:
	jmp	.LBB18_99
.LBB18_98:
.Ltmp394:
	jmp	.LBB18_99
.LBB18_101:
.Ltmp380:
	jmp	.LBB18_104
.LBB18_85:
.Ltmp402:
.LBB18_99:
	movq	%rax, %rbx
	jmp	.LBB18_100
.LBB18_106:
.Ltmp375:
	movq	%rax, %rbx
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB18_102:
.Ltmp383:
.LBB18_104:
	movq	%rax, %rbx
	movq	112(%rsp), %rax
	testq	%rax, %rax
	je	.LBB18_100
	movq	120(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
.LBB18_88:
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB18_100:
.Ltmp406:
	leaq	152(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E
.Ltmp407:
.LBB18_107:
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB18_89:
.Ltmp408:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end18:
	.size	_ZN12nepenthe_ops7product8multiply17h90778f35e349d5c5E, .Lfunc_end18-_ZN12nepenthe_ops7product8multiply17h90778f35e349d5c5E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product8multiply17h90778f35e349d5c5E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table18:
.Lexception9:
	.byte	255
	.byte	155
	.uleb128 .Lttbase8-.Lttbaseref8
.Lttbaseref8:
	.byte	1
	.uleb128 .Lcst_end9-.Lcst_begin9
.Lcst_begin9:
	.uleb128 .Ltmp369-.Lfunc_begin9
	.uleb128 .Ltmp374-.Ltmp369
	.uleb128 .Ltmp375-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp378-.Lfunc_begin9
	.uleb128 .Ltmp377-.Ltmp378
	.uleb128 .Ltmp380-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp377-.Lfunc_begin9
	.uleb128 .Ltmp390-.Ltmp377
	.byte	0
	.byte	0
	.uleb128 .Ltmp390-.Lfunc_begin9
	.uleb128 .Ltmp391-.Ltmp390
	.uleb128 .Ltmp394-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp381-.Lfunc_begin9
	.uleb128 .Ltmp382-.Ltmp381
	.uleb128 .Ltmp383-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp367-.Lfunc_begin9
	.uleb128 .Ltmp368-.Ltmp367
	.uleb128 .Ltmp375-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp392-.Lfunc_begin9
	.uleb128 .Ltmp393-.Ltmp392
	.uleb128 .Ltmp394-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp395-.Lfunc_begin9
	.uleb128 .Ltmp396-.Ltmp395
	.uleb128 .Ltmp397-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp398-.Lfunc_begin9
	.uleb128 .Ltmp404-.Ltmp398
	.uleb128 .Ltmp405-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp409-.Lfunc_begin9
	.uleb128 .Ltmp410-.Ltmp409
	.uleb128 .Ltmp411-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp410-.Lfunc_begin9
	.uleb128 .Ltmp400-.Ltmp410
	.byte	0
	.byte	0
	.uleb128 .Ltmp400-.Lfunc_begin9
	.uleb128 .Ltmp401-.Ltmp400
	.uleb128 .Ltmp402-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp384-.Lfunc_begin9
	.uleb128 .Ltmp385-.Ltmp384
	.uleb128 .Ltmp386-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp387-.Lfunc_begin9
	.uleb128 .Ltmp388-.Ltmp387
	.uleb128 .Ltmp389-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp388-.Lfunc_begin9
	.uleb128 .Ltmp406-.Ltmp388
	.byte	0
	.byte	0
	.uleb128 .Ltmp406-.Lfunc_begin9
	.uleb128 .Ltmp407-.Ltmp406
	.uleb128 .Ltmp408-.Lfunc_begin9
	.byte	1
	.uleb128 .Ltmp407-.Lfunc_begin9
	.uleb128 .Lfunc_end18-.Ltmp407
	.byte	0
	.byte	0
.Lcst_end9:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase8:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product8multiply17h9df26444d17207e0E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product8multiply17h9df26444d17207e0E
	.globl	_ZN12nepenthe_ops7product8multiply17h9df26444d17207e0E
	.p2align	4
	.type	_ZN12nepenthe_ops7product8multiply17h9df26444d17207e0E,@function
_ZN12nepenthe_ops7product8multiply17h9df26444d17207e0E:
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
	subq	$344, %rsp
	.cfi_def_cfa_offset 400
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r9
	movl	%edi, 4(%rsp)
	movb	%cl, 3(%rsp)
	cmpq	$1, 40(%rsi)
	sete	%al
	cmpq	$1, 32(%rsi)
	movb	$1, %cl
	jne	.LBB19_1
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	je	.LBB19_18
.LBB19_3:
	movq	16(%rsi), %rcx
	movabsq	$-6148914691236517205, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	movq	%rdx, %r12
	rorq	%rax
	movabsq	$3074457345618258602, %rdx
	cmpq	%rdx, %rax
	seta	%bpl
	movq	8(%r9), %r13
	movq	16(%r9), %r15
	testq	%r15, %r15
	movq	%r8, 88(%rsp)
	je	.LBB19_4
	movl	%r15d, %edx
	andl	$3, %edx
	cmpq	$4, %r15
	jae	.LBB19_7
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	jmp	.LBB19_10
.LBB19_4:
	xorl	%eax, %eax
	jmp	.LBB19_13
.LBB19_7:
	movq	%r15, %rdi
	andq	$-4, %rdi
	leaq	184(%r13), %r11
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	.p2align	4
.LBB19_8:
	addq	-144(%r11), %rax
	addq	-96(%r11), %rax
	addq	-48(%r11), %rax
	addq	(%r11), %rax
	addq	$4, %r10
	addq	$192, %r11
	cmpq	%r10, %rdi
	jne	.LBB19_8
	testq	%rdx, %rdx
	je	.LBB19_12
.LBB19_10:
	leaq	(%r10,%r10,2), %rdi
	shlq	$4, %rdi
	leaq	(%rdi,%r13), %r10
	addq	$40, %r10
	shll	$4, %edx
	leaq	(%rdx,%rdx,2), %rdx
	xorl	%edi, %edi
	.p2align	4
.LBB19_11:
	addq	(%r10,%rdi), %rax
	addq	$48, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB19_11
.LBB19_12:
	imulq	%rcx, %rax
.LBB19_13:
	movq	%rsi, 8(%rsp)
	movq	24(%rsi), %rbx
	imulq	%rbx, %rax
	cmpq	$524288, %rax
	setb	%al
	movl	4(%rsp), %ecx
	orb	%al, %cl
	movl	%ecx, 4(%rsp)
	movl	$1, %eax
	jne	.LBB19_16
.Ltmp414:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp415:
	shlq	$4, %rax
.LBB19_16:
	xorl	%ecx, %ecx
	movb	%bpl, %cl
	shrq	$2, %r12
	addq	%r12, %rcx
	movq	%rcx, 152(%rsp)
	cmpq	$1, %r15
	movq	%r15, %rcx
	adcq	$0, %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB19_17
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB19_21
.LBB19_17:
	xorl	%edx, %edx
	divl	%ecx
.LBB19_21:
	movq	8(%rsp), %rcx
	leaq	24(%rcx), %r14
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	152(%rsp), %rcx
	leaq	3(%rcx), %r12
	shrq	$2, %r12
	cmpq	%rax, %r12
	cmovaeq	%rax, %r12
	cmpb	$0, 4(%rsp)
	je	.LBB19_22
	movq	%r14, 104(%rsp)
	testq	%r15, %r15
	jne	.LBB19_29
	cmpq	$2, %r12
	jae	.LBB19_31
.LBB19_29:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	jmp	.LBB19_30
.LBB19_22:
.Ltmp416:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp417:
	movq	%r14, 104(%rsp)
	cmpq	$2, %r12
	jb	.LBB19_25
	shlq	$4, %rax
	leaq	(,%r15,4), %rcx
	cmpq	%rax, %rcx
	jae	.LBB19_25
.LBB19_31:
	leaq	(%r15,%r15,2), %rax
	shlq	$4, %rax
	addq	%r13, %rax
	movq	%r13, 216(%rsp)
	movq	%rax, 224(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 232(%rsp)
.Ltmp418:
	leaq	160(%rsp), %rdi
	leaq	216(%rsp), %rsi
	callq	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdab1a07930841ec9E
.Ltmp419:
	movq	%r12, 184(%rsp)
	movq	%r13, 136(%rsp)
	movq	$0, 112(%rsp)
	movq	$8, 120(%rsp)
	movq	$0, 128(%rsp)
	movq	168(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	176(%rsp), %rax
	cmpq	%r15, %rax
	cmovaeq	%r15, %rax
	testq	%rbx, %rbx
	movq	%rax, 144(%rsp)
	je	.LBB19_37
	testq	%rax, %rax
	je	.LBB19_90
	movq	48(%rsp), %rax
	leaq	24(%rax), %r14
	leaq	16(%rsp), %r12
	movq	136(%rsp), %rbp
	movq	144(%rsp), %r13
	.p2align	4
.LBB19_35:
	movq	-8(%r14), %rdx
	movq	(%r14), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB19_36
	movq	-16(%r14), %rcx
	shrq	$5, %rsi
	movq	%rsi, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB19_83
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	jmp	.LBB19_85
	.p2align	4
.LBB19_83:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB19_85:
	subq	%rdx, %rsi
	movq	%rsi, %rdi
	shlq	$7, %rdi
	addq	%rcx, %rdi
	movq	32(%rbp), %r8
	movq	40(%rbp), %r9
	addq	%r8, %r9
	movq	%r9, 192(%rsp)
	subq	%r8, %r9
	movl	$0, %r10d
	cmovaeq	%r9, %r10
	movq	%r10, %r9
	shrq	$5, %r9
	andl	$31, %r10d
	cmpq	$1, %r10
	sbbq	$-1, %r9
	leaq	256(%rsp), %r10
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%r10)
	movq	%rdi, 272(%rsp)
	movq	%rdx, 280(%rsp)
	movq	%rcx, 288(%rsp)
	movq	%rsi, 296(%rsp)
	movq	%rbx, 304(%rsp)
	movq	%r8, 312(%rsp)
	movq	%r9, 320(%rsp)
	movq	$31, 328(%rsp)
	movb	$1, 336(%rsp)
	leaq	192(%rsp), %rcx
	movq	%rcx, 240(%rsp)
	movq	%rbp, 248(%rsp)
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	movq	112(%rsp), %rax
	movq	128(%rsp), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %r9
	ja	.LBB19_86
.LBB19_88:
	movq	120(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
.Ltmp423:
	leaq	240(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha452c61a1cdf454dE
.Ltmp424:
	addq	$48, %rbp
	addq	$32, %r14
	decq	%r13
	jne	.LBB19_35
	jmp	.LBB19_90
.LBB19_86:
.Ltmp421:
	movl	$8, %ecx
	movl	$40, %r8d
	leaq	112(%rsp), %rdi
	movq	%r9, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp422:
	movq	128(%rsp), %rsi
	jmp	.LBB19_88
.LBB19_25:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	cmpq	$2, %r15
	jb	.LBB19_30
	leaq	104(%rsp), %rcx
	movq	%rcx, 16(%rsp)
	movq	88(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	movq	8(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	leaq	3(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movq	%rax, 56(%rsp)
	movq	%r13, 64(%rsp)
	movq	%r15, 72(%rsp)
	leaq	56(%rsp), %rdi
	leaq	16(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17ha9f15a5415d4c67aE
	jmp	.LBB19_65
.LBB19_30:
	movq	8(%rsp), %rdx
	movq	88(%rsp), %rsi
	leaq	(%r15,%r15,2), %rcx
	shlq	$4, %rcx
	addq	%r13, %rcx
	movq	%r13, 56(%rsp)
	movq	%rax, 72(%rsp)
	movq	%r13, 64(%rsp)
	movq	%rcx, 80(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rdx, 32(%rsp)
	leaq	3(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	56(%rsp), %rdi
	leaq	16(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7aeab8c6733a9011E
	jmp	.LBB19_65
.LBB19_36:
.Ltmp426:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp427:
	jmp	.LBB19_19
.LBB19_1:
	movl	%eax, %ecx
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	jne	.LBB19_3
.LBB19_18:
.Ltmp412:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34(%rip), %rdx
	movl	$53, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp413:
	jmp	.LBB19_19
.LBB19_37:
	testq	%rax, %rax
	jne	.LBB19_38
.LBB19_90:
	movq	128(%rsp), %rax
	movq	%rax, 32(%rsp)
	movups	112(%rsp), %xmm0
	movaps	%xmm0, 16(%rsp)
.Ltmp435:
	movzbl	4(%rsp), %edi
	leaq	16(%rsp), %rsi
	movq	88(%rsp), %rdx
	callq	_ZN12nepenthe_ops7threads7Threads4each17hccf6ba44f52f099eE
.Ltmp436:
	movq	152(%rsp), %rax
	movq	%rax, %rcx
	movq	184(%rsp), %rdi
	orq	%rdi, %rcx
	shrq	$32, %rcx
	movq	136(%rsp), %r13
	movq	8(%rsp), %rsi
	movq	144(%rsp), %rcx
	je	.LBB19_92
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB19_43
.LBB19_92:
	xorl	%edx, %edx
	divl	%edi
.LBB19_43:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	$0, 56(%rsp)
	movq	$8, 64(%rsp)
	movq	$0, 72(%rsp)
	testq	%rcx, %rcx
	je	.LBB19_44
	testq	%rax, %rax
	je	.LBB19_68
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %r14
	movl	$8, %ecx
	xorl	%r9d, %r9d
	leaq	56(%rsp), %rbx
	xorl	%ebp, %ebp
	jmp	.LBB19_47
	.p2align	4
.LBB19_76:
	incq	%rbp
	movq	%r9, 72(%rsp)
	cmpq	144(%rsp), %rbp
	je	.LBB19_50
.LBB19_47:
	leaq	(,%rbp,2), %rax
	addq	%rbp, %rax
	shlq	$4, %rax
	movq	16(%r13,%rax), %r12
	testq	%r12, %r12
	je	.LBB19_76
	movq	8(%r13,%rax), %r13
	movq	%r12, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB19_49
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB19_70
	.p2align	4
.LBB19_49:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB19_70:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	56(%rsp), %rdx
	subq	%r9, %rdx
	cmpq	%rdx, %rax
	ja	.LBB19_71
.LBB19_73:
	movq	%rbp, %rax
	shlq	$5, %rax
	addq	48(%rsp), %rax
	movq	%r9, %rdx
	shlq	$5, %rdx
	addq	%rcx, %rdx
	addq	$24, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB19_74:
	movq	%r13, %rdi
	cmpq	%r12, %r14
	movq	%r12, %r8
	cmovbq	%r14, %r8
	movq	%r8, %r13
	shlq	$4, %r13
	addq	%rdi, %r13
	movq	%rsi, %r10
	imulq	%r14, %r10
	incq	%r9
	incq	%rsi
	movq	%rdi, -24(%rdx)
	movq	%r8, -16(%rdx)
	movq	%r10, -8(%rdx)
	movq	%rax, (%rdx)
	addq	$32, %rdx
	subq	%r8, %r12
	jne	.LBB19_74
	movq	136(%rsp), %r13
	jmp	.LBB19_76
.LBB19_71:
.Ltmp438:
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%rbx, %rdi
	movq	%r9, %rsi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp439:
	movq	64(%rsp), %rcx
	movq	72(%rsp), %r9
	jmp	.LBB19_73
.LBB19_50:
	movq	56(%rsp), %rcx
	movq	64(%rsp), %rax
	cmpb	$0, 4(%rsp)
	je	.LBB19_53
	movq	8(%rsp), %rsi
	jmp	.LBB19_52
.LBB19_44:
	movl	$8, %eax
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	jmp	.LBB19_52
.LBB19_53:
	cmpq	$2, %r9
	movq	8(%rsp), %rsi
	jb	.LBB19_52
	movq	%rsi, 200(%rsp)
	leaq	3(%rsp), %rdx
	movq	%rdx, 208(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 32(%rsp)
.Ltmp441:
	leaq	16(%rsp), %rdi
	leaq	200(%rsp), %rsi
	movq	%r9, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hef8bb8ba7c0cc7e8E
.Ltmp442:
	jmp	.LBB19_55
.LBB19_52:
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rax, 16(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 40(%rsp)
.Ltmp446:
	leaq	16(%rsp), %rdi
	leaq	3(%rsp), %rdx
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h488a765b8889e536E
.Ltmp447:
.LBB19_55:
.Ltmp452:
	leaq	160(%rsp), %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
.Ltmp453:
	movq	160(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB19_58
	shlq	$5, %rsi
	movl	$8, %edx
	movq	48(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB19_58:
	testq	%r15, %r15
	je	.LBB19_63
	leaq	8(%r13), %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB19_60
	.p2align	4
.LBB19_62:
	addq	$48, %rbx
	decq	%r15
	je	.LBB19_63
.LBB19_60:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB19_62
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB19_62
.LBB19_63:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.LBB19_65
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB19_65:
	addq	$344, %rsp
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
.LBB19_68:
	.cfi_def_cfa_offset 400
.Ltmp443:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp444:
	jmp	.LBB19_19
.LBB19_38:
.Ltmp429:
	movq	48(%rsp), %rdi
	callq	*_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E@GOTPCREL(%rip)
.Ltmp430:
.Ltmp432:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp433:
.LBB19_19:
	ud2
.LBB19_98:
.Ltmp434:
	jmp	.LBB19_99
.LBB19_40:
.Ltmp431:
	jmp	.LBB19_99
.LBB19_78:
.Ltmp440:
	movq	%rax, %rbx
	movq	56(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB19_95
	movq	64(%rsp), %rdi
	shlq	$5, %rsi
	jmp	.LBB19_80
.LBB19_66:
.Ltmp454:
	movq	%rax, %rbx
	movq	160(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB19_102
	shlq	$5, %rsi
	movl	$8, %edx
	movq	48(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB19_41:
.Ltmp448:
	jmp	.LBB19_94
.LBB19_93:
.Ltmp437:
	jmp	.LBB19_94
.LBB19_96:
.Ltmp425:
	jmp	.LBB19_99
.LBB19_77:
.Ltmp445:
.LBB19_94:
	movq	%rax, %rbx
	jmp	.LBB19_95
.LBB19_101:
.Ltmp420:
	movq	%rax, %rbx
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB19_97:
.Ltmp428:
.LBB19_99:
	movq	%rax, %rbx
	movq	112(%rsp), %rax
	testq	%rax, %rax
	je	.LBB19_95
	movq	120(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
.LBB19_80:
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB19_95:
.Ltmp449:
	leaq	160(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E
.Ltmp450:
.LBB19_102:
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB19_81:
.Ltmp451:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end19:
	.size	_ZN12nepenthe_ops7product8multiply17h9df26444d17207e0E, .Lfunc_end19-_ZN12nepenthe_ops7product8multiply17h9df26444d17207e0E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product8multiply17h9df26444d17207e0E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table19:
.Lexception10:
	.byte	255
	.byte	155
	.uleb128 .Lttbase9-.Lttbaseref9
.Lttbaseref9:
	.byte	1
	.uleb128 .Lcst_end10-.Lcst_begin10
.Lcst_begin10:
	.uleb128 .Ltmp414-.Lfunc_begin10
	.uleb128 .Ltmp419-.Ltmp414
	.uleb128 .Ltmp420-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp423-.Lfunc_begin10
	.uleb128 .Ltmp422-.Ltmp423
	.uleb128 .Ltmp425-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp422-.Lfunc_begin10
	.uleb128 .Ltmp426-.Ltmp422
	.byte	0
	.byte	0
	.uleb128 .Ltmp426-.Lfunc_begin10
	.uleb128 .Ltmp427-.Ltmp426
	.uleb128 .Ltmp428-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp412-.Lfunc_begin10
	.uleb128 .Ltmp413-.Ltmp412
	.uleb128 .Ltmp420-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp435-.Lfunc_begin10
	.uleb128 .Ltmp436-.Ltmp435
	.uleb128 .Ltmp437-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp438-.Lfunc_begin10
	.uleb128 .Ltmp439-.Ltmp438
	.uleb128 .Ltmp440-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp441-.Lfunc_begin10
	.uleb128 .Ltmp447-.Ltmp441
	.uleb128 .Ltmp448-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp452-.Lfunc_begin10
	.uleb128 .Ltmp453-.Ltmp452
	.uleb128 .Ltmp454-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp453-.Lfunc_begin10
	.uleb128 .Ltmp443-.Ltmp453
	.byte	0
	.byte	0
	.uleb128 .Ltmp443-.Lfunc_begin10
	.uleb128 .Ltmp444-.Ltmp443
	.uleb128 .Ltmp445-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp429-.Lfunc_begin10
	.uleb128 .Ltmp430-.Ltmp429
	.uleb128 .Ltmp431-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp432-.Lfunc_begin10
	.uleb128 .Ltmp433-.Ltmp432
	.uleb128 .Ltmp434-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp433-.Lfunc_begin10
	.uleb128 .Ltmp449-.Ltmp433
	.byte	0
	.byte	0
	.uleb128 .Ltmp449-.Lfunc_begin10
	.uleb128 .Ltmp450-.Ltmp449
	.uleb128 .Ltmp451-.Lfunc_begin10
	.byte	1
	.uleb128 .Ltmp450-.Lfunc_begin10
	.uleb128 .Lfunc_end19-.Ltmp450
	.byte	0
	.byte	0
.Lcst_end10:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase9:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product8multiply17ha3a2f429e0d4fa60E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product8multiply17ha3a2f429e0d4fa60E
	.globl	_ZN12nepenthe_ops7product8multiply17ha3a2f429e0d4fa60E
	.p2align	4
	.type	_ZN12nepenthe_ops7product8multiply17ha3a2f429e0d4fa60E,@function
_ZN12nepenthe_ops7product8multiply17ha3a2f429e0d4fa60E:
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
	subq	$344, %rsp
	.cfi_def_cfa_offset 400
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r9
	movl	%edi, 4(%rsp)
	movb	%cl, 3(%rsp)
	cmpq	$1, 40(%rsi)
	sete	%al
	cmpq	$1, 32(%rsi)
	movb	$1, %cl
	jne	.LBB20_1
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	je	.LBB20_18
.LBB20_3:
	movq	16(%rsi), %rcx
	movabsq	$-6148914691236517205, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	movq	%rdx, %r12
	rorq	%rax
	movabsq	$3074457345618258602, %rdx
	cmpq	%rdx, %rax
	seta	%bpl
	movq	8(%r9), %r13
	movq	16(%r9), %r15
	testq	%r15, %r15
	movq	%r8, 48(%rsp)
	je	.LBB20_4
	movl	%r15d, %edx
	andl	$3, %edx
	cmpq	$4, %r15
	jae	.LBB20_7
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	jmp	.LBB20_10
.LBB20_4:
	xorl	%eax, %eax
	jmp	.LBB20_13
.LBB20_7:
	movq	%r15, %rdi
	andq	$-4, %rdi
	leaq	184(%r13), %r11
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	.p2align	4
.LBB20_8:
	addq	-144(%r11), %rax
	addq	-96(%r11), %rax
	addq	-48(%r11), %rax
	addq	(%r11), %rax
	addq	$4, %r10
	addq	$192, %r11
	cmpq	%r10, %rdi
	jne	.LBB20_8
	testq	%rdx, %rdx
	je	.LBB20_12
.LBB20_10:
	leaq	(%r10,%r10,2), %rdi
	shlq	$4, %rdi
	leaq	(%rdi,%r13), %r10
	addq	$40, %r10
	shll	$4, %edx
	leaq	(%rdx,%rdx,2), %rdx
	xorl	%edi, %edi
	.p2align	4
.LBB20_11:
	addq	(%r10,%rdi), %rax
	addq	$48, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB20_11
.LBB20_12:
	imulq	%rcx, %rax
.LBB20_13:
	movq	%rsi, 8(%rsp)
	movq	24(%rsi), %rbx
	imulq	%rbx, %rax
	cmpq	$524288, %rax
	setb	%al
	movl	4(%rsp), %ecx
	orb	%al, %cl
	movl	%ecx, 4(%rsp)
	movl	$1, %eax
	jne	.LBB20_16
.Ltmp457:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp458:
	shlq	$4, %rax
.LBB20_16:
	xorl	%ecx, %ecx
	movb	%bpl, %cl
	shrq	$2, %r12
	addq	%r12, %rcx
	movq	%rcx, 136(%rsp)
	cmpq	$1, %r15
	movq	%r15, %rcx
	adcq	$0, %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB20_17
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB20_21
.LBB20_17:
	xorl	%edx, %edx
	divl	%ecx
.LBB20_21:
	movq	8(%rsp), %rcx
	leaq	24(%rcx), %r14
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	136(%rsp), %rcx
	leaq	3(%rcx), %r12
	shrq	$2, %r12
	cmpq	%rax, %r12
	cmovaeq	%rax, %r12
	cmpb	$0, 4(%rsp)
	je	.LBB20_22
	movq	%r14, 104(%rsp)
	testq	%r15, %r15
	jne	.LBB20_29
	cmpq	$2, %r12
	jae	.LBB20_31
.LBB20_29:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	jmp	.LBB20_30
.LBB20_22:
.Ltmp459:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp460:
	movq	%r14, 104(%rsp)
	cmpq	$2, %r12
	jb	.LBB20_25
	shlq	$4, %rax
	leaq	(,%r15,4), %rcx
	cmpq	%rax, %rcx
	jae	.LBB20_25
.LBB20_31:
	leaq	(%r15,%r15,2), %rax
	shlq	$4, %rax
	addq	%r13, %rax
	movq	%r13, 216(%rsp)
	movq	%rax, 224(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 232(%rsp)
.Ltmp461:
	leaq	152(%rsp), %rdi
	leaq	216(%rsp), %rsi
	callq	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hac7e53e51f08ad50E
.Ltmp462:
	movq	$0, 112(%rsp)
	movq	$8, 120(%rsp)
	movq	$0, 128(%rsp)
	movq	160(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	168(%rsp), %rbp
	cmpq	%r15, %rbp
	cmovaeq	%r15, %rbp
	testq	%rbx, %rbx
	movq	%r13, 144(%rsp)
	je	.LBB20_35
	testq	%rbp, %rbp
	je	.LBB20_34
	movq	%r12, 176(%rsp)
	movq	56(%rsp), %rax
	leaq	24(%rax), %r14
	leaq	16(%rsp), %r12
	movq	%rbp, 184(%rsp)
	.p2align	4
.LBB20_41:
	movq	-8(%r14), %rdx
	movq	(%r14), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB20_42
	movq	-16(%r14), %rcx
	shrq	$5, %rsi
	movq	%rsi, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB20_91
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	jmp	.LBB20_93
	.p2align	4
.LBB20_91:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB20_93:
	subq	%rdx, %rsi
	movq	%rsi, %rdi
	shlq	$7, %rdi
	addq	%rcx, %rdi
	movq	32(%r13), %r8
	movq	40(%r13), %r9
	addq	%r8, %r9
	movq	%r9, 192(%rsp)
	subq	%r8, %r9
	movl	$0, %r10d
	cmovaeq	%r9, %r10
	movq	%r10, %r9
	shrq	$5, %r9
	andl	$31, %r10d
	cmpq	$1, %r10
	sbbq	$-1, %r9
	leaq	256(%rsp), %r10
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%r10)
	movq	%rdi, 272(%rsp)
	movq	%rdx, 280(%rsp)
	movq	%rcx, 288(%rsp)
	movq	%rsi, 296(%rsp)
	movq	%rbx, 304(%rsp)
	movq	%r8, 312(%rsp)
	movq	%r9, 320(%rsp)
	movq	$31, 328(%rsp)
	movb	$1, 336(%rsp)
	leaq	192(%rsp), %rcx
	movq	%rcx, 240(%rsp)
	movq	%r13, 248(%rsp)
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	movq	112(%rsp), %rax
	movq	128(%rsp), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %r9
	ja	.LBB20_94
.LBB20_96:
	movq	120(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
.Ltmp466:
	leaq	240(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcabb4fc899f57722E
.Ltmp467:
	addq	$48, %r13
	addq	$32, %r14
	decq	%rbp
	jne	.LBB20_41
	jmp	.LBB20_43
.LBB20_94:
.Ltmp464:
	movl	$8, %ecx
	movl	$40, %r8d
	leaq	112(%rsp), %rdi
	movq	%r9, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp465:
	movq	128(%rsp), %rsi
	jmp	.LBB20_96
.LBB20_43:
	movq	112(%rsp), %rcx
	movq	120(%rsp), %rax
	movq	128(%rsp), %rdx
	movq	144(%rsp), %r13
	movq	8(%rsp), %rbx
	movq	184(%rsp), %rbp
	movq	176(%rsp), %r12
	cmpb	$0, 4(%rsp)
	je	.LBB20_46
	jmp	.LBB20_45
.LBB20_25:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	cmpq	$2, %r15
	jb	.LBB20_30
	leaq	104(%rsp), %rcx
	movq	%rcx, 16(%rsp)
	movq	48(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	movq	8(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	leaq	3(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movq	%rax, 64(%rsp)
	movq	%r13, 72(%rsp)
	movq	%r15, 80(%rsp)
	leaq	64(%rsp), %rdi
	leaq	16(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17ha84bb4ea45bd54d8E
	jmp	.LBB20_73
.LBB20_30:
	movq	8(%rsp), %rdx
	movq	48(%rsp), %rsi
	leaq	(%r15,%r15,2), %rcx
	shlq	$4, %rcx
	addq	%r13, %rcx
	movq	%r13, 64(%rsp)
	movq	%rax, 80(%rsp)
	movq	%r13, 72(%rsp)
	movq	%rcx, 88(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rdx, 32(%rsp)
	leaq	3(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	64(%rsp), %rdi
	leaq	16(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf740b3699be052b4E
	jmp	.LBB20_73
.LBB20_34:
	movl	$8, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movq	8(%rsp), %rbx
	cmpb	$0, 4(%rsp)
	jne	.LBB20_45
.LBB20_46:
	cmpq	$2, %rdx
	jb	.LBB20_45
	movq	48(%rsp), %rsi
	movq	%rsi, 64(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%rdx, 32(%rsp)
.Ltmp478:
	leaq	16(%rsp), %rdi
	leaq	64(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hcb53080947d22472E
.Ltmp479:
	jmp	.LBB20_48
.LBB20_42:
.Ltmp469:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp470:
	jmp	.LBB20_19
.LBB20_1:
	movl	%eax, %ecx
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	jne	.LBB20_3
.LBB20_18:
.Ltmp455:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34(%rip), %rdx
	movl	$53, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp456:
	jmp	.LBB20_19
.LBB20_35:
	testq	%rbp, %rbp
	movq	8(%rsp), %rbx
	jne	.LBB20_37
	movl	$8, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	cmpb	$0, 4(%rsp)
	je	.LBB20_46
.LBB20_45:
	leaq	(%rdx,%rdx,4), %rdx
	leaq	(%rax,%rdx,8), %rdx
	movq	%rax, 16(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rax, 24(%rsp)
	movq	%rdx, 40(%rsp)
.Ltmp480:
	leaq	16(%rsp), %rdi
	movq	48(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hda1963a81e2ed462E
.Ltmp481:
.LBB20_48:
	movq	136(%rsp), %rax
	movq	%rax, %rcx
	orq	%r12, %rcx
	shrq	$32, %rcx
	je	.LBB20_49
	xorl	%edx, %edx
	divq	%r12
	jmp	.LBB20_51
.LBB20_49:
	xorl	%edx, %edx
	divl	%r12d
.LBB20_51:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	$0, 64(%rsp)
	movq	$8, 72(%rsp)
	movq	$0, 80(%rsp)
	testq	%rbp, %rbp
	je	.LBB20_52
	testq	%rax, %rax
	je	.LBB20_76
	movq	%rbp, %rbx
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rbp
	movl	$8, %ecx
	xorl	%r9d, %r9d
	leaq	64(%rsp), %rdi
	xorl	%r14d, %r14d
	jmp	.LBB20_55
	.p2align	4
.LBB20_84:
	incq	%r14
	movq	%r9, 80(%rsp)
	cmpq	%rbx, %r14
	je	.LBB20_58
.LBB20_55:
	leaq	(%r14,%r14,2), %rax
	shlq	$4, %rax
	movq	16(%r13,%rax), %r12
	testq	%r12, %r12
	je	.LBB20_84
	movq	8(%r13,%rax), %r13
	movq	%r12, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB20_57
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB20_78
	.p2align	4
.LBB20_57:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB20_78:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	64(%rsp), %rdx
	subq	%r9, %rdx
	cmpq	%rdx, %rax
	ja	.LBB20_79
.LBB20_81:
	movq	%r14, %rax
	shlq	$5, %rax
	addq	56(%rsp), %rax
	movq	%r9, %rdx
	shlq	$5, %rdx
	addq	%rcx, %rdx
	addq	$24, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB20_82:
	movq	%r13, %r11
	cmpq	%r12, %rbp
	movq	%r12, %r8
	cmovbq	%rbp, %r8
	movq	%r8, %r13
	shlq	$4, %r13
	addq	%r11, %r13
	movq	%rsi, %r10
	imulq	%rbp, %r10
	incq	%r9
	incq	%rsi
	movq	%r11, -24(%rdx)
	movq	%r8, -16(%rdx)
	movq	%r10, -8(%rdx)
	movq	%rax, (%rdx)
	addq	$32, %rdx
	subq	%r8, %r12
	jne	.LBB20_82
	movq	144(%rsp), %r13
	jmp	.LBB20_84
.LBB20_79:
.Ltmp483:
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%r9, %rsi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp484:
	movq	72(%rsp), %rcx
	movq	80(%rsp), %r9
	leaq	64(%rsp), %rdi
	jmp	.LBB20_81
.LBB20_58:
	movq	64(%rsp), %rcx
	movq	72(%rsp), %rax
	cmpb	$0, 4(%rsp)
	je	.LBB20_61
	movq	8(%rsp), %rbx
	jmp	.LBB20_60
.LBB20_52:
	movl	$8, %eax
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	jmp	.LBB20_60
.LBB20_61:
	cmpq	$2, %r9
	movq	8(%rsp), %rbx
	jb	.LBB20_60
	movq	%rbx, 200(%rsp)
	leaq	3(%rsp), %rdx
	movq	%rdx, 208(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 32(%rsp)
.Ltmp486:
	leaq	16(%rsp), %rdi
	leaq	200(%rsp), %rsi
	movq	%r9, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h999a8c0010695e22E
.Ltmp487:
	jmp	.LBB20_63
.LBB20_60:
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rax, 16(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 40(%rsp)
.Ltmp491:
	leaq	16(%rsp), %rdi
	leaq	3(%rsp), %rdx
	movq	%rbx, %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d805a1932f4c81cE
.Ltmp492:
.LBB20_63:
.Ltmp497:
	leaq	152(%rsp), %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
.Ltmp498:
	movq	152(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB20_66
	shlq	$5, %rsi
	movl	$8, %edx
	movq	56(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB20_66:
	testq	%r15, %r15
	je	.LBB20_71
	leaq	8(%r13), %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB20_68
	.p2align	4
.LBB20_70:
	addq	$48, %rbx
	decq	%r15
	je	.LBB20_71
.LBB20_68:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB20_70
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB20_70
.LBB20_71:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.LBB20_73
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB20_73:
	addq	$344, %rsp
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
.LBB20_76:
	.cfi_def_cfa_offset 400
.Ltmp488:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp489:
	jmp	.LBB20_19
.LBB20_37:
.Ltmp472:
	movq	56(%rsp), %rdi
	callq	*_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E@GOTPCREL(%rip)
.Ltmp473:
.Ltmp475:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp476:
.LBB20_19:
	ud2
.LBB20_103:
.Ltmp477:
	jmp	.LBB20_104
.LBB20_39:
.Ltmp474:
	jmp	.LBB20_104
.LBB20_86:
.Ltmp485:
	movq	%rax, %rbx
	movq	64(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB20_100
	movq	72(%rsp), %rdi
	shlq	$5, %rsi
	jmp	.LBB20_88
.LBB20_74:
.Ltmp499:
	movq	%rax, %rbx
	movq	152(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB20_107
	shlq	$5, %rsi
	movl	$8, %edx
	movq	56(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB20_108:
.Ltmp493:
	jmp	.LBB20_99
.LBB20_98:
.Ltmp482:
	jmp	.LBB20_99
.LBB20_101:
.Ltmp468:
	jmp	.LBB20_104
.LBB20_85:
.Ltmp490:
.LBB20_99:
	movq	%rax, %rbx
	jmp	.LBB20_100
.LBB20_106:
.Ltmp463:
	movq	%rax, %rbx
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB20_102:
.Ltmp471:
.LBB20_104:
	movq	%rax, %rbx
	movq	112(%rsp), %rax
	testq	%rax, %rax
	je	.LBB20_100
	movq	120(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
.LBB20_88:
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB20_100:
.Ltmp494:
	leaq	152(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E
.Ltmp495:
.LBB20_107:
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB20_89:
.Ltmp496:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end20:
	.size	_ZN12nepenthe_ops7product8multiply17ha3a2f429e0d4fa60E, .Lfunc_end20-_ZN12nepenthe_ops7product8multiply17ha3a2f429e0d4fa60E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product8multiply17ha3a2f429e0d4fa60E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table20:
.Lexception11:
	.byte	255
	.byte	155
	.uleb128 .Lttbase10-.Lttbaseref10
.Lttbaseref10:
	.byte	1
	.uleb128 .Lcst_end11-.Lcst_begin11
.Lcst_begin11:
	.uleb128 .Ltmp457-.Lfunc_begin11
	.uleb128 .Ltmp462-.Ltmp457
	.uleb128 .Ltmp463-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp466-.Lfunc_begin11
	.uleb128 .Ltmp465-.Ltmp466
	.uleb128 .Ltmp468-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp465-.Lfunc_begin11
	.uleb128 .Ltmp478-.Ltmp465
	.byte	0
	.byte	0
	.uleb128 .Ltmp478-.Lfunc_begin11
	.uleb128 .Ltmp479-.Ltmp478
	.uleb128 .Ltmp482-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp469-.Lfunc_begin11
	.uleb128 .Ltmp470-.Ltmp469
	.uleb128 .Ltmp471-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp455-.Lfunc_begin11
	.uleb128 .Ltmp456-.Ltmp455
	.uleb128 .Ltmp463-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp480-.Lfunc_begin11
	.uleb128 .Ltmp481-.Ltmp480
	.uleb128 .Ltmp482-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp483-.Lfunc_begin11
	.uleb128 .Ltmp484-.Ltmp483
	.uleb128 .Ltmp485-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp486-.Lfunc_begin11
	.uleb128 .Ltmp492-.Ltmp486
	.uleb128 .Ltmp493-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp497-.Lfunc_begin11
	.uleb128 .Ltmp498-.Ltmp497
	.uleb128 .Ltmp499-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp498-.Lfunc_begin11
	.uleb128 .Ltmp488-.Ltmp498
	.byte	0
	.byte	0
	.uleb128 .Ltmp488-.Lfunc_begin11
	.uleb128 .Ltmp489-.Ltmp488
	.uleb128 .Ltmp490-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp472-.Lfunc_begin11
	.uleb128 .Ltmp473-.Ltmp472
	.uleb128 .Ltmp474-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp475-.Lfunc_begin11
	.uleb128 .Ltmp476-.Ltmp475
	.uleb128 .Ltmp477-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp476-.Lfunc_begin11
	.uleb128 .Ltmp494-.Ltmp476
	.byte	0
	.byte	0
	.uleb128 .Ltmp494-.Lfunc_begin11
	.uleb128 .Ltmp495-.Ltmp494
	.uleb128 .Ltmp496-.Lfunc_begin11
	.byte	1
	.uleb128 .Ltmp495-.Lfunc_begin11
	.uleb128 .Lfunc_end20-.Ltmp495
	.byte	0
	.byte	0
.Lcst_end11:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase10:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product8multiply17ha55333b2715df148E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product8multiply17ha55333b2715df148E
	.globl	_ZN12nepenthe_ops7product8multiply17ha55333b2715df148E
	.p2align	4
	.type	_ZN12nepenthe_ops7product8multiply17ha55333b2715df148E,@function
_ZN12nepenthe_ops7product8multiply17ha55333b2715df148E:
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
	subq	$344, %rsp
	.cfi_def_cfa_offset 400
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r9
	movl	%edi, 4(%rsp)
	movb	%cl, 3(%rsp)
	cmpq	$1, 40(%rsi)
	sete	%al
	cmpq	$1, 32(%rsi)
	movb	$1, %cl
	jne	.LBB21_1
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	je	.LBB21_18
.LBB21_3:
	movq	16(%rsi), %rcx
	movabsq	$-6148914691236517205, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	movq	%rdx, %r12
	rorq	%rax
	movabsq	$3074457345618258602, %rdx
	cmpq	%rdx, %rax
	seta	%bpl
	movq	8(%r9), %r13
	movq	16(%r9), %r15
	testq	%r15, %r15
	movq	%r8, 88(%rsp)
	je	.LBB21_4
	movl	%r15d, %edx
	andl	$3, %edx
	cmpq	$4, %r15
	jae	.LBB21_7
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	jmp	.LBB21_10
.LBB21_4:
	xorl	%eax, %eax
	jmp	.LBB21_13
.LBB21_7:
	movq	%r15, %rdi
	andq	$-4, %rdi
	leaq	184(%r13), %r11
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	.p2align	4
.LBB21_8:
	addq	-144(%r11), %rax
	addq	-96(%r11), %rax
	addq	-48(%r11), %rax
	addq	(%r11), %rax
	addq	$4, %r10
	addq	$192, %r11
	cmpq	%r10, %rdi
	jne	.LBB21_8
	testq	%rdx, %rdx
	je	.LBB21_12
.LBB21_10:
	leaq	(%r10,%r10,2), %rdi
	shlq	$4, %rdi
	leaq	(%rdi,%r13), %r10
	addq	$40, %r10
	shll	$4, %edx
	leaq	(%rdx,%rdx,2), %rdx
	xorl	%edi, %edi
	.p2align	4
.LBB21_11:
	addq	(%r10,%rdi), %rax
	addq	$48, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB21_11
.LBB21_12:
	imulq	%rcx, %rax
.LBB21_13:
	movq	%rsi, 8(%rsp)
	movq	24(%rsi), %rbx
	imulq	%rbx, %rax
	cmpq	$524288, %rax
	setb	%al
	movl	4(%rsp), %ecx
	orb	%al, %cl
	movl	%ecx, 4(%rsp)
	movl	$1, %eax
	jne	.LBB21_16
.Ltmp502:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp503:
	shlq	$4, %rax
.LBB21_16:
	xorl	%ecx, %ecx
	movb	%bpl, %cl
	shrq	$2, %r12
	addq	%r12, %rcx
	movq	%rcx, 152(%rsp)
	cmpq	$1, %r15
	movq	%r15, %rcx
	adcq	$0, %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB21_17
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB21_21
.LBB21_17:
	xorl	%edx, %edx
	divl	%ecx
.LBB21_21:
	movq	8(%rsp), %rcx
	leaq	24(%rcx), %r14
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	152(%rsp), %rcx
	leaq	3(%rcx), %r12
	shrq	$2, %r12
	cmpq	%rax, %r12
	cmovaeq	%rax, %r12
	cmpb	$0, 4(%rsp)
	je	.LBB21_22
	movq	%r14, 104(%rsp)
	testq	%r15, %r15
	jne	.LBB21_29
	cmpq	$2, %r12
	jae	.LBB21_31
.LBB21_29:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	jmp	.LBB21_30
.LBB21_22:
.Ltmp504:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp505:
	movq	%r14, 104(%rsp)
	cmpq	$2, %r12
	jb	.LBB21_25
	shlq	$4, %rax
	leaq	(,%r15,4), %rcx
	cmpq	%rax, %rcx
	jae	.LBB21_25
.LBB21_31:
	leaq	(%r15,%r15,2), %rax
	shlq	$4, %rax
	addq	%r13, %rax
	movq	%r13, 216(%rsp)
	movq	%rax, 224(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 232(%rsp)
.Ltmp506:
	leaq	160(%rsp), %rdi
	leaq	216(%rsp), %rsi
	callq	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hacf3973f9b88793bE
.Ltmp507:
	movq	%r12, 184(%rsp)
	movq	%r13, 136(%rsp)
	movq	$0, 112(%rsp)
	movq	$8, 120(%rsp)
	movq	$0, 128(%rsp)
	movq	168(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	176(%rsp), %rax
	cmpq	%r15, %rax
	cmovaeq	%r15, %rax
	testq	%rbx, %rbx
	movq	%rax, 144(%rsp)
	je	.LBB21_37
	testq	%rax, %rax
	je	.LBB21_90
	movq	48(%rsp), %rax
	leaq	24(%rax), %r14
	leaq	16(%rsp), %r12
	movq	136(%rsp), %rbp
	movq	144(%rsp), %r13
	.p2align	4
.LBB21_35:
	movq	-8(%r14), %rdx
	movq	(%r14), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB21_36
	movq	-16(%r14), %rcx
	shrq	$5, %rsi
	movq	%rsi, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB21_83
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	jmp	.LBB21_85
	.p2align	4
.LBB21_83:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB21_85:
	subq	%rdx, %rsi
	movq	%rsi, %rdi
	shlq	$7, %rdi
	addq	%rcx, %rdi
	movq	32(%rbp), %r8
	movq	40(%rbp), %r9
	addq	%r8, %r9
	movq	%r9, 192(%rsp)
	subq	%r8, %r9
	movl	$0, %r10d
	cmovaeq	%r9, %r10
	movq	%r10, %r9
	shrq	$5, %r9
	andl	$31, %r10d
	cmpq	$1, %r10
	sbbq	$-1, %r9
	leaq	256(%rsp), %r10
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%r10)
	movq	%rdi, 272(%rsp)
	movq	%rdx, 280(%rsp)
	movq	%rcx, 288(%rsp)
	movq	%rsi, 296(%rsp)
	movq	%rbx, 304(%rsp)
	movq	%r8, 312(%rsp)
	movq	%r9, 320(%rsp)
	movq	$31, 328(%rsp)
	movb	$1, 336(%rsp)
	leaq	192(%rsp), %rcx
	movq	%rcx, 240(%rsp)
	movq	%rbp, 248(%rsp)
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	movq	112(%rsp), %rax
	movq	128(%rsp), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %r9
	ja	.LBB21_86
.LBB21_88:
	movq	120(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
.Ltmp511:
	leaq	240(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8aeea838b361faa9E
.Ltmp512:
	addq	$48, %rbp
	addq	$32, %r14
	decq	%r13
	jne	.LBB21_35
	jmp	.LBB21_90
.LBB21_86:
.Ltmp509:
	movl	$8, %ecx
	movl	$40, %r8d
	leaq	112(%rsp), %rdi
	movq	%r9, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp510:
	movq	128(%rsp), %rsi
	jmp	.LBB21_88
.LBB21_25:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	cmpq	$2, %r15
	jb	.LBB21_30
	leaq	104(%rsp), %rcx
	movq	%rcx, 16(%rsp)
	movq	88(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	movq	8(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	leaq	3(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movq	%rax, 56(%rsp)
	movq	%r13, 64(%rsp)
	movq	%r15, 72(%rsp)
	leaq	56(%rsp), %rdi
	leaq	16(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h9e28a264ef43cd54E
	jmp	.LBB21_65
.LBB21_30:
	movq	8(%rsp), %rdx
	movq	88(%rsp), %rsi
	leaq	(%r15,%r15,2), %rcx
	shlq	$4, %rcx
	addq	%r13, %rcx
	movq	%r13, 56(%rsp)
	movq	%rax, 72(%rsp)
	movq	%r13, 64(%rsp)
	movq	%rcx, 80(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rdx, 32(%rsp)
	leaq	3(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	56(%rsp), %rdi
	leaq	16(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4a28dca6fe5f1854E
	jmp	.LBB21_65
.LBB21_36:
.Ltmp514:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp515:
	jmp	.LBB21_19
.LBB21_1:
	movl	%eax, %ecx
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	jne	.LBB21_3
.LBB21_18:
.Ltmp500:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34(%rip), %rdx
	movl	$53, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp501:
	jmp	.LBB21_19
.LBB21_37:
	testq	%rax, %rax
	jne	.LBB21_38
.LBB21_90:
	movq	128(%rsp), %rax
	movq	%rax, 32(%rsp)
	movups	112(%rsp), %xmm0
	movaps	%xmm0, 16(%rsp)
.Ltmp523:
	movzbl	4(%rsp), %edi
	leaq	16(%rsp), %rsi
	movq	88(%rsp), %rdx
	callq	_ZN12nepenthe_ops7threads7Threads4each17h2a6b4dba5991e282E
.Ltmp524:
	movq	152(%rsp), %rax
	movq	%rax, %rcx
	movq	184(%rsp), %rdi
	orq	%rdi, %rcx
	shrq	$32, %rcx
	movq	136(%rsp), %r13
	movq	8(%rsp), %rsi
	movq	144(%rsp), %rcx
	je	.LBB21_92
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB21_43
.LBB21_92:
	xorl	%edx, %edx
	divl	%edi
.LBB21_43:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	$0, 56(%rsp)
	movq	$8, 64(%rsp)
	movq	$0, 72(%rsp)
	testq	%rcx, %rcx
	je	.LBB21_44
	testq	%rax, %rax
	je	.LBB21_68
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %r14
	movl	$8, %ecx
	xorl	%r9d, %r9d
	leaq	56(%rsp), %rbx
	xorl	%ebp, %ebp
	jmp	.LBB21_47
	.p2align	4
.LBB21_76:
	incq	%rbp
	movq	%r9, 72(%rsp)
	cmpq	144(%rsp), %rbp
	je	.LBB21_50
.LBB21_47:
	leaq	(,%rbp,2), %rax
	addq	%rbp, %rax
	shlq	$4, %rax
	movq	16(%r13,%rax), %r12
	testq	%r12, %r12
	je	.LBB21_76
	movq	8(%r13,%rax), %r13
	movq	%r12, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB21_49
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB21_70
	.p2align	4
.LBB21_49:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB21_70:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	56(%rsp), %rdx
	subq	%r9, %rdx
	cmpq	%rdx, %rax
	ja	.LBB21_71
.LBB21_73:
	movq	%rbp, %rax
	shlq	$5, %rax
	addq	48(%rsp), %rax
	movq	%r9, %rdx
	shlq	$5, %rdx
	addq	%rcx, %rdx
	addq	$24, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB21_74:
	movq	%r13, %rdi
	cmpq	%r12, %r14
	movq	%r12, %r8
	cmovbq	%r14, %r8
	movq	%r8, %r13
	shlq	$4, %r13
	addq	%rdi, %r13
	movq	%rsi, %r10
	imulq	%r14, %r10
	incq	%r9
	incq	%rsi
	movq	%rdi, -24(%rdx)
	movq	%r8, -16(%rdx)
	movq	%r10, -8(%rdx)
	movq	%rax, (%rdx)
	addq	$32, %rdx
	subq	%r8, %r12
	jne	.LBB21_74
	movq	136(%rsp), %r13
	jmp	.LBB21_76
.LBB21_71:
.Ltmp526:
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%rbx, %rdi
	movq	%r9, %rsi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp527:
	movq	64(%rsp), %rcx
	movq	72(%rsp), %r9
	jmp	.LBB21_73
.LBB21_50:
	movq	56(%rsp), %rcx
	movq	64(%rsp), %rax
	cmpb	$0, 4(%rsp)
	je	.LBB21_53
	movq	8(%rsp), %rsi
	jmp	.LBB21_52
.LBB21_44:
	movl	$8, %eax
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	jmp	.LBB21_52
.LBB21_53:
	cmpq	$2, %r9
	movq	8(%rsp), %rsi
	jb	.LBB21_52
	movq	%rsi, 200(%rsp)
	leaq	3(%rsp), %rdx
	movq	%rdx, 208(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 32(%rsp)
.Ltmp529:
	leaq	16(%rsp), %rdi
	leaq	200(%rsp), %rsi
	movq	%r9, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hbf4a01f149b225efE
.Ltmp530:
	jmp	.LBB21_55
.LBB21_52:
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rax, 16(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 40(%rsp)
.Ltmp534:
	leaq	16(%rsp), %rdi
	leaq	3(%rsp), %rdx
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he8004731e466a9cfE
.Ltmp535:
.LBB21_55:
.Ltmp540:
	leaq	160(%rsp), %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
.Ltmp541:
	movq	160(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB21_58
	shlq	$5, %rsi
	movl	$8, %edx
	movq	48(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB21_58:
	testq	%r15, %r15
	je	.LBB21_63
	leaq	8(%r13), %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB21_60
	.p2align	4
.LBB21_62:
	addq	$48, %rbx
	decq	%r15
	je	.LBB21_63
.LBB21_60:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB21_62
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB21_62
.LBB21_63:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.LBB21_65
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB21_65:
	addq	$344, %rsp
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
.LBB21_68:
	.cfi_def_cfa_offset 400
.Ltmp531:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp532:
	jmp	.LBB21_19
.LBB21_38:
.Ltmp517:
	movq	48(%rsp), %rdi
	callq	*_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E@GOTPCREL(%rip)
.Ltmp518:
.Ltmp520:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp521:
.LBB21_19:
	ud2
.LBB21_98:
.Ltmp522:
	jmp	.LBB21_99
.LBB21_40:
.Ltmp519:
	jmp	.LBB21_99
.LBB21_78:
.Ltmp528:
	movq	%rax, %rbx
	movq	56(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB21_95
	movq	64(%rsp), %rdi
	shlq	$5, %rsi
	jmp	.LBB21_80
.LBB21_66:
.Ltmp542:
	movq	%rax, %rbx
	movq	160(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB21_102
	shlq	$5, %rsi
	movl	$8, %edx
	movq	48(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB21_41:
.Ltmp536:
	jmp	.LBB21_94
.LBB21_93:
.Ltmp525:
	jmp	.LBB21_94
.LBB21_96:
.Ltmp513:
	jmp	.LBB21_99
.LBB21_77:
.Ltmp533:
.LBB21_94:
	movq	%rax, %rbx
	jmp	.LBB21_95
.LBB21_101:
.Ltmp508:
	movq	%rax, %rbx
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB21_97:
.Ltmp516:
.LBB21_99:
	movq	%rax, %rbx
	movq	112(%rsp), %rax
	testq	%rax, %rax
	je	.LBB21_95
	movq	120(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
.LBB21_80:
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB21_95:
.Ltmp537:
	leaq	160(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E
.Ltmp538:
.LBB21_102:
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB21_81:
.Ltmp539:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end21:
	.size	_ZN12nepenthe_ops7product8multiply17ha55333b2715df148E, .Lfunc_end21-_ZN12nepenthe_ops7product8multiply17ha55333b2715df148E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product8multiply17ha55333b2715df148E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table21:
.Lexception12:
	.byte	255
	.byte	155
	.uleb128 .Lttbase11-.Lttbaseref11
.Lttbaseref11:
	.byte	1
	.uleb128 .Lcst_end12-.Lcst_begin12
.Lcst_begin12:
	.uleb128 .Ltmp502-.Lfunc_begin12
	.uleb128 .Ltmp507-.Ltmp502
	.uleb128 .Ltmp508-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp511-.Lfunc_begin12
	.uleb128 .Ltmp510-.Ltmp511
	.uleb128 .Ltmp513-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp510-.Lfunc_begin12
	.uleb128 .Ltmp514-.Ltmp510
	.byte	0
	.byte	0
	.uleb128 .Ltmp514-.Lfunc_begin12
	.uleb128 .Ltmp515-.Ltmp514
	.uleb128 .Ltmp516-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp500-.Lfunc_begin12
	.uleb128 .Ltmp501-.Ltmp500
	.uleb128 .Ltmp508-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp523-.Lfunc_begin12
	.uleb128 .Ltmp524-.Ltmp523
	.uleb128 .Ltmp525-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp526-.Lfunc_begin12
	.uleb128 .Ltmp527-.Ltmp526
	.uleb128 .Ltmp528-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp529-.Lfunc_begin12
	.uleb128 .Ltmp535-.Ltmp529
	.uleb128 .Ltmp536-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp540-.Lfunc_begin12
	.uleb128 .Ltmp541-.Ltmp540
	.uleb128 .Ltmp542-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp541-.Lfunc_begin12
	.uleb128 .Ltmp531-.Ltmp541
	.byte	0
	.byte	0
	.uleb128 .Ltmp531-.Lfunc_begin12
	.uleb128 .Ltmp532-.Ltmp531
	.uleb128 .Ltmp533-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp517-.Lfunc_begin12
	.uleb128 .Ltmp518-.Ltmp517
	.uleb128 .Ltmp519-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp520-.Lfunc_begin12
	.uleb128 .Ltmp521-.Ltmp520
	.uleb128 .Ltmp522-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp521-.Lfunc_begin12
	.uleb128 .Ltmp537-.Ltmp521
	.byte	0
	.byte	0
	.uleb128 .Ltmp537-.Lfunc_begin12
	.uleb128 .Ltmp538-.Ltmp537
	.uleb128 .Ltmp539-.Lfunc_begin12
	.byte	1
	.uleb128 .Ltmp538-.Lfunc_begin12
	.uleb128 .Lfunc_end21-.Ltmp538
	.byte	0
	.byte	0
.Lcst_end12:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase11:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product8multiply17ha7ea29c66f5a6d69E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product8multiply17ha7ea29c66f5a6d69E
	.globl	_ZN12nepenthe_ops7product8multiply17ha7ea29c66f5a6d69E
	.p2align	4
	.type	_ZN12nepenthe_ops7product8multiply17ha7ea29c66f5a6d69E,@function
_ZN12nepenthe_ops7product8multiply17ha7ea29c66f5a6d69E:
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
	subq	$344, %rsp
	.cfi_def_cfa_offset 400
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r9
	movl	%edi, 4(%rsp)
	movb	%cl, 3(%rsp)
	cmpq	$1, 40(%rsi)
	sete	%al
	cmpq	$1, 32(%rsi)
	movb	$1, %cl
	jne	.LBB22_1
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	je	.LBB22_18
.LBB22_3:
	movq	16(%rsi), %rcx
	movabsq	$-6148914691236517205, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	movq	%rdx, %r12
	rorq	%rax
	movabsq	$3074457345618258602, %rdx
	cmpq	%rdx, %rax
	seta	%bpl
	movq	8(%r9), %r13
	movq	16(%r9), %r15
	testq	%r15, %r15
	movq	%r8, 88(%rsp)
	je	.LBB22_4
	movl	%r15d, %edx
	andl	$3, %edx
	cmpq	$4, %r15
	jae	.LBB22_7
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	jmp	.LBB22_10
.LBB22_4:
	xorl	%eax, %eax
	jmp	.LBB22_13
.LBB22_7:
	movq	%r15, %rdi
	andq	$-4, %rdi
	leaq	184(%r13), %r11
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	.p2align	4
.LBB22_8:
	addq	-144(%r11), %rax
	addq	-96(%r11), %rax
	addq	-48(%r11), %rax
	addq	(%r11), %rax
	addq	$4, %r10
	addq	$192, %r11
	cmpq	%r10, %rdi
	jne	.LBB22_8
	testq	%rdx, %rdx
	je	.LBB22_12
.LBB22_10:
	leaq	(%r10,%r10,2), %rdi
	shlq	$4, %rdi
	leaq	(%rdi,%r13), %r10
	addq	$40, %r10
	shll	$4, %edx
	leaq	(%rdx,%rdx,2), %rdx
	xorl	%edi, %edi
	.p2align	4
.LBB22_11:
	addq	(%r10,%rdi), %rax
	addq	$48, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB22_11
.LBB22_12:
	imulq	%rcx, %rax
.LBB22_13:
	movq	%rsi, 8(%rsp)
	movq	24(%rsi), %rbx
	imulq	%rbx, %rax
	cmpq	$524288, %rax
	setb	%al
	movl	4(%rsp), %ecx
	orb	%al, %cl
	movl	%ecx, 4(%rsp)
	movl	$1, %eax
	jne	.LBB22_16
.Ltmp545:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp546:
	shlq	$4, %rax
.LBB22_16:
	xorl	%ecx, %ecx
	movb	%bpl, %cl
	shrq	$2, %r12
	addq	%r12, %rcx
	movq	%rcx, 152(%rsp)
	cmpq	$1, %r15
	movq	%r15, %rcx
	adcq	$0, %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB22_17
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB22_21
.LBB22_17:
	xorl	%edx, %edx
	divl	%ecx
.LBB22_21:
	movq	8(%rsp), %rcx
	leaq	24(%rcx), %r14
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	152(%rsp), %rcx
	leaq	3(%rcx), %r12
	shrq	$2, %r12
	cmpq	%rax, %r12
	cmovaeq	%rax, %r12
	cmpb	$0, 4(%rsp)
	je	.LBB22_22
	movq	%r14, 104(%rsp)
	testq	%r15, %r15
	jne	.LBB22_29
	cmpq	$2, %r12
	jae	.LBB22_31
.LBB22_29:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	jmp	.LBB22_30
.LBB22_22:
.Ltmp547:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp548:
	movq	%r14, 104(%rsp)
	cmpq	$2, %r12
	jb	.LBB22_25
	shlq	$4, %rax
	leaq	(,%r15,4), %rcx
	cmpq	%rax, %rcx
	jae	.LBB22_25
.LBB22_31:
	leaq	(%r15,%r15,2), %rax
	shlq	$4, %rax
	addq	%r13, %rax
	movq	%r13, 216(%rsp)
	movq	%rax, 224(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 232(%rsp)
.Ltmp549:
	leaq	160(%rsp), %rdi
	leaq	216(%rsp), %rsi
	callq	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h5b9ac5e3c432f3f0E
.Ltmp550:
	movq	%r12, 184(%rsp)
	movq	%r13, 136(%rsp)
	movq	$0, 112(%rsp)
	movq	$8, 120(%rsp)
	movq	$0, 128(%rsp)
	movq	168(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	176(%rsp), %rax
	cmpq	%r15, %rax
	cmovaeq	%r15, %rax
	testq	%rbx, %rbx
	movq	%rax, 144(%rsp)
	je	.LBB22_37
	testq	%rax, %rax
	je	.LBB22_90
	movq	48(%rsp), %rax
	leaq	24(%rax), %r14
	leaq	16(%rsp), %r12
	movq	136(%rsp), %rbp
	movq	144(%rsp), %r13
	.p2align	4
.LBB22_35:
	movq	-8(%r14), %rdx
	movq	(%r14), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB22_36
	movq	-16(%r14), %rcx
	shrq	$5, %rsi
	movq	%rsi, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB22_83
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	jmp	.LBB22_85
	.p2align	4
.LBB22_83:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB22_85:
	subq	%rdx, %rsi
	movq	%rsi, %rdi
	shlq	$7, %rdi
	addq	%rcx, %rdi
	movq	32(%rbp), %r8
	movq	40(%rbp), %r9
	addq	%r8, %r9
	movq	%r9, 192(%rsp)
	subq	%r8, %r9
	movl	$0, %r10d
	cmovaeq	%r9, %r10
	movq	%r10, %r9
	shrq	$5, %r9
	andl	$31, %r10d
	cmpq	$1, %r10
	sbbq	$-1, %r9
	leaq	256(%rsp), %r10
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%r10)
	movq	%rdi, 272(%rsp)
	movq	%rdx, 280(%rsp)
	movq	%rcx, 288(%rsp)
	movq	%rsi, 296(%rsp)
	movq	%rbx, 304(%rsp)
	movq	%r8, 312(%rsp)
	movq	%r9, 320(%rsp)
	movq	$31, 328(%rsp)
	movb	$1, 336(%rsp)
	leaq	192(%rsp), %rcx
	movq	%rcx, 240(%rsp)
	movq	%rbp, 248(%rsp)
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	movq	112(%rsp), %rax
	movq	128(%rsp), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %r9
	ja	.LBB22_86
.LBB22_88:
	movq	120(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
.Ltmp554:
	leaq	240(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he409c30545bf5c05E
.Ltmp555:
	addq	$48, %rbp
	addq	$32, %r14
	decq	%r13
	jne	.LBB22_35
	jmp	.LBB22_90
.LBB22_86:
.Ltmp552:
	movl	$8, %ecx
	movl	$40, %r8d
	leaq	112(%rsp), %rdi
	movq	%r9, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp553:
	movq	128(%rsp), %rsi
	jmp	.LBB22_88
.LBB22_25:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	cmpq	$2, %r15
	jb	.LBB22_30
	leaq	104(%rsp), %rcx
	movq	%rcx, 16(%rsp)
	movq	88(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	movq	8(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	leaq	3(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movq	%rax, 56(%rsp)
	movq	%r13, 64(%rsp)
	movq	%r15, 72(%rsp)
	leaq	56(%rsp), %rdi
	leaq	16(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h7c94b830953d1d41E
	jmp	.LBB22_65
.LBB22_30:
	movq	8(%rsp), %rdx
	movq	88(%rsp), %rsi
	leaq	(%r15,%r15,2), %rcx
	shlq	$4, %rcx
	addq	%r13, %rcx
	movq	%r13, 56(%rsp)
	movq	%rax, 72(%rsp)
	movq	%r13, 64(%rsp)
	movq	%rcx, 80(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rdx, 32(%rsp)
	leaq	3(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	56(%rsp), %rdi
	leaq	16(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h366abd978982b780E
	jmp	.LBB22_65
.LBB22_36:
.Ltmp557:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp558:
	jmp	.LBB22_19
.LBB22_1:
	movl	%eax, %ecx
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	jne	.LBB22_3
.LBB22_18:
.Ltmp543:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34(%rip), %rdx
	movl	$53, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp544:
	jmp	.LBB22_19
.LBB22_37:
	testq	%rax, %rax
	jne	.LBB22_38
.LBB22_90:
	movq	128(%rsp), %rax
	movq	%rax, 32(%rsp)
	movups	112(%rsp), %xmm0
	movaps	%xmm0, 16(%rsp)
.Ltmp566:
	movzbl	4(%rsp), %edi
	leaq	16(%rsp), %rsi
	movq	88(%rsp), %rdx
	callq	_ZN12nepenthe_ops7threads7Threads4each17hdc27880154ff9244E
.Ltmp567:
	movq	152(%rsp), %rax
	movq	%rax, %rcx
	movq	184(%rsp), %rdi
	orq	%rdi, %rcx
	shrq	$32, %rcx
	movq	136(%rsp), %r13
	movq	8(%rsp), %rsi
	movq	144(%rsp), %rcx
	je	.LBB22_92
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB22_43
.LBB22_92:
	xorl	%edx, %edx
	divl	%edi
.LBB22_43:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	$0, 56(%rsp)
	movq	$8, 64(%rsp)
	movq	$0, 72(%rsp)
	testq	%rcx, %rcx
	je	.LBB22_44
	testq	%rax, %rax
	je	.LBB22_68
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %r14
	movl	$8, %ecx
	xorl	%r9d, %r9d
	leaq	56(%rsp), %rbx
	xorl	%ebp, %ebp
	jmp	.LBB22_47
	.p2align	4
.LBB22_76:
	incq	%rbp
	movq	%r9, 72(%rsp)
	cmpq	144(%rsp), %rbp
	je	.LBB22_50
.LBB22_47:
	leaq	(,%rbp,2), %rax
	addq	%rbp, %rax
	shlq	$4, %rax
	movq	16(%r13,%rax), %r12
	testq	%r12, %r12
	je	.LBB22_76
	movq	8(%r13,%rax), %r13
	movq	%r12, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB22_49
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB22_70
	.p2align	4
.LBB22_49:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB22_70:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	56(%rsp), %rdx
	subq	%r9, %rdx
	cmpq	%rdx, %rax
	ja	.LBB22_71
.LBB22_73:
	movq	%rbp, %rax
	shlq	$5, %rax
	addq	48(%rsp), %rax
	movq	%r9, %rdx
	shlq	$5, %rdx
	addq	%rcx, %rdx
	addq	$24, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB22_74:
	movq	%r13, %rdi
	cmpq	%r12, %r14
	movq	%r12, %r8
	cmovbq	%r14, %r8
	movq	%r8, %r13
	shlq	$4, %r13
	addq	%rdi, %r13
	movq	%rsi, %r10
	imulq	%r14, %r10
	incq	%r9
	incq	%rsi
	movq	%rdi, -24(%rdx)
	movq	%r8, -16(%rdx)
	movq	%r10, -8(%rdx)
	movq	%rax, (%rdx)
	addq	$32, %rdx
	subq	%r8, %r12
	jne	.LBB22_74
	movq	136(%rsp), %r13
	jmp	.LBB22_76
.LBB22_71:
.Ltmp569:
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%rbx, %rdi
	movq	%r9, %rsi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp570:
	movq	64(%rsp), %rcx
	movq	72(%rsp), %r9
	jmp	.LBB22_73
.LBB22_50:
	movq	56(%rsp), %rcx
	movq	64(%rsp), %rax
	cmpb	$0, 4(%rsp)
	je	.LBB22_53
	movq	8(%rsp), %rsi
	jmp	.LBB22_52
.LBB22_44:
	movl	$8, %eax
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	jmp	.LBB22_52
.LBB22_53:
	cmpq	$2, %r9
	movq	8(%rsp), %rsi
	jb	.LBB22_52
	movq	%rsi, 200(%rsp)
	leaq	3(%rsp), %rdx
	movq	%rdx, 208(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 32(%rsp)
.Ltmp572:
	leaq	16(%rsp), %rdi
	leaq	200(%rsp), %rsi
	movq	%r9, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h46092ae1c08ac1cbE
.Ltmp573:
	jmp	.LBB22_55
.LBB22_52:
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rax, 16(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 40(%rsp)
.Ltmp577:
	leaq	16(%rsp), %rdi
	leaq	3(%rsp), %rdx
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcd94240f4e12ccdaE
.Ltmp578:
.LBB22_55:
.Ltmp583:
	leaq	160(%rsp), %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
.Ltmp584:
	movq	160(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB22_58
	shlq	$5, %rsi
	movl	$8, %edx
	movq	48(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB22_58:
	testq	%r15, %r15
	je	.LBB22_63
	leaq	8(%r13), %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB22_60
	.p2align	4
.LBB22_62:
	addq	$48, %rbx
	decq	%r15
	je	.LBB22_63
.LBB22_60:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB22_62
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB22_62
.LBB22_63:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.LBB22_65
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB22_65:
	addq	$344, %rsp
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
.LBB22_68:
	.cfi_def_cfa_offset 400
.Ltmp574:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp575:
	jmp	.LBB22_19
.LBB22_38:
.Ltmp560:
	movq	48(%rsp), %rdi
	callq	*_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E@GOTPCREL(%rip)
.Ltmp561:
.Ltmp563:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp564:
.LBB22_19:
	ud2
.LBB22_98:
.Ltmp565:
	jmp	.LBB22_99
.LBB22_40:
.Ltmp562:
	jmp	.LBB22_99
.LBB22_78:
.Ltmp571:
	movq	%rax, %rbx
	movq	56(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB22_95
	movq	64(%rsp), %rdi
	shlq	$5, %rsi
	jmp	.LBB22_80
.LBB22_66:
.Ltmp585:
	movq	%rax, %rbx
	movq	160(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB22_102
	shlq	$5, %rsi
	movl	$8, %edx
	movq	48(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB22_41:
.Ltmp579:
	jmp	.LBB22_94
.LBB22_93:
.Ltmp568:
	jmp	.LBB22_94
.LBB22_96:
.Ltmp556:
	jmp	.LBB22_99
.LBB22_77:
.Ltmp576:
.LBB22_94:
	movq	%rax, %rbx
	jmp	.LBB22_95
.LBB22_101:
.Ltmp551:
	movq	%rax, %rbx
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB22_97:
.Ltmp559:
.LBB22_99:
	movq	%rax, %rbx
	movq	112(%rsp), %rax
	testq	%rax, %rax
	je	.LBB22_95
	movq	120(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
.LBB22_80:
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB22_95:
.Ltmp580:
	leaq	160(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E
.Ltmp581:
.LBB22_102:
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB22_81:
.Ltmp582:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end22:
	.size	_ZN12nepenthe_ops7product8multiply17ha7ea29c66f5a6d69E, .Lfunc_end22-_ZN12nepenthe_ops7product8multiply17ha7ea29c66f5a6d69E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product8multiply17ha7ea29c66f5a6d69E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table22:
.Lexception13:
	.byte	255
	.byte	155
	.uleb128 .Lttbase12-.Lttbaseref12
.Lttbaseref12:
	.byte	1
	.uleb128 .Lcst_end13-.Lcst_begin13
.Lcst_begin13:
	.uleb128 .Ltmp545-.Lfunc_begin13
	.uleb128 .Ltmp550-.Ltmp545
	.uleb128 .Ltmp551-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp554-.Lfunc_begin13
	.uleb128 .Ltmp553-.Ltmp554
	.uleb128 .Ltmp556-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp553-.Lfunc_begin13
	.uleb128 .Ltmp557-.Ltmp553
	.byte	0
	.byte	0
	.uleb128 .Ltmp557-.Lfunc_begin13
	.uleb128 .Ltmp558-.Ltmp557
	.uleb128 .Ltmp559-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp543-.Lfunc_begin13
	.uleb128 .Ltmp544-.Ltmp543
	.uleb128 .Ltmp551-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp566-.Lfunc_begin13
	.uleb128 .Ltmp567-.Ltmp566
	.uleb128 .Ltmp568-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp569-.Lfunc_begin13
	.uleb128 .Ltmp570-.Ltmp569
	.uleb128 .Ltmp571-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp572-.Lfunc_begin13
	.uleb128 .Ltmp578-.Ltmp572
	.uleb128 .Ltmp579-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp583-.Lfunc_begin13
	.uleb128 .Ltmp584-.Ltmp583
	.uleb128 .Ltmp585-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp584-.Lfunc_begin13
	.uleb128 .Ltmp574-.Ltmp584
	.byte	0
	.byte	0
	.uleb128 .Ltmp574-.Lfunc_begin13
	.uleb128 .Ltmp575-.Ltmp574
	.uleb128 .Ltmp576-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp560-.Lfunc_begin13
	.uleb128 .Ltmp561-.Ltmp560
	.uleb128 .Ltmp562-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp563-.Lfunc_begin13
	.uleb128 .Ltmp564-.Ltmp563
	.uleb128 .Ltmp565-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp564-.Lfunc_begin13
	.uleb128 .Ltmp580-.Ltmp564
	.byte	0
	.byte	0
	.uleb128 .Ltmp580-.Lfunc_begin13
	.uleb128 .Ltmp581-.Ltmp580
	.uleb128 .Ltmp582-.Lfunc_begin13
	.byte	1
	.uleb128 .Ltmp581-.Lfunc_begin13
	.uleb128 .Lfunc_end22-.Ltmp581
	.byte	0
	.byte	0
.Lcst_end13:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase12:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product8multiply17hbfeaf1155cbc0760E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product8multiply17hbfeaf1155cbc0760E
	.globl	_ZN12nepenthe_ops7product8multiply17hbfeaf1155cbc0760E
	.p2align	4
	.type	_ZN12nepenthe_ops7product8multiply17hbfeaf1155cbc0760E,@function
_ZN12nepenthe_ops7product8multiply17hbfeaf1155cbc0760E:
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
	subq	$360, %rsp
	.cfi_def_cfa_offset 416
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r10
	movl	%edi, 12(%rsp)
	movb	%cl, 11(%rsp)
	movq	%r8, 152(%rsp)
	movq	%r9, 160(%rsp)
	cmpq	$1, 40(%rsi)
	sete	%al
	cmpq	$1, 32(%rsi)
	movb	$1, %cl
	jne	.LBB23_1
	testb	%cl, %cl
	movq	%r10, 96(%rsp)
	je	.LBB23_18
.LBB23_3:
	movq	16(%rsi), %rcx
	movabsq	$-6148914691236517205, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	movq	%rdx, %r12
	rorq	%rax
	movabsq	$3074457345618258602, %rdx
	cmpq	%rdx, %rax
	seta	%bpl
	movq	8(%r10), %r13
	movq	16(%r10), %r15
	testq	%r15, %r15
	je	.LBB23_4
	movl	%r15d, %edx
	andl	$3, %edx
	cmpq	$4, %r15
	jae	.LBB23_7
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	jmp	.LBB23_10
.LBB23_4:
	xorl	%eax, %eax
	jmp	.LBB23_13
.LBB23_7:
	movq	%r15, %rdi
	andq	$-4, %rdi
	leaq	184(%r13), %r8
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	.p2align	4
.LBB23_8:
	addq	-144(%r8), %rax
	addq	-96(%r8), %rax
	addq	-48(%r8), %rax
	addq	(%r8), %rax
	addq	$4, %r9
	addq	$192, %r8
	cmpq	%r9, %rdi
	jne	.LBB23_8
	testq	%rdx, %rdx
	je	.LBB23_12
.LBB23_10:
	leaq	(%r9,%r9,2), %rdi
	shlq	$4, %rdi
	leaq	(%rdi,%r13), %r8
	addq	$40, %r8
	shll	$4, %edx
	leaq	(%rdx,%rdx,2), %rdx
	xorl	%edi, %edi
	.p2align	4
.LBB23_11:
	addq	(%r8,%rdi), %rax
	addq	$48, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB23_11
.LBB23_12:
	imulq	%rcx, %rax
.LBB23_13:
	movq	%rsi, 16(%rsp)
	movq	24(%rsi), %rbx
	imulq	%rbx, %rax
	cmpq	$524288, %rax
	setb	%al
	movl	12(%rsp), %ecx
	orb	%al, %cl
	movl	%ecx, 12(%rsp)
	movl	$1, %eax
	jne	.LBB23_16
.Ltmp588:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp589:
	shlq	$4, %rax
.LBB23_16:
	xorl	%ecx, %ecx
	movb	%bpl, %cl
	shrq	$2, %r12
	addq	%r12, %rcx
	movq	%rcx, 136(%rsp)
	cmpq	$1, %r15
	movq	%r15, %rcx
	adcq	$0, %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB23_17
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB23_21
.LBB23_17:
	xorl	%edx, %edx
	divl	%ecx
.LBB23_21:
	movq	16(%rsp), %rcx
	leaq	24(%rcx), %r14
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	136(%rsp), %rcx
	leaq	3(%rcx), %r12
	shrq	$2, %r12
	cmpq	%rax, %r12
	cmovaeq	%rax, %r12
	cmpb	$0, 12(%rsp)
	je	.LBB23_22
	movq	%r14, 104(%rsp)
	testq	%r15, %r15
	jne	.LBB23_29
	cmpq	$2, %r12
	jae	.LBB23_31
.LBB23_29:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	jmp	.LBB23_30
.LBB23_22:
.Ltmp590:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp591:
	movq	%r14, 104(%rsp)
	cmpq	$2, %r12
	jb	.LBB23_25
	shlq	$4, %rax
	leaq	(,%r15,4), %rcx
	cmpq	%rax, %rcx
	jae	.LBB23_25
.LBB23_31:
	leaq	(%r15,%r15,2), %rax
	shlq	$4, %rax
	addq	%r13, %rax
	movq	%r13, 232(%rsp)
	movq	%rax, 240(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 248(%rsp)
.Ltmp592:
	leaq	168(%rsp), %rdi
	leaq	232(%rsp), %rsi
	callq	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdba315fc6c4b0506E
.Ltmp593:
	movq	$0, 112(%rsp)
	movq	$8, 120(%rsp)
	movq	$0, 128(%rsp)
	movq	176(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	184(%rsp), %rbp
	cmpq	%r15, %rbp
	cmovaeq	%r15, %rbp
	testq	%rbx, %rbx
	movq	%r13, 144(%rsp)
	je	.LBB23_35
	testq	%rbp, %rbp
	je	.LBB23_34
	movq	%r12, 192(%rsp)
	movq	%r13, %r14
	movq	56(%rsp), %rax
	leaq	24(%rax), %r13
	leaq	24(%rsp), %r12
	movq	%rbp, 200(%rsp)
	.p2align	4
.LBB23_41:
	movq	-8(%r13), %rdx
	movq	(%r13), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB23_42
	movq	-16(%r13), %rcx
	shrq	$5, %rsi
	movq	%rsi, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB23_91
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	jmp	.LBB23_93
	.p2align	4
.LBB23_91:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB23_93:
	subq	%rdx, %rsi
	movq	%rsi, %rdi
	shlq	$7, %rdi
	addq	%rcx, %rdi
	movq	32(%r14), %r8
	movq	40(%r14), %r9
	addq	%r8, %r9
	movq	%r9, 208(%rsp)
	subq	%r8, %r9
	movl	$0, %r10d
	cmovaeq	%r9, %r10
	movq	%r10, %r9
	shrq	$5, %r9
	andl	$31, %r10d
	cmpq	$1, %r10
	sbbq	$-1, %r9
	leaq	272(%rsp), %r10
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%r10)
	movq	%rdi, 288(%rsp)
	movq	%rdx, 296(%rsp)
	movq	%rcx, 304(%rsp)
	movq	%rsi, 312(%rsp)
	movq	%rbx, 320(%rsp)
	movq	%r8, 328(%rsp)
	movq	%r9, 336(%rsp)
	movq	$31, 344(%rsp)
	movb	$1, 352(%rsp)
	leaq	208(%rsp), %rcx
	movq	%rcx, 256(%rsp)
	movq	%r14, 264(%rsp)
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	movq	112(%rsp), %rax
	movq	128(%rsp), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %r9
	ja	.LBB23_94
.LBB23_96:
	movq	120(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 24(%rsp)
	movq	%rsi, 32(%rsp)
.Ltmp597:
	leaq	256(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h537be42f837e31caE
.Ltmp598:
	addq	$48, %r14
	addq	$32, %r13
	decq	%rbp
	jne	.LBB23_41
	jmp	.LBB23_43
.LBB23_94:
.Ltmp595:
	movl	$8, %ecx
	movl	$40, %r8d
	leaq	112(%rsp), %rdi
	movq	%r9, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp596:
	movq	128(%rsp), %rsi
	jmp	.LBB23_96
.LBB23_43:
	movq	112(%rsp), %rcx
	movq	120(%rsp), %rax
	movq	128(%rsp), %rdx
	movq	144(%rsp), %r13
	movq	16(%rsp), %rbx
	movq	200(%rsp), %rbp
	movq	192(%rsp), %r12
	cmpb	$0, 12(%rsp)
	je	.LBB23_46
	jmp	.LBB23_45
.LBB23_25:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	cmpq	$2, %r15
	jb	.LBB23_30
	leaq	104(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	leaq	152(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	movq	16(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	leaq	11(%rsp), %rcx
	movq	%rcx, 48(%rsp)
	movq	%rax, 64(%rsp)
	movq	%r13, 72(%rsp)
	movq	%r15, 80(%rsp)
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hbf5729f811134314E
	jmp	.LBB23_73
.LBB23_30:
	movq	16(%rsp), %rdx
	leaq	(%r15,%r15,2), %rcx
	shlq	$4, %rcx
	addq	%r13, %rcx
	movq	%r13, 64(%rsp)
	movq	%rax, 80(%rsp)
	movq	%r13, 72(%rsp)
	movq	%rcx, 88(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 24(%rsp)
	leaq	152(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	%rdx, 40(%rsp)
	leaq	11(%rsp), %rax
	movq	%rax, 48(%rsp)
	leaq	64(%rsp), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2f11cb34f954dc8fE
	jmp	.LBB23_73
.LBB23_34:
	movl	$8, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movq	16(%rsp), %rbx
	cmpb	$0, 12(%rsp)
	jne	.LBB23_45
.LBB23_46:
	cmpq	$2, %rdx
	jb	.LBB23_45
	leaq	152(%rsp), %rsi
	movq	%rsi, 64(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%rax, 32(%rsp)
	movq	%rdx, 40(%rsp)
.Ltmp609:
	leaq	24(%rsp), %rdi
	leaq	64(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h32670d3cc63e4bf4E
.Ltmp610:
	jmp	.LBB23_48
.LBB23_42:
.Ltmp600:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp601:
	jmp	.LBB23_19
.LBB23_1:
	movl	%eax, %ecx
	testb	%cl, %cl
	movq	%r10, 96(%rsp)
	jne	.LBB23_3
.LBB23_18:
.Ltmp586:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34(%rip), %rdx
	movl	$53, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp587:
	jmp	.LBB23_19
.LBB23_35:
	testq	%rbp, %rbp
	movq	16(%rsp), %rbx
	jne	.LBB23_37
	movl	$8, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	cmpb	$0, 12(%rsp)
	je	.LBB23_46
.LBB23_45:
	leaq	(%rdx,%rdx,4), %rdx
	leaq	(%rax,%rdx,8), %rdx
	movq	%rax, 24(%rsp)
	movq	%rcx, 40(%rsp)
	movq	%rax, 32(%rsp)
	movq	%rdx, 48(%rsp)
.Ltmp611:
	leaq	24(%rsp), %rdi
	leaq	152(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7bbeb98935f6681aE
.Ltmp612:
.LBB23_48:
	movq	136(%rsp), %rax
	movq	%rax, %rcx
	orq	%r12, %rcx
	shrq	$32, %rcx
	je	.LBB23_49
	xorl	%edx, %edx
	divq	%r12
	jmp	.LBB23_51
.LBB23_49:
	xorl	%edx, %edx
	divl	%r12d
.LBB23_51:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	$0, 64(%rsp)
	movq	$8, 72(%rsp)
	movq	$0, 80(%rsp)
	testq	%rbp, %rbp
	je	.LBB23_52
	testq	%rax, %rax
	je	.LBB23_76
	movq	%rbp, %rbx
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rbp
	movl	$8, %ecx
	xorl	%r9d, %r9d
	leaq	64(%rsp), %rdi
	xorl	%r14d, %r14d
	jmp	.LBB23_55
	.p2align	4
.LBB23_84:
	incq	%r14
	movq	%r9, 80(%rsp)
	cmpq	%rbx, %r14
	je	.LBB23_58
.LBB23_55:
	leaq	(%r14,%r14,2), %rax
	shlq	$4, %rax
	movq	16(%r13,%rax), %r12
	testq	%r12, %r12
	je	.LBB23_84
	movq	8(%r13,%rax), %r13
	movq	%r12, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB23_57
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB23_78
	.p2align	4
.LBB23_57:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB23_78:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	64(%rsp), %rdx
	subq	%r9, %rdx
	cmpq	%rdx, %rax
	ja	.LBB23_79
.LBB23_81:
	movq	%r14, %rax
	shlq	$5, %rax
	addq	56(%rsp), %rax
	movq	%r9, %rdx
	shlq	$5, %rdx
	addq	%rcx, %rdx
	addq	$24, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB23_82:
	movq	%r13, %r11
	cmpq	%r12, %rbp
	movq	%r12, %r8
	cmovbq	%rbp, %r8
	movq	%r8, %r13
	shlq	$4, %r13
	addq	%r11, %r13
	movq	%rsi, %r10
	imulq	%rbp, %r10
	incq	%r9
	incq	%rsi
	movq	%r11, -24(%rdx)
	movq	%r8, -16(%rdx)
	movq	%r10, -8(%rdx)
	movq	%rax, (%rdx)
	addq	$32, %rdx
	subq	%r8, %r12
	jne	.LBB23_82
	movq	144(%rsp), %r13
	jmp	.LBB23_84
.LBB23_79:
.Ltmp614:
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%r9, %rsi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp615:
	movq	72(%rsp), %rcx
	movq	80(%rsp), %r9
	leaq	64(%rsp), %rdi
	jmp	.LBB23_81
.LBB23_58:
	movq	64(%rsp), %rcx
	movq	72(%rsp), %rax
	cmpb	$0, 12(%rsp)
	je	.LBB23_61
	movq	16(%rsp), %rbx
	jmp	.LBB23_60
.LBB23_52:
	movl	$8, %eax
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	jmp	.LBB23_60
.LBB23_61:
	cmpq	$2, %r9
	movq	16(%rsp), %rbx
	jb	.LBB23_60
	movq	%rbx, 216(%rsp)
	leaq	11(%rsp), %rdx
	movq	%rdx, 224(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%rax, 32(%rsp)
	movq	%r9, 40(%rsp)
.Ltmp617:
	leaq	24(%rsp), %rdi
	leaq	216(%rsp), %rsi
	movq	%r9, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h1080b48f5c8016b7E
.Ltmp618:
	jmp	.LBB23_63
.LBB23_60:
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rax, 24(%rsp)
	movq	%rcx, 40(%rsp)
	movq	%rax, 32(%rsp)
	movq	%r9, 48(%rsp)
.Ltmp622:
	leaq	24(%rsp), %rdi
	leaq	11(%rsp), %rdx
	movq	%rbx, %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
.Ltmp623:
.LBB23_63:
.Ltmp628:
	leaq	168(%rsp), %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
.Ltmp629:
	movq	168(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB23_66
	shlq	$5, %rsi
	movl	$8, %edx
	movq	56(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB23_66:
	testq	%r15, %r15
	je	.LBB23_71
	leaq	8(%r13), %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB23_68
	.p2align	4
.LBB23_70:
	addq	$48, %rbx
	decq	%r15
	je	.LBB23_71
.LBB23_68:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB23_70
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB23_70
.LBB23_71:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.LBB23_73
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB23_73:
	addq	$360, %rsp
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
.LBB23_76:
	.cfi_def_cfa_offset 416
.Ltmp619:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp620:
	jmp	.LBB23_19
.LBB23_37:
.Ltmp603:
	movq	56(%rsp), %rdi
	callq	*_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E@GOTPCREL(%rip)
.Ltmp604:
.Ltmp606:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp607:
.LBB23_19:
	ud2
.LBB23_103:
.Ltmp608:
	jmp	.LBB23_104
.LBB23_39:
.Ltmp605:
	jmp	.LBB23_104
.LBB23_86:
.Ltmp616:
	movq	%rax, %rbx
	movq	64(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB23_100
	movq	72(%rsp), %rdi
	shlq	$5, %rsi
	jmp	.LBB23_88
.LBB23_74:
.Ltmp630:
	movq	%rax, %rbx
	movq	168(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB23_107
	shlq	$5, %rsi
	movl	$8, %edx
	movq	56(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB23_108:
.Ltmp624:
	jmp	.LBB23_99
.LBB23_98:
.Ltmp613:
	jmp	.LBB23_99
.LBB23_101:
.Ltmp599:
	jmp	.LBB23_104
.LBB23_85:
.Ltmp621:
.LBB23_99:
	movq	%rax, %rbx
	jmp	.LBB23_100
.LBB23_106:
.Ltmp594:
	movq	%rax, %rbx
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB23_102:
.Ltmp602:
.LBB23_104:
	movq	%rax, %rbx
	movq	112(%rsp), %rax
	testq	%rax, %rax
	je	.LBB23_100
	movq	120(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
.LBB23_88:
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB23_100:
.Ltmp625:
	leaq	168(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E
.Ltmp626:
.LBB23_107:
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB23_89:
.Ltmp627:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end23:
	.size	_ZN12nepenthe_ops7product8multiply17hbfeaf1155cbc0760E, .Lfunc_end23-_ZN12nepenthe_ops7product8multiply17hbfeaf1155cbc0760E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product8multiply17hbfeaf1155cbc0760E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table23:
.Lexception14:
	.byte	255
	.byte	155
	.uleb128 .Lttbase13-.Lttbaseref13
.Lttbaseref13:
	.byte	1
	.uleb128 .Lcst_end14-.Lcst_begin14
.Lcst_begin14:
	.uleb128 .Ltmp588-.Lfunc_begin14
	.uleb128 .Ltmp593-.Ltmp588
	.uleb128 .Ltmp594-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp597-.Lfunc_begin14
	.uleb128 .Ltmp596-.Ltmp597
	.uleb128 .Ltmp599-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp596-.Lfunc_begin14
	.uleb128 .Ltmp609-.Ltmp596
	.byte	0
	.byte	0
	.uleb128 .Ltmp609-.Lfunc_begin14
	.uleb128 .Ltmp610-.Ltmp609
	.uleb128 .Ltmp613-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp600-.Lfunc_begin14
	.uleb128 .Ltmp601-.Ltmp600
	.uleb128 .Ltmp602-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp586-.Lfunc_begin14
	.uleb128 .Ltmp587-.Ltmp586
	.uleb128 .Ltmp594-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp611-.Lfunc_begin14
	.uleb128 .Ltmp612-.Ltmp611
	.uleb128 .Ltmp613-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp614-.Lfunc_begin14
	.uleb128 .Ltmp615-.Ltmp614
	.uleb128 .Ltmp616-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp617-.Lfunc_begin14
	.uleb128 .Ltmp623-.Ltmp617
	.uleb128 .Ltmp624-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp628-.Lfunc_begin14
	.uleb128 .Ltmp629-.Ltmp628
	.uleb128 .Ltmp630-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp629-.Lfunc_begin14
	.uleb128 .Ltmp619-.Ltmp629
	.byte	0
	.byte	0
	.uleb128 .Ltmp619-.Lfunc_begin14
	.uleb128 .Ltmp620-.Ltmp619
	.uleb128 .Ltmp621-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp603-.Lfunc_begin14
	.uleb128 .Ltmp604-.Ltmp603
	.uleb128 .Ltmp605-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp606-.Lfunc_begin14
	.uleb128 .Ltmp607-.Ltmp606
	.uleb128 .Ltmp608-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp607-.Lfunc_begin14
	.uleb128 .Ltmp625-.Ltmp607
	.byte	0
	.byte	0
	.uleb128 .Ltmp625-.Lfunc_begin14
	.uleb128 .Ltmp626-.Ltmp625
	.uleb128 .Ltmp627-.Lfunc_begin14
	.byte	1
	.uleb128 .Ltmp626-.Lfunc_begin14
	.uleb128 .Lfunc_end23-.Ltmp626
	.byte	0
	.byte	0
.Lcst_end14:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase13:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7product8multiply17hcbfa45717887aac1E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7product8multiply17hcbfa45717887aac1E
	.globl	_ZN12nepenthe_ops7product8multiply17hcbfa45717887aac1E
	.p2align	4
	.type	_ZN12nepenthe_ops7product8multiply17hcbfa45717887aac1E,@function
_ZN12nepenthe_ops7product8multiply17hcbfa45717887aac1E:
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
	subq	$344, %rsp
	.cfi_def_cfa_offset 400
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r9
	movl	%edi, 4(%rsp)
	movb	%cl, 3(%rsp)
	cmpq	$1, 40(%rsi)
	sete	%al
	cmpq	$1, 32(%rsi)
	movb	$1, %cl
	jne	.LBB24_1
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	je	.LBB24_18
.LBB24_3:
	movq	16(%rsi), %rcx
	movabsq	$-6148914691236517205, %rdx
	movq	%rcx, %rax
	mulq	%rdx
	movq	%rdx, %r12
	rorq	%rax
	movabsq	$3074457345618258602, %rdx
	cmpq	%rdx, %rax
	seta	%bpl
	movq	8(%r9), %r13
	movq	16(%r9), %r15
	testq	%r15, %r15
	movq	%r8, 88(%rsp)
	je	.LBB24_4
	movl	%r15d, %edx
	andl	$3, %edx
	cmpq	$4, %r15
	jae	.LBB24_7
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	jmp	.LBB24_10
.LBB24_4:
	xorl	%eax, %eax
	jmp	.LBB24_13
.LBB24_7:
	movq	%r15, %rdi
	andq	$-4, %rdi
	leaq	184(%r13), %r11
	xorl	%r10d, %r10d
	xorl	%eax, %eax
	.p2align	4
.LBB24_8:
	addq	-144(%r11), %rax
	addq	-96(%r11), %rax
	addq	-48(%r11), %rax
	addq	(%r11), %rax
	addq	$4, %r10
	addq	$192, %r11
	cmpq	%r10, %rdi
	jne	.LBB24_8
	testq	%rdx, %rdx
	je	.LBB24_12
.LBB24_10:
	leaq	(%r10,%r10,2), %rdi
	shlq	$4, %rdi
	leaq	(%rdi,%r13), %r10
	addq	$40, %r10
	shll	$4, %edx
	leaq	(%rdx,%rdx,2), %rdx
	xorl	%edi, %edi
	.p2align	4
.LBB24_11:
	addq	(%r10,%rdi), %rax
	addq	$48, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB24_11
.LBB24_12:
	imulq	%rcx, %rax
.LBB24_13:
	movq	%rsi, 8(%rsp)
	movq	24(%rsi), %rbx
	imulq	%rbx, %rax
	cmpq	$524288, %rax
	setb	%al
	movl	4(%rsp), %ecx
	orb	%al, %cl
	movl	%ecx, 4(%rsp)
	movl	$1, %eax
	jne	.LBB24_16
.Ltmp633:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp634:
	shlq	$4, %rax
.LBB24_16:
	xorl	%ecx, %ecx
	movb	%bpl, %cl
	shrq	$2, %r12
	addq	%r12, %rcx
	movq	%rcx, 152(%rsp)
	cmpq	$1, %r15
	movq	%r15, %rcx
	adcq	$0, %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB24_17
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB24_21
.LBB24_17:
	xorl	%edx, %edx
	divl	%ecx
.LBB24_21:
	movq	8(%rsp), %rcx
	leaq	24(%rcx), %r14
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	152(%rsp), %rcx
	leaq	3(%rcx), %r12
	shrq	$2, %r12
	cmpq	%rax, %r12
	cmovaeq	%rax, %r12
	cmpb	$0, 4(%rsp)
	je	.LBB24_22
	movq	%r14, 104(%rsp)
	testq	%r15, %r15
	jne	.LBB24_29
	cmpq	$2, %r12
	jae	.LBB24_31
.LBB24_29:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	jmp	.LBB24_30
.LBB24_22:
.Ltmp635:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp636:
	movq	%r14, 104(%rsp)
	cmpq	$2, %r12
	jb	.LBB24_25
	shlq	$4, %rax
	leaq	(,%r15,4), %rcx
	cmpq	%rax, %rcx
	jae	.LBB24_25
.LBB24_31:
	leaq	(%r15,%r15,2), %rax
	shlq	$4, %rax
	addq	%r13, %rax
	movq	%r13, 216(%rsp)
	movq	%rax, 224(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 232(%rsp)
.Ltmp637:
	leaq	160(%rsp), %rdi
	leaq	216(%rsp), %rsi
	callq	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h652c1dfb7fc99889E
.Ltmp638:
	movq	%r12, 184(%rsp)
	movq	%r13, 136(%rsp)
	movq	$0, 112(%rsp)
	movq	$8, 120(%rsp)
	movq	$0, 128(%rsp)
	movq	168(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	176(%rsp), %rax
	cmpq	%r15, %rax
	cmovaeq	%r15, %rax
	testq	%rbx, %rbx
	movq	%rax, 144(%rsp)
	je	.LBB24_37
	testq	%rax, %rax
	je	.LBB24_90
	movq	48(%rsp), %rax
	leaq	24(%rax), %r14
	leaq	16(%rsp), %r12
	movq	136(%rsp), %rbp
	movq	144(%rsp), %r13
	.p2align	4
.LBB24_35:
	movq	-8(%r14), %rdx
	movq	(%r14), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB24_36
	movq	-16(%r14), %rcx
	shrq	$5, %rsi
	movq	%rsi, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB24_83
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	jmp	.LBB24_85
	.p2align	4
.LBB24_83:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB24_85:
	subq	%rdx, %rsi
	movq	%rsi, %rdi
	shlq	$7, %rdi
	addq	%rcx, %rdi
	movq	32(%rbp), %r8
	movq	40(%rbp), %r9
	addq	%r8, %r9
	movq	%r9, 192(%rsp)
	subq	%r8, %r9
	movl	$0, %r10d
	cmovaeq	%r9, %r10
	movq	%r10, %r9
	shrq	$5, %r9
	andl	$31, %r10d
	cmpq	$1, %r10
	sbbq	$-1, %r9
	leaq	256(%rsp), %r10
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%r10)
	movq	%rdi, 272(%rsp)
	movq	%rdx, 280(%rsp)
	movq	%rcx, 288(%rsp)
	movq	%rsi, 296(%rsp)
	movq	%rbx, 304(%rsp)
	movq	%r8, 312(%rsp)
	movq	%r9, 320(%rsp)
	movq	$31, 328(%rsp)
	movb	$1, 336(%rsp)
	leaq	192(%rsp), %rcx
	movq	%rcx, 240(%rsp)
	movq	%rbp, 248(%rsp)
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	movq	112(%rsp), %rax
	movq	128(%rsp), %rsi
	subq	%rsi, %rax
	cmpq	%rax, %r9
	ja	.LBB24_86
.LBB24_88:
	movq	120(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
.Ltmp642:
	leaq	240(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
.Ltmp643:
	addq	$48, %rbp
	addq	$32, %r14
	decq	%r13
	jne	.LBB24_35
	jmp	.LBB24_90
.LBB24_86:
.Ltmp640:
	movl	$8, %ecx
	movl	$40, %r8d
	leaq	112(%rsp), %rdi
	movq	%r9, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp641:
	movq	128(%rsp), %rsi
	jmp	.LBB24_88
.LBB24_25:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	cmpq	$2, %r15
	jb	.LBB24_30
	leaq	104(%rsp), %rcx
	movq	%rcx, 16(%rsp)
	movq	88(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	movq	8(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	leaq	3(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movq	%rax, 56(%rsp)
	movq	%r13, 64(%rsp)
	movq	%r15, 72(%rsp)
	leaq	56(%rsp), %rdi
	leaq	16(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h294a98f041bdeed0E
	jmp	.LBB24_65
.LBB24_30:
	movq	8(%rsp), %rdx
	movq	88(%rsp), %rsi
	leaq	(%r15,%r15,2), %rcx
	shlq	$4, %rcx
	addq	%r13, %rcx
	movq	%r13, 56(%rsp)
	movq	%rax, 72(%rsp)
	movq	%r13, 64(%rsp)
	movq	%rcx, 80(%rsp)
	leaq	104(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rdx, 32(%rsp)
	leaq	3(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	56(%rsp), %rdi
	leaq	16(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hacffe76eac844fedE
	jmp	.LBB24_65
.LBB24_36:
.Ltmp645:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp646:
	jmp	.LBB24_19
.LBB24_1:
	movl	%eax, %ecx
	testb	%cl, %cl
	movq	%r9, 96(%rsp)
	jne	.LBB24_3
.LBB24_18:
.Ltmp631:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34(%rip), %rdx
	movl	$53, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp632:
	jmp	.LBB24_19
.LBB24_37:
	testq	%rax, %rax
	jne	.LBB24_38
.LBB24_90:
	movq	128(%rsp), %rax
	movq	%rax, 32(%rsp)
	movups	112(%rsp), %xmm0
	movaps	%xmm0, 16(%rsp)
.Ltmp654:
	movzbl	4(%rsp), %edi
	leaq	16(%rsp), %rsi
	movq	88(%rsp), %rdx
	callq	_ZN12nepenthe_ops7threads7Threads4each17had65d028c8c41d0bE
.Ltmp655:
	movq	152(%rsp), %rax
	movq	%rax, %rcx
	movq	184(%rsp), %rdi
	orq	%rdi, %rcx
	shrq	$32, %rcx
	movq	136(%rsp), %r13
	movq	8(%rsp), %rsi
	movq	144(%rsp), %rcx
	je	.LBB24_92
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB24_43
.LBB24_92:
	xorl	%edx, %edx
	divl	%edi
.LBB24_43:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	$0, 56(%rsp)
	movq	$8, 64(%rsp)
	movq	$0, 72(%rsp)
	testq	%rcx, %rcx
	je	.LBB24_44
	testq	%rax, %rax
	je	.LBB24_68
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %r14
	movl	$8, %ecx
	xorl	%r9d, %r9d
	leaq	56(%rsp), %rbx
	xorl	%ebp, %ebp
	jmp	.LBB24_47
	.p2align	4
.LBB24_76:
	incq	%rbp
	movq	%r9, 72(%rsp)
	cmpq	144(%rsp), %rbp
	je	.LBB24_50
.LBB24_47:
	leaq	(,%rbp,2), %rax
	addq	%rbp, %rax
	shlq	$4, %rax
	movq	16(%r13,%rax), %r12
	testq	%r12, %r12
	je	.LBB24_76
	movq	8(%r13,%rax), %r13
	movq	%r12, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB24_49
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB24_70
	.p2align	4
.LBB24_49:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB24_70:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	56(%rsp), %rdx
	subq	%r9, %rdx
	cmpq	%rdx, %rax
	ja	.LBB24_71
.LBB24_73:
	movq	%rbp, %rax
	shlq	$5, %rax
	addq	48(%rsp), %rax
	movq	%r9, %rdx
	shlq	$5, %rdx
	addq	%rcx, %rdx
	addq	$24, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB24_74:
	movq	%r13, %rdi
	cmpq	%r12, %r14
	movq	%r12, %r8
	cmovbq	%r14, %r8
	movq	%r8, %r13
	shlq	$4, %r13
	addq	%rdi, %r13
	movq	%rsi, %r10
	imulq	%r14, %r10
	incq	%r9
	incq	%rsi
	movq	%rdi, -24(%rdx)
	movq	%r8, -16(%rdx)
	movq	%r10, -8(%rdx)
	movq	%rax, (%rdx)
	addq	$32, %rdx
	subq	%r8, %r12
	jne	.LBB24_74
	movq	136(%rsp), %r13
	jmp	.LBB24_76
.LBB24_71:
.Ltmp657:
	movl	$8, %ecx
	movl	$32, %r8d
	movq	%rbx, %rdi
	movq	%r9, %rsi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp658:
	movq	64(%rsp), %rcx
	movq	72(%rsp), %r9
	jmp	.LBB24_73
.LBB24_50:
	movq	56(%rsp), %rcx
	movq	64(%rsp), %rax
	cmpb	$0, 4(%rsp)
	je	.LBB24_53
	movq	8(%rsp), %rsi
	jmp	.LBB24_52
.LBB24_44:
	movl	$8, %eax
	xorl	%ecx, %ecx
	xorl	%r9d, %r9d
	jmp	.LBB24_52
.LBB24_53:
	cmpq	$2, %r9
	movq	8(%rsp), %rsi
	jb	.LBB24_52
	movq	%rsi, 200(%rsp)
	leaq	3(%rsp), %rdx
	movq	%rdx, 208(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 32(%rsp)
.Ltmp660:
	leaq	16(%rsp), %rdi
	leaq	200(%rsp), %rsi
	movq	%r9, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17he16713826bf6de42E
.Ltmp661:
	jmp	.LBB24_55
.LBB24_52:
	shlq	$5, %r9
	addq	%rax, %r9
	movq	%rax, 16(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rax, 24(%rsp)
	movq	%r9, 40(%rsp)
.Ltmp665:
	leaq	16(%rsp), %rdi
	leaq	3(%rsp), %rdx
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbe05e17ff9e6cffaE
.Ltmp666:
.LBB24_55:
.Ltmp671:
	leaq	160(%rsp), %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
.Ltmp672:
	movq	160(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB24_58
	shlq	$5, %rsi
	movl	$8, %edx
	movq	48(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB24_58:
	testq	%r15, %r15
	je	.LBB24_63
	leaq	8(%r13), %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB24_60
	.p2align	4
.LBB24_62:
	addq	$48, %rbx
	decq	%r15
	je	.LBB24_63
.LBB24_60:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB24_62
	movq	(%rbx), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB24_62
.LBB24_63:
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.LBB24_65
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB24_65:
	addq	$344, %rsp
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
.LBB24_68:
	.cfi_def_cfa_offset 400
.Ltmp662:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp663:
	jmp	.LBB24_19
.LBB24_38:
.Ltmp648:
	movq	48(%rsp), %rdi
	callq	*_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E@GOTPCREL(%rip)
.Ltmp649:
.Ltmp651:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp652:
.LBB24_19:
	ud2
.LBB24_98:
.Ltmp653:
	jmp	.LBB24_99
.LBB24_40:
.Ltmp650:
	jmp	.LBB24_99
.LBB24_78:
.Ltmp659:
	movq	%rax, %rbx
	movq	56(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB24_95
	movq	64(%rsp), %rdi
	shlq	$5, %rsi
	jmp	.LBB24_80
.LBB24_66:
.Ltmp673:
	movq	%rax, %rbx
	movq	160(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB24_102
	shlq	$5, %rsi
	movl	$8, %edx
	movq	48(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB24_41:
.Ltmp667:
	jmp	.LBB24_94
.LBB24_93:
.Ltmp656:
	jmp	.LBB24_94
.LBB24_96:
.Ltmp644:
	jmp	.LBB24_99
.LBB24_77:
.Ltmp664:
.LBB24_94:
	movq	%rax, %rbx
	jmp	.LBB24_95
.LBB24_101:
.Ltmp639:
	movq	%rax, %rbx
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB24_97:
.Ltmp647:
.LBB24_99:
	movq	%rax, %rbx
	movq	112(%rsp), %rax
	testq	%rax, %rax
	je	.LBB24_95
	movq	120(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
.LBB24_80:
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB24_95:
.Ltmp668:
	leaq	160(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E
.Ltmp669:
.LBB24_102:
	movq	96(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB24_81:
.Ltmp670:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end24:
	.size	_ZN12nepenthe_ops7product8multiply17hcbfa45717887aac1E, .Lfunc_end24-_ZN12nepenthe_ops7product8multiply17hcbfa45717887aac1E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7product8multiply17hcbfa45717887aac1E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table24:
.Lexception15:
	.byte	255
	.byte	155
	.uleb128 .Lttbase14-.Lttbaseref14
.Lttbaseref14:
	.byte	1
	.uleb128 .Lcst_end15-.Lcst_begin15
.Lcst_begin15:
	.uleb128 .Ltmp633-.Lfunc_begin15
	.uleb128 .Ltmp638-.Ltmp633
	.uleb128 .Ltmp639-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp642-.Lfunc_begin15
	.uleb128 .Ltmp641-.Ltmp642
	.uleb128 .Ltmp644-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp641-.Lfunc_begin15
	.uleb128 .Ltmp645-.Ltmp641
	.byte	0
	.byte	0
	.uleb128 .Ltmp645-.Lfunc_begin15
	.uleb128 .Ltmp646-.Ltmp645
	.uleb128 .Ltmp647-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp631-.Lfunc_begin15
	.uleb128 .Ltmp632-.Ltmp631
	.uleb128 .Ltmp639-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp654-.Lfunc_begin15
	.uleb128 .Ltmp655-.Ltmp654
	.uleb128 .Ltmp656-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp657-.Lfunc_begin15
	.uleb128 .Ltmp658-.Ltmp657
	.uleb128 .Ltmp659-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp660-.Lfunc_begin15
	.uleb128 .Ltmp666-.Ltmp660
	.uleb128 .Ltmp667-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp671-.Lfunc_begin15
	.uleb128 .Ltmp672-.Ltmp671
	.uleb128 .Ltmp673-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp672-.Lfunc_begin15
	.uleb128 .Ltmp662-.Ltmp672
	.byte	0
	.byte	0
	.uleb128 .Ltmp662-.Lfunc_begin15
	.uleb128 .Ltmp663-.Ltmp662
	.uleb128 .Ltmp664-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp648-.Lfunc_begin15
	.uleb128 .Ltmp649-.Ltmp648
	.uleb128 .Ltmp650-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp651-.Lfunc_begin15
	.uleb128 .Ltmp652-.Ltmp651
	.uleb128 .Ltmp653-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp652-.Lfunc_begin15
	.uleb128 .Ltmp668-.Ltmp652
	.byte	0
	.byte	0
	.uleb128 .Ltmp668-.Lfunc_begin15
	.uleb128 .Ltmp669-.Ltmp668
	.uleb128 .Ltmp670-.Lfunc_begin15
	.byte	1
	.uleb128 .Ltmp669-.Lfunc_begin15
	.uleb128 .Lfunc_end24-.Ltmp669
	.byte	0
	.byte	0
.Lcst_end15:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase14:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -16
	movq	16(%rsi), %rax
	movq	(%rdi), %r9
	movq	(%r9), %r10
	movq	8(%r10), %rdx
	movq	32(%r10), %rdi
	imulq	%rax, %rdi
	movq	%rdx, %r11
	subq	%rdi, %r11
	jb	.LBB25_3
	movq	(%rsi), %rcx
	movq	8(%rsi), %r8
	movq	24(%rsi), %rsi
	movq	8(%r9), %r9
	movq	(%r10), %rdx
	movq	16(%r10), %rbx
	movups	24(%r10), %xmm0
	movq	40(%r10), %r10
	leaq	(%rdx,%rdi,4), %rdx
	subq	%rax, %rbx
	movq	%rdx, (%rsp)
	movq	%r11, 8(%rsp)
	movq	%rbx, 16(%rsp)
	movups	%xmm0, 24(%rsp)
	movq	%r10, 40(%rsp)
	movq	16(%rsi), %rax
	movq	24(%rsi), %rdx
	cmpq	%rax, %rdx
	ja	.LBB25_4
	movq	8(%rsi), %rsi
	shrq	$5, %rdx
	movzbl	(%r9), %r9d
	movq	%rsp, %rdi
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB25_4:
	.cfi_def_cfa_offset 64
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rdx, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB25_3:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463(%rip), %rcx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end25:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E, .Lfunc_end25-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h112c0198f9db9082E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h112c0198f9db9082E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h112c0198f9db9082E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h112c0198f9db9082E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h112c0198f9db9082E:
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
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %rax
	movq	%rax, 8(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, (%rsp)
	movq	16(%rsi), %r14
	movq	24(%rsi), %r13
	movq	32(%rsi), %rbx
	movq	40(%rsi), %r15
	movq	(%rdi), %rbp
	movq	(%rbp), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %r15b
	setne	%sil
	shll	$5, %esi
	addq	%r15, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp674:
	leaq	16(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp675:
	movq	32(%rsp), %rdx
	movq	40(%rsp), %r12
	cmpq	%rdx, %r12
	ja	.LBB26_2
	movq	%r13, %rdx
	movq	24(%rsp), %r13
	movq	8(%rbp), %rax
	movq	(%rax), %rcx
	addq	(%rcx), %rbx
	shrq	$5, %r12
	movq	%rdx, 48(%rsp)
	movq	%rbx, 56(%rsp)
	movq	%r15, 64(%rsp)
	movq	8(%rax), %rdi
	movq	16(%rax), %rsi
	movq	24(%rax), %rax
	movq	(%rax), %rdx
.Ltmp677:
	leaq	48(%rsp), %rcx
	movq	%r13, %r8
	movq	%r12, %r9
	movq	(%rsp), %r15
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp678:
	movq	16(%rbp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	24(%rbp), %rax
	movzbl	(%rax), %r9d
.Ltmp679:
	leaq	48(%rsp), %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	movq	%r15, %rcx
	movq	%r14, %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp680:
.Ltmp681:
	leaq	16(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp682:
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	movq	8(%rsp), %rbx
	je	.LBB26_15
	movq	24(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB26_15:
	testq	%rbx, %rbx
	je	.LBB26_17
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB26_17:
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
.LBB26_2:
	.cfi_def_cfa_offset 160
.Ltmp684:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%r12, %rsi
	movq	(%rsp), %r15
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp685:
	ud2
.LBB26_18:
.Ltmp683:
	movq	%rax, %rbx
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB26_5
	movq	24(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB26_5
.LBB26_4:
.Ltmp676:
	movq	%rax, %rbx
.LBB26_5:
	movq	(%rsp), %r15
	jmp	.LBB26_6
.LBB26_9:
.Ltmp686:
	movq	%rax, %rbx
.Ltmp687:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18147915163002271463
.Ltmp688:
.LBB26_6:
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB26_8
	shlq	$4, %rsi
	movl	$8, %edx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB26_8:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB26_20:
.Ltmp689:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end26:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h112c0198f9db9082E, .Lfunc_end26-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h112c0198f9db9082E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h112c0198f9db9082E","a",@progbits
	.p2align	2, 0x0
GCC_except_table26:
.Lexception16:
	.byte	255
	.byte	155
	.uleb128 .Lttbase15-.Lttbaseref15
.Lttbaseref15:
	.byte	1
	.uleb128 .Lcst_end16-.Lcst_begin16
.Lcst_begin16:
	.uleb128 .Ltmp674-.Lfunc_begin16
	.uleb128 .Ltmp675-.Ltmp674
	.uleb128 .Ltmp676-.Lfunc_begin16
	.byte	0
	.uleb128 .Ltmp677-.Lfunc_begin16
	.uleb128 .Ltmp680-.Ltmp677
	.uleb128 .Ltmp686-.Lfunc_begin16
	.byte	0
	.uleb128 .Ltmp681-.Lfunc_begin16
	.uleb128 .Ltmp682-.Ltmp681
	.uleb128 .Ltmp683-.Lfunc_begin16
	.byte	0
	.uleb128 .Ltmp684-.Lfunc_begin16
	.uleb128 .Ltmp685-.Ltmp684
	.uleb128 .Ltmp686-.Lfunc_begin16
	.byte	0
	.uleb128 .Ltmp687-.Lfunc_begin16
	.uleb128 .Ltmp688-.Ltmp687
	.uleb128 .Ltmp689-.Lfunc_begin16
	.byte	1
	.uleb128 .Ltmp688-.Lfunc_begin16
	.uleb128 .Lfunc_end26-.Ltmp688
	.byte	0
	.byte	0
.Lcst_end16:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase15:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15069b67a3546c12E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15069b67a3546c12E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15069b67a3546c12E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15069b67a3546c12E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15069b67a3546c12E:
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
	subq	$120, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %r13
	movq	8(%rsi), %rax
	movq	%rax, 8(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 56(%rsp)
	movq	24(%rsi), %r14
	movq	32(%rsi), %rbx
	movq	40(%rsi), %r15
	movq	(%rdi), %rbp
	movq	(%rbp), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %r15b
	setne	%sil
	shll	$5, %esi
	addq	%r15, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp690:
	leaq	24(%rsp), %rdi
	movq	%r13, 16(%rsp)
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp691:
	movq	40(%rsp), %rdx
	movq	48(%rsp), %r12
	cmpq	%rdx, %r12
	ja	.LBB27_2
	movq	8(%rbp), %rax
	movq	(%rax), %rcx
	movq	16(%rcx), %rdx
	movq	24(%rcx), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB27_10
	movq	32(%rsp), %r13
	shrq	$5, %r12
	movq	8(%rax), %rax
	movq	8(%rcx), %rdi
	movq	(%rax), %rcx
	movq	8(%rax), %rax
	xorl	%edx, %edx
	subq	%rcx, %rax
	cmovaeq	%rax, %rdx
	subq	%rcx, %rbx
	movq	%r14, 64(%rsp)
	movq	%rbx, 72(%rsp)
	movq	%r15, 80(%rsp)
.Ltmp693:
	leaq	64(%rsp), %rcx
	movq	%r13, %r8
	movq	%r12, %r9
	movq	8(%rsp), %r14
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp694:
	movq	16(%rbp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movq	24(%rbp), %rax
	movzbl	(%rax), %r9d
.Ltmp695:
	leaq	64(%rsp), %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	movq	%r14, %rcx
	movq	56(%rsp), %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp696:
.Ltmp697:
	leaq	24(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp698:
	movq	24(%rsp), %rsi
	testq	%rsi, %rsi
	movq	16(%rsp), %rbx
	je	.LBB27_18
	movq	32(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB27_18:
	testq	%rbx, %rbx
	je	.LBB27_20
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB27_20:
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
.LBB27_2:
	.cfi_def_cfa_offset 176
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	jmp	.LBB27_11
.LBB27_10:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	movq	%rsi, %r12
.LBB27_11:
.Ltmp700:
	xorl	%edi, %edi
	movq	%r12, %rsi
	movq	8(%rsp), %r14
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp701:
	ud2
.LBB27_21:
.Ltmp699:
	movq	%rax, %r15
	movq	24(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB27_4
	movq	32(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB27_4
.LBB27_3:
.Ltmp692:
	movq	%rax, %r15
.LBB27_4:
	movq	8(%rsp), %r14
	jmp	.LBB27_5
.LBB27_8:
.Ltmp702:
	movq	%rax, %r15
.Ltmp703:
	leaq	24(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18147915163002271463
.Ltmp704:
.LBB27_5:
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB27_7
	shlq	$4, %rsi
	movl	$8, %edx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB27_7:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB27_23:
.Ltmp705:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end27:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15069b67a3546c12E, .Lfunc_end27-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15069b67a3546c12E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15069b67a3546c12E","a",@progbits
	.p2align	2, 0x0
GCC_except_table27:
.Lexception17:
	.byte	255
	.byte	155
	.uleb128 .Lttbase16-.Lttbaseref16
.Lttbaseref16:
	.byte	1
	.uleb128 .Lcst_end17-.Lcst_begin17
.Lcst_begin17:
	.uleb128 .Ltmp690-.Lfunc_begin17
	.uleb128 .Ltmp691-.Ltmp690
	.uleb128 .Ltmp692-.Lfunc_begin17
	.byte	0
	.uleb128 .Ltmp693-.Lfunc_begin17
	.uleb128 .Ltmp696-.Ltmp693
	.uleb128 .Ltmp702-.Lfunc_begin17
	.byte	0
	.uleb128 .Ltmp697-.Lfunc_begin17
	.uleb128 .Ltmp698-.Ltmp697
	.uleb128 .Ltmp699-.Lfunc_begin17
	.byte	0
	.uleb128 .Ltmp700-.Lfunc_begin17
	.uleb128 .Ltmp701-.Ltmp700
	.uleb128 .Ltmp702-.Lfunc_begin17
	.byte	0
	.uleb128 .Ltmp703-.Lfunc_begin17
	.uleb128 .Ltmp704-.Ltmp703
	.uleb128 .Ltmp705-.Lfunc_begin17
	.byte	1
	.uleb128 .Ltmp704-.Lfunc_begin17
	.uleb128 .Lfunc_end27-.Ltmp704
	.byte	0
	.byte	0
.Lcst_end17:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase16:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h29b3fc983ad3c485E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h29b3fc983ad3c485E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h29b3fc983ad3c485E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h29b3fc983ad3c485E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h29b3fc983ad3c485E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %r8
	movq	(%rdi), %rax
	movq	(%rax), %rax
	movq	24(%rsi), %r9
	movq	32(%rsi), %r10
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	addq	$24, %rdi
	movq	16(%rax), %rdx
	movq	24(%rax), %rax
	movq	24(%rax), %rcx
	imulq	16(%rax), %rcx
	movq	%r10, (%rsp)
	callq	_ZN12nepenthe_ops4norm4Norm4pack17hd3b95fbb8a9814a7E
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end28:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h29b3fc983ad3c485E, .Lfunc_end28-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h29b3fc983ad3c485E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h324228f250062287E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h324228f250062287E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h324228f250062287E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h324228f250062287E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h324228f250062287E:
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
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r13
	movq	(%rsi), %rax
	movq	%rax, 8(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, (%rsp)
	movq	16(%rsi), %r15
	movq	40(%rsi), %rbx
	movq	(%rdi), %r14
	movq	(%r14), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %bl
	setne	%sil
	shll	$5, %esi
	addq	%rbx, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp706:
	leaq	16(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp707:
	movq	32(%rsp), %rdx
	movq	40(%rsp), %r12
	cmpq	%rdx, %r12
	ja	.LBB29_2
	addq	$24, %r13
	movq	24(%rsp), %rbp
	shrq	$5, %r12
	movq	8(%r14), %rax
	movups	(%r13), %xmm0
	movaps	%xmm0, 48(%rsp)
	movq	%rbx, 64(%rsp)
	movq	%rbp, 72(%rsp)
	movq	%r12, 80(%rsp)
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	movq	16(%rax), %rax
	movq	(%rax), %rdx
.Ltmp709:
	leaq	48(%rsp), %rcx
	movq	%rbp, %r8
	movq	%r12, %r9
	movq	(%rsp), %r13
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp710:
	movq	16(%r14), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	24(%r14), %rax
	movzbl	(%rax), %r9d
.Ltmp711:
	leaq	48(%rsp), %rdi
	movq	%rbp, %rsi
	movq	%r12, %rdx
	movq	%r13, %rcx
	movq	%r15, %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp712:
.Ltmp713:
	leaq	16(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp714:
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	movq	8(%rsp), %rbx
	je	.LBB29_15
	movq	24(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB29_15:
	testq	%rbx, %rbx
	je	.LBB29_17
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r13, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB29_17:
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
.LBB29_2:
	.cfi_def_cfa_offset 160
.Ltmp716:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%r12, %rsi
	movq	(%rsp), %r13
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp717:
	ud2
.LBB29_18:
.Ltmp715:
	movq	%rax, %r15
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB29_5
	movq	24(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB29_5
.LBB29_4:
.Ltmp708:
	movq	%rax, %r15
.LBB29_5:
	movq	(%rsp), %r13
	jmp	.LBB29_6
.LBB29_9:
.Ltmp718:
	movq	%rax, %r15
.Ltmp719:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18147915163002271463
.Ltmp720:
.LBB29_6:
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB29_8
	shlq	$4, %rsi
	movl	$8, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB29_8:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB29_20:
.Ltmp721:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end29:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h324228f250062287E, .Lfunc_end29-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h324228f250062287E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h324228f250062287E","a",@progbits
	.p2align	2, 0x0
GCC_except_table29:
.Lexception18:
	.byte	255
	.byte	155
	.uleb128 .Lttbase17-.Lttbaseref17
.Lttbaseref17:
	.byte	1
	.uleb128 .Lcst_end18-.Lcst_begin18
.Lcst_begin18:
	.uleb128 .Ltmp706-.Lfunc_begin18
	.uleb128 .Ltmp707-.Ltmp706
	.uleb128 .Ltmp708-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp709-.Lfunc_begin18
	.uleb128 .Ltmp712-.Ltmp709
	.uleb128 .Ltmp718-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp713-.Lfunc_begin18
	.uleb128 .Ltmp714-.Ltmp713
	.uleb128 .Ltmp715-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp716-.Lfunc_begin18
	.uleb128 .Ltmp717-.Ltmp716
	.uleb128 .Ltmp718-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp719-.Lfunc_begin18
	.uleb128 .Ltmp720-.Ltmp719
	.uleb128 .Ltmp721-.Lfunc_begin18
	.byte	1
	.uleb128 .Ltmp720-.Lfunc_begin18
	.uleb128 .Lfunc_end29-.Ltmp720
	.byte	0
	.byte	0
.Lcst_end18:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase17:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h3629c1840063bab4E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h3629c1840063bab4E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h3629c1840063bab4E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h3629c1840063bab4E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h3629c1840063bab4E:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	movq	16(%rsi), %rdx
	movq	24(%rsi), %r8
	movq	(%rdi), %rdi
	movq	(%rdi), %r10
	movq	(%r10), %rdi
	addq	(%rdi), %rcx
	movq	32(%rsi), %r9
	movq	%rax, (%rsp)
	movq	%rcx, 8(%rsp)
	movq	%rdx, 16(%rsp)
	movq	8(%r10), %rdi
	movq	16(%r10), %rsi
	movq	24(%r10), %rax
	movq	(%rax), %rdx
	movq	%rsp, %rcx
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end30:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h3629c1840063bab4E, .Lfunc_end30-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h3629c1840063bab4E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h3762eed965f96a7bE","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h3762eed965f96a7bE
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h3762eed965f96a7bE
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h3762eed965f96a7bE,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h3762eed965f96a7bE:
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
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %rax
	movq	%rax, 8(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, (%rsp)
	movq	16(%rsi), %r14
	movq	24(%rsi), %r13
	movq	32(%rsi), %rbx
	movq	40(%rsi), %r15
	movq	(%rdi), %rbp
	movq	(%rbp), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %r15b
	setne	%sil
	shll	$5, %esi
	addq	%r15, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp722:
	leaq	16(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp723:
	movq	32(%rsp), %rdx
	movq	40(%rsp), %r12
	cmpq	%rdx, %r12
	ja	.LBB31_2
	movq	%r13, %r8
	movq	24(%rsp), %r13
	shrq	$5, %r12
	movq	8(%rbp), %rax
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	8(%rcx), %rdi
	movq	16(%rcx), %rsi
	movq	16(%rax), %rax
	subq	(%rax), %rbx
	movq	(%rdx), %rdx
	movq	%r8, 48(%rsp)
	movq	%rbx, 56(%rsp)
	movq	%r15, 64(%rsp)
.Ltmp725:
	leaq	48(%rsp), %rcx
	movq	%r13, %r8
	movq	%r12, %r9
	movq	(%rsp), %r15
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp726:
	movq	16(%rbp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	24(%rbp), %rax
	movzbl	(%rax), %r9d
.Ltmp727:
	leaq	48(%rsp), %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	movq	%r15, %rcx
	movq	%r14, %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp728:
.Ltmp729:
	leaq	16(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp730:
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	movq	8(%rsp), %rbx
	je	.LBB31_15
	movq	24(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB31_15:
	testq	%rbx, %rbx
	je	.LBB31_17
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB31_17:
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
.LBB31_2:
	.cfi_def_cfa_offset 160
.Ltmp732:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%r12, %rsi
	movq	(%rsp), %r15
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp733:
	ud2
.LBB31_18:
.Ltmp731:
	movq	%rax, %rbx
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB31_5
	movq	24(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB31_5
.LBB31_4:
.Ltmp724:
	movq	%rax, %rbx
.LBB31_5:
	movq	(%rsp), %r15
	jmp	.LBB31_6
.LBB31_9:
.Ltmp734:
	movq	%rax, %rbx
.Ltmp735:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18147915163002271463
.Ltmp736:
.LBB31_6:
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB31_8
	shlq	$4, %rsi
	movl	$8, %edx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB31_8:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB31_20:
.Ltmp737:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end31:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h3762eed965f96a7bE, .Lfunc_end31-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h3762eed965f96a7bE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h3762eed965f96a7bE","a",@progbits
	.p2align	2, 0x0
GCC_except_table31:
.Lexception19:
	.byte	255
	.byte	155
	.uleb128 .Lttbase18-.Lttbaseref18
.Lttbaseref18:
	.byte	1
	.uleb128 .Lcst_end19-.Lcst_begin19
.Lcst_begin19:
	.uleb128 .Ltmp722-.Lfunc_begin19
	.uleb128 .Ltmp723-.Ltmp722
	.uleb128 .Ltmp724-.Lfunc_begin19
	.byte	0
	.uleb128 .Ltmp725-.Lfunc_begin19
	.uleb128 .Ltmp728-.Ltmp725
	.uleb128 .Ltmp734-.Lfunc_begin19
	.byte	0
	.uleb128 .Ltmp729-.Lfunc_begin19
	.uleb128 .Ltmp730-.Ltmp729
	.uleb128 .Ltmp731-.Lfunc_begin19
	.byte	0
	.uleb128 .Ltmp732-.Lfunc_begin19
	.uleb128 .Ltmp733-.Ltmp732
	.uleb128 .Ltmp734-.Lfunc_begin19
	.byte	0
	.uleb128 .Ltmp735-.Lfunc_begin19
	.uleb128 .Ltmp736-.Ltmp735
	.uleb128 .Ltmp737-.Lfunc_begin19
	.byte	1
	.uleb128 .Ltmp736-.Lfunc_begin19
	.uleb128 .Lfunc_end31-.Ltmp736
	.byte	0
	.byte	0
.Lcst_end19:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase18:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h582deff5a705f017E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h582deff5a705f017E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h582deff5a705f017E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h582deff5a705f017E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h582deff5a705f017E:
	.cfi_startproc
	movq	%rsi, %rcx
	movq	(%rdi), %rax
	movq	(%rax), %rax
	movq	24(%rsi), %r8
	movq	32(%rsi), %r9
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	movq	16(%rax), %rax
	movq	(%rax), %rdx
	jmp	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Lfunc_end32:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h582deff5a705f017E, .Lfunc_end32-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h582deff5a705f017E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5add214186ea4b54E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5add214186ea4b54E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5add214186ea4b54E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5add214186ea4b54E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5add214186ea4b54E:
	.cfi_startproc
	movq	%rsi, %rcx
	movq	(%rdi), %rax
	movq	(%rax), %rdi
	movq	(%rdi), %rax
	movq	16(%rax), %rdx
	movq	24(%rax), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB33_1
	movq	24(%rcx), %r8
	movq	32(%rcx), %r9
	movq	8(%rdi), %rdx
	movq	8(%rax), %rdi
	movq	(%rdx), %rdx
	jmp	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.LBB33_1:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end33:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5add214186ea4b54E, .Lfunc_end33-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5add214186ea4b54E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5fb63352dcc4137fE","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5fb63352dcc4137fE
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5fb63352dcc4137fE
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5fb63352dcc4137fE,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5fb63352dcc4137fE:
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
	subq	$120, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r13
	movq	(%rsi), %rax
	movq	%rax, 24(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 16(%rsp)
	movq	16(%rsi), %r15
	movq	40(%rsi), %rbx
	movq	(%rdi), %r14
	movq	(%r14), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %bl
	setne	%sil
	shll	$5, %esi
	addq	%rbx, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp738:
	leaq	32(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp739:
	movq	48(%rsp), %rdx
	movq	56(%rsp), %r12
	cmpq	%rdx, %r12
	ja	.LBB34_2
	addq	$24, %r13
	movq	40(%rsp), %rbp
	shrq	$5, %r12
	movq	8(%r14), %rax
	movups	(%r13), %xmm0
	movaps	%xmm0, 64(%rsp)
	movq	%rbx, 80(%rsp)
	movq	%rbp, 88(%rsp)
	movq	%r12, 96(%rsp)
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	addq	$24, %rdi
	movq	16(%rax), %rdx
	movq	24(%rax), %rax
	movq	(%rax), %rcx
.Ltmp741:
	movq	%r12, (%rsp)
	leaq	64(%rsp), %r8
	movq	%rbp, %r9
	movq	16(%rsp), %r13
	callq	_ZN12nepenthe_ops4norm4Norm4pack17hd3b95fbb8a9814a7E
.Ltmp742:
	movq	16(%r14), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movq	24(%r14), %rax
	movzbl	(%rax), %r9d
.Ltmp743:
	leaq	64(%rsp), %rdi
	movq	%rbp, %rsi
	movq	%r12, %rdx
	movq	%r13, %rcx
	movq	%r15, %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp744:
.Ltmp745:
	leaq	32(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp746:
	movq	32(%rsp), %rsi
	testq	%rsi, %rsi
	movq	24(%rsp), %rbx
	je	.LBB34_15
	movq	40(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB34_15:
	testq	%rbx, %rbx
	je	.LBB34_17
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r13, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB34_17:
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
.LBB34_2:
	.cfi_def_cfa_offset 176
.Ltmp748:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%r12, %rsi
	movq	16(%rsp), %r13
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp749:
	ud2
.LBB34_18:
.Ltmp747:
	movq	%rax, %r15
	movq	32(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB34_5
	movq	40(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB34_5
.LBB34_4:
.Ltmp740:
	movq	%rax, %r15
.LBB34_5:
	movq	16(%rsp), %r13
	jmp	.LBB34_6
.LBB34_9:
.Ltmp750:
	movq	%rax, %r15
.Ltmp751:
	leaq	32(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18147915163002271463
.Ltmp752:
.LBB34_6:
	movq	24(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB34_8
	shlq	$4, %rsi
	movl	$8, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB34_8:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB34_20:
.Ltmp753:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end34:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5fb63352dcc4137fE, .Lfunc_end34-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5fb63352dcc4137fE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5fb63352dcc4137fE","a",@progbits
	.p2align	2, 0x0
GCC_except_table34:
.Lexception20:
	.byte	255
	.byte	155
	.uleb128 .Lttbase19-.Lttbaseref19
.Lttbaseref19:
	.byte	1
	.uleb128 .Lcst_end20-.Lcst_begin20
.Lcst_begin20:
	.uleb128 .Ltmp738-.Lfunc_begin20
	.uleb128 .Ltmp739-.Ltmp738
	.uleb128 .Ltmp740-.Lfunc_begin20
	.byte	0
	.uleb128 .Ltmp741-.Lfunc_begin20
	.uleb128 .Ltmp744-.Ltmp741
	.uleb128 .Ltmp750-.Lfunc_begin20
	.byte	0
	.uleb128 .Ltmp745-.Lfunc_begin20
	.uleb128 .Ltmp746-.Ltmp745
	.uleb128 .Ltmp747-.Lfunc_begin20
	.byte	0
	.uleb128 .Ltmp748-.Lfunc_begin20
	.uleb128 .Ltmp749-.Ltmp748
	.uleb128 .Ltmp750-.Lfunc_begin20
	.byte	0
	.uleb128 .Ltmp751-.Lfunc_begin20
	.uleb128 .Ltmp752-.Ltmp751
	.uleb128 .Ltmp753-.Lfunc_begin20
	.byte	1
	.uleb128 .Ltmp752-.Lfunc_begin20
	.uleb128 .Lfunc_end34-.Ltmp752
	.byte	0
	.byte	0
.Lcst_end20:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase19:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h984fc7abace04695E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h984fc7abace04695E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h984fc7abace04695E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h984fc7abace04695E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h984fc7abace04695E:
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
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %rax
	movq	%rax, 8(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, (%rsp)
	movq	16(%rsi), %r14
	movq	24(%rsi), %r13
	movq	32(%rsi), %rbx
	movq	40(%rsi), %r15
	movq	(%rdi), %rbp
	movq	(%rbp), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %r15b
	setne	%sil
	shll	$5, %esi
	addq	%r15, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp754:
	leaq	16(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp755:
	movq	32(%rsp), %rdx
	movq	40(%rsp), %r12
	cmpq	%rdx, %r12
	ja	.LBB35_2
	movq	%r13, %r8
	movq	24(%rsp), %r13
	shrq	$5, %r12
	movq	8(%rbp), %rax
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	32(%rcx), %rdi
	movq	40(%rcx), %rsi
	movq	16(%rax), %rax
	subq	(%rax), %rbx
	movq	(%rdx), %rdx
	movq	%r8, 48(%rsp)
	movq	%rbx, 56(%rsp)
	movq	%r15, 64(%rsp)
.Ltmp757:
	leaq	48(%rsp), %rcx
	movq	%r13, %r8
	movq	%r12, %r9
	movq	(%rsp), %r15
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp758:
	movq	16(%rbp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	24(%rbp), %rax
	movzbl	(%rax), %r9d
.Ltmp759:
	leaq	48(%rsp), %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	movq	%r15, %rcx
	movq	%r14, %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp760:
.Ltmp761:
	leaq	16(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp762:
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	movq	8(%rsp), %rbx
	je	.LBB35_15
	movq	24(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB35_15:
	testq	%rbx, %rbx
	je	.LBB35_17
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB35_17:
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
.LBB35_2:
	.cfi_def_cfa_offset 160
.Ltmp764:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%r12, %rsi
	movq	(%rsp), %r15
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp765:
	ud2
.LBB35_18:
.Ltmp763:
	movq	%rax, %rbx
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB35_5
	movq	24(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB35_5
.LBB35_4:
.Ltmp756:
	movq	%rax, %rbx
.LBB35_5:
	movq	(%rsp), %r15
	jmp	.LBB35_6
.LBB35_9:
.Ltmp766:
	movq	%rax, %rbx
.Ltmp767:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18147915163002271463
.Ltmp768:
.LBB35_6:
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB35_8
	shlq	$4, %rsi
	movl	$8, %edx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB35_8:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB35_20:
.Ltmp769:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end35:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h984fc7abace04695E, .Lfunc_end35-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h984fc7abace04695E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h984fc7abace04695E","a",@progbits
	.p2align	2, 0x0
GCC_except_table35:
.Lexception21:
	.byte	255
	.byte	155
	.uleb128 .Lttbase20-.Lttbaseref20
.Lttbaseref20:
	.byte	1
	.uleb128 .Lcst_end21-.Lcst_begin21
.Lcst_begin21:
	.uleb128 .Ltmp754-.Lfunc_begin21
	.uleb128 .Ltmp755-.Ltmp754
	.uleb128 .Ltmp756-.Lfunc_begin21
	.byte	0
	.uleb128 .Ltmp757-.Lfunc_begin21
	.uleb128 .Ltmp760-.Ltmp757
	.uleb128 .Ltmp766-.Lfunc_begin21
	.byte	0
	.uleb128 .Ltmp761-.Lfunc_begin21
	.uleb128 .Ltmp762-.Ltmp761
	.uleb128 .Ltmp763-.Lfunc_begin21
	.byte	0
	.uleb128 .Ltmp764-.Lfunc_begin21
	.uleb128 .Ltmp765-.Ltmp764
	.uleb128 .Ltmp766-.Lfunc_begin21
	.byte	0
	.uleb128 .Ltmp767-.Lfunc_begin21
	.uleb128 .Ltmp768-.Ltmp767
	.uleb128 .Ltmp769-.Lfunc_begin21
	.byte	1
	.uleb128 .Ltmp768-.Lfunc_begin21
	.uleb128 .Lfunc_end35-.Ltmp768
	.byte	0
	.byte	0
.Lcst_end21:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase20:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h9ae94ecddcd2d7beE","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h9ae94ecddcd2d7beE
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h9ae94ecddcd2d7beE
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h9ae94ecddcd2d7beE,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h9ae94ecddcd2d7beE:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -16
	movq	%rsi, %rax
	movq	(%rdi), %rcx
	movq	(%rcx), %rdi
	movq	(%rdi), %rcx
	movq	16(%rcx), %rdx
	movq	24(%rcx), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB36_2
	movq	(%rax), %r10
	movq	8(%rax), %r11
	movq	16(%rax), %rbx
	movq	24(%rax), %r8
	movq	32(%rax), %r9
	movq	8(%rdi), %rax
	movq	8(%rcx), %rdi
	movq	(%rax), %rcx
	movq	8(%rax), %rax
	xorl	%edx, %edx
	subq	%rcx, %rax
	cmovaeq	%rax, %rdx
	subq	%rcx, %r11
	movq	%r10, 8(%rsp)
	movq	%r11, 16(%rsp)
	movq	%rbx, 24(%rsp)
	leaq	8(%rsp), %rcx
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB36_2:
	.cfi_def_cfa_offset 48
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end36:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h9ae94ecddcd2d7beE, .Lfunc_end36-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h9ae94ecddcd2d7beE
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9a06fe981452994E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9a06fe981452994E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9a06fe981452994E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9a06fe981452994E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9a06fe981452994E:
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
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rbp
	movq	(%rsi), %rax
	movq	%rax, 8(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, (%rsp)
	movq	16(%rsi), %r15
	movq	40(%rsi), %rbx
	movq	(%rdi), %r14
	movq	(%r14), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %bl
	setne	%sil
	shll	$5, %esi
	addq	%rbx, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp770:
	leaq	16(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp771:
	movq	32(%rsp), %rdx
	movq	40(%rsp), %r12
	cmpq	%rdx, %r12
	ja	.LBB37_2
	addq	$24, %rbp
	movq	24(%rsp), %r13
	shrq	$5, %r12
	movq	8(%r14), %rax
	movups	(%rbp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movq	%rbx, 64(%rsp)
	movq	%r13, 72(%rsp)
	movq	%r12, 80(%rsp)
	movq	(%rax), %rcx
	movq	16(%rcx), %rdx
	movq	24(%rcx), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB37_10
	movq	8(%rax), %rax
	movq	8(%rcx), %rdi
	movq	(%rax), %rdx
.Ltmp773:
	leaq	48(%rsp), %rcx
	movq	%r13, %r8
	movq	%r12, %r9
	movq	(%rsp), %rbp
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp774:
	movq	16(%r14), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	24(%r14), %rax
	movzbl	(%rax), %r9d
.Ltmp775:
	leaq	48(%rsp), %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	movq	%rbp, %rcx
	movq	%r15, %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp776:
.Ltmp777:
	leaq	16(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp778:
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	movq	8(%rsp), %rbx
	je	.LBB37_18
	movq	24(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB37_18:
	testq	%rbx, %rbx
	je	.LBB37_20
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB37_20:
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
.LBB37_2:
	.cfi_def_cfa_offset 160
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	jmp	.LBB37_11
.LBB37_10:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	movq	%rsi, %r12
.LBB37_11:
	movq	(%rsp), %rbp
.Ltmp780:
	xorl	%edi, %edi
	movq	%r12, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp781:
	ud2
.LBB37_21:
.Ltmp779:
	movq	%rax, %r15
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB37_4
	movq	24(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB37_4
.LBB37_3:
.Ltmp772:
	movq	%rax, %r15
.LBB37_4:
	movq	(%rsp), %rbp
	jmp	.LBB37_5
.LBB37_8:
.Ltmp782:
	movq	%rax, %r15
.Ltmp783:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18147915163002271463
.Ltmp784:
.LBB37_5:
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB37_7
	shlq	$4, %rsi
	movl	$8, %edx
	movq	%rbp, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB37_7:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB37_23:
.Ltmp785:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end37:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9a06fe981452994E, .Lfunc_end37-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9a06fe981452994E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9a06fe981452994E","a",@progbits
	.p2align	2, 0x0
GCC_except_table37:
.Lexception22:
	.byte	255
	.byte	155
	.uleb128 .Lttbase21-.Lttbaseref21
.Lttbaseref21:
	.byte	1
	.uleb128 .Lcst_end22-.Lcst_begin22
.Lcst_begin22:
	.uleb128 .Ltmp770-.Lfunc_begin22
	.uleb128 .Ltmp771-.Ltmp770
	.uleb128 .Ltmp772-.Lfunc_begin22
	.byte	0
	.uleb128 .Ltmp773-.Lfunc_begin22
	.uleb128 .Ltmp776-.Ltmp773
	.uleb128 .Ltmp782-.Lfunc_begin22
	.byte	0
	.uleb128 .Ltmp777-.Lfunc_begin22
	.uleb128 .Ltmp778-.Ltmp777
	.uleb128 .Ltmp779-.Lfunc_begin22
	.byte	0
	.uleb128 .Ltmp780-.Lfunc_begin22
	.uleb128 .Ltmp781-.Ltmp780
	.uleb128 .Ltmp782-.Lfunc_begin22
	.byte	0
	.uleb128 .Ltmp783-.Lfunc_begin22
	.uleb128 .Ltmp784-.Ltmp783
	.uleb128 .Ltmp785-.Lfunc_begin22
	.byte	1
	.uleb128 .Ltmp784-.Lfunc_begin22
	.uleb128 .Lfunc_end37-.Ltmp784
	.byte	0
	.byte	0
.Lcst_end22:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase21:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb71bb5808cfbc9c3E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb71bb5808cfbc9c3E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb71bb5808cfbc9c3E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb71bb5808cfbc9c3E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb71bb5808cfbc9c3E:
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
	movq	%rsi, %rbx
	movq	(%rdi), %rax
	movq	(%rax), %rax
	movq	(%rsi), %rsi
	movq	24(%rbx), %r14
	movq	32(%rbx), %r15
	movq	(%rax), %rdi
	movq	8(%rax), %r12
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	movq	(%r12), %rcx
	movq	%rax, %rdi
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	movq	%rbx, %rcx
	movq	%r14, %r8
	movq	%r15, %r9
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
	jmp	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Lfunc_end38:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb71bb5808cfbc9c3E, .Lfunc_end38-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb71bb5808cfbc9c3E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hcb93d0909409bb26E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hcb93d0909409bb26E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hcb93d0909409bb26E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hcb93d0909409bb26E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hcb93d0909409bb26E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %r8
	movq	(%rdi), %rax
	movq	(%rax), %rax
	movq	24(%rsi), %r9
	movq	32(%rsi), %r10
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	addq	$24, %rdi
	movq	16(%rax), %rdx
	movq	24(%rax), %rax
	movq	(%rax), %rcx
	movq	%r10, (%rsp)
	callq	_ZN12nepenthe_ops4norm4Norm4pack17hd3b95fbb8a9814a7E
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end39:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hcb93d0909409bb26E, .Lfunc_end39-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hcb93d0909409bb26E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd7c4bf46d3468fd0E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd7c4bf46d3468fd0E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd7c4bf46d3468fd0E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd7c4bf46d3468fd0E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd7c4bf46d3468fd0E:
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
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rbp
	movq	(%rsi), %rax
	movq	%rax, 8(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, (%rsp)
	movq	16(%rsi), %r15
	movq	40(%rsi), %rbx
	movq	(%rdi), %r14
	movq	(%r14), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %bl
	setne	%sil
	shll	$5, %esi
	addq	%rbx, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp786:
	leaq	16(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp787:
	movq	32(%rsp), %rdx
	movq	40(%rsp), %r12
	cmpq	%rdx, %r12
	ja	.LBB40_2
	addq	$24, %rbp
	movq	24(%rsp), %r13
	shrq	$5, %r12
	movq	8(%r14), %rax
	movups	(%rbp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movq	%rbx, 64(%rsp)
	movq	%r13, 72(%rsp)
	movq	%r12, 80(%rsp)
	movq	(%rax), %rdi
	movq	8(%rax), %rbx
	movq	48(%rsp), %rsi
.Ltmp789:
	movq	(%rsp), %rbp
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
.Ltmp790:
	movq	(%rbx), %r8
.Ltmp791:
	leaq	48(%rsp), %rcx
	movq	%rax, %rdi
	movq	%rdx, %rsi
	movq	%r8, %rdx
	movq	%r13, %r8
	movq	%r12, %r9
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp792:
	movq	16(%r14), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 80(%rsp)
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	24(%r14), %rax
	movzbl	(%rax), %r9d
.Ltmp793:
	leaq	48(%rsp), %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	movq	%rbp, %rcx
	movq	%r15, %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp794:
.Ltmp795:
	leaq	16(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp796:
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	movq	8(%rsp), %rbx
	je	.LBB40_16
	movq	24(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB40_16:
	testq	%rbx, %rbx
	je	.LBB40_18
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB40_18:
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
.LBB40_2:
	.cfi_def_cfa_offset 160
.Ltmp798:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%r12, %rsi
	movq	(%rsp), %rbp
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp799:
	ud2
.LBB40_19:
.Ltmp797:
	movq	%rax, %r15
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB40_5
	movq	24(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB40_5
.LBB40_4:
.Ltmp788:
	movq	%rax, %r15
.LBB40_5:
	movq	(%rsp), %rbp
	jmp	.LBB40_6
.LBB40_9:
.Ltmp800:
	movq	%rax, %r15
.Ltmp801:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18147915163002271463
.Ltmp802:
.LBB40_6:
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB40_8
	shlq	$4, %rsi
	movl	$8, %edx
	movq	%rbp, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB40_8:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB40_21:
.Ltmp803:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end40:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd7c4bf46d3468fd0E, .Lfunc_end40-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd7c4bf46d3468fd0E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd7c4bf46d3468fd0E","a",@progbits
	.p2align	2, 0x0
GCC_except_table40:
.Lexception23:
	.byte	255
	.byte	155
	.uleb128 .Lttbase22-.Lttbaseref22
.Lttbaseref22:
	.byte	1
	.uleb128 .Lcst_end23-.Lcst_begin23
.Lcst_begin23:
	.uleb128 .Ltmp786-.Lfunc_begin23
	.uleb128 .Ltmp787-.Ltmp786
	.uleb128 .Ltmp788-.Lfunc_begin23
	.byte	0
	.uleb128 .Ltmp789-.Lfunc_begin23
	.uleb128 .Ltmp794-.Ltmp789
	.uleb128 .Ltmp800-.Lfunc_begin23
	.byte	0
	.uleb128 .Ltmp795-.Lfunc_begin23
	.uleb128 .Ltmp796-.Ltmp795
	.uleb128 .Ltmp797-.Lfunc_begin23
	.byte	0
	.uleb128 .Ltmp798-.Lfunc_begin23
	.uleb128 .Ltmp799-.Ltmp798
	.uleb128 .Ltmp800-.Lfunc_begin23
	.byte	0
	.uleb128 .Ltmp801-.Lfunc_begin23
	.uleb128 .Ltmp802-.Ltmp801
	.uleb128 .Ltmp803-.Lfunc_begin23
	.byte	1
	.uleb128 .Ltmp802-.Lfunc_begin23
	.uleb128 .Lfunc_end40-.Ltmp802
	.byte	0
	.byte	0
.Lcst_end23:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase22:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hda2cebc1cd948ef9E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hda2cebc1cd948ef9E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hda2cebc1cd948ef9E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hda2cebc1cd948ef9E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hda2cebc1cd948ef9E:
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
	movq	(%rdi), %rbx
	movq	16(%rbx), %rax
	movq	(%rax), %r9
	testq	%r9, %r9
	je	.LBB41_33
	movq	(%rsi), %r11
	movq	8(%rsi), %rcx
	movq	16(%rsi), %rax
	movq	%rax, (%rsp)
	movq	8(%rbx), %r8
	movq	%r8, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB41_2
	movq	%r8, %rax
	xorl	%edx, %edx
	divq	%r9
	subq	%rdx, %r8
	cmpq	%r8, %r9
	jbe	.LBB41_5
	jmp	.LBB41_32
.LBB41_2:
	movl	%r8d, %eax
	xorl	%edx, %edx
	divl	%r9d
	subq	%rdx, %r8
	cmpq	%r8, %r9
	ja	.LBB41_32
.LBB41_5:
	movq	%r11, %rdi
	shlq	$4, %rdi
	leaq	16(%rdi), %rsi
	cmpq	%r9, %rsi
	cmovaeq	%r9, %rsi
	cmpq	%rdi, %rsi
	jb	.LBB41_34
	movq	24(%rbx), %rax
	jne	.LBB41_11
	cmpq	$0, (%rax)
	je	.LBB41_15
	cmpq	$0, (%rsp)
	je	.LBB41_9
	.p2align	4
.LBB41_10:
	subq	%r9, %r8
	cmpq	%r8, %r9
	jbe	.LBB41_10
	jmp	.LBB41_32
	.p2align	4
.LBB41_9:
	subq	%r9, %r8
	cmpq	%r8, %r9
	jbe	.LBB41_9
	jmp	.LBB41_32
.LBB41_11:
	cmpq	$0, (%rsp)
	je	.LBB41_22
	movq	(%rbx), %rdx
	shlq	$6, %r11
	shlq	$2, %rsi
	leaq	4(%r11), %rdi
	cmpq	%rsi, %rdi
	jne	.LBB41_13
	addq	%r11, %rdx
	leaq	(,%r9,4), %rsi
	xorl	%edi, %edi
	movq	%rcx, %r11
	jmp	.LBB41_17
	.p2align	4
.LBB41_20:
	movss	(%rdx), %xmm0
	movss	%xmm0, (%r10)
.LBB41_21:
	subq	%r9, %r8
	addq	$4, %r11
	addq	%rsi, %rdx
	incq	%rdi
	cmpq	%r8, %r9
	ja	.LBB41_32
.LBB41_17:
	cmpq	$0, (%rax)
	je	.LBB41_15
	movq	%rcx, %r10
	testq	%rdi, %rdi
	je	.LBB41_20
	movq	%r11, %r10
	cmpq	(%rsp), %rdi
	jb	.LBB41_20
	jmp	.LBB41_21
.LBB41_22:
	cmpq	$0, (%rax)
	je	.LBB41_15
	.p2align	4
.LBB41_23:
	subq	%r9, %r8
	cmpq	%r8, %r9
	jbe	.LBB41_23
.LBB41_32:
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
.LBB41_13:
	.cfi_def_cfa_offset 80
	movq	(%rsp), %rdi
	leaq	(%rcx,%rdi,4), %r10
	movq	%r10, 16(%rsp)
	addq	$-8, %rsi
	leaq	(,%r9,4), %rbx
	leaq	(%rcx,%rdi,4), %rdi
	addq	$-4, %rdi
	movq	%rdi, 8(%rsp)
	xorl	%r15d, %r15d
	jmp	.LBB41_14
	.p2align	4
.LBB41_31:
	addq	%rbx, %rdx
	subq	%r9, %r8
	incq	%r15
	cmpq	%r8, %r9
	ja	.LBB41_32
.LBB41_14:
	movq	(%rax), %r13
	testq	%r13, %r13
	je	.LBB41_15
	movq	%rcx, %r10
	testq	%r15, %r15
	je	.LBB41_27
	cmpq	(%rsp), %r15
	jae	.LBB41_31
	leaq	(%rcx,%r15,4), %r10
.LBB41_27:
	leaq	-1(%r13), %r12
	movss	(%rdx,%r11), %xmm0
	movss	%xmm0, (%r10)
	movq	16(%rsp), %r14
	subq	%r10, %r14
	addq	$-4, %r14
	shrq	$2, %r14
	cmpq	%r14, %r12
	jae	.LBB41_31
	movq	8(%rsp), %rdi
	subq	%r10, %rdi
	leaq	(,%r13,4), %r14
	subq	%r14, %rdi
	leaq	(%r10,%r13,4), %r13
	movq	%r11, %r10
	.p2align	4
.LBB41_29:
	movss	4(%rdx,%r10), %xmm0
	movss	%xmm0, (%r13)
	movq	%rdi, %rbp
	shrq	$2, %rbp
	cmpq	%rbp, %r12
	jae	.LBB41_31
	subq	%r14, %rdi
	addq	%r14, %r13
	cmpq	%r10, %rsi
	leaq	4(%r10), %r10
	jne	.LBB41_29
	jmp	.LBB41_31
.LBB41_15:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.35(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.36(%rip), %rdx
	movl	$27, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.LBB41_33:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463(%rip), %rdi
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.9(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB41_34:
	leaq	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.10(%rip), %rcx
	movq	%r9, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end41:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hda2cebc1cd948ef9E, .Lfunc_end41-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hda2cebc1cd948ef9E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he195d8e90bab9334E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he195d8e90bab9334E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he195d8e90bab9334E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he195d8e90bab9334E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he195d8e90bab9334E:
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
	subq	$120, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rbp
	movq	(%rsi), %rax
	movq	%rax, 24(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 16(%rsp)
	movq	16(%rsi), %r15
	movq	40(%rsi), %rbx
	movq	(%rdi), %r14
	movq	(%r14), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %bl
	setne	%sil
	shll	$5, %esi
	addq	%rbx, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp804:
	leaq	32(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp805:
	movq	48(%rsp), %rdx
	movq	56(%rsp), %r12
	cmpq	%rdx, %r12
	ja	.LBB42_2
	addq	$24, %rbp
	movq	40(%rsp), %r13
	shrq	$5, %r12
	movq	8(%r14), %rax
	movups	(%rbp), %xmm0
	movaps	%xmm0, 64(%rsp)
	movq	%rbx, 80(%rsp)
	movq	%r13, 88(%rsp)
	movq	%r12, 96(%rsp)
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	addq	$24, %rdi
	movq	16(%rax), %rdx
	movq	24(%rax), %rax
	movq	24(%rax), %rcx
	imulq	16(%rax), %rcx
.Ltmp807:
	movq	%r12, (%rsp)
	leaq	64(%rsp), %r8
	movq	%r13, %r9
	movq	16(%rsp), %rbp
	callq	_ZN12nepenthe_ops4norm4Norm4pack17hd3b95fbb8a9814a7E
.Ltmp808:
	movq	16(%r14), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movq	24(%r14), %rax
	movzbl	(%rax), %r9d
.Ltmp809:
	leaq	64(%rsp), %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	movq	%rbp, %rcx
	movq	%r15, %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp810:
.Ltmp811:
	leaq	32(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp812:
	movq	32(%rsp), %rsi
	testq	%rsi, %rsi
	movq	24(%rsp), %rbx
	je	.LBB42_15
	movq	40(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB42_15:
	testq	%rbx, %rbx
	je	.LBB42_17
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB42_17:
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
.LBB42_2:
	.cfi_def_cfa_offset 176
.Ltmp814:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%r12, %rsi
	movq	16(%rsp), %rbp
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp815:
	ud2
.LBB42_18:
.Ltmp813:
	movq	%rax, %r15
	movq	32(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB42_5
	movq	40(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB42_5
.LBB42_4:
.Ltmp806:
	movq	%rax, %r15
.LBB42_5:
	movq	16(%rsp), %rbp
	jmp	.LBB42_6
.LBB42_9:
.Ltmp816:
	movq	%rax, %r15
.Ltmp817:
	leaq	32(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18147915163002271463
.Ltmp818:
.LBB42_6:
	movq	24(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB42_8
	shlq	$4, %rsi
	movl	$8, %edx
	movq	%rbp, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB42_8:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB42_20:
.Ltmp819:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end42:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he195d8e90bab9334E, .Lfunc_end42-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he195d8e90bab9334E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he195d8e90bab9334E","a",@progbits
	.p2align	2, 0x0
GCC_except_table42:
.Lexception24:
	.byte	255
	.byte	155
	.uleb128 .Lttbase23-.Lttbaseref23
.Lttbaseref23:
	.byte	1
	.uleb128 .Lcst_end24-.Lcst_begin24
.Lcst_begin24:
	.uleb128 .Ltmp804-.Lfunc_begin24
	.uleb128 .Ltmp805-.Ltmp804
	.uleb128 .Ltmp806-.Lfunc_begin24
	.byte	0
	.uleb128 .Ltmp807-.Lfunc_begin24
	.uleb128 .Ltmp810-.Ltmp807
	.uleb128 .Ltmp816-.Lfunc_begin24
	.byte	0
	.uleb128 .Ltmp811-.Lfunc_begin24
	.uleb128 .Ltmp812-.Ltmp811
	.uleb128 .Ltmp813-.Lfunc_begin24
	.byte	0
	.uleb128 .Ltmp814-.Lfunc_begin24
	.uleb128 .Ltmp815-.Ltmp814
	.uleb128 .Ltmp816-.Lfunc_begin24
	.byte	0
	.uleb128 .Ltmp817-.Lfunc_begin24
	.uleb128 .Ltmp818-.Ltmp817
	.uleb128 .Ltmp819-.Lfunc_begin24
	.byte	1
	.uleb128 .Ltmp818-.Lfunc_begin24
	.uleb128 .Lfunc_end42-.Ltmp818
	.byte	0
	.byte	0
.Lcst_end24:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase23:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf75da7ae964b532bE","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf75da7ae964b532bE
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf75da7ae964b532bE
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf75da7ae964b532bE,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf75da7ae964b532bE:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	movq	16(%rsi), %r10
	movq	24(%rsi), %r8
	movq	32(%rsi), %r9
	movq	(%rdi), %rdx
	movq	(%rdx), %rdx
	movq	(%rdx), %rsi
	movq	8(%rdx), %r11
	movq	8(%rsi), %rdi
	movq	16(%rsi), %rsi
	movq	16(%rdx), %rdx
	subq	(%rdx), %rcx
	movq	(%r11), %rdx
	movq	%rax, (%rsp)
	movq	%rcx, 8(%rsp)
	movq	%r10, 16(%rsp)
	movq	%rsp, %rcx
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end43:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf75da7ae964b532bE, .Lfunc_end43-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf75da7ae964b532bE
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hfa6a1946301f158fE","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hfa6a1946301f158fE
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hfa6a1946301f158fE
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hfa6a1946301f158fE,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hfa6a1946301f158fE:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	movq	16(%rsi), %r10
	movq	24(%rsi), %r8
	movq	32(%rsi), %r9
	movq	(%rdi), %rdx
	movq	(%rdx), %rdx
	movq	(%rdx), %rsi
	movq	8(%rdx), %r11
	movq	32(%rsi), %rdi
	movq	40(%rsi), %rsi
	movq	16(%rdx), %rdx
	subq	(%rdx), %rcx
	movq	(%r11), %rdx
	movq	%rax, (%rsp)
	movq	%rcx, 8(%rsp)
	movq	%r10, 16(%rsp)
	movq	%rsp, %rcx
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end44:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hfa6a1946301f158fE, .Lfunc_end44-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hfa6a1946301f158fE
	.cfi_endproc

	.section	".text._ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.18147915163002271463","ax",@progbits
	.hidden	_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.18147915163002271463
	.globl	_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.18147915163002271463
	.p2align	4
	.type	_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.18147915163002271463,@function
_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.18147915163002271463:
	.cfi_startproc
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB45_1
	movq	8(%rdi), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB45_1:
	retq
.Lfunc_end45:
	.size	_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.18147915163002271463, .Lfunc_end45-_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.18147915163002271463
	.cfi_endproc

	.section	".text._ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.18147915163002271463","ax",@progbits
	.hidden	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.18147915163002271463
	.globl	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.18147915163002271463
	.p2align	4
	.type	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.18147915163002271463,@function
_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.18147915163002271463:
	.cfi_startproc
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB46_1
	movq	8(%rdi), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB46_1:
	retq
.Lfunc_end46:
	.size	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.18147915163002271463, .Lfunc_end46-_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.18147915163002271463
	.cfi_endproc

	.section	".text._ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18147915163002271463","ax",@progbits
	.hidden	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18147915163002271463
	.globl	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18147915163002271463
	.p2align	4
	.type	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18147915163002271463,@function
_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18147915163002271463:
.Lfunc_begin25:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception25
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp820:
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp821:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB47_6
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
.LBB47_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB47_3:
	.cfi_def_cfa_offset 32
.Ltmp822:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB47_5
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB47_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end47:
	.size	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18147915163002271463, .Lfunc_end47-_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18147915163002271463
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E.llvm.18147915163002271463","a",@progbits
	.p2align	2, 0x0
GCC_except_table47:
.Lexception25:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end25-.Lcst_begin25
.Lcst_begin25:
	.uleb128 .Ltmp820-.Lfunc_begin25
	.uleb128 .Ltmp821-.Ltmp820
	.uleb128 .Ltmp822-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp821-.Lfunc_begin25
	.uleb128 .Lfunc_end47-.Ltmp821
	.byte	0
	.byte	0
.Lcst_end25:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E,@function
_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E:
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
	je	.LBB48_5
	leaq	8(%rbx), %r12
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r13
	jmp	.LBB48_2
	.p2align	4
.LBB48_4:
	addq	$48, %r12
	decq	%r15
	je	.LBB48_5
.LBB48_2:
	movq	-8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB48_4
	movq	(%r12), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r13
	jmp	.LBB48_4
.LBB48_5:
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB48_6
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
.LBB48_6:
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
.Lfunc_end48:
	.size	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E, .Lfunc_end48-_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	.cfi_endproc

	.section	".text._ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E,@function
_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E:
.Lfunc_begin26:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception26
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp823:
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
.Ltmp824:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB49_6
	movq	8(%rbx), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB49_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB49_3:
	.cfi_def_cfa_offset 32
.Ltmp825:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB49_5
	movq	8(%rbx), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB49_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end49:
	.size	_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E, .Lfunc_end49-_ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr72drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h6aed7f983e59fbc0E","a",@progbits
	.p2align	2, 0x0
GCC_except_table49:
.Lexception26:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end26-.Lcst_begin26
.Lcst_begin26:
	.uleb128 .Ltmp823-.Lfunc_begin26
	.uleb128 .Ltmp824-.Ltmp823
	.uleb128 .Ltmp825-.Lfunc_begin26
	.byte	0
	.uleb128 .Ltmp824-.Lfunc_begin26
	.uleb128 .Lfunc_end49-.Ltmp824
	.byte	0
	.byte	0
.Lcst_end26:
	.p2align	2, 0x0

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.0,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.0:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/adapters/step_by.rs"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.0, 90

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.1,@object
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.1:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/vector.rs"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.1, 49

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.4,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.4,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.4:
	.quad	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.1
	.asciz	"0\000\000\000\000\000\000\000\222\000\000\000\027\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.4, 24

	.hidden	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.type	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/product.rs"
	.size	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463, 50

	.hidden	anon.aa7e57dd61dee41aa5b2841d8892a0db.6.llvm.18147915163002271463
	.type	anon.aa7e57dd61dee41aa5b2841d8892a0db.6.llvm.18147915163002271463,@object
	.section	.data.rel.ro.anon.aa7e57dd61dee41aa5b2841d8892a0db.6.llvm.18147915163002271463,"aw",@progbits
	.globl	anon.aa7e57dd61dee41aa5b2841d8892a0db.6.llvm.18147915163002271463
	.p2align	3, 0x0
anon.aa7e57dd61dee41aa5b2841d8892a0db.6.llvm.18147915163002271463:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000\260\001\000\000\020\000\000"
	.size	anon.aa7e57dd61dee41aa5b2841d8892a0db.6.llvm.18147915163002271463, 24

	.hidden	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463
	.type	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463,@object
	.section	.rodata.anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463,"a",@progbits
	.globl	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463
anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463:
	.ascii	"chunk size must be non-zero"
	.size	anon.aa7e57dd61dee41aa5b2841d8892a0db.7.llvm.18147915163002271463, 27

	.hidden	anon.aa7e57dd61dee41aa5b2841d8892a0db.8.llvm.18147915163002271463
	.type	anon.aa7e57dd61dee41aa5b2841d8892a0db.8.llvm.18147915163002271463,@object
	.section	.data.rel.ro.anon.aa7e57dd61dee41aa5b2841d8892a0db.8.llvm.18147915163002271463,"aw",@progbits
	.globl	anon.aa7e57dd61dee41aa5b2841d8892a0db.8.llvm.18147915163002271463
	.p2align	3, 0x0
anon.aa7e57dd61dee41aa5b2841d8892a0db.8.llvm.18147915163002271463:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000\262\001\000\000\031\000\000"
	.size	anon.aa7e57dd61dee41aa5b2841d8892a0db.8.llvm.18147915163002271463, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.9,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.9,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.9:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000\264\001\000\000%\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.9, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.10,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.10,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.10:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000\265\001\000\000!\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.10, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.11,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.11,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.11:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000\202\001\000\000,\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.11, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.12,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.12,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.12:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000\202\001\000\000#\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.12, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.13,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.13,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.13:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000|\001\000\000\033\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.13, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.14,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.14,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.14:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000\243\001\000\000\025\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.14, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.15,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.15,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.15:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000\244\001\000\000&\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.15, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.16,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.16,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.16:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000\247\001\000\000=\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.16, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.17,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.17,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.17:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000\250\001\000\000/\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.17, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.18,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.18,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.18:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\0004\001\000\000\026\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.18, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.19,@object
	.section	.rodata..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.19,"a",@progbits
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.19:
	.ascii	"as many as there are channels"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.19, 29

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.20,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.20,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.20:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000(\001\000\000\022\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.20, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.21,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.21,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.21:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000&\001\000\000#\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.21, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.22,@object
	.section	.rodata..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.22,"a",@progbits
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.22:
	.ascii	"as deep as the panel"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.22, 20

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.23,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.23,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.23:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000`\001\000\000\016\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.23, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.24,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.24,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.24:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000^\001\000\000'\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.24, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.25,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.25,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.25:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000\365\000\000\000\017\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.25, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.26,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.26,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.26:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000\366\000\000\000\"\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.26, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.27,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.27,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.27:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000o\000\000\000<\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.27, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000o\000\000\000#\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.28, 24

	.hidden	anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463
	.type	anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463,@object
	.section	.data.rel.ro.anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463,"aw",@progbits
	.globl	anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463
	.p2align	3, 0x0
anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000w\000\000\000!\000\000"
	.size	anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463, 24

	.hidden	anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463
	.type	anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463,@object
	.section	.data.rel.ro.anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463,"aw",@progbits
	.globl	anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463
	.p2align	3, 0x0
anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000d\000\000\000!\000\000"
	.size	anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000\303\000\000\000\037\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.31, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000\254\000\000\000/\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.32, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33,@object
	.section	.rodata..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33,"a",@progbits
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33:
	.ascii	"contiguous rows or columns"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.33, 26

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34:
	.quad	anon.aa7e57dd61dee41aa5b2841d8892a0db.5.llvm.18147915163002271463
	.asciz	"1\000\000\000\000\000\000\000\222\000\000\000\005\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.34, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.35,@object
	.section	.rodata..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.35,"a",@progbits
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.35:
	.ascii	"assertion failed: step != 0"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.35, 27

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.36,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.36,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.36:
	.quad	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.0
	.asciz	"Y\000\000\000\000\000\000\000#\000\000\000\t\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.36, 24

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.37,@object
	.section	.rodata..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.37,"a",@progbits
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.37:
	.ascii	"at most one block"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.37, 17

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.38,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.38:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/vector/x86.rs"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.38, 53

	.type	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.39,@object
	.section	.data.rel.ro..Lanon.aa7e57dd61dee41aa5b2841d8892a0db.39,"aw",@progbits
	.p2align	3, 0x0
.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.39:
	.quad	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.38
	.asciz	"4\000\000\000\000\000\000\000\203\000\000\000\005\000\000"
	.size	.Lanon.aa7e57dd61dee41aa5b2841d8892a0db.39, 24

	.hidden	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512
	.hidden	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512
	.hidden	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512
	.hidden	_ZN12nepenthe_ops4norm4Norm4pack17hd3b95fbb8a9814a7E
	.hidden	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0cd7a92fda05cec7E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d6a7c015b9ca37bE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d805a1932f4c81cE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2acbb6f5edb43172E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3996bfea0b58d69aE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c96b2ca9542eddfE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h46fc344d624509d0E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h488a765b8889e536E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h60a59bb8f96db70eE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h79180b1021309547E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7bbeb98935f6681aE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7f08adaa2a176386E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha9f091537ae699e8E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haa990259069caa43E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbe05e17ff9e6cffaE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc31985bcd5fb7442E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6ea6b18c2b4830cE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcd94240f4e12ccdaE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hda1963a81e2ed462E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he5e37217d2decdf0E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he8004731e466a9cfE
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hcc3424011cc8d517E
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h23068fb0ff66d902E
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9b8b6d41af204275E
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he854d69ad81d0975E
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfdee06f8d57f9332E
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc5807fa6c4ceb5ecE
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha452c61a1cdf454dE
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8aeea838b361faa9E
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfeb2cd16bac52951E
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h76c5b9eb5e5be032E
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he409c30545bf5c05E
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haad2d4a0072c802fE
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8f71a6f9bd741523E
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2d070de6ab21314E
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcabb4fc899f57722E
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h537be42f837e31caE
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h0056924cab1e5cffE
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h3f39e43a3c721aedE
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h5b9ac5e3c432f3f0E
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h5d59e10870dc091dE
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h652c1dfb7fc99889E
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h7aeb6dadc9c2928bE
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h81beb60666d7ae1eE
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17ha25093fdde7a9ef5E
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17ha43343316a5f5384E
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hac7e53e51f08ad50E
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hacf3973f9b88793bE
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hb61725e128b3b63bE
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdab1a07930841ec9E
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdba315fc6c4b0506E
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17hdfe2e4b1735aaf43E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfb2a2c0268de05cdE
	.hidden	_ZN12nepenthe_ops7threads7Threads4each17h16a810b138b07d95E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbe2f31bafe750821E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4a28dca6fe5f1854E
	.hidden	_ZN12nepenthe_ops7threads7Threads4each17h2a6b4dba5991e282E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h25c3bc01126bbda4E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a8cf57fc3bab9b9E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb22b3aa2a075e03eE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4987e75459b2e577E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h366abd978982b780E
	.hidden	_ZN12nepenthe_ops7threads7Threads4each17h50e0635163ff4328E
	.hidden	_ZN12nepenthe_ops7threads7Threads4each17h5fc8d2877def9c3bE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1a1c6e5bd708e3a3E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hacffe76eac844fedE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6aa437f1e1bc04e1E
	.hidden	_ZN12nepenthe_ops7threads7Threads4each17had65d028c8c41d0bE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf740b3699be052b4E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2f11cb34f954dc8fE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8043d897cab1e94eE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7aeab8c6733a9011E
	.hidden	_ZN12nepenthe_ops7threads7Threads4each17hccf6ba44f52f099eE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h864ab0f956dd6043E
	.hidden	_ZN12nepenthe_ops7threads7Threads4each17hdc27880154ff9244E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h81d9dcfd5b43e282E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h97222d0b22165e05E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hbacdad46f1a7bb32E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h9e28a264ef43cd54E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17ha84bb4ea45bd54d8E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h999a8c0010695e22E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hef8bb8ba7c0cc7e8E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hce9a0414acd861fdE
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h1080b48f5c8016b7E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h294a98f041bdeed0E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h06afcf5a17000872E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17he8ef5ce45d325ba4E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hb6d25792ba88ad07E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h32670d3cc63e4bf4E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h197b972a5f8f294bE
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hbf4a01f149b225efE
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hdef2515712206bdfE
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h7c94b830953d1d41E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h3991ff847bae115bE
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h781e5e45d122932dE
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h24d032a064c14e82E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h46092ae1c08ac1cbE
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hd32e123138d143aeE
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h912849a954f59ac8E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h3a4c8211c73505caE
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hca0a1f2afc76ba66E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h2699953a4c579cd5E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h21949cdb74555c70E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hcb53080947d22472E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h7f5723f94d92a419E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17ha9f15a5415d4c67aE
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hb2a1a29336c53374E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h27ffae5870b78570E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h80895f5f431f7a26E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h3d0024a523132363E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hbf5729f811134314E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17he16713826bf6de42E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hcdd18ef3e15e843fE
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h39561df1502b246dE
	.hidden	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	.hidden	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	.hidden	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6cd154b90a881674E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6cd154b90a881674E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6cd154b90a881674E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6cd154b90a881674E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h582deff5a705f017E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha1f0b3321eb41de0E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha1f0b3321eb41de0E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha1f0b3321eb41de0E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha1f0b3321eb41de0E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h582deff5a705f017E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb0a4f317a19dd3feE
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb0a4f317a19dd3feE,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb0a4f317a19dd3feE
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb0a4f317a19dd3feE = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h582deff5a705f017E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb5a150b7dfc95588E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb5a150b7dfc95588E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb5a150b7dfc95588E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb5a150b7dfc95588E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h582deff5a705f017E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h7bd3c416c3c5de31E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h7bd3c416c3c5de31E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h7bd3c416c3c5de31E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h7bd3c416c3c5de31E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5add214186ea4b54E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h9a46d4d5d85be927E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h9a46d4d5d85be927E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h9a46d4d5d85be927E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h9a46d4d5d85be927E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5add214186ea4b54E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb196a4c764c0b3c8E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb196a4c764c0b3c8E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb196a4c764c0b3c8E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hb196a4c764c0b3c8E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9a06fe981452994E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf1de591530b6748aE
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf1de591530b6748aE,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf1de591530b6748aE
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf1de591530b6748aE = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha9a06fe981452994E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0cfbbe1762e0f9c2E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0cfbbe1762e0f9c2E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0cfbbe1762e0f9c2E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0cfbbe1762e0f9c2E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h1481d85d2f9a5510E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h1481d85d2f9a5510E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h1481d85d2f9a5510E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h1481d85d2f9a5510E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h2380d236fcfaf1aeE
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h2380d236fcfaf1aeE,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h2380d236fcfaf1aeE
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h2380d236fcfaf1aeE = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6769b07427e0385cE
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6769b07427e0385cE,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6769b07427e0385cE
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6769b07427e0385cE = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h68d7454c4cf02c99E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h68d7454c4cf02c99E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h68d7454c4cf02c99E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h68d7454c4cf02c99E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h7077e61d7e73c502E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h7077e61d7e73c502E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h7077e61d7e73c502E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h7077e61d7e73c502E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h81f5d5b4db5ae443E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h81f5d5b4db5ae443E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h81f5d5b4db5ae443E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h81f5d5b4db5ae443E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h86991382453ee08fE
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h86991382453ee08fE,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h86991382453ee08fE
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h86991382453ee08fE = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h909b51158fac89eaE
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h909b51158fac89eaE,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h909b51158fac89eaE
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h909b51158fac89eaE = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hbc069b93bf3fb037E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hbc069b93bf3fb037E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hbc069b93bf3fb037E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hbc069b93bf3fb037E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd0cab4e0645611a3E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd0cab4e0645611a3E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd0cab4e0645611a3E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd0cab4e0645611a3E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hdbacd6e93d35d6d0E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hdbacd6e93d35d6d0E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hdbacd6e93d35d6d0E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hdbacd6e93d35d6d0E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he8c5020b6feec412E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he8c5020b6feec412E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he8c5020b6feec412E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17he8c5020b6feec412E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf7dfe6c72c32bb88E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf7dfe6c72c32bb88E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf7dfe6c72c32bb88E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hf7dfe6c72c32bb88E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h0c6dbfb7b357e836E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h42829af86c2df178E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h42829af86c2df178E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h42829af86c2df178E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h42829af86c2df178E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h324228f250062287E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h564003b7292f68aaE
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h564003b7292f68aaE,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h564003b7292f68aaE
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h564003b7292f68aaE = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h324228f250062287E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6842ea610328e43fE
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6842ea610328e43fE,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6842ea610328e43fE
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h6842ea610328e43fE = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h324228f250062287E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha4a80a877ba044b2E
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha4a80a877ba044b2E,@function
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha4a80a877ba044b2E
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17ha4a80a877ba044b2E = _ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h324228f250062287E
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
