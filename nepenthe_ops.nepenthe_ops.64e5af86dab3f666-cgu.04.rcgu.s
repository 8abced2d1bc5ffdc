	.file	"nepenthe_ops.64e5af86dab3f666-cgu.04"
	.section	.text._RNvXs2_NtNtCsjrHSEGnQ3l9_3std4hash6randomNtB5_13DefaultHasherNtNtCsgEmfK2I1SDS_4core4hash6Hasher5write.llvm.14997839403075022207,"ax",@progbits
	.hidden	_RNvXs2_NtNtCsjrHSEGnQ3l9_3std4hash6randomNtB5_13DefaultHasherNtNtCsgEmfK2I1SDS_4core4hash6Hasher5write.llvm.14997839403075022207
	.globl	_RNvXs2_NtNtCsjrHSEGnQ3l9_3std4hash6randomNtB5_13DefaultHasherNtNtCsgEmfK2I1SDS_4core4hash6Hasher5write.llvm.14997839403075022207
	.p2align	4
	.type	_RNvXs2_NtNtCsjrHSEGnQ3l9_3std4hash6randomNtB5_13DefaultHasherNtNtCsgEmfK2I1SDS_4core4hash6Hasher5write.llvm.14997839403075022207,@function
_RNvXs2_NtNtCsjrHSEGnQ3l9_3std4hash6randomNtB5_13DefaultHasherNtNtCsgEmfK2I1SDS_4core4hash6Hasher5write.llvm.14997839403075022207:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	addq	%rdx, 48(%rdi)
	movq	64(%rdi), %r9
	testq	%r9, %r9
	je	.LBB0_1
	movl	$8, %r8d
	subq	%r9, %r8
	cmpq	%rdx, %r8
	movq	%rdx, %r11
	cmovbq	%r8, %r11
	cmpq	$4, %r11
	jb	.LBB0_9
	movl	(%rsi), %r10d
	movl	$4, %eax
	movq	%rax, %rcx
	orq	$1, %rcx
	cmpq	%r11, %rcx
	jb	.LBB0_12
	jmp	.LBB0_13
.LBB0_1:
	xorl	%r8d, %r8d
	jmp	.LBB0_2
.LBB0_9:
	xorl	%eax, %eax
	xorl	%r10d, %r10d
	movq	%rax, %rcx
	orq	$1, %rcx
	cmpq	%r11, %rcx
	jae	.LBB0_13
.LBB0_12:
	movzwl	(%rsi,%rax), %ebx
	leal	(,%rax,8), %ecx
	shlq	%cl, %rbx
	orq	%rbx, %r10
	orq	$2, %rax
.LBB0_13:
	cmpq	%r11, %rax
	jae	.LBB0_15
	movzbl	(%rsi,%rax), %r11d
	shll	$3, %eax
	movl	%eax, %ecx
	shlq	%cl, %r11
	orq	%r11, %r10
.LBB0_15:
	leal	(,%r9,8), %ecx
	shlq	%cl, %r10
	orq	56(%rdi), %r10
	movq	%r10, 56(%rdi)
	cmpq	%r8, %rdx
	jae	.LBB0_16
	addq	%rdx, %r9
	movq	%r9, 64(%rdi)
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB0_16:
	.cfi_def_cfa_offset 16
	movq	24(%rdi), %rax
	xorq	%r10, %rax
	movq	16(%rdi), %r11
	movq	(%rdi), %rcx
	addq	%r11, %rcx
	movq	8(%rdi), %r9
	addq	%rax, %r9
	rolq	$13, %r11
	xorq	%rcx, %r11
	rolq	$16, %rax
	rolq	$32, %rcx
	xorq	%r9, %rax
	addq	%r11, %r9
	rolq	$17, %r11
	addq	%rax, %rcx
	xorq	%r9, %r11
	rolq	$21, %rax
	movq	%r11, 16(%rdi)
	xorq	%rcx, %rax
	rolq	$32, %r9
	movq	%rax, 24(%rdi)
	movq	%r9, 8(%rdi)
	xorq	%r10, %rcx
	movq	%rcx, (%rdi)
.LBB0_2:
	subq	%r8, %rdx
	movl	%edx, %r9d
	andl	$7, %r9d
	andq	$-8, %rdx
	cmpq	%rdx, %r8
	jae	.LBB0_6
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	24(%rdi), %r11
	movq	16(%rdi), %r10
	.p2align	4
.LBB0_4:
	movq	(%rsi,%r8), %rbx
	xorq	%rbx, %r11
	addq	%r10, %rax
	rolq	$13, %r10
	addq	%r11, %rcx
	xorq	%rax, %r10
	rolq	$16, %r11
	xorq	%rcx, %r11
	rolq	$32, %rax
	addq	%r10, %rcx
	addq	%r11, %rax
	rolq	$17, %r10
	xorq	%rcx, %r10
	rolq	$21, %r11
	rolq	$32, %rcx
	xorq	%rax, %r11
	xorq	%rbx, %rax
	addq	$8, %r8
	cmpq	%rdx, %r8
	jb	.LBB0_4
	movq	%r11, 24(%rdi)
	movq	%r10, 16(%rdi)
	movq	%rcx, 8(%rdi)
	movq	%rax, (%rdi)
.LBB0_6:
	cmpl	$4, %r9d
	jb	.LBB0_7
	movl	(%rsi,%r8), %edx
	movl	$4, %eax
	movl	%eax, %ecx
	orl	$1, %ecx
	cmpl	%r9d, %ecx
	jb	.LBB0_19
	jmp	.LBB0_20
.LBB0_7:
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	%eax, %ecx
	orl	$1, %ecx
	cmpl	%r9d, %ecx
	jae	.LBB0_20
.LBB0_19:
	leaq	(%rsi,%r8), %rcx
	movzwl	(%rax,%rcx), %r10d
	leal	(,%rax,8), %ecx
	shlq	%cl, %r10
	orq	%r10, %rdx
	orq	$2, %rax
.LBB0_20:
	cmpl	%r9d, %eax
	jae	.LBB0_22
	addq	%rax, %r8
	movzbl	(%rsi,%r8), %esi
	shll	$3, %eax
	movl	%eax, %ecx
	shlq	%cl, %rsi
	orq	%rsi, %rdx
.LBB0_22:
	movq	%rdx, 56(%rdi)
	movq	%r9, 64(%rdi)
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end0:
	.size	_RNvXs2_NtNtCsjrHSEGnQ3l9_3std4hash6randomNtB5_13DefaultHasherNtNtCsgEmfK2I1SDS_4core4hash6Hasher5write.llvm.14997839403075022207, .Lfunc_end0-_RNvXs2_NtNtCsjrHSEGnQ3l9_3std4hash6randomNtB5_13DefaultHasherNtNtCsgEmfK2I1SDS_4core4hash6Hasher5write.llvm.14997839403075022207
	.cfi_endproc

	.section	.text._RNvXsZ_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_5Debug3fmt,"ax",@progbits
	.p2align	4
	.type	_RNvXsZ_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_5Debug3fmt,@function
_RNvXsZ_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_5Debug3fmt:
	.cfi_startproc
	movl	16(%rsi), %eax
	testl	$33554432, %eax
	jne	.LBB1_3
	testl	$67108864, %eax
	jne	.LBB1_2
	jmpq	*_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip)
.LBB1_3:
	jmpq	*_RNvXs6_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_8LowerHex3fmt@GOTPCREL(%rip)
.LBB1_2:
	jmpq	*_RNvXs8_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_8UpperHex3fmt@GOTPCREL(%rip)
.Lfunc_end1:
	.size	_RNvXsZ_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_5Debug3fmt, .Lfunc_end1-_RNvXsZ_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_5Debug3fmt
	.cfi_endproc

	.section	".text._ZN100_$LT$cubecl_zspace..shape..Shape$u20$as$u20$burn_tensor..tensor..api..base..ReshapeArgs$LT$_$GT$$GT$10into_shape17hbc1ddc3399d4d419E","ax",@progbits
	.hidden	_ZN100_$LT$cubecl_zspace..shape..Shape$u20$as$u20$burn_tensor..tensor..api..base..ReshapeArgs$LT$_$GT$$GT$10into_shape17hbc1ddc3399d4d419E
	.globl	_ZN100_$LT$cubecl_zspace..shape..Shape$u20$as$u20$burn_tensor..tensor..api..base..ReshapeArgs$LT$_$GT$$GT$10into_shape17hbc1ddc3399d4d419E
	.p2align	4
	.type	_ZN100_$LT$cubecl_zspace..shape..Shape$u20$as$u20$burn_tensor..tensor..api..base..ReshapeArgs$LT$_$GT$$GT$10into_shape17hbc1ddc3399d4d419E,@function
_ZN100_$LT$cubecl_zspace..shape..Shape$u20$as$u20$burn_tensor..tensor..api..base..ReshapeArgs$LT$_$GT$$GT$10into_shape17hbc1ddc3399d4d419E:
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
	subq	$248, %rsp
	.cfi_def_cfa_offset 304
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %rbx
	movq	%rsi, %r15
	movq	%rdi, %rbp
	movq	%rdx, 64(%rsp)
.Ltmp0:
	movq	%rsi, %rdi
	callq	*_ZN91_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..convert..AsRef$LT$$u5b$usize$u5d$$GT$$GT$6as_ref17hc48c2ffb5b72a491E@GOTPCREL(%rip)
.Ltmp1:
	movq	%rax, %r13
	movq	%rax, 232(%rsp)
	movq	%rdx, 240(%rsp)
	movq	$0, 24(%rsp)
	movq	$8, 32(%rsp)
	movq	$0, 40(%rsp)
	testq	%rdx, %rdx
	je	.LBB2_2
	movq	%rbp, 48(%rsp)
	movq	%r15, 16(%rsp)
	leaq	(,%rdx,8), %r15
	addq	%r13, %r15
	movq	%rbx, 8(%rsp)
	leaq	8(%rbx), %rax
	movq	%rax, 176(%rsp)
	movl	$1, %r14d
	xorl	%ebp, %ebp
	xorl	%r12d, %r12d
	jmp	.LBB2_6
.LBB2_53:
	movl	$1, %r12d
	movq	%rbp, 56(%rsp)
	.p2align	4
.LBB2_55:
	addq	$8, %r13
	movq	32(%rsp), %rax
	movq	%rbx, (%rax,%rbp,8)
	incq	%rbp
	movq	%rbp, 40(%rsp)
	cmpq	%r15, %r13
	je	.LBB2_7
.LBB2_6:
	testq	%r13, %r13
	je	.LBB2_7
	movq	(%r13), %rbx
	testq	%rbx, %rbx
	jle	.LBB2_35
	imulq	%rbx, %r14
	cmpq	24(%rsp), %rbp
	jne	.LBB2_55
.Ltmp12:
	leaq	24(%rsp), %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp13:
	jmp	.LBB2_55
	.p2align	4
.LBB2_35:
	cmpq	$-1, %rbx
	je	.LBB2_51
	testq	%rbx, %rbx
	jne	.LBB2_58
	movq	8(%rsp), %rax
	movq	(%rax), %rsi
	movq	176(%rsp), %rax
	cmpq	$6, %rsi
	jb	.LBB2_39
	movq	8(%rsp), %rcx
	movq	8(%rcx), %rax
	movq	16(%rcx), %rsi
.LBB2_39:
	movabsq	$1152921504606846975, %rcx
	cmpq	%rcx, %rsi
	seta	%cl
	testb	$7, %al
	jne	.LBB2_40
	testb	%cl, %cl
	jne	.LBB2_42
.LBB2_45:
	cmpq	%rsi, %rbp
	jae	.LBB2_46
	movq	(%rax,%rbp,8), %rbx
	imulq	%rbx, %r14
	cmpq	24(%rsp), %rbp
	jne	.LBB2_55
.Ltmp8:
	leaq	24(%rsp), %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp9:
	jmp	.LBB2_55
.LBB2_51:
	testb	$1, %r12b
	jne	.LBB2_49
	movl	$1, %ebx
	cmpq	24(%rsp), %rbp
	jne	.LBB2_53
.Ltmp3:
	leaq	24(%rsp), %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp4:
	movl	$1, %r12d
	movq	%rbp, 56(%rsp)
	jmp	.LBB2_55
.LBB2_40:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB2_45
.LBB2_42:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB2_7:
	movq	8(%rsp), %rbx
	movq	16(%rsp), %r15
	movq	48(%rsp), %rbp
	jmp	.LBB2_8
.LBB2_2:
	movl	$1, %r14d
	xorl	%r12d, %r12d
.LBB2_8:
.Ltmp15:
	movq	%rbx, %rdi
	callq	*_ZN13cubecl_zspace5shape5Shape12num_elements17h154f9cd6f9b32e83E@GOTPCREL(%rip)
.Ltmp16:
	testb	$1, %r12b
	je	.LBB2_13
	testq	%r14, %r14
	je	.LBB2_11
	movq	%rax, %rcx
	orq	%r14, %rcx
	shrq	$32, %rcx
	je	.LBB2_21
	xorl	%edx, %edx
	divq	%r14
	movq	56(%rsp), %rdi
	testq	%rdx, %rdx
	jne	.LBB2_24
	jmp	.LBB2_31
.LBB2_13:
	cmpq	%r14, %rax
	je	.LBB2_26
	leaq	64(%rsp), %rax
	movq	%rax, 72(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h660fdd22bfe38655E(%rip), %rax
	movq	%rax, 80(%rsp)
	leaq	24(%rsp), %rax
	movq	%rax, 88(%rsp)
	leaq	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h45fe9a3d82877363E(%rip), %rax
	movq	%rax, 96(%rsp)
.Ltmp17:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.46(%rip), %rsi
	leaq	184(%rsp), %rdi
	leaq	72(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp18:
	jmp	.LBB2_15
.LBB2_11:
	testq	%rax, %rax
	jne	.LBB2_24
.Ltmp32:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.48(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp33:
	jmp	.LBB2_33
.LBB2_21:
	xorl	%edx, %edx
	divl	%r14d
	movq	56(%rsp), %rdi
	testq	%rdx, %rdx
	je	.LBB2_31
.LBB2_24:
	leaq	64(%rsp), %rax
	movq	%rax, 72(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h660fdd22bfe38655E(%rip), %rax
	movq	%rax, 80(%rsp)
	leaq	232(%rsp), %rax
	movq	%rax, 88(%rsp)
	leaq	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha8dd31cf57f1a18cE(%rip), %rax
	movq	%rax, 96(%rsp)
.Ltmp27:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.47(%rip), %rsi
	leaq	184(%rsp), %rdi
	leaq	72(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp28:
.LBB2_15:
	movups	184(%rsp), %xmm0
	movups	%xmm0, 80(%rsp)
	movq	200(%rsp), %rax
	movq	%rax, 96(%rsp)
	movq	$4, 72(%rsp)
	movq	24(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB2_28
.LBB2_17:
	movq	32(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB2_28
.LBB2_31:
	movq	40(%rsp), %rsi
	cmpq	%rsi, %rdi
	jae	.LBB2_32
	movq	32(%rsp), %rcx
	movq	%rax, (%rcx,%rdi,8)
.LBB2_26:
	movq	24(%rsp), %rax
	movq	32(%rsp), %rcx
	movq	40(%rsp), %rdx
	leaq	(%rcx,%rdx,8), %rdx
	movq	$0, 184(%rsp)
	movq	%rcx, 72(%rsp)
	movq	%rcx, 80(%rsp)
	movq	%rax, 88(%rsp)
	movq	%rdx, 96(%rsp)
.Ltmp21:
	leaq	184(%rsp), %rdi
	leaq	72(%rsp), %rsi
	callq	_ZN133_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..iter..traits..collect..Extend$LT$$LT$A$u20$as$u20$smallvec..Array$GT$..Item$GT$$GT$6extend17he1a813117bc22035E
.Ltmp22:
	movups	184(%rsp), %xmm0
	movups	200(%rsp), %xmm1
	movups	216(%rsp), %xmm2
	movups	%xmm0, 80(%rsp)
	movups	%xmm1, 96(%rsp)
	movups	%xmm2, 112(%rsp)
	movq	$5, 72(%rsp)
.LBB2_28:
	movq	(%r15), %rsi
	cmpq	$6, %rsi
	jb	.LBB2_70
	cmpq	%rsi, 16(%r15)
	ja	.LBB2_30
	movq	8(%r15), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB2_70:
.Ltmp29:
	leaq	72(%rsp), %rsi
	movq	%rbp, %rdi
	callq	*_ZN11burn_tensor6tensor3api5check20unwrap_shape_reshape17h5c91f1348ea914c6E@GOTPCREL(%rip)
.Ltmp30:
	movq	(%rbx), %rsi
	cmpq	$6, %rsi
	jb	.LBB2_74
	cmpq	%rsi, 16(%rbx)
	ja	.LBB2_30
	movq	8(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB2_74:
	movq	%rbp, %rax
	addq	$248, %rsp
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
.LBB2_58:
	.cfi_def_cfa_offset 304
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$67, %r15d
	movl	$67, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB2_50
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52+48(%rip), %xmm0
	movups	%xmm0, 48(%rax)
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52+32(%rip), %xmm0
	movups	%xmm0, 32(%rax)
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52+16(%rip), %xmm0
	movups	%xmm0, 16(%rax)
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52(%rip), %xmm0
	movups	%xmm0, (%rax)
	movl	$774451501, 63(%rax)
	movq	$4, 72(%rsp)
	movq	$67, 80(%rsp)
	movq	%rax, 88(%rsp)
	movq	$67, 96(%rsp)
	jmp	.LBB2_57
.LBB2_49:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$22, %r15d
	movl	$22, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB2_50
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.51(%rip), %xmm0
	movups	%xmm0, (%rax)
	movabsq	$7309449296462836256, %rcx
	movq	%rcx, 14(%rax)
	movq	$4, 72(%rsp)
	movq	$22, 80(%rsp)
	movq	%rax, 88(%rsp)
	movq	$22, 96(%rsp)
.LBB2_57:
	movq	8(%rsp), %rbx
	movq	16(%rsp), %r15
	movq	48(%rsp), %rbp
	movq	24(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB2_17
	jmp	.LBB2_28
.LBB2_30:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB2_46:
.Ltmp5:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.50(%rip), %rdx
	movq	%rbp, %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp6:
	jmp	.LBB2_33
.LBB2_32:
.Ltmp19:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.49(%rip), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp20:
	jmp	.LBB2_33
.LBB2_50:
.Ltmp10:
	movl	$1, %edi
	movq	%r15, %rsi
	movq	8(%rsp), %rbx
	movq	16(%rsp), %r15
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp11:
.LBB2_33:
	ud2
.LBB2_18:
.Ltmp23:
	movq	%r15, 16(%rsp)
	movq	%rbx, 8(%rsp)
	movq	%rax, %r15
.Ltmp24:
	leaq	184(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp25:
	jmp	.LBB2_4
.LBB2_19:
.Ltmp26:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB2_66:
.Ltmp31:
	movq	%rbx, 8(%rsp)
	movq	%rax, %r15
	jmp	.LBB2_67
.LBB2_3:
.Ltmp2:
	movq	%r15, 16(%rsp)
	movq	%rbx, 8(%rsp)
	movq	%rax, %r15
	jmp	.LBB2_4
.LBB2_61:
.Ltmp7:
	jmp	.LBB2_63
.LBB2_62:
.Ltmp34:
	movq	%r15, 16(%rsp)
	movq	%rbx, 8(%rsp)
	jmp	.LBB2_63
.LBB2_60:
.Ltmp14:
.LBB2_63:
	movq	%rax, %r15
	movq	24(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB2_4
	movq	32(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB2_4:
.Ltmp35:
	movq	16(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp36:
.LBB2_67:
.Ltmp38:
	movq	8(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp39:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB2_75:
.Ltmp40:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB2_65:
.Ltmp37:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end2:
	.size	_ZN100_$LT$cubecl_zspace..shape..Shape$u20$as$u20$burn_tensor..tensor..api..base..ReshapeArgs$LT$_$GT$$GT$10into_shape17hbc1ddc3399d4d419E, .Lfunc_end2-_ZN100_$LT$cubecl_zspace..shape..Shape$u20$as$u20$burn_tensor..tensor..api..base..ReshapeArgs$LT$_$GT$$GT$10into_shape17hbc1ddc3399d4d419E
	.cfi_endproc
	.section	".gcc_except_table._ZN100_$LT$cubecl_zspace..shape..Shape$u20$as$u20$burn_tensor..tensor..api..base..ReshapeArgs$LT$_$GT$$GT$10into_shape17hbc1ddc3399d4d419E","a",@progbits
	.p2align	2, 0x0
GCC_except_table2:
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
	.uleb128 .Ltmp12-.Lfunc_begin0
	.uleb128 .Ltmp4-.Ltmp12
	.uleb128 .Ltmp14-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp15-.Lfunc_begin0
	.uleb128 .Ltmp28-.Ltmp15
	.uleb128 .Ltmp34-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp21-.Lfunc_begin0
	.uleb128 .Ltmp22-.Ltmp21
	.uleb128 .Ltmp23-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp29-.Lfunc_begin0
	.uleb128 .Ltmp30-.Ltmp29
	.uleb128 .Ltmp31-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp5-.Lfunc_begin0
	.uleb128 .Ltmp6-.Ltmp5
	.uleb128 .Ltmp7-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp19-.Lfunc_begin0
	.uleb128 .Ltmp11-.Ltmp19
	.uleb128 .Ltmp34-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp24-.Lfunc_begin0
	.uleb128 .Ltmp25-.Ltmp24
	.uleb128 .Ltmp26-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp35-.Lfunc_begin0
	.uleb128 .Ltmp36-.Ltmp35
	.uleb128 .Ltmp37-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp38-.Lfunc_begin0
	.uleb128 .Ltmp39-.Ltmp38
	.uleb128 .Ltmp40-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp39-.Lfunc_begin0
	.uleb128 .Lfunc_end2-.Ltmp39
	.byte	0
	.byte	0
.Lcst_end0:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase0:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN106_$LT$core..iter..adapters..chain..Chain$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5fd85a4563fdaab4E","ax",@progbits
	.hidden	_ZN106_$LT$core..iter..adapters..chain..Chain$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5fd85a4563fdaab4E
	.globl	_ZN106_$LT$core..iter..adapters..chain..Chain$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5fd85a4563fdaab4E
	.p2align	4
	.type	_ZN106_$LT$core..iter..adapters..chain..Chain$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5fd85a4563fdaab4E,@function
_ZN106_$LT$core..iter..adapters..chain..Chain$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5fd85a4563fdaab4E:
.Lfunc_begin1:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception1
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	cmpq	$0, 48(%rdi)
	je	.LBB3_5
	movq	72(%rdi), %rax
	movq	80(%rdi), %rcx
	cmpq	%rax, %rcx
	ja	.LBB3_5
	movq	64(%rdi), %r8
	movq	8(%rsi), %rdx
	movq	16(%rsi), %r10
	movq	24(%rsi), %r9
	leaq	(%rdx,%rdx,2), %r11
	leaq	(%r10,%r11,8), %r10
	addq	$16, %r10
	leaq	(,%rcx,4), %r11
	.p2align	4
.LBB3_3:
	movq	%r9, -16(%r10)
	movq	%r8, -8(%r10)
	movq	%rcx, (%r10)
	incq	%rdx
	incq	%r9
	subq	%rcx, %rax
	addq	$24, %r10
	addq	%r11, %r8
	cmpq	%rax, %rcx
	jbe	.LBB3_3
	movq	%r9, 24(%rsi)
	movq	%rdx, 8(%rsi)
.LBB3_5:
	cmpq	$0, (%rdi)
	movq	(%rsi), %rbx
	movq	8(%rsi), %r14
	je	.LBB3_14
	movq	24(%rdi), %rax
	movq	32(%rdi), %rdx
	cmpq	%rax, %rdx
	ja	.LBB3_14
	movq	16(%rsi), %r10
	movq	24(%rsi), %rcx
	movq	40(%rdi), %r8
	movq	16(%rdi), %r9
	leaq	(%r14,%r14,2), %rsi
	leaq	(%r10,%rsi,8), %r10
	addq	$16, %r10
	leaq	(,%rdx,4), %r11
	.p2align	4
.LBB3_8:
	movq	(%r8), %rdi
	movq	8(%r8), %rsi
	movq	%rsi, %r15
	subq	%rdi, %r15
	jb	.LBB3_10
	cmpq	%rdx, %rsi
	ja	.LBB3_10
	subq	%rdx, %rax
	leaq	(%r9,%rdi,4), %rsi
	movq	%rcx, -16(%r10)
	movq	%rsi, -8(%r10)
	movq	%r15, (%r10)
	incq	%r14
	incq	%rcx
	addq	$24, %r10
	addq	%r11, %r9
	cmpq	%rax, %rdx
	jbe	.LBB3_8
.LBB3_14:
	movq	%r14, (%rbx)
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB3_10:
	.cfi_def_cfa_offset 32
.Ltmp41:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.27.llvm.8749718453130272470(%rip), %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp42:
	ud2
.LBB3_12:
.Ltmp43:
	movq	%r14, (%rbx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end3:
	.size	_ZN106_$LT$core..iter..adapters..chain..Chain$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5fd85a4563fdaab4E, .Lfunc_end3-_ZN106_$LT$core..iter..adapters..chain..Chain$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5fd85a4563fdaab4E
	.cfi_endproc
	.section	".gcc_except_table._ZN106_$LT$core..iter..adapters..chain..Chain$LT$A$C$B$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5fd85a4563fdaab4E","a",@progbits
	.p2align	2, 0x0
GCC_except_table3:
.Lexception1:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Ltmp41-.Lfunc_begin1
	.uleb128 .Ltmp42-.Ltmp41
	.uleb128 .Ltmp43-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp42-.Lfunc_begin1
	.uleb128 .Lfunc_end3-.Ltmp42
	.byte	0
	.byte	0
.Lcst_end1:
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops11convolution13convolve_tile17hdfdac23301496c9aE,"ax",@progbits
	.hidden	_ZN12nepenthe_ops11convolution13convolve_tile17hdfdac23301496c9aE
	.globl	_ZN12nepenthe_ops11convolution13convolve_tile17hdfdac23301496c9aE
	.p2align	4
	.type	_ZN12nepenthe_ops11convolution13convolve_tile17hdfdac23301496c9aE,@function
_ZN12nepenthe_ops11convolution13convolve_tile17hdfdac23301496c9aE:
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
	subq	$2632, %rsp
	.cfi_def_cfa_offset 2688
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, %r12
	movzbl	2704(%rsp), %r13d
	movq	2696(%rsp), %r11
	movq	2688(%rsp), %r10
	movl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %eax
	testl	%eax, %eax
	jne	.LBB4_5
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	je	.LBB4_6
.LBB4_2:
	cmpl	$1, %eax
	jne	.LBB4_4
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	movzbl	%r13b, %eax
	movq	%r12, %r8
	pushq	%rax
	.cfi_adjust_cfa_offset 8
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops11convolution13convolve_tile4avx217h5168a836b081ceabE
	addq	$2664, %rsp
	.cfi_adjust_cfa_offset -2664
	jmp	.LBB4_502
.LBB4_4:
	.cfi_def_cfa_offset 2688
	movq	%r12, %r8
	addq	$2632, %rsp
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
	jmp	_ZN12nepenthe_ops11convolution13convolve_tile6avx51217hc55d19edca845f27E
.LBB4_5:
	.cfi_def_cfa_offset 2688
	movq	%rdx, %rbx
	movq	%rcx, %r14
	movq	%r10, 992(%rsp)
	movq	%r11, 984(%rsp)
	movb	%r13b, 183(%rsp)
	movq	%rsi, %r13
	movq	%rdi, %r15
	movq	%r9, %rbp
	callq	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	movq	%rbp, %r9
	movq	%r15, %rdi
	movq	%r13, %rsi
	movzbl	183(%rsp), %r13d
	movq	984(%rsp), %r11
	movq	992(%rsp), %r10
	movq	%r14, %rcx
	movq	%rbx, %rdx
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	jne	.LBB4_2
.LBB4_6:
	testq	%r11, %r11
	je	.LBB4_538
	movq	(%r9), %rbx
	testq	%rbx, %rbx
	je	.LBB4_539
	movq	%rdx, 64(%rsp)
	movq	8(%r9), %r8
	movq	8(%r10), %r9
	movq	%r9, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB4_10
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%rbx
	cmpq	%r9, %rbx
	movq	64(%rsp), %rdx
	jbe	.LBB4_11
	jmp	.LBB4_501
.LBB4_10:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%ebx
	cmpq	%r9, %rbx
	movq	64(%rsp), %rdx
	ja	.LBB4_501
.LBB4_11:
	testq	%r12, %r12
	je	.LBB4_496
	movq	32(%rdi), %r9
	leaq	(,%r9,4), %rbp
	movq	%rsi, 1040(%rsp)
	movq	(%rdi), %r15
	movq	8(%rdi), %r14
	movq	%r14, 1048(%rsp)
	movq	40(%rdi), %rdi
	leaq	(%r9,%r9), %rsi
	movq	%rsi, 408(%rsp)
	leaq	(%r9,%r9), %rsi
	leaq	(%rsi,%rsi,2), %rsi
	movq	%rsi, 2536(%rsp)
	leaq	(%r9,%r9,2), %rsi
	movq	%rsi, 448(%rsp)
	leaq	(%r9,%r9,4), %rsi
	movq	%rsi, 1032(%rsp)
	movq	%rdi, 2520(%rsp)
	shlq	$9, %rdi
	movq	%rdi, 2408(%rsp)
	leaq	(,%r9,8), %rsi
	leaq	(%rsi,%rsi,2), %rsi
	movq	%rsi, 2528(%rsp)
	movq	%r9, %rsi
	shlq	$4, %rsi
	addq	%r15, %rsi
	movq	%rsi, 2504(%rsp)
	leaq	(%r9,%r9,2), %rsi
	leaq	(%r15,%rsi,4), %rsi
	movq	%rsi, 2496(%rsp)
	leaq	(%r9,%r9,4), %rsi
	leaq	(%r15,%rsi,4), %rsi
	movq	%rsi, 2488(%rsp)
	movq	%r9, 312(%rsp)
	leaq	(%r15,%r9,8), %rsi
	movq	%rsi, 2480(%rsp)
	movq	%r15, 1104(%rsp)
	leaq	(%r15,%rbp), %rsi
	movq	1040(%rsp), %r9
	movq	%rsi, 2472(%rsp)
	xorl	%esi, %esi
	movq	%rcx, 2512(%rsp)
	movq	%r12, 2416(%rsp)
	movq	%r10, 992(%rsp)
	movq	%r11, 984(%rsp)
	movq	%r8, 2376(%rsp)
	movb	%r13b, 183(%rsp)
	movq	%rax, 2368(%rsp)
.LBB4_13:
	leaq	1(%rsi), %rax
	movq	%rax, 2384(%rsp)
	imulq	%rbx, %rax
	movq	%rax, 120(%rsp)
	movq	%rsi, %rax
	imulq	%r8, %rax
	imulq	%rbx, %rsi
	movq	%rsi, 88(%rsp)
	xorl	%esi, %esi
	movq	%rax, 2392(%rsp)
.LBB4_14:
	leaq	(%rsi,%rax), %rdi
	movq	%rdx, %r13
	subq	%rdi, %r13
	jb	.LBB4_505
	leaq	(%r9,%rdi,4), %r15
	movq	88(%rsp), %rcx
	leaq	(%rsi,%rcx), %rax
	addq	%rsi, %rcx
	addq	$16, %rcx
	movq	%rcx, 456(%rsp)
	movq	120(%rsp), %rcx
	movq	%rax, 976(%rsp)
	subq	%rax, %rcx
	cmpq	$16, %rcx
	movl	$16, %eax
	cmovbq	%rcx, %rax
	movq	%rcx, 72(%rsp)
	leaq	(,%rcx,4), %rcx
	movq	%rcx, 280(%rsp)
	shll	$2, %eax
	movq	%rax, 152(%rsp)
	movq	2488(%rsp), %rax
	movq	%rax, 1096(%rsp)
	movq	2472(%rsp), %rax
	movq	%rax, 1088(%rsp)
	movq	2480(%rsp), %rax
	movq	%rax, 1080(%rsp)
	movq	2496(%rsp), %rax
	movq	%rax, 1072(%rsp)
	movq	2504(%rsp), %rax
	movq	%rax, 1064(%rsp)
	movq	1104(%rsp), %rax
	movq	%rax, 1056(%rsp)
	xorl	%ecx, %ecx
	movq	2512(%rsp), %r11
	movq	%r12, %r8
	xorl	%r9d, %r9d
	movq	%rsi, 80(%rsp)
.LBB4_16:
	movq	%rcx, 1024(%rsp)
	cmpq	$128, %r8
	movl	$128, %esi
	cmovbq	%r8, %rsi
	testq	%r9, %r9
	setne	%r10b
	movq	%r9, %rax
	shlq	$7, %rax
	movq	2520(%rsp), %rdi
	imulq	%rax, %rdi
	movq	1048(%rsp), %rcx
	subq	%rdi, %rcx
	movq	%rcx, 1112(%rsp)
	jb	.LBB4_518
	movl	%esi, %ecx
	leaq	(%r11,%rcx,8), %rcx
	movq	%rcx, 2424(%rsp)
	subq	%rsi, %r8
	movq	%r8, 2440(%rsp)
	incq	%r9
	movq	%r9, 2432(%rsp)
	orb	183(%rsp), %r10b
	movb	%r10b, 15(%rsp)
	leaq	(%rax,%rsi), %r12
	subq	%rax, %r12
	movl	$0, %eax
	cmovbq	%rax, %r12
	movq	1104(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 2464(%rsp)
	movl	%esi, %ecx
	andl	$240, %ecx
	movl	%ecx, %eax
	leaq	(%r11,%rax,8), %rax
	movq	%rsi, 2400(%rsp)
	leaq	(,%rsi,8), %rsi
	movl	%esi, %edi
	andl	$1920, %edi
	movq	%rdi, 472(%rsp)
	addq	%r11, %rdi
	movq	%rdi, 480(%rsp)
	andl	$120, %esi
	movq	%rax, 2456(%rsp)
	movq	%rsi, 464(%rsp)
	addq	%rsi, %rax
	movq	%rax, 2568(%rsp)
	movq	%rcx, 440(%rsp)
	leaq	1(%rcx), %rax
	movq	%rax, 2448(%rsp)
	movq	1096(%rsp), %rsi
	movq	1088(%rsp), %r10
	movq	1080(%rsp), %r8
	movq	1072(%rsp), %rax
	movq	%rax, 488(%rsp)
	movq	1064(%rsp), %rax
	movq	%rax, 1000(%rsp)
	movq	1056(%rsp), %r14
	movq	992(%rsp), %rdi
	movq	984(%rsp), %rcx
	xorl	%eax, %eax
	movq	%r12, 56(%rsp)
	movq	%r11, 32(%rsp)
	jmp	.LBB4_22
.LBB4_18:
	movsd	1124(%rsp), %xmm0
	movaps	%xmm1, %xmm2
	movss	1120(%rsp), %xmm1
	movlhps	%xmm2, %xmm1
	shufps	$66, %xmm0, %xmm1
	movups	(%rax,%rcx,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%rcx,4), %xmm1
	movups	32(%rax,%rcx,4), %xmm2
	movups	48(%rax,%rcx,4), %xmm3
	movups	%xmm0, (%rax,%rcx,4)
	movups	1132(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%rcx,4)
	movups	1148(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%rcx,4)
	movups	1164(%rsp), %xmm0
.LBB4_19:
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%rcx,4)
.LBB4_20:
	movq	184(%rsp), %rsi
.LBB4_21:
	movq	2552(%rsp), %r9
	movl	%r9d, %eax
	shll	$4, %eax
	addq	%rax, %rdi
	movq	2544(%rsp), %rcx
	subq	%r9, %rcx
	movq	2560(%rsp), %r9
	incq	%r9
	movq	2528(%rsp), %rax
	addq	%rax, %r14
	addq	%rax, 1000(%rsp)
	addq	%rax, 488(%rsp)
	addq	%rax, %r8
	addq	%rax, %r10
	addq	%rax, %rsi
	movq	%r9, %rax
	testq	%rcx, %rcx
	je	.LBB4_493
.LBB4_22:
	movq	%rdi, 16(%rsp)
	cmpq	$6, %rcx
	movl	$6, %edi
	cmovbq	%rcx, %rdi
	movq	%rdi, 2552(%rsp)
	movq	2536(%rsp), %rdi
	movq	%rax, 2560(%rsp)
	imulq	%rax, %rdi
	movq	1112(%rsp), %rax
	subq	%rdi, %rax
	jb	.LBB4_516
	movq	%rcx, 2544(%rsp)
	decq	%rcx
	cmpq	$4, %rcx
	movq	%rsi, 184(%rsp)
	movq	%r10, 40(%rsp)
	movq	%r8, 48(%rsp)
	movq	%r14, 24(%rsp)
	ja	.LBB4_95
	leaq	.LJTI4_0(%rip), %rsi
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB4_25:
	cmpq	%rax, %r12
	ja	.LBB4_519
	cmpq	$0, 472(%rsp)
	je	.LBB4_115
	xorps	%xmm7, %xmm7
	movq	%r14, %rcx
	movq	%r11, %r8
	xorl	%esi, %esi
	xorps	%xmm8, %xmm8
	xorps	%xmm6, %xmm6
	xorps	%xmm5, %xmm5
	.p2align	4
.LBB4_28:
	movq	%rsi, %rdi
	shlq	$4, %rdi
	movq	%r12, %rax
	subq	%rdi, %rax
	jb	.LBB4_509
	cmpq	$16, %rax
	jb	.LBB4_508
	leaq	128(%r8), %r9
	incq	%rsi
	movq	%rcx, %r10
	xorl	%r11d, %r11d
	.p2align	4
.LBB4_31:
	movq	(%r8,%r11), %rdi
	movq	%r13, %rax
	subq	%rdi, %rax
	jb	.LBB4_503
	cmpq	$15, %rax
	jbe	.LBB4_504
	addq	$8, %r11
	movss	(%r10), %xmm0
	shufps	$0, %xmm0, %xmm0
	movups	(%r15,%rdi,4), %xmm1
	movups	16(%r15,%rdi,4), %xmm2
	movups	32(%r15,%rdi,4), %xmm3
	movups	48(%r15,%rdi,4), %xmm4
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm7
	mulps	%xmm0, %xmm2
	addps	%xmm2, %xmm8
	mulps	%xmm0, %xmm3
	addps	%xmm3, %xmm6
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm5
	addq	$4, %r10
	cmpq	$128, %r11
	jne	.LBB4_31
	addq	$64, %rcx
	movq	%r9, %r8
	cmpq	480(%rsp), %r9
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	jne	.LBB4_28
	jmp	.LBB4_116
.LBB4_35:
	cmpq	%rax, %r12
	ja	.LBB4_512
	movq	%rax, %r9
	subq	312(%rsp), %r9
	jb	.LBB4_520
	cmpq	%r9, %r12
	ja	.LBB4_513
	movq	%rax, %r9
	subq	408(%rsp), %r9
	jb	.LBB4_523
	cmpq	%r9, %r12
	ja	.LBB4_513
	movq	%rax, %r9
	subq	448(%rsp), %r9
	jb	.LBB4_524
	cmpq	%r9, %r12
	ja	.LBB4_513
	movq	%rax, %r9
	subq	%rbp, %r9
	jb	.LBB4_530
	cmpq	%r9, %r12
	ja	.LBB4_513
	cmpq	$0, 472(%rsp)
	je	.LBB4_149
	xorps	%xmm8, %xmm8
	movq	%r14, %r9
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
	xorps	%xmm1, %xmm1
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 224(%rsp)
	xorps	%xmm7, %xmm7
	xorps	%xmm13, %xmm13
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 128(%rsp)
	xorps	%xmm5, %xmm5
	xorps	%xmm3, %xmm3
	xorps	%xmm9, %xmm9
	xorps	%xmm10, %xmm10
	xorl	%r10d, %r10d
	xorps	%xmm4, %xmm4
	xorps	%xmm11, %xmm11
	xorps	%xmm12, %xmm12
	xorps	%xmm14, %xmm14
	.p2align	4
.LBB4_46:
	movq	%r10, %rdi
	shlq	$4, %rdi
	movq	%r12, %rax
	subq	%rdi, %rax
	jb	.LBB4_509
	cmpq	$16, %rax
	jb	.LBB4_508
	movaps	%xmm14, 336(%rsp)
	movaps	%xmm12, %xmm14
	movaps	%xmm10, 288(%rsp)
	movaps	%xmm3, 352(%rsp)
	movaps	%xmm1, %xmm10
	movaps	%xmm5, %xmm6
	leaq	128(%r11), %rcx
	incq	%r10
	movq	%r9, %r14
	xorl	%esi, %esi
	.p2align	4
.LBB4_49:
	movq	(%r11,%rsi), %rdi
	movq	%r13, %rax
	subq	%rdi, %rax
	jb	.LBB4_503
	cmpq	$15, %rax
	jbe	.LBB4_504
	movaps	%xmm4, %xmm5
	movups	(%r15,%rdi,4), %xmm4
	movups	16(%r15,%rdi,4), %xmm1
	movups	32(%r15,%rdi,4), %xmm0
	movups	48(%r15,%rdi,4), %xmm15
	movss	(%r14), %xmm3
	shufps	$0, %xmm3, %xmm3
	movaps	%xmm4, %xmm2
	mulps	%xmm3, %xmm2
	addps	%xmm2, %xmm8
	movaps	%xmm1, %xmm2
	mulps	%xmm3, %xmm2
	movaps	208(%rsp), %xmm12
	addps	%xmm2, %xmm12
	movaps	%xmm12, 208(%rsp)
	movaps	%xmm0, %xmm2
	mulps	%xmm3, %xmm2
	movaps	240(%rsp), %xmm12
	addps	%xmm2, %xmm12
	movaps	%xmm12, 240(%rsp)
	mulps	%xmm15, %xmm3
	movaps	256(%rsp), %xmm2
	addps	%xmm3, %xmm2
	movaps	%xmm2, 256(%rsp)
	leaq	(%r14,%rbp), %rax
	movss	(%r14,%rbp), %xmm2
	shufps	$0, %xmm2, %xmm2
	movaps	%xmm4, %xmm3
	mulps	%xmm2, %xmm3
	addps	%xmm3, %xmm10
	movaps	%xmm1, %xmm3
	mulps	%xmm2, %xmm3
	movaps	160(%rsp), %xmm12
	addps	%xmm3, %xmm12
	movaps	%xmm12, 160(%rsp)
	movaps	%xmm0, %xmm3
	mulps	%xmm2, %xmm3
	movaps	192(%rsp), %xmm12
	addps	%xmm3, %xmm12
	movaps	%xmm12, 192(%rsp)
	mulps	%xmm15, %xmm2
	movaps	224(%rsp), %xmm3
	addps	%xmm2, %xmm3
	movaps	%xmm3, 224(%rsp)
	movss	(%rbp,%rax), %xmm2
	addq	%rbp, %rax
	shufps	$0, %xmm2, %xmm2
	movaps	%xmm4, %xmm3
	mulps	%xmm2, %xmm3
	addps	%xmm3, %xmm7
	movaps	%xmm1, %xmm3
	mulps	%xmm2, %xmm3
	addps	%xmm3, %xmm13
	movaps	%xmm0, %xmm3
	mulps	%xmm2, %xmm3
	movaps	96(%rsp), %xmm12
	addps	%xmm3, %xmm12
	movaps	%xmm12, 96(%rsp)
	mulps	%xmm15, %xmm2
	movaps	128(%rsp), %xmm3
	addps	%xmm2, %xmm3
	movaps	%xmm3, 128(%rsp)
	movss	(%rbp,%rax), %xmm2
	shufps	$0, %xmm2, %xmm2
	movaps	%xmm4, %xmm3
	mulps	%xmm2, %xmm3
	addps	%xmm3, %xmm6
	movaps	%xmm1, %xmm3
	mulps	%xmm2, %xmm3
	movaps	352(%rsp), %xmm12
	addps	%xmm3, %xmm12
	movaps	%xmm12, 352(%rsp)
	movaps	%xmm0, %xmm3
	mulps	%xmm2, %xmm3
	addps	%xmm3, %xmm9
	addq	%rbp, %rax
	mulps	%xmm15, %xmm2
	movaps	288(%rsp), %xmm3
	addps	%xmm2, %xmm3
	movaps	%xmm3, 288(%rsp)
	movss	(%rbp,%rax), %xmm2
	shufps	$0, %xmm2, %xmm2
	mulps	%xmm2, %xmm4
	addps	%xmm4, %xmm5
	movaps	%xmm5, %xmm4
	mulps	%xmm2, %xmm1
	addps	%xmm1, %xmm11
	mulps	%xmm2, %xmm0
	addps	%xmm0, %xmm14
	mulps	%xmm15, %xmm2
	movaps	336(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movaps	%xmm0, 336(%rsp)
	addq	$8, %rsi
	addq	$4, %r14
	cmpq	$128, %rsi
	jne	.LBB4_49
	addq	$64, %r9
	movq	%rcx, %r11
	cmpq	480(%rsp), %rcx
	movq	24(%rsp), %r14
	movaps	%xmm6, %xmm5
	movaps	%xmm10, %xmm1
	movaps	352(%rsp), %xmm3
	movaps	288(%rsp), %xmm10
	movaps	%xmm14, %xmm12
	movaps	336(%rsp), %xmm14
	jne	.LBB4_46
	jmp	.LBB4_150
.LBB4_53:
	cmpq	%rax, %r12
	ja	.LBB4_512
	movq	%rax, %r9
	subq	312(%rsp), %r9
	jb	.LBB4_527
	cmpq	%r9, %r12
	ja	.LBB4_513
	movq	%rax, %r9
	subq	408(%rsp), %r9
	jb	.LBB4_521
	cmpq	%r9, %r12
	ja	.LBB4_513
	cmpq	$0, 472(%rsp)
	je	.LBB4_135
	xorps	%xmm0, %xmm0
	movq	%r14, %rcx
	movq	%r10, %r9
	movq	%r8, %r10
	movq	32(%rsp), %r14
	xorl	%r11d, %r11d
	xorps	%xmm1, %xmm1
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
	.p2align	4
.LBB4_60:
	movq	%r11, %rdi
	shlq	$4, %rdi
	movq	%r12, %rax
	subq	%rdi, %rax
	jb	.LBB4_509
	cmpq	$16, %rax
	jb	.LBB4_508
	movaps	%xmm11, 128(%rsp)
	movaps	%xmm10, 96(%rsp)
	movaps	%xmm9, %xmm11
	movaps	%xmm8, %xmm10
	movaps	%xmm7, %xmm9
	movaps	%xmm6, %xmm8
	movaps	%xmm5, %xmm7
	movaps	%xmm4, %xmm6
	movaps	%xmm3, %xmm5
	movaps	%xmm2, %xmm4
	movaps	%xmm1, %xmm3
	movaps	%xmm0, %xmm2
	leaq	128(%r14), %rsi
	incq	%r11
	movl	$128, %r8d
	xorl	%r12d, %r12d
	.p2align	4
.LBB4_63:
	movq	(%r14,%r12,2), %rdi
	movq	%r13, %rax
	subq	%rdi, %rax
	jb	.LBB4_503
	cmpq	$15, %rax
	jbe	.LBB4_504
	movss	(%rcx,%r12), %xmm0
	shufps	$0, %xmm0, %xmm0
	movups	(%r15,%rdi,4), %xmm1
	movups	16(%r15,%rdi,4), %xmm14
	movups	32(%r15,%rdi,4), %xmm13
	movups	48(%r15,%rdi,4), %xmm12
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
	movss	(%r9,%r12), %xmm0
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
	mulps	%xmm12, %xmm0
	addps	%xmm0, %xmm9
	movss	(%r10,%r12), %xmm0
	shufps	$0, %xmm0, %xmm0
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm10
	mulps	%xmm0, %xmm14
	addps	%xmm14, %xmm11
	mulps	%xmm0, %xmm13
	movaps	96(%rsp), %xmm1
	addps	%xmm13, %xmm1
	movaps	%xmm1, 96(%rsp)
	mulps	%xmm12, %xmm0
	movaps	128(%rsp), %xmm1
	addps	%xmm0, %xmm1
	movaps	%xmm1, 128(%rsp)
	addq	$4, %r12
	addq	$-8, %r8
	jne	.LBB4_63
	addq	$64, %r10
	addq	$64, %r9
	addq	$64, %rcx
	movq	%rsi, %r14
	cmpq	480(%rsp), %rsi
	movq	56(%rsp), %r12
	movq	48(%rsp), %r8
	movaps	%xmm2, %xmm0
	movaps	%xmm3, %xmm1
	movaps	%xmm4, %xmm2
	movaps	%xmm5, %xmm3
	movaps	%xmm6, %xmm4
	movaps	%xmm7, %xmm5
	movaps	%xmm8, %xmm6
	movaps	%xmm9, %xmm7
	movaps	%xmm10, %xmm8
	movaps	%xmm11, %xmm9
	movaps	96(%rsp), %xmm10
	movaps	128(%rsp), %xmm11
	jne	.LBB4_60
	jmp	.LBB4_136
.LBB4_67:
	cmpq	%rax, %r12
	ja	.LBB4_512
	movq	%rax, %r9
	subq	312(%rsp), %r9
	jb	.LBB4_527
	cmpq	%r9, %r12
	ja	.LBB4_513
	movq	%rax, %r9
	subq	408(%rsp), %r9
	jb	.LBB4_521
	cmpq	%r9, %r12
	ja	.LBB4_513
	movq	%rax, %r9
	subq	448(%rsp), %r9
	jb	.LBB4_525
	cmpq	%r9, %r12
	ja	.LBB4_513
	cmpq	$0, 472(%rsp)
	je	.LBB4_142
	xorps	%xmm4, %xmm4
	movq	%r14, %r9
	movq	%r8, %r11
	movq	488(%rsp), %r14
	movq	32(%rsp), %r12
	xorl	%esi, %esi
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 224(%rsp)
	xorps	%xmm3, %xmm3
	xorps	%xmm8, %xmm8
	xorps	%xmm7, %xmm7
	movaps	%xmm0, 128(%rsp)
	xorps	%xmm2, %xmm2
	xorps	%xmm9, %xmm9
	xorps	%xmm13, %xmm13
	xorps	%xmm11, %xmm11
	xorps	%xmm1, %xmm1
	xorps	%xmm14, %xmm14
	xorps	%xmm6, %xmm6
	.p2align	4
.LBB4_76:
	movq	%rsi, %rdi
	shlq	$4, %rdi
	movq	56(%rsp), %rax
	subq	%rdi, %rax
	jb	.LBB4_514
	cmpq	$16, %rax
	jb	.LBB4_508
	movaps	%xmm7, 240(%rsp)
	movaps	%xmm8, 96(%rsp)
	movaps	%xmm11, 208(%rsp)
	movaps	%xmm13, %xmm10
	movaps	%xmm6, %xmm7
	movaps	%xmm14, %xmm6
	movaps	%xmm4, %xmm5
	movaps	%xmm3, %xmm4
	movaps	%xmm2, %xmm3
	leaq	128(%r12), %rcx
	incq	%rsi
	movq	%rsi, 256(%rsp)
	movl	$128, %esi
	xorl	%r8d, %r8d
	.p2align	4
.LBB4_79:
	movq	(%r12,%r8,2), %rdi
	movq	%r13, %rax
	subq	%rdi, %rax
	jb	.LBB4_503
	cmpq	$15, %rax
	jbe	.LBB4_504
	movaps	%xmm0, %xmm8
	movss	(%r9,%r8), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm1, %xmm2
	movups	(%r15,%rdi,4), %xmm1
	movups	16(%r15,%rdi,4), %xmm14
	movups	32(%r15,%rdi,4), %xmm13
	movups	48(%r15,%rdi,4), %xmm12
	movaps	%xmm1, %xmm15
	mulps	%xmm0, %xmm15
	addps	%xmm15, %xmm5
	movaps	%xmm14, %xmm15
	mulps	%xmm0, %xmm15
	movaps	160(%rsp), %xmm11
	addps	%xmm15, %xmm11
	movaps	%xmm11, 160(%rsp)
	movaps	%xmm13, %xmm15
	mulps	%xmm0, %xmm15
	movaps	192(%rsp), %xmm11
	addps	%xmm15, %xmm11
	movaps	%xmm11, 192(%rsp)
	mulps	%xmm12, %xmm0
	movaps	224(%rsp), %xmm11
	addps	%xmm0, %xmm11
	movaps	%xmm11, 224(%rsp)
	movss	(%r10,%r8), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm1, %xmm15
	mulps	%xmm0, %xmm15
	addps	%xmm15, %xmm4
	movaps	%xmm14, %xmm15
	mulps	%xmm0, %xmm15
	movaps	96(%rsp), %xmm11
	addps	%xmm15, %xmm11
	movaps	%xmm11, 96(%rsp)
	movaps	%xmm13, %xmm15
	mulps	%xmm0, %xmm15
	movaps	240(%rsp), %xmm11
	addps	%xmm15, %xmm11
	movaps	%xmm11, 240(%rsp)
	mulps	%xmm12, %xmm0
	movaps	128(%rsp), %xmm11
	addps	%xmm0, %xmm11
	movaps	%xmm11, 128(%rsp)
	movss	(%r11,%r8), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm1, %xmm15
	mulps	%xmm0, %xmm15
	addps	%xmm15, %xmm3
	movaps	%xmm14, %xmm15
	mulps	%xmm0, %xmm15
	addps	%xmm15, %xmm9
	movaps	%xmm13, %xmm15
	mulps	%xmm0, %xmm15
	addps	%xmm15, %xmm10
	mulps	%xmm12, %xmm0
	movaps	208(%rsp), %xmm11
	addps	%xmm0, %xmm11
	movaps	%xmm11, 208(%rsp)
	movss	(%r14,%r8), %xmm0
	shufps	$0, %xmm0, %xmm0
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm2
	movaps	%xmm2, %xmm1
	mulps	%xmm0, %xmm14
	addps	%xmm14, %xmm6
	mulps	%xmm0, %xmm13
	addps	%xmm13, %xmm7
	mulps	%xmm12, %xmm0
	addps	%xmm0, %xmm8
	movaps	%xmm8, %xmm0
	addq	$4, %r8
	addq	$-8, %rsi
	jne	.LBB4_79
	addq	$64, %r14
	addq	$64, %r11
	addq	$64, %r10
	addq	$64, %r9
	movq	%rcx, %r12
	cmpq	480(%rsp), %rcx
	movq	48(%rsp), %r8
	movaps	%xmm3, %xmm2
	movaps	%xmm4, %xmm3
	movaps	%xmm5, %xmm4
	movaps	%xmm6, %xmm14
	movaps	%xmm7, %xmm6
	movaps	%xmm10, %xmm13
	movaps	208(%rsp), %xmm11
	movaps	96(%rsp), %xmm8
	movaps	240(%rsp), %xmm7
	movq	256(%rsp), %rsi
	jne	.LBB4_76
	jmp	.LBB4_143
.LBB4_83:
	cmpq	%rax, %r12
	ja	.LBB4_512
	movq	%rax, %r9
	subq	312(%rsp), %r9
	jb	.LBB4_527
	cmpq	%r9, %r12
	ja	.LBB4_513
	cmpq	$0, 472(%rsp)
	je	.LBB4_122
	xorps	%xmm12, %xmm12
	movq	%r14, %rcx
	movq	%r10, %rsi
	xorl	%r10d, %r10d
	movq	32(%rsp), %r8
	xorps	%xmm13, %xmm13
	xorps	%xmm11, %xmm11
	xorps	%xmm10, %xmm10
	xorps	%xmm9, %xmm9
	xorps	%xmm8, %xmm8
	xorps	%xmm7, %xmm7
	xorps	%xmm6, %xmm6
	.p2align	4
.LBB4_88:
	movq	%r10, %rax
	shlq	$4, %rax
	movq	%r12, %r9
	subq	%rax, %r9
	jb	.LBB4_511
	cmpq	$16, %r9
	jb	.LBB4_508
	leaq	128(%r8), %r11
	incq	%r10
	movl	$128, %r14d
	xorl	%r12d, %r12d
	.p2align	4
.LBB4_91:
	movq	(%r8,%r12,2), %rax
	movq	%r13, %r9
	subq	%rax, %r9
	jb	.LBB4_506
	cmpq	$15, %r9
	jbe	.LBB4_507
	movss	(%rcx,%r12), %xmm1
	shufps	$0, %xmm1, %xmm1
	movups	(%r15,%rax,4), %xmm2
	movups	16(%r15,%rax,4), %xmm3
	movups	32(%r15,%rax,4), %xmm4
	movups	48(%r15,%rax,4), %xmm0
	movaps	%xmm2, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm12
	movaps	%xmm3, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm13
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm11
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm10
	movss	(%rsi,%r12), %xmm1
	shufps	$0, %xmm1, %xmm1
	mulps	%xmm1, %xmm2
	addps	%xmm2, %xmm9
	mulps	%xmm1, %xmm3
	addps	%xmm3, %xmm8
	mulps	%xmm1, %xmm4
	addps	%xmm4, %xmm7
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm6
	addq	$4, %r12
	addq	$-8, %r14
	jne	.LBB4_91
	addq	$64, %rsi
	addq	$64, %rcx
	movq	%r11, %r8
	cmpq	480(%rsp), %r11
	movq	56(%rsp), %r12
	movq	24(%rsp), %r14
	jne	.LBB4_88
	jmp	.LBB4_123
.LBB4_95:
	cmpq	%rax, %r12
	ja	.LBB4_512
	movq	%rax, %r9
	subq	312(%rsp), %r9
	jb	.LBB4_520
	cmpq	%r9, %r12
	ja	.LBB4_513
	movq	%rax, %r9
	subq	408(%rsp), %r9
	jb	.LBB4_523
	cmpq	%r9, %r12
	ja	.LBB4_513
	movq	%rax, %r9
	subq	448(%rsp), %r9
	jb	.LBB4_524
	cmpq	%r9, %r12
	ja	.LBB4_513
	movq	%rax, %r9
	subq	%rbp, %r9
	jb	.LBB4_530
	cmpq	%r9, %r12
	ja	.LBB4_513
	movq	%rax, %r9
	subq	1032(%rsp), %r9
	jb	.LBB4_531
	cmpq	%r9, %r12
	ja	.LBB4_513
	cmpq	$0, 472(%rsp)
	je	.LBB4_156
	xorps	%xmm1, %xmm1
	movq	%r14, %r9
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
	movaps	%xmm0, 384(%rsp)
	xorps	%xmm2, %xmm2
	movaps	%xmm2, 256(%rsp)
	movaps	%xmm2, 352(%rsp)
	movaps	%xmm2, 288(%rsp)
	xorps	%xmm10, %xmm10
	xorps	%xmm5, %xmm5
	movaps	%xmm2, 192(%rsp)
	movaps	%xmm2, 208(%rsp)
	xorps	%xmm14, %xmm14
	xorps	%xmm3, %xmm3
	xorps	%xmm4, %xmm4
	xorps	%xmm7, %xmm7
	xorl	%r10d, %r10d
	xorps	%xmm15, %xmm15
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm2, 240(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm2, 128(%rsp)
	xorps	%xmm12, %xmm12
	xorps	%xmm6, %xmm6
	.p2align	4
.LBB4_108:
	movq	%r10, %rdi
	shlq	$4, %rdi
	movq	%r12, %rax
	subq	%rdi, %rax
	jb	.LBB4_509
	cmpq	$16, %rax
	jb	.LBB4_508
	movaps	%xmm5, 368(%rsp)
	movaps	%xmm3, 416(%rsp)
	movaps	%xmm1, %xmm3
	movaps	%xmm10, %xmm1
	leaq	128(%r11), %r14
	incq	%r10
	movq	%r9, %rcx
	xorl	%r12d, %r12d
	.p2align	4
.LBB4_111:
	movq	(%r11,%r12), %rdi
	movq	%r13, %rax
	subq	%rdi, %rax
	jb	.LBB4_503
	cmpq	$15, %rax
	jbe	.LBB4_504
	movups	(%r15,%rdi,4), %xmm13
	movups	16(%r15,%rdi,4), %xmm10
	movups	32(%r15,%rdi,4), %xmm9
	movups	48(%r15,%rdi,4), %xmm8
	movaps	%xmm12, 960(%rsp)
	movss	(%rcx), %xmm12
	shufps	$0, %xmm12, %xmm12
	movaps	%xmm13, %xmm11
	mulps	%xmm12, %xmm11
	addps	%xmm11, %xmm3
	movaps	%xmm10, %xmm11
	mulps	%xmm12, %xmm11
	movaps	336(%rsp), %xmm2
	addps	%xmm11, %xmm2
	movaps	%xmm2, 336(%rsp)
	movaps	%xmm9, %xmm11
	mulps	%xmm12, %xmm11
	movaps	320(%rsp), %xmm2
	addps	%xmm11, %xmm2
	movaps	%xmm2, 320(%rsp)
	mulps	%xmm8, %xmm12
	movaps	384(%rsp), %xmm2
	addps	%xmm12, %xmm2
	movaps	%xmm2, 384(%rsp)
	leaq	(%rcx,%rbp), %rax
	movss	(%rcx,%rbp), %xmm11
	shufps	$0, %xmm11, %xmm11
	movaps	%xmm13, %xmm12
	mulps	%xmm11, %xmm12
	addps	%xmm12, %xmm0
	movaps	%xmm10, %xmm12
	mulps	%xmm11, %xmm12
	movaps	256(%rsp), %xmm2
	addps	%xmm12, %xmm2
	movaps	%xmm2, 256(%rsp)
	movaps	%xmm9, %xmm12
	mulps	%xmm11, %xmm12
	movaps	352(%rsp), %xmm2
	addps	%xmm12, %xmm2
	movaps	%xmm2, 352(%rsp)
	mulps	%xmm8, %xmm11
	movaps	288(%rsp), %xmm2
	addps	%xmm11, %xmm2
	movaps	%xmm2, 288(%rsp)
	movss	(%rbp,%rax), %xmm11
	addq	%rbp, %rax
	shufps	$0, %xmm11, %xmm11
	movaps	%xmm13, %xmm12
	mulps	%xmm11, %xmm12
	addps	%xmm12, %xmm1
	movaps	%xmm10, %xmm12
	mulps	%xmm11, %xmm12
	movaps	368(%rsp), %xmm5
	addps	%xmm12, %xmm5
	movaps	%xmm5, 368(%rsp)
	movaps	%xmm9, %xmm12
	mulps	%xmm11, %xmm12
	movaps	192(%rsp), %xmm5
	addps	%xmm12, %xmm5
	movaps	%xmm5, 192(%rsp)
	mulps	%xmm8, %xmm11
	movaps	208(%rsp), %xmm5
	addps	%xmm11, %xmm5
	movaps	%xmm5, 208(%rsp)
	movss	(%rbp,%rax), %xmm11
	addq	%rbp, %rax
	shufps	$0, %xmm11, %xmm11
	movaps	%xmm13, %xmm12
	mulps	%xmm11, %xmm12
	addps	%xmm12, %xmm14
	movaps	%xmm10, %xmm12
	mulps	%xmm11, %xmm12
	movaps	416(%rsp), %xmm2
	addps	%xmm12, %xmm2
	movaps	%xmm2, 416(%rsp)
	movaps	%xmm9, %xmm12
	mulps	%xmm11, %xmm12
	addps	%xmm12, %xmm4
	mulps	%xmm8, %xmm11
	addps	%xmm11, %xmm7
	movss	(%rbp,%rax), %xmm11
	shufps	$0, %xmm11, %xmm11
	movaps	%xmm13, %xmm12
	mulps	%xmm11, %xmm12
	addps	%xmm12, %xmm15
	movaps	%xmm10, %xmm12
	mulps	%xmm11, %xmm12
	movaps	160(%rsp), %xmm5
	addps	%xmm12, %xmm5
	movaps	%xmm5, 160(%rsp)
	movaps	%xmm9, %xmm12
	mulps	%xmm11, %xmm12
	movaps	224(%rsp), %xmm5
	addps	%xmm12, %xmm5
	movaps	%xmm5, 224(%rsp)
	movaps	96(%rsp), %xmm5
	movaps	960(%rsp), %xmm2
	addq	%rbp, %rax
	mulps	%xmm8, %xmm11
	movaps	240(%rsp), %xmm12
	addps	%xmm11, %xmm12
	movaps	%xmm12, 240(%rsp)
	movss	(%rbp,%rax), %xmm11
	shufps	$0, %xmm11, %xmm11
	mulps	%xmm11, %xmm13
	addps	%xmm13, %xmm5
	movaps	%xmm5, 96(%rsp)
	mulps	%xmm11, %xmm10
	movaps	128(%rsp), %xmm5
	addps	%xmm10, %xmm5
	movaps	%xmm5, 128(%rsp)
	mulps	%xmm11, %xmm9
	addps	%xmm9, %xmm2
	movaps	%xmm2, %xmm12
	mulps	%xmm8, %xmm11
	addps	%xmm11, %xmm6
	addq	$8, %r12
	addq	$4, %rcx
	cmpq	$128, %r12
	jne	.LBB4_111
	addq	$64, %r9
	movq	%r14, %r11
	cmpq	480(%rsp), %r14
	movq	56(%rsp), %r12
	movq	24(%rsp), %r14
	movaps	%xmm1, %xmm10
	movaps	%xmm3, %xmm1
	movaps	416(%rsp), %xmm3
	movaps	368(%rsp), %xmm5
	jne	.LBB4_108
	jmp	.LBB4_157
.LBB4_115:
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	xorps	%xmm6, %xmm6
	xorps	%xmm5, %xmm5
.LBB4_116:
	movq	464(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB4_167
	movq	440(%rsp), %rsi
	movq	48(%rsp), %r8
	.p2align	4
.LBB4_118:
	movq	(%r11,%rsi,8), %rdi
	movq	%r13, %rax
	subq	%rdi, %rax
	jb	.LBB4_503
	cmpq	$15, %rax
	jbe	.LBB4_504
	cmpq	%r12, %rsi
	jae	.LBB4_536
	movss	(%r14,%rsi,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	movups	(%r15,%rdi,4), %xmm1
	movups	16(%r15,%rdi,4), %xmm2
	movups	32(%r15,%rdi,4), %xmm3
	movups	48(%r15,%rdi,4), %xmm4
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm7
	mulps	%xmm0, %xmm2
	addps	%xmm2, %xmm8
	mulps	%xmm0, %xmm3
	addps	%xmm3, %xmm6
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm5
	incq	%rsi
	addq	$-8, %rcx
	jne	.LBB4_118
	jmp	.LBB4_168
.LBB4_122:
	xorps	%xmm12, %xmm12
	xorps	%xmm13, %xmm13
	xorps	%xmm11, %xmm11
	xorps	%xmm10, %xmm10
	xorps	%xmm9, %xmm9
	xorps	%xmm8, %xmm8
	xorps	%xmm7, %xmm7
	xorps	%xmm6, %xmm6
.LBB4_123:
	cmpq	$0, 464(%rsp)
	je	.LBB4_129
	movq	2464(%rsp), %rax
	leaq	(%rax,%rdi,4), %rcx
	movq	312(%rsp), %rax
	leaq	(%rcx,%rax,4), %rsi
	movq	2448(%rsp), %rax
	movq	440(%rsp), %rdi
	movq	2456(%rsp), %r8
	.p2align	4
.LBB4_125:
	movq	%rax, %r10
	movq	(%r8), %rax
	movq	%r13, %r9
	subq	%rax, %r9
	jb	.LBB4_506
	cmpq	$15, %r9
	jbe	.LBB4_507
	cmpq	%r12, %rdi
	jae	.LBB4_537
	addq	$8, %r8
	movss	(%rcx,%rdi,4), %xmm1
	shufps	$0, %xmm1, %xmm1
	movups	(%r15,%rax,4), %xmm2
	movups	16(%r15,%rax,4), %xmm3
	movups	32(%r15,%rax,4), %xmm4
	movups	48(%r15,%rax,4), %xmm0
	movaps	%xmm1, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm12
	movaps	%xmm1, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm13
	movaps	%xmm1, %xmm5
	mulps	%xmm4, %xmm5
	addps	%xmm5, %xmm11
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm10
	movss	(%rsi,%rdi,4), %xmm1
	shufps	$0, %xmm1, %xmm1
	mulps	%xmm1, %xmm2
	addps	%xmm2, %xmm9
	mulps	%xmm1, %xmm3
	addps	%xmm3, %xmm8
	mulps	%xmm1, %xmm4
	addps	%xmm4, %xmm7
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm6
	leaq	1(%r10), %rax
	movq	%r10, %rdi
	cmpq	2568(%rsp), %r8
	jne	.LBB4_125
.LBB4_129:
	movq	120(%rsp), %rsi
	cmpq	%rsi, 456(%rsp)
	jbe	.LBB4_163
	movq	16(%rsp), %r8
	movq	8(%r8), %rax
	cmpq	%rax, %rsi
	movq	88(%rsp), %rcx
	movq	80(%rsp), %rdi
	leaq	(%rdi,%rcx), %rcx
	movq	%r8, %rdi
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	movq	48(%rsp), %r8
	ja	.LBB4_510
	cmpq	%rcx, %rsi
	jbe	.LBB4_339
	leaq	(,%rcx,4), %r14
	addq	(%rdi), %r14
	cmpb	$0, 15(%rsp)
	je	.LBB4_319
	cmpq	$15, 72(%rsp)
	movaps	%xmm6, 96(%rsp)
	movaps	%xmm7, 128(%rsp)
	movaps	%xmm8, 160(%rsp)
	movaps	%xmm9, 192(%rsp)
	jbe	.LBB4_332
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB4_333
.LBB4_135:
	xorps	%xmm0, %xmm0
	xorps	%xmm1, %xmm1
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
.LBB4_136:
	movaps	%xmm0, 160(%rsp)
	movq	464(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB4_178
	movq	440(%rsp), %rdi
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	movq	24(%rsp), %r14
	.p2align	4
.LBB4_138:
	movq	(%r11,%rdi,8), %rax
	movq	%r13, %r9
	subq	%rax, %r9
	jb	.LBB4_506
	cmpq	$15, %r9
	jbe	.LBB4_507
	movaps	%xmm11, 128(%rsp)
	movaps	%xmm10, 96(%rsp)
	cmpq	%r12, %rdi
	jae	.LBB4_537
	movaps	%xmm9, %xmm10
	movaps	%xmm8, %xmm9
	movaps	%xmm7, %xmm8
	movaps	%xmm6, %xmm7
	movaps	%xmm5, %xmm6
	movaps	%xmm4, %xmm5
	movaps	%xmm3, %xmm4
	movaps	%xmm2, %xmm3
	movaps	%xmm1, %xmm2
	movss	(%r14,%rdi,4), %xmm13
	shufps	$0, %xmm13, %xmm13
	movups	(%r15,%rax,4), %xmm15
	movups	16(%r15,%rax,4), %xmm14
	movups	32(%r15,%rax,4), %xmm11
	movups	48(%r15,%rax,4), %xmm0
	movaps	%xmm13, %xmm12
	mulps	%xmm15, %xmm12
	movaps	160(%rsp), %xmm1
	addps	%xmm12, %xmm1
	movaps	%xmm1, 160(%rsp)
	movaps	%xmm13, %xmm12
	mulps	%xmm14, %xmm12
	movaps	%xmm2, %xmm1
	addps	%xmm12, %xmm1
	movaps	%xmm13, %xmm12
	mulps	%xmm11, %xmm12
	movaps	%xmm3, %xmm2
	addps	%xmm12, %xmm2
	mulps	%xmm0, %xmm13
	movaps	%xmm4, %xmm3
	addps	%xmm13, %xmm3
	movss	(%r10,%rdi,4), %xmm12
	shufps	$0, %xmm12, %xmm12
	movaps	%xmm12, %xmm13
	mulps	%xmm15, %xmm13
	movaps	%xmm5, %xmm4
	addps	%xmm13, %xmm4
	movaps	%xmm12, %xmm13
	mulps	%xmm14, %xmm13
	movaps	%xmm6, %xmm5
	addps	%xmm13, %xmm5
	movaps	%xmm12, %xmm13
	mulps	%xmm11, %xmm13
	movaps	%xmm7, %xmm6
	addps	%xmm13, %xmm6
	mulps	%xmm0, %xmm12
	movaps	%xmm8, %xmm7
	addps	%xmm12, %xmm7
	movss	(%r8,%rdi,4), %xmm12
	shufps	$0, %xmm12, %xmm12
	mulps	%xmm12, %xmm15
	movaps	%xmm9, %xmm8
	addps	%xmm15, %xmm8
	mulps	%xmm12, %xmm14
	movaps	%xmm10, %xmm9
	addps	%xmm14, %xmm9
	mulps	%xmm12, %xmm11
	movaps	96(%rsp), %xmm10
	addps	%xmm11, %xmm10
	mulps	%xmm0, %xmm12
	movaps	128(%rsp), %xmm11
	addps	%xmm12, %xmm11
	incq	%rdi
	addq	$-8, %rcx
	jne	.LBB4_138
	jmp	.LBB4_179
.LBB4_142:
	xorps	%xmm4, %xmm4
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 224(%rsp)
	xorps	%xmm3, %xmm3
	xorps	%xmm8, %xmm8
	xorps	%xmm7, %xmm7
	movaps	%xmm0, 128(%rsp)
	xorps	%xmm2, %xmm2
	xorps	%xmm9, %xmm9
	xorps	%xmm13, %xmm13
	xorps	%xmm11, %xmm11
	xorps	%xmm1, %xmm1
	xorps	%xmm14, %xmm14
	xorps	%xmm6, %xmm6
.LBB4_143:
	movaps	%xmm8, 96(%rsp)
	movaps	%xmm9, 240(%rsp)
	movaps	%xmm3, 208(%rsp)
	movq	464(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB4_189
	movq	440(%rsp), %rdi
	movq	56(%rsp), %r12
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	movq	24(%rsp), %r14
	.p2align	4
.LBB4_145:
	movq	(%r11,%rdi,8), %rax
	movq	%r13, %r9
	subq	%rax, %r9
	jb	.LBB4_506
	cmpq	$15, %r9
	jbe	.LBB4_507
	cmpq	%r12, %rdi
	jae	.LBB4_537
	movaps	%xmm13, %xmm10
	movaps	%xmm6, %xmm8
	movaps	%xmm14, %xmm6
	movaps	%xmm2, %xmm3
	movss	(%r14,%rdi,4), %xmm13
	shufps	$0, %xmm13, %xmm13
	movups	(%r15,%rax,4), %xmm15
	movups	16(%r15,%rax,4), %xmm14
	movups	32(%r15,%rax,4), %xmm9
	movups	48(%r15,%rax,4), %xmm5
	movaps	%xmm13, %xmm12
	mulps	%xmm15, %xmm12
	addps	%xmm12, %xmm4
	movaps	%xmm13, %xmm12
	mulps	%xmm14, %xmm12
	movaps	160(%rsp), %xmm2
	addps	%xmm12, %xmm2
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm13, %xmm12
	mulps	%xmm9, %xmm12
	movaps	192(%rsp), %xmm2
	addps	%xmm12, %xmm2
	movaps	%xmm2, 192(%rsp)
	mulps	%xmm5, %xmm13
	movaps	224(%rsp), %xmm2
	addps	%xmm13, %xmm2
	movaps	%xmm2, 224(%rsp)
	movss	(%r10,%rdi,4), %xmm12
	shufps	$0, %xmm12, %xmm12
	movaps	%xmm12, %xmm13
	mulps	%xmm15, %xmm13
	movaps	208(%rsp), %xmm2
	addps	%xmm13, %xmm2
	movaps	%xmm2, 208(%rsp)
	movaps	%xmm12, %xmm13
	mulps	%xmm14, %xmm13
	movaps	96(%rsp), %xmm2
	addps	%xmm13, %xmm2
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm12, %xmm13
	mulps	%xmm9, %xmm13
	addps	%xmm13, %xmm7
	mulps	%xmm5, %xmm12
	movaps	128(%rsp), %xmm13
	addps	%xmm12, %xmm13
	movaps	%xmm13, 128(%rsp)
	movss	(%r8,%rdi,4), %xmm12
	shufps	$0, %xmm12, %xmm12
	movaps	%xmm12, %xmm13
	mulps	%xmm15, %xmm13
	movaps	%xmm3, %xmm2
	addps	%xmm13, %xmm2
	movaps	%xmm12, %xmm13
	mulps	%xmm14, %xmm13
	movaps	240(%rsp), %xmm3
	addps	%xmm13, %xmm3
	movaps	%xmm3, 240(%rsp)
	movaps	%xmm12, %xmm13
	mulps	%xmm9, %xmm13
	addps	%xmm13, %xmm10
	movaps	%xmm10, %xmm13
	mulps	%xmm5, %xmm12
	addps	%xmm12, %xmm11
	movq	488(%rsp), %rax
	movss	(%rax,%rdi,4), %xmm12
	shufps	$0, %xmm12, %xmm12
	mulps	%xmm12, %xmm15
	addps	%xmm15, %xmm1
	mulps	%xmm12, %xmm14
	addps	%xmm14, %xmm6
	movaps	%xmm6, %xmm14
	mulps	%xmm12, %xmm9
	movaps	%xmm8, %xmm6
	addps	%xmm9, %xmm6
	mulps	%xmm5, %xmm12
	addps	%xmm12, %xmm0
	incq	%rdi
	addq	$-8, %rcx
	jne	.LBB4_145
	jmp	.LBB4_190
.LBB4_149:
	xorps	%xmm8, %xmm8
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 256(%rsp)
	xorps	%xmm1, %xmm1
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 224(%rsp)
	xorps	%xmm7, %xmm7
	xorps	%xmm13, %xmm13
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 128(%rsp)
	xorps	%xmm5, %xmm5
	xorps	%xmm3, %xmm3
	xorps	%xmm9, %xmm9
	xorps	%xmm10, %xmm10
	xorps	%xmm4, %xmm4
	xorps	%xmm11, %xmm11
	xorps	%xmm12, %xmm12
	xorps	%xmm14, %xmm14
.LBB4_150:
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm7, 288(%rsp)
	movaps	%xmm8, 352(%rsp)
	movq	464(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB4_200
	movq	440(%rsp), %rdi
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	.p2align	4
.LBB4_152:
	movq	(%r11,%rdi,8), %rax
	movq	%r13, %r9
	subq	%rax, %r9
	jb	.LBB4_506
	cmpq	$15, %r9
	jbe	.LBB4_507
	cmpq	%r12, %rdi
	jae	.LBB4_537
	movaps	%xmm5, %xmm6
	movss	(%r14,%rdi,4), %xmm1
	shufps	$0, %xmm1, %xmm1
	movups	(%r15,%rax,4), %xmm15
	movups	16(%r15,%rax,4), %xmm2
	movups	32(%r15,%rax,4), %xmm7
	movups	48(%r15,%rax,4), %xmm8
	movaps	%xmm1, %xmm0
	mulps	%xmm15, %xmm0
	movaps	352(%rsp), %xmm5
	addps	%xmm0, %xmm5
	movaps	%xmm5, 352(%rsp)
	movaps	%xmm1, %xmm0
	mulps	%xmm2, %xmm0
	movaps	208(%rsp), %xmm5
	addps	%xmm0, %xmm5
	movaps	%xmm5, 208(%rsp)
	movaps	%xmm1, %xmm0
	mulps	%xmm7, %xmm0
	movaps	240(%rsp), %xmm5
	addps	%xmm0, %xmm5
	movaps	%xmm5, 240(%rsp)
	mulps	%xmm8, %xmm1
	movaps	256(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movaps	%xmm0, 256(%rsp)
	movss	(%r10,%rdi,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm0, %xmm1
	mulps	%xmm15, %xmm1
	movaps	336(%rsp), %xmm5
	addps	%xmm1, %xmm5
	movaps	%xmm5, 336(%rsp)
	movaps	%xmm0, %xmm1
	mulps	%xmm2, %xmm1
	movaps	160(%rsp), %xmm5
	addps	%xmm1, %xmm5
	movaps	%xmm5, 160(%rsp)
	movaps	%xmm0, %xmm1
	mulps	%xmm7, %xmm1
	movaps	192(%rsp), %xmm5
	addps	%xmm1, %xmm5
	movaps	%xmm5, 192(%rsp)
	mulps	%xmm8, %xmm0
	movaps	224(%rsp), %xmm1
	addps	%xmm0, %xmm1
	movaps	%xmm1, 224(%rsp)
	movss	(%r8,%rdi,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm0, %xmm1
	mulps	%xmm15, %xmm1
	movaps	288(%rsp), %xmm5
	addps	%xmm1, %xmm5
	movaps	%xmm5, 288(%rsp)
	movaps	%xmm0, %xmm1
	mulps	%xmm2, %xmm1
	addps	%xmm1, %xmm13
	movaps	%xmm0, %xmm1
	mulps	%xmm7, %xmm1
	movaps	96(%rsp), %xmm5
	addps	%xmm1, %xmm5
	movaps	%xmm5, 96(%rsp)
	mulps	%xmm8, %xmm0
	movaps	128(%rsp), %xmm1
	addps	%xmm0, %xmm1
	movaps	%xmm1, 128(%rsp)
	movq	488(%rsp), %rax
	movss	(%rax,%rdi,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm0, %xmm1
	mulps	%xmm15, %xmm1
	movaps	%xmm6, %xmm5
	addps	%xmm1, %xmm5
	movaps	%xmm0, %xmm1
	mulps	%xmm2, %xmm1
	addps	%xmm1, %xmm3
	movaps	%xmm0, %xmm1
	mulps	%xmm7, %xmm1
	addps	%xmm1, %xmm9
	mulps	%xmm8, %xmm0
	addps	%xmm0, %xmm10
	movq	1000(%rsp), %rax
	movss	(%rax,%rdi,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	mulps	%xmm0, %xmm15
	addps	%xmm15, %xmm4
	mulps	%xmm0, %xmm2
	addps	%xmm2, %xmm11
	mulps	%xmm0, %xmm7
	addps	%xmm7, %xmm12
	mulps	%xmm8, %xmm0
	addps	%xmm0, %xmm14
	incq	%rdi
	addq	$-8, %rcx
	jne	.LBB4_152
	jmp	.LBB4_201
.LBB4_156:
	xorps	%xmm1, %xmm1
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
	movaps	%xmm0, 384(%rsp)
	xorps	%xmm2, %xmm2
	movaps	%xmm2, 256(%rsp)
	movaps	%xmm2, 352(%rsp)
	movaps	%xmm2, 288(%rsp)
	xorps	%xmm10, %xmm10
	xorps	%xmm5, %xmm5
	movaps	%xmm2, 192(%rsp)
	movaps	%xmm2, 208(%rsp)
	xorps	%xmm14, %xmm14
	xorps	%xmm3, %xmm3
	xorps	%xmm4, %xmm4
	xorps	%xmm7, %xmm7
	xorps	%xmm15, %xmm15
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm2, 240(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm2, 128(%rsp)
	xorps	%xmm12, %xmm12
	xorps	%xmm6, %xmm6
.LBB4_157:
	movaps	%xmm14, 416(%rsp)
	movaps	%xmm15, 368(%rsp)
	movaps	%xmm10, %xmm15
	movq	464(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB4_211
	movq	440(%rsp), %rdi
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	.p2align	4
.LBB4_159:
	movq	(%r11,%rdi,8), %rax
	movq	%r13, %r9
	subq	%rax, %r9
	jb	.LBB4_506
	cmpq	$15, %r9
	jbe	.LBB4_507
	cmpq	%r12, %rdi
	jae	.LBB4_537
	movss	(%r14,%rdi,4), %xmm9
	shufps	$0, %xmm9, %xmm9
	movups	(%r15,%rax,4), %xmm11
	movups	16(%r15,%rax,4), %xmm10
	movups	32(%r15,%rax,4), %xmm14
	movups	48(%r15,%rax,4), %xmm13
	movaps	%xmm9, %xmm8
	mulps	%xmm11, %xmm8
	addps	%xmm8, %xmm1
	movaps	%xmm9, %xmm8
	mulps	%xmm10, %xmm8
	movaps	336(%rsp), %xmm2
	addps	%xmm8, %xmm2
	movaps	%xmm2, 336(%rsp)
	movaps	%xmm9, %xmm8
	mulps	%xmm14, %xmm8
	movaps	320(%rsp), %xmm2
	addps	%xmm8, %xmm2
	movaps	%xmm2, 320(%rsp)
	mulps	%xmm13, %xmm9
	movaps	384(%rsp), %xmm2
	addps	%xmm9, %xmm2
	movaps	%xmm2, 384(%rsp)
	movss	(%r10,%rdi,4), %xmm8
	shufps	$0, %xmm8, %xmm8
	movaps	%xmm8, %xmm9
	mulps	%xmm11, %xmm9
	addps	%xmm9, %xmm0
	movaps	%xmm8, %xmm9
	mulps	%xmm10, %xmm9
	movaps	256(%rsp), %xmm2
	addps	%xmm9, %xmm2
	movaps	%xmm2, 256(%rsp)
	movaps	%xmm8, %xmm9
	mulps	%xmm14, %xmm9
	movaps	352(%rsp), %xmm2
	addps	%xmm9, %xmm2
	movaps	%xmm2, 352(%rsp)
	mulps	%xmm13, %xmm8
	movaps	288(%rsp), %xmm2
	addps	%xmm8, %xmm2
	movaps	%xmm2, 288(%rsp)
	movss	(%r8,%rdi,4), %xmm8
	shufps	$0, %xmm8, %xmm8
	movaps	%xmm8, %xmm9
	mulps	%xmm11, %xmm9
	addps	%xmm9, %xmm15
	movaps	%xmm8, %xmm9
	mulps	%xmm10, %xmm9
	addps	%xmm9, %xmm5
	movaps	%xmm8, %xmm9
	mulps	%xmm14, %xmm9
	movaps	192(%rsp), %xmm2
	addps	%xmm9, %xmm2
	movaps	%xmm2, 192(%rsp)
	mulps	%xmm13, %xmm8
	movaps	208(%rsp), %xmm2
	addps	%xmm8, %xmm2
	movaps	%xmm2, 208(%rsp)
	movq	488(%rsp), %rax
	movss	(%rax,%rdi,4), %xmm8
	shufps	$0, %xmm8, %xmm8
	movaps	%xmm8, %xmm9
	mulps	%xmm11, %xmm9
	movaps	416(%rsp), %xmm2
	addps	%xmm9, %xmm2
	movaps	%xmm2, 416(%rsp)
	movaps	%xmm8, %xmm9
	mulps	%xmm10, %xmm9
	addps	%xmm9, %xmm3
	movaps	%xmm8, %xmm9
	mulps	%xmm14, %xmm9
	addps	%xmm9, %xmm4
	mulps	%xmm13, %xmm8
	addps	%xmm8, %xmm7
	movq	1000(%rsp), %rax
	movss	(%rax,%rdi,4), %xmm8
	shufps	$0, %xmm8, %xmm8
	movaps	%xmm8, %xmm9
	mulps	%xmm11, %xmm9
	movaps	368(%rsp), %xmm2
	addps	%xmm9, %xmm2
	movaps	%xmm2, 368(%rsp)
	movaps	%xmm8, %xmm9
	mulps	%xmm10, %xmm9
	movaps	160(%rsp), %xmm2
	addps	%xmm9, %xmm2
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm8, %xmm9
	mulps	%xmm14, %xmm9
	movaps	224(%rsp), %xmm2
	addps	%xmm9, %xmm2
	movaps	%xmm2, 224(%rsp)
	mulps	%xmm13, %xmm8
	movaps	240(%rsp), %xmm2
	addps	%xmm8, %xmm2
	movaps	%xmm2, 240(%rsp)
	movss	(%rsi,%rdi,4), %xmm8
	shufps	$0, %xmm8, %xmm8
	mulps	%xmm8, %xmm11
	movaps	96(%rsp), %xmm2
	addps	%xmm11, %xmm2
	movaps	%xmm2, 96(%rsp)
	mulps	%xmm8, %xmm10
	movaps	128(%rsp), %xmm2
	addps	%xmm10, %xmm2
	movaps	%xmm2, 128(%rsp)
	mulps	%xmm8, %xmm14
	addps	%xmm14, %xmm12
	mulps	%xmm13, %xmm8
	addps	%xmm8, %xmm6
	incq	%rdi
	addq	$-8, %rcx
	jne	.LBB4_159
	jmp	.LBB4_212
.LBB4_163:
	movq	16(%rsp), %rax
	movq	8(%rax), %r9
	movq	%r9, %rax
	movq	88(%rsp), %rcx
	movq	80(%rsp), %rsi
	leaq	(%rsi,%rcx), %rdi
	subq	%rdi, %rax
	movq	32(%rsp), %r11
	movzbl	15(%rsp), %ecx
	movq	184(%rsp), %rsi
	movq	40(%rsp), %r10
	movq	48(%rsp), %r8
	jb	.LBB4_533
	cmpq	$15, %rax
	jbe	.LBB4_515
	movq	16(%rsp), %rax
	movq	(%rax), %rax
	testb	%cl, %cl
	je	.LBB4_236
	movups	(%rax,%rdi,4), %xmm0
	movups	16(%rax,%rdi,4), %xmm1
	movups	32(%rax,%rdi,4), %xmm2
	movups	48(%rax,%rdi,4), %xmm3
	addps	%xmm0, %xmm12
	movups	%xmm12, (%rax,%rdi,4)
	addps	%xmm1, %xmm13
	movups	%xmm13, 16(%rax,%rdi,4)
	addps	%xmm2, %xmm11
	movups	%xmm11, 32(%rax,%rdi,4)
	addps	%xmm3, %xmm10
	jmp	.LBB4_237
.LBB4_167:
	movq	48(%rsp), %r8
.LBB4_168:
	movq	16(%rsp), %rax
	movq	8(%rax), %rax
	movq	120(%rsp), %rsi
	cmpq	%rsi, 456(%rsp)
	jbe	.LBB4_174
	cmpq	%rax, %rsi
	movq	88(%rsp), %rcx
	movq	80(%rsp), %rdi
	leaq	(%rdi,%rcx), %rcx
	ja	.LBB4_510
	cmpq	%rcx, %rsi
	movq	184(%rsp), %rsi
	movq	16(%rsp), %rdi
	jbe	.LBB4_21
	leaq	(,%rcx,4), %r14
	addq	(%rdi), %r14
	cmpb	$0, 15(%rsp)
	je	.LBB4_317
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_327
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB4_328
.LBB4_174:
	movq	%rax, %r9
	movq	88(%rsp), %rcx
	movq	80(%rsp), %rsi
	leaq	(%rsi,%rcx), %rdi
	subq	%rdi, %r9
	jb	.LBB4_534
	cmpq	$15, %r9
	movzbl	15(%rsp), %ecx
	movq	184(%rsp), %rsi
	jbe	.LBB4_535
	movq	16(%rsp), %rax
	movq	(%rax), %rax
	testb	%cl, %cl
	je	.LBB4_234
	movups	(%rax,%rdi,4), %xmm0
	movups	16(%rax,%rdi,4), %xmm1
	movups	32(%rax,%rdi,4), %xmm2
	movups	48(%rax,%rdi,4), %xmm3
	addps	%xmm0, %xmm7
	movups	%xmm7, (%rax,%rdi,4)
	addps	%xmm1, %xmm8
	movups	%xmm8, 16(%rax,%rdi,4)
	addps	%xmm2, %xmm6
	movups	%xmm6, 32(%rax,%rdi,4)
	addps	%xmm3, %xmm5
	jmp	.LBB4_235
.LBB4_178:
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	movq	24(%rsp), %r14
.LBB4_179:
	movaps	160(%rsp), %xmm0
	movaps	%xmm0, 2224(%rsp)
	movaps	%xmm1, 2240(%rsp)
	movaps	%xmm2, 2256(%rsp)
	movaps	%xmm3, 2272(%rsp)
	movaps	%xmm4, 2160(%rsp)
	movaps	%xmm5, 2176(%rsp)
	movaps	%xmm6, 2192(%rsp)
	movaps	%xmm7, 2208(%rsp)
	movaps	%xmm8, 2096(%rsp)
	movaps	%xmm9, 2112(%rsp)
	movaps	%xmm10, 2128(%rsp)
	movaps	%xmm11, 2144(%rsp)
	movq	120(%rsp), %rsi
	cmpq	%rsi, 456(%rsp)
	jbe	.LBB4_185
	movq	16(%rsp), %r9
	movq	8(%r9), %rax
	cmpq	%rax, %rsi
	movq	88(%rsp), %rcx
	movq	80(%rsp), %rdi
	leaq	(%rdi,%rcx), %rcx
	ja	.LBB4_510
	movq	%r9, %rdi
	movaps	2160(%rsp), %xmm11
	movaps	2176(%rsp), %xmm10
	movaps	2192(%rsp), %xmm9
	movaps	2208(%rsp), %xmm8
	movaps	2096(%rsp), %xmm7
	movaps	2112(%rsp), %xmm6
	movaps	2128(%rsp), %xmm5
	movaps	2144(%rsp), %xmm4
	cmpq	%rcx, %rsi
	jbe	.LBB4_358
	movaps	2224(%rsp), %xmm15
	movaps	2240(%rsp), %xmm14
	movaps	2256(%rsp), %xmm13
	movaps	2272(%rsp), %xmm12
	leaq	(,%rcx,4), %r14
	addq	(%rdi), %r14
	cmpb	$0, 15(%rsp)
	je	.LBB4_321
	cmpq	$15, 72(%rsp)
	movaps	%xmm4, 96(%rsp)
	movaps	%xmm5, 128(%rsp)
	movaps	%xmm6, 160(%rsp)
	movaps	%xmm7, 192(%rsp)
	movaps	%xmm8, 224(%rsp)
	movaps	%xmm9, 208(%rsp)
	movaps	%xmm10, 240(%rsp)
	movaps	%xmm11, 256(%rsp)
	jbe	.LBB4_351
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB4_352
.LBB4_185:
	movq	16(%rsp), %rax
	movq	8(%rax), %rax
	movq	88(%rsp), %rcx
	movq	80(%rsp), %rsi
	leaq	(%rsi,%rcx), %rdi
	cmpq	%rax, %rdi
	ja	.LBB4_532
	subq	%rdi, %rax
	cmpq	$15, %rax
	movzbl	15(%rsp), %ecx
	movq	184(%rsp), %rsi
	jbe	.LBB4_515
	movq	16(%rsp), %rax
	movq	(%rax), %rax
	movss	2224(%rsp), %xmm0
	testb	%cl, %cl
	je	.LBB4_243
	movss	2228(%rsp), %xmm1
	unpcklps	%xmm1, %xmm0
	movhps	2232(%rsp), %xmm0
	movups	(%rax,%rdi,4), %xmm1
	addps	%xmm0, %xmm1
	movups	16(%rax,%rdi,4), %xmm0
	movups	32(%rax,%rdi,4), %xmm2
	movups	48(%rax,%rdi,4), %xmm3
	addps	2240(%rsp), %xmm0
	addps	2256(%rsp), %xmm2
	addps	2272(%rsp), %xmm3
	movups	%xmm1, (%rax,%rdi,4)
	movups	%xmm0, 16(%rax,%rdi,4)
	movups	%xmm2, 32(%rax,%rdi,4)
	movups	%xmm3, 48(%rax,%rdi,4)
	jmp	.LBB4_244
.LBB4_189:
	movq	56(%rsp), %r12
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	movq	24(%rsp), %r14
.LBB4_190:
	movaps	%xmm7, %xmm12
	movaps	%xmm0, %xmm7
	movaps	%xmm13, %xmm5
	movaps	%xmm4, %xmm13
	movaps	%xmm4, %xmm0
	shufps	$233, %xmm4, %xmm0
	movlps	%xmm0, 1312(%rsp)
	movaps	%xmm4, %xmm0
	shufps	$255, %xmm4, %xmm0
	movss	%xmm0, 1320(%rsp)
	movaps	160(%rsp), %xmm0
	movups	%xmm0, 1324(%rsp)
	movaps	192(%rsp), %xmm0
	movups	%xmm0, 1340(%rsp)
	movaps	224(%rsp), %xmm0
	movups	%xmm0, 1356(%rsp)
	movaps	208(%rsp), %xmm3
	movaps	%xmm3, %xmm0
	shufps	$233, %xmm3, %xmm0
	movlps	%xmm0, 1248(%rsp)
	movaps	%xmm3, %xmm0
	shufps	$255, %xmm3, %xmm0
	movss	%xmm0, 1256(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 1260(%rsp)
	movups	%xmm12, 1276(%rsp)
	movaps	128(%rsp), %xmm0
	movups	%xmm0, 1292(%rsp)
	movaps	%xmm2, %xmm0
	shufps	$233, %xmm2, %xmm0
	movlps	%xmm0, 1184(%rsp)
	movaps	%xmm2, %xmm0
	shufps	$255, %xmm2, %xmm0
	movss	%xmm0, 1192(%rsp)
	movaps	240(%rsp), %xmm0
	movups	%xmm0, 1196(%rsp)
	movups	%xmm5, 1212(%rsp)
	movups	%xmm11, 1228(%rsp)
	movaps	%xmm1, %xmm0
	shufps	$233, %xmm1, %xmm0
	movlps	%xmm0, 1120(%rsp)
	movaps	%xmm1, %xmm0
	shufps	$255, %xmm1, %xmm0
	movss	%xmm0, 1128(%rsp)
	movups	%xmm14, 1132(%rsp)
	movups	%xmm6, 1148(%rsp)
	movups	%xmm7, 1164(%rsp)
	movq	120(%rsp), %rsi
	cmpq	%rsi, 456(%rsp)
	movaps	%xmm1, 96(%rsp)
	jbe	.LBB4_196
	movq	16(%rsp), %r9
	movq	8(%r9), %rax
	cmpq	%rax, %rsi
	movq	88(%rsp), %rcx
	movq	80(%rsp), %rdi
	leaq	(%rdi,%rcx), %rcx
	ja	.LBB4_510
	movq	%r9, %rdi
	movaps	1248(%rsp), %xmm4
	movups	1260(%rsp), %xmm8
	movups	1276(%rsp), %xmm7
	movups	1292(%rsp), %xmm6
	movaps	1184(%rsp), %xmm0
	movaps	%xmm0, 240(%rsp)
	movups	1196(%rsp), %xmm0
	movaps	%xmm0, 256(%rsp)
	movups	1212(%rsp), %xmm0
	movaps	%xmm0, 224(%rsp)
	movups	1228(%rsp), %xmm0
	movaps	%xmm0, 192(%rsp)
	movaps	1120(%rsp), %xmm0
	movaps	%xmm0, 352(%rsp)
	movups	1132(%rsp), %xmm5
	movups	1148(%rsp), %xmm0
	movaps	%xmm0, 336(%rsp)
	movups	1164(%rsp), %xmm0
	movaps	%xmm0, 288(%rsp)
	cmpq	%rcx, %rsi
	movaps	%xmm5, 128(%rsp)
	jbe	.LBB4_385
	movaps	1312(%rsp), %xmm0
	movlhps	%xmm0, %xmm13
	shufps	$152, %xmm0, %xmm13
	movups	1324(%rsp), %xmm11
	movups	1340(%rsp), %xmm10
	movups	1356(%rsp), %xmm9
	leaq	(,%rcx,4), %r14
	addq	(%rdi), %r14
	cmpb	$0, 15(%rsp)
	je	.LBB4_323
	movaps	%xmm2, 160(%rsp)
	cmpq	$15, 72(%rsp)
	movaps	%xmm6, 320(%rsp)
	movaps	%xmm7, 384(%rsp)
	movaps	%xmm8, 368(%rsp)
	movaps	%xmm4, 416(%rsp)
	jbe	.LBB4_378
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB4_379
.LBB4_196:
	movq	16(%rsp), %rdi
	movq	8(%rdi), %rax
	movq	88(%rsp), %rcx
	movq	80(%rsp), %rsi
	addq	%rsi, %rcx
	cmpq	%rax, %rcx
	ja	.LBB4_517
	subq	%rcx, %rax
	cmpq	$15, %rax
	movzbl	15(%rsp), %esi
	jbe	.LBB4_515
	movq	(%rdi), %rax
	testb	%sil, %sil
	je	.LBB4_253
	movsd	1316(%rsp), %xmm0
	movss	1312(%rsp), %xmm1
	movlhps	%xmm13, %xmm1
	shufps	$66, %xmm0, %xmm1
	movups	(%rax,%rcx,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%rcx,4), %xmm1
	movaps	%xmm2, %xmm4
	movups	32(%rax,%rcx,4), %xmm2
	movaps	%xmm3, %xmm5
	movups	48(%rax,%rcx,4), %xmm3
	movups	%xmm0, (%rax,%rcx,4)
	movups	1324(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%rcx,4)
	movups	1340(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movaps	%xmm4, %xmm2
	movups	%xmm0, 32(%rax,%rcx,4)
	movups	1356(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movaps	%xmm5, %xmm3
	movups	%xmm0, 48(%rax,%rcx,4)
	jmp	.LBB4_254
.LBB4_200:
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
.LBB4_201:
	movaps	352(%rsp), %xmm1
	movaps	%xmm1, %xmm0
	shufps	$233, %xmm1, %xmm0
	movlps	%xmm0, 1632(%rsp)
	movaps	%xmm1, %xmm0
	shufps	$255, %xmm1, %xmm0
	movss	%xmm0, 1640(%rsp)
	movaps	208(%rsp), %xmm0
	movups	%xmm0, 1644(%rsp)
	movaps	240(%rsp), %xmm0
	movups	%xmm0, 1660(%rsp)
	movaps	256(%rsp), %xmm0
	movups	%xmm0, 1676(%rsp)
	movaps	336(%rsp), %xmm15
	movaps	%xmm15, %xmm0
	shufps	$233, %xmm15, %xmm0
	movlps	%xmm0, 1568(%rsp)
	movaps	%xmm15, %xmm0
	shufps	$255, %xmm15, %xmm0
	movss	%xmm0, 1576(%rsp)
	movaps	160(%rsp), %xmm0
	movups	%xmm0, 1580(%rsp)
	movaps	192(%rsp), %xmm0
	movups	%xmm0, 1596(%rsp)
	movaps	224(%rsp), %xmm0
	movups	%xmm0, 1612(%rsp)
	movaps	288(%rsp), %xmm6
	movaps	%xmm6, %xmm0
	shufps	$233, %xmm6, %xmm0
	movlps	%xmm0, 1504(%rsp)
	movaps	%xmm6, %xmm0
	shufps	$255, %xmm6, %xmm0
	movss	%xmm0, 1512(%rsp)
	movups	%xmm13, 1516(%rsp)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 1532(%rsp)
	movaps	128(%rsp), %xmm0
	movups	%xmm0, 1548(%rsp)
	movaps	%xmm5, %xmm0
	shufps	$233, %xmm5, %xmm0
	movlps	%xmm0, 1440(%rsp)
	movaps	%xmm5, %xmm0
	shufps	$255, %xmm5, %xmm0
	movss	%xmm0, 1448(%rsp)
	movups	%xmm3, 1452(%rsp)
	movups	%xmm9, 1468(%rsp)
	movups	%xmm10, 1484(%rsp)
	movaps	%xmm4, %xmm0
	shufps	$233, %xmm4, %xmm0
	movlps	%xmm0, 1376(%rsp)
	movaps	%xmm4, %xmm0
	shufps	$255, %xmm4, %xmm0
	movss	%xmm0, 1384(%rsp)
	movups	%xmm11, 1388(%rsp)
	movups	%xmm12, 1404(%rsp)
	movups	%xmm14, 1420(%rsp)
	movq	120(%rsp), %rsi
	cmpq	%rsi, 456(%rsp)
	jbe	.LBB4_207
	movq	16(%rsp), %r9
	movq	8(%r9), %rax
	cmpq	%rax, %rsi
	movq	88(%rsp), %rcx
	movq	80(%rsp), %rdi
	leaq	(%rdi,%rcx), %rcx
	ja	.LBB4_510
	movq	%r9, %rdi
	movaps	1568(%rsp), %xmm1
	movups	1580(%rsp), %xmm10
	movups	1596(%rsp), %xmm9
	movups	1612(%rsp), %xmm8
	movaps	1504(%rsp), %xmm0
	movaps	%xmm0, 224(%rsp)
	movups	1516(%rsp), %xmm0
	movaps	%xmm0, 192(%rsp)
	movups	1532(%rsp), %xmm0
	movaps	%xmm0, 160(%rsp)
	movups	1548(%rsp), %xmm0
	movaps	%xmm0, 128(%rsp)
	movaps	1440(%rsp), %xmm0
	movaps	%xmm0, 240(%rsp)
	movups	1452(%rsp), %xmm0
	movaps	%xmm0, 256(%rsp)
	movups	1468(%rsp), %xmm0
	movaps	%xmm0, 208(%rsp)
	movups	1484(%rsp), %xmm0
	movaps	%xmm0, 384(%rsp)
	movaps	1376(%rsp), %xmm0
	movaps	%xmm0, 2352(%rsp)
	movups	1388(%rsp), %xmm0
	movaps	%xmm0, 960(%rsp)
	movups	1404(%rsp), %xmm0
	movaps	%xmm0, 416(%rsp)
	movups	1420(%rsp), %xmm0
	movaps	%xmm0, 368(%rsp)
	cmpq	%rcx, %rsi
	movaps	%xmm4, 96(%rsp)
	movaps	352(%rsp), %xmm7
	movaps	%xmm5, 320(%rsp)
	jbe	.LBB4_417
	movaps	1632(%rsp), %xmm0
	movlhps	%xmm0, %xmm7
	shufps	$152, %xmm0, %xmm7
	movups	1644(%rsp), %xmm13
	movups	1660(%rsp), %xmm12
	movups	1676(%rsp), %xmm11
	leaq	(,%rcx,4), %r14
	addq	(%rdi), %r14
	cmpb	$0, 15(%rsp)
	je	.LBB4_325
	movaps	%xmm1, 2080(%rsp)
	cmpq	$15, 72(%rsp)
	movaps	%xmm8, 944(%rsp)
	movaps	%xmm9, 928(%rsp)
	movaps	%xmm10, 1008(%rsp)
	jbe	.LBB4_410
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB4_411
.LBB4_207:
	movq	16(%rsp), %rdi
	movq	8(%rdi), %rax
	movq	88(%rsp), %rcx
	movq	80(%rsp), %rsi
	addq	%rsi, %rcx
	cmpq	%rax, %rcx
	ja	.LBB4_517
	subq	%rcx, %rax
	cmpq	$15, %rax
	movzbl	15(%rsp), %esi
	movaps	352(%rsp), %xmm2
	jbe	.LBB4_515
	movq	(%rdi), %rax
	testb	%sil, %sil
	je	.LBB4_264
	movsd	1636(%rsp), %xmm0
	movss	1632(%rsp), %xmm1
	movlhps	%xmm2, %xmm1
	shufps	$66, %xmm0, %xmm1
	movups	(%rax,%rcx,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%rcx,4), %xmm1
	movups	32(%rax,%rcx,4), %xmm2
	movups	48(%rax,%rcx,4), %xmm3
	movups	%xmm0, (%rax,%rcx,4)
	movups	1644(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%rcx,4)
	movups	1660(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%rcx,4)
	movups	1676(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%rcx,4)
	jmp	.LBB4_265
.LBB4_211:
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
.LBB4_212:
	movaps	%xmm1, %xmm8
	shufps	$233, %xmm1, %xmm8
	movlps	%xmm8, 2016(%rsp)
	movaps	%xmm1, %xmm8
	shufps	$255, %xmm1, %xmm8
	movss	%xmm8, 2024(%rsp)
	movaps	336(%rsp), %xmm2
	movups	%xmm2, 2028(%rsp)
	movaps	320(%rsp), %xmm2
	movups	%xmm2, 2044(%rsp)
	movaps	384(%rsp), %xmm2
	movups	%xmm2, 2060(%rsp)
	movaps	%xmm5, %xmm9
	movaps	%xmm0, %xmm5
	shufps	$233, %xmm0, %xmm5
	movlps	%xmm5, 1952(%rsp)
	movaps	%xmm0, %xmm5
	shufps	$255, %xmm0, %xmm5
	movss	%xmm5, 1960(%rsp)
	movaps	256(%rsp), %xmm2
	movups	%xmm2, 1964(%rsp)
	movaps	352(%rsp), %xmm2
	movups	%xmm2, 1980(%rsp)
	movaps	288(%rsp), %xmm2
	movups	%xmm2, 1996(%rsp)
	movaps	%xmm15, %xmm2
	shufps	$233, %xmm15, %xmm2
	movlps	%xmm2, 1888(%rsp)
	movaps	%xmm15, %xmm2
	shufps	$255, %xmm15, %xmm2
	movss	%xmm2, 1896(%rsp)
	movups	%xmm9, 1900(%rsp)
	movaps	192(%rsp), %xmm2
	movups	%xmm2, 1916(%rsp)
	movaps	208(%rsp), %xmm2
	movups	%xmm2, 1932(%rsp)
	movaps	%xmm4, %xmm2
	movaps	%xmm0, %xmm4
	movaps	416(%rsp), %xmm9
	movaps	%xmm9, %xmm0
	shufps	$233, %xmm9, %xmm0
	movlps	%xmm0, 1824(%rsp)
	movaps	%xmm9, %xmm0
	shufps	$255, %xmm9, %xmm0
	movss	%xmm0, 1832(%rsp)
	movups	%xmm3, 1836(%rsp)
	movups	%xmm2, 1852(%rsp)
	movups	%xmm7, 1868(%rsp)
	movaps	368(%rsp), %xmm5
	movaps	%xmm5, %xmm0
	shufps	$233, %xmm5, %xmm0
	movlps	%xmm0, 1760(%rsp)
	movaps	%xmm5, %xmm0
	shufps	$255, %xmm5, %xmm0
	movss	%xmm0, 1768(%rsp)
	movaps	160(%rsp), %xmm0
	movups	%xmm0, 1772(%rsp)
	movaps	224(%rsp), %xmm0
	movups	%xmm0, 1788(%rsp)
	movaps	240(%rsp), %xmm0
	movups	%xmm0, 1804(%rsp)
	movaps	96(%rsp), %xmm2
	movaps	%xmm2, %xmm0
	shufps	$255, %xmm2, %xmm0
	movss	%xmm0, 1704(%rsp)
	movaps	%xmm2, %xmm0
	shufps	$233, %xmm2, %xmm0
	movlps	%xmm0, 1696(%rsp)
	movaps	128(%rsp), %xmm0
	movups	%xmm0, 1708(%rsp)
	movups	%xmm12, 1724(%rsp)
	movups	%xmm6, 1740(%rsp)
	movq	120(%rsp), %rsi
	cmpq	%rsi, 456(%rsp)
	jbe	.LBB4_229
	movq	16(%rsp), %rdi
	leaq	96(%rdi), %rax
	movss	%xmm1, 528(%rsp)
	movups	2060(%rsp), %xmm0
	leaq	912(%rsp), %rcx
	movups	%xmm0, -336(%rcx)
	movaps	2016(%rsp), %xmm0
	movaps	2032(%rsp), %xmm1
	movaps	2048(%rsp), %xmm2
	movups	%xmm2, -348(%rcx)
	movups	%xmm1, -364(%rcx)
	movups	%xmm0, -380(%rcx)
	movss	%xmm4, 592(%rsp)
	movups	1996(%rsp), %xmm0
	movups	%xmm0, -272(%rcx)
	movaps	1952(%rsp), %xmm0
	movaps	1968(%rsp), %xmm1
	movaps	1984(%rsp), %xmm2
	movups	%xmm2, -284(%rcx)
	movups	%xmm1, -300(%rcx)
	movups	%xmm0, -316(%rcx)
	movss	%xmm15, 656(%rsp)
	movups	1932(%rsp), %xmm0
	movups	%xmm0, -208(%rcx)
	movaps	1888(%rsp), %xmm0
	movaps	1904(%rsp), %xmm1
	movaps	1920(%rsp), %xmm2
	movups	%xmm2, -220(%rcx)
	movups	%xmm1, -236(%rcx)
	movups	%xmm0, -252(%rcx)
	movss	%xmm9, 720(%rsp)
	movups	1868(%rsp), %xmm0
	movups	%xmm0, -144(%rcx)
	movaps	1824(%rsp), %xmm0
	movaps	1840(%rsp), %xmm1
	movaps	1856(%rsp), %xmm2
	movups	%xmm2, -156(%rcx)
	movups	%xmm1, -172(%rcx)
	movups	%xmm0, -188(%rcx)
	movss	%xmm5, 784(%rsp)
	movups	1804(%rsp), %xmm0
	movups	%xmm0, -80(%rcx)
	movaps	1760(%rsp), %xmm0
	movaps	1776(%rsp), %xmm1
	movaps	1792(%rsp), %xmm2
	movups	%xmm2, -92(%rcx)
	movups	%xmm1, -108(%rcx)
	movups	%xmm0, -124(%rcx)
	movaps	96(%rsp), %xmm0
	movss	%xmm0, 848(%rsp)
	movups	1740(%rsp), %xmm0
	movups	%xmm0, -16(%rcx)
	movaps	1696(%rsp), %xmm0
	movaps	1712(%rsp), %xmm1
	movaps	1728(%rsp), %xmm2
	movups	%xmm2, -28(%rcx)
	movups	%xmm1, -44(%rcx)
	movups	%xmm0, -60(%rcx)
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rcx)
	movq	%rax, 504(%rsp)
	xorl	%r12d, %r12d
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	jmp	.LBB4_217
.LBB4_214:
	movups	%xmm7, (%r14)
	movups	%xmm6, 16(%r14)
	movups	%xmm5, 32(%r14)
	movups	%xmm4, 48(%r14)
.LBB4_215:
	movq	24(%rsp), %r14
.LBB4_216:
	addq	$16, %r12
	cmpq	$96, %r12
	je	.LBB4_233
.LBB4_217:
	movq	8(%rdi,%r12), %rax
	cmpq	%rax, %rsi
	ja	.LBB4_510
	cmpq	%rcx, %rsi
	jbe	.LBB4_216
	movups	528(%rsp,%r12,4), %xmm7
	movups	544(%rsp,%r12,4), %xmm6
	movups	560(%rsp,%r12,4), %xmm5
	movups	576(%rsp,%r12,4), %xmm4
	leaq	(,%rcx,4), %r14
	addq	(%rdi,%r12), %r14
	cmpb	$0, 15(%rsp)
	je	.LBB4_222
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_224
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB4_225
.LBB4_222:
	cmpq	$15, 72(%rsp)
	ja	.LBB4_214
	movaps	%xmm7, 2288(%rsp)
	movaps	%xmm6, 2304(%rsp)
	movaps	%xmm5, 2320(%rsp)
	movaps	%xmm4, 2336(%rsp)
	movq	%r14, %rdi
	leaq	2288(%rsp), %rsi
	movq	280(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	16(%rsp), %rdi
	movq	48(%rsp), %r8
	movq	40(%rsp), %r10
	movq	32(%rsp), %r11
	movq	120(%rsp), %rsi
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	64(%rsp), %rdx
	jmp	.LBB4_215
.LBB4_224:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 2336(%rsp)
	movaps	%xmm0, 2320(%rsp)
	movaps	%xmm0, 2304(%rsp)
	movaps	%xmm0, 2288(%rsp)
	leaq	2288(%rsp), %rdi
	movq	%r14, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm4, 96(%rsp)
	movaps	%xmm5, 128(%rsp)
	movaps	%xmm6, 160(%rsp)
	movaps	%xmm7, 192(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	192(%rsp), %xmm7
	movaps	160(%rsp), %xmm6
	movaps	128(%rsp), %xmm5
	movaps	96(%rsp), %xmm4
	movaps	2288(%rsp), %xmm0
	movaps	2304(%rsp), %xmm1
	movaps	2320(%rsp), %xmm2
	movaps	2336(%rsp), %xmm3
.LBB4_225:
	addps	%xmm0, %xmm7
	addps	%xmm1, %xmm6
	addps	%xmm2, %xmm5
	addps	%xmm3, %xmm4
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_227
	movups	%xmm7, (%r14)
	movups	%xmm6, 16(%r14)
	movups	%xmm5, 32(%r14)
	movups	%xmm4, 48(%r14)
	jmp	.LBB4_228
.LBB4_227:
	movaps	%xmm7, 2288(%rsp)
	movaps	%xmm6, 2304(%rsp)
	movaps	%xmm5, 2320(%rsp)
	movaps	%xmm4, 2336(%rsp)
	movq	%r14, %rdi
	leaq	2288(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_228:
	movq	64(%rsp), %rdx
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	120(%rsp), %rsi
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	movq	48(%rsp), %r8
	movq	24(%rsp), %r14
	movq	16(%rsp), %rdi
	jmp	.LBB4_216
.LBB4_229:
	movq	16(%rsp), %rdi
	movq	8(%rdi), %rax
	movq	88(%rsp), %rcx
	movq	80(%rsp), %rsi
	addq	%rsi, %rcx
	cmpq	%rax, %rcx
	ja	.LBB4_517
	subq	%rcx, %rax
	cmpq	$15, %rax
	movzbl	15(%rsp), %esi
	jbe	.LBB4_515
	movq	(%rdi), %rax
	testb	%sil, %sil
	je	.LBB4_279
	movsd	2020(%rsp), %xmm0
	movaps	%xmm1, %xmm2
	movss	2016(%rsp), %xmm1
	movlhps	%xmm2, %xmm1
	shufps	$66, %xmm0, %xmm1
	movups	(%rax,%rcx,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%rcx,4), %xmm1
	movups	32(%rax,%rcx,4), %xmm2
	movups	48(%rax,%rcx,4), %xmm3
	movups	%xmm0, (%rax,%rcx,4)
	movups	2028(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%rcx,4)
	movups	2044(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%rcx,4)
	movups	2060(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%rcx,4)
	jmp	.LBB4_280
.LBB4_233:
	movq	56(%rsp), %r12
	jmp	.LBB4_20
.LBB4_234:
	movups	%xmm7, (%rax,%rdi,4)
	movups	%xmm8, 16(%rax,%rdi,4)
	movups	%xmm6, 32(%rax,%rdi,4)
.LBB4_235:
	movups	%xmm5, 48(%rax,%rdi,4)
	movq	16(%rsp), %rdi
	jmp	.LBB4_21
.LBB4_236:
	movups	%xmm12, (%rax,%rdi,4)
	movups	%xmm13, 16(%rax,%rdi,4)
	movups	%xmm11, 32(%rax,%rdi,4)
.LBB4_237:
	movups	%xmm10, 48(%rax,%rdi,4)
	movq	16(%rsp), %rax
	movq	24(%rax), %r9
	movq	%r9, %rax
	subq	%rdi, %rax
	jb	.LBB4_533
	cmpq	$16, %rax
	jb	.LBB4_515
	movq	16(%rsp), %rax
	movq	16(%rax), %rax
	testb	%cl, %cl
	je	.LBB4_241
	movups	(%rax,%rdi,4), %xmm0
	movups	16(%rax,%rdi,4), %xmm1
	movups	32(%rax,%rdi,4), %xmm2
	movups	48(%rax,%rdi,4), %xmm3
	addps	%xmm0, %xmm9
	movups	%xmm9, (%rax,%rdi,4)
	addps	%xmm1, %xmm8
	movups	%xmm8, 16(%rax,%rdi,4)
	addps	%xmm2, %xmm7
	movups	%xmm7, 32(%rax,%rdi,4)
	addps	%xmm3, %xmm6
	jmp	.LBB4_242
.LBB4_241:
	movups	%xmm9, (%rax,%rdi,4)
	movups	%xmm8, 16(%rax,%rdi,4)
	movups	%xmm7, 32(%rax,%rdi,4)
.LBB4_242:
	movups	%xmm6, 48(%rax,%rdi,4)
	movq	16(%rsp), %rdi
	jmp	.LBB4_21
.LBB4_243:
	movss	2284(%rsp), %xmm1
	movups	2228(%rsp), %xmm2
	movups	2244(%rsp), %xmm3
	movups	2260(%rsp), %xmm4
	movsd	2276(%rsp), %xmm5
	movss	%xmm0, (%rax,%rdi,4)
	movups	%xmm2, 4(%rax,%rdi,4)
	movups	%xmm3, 20(%rax,%rdi,4)
	movups	%xmm4, 36(%rax,%rdi,4)
	movsd	%xmm5, 52(%rax,%rdi,4)
	movss	%xmm1, 60(%rax,%rdi,4)
.LBB4_244:
	movq	16(%rsp), %rax
	movq	24(%rax), %r9
	movq	%r9, %rax
	subq	%rdi, %rax
	jb	.LBB4_533
	cmpq	$16, %rax
	jb	.LBB4_515
	movq	16(%rsp), %rax
	movq	16(%rax), %rax
	movss	2160(%rsp), %xmm0
	testb	%cl, %cl
	je	.LBB4_248
	movss	2164(%rsp), %xmm1
	unpcklps	%xmm1, %xmm0
	movhps	2168(%rsp), %xmm0
	movups	(%rax,%rdi,4), %xmm1
	addps	%xmm0, %xmm1
	movups	16(%rax,%rdi,4), %xmm0
	movups	32(%rax,%rdi,4), %xmm2
	movups	48(%rax,%rdi,4), %xmm3
	addps	2176(%rsp), %xmm0
	addps	2192(%rsp), %xmm2
	addps	2208(%rsp), %xmm3
	movups	%xmm1, (%rax,%rdi,4)
	movups	%xmm0, 16(%rax,%rdi,4)
	movups	%xmm2, 32(%rax,%rdi,4)
	movups	%xmm3, 48(%rax,%rdi,4)
	jmp	.LBB4_249
.LBB4_248:
	movss	2220(%rsp), %xmm1
	movups	2164(%rsp), %xmm2
	movups	2180(%rsp), %xmm3
	movups	2196(%rsp), %xmm4
	movsd	2212(%rsp), %xmm5
	movss	%xmm0, (%rax,%rdi,4)
	movups	%xmm2, 4(%rax,%rdi,4)
	movups	%xmm3, 20(%rax,%rdi,4)
	movups	%xmm4, 36(%rax,%rdi,4)
	movsd	%xmm5, 52(%rax,%rdi,4)
	movss	%xmm1, 60(%rax,%rdi,4)
.LBB4_249:
	movq	16(%rsp), %rax
	movq	40(%rax), %rax
	cmpq	%rax, %rdi
	ja	.LBB4_532
	subq	%rdi, %rax
	cmpq	$16, %rax
	jb	.LBB4_515
	movq	16(%rsp), %rax
	movq	32(%rax), %rax
	movss	2096(%rsp), %xmm0
	testb	%cl, %cl
	je	.LBB4_258
	movss	2100(%rsp), %xmm1
	unpcklps	%xmm1, %xmm0
	movhps	2104(%rsp), %xmm0
	movups	(%rax,%rdi,4), %xmm1
	addps	%xmm0, %xmm1
	movups	16(%rax,%rdi,4), %xmm0
	movups	32(%rax,%rdi,4), %xmm2
	movups	48(%rax,%rdi,4), %xmm3
	addps	2112(%rsp), %xmm0
	addps	2128(%rsp), %xmm2
	addps	2144(%rsp), %xmm3
	movups	%xmm1, (%rax,%rdi,4)
	movups	%xmm0, 16(%rax,%rdi,4)
	movups	%xmm2, 32(%rax,%rdi,4)
	movups	%xmm3, 48(%rax,%rdi,4)
	movq	16(%rsp), %rdi
	jmp	.LBB4_21
.LBB4_253:
	movss	1368(%rsp), %xmm0
	movss	%xmm13, (%rax,%rcx,4)
	movaps	1312(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%rcx,4)
	movaps	1328(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%rcx,4)
	movaps	1344(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%rcx,4)
	movsd	1360(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%rcx,4)
	movss	%xmm0, 60(%rax,%rcx,4)
.LBB4_254:
	movq	24(%rdi), %rax
	cmpq	%rax, %rcx
	ja	.LBB4_517
	subq	%rcx, %rax
	cmpq	$16, %rax
	jb	.LBB4_515
	movq	16(%rdi), %rax
	testb	%sil, %sil
	je	.LBB4_259
	movsd	1252(%rsp), %xmm0
	movss	1248(%rsp), %xmm1
	movlhps	%xmm3, %xmm1
	shufps	$66, %xmm0, %xmm1
	movups	(%rax,%rcx,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%rcx,4), %xmm1
	movaps	%xmm2, %xmm4
	movups	32(%rax,%rcx,4), %xmm2
	movups	48(%rax,%rcx,4), %xmm3
	movups	%xmm0, (%rax,%rcx,4)
	movups	1260(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%rcx,4)
	movups	1276(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movaps	%xmm4, %xmm2
	movups	%xmm0, 32(%rax,%rcx,4)
	movups	1292(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%rcx,4)
	jmp	.LBB4_260
.LBB4_258:
	movss	2156(%rsp), %xmm1
	movups	2100(%rsp), %xmm2
	movups	2116(%rsp), %xmm3
	movups	2132(%rsp), %xmm4
	movsd	2148(%rsp), %xmm5
	movss	%xmm0, (%rax,%rdi,4)
	movups	%xmm2, 4(%rax,%rdi,4)
	movups	%xmm3, 20(%rax,%rdi,4)
	movups	%xmm4, 36(%rax,%rdi,4)
	movsd	%xmm5, 52(%rax,%rdi,4)
	movss	%xmm1, 60(%rax,%rdi,4)
	movq	16(%rsp), %rdi
	jmp	.LBB4_21
.LBB4_259:
	movss	1304(%rsp), %xmm0
	movss	%xmm3, (%rax,%rcx,4)
	movaps	1248(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%rcx,4)
	movaps	1264(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%rcx,4)
	movaps	1280(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%rcx,4)
	movsd	1296(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%rcx,4)
	movss	%xmm0, 60(%rax,%rcx,4)
.LBB4_260:
	movq	40(%rdi), %rax
	cmpq	%rax, %rcx
	ja	.LBB4_517
	subq	%rcx, %rax
	cmpq	$16, %rax
	jb	.LBB4_515
	movq	32(%rdi), %rax
	testb	%sil, %sil
	je	.LBB4_269
	movsd	1188(%rsp), %xmm0
	movss	1184(%rsp), %xmm1
	movlhps	%xmm2, %xmm1
	shufps	$66, %xmm0, %xmm1
	movups	(%rax,%rcx,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%rcx,4), %xmm1
	movups	32(%rax,%rcx,4), %xmm2
	movups	48(%rax,%rcx,4), %xmm3
	movups	%xmm0, (%rax,%rcx,4)
	movups	1196(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%rcx,4)
	movups	1212(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%rcx,4)
	movups	1228(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%rcx,4)
	jmp	.LBB4_270
.LBB4_264:
	movss	1688(%rsp), %xmm0
	movss	%xmm2, (%rax,%rcx,4)
	movaps	1632(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%rcx,4)
	movaps	1648(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%rcx,4)
	movaps	1664(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%rcx,4)
	movsd	1680(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%rcx,4)
	movss	%xmm0, 60(%rax,%rcx,4)
.LBB4_265:
	movq	24(%rdi), %rax
	cmpq	%rax, %rcx
	ja	.LBB4_517
	subq	%rcx, %rax
	cmpq	$16, %rax
	jb	.LBB4_515
	movq	16(%rdi), %rax
	testb	%sil, %sil
	je	.LBB4_274
	movsd	1572(%rsp), %xmm0
	movss	1568(%rsp), %xmm1
	movlhps	%xmm15, %xmm1
	shufps	$66, %xmm0, %xmm1
	movups	(%rax,%rcx,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%rcx,4), %xmm1
	movups	32(%rax,%rcx,4), %xmm2
	movups	48(%rax,%rcx,4), %xmm3
	movups	%xmm0, (%rax,%rcx,4)
	movups	1580(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%rcx,4)
	movups	1596(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%rcx,4)
	movups	1612(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%rcx,4)
	jmp	.LBB4_275
.LBB4_269:
	movss	1240(%rsp), %xmm0
	movss	%xmm2, (%rax,%rcx,4)
	movaps	1184(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%rcx,4)
	movaps	1200(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%rcx,4)
	movaps	1216(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%rcx,4)
	movsd	1232(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%rcx,4)
	movss	%xmm0, 60(%rax,%rcx,4)
.LBB4_270:
	movq	56(%rdi), %rax
	cmpq	%rax, %rcx
	movaps	96(%rsp), %xmm1
	ja	.LBB4_517
	subq	%rcx, %rax
	cmpq	$16, %rax
	jb	.LBB4_515
	movq	48(%rdi), %rax
	testb	%sil, %sil
	jne	.LBB4_18
	movss	1176(%rsp), %xmm0
	movss	%xmm1, (%rax,%rcx,4)
	movaps	1120(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%rcx,4)
	movaps	1136(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%rcx,4)
	movaps	1152(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%rcx,4)
	movsd	1168(%rsp), %xmm1
	jmp	.LBB4_316
.LBB4_274:
	movss	1624(%rsp), %xmm0
	movss	%xmm15, (%rax,%rcx,4)
	movaps	1568(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%rcx,4)
	movaps	1584(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%rcx,4)
	movaps	1600(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%rcx,4)
	movsd	1616(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%rcx,4)
	movss	%xmm0, 60(%rax,%rcx,4)
.LBB4_275:
	movq	40(%rdi), %rax
	cmpq	%rax, %rcx
	ja	.LBB4_517
	subq	%rcx, %rax
	cmpq	$16, %rax
	jb	.LBB4_515
	movq	32(%rdi), %rax
	testb	%sil, %sil
	je	.LBB4_284
	movsd	1508(%rsp), %xmm0
	movss	1504(%rsp), %xmm1
	movlhps	%xmm6, %xmm1
	shufps	$66, %xmm0, %xmm1
	movups	(%rax,%rcx,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%rcx,4), %xmm1
	movups	32(%rax,%rcx,4), %xmm2
	movups	48(%rax,%rcx,4), %xmm3
	movups	%xmm0, (%rax,%rcx,4)
	movups	1516(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%rcx,4)
	movups	1532(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%rcx,4)
	movups	1548(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%rcx,4)
	jmp	.LBB4_285
.LBB4_279:
	movss	2072(%rsp), %xmm0
	movss	%xmm1, (%rax,%rcx,4)
	movaps	2016(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%rcx,4)
	movaps	2032(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%rcx,4)
	movaps	2048(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%rcx,4)
	movsd	2064(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%rcx,4)
	movss	%xmm0, 60(%rax,%rcx,4)
.LBB4_280:
	movq	24(%rdi), %rax
	cmpq	%rax, %rcx
	ja	.LBB4_517
	subq	%rcx, %rax
	cmpq	$16, %rax
	jb	.LBB4_515
	movq	16(%rdi), %rax
	testb	%sil, %sil
	je	.LBB4_289
	movsd	1956(%rsp), %xmm0
	movss	1952(%rsp), %xmm1
	movlhps	%xmm4, %xmm1
	shufps	$66, %xmm0, %xmm1
	movups	(%rax,%rcx,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%rcx,4), %xmm1
	movups	32(%rax,%rcx,4), %xmm2
	movups	48(%rax,%rcx,4), %xmm3
	movups	%xmm0, (%rax,%rcx,4)
	movups	1964(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%rcx,4)
	movups	1980(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%rcx,4)
	movups	1996(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%rcx,4)
	jmp	.LBB4_290
.LBB4_284:
	movss	1560(%rsp), %xmm0
	movss	%xmm6, (%rax,%rcx,4)
	movaps	1504(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%rcx,4)
	movaps	1520(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%rcx,4)
	movaps	1536(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%rcx,4)
	movsd	1552(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%rcx,4)
	movss	%xmm0, 60(%rax,%rcx,4)
.LBB4_285:
	movq	56(%rdi), %rax
	cmpq	%rax, %rcx
	ja	.LBB4_517
	subq	%rcx, %rax
	cmpq	$16, %rax
	jb	.LBB4_515
	movq	48(%rdi), %rax
	testb	%sil, %sil
	je	.LBB4_294
	movsd	1444(%rsp), %xmm0
	movss	1440(%rsp), %xmm1
	movlhps	%xmm5, %xmm1
	shufps	$66, %xmm0, %xmm1
	movups	(%rax,%rcx,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%rcx,4), %xmm1
	movups	32(%rax,%rcx,4), %xmm2
	movups	48(%rax,%rcx,4), %xmm3
	movups	%xmm0, (%rax,%rcx,4)
	movups	1452(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%rcx,4)
	movups	1468(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%rcx,4)
	movups	1484(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%rcx,4)
	jmp	.LBB4_295
.LBB4_289:
	movss	2008(%rsp), %xmm0
	movss	%xmm4, (%rax,%rcx,4)
	movaps	1952(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%rcx,4)
	movaps	1968(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%rcx,4)
	movaps	1984(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%rcx,4)
	movsd	2000(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%rcx,4)
	movss	%xmm0, 60(%rax,%rcx,4)
.LBB4_290:
	movq	40(%rdi), %rax
	cmpq	%rax, %rcx
	ja	.LBB4_517
	subq	%rcx, %rax
	cmpq	$16, %rax
	jb	.LBB4_515
	movq	32(%rdi), %rax
	testb	%sil, %sil
	je	.LBB4_299
	movsd	1892(%rsp), %xmm0
	movss	1888(%rsp), %xmm1
	movlhps	%xmm15, %xmm1
	shufps	$66, %xmm0, %xmm1
	movups	(%rax,%rcx,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%rcx,4), %xmm1
	movups	32(%rax,%rcx,4), %xmm2
	movups	48(%rax,%rcx,4), %xmm3
	movups	%xmm0, (%rax,%rcx,4)
	movups	1900(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%rcx,4)
	movups	1916(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%rcx,4)
	movups	1932(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%rcx,4)
	jmp	.LBB4_300
.LBB4_294:
	movss	1496(%rsp), %xmm0
	movss	%xmm5, (%rax,%rcx,4)
	movaps	1440(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%rcx,4)
	movaps	1456(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%rcx,4)
	movaps	1472(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%rcx,4)
	movsd	1488(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%rcx,4)
	movss	%xmm0, 60(%rax,%rcx,4)
.LBB4_295:
	movq	72(%rdi), %rax
	cmpq	%rax, %rcx
	ja	.LBB4_517
	subq	%rcx, %rax
	cmpq	$16, %rax
	jb	.LBB4_515
	movq	64(%rdi), %rax
	testb	%sil, %sil
	je	.LBB4_304
	movsd	1380(%rsp), %xmm0
	movss	1376(%rsp), %xmm1
	movlhps	%xmm4, %xmm1
	shufps	$66, %xmm0, %xmm1
	movups	(%rax,%rcx,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%rcx,4), %xmm1
	movups	32(%rax,%rcx,4), %xmm2
	movups	48(%rax,%rcx,4), %xmm3
	movups	%xmm0, (%rax,%rcx,4)
	movups	1388(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%rcx,4)
	movups	1404(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%rcx,4)
	movups	1420(%rsp), %xmm0
	jmp	.LBB4_19
.LBB4_299:
	movss	1944(%rsp), %xmm0
	movss	%xmm15, (%rax,%rcx,4)
	movaps	1888(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%rcx,4)
	movaps	1904(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%rcx,4)
	movaps	1920(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%rcx,4)
	movsd	1936(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%rcx,4)
	movss	%xmm0, 60(%rax,%rcx,4)
.LBB4_300:
	movq	56(%rdi), %rax
	cmpq	%rax, %rcx
	ja	.LBB4_517
	subq	%rcx, %rax
	cmpq	$16, %rax
	jb	.LBB4_515
	movq	48(%rdi), %rax
	testb	%sil, %sil
	je	.LBB4_305
	movsd	1828(%rsp), %xmm0
	movss	1824(%rsp), %xmm1
	movlhps	%xmm9, %xmm1
	shufps	$66, %xmm0, %xmm1
	movups	(%rax,%rcx,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%rcx,4), %xmm1
	movups	32(%rax,%rcx,4), %xmm2
	movups	48(%rax,%rcx,4), %xmm3
	movups	%xmm0, (%rax,%rcx,4)
	movups	1836(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%rcx,4)
	movups	1852(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%rcx,4)
	movups	1868(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%rcx,4)
	jmp	.LBB4_306
.LBB4_304:
	movss	1432(%rsp), %xmm0
	movss	%xmm4, (%rax,%rcx,4)
	movaps	1376(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%rcx,4)
	movaps	1392(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%rcx,4)
	movaps	1408(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%rcx,4)
	movsd	1424(%rsp), %xmm1
	jmp	.LBB4_316
.LBB4_305:
	movss	1880(%rsp), %xmm0
	movss	%xmm9, (%rax,%rcx,4)
	movaps	1824(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%rcx,4)
	movaps	1840(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%rcx,4)
	movaps	1856(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%rcx,4)
	movsd	1872(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%rcx,4)
	movss	%xmm0, 60(%rax,%rcx,4)
.LBB4_306:
	movq	72(%rdi), %rax
	cmpq	%rax, %rcx
	ja	.LBB4_517
	subq	%rcx, %rax
	cmpq	$16, %rax
	jb	.LBB4_515
	movq	64(%rdi), %rax
	testb	%sil, %sil
	je	.LBB4_310
	movsd	1764(%rsp), %xmm0
	movss	1760(%rsp), %xmm1
	movlhps	%xmm5, %xmm1
	shufps	$66, %xmm0, %xmm1
	movups	(%rax,%rcx,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%rcx,4), %xmm1
	movups	32(%rax,%rcx,4), %xmm2
	movups	48(%rax,%rcx,4), %xmm3
	movups	%xmm0, (%rax,%rcx,4)
	movups	1772(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%rcx,4)
	movups	1788(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%rcx,4)
	movups	1804(%rsp), %xmm0
	addps	%xmm3, %xmm0
	movups	%xmm0, 48(%rax,%rcx,4)
	jmp	.LBB4_311
.LBB4_310:
	movss	1816(%rsp), %xmm0
	movss	%xmm5, (%rax,%rcx,4)
	movaps	1760(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%rcx,4)
	movaps	1776(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%rcx,4)
	movaps	1792(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%rcx,4)
	movsd	1808(%rsp), %xmm1
	movsd	%xmm1, 52(%rax,%rcx,4)
	movss	%xmm0, 60(%rax,%rcx,4)
.LBB4_311:
	movq	88(%rdi), %rax
	cmpq	%rax, %rcx
	ja	.LBB4_517
	subq	%rcx, %rax
	cmpq	$16, %rax
	jb	.LBB4_515
	movq	80(%rdi), %rax
	testb	%sil, %sil
	je	.LBB4_315
	movsd	1700(%rsp), %xmm0
	movss	1696(%rsp), %xmm1
	unpcklpd	96(%rsp), %xmm1
	shufps	$66, %xmm0, %xmm1
	movups	(%rax,%rcx,4), %xmm0
	addps	%xmm1, %xmm0
	movups	16(%rax,%rcx,4), %xmm1
	movups	32(%rax,%rcx,4), %xmm2
	movups	48(%rax,%rcx,4), %xmm3
	movups	%xmm0, (%rax,%rcx,4)
	movups	1708(%rsp), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm0, 16(%rax,%rcx,4)
	movups	1724(%rsp), %xmm0
	addps	%xmm2, %xmm0
	movups	%xmm0, 32(%rax,%rcx,4)
	movups	1740(%rsp), %xmm0
	jmp	.LBB4_19
.LBB4_315:
	movss	1752(%rsp), %xmm0
	movaps	96(%rsp), %xmm1
	movss	%xmm1, (%rax,%rcx,4)
	movaps	1696(%rsp), %xmm1
	movups	%xmm1, 4(%rax,%rcx,4)
	movaps	1712(%rsp), %xmm1
	movups	%xmm1, 20(%rax,%rcx,4)
	movaps	1728(%rsp), %xmm1
	movups	%xmm1, 36(%rax,%rcx,4)
	movsd	1744(%rsp), %xmm1
.LBB4_316:
	movsd	%xmm1, 52(%rax,%rcx,4)
	movss	%xmm0, 60(%rax,%rcx,4)
	jmp	.LBB4_20
.LBB4_317:
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_330
	movups	%xmm7, (%r14)
	movups	%xmm8, 16(%r14)
	movups	%xmm6, 32(%r14)
	movups	%xmm5, 48(%r14)
	jmp	.LBB4_488
.LBB4_319:
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_335
	movups	%xmm12, (%r14)
	movups	%xmm13, 16(%r14)
	movups	%xmm11, 32(%r14)
	movups	%xmm10, 48(%r14)
	jmp	.LBB4_336
.LBB4_321:
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_354
	movups	%xmm15, (%r14)
	movups	%xmm14, 16(%r14)
	movups	%xmm13, 32(%r14)
	movups	%xmm12, 48(%r14)
	jmp	.LBB4_355
.LBB4_323:
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_381
	movups	%xmm13, (%r14)
	movups	%xmm11, 16(%r14)
	movups	%xmm10, 32(%r14)
	movups	%xmm9, 48(%r14)
	jmp	.LBB4_382
.LBB4_325:
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_413
	movups	%xmm7, (%r14)
	movups	%xmm13, 16(%r14)
	movups	%xmm12, 32(%r14)
	movups	%xmm11, 48(%r14)
	jmp	.LBB4_414
.LBB4_327:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%r14, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm6, 128(%rsp)
	movaps	%xmm7, 160(%rsp)
	movaps	%xmm8, 192(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	192(%rsp), %xmm8
	movaps	160(%rsp), %xmm7
	movaps	128(%rsp), %xmm6
	movaps	96(%rsp), %xmm5
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_328:
	addps	%xmm0, %xmm7
	addps	%xmm1, %xmm8
	addps	%xmm2, %xmm6
	addps	%xmm3, %xmm5
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_331
	movups	%xmm7, (%r14)
	movups	%xmm8, 16(%r14)
	movups	%xmm6, 32(%r14)
	jmp	.LBB4_484
.LBB4_330:
	movaps	%xmm7, 496(%rsp)
	movaps	%xmm8, 512(%rsp)
	movaps	%xmm6, 528(%rsp)
	movaps	%xmm5, 544(%rsp)
	jmp	.LBB4_487
.LBB4_331:
	movaps	%xmm7, 496(%rsp)
	movaps	%xmm8, 512(%rsp)
	movaps	%xmm6, 528(%rsp)
	jmp	.LBB4_490
.LBB4_332:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%r14, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm10, 224(%rsp)
	movaps	%xmm11, 208(%rsp)
	movaps	%xmm12, 240(%rsp)
	movaps	%xmm13, 256(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	256(%rsp), %xmm13
	movaps	240(%rsp), %xmm12
	movaps	208(%rsp), %xmm11
	movaps	224(%rsp), %xmm10
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_333:
	addps	%xmm0, %xmm12
	addps	%xmm1, %xmm13
	addps	%xmm2, %xmm11
	addps	%xmm3, %xmm10
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_337
	movups	%xmm12, (%r14)
	movups	%xmm13, 16(%r14)
	movups	%xmm11, 32(%r14)
	movups	%xmm10, 48(%r14)
	jmp	.LBB4_338
.LBB4_335:
	movaps	%xmm12, 496(%rsp)
	movaps	%xmm13, 512(%rsp)
	movaps	%xmm11, 528(%rsp)
	movaps	%xmm10, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	movaps	%xmm6, 96(%rsp)
	movaps	%xmm7, 128(%rsp)
	movaps	%xmm8, 160(%rsp)
	movaps	%xmm9, 192(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	192(%rsp), %xmm9
	movaps	160(%rsp), %xmm8
	movaps	128(%rsp), %xmm7
	movaps	96(%rsp), %xmm6
	movq	16(%rsp), %rdi
	movq	48(%rsp), %r8
	movq	40(%rsp), %r10
	movq	32(%rsp), %r11
	movq	120(%rsp), %rsi
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	56(%rsp), %r12
	movq	64(%rsp), %rdx
.LBB4_336:
	movq	24(%rsp), %r14
	jmp	.LBB4_339
.LBB4_337:
	movaps	%xmm12, 496(%rsp)
	movaps	%xmm13, 512(%rsp)
	movaps	%xmm11, 528(%rsp)
	movaps	%xmm10, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_338:
	movq	64(%rsp), %rdx
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	120(%rsp), %rsi
	movq	56(%rsp), %r12
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	movq	48(%rsp), %r8
	movq	24(%rsp), %r14
	movq	16(%rsp), %rdi
	movaps	96(%rsp), %xmm6
	movaps	128(%rsp), %xmm7
	movaps	160(%rsp), %xmm8
	movaps	192(%rsp), %xmm9
.LBB4_339:
	movq	24(%rdi), %rax
	cmpq	%rax, %rsi
	ja	.LBB4_510
	cmpq	%rcx, %rsi
	movq	184(%rsp), %rsi
	jbe	.LBB4_21
	leaq	(,%rcx,4), %r14
	addq	16(%rdi), %r14
	cmpb	$0, 15(%rsp)
	je	.LBB4_344
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_346
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB4_347
.LBB4_344:
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_349
	movups	%xmm9, (%r14)
	movups	%xmm8, 16(%r14)
	movups	%xmm7, 32(%r14)
	movups	%xmm6, 48(%r14)
	jmp	.LBB4_488
.LBB4_346:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%r14, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm6, 96(%rsp)
	movaps	%xmm7, 128(%rsp)
	movaps	%xmm8, 160(%rsp)
	movaps	%xmm9, 192(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	192(%rsp), %xmm9
	movaps	160(%rsp), %xmm8
	movaps	128(%rsp), %xmm7
	movaps	96(%rsp), %xmm6
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_347:
	addps	%xmm0, %xmm9
	addps	%xmm1, %xmm8
	addps	%xmm2, %xmm7
	addps	%xmm3, %xmm6
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_350
	movups	%xmm9, (%r14)
	movups	%xmm8, 16(%r14)
	movups	%xmm7, 32(%r14)
	movups	%xmm6, 48(%r14)
	jmp	.LBB4_492
.LBB4_349:
	movaps	%xmm9, 496(%rsp)
	movaps	%xmm8, 512(%rsp)
	movaps	%xmm7, 528(%rsp)
	movaps	%xmm6, 544(%rsp)
	jmp	.LBB4_487
.LBB4_350:
	movaps	%xmm9, 496(%rsp)
	movaps	%xmm8, 512(%rsp)
	movaps	%xmm7, 528(%rsp)
	movaps	%xmm6, 544(%rsp)
	jmp	.LBB4_491
.LBB4_351:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%r14, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm12, 352(%rsp)
	movaps	%xmm13, 288(%rsp)
	movaps	%xmm14, 336(%rsp)
	movaps	%xmm15, 320(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	320(%rsp), %xmm15
	movaps	336(%rsp), %xmm14
	movaps	288(%rsp), %xmm13
	movaps	352(%rsp), %xmm12
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_352:
	addps	%xmm0, %xmm15
	addps	%xmm1, %xmm14
	addps	%xmm2, %xmm13
	addps	%xmm3, %xmm12
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_356
	movups	%xmm15, (%r14)
	movups	%xmm14, 16(%r14)
	movups	%xmm13, 32(%r14)
	movups	%xmm12, 48(%r14)
	jmp	.LBB4_357
.LBB4_354:
	movaps	%xmm15, 496(%rsp)
	movaps	%xmm14, 512(%rsp)
	movaps	%xmm13, 528(%rsp)
	movaps	%xmm12, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	movaps	%xmm4, 96(%rsp)
	movaps	%xmm5, 128(%rsp)
	movaps	%xmm6, 160(%rsp)
	movaps	%xmm7, 192(%rsp)
	movaps	%xmm8, 224(%rsp)
	movaps	%xmm9, 208(%rsp)
	movaps	%xmm10, 240(%rsp)
	movaps	%xmm11, 256(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	256(%rsp), %xmm11
	movaps	240(%rsp), %xmm10
	movaps	208(%rsp), %xmm9
	movaps	224(%rsp), %xmm8
	movaps	192(%rsp), %xmm7
	movaps	160(%rsp), %xmm6
	movaps	128(%rsp), %xmm5
	movaps	96(%rsp), %xmm4
	movq	16(%rsp), %rdi
	movq	48(%rsp), %r8
	movq	40(%rsp), %r10
	movq	32(%rsp), %r11
	movq	120(%rsp), %rsi
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	56(%rsp), %r12
	movq	64(%rsp), %rdx
.LBB4_355:
	movq	24(%rsp), %r14
	jmp	.LBB4_358
.LBB4_356:
	movaps	%xmm15, 496(%rsp)
	movaps	%xmm14, 512(%rsp)
	movaps	%xmm13, 528(%rsp)
	movaps	%xmm12, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_357:
	movq	64(%rsp), %rdx
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	120(%rsp), %rsi
	movq	56(%rsp), %r12
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	movq	48(%rsp), %r8
	movq	24(%rsp), %r14
	movq	16(%rsp), %rdi
	movaps	96(%rsp), %xmm4
	movaps	128(%rsp), %xmm5
	movaps	160(%rsp), %xmm6
	movaps	192(%rsp), %xmm7
	movaps	224(%rsp), %xmm8
	movaps	208(%rsp), %xmm9
	movaps	240(%rsp), %xmm10
	movaps	256(%rsp), %xmm11
.LBB4_358:
	movq	24(%rdi), %rax
	cmpq	%rax, %rsi
	ja	.LBB4_510
	cmpq	%rcx, %rsi
	jbe	.LBB4_371
	leaq	(,%rcx,4), %r14
	addq	16(%rdi), %r14
	cmpb	$0, 15(%rsp)
	je	.LBB4_363
	cmpq	$15, 72(%rsp)
	movaps	%xmm4, 96(%rsp)
	movaps	%xmm5, 128(%rsp)
	movaps	%xmm6, 160(%rsp)
	movaps	%xmm7, 192(%rsp)
	jbe	.LBB4_365
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB4_366
.LBB4_363:
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_368
	movups	%xmm11, (%r14)
	movups	%xmm10, 16(%r14)
	movups	%xmm9, 32(%r14)
	movups	%xmm8, 48(%r14)
	movq	24(%rsp), %r14
	jmp	.LBB4_371
.LBB4_365:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%r14, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm8, 224(%rsp)
	movaps	%xmm9, 208(%rsp)
	movaps	%xmm10, 240(%rsp)
	movaps	%xmm11, 256(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	256(%rsp), %xmm11
	movaps	240(%rsp), %xmm10
	movaps	208(%rsp), %xmm9
	movaps	224(%rsp), %xmm8
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_366:
	addps	%xmm0, %xmm11
	addps	%xmm1, %xmm10
	addps	%xmm2, %xmm9
	addps	%xmm3, %xmm8
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_369
	movups	%xmm11, (%r14)
	movups	%xmm10, 16(%r14)
	movups	%xmm9, 32(%r14)
	movups	%xmm8, 48(%r14)
	jmp	.LBB4_370
.LBB4_368:
	movaps	%xmm11, 496(%rsp)
	movaps	%xmm10, 512(%rsp)
	movaps	%xmm9, 528(%rsp)
	movaps	%xmm8, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	movaps	%xmm4, 96(%rsp)
	movaps	%xmm5, 128(%rsp)
	movaps	%xmm6, 160(%rsp)
	movaps	%xmm7, 192(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	192(%rsp), %xmm7
	movaps	160(%rsp), %xmm6
	movaps	128(%rsp), %xmm5
	movaps	96(%rsp), %xmm4
	movq	16(%rsp), %rdi
	movq	48(%rsp), %r8
	movq	40(%rsp), %r10
	movq	32(%rsp), %r11
	movq	120(%rsp), %rsi
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	56(%rsp), %r12
	movq	64(%rsp), %rdx
	movq	24(%rsp), %r14
	jmp	.LBB4_371
.LBB4_369:
	movaps	%xmm11, 496(%rsp)
	movaps	%xmm10, 512(%rsp)
	movaps	%xmm9, 528(%rsp)
	movaps	%xmm8, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_370:
	movq	64(%rsp), %rdx
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	120(%rsp), %rsi
	movq	56(%rsp), %r12
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	movq	48(%rsp), %r8
	movq	24(%rsp), %r14
	movq	16(%rsp), %rdi
	movaps	96(%rsp), %xmm4
	movaps	128(%rsp), %xmm5
	movaps	160(%rsp), %xmm6
	movaps	192(%rsp), %xmm7
.LBB4_371:
	movq	40(%rdi), %rax
	cmpq	%rax, %rsi
	ja	.LBB4_510
	cmpq	%rcx, %rsi
	movq	184(%rsp), %rsi
	jbe	.LBB4_21
	leaq	(,%rcx,4), %r14
	addq	32(%rdi), %r14
	cmpb	$0, 15(%rsp)
	je	.LBB4_376
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_392
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB4_393
.LBB4_376:
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_395
	movups	%xmm7, (%r14)
	movups	%xmm6, 16(%r14)
	movups	%xmm5, 32(%r14)
	movups	%xmm4, 48(%r14)
	jmp	.LBB4_488
.LBB4_378:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%r14, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm13, 960(%rsp)
	movaps	%xmm9, 2352(%rsp)
	movaps	%xmm10, 944(%rsp)
	movaps	%xmm11, 928(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	928(%rsp), %xmm11
	movaps	944(%rsp), %xmm10
	movaps	2352(%rsp), %xmm9
	movaps	960(%rsp), %xmm13
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_379:
	addps	%xmm0, %xmm13
	addps	%xmm1, %xmm11
	addps	%xmm2, %xmm10
	addps	%xmm3, %xmm9
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_383
	movups	%xmm13, (%r14)
	movups	%xmm11, 16(%r14)
	movups	%xmm10, 32(%r14)
	movups	%xmm9, 48(%r14)
	jmp	.LBB4_384
.LBB4_381:
	movaps	%xmm13, 496(%rsp)
	movaps	%xmm11, 512(%rsp)
	movaps	%xmm10, 528(%rsp)
	movaps	%xmm9, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	movaps	%xmm2, 160(%rsp)
	movaps	%xmm6, 320(%rsp)
	movaps	%xmm7, 384(%rsp)
	movaps	%xmm8, 368(%rsp)
	movaps	%xmm4, 416(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	416(%rsp), %xmm4
	movaps	368(%rsp), %xmm8
	movaps	384(%rsp), %xmm7
	movaps	320(%rsp), %xmm6
	movaps	128(%rsp), %xmm5
	movaps	208(%rsp), %xmm3
	movaps	160(%rsp), %xmm2
	movaps	96(%rsp), %xmm1
	movq	16(%rsp), %rdi
	movq	48(%rsp), %r8
	movq	40(%rsp), %r10
	movq	32(%rsp), %r11
	movq	120(%rsp), %rsi
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	56(%rsp), %r12
	movq	64(%rsp), %rdx
.LBB4_382:
	movq	24(%rsp), %r14
	jmp	.LBB4_385
.LBB4_383:
	movaps	%xmm13, 496(%rsp)
	movaps	%xmm11, 512(%rsp)
	movaps	%xmm10, 528(%rsp)
	movaps	%xmm9, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_384:
	movq	64(%rsp), %rdx
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	120(%rsp), %rsi
	movq	56(%rsp), %r12
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	movq	48(%rsp), %r8
	movq	24(%rsp), %r14
	movq	16(%rsp), %rdi
	movaps	96(%rsp), %xmm1
	movaps	160(%rsp), %xmm2
	movaps	208(%rsp), %xmm3
	movaps	128(%rsp), %xmm5
	movaps	320(%rsp), %xmm6
	movaps	384(%rsp), %xmm7
	movaps	368(%rsp), %xmm8
	movaps	416(%rsp), %xmm4
.LBB4_385:
	movq	24(%rdi), %rax
	cmpq	%rax, %rsi
	ja	.LBB4_510
	cmpq	%rcx, %rsi
	jbe	.LBB4_403
	movlhps	%xmm4, %xmm3
	shufps	$152, %xmm4, %xmm3
	leaq	(,%rcx,4), %r14
	addq	16(%rdi), %r14
	cmpb	$0, 15(%rsp)
	je	.LBB4_390
	movaps	%xmm3, 208(%rsp)
	movaps	%xmm2, 160(%rsp)
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_397
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB4_398
.LBB4_390:
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_400
	movups	%xmm3, (%r14)
	movups	%xmm8, 16(%r14)
	movups	%xmm7, 32(%r14)
	movups	%xmm6, 48(%r14)
	movq	24(%rsp), %r14
	jmp	.LBB4_403
.LBB4_392:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%r14, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm4, 96(%rsp)
	movaps	%xmm5, 128(%rsp)
	movaps	%xmm6, 160(%rsp)
	movaps	%xmm7, 192(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	192(%rsp), %xmm7
	movaps	160(%rsp), %xmm6
	movaps	128(%rsp), %xmm5
	movaps	96(%rsp), %xmm4
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_393:
	addps	%xmm0, %xmm7
	addps	%xmm1, %xmm6
	addps	%xmm2, %xmm5
	addps	%xmm3, %xmm4
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_396
	movups	%xmm7, (%r14)
	movups	%xmm6, 16(%r14)
	movups	%xmm5, 32(%r14)
	movups	%xmm4, 48(%r14)
	jmp	.LBB4_492
.LBB4_395:
	movaps	%xmm7, 496(%rsp)
	movaps	%xmm6, 512(%rsp)
	movaps	%xmm5, 528(%rsp)
	movaps	%xmm4, 544(%rsp)
	jmp	.LBB4_487
.LBB4_396:
	movaps	%xmm7, 496(%rsp)
	movaps	%xmm6, 512(%rsp)
	movaps	%xmm5, 528(%rsp)
	movaps	%xmm4, 544(%rsp)
	jmp	.LBB4_491
.LBB4_397:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%r14, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm6, 320(%rsp)
	movaps	%xmm7, 384(%rsp)
	movaps	%xmm8, 368(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	368(%rsp), %xmm8
	movaps	384(%rsp), %xmm7
	movaps	320(%rsp), %xmm6
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_398:
	movaps	208(%rsp), %xmm4
	addps	%xmm0, %xmm4
	addps	%xmm1, %xmm8
	addps	%xmm2, %xmm7
	addps	%xmm3, %xmm6
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_401
	movups	%xmm4, (%r14)
	movups	%xmm8, 16(%r14)
	movups	%xmm7, 32(%r14)
	movups	%xmm6, 48(%r14)
	jmp	.LBB4_402
.LBB4_400:
	movaps	%xmm3, 496(%rsp)
	movaps	%xmm8, 512(%rsp)
	movaps	%xmm7, 528(%rsp)
	movaps	%xmm6, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	movaps	%xmm2, 160(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	128(%rsp), %xmm5
	movaps	160(%rsp), %xmm2
	movaps	96(%rsp), %xmm1
	movq	16(%rsp), %rdi
	movq	48(%rsp), %r8
	movq	40(%rsp), %r10
	movq	32(%rsp), %r11
	movq	120(%rsp), %rsi
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	56(%rsp), %r12
	movq	64(%rsp), %rdx
	movq	24(%rsp), %r14
	jmp	.LBB4_403
.LBB4_401:
	movaps	%xmm4, 496(%rsp)
	movaps	%xmm8, 512(%rsp)
	movaps	%xmm7, 528(%rsp)
	movaps	%xmm6, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_402:
	movq	64(%rsp), %rdx
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	120(%rsp), %rsi
	movq	56(%rsp), %r12
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	movq	48(%rsp), %r8
	movq	24(%rsp), %r14
	movq	16(%rsp), %rdi
	movaps	96(%rsp), %xmm1
	movaps	160(%rsp), %xmm2
	movaps	128(%rsp), %xmm5
.LBB4_403:
	movq	40(%rdi), %rax
	cmpq	%rax, %rsi
	ja	.LBB4_510
	cmpq	%rcx, %rsi
	jbe	.LBB4_430
	movaps	240(%rsp), %xmm0
	movlhps	%xmm0, %xmm2
	shufps	$152, %xmm0, %xmm2
	leaq	(,%rcx,4), %r14
	addq	32(%rdi), %r14
	cmpb	$0, 15(%rsp)
	je	.LBB4_408
	movaps	%xmm2, 160(%rsp)
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_424
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB4_425
.LBB4_408:
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_427
	movups	%xmm2, (%r14)
	movaps	256(%rsp), %xmm0
	movups	%xmm0, 16(%r14)
	movaps	224(%rsp), %xmm0
	movups	%xmm0, 32(%r14)
	movaps	192(%rsp), %xmm0
	movups	%xmm0, 48(%r14)
	movq	24(%rsp), %r14
	jmp	.LBB4_430
.LBB4_410:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%r14, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm7, 352(%rsp)
	movaps	%xmm11, 2608(%rsp)
	movaps	%xmm12, 2592(%rsp)
	movaps	%xmm13, 2576(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	2576(%rsp), %xmm13
	movaps	2592(%rsp), %xmm12
	movaps	2608(%rsp), %xmm11
	movaps	352(%rsp), %xmm7
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_411:
	addps	%xmm0, %xmm7
	addps	%xmm1, %xmm13
	addps	%xmm2, %xmm12
	addps	%xmm3, %xmm11
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_415
	movups	%xmm7, (%r14)
	movups	%xmm13, 16(%r14)
	movups	%xmm12, 32(%r14)
	movups	%xmm11, 48(%r14)
	jmp	.LBB4_416
.LBB4_413:
	movaps	%xmm7, 496(%rsp)
	movaps	%xmm13, 512(%rsp)
	movaps	%xmm12, 528(%rsp)
	movaps	%xmm11, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	movaps	%xmm8, 944(%rsp)
	movaps	%xmm9, 928(%rsp)
	movaps	%xmm10, 1008(%rsp)
	movaps	%xmm1, 2080(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	2080(%rsp), %xmm1
	movaps	1008(%rsp), %xmm10
	movaps	928(%rsp), %xmm9
	movaps	944(%rsp), %xmm8
	movaps	336(%rsp), %xmm15
	movaps	288(%rsp), %xmm6
	movaps	320(%rsp), %xmm5
	movaps	96(%rsp), %xmm4
	movq	16(%rsp), %rdi
	movq	48(%rsp), %r8
	movq	40(%rsp), %r10
	movq	32(%rsp), %r11
	movq	120(%rsp), %rsi
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	56(%rsp), %r12
	movq	64(%rsp), %rdx
.LBB4_414:
	movq	24(%rsp), %r14
	jmp	.LBB4_417
.LBB4_415:
	movaps	%xmm7, 496(%rsp)
	movaps	%xmm13, 512(%rsp)
	movaps	%xmm12, 528(%rsp)
	movaps	%xmm11, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_416:
	movq	64(%rsp), %rdx
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	120(%rsp), %rsi
	movq	56(%rsp), %r12
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	movq	48(%rsp), %r8
	movq	24(%rsp), %r14
	movq	16(%rsp), %rdi
	movaps	96(%rsp), %xmm4
	movaps	320(%rsp), %xmm5
	movaps	288(%rsp), %xmm6
	movaps	336(%rsp), %xmm15
	movaps	944(%rsp), %xmm8
	movaps	928(%rsp), %xmm9
	movaps	1008(%rsp), %xmm10
	movaps	2080(%rsp), %xmm1
.LBB4_417:
	movq	24(%rdi), %rax
	cmpq	%rax, %rsi
	ja	.LBB4_510
	cmpq	%rcx, %rsi
	jbe	.LBB4_443
	movlhps	%xmm1, %xmm15
	shufps	$152, %xmm1, %xmm15
	leaq	(,%rcx,4), %r14
	addq	16(%rdi), %r14
	cmpb	$0, 15(%rsp)
	je	.LBB4_422
	cmpq	$15, 72(%rsp)
	movaps	%xmm6, 288(%rsp)
	jbe	.LBB4_437
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB4_438
.LBB4_422:
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_440
	movups	%xmm15, (%r14)
	movups	%xmm10, 16(%r14)
	movups	%xmm9, 32(%r14)
	movups	%xmm8, 48(%r14)
	movq	24(%rsp), %r14
	jmp	.LBB4_443
.LBB4_424:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%r14, %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_425:
	movaps	256(%rsp), %xmm5
	movaps	160(%rsp), %xmm4
	addps	%xmm0, %xmm4
	addps	%xmm1, %xmm5
	movaps	224(%rsp), %xmm1
	addps	%xmm2, %xmm1
	movaps	192(%rsp), %xmm0
	addps	%xmm3, %xmm0
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_428
	movups	%xmm4, (%r14)
	movups	%xmm5, 16(%r14)
	movups	%xmm1, 32(%r14)
	movups	%xmm0, 48(%r14)
	jmp	.LBB4_429
.LBB4_427:
	movaps	%xmm2, 496(%rsp)
	movaps	256(%rsp), %xmm0
	movaps	%xmm0, 512(%rsp)
	movaps	224(%rsp), %xmm0
	movaps	%xmm0, 528(%rsp)
	movaps	192(%rsp), %xmm0
	movaps	%xmm0, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	128(%rsp), %xmm5
	movaps	96(%rsp), %xmm1
	movq	16(%rsp), %rdi
	movq	48(%rsp), %r8
	movq	40(%rsp), %r10
	movq	32(%rsp), %r11
	movq	120(%rsp), %rsi
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	56(%rsp), %r12
	movq	64(%rsp), %rdx
	movq	24(%rsp), %r14
	jmp	.LBB4_430
.LBB4_428:
	movaps	%xmm4, 496(%rsp)
	movaps	%xmm5, 512(%rsp)
	movaps	%xmm1, 528(%rsp)
	movaps	%xmm0, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_429:
	movq	64(%rsp), %rdx
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	120(%rsp), %rsi
	movq	56(%rsp), %r12
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	movq	48(%rsp), %r8
	movq	24(%rsp), %r14
	movq	16(%rsp), %rdi
	movaps	96(%rsp), %xmm1
	movaps	128(%rsp), %xmm5
.LBB4_430:
	movq	56(%rdi), %rax
	cmpq	%rax, %rsi
	ja	.LBB4_510
	cmpq	%rcx, %rsi
	movq	184(%rsp), %rsi
	jbe	.LBB4_21
	movaps	352(%rsp), %xmm0
	movlhps	%xmm0, %xmm1
	shufps	$152, %xmm0, %xmm1
	leaq	(,%rcx,4), %r14
	addq	48(%rdi), %r14
	cmpb	$0, 15(%rsp)
	je	.LBB4_435
	movaps	%xmm1, 96(%rsp)
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_450
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB4_451
.LBB4_435:
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_453
	movups	%xmm1, (%r14)
	movups	%xmm5, 16(%r14)
	movaps	336(%rsp), %xmm0
	movups	%xmm0, 32(%r14)
	movaps	288(%rsp), %xmm0
	movups	%xmm0, 48(%r14)
	jmp	.LBB4_488
.LBB4_437:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%r14, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm15, 336(%rsp)
	movaps	%xmm8, 944(%rsp)
	movaps	%xmm9, 928(%rsp)
	movaps	%xmm10, 1008(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	1008(%rsp), %xmm10
	movaps	928(%rsp), %xmm9
	movaps	944(%rsp), %xmm8
	movaps	336(%rsp), %xmm15
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_438:
	addps	%xmm0, %xmm15
	addps	%xmm1, %xmm10
	addps	%xmm2, %xmm9
	addps	%xmm3, %xmm8
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_441
	movups	%xmm15, (%r14)
	movups	%xmm10, 16(%r14)
	movups	%xmm9, 32(%r14)
	movups	%xmm8, 48(%r14)
	jmp	.LBB4_442
.LBB4_440:
	movaps	%xmm15, 496(%rsp)
	movaps	%xmm10, 512(%rsp)
	movaps	%xmm9, 528(%rsp)
	movaps	%xmm8, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	movaps	%xmm6, 288(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	288(%rsp), %xmm6
	movaps	320(%rsp), %xmm5
	movaps	96(%rsp), %xmm4
	movq	16(%rsp), %rdi
	movq	48(%rsp), %r8
	movq	40(%rsp), %r10
	movq	32(%rsp), %r11
	movq	120(%rsp), %rsi
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	56(%rsp), %r12
	movq	64(%rsp), %rdx
	movq	24(%rsp), %r14
	jmp	.LBB4_443
.LBB4_441:
	movaps	%xmm15, 496(%rsp)
	movaps	%xmm10, 512(%rsp)
	movaps	%xmm9, 528(%rsp)
	movaps	%xmm8, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_442:
	movq	64(%rsp), %rdx
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	120(%rsp), %rsi
	movq	56(%rsp), %r12
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	movq	48(%rsp), %r8
	movq	24(%rsp), %r14
	movq	16(%rsp), %rdi
	movaps	96(%rsp), %xmm4
	movaps	320(%rsp), %xmm5
	movaps	288(%rsp), %xmm6
.LBB4_443:
	movq	40(%rdi), %rax
	cmpq	%rax, %rsi
	ja	.LBB4_510
	cmpq	%rcx, %rsi
	jbe	.LBB4_461
	movaps	224(%rsp), %xmm0
	movlhps	%xmm0, %xmm6
	shufps	$152, %xmm0, %xmm6
	leaq	(,%rcx,4), %r14
	addq	32(%rdi), %r14
	cmpb	$0, 15(%rsp)
	je	.LBB4_448
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_455
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB4_456
.LBB4_448:
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_458
	movups	%xmm6, (%r14)
	movaps	192(%rsp), %xmm0
	movups	%xmm0, 16(%r14)
	movaps	160(%rsp), %xmm0
	movups	%xmm0, 32(%r14)
	movaps	128(%rsp), %xmm0
	movups	%xmm0, 48(%r14)
	movq	24(%rsp), %r14
	jmp	.LBB4_461
.LBB4_450:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%r14, %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	128(%rsp), %xmm5
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_451:
	movaps	96(%rsp), %xmm4
	addps	%xmm0, %xmm4
	addps	%xmm1, %xmm5
	movaps	336(%rsp), %xmm1
	addps	%xmm2, %xmm1
	movaps	288(%rsp), %xmm0
	addps	%xmm3, %xmm0
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_454
	movups	%xmm4, (%r14)
	movups	%xmm5, 16(%r14)
	movups	%xmm1, 32(%r14)
	movups	%xmm0, 48(%r14)
	jmp	.LBB4_492
.LBB4_453:
	movaps	%xmm1, 496(%rsp)
	movaps	%xmm5, 512(%rsp)
	movaps	336(%rsp), %xmm0
	movaps	%xmm0, 528(%rsp)
	movaps	288(%rsp), %xmm0
	jmp	.LBB4_486
.LBB4_454:
	movaps	%xmm4, 496(%rsp)
	movaps	%xmm5, 512(%rsp)
	movaps	%xmm1, 528(%rsp)
	movaps	%xmm0, 544(%rsp)
	jmp	.LBB4_491
.LBB4_455:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%r14, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm6, 288(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	288(%rsp), %xmm6
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_456:
	movaps	128(%rsp), %xmm4
	addps	%xmm0, %xmm6
	movaps	192(%rsp), %xmm5
	addps	%xmm1, %xmm5
	movaps	160(%rsp), %xmm0
	addps	%xmm2, %xmm0
	addps	%xmm3, %xmm4
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_459
	movups	%xmm6, (%r14)
	movups	%xmm5, 16(%r14)
	movups	%xmm0, 32(%r14)
	movups	%xmm4, 48(%r14)
	jmp	.LBB4_460
.LBB4_458:
	movaps	%xmm6, 496(%rsp)
	movaps	192(%rsp), %xmm0
	movaps	%xmm0, 512(%rsp)
	movaps	160(%rsp), %xmm0
	movaps	%xmm0, 528(%rsp)
	movaps	128(%rsp), %xmm0
	movaps	%xmm0, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	320(%rsp), %xmm5
	movaps	96(%rsp), %xmm4
	movq	16(%rsp), %rdi
	movq	48(%rsp), %r8
	movq	40(%rsp), %r10
	movq	32(%rsp), %r11
	movq	120(%rsp), %rsi
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	56(%rsp), %r12
	movq	64(%rsp), %rdx
	movq	24(%rsp), %r14
	jmp	.LBB4_461
.LBB4_459:
	movaps	%xmm6, 496(%rsp)
	movaps	%xmm5, 512(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm4, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_460:
	movq	64(%rsp), %rdx
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	120(%rsp), %rsi
	movq	56(%rsp), %r12
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	movq	48(%rsp), %r8
	movq	24(%rsp), %r14
	movq	16(%rsp), %rdi
	movaps	96(%rsp), %xmm4
	movaps	320(%rsp), %xmm5
.LBB4_461:
	movq	56(%rdi), %rax
	cmpq	%rax, %rsi
	ja	.LBB4_510
	cmpq	%rcx, %rsi
	jbe	.LBB4_474
	movaps	240(%rsp), %xmm0
	movlhps	%xmm0, %xmm5
	shufps	$152, %xmm0, %xmm5
	leaq	(,%rcx,4), %r14
	addq	48(%rdi), %r14
	cmpb	$0, 15(%rsp)
	je	.LBB4_466
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_468
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB4_469
.LBB4_466:
	cmpq	$15, 72(%rsp)
	movaps	208(%rsp), %xmm0
	jbe	.LBB4_471
	movups	%xmm5, (%r14)
	movaps	256(%rsp), %xmm1
	movups	%xmm1, 16(%r14)
	movups	%xmm0, 32(%r14)
	movaps	384(%rsp), %xmm0
	movups	%xmm0, 48(%r14)
	movq	24(%rsp), %r14
	jmp	.LBB4_474
.LBB4_468:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%r14, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm5, 320(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	320(%rsp), %xmm5
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_469:
	movaps	384(%rsp), %xmm4
	movaps	208(%rsp), %xmm6
	addps	%xmm0, %xmm5
	movaps	256(%rsp), %xmm0
	addps	%xmm1, %xmm0
	addps	%xmm2, %xmm6
	addps	%xmm3, %xmm4
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_472
	movups	%xmm5, (%r14)
	movups	%xmm0, 16(%r14)
	movups	%xmm6, 32(%r14)
	movups	%xmm4, 48(%r14)
	jmp	.LBB4_473
.LBB4_471:
	movaps	%xmm5, 496(%rsp)
	movaps	256(%rsp), %xmm1
	movaps	%xmm1, 512(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	384(%rsp), %xmm0
	movaps	%xmm0, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	96(%rsp), %xmm4
	movq	16(%rsp), %rdi
	movq	48(%rsp), %r8
	movq	40(%rsp), %r10
	movq	32(%rsp), %r11
	movq	120(%rsp), %rsi
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	56(%rsp), %r12
	movq	64(%rsp), %rdx
	movq	24(%rsp), %r14
	jmp	.LBB4_474
.LBB4_472:
	movaps	%xmm5, 496(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm6, 528(%rsp)
	movaps	%xmm4, 544(%rsp)
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_473:
	movq	64(%rsp), %rdx
	movq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	movq	120(%rsp), %rsi
	movq	56(%rsp), %r12
	movq	32(%rsp), %r11
	movq	40(%rsp), %r10
	movq	48(%rsp), %r8
	movq	24(%rsp), %r14
	movq	16(%rsp), %rdi
	movaps	96(%rsp), %xmm4
.LBB4_474:
	movq	72(%rdi), %rax
	cmpq	%rax, %rsi
	ja	.LBB4_510
	cmpq	%rcx, %rsi
	movq	184(%rsp), %rsi
	jbe	.LBB4_21
	movaps	2352(%rsp), %xmm0
	movlhps	%xmm0, %xmm4
	shufps	$152, %xmm0, %xmm4
	leaq	(,%rcx,4), %r14
	addq	64(%rdi), %r14
	cmpb	$0, 15(%rsp)
	je	.LBB4_479
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_481
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	jmp	.LBB4_482
.LBB4_479:
	cmpq	$15, 72(%rsp)
	movaps	368(%rsp), %xmm0
	movaps	960(%rsp), %xmm1
	jbe	.LBB4_485
	movups	%xmm4, (%r14)
	movups	%xmm1, 16(%r14)
	movaps	416(%rsp), %xmm1
	movups	%xmm1, 32(%r14)
	movups	%xmm0, 48(%r14)
	jmp	.LBB4_488
.LBB4_481:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 544(%rsp)
	movaps	%xmm0, 528(%rsp)
	movaps	%xmm0, 512(%rsp)
	movaps	%xmm0, 496(%rsp)
	leaq	496(%rsp), %rdi
	movq	%r14, %rsi
	movq	152(%rsp), %rdx
	movaps	%xmm4, 96(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	96(%rsp), %xmm4
	movaps	496(%rsp), %xmm0
	movaps	512(%rsp), %xmm1
	movaps	528(%rsp), %xmm2
	movaps	544(%rsp), %xmm3
.LBB4_482:
	movaps	368(%rsp), %xmm5
	movaps	960(%rsp), %xmm6
	addps	%xmm0, %xmm4
	addps	%xmm1, %xmm6
	movaps	416(%rsp), %xmm0
	addps	%xmm2, %xmm0
	addps	%xmm3, %xmm5
	cmpq	$15, 72(%rsp)
	jbe	.LBB4_489
	movups	%xmm4, (%r14)
	movups	%xmm6, 16(%r14)
	movups	%xmm0, 32(%r14)
.LBB4_484:
	movups	%xmm5, 48(%r14)
	jmp	.LBB4_492
.LBB4_485:
	movaps	%xmm4, 496(%rsp)
	movaps	%xmm1, 512(%rsp)
	movaps	416(%rsp), %xmm1
	movaps	%xmm1, 528(%rsp)
.LBB4_486:
	movaps	%xmm0, 544(%rsp)
.LBB4_487:
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	280(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	16(%rsp), %rdi
	movq	48(%rsp), %r8
	movq	40(%rsp), %r10
	movq	184(%rsp), %rsi
	movq	32(%rsp), %r11
	movq	56(%rsp), %r12
	movq	64(%rsp), %rdx
.LBB4_488:
	movq	24(%rsp), %r14
	jmp	.LBB4_21
.LBB4_489:
	movaps	%xmm4, 496(%rsp)
	movaps	%xmm6, 512(%rsp)
	movaps	%xmm0, 528(%rsp)
.LBB4_490:
	movaps	%xmm5, 544(%rsp)
.LBB4_491:
	movq	%r14, %rdi
	leaq	496(%rsp), %rsi
	movq	152(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB4_492:
	movq	64(%rsp), %rdx
	movq	56(%rsp), %r12
	movq	32(%rsp), %r11
	movq	184(%rsp), %rsi
	movq	40(%rsp), %r10
	movq	48(%rsp), %r8
	movq	24(%rsp), %r14
	movq	16(%rsp), %rdi
	jmp	.LBB4_21
.LBB4_493:
	movq	1024(%rsp), %rcx
	subq	$-128, %rcx
	movq	2408(%rsp), %rax
	addq	%rax, 1056(%rsp)
	addq	%rax, 1064(%rsp)
	addq	%rax, 1072(%rsp)
	addq	%rax, 1080(%rsp)
	addq	%rax, 1088(%rsp)
	addq	%rax, 1096(%rsp)
	movq	2424(%rsp), %r11
	movq	2440(%rsp), %r8
	testq	%r8, %r8
	movq	80(%rsp), %rsi
	movq	2432(%rsp), %r9
	movq	2416(%rsp), %r12
	jne	.LBB4_16
	addq	$16, %rsi
	cmpq	%rbx, %rsi
	movq	2392(%rsp), %rax
	movq	1040(%rsp), %r9
	jb	.LBB4_14
	movq	2368(%rsp), %rax
	movq	2384(%rsp), %rsi
	cmpq	%rax, %rsi
	movq	2376(%rsp), %r8
	jb	.LBB4_13
	jmp	.LBB4_501
.LBB4_496:
	xorl	%r9d, %r9d
	xorl	%ecx, %ecx
	.p2align	4
.LBB4_497:
	incq	%rcx
	xorl	%esi, %esi
	.p2align	4
.LBB4_498:
	leaq	(%r9,%rsi), %rdi
	cmpq	%rdx, %rdi
	ja	.LBB4_505
	addq	$16, %rsi
	cmpq	%rbx, %rsi
	jb	.LBB4_498
	addq	%r8, %r9
	cmpq	%rax, %rcx
	jb	.LBB4_497
.LBB4_501:
	addq	$2632, %rsp
	.cfi_def_cfa_offset 56
.LBB4_502:
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
.LBB4_503:
	.cfi_def_cfa_offset 2688
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_504:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.38(%rip), %rcx
	movl	$16, %esi
	xorl	%edi, %edi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_505:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.9(%rip), %rcx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_506:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	%rax, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_507:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.38(%rip), %rcx
	movl	$16, %esi
	xorl	%edi, %edi
	movq	%r9, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_508:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.35(%rip), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.36(%rip), %rdx
	movl	$29, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.LBB4_509:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.37(%rip), %rcx
	movq	%r12, %rsi
	movq	%r12, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_510:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.33(%rip), %rcx
	xorl	%edi, %edi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_511:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.37(%rip), %rcx
	movq	%rax, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_512:
	movq	%rax, %r9
.LBB4_513:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.40(%rip), %rcx
	xorl	%edi, %edi
	movq	%r12, %rsi
	movq	%r9, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_514:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.37(%rip), %rcx
	movq	56(%rsp), %rdx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_515:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.31(%rip), %rcx
	movl	$16, %esi
	xorl	%edi, %edi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_516:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463(%rip), %rcx
	movq	1112(%rsp), %rdx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_517:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.32(%rip), %rcx
	movq	976(%rsp), %rdi
	movq	%rax, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_518:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463(%rip), %rcx
	movq	1048(%rsp), %rdx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_519:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.40(%rip), %rcx
	xorl	%edi, %edi
	movq	%r12, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_520:
	movq	312(%rsp), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%rax, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_523:
	movq	408(%rsp), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%rax, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_521:
	movq	408(%rsp), %rcx
	jmp	.LBB4_526
.LBB4_524:
	movq	448(%rsp), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%rax, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_530:
	movq	%rbp, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%rax, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_525:
	movq	448(%rsp), %rcx
.LBB4_526:
	movq	%rcx, 312(%rsp)
.LBB4_527:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	312(%rsp), %rdi
	movq	%rax, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_531:
	movq	1032(%rsp), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%rax, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_532:
	movq	%rax, %r9
.LBB4_533:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.32(%rip), %rcx
	movq	%r9, %rsi
	movq	%r9, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_534:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.32(%rip), %rcx
	movq	%rax, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_535:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.31(%rip), %rcx
	movl	$16, %esi
	xorl	%edi, %edi
	movq	%r9, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_536:
	movq	1024(%rsp), %rax
	movq	2400(%rsp), %rcx
	addq	%rax, %rcx
	xorl	%edi, %edi
	subq	%rax, %rcx
	cmovaeq	%rcx, %rdi
	movq	440(%rsp), %rax
	cmpq	%rdi, %rax
	cmovaq	%rax, %rdi
.LBB4_537:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.34(%rip), %rdx
	movq	%r12, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB4_538:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.8(%rip), %rdx
	xorl	%edi, %edi
	xorl	%esi, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB4_539:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.8(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end4:
	.size	_ZN12nepenthe_ops11convolution13convolve_tile17hdfdac23301496c9aE, .Lfunc_end4-_ZN12nepenthe_ops11convolution13convolve_tile17hdfdac23301496c9aE
	.cfi_endproc
	.section	.rodata._ZN12nepenthe_ops11convolution13convolve_tile17hdfdac23301496c9aE,"a",@progbits
	.p2align	2, 0x0
.LJTI4_0:
	.long	.LBB4_25-.LJTI4_0
	.long	.LBB4_83-.LJTI4_0
	.long	.LBB4_53-.LJTI4_0
	.long	.LBB4_67-.LJTI4_0
	.long	.LBB4_35-.LJTI4_0

	.section	.text._ZN12nepenthe_ops11convolution13convolve_tile4avx217h5168a836b081ceabE,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops11convolution13convolve_tile4avx217h5168a836b081ceabE,@function
_ZN12nepenthe_ops11convolution13convolve_tile4avx217h5168a836b081ceabE:
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
	subq	$1192, %rsp
	.cfi_def_cfa_offset 1248
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, 672(%rsp)
	movq	%rcx, 880(%rsp)
	movq	%rsi, 872(%rsp)
	movq	1256(%rsp), %rax
	testq	%rax, %rax
	je	.LBB5_552
	movq	(%r9), %rsi
	testq	%rsi, %rsi
	je	.LBB5_553
	movq	%rdx, %r8
	movq	1248(%rsp), %rax
	movq	8(%r9), %r10
	movq	8(%rax), %r9
	movq	%r9, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB5_4
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%rsi
	movq	%rax, 544(%rsp)
	cmpq	%r9, %rsi
	jbe	.LBB5_5
	jmp	.LBB5_501
.LBB5_4:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%esi
	movq	%rax, 544(%rsp)
	cmpq	%r9, %rsi
	ja	.LBB5_501
.LBB5_5:
	cmpq	$0, 672(%rsp)
	je	.LBB5_496
	movzbl	1264(%rsp), %r11d
	movq	32(%rdi), %rcx
	leaq	(%rcx,%rcx), %rax
	leaq	(,%rcx,4), %rbp
	movq	(%rdi), %r15
	movq	8(%rdi), %rdx
	movq	40(%rdi), %rdi
	movq	%rax, 352(%rsp)
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 888(%rsp)
	leaq	(%rcx,%rcx,2), %rax
	movq	%rax, 424(%rsp)
	leaq	(%rcx,%rcx,4), %rax
	movq	%rax, 592(%rsp)
	movq	%rdi, %rbx
	movq	%rdi, %rax
	shlq	$9, %rax
	movq	%rax, 776(%rsp)
	leaq	(,%rcx,8), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 864(%rsp)
	leaq	(%rcx,%rcx,2), %rax
	leaq	(%r15,%rax,4), %r14
	movq	%rcx, %rax
	shlq	$4, %rax
	addq	%r15, %rax
	movq	%rax, 848(%rsp)
	leaq	(%rcx,%rcx,4), %rax
	leaq	(%r15,%rax,4), %rax
	movq	%rax, 840(%rsp)
	leaq	(%r15,%rbp), %rax
	movq	%rax, 832(%rsp)
	movq	%rcx, 264(%rsp)
	leaq	(%r15,%rcx,8), %rax
	movq	%rax, 824(%rsp)
	xorl	%eax, %eax
	movq	%r8, 744(%rsp)
	movq	%rsi, 736(%rsp)
	movq	%r10, 720(%rsp)
	movq	%rdx, 800(%rsp)
	movq	%r15, 792(%rsp)
	movq	%rdi, 784(%rsp)
	movq	%r14, 768(%rsp)
.LBB5_7:
	movq	%rax, %rcx
	incq	%rax
	movq	%rax, 728(%rsp)
	imulq	%rsi, %rax
	movq	%rax, 40(%rsp)
	movq	%rcx, %rax
	imulq	%r10, %rax
	imulq	%rsi, %rcx
	movq	%rcx, 856(%rsp)
	xorl	%ecx, %ecx
	movq	%rbx, %r10
	movq	%rax, 752(%rsp)
.LBB5_8:
	leaq	(%rcx,%rax), %rdi
	movq	%r8, %r13
	subq	%rdi, %r13
	jb	.LBB5_504
	movq	872(%rsp), %rax
	leaq	(%rax,%rdi,4), %r12
	movq	856(%rsp), %rax
	movq	%rcx, %rsi
	addq	%rax, %rcx
	movq	%rsi, 760(%rsp)
	leaq	16(%rsi,%rax), %rax
	movq	%rax, 432(%rsp)
	movq	40(%rsp), %rax
	movq	%rcx, 48(%rsp)
	subq	%rcx, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovbq	%rax, %rcx
	movq	%rax, 32(%rsp)
	leaq	(,%rax,4), %rax
	movq	%rax, 128(%rsp)
	shll	$2, %ecx
	movq	%rcx, 136(%rsp)
	movq	840(%rsp), %rax
	movq	%rax, 648(%rsp)
	movq	848(%rsp), %rax
	movq	%rax, 640(%rsp)
	movq	%r14, 632(%rsp)
	movq	824(%rsp), %rax
	movq	%rax, 624(%rsp)
	movq	832(%rsp), %rax
	movq	%rax, 616(%rsp)
	movq	%r15, 608(%rsp)
	movq	$0, 344(%rsp)
	movq	880(%rsp), %rax
	movq	672(%rsp), %rcx
	xorl	%edi, %edi
	movq	%r13, 24(%rsp)
.LBB5_10:
	movq	%rax, 56(%rsp)
	cmpq	$128, %rcx
	movl	$128, %eax
	cmovbq	%rcx, %rax
	testq	%rdi, %rdi
	setne	%r9b
	movq	%rcx, %rsi
	movq	%rdi, %rcx
	shlq	$7, %rcx
	movq	%rdi, %r8
	movq	%r10, %rdi
	imulq	%rcx, %rdi
	movq	%rdx, %r10
	subq	%rdi, %r10
	movq	%r10, 664(%rsp)
	jb	.LBB5_539
	movl	%eax, %edx
	subq	%rax, %rsi
	movq	%rsi, 816(%rsp)
	incq	%r8
	orb	%r11b, %r9b
	movb	%r9b, 7(%rsp)
	leaq	(%rcx,%rax), %r14
	subq	%rcx, %r14
	movl	$0, %ecx
	cmovbq	%rcx, %r14
	movq	56(%rsp), %r15
	leaq	(%r15,%rdx,8), %rdx
	movq	%rdx, 808(%rsp)
	movl	%eax, %edx
	andl	$240, %edx
	movq	%rdx, 216(%rsp)
	leaq	(,%rax,8), %rdx
	movl	%edx, %edi
	andl	$1920, %edi
	andl	$120, %edx
	movq	%rdx, 440(%rsp)
	movq	344(%rsp), %rdx
	leaq	(%rax,%rdx), %rsi
	movq	%rsi, 416(%rsp)
	subq	%rdx, %rsi
	cmovbq	%rcx, %rsi
	movq	%rsi, 600(%rsp)
	movq	%rdi, 448(%rsp)
	leaq	(%r15,%rdi), %rcx
	movq	%rcx, 464(%rsp)
	andq	$-16, %rax
	movq	608(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	movq	%rax, 656(%rsp)
	movq	648(%rsp), %rax
	movq	%rax, 680(%rsp)
	movq	640(%rsp), %rax
	movq	%rax, 552(%rsp)
	movq	632(%rsp), %rax
	movq	%rax, 472(%rsp)
	movq	624(%rsp), %rax
	movq	%rax, 376(%rsp)
	movq	616(%rsp), %rax
	movq	%rax, 360(%rsp)
	movq	1248(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	1256(%rsp), %rcx
	xorl	%edx, %edx
	movq	%r14, 456(%rsp)
	movq	%r8, 16(%rsp)
.LBB5_15:
	cmpq	$6, %rcx
	movl	$6, %eax
	cmovbq	%rcx, %rax
	movq	%rax, 904(%rsp)
	movq	888(%rsp), %rdi
	movq	%rdx, 912(%rsp)
	imulq	%rdx, %rdi
	movq	664(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB5_536
	leaq	-1(%rcx), %rax
	cmpq	$4, %rax
	movq	%rsi, 368(%rsp)
	movq	%rcx, 896(%rsp)
	ja	.LBB5_154
	leaq	.LJTI5_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB5_18:
	cmpq	%rdx, %r14
	ja	.LBB5_538
	cmpq	$0, 448(%rsp)
	je	.LBB5_175
	vxorps	%xmm1, %xmm1, %xmm1
	movq	600(%rsp), %rax
	xorl	%edi, %edi
	vxorps	%xmm2, %xmm2, %xmm2
	.p2align	4
.LBB5_21:
	cmpq	%r14, %rdi
	ja	.LBB5_511
	subq	$16, %rax
	jb	.LBB5_508
	leaq	(%r15,%rdi,8), %rcx
	movq	(%rcx), %r15
	movq	%r13, %rdx
	subq	%r15, %rdx
	jb	.LBB5_510
	movq	%r15, 176(%rsp)
	movq	%rax, 144(%rsp)
	cmpq	$15, %rdx
	jbe	.LBB5_502
	movq	8(%rcx), %r15
	movq	24(%rsp), %r13
	movq	%r13, %rdx
	subq	%r15, %rdx
	jb	.LBB5_510
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	16(%rcx), %rax
	movq	24(%rsp), %r13
	movq	%r13, %rdx
	subq	%rax, %rdx
	jb	.LBB5_509
	movq	%rax, 224(%rsp)
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	24(%rcx), %rax
	movq	24(%rsp), %r13
	movq	%r13, %rdx
	subq	%rax, %rdx
	jb	.LBB5_509
	movq	%rax, 272(%rsp)
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	32(%rcx), %rax
	movq	24(%rsp), %r13
	movq	%r13, %rdx
	subq	%rax, %rdx
	jb	.LBB5_509
	movq	%rax, 304(%rsp)
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	40(%rcx), %rax
	movq	24(%rsp), %r13
	movq	%r13, %rdx
	subq	%rax, %rdx
	jb	.LBB5_509
	movq	%rax, 384(%rsp)
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	48(%rcx), %rax
	movq	24(%rsp), %r13
	movq	%r13, %rdx
	subq	%rax, %rdx
	jb	.LBB5_509
	movq	%rax, 480(%rsp)
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	56(%rcx), %r13
	movq	24(%rsp), %rdx
	subq	%r13, %rdx
	jb	.LBB5_519
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	64(%rcx), %r9
	movq	24(%rsp), %rdx
	subq	%r9, %rdx
	jb	.LBB5_521
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	72(%rcx), %r10
	movq	24(%rsp), %rdx
	subq	%r10, %rdx
	jb	.LBB5_523
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	80(%rcx), %r14
	movq	24(%rsp), %rdx
	subq	%r14, %rdx
	jb	.LBB5_525
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	88(%rcx), %rax
	movq	24(%rsp), %rdx
	subq	%rax, %rdx
	jb	.LBB5_526
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	96(%rcx), %rsi
	movq	24(%rsp), %rdx
	subq	%rsi, %rdx
	jb	.LBB5_527
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	104(%rcx), %r8
	movq	24(%rsp), %rdx
	subq	%r8, %rdx
	jb	.LBB5_528
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	112(%rcx), %r11
	movq	24(%rsp), %rdx
	subq	%r11, %rdx
	jb	.LBB5_529
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	120(%rcx), %rbx
	movq	24(%rsp), %rdx
	subq	%rbx, %rdx
	jb	.LBB5_530
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	368(%rsp), %rdx
	vbroadcastss	(%rdx,%rdi,4), %ymm0
	movq	%r10, 512(%rsp)
	movq	%r9, %r10
	movq	%r13, %r9
	movq	%r15, %r13
	movq	176(%rsp), %r15
	vfmadd231ps	(%r12,%r15,4), %ymm0, %ymm2
	vfmadd231ps	32(%r12,%r15,4), %ymm0, %ymm1
	vbroadcastss	4(%rdx,%rdi,4), %ymm0
	vfmadd231ps	(%r12,%r13,4), %ymm0, %ymm2
	vfmadd231ps	32(%r12,%r13,4), %ymm0, %ymm1
	vbroadcastss	8(%rdx,%rdi,4), %ymm0
	movq	224(%rsp), %r15
	vfmadd231ps	(%r12,%r15,4), %ymm0, %ymm2
	vfmadd231ps	32(%r12,%r15,4), %ymm0, %ymm1
	vbroadcastss	12(%rdx,%rdi,4), %ymm0
	movq	272(%rsp), %r15
	vfmadd231ps	(%r12,%r15,4), %ymm0, %ymm2
	vfmadd231ps	32(%r12,%r15,4), %ymm0, %ymm1
	vbroadcastss	16(%rdx,%rdi,4), %ymm0
	movq	304(%rsp), %r15
	vfmadd231ps	(%r12,%r15,4), %ymm0, %ymm2
	vfmadd231ps	32(%r12,%r15,4), %ymm0, %ymm1
	vbroadcastss	20(%rdx,%rdi,4), %ymm0
	movq	384(%rsp), %r15
	vfmadd231ps	(%r12,%r15,4), %ymm0, %ymm2
	vfmadd231ps	32(%r12,%r15,4), %ymm0, %ymm1
	vbroadcastss	24(%rdx,%rdi,4), %ymm0
	movq	480(%rsp), %r15
	vfmadd231ps	(%r12,%r15,4), %ymm0, %ymm2
	vfmadd231ps	32(%r12,%r15,4), %ymm0, %ymm1
	vbroadcastss	28(%rdx,%rdi,4), %ymm0
	vfmadd231ps	(%r12,%r9,4), %ymm0, %ymm2
	vfmadd231ps	32(%r12,%r9,4), %ymm0, %ymm1
	vbroadcastss	32(%rdx,%rdi,4), %ymm0
	vfmadd231ps	(%r12,%r10,4), %ymm0, %ymm2
	vfmadd231ps	32(%r12,%r10,4), %ymm0, %ymm1
	vbroadcastss	36(%rdx,%rdi,4), %ymm0
	movq	512(%rsp), %r9
	vfmadd231ps	(%r12,%r9,4), %ymm0, %ymm2
	vfmadd231ps	32(%r12,%r9,4), %ymm0, %ymm1
	vbroadcastss	40(%rdx,%rdi,4), %ymm0
	vfmadd231ps	(%r12,%r14,4), %ymm0, %ymm2
	vfmadd231ps	32(%r12,%r14,4), %ymm0, %ymm1
	vbroadcastss	44(%rdx,%rdi,4), %ymm0
	vfmadd231ps	(%r12,%rax,4), %ymm0, %ymm2
	vfmadd231ps	32(%r12,%rax,4), %ymm0, %ymm1
	vbroadcastss	48(%rdx,%rdi,4), %ymm0
	vfmadd231ps	(%r12,%rsi,4), %ymm0, %ymm2
	vfmadd231ps	32(%r12,%rsi,4), %ymm0, %ymm1
	movq	%rdx, %rsi
	vbroadcastss	52(%rdx,%rdi,4), %ymm0
	vfmadd231ps	(%r12,%r8,4), %ymm0, %ymm2
	vfmadd231ps	32(%r12,%r8,4), %ymm0, %ymm1
	vbroadcastss	56(%rdx,%rdi,4), %ymm0
	vfmadd231ps	(%r12,%r11,4), %ymm0, %ymm2
	vfmadd231ps	32(%r12,%r11,4), %ymm0, %ymm1
	vbroadcastss	60(%rdx,%rdi,4), %ymm0
	vfmadd231ps	(%r12,%rbx,4), %ymm0, %ymm2
	vfmadd231ps	32(%r12,%rbx,4), %ymm0, %ymm1
	addq	$16, %rdi
	subq	$-128, %rcx
	cmpq	464(%rsp), %rcx
	movq	24(%rsp), %r13
	movq	456(%rsp), %r14
	movq	56(%rsp), %r15
	movq	144(%rsp), %rax
	jne	.LBB5_21
	movq	440(%rsp), %rax
	testq	%rax, %rax
	jne	.LBB5_176
	jmp	.LBB5_181
.LBB5_57:
	cmpq	%rdx, %r14
	ja	.LBB5_532
	movq	%rdx, %r9
	subq	264(%rsp), %r9
	jb	.LBB5_537
	cmpq	%r9, %r14
	ja	.LBB5_533
	movq	%rdx, %r9
	subq	352(%rsp), %r9
	jb	.LBB5_544
	cmpq	%r9, %r14
	ja	.LBB5_533
	movq	%rdx, %r9
	subq	424(%rsp), %r9
	jb	.LBB5_545
	cmpq	%r9, %r14
	ja	.LBB5_533
	movq	%rdx, %r9
	subq	%rbp, %r9
	jb	.LBB5_549
	cmpq	%r9, %r14
	ja	.LBB5_533
	cmpq	$0, 448(%rsp)
	je	.LBB5_231
	vxorps	%xmm11, %xmm11, %xmm11
	movq	%rsi, %rax
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	xorl	%ecx, %ecx
	movq	%r15, %rsi
	.p2align	4
.LBB5_68:
	movq	%rcx, %rdi
	shlq	$4, %rdi
	movq	%r14, %rdx
	subq	%rdi, %rdx
	jb	.LBB5_511
	cmpq	$16, %rdx
	jb	.LBB5_508
	leaq	128(%rsi), %r8
	incq	%rcx
	movq	%rax, %r9
	xorl	%r10d, %r10d
	.p2align	4
.LBB5_71:
	movq	(%rsi,%r10), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB5_503
	cmpq	$15, %rdx
	jbe	.LBB5_502
	addq	$8, %r10
	vbroadcastss	(%r9), %ymm0
	vmovups	(%r12,%rdi,4), %ymm1
	vmovups	32(%r12,%rdi,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm12
	vfmadd231ps	%ymm0, %ymm2, %ymm11
	leaq	(%r9,%rbp), %rdx
	vbroadcastss	(%r9,%rbp), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	(%rbp,%rdx), %ymm0
	addq	%rbp, %rdx
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	(%rbp,%rdx), %ymm0
	addq	%rbp, %rdx
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm5
	vbroadcastss	(%rbp,%rdx), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vfmadd231ps	%ymm2, %ymm0, %ymm3
	addq	$4, %r9
	cmpq	$128, %r10
	jne	.LBB5_71
	addq	$64, %rax
	movq	%r8, %rsi
	cmpq	464(%rsp), %r8
	jne	.LBB5_68
	movq	440(%rsp), %rax
	testq	%rax, %rax
	jne	.LBB5_232
	jmp	.LBB5_237
.LBB5_76:
	cmpq	%rdx, %r14
	ja	.LBB5_532
	movq	%rdx, %r9
	subq	264(%rsp), %r9
	jb	.LBB5_537
	cmpq	%r9, %r14
	ja	.LBB5_533
	movq	%rdx, %r9
	subq	352(%rsp), %r9
	jb	.LBB5_544
	cmpq	%r9, %r14
	ja	.LBB5_533
	cmpq	$0, 448(%rsp)
	je	.LBB5_207
	vxorps	%xmm7, %xmm7, %xmm7
	movq	%rsi, %rax
	movq	360(%rsp), %rcx
	movq	376(%rsp), %rsi
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	xorl	%r8d, %r8d
	movq	%r15, %r9
	.p2align	4
.LBB5_83:
	movq	%r8, %rdi
	shlq	$4, %rdi
	movq	%r14, %rdx
	subq	%rdi, %rdx
	jb	.LBB5_511
	cmpq	$16, %rdx
	jb	.LBB5_508
	leaq	128(%r9), %r10
	incq	%r8
	movl	$128, %r11d
	xorl	%ebx, %ebx
	.p2align	4
.LBB5_86:
	movq	(%r9,%rbx,2), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB5_503
	cmpq	$15, %rdx
	jbe	.LBB5_502
	vbroadcastss	(%rax,%rbx), %ymm0
	vmovups	(%r12,%rdi,4), %ymm1
	vmovups	32(%r12,%rdi,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm7
	vfmadd231ps	%ymm0, %ymm2, %ymm8
	vbroadcastss	(%rcx,%rbx), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm5
	vbroadcastss	(%rsi,%rbx), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vfmadd231ps	%ymm2, %ymm0, %ymm3
	addq	$4, %rbx
	addq	$-8, %r11
	jne	.LBB5_86
	addq	$64, %rsi
	addq	$64, %rcx
	addq	$64, %rax
	movq	%r10, %r9
	cmpq	464(%rsp), %r10
	jne	.LBB5_83
	movq	440(%rsp), %rax
	testq	%rax, %rax
	jne	.LBB5_208
	jmp	.LBB5_213
.LBB5_91:
	cmpq	%rdx, %r14
	ja	.LBB5_532
	movq	%rdx, %r9
	subq	264(%rsp), %r9
	jb	.LBB5_537
	cmpq	%r9, %r14
	ja	.LBB5_533
	movq	%rdx, %r9
	subq	352(%rsp), %r9
	jb	.LBB5_544
	cmpq	%r9, %r14
	ja	.LBB5_533
	movq	%rdx, %r9
	subq	424(%rsp), %r9
	jb	.LBB5_545
	cmpq	%r9, %r14
	ja	.LBB5_533
	cmpq	$0, 448(%rsp)
	je	.LBB5_219
	vxorps	%xmm3, %xmm3, %xmm3
	movq	%rsi, %rax
	movq	360(%rsp), %rcx
	movq	376(%rsp), %rsi
	movq	472(%rsp), %r8
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	movq	%r15, %r10
	xorl	%r9d, %r9d
	.p2align	4
.LBB5_100:
	movq	%r9, %rdi
	shlq	$4, %rdi
	movq	%r14, %rdx
	subq	%rdi, %rdx
	jb	.LBB5_511
	cmpq	$16, %rdx
	jb	.LBB5_508
	leaq	128(%r10), %r11
	incq	%r9
	movl	$128, %ebx
	xorl	%r14d, %r14d
	.p2align	4
.LBB5_103:
	movq	(%r10,%r14,2), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB5_503
	cmpq	$15, %rdx
	jbe	.LBB5_502
	vbroadcastss	(%rax,%r14), %ymm0
	vmovups	(%r12,%rdi,4), %ymm1
	vmovups	32(%r12,%rdi,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	(%rcx,%r14), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	(%rsi,%r14), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm5
	vbroadcastss	(%r8,%r14), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vfmadd231ps	%ymm2, %ymm0, %ymm3
	addq	$4, %r14
	addq	$-8, %rbx
	jne	.LBB5_103
	addq	$64, %r8
	addq	$64, %rsi
	addq	$64, %rcx
	addq	$64, %rax
	movq	%r11, %r10
	cmpq	464(%rsp), %r11
	movq	456(%rsp), %r14
	jne	.LBB5_100
	movq	440(%rsp), %rax
	testq	%rax, %rax
	jne	.LBB5_220
	jmp	.LBB5_225
.LBB5_108:
	cmpq	%rdx, %r14
	ja	.LBB5_532
	movq	%rdx, %r9
	subq	264(%rsp), %r9
	jb	.LBB5_540
	cmpq	%r9, %r14
	ja	.LBB5_533
	cmpq	$0, 448(%rsp)
	je	.LBB5_192
	leaq	60(%rbp), %rax
	addq	%rsi, %rax
	movq	%rax, 920(%rsp)
	vxorps	%xmm3, %xmm3, %xmm3
	movq	600(%rsp), %r14
	xorl	%edi, %edi
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vxorps	%xmm15, %xmm15, %xmm15
	.p2align	4
.LBB5_113:
	cmpq	456(%rsp), %rdi
	ja	.LBB5_513
	subq	$16, %r14
	jb	.LBB5_508
	leaq	(%r15,%rdi,8), %r15
	movq	(%r15), %rbx
	movq	%r13, %rdx
	subq	%rbx, %rdx
	jb	.LBB5_507
	movq	%r14, 176(%rsp)
	cmpq	$15, %rdx
	jbe	.LBB5_502
	movq	8(%r15), %rax
	movq	24(%rsp), %r13
	movq	%r13, %rdx
	subq	%rax, %rdx
	jb	.LBB5_514
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	16(%r15), %r8
	movq	24(%rsp), %r13
	movq	%r13, %rdx
	subq	%r8, %rdx
	jb	.LBB5_515
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	24(%r15), %rsi
	movq	24(%rsp), %r13
	movq	%r13, %rdx
	subq	%rsi, %rdx
	jb	.LBB5_516
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	32(%r15), %rcx
	movq	24(%rsp), %r13
	movq	%r13, %rdx
	subq	%rcx, %rdx
	jb	.LBB5_517
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	40(%r15), %r11
	movq	24(%rsp), %r13
	movq	%r13, %rdx
	subq	%r11, %rdx
	jb	.LBB5_518
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	48(%r15), %r10
	movq	24(%rsp), %r13
	movq	%r13, %rdx
	subq	%r10, %rdx
	jb	.LBB5_520
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	56(%r15), %r13
	movq	24(%rsp), %rdx
	subq	%r13, %rdx
	jb	.LBB5_522
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	64(%r15), %r9
	movq	24(%rsp), %rdx
	subq	%r9, %rdx
	jb	.LBB5_524
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	72(%r15), %r14
	movq	24(%rsp), %rdx
	subq	%r14, %rdx
	jb	.LBB5_505
	movq	%r14, 224(%rsp)
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	80(%r15), %r14
	movq	24(%rsp), %rdx
	subq	%r14, %rdx
	jb	.LBB5_505
	movq	%r14, 272(%rsp)
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	88(%r15), %r14
	movq	24(%rsp), %rdx
	subq	%r14, %rdx
	jb	.LBB5_505
	movq	%r14, 304(%rsp)
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	96(%r15), %r14
	movq	24(%rsp), %rdx
	subq	%r14, %rdx
	jb	.LBB5_505
	movq	%r14, 384(%rsp)
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	104(%r15), %r14
	movq	24(%rsp), %rdx
	subq	%r14, %rdx
	jb	.LBB5_505
	movq	%r14, 480(%rsp)
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	112(%r15), %r14
	movq	24(%rsp), %rdx
	subq	%r14, %rdx
	jb	.LBB5_505
	movq	%r14, 512(%rsp)
	cmpq	$16, %rdx
	jb	.LBB5_502
	movq	120(%r15), %r14
	movq	24(%rsp), %rdx
	movq	%r14, 560(%rsp)
	subq	%r14, %rdx
	jb	.LBB5_531
	cmpq	$16, %rdx
	jb	.LBB5_502
	vmovups	(%r12,%rbx,4), %ymm5
	vmovups	32(%r12,%rbx,4), %ymm7
	vmovups	(%r12,%rax,4), %ymm6
	vmovups	32(%r12,%rax,4), %ymm8
	vmovups	(%r12,%r8,4), %ymm9
	vmovups	32(%r12,%r8,4), %ymm11
	vmovups	(%r12,%rsi,4), %ymm13
	vmovups	32(%r12,%rsi,4), %ymm14
	vmovups	(%r12,%rcx,4), %ymm12
	vmovups	32(%r12,%rcx,4), %ymm0
	vmovups	%ymm0, 1088(%rsp)
	vmovups	(%r12,%r11,4), %ymm0
	vmovups	%ymm0, 1120(%rsp)
	vmovups	32(%r12,%r11,4), %ymm10
	movq	368(%rsp), %rax
	vbroadcastss	(%rax,%rdi,4), %ymm1
	vmovups	(%r12,%r10,4), %ymm0
	vmovups	%ymm0, 1152(%rsp)
	vmovups	32(%r12,%r10,4), %ymm0
	vmovups	%ymm0, 992(%rsp)
	vfmadd231ps	%ymm5, %ymm1, %ymm15
	movq	920(%rsp), %rcx
	vbroadcastss	-60(%rcx,%rdi,4), %ymm2
	vmovups	144(%rsp), %ymm0
	vfmadd231ps	%ymm1, %ymm7, %ymm0
	vfmadd231ps	%ymm5, %ymm2, %ymm4
	vmovups	(%r12,%r13,4), %ymm1
	vmovups	%ymm1, 144(%rsp)
	vmovups	32(%r12,%r13,4), %ymm1
	vmovups	%ymm1, 688(%rsp)
	vfmadd231ps	%ymm7, %ymm2, %ymm3
	vbroadcastss	4(%rax,%rdi,4), %ymm1
	vfmadd231ps	%ymm6, %ymm1, %ymm15
	vfmadd231ps	%ymm1, %ymm8, %ymm0
	vbroadcastss	-56(%rcx,%rdi,4), %ymm1
	vfmadd231ps	%ymm6, %ymm1, %ymm4
	vfmadd231ps	%ymm8, %ymm1, %ymm3
	vbroadcastss	8(%rax,%rdi,4), %ymm5
	vmovups	(%r12,%r9,4), %ymm8
	vmovups	32(%r12,%r9,4), %ymm1
	vmovups	%ymm1, 960(%rsp)
	vfmadd231ps	%ymm9, %ymm5, %ymm15
	vbroadcastss	-52(%rcx,%rdi,4), %ymm2
	vfmadd231ps	%ymm5, %ymm11, %ymm0
	vfmadd231ps	%ymm9, %ymm2, %ymm4
	movq	224(%rsp), %rdx
	vmovups	(%r12,%rdx,4), %ymm1
	vmovups	%ymm1, 928(%rsp)
	vmovups	32(%r12,%rdx,4), %ymm1
	vmovups	%ymm1, 224(%rsp)
	vfmadd231ps	%ymm11, %ymm2, %ymm3
	vbroadcastss	12(%rax,%rdi,4), %ymm11
	vfmadd231ps	%ymm13, %ymm11, %ymm15
	vfmadd231ps	%ymm11, %ymm14, %ymm0
	vbroadcastss	-48(%rcx,%rdi,4), %ymm11
	vfmadd231ps	%ymm13, %ymm11, %ymm4
	vfmadd231ps	%ymm14, %ymm11, %ymm3
	vbroadcastss	16(%rax,%rdi,4), %ymm14
	movq	272(%rsp), %rdx
	vmovups	(%r12,%rdx,4), %ymm1
	vmovups	%ymm1, 1056(%rsp)
	vmovups	32(%r12,%rdx,4), %ymm1
	vmovups	%ymm1, 272(%rsp)
	vfmadd231ps	%ymm12, %ymm14, %ymm15
	vbroadcastss	-44(%rcx,%rdi,4), %ymm2
	vmovups	1088(%rsp), %ymm1
	vfmadd231ps	%ymm14, %ymm1, %ymm0
	vfmadd231ps	%ymm12, %ymm2, %ymm4
	movq	304(%rsp), %rdx
	vmovups	(%r12,%rdx,4), %ymm5
	vmovups	%ymm5, 1024(%rsp)
	vmovups	32(%r12,%rdx,4), %ymm14
	vfmadd231ps	%ymm1, %ymm2, %ymm3
	vbroadcastss	20(%rax,%rdi,4), %ymm6
	vmovups	1120(%rsp), %ymm1
	vfmadd231ps	%ymm1, %ymm6, %ymm15
	vfmadd231ps	%ymm6, %ymm10, %ymm0
	vbroadcastss	-40(%rcx,%rdi,4), %ymm6
	vfmadd231ps	%ymm1, %ymm6, %ymm4
	vfmadd231ps	%ymm10, %ymm6, %ymm3
	vbroadcastss	24(%rax,%rdi,4), %ymm10
	movq	384(%rsp), %rdx
	vmovups	(%r12,%rdx,4), %ymm13
	vmovups	32(%r12,%rdx,4), %ymm12
	vmovups	1152(%rsp), %ymm5
	vfmadd231ps	%ymm5, %ymm10, %ymm15
	vbroadcastss	-36(%rcx,%rdi,4), %ymm2
	vmovups	992(%rsp), %ymm1
	vfmadd231ps	%ymm10, %ymm1, %ymm0
	vfmadd231ps	%ymm5, %ymm2, %ymm4
	movq	480(%rsp), %rdx
	vmovups	(%r12,%rdx,4), %ymm11
	vmovups	32(%r12,%rdx,4), %ymm10
	vfmadd231ps	%ymm1, %ymm2, %ymm3
	vbroadcastss	28(%rax,%rdi,4), %ymm5
	vmovups	144(%rsp), %ymm1
	vfmadd231ps	%ymm1, %ymm5, %ymm15
	vmovups	688(%rsp), %ymm2
	vfmadd231ps	%ymm5, %ymm2, %ymm0
	vbroadcastss	-32(%rcx,%rdi,4), %ymm5
	vfmadd231ps	%ymm1, %ymm5, %ymm4
	vfmadd231ps	%ymm2, %ymm5, %ymm3
	vbroadcastss	32(%rax,%rdi,4), %ymm2
	movq	512(%rsp), %rdx
	vmovups	(%r12,%rdx,4), %ymm9
	vmovups	32(%r12,%rdx,4), %ymm7
	vfmadd231ps	%ymm8, %ymm2, %ymm15
	vbroadcastss	-28(%rcx,%rdi,4), %ymm5
	vmovups	960(%rsp), %ymm1
	vfmadd231ps	%ymm2, %ymm1, %ymm0
	vfmadd231ps	%ymm8, %ymm5, %ymm4
	movq	560(%rsp), %rdx
	vmovups	(%r12,%rdx,4), %ymm8
	vmovups	32(%r12,%rdx,4), %ymm6
	vfmadd231ps	%ymm1, %ymm5, %ymm3
	vbroadcastss	36(%rax,%rdi,4), %ymm1
	vmovups	928(%rsp), %ymm5
	vfmadd231ps	%ymm5, %ymm1, %ymm15
	vmovups	224(%rsp), %ymm2
	vfmadd231ps	%ymm1, %ymm2, %ymm0
	vbroadcastss	-24(%rcx,%rdi,4), %ymm1
	vfmadd231ps	%ymm5, %ymm1, %ymm4
	vfmadd231ps	%ymm2, %ymm1, %ymm3
	vbroadcastss	40(%rax,%rdi,4), %ymm1
	vmovups	1056(%rsp), %ymm2
	vfmadd231ps	%ymm2, %ymm1, %ymm15
	vmovups	272(%rsp), %ymm5
	vfmadd231ps	%ymm1, %ymm5, %ymm0
	vbroadcastss	-20(%rcx,%rdi,4), %ymm1
	vfmadd231ps	%ymm2, %ymm1, %ymm4
	vfmadd231ps	%ymm5, %ymm1, %ymm3
	vbroadcastss	44(%rax,%rdi,4), %ymm1
	vmovups	1024(%rsp), %ymm2
	vfmadd231ps	%ymm2, %ymm1, %ymm15
	vfmadd231ps	%ymm1, %ymm14, %ymm0
	vbroadcastss	-16(%rcx,%rdi,4), %ymm1
	vfmadd231ps	%ymm2, %ymm1, %ymm4
	vfmadd231ps	%ymm14, %ymm1, %ymm3
	vbroadcastss	48(%rax,%rdi,4), %ymm1
	vfmadd231ps	%ymm13, %ymm1, %ymm15
	vfmadd231ps	%ymm1, %ymm12, %ymm0
	vbroadcastss	-12(%rcx,%rdi,4), %ymm1
	vfmadd231ps	%ymm13, %ymm1, %ymm4
	vfmadd231ps	%ymm12, %ymm1, %ymm3
	vbroadcastss	52(%rax,%rdi,4), %ymm1
	vfmadd231ps	%ymm11, %ymm1, %ymm15
	vfmadd231ps	%ymm1, %ymm10, %ymm0
	vbroadcastss	-8(%rcx,%rdi,4), %ymm1
	vfmadd231ps	%ymm11, %ymm1, %ymm4
	vfmadd231ps	%ymm10, %ymm1, %ymm3
	vbroadcastss	56(%rax,%rdi,4), %ymm1
	vfmadd231ps	%ymm9, %ymm1, %ymm15
	vfmadd231ps	%ymm1, %ymm7, %ymm0
	vbroadcastss	-4(%rcx,%rdi,4), %ymm1
	vfmadd231ps	%ymm9, %ymm1, %ymm4
	vfmadd231ps	%ymm7, %ymm1, %ymm3
	vbroadcastss	60(%rax,%rdi,4), %ymm1
	vfmadd231ps	%ymm8, %ymm1, %ymm15
	vfmadd231ps	%ymm1, %ymm6, %ymm0
	vmovups	%ymm0, 144(%rsp)
	vbroadcastss	(%rcx,%rdi,4), %ymm0
	vfmadd231ps	%ymm8, %ymm0, %ymm4
	vfmadd231ps	%ymm6, %ymm0, %ymm3
	addq	$16, %rdi
	subq	$-128, %r15
	cmpq	464(%rsp), %r15
	movq	24(%rsp), %r13
	movq	56(%rsp), %r15
	movq	176(%rsp), %r14
	jne	.LBB5_113
	movq	440(%rsp), %rax
	testq	%rax, %rax
	je	.LBB5_193
.LBB5_149:
	movq	216(%rsp), %rcx
	movq	656(%rsp), %rsi
	vmovups	144(%rsp), %ymm5
	movq	456(%rsp), %r14
	.p2align	4
.LBB5_150:
	movq	(%r15,%rcx,8), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB5_503
	cmpq	$15, %rdx
	jbe	.LBB5_502
	cmpq	%r14, %rcx
	jae	.LBB5_551
	vbroadcastss	(%rsi), %ymm0
	vmovups	(%r12,%rdi,4), %ymm1
	vmovups	32(%r12,%rdi,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm15
	vfmadd231ps	%ymm0, %ymm2, %ymm5
	movq	360(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vfmadd231ps	%ymm2, %ymm0, %ymm3
	addq	$4, %rsi
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB5_150
	jmp	.LBB5_194
.LBB5_154:
	cmpq	%rdx, %r14
	ja	.LBB5_532
	movq	%rdx, %r9
	subq	264(%rsp), %r9
	jb	.LBB5_537
	cmpq	%r9, %r14
	ja	.LBB5_533
	movq	%rdx, %r9
	subq	352(%rsp), %r9
	jb	.LBB5_544
	cmpq	%r9, %r14
	ja	.LBB5_533
	movq	%rdx, %r9
	subq	424(%rsp), %r9
	jb	.LBB5_545
	cmpq	%r9, %r14
	ja	.LBB5_533
	movq	%rdx, %r9
	subq	%rbp, %r9
	jb	.LBB5_549
	cmpq	%r9, %r14
	ja	.LBB5_533
	movq	%rdx, %r9
	subq	592(%rsp), %r9
	jb	.LBB5_550
	cmpq	%r9, %r14
	ja	.LBB5_533
	cmpq	$0, 448(%rsp)
	je	.LBB5_243
	vxorps	%xmm3, %xmm3, %xmm3
	movq	%rsi, %rax
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
	movq	%r15, %rsi
	xorl	%ecx, %ecx
	.p2align	4
.LBB5_167:
	movq	%rcx, %rdi
	shlq	$4, %rdi
	movq	%r14, %rdx
	subq	%rdi, %rdx
	jb	.LBB5_511
	cmpq	$16, %rdx
	jb	.LBB5_508
	leaq	128(%rsi), %r8
	incq	%rcx
	movq	%rax, %r9
	xorl	%r10d, %r10d
	.p2align	4
.LBB5_170:
	movq	(%rsi,%r10), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB5_503
	cmpq	$15, %rdx
	jbe	.LBB5_502
	vbroadcastss	(%r9), %ymm2
	vmovups	(%r12,%rdi,4), %ymm1
	vmovups	32(%r12,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm2, %ymm14
	vfmadd231ps	%ymm2, %ymm0, %ymm13
	leaq	(%r9,%rbp), %rdx
	vbroadcastss	(%r9,%rbp), %ymm2
	vfmadd231ps	%ymm1, %ymm2, %ymm12
	vfmadd231ps	%ymm2, %ymm0, %ymm11
	vbroadcastss	(%rbp,%rdx), %ymm2
	addq	$8, %r10
	addq	%rbp, %rdx
	vfmadd231ps	%ymm1, %ymm2, %ymm10
	vfmadd231ps	%ymm2, %ymm0, %ymm9
	vbroadcastss	(%rbp,%rdx), %ymm2
	addq	%rbp, %rdx
	vfmadd231ps	%ymm1, %ymm2, %ymm8
	vfmadd231ps	%ymm2, %ymm0, %ymm7
	vbroadcastss	(%rbp,%rdx), %ymm2
	addq	%rbp, %rdx
	vfmadd231ps	%ymm1, %ymm2, %ymm6
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vbroadcastss	(%rbp,%rdx), %ymm2
	vfmadd231ps	%ymm1, %ymm2, %ymm4
	vfmadd231ps	%ymm0, %ymm2, %ymm3
	addq	$4, %r9
	cmpq	$128, %r10
	jne	.LBB5_170
	addq	$64, %rax
	movq	%r8, %rsi
	cmpq	464(%rsp), %r8
	jne	.LBB5_167
	movq	440(%rsp), %rax
	testq	%rax, %rax
	jne	.LBB5_244
	jmp	.LBB5_249
.LBB5_175:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	movq	440(%rsp), %rax
	testq	%rax, %rax
	je	.LBB5_181
.LBB5_176:
	movq	216(%rsp), %rcx
	.p2align	4
.LBB5_177:
	movq	(%r15,%rcx,8), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB5_503
	cmpq	$15, %rdx
	jbe	.LBB5_502
	cmpq	%r14, %rcx
	jae	.LBB5_551
	vbroadcastss	(%rsi,%rcx,4), %ymm0
	vfmadd231ps	(%r12,%rdi,4), %ymm0, %ymm2
	vfmadd231ps	32(%r12,%rdi,4), %ymm0, %ymm1
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB5_177
.LBB5_181:
	movq	8(%rsp), %rax
	movq	8(%rax), %rdx
	movq	40(%rsp), %rsi
	cmpq	%rsi, 432(%rsp)
	jbe	.LBB5_187
	cmpq	%rdx, %rsi
	movq	48(%rsp), %rax
	movq	16(%rsp), %rdi
	movzbl	7(%rsp), %ecx
	ja	.LBB5_512
	cmpq	%rax, %rsi
	jbe	.LBB5_14
	leaq	(,%rax,4), %r15
	movq	8(%rsp), %rax
	addq	(%rax), %r15
	testb	%cl, %cl
	je	.LBB5_329
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_341
	vaddps	(%r15), %ymm2, %ymm0
	vaddps	32(%r15), %ymm1, %ymm1
	jmp	.LBB5_451
.LBB5_187:
	movq	%rdx, %r9
	movq	48(%rsp), %rdi
	subq	%rdi, %r9
	movzbl	7(%rsp), %ecx
	jb	.LBB5_534
	cmpq	$16, %r9
	jb	.LBB5_535
	movq	8(%rsp), %rax
	movq	(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_191
	vaddps	(%rax,%rdi,4), %ymm2, %ymm2
	vaddps	32(%rax,%rdi,4), %ymm1, %ymm1
.LBB5_191:
	vmovups	%ymm2, (%rax,%rdi,4)
	vmovups	%ymm1, 32(%rax,%rdi,4)
	jmp	.LBB5_13
.LBB5_192:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vxorps	%xmm15, %xmm15, %xmm15
	movq	440(%rsp), %rax
	testq	%rax, %rax
	jne	.LBB5_149
.LBB5_193:
	vmovups	144(%rsp), %ymm5
	movq	456(%rsp), %r14
.LBB5_194:
	movq	8(%rsp), %rax
	movq	8(%rax), %rdx
	movq	40(%rsp), %rsi
	cmpq	%rsi, 432(%rsp)
	jbe	.LBB5_200
	cmpq	%rdx, %rsi
	movq	48(%rsp), %rax
	movq	16(%rsp), %rdi
	movzbl	7(%rsp), %ecx
	ja	.LBB5_512
	cmpq	%rax, %rsi
	jbe	.LBB5_324
	leaq	(,%rax,4), %rbx
	movq	8(%rsp), %rax
	movq	(%rax), %r15
	addq	%rbx, %r15
	testb	%cl, %cl
	je	.LBB5_331
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_343
	vaddps	(%r15), %ymm15, %ymm0
	vaddps	32(%r15), %ymm5, %ymm1
	vmovups	%ymm0, (%r15)
	vmovups	%ymm1, 32(%r15)
	jmp	.LBB5_346
.LBB5_200:
	movq	%rdx, %r9
	movq	48(%rsp), %rdi
	subq	%rdi, %r9
	movzbl	7(%rsp), %ecx
	jb	.LBB5_534
	cmpq	$15, %r9
	jbe	.LBB5_535
	movq	8(%rsp), %rax
	movq	(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_204
	vaddps	(%rax,%rdi,4), %ymm15, %ymm15
	vaddps	32(%rax,%rdi,4), %ymm5, %ymm5
.LBB5_204:
	vmovups	%ymm15, (%rax,%rdi,4)
	vmovups	%ymm5, 32(%rax,%rdi,4)
	movq	8(%rsp), %rax
	movq	24(%rax), %rdx
	movq	%rdx, %r9
	subq	%rdi, %r9
	jb	.LBB5_534
	cmpq	$16, %r9
	jb	.LBB5_535
	movq	8(%rsp), %rax
	movq	16(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_12
.LBB5_323:
	vaddps	(%rax,%rdi,4), %ymm4, %ymm4
	vaddps	32(%rax,%rdi,4), %ymm3, %ymm3
.LBB5_12:
	vmovups	%ymm4, (%rax,%rdi,4)
	vmovups	%ymm3, 32(%rax,%rdi,4)
.LBB5_13:
	movq	16(%rsp), %rdi
.LBB5_14:
	movq	904(%rsp), %rdx
	movl	%edx, %eax
	shll	$4, %eax
	addq	%rax, 8(%rsp)
	movq	896(%rsp), %rcx
	subq	%rdx, %rcx
	movq	912(%rsp), %rdx
	incq	%rdx
	movq	864(%rsp), %rax
	movq	368(%rsp), %rsi
	addq	%rax, %rsi
	addq	%rax, 360(%rsp)
	addq	%rax, 376(%rsp)
	addq	%rax, 472(%rsp)
	addq	%rax, 552(%rsp)
	addq	%rax, 656(%rsp)
	addq	%rax, 680(%rsp)
	testq	%rcx, %rcx
	jne	.LBB5_15
	jmp	.LBB5_493
.LBB5_207:
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	movq	440(%rsp), %rax
	testq	%rax, %rax
	je	.LBB5_213
.LBB5_208:
	movq	216(%rsp), %rcx
	movq	368(%rsp), %rsi
	.p2align	4
.LBB5_209:
	movq	(%r15,%rcx,8), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB5_503
	cmpq	$15, %rdx
	jbe	.LBB5_502
	cmpq	%r14, %rcx
	jae	.LBB5_551
	vbroadcastss	(%rsi,%rcx,4), %ymm0
	vmovups	(%r12,%rdi,4), %ymm1
	vmovups	32(%r12,%rdi,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm7
	vfmadd231ps	%ymm0, %ymm2, %ymm8
	movq	360(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm5
	movq	376(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vfmadd231ps	%ymm2, %ymm0, %ymm3
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB5_209
.LBB5_213:
	movq	8(%rsp), %rax
	movq	8(%rax), %rdx
	movq	40(%rsp), %rsi
	cmpq	%rsi, 432(%rsp)
	jbe	.LBB5_255
	cmpq	%rdx, %rsi
	movq	48(%rsp), %rax
	movq	16(%rsp), %rdi
	movzbl	7(%rsp), %ecx
	ja	.LBB5_512
	cmpq	%rax, %rsi
	jbe	.LBB5_325
	leaq	(,%rax,4), %rbx
	movq	8(%rsp), %rdx
	movq	(%rdx), %r15
	addq	%rbx, %r15
	testb	%cl, %cl
	vmovups	%ymm3, 144(%rsp)
	vmovups	%ymm4, 176(%rsp)
	je	.LBB5_333
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_350
	vaddps	(%r15), %ymm7, %ymm0
	vaddps	32(%r15), %ymm8, %ymm1
	vmovups	%ymm0, (%r15)
	vmovups	%ymm1, 32(%r15)
	jmp	.LBB5_353
.LBB5_219:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	movq	440(%rsp), %rax
	testq	%rax, %rax
	je	.LBB5_225
.LBB5_220:
	movq	216(%rsp), %rcx
	movq	368(%rsp), %rsi
	.p2align	4
.LBB5_221:
	movq	(%r15,%rcx,8), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB5_503
	cmpq	$15, %rdx
	jbe	.LBB5_502
	cmpq	%r14, %rcx
	jae	.LBB5_551
	vbroadcastss	(%rsi,%rcx,4), %ymm0
	vmovups	(%r12,%rdi,4), %ymm1
	vmovups	32(%r12,%rdi,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	movq	360(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	movq	376(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm5
	movq	472(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vfmadd231ps	%ymm2, %ymm0, %ymm3
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB5_221
.LBB5_225:
	movq	8(%rsp), %rax
	movq	8(%rax), %rdx
	movq	40(%rsp), %rsi
	cmpq	%rsi, 432(%rsp)
	jbe	.LBB5_266
	cmpq	%rdx, %rsi
	movq	48(%rsp), %rax
	movq	16(%rsp), %rdi
	movzbl	7(%rsp), %ecx
	ja	.LBB5_512
	cmpq	%rax, %rsi
	jbe	.LBB5_326
	leaq	(,%rax,4), %rbx
	movq	8(%rsp), %rdx
	movq	(%rdx), %r15
	addq	%rbx, %r15
	testb	%cl, %cl
	vmovups	%ymm3, 144(%rsp)
	vmovups	%ymm4, 176(%rsp)
	vmovups	%ymm5, 224(%rsp)
	vmovups	%ymm6, 272(%rsp)
	je	.LBB5_335
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_367
	vaddps	(%r15), %ymm10, %ymm0
	vaddps	32(%r15), %ymm9, %ymm1
	vmovups	%ymm0, (%r15)
	vmovups	%ymm1, 32(%r15)
	jmp	.LBB5_370
.LBB5_231:
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	movq	440(%rsp), %rax
	testq	%rax, %rax
	je	.LBB5_237
.LBB5_232:
	movq	216(%rsp), %rcx
	movq	368(%rsp), %rsi
	.p2align	4
.LBB5_233:
	movq	(%r15,%rcx,8), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB5_503
	cmpq	$15, %rdx
	jbe	.LBB5_502
	cmpq	%r14, %rcx
	jae	.LBB5_551
	vbroadcastss	(%rsi,%rcx,4), %ymm0
	vmovups	(%r12,%rdi,4), %ymm1
	vmovups	32(%r12,%rdi,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm12
	vfmadd231ps	%ymm0, %ymm2, %ymm11
	movq	360(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	movq	376(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	movq	472(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm5
	movq	552(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vfmadd231ps	%ymm2, %ymm0, %ymm3
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB5_233
.LBB5_237:
	movq	8(%rsp), %rax
	movq	8(%rax), %rdx
	movq	40(%rsp), %rsi
	cmpq	%rsi, 432(%rsp)
	jbe	.LBB5_281
	cmpq	%rdx, %rsi
	movq	48(%rsp), %rax
	movq	16(%rsp), %rdi
	movzbl	7(%rsp), %ecx
	ja	.LBB5_512
	cmpq	%rax, %rsi
	vmovups	%ymm3, 144(%rsp)
	vmovups	%ymm4, 176(%rsp)
	jbe	.LBB5_327
	leaq	(,%rax,4), %rbx
	movq	8(%rsp), %rdx
	movq	(%rdx), %r15
	addq	%rbx, %r15
	testb	%cl, %cl
	vmovups	%ymm5, 224(%rsp)
	vmovups	%ymm6, 272(%rsp)
	vmovups	%ymm7, 304(%rsp)
	vmovups	%ymm8, 384(%rsp)
	je	.LBB5_337
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_387
	vaddps	(%r15), %ymm12, %ymm0
	vaddps	32(%r15), %ymm11, %ymm1
	vmovups	%ymm0, (%r15)
	vmovups	%ymm1, 32(%r15)
	jmp	.LBB5_390
.LBB5_243:
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
	movq	440(%rsp), %rax
	testq	%rax, %rax
	je	.LBB5_249
.LBB5_244:
	movq	216(%rsp), %rcx
	movq	368(%rsp), %rsi
	.p2align	4
.LBB5_245:
	movq	(%r15,%rcx,8), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB5_503
	cmpq	$15, %rdx
	jbe	.LBB5_502
	cmpq	%r14, %rcx
	jae	.LBB5_551
	vbroadcastss	(%rsi,%rcx,4), %ymm0
	vmovups	(%r12,%rdi,4), %ymm1
	vmovups	32(%r12,%rdi,4), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm14
	vfmadd231ps	%ymm0, %ymm2, %ymm13
	movq	360(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm12
	vfmadd231ps	%ymm0, %ymm2, %ymm11
	movq	376(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	movq	472(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	movq	552(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm5
	movq	680(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vfmadd231ps	%ymm2, %ymm0, %ymm3
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB5_245
.LBB5_249:
	movq	8(%rsp), %rax
	movq	8(%rax), %rdx
	movq	40(%rsp), %rsi
	cmpq	%rsi, 432(%rsp)
	jbe	.LBB5_300
	cmpq	%rdx, %rsi
	movq	48(%rsp), %rax
	movq	16(%rsp), %rdi
	movzbl	7(%rsp), %ecx
	ja	.LBB5_512
	cmpq	%rax, %rsi
	vmovups	%ymm3, 144(%rsp)
	vmovups	%ymm4, 176(%rsp)
	vmovups	%ymm5, 224(%rsp)
	vmovups	%ymm6, 272(%rsp)
	jbe	.LBB5_328
	leaq	(,%rax,4), %rbx
	movq	8(%rsp), %rdx
	movq	(%rdx), %r15
	addq	%rbx, %r15
	testb	%cl, %cl
	vmovups	%ymm7, 304(%rsp)
	vmovups	%ymm8, 384(%rsp)
	vmovups	%ymm9, 480(%rsp)
	vmovups	%ymm10, 512(%rsp)
	je	.LBB5_339
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_414
	vaddps	(%r15), %ymm14, %ymm0
	vaddps	32(%r15), %ymm13, %ymm1
	vmovups	%ymm0, (%r15)
	vmovups	%ymm1, 32(%r15)
	jmp	.LBB5_417
.LBB5_255:
	movq	%rdx, %r9
	movq	48(%rsp), %rdi
	subq	%rdi, %r9
	movzbl	7(%rsp), %ecx
	jb	.LBB5_534
	cmpq	$15, %r9
	jbe	.LBB5_535
	movq	8(%rsp), %rax
	movq	(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_259
	vaddps	(%rax,%rdi,4), %ymm7, %ymm7
	vaddps	32(%rax,%rdi,4), %ymm8, %ymm8
.LBB5_259:
	vmovups	%ymm7, (%rax,%rdi,4)
	vmovups	%ymm8, 32(%rax,%rdi,4)
	movq	8(%rsp), %rax
	movq	24(%rax), %rdx
	movq	%rdx, %r9
	subq	%rdi, %r9
	jb	.LBB5_534
	cmpq	$16, %r9
	jb	.LBB5_535
	movq	8(%rsp), %rax
	movq	16(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_263
	vaddps	(%rax,%rdi,4), %ymm6, %ymm6
	vaddps	32(%rax,%rdi,4), %ymm5, %ymm5
.LBB5_263:
	vmovups	%ymm6, (%rax,%rdi,4)
	vmovups	%ymm5, 32(%rax,%rdi,4)
	movq	8(%rsp), %rax
	movq	40(%rax), %rdx
	movq	%rdx, %r9
	subq	%rdi, %r9
	jb	.LBB5_534
	cmpq	$16, %r9
	jb	.LBB5_535
	movq	8(%rsp), %rax
	movq	32(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_12
	jmp	.LBB5_323
.LBB5_266:
	movq	%rdx, %r9
	movq	48(%rsp), %rdi
	subq	%rdi, %r9
	movzbl	7(%rsp), %ecx
	jb	.LBB5_534
	cmpq	$15, %r9
	jbe	.LBB5_535
	movq	8(%rsp), %rax
	movq	(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_270
	vaddps	(%rax,%rdi,4), %ymm10, %ymm10
	vaddps	32(%rax,%rdi,4), %ymm9, %ymm9
.LBB5_270:
	vmovups	%ymm10, (%rax,%rdi,4)
	vmovups	%ymm9, 32(%rax,%rdi,4)
	movq	8(%rsp), %rax
	movq	24(%rax), %rdx
	movq	%rdx, %r9
	subq	%rdi, %r9
	jb	.LBB5_534
	cmpq	$16, %r9
	jb	.LBB5_535
	movq	8(%rsp), %rax
	movq	16(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_274
	vaddps	(%rax,%rdi,4), %ymm8, %ymm8
	vaddps	32(%rax,%rdi,4), %ymm7, %ymm7
.LBB5_274:
	vmovups	%ymm8, (%rax,%rdi,4)
	vmovups	%ymm7, 32(%rax,%rdi,4)
	movq	8(%rsp), %rax
	movq	40(%rax), %rdx
	movq	%rdx, %r9
	subq	%rdi, %r9
	jb	.LBB5_534
	cmpq	$16, %r9
	jb	.LBB5_535
	movq	8(%rsp), %rax
	movq	32(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_278
	vaddps	(%rax,%rdi,4), %ymm6, %ymm6
	vaddps	32(%rax,%rdi,4), %ymm5, %ymm5
.LBB5_278:
	vmovups	%ymm6, (%rax,%rdi,4)
	vmovups	%ymm5, 32(%rax,%rdi,4)
	movq	8(%rsp), %rax
	movq	56(%rax), %rdx
	movq	%rdx, %r9
	subq	%rdi, %r9
	jb	.LBB5_534
	cmpq	$16, %r9
	jb	.LBB5_535
	movq	8(%rsp), %rax
	movq	48(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_12
	jmp	.LBB5_323
.LBB5_281:
	movq	%rdx, %r9
	movq	48(%rsp), %rdi
	subq	%rdi, %r9
	movzbl	7(%rsp), %ecx
	jb	.LBB5_534
	cmpq	$15, %r9
	jbe	.LBB5_535
	movq	8(%rsp), %rax
	movq	(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_285
	vaddps	(%rax,%rdi,4), %ymm12, %ymm12
	vaddps	32(%rax,%rdi,4), %ymm11, %ymm11
.LBB5_285:
	vmovups	%ymm12, (%rax,%rdi,4)
	vmovups	%ymm11, 32(%rax,%rdi,4)
	movq	8(%rsp), %rax
	movq	24(%rax), %rdx
	movq	%rdx, %r9
	subq	%rdi, %r9
	jb	.LBB5_534
	cmpq	$16, %r9
	jb	.LBB5_535
	movq	8(%rsp), %rax
	movq	16(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_289
	vaddps	(%rax,%rdi,4), %ymm10, %ymm10
	vaddps	32(%rax,%rdi,4), %ymm9, %ymm9
.LBB5_289:
	vmovups	%ymm10, (%rax,%rdi,4)
	vmovups	%ymm9, 32(%rax,%rdi,4)
	movq	8(%rsp), %rax
	movq	40(%rax), %rdx
	movq	%rdx, %r9
	subq	%rdi, %r9
	jb	.LBB5_534
	cmpq	$16, %r9
	jb	.LBB5_535
	movq	8(%rsp), %rax
	movq	32(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_293
	vaddps	(%rax,%rdi,4), %ymm8, %ymm8
	vaddps	32(%rax,%rdi,4), %ymm7, %ymm7
.LBB5_293:
	vmovups	%ymm8, (%rax,%rdi,4)
	vmovups	%ymm7, 32(%rax,%rdi,4)
	movq	8(%rsp), %rax
	movq	56(%rax), %rdx
	movq	%rdx, %r9
	subq	%rdi, %r9
	jb	.LBB5_534
	cmpq	$16, %r9
	jb	.LBB5_535
	movq	8(%rsp), %rax
	movq	48(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_297
	vaddps	(%rax,%rdi,4), %ymm6, %ymm6
	vaddps	32(%rax,%rdi,4), %ymm5, %ymm5
.LBB5_297:
	vmovups	%ymm6, (%rax,%rdi,4)
	vmovups	%ymm5, 32(%rax,%rdi,4)
	movq	8(%rsp), %rax
	movq	72(%rax), %rdx
	movq	%rdx, %r9
	subq	%rdi, %r9
	jb	.LBB5_534
	cmpq	$16, %r9
	jb	.LBB5_535
	movq	8(%rsp), %rax
	movq	64(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_12
	jmp	.LBB5_323
.LBB5_300:
	movq	%rdx, %r9
	movq	48(%rsp), %rdi
	subq	%rdi, %r9
	movzbl	7(%rsp), %ecx
	jb	.LBB5_534
	cmpq	$15, %r9
	jbe	.LBB5_535
	movq	8(%rsp), %rax
	movq	(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_304
	vaddps	(%rax,%rdi,4), %ymm14, %ymm14
	vaddps	32(%rax,%rdi,4), %ymm13, %ymm13
.LBB5_304:
	vmovups	%ymm14, (%rax,%rdi,4)
	vmovups	%ymm13, 32(%rax,%rdi,4)
	movq	8(%rsp), %rax
	movq	24(%rax), %rdx
	movq	%rdx, %r9
	subq	%rdi, %r9
	jb	.LBB5_534
	cmpq	$16, %r9
	jb	.LBB5_535
	movq	8(%rsp), %rax
	movq	16(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_308
	vaddps	(%rax,%rdi,4), %ymm12, %ymm12
	vaddps	32(%rax,%rdi,4), %ymm11, %ymm11
.LBB5_308:
	vmovups	%ymm12, (%rax,%rdi,4)
	vmovups	%ymm11, 32(%rax,%rdi,4)
	movq	8(%rsp), %rax
	movq	40(%rax), %rdx
	movq	%rdx, %r9
	subq	%rdi, %r9
	jb	.LBB5_534
	cmpq	$16, %r9
	jb	.LBB5_535
	movq	8(%rsp), %rax
	movq	32(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_312
	vaddps	(%rax,%rdi,4), %ymm10, %ymm10
	vaddps	32(%rax,%rdi,4), %ymm9, %ymm9
.LBB5_312:
	vmovups	%ymm10, (%rax,%rdi,4)
	vmovups	%ymm9, 32(%rax,%rdi,4)
	movq	8(%rsp), %rax
	movq	56(%rax), %rdx
	movq	%rdx, %r9
	subq	%rdi, %r9
	jb	.LBB5_534
	cmpq	$16, %r9
	jb	.LBB5_535
	movq	8(%rsp), %rax
	movq	48(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_316
	vaddps	(%rax,%rdi,4), %ymm8, %ymm8
	vaddps	32(%rax,%rdi,4), %ymm7, %ymm7
.LBB5_316:
	vmovups	%ymm8, (%rax,%rdi,4)
	vmovups	%ymm7, 32(%rax,%rdi,4)
	movq	8(%rsp), %rax
	movq	72(%rax), %rdx
	movq	%rdx, %r9
	subq	%rdi, %r9
	jb	.LBB5_534
	cmpq	$16, %r9
	jb	.LBB5_535
	movq	8(%rsp), %rax
	movq	64(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_320
	vaddps	(%rax,%rdi,4), %ymm6, %ymm6
	vaddps	32(%rax,%rdi,4), %ymm5, %ymm5
.LBB5_320:
	vmovups	%ymm6, (%rax,%rdi,4)
	vmovups	%ymm5, 32(%rax,%rdi,4)
	movq	8(%rsp), %rax
	movq	88(%rax), %rdx
	movq	%rdx, %r9
	subq	%rdi, %r9
	jb	.LBB5_534
	cmpq	$16, %r9
	jb	.LBB5_535
	movq	8(%rsp), %rax
	movq	80(%rax), %rax
	testb	%cl, %cl
	je	.LBB5_12
	jmp	.LBB5_323
.LBB5_324:
	movq	8(%rsp), %rax
	movq	24(%rax), %rdx
	cmpq	%rdx, %rsi
	jbe	.LBB5_14
	jmp	.LBB5_512
.LBB5_325:
	movq	8(%rsp), %rdx
	movq	24(%rdx), %rdx
	cmpq	%rdx, %rsi
	jbe	.LBB5_362
	jmp	.LBB5_512
.LBB5_326:
	movq	8(%rsp), %rdx
	movq	24(%rdx), %rdx
	cmpq	%rdx, %rsi
	jbe	.LBB5_379
	jmp	.LBB5_512
.LBB5_327:
	movq	8(%rsp), %rdx
	movq	24(%rdx), %rdx
	cmpq	%rdx, %rsi
	jbe	.LBB5_406
	jmp	.LBB5_512
.LBB5_328:
	movq	8(%rsp), %rdx
	movq	24(%rdx), %rdx
	cmpq	%rdx, %rsi
	jbe	.LBB5_435
	jmp	.LBB5_512
.LBB5_329:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_342
	vmovups	%ymm2, (%r15)
	jmp	.LBB5_452
.LBB5_331:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_344
	vmovups	%ymm15, (%r15)
	vmovups	%ymm5, 32(%r15)
	jmp	.LBB5_346
.LBB5_333:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_351
	vmovups	%ymm7, (%r15)
	vmovups	%ymm8, 32(%r15)
	jmp	.LBB5_353
.LBB5_335:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_368
	vmovups	%ymm10, (%r15)
	vmovups	%ymm9, 32(%r15)
	jmp	.LBB5_370
.LBB5_337:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_388
	vmovups	%ymm12, (%r15)
	vmovups	%ymm11, 32(%r15)
	jmp	.LBB5_390
.LBB5_339:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_415
	vmovups	%ymm14, (%r15)
	vmovups	%ymm13, 32(%r15)
	jmp	.LBB5_417
.LBB5_341:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r15, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm1, 144(%rsp)
	vmovups	%ymm2, 176(%rsp)
	jmp	.LBB5_467
.LBB5_342:
	vmovups	%ymm2, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	jmp	.LBB5_456
.LBB5_343:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, 272(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r15, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm3, 176(%rsp)
	vmovups	%ymm4, 224(%rsp)
	vmovups	%ymm5, 144(%rsp)
	vmovups	%ymm15, 304(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	304(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	144(%rsp), %ymm1
	vaddps	96(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdx
	movq	272(%rsp), %rbx
	jmp	.LBB5_345
.LBB5_344:
	vmovups	%ymm15, 64(%rsp)
	vmovups	%ymm5, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	128(%rsp), %rdx
	vmovups	%ymm3, 176(%rsp)
	vmovups	%ymm4, 224(%rsp)
.LBB5_345:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	224(%rsp), %ymm4
	vmovups	176(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
	movq	16(%rsp), %rdi
	movq	40(%rsp), %rsi
.LBB5_346:
	movq	8(%rsp), %rax
	movq	24(%rax), %rdx
	cmpq	%rdx, %rsi
	movq	56(%rsp), %r15
	ja	.LBB5_512
	movq	8(%rsp), %rax
	addq	16(%rax), %rbx
	testb	%cl, %cl
	je	.LBB5_487
	cmpq	$15, 32(%rsp)
	ja	.LBB5_486
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, %r15
	leaq	64(%rsp), %rdi
	movq	%rbx, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm3, 176(%rsp)
	vmovups	%ymm4, 224(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	224(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	176(%rsp), %ymm1
	jmp	.LBB5_492
.LBB5_350:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, 304(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r15, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm5, 224(%rsp)
	vmovups	%ymm6, 272(%rsp)
	vmovups	%ymm7, 480(%rsp)
	vmovups	%ymm8, 384(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	480(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	384(%rsp), %ymm1
	vaddps	96(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdx
	movq	304(%rsp), %rbx
	jmp	.LBB5_352
.LBB5_351:
	vmovups	%ymm7, 64(%rsp)
	vmovups	%ymm8, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	128(%rsp), %rdx
	vmovups	%ymm5, 224(%rsp)
	vmovups	%ymm6, 272(%rsp)
.LBB5_352:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	272(%rsp), %ymm6
	vmovups	224(%rsp), %ymm5
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
	movq	16(%rsp), %rdi
	movq	48(%rsp), %rax
	movq	40(%rsp), %rsi
.LBB5_353:
	movq	8(%rsp), %rdx
	movq	24(%rdx), %rdx
	cmpq	%rdx, %rsi
	movq	56(%rsp), %r15
	ja	.LBB5_512
	movq	8(%rsp), %rdx
	addq	16(%rdx), %rbx
	testb	%cl, %cl
	je	.LBB5_357
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_359
	vaddps	(%rbx), %ymm6, %ymm0
	vaddps	32(%rbx), %ymm5, %ymm1
	vmovups	%ymm0, (%rbx)
	vmovups	%ymm1, 32(%rbx)
	jmp	.LBB5_362
.LBB5_357:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_360
	vmovups	%ymm6, (%rbx)
	vmovups	%ymm5, 32(%rbx)
	jmp	.LBB5_362
.LBB5_359:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, %r15
	leaq	64(%rsp), %rdi
	movq	%rbx, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm5, 224(%rsp)
	vmovups	%ymm6, 272(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	272(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	224(%rsp), %ymm1
	vaddps	96(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
	movq	56(%rsp), %r15
	jmp	.LBB5_361
.LBB5_360:
	vmovups	%ymm6, 64(%rsp)
	vmovups	%ymm5, 96(%rsp)
	movq	%rbx, %rdi
	leaq	64(%rsp), %rsi
	movq	128(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
.LBB5_361:
	movq	16(%rsp), %rdi
	movq	48(%rsp), %rax
	movq	40(%rsp), %rsi
.LBB5_362:
	movq	8(%rsp), %rdx
	movq	40(%rdx), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB5_512
	cmpq	%rax, %rsi
	jbe	.LBB5_14
	leaq	(,%rax,4), %r15
	movq	8(%rsp), %rax
	addq	32(%rax), %r15
	testb	%cl, %cl
	je	.LBB5_453
	cmpq	$15, 32(%rsp)
	ja	.LBB5_450
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r15, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm3, 144(%rsp)
	vmovups	%ymm4, 176(%rsp)
	jmp	.LBB5_467
.LBB5_367:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, 480(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r15, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm7, 304(%rsp)
	vmovups	%ymm8, 384(%rsp)
	vmovups	%ymm9, 512(%rsp)
	vmovups	%ymm10, 560(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	560(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	512(%rsp), %ymm1
	vaddps	96(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdx
	movq	480(%rsp), %rbx
	jmp	.LBB5_369
.LBB5_368:
	vmovups	%ymm10, 64(%rsp)
	vmovups	%ymm9, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	128(%rsp), %rdx
	vmovups	%ymm7, 304(%rsp)
	vmovups	%ymm8, 384(%rsp)
.LBB5_369:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	384(%rsp), %ymm8
	vmovups	304(%rsp), %ymm7
	vmovups	272(%rsp), %ymm6
	vmovups	224(%rsp), %ymm5
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
	movq	16(%rsp), %rdi
	movq	48(%rsp), %rax
	movq	40(%rsp), %rsi
.LBB5_370:
	movq	8(%rsp), %rdx
	movq	24(%rdx), %rdx
	cmpq	%rdx, %rsi
	movq	56(%rsp), %r15
	ja	.LBB5_512
	movq	8(%rsp), %rdx
	addq	16(%rdx), %rbx
	testb	%cl, %cl
	je	.LBB5_374
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_376
	vaddps	(%rbx), %ymm8, %ymm0
	vaddps	32(%rbx), %ymm7, %ymm1
	vmovups	%ymm0, (%rbx)
	vmovups	%ymm1, 32(%rbx)
	jmp	.LBB5_379
.LBB5_374:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_377
	vmovups	%ymm8, (%rbx)
	vmovups	%ymm7, 32(%rbx)
	jmp	.LBB5_379
.LBB5_376:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, %r15
	leaq	64(%rsp), %rdi
	movq	%rbx, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm7, 304(%rsp)
	vmovups	%ymm8, 384(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	384(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	304(%rsp), %ymm1
	vaddps	96(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	272(%rsp), %ymm6
	vmovups	224(%rsp), %ymm5
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
	movq	56(%rsp), %r15
	jmp	.LBB5_378
.LBB5_377:
	vmovups	%ymm8, 64(%rsp)
	vmovups	%ymm7, 96(%rsp)
	movq	%rbx, %rdi
	leaq	64(%rsp), %rsi
	movq	128(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	272(%rsp), %ymm6
	vmovups	224(%rsp), %ymm5
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
.LBB5_378:
	movq	16(%rsp), %rdi
	movq	48(%rsp), %rax
	movq	40(%rsp), %rsi
.LBB5_379:
	movq	8(%rsp), %rdx
	movq	40(%rdx), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB5_512
	cmpq	%rax, %rsi
	jbe	.LBB5_384
	leaq	(,%rax,4), %rbx
	movq	8(%rsp), %rax
	movq	32(%rax), %r15
	addq	%rbx, %r15
	testb	%cl, %cl
	je	.LBB5_385
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_396
	vaddps	(%r15), %ymm6, %ymm0
	vaddps	32(%r15), %ymm5, %ymm1
	vmovups	%ymm0, (%r15)
	vmovups	%ymm1, 32(%r15)
	jmp	.LBB5_399
.LBB5_384:
	movq	8(%rsp), %rax
	movq	56(%rax), %rdx
	cmpq	%rdx, %rsi
	jbe	.LBB5_14
	jmp	.LBB5_512
.LBB5_385:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_397
	vmovups	%ymm6, (%r15)
	vmovups	%ymm5, 32(%r15)
	jmp	.LBB5_399
.LBB5_387:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, 560(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r15, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm9, 480(%rsp)
	vmovups	%ymm10, 512(%rsp)
	vmovups	%ymm11, 688(%rsp)
	vmovups	%ymm12, 928(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	928(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	688(%rsp), %ymm1
	vaddps	96(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdx
	movq	560(%rsp), %rbx
	jmp	.LBB5_389
.LBB5_388:
	vmovups	%ymm12, 64(%rsp)
	vmovups	%ymm11, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	128(%rsp), %rdx
	vmovups	%ymm9, 480(%rsp)
	vmovups	%ymm10, 512(%rsp)
.LBB5_389:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	512(%rsp), %ymm10
	vmovups	480(%rsp), %ymm9
	vmovups	384(%rsp), %ymm8
	vmovups	304(%rsp), %ymm7
	vmovups	272(%rsp), %ymm6
	vmovups	224(%rsp), %ymm5
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
	movq	16(%rsp), %rdi
	movq	48(%rsp), %rax
	movq	40(%rsp), %rsi
.LBB5_390:
	movq	8(%rsp), %rdx
	movq	24(%rdx), %rdx
	cmpq	%rdx, %rsi
	movq	56(%rsp), %r15
	ja	.LBB5_512
	movq	8(%rsp), %rdx
	addq	16(%rdx), %rbx
	testb	%cl, %cl
	je	.LBB5_394
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_403
	vaddps	(%rbx), %ymm10, %ymm0
	vaddps	32(%rbx), %ymm9, %ymm1
	vmovups	%ymm0, (%rbx)
	vmovups	%ymm1, 32(%rbx)
	jmp	.LBB5_406
.LBB5_394:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_404
	vmovups	%ymm10, (%rbx)
	vmovups	%ymm9, 32(%rbx)
	jmp	.LBB5_406
.LBB5_396:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, 304(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r15, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm3, 144(%rsp)
	vmovups	%ymm4, 176(%rsp)
	vmovups	%ymm5, 224(%rsp)
	vmovups	%ymm6, 272(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	272(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	224(%rsp), %ymm1
	vaddps	96(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdx
	movq	304(%rsp), %rbx
	jmp	.LBB5_398
.LBB5_397:
	vmovups	%ymm6, 64(%rsp)
	vmovups	%ymm5, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	128(%rsp), %rdx
	vmovups	%ymm3, 144(%rsp)
	vmovups	%ymm4, 176(%rsp)
.LBB5_398:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
	movq	16(%rsp), %rdi
	movq	40(%rsp), %rsi
.LBB5_399:
	movq	8(%rsp), %rax
	movq	56(%rax), %rdx
	cmpq	%rdx, %rsi
	movq	56(%rsp), %r15
	ja	.LBB5_512
	movq	8(%rsp), %rax
	addq	48(%rax), %rbx
	testb	%cl, %cl
	je	.LBB5_487
	cmpq	$15, 32(%rsp)
	ja	.LBB5_486
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, %r15
	leaq	64(%rsp), %rdi
	movq	%rbx, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm3, 144(%rsp)
	vmovups	%ymm4, 176(%rsp)
	jmp	.LBB5_491
.LBB5_403:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, %r15
	leaq	64(%rsp), %rdi
	movq	%rbx, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm9, 480(%rsp)
	vmovups	%ymm10, 512(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	512(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	480(%rsp), %ymm1
	vaddps	96(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	384(%rsp), %ymm8
	vmovups	304(%rsp), %ymm7
	vmovups	272(%rsp), %ymm6
	vmovups	224(%rsp), %ymm5
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
	movq	56(%rsp), %r15
	jmp	.LBB5_405
.LBB5_404:
	vmovups	%ymm10, 64(%rsp)
	vmovups	%ymm9, 96(%rsp)
	movq	%rbx, %rdi
	leaq	64(%rsp), %rsi
	movq	128(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	384(%rsp), %ymm8
	vmovups	304(%rsp), %ymm7
	vmovups	272(%rsp), %ymm6
	vmovups	224(%rsp), %ymm5
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
.LBB5_405:
	movq	16(%rsp), %rdi
	movq	48(%rsp), %rax
	movq	40(%rsp), %rsi
.LBB5_406:
	movq	8(%rsp), %rdx
	movq	40(%rdx), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB5_512
	cmpq	%rax, %rsi
	jbe	.LBB5_411
	leaq	(,%rax,4), %rbx
	movq	8(%rsp), %rdx
	movq	32(%rdx), %r15
	addq	%rbx, %r15
	testb	%cl, %cl
	je	.LBB5_412
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_423
	vaddps	(%r15), %ymm8, %ymm0
	vaddps	32(%r15), %ymm7, %ymm1
	vmovups	%ymm0, (%r15)
	vmovups	%ymm1, 32(%r15)
	jmp	.LBB5_426
.LBB5_411:
	movq	8(%rsp), %rdx
	movq	56(%rdx), %rdx
	cmpq	%rdx, %rsi
	jbe	.LBB5_446
	jmp	.LBB5_512
.LBB5_412:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_424
	vmovups	%ymm8, (%r15)
	vmovups	%ymm7, 32(%r15)
	jmp	.LBB5_426
.LBB5_414:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, 928(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r15, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm11, 560(%rsp)
	vmovups	%ymm12, 688(%rsp)
	vmovups	%ymm13, 992(%rsp)
	vmovups	%ymm14, 960(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	960(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	992(%rsp), %ymm1
	vaddps	96(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdx
	movq	928(%rsp), %rbx
	jmp	.LBB5_416
.LBB5_415:
	vmovups	%ymm14, 64(%rsp)
	vmovups	%ymm13, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	128(%rsp), %rdx
	vmovups	%ymm11, 560(%rsp)
	vmovups	%ymm12, 688(%rsp)
.LBB5_416:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	688(%rsp), %ymm12
	vmovups	560(%rsp), %ymm11
	vmovups	512(%rsp), %ymm10
	vmovups	480(%rsp), %ymm9
	vmovups	384(%rsp), %ymm8
	vmovups	304(%rsp), %ymm7
	vmovups	272(%rsp), %ymm6
	vmovups	224(%rsp), %ymm5
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
	movq	16(%rsp), %rdi
	movq	48(%rsp), %rax
	movq	40(%rsp), %rsi
.LBB5_417:
	movq	8(%rsp), %rdx
	movq	24(%rdx), %rdx
	cmpq	%rdx, %rsi
	movq	56(%rsp), %r15
	ja	.LBB5_512
	movq	8(%rsp), %rdx
	addq	16(%rdx), %rbx
	testb	%cl, %cl
	je	.LBB5_421
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_432
	vaddps	(%rbx), %ymm12, %ymm0
	vaddps	32(%rbx), %ymm11, %ymm1
	vmovups	%ymm0, (%rbx)
	vmovups	%ymm1, 32(%rbx)
	jmp	.LBB5_435
.LBB5_421:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_433
	vmovups	%ymm12, (%rbx)
	vmovups	%ymm11, 32(%rbx)
	jmp	.LBB5_435
.LBB5_423:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, 480(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r15, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm5, 224(%rsp)
	vmovups	%ymm6, 272(%rsp)
	vmovups	%ymm7, 304(%rsp)
	vmovups	%ymm8, 384(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	384(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	304(%rsp), %ymm1
	vaddps	96(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdx
	movq	480(%rsp), %rbx
	jmp	.LBB5_425
.LBB5_424:
	vmovups	%ymm8, 64(%rsp)
	vmovups	%ymm7, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	128(%rsp), %rdx
	vmovups	%ymm5, 224(%rsp)
	vmovups	%ymm6, 272(%rsp)
.LBB5_425:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	272(%rsp), %ymm6
	vmovups	224(%rsp), %ymm5
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
	movq	16(%rsp), %rdi
	movq	48(%rsp), %rax
	movq	40(%rsp), %rsi
.LBB5_426:
	movq	8(%rsp), %rdx
	movq	56(%rdx), %rdx
	cmpq	%rdx, %rsi
	movq	56(%rsp), %r15
	ja	.LBB5_512
	movq	8(%rsp), %rdx
	addq	48(%rdx), %rbx
	testb	%cl, %cl
	je	.LBB5_430
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_443
	vaddps	(%rbx), %ymm6, %ymm0
	vaddps	32(%rbx), %ymm5, %ymm1
	vmovups	%ymm0, (%rbx)
	vmovups	%ymm1, 32(%rbx)
	jmp	.LBB5_446
.LBB5_430:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_444
	vmovups	%ymm6, (%rbx)
	vmovups	%ymm5, 32(%rbx)
	jmp	.LBB5_446
.LBB5_432:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, %r15
	leaq	64(%rsp), %rdi
	movq	%rbx, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm11, 560(%rsp)
	vmovups	%ymm12, 688(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	688(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	560(%rsp), %ymm1
	vaddps	96(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	512(%rsp), %ymm10
	vmovups	480(%rsp), %ymm9
	vmovups	384(%rsp), %ymm8
	vmovups	304(%rsp), %ymm7
	vmovups	272(%rsp), %ymm6
	vmovups	224(%rsp), %ymm5
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
	movq	56(%rsp), %r15
	jmp	.LBB5_434
.LBB5_433:
	vmovups	%ymm12, 64(%rsp)
	vmovups	%ymm11, 96(%rsp)
	movq	%rbx, %rdi
	leaq	64(%rsp), %rsi
	movq	128(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	512(%rsp), %ymm10
	vmovups	480(%rsp), %ymm9
	vmovups	384(%rsp), %ymm8
	vmovups	304(%rsp), %ymm7
	vmovups	272(%rsp), %ymm6
	vmovups	224(%rsp), %ymm5
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
.LBB5_434:
	movq	16(%rsp), %rdi
	movq	48(%rsp), %rax
	movq	40(%rsp), %rsi
.LBB5_435:
	movq	8(%rsp), %rdx
	movq	40(%rdx), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB5_512
	cmpq	%rax, %rsi
	jbe	.LBB5_440
	leaq	(,%rax,4), %rbx
	movq	8(%rsp), %rdx
	movq	32(%rdx), %r15
	addq	%rbx, %r15
	testb	%cl, %cl
	je	.LBB5_441
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_457
	vaddps	(%r15), %ymm10, %ymm0
	vaddps	32(%r15), %ymm9, %ymm1
	vmovups	%ymm0, (%r15)
	vmovups	%ymm1, 32(%r15)
	jmp	.LBB5_460
.LBB5_440:
	movq	8(%rsp), %rdx
	movq	56(%rdx), %rdx
	cmpq	%rdx, %rsi
	jbe	.LBB5_472
	jmp	.LBB5_512
.LBB5_441:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_458
	vmovups	%ymm10, (%r15)
	vmovups	%ymm9, 32(%r15)
	jmp	.LBB5_460
.LBB5_443:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, %r15
	leaq	64(%rsp), %rdi
	movq	%rbx, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm5, 224(%rsp)
	vmovups	%ymm6, 272(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	272(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	224(%rsp), %ymm1
	vaddps	96(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
	movq	56(%rsp), %r15
	jmp	.LBB5_445
.LBB5_444:
	vmovups	%ymm6, 64(%rsp)
	vmovups	%ymm5, 96(%rsp)
	movq	%rbx, %rdi
	leaq	64(%rsp), %rsi
	movq	128(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
.LBB5_445:
	movq	16(%rsp), %rdi
	movq	48(%rsp), %rax
	movq	40(%rsp), %rsi
.LBB5_446:
	movq	8(%rsp), %rdx
	movq	72(%rdx), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB5_512
	cmpq	%rax, %rsi
	jbe	.LBB5_14
	leaq	(,%rax,4), %r15
	movq	8(%rsp), %rax
	addq	64(%rax), %r15
	testb	%cl, %cl
	je	.LBB5_453
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_466
.LBB5_450:
	vaddps	(%r15), %ymm4, %ymm0
	vaddps	32(%r15), %ymm3, %ymm1
.LBB5_451:
	vmovups	%ymm0, (%r15)
.LBB5_452:
	vmovups	%ymm1, 32(%r15)
	movq	56(%rsp), %r15
	jmp	.LBB5_14
.LBB5_453:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_455
	vmovups	%ymm4, (%r15)
	vmovups	%ymm3, 32(%r15)
	movq	56(%rsp), %r15
	jmp	.LBB5_14
.LBB5_455:
	vmovups	%ymm4, 64(%rsp)
	vmovups	%ymm3, 96(%rsp)
.LBB5_456:
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	128(%rsp), %rdx
	jmp	.LBB5_468
.LBB5_457:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, 560(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r15, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm7, 304(%rsp)
	vmovups	%ymm8, 384(%rsp)
	vmovups	%ymm9, 480(%rsp)
	vmovups	%ymm10, 512(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	512(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	480(%rsp), %ymm1
	vaddps	96(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdx
	movq	560(%rsp), %rbx
	jmp	.LBB5_459
.LBB5_458:
	vmovups	%ymm10, 64(%rsp)
	vmovups	%ymm9, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	128(%rsp), %rdx
	vmovups	%ymm7, 304(%rsp)
	vmovups	%ymm8, 384(%rsp)
.LBB5_459:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	384(%rsp), %ymm8
	vmovups	304(%rsp), %ymm7
	vmovups	272(%rsp), %ymm6
	vmovups	224(%rsp), %ymm5
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
	movq	16(%rsp), %rdi
	movq	48(%rsp), %rax
	movq	40(%rsp), %rsi
.LBB5_460:
	movq	8(%rsp), %rdx
	movq	56(%rdx), %rdx
	cmpq	%rdx, %rsi
	movq	56(%rsp), %r15
	ja	.LBB5_512
	movq	8(%rsp), %rdx
	addq	48(%rdx), %rbx
	testb	%cl, %cl
	je	.LBB5_464
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_469
	vaddps	(%rbx), %ymm8, %ymm0
	vaddps	32(%rbx), %ymm7, %ymm1
	vmovups	%ymm0, (%rbx)
	vmovups	%ymm1, 32(%rbx)
	jmp	.LBB5_472
.LBB5_464:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_470
	vmovups	%ymm8, (%rbx)
	vmovups	%ymm7, 32(%rbx)
	jmp	.LBB5_472
.LBB5_466:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r15, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
.LBB5_467:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	176(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	144(%rsp), %ymm1
	vaddps	96(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdx
.LBB5_468:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	16(%rsp), %rdi
	movq	56(%rsp), %r15
	jmp	.LBB5_14
.LBB5_469:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, %r15
	leaq	64(%rsp), %rdi
	movq	%rbx, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vmovups	%ymm7, 304(%rsp)
	vmovups	%ymm8, 384(%rsp)
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	384(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	304(%rsp), %ymm1
	vaddps	96(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	272(%rsp), %ymm6
	vmovups	224(%rsp), %ymm5
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
	movq	56(%rsp), %r15
	jmp	.LBB5_471
.LBB5_470:
	vmovups	%ymm8, 64(%rsp)
	vmovups	%ymm7, 96(%rsp)
	movq	%rbx, %rdi
	leaq	64(%rsp), %rsi
	movq	128(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	272(%rsp), %ymm6
	vmovups	224(%rsp), %ymm5
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
.LBB5_471:
	movq	16(%rsp), %rdi
	movq	48(%rsp), %rax
	movq	40(%rsp), %rsi
.LBB5_472:
	movq	8(%rsp), %rdx
	movq	72(%rdx), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB5_512
	cmpq	%rax, %rsi
	jbe	.LBB5_477
	leaq	(,%rax,4), %rbx
	movq	8(%rsp), %rax
	movq	64(%rax), %r15
	addq	%rbx, %r15
	testb	%cl, %cl
	je	.LBB5_478
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_480
	vaddps	(%r15), %ymm6, %ymm0
	vaddps	32(%r15), %ymm5, %ymm1
	vmovups	%ymm0, (%r15)
	vmovups	%ymm1, 32(%r15)
	jmp	.LBB5_483
.LBB5_477:
	movq	8(%rsp), %rax
	movq	88(%rax), %rdx
	cmpq	%rdx, %rsi
	jbe	.LBB5_14
	jmp	.LBB5_512
.LBB5_478:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_481
	vmovups	%ymm6, (%r15)
	vmovups	%ymm5, 32(%r15)
	jmp	.LBB5_483
.LBB5_480:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, 304(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r15, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	272(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	224(%rsp), %ymm1
	vaddps	96(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdx
	movq	304(%rsp), %rbx
	jmp	.LBB5_482
.LBB5_481:
	vmovups	%ymm6, 64(%rsp)
	vmovups	%ymm5, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	128(%rsp), %rdx
.LBB5_482:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	176(%rsp), %ymm4
	vmovups	144(%rsp), %ymm3
	movzbl	7(%rsp), %ecx
	movq	16(%rsp), %rdi
	movq	40(%rsp), %rsi
.LBB5_483:
	movq	8(%rsp), %rax
	movq	88(%rax), %rdx
	cmpq	%rdx, %rsi
	movq	56(%rsp), %r15
	ja	.LBB5_512
	movq	8(%rsp), %rax
	addq	80(%rax), %rbx
	testb	%cl, %cl
	je	.LBB5_487
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_490
.LBB5_486:
	vaddps	(%rbx), %ymm4, %ymm0
	vaddps	32(%rbx), %ymm3, %ymm1
	vmovups	%ymm0, (%rbx)
	vmovups	%ymm1, 32(%rbx)
	jmp	.LBB5_14
.LBB5_487:
	cmpq	$15, 32(%rsp)
	jbe	.LBB5_489
	vmovups	%ymm4, (%rbx)
	vmovups	%ymm3, 32(%rbx)
	jmp	.LBB5_14
.LBB5_489:
	vmovups	%ymm4, 64(%rsp)
	vmovups	%ymm3, 96(%rsp)
	movq	%rbx, %rdi
	leaq	64(%rsp), %rsi
	movq	128(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB5_13
.LBB5_490:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 96(%rsp)
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, %r15
	leaq	64(%rsp), %rdi
	movq	%rbx, %rsi
	movq	136(%rsp), %rbx
	movq	%rbx, %rdx
.LBB5_491:
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovups	176(%rsp), %ymm0
	vaddps	64(%rsp), %ymm0, %ymm0
	vmovups	144(%rsp), %ymm1
.LBB5_492:
	vaddps	96(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 64(%rsp)
	vmovups	%ymm1, 96(%rsp)
	movq	%r15, %rdi
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	56(%rsp), %r15
	jmp	.LBB5_13
.LBB5_493:
	subq	$-128, 344(%rsp)
	movq	776(%rsp), %rax
	addq	%rax, 608(%rsp)
	addq	%rax, 616(%rsp)
	addq	%rax, 624(%rsp)
	addq	%rax, 632(%rsp)
	addq	%rax, 640(%rsp)
	addq	%rax, 648(%rsp)
	movq	808(%rsp), %rax
	movq	816(%rsp), %rcx
	testq	%rcx, %rcx
	movq	800(%rsp), %rdx
	movzbl	1264(%rsp), %r11d
	movq	792(%rsp), %r15
	movq	784(%rsp), %r10
	movq	768(%rsp), %r14
	jne	.LBB5_10
	movq	760(%rsp), %rcx
	addq	$16, %rcx
	movq	736(%rsp), %rsi
	cmpq	%rsi, %rcx
	movq	744(%rsp), %r8
	movq	752(%rsp), %rax
	jb	.LBB5_8
	movq	%r10, %rbx
	movq	728(%rsp), %rax
	cmpq	544(%rsp), %rax
	movq	720(%rsp), %r10
	jb	.LBB5_7
	jmp	.LBB5_501
.LBB5_496:
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	.p2align	4
.LBB5_497:
	incq	%rcx
	xorl	%edx, %edx
	.p2align	4
.LBB5_498:
	leaq	(%rax,%rdx), %rdi
	cmpq	%r8, %rdi
	ja	.LBB5_504
	addq	$16, %rdx
	cmpq	%rsi, %rdx
	jb	.LBB5_498
	addq	%r10, %rax
	cmpq	544(%rsp), %rcx
	jb	.LBB5_497
.LBB5_501:
	addq	$1192, %rsp
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
.LBB5_502:
	.cfi_def_cfa_offset 1248
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.38(%rip), %rcx
	movl	$16, %esi
	xorl	%edi, %edi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_503:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_504:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.9(%rip), %rcx
	movq	%r8, %rsi
	movq	%r8, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_505:
	movq	%r14, %rbx
.LBB5_506:
	movq	24(%rsp), %r13
.LBB5_507:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	%rbx, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_508:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.35(%rip), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.36(%rip), %rdx
	movl	$29, %esi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.LBB5_509:
	movq	%rax, %r15
.LBB5_510:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_511:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.37(%rip), %rcx
	movq	%r14, %rsi
	movq	%r14, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_512:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.33(%rip), %rcx
	xorl	%edi, %edi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_513:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.37(%rip), %rcx
	movq	456(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_514:
	movq	%rax, %rbx
	jmp	.LBB5_507
.LBB5_515:
	movq	%r8, %rbx
	jmp	.LBB5_507
.LBB5_516:
	movq	%rsi, %rbx
	jmp	.LBB5_507
.LBB5_517:
	movq	%rcx, %rbx
	jmp	.LBB5_507
.LBB5_518:
	movq	%r11, %rbx
	jmp	.LBB5_507
.LBB5_519:
	movq	%r13, %r15
	movq	24(%rsp), %r13
	jmp	.LBB5_510
.LBB5_520:
	movq	%r10, %rbx
	jmp	.LBB5_507
.LBB5_521:
	movq	%r9, %r15
	movq	24(%rsp), %r13
	jmp	.LBB5_510
.LBB5_522:
	movq	%r13, %rbx
	jmp	.LBB5_506
.LBB5_523:
	movq	%r10, %r15
	movq	24(%rsp), %r13
	jmp	.LBB5_510
.LBB5_524:
	movq	%r9, %rbx
	jmp	.LBB5_506
.LBB5_525:
	movq	%r14, %r15
	movq	24(%rsp), %r13
	jmp	.LBB5_510
.LBB5_526:
	movq	%rax, %r15
	movq	24(%rsp), %r13
	jmp	.LBB5_510
.LBB5_527:
	movq	%rsi, %r15
	movq	24(%rsp), %r13
	jmp	.LBB5_510
.LBB5_528:
	movq	%r8, %r15
	movq	24(%rsp), %r13
	jmp	.LBB5_510
.LBB5_529:
	movq	%r11, %r15
	movq	24(%rsp), %r13
	jmp	.LBB5_510
.LBB5_530:
	movq	%rbx, %r15
	movq	24(%rsp), %r13
	jmp	.LBB5_510
.LBB5_531:
	movq	560(%rsp), %rbx
	jmp	.LBB5_506
.LBB5_532:
	movq	%rdx, %r9
.LBB5_533:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.40(%rip), %rcx
	xorl	%edi, %edi
	movq	%r14, %rsi
	movq	%r9, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_534:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.32(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_535:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.31(%rip), %rcx
	movl	$16, %esi
	xorl	%edi, %edi
	movq	%r9, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_536:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463(%rip), %rcx
	movq	664(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_537:
	movq	264(%rsp), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_544:
	movq	352(%rsp), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_545:
	movq	424(%rsp), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_538:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.40(%rip), %rcx
	xorl	%edi, %edi
	movq	%r14, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_549:
	movq	%rbp, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_539:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_540:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	264(%rsp), %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_550:
	movq	592(%rsp), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_551:
	xorl	%edi, %edi
	movq	416(%rsp), %rax
	subq	344(%rsp), %rax
	cmovaeq	%rax, %rdi
	movq	216(%rsp), %rax
	cmpq	%rdi, %rax
	cmovaq	%rax, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.34(%rip), %rdx
	movq	%r14, %rsi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB5_552:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.8(%rip), %rdx
	xorl	%edi, %edi
	xorl	%esi, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB5_553:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.8(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end5:
	.size	_ZN12nepenthe_ops11convolution13convolve_tile4avx217h5168a836b081ceabE, .Lfunc_end5-_ZN12nepenthe_ops11convolution13convolve_tile4avx217h5168a836b081ceabE
	.cfi_endproc
	.section	.rodata._ZN12nepenthe_ops11convolution13convolve_tile4avx217h5168a836b081ceabE,"a",@progbits
	.p2align	2, 0x0
.LJTI5_0:
	.long	.LBB5_18-.LJTI5_0
	.long	.LBB5_108-.LJTI5_0
	.long	.LBB5_76-.LJTI5_0
	.long	.LBB5_91-.LJTI5_0
	.long	.LBB5_57-.LJTI5_0

	.section	.text._ZN12nepenthe_ops11convolution13convolve_tile6avx51217hc55d19edca845f27E,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops11convolution13convolve_tile6avx51217hc55d19edca845f27E,@function
_ZN12nepenthe_ops11convolution13convolve_tile6avx51217hc55d19edca845f27E:
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
	subq	$936, %rsp
	.cfi_def_cfa_offset 992
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, 496(%rsp)
	movq	%rcx, 480(%rsp)
	cmpq	$0, 1000(%rsp)
	je	.LBB6_1180
	movq	(%r9), %r10
	testq	%r10, %r10
	je	.LBB6_1181
	movq	%rdx, %r8
	movq	992(%rsp), %rax
	movq	8(%r9), %r9
	movq	8(%rax), %rcx
	movq	%rcx, %rax
	orq	%r10, %rax
	shrq	$32, %rax
	je	.LBB6_4
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r10
	movq	%rax, 464(%rsp)
	cmpq	%rcx, %r10
	jbe	.LBB6_5
	jmp	.LBB6_1111
.LBB6_4:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r10d
	movq	%rax, 464(%rsp)
	cmpq	%rcx, %r10
	jbe	.LBB6_5
.LBB6_1111:
	addq	$936, %rsp
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
	.cfi_def_cfa_offset 992
	movq	(%rdi), %r11
	movq	8(%rdi), %rax
	movq	%rax, 376(%rsp)
	movq	40(%rdi), %rbx
	movq	32(%rdi), %rcx
	leaq	(%rcx,%rcx), %rax
	movq	%rax, 120(%rsp)
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 504(%rsp)
	leaq	(%rcx,%rcx,2), %rdx
	leaq	(,%rcx,4), %r14
	leaq	(%rcx,%rcx,4), %rdi
	movq	%rbx, 472(%rsp)
	shlq	$9, %rbx
	movq	%rbx, 392(%rsp)
	leaq	(,%rcx,8), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 488(%rsp)
	leaq	(%r11,%rcx,4), %rax
	movq	%rax, 448(%rsp)
	leaq	(%r11,%rcx,8), %rax
	movq	%rax, 440(%rsp)
	movq	%rcx, %rax
	shlq	$4, %rax
	addq	%r11, %rax
	movq	%rax, 432(%rsp)
	movq	%rdx, 184(%rsp)
	leaq	(%r11,%rdx,4), %rax
	movq	%rax, 424(%rsp)
	movq	%rcx, 96(%rsp)
	leaq	60(,%rcx,4), %rax
	movq	%rax, 400(%rsp)
	movq	%r11, 456(%rsp)
	movq	%rdi, 368(%rsp)
	leaq	(%r11,%rdi,4), %rax
	movq	%rax, 416(%rsp)
	xorl	%ecx, %ecx
	movq	%r8, 592(%rsp)
	movq	%rsi, 584(%rsp)
	movq	%r10, 576(%rsp)
	movq	%r9, 568(%rsp)
.LBB6_6:
	movq	%rcx, %rdx
	incq	%rcx
	movq	%rcx, %rax
	imulq	%r10, %rax
	movq	%rdx, %r11
	imulq	%r9, %r11
	imulq	%r10, %rdx
	movq	%rdx, 80(%rsp)
	xorl	%edx, %edx
	movq	%rax, 168(%rsp)
	movq	%rcx, 384(%rsp)
	movq	%r11, 600(%rsp)
.LBB6_7:
	leaq	(%rdx,%r11), %rdi
	movq	%r8, %r13
	subq	%rdi, %r13
	jb	.LBB6_1153
	movq	%r10, %rax
	movq	%rdx, %r8
	leaq	(%rsi,%rdi,4), %r15
	movq	80(%rsp), %rdx
	addq	%r8, %rdx
	movq	%r8, 72(%rsp)
	subq	%r8, %rax
	cmpq	$16, %rax
	movq	%r13, 8(%rsp)
	movq	%rdx, 408(%rsp)
	jbe	.LBB6_609
	movl	$32, %edi
	movq	496(%rsp), %rsi
	testq	%rsi, %rsi
	movq	168(%rsp), %rax
	je	.LBB6_1109
	leaq	32(%rdx), %rcx
	movq	%rcx, 224(%rsp)
	movq	%rax, %rdi
	subq	%rdx, %rdi
	cmpq	$16, %rdi
	movl	$16, %ecx
	cmovbq	%rdi, %rcx
	movl	$-1, %eax
	shll	%cl, %eax
	movq	%rdi, 40(%rsp)
	movq	%rcx, 88(%rsp)
	subq	%rcx, %rdi
	notl	%eax
	movl	$-1, %edx
	movl	%edi, %ecx
	shll	%cl, %edx
	kmovd	%eax, %k1
	notl	%edx
	kmovd	%edx, %k2
	cmpq	$16, %rdi
	movl	$16, %ecx
	movq	%rdi, 24(%rsp)
	cmovbq	%rdi, %rcx
	movl	$-1, %eax
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k3
	movq	416(%rsp), %r9
	movq	432(%rsp), %r8
	movq	424(%rsp), %r10
	movq	440(%rsp), %r11
	movq	448(%rsp), %rcx
	movq	456(%rsp), %rax
	movq	%rax, 352(%rsp)
	xorl	%ebx, %ebx
	movq	480(%rsp), %rax
	movq	%rax, 128(%rsp)
	xorl	%r12d, %r12d
.LBB6_11:
	movq	%rcx, 360(%rsp)
	cmpq	$128, %rsi
	movl	$128, %eax
	cmovbq	%rsi, %rax
	testq	%r12, %r12
	setne	%bpl
	movq	%r12, %rcx
	shlq	$7, %rcx
	movq	472(%rsp), %rdi
	imulq	%rcx, %rdi
	movq	376(%rsp), %rdx
	subq	%rdi, %rdx
	movq	%rdx, 32(%rsp)
	jb	.LBB6_1157
	movl	%eax, %edx
	subq	%rax, %rsi
	movq	%rsi, 528(%rsp)
	incq	%r12
	movq	%r12, 520(%rsp)
	orb	1008(%rsp), %bpl
	movb	%bpl, 56(%rsp)
	leaq	(%rcx,%rax), %r12
	subq	%rcx, %r12
	movl	$0, %ecx
	cmovbq	%rcx, %r12
	movq	128(%rsp), %rsi
	leaq	(%rsi,%rdx,8), %rdx
	movq	%rdx, 512(%rsp)
	movl	%eax, %edx
	andl	$240, %edx
	movq	%rdx, 152(%rsp)
	leaq	(,%rax,8), %rdx
	movl	%edx, %edi
	andl	$1920, %edi
	andl	$120, %edx
	movq	%rdx, 176(%rsp)
	leaq	(%rax,%rbx), %rdx
	movq	%rdx, 264(%rsp)
	movq	%rbx, 248(%rsp)
	subq	%rbx, %rdx
	cmovbq	%rcx, %rdx
	movq	%rdx, 344(%rsp)
	movq	%rdi, 216(%rsp)
	leaq	(%rsi,%rdi), %rcx
	movq	%rcx, 104(%rsp)
	andq	$-16, %rax
	movq	352(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 200(%rsp)
	movq	%r9, 560(%rsp)
	movq	%r8, 552(%rsp)
	movq	%r8, 336(%rsp)
	movq	%r10, 544(%rsp)
	movq	%r10, 192(%rsp)
	movq	%r11, 536(%rsp)
	movq	%r11, 136(%rsp)
	movq	360(%rsp), %rax
	movq	%rax, 144(%rsp)
	movq	%rcx, 112(%rsp)
	movq	992(%rsp), %rcx
	movq	1000(%rsp), %rax
	xorl	%esi, %esi
	movq	%r12, 256(%rsp)
	jmp	.LBB6_16
.LBB6_13:
	vmovups	%zmm1, (%rax,%rdi,4)
.LBB6_14:
	vmovups	%zmm0, 64(%rax,%rdi,4)
.LBB6_15:
	movq	160(%rsp), %rsi
	movl	%esi, %eax
	shll	$4, %eax
	movq	48(%rsp), %rcx
	addq	%rax, %rcx
	movq	232(%rsp), %rdx
	subq	%rsi, %rdx
	movq	64(%rsp), %rsi
	incq	%rsi
	movq	488(%rsp), %rax
	addq	%rax, %r9
	movq	%r9, 112(%rsp)
	addq	%rax, 144(%rsp)
	addq	%rax, 136(%rsp)
	addq	%rax, 192(%rsp)
	addq	%rax, 336(%rsp)
	addq	%rax, 200(%rsp)
	movq	272(%rsp), %r9
	addq	%rax, %r9
	movq	%rdx, %rax
	testq	%rdx, %rdx
	je	.LBB6_607
.LBB6_16:
	movq	%rcx, 48(%rsp)
	movq	%r9, 272(%rsp)
	cmpq	$6, %rax
	movl	$6, %ecx
	cmovbq	%rax, %rcx
	movq	504(%rsp), %rdi
	movq	%rsi, 64(%rsp)
	imulq	%rsi, %rdi
	movq	32(%rsp), %rbp
	subq	%rdi, %rbp
	jb	.LBB6_1151
	movq	%rcx, 160(%rsp)
	movq	%rax, 232(%rsp)
	decq	%rax
	cmpq	$4, %rax
	ja	.LBB6_183
	leaq	.LJTI6_1(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	movq	112(%rsp), %r9
	jmpq	*%rax
.LBB6_19:
	cmpq	%rbp, %r12
	ja	.LBB6_1163
	cmpq	$0, 216(%rsp)
	je	.LBB6_204
	vxorps	%xmm1, %xmm1, %xmm1
	movq	344(%rsp), %rcx
	xorl	%ebp, %ebp
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB6_22:
	cmpq	%r12, %rbp
	ja	.LBB6_1120
	subq	$16, %rcx
	jb	.LBB6_1116
	movq	128(%rsp), %rax
	leaq	(%rax,%rbp,8), %r11
	movq	(%r11), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	movq	%rdi, 320(%rsp)
	movq	%rcx, 328(%rsp)
	cmpq	$31, %rdx
	jbe	.LBB6_1112
	movq	8(%r11), %r12
	movq	8(%rsp), %r13
	movq	%r13, %rdx
	subq	%r12, %rdx
	jb	.LBB6_1121
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	16(%r11), %rdi
	movq	8(%rsp), %r13
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	movq	%rdi, 312(%rsp)
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	24(%r11), %rdi
	movq	8(%rsp), %r13
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	movq	%rdi, 304(%rsp)
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	32(%r11), %rdi
	movq	8(%rsp), %r13
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	movq	%rdi, 296(%rsp)
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	40(%r11), %rdi
	movq	8(%rsp), %r13
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	movq	%rdi, 288(%rsp)
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	48(%r11), %rdi
	movq	8(%rsp), %r13
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	movq	%rdi, 280(%rsp)
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	56(%r11), %r13
	movq	8(%rsp), %rdx
	subq	%r13, %rdx
	jb	.LBB6_1122
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	64(%r11), %rdi
	movq	8(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1139
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	72(%r11), %rax
	movq	8(%rsp), %rdx
	subq	%rax, %rdx
	jb	.LBB6_1123
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	80(%r11), %r9
	movq	8(%rsp), %rdx
	subq	%r9, %rdx
	jb	.LBB6_1141
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	88(%r11), %rcx
	movq	8(%rsp), %rdx
	subq	%rcx, %rdx
	jb	.LBB6_1142
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	96(%r11), %rsi
	movq	8(%rsp), %rdx
	subq	%rsi, %rdx
	jb	.LBB6_1124
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	104(%r11), %r8
	movq	8(%rsp), %rdx
	subq	%r8, %rdx
	jb	.LBB6_1138
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	112(%r11), %r10
	movq	8(%rsp), %rdx
	subq	%r10, %rdx
	jb	.LBB6_1143
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	120(%r11), %rbx
	movq	8(%rsp), %rdx
	subq	%rbx, %rdx
	jb	.LBB6_1144
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	112(%rsp), %rdx
	vbroadcastss	(%rdx,%rbp,4), %zmm2
	movq	%rax, 16(%rsp)
	movq	%rdi, %rax
	movq	%r13, %rdi
	movq	%r12, %r13
	movq	320(%rsp), %r12
	vfmadd231ps	(%r15,%r12,4), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%r12,4), %zmm2, %zmm0
	vbroadcastss	4(%rdx,%rbp,4), %zmm2
	vfmadd231ps	(%r15,%r13,4), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%r13,4), %zmm2, %zmm0
	vbroadcastss	8(%rdx,%rbp,4), %zmm2
	movq	312(%rsp), %r12
	vfmadd231ps	(%r15,%r12,4), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%r12,4), %zmm2, %zmm0
	vbroadcastss	12(%rdx,%rbp,4), %zmm2
	movq	304(%rsp), %r12
	vfmadd231ps	(%r15,%r12,4), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%r12,4), %zmm2, %zmm0
	vbroadcastss	16(%rdx,%rbp,4), %zmm2
	movq	296(%rsp), %r12
	vfmadd231ps	(%r15,%r12,4), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%r12,4), %zmm2, %zmm0
	vbroadcastss	20(%rdx,%rbp,4), %zmm2
	movq	288(%rsp), %r12
	vfmadd231ps	(%r15,%r12,4), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%r12,4), %zmm2, %zmm0
	vbroadcastss	24(%rdx,%rbp,4), %zmm2
	movq	280(%rsp), %r12
	vfmadd231ps	(%r15,%r12,4), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%r12,4), %zmm2, %zmm0
	vbroadcastss	28(%rdx,%rbp,4), %zmm2
	vfmadd231ps	(%r15,%rdi,4), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rdi,4), %zmm2, %zmm0
	vbroadcastss	32(%rdx,%rbp,4), %zmm2
	vfmadd231ps	(%r15,%rax,4), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rax,4), %zmm2, %zmm0
	vbroadcastss	36(%rdx,%rbp,4), %zmm2
	movq	16(%rsp), %rax
	vfmadd231ps	(%r15,%rax,4), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rax,4), %zmm2, %zmm0
	vbroadcastss	40(%rdx,%rbp,4), %zmm2
	vfmadd231ps	(%r15,%r9,4), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%r9,4), %zmm2, %zmm0
	movq	%rdx, %r9
	vbroadcastss	44(%rdx,%rbp,4), %zmm2
	vfmadd231ps	(%r15,%rcx,4), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rcx,4), %zmm2, %zmm0
	vbroadcastss	48(%rdx,%rbp,4), %zmm2
	vfmadd231ps	(%r15,%rsi,4), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rsi,4), %zmm2, %zmm0
	vbroadcastss	52(%rdx,%rbp,4), %zmm2
	vfmadd231ps	(%r15,%r8,4), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%r8,4), %zmm2, %zmm0
	vbroadcastss	56(%rdx,%rbp,4), %zmm2
	vfmadd231ps	(%r15,%r10,4), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%r10,4), %zmm2, %zmm0
	vbroadcastss	60(%rdx,%rbp,4), %zmm2
	vfmadd231ps	(%r15,%rbx,4), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rbx,4), %zmm2, %zmm0
	addq	$16, %rbp
	subq	$-128, %r11
	cmpq	104(%rsp), %r11
	movq	8(%rsp), %r13
	movq	256(%rsp), %r12
	movq	328(%rsp), %rcx
	jne	.LBB6_22
	movq	176(%rsp), %rax
	testq	%rax, %rax
	je	.LBB6_205
.LBB6_58:
	movq	152(%rsp), %rcx
	movq	128(%rsp), %rsi
	movq	48(%rsp), %r8
	.p2align	4
.LBB6_59:
	movq	(%rsi,%rcx,8), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	cmpq	$31, %rdx
	jbe	.LBB6_1112
	cmpq	%r12, %rcx
	jae	.LBB6_1178
	vbroadcastss	(%r9,%rcx,4), %zmm2
	vfmadd231ps	(%r15,%rdi,4), %zmm2, %zmm1
	vfmadd231ps	64(%r15,%rdi,4), %zmm2, %zmm0
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB6_59
	movq	8(%r8), %rdx
	movq	168(%rsp), %rsi
	cmpq	%rsi, 224(%rsp)
	jbe	.LBB6_206
.LBB6_64:
	cmpq	%rdx, %rsi
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rax
	ja	.LBB6_1152
	cmpq	%rax, %rsi
	jb	.LBB6_15
	je	.LBB6_15
	leaq	(,%rax,4), %rcx
	movq	48(%rsp), %rax
	addq	(%rax), %rcx
	movq	88(%rsp), %rax
	leaq	(%rcx,%rax,4), %rax
	cmpb	$0, 56(%rsp)
	je	.LBB6_68
.LBB6_363:
	movq	40(%rsp), %rdx
	cmpq	$15, %rdx
	jbe	.LBB6_481
	vaddps	(%rcx), %zmm1, %zmm1
	vmovups	%zmm1, (%rcx)
	cmpq	$17, %rdx
	jb	.LBB6_15
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_575
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB6_15
.LBB6_72:
	cmpq	%rbp, %r12
	ja	.LBB6_1147
	movq	%rbp, %rdx
	subq	96(%rsp), %rdx
	jb	.LBB6_1156
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%rbp, %rdx
	subq	120(%rsp), %rdx
	jb	.LBB6_1173
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%rbp, %rdx
	subq	184(%rsp), %rdx
	jb	.LBB6_1174
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%rbp, %rdx
	subq	%r14, %rdx
	jb	.LBB6_1175
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	cmpq	$0, 216(%rsp)
	je	.LBB6_228
	vxorps	%xmm9, %xmm9, %xmm9
	movq	%r9, %rax
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%ecx, %ecx
	movq	128(%rsp), %r11
	movq	%r11, %rsi
	movq	176(%rsp), %rbx
	movq	48(%rsp), %rbp
	.p2align	4
.LBB6_83:
	movq	%rcx, %rdi
	shlq	$4, %rdi
	movq	%r12, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1117
	cmpq	$16, %rdx
	jb	.LBB6_1116
	leaq	128(%rsi), %r8
	incq	%rcx
	movq	%rax, %r9
	xorl	%r10d, %r10d
	.p2align	4
.LBB6_86:
	movq	(%rsi,%r10), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	cmpq	$31, %rdx
	jbe	.LBB6_1112
	addq	$8, %r10
	vbroadcastss	(%r9), %zmm10
	vmovups	(%r15,%rdi,4), %zmm11
	vmovups	64(%r15,%rdi,4), %zmm12
	vfmadd231ps	%zmm11, %zmm10, %zmm9
	vfmadd231ps	%zmm10, %zmm12, %zmm8
	leaq	(%r9,%r14), %rdx
	vbroadcastss	(%r9,%r14), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vfmadd231ps	%zmm10, %zmm12, %zmm6
	vbroadcastss	(%r14,%rdx), %zmm10
	addq	%r14, %rdx
	vfmadd231ps	%zmm11, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm12, %zmm4
	vbroadcastss	(%r14,%rdx), %zmm10
	addq	%r14, %rdx
	vfmadd231ps	%zmm11, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm12, %zmm2
	vbroadcastss	(%r14,%rdx), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm1
	vfmadd231ps	%zmm12, %zmm10, %zmm0
	addq	$4, %r9
	cmpq	$128, %r10
	jne	.LBB6_86
	addq	$64, %rax
	movq	%r8, %rsi
	cmpq	104(%rsp), %r8
	movq	112(%rsp), %r9
	jne	.LBB6_83
	testq	%rbx, %rbx
	jne	.LBB6_229
	jmp	.LBB6_234
.LBB6_91:
	cmpq	%rbp, %r12
	ja	.LBB6_1147
	movq	%rbp, %rdx
	subq	96(%rsp), %rdx
	jb	.LBB6_1156
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%rbp, %rdx
	subq	120(%rsp), %rdx
	jb	.LBB6_1173
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	cmpq	$0, 216(%rsp)
	je	.LBB6_215
	vxorps	%xmm5, %xmm5, %xmm5
	movq	%r9, %rax
	movq	144(%rsp), %rcx
	movq	136(%rsp), %rsi
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%r8d, %r8d
	movq	128(%rsp), %rbp
	movq	%rbp, %r9
	.p2align	4
.LBB6_98:
	movq	%r8, %rdi
	shlq	$4, %rdi
	movq	%r12, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1117
	cmpq	$16, %rdx
	jb	.LBB6_1116
	leaq	128(%r9), %r10
	incq	%r8
	movl	$128, %r11d
	xorl	%ebx, %ebx
	.p2align	4
.LBB6_101:
	movq	(%r9,%rbx,2), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	cmpq	$31, %rdx
	jbe	.LBB6_1112
	vbroadcastss	(%rax,%rbx), %zmm6
	vmovups	(%r15,%rdi,4), %zmm7
	vmovups	64(%r15,%rdi,4), %zmm8
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	(%rcx,%rbx), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	(%rsi,%rbx), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	addq	$4, %rbx
	addq	$-8, %r11
	jne	.LBB6_101
	addq	$64, %rsi
	addq	$64, %rcx
	addq	$64, %rax
	movq	%r10, %r9
	cmpq	104(%rsp), %r10
	jne	.LBB6_98
	movq	176(%rsp), %rax
	testq	%rax, %rax
	je	.LBB6_216
.LBB6_106:
	movq	152(%rsp), %rcx
	movq	112(%rsp), %r9
	.p2align	4
.LBB6_107:
	movq	(%rbp,%rcx,8), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	cmpq	$31, %rdx
	jbe	.LBB6_1112
	cmpq	%r12, %rcx
	jae	.LBB6_1178
	vbroadcastss	(%r9,%rcx,4), %zmm6
	vmovups	(%r15,%rdi,4), %zmm7
	vmovups	64(%r15,%rdi,4), %zmm8
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	movq	144(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	movq	136(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB6_107
	jmp	.LBB6_217
.LBB6_111:
	cmpq	%rbp, %r12
	ja	.LBB6_1147
	movq	%rbp, %rdx
	subq	96(%rsp), %rdx
	jb	.LBB6_1156
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%rbp, %rdx
	subq	120(%rsp), %rdx
	jb	.LBB6_1173
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%rbp, %rdx
	subq	184(%rsp), %rdx
	jb	.LBB6_1174
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	cmpq	$0, 216(%rsp)
	je	.LBB6_222
	vxorps	%xmm7, %xmm7, %xmm7
	movq	%r9, %rax
	movq	144(%rsp), %rcx
	movq	136(%rsp), %rsi
	movq	192(%rsp), %r8
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%r10d, %r10d
	movq	128(%rsp), %rbp
	movq	%rbp, %r9
	.p2align	4
.LBB6_120:
	movq	%r10, %rdi
	shlq	$4, %rdi
	movq	%r12, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1117
	cmpq	$16, %rdx
	jb	.LBB6_1116
	leaq	128(%r9), %r11
	incq	%r10
	movl	$128, %ebx
	xorl	%r12d, %r12d
	.p2align	4
.LBB6_123:
	movq	(%r9,%r12,2), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	cmpq	$31, %rdx
	jbe	.LBB6_1112
	vbroadcastss	(%rax,%r12), %zmm8
	vmovups	(%r15,%rdi,4), %zmm9
	vmovups	64(%r15,%rdi,4), %zmm10
	vfmadd231ps	%zmm9, %zmm8, %zmm7
	vfmadd231ps	%zmm8, %zmm10, %zmm6
	vbroadcastss	(%rcx,%r12), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vfmadd231ps	%zmm8, %zmm10, %zmm4
	vbroadcastss	(%rsi,%r12), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm10, %zmm2
	vbroadcastss	(%r8,%r12), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm1
	vfmadd231ps	%zmm10, %zmm8, %zmm0
	addq	$4, %r12
	addq	$-8, %rbx
	jne	.LBB6_123
	addq	$64, %r8
	addq	$64, %rsi
	addq	$64, %rcx
	addq	$64, %rax
	movq	%r11, %r9
	cmpq	104(%rsp), %r11
	movq	256(%rsp), %r12
	jne	.LBB6_120
	movq	176(%rsp), %rax
	testq	%rax, %rax
	je	.LBB6_223
.LBB6_128:
	movq	152(%rsp), %rcx
	movq	112(%rsp), %r9
	.p2align	4
.LBB6_129:
	movq	(%rbp,%rcx,8), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	cmpq	$31, %rdx
	jbe	.LBB6_1112
	cmpq	%r12, %rcx
	jae	.LBB6_1178
	vbroadcastss	(%r9,%rcx,4), %zmm8
	vmovups	(%r15,%rdi,4), %zmm9
	vmovups	64(%r15,%rdi,4), %zmm10
	vfmadd231ps	%zmm9, %zmm8, %zmm7
	vfmadd231ps	%zmm8, %zmm10, %zmm6
	movq	144(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vfmadd231ps	%zmm8, %zmm10, %zmm4
	movq	136(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm10, %zmm2
	movq	192(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm1
	vfmadd231ps	%zmm10, %zmm8, %zmm0
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB6_129
	jmp	.LBB6_224
.LBB6_133:
	cmpq	%rbp, %r12
	ja	.LBB6_1147
	movq	%rbp, %rdx
	subq	96(%rsp), %rdx
	jb	.LBB6_1172
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	cmpq	$0, 216(%rsp)
	je	.LBB6_209
	movq	400(%rsp), %rax
	addq	%r9, %rax
	movq	%rax, 208(%rsp)
	vxorps	%xmm3, %xmm3, %xmm3
	movq	344(%rsp), %rcx
	xorl	%ebp, %ebp
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB6_138:
	cmpq	%r12, %rbp
	ja	.LBB6_1120
	subq	$16, %rcx
	jb	.LBB6_1116
	movq	128(%rsp), %rax
	leaq	(%rax,%rbp,8), %rbx
	movq	(%rbx), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	movq	%rcx, 328(%rsp)
	cmpq	$31, %rdx
	jbe	.LBB6_1112
	movq	8(%rbx), %rcx
	movq	8(%rsp), %r13
	movq	%r13, %rdx
	subq	%rcx, %rdx
	jb	.LBB6_1136
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	16(%rbx), %r12
	movq	8(%rsp), %r13
	movq	%r13, %rdx
	subq	%r12, %rdx
	jb	.LBB6_1121
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	24(%rbx), %r10
	movq	8(%rsp), %r13
	movq	%r13, %rdx
	subq	%r10, %rdx
	jb	.LBB6_1137
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	32(%rbx), %r13
	movq	8(%rsp), %rdx
	subq	%r13, %rdx
	jb	.LBB6_1122
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	40(%rbx), %rsi
	movq	8(%rsp), %rdx
	subq	%rsi, %rdx
	jb	.LBB6_1124
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	48(%rbx), %rax
	movq	8(%rsp), %rdx
	subq	%rax, %rdx
	jb	.LBB6_1123
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	56(%rbx), %r11
	movq	8(%rsp), %rdx
	subq	%r11, %rdx
	jb	.LBB6_1140
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	64(%rbx), %r8
	movq	8(%rsp), %rdx
	subq	%r8, %rdx
	jb	.LBB6_1138
	movq	%r8, 320(%rsp)
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	72(%rbx), %r8
	movq	8(%rsp), %rdx
	subq	%r8, %rdx
	jb	.LBB6_1138
	movq	%r8, 312(%rsp)
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	80(%rbx), %r8
	movq	8(%rsp), %rdx
	subq	%r8, %rdx
	jb	.LBB6_1138
	movq	%r8, 304(%rsp)
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	88(%rbx), %r8
	movq	8(%rsp), %rdx
	subq	%r8, %rdx
	jb	.LBB6_1138
	movq	%r8, 296(%rsp)
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	96(%rbx), %r8
	movq	8(%rsp), %rdx
	subq	%r8, %rdx
	jb	.LBB6_1138
	movq	%r8, 288(%rsp)
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	104(%rbx), %r8
	movq	8(%rsp), %rdx
	subq	%r8, %rdx
	jb	.LBB6_1138
	movq	%r8, 280(%rsp)
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	112(%rbx), %r8
	movq	8(%rsp), %rdx
	subq	%r8, %rdx
	jb	.LBB6_1138
	movq	%r8, 16(%rsp)
	cmpq	$32, %rdx
	jb	.LBB6_1112
	movq	120(%rbx), %r8
	movq	8(%rsp), %rdx
	movq	%r8, 240(%rsp)
	subq	%r8, %rdx
	jb	.LBB6_1145
	cmpq	$32, %rdx
	jb	.LBB6_1112
	vmovups	(%r15,%rdi,4), %zmm7
	vmovups	64(%r15,%rdi,4), %zmm8
	vmovups	(%r15,%rcx,4), %zmm4
	vmovups	%zmm4, 864(%rsp)
	vmovups	64(%r15,%rcx,4), %zmm4
	vmovups	%zmm4, 800(%rsp)
	vmovups	(%r15,%r12,4), %zmm4
	vmovups	%zmm4, 736(%rsp)
	vmovups	64(%r15,%r12,4), %zmm4
	vmovups	%zmm4, 672(%rsp)
	vmovups	(%r15,%r10,4), %zmm4
	vmovups	%zmm4, 608(%rsp)
	vmovups	64(%r15,%r10,4), %zmm11
	vmovups	(%r15,%r13,4), %zmm12
	vmovups	64(%r15,%r13,4), %zmm13
	vmovups	(%r15,%rsi,4), %zmm14
	vmovups	64(%r15,%rsi,4), %zmm15
	vmovups	(%r15,%rax,4), %zmm16
	vmovups	64(%r15,%rax,4), %zmm17
	vmovups	(%r15,%r11,4), %zmm18
	vmovups	64(%r15,%r11,4), %zmm19
	movq	320(%rsp), %rax
	vmovups	(%r15,%rax,4), %zmm20
	vmovups	64(%r15,%rax,4), %zmm21
	movq	312(%rsp), %rax
	vmovups	(%r15,%rax,4), %zmm22
	vmovups	64(%r15,%rax,4), %zmm23
	movq	304(%rsp), %rax
	vmovups	(%r15,%rax,4), %zmm24
	vmovups	64(%r15,%rax,4), %zmm25
	movq	296(%rsp), %rax
	vmovups	(%r15,%rax,4), %zmm26
	vmovups	64(%r15,%rax,4), %zmm27
	movq	288(%rsp), %rax
	vmovups	(%r15,%rax,4), %zmm28
	vmovups	64(%r15,%rax,4), %zmm29
	movq	280(%rsp), %rax
	vmovups	(%r15,%rax,4), %zmm30
	vmovups	64(%r15,%rax,4), %zmm31
	vbroadcastss	(%r9,%rbp,4), %zmm6
	movq	16(%rsp), %rax
	vmovups	(%r15,%rax,4), %zmm9
	vmovups	64(%r15,%rax,4), %zmm10
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	movq	208(%rsp), %rax
	vbroadcastss	-60(%rax,%rbp,4), %zmm5
	vmovaps	%zmm8, %zmm4
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vfmadd231ps	%zmm7, %zmm5, %zmm1
	movq	240(%rsp), %rcx
	vmovups	(%r15,%rcx,4), %zmm7
	vmovups	64(%r15,%rcx,4), %zmm8
	vfmadd231ps	%zmm4, %zmm5, %zmm0
	vbroadcastss	4(%r9,%rbp,4), %zmm5
	vmovups	864(%rsp), %zmm4
	vfmadd231ps	%zmm4, %zmm5, %zmm3
	vmovups	800(%rsp), %zmm6
	vfmadd231ps	%zmm5, %zmm6, %zmm2
	vbroadcastss	-56(%rax,%rbp,4), %zmm5
	vfmadd231ps	%zmm4, %zmm5, %zmm1
	vfmadd231ps	%zmm6, %zmm5, %zmm0
	vbroadcastss	8(%r9,%rbp,4), %zmm5
	vmovups	736(%rsp), %zmm4
	vfmadd231ps	%zmm4, %zmm5, %zmm3
	vmovups	672(%rsp), %zmm6
	vfmadd231ps	%zmm5, %zmm6, %zmm2
	vbroadcastss	-52(%rax,%rbp,4), %zmm5
	vfmadd231ps	%zmm4, %zmm5, %zmm1
	vfmadd231ps	%zmm6, %zmm5, %zmm0
	vbroadcastss	12(%r9,%rbp,4), %zmm5
	vmovups	608(%rsp), %zmm4
	vfmadd231ps	%zmm4, %zmm5, %zmm3
	vfmadd231ps	%zmm5, %zmm11, %zmm2
	vbroadcastss	-48(%rax,%rbp,4), %zmm5
	vfmadd231ps	%zmm4, %zmm5, %zmm1
	vfmadd231ps	%zmm11, %zmm5, %zmm0
	vbroadcastss	16(%r9,%rbp,4), %zmm5
	vfmadd231ps	%zmm12, %zmm5, %zmm3
	vfmadd231ps	%zmm5, %zmm13, %zmm2
	vbroadcastss	-44(%rax,%rbp,4), %zmm5
	vfmadd231ps	%zmm12, %zmm5, %zmm1
	vfmadd231ps	%zmm13, %zmm5, %zmm0
	vbroadcastss	20(%r9,%rbp,4), %zmm5
	vfmadd231ps	%zmm14, %zmm5, %zmm3
	vfmadd231ps	%zmm5, %zmm15, %zmm2
	vbroadcastss	-40(%rax,%rbp,4), %zmm5
	vfmadd231ps	%zmm14, %zmm5, %zmm1
	vfmadd231ps	%zmm15, %zmm5, %zmm0
	vbroadcastss	24(%r9,%rbp,4), %zmm5
	vfmadd231ps	%zmm16, %zmm5, %zmm3
	vfmadd231ps	%zmm5, %zmm17, %zmm2
	vbroadcastss	-36(%rax,%rbp,4), %zmm5
	vfmadd231ps	%zmm16, %zmm5, %zmm1
	vfmadd231ps	%zmm17, %zmm5, %zmm0
	vbroadcastss	28(%r9,%rbp,4), %zmm5
	vfmadd231ps	%zmm18, %zmm5, %zmm3
	vfmadd231ps	%zmm5, %zmm19, %zmm2
	vbroadcastss	-32(%rax,%rbp,4), %zmm5
	vfmadd231ps	%zmm18, %zmm5, %zmm1
	vfmadd231ps	%zmm19, %zmm5, %zmm0
	vbroadcastss	32(%r9,%rbp,4), %zmm5
	vfmadd231ps	%zmm20, %zmm5, %zmm3
	vfmadd231ps	%zmm5, %zmm21, %zmm2
	vbroadcastss	-28(%rax,%rbp,4), %zmm5
	vfmadd231ps	%zmm20, %zmm5, %zmm1
	vfmadd231ps	%zmm21, %zmm5, %zmm0
	vbroadcastss	36(%r9,%rbp,4), %zmm5
	vfmadd231ps	%zmm22, %zmm5, %zmm3
	vfmadd231ps	%zmm5, %zmm23, %zmm2
	vbroadcastss	-24(%rax,%rbp,4), %zmm5
	vfmadd231ps	%zmm22, %zmm5, %zmm1
	vfmadd231ps	%zmm23, %zmm5, %zmm0
	vbroadcastss	40(%r9,%rbp,4), %zmm5
	vfmadd231ps	%zmm24, %zmm5, %zmm3
	vfmadd231ps	%zmm5, %zmm25, %zmm2
	vbroadcastss	-20(%rax,%rbp,4), %zmm5
	vfmadd231ps	%zmm24, %zmm5, %zmm1
	vfmadd231ps	%zmm25, %zmm5, %zmm0
	vbroadcastss	44(%r9,%rbp,4), %zmm5
	vfmadd231ps	%zmm26, %zmm5, %zmm3
	vfmadd231ps	%zmm5, %zmm27, %zmm2
	vbroadcastss	-16(%rax,%rbp,4), %zmm5
	vfmadd231ps	%zmm26, %zmm5, %zmm1
	vfmadd231ps	%zmm27, %zmm5, %zmm0
	vbroadcastss	48(%r9,%rbp,4), %zmm5
	vfmadd231ps	%zmm28, %zmm5, %zmm3
	vfmadd231ps	%zmm5, %zmm29, %zmm2
	vbroadcastss	-12(%rax,%rbp,4), %zmm5
	vfmadd231ps	%zmm28, %zmm5, %zmm1
	vfmadd231ps	%zmm29, %zmm5, %zmm0
	vbroadcastss	52(%r9,%rbp,4), %zmm5
	vfmadd231ps	%zmm30, %zmm5, %zmm3
	vfmadd231ps	%zmm5, %zmm31, %zmm2
	vbroadcastss	-8(%rax,%rbp,4), %zmm5
	vfmadd231ps	%zmm30, %zmm5, %zmm1
	vfmadd231ps	%zmm31, %zmm5, %zmm0
	vbroadcastss	56(%r9,%rbp,4), %zmm5
	vfmadd231ps	%zmm9, %zmm5, %zmm3
	vfmadd231ps	%zmm5, %zmm10, %zmm2
	vbroadcastss	-4(%rax,%rbp,4), %zmm5
	vfmadd231ps	%zmm9, %zmm5, %zmm1
	vfmadd231ps	%zmm10, %zmm5, %zmm0
	vbroadcastss	60(%r9,%rbp,4), %zmm5
	vfmadd231ps	%zmm7, %zmm5, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm2
	vbroadcastss	(%rax,%rbp,4), %zmm5
	vfmadd231ps	%zmm7, %zmm5, %zmm1
	vfmadd231ps	%zmm8, %zmm5, %zmm0
	addq	$16, %rbp
	subq	$-128, %rbx
	cmpq	104(%rsp), %rbx
	movq	8(%rsp), %r13
	movq	256(%rsp), %r12
	movq	328(%rsp), %rcx
	jne	.LBB6_138
	movq	176(%rsp), %rax
	testq	%rax, %rax
	je	.LBB6_210
.LBB6_174:
	movq	152(%rsp), %rcx
	movq	200(%rsp), %rsi
	movq	128(%rsp), %r8
	movq	48(%rsp), %r10
	.p2align	4
.LBB6_175:
	movq	(%r8,%rcx,8), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	cmpq	$31, %rdx
	jbe	.LBB6_1112
	cmpq	%r12, %rcx
	jae	.LBB6_1178
	vbroadcastss	(%rsi), %zmm4
	vmovups	(%r15,%rdi,4), %zmm5
	vmovups	64(%r15,%rdi,4), %zmm6
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	movq	144(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %zmm4
	vfmadd231ps	%zmm5, %zmm4, %zmm1
	vfmadd231ps	%zmm6, %zmm4, %zmm0
	addq	$4, %rsi
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB6_175
	movq	168(%rsp), %rdi
	cmpq	%rdi, 224(%rsp)
	jbe	.LBB6_211
.LBB6_180:
	movq	8(%r10), %rdx
	cmpq	%rdx, %rdi
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rsi
	ja	.LBB6_221
	cmpq	%rsi, %rdi
	jae	.LBB6_270
	movq	48(%rsp), %rax
	movq	24(%rax), %rdx
	cmpq	%rdx, %rdi
	jbe	.LBB6_15
	jmp	.LBB6_221
.LBB6_183:
	cmpq	%rbp, %r12
	movq	112(%rsp), %r9
	ja	.LBB6_1147
	movq	%rbp, %rdx
	subq	96(%rsp), %rdx
	jb	.LBB6_1156
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%rbp, %rdx
	subq	120(%rsp), %rdx
	jb	.LBB6_1173
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%rbp, %rdx
	subq	184(%rsp), %rdx
	jb	.LBB6_1174
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%rbp, %rdx
	subq	%r14, %rdx
	jb	.LBB6_1175
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%rbp, %rdx
	subq	368(%rsp), %rdx
	jb	.LBB6_1176
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	cmpq	$0, 216(%rsp)
	je	.LBB6_238
	vxorps	%xmm11, %xmm11, %xmm11
	movq	%r9, %rax
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
	xorl	%ecx, %ecx
	movq	128(%rsp), %r11
	movq	%r11, %rsi
	movq	176(%rsp), %rbx
	movq	272(%rsp), %rbp
	.p2align	4
.LBB6_196:
	movq	%rcx, %rdi
	shlq	$4, %rdi
	movq	%r12, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1117
	cmpq	$16, %rdx
	jb	.LBB6_1116
	leaq	128(%rsi), %r8
	incq	%rcx
	movq	%rax, %r9
	xorl	%r10d, %r10d
	.p2align	4
.LBB6_199:
	movq	(%rsi,%r10), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	cmpq	$31, %rdx
	jbe	.LBB6_1112
	vbroadcastss	(%r9), %zmm12
	vmovups	(%r15,%rdi,4), %zmm13
	vmovups	64(%r15,%rdi,4), %zmm14
	vfmadd231ps	%zmm13, %zmm12, %zmm11
	vfmadd231ps	%zmm12, %zmm14, %zmm10
	leaq	(%r9,%r14), %rdx
	vbroadcastss	(%r9,%r14), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm14, %zmm8
	vbroadcastss	(%r14,%rdx), %zmm12
	addq	$8, %r10
	addq	%r14, %rdx
	vfmadd231ps	%zmm13, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm14, %zmm6
	vbroadcastss	(%r14,%rdx), %zmm12
	addq	%r14, %rdx
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm14, %zmm4
	vbroadcastss	(%r14,%rdx), %zmm12
	addq	%r14, %rdx
	vfmadd231ps	%zmm13, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm14, %zmm2
	vbroadcastss	(%r14,%rdx), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm1
	vfmadd231ps	%zmm14, %zmm12, %zmm0
	addq	$4, %r9
	cmpq	$128, %r10
	jne	.LBB6_199
	addq	$64, %rax
	movq	%r8, %rsi
	cmpq	104(%rsp), %r8
	movq	112(%rsp), %r9
	jne	.LBB6_196
	testq	%rbx, %rbx
	jne	.LBB6_239
	jmp	.LBB6_244
.LBB6_204:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	176(%rsp), %rax
	testq	%rax, %rax
	jne	.LBB6_58
.LBB6_205:
	movq	48(%rsp), %r8
	movq	8(%r8), %rdx
	movq	168(%rsp), %rsi
	cmpq	%rsi, 224(%rsp)
	ja	.LBB6_64
.LBB6_206:
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rdi
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$32, %rdx
	movzbl	56(%rsp), %ecx
	jb	.LBB6_1154
	movq	(%r8), %rax
	testb	%cl, %cl
	je	.LBB6_13
	jmp	.LBB6_396
.LBB6_209:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	176(%rsp), %rax
	testq	%rax, %rax
	jne	.LBB6_174
.LBB6_210:
	movq	48(%rsp), %r10
	movq	168(%rsp), %rdi
	cmpq	%rdi, 224(%rsp)
	ja	.LBB6_180
.LBB6_211:
	movq	8(%r10), %rdx
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	addq	%rax, %rcx
	cmpq	%rdx, %rcx
	ja	.LBB6_1166
	subq	%rcx, %rdx
	cmpq	$31, %rdx
	jbe	.LBB6_1154
	movq	(%r10), %rax
	cmpb	$0, 56(%rsp)
	je	.LBB6_265
	vaddps	(%rax,%rcx,4), %zmm3, %zmm3
	vmovups	%zmm3, (%rax,%rcx,4)
	vaddps	64(%rax,%rcx,4), %zmm2, %zmm2
	jmp	.LBB6_266
.LBB6_215:
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	128(%rsp), %rbp
	movq	176(%rsp), %rax
	testq	%rax, %rax
	jne	.LBB6_106
.LBB6_216:
	movq	112(%rsp), %r9
.LBB6_217:
	movq	48(%rsp), %r10
	movq	8(%r10), %rdx
	movq	168(%rsp), %rdi
	cmpq	%rdi, 224(%rsp)
	jbe	.LBB6_249
	cmpq	%rdx, %rdi
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rsi
	ja	.LBB6_221
	cmpq	%rsi, %rdi
	jae	.LBB6_284
	movq	24(%r10), %rdx
	cmpq	%rdx, %rdi
	jbe	.LBB6_287
	jmp	.LBB6_221
.LBB6_222:
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	128(%rsp), %rbp
	movq	176(%rsp), %rax
	testq	%rax, %rax
	jne	.LBB6_128
.LBB6_223:
	movq	112(%rsp), %r9
.LBB6_224:
	movq	48(%rsp), %rsi
	movq	8(%rsi), %rdx
	movq	168(%rsp), %rdi
	cmpq	%rdi, 224(%rsp)
	jbe	.LBB6_253
	cmpq	%rdx, %rdi
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rsi
	ja	.LBB6_221
	cmpq	%rsi, %rdi
	jae	.LBB6_303
	movq	48(%rsp), %rax
	movq	24(%rax), %rdx
	cmpq	%rdx, %rdi
	jbe	.LBB6_306
	jmp	.LBB6_221
.LBB6_228:
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
	movq	128(%rsp), %r11
	movq	176(%rsp), %rbx
	movq	48(%rsp), %rbp
	testq	%rbx, %rbx
	je	.LBB6_234
.LBB6_229:
	movq	%rbx, %rax
	movq	152(%rsp), %rcx
	.p2align	4
.LBB6_230:
	movq	(%r11,%rcx,8), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	cmpq	$31, %rdx
	jbe	.LBB6_1112
	cmpq	%r12, %rcx
	jae	.LBB6_1178
	vbroadcastss	(%r9,%rcx,4), %zmm10
	vmovups	(%r15,%rdi,4), %zmm11
	vmovups	64(%r15,%rdi,4), %zmm12
	vfmadd231ps	%zmm11, %zmm10, %zmm9
	vfmadd231ps	%zmm10, %zmm12, %zmm8
	movq	144(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vfmadd231ps	%zmm10, %zmm12, %zmm6
	movq	136(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm12, %zmm4
	movq	192(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm12, %zmm2
	movq	336(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm1
	vfmadd231ps	%zmm12, %zmm10, %zmm0
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB6_230
.LBB6_234:
	movq	8(%rbp), %rdx
	movq	168(%rsp), %rdi
	cmpq	%rdi, 224(%rsp)
	jbe	.LBB6_257
	cmpq	%rdx, %rdi
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rsi
	ja	.LBB6_221
	cmpq	%rsi, %rdi
	jae	.LBB6_319
	movq	24(%rbp), %rdx
	cmpq	%rdx, %rdi
	jbe	.LBB6_322
	jmp	.LBB6_221
.LBB6_238:
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
	movq	128(%rsp), %r11
	movq	176(%rsp), %rbx
	movq	272(%rsp), %rbp
	testq	%rbx, %rbx
	je	.LBB6_244
.LBB6_239:
	movq	%rbx, %rax
	movq	152(%rsp), %rcx
	.p2align	4
.LBB6_240:
	movq	(%r11,%rcx,8), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	cmpq	$31, %rdx
	jbe	.LBB6_1112
	cmpq	%r12, %rcx
	jae	.LBB6_1178
	vbroadcastss	(%r9,%rcx,4), %zmm12
	vmovups	(%r15,%rdi,4), %zmm13
	vmovups	64(%r15,%rdi,4), %zmm14
	vfmadd231ps	%zmm13, %zmm12, %zmm11
	vfmadd231ps	%zmm12, %zmm14, %zmm10
	movq	144(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm14, %zmm8
	movq	136(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm14, %zmm6
	movq	192(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm14, %zmm4
	movq	336(%rsp), %rdx
	vbroadcastss	(%rdx,%rcx,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm14, %zmm2
	vbroadcastss	(%rbp,%rcx,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm1
	vfmadd231ps	%zmm14, %zmm12, %zmm0
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB6_240
.LBB6_244:
	movq	48(%rsp), %rax
	movq	8(%rax), %rbp
	movq	168(%rsp), %rdi
	cmpq	%rdi, 224(%rsp)
	jbe	.LBB6_261
	cmpq	%rbp, %rdi
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rsi
	ja	.LBB6_248
	cmpq	%rsi, %rdi
	jae	.LBB6_345
	movq	48(%rsp), %rax
	movq	24(%rax), %rbp
	cmpq	%rbp, %rdi
	jbe	.LBB6_348
	jmp	.LBB6_248
.LBB6_249:
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rdi
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$31, %rdx
	movzbl	56(%rsp), %ecx
	jbe	.LBB6_1154
	movq	(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_279
	vaddps	(%rax,%rdi,4), %zmm5, %zmm5
	vmovups	%zmm5, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm4, %zmm4
	jmp	.LBB6_280
.LBB6_253:
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rdi
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$31, %rdx
	movzbl	56(%rsp), %ecx
	jbe	.LBB6_1154
	movq	(%rsi), %rax
	testb	%cl, %cl
	je	.LBB6_298
	vaddps	(%rax,%rdi,4), %zmm7, %zmm7
	vmovups	%zmm7, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm6, %zmm6
	jmp	.LBB6_299
.LBB6_257:
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rdi
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$31, %rdx
	movzbl	56(%rsp), %ecx
	jbe	.LBB6_1154
	movq	(%rbp), %rax
	testb	%cl, %cl
	je	.LBB6_314
	vaddps	(%rax,%rdi,4), %zmm9, %zmm9
	vmovups	%zmm9, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm8, %zmm8
	jmp	.LBB6_315
.LBB6_261:
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rdi
	cmpq	%rbp, %rdi
	ja	.LBB6_1164
	subq	%rdi, %rbp
	cmpq	$31, %rbp
	movzbl	56(%rsp), %ecx
	jbe	.LBB6_1165
	movq	48(%rsp), %rdx
	movq	(%rdx), %rax
	testb	%cl, %cl
	je	.LBB6_340
	vaddps	(%rax,%rdi,4), %zmm11, %zmm11
	vmovups	%zmm11, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm10, %zmm10
	jmp	.LBB6_341
.LBB6_265:
	vmovups	%zmm3, (%rax,%rcx,4)
.LBB6_266:
	vmovups	%zmm2, 64(%rax,%rcx,4)
	movq	24(%r10), %rdx
	cmpq	%rdx, %rcx
	ja	.LBB6_1166
	subq	%rcx, %rdx
	cmpq	$32, %rdx
	jb	.LBB6_1154
	movq	16(%r10), %rax
	cmpb	$0, 56(%rsp)
	je	.LBB6_278
	vaddps	(%rax,%rcx,4), %zmm1, %zmm1
	vmovups	%zmm1, (%rax,%rcx,4)
	vaddps	64(%rax,%rcx,4), %zmm0, %zmm0
	vmovups	%zmm0, 64(%rax,%rcx,4)
	jmp	.LBB6_15
.LBB6_270:
	leaq	(,%rsi,4), %rax
	cmpq	%rsi, %rdi
	movq	48(%rsp), %r10
	jne	.LBB6_406
.LBB6_271:
	movq	24(%r10), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_221
	cmpq	%rsi, %rdi
	je	.LBB6_15
	movq	48(%rsp), %rcx
	addq	16(%rcx), %rax
	movq	88(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	je	.LBB6_274
.LBB6_401:
	movq	40(%rsp), %rdx
	cmpq	$15, %rdx
	jbe	.LBB6_482
	vaddps	(%rax), %zmm1, %zmm1
	vmovups	%zmm1, (%rax)
	cmpq	$17, %rdx
	jb	.LBB6_15
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_576
	vaddps	(%rcx), %zmm0, %zmm0
	jmp	.LBB6_405
.LBB6_278:
	vmovups	%zmm1, (%rax,%rcx,4)
	vmovups	%zmm0, 64(%rax,%rcx,4)
	jmp	.LBB6_15
.LBB6_279:
	vmovups	%zmm5, (%rax,%rdi,4)
.LBB6_280:
	vmovups	%zmm4, 64(%rax,%rdi,4)
	movq	24(%r10), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$32, %rdx
	jb	.LBB6_1154
	movq	16(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_294
	vaddps	(%rax,%rdi,4), %zmm3, %zmm3
	vmovups	%zmm3, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm2, %zmm2
	jmp	.LBB6_295
.LBB6_284:
	leaq	(,%rsi,4), %rax
	cmpq	%rsi, %rdi
	jne	.LBB6_411
.LBB6_285:
	movq	24(%r10), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_221
	cmpq	%rsi, %rdi
	jne	.LBB6_416
.LBB6_287:
	movq	40(%r10), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_221
	cmpq	%rsi, %rdi
	jb	.LBB6_15
	je	.LBB6_15
	leaq	(,%rsi,4), %rcx
	movq	48(%rsp), %rax
	addq	32(%rax), %rcx
	movq	88(%rsp), %rax
	leaq	(%rcx,%rax,4), %rax
	cmpb	$0, 56(%rsp)
	jne	.LBB6_363
.LBB6_68:
	movq	40(%rsp), %rdx
	cmpq	$15, %rdx
	jbe	.LBB6_292
	vmovups	%zmm1, (%rcx)
	cmpq	$17, %rdx
	jb	.LBB6_15
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_293
	vmovups	%zmm0, (%rax)
	jmp	.LBB6_15
.LBB6_294:
	vmovups	%zmm3, (%rax,%rdi,4)
.LBB6_295:
	vmovups	%zmm2, 64(%rax,%rdi,4)
	movq	40(%r10), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$32, %rdx
	jb	.LBB6_1154
	movq	32(%r10), %rax
	testb	%cl, %cl
	je	.LBB6_13
	jmp	.LBB6_396
.LBB6_298:
	vmovups	%zmm7, (%rax,%rdi,4)
.LBB6_299:
	vmovups	%zmm6, 64(%rax,%rdi,4)
	movq	24(%rsi), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$32, %rdx
	jb	.LBB6_1154
	movq	16(%rsi), %rax
	testb	%cl, %cl
	je	.LBB6_309
	vaddps	(%rax,%rdi,4), %zmm5, %zmm5
	vmovups	%zmm5, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm4, %zmm4
	jmp	.LBB6_310
.LBB6_303:
	leaq	(,%rsi,4), %rax
	cmpq	%rsi, %rdi
	movq	48(%rsp), %r10
	jne	.LBB6_421
.LBB6_304:
	movq	24(%r10), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_221
	cmpq	%rsi, %rdi
	jne	.LBB6_426
.LBB6_306:
	movq	48(%rsp), %rax
	movq	40(%rax), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_221
	cmpq	%rsi, %rdi
	jae	.LBB6_329
	movq	48(%rsp), %rax
	movq	56(%rax), %rdx
	cmpq	%rdx, %rdi
	jbe	.LBB6_15
	jmp	.LBB6_221
.LBB6_309:
	vmovups	%zmm5, (%rax,%rdi,4)
.LBB6_310:
	vmovups	%zmm4, 64(%rax,%rdi,4)
	movq	40(%rsi), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$32, %rdx
	jb	.LBB6_1154
	movq	32(%rsi), %rax
	testb	%cl, %cl
	je	.LBB6_325
	vaddps	(%rax,%rdi,4), %zmm3, %zmm3
	vmovups	%zmm3, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm2, %zmm2
	jmp	.LBB6_326
.LBB6_314:
	vmovups	%zmm9, (%rax,%rdi,4)
.LBB6_315:
	vmovups	%zmm8, 64(%rax,%rdi,4)
	movq	24(%rbp), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$32, %rdx
	jb	.LBB6_1154
	movq	16(%rbp), %rax
	testb	%cl, %cl
	je	.LBB6_335
	vaddps	(%rax,%rdi,4), %zmm7, %zmm7
	vmovups	%zmm7, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm6, %zmm6
	jmp	.LBB6_336
.LBB6_319:
	leaq	(,%rsi,4), %rax
	cmpq	%rsi, %rdi
	jne	.LBB6_431
.LBB6_320:
	movq	24(%rbp), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_221
	cmpq	%rsi, %rdi
	jne	.LBB6_441
.LBB6_322:
	movq	40(%rbp), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_221
	cmpq	%rsi, %rdi
	jae	.LBB6_356
	movq	56(%rbp), %rdx
	cmpq	%rdx, %rdi
	jbe	.LBB6_359
	jmp	.LBB6_221
.LBB6_325:
	vmovups	%zmm3, (%rax,%rdi,4)
.LBB6_326:
	vmovups	%zmm2, 64(%rax,%rdi,4)
	movq	56(%rsi), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$32, %rdx
	jb	.LBB6_1154
	movq	48(%rsi), %rax
	testb	%cl, %cl
	je	.LBB6_13
	jmp	.LBB6_396
.LBB6_329:
	leaq	(,%rsi,4), %rax
	cmpq	%rsi, %rdi
	movq	48(%rsp), %r10
	jne	.LBB6_436
.LBB6_330:
	movq	56(%r10), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_221
	cmpq	%rsi, %rdi
	je	.LBB6_15
	movq	48(%rsp), %rcx
	addq	48(%rcx), %rax
	movq	88(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	jne	.LBB6_401
.LBB6_274:
	movq	40(%rsp), %rdx
	cmpq	$15, %rdx
	jbe	.LBB6_334
	vmovups	%zmm1, (%rax)
	cmpq	$17, %rdx
	jb	.LBB6_15
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_277
.LBB6_405:
	vmovups	%zmm0, (%rcx)
	jmp	.LBB6_15
.LBB6_335:
	vmovups	%zmm7, (%rax,%rdi,4)
.LBB6_336:
	vmovups	%zmm6, 64(%rax,%rdi,4)
	movq	40(%rbp), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$32, %rdx
	jb	.LBB6_1154
	movq	32(%rbp), %rax
	testb	%cl, %cl
	je	.LBB6_351
	vaddps	(%rax,%rdi,4), %zmm5, %zmm5
	vmovups	%zmm5, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm4, %zmm4
	jmp	.LBB6_352
.LBB6_340:
	vmovups	%zmm11, (%rax,%rdi,4)
.LBB6_341:
	vmovups	%zmm10, 64(%rax,%rdi,4)
	movq	24(%rdx), %rbp
	cmpq	%rbp, %rdi
	ja	.LBB6_1164
	subq	%rdi, %rbp
	cmpq	$32, %rbp
	jb	.LBB6_1165
	movq	48(%rsp), %rdx
	movq	16(%rdx), %rax
	testb	%cl, %cl
	je	.LBB6_367
	vaddps	(%rax,%rdi,4), %zmm9, %zmm9
	vmovups	%zmm9, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm8, %zmm8
	jmp	.LBB6_368
.LBB6_345:
	leaq	(,%rsi,4), %rax
	cmpq	%rsi, %rdi
	movq	48(%rsp), %r10
	jne	.LBB6_446
.LBB6_346:
	movq	24(%r10), %rbp
	cmpq	%rbp, %rdi
	ja	.LBB6_248
	cmpq	%rsi, %rdi
	jne	.LBB6_456
.LBB6_348:
	movq	48(%rsp), %rax
	movq	40(%rax), %rbp
	cmpq	%rbp, %rdi
	ja	.LBB6_248
	cmpq	%rsi, %rdi
	jae	.LBB6_381
	movq	48(%rsp), %rax
	movq	56(%rax), %rbp
	cmpq	%rbp, %rdi
	jbe	.LBB6_384
	jmp	.LBB6_248
.LBB6_351:
	vmovups	%zmm5, (%rax,%rdi,4)
.LBB6_352:
	vmovups	%zmm4, 64(%rax,%rdi,4)
	movq	56(%rbp), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$32, %rdx
	jb	.LBB6_1154
	movq	48(%rbp), %rax
	testb	%cl, %cl
	je	.LBB6_372
	vaddps	(%rax,%rdi,4), %zmm3, %zmm3
	vmovups	%zmm3, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm2, %zmm2
	jmp	.LBB6_373
.LBB6_356:
	leaq	(,%rsi,4), %rax
	cmpq	%rsi, %rdi
	jne	.LBB6_451
.LBB6_357:
	movq	56(%rbp), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_221
	cmpq	%rsi, %rdi
	jne	.LBB6_461
.LBB6_359:
	movq	72(%rbp), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_221
	cmpq	%rsi, %rdi
	jb	.LBB6_15
	je	.LBB6_15
	leaq	(,%rsi,4), %rcx
	movq	48(%rsp), %rax
	addq	64(%rax), %rcx
	movq	88(%rsp), %rax
	leaq	(%rcx,%rax,4), %rax
	cmpb	$0, 56(%rsp)
	je	.LBB6_68
	jmp	.LBB6_363
.LBB6_367:
	vmovups	%zmm9, (%rax,%rdi,4)
.LBB6_368:
	vmovups	%zmm8, 64(%rax,%rdi,4)
	movq	40(%rdx), %rbp
	cmpq	%rbp, %rdi
	ja	.LBB6_1164
	subq	%rdi, %rbp
	cmpq	$32, %rbp
	jb	.LBB6_1165
	movq	48(%rsp), %rdx
	movq	32(%rdx), %rax
	testb	%cl, %cl
	je	.LBB6_376
	vaddps	(%rax,%rdi,4), %zmm7, %zmm7
	vmovups	%zmm7, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm6, %zmm6
	jmp	.LBB6_377
.LBB6_372:
	vmovups	%zmm3, (%rax,%rdi,4)
.LBB6_373:
	vmovups	%zmm2, 64(%rax,%rdi,4)
	movq	72(%rbp), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$32, %rdx
	jb	.LBB6_1154
	movq	64(%rbp), %rax
	testb	%cl, %cl
	je	.LBB6_13
	jmp	.LBB6_396
.LBB6_376:
	vmovups	%zmm7, (%rax,%rdi,4)
.LBB6_377:
	vmovups	%zmm6, 64(%rax,%rdi,4)
	movq	56(%rdx), %rbp
	cmpq	%rbp, %rdi
	ja	.LBB6_1164
	subq	%rdi, %rbp
	cmpq	$32, %rbp
	jb	.LBB6_1165
	movq	48(%rsp), %rdx
	movq	48(%rdx), %rax
	testb	%cl, %cl
	je	.LBB6_387
	vaddps	(%rax,%rdi,4), %zmm5, %zmm5
	vmovups	%zmm5, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm4, %zmm4
	jmp	.LBB6_388
.LBB6_381:
	leaq	(,%rsi,4), %rax
	cmpq	%rsi, %rdi
	movq	48(%rsp), %r10
	jne	.LBB6_466
.LBB6_382:
	movq	56(%r10), %rbp
	cmpq	%rbp, %rdi
	ja	.LBB6_248
	cmpq	%rsi, %rdi
	jne	.LBB6_471
.LBB6_384:
	movq	48(%rsp), %rax
	movq	72(%rax), %rbp
	cmpq	%rbp, %rdi
	ja	.LBB6_248
	cmpq	%rsi, %rdi
	jae	.LBB6_397
	movq	48(%rsp), %rax
	movq	88(%rax), %rbp
	cmpq	%rbp, %rdi
	jbe	.LBB6_15
	jmp	.LBB6_248
.LBB6_387:
	vmovups	%zmm5, (%rax,%rdi,4)
.LBB6_388:
	vmovups	%zmm4, 64(%rax,%rdi,4)
	movq	72(%rdx), %rbp
	cmpq	%rbp, %rdi
	ja	.LBB6_1164
	subq	%rdi, %rbp
	cmpq	$32, %rbp
	jb	.LBB6_1165
	movq	48(%rsp), %rdx
	movq	64(%rdx), %rax
	testb	%cl, %cl
	je	.LBB6_392
	vaddps	(%rax,%rdi,4), %zmm3, %zmm3
	vmovups	%zmm3, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm2, %zmm2
	jmp	.LBB6_393
.LBB6_392:
	vmovups	%zmm3, (%rax,%rdi,4)
.LBB6_393:
	vmovups	%zmm2, 64(%rax,%rdi,4)
	movq	88(%rdx), %rbp
	cmpq	%rbp, %rdi
	ja	.LBB6_1164
	subq	%rdi, %rbp
	cmpq	$32, %rbp
	jb	.LBB6_1165
	movq	48(%rsp), %rax
	movq	80(%rax), %rax
	testb	%cl, %cl
	je	.LBB6_13
.LBB6_396:
	vaddps	(%rax,%rdi,4), %zmm1, %zmm1
	vmovups	%zmm1, (%rax,%rdi,4)
	vaddps	64(%rax,%rdi,4), %zmm0, %zmm0
	jmp	.LBB6_14
.LBB6_397:
	leaq	(,%rsi,4), %rax
	cmpq	%rsi, %rdi
	movq	48(%rsp), %r10
	jne	.LBB6_476
.LBB6_398:
	movq	88(%r10), %rbp
	cmpq	%rbp, %rdi
	ja	.LBB6_248
	cmpq	%rsi, %rdi
	je	.LBB6_15
	movq	48(%rsp), %rcx
	addq	80(%rcx), %rax
	movq	88(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	je	.LBB6_274
	jmp	.LBB6_401
.LBB6_406:
	movq	(%r10), %rdx
	addq	%rax, %rdx
	movq	88(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	je	.LBB6_483
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_545
	vaddps	(%rdx), %zmm3, %zmm3
	vmovups	%zmm3, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_271
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_577
	vaddps	(%rcx), %zmm2, %zmm2
	jmp	.LBB6_486
.LBB6_411:
	movq	(%r10), %rdx
	addq	%rax, %rdx
	movq	88(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	je	.LBB6_487
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_547
	vaddps	(%rdx), %zmm5, %zmm5
	vmovups	%zmm5, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_285
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_579
	vaddps	(%rcx), %zmm4, %zmm4
	jmp	.LBB6_490
.LBB6_416:
	addq	16(%r10), %rax
	movq	88(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	je	.LBB6_491
	movq	40(%rsp), %rdx
	cmpq	$15, %rdx
	jbe	.LBB6_549
	vaddps	(%rax), %zmm3, %zmm3
	vmovups	%zmm3, (%rax)
	cmpq	$17, %rdx
	jb	.LBB6_287
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_581
	vaddps	(%rcx), %zmm2, %zmm2
	jmp	.LBB6_494
.LBB6_421:
	movq	(%r10), %rdx
	addq	%rax, %rdx
	movq	88(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	je	.LBB6_495
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_551
	vaddps	(%rdx), %zmm7, %zmm7
	vmovups	%zmm7, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_304
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_583
	vaddps	(%rcx), %zmm6, %zmm6
	jmp	.LBB6_498
.LBB6_426:
	movq	48(%rsp), %rcx
	addq	16(%rcx), %rax
	movq	88(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	je	.LBB6_499
	movq	40(%rsp), %rdx
	cmpq	$15, %rdx
	jbe	.LBB6_553
	vaddps	(%rax), %zmm5, %zmm5
	vmovups	%zmm5, (%rax)
	cmpq	$17, %rdx
	jb	.LBB6_306
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_585
	vaddps	(%rcx), %zmm4, %zmm4
	jmp	.LBB6_502
.LBB6_431:
	movq	(%rbp), %rdx
	addq	%rax, %rdx
	movq	88(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	je	.LBB6_503
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_555
	vaddps	(%rdx), %zmm9, %zmm9
	vmovups	%zmm9, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_320
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_587
	vaddps	(%rcx), %zmm8, %zmm8
	jmp	.LBB6_506
.LBB6_436:
	movq	32(%r10), %rdx
	addq	%rax, %rdx
	movq	88(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	je	.LBB6_507
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_557
	vaddps	(%rdx), %zmm3, %zmm3
	vmovups	%zmm3, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_330
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_589
	vaddps	(%rcx), %zmm2, %zmm2
	jmp	.LBB6_510
.LBB6_441:
	addq	16(%rbp), %rax
	movq	88(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	je	.LBB6_511
	movq	40(%rsp), %rdx
	cmpq	$15, %rdx
	jbe	.LBB6_559
	vaddps	(%rax), %zmm7, %zmm7
	vmovups	%zmm7, (%rax)
	cmpq	$17, %rdx
	jb	.LBB6_322
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_591
	vaddps	(%rcx), %zmm6, %zmm6
	jmp	.LBB6_514
.LBB6_446:
	movq	(%r10), %rdx
	addq	%rax, %rdx
	movq	88(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	je	.LBB6_515
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_561
	vaddps	(%rdx), %zmm11, %zmm11
	vmovups	%zmm11, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_346
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_593
	vaddps	(%rcx), %zmm10, %zmm10
	jmp	.LBB6_518
.LBB6_451:
	movq	32(%rbp), %rdx
	addq	%rax, %rdx
	movq	88(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	je	.LBB6_519
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_563
	vaddps	(%rdx), %zmm5, %zmm5
	vmovups	%zmm5, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_357
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_595
	vaddps	(%rcx), %zmm4, %zmm4
	jmp	.LBB6_522
.LBB6_456:
	movq	48(%rsp), %rcx
	addq	16(%rcx), %rax
	movq	88(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	je	.LBB6_523
	movq	40(%rsp), %rdx
	cmpq	$15, %rdx
	jbe	.LBB6_565
	vaddps	(%rax), %zmm9, %zmm9
	vmovups	%zmm9, (%rax)
	cmpq	$17, %rdx
	jb	.LBB6_348
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_597
	vaddps	(%rcx), %zmm8, %zmm8
	jmp	.LBB6_526
.LBB6_461:
	addq	48(%rbp), %rax
	movq	88(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	je	.LBB6_527
	movq	40(%rsp), %rdx
	cmpq	$15, %rdx
	jbe	.LBB6_567
	vaddps	(%rax), %zmm3, %zmm3
	vmovups	%zmm3, (%rax)
	cmpq	$17, %rdx
	jb	.LBB6_359
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_599
	vaddps	(%rcx), %zmm2, %zmm2
	jmp	.LBB6_530
.LBB6_466:
	movq	32(%r10), %rdx
	addq	%rax, %rdx
	movq	88(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	je	.LBB6_531
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_569
	vaddps	(%rdx), %zmm7, %zmm7
	vmovups	%zmm7, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_382
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_601
	vaddps	(%rcx), %zmm6, %zmm6
	jmp	.LBB6_534
.LBB6_471:
	movq	48(%rsp), %rcx
	addq	48(%rcx), %rax
	movq	88(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	je	.LBB6_536
	movq	40(%rsp), %rdx
	cmpq	$15, %rdx
	jbe	.LBB6_571
	vaddps	(%rax), %zmm5, %zmm5
	vmovups	%zmm5, (%rax)
	cmpq	$17, %rdx
	jb	.LBB6_384
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_603
	vaddps	(%rcx), %zmm4, %zmm4
	jmp	.LBB6_539
.LBB6_476:
	movq	64(%r10), %rdx
	addq	%rax, %rdx
	movq	88(%rsp), %rcx
	leaq	(%rdx,%rcx,4), %rcx
	cmpb	$0, 56(%rsp)
	je	.LBB6_540
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_573
	vaddps	(%rdx), %zmm3, %zmm3
	vmovups	%zmm3, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_398
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_605
	vaddps	(%rcx), %zmm2, %zmm2
	jmp	.LBB6_543
.LBB6_481:
	vmovups	(%rcx), %zmm0 {%k1} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rcx) {%k1}
	jmp	.LBB6_15
.LBB6_292:
	vmovups	%zmm1, (%rcx) {%k1}
	jmp	.LBB6_15
.LBB6_482:
	vmovups	(%rax), %zmm0 {%k1} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	jmp	.LBB6_15
.LBB6_334:
	vmovups	%zmm1, (%rax) {%k1}
	jmp	.LBB6_15
.LBB6_483:
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_546
	vmovups	%zmm3, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_271
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_578
.LBB6_486:
	vmovups	%zmm2, (%rcx)
	jmp	.LBB6_271
.LBB6_487:
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_548
	vmovups	%zmm5, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_285
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_580
.LBB6_490:
	vmovups	%zmm4, (%rcx)
	jmp	.LBB6_285
.LBB6_491:
	movq	40(%rsp), %rdx
	cmpq	$15, %rdx
	jbe	.LBB6_550
	vmovups	%zmm3, (%rax)
	cmpq	$17, %rdx
	jb	.LBB6_287
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_582
.LBB6_494:
	vmovups	%zmm2, (%rcx)
	jmp	.LBB6_287
.LBB6_495:
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_552
	vmovups	%zmm7, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_304
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_584
.LBB6_498:
	vmovups	%zmm6, (%rcx)
	jmp	.LBB6_304
.LBB6_499:
	movq	40(%rsp), %rdx
	cmpq	$15, %rdx
	jbe	.LBB6_554
	vmovups	%zmm5, (%rax)
	cmpq	$17, %rdx
	jb	.LBB6_306
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_586
.LBB6_502:
	vmovups	%zmm4, (%rcx)
	jmp	.LBB6_306
.LBB6_503:
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_556
	vmovups	%zmm9, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_320
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_588
.LBB6_506:
	vmovups	%zmm8, (%rcx)
	jmp	.LBB6_320
.LBB6_507:
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_558
	vmovups	%zmm3, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_330
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_590
.LBB6_510:
	vmovups	%zmm2, (%rcx)
	jmp	.LBB6_330
.LBB6_511:
	movq	40(%rsp), %rdx
	cmpq	$15, %rdx
	jbe	.LBB6_560
	vmovups	%zmm7, (%rax)
	cmpq	$17, %rdx
	jb	.LBB6_322
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_592
.LBB6_514:
	vmovups	%zmm6, (%rcx)
	jmp	.LBB6_322
.LBB6_515:
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_562
	vmovups	%zmm11, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_346
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_594
.LBB6_518:
	vmovups	%zmm10, (%rcx)
	jmp	.LBB6_346
.LBB6_519:
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_564
	vmovups	%zmm5, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_357
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_596
.LBB6_522:
	vmovups	%zmm4, (%rcx)
	jmp	.LBB6_357
.LBB6_523:
	movq	40(%rsp), %rdx
	cmpq	$15, %rdx
	jbe	.LBB6_566
	vmovups	%zmm9, (%rax)
	cmpq	$17, %rdx
	jb	.LBB6_348
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_598
.LBB6_526:
	vmovups	%zmm8, (%rcx)
	jmp	.LBB6_348
.LBB6_527:
	movq	40(%rsp), %rdx
	cmpq	$15, %rdx
	jbe	.LBB6_568
	vmovups	%zmm3, (%rax)
	cmpq	$17, %rdx
	jb	.LBB6_359
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_600
.LBB6_530:
	vmovups	%zmm2, (%rcx)
	jmp	.LBB6_359
.LBB6_531:
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_570
	vmovups	%zmm7, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_382
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_602
.LBB6_534:
	vmovups	%zmm6, (%rcx)
	jmp	.LBB6_382
.LBB6_536:
	movq	40(%rsp), %rdx
	cmpq	$15, %rdx
	jbe	.LBB6_572
	vmovups	%zmm5, (%rax)
	cmpq	$17, %rdx
	jb	.LBB6_384
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_604
.LBB6_539:
	vmovups	%zmm4, (%rcx)
	jmp	.LBB6_384
.LBB6_540:
	movq	40(%rsp), %r8
	cmpq	$15, %r8
	jbe	.LBB6_574
	vmovups	%zmm3, (%rdx)
	cmpq	$17, %r8
	jb	.LBB6_398
	cmpq	$15, 24(%rsp)
	jbe	.LBB6_606
.LBB6_543:
	vmovups	%zmm2, (%rcx)
	jmp	.LBB6_398
.LBB6_545:
	vmovups	(%rdx), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm3, %zmm2
	vmovups	%zmm2, (%rdx) {%k1}
	jmp	.LBB6_271
.LBB6_546:
	vmovups	%zmm3, (%rdx) {%k1}
	jmp	.LBB6_271
.LBB6_547:
	vmovups	(%rdx), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm5, %zmm4
	vmovups	%zmm4, (%rdx) {%k1}
	jmp	.LBB6_285
.LBB6_548:
	vmovups	%zmm5, (%rdx) {%k1}
	jmp	.LBB6_285
.LBB6_549:
	vmovups	(%rax), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm3, %zmm2
	vmovups	%zmm2, (%rax) {%k1}
	jmp	.LBB6_287
.LBB6_550:
	vmovups	%zmm3, (%rax) {%k1}
	jmp	.LBB6_287
.LBB6_551:
	vmovups	(%rdx), %zmm6 {%k1} {z}
	vaddps	%zmm6, %zmm7, %zmm6
	vmovups	%zmm6, (%rdx) {%k1}
	jmp	.LBB6_304
.LBB6_552:
	vmovups	%zmm7, (%rdx) {%k1}
	jmp	.LBB6_304
.LBB6_553:
	vmovups	(%rax), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm5, %zmm4
	vmovups	%zmm4, (%rax) {%k1}
	jmp	.LBB6_306
.LBB6_554:
	vmovups	%zmm5, (%rax) {%k1}
	jmp	.LBB6_306
.LBB6_555:
	vmovups	(%rdx), %zmm8 {%k1} {z}
	vaddps	%zmm8, %zmm9, %zmm8
	vmovups	%zmm8, (%rdx) {%k1}
	jmp	.LBB6_320
.LBB6_556:
	vmovups	%zmm9, (%rdx) {%k1}
	jmp	.LBB6_320
.LBB6_557:
	vmovups	(%rdx), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm3, %zmm2
	vmovups	%zmm2, (%rdx) {%k1}
	jmp	.LBB6_330
.LBB6_558:
	vmovups	%zmm3, (%rdx) {%k1}
	jmp	.LBB6_330
.LBB6_559:
	vmovups	(%rax), %zmm6 {%k1} {z}
	vaddps	%zmm6, %zmm7, %zmm6
	vmovups	%zmm6, (%rax) {%k1}
	jmp	.LBB6_322
.LBB6_560:
	vmovups	%zmm7, (%rax) {%k1}
	jmp	.LBB6_322
.LBB6_561:
	vmovups	(%rdx), %zmm10 {%k1} {z}
	vaddps	%zmm10, %zmm11, %zmm10
	vmovups	%zmm10, (%rdx) {%k1}
	jmp	.LBB6_346
.LBB6_562:
	vmovups	%zmm11, (%rdx) {%k1}
	jmp	.LBB6_346
.LBB6_563:
	vmovups	(%rdx), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm5, %zmm4
	vmovups	%zmm4, (%rdx) {%k1}
	jmp	.LBB6_357
.LBB6_564:
	vmovups	%zmm5, (%rdx) {%k1}
	jmp	.LBB6_357
.LBB6_565:
	vmovups	(%rax), %zmm8 {%k1} {z}
	vaddps	%zmm8, %zmm9, %zmm8
	vmovups	%zmm8, (%rax) {%k1}
	jmp	.LBB6_348
.LBB6_566:
	vmovups	%zmm9, (%rax) {%k1}
	jmp	.LBB6_348
.LBB6_567:
	vmovups	(%rax), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm3, %zmm2
	vmovups	%zmm2, (%rax) {%k1}
	jmp	.LBB6_359
.LBB6_568:
	vmovups	%zmm3, (%rax) {%k1}
	jmp	.LBB6_359
.LBB6_569:
	vmovups	(%rdx), %zmm6 {%k1} {z}
	vaddps	%zmm6, %zmm7, %zmm6
	vmovups	%zmm6, (%rdx) {%k1}
	jmp	.LBB6_382
.LBB6_570:
	vmovups	%zmm7, (%rdx) {%k1}
	jmp	.LBB6_382
.LBB6_571:
	vmovups	(%rax), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm5, %zmm4
	vmovups	%zmm4, (%rax) {%k1}
	jmp	.LBB6_384
.LBB6_572:
	vmovups	%zmm5, (%rax) {%k1}
	jmp	.LBB6_384
.LBB6_573:
	vmovups	(%rdx), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm3, %zmm2
	vmovups	%zmm2, (%rdx) {%k1}
	jmp	.LBB6_398
.LBB6_574:
	vmovups	%zmm3, (%rdx) {%k1}
	jmp	.LBB6_398
.LBB6_575:
	vmovups	(%rax), %zmm1 {%k3} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k3}
	jmp	.LBB6_15
.LBB6_293:
	vmovups	%zmm0, (%rax) {%k2}
	jmp	.LBB6_15
.LBB6_576:
	vmovups	(%rcx), %zmm1 {%k3} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rcx) {%k3}
	jmp	.LBB6_15
.LBB6_277:
	vmovups	%zmm0, (%rcx) {%k2}
	jmp	.LBB6_15
.LBB6_577:
	vmovups	(%rcx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rcx) {%k3}
	jmp	.LBB6_271
.LBB6_578:
	vmovups	%zmm2, (%rcx) {%k2}
	jmp	.LBB6_271
.LBB6_579:
	vmovups	(%rcx), %zmm5 {%k3} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rcx) {%k3}
	jmp	.LBB6_285
.LBB6_580:
	vmovups	%zmm4, (%rcx) {%k2}
	jmp	.LBB6_285
.LBB6_581:
	vmovups	(%rcx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rcx) {%k3}
	jmp	.LBB6_287
.LBB6_582:
	vmovups	%zmm2, (%rcx) {%k2}
	jmp	.LBB6_287
.LBB6_583:
	vmovups	(%rcx), %zmm7 {%k3} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%rcx) {%k3}
	jmp	.LBB6_304
.LBB6_584:
	vmovups	%zmm6, (%rcx) {%k2}
	jmp	.LBB6_304
.LBB6_585:
	vmovups	(%rcx), %zmm5 {%k3} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rcx) {%k3}
	jmp	.LBB6_306
.LBB6_586:
	vmovups	%zmm4, (%rcx) {%k2}
	jmp	.LBB6_306
.LBB6_587:
	vmovups	(%rcx), %zmm9 {%k3} {z}
	vaddps	%zmm9, %zmm8, %zmm8
	vmovups	%zmm8, (%rcx) {%k3}
	jmp	.LBB6_320
.LBB6_588:
	vmovups	%zmm8, (%rcx) {%k2}
	jmp	.LBB6_320
.LBB6_589:
	vmovups	(%rcx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rcx) {%k3}
	jmp	.LBB6_330
.LBB6_590:
	vmovups	%zmm2, (%rcx) {%k2}
	jmp	.LBB6_330
.LBB6_591:
	vmovups	(%rcx), %zmm7 {%k3} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%rcx) {%k3}
	jmp	.LBB6_322
.LBB6_592:
	vmovups	%zmm6, (%rcx) {%k2}
	jmp	.LBB6_322
.LBB6_593:
	vmovups	(%rcx), %zmm11 {%k3} {z}
	vaddps	%zmm11, %zmm10, %zmm10
	vmovups	%zmm10, (%rcx) {%k3}
	jmp	.LBB6_346
.LBB6_594:
	vmovups	%zmm10, (%rcx) {%k2}
	jmp	.LBB6_346
.LBB6_595:
	vmovups	(%rcx), %zmm5 {%k3} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rcx) {%k3}
	jmp	.LBB6_357
.LBB6_596:
	vmovups	%zmm4, (%rcx) {%k2}
	jmp	.LBB6_357
.LBB6_597:
	vmovups	(%rcx), %zmm9 {%k3} {z}
	vaddps	%zmm9, %zmm8, %zmm8
	vmovups	%zmm8, (%rcx) {%k3}
	jmp	.LBB6_348
.LBB6_598:
	vmovups	%zmm8, (%rcx) {%k2}
	jmp	.LBB6_348
.LBB6_599:
	vmovups	(%rcx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rcx) {%k3}
	jmp	.LBB6_359
.LBB6_600:
	vmovups	%zmm2, (%rcx) {%k2}
	jmp	.LBB6_359
.LBB6_601:
	vmovups	(%rcx), %zmm7 {%k3} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%rcx) {%k3}
	jmp	.LBB6_382
.LBB6_602:
	vmovups	%zmm6, (%rcx) {%k2}
	jmp	.LBB6_382
.LBB6_603:
	vmovups	(%rcx), %zmm5 {%k3} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rcx) {%k3}
	jmp	.LBB6_384
.LBB6_604:
	vmovups	%zmm4, (%rcx) {%k2}
	jmp	.LBB6_384
.LBB6_605:
	vmovups	(%rcx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rcx) {%k3}
	jmp	.LBB6_398
.LBB6_606:
	vmovups	%zmm2, (%rcx) {%k2}
	jmp	.LBB6_398
.LBB6_607:
	movq	248(%rsp), %rbx
	subq	$-128, %rbx
	movq	392(%rsp), %rax
	addq	%rax, 352(%rsp)
	movq	360(%rsp), %rcx
	addq	%rax, %rcx
	movq	536(%rsp), %r11
	addq	%rax, %r11
	movq	544(%rsp), %r10
	addq	%rax, %r10
	movq	552(%rsp), %r8
	addq	%rax, %r8
	movq	560(%rsp), %r9
	addq	%rax, %r9
	movq	512(%rsp), %rax
	movq	%rax, 128(%rsp)
	movq	528(%rsp), %rsi
	testq	%rsi, %rsi
	movq	520(%rsp), %r12
	jne	.LBB6_11
	movq	384(%rsp), %rcx
	movl	$32, %edi
	jmp	.LBB6_1109
	.p2align	4
.LBB6_609:
	movl	$16, %edi
	movq	496(%rsp), %rsi
	testq	%rsi, %rsi
	movq	168(%rsp), %rax
	je	.LBB6_1109
	movq	%rax, %rdi
	subq	%rdx, %rdi
	movl	$-1, %eax
	movl	%edi, %ecx
	shll	%cl, %eax
	leaq	16(%rdx), %rcx
	movq	%rcx, 232(%rsp)
	notl	%eax
	kmovd	%eax, %k1
	cmpq	$16, %rdi
	movl	$16, %ecx
	movq	%rdi, 32(%rsp)
	cmovbq	%rdi, %rcx
	movl	$-1, %eax
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k2
	movq	416(%rsp), %r9
	movq	432(%rsp), %r10
	movq	424(%rsp), %r11
	movq	440(%rsp), %rbx
	movq	448(%rsp), %r13
	movq	456(%rsp), %rax
	movq	%rax, 216(%rsp)
	xorl	%r8d, %r8d
	movq	480(%rsp), %rax
	movq	%rax, 112(%rsp)
	xorl	%r12d, %r12d
.LBB6_611:
	cmpq	$128, %rsi
	movl	$128, %eax
	cmovbq	%rsi, %rax
	testq	%r12, %r12
	setne	%bpl
	movq	%r12, %rcx
	shlq	$7, %rcx
	movq	472(%rsp), %rdi
	imulq	%rcx, %rdi
	movq	376(%rsp), %rdx
	subq	%rdi, %rdx
	movq	%rdx, 672(%rsp)
	jb	.LBB6_1157
	movl	%eax, %edx
	subq	%rax, %rsi
	movq	%rsi, 40(%rsp)
	incq	%r12
	movq	%r12, 88(%rsp)
	orb	1008(%rsp), %bpl
	movb	%bpl, 64(%rsp)
	leaq	(%rcx,%rax), %r12
	subq	%rcx, %r12
	movl	$0, %ecx
	cmovbq	%rcx, %r12
	movq	112(%rsp), %rsi
	leaq	(%rsi,%rdx,8), %rdx
	movq	%rdx, 344(%rsp)
	movl	%eax, %edx
	andl	$240, %edx
	movq	%rdx, 160(%rsp)
	leaq	(,%rax,8), %rdx
	movl	%edx, %edi
	andl	$1920, %edi
	andl	$120, %edx
	movq	%rdx, 208(%rsp)
	leaq	(%rax,%r8), %rdx
	movq	%rdx, 24(%rsp)
	movq	%r8, 200(%rsp)
	subq	%r8, %rdx
	cmovbq	%rcx, %rdx
	movq	%rdx, 176(%rsp)
	movq	%rdi, 608(%rsp)
	leaq	(%rsi,%rdi), %rcx
	movq	%rcx, 144(%rsp)
	andq	$-16, %rax
	movq	216(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 272(%rsp)
	movq	%r9, 56(%rsp)
	movq	%r9, 48(%rsp)
	movq	%r10, 224(%rsp)
	movq	%r10, 256(%rsp)
	movq	%rsi, %r10
	movq	%r11, 152(%rsp)
	movq	%rbx, 360(%rsp)
	movq	%rbx, %r9
	movq	%r13, 352(%rsp)
	movq	%r13, %rbx
	movq	%rcx, 104(%rsp)
	movq	992(%rsp), %rcx
	movq	1000(%rsp), %rax
	xorl	%esi, %esi
	movq	%r12, 280(%rsp)
	jmp	.LBB6_616
.LBB6_859:
	vaddps	(%rax,%rdi,4), %zmm0, %zmm0
.LBB6_860:
	vmovups	%zmm0, (%rax,%rdi,4)
.LBB6_615:
	movq	800(%rsp), %rsi
	movl	%esi, %eax
	shll	$4, %eax
	movq	16(%rsp), %rcx
	addq	%rax, %rcx
	movq	736(%rsp), %rdx
	subq	%rsi, %rdx
	movq	864(%rsp), %rsi
	incq	%rsi
	movq	488(%rsp), %rax
	addq	%rax, %r11
	movq	%r11, 104(%rsp)
	addq	%rax, %rbx
	addq	%rax, %r9
	movq	240(%rsp), %r11
	addq	%rax, %r11
	addq	%rax, 256(%rsp)
	addq	%rax, 272(%rsp)
	addq	%rax, 48(%rsp)
	movq	%rdx, %rax
	testq	%rdx, %rdx
	je	.LBB6_1107
.LBB6_616:
	movq	%rcx, 16(%rsp)
	cmpq	$6, %rax
	movl	$6, %ecx
	cmovbq	%rax, %rcx
	movq	%rcx, 800(%rsp)
	movq	504(%rsp), %rdi
	movq	%rsi, 864(%rsp)
	imulq	%rsi, %rdi
	movq	672(%rsp), %r13
	subq	%rdi, %r13
	jb	.LBB6_1150
	movq	%rax, 736(%rsp)
	decq	%rax
	cmpq	$4, %rax
	movq	%r11, 240(%rsp)
	movq	%r9, 192(%rsp)
	movq	%rbx, 136(%rsp)
	ja	.LBB6_828
	leaq	.LJTI6_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	movq	104(%rsp), %r11
	jmpq	*%rax
.LBB6_619:
	cmpq	%r13, %r12
	ja	.LBB6_1162
	cmpq	$0, 608(%rsp)
	je	.LBB6_854
	vxorps	%xmm0, %xmm0, %xmm0
	movq	176(%rsp), %rax
	xorl	%r13d, %r13d
	.p2align	4
.LBB6_622:
	cmpq	%r12, %r13
	ja	.LBB6_1118
	subq	$16, %rax
	jb	.LBB6_1116
	leaq	(%r10,%r13,8), %rbx
	movq	(%rbx), %rdi
	movq	8(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1135
	movq	%rdi, 336(%rsp)
	movq	%rax, 128(%rsp)
	cmpq	$15, %rdx
	jbe	.LBB6_1113
	movq	8(%rbx), %rsi
	movq	8(%rsp), %rdx
	subq	%rsi, %rdx
	jb	.LBB6_1126
	cmpq	$16, %rdx
	jb	.LBB6_1113
	movq	16(%rbx), %r9
	movq	8(%rsp), %rdx
	subq	%r9, %rdx
	jb	.LBB6_1127
	cmpq	$16, %rdx
	jb	.LBB6_1113
	movq	24(%rbx), %r10
	movq	8(%rsp), %rdx
	subq	%r10, %rdx
	jb	.LBB6_1128
	cmpq	$16, %rdx
	jb	.LBB6_1113
	movq	32(%rbx), %rcx
	movq	8(%rsp), %rdx
	subq	%rcx, %rdx
	jb	.LBB6_1129
	cmpq	$16, %rdx
	jb	.LBB6_1113
	movq	40(%rbx), %r8
	movq	8(%rsp), %rdx
	subq	%r8, %rdx
	jb	.LBB6_1130
	cmpq	$16, %rdx
	jb	.LBB6_1113
	movq	48(%rbx), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1131
	cmpq	$16, %rdx
	jb	.LBB6_1113
	movq	56(%rbx), %rdi
	movq	8(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1135
	movq	%rdi, 328(%rsp)
	cmpq	$16, %rdx
	jb	.LBB6_1113
	movq	64(%rbx), %rdi
	movq	8(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1135
	movq	%rdi, 320(%rsp)
	cmpq	$16, %rdx
	jb	.LBB6_1113
	movq	72(%rbx), %rdi
	movq	8(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1135
	movq	%rdi, 312(%rsp)
	cmpq	$16, %rdx
	jb	.LBB6_1113
	movq	80(%rbx), %rdi
	movq	8(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1135
	movq	%rdi, 304(%rsp)
	cmpq	$16, %rdx
	jb	.LBB6_1113
	movq	88(%rbx), %rdi
	movq	8(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1135
	movq	%rdi, 296(%rsp)
	cmpq	$16, %rdx
	jb	.LBB6_1113
	movq	96(%rbx), %rdi
	movq	8(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1135
	cmpq	$16, %rdx
	jb	.LBB6_1113
	movq	104(%rbx), %rax
	movq	8(%rsp), %rdx
	subq	%rax, %rdx
	jb	.LBB6_1132
	cmpq	$16, %rdx
	jb	.LBB6_1113
	movq	112(%rbx), %r12
	movq	8(%rsp), %rdx
	subq	%r12, %rdx
	jb	.LBB6_1133
	cmpq	$16, %rdx
	jb	.LBB6_1113
	movq	120(%rbx), %r11
	movq	8(%rsp), %rdx
	subq	%r11, %rdx
	jb	.LBB6_1134
	cmpq	$16, %rdx
	jb	.LBB6_1113
	movq	104(%rsp), %rdx
	vbroadcastss	(%rdx,%r13,4), %zmm1
	movq	%rbp, 288(%rsp)
	movq	%r8, %rbp
	movq	%rcx, %r8
	movq	%r10, %rcx
	movq	%r9, %r10
	movq	%rsi, %r9
	movq	336(%rsp), %rsi
	vfmadd231ps	(%r15,%rsi,4), %zmm1, %zmm0
	vbroadcastss	4(%rdx,%r13,4), %zmm1
	vfmadd132ps	(%r15,%r9,4), %zmm0, %zmm1
	vbroadcastss	8(%rdx,%r13,4), %zmm0
	vfmadd132ps	(%r15,%r10,4), %zmm1, %zmm0
	vbroadcastss	12(%rdx,%r13,4), %zmm1
	vfmadd132ps	(%r15,%rcx,4), %zmm0, %zmm1
	vbroadcastss	16(%rdx,%r13,4), %zmm0
	vfmadd132ps	(%r15,%r8,4), %zmm1, %zmm0
	vbroadcastss	20(%rdx,%r13,4), %zmm1
	vfmadd132ps	(%r15,%rbp,4), %zmm0, %zmm1
	vbroadcastss	24(%rdx,%r13,4), %zmm0
	movq	288(%rsp), %rcx
	vfmadd132ps	(%r15,%rcx,4), %zmm1, %zmm0
	vbroadcastss	28(%rdx,%r13,4), %zmm1
	movq	328(%rsp), %rcx
	vfmadd132ps	(%r15,%rcx,4), %zmm0, %zmm1
	vbroadcastss	32(%rdx,%r13,4), %zmm0
	movq	320(%rsp), %rcx
	vfmadd132ps	(%r15,%rcx,4), %zmm1, %zmm0
	vbroadcastss	36(%rdx,%r13,4), %zmm1
	movq	312(%rsp), %rcx
	vfmadd132ps	(%r15,%rcx,4), %zmm0, %zmm1
	vbroadcastss	40(%rdx,%r13,4), %zmm0
	movq	304(%rsp), %rcx
	vfmadd132ps	(%r15,%rcx,4), %zmm1, %zmm0
	vbroadcastss	44(%rdx,%r13,4), %zmm1
	movq	296(%rsp), %rcx
	vfmadd132ps	(%r15,%rcx,4), %zmm0, %zmm1
	vbroadcastss	48(%rdx,%r13,4), %zmm0
	vfmadd132ps	(%r15,%rdi,4), %zmm1, %zmm0
	vbroadcastss	52(%rdx,%r13,4), %zmm1
	vfmadd132ps	(%r15,%rax,4), %zmm0, %zmm1
	vbroadcastss	56(%rdx,%r13,4), %zmm2
	vfmadd132ps	(%r15,%r12,4), %zmm1, %zmm2
	vbroadcastss	60(%rdx,%r13,4), %zmm0
	vfmadd132ps	(%r15,%r11,4), %zmm2, %zmm0
	addq	$16, %r13
	subq	$-128, %rbx
	cmpq	144(%rsp), %rbx
	movq	280(%rsp), %r12
	movq	112(%rsp), %r10
	movq	192(%rsp), %r9
	movq	136(%rsp), %rbx
	movq	128(%rsp), %rax
	jne	.LBB6_622
	movq	208(%rsp), %rax
	testq	%rax, %rax
	je	.LBB6_855
.LBB6_658:
	movq	160(%rsp), %rcx
	movq	8(%rsp), %rsi
	movq	104(%rsp), %r11
	movq	16(%rsp), %r8
	.p2align	4
.LBB6_659:
	movq	(%r10,%rcx,8), %rdi
	movq	%rsi, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1119
	cmpq	$15, %rdx
	jbe	.LBB6_1113
	cmpq	%r12, %rcx
	jae	.LBB6_1177
	vbroadcastss	(%r11,%rcx,4), %zmm1
	vfmadd231ps	(%r15,%rdi,4), %zmm1, %zmm0
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB6_659
	movq	8(%r8), %rdx
	movq	168(%rsp), %rsi
	cmpq	%rsi, 232(%rsp)
	jbe	.LBB6_856
.LBB6_664:
	cmpq	%rdx, %rsi
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rax
	ja	.LBB6_1152
	cmpq	%rax, %rsi
	jbe	.LBB6_615
	leaq	(,%rax,4), %rax
	movq	16(%rsp), %rcx
	addq	(%rcx), %rax
	cmpb	$0, 64(%rsp)
	je	.LBB6_667
.LBB6_1043:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1045
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB6_615
.LBB6_669:
	cmpq	%r13, %r12
	ja	.LBB6_1161
	movq	%r13, %rdx
	subq	96(%rsp), %rdx
	jb	.LBB6_1155
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%r13, %rdx
	subq	120(%rsp), %rdx
	jb	.LBB6_1168
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%r13, %rdx
	subq	184(%rsp), %rdx
	jb	.LBB6_1169
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%r13, %rdx
	subq	%r14, %rdx
	jb	.LBB6_1170
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	cmpq	$0, 608(%rsp)
	je	.LBB6_891
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r11, %rax
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	movq	%r10, %rsi
	xorl	%ecx, %ecx
	movq	8(%rsp), %r11
	movq	208(%rsp), %rbx
	movq	16(%rsp), %r13
	.p2align	4
.LBB6_680:
	movq	%rcx, %rdi
	shlq	$4, %rdi
	movq	%r12, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1117
	cmpq	$16, %rdx
	jb	.LBB6_1116
	leaq	128(%rsi), %r8
	incq	%rcx
	movq	%rax, %r9
	xorl	%r10d, %r10d
	.p2align	4
.LBB6_683:
	movq	(%rsi,%r10), %rdi
	movq	%r11, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1114
	cmpq	$15, %rdx
	jbe	.LBB6_1113
	addq	$8, %r10
	vmovups	(%r15,%rdi,4), %zmm5
	vfmadd231ps	(%r9){1to16}, %zmm5, %zmm4
	leaq	(%r9,%r14), %rdx
	vfmadd231ps	(%r9,%r14){1to16}, %zmm5, %zmm3
	vfmadd231ps	(%r14,%rdx){1to16}, %zmm5, %zmm2
	addq	%r14, %rdx
	vfmadd231ps	(%r14,%rdx){1to16}, %zmm5, %zmm1
	addq	%r14, %rdx
	vfmadd231ps	(%r14,%rdx){1to16}, %zmm5, %zmm0
	addq	$4, %r9
	cmpq	$128, %r10
	jne	.LBB6_683
	addq	$64, %rax
	movq	%r8, %rsi
	cmpq	144(%rsp), %r8
	movq	112(%rsp), %r10
	movq	192(%rsp), %r9
	jne	.LBB6_680
	testq	%rbx, %rbx
	je	.LBB6_892
.LBB6_688:
	movq	%rbx, %rax
	movq	160(%rsp), %rcx
	movq	240(%rsp), %rsi
	movq	136(%rsp), %rbx
	.p2align	4
.LBB6_689:
	movq	(%r10,%rcx,8), %rdi
	movq	%r11, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1114
	cmpq	$15, %rdx
	jbe	.LBB6_1113
	cmpq	%r12, %rcx
	jae	.LBB6_1177
	vmovups	(%r15,%rdi,4), %zmm5
	movq	104(%rsp), %rdx
	vfmadd231ps	(%rdx,%rcx,4){1to16}, %zmm5, %zmm4
	vfmadd231ps	(%rbx,%rcx,4){1to16}, %zmm5, %zmm3
	vfmadd231ps	(%r9,%rcx,4){1to16}, %zmm5, %zmm2
	vfmadd231ps	(%rsi,%rcx,4){1to16}, %zmm5, %zmm1
	movq	256(%rsp), %rdx
	vfmadd231ps	(%rdx,%rcx,4){1to16}, %zmm5, %zmm0
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB6_689
	movq	8(%r13), %r13
	movq	168(%rsp), %rsi
	cmpq	%rsi, 232(%rsp)
	jbe	.LBB6_893
.LBB6_694:
	cmpq	%r13, %rsi
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rdx
	movq	104(%rsp), %r11
	ja	.LBB6_697
	cmpq	%rdx, %rsi
	jae	.LBB6_961
	movq	16(%rsp), %rax
	movq	24(%rax), %r13
	cmpq	%r13, %rsi
	jbe	.LBB6_964
	jmp	.LBB6_697
.LBB6_698:
	cmpq	%r13, %r12
	ja	.LBB6_1161
	movq	%r13, %rdx
	subq	96(%rsp), %rdx
	jb	.LBB6_1155
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%r13, %rdx
	subq	120(%rsp), %rdx
	jb	.LBB6_1168
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	cmpq	$0, 608(%rsp)
	je	.LBB6_872
	vxorps	%xmm0, %xmm0, %xmm0
	movq	176(%rsp), %rdi
	xorl	%r13d, %r13d
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	.p2align	4
.LBB6_705:
	cmpq	%r12, %r13
	ja	.LBB6_1118
	subq	$16, %rdi
	jb	.LBB6_1116
	leaq	(%r10,%r13,8), %r8
	movq	(%r8), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$15, %rdx
	jbe	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm3
	vfmadd231ps	(%r11,%r13,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%rbx,%r13,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	(%r9,%r13,4){1to16}, %zmm3, %zmm0
	movq	8(%r8), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm3
	vfmadd231ps	4(%r11,%r13,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	4(%rbx,%r13,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	4(%r9,%r13,4){1to16}, %zmm3, %zmm0
	movq	16(%r8), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm3
	vfmadd231ps	8(%r11,%r13,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	8(%rbx,%r13,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	8(%r9,%r13,4){1to16}, %zmm3, %zmm0
	movq	24(%r8), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm3
	vfmadd231ps	12(%r11,%r13,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	12(%rbx,%r13,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	12(%r9,%r13,4){1to16}, %zmm3, %zmm0
	movq	32(%r8), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm3
	vfmadd231ps	16(%r11,%r13,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	16(%rbx,%r13,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	16(%r9,%r13,4){1to16}, %zmm3, %zmm0
	movq	40(%r8), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm3
	vfmadd231ps	20(%r11,%r13,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	20(%rbx,%r13,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	20(%r9,%r13,4){1to16}, %zmm3, %zmm0
	movq	48(%r8), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm3
	vfmadd231ps	24(%r11,%r13,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	24(%rbx,%r13,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	24(%r9,%r13,4){1to16}, %zmm3, %zmm0
	movq	56(%r8), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm3
	vfmadd231ps	28(%r11,%r13,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	28(%rbx,%r13,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	28(%r9,%r13,4){1to16}, %zmm3, %zmm0
	movq	64(%r8), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm3
	vfmadd231ps	32(%r11,%r13,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	32(%rbx,%r13,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	32(%r9,%r13,4){1to16}, %zmm3, %zmm0
	movq	72(%r8), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm3
	vfmadd231ps	36(%r11,%r13,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	36(%rbx,%r13,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	36(%r9,%r13,4){1to16}, %zmm3, %zmm0
	movq	80(%r8), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm3
	vfmadd231ps	40(%r11,%r13,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	40(%rbx,%r13,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	40(%r9,%r13,4){1to16}, %zmm3, %zmm0
	movq	88(%r8), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm3
	vfmadd231ps	44(%r11,%r13,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	44(%rbx,%r13,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	44(%r9,%r13,4){1to16}, %zmm3, %zmm0
	movq	96(%r8), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm3
	vfmadd231ps	48(%r11,%r13,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	48(%rbx,%r13,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	48(%r9,%r13,4){1to16}, %zmm3, %zmm0
	movq	104(%r8), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm3
	vfmadd231ps	52(%r11,%r13,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	52(%rbx,%r13,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	52(%r9,%r13,4){1to16}, %zmm3, %zmm0
	movq	112(%r8), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm3
	vfmadd231ps	56(%r11,%r13,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	56(%rbx,%r13,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	56(%r9,%r13,4){1to16}, %zmm3, %zmm0
	movq	120(%r8), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm3
	vfmadd231ps	60(%r11,%r13,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	60(%rbx,%r13,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	60(%r9,%r13,4){1to16}, %zmm3, %zmm0
	addq	$16, %r13
	subq	$-128, %r8
	cmpq	144(%rsp), %r8
	jne	.LBB6_705
	movq	208(%rsp), %rax
	testq	%rax, %rax
	je	.LBB6_873
.LBB6_741:
	movq	160(%rsp), %rcx
	movq	8(%rsp), %rsi
	movq	16(%rsp), %r8
	.p2align	4
.LBB6_742:
	movq	(%r10,%rcx,8), %rdi
	movq	%rsi, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1119
	cmpq	$15, %rdx
	jbe	.LBB6_1113
	cmpq	%r12, %rcx
	jae	.LBB6_1177
	vmovups	(%r15,%rdi,4), %zmm3
	vfmadd231ps	(%r11,%rcx,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%rbx,%rcx,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	(%r9,%rcx,4){1to16}, %zmm3, %zmm0
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB6_742
	movq	8(%r8), %rdx
	movq	168(%rsp), %rdi
	cmpq	%rdi, 232(%rsp)
	jbe	.LBB6_874
.LBB6_747:
	cmpq	%rdx, %rdi
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rsi
	ja	.LBB6_221
	cmpq	%rsi, %rdi
	jb	.LBB6_750
	jne	.LBB6_979
.LBB6_750:
	movq	24(%r8), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_221
.LBB6_751:
	movq	40(%r8), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_221
	cmpq	%rsi, %rdi
	jbe	.LBB6_615
	leaq	(,%rsi,4), %rax
	movq	16(%rsp), %rcx
	addq	32(%rcx), %rax
	cmpb	$0, 64(%rsp)
	jne	.LBB6_1043
.LBB6_667:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_754
	vmovups	%zmm0, (%rax)
	jmp	.LBB6_615
.LBB6_755:
	cmpq	%r13, %r12
	ja	.LBB6_1161
	movq	%r13, %rdx
	subq	96(%rsp), %rdx
	jb	.LBB6_1155
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%r13, %rdx
	subq	120(%rsp), %rdx
	jb	.LBB6_1168
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%r13, %rdx
	subq	184(%rsp), %rdx
	jb	.LBB6_1169
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	cmpq	$0, 608(%rsp)
	je	.LBB6_885
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r11, %rax
	movq	%rbx, %rsi
	movq	%r9, %rcx
	movq	240(%rsp), %r8
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	xorl	%r9d, %r9d
	movq	8(%rsp), %r13
	.p2align	4
.LBB6_764:
	movq	%r9, %rdi
	shlq	$4, %rdi
	movq	%r12, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1117
	cmpq	$16, %rdx
	jb	.LBB6_1116
	leaq	128(%r10), %r11
	incq	%r9
	movl	$128, %ebx
	xorl	%r12d, %r12d
	.p2align	4
.LBB6_767:
	movq	(%r10,%r12,2), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	cmpq	$15, %rdx
	jbe	.LBB6_1113
	vmovups	(%r15,%rdi,4), %zmm4
	vfmadd231ps	(%rax,%r12){1to16}, %zmm4, %zmm3
	vfmadd231ps	(%rsi,%r12){1to16}, %zmm4, %zmm2
	vfmadd231ps	(%rcx,%r12){1to16}, %zmm4, %zmm1
	vfmadd231ps	(%r8,%r12){1to16}, %zmm4, %zmm0
	addq	$4, %r12
	addq	$-8, %rbx
	jne	.LBB6_767
	addq	$64, %r8
	addq	$64, %rcx
	addq	$64, %rsi
	addq	$64, %rax
	movq	%r11, %r10
	cmpq	144(%rsp), %r11
	movq	280(%rsp), %r12
	movq	136(%rsp), %rbx
	movq	104(%rsp), %r11
	jne	.LBB6_764
	movq	208(%rsp), %rax
	testq	%rax, %rax
	je	.LBB6_886
.LBB6_772:
	movq	160(%rsp), %rcx
	movq	112(%rsp), %r10
	movq	240(%rsp), %rsi
	movq	192(%rsp), %r9
	.p2align	4
.LBB6_773:
	movq	(%r10,%rcx,8), %rdi
	movq	%r13, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1146
	cmpq	$15, %rdx
	jbe	.LBB6_1113
	cmpq	%r12, %rcx
	jae	.LBB6_1177
	vmovups	(%r15,%rdi,4), %zmm4
	vfmadd231ps	(%r11,%rcx,4){1to16}, %zmm4, %zmm3
	vfmadd231ps	(%rbx,%rcx,4){1to16}, %zmm4, %zmm2
	vfmadd231ps	(%r9,%rcx,4){1to16}, %zmm4, %zmm1
	vfmadd231ps	(%rsi,%rcx,4){1to16}, %zmm4, %zmm0
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB6_773
	jmp	.LBB6_887
.LBB6_777:
	cmpq	%r13, %r12
	ja	.LBB6_1161
	movq	%r13, %rdx
	subq	96(%rsp), %rdx
	jb	.LBB6_1167
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	cmpq	$0, 608(%rsp)
	je	.LBB6_861
	movq	400(%rsp), %rax
	leaq	(%r11,%rax), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	movq	176(%rsp), %r8
	xorl	%r13d, %r13d
	vxorps	%xmm1, %xmm1, %xmm1
	.p2align	4
.LBB6_782:
	cmpq	%r12, %r13
	ja	.LBB6_1118
	subq	$16, %r8
	jb	.LBB6_1116
	leaq	(%r10,%r13,8), %rbx
	movq	(%rbx), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$15, %rdx
	jbe	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm2
	vfmadd231ps	(%r11,%r13,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	-60(%rdi,%r13,4){1to16}, %zmm2, %zmm0
	movq	8(%rbx), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm2
	vfmadd231ps	4(%r11,%r13,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	-56(%rdi,%r13,4){1to16}, %zmm2, %zmm0
	movq	16(%rbx), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm2
	vfmadd231ps	8(%r11,%r13,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	-52(%rdi,%r13,4){1to16}, %zmm2, %zmm0
	movq	24(%rbx), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm2
	vfmadd231ps	12(%r11,%r13,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	-48(%rdi,%r13,4){1to16}, %zmm2, %zmm0
	movq	32(%rbx), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm2
	vfmadd231ps	16(%r11,%r13,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	-44(%rdi,%r13,4){1to16}, %zmm2, %zmm0
	movq	40(%rbx), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm2
	vfmadd231ps	20(%r11,%r13,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	-40(%rdi,%r13,4){1to16}, %zmm2, %zmm0
	movq	48(%rbx), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm2
	vfmadd231ps	24(%r11,%r13,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	-36(%rdi,%r13,4){1to16}, %zmm2, %zmm0
	movq	56(%rbx), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm2
	vfmadd231ps	28(%r11,%r13,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	-32(%rdi,%r13,4){1to16}, %zmm2, %zmm0
	movq	64(%rbx), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm2
	vfmadd231ps	32(%r11,%r13,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	-28(%rdi,%r13,4){1to16}, %zmm2, %zmm0
	movq	72(%rbx), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm2
	vfmadd231ps	36(%r11,%r13,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	-24(%rdi,%r13,4){1to16}, %zmm2, %zmm0
	movq	80(%rbx), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm2
	vfmadd231ps	40(%r11,%r13,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	-20(%rdi,%r13,4){1to16}, %zmm2, %zmm0
	movq	88(%rbx), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm2
	vfmadd231ps	44(%r11,%r13,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	-16(%rdi,%r13,4){1to16}, %zmm2, %zmm0
	movq	96(%rbx), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm2
	vfmadd231ps	48(%r11,%r13,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	-12(%rdi,%r13,4){1to16}, %zmm2, %zmm0
	movq	104(%rbx), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm2
	vfmadd231ps	52(%r11,%r13,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	-8(%rdi,%r13,4){1to16}, %zmm2, %zmm0
	movq	112(%rbx), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm2
	vfmadd231ps	56(%r11,%r13,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	-4(%rdi,%r13,4){1to16}, %zmm2, %zmm0
	movq	120(%rbx), %rbp
	movq	8(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB6_1115
	cmpq	$16, %rdx
	jb	.LBB6_1113
	vmovups	(%r15,%rbp,4), %zmm2
	vfmadd231ps	60(%r11,%r13,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	(%rdi,%r13,4){1to16}, %zmm2, %zmm0
	addq	$16, %r13
	subq	$-128, %rbx
	cmpq	144(%rsp), %rbx
	movq	136(%rsp), %rbx
	jne	.LBB6_782
	movq	208(%rsp), %rax
	testq	%rax, %rax
	je	.LBB6_862
.LBB6_818:
	movq	160(%rsp), %rcx
	movq	272(%rsp), %rsi
	movq	8(%rsp), %r8
	movq	16(%rsp), %r13
	.p2align	4
.LBB6_819:
	movq	(%r10,%rcx,8), %rdi
	movq	%r8, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1125
	cmpq	$15, %rdx
	jbe	.LBB6_1113
	cmpq	%r12, %rcx
	jae	.LBB6_1177
	vmovups	(%r15,%rdi,4), %zmm2
	vfmadd231ps	(%rsi){1to16}, %zmm2, %zmm1
	vfmadd231ps	(%rbx,%rcx,4){1to16}, %zmm2, %zmm0
	addq	$4, %rsi
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB6_819
	movq	8(%r13), %rdx
	movq	168(%rsp), %rsi
	cmpq	%rsi, 232(%rsp)
	jbe	.LBB6_863
.LBB6_824:
	cmpq	%rdx, %rsi
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rax
	ja	.LBB6_1152
	cmpq	%rax, %rsi
	jae	.LBB6_826
	movq	16(%rsp), %rax
	movq	24(%rax), %rdx
	jmp	.LBB6_614
.LBB6_828:
	cmpq	%r13, %r12
	movq	104(%rsp), %rax
	ja	.LBB6_1161
	movq	%r13, %rdx
	subq	96(%rsp), %rdx
	jb	.LBB6_1155
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%r13, %rdx
	subq	120(%rsp), %rdx
	jb	.LBB6_1168
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%r13, %rdx
	subq	184(%rsp), %rdx
	jb	.LBB6_1169
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%r13, %rdx
	subq	%r14, %rdx
	jb	.LBB6_1170
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	movq	%r13, %rdx
	subq	368(%rsp), %rdx
	jb	.LBB6_1171
	cmpq	%rdx, %r12
	ja	.LBB6_1148
	cmpq	$0, 608(%rsp)
	je	.LBB6_912
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	movq	%r10, %rcx
	xorl	%esi, %esi
	movq	8(%rsp), %r11
	movq	208(%rsp), %rbx
	movq	48(%rsp), %r13
	.p2align	4
.LBB6_841:
	movq	%rsi, %rdi
	shlq	$4, %rdi
	movq	%r12, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1117
	cmpq	$16, %rdx
	jb	.LBB6_1116
	leaq	128(%rcx), %r8
	incq	%rsi
	movq	%rax, %r9
	xorl	%r10d, %r10d
	.p2align	4
.LBB6_844:
	movq	(%rcx,%r10), %rdi
	movq	%r11, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1114
	cmpq	$15, %rdx
	jbe	.LBB6_1113
	vmovups	(%r15,%rdi,4), %zmm6
	vfmadd231ps	(%r9){1to16}, %zmm6, %zmm5
	leaq	(%r9,%r14), %rdx
	vfmadd231ps	(%r9,%r14){1to16}, %zmm6, %zmm4
	vfmadd231ps	(%r14,%rdx){1to16}, %zmm6, %zmm3
	addq	$8, %r10
	addq	%r14, %rdx
	vfmadd231ps	(%r14,%rdx){1to16}, %zmm6, %zmm2
	addq	%r14, %rdx
	vfmadd231ps	(%r14,%rdx){1to16}, %zmm6, %zmm1
	addq	%r14, %rdx
	vfmadd231ps	(%r14,%rdx){1to16}, %zmm6, %zmm0
	addq	$4, %r9
	cmpq	$128, %r10
	jne	.LBB6_844
	addq	$64, %rax
	movq	%r8, %rcx
	cmpq	144(%rsp), %r8
	movq	112(%rsp), %r10
	movq	192(%rsp), %r9
	jne	.LBB6_841
	testq	%rbx, %rbx
	je	.LBB6_913
.LBB6_849:
	movq	%rbx, %rax
	movq	160(%rsp), %rcx
	movq	240(%rsp), %rsi
	movq	136(%rsp), %rbx
	.p2align	4
.LBB6_850:
	movq	(%r10,%rcx,8), %rdi
	movq	%r11, %rdx
	subq	%rdi, %rdx
	jb	.LBB6_1114
	cmpq	$15, %rdx
	jbe	.LBB6_1113
	cmpq	%r12, %rcx
	jae	.LBB6_1177
	vmovups	(%r15,%rdi,4), %zmm6
	movq	104(%rsp), %rdx
	vfmadd231ps	(%rdx,%rcx,4){1to16}, %zmm6, %zmm5
	vfmadd231ps	(%rbx,%rcx,4){1to16}, %zmm6, %zmm4
	vfmadd231ps	(%r9,%rcx,4){1to16}, %zmm6, %zmm3
	vfmadd231ps	(%rsi,%rcx,4){1to16}, %zmm6, %zmm2
	movq	256(%rsp), %rdx
	vfmadd231ps	(%rdx,%rcx,4){1to16}, %zmm6, %zmm1
	vfmadd231ps	(%r13,%rcx,4){1to16}, %zmm6, %zmm0
	incq	%rcx
	addq	$-8, %rax
	jne	.LBB6_850
	jmp	.LBB6_914
.LBB6_854:
	vxorps	%xmm0, %xmm0, %xmm0
	movq	208(%rsp), %rax
	testq	%rax, %rax
	jne	.LBB6_658
.LBB6_855:
	movq	104(%rsp), %r11
	movq	16(%rsp), %r8
	movq	8(%r8), %rdx
	movq	168(%rsp), %rsi
	cmpq	%rsi, 232(%rsp)
	ja	.LBB6_664
.LBB6_856:
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rdi
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$16, %rdx
	movzbl	64(%rsp), %ecx
	jb	.LBB6_1160
	movq	(%r8), %rax
	testb	%cl, %cl
	je	.LBB6_860
	jmp	.LBB6_859
.LBB6_861:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	movq	208(%rsp), %rax
	testq	%rax, %rax
	jne	.LBB6_818
.LBB6_862:
	movq	16(%rsp), %r13
	movq	8(%r13), %rdx
	movq	168(%rsp), %rsi
	cmpq	%rsi, 232(%rsp)
	ja	.LBB6_824
.LBB6_863:
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	addq	%rax, %rcx
	cmpq	%rdx, %rcx
	ja	.LBB6_1166
	subq	%rcx, %rdx
	cmpq	$15, %rdx
	movzbl	64(%rsp), %esi
	jbe	.LBB6_1160
	movq	(%r13), %rax
	testb	%sil, %sil
	je	.LBB6_867
	vaddps	(%rax,%rcx,4), %zmm1, %zmm1
.LBB6_867:
	vmovups	%zmm1, (%rax,%rcx,4)
	movq	24(%r13), %rdx
	cmpq	%rdx, %rcx
	ja	.LBB6_1166
	subq	%rcx, %rdx
	cmpq	$16, %rdx
	jb	.LBB6_1160
	movq	16(%r13), %rax
	testb	%sil, %sil
	je	.LBB6_871
	vaddps	(%rax,%rcx,4), %zmm0, %zmm0
.LBB6_871:
	vmovups	%zmm0, (%rax,%rcx,4)
	jmp	.LBB6_615
.LBB6_872:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	movq	208(%rsp), %rax
	testq	%rax, %rax
	jne	.LBB6_741
.LBB6_873:
	movq	16(%rsp), %r8
	movq	8(%r8), %rdx
	movq	168(%rsp), %rdi
	cmpq	%rdi, 232(%rsp)
	ja	.LBB6_747
.LBB6_874:
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rdi
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$15, %rdx
	movzbl	64(%rsp), %ecx
	jbe	.LBB6_1160
	movq	(%r8), %rax
	testb	%cl, %cl
	je	.LBB6_878
	vaddps	(%rax,%rdi,4), %zmm2, %zmm2
.LBB6_878:
	vmovups	%zmm2, (%rax,%rdi,4)
	movq	24(%r8), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$16, %rdx
	jb	.LBB6_1160
	movq	16(%r8), %rax
	testb	%cl, %cl
	je	.LBB6_882
	vaddps	(%rax,%rdi,4), %zmm1, %zmm1
.LBB6_882:
	vmovups	%zmm1, (%rax,%rdi,4)
	movq	40(%r8), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$16, %rdx
	jb	.LBB6_1160
	movq	32(%r8), %rax
	testb	%cl, %cl
	jne	.LBB6_859
	jmp	.LBB6_860
.LBB6_885:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	movq	8(%rsp), %r13
	movq	208(%rsp), %rax
	testq	%rax, %rax
	jne	.LBB6_772
.LBB6_886:
	movq	112(%rsp), %r10
	movq	192(%rsp), %r9
.LBB6_887:
	movq	16(%rsp), %r8
	movq	8(%r8), %rdx
	movq	168(%rsp), %rsi
	cmpq	%rsi, 232(%rsp)
	jbe	.LBB6_918
	cmpq	%rdx, %rsi
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rax
	ja	.LBB6_1152
	cmpq	%rax, %rsi
	jae	.LBB6_956
	movq	16(%rsp), %rax
	movq	24(%rax), %rdx
	jmp	.LBB6_958
.LBB6_891:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	movq	8(%rsp), %r11
	movq	208(%rsp), %rbx
	movq	16(%rsp), %r13
	testq	%rbx, %rbx
	jne	.LBB6_688
.LBB6_892:
	movq	136(%rsp), %rbx
	movq	8(%r13), %r13
	movq	168(%rsp), %rsi
	cmpq	%rsi, 232(%rsp)
	ja	.LBB6_694
.LBB6_893:
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rdi
	cmpq	%r13, %rdi
	movq	104(%rsp), %r11
	ja	.LBB6_1158
	subq	%rdi, %r13
	cmpq	$15, %r13
	movzbl	64(%rsp), %ecx
	jbe	.LBB6_1159
	movq	16(%rsp), %rdx
	movq	(%rdx), %rax
	testb	%cl, %cl
	je	.LBB6_897
	vaddps	(%rax,%rdi,4), %zmm4, %zmm4
.LBB6_897:
	vmovups	%zmm4, (%rax,%rdi,4)
	movq	24(%rdx), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_1158
	subq	%rdi, %r13
	cmpq	$16, %r13
	jb	.LBB6_1159
	movq	16(%rsp), %rdx
	movq	16(%rdx), %rax
	testb	%cl, %cl
	je	.LBB6_901
	vaddps	(%rax,%rdi,4), %zmm3, %zmm3
.LBB6_901:
	vmovups	%zmm3, (%rax,%rdi,4)
	movq	40(%rdx), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_1158
	subq	%rdi, %r13
	cmpq	$16, %r13
	jb	.LBB6_1159
	movq	16(%rsp), %rdx
	movq	32(%rdx), %rax
	testb	%cl, %cl
	je	.LBB6_905
	vaddps	(%rax,%rdi,4), %zmm2, %zmm2
.LBB6_905:
	vmovups	%zmm2, (%rax,%rdi,4)
	movq	56(%rdx), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_1158
	subq	%rdi, %r13
	cmpq	$16, %r13
	jb	.LBB6_1159
	movq	16(%rsp), %rdx
	movq	48(%rdx), %rax
	testb	%cl, %cl
	je	.LBB6_909
	vaddps	(%rax,%rdi,4), %zmm1, %zmm1
.LBB6_909:
	vmovups	%zmm1, (%rax,%rdi,4)
	movq	72(%rdx), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_1158
	subq	%rdi, %r13
	cmpq	$16, %r13
	jb	.LBB6_1159
	movq	16(%rsp), %rax
	movq	64(%rax), %rax
	testb	%cl, %cl
	jne	.LBB6_859
	jmp	.LBB6_860
.LBB6_912:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	movq	8(%rsp), %r11
	movq	208(%rsp), %rbx
	movq	48(%rsp), %r13
	testq	%rbx, %rbx
	jne	.LBB6_849
.LBB6_913:
	movq	136(%rsp), %rbx
.LBB6_914:
	movq	16(%rsp), %rax
	movq	8(%rax), %r13
	movq	168(%rsp), %rsi
	cmpq	%rsi, 232(%rsp)
	jbe	.LBB6_933
	cmpq	%r13, %rsi
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rax
	movq	104(%rsp), %r11
	ja	.LBB6_697
	cmpq	%rax, %rsi
	jae	.LBB6_969
	movq	16(%rsp), %rax
	movq	24(%rax), %r13
	jmp	.LBB6_971
.LBB6_918:
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rdi
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$15, %rdx
	movzbl	64(%rsp), %ecx
	jbe	.LBB6_1160
	movq	(%r8), %rax
	testb	%cl, %cl
	je	.LBB6_922
	vaddps	(%rax,%rdi,4), %zmm3, %zmm3
.LBB6_922:
	vmovups	%zmm3, (%rax,%rdi,4)
	movq	24(%r8), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$16, %rdx
	jb	.LBB6_1160
	movq	16(%r8), %rax
	testb	%cl, %cl
	je	.LBB6_926
	vaddps	(%rax,%rdi,4), %zmm2, %zmm2
.LBB6_926:
	vmovups	%zmm2, (%rax,%rdi,4)
	movq	40(%r8), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$16, %rdx
	jb	.LBB6_1160
	movq	32(%r8), %rax
	testb	%cl, %cl
	je	.LBB6_930
	vaddps	(%rax,%rdi,4), %zmm1, %zmm1
.LBB6_930:
	vmovups	%zmm1, (%rax,%rdi,4)
	movq	56(%r8), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_1149
	subq	%rdi, %rdx
	cmpq	$16, %rdx
	jb	.LBB6_1160
	movq	48(%r8), %rax
	testb	%cl, %cl
	jne	.LBB6_859
	jmp	.LBB6_860
.LBB6_933:
	movq	80(%rsp), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax), %rdi
	cmpq	%r13, %rdi
	movq	104(%rsp), %r11
	ja	.LBB6_1158
	subq	%rdi, %r13
	cmpq	$15, %r13
	movzbl	64(%rsp), %ecx
	jbe	.LBB6_1159
	movq	16(%rsp), %rdx
	movq	(%rdx), %rax
	testb	%cl, %cl
	je	.LBB6_937
	vaddps	(%rax,%rdi,4), %zmm5, %zmm5
.LBB6_937:
	vmovups	%zmm5, (%rax,%rdi,4)
	movq	24(%rdx), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_1158
	subq	%rdi, %r13
	cmpq	$16, %r13
	jb	.LBB6_1159
	movq	16(%rsp), %rdx
	movq	16(%rdx), %rax
	testb	%cl, %cl
	je	.LBB6_941
	vaddps	(%rax,%rdi,4), %zmm4, %zmm4
.LBB6_941:
	vmovups	%zmm4, (%rax,%rdi,4)
	movq	40(%rdx), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_1158
	subq	%rdi, %r13
	cmpq	$16, %r13
	jb	.LBB6_1159
	movq	16(%rsp), %rdx
	movq	32(%rdx), %rax
	testb	%cl, %cl
	je	.LBB6_945
	vaddps	(%rax,%rdi,4), %zmm3, %zmm3
.LBB6_945:
	vmovups	%zmm3, (%rax,%rdi,4)
	movq	56(%rdx), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_1158
	subq	%rdi, %r13
	cmpq	$16, %r13
	jb	.LBB6_1159
	movq	16(%rsp), %rdx
	movq	48(%rdx), %rax
	testb	%cl, %cl
	je	.LBB6_949
	vaddps	(%rax,%rdi,4), %zmm2, %zmm2
.LBB6_949:
	vmovups	%zmm2, (%rax,%rdi,4)
	movq	72(%rdx), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_1158
	subq	%rdi, %r13
	cmpq	$16, %r13
	jb	.LBB6_1159
	movq	16(%rsp), %rdx
	movq	64(%rdx), %rax
	testb	%cl, %cl
	je	.LBB6_953
	vaddps	(%rax,%rdi,4), %zmm1, %zmm1
.LBB6_953:
	vmovups	%zmm1, (%rax,%rdi,4)
	movq	88(%rdx), %r13
	cmpq	%r13, %rdi
	ja	.LBB6_1158
	subq	%rdi, %r13
	cmpq	$16, %r13
	jb	.LBB6_1159
	movq	16(%rsp), %rax
	movq	80(%rax), %rax
	testb	%cl, %cl
	jne	.LBB6_859
	jmp	.LBB6_860
.LBB6_826:
	movq	16(%rsp), %rdx
	jne	.LBB6_976
	movq	24(%rdx), %rdx
	jmp	.LBB6_614
.LBB6_1045:
	vmovups	(%rax), %zmm1 {%k2} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k2}
	jmp	.LBB6_615
.LBB6_754:
	vmovups	%zmm0, (%rax) {%k1}
	jmp	.LBB6_615
.LBB6_956:
	movq	16(%rsp), %rdx
	jne	.LBB6_982
	movq	24(%rdx), %rdx
.LBB6_958:
	cmpq	%rdx, %rsi
	ja	.LBB6_1152
	movq	16(%rsp), %rax
	movq	40(%rax), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB6_1152
	movq	16(%rsp), %rax
	movq	56(%rax), %rdx
.LBB6_614:
	cmpq	%rdx, %rsi
	jbe	.LBB6_615
	jmp	.LBB6_1152
.LBB6_961:
	movq	16(%rsp), %rdi
	jne	.LBB6_985
	movq	24(%rdi), %r13
	cmpq	%r13, %rsi
	ja	.LBB6_697
	movq	%rdi, %rax
.LBB6_964:
	movq	40(%rax), %r13
	cmpq	%r13, %rsi
	ja	.LBB6_697
	movq	56(%rax), %r13
	cmpq	%r13, %rsi
	ja	.LBB6_697
	movq	72(%rax), %r13
	cmpq	%r13, %rsi
	ja	.LBB6_697
.LBB6_967:
	cmpq	%rdx, %rsi
	jbe	.LBB6_615
	leaq	(,%rdx,4), %rax
	movq	16(%rsp), %rcx
	addq	64(%rcx), %rax
	cmpb	$0, 64(%rsp)
	je	.LBB6_667
	jmp	.LBB6_1043
.LBB6_969:
	movq	16(%rsp), %rcx
	jne	.LBB6_988
	movq	24(%rcx), %r13
.LBB6_971:
	cmpq	%r13, %rsi
	ja	.LBB6_697
	movq	16(%rsp), %rax
	movq	40(%rax), %r13
	cmpq	%r13, %rsi
	ja	.LBB6_697
	movq	16(%rsp), %rax
	movq	56(%rax), %r13
	cmpq	%r13, %rsi
	ja	.LBB6_697
	movq	16(%rsp), %rax
	movq	72(%rax), %r13
	cmpq	%r13, %rsi
	ja	.LBB6_697
	movq	16(%rsp), %rax
	movq	88(%rax), %r13
	cmpq	%r13, %rsi
	jbe	.LBB6_615
	jmp	.LBB6_697
.LBB6_976:
	leaq	(,%rax,4), %rax
	movq	(%rdx), %rcx
	addq	%rax, %rcx
	cmpb	$0, 64(%rsp)
	je	.LBB6_991
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1001
	vaddps	(%rcx), %zmm1, %zmm1
	jmp	.LBB6_992
.LBB6_979:
	leaq	(,%rsi,4), %rax
	movq	(%r8), %rcx
	addq	%rax, %rcx
	cmpb	$0, 64(%rsp)
	je	.LBB6_993
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1005
	vaddps	(%rcx), %zmm2, %zmm2
	jmp	.LBB6_994
.LBB6_982:
	leaq	(,%rax,4), %rax
	movq	(%rdx), %rcx
	addq	%rax, %rcx
	cmpb	$0, 64(%rsp)
	je	.LBB6_995
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1015
	vaddps	(%rcx), %zmm3, %zmm3
	jmp	.LBB6_996
.LBB6_985:
	leaq	(,%rdx,4), %rax
	movq	(%rdi), %rcx
	addq	%rax, %rcx
	cmpb	$0, 64(%rsp)
	je	.LBB6_997
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1031
	vaddps	(%rcx), %zmm4, %zmm4
	jmp	.LBB6_998
.LBB6_988:
	leaq	(,%rax,4), %rdx
	movq	(%rcx), %rax
	addq	%rdx, %rax
	cmpb	$0, 64(%rsp)
	je	.LBB6_999
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1054
	vaddps	(%rax), %zmm5, %zmm5
	jmp	.LBB6_1000
.LBB6_991:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1002
.LBB6_992:
	vmovups	%zmm1, (%rcx)
	jmp	.LBB6_1003
.LBB6_993:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1006
.LBB6_994:
	vmovups	%zmm2, (%rcx)
	jmp	.LBB6_1007
.LBB6_995:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1016
.LBB6_996:
	vmovups	%zmm3, (%rcx)
	jmp	.LBB6_1017
.LBB6_997:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1032
.LBB6_998:
	vmovups	%zmm4, (%rcx)
	jmp	.LBB6_1033
.LBB6_999:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1055
.LBB6_1000:
	vmovups	%zmm5, (%rax)
	jmp	.LBB6_1056
.LBB6_1001:
	vmovups	(%rcx), %zmm2 {%k2} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rcx) {%k2}
	jmp	.LBB6_1003
.LBB6_1002:
	vmovups	%zmm1, (%rcx) {%k1}
.LBB6_1003:
	movq	24(%rdx), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB6_1152
	movq	16(%rsp), %rcx
	addq	16(%rcx), %rax
	cmpb	$0, 64(%rsp)
	je	.LBB6_667
	jmp	.LBB6_1043
.LBB6_1005:
	vmovups	(%rcx), %zmm3 {%k2} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rcx) {%k2}
	jmp	.LBB6_1007
.LBB6_1006:
	vmovups	%zmm2, (%rcx) {%k1}
.LBB6_1007:
	movq	24(%r8), %rdx
	cmpq	%rdx, %rdi
	ja	.LBB6_221
	addq	16(%r8), %rax
	cmpb	$0, 64(%rsp)
	je	.LBB6_1011
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1013
	vaddps	(%rax), %zmm1, %zmm1
	jmp	.LBB6_1012
.LBB6_1011:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1014
.LBB6_1012:
	vmovups	%zmm1, (%rax)
	jmp	.LBB6_751
.LBB6_1013:
	vmovups	(%rax), %zmm2 {%k2} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rax) {%k2}
	jmp	.LBB6_751
.LBB6_1014:
	vmovups	%zmm1, (%rax) {%k1}
	jmp	.LBB6_751
.LBB6_1015:
	vmovups	(%rcx), %zmm4 {%k2} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rcx) {%k2}
	jmp	.LBB6_1017
.LBB6_1016:
	vmovups	%zmm3, (%rcx) {%k1}
.LBB6_1017:
	movq	24(%rdx), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB6_1152
	movq	16(%rsp), %rdx
	movq	16(%rdx), %rcx
	addq	%rax, %rcx
	cmpb	$0, 64(%rsp)
	je	.LBB6_1021
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1023
	vaddps	(%rcx), %zmm2, %zmm2
	jmp	.LBB6_1022
.LBB6_1021:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1024
.LBB6_1022:
	vmovups	%zmm2, (%rcx)
	jmp	.LBB6_1025
.LBB6_1023:
	vmovups	(%rcx), %zmm3 {%k2} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rcx) {%k2}
	jmp	.LBB6_1025
.LBB6_1024:
	vmovups	%zmm2, (%rcx) {%k1}
.LBB6_1025:
	movq	40(%rdx), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB6_1152
	movq	16(%rsp), %rdx
	movq	32(%rdx), %rcx
	addq	%rax, %rcx
	cmpb	$0, 64(%rsp)
	je	.LBB6_1029
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1039
	vaddps	(%rcx), %zmm1, %zmm1
	jmp	.LBB6_1030
.LBB6_1029:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1040
.LBB6_1030:
	vmovups	%zmm1, (%rcx)
	jmp	.LBB6_1041
.LBB6_1031:
	vmovups	(%rcx), %zmm5 {%k2} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rcx) {%k2}
	jmp	.LBB6_1033
.LBB6_1032:
	vmovups	%zmm4, (%rcx) {%k1}
.LBB6_1033:
	movq	24(%rdi), %r13
	cmpq	%r13, %rsi
	ja	.LBB6_697
	movq	16(%rdi), %rcx
	addq	%rax, %rcx
	cmpb	$0, 64(%rsp)
	je	.LBB6_1037
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1046
	vaddps	(%rcx), %zmm3, %zmm3
	jmp	.LBB6_1038
.LBB6_1037:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1047
.LBB6_1038:
	vmovups	%zmm3, (%rcx)
	jmp	.LBB6_1048
.LBB6_1039:
	vmovups	(%rcx), %zmm2 {%k2} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rcx) {%k2}
	jmp	.LBB6_1041
.LBB6_1040:
	vmovups	%zmm1, (%rcx) {%k1}
.LBB6_1041:
	movq	56(%rdx), %rdx
	cmpq	%rdx, %rsi
	ja	.LBB6_1152
	movq	16(%rsp), %rcx
	addq	48(%rcx), %rax
	cmpb	$0, 64(%rsp)
	je	.LBB6_667
	jmp	.LBB6_1043
.LBB6_1046:
	vmovups	(%rcx), %zmm4 {%k2} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rcx) {%k2}
	jmp	.LBB6_1048
.LBB6_1047:
	vmovups	%zmm3, (%rcx) {%k1}
.LBB6_1048:
	movq	40(%rdi), %r13
	cmpq	%r13, %rsi
	ja	.LBB6_697
	movq	32(%rdi), %rcx
	addq	%rax, %rcx
	cmpb	$0, 64(%rsp)
	je	.LBB6_1052
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1062
	vaddps	(%rcx), %zmm2, %zmm2
	jmp	.LBB6_1053
.LBB6_1052:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1063
.LBB6_1053:
	vmovups	%zmm2, (%rcx)
	jmp	.LBB6_1064
.LBB6_1054:
	vmovups	(%rax), %zmm6 {%k2} {z}
	vaddps	%zmm6, %zmm5, %zmm5
	vmovups	%zmm5, (%rax) {%k2}
	jmp	.LBB6_1056
.LBB6_1055:
	vmovups	%zmm5, (%rax) {%k1}
.LBB6_1056:
	movq	24(%rcx), %r13
	cmpq	%r13, %rsi
	ja	.LBB6_697
	movq	16(%rsp), %rcx
	movq	16(%rcx), %rax
	addq	%rdx, %rax
	cmpb	$0, 64(%rsp)
	je	.LBB6_1060
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1070
	vaddps	(%rax), %zmm4, %zmm4
	jmp	.LBB6_1061
.LBB6_1060:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1071
.LBB6_1061:
	vmovups	%zmm4, (%rax)
	jmp	.LBB6_1072
.LBB6_1062:
	vmovups	(%rcx), %zmm3 {%k2} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rcx) {%k2}
	jmp	.LBB6_1064
.LBB6_1063:
	vmovups	%zmm2, (%rcx) {%k1}
.LBB6_1064:
	movq	56(%rdi), %r13
	cmpq	%r13, %rsi
	ja	.LBB6_697
	addq	48(%rdi), %rax
	cmpb	$0, 64(%rsp)
	je	.LBB6_1068
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1078
	vaddps	(%rax), %zmm1, %zmm1
	jmp	.LBB6_1069
.LBB6_1068:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1079
.LBB6_1069:
	vmovups	%zmm1, (%rax)
	jmp	.LBB6_1080
.LBB6_1070:
	vmovups	(%rax), %zmm5 {%k2} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rax) {%k2}
	jmp	.LBB6_1072
.LBB6_1071:
	vmovups	%zmm4, (%rax) {%k1}
.LBB6_1072:
	movq	40(%rcx), %r13
	cmpq	%r13, %rsi
	ja	.LBB6_697
	movq	16(%rsp), %rcx
	movq	32(%rcx), %rax
	addq	%rdx, %rax
	cmpb	$0, 64(%rsp)
	je	.LBB6_1076
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1081
	vaddps	(%rax), %zmm3, %zmm3
	jmp	.LBB6_1077
.LBB6_1076:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1082
.LBB6_1077:
	vmovups	%zmm3, (%rax)
	jmp	.LBB6_1083
.LBB6_1078:
	vmovups	(%rax), %zmm2 {%k2} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rax) {%k2}
	jmp	.LBB6_1080
.LBB6_1079:
	vmovups	%zmm1, (%rax) {%k1}
.LBB6_1080:
	movq	16(%rsp), %rax
	movq	72(%rax), %r13
	cmpq	%r13, %rsi
	jbe	.LBB6_967
	jmp	.LBB6_697
.LBB6_1081:
	vmovups	(%rax), %zmm4 {%k2} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rax) {%k2}
	jmp	.LBB6_1083
.LBB6_1082:
	vmovups	%zmm3, (%rax) {%k1}
.LBB6_1083:
	movq	56(%rcx), %r13
	cmpq	%r13, %rsi
	ja	.LBB6_697
	movq	16(%rsp), %rcx
	movq	48(%rcx), %rax
	addq	%rdx, %rax
	cmpb	$0, 64(%rsp)
	je	.LBB6_1087
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1089
	vaddps	(%rax), %zmm2, %zmm2
	jmp	.LBB6_1088
.LBB6_1087:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1090
.LBB6_1088:
	vmovups	%zmm2, (%rax)
	jmp	.LBB6_1091
.LBB6_1089:
	vmovups	(%rax), %zmm3 {%k2} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rax) {%k2}
	jmp	.LBB6_1091
.LBB6_1090:
	vmovups	%zmm2, (%rax) {%k1}
.LBB6_1091:
	movq	72(%rcx), %r13
	cmpq	%r13, %rsi
	ja	.LBB6_697
	movq	16(%rsp), %rcx
	movq	64(%rcx), %rax
	addq	%rdx, %rax
	cmpb	$0, 64(%rsp)
	je	.LBB6_1095
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1097
	vaddps	(%rax), %zmm1, %zmm1
	jmp	.LBB6_1096
.LBB6_1095:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1098
.LBB6_1096:
	vmovups	%zmm1, (%rax)
	jmp	.LBB6_1099
.LBB6_1097:
	vmovups	(%rax), %zmm2 {%k2} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rax) {%k2}
	jmp	.LBB6_1099
.LBB6_1098:
	vmovups	%zmm1, (%rax) {%k1}
.LBB6_1099:
	movq	88(%rcx), %r13
	cmpq	%r13, %rsi
	ja	.LBB6_697
	movq	16(%rsp), %rax
	addq	80(%rax), %rdx
	cmpb	$0, 64(%rsp)
	je	.LBB6_1103
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1105
	vaddps	(%rdx), %zmm0, %zmm0
	jmp	.LBB6_1104
.LBB6_1103:
	cmpq	$15, 32(%rsp)
	jbe	.LBB6_1106
.LBB6_1104:
	vmovups	%zmm0, (%rdx)
	jmp	.LBB6_615
.LBB6_1105:
	vmovups	(%rdx), %zmm1 {%k2} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rdx) {%k2}
	jmp	.LBB6_615
.LBB6_1106:
	vmovups	%zmm0, (%rdx) {%k1}
	jmp	.LBB6_615
.LBB6_1107:
	movq	200(%rsp), %r8
	subq	$-128, %r8
	movq	392(%rsp), %rax
	addq	%rax, 216(%rsp)
	movq	352(%rsp), %r13
	addq	%rax, %r13
	movq	360(%rsp), %rbx
	addq	%rax, %rbx
	movq	152(%rsp), %r11
	addq	%rax, %r11
	movq	224(%rsp), %r10
	addq	%rax, %r10
	movq	56(%rsp), %r9
	addq	%rax, %r9
	movq	344(%rsp), %rax
	movq	%rax, 112(%rsp)
	movq	40(%rsp), %rsi
	testq	%rsi, %rsi
	movq	88(%rsp), %r12
	jne	.LBB6_611
	movq	384(%rsp), %rcx
	movl	$16, %edi
	.p2align	4
.LBB6_1109:
	movq	72(%rsp), %rdx
	addq	%rdi, %rdx
	movq	576(%rsp), %r10
	cmpq	%r10, %rdx
	movq	592(%rsp), %r8
	movq	584(%rsp), %rsi
	movq	568(%rsp), %r9
	movq	600(%rsp), %r11
	jb	.LBB6_7
	cmpq	464(%rsp), %rcx
	jb	.LBB6_6
	jmp	.LBB6_1111
.LBB6_1112:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.38(%rip), %rcx
	movl	$32, %esi
	xorl	%edi, %edi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1113:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.38(%rip), %rcx
	movl	$16, %esi
	xorl	%edi, %edi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1114:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	%r11, %rsi
	movq	%r11, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1115:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	%rbp, %rdi
	movq	8(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1116:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.35(%rip), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.36(%rip), %rdx
	movl	$29, %esi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.LBB6_1138:
	movq	%r8, %rdi
	jmp	.LBB6_1139
.LBB6_1117:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.37(%rip), %rcx
	movq	%r12, %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1118:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.37(%rip), %rcx
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1119:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	%rsi, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1120:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.37(%rip), %rcx
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1121:
	movq	%r12, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1122:
	movq	%r13, %rdi
	jmp	.LBB6_1139
.LBB6_1123:
	movq	%rax, %rdi
	jmp	.LBB6_1139
.LBB6_1124:
	movq	%rsi, %rdi
	jmp	.LBB6_1139
.LBB6_1125:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	%r8, %rsi
	movq	%r8, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1126:
	movq	%rsi, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	8(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1127:
	movq	%r9, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	8(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1128:
	movq	%r10, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	8(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1129:
	movq	%rcx, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	8(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1130:
	movq	%r8, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	8(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1131:
	movq	%rbp, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	8(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1132:
	movq	%rax, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	8(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1133:
	movq	%r12, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	8(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1134:
	movq	%r11, %rdi
.LBB6_1135:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	8(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1136:
	movq	%rcx, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1137:
	movq	%r10, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1140:
	movq	%r11, %rdi
	jmp	.LBB6_1139
.LBB6_1141:
	movq	%r9, %rdi
	jmp	.LBB6_1139
.LBB6_1142:
	movq	%rcx, %rdi
	jmp	.LBB6_1139
.LBB6_1143:
	movq	%r10, %rdi
	jmp	.LBB6_1139
.LBB6_1144:
	movq	%rbx, %rdi
.LBB6_1139:
	movq	8(%rsp), %r13
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1145:
	movq	240(%rsp), %rdi
	movq	8(%rsp), %r13
.LBB6_1146:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_221:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.33(%rip), %rcx
	movq	%rdi, %rsi
	xorl	%edi, %edi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1161:
	movq	%r13, %rdx
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.40(%rip), %rcx
	xorl	%edi, %edi
	movq	%r12, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1147:
	movq	%rbp, %rdx
.LBB6_1148:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.40(%rip), %rcx
	xorl	%edi, %edi
	movq	%r12, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_697:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.33(%rip), %rcx
	xorl	%edi, %edi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1149:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.32(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1150:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463(%rip), %rcx
	movq	672(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1151:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463(%rip), %rcx
	movq	32(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1152:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.33(%rip), %rcx
	xorl	%edi, %edi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1153:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.9(%rip), %rcx
	movq	%r8, %rsi
	movq	%r8, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1154:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.31(%rip), %rcx
	movl	$32, %esi
	xorl	%edi, %edi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1155:
	movq	96(%rsp), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1168:
	movq	120(%rsp), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1156:
	movq	96(%rsp), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1173:
	movq	120(%rsp), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1157:
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463(%rip), %rcx
	movq	376(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_248:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.33(%rip), %rcx
	movq	%rdi, %rsi
	xorl	%edi, %edi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1158:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.32(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1159:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.31(%rip), %rcx
	movl	$16, %esi
	xorl	%edi, %edi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1160:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.31(%rip), %rcx
	movl	$16, %esi
	xorl	%edi, %edi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1169:
	movq	184(%rsp), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1174:
	movq	184(%rsp), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1162:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.40(%rip), %rcx
	xorl	%edi, %edi
	movq	%r12, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1170:
	movq	%r14, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1163:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.40(%rip), %rcx
	xorl	%edi, %edi
	movq	%r12, %rsi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1175:
	movq	%r14, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1164:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.32(%rip), %rcx
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1165:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.31(%rip), %rcx
	movl	$32, %esi
	xorl	%edi, %edi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1166:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.32(%rip), %rcx
	movq	408(%rsp), %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1167:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	96(%rsp), %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1171:
	movq	368(%rsp), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%r13, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1172:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	96(%rsp), %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1176:
	movq	368(%rsp), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41(%rip), %rcx
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_1177:
	xorl	%edi, %edi
	movq	24(%rsp), %rax
	subq	200(%rsp), %rax
	cmovaeq	%rax, %rdi
	movq	160(%rsp), %rax
	jmp	.LBB6_1179
.LBB6_1178:
	xorl	%edi, %edi
	movq	264(%rsp), %rax
	subq	248(%rsp), %rax
	cmovaeq	%rax, %rdi
	movq	152(%rsp), %rax
.LBB6_1179:
	cmpq	%rdi, %rax
	cmovaq	%rax, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.34(%rip), %rdx
	movq	%r12, %rsi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB6_1180:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.8(%rip), %rdx
	xorl	%edi, %edi
	xorl	%esi, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB6_1181:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.8(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end6:
	.size	_ZN12nepenthe_ops11convolution13convolve_tile6avx51217hc55d19edca845f27E, .Lfunc_end6-_ZN12nepenthe_ops11convolution13convolve_tile6avx51217hc55d19edca845f27E
	.cfi_endproc
	.section	.rodata._ZN12nepenthe_ops11convolution13convolve_tile6avx51217hc55d19edca845f27E,"a",@progbits
	.p2align	2, 0x0
.LJTI6_0:
	.long	.LBB6_619-.LJTI6_0
	.long	.LBB6_777-.LJTI6_0
	.long	.LBB6_698-.LJTI6_0
	.long	.LBB6_755-.LJTI6_0
	.long	.LBB6_669-.LJTI6_0
.LJTI6_1:
	.long	.LBB6_19-.LJTI6_1
	.long	.LBB6_133-.LJTI6_1
	.long	.LBB6_91-.LJTI6_1
	.long	.LBB6_111-.LJTI6_1
	.long	.LBB6_72-.LJTI6_1

	.section	.text._ZN12nepenthe_ops11convolution6turned17h8ccce39d93f91963E,"ax",@progbits
	.globl	_ZN12nepenthe_ops11convolution6turned17h8ccce39d93f91963E
	.p2align	4
	.type	_ZN12nepenthe_ops11convolution6turned17h8ccce39d93f91963E,@function
_ZN12nepenthe_ops11convolution6turned17h8ccce39d93f91963E:
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
	subq	$168, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, 48(%rsp)
	movq	(%rcx), %rax
	movq	%rax, 40(%rsp)
	movq	8(%rcx), %rax
	movq	%rax, 8(%rsp)
	movq	(%r8), %rbx
	movq	8(%r8), %r12
	testq	%rdx, %rdx
	movq	%rdi, 72(%rsp)
	je	.LBB7_1
	leaq	(,%r15,4), %rbp
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %esi
	movq	%rbp, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	jne	.LBB7_3
	movl	$4, %edi
	movq	%rbp, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB7_1:
	movl	$4, %eax
.LBB7_3:
	movq	%r15, 64(%rsp)
	movq	%r15, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	$0, 32(%rsp)
	cmpq	$0, 8(%rsp)
	je	.LBB7_8
	cmpq	$0, 40(%rsp)
	je	.LBB7_8
	imulq	%rbx, %r12
	testq	%r12, %r12
	je	.LBB7_7
	leaq	(,%r12,4), %r15
	movq	40(%rsp), %rcx
	decq	%rcx
	movq	8(%rsp), %rdx
	imulq	%rdx, %rcx
	leaq	4(,%rcx,4), %rsi
	imulq	%r12, %rsi
	movq	%r12, %rcx
	imulq	%rdx, %rcx
	leaq	-4(%r15), %r14
	movq	%r14, 152(%rsp)
	shrq	$2, %r14
	incq	%r14
	movq	48(%rsp), %rdx
	addq	%rdx, %rsi
	movq	%rsi, 80(%rsp)
	movq	%r14, 112(%rsp)
	andq	$-8, %r14
	leaq	(,%r14,4), %rsi
	negq	%rsi
	movq	%rsi, 104(%rsp)
	movq	%r14, 56(%rsp)
	negq	%r14
	leaq	(%r15,%rdx), %r13
	addq	$-16, %r13
	leaq	(,%rcx,4), %rdx
	movq	%rdx, 144(%rsp)
	xorl	%esi, %esi
	leaq	16(%rsp), %r10
	movabsq	$2305843009213693952, %rdx
	andq	%rcx, %rdx
	movq	%rdx, 120(%rsp)
	xorl	%ecx, %ecx
	jmp	.LBB7_10
	.p2align	4
.LBB7_9:
	movq	96(%rsp), %r13
	addq	%r15, %r13
	movq	88(%rsp), %rcx
	cmpq	8(%rsp), %rcx
	je	.LBB7_8
.LBB7_10:
	movq	%rcx, %rdx
	movq	%r15, %rdi
	imulq	%rcx, %rdi
	movq	48(%rsp), %rcx
	addq	%rdi, %rcx
	movq	%rcx, 128(%rsp)
	addq	80(%rsp), %rdi
	movq	%rdi, 136(%rsp)
	movq	%rdx, 160(%rsp)
	leaq	1(%rdx), %rcx
	movq	%rcx, 88(%rsp)
	movq	%r13, 96(%rsp)
	xorl	%ebx, %ebx
	jmp	.LBB7_11
	.p2align	4
.LBB7_25:
	incq	%rbx
	movq	%rsi, 32(%rsp)
	addq	144(%rsp), %r13
	cmpq	40(%rsp), %rbx
	je	.LBB7_9
.LBB7_11:
	movq	%rbx, %rbp
	imulq	8(%rsp), %rbp
	addq	160(%rsp), %rbp
	imulq	%r12, %rbp
	movq	%rbp, %rdx
	addq	%r12, %rdx
	jb	.LBB7_13
	cmpq	64(%rsp), %rdx
	ja	.LBB7_13
	movq	16(%rsp), %rcx
	subq	%rsi, %rcx
	cmpq	%rcx, %r12
	ja	.LBB7_16
.LBB7_18:
	movq	48(%rsp), %rcx
	leaq	(%rcx,%rbp,4), %rcx
	leaq	(%rcx,%r15), %rdx
	cmpq	$28, 152(%rsp)
	jae	.LBB7_19
	.p2align	4
.LBB7_24:
	movss	-4(%rdx), %xmm0
	addq	$-4, %rdx
	movss	%xmm0, (%rax,%rsi,4)
	incq	%rsi
	cmpq	%rcx, %rdx
	jne	.LBB7_24
	jmp	.LBB7_25
	.p2align	4
.LBB7_19:
	leaq	(%rax,%rsi,4), %rdi
	leaq	(%rdi,%r15), %r8
	cmpq	136(%rsp), %rdi
	setb	%dil
	cmpq	%r8, 128(%rsp)
	setb	%r8b
	testb	%r8b, %dil
	jne	.LBB7_24
	cmpq	$0, 120(%rsp)
	jne	.LBB7_24
	addq	104(%rsp), %rdx
	leaq	(%rax,%rsi,4), %rdi
	addq	$16, %rdi
	addq	56(%rsp), %rsi
	xorl	%r8d, %r8d
	.p2align	4
.LBB7_22:
	movups	-16(%r13,%r8,4), %xmm0
	movups	(%r13,%r8,4), %xmm1
	shufps	$27, %xmm1, %xmm1
	shufps	$27, %xmm0, %xmm0
	movups	%xmm1, -16(%rdi)
	movups	%xmm0, (%rdi)
	addq	$32, %rdi
	addq	$-8, %r8
	cmpq	%r8, %r14
	jne	.LBB7_22
	movq	56(%rsp), %rdi
	cmpq	%rdi, 112(%rsp)
	jne	.LBB7_24
	jmp	.LBB7_25
.LBB7_16:
.Ltmp44:
	movl	$4, %ecx
	movl	$4, %r8d
	movq	%r10, %rdi
	movq	%r12, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp45:
	movq	24(%rsp), %rax
	movq	32(%rsp), %rsi
	leaq	16(%rsp), %r10
	jmp	.LBB7_18
.LBB7_7:
	movq	$0, 32(%rsp)
.LBB7_8:
	movq	32(%rsp), %rcx
	movq	72(%rsp), %rax
	movq	%rcx, 16(%rax)
	movq	16(%rsp), %rcx
	movq	%rcx, (%rax)
	movq	24(%rsp), %rcx
	movq	%rcx, 8(%rax)
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
.LBB7_13:
	.cfi_def_cfa_offset 224
.Ltmp47:
	leaq	anon.44339c5e4d9022f0c294d3579c1b9ff9.10.llvm.14997839403075022207(%rip), %rcx
	movq	%rbp, %rdi
	movq	%rdx, %rsi
	movq	64(%rsp), %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp48:
	ud2
.LBB7_26:
.Ltmp46:
	jmp	.LBB7_28
.LBB7_27:
.Ltmp49:
.LBB7_28:
	movq	%rax, %rbx
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB7_30
	movq	24(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB7_30:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end7:
	.size	_ZN12nepenthe_ops11convolution6turned17h8ccce39d93f91963E, .Lfunc_end7-_ZN12nepenthe_ops11convolution6turned17h8ccce39d93f91963E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops11convolution6turned17h8ccce39d93f91963E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table7:
.Lexception2:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end2-.Lcst_begin2
.Lcst_begin2:
	.uleb128 .Lfunc_begin2-.Lfunc_begin2
	.uleb128 .Ltmp44-.Lfunc_begin2
	.byte	0
	.byte	0
	.uleb128 .Ltmp44-.Lfunc_begin2
	.uleb128 .Ltmp45-.Ltmp44
	.uleb128 .Ltmp46-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp47-.Lfunc_begin2
	.uleb128 .Ltmp48-.Ltmp47
	.uleb128 .Ltmp49-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp48-.Lfunc_begin2
	.uleb128 .Lfunc_end7-.Ltmp48
	.byte	0
	.byte	0
.Lcst_end2:
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops11convolution8composed17he58274f241c897dcE,"ax",@progbits
	.globl	_ZN12nepenthe_ops11convolution8composed17he58274f241c897dcE
	.p2align	4
	.type	_ZN12nepenthe_ops11convolution8composed17he58274f241c897dcE,@function
_ZN12nepenthe_ops11convolution8composed17he58274f241c897dcE:
.Lfunc_begin3:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception3
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
	subq	$1024, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rcx, 32(%rsp)
	movq	%rsi, 40(%rsp)
	movq	%rdi, %r15
.Ltmp50:
	leaq	128(%rsp), %rdi
	movq	%rdx, 48(%rsp)
	movq	%rdx, %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp51:
	movq	144(%rsp), %r14
	movq	152(%rsp), %r12
.Ltmp52:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.113.llvm.8749718453130272470(%rip), %rsi
	movl	$1, %edi
	movl	$23, %edx
	callq	*_ZN8burn_std3ops13check_nonzero17h1c83aba111ab0a4dE@GOTPCREL(%rip)
.Ltmp53:
.Ltmp54:
	movq	%rax, %rbx
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.113.llvm.8749718453130272470(%rip), %rsi
	movl	$1, %edi
	movl	$23, %edx
	callq	*_ZN8burn_std3ops13check_nonzero17h1c83aba111ab0a4dE@GOTPCREL(%rip)
.Ltmp55:
	movq	%rbx, 88(%rsp)
	movq	%rax, 96(%rsp)
.Ltmp56:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.112.llvm.8749718453130272470(%rip), %rsi
	movl	$1, %edi
	movl	$25, %edx
	callq	*_ZN8burn_std3ops13check_nonzero17h1c83aba111ab0a4dE@GOTPCREL(%rip)
.Ltmp57:
.Ltmp58:
	movq	%rax, %r13
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.112.llvm.8749718453130272470(%rip), %rsi
	movl	$1, %edi
	movl	$25, %edx
	callq	*_ZN8burn_std3ops13check_nonzero17h1c83aba111ab0a4dE@GOTPCREL(%rip)
.Ltmp59:
.Ltmp60:
	movq	%rax, %rbx
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.111.llvm.8749718453130272470(%rip), %rsi
	movl	$1, %edi
	movl	$23, %edx
	callq	*_ZN8burn_std3ops13check_nonzero17h1c83aba111ab0a4dE@GOTPCREL(%rip)
.Ltmp61:
	shrq	%r12
	shrq	%r14
	movq	%r14, 56(%rsp)
	movq	%r14, 64(%rsp)
	movq	%r12, 72(%rsp)
	movq	%r12, 80(%rsp)
	movq	%r13, 104(%rsp)
	movq	%rbx, 112(%rsp)
	movq	%rax, 120(%rsp)
	leaq	448(%rsp), %rbx
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$256, %edx
	movq	%rbx, %rdi
	movq	40(%rsp), %rsi
	callq	*%r13
	leaq	704(%rsp), %r12
	movl	$256, %edx
	movq	%r12, %rdi
	movq	48(%rsp), %rsi
	callq	*%r13
	leaq	128(%rsp), %r14
	movl	$320, %edx
	movq	%r14, %rdi
	movq	32(%rsp), %rsi
	callq	*%r13
	leaq	56(%rsp), %r8
	movq	%r15, %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
	movq	%r14, %rcx
	callq	_ZN11burn_tensor6tensor6module6conv2d17h79fb8e2b3e8e23f0E
	movq	%r15, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB8_7:
	.cfi_def_cfa %rbp, 16
.Ltmp62:
	movq	%rax, %r15
	movq	32(%rsp), %rax
	cmpb	$0, (%rax)
	je	.LBB8_9
	movq	32(%rsp), %rdi
	addq	$64, %rdi
.Ltmp63:
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp64:
.LBB8_9:
.Ltmp65:
	movq	48(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp66:
.Ltmp67:
	movq	40(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp68:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB8_12:
.Ltmp69:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end8:
	.size	_ZN12nepenthe_ops11convolution8composed17he58274f241c897dcE, .Lfunc_end8-_ZN12nepenthe_ops11convolution8composed17he58274f241c897dcE
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops11convolution8composed17he58274f241c897dcE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table8:
.Lexception3:
	.byte	255
	.byte	155
	.uleb128 .Lttbase1-.Lttbaseref1
.Lttbaseref1:
	.byte	1
	.uleb128 .Lcst_end3-.Lcst_begin3
.Lcst_begin3:
	.uleb128 .Ltmp50-.Lfunc_begin3
	.uleb128 .Ltmp61-.Ltmp50
	.uleb128 .Ltmp62-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp61-.Lfunc_begin3
	.uleb128 .Ltmp63-.Ltmp61
	.byte	0
	.byte	0
	.uleb128 .Ltmp63-.Lfunc_begin3
	.uleb128 .Ltmp68-.Ltmp63
	.uleb128 .Ltmp69-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp68-.Lfunc_begin3
	.uleb128 .Lfunc_end8-.Ltmp68
	.byte	0
	.byte	0
.Lcst_end3:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase1:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops11convolution8convolve17h677aa3f03a89bdd1E,"ax",@progbits
	.globl	_ZN12nepenthe_ops11convolution8convolve17h677aa3f03a89bdd1E
	.p2align	4
	.type	_ZN12nepenthe_ops11convolution8convolve17h677aa3f03a89bdd1E,@function
_ZN12nepenthe_ops11convolution8convolve17h677aa3f03a89bdd1E:
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
	subq	$472, %rsp
	.cfi_def_cfa_offset 528
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r9, 80(%rsp)
	movq	%r8, %r13
	movq	%rcx, %rbp
	movq	%rdx, %r15
	movq	%rdi, 392(%rsp)
	leaq	200(%rsp), %rdi
	movq	%rsi, %rbx
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	200(%rsp), %rsi
	movq	208(%rsp), %rcx
	movq	216(%rsp), %r14
	movq	224(%rsp), %rdx
	movq	%rdx, 360(%rsp)
	movq	(%r13), %r12
	movq	%r13, (%rsp)
	movq	8(%r13), %r13
	imulq	%r12, %rcx
	imulq	%r13, %rcx
	testq	%rcx, %rcx
	je	.LBB9_87
	movq	%rbp, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	movq	%rdx, 64(%rsp)
	movq	%rsi, 72(%rsp)
	je	.LBB9_2
	movq	%rbp, %rax
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB9_4
.LBB9_2:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%ecx
.LBB9_4:
	movq	%r15, 424(%rsp)
	movq	%rbp, 432(%rsp)
	movq	%rax, 352(%rsp)
	movq	%rax, 440(%rsp)
	movq	%rcx, 448(%rsp)
	movq	%rcx, 456(%rsp)
	movq	$1, 464(%rsp)
	leaq	200(%rsp), %rdi
	movq	%rbx, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	208(%rsp), %r15
	movq	224(%rsp), %rax
	movq	%r15, 88(%rsp)
	movq	%rax, 368(%rsp)
	movq	%r12, %rcx
	andq	$-2, %rcx
	addq	216(%rsp), %rcx
	imulq	200(%rsp), %r15
	shrq	%r12
	movq	%r13, %rdx
	shrq	%rdx
	movq	%r12, 376(%rsp)
	movq	%rdx, 384(%rsp)
	andq	$-2, %r13
	addq	%rax, %r13
	movq	%r13, 8(%rsp)
	imulq	%rcx, %r13
	movq	%r13, %rsi
	imulq	%r15, %rsi
	addq	$32, %rsi
	leaq	168(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	movq	184(%rsp), %rdx
	movq	192(%rsp), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB9_5
	testq	%r13, %r13
	je	.LBB9_9
	movq	176(%rsp), %rcx
	movq	%rsi, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB9_11
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB9_13
.LBB9_11:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB9_13:
	subq	%rdx, %rsi
	leaq	(%rcx,%rsi,4), %rax
	movq	%rax, 200(%rsp)
	movq	%rdx, 208(%rsp)
	movq	%rcx, 216(%rsp)
	movq	%rsi, 224(%rsp)
	movq	%r13, 232(%rsp)
	movq	%r15, 240(%rsp)
	movq	$0, 248(%rsp)
.Ltmp70:
	leaq	328(%rsp), %r15
	leaq	200(%rsp), %rsi
	movq	%r15, %rdi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7a2fb55ee7a05d77E
.Ltmp71:
	movq	344(%rsp), %rdx
	cmpq	$1, %rdx
	jbe	.LBB9_15
	movq	%rbx, 96(%rsp)
	leaq	88(%rsp), %rax
	movq	%rax, 104(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 112(%rsp)
	leaq	376(%rsp), %rax
	movq	%rax, 120(%rsp)
	leaq	368(%rsp), %rax
	movq	%rax, 128(%rsp)
	leaq	384(%rsp), %rax
	movq	%rax, 136(%rsp)
	movups	328(%rsp), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	%rdx, 32(%rsp)
.Ltmp74:
	leaq	16(%rsp), %rdi
	leaq	96(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h66f6b6918cb801a9E
.Ltmp75:
	jmp	.LBB9_16
.LBB9_15:
	movq	328(%rsp), %rax
	movq	336(%rsp), %rcx
	leaq	(%rdx,%rdx,2), %rdx
	leaq	(%rcx,%rdx,8), %rdx
	movq	%rcx, 16(%rsp)
	movq	%rax, 32(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%rdx, 40(%rsp)
	movq	%rbx, 96(%rsp)
	leaq	88(%rsp), %rax
	movq	%rax, 104(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 112(%rsp)
	leaq	376(%rsp), %rax
	movq	%rax, 120(%rsp)
	leaq	368(%rsp), %rax
	movq	%rax, 128(%rsp)
	leaq	384(%rsp), %rax
	movq	%rax, 136(%rsp)
.Ltmp72:
	leaq	16(%rsp), %rdi
	leaq	96(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd4e18a4ea4e73560E
.Ltmp73:
.LBB9_16:
	movups	168(%rsp), %xmm0
	movups	184(%rsp), %xmm1
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm1, 112(%rsp)
	movq	88(%rsp), %rax
	movq	%rax, %rcx
	imulq	%r13, %rcx
	movq	8(%rsp), %rdx
	movq	%rdx, 128(%rsp)
	movq	%r13, 136(%rsp)
	movq	%rcx, 144(%rsp)
	movq	(%rsp), %rdx
	movq	8(%rdx), %rcx
	imulq	(%rdx), %rcx
	movq	%rax, 152(%rsp)
	movq	%rcx, 328(%rsp)
	movq	%rdx, 16(%rsp)
	leaq	96(%rsp), %rdx
	movq	%rdx, 24(%rsp)
	imulq	%rax, %rcx
	movq	$0, 224(%rsp)
	movq	%rcx, 232(%rsp)
	movq	%r15, 200(%rsp)
	movq	%rdx, 208(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 216(%rsp)
.Ltmp76:
	leaq	168(%rsp), %rdi
	leaq	200(%rsp), %rbx
	movq	%rbx, %rsi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17he9aec7b18f8197e1E
.Ltmp77:
	movabsq	$9223372036854775800, %r13
	movq	72(%rsp), %rsi
	imulq	%r14, %rsi
	movq	64(%rsp), %rdx
	movq	%rdx, %rbp
	imulq	%rsi, %rbp
	imulq	352(%rsp), %rbp
	leaq	(,%rbp,4), %r15
	movq	%rbp, %rax
	shrq	$62, %rax
	setne	%al
	leaq	4(%r13), %rcx
	cmpq	%rcx, %r15
	seta	%cl
	orb	%al, %cl
	je	.LBB9_27
	xorl	%r12d, %r12d
.LBB9_19:
.Ltmp97:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp98:
	jmp	.LBB9_6
.LBB9_27:
	movq	%rsi, 72(%rsp)
	testq	%r15, %r15
	je	.LBB9_28
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %r12d
	movl	$4, %esi
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	movq	%rax, (%rsp)
	testq	%rax, %rax
	je	.LBB9_19
	movq	%rbp, 56(%rsp)
	movq	64(%rsp), %rdx
	imulq	%rdx, %r14
	cmpq	$0, 80(%rsp)
	jne	.LBB9_32
	jmp	.LBB9_50
.LBB9_28:
	movl	$4, %eax
	movq	%rax, (%rsp)
	movq	$0, 56(%rsp)
	imulq	%rdx, %r14
	cmpq	$0, 80(%rsp)
	je	.LBB9_50
.LBB9_32:
	testq	%r14, %r14
	je	.LBB9_33
	movq	%rbp, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB9_35
	movq	%rbp, %rax
	xorl	%edx, %edx
	divq	%r14
	movq	%rbp, %rsi
	subq	%rdx, %rsi
	cmpq	%rsi, %r14
	ja	.LBB9_50
	jmp	.LBB9_38
.LBB9_35:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r14d
	movq	%rbp, %rsi
	subq	%rdx, %rsi
	cmpq	%rsi, %r14
	jbe	.LBB9_38
.LBB9_50:
	cmpq	$0, 80(%rsp)
	setne	8(%rsp)
.Ltmp81:
	movq	(%rsp), %r15
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp82:
	movq	%rax, %rcx
	shlq	$4, %rcx
	movq	72(%rsp), %r9
	je	.LBB9_52
	movq	%r9, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	movq	64(%rsp), %r8
	je	.LBB9_58
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%rcx
	movq	%rax, %rsi
	testq	%r8, %r8
	je	.LBB9_61
.LBB9_62:
	cmpq	$256, %r8
	ja	.LBB9_63
	movl	$256, %eax
	xorl	%edx, %edx
	divl	%r8d
	jmp	.LBB9_65
.LBB9_63:
	movl	$256, %edx
	xorl	%eax, %eax
.LBB9_65:
	xorl	%edi, %edi
	testq	%rdx, %rdx
	setne	%dil
	addq	%rax, %rdi
	je	.LBB9_66
	cmpq	%rdi, %rsi
	cmovbq	%rsi, %rdi
	cmpq	%r9, %rcx
	movl	$1, %eax
	cmovbeq	%rdi, %rax
	imulq	%r8, %rax
	movq	%r14, 328(%rsp)
	movq	%rax, 16(%rsp)
	movq	352(%rsp), %rsi
	imulq	%r14, %rsi
	testq	%rsi, %rsi
	je	.LBB9_68
	movq	%rbp, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB9_71
	movq	%rbp, %rax
	xorl	%edx, %edx
	divq	%rsi
	jmp	.LBB9_73
.LBB9_58:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %esi
	testq	%r8, %r8
	jne	.LBB9_62
.LBB9_61:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.18(%rip), %rdi
	jmp	.LBB9_53
.LBB9_71:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB9_73:
	leaq	16(%rsp), %rdi
	movq	%rbp, %rax
	subq	%rdx, %rax
	leaq	(%r15,%rax,4), %rcx
	movq	%rcx, 200(%rsp)
	movq	%rdx, 208(%rsp)
	movq	%r15, 216(%rsp)
	movq	%rax, 224(%rsp)
	movq	%rsi, 232(%rsp)
	movq	$0, 240(%rsp)
	leaq	328(%rsp), %rax
	movq	%rax, 248(%rsp)
	movq	%rdi, 256(%rsp)
	movq	$0, 264(%rsp)
	movq	$0, 296(%rsp)
.Ltmp83:
	leaq	400(%rsp), %rdi
	leaq	200(%rsp), %rsi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd33bd1a0c33bc8b4E
.Ltmp84:
	leaq	128(%rsp), %rcx
	leaq	144(%rsp), %rax
	movq	416(%rsp), %rdx
	cmpq	$1, %rdx
	jbe	.LBB9_75
	leaq	360(%rsp), %rsi
	movq	%rsi, 200(%rsp)
	leaq	96(%rsp), %rsi
	movq	%rsi, 208(%rsp)
	movq	%rcx, 216(%rsp)
	movq	%rax, 224(%rsp)
	leaq	424(%rsp), %rax
	movq	%rax, 232(%rsp)
	leaq	168(%rsp), %rax
	movq	%rax, 240(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 248(%rsp)
	movups	400(%rsp), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	%rdx, 32(%rsp)
.Ltmp87:
	leaq	16(%rsp), %rdi
	leaq	200(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h62b6376429b80ad4E
.Ltmp88:
	jmp	.LBB9_77
.LBB9_75:
	movq	400(%rsp), %rsi
	movq	408(%rsp), %rdi
	leaq	(%rdx,%rdx,2), %rdx
	shlq	$4, %rdx
	addq	%rdi, %rdx
	movq	%rdi, 16(%rsp)
	movq	%rsi, 32(%rsp)
	movq	%rdi, 24(%rsp)
	movq	%rdx, 40(%rsp)
	leaq	360(%rsp), %rdx
	movq	%rdx, 200(%rsp)
	leaq	96(%rsp), %rdx
	movq	%rdx, 208(%rsp)
	movq	%rcx, 216(%rsp)
	movq	%rax, 224(%rsp)
	leaq	424(%rsp), %rax
	movq	%rax, 232(%rsp)
	leaq	168(%rsp), %rax
	movq	%rax, 240(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 248(%rsp)
.Ltmp85:
	leaq	16(%rsp), %rdi
	leaq	200(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf55d7bbc97977440E
.Ltmp86:
.LBB9_77:
	movq	392(%rsp), %rbx
	movq	56(%rsp), %rax
	movq	%rax, (%rbx)
	movq	%r15, 8(%rbx)
	movq	%rbp, 16(%rbx)
	movq	168(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB9_79
	movq	176(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB9_79:
.Ltmp89:
	leaq	96(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp90:
	movq	96(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB9_82
	movq	104(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB9_82:
	movq	%rbx, %rax
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
.LBB9_38:
	.cfi_def_cfa_offset 528
	movq	528(%rsp), %rdi
	testq	%rdi, %rdi
	je	.LBB9_54
	leaq	(,%r14,4), %r8
	leaq	-4(,%r14,4), %r9
	movq	%r9, %r10
	shrq	$2, %r10
	incq	%r10
	andq	%r10, %r13
	leaq	(,%r13,4), %r11
	xorl	%ecx, %ecx
	movq	(%rsp), %r15
	jmp	.LBB9_40
	.p2align	4
.LBB9_49:
	incq	%rcx
	subq	%r14, %rsi
	movq	%rax, %r15
	cmpq	%rsi, %r14
	ja	.LBB9_50
.LBB9_40:
	movq	%rcx, %rax
	orq	%rdi, %rax
	shrq	$32, %rax
	je	.LBB9_41
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB9_43
	.p2align	4
.LBB9_41:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%edi
.LBB9_43:
	leaq	(%r15,%r8), %rax
	movq	80(%rsp), %r12
	movss	(%r12,%rdx,4), %xmm0
	cmpq	$28, %r9
	jae	.LBB9_45
	movq	%r15, %rdx
	jmp	.LBB9_48
	.p2align	4
.LBB9_45:
	leaq	(%r15,%r11), %rdx
	movaps	%xmm0, %xmm1
	shufps	$0, %xmm0, %xmm1
	xorl	%r12d, %r12d
	.p2align	4
.LBB9_46:
	movups	%xmm1, (%r15,%r12,4)
	movups	%xmm1, 16(%r15,%r12,4)
	addq	$8, %r12
	cmpq	%r12, %r13
	jne	.LBB9_46
	cmpq	%r13, %r10
	je	.LBB9_49
	.p2align	4
.LBB9_48:
	movss	%xmm0, (%rdx)
	addq	$4, %rdx
	cmpq	%rax, %rdx
	jne	.LBB9_48
	jmp	.LBB9_49
.LBB9_5:
.Ltmp105:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp106:
	jmp	.LBB9_6
.LBB9_9:
.Ltmp103:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.53(%rip), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.11(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp104:
	jmp	.LBB9_6
.LBB9_66:
	movq	$1, 328(%rsp)
	movq	$0, 16(%rsp)
	leaq	328(%rsp), %rax
	movq	%rax, 200(%rsp)
	leaq	_RNvXsZ_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_5Debug3fmt(%rip), %rax
	movq	%rax, 208(%rsp)
	leaq	16(%rsp), %rcx
	movq	%rcx, 216(%rsp)
	movq	%rax, 224(%rsp)
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.19(%rip), %rdx
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.5(%rip), %rdi
	jmp	.LBB9_69
.LBB9_68:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.86.llvm.13867215145974308402(%rip), %rdx
	movl	$55, %ebx
	leaq	anon.a61a49ba1689e702c2a86003a4836971.23.llvm.13867215145974308402(%rip), %rdi
	jmp	.LBB9_69
.LBB9_33:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.85.llvm.8749718453130272470(%rip), %rdx
	movl	$55, %ebx
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470(%rip), %rdi
	movq	(%rsp), %r15
.LBB9_69:
.Ltmp94:
	movq	%rbx, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp95:
	jmp	.LBB9_6
.LBB9_87:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.42(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB9_52:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.17(%rip), %rdi
.LBB9_53:
.Ltmp92:
	movq	(%rsp), %r15
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp93:
	jmp	.LBB9_6
.LBB9_54:
.Ltmp79:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.86.llvm.8749718453130272470(%rip), %rdi
	movq	(%rsp), %r15
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_rem_by_zero@GOTPCREL(%rip)
.Ltmp80:
.LBB9_6:
	ud2
.LBB9_83:
.Ltmp91:
	movq	%rax, %rbx
	movq	96(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB9_85
	movq	104(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB9_22:
.Ltmp78:
	movq	%rax, %rbx
	jmp	.LBB9_23
.LBB9_55:
.Ltmp96:
	movq	%rax, %rbx
	movq	56(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB9_25
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB9_25
.LBB9_7:
.Ltmp107:
	movq	%rax, %rbx
.Ltmp108:
	leaq	168(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
.Ltmp109:
	jmp	.LBB9_85
.LBB9_21:
.Ltmp110:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB9_24:
.Ltmp99:
	movq	%rax, %rbx
.LBB9_25:
	movq	168(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB9_23
	movq	176(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB9_23:
.Ltmp100:
	leaq	96(%rsp), %rdi
	callq	_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..convolution..Bordered$GT$17h38458aa0826c7cc3E
.Ltmp101:
.LBB9_85:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB9_86:
.Ltmp102:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end9:
	.size	_ZN12nepenthe_ops11convolution8convolve17h677aa3f03a89bdd1E, .Lfunc_end9-_ZN12nepenthe_ops11convolution8convolve17h677aa3f03a89bdd1E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops11convolution8convolve17h677aa3f03a89bdd1E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table9:
.Lexception4:
	.byte	255
	.byte	155
	.uleb128 .Lttbase2-.Lttbaseref2
.Lttbaseref2:
	.byte	1
	.uleb128 .Lcst_end4-.Lcst_begin4
.Lcst_begin4:
	.uleb128 .Lfunc_begin4-.Lfunc_begin4
	.uleb128 .Ltmp70-.Lfunc_begin4
	.byte	0
	.byte	0
	.uleb128 .Ltmp70-.Lfunc_begin4
	.uleb128 .Ltmp73-.Ltmp70
	.uleb128 .Ltmp107-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp76-.Lfunc_begin4
	.uleb128 .Ltmp77-.Ltmp76
	.uleb128 .Ltmp78-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp97-.Lfunc_begin4
	.uleb128 .Ltmp98-.Ltmp97
	.uleb128 .Ltmp99-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp81-.Lfunc_begin4
	.uleb128 .Ltmp86-.Ltmp81
	.uleb128 .Ltmp96-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp89-.Lfunc_begin4
	.uleb128 .Ltmp90-.Ltmp89
	.uleb128 .Ltmp91-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp105-.Lfunc_begin4
	.uleb128 .Ltmp104-.Ltmp105
	.uleb128 .Ltmp107-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp94-.Lfunc_begin4
	.uleb128 .Ltmp95-.Ltmp94
	.uleb128 .Ltmp96-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp95-.Lfunc_begin4
	.uleb128 .Ltmp92-.Ltmp95
	.byte	0
	.byte	0
	.uleb128 .Ltmp92-.Lfunc_begin4
	.uleb128 .Ltmp80-.Ltmp92
	.uleb128 .Ltmp96-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp80-.Lfunc_begin4
	.uleb128 .Ltmp108-.Ltmp80
	.byte	0
	.byte	0
	.uleb128 .Ltmp108-.Lfunc_begin4
	.uleb128 .Ltmp109-.Ltmp108
	.uleb128 .Ltmp110-.Lfunc_begin4
	.byte	1
	.uleb128 .Ltmp100-.Lfunc_begin4
	.uleb128 .Ltmp101-.Ltmp100
	.uleb128 .Ltmp102-.Lfunc_begin4
	.byte	1
	.uleb128 .Ltmp101-.Lfunc_begin4
	.uleb128 .Lfunc_end9-.Ltmp101
	.byte	0
	.byte	0
.Lcst_end4:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase2:
	.byte	0
	.p2align	2, 0x0

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI10_0:
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.section	.text._ZN12nepenthe_ops11convolution9conv_same17ha01ee963c64835b7E,"ax",@progbits
	.globl	_ZN12nepenthe_ops11convolution9conv_same17ha01ee963c64835b7E
	.p2align	4
	.type	_ZN12nepenthe_ops11convolution9conv_same17ha01ee963c64835b7E,@function
_ZN12nepenthe_ops11convolution9conv_same17ha01ee963c64835b7E:
.Lfunc_begin5:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception5
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
	subq	$1856, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rcx, 48(%rsp)
	movq	%rsi, 56(%rsp)
	movq	%rdi, %r12
.Ltmp111:
	leaq	128(%rsp), %rdi
	movq	%rdx, 64(%rsp)
	movq	%rdx, %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp112:
	movq	128(%rsp), %rcx
	movq	136(%rsp), %r15
	movq	%r15, 80(%rsp)
	movdqu	144(%rsp), %xmm0
	pcmpeqb	.LCPI10_0(%rip), %xmm0
	pmovmskb	%xmm0, %eax
	cmpl	$65535, %eax
	jne	.LBB10_2
	leaq	960(%rsp), %r13
	movq	memcpy@GOTPCREL(%rip), %rbx
	movl	$256, %edx
	movq	%r13, %rdi
	movq	56(%rsp), %rsi
	callq	*%rbx
	leaq	704(%rsp), %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	64(%rsp), %rsi
	callq	*%rbx
	leaq	128(%rsp), %r14
	movl	$320, %edx
	movq	%r14, %rdi
	movq	48(%rsp), %rsi
	callq	*%rbx
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	*_ZN12nepenthe_ops9pointwise14pointwise_conv17h59b6089274600a06E@GOTPCREL(%rip)
	jmp	.LBB10_15
.LBB10_2:
	movq	%rcx, 72(%rsp)
	movq	152(%rsp), %rbx
	movq	144(%rsp), %r14
	movb	$1, %r13b
	movq	48(%rsp), %rax
	cmpb	$0, (%rax)
	je	.LBB10_5
	movq	48(%rsp), %rax
	leaq	64(%rax), %rdi
.Ltmp113:
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17hf30ded9d849bf561E
.Ltmp114:
	movl	%eax, %r13d
.LBB10_5:
	notl	%r14d
	notl	%ebx
	orl	%r14d, %ebx
	testb	$1, %bl
	jne	.LBB10_36
.Ltmp115:
	movq	56(%rsp), %rdi
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE
.Ltmp116:
	testb	%al, %al
	je	.LBB10_36
.Ltmp117:
	movq	64(%rsp), %rdi
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE
.Ltmp118:
	andb	%al, %r13b
	cmpb	$1, %r13b
	jne	.LBB10_36
.Ltmp119:
	leaq	96(%rsp), %rdi
	movq	56(%rsp), %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp120:
	cmpq	104(%rsp), %r15
	jne	.LBB10_12
	movq	56(%rsp), %rax
	leaq	8(%rax), %rbx
	leaq	1416(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$192, %edx
	movq	%rbx, %rsi
	callq	*%r13
	movq	64(%rsp), %rax
	leaq	8(%rax), %r14
	leaq	1608(%rsp), %rdi
	movl	$192, %edx
	movq	%r14, %rsi
	callq	*%r13
	leaq	1224(%rsp), %rdi
	movl	$192, %edx
	movq	%rbx, %rsi
	callq	*%r13
	leaq	960(%rsp), %rdi
	movl	$192, %edx
	movq	%r14, %rsi
	callq	*%r13
	movq	48(%rsp), %rax
	cmpb	$0, (%rax)
	je	.LBB10_17
	leaq	64(%rax), %rsi
	leaq	704(%rsp), %rbx
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	72(%rsp), %rax
	movq	%rax, 88(%rsp)
.Ltmp127:
	movq	%rbx, %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
.Ltmp128:
	movq	%rax, 128(%rsp)
	cmpq	%rax, 72(%rsp)
	jne	.LBB10_21
	leaq	712(%rsp), %rsi
	leaq	512(%rsp), %rdi
	movl	$192, %edx
	callq	*%r13
	leaq	128(%rsp), %r15
	leaq	1416(%rsp), %rsi
	movl	$192, %edx
	movq	%r15, %rdi
	callq	*%r13
	leaq	320(%rsp), %rdi
	leaq	1608(%rsp), %rsi
	movl	$192, %edx
	callq	*%r13
.Ltmp138:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	_ZN12nepenthe_ops5fused5apply17hf11648146357b424E
.Ltmp139:
	jmp	.LBB10_15
.LBB10_36:
	leaq	960(%rsp), %r13
	movq	memcpy@GOTPCREL(%rip), %rbx
	movl	$256, %edx
	movq	%r13, %rdi
	movq	56(%rsp), %rsi
	callq	*%rbx
	leaq	704(%rsp), %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	64(%rsp), %rsi
	callq	*%rbx
	leaq	128(%rsp), %r14
	movl	$320, %edx
	movq	%r14, %rdi
	movq	48(%rsp), %rsi
	callq	*%rbx
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	*_ZN12nepenthe_ops11convolution8composed17he58274f241c897dcE@GOTPCREL(%rip)
.LBB10_15:
	movq	%r12, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB10_17:
	.cfi_def_cfa %rbp, 16
	leaq	128(%rsp), %r15
	movl	$192, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*%r13
	leaq	320(%rsp), %rdi
	movl	$192, %edx
	movq	%r14, %rsi
	callq	*%r13
.Ltmp124:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	_ZN12nepenthe_ops5fused5apply17he3daeb5484c00ee8E
.Ltmp125:
	jmp	.LBB10_15
.LBB10_12:
.Ltmp121:
	leaq	104(%rsp), %rdx
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.23(%rip), %rcx
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.24(%rip), %r9
	leaq	80(%rsp), %rsi
	movl	$83, %r8d
	xorl	%edi, %edi
	callq	*_RINvNtCsgEmfK2I1SDS_4core9panicking13assert_failedjjEB4_@GOTPCREL(%rip)
.Ltmp122:
	jmp	.LBB10_13
.LBB10_21:
.Ltmp129:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.25(%rip), %rcx
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.26(%rip), %r9
	leaq	88(%rsp), %rsi
	leaq	128(%rsp), %rdx
	movl	$49, %r8d
	xorl	%edi, %edi
	callq	*_ZN4core9panicking13assert_failed17h9718df462394677bE@GOTPCREL(%rip)
.Ltmp130:
.LBB10_13:
	ud2
.LBB10_18:
.Ltmp140:
	movq	%rax, %r12
	jmp	.LBB10_27
.LBB10_37:
.Ltmp126:
	movq	%rax, %r12
	movb	$1, %al
	jmp	.LBB10_28
.LBB10_24:
.Ltmp131:
	movq	%rax, %r12
.Ltmp132:
	leaq	704(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp133:
.Ltmp134:
	leaq	960(%rsp), %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E
.Ltmp135:
.Ltmp136:
	leaq	1224(%rsp), %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E
.Ltmp137:
.LBB10_27:
	xorl	%eax, %eax
.LBB10_28:
	movq	48(%rsp), %rcx
	testb	%al, (%rcx)
	je	.LBB10_35
	xorl	%ebx, %ebx
	jmp	.LBB10_31
.LBB10_30:
.Ltmp123:
	movq	%rax, %r12
	movb	$1, %bl
	movq	48(%rsp), %rax
	cmpb	$0, (%rax)
	je	.LBB10_33
.LBB10_31:
	movq	48(%rsp), %rdi
	addq	$64, %rdi
.Ltmp141:
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp142:
	testb	%bl, %bl
	je	.LBB10_35
.LBB10_33:
.Ltmp143:
	movq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp144:
.Ltmp145:
	movq	56(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp146:
.LBB10_35:
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB10_23:
.Ltmp147:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end10:
	.size	_ZN12nepenthe_ops11convolution9conv_same17ha01ee963c64835b7E, .Lfunc_end10-_ZN12nepenthe_ops11convolution9conv_same17ha01ee963c64835b7E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops11convolution9conv_same17ha01ee963c64835b7E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table10:
.Lexception5:
	.byte	255
	.byte	155
	.uleb128 .Lttbase3-.Lttbaseref3
.Lttbaseref3:
	.byte	1
	.uleb128 .Lcst_end5-.Lcst_begin5
.Lcst_begin5:
	.uleb128 .Ltmp111-.Lfunc_begin5
	.uleb128 .Ltmp112-.Ltmp111
	.uleb128 .Ltmp123-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp112-.Lfunc_begin5
	.uleb128 .Ltmp113-.Ltmp112
	.byte	0
	.byte	0
	.uleb128 .Ltmp113-.Lfunc_begin5
	.uleb128 .Ltmp120-.Ltmp113
	.uleb128 .Ltmp123-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp120-.Lfunc_begin5
	.uleb128 .Ltmp127-.Ltmp120
	.byte	0
	.byte	0
	.uleb128 .Ltmp127-.Lfunc_begin5
	.uleb128 .Ltmp128-.Ltmp127
	.uleb128 .Ltmp131-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp128-.Lfunc_begin5
	.uleb128 .Ltmp138-.Ltmp128
	.byte	0
	.byte	0
	.uleb128 .Ltmp138-.Lfunc_begin5
	.uleb128 .Ltmp139-.Ltmp138
	.uleb128 .Ltmp140-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp139-.Lfunc_begin5
	.uleb128 .Ltmp124-.Ltmp139
	.byte	0
	.byte	0
	.uleb128 .Ltmp124-.Lfunc_begin5
	.uleb128 .Ltmp125-.Ltmp124
	.uleb128 .Ltmp126-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp121-.Lfunc_begin5
	.uleb128 .Ltmp122-.Ltmp121
	.uleb128 .Ltmp123-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp129-.Lfunc_begin5
	.uleb128 .Ltmp130-.Ltmp129
	.uleb128 .Ltmp131-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp132-.Lfunc_begin5
	.uleb128 .Ltmp146-.Ltmp132
	.uleb128 .Ltmp147-.Lfunc_begin5
	.byte	1
	.uleb128 .Ltmp146-.Lfunc_begin5
	.uleb128 .Lfunc_end10-.Ltmp146
	.byte	0
	.byte	0
.Lcst_end5:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase3:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN13cubecl_zspace5shape5Shape4dims17h8c433ec8db5f0bf4E,"ax",@progbits
	.hidden	_ZN13cubecl_zspace5shape5Shape4dims17h8c433ec8db5f0bf4E
	.globl	_ZN13cubecl_zspace5shape5Shape4dims17h8c433ec8db5f0bf4E
	.p2align	4
	.type	_ZN13cubecl_zspace5shape5Shape4dims17h8c433ec8db5f0bf4E,@function
_ZN13cubecl_zspace5shape5Shape4dims17h8c433ec8db5f0bf4E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rsi), %rdx
	cmpq	$6, %rdx
	jb	.LBB11_1
	movq	16(%rsi), %rdx
	movq	8(%rsi), %rsi
	jmp	.LBB11_3
.LBB11_1:
	addq	$8, %rsi
.LBB11_3:
	movq	%rdx, %rax
	shrq	$60, %rax
	setne	%al
	testb	$7, %sil
	jne	.LBB11_4
	testb	%al, %al
	jne	.LBB11_8
.LBB11_6:
	cmpq	$3, %rdx
	jbe	.LBB11_9
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rdi)
	movups	16(%rsi), %xmm0
	movups	%xmm0, 16(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB11_4:
	.cfi_def_cfa_offset 16
	movb	$1, %al
	testb	%al, %al
	je	.LBB11_6
.LBB11_8:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB11_9:
	leaq	anon.44339c5e4d9022f0c294d3579c1b9ff9.44.llvm.14997839403075022207(%rip), %rcx
	movl	$4, %esi
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end11:
	.size	_ZN13cubecl_zspace5shape5Shape4dims17h8c433ec8db5f0bf4E, .Lfunc_end11-_ZN13cubecl_zspace5shape5Shape4dims17h8c433ec8db5f0bf4E
	.cfi_endproc

	.section	.text._ZN13cubecl_zspace5shape5Shape4dims17hdaddf47d270df584E,"ax",@progbits
	.hidden	_ZN13cubecl_zspace5shape5Shape4dims17hdaddf47d270df584E
	.globl	_ZN13cubecl_zspace5shape5Shape4dims17hdaddf47d270df584E
	.p2align	4
	.type	_ZN13cubecl_zspace5shape5Shape4dims17hdaddf47d270df584E,@function
_ZN13cubecl_zspace5shape5Shape4dims17hdaddf47d270df584E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rsi), %rdx
	cmpq	$6, %rdx
	jb	.LBB12_1
	movq	16(%rsi), %rdx
	movq	8(%rsi), %rsi
	jmp	.LBB12_3
.LBB12_1:
	addq	$8, %rsi
.LBB12_3:
	movq	%rdx, %rax
	shrq	$60, %rax
	setne	%al
	testb	$7, %sil
	jne	.LBB12_4
	testb	%al, %al
	jne	.LBB12_8
.LBB12_6:
	cmpq	$2, %rdx
	jbe	.LBB12_9
	movq	16(%rsi), %rax
	movups	(%rsi), %xmm0
	movups	%xmm0, (%rdi)
	movq	%rax, 16(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB12_4:
	.cfi_def_cfa_offset 16
	movb	$1, %al
	testb	%al, %al
	je	.LBB12_6
.LBB12_8:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB12_9:
	leaq	anon.44339c5e4d9022f0c294d3579c1b9ff9.44.llvm.14997839403075022207(%rip), %rcx
	movl	$3, %esi
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end12:
	.size	_ZN13cubecl_zspace5shape5Shape4dims17hdaddf47d270df584E, .Lfunc_end12-_ZN13cubecl_zspace5shape5Shape4dims17hdaddf47d270df584E
	.cfi_endproc

	.section	.text._ZN13cubecl_zspace5shape5Shape4dims17hff1cce38a2d4be6aE,"ax",@progbits
	.hidden	_ZN13cubecl_zspace5shape5Shape4dims17hff1cce38a2d4be6aE
	.globl	_ZN13cubecl_zspace5shape5Shape4dims17hff1cce38a2d4be6aE
	.p2align	4
	.type	_ZN13cubecl_zspace5shape5Shape4dims17hff1cce38a2d4be6aE,@function
_ZN13cubecl_zspace5shape5Shape4dims17hff1cce38a2d4be6aE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rax
	cmpq	$6, %rax
	jb	.LBB13_1
	movq	16(%rdi), %rax
	movq	8(%rdi), %rdi
	jmp	.LBB13_3
.LBB13_1:
	addq	$8, %rdi
.LBB13_3:
	movq	%rax, %rcx
	shrq	$60, %rcx
	setne	%cl
	testb	$7, %dil
	jne	.LBB13_4
	testb	%cl, %cl
	jne	.LBB13_8
.LBB13_6:
	testq	%rax, %rax
	je	.LBB13_9
	movq	(%rdi), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB13_4:
	.cfi_def_cfa_offset 16
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB13_6
.LBB13_8:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB13_9:
	leaq	anon.44339c5e4d9022f0c294d3579c1b9ff9.44.llvm.14997839403075022207(%rip), %rcx
	movl	$1, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end13:
	.size	_ZN13cubecl_zspace5shape5Shape4dims17hff1cce38a2d4be6aE, .Lfunc_end13-_ZN13cubecl_zspace5shape5Shape4dims17hff1cce38a2d4be6aE
	.cfi_endproc

	.section	.text._ZN13cubecl_zspace5shape5Shape7reshape17h6ba88fb38054cbf9E,"ax",@progbits
	.hidden	_ZN13cubecl_zspace5shape5Shape7reshape17h6ba88fb38054cbf9E
	.globl	_ZN13cubecl_zspace5shape5Shape7reshape17h6ba88fb38054cbf9E
	.p2align	4
	.type	_ZN13cubecl_zspace5shape5Shape7reshape17h6ba88fb38054cbf9E,@function
_ZN13cubecl_zspace5shape5Shape7reshape17h6ba88fb38054cbf9E:
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
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$184, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movl	%edx, %ebp
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	%rsi, 32(%rsp)
	movl	%edx, 28(%rsp)
	leaq	28(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	$1, 96(%rsp)
	movq	$0, (%rsp)
	movq	$8, 8(%rsp)
	movq	$0, 16(%rsp)
	testl	%edx, %edx
	jle	.LBB14_12
.Ltmp156:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp157:
	movl	%ebp, %r15d
.LBB14_3:
	xorl	%ebp, %ebp
.LBB14_4:
	movq	8(%rsp), %rax
	movq	%r15, (%rax)
	movq	$1, 16(%rsp)
.Ltmp159:
	movq	%r14, %rdi
	callq	*_ZN13cubecl_zspace5shape5Shape12num_elements17h154f9cd6f9b32e83E@GOTPCREL(%rip)
.Ltmp160:
	testb	%bpl, %bpl
	je	.LBB14_9
	testq	%r15, %r15
	je	.LBB14_16
	movq	%rax, %rcx
	orq	%r15, %rcx
	shrq	$32, %rcx
	je	.LBB14_22
	xorl	%edx, %edx
	divq	%r15
	testq	%rdx, %rdx
	jne	.LBB14_23
	jmp	.LBB14_27
.LBB14_9:
	cmpq	%r15, %rax
	je	.LBB14_29
	leaq	32(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h660fdd22bfe38655E(%rip), %rax
	movq	%rax, 48(%rsp)
	movq	%rsp, %rax
	movq	%rax, 56(%rsp)
	leaq	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h45fe9a3d82877363E(%rip), %rax
	movq	%rax, 64(%rsp)
.Ltmp161:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.46(%rip), %rsi
	leaq	136(%rsp), %rdi
	leaq	40(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp162:
	movq	152(%rsp), %rax
	movq	%rax, 24(%rbx)
	movups	136(%rsp), %xmm0
	jmp	.LBB14_25
.LBB14_12:
	cmpl	$-1, %ebp
	je	.LBB14_18
	testl	%ebp, %ebp
	jne	.LBB14_20
	movq	(%r14), %rcx
	cmpq	$6, %rcx
	jb	.LBB14_32
	movq	8(%r14), %rax
	movq	16(%r14), %rcx
	jmp	.LBB14_33
.LBB14_16:
	testq	%rax, %rax
	jne	.LBB14_23
.Ltmp173:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.48(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp174:
	jmp	.LBB14_43
.LBB14_18:
.Ltmp148:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp149:
	movb	$1, %bpl
	movl	$1, %r15d
	jmp	.LBB14_4
.LBB14_20:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$67, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB14_40
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52+48(%rip), %xmm0
	movups	%xmm0, 48(%rax)
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52+32(%rip), %xmm0
	movups	%xmm0, 32(%rax)
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52+16(%rip), %xmm0
	movups	%xmm0, 16(%rax)
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52(%rip), %xmm0
	movups	%xmm0, (%rax)
	movl	$774451501, 63(%rax)
	movq	$4, (%rbx)
	movq	$67, 8(%rbx)
	movq	%rax, 16(%rbx)
	movq	$67, 24(%rbx)
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB14_26
	jmp	.LBB14_31
.LBB14_22:
	xorl	%edx, %edx
	divl	%r15d
	testq	%rdx, %rdx
	je	.LBB14_27
.LBB14_23:
	leaq	32(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h660fdd22bfe38655E(%rip), %rax
	movq	%rax, 48(%rsp)
	leaq	88(%rsp), %rax
	movq	%rax, 56(%rsp)
	leaq	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h3201ceb9a5e03081E(%rip), %rax
	movq	%rax, 64(%rsp)
.Ltmp171:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.47(%rip), %rsi
	leaq	160(%rsp), %rdi
	leaq	40(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp172:
	movq	176(%rsp), %rax
	movq	%rax, 24(%rbx)
	movups	160(%rsp), %xmm0
.LBB14_25:
	movups	%xmm0, 8(%rbx)
	movq	$4, (%rbx)
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB14_31
.LBB14_26:
	movq	8(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB14_31
.LBB14_27:
	cmpq	$0, 16(%rsp)
	je	.LBB14_42
	movq	8(%rsp), %rcx
	movq	%rax, (%rcx)
.LBB14_29:
	movq	(%rsp), %rax
	movq	8(%rsp), %rcx
	movq	16(%rsp), %rdx
	leaq	(%rcx,%rdx,8), %rdx
	movq	$0, 40(%rsp)
	movq	%rcx, 104(%rsp)
	movq	%rcx, 112(%rsp)
	movq	%rax, 120(%rsp)
	movq	%rdx, 128(%rsp)
.Ltmp163:
	leaq	40(%rsp), %rdi
	leaq	104(%rsp), %rsi
	callq	_ZN133_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..iter..traits..collect..Extend$LT$$LT$A$u20$as$u20$smallvec..Array$GT$..Item$GT$$GT$6extend17he1a813117bc22035E
.Ltmp164:
	movups	40(%rsp), %xmm0
	movups	56(%rsp), %xmm1
	movups	72(%rsp), %xmm2
	movups	%xmm2, 40(%rbx)
	movups	%xmm1, 24(%rbx)
	movups	%xmm0, 8(%rbx)
	movq	$5, (%rbx)
.LBB14_31:
	movq	%rbx, %rax
	addq	$184, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB14_32:
	.cfi_def_cfa_offset 224
	leaq	8(%r14), %rax
.LBB14_33:
	movq	%rcx, %rdx
	shrq	$60, %rdx
	setne	%dl
	testb	$7, %al
	jne	.LBB14_38
	testb	%dl, %dl
	jne	.LBB14_39
.LBB14_35:
	testq	%rcx, %rcx
	je	.LBB14_41
	movq	(%rax), %r15
.Ltmp150:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp151:
	jmp	.LBB14_3
.LBB14_38:
	movb	$1, %dl
	testb	%dl, %dl
	je	.LBB14_35
.LBB14_39:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB14_40:
.Ltmp154:
	movl	$1, %edi
	movl	$67, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp155:
	jmp	.LBB14_43
.LBB14_41:
.Ltmp152:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.50(%rip), %rdx
	xorl	%edi, %edi
	xorl	%esi, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp153:
	jmp	.LBB14_43
.LBB14_42:
.Ltmp169:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.49(%rip), %rdx
	xorl	%edi, %edi
	xorl	%esi, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp170:
.LBB14_43:
	ud2
.LBB14_44:
.Ltmp165:
	movq	%rax, %rbx
.Ltmp166:
	leaq	40(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp167:
	jmp	.LBB14_50
.LBB14_45:
.Ltmp168:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB14_46:
.Ltmp158:
	jmp	.LBB14_48
.LBB14_47:
.Ltmp175:
.LBB14_48:
	movq	%rax, %rbx
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB14_50
	movq	8(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB14_50:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end14:
	.size	_ZN13cubecl_zspace5shape5Shape7reshape17h6ba88fb38054cbf9E, .Lfunc_end14-_ZN13cubecl_zspace5shape5Shape7reshape17h6ba88fb38054cbf9E
	.cfi_endproc
	.section	.gcc_except_table._ZN13cubecl_zspace5shape5Shape7reshape17h6ba88fb38054cbf9E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table14:
.Lexception6:
	.byte	255
	.byte	155
	.uleb128 .Lttbase4-.Lttbaseref4
.Lttbaseref4:
	.byte	1
	.uleb128 .Lcst_end6-.Lcst_begin6
.Lcst_begin6:
	.uleb128 .Ltmp156-.Lfunc_begin6
	.uleb128 .Ltmp157-.Ltmp156
	.uleb128 .Ltmp158-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp159-.Lfunc_begin6
	.uleb128 .Ltmp174-.Ltmp159
	.uleb128 .Ltmp175-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp148-.Lfunc_begin6
	.uleb128 .Ltmp149-.Ltmp148
	.uleb128 .Ltmp158-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp171-.Lfunc_begin6
	.uleb128 .Ltmp172-.Ltmp171
	.uleb128 .Ltmp175-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp163-.Lfunc_begin6
	.uleb128 .Ltmp164-.Ltmp163
	.uleb128 .Ltmp165-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp150-.Lfunc_begin6
	.uleb128 .Ltmp151-.Ltmp150
	.uleb128 .Ltmp158-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp154-.Lfunc_begin6
	.uleb128 .Ltmp155-.Ltmp154
	.uleb128 .Ltmp175-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp152-.Lfunc_begin6
	.uleb128 .Ltmp153-.Ltmp152
	.uleb128 .Ltmp158-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp169-.Lfunc_begin6
	.uleb128 .Ltmp170-.Ltmp169
	.uleb128 .Ltmp175-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp166-.Lfunc_begin6
	.uleb128 .Ltmp167-.Ltmp166
	.uleb128 .Ltmp168-.Lfunc_begin6
	.byte	1
	.uleb128 .Ltmp167-.Lfunc_begin6
	.uleb128 .Lfunc_end14-.Ltmp167
	.byte	0
	.byte	0
.Lcst_end6:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase4:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN13cubecl_zspace5shape5Shape7reshape17h7fb9881903d2274eE,"ax",@progbits
	.hidden	_ZN13cubecl_zspace5shape5Shape7reshape17h7fb9881903d2274eE
	.globl	_ZN13cubecl_zspace5shape5Shape7reshape17h7fb9881903d2274eE
	.p2align	4
	.type	_ZN13cubecl_zspace5shape5Shape7reshape17h7fb9881903d2274eE,@function
_ZN13cubecl_zspace5shape5Shape7reshape17h7fb9881903d2274eE:
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
	subq	$184, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	%rsi, 32(%rsp)
	movq	%rdx, 88(%rsp)
	movq	$3, 96(%rsp)
	movq	$0, (%rsp)
	movq	$8, 8(%rsp)
	movq	$0, 16(%rsp)
	movq	(%rdx), %r13
	testq	%r13, %r13
	jle	.LBB15_15
.Ltmp180:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp181:
.LBB15_2:
	xorl	%ebp, %ebp
.LBB15_3:
	movq	8(%rsp), %rax
	movq	%r13, (%rax)
	movq	$1, 16(%rsp)
	movq	8(%r15), %r12
	testq	%r12, %r12
	jle	.LBB15_19
	imulq	%r12, %r13
	cmpq	$1, (%rsp)
	jne	.LBB15_6
.Ltmp186:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp187:
.LBB15_6:
	movq	$0, 24(%rsp)
.LBB15_7:
	movq	8(%rsp), %rax
	movq	%r12, 8(%rax)
	movq	$2, 16(%rsp)
	movq	16(%r15), %r15
	testq	%r15, %r15
	jle	.LBB15_27
	imulq	%r15, %r13
	cmpq	$2, (%rsp)
	jne	.LBB15_10
.Ltmp196:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp197:
.LBB15_10:
	movq	8(%rsp), %rax
	movq	%r15, 16(%rax)
	movq	$3, 16(%rsp)
.Ltmp199:
	movq	%r14, %rdi
	callq	*_ZN13cubecl_zspace5shape5Shape12num_elements17h154f9cd6f9b32e83E@GOTPCREL(%rip)
.Ltmp200:
	testq	%rbp, %rbp
	je	.LBB15_24
	testq	%r13, %r13
	je	.LBB15_37
	movq	%rax, %rcx
	orq	%r13, %rcx
	shrq	$32, %rcx
	je	.LBB15_41
	xorl	%edx, %edx
	divq	%r13
	testq	%rdx, %rdx
	movq	24(%rsp), %rdi
	jne	.LBB15_42
	jmp	.LBB15_46
.LBB15_15:
	cmpq	$-1, %r13
	je	.LBB15_34
	testq	%r13, %r13
	jne	.LBB15_32
	movq	(%r14), %rcx
	cmpq	$6, %rcx
	jb	.LBB15_51
	movq	8(%r14), %rax
	movq	16(%r14), %rcx
	jmp	.LBB15_52
.LBB15_19:
	je	.LBB15_35
	cmpq	$-1, %r12
	jne	.LBB15_32
	testq	%rbp, %rbp
	jne	.LBB15_30
	movl	$1, %r12d
	cmpq	$1, (%rsp)
	jne	.LBB15_71
.Ltmp182:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp183:
	movl	$1, %ebp
	movl	$1, %eax
	movq	%rax, 24(%rsp)
	jmp	.LBB15_7
.LBB15_24:
	cmpq	%r13, %rax
	je	.LBB15_48
	leaq	32(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h660fdd22bfe38655E(%rip), %rax
	movq	%rax, 48(%rsp)
	movq	%rsp, %rax
	movq	%rax, 56(%rsp)
	leaq	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h45fe9a3d82877363E(%rip), %rax
	movq	%rax, 64(%rsp)
.Ltmp201:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.46(%rip), %rsi
	leaq	136(%rsp), %rdi
	leaq	40(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp202:
	movq	152(%rsp), %rax
	movq	%rax, 24(%rbx)
	movups	136(%rsp), %xmm0
	jmp	.LBB15_44
.LBB15_27:
	je	.LBB15_39
	cmpq	$-1, %r15
	jne	.LBB15_32
	testq	%rbp, %rbp
	je	.LBB15_63
.LBB15_30:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$22, %r14d
	movl	$22, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB15_77
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.51(%rip), %xmm0
	movups	%xmm0, (%rax)
	movabsq	$7309449296462836256, %rcx
	movq	%rcx, 14(%rax)
	movq	$4, (%rbx)
	movq	$22, 8(%rbx)
	movq	%rax, 16(%rbx)
	movq	$22, 24(%rbx)
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB15_45
	jmp	.LBB15_50
.LBB15_32:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$67, %r14d
	movl	$67, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB15_77
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52+48(%rip), %xmm0
	movups	%xmm0, 48(%rax)
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52+32(%rip), %xmm0
	movups	%xmm0, 32(%rax)
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52+16(%rip), %xmm0
	movups	%xmm0, 16(%rax)
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52(%rip), %xmm0
	movups	%xmm0, (%rax)
	movl	$774451501, 63(%rax)
	movq	$4, (%rbx)
	movq	$67, 8(%rbx)
	movq	%rax, 16(%rbx)
	movq	$67, 24(%rbx)
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB15_45
	jmp	.LBB15_50
.LBB15_34:
	movl	$1, %r13d
.Ltmp176:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp177:
	movl	$1, %ebp
	jmp	.LBB15_3
.LBB15_35:
	movq	(%r14), %rsi
	cmpq	$6, %rsi
	jb	.LBB15_57
	movq	8(%r14), %rax
	movq	16(%r14), %rsi
	jmp	.LBB15_58
.LBB15_37:
	testq	%rax, %rax
	jne	.LBB15_42
.Ltmp213:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.48(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp214:
	jmp	.LBB15_83
.LBB15_39:
	movq	(%r14), %rsi
	cmpq	$6, %rsi
	jb	.LBB15_65
	movq	8(%r14), %rax
	movq	16(%r14), %rsi
	jmp	.LBB15_66
.LBB15_41:
	xorl	%edx, %edx
	divl	%r13d
	testq	%rdx, %rdx
	movq	24(%rsp), %rdi
	je	.LBB15_46
.LBB15_42:
	leaq	32(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h660fdd22bfe38655E(%rip), %rax
	movq	%rax, 48(%rsp)
	leaq	88(%rsp), %rax
	movq	%rax, 56(%rsp)
	leaq	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha8dd31cf57f1a18cE(%rip), %rax
	movq	%rax, 64(%rsp)
.Ltmp211:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.47(%rip), %rsi
	leaq	160(%rsp), %rdi
	leaq	40(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp212:
	movq	176(%rsp), %rax
	movq	%rax, 24(%rbx)
	movups	160(%rsp), %xmm0
.LBB15_44:
	movups	%xmm0, 8(%rbx)
	movq	$4, (%rbx)
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB15_50
.LBB15_45:
	movq	8(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB15_50
.LBB15_46:
	movq	16(%rsp), %rsi
	cmpq	%rsi, %rdi
	jae	.LBB15_82
	movq	8(%rsp), %rcx
	movq	%rax, (%rcx,%rdi,8)
.LBB15_48:
	movq	(%rsp), %rax
	movq	8(%rsp), %rcx
	movq	16(%rsp), %rdx
	leaq	(%rcx,%rdx,8), %rdx
	movq	$0, 40(%rsp)
	movq	%rcx, 104(%rsp)
	movq	%rcx, 112(%rsp)
	movq	%rax, 120(%rsp)
	movq	%rdx, 128(%rsp)
.Ltmp205:
	leaq	40(%rsp), %rdi
	leaq	104(%rsp), %rsi
	callq	_ZN133_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..iter..traits..collect..Extend$LT$$LT$A$u20$as$u20$smallvec..Array$GT$..Item$GT$$GT$6extend17he1a813117bc22035E
.Ltmp206:
	movups	40(%rsp), %xmm0
	movups	56(%rsp), %xmm1
	movups	72(%rsp), %xmm2
	movups	%xmm2, 40(%rbx)
	movups	%xmm1, 24(%rbx)
	movups	%xmm0, 8(%rbx)
	movq	$5, (%rbx)
.LBB15_50:
	movq	%rbx, %rax
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
.LBB15_51:
	.cfi_def_cfa_offset 240
	leaq	8(%r14), %rax
.LBB15_52:
	movq	%rcx, %rdx
	shrq	$60, %rdx
	setne	%dl
	testb	$7, %al
	jne	.LBB15_73
	testb	%dl, %dl
	jne	.LBB15_76
.LBB15_54:
	testq	%rcx, %rcx
	je	.LBB15_78
	movq	(%rax), %r13
.Ltmp178:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp179:
	jmp	.LBB15_2
.LBB15_57:
	leaq	8(%r14), %rax
.LBB15_58:
	movq	%rsi, %rcx
	shrq	$60, %rcx
	setne	%cl
	testb	$7, %al
	jne	.LBB15_74
	testb	%cl, %cl
	jne	.LBB15_76
.LBB15_60:
	cmpq	$2, %rsi
	jb	.LBB15_79
	movq	8(%rax), %r12
	imulq	%r12, %r13
	cmpq	$1, (%rsp)
	jne	.LBB15_6
.Ltmp184:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp185:
	jmp	.LBB15_6
.LBB15_63:
	movl	$2, %eax
	movq	%rax, 24(%rsp)
	movl	$1, %r15d
	cmpq	$2, (%rsp)
	jne	.LBB15_72
.Ltmp188:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp189:
	movl	$1, %ebp
	jmp	.LBB15_10
.LBB15_65:
	leaq	8(%r14), %rax
.LBB15_66:
	movq	%rsi, %rcx
	shrq	$60, %rcx
	setne	%cl
	testb	$7, %al
	jne	.LBB15_75
	testb	%cl, %cl
	jne	.LBB15_76
.LBB15_68:
	cmpq	$2, %rsi
	jbe	.LBB15_80
	movq	16(%rax), %r15
	imulq	%r15, %r13
	cmpq	$2, (%rsp)
	jne	.LBB15_10
.Ltmp192:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp193:
	jmp	.LBB15_10
.LBB15_71:
	movl	$1, %ebp
	movl	$1, %eax
	movq	%rax, 24(%rsp)
	jmp	.LBB15_7
.LBB15_72:
	movl	$1, %ebp
	jmp	.LBB15_10
.LBB15_73:
	movb	$1, %dl
	testb	%dl, %dl
	je	.LBB15_54
	jmp	.LBB15_76
.LBB15_74:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB15_60
	jmp	.LBB15_76
.LBB15_75:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB15_68
.LBB15_76:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB15_77:
.Ltmp194:
	movl	$1, %edi
	movq	%r14, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp195:
	jmp	.LBB15_83
.LBB15_78:
	xorl	%edi, %edi
	xorl	%esi, %esi
	jmp	.LBB15_81
.LBB15_79:
	movl	$1, %edi
	jmp	.LBB15_81
.LBB15_80:
	movl	$2, %edi
.LBB15_81:
.Ltmp190:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.50(%rip), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp191:
	jmp	.LBB15_83
.LBB15_82:
.Ltmp203:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.49(%rip), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp204:
.LBB15_83:
	ud2
.LBB15_84:
.Ltmp207:
	movq	%rax, %rbx
.Ltmp208:
	leaq	40(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp209:
	jmp	.LBB15_90
.LBB15_85:
.Ltmp210:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB15_86:
.Ltmp215:
	jmp	.LBB15_88
.LBB15_87:
.Ltmp198:
.LBB15_88:
	movq	%rax, %rbx
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB15_90
	movq	8(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB15_90:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end15:
	.size	_ZN13cubecl_zspace5shape5Shape7reshape17h7fb9881903d2274eE, .Lfunc_end15-_ZN13cubecl_zspace5shape5Shape7reshape17h7fb9881903d2274eE
	.cfi_endproc
	.section	.gcc_except_table._ZN13cubecl_zspace5shape5Shape7reshape17h7fb9881903d2274eE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table15:
.Lexception7:
	.byte	255
	.byte	155
	.uleb128 .Lttbase5-.Lttbaseref5
.Lttbaseref5:
	.byte	1
	.uleb128 .Lcst_end7-.Lcst_begin7
.Lcst_begin7:
	.uleb128 .Ltmp180-.Lfunc_begin7
	.uleb128 .Ltmp197-.Ltmp180
	.uleb128 .Ltmp198-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp199-.Lfunc_begin7
	.uleb128 .Ltmp200-.Ltmp199
	.uleb128 .Ltmp215-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp182-.Lfunc_begin7
	.uleb128 .Ltmp183-.Ltmp182
	.uleb128 .Ltmp198-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp201-.Lfunc_begin7
	.uleb128 .Ltmp202-.Ltmp201
	.uleb128 .Ltmp215-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp176-.Lfunc_begin7
	.uleb128 .Ltmp177-.Ltmp176
	.uleb128 .Ltmp198-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp213-.Lfunc_begin7
	.uleb128 .Ltmp212-.Ltmp213
	.uleb128 .Ltmp215-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp205-.Lfunc_begin7
	.uleb128 .Ltmp206-.Ltmp205
	.uleb128 .Ltmp207-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp178-.Lfunc_begin7
	.uleb128 .Ltmp193-.Ltmp178
	.uleb128 .Ltmp198-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp194-.Lfunc_begin7
	.uleb128 .Ltmp195-.Ltmp194
	.uleb128 .Ltmp215-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp190-.Lfunc_begin7
	.uleb128 .Ltmp191-.Ltmp190
	.uleb128 .Ltmp198-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp203-.Lfunc_begin7
	.uleb128 .Ltmp204-.Ltmp203
	.uleb128 .Ltmp215-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp208-.Lfunc_begin7
	.uleb128 .Ltmp209-.Ltmp208
	.uleb128 .Ltmp210-.Lfunc_begin7
	.byte	1
	.uleb128 .Ltmp209-.Lfunc_begin7
	.uleb128 .Lfunc_end15-.Ltmp209
	.byte	0
	.byte	0
.Lcst_end7:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase5:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN13cubecl_zspace5shape5Shape7reshape17h9b9ee0a6bec9122eE,"ax",@progbits
	.hidden	_ZN13cubecl_zspace5shape5Shape7reshape17h9b9ee0a6bec9122eE
	.globl	_ZN13cubecl_zspace5shape5Shape7reshape17h9b9ee0a6bec9122eE
	.p2align	4
	.type	_ZN13cubecl_zspace5shape5Shape7reshape17h9b9ee0a6bec9122eE,@function
_ZN13cubecl_zspace5shape5Shape7reshape17h9b9ee0a6bec9122eE:
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
	subq	$184, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	%rsi, 32(%rsp)
	movq	%rdx, 88(%rsp)
	movq	$6, 96(%rsp)
	movq	$0, (%rsp)
	movq	$8, 8(%rsp)
	movq	$0, 16(%rsp)
	movq	(%rdx), %r13
	testq	%r13, %r13
	jle	.LBB16_24
.Ltmp220:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp221:
.LBB16_2:
	xorl	%ebp, %ebp
.LBB16_3:
	movq	8(%rsp), %rax
	movq	%r13, (%rax)
	movq	$1, 16(%rsp)
	movq	8(%r15), %r12
	testq	%r12, %r12
	jle	.LBB16_28
	imulq	%r12, %r13
	cmpq	$1, (%rsp)
	jne	.LBB16_6
.Ltmp226:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp227:
.LBB16_6:
	movq	$0, 24(%rsp)
.LBB16_7:
	movq	8(%rsp), %rax
	movq	%r12, 8(%rax)
	movq	$2, 16(%rsp)
	movq	16(%r15), %r12
	testq	%r12, %r12
	jle	.LBB16_33
	imulq	%r12, %r13
	cmpq	$2, (%rsp)
	jne	.LBB16_10
.Ltmp232:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp233:
.LBB16_10:
	movq	8(%rsp), %rax
	movq	%r12, 16(%rax)
	movq	$3, 16(%rsp)
	movq	24(%r15), %r12
	testq	%r12, %r12
	jle	.LBB16_38
	imulq	%r12, %r13
	cmpq	$3, (%rsp)
	jne	.LBB16_13
.Ltmp238:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp239:
.LBB16_13:
	movq	8(%rsp), %rax
	movq	%r12, 24(%rax)
	movq	$4, 16(%rsp)
	movq	32(%r15), %r12
	testq	%r12, %r12
	jle	.LBB16_43
	imulq	%r12, %r13
	cmpq	$4, (%rsp)
	jne	.LBB16_16
.Ltmp244:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp245:
.LBB16_16:
	movq	8(%rsp), %rax
	movq	%r12, 32(%rax)
	movq	$5, 16(%rsp)
	movq	40(%r15), %r15
	testq	%r15, %r15
	jle	.LBB16_51
	imulq	%r15, %r13
	cmpq	$5, (%rsp)
	jne	.LBB16_19
.Ltmp254:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp255:
.LBB16_19:
	movq	8(%rsp), %rax
	movq	%r15, 40(%rax)
	movq	$6, 16(%rsp)
.Ltmp257:
	movq	%r14, %rdi
	callq	*_ZN13cubecl_zspace5shape5Shape12num_elements17h154f9cd6f9b32e83E@GOTPCREL(%rip)
.Ltmp258:
	testq	%rbp, %rbp
	je	.LBB16_48
	testq	%r13, %r13
	je	.LBB16_73
	movq	%rax, %rcx
	orq	%r13, %rcx
	shrq	$32, %rcx
	je	.LBB16_89
	xorl	%edx, %edx
	divq	%r13
	testq	%rdx, %rdx
	movq	24(%rsp), %rdi
	jne	.LBB16_90
	jmp	.LBB16_95
.LBB16_24:
	cmpq	$-1, %r13
	je	.LBB16_58
	testq	%r13, %r13
	jne	.LBB16_56
	movq	(%r14), %rcx
	cmpq	$6, %rcx
	jb	.LBB16_65
	movq	8(%r14), %rax
	movq	16(%r14), %rcx
	jmp	.LBB16_66
.LBB16_28:
	je	.LBB16_59
	cmpq	$-1, %r12
	jne	.LBB16_56
	testq	%rbp, %rbp
	jne	.LBB16_54
	movl	$1, %r12d
	cmpq	$1, (%rsp)
	jne	.LBB16_111
.Ltmp222:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp223:
	movl	$1, %ebp
	movl	$1, %eax
	movq	%rax, 24(%rsp)
	jmp	.LBB16_7
.LBB16_33:
	je	.LBB16_61
	cmpq	$-1, %r12
	jne	.LBB16_56
	testq	%rbp, %rbp
	jne	.LBB16_54
	movl	$2, %eax
	movq	%rax, 24(%rsp)
	movl	$1, %r12d
	cmpq	$2, (%rsp)
	jne	.LBB16_120
.Ltmp228:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp229:
	movl	$1, %ebp
	jmp	.LBB16_10
.LBB16_38:
	je	.LBB16_63
	cmpq	$-1, %r12
	jne	.LBB16_56
	testq	%rbp, %rbp
	jne	.LBB16_54
	movl	$3, %eax
	movq	%rax, 24(%rsp)
	movl	$1, %r12d
	cmpq	$3, (%rsp)
	jne	.LBB16_121
.Ltmp234:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp235:
	movl	$1, %ebp
	jmp	.LBB16_13
.LBB16_43:
	je	.LBB16_71
	cmpq	$-1, %r12
	jne	.LBB16_56
	testq	%rbp, %rbp
	jne	.LBB16_54
	movl	$4, %eax
	movq	%rax, 24(%rsp)
	movl	$1, %r12d
	cmpq	$4, (%rsp)
	jne	.LBB16_122
.Ltmp240:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp241:
	movl	$1, %ebp
	jmp	.LBB16_16
.LBB16_48:
	cmpq	%r13, %rax
	je	.LBB16_97
	leaq	32(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h660fdd22bfe38655E(%rip), %rax
	movq	%rax, 48(%rsp)
	movq	%rsp, %rax
	movq	%rax, 56(%rsp)
	leaq	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h45fe9a3d82877363E(%rip), %rax
	movq	%rax, 64(%rsp)
.Ltmp259:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.46(%rip), %rsi
	leaq	136(%rsp), %rdi
	leaq	40(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp260:
	movq	152(%rsp), %rax
	movq	%rax, 24(%rbx)
	movups	136(%rsp), %xmm0
	jmp	.LBB16_92
.LBB16_51:
	je	.LBB16_81
	cmpq	$-1, %r15
	jne	.LBB16_56
	testq	%rbp, %rbp
	je	.LBB16_112
.LBB16_54:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$22, %r14d
	movl	$22, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB16_131
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.51(%rip), %xmm0
	movups	%xmm0, (%rax)
	movabsq	$7309449296462836256, %rcx
	movq	%rcx, 14(%rax)
	movq	$4, (%rbx)
	movq	$22, 8(%rbx)
	movq	%rax, 16(%rbx)
	movq	$22, 24(%rbx)
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB16_93
	jmp	.LBB16_94
.LBB16_56:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$67, %r14d
	movl	$67, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB16_131
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52+48(%rip), %xmm0
	movups	%xmm0, 48(%rax)
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52+32(%rip), %xmm0
	movups	%xmm0, 32(%rax)
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52+16(%rip), %xmm0
	movups	%xmm0, 16(%rax)
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52(%rip), %xmm0
	movups	%xmm0, (%rax)
	movl	$774451501, 63(%rax)
	movq	$4, (%rbx)
	movq	$67, 8(%rbx)
	movq	%rax, 16(%rbx)
	movq	$67, 24(%rbx)
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB16_93
	jmp	.LBB16_94
.LBB16_58:
	movl	$1, %r13d
.Ltmp216:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp217:
	movl	$1, %ebp
	jmp	.LBB16_3
.LBB16_59:
	movq	(%r14), %rsi
	cmpq	$6, %rsi
	jb	.LBB16_75
	movq	8(%r14), %rax
	movq	16(%r14), %rsi
	jmp	.LBB16_76
.LBB16_61:
	movq	(%r14), %rsi
	cmpq	$6, %rsi
	jb	.LBB16_83
	movq	8(%r14), %rax
	movq	16(%r14), %rsi
	jmp	.LBB16_84
.LBB16_63:
	movq	(%r14), %rsi
	cmpq	$6, %rsi
	jb	.LBB16_99
	movq	8(%r14), %rax
	movq	16(%r14), %rsi
	jmp	.LBB16_100
.LBB16_65:
	leaq	8(%r14), %rax
.LBB16_66:
	movq	%rcx, %rdx
	shrq	$60, %rdx
	setne	%dl
	testb	$7, %al
	jne	.LBB16_124
	testb	%dl, %dl
	jne	.LBB16_130
.LBB16_68:
	testq	%rcx, %rcx
	je	.LBB16_132
	movq	(%rax), %r13
.Ltmp218:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp219:
	jmp	.LBB16_2
.LBB16_71:
	movq	(%r14), %rsi
	cmpq	$6, %rsi
	jb	.LBB16_105
	movq	8(%r14), %rax
	movq	16(%r14), %rsi
	jmp	.LBB16_106
.LBB16_73:
	testq	%rax, %rax
	jne	.LBB16_90
.Ltmp271:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.48(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp272:
	jmp	.LBB16_140
.LBB16_75:
	leaq	8(%r14), %rax
.LBB16_76:
	movq	%rsi, %rcx
	shrq	$60, %rcx
	setne	%cl
	testb	$7, %al
	jne	.LBB16_125
	testb	%cl, %cl
	jne	.LBB16_130
.LBB16_78:
	cmpq	$2, %rsi
	jb	.LBB16_133
	movq	8(%rax), %r12
	imulq	%r12, %r13
	cmpq	$1, (%rsp)
	jne	.LBB16_6
.Ltmp224:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp225:
	jmp	.LBB16_6
.LBB16_81:
	movq	(%r14), %rsi
	cmpq	$6, %rsi
	jb	.LBB16_114
	movq	8(%r14), %rax
	movq	16(%r14), %rsi
	jmp	.LBB16_115
.LBB16_83:
	leaq	8(%r14), %rax
.LBB16_84:
	movq	%rsi, %rcx
	shrq	$60, %rcx
	setne	%cl
	testb	$7, %al
	jne	.LBB16_126
	testb	%cl, %cl
	jne	.LBB16_130
.LBB16_86:
	cmpq	$3, %rsi
	jb	.LBB16_134
	movq	16(%rax), %r12
	imulq	%r12, %r13
	cmpq	$2, (%rsp)
	jne	.LBB16_10
.Ltmp230:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp231:
	jmp	.LBB16_10
.LBB16_89:
	xorl	%edx, %edx
	divl	%r13d
	testq	%rdx, %rdx
	movq	24(%rsp), %rdi
	je	.LBB16_95
.LBB16_90:
	leaq	32(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h660fdd22bfe38655E(%rip), %rax
	movq	%rax, 48(%rsp)
	leaq	88(%rsp), %rax
	movq	%rax, 56(%rsp)
	leaq	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha8dd31cf57f1a18cE(%rip), %rax
	movq	%rax, 64(%rsp)
.Ltmp269:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.47(%rip), %rsi
	leaq	160(%rsp), %rdi
	leaq	40(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp270:
	movq	176(%rsp), %rax
	movq	%rax, 24(%rbx)
	movups	160(%rsp), %xmm0
.LBB16_92:
	movups	%xmm0, 8(%rbx)
	movq	$4, (%rbx)
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB16_94
.LBB16_93:
	movq	8(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB16_94:
	movq	%rbx, %rax
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
.LBB16_95:
	.cfi_def_cfa_offset 240
	movq	16(%rsp), %rsi
	cmpq	%rsi, %rdi
	jae	.LBB16_139
	movq	8(%rsp), %rcx
	movq	%rax, (%rcx,%rdi,8)
.LBB16_97:
	movq	(%rsp), %rax
	movq	8(%rsp), %rcx
	movq	16(%rsp), %rdx
	leaq	(%rcx,%rdx,8), %rdx
	movq	$0, 40(%rsp)
	movq	%rcx, 104(%rsp)
	movq	%rcx, 112(%rsp)
	movq	%rax, 120(%rsp)
	movq	%rdx, 128(%rsp)
.Ltmp263:
	leaq	40(%rsp), %rdi
	leaq	104(%rsp), %rsi
	callq	_ZN133_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..iter..traits..collect..Extend$LT$$LT$A$u20$as$u20$smallvec..Array$GT$..Item$GT$$GT$6extend17he1a813117bc22035E
.Ltmp264:
	movups	40(%rsp), %xmm0
	movups	56(%rsp), %xmm1
	movups	72(%rsp), %xmm2
	movups	%xmm2, 40(%rbx)
	movups	%xmm1, 24(%rbx)
	movups	%xmm0, 8(%rbx)
	movq	$5, (%rbx)
	jmp	.LBB16_94
.LBB16_99:
	leaq	8(%r14), %rax
.LBB16_100:
	movq	%rsi, %rcx
	shrq	$60, %rcx
	setne	%cl
	testb	$7, %al
	jne	.LBB16_127
	testb	%cl, %cl
	jne	.LBB16_130
.LBB16_102:
	cmpq	$4, %rsi
	jb	.LBB16_135
	movq	24(%rax), %r12
	imulq	%r12, %r13
	cmpq	$3, (%rsp)
	jne	.LBB16_13
.Ltmp236:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp237:
	jmp	.LBB16_13
.LBB16_105:
	leaq	8(%r14), %rax
.LBB16_106:
	movq	%rsi, %rcx
	shrq	$60, %rcx
	setne	%cl
	testb	$7, %al
	jne	.LBB16_128
	testb	%cl, %cl
	jne	.LBB16_130
.LBB16_108:
	cmpq	$5, %rsi
	jb	.LBB16_136
	movq	32(%rax), %r12
	imulq	%r12, %r13
	cmpq	$4, (%rsp)
	jne	.LBB16_16
.Ltmp242:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp243:
	jmp	.LBB16_16
.LBB16_111:
	movl	$1, %ebp
	movl	$1, %eax
	movq	%rax, 24(%rsp)
	jmp	.LBB16_7
.LBB16_112:
	movl	$5, %eax
	movq	%rax, 24(%rsp)
	movl	$1, %r15d
	cmpq	$5, (%rsp)
	jne	.LBB16_123
.Ltmp246:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp247:
	movl	$1, %ebp
	jmp	.LBB16_19
.LBB16_114:
	leaq	8(%r14), %rax
.LBB16_115:
	movq	%rsi, %rcx
	shrq	$60, %rcx
	setne	%cl
	testb	$7, %al
	jne	.LBB16_129
	testb	%cl, %cl
	jne	.LBB16_130
.LBB16_117:
	cmpq	$5, %rsi
	jbe	.LBB16_137
	movq	40(%rax), %r15
	imulq	%r15, %r13
	cmpq	$5, (%rsp)
	jne	.LBB16_19
.Ltmp250:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp251:
	jmp	.LBB16_19
.LBB16_120:
	movl	$1, %ebp
	jmp	.LBB16_10
.LBB16_121:
	movl	$1, %ebp
	jmp	.LBB16_13
.LBB16_122:
	movl	$1, %ebp
	jmp	.LBB16_16
.LBB16_123:
	movl	$1, %ebp
	jmp	.LBB16_19
.LBB16_124:
	movb	$1, %dl
	testb	%dl, %dl
	je	.LBB16_68
	jmp	.LBB16_130
.LBB16_125:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB16_78
	jmp	.LBB16_130
.LBB16_126:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB16_86
	jmp	.LBB16_130
.LBB16_127:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB16_102
	jmp	.LBB16_130
.LBB16_128:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB16_108
	jmp	.LBB16_130
.LBB16_129:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB16_117
.LBB16_130:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB16_131:
.Ltmp252:
	movl	$1, %edi
	movq	%r14, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp253:
	jmp	.LBB16_140
.LBB16_132:
	xorl	%edi, %edi
	xorl	%esi, %esi
	jmp	.LBB16_138
.LBB16_133:
	movl	$1, %edi
	jmp	.LBB16_138
.LBB16_134:
	movl	$2, %edi
	jmp	.LBB16_138
.LBB16_135:
	movl	$3, %edi
	jmp	.LBB16_138
.LBB16_136:
	movl	$4, %edi
	jmp	.LBB16_138
.LBB16_137:
	movl	$5, %edi
.LBB16_138:
.Ltmp248:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.50(%rip), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp249:
	jmp	.LBB16_140
.LBB16_139:
.Ltmp261:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.49(%rip), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp262:
.LBB16_140:
	ud2
.LBB16_141:
.Ltmp265:
	movq	%rax, %rbx
.Ltmp266:
	leaq	40(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp267:
	jmp	.LBB16_147
.LBB16_142:
.Ltmp268:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB16_143:
.Ltmp273:
	jmp	.LBB16_145
.LBB16_144:
.Ltmp256:
.LBB16_145:
	movq	%rax, %rbx
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB16_147
	movq	8(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB16_147:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end16:
	.size	_ZN13cubecl_zspace5shape5Shape7reshape17h9b9ee0a6bec9122eE, .Lfunc_end16-_ZN13cubecl_zspace5shape5Shape7reshape17h9b9ee0a6bec9122eE
	.cfi_endproc
	.section	.gcc_except_table._ZN13cubecl_zspace5shape5Shape7reshape17h9b9ee0a6bec9122eE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table16:
.Lexception8:
	.byte	255
	.byte	155
	.uleb128 .Lttbase6-.Lttbaseref6
.Lttbaseref6:
	.byte	1
	.uleb128 .Lcst_end8-.Lcst_begin8
.Lcst_begin8:
	.uleb128 .Ltmp220-.Lfunc_begin8
	.uleb128 .Ltmp255-.Ltmp220
	.uleb128 .Ltmp256-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp257-.Lfunc_begin8
	.uleb128 .Ltmp258-.Ltmp257
	.uleb128 .Ltmp273-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp222-.Lfunc_begin8
	.uleb128 .Ltmp241-.Ltmp222
	.uleb128 .Ltmp256-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp259-.Lfunc_begin8
	.uleb128 .Ltmp260-.Ltmp259
	.uleb128 .Ltmp273-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp216-.Lfunc_begin8
	.uleb128 .Ltmp219-.Ltmp216
	.uleb128 .Ltmp256-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp271-.Lfunc_begin8
	.uleb128 .Ltmp272-.Ltmp271
	.uleb128 .Ltmp273-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp224-.Lfunc_begin8
	.uleb128 .Ltmp231-.Ltmp224
	.uleb128 .Ltmp256-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp269-.Lfunc_begin8
	.uleb128 .Ltmp270-.Ltmp269
	.uleb128 .Ltmp273-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp263-.Lfunc_begin8
	.uleb128 .Ltmp264-.Ltmp263
	.uleb128 .Ltmp265-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp236-.Lfunc_begin8
	.uleb128 .Ltmp251-.Ltmp236
	.uleb128 .Ltmp256-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp252-.Lfunc_begin8
	.uleb128 .Ltmp253-.Ltmp252
	.uleb128 .Ltmp273-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp248-.Lfunc_begin8
	.uleb128 .Ltmp249-.Ltmp248
	.uleb128 .Ltmp256-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp261-.Lfunc_begin8
	.uleb128 .Ltmp262-.Ltmp261
	.uleb128 .Ltmp273-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp266-.Lfunc_begin8
	.uleb128 .Ltmp267-.Ltmp266
	.uleb128 .Ltmp268-.Lfunc_begin8
	.byte	1
	.uleb128 .Ltmp267-.Lfunc_begin8
	.uleb128 .Lfunc_end16-.Ltmp267
	.byte	0
	.byte	0
.Lcst_end8:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase6:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN13cubecl_zspace5shape5Shape7reshape17hc02585509af54075E,"ax",@progbits
	.hidden	_ZN13cubecl_zspace5shape5Shape7reshape17hc02585509af54075E
	.globl	_ZN13cubecl_zspace5shape5Shape7reshape17hc02585509af54075E
	.p2align	4
	.type	_ZN13cubecl_zspace5shape5Shape7reshape17hc02585509af54075E,@function
_ZN13cubecl_zspace5shape5Shape7reshape17hc02585509af54075E:
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
	subq	$184, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	%rsi, 32(%rsp)
	movq	%rdx, 88(%rsp)
	movq	$4, 96(%rsp)
	movq	$0, (%rsp)
	movq	$8, 8(%rsp)
	movq	$0, 16(%rsp)
	movq	(%rdx), %r13
	testq	%r13, %r13
	jle	.LBB17_18
.Ltmp278:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp279:
.LBB17_2:
	xorl	%ebp, %ebp
.LBB17_3:
	movq	8(%rsp), %rax
	movq	%r13, (%rax)
	movq	$1, 16(%rsp)
	movq	8(%r15), %r12
	testq	%r12, %r12
	jle	.LBB17_22
	imulq	%r12, %r13
	cmpq	$1, (%rsp)
	jne	.LBB17_6
.Ltmp284:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp285:
.LBB17_6:
	movq	$0, 24(%rsp)
.LBB17_7:
	movq	8(%rsp), %rax
	movq	%r12, 8(%rax)
	movq	$2, 16(%rsp)
	movq	16(%r15), %r12
	testq	%r12, %r12
	jle	.LBB17_27
	imulq	%r12, %r13
	cmpq	$2, (%rsp)
	jne	.LBB17_10
.Ltmp290:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp291:
.LBB17_10:
	movq	8(%rsp), %rax
	movq	%r12, 16(%rax)
	movq	$3, 16(%rsp)
	movq	24(%r15), %r15
	testq	%r15, %r15
	jle	.LBB17_35
	imulq	%r15, %r13
	cmpq	$3, (%rsp)
	jne	.LBB17_13
.Ltmp300:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp301:
.LBB17_13:
	movq	8(%rsp), %rax
	movq	%r15, 24(%rax)
	movq	$4, 16(%rsp)
.Ltmp303:
	movq	%r14, %rdi
	callq	*_ZN13cubecl_zspace5shape5Shape12num_elements17h154f9cd6f9b32e83E@GOTPCREL(%rip)
.Ltmp304:
	testq	%rbp, %rbp
	je	.LBB17_32
	testq	%r13, %r13
	je	.LBB17_47
	movq	%rax, %rcx
	orq	%r13, %rcx
	shrq	$32, %rcx
	je	.LBB17_57
	xorl	%edx, %edx
	divq	%r13
	testq	%rdx, %rdx
	movq	24(%rsp), %rdi
	jne	.LBB17_58
	jmp	.LBB17_62
.LBB17_18:
	cmpq	$-1, %r13
	je	.LBB17_42
	testq	%r13, %r13
	jne	.LBB17_40
	movq	(%r14), %rcx
	cmpq	$6, %rcx
	jb	.LBB17_51
	movq	8(%r14), %rax
	movq	16(%r14), %rcx
	jmp	.LBB17_52
.LBB17_22:
	je	.LBB17_43
	cmpq	$-1, %r12
	jne	.LBB17_40
	testq	%rbp, %rbp
	jne	.LBB17_38
	movl	$1, %r12d
	cmpq	$1, (%rsp)
	jne	.LBB17_87
.Ltmp280:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp281:
	movl	$1, %ebp
	movl	$1, %eax
	movq	%rax, 24(%rsp)
	jmp	.LBB17_7
.LBB17_27:
	je	.LBB17_45
	cmpq	$-1, %r12
	jne	.LBB17_40
	testq	%rbp, %rbp
	jne	.LBB17_38
	movl	$2, %eax
	movq	%rax, 24(%rsp)
	movl	$1, %r12d
	cmpq	$2, (%rsp)
	jne	.LBB17_88
.Ltmp286:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp287:
	movl	$1, %ebp
	jmp	.LBB17_10
.LBB17_32:
	cmpq	%r13, %rax
	je	.LBB17_64
	leaq	32(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h660fdd22bfe38655E(%rip), %rax
	movq	%rax, 48(%rsp)
	movq	%rsp, %rax
	movq	%rax, 56(%rsp)
	leaq	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h45fe9a3d82877363E(%rip), %rax
	movq	%rax, 64(%rsp)
.Ltmp305:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.46(%rip), %rsi
	leaq	136(%rsp), %rdi
	leaq	40(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp306:
	movq	152(%rsp), %rax
	movq	%rax, 24(%rbx)
	movups	136(%rsp), %xmm0
	jmp	.LBB17_60
.LBB17_35:
	je	.LBB17_49
	cmpq	$-1, %r15
	jne	.LBB17_40
	testq	%rbp, %rbp
	je	.LBB17_79
.LBB17_38:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$22, %r14d
	movl	$22, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB17_95
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.51(%rip), %xmm0
	movups	%xmm0, (%rax)
	movabsq	$7309449296462836256, %rcx
	movq	%rcx, 14(%rax)
	movq	$4, (%rbx)
	movq	$22, 8(%rbx)
	movq	%rax, 16(%rbx)
	movq	$22, 24(%rbx)
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB17_61
	jmp	.LBB17_66
.LBB17_40:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$67, %r14d
	movl	$67, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB17_95
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52+48(%rip), %xmm0
	movups	%xmm0, 48(%rax)
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52+32(%rip), %xmm0
	movups	%xmm0, 32(%rax)
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52+16(%rip), %xmm0
	movups	%xmm0, 16(%rax)
	movups	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52(%rip), %xmm0
	movups	%xmm0, (%rax)
	movl	$774451501, 63(%rax)
	movq	$4, (%rbx)
	movq	$67, 8(%rbx)
	movq	%rax, 16(%rbx)
	movq	$67, 24(%rbx)
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB17_61
	jmp	.LBB17_66
.LBB17_42:
	movl	$1, %r13d
.Ltmp274:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp275:
	movl	$1, %ebp
	jmp	.LBB17_3
.LBB17_43:
	movq	(%r14), %rsi
	cmpq	$6, %rsi
	jb	.LBB17_67
	movq	8(%r14), %rax
	movq	16(%r14), %rsi
	jmp	.LBB17_68
.LBB17_45:
	movq	(%r14), %rsi
	cmpq	$6, %rsi
	jb	.LBB17_73
	movq	8(%r14), %rax
	movq	16(%r14), %rsi
	jmp	.LBB17_74
.LBB17_47:
	testq	%rax, %rax
	jne	.LBB17_58
.Ltmp317:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.48(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp318:
	jmp	.LBB17_102
.LBB17_49:
	movq	(%r14), %rsi
	cmpq	$6, %rsi
	jb	.LBB17_81
	movq	8(%r14), %rax
	movq	16(%r14), %rsi
	jmp	.LBB17_82
.LBB17_51:
	leaq	8(%r14), %rax
.LBB17_52:
	movq	%rcx, %rdx
	shrq	$60, %rdx
	setne	%dl
	testb	$7, %al
	jne	.LBB17_90
	testb	%dl, %dl
	jne	.LBB17_94
.LBB17_54:
	testq	%rcx, %rcx
	je	.LBB17_96
	movq	(%rax), %r13
.Ltmp276:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp277:
	jmp	.LBB17_2
.LBB17_57:
	xorl	%edx, %edx
	divl	%r13d
	testq	%rdx, %rdx
	movq	24(%rsp), %rdi
	je	.LBB17_62
.LBB17_58:
	leaq	32(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h660fdd22bfe38655E(%rip), %rax
	movq	%rax, 48(%rsp)
	leaq	88(%rsp), %rax
	movq	%rax, 56(%rsp)
	leaq	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha8dd31cf57f1a18cE(%rip), %rax
	movq	%rax, 64(%rsp)
.Ltmp315:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.47(%rip), %rsi
	leaq	160(%rsp), %rdi
	leaq	40(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp316:
	movq	176(%rsp), %rax
	movq	%rax, 24(%rbx)
	movups	160(%rsp), %xmm0
.LBB17_60:
	movups	%xmm0, 8(%rbx)
	movq	$4, (%rbx)
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB17_66
.LBB17_61:
	movq	8(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB17_66
.LBB17_62:
	movq	16(%rsp), %rsi
	cmpq	%rsi, %rdi
	jae	.LBB17_101
	movq	8(%rsp), %rcx
	movq	%rax, (%rcx,%rdi,8)
.LBB17_64:
	movq	(%rsp), %rax
	movq	8(%rsp), %rcx
	movq	16(%rsp), %rdx
	leaq	(%rcx,%rdx,8), %rdx
	movq	$0, 40(%rsp)
	movq	%rcx, 104(%rsp)
	movq	%rcx, 112(%rsp)
	movq	%rax, 120(%rsp)
	movq	%rdx, 128(%rsp)
.Ltmp309:
	leaq	40(%rsp), %rdi
	leaq	104(%rsp), %rsi
	callq	_ZN133_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..iter..traits..collect..Extend$LT$$LT$A$u20$as$u20$smallvec..Array$GT$..Item$GT$$GT$6extend17he1a813117bc22035E
.Ltmp310:
	movups	40(%rsp), %xmm0
	movups	56(%rsp), %xmm1
	movups	72(%rsp), %xmm2
	movups	%xmm2, 40(%rbx)
	movups	%xmm1, 24(%rbx)
	movups	%xmm0, 8(%rbx)
	movq	$5, (%rbx)
.LBB17_66:
	movq	%rbx, %rax
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
.LBB17_67:
	.cfi_def_cfa_offset 240
	leaq	8(%r14), %rax
.LBB17_68:
	movq	%rsi, %rcx
	shrq	$60, %rcx
	setne	%cl
	testb	$7, %al
	jne	.LBB17_91
	testb	%cl, %cl
	jne	.LBB17_94
.LBB17_70:
	cmpq	$2, %rsi
	jb	.LBB17_97
	movq	8(%rax), %r12
	imulq	%r12, %r13
	cmpq	$1, (%rsp)
	jne	.LBB17_6
.Ltmp282:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp283:
	jmp	.LBB17_6
.LBB17_73:
	leaq	8(%r14), %rax
.LBB17_74:
	movq	%rsi, %rcx
	shrq	$60, %rcx
	setne	%cl
	testb	$7, %al
	jne	.LBB17_92
	testb	%cl, %cl
	jne	.LBB17_94
.LBB17_76:
	cmpq	$3, %rsi
	jb	.LBB17_98
	movq	16(%rax), %r12
	imulq	%r12, %r13
	cmpq	$2, (%rsp)
	jne	.LBB17_10
.Ltmp288:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp289:
	jmp	.LBB17_10
.LBB17_79:
	movl	$3, %eax
	movq	%rax, 24(%rsp)
	movl	$1, %r15d
	cmpq	$3, (%rsp)
	jne	.LBB17_89
.Ltmp292:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp293:
	movl	$1, %ebp
	jmp	.LBB17_13
.LBB17_81:
	leaq	8(%r14), %rax
.LBB17_82:
	movq	%rsi, %rcx
	shrq	$60, %rcx
	setne	%cl
	testb	$7, %al
	jne	.LBB17_93
	testb	%cl, %cl
	jne	.LBB17_94
.LBB17_84:
	cmpq	$3, %rsi
	jbe	.LBB17_99
	movq	24(%rax), %r15
	imulq	%r15, %r13
	cmpq	$3, (%rsp)
	jne	.LBB17_13
.Ltmp296:
	movq	%rsp, %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17he9b2959b4cd6f554E@GOTPCREL(%rip)
.Ltmp297:
	jmp	.LBB17_13
.LBB17_87:
	movl	$1, %ebp
	movl	$1, %eax
	movq	%rax, 24(%rsp)
	jmp	.LBB17_7
.LBB17_88:
	movl	$1, %ebp
	jmp	.LBB17_10
.LBB17_89:
	movl	$1, %ebp
	jmp	.LBB17_13
.LBB17_90:
	movb	$1, %dl
	testb	%dl, %dl
	je	.LBB17_54
	jmp	.LBB17_94
.LBB17_91:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB17_70
	jmp	.LBB17_94
.LBB17_92:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB17_76
	jmp	.LBB17_94
.LBB17_93:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB17_84
.LBB17_94:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB17_95:
.Ltmp298:
	movl	$1, %edi
	movq	%r14, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp299:
	jmp	.LBB17_102
.LBB17_96:
	xorl	%edi, %edi
	xorl	%esi, %esi
	jmp	.LBB17_100
.LBB17_97:
	movl	$1, %edi
	jmp	.LBB17_100
.LBB17_98:
	movl	$2, %edi
	jmp	.LBB17_100
.LBB17_99:
	movl	$3, %edi
.LBB17_100:
.Ltmp294:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.50(%rip), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp295:
	jmp	.LBB17_102
.LBB17_101:
.Ltmp307:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.49(%rip), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp308:
.LBB17_102:
	ud2
.LBB17_103:
.Ltmp311:
	movq	%rax, %rbx
.Ltmp312:
	leaq	40(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp313:
	jmp	.LBB17_109
.LBB17_104:
.Ltmp314:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB17_105:
.Ltmp319:
	jmp	.LBB17_107
.LBB17_106:
.Ltmp302:
.LBB17_107:
	movq	%rax, %rbx
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB17_109
	movq	8(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB17_109:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end17:
	.size	_ZN13cubecl_zspace5shape5Shape7reshape17hc02585509af54075E, .Lfunc_end17-_ZN13cubecl_zspace5shape5Shape7reshape17hc02585509af54075E
	.cfi_endproc
	.section	.gcc_except_table._ZN13cubecl_zspace5shape5Shape7reshape17hc02585509af54075E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table17:
.Lexception9:
	.byte	255
	.byte	155
	.uleb128 .Lttbase7-.Lttbaseref7
.Lttbaseref7:
	.byte	1
	.uleb128 .Lcst_end9-.Lcst_begin9
.Lcst_begin9:
	.uleb128 .Ltmp278-.Lfunc_begin9
	.uleb128 .Ltmp301-.Ltmp278
	.uleb128 .Ltmp302-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp303-.Lfunc_begin9
	.uleb128 .Ltmp304-.Ltmp303
	.uleb128 .Ltmp319-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp280-.Lfunc_begin9
	.uleb128 .Ltmp287-.Ltmp280
	.uleb128 .Ltmp302-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp305-.Lfunc_begin9
	.uleb128 .Ltmp306-.Ltmp305
	.uleb128 .Ltmp319-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp274-.Lfunc_begin9
	.uleb128 .Ltmp275-.Ltmp274
	.uleb128 .Ltmp302-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp317-.Lfunc_begin9
	.uleb128 .Ltmp318-.Ltmp317
	.uleb128 .Ltmp319-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp276-.Lfunc_begin9
	.uleb128 .Ltmp277-.Ltmp276
	.uleb128 .Ltmp302-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp315-.Lfunc_begin9
	.uleb128 .Ltmp316-.Ltmp315
	.uleb128 .Ltmp319-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp309-.Lfunc_begin9
	.uleb128 .Ltmp310-.Ltmp309
	.uleb128 .Ltmp311-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp282-.Lfunc_begin9
	.uleb128 .Ltmp297-.Ltmp282
	.uleb128 .Ltmp302-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp298-.Lfunc_begin9
	.uleb128 .Ltmp299-.Ltmp298
	.uleb128 .Ltmp319-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp294-.Lfunc_begin9
	.uleb128 .Ltmp295-.Ltmp294
	.uleb128 .Ltmp302-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp307-.Lfunc_begin9
	.uleb128 .Ltmp308-.Ltmp307
	.uleb128 .Ltmp319-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp312-.Lfunc_begin9
	.uleb128 .Ltmp313-.Ltmp312
	.uleb128 .Ltmp314-.Lfunc_begin9
	.byte	1
	.uleb128 .Ltmp313-.Lfunc_begin9
	.uleb128 .Lfunc_end17-.Ltmp313
	.byte	0
	.byte	0
.Lcst_end9:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase7:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h01038d8d9927993aE","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h01038d8d9927993aE
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h01038d8d9927993aE
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h01038d8d9927993aE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h01038d8d9927993aE:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movq	%rsi, %rax
	movq	(%rdi), %rcx
	movq	%rcx, 16(%rsp)
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.54(%rip), %rcx
	movq	%rcx, (%rsp)
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.55(%rip), %rsi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.56(%rip), %rcx
	leaq	16(%rsp), %r9
	movl	$5, %edx
	movl	$4, %r8d
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field1_finish@GOTPCREL(%rip)
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end18:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h01038d8d9927993aE, .Lfunc_end18-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h01038d8d9927993aE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h137bb137033da110E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h137bb137033da110E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h137bb137033da110E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h137bb137033da110E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h137bb137033da110E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %rax
	movq	(%rdi), %r9
	movq	%r9, (%rsp)
	addq	$8, %r9
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.1(%rip), %r10
	leaq	8(%rsp), %r11
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.4(%rip), %rbx
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.0(%rip), %r14
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.2(%rip), %rsi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.3(%rip), %rcx
	movl	$6, %edx
	movl	$4, %r8d
	movq	%rax, %rdi
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	$5
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field2_finish@GOTPCREL(%rip)
	addq	$56, %rsp
	.cfi_adjust_cfa_offset -56
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end19:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h137bb137033da110E, .Lfunc_end19-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h137bb137033da110E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h3201ceb9a5e03081E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h3201ceb9a5e03081E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h3201ceb9a5e03081E:
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
	movq	(%rdi), %r12
	movq	8(%rdi), %r13
	leaq	8(%rsp), %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	testq	%r13, %r13
	je	.LBB20_3
	shlq	$2, %r13
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.80.llvm.4969789374703972864(%rip), %rbx
	leaq	8(%rsp), %r14
	movq	%rsp, %r15
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB20_2:
	movq	%r12, (%rsp)
	addq	$4, %r12
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	*%rbp
	addq	$-4, %r13
	jne	.LBB20_2
.LBB20_3:
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
.Lfunc_end20:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h3201ceb9a5e03081E, .Lfunc_end20-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h3201ceb9a5e03081E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h82589ba7f476bb6eE","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h82589ba7f476bb6eE
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h82589ba7f476bb6eE
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h82589ba7f476bb6eE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h82589ba7f476bb6eE:
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
	movq	(%rdi), %r12
	leaq	16(%rsp), %rbx
	movq	%rbx, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	movq	%r12, 8(%rsp)
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.77.llvm.4969789374703972864(%rip), %r14
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %r13
	leaq	8(%rsp), %r15
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	*%r13
	leaq	8(%r12), %rax
	movq	%rax, 8(%rsp)
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	*%r13
	addq	$16, %r12
	movq	%r12, 8(%rsp)
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	*%r13
	movq	%rbx, %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish@GOTPCREL(%rip)
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
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h82589ba7f476bb6eE, .Lfunc_end21-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h82589ba7f476bb6eE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9d3db9a6a391c900E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9d3db9a6a391c900E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9d3db9a6a391c900E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9d3db9a6a391c900E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9d3db9a6a391c900E:
	.cfi_startproc
	movq	(%rdi), %rdi
	movl	16(%rsi), %eax
	testl	$33554432, %eax
	jne	.LBB22_3
	testl	$67108864, %eax
	jne	.LBB22_2
	jmpq	*_RNvXsd_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impyNtB9_7Display3fmt@GOTPCREL(%rip)
.LBB22_3:
	jmpq	*_RNvXsC_NtNtCsgEmfK2I1SDS_4core3fmt3numyNtB7_8LowerHex3fmt@GOTPCREL(%rip)
.LBB22_2:
	jmpq	*_RNvXsE_NtNtCsgEmfK2I1SDS_4core3fmt3numyNtB7_8UpperHex3fmt@GOTPCREL(%rip)
.Lfunc_end22:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9d3db9a6a391c900E, .Lfunc_end22-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9d3db9a6a391c900E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9e59ca0ee3d8900eE","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9e59ca0ee3d8900eE
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9e59ca0ee3d8900eE
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9e59ca0ee3d8900eE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9e59ca0ee3d8900eE:
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
	movq	(%rdi), %r12
	leaq	16(%rsp), %rbx
	movq	%rbx, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	movq	%r12, 8(%rsp)
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.77.llvm.4969789374703972864(%rip), %r14
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %r13
	leaq	8(%rsp), %r15
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	*%r13
	leaq	8(%r12), %rax
	movq	%rax, 8(%rsp)
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	*%r13
	leaq	16(%r12), %rax
	movq	%rax, 8(%rsp)
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	*%r13
	addq	$24, %r12
	movq	%r12, 8(%rsp)
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	*%r13
	movq	%rbx, %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish@GOTPCREL(%rip)
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
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9e59ca0ee3d8900eE, .Lfunc_end23-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9e59ca0ee3d8900eE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha3d6c10d73aaef5dE","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha3d6c10d73aaef5dE
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha3d6c10d73aaef5dE
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha3d6c10d73aaef5dE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha3d6c10d73aaef5dE:
	.cfi_startproc
	movq	%rsi, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.6(%rip), %rsi
	movl	$2, %edx
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter3pad@GOTPCREL(%rip)
.Lfunc_end24:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha3d6c10d73aaef5dE, .Lfunc_end24-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha3d6c10d73aaef5dE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha8dd31cf57f1a18cE","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha8dd31cf57f1a18cE
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha8dd31cf57f1a18cE
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha8dd31cf57f1a18cE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha8dd31cf57f1a18cE:
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
	movq	(%rdi), %r12
	movq	8(%rdi), %r13
	leaq	8(%rsp), %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	testq	%r13, %r13
	je	.LBB25_3
	shlq	$3, %r13
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.77.llvm.4969789374703972864(%rip), %rbx
	leaq	8(%rsp), %r14
	movq	%rsp, %r15
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB25_2:
	movq	%r12, (%rsp)
	addq	$8, %r12
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	*%rbp
	addq	$-8, %r13
	jne	.LBB25_2
.LBB25_3:
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
.Lfunc_end25:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha8dd31cf57f1a18cE, .Lfunc_end25-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha8dd31cf57f1a18cE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb63de8286298d642E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb63de8286298d642E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb63de8286298d642E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb63de8286298d642E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb63de8286298d642E:
	.cfi_startproc
	movq	(%rdi), %rdi
	movl	16(%rsi), %eax
	testl	$33554432, %eax
	jne	.LBB26_3
	testl	$67108864, %eax
	jne	.LBB26_2
	jmpq	*_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip)
.LBB26_3:
	jmpq	*_RNvXs6_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_8LowerHex3fmt@GOTPCREL(%rip)
.LBB26_2:
	jmpq	*_RNvXs8_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_8UpperHex3fmt@GOTPCREL(%rip)
.Lfunc_end26:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb63de8286298d642E, .Lfunc_end26-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb63de8286298d642E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hbd7cf66ec1ed06daE","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hbd7cf66ec1ed06daE
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hbd7cf66ec1ed06daE
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hbd7cf66ec1ed06daE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hbd7cf66ec1ed06daE:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$24, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	(%rdi), %r14
	leaq	8(%rsp), %rbx
	movq	%rbx, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	movq	%r14, (%rsp)
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.77.llvm.4969789374703972864(%rip), %rdx
	movq	%rsp, %rsi
	movq	%rbx, %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip)
	movq	%rbx, %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish@GOTPCREL(%rip)
	addq	$24, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end27:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hbd7cf66ec1ed06daE, .Lfunc_end27-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hbd7cf66ec1ed06daE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd9d5e1040ed66618E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd9d5e1040ed66618E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd9d5e1040ed66618E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd9d5e1040ed66618E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd9d5e1040ed66618E:
	.cfi_startproc
	movq	(%rdi), %rdi
	jmpq	*_RNvXs2_NtNtCsgEmfK2I1SDS_4core3fmt5floatfNtB7_5Debug3fmt@GOTPCREL(%rip)
.Lfunc_end28:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd9d5e1040ed66618E, .Lfunc_end28-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd9d5e1040ed66618E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hde17e4bb49f65be7E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hde17e4bb49f65be7E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hde17e4bb49f65be7E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hde17e4bb49f65be7E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hde17e4bb49f65be7E:
	.cfi_startproc
	movq	(%rdi), %rdi
	movl	16(%rsi), %eax
	testl	$33554432, %eax
	jne	.LBB29_3
	testl	$67108864, %eax
	jne	.LBB29_2
	jmpq	*_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt@GOTPCREL(%rip)
.LBB29_3:
	jmpq	*_RNvXsv_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8LowerHex3fmt@GOTPCREL(%rip)
.LBB29_2:
	jmpq	*_RNvXsx_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8UpperHex3fmt@GOTPCREL(%rip)
.Lfunc_end29:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hde17e4bb49f65be7E, .Lfunc_end29-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hde17e4bb49f65be7E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17heb772e774e5de0f3E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17heb772e774e5de0f3E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17heb772e774e5de0f3E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17heb772e774e5de0f3E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17heb772e774e5de0f3E:
	.cfi_startproc
	movq	(%rdi), %rdi
	jmpq	*_RNvXsg_NtCsgEmfK2I1SDS_4core3fmtbNtB5_7Display3fmt@GOTPCREL(%rip)
.Lfunc_end30:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17heb772e774e5de0f3E, .Lfunc_end30-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17heb772e774e5de0f3E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hf8e4c36576bf46deE","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hf8e4c36576bf46deE
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hf8e4c36576bf46deE
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hf8e4c36576bf46deE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hf8e4c36576bf46deE:
	.cfi_startproc
	movq	%rsi, %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.57(%rip), %rsi
	movl	$11, %edx
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end31:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hf8e4c36576bf46deE, .Lfunc_end31-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hf8e4c36576bf46deE
	.cfi_endproc

	.section	".text._ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h660fdd22bfe38655E","ax",@progbits
	.p2align	4
	.type	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h660fdd22bfe38655E,@function
_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h660fdd22bfe38655E:
	.cfi_startproc
	movq	(%rdi), %rdi
	jmpq	*_ZN66_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..fmt..Display$GT$3fmt17h553e0e713e1c2f3dE@GOTPCREL(%rip)
.Lfunc_end32:
	.size	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h660fdd22bfe38655E, .Lfunc_end32-_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h660fdd22bfe38655E
	.cfi_endproc

	.section	".text._ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hb2bc28f57136316cE","ax",@progbits
	.hidden	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hb2bc28f57136316cE
	.globl	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hb2bc28f57136316cE
	.p2align	4
	.type	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hb2bc28f57136316cE,@function
_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hb2bc28f57136316cE:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	8(%rdi), %rsi
	movq	%rax, %rdi
	jmpq	*_RNvXsi_NtCsgEmfK2I1SDS_4core3fmteNtB5_7Display3fmt@GOTPCREL(%rip)
.Lfunc_end33:
	.size	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hb2bc28f57136316cE, .Lfunc_end33-_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hb2bc28f57136316cE
	.cfi_endproc

	.section	".text._ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hdf05f35b9a03eeafE","ax",@progbits
	.hidden	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hdf05f35b9a03eeafE
	.globl	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hdf05f35b9a03eeafE
	.p2align	4
	.type	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hdf05f35b9a03eeafE,@function
_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hdf05f35b9a03eeafE:
	.cfi_startproc
	movq	(%rdi), %rdi
	jmpq	*_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip)
.Lfunc_end34:
	.size	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hdf05f35b9a03eeafE, .Lfunc_end34-_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hdf05f35b9a03eeafE
	.cfi_endproc

	.section	".text._ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h36c873fd76003d6cE","ax",@progbits
	.hidden	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h36c873fd76003d6cE
	.globl	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h36c873fd76003d6cE
	.p2align	4
	.type	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h36c873fd76003d6cE,@function
_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h36c873fd76003d6cE:
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
	movq	%rsi, %rbx
	movq	%rdi, %r14
	leaq	8(%rsp), %rdi
	movq	%rdx, %rsi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	testq	%rbx, %rbx
	je	.LBB35_3
	shlq	$2, %rbx
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.76.llvm.4969789374703972864(%rip), %r15
	leaq	8(%rsp), %r12
	movq	%rsp, %r13
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB35_2:
	movq	%r14, (%rsp)
	addq	$4, %r14
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	callq	*%rbp
	addq	$-4, %rbx
	jne	.LBB35_2
.LBB35_3:
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
.Lfunc_end35:
	.size	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h36c873fd76003d6cE, .Lfunc_end35-_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h36c873fd76003d6cE
	.cfi_endproc

	.section	".text._ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17hb82252a6a61326faE","ax",@progbits
	.hidden	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17hb82252a6a61326faE
	.globl	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17hb82252a6a61326faE
	.p2align	4
	.type	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17hb82252a6a61326faE,@function
_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17hb82252a6a61326faE:
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
	movq	%rsi, %rbx
	movq	%rdi, %r14
	leaq	8(%rsp), %rdi
	movq	%rdx, %rsi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	testq	%rbx, %rbx
	je	.LBB36_3
	shlq	$3, %rbx
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.77.llvm.4969789374703972864(%rip), %r15
	leaq	8(%rsp), %r12
	movq	%rsp, %r13
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB36_2:
	movq	%r14, (%rsp)
	addq	$8, %r14
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	callq	*%rbp
	addq	$-8, %rbx
	jne	.LBB36_2
.LBB36_3:
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
.Lfunc_end36:
	.size	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17hb82252a6a61326faE, .Lfunc_end36-_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17hb82252a6a61326faE
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15e2fafa4ad84989E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15e2fafa4ad84989E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15e2fafa4ad84989E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15e2fafa4ad84989E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15e2fafa4ad84989E:
.Lfunc_begin10:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception10
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$64, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rsi), %rbx
	movq	8(%rsi), %r14
	movq	(%rdi), %r9
	movq	(%r9), %rax
	movq	(%rax), %r11
	testq	%r11, %r11
	je	.LBB37_10
	movq	16(%rsi), %r10
	movq	24(%rsi), %rdi
	movq	32(%rsi), %rax
	movq	%rax, %rcx
	orq	%r11, %rcx
	shrq	$32, %rcx
	je	.LBB37_2
	xorl	%edx, %edx
	divq	%r11
	jmp	.LBB37_4
.LBB37_2:
	xorl	%edx, %edx
	divl	%r11d
.LBB37_4:
	movq	8(%r9), %rcx
	movq	16(%rcx), %rdx
	movq	24(%rcx), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB37_5
	movq	24(%r9), %rdx
	imulq	(%rdx), %rdi
	movq	%rsi, %r8
	subq	%rdi, %r8
	jb	.LBB37_12
	movq	16(%r9), %rdx
	movq	(%rdx), %r15
	imulq	%r15, %rax
	movq	%r8, %rdx
	subq	%rax, %rdx
	jb	.LBB37_14
	movq	8(%rcx), %rcx
	leaq	(%rcx,%rdi,4), %rcx
	leaq	(%rcx,%rax,4), %rsi
	movq	32(%r9), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	40(%r9), %rax
	movq	8(%rax), %rcx
	movq	16(%rax), %r8
	movq	%r11, (%rsp)
	movq	%r15, 8(%rsp)
	movq	48(%r9), %rax
	movzbl	(%rax), %eax
.Ltmp320:
	.cfi_escape 0x2e, 0x20
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	24(%rsp), %rdi
	leaq	8(%rsp), %r9
	pushq	%rax
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops11convolution13convolve_tile17hdfdac23301496c9aE
	addq	$32, %rsp
	.cfi_adjust_cfa_offset -32
.Ltmp321:
	testq	%rbx, %rbx
	je	.LBB37_18
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	addq	$64, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB37_18:
	.cfi_def_cfa_offset 96
	addq	$64, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB37_5:
	.cfi_def_cfa_offset 96
.Ltmp324:
	.cfi_escape 0x2e, 0x00
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp325:
	jmp	.LBB37_6
.LBB37_12:
	leaq	anon.44339c5e4d9022f0c294d3579c1b9ff9.22.llvm.14997839403075022207(%rip), %rcx
	jmp	.LBB37_15
.LBB37_14:
	leaq	anon.44339c5e4d9022f0c294d3579c1b9ff9.21.llvm.14997839403075022207(%rip), %rcx
	movq	%rax, %rdi
	movq	%r8, %rsi
.LBB37_15:
.Ltmp322:
	.cfi_escape 0x2e, 0x00
	movq	%rsi, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp323:
	jmp	.LBB37_6
.LBB37_10:
.Ltmp326:
	.cfi_escape 0x2e, 0x00
	leaq	anon.44339c5e4d9022f0c294d3579c1b9ff9.20.llvm.14997839403075022207(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp327:
.LBB37_6:
	ud2
.LBB37_7:
.Ltmp328:
	movq	%rax, %r15
	testq	%rbx, %rbx
	je	.LBB37_9
	shlq	$4, %rbx
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB37_9:
	.cfi_escape 0x2e, 0x00
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end37:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15e2fafa4ad84989E, .Lfunc_end37-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15e2fafa4ad84989E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h15e2fafa4ad84989E","a",@progbits
	.p2align	2, 0x0
GCC_except_table37:
.Lexception10:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end10-.Lcst_begin10
.Lcst_begin10:
	.uleb128 .Ltmp320-.Lfunc_begin10
	.uleb128 .Ltmp327-.Ltmp320
	.uleb128 .Ltmp328-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp327-.Lfunc_begin10
	.uleb128 .Lfunc_end37-.Ltmp327
	.byte	0
	.byte	0
.Lcst_end10:
	.p2align	2, 0x0

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h37de1a84d54557e5E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h37de1a84d54557e5E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h37de1a84d54557e5E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h37de1a84d54557e5E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h37de1a84d54557e5E:
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
	movq	(%rdi), %rbp
	movq	8(%rbp), %rax
	movq	(%rax), %rcx
	testq	%rcx, %rcx
	je	.LBB38_22
	movq	(%rsi), %rax
	movq	8(%rsi), %rbx
	movq	16(%rsi), %r12
	movq	(%rbp), %rdi
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB38_2
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB38_4
.LBB38_2:
	xorl	%edx, %edx
	divl	%ecx
.LBB38_4:
	movq	%rax, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5plane17he41549102be5e199E
	movq	%rax, %r14
	movq	%rdx, %r15
	testq	%r12, %r12
	je	.LBB38_6
	leaq	(,%r12,4), %rdx
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
.LBB38_6:
	movq	16(%rbp), %rax
	movq	(%rax), %r13
	testq	%r13, %r13
	je	.LBB38_20
	movq	32(%rbp), %rax
	movq	(%rax), %r9
	testq	%r9, %r9
	je	.LBB38_21
	movq	24(%rbp), %rax
	movq	(%rax), %rcx
	movq	%r12, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB38_9
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB38_11
.LBB38_9:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB38_11:
	xorl	%esi, %esi
	subq	%rcx, %rax
	cmovaeq	%rax, %rsi
	movq	%r15, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB38_12
	movq	%r15, %rax
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB38_14
.LBB38_12:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB38_14:
	cmpq	%rsi, %rax
	cmovbq	%rax, %rsi
	movq	%rsi, 16(%rsp)
	testq	%rsi, %rsi
	je	.LBB38_19
	movq	40(%rbp), %rax
	movq	%rax, 8(%rsp)
	leaq	(,%r9,4), %r12
	imulq	%r13, %rcx
	leaq	(%rbx,%rcx,4), %r15
	leaq	(,%r13,4), %rax
	movq	%rax, (%rsp)
	xorl	%ebx, %ebx
	.p2align	4
.LBB38_16:
	movq	8(%rsp), %rax
	movq	(%rax), %rdi
	movq	%rdi, %rsi
	addq	%r9, %rsi
	jb	.LBB38_23
	cmpq	%r13, %rsi
	ja	.LBB38_23
	incq	%rbx
	leaq	(%r15,%rdi,4), %rdi
	movq	%r14, %rsi
	movq	%r12, %rdx
	movq	%r9, %rbp
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbp, %r9
	addq	%r12, %r14
	addq	(%rsp), %r15
	cmpq	16(%rsp), %rbx
	jb	.LBB38_16
.LBB38_19:
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
.LBB38_23:
	.cfi_def_cfa_offset 80
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.16(%rip), %rcx
	movq	%r13, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB38_20:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.53(%rip), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.13(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB38_21:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.53(%rip), %rdi
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.14(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB38_22:
	leaq	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.12(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end38:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h37de1a84d54557e5E, .Lfunc_end38-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h37de1a84d54557e5E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h1b717cf06ca49969E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h1b717cf06ca49969E
	.globl	_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h1b717cf06ca49969E
	.p2align	4
	.type	_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h1b717cf06ca49969E,@function
_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h1b717cf06ca49969E:
	.cfi_startproc
	movq	8(%rsi), %rcx
	testq	%rcx, %rcx
	je	.LBB39_1
	movq	(%rsi), %rax
	movq	16(%rsi), %rdx
	cmpq	%rcx, %rdx
	cmovaeq	%rcx, %rdx
	leaq	(%rax,%rdx,4), %rdi
	subq	%rdx, %rcx
	movq	%rdi, (%rsi)
	movq	%rcx, 8(%rsi)
	retq
.LBB39_1:
	xorl	%eax, %eax
	retq
.Lfunc_end39:
	.size	_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h1b717cf06ca49969E, .Lfunc_end39-_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h1b717cf06ca49969E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hbb93523f1fa37936E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hbb93523f1fa37936E
	.globl	_ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hbb93523f1fa37936E
	.p2align	4
	.type	_ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hbb93523f1fa37936E,@function
_ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hbb93523f1fa37936E:
	.cfi_startproc
	movq	(%rsi), %rax
	cmpq	(%rdx), %rax
	seta	%al
	sbbb	$0, %al
	retq
.Lfunc_end40:
	.size	_ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hbb93523f1fa37936E, .Lfunc_end40-_ZN4core3ops8function5impls80_$LT$impl$u20$core..ops..function..FnOnce$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$9call_once17hbb93523f1fa37936E
	.cfi_endproc

	.section	".text._ZN4core3ptr101drop_in_place$LT$core..array..Guard$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$$GT$17hd671af80e08b2199E.llvm.14997839403075022207","ax",@progbits
	.hidden	_ZN4core3ptr101drop_in_place$LT$core..array..Guard$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$$GT$17hd671af80e08b2199E.llvm.14997839403075022207
	.globl	_ZN4core3ptr101drop_in_place$LT$core..array..Guard$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$$GT$17hd671af80e08b2199E.llvm.14997839403075022207
	.p2align	4
	.type	_ZN4core3ptr101drop_in_place$LT$core..array..Guard$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$$GT$17hd671af80e08b2199E.llvm.14997839403075022207,@function
_ZN4core3ptr101drop_in_place$LT$core..array..Guard$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$$GT$17hd671af80e08b2199E.llvm.14997839403075022207:
	.cfi_startproc
	testq	%rsi, %rsi
	je	.LBB41_7
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
	jmp	.LBB41_2
	.p2align	4
.LBB41_5:
	addq	$24, %r14
	decq	%rbx
	je	.LBB41_6
.LBB41_2:
	movq	-8(%r14), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB41_5
	jae	.LBB41_5
	movq	(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB41_5
.LBB41_6:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	.cfi_restore %rbx
	.cfi_restore %r14
	.cfi_restore %r15
.LBB41_7:
	retq
.Lfunc_end41:
	.size	_ZN4core3ptr101drop_in_place$LT$core..array..Guard$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$$GT$17hd671af80e08b2199E.llvm.14997839403075022207, .Lfunc_end41-_ZN4core3ptr101drop_in_place$LT$core..array..Guard$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$$GT$17hd671af80e08b2199E.llvm.14997839403075022207
	.cfi_endproc

	.section	".text._ZN4core3ptr171drop_in_place$LT$$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$..drop..DropGuard$LT$nepenthe_ops..tile..Tile$C$alloc..alloc..Global$GT$$GT$17h9354a6073c0c7212E.llvm.14997839403075022207","ax",@progbits
	.hidden	_ZN4core3ptr171drop_in_place$LT$$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$..drop..DropGuard$LT$nepenthe_ops..tile..Tile$C$alloc..alloc..Global$GT$$GT$17h9354a6073c0c7212E.llvm.14997839403075022207
	.globl	_ZN4core3ptr171drop_in_place$LT$$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$..drop..DropGuard$LT$nepenthe_ops..tile..Tile$C$alloc..alloc..Global$GT$$GT$17h9354a6073c0c7212E.llvm.14997839403075022207
	.p2align	4
	.type	_ZN4core3ptr171drop_in_place$LT$$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$..drop..DropGuard$LT$nepenthe_ops..tile..Tile$C$alloc..alloc..Global$GT$$GT$17h9354a6073c0c7212E.llvm.14997839403075022207,@function
_ZN4core3ptr171drop_in_place$LT$$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$..drop..DropGuard$LT$nepenthe_ops..tile..Tile$C$alloc..alloc..Global$GT$$GT$17h9354a6073c0c7212E.llvm.14997839403075022207:
	.cfi_startproc
	movq	32(%rdi), %rcx
	testq	%rcx, %rcx
	je	.LBB42_3
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
	movq	24(%rdi), %rax
	movq	16(%rbx), %r14
	cmpq	%r14, %rax
	je	.LBB42_2
	movq	8(%rbx), %rdx
	leaq	(%rax,%rax,2), %rsi
	shlq	$4, %rsi
	addq	%rdx, %rsi
	leaq	(%r14,%r14,2), %rax
	shlq	$4, %rax
	addq	%rdx, %rax
	shlq	$4, %rcx
	leaq	(%rcx,%rcx,2), %rdx
	movq	%rdi, %r15
	movq	%rax, %rdi
	callq	*memmove@GOTPCREL(%rip)
	movq	32(%r15), %rcx
.LBB42_2:
	addq	%r14, %rcx
	movq	%rcx, 16(%rbx)
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	.cfi_restore %rbx
	.cfi_restore %r14
	.cfi_restore %r15
.LBB42_3:
	retq
.Lfunc_end42:
	.size	_ZN4core3ptr171drop_in_place$LT$$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$..drop..DropGuard$LT$nepenthe_ops..tile..Tile$C$alloc..alloc..Global$GT$$GT$17h9354a6073c0c7212E.llvm.14997839403075022207, .Lfunc_end42-_ZN4core3ptr171drop_in_place$LT$$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$..drop..DropGuard$LT$nepenthe_ops..tile..Tile$C$alloc..alloc..Global$GT$$GT$17h9354a6073c0c7212E.llvm.14997839403075022207
	.cfi_endproc

	.section	".text._ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.14997839403075022207","ax",@progbits
	.hidden	_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.14997839403075022207
	.globl	_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.14997839403075022207
	.p2align	4
	.type	_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.14997839403075022207,@function
_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.14997839403075022207:
	.cfi_startproc
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB43_1
	movq	8(%rdi), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB43_1:
	retq
.Lfunc_end43:
	.size	_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.14997839403075022207, .Lfunc_end43-_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.14997839403075022207
	.cfi_endproc

	.section	".text._ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.14997839403075022207","ax",@progbits
	.hidden	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.14997839403075022207
	.globl	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.14997839403075022207
	.p2align	4
	.type	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.14997839403075022207,@function
_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.14997839403075022207:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	24(%rdi), %rsi
	cmpq	$6, %rsi
	jb	.LBB44_3
	cmpq	%rsi, 40(%rbx)
	ja	.LBB44_5
	movq	32(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB44_3:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB44_4
	movq	8(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB44_4:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB44_5:
	.cfi_def_cfa_offset 16
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.Lfunc_end44:
	.size	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.14997839403075022207, .Lfunc_end44-_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.14997839403075022207
	.cfi_endproc

	.section	".text._ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.14997839403075022207","ax",@progbits
	.hidden	_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.14997839403075022207
	.globl	_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.14997839403075022207
	.p2align	4
	.type	_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.14997839403075022207,@function
_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.14997839403075022207:
	.cfi_startproc
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB45_1
	movq	8(%rdi), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB45_1:
	retq
.Lfunc_end45:
	.size	_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.14997839403075022207, .Lfunc_end45-_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.14997839403075022207
	.cfi_endproc

	.section	".text._ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E,@function
_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E:
.Lfunc_begin11:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception11
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp329:
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp330:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB46_6
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
.LBB46_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB46_3:
	.cfi_def_cfa_offset 32
.Ltmp331:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB46_5
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB46_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end46:
	.size	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E, .Lfunc_end46-_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E","a",@progbits
	.p2align	2, 0x0
GCC_except_table46:
.Lexception11:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end11-.Lcst_begin11
.Lcst_begin11:
	.uleb128 .Ltmp329-.Lfunc_begin11
	.uleb128 .Ltmp330-.Ltmp329
	.uleb128 .Ltmp331-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp330-.Lfunc_begin11
	.uleb128 .Lfunc_end46-.Ltmp330
	.byte	0
	.byte	0
.Lcst_end11:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.14997839403075022207","ax",@progbits
	.hidden	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.14997839403075022207
	.globl	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.14997839403075022207
	.p2align	4
	.type	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.14997839403075022207,@function
_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.14997839403075022207:
.Lfunc_begin12:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception12
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	112(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB47_2
	leaq	112(%rbx), %rdi
	#MEMBARRIER
.Ltmp332:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha1a00634bbf81b18E@GOTPCREL(%rip)
.Ltmp333:
.LBB47_2:
	movq	56(%rbx), %rsi
	cmpq	$6, %rsi
	jb	.LBB47_5
	cmpq	%rsi, 72(%rbx)
	ja	.LBB47_8
	movq	64(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB47_5:
	movq	32(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB47_6
	movq	40(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
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
.LBB47_8:
	.cfi_def_cfa_offset 32
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB47_7:
.Ltmp334:
	movq	%rax, %r14
	addq	$32, %rbx
	movq	%rbx, %rdi
	callq	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.14997839403075022207
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end47:
	.size	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.14997839403075022207, .Lfunc_end47-_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.14997839403075022207
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.14997839403075022207","a",@progbits
	.p2align	2, 0x0
GCC_except_table47:
.Lexception12:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end12-.Lcst_begin12
.Lcst_begin12:
	.uleb128 .Ltmp332-.Lfunc_begin12
	.uleb128 .Ltmp333-.Ltmp332
	.uleb128 .Ltmp334-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp333-.Lfunc_begin12
	.uleb128 .Lfunc_end47-.Ltmp333
	.byte	0
	.byte	0
.Lcst_end12:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr56drop_in_place$LT$nepenthe_ops..convolution..Bordered$GT$17h38458aa0826c7cc3E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..convolution..Bordered$GT$17h38458aa0826c7cc3E,@function
_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..convolution..Bordered$GT$17h38458aa0826c7cc3E:
.Lfunc_begin13:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception13
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp335:
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp336:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB48_6
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
.LBB48_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB48_3:
	.cfi_def_cfa_offset 32
.Ltmp337:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB48_5
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB48_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end48:
	.size	_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..convolution..Bordered$GT$17h38458aa0826c7cc3E, .Lfunc_end48-_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..convolution..Bordered$GT$17h38458aa0826c7cc3E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr56drop_in_place$LT$nepenthe_ops..convolution..Bordered$GT$17h38458aa0826c7cc3E","a",@progbits
	.p2align	2, 0x0
GCC_except_table48:
.Lexception13:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end13-.Lcst_begin13
.Lcst_begin13:
	.uleb128 .Ltmp335-.Lfunc_begin13
	.uleb128 .Ltmp336-.Ltmp335
	.uleb128 .Ltmp337-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp336-.Lfunc_begin13
	.uleb128 .Lfunc_end48-.Ltmp336
	.byte	0
	.byte	0
.Lcst_end13:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr60drop_in_place$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$17h5d272065c1cb4a11E.llvm.14997839403075022207","ax",@progbits
	.hidden	_ZN4core3ptr60drop_in_place$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$17h5d272065c1cb4a11E.llvm.14997839403075022207
	.globl	_ZN4core3ptr60drop_in_place$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$17h5d272065c1cb4a11E.llvm.14997839403075022207
	.p2align	4
	.type	_ZN4core3ptr60drop_in_place$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$17h5d272065c1cb4a11E.llvm.14997839403075022207,@function
_ZN4core3ptr60drop_in_place$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$17h5d272065c1cb4a11E.llvm.14997839403075022207:
	.cfi_startproc
	movq	(%rdi), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB49_2
	jae	.LBB49_2
	movq	8(%rdi), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB49_2:
	retq
.Lfunc_end49:
	.size	_ZN4core3ptr60drop_in_place$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$17h5d272065c1cb4a11E.llvm.14997839403075022207, .Lfunc_end49-_ZN4core3ptr60drop_in_place$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$17h5d272065c1cb4a11E.llvm.14997839403075022207
	.cfi_endproc

	.section	".text._ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E,@function
_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E:
.Lfunc_begin14:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception14
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	(%rdi), %rax
	cmpq	$8, %rax
	jne	.LBB50_1
	movq	8(%rdi), %r14
.Ltmp352:
	movq	%r14, %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E
.Ltmp353:
	movl	$184, %esi
	movl	$8, %edx
	movq	%r14, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB50_1:
	.cfi_def_cfa_offset 32
	subq	$3, %rax
	movl	$3, %ecx
	cmovaeq	%rax, %rcx
	cmpq	$3, %rcx
	ja	.LBB50_7
	leaq	.LJTI50_0(%rip), %rax
	movslq	(%rax,%rcx,4), %rcx
	addq	%rax, %rcx
	jmpq	*%rcx
.LBB50_13:
	addq	$8, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.14997839403075022207
.LBB50_18:
	.cfi_def_cfa_offset 32
	movq	%rdi, %r14
	addq	$32, %rdi
.Ltmp338:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.14997839403075022207
.Ltmp339:
	movq	152(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB50_25
	movq	160(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB50_7:
	.cfi_def_cfa_offset 32
	movq	%rdi, %r14
	addq	$8, %rdi
.Ltmp341:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.14997839403075022207
.Ltmp342:
	movq	128(%r14), %rax
	lock		decq	(%rax)
	jne	.LBB50_10
	leaq	128(%r14), %rdi
	#MEMBARRIER
.Ltmp346:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp347:
.LBB50_10:
	movq	136(%r14), %rax
	lock		decq	(%rax)
	jne	.LBB50_25
	movq	%r14, %rdi
	addq	$136, %rdi
	#MEMBARRIER
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.LBB50_25:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB50_26:
	.cfi_def_cfa_offset 32
.Ltmp348:
	movq	%rax, %rbx
	jmp	.LBB50_5
.LBB50_3:
.Ltmp343:
	movq	%rax, %rbx
	movq	128(%r14), %rax
	lock		decq	(%rax)
	jne	.LBB50_5
	leaq	128(%r14), %rdi
	#MEMBARRIER
.Ltmp344:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp345:
.LBB50_5:
	movq	136(%r14), %rax
	lock		decq	(%rax)
	jne	.LBB50_17
	movq	%r14, %rdi
	addq	$136, %rdi
	#MEMBARRIER
.Ltmp349:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp350:
	jmp	.LBB50_17
.LBB50_12:
.Ltmp351:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB50_14:
.Ltmp340:
	movq	%rax, %rbx
	movq	152(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB50_17
	movq	160(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmp	.LBB50_16
.LBB50_21:
.Ltmp354:
	movq	%rax, %rbx
	movl	$184, %esi
	movl	$8, %edx
	movq	%r14, %rdi
.LBB50_16:
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB50_17:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end50:
	.size	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E, .Lfunc_end50-_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E
	.cfi_endproc
	.section	".rodata._ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E","a",@progbits
	.p2align	2, 0x0
.LJTI50_0:
	.long	.LBB50_13-.LJTI50_0
	.long	.LBB50_13-.LJTI50_0
	.long	.LBB50_13-.LJTI50_0
	.long	.LBB50_18-.LJTI50_0
	.section	".gcc_except_table._ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E","a",@progbits
	.p2align	2, 0x0
GCC_except_table50:
.Lexception14:
	.byte	255
	.byte	155
	.uleb128 .Lttbase8-.Lttbaseref8
.Lttbaseref8:
	.byte	1
	.uleb128 .Lcst_end14-.Lcst_begin14
.Lcst_begin14:
	.uleb128 .Ltmp352-.Lfunc_begin14
	.uleb128 .Ltmp353-.Ltmp352
	.uleb128 .Ltmp354-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp353-.Lfunc_begin14
	.uleb128 .Ltmp338-.Ltmp353
	.byte	0
	.byte	0
	.uleb128 .Ltmp338-.Lfunc_begin14
	.uleb128 .Ltmp339-.Ltmp338
	.uleb128 .Ltmp340-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp341-.Lfunc_begin14
	.uleb128 .Ltmp342-.Ltmp341
	.uleb128 .Ltmp343-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp346-.Lfunc_begin14
	.uleb128 .Ltmp347-.Ltmp346
	.uleb128 .Ltmp348-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp347-.Lfunc_begin14
	.uleb128 .Ltmp344-.Ltmp347
	.byte	0
	.byte	0
	.uleb128 .Ltmp344-.Lfunc_begin14
	.uleb128 .Ltmp350-.Ltmp344
	.uleb128 .Ltmp351-.Lfunc_begin14
	.byte	1
	.uleb128 .Ltmp350-.Lfunc_begin14
	.uleb128 .Lfunc_end50-.Ltmp350
	.byte	0
	.byte	0
.Lcst_end14:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase8:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr88drop_in_place$LT$core..option..Option$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$$GT$17hcecab21a25573a64E.llvm.14997839403075022207","ax",@progbits
	.hidden	_ZN4core3ptr88drop_in_place$LT$core..option..Option$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$$GT$17hcecab21a25573a64E.llvm.14997839403075022207
	.globl	_ZN4core3ptr88drop_in_place$LT$core..option..Option$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$$GT$17hcecab21a25573a64E.llvm.14997839403075022207
	.p2align	4
	.type	_ZN4core3ptr88drop_in_place$LT$core..option..Option$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$$GT$17hcecab21a25573a64E.llvm.14997839403075022207,@function
_ZN4core3ptr88drop_in_place$LT$core..option..Option$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$$GT$17hcecab21a25573a64E.llvm.14997839403075022207:
	.cfi_startproc
	movq	(%rdi), %rsi
	movabsq	$-9223372036854775807, %rax
	cmpq	%rax, %rsi
	jle	.LBB51_2
	testq	%rsi, %rsi
	je	.LBB51_2
	movq	8(%rdi), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB51_2:
	retq
.Lfunc_end51:
	.size	_ZN4core3ptr88drop_in_place$LT$core..option..Option$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$$GT$17hcecab21a25573a64E.llvm.14997839403075022207, .Lfunc_end51-_ZN4core3ptr88drop_in_place$LT$core..option..Option$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$$GT$17hcecab21a25573a64E.llvm.14997839403075022207
	.cfi_endproc

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI52_0:
	.quad	8317987319222330741
	.quad	7816392313619706465
.LCPI52_1:
	.quad	7237128888997146477
	.quad	8387220255154660723
	.section	.text._ZN4core4hash11BuildHasher8hash_one17h86005bba58f0a9b5E,"ax",@progbits
	.hidden	_ZN4core4hash11BuildHasher8hash_one17h86005bba58f0a9b5E
	.globl	_ZN4core4hash11BuildHasher8hash_one17h86005bba58f0a9b5E
	.p2align	4
	.type	_ZN4core4hash11BuildHasher8hash_one17h86005bba58f0a9b5E,@function
_ZN4core4hash11BuildHasher8hash_one17h86005bba58f0a9b5E:
	.cfi_startproc
	subq	$88, %rsp
	.cfi_def_cfa_offset 96
	movdqu	(%rdi), %xmm0
	pshufd	$68, %xmm0, %xmm1
	pxor	.LCPI52_0(%rip), %xmm1
	pshufd	$238, %xmm0, %xmm2
	pxor	.LCPI52_1(%rip), %xmm2
	movdqa	%xmm1, 16(%rsp)
	movdqa	%xmm2, 32(%rsp)
	movdqa	%xmm0, 48(%rsp)
	pxor	%xmm0, %xmm0
	movdqa	%xmm0, 64(%rsp)
	movq	$0, 80(%rsp)
	movq	(%rsi), %rax
	movq	%rax, 8(%rsp)
	leaq	16(%rsp), %rdi
	leaq	8(%rsp), %rsi
	movl	$8, %edx
	callq	_RNvXs2_NtNtCsjrHSEGnQ3l9_3std4hash6randomNtB5_13DefaultHasherNtNtCsgEmfK2I1SDS_4core4hash6Hasher5write.llvm.14997839403075022207
	movq	64(%rsp), %rdi
	shlq	$56, %rdi
	orq	72(%rsp), %rdi
	movq	32(%rsp), %rdx
	movq	40(%rsp), %rcx
	xorq	%rdi, %rcx
	movq	16(%rsp), %rax
	addq	%rdx, %rax
	movq	24(%rsp), %rsi
	rolq	$13, %rdx
	addq	%rcx, %rsi
	xorq	%rax, %rdx
	rolq	$16, %rcx
	xorq	%rsi, %rcx
	rolq	$32, %rax
	addq	%rdx, %rsi
	addq	%rcx, %rax
	rolq	$17, %rdx
	xorq	%rsi, %rdx
	rolq	$21, %rcx
	rolq	$32, %rsi
	xorq	%rax, %rcx
	xorq	%rdi, %rax
	xorq	$255, %rsi
	addq	%rdx, %rax
	addq	%rcx, %rsi
	rolq	$13, %rdx
	xorq	%rax, %rdx
	rolq	$16, %rcx
	rolq	$32, %rax
	xorq	%rsi, %rcx
	addq	%rdx, %rsi
	rolq	$17, %rdx
	addq	%rcx, %rax
	xorq	%rsi, %rdx
	rolq	$21, %rcx
	xorq	%rax, %rcx
	rolq	$32, %rsi
	addq	%rdx, %rax
	addq	%rcx, %rsi
	rolq	$13, %rdx
	xorq	%rax, %rdx
	rolq	$16, %rcx
	rolq	$32, %rax
	xorq	%rsi, %rcx
	addq	%rdx, %rsi
	rolq	$17, %rdx
	addq	%rcx, %rax
	xorq	%rsi, %rdx
	rolq	$21, %rcx
	xorq	%rax, %rcx
	rolq	$32, %rsi
	addq	%rdx, %rax
	addq	%rcx, %rsi
	rolq	$13, %rdx
	xorq	%rax, %rdx
	rolq	$16, %rcx
	xorq	%rsi, %rcx
	addq	%rdx, %rsi
	rolq	$17, %rdx
	rolq	$21, %rcx
	movq	%rsi, %rax
	rolq	$32, %rax
	xorq	%rdx, %rax
	xorq	%rcx, %rax
	xorq	%rsi, %rax
	addq	$88, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end52:
	.size	_ZN4core4hash11BuildHasher8hash_one17h86005bba58f0a9b5E, .Lfunc_end52-_ZN4core4hash11BuildHasher8hash_one17h86005bba58f0a9b5E
	.cfi_endproc

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI53_0:
	.quad	8317987319222330741
	.quad	7816392313619706465
.LCPI53_1:
	.quad	7237128888997146477
	.quad	8387220255154660723
	.section	.text._ZN4core4hash11BuildHasher8hash_one17h93c478851b217a95E,"ax",@progbits
	.hidden	_ZN4core4hash11BuildHasher8hash_one17h93c478851b217a95E
	.globl	_ZN4core4hash11BuildHasher8hash_one17h93c478851b217a95E
	.p2align	4
	.type	_ZN4core4hash11BuildHasher8hash_one17h93c478851b217a95E,@function
_ZN4core4hash11BuildHasher8hash_one17h93c478851b217a95E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$96, %rsp
	.cfi_def_cfa_offset 128
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rbx
	movdqu	(%rdi), %xmm0
	pshufd	$68, %xmm0, %xmm1
	pxor	.LCPI53_0(%rip), %xmm1
	movdqa	%xmm1, 16(%rsp)
	pshufd	$238, %xmm0, %xmm1
	pxor	.LCPI53_1(%rip), %xmm1
	movdqa	%xmm1, 32(%rsp)
	movdqa	%xmm0, 48(%rsp)
	pxor	%xmm0, %xmm0
	movdqa	%xmm0, 64(%rsp)
	movq	$0, 80(%rsp)
	movzwl	(%rsi), %eax
	movzwl	2(%rsi), %ebp
	movw	%ax, 8(%rsp)
	leaq	16(%rsp), %r14
	leaq	8(%rsp), %rsi
	movl	$2, %edx
	movq	%r14, %rdi
	callq	_RNvXs2_NtNtCsjrHSEGnQ3l9_3std4hash6randomNtB5_13DefaultHasherNtNtCsgEmfK2I1SDS_4core4hash6Hasher5write.llvm.14997839403075022207
	movw	%bp, 8(%rsp)
	leaq	8(%rsp), %rsi
	movl	$2, %edx
	movq	%r14, %rdi
	callq	_RNvXs2_NtNtCsjrHSEGnQ3l9_3std4hash6randomNtB5_13DefaultHasherNtNtCsgEmfK2I1SDS_4core4hash6Hasher5write.llvm.14997839403075022207
	movq	16(%rbx), %rax
	movq	%rax, 8(%rsp)
	leaq	8(%rsp), %rsi
	movl	$8, %edx
	movq	%r14, %rdi
	callq	_RNvXs2_NtNtCsjrHSEGnQ3l9_3std4hash6randomNtB5_13DefaultHasherNtNtCsgEmfK2I1SDS_4core4hash6Hasher5write.llvm.14997839403075022207
	movq	64(%rsp), %rdi
	shlq	$56, %rdi
	orq	72(%rsp), %rdi
	movq	32(%rsp), %rdx
	movq	40(%rsp), %rcx
	xorq	%rdi, %rcx
	movq	16(%rsp), %rax
	addq	%rdx, %rax
	movq	24(%rsp), %rsi
	rolq	$13, %rdx
	addq	%rcx, %rsi
	xorq	%rax, %rdx
	rolq	$16, %rcx
	xorq	%rsi, %rcx
	rolq	$32, %rax
	addq	%rdx, %rsi
	addq	%rcx, %rax
	rolq	$17, %rdx
	xorq	%rsi, %rdx
	rolq	$21, %rcx
	rolq	$32, %rsi
	xorq	%rax, %rcx
	xorq	%rdi, %rax
	xorq	$255, %rsi
	addq	%rdx, %rax
	addq	%rcx, %rsi
	rolq	$13, %rdx
	xorq	%rax, %rdx
	rolq	$16, %rcx
	rolq	$32, %rax
	xorq	%rsi, %rcx
	addq	%rdx, %rsi
	rolq	$17, %rdx
	addq	%rcx, %rax
	xorq	%rsi, %rdx
	rolq	$21, %rcx
	xorq	%rax, %rcx
	rolq	$32, %rsi
	addq	%rdx, %rax
	addq	%rcx, %rsi
	rolq	$13, %rdx
	xorq	%rax, %rdx
	rolq	$16, %rcx
	rolq	$32, %rax
	xorq	%rsi, %rcx
	addq	%rdx, %rsi
	rolq	$17, %rdx
	addq	%rcx, %rax
	xorq	%rsi, %rdx
	rolq	$21, %rcx
	xorq	%rax, %rcx
	rolq	$32, %rsi
	addq	%rdx, %rax
	addq	%rcx, %rsi
	rolq	$13, %rdx
	xorq	%rax, %rdx
	rolq	$16, %rcx
	xorq	%rsi, %rcx
	addq	%rdx, %rsi
	rolq	$17, %rdx
	rolq	$21, %rcx
	movq	%rsi, %rax
	rolq	$32, %rax
	xorq	%rdx, %rax
	xorq	%rcx, %rax
	xorq	%rsi, %rax
	addq	$96, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end53:
	.size	_ZN4core4hash11BuildHasher8hash_one17h93c478851b217a95E, .Lfunc_end53-_ZN4core4hash11BuildHasher8hash_one17h93c478851b217a95E
	.cfi_endproc

	.section	".text._ZN76_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..convert..From$LT$T$GT$$GT$4from17h1492fa41f03494e5E","ax",@progbits
	.hidden	_ZN76_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..convert..From$LT$T$GT$$GT$4from17h1492fa41f03494e5E
	.globl	_ZN76_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..convert..From$LT$T$GT$$GT$4from17h1492fa41f03494e5E
	.p2align	4
	.type	_ZN76_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..convert..From$LT$T$GT$$GT$4from17h1492fa41f03494e5E,@function
_ZN76_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..convert..From$LT$T$GT$$GT$4from17h1492fa41f03494e5E:
.Lfunc_begin15:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception15
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$80, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	$0, (%rsp)
	movq	$0, 48(%rsp)
	movq	$2, 56(%rsp)
	movups	(%rsi), %xmm0
	movups	%xmm0, 64(%rsp)
.Ltmp355:
	movq	%rsp, %rdi
	leaq	48(%rsp), %rsi
	callq	_ZN133_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..iter..traits..collect..Extend$LT$$LT$A$u20$as$u20$smallvec..Array$GT$..Item$GT$$GT$6extend17h33c4f4e6b84a9286E
.Ltmp356:
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movups	%xmm2, 32(%rbx)
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	movq	%rbx, %rax
	addq	$80, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB54_3:
	.cfi_def_cfa_offset 96
.Ltmp357:
	movq	%rax, %rbx
.Ltmp358:
	movq	%rsp, %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp359:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB54_2:
.Ltmp360:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end54:
	.size	_ZN76_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..convert..From$LT$T$GT$$GT$4from17h1492fa41f03494e5E, .Lfunc_end54-_ZN76_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..convert..From$LT$T$GT$$GT$4from17h1492fa41f03494e5E
	.cfi_endproc
	.section	".gcc_except_table._ZN76_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..convert..From$LT$T$GT$$GT$4from17h1492fa41f03494e5E","a",@progbits
	.p2align	2, 0x0
GCC_except_table54:
.Lexception15:
	.byte	255
	.byte	155
	.uleb128 .Lttbase9-.Lttbaseref9
.Lttbaseref9:
	.byte	1
	.uleb128 .Lcst_end15-.Lcst_begin15
.Lcst_begin15:
	.uleb128 .Ltmp355-.Lfunc_begin15
	.uleb128 .Ltmp356-.Ltmp355
	.uleb128 .Ltmp357-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp358-.Lfunc_begin15
	.uleb128 .Ltmp359-.Ltmp358
	.uleb128 .Ltmp360-.Lfunc_begin15
	.byte	1
	.uleb128 .Ltmp359-.Lfunc_begin15
	.uleb128 .Lfunc_end54-.Ltmp359
	.byte	0
	.byte	0
.Lcst_end15:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase9:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN76_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..convert..From$LT$T$GT$$GT$4from17hec8bfa32908e2339E","ax",@progbits
	.hidden	_ZN76_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..convert..From$LT$T$GT$$GT$4from17hec8bfa32908e2339E
	.globl	_ZN76_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..convert..From$LT$T$GT$$GT$4from17hec8bfa32908e2339E
	.p2align	4
	.type	_ZN76_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..convert..From$LT$T$GT$$GT$4from17hec8bfa32908e2339E,@function
_ZN76_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..convert..From$LT$T$GT$$GT$4from17hec8bfa32908e2339E:
.Lfunc_begin16:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception16
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$96, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	$0, (%rsp)
	movq	$0, 48(%rsp)
	movq	$4, 56(%rsp)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	%xmm0, 64(%rsp)
	movups	%xmm1, 80(%rsp)
.Ltmp361:
	movq	%rsp, %rdi
	leaq	48(%rsp), %rsi
	callq	_ZN133_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..iter..traits..collect..Extend$LT$$LT$A$u20$as$u20$smallvec..Array$GT$..Item$GT$$GT$6extend17hd3a39e2ddfd79252E
.Ltmp362:
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movups	%xmm2, 32(%rbx)
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	movq	%rbx, %rax
	addq	$96, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB55_3:
	.cfi_def_cfa_offset 112
.Ltmp363:
	movq	%rax, %rbx
.Ltmp364:
	movq	%rsp, %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp365:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB55_2:
.Ltmp366:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end55:
	.size	_ZN76_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..convert..From$LT$T$GT$$GT$4from17hec8bfa32908e2339E, .Lfunc_end55-_ZN76_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..convert..From$LT$T$GT$$GT$4from17hec8bfa32908e2339E
	.cfi_endproc
	.section	".gcc_except_table._ZN76_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..convert..From$LT$T$GT$$GT$4from17hec8bfa32908e2339E","a",@progbits
	.p2align	2, 0x0
GCC_except_table55:
.Lexception16:
	.byte	255
	.byte	155
	.uleb128 .Lttbase10-.Lttbaseref10
.Lttbaseref10:
	.byte	1
	.uleb128 .Lcst_end16-.Lcst_begin16
.Lcst_begin16:
	.uleb128 .Ltmp361-.Lfunc_begin16
	.uleb128 .Ltmp362-.Ltmp361
	.uleb128 .Ltmp363-.Lfunc_begin16
	.byte	0
	.uleb128 .Ltmp364-.Lfunc_begin16
	.uleb128 .Ltmp365-.Ltmp364
	.uleb128 .Ltmp366-.Lfunc_begin16
	.byte	1
	.uleb128 .Ltmp365-.Lfunc_begin16
	.uleb128 .Lfunc_end55-.Ltmp365
	.byte	0
	.byte	0
.Lcst_end16:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase10:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09d40265af6962faE","ax",@progbits
	.hidden	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09d40265af6962faE
	.globl	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09d40265af6962faE
	.p2align	4
	.type	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09d40265af6962faE,@function
_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09d40265af6962faE:
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
	movq	8(%rdi), %rax
	movq	32(%rdi), %rbx
	cmpq	(%rdi), %rax
	movq	$8, (%rdi)
	movq	$8, 8(%rdi)
	testq	%rbx, %rbx
	je	.LBB56_3
	movq	16(%rdi), %r14
	movq	24(%rdi), %rsi
	movq	16(%r14), %r15
	cmpq	%r15, %rsi
	je	.LBB56_2
	movq	8(%r14), %rax
	shlq	$5, %rsi
	addq	%rax, %rsi
	movq	%r15, %rdi
	shlq	$5, %rdi
	addq	%rax, %rdi
	movq	%rbx, %rdx
	shlq	$5, %rdx
	callq	*memmove@GOTPCREL(%rip)
.LBB56_2:
	addq	%rbx, %r15
	movq	%r15, 16(%r14)
.LBB56_3:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end56:
	.size	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09d40265af6962faE, .Lfunc_end56-_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09d40265af6962faE
	.cfi_endproc

	.section	".text._ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h319da1b3ff064538E","ax",@progbits
	.hidden	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h319da1b3ff064538E
	.globl	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h319da1b3ff064538E
	.p2align	4
	.type	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h319da1b3ff064538E,@function
_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h319da1b3ff064538E:
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
	movq	8(%rdi), %rax
	movq	32(%rdi), %rbx
	cmpq	(%rdi), %rax
	movq	$8, (%rdi)
	movq	$8, 8(%rdi)
	testq	%rbx, %rbx
	je	.LBB57_3
	movq	16(%rdi), %r14
	movq	24(%rdi), %rax
	movq	16(%r14), %r15
	cmpq	%r15, %rax
	je	.LBB57_2
	movq	8(%r14), %rcx
	leaq	(%rax,%rax,2), %rax
	leaq	(%rcx,%rax,8), %rsi
	leaq	(%r15,%r15,2), %rax
	leaq	(%rcx,%rax,8), %rdi
	leaq	(,%rbx,8), %rax
	leaq	(%rax,%rax,2), %rdx
	callq	*memmove@GOTPCREL(%rip)
.LBB57_2:
	addq	%rbx, %r15
	movq	%r15, 16(%r14)
.LBB57_3:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end57:
	.size	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h319da1b3ff064538E, .Lfunc_end57-_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h319da1b3ff064538E
	.cfi_endproc

	.section	".text._ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h543d71234ac39069E","ax",@progbits
	.hidden	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h543d71234ac39069E
	.globl	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h543d71234ac39069E
	.p2align	4
	.type	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h543d71234ac39069E,@function
_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h543d71234ac39069E:
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
	movq	8(%rdi), %rax
	movq	32(%rdi), %rbx
	cmpq	(%rdi), %rax
	movq	$8, (%rdi)
	movq	$8, 8(%rdi)
	testq	%rbx, %rbx
	je	.LBB58_3
	movq	16(%rdi), %r14
	movq	24(%rdi), %rax
	movq	16(%r14), %r15
	cmpq	%r15, %rax
	je	.LBB58_2
	movq	8(%r14), %rcx
	leaq	(%rax,%rax,8), %rax
	leaq	(%rcx,%rax,8), %rsi
	leaq	(%r15,%r15,8), %rax
	leaq	(%rcx,%rax,8), %rdi
	leaq	(,%rbx,8), %rax
	leaq	(%rax,%rax,8), %rdx
	callq	*memmove@GOTPCREL(%rip)
.LBB58_2:
	addq	%rbx, %r15
	movq	%r15, 16(%r14)
.LBB58_3:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end58:
	.size	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h543d71234ac39069E, .Lfunc_end58-_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h543d71234ac39069E
	.cfi_endproc

	.section	".text._ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h74fcfbbd4278c8ecE","ax",@progbits
	.hidden	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h74fcfbbd4278c8ecE
	.globl	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h74fcfbbd4278c8ecE
	.p2align	4
	.type	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h74fcfbbd4278c8ecE,@function
_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h74fcfbbd4278c8ecE:
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
	movq	8(%rdi), %rax
	movq	32(%rdi), %rbx
	cmpq	(%rdi), %rax
	movq	$8, (%rdi)
	movq	$8, 8(%rdi)
	testq	%rbx, %rbx
	je	.LBB59_3
	movq	16(%rdi), %r14
	movq	24(%rdi), %rsi
	movq	16(%r14), %r15
	cmpq	%r15, %rsi
	je	.LBB59_2
	movq	8(%r14), %rax
	shlq	$5, %rsi
	addq	%rax, %rsi
	movq	%r15, %rdi
	shlq	$5, %rdi
	addq	%rax, %rdi
	movq	%rbx, %rdx
	shlq	$5, %rdx
	callq	*memmove@GOTPCREL(%rip)
.LBB59_2:
	addq	%rbx, %r15
	movq	%r15, 16(%r14)
.LBB59_3:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end59:
	.size	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h74fcfbbd4278c8ecE, .Lfunc_end59-_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h74fcfbbd4278c8ecE
	.cfi_endproc

	.section	".text._ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7b5b7bacef5fe18fE","ax",@progbits
	.hidden	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7b5b7bacef5fe18fE
	.globl	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7b5b7bacef5fe18fE
	.p2align	4
	.type	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7b5b7bacef5fe18fE,@function
_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7b5b7bacef5fe18fE:
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
	movq	8(%rdi), %rax
	movq	32(%rdi), %rbx
	cmpq	(%rdi), %rax
	movq	$8, (%rdi)
	movq	$8, 8(%rdi)
	testq	%rbx, %rbx
	je	.LBB60_3
	movq	16(%rdi), %r14
	movq	24(%rdi), %rax
	movq	16(%r14), %r15
	cmpq	%r15, %rax
	je	.LBB60_2
	movq	8(%r14), %rcx
	leaq	(%rax,%rax,4), %rax
	leaq	(%rcx,%rax,8), %rsi
	leaq	(%r15,%r15,4), %rax
	leaq	(%rcx,%rax,8), %rdi
	leaq	(,%rbx,8), %rax
	leaq	(%rax,%rax,4), %rdx
	callq	*memmove@GOTPCREL(%rip)
.LBB60_2:
	addq	%rbx, %r15
	movq	%r15, 16(%r14)
.LBB60_3:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end60:
	.size	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7b5b7bacef5fe18fE, .Lfunc_end60-_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7b5b7bacef5fe18fE
	.cfi_endproc

	.section	".text._ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h908a1457db8c919bE","ax",@progbits
	.hidden	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h908a1457db8c919bE
	.globl	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h908a1457db8c919bE
	.p2align	4
	.type	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h908a1457db8c919bE,@function
_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h908a1457db8c919bE:
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
	movq	8(%rdi), %rax
	movq	32(%rdi), %rbx
	cmpq	(%rdi), %rax
	movq	$8, (%rdi)
	movq	$8, 8(%rdi)
	testq	%rbx, %rbx
	je	.LBB61_3
	movq	16(%rdi), %r14
	movq	24(%rdi), %rax
	movq	16(%r14), %r15
	cmpq	%r15, %rax
	je	.LBB61_2
	movq	8(%r14), %rcx
	leaq	(%rax,%rax,4), %rax
	leaq	(%rcx,%rax,8), %rsi
	leaq	(%r15,%r15,4), %rax
	leaq	(%rcx,%rax,8), %rdi
	leaq	(,%rbx,8), %rax
	leaq	(%rax,%rax,4), %rdx
	callq	*memmove@GOTPCREL(%rip)
.LBB61_2:
	addq	%rbx, %r15
	movq	%r15, 16(%r14)
.LBB61_3:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end61:
	.size	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h908a1457db8c919bE, .Lfunc_end61-_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h908a1457db8c919bE
	.cfi_endproc

	.section	".text._ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h921c5e5b4c4ced50E","ax",@progbits
	.hidden	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h921c5e5b4c4ced50E
	.globl	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h921c5e5b4c4ced50E
	.p2align	4
	.type	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h921c5e5b4c4ced50E,@function
_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h921c5e5b4c4ced50E:
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
	movq	8(%rdi), %rax
	movq	32(%rdi), %rbx
	cmpq	(%rdi), %rax
	movq	$8, (%rdi)
	movq	$8, 8(%rdi)
	testq	%rbx, %rbx
	je	.LBB62_3
	movq	16(%rdi), %r14
	movq	24(%rdi), %rsi
	movq	16(%r14), %r15
	cmpq	%r15, %rsi
	je	.LBB62_2
	movq	8(%r14), %rax
	shlq	$4, %rsi
	addq	%rax, %rsi
	movq	%r15, %rdi
	shlq	$4, %rdi
	addq	%rax, %rdi
	movq	%rbx, %rdx
	shlq	$4, %rdx
	callq	*memmove@GOTPCREL(%rip)
.LBB62_2:
	addq	%rbx, %r15
	movq	%r15, 16(%r14)
.LBB62_3:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end62:
	.size	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h921c5e5b4c4ced50E, .Lfunc_end62-_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h921c5e5b4c4ced50E
	.cfi_endproc

	.section	".text._ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h930d90bafb3dab34E","ax",@progbits
	.hidden	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h930d90bafb3dab34E
	.globl	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h930d90bafb3dab34E
	.p2align	4
	.type	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h930d90bafb3dab34E,@function
_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h930d90bafb3dab34E:
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
	movq	8(%rdi), %rax
	movq	32(%rdi), %rbx
	cmpq	(%rdi), %rax
	movq	$8, (%rdi)
	movq	$8, 8(%rdi)
	testq	%rbx, %rbx
	je	.LBB63_3
	movq	16(%rdi), %r14
	movq	24(%rdi), %rsi
	movq	16(%r14), %r15
	cmpq	%r15, %rsi
	je	.LBB63_2
	movq	8(%r14), %rax
	shlq	$5, %rsi
	addq	%rax, %rsi
	movq	%r15, %rdi
	shlq	$5, %rdi
	addq	%rax, %rdi
	movq	%rbx, %rdx
	shlq	$5, %rdx
	callq	*memmove@GOTPCREL(%rip)
.LBB63_2:
	addq	%rbx, %r15
	movq	%r15, 16(%r14)
.LBB63_3:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end63:
	.size	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h930d90bafb3dab34E, .Lfunc_end63-_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h930d90bafb3dab34E
	.cfi_endproc

	.section	".text._ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdc2f1c8e7d740772E","ax",@progbits
	.hidden	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdc2f1c8e7d740772E
	.globl	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdc2f1c8e7d740772E
	.p2align	4
	.type	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdc2f1c8e7d740772E,@function
_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdc2f1c8e7d740772E:
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
	movq	%rdi, %rbx
	movq	(%rdi), %r12
	movq	8(%rdi), %rcx
	movq	%rcx, %rax
	subq	%r12, %rax
	movabsq	$-6148914691236517205, %rdx
	mulq	%rdx
	movq	$8, (%rdi)
	movq	$8, 8(%rdi)
	movq	16(%rdi), %r15
	cmpq	%r12, %rcx
	je	.LBB64_1
	movq	%rdx, %r14
	shrq	$5, %r14
	addq	$8, %r12
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r13
	jmp	.LBB64_6
	.p2align	4
.LBB64_8:
	addq	$48, %r12
	decq	%r14
	je	.LBB64_1
.LBB64_6:
	movq	-8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB64_8
	movq	(%r12), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r13
	jmp	.LBB64_8
.LBB64_1:
	movq	32(%rbx), %r14
	testq	%r14, %r14
	je	.LBB64_4
	movq	16(%r15), %r12
	movq	24(%rbx), %rax
	cmpq	%r12, %rax
	je	.LBB64_3
	movq	8(%r15), %rcx
	leaq	(%rax,%rax,2), %rsi
	shlq	$4, %rsi
	addq	%rcx, %rsi
	leaq	(%r12,%r12,2), %rdi
	shlq	$4, %rdi
	addq	%rcx, %rdi
	movq	%r14, %rax
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rdx
	callq	*memmove@GOTPCREL(%rip)
.LBB64_3:
	addq	%r14, %r12
	movq	%r12, 16(%r15)
.LBB64_4:
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
.Lfunc_end64:
	.size	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdc2f1c8e7d740772E, .Lfunc_end64-_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdc2f1c8e7d740772E
	.cfi_endproc

	.section	".text._ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hee01caf63fc1eab9E","ax",@progbits
	.hidden	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hee01caf63fc1eab9E
	.globl	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hee01caf63fc1eab9E
	.p2align	4
	.type	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hee01caf63fc1eab9E,@function
_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hee01caf63fc1eab9E:
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
	movq	8(%rdi), %rax
	movq	32(%rdi), %rbx
	cmpq	(%rdi), %rax
	movq	$8, (%rdi)
	movq	$8, 8(%rdi)
	testq	%rbx, %rbx
	je	.LBB65_3
	movq	16(%rdi), %r14
	movq	24(%rdi), %rax
	movq	16(%r14), %r15
	cmpq	%r15, %rax
	je	.LBB65_2
	movq	8(%r14), %rcx
	leaq	(%rax,%rax,8), %rax
	leaq	(%rcx,%rax,8), %rsi
	leaq	(%r15,%r15,8), %rax
	leaq	(%rcx,%rax,8), %rdi
	leaq	(,%rbx,8), %rax
	leaq	(%rax,%rax,8), %rdx
	callq	*memmove@GOTPCREL(%rip)
.LBB65_2:
	addq	%rbx, %r15
	movq	%r15, 16(%r14)
.LBB65_3:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end65:
	.size	_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hee01caf63fc1eab9E, .Lfunc_end65-_ZN79_$LT$alloc..vec..drain..Drain$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hee01caf63fc1eab9E
	.cfi_endproc

	.section	".text._ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h5bb9fa77e10979b6E","ax",@progbits
	.hidden	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h5bb9fa77e10979b6E
	.globl	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h5bb9fa77e10979b6E
	.p2align	4
	.type	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h5bb9fa77e10979b6E,@function
_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h5bb9fa77e10979b6E:
.Lfunc_begin17:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception17
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
	movq	%rsi, %r15
	movq	%rdi, %rbx
	leaq	120(%rsi), %r14
	leaq	16(%rsp), %rdi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	16(%rsp), %r12
	movups	32(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	leaq	16(%rsp), %rdi
	movq	%r14, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	16(%rsp), %r13
	movups	32(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
	leaq	16(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip)
	movq	24(%rsp), %r14
	movq	32(%rsp), %rcx
.Ltmp367:
	leaq	88(%rsp), %rdi
	leaq	64(%rsp), %r8
	movq	%r15, %rsi
	movq	%r14, %rdx
	xorl	%r9d, %r9d
	callq	*_ZN12nepenthe_ops11convolution8convolve17h677aa3f03a89bdd1E@GOTPCREL(%rip)
.Ltmp368:
	movq	104(%rsp), %rax
	movq	%rax, 16(%rbx)
	movups	88(%rsp), %xmm0
	movups	%xmm0, (%rbx)
	movq	%r12, 24(%rbx)
	movq	%r13, 32(%rbx)
	movaps	48(%rsp), %xmm0
	movups	%xmm0, 40(%rbx)
	movq	16(%rsp), %rsi
	leaq	(,%rsi,2), %rax
	testq	%rax, %rax
	je	.LBB66_3
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB66_3:
	movq	%rbx, %rax
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
.LBB66_4:
	.cfi_def_cfa_offset 160
.Ltmp369:
	movq	%rax, %rbx
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.LBB66_6
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB66_6:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end66:
	.size	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h5bb9fa77e10979b6E, .Lfunc_end66-_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h5bb9fa77e10979b6E
	.cfi_endproc
	.section	".gcc_except_table._ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h5bb9fa77e10979b6E","a",@progbits
	.p2align	2, 0x0
GCC_except_table66:
.Lexception17:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end17-.Lcst_begin17
.Lcst_begin17:
	.uleb128 .Lfunc_begin17-.Lfunc_begin17
	.uleb128 .Ltmp367-.Lfunc_begin17
	.byte	0
	.byte	0
	.uleb128 .Ltmp367-.Lfunc_begin17
	.uleb128 .Ltmp368-.Ltmp367
	.uleb128 .Ltmp369-.Lfunc_begin17
	.byte	0
	.uleb128 .Ltmp368-.Lfunc_begin17
	.uleb128 .Lfunc_end66-.Ltmp368
	.byte	0
	.byte	0
.Lcst_end17:
	.p2align	2, 0x0

	.section	".text._ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h98e4ad19de72027bE","ax",@progbits
	.hidden	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h98e4ad19de72027bE
	.globl	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h98e4ad19de72027bE
	.p2align	4
	.type	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h98e4ad19de72027bE,@function
_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h98e4ad19de72027bE:
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
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rbp
	movq	%rdi, %rbx
	movabsq	$-9223372036854775808, %r13
	leaq	120(%rsi), %r14
	leaq	16(%rsp), %rdi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	16(%rsp), %rax
	movq	%rax, 48(%rsp)
	movups	32(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
	leaq	16(%rsp), %rdi
	movq	%r14, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	16(%rsp), %r15
	movups	32(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movq	_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip), %r12
	leaq	56(%rsp), %rdi
	movq	%r14, %rsi
	callq	*%r12
	leaq	240(%rbp), %rsi
.Ltmp370:
	leaq	16(%rsp), %rdi
	callq	*%r12
.Ltmp371:
	movq	16(%rsp), %r12
	movq	24(%rsp), %r14
	movq	32(%rsp), %rax
	movq	56(%rsp), %rcx
	movq	%rcx, 8(%rsp)
	movq	64(%rsp), %rdx
	movq	72(%rsp), %rcx
	incq	%r13
	xorl	%r9d, %r9d
	cmpq	%r13, %r12
	movq	%rdx, %r13
	cmovneq	%r14, %r9
.Ltmp373:
	movq	%rax, (%rsp)
	leaq	112(%rsp), %rdi
	leaq	96(%rsp), %r8
	movq	%rbp, %rsi
	callq	*_ZN12nepenthe_ops11convolution8convolve17h677aa3f03a89bdd1E@GOTPCREL(%rip)
.Ltmp374:
	movq	128(%rsp), %rax
	movq	%rax, 16(%rbx)
	movups	112(%rsp), %xmm0
	movups	%xmm0, (%rbx)
	movq	48(%rsp), %rax
	movq	%rax, 24(%rbx)
	movq	%r15, 32(%rbx)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 40(%rbx)
	movabsq	$-9223372036854775806, %rax
	cmpq	%rax, %r12
	jl	.LBB67_5
	testq	%r12, %r12
	je	.LBB67_5
	shlq	$2, %r12
	movl	$4, %edx
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB67_5:
	movq	8(%rsp), %rsi
	leaq	(,%rsi,2), %rax
	testq	%rax, %rax
	je	.LBB67_7
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB67_7:
	movq	%rbx, %rax
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
.LBB67_11:
	.cfi_def_cfa_offset 192
.Ltmp375:
	movq	%rax, %rbx
	movabsq	$-9223372036854775806, %rax
	cmpq	%rax, %r12
	jl	.LBB67_14
	testq	%r12, %r12
	je	.LBB67_14
	shlq	$2, %r12
	movl	$4, %edx
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB67_14:
	movq	8(%rsp), %rax
	leaq	(,%rax,2), %rax
	testq	%rax, %rax
	je	.LBB67_17
	movq	8(%rsp), %rsi
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%r13, %rdi
	jmp	.LBB67_16
.LBB67_8:
.Ltmp372:
	movq	%rax, %rbx
	movq	56(%rsp), %rsi
	cmpq	%r13, %rsi
	je	.LBB67_17
	testq	%rsi, %rsi
	je	.LBB67_17
	movq	64(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
.LBB67_16:
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB67_17:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end67:
	.size	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h98e4ad19de72027bE, .Lfunc_end67-_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h98e4ad19de72027bE
	.cfi_endproc
	.section	".gcc_except_table._ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h98e4ad19de72027bE","a",@progbits
	.p2align	2, 0x0
GCC_except_table67:
.Lexception18:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end18-.Lcst_begin18
.Lcst_begin18:
	.uleb128 .Lfunc_begin18-.Lfunc_begin18
	.uleb128 .Ltmp370-.Lfunc_begin18
	.byte	0
	.byte	0
	.uleb128 .Ltmp370-.Lfunc_begin18
	.uleb128 .Ltmp371-.Ltmp370
	.uleb128 .Ltmp372-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp373-.Lfunc_begin18
	.uleb128 .Ltmp374-.Ltmp373
	.uleb128 .Ltmp375-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp374-.Lfunc_begin18
	.uleb128 .Lfunc_end67-.Ltmp374
	.byte	0
	.byte	0
.Lcst_end18:
	.p2align	2, 0x0

	.section	".text._ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17he46461f11061e7d1E","ax",@progbits
	.hidden	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17he46461f11061e7d1E
	.globl	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17he46461f11061e7d1E
	.p2align	4
	.type	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17he46461f11061e7d1E,@function
_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17he46461f11061e7d1E:
.Lfunc_begin19:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception19
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$264, %rsp
	.cfi_def_cfa_offset 304
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	movq	%rsi, %r15
	movq	%rdi, %r14
	movw	%cx, 14(%rsp)
	leaq	120(%rsi), %r12
.Ltmp376:
	leaq	56(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
.Ltmp377:
	movq	56(%rsp), %rax
	movq	64(%rsp), %rcx
	movq	%rax, 16(%rsp)
	movq	%rcx, 24(%rsp)
	movups	72(%rsp), %xmm0
	movaps	%xmm0, 160(%rsp)
	leaq	14(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	%r12, 64(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 72(%rsp)
	leaq	24(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	160(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	%rbx, 96(%rsp)
	movq	%r15, 104(%rsp)
	xorl	%r15d, %r15d
.Ltmp379:
	leaq	32(%rsp), %rdi
	leaq	56(%rsp), %rsi
	xorl	%edx, %edx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9fc10f42431ebcf2E
.Ltmp380:
	movq	48(%rsp), %rax
	movups	32(%rsp), %xmm0
	movaps	%xmm0, 176(%rsp)
	movq	%rax, 192(%rsp)
	movaps	%xmm0, 112(%rsp)
	movq	%rax, 128(%rsp)
	movl	$1, %r15d
.Ltmp381:
	leaq	32(%rsp), %rdi
	leaq	56(%rsp), %rsi
	movl	$1, %edx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9fc10f42431ebcf2E
.Ltmp382:
	movq	48(%rsp), %rax
	movups	32(%rsp), %xmm0
	movups	%xmm0, 136(%rsp)
	movq	%rax, 152(%rsp)
	movq	144(%rsp), %rax
	movq	%rax, 32(%r14)
	movq	152(%rsp), %rax
	movq	%rax, 40(%r14)
	movaps	128(%rsp), %xmm0
	movups	%xmm0, 16(%r14)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, (%r14)
	movq	%rbx, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.14997839403075022207
	movq	%r14, %rax
	addq	$264, %rsp
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
.LBB68_4:
	.cfi_def_cfa_offset 304
.Ltmp378:
	movq	%rax, %r14
	jmp	.LBB68_5
.LBB68_7:
.Ltmp383:
	movq	%rax, %r14
	leaq	112(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN4core3ptr101drop_in_place$LT$core..array..Guard$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$$GT$17hd671af80e08b2199E.llvm.14997839403075022207
.LBB68_5:
.Ltmp384:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.14997839403075022207
.Ltmp385:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB68_8:
.Ltmp386:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end68:
	.size	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17he46461f11061e7d1E, .Lfunc_end68-_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17he46461f11061e7d1E
	.cfi_endproc
	.section	".gcc_except_table._ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17he46461f11061e7d1E","a",@progbits
	.p2align	2, 0x0
GCC_except_table68:
.Lexception19:
	.byte	255
	.byte	155
	.uleb128 .Lttbase11-.Lttbaseref11
.Lttbaseref11:
	.byte	1
	.uleb128 .Lcst_end19-.Lcst_begin19
.Lcst_begin19:
	.uleb128 .Ltmp376-.Lfunc_begin19
	.uleb128 .Ltmp377-.Ltmp376
	.uleb128 .Ltmp378-.Lfunc_begin19
	.byte	0
	.uleb128 .Ltmp379-.Lfunc_begin19
	.uleb128 .Ltmp382-.Ltmp379
	.uleb128 .Ltmp383-.Lfunc_begin19
	.byte	0
	.uleb128 .Ltmp382-.Lfunc_begin19
	.uleb128 .Ltmp384-.Ltmp382
	.byte	0
	.byte	0
	.uleb128 .Ltmp384-.Lfunc_begin19
	.uleb128 .Ltmp385-.Ltmp384
	.uleb128 .Ltmp386-.Lfunc_begin19
	.byte	1
	.uleb128 .Ltmp385-.Lfunc_begin19
	.uleb128 .Lfunc_end68-.Ltmp385
	.byte	0
	.byte	0
.Lcst_end19:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase11:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hed438531b2f9e080E","ax",@progbits
	.hidden	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hed438531b2f9e080E
	.globl	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hed438531b2f9e080E
	.p2align	4
	.type	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hed438531b2f9e080E,@function
_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hed438531b2f9e080E:
.Lfunc_begin20:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception20
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$280, %rsp
	.cfi_def_cfa_offset 320
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	movq	%rsi, %r15
	movq	%rdi, %r14
	movw	%cx, 4(%rsp)
	shrl	$16, %ecx
	movb	%cl, 6(%rsp)
	leaq	120(%rsi), %r12
.Ltmp387:
	leaq	48(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
.Ltmp388:
	movq	48(%rsp), %rax
	movq	56(%rsp), %rcx
	movq	%rax, 32(%rsp)
	movq	%rcx, 40(%rsp)
	movups	64(%rsp), %xmm0
	movaps	%xmm0, 208(%rsp)
	leaq	4(%rsp), %rax
	movq	%rax, 120(%rsp)
	movq	%r12, 128(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 136(%rsp)
	leaq	40(%rsp), %rax
	movq	%rax, 144(%rsp)
	leaq	208(%rsp), %rax
	movq	%rax, 152(%rsp)
	movq	%rbx, 160(%rsp)
	movq	%r15, 168(%rsp)
	xorl	%r15d, %r15d
.Ltmp390:
	leaq	8(%rsp), %rdi
	leaq	120(%rsp), %rsi
	xorl	%edx, %edx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6d89aafaedc1ae20E
.Ltmp391:
	movq	24(%rsp), %rax
	movups	8(%rsp), %xmm0
	movaps	%xmm0, 176(%rsp)
	movq	%rax, 192(%rsp)
	movaps	%xmm0, 48(%rsp)
	movq	%rax, 64(%rsp)
	movl	$1, %r15d
.Ltmp392:
	leaq	8(%rsp), %rdi
	leaq	120(%rsp), %rsi
	movl	$1, %edx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6d89aafaedc1ae20E
.Ltmp393:
	movq	24(%rsp), %rax
	movups	8(%rsp), %xmm0
	movaps	%xmm0, 176(%rsp)
	movq	%rax, 192(%rsp)
	movups	%xmm0, 72(%rsp)
	movq	%rax, 88(%rsp)
	movl	$2, %r15d
.Ltmp394:
	leaq	8(%rsp), %rdi
	leaq	120(%rsp), %rsi
	movl	$2, %edx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6d89aafaedc1ae20E
.Ltmp395:
	movq	24(%rsp), %rax
	movups	8(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movq	%rax, 112(%rsp)
	movq	%rax, 64(%r14)
	movups	%xmm0, 48(%r14)
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	80(%rsp), %xmm2
	movups	%xmm2, 32(%r14)
	movups	%xmm1, 16(%r14)
	movups	%xmm0, (%r14)
	movq	%rbx, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.14997839403075022207
	movq	%r14, %rax
	addq	$280, %rsp
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
.LBB69_5:
	.cfi_def_cfa_offset 320
.Ltmp389:
	movq	%rax, %r14
	jmp	.LBB69_6
.LBB69_8:
.Ltmp396:
	movq	%rax, %r14
	leaq	48(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN4core3ptr101drop_in_place$LT$core..array..Guard$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$$GT$17hd671af80e08b2199E.llvm.14997839403075022207
.LBB69_6:
.Ltmp397:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.14997839403075022207
.Ltmp398:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB69_9:
.Ltmp399:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end69:
	.size	_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hed438531b2f9e080E, .Lfunc_end69-_ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hed438531b2f9e080E
	.cfi_endproc
	.section	".gcc_except_table._ZN98_$LT$nepenthe_ops..convolution..Convolution$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hed438531b2f9e080E","a",@progbits
	.p2align	2, 0x0
GCC_except_table69:
.Lexception20:
	.byte	255
	.byte	155
	.uleb128 .Lttbase12-.Lttbaseref12
.Lttbaseref12:
	.byte	1
	.uleb128 .Lcst_end20-.Lcst_begin20
.Lcst_begin20:
	.uleb128 .Ltmp387-.Lfunc_begin20
	.uleb128 .Ltmp388-.Ltmp387
	.uleb128 .Ltmp389-.Lfunc_begin20
	.byte	0
	.uleb128 .Ltmp390-.Lfunc_begin20
	.uleb128 .Ltmp395-.Ltmp390
	.uleb128 .Ltmp396-.Lfunc_begin20
	.byte	0
	.uleb128 .Ltmp395-.Lfunc_begin20
	.uleb128 .Ltmp397-.Ltmp395
	.byte	0
	.byte	0
	.uleb128 .Ltmp397-.Lfunc_begin20
	.uleb128 .Ltmp398-.Ltmp397
	.uleb128 .Ltmp399-.Lfunc_begin20
	.byte	1
	.uleb128 .Ltmp398-.Lfunc_begin20
	.uleb128 .Lfunc_end69-.Ltmp398
	.byte	0
	.byte	0
.Lcst_end20:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase12:
	.byte	0
	.p2align	2, 0x0

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.0,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.0,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.0:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_RNvXsZ_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_5Debug3fmt
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.0, 32

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.1,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.1,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.1:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h74c8d80d6ee1a192E
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.1, 32

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.2,@object
	.section	.rodata..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.2,"a",@progbits
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.2:
	.ascii	"Layout"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.2, 6

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.3,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.3:
	.ascii	"size"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.3, 4

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.4,@object
	.section	.rodata..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.4,"a",@progbits
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.4:
	.ascii	"align"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.4, 5

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.5,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.5:
	.asciz	"\021min > max. min = \300\b, max = \300"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.5, 30

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.6,@object
	.section	.rodata..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.6,"a",@progbits
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.6:
	.ascii	"()"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.6, 2

	.hidden	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
	.type	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/convolution.rs"
	.size	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207, 54

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.8,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.8,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.8:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
	.asciz	"5\000\000\000\000\000\000\000\306\000\000\000\025\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.8, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.9,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.9,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.9:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
	.asciz	"5\000\000\000\000\000\000\000\312\000\000\000/\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.9, 24

	.hidden	anon.44339c5e4d9022f0c294d3579c1b9ff9.10.llvm.14997839403075022207
	.type	anon.44339c5e4d9022f0c294d3579c1b9ff9.10.llvm.14997839403075022207,@object
	.section	.data.rel.ro.anon.44339c5e4d9022f0c294d3579c1b9ff9.10.llvm.14997839403075022207,"aw",@progbits
	.globl	anon.44339c5e4d9022f0c294d3579c1b9ff9.10.llvm.14997839403075022207
	.p2align	3, 0x0
anon.44339c5e4d9022f0c294d3579c1b9ff9.10.llvm.14997839403075022207:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
	.asciz	"5\000\000\000\000\000\000\000k\000\000\000!\000\000"
	.size	anon.44339c5e4d9022f0c294d3579c1b9ff9.10.llvm.14997839403075022207, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.11,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.11,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.11:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
	.asciz	"5\000\000\000\000\000\000\000\236\000\000\000\035\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.11, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.12,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.12,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.12:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
	.asciz	"5\000\000\000\000\000\000\000\240\000\000\000\"\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.12, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.13,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.13,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.13:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
	.asciz	"5\000\000\000\000\000\000\000\242\000\000\000\037\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.13, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.14,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.14,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.14:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
	.asciz	"5\000\000\000\000\000\000\000\243\000\000\0005\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.14, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.16,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.16,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.16:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
	.asciz	"5\000\000\000\000\000\000\000\244\000\000\000\027\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.16, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.17,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.17,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.17:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
	.asciz	"5\000\000\000\000\000\000\000x\000\000\000\020\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.17, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.18,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.18,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.18:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
	.asciz	"5\000\000\000\000\000\000\000x\000\000\000F\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.18, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.19,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.19,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.19:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
	.asciz	"5\000\000\000\000\000\000\000x\000\000\0008\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.19, 24

	.hidden	anon.44339c5e4d9022f0c294d3579c1b9ff9.20.llvm.14997839403075022207
	.type	anon.44339c5e4d9022f0c294d3579c1b9ff9.20.llvm.14997839403075022207,@object
	.section	.data.rel.ro.anon.44339c5e4d9022f0c294d3579c1b9ff9.20.llvm.14997839403075022207,"aw",@progbits
	.globl	anon.44339c5e4d9022f0c294d3579c1b9ff9.20.llvm.14997839403075022207
	.p2align	3, 0x0
anon.44339c5e4d9022f0c294d3579c1b9ff9.20.llvm.14997839403075022207:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
	.asciz	"5\000\000\000\000\000\000\000{\000\000\000\025\000\000"
	.size	anon.44339c5e4d9022f0c294d3579c1b9ff9.20.llvm.14997839403075022207, 24

	.hidden	anon.44339c5e4d9022f0c294d3579c1b9ff9.21.llvm.14997839403075022207
	.type	anon.44339c5e4d9022f0c294d3579c1b9ff9.21.llvm.14997839403075022207,@object
	.section	.data.rel.ro.anon.44339c5e4d9022f0c294d3579c1b9ff9.21.llvm.14997839403075022207,"aw",@progbits
	.globl	anon.44339c5e4d9022f0c294d3579c1b9ff9.21.llvm.14997839403075022207
	.p2align	3, 0x0
anon.44339c5e4d9022f0c294d3579c1b9ff9.21.llvm.14997839403075022207:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
	.asciz	"5\000\000\000\000\000\000\000}\000\000\000\035\000\000"
	.size	anon.44339c5e4d9022f0c294d3579c1b9ff9.21.llvm.14997839403075022207, 24

	.hidden	anon.44339c5e4d9022f0c294d3579c1b9ff9.22.llvm.14997839403075022207
	.type	anon.44339c5e4d9022f0c294d3579c1b9ff9.22.llvm.14997839403075022207,@object
	.section	.data.rel.ro.anon.44339c5e4d9022f0c294d3579c1b9ff9.22.llvm.14997839403075022207,"aw",@progbits
	.globl	anon.44339c5e4d9022f0c294d3579c1b9ff9.22.llvm.14997839403075022207
	.p2align	3, 0x0
anon.44339c5e4d9022f0c294d3579c1b9ff9.22.llvm.14997839403075022207:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
	.asciz	"5\000\000\000\000\000\000\000|\000\000\000$\000\000"
	.size	anon.44339c5e4d9022f0c294d3579c1b9ff9.22.llvm.14997839403075022207, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.23,@object
	.section	.rodata..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.23,"a",@progbits
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.23:
	.ascii	"as many channels as the weight has inputs"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.23, 41

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.24,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.24,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.24:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
	.asciz	"5\000\000\000\000\000\000\000(\000\000\000\005\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.24, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.25,@object
	.section	.rodata..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.25,"a",@progbits
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.25:
	.ascii	"one bias for each output"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.25, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.26,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.26,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.26:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.7.llvm.14997839403075022207
	.asciz	"5\000\000\000\000\000\000\0000\000\000\000\r\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.26, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.30,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.30:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/product.rs"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.30, 50

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.31,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.31,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.31:
	.quad	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.30
	.asciz	"1\000\000\000\000\000\000\000\202\001\000\000,\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.31, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.32,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.32,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.32:
	.quad	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.30
	.asciz	"1\000\000\000\000\000\000\000\202\001\000\000#\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.32, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.33,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.33,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.33:
	.quad	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.30
	.asciz	"1\000\000\000\000\000\000\000|\001\000\000\033\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.33, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.34,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.34,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.34:
	.quad	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.30
	.asciz	"1\000\000\000\000\000\000\0004\001\000\000\026\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.34, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.35,@object
	.section	.rodata..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.35,"a",@progbits
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.35:
	.ascii	"as many as there are channels"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.35, 29

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.36,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.36,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.36:
	.quad	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.30
	.asciz	"1\000\000\000\000\000\000\000(\001\000\000\022\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.36, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.37,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.37,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.37:
	.quad	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.30
	.asciz	"1\000\000\000\000\000\000\000&\001\000\000#\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.37, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.38,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.38,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.38:
	.quad	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.30
	.asciz	"1\000\000\000\000\000\000\000K\001\000\000A\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.38, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39:
	.quad	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.30
	.asciz	"1\000\000\000\000\000\000\000K\001\000\0007\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.39, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.40,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.40,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.40:
	.quad	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.30
	.asciz	"1\000\000\000\000\000\000\000o\000\000\000<\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.40, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41:
	.quad	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.30
	.asciz	"1\000\000\000\000\000\000\000o\000\000\000#\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.41, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.42,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.42,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.42:
	.quad	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.30
	.asciz	"1\000\000\000\000\000\000\000J\000\000\000\023\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.42, 24

	.hidden	anon.44339c5e4d9022f0c294d3579c1b9ff9.43.llvm.14997839403075022207
	.type	anon.44339c5e4d9022f0c294d3579c1b9ff9.43.llvm.14997839403075022207,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.44339c5e4d9022f0c294d3579c1b9ff9.43.llvm.14997839403075022207
anon.44339c5e4d9022f0c294d3579c1b9ff9.43.llvm.14997839403075022207:
	.asciz	"/root/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/cubecl-zspace-0.11.3/src/shape.rs"
	.size	anon.44339c5e4d9022f0c294d3579c1b9ff9.43.llvm.14997839403075022207, 93

	.hidden	anon.44339c5e4d9022f0c294d3579c1b9ff9.44.llvm.14997839403075022207
	.type	anon.44339c5e4d9022f0c294d3579c1b9ff9.44.llvm.14997839403075022207,@object
	.section	.data.rel.ro.anon.44339c5e4d9022f0c294d3579c1b9ff9.44.llvm.14997839403075022207,"aw",@progbits
	.globl	anon.44339c5e4d9022f0c294d3579c1b9ff9.44.llvm.14997839403075022207
	.p2align	3, 0x0
anon.44339c5e4d9022f0c294d3579c1b9ff9.44.llvm.14997839403075022207:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.43.llvm.14997839403075022207
	.asciz	"\\\000\000\000\000\000\000\000^\000\000\000-\000\000"
	.size	anon.44339c5e4d9022f0c294d3579c1b9ff9.44.llvm.14997839403075022207, 24

	.hidden	anon.44339c5e4d9022f0c294d3579c1b9ff9.45.llvm.14997839403075022207
	.type	anon.44339c5e4d9022f0c294d3579c1b9ff9.45.llvm.14997839403075022207,@object
	.section	.data.rel.ro.anon.44339c5e4d9022f0c294d3579c1b9ff9.45.llvm.14997839403075022207,"aw",@progbits
	.globl	anon.44339c5e4d9022f0c294d3579c1b9ff9.45.llvm.14997839403075022207
	.p2align	3, 0x0
anon.44339c5e4d9022f0c294d3579c1b9ff9.45.llvm.14997839403075022207:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.43.llvm.14997839403075022207
	.asciz	"\\\000\000\000\000\000\000\000^\000\000\000\023\000\000"
	.size	anon.44339c5e4d9022f0c294d3579c1b9ff9.45.llvm.14997839403075022207, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.46,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.46:
	.asciz	"^The given shape doesn't have the same number of elements as the current shape. Current shape: \300\020, target shape: \300\001."
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.46, 117

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.47,@object
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.47:
	.asciz	"2Cannot infer a valid target shape. Current shape: \300\025, target dimensions: \300\001."
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.47, 78

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.48,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.48,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.48:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.43.llvm.14997839403075022207
	.asciz	"\\\000\000\000\000\000\000\000\317\001\000\000\035\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.48, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.49,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.49,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.49:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.43.llvm.14997839403075022207
	.asciz	"\\\000\000\000\000\000\000\000\317\001\000\000\025\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.49, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.50,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.50,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.50:
	.quad	anon.44339c5e4d9022f0c294d3579c1b9ff9.43.llvm.14997839403075022207
	.asciz	"\\\000\000\000\000\000\000\000\244\001\000\000\"\000\000"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.50, 24

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.51,@object
	.section	.rodata..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.51,"a",@progbits
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.51:
	.ascii	"Repeated -1 in reshape"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.51, 22

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52,@object
	.section	.rodata..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52,"a",@progbits
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52:
	.ascii	"The given shape cannot contain negative dimensions (other than -1)."
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.52, 67

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.53,@object
	.section	.rodata..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.53,"a",@progbits
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.53:
	.ascii	"chunk size must be non-zero"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.53, 27

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.54,@object
	.section	.data.rel.ro..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.54,"aw",@progbits
	.p2align	3, 0x0
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.54:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h3c7cf9284e2d57f1E
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.54, 32

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.55,@object
	.section	.rodata..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.55,"a",@progbits
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.55:
	.ascii	"Shape"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.55, 5

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.56,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.56:
	.ascii	"dims"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.56, 4

	.type	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.57,@object
	.section	.rodata..Lanon.44339c5e4d9022f0c294d3579c1b9ff9.57,"a",@progbits
.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.57:
	.ascii	"Convolution"
	.size	.Lanon.44339c5e4d9022f0c294d3579c1b9ff9.57, 11

	.hidden	anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463
	.hidden	anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463
	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.76.llvm.4969789374703972864
	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.77.llvm.4969789374703972864
	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.80.llvm.4969789374703972864
	.hidden	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696
	.hidden	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696
	.hidden	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696
	.hidden	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.23.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.86.llvm.13867215145974308402
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.27.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.85.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.86.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.111.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.112.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.113.llvm.8749718453130272470
	.hidden	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512
	.hidden	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512
	.hidden	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h74c8d80d6ee1a192E
	.hidden	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	.hidden	_ZN12nepenthe_ops5fused5apply17he3daeb5484c00ee8E
	.hidden	_ZN12nepenthe_ops5fused5apply17hf11648146357b424E
	.hidden	_ZN133_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..iter..traits..collect..Extend$LT$$LT$A$u20$as$u20$smallvec..Array$GT$..Item$GT$$GT$6extend17hd3a39e2ddfd79252E
	.hidden	_ZN133_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..iter..traits..collect..Extend$LT$$LT$A$u20$as$u20$smallvec..Array$GT$..Item$GT$$GT$6extend17h33c4f4e6b84a9286E
	.hidden	_ZN133_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..iter..traits..collect..Extend$LT$$LT$A$u20$as$u20$smallvec..Array$GT$..Item$GT$$GT$6extend17he1a813117bc22035E
	.hidden	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h45fe9a3d82877363E
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6d89aafaedc1ae20E
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9fc10f42431ebcf2E
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h3c7cf9284e2d57f1E
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7a2fb55ee7a05d77E
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17he9aec7b18f8197e1E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf55d7bbc97977440E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd4e18a4ea4e73560E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h66f6b6918cb801a9E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h62b6376429b80ad4E
	.hidden	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	.hidden	_ZN12nepenthe_ops5fused5Batch5plane17he41549102be5e199E
	.hidden	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	.hidden	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd33bd1a0c33bc8b4E
	.hidden	_ZN11burn_tensor6tensor6module6conv2d17h79fb8e2b3e8e23f0E
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
	.hidden	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	.hidden	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE
	.hidden	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17hf30ded9d849bf561E
	.globl	_ZN4core3ptr75drop_in_place$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h6f735a6eb56d62f9E.llvm.14997839403075022207
	.type	_ZN4core3ptr75drop_in_place$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h6f735a6eb56d62f9E.llvm.14997839403075022207,@function
	.hidden	_ZN4core3ptr75drop_in_place$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h6f735a6eb56d62f9E.llvm.14997839403075022207
_ZN4core3ptr75drop_in_place$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h6f735a6eb56d62f9E.llvm.14997839403075022207 = _ZN4core3ptr60drop_in_place$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$17h5d272065c1cb4a11E.llvm.14997839403075022207
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
