	.file	"nepenthe_ops.64e5af86dab3f666-cgu.06"
	.section	.text._ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps17hb5b9e3a58fd35701E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps17hb5b9e3a58fd35701E
	.globl	_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps17hb5b9e3a58fd35701E
	.p2align	4
	.type	_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps17hb5b9e3a58fd35701E,@function
_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps17hb5b9e3a58fd35701E:
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
	subq	$1176, %rsp
	.cfi_def_cfa_offset 1232
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %eax
	testl	%eax, %eax
	jne	.LBB0_1
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	je	.LBB0_5
.LBB0_3:
	addq	$1176, %rsp
	cmpl	$1, %eax
	jne	.LBB0_458
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
	jmp	_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps4avx217h3ce3138b441591aeE
.LBB0_458:
	.cfi_def_cfa_offset 1232
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
	jmp	_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps6avx51217h81efe6bb62aa7468E
.LBB0_1:
	.cfi_def_cfa_offset 1232
	movq	%rcx, %rbx
	movq	%r9, %r12
	movq	%r8, %r14
	movq	%rdi, %r13
	movq	%rdx, %rbp
	movq	%rsi, %r15
	callq	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	movq	%r15, %rsi
	movq	%rbp, %rdx
	movq	%r13, %rdi
	movq	%r14, %r8
	movq	%r12, %r9
	movq	%rbx, %rcx
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	jne	.LBB0_3
.LBB0_5:
	movq	%r8, 1104(%rsp)
	movq	%rcx, 456(%rsp)
	movq	%rdx, 688(%rsp)
	movq	40(%rsi), %rax
	movq	32(%rsi), %rdx
	movq	%rax, 296(%rsp)
	imulq	%rax, %rdx
	movq	%rdx, %r10
	shrq	$9, %r10
	movl	%edx, %eax
	andl	$511, %eax
	cmpq	$1, %rax
	sbbq	$-1, %r10
	testq	%rdx, %rdx
	je	.LBB0_459
	movq	48(%rsi), %rax
	movq	72(%rsi), %rcx
	movq	%rcx, 704(%rsp)
	subq	296(%rsp), %rcx
	movq	%rcx, 656(%rsp)
	incq	%rcx
	movq	%rcx, 696(%rsp)
	movq	%rax, 184(%rsp)
	imulq	%rax, %rcx
	movq	%rcx, 8(%rsp)
	leaq	(%rcx,%rcx), %rax
	leaq	(%rax,%rax,2), %r11
	testq	%r11, %r11
	je	.LBB0_460
	testq	%r9, %r9
	je	.LBB0_459
	movq	%r9, 960(%rsp)
	movq	8(%rsp), %rax
	testq	%rax, %rax
	je	.LBB0_18
	movq	56(%rsi), %r15
	testq	%r15, %r15
	sete	%al
	cmpq	$0, 696(%rsp)
	sete	%sil
	movq	16(%rdi), %r12
	movq	24(%rdi), %r8
	movq	(%rdi), %rbp
	movq	8(%rdi), %rcx
	movq	%rcx, 672(%rsp)
	leaq	(%r12,%r12), %rcx
	leaq	(%rcx,%rcx,2), %rcx
	movq	%rcx, 1032(%rsp)
	orb	%al, %sil
	movb	%sil, 335(%rsp)
	leaq	(%r12,%r12,4), %rax
	leaq	(,%r8,4), %rcx
	leaq	(%rcx,%rax,4), %rsi
	addq	%rbp, %rsi
	leaq	(,%r12,8), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 1056(%rsp)
	movq	%r12, %rax
	shlq	$4, %rax
	leaq	(%rax,%r8,4), %rdi
	addq	%rbp, %rdi
	leaq	(%r12,%r12,2), %rax
	leaq	(%rcx,%rax,4), %r14
	addq	%rbp, %r14
	leaq	(%rcx,%r12,8), %rcx
	addq	%rbp, %rcx
	leaq	(%r12,%r8), %rax
	leaq	(,%rax,4), %r13
	addq	%rbp, %r13
	movq	%r14, %rax
	movq	%rbp, 648(%rsp)
	leaq	(,%r8,4), %rbx
	addq	%rbp, %rbx
	movq	%r15, %r9
	shlq	$4, %r9
	movq	%r9, 712(%rsp)
	xorps	%xmm6, %xmm6
	xorl	%r9d, %r9d
	movq	672(%rsp), %rbp
	movq	%rdx, 1080(%rsp)
	movq	%r11, 1072(%rsp)
	movq	%r12, 664(%rsp)
	movq	%r8, 600(%rsp)
	movq	%rcx, 1016(%rsp)
	movq	%r13, 16(%rsp)
	movq	%rbx, 1008(%rsp)
	movq	960(%rsp), %r14
	movq	%rsi, 1064(%rsp)
	movq	%rdi, 1048(%rsp)
	movq	%rax, 1040(%rsp)
.LBB0_12:
	movq	%r9, 448(%rsp)
	leaq	512(%r9), %r8
	decq	%r10
	movq	%r10, 1088(%rsp)
	cmpq	%rdx, %r8
	movq	%rdx, %r9
	movq	%r8, 1024(%rsp)
	cmovbq	%r8, %r9
	movq	%rbx, 592(%rsp)
	movq	%r13, 680(%rsp)
	movq	%rcx, 784(%rsp)
	movq	%rax, 792(%rsp)
	movq	%rdi, 872(%rsp)
	movq	%rsi, 952(%rsp)
	movq	1104(%rsp), %rcx
	movq	%rcx, 408(%rsp)
	movq	$0, 584(%rsp)
	movq	%r9, 24(%rsp)
	movq	600(%rsp), %rbx
.LBB0_13:
	cmpq	%r14, %r11
	movq	%r14, %rax
	cmovbq	%r11, %rax
	movq	%rax, %rcx
	movq	8(%rsp), %r8
	orq	%r8, %rcx
	shrq	$32, %rcx
	movq	%rcx, 624(%rsp)
	movq	%r14, %r10
	movq	%rax, 440(%rsp)
	je	.LBB0_14
	xorl	%edx, %edx
	divq	%r8
	movq	296(%rsp), %r14
	leaq	-1(%rax), %rcx
	cmpq	$5, %rcx
	jbe	.LBB0_17
	jmp	.LBB0_19
.LBB0_14:
	xorl	%edx, %edx
	divl	%r8d
	movq	296(%rsp), %r14
	leaq	-1(%rax), %rcx
	cmpq	$5, %rcx
	ja	.LBB0_19
.LBB0_17:
	leaq	.LJTI0_0(%rip), %rsi
	movslq	(%rsi,%rcx,4), %rax
	addq	%rsi, %rax
	movq	%r10, 1096(%rsp)
	jmpq	*%rax
.LBB0_20:
	movq	584(%rsp), %rdi
	imulq	1032(%rsp), %rdi
	addq	%rbx, %rdi
	movq	%rdi, %rsi
	addq	%r9, %rsi
	movq	16(%rsp), %rcx
	jb	.LBB0_461
	cmpq	%rbp, %rsi
	ja	.LBB0_461
	cmpq	$0, 696(%rsp)
	je	.LBB0_10
	movq	648(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 240(%rsp)
	xorl	%edx, %edx
.LBB0_75:
	movq	%rdx, %rsi
	incq	%rdx
	testq	%r15, %r15
	movq	8(%rsp), %r8
	je	.LBB0_74
	movq	%rsi, %rdi
	movq	184(%rsp), %rax
	imulq	%rax, %rdi
	imulq	%rax, %rdx
	movq	%rsi, %r11
	imulq	%r15, %r11
	cmpq	%rdi, %rdx
	setb	%al
	movq	%rdx, 192(%rsp)
	cmpq	%r8, %rdx
	seta	%dl
	orb	%al, %dl
	movb	%dl, 272(%rsp)
	movq	408(%rsp), %rax
	movq	%rdi, 352(%rsp)
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 208(%rsp)
	xorl	%eax, %eax
	movq	%r11, 112(%rsp)
	movq	%rsi, 160(%rsp)
	jmp	.LBB0_77
.LBB0_119:
	movups	%xmm5, (%rbx)
	movups	%xmm7, 16(%rbx)
	movups	%xmm8, 32(%rbx)
	movups	%xmm9, 48(%rbx)
.LBB0_120:
	movq	8(%rsp), %r8
	movq	296(%rsp), %r14
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	xorps	%xmm6, %xmm6
	movq	160(%rsp), %rsi
	leaq	1(%rsi), %rdx
	movq	112(%rsp), %r11
.LBB0_121:
	movq	128(%rsp), %rax
	incq	%rax
	cmpq	%r15, %rax
	je	.LBB0_74
.LBB0_77:
	movq	%rax, 128(%rsp)
	addq	%r11, %rax
	movq	456(%rsp), %rbx
	movq	%rax, %rdi
	subq	%rax, %rbx
	jb	.LBB0_122
	xorps	%xmm5, %xmm5
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	xorps	%xmm9, %xmm9
	cmpq	%r9, 448(%rsp)
	jae	.LBB0_108
	testq	%r14, %r14
	je	.LBB0_391
	shlq	$6, %rdi
	addq	688(%rsp), %rdi
	movq	%rdi, 96(%rsp)
	movq	448(%rsp), %rsi
	movq	%rbx, 144(%rsp)
	jmp	.LBB0_83
.LBB0_82:
	movq	24(%rsp), %r9
	cmpq	%r9, %rcx
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	112(%rsp), %r11
	movq	144(%rsp), %rbx
	jae	.LBB0_108
.LBB0_83:
	movq	%rsi, %rbp
	movq	%rsi, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB0_84
	movq	%rbp, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB0_86
.LBB0_84:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB0_86:
	leaq	(%r14,%rbp), %rcx
	subq	%rdx, %rcx
	cmpq	%r9, %rcx
	movq	%r9, %rsi
	cmovbq	%rcx, %rsi
	cmpq	%rbp, %rcx
	jb	.LBB0_107
	imulq	704(%rsp), %rax
	addq	%rdx, %rax
	imulq	%r15, %rax
	movq	%rbx, %rdx
	subq	%rax, %rdx
	jb	.LBB0_106
	movq	%rsi, %r11
	subq	%rbp, %r11
	shlq	$6, %rax
	addq	96(%rsp), %rax
	movq	%r11, %r8
	shrq	$4, %r8
	je	.LBB0_94
	movq	592(%rsp), %rdi
	leaq	(%rdi,%rbp,4), %r9
	xorl	%r14d, %r14d
	xorl	%r13d, %r13d
	.p2align	4
.LBB0_90:
	movq	%r11, %rdi
	subq	%r13, %rdi
	jb	.LBB0_104
	cmpq	$16, %rdi
	jb	.LBB0_410
	leaq	16(%r13), %r12
	decq	%r8
	movq	%r14, %rdi
	xorl	%ebx, %ebx
	.p2align	4
.LBB0_101:
	cmpq	%rdx, %rdi
	ja	.LBB0_478
	je	.LBB0_103
	leaq	1(%rbx), %r10
	movss	(%r9,%rbx,4), %xmm0
	orq	%r13, %rbx
	imulq	%r15, %rbx
	shlq	$6, %rbx
	shufps	$0, %xmm0, %xmm0
	movups	(%rax,%rbx), %xmm1
	movups	16(%rax,%rbx), %xmm2
	movups	32(%rax,%rbx), %xmm3
	movups	48(%rax,%rbx), %xmm4
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm5
	mulps	%xmm0, %xmm2
	addps	%xmm2, %xmm7
	mulps	%xmm0, %xmm3
	addps	%xmm3, %xmm8
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm9
	addq	%r15, %rdi
	movq	%r10, %rbx
	cmpq	$16, %r10
	jne	.LBB0_101
	addq	$64, %r9
	addq	712(%rsp), %r14
	movq	%r12, %r13
	testq	%r8, %r8
	jne	.LBB0_90
.LBB0_94:
	movq	%r11, %rbx
	andq	$-16, %rbx
	cmpq	%r11, %rbx
	movq	296(%rsp), %r14
	je	.LBB0_82
	movq	240(%rsp), %rdi
	leaq	(%rdi,%rbp,4), %r8
	.p2align	4
.LBB0_96:
	leaq	1(%rbx), %r9
	movq	%rbx, %rdi
	imulq	%r15, %rdi
	cmpq	%rdx, %rdi
	ja	.LBB0_469
	je	.LBB0_98
	shlq	$6, %rdi
	movss	(%r8,%rbx,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	movups	(%rax,%rdi), %xmm1
	movups	16(%rax,%rdi), %xmm2
	movups	32(%rax,%rdi), %xmm3
	movups	48(%rax,%rdi), %xmm4
	mulps	%xmm0, %xmm1
	addps	%xmm1, %xmm5
	mulps	%xmm0, %xmm2
	addps	%xmm2, %xmm7
	mulps	%xmm0, %xmm3
	addps	%xmm3, %xmm8
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm9
	movq	%r9, %rbx
	cmpq	%r11, %r9
	jb	.LBB0_96
	jmp	.LBB0_82
.LBB0_108:
	cmpq	$0, 624(%rsp)
	je	.LBB0_109
	movq	440(%rsp), %rsi
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB0_111
.LBB0_109:
	movq	440(%rsp), %rsi
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r8d
.LBB0_111:
	subq	%rdx, %rsi
	cmpq	%rsi, %r8
	movq	160(%rsp), %rsi
	leaq	1(%rsi), %rdx
	ja	.LBB0_121
	cmpb	$0, 272(%rsp)
	jne	.LBB0_470
	movq	128(%rsp), %rax
	shlq	$4, %rax
	cmpq	%rax, 184(%rsp)
	jbe	.LBB0_121
	movq	184(%rsp), %r14
	subq	%rax, %r14
	movq	208(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rbx
	cmpq	$16, %r14
	movl	$16, %r13d
	cmovbq	%r14, %r13
	jb	.LBB0_116
	movups	(%rbx), %xmm0
	movups	16(%rbx), %xmm1
	movups	32(%rbx), %xmm2
	movups	48(%rbx), %xmm3
	jmp	.LBB0_117
.LBB0_116:
	movaps	%xmm6, 80(%rsp)
	movaps	%xmm6, 64(%rsp)
	movaps	%xmm6, 48(%rsp)
	movaps	%xmm6, 32(%rsp)
	leaq	(,%r13,4), %rdx
	leaq	32(%rsp), %rdi
	movq	%rbx, %rsi
	movaps	%xmm5, 96(%rsp)
	movaps	%xmm7, 144(%rsp)
	movaps	%xmm8, 256(%rsp)
	movaps	%xmm9, 304(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	304(%rsp), %xmm9
	movaps	256(%rsp), %xmm8
	movaps	144(%rsp), %xmm7
	movaps	96(%rsp), %xmm5
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_117:
	addps	%xmm3, %xmm9
	addps	%xmm2, %xmm8
	addps	%xmm1, %xmm7
	addps	%xmm0, %xmm5
	cmpq	$15, %r14
	ja	.LBB0_119
	movaps	%xmm5, 32(%rsp)
	movaps	%xmm7, 48(%rsp)
	movaps	%xmm8, 64(%rsp)
	movaps	%xmm9, 80(%rsp)
	shlq	$2, %r13
	movq	%rbx, %rdi
	leaq	32(%rsp), %rsi
	movq	%r13, %rdx
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB0_120
.LBB0_74:
	cmpq	656(%rsp), %rsi
	jne	.LBB0_75
	jmp	.LBB0_10
.LBB0_48:
	movq	584(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rdi
	movq	%r12, %rax
	imulq	%rdi, %rax
	addq	%rbx, %rax
	movq	%rax, %rsi
	addq	%r9, %rsi
	jb	.LBB0_462
	cmpq	%rbp, %rsi
	ja	.LBB0_462
	movq	%rdi, %rdx
	orq	$1, %rdx
	imulq	%r12, %rdx
	addq	%rbx, %rdx
	movq	%rdx, %rsi
	addq	%r9, %rsi
	movq	16(%rsp), %rcx
	jb	.LBB0_463
	cmpq	%rbp, %rsi
	ja	.LBB0_463
	leaq	2(%rdi), %r11
	imulq	%r12, %r11
	addq	%rbx, %r11
	movq	%r11, %rsi
	addq	%r9, %rsi
	jb	.LBB0_465
	cmpq	%rbp, %rsi
	ja	.LBB0_465
	leaq	3(%rdi), %r10
	imulq	%r12, %r10
	addq	%rbx, %r10
	movq	%r10, %rsi
	addq	%r9, %rsi
	jb	.LBB0_464
	cmpq	%rbp, %rsi
	ja	.LBB0_464
	addq	$4, %rdi
	imulq	%r12, %rdi
	addq	%rbx, %rdi
	movq	%rdi, %rsi
	addq	%r9, %rsi
	jb	.LBB0_461
	cmpq	%rbp, %rsi
	ja	.LBB0_461
	cmpq	$0, 696(%rsp)
	je	.LBB0_10
	movq	648(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 528(%rsp)
	leaq	(%rcx,%rdx,4), %rax
	movq	%rax, 800(%rsp)
	leaq	(%rcx,%r11,4), %rax
	movq	%rax, 776(%rsp)
	leaq	(%rcx,%r10,4), %rax
	movq	%rax, 768(%rsp)
	leaq	(%rcx,%rdi,4), %rax
	movq	%rax, 760(%rsp)
	movq	16(%rsp), %rcx
	movq	408(%rsp), %rax
	movq	8(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 320(%rsp)
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 512(%rsp)
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 496(%rsp)
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 544(%rsp)
	xorl	%eax, %eax
.LBB0_303:
	movq	%rax, 608(%rsp)
	incq	%rax
	movq	%rax, 720(%rsp)
	testq	%r15, %r15
	movq	8(%rsp), %r8
	je	.LBB0_302
	movq	608(%rsp), %rsi
	movq	%rsi, %rdi
	movq	184(%rsp), %rax
	imulq	%rax, %rdi
	leaq	1(%rsi), %rdx
	imulq	%rax, %rdx
	imulq	%r15, %rsi
	cmpq	%rdi, %rdx
	setb	%al
	movq	%rdx, 840(%rsp)
	cmpq	%r8, %rdx
	seta	%dl
	orb	%al, %dl
	movb	%dl, 752(%rsp)
	movq	408(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 744(%rsp)
	movq	320(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 816(%rsp)
	movq	512(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 928(%rsp)
	movq	496(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 864(%rsp)
	movq	544(%rsp), %rax
	movq	%rdi, 848(%rsp)
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 856(%rsp)
	xorl	%eax, %eax
	movq	%rsi, 368(%rsp)
	jmp	.LBB0_305
.LBB0_375:
	movups	%xmm8, (%r13)
	movups	%xmm7, 16(%r13)
	movups	%xmm5, 32(%r13)
	movups	%xmm4, 48(%r13)
.LBB0_376:
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	368(%rsp), %rsi
	movq	384(%rsp), %rax
.LBB0_377:
	incq	%rax
	cmpq	%r15, %rax
	movq	296(%rsp), %r14
	xorps	%xmm6, %xmm6
	je	.LBB0_302
.LBB0_305:
	movq	%rax, 384(%rsp)
	leaq	(%rax,%rsi), %rdi
	movq	456(%rsp), %r10
	subq	%rdi, %r10
	jb	.LBB0_122
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	xorps	%xmm9, %xmm9
	xorps	%xmm10, %xmm10
	xorps	%xmm11, %xmm11
	xorps	%xmm12, %xmm12
	xorps	%xmm13, %xmm13
	xorps	%xmm14, %xmm14
	xorps	%xmm15, %xmm15
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 352(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 144(%rsp)
	cmpq	%r9, 448(%rsp)
	jae	.LBB0_336
	testq	%r14, %r14
	je	.LBB0_391
	shlq	$6, %rdi
	addq	688(%rsp), %rdi
	movaps	%xmm0, 352(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm0, 208(%rsp)
	movq	448(%rsp), %r12
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 144(%rsp)
	movq	%r10, 464(%rsp)
	movq	%rdi, 560(%rsp)
.LBB0_310:
	movq	%r12, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB0_311
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB0_313
.LBB0_311:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB0_313:
	leaq	(%r12,%r14), %rcx
	subq	%rdx, %rcx
	cmpq	%r9, %rcx
	movq	%r9, %rbp
	cmovbq	%rcx, %rbp
	cmpq	%r12, %rcx
	jb	.LBB0_335
	imulq	704(%rsp), %rax
	addq	%rdx, %rax
	imulq	%r15, %rax
	movq	%r10, %rdx
	subq	%rax, %rdx
	jb	.LBB0_334
	movq	%rcx, 224(%rsp)
	movq	%rbp, 336(%rsp)
	subq	%r12, %rbp
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%rbp, %rcx
	shrq	$4, %rcx
	movq	%r12, 416(%rsp)
	je	.LBB0_324
	movq	872(%rsp), %rsi
	leaq	(%rsi,%r12,4), %r8
	movq	792(%rsp), %rsi
	leaq	(%rsi,%r12,4), %r9
	movq	784(%rsp), %rsi
	leaq	(%rsi,%r12,4), %r14
	movq	680(%rsp), %rsi
	leaq	(%rsi,%r12,4), %r13
	movq	592(%rsp), %rsi
	leaq	(%rsi,%r12,4), %r10
	xorl	%r12d, %r12d
	xorl	%edi, %edi
	movq	%rbp, 480(%rsp)
	.p2align	4
.LBB0_317:
	movq	%rbp, %rsi
	subq	%rdi, %rsi
	jb	.LBB0_332
	cmpq	$16, %rsi
	jb	.LBB0_410
	leaq	16(%rdi), %rsi
	movq	%rsi, 304(%rsp)
	decq	%rcx
	movq	%r12, %rbp
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	.p2align	4
.LBB0_320:
	cmpq	%rdx, %rbp
	ja	.LBB0_475
	je	.LBB0_103
	movq	%rsi, %r11
	orq	%rdi, %r11
	imulq	%r15, %r11
	shlq	$6, %r11
	movups	(%rax,%r11), %xmm3
	movups	16(%rax,%r11), %xmm2
	movups	32(%rax,%r11), %xmm1
	movups	48(%rax,%r11), %xmm0
	movss	(%r10,%rbx), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	144(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 144(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	112(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	128(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 128(%rsp)
	mulps	%xmm0, %xmm4
	movaps	96(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 96(%rsp)
	movss	(%r13,%rbx), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	208(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 208(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	272(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 272(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	240(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 240(%rsp)
	mulps	%xmm0, %xmm4
	movaps	160(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 160(%rsp)
	movss	(%r14,%rbx), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	256(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 256(%rsp)
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
	addps	%xmm4, %xmm15
	movss	(%r9,%rbx), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm14
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm13
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm12
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm11
	movss	(%r8,%rbx), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm10
	mulps	%xmm4, %xmm2
	addps	%xmm2, %xmm9
	mulps	%xmm4, %xmm1
	addps	%xmm1, %xmm8
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm7
	addq	$4, %rbx
	addq	%r15, %rbp
	incq	%rsi
	cmpq	$64, %rbx
	jne	.LBB0_320
	addq	$64, %r8
	addq	$64, %r9
	addq	$64, %r14
	addq	$64, %r13
	addq	$64, %r10
	addq	712(%rsp), %r12
	movq	304(%rsp), %rdi
	testq	%rcx, %rcx
	movq	480(%rsp), %rbp
	jne	.LBB0_317
.LBB0_324:
	movq	%rbp, %rdi
	andq	$-16, %rdi
	cmpq	%rbp, %rdi
	movq	296(%rsp), %r14
	jne	.LBB0_326
	movq	336(%rsp), %r12
	jmp	.LBB0_309
.LBB0_326:
	movq	528(%rsp), %rcx
	movq	416(%rsp), %r11
	leaq	(%rcx,%r11,4), %rcx
	movq	800(%rsp), %rsi
	leaq	(%rsi,%r11,4), %rsi
	movq	776(%rsp), %r8
	leaq	(%r8,%r11,4), %r8
	movq	768(%rsp), %r9
	leaq	(%r9,%r11,4), %r9
	movq	760(%rsp), %r10
	leaq	(%r10,%r11,4), %r10
	movq	336(%rsp), %r12
	.p2align	4
.LBB0_327:
	leaq	1(%rdi), %r11
	movq	%rdi, %rbx
	imulq	%r15, %rbx
	cmpq	%rdx, %rbx
	ja	.LBB0_477
	je	.LBB0_98
	cmpq	%rbp, %rdi
	jae	.LBB0_331
	shlq	$6, %rbx
	addq	%rax, %rbx
	movss	(%rcx,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movups	(%rbx), %xmm3
	movups	16(%rbx), %xmm2
	movups	32(%rbx), %xmm1
	movups	48(%rbx), %xmm0
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	144(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 144(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	112(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	128(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 128(%rsp)
	mulps	%xmm0, %xmm4
	movaps	96(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 96(%rsp)
	movss	(%rsi,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	208(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 208(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	272(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 272(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	240(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 240(%rsp)
	mulps	%xmm0, %xmm4
	movaps	160(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 160(%rsp)
	movss	(%r8,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	256(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 256(%rsp)
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
	addps	%xmm4, %xmm15
	movss	(%r9,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm14
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm13
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm12
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm11
	movss	(%r10,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm10
	mulps	%xmm4, %xmm2
	addps	%xmm2, %xmm9
	mulps	%xmm4, %xmm1
	addps	%xmm1, %xmm8
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm7
	movq	%r11, %rdi
	cmpq	%rbp, %r11
	jb	.LBB0_327
.LBB0_309:
	movq	24(%rsp), %r9
	cmpq	%r9, 224(%rsp)
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	368(%rsp), %rsi
	movq	464(%rsp), %r10
	movq	560(%rsp), %rdi
	jb	.LBB0_310
.LBB0_336:
	cmpq	$0, 624(%rsp)
	je	.LBB0_337
	movq	440(%rsp), %r12
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB0_339
.LBB0_337:
	movq	440(%rsp), %r12
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r8d
.LBB0_339:
	subq	%rdx, %r12
	subq	%r8, %r12
	movq	384(%rsp), %rax
	jb	.LBB0_377
	cmpb	$0, 752(%rsp)
	jne	.LBB0_476
	movq	%rax, %rbp
	shlq	$4, %rbp
	cmpq	%rbp, 184(%rsp)
	jbe	.LBB0_377
	movq	184(%rsp), %r14
	subq	%rbp, %r14
	cmpq	$16, %r14
	movl	$16, %edx
	cmovbq	%r14, %rdx
	shll	$2, %edx
	movq	744(%rsp), %rax
	leaq	(%rax,%rbp,4), %r13
	cmpq	$15, %r14
	movaps	%xmm7, 560(%rsp)
	movaps	%xmm8, 912(%rsp)
	movaps	%xmm9, 896(%rsp)
	movaps	%xmm10, 880(%rsp)
	movaps	%xmm11, 336(%rsp)
	movaps	%xmm12, 224(%rsp)
	movaps	%xmm13, 416(%rsp)
	movaps	%xmm14, 464(%rsp)
	movaps	%xmm15, 480(%rsp)
	movq	%rdx, 304(%rsp)
	jbe	.LBB0_344
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_345
.LBB0_344:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_345:
	movaps	96(%rsp), %xmm4
	movaps	128(%rsp), %xmm5
	movaps	112(%rsp), %xmm6
	movaps	144(%rsp), %xmm7
	addps	%xmm3, %xmm4
	addps	%xmm2, %xmm5
	addps	%xmm1, %xmm6
	addps	%xmm0, %xmm7
	cmpq	$15, %r14
	jbe	.LBB0_346
	movups	%xmm7, (%r13)
	movups	%xmm6, 16(%r13)
	movups	%xmm5, 32(%r13)
	movups	%xmm4, 48(%r13)
	jmp	.LBB0_348
.LBB0_346:
	movaps	%xmm7, 32(%rsp)
	movaps	%xmm6, 48(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm4, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	304(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB0_348:
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	368(%rsp), %rsi
	movq	384(%rsp), %rax
	subq	%r8, %r12
	jb	.LBB0_377
	movq	816(%rsp), %rax
	leaq	(%rax,%rbp,4), %r13
	cmpq	$15, %r14
	jbe	.LBB0_350
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_352
.LBB0_350:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	304(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_352:
	movaps	160(%rsp), %xmm4
	movaps	240(%rsp), %xmm5
	movaps	272(%rsp), %xmm6
	movaps	208(%rsp), %xmm7
	addps	%xmm3, %xmm4
	addps	%xmm2, %xmm5
	addps	%xmm1, %xmm6
	addps	%xmm0, %xmm7
	cmpq	$15, %r14
	jbe	.LBB0_353
	movups	%xmm7, (%r13)
	movups	%xmm6, 16(%r13)
	movups	%xmm5, 32(%r13)
	movups	%xmm4, 48(%r13)
	jmp	.LBB0_355
.LBB0_353:
	movaps	%xmm7, 32(%rsp)
	movaps	%xmm6, 48(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm4, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	304(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB0_355:
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	368(%rsp), %rsi
	movq	384(%rsp), %rax
	movaps	480(%rsp), %xmm4
	subq	%r8, %r12
	jb	.LBB0_377
	movq	928(%rsp), %rax
	leaq	(%rax,%rbp,4), %r13
	cmpq	$15, %r14
	jbe	.LBB0_357
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_359
.LBB0_357:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	304(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	480(%rsp), %xmm4
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_359:
	movaps	352(%rsp), %xmm5
	movaps	192(%rsp), %xmm6
	movaps	256(%rsp), %xmm7
	addps	%xmm3, %xmm4
	addps	%xmm2, %xmm5
	addps	%xmm1, %xmm6
	addps	%xmm0, %xmm7
	cmpq	$15, %r14
	jbe	.LBB0_360
	movups	%xmm7, (%r13)
	movups	%xmm6, 16(%r13)
	movups	%xmm5, 32(%r13)
	movups	%xmm4, 48(%r13)
	jmp	.LBB0_362
.LBB0_360:
	movaps	%xmm7, 32(%rsp)
	movaps	%xmm6, 48(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm4, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	304(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB0_362:
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	368(%rsp), %rsi
	movq	384(%rsp), %rax
	movaps	336(%rsp), %xmm4
	movaps	224(%rsp), %xmm5
	movaps	416(%rsp), %xmm7
	movaps	464(%rsp), %xmm8
	subq	%r8, %r12
	jb	.LBB0_377
	movq	864(%rsp), %rax
	leaq	(%rax,%rbp,4), %r13
	cmpq	$15, %r14
	jbe	.LBB0_364
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_366
.LBB0_364:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	304(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	464(%rsp), %xmm8
	movaps	416(%rsp), %xmm7
	movaps	224(%rsp), %xmm5
	movaps	336(%rsp), %xmm4
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_366:
	addps	%xmm3, %xmm4
	addps	%xmm2, %xmm5
	addps	%xmm1, %xmm7
	addps	%xmm0, %xmm8
	cmpq	$15, %r14
	jbe	.LBB0_367
	movups	%xmm8, (%r13)
	movups	%xmm7, 16(%r13)
	movups	%xmm5, 32(%r13)
	movups	%xmm4, 48(%r13)
	jmp	.LBB0_369
.LBB0_367:
	movaps	%xmm8, 32(%rsp)
	movaps	%xmm7, 48(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm4, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	304(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB0_369:
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	368(%rsp), %rsi
	movq	384(%rsp), %rax
	movaps	560(%rsp), %xmm4
	movaps	912(%rsp), %xmm5
	movaps	896(%rsp), %xmm7
	movaps	880(%rsp), %xmm8
	cmpq	%r12, %r8
	ja	.LBB0_377
	movq	856(%rsp), %rax
	leaq	(%rax,%rbp,4), %r13
	cmpq	$15, %r14
	jbe	.LBB0_371
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_373
.LBB0_371:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	304(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	880(%rsp), %xmm8
	movaps	896(%rsp), %xmm7
	movaps	912(%rsp), %xmm5
	movaps	560(%rsp), %xmm4
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_373:
	addps	%xmm3, %xmm4
	addps	%xmm2, %xmm5
	addps	%xmm1, %xmm7
	addps	%xmm0, %xmm8
	cmpq	$15, %r14
	ja	.LBB0_375
	movaps	%xmm8, 32(%rsp)
	movaps	%xmm7, 48(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm4, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	304(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB0_376
.LBB0_302:
	movq	608(%rsp), %rax
	cmpq	656(%rsp), %rax
	movq	720(%rsp), %rax
	jne	.LBB0_303
	jmp	.LBB0_10
.LBB0_30:
	movq	584(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rdi
	movq	%r12, %rax
	imulq	%rdi, %rax
	addq	%rbx, %rax
	movq	%rax, %rsi
	addq	%r9, %rsi
	movq	16(%rsp), %rcx
	jb	.LBB0_462
	cmpq	%rbp, %rsi
	ja	.LBB0_462
	movq	%rdi, %rdx
	orq	$1, %rdx
	imulq	%r12, %rdx
	addq	%rbx, %rdx
	movq	%rdx, %rsi
	addq	%r9, %rsi
	jb	.LBB0_463
	cmpq	%rbp, %rsi
	ja	.LBB0_463
	addq	$2, %rdi
	imulq	%r12, %rdi
	addq	%rbx, %rdi
	movq	%rdi, %rsi
	addq	%r9, %rsi
	jb	.LBB0_461
	cmpq	%rbp, %rsi
	ja	.LBB0_461
	cmpq	$0, 696(%rsp)
	je	.LBB0_10
	movq	648(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 224(%rsp)
	leaq	(%rcx,%rdx,4), %rax
	movq	%rax, 416(%rsp)
	leaq	(%rcx,%rdi,4), %rax
	movq	%rax, 384(%rsp)
	movq	16(%rsp), %rcx
	movq	408(%rsp), %rax
	movq	8(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 480(%rsp)
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 336(%rsp)
	xorl	%eax, %eax
.LBB0_174:
	movq	%rax, 352(%rsp)
	incq	%rax
	movq	%rax, 304(%rsp)
	testq	%r15, %r15
	movq	8(%rsp), %r8
	je	.LBB0_173
	movq	352(%rsp), %rsi
	movq	%rsi, %rdi
	movq	184(%rsp), %rax
	imulq	%rax, %rdi
	leaq	1(%rsi), %rdx
	imulq	%rax, %rdx
	imulq	%r15, %rsi
	cmpq	%rdi, %rdx
	setb	%al
	movq	%rdx, 320(%rsp)
	cmpq	%r8, %rdx
	seta	%dl
	orb	%al, %dl
	movb	%dl, 368(%rsp)
	movq	408(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 608(%rsp)
	movq	480(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 464(%rsp)
	movq	336(%rsp), %rax
	movq	%rdi, 720(%rsp)
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 560(%rsp)
	xorl	%eax, %eax
	movq	%rsi, 208(%rsp)
	jmp	.LBB0_176
.LBB0_231:
	movups	%xmm4, (%r13)
	movups	%xmm5, 16(%r13)
	movups	%xmm7, 32(%r13)
	movups	%xmm8, 48(%r13)
.LBB0_232:
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	208(%rsp), %rsi
	movq	272(%rsp), %rax
.LBB0_233:
	incq	%rax
	cmpq	%r15, %rax
	movq	296(%rsp), %r14
	xorps	%xmm6, %xmm6
	je	.LBB0_173
.LBB0_176:
	movq	%rax, 272(%rsp)
	leaq	(%rax,%rsi), %r10
	movq	456(%rsp), %rdi
	subq	%r10, %rdi
	jb	.LBB0_234
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 128(%rsp)
	xorps	%xmm6, %xmm6
	xorps	%xmm15, %xmm15
	xorps	%xmm11, %xmm11
	xorps	%xmm12, %xmm12
	xorps	%xmm13, %xmm13
	xorps	%xmm14, %xmm14
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	xorps	%xmm9, %xmm9
	xorps	%xmm10, %xmm10
	cmpq	%r9, 448(%rsp)
	jae	.LBB0_206
	testq	%r14, %r14
	je	.LBB0_391
	shlq	$6, %r10
	addq	688(%rsp), %r10
	movaps	%xmm0, 96(%rsp)
	movq	448(%rsp), %rbx
	movaps	%xmm0, 128(%rsp)
	movq	%rdi, 256(%rsp)
	movq	%r10, 192(%rsp)
.LBB0_181:
	movq	%rbx, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB0_182
	movq	%rbx, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB0_184
.LBB0_182:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB0_184:
	leaq	(%rbx,%r14), %rcx
	subq	%rdx, %rcx
	cmpq	%r9, %rcx
	movq	%r9, %r11
	cmovbq	%rcx, %r11
	cmpq	%rbx, %rcx
	jb	.LBB0_205
	imulq	704(%rsp), %rax
	addq	%rdx, %rax
	imulq	%r15, %rax
	movq	%rdi, %rdx
	subq	%rax, %rdx
	jb	.LBB0_204
	movq	%rcx, 160(%rsp)
	movq	%r11, 144(%rsp)
	subq	%rbx, %r11
	shlq	$6, %rax
	addq	%r10, %rax
	movq	%r11, %rcx
	shrq	$4, %rcx
	movq	%rbx, 240(%rsp)
	je	.LBB0_195
	movq	784(%rsp), %rsi
	leaq	(%rsi,%rbx,4), %r8
	movq	680(%rsp), %rsi
	leaq	(%rsi,%rbx,4), %r9
	movq	592(%rsp), %rsi
	leaq	(%rsi,%rbx,4), %r14
	xorl	%r13d, %r13d
	xorl	%ebp, %ebp
	.p2align	4
.LBB0_188:
	movq	%r11, %rsi
	subq	%rbp, %rsi
	jb	.LBB0_203
	cmpq	$16, %rsi
	jb	.LBB0_410
	leaq	16(%rbp), %r10
	decq	%rcx
	movq	%r13, %rdi
	xorl	%ebx, %ebx
	xorl	%r12d, %r12d
	.p2align	4
.LBB0_191:
	cmpq	%rdx, %rdi
	ja	.LBB0_478
	je	.LBB0_103
	movq	%r12, %rsi
	orq	%rbp, %rsi
	imulq	%r15, %rsi
	shlq	$6, %rsi
	movss	(%r14,%rbx), %xmm4
	shufps	$0, %xmm4, %xmm4
	movups	(%rax,%rsi), %xmm3
	movups	16(%rax,%rsi), %xmm2
	movups	32(%rax,%rsi), %xmm1
	movups	48(%rax,%rsi), %xmm0
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	%xmm10, 112(%rsp)
	movaps	%xmm9, %xmm10
	movaps	%xmm8, %xmm9
	movaps	%xmm7, %xmm8
	movaps	%xmm14, %xmm7
	movaps	%xmm13, %xmm14
	movaps	%xmm12, %xmm13
	movaps	%xmm11, %xmm12
	movaps	%xmm15, %xmm11
	movaps	96(%rsp), %xmm15
	addps	%xmm5, %xmm15
	movaps	%xmm15, 96(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	%xmm6, %xmm15
	movaps	128(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 128(%rsp)
	movaps	%xmm15, %xmm6
	movaps	%xmm11, %xmm15
	movaps	%xmm12, %xmm11
	movaps	%xmm13, %xmm12
	movaps	%xmm14, %xmm13
	movaps	%xmm7, %xmm14
	movaps	%xmm8, %xmm7
	movaps	%xmm9, %xmm8
	movaps	%xmm10, %xmm9
	movaps	112(%rsp), %xmm10
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm6
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm15
	movss	(%r9,%rbx), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm11
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm12
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm13
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm14
	movss	(%r8,%rbx), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm7
	mulps	%xmm4, %xmm2
	addps	%xmm2, %xmm8
	mulps	%xmm4, %xmm1
	addps	%xmm1, %xmm9
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm10
	addq	$4, %rbx
	addq	%r15, %rdi
	incq	%r12
	cmpq	$64, %rbx
	jne	.LBB0_191
	addq	$64, %r8
	addq	$64, %r9
	addq	$64, %r14
	addq	712(%rsp), %r13
	movq	%r10, %rbp
	testq	%rcx, %rcx
	jne	.LBB0_188
.LBB0_195:
	movq	%r11, %rdi
	andq	$-16, %rdi
	cmpq	%r11, %rdi
	movq	296(%rsp), %r14
	jne	.LBB0_197
	movq	192(%rsp), %r10
	jmp	.LBB0_180
.LBB0_197:
	movq	224(%rsp), %rcx
	movq	240(%rsp), %r9
	leaq	(%rcx,%r9,4), %rcx
	movq	416(%rsp), %rsi
	leaq	(%rsi,%r9,4), %r8
	movq	384(%rsp), %rsi
	leaq	(%rsi,%r9,4), %r9
	movq	192(%rsp), %r10
	.p2align	4
.LBB0_198:
	leaq	1(%rdi), %rsi
	movq	%rdi, %rbx
	imulq	%r15, %rbx
	cmpq	%rdx, %rbx
	ja	.LBB0_477
	je	.LBB0_98
	cmpq	%r11, %rdi
	jae	.LBB0_202
	movaps	%xmm6, %xmm0
	shlq	$6, %rbx
	movss	(%rcx,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movups	(%rax,%rbx), %xmm3
	movups	16(%rax,%rbx), %xmm2
	movups	32(%rax,%rbx), %xmm1
	movups	48(%rax,%rbx), %xmm5
	movaps	%xmm5, 112(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	96(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 96(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	128(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 128(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	%xmm0, %xmm6
	addps	%xmm5, %xmm6
	movaps	112(%rsp), %xmm0
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm15
	movss	(%r8,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm11
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm12
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm13
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm14
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
	movq	%rsi, %rdi
	cmpq	%r11, %rsi
	jb	.LBB0_198
.LBB0_180:
	movq	24(%rsp), %r9
	cmpq	%r9, 160(%rsp)
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	208(%rsp), %rsi
	movq	256(%rsp), %rdi
	movq	144(%rsp), %rbx
	jb	.LBB0_181
.LBB0_206:
	cmpq	$0, 624(%rsp)
	je	.LBB0_207
	movq	440(%rsp), %r12
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB0_209
.LBB0_207:
	movq	440(%rsp), %r12
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r8d
.LBB0_209:
	subq	%rdx, %r12
	subq	%r8, %r12
	movq	272(%rsp), %rax
	jb	.LBB0_233
	cmpb	$0, 368(%rsp)
	jne	.LBB0_473
	movq	%rax, %rbp
	shlq	$4, %rbp
	cmpq	%rbp, 184(%rsp)
	jbe	.LBB0_233
	movq	184(%rsp), %r14
	subq	%rbp, %r14
	cmpq	$16, %r14
	movl	$16, %ebx
	cmovbq	%r14, %rbx
	shll	$2, %ebx
	movq	608(%rsp), %rax
	leaq	(%rax,%rbp,4), %r13
	cmpq	$15, %r14
	movaps	%xmm7, 256(%rsp)
	movaps	%xmm8, 512(%rsp)
	movaps	%xmm9, 496(%rsp)
	movaps	%xmm10, 112(%rsp)
	movaps	%xmm11, 144(%rsp)
	movaps	%xmm12, 160(%rsp)
	movaps	%xmm13, 240(%rsp)
	movaps	%xmm14, 192(%rsp)
	jbe	.LBB0_214
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_215
.LBB0_214:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	movaps	%xmm6, 544(%rsp)
	movaps	%xmm15, 528(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	528(%rsp), %xmm15
	movaps	544(%rsp), %xmm6
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_215:
	movaps	128(%rsp), %xmm4
	addps	%xmm3, %xmm15
	addps	%xmm2, %xmm6
	addps	%xmm1, %xmm4
	movaps	96(%rsp), %xmm1
	addps	%xmm0, %xmm1
	movaps	%xmm1, 96(%rsp)
	cmpq	$15, %r14
	jbe	.LBB0_216
	movaps	96(%rsp), %xmm0
	movups	%xmm0, (%r13)
	movups	%xmm4, 16(%r13)
	movups	%xmm6, 32(%r13)
	movups	%xmm15, 48(%r13)
	jmp	.LBB0_218
.LBB0_216:
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm4, 48(%rsp)
	movaps	%xmm6, 64(%rsp)
	movaps	%xmm15, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	%rbx, %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB0_218:
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	208(%rsp), %rsi
	movq	272(%rsp), %rax
	movaps	144(%rsp), %xmm4
	movaps	160(%rsp), %xmm5
	movaps	240(%rsp), %xmm7
	movaps	192(%rsp), %xmm8
	subq	%r8, %r12
	jb	.LBB0_233
	movq	464(%rsp), %rax
	leaq	(%rax,%rbp,4), %r13
	cmpq	$15, %r14
	jbe	.LBB0_220
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_222
.LBB0_220:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	192(%rsp), %xmm8
	movaps	240(%rsp), %xmm7
	movaps	160(%rsp), %xmm5
	movaps	144(%rsp), %xmm4
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_222:
	addps	%xmm3, %xmm8
	addps	%xmm2, %xmm7
	addps	%xmm1, %xmm5
	addps	%xmm0, %xmm4
	cmpq	$15, %r14
	jbe	.LBB0_223
	movups	%xmm4, (%r13)
	movups	%xmm5, 16(%r13)
	movups	%xmm7, 32(%r13)
	movups	%xmm8, 48(%r13)
	jmp	.LBB0_225
.LBB0_223:
	movaps	%xmm4, 32(%rsp)
	movaps	%xmm5, 48(%rsp)
	movaps	%xmm7, 64(%rsp)
	movaps	%xmm8, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	%rbx, %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB0_225:
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	208(%rsp), %rsi
	movq	272(%rsp), %rax
	movaps	256(%rsp), %xmm4
	movaps	512(%rsp), %xmm5
	movaps	496(%rsp), %xmm7
	movaps	112(%rsp), %xmm8
	cmpq	%r12, %r8
	ja	.LBB0_233
	movq	560(%rsp), %rax
	leaq	(%rax,%rbp,4), %r13
	cmpq	$15, %r14
	jbe	.LBB0_227
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_229
.LBB0_227:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	112(%rsp), %xmm8
	movaps	496(%rsp), %xmm7
	movaps	512(%rsp), %xmm5
	movaps	256(%rsp), %xmm4
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_229:
	addps	%xmm3, %xmm8
	addps	%xmm2, %xmm7
	addps	%xmm1, %xmm5
	addps	%xmm0, %xmm4
	cmpq	$15, %r14
	ja	.LBB0_231
	movaps	%xmm4, 32(%rsp)
	movaps	%xmm5, 48(%rsp)
	movaps	%xmm7, 64(%rsp)
	movaps	%xmm8, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	%rbx, %rdx
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB0_232
.LBB0_173:
	movq	352(%rsp), %rax
	cmpq	656(%rsp), %rax
	movq	304(%rsp), %rax
	jne	.LBB0_174
	jmp	.LBB0_10
.LBB0_38:
	movq	584(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rdi
	movq	%r12, %rax
	imulq	%rdi, %rax
	addq	%rbx, %rax
	movq	%rax, %rsi
	addq	%r9, %rsi
	movq	16(%rsp), %rcx
	jb	.LBB0_462
	cmpq	%rbp, %rsi
	ja	.LBB0_462
	movq	%rdi, %rdx
	orq	$1, %rdx
	imulq	%r12, %rdx
	addq	%rbx, %rdx
	movq	%rdx, %rsi
	addq	%r9, %rsi
	jb	.LBB0_463
	cmpq	%rbp, %rsi
	ja	.LBB0_463
	leaq	2(%rdi), %r10
	imulq	%r12, %r10
	addq	%rbx, %r10
	movq	%r10, %rsi
	addq	%r9, %rsi
	jb	.LBB0_464
	cmpq	%rbp, %rsi
	ja	.LBB0_464
	addq	$3, %rdi
	imulq	%r12, %rdi
	addq	%rbx, %rdi
	movq	%rdi, %rsi
	addq	%r9, %rsi
	jb	.LBB0_461
	cmpq	%rbp, %rsi
	ja	.LBB0_461
	cmpq	$0, 696(%rsp)
	je	.LBB0_10
	movq	648(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 320(%rsp)
	leaq	(%rcx,%rdx,4), %rax
	movq	%rax, 512(%rsp)
	leaq	(%rcx,%r10,4), %rax
	movq	%rax, 496(%rsp)
	leaq	(%rcx,%rdi,4), %rax
	movq	%rax, 544(%rsp)
	movq	16(%rsp), %rcx
	movq	408(%rsp), %rax
	movq	8(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 464(%rsp)
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 560(%rsp)
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 720(%rsp)
	xorl	%eax, %eax
.LBB0_236:
	movq	%rax, 416(%rsp)
	incq	%rax
	movq	%rax, 608(%rsp)
	testq	%r15, %r15
	movq	8(%rsp), %r8
	je	.LBB0_235
	movq	416(%rsp), %rsi
	movq	%rsi, %rdi
	movq	184(%rsp), %rax
	imulq	%rax, %rdi
	leaq	1(%rsi), %rdx
	imulq	%rax, %rdx
	imulq	%r15, %rsi
	cmpq	%rdi, %rdx
	setb	%al
	movq	%rdx, 744(%rsp)
	cmpq	%r8, %rdx
	seta	%dl
	orb	%al, %dl
	movb	%dl, 528(%rsp)
	movq	408(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 800(%rsp)
	movq	464(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 776(%rsp)
	movq	560(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 768(%rsp)
	movq	720(%rsp), %rax
	movq	%rdi, 752(%rsp)
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 760(%rsp)
	xorl	%eax, %eax
	movq	%rsi, 224(%rsp)
	jmp	.LBB0_238
.LBB0_299:
	movups	%xmm4, (%r13)
	movups	%xmm5, 16(%r13)
	movups	%xmm7, 32(%r13)
	movups	%xmm8, 48(%r13)
.LBB0_300:
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	224(%rsp), %rsi
	movq	336(%rsp), %rax
.LBB0_301:
	incq	%rax
	cmpq	%r15, %rax
	movq	296(%rsp), %r14
	xorps	%xmm6, %xmm6
	je	.LBB0_235
.LBB0_238:
	movq	%rax, 336(%rsp)
	leaq	(%rax,%rsi), %rdi
	movq	456(%rsp), %r10
	subq	%rdi, %r10
	jb	.LBB0_122
	xorps	%xmm12, %xmm12
	xorps	%xmm8, %xmm8
	xorps	%xmm4, %xmm4
	xorps	%xmm7, %xmm7
	xorps	%xmm9, %xmm9
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 160(%rsp)
	xorps	%xmm6, %xmm6
	xorps	%xmm15, %xmm15
	xorps	%xmm11, %xmm11
	xorps	%xmm13, %xmm13
	xorps	%xmm10, %xmm10
	xorps	%xmm5, %xmm5
	xorps	%xmm3, %xmm3
	xorps	%xmm2, %xmm2
	xorps	%xmm1, %xmm1
	cmpq	%r9, 448(%rsp)
	jae	.LBB0_267
	testq	%r14, %r14
	je	.LBB0_391
	shlq	$6, %rdi
	addq	688(%rsp), %rdi
	movaps	%xmm0, 160(%rsp)
	movq	448(%rsp), %r11
	movq	%r10, 384(%rsp)
	movq	%rdi, 368(%rsp)
.LBB0_243:
	movq	%r11, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB0_244
	movq	%r11, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB0_246
.LBB0_244:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB0_246:
	leaq	(%r11,%r14), %rcx
	subq	%rdx, %rcx
	cmpq	%r9, %rcx
	movq	%r9, %r12
	cmovbq	%rcx, %r12
	cmpq	%r11, %rcx
	jb	.LBB0_266
	imulq	704(%rsp), %rax
	addq	%rdx, %rax
	imulq	%r15, %rax
	movq	%r10, %rdx
	subq	%rax, %rdx
	jb	.LBB0_334
	movq	%rcx, 304(%rsp)
	movq	%r12, 256(%rsp)
	subq	%r11, %r12
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%r12, %rcx
	shrq	$4, %rcx
	movq	%r11, 480(%rsp)
	je	.LBB0_257
	movq	792(%rsp), %rsi
	leaq	(%rsi,%r11,4), %r8
	movq	784(%rsp), %rsi
	leaq	(%rsi,%r11,4), %r9
	movq	680(%rsp), %rsi
	leaq	(%rsi,%r11,4), %r14
	movq	592(%rsp), %rsi
	leaq	(%rsi,%r11,4), %r13
	xorl	%r10d, %r10d
	xorl	%edi, %edi
	movq	%r12, 192(%rsp)
	.p2align	4
.LBB0_250:
	movq	%r12, %rsi
	subq	%rdi, %rsi
	jb	.LBB0_264
	cmpq	$16, %rsi
	jb	.LBB0_410
	movaps	%xmm13, 112(%rsp)
	movaps	%xmm11, 128(%rsp)
	movaps	%xmm9, 96(%rsp)
	movaps	%xmm7, 144(%rsp)
	movaps	%xmm4, 240(%rsp)
	leaq	16(%rdi), %r12
	decq	%rcx
	movq	%r10, %rbp
	xorl	%esi, %esi
	xorl	%r11d, %r11d
	.p2align	4
.LBB0_253:
	cmpq	%rdx, %rbp
	ja	.LBB0_475
	je	.LBB0_103
	movq	%r11, %rbx
	orq	%rdi, %rbx
	imulq	%r15, %rbx
	shlq	$6, %rbx
	movss	(%r13,%rsi), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm3, %xmm7
	movups	(%rax,%rbx), %xmm3
	movaps	%xmm2, %xmm13
	movups	16(%rax,%rbx), %xmm2
	movaps	%xmm1, %xmm14
	movups	32(%rax,%rbx), %xmm1
	movaps	%xmm0, 272(%rsp)
	movups	48(%rax,%rbx), %xmm0
	movaps	%xmm5, %xmm9
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm12
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm8
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	240(%rsp), %xmm11
	addps	%xmm5, %xmm11
	movaps	%xmm11, 240(%rsp)
	mulps	%xmm0, %xmm4
	movaps	144(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 144(%rsp)
	movss	(%r14,%rsi), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	96(%rsp), %xmm11
	addps	%xmm5, %xmm11
	movaps	%xmm11, 96(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	%xmm15, %xmm11
	movaps	%xmm6, %xmm15
	movaps	160(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 160(%rsp)
	movaps	%xmm15, %xmm6
	movaps	%xmm11, %xmm15
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm6
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm15
	movss	(%r9,%rsi), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	128(%rsp), %xmm11
	addps	%xmm5, %xmm11
	movaps	%xmm11, 128(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	112(%rsp), %xmm11
	addps	%xmm5, %xmm11
	movaps	%xmm11, 112(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm10
	movaps	%xmm9, %xmm5
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm5
	movss	(%r8,%rsi), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm7
	movaps	%xmm7, %xmm3
	mulps	%xmm4, %xmm2
	addps	%xmm2, %xmm13
	movaps	%xmm13, %xmm2
	mulps	%xmm4, %xmm1
	addps	%xmm1, %xmm14
	movaps	%xmm14, %xmm1
	mulps	%xmm0, %xmm4
	movaps	272(%rsp), %xmm0
	addps	%xmm4, %xmm0
	addq	$4, %rsi
	addq	%r15, %rbp
	incq	%r11
	cmpq	$64, %rsi
	jne	.LBB0_253
	addq	$64, %r8
	addq	$64, %r9
	addq	$64, %r14
	addq	$64, %r13
	addq	712(%rsp), %r10
	movq	%r12, %rdi
	testq	%rcx, %rcx
	movaps	240(%rsp), %xmm4
	movaps	144(%rsp), %xmm7
	movaps	96(%rsp), %xmm9
	movaps	128(%rsp), %xmm11
	movaps	112(%rsp), %xmm13
	movq	192(%rsp), %r12
	jne	.LBB0_250
.LBB0_257:
	movaps	%xmm8, 352(%rsp)
	movaps	%xmm10, 208(%rsp)
	movaps	%xmm13, 112(%rsp)
	movaps	%xmm11, 128(%rsp)
	movaps	%xmm9, 96(%rsp)
	movaps	%xmm7, 144(%rsp)
	movaps	%xmm4, %xmm10
	movaps	%xmm12, %xmm8
	movq	%r12, %rdi
	andq	$-16, %rdi
	cmpq	%r12, %rdi
	movq	296(%rsp), %r14
	jne	.LBB0_259
	movq	256(%rsp), %r11
	jmp	.LBB0_242
.LBB0_259:
	movq	320(%rsp), %rcx
	movq	480(%rsp), %r10
	leaq	(%rcx,%r10,4), %rcx
	movq	512(%rsp), %rsi
	leaq	(%rsi,%r10,4), %r8
	movq	496(%rsp), %rsi
	leaq	(%rsi,%r10,4), %r9
	movq	544(%rsp), %rsi
	leaq	(%rsi,%r10,4), %r10
	movq	256(%rsp), %r11
	.p2align	4
.LBB0_260:
	leaq	1(%rdi), %rsi
	movq	%rdi, %rbx
	imulq	%r15, %rbx
	cmpq	%rdx, %rbx
	ja	.LBB0_477
	je	.LBB0_98
	cmpq	%r12, %rdi
	jae	.LBB0_408
	movaps	%xmm0, %xmm14
	movaps	%xmm1, %xmm7
	movaps	%xmm2, %xmm13
	movaps	%xmm3, %xmm12
	movaps	%xmm5, %xmm11
	movaps	%xmm6, %xmm0
	shlq	$6, %rbx
	addq	%rax, %rbx
	movss	(%rcx,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movups	(%rbx), %xmm3
	movups	16(%rbx), %xmm2
	movups	32(%rbx), %xmm1
	movups	48(%rbx), %xmm9
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm8
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	352(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 352(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm10
	mulps	%xmm9, %xmm4
	movaps	144(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 144(%rsp)
	movss	(%r8,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	96(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 96(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	160(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 160(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	%xmm0, %xmm6
	addps	%xmm5, %xmm6
	mulps	%xmm9, %xmm4
	addps	%xmm4, %xmm15
	movss	(%r9,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	128(%rsp), %xmm0
	addps	%xmm5, %xmm0
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	112(%rsp), %xmm0
	addps	%xmm5, %xmm0
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	208(%rsp), %xmm0
	addps	%xmm5, %xmm0
	movaps	%xmm0, 208(%rsp)
	mulps	%xmm9, %xmm4
	movaps	%xmm11, %xmm5
	addps	%xmm4, %xmm5
	movss	(%r10,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm12
	movaps	%xmm12, %xmm3
	mulps	%xmm4, %xmm2
	addps	%xmm2, %xmm13
	movaps	%xmm13, %xmm2
	mulps	%xmm4, %xmm1
	addps	%xmm1, %xmm7
	movaps	%xmm7, %xmm1
	mulps	%xmm9, %xmm4
	movaps	%xmm14, %xmm0
	addps	%xmm4, %xmm0
	movq	%rsi, %rdi
	cmpq	%r12, %rsi
	jb	.LBB0_260
.LBB0_242:
	movq	24(%rsp), %r9
	cmpq	%r9, 304(%rsp)
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	224(%rsp), %rsi
	movq	384(%rsp), %r10
	movq	368(%rsp), %rdi
	movaps	%xmm8, %xmm12
	movaps	352(%rsp), %xmm8
	movaps	%xmm10, %xmm4
	movaps	144(%rsp), %xmm7
	movaps	96(%rsp), %xmm9
	movaps	128(%rsp), %xmm11
	movaps	112(%rsp), %xmm13
	movaps	208(%rsp), %xmm10
	jb	.LBB0_243
.LBB0_267:
	cmpq	$0, 624(%rsp)
	je	.LBB0_268
	movq	440(%rsp), %r12
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB0_270
.LBB0_268:
	movq	440(%rsp), %r12
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r8d
.LBB0_270:
	subq	%rdx, %r12
	subq	%r8, %r12
	movq	336(%rsp), %rax
	jb	.LBB0_301
	cmpb	$0, 528(%rsp)
	jne	.LBB0_474
	movq	%rax, %rbp
	shlq	$4, %rbp
	cmpq	%rbp, 184(%rsp)
	jbe	.LBB0_301
	movq	184(%rsp), %r14
	subq	%rbp, %r14
	cmpq	$16, %r14
	movl	$16, %edx
	cmovbq	%r14, %rdx
	shll	$2, %edx
	movq	800(%rsp), %rax
	leaq	(%rax,%rbp,4), %r13
	cmpq	$15, %r14
	movaps	%xmm3, 384(%rsp)
	movaps	%xmm2, 368(%rsp)
	movaps	%xmm1, 816(%rsp)
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm11, 128(%rsp)
	movaps	%xmm13, 112(%rsp)
	movaps	%xmm10, 208(%rsp)
	movaps	%xmm5, 480(%rsp)
	movaps	%xmm9, 96(%rsp)
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm15, 304(%rsp)
	movq	%rdx, 192(%rsp)
	jbe	.LBB0_275
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_276
.LBB0_275:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movaps	%xmm12, 928(%rsp)
	movaps	%xmm8, 352(%rsp)
	movaps	%xmm4, 240(%rsp)
	movaps	%xmm7, 144(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	144(%rsp), %xmm7
	movaps	240(%rsp), %xmm4
	movaps	352(%rsp), %xmm8
	movaps	928(%rsp), %xmm12
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_276:
	addps	%xmm3, %xmm7
	addps	%xmm2, %xmm4
	addps	%xmm1, %xmm8
	addps	%xmm0, %xmm12
	cmpq	$15, %r14
	jbe	.LBB0_277
	movups	%xmm12, (%r13)
	movups	%xmm8, 16(%r13)
	movups	%xmm4, 32(%r13)
	movups	%xmm7, 48(%r13)
	jmp	.LBB0_279
.LBB0_277:
	movaps	%xmm12, 32(%rsp)
	movaps	%xmm8, 48(%rsp)
	movaps	%xmm4, 64(%rsp)
	movaps	%xmm7, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	192(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB0_279:
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	224(%rsp), %rsi
	movq	336(%rsp), %rax
	movaps	96(%rsp), %xmm4
	movaps	256(%rsp), %xmm5
	movaps	304(%rsp), %xmm6
	subq	%r8, %r12
	jb	.LBB0_301
	movq	776(%rsp), %rax
	leaq	(%rax,%rbp,4), %r13
	cmpq	$15, %r14
	jbe	.LBB0_281
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_283
.LBB0_281:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	192(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	304(%rsp), %xmm6
	movaps	256(%rsp), %xmm5
	movaps	96(%rsp), %xmm4
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_283:
	addps	%xmm3, %xmm6
	addps	%xmm2, %xmm5
	movaps	160(%rsp), %xmm2
	addps	%xmm1, %xmm2
	addps	%xmm0, %xmm4
	cmpq	$15, %r14
	jbe	.LBB0_284
	movups	%xmm4, (%r13)
	movups	%xmm2, 16(%r13)
	movups	%xmm5, 32(%r13)
	movups	%xmm6, 48(%r13)
	jmp	.LBB0_286
.LBB0_284:
	movaps	%xmm4, 32(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm6, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	192(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB0_286:
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	224(%rsp), %rsi
	movq	336(%rsp), %rax
	movaps	128(%rsp), %xmm4
	movaps	112(%rsp), %xmm5
	movaps	208(%rsp), %xmm7
	movaps	480(%rsp), %xmm8
	subq	%r8, %r12
	jb	.LBB0_301
	movq	768(%rsp), %rax
	leaq	(%rax,%rbp,4), %r13
	cmpq	$15, %r14
	jbe	.LBB0_288
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_290
.LBB0_288:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	192(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	480(%rsp), %xmm8
	movaps	208(%rsp), %xmm7
	movaps	112(%rsp), %xmm5
	movaps	128(%rsp), %xmm4
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_290:
	addps	%xmm3, %xmm8
	addps	%xmm2, %xmm7
	addps	%xmm1, %xmm5
	addps	%xmm0, %xmm4
	cmpq	$15, %r14
	jbe	.LBB0_291
	movups	%xmm4, (%r13)
	movups	%xmm5, 16(%r13)
	movups	%xmm7, 32(%r13)
	movups	%xmm8, 48(%r13)
	jmp	.LBB0_293
.LBB0_291:
	movaps	%xmm4, 32(%rsp)
	movaps	%xmm5, 48(%rsp)
	movaps	%xmm7, 64(%rsp)
	movaps	%xmm8, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	192(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB0_293:
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	224(%rsp), %rsi
	movq	336(%rsp), %rax
	movaps	384(%rsp), %xmm4
	movaps	368(%rsp), %xmm5
	movaps	816(%rsp), %xmm7
	movaps	272(%rsp), %xmm8
	cmpq	%r12, %r8
	ja	.LBB0_301
	movq	760(%rsp), %rax
	leaq	(%rax,%rbp,4), %r13
	cmpq	$15, %r14
	jbe	.LBB0_295
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_297
.LBB0_295:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	192(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	272(%rsp), %xmm8
	movaps	816(%rsp), %xmm7
	movaps	368(%rsp), %xmm5
	movaps	384(%rsp), %xmm4
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_297:
	addps	%xmm3, %xmm8
	addps	%xmm2, %xmm7
	addps	%xmm1, %xmm5
	addps	%xmm0, %xmm4
	cmpq	$15, %r14
	ja	.LBB0_299
	movaps	%xmm4, 32(%rsp)
	movaps	%xmm5, 48(%rsp)
	movaps	%xmm7, 64(%rsp)
	movaps	%xmm8, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	192(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB0_300
.LBB0_235:
	movq	416(%rsp), %rax
	cmpq	656(%rsp), %rax
	movq	608(%rsp), %rax
	jne	.LBB0_236
	jmp	.LBB0_10
.LBB0_24:
	movq	584(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rdi
	movq	%r12, %rax
	imulq	%rdi, %rax
	addq	%rbx, %rax
	movq	%rax, %rsi
	addq	%r9, %rsi
	movq	16(%rsp), %rcx
	jb	.LBB0_462
	cmpq	%rbp, %rsi
	ja	.LBB0_462
	orq	$1, %rdi
	imulq	%r12, %rdi
	addq	%rbx, %rdi
	movq	%rdi, %rsi
	addq	%r9, %rsi
	jb	.LBB0_461
	cmpq	%rbp, %rsi
	ja	.LBB0_461
	cmpq	$0, 696(%rsp)
	je	.LBB0_10
	movq	648(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 208(%rsp)
	leaq	(%rcx,%rdi,4), %rax
	movq	%rax, 352(%rsp)
	movq	16(%rsp), %rcx
	movq	408(%rsp), %rax
	movq	8(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 272(%rsp)
	xorl	%esi, %esi
.LBB0_125:
	movq	%rsi, 96(%rsp)
	incq	%rsi
	testq	%r15, %r15
	movq	8(%rsp), %r8
	je	.LBB0_124
	movq	96(%rsp), %rdx
	movq	%rdx, %rdi
	movq	184(%rsp), %rax
	imulq	%rax, %rdi
	imulq	%rax, %rsi
	movq	%rdx, %r10
	imulq	%r15, %r10
	cmpq	%rdi, %rsi
	setb	%al
	movq	%rsi, 336(%rsp)
	cmpq	%r8, %rsi
	seta	%dl
	orb	%al, %dl
	movb	%dl, 192(%rsp)
	movq	408(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 256(%rsp)
	movq	272(%rsp), %rax
	movq	%rdi, 480(%rsp)
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 304(%rsp)
	xorl	%eax, %eax
	movq	%r10, 144(%rsp)
	jmp	.LBB0_127
.LBB0_170:
	movups	%xmm4, (%r13)
	movups	%xmm5, 16(%r13)
	movups	%xmm7, 32(%r13)
	movups	%xmm8, 48(%r13)
.LBB0_171:
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	xorps	%xmm6, %xmm6
	movq	96(%rsp), %rax
	leaq	1(%rax), %rsi
	movq	144(%rsp), %r10
	movq	112(%rsp), %rax
.LBB0_172:
	incq	%rax
	cmpq	%r15, %rax
	movq	296(%rsp), %r14
	je	.LBB0_124
.LBB0_127:
	movq	%rax, 112(%rsp)
	leaq	(%rax,%r10), %rdi
	movq	456(%rsp), %r11
	subq	%rdi, %r11
	jb	.LBB0_122
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	xorps	%xmm9, %xmm9
	xorps	%xmm10, %xmm10
	xorps	%xmm11, %xmm11
	xorps	%xmm12, %xmm12
	xorps	%xmm13, %xmm13
	xorps	%xmm14, %xmm14
	cmpq	%r9, 448(%rsp)
	jae	.LBB0_154
	testq	%r14, %r14
	je	.LBB0_391
	shlq	$6, %rdi
	addq	688(%rsp), %rdi
	movq	448(%rsp), %rsi
	movq	%r11, 160(%rsp)
	movq	%rdi, 240(%rsp)
	jmp	.LBB0_132
.LBB0_131:
	movq	24(%rsp), %r9
	cmpq	%r9, %rcx
	movq	8(%rsp), %r8
	movq	16(%rsp), %rcx
	movq	144(%rsp), %r10
	movq	160(%rsp), %r11
	movq	240(%rsp), %rdi
	jae	.LBB0_154
.LBB0_132:
	movq	%rsi, %r10
	movq	%rsi, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB0_133
	movq	%r10, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB0_135
.LBB0_133:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB0_135:
	leaq	(%r10,%r14), %rcx
	subq	%rdx, %rcx
	cmpq	%r9, %rcx
	movq	%r9, %rsi
	cmovbq	%rcx, %rsi
	cmpq	%r10, %rcx
	jb	.LBB0_153
	imulq	704(%rsp), %rax
	addq	%rdx, %rax
	imulq	%r15, %rax
	movq	%r11, %rdx
	subq	%rax, %rdx
	jb	.LBB0_152
	movq	%rsi, %r11
	subq	%r10, %r11
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%r11, %r8
	shrq	$4, %r8
	movq	%r10, 128(%rsp)
	je	.LBB0_146
	movq	680(%rsp), %rdi
	leaq	(%rdi,%r10,4), %r9
	movq	592(%rsp), %rdi
	leaq	(%rdi,%r10,4), %r14
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	.p2align	4
.LBB0_139:
	movq	%r11, %rdi
	subq	%r13, %rdi
	jb	.LBB0_104
	cmpq	$16, %rdi
	jb	.LBB0_410
	leaq	16(%r13), %rbx
	decq	%r8
	movq	%r12, %rdi
	xorl	%r10d, %r10d
	.p2align	4
.LBB0_142:
	cmpq	%rdx, %rdi
	ja	.LBB0_478
	je	.LBB0_103
	leaq	1(%r10), %rbp
	movss	(%r14,%r10,4), %xmm0
	movss	(%r9,%r10,4), %xmm1
	orq	%r13, %r10
	imulq	%r15, %r10
	shlq	$6, %r10
	shufps	$0, %xmm0, %xmm0
	movups	(%rax,%r10), %xmm2
	movups	16(%rax,%r10), %xmm3
	movups	32(%rax,%r10), %xmm4
	movaps	%xmm0, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm11
	movups	48(%rax,%r10), %xmm5
	shufps	$0, %xmm1, %xmm1
	mulps	%xmm1, %xmm2
	addps	%xmm2, %xmm7
	movaps	%xmm0, %xmm2
	mulps	%xmm3, %xmm2
	addps	%xmm2, %xmm12
	mulps	%xmm1, %xmm3
	addps	%xmm3, %xmm8
	movaps	%xmm0, %xmm2
	mulps	%xmm4, %xmm2
	addps	%xmm2, %xmm13
	mulps	%xmm1, %xmm4
	addps	%xmm4, %xmm9
	mulps	%xmm5, %xmm0
	addps	%xmm0, %xmm14
	mulps	%xmm5, %xmm1
	addps	%xmm1, %xmm10
	addq	%r15, %rdi
	movq	%rbp, %r10
	cmpq	$16, %rbp
	jne	.LBB0_142
	addq	$64, %r9
	addq	$64, %r14
	addq	712(%rsp), %r12
	movq	%rbx, %r13
	testq	%r8, %r8
	jne	.LBB0_139
.LBB0_146:
	movq	%r11, %rdi
	andq	$-16, %rdi
	cmpq	%r11, %rdi
	movq	296(%rsp), %r14
	je	.LBB0_131
	movq	208(%rsp), %r8
	movq	128(%rsp), %r10
	leaq	(%r8,%r10,4), %r8
	movq	352(%rsp), %r9
	leaq	(%r9,%r10,4), %r9
	.p2align	4
.LBB0_148:
	leaq	1(%rdi), %rbx
	movq	%rdi, %r13
	imulq	%r15, %r13
	cmpq	%rdx, %r13
	ja	.LBB0_471
	je	.LBB0_98
	cmpq	%r11, %rdi
	jae	.LBB0_202
	shlq	$6, %r13
	movss	(%r8,%rdi,4), %xmm0
	shufps	$0, %xmm0, %xmm0
	movups	(%rax,%r13), %xmm2
	movups	16(%rax,%r13), %xmm3
	movups	32(%rax,%r13), %xmm4
	movups	48(%rax,%r13), %xmm1
	movaps	%xmm0, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm11
	movss	(%r9,%rdi,4), %xmm5
	shufps	$0, %xmm5, %xmm5
	mulps	%xmm5, %xmm2
	addps	%xmm2, %xmm7
	movaps	%xmm0, %xmm2
	mulps	%xmm3, %xmm2
	addps	%xmm2, %xmm12
	mulps	%xmm5, %xmm3
	addps	%xmm3, %xmm8
	movaps	%xmm0, %xmm2
	mulps	%xmm4, %xmm2
	addps	%xmm2, %xmm13
	mulps	%xmm5, %xmm4
	addps	%xmm4, %xmm9
	mulps	%xmm1, %xmm0
	addps	%xmm0, %xmm14
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm10
	movq	%rbx, %rdi
	cmpq	%r11, %rbx
	jb	.LBB0_148
	jmp	.LBB0_131
.LBB0_154:
	cmpq	$0, 624(%rsp)
	je	.LBB0_155
	movq	440(%rsp), %rbp
	movq	%rbp, %rax
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB0_157
.LBB0_155:
	movq	440(%rsp), %rbp
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r8d
.LBB0_157:
	movq	96(%rsp), %rax
	leaq	1(%rax), %rsi
	subq	%rdx, %rbp
	subq	%r8, %rbp
	movq	112(%rsp), %rax
	jb	.LBB0_172
	cmpb	$0, 192(%rsp)
	jne	.LBB0_472
	movq	%rax, %r12
	shlq	$4, %r12
	cmpq	%r12, 184(%rsp)
	jbe	.LBB0_172
	movq	184(%rsp), %r14
	subq	%r12, %r14
	movq	256(%rsp), %rax
	leaq	(%rax,%r12,4), %r13
	cmpq	$16, %r14
	movl	$16, %ebx
	cmovbq	%r14, %rbx
	movaps	%xmm7, 128(%rsp)
	movaps	%xmm8, 160(%rsp)
	movaps	%xmm9, 240(%rsp)
	movaps	%xmm10, 224(%rsp)
	jb	.LBB0_162
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_163
.LBB0_162:
	movaps	%xmm6, 80(%rsp)
	movaps	%xmm6, 64(%rsp)
	movaps	%xmm6, 48(%rsp)
	movaps	%xmm6, 32(%rsp)
	leaq	(,%rbx,4), %rdx
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movaps	%xmm11, 416(%rsp)
	movaps	%xmm12, 384(%rsp)
	movaps	%xmm13, 368(%rsp)
	movaps	%xmm14, 608(%rsp)
	callq	*memcpy@GOTPCREL(%rip)
	movaps	608(%rsp), %xmm14
	movaps	368(%rsp), %xmm13
	movaps	384(%rsp), %xmm12
	movaps	416(%rsp), %xmm11
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_163:
	addps	%xmm3, %xmm14
	addps	%xmm2, %xmm13
	addps	%xmm1, %xmm12
	addps	%xmm0, %xmm11
	cmpq	$16, %r14
	jb	.LBB0_166
	movups	%xmm11, (%r13)
	movups	%xmm12, 16(%r13)
	movups	%xmm13, 32(%r13)
	movups	%xmm14, 48(%r13)
	movq	8(%rsp), %r8
	cmpq	%rbp, %r8
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	xorps	%xmm6, %xmm6
	movq	96(%rsp), %rax
	leaq	1(%rax), %rsi
	movq	144(%rsp), %r10
	movq	112(%rsp), %rax
	movaps	128(%rsp), %xmm4
	movaps	160(%rsp), %xmm5
	movaps	240(%rsp), %xmm7
	movaps	224(%rsp), %xmm8
	ja	.LBB0_172
	movq	304(%rsp), %rax
	leaq	(%rax,%r12,4), %r13
	movups	(%rax,%r12,4), %xmm0
	movups	16(%rax,%r12,4), %xmm1
	movups	32(%rax,%r12,4), %xmm2
	movups	48(%rax,%r12,4), %xmm3
	jmp	.LBB0_168
.LBB0_166:
	movaps	%xmm11, 32(%rsp)
	movaps	%xmm12, 48(%rsp)
	movaps	%xmm13, 64(%rsp)
	movaps	%xmm14, 80(%rsp)
	leaq	(,%rbx,4), %rdx
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	8(%rsp), %r8
	cmpq	%rbp, %r8
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	xorps	%xmm6, %xmm6
	movq	96(%rsp), %rax
	leaq	1(%rax), %rsi
	movq	144(%rsp), %r10
	movq	112(%rsp), %rax
	ja	.LBB0_172
	movq	304(%rsp), %rax
	leaq	(%rax,%r12,4), %r13
	movaps	%xmm6, 80(%rsp)
	movaps	%xmm6, 64(%rsp)
	movaps	%xmm6, 48(%rsp)
	movaps	%xmm6, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	leaq	(,%rbx,4), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	224(%rsp), %xmm8
	movaps	240(%rsp), %xmm7
	movaps	160(%rsp), %xmm5
	movaps	128(%rsp), %xmm4
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_168:
	addps	%xmm3, %xmm8
	addps	%xmm2, %xmm7
	addps	%xmm1, %xmm5
	addps	%xmm0, %xmm4
	cmpq	$15, %r14
	ja	.LBB0_170
	movaps	%xmm4, 32(%rsp)
	movaps	%xmm5, 48(%rsp)
	movaps	%xmm7, 64(%rsp)
	movaps	%xmm8, 80(%rsp)
	shlq	$2, %rbx
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	%rbx, %rdx
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB0_171
.LBB0_124:
	movq	96(%rsp), %rax
	cmpq	656(%rsp), %rax
	jne	.LBB0_125
	jmp	.LBB0_10
.LBB0_60:
	movq	584(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rdi
	movq	%r12, %rax
	imulq	%rdi, %rax
	addq	%rbx, %rax
	movq	%rax, %rsi
	addq	%r9, %rsi
	jb	.LBB0_462
	cmpq	%rbp, %rsi
	ja	.LBB0_462
	movq	%rdi, %r13
	orq	$1, %r13
	imulq	664(%rsp), %r13
	addq	600(%rsp), %r13
	movq	%r13, %rsi
	addq	%r9, %rsi
	movq	16(%rsp), %rcx
	jb	.LBB0_466
	cmpq	%rbp, %rsi
	ja	.LBB0_466
	leaq	2(%rdi), %r10
	imulq	664(%rsp), %r10
	addq	600(%rsp), %r10
	movq	%r10, %rsi
	addq	%r9, %rsi
	jb	.LBB0_464
	cmpq	%rbp, %rsi
	ja	.LBB0_464
	leaq	3(%rdi), %r11
	imulq	664(%rsp), %r11
	addq	600(%rsp), %r11
	movq	%r11, %rsi
	addq	%r9, %rsi
	jb	.LBB0_465
	cmpq	%rbp, %rsi
	ja	.LBB0_465
	leaq	4(%rdi), %rbx
	imulq	664(%rsp), %rbx
	addq	600(%rsp), %rbx
	movq	%rbx, %rsi
	addq	%r9, %rsi
	jb	.LBB0_467
	cmpq	672(%rsp), %rsi
	ja	.LBB0_467
	addq	$5, %rdi
	imulq	664(%rsp), %rdi
	addq	600(%rsp), %rdi
	movq	%rdi, %rsi
	addq	%r9, %rsi
	jb	.LBB0_468
	cmpq	672(%rsp), %rsi
	ja	.LBB0_468
	cmpb	$0, 335(%rsp)
	je	.LBB0_73
.LBB0_10:
	movq	408(%rsp), %rax
	movq	440(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 408(%rsp)
	movq	1096(%rsp), %r14
	subq	%rdx, %r14
	incq	584(%rsp)
	movq	1056(%rsp), %rax
	addq	%rax, 952(%rsp)
	addq	%rax, 872(%rsp)
	addq	%rax, 792(%rsp)
	addq	%rax, 784(%rsp)
	addq	%rax, 680(%rsp)
	addq	%rax, 592(%rsp)
	testq	%r14, %r14
	movq	672(%rsp), %rbp
	movq	1080(%rsp), %rdx
	movq	1088(%rsp), %r10
	movq	1072(%rsp), %r11
	movq	664(%rsp), %r12
	movq	600(%rsp), %rbx
	movq	1064(%rsp), %rsi
	movq	1048(%rsp), %rdi
	movq	1040(%rsp), %rax
	jne	.LBB0_13
	jmp	.LBB0_11
.LBB0_73:
	movq	648(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 768(%rsp)
	leaq	(%rcx,%r13,4), %rax
	movq	%rax, 760(%rsp)
	leaq	(%rcx,%r10,4), %rax
	movq	%rax, 752(%rsp)
	leaq	(%rcx,%r11,4), %rax
	movq	%rax, 744(%rsp)
	leaq	(%rcx,%rbx,4), %rax
	movq	%rax, 816(%rsp)
	leaq	(%rcx,%rdi,4), %rax
	movq	%rax, 928(%rsp)
	movq	16(%rsp), %rcx
	movq	408(%rsp), %rax
	movq	8(%rsp), %r11
	leaq	(%rax,%r11,4), %rsi
	leaq	(%rsi,%r11,4), %r12
	leaq	(%r12,%r11,4), %r8
	leaq	(%r8,%r11,4), %r10
	leaq	(%r10,%r11,4), %rdi
	movq	440(%rsp), %rax
	subq	%rdx, %rax
	movq	%rax, 776(%rsp)
	xorl	%eax, %eax
	movq	%rsi, 512(%rsp)
	movq	%r12, 496(%rsp)
	movq	%r8, 544(%rsp)
	movq	%r10, 528(%rsp)
	movq	%rdi, 984(%rsp)
.LBB0_379:
	movq	%rcx, %r13
	movq	%rax, %r11
	leaq	1(%rax), %rdx
	movq	%rax, %rbx
	movq	184(%rsp), %rax
	imulq	%rax, %rbx
	movq	%rdx, 912(%rsp)
	imulq	%rax, %rdx
	movq	%r11, 896(%rsp)
	movq	%r11, %rcx
	imulq	%r15, %rcx
	cmpq	%rbx, %rdx
	setb	%al
	movq	%rdx, 968(%rsp)
	movq	8(%rsp), %r11
	cmpq	%r11, %rdx
	seta	%dl
	orb	%al, %dl
	movb	%dl, 864(%rsp)
	movq	408(%rsp), %rax
	leaq	(%rax,%rbx,4), %rax
	movq	%rax, 856(%rsp)
	leaq	(%rsi,%rbx,4), %rax
	movq	%rax, 848(%rsp)
	leaq	(%r12,%rbx,4), %rax
	movq	%rax, 840(%rsp)
	leaq	(%r8,%rbx,4), %rax
	movq	%rax, 880(%rsp)
	leaq	(%r10,%rbx,4), %rax
	movq	%rax, 1000(%rsp)
	movq	%rbx, 976(%rsp)
	leaq	(%rdi,%rbx,4), %rax
	movq	%rcx, %rbx
	movq	%rax, 992(%rsp)
	xorl	%eax, %eax
	movq	%rcx, 320(%rsp)
	jmp	.LBB0_380
.LBB0_455:
	movups	%xmm1, (%r13)
	movups	%xmm2, 16(%r13)
	movups	%xmm3, 32(%r13)
	movups	%xmm4, 48(%r13)
.LBB0_456:
	movq	8(%rsp), %r11
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	512(%rsp), %rsi
	movq	496(%rsp), %r12
	movq	544(%rsp), %r8
	movq	528(%rsp), %r10
	movq	320(%rsp), %rbx
	movq	464(%rsp), %rax
.LBB0_457:
	movq	%rcx, %r13
	incq	%rax
	cmpq	%r15, %rax
	movq	296(%rsp), %r14
	je	.LBB0_378
.LBB0_380:
	leaq	(%rax,%rbx), %rdx
	movq	456(%rsp), %rbp
	movq	%rdx, %rdi
	subq	%rdx, %rbp
	jb	.LBB0_122
	xorps	%xmm7, %xmm7
	xorps	%xmm8, %xmm8
	xorps	%xmm9, %xmm9
	xorps	%xmm10, %xmm10
	xorps	%xmm11, %xmm11
	xorps	%xmm12, %xmm12
	xorps	%xmm13, %xmm13
	xorps	%xmm14, %xmm14
	xorps	%xmm15, %xmm15
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 480(%rsp)
	movaps	%xmm0, 624(%rsp)
	movaps	%xmm0, 336(%rsp)
	movaps	%xmm0, 352(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm0, 304(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 144(%rsp)
	cmpq	%r9, 448(%rsp)
	movq	%rax, 464(%rsp)
	movq	%r13, %rcx
	jae	.LBB0_412
	testq	%r14, %r14
	je	.LBB0_391
	shlq	$6, %rdi
	addq	688(%rsp), %rdi
	movq	%rdi, 560(%rsp)
	movaps	%xmm0, 480(%rsp)
	movaps	%xmm0, 624(%rsp)
	movaps	%xmm0, 336(%rsp)
	movaps	%xmm0, 352(%rsp)
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm0, 256(%rsp)
	movaps	%xmm0, 304(%rsp)
	movq	448(%rsp), %rdx
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 240(%rsp)
	movaps	%xmm0, 272(%rsp)
	movaps	%xmm0, 208(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 144(%rsp)
	movq	%rbp, 800(%rsp)
.LBB0_385:
	movq	%rdx, %rdi
	movq	%rdx, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB0_386
	movq	%rdi, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB0_388
.LBB0_386:
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB0_388:
	leaq	(%rdi,%r14), %rcx
	subq	%rdx, %rcx
	cmpq	%r9, %rcx
	movq	%r9, %rsi
	cmovbq	%rcx, %rsi
	cmpq	%rdi, %rcx
	jb	.LBB0_411
	imulq	704(%rsp), %rax
	addq	%rdx, %rax
	imulq	%r15, %rax
	movq	%rbp, %rdx
	subq	%rax, %rdx
	jb	.LBB0_390
	movq	%rsi, %r12
	subq	%rdi, %r12
	shlq	$6, %rax
	addq	560(%rsp), %rax
	movq	%r12, %r11
	shrq	$4, %r11
	movq	%rsi, 368(%rsp)
	movq	%rcx, 608(%rsp)
	movq	%rdi, 720(%rsp)
	je	.LBB0_401
	movq	952(%rsp), %rcx
	leaq	(%rcx,%rdi,4), %r10
	movq	872(%rsp), %rcx
	leaq	(%rcx,%rdi,4), %r8
	movq	792(%rsp), %rcx
	leaq	(%rcx,%rdi,4), %r9
	movq	784(%rsp), %rcx
	leaq	(%rcx,%rdi,4), %rcx
	movq	680(%rsp), %rsi
	leaq	(%rsi,%rdi,4), %r14
	movq	592(%rsp), %rsi
	leaq	(%rsi,%rdi,4), %r13
	xorl	%esi, %esi
	xorl	%ebp, %ebp
	movq	%r12, 384(%rsp)
	.p2align	4
.LBB0_394:
	movq	%r12, %rdi
	subq	%rbp, %rdi
	jb	.LBB0_409
	cmpq	$16, %rdi
	jb	.LBB0_410
	leaq	16(%rbp), %rdi
	movq	%rdi, 416(%rsp)
	decq	%r11
	movq	%r11, 224(%rsp)
	movq	%rsi, %rdi
	xorl	%r11d, %r11d
	xorl	%r12d, %r12d
	.p2align	4
.LBB0_397:
	cmpq	%rdx, %rdi
	ja	.LBB0_478
	je	.LBB0_103
	movq	%r12, %rbx
	orq	%rbp, %rbx
	imulq	%r15, %rbx
	shlq	$6, %rbx
	movups	(%rax,%rbx), %xmm3
	movups	16(%rax,%rbx), %xmm2
	movups	32(%rax,%rbx), %xmm1
	movups	48(%rax,%rbx), %xmm0
	movss	(%r13,%r11), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	144(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 144(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	112(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	128(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 128(%rsp)
	mulps	%xmm0, %xmm4
	movaps	96(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 96(%rsp)
	movss	(%r14,%r11), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	208(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 208(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	272(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 272(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	240(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 240(%rsp)
	mulps	%xmm0, %xmm4
	movaps	160(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 160(%rsp)
	movss	(%rcx,%r11), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	304(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 304(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	256(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	192(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 192(%rsp)
	mulps	%xmm0, %xmm4
	movaps	352(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 352(%rsp)
	movss	(%r9,%r11), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	336(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 336(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	624(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 624(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	480(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 480(%rsp)
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm15
	movss	(%r8,%r11), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm14
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm13
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm12
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm11
	movss	(%r10,%r11), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm10
	mulps	%xmm4, %xmm2
	addps	%xmm2, %xmm9
	mulps	%xmm4, %xmm1
	addps	%xmm1, %xmm8
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm7
	addq	$4, %r11
	addq	%r15, %rdi
	incq	%r12
	cmpq	$64, %r11
	jne	.LBB0_397
	addq	$64, %r10
	addq	$64, %r8
	addq	$64, %r9
	addq	$64, %rcx
	addq	$64, %r14
	addq	$64, %r13
	addq	712(%rsp), %rsi
	movq	416(%rsp), %rbp
	movq	224(%rsp), %r11
	testq	%r11, %r11
	movq	384(%rsp), %r12
	jne	.LBB0_394
.LBB0_401:
	movq	%r12, %rdi
	andq	$-16, %rdi
	cmpq	%r12, %rdi
	jne	.LBB0_403
	movq	320(%rsp), %r13
	movq	800(%rsp), %rbp
	jmp	.LBB0_384
.LBB0_403:
	movq	768(%rsp), %rcx
	movq	720(%rsp), %rbx
	leaq	(%rcx,%rbx,4), %rcx
	movq	760(%rsp), %rsi
	leaq	(%rsi,%rbx,4), %rsi
	movq	752(%rsp), %r8
	leaq	(%r8,%rbx,4), %r8
	movq	744(%rsp), %r9
	leaq	(%r9,%rbx,4), %r9
	movq	816(%rsp), %r10
	leaq	(%r10,%rbx,4), %r10
	movq	928(%rsp), %r11
	leaq	(%r11,%rbx,4), %r14
	movq	320(%rsp), %r13
	movq	800(%rsp), %rbp
	.p2align	4
.LBB0_404:
	leaq	1(%rdi), %r11
	movq	%rdi, %rbx
	imulq	%r15, %rbx
	cmpq	%rdx, %rbx
	ja	.LBB0_477
	je	.LBB0_98
	cmpq	%r12, %rdi
	jae	.LBB0_408
	shlq	$6, %rbx
	addq	%rax, %rbx
	movss	(%rcx,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movups	(%rbx), %xmm3
	movups	16(%rbx), %xmm2
	movups	32(%rbx), %xmm1
	movups	48(%rbx), %xmm0
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	144(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 144(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	112(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 112(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	128(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 128(%rsp)
	mulps	%xmm0, %xmm4
	movaps	96(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 96(%rsp)
	movss	(%rsi,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	208(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 208(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	272(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 272(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	240(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 240(%rsp)
	mulps	%xmm0, %xmm4
	movaps	160(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 160(%rsp)
	movss	(%r8,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	304(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 304(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	256(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 256(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	192(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 192(%rsp)
	mulps	%xmm0, %xmm4
	movaps	352(%rsp), %xmm5
	addps	%xmm4, %xmm5
	movaps	%xmm5, 352(%rsp)
	movss	(%r9,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	movaps	336(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 336(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	movaps	624(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 624(%rsp)
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	movaps	480(%rsp), %xmm6
	addps	%xmm5, %xmm6
	movaps	%xmm6, 480(%rsp)
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm15
	movss	(%r10,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	movaps	%xmm4, %xmm5
	mulps	%xmm3, %xmm5
	addps	%xmm5, %xmm14
	movaps	%xmm4, %xmm5
	mulps	%xmm2, %xmm5
	addps	%xmm5, %xmm13
	movaps	%xmm4, %xmm5
	mulps	%xmm1, %xmm5
	addps	%xmm5, %xmm12
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm11
	movss	(%r14,%rdi,4), %xmm4
	shufps	$0, %xmm4, %xmm4
	mulps	%xmm4, %xmm3
	addps	%xmm3, %xmm10
	mulps	%xmm4, %xmm2
	addps	%xmm2, %xmm9
	mulps	%xmm4, %xmm1
	addps	%xmm1, %xmm8
	mulps	%xmm0, %xmm4
	addps	%xmm4, %xmm7
	movq	%r11, %rdi
	cmpq	%r12, %r11
	jb	.LBB0_404
.LBB0_384:
	movq	24(%rsp), %r9
	cmpq	%r9, 608(%rsp)
	movq	8(%rsp), %r11
	movq	296(%rsp), %r14
	movq	16(%rsp), %rcx
	movq	512(%rsp), %rsi
	movq	496(%rsp), %r12
	movq	544(%rsp), %r8
	movq	528(%rsp), %r10
	movq	464(%rsp), %rax
	movq	368(%rsp), %rdx
	movq	%r13, %rbx
	jb	.LBB0_385
.LBB0_412:
	movq	776(%rsp), %rbp
	subq	%r11, %rbp
	jb	.LBB0_457
	testb	$1, 864(%rsp)
	jne	.LBB0_479
	movq	%rax, %r14
	shlq	$4, %r14
	cmpq	%r14, 184(%rsp)
	jbe	.LBB0_457
	movq	184(%rsp), %rdi
	subq	%r14, %rdi
	cmpq	$16, %rdi
	movl	$16, %edx
	cmovbq	%rdi, %rdx
	shll	$2, %edx
	movq	856(%rsp), %rax
	leaq	(%rax,%r14,4), %r13
	cmpq	$15, %rdi
	movaps	%xmm7, 800(%rsp)
	movaps	%xmm8, 1152(%rsp)
	movaps	%xmm9, 1136(%rsp)
	movaps	%xmm10, 1120(%rsp)
	movaps	%xmm11, 368(%rsp)
	movaps	%xmm12, 608(%rsp)
	movaps	%xmm13, 560(%rsp)
	movaps	%xmm14, 720(%rsp)
	movaps	%xmm15, 384(%rsp)
	movq	%rdi, 224(%rsp)
	movq	%rdx, 416(%rsp)
	jbe	.LBB0_417
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_418
.LBB0_417:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	224(%rsp), %rdi
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_418:
	movaps	96(%rsp), %xmm4
	movaps	128(%rsp), %xmm5
	movaps	112(%rsp), %xmm6
	movaps	144(%rsp), %xmm7
	addps	%xmm3, %xmm4
	addps	%xmm2, %xmm5
	addps	%xmm1, %xmm6
	addps	%xmm0, %xmm7
	cmpq	$15, %rdi
	jbe	.LBB0_419
	movups	%xmm7, (%r13)
	movups	%xmm6, 16(%r13)
	movups	%xmm5, 32(%r13)
	movups	%xmm4, 48(%r13)
	jmp	.LBB0_421
.LBB0_419:
	movaps	%xmm7, 32(%rsp)
	movaps	%xmm6, 48(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm4, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	416(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	224(%rsp), %rdi
.LBB0_421:
	movq	8(%rsp), %r11
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	512(%rsp), %rsi
	movq	496(%rsp), %r12
	movq	544(%rsp), %r8
	movq	528(%rsp), %r10
	movq	464(%rsp), %rax
	subq	%r11, %rbp
	movq	320(%rsp), %rbx
	jb	.LBB0_457
	movq	848(%rsp), %rax
	leaq	(%rax,%r14,4), %r13
	cmpq	$15, %rdi
	jbe	.LBB0_423
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_425
.LBB0_423:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	416(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	224(%rsp), %rdi
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_425:
	movaps	160(%rsp), %xmm4
	movaps	240(%rsp), %xmm5
	movaps	272(%rsp), %xmm6
	movaps	208(%rsp), %xmm7
	addps	%xmm3, %xmm4
	addps	%xmm2, %xmm5
	addps	%xmm1, %xmm6
	addps	%xmm0, %xmm7
	cmpq	$15, %rdi
	jbe	.LBB0_426
	movups	%xmm7, (%r13)
	movups	%xmm6, 16(%r13)
	movups	%xmm5, 32(%r13)
	movups	%xmm4, 48(%r13)
	jmp	.LBB0_428
.LBB0_426:
	movaps	%xmm7, 32(%rsp)
	movaps	%xmm6, 48(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm4, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	416(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	224(%rsp), %rdi
.LBB0_428:
	movq	8(%rsp), %r11
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	512(%rsp), %rsi
	movq	496(%rsp), %r12
	movq	544(%rsp), %r8
	movq	528(%rsp), %r10
	movq	464(%rsp), %rax
	subq	%r11, %rbp
	movq	320(%rsp), %rbx
	jb	.LBB0_457
	movq	840(%rsp), %rax
	leaq	(%rax,%r14,4), %r13
	cmpq	$15, %rdi
	jbe	.LBB0_430
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_432
.LBB0_430:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	416(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	224(%rsp), %rdi
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_432:
	movaps	352(%rsp), %xmm4
	movaps	192(%rsp), %xmm5
	movaps	256(%rsp), %xmm6
	movaps	304(%rsp), %xmm7
	addps	%xmm3, %xmm4
	addps	%xmm2, %xmm5
	addps	%xmm1, %xmm6
	addps	%xmm0, %xmm7
	cmpq	$15, %rdi
	jbe	.LBB0_433
	movups	%xmm7, (%r13)
	movups	%xmm6, 16(%r13)
	movups	%xmm5, 32(%r13)
	movups	%xmm4, 48(%r13)
	jmp	.LBB0_435
.LBB0_433:
	movaps	%xmm7, 32(%rsp)
	movaps	%xmm6, 48(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm4, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	416(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	224(%rsp), %rdi
.LBB0_435:
	movq	8(%rsp), %r11
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	512(%rsp), %rsi
	movq	496(%rsp), %r12
	movq	544(%rsp), %r8
	movq	528(%rsp), %r10
	movq	464(%rsp), %rax
	movaps	384(%rsp), %xmm4
	subq	%r11, %rbp
	movq	320(%rsp), %rbx
	jb	.LBB0_457
	movq	880(%rsp), %rax
	leaq	(%rax,%r14,4), %r13
	cmpq	$15, %rdi
	jbe	.LBB0_437
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_439
.LBB0_437:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	416(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	224(%rsp), %rdi
	movaps	384(%rsp), %xmm4
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_439:
	movaps	480(%rsp), %xmm5
	movaps	624(%rsp), %xmm6
	movaps	336(%rsp), %xmm7
	addps	%xmm3, %xmm4
	addps	%xmm2, %xmm5
	addps	%xmm1, %xmm6
	addps	%xmm0, %xmm7
	cmpq	$15, %rdi
	jbe	.LBB0_440
	movups	%xmm7, (%r13)
	movups	%xmm6, 16(%r13)
	movups	%xmm5, 32(%r13)
	movups	%xmm4, 48(%r13)
	jmp	.LBB0_442
.LBB0_440:
	movaps	%xmm7, 32(%rsp)
	movaps	%xmm6, 48(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm4, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	416(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	224(%rsp), %rdi
.LBB0_442:
	movq	8(%rsp), %r11
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	512(%rsp), %rsi
	movq	496(%rsp), %r12
	movq	544(%rsp), %r8
	movq	528(%rsp), %r10
	movq	464(%rsp), %rax
	movaps	368(%rsp), %xmm4
	movaps	608(%rsp), %xmm5
	movaps	560(%rsp), %xmm7
	movaps	720(%rsp), %xmm8
	subq	%r11, %rbp
	movq	320(%rsp), %rbx
	jb	.LBB0_457
	movq	1000(%rsp), %rax
	leaq	(%rax,%r14,4), %r13
	cmpq	$15, %rdi
	jbe	.LBB0_444
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_446
.LBB0_444:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	416(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	224(%rsp), %rdi
	movaps	720(%rsp), %xmm8
	movaps	560(%rsp), %xmm7
	movaps	608(%rsp), %xmm5
	movaps	368(%rsp), %xmm4
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_446:
	addps	%xmm3, %xmm4
	addps	%xmm2, %xmm5
	addps	%xmm1, %xmm7
	addps	%xmm0, %xmm8
	cmpq	$15, %rdi
	jbe	.LBB0_447
	movups	%xmm8, (%r13)
	movups	%xmm7, 16(%r13)
	movups	%xmm5, 32(%r13)
	movups	%xmm4, 48(%r13)
	jmp	.LBB0_449
.LBB0_447:
	movaps	%xmm8, 32(%rsp)
	movaps	%xmm7, 48(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm4, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	416(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	224(%rsp), %rdi
.LBB0_449:
	movq	8(%rsp), %r11
	movq	16(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	512(%rsp), %rsi
	movq	496(%rsp), %r12
	movq	544(%rsp), %r8
	movq	528(%rsp), %r10
	movq	464(%rsp), %rax
	cmpq	%rbp, %r11
	movq	320(%rsp), %rbx
	ja	.LBB0_457
	movq	992(%rsp), %rax
	leaq	(%rax,%r14,4), %r13
	cmpq	$15, %rdi
	jbe	.LBB0_451
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movups	32(%r13), %xmm2
	movups	48(%r13), %xmm3
	jmp	.LBB0_453
.LBB0_451:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	416(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	224(%rsp), %rdi
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	80(%rsp), %xmm3
.LBB0_453:
	movaps	800(%rsp), %xmm4
	addps	%xmm3, %xmm4
	movaps	1152(%rsp), %xmm3
	addps	%xmm2, %xmm3
	movaps	1136(%rsp), %xmm2
	addps	%xmm1, %xmm2
	movaps	1120(%rsp), %xmm1
	addps	%xmm0, %xmm1
	cmpq	$15, %rdi
	ja	.LBB0_455
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm4, 80(%rsp)
	movq	%r13, %rdi
	leaq	32(%rsp), %rsi
	movq	416(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB0_456
.LBB0_378:
	movq	896(%rsp), %rax
	cmpq	656(%rsp), %rax
	movq	912(%rsp), %rax
	xorps	%xmm6, %xmm6
	movq	%r13, %rcx
	movq	984(%rsp), %rdi
	jne	.LBB0_379
	jmp	.LBB0_10
.LBB0_11:
	testq	%r10, %r10
	movq	1024(%rsp), %r9
	movq	960(%rsp), %r14
	movq	%rcx, %r13
	movq	1016(%rsp), %rcx
	movq	1008(%rsp), %rbx
	jne	.LBB0_12
.LBB0_459:
	addq	$1176, %rsp
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
.LBB0_103:
	.cfi_def_cfa_offset 1232
	leaq	.Lanon.74435f109f3360002373b651fc018705.33(%rip), %rcx
	movl	$1, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_478:
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_475:
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%rbp, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_98:
	leaq	.Lanon.74435f109f3360002373b651fc018705.31(%rip), %rcx
	movl	$1, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_410:
	leaq	.Lanon.74435f109f3360002373b651fc018705.35(%rip), %rdi
	leaq	.Lanon.74435f109f3360002373b651fc018705.36(%rip), %rdx
	movl	$12, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.LBB0_477:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%rbx, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_104:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%r13, %rdi
	movq	%r11, %rsi
	movq	%r11, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_469:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_471:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%r13, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_203:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%rbp, %rdi
	movq	%r11, %rsi
	movq	%r11, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_264:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%r12, %rsi
	movq	%r12, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_332:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_409:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_462:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	movq	%rbp, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_461:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rbp, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_122:
	leaq	.Lanon.74435f109f3360002373b651fc018705.4(%rip), %rcx
	movq	456(%rsp), %rdx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_463:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rdx, %rdi
	movq	%rbp, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_464:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%r10, %rdi
	movq	%rbp, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_460:
	leaq	.Lanon.74435f109f3360002373b651fc018705.0(%rip), %rdi
	leaq	.Lanon.74435f109f3360002373b651fc018705.2(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB0_465:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%r11, %rdi
	movq	%rbp, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_107:
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%rbp, %rdi
	movq	%r9, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_153:
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r10, %rdi
	movq	%r9, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_205:
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%rbx, %rdi
	movq	%r11, %rsi
	movq	%r9, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_266:
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r11, %rdi
	movq	%r12, %rsi
	movq	%r9, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_335:
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%r9, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_334:
	leaq	.Lanon.74435f109f3360002373b651fc018705.20(%rip), %rcx
	movq	%rax, %rdi
	movq	%r10, %rsi
	movq	%r10, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_411:
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r9, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_466:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%r13, %rdi
	movq	%rbp, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_467:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rbx, %rdi
	movq	672(%rsp), %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_468:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	672(%rsp), %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_106:
	leaq	.Lanon.74435f109f3360002373b651fc018705.20(%rip), %rcx
	movq	%rbx, %rdx
	movq	%rax, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_152:
	leaq	.Lanon.74435f109f3360002373b651fc018705.20(%rip), %rcx
	movq	%rax, %rdi
	movq	%r11, %rsi
	movq	%r11, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_204:
	leaq	.Lanon.74435f109f3360002373b651fc018705.20(%rip), %rcx
	movq	%rax, %rdi
	movq	256(%rsp), %rdx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_390:
	leaq	.Lanon.74435f109f3360002373b651fc018705.20(%rip), %rcx
	movq	%rax, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_234:
	leaq	.Lanon.74435f109f3360002373b651fc018705.4(%rip), %rcx
	movq	%r10, %rdi
	movq	456(%rsp), %rdx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_19:
	movq	%rax, 1112(%rsp)
	leaq	.Lanon.74435f109f3360002373b651fc018705.5(%rip), %rax
	movq	%rax, 32(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 40(%rsp)
	leaq	1112(%rsp), %rcx
	movq	%rcx, 48(%rsp)
	movq	%rax, 56(%rsp)
	leaq	.Lanon.74435f109f3360002373b651fc018705.6(%rip), %rdi
	leaq	.Lanon.74435f109f3360002373b651fc018705.7(%rip), %rdx
	leaq	32(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB0_470:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	352(%rsp), %rdi
	movq	192(%rsp), %rsi
	movq	%r8, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_472:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	480(%rsp), %rdi
	movq	336(%rsp), %rsi
	movq	%r8, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_473:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	720(%rsp), %rdi
	movq	320(%rsp), %rsi
	movq	%r8, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_474:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	752(%rsp), %rdi
	movq	744(%rsp), %rsi
	movq	%r8, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_476:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	848(%rsp), %rdi
	movq	840(%rsp), %rsi
	movq	%r8, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_479:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	976(%rsp), %rdi
	movq	968(%rsp), %rsi
	movq	%r11, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB0_202:
	leaq	.Lanon.74435f109f3360002373b651fc018705.30(%rip), %rdx
	movq	%r11, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB0_408:
	leaq	.Lanon.74435f109f3360002373b651fc018705.30(%rip), %rdx
	movq	%r12, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB0_331:
	leaq	.Lanon.74435f109f3360002373b651fc018705.30(%rip), %rdx
	movq	%rbp, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB0_391:
	leaq	.Lanon.74435f109f3360002373b651fc018705.19(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB0_18:
	leaq	.Lanon.74435f109f3360002373b651fc018705.3(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end0:
	.size	_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps17hb5b9e3a58fd35701E, .Lfunc_end0-_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps17hb5b9e3a58fd35701E
	.cfi_endproc
	.section	.rodata._ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps17hb5b9e3a58fd35701E,"a",@progbits
	.p2align	2, 0x0
.LJTI0_0:
	.long	.LBB0_20-.LJTI0_0
	.long	.LBB0_24-.LJTI0_0
	.long	.LBB0_30-.LJTI0_0
	.long	.LBB0_38-.LJTI0_0
	.long	.LBB0_48-.LJTI0_0
	.long	.LBB0_60-.LJTI0_0

	.section	.text._ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps4avx217h3ce3138b441591aeE,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps4avx217h3ce3138b441591aeE,@function
_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps4avx217h3ce3138b441591aeE:
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
	subq	$1272, %rsp
	.cfi_def_cfa_offset 1328
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r9, 856(%rsp)
	movq	%r8, 1056(%rsp)
	movq	%rcx, 216(%rsp)
	movq	%rdx, 376(%rsp)
	movq	40(%rsi), %r15
	movq	32(%rsi), %rdx
	imulq	%r15, %rdx
	movq	%rdx, %r10
	shrq	$9, %r10
	movl	%edx, %eax
	andl	$511, %eax
	cmpq	$1, %rax
	sbbq	$-1, %r10
	testq	%rdx, %rdx
	je	.LBB1_376
	movq	48(%rsi), %rax
	movq	72(%rsi), %rcx
	movq	%rcx, 384(%rsp)
	subq	%r15, %rcx
	movq	%rcx, 344(%rsp)
	leaq	1(%rcx), %r8
	movq	%r8, %rcx
	movq	%rax, 168(%rsp)
	imulq	%rax, %rcx
	movq	%rcx, (%rsp)
	leaq	(%rcx,%rcx), %rax
	leaq	(%rax,%rax,2), %r11
	testq	%r11, %r11
	je	.LBB1_404
	movq	%r8, 760(%rsp)
	cmpq	$0, 856(%rsp)
	je	.LBB1_376
	movq	%r15, 192(%rsp)
	movq	(%rsp), %rax
	testq	%rax, %rax
	je	.LBB1_436
	movq	56(%rsi), %r14
	movq	16(%rdi), %r15
	movq	24(%rdi), %rsi
	movq	(%rdi), %rbp
	movq	8(%rdi), %rax
	movq	%rax, 360(%rsp)
	leaq	(%r15,%r15), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 992(%rsp)
	leaq	(%r15,%r15,4), %rax
	leaq	(,%rsi,4), %rcx
	leaq	(%rcx,%rax,4), %rdi
	addq	%rbp, %rdi
	leaq	(,%r15,8), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 1008(%rsp)
	movq	%r15, %rax
	shlq	$4, %rax
	leaq	(%rax,%rsi,4), %rbx
	addq	%rbp, %rbx
	leaq	(%r15,%r15,2), %rax
	leaq	(%rcx,%rax,4), %r13
	addq	%rbp, %r13
	leaq	(%rcx,%r15,8), %r12
	addq	%rbp, %r12
	leaq	(%r15,%rsi), %rax
	leaq	(,%rax,4), %rcx
	addq	%rbp, %rcx
	movq	%rbx, %rax
	movq	%r14, %rbx
	shlq	$4, %rbx
	leaq	(%r14,%r14), %r8
	movq	%rbx, 392(%rsp)
	subq	%r8, %rbx
	movq	%rbx, 632(%rsp)
	leaq	(,%r14,8), %rbx
	subq	%r14, %rbx
	movq	%rbx, 672(%rsp)
	movq	%r14, %r9
	shlq	$6, %r9
	movq	%r9, 608(%rsp)
	vxorps	%xmm3, %xmm3, %xmm3
	movq	%rsi, 40(%rsp)
	movq	%rbp, 336(%rsp)
	leaq	(%rbp,%rsi,4), %r9
	movq	%rcx, %rbx
	movq	%r13, %rbp
	leaq	(%r14,%r14,4), %rcx
	leaq	(%rcx,%rcx,2), %r13
	movq	%r13, 624(%rsp)
	leaq	(%r14,%r14,2), %r13
	movq	%r13, 840(%rsp)
	leaq	(%r14,%r13,4), %r13
	movq	%r13, 640(%rsp)
	leaq	(,%r14,4), %r13
	leaq	(%r13,%r13,2), %r13
	movq	%r13, 648(%rsp)
	movq	%rcx, 968(%rsp)
	leaq	(%r14,%rcx,2), %rcx
	movq	%rcx, 656(%rsp)
	leaq	(%r8,%r8,4), %rcx
	movq	%rcx, 664(%rsp)
	leaq	(%r8,%r8,2), %rcx
	movq	%rbp, %r8
	movq	%rcx, 680(%rsp)
	xorl	%ecx, %ecx
	movq	360(%rsp), %rbp
	movq	192(%rsp), %r13
	movq	%rdx, 1032(%rsp)
	movq	%r11, 1024(%rsp)
	movq	%r15, 352(%rsp)
	movq	%r8, 984(%rsp)
	movq	%r12, 8(%rsp)
	movq	%r9, 976(%rsp)
	movq	%rdi, 1016(%rsp)
	movq	%rax, 1000(%rsp)
	movq	%rbx, 24(%rsp)
.LBB1_5:
	movq	%rcx, 184(%rsp)
	addq	$512, %rcx
	decq	%r10
	movq	%r10, 1040(%rsp)
	cmpq	%rdx, %rcx
	cmovbq	%rcx, %rdx
	movq	%rdx, 16(%rsp)
	movq	%r9, 296(%rsp)
	movq	%rbx, 368(%rsp)
	movq	%r12, 536(%rsp)
	movq	%r8, 616(%rsp)
	movq	%rax, 752(%rsp)
	movq	%rdi, 848(%rsp)
	movq	1056(%rsp), %rcx
	movq	%rcx, 176(%rsp)
	movq	856(%rsp), %r8
	movq	$0, 288(%rsp)
	movq	%rbp, %r12
	movq	760(%rsp), %rbp
.LBB1_6:
	cmpq	%r8, %r11
	movq	%r8, %rax
	cmovbq	%r11, %rax
	movq	%rax, %rcx
	movq	(%rsp), %r10
	orq	%r10, %rcx
	shrq	$32, %rcx
	movq	%rcx, 280(%rsp)
	movq	%rax, 208(%rsp)
	je	.LBB1_8
	xorl	%edx, %edx
	divq	%r10
	leaq	-1(%rax), %rcx
	cmpq	$5, %rcx
	jbe	.LBB1_9
	jmp	.LBB1_424
	.p2align	4
.LBB1_8:
	xorl	%edx, %edx
	divl	%r10d
	leaq	-1(%rax), %rcx
	cmpq	$5, %rcx
	ja	.LBB1_424
.LBB1_9:
	leaq	.LJTI1_0(%rip), %rsi
	movslq	(%rsi,%rcx,4), %rax
	addq	%rsi, %rax
	movq	%r8, 1048(%rsp)
	jmpq	*%rax
.LBB1_10:
	movq	288(%rsp), %rdi
	imulq	992(%rsp), %rdi
	addq	40(%rsp), %rdi
	movq	%rdi, %rsi
	movq	16(%rsp), %rcx
	addq	%rcx, %rsi
	movq	8(%rsp), %r9
	jb	.LBB1_402
	cmpq	%r12, %rsi
	ja	.LBB1_402
	testq	%rbp, %rbp
	movq	24(%rsp), %rbx
	je	.LBB1_374
	movq	336(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 144(%rsp)
	xorl	%eax, %eax
.LBB1_14:
	movq	%rax, 136(%rsp)
	incq	%rax
	movq	%rax, 240(%rsp)
	testq	%r14, %r14
	movq	(%rsp), %r8
	je	.LBB1_79
	movq	136(%rsp), %rdi
	movq	%rdi, %r10
	movq	168(%rsp), %rax
	imulq	%rax, %r10
	leaq	1(%rdi), %rdx
	imulq	%rax, %rdx
	movq	%rdi, %r11
	imulq	%r14, %r11
	cmpq	%r10, %rdx
	setb	%al
	movq	%rdx, 264(%rsp)
	cmpq	%r8, %rdx
	seta	%dl
	orb	%al, %dl
	movb	%dl, 232(%rsp)
	movq	176(%rsp), %rax
	movq	%r10, 864(%rsp)
	leaq	(%rax,%r10,4), %rax
	movq	%rax, 896(%rsp)
	xorl	%eax, %eax
	movq	%r11, 128(%rsp)
	jmp	.LBB1_19
.LBB1_16:
	vaddps	(%r15), %ymm2, %ymm0
	vaddps	32(%r15), %ymm1, %ymm1
	vmovups	%ymm0, (%r15)
	vmovups	%ymm1, 32(%r15)
.LBB1_17:
	movq	128(%rsp), %r11
.LBB1_18:
	movq	152(%rsp), %rax
	incq	%rax
	cmpq	%r14, %rax
	je	.LBB1_79
.LBB1_19:
	movq	%rax, 152(%rsp)
	leaq	(%rax,%r11), %rdi
	movq	216(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 200(%rsp)
	jb	.LBB1_408
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	%rcx, 184(%rsp)
	jae	.LBB1_72
	testq	%r13, %r13
	je	.LBB1_435
	shlq	$6, %rdi
	addq	376(%rsp), %rdi
	movq	184(%rsp), %r10
	movq	%rdi, 120(%rsp)
	jmp	.LBB1_25
.LBB1_23:
	movq	128(%rsp), %r11
	movq	224(%rsp), %r10
.LBB1_24:
	movq	16(%rsp), %rcx
	cmpq	%rcx, 248(%rsp)
	movq	(%rsp), %r8
	movq	8(%rsp), %r9
	movq	24(%rsp), %rbx
	movq	120(%rsp), %rdi
	jae	.LBB1_72
.LBB1_25:
	movq	%r10, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB1_27
	movq	%r10, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB1_28
.LBB1_27:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB1_28:
	movq	608(%rsp), %rbx
	leaq	(%r10,%r13), %r8
	subq	%rdx, %r8
	cmpq	%rcx, %r8
	movq	%rcx, %rsi
	cmovbq	%r8, %rsi
	cmpq	%r10, %r8
	jb	.LBB1_406
	imulq	384(%rsp), %rax
	addq	%rdx, %rax
	imulq	%r14, %rax
	movq	200(%rsp), %rdx
	subq	%rax, %rdx
	jb	.LBB1_413
	movq	%r8, 248(%rsp)
	movq	%rsi, 224(%rsp)
	subq	%r10, %rsi
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%rsi, %r8
	shrq	$4, %r8
	movq	%r10, 160(%rsp)
	je	.LBB1_67
	movq	%rdx, %rcx
	negq	%rcx
	movq	%rcx, 400(%rsp)
	movq	624(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 256(%rsp)
	movq	632(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 768(%rsp)
	movq	640(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 800(%rsp)
	movq	648(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 576(%rsp)
	movq	656(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 432(%rsp)
	movq	664(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 464(%rsp)
	leaq	(%r14,%r14,8), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 32(%rsp)
	movq	%r14, %rcx
	subq	%rdx, %rcx
	movq	%rcx, 304(%rsp)
	leaq	(%r14,%r14), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 496(%rsp)
	leaq	(%r14,%r14,2), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 544(%rsp)
	leaq	(,%r14,4), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 688(%rsp)
	leaq	(%r14,%r14,4), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 720(%rsp)
	movq	680(%rsp), %rcx
	subq	%rdx, %rcx
	movq	672(%rsp), %rbp
	subq	%rdx, %rbp
	leaq	(,%r14,8), %r15
	subq	%rdx, %r15
	movq	296(%rsp), %rdi
	leaq	(%rdi,%r10,4), %r9
	xorl	%r10d, %r10d
	xorl	%r12d, %r12d
	.p2align	4
.LBB1_32:
	movq	%rsi, %rdi
	subq	%r12, %rdi
	jb	.LBB1_381
	cmpq	$16, %rdi
	jb	.LBB1_378
	cmpq	%rdx, %r10
	ja	.LBB1_382
	movq	400(%rsp), %rdi
	addq	%r10, %rdi
	je	.LBB1_377
	leaq	(%r14,%r10), %rdi
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	movq	304(%rsp), %rdi
	addq	%r10, %rdi
	je	.LBB1_377
	leaq	(%r14,%r14), %rdi
	addq	%r10, %rdi
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	movq	496(%rsp), %rdi
	addq	%r10, %rdi
	je	.LBB1_377
	leaq	(%r14,%r14,2), %rdi
	addq	%r10, %rdi
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	movq	544(%rsp), %rdi
	addq	%r10, %rdi
	je	.LBB1_377
	leaq	(,%r14,4), %rdi
	addq	%r10, %rdi
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	movq	688(%rsp), %rdi
	addq	%r10, %rdi
	je	.LBB1_377
	leaq	(%r14,%r14,4), %rdi
	addq	%r10, %rdi
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	movq	720(%rsp), %rdi
	addq	%r10, %rdi
	je	.LBB1_377
	movq	680(%rsp), %rdi
	addq	%r10, %rdi
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	movq	%rcx, %rdi
	addq	%r10, %rdi
	je	.LBB1_377
	movq	672(%rsp), %rdi
	addq	%r10, %rdi
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	movq	%rbp, %rdi
	addq	%r10, %rdi
	je	.LBB1_377
	leaq	(,%r14,8), %rdi
	addq	%r10, %rdi
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	movq	%r15, %rdi
	addq	%r10, %rdi
	je	.LBB1_377
	leaq	(%r14,%r14,8), %rdi
	addq	%r10, %rdi
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	movq	32(%rsp), %rdi
	addq	%r10, %rdi
	je	.LBB1_377
	movq	664(%rsp), %rdi
	addq	%r10, %rdi
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	movq	464(%rsp), %rdi
	addq	%r10, %rdi
	je	.LBB1_377
	movq	656(%rsp), %rdi
	addq	%r10, %rdi
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	movq	432(%rsp), %rdi
	addq	%r10, %rdi
	je	.LBB1_377
	movq	648(%rsp), %rdi
	addq	%r10, %rdi
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	movq	576(%rsp), %rdi
	addq	%r10, %rdi
	je	.LBB1_377
	movq	640(%rsp), %rdi
	addq	%r10, %rdi
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	movq	800(%rsp), %rdi
	addq	%r10, %rdi
	je	.LBB1_377
	movq	632(%rsp), %rdi
	addq	%r10, %rdi
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	movq	768(%rsp), %rdi
	addq	%r10, %rdi
	je	.LBB1_377
	movq	624(%rsp), %rdi
	addq	%r10, %rdi
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	movq	256(%rsp), %rdi
	addq	%r10, %rdi
	je	.LBB1_377
	movq	%r12, %r11
	imulq	%r14, %r11
	shlq	$6, %r11
	vbroadcastss	(%r9,%r12,4), %ymm0
	leaq	(%rax,%r11), %r13
	leaq	(%rax,%r11), %rdi
	addq	$32, %rdi
	vfmadd231ps	(%rax,%r11), %ymm0, %ymm2
	vfmadd231ps	32(%rax,%r11), %ymm0, %ymm1
	vbroadcastss	4(%r9,%r12,4), %ymm0
	leaq	(%rbx,%r13), %r11
	addq	%rbx, %rdi
	vfmadd231ps	(%r13,%rbx), %ymm0, %ymm2
	vfmadd231ps	32(%r13,%rbx), %ymm0, %ymm1
	vbroadcastss	8(%r9,%r12,4), %ymm0
	vfmadd231ps	(%r11,%rbx), %ymm0, %ymm2
	vfmadd231ps	(%rdi,%rbx), %ymm0, %ymm1
	addq	%rbx, %r11
	addq	%rbx, %rdi
	vbroadcastss	12(%r9,%r12,4), %ymm0
	vfmadd231ps	(%r11,%rbx), %ymm0, %ymm2
	vfmadd231ps	(%rdi,%rbx), %ymm0, %ymm1
	addq	%rbx, %r11
	addq	%rbx, %rdi
	vbroadcastss	16(%r9,%r12,4), %ymm0
	vfmadd231ps	(%r11,%rbx), %ymm0, %ymm2
	vfmadd231ps	(%rdi,%rbx), %ymm0, %ymm1
	addq	%rbx, %r11
	addq	%rbx, %rdi
	vbroadcastss	20(%r9,%r12,4), %ymm0
	vfmadd231ps	(%r11,%rbx), %ymm0, %ymm2
	vfmadd231ps	(%rdi,%rbx), %ymm0, %ymm1
	addq	%rbx, %r11
	addq	%rbx, %rdi
	vbroadcastss	24(%r9,%r12,4), %ymm0
	vfmadd231ps	(%r11,%rbx), %ymm0, %ymm2
	vfmadd231ps	(%rdi,%rbx), %ymm0, %ymm1
	addq	%rbx, %r11
	addq	%rbx, %rdi
	vbroadcastss	28(%r9,%r12,4), %ymm0
	vfmadd231ps	(%r11,%rbx), %ymm0, %ymm2
	vfmadd231ps	(%rdi,%rbx), %ymm0, %ymm1
	addq	%rbx, %r11
	addq	%rbx, %rdi
	vbroadcastss	32(%r9,%r12,4), %ymm0
	vfmadd231ps	(%r11,%rbx), %ymm0, %ymm2
	vfmadd231ps	(%rdi,%rbx), %ymm0, %ymm1
	addq	%rbx, %r11
	addq	%rbx, %rdi
	vbroadcastss	36(%r9,%r12,4), %ymm0
	vfmadd231ps	(%r11,%rbx), %ymm0, %ymm2
	vfmadd231ps	(%rdi,%rbx), %ymm0, %ymm1
	addq	%rbx, %r11
	addq	%rbx, %rdi
	vbroadcastss	40(%r9,%r12,4), %ymm0
	vfmadd231ps	(%r11,%rbx), %ymm0, %ymm2
	vfmadd231ps	(%rdi,%rbx), %ymm0, %ymm1
	addq	%rbx, %r11
	addq	%rbx, %rdi
	vbroadcastss	44(%r9,%r12,4), %ymm0
	vfmadd231ps	(%r11,%rbx), %ymm0, %ymm2
	vfmadd231ps	(%rdi,%rbx), %ymm0, %ymm1
	addq	%rbx, %r11
	addq	%rbx, %rdi
	vbroadcastss	48(%r9,%r12,4), %ymm0
	vfmadd231ps	(%r11,%rbx), %ymm0, %ymm2
	vfmadd231ps	(%rdi,%rbx), %ymm0, %ymm1
	addq	%rbx, %r11
	addq	%rbx, %rdi
	vbroadcastss	52(%r9,%r12,4), %ymm0
	vfmadd231ps	(%r11,%rbx), %ymm0, %ymm2
	vfmadd231ps	(%rdi,%rbx), %ymm0, %ymm1
	addq	%rbx, %r11
	addq	%rbx, %rdi
	vbroadcastss	56(%r9,%r12,4), %ymm0
	vfmadd231ps	(%r11,%rbx), %ymm0, %ymm2
	vfmadd231ps	(%rdi,%rbx), %ymm0, %ymm1
	addq	%rbx, %r11
	addq	%rbx, %rdi
	vbroadcastss	60(%r9,%r12,4), %ymm0
	vfmadd231ps	(%r11,%rbx), %ymm0, %ymm2
	vfmadd231ps	(%rdi,%rbx), %ymm0, %ymm1
	decq	%r8
	addq	392(%rsp), %r10
	addq	$16, %r12
	testq	%r8, %r8
	jne	.LBB1_32
.LBB1_67:
	movq	%rsi, %r8
	andq	$-16, %r8
	cmpq	%rsi, %r8
	movq	192(%rsp), %r13
	je	.LBB1_23
	movq	144(%rsp), %rcx
	movq	160(%rsp), %rdi
	leaq	(%rcx,%rdi,4), %rcx
	movq	128(%rsp), %r11
	movq	224(%rsp), %r10
	.p2align	4
.LBB1_69:
	leaq	1(%r8), %r9
	movq	%r8, %rdi
	imulq	%r14, %rdi
	cmpq	%rdx, %rdi
	ja	.LBB1_395
	je	.LBB1_379
	shlq	$6, %rdi
	vbroadcastss	(%rcx,%r8,4), %ymm0
	vfmadd231ps	(%rax,%rdi), %ymm0, %ymm2
	vfmadd231ps	32(%rax,%rdi), %ymm0, %ymm1
	movq	%r9, %r8
	cmpq	%rsi, %r9
	jb	.LBB1_69
	jmp	.LBB1_24
.LBB1_72:
	cmpq	$0, 280(%rsp)
	je	.LBB1_74
	movq	208(%rsp), %rdi
	movq	%rdi, %rax
	xorl	%edx, %edx
	divq	%r8
	subq	%rdx, %rdi
	cmpq	%rdi, %r8
	ja	.LBB1_18
	jmp	.LBB1_75
.LBB1_74:
	movq	208(%rsp), %rdi
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%r8d
	subq	%rdx, %rdi
	cmpq	%rdi, %r8
	ja	.LBB1_18
.LBB1_75:
	cmpb	$0, 232(%rsp)
	jne	.LBB1_425
	movq	152(%rsp), %rax
	shlq	$4, %rax
	cmpq	%rax, 168(%rsp)
	jbe	.LBB1_18
	movq	168(%rsp), %r12
	subq	%rax, %r12
	movq	896(%rsp), %rdx
	leaq	(%rdx,%rax,4), %r15
	cmpq	$15, %r12
	ja	.LBB1_16
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	shlq	$2, %r12
	leaq	48(%rsp), %rbx
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
	movq	memcpy@GOTPCREL(%rip), %r13
	vmovups	%ymm1, 400(%rsp)
	vmovups	%ymm2, 304(%rsp)
	vzeroupper
	callq	*%r13
	vmovups	304(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	400(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%r15, %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*%r13
	movq	192(%rsp), %r13
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	jmp	.LBB1_17
.LBB1_79:
	movq	136(%rsp), %rax
	cmpq	344(%rsp), %rax
	movq	240(%rsp), %rax
	jne	.LBB1_14
	jmp	.LBB1_374
.LBB1_80:
	movq	288(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rdi
	movq	%r15, %rax
	imulq	%rdi, %rax
	addq	40(%rsp), %rax
	movq	%rax, %rsi
	movq	16(%rsp), %rcx
	addq	%rcx, %rsi
	jb	.LBB1_401
	cmpq	%r12, %rsi
	ja	.LBB1_401
	movq	%rdi, %rdx
	orq	$1, %rdx
	imulq	%r15, %rdx
	addq	40(%rsp), %rdx
	movq	%rdx, %rsi
	addq	%rcx, %rsi
	movq	8(%rsp), %r9
	jb	.LBB1_403
	cmpq	%r12, %rsi
	ja	.LBB1_403
	leaq	2(%rdi), %r11
	imulq	%r15, %r11
	addq	40(%rsp), %r11
	movq	%r11, %rsi
	addq	%rcx, %rsi
	jb	.LBB1_418
	cmpq	%r12, %rsi
	ja	.LBB1_418
	leaq	3(%rdi), %r10
	imulq	%r15, %r10
	addq	40(%rsp), %r10
	movq	%r10, %rsi
	addq	%rcx, %rsi
	jb	.LBB1_409
	cmpq	%r12, %rsi
	ja	.LBB1_409
	addq	$4, %rdi
	imulq	%r15, %rdi
	addq	40(%rsp), %rdi
	movq	%rdi, %rsi
	addq	%rcx, %rsi
	jb	.LBB1_402
	cmpq	%r12, %rsi
	ja	.LBB1_402
	testq	%rbp, %rbp
	movq	24(%rsp), %rbx
	je	.LBB1_374
	movq	336(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 200(%rsp)
	leaq	(%rcx,%rdx,4), %rax
	movq	%rax, 160(%rsp)
	leaq	(%rcx,%r11,4), %rax
	movq	%rax, 128(%rsp)
	leaq	(%rcx,%r10,4), %rax
	movq	%rax, 120(%rsp)
	leaq	(%rcx,%rdi,4), %rax
	movq	%rax, 152(%rsp)
	movq	16(%rsp), %rcx
	movq	8(%rsp), %r9
	movq	176(%rsp), %rax
	movq	(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 768(%rsp)
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 256(%rsp)
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 224(%rsp)
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 248(%rsp)
	xorl	%eax, %eax
.LBB1_92:
	movq	%rax, 32(%rsp)
	incq	%rax
	movq	%rax, 800(%rsp)
	testq	%r14, %r14
	movq	(%rsp), %r8
	je	.LBB1_136
	movq	32(%rsp), %rdi
	movq	%rdi, %r10
	movq	168(%rsp), %rax
	imulq	%rax, %r10
	leaq	1(%rdi), %rdx
	imulq	%rax, %rdx
	movq	%rdi, %r11
	imulq	%r14, %r11
	cmpq	%r10, %rdx
	setb	%al
	movq	%rdx, 272(%rsp)
	cmpq	%r8, %rdx
	seta	%dl
	orb	%al, %dl
	movb	%dl, 136(%rsp)
	movq	176(%rsp), %rax
	leaq	(%rax,%r10,4), %rax
	movq	%rax, 144(%rsp)
	movq	768(%rsp), %rax
	leaq	(%rax,%r10,4), %rax
	movq	%rax, 240(%rsp)
	movq	256(%rsp), %rax
	leaq	(%rax,%r10,4), %rax
	movq	%rax, 232(%rsp)
	movq	224(%rsp), %rax
	leaq	(%rax,%r10,4), %rax
	movq	%rax, 896(%rsp)
	movq	248(%rsp), %rax
	movq	%r10, 264(%rsp)
	leaq	(%rax,%r10,4), %rax
	movq	%rax, 864(%rsp)
	xorl	%eax, %eax
	movq	%r11, 464(%rsp)
	jmp	.LBB1_95
.LBB1_94:
	movq	720(%rsp), %rax
	incq	%rax
	cmpq	%r14, %rax
	movq	192(%rsp), %r13
	je	.LBB1_136
.LBB1_95:
	movq	%rax, 720(%rsp)
	leaq	(%rax,%r11), %rdi
	movq	216(%rsp), %r10
	subq	%rdi, %r10
	jb	.LBB1_408
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
	cmpq	%rcx, 184(%rsp)
	jae	.LBB1_120
	testq	%r13, %r13
	je	.LBB1_435
	shlq	$6, %rdi
	addq	376(%rsp), %rdi
	movq	184(%rsp), %rax
	movq	%r10, 432(%rsp)
	movq	%rdi, 576(%rsp)
	jmp	.LBB1_100
.LBB1_99:
	movq	16(%rsp), %rcx
	cmpq	%rcx, 544(%rsp)
	movq	(%rsp), %r8
	movq	8(%rsp), %r9
	movq	24(%rsp), %rbx
	movq	464(%rsp), %r11
	movq	432(%rsp), %r10
	movq	576(%rsp), %rdi
	movq	496(%rsp), %rax
	jae	.LBB1_120
.LBB1_100:
	movq	%rax, %r11
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB1_102
	movq	%r11, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB1_103
.LBB1_102:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB1_103:
	leaq	(%r11,%r13), %r8
	subq	%rdx, %r8
	cmpq	%rcx, %r8
	movq	%rcx, %rsi
	cmovbq	%r8, %rsi
	cmpq	%r11, %r8
	jb	.LBB1_412
	imulq	384(%rsp), %rax
	addq	%rdx, %rax
	imulq	%r14, %rax
	movq	%r10, %rdx
	subq	%rax, %rdx
	jb	.LBB1_405
	movq	%r8, 544(%rsp)
	movq	%rsi, 496(%rsp)
	subq	%r11, %rsi
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%rsi, 304(%rsp)
	movq	%rsi, %rbx
	shrq	$4, %rbx
	movq	%r11, 688(%rsp)
	je	.LBB1_114
	movq	752(%rsp), %rcx
	leaq	(%rcx,%r11,4), %r9
	movq	616(%rsp), %rcx
	leaq	(%rcx,%r11,4), %rbp
	movq	536(%rsp), %rcx
	leaq	(%rcx,%r11,4), %r12
	movq	368(%rsp), %rcx
	leaq	(%rcx,%r11,4), %r10
	movq	296(%rsp), %rcx
	leaq	(%rcx,%r11,4), %rcx
	xorl	%esi, %esi
	xorl	%r15d, %r15d
	.p2align	4
.LBB1_107:
	movq	304(%rsp), %rdi
	subq	%r15, %rdi
	jb	.LBB1_399
	cmpq	$16, %rdi
	jb	.LBB1_378
	leaq	16(%r15), %rdi
	movq	%rdi, 400(%rsp)
	decq	%rbx
	movq	%rsi, %rdi
	xorl	%r11d, %r11d
	xorl	%r8d, %r8d
	.p2align	4
.LBB1_110:
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	je	.LBB1_377
	movq	%r8, %r13
	orq	%r15, %r13
	imulq	%r14, %r13
	shlq	$6, %r13
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	(%rax,%r13), %ymm1
	vmovups	32(%rax,%r13), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm13
	vfmadd231ps	%ymm0, %ymm2, %ymm12
	vbroadcastss	(%r10,%r11), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm11
	vfmadd231ps	%ymm0, %ymm2, %ymm10
	vbroadcastss	(%r12,%r11), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm9
	vfmadd231ps	%ymm0, %ymm2, %ymm8
	vbroadcastss	(%rbp,%r11), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm7
	vfmadd231ps	%ymm0, %ymm2, %ymm6
	vbroadcastss	(%r9,%r11), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm5
	vfmadd231ps	%ymm2, %ymm0, %ymm4
	addq	$4, %r11
	addq	%r14, %rdi
	incq	%r8
	cmpq	$64, %r11
	jne	.LBB1_110
	addq	$64, %r9
	addq	$64, %rbp
	addq	$64, %r12
	addq	$64, %r10
	addq	$64, %rcx
	addq	392(%rsp), %rsi
	movq	400(%rsp), %r15
	testq	%rbx, %rbx
	jne	.LBB1_107
.LBB1_114:
	movq	304(%rsp), %r12
	movq	%r12, %rdi
	andq	$-16, %rdi
	cmpq	%r12, %rdi
	movq	192(%rsp), %r13
	je	.LBB1_99
	movq	200(%rsp), %rcx
	movq	688(%rsp), %r11
	leaq	(%rcx,%r11,4), %rcx
	movq	160(%rsp), %rsi
	leaq	(%rsi,%r11,4), %rsi
	movq	128(%rsp), %r8
	leaq	(%r8,%r11,4), %r8
	movq	120(%rsp), %r9
	leaq	(%r9,%r11,4), %r9
	movq	152(%rsp), %r10
	leaq	(%r10,%r11,4), %r10
	.p2align	4
.LBB1_116:
	leaq	1(%rdi), %r11
	movq	%rdi, %r15
	imulq	%r14, %r15
	cmpq	%rdx, %r15
	ja	.LBB1_380
	je	.LBB1_379
	cmpq	%r12, %rdi
	jae	.LBB1_431
	shlq	$6, %r15
	vbroadcastss	(%rcx,%rdi,4), %ymm0
	vmovups	(%rax,%r15), %ymm1
	vmovups	32(%rax,%r15), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm13
	vfmadd231ps	%ymm0, %ymm2, %ymm12
	vbroadcastss	(%rsi,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm11
	vfmadd231ps	%ymm0, %ymm2, %ymm10
	vbroadcastss	(%r8,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm9
	vfmadd231ps	%ymm0, %ymm2, %ymm8
	vbroadcastss	(%r9,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm7
	vfmadd231ps	%ymm0, %ymm2, %ymm6
	vbroadcastss	(%r10,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm5
	vfmadd231ps	%ymm2, %ymm0, %ymm4
	movq	%r11, %rdi
	cmpq	%r12, %r11
	jb	.LBB1_116
	jmp	.LBB1_99
.LBB1_120:
	cmpq	$0, 280(%rsp)
	je	.LBB1_122
	movq	208(%rsp), %rbp
	movq	%rbp, %rax
	xorl	%edx, %edx
	divq	%r8
	subq	%rdx, %rbp
	subq	%r8, %rbp
	jb	.LBB1_94
	jmp	.LBB1_123
.LBB1_122:
	movq	208(%rsp), %rbp
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r8d
	subq	%rdx, %rbp
	subq	%r8, %rbp
	jb	.LBB1_94
.LBB1_123:
	cmpb	$0, 136(%rsp)
	jne	.LBB1_429
	movq	720(%rsp), %r13
	shlq	$4, %r13
	movq	168(%rsp), %rax
	movq	%rax, %r12
	subq	%r13, %r12
	cmpq	$16, %r12
	movl	$16, %edx
	cmovaeq	%rdx, %r12
	subq	%r13, %rax
	jbe	.LBB1_94
	cmpq	$15, %rax
	jbe	.LBB1_131
	movq	144(%rsp), %rax
	vaddps	(%rax,%r13,4), %ymm13, %ymm0
	vaddps	32(%rax,%r13,4), %ymm12, %ymm1
	vmovups	%ymm0, (%rax,%r13,4)
	vmovups	%ymm1, 32(%rax,%r13,4)
	subq	%r8, %rbp
	jb	.LBB1_94
	movq	240(%rsp), %rax
	vaddps	(%rax,%r13,4), %ymm11, %ymm0
	vaddps	32(%rax,%r13,4), %ymm10, %ymm1
	vmovups	%ymm0, (%rax,%r13,4)
	vmovups	%ymm1, 32(%rax,%r13,4)
	subq	%r8, %rbp
	jb	.LBB1_94
	movq	232(%rsp), %rax
	vaddps	(%rax,%r13,4), %ymm9, %ymm0
	vaddps	32(%rax,%r13,4), %ymm8, %ymm1
	vmovups	%ymm0, (%rax,%r13,4)
	vmovups	%ymm1, 32(%rax,%r13,4)
	subq	%r8, %rbp
	jb	.LBB1_94
	movq	896(%rsp), %rax
	vaddps	(%rax,%r13,4), %ymm7, %ymm0
	vaddps	32(%rax,%r13,4), %ymm6, %ymm1
	vmovups	%ymm0, (%rax,%r13,4)
	vmovups	%ymm1, 32(%rax,%r13,4)
	cmpq	%rbp, %r8
	ja	.LBB1_94
	movq	864(%rsp), %rax
	vaddps	(%rax,%r13,4), %ymm5, %ymm0
	vaddps	32(%rax,%r13,4), %ymm4, %ymm1
	vmovups	%ymm0, (%rax,%r13,4)
	vmovups	%ymm1, 32(%rax,%r13,4)
	jmp	.LBB1_94
.LBB1_131:
	shll	$2, %r12d
	movq	144(%rsp), %rax
	leaq	(%rax,%r13,4), %rbx
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
	movq	memcpy@GOTPCREL(%rip), %r15
	vmovups	%ymm4, 1104(%rsp)
	vmovups	%ymm5, 1072(%rsp)
	vmovups	%ymm6, 576(%rsp)
	vmovups	%ymm7, 928(%rsp)
	vmovups	%ymm8, 688(%rsp)
	vmovups	%ymm9, 432(%rsp)
	vmovups	%ymm10, 496(%rsp)
	vmovups	%ymm11, 544(%rsp)
	vmovups	%ymm12, 400(%rsp)
	vmovups	%ymm13, 304(%rsp)
	vzeroupper
	callq	*%r15
	vmovups	304(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	400(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%rbx, %rdi
	leaq	48(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*%r15
	movq	464(%rsp), %r11
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	subq	%r8, %rbp
	jb	.LBB1_94
	movq	240(%rsp), %rax
	leaq	(%rax,%r13,4), %rbx
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
	movq	memcpy@GOTPCREL(%rip), %r15
	vzeroupper
	callq	*%r15
	vmovups	544(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	496(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%rbx, %rdi
	leaq	48(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*%r15
	movq	464(%rsp), %r11
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	subq	%r8, %rbp
	jb	.LBB1_94
	movq	232(%rsp), %rax
	leaq	(%rax,%r13,4), %rbx
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
	movq	memcpy@GOTPCREL(%rip), %r15
	vzeroupper
	callq	*%r15
	vmovups	432(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	688(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%rbx, %rdi
	leaq	48(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*%r15
	movq	464(%rsp), %r11
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	subq	%r8, %rbp
	jb	.LBB1_94
	movq	896(%rsp), %rax
	leaq	(%rax,%r13,4), %rbx
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
	movq	memcpy@GOTPCREL(%rip), %r15
	vzeroupper
	callq	*%r15
	vmovups	928(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	576(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%rbx, %rdi
	leaq	48(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*%r15
	movq	464(%rsp), %r11
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	cmpq	%rbp, %r8
	ja	.LBB1_94
	movq	864(%rsp), %rax
	leaq	(%rax,%r13,4), %r15
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %r13
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
	movq	memcpy@GOTPCREL(%rip), %rbp
	vzeroupper
	callq	*%rbp
	vmovups	1072(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	1104(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*%rbp
	movq	464(%rsp), %r11
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	jmp	.LBB1_94
.LBB1_136:
	movq	32(%rsp), %rax
	cmpq	344(%rsp), %rax
	movq	800(%rsp), %rax
	jne	.LBB1_92
	jmp	.LBB1_374
.LBB1_137:
	movq	288(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rdi
	movq	%r15, %rax
	imulq	%rdi, %rax
	addq	40(%rsp), %rax
	movq	%rax, %rsi
	movq	16(%rsp), %rcx
	addq	%rcx, %rsi
	movq	8(%rsp), %r9
	jb	.LBB1_401
	cmpq	%r12, %rsi
	ja	.LBB1_401
	movq	%rdi, %rdx
	orq	$1, %rdx
	imulq	%r15, %rdx
	addq	40(%rsp), %rdx
	movq	%rdx, %rsi
	addq	%rcx, %rsi
	jb	.LBB1_403
	cmpq	%r12, %rsi
	ja	.LBB1_403
	addq	$2, %rdi
	imulq	%r15, %rdi
	addq	40(%rsp), %rdi
	movq	%rdi, %rsi
	addq	%rcx, %rsi
	jb	.LBB1_402
	cmpq	%r12, %rsi
	ja	.LBB1_402
	testq	%rbp, %rbp
	movq	24(%rsp), %rbx
	je	.LBB1_374
	movq	336(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 256(%rsp)
	leaq	(%rcx,%rdx,4), %rax
	movq	%rax, 224(%rsp)
	leaq	(%rcx,%rdi,4), %rax
	movq	%rax, 248(%rsp)
	movq	16(%rsp), %rcx
	movq	8(%rsp), %r9
	movq	176(%rsp), %rax
	movq	(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 800(%rsp)
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 768(%rsp)
	xorl	%eax, %eax
.LBB1_145:
	movq	%rax, 720(%rsp)
	incq	%rax
	movq	%rax, 576(%rsp)
	testq	%r14, %r14
	movq	(%rsp), %r8
	je	.LBB1_186
	movq	720(%rsp), %rdi
	movq	%rdi, %r10
	movq	168(%rsp), %rax
	imulq	%rax, %r10
	leaq	1(%rdi), %rdx
	imulq	%rax, %rdx
	movq	%rdi, %r15
	imulq	%r14, %r15
	cmpq	%r10, %rdx
	setb	%al
	movq	%rdx, 136(%rsp)
	cmpq	%r8, %rdx
	seta	%dl
	orb	%al, %dl
	movb	%dl, 200(%rsp)
	movq	176(%rsp), %rax
	leaq	(%rax,%r10,4), %rax
	movq	%rax, 160(%rsp)
	movq	800(%rsp), %rax
	leaq	(%rax,%r10,4), %rax
	movq	%rax, 128(%rsp)
	movq	768(%rsp), %rax
	movq	%r10, 152(%rsp)
	leaq	(%rax,%r10,4), %rax
	movq	%rax, 120(%rsp)
	xorl	%eax, %eax
	movq	%r15, 32(%rsp)
	jmp	.LBB1_148
.LBB1_147:
	movq	688(%rsp), %rax
	incq	%rax
	cmpq	%r14, %rax
	movq	192(%rsp), %r13
	je	.LBB1_186
.LBB1_148:
	movq	%rax, 688(%rsp)
	leaq	(%rax,%r15), %r11
	movq	216(%rsp), %r10
	subq	%r11, %r10
	jb	.LBB1_415
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	cmpq	%rcx, 184(%rsp)
	jae	.LBB1_174
	testq	%r13, %r13
	je	.LBB1_435
	shlq	$6, %r11
	addq	376(%rsp), %r11
	movq	184(%rsp), %r12
	movq	%r10, 432(%rsp)
	movq	%r11, 464(%rsp)
.LBB1_152:
	movq	%r12, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB1_154
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB1_155
.LBB1_154:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB1_155:
	leaq	(%r12,%r13), %rdi
	subq	%rdx, %rdi
	cmpq	%rcx, %rdi
	movq	%rcx, %rsi
	cmovbq	%rdi, %rsi
	cmpq	%r12, %rdi
	jb	.LBB1_410
	imulq	384(%rsp), %rax
	addq	%rdx, %rax
	imulq	%r14, %rax
	movq	%r10, %rdx
	subq	%rax, %rdx
	jb	.LBB1_405
	movq	%rdi, 496(%rsp)
	movq	%rsi, 304(%rsp)
	movq	%rsi, %r8
	subq	%r12, %r8
	shlq	$6, %rax
	addq	%r11, %rax
	movq	%r8, 400(%rsp)
	shrq	$4, %r8
	movq	%r12, 544(%rsp)
	je	.LBB1_166
	movq	536(%rsp), %rcx
	leaq	(%rcx,%r12,4), %r9
	movq	368(%rsp), %rcx
	leaq	(%rcx,%r12,4), %rbp
	movq	296(%rsp), %rcx
	leaq	(%rcx,%r12,4), %r12
	xorl	%r10d, %r10d
	xorl	%r15d, %r15d
	.p2align	4
.LBB1_159:
	movq	400(%rsp), %rcx
	subq	%r15, %rcx
	jb	.LBB1_397
	cmpq	$16, %rcx
	jb	.LBB1_378
	leaq	16(%r15), %r13
	decq	%r8
	movq	%r10, %rdi
	xorl	%ecx, %ecx
	xorl	%r11d, %r11d
	.p2align	4
.LBB1_162:
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	je	.LBB1_377
	movq	%r11, %rsi
	orq	%r15, %rsi
	imulq	%r14, %rsi
	shlq	$6, %rsi
	vbroadcastss	(%r12,%rcx), %ymm0
	vmovups	(%rax,%rsi), %ymm1
	vmovups	32(%rax,%rsi), %ymm2
	movq	24(%rsp), %rbx
	vfmadd231ps	%ymm1, %ymm0, %ymm9
	vfmadd231ps	%ymm0, %ymm2, %ymm8
	vbroadcastss	(%rbp,%rcx), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm7
	vfmadd231ps	%ymm0, %ymm2, %ymm6
	vbroadcastss	(%r9,%rcx), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm5
	vfmadd231ps	%ymm2, %ymm0, %ymm4
	addq	$4, %rcx
	addq	%r14, %rdi
	incq	%r11
	cmpq	$64, %rcx
	jne	.LBB1_162
	addq	$64, %r9
	addq	$64, %rbp
	addq	$64, %r12
	addq	392(%rsp), %r10
	movq	%r13, %r15
	testq	%r8, %r8
	jne	.LBB1_159
.LBB1_166:
	movq	400(%rsp), %rsi
	movq	%rsi, %rdi
	andq	$-16, %rdi
	cmpq	%rsi, %rdi
	movq	192(%rsp), %r13
	jne	.LBB1_168
	movq	464(%rsp), %r11
	movq	304(%rsp), %r12
	jmp	.LBB1_173
.LBB1_168:
	movq	256(%rsp), %rcx
	movq	544(%rsp), %r10
	leaq	(%rcx,%r10,4), %r8
	movq	224(%rsp), %rcx
	leaq	(%rcx,%r10,4), %r9
	movq	248(%rsp), %rcx
	leaq	(%rcx,%r10,4), %r10
	movq	464(%rsp), %r11
	movq	304(%rsp), %r12
	.p2align	4
.LBB1_169:
	leaq	1(%rdi), %rcx
	movq	%rdi, %r15
	imulq	%r14, %r15
	cmpq	%rdx, %r15
	ja	.LBB1_380
	je	.LBB1_379
	cmpq	%rsi, %rdi
	jae	.LBB1_432
	shlq	$6, %r15
	vbroadcastss	(%r8,%rdi,4), %ymm0
	vmovups	(%rax,%r15), %ymm1
	vmovups	32(%rax,%r15), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm9
	vfmadd231ps	%ymm0, %ymm2, %ymm8
	vbroadcastss	(%r9,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm7
	vfmadd231ps	%ymm0, %ymm2, %ymm6
	vbroadcastss	(%r10,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm5
	vfmadd231ps	%ymm2, %ymm0, %ymm4
	movq	%rcx, %rdi
	cmpq	%rsi, %rcx
	jb	.LBB1_169
.LBB1_173:
	movq	16(%rsp), %rcx
	cmpq	%rcx, 496(%rsp)
	movq	(%rsp), %r8
	movq	8(%rsp), %r9
	movq	32(%rsp), %r15
	movq	432(%rsp), %r10
	jb	.LBB1_152
.LBB1_174:
	cmpq	$0, 280(%rsp)
	je	.LBB1_176
	movq	208(%rsp), %rbp
	movq	%rbp, %rax
	xorl	%edx, %edx
	divq	%r8
	subq	%rdx, %rbp
	subq	%r8, %rbp
	jb	.LBB1_147
	jmp	.LBB1_177
.LBB1_176:
	movq	208(%rsp), %rbp
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r8d
	subq	%rdx, %rbp
	subq	%r8, %rbp
	jb	.LBB1_147
.LBB1_177:
	cmpb	$0, 200(%rsp)
	jne	.LBB1_427
	movq	688(%rsp), %r13
	shlq	$4, %r13
	movq	168(%rsp), %rax
	movq	%rax, %r12
	subq	%r13, %r12
	cmpq	$16, %r12
	movl	$16, %edx
	cmovaeq	%rdx, %r12
	subq	%r13, %rax
	jbe	.LBB1_147
	cmpq	$15, %rax
	jbe	.LBB1_183
	movq	160(%rsp), %rax
	vaddps	(%rax,%r13,4), %ymm9, %ymm0
	vaddps	32(%rax,%r13,4), %ymm8, %ymm1
	vmovups	%ymm0, (%rax,%r13,4)
	vmovups	%ymm1, 32(%rax,%r13,4)
	subq	%r8, %rbp
	jb	.LBB1_147
	movq	128(%rsp), %rax
	vaddps	(%rax,%r13,4), %ymm7, %ymm0
	vaddps	32(%rax,%r13,4), %ymm6, %ymm1
	vmovups	%ymm0, (%rax,%r13,4)
	vmovups	%ymm1, 32(%rax,%r13,4)
	cmpq	%rbp, %r8
	ja	.LBB1_147
	movq	120(%rsp), %rax
	vaddps	(%rax,%r13,4), %ymm5, %ymm0
	vaddps	32(%rax,%r13,4), %ymm4, %ymm1
	vmovups	%ymm0, (%rax,%r13,4)
	vmovups	%ymm1, 32(%rax,%r13,4)
	jmp	.LBB1_147
.LBB1_183:
	shll	$2, %r12d
	movq	160(%rsp), %rax
	leaq	(%rax,%r13,4), %rbx
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
	movq	memcpy@GOTPCREL(%rip), %r15
	vmovups	%ymm4, 464(%rsp)
	vmovups	%ymm5, 432(%rsp)
	vmovups	%ymm6, 496(%rsp)
	vmovups	%ymm7, 544(%rsp)
	vmovups	%ymm8, 400(%rsp)
	vmovups	%ymm9, 304(%rsp)
	vzeroupper
	callq	*%r15
	vmovups	304(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	400(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%rbx, %rdi
	leaq	48(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*%r15
	movq	32(%rsp), %r15
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	subq	%r8, %rbp
	jb	.LBB1_147
	movq	128(%rsp), %rax
	leaq	(%rax,%r13,4), %rbx
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
	movq	memcpy@GOTPCREL(%rip), %r15
	vzeroupper
	callq	*%r15
	vmovups	544(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	496(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%rbx, %rdi
	leaq	48(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*%r15
	movq	32(%rsp), %r15
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	cmpq	%rbp, %r8
	ja	.LBB1_147
	movq	120(%rsp), %rax
	leaq	(%rax,%r13,4), %r15
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %r13
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
	movq	memcpy@GOTPCREL(%rip), %rbp
	vzeroupper
	callq	*%rbp
	vmovups	432(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	464(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%r15, %rdi
	movq	32(%rsp), %r15
	movq	%r13, %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*%rbp
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	jmp	.LBB1_147
.LBB1_186:
	movq	720(%rsp), %rax
	cmpq	344(%rsp), %rax
	movq	576(%rsp), %rax
	jne	.LBB1_145
	jmp	.LBB1_374
.LBB1_187:
	movq	288(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rdi
	movq	%r15, %rax
	imulq	%rdi, %rax
	addq	40(%rsp), %rax
	movq	%rax, %rsi
	movq	16(%rsp), %rcx
	addq	%rcx, %rsi
	movq	8(%rsp), %r9
	jb	.LBB1_401
	cmpq	%r12, %rsi
	ja	.LBB1_401
	movq	%rdi, %rdx
	orq	$1, %rdx
	imulq	%r15, %rdx
	addq	40(%rsp), %rdx
	movq	%rdx, %rsi
	addq	%rcx, %rsi
	jb	.LBB1_403
	cmpq	%r12, %rsi
	ja	.LBB1_403
	leaq	2(%rdi), %r10
	imulq	%r15, %r10
	addq	40(%rsp), %r10
	movq	%r10, %rsi
	addq	%rcx, %rsi
	jb	.LBB1_409
	cmpq	%r12, %rsi
	ja	.LBB1_409
	addq	$3, %rdi
	imulq	%r15, %rdi
	addq	40(%rsp), %rdi
	movq	%rdi, %rsi
	addq	%rcx, %rsi
	jb	.LBB1_402
	cmpq	%r12, %rsi
	ja	.LBB1_402
	testq	%rbp, %rbp
	movq	24(%rsp), %rbx
	je	.LBB1_374
	movq	336(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 224(%rsp)
	leaq	(%rcx,%rdx,4), %rax
	movq	%rax, 248(%rsp)
	leaq	(%rcx,%r10,4), %rax
	movq	%rax, 200(%rsp)
	leaq	(%rcx,%rdi,4), %rax
	movq	%rax, 160(%rsp)
	movq	16(%rsp), %rcx
	movq	8(%rsp), %r9
	movq	176(%rsp), %rax
	movq	(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 800(%rsp)
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 768(%rsp)
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 256(%rsp)
	xorl	%eax, %eax
.LBB1_197:
	movq	%rax, 720(%rsp)
	incq	%rax
	movq	%rax, 576(%rsp)
	testq	%r14, %r14
	movq	(%rsp), %r8
	je	.LBB1_240
	movq	720(%rsp), %rdi
	movq	%rdi, %r10
	movq	168(%rsp), %rax
	imulq	%rax, %r10
	leaq	1(%rdi), %rdx
	imulq	%rax, %rdx
	movq	%rdi, %r15
	imulq	%r14, %r15
	cmpq	%r10, %rdx
	setb	%al
	movq	%rdx, 232(%rsp)
	cmpq	%r8, %rdx
	seta	%dl
	orb	%al, %dl
	movb	%dl, 128(%rsp)
	movq	176(%rsp), %rax
	leaq	(%rax,%r10,4), %rax
	movq	%rax, 120(%rsp)
	movq	800(%rsp), %rax
	leaq	(%rax,%r10,4), %rax
	movq	%rax, 152(%rsp)
	movq	768(%rsp), %rax
	leaq	(%rax,%r10,4), %rax
	movq	%rax, 136(%rsp)
	movq	256(%rsp), %rax
	movq	%r10, 240(%rsp)
	leaq	(%rax,%r10,4), %rax
	movq	%rax, 144(%rsp)
	xorl	%eax, %eax
	movq	%r15, 32(%rsp)
	jmp	.LBB1_200
.LBB1_199:
	movq	688(%rsp), %rax
	incq	%rax
	cmpq	%r14, %rax
	movq	192(%rsp), %r13
	je	.LBB1_240
.LBB1_200:
	movq	%rax, 688(%rsp)
	leaq	(%rax,%r15), %r11
	movq	216(%rsp), %r10
	subq	%r11, %r10
	jb	.LBB1_415
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	cmpq	%rcx, 184(%rsp)
	jae	.LBB1_226
	testq	%r13, %r13
	je	.LBB1_435
	shlq	$6, %r11
	addq	376(%rsp), %r11
	movq	184(%rsp), %r12
	movq	%r10, 432(%rsp)
	movq	%r11, 464(%rsp)
.LBB1_204:
	movq	%r12, %r15
	movq	%r12, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB1_206
	movq	%r15, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB1_207
.LBB1_206:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB1_207:
	leaq	(%r15,%r13), %rdi
	subq	%rdx, %rdi
	cmpq	%rcx, %rdi
	movq	%rcx, %rbx
	cmovbq	%rdi, %rbx
	cmpq	%r15, %rdi
	jb	.LBB1_411
	imulq	384(%rsp), %rax
	addq	%rdx, %rax
	imulq	%r14, %rax
	movq	%r10, %rdx
	subq	%rax, %rdx
	jb	.LBB1_405
	movq	%rdi, 496(%rsp)
	movq	%rbx, 304(%rsp)
	subq	%r15, %rbx
	shlq	$6, %rax
	addq	%r11, %rax
	movq	%rbx, %r8
	shrq	$4, %r8
	movq	%r15, 544(%rsp)
	je	.LBB1_218
	movq	616(%rsp), %rcx
	leaq	(%rcx,%r15,4), %r9
	movq	536(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rbp
	movq	368(%rsp), %rcx
	leaq	(%rcx,%r15,4), %r12
	movq	296(%rsp), %rcx
	leaq	(%rcx,%r15,4), %r10
	xorl	%r13d, %r13d
	xorl	%r15d, %r15d
	.p2align	4
.LBB1_211:
	movq	%rbx, %rcx
	subq	%r15, %rcx
	jb	.LBB1_398
	cmpq	$16, %rcx
	jb	.LBB1_378
	leaq	16(%r15), %rcx
	movq	%rcx, 400(%rsp)
	decq	%r8
	movq	%r13, %rdi
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	.p2align	4
.LBB1_214:
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	je	.LBB1_377
	movq	%rsi, %r11
	orq	%r15, %r11
	imulq	%r14, %r11
	shlq	$6, %r11
	vbroadcastss	(%r10,%rcx), %ymm0
	vmovups	(%rax,%r11), %ymm1
	vmovups	32(%rax,%r11), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm11
	vbroadcastss	(%r12,%rcx), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	(%rbp,%rcx), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	(%r9,%rcx), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	addq	$4, %rcx
	addq	%r14, %rdi
	incq	%rsi
	cmpq	$64, %rcx
	jne	.LBB1_214
	addq	$64, %r9
	addq	$64, %rbp
	addq	$64, %r12
	addq	$64, %r10
	addq	392(%rsp), %r13
	movq	400(%rsp), %r15
	testq	%r8, %r8
	jne	.LBB1_211
.LBB1_218:
	movq	%rbx, %rdi
	andq	$-16, %rdi
	cmpq	%rbx, %rdi
	movq	192(%rsp), %r13
	jne	.LBB1_220
	movq	464(%rsp), %r11
	movq	304(%rsp), %r12
	jmp	.LBB1_225
.LBB1_220:
	movq	224(%rsp), %rcx
	movq	544(%rsp), %r10
	leaq	(%rcx,%r10,4), %rsi
	movq	248(%rsp), %rcx
	leaq	(%rcx,%r10,4), %r8
	movq	200(%rsp), %rcx
	leaq	(%rcx,%r10,4), %r9
	movq	160(%rsp), %rcx
	leaq	(%rcx,%r10,4), %r10
	movq	464(%rsp), %r11
	movq	304(%rsp), %r12
	.p2align	4
.LBB1_221:
	leaq	1(%rdi), %rcx
	movq	%rdi, %r15
	imulq	%r14, %r15
	cmpq	%rdx, %r15
	ja	.LBB1_380
	je	.LBB1_379
	cmpq	%rbx, %rdi
	jae	.LBB1_433
	shlq	$6, %r15
	vbroadcastss	(%rsi,%rdi,4), %ymm0
	vmovups	(%rax,%r15), %ymm1
	vmovups	32(%rax,%r15), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm2, %ymm11
	vbroadcastss	(%r8,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm2, %ymm9
	vbroadcastss	(%r9,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	(%r10,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	movq	%rcx, %rdi
	cmpq	%rbx, %rcx
	jb	.LBB1_221
.LBB1_225:
	movq	16(%rsp), %rcx
	cmpq	%rcx, 496(%rsp)
	movq	(%rsp), %r8
	movq	8(%rsp), %r9
	movq	24(%rsp), %rbx
	movq	32(%rsp), %r15
	movq	432(%rsp), %r10
	jb	.LBB1_204
.LBB1_226:
	cmpq	$0, 280(%rsp)
	je	.LBB1_228
	movq	208(%rsp), %rbp
	movq	%rbp, %rax
	xorl	%edx, %edx
	divq	%r8
	subq	%rdx, %rbp
	subq	%r8, %rbp
	jb	.LBB1_199
	jmp	.LBB1_229
.LBB1_228:
	movq	208(%rsp), %rbp
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r8d
	subq	%rdx, %rbp
	subq	%r8, %rbp
	jb	.LBB1_199
.LBB1_229:
	cmpb	$0, 128(%rsp)
	jne	.LBB1_428
	movq	688(%rsp), %r13
	shlq	$4, %r13
	movq	168(%rsp), %rax
	movq	%rax, %r12
	subq	%r13, %r12
	cmpq	$16, %r12
	movl	$16, %edx
	cmovaeq	%rdx, %r12
	subq	%r13, %rax
	jbe	.LBB1_199
	cmpq	$15, %rax
	jbe	.LBB1_236
	movq	120(%rsp), %rax
	vaddps	(%rax,%r13,4), %ymm10, %ymm0
	vaddps	32(%rax,%r13,4), %ymm11, %ymm1
	vmovups	%ymm0, (%rax,%r13,4)
	vmovups	%ymm1, 32(%rax,%r13,4)
	subq	%r8, %rbp
	jb	.LBB1_199
	movq	152(%rsp), %rax
	vaddps	(%rax,%r13,4), %ymm8, %ymm0
	vaddps	32(%rax,%r13,4), %ymm9, %ymm1
	vmovups	%ymm0, (%rax,%r13,4)
	vmovups	%ymm1, 32(%rax,%r13,4)
	subq	%r8, %rbp
	jb	.LBB1_199
	movq	136(%rsp), %rax
	vaddps	(%rax,%r13,4), %ymm6, %ymm0
	vaddps	32(%rax,%r13,4), %ymm7, %ymm1
	vmovups	%ymm0, (%rax,%r13,4)
	vmovups	%ymm1, 32(%rax,%r13,4)
	cmpq	%rbp, %r8
	ja	.LBB1_199
	movq	144(%rsp), %rax
	vaddps	(%rax,%r13,4), %ymm4, %ymm0
	vaddps	32(%rax,%r13,4), %ymm5, %ymm1
	vmovups	%ymm0, (%rax,%r13,4)
	vmovups	%ymm1, 32(%rax,%r13,4)
	jmp	.LBB1_199
.LBB1_236:
	shll	$2, %r12d
	movq	120(%rsp), %rax
	leaq	(%rax,%r13,4), %rbx
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
	movq	memcpy@GOTPCREL(%rip), %r15
	vmovups	%ymm4, 896(%rsp)
	vmovups	%ymm5, 864(%rsp)
	vmovups	%ymm6, 464(%rsp)
	vmovups	%ymm7, 432(%rsp)
	vmovups	%ymm8, 496(%rsp)
	vmovups	%ymm9, 544(%rsp)
	vmovups	%ymm10, 304(%rsp)
	vmovups	%ymm11, 400(%rsp)
	vzeroupper
	callq	*%r15
	vmovups	304(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	400(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%rbx, %rdi
	leaq	48(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*%r15
	movq	32(%rsp), %r15
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	subq	%r8, %rbp
	jb	.LBB1_199
	movq	152(%rsp), %rax
	leaq	(%rax,%r13,4), %rbx
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
	movq	memcpy@GOTPCREL(%rip), %r15
	vzeroupper
	callq	*%r15
	vmovups	496(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	544(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%rbx, %rdi
	leaq	48(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*%r15
	movq	32(%rsp), %r15
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	subq	%r8, %rbp
	jb	.LBB1_199
	movq	136(%rsp), %rax
	leaq	(%rax,%r13,4), %rbx
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
	movq	memcpy@GOTPCREL(%rip), %r15
	vzeroupper
	callq	*%r15
	vmovups	464(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	432(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%rbx, %rdi
	leaq	48(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*%r15
	movq	32(%rsp), %r15
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	cmpq	%rbp, %r8
	ja	.LBB1_199
	movq	144(%rsp), %rax
	leaq	(%rax,%r13,4), %r15
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %r13
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
	movq	memcpy@GOTPCREL(%rip), %rbp
	vzeroupper
	callq	*%rbp
	vmovups	896(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	864(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%r15, %rdi
	movq	32(%rsp), %r15
	movq	%r13, %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*%rbp
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	jmp	.LBB1_199
.LBB1_240:
	movq	720(%rsp), %rax
	cmpq	344(%rsp), %rax
	movq	576(%rsp), %rax
	jne	.LBB1_197
	jmp	.LBB1_374
.LBB1_241:
	movq	288(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rdi
	movq	%r15, %rax
	imulq	%rdi, %rax
	addq	40(%rsp), %rax
	movq	%rax, %rsi
	movq	16(%rsp), %rcx
	addq	%rcx, %rsi
	movq	8(%rsp), %r9
	jb	.LBB1_401
	cmpq	%r12, %rsi
	ja	.LBB1_401
	orq	$1, %rdi
	imulq	%r15, %rdi
	addq	40(%rsp), %rdi
	movq	%rdi, %rsi
	addq	%rcx, %rsi
	jb	.LBB1_402
	cmpq	%r12, %rsi
	ja	.LBB1_402
	testq	%rbp, %rbp
	movq	24(%rsp), %rbx
	je	.LBB1_374
	movq	336(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 240(%rsp)
	leaq	(%rcx,%rdi,4), %rax
	movq	%rax, 232(%rsp)
	movq	16(%rsp), %rcx
	movq	8(%rsp), %r9
	movq	176(%rsp), %rax
	movq	(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 864(%rsp)
	xorl	%eax, %eax
.LBB1_247:
	movq	%rax, 144(%rsp)
	incq	%rax
	movq	%rax, 896(%rsp)
	testq	%r14, %r14
	movq	(%rsp), %r10
	je	.LBB1_314
	movq	144(%rsp), %rdi
	movq	%rdi, %r8
	movq	168(%rsp), %rax
	imulq	%rax, %r8
	leaq	1(%rdi), %rdx
	imulq	%rax, %rdx
	movq	%rdi, %r11
	imulq	%r14, %r11
	cmpq	%r8, %rdx
	setb	%al
	movq	%rdx, 1072(%rsp)
	cmpq	%r10, %rdx
	seta	%dl
	orb	%al, %dl
	movb	%dl, 264(%rsp)
	movq	176(%rsp), %rax
	leaq	(%rax,%r8,4), %rax
	movq	%rax, 272(%rsp)
	movq	864(%rsp), %rax
	movq	%r8, 1104(%rsp)
	leaq	(%rax,%r8,4), %rax
	movq	%rax, 928(%rsp)
	xorl	%eax, %eax
	movq	%r11, 120(%rsp)
	jmp	.LBB1_250
.LBB1_249:
	movq	136(%rsp), %rax
	incq	%rax
	cmpq	%r14, %rax
	movq	192(%rsp), %r13
	je	.LBB1_314
.LBB1_250:
	movq	%rax, 136(%rsp)
	leaq	(%rax,%r11), %rdi
	movq	216(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 160(%rsp)
	jb	.LBB1_408
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	cmpq	%rcx, 184(%rsp)
	jae	.LBB1_304
	testq	%r13, %r13
	je	.LBB1_435
	shlq	$6, %rdi
	addq	376(%rsp), %rdi
	movq	184(%rsp), %rax
	movq	%rdi, 152(%rsp)
	jmp	.LBB1_256
.LBB1_254:
	movq	(%rsp), %r10
.LBB1_255:
	movq	16(%rsp), %rcx
	cmpq	%rcx, 200(%rsp)
	movq	8(%rsp), %r9
	movq	24(%rsp), %rbx
	movq	120(%rsp), %r11
	movq	152(%rsp), %rdi
	movq	248(%rsp), %rax
	jae	.LBB1_304
.LBB1_256:
	movq	%rax, %r9
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB1_258
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB1_259
.LBB1_258:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB1_259:
	movq	608(%rsp), %rbx
	leaq	(%r9,%r13), %r8
	subq	%rdx, %r8
	cmpq	%rcx, %r8
	movq	%rcx, %r12
	cmovbq	%r8, %r12
	cmpq	%r9, %r8
	jb	.LBB1_407
	imulq	384(%rsp), %rax
	addq	%rdx, %rax
	imulq	%r14, %rax
	movq	160(%rsp), %rdx
	subq	%rax, %rdx
	jb	.LBB1_414
	movq	%r8, 200(%rsp)
	movq	%r12, 248(%rsp)
	subq	%r9, %r12
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%r12, %rsi
	shrq	$4, %rsi
	movq	%r9, 128(%rsp)
	je	.LBB1_298
	movq	%rdx, %rcx
	negq	%rcx
	movq	%rcx, 400(%rsp)
	movq	624(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 224(%rsp)
	movq	632(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 256(%rsp)
	movq	640(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 768(%rsp)
	movq	648(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 800(%rsp)
	movq	656(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 576(%rsp)
	movq	664(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 432(%rsp)
	leaq	(%r14,%r14,8), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 464(%rsp)
	leaq	(,%r14,8), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 32(%rsp)
	movq	672(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 720(%rsp)
	movq	680(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 688(%rsp)
	leaq	(%r14,%r14,4), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 544(%rsp)
	leaq	(,%r14,4), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 496(%rsp)
	leaq	(%r14,%r14,2), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 304(%rsp)
	leaq	(%r14,%r14), %r10
	subq	%rdx, %r10
	movq	%r14, %rbp
	subq	%rdx, %rbp
	movq	296(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	movq	368(%rsp), %rdi
	leaq	(%rdi,%r9,4), %r11
	xorl	%r9d, %r9d
	xorl	%edi, %edi
	.p2align	4
.LBB1_263:
	movq	%r12, %r8
	subq	%rdi, %r8
	jb	.LBB1_384
	cmpq	$16, %r8
	jb	.LBB1_378
	cmpq	%rdx, %r9
	ja	.LBB1_385
	movq	400(%rsp), %r8
	addq	%r9, %r8
	je	.LBB1_377
	leaq	(%r14,%r9), %r13
	cmpq	%rdx, %r13
	ja	.LBB1_394
	movq	%rbp, %r8
	addq	%r9, %r8
	je	.LBB1_377
	leaq	(%r14,%r14), %r8
	addq	%r9, %r8
	cmpq	%rdx, %r8
	ja	.LBB1_386
	movq	%r10, %r8
	addq	%r9, %r8
	je	.LBB1_377
	leaq	(%r14,%r14,2), %r8
	leaq	(%r8,%r9), %r13
	cmpq	%rdx, %r13
	ja	.LBB1_394
	movq	304(%rsp), %r8
	addq	%r9, %r8
	je	.LBB1_377
	leaq	(,%r14,4), %r8
	addq	%r9, %r8
	cmpq	%rdx, %r8
	ja	.LBB1_387
	movq	496(%rsp), %r8
	addq	%r9, %r8
	je	.LBB1_377
	leaq	(%r14,%r14,4), %r8
	leaq	(%r8,%r9), %r13
	cmpq	%rdx, %r13
	ja	.LBB1_394
	movq	544(%rsp), %r8
	addq	%r9, %r8
	je	.LBB1_377
	movq	680(%rsp), %r8
	addq	%r9, %r8
	cmpq	%rdx, %r8
	ja	.LBB1_388
	movq	688(%rsp), %r8
	addq	%r9, %r8
	je	.LBB1_377
	movq	672(%rsp), %r8
	addq	%r9, %r8
	cmpq	%rdx, %r8
	ja	.LBB1_390
	movq	720(%rsp), %r8
	addq	%r9, %r8
	je	.LBB1_377
	leaq	(,%r14,8), %r8
	addq	%r9, %r8
	cmpq	%rdx, %r8
	ja	.LBB1_391
	movq	32(%rsp), %r8
	addq	%r9, %r8
	je	.LBB1_377
	leaq	(%r14,%r14,8), %r8
	leaq	(%r8,%r9), %r13
	cmpq	%rdx, %r13
	ja	.LBB1_394
	movq	464(%rsp), %r8
	addq	%r9, %r8
	je	.LBB1_377
	movq	664(%rsp), %r8
	addq	%r9, %r8
	cmpq	%rdx, %r8
	ja	.LBB1_392
	movq	432(%rsp), %r8
	addq	%r9, %r8
	je	.LBB1_377
	movq	656(%rsp), %r8
	leaq	(%r8,%r9), %r13
	cmpq	%rdx, %r13
	ja	.LBB1_394
	movq	576(%rsp), %r8
	addq	%r9, %r8
	je	.LBB1_377
	movq	648(%rsp), %r8
	addq	%r9, %r8
	cmpq	%rdx, %r8
	ja	.LBB1_393
	movq	800(%rsp), %r8
	addq	%r9, %r8
	je	.LBB1_377
	movq	640(%rsp), %r8
	leaq	(%r8,%r9), %r13
	cmpq	%rdx, %r13
	ja	.LBB1_394
	movq	768(%rsp), %r8
	addq	%r9, %r8
	je	.LBB1_377
	movq	632(%rsp), %r8
	leaq	(%r8,%r9), %r13
	cmpq	%rdx, %r13
	ja	.LBB1_394
	movq	256(%rsp), %r8
	addq	%r9, %r8
	je	.LBB1_377
	movq	624(%rsp), %r8
	leaq	(%r8,%r9), %r13
	cmpq	%rdx, %r13
	ja	.LBB1_394
	movq	224(%rsp), %r8
	addq	%r9, %r8
	je	.LBB1_377
	decq	%rsi
	movq	%rdi, %r8
	imulq	%r14, %r8
	shlq	$6, %r8
	leaq	(%rax,%r8), %r15
	vbroadcastss	(%rcx,%rdi,4), %ymm0
	vmovups	(%rax,%r8), %ymm1
	vmovups	32(%rax,%r8), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	(%r11,%rdi,4), %ymm0
	leaq	32(%rax,%r8), %r13
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vbroadcastss	4(%rcx,%rdi,4), %ymm1
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	leaq	(%r15,%rbx), %r8
	vmovups	(%r15,%rbx), %ymm0
	vmovups	32(%r15,%rbx), %ymm2
	vfmadd231ps	%ymm0, %ymm1, %ymm6
	vfmadd231ps	%ymm1, %ymm2, %ymm7
	vbroadcastss	4(%r11,%rdi,4), %ymm1
	addq	%rbx, %r13
	vfmadd231ps	%ymm0, %ymm1, %ymm4
	vbroadcastss	8(%rcx,%rdi,4), %ymm0
	vfmadd231ps	%ymm2, %ymm1, %ymm5
	vmovups	(%r8,%rbx), %ymm1
	addq	%rbx, %r8
	vmovups	(%r13,%rbx), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	8(%r11,%rdi,4), %ymm0
	addq	%rbx, %r13
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vbroadcastss	12(%rcx,%rdi,4), %ymm1
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vmovups	(%r8,%rbx), %ymm0
	addq	%rbx, %r8
	vmovups	(%r13,%rbx), %ymm2
	vfmadd231ps	%ymm0, %ymm1, %ymm6
	vfmadd231ps	%ymm1, %ymm2, %ymm7
	vbroadcastss	12(%r11,%rdi,4), %ymm1
	addq	%rbx, %r13
	vfmadd231ps	%ymm0, %ymm1, %ymm4
	vbroadcastss	16(%rcx,%rdi,4), %ymm0
	vfmadd231ps	%ymm2, %ymm1, %ymm5
	vmovups	(%r8,%rbx), %ymm1
	addq	%rbx, %r8
	vmovups	(%r13,%rbx), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	16(%r11,%rdi,4), %ymm0
	addq	%rbx, %r13
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vbroadcastss	20(%rcx,%rdi,4), %ymm1
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vmovups	(%r8,%rbx), %ymm0
	addq	%rbx, %r8
	vmovups	(%r13,%rbx), %ymm2
	vfmadd231ps	%ymm0, %ymm1, %ymm6
	vfmadd231ps	%ymm1, %ymm2, %ymm7
	vbroadcastss	20(%r11,%rdi,4), %ymm1
	addq	%rbx, %r13
	vfmadd231ps	%ymm0, %ymm1, %ymm4
	vbroadcastss	24(%rcx,%rdi,4), %ymm0
	vfmadd231ps	%ymm2, %ymm1, %ymm5
	vmovups	(%r8,%rbx), %ymm1
	addq	%rbx, %r8
	vmovups	(%r13,%rbx), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	24(%r11,%rdi,4), %ymm0
	addq	%rbx, %r13
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vbroadcastss	28(%rcx,%rdi,4), %ymm1
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vmovups	(%r8,%rbx), %ymm0
	addq	%rbx, %r8
	vmovups	(%r13,%rbx), %ymm2
	vfmadd231ps	%ymm0, %ymm1, %ymm6
	vfmadd231ps	%ymm1, %ymm2, %ymm7
	vbroadcastss	28(%r11,%rdi,4), %ymm1
	addq	%rbx, %r13
	vfmadd231ps	%ymm0, %ymm1, %ymm4
	vbroadcastss	32(%rcx,%rdi,4), %ymm0
	vfmadd231ps	%ymm2, %ymm1, %ymm5
	vmovups	(%r8,%rbx), %ymm1
	addq	%rbx, %r8
	vmovups	(%r13,%rbx), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	32(%r11,%rdi,4), %ymm0
	addq	%rbx, %r13
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vbroadcastss	36(%rcx,%rdi,4), %ymm1
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vmovups	(%r8,%rbx), %ymm0
	addq	%rbx, %r8
	vmovups	(%r13,%rbx), %ymm2
	vfmadd231ps	%ymm0, %ymm1, %ymm6
	vfmadd231ps	%ymm1, %ymm2, %ymm7
	vbroadcastss	36(%r11,%rdi,4), %ymm1
	addq	%rbx, %r13
	vfmadd231ps	%ymm0, %ymm1, %ymm4
	vbroadcastss	40(%rcx,%rdi,4), %ymm0
	vfmadd231ps	%ymm2, %ymm1, %ymm5
	vmovups	(%r8,%rbx), %ymm1
	addq	%rbx, %r8
	vmovups	(%r13,%rbx), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	40(%r11,%rdi,4), %ymm0
	addq	%rbx, %r13
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vbroadcastss	44(%rcx,%rdi,4), %ymm1
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vmovups	(%r8,%rbx), %ymm0
	addq	%rbx, %r8
	vmovups	(%r13,%rbx), %ymm2
	vfmadd231ps	%ymm0, %ymm1, %ymm6
	vfmadd231ps	%ymm1, %ymm2, %ymm7
	vbroadcastss	44(%r11,%rdi,4), %ymm1
	addq	%rbx, %r13
	vfmadd231ps	%ymm0, %ymm1, %ymm4
	vbroadcastss	48(%rcx,%rdi,4), %ymm0
	vfmadd231ps	%ymm2, %ymm1, %ymm5
	vmovups	(%r8,%rbx), %ymm1
	addq	%rbx, %r8
	vmovups	(%r13,%rbx), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	48(%r11,%rdi,4), %ymm0
	addq	%rbx, %r13
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vbroadcastss	52(%rcx,%rdi,4), %ymm1
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vmovups	(%r8,%rbx), %ymm0
	addq	%rbx, %r8
	vmovups	(%r13,%rbx), %ymm2
	vfmadd231ps	%ymm0, %ymm1, %ymm6
	vfmadd231ps	%ymm1, %ymm2, %ymm7
	vbroadcastss	52(%r11,%rdi,4), %ymm1
	addq	%rbx, %r13
	vfmadd231ps	%ymm0, %ymm1, %ymm4
	vbroadcastss	56(%rcx,%rdi,4), %ymm0
	vfmadd231ps	%ymm2, %ymm1, %ymm5
	vmovups	(%r8,%rbx), %ymm1
	addq	%rbx, %r8
	vmovups	(%r13,%rbx), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	56(%r11,%rdi,4), %ymm0
	addq	%rbx, %r13
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vbroadcastss	60(%rcx,%rdi,4), %ymm1
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	vmovups	(%r8,%rbx), %ymm0
	vmovups	(%r13,%rbx), %ymm2
	vfmadd231ps	%ymm0, %ymm1, %ymm6
	vfmadd231ps	%ymm1, %ymm2, %ymm7
	vbroadcastss	60(%r11,%rdi,4), %ymm1
	vfmadd231ps	%ymm0, %ymm1, %ymm4
	vfmadd231ps	%ymm2, %ymm1, %ymm5
	addq	392(%rsp), %r9
	addq	$16, %rdi
	testq	%rsi, %rsi
	jne	.LBB1_263
.LBB1_298:
	movq	%r12, %rdi
	andq	$-16, %rdi
	cmpq	%r12, %rdi
	movq	192(%rsp), %r13
	je	.LBB1_254
	movq	240(%rsp), %rcx
	movq	128(%rsp), %r8
	leaq	(%rcx,%r8,4), %rcx
	movq	232(%rsp), %rsi
	leaq	(%rsi,%r8,4), %rsi
	movq	(%rsp), %r10
	.p2align	4
.LBB1_300:
	leaq	1(%rdi), %r8
	movq	%rdi, %r11
	imulq	%r14, %r11
	cmpq	%rdx, %r11
	ja	.LBB1_396
	je	.LBB1_379
	cmpq	%r12, %rdi
	jae	.LBB1_431
	shlq	$6, %r11
	vbroadcastss	(%rcx,%rdi,4), %ymm0
	vmovups	(%rax,%r11), %ymm1
	vmovups	32(%rax,%r11), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm2, %ymm7
	vbroadcastss	(%rsi,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm4
	vfmadd231ps	%ymm2, %ymm0, %ymm5
	movq	%r8, %rdi
	cmpq	%r12, %r8
	jb	.LBB1_300
	jmp	.LBB1_255
.LBB1_304:
	cmpq	$0, 280(%rsp)
	je	.LBB1_306
	movq	208(%rsp), %rbp
	movq	%rbp, %rax
	xorl	%edx, %edx
	divq	%r10
	subq	%rdx, %rbp
	subq	%r10, %rbp
	jb	.LBB1_249
	jmp	.LBB1_307
.LBB1_306:
	movq	208(%rsp), %rbp
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r10d
	subq	%rdx, %rbp
	subq	%r10, %rbp
	jb	.LBB1_249
.LBB1_307:
	cmpb	$0, 264(%rsp)
	jne	.LBB1_426
	movq	136(%rsp), %r13
	shlq	$4, %r13
	movq	168(%rsp), %rax
	movq	%rax, %r15
	subq	%r13, %r15
	cmpq	$16, %r15
	movl	$16, %edx
	cmovaeq	%rdx, %r15
	subq	%r13, %rax
	jbe	.LBB1_249
	cmpq	$15, %rax
	jbe	.LBB1_312
	movq	272(%rsp), %rax
	vaddps	(%rax,%r13,4), %ymm6, %ymm0
	vaddps	32(%rax,%r13,4), %ymm7, %ymm1
	vmovups	%ymm0, (%rax,%r13,4)
	vmovups	%ymm1, 32(%rax,%r13,4)
	cmpq	%rbp, %r10
	ja	.LBB1_249
	movq	928(%rsp), %rax
	vaddps	(%rax,%r13,4), %ymm4, %ymm0
	vaddps	32(%rax,%r13,4), %ymm5, %ymm1
	vmovups	%ymm0, (%rax,%r13,4)
	vmovups	%ymm1, 32(%rax,%r13,4)
	jmp	.LBB1_249
.LBB1_312:
	shll	$2, %r15d
	movq	272(%rsp), %rax
	leaq	(%rax,%r13,4), %rbx
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r15, %rdx
	movq	memcpy@GOTPCREL(%rip), %r12
	vmovups	%ymm4, 496(%rsp)
	vmovups	%ymm5, 544(%rsp)
	vmovups	%ymm6, 304(%rsp)
	vmovups	%ymm7, 400(%rsp)
	vzeroupper
	callq	*%r12
	vmovups	304(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	400(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%rbx, %rdi
	leaq	48(%rsp), %rsi
	movq	%r15, %rdx
	vzeroupper
	callq	*%r12
	movq	120(%rsp), %r11
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r10
	cmpq	%rbp, %r10
	ja	.LBB1_249
	movq	928(%rsp), %rax
	leaq	(%rax,%r13,4), %r12
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %r13
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
	movq	memcpy@GOTPCREL(%rip), %rbp
	vzeroupper
	callq	*%rbp
	vmovups	496(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	544(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	vzeroupper
	callq	*%rbp
	movq	120(%rsp), %r11
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r10
	jmp	.LBB1_249
.LBB1_314:
	movq	144(%rsp), %rax
	cmpq	344(%rsp), %rax
	movq	896(%rsp), %rax
	jne	.LBB1_247
	jmp	.LBB1_374
.LBB1_315:
	movq	288(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rdi
	movq	%r15, %rax
	imulq	%rdi, %rax
	addq	40(%rsp), %rax
	movq	%rax, %rsi
	movq	16(%rsp), %rcx
	addq	%rcx, %rsi
	jb	.LBB1_401
	cmpq	%r12, %rsi
	ja	.LBB1_401
	movq	%r12, %r15
	movq	%rdi, %r12
	orq	$1, %r12
	imulq	352(%rsp), %r12
	addq	40(%rsp), %r12
	movq	%r12, %rsi
	addq	%rcx, %rsi
	movq	8(%rsp), %r9
	jb	.LBB1_417
	cmpq	%r15, %rsi
	ja	.LBB1_417
	leaq	2(%rdi), %r10
	imulq	352(%rsp), %r10
	addq	40(%rsp), %r10
	movq	%r10, %rsi
	addq	%rcx, %rsi
	jb	.LBB1_419
	cmpq	%r15, %rsi
	ja	.LBB1_419
	leaq	3(%rdi), %r11
	imulq	352(%rsp), %r11
	addq	40(%rsp), %r11
	movq	%r11, %rsi
	addq	%rcx, %rsi
	jb	.LBB1_420
	cmpq	%r15, %rsi
	ja	.LBB1_420
	leaq	4(%rdi), %r15
	imulq	352(%rsp), %r15
	addq	40(%rsp), %r15
	movq	%r15, %rsi
	addq	%rcx, %rsi
	jb	.LBB1_421
	cmpq	360(%rsp), %rsi
	ja	.LBB1_421
	addq	$5, %rdi
	imulq	352(%rsp), %rdi
	addq	40(%rsp), %rdi
	movq	%rdi, %rsi
	addq	%rcx, %rsi
	jb	.LBB1_422
	cmpq	360(%rsp), %rsi
	ja	.LBB1_422
	cmpq	$0, 760(%rsp)
	movq	24(%rsp), %rbx
	je	.LBB1_374
	testq	%r14, %r14
	je	.LBB1_374
	movq	336(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 248(%rsp)
	leaq	(%rcx,%r12,4), %rax
	movq	%rax, 200(%rsp)
	leaq	(%rcx,%r10,4), %rax
	movq	%rax, 160(%rsp)
	leaq	(%rcx,%r11,4), %rax
	movq	%rax, 128(%rsp)
	leaq	(%rcx,%r15,4), %rax
	movq	%rax, 120(%rsp)
	leaq	(%rcx,%rdi,4), %rax
	movq	%rax, 152(%rsp)
	movq	8(%rsp), %r9
	movq	176(%rsp), %rax
	movq	(%rsp), %rdi
	leaq	(%rax,%rdi,4), %r10
	leaq	(%r10,%rdi,4), %rsi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%r11,%rdi,4), %rcx
	leaq	(%rcx,%rdi,4), %r12
	movq	208(%rsp), %rax
	subq	%rdx, %rax
	movq	%rax, 256(%rsp)
	xorl	%r15d, %r15d
	movq	%r10, 432(%rsp)
	movq	%rsi, 1104(%rsp)
	movq	%r11, 224(%rsp)
	movq	%rcx, 576(%rsp)
	movq	%r12, 280(%rsp)
.LBB1_330:
	leaq	1(%r15), %rdx
	movq	%r15, %rbp
	movq	168(%rsp), %rax
	imulq	%rax, %rbp
	movq	%rdx, 896(%rsp)
	imulq	%rax, %rdx
	movq	%r15, 864(%rsp)
	imulq	%r14, %r15
	cmpq	%rbp, %rdx
	setb	%al
	movq	(%rsp), %r8
	movq	%rdx, 960(%rsp)
	cmpq	%r8, %rdx
	seta	%dl
	orb	%al, %dl
	movb	%dl, 136(%rsp)
	movq	176(%rsp), %rax
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, 144(%rsp)
	leaq	(%r10,%rbp,4), %rax
	movq	%rax, 240(%rsp)
	leaq	(%rsi,%rbp,4), %rax
	movq	%rax, 232(%rsp)
	leaq	(%r11,%rbp,4), %rax
	movq	%rax, 264(%rsp)
	leaq	(%rcx,%rbp,4), %rax
	movq	%rax, 272(%rsp)
	movq	%rbp, 1072(%rsp)
	leaq	(%r12,%rbp,4), %rax
	movq	%rax, 928(%rsp)
	xorl	%eax, %eax
	movq	%rcx, %rsi
	movq	16(%rsp), %rcx
	movq	%r15, 32(%rsp)
	jmp	.LBB1_332
.LBB1_331:
	movq	464(%rsp), %rax
	incq	%rax
	cmpq	%r14, %rax
	movq	192(%rsp), %r13
	movq	224(%rsp), %r11
	movq	280(%rsp), %r12
	je	.LBB1_373
.LBB1_332:
	movq	%rax, 464(%rsp)
	leaq	(%rax,%r15), %rdi
	movq	216(%rsp), %r11
	subq	%rdi, %r11
	jb	.LBB1_408
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
	cmpq	%rcx, 184(%rsp)
	jae	.LBB1_357
	testq	%r13, %r13
	je	.LBB1_435
	shlq	$6, %rdi
	addq	376(%rsp), %rdi
	movq	184(%rsp), %rax
	movq	%r11, 800(%rsp)
	movq	%rdi, 768(%rsp)
	jmp	.LBB1_337
.LBB1_336:
	movq	16(%rsp), %rcx
	cmpq	%rcx, 688(%rsp)
	movq	(%rsp), %r8
	movq	8(%rsp), %r9
	movq	24(%rsp), %rbx
	movq	432(%rsp), %r10
	movq	576(%rsp), %rsi
	movq	32(%rsp), %r15
	movq	800(%rsp), %r11
	movq	768(%rsp), %rdi
	movq	544(%rsp), %rax
	jae	.LBB1_357
.LBB1_337:
	movq	%rax, %r15
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB1_339
	movq	%r15, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB1_340
.LBB1_339:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB1_340:
	leaq	(%r15,%r13), %r8
	subq	%rdx, %r8
	cmpq	%rcx, %r8
	movq	%rcx, %rsi
	cmovbq	%r8, %rsi
	cmpq	%r15, %r8
	jb	.LBB1_416
	imulq	384(%rsp), %rax
	addq	%rdx, %rax
	imulq	%r14, %rax
	movq	%r11, %rdx
	subq	%rax, %rdx
	jb	.LBB1_423
	movq	%r8, 688(%rsp)
	movq	%rsi, 544(%rsp)
	subq	%r15, %rsi
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%rsi, 496(%rsp)
	movq	%rsi, %r11
	shrq	$4, %r11
	movq	%r15, 720(%rsp)
	je	.LBB1_351
	movq	848(%rsp), %rcx
	leaq	(%rcx,%r15,4), %r9
	movq	752(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rbp
	movq	616(%rsp), %rcx
	leaq	(%rcx,%r15,4), %r12
	movq	536(%rsp), %rcx
	leaq	(%rcx,%r15,4), %r10
	movq	368(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rcx
	movq	296(%rsp), %rsi
	leaq	(%rsi,%r15,4), %rsi
	xorl	%r8d, %r8d
	xorl	%r15d, %r15d
	.p2align	4
.LBB1_344:
	movq	496(%rsp), %rdi
	subq	%r15, %rdi
	jb	.LBB1_400
	cmpq	$16, %rdi
	jb	.LBB1_378
	leaq	16(%r15), %rdi
	movq	%rdi, 304(%rsp)
	decq	%r11
	movq	%r11, 400(%rsp)
	movq	%r8, %rbx
	movq	%r8, %rdi
	xorl	%r11d, %r11d
	xorl	%r13d, %r13d
	.p2align	4
.LBB1_347:
	cmpq	%rdx, %rdi
	ja	.LBB1_383
	je	.LBB1_377
	movq	%r13, %r8
	orq	%r15, %r8
	imulq	%r14, %r8
	shlq	$6, %r8
	vbroadcastss	(%rsi,%r11), %ymm0
	vmovups	(%rax,%r8), %ymm1
	vmovups	32(%rax,%r8), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm15
	vfmadd231ps	%ymm0, %ymm2, %ymm14
	vbroadcastss	(%rcx,%r11), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm13
	vfmadd231ps	%ymm0, %ymm2, %ymm12
	vbroadcastss	(%r10,%r11), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm11
	vfmadd231ps	%ymm0, %ymm2, %ymm10
	vbroadcastss	(%r12,%r11), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm9
	vfmadd231ps	%ymm0, %ymm2, %ymm8
	vbroadcastss	(%rbp,%r11), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm7
	vfmadd231ps	%ymm0, %ymm2, %ymm6
	vbroadcastss	(%r9,%r11), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm5
	vfmadd231ps	%ymm2, %ymm0, %ymm4
	addq	$4, %r11
	addq	%r14, %rdi
	incq	%r13
	cmpq	$64, %r11
	jne	.LBB1_347
	addq	$64, %r9
	addq	$64, %rbp
	addq	$64, %r12
	addq	$64, %r10
	addq	$64, %rcx
	addq	$64, %rsi
	movq	%rbx, %r8
	addq	392(%rsp), %r8
	movq	304(%rsp), %r15
	movq	400(%rsp), %r11
	testq	%r11, %r11
	jne	.LBB1_344
.LBB1_351:
	movq	496(%rsp), %rbp
	movq	%rbp, %rdi
	andq	$-16, %rdi
	cmpq	%rbp, %rdi
	movq	192(%rsp), %r13
	je	.LBB1_336
	movq	248(%rsp), %rcx
	movq	720(%rsp), %r15
	leaq	(%rcx,%r15,4), %rcx
	movq	200(%rsp), %rsi
	leaq	(%rsi,%r15,4), %rsi
	movq	160(%rsp), %r8
	leaq	(%r8,%r15,4), %r8
	movq	128(%rsp), %r9
	leaq	(%r9,%r15,4), %r9
	movq	120(%rsp), %r10
	leaq	(%r10,%r15,4), %r10
	movq	152(%rsp), %r11
	leaq	(%r11,%r15,4), %r11
	.p2align	4
.LBB1_353:
	leaq	1(%rdi), %r12
	movq	%rdi, %r15
	imulq	%r14, %r15
	cmpq	%rdx, %r15
	ja	.LBB1_380
	je	.LBB1_379
	cmpq	%rbp, %rdi
	jae	.LBB1_434
	shlq	$6, %r15
	vbroadcastss	(%rcx,%rdi,4), %ymm0
	vmovups	(%rax,%r15), %ymm1
	vmovups	32(%rax,%r15), %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm15
	vfmadd231ps	%ymm0, %ymm2, %ymm14
	vbroadcastss	(%rsi,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm13
	vfmadd231ps	%ymm0, %ymm2, %ymm12
	vbroadcastss	(%r8,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm11
	vfmadd231ps	%ymm0, %ymm2, %ymm10
	vbroadcastss	(%r9,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm9
	vfmadd231ps	%ymm0, %ymm2, %ymm8
	vbroadcastss	(%r10,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm7
	vfmadd231ps	%ymm0, %ymm2, %ymm6
	vbroadcastss	(%r11,%rdi,4), %ymm0
	vfmadd231ps	%ymm1, %ymm0, %ymm5
	vfmadd231ps	%ymm2, %ymm0, %ymm4
	movq	%r12, %rdi
	cmpq	%rbp, %r12
	jb	.LBB1_353
	jmp	.LBB1_336
.LBB1_357:
	movq	256(%rsp), %rbp
	subq	%r8, %rbp
	jb	.LBB1_331
	cmpb	$0, 136(%rsp)
	jne	.LBB1_430
	movq	464(%rsp), %r12
	shlq	$4, %r12
	movq	168(%rsp), %rax
	movq	%rax, %r13
	subq	%r12, %r13
	cmpq	$16, %r13
	movl	$16, %edx
	cmovaeq	%rdx, %r13
	subq	%r12, %rax
	movq	32(%rsp), %r15
	jbe	.LBB1_331
	cmpq	$15, %rax
	jbe	.LBB1_367
	movq	144(%rsp), %rax
	vaddps	(%rax,%r12,4), %ymm15, %ymm0
	vaddps	32(%rax,%r12,4), %ymm14, %ymm1
	vmovups	%ymm0, (%rax,%r12,4)
	vmovups	%ymm1, 32(%rax,%r12,4)
	subq	%r8, %rbp
	jb	.LBB1_331
	movq	240(%rsp), %rax
	vaddps	(%rax,%r12,4), %ymm13, %ymm0
	vaddps	32(%rax,%r12,4), %ymm12, %ymm1
	vmovups	%ymm0, (%rax,%r12,4)
	vmovups	%ymm1, 32(%rax,%r12,4)
	subq	%r8, %rbp
	jb	.LBB1_331
	movq	232(%rsp), %rax
	vaddps	(%rax,%r12,4), %ymm11, %ymm0
	vaddps	32(%rax,%r12,4), %ymm10, %ymm1
	vmovups	%ymm0, (%rax,%r12,4)
	vmovups	%ymm1, 32(%rax,%r12,4)
	subq	%r8, %rbp
	jb	.LBB1_331
	movq	264(%rsp), %rax
	vaddps	(%rax,%r12,4), %ymm9, %ymm0
	vaddps	32(%rax,%r12,4), %ymm8, %ymm1
	vmovups	%ymm0, (%rax,%r12,4)
	vmovups	%ymm1, 32(%rax,%r12,4)
	subq	%r8, %rbp
	jb	.LBB1_331
	movq	272(%rsp), %rax
	vaddps	(%rax,%r12,4), %ymm7, %ymm0
	vaddps	32(%rax,%r12,4), %ymm6, %ymm1
	vmovups	%ymm0, (%rax,%r12,4)
	vmovups	%ymm1, 32(%rax,%r12,4)
	cmpq	%rbp, %r8
	ja	.LBB1_331
	movq	928(%rsp), %rax
	vaddps	(%rax,%r12,4), %ymm5, %ymm0
	vaddps	32(%rax,%r12,4), %ymm4, %ymm1
	vmovups	%ymm0, (%rax,%r12,4)
	vmovups	%ymm1, 32(%rax,%r12,4)
	jmp	.LBB1_331
.LBB1_367:
	shll	$2, %r13d
	movq	144(%rsp), %rax
	leaq	(%rax,%r12,4), %rbx
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r13, %rdx
	movq	memcpy@GOTPCREL(%rip), %r15
	vmovups	%ymm4, 1168(%rsp)
	vmovups	%ymm5, 1136(%rsp)
	vmovups	%ymm6, 1232(%rsp)
	vmovups	%ymm7, 1200(%rsp)
	vmovups	%ymm8, 800(%rsp)
	vmovups	%ymm9, 768(%rsp)
	vmovups	%ymm10, 688(%rsp)
	vmovups	%ymm11, 720(%rsp)
	vmovups	%ymm12, 496(%rsp)
	vmovups	%ymm13, 544(%rsp)
	vmovups	%ymm14, 400(%rsp)
	vmovups	%ymm15, 304(%rsp)
	vzeroupper
	callq	*%r15
	vmovups	304(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	400(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%rbx, %rdi
	leaq	48(%rsp), %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*%r15
	movq	32(%rsp), %r15
	movq	576(%rsp), %rsi
	movq	432(%rsp), %r10
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	subq	%r8, %rbp
	jb	.LBB1_331
	movq	240(%rsp), %rax
	leaq	(%rax,%r12,4), %rbx
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r13, %rdx
	movq	memcpy@GOTPCREL(%rip), %r15
	vzeroupper
	callq	*%r15
	vmovups	544(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	496(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%rbx, %rdi
	leaq	48(%rsp), %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*%r15
	movq	32(%rsp), %r15
	movq	576(%rsp), %rsi
	movq	432(%rsp), %r10
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	subq	%r8, %rbp
	jb	.LBB1_331
	movq	232(%rsp), %rax
	leaq	(%rax,%r12,4), %rbx
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r13, %rdx
	movq	memcpy@GOTPCREL(%rip), %r15
	vzeroupper
	callq	*%r15
	vmovups	720(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	688(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%rbx, %rdi
	leaq	48(%rsp), %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*%r15
	movq	32(%rsp), %r15
	movq	576(%rsp), %rsi
	movq	432(%rsp), %r10
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	subq	%r8, %rbp
	jb	.LBB1_331
	movq	264(%rsp), %rax
	leaq	(%rax,%r12,4), %rbx
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r13, %rdx
	movq	memcpy@GOTPCREL(%rip), %r15
	vzeroupper
	callq	*%r15
	vmovups	768(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	800(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%rbx, %rdi
	leaq	48(%rsp), %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*%r15
	movq	32(%rsp), %r15
	movq	576(%rsp), %rsi
	movq	432(%rsp), %r10
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	subq	%r8, %rbp
	jb	.LBB1_331
	movq	272(%rsp), %rax
	leaq	(%rax,%r12,4), %rbx
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r13, %rdx
	movq	memcpy@GOTPCREL(%rip), %r15
	vzeroupper
	callq	*%r15
	vmovups	1200(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	1232(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%rbx, %rdi
	leaq	48(%rsp), %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*%r15
	movq	32(%rsp), %r15
	movq	576(%rsp), %rsi
	movq	432(%rsp), %r10
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	cmpq	%rbp, %r8
	ja	.LBB1_331
	movq	928(%rsp), %rax
	leaq	(%rax,%r12,4), %r15
	vmovups	%ymm3, 80(%rsp)
	vmovups	%ymm3, 48(%rsp)
	leaq	48(%rsp), %r12
	movq	%r12, %rdi
	movq	%r15, %rsi
	movq	%r13, %rdx
	movq	memcpy@GOTPCREL(%rip), %rbp
	vzeroupper
	callq	*%rbp
	vmovups	1136(%rsp), %ymm0
	vaddps	48(%rsp), %ymm0, %ymm0
	vmovups	1168(%rsp), %ymm1
	vaddps	80(%rsp), %ymm1, %ymm1
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm1, 80(%rsp)
	movq	%r15, %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
	vzeroupper
	callq	*%rbp
	movq	32(%rsp), %r15
	movq	576(%rsp), %rsi
	movq	432(%rsp), %r10
	movq	16(%rsp), %rcx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	24(%rsp), %rbx
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	jmp	.LBB1_331
.LBB1_373:
	movq	864(%rsp), %rax
	cmpq	344(%rsp), %rax
	movq	896(%rsp), %r15
	movq	%rsi, %rcx
	movq	1104(%rsp), %rsi
	jne	.LBB1_330
	.p2align	4
.LBB1_374:
	movq	176(%rsp), %rax
	movq	208(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 176(%rsp)
	movq	1048(%rsp), %r8
	subq	%rcx, %r8
	incq	288(%rsp)
	movq	1008(%rsp), %rax
	addq	%rax, 848(%rsp)
	addq	%rax, 752(%rsp)
	addq	%rax, 616(%rsp)
	addq	%rax, 536(%rsp)
	addq	%rax, 368(%rsp)
	addq	%rax, 296(%rsp)
	testq	%r8, %r8
	movq	360(%rsp), %r12
	movq	1032(%rsp), %rdx
	movq	1040(%rsp), %r10
	movq	760(%rsp), %rbp
	movq	1024(%rsp), %r11
	movq	352(%rsp), %r15
	movq	1016(%rsp), %rdi
	movq	1000(%rsp), %rax
	movq	184(%rsp), %rcx
	leaq	512(%rcx), %rcx
	jne	.LBB1_6
	movq	%r12, %rbp
	testq	%r10, %r10
	movq	%r9, %r12
	movq	976(%rsp), %r9
	movq	984(%rsp), %r8
	jne	.LBB1_5
.LBB1_376:
	addq	$1272, %rsp
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
.LBB1_377:
	.cfi_def_cfa_offset 1328
	leaq	.Lanon.74435f109f3360002373b651fc018705.33(%rip), %rcx
	movl	$1, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_378:
	leaq	.Lanon.74435f109f3360002373b651fc018705.35(%rip), %rdi
	leaq	.Lanon.74435f109f3360002373b651fc018705.36(%rip), %rdx
	movl	$12, %esi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.LBB1_379:
	leaq	.Lanon.74435f109f3360002373b651fc018705.31(%rip), %rcx
	movl	$1, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_380:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%r15, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_381:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%r12, %rdi
	movq	%rsi, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_382:
	movq	%r10, %rdi
.LBB1_383:
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_384:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%r12, %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_385:
	movq	%r9, %r13
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r13, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_386:
	leaq	(%r9,%r14,2), %r13
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r13, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_387:
	leaq	(%r9,%r14,4), %r13
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r13, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_388:
	movq	840(%rsp), %rax
	jmp	.LBB1_389
.LBB1_390:
	leaq	(%r9,%r14,8), %r13
	subq	%r14, %r13
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r13, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_391:
	leaq	(%r9,%r14,8), %r13
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r13, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_392:
	movq	968(%rsp), %rax
.LBB1_389:
	leaq	(%r9,%rax,2), %r13
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r13, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_393:
	movq	840(%rsp), %rax
	leaq	(%r9,%rax,4), %r13
.LBB1_394:
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r13, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_395:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_396:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%r11, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_397:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%r15, %rdi
	movq	400(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_398:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_399:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%r15, %rdi
	movq	304(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_400:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%r15, %rdi
	movq	496(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_401:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_402:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_403:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rdx, %rdi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_404:
	leaq	.Lanon.74435f109f3360002373b651fc018705.0(%rip), %rdi
	leaq	.Lanon.74435f109f3360002373b651fc018705.2(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB1_405:
	leaq	.Lanon.74435f109f3360002373b651fc018705.20(%rip), %rcx
	movq	%rax, %rdi
	movq	%r10, %rsi
	movq	%r10, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_406:
	movq	%rcx, %rdx
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r10, %rdi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_407:
	movq	%rcx, %rdx
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r9, %rdi
	movq	%r12, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_408:
	leaq	.Lanon.74435f109f3360002373b651fc018705.4(%rip), %rcx
	movq	216(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_409:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%r10, %rdi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_410:
	movq	%rcx, %rdx
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r12, %rdi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_411:
	movq	%rcx, %rdx
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_412:
	movq	%rcx, %rdx
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r11, %rdi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_413:
	leaq	.Lanon.74435f109f3360002373b651fc018705.20(%rip), %rcx
	movq	%rax, %rdi
	movq	200(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_414:
	leaq	.Lanon.74435f109f3360002373b651fc018705.20(%rip), %rcx
	movq	%rax, %rdi
	movq	160(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_415:
	leaq	.Lanon.74435f109f3360002373b651fc018705.4(%rip), %rcx
	movq	%r11, %rdi
	movq	216(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_416:
	movq	%rcx, %rdx
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r15, %rdi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_417:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%r12, %rdi
	movq	%r15, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_418:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%r11, %rdi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_419:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%r10, %rdi
	movq	%r15, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_420:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%r11, %rdi
	movq	%r15, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_421:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%r15, %rdi
	movq	360(%rsp), %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_422:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	360(%rsp), %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_423:
	leaq	.Lanon.74435f109f3360002373b651fc018705.20(%rip), %rcx
	movq	%rax, %rdi
	movq	%r11, %rsi
	movq	%r11, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_424:
	movq	%rax, 1064(%rsp)
	leaq	.Lanon.74435f109f3360002373b651fc018705.5(%rip), %rax
	movq	%rax, 48(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 56(%rsp)
	leaq	1064(%rsp), %rcx
	movq	%rcx, 64(%rsp)
	movq	%rax, 72(%rsp)
	leaq	.Lanon.74435f109f3360002373b651fc018705.6(%rip), %rdi
	leaq	.Lanon.74435f109f3360002373b651fc018705.7(%rip), %rdx
	leaq	48(%rsp), %rsi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB1_425:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	864(%rsp), %rdi
	movq	264(%rsp), %rsi
	movq	%r8, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_426:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	1104(%rsp), %rdi
	movq	1072(%rsp), %rsi
	movq	%r10, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_427:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	152(%rsp), %rdi
	movq	136(%rsp), %rsi
	movq	%r8, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_428:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	240(%rsp), %rdi
	movq	232(%rsp), %rsi
	movq	%r8, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_429:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	264(%rsp), %rdi
	movq	272(%rsp), %rsi
	movq	%r8, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_430:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	1072(%rsp), %rdi
	movq	960(%rsp), %rsi
	movq	%r8, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB1_431:
	leaq	.Lanon.74435f109f3360002373b651fc018705.30(%rip), %rdx
	movq	%r12, %rsi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB1_432:
	leaq	.Lanon.74435f109f3360002373b651fc018705.30(%rip), %rdx
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB1_433:
	leaq	.Lanon.74435f109f3360002373b651fc018705.30(%rip), %rdx
	movq	%rbx, %rsi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB1_434:
	leaq	.Lanon.74435f109f3360002373b651fc018705.30(%rip), %rdx
	movq	%rbp, %rsi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB1_435:
	leaq	.Lanon.74435f109f3360002373b651fc018705.19(%rip), %rdi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB1_436:
	leaq	.Lanon.74435f109f3360002373b651fc018705.3(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end1:
	.size	_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps4avx217h3ce3138b441591aeE, .Lfunc_end1-_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps4avx217h3ce3138b441591aeE
	.cfi_endproc
	.section	.rodata._ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps4avx217h3ce3138b441591aeE,"a",@progbits
	.p2align	2, 0x0
.LJTI1_0:
	.long	.LBB1_10-.LJTI1_0
	.long	.LBB1_241-.LJTI1_0
	.long	.LBB1_137-.LJTI1_0
	.long	.LBB1_187-.LJTI1_0
	.long	.LBB1_80-.LJTI1_0
	.long	.LBB1_315-.LJTI1_0

	.section	.text._ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps6avx51217h81efe6bb62aa7468E,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps6avx51217h81efe6bb62aa7468E,@function
_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps6avx51217h81efe6bb62aa7468E:
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
	subq	$760, %rsp
	.cfi_def_cfa_offset 816
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, 384(%rsp)
	movq	%rdx, 568(%rsp)
	movq	40(%rsi), %rbx
	movq	32(%rsi), %rdx
	imulq	%rbx, %rdx
	movq	%rdx, %r11
	shrq	$9, %r11
	movl	%edx, %eax
	andl	$511, %eax
	cmpq	$1, %rax
	sbbq	$-1, %r11
	testq	%rdx, %rdx
	je	.LBB2_1370
	movq	48(%rsi), %rcx
	movq	72(%rsi), %rax
	movq	%rax, 296(%rsp)
	subq	%rbx, %rax
	movq	%rax, 544(%rsp)
	leaq	1(%rax), %r10
	movq	%r10, 560(%rsp)
	imulq	%rcx, %r10
	leaq	(%r10,%r10), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 712(%rsp)
	testq	%rax, %rax
	je	.LBB2_1436
	movq	%rcx, 16(%rsp)
	testq	%r9, %r9
	je	.LBB2_1370
	movq	%rbx, 56(%rsp)
	testq	%r10, %r10
	movq	%r10, 32(%rsp)
	je	.LBB2_1483
	movq	56(%rsi), %r10
	movq	16(%rdi), %rsi
	movq	24(%rdi), %r14
	movq	(%rdi), %rbp
	movq	8(%rdi), %rax
	movq	%rax, 552(%rsp)
	leaq	(%rsi,%rsi), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 624(%rsp)
	leaq	(%rsi,%rsi,4), %rax
	leaq	(,%r14,4), %rcx
	leaq	(%rcx,%rax,4), %rdi
	addq	%rbp, %rdi
	leaq	(,%rsi,8), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 656(%rsp)
	movq	%rsi, %rax
	shlq	$4, %rax
	leaq	(%rax,%r14,4), %r13
	addq	%rbp, %r13
	leaq	(%rsi,%rsi,2), %rax
	leaq	(%rcx,%rax,4), %r12
	addq	%rbp, %r12
	leaq	(%rcx,%rsi,8), %rax
	movq	%rsi, 232(%rsp)
	leaq	(%rsi,%r14), %rcx
	leaq	(,%rcx,4), %rsi
	addq	%rbp, %rsi
	movq	%r13, %rcx
	movq	%r10, %r13
	shlq	$4, %r13
	leaq	(%r10,%r10), %rbx
	movq	%r13, 304(%rsp)
	subq	%rbx, %r13
	movq	%r13, 424(%rsp)
	leaq	(,%r10,8), %r13
	subq	%r10, %r13
	movq	%r13, 472(%rsp)
	leaq	(%rax,%rbp), %r13
	addq	%rbp, %rax
	addq	$32, %rax
	movq	%r10, %r15
	shlq	$6, %r15
	movq	%r15, 112(%rsp)
	movq	%r14, 200(%rsp)
	movq	%rbp, 536(%rsp)
	leaq	(,%r14,4), %r15
	addq	%rbp, %r15
	leaq	(%r10,%r10,4), %r14
	leaq	(%r14,%r14,2), %rbp
	movq	%rbp, 416(%rsp)
	leaq	(%r10,%r10,2), %rbp
	movq	%rbp, 400(%rsp)
	leaq	(%r10,%rbp,4), %rbp
	movq	%rbp, 432(%rsp)
	leaq	(,%r10,4), %rbp
	movq	%rbp, 488(%rsp)
	leaq	(%rbp,%rbp,2), %rbp
	movq	%rbp, 440(%rsp)
	movq	%r14, 408(%rsp)
	leaq	(%r10,%r14,2), %r14
	movq	%r14, 448(%rsp)
	leaq	(%rbx,%rbx,4), %r14
	movq	%r14, 456(%rsp)
	movq	%r10, (%rsp)
	leaq	(%r10,%r10,8), %r10
	movq	%r10, 464(%rsp)
	movq	%r15, %r10
	leaq	(%rbx,%rbx,2), %r14
	movq	%r14, 480(%rsp)
	movq	%r13, %r14
	xorl	%r15d, %r15d
	movq	%r9, 688(%rsp)
	movq	%r8, 680(%rsp)
	movq	56(%rsp), %r13
	movq	%rdx, 672(%rsp)
	movq	%rcx, 648(%rsp)
	movq	%r12, 208(%rsp)
	movq	%r14, 24(%rsp)
	movq	%r10, 632(%rsp)
	movq	32(%rsp), %rbp
	movq	%rdi, 664(%rsp)
	movq	%rsi, 640(%rsp)
	movq	%rax, 608(%rsp)
.LBB2_5:
	movq	%r15, 88(%rsp)
	leaq	512(%r15), %rbx
	decq	%r11
	movq	%r11, 696(%rsp)
	cmpq	%rdx, %rbx
	movq	%rbx, 616(%rsp)
	cmovbq	%rbx, %rdx
	movq	%rdx, 8(%rsp)
	movq	%rax, 600(%rsp)
	movq	%r10, 288(%rsp)
	movq	%rsi, 328(%rsp)
	movq	%r14, %rbx
	movq	%r14, 376(%rsp)
	movq	%r12, 392(%rsp)
	movq	%rcx, 520(%rsp)
	movq	%rdi, 576(%rsp)
	movq	%r8, 360(%rsp)
	movq	%r9, %r14
	movq	$0, 528(%rsp)
	movq	552(%rsp), %r12
.LBB2_6:
	movq	712(%rsp), %rcx
	cmpq	%r14, %rcx
	movq	%r14, %rax
	cmovbq	%rcx, %rax
	movq	%rax, %rcx
	orq	%rbp, %rcx
	shrq	$32, %rcx
	movq	%rcx, 320(%rsp)
	movq	%r14, %r10
	movq	%rax, 80(%rsp)
	je	.LBB2_8
	xorl	%edx, %edx
	divq	%rbp
	movq	%rbx, %r14
	leaq	-1(%rax), %rcx
	cmpq	$5, %rcx
	jbe	.LBB2_9
	jmp	.LBB2_1462
	.p2align	4
.LBB2_8:
	xorl	%edx, %edx
	divl	%ebp
	movq	%rbx, %r14
	leaq	-1(%rax), %rcx
	cmpq	$5, %rcx
	ja	.LBB2_1462
.LBB2_9:
	leaq	.LJTI2_0(%rip), %rsi
	movslq	(%rsi,%rcx,4), %rax
	addq	%rsi, %rax
	movq	%r10, 704(%rsp)
	jmpq	*%rax
.LBB2_10:
	movq	528(%rsp), %rdi
	imulq	624(%rsp), %rdi
	addq	200(%rsp), %rdi
	movq	%rdi, %rsi
	movq	8(%rsp), %rcx
	addq	%rcx, %rsi
	jb	.LBB2_1406
	cmpq	%r12, %rsi
	ja	.LBB2_1406
	cmpq	$0, 560(%rsp)
	je	.LBB2_1368
	movq	536(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 272(%rsp)
	xorl	%eax, %eax
.LBB2_14:
	movq	%rax, 96(%rsp)
	incq	%rax
	movq	%rax, 160(%rsp)
	movq	(%rsp), %rdx
	testq	%rdx, %rdx
	je	.LBB2_225
	movq	96(%rsp), %r8
	movq	%r8, %rdi
	movq	16(%rsp), %rax
	imulq	%rax, %rdi
	leaq	1(%r8), %rsi
	imulq	%rax, %rsi
	imulq	%rdx, %r8
	cmpq	%rdi, %rsi
	setb	%al
	movq	%rsi, 176(%rsp)
	cmpq	%rbp, %rsi
	seta	%sil
	orb	%al, %sil
	movb	%sil, 184(%rsp)
	movq	360(%rsp), %rax
	movq	%rdi, 240(%rsp)
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 248(%rsp)
	xorl	%r11d, %r11d
	movq	%r8, 120(%rsp)
.LBB2_16:
	leaq	(%r11,%r8), %rdi
	movq	384(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 224(%rsp)
	jb	.LBB2_1438
	shlq	$6, %rdi
	addq	568(%rsp), %rdi
	movq	%rdx, %rax
	subq	%r11, %rax
	cmpq	$3, %rax
	jne	.LBB2_69
	movq	%r11, 104(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_73
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %rbx
	movq	%rdi, 216(%rsp)
	jmp	.LBB2_22
.LBB2_21:
	movq	8(%rsp), %rcx
	cmpq	%rcx, %r9
	movq	%r12, %rbp
	movq	24(%rsp), %r14
	movq	216(%rsp), %rdi
	jae	.LBB2_73
.LBB2_22:
	movq	%rbx, %r8
	movq	%rbx, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_24
	movq	%r8, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_25
.LBB2_24:
	movl	%r8d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_25:
	leaq	(%r8,%r13), %r9
	subq	%rdx, %r9
	cmpq	%rcx, %r9
	movq	%rcx, %rbx
	cmovbq	%r9, %rbx
	cmpq	%r8, %r9
	jb	.LBB2_1449
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	imulq	(%rsp), %rax
	movq	224(%rsp), %rdx
	subq	%rax, %rdx
	jb	.LBB2_1450
	movq	%rbp, %r12
	movq	%rbx, %rbp
	subq	%r8, %rbp
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%rbp, %rsi
	shrq	$4, %rsi
	je	.LBB2_64
	movq	288(%rsp), %rcx
	leaq	(%rcx,%r8,4), %r13
	xorl	%ecx, %ecx
	xorl	%edi, %edi
	.p2align	4
.LBB2_29:
	movq	%rbp, %r10
	subq	%rdi, %r10
	jb	.LBB2_1393
	cmpq	$16, %r10
	jb	.LBB2_1392
	cmpq	%rdx, %rcx
	ja	.LBB2_1401
	movq	%rdi, %r11
	imulq	(%rsp), %r11
	movq	%rdx, %r10
	subq	%r11, %r10
	cmpq	$2, %r10
	jbe	.LBB2_1383
	movq	(%rsp), %r15
	leaq	(%r15,%rcx), %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$1, %r14
	imulq	%r15, %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$3, %r10
	jb	.LBB2_1383
	movq	(%rsp), %r15
	leaq	(%r15,%r15), %r10
	addq	%rcx, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$2, %r14
	imulq	%r15, %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$3, %r10
	jb	.LBB2_1383
	movq	400(%rsp), %r10
	addq	%rcx, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$3, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$3, %r10
	jb	.LBB2_1383
	movq	488(%rsp), %r10
	addq	%rcx, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$4, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$3, %r10
	jb	.LBB2_1383
	movq	408(%rsp), %r10
	addq	%rcx, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$5, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$3, %r10
	jb	.LBB2_1383
	movq	480(%rsp), %r10
	addq	%rcx, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$6, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$3, %r10
	jb	.LBB2_1383
	movq	472(%rsp), %r10
	addq	%rcx, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$7, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$3, %r10
	jb	.LBB2_1383
	movq	(%rsp), %r15
	leaq	(,%r15,8), %r10
	addq	%rcx, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$8, %r14
	imulq	%r15, %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$3, %r10
	jb	.LBB2_1383
	movq	464(%rsp), %r10
	addq	%rcx, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$9, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$3, %r10
	jb	.LBB2_1383
	movq	456(%rsp), %r10
	addq	%rcx, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$10, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$3, %r10
	jb	.LBB2_1383
	movq	448(%rsp), %r10
	addq	%rcx, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$11, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$3, %r10
	jb	.LBB2_1383
	movq	440(%rsp), %r10
	addq	%rcx, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$12, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$3, %r10
	jb	.LBB2_1383
	movq	432(%rsp), %r10
	addq	%rcx, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$13, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$3, %r10
	jb	.LBB2_1383
	movq	424(%rsp), %r10
	addq	%rcx, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$14, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$3, %r10
	jb	.LBB2_1383
	movq	416(%rsp), %r10
	addq	%rcx, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$15, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$3, %r10
	jb	.LBB2_1383
	shlq	$6, %r11
	leaq	(%rax,%r11), %r10
	vbroadcastss	(%r13,%rdi,4), %zmm3
	vfmadd231ps	(%rax,%r11), %zmm3, %zmm2
	vfmadd231ps	64(%rax,%r11), %zmm3, %zmm1
	vfmadd231ps	128(%rax,%r11), %zmm3, %zmm0
	vbroadcastss	4(%r13,%rdi,4), %zmm3
	movq	112(%rsp), %r14
	vfmadd231ps	(%r10,%r14), %zmm3, %zmm2
	vfmadd231ps	64(%r10,%r14), %zmm3, %zmm1
	vfmadd231ps	128(%r10,%r14), %zmm3, %zmm0
	vbroadcastss	8(%r13,%rdi,4), %zmm3
	leaq	(%r10,%r14), %r10
	leaq	(%r10,%r14), %r11
	vfmadd231ps	(%r10,%r14), %zmm3, %zmm2
	vfmadd231ps	64(%r10,%r14), %zmm3, %zmm1
	vfmadd231ps	128(%r10,%r14), %zmm3, %zmm0
	vbroadcastss	12(%r13,%rdi,4), %zmm3
	vfmadd231ps	(%r11,%r14), %zmm3, %zmm2
	vfmadd231ps	64(%r11,%r14), %zmm3, %zmm1
	vfmadd231ps	128(%r11,%r14), %zmm3, %zmm0
	leaq	(%r11,%r14), %r10
	vbroadcastss	16(%r13,%rdi,4), %zmm3
	leaq	(%r10,%r14), %r11
	vfmadd231ps	(%r10,%r14), %zmm3, %zmm2
	vfmadd231ps	64(%r10,%r14), %zmm3, %zmm1
	vfmadd231ps	128(%r10,%r14), %zmm3, %zmm0
	vbroadcastss	20(%r13,%rdi,4), %zmm3
	vfmadd231ps	(%r11,%r14), %zmm3, %zmm2
	vfmadd231ps	64(%r11,%r14), %zmm3, %zmm1
	vfmadd231ps	128(%r11,%r14), %zmm3, %zmm0
	vbroadcastss	24(%r13,%rdi,4), %zmm3
	leaq	(%r11,%r14), %r10
	leaq	(%r10,%r14), %r11
	vfmadd231ps	(%r10,%r14), %zmm3, %zmm2
	vfmadd231ps	64(%r10,%r14), %zmm3, %zmm1
	vfmadd231ps	128(%r10,%r14), %zmm3, %zmm0
	vbroadcastss	28(%r13,%rdi,4), %zmm3
	vfmadd231ps	(%r11,%r14), %zmm3, %zmm2
	vfmadd231ps	64(%r11,%r14), %zmm3, %zmm1
	vfmadd231ps	128(%r11,%r14), %zmm3, %zmm0
	leaq	(%r11,%r14), %r10
	vbroadcastss	32(%r13,%rdi,4), %zmm3
	leaq	(%r10,%r14), %r11
	vfmadd231ps	(%r10,%r14), %zmm3, %zmm2
	vfmadd231ps	64(%r10,%r14), %zmm3, %zmm1
	vfmadd231ps	128(%r10,%r14), %zmm3, %zmm0
	vbroadcastss	36(%r13,%rdi,4), %zmm3
	vfmadd231ps	(%r11,%r14), %zmm3, %zmm2
	vfmadd231ps	64(%r11,%r14), %zmm3, %zmm1
	vfmadd231ps	128(%r11,%r14), %zmm3, %zmm0
	vbroadcastss	40(%r13,%rdi,4), %zmm3
	leaq	(%r11,%r14), %r10
	leaq	(%r10,%r14), %r11
	vfmadd231ps	(%r10,%r14), %zmm3, %zmm2
	vfmadd231ps	64(%r10,%r14), %zmm3, %zmm1
	vfmadd231ps	128(%r10,%r14), %zmm3, %zmm0
	vbroadcastss	44(%r13,%rdi,4), %zmm3
	vfmadd231ps	(%r11,%r14), %zmm3, %zmm2
	vfmadd231ps	64(%r11,%r14), %zmm3, %zmm1
	vfmadd231ps	128(%r11,%r14), %zmm3, %zmm0
	leaq	(%r11,%r14), %r10
	vbroadcastss	48(%r13,%rdi,4), %zmm3
	leaq	(%r10,%r14), %r11
	vfmadd231ps	(%r10,%r14), %zmm3, %zmm2
	vfmadd231ps	64(%r10,%r14), %zmm3, %zmm1
	vfmadd231ps	128(%r10,%r14), %zmm3, %zmm0
	vbroadcastss	52(%r13,%rdi,4), %zmm3
	vfmadd231ps	(%r11,%r14), %zmm3, %zmm2
	vfmadd231ps	64(%r11,%r14), %zmm3, %zmm1
	vfmadd231ps	128(%r11,%r14), %zmm3, %zmm0
	vbroadcastss	56(%r13,%rdi,4), %zmm3
	leaq	(%r11,%r14), %r10
	leaq	(%r10,%r14), %r11
	vfmadd231ps	(%r10,%r14), %zmm3, %zmm2
	vfmadd231ps	64(%r10,%r14), %zmm3, %zmm1
	vfmadd231ps	128(%r10,%r14), %zmm3, %zmm0
	vbroadcastss	60(%r13,%rdi,4), %zmm3
	vfmadd231ps	(%r11,%r14), %zmm3, %zmm2
	vfmadd231ps	64(%r11,%r14), %zmm3, %zmm1
	vfmadd231ps	128(%r11,%r14), %zmm3, %zmm0
	decq	%rsi
	addq	304(%rsp), %rcx
	addq	$16, %rdi
	testq	%rsi, %rsi
	jne	.LBB2_29
.LBB2_64:
	movq	%rbp, %rcx
	andq	$-16, %rcx
	cmpq	%rbp, %rcx
	movq	56(%rsp), %r13
	je	.LBB2_21
	movq	272(%rsp), %rsi
	leaq	(%rsi,%r8,4), %rsi
	.p2align	4
.LBB2_66:
	movq	%rcx, %rdi
	imulq	(%rsp), %rdi
	movq	%rdx, %r8
	subq	%rdi, %r8
	jb	.LBB2_1394
	cmpq	$2, %r8
	jbe	.LBB2_1402
	shlq	$6, %rdi
	vbroadcastss	(%rsi,%rcx,4), %zmm3
	vfmadd231ps	(%rax,%rdi), %zmm3, %zmm2
	vfmadd231ps	64(%rax,%rdi), %zmm3, %zmm1
	incq	%rcx
	vfmadd231ps	128(%rax,%rdi), %zmm3, %zmm0
	cmpq	%rbp, %rcx
	jb	.LBB2_66
	jmp	.LBB2_21
.LBB2_69:
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$1, %rax
	jbe	.LBB2_75
	vxorps	%xmm1, %xmm1, %xmm1
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_176
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %rsi
	movq	%r11, 104(%rsp)
	movq	%rdi, 216(%rsp)
	jmp	.LBB2_80
.LBB2_73:
	cmpq	$0, 320(%rsp)
	je	.LBB2_180
	movq	80(%rsp), %rsi
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB2_181
.LBB2_75:
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_178
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %r10
	movq	%r11, 104(%rsp)
	movq	%rdi, 216(%rsp)
	jmp	.LBB2_129
.LBB2_78:
	movq	104(%rsp), %r11
.LBB2_79:
	movq	8(%rsp), %rcx
	cmpq	%rcx, %r9
	movq	%r12, %rbp
	movq	24(%rsp), %r14
	movq	216(%rsp), %rdi
	jae	.LBB2_176
.LBB2_80:
	movq	%rsi, %r8
	movq	%rsi, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_82
	movq	%r8, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_83
.LBB2_82:
	movl	%r8d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_83:
	leaq	(%r8,%r13), %r9
	subq	%rdx, %r9
	cmpq	%rcx, %r9
	movq	%rcx, %rsi
	cmovbq	%r9, %rsi
	cmpq	%r8, %r9
	jb	.LBB2_1457
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	imulq	(%rsp), %rax
	movq	224(%rsp), %rdx
	subq	%rax, %rdx
	jb	.LBB2_1450
	movq	%rbp, %r12
	movq	%rsi, %rbp
	subq	%r8, %rbp
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%rbp, %rcx
	shrq	$4, %rcx
	je	.LBB2_122
	movq	288(%rsp), %rdi
	leaq	(%rdi,%r8,4), %rbx
	xorl	%r13d, %r13d
	xorl	%edi, %edi
	.p2align	4
.LBB2_87:
	movq	%rbp, %r10
	subq	%rdi, %r10
	jb	.LBB2_1393
	cmpq	$16, %r10
	jb	.LBB2_1392
	cmpq	%rdx, %r13
	ja	.LBB2_1417
	movq	%rdi, %r11
	imulq	(%rsp), %r11
	movq	%rdx, %r10
	subq	%r11, %r10
	cmpq	$1, %r10
	jbe	.LBB2_1390
	movq	(%rsp), %r15
	leaq	(%r15,%r13), %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$1, %r14
	imulq	%r15, %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$2, %r10
	jb	.LBB2_1390
	movq	(%rsp), %r15
	leaq	(%r15,%r15), %r10
	addq	%r13, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$2, %r14
	imulq	%r15, %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$2, %r10
	jb	.LBB2_1390
	movq	400(%rsp), %r10
	addq	%r13, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$3, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$2, %r10
	jb	.LBB2_1390
	movq	488(%rsp), %r10
	addq	%r13, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$4, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$2, %r10
	jb	.LBB2_1390
	movq	408(%rsp), %r10
	addq	%r13, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$5, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$2, %r10
	jb	.LBB2_1390
	movq	480(%rsp), %r10
	addq	%r13, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$6, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$2, %r10
	jb	.LBB2_1390
	movq	472(%rsp), %r10
	addq	%r13, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$7, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$2, %r10
	jb	.LBB2_1390
	movq	(%rsp), %r15
	leaq	(,%r15,8), %r10
	addq	%r13, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$8, %r14
	imulq	%r15, %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$2, %r10
	jb	.LBB2_1390
	movq	464(%rsp), %r10
	addq	%r13, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$9, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$2, %r10
	jb	.LBB2_1390
	movq	456(%rsp), %r10
	addq	%r13, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$10, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$2, %r10
	jb	.LBB2_1390
	movq	448(%rsp), %r10
	addq	%r13, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$11, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$2, %r10
	jb	.LBB2_1390
	movq	440(%rsp), %r10
	addq	%r13, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$12, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$2, %r10
	jb	.LBB2_1390
	movq	432(%rsp), %r10
	addq	%r13, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$13, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$2, %r10
	jb	.LBB2_1390
	movq	424(%rsp), %r10
	addq	%r13, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$14, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$2, %r10
	jb	.LBB2_1390
	movq	416(%rsp), %r10
	addq	%r13, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rdi, %r14
	orq	$15, %r14
	imulq	(%rsp), %r14
	movq	%rdx, %r10
	subq	%r14, %r10
	cmpq	$2, %r10
	jb	.LBB2_1390
	shlq	$6, %r11
	leaq	(%rax,%r11), %r10
	vbroadcastss	(%rbx,%rdi,4), %zmm2
	vfmadd231ps	(%rax,%r11), %zmm2, %zmm1
	vfmadd231ps	64(%rax,%r11), %zmm2, %zmm0
	vbroadcastss	4(%rbx,%rdi,4), %zmm2
	movq	112(%rsp), %r14
	vfmadd231ps	(%r10,%r14), %zmm2, %zmm1
	vfmadd231ps	64(%r10,%r14), %zmm2, %zmm0
	vbroadcastss	8(%rbx,%rdi,4), %zmm2
	addq	%r14, %r10
	leaq	(%r10,%r14), %r11
	vfmadd231ps	(%r10,%r14), %zmm2, %zmm1
	vfmadd231ps	64(%r10,%r14), %zmm2, %zmm0
	vbroadcastss	12(%rbx,%rdi,4), %zmm2
	vfmadd231ps	(%r11,%r14), %zmm2, %zmm1
	vfmadd231ps	64(%r11,%r14), %zmm2, %zmm0
	leaq	(%r11,%r14), %r10
	vbroadcastss	16(%rbx,%rdi,4), %zmm2
	leaq	(%r10,%r14), %r11
	vfmadd231ps	(%r10,%r14), %zmm2, %zmm1
	vfmadd231ps	64(%r10,%r14), %zmm2, %zmm0
	vbroadcastss	20(%rbx,%rdi,4), %zmm2
	vfmadd231ps	(%r11,%r14), %zmm2, %zmm1
	vfmadd231ps	64(%r11,%r14), %zmm2, %zmm0
	vbroadcastss	24(%rbx,%rdi,4), %zmm2
	leaq	(%r11,%r14), %r10
	leaq	(%r10,%r14), %r11
	vfmadd231ps	(%r10,%r14), %zmm2, %zmm1
	vfmadd231ps	64(%r10,%r14), %zmm2, %zmm0
	vbroadcastss	28(%rbx,%rdi,4), %zmm2
	vfmadd231ps	(%r11,%r14), %zmm2, %zmm1
	vfmadd231ps	64(%r11,%r14), %zmm2, %zmm0
	leaq	(%r11,%r14), %r10
	vbroadcastss	32(%rbx,%rdi,4), %zmm2
	leaq	(%r10,%r14), %r11
	vfmadd231ps	(%r10,%r14), %zmm2, %zmm1
	vfmadd231ps	64(%r10,%r14), %zmm2, %zmm0
	vbroadcastss	36(%rbx,%rdi,4), %zmm2
	vfmadd231ps	(%r11,%r14), %zmm2, %zmm1
	vfmadd231ps	64(%r11,%r14), %zmm2, %zmm0
	vbroadcastss	40(%rbx,%rdi,4), %zmm2
	leaq	(%r11,%r14), %r10
	leaq	(%r10,%r14), %r11
	vfmadd231ps	(%r10,%r14), %zmm2, %zmm1
	vfmadd231ps	64(%r10,%r14), %zmm2, %zmm0
	vbroadcastss	44(%rbx,%rdi,4), %zmm2
	vfmadd231ps	(%r11,%r14), %zmm2, %zmm1
	vfmadd231ps	64(%r11,%r14), %zmm2, %zmm0
	leaq	(%r11,%r14), %r10
	vbroadcastss	48(%rbx,%rdi,4), %zmm2
	leaq	(%r10,%r14), %r11
	vfmadd231ps	(%r10,%r14), %zmm2, %zmm1
	vfmadd231ps	64(%r10,%r14), %zmm2, %zmm0
	vbroadcastss	52(%rbx,%rdi,4), %zmm2
	vfmadd231ps	(%r11,%r14), %zmm2, %zmm1
	vfmadd231ps	64(%r11,%r14), %zmm2, %zmm0
	vbroadcastss	56(%rbx,%rdi,4), %zmm2
	leaq	(%r11,%r14), %r10
	leaq	(%r10,%r14), %r11
	vfmadd231ps	(%r10,%r14), %zmm2, %zmm1
	vfmadd231ps	64(%r10,%r14), %zmm2, %zmm0
	vbroadcastss	60(%rbx,%rdi,4), %zmm2
	vfmadd231ps	(%r11,%r14), %zmm2, %zmm1
	vfmadd231ps	64(%r11,%r14), %zmm2, %zmm0
	decq	%rcx
	addq	304(%rsp), %r13
	addq	$16, %rdi
	testq	%rcx, %rcx
	jne	.LBB2_87
.LBB2_122:
	movq	%rbp, %rcx
	andq	$-16, %rcx
	cmpq	%rbp, %rcx
	movq	56(%rsp), %r13
	je	.LBB2_78
	movq	272(%rsp), %rdi
	leaq	(%rdi,%r8,4), %r10
	movq	104(%rsp), %r11
	.p2align	4
.LBB2_124:
	movq	%rcx, %rdi
	imulq	(%rsp), %rdi
	movq	%rdx, %r8
	subq	%rdi, %r8
	jb	.LBB2_1394
	cmpq	$1, %r8
	jbe	.LBB2_1430
	shlq	$6, %rdi
	vbroadcastss	(%r10,%rcx,4), %zmm2
	vfmadd231ps	(%rax,%rdi), %zmm2, %zmm1
	incq	%rcx
	vfmadd231ps	64(%rax,%rdi), %zmm2, %zmm0
	cmpq	%rbp, %rcx
	jb	.LBB2_124
	jmp	.LBB2_79
.LBB2_127:
	movq	32(%rsp), %rbp
	movq	24(%rsp), %r14
	movq	104(%rsp), %r11
.LBB2_128:
	movq	8(%rsp), %rcx
	cmpq	%rcx, 192(%rsp)
	movq	120(%rsp), %r8
	movq	216(%rsp), %rdi
	movq	264(%rsp), %r10
	jae	.LBB2_178
.LBB2_129:
	movq	%r10, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_131
	movq	%r10, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_132
.LBB2_131:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_132:
	leaq	(%r10,%r13), %r8
	subq	%rdx, %r8
	cmpq	%rcx, %r8
	movq	%rcx, %rsi
	cmovbq	%r8, %rsi
	cmpq	%r10, %r8
	jb	.LBB2_1437
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	imulq	(%rsp), %rax
	movq	224(%rsp), %rdx
	subq	%rax, %rdx
	jb	.LBB2_1450
	movq	%r8, 192(%rsp)
	movq	%rsi, 264(%rsp)
	movq	%rsi, %r8
	subq	%r10, %r8
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%r8, %r9
	shrq	$4, %r9
	movq	%r10, 256(%rsp)
	je	.LBB2_171
	movq	%rdx, %rcx
	negq	%rcx
	movq	%rcx, 48(%rsp)
	movq	416(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 280(%rsp)
	movq	424(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 168(%rsp)
	movq	432(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 72(%rsp)
	movq	440(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 152(%rsp)
	movq	448(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 64(%rsp)
	movq	456(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 128(%rsp)
	movq	464(%rsp), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 136(%rsp)
	movq	(%rsp), %rdi
	movq	%rdi, %rcx
	subq	%rdx, %rcx
	movq	%rcx, 144(%rsp)
	leaq	(%rdi,%rdi), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 40(%rsp)
	movq	400(%rsp), %r15
	subq	%rdx, %r15
	movq	488(%rsp), %rbp
	subq	%rdx, %rbp
	movq	408(%rsp), %rcx
	subq	%rdx, %rcx
	movq	480(%rsp), %rsi
	subq	%rdx, %rsi
	movq	472(%rsp), %rbx
	subq	%rdx, %rbx
	leaq	(,%rdi,8), %r13
	subq	%rdx, %r13
	movq	288(%rsp), %rdi
	leaq	(%rdi,%r10,4), %r11
	xorl	%r12d, %r12d
	xorl	%edi, %edi
	.p2align	4
.LBB2_136:
	movq	%r8, %r10
	subq	%rdi, %r10
	jb	.LBB2_1415
	cmpq	$16, %r10
	jb	.LBB2_1392
	cmpq	%rdx, %r12
	ja	.LBB2_1416
	movq	48(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	144(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	(%rsp), %r10
	addq	%r10, %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	40(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	400(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%r15, %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	488(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rbp, %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	408(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rcx, %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	480(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rsi, %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	472(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rbx, %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	(%rsp), %r10
	leaq	(,%r10,8), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%r13, %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	464(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	136(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	456(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	128(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	448(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	64(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	440(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	152(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	432(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	72(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	424(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	168(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	416(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	280(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	%rdi, %r14
	imulq	(%rsp), %r14
	shlq	$6, %r14
	leaq	(%rax,%r14), %r10
	vbroadcastss	(%r11,%rdi,4), %zmm1
	vfmadd231ps	(%rax,%r14), %zmm1, %zmm0
	vbroadcastss	4(%r11,%rdi,4), %zmm1
	movq	112(%rsp), %r14
	vfmadd132ps	(%r10,%r14), %zmm0, %zmm1
	vbroadcastss	8(%r11,%rdi,4), %zmm0
	addq	%r14, %r10
	vfmadd132ps	(%r10,%r14), %zmm1, %zmm0
	addq	%r14, %r10
	vbroadcastss	12(%r11,%rdi,4), %zmm1
	vfmadd132ps	(%r10,%r14), %zmm0, %zmm1
	addq	%r14, %r10
	vbroadcastss	16(%r11,%rdi,4), %zmm0
	vfmadd132ps	(%r10,%r14), %zmm1, %zmm0
	vbroadcastss	20(%r11,%rdi,4), %zmm1
	addq	%r14, %r10
	vfmadd132ps	(%r10,%r14), %zmm0, %zmm1
	addq	%r14, %r10
	vbroadcastss	24(%r11,%rdi,4), %zmm0
	vfmadd132ps	(%r10,%r14), %zmm1, %zmm0
	addq	%r14, %r10
	vbroadcastss	28(%r11,%rdi,4), %zmm1
	vfmadd132ps	(%r10,%r14), %zmm0, %zmm1
	vbroadcastss	32(%r11,%rdi,4), %zmm0
	addq	%r14, %r10
	vfmadd132ps	(%r10,%r14), %zmm1, %zmm0
	addq	%r14, %r10
	vbroadcastss	36(%r11,%rdi,4), %zmm1
	vfmadd132ps	(%r10,%r14), %zmm0, %zmm1
	addq	%r14, %r10
	vbroadcastss	40(%r11,%rdi,4), %zmm0
	vfmadd132ps	(%r10,%r14), %zmm1, %zmm0
	vbroadcastss	44(%r11,%rdi,4), %zmm1
	addq	%r14, %r10
	vfmadd132ps	(%r10,%r14), %zmm0, %zmm1
	addq	%r14, %r10
	vbroadcastss	48(%r11,%rdi,4), %zmm0
	vfmadd132ps	(%r10,%r14), %zmm1, %zmm0
	addq	%r14, %r10
	vbroadcastss	52(%r11,%rdi,4), %zmm1
	vfmadd132ps	(%r10,%r14), %zmm0, %zmm1
	vbroadcastss	56(%r11,%rdi,4), %zmm2
	addq	%r14, %r10
	vfmadd132ps	(%r10,%r14), %zmm1, %zmm2
	addq	%r14, %r10
	vbroadcastss	60(%r11,%rdi,4), %zmm0
	vfmadd132ps	(%r10,%r14), %zmm2, %zmm0
	decq	%r9
	addq	304(%rsp), %r12
	addq	$16, %rdi
	testq	%r9, %r9
	jne	.LBB2_136
.LBB2_171:
	movq	%r8, %rsi
	andq	$-16, %rsi
	cmpq	%r8, %rsi
	movq	56(%rsp), %r13
	je	.LBB2_127
	movq	272(%rsp), %rcx
	movq	256(%rsp), %rdi
	leaq	(%rcx,%rdi,4), %rcx
	movq	32(%rsp), %rbp
	movq	24(%rsp), %r14
	movq	104(%rsp), %r11
	.p2align	4
.LBB2_173:
	leaq	1(%rsi), %r9
	movq	%rsi, %rdi
	imulq	(%rsp), %rdi
	cmpq	%rdx, %rdi
	ja	.LBB2_1394
	je	.LBB2_1396
	shlq	$6, %rdi
	vbroadcastss	(%rcx,%rsi,4), %zmm1
	vfmadd231ps	(%rax,%rdi), %zmm1, %zmm0
	movq	%r9, %rsi
	cmpq	%r8, %r9
	jb	.LBB2_173
	jmp	.LBB2_128
.LBB2_176:
	cmpq	$0, 320(%rsp)
	je	.LBB2_188
	movq	80(%rsp), %rsi
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB2_189
.LBB2_178:
	cmpq	$0, 320(%rsp)
	je	.LBB2_194
	movq	80(%rsp), %rsi
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB2_195
.LBB2_180:
	movq	80(%rsp), %rsi
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB2_181:
	movq	120(%rsp), %r8
	movq	%rsi, %rax
	subq	%rdx, %rax
	movl	$3, %esi
	cmpq	%rax, %rbp
	movq	104(%rsp), %r11
	jbe	.LBB2_183
	movq	(%rsp), %rdx
	addq	%rsi, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_16
	jmp	.LBB2_225
.LBB2_183:
	cmpb	$0, 184(%rsp)
	movq	(%rsp), %rdx
	jne	.LBB2_1466
	movq	%r11, %rcx
	shlq	$4, %rcx
	movq	16(%rsp), %rax
	subq	%rcx, %rax
	jae	.LBB2_186
	movq	8(%rsp), %rcx
	addq	%rsi, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_16
	jmp	.LBB2_225
.LBB2_186:
	jne	.LBB2_200
	movq	8(%rsp), %rcx
	addq	%rsi, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_16
	jmp	.LBB2_225
.LBB2_188:
	movq	80(%rsp), %rsi
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB2_189:
	movq	120(%rsp), %r8
	movq	%rsi, %rax
	subq	%rdx, %rax
	movl	$2, %esi
	cmpq	%rax, %rbp
	jbe	.LBB2_191
	movq	(%rsp), %rdx
	addq	%rsi, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_16
	jmp	.LBB2_225
.LBB2_191:
	cmpb	$0, 184(%rsp)
	jne	.LBB2_1466
	movq	%r11, %rcx
	shlq	$4, %rcx
	movq	16(%rsp), %rax
	subq	%rcx, %rax
	movq	(%rsp), %rdx
	jae	.LBB2_206
	movq	8(%rsp), %rcx
	addq	%rsi, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_16
	jmp	.LBB2_225
.LBB2_194:
	movq	80(%rsp), %rsi
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB2_195:
	movq	%rsi, %rax
	subq	%rdx, %rax
	movl	$1, %esi
	cmpq	%rax, %rbp
	jbe	.LBB2_197
	movq	(%rsp), %rdx
	addq	%rsi, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_16
	jmp	.LBB2_225
.LBB2_197:
	cmpb	$0, 184(%rsp)
	jne	.LBB2_1466
	movq	%r11, %rcx
	shlq	$4, %rcx
	movq	16(%rsp), %rax
	subq	%rcx, %rax
	movq	(%rsp), %rdx
	jae	.LBB2_208
	movq	8(%rsp), %rcx
	addq	%rsi, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_16
	jmp	.LBB2_225
.LBB2_200:
	movq	248(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rdi
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovbq	%rax, %rcx
	jb	.LBB2_210
	vaddps	(%rdi), %zmm2, %zmm2
	vmovups	%zmm2, (%rdi)
	je	.LBB2_219
	movl	%ecx, %r8d
	leaq	(%rdi,%r8,4), %rdi
	subq	%rcx, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovbq	%rax, %rcx
	jb	.LBB2_220
	vaddps	(%rdi), %zmm1, %zmm1
	vmovups	%zmm1, (%rdi)
	je	.LBB2_222
	movl	%ecx, %r8d
	leaq	(%rdi,%r8,4), %rdi
	subq	%rcx, %rax
	cmpq	$15, %rax
	jbe	.LBB2_224
	vaddps	(%rdi), %zmm0, %zmm0
	vmovups	%zmm0, (%rdi)
	jmp	.LBB2_222
.LBB2_206:
	jne	.LBB2_211
	movq	8(%rsp), %rcx
	addq	%rsi, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_16
	jmp	.LBB2_225
.LBB2_208:
	jne	.LBB2_215
	movq	8(%rsp), %rcx
	addq	%rsi, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_16
	jmp	.LBB2_225
.LBB2_210:
	movl	$-1, %eax
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	(%rdi), %zmm0 {%k1} {z}
	vaddps	%zmm0, %zmm2, %zmm0
	vmovups	%zmm0, (%rdi) {%k1}
	jmp	.LBB2_219
.LBB2_211:
	movq	248(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rdi
	cmpq	$16, %rax
	movl	$16, %edx
	cmovbq	%rax, %rdx
	jb	.LBB2_217
	vaddps	(%rdi), %zmm1, %zmm1
	vmovups	%zmm1, (%rdi)
	je	.LBB2_219
	movl	%edx, %ecx
	leaq	(%rdi,%rcx,4), %rdi
	subq	%rdx, %rax
	cmpq	$15, %rax
	jbe	.LBB2_223
	vaddps	(%rdi), %zmm0, %zmm0
	vmovups	%zmm0, (%rdi)
	jmp	.LBB2_219
.LBB2_215:
	movq	248(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rdx
	cmpq	$15, %rax
	jbe	.LBB2_218
	vaddps	(%rdx), %zmm0, %zmm0
	vmovups	%zmm0, (%rdx)
	jmp	.LBB2_219
.LBB2_217:
	movl	$-1, %r8d
	movl	%edx, %ecx
	shll	%cl, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	movq	120(%rsp), %r8
	vmovups	(%rdi), %zmm0 {%k1} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rdi) {%k1}
	jmp	.LBB2_219
.LBB2_218:
	movl	$-1, %r8d
	movl	%eax, %ecx
	shll	%cl, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	movq	120(%rsp), %r8
	vmovups	(%rdx), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rdx) {%k1}
.LBB2_219:
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdx
	addq	%rsi, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_16
	jmp	.LBB2_225
.LBB2_220:
	movl	$-1, %eax
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	(%rdi), %zmm0 {%k1} {z}
	vaddps	%zmm0, %zmm1, %zmm0
.LBB2_221:
	vmovups	%zmm0, (%rdi) {%k1}
.LBB2_222:
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdx
	movq	120(%rsp), %r8
	addq	%rsi, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_16
	jmp	.LBB2_225
.LBB2_223:
	movl	$-1, %r8d
	movl	%eax, %ecx
	shll	%cl, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	movq	120(%rsp), %r8
	vmovups	(%rdi), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rdi) {%k1}
	jmp	.LBB2_219
.LBB2_224:
	movl	$-1, %r8d
	movl	%eax, %ecx
	shll	%cl, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rdi), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	jmp	.LBB2_221
.LBB2_225:
	movq	96(%rsp), %rax
	cmpq	544(%rsp), %rax
	movq	160(%rsp), %rax
	jne	.LBB2_14
	jmp	.LBB2_1368
.LBB2_226:
	movq	528(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rdi
	movq	232(%rsp), %rax
	imulq	%rdi, %rax
	addq	200(%rsp), %rax
	movq	%rax, %rsi
	movq	8(%rsp), %rcx
	addq	%rcx, %rsi
	jb	.LBB2_1405
	cmpq	%r12, %rsi
	ja	.LBB2_1405
	movq	%rdi, %rdx
	orq	$1, %rdx
	imulq	232(%rsp), %rdx
	addq	200(%rsp), %rdx
	movq	%rdx, %rsi
	addq	%rcx, %rsi
	jb	.LBB2_1434
	cmpq	%r12, %rsi
	ja	.LBB2_1434
	leaq	2(%rdi), %r9
	imulq	232(%rsp), %r9
	addq	200(%rsp), %r9
	movq	%r9, %rsi
	addq	%rcx, %rsi
	jb	.LBB2_1447
	cmpq	%r12, %rsi
	ja	.LBB2_1447
	leaq	3(%rdi), %r8
	imulq	232(%rsp), %r8
	addq	200(%rsp), %r8
	movq	%r8, %rsi
	addq	%rcx, %rsi
	jb	.LBB2_1435
	cmpq	%r12, %rsi
	ja	.LBB2_1435
	addq	$4, %rdi
	imulq	232(%rsp), %rdi
	addq	200(%rsp), %rdi
	movq	%rdi, %rsi
	addq	%rcx, %rsi
	jb	.LBB2_1406
	cmpq	%r12, %rsi
	ja	.LBB2_1406
	cmpq	$0, 560(%rsp)
	je	.LBB2_1368
	movq	536(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	movq	%rax, 272(%rsp)
	leaq	(%rsi,%rdx,4), %rax
	movq	%rax, 160(%rsp)
	leaq	(%rsi,%r9,4), %rax
	movq	%rax, 264(%rsp)
	leaq	(%rsi,%r8,4), %rax
	movq	%rax, 192(%rsp)
	leaq	(%rsi,%rdi,4), %rax
	movq	%rax, 184(%rsp)
	movq	360(%rsp), %rax
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, 216(%rsp)
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, 104(%rsp)
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, 96(%rsp)
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, 120(%rsp)
	xorl	%eax, %eax
.LBB2_238:
	movq	%rax, 64(%rsp)
	incq	%rax
	movq	%rax, 224(%rsp)
	movq	(%rsp), %rdx
	testq	%rdx, %rdx
	je	.LBB2_470
	movq	64(%rsp), %r12
	movq	%r12, %rdi
	movq	16(%rsp), %rax
	imulq	%rax, %rdi
	leaq	1(%r12), %rsi
	imulq	%rax, %rsi
	imulq	%rdx, %r12
	cmpq	%rdi, %rsi
	setb	%al
	movq	%rsi, 336(%rsp)
	cmpq	%rbp, %rsi
	seta	%sil
	orb	%al, %sil
	movb	%sil, 248(%rsp)
	movq	360(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 176(%rsp)
	movq	216(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 240(%rsp)
	movq	104(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 312(%rsp)
	movq	96(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 344(%rsp)
	movq	120(%rsp), %rax
	movq	%rdi, 368(%rsp)
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 352(%rsp)
	xorl	%r11d, %r11d
	movq	%r12, 152(%rsp)
.LBB2_240:
	leaq	(%r11,%r12), %rdi
	movq	384(%rsp), %r8
	subq	%rdi, %r8
	jb	.LBB2_1438
	shlq	$6, %rdi
	addq	568(%rsp), %rdi
	movq	%rdi, 136(%rsp)
	movq	%rdx, %rax
	subq	%r11, %rax
	cmpq	$3, %rax
	movq	%r11, 128(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	jne	.LBB2_270
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
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_267
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %r9
	movq	%r8, 72(%rsp)
.LBB2_245:
	movq	%r9, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_247
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_248
.LBB2_247:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_248:
	leaq	(%r9,%r13), %rdi
	subq	%rdx, %rdi
	cmpq	%rcx, %rdi
	movq	%rcx, %rsi
	cmovbq	%rdi, %rsi
	cmpq	%r9, %rdi
	jb	.LBB2_1463
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	movq	(%rsp), %rdx
	imulq	%rdx, %rax
	movq	%r8, %r11
	subq	%rax, %r11
	jb	.LBB2_1456
	movq	%rdi, 280(%rsp)
	movq	%rsi, 168(%rsp)
	subq	%r9, %rsi
	shlq	$6, %rax
	addq	136(%rsp), %rax
	movq	%rsi, 48(%rsp)
	movq	%rsi, %r10
	shrq	$4, %r10
	movq	%r9, 256(%rsp)
	je	.LBB2_259
	movq	520(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rsi
	movq	392(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r13
	movq	376(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r12
	movq	328(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r8
	movq	288(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rdi
	xorl	%r9d, %r9d
	xorl	%ebp, %ebp
	.p2align	4
.LBB2_252:
	movq	48(%rsp), %rcx
	subq	%rbp, %rcx
	jb	.LBB2_1413
	cmpq	$16, %rcx
	jb	.LBB2_1392
	leaq	16(%rbp), %rcx
	movq	%rcx, 40(%rsp)
	decq	%r10
	movq	%r10, 144(%rsp)
	movq	%r9, %r10
	xorl	%ebx, %ebx
	xorl	%ecx, %ecx
	.p2align	4
.LBB2_255:
	cmpq	%r11, %r10
	ja	.LBB2_1379
	movq	%rcx, %r14
	orq	%rbp, %r14
	imulq	%rdx, %r14
	movq	%rdx, %r15
	movq	%r11, %rdx
	subq	%r14, %rdx
	cmpq	$2, %rdx
	jbe	.LBB2_1372
	shlq	$6, %r14
	vbroadcastss	(%rdi,%rbx), %zmm15
	vmovups	(%rax,%r14), %zmm16
	vmovups	64(%rax,%r14), %zmm17
	vmovups	128(%rax,%r14), %zmm18
	vfmadd231ps	%zmm16, %zmm15, %zmm14
	vfmadd231ps	%zmm17, %zmm15, %zmm13
	vfmadd231ps	%zmm15, %zmm18, %zmm12
	vbroadcastss	(%r8,%rbx), %zmm15
	vfmadd231ps	%zmm16, %zmm15, %zmm11
	vfmadd231ps	%zmm17, %zmm15, %zmm10
	vfmadd231ps	%zmm15, %zmm18, %zmm9
	vbroadcastss	(%r12,%rbx), %zmm15
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vfmadd231ps	%zmm17, %zmm15, %zmm7
	vfmadd231ps	%zmm15, %zmm18, %zmm6
	vbroadcastss	(%r13,%rbx), %zmm15
	vfmadd231ps	%zmm16, %zmm15, %zmm5
	vfmadd231ps	%zmm17, %zmm15, %zmm4
	vbroadcastss	(%rsi,%rbx), %zmm19
	vfmadd231ps	%zmm15, %zmm18, %zmm3
	vfmadd231ps	%zmm16, %zmm19, %zmm2
	vfmadd231ps	%zmm17, %zmm19, %zmm1
	vfmadd231ps	%zmm18, %zmm19, %zmm0
	addq	$4, %rbx
	addq	%r15, %r10
	incq	%rcx
	cmpq	$64, %rbx
	movq	%r15, %rdx
	jne	.LBB2_255
	addq	$64, %rsi
	addq	$64, %r13
	addq	$64, %r12
	addq	$64, %r8
	addq	$64, %rdi
	addq	304(%rsp), %r9
	movq	40(%rsp), %rbp
	movq	144(%rsp), %r10
	testq	%r10, %r10
	jne	.LBB2_252
.LBB2_259:
	movq	48(%rsp), %rcx
	movq	%rcx, %r10
	andq	$-16, %r10
	cmpq	%rcx, %r10
	movq	56(%rsp), %r13
	jne	.LBB2_261
	movq	32(%rsp), %rbx
	movq	152(%rsp), %r12
	jmp	.LBB2_266
.LBB2_261:
	movq	272(%rsp), %rcx
	movq	256(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rcx
	movq	160(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rdx
	movq	264(%rsp), %rdi
	leaq	(%rdi,%rsi,4), %rdi
	movq	192(%rsp), %r8
	leaq	(%r8,%rsi,4), %r8
	movq	184(%rsp), %r9
	leaq	(%r9,%rsi,4), %r14
	movq	32(%rsp), %rbx
	movq	152(%rsp), %r12
	.p2align	4
.LBB2_262:
	movq	%r10, %r9
	imulq	(%rsp), %r9
	movq	%r11, %rbp
	subq	%r9, %rbp
	jb	.LBB2_1399
	cmpq	$2, %rbp
	jbe	.LBB2_1395
	movq	48(%rsp), %rsi
	cmpq	%rsi, %r10
	jae	.LBB2_1479
	shlq	$6, %r9
	vbroadcastss	(%rcx,%r10,4), %zmm15
	vmovups	(%rax,%r9), %zmm16
	vmovups	64(%rax,%r9), %zmm17
	vmovups	128(%rax,%r9), %zmm18
	vfmadd231ps	%zmm16, %zmm15, %zmm14
	vfmadd231ps	%zmm17, %zmm15, %zmm13
	vfmadd231ps	%zmm15, %zmm18, %zmm12
	vbroadcastss	(%rdx,%r10,4), %zmm15
	vfmadd231ps	%zmm16, %zmm15, %zmm11
	vfmadd231ps	%zmm17, %zmm15, %zmm10
	vfmadd231ps	%zmm15, %zmm18, %zmm9
	vbroadcastss	(%rdi,%r10,4), %zmm15
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vfmadd231ps	%zmm17, %zmm15, %zmm7
	vbroadcastss	(%r8,%r10,4), %zmm19
	vfmadd231ps	%zmm15, %zmm18, %zmm6
	vfmadd231ps	%zmm16, %zmm19, %zmm5
	vfmadd231ps	%zmm17, %zmm19, %zmm4
	vfmadd231ps	%zmm19, %zmm18, %zmm3
	vbroadcastss	(%r14,%r10,4), %zmm15
	incq	%r10
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vfmadd231ps	%zmm17, %zmm15, %zmm1
	vfmadd231ps	%zmm18, %zmm15, %zmm0
	cmpq	%rsi, %r10
	jb	.LBB2_262
.LBB2_266:
	movq	8(%rsp), %rcx
	cmpq	%rcx, 280(%rsp)
	movq	%rbx, %rbp
	movq	128(%rsp), %r11
	movq	72(%rsp), %r8
	movq	168(%rsp), %r9
	movq	24(%rsp), %r14
	jb	.LBB2_245
.LBB2_267:
	cmpq	$0, 320(%rsp)
	je	.LBB2_325
	movq	80(%rsp), %r10
	movq	%r10, %rax
	xorl	%edx, %edx
	divq	%rbp
	subq	%rdx, %r10
	movl	$3, %ebx
	cmpq	%r10, %rbp
	jbe	.LBB2_326
.LBB2_269:
	movq	(%rsp), %rdx
	addq	%rbx, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_240
	jmp	.LBB2_470
.LBB2_270:
	cmpq	$1, %rax
	jbe	.LBB2_298
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_296
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %r9
	movq	%r8, 72(%rsp)
.LBB2_274:
	movq	%r9, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_276
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_277
.LBB2_276:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_277:
	leaq	(%r9,%r13), %rdi
	subq	%rdx, %rdi
	cmpq	%rcx, %rdi
	movq	%rcx, %rsi
	cmovbq	%rdi, %rsi
	cmpq	%r9, %rdi
	jb	.LBB2_1463
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	imulq	(%rsp), %rax
	movq	%r8, %r12
	subq	%rax, %r12
	jb	.LBB2_1456
	movq	%rdi, 280(%rsp)
	movq	%rsi, 168(%rsp)
	movq	%rsi, %rdx
	subq	%r9, %rdx
	shlq	$6, %rax
	addq	136(%rsp), %rax
	movq	%rdx, %r14
	shrq	$4, %r14
	movq	%rdx, 48(%rsp)
	movq	%r9, 256(%rsp)
	je	.LBB2_288
	movq	520(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r11
	movq	392(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rsi
	movq	376(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r13
	movq	328(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r8
	movq	288(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	xorl	%ebx, %ebx
	xorl	%r10d, %r10d
	.p2align	4
.LBB2_281:
	movq	%rdx, %rdi
	subq	%r10, %rdi
	jb	.LBB2_1412
	cmpq	$16, %rdi
	jb	.LBB2_1392
	leaq	16(%r10), %rdx
	movq	%rdx, 40(%rsp)
	decq	%r14
	movq	%r14, 144(%rsp)
	movq	%rbx, %rbp
	xorl	%r14d, %r14d
	xorl	%edi, %edi
	movq	(%rsp), %r15
	.p2align	4
.LBB2_284:
	cmpq	%r12, %rbp
	ja	.LBB2_1388
	movq	%rdi, %r9
	orq	%r10, %r9
	imulq	%r15, %r9
	movq	%r12, %rdx
	subq	%r9, %rdx
	cmpq	$1, %rdx
	jbe	.LBB2_1376
	shlq	$6, %r9
	vbroadcastss	(%rcx,%r14), %zmm10
	vmovups	(%rax,%r9), %zmm11
	vmovups	64(%rax,%r9), %zmm12
	vfmadd231ps	%zmm11, %zmm10, %zmm9
	vfmadd231ps	%zmm10, %zmm12, %zmm8
	vbroadcastss	(%r8,%r14), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vfmadd231ps	%zmm10, %zmm12, %zmm6
	vbroadcastss	(%r13,%r14), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm12, %zmm4
	vbroadcastss	(%rsi,%r14), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm12, %zmm2
	vbroadcastss	(%r11,%r14), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm1
	vfmadd231ps	%zmm12, %zmm10, %zmm0
	addq	$4, %r14
	addq	%r15, %rbp
	incq	%rdi
	cmpq	$64, %r14
	jne	.LBB2_284
	addq	$64, %r11
	addq	$64, %rsi
	addq	$64, %r13
	addq	$64, %r8
	addq	$64, %rcx
	addq	304(%rsp), %rbx
	movq	40(%rsp), %r10
	movq	144(%rsp), %r14
	testq	%r14, %r14
	movq	48(%rsp), %rdx
	jne	.LBB2_281
.LBB2_288:
	movq	%rdx, %r10
	andq	$-16, %r10
	cmpq	%rdx, %r10
	movq	56(%rsp), %r13
	jne	.LBB2_290
	movq	24(%rsp), %r14
	movq	128(%rsp), %r11
	jmp	.LBB2_295
.LBB2_290:
	movq	272(%rsp), %rcx
	movq	256(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rcx
	movq	160(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rdx
	movq	264(%rsp), %rdi
	leaq	(%rdi,%rsi,4), %rdi
	movq	192(%rsp), %r8
	leaq	(%r8,%rsi,4), %r8
	movq	184(%rsp), %r9
	leaq	(%r9,%rsi,4), %r9
	movq	24(%rsp), %r14
	movq	128(%rsp), %r11
	.p2align	4
.LBB2_291:
	movq	%r10, %rbx
	imulq	(%rsp), %rbx
	movq	%r12, %rbp
	subq	%rbx, %rbp
	jb	.LBB2_1409
	cmpq	$1, %rbp
	jbe	.LBB2_1403
	movq	48(%rsp), %rsi
	cmpq	%rsi, %r10
	jae	.LBB2_1479
	vbroadcastss	(%rcx,%r10,4), %zmm10
	shlq	$6, %rbx
	vmovups	(%rax,%rbx), %zmm11
	vmovups	64(%rax,%rbx), %zmm12
	vfmadd231ps	%zmm11, %zmm10, %zmm9
	vfmadd231ps	%zmm10, %zmm12, %zmm8
	vbroadcastss	(%rdx,%r10,4), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vfmadd231ps	%zmm10, %zmm12, %zmm6
	vbroadcastss	(%rdi,%r10,4), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm12, %zmm4
	vbroadcastss	(%r8,%r10,4), %zmm10
	vfmadd231ps	%zmm11, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm12, %zmm2
	vbroadcastss	(%r9,%r10,4), %zmm10
	incq	%r10
	vfmadd231ps	%zmm11, %zmm10, %zmm1
	vfmadd231ps	%zmm12, %zmm10, %zmm0
	cmpq	%rsi, %r10
	jb	.LBB2_291
.LBB2_295:
	movq	8(%rsp), %rcx
	cmpq	%rcx, 280(%rsp)
	movq	32(%rsp), %rbp
	movq	152(%rsp), %r12
	movq	72(%rsp), %r8
	movq	168(%rsp), %r9
	jb	.LBB2_274
.LBB2_296:
	cmpq	$0, 320(%rsp)
	je	.LBB2_342
	movq	80(%rsp), %rdi
	movq	%rdi, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB2_343
.LBB2_298:
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_323
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %r9
	movq	%r8, 72(%rsp)
.LBB2_301:
	movq	%r9, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_303
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_304
.LBB2_303:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_304:
	leaq	(%r9,%r13), %rdi
	subq	%rdx, %rdi
	cmpq	%rcx, %rdi
	movq	%rcx, %rbx
	cmovbq	%rdi, %rbx
	cmpq	%r9, %rdi
	jb	.LBB2_1465
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	imulq	(%rsp), %rax
	movq	%r8, %rdx
	subq	%rax, %rdx
	jb	.LBB2_1456
	movq	%rdi, 168(%rsp)
	movq	%rbx, 40(%rsp)
	subq	%r9, %rbx
	shlq	$6, %rax
	addq	136(%rsp), %rax
	movq	%rbx, %rsi
	shrq	$4, %rsi
	movq	%rbx, 48(%rsp)
	movq	%r9, 280(%rsp)
	je	.LBB2_315
	movq	520(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rdi
	movq	392(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r11
	movq	376(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r12
	movq	328(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r13
	movq	288(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r8
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
	.p2align	4
.LBB2_308:
	movq	%rbx, %rcx
	subq	%r10, %rcx
	jb	.LBB2_1444
	cmpq	$16, %rcx
	jb	.LBB2_1392
	leaq	16(%r10), %rcx
	movq	%rcx, 144(%rsp)
	decq	%rsi
	movq	%r9, %rbp
	xorl	%ecx, %ecx
	xorl	%r14d, %r14d
	.p2align	4
.LBB2_311:
	cmpq	%rdx, %rbp
	ja	.LBB2_1386
	je	.LBB2_1373
	movq	%r14, %rbx
	orq	%r10, %rbx
	movq	(%rsp), %r15
	imulq	%r15, %rbx
	shlq	$6, %rbx
	vmovups	(%rax,%rbx), %zmm5
	vfmadd231ps	(%r8,%rcx){1to16}, %zmm5, %zmm4
	vfmadd231ps	(%r13,%rcx){1to16}, %zmm5, %zmm3
	vfmadd231ps	(%r12,%rcx){1to16}, %zmm5, %zmm2
	vfmadd231ps	(%r11,%rcx){1to16}, %zmm5, %zmm1
	vfmadd231ps	(%rdi,%rcx){1to16}, %zmm5, %zmm0
	addq	$4, %rcx
	addq	%r15, %rbp
	incq	%r14
	cmpq	$64, %rcx
	jne	.LBB2_311
	addq	$64, %rdi
	addq	$64, %r11
	addq	$64, %r12
	addq	$64, %r13
	addq	$64, %r8
	addq	304(%rsp), %r9
	movq	144(%rsp), %r10
	testq	%rsi, %rsi
	movq	48(%rsp), %rbx
	jne	.LBB2_308
.LBB2_315:
	movq	%rbx, %r10
	andq	$-16, %r10
	cmpq	%rbx, %r10
	movq	56(%rsp), %r13
	jne	.LBB2_317
	movq	32(%rsp), %rbp
	movq	152(%rsp), %r12
	jmp	.LBB2_322
.LBB2_317:
	movq	272(%rsp), %rcx
	movq	280(%rsp), %r9
	leaq	(%rcx,%r9,4), %r14
	movq	160(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rdi
	movq	264(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r8
	movq	192(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r11
	movq	184(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	movq	32(%rsp), %rbp
	movq	152(%rsp), %r12
	.p2align	4
.LBB2_318:
	leaq	1(%r10), %rbx
	movq	%r10, %r9
	imulq	(%rsp), %r9
	cmpq	%rdx, %r9
	ja	.LBB2_1442
	je	.LBB2_1396
	movq	48(%rsp), %rsi
	cmpq	%rsi, %r10
	jae	.LBB2_1479
	shlq	$6, %r9
	vmovups	(%rax,%r9), %zmm5
	vfmadd231ps	(%r14,%r10,4){1to16}, %zmm5, %zmm4
	vfmadd231ps	(%rdi,%r10,4){1to16}, %zmm5, %zmm3
	vfmadd231ps	(%r8,%r10,4){1to16}, %zmm5, %zmm2
	vfmadd231ps	(%r11,%r10,4){1to16}, %zmm5, %zmm1
	vfmadd231ps	(%rcx,%r10,4){1to16}, %zmm5, %zmm0
	movq	%rbx, %r10
	cmpq	%rsi, %rbx
	jb	.LBB2_318
.LBB2_322:
	movq	8(%rsp), %rcx
	cmpq	%rcx, 168(%rsp)
	movq	128(%rsp), %r11
	movq	72(%rsp), %r8
	movq	40(%rsp), %r9
	movq	24(%rsp), %r14
	jb	.LBB2_301
.LBB2_323:
	cmpq	$0, 320(%rsp)
	je	.LBB2_336
	movq	80(%rsp), %rsi
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB2_337
.LBB2_325:
	movq	80(%rsp), %r10
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%ebp
	subq	%rdx, %r10
	movl	$3, %ebx
	cmpq	%r10, %rbp
	ja	.LBB2_269
.LBB2_326:
	movq	%rbp, %rdx
	cmpb	$0, 248(%rsp)
	jne	.LBB2_1472
	movq	%r14, %r12
	shlq	$4, %r11
	movq	16(%rsp), %r9
	movq	%r9, %r8
	subq	%r11, %r8
	cmpq	$16, %r8
	movl	$16, %edi
	cmovbq	%r8, %rdi
	subq	%rdi, %r8
	movl	$-1, %ebx
	movl	%edi, %ecx
	shll	%cl, %ebx
	cmpq	$16, %r8
	movl	$16, %eax
	cmovbq	%r8, %rax
	movl	$-1, %ebp
	movl	%eax, %ecx
	shll	%cl, %ebp
	movq	%r8, %rsi
	subq	%rax, %rsi
	movl	$-1, %r14d
	movl	%esi, %ecx
	shll	%cl, %r14d
	subq	%rdx, %r10
	movq	%r9, %rcx
	notl	%ebx
	kmovd	%ebx, %k3
	notl	%ebp
	kmovd	%ebp, %k2
	notl	%r14d
	kmovd	%r14d, %k1
	subq	%r11, %rcx
	jae	.LBB2_329
	cmpq	%r10, %rdx
	movq	%rdx, %rbp
	movq	%r12, %r14
	movq	152(%rsp), %r12
	jbe	.LBB2_366
	jmp	.LBB2_367
.LBB2_329:
	movq	%rdx, %rbp
	movq	%r12, %r14
	movq	152(%rsp), %r12
	je	.LBB2_357
	movq	176(%rsp), %rdx
	leaq	(%rdx,%r11,4), %rbx
	cmpq	$15, %rcx
	jbe	.LBB2_356
	vaddps	(%rbx), %zmm14, %zmm14
	vmovups	%zmm14, (%rbx)
	cmpq	$17, %rcx
	jb	.LBB2_357
	leaq	(%rbx,%rdi,4), %rbx
	cmpq	$15, %r8
	jbe	.LBB2_389
	vaddps	(%rbx), %zmm13, %zmm13
	vmovups	%zmm13, (%rbx)
	cmpq	$17, %r8
	jb	.LBB2_357
	leaq	(%rbx,%rax,4), %rbx
	cmpq	$15, %rsi
	jbe	.LBB2_428
	vaddps	(%rbx), %zmm12, %zmm12
	vmovups	%zmm12, (%rbx)
	jmp	.LBB2_357
.LBB2_336:
	movq	80(%rsp), %rsi
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB2_337:
	movq	%rsi, %rax
	subq	%rdx, %rax
	movl	$1, %ebx
	cmpq	%rax, %rbp
	jbe	.LBB2_339
	movq	(%rsp), %rdx
	addq	%rbx, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_240
	jmp	.LBB2_470
.LBB2_339:
	cmpb	$0, 248(%rsp)
	jne	.LBB2_1473
	movq	%r11, %rdx
	shlq	$4, %rdx
	movq	16(%rsp), %r9
	movq	%r9, %rcx
	subq	%rdx, %rcx
	cmpq	$16, %rcx
	movl	$16, %esi
	cmovaeq	%rsi, %rcx
	movl	$-1, %r8d
	shll	%cl, %r8d
	subq	%rbp, %rax
	movq	%r9, %rcx
	notl	%r8d
	kmovd	%r8d, %k1
	subq	%rdx, %rcx
	jae	.LBB2_348
	cmpq	%rax, %rbp
	jbe	.LBB2_400
	jmp	.LBB2_408
.LBB2_342:
	movq	80(%rsp), %rdi
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB2_343:
	subq	%rdx, %rdi
	movl	$2, %ebx
	cmpq	%rdi, %rbp
	jbe	.LBB2_345
	movq	(%rsp), %rdx
	addq	%rbx, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_240
	jmp	.LBB2_470
.LBB2_345:
	cmpb	$0, 248(%rsp)
	jne	.LBB2_1473
	movq	%r11, %r8
	shlq	$4, %r8
	movq	16(%rsp), %rbx
	movq	%rbx, %rax
	subq	%r8, %rax
	cmpq	$16, %rax
	movl	$16, %edx
	cmovbq	%rax, %rdx
	subq	%rdx, %rax
	movl	$-1, %r10d
	movl	%edx, %ecx
	shll	%cl, %r10d
	movl	$-1, %r11d
	movl	%eax, %ecx
	shll	%cl, %r11d
	subq	%rbp, %rdi
	movq	%rbx, %rcx
	notl	%r10d
	kmovd	%r10d, %k2
	notl	%r11d
	kmovd	%r11d, %k1
	subq	%r8, %rcx
	jae	.LBB2_351
	cmpq	%rdi, %rbp
	movq	128(%rsp), %r11
	movl	$2, %ebx
	jbe	.LBB2_407
	jmp	.LBB2_408
.LBB2_348:
	je	.LBB2_378
	movq	176(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_377
	vaddps	(%rdi), %zmm4, %zmm4
	vmovups	%zmm4, (%rdi)
	jmp	.LBB2_378
.LBB2_351:
	movq	128(%rsp), %r11
	movl	$2, %ebx
	je	.LBB2_383
	movq	176(%rsp), %rsi
	leaq	(%rsi,%r8,4), %r9
	cmpq	$15, %rcx
	jbe	.LBB2_382
	vaddps	(%r9), %zmm9, %zmm9
	vmovups	%zmm9, (%r9)
	cmpq	$17, %rcx
	jb	.LBB2_383
	leaq	(%r9,%rdx,4), %r9
	cmpq	$15, %rax
	jbe	.LBB2_427
	vaddps	(%r9), %zmm8, %zmm8
	vmovups	%zmm8, (%r9)
	cmpq	%rdi, %rbp
	jbe	.LBB2_384
	jmp	.LBB2_408
.LBB2_356:
	vmovups	(%rbx), %zmm12 {%k3} {z}
	vaddps	%zmm12, %zmm14, %zmm12
	vmovups	%zmm12, (%rbx) {%k3}
.LBB2_357:
	cmpq	%r10, %rbp
	ja	.LBB2_367
	cmpq	%r11, 16(%rsp)
	je	.LBB2_366
	movq	240(%rsp), %rdx
	leaq	(%rdx,%r11,4), %rbx
	cmpq	$15, %rcx
	jbe	.LBB2_365
	vaddps	(%rbx), %zmm11, %zmm11
	vmovups	%zmm11, (%rbx)
	cmpq	$17, %rcx
	jb	.LBB2_366
	leaq	(%rbx,%rdi,4), %rbx
	cmpq	$15, %r8
	jbe	.LBB2_409
	vaddps	(%rbx), %zmm10, %zmm10
	vmovups	%zmm10, (%rbx)
	cmpq	$17, %r8
	jb	.LBB2_366
	leaq	(%rbx,%rax,4), %rbx
	cmpq	$15, %rsi
	jbe	.LBB2_459
	vaddps	(%rbx), %zmm9, %zmm9
	vmovups	%zmm9, (%rbx)
	jmp	.LBB2_366
.LBB2_365:
	vmovups	(%rbx), %zmm9 {%k3} {z}
	vaddps	%zmm9, %zmm11, %zmm9
	vmovups	%zmm9, (%rbx) {%k3}
.LBB2_366:
	subq	%rbp, %r10
	cmpq	%r10, %rbp
	jbe	.LBB2_368
.LBB2_367:
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdx
	movq	128(%rsp), %r11
	movl	$3, %ebx
	addq	%rbx, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_240
	jmp	.LBB2_470
.LBB2_368:
	subq	%rbp, %r10
	cmpq	%r11, 16(%rsp)
	jae	.LBB2_370
	cmpq	%r10, %rbp
	ja	.LBB2_367
	jmp	.LBB2_411
.LBB2_370:
	je	.LBB2_391
	movq	312(%rsp), %rdx
	leaq	(%rdx,%r11,4), %rbx
	cmpq	$15, %rcx
	jbe	.LBB2_390
	vaddps	(%rbx), %zmm8, %zmm8
	vmovups	%zmm8, (%rbx)
	cmpq	$17, %rcx
	jb	.LBB2_391
	leaq	(%rbx,%rdi,4), %rbx
	cmpq	$15, %r8
	jbe	.LBB2_429
	vaddps	(%rbx), %zmm7, %zmm7
	vmovups	%zmm7, (%rbx)
	cmpq	$17, %r8
	jb	.LBB2_391
	leaq	(%rbx,%rax,4), %rbx
	cmpq	$15, %rsi
	jbe	.LBB2_463
	vaddps	(%rbx), %zmm6, %zmm6
	vmovups	%zmm6, (%rbx)
	jmp	.LBB2_391
.LBB2_377:
	vmovups	(%rdi), %zmm5 {%k1} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rdi) {%k1}
.LBB2_378:
	cmpq	%rax, %rbp
	ja	.LBB2_408
	cmpq	%rdx, 16(%rsp)
	je	.LBB2_400
	movq	240(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_399
	vaddps	(%rdi), %zmm3, %zmm3
	vmovups	%zmm3, (%rdi)
	jmp	.LBB2_400
.LBB2_382:
	vmovups	(%r9), %zmm8 {%k2} {z}
	vaddps	%zmm8, %zmm9, %zmm8
	vmovups	%zmm8, (%r9) {%k2}
.LBB2_383:
	cmpq	%rdi, %rbp
	ja	.LBB2_408
.LBB2_384:
	cmpq	%r8, 16(%rsp)
	je	.LBB2_407
	movq	240(%rsp), %rsi
	leaq	(%rsi,%r8,4), %r9
	cmpq	$15, %rcx
	jbe	.LBB2_406
	vaddps	(%r9), %zmm7, %zmm7
	vmovups	%zmm7, (%r9)
	cmpq	$17, %rcx
	jb	.LBB2_407
	leaq	(%r9,%rdx,4), %r9
	cmpq	$15, %rax
	jbe	.LBB2_436
	vaddps	(%r9), %zmm6, %zmm6
	vmovups	%zmm6, (%r9)
	subq	%rbp, %rdi
	cmpq	%rdi, %rbp
	ja	.LBB2_408
	jmp	.LBB2_437
.LBB2_389:
	vmovups	(%rbx), %zmm12 {%k2} {z}
	vaddps	%zmm12, %zmm13, %zmm12
	vmovups	%zmm12, (%rbx) {%k2}
	jmp	.LBB2_357
.LBB2_390:
	vmovups	(%rbx), %zmm6 {%k3} {z}
	vaddps	%zmm6, %zmm8, %zmm6
	vmovups	%zmm6, (%rbx) {%k3}
.LBB2_391:
	cmpq	%r10, %rbp
	ja	.LBB2_367
	cmpq	%r11, 16(%rsp)
	je	.LBB2_411
	movq	344(%rsp), %rdx
	leaq	(%rdx,%r11,4), %rbx
	cmpq	$15, %rcx
	jbe	.LBB2_410
	vaddps	(%rbx), %zmm5, %zmm5
	vmovups	%zmm5, (%rbx)
	cmpq	$17, %rcx
	jb	.LBB2_411
	leaq	(%rbx,%rdi,4), %rbx
	cmpq	$15, %r8
	jbe	.LBB2_460
	vaddps	(%rbx), %zmm4, %zmm4
	vmovups	%zmm4, (%rbx)
	cmpq	$17, %r8
	jb	.LBB2_411
	leaq	(%rbx,%rax,4), %rbx
	cmpq	$15, %rsi
	jbe	.LBB2_466
	vaddps	(%rbx), %zmm3, %zmm3
	vmovups	%zmm3, (%rbx)
	jmp	.LBB2_467
.LBB2_399:
	vmovups	(%rdi), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rdi) {%k1}
.LBB2_400:
	subq	%rbp, %rax
	cmpq	%rax, %rbp
	ja	.LBB2_408
	subq	%rbp, %rax
	cmpq	%rdx, 16(%rsp)
	jae	.LBB2_403
	cmpq	%rax, %rbp
	ja	.LBB2_408
	jmp	.LBB2_431
.LBB2_403:
	je	.LBB2_423
	movq	312(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_422
	vaddps	(%rdi), %zmm2, %zmm2
	vmovups	%zmm2, (%rdi)
	jmp	.LBB2_423
.LBB2_406:
	vmovups	(%r9), %zmm6 {%k2} {z}
	vaddps	%zmm6, %zmm7, %zmm6
	vmovups	%zmm6, (%r9) {%k2}
.LBB2_407:
	subq	%rbp, %rdi
	cmpq	%rdi, %rbp
	jbe	.LBB2_437
.LBB2_408:
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdx
	addq	%rbx, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_240
	jmp	.LBB2_470
.LBB2_409:
	vmovups	(%rbx), %zmm9 {%k2} {z}
	vaddps	%zmm9, %zmm10, %zmm9
	vmovups	%zmm9, (%rbx) {%k2}
	jmp	.LBB2_366
.LBB2_410:
	vmovups	(%rbx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm5, %zmm3
	vmovups	%zmm3, (%rbx) {%k3}
.LBB2_411:
	movq	16(%rsp), %r9
	cmpq	%r11, %r9
	setb	%bl
	subq	%rbp, %r10
	cmpq	%r10, %rbp
	seta	%r10b
	orb	%bl, %r10b
	jne	.LBB2_367
	cmpq	%r11, %r9
	movl	$3, %ebx
	je	.LBB2_420
	movq	352(%rsp), %rdx
	leaq	(%rdx,%r11,4), %r10
	cmpq	$15, %rcx
	jbe	.LBB2_419
	vaddps	(%r10), %zmm2, %zmm2
	vmovups	%zmm2, (%r10)
	cmpq	$17, %rcx
	movq	128(%rsp), %r11
	jb	.LBB2_408
	leaq	(%r10,%rdi,4), %rcx
	cmpq	$15, %r8
	jbe	.LBB2_461
	vaddps	(%rcx), %zmm1, %zmm1
	vmovups	%zmm1, (%rcx)
	cmpq	$17, %r8
	jb	.LBB2_469
	leaq	(%rcx,%rax,4), %rax
	cmpq	$15, %rsi
	jbe	.LBB2_468
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB2_469
.LBB2_419:
	vmovups	(%r10), %zmm0 {%k3} {z}
	vaddps	%zmm0, %zmm2, %zmm0
	vmovups	%zmm0, (%r10) {%k3}
.LBB2_420:
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdx
.LBB2_421:
	movq	128(%rsp), %r11
	addq	%rbx, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_240
	jmp	.LBB2_470
.LBB2_422:
	vmovups	(%rdi), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rdi) {%k1}
.LBB2_423:
	cmpq	%rax, %rbp
	ja	.LBB2_408
	cmpq	%rdx, 16(%rsp)
	je	.LBB2_431
	movq	344(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_430
	vaddps	(%rdi), %zmm1, %zmm1
	vmovups	%zmm1, (%rdi)
	jmp	.LBB2_431
.LBB2_427:
	vmovups	(%r9), %zmm9 {%k1} {z}
	vaddps	%zmm9, %zmm8, %zmm8
	vmovups	%zmm8, (%r9) {%k1}
	cmpq	%rdi, %rbp
	jbe	.LBB2_384
	jmp	.LBB2_408
.LBB2_428:
	vmovups	(%rbx), %zmm13 {%k1} {z}
	vaddps	%zmm13, %zmm12, %zmm12
	vmovups	%zmm12, (%rbx) {%k1}
	jmp	.LBB2_357
.LBB2_429:
	vmovups	(%rbx), %zmm6 {%k2} {z}
	vaddps	%zmm6, %zmm7, %zmm6
	vmovups	%zmm6, (%rbx) {%k2}
	jmp	.LBB2_391
.LBB2_430:
	vmovups	(%rdi), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rdi) {%k1}
.LBB2_431:
	movq	16(%rsp), %rsi
	cmpq	%rdx, %rsi
	setb	%dil
	subq	%rbp, %rax
	cmpq	%rax, %rbp
	seta	%al
	orb	%dil, %al
	jne	.LBB2_408
	cmpq	%rdx, %rsi
	je	.LBB2_408
	movq	352(%rsp), %rax
	leaq	(%rax,%rdx,4), %rax
	cmpq	$15, %rcx
	jbe	.LBB2_435
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB2_408
.LBB2_435:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	jmp	.LBB2_408
.LBB2_436:
	vmovups	(%r9), %zmm7 {%k1} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%r9) {%k1}
	subq	%rbp, %rdi
	cmpq	%rdi, %rbp
	ja	.LBB2_408
.LBB2_437:
	subq	%rbp, %rdi
	cmpq	%r8, 16(%rsp)
	jae	.LBB2_439
	cmpq	%rdi, %rbp
	ja	.LBB2_408
	jmp	.LBB2_452
.LBB2_439:
	je	.LBB2_445
	movq	312(%rsp), %rsi
	leaq	(%rsi,%r8,4), %r9
	cmpq	$15, %rcx
	jbe	.LBB2_444
	vaddps	(%r9), %zmm5, %zmm5
	vmovups	%zmm5, (%r9)
	cmpq	$17, %rcx
	jb	.LBB2_445
	leaq	(%r9,%rdx,4), %r9
	cmpq	$15, %rax
	jbe	.LBB2_462
	vaddps	(%r9), %zmm4, %zmm4
	vmovups	%zmm4, (%r9)
	cmpq	%rdi, %rbp
	ja	.LBB2_408
	jmp	.LBB2_446
.LBB2_444:
	vmovups	(%r9), %zmm4 {%k2} {z}
	vaddps	%zmm4, %zmm5, %zmm4
	vmovups	%zmm4, (%r9) {%k2}
.LBB2_445:
	cmpq	%rdi, %rbp
	ja	.LBB2_408
.LBB2_446:
	cmpq	%r8, 16(%rsp)
	je	.LBB2_452
	movq	344(%rsp), %rsi
	leaq	(%rsi,%r8,4), %r9
	cmpq	$15, %rcx
	jbe	.LBB2_451
	vaddps	(%r9), %zmm3, %zmm3
	vmovups	%zmm3, (%r9)
	cmpq	$17, %rcx
	jb	.LBB2_452
	leaq	(%r9,%rdx,4), %r9
	cmpq	$15, %rax
	jbe	.LBB2_464
	vaddps	(%r9), %zmm2, %zmm2
	vmovups	%zmm2, (%r9)
	jmp	.LBB2_452
.LBB2_451:
	vmovups	(%r9), %zmm2 {%k2} {z}
	vaddps	%zmm2, %zmm3, %zmm2
	vmovups	%zmm2, (%r9) {%k2}
.LBB2_452:
	movq	16(%rsp), %rsi
	cmpq	%r8, %rsi
	setb	%r9b
	subq	%rbp, %rdi
	cmpq	%rdi, %rbp
	seta	%dil
	orb	%r9b, %dil
	jne	.LBB2_408
	cmpq	%r8, %rsi
	je	.LBB2_408
	movq	352(%rsp), %rsi
	leaq	(%rsi,%r8,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_458
	vaddps	(%rdi), %zmm1, %zmm1
	vmovups	%zmm1, (%rdi)
	cmpq	$17, %rcx
	jb	.LBB2_408
	leaq	(%rdi,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB2_465
	vaddps	(%rcx), %zmm0, %zmm0
	vmovups	%zmm0, (%rcx)
	jmp	.LBB2_408
.LBB2_458:
	vmovups	(%rdi), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rdi) {%k2}
	jmp	.LBB2_408
.LBB2_459:
	vmovups	(%rbx), %zmm10 {%k1} {z}
	vaddps	%zmm10, %zmm9, %zmm9
	vmovups	%zmm9, (%rbx) {%k1}
	jmp	.LBB2_366
.LBB2_460:
	vmovups	(%rbx), %zmm3 {%k2} {z}
	vaddps	%zmm3, %zmm4, %zmm3
	vmovups	%zmm3, (%rbx) {%k2}
	jmp	.LBB2_411
.LBB2_461:
	vmovups	(%rcx), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rcx) {%k2}
	jmp	.LBB2_408
.LBB2_462:
	vmovups	(%r9), %zmm5 {%k1} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%r9) {%k1}
	cmpq	%rdi, %rbp
	ja	.LBB2_408
	jmp	.LBB2_446
.LBB2_463:
	vmovups	(%rbx), %zmm7 {%k1} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%rbx) {%k1}
	jmp	.LBB2_391
.LBB2_464:
	vmovups	(%r9), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%r9) {%k1}
	jmp	.LBB2_452
.LBB2_465:
	vmovups	(%rcx), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rcx) {%k1}
	jmp	.LBB2_408
.LBB2_466:
	vmovups	(%rbx), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rbx) {%k1}
.LBB2_467:
	movq	32(%rsp), %rbp
	movq	56(%rsp), %r13
	movq	24(%rsp), %r14
	movq	152(%rsp), %r12
	jmp	.LBB2_411
.LBB2_468:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
.LBB2_469:
	movq	32(%rsp), %rbp
	movq	56(%rsp), %r13
	movq	8(%rsp), %rcx
	movq	24(%rsp), %r14
	movq	(%rsp), %rdx
	movq	152(%rsp), %r12
	jmp	.LBB2_421
.LBB2_470:
	movq	64(%rsp), %rax
	cmpq	544(%rsp), %rax
	movq	224(%rsp), %rax
	jne	.LBB2_238
	jmp	.LBB2_1368
.LBB2_471:
	movq	528(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rdi
	movq	232(%rsp), %rax
	imulq	%rdi, %rax
	addq	200(%rsp), %rax
	movq	%rax, %rsi
	movq	8(%rsp), %rcx
	addq	%rcx, %rsi
	jb	.LBB2_1405
	cmpq	%r12, %rsi
	ja	.LBB2_1405
	movq	%rdi, %rdx
	orq	$1, %rdx
	imulq	232(%rsp), %rdx
	addq	200(%rsp), %rdx
	movq	%rdx, %rsi
	addq	%rcx, %rsi
	jb	.LBB2_1434
	cmpq	%r12, %rsi
	ja	.LBB2_1434
	addq	$2, %rdi
	imulq	232(%rsp), %rdi
	addq	200(%rsp), %rdi
	movq	%rdi, %rsi
	addq	%rcx, %rsi
	jb	.LBB2_1406
	cmpq	%r12, %rsi
	ja	.LBB2_1406
	cmpq	$0, 560(%rsp)
	je	.LBB2_1368
	movq	536(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	movq	%rax, 192(%rsp)
	leaq	(%rsi,%rdx,4), %rax
	movq	%rax, 184(%rsp)
	leaq	(%rsi,%rdi,4), %rax
	movq	%rax, 256(%rsp)
	movq	360(%rsp), %rax
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, 248(%rsp)
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, 176(%rsp)
	xorl	%eax, %eax
.LBB2_479:
	movq	%rax, 272(%rsp)
	incq	%rax
	movq	%rax, 264(%rsp)
	movq	(%rsp), %rdx
	testq	%rdx, %rdx
	je	.LBB2_683
	movq	272(%rsp), %r8
	movq	%r8, %rdi
	movq	16(%rsp), %rax
	imulq	%rax, %rdi
	leaq	1(%r8), %rsi
	imulq	%rax, %rsi
	movq	%r8, %r11
	imulq	%rdx, %r11
	cmpq	%rdi, %rsi
	setb	%al
	movq	%rsi, 504(%rsp)
	cmpq	%rbp, %rsi
	seta	%sil
	orb	%al, %sil
	movb	%sil, 344(%rsp)
	movq	360(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 336(%rsp)
	movq	248(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 368(%rsp)
	movq	176(%rsp), %rax
	movq	%rdi, 496(%rsp)
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 512(%rsp)
	xorl	%r12d, %r12d
	movq	%r11, 160(%rsp)
.LBB2_481:
	leaq	(%r12,%r11), %rdi
	movq	384(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 104(%rsp)
	jb	.LBB2_1438
	shlq	$6, %rdi
	addq	568(%rsp), %rdi
	movq	%rdx, %rax
	subq	%r12, %rax
	cmpq	$3, %rax
	movq	%r12, 96(%rsp)
	jne	.LBB2_511
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_508
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %r10
	movq	%rdi, 120(%rsp)
.LBB2_486:
	movq	%r10, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_488
	movq	%r10, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_489
.LBB2_488:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_489:
	leaq	(%r10,%r13), %r9
	subq	%rdx, %r9
	cmpq	%rcx, %r9
	movq	%rcx, %rsi
	cmovbq	%r9, %rsi
	cmpq	%r10, %r9
	jb	.LBB2_1437
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	movq	(%rsp), %r15
	imulq	%r15, %rax
	movq	104(%rsp), %r8
	subq	%rax, %r8
	jb	.LBB2_1452
	movq	%r9, 40(%rsp)
	movq	%rsi, 144(%rsp)
	movq	%rsi, %rdx
	subq	%r10, %rdx
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%rdx, %rdi
	shrq	$4, %rdi
	movq	%rdx, 48(%rsp)
	movq	%r10, 136(%rsp)
	je	.LBB2_500
	movq	376(%rsp), %rcx
	leaq	(%rcx,%r10,4), %r11
	movq	328(%rsp), %rcx
	leaq	(%rcx,%r10,4), %r12
	movq	288(%rsp), %rcx
	leaq	(%rcx,%r10,4), %r13
	xorl	%esi, %esi
	xorl	%r10d, %r10d
	.p2align	4
.LBB2_493:
	movq	%rdx, %rcx
	subq	%r10, %rcx
	jb	.LBB2_1412
	cmpq	$16, %rcx
	jb	.LBB2_1392
	leaq	16(%r10), %rbx
	decq	%rdi
	movq	%rsi, %rbp
	xorl	%r14d, %r14d
	xorl	%r9d, %r9d
	.p2align	4
.LBB2_496:
	cmpq	%r8, %rbp
	ja	.LBB2_1377
	movq	%r9, %rcx
	orq	%r10, %rcx
	imulq	%r15, %rcx
	movq	%r8, %rdx
	subq	%rcx, %rdx
	cmpq	$2, %rdx
	jbe	.LBB2_1372
	shlq	$6, %rcx
	vbroadcastss	(%r13,%r14), %zmm9
	vmovups	(%rax,%rcx), %zmm10
	vmovups	64(%rax,%rcx), %zmm11
	vmovups	128(%rax,%rcx), %zmm12
	vfmadd231ps	%zmm10, %zmm9, %zmm8
	vfmadd231ps	%zmm11, %zmm9, %zmm7
	vfmadd231ps	%zmm9, %zmm12, %zmm6
	vbroadcastss	(%r12,%r14), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm5
	vfmadd231ps	%zmm11, %zmm9, %zmm4
	vbroadcastss	(%r11,%r14), %zmm13
	vfmadd231ps	%zmm9, %zmm12, %zmm3
	vfmadd231ps	%zmm10, %zmm13, %zmm2
	vfmadd231ps	%zmm11, %zmm13, %zmm1
	vfmadd231ps	%zmm12, %zmm13, %zmm0
	addq	$4, %r14
	addq	%r15, %rbp
	incq	%r9
	cmpq	$64, %r14
	jne	.LBB2_496
	addq	$64, %r11
	addq	$64, %r12
	addq	$64, %r13
	addq	304(%rsp), %rsi
	movq	%rbx, %r10
	testq	%rdi, %rdi
	movq	48(%rsp), %rdx
	jne	.LBB2_493
.LBB2_500:
	movq	%rdx, %r10
	andq	$-16, %r10
	cmpq	%rdx, %r10
	jne	.LBB2_502
	movq	32(%rsp), %r11
	movq	8(%rsp), %rcx
	movq	24(%rsp), %r13
	movq	96(%rsp), %r12
	jmp	.LBB2_507
.LBB2_502:
	movq	192(%rsp), %rcx
	movq	136(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rdx
	movq	184(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %rdi
	movq	256(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %r14
	movq	32(%rsp), %r11
	movq	8(%rsp), %rcx
	movq	24(%rsp), %r13
	movq	48(%rsp), %rsi
	movq	96(%rsp), %r12
	.p2align	4
.LBB2_503:
	movq	%r10, %rbx
	imulq	(%rsp), %rbx
	movq	%r8, %rbp
	subq	%rbx, %rbp
	jb	.LBB2_1408
	cmpq	$2, %rbp
	jbe	.LBB2_1395
	cmpq	%rsi, %r10
	jae	.LBB2_1479
	vbroadcastss	(%rdx,%r10,4), %zmm9
	shlq	$6, %rbx
	vmovups	(%rax,%rbx), %zmm10
	vmovups	64(%rax,%rbx), %zmm11
	vmovups	128(%rax,%rbx), %zmm12
	vfmadd231ps	%zmm10, %zmm9, %zmm8
	vfmadd231ps	%zmm11, %zmm9, %zmm7
	vbroadcastss	(%rdi,%r10,4), %zmm13
	vfmadd231ps	%zmm9, %zmm12, %zmm6
	vfmadd231ps	%zmm10, %zmm13, %zmm5
	vfmadd231ps	%zmm11, %zmm13, %zmm4
	vfmadd231ps	%zmm13, %zmm12, %zmm3
	vbroadcastss	(%r14,%r10,4), %zmm9
	incq	%r10
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vfmadd231ps	%zmm11, %zmm9, %zmm1
	vfmadd231ps	%zmm12, %zmm9, %zmm0
	cmpq	%rsi, %r10
	jb	.LBB2_503
.LBB2_507:
	cmpq	%rcx, 40(%rsp)
	movq	%r11, %rbp
	movq	160(%rsp), %r11
	movq	120(%rsp), %rdi
	movq	144(%rsp), %r10
	movq	%r13, %r14
	movq	56(%rsp), %r13
	jb	.LBB2_486
.LBB2_508:
	cmpq	$0, 320(%rsp)
	je	.LBB2_594
	movq	80(%rsp), %r9
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%rbp
	subq	%rdx, %r9
	movl	$3, %ebx
	cmpq	%r9, %rbp
	jbe	.LBB2_595
	jmp	.LBB2_670
.LBB2_511:
	cmpq	$1, %rax
	jbe	.LBB2_539
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_537
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %rax
	movq	%rdi, 120(%rsp)
.LBB2_515:
	movq	%rax, %r9
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_517
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_518
.LBB2_517:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_518:
	leaq	(%r9,%r13), %r8
	subq	%rdx, %r8
	cmpq	%rcx, %r8
	movq	%rcx, %rsi
	cmovbq	%r8, %rsi
	cmpq	%r9, %r8
	jb	.LBB2_1463
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	movq	(%rsp), %rdx
	imulq	%rdx, %rax
	movq	104(%rsp), %r14
	subq	%rax, %r14
	jb	.LBB2_1452
	movq	%r8, 40(%rsp)
	movq	%rsi, 144(%rsp)
	subq	%r9, %rsi
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%rsi, %rdi
	shrq	$4, %rdi
	movq	%rsi, 48(%rsp)
	movq	%r9, 136(%rsp)
	je	.LBB2_529
	movq	376(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r11
	movq	328(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r12
	movq	288(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r13
	xorl	%ebx, %ebx
	xorl	%r10d, %r10d
	.p2align	4
.LBB2_522:
	movq	%rsi, %rcx
	subq	%r10, %rcx
	jb	.LBB2_1397
	cmpq	$16, %rcx
	jb	.LBB2_1392
	leaq	16(%r10), %rsi
	decq	%rdi
	movq	%rbx, %rbp
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	.p2align	4
.LBB2_525:
	cmpq	%r14, %rbp
	ja	.LBB2_1385
	movq	%r9, %rcx
	orq	%r10, %rcx
	imulq	%rdx, %rcx
	movq	%rdx, %r15
	movq	%r14, %rdx
	subq	%rcx, %rdx
	cmpq	$1, %rdx
	jbe	.LBB2_1376
	shlq	$6, %rcx
	vbroadcastss	(%r13,%r8), %zmm6
	vmovups	(%rax,%rcx), %zmm7
	vmovups	64(%rax,%rcx), %zmm8
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	(%r12,%r8), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	(%r11,%r8), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	addq	$4, %r8
	addq	%r15, %rbp
	incq	%r9
	cmpq	$64, %r8
	movq	%r15, %rdx
	jne	.LBB2_525
	addq	$64, %r11
	addq	$64, %r12
	addq	$64, %r13
	addq	304(%rsp), %rbx
	movq	%rsi, %r10
	testq	%rdi, %rdi
	movq	48(%rsp), %rsi
	jne	.LBB2_522
.LBB2_529:
	movq	%rsi, %r10
	andq	$-16, %r10
	cmpq	%rsi, %r10
	movq	56(%rsp), %r13
	jne	.LBB2_531
	movq	8(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	96(%rsp), %r12
	jmp	.LBB2_536
.LBB2_531:
	movq	192(%rsp), %rcx
	movq	136(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rdx
	movq	184(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %rdi
	movq	256(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %r11
	movq	8(%rsp), %rcx
	movq	24(%rsp), %r9
	movq	48(%rsp), %rsi
	movq	96(%rsp), %r12
	.p2align	4
.LBB2_532:
	movq	%r10, %rbx
	imulq	(%rsp), %rbx
	movq	%r14, %rbp
	subq	%rbx, %rbp
	jb	.LBB2_1440
	cmpq	$1, %rbp
	jbe	.LBB2_1403
	cmpq	%rsi, %r10
	jae	.LBB2_1479
	vbroadcastss	(%rdx,%r10,4), %zmm6
	shlq	$6, %rbx
	vmovups	(%rax,%rbx), %zmm7
	vmovups	64(%rax,%rbx), %zmm8
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	(%rdi,%r10,4), %zmm6
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm6, %zmm8, %zmm2
	vbroadcastss	(%r11,%r10,4), %zmm6
	incq	%r10
	vfmadd231ps	%zmm7, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	cmpq	%rsi, %r10
	jb	.LBB2_532
.LBB2_536:
	cmpq	%rcx, 40(%rsp)
	movq	32(%rsp), %rbp
	movq	160(%rsp), %r11
	movq	120(%rsp), %rdi
	movq	144(%rsp), %rax
	movq	%r9, %r14
	jb	.LBB2_515
.LBB2_537:
	cmpq	$0, 320(%rsp)
	je	.LBB2_612
	movq	80(%rsp), %rdi
	movq	%rdi, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB2_613
.LBB2_539:
	movq	%rbp, %r11
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_592
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %r8
	movq	%rdi, 120(%rsp)
	jmp	.LBB2_544
.LBB2_542:
	movq	32(%rsp), %r11
	movq	24(%rsp), %r14
	movq	96(%rsp), %r12
.LBB2_543:
	movq	8(%rsp), %rcx
	cmpq	%rcx, %rbx
	movq	120(%rsp), %rdi
	movq	312(%rsp), %r8
	jae	.LBB2_592
.LBB2_544:
	movq	%r8, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_546
	movq	%r8, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_547
.LBB2_546:
	movl	%r8d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_547:
	leaq	(%r8,%r13), %r9
	subq	%rdx, %r9
	cmpq	%rcx, %r9
	movq	%rcx, %rbp
	cmovbq	%r9, %rbp
	cmpq	%r8, %r9
	jb	.LBB2_1461
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	imulq	(%rsp), %rax
	movq	104(%rsp), %rdx
	subq	%rax, %rdx
	jb	.LBB2_1452
	movq	%r9, 240(%rsp)
	movq	%rbp, 312(%rsp)
	subq	%r8, %rbp
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%rbp, %rcx
	shrq	$4, %rcx
	movq	%r8, 352(%rsp)
	je	.LBB2_586
	movq	%rdx, %rsi
	negq	%rsi
	movq	%rsi, 48(%rsp)
	movq	416(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 216(%rsp)
	movq	424(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 224(%rsp)
	movq	432(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 280(%rsp)
	movq	440(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 168(%rsp)
	movq	448(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 72(%rsp)
	movq	456(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 152(%rsp)
	movq	464(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 64(%rsp)
	movq	(%rsp), %rdi
	leaq	(,%rdi,8), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 128(%rsp)
	movq	472(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 136(%rsp)
	movq	480(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 40(%rsp)
	movq	408(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 144(%rsp)
	movq	488(%rsp), %r15
	subq	%rdx, %r15
	movq	400(%rsp), %r14
	subq	%rdx, %r14
	leaq	(%rdi,%rdi), %r13
	subq	%rdx, %r13
	movq	%rdi, %rsi
	subq	%rdx, %rsi
	movq	288(%rsp), %rdi
	leaq	(%rdi,%r8,4), %r11
	movq	328(%rsp), %rdi
	leaq	(%rdi,%r8,4), %rbx
	movq	600(%rsp), %rdi
	leaq	(%rdi,%r8,4), %r8
	xorl	%r12d, %r12d
	xorl	%edi, %edi
	.p2align	4
.LBB2_551:
	movq	%rbp, %r9
	subq	%rdi, %r9
	jb	.LBB2_1393
	cmpq	$16, %r9
	jb	.LBB2_1392
	cmpq	%rdx, %r12
	ja	.LBB2_1416
	movq	48(%rsp), %r9
	addq	%r12, %r9
	je	.LBB2_1373
	movq	%rdi, %r9
	movq	(%rsp), %r10
	imulq	%r10, %r9
	shlq	$6, %r9
	vmovups	(%rax,%r9), %zmm3
	vfmadd231ps	(%r11,%rdi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%rbx,%rdi,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	-32(%r8,%rdi,4){1to16}, %zmm3, %zmm0
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rsi, %r10
	addq	%r12, %r10
	je	.LBB2_1373
	addq	%rax, %r9
	movq	112(%rsp), %r10
	vmovups	(%r9,%r10), %zmm3
	vfmadd231ps	4(%r11,%rdi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	4(%rbx,%rdi,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	-28(%r8,%rdi,4){1to16}, %zmm3, %zmm0
	movq	(%rsp), %r10
	addq	%r10, %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1421
	movq	%r13, %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %r9
	vmovups	(%r9,%r10), %zmm3
	vfmadd231ps	8(%r11,%rdi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	8(%rbx,%rdi,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	-24(%r8,%rdi,4){1to16}, %zmm3, %zmm0
	movq	400(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%r14, %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %r9
	vmovups	(%r9,%r10), %zmm3
	vfmadd231ps	12(%r11,%rdi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	12(%rbx,%rdi,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	-20(%r8,%rdi,4){1to16}, %zmm3, %zmm0
	movq	488(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1423
	movq	%r15, %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %r9
	vmovups	(%r9,%r10), %zmm3
	vfmadd231ps	16(%r11,%rdi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	16(%rbx,%rdi,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	-16(%r8,%rdi,4){1to16}, %zmm3, %zmm0
	movq	408(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	144(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %r9
	vmovups	(%r9,%r10), %zmm3
	vfmadd231ps	20(%r11,%rdi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	20(%rbx,%rdi,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	-12(%r8,%rdi,4){1to16}, %zmm3, %zmm0
	movq	480(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1424
	movq	40(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %r9
	vmovups	(%r9,%r10), %zmm3
	vfmadd231ps	24(%r11,%rdi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	24(%rbx,%rdi,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	-8(%r8,%rdi,4){1to16}, %zmm3, %zmm0
	movq	472(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1425
	movq	136(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %r9
	vmovups	(%r9,%r10), %zmm3
	vfmadd231ps	28(%r11,%rdi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	28(%rbx,%rdi,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	-4(%r8,%rdi,4){1to16}, %zmm3, %zmm0
	movq	(%rsp), %r10
	leaq	(,%r10,8), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1426
	movq	128(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %r9
	vmovups	(%r9,%r10), %zmm3
	vfmadd231ps	32(%r11,%rdi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	32(%rbx,%rdi,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	(%r8,%rdi,4){1to16}, %zmm3, %zmm0
	movq	464(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	64(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %r9
	vmovups	(%r9,%r10), %zmm3
	vfmadd231ps	36(%r11,%rdi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	36(%rbx,%rdi,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	4(%r8,%rdi,4){1to16}, %zmm3, %zmm0
	movq	456(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1427
	movq	152(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %r9
	vmovups	(%r9,%r10), %zmm3
	vfmadd231ps	40(%r11,%rdi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	40(%rbx,%rdi,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	8(%r8,%rdi,4){1to16}, %zmm3, %zmm0
	movq	448(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	72(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %r9
	vmovups	(%r9,%r10), %zmm3
	vfmadd231ps	44(%r11,%rdi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	44(%rbx,%rdi,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	12(%r8,%rdi,4){1to16}, %zmm3, %zmm0
	movq	440(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1428
	movq	168(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %r9
	vmovups	(%r9,%r10), %zmm3
	vfmadd231ps	48(%r11,%rdi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	48(%rbx,%rdi,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	16(%r8,%rdi,4){1to16}, %zmm3, %zmm0
	movq	432(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	280(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %r9
	vmovups	(%r9,%r10), %zmm3
	vfmadd231ps	52(%r11,%rdi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	52(%rbx,%rdi,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	20(%r8,%rdi,4){1to16}, %zmm3, %zmm0
	movq	424(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	224(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %r9
	vmovups	(%r9,%r10), %zmm3
	vfmadd231ps	56(%r11,%rdi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	56(%rbx,%rdi,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	24(%r8,%rdi,4){1to16}, %zmm3, %zmm0
	movq	416(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	216(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %r9
	vmovups	(%r9,%r10), %zmm3
	vfmadd231ps	60(%r11,%rdi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	60(%rbx,%rdi,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	28(%r8,%rdi,4){1to16}, %zmm3, %zmm0
	decq	%rcx
	addq	304(%rsp), %r12
	addq	$16, %rdi
	testq	%rcx, %rcx
	jne	.LBB2_551
.LBB2_586:
	movq	240(%rsp), %rbx
	movq	%rbp, %r9
	andq	$-16, %r9
	cmpq	%rbp, %r9
	movq	56(%rsp), %r13
	je	.LBB2_542
	movq	192(%rsp), %rcx
	movq	352(%rsp), %r8
	leaq	(%rcx,%r8,4), %rcx
	movq	184(%rsp), %rsi
	leaq	(%rsi,%r8,4), %rsi
	movq	256(%rsp), %rdi
	leaq	(%rdi,%r8,4), %rdi
	movq	32(%rsp), %r11
	movq	24(%rsp), %r14
	movq	96(%rsp), %r12
	.p2align	4
.LBB2_588:
	leaq	1(%r9), %r8
	movq	%r9, %r10
	imulq	(%rsp), %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1432
	je	.LBB2_1396
	cmpq	%rbp, %r9
	jae	.LBB2_1482
	shlq	$6, %r10
	vmovups	(%rax,%r10), %zmm3
	vfmadd231ps	(%rcx,%r9,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%rsi,%r9,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	(%rdi,%r9,4){1to16}, %zmm3, %zmm0
	movq	%r8, %r9
	cmpq	%rbp, %r8
	jb	.LBB2_588
	jmp	.LBB2_543
.LBB2_592:
	cmpq	$0, 320(%rsp)
	je	.LBB2_605
	movq	80(%rsp), %rdi
	movq	%rdi, %rax
	xorl	%edx, %edx
	movq	%r11, %rbp
	divq	%r11
	jmp	.LBB2_606
.LBB2_594:
	movq	80(%rsp), %r9
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%ebp
	subq	%rdx, %r9
	movl	$3, %ebx
	cmpq	%r9, %rbp
	ja	.LBB2_670
.LBB2_595:
	movq	%rbp, %rdx
	cmpb	$0, 344(%rsp)
	jne	.LBB2_1470
	movq	%r12, %r10
	shlq	$4, %r10
	movq	16(%rsp), %rdi
	movq	%rdi, %r8
	subq	%r10, %r8
	cmpq	$16, %r8
	movl	$16, %r12d
	cmovbq	%r8, %r12
	subq	%r12, %r8
	movl	$-1, %ebx
	movl	%r12d, %ecx
	shll	%cl, %ebx
	cmpq	$16, %r8
	movl	$16, %eax
	cmovbq	%r8, %rax
	movl	$-1, %ebp
	movl	%eax, %ecx
	shll	%cl, %ebp
	movq	%r8, %rsi
	subq	%rax, %rsi
	movl	$-1, %r14d
	movl	%esi, %ecx
	shll	%cl, %r14d
	subq	%rdx, %r9
	movq	%rdi, %rcx
	notl	%ebx
	kmovd	%ebx, %k3
	notl	%ebp
	kmovd	%ebp, %k2
	notl	%r14d
	kmovd	%r14d, %k1
	subq	%r10, %rcx
	jae	.LBB2_598
	cmpq	%r9, %rdx
	movq	%rdx, %rbp
	movl	$3, %ebx
	jbe	.LBB2_645
	jmp	.LBB2_646
.LBB2_598:
	movq	%rdx, %rbp
	movl	$3, %ebx
	je	.LBB2_627
	movq	336(%rsp), %rdx
	leaq	(%rdx,%r10,4), %r11
	cmpq	$15, %rcx
	jbe	.LBB2_626
	vaddps	(%r11), %zmm8, %zmm8
	vmovups	%zmm8, (%r11)
	cmpq	$17, %rcx
	jb	.LBB2_627
	leaq	(%r11,%r12,4), %r11
	cmpq	$15, %r8
	jbe	.LBB2_672
	vaddps	(%r11), %zmm7, %zmm7
	vmovups	%zmm7, (%r11)
	cmpq	$17, %r8
	jb	.LBB2_627
	leaq	(%r11,%rax,4), %r11
	cmpq	$15, %rsi
	jbe	.LBB2_679
	vaddps	(%r11), %zmm6, %zmm6
	vmovups	%zmm6, (%r11)
	jmp	.LBB2_627
.LBB2_605:
	movq	80(%rsp), %rdi
	movl	%edi, %eax
	xorl	%edx, %edx
	movq	%r11, %rbp
	divl	%ebp
.LBB2_606:
	subq	%rdx, %rdi
	movl	$1, %ebx
	cmpq	%rdi, %rbp
	movq	160(%rsp), %r11
	ja	.LBB2_670
	cmpb	$0, 344(%rsp)
	jne	.LBB2_1468
	movq	%r12, %rdx
	shlq	$4, %rdx
	movq	16(%rsp), %rcx
	movq	%rcx, %rax
	subq	%rdx, %rax
	subq	%rbp, %rdi
	cmpq	%rdx, %rcx
	jb	.LBB2_669
	movq	8(%rsp), %rcx
	je	.LBB2_670
	movq	336(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %r9
	cmpq	$16, %rax
	jb	.LBB2_635
	vaddps	(%r9), %zmm2, %zmm2
	vmovups	%zmm2, (%r9)
	cmpq	%rdi, %rbp
	ja	.LBB2_670
	movq	368(%rsp), %rsi
	vaddps	(%rsi,%rdx,4), %zmm1, %zmm1
	vmovups	%zmm1, (%rsi,%rdx,4)
	jmp	.LBB2_657
.LBB2_612:
	movq	80(%rsp), %rdi
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB2_613:
	subq	%rdx, %rdi
	movl	$2, %ebx
	cmpq	%rdi, %rbp
	ja	.LBB2_670
	cmpb	$0, 344(%rsp)
	jne	.LBB2_1468
	movq	%r12, %r8
	shlq	$4, %r8
	movq	16(%rsp), %rbx
	movq	%rbx, %rax
	subq	%r8, %rax
	cmpq	$16, %rax
	movl	$16, %edx
	cmovbq	%rax, %rdx
	subq	%rdx, %rax
	movl	$-1, %r10d
	movl	%edx, %ecx
	shll	%cl, %r10d
	movl	$-1, %r11d
	movl	%eax, %ecx
	shll	%cl, %r11d
	subq	%rbp, %rdi
	movq	%rbx, %rcx
	notl	%r10d
	kmovd	%r10d, %k2
	notl	%r11d
	kmovd	%r11d, %k1
	subq	%r8, %rcx
	jae	.LBB2_618
	cmpq	%rdi, %rbp
	movq	160(%rsp), %r11
	movl	$2, %ebx
	jbe	.LBB2_662
	jmp	.LBB2_669
.LBB2_618:
	movq	160(%rsp), %r11
	movl	$2, %ebx
	je	.LBB2_638
	movq	336(%rsp), %rsi
	leaq	(%rsi,%r8,4), %r9
	cmpq	$15, %rcx
	jbe	.LBB2_637
	vaddps	(%r9), %zmm5, %zmm5
	vmovups	%zmm5, (%r9)
	cmpq	$17, %rcx
	jb	.LBB2_638
	leaq	(%r9,%rdx,4), %r9
	cmpq	$15, %rax
	jbe	.LBB2_674
	vaddps	(%r9), %zmm4, %zmm4
	vmovups	%zmm4, (%r9)
	cmpq	%rdi, %rbp
	jbe	.LBB2_639
	jmp	.LBB2_669
.LBB2_626:
	vmovups	(%r11), %zmm6 {%k3} {z}
	vaddps	%zmm6, %zmm8, %zmm6
	vmovups	%zmm6, (%r11) {%k3}
.LBB2_627:
	cmpq	%r9, %rbp
	ja	.LBB2_646
	cmpq	%r10, 16(%rsp)
	je	.LBB2_645
	movq	368(%rsp), %rdx
	leaq	(%rdx,%r10,4), %r11
	cmpq	$15, %rcx
	jbe	.LBB2_644
	vaddps	(%r11), %zmm5, %zmm5
	vmovups	%zmm5, (%r11)
	cmpq	$17, %rcx
	jb	.LBB2_645
	leaq	(%r11,%r12,4), %r11
	cmpq	$15, %r8
	jbe	.LBB2_675
	vaddps	(%r11), %zmm4, %zmm4
	vmovups	%zmm4, (%r11)
	cmpq	$17, %r8
	jb	.LBB2_645
	leaq	(%r11,%rax,4), %r11
	cmpq	$15, %rsi
	jbe	.LBB2_680
	vaddps	(%r11), %zmm3, %zmm3
	vmovups	%zmm3, (%r11)
	jmp	.LBB2_645
.LBB2_635:
	movl	$-1, %r10d
	movl	%eax, %ecx
	shll	%cl, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%r9), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%r9) {%k1}
	cmpq	%rdi, %rbp
	ja	.LBB2_669
	movl	$-1, %r9d
	movl	%eax, %ecx
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	movq	368(%rsp), %rcx
	vmovups	(%rcx,%rdx,4), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rcx,%rdx,4) {%k1}
	movq	8(%rsp), %rcx
.LBB2_657:
	subq	%rbp, %rdi
	cmpq	%rdi, %rbp
	ja	.LBB2_670
	movq	512(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rdx
	cmpq	$15, %rax
	jbe	.LBB2_673
	vaddps	(%rdx), %zmm0, %zmm0
	vmovups	%zmm0, (%rdx)
	jmp	.LBB2_670
.LBB2_637:
	vmovups	(%r9), %zmm4 {%k2} {z}
	vaddps	%zmm4, %zmm5, %zmm4
	vmovups	%zmm4, (%r9) {%k2}
.LBB2_638:
	cmpq	%rdi, %rbp
	ja	.LBB2_669
.LBB2_639:
	cmpq	%r8, 16(%rsp)
	je	.LBB2_662
	movq	368(%rsp), %rsi
	leaq	(%rsi,%r8,4), %r9
	cmpq	$15, %rcx
	jbe	.LBB2_661
	vaddps	(%r9), %zmm3, %zmm3
	vmovups	%zmm3, (%r9)
	cmpq	$17, %rcx
	jb	.LBB2_662
	leaq	(%r9,%rdx,4), %r9
	cmpq	$15, %rax
	jbe	.LBB2_677
	vaddps	(%r9), %zmm2, %zmm2
	vmovups	%zmm2, (%r9)
	jmp	.LBB2_662
.LBB2_644:
	vmovups	(%r11), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm5, %zmm3
	vmovups	%zmm3, (%r11) {%k3}
.LBB2_645:
	movq	16(%rsp), %rdi
	cmpq	%r10, %rdi
	setb	%r11b
	subq	%rbp, %r9
	cmpq	%r9, %rbp
	seta	%r9b
	orb	%r11b, %r9b
	je	.LBB2_647
.LBB2_646:
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdx
	movq	24(%rsp), %r14
	movq	160(%rsp), %r11
	movq	96(%rsp), %r12
	addq	%rbx, %r12
	cmpq	%rdx, %r12
	jb	.LBB2_481
	jmp	.LBB2_683
.LBB2_647:
	cmpq	%r10, %rdi
	movq	160(%rsp), %r11
	je	.LBB2_655
	movq	512(%rsp), %rdx
	leaq	(%rdx,%r10,4), %r9
	cmpq	$15, %rcx
	jbe	.LBB2_654
	vaddps	(%r9), %zmm2, %zmm2
	vmovups	%zmm2, (%r9)
	cmpq	$17, %rcx
	jb	.LBB2_655
	leaq	(%r9,%r12,4), %rcx
	cmpq	$15, %r8
	jbe	.LBB2_676
	vaddps	(%rcx), %zmm1, %zmm1
	vmovups	%zmm1, (%rcx)
	cmpq	$17, %r8
	movq	(%rsp), %rdx
	movq	24(%rsp), %r14
	movq	96(%rsp), %r12
	jb	.LBB2_682
	leaq	(%rcx,%rax,4), %rax
	cmpq	$15, %rsi
	jbe	.LBB2_681
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB2_682
.LBB2_654:
	vmovups	(%r9), %zmm0 {%k3} {z}
	vaddps	%zmm0, %zmm2, %zmm0
	vmovups	%zmm0, (%r9) {%k3}
.LBB2_655:
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdx
	movq	24(%rsp), %r14
	movq	96(%rsp), %r12
	addq	%rbx, %r12
	cmpq	%rdx, %r12
	jb	.LBB2_481
	jmp	.LBB2_683
.LBB2_661:
	vmovups	(%r9), %zmm2 {%k2} {z}
	vaddps	%zmm2, %zmm3, %zmm2
	vmovups	%zmm2, (%r9) {%k2}
.LBB2_662:
	movq	16(%rsp), %rsi
	cmpq	%r8, %rsi
	setb	%r9b
	subq	%rbp, %rdi
	cmpq	%rdi, %rbp
	seta	%dil
	orb	%r9b, %dil
	jne	.LBB2_669
	cmpq	%r8, %rsi
	je	.LBB2_669
	movq	512(%rsp), %rsi
	leaq	(%rsi,%r8,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_668
	vaddps	(%rdi), %zmm1, %zmm1
	vmovups	%zmm1, (%rdi)
	cmpq	$17, %rcx
	jb	.LBB2_669
	leaq	(%rdi,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB2_678
	vaddps	(%rcx), %zmm0, %zmm0
	vmovups	%zmm0, (%rcx)
	jmp	.LBB2_669
.LBB2_668:
	vmovups	(%rdi), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rdi) {%k2}
.LBB2_669:
	movq	8(%rsp), %rcx
.LBB2_670:
	movq	(%rsp), %rdx
	addq	%rbx, %r12
	cmpq	%rdx, %r12
	jb	.LBB2_481
	jmp	.LBB2_683
.LBB2_672:
	vmovups	(%r11), %zmm6 {%k2} {z}
	vaddps	%zmm6, %zmm7, %zmm6
	vmovups	%zmm6, (%r11) {%k2}
	jmp	.LBB2_627
.LBB2_673:
	movl	$-1, %r8d
	movl	%eax, %ecx
	shll	%cl, %r8d
	movq	8(%rsp), %rcx
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rdx), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rdx) {%k1}
	jmp	.LBB2_670
.LBB2_674:
	vmovups	(%r9), %zmm5 {%k1} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%r9) {%k1}
	cmpq	%rdi, %rbp
	jbe	.LBB2_639
	jmp	.LBB2_669
.LBB2_675:
	vmovups	(%r11), %zmm3 {%k2} {z}
	vaddps	%zmm3, %zmm4, %zmm3
	vmovups	%zmm3, (%r11) {%k2}
	jmp	.LBB2_645
.LBB2_676:
	vmovups	(%rcx), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rcx) {%k2}
	jmp	.LBB2_655
.LBB2_677:
	vmovups	(%r9), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%r9) {%k1}
	jmp	.LBB2_662
.LBB2_678:
	vmovups	(%rcx), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rcx) {%k1}
	jmp	.LBB2_669
.LBB2_679:
	vmovups	(%r11), %zmm7 {%k1} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%r11) {%k1}
	jmp	.LBB2_627
.LBB2_680:
	vmovups	(%r11), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%r11) {%k1}
	jmp	.LBB2_645
.LBB2_681:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
.LBB2_682:
	movq	8(%rsp), %rcx
	addq	%rbx, %r12
	cmpq	%rdx, %r12
	jb	.LBB2_481
.LBB2_683:
	movq	272(%rsp), %rax
	cmpq	544(%rsp), %rax
	movq	264(%rsp), %rax
	jne	.LBB2_479
	jmp	.LBB2_1368
.LBB2_684:
	movq	528(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rdi
	movq	232(%rsp), %rax
	imulq	%rdi, %rax
	addq	200(%rsp), %rax
	movq	%rax, %rsi
	movq	8(%rsp), %rcx
	addq	%rcx, %rsi
	jb	.LBB2_1405
	cmpq	%r12, %rsi
	ja	.LBB2_1405
	movq	%rdi, %rdx
	orq	$1, %rdx
	imulq	232(%rsp), %rdx
	addq	200(%rsp), %rdx
	movq	%rdx, %rsi
	addq	%rcx, %rsi
	jb	.LBB2_1434
	cmpq	%r12, %rsi
	ja	.LBB2_1434
	leaq	2(%rdi), %r8
	imulq	232(%rsp), %r8
	addq	200(%rsp), %r8
	movq	%r8, %rsi
	addq	%rcx, %rsi
	jb	.LBB2_1435
	cmpq	%r12, %rsi
	ja	.LBB2_1435
	addq	$3, %rdi
	imulq	232(%rsp), %rdi
	addq	200(%rsp), %rdi
	movq	%rdi, %rsi
	addq	%rcx, %rsi
	jb	.LBB2_1406
	cmpq	%r12, %rsi
	ja	.LBB2_1406
	cmpq	$0, 560(%rsp)
	je	.LBB2_1368
	movq	536(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	movq	%rax, 96(%rsp)
	leaq	(%rsi,%rdx,4), %rax
	movq	%rax, 120(%rsp)
	leaq	(%rsi,%r8,4), %rax
	movq	%rax, 272(%rsp)
	leaq	(%rsi,%rdi,4), %rax
	movq	%rax, 160(%rsp)
	movq	360(%rsp), %rax
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, 224(%rsp)
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, 216(%rsp)
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, 104(%rsp)
	xorl	%eax, %eax
.LBB2_694:
	movq	%rax, 128(%rsp)
	incq	%rax
	movq	%rax, 280(%rsp)
	movq	(%rsp), %rdx
	testq	%rdx, %rdx
	je	.LBB2_898
	movq	128(%rsp), %r8
	movq	%r8, %rdi
	movq	16(%rsp), %rax
	imulq	%rax, %rdi
	leaq	1(%r8), %rsi
	imulq	%rax, %rsi
	movq	%r8, %r12
	imulq	%rdx, %r12
	cmpq	%rdi, %rsi
	setb	%al
	movq	%rsi, 240(%rsp)
	cmpq	%rbp, %rsi
	seta	%sil
	orb	%al, %sil
	movb	%sil, 192(%rsp)
	movq	360(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 184(%rsp)
	movq	224(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 256(%rsp)
	movq	216(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 248(%rsp)
	movq	104(%rsp), %rax
	movq	%rdi, 312(%rsp)
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 176(%rsp)
	xorl	%ebx, %ebx
	movq	%r12, 136(%rsp)
.LBB2_696:
	leaq	(%rbx,%r12), %rdi
	movq	384(%rsp), %r8
	subq	%rdi, %r8
	jb	.LBB2_1438
	shlq	$6, %rdi
	addq	568(%rsp), %rdi
	movq	%rdx, %rax
	subq	%rbx, %rax
	cmpq	$3, %rax
	movq	%rbx, 40(%rsp)
	jne	.LBB2_726
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
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_723
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %r10
	movq	%r8, 64(%rsp)
	movq	%rdi, 152(%rsp)
.LBB2_701:
	movq	%r10, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_703
	movq	%r10, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_704
.LBB2_703:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_704:
	leaq	(%r10,%r13), %r9
	subq	%rdx, %r9
	cmpq	%rcx, %r9
	movq	%rcx, %rsi
	cmovbq	%r9, %rsi
	cmpq	%r10, %r9
	jb	.LBB2_1437
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	movq	(%rsp), %rdx
	imulq	%rdx, %rax
	movq	%r8, %r11
	subq	%rax, %r11
	jb	.LBB2_1456
	movq	%r9, 168(%rsp)
	movq	%rsi, 72(%rsp)
	subq	%r10, %rsi
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%rsi, 48(%rsp)
	shrq	$4, %rsi
	movq	%r10, 264(%rsp)
	je	.LBB2_715
	movq	392(%rsp), %rcx
	leaq	(%rcx,%r10,4), %rdi
	movq	376(%rsp), %rcx
	leaq	(%rcx,%r10,4), %r13
	movq	328(%rsp), %rcx
	leaq	(%rcx,%r10,4), %r12
	movq	288(%rsp), %rcx
	leaq	(%rcx,%r10,4), %r8
	xorl	%ebx, %ebx
	xorl	%ebp, %ebp
	.p2align	4
.LBB2_708:
	movq	48(%rsp), %rcx
	subq	%rbp, %rcx
	jb	.LBB2_1413
	cmpq	$16, %rcx
	jb	.LBB2_1392
	leaq	16(%rbp), %rcx
	movq	%rcx, 144(%rsp)
	decq	%rsi
	movq	%rbx, %r10
	xorl	%r14d, %r14d
	xorl	%ecx, %ecx
	.p2align	4
.LBB2_711:
	cmpq	%r11, %r10
	ja	.LBB2_1379
	movq	%rcx, %r9
	orq	%rbp, %r9
	imulq	%rdx, %r9
	movq	%rdx, %r15
	movq	%r11, %rdx
	subq	%r9, %rdx
	cmpq	$2, %rdx
	jbe	.LBB2_1372
	shlq	$6, %r9
	vbroadcastss	(%r8,%r14), %zmm12
	vmovups	(%rax,%r9), %zmm13
	vmovups	64(%rax,%r9), %zmm14
	vmovups	128(%rax,%r9), %zmm15
	vfmadd231ps	%zmm13, %zmm12, %zmm11
	vfmadd231ps	%zmm14, %zmm12, %zmm10
	vfmadd231ps	%zmm12, %zmm15, %zmm9
	vbroadcastss	(%r12,%r14), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm8
	vfmadd231ps	%zmm14, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm15, %zmm6
	vbroadcastss	(%r13,%r14), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	vfmadd231ps	%zmm14, %zmm12, %zmm4
	vbroadcastss	(%rdi,%r14), %zmm16
	vfmadd231ps	%zmm12, %zmm15, %zmm3
	vfmadd231ps	%zmm13, %zmm16, %zmm2
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
	addq	$4, %r14
	addq	%r15, %r10
	incq	%rcx
	cmpq	$64, %r14
	movq	%r15, %rdx
	jne	.LBB2_711
	addq	$64, %rdi
	addq	$64, %r13
	addq	$64, %r12
	addq	$64, %r8
	addq	304(%rsp), %rbx
	movq	144(%rsp), %rbp
	testq	%rsi, %rsi
	jne	.LBB2_708
.LBB2_715:
	movq	48(%rsp), %rcx
	movq	%rcx, %r10
	andq	$-16, %r10
	cmpq	%rcx, %r10
	movq	56(%rsp), %r13
	jne	.LBB2_717
	movq	32(%rsp), %r12
	movq	24(%rsp), %r14
	movq	136(%rsp), %r9
	jmp	.LBB2_722
.LBB2_717:
	movq	96(%rsp), %rcx
	movq	264(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rcx
	movq	120(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rdx
	movq	272(%rsp), %rdi
	leaq	(%rdi,%rsi,4), %rdi
	movq	160(%rsp), %r8
	leaq	(%r8,%rsi,4), %r8
	movq	32(%rsp), %r12
	movq	24(%rsp), %r14
	movq	136(%rsp), %r9
	.p2align	4
.LBB2_718:
	movq	%r10, %rbx
	imulq	(%rsp), %rbx
	movq	%r11, %rbp
	subq	%rbx, %rbp
	jb	.LBB2_1404
	cmpq	$2, %rbp
	jbe	.LBB2_1395
	movq	48(%rsp), %rsi
	cmpq	%rsi, %r10
	jae	.LBB2_1479
	shlq	$6, %rbx
	vbroadcastss	(%rcx,%r10,4), %zmm12
	vmovups	(%rax,%rbx), %zmm13
	vmovups	64(%rax,%rbx), %zmm14
	vmovups	128(%rax,%rbx), %zmm15
	vfmadd231ps	%zmm13, %zmm12, %zmm11
	vfmadd231ps	%zmm14, %zmm12, %zmm10
	vfmadd231ps	%zmm12, %zmm15, %zmm9
	vbroadcastss	(%rdx,%r10,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm8
	vfmadd231ps	%zmm14, %zmm12, %zmm7
	vbroadcastss	(%rdi,%r10,4), %zmm16
	vfmadd231ps	%zmm12, %zmm15, %zmm6
	vfmadd231ps	%zmm13, %zmm16, %zmm5
	vfmadd231ps	%zmm14, %zmm16, %zmm4
	vfmadd231ps	%zmm16, %zmm15, %zmm3
	vbroadcastss	(%r8,%r10,4), %zmm12
	incq	%r10
	vfmadd231ps	%zmm13, %zmm12, %zmm2
	vfmadd231ps	%zmm14, %zmm12, %zmm1
	vfmadd231ps	%zmm15, %zmm12, %zmm0
	cmpq	%rsi, %r10
	jb	.LBB2_718
.LBB2_722:
	movq	8(%rsp), %rcx
	cmpq	%rcx, 168(%rsp)
	movq	%r12, %rbp
	movq	40(%rsp), %rbx
	movq	64(%rsp), %r8
	movq	152(%rsp), %rdi
	movq	72(%rsp), %r10
	movq	%r9, %r12
	jb	.LBB2_701
.LBB2_723:
	cmpq	$0, 320(%rsp)
	je	.LBB2_781
	movq	80(%rsp), %r11
	movq	%r11, %rax
	xorl	%edx, %edx
	divq	%rbp
	subq	%rdx, %r11
	movl	$3, %r10d
	cmpq	%r11, %rbp
	jbe	.LBB2_782
	jmp	.LBB2_725
.LBB2_726:
	cmpq	$1, %rax
	jbe	.LBB2_754
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_752
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %r10
	movq	%r8, 64(%rsp)
	movq	%rdi, 152(%rsp)
.LBB2_730:
	movq	%r10, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_732
	movq	%r10, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_733
.LBB2_732:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_733:
	leaq	(%r10,%r13), %r9
	subq	%rdx, %r9
	cmpq	%rcx, %r9
	movq	%rcx, %rsi
	cmovbq	%r9, %rsi
	cmpq	%r10, %r9
	jb	.LBB2_1437
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	movq	(%rsp), %r15
	imulq	%r15, %rax
	movq	%r8, %r11
	subq	%rax, %r11
	jb	.LBB2_1456
	movq	%r9, 168(%rsp)
	movq	%rsi, 72(%rsp)
	movq	%rsi, %rdx
	subq	%r10, %rdx
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%rdx, %rdi
	shrq	$4, %rdi
	movq	%rdx, 48(%rsp)
	movq	%r10, 264(%rsp)
	je	.LBB2_744
	movq	392(%rsp), %rcx
	leaq	(%rcx,%r10,4), %rsi
	movq	376(%rsp), %rcx
	leaq	(%rcx,%r10,4), %r12
	movq	328(%rsp), %rcx
	leaq	(%rcx,%r10,4), %r13
	movq	288(%rsp), %rcx
	leaq	(%rcx,%r10,4), %r8
	xorl	%ebx, %ebx
	xorl	%r10d, %r10d
	.p2align	4
.LBB2_737:
	movq	%rdx, %rcx
	subq	%r10, %rcx
	jb	.LBB2_1412
	cmpq	$16, %rcx
	jb	.LBB2_1392
	leaq	16(%r10), %rcx
	movq	%rcx, 144(%rsp)
	decq	%rdi
	movq	%rbx, %rbp
	xorl	%r14d, %r14d
	xorl	%ecx, %ecx
	.p2align	4
.LBB2_740:
	cmpq	%r11, %rbp
	ja	.LBB2_1387
	movq	%rcx, %r9
	orq	%r10, %r9
	imulq	%r15, %r9
	movq	%r11, %rdx
	subq	%r9, %rdx
	cmpq	$1, %rdx
	jbe	.LBB2_1376
	shlq	$6, %r9
	vbroadcastss	(%r8,%r14), %zmm8
	vmovups	(%rax,%r9), %zmm9
	vmovups	64(%rax,%r9), %zmm10
	vfmadd231ps	%zmm9, %zmm8, %zmm7
	vfmadd231ps	%zmm8, %zmm10, %zmm6
	vbroadcastss	(%r13,%r14), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vfmadd231ps	%zmm8, %zmm10, %zmm4
	vbroadcastss	(%r12,%r14), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm10, %zmm2
	vbroadcastss	(%rsi,%r14), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm1
	vfmadd231ps	%zmm10, %zmm8, %zmm0
	addq	$4, %r14
	addq	%r15, %rbp
	incq	%rcx
	cmpq	$64, %r14
	jne	.LBB2_740
	addq	$64, %rsi
	addq	$64, %r12
	addq	$64, %r13
	addq	$64, %r8
	addq	304(%rsp), %rbx
	movq	144(%rsp), %r10
	testq	%rdi, %rdi
	movq	48(%rsp), %rdx
	jne	.LBB2_737
.LBB2_744:
	movq	%rdx, %r10
	andq	$-16, %r10
	cmpq	%rdx, %r10
	movq	56(%rsp), %r13
	jne	.LBB2_746
	movq	24(%rsp), %r14
	movq	136(%rsp), %r12
	jmp	.LBB2_751
.LBB2_746:
	movq	96(%rsp), %rcx
	movq	264(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rcx
	movq	120(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rdx
	movq	272(%rsp), %rdi
	leaq	(%rdi,%rsi,4), %rdi
	movq	160(%rsp), %r8
	leaq	(%r8,%rsi,4), %r8
	movq	24(%rsp), %r14
	movq	136(%rsp), %r12
	.p2align	4
.LBB2_747:
	movq	%r10, %rbx
	imulq	(%rsp), %rbx
	movq	%r11, %rbp
	subq	%rbx, %rbp
	jb	.LBB2_1404
	cmpq	$1, %rbp
	jbe	.LBB2_1403
	movq	48(%rsp), %rsi
	cmpq	%rsi, %r10
	jae	.LBB2_1479
	vbroadcastss	(%rcx,%r10,4), %zmm8
	shlq	$6, %rbx
	vmovups	(%rax,%rbx), %zmm9
	vmovups	64(%rax,%rbx), %zmm10
	vfmadd231ps	%zmm9, %zmm8, %zmm7
	vfmadd231ps	%zmm8, %zmm10, %zmm6
	vbroadcastss	(%rdx,%r10,4), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vfmadd231ps	%zmm8, %zmm10, %zmm4
	vbroadcastss	(%rdi,%r10,4), %zmm8
	vfmadd231ps	%zmm9, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm10, %zmm2
	vbroadcastss	(%r8,%r10,4), %zmm8
	incq	%r10
	vfmadd231ps	%zmm9, %zmm8, %zmm1
	vfmadd231ps	%zmm10, %zmm8, %zmm0
	cmpq	%rsi, %r10
	jb	.LBB2_747
.LBB2_751:
	movq	8(%rsp), %rcx
	cmpq	%rcx, 168(%rsp)
	movq	32(%rsp), %rbp
	movq	40(%rsp), %rbx
	movq	64(%rsp), %r8
	movq	152(%rsp), %rdi
	movq	72(%rsp), %r10
	jb	.LBB2_730
.LBB2_752:
	cmpq	$0, 320(%rsp)
	je	.LBB2_798
	movq	80(%rsp), %rdi
	movq	%rdi, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB2_799
.LBB2_754:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_779
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %r10
	movq	%r8, 64(%rsp)
	movq	%rdi, 152(%rsp)
.LBB2_757:
	movq	%r10, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_759
	movq	%r10, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_760
.LBB2_759:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_760:
	leaq	(%r10,%r13), %r9
	subq	%rdx, %r9
	cmpq	%rcx, %r9
	movq	%rcx, %rsi
	cmovbq	%r9, %rsi
	cmpq	%r10, %r9
	jb	.LBB2_1437
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	imulq	(%rsp), %rax
	movq	%r8, %rdx
	subq	%rax, %rdx
	jb	.LBB2_1456
	movq	%r9, 72(%rsp)
	movq	%rsi, 144(%rsp)
	subq	%r10, %rsi
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%rsi, %r14
	shrq	$4, %r14
	movq	%r10, 168(%rsp)
	je	.LBB2_771
	movq	392(%rsp), %rcx
	leaq	(%rcx,%r10,4), %rdi
	movq	376(%rsp), %rcx
	leaq	(%rcx,%r10,4), %r11
	movq	328(%rsp), %rcx
	leaq	(%rcx,%r10,4), %r12
	movq	288(%rsp), %rcx
	leaq	(%rcx,%r10,4), %r13
	xorl	%r8d, %r8d
	xorl	%r10d, %r10d
	movq	%rsi, 48(%rsp)
	.p2align	4
.LBB2_764:
	movq	%rsi, %rcx
	subq	%r10, %rcx
	jb	.LBB2_1397
	cmpq	$16, %rcx
	jb	.LBB2_1392
	leaq	16(%r10), %rsi
	decq	%r14
	movq	%r8, %rbp
	xorl	%r9d, %r9d
	xorl	%ebx, %ebx
	.p2align	4
.LBB2_767:
	cmpq	%rdx, %rbp
	ja	.LBB2_1386
	je	.LBB2_1373
	movq	%rbx, %rcx
	orq	%r10, %rcx
	movq	(%rsp), %r15
	imulq	%r15, %rcx
	shlq	$6, %rcx
	vmovups	(%rax,%rcx), %zmm4
	vfmadd231ps	(%r13,%r9){1to16}, %zmm4, %zmm3
	vfmadd231ps	(%r12,%r9){1to16}, %zmm4, %zmm2
	vfmadd231ps	(%r11,%r9){1to16}, %zmm4, %zmm1
	vfmadd231ps	(%rdi,%r9){1to16}, %zmm4, %zmm0
	addq	$4, %r9
	addq	%r15, %rbp
	incq	%rbx
	cmpq	$64, %r9
	jne	.LBB2_767
	addq	$64, %rdi
	addq	$64, %r11
	addq	$64, %r12
	addq	$64, %r13
	addq	304(%rsp), %r8
	movq	%rsi, %r10
	testq	%r14, %r14
	movq	48(%rsp), %rsi
	jne	.LBB2_764
.LBB2_771:
	movq	%rsi, %r10
	andq	$-16, %r10
	cmpq	%rsi, %r10
	movq	56(%rsp), %r13
	jne	.LBB2_773
	movq	32(%rsp), %rbp
	movq	24(%rsp), %r14
	movq	136(%rsp), %r12
	jmp	.LBB2_778
.LBB2_773:
	movq	96(%rsp), %rcx
	movq	168(%rsp), %r8
	leaq	(%rcx,%r8,4), %rbx
	movq	120(%rsp), %rcx
	leaq	(%rcx,%r8,4), %rdi
	movq	272(%rsp), %rcx
	leaq	(%rcx,%r8,4), %r9
	movq	160(%rsp), %rcx
	leaq	(%rcx,%r8,4), %r11
	movq	32(%rsp), %rbp
	movq	24(%rsp), %r14
	movq	136(%rsp), %r12
	.p2align	4
.LBB2_774:
	leaq	1(%r10), %rcx
	movq	%r10, %r8
	imulq	(%rsp), %r8
	cmpq	%rdx, %r8
	ja	.LBB2_1441
	je	.LBB2_1396
	cmpq	%rsi, %r10
	jae	.LBB2_1479
	shlq	$6, %r8
	vmovups	(%rax,%r8), %zmm4
	vfmadd231ps	(%rbx,%r10,4){1to16}, %zmm4, %zmm3
	vfmadd231ps	(%rdi,%r10,4){1to16}, %zmm4, %zmm2
	vfmadd231ps	(%r9,%r10,4){1to16}, %zmm4, %zmm1
	vfmadd231ps	(%r11,%r10,4){1to16}, %zmm4, %zmm0
	movq	%rcx, %r10
	cmpq	%rsi, %rcx
	jb	.LBB2_774
.LBB2_778:
	movq	8(%rsp), %rcx
	cmpq	%rcx, 72(%rsp)
	movq	40(%rsp), %rbx
	movq	64(%rsp), %r8
	movq	152(%rsp), %rdi
	movq	144(%rsp), %r10
	jb	.LBB2_757
.LBB2_779:
	cmpq	$0, 320(%rsp)
	je	.LBB2_792
	movq	80(%rsp), %rsi
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB2_793
.LBB2_781:
	movq	80(%rsp), %r11
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%ebp
	subq	%rdx, %r11
	movl	$3, %r10d
	cmpq	%r11, %rbp
	ja	.LBB2_725
.LBB2_782:
	movq	%rbp, %rdx
	cmpb	$0, 192(%rsp)
	jne	.LBB2_1471
	movq	%r14, %r12
	shlq	$4, %rbx
	movq	16(%rsp), %r10
	movq	%r10, %r8
	subq	%rbx, %r8
	cmpq	$16, %r8
	movl	$16, %r9d
	cmovbq	%r8, %r9
	subq	%r9, %r8
	movl	$-1, %edi
	movl	%r9d, %ecx
	shll	%cl, %edi
	cmpq	$16, %r8
	movl	$16, %eax
	cmovbq	%r8, %rax
	movl	$-1, %ebp
	movl	%eax, %ecx
	shll	%cl, %ebp
	movq	%r8, %rsi
	subq	%rax, %rsi
	movl	$-1, %r14d
	movl	%esi, %ecx
	shll	%cl, %r14d
	subq	%rdx, %r11
	movq	%r10, %rcx
	notl	%edi
	kmovd	%edi, %k3
	notl	%ebp
	kmovd	%ebp, %k2
	notl	%r14d
	kmovd	%r14d, %k1
	subq	%rbx, %rcx
	jae	.LBB2_785
	cmpq	%r11, %rdx
	movq	%rdx, %rbp
	movq	%r12, %r14
	movq	136(%rsp), %r12
	movl	$3, %r10d
	jbe	.LBB2_834
	jmp	.LBB2_892
.LBB2_785:
	movq	%rdx, %rbp
	movq	%r12, %r14
	movq	136(%rsp), %r12
	movl	$3, %r10d
	je	.LBB2_813
	movq	184(%rsp), %rdx
	leaq	(%rdx,%rbx,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_812
	vaddps	(%rdi), %zmm11, %zmm11
	vmovups	%zmm11, (%rdi)
	cmpq	$17, %rcx
	jb	.LBB2_813
	leaq	(%rdi,%r9,4), %rdi
	cmpq	$15, %r8
	jbe	.LBB2_857
	vaddps	(%rdi), %zmm10, %zmm10
	vmovups	%zmm10, (%rdi)
	cmpq	$17, %r8
	jb	.LBB2_813
	leaq	(%rdi,%rax,4), %rdi
	cmpq	$15, %rsi
	jbe	.LBB2_886
	vaddps	(%rdi), %zmm9, %zmm9
	vmovups	%zmm9, (%rdi)
	jmp	.LBB2_813
.LBB2_792:
	movq	80(%rsp), %rsi
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB2_793:
	movq	%rsi, %rax
	subq	%rdx, %rax
	movl	$1, %r10d
	cmpq	%rax, %rbp
	ja	.LBB2_725
	cmpb	$0, 192(%rsp)
	jne	.LBB2_1477
	movq	%rbx, %rdx
	shlq	$4, %rdx
	movq	16(%rsp), %r9
	movq	%r9, %rcx
	subq	%rdx, %rcx
	cmpq	$16, %rcx
	movl	$16, %esi
	cmovaeq	%rsi, %rcx
	movl	$-1, %r8d
	shll	%cl, %r8d
	subq	%rbp, %rax
	movq	%r9, %rcx
	notl	%r8d
	kmovd	%r8d, %k1
	subq	%rdx, %rcx
	jae	.LBB2_804
	cmpq	%rax, %rbp
	movq	40(%rsp), %rbx
	jbe	.LBB2_844
	jmp	.LBB2_883
.LBB2_798:
	movq	80(%rsp), %rdi
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB2_799:
	subq	%rdx, %rdi
	movl	$2, %r10d
	cmpq	%rdi, %rbp
	jbe	.LBB2_801
.LBB2_725:
	movq	(%rsp), %rdx
	jmp	.LBB2_894
.LBB2_801:
	cmpb	$0, 192(%rsp)
	jne	.LBB2_1477
	movq	%rbx, %r8
	shlq	$4, %r8
	movq	16(%rsp), %rbx
	movq	%rbx, %rax
	subq	%r8, %rax
	cmpq	$16, %rax
	movl	$16, %edx
	cmovbq	%rax, %rdx
	subq	%rdx, %rax
	movl	$-1, %r10d
	movl	%edx, %ecx
	shll	%cl, %r10d
	movl	$-1, %r11d
	movl	%eax, %ecx
	shll	%cl, %r11d
	subq	%rbp, %rdi
	movq	%rbx, %rcx
	notl	%r10d
	kmovd	%r10d, %k2
	notl	%r11d
	kmovd	%r11d, %k1
	subq	%r8, %rcx
	jae	.LBB2_807
	cmpq	%rdi, %rbp
	movl	$2, %r10d
	jbe	.LBB2_850
	jmp	.LBB2_892
.LBB2_804:
	movq	40(%rsp), %rbx
	je	.LBB2_822
	movq	184(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_821
	vaddps	(%rdi), %zmm3, %zmm3
	vmovups	%zmm3, (%rdi)
	jmp	.LBB2_822
.LBB2_807:
	movl	$2, %r10d
	je	.LBB2_827
	movq	184(%rsp), %rsi
	leaq	(%rsi,%r8,4), %r9
	cmpq	$15, %rcx
	jbe	.LBB2_826
	vaddps	(%r9), %zmm7, %zmm7
	vmovups	%zmm7, (%r9)
	cmpq	$17, %rcx
	jb	.LBB2_827
	leaq	(%r9,%rdx,4), %r9
	cmpq	$15, %rax
	jbe	.LBB2_872
	vaddps	(%r9), %zmm6, %zmm6
	vmovups	%zmm6, (%r9)
	cmpq	%rdi, %rbp
	jbe	.LBB2_828
	jmp	.LBB2_892
.LBB2_812:
	vmovups	(%rdi), %zmm9 {%k3} {z}
	vaddps	%zmm9, %zmm11, %zmm9
	vmovups	%zmm9, (%rdi) {%k3}
.LBB2_813:
	cmpq	%r11, %rbp
	ja	.LBB2_892
	cmpq	%rbx, 16(%rsp)
	je	.LBB2_834
	movq	256(%rsp), %rdx
	leaq	(%rdx,%rbx,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_833
	vaddps	(%rdi), %zmm8, %zmm8
	vmovups	%zmm8, (%rdi)
	cmpq	$17, %rcx
	jb	.LBB2_834
	leaq	(%rdi,%r9,4), %rdi
	cmpq	$15, %r8
	jbe	.LBB2_880
	vaddps	(%rdi), %zmm7, %zmm7
	vmovups	%zmm7, (%rdi)
	cmpq	$17, %r8
	jb	.LBB2_834
	leaq	(%rdi,%rax,4), %rdi
	cmpq	$15, %rsi
	jbe	.LBB2_889
	vaddps	(%rdi), %zmm6, %zmm6
	vmovups	%zmm6, (%rdi)
	jmp	.LBB2_834
.LBB2_821:
	vmovups	(%rdi), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rdi) {%k1}
.LBB2_822:
	cmpq	%rax, %rbp
	ja	.LBB2_883
	cmpq	%rdx, 16(%rsp)
	je	.LBB2_844
	movq	256(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_843
	vaddps	(%rdi), %zmm2, %zmm2
	vmovups	%zmm2, (%rdi)
	jmp	.LBB2_844
.LBB2_826:
	vmovups	(%r9), %zmm6 {%k2} {z}
	vaddps	%zmm6, %zmm7, %zmm6
	vmovups	%zmm6, (%r9) {%k2}
.LBB2_827:
	cmpq	%rdi, %rbp
	ja	.LBB2_892
.LBB2_828:
	cmpq	%r8, 16(%rsp)
	je	.LBB2_850
	movq	256(%rsp), %rsi
	leaq	(%rsi,%r8,4), %r9
	cmpq	$15, %rcx
	jbe	.LBB2_849
	vaddps	(%r9), %zmm5, %zmm5
	vmovups	%zmm5, (%r9)
	cmpq	$17, %rcx
	jb	.LBB2_850
	leaq	(%r9,%rdx,4), %r9
	cmpq	$15, %rax
	jbe	.LBB2_884
	vaddps	(%r9), %zmm4, %zmm4
	vmovups	%zmm4, (%r9)
	subq	%rbp, %rdi
	cmpq	%rdi, %rbp
	jbe	.LBB2_851
	jmp	.LBB2_892
.LBB2_833:
	vmovups	(%rdi), %zmm6 {%k3} {z}
	vaddps	%zmm6, %zmm8, %zmm6
	vmovups	%zmm6, (%rdi) {%k3}
.LBB2_834:
	subq	%rbp, %r11
	cmpq	%r11, %rbp
	ja	.LBB2_892
	subq	%rbp, %r11
	cmpq	%rbx, 16(%rsp)
	jb	.LBB2_892
	je	.LBB2_859
	movq	248(%rsp), %rdx
	leaq	(%rdx,%rbx,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_858
	vaddps	(%rdi), %zmm5, %zmm5
	vmovups	%zmm5, (%rdi)
	cmpq	$17, %rcx
	jb	.LBB2_859
	leaq	(%rdi,%r9,4), %rdi
	cmpq	$15, %r8
	jbe	.LBB2_887
	vaddps	(%rdi), %zmm4, %zmm4
	vmovups	%zmm4, (%rdi)
	cmpq	$17, %r8
	jb	.LBB2_859
	leaq	(%rdi,%rax,4), %rdi
	cmpq	$15, %rsi
	jbe	.LBB2_895
	vaddps	(%rdi), %zmm3, %zmm3
	vmovups	%zmm3, (%rdi)
	jmp	.LBB2_859
.LBB2_843:
	vmovups	(%rdi), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rdi) {%k1}
.LBB2_844:
	subq	%rbp, %rax
	cmpq	%rax, %rbp
	ja	.LBB2_883
	subq	%rbp, %rax
	cmpq	%rdx, 16(%rsp)
	jb	.LBB2_883
	je	.LBB2_868
	movq	248(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_867
	vaddps	(%rdi), %zmm1, %zmm1
	vmovups	%zmm1, (%rdi)
	jmp	.LBB2_868
.LBB2_849:
	vmovups	(%r9), %zmm4 {%k2} {z}
	vaddps	%zmm4, %zmm5, %zmm4
	vmovups	%zmm4, (%r9) {%k2}
.LBB2_850:
	subq	%rbp, %rdi
	cmpq	%rdi, %rbp
	ja	.LBB2_892
.LBB2_851:
	subq	%rbp, %rdi
	cmpq	%r8, 16(%rsp)
	jb	.LBB2_892
	je	.LBB2_874
	movq	248(%rsp), %rsi
	leaq	(%rsi,%r8,4), %r9
	cmpq	$15, %rcx
	jbe	.LBB2_873
	vaddps	(%r9), %zmm3, %zmm3
	vmovups	%zmm3, (%r9)
	cmpq	$17, %rcx
	jb	.LBB2_874
	leaq	(%r9,%rdx,4), %r9
	cmpq	$15, %rax
	jbe	.LBB2_888
	vaddps	(%r9), %zmm2, %zmm2
	vmovups	%zmm2, (%r9)
	cmpq	%rdi, %rbp
	jbe	.LBB2_875
	jmp	.LBB2_892
.LBB2_857:
	vmovups	(%rdi), %zmm9 {%k2} {z}
	vaddps	%zmm9, %zmm10, %zmm9
	vmovups	%zmm9, (%rdi) {%k2}
	jmp	.LBB2_813
.LBB2_858:
	vmovups	(%rdi), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm5, %zmm3
	vmovups	%zmm3, (%rdi) {%k3}
.LBB2_859:
	cmpq	%r11, %rbp
	ja	.LBB2_892
	cmpq	%rbx, 16(%rsp)
	je	.LBB2_892
	movq	176(%rsp), %rdx
	leaq	(%rdx,%rbx,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_881
	vaddps	(%rdi), %zmm2, %zmm2
	vmovups	%zmm2, (%rdi)
	cmpq	$17, %rcx
	jb	.LBB2_892
	leaq	(%rdi,%r9,4), %rcx
	cmpq	$15, %r8
	jbe	.LBB2_890
	vaddps	(%rcx), %zmm1, %zmm1
	vmovups	%zmm1, (%rcx)
	cmpq	$17, %r8
	jb	.LBB2_897
	leaq	(%rcx,%rax,4), %rax
	cmpq	$15, %rsi
	jbe	.LBB2_896
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB2_897
.LBB2_867:
	vmovups	(%rdi), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rdi) {%k1}
.LBB2_868:
	cmpq	%rax, %rbp
	ja	.LBB2_883
	cmpq	%rdx, 16(%rsp)
	je	.LBB2_883
	movq	176(%rsp), %rax
	leaq	(%rax,%rdx,4), %rax
	cmpq	$15, %rcx
	jbe	.LBB2_882
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB2_883
.LBB2_872:
	vmovups	(%r9), %zmm7 {%k1} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%r9) {%k1}
	cmpq	%rdi, %rbp
	jbe	.LBB2_828
	jmp	.LBB2_892
.LBB2_873:
	vmovups	(%r9), %zmm2 {%k2} {z}
	vaddps	%zmm2, %zmm3, %zmm2
	vmovups	%zmm2, (%r9) {%k2}
.LBB2_874:
	cmpq	%rdi, %rbp
	ja	.LBB2_892
.LBB2_875:
	cmpq	%r8, 16(%rsp)
	je	.LBB2_892
	movq	176(%rsp), %rsi
	leaq	(%rsi,%r8,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_885
	vaddps	(%rdi), %zmm1, %zmm1
	vmovups	%zmm1, (%rdi)
	cmpq	$17, %rcx
	jb	.LBB2_892
	leaq	(%rdi,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB2_891
	vaddps	(%rcx), %zmm0, %zmm0
	vmovups	%zmm0, (%rcx)
	jmp	.LBB2_892
.LBB2_880:
	vmovups	(%rdi), %zmm6 {%k2} {z}
	vaddps	%zmm6, %zmm7, %zmm6
	vmovups	%zmm6, (%rdi) {%k2}
	jmp	.LBB2_834
.LBB2_881:
	vmovups	(%rdi), %zmm0 {%k3} {z}
	vaddps	%zmm0, %zmm2, %zmm0
	vmovups	%zmm0, (%rdi) {%k3}
	jmp	.LBB2_892
.LBB2_882:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
.LBB2_883:
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdx
	jmp	.LBB2_894
.LBB2_884:
	vmovups	(%r9), %zmm5 {%k1} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%r9) {%k1}
	subq	%rbp, %rdi
	cmpq	%rdi, %rbp
	jbe	.LBB2_851
	jmp	.LBB2_892
.LBB2_885:
	vmovups	(%rdi), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rdi) {%k2}
	jmp	.LBB2_892
.LBB2_886:
	vmovups	(%rdi), %zmm10 {%k1} {z}
	vaddps	%zmm10, %zmm9, %zmm9
	vmovups	%zmm9, (%rdi) {%k1}
	jmp	.LBB2_813
.LBB2_887:
	vmovups	(%rdi), %zmm3 {%k2} {z}
	vaddps	%zmm3, %zmm4, %zmm3
	vmovups	%zmm3, (%rdi) {%k2}
	jmp	.LBB2_859
.LBB2_888:
	vmovups	(%r9), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%r9) {%k1}
	cmpq	%rdi, %rbp
	jbe	.LBB2_875
	jmp	.LBB2_892
.LBB2_889:
	vmovups	(%rdi), %zmm7 {%k1} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%rdi) {%k1}
	jmp	.LBB2_834
.LBB2_890:
	vmovups	(%rcx), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rcx) {%k2}
	jmp	.LBB2_892
.LBB2_891:
	vmovups	(%rcx), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rcx) {%k1}
.LBB2_892:
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdx
.LBB2_893:
	movq	40(%rsp), %rbx
.LBB2_894:
	addq	%r10, %rbx
	cmpq	%rdx, %rbx
	jb	.LBB2_696
	jmp	.LBB2_898
.LBB2_895:
	vmovups	(%rdi), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rdi) {%k1}
	jmp	.LBB2_859
.LBB2_896:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
.LBB2_897:
	movq	32(%rsp), %rbp
	movq	56(%rsp), %r13
	movq	8(%rsp), %rcx
	movq	24(%rsp), %r14
	movq	(%rsp), %rdx
	movq	136(%rsp), %r12
	jmp	.LBB2_893
.LBB2_898:
	movq	128(%rsp), %rax
	cmpq	544(%rsp), %rax
	movq	280(%rsp), %rax
	jne	.LBB2_694
	jmp	.LBB2_1368
.LBB2_899:
	movq	528(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rdi
	movq	232(%rsp), %rax
	imulq	%rdi, %rax
	addq	200(%rsp), %rax
	movq	%rax, %rsi
	movq	8(%rsp), %rcx
	addq	%rcx, %rsi
	jb	.LBB2_1405
	cmpq	%r12, %rsi
	ja	.LBB2_1405
	orq	$1, %rdi
	imulq	232(%rsp), %rdi
	addq	200(%rsp), %rdi
	movq	%rdi, %rsi
	addq	%rcx, %rsi
	jb	.LBB2_1406
	cmpq	%r12, %rsi
	ja	.LBB2_1406
	cmpq	$0, 560(%rsp)
	je	.LBB2_1368
	movq	536(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	movq	%rax, 264(%rsp)
	leaq	(%rdx,%rdi,4), %rax
	movq	%rax, 192(%rsp)
	movq	360(%rsp), %rax
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, 184(%rsp)
	xorl	%eax, %eax
.LBB2_905:
	movq	%rax, 272(%rsp)
	incq	%rax
	movq	%rax, 160(%rsp)
	movq	(%rsp), %rdx
	testq	%rdx, %rdx
	je	.LBB2_1089
	movq	272(%rsp), %r8
	movq	%r8, %rdi
	movq	16(%rsp), %rax
	imulq	%rax, %rdi
	leaq	1(%r8), %rsi
	imulq	%rax, %rsi
	movq	%r8, %r12
	imulq	%rdx, %r12
	cmpq	%rdi, %rsi
	setb	%al
	movq	%rsi, 352(%rsp)
	cmpq	%rbp, %rsi
	seta	%sil
	orb	%al, %sil
	movb	%sil, 176(%rsp)
	movq	360(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 312(%rsp)
	movq	184(%rsp), %rax
	movq	%rdi, 336(%rsp)
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 344(%rsp)
	xorl	%r11d, %r11d
	movq	%r12, 96(%rsp)
.LBB2_907:
	leaq	(%r11,%r12), %rdi
	movq	384(%rsp), %rax
	subq	%rdi, %rax
	movq	%rax, 216(%rsp)
	jb	.LBB2_1438
	shlq	$6, %rdi
	addq	568(%rsp), %rdi
	movq	%rdx, %rax
	subq	%r11, %rax
	cmpq	$3, %rax
	movq	%r11, 104(%rsp)
	jne	.LBB2_937
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_934
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %r8
	movq	%rdi, 120(%rsp)
.LBB2_912:
	movq	%r8, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_914
	movq	%r8, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_915
.LBB2_914:
	movl	%r8d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_915:
	leaq	(%r8,%r13), %rcx
	subq	%rdx, %rcx
	movq	8(%rsp), %rsi
	cmpq	%rsi, %rcx
	cmovbq	%rcx, %rsi
	cmpq	%r8, %rcx
	jb	.LBB2_1448
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	imulq	(%rsp), %rax
	movq	216(%rsp), %r9
	subq	%rax, %r9
	jb	.LBB2_1451
	movq	%rsi, 48(%rsp)
	subq	%r8, %rsi
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%rsi, %rdi
	shrq	$4, %rdi
	movq	%r8, 144(%rsp)
	je	.LBB2_926
	movq	328(%rsp), %rdx
	leaq	(%rdx,%r8,4), %r11
	movq	288(%rsp), %rdx
	leaq	(%rdx,%r8,4), %r12
	xorl	%r13d, %r13d
	xorl	%r10d, %r10d
	.p2align	4
.LBB2_919:
	movq	%rsi, %rdx
	subq	%r10, %rdx
	jb	.LBB2_1397
	cmpq	$16, %rdx
	jb	.LBB2_1392
	leaq	16(%r10), %r14
	decq	%rdi
	movq	%r13, %rbp
	xorl	%r8d, %r8d
	movq	(%rsp), %r15
	.p2align	4
.LBB2_922:
	cmpq	%r9, %rbp
	ja	.LBB2_1375
	movq	%r8, %rbx
	orq	%r10, %rbx
	imulq	%r15, %rbx
	movq	%r9, %rdx
	subq	%rbx, %rdx
	cmpq	$2, %rdx
	jbe	.LBB2_1372
	vbroadcastss	(%r12,%r8,4), %zmm6
	shlq	$6, %rbx
	vmovups	(%rax,%rbx), %zmm7
	vmovups	64(%rax,%rbx), %zmm8
	vmovups	128(%rax,%rbx), %zmm9
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vfmadd231ps	%zmm8, %zmm6, %zmm4
	vbroadcastss	(%r11,%r8,4), %zmm10
	vfmadd231ps	%zmm6, %zmm9, %zmm3
	incq	%r8
	vfmadd231ps	%zmm7, %zmm10, %zmm2
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm9, %zmm10, %zmm0
	addq	%r15, %rbp
	cmpq	$16, %r8
	jne	.LBB2_922
	addq	$64, %r11
	addq	$64, %r12
	addq	304(%rsp), %r13
	movq	%r14, %r10
	testq	%rdi, %rdi
	jne	.LBB2_919
.LBB2_926:
	movq	%rsi, %r10
	andq	$-16, %r10
	cmpq	%rsi, %r10
	movq	56(%rsp), %r13
	jne	.LBB2_928
	movq	32(%rsp), %r11
	movq	24(%rsp), %r14
	movq	96(%rsp), %r12
	jmp	.LBB2_933
.LBB2_928:
	movq	264(%rsp), %rdx
	movq	144(%rsp), %r8
	leaq	(%rdx,%r8,4), %rdx
	movq	192(%rsp), %rdi
	leaq	(%rdi,%r8,4), %rdi
	movq	32(%rsp), %r11
	movq	24(%rsp), %r14
	movq	96(%rsp), %r12
	.p2align	4
.LBB2_929:
	movq	%r10, %rbx
	imulq	(%rsp), %rbx
	movq	%r9, %rbp
	subq	%rbx, %rbp
	jb	.LBB2_1407
	cmpq	$2, %rbp
	jbe	.LBB2_1395
	cmpq	%rsi, %r10
	jae	.LBB2_1479
	shlq	$6, %rbx
	vbroadcastss	(%rdx,%r10,4), %zmm6
	vmovups	(%rax,%rbx), %zmm7
	vmovups	64(%rax,%rbx), %zmm8
	vmovups	128(%rax,%rbx), %zmm9
	vfmadd231ps	%zmm7, %zmm6, %zmm5
	vfmadd231ps	%zmm8, %zmm6, %zmm4
	vfmadd231ps	%zmm6, %zmm9, %zmm3
	vbroadcastss	(%rdi,%r10,4), %zmm6
	incq	%r10
	vfmadd231ps	%zmm7, %zmm6, %zmm2
	vfmadd231ps	%zmm8, %zmm6, %zmm1
	vfmadd231ps	%zmm9, %zmm6, %zmm0
	cmpq	%rsi, %r10
	jb	.LBB2_929
.LBB2_933:
	movq	8(%rsp), %rax
	cmpq	%rax, %rcx
	movq	%rax, %rcx
	movq	%r11, %rbp
	movq	104(%rsp), %r11
	movq	120(%rsp), %rdi
	movq	48(%rsp), %r8
	jb	.LBB2_912
.LBB2_934:
	cmpq	$0, 320(%rsp)
	je	.LBB2_1020
	movq	80(%rsp), %r9
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%rbp
	subq	%rdx, %r9
	movl	$3, %r8d
	cmpq	%r9, %rbp
	jbe	.LBB2_1021
	jmp	.LBB2_1080
.LBB2_937:
	cmpq	$1, %rax
	jbe	.LBB2_965
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_963
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %r8
	movq	%rdi, 120(%rsp)
.LBB2_941:
	movq	%r8, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_943
	movq	%r8, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_944
.LBB2_943:
	movl	%r8d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_944:
	leaq	(%r8,%r13), %rcx
	subq	%rdx, %rcx
	movq	8(%rsp), %rsi
	cmpq	%rsi, %rcx
	cmovbq	%rcx, %rsi
	cmpq	%r8, %rcx
	jb	.LBB2_1448
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	imulq	(%rsp), %rax
	movq	216(%rsp), %rbx
	subq	%rax, %rbx
	jb	.LBB2_1451
	movq	%rsi, 48(%rsp)
	subq	%r8, %rsi
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%rsi, %rdi
	shrq	$4, %rdi
	movq	%r8, 144(%rsp)
	je	.LBB2_955
	movq	328(%rsp), %rdx
	leaq	(%rdx,%r8,4), %r11
	movq	288(%rsp), %rdx
	leaq	(%rdx,%r8,4), %r14
	xorl	%r12d, %r12d
	xorl	%r10d, %r10d
	.p2align	4
.LBB2_948:
	movq	%rsi, %rdx
	subq	%r10, %rdx
	jb	.LBB2_1397
	cmpq	$16, %rdx
	jb	.LBB2_1392
	leaq	16(%r10), %r13
	decq	%rdi
	movq	%r12, %rbp
	xorl	%r8d, %r8d
	movq	(%rsp), %r15
	.p2align	4
.LBB2_951:
	cmpq	%rbx, %rbp
	ja	.LBB2_1384
	movq	%r8, %r9
	orq	%r10, %r9
	imulq	%r15, %r9
	movq	%rbx, %rdx
	subq	%r9, %rdx
	cmpq	$1, %rdx
	jbe	.LBB2_1376
	shlq	$6, %r9
	vbroadcastss	(%r14,%r8,4), %zmm4
	vmovups	(%rax,%r9), %zmm5
	vmovups	64(%rax,%r9), %zmm6
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vbroadcastss	(%r11,%r8,4), %zmm4
	incq	%r8
	vfmadd231ps	%zmm5, %zmm4, %zmm1
	vfmadd231ps	%zmm6, %zmm4, %zmm0
	addq	%r15, %rbp
	cmpq	$16, %r8
	jne	.LBB2_951
	addq	$64, %r11
	addq	$64, %r14
	addq	304(%rsp), %r12
	movq	%r13, %r10
	testq	%rdi, %rdi
	movq	56(%rsp), %r13
	jne	.LBB2_948
.LBB2_955:
	movq	%rsi, %r10
	andq	$-16, %r10
	cmpq	%rsi, %r10
	jne	.LBB2_957
	movq	32(%rsp), %r8
	movq	24(%rsp), %r14
	movq	96(%rsp), %r12
	movq	104(%rsp), %r11
	jmp	.LBB2_962
.LBB2_957:
	movq	264(%rsp), %rdx
	movq	144(%rsp), %r8
	leaq	(%rdx,%r8,4), %rdx
	movq	192(%rsp), %rdi
	leaq	(%rdi,%r8,4), %rdi
	movq	32(%rsp), %r8
	movq	24(%rsp), %r14
	movq	96(%rsp), %r12
	movq	104(%rsp), %r11
	.p2align	4
.LBB2_958:
	movq	%r10, %r9
	imulq	(%rsp), %r9
	movq	%rbx, %rbp
	subq	%r9, %rbp
	jb	.LBB2_1439
	cmpq	$1, %rbp
	jbe	.LBB2_1403
	cmpq	%rsi, %r10
	jae	.LBB2_1479
	vbroadcastss	(%rdx,%r10,4), %zmm4
	shlq	$6, %r9
	vmovups	(%rax,%r9), %zmm5
	vmovups	64(%rax,%r9), %zmm6
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vbroadcastss	(%rdi,%r10,4), %zmm4
	incq	%r10
	vfmadd231ps	%zmm5, %zmm4, %zmm1
	vfmadd231ps	%zmm6, %zmm4, %zmm0
	cmpq	%rsi, %r10
	jb	.LBB2_958
.LBB2_962:
	movq	8(%rsp), %rax
	cmpq	%rax, %rcx
	movq	%rax, %rcx
	movq	%r8, %rbp
	movq	120(%rsp), %rdi
	movq	48(%rsp), %r8
	jb	.LBB2_941
.LBB2_963:
	cmpq	$0, 320(%rsp)
	je	.LBB2_1038
	movq	80(%rsp), %rdi
	movq	%rdi, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB2_1039
.LBB2_965:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_1018
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %r10
	movq	%rdi, 120(%rsp)
	jmp	.LBB2_970
.LBB2_968:
	movq	32(%rsp), %rbp
	movq	24(%rsp), %r14
	movq	96(%rsp), %r12
	movq	104(%rsp), %r11
.LBB2_969:
	movq	8(%rsp), %rcx
	cmpq	%rcx, %r8
	movq	120(%rsp), %rdi
	movq	248(%rsp), %r10
	jae	.LBB2_1018
.LBB2_970:
	movq	%r10, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_972
	movq	%r10, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_973
.LBB2_972:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_973:
	leaq	(%r10,%r13), %r8
	subq	%rdx, %r8
	cmpq	%rcx, %r8
	movq	%rcx, %r9
	cmovbq	%r8, %r9
	cmpq	%r10, %r8
	jb	.LBB2_1460
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	imulq	(%rsp), %rax
	movq	216(%rsp), %rdx
	subq	%rax, %rdx
	jb	.LBB2_1451
	movq	%r8, 256(%rsp)
	movq	%r9, 248(%rsp)
	subq	%r10, %r9
	shlq	$6, %rax
	addq	%rdi, %rax
	movq	%r9, %rcx
	shrq	$4, %rcx
	movq	%r10, 240(%rsp)
	je	.LBB2_1012
	movq	%rdx, %rsi
	negq	%rsi
	movq	%rsi, 48(%rsp)
	movq	416(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 224(%rsp)
	movq	424(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 280(%rsp)
	movq	432(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 168(%rsp)
	movq	440(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 72(%rsp)
	movq	448(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 152(%rsp)
	movq	456(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 64(%rsp)
	movq	464(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 128(%rsp)
	movq	(%rsp), %r13
	leaq	(,%r13,8), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 136(%rsp)
	movq	472(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 40(%rsp)
	movq	480(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, 144(%rsp)
	movq	408(%rsp), %r14
	subq	%rdx, %r14
	movq	488(%rsp), %r15
	subq	%rdx, %r15
	movq	400(%rsp), %rsi
	subq	%rdx, %rsi
	leaq	(,%r13,2), %r8
	subq	%rdx, %r8
	subq	%rdx, %r13
	movq	288(%rsp), %rdi
	leaq	(%rdi,%r10,4), %r11
	movq	328(%rsp), %rdi
	leaq	(%rdi,%r10,4), %rbx
	xorl	%r12d, %r12d
	xorl	%edi, %edi
	.p2align	4
.LBB2_977:
	movq	%r9, %r10
	subq	%rdi, %r10
	jb	.LBB2_1418
	cmpq	$16, %r10
	jb	.LBB2_1392
	cmpq	%rdx, %r12
	ja	.LBB2_1416
	movq	48(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	%rdi, %rbp
	movq	(%rsp), %r10
	imulq	%r10, %rbp
	shlq	$6, %rbp
	vmovups	(%rax,%rbp), %zmm2
	vfmadd231ps	(%r11,%rdi,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	(%rbx,%rdi,4){1to16}, %zmm2, %zmm0
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%r13, %r10
	addq	%r12, %r10
	je	.LBB2_1373
	addq	%rax, %rbp
	movq	112(%rsp), %r10
	vmovups	(%rbp,%r10), %zmm2
	vfmadd231ps	4(%r11,%rdi,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	4(%rbx,%rdi,4){1to16}, %zmm2, %zmm0
	movq	(%rsp), %r10
	addq	%r10, %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%r8, %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %rbp
	vmovups	(%rbp,%r10), %zmm2
	vfmadd231ps	8(%r11,%rdi,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	8(%rbx,%rdi,4){1to16}, %zmm2, %zmm0
	movq	400(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%rsi, %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %rbp
	vmovups	(%rbp,%r10), %zmm2
	vfmadd231ps	12(%r11,%rdi,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	12(%rbx,%rdi,4){1to16}, %zmm2, %zmm0
	movq	488(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%r15, %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %rbp
	vmovups	(%rbp,%r10), %zmm2
	vfmadd231ps	16(%r11,%rdi,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	16(%rbx,%rdi,4){1to16}, %zmm2, %zmm0
	movq	408(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	%r14, %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %rbp
	vmovups	(%rbp,%r10), %zmm2
	vfmadd231ps	20(%r11,%rdi,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	20(%rbx,%rdi,4){1to16}, %zmm2, %zmm0
	movq	480(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	144(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %rbp
	vmovups	(%rbp,%r10), %zmm2
	vfmadd231ps	24(%r11,%rdi,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	24(%rbx,%rdi,4){1to16}, %zmm2, %zmm0
	movq	472(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	40(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %rbp
	vmovups	(%rbp,%r10), %zmm2
	vfmadd231ps	28(%r11,%rdi,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	28(%rbx,%rdi,4){1to16}, %zmm2, %zmm0
	movq	(%rsp), %r10
	leaq	(,%r10,8), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	136(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %rbp
	vmovups	(%rbp,%r10), %zmm2
	vfmadd231ps	32(%r11,%rdi,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	32(%rbx,%rdi,4){1to16}, %zmm2, %zmm0
	movq	464(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	128(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %rbp
	vmovups	(%rbp,%r10), %zmm2
	vfmadd231ps	36(%r11,%rdi,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	36(%rbx,%rdi,4){1to16}, %zmm2, %zmm0
	movq	456(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	64(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %rbp
	vmovups	(%rbp,%r10), %zmm2
	vfmadd231ps	40(%r11,%rdi,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	40(%rbx,%rdi,4){1to16}, %zmm2, %zmm0
	movq	448(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	152(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %rbp
	vmovups	(%rbp,%r10), %zmm2
	vfmadd231ps	44(%r11,%rdi,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	44(%rbx,%rdi,4){1to16}, %zmm2, %zmm0
	movq	440(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	72(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %rbp
	vmovups	(%rbp,%r10), %zmm2
	vfmadd231ps	48(%r11,%rdi,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	48(%rbx,%rdi,4){1to16}, %zmm2, %zmm0
	movq	432(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	168(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %rbp
	vmovups	(%rbp,%r10), %zmm2
	vfmadd231ps	52(%r11,%rdi,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	52(%rbx,%rdi,4){1to16}, %zmm2, %zmm0
	movq	424(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	280(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %rbp
	vmovups	(%rbp,%r10), %zmm2
	vfmadd231ps	56(%r11,%rdi,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	56(%rbx,%rdi,4){1to16}, %zmm2, %zmm0
	movq	416(%rsp), %r10
	addq	%r12, %r10
	cmpq	%rdx, %r10
	ja	.LBB2_1429
	movq	224(%rsp), %r10
	addq	%r12, %r10
	je	.LBB2_1373
	movq	112(%rsp), %r10
	addq	%r10, %rbp
	vmovups	(%rbp,%r10), %zmm2
	vfmadd231ps	60(%r11,%rdi,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	60(%rbx,%rdi,4){1to16}, %zmm2, %zmm0
	decq	%rcx
	addq	304(%rsp), %r12
	addq	$16, %rdi
	testq	%rcx, %rcx
	jne	.LBB2_977
.LBB2_1012:
	movq	256(%rsp), %r8
	movq	%r9, %r10
	andq	$-16, %r10
	cmpq	%r9, %r10
	movq	56(%rsp), %r13
	je	.LBB2_968
	movq	264(%rsp), %rcx
	movq	240(%rsp), %rdi
	leaq	(%rcx,%rdi,4), %rcx
	movq	192(%rsp), %rsi
	leaq	(%rsi,%rdi,4), %rsi
	movq	32(%rsp), %rbp
	movq	24(%rsp), %r14
	movq	96(%rsp), %r12
	movq	104(%rsp), %r11
	.p2align	4
.LBB2_1014:
	leaq	1(%r10), %rdi
	movq	%r10, %rbx
	imulq	(%rsp), %rbx
	cmpq	%rdx, %rbx
	ja	.LBB2_1431
	je	.LBB2_1396
	cmpq	%r9, %r10
	jae	.LBB2_1481
	shlq	$6, %rbx
	vmovups	(%rax,%rbx), %zmm2
	vfmadd231ps	(%rcx,%r10,4){1to16}, %zmm2, %zmm1
	vfmadd231ps	(%rsi,%r10,4){1to16}, %zmm2, %zmm0
	movq	%rdi, %r10
	cmpq	%r9, %rdi
	jb	.LBB2_1014
	jmp	.LBB2_969
.LBB2_1018:
	cmpq	$0, 320(%rsp)
	je	.LBB2_1031
	movq	80(%rsp), %rdi
	movq	%rdi, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB2_1032
.LBB2_1020:
	movq	80(%rsp), %r9
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%ebp
	subq	%rdx, %r9
	movl	$3, %r8d
	cmpq	%r9, %rbp
	ja	.LBB2_1080
.LBB2_1021:
	movq	%rbp, %r10
	cmpb	$0, 176(%rsp)
	jne	.LBB2_1469
	movq	%r14, %r12
	shlq	$4, %r11
	movq	16(%rsp), %rsi
	movq	%rsi, %rdi
	subq	%r11, %rdi
	cmpq	$16, %rdi
	movl	$16, %edx
	cmovbq	%rdi, %rdx
	subq	%rdx, %rdi
	movl	$-1, %ebx
	movl	%edx, %ecx
	shll	%cl, %ebx
	cmpq	$16, %rdi
	movl	$16, %eax
	cmovbq	%rdi, %rax
	movq	%rdi, %r8
	subq	%rax, %r8
	movl	$-1, %ebp
	movl	%eax, %ecx
	shll	%cl, %ebp
	movl	$-1, %r14d
	movl	%r8d, %ecx
	shll	%cl, %r14d
	movq	%rsi, %rcx
	subq	%r11, %rcx
	jae	.LBB2_1024
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdx
	movq	%r10, %rbp
	movq	%r12, %r14
	jmp	.LBB2_1055
.LBB2_1024:
	notl	%ebx
	kmovd	%ebx, %k3
	notl	%ebp
	kmovd	%ebp, %k2
	notl	%r14d
	kmovd	%r14d, %k1
	movq	%r10, %rbp
	je	.LBB2_1053
	movq	312(%rsp), %rsi
	leaq	(%rsi,%r11,4), %rbx
	cmpq	$15, %rcx
	jbe	.LBB2_1052
	vaddps	(%rbx), %zmm5, %zmm5
	vmovups	%zmm5, (%rbx)
	cmpq	$17, %rcx
	jb	.LBB2_1053
	leaq	(%rbx,%rdx,4), %rbx
	cmpq	$15, %rdi
	jbe	.LBB2_1077
	vaddps	(%rbx), %zmm4, %zmm4
	vmovups	%zmm4, (%rbx)
	cmpq	$17, %rdi
	jb	.LBB2_1053
	leaq	(%rbx,%rax,4), %rbx
	cmpq	$15, %r8
	jbe	.LBB2_1085
	vaddps	(%rbx), %zmm3, %zmm3
	vmovups	%zmm3, (%rbx)
	jmp	.LBB2_1053
.LBB2_1031:
	movq	80(%rsp), %rdi
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB2_1032:
	subq	%rdx, %rdi
	movl	$1, %r8d
	cmpq	%rdi, %rbp
	ja	.LBB2_1080
	cmpb	$0, 176(%rsp)
	jne	.LBB2_1467
	movq	%r11, %rdx
	shlq	$4, %rdx
	movq	16(%rsp), %rcx
	movq	%rcx, %rax
	subq	%rdx, %rax
	subq	%rbp, %rdi
	cmpq	%rdx, %rcx
	jb	.LBB2_1079
	movq	8(%rsp), %rcx
	je	.LBB2_1080
	movq	312(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %r9
	cmpq	$16, %rax
	jb	.LBB2_1065
	vaddps	(%r9), %zmm1, %zmm1
	vmovups	%zmm1, (%r9)
	cmpq	%rdi, %rbp
	ja	.LBB2_1080
	movq	344(%rsp), %rax
	vaddps	(%rax,%rdx,4), %zmm0, %zmm0
	vmovups	%zmm0, (%rax,%rdx,4)
	jmp	.LBB2_1080
.LBB2_1038:
	movq	80(%rsp), %rdi
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB2_1039:
	subq	%rdx, %rdi
	movl	$2, %r8d
	cmpq	%rdi, %rbp
	ja	.LBB2_1080
	cmpb	$0, 176(%rsp)
	jne	.LBB2_1467
	movq	%r11, %r9
	shlq	$4, %r9
	movq	16(%rsp), %rsi
	movq	%rsi, %rax
	subq	%r9, %rax
	cmpq	$16, %rax
	movl	$16, %edx
	cmovbq	%rax, %rdx
	subq	%rdx, %rax
	movl	$-1, %r10d
	movl	%edx, %ecx
	shll	%cl, %r10d
	movl	$-1, %r11d
	movl	%eax, %ecx
	shll	%cl, %r11d
	movq	%rsi, %rcx
	subq	%r9, %rcx
	jae	.LBB2_1044
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdx
	movq	104(%rsp), %r11
	jmp	.LBB2_1081
.LBB2_1044:
	notl	%r10d
	kmovd	%r10d, %k2
	notl	%r11d
	kmovd	%r11d, %k1
	movq	104(%rsp), %r11
	je	.LBB2_1070
	movq	312(%rsp), %rsi
	leaq	(%rsi,%r9,4), %r10
	cmpq	$15, %rcx
	jbe	.LBB2_1069
	vaddps	(%r10), %zmm3, %zmm3
	vmovups	%zmm3, (%r10)
	cmpq	$17, %rcx
	jb	.LBB2_1070
	leaq	(%r10,%rdx,4), %r10
	cmpq	$15, %rax
	jbe	.LBB2_1084
	vaddps	(%r10), %zmm2, %zmm2
	vmovups	%zmm2, (%r10)
	subq	%rbp, %rdi
	cmpq	%rdi, %rbp
	jbe	.LBB2_1071
	jmp	.LBB2_1079
.LBB2_1052:
	vmovups	(%rbx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm5, %zmm3
	vmovups	%zmm3, (%rbx) {%k3}
.LBB2_1053:
	subq	%rbp, %r9
	cmpq	%r9, %rbp
	movq	%r12, %r14
	jbe	.LBB2_1058
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdx
.LBB2_1055:
	movq	96(%rsp), %r12
.LBB2_1056:
	movq	104(%rsp), %r11
.LBB2_1057:
	movl	$3, %r8d
	jmp	.LBB2_1081
.LBB2_1058:
	cmpq	%r11, 16(%rsp)
	movq	96(%rsp), %r12
	je	.LBB2_1068
	movq	344(%rsp), %rsi
	leaq	(%rsi,%r11,4), %r9
	cmpq	$15, %rcx
	jbe	.LBB2_1067
	vaddps	(%r9), %zmm2, %zmm2
	vmovups	%zmm2, (%r9)
	cmpq	$17, %rcx
	movq	104(%rsp), %r11
	jb	.LBB2_1083
	leaq	(%r9,%rdx,4), %rcx
	cmpq	$15, %rdi
	jbe	.LBB2_1082
	vaddps	(%rcx), %zmm1, %zmm1
	vmovups	%zmm1, (%rcx)
	cmpq	$17, %rdi
	movq	(%rsp), %rdx
	jb	.LBB2_1088
	leaq	(%rcx,%rax,4), %rax
	cmpq	$15, %r8
	jbe	.LBB2_1087
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB2_1088
.LBB2_1065:
	movl	$-1, %r10d
	movl	%eax, %ecx
	shll	%cl, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%r9), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%r9) {%k1}
	cmpq	%rdi, %rbp
	ja	.LBB2_1079
	movl	$-1, %edi
	movl	%eax, %ecx
	shll	%cl, %edi
	notl	%edi
	kmovd	%edi, %k1
	movq	344(%rsp), %rax
	vmovups	(%rax,%rdx,4), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax,%rdx,4) {%k1}
	jmp	.LBB2_1079
.LBB2_1067:
	vmovups	(%r9), %zmm0 {%k3} {z}
	vaddps	%zmm0, %zmm2, %zmm0
	vmovups	%zmm0, (%r9) {%k3}
.LBB2_1068:
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdx
	jmp	.LBB2_1056
.LBB2_1069:
	vmovups	(%r10), %zmm2 {%k2} {z}
	vaddps	%zmm2, %zmm3, %zmm2
	vmovups	%zmm2, (%r10) {%k2}
.LBB2_1070:
	subq	%rbp, %rdi
	cmpq	%rdi, %rbp
	ja	.LBB2_1079
.LBB2_1071:
	cmpq	%r9, 16(%rsp)
	je	.LBB2_1079
	movq	344(%rsp), %rsi
	leaq	(%rsi,%r9,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_1078
	vaddps	(%rdi), %zmm1, %zmm1
	vmovups	%zmm1, (%rdi)
	cmpq	$17, %rcx
	jb	.LBB2_1079
	leaq	(%rdi,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB2_1086
	vaddps	(%rcx), %zmm0, %zmm0
	vmovups	%zmm0, (%rcx)
	jmp	.LBB2_1079
.LBB2_1077:
	vmovups	(%rbx), %zmm3 {%k2} {z}
	vaddps	%zmm3, %zmm4, %zmm3
	vmovups	%zmm3, (%rbx) {%k2}
	jmp	.LBB2_1053
.LBB2_1078:
	vmovups	(%rdi), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rdi) {%k2}
.LBB2_1079:
	movq	8(%rsp), %rcx
.LBB2_1080:
	movq	(%rsp), %rdx
.LBB2_1081:
	addq	%r8, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_907
	jmp	.LBB2_1089
.LBB2_1082:
	vmovups	(%rcx), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rcx) {%k2}
.LBB2_1083:
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdx
	jmp	.LBB2_1057
.LBB2_1084:
	vmovups	(%r10), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%r10) {%k1}
	subq	%rbp, %rdi
	cmpq	%rdi, %rbp
	jbe	.LBB2_1071
	jmp	.LBB2_1079
.LBB2_1085:
	vmovups	(%rbx), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rbx) {%k1}
	jmp	.LBB2_1053
.LBB2_1086:
	vmovups	(%rcx), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rcx) {%k1}
	jmp	.LBB2_1079
.LBB2_1087:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
.LBB2_1088:
	movq	8(%rsp), %rcx
	jmp	.LBB2_1057
.LBB2_1089:
	movq	272(%rsp), %rax
	cmpq	544(%rsp), %rax
	movq	160(%rsp), %rax
	jne	.LBB2_905
	jmp	.LBB2_1368
.LBB2_1090:
	movq	528(%rsp), %rax
	addq	%rax, %rax
	leaq	(%rax,%rax,2), %rdi
	movq	232(%rsp), %rax
	imulq	%rdi, %rax
	addq	200(%rsp), %rax
	movq	%rax, %rsi
	movq	8(%rsp), %rcx
	addq	%rcx, %rsi
	jb	.LBB2_1405
	cmpq	%r12, %rsi
	ja	.LBB2_1405
	movq	%rdi, %rbx
	orq	$1, %rbx
	imulq	232(%rsp), %rbx
	addq	200(%rsp), %rbx
	movq	%rbx, %rsi
	addq	%rcx, %rsi
	jb	.LBB2_1453
	cmpq	%r12, %rsi
	ja	.LBB2_1453
	leaq	2(%rdi), %r8
	imulq	232(%rsp), %r8
	addq	200(%rsp), %r8
	movq	%r8, %rsi
	addq	%rcx, %rsi
	jb	.LBB2_1435
	cmpq	%r12, %rsi
	ja	.LBB2_1435
	leaq	3(%rdi), %r9
	imulq	232(%rsp), %r9
	addq	200(%rsp), %r9
	movq	%r9, %rsi
	addq	%rcx, %rsi
	jb	.LBB2_1447
	cmpq	%r12, %rsi
	ja	.LBB2_1447
	leaq	4(%rdi), %r10
	imulq	232(%rsp), %r10
	addq	200(%rsp), %r10
	movq	%r10, %rsi
	addq	%rcx, %rsi
	jb	.LBB2_1454
	cmpq	552(%rsp), %rsi
	ja	.LBB2_1454
	addq	$5, %rdi
	imulq	232(%rsp), %rdi
	addq	200(%rsp), %rdi
	movq	%rdi, %rsi
	addq	%rcx, %rsi
	jb	.LBB2_1455
	cmpq	552(%rsp), %rsi
	ja	.LBB2_1455
	cmpq	$0, 560(%rsp)
	je	.LBB2_1368
	movq	536(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	movq	%rax, 264(%rsp)
	leaq	(%rsi,%rbx,4), %rax
	movq	%rax, 192(%rsp)
	leaq	(%rsi,%r8,4), %rax
	movq	%rax, 184(%rsp)
	leaq	(%rsi,%r9,4), %rax
	movq	%rax, 256(%rsp)
	leaq	(%rsi,%r10,4), %rax
	movq	%rax, 248(%rsp)
	leaq	(%rsi,%rdi,4), %rax
	movq	%rax, 176(%rsp)
	movq	360(%rsp), %rax
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, 104(%rsp)
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, 96(%rsp)
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, 120(%rsp)
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, 272(%rsp)
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, 160(%rsp)
	movq	80(%rsp), %rax
	subq	%rdx, %rax
	movq	%rax, 344(%rsp)
	xorl	%eax, %eax
.LBB2_1104:
	movq	%rax, 152(%rsp)
	incq	%rax
	movq	%rax, 216(%rsp)
	movq	(%rsp), %rdx
	testq	%rdx, %rdx
	movq	208(%rsp), %rdi
	je	.LBB2_1367
	movq	152(%rsp), %r9
	movq	%r9, %r8
	movq	16(%rsp), %rax
	imulq	%rax, %r8
	leaq	1(%r9), %rsi
	imulq	%rax, %rsi
	movq	%r9, %r12
	imulq	%rdx, %r12
	cmpq	%r8, %rsi
	setb	%al
	movq	%rsi, 592(%rsp)
	cmpq	%rbp, %rsi
	seta	%sil
	orb	%al, %sil
	movb	%sil, 312(%rsp)
	movq	360(%rsp), %rax
	leaq	(%rax,%r8,4), %rax
	movq	%rax, 352(%rsp)
	movq	104(%rsp), %rax
	leaq	(%rax,%r8,4), %rax
	movq	%rax, 336(%rsp)
	movq	96(%rsp), %rax
	leaq	(%rax,%r8,4), %rax
	movq	%rax, 368(%rsp)
	movq	120(%rsp), %rax
	leaq	(%rax,%r8,4), %rax
	movq	%rax, 512(%rsp)
	movq	272(%rsp), %rax
	leaq	(%rax,%r8,4), %rax
	movq	%rax, 504(%rsp)
	movq	160(%rsp), %rax
	movq	%r8, 584(%rsp)
	leaq	(%rax,%r8,4), %rax
	movq	%rax, 496(%rsp)
	xorl	%r11d, %r11d
	movq	%r12, 72(%rsp)
.LBB2_1106:
	leaq	(%r11,%r12), %rax
	movq	384(%rsp), %r8
	subq	%rax, %r8
	jb	.LBB2_1458
	shlq	$6, %rax
	addq	568(%rsp), %rax
	movq	%rax, 128(%rsp)
	movq	%rdx, %rax
	subq	%r11, %rax
	cmpq	$3, %rax
	movq	%r11, 64(%rsp)
	jne	.LBB2_1136
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm15, %xmm15, %xmm15
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
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_1133
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %r9
	movq	%r8, 168(%rsp)
.LBB2_1111:
	movq	%r9, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_1113
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_1114
.LBB2_1113:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_1114:
	leaq	(%r9,%r13), %rdi
	subq	%rdx, %rdi
	cmpq	%rcx, %rdi
	movq	%rcx, %rsi
	cmovbq	%rdi, %rsi
	cmpq	%r9, %rdi
	jb	.LBB2_1463
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	movq	(%rsp), %r15
	imulq	%r15, %rax
	movq	%r8, %r11
	subq	%rax, %r11
	jb	.LBB2_1456
	movq	%rdi, 224(%rsp)
	movq	%rsi, 280(%rsp)
	subq	%r9, %rsi
	shlq	$6, %rax
	addq	128(%rsp), %rax
	movq	%rsi, 48(%rsp)
	movq	%rsi, %rdi
	shrq	$4, %rdi
	movq	%r9, 240(%rsp)
	je	.LBB2_1125
	movq	576(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rsi
	movq	520(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r13
	movq	392(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r12
	movq	376(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r8
	movq	328(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r10
	movq	288(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r9
	xorl	%ebx, %ebx
	xorl	%ebp, %ebp
	.p2align	4
.LBB2_1118:
	movq	48(%rsp), %rcx
	subq	%rbp, %rcx
	jb	.LBB2_1413
	cmpq	$16, %rcx
	jb	.LBB2_1392
	leaq	16(%rbp), %rcx
	movq	%rcx, 136(%rsp)
	decq	%rdi
	movq	%rdi, 144(%rsp)
	movq	%rbx, 40(%rsp)
	movq	%rbx, %rdi
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	.p2align	4
.LBB2_1121:
	cmpq	%r11, %rdi
	ja	.LBB2_1382
	movq	%rbx, %r14
	orq	%rbp, %r14
	imulq	%r15, %r14
	movq	%r11, %rdx
	subq	%r14, %rdx
	cmpq	$2, %rdx
	jbe	.LBB2_1372
	vbroadcastss	(%r9,%rcx), %zmm18
	shlq	$6, %r14
	vmovups	(%rax,%r14), %zmm19
	vmovups	64(%rax,%r14), %zmm20
	vmovups	128(%rax,%r14), %zmm21
	vfmadd231ps	%zmm19, %zmm18, %zmm17
	vfmadd231ps	%zmm20, %zmm18, %zmm16
	vbroadcastss	(%r10,%rcx), %zmm22
	vfmadd231ps	%zmm18, %zmm21, %zmm15
	vfmadd231ps	%zmm19, %zmm22, %zmm14
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vbroadcastss	(%r8,%rcx), %zmm18
	vfmadd231ps	%zmm19, %zmm18, %zmm11
	vfmadd231ps	%zmm20, %zmm18, %zmm10
	vfmadd231ps	%zmm18, %zmm21, %zmm9
	vbroadcastss	(%r12,%rcx), %zmm18
	vfmadd231ps	%zmm19, %zmm18, %zmm8
	vfmadd231ps	%zmm20, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm21, %zmm6
	vbroadcastss	(%r13,%rcx), %zmm18
	vfmadd231ps	%zmm19, %zmm18, %zmm5
	vfmadd231ps	%zmm20, %zmm18, %zmm4
	vbroadcastss	(%rsi,%rcx), %zmm22
	vfmadd231ps	%zmm18, %zmm21, %zmm3
	vfmadd231ps	%zmm19, %zmm22, %zmm2
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
	addq	$4, %rcx
	addq	%r15, %rdi
	incq	%rbx
	cmpq	$64, %rcx
	jne	.LBB2_1121
	addq	$64, %rsi
	addq	$64, %r13
	addq	$64, %r12
	addq	$64, %r8
	addq	$64, %r10
	addq	$64, %r9
	movq	40(%rsp), %rbx
	addq	304(%rsp), %rbx
	movq	136(%rsp), %rbp
	movq	144(%rsp), %rdi
	testq	%rdi, %rdi
	jne	.LBB2_1118
.LBB2_1125:
	movq	48(%rsp), %rcx
	movq	%rcx, %rdi
	andq	$-16, %rdi
	cmpq	%rcx, %rdi
	movq	56(%rsp), %r13
	jne	.LBB2_1127
	movq	24(%rsp), %r14
	jmp	.LBB2_1132
.LBB2_1127:
	movq	264(%rsp), %rcx
	movq	240(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rcx
	movq	192(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rdx
	movq	184(%rsp), %r8
	leaq	(%r8,%rsi,4), %r8
	movq	256(%rsp), %r9
	leaq	(%r9,%rsi,4), %r10
	movq	248(%rsp), %r9
	leaq	(%r9,%rsi,4), %r12
	movq	176(%rsp), %r9
	leaq	(%r9,%rsi,4), %rbx
	movq	24(%rsp), %r14
	.p2align	4
.LBB2_1128:
	movq	%rdi, %r9
	imulq	(%rsp), %r9
	movq	%r11, %rbp
	subq	%r9, %rbp
	jb	.LBB2_1399
	cmpq	$2, %rbp
	jbe	.LBB2_1395
	movq	48(%rsp), %rsi
	cmpq	%rsi, %rdi
	jae	.LBB2_1480
	shlq	$6, %r9
	vbroadcastss	(%rcx,%rdi,4), %zmm18
	vmovups	(%rax,%r9), %zmm19
	vmovups	64(%rax,%r9), %zmm20
	vmovups	128(%rax,%r9), %zmm21
	vfmadd231ps	%zmm19, %zmm18, %zmm17
	vfmadd231ps	%zmm20, %zmm18, %zmm16
	vfmadd231ps	%zmm18, %zmm21, %zmm15
	vbroadcastss	(%rdx,%rdi,4), %zmm18
	vfmadd231ps	%zmm19, %zmm18, %zmm14
	vfmadd231ps	%zmm20, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm21, %zmm12
	vbroadcastss	(%r8,%rdi,4), %zmm18
	vfmadd231ps	%zmm19, %zmm18, %zmm11
	vfmadd231ps	%zmm20, %zmm18, %zmm10
	vfmadd231ps	%zmm18, %zmm21, %zmm9
	vbroadcastss	(%r10,%rdi,4), %zmm18
	vfmadd231ps	%zmm19, %zmm18, %zmm8
	vfmadd231ps	%zmm20, %zmm18, %zmm7
	vbroadcastss	(%r12,%rdi,4), %zmm22
	vfmadd231ps	%zmm18, %zmm21, %zmm6
	vfmadd231ps	%zmm19, %zmm22, %zmm5
	vfmadd231ps	%zmm20, %zmm22, %zmm4
	vfmadd231ps	%zmm22, %zmm21, %zmm3
	vbroadcastss	(%rbx,%rdi,4), %zmm18
	incq	%rdi
	vfmadd231ps	%zmm19, %zmm18, %zmm2
	vfmadd231ps	%zmm20, %zmm18, %zmm1
	vfmadd231ps	%zmm21, %zmm18, %zmm0
	cmpq	%rsi, %rdi
	jb	.LBB2_1128
.LBB2_1132:
	movq	8(%rsp), %rcx
	cmpq	%rcx, 224(%rsp)
	movq	32(%rsp), %rbp
	movq	208(%rsp), %rdi
	movq	72(%rsp), %r12
	movq	64(%rsp), %r11
	movq	168(%rsp), %r8
	movq	280(%rsp), %r9
	jb	.LBB2_1111
.LBB2_1133:
	cmpq	$0, 320(%rsp)
	je	.LBB2_1193
	movq	80(%rsp), %r10
	movq	%r10, %rax
	xorl	%edx, %edx
	divq	%rbp
	subq	%rdx, %r10
	movl	$3, %esi
	cmpq	%r10, %rbp
	jbe	.LBB2_1194
.LBB2_1135:
	movq	(%rsp), %rdx
	addq	%rsi, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_1106
	jmp	.LBB2_1367
.LBB2_1136:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	cmpq	$1, %rax
	jbe	.LBB2_1166
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_1162
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %r9
	movq	%r8, 168(%rsp)
.LBB2_1140:
	movq	%r9, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_1142
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_1143
.LBB2_1142:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_1143:
	leaq	(%r9,%r13), %rdi
	subq	%rdx, %rdi
	cmpq	%rcx, %rdi
	movq	%rcx, %rsi
	cmovbq	%rdi, %rsi
	cmpq	%r9, %rdi
	jb	.LBB2_1463
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	imulq	(%rsp), %rax
	movq	%r8, %r12
	subq	%rax, %r12
	jb	.LBB2_1456
	movq	%rdi, 224(%rsp)
	movq	%rsi, 280(%rsp)
	subq	%r9, %rsi
	shlq	$6, %rax
	addq	128(%rsp), %rax
	movq	%rsi, 48(%rsp)
	movq	%rsi, %rdi
	shrq	$4, %rdi
	movq	%r9, 240(%rsp)
	je	.LBB2_1154
	movq	576(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r11
	movq	520(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rsi
	movq	392(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r13
	movq	376(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r8
	movq	328(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	movq	288(%rsp), %rdx
	leaq	(%rdx,%r9,4), %rbx
	xorl	%r9d, %r9d
	xorl	%ebp, %ebp
	.p2align	4
.LBB2_1147:
	movq	48(%rsp), %rdx
	subq	%rbp, %rdx
	jb	.LBB2_1413
	cmpq	$16, %rdx
	jb	.LBB2_1392
	leaq	16(%rbp), %rdx
	movq	%rdx, 136(%rsp)
	decq	%rdi
	movq	%rdi, 144(%rsp)
	movq	%r9, 40(%rsp)
	movq	%r9, %rdi
	xorl	%r14d, %r14d
	xorl	%r9d, %r9d
	movq	(%rsp), %r15
	.p2align	4
.LBB2_1150:
	cmpq	%r12, %rdi
	ja	.LBB2_1389
	movq	%r9, %r10
	orq	%rbp, %r10
	imulq	%r15, %r10
	movq	%r12, %rdx
	subq	%r10, %rdx
	cmpq	$1, %rdx
	jbe	.LBB2_1376
	shlq	$6, %r10
	vbroadcastss	(%rbx,%r14), %zmm12
	vmovups	(%rax,%r10), %zmm13
	vmovups	64(%rax,%r10), %zmm14
	vfmadd231ps	%zmm13, %zmm12, %zmm11
	vfmadd231ps	%zmm12, %zmm14, %zmm10
	vbroadcastss	(%rcx,%r14), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm14, %zmm8
	vbroadcastss	(%r8,%r14), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm14, %zmm6
	vbroadcastss	(%r13,%r14), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm14, %zmm4
	vbroadcastss	(%rsi,%r14), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm14, %zmm2
	vbroadcastss	(%r11,%r14), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm1
	vfmadd231ps	%zmm14, %zmm12, %zmm0
	addq	$4, %r14
	addq	%r15, %rdi
	incq	%r9
	cmpq	$64, %r14
	jne	.LBB2_1150
	addq	$64, %r11
	addq	$64, %rsi
	addq	$64, %r13
	addq	$64, %r8
	addq	$64, %rcx
	addq	$64, %rbx
	movq	40(%rsp), %r9
	addq	304(%rsp), %r9
	movq	136(%rsp), %rbp
	movq	144(%rsp), %rdi
	testq	%rdi, %rdi
	jne	.LBB2_1147
.LBB2_1154:
	movq	48(%rsp), %rcx
	movq	%rcx, %rdi
	andq	$-16, %rdi
	cmpq	%rcx, %rdi
	movq	56(%rsp), %r13
	jne	.LBB2_1156
	movq	24(%rsp), %r14
	jmp	.LBB2_1161
.LBB2_1156:
	movq	264(%rsp), %rcx
	movq	240(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rcx
	movq	192(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rdx
	movq	184(%rsp), %r8
	leaq	(%r8,%rsi,4), %r8
	movq	256(%rsp), %r9
	leaq	(%r9,%rsi,4), %r9
	movq	248(%rsp), %r10
	leaq	(%r10,%rsi,4), %r10
	movq	176(%rsp), %r11
	leaq	(%r11,%rsi,4), %r11
	movq	24(%rsp), %r14
	.p2align	4
.LBB2_1157:
	movq	%rdi, %rbx
	imulq	(%rsp), %rbx
	movq	%r12, %rbp
	subq	%rbx, %rbp
	jb	.LBB2_1409
	cmpq	$1, %rbp
	jbe	.LBB2_1403
	movq	48(%rsp), %rsi
	cmpq	%rsi, %rdi
	jae	.LBB2_1480
	vbroadcastss	(%rcx,%rdi,4), %zmm12
	shlq	$6, %rbx
	vmovups	(%rax,%rbx), %zmm13
	vmovups	64(%rax,%rbx), %zmm14
	vfmadd231ps	%zmm13, %zmm12, %zmm11
	vfmadd231ps	%zmm12, %zmm14, %zmm10
	vbroadcastss	(%rdx,%rdi,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm14, %zmm8
	vbroadcastss	(%r8,%rdi,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm14, %zmm6
	vbroadcastss	(%r9,%rdi,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm14, %zmm4
	vbroadcastss	(%r10,%rdi,4), %zmm12
	vfmadd231ps	%zmm13, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm14, %zmm2
	vbroadcastss	(%r11,%rdi,4), %zmm12
	incq	%rdi
	vfmadd231ps	%zmm13, %zmm12, %zmm1
	vfmadd231ps	%zmm14, %zmm12, %zmm0
	cmpq	%rsi, %rdi
	jb	.LBB2_1157
.LBB2_1161:
	movq	8(%rsp), %rcx
	cmpq	%rcx, 224(%rsp)
	movq	(%rsp), %rdx
	movq	32(%rsp), %rbp
	movq	208(%rsp), %rdi
	movq	72(%rsp), %r12
	movq	64(%rsp), %r11
	movq	168(%rsp), %r8
	movq	280(%rsp), %r9
	jb	.LBB2_1140
.LBB2_1162:
	movl	$2, %esi
	cmpq	344(%rsp), %rbp
	ja	.LBB2_1276
	cmpb	$0, 312(%rsp)
	jne	.LBB2_1475
	movq	%r11, %r8
	shlq	$4, %r8
	movq	16(%rsp), %rbx
	movq	%rbx, %rax
	subq	%r8, %rax
	cmpq	$16, %rax
	movl	$16, %edx
	cmovbq	%rax, %rdx
	subq	%rdx, %rax
	movl	$-1, %r10d
	movl	%edx, %ecx
	shll	%cl, %r10d
	movl	$-1, %r11d
	movl	%eax, %ecx
	shll	%cl, %r11d
	movq	344(%rsp), %r9
	subq	%rbp, %r9
	movq	%rbx, %rcx
	notl	%r10d
	kmovd	%r10d, %k2
	notl	%r11d
	kmovd	%r11d, %k1
	subq	%r8, %rcx
	jae	.LBB2_1210
	cmpq	%r9, %rbp
	movq	64(%rsp), %r11
	jbe	.LBB2_1264
	jmp	.LBB2_1275
.LBB2_1166:
	cmpq	%rcx, 88(%rsp)
	jae	.LBB2_1191
	testq	%r13, %r13
	je	.LBB2_1485
	movq	88(%rsp), %r9
	movq	%r8, 168(%rsp)
.LBB2_1169:
	movq	%r9, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB2_1171
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB2_1172
.LBB2_1171:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB2_1172:
	leaq	(%r9,%r13), %rdi
	subq	%rdx, %rdi
	cmpq	%rcx, %rdi
	movq	%rcx, %rsi
	cmovbq	%rdi, %rsi
	cmpq	%r9, %rdi
	jb	.LBB2_1463
	imulq	296(%rsp), %rax
	addq	%rdx, %rax
	imulq	(%rsp), %rax
	movq	%r8, %rdx
	subq	%rax, %rdx
	jb	.LBB2_1456
	movq	%rdi, 280(%rsp)
	movq	%rsi, 136(%rsp)
	subq	%r9, %rsi
	shlq	$6, %rax
	addq	128(%rsp), %rax
	movq	%rsi, %r14
	shrq	$4, %r14
	movq	%rsi, 48(%rsp)
	movq	%r9, 224(%rsp)
	je	.LBB2_1183
	movq	576(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r10
	movq	520(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r11
	movq	392(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r12
	movq	376(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r13
	movq	328(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r8
	movq	288(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	xorl	%ebx, %ebx
	xorl	%edi, %edi
	.p2align	4
.LBB2_1176:
	movq	%rsi, %r9
	subq	%rdi, %r9
	jb	.LBB2_1445
	cmpq	$16, %r9
	jb	.LBB2_1392
	leaq	16(%rdi), %rsi
	movq	%rsi, 40(%rsp)
	decq	%r14
	movq	%r14, 144(%rsp)
	movq	%rbx, %rbp
	xorl	%r9d, %r9d
	xorl	%esi, %esi
	.p2align	4
.LBB2_1179:
	cmpq	%rdx, %rbp
	ja	.LBB2_1386
	je	.LBB2_1373
	movq	%rsi, %r14
	orq	%rdi, %r14
	movq	(%rsp), %r15
	imulq	%r15, %r14
	shlq	$6, %r14
	vmovups	(%rax,%r14), %zmm6
	vfmadd231ps	(%rcx,%r9){1to16}, %zmm6, %zmm5
	vfmadd231ps	(%r8,%r9){1to16}, %zmm6, %zmm4
	vfmadd231ps	(%r13,%r9){1to16}, %zmm6, %zmm3
	vfmadd231ps	(%r12,%r9){1to16}, %zmm6, %zmm2
	vfmadd231ps	(%r11,%r9){1to16}, %zmm6, %zmm1
	vfmadd231ps	(%r10,%r9){1to16}, %zmm6, %zmm0
	addq	$4, %r9
	addq	%r15, %rbp
	incq	%rsi
	cmpq	$64, %r9
	jne	.LBB2_1179
	addq	$64, %r10
	addq	$64, %r11
	addq	$64, %r12
	addq	$64, %r13
	addq	$64, %r8
	addq	$64, %rcx
	addq	304(%rsp), %rbx
	movq	40(%rsp), %rdi
	movq	144(%rsp), %r14
	testq	%r14, %r14
	movq	48(%rsp), %rsi
	jne	.LBB2_1176
.LBB2_1183:
	movq	%rsi, %rdi
	andq	$-16, %rdi
	cmpq	%rsi, %rdi
	movq	56(%rsp), %r13
	jne	.LBB2_1185
	movq	32(%rsp), %rbp
	jmp	.LBB2_1190
.LBB2_1185:
	movq	264(%rsp), %rcx
	movq	224(%rsp), %rbx
	leaq	(%rcx,%rbx,4), %rcx
	movq	192(%rsp), %rsi
	leaq	(%rsi,%rbx,4), %r12
	movq	184(%rsp), %r8
	leaq	(%r8,%rbx,4), %r8
	movq	256(%rsp), %r9
	leaq	(%r9,%rbx,4), %r10
	movq	248(%rsp), %r9
	leaq	(%r9,%rbx,4), %r11
	movq	176(%rsp), %r9
	leaq	(%r9,%rbx,4), %r14
	movq	32(%rsp), %rbp
	.p2align	4
.LBB2_1186:
	leaq	1(%rdi), %r9
	movq	%rdi, %rbx
	imulq	(%rsp), %rbx
	cmpq	%rdx, %rbx
	ja	.LBB2_1431
	je	.LBB2_1396
	movq	48(%rsp), %rsi
	cmpq	%rsi, %rdi
	jae	.LBB2_1480
	shlq	$6, %rbx
	vmovups	(%rax,%rbx), %zmm6
	vfmadd231ps	(%rcx,%rdi,4){1to16}, %zmm6, %zmm5
	vfmadd231ps	(%r12,%rdi,4){1to16}, %zmm6, %zmm4
	vfmadd231ps	(%r8,%rdi,4){1to16}, %zmm6, %zmm3
	vfmadd231ps	(%r10,%rdi,4){1to16}, %zmm6, %zmm2
	vfmadd231ps	(%r11,%rdi,4){1to16}, %zmm6, %zmm1
	vfmadd231ps	(%r14,%rdi,4){1to16}, %zmm6, %zmm0
	movq	%r9, %rdi
	cmpq	%rsi, %r9
	jb	.LBB2_1186
.LBB2_1190:
	movq	8(%rsp), %rcx
	cmpq	%rcx, 280(%rsp)
	movq	208(%rsp), %rdi
	movq	24(%rsp), %r14
	movq	72(%rsp), %r12
	movq	64(%rsp), %r11
	movq	168(%rsp), %r8
	movq	136(%rsp), %r9
	jb	.LBB2_1169
.LBB2_1191:
	cmpq	$0, 320(%rsp)
	je	.LBB2_1204
	movq	80(%rsp), %rsi
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB2_1205
.LBB2_1193:
	movq	80(%rsp), %r10
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%ebp
	subq	%rdx, %r10
	movl	$3, %esi
	cmpq	%r10, %rbp
	ja	.LBB2_1135
.LBB2_1194:
	movq	%rbp, %rdx
	cmpb	$0, 312(%rsp)
	jne	.LBB2_1474
	movq	%r14, %r12
	movq	%rdi, %rsi
	shlq	$4, %r11
	movq	16(%rsp), %r9
	movq	%r9, %r8
	subq	%r11, %r8
	cmpq	$16, %r8
	movl	$16, %edi
	cmovbq	%r8, %rdi
	subq	%rdi, %r8
	movl	$-1, %ebx
	movl	%edi, %ecx
	shll	%cl, %ebx
	cmpq	$16, %r8
	movl	$16, %eax
	cmovbq	%r8, %rax
	movl	$-1, %ebp
	movl	%eax, %ecx
	shll	%cl, %ebp
	movq	%r8, %rcx
	subq	%rax, %rcx
	movl	$-1, %r14d
	shll	%cl, %r14d
	subq	%rdx, %r10
	notl	%ebx
	kmovd	%ebx, %k3
	notl	%ebp
	kmovd	%ebp, %k2
	notl	%r14d
	kmovd	%r14d, %k1
	subq	%r11, %r9
	jae	.LBB2_1197
	cmpq	%r10, %rdx
	movq	%rdx, %rbp
	movq	%r12, %r14
	movq	72(%rsp), %r12
	jbe	.LBB2_1228
	jmp	.LBB2_1229
.LBB2_1197:
	movq	%rdx, %rbp
	movq	%r12, %r14
	movq	72(%rsp), %r12
	je	.LBB2_1219
	movq	352(%rsp), %rdx
	leaq	(%rdx,%r11,4), %rbx
	cmpq	$15, %r9
	jbe	.LBB2_1218
	vaddps	(%rbx), %zmm17, %zmm17
	vmovups	%zmm17, (%rbx)
	cmpq	$17, %r9
	jb	.LBB2_1219
	leaq	(%rbx,%rdi,4), %rbx
	cmpq	$15, %r8
	jbe	.LBB2_1253
	vaddps	(%rbx), %zmm16, %zmm16
	vmovups	%zmm16, (%rbx)
	cmpq	$17, %r8
	jb	.LBB2_1219
	leaq	(%rbx,%rax,4), %rbx
	cmpq	$15, %rcx
	jbe	.LBB2_1307
	vaddps	(%rbx), %zmm15, %zmm15
	vmovups	%zmm15, (%rbx)
	jmp	.LBB2_1219
.LBB2_1204:
	movq	80(%rsp), %rsi
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB2_1205:
	movq	%rsi, %rax
	subq	%rdx, %rax
	movl	$1, %esi
	cmpq	%rax, %rbp
	jbe	.LBB2_1207
	movq	(%rsp), %rdx
	addq	%rsi, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_1106
	jmp	.LBB2_1367
.LBB2_1207:
	cmpb	$0, 312(%rsp)
	jne	.LBB2_1475
	movq	%r11, %rdx
	shlq	$4, %rdx
	movq	16(%rsp), %r9
	movq	%r9, %rcx
	subq	%rdx, %rcx
	cmpq	$16, %rcx
	movl	$16, %r8d
	cmovaeq	%r8, %rcx
	movl	$-1, %r8d
	shll	%cl, %r8d
	subq	%rbp, %rax
	movq	%r9, %rcx
	notl	%r8d
	kmovd	%r8d, %k1
	subq	%rdx, %rcx
	jae	.LBB2_1215
	cmpq	%rax, %rbp
	jbe	.LBB2_1274
	jmp	.LBB2_1275
.LBB2_1210:
	movq	64(%rsp), %r11
	je	.LBB2_1241
	movq	352(%rsp), %rsi
	leaq	(%rsi,%r8,4), %r10
	cmpq	$15, %rcx
	jbe	.LBB2_1240
	vaddps	(%r10), %zmm11, %zmm11
	vmovups	%zmm11, (%r10)
	cmpq	$17, %rcx
	movl	$2, %esi
	jb	.LBB2_1241
	leaq	(%r10,%rdx,4), %r10
	cmpq	$15, %rax
	jbe	.LBB2_1293
	vaddps	(%r10), %zmm10, %zmm10
	vmovups	%zmm10, (%r10)
	cmpq	%r9, %rbp
	jbe	.LBB2_1242
	jmp	.LBB2_1275
.LBB2_1215:
	je	.LBB2_1249
	movq	%rdi, %rsi
	movq	352(%rsp), %rdi
	leaq	(%rdi,%rdx,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_1247
	vaddps	(%rdi), %zmm5, %zmm5
	vmovups	%zmm5, (%rdi)
	jmp	.LBB2_1248
.LBB2_1218:
	vmovups	(%rbx), %zmm15 {%k3} {z}
	vaddps	%zmm15, %zmm17, %zmm15
	vmovups	%zmm15, (%rbx) {%k3}
.LBB2_1219:
	cmpq	%r10, %rbp
	ja	.LBB2_1229
	cmpq	%r11, 16(%rsp)
	je	.LBB2_1228
	movq	336(%rsp), %rdx
	leaq	(%rdx,%r11,4), %rbx
	cmpq	$15, %r9
	jbe	.LBB2_1227
	vaddps	(%rbx), %zmm14, %zmm14
	vmovups	%zmm14, (%rbx)
	cmpq	$17, %r9
	jb	.LBB2_1228
	leaq	(%rbx,%rdi,4), %rbx
	cmpq	$15, %r8
	jbe	.LBB2_1282
	vaddps	(%rbx), %zmm13, %zmm13
	vmovups	%zmm13, (%rbx)
	cmpq	$17, %r8
	jb	.LBB2_1228
	leaq	(%rbx,%rax,4), %rbx
	cmpq	$15, %rcx
	jbe	.LBB2_1334
	vaddps	(%rbx), %zmm12, %zmm12
	vmovups	%zmm12, (%rbx)
	jmp	.LBB2_1228
.LBB2_1227:
	vmovups	(%rbx), %zmm12 {%k3} {z}
	vaddps	%zmm12, %zmm14, %zmm12
	vmovups	%zmm12, (%rbx) {%k3}
.LBB2_1228:
	subq	%rbp, %r10
	cmpq	%r10, %rbp
	jbe	.LBB2_1231
.LBB2_1229:
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdx
	movq	%rsi, %rdi
.LBB2_1230:
	movq	64(%rsp), %r11
	movl	$3, %esi
	addq	%rsi, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_1106
	jmp	.LBB2_1367
.LBB2_1231:
	subq	%rbp, %r10
	cmpq	%r11, 16(%rsp)
	jae	.LBB2_1233
	cmpq	%r10, %rbp
	ja	.LBB2_1229
	jmp	.LBB2_1284
.LBB2_1233:
	je	.LBB2_1255
	movq	368(%rsp), %rdx
	leaq	(%rdx,%r11,4), %rbx
	cmpq	$15, %r9
	jbe	.LBB2_1254
	vaddps	(%rbx), %zmm11, %zmm11
	vmovups	%zmm11, (%rbx)
	cmpq	$17, %r9
	jb	.LBB2_1255
	leaq	(%rbx,%rdi,4), %rbx
	cmpq	$15, %r8
	jbe	.LBB2_1308
	vaddps	(%rbx), %zmm10, %zmm10
	vmovups	%zmm10, (%rbx)
	cmpq	$17, %r8
	jb	.LBB2_1255
	leaq	(%rbx,%rax,4), %rbx
	cmpq	$15, %rcx
	jbe	.LBB2_1345
	vaddps	(%rbx), %zmm9, %zmm9
	vmovups	%zmm9, (%rbx)
	jmp	.LBB2_1255
.LBB2_1240:
	vmovups	(%r10), %zmm10 {%k2} {z}
	vaddps	%zmm10, %zmm11, %zmm10
	vmovups	%zmm10, (%r10) {%k2}
	movl	$2, %esi
.LBB2_1241:
	cmpq	%r9, %rbp
	ja	.LBB2_1275
.LBB2_1242:
	cmpq	%r8, 16(%rsp)
	je	.LBB2_1264
	movq	336(%rsp), %rsi
	leaq	(%rsi,%r8,4), %r10
	cmpq	$15, %rcx
	jbe	.LBB2_1263
	vaddps	(%r10), %zmm9, %zmm9
	vmovups	%zmm9, (%r10)
	cmpq	$17, %rcx
	movl	$2, %esi
	jb	.LBB2_1264
	leaq	(%r10,%rdx,4), %r10
	cmpq	$15, %rax
	jbe	.LBB2_1318
	vaddps	(%r10), %zmm8, %zmm8
	vmovups	%zmm8, (%r10)
	subq	%rbp, %r9
	cmpq	%r9, %rbp
	jbe	.LBB2_1265
	jmp	.LBB2_1275
.LBB2_1247:
	vmovups	(%rdi), %zmm6 {%k1} {z}
	vaddps	%zmm6, %zmm5, %zmm5
	vmovups	%zmm5, (%rdi) {%k1}
.LBB2_1248:
	movq	%rsi, %rdi
	movl	$1, %esi
.LBB2_1249:
	cmpq	%rax, %rbp
	ja	.LBB2_1275
	cmpq	%rdx, 16(%rsp)
	je	.LBB2_1274
	movq	%rdi, %rsi
	movq	336(%rsp), %rdi
	leaq	(%rdi,%rdx,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_1272
	vaddps	(%rdi), %zmm4, %zmm4
	vmovups	%zmm4, (%rdi)
	jmp	.LBB2_1273
.LBB2_1253:
	vmovups	(%rbx), %zmm15 {%k2} {z}
	vaddps	%zmm15, %zmm16, %zmm15
	vmovups	%zmm15, (%rbx) {%k2}
	jmp	.LBB2_1219
.LBB2_1254:
	vmovups	(%rbx), %zmm9 {%k3} {z}
	vaddps	%zmm9, %zmm11, %zmm9
	vmovups	%zmm9, (%rbx) {%k3}
.LBB2_1255:
	cmpq	%r10, %rbp
	ja	.LBB2_1229
	cmpq	%r11, 16(%rsp)
	je	.LBB2_1284
	movq	512(%rsp), %rdx
	leaq	(%rdx,%r11,4), %rbx
	cmpq	$15, %r9
	jbe	.LBB2_1283
	vaddps	(%rbx), %zmm8, %zmm8
	vmovups	%zmm8, (%rbx)
	cmpq	$17, %r9
	jb	.LBB2_1284
	leaq	(%rbx,%rdi,4), %rbx
	cmpq	$15, %r8
	jbe	.LBB2_1335
	vaddps	(%rbx), %zmm7, %zmm7
	vmovups	%zmm7, (%rbx)
	cmpq	$17, %r8
	jb	.LBB2_1284
	leaq	(%rbx,%rax,4), %rbx
	cmpq	$15, %rcx
	jbe	.LBB2_1349
	vaddps	(%rbx), %zmm6, %zmm6
	vmovups	%zmm6, (%rbx)
	jmp	.LBB2_1350
.LBB2_1263:
	vmovups	(%r10), %zmm8 {%k2} {z}
	vaddps	%zmm8, %zmm9, %zmm8
	vmovups	%zmm8, (%r10) {%k2}
	movl	$2, %esi
.LBB2_1264:
	subq	%rbp, %r9
	cmpq	%r9, %rbp
	ja	.LBB2_1275
.LBB2_1265:
	subq	%rbp, %r9
	cmpq	%r8, 16(%rsp)
	jae	.LBB2_1267
	cmpq	%r9, %rbp
	ja	.LBB2_1275
	jmp	.LBB2_1320
.LBB2_1267:
	je	.LBB2_1295
	movq	368(%rsp), %rsi
	leaq	(%rsi,%r8,4), %r10
	cmpq	$15, %rcx
	jbe	.LBB2_1294
	vaddps	(%r10), %zmm7, %zmm7
	vmovups	%zmm7, (%r10)
	cmpq	$17, %rcx
	movl	$2, %esi
	jb	.LBB2_1295
	leaq	(%r10,%rdx,4), %r10
	cmpq	$15, %rax
	jbe	.LBB2_1337
	vaddps	(%r10), %zmm6, %zmm6
	vmovups	%zmm6, (%r10)
	cmpq	%r9, %rbp
	ja	.LBB2_1275
	jmp	.LBB2_1296
.LBB2_1272:
	vmovups	(%rdi), %zmm5 {%k1} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rdi) {%k1}
.LBB2_1273:
	movq	%rsi, %rdi
	movl	$1, %esi
.LBB2_1274:
	subq	%rbp, %rax
	cmpq	%rax, %rbp
	jbe	.LBB2_1277
.LBB2_1275:
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdx
.LBB2_1276:
	addq	%rsi, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_1106
	jmp	.LBB2_1367
.LBB2_1277:
	subq	%rbp, %rax
	cmpq	%rdx, 16(%rsp)
	jae	.LBB2_1279
	cmpq	%rax, %rbp
	ja	.LBB2_1275
	jmp	.LBB2_1329
.LBB2_1279:
	je	.LBB2_1303
	movq	%rdi, %rsi
	movq	368(%rsp), %rdi
	leaq	(%rdi,%rdx,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_1301
	vaddps	(%rdi), %zmm3, %zmm3
	vmovups	%zmm3, (%rdi)
	jmp	.LBB2_1302
.LBB2_1282:
	vmovups	(%rbx), %zmm12 {%k2} {z}
	vaddps	%zmm12, %zmm13, %zmm12
	vmovups	%zmm12, (%rbx) {%k2}
	jmp	.LBB2_1228
.LBB2_1283:
	vmovups	(%rbx), %zmm6 {%k3} {z}
	vaddps	%zmm6, %zmm8, %zmm6
	vmovups	%zmm6, (%rbx) {%k3}
.LBB2_1284:
	subq	%rbp, %r10
	cmpq	%r10, %rbp
	ja	.LBB2_1229
	subq	%rbp, %r10
	cmpq	%r11, 16(%rsp)
	jb	.LBB2_1229
	je	.LBB2_1310
	movq	504(%rsp), %rdx
	leaq	(%rdx,%r11,4), %rbx
	cmpq	$15, %r9
	jbe	.LBB2_1309
	vaddps	(%rbx), %zmm5, %zmm5
	vmovups	%zmm5, (%rbx)
	cmpq	$17, %r9
	jb	.LBB2_1310
	leaq	(%rbx,%rdi,4), %rbx
	cmpq	$15, %r8
	jbe	.LBB2_1346
	vaddps	(%rbx), %zmm4, %zmm4
	vmovups	%zmm4, (%rbx)
	cmpq	$17, %r8
	jb	.LBB2_1310
	leaq	(%rbx,%rax,4), %rbx
	cmpq	$15, %rcx
	jbe	.LBB2_1363
	vaddps	(%rbx), %zmm3, %zmm3
	vmovups	%zmm3, (%rbx)
	jmp	.LBB2_1364
.LBB2_1293:
	vmovups	(%r10), %zmm11 {%k1} {z}
	vaddps	%zmm11, %zmm10, %zmm10
	vmovups	%zmm10, (%r10) {%k1}
	cmpq	%r9, %rbp
	jbe	.LBB2_1242
	jmp	.LBB2_1275
.LBB2_1294:
	vmovups	(%r10), %zmm6 {%k2} {z}
	vaddps	%zmm6, %zmm7, %zmm6
	vmovups	%zmm6, (%r10) {%k2}
	movl	$2, %esi
.LBB2_1295:
	cmpq	%r9, %rbp
	ja	.LBB2_1275
.LBB2_1296:
	cmpq	%r8, 16(%rsp)
	je	.LBB2_1320
	movq	512(%rsp), %rsi
	leaq	(%rsi,%r8,4), %r10
	cmpq	$15, %rcx
	jbe	.LBB2_1319
	vaddps	(%r10), %zmm5, %zmm5
	vmovups	%zmm5, (%r10)
	cmpq	$17, %rcx
	movl	$2, %esi
	jb	.LBB2_1320
	leaq	(%r10,%rdx,4), %r10
	cmpq	$15, %rax
	jbe	.LBB2_1347
	vaddps	(%r10), %zmm4, %zmm4
	vmovups	%zmm4, (%r10)
	subq	%rbp, %r9
	cmpq	%r9, %rbp
	ja	.LBB2_1275
	jmp	.LBB2_1321
.LBB2_1301:
	vmovups	(%rdi), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rdi) {%k1}
.LBB2_1302:
	movq	%rsi, %rdi
	movl	$1, %esi
.LBB2_1303:
	cmpq	%rax, %rbp
	ja	.LBB2_1275
	cmpq	%rdx, 16(%rsp)
	je	.LBB2_1329
	movq	%rdi, %rsi
	movq	512(%rsp), %rdi
	leaq	(%rdi,%rdx,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_1327
	vaddps	(%rdi), %zmm2, %zmm2
	vmovups	%zmm2, (%rdi)
	jmp	.LBB2_1328
.LBB2_1307:
	vmovups	(%rbx), %zmm16 {%k1} {z}
	vaddps	%zmm16, %zmm15, %zmm15
	vmovups	%zmm15, (%rbx) {%k1}
	jmp	.LBB2_1219
.LBB2_1308:
	vmovups	(%rbx), %zmm9 {%k2} {z}
	vaddps	%zmm9, %zmm10, %zmm9
	vmovups	%zmm9, (%rbx) {%k2}
	jmp	.LBB2_1255
.LBB2_1309:
	vmovups	(%rbx), %zmm3 {%k3} {z}
	vaddps	%zmm3, %zmm5, %zmm3
	vmovups	%zmm3, (%rbx) {%k3}
.LBB2_1310:
	cmpq	%r10, %rbp
	ja	.LBB2_1229
	cmpq	%r11, 16(%rsp)
	je	.LBB2_1229
	movq	496(%rsp), %rdx
	leaq	(%rdx,%r11,4), %r10
	cmpq	$15, %r9
	jbe	.LBB2_1336
	vaddps	(%r10), %zmm2, %zmm2
	vmovups	%zmm2, (%r10)
	cmpq	$17, %r9
	jb	.LBB2_1352
	leaq	(%r10,%rdi,4), %rdx
	cmpq	$15, %r8
	jbe	.LBB2_1351
	vaddps	(%rdx), %zmm1, %zmm1
	vmovups	%zmm1, (%rdx)
	cmpq	$17, %r8
	jb	.LBB2_1352
	leaq	(%rdx,%rax,4), %rax
	cmpq	$15, %rcx
	jbe	.LBB2_1366
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB2_1352
.LBB2_1318:
	vmovups	(%r10), %zmm9 {%k1} {z}
	vaddps	%zmm9, %zmm8, %zmm8
	vmovups	%zmm8, (%r10) {%k1}
	subq	%rbp, %r9
	cmpq	%r9, %rbp
	jbe	.LBB2_1265
	jmp	.LBB2_1275
.LBB2_1319:
	vmovups	(%r10), %zmm4 {%k2} {z}
	vaddps	%zmm4, %zmm5, %zmm4
	vmovups	%zmm4, (%r10) {%k2}
	movl	$2, %esi
.LBB2_1320:
	subq	%rbp, %r9
	cmpq	%r9, %rbp
	ja	.LBB2_1275
.LBB2_1321:
	subq	%rbp, %r9
	cmpq	%r8, 16(%rsp)
	jb	.LBB2_1275
	je	.LBB2_1355
	movq	504(%rsp), %rsi
	leaq	(%rsi,%r8,4), %r10
	cmpq	$15, %rcx
	jbe	.LBB2_1338
	vaddps	(%r10), %zmm3, %zmm3
	vmovups	%zmm3, (%r10)
	cmpq	$17, %rcx
	movl	$2, %esi
	jb	.LBB2_1355
	leaq	(%r10,%rdx,4), %r10
	cmpq	$15, %rax
	jbe	.LBB2_1353
	vaddps	(%r10), %zmm2, %zmm2
	vmovups	%zmm2, (%r10)
	jmp	.LBB2_1354
.LBB2_1327:
	vmovups	(%rdi), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%rdi) {%k1}
.LBB2_1328:
	movq	%rsi, %rdi
	movl	$1, %esi
.LBB2_1329:
	subq	%rbp, %rax
	cmpq	%rax, %rbp
	ja	.LBB2_1275
	subq	%rbp, %rax
	cmpq	%rdx, 16(%rsp)
	jb	.LBB2_1275
	je	.LBB2_1341
	movq	%rdi, %rsi
	movq	504(%rsp), %rdi
	leaq	(%rdi,%rdx,4), %rdi
	cmpq	$15, %rcx
	jbe	.LBB2_1339
	vaddps	(%rdi), %zmm1, %zmm1
	vmovups	%zmm1, (%rdi)
	jmp	.LBB2_1340
.LBB2_1334:
	vmovups	(%rbx), %zmm13 {%k1} {z}
	vaddps	%zmm13, %zmm12, %zmm12
	vmovups	%zmm12, (%rbx) {%k1}
	jmp	.LBB2_1228
.LBB2_1335:
	vmovups	(%rbx), %zmm6 {%k2} {z}
	vaddps	%zmm6, %zmm7, %zmm6
	vmovups	%zmm6, (%rbx) {%k2}
	jmp	.LBB2_1284
.LBB2_1336:
	vmovups	(%r10), %zmm0 {%k3} {z}
	vaddps	%zmm0, %zmm2, %zmm0
	vmovups	%zmm0, (%r10) {%k3}
	jmp	.LBB2_1229
.LBB2_1337:
	vmovups	(%r10), %zmm7 {%k1} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%r10) {%k1}
	cmpq	%r9, %rbp
	ja	.LBB2_1275
	jmp	.LBB2_1296
.LBB2_1338:
	vmovups	(%r10), %zmm2 {%k2} {z}
	vaddps	%zmm2, %zmm3, %zmm2
	vmovups	%zmm2, (%r10) {%k2}
	movl	$2, %esi
	jmp	.LBB2_1355
.LBB2_1339:
	vmovups	(%rdi), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rdi) {%k1}
.LBB2_1340:
	movq	%rsi, %rdi
	movl	$1, %esi
.LBB2_1341:
	cmpq	%rax, %rbp
	ja	.LBB2_1275
	cmpq	%rdx, 16(%rsp)
	je	.LBB2_1275
	movq	496(%rsp), %rax
	leaq	(%rax,%rdx,4), %rax
	cmpq	$15, %rcx
	jbe	.LBB2_1348
	vaddps	(%rax), %zmm0, %zmm0
	vmovups	%zmm0, (%rax)
	jmp	.LBB2_1275
.LBB2_1345:
	vmovups	(%rbx), %zmm10 {%k1} {z}
	vaddps	%zmm10, %zmm9, %zmm9
	vmovups	%zmm9, (%rbx) {%k1}
	jmp	.LBB2_1255
.LBB2_1346:
	vmovups	(%rbx), %zmm3 {%k2} {z}
	vaddps	%zmm3, %zmm4, %zmm3
	vmovups	%zmm3, (%rbx) {%k2}
	jmp	.LBB2_1310
.LBB2_1347:
	vmovups	(%r10), %zmm5 {%k1} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%r10) {%k1}
	subq	%rbp, %r9
	cmpq	%r9, %rbp
	ja	.LBB2_1275
	jmp	.LBB2_1321
.LBB2_1348:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	jmp	.LBB2_1275
.LBB2_1349:
	vmovups	(%rbx), %zmm7 {%k1} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%rbx) {%k1}
.LBB2_1350:
	movq	32(%rsp), %rbp
	movq	56(%rsp), %r13
	movq	208(%rsp), %rsi
	movq	24(%rsp), %r14
	movq	72(%rsp), %r12
	jmp	.LBB2_1284
.LBB2_1351:
	vmovups	(%rdx), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rdx) {%k2}
.LBB2_1352:
	movq	32(%rsp), %rbp
	movq	56(%rsp), %r13
	movq	8(%rsp), %rcx
	movq	208(%rsp), %rdi
	movq	24(%rsp), %r14
	movq	(%rsp), %rdx
	movq	72(%rsp), %r12
	jmp	.LBB2_1230
.LBB2_1353:
	vmovups	(%r10), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vmovups	%zmm2, (%r10) {%k1}
.LBB2_1354:
	movq	32(%rsp), %rbp
	movq	56(%rsp), %r13
	movq	208(%rsp), %rdi
	movq	24(%rsp), %r14
	movq	72(%rsp), %r12
	movq	64(%rsp), %r11
.LBB2_1355:
	cmpq	%r9, %rbp
	ja	.LBB2_1275
	cmpq	%r8, 16(%rsp)
	je	.LBB2_1275
	movq	496(%rsp), %rsi
	leaq	(%rsi,%r8,4), %r8
	cmpq	$15, %rcx
	jbe	.LBB2_1361
	vaddps	(%r8), %zmm1, %zmm1
	vmovups	%zmm1, (%r8)
	cmpq	$17, %rcx
	jb	.LBB2_1362
	leaq	(%r8,%rdx,4), %rcx
	cmpq	$15, %rax
	jbe	.LBB2_1365
	vaddps	(%rcx), %zmm0, %zmm0
	vmovups	%zmm0, (%rcx)
	jmp	.LBB2_1362
.LBB2_1361:
	vmovups	(%r8), %zmm0 {%k2} {z}
	vaddps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%r8) {%k2}
.LBB2_1362:
	movq	32(%rsp), %rbp
	movq	56(%rsp), %r13
	movq	8(%rsp), %rcx
	movq	208(%rsp), %rdi
	movq	24(%rsp), %r14
	movq	(%rsp), %rdx
	movq	72(%rsp), %r12
	movq	64(%rsp), %r11
	movl	$2, %esi
	addq	%rsi, %r11
	cmpq	%rdx, %r11
	jb	.LBB2_1106
	jmp	.LBB2_1367
.LBB2_1363:
	vmovups	(%rbx), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vmovups	%zmm3, (%rbx) {%k1}
.LBB2_1364:
	movq	32(%rsp), %rbp
	movq	56(%rsp), %r13
	movq	208(%rsp), %rsi
	movq	24(%rsp), %r14
	movq	72(%rsp), %r12
	jmp	.LBB2_1310
.LBB2_1365:
	vmovups	(%rcx), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rcx) {%k1}
	jmp	.LBB2_1362
.LBB2_1366:
	vmovups	(%rax), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax) {%k1}
	jmp	.LBB2_1352
.LBB2_1367:
	movq	152(%rsp), %rax
	cmpq	544(%rsp), %rax
	movq	216(%rsp), %rax
	jne	.LBB2_1104
	.p2align	4
.LBB2_1368:
	movq	%r14, %rbx
	movq	360(%rsp), %rax
	movq	80(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 360(%rsp)
	movq	704(%rsp), %r14
	subq	%rcx, %r14
	incq	528(%rsp)
	movq	656(%rsp), %rax
	addq	%rax, 576(%rsp)
	addq	%rax, 520(%rsp)
	addq	%rax, 392(%rsp)
	addq	%rax, 376(%rsp)
	addq	%rax, 328(%rsp)
	addq	%rax, 288(%rsp)
	addq	%rax, 600(%rsp)
	testq	%r14, %r14
	movq	552(%rsp), %r12
	movq	688(%rsp), %r9
	movq	680(%rsp), %r8
	movq	672(%rsp), %rdx
	movq	696(%rsp), %r11
	movq	664(%rsp), %rdi
	movq	648(%rsp), %rcx
	movq	640(%rsp), %r15
	movq	632(%rsp), %r10
	jne	.LBB2_6
	testq	%r11, %r11
	movq	608(%rsp), %rax
	movq	208(%rsp), %r12
	movq	%rbx, %r14
	movq	%r15, %rsi
	movq	616(%rsp), %r15
	jne	.LBB2_5
.LBB2_1370:
	addq	$760, %rsp
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
.LBB2_1372:
	.cfi_def_cfa_offset 816
	leaq	.Lanon.74435f109f3360002373b651fc018705.33(%rip), %rcx
	movl	$3, %esi
	xorl	%edi, %edi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1373:
	leaq	.Lanon.74435f109f3360002373b651fc018705.33(%rip), %rcx
	movl	$1, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1376:
	leaq	.Lanon.74435f109f3360002373b651fc018705.33(%rip), %rcx
	movl	$2, %esi
	xorl	%edi, %edi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1379:
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r10, %rdi
	movq	%r11, %rsi
	movq	%r11, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1386:
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%rbp, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1375:
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%rbp, %rdi
	movq	%r9, %rsi
	movq	%r9, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1377:
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%rbp, %rdi
	movq	%r8, %rsi
	movq	%r8, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1382:
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r11, %rsi
	movq	%r11, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1383:
	leaq	.Lanon.74435f109f3360002373b651fc018705.33(%rip), %rcx
	movl	$3, %esi
	xorl	%edi, %edi
	movq	%r10, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1384:
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1385:
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1387:
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%rbp, %rdi
	movq	%r11, %rsi
	movq	%r11, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1388:
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1389:
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r12, %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1390:
	leaq	.Lanon.74435f109f3360002373b651fc018705.33(%rip), %rcx
	movl	$2, %esi
	xorl	%edi, %edi
	movq	%r10, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1392:
	leaq	.Lanon.74435f109f3360002373b651fc018705.35(%rip), %rdi
	leaq	.Lanon.74435f109f3360002373b651fc018705.36(%rip), %rdx
	movl	$12, %esi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.LBB2_1395:
	leaq	.Lanon.74435f109f3360002373b651fc018705.31(%rip), %rcx
	movl	$3, %esi
	xorl	%edi, %edi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1396:
	leaq	.Lanon.74435f109f3360002373b651fc018705.31(%rip), %rcx
	movl	$1, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1393:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1413:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%rbp, %rdi
	movq	48(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1394:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1416:
	movq	%r12, %r10
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r10, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1403:
	leaq	.Lanon.74435f109f3360002373b651fc018705.31(%rip), %rcx
	movl	$2, %esi
	xorl	%edi, %edi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1397:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%r10, %rdi
	movq	%rsi, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1399:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%r9, %rdi
	movq	%r11, %rsi
	movq	%r11, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1412:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%r10, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1401:
	movq	%rcx, %r10
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r10, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1402:
	leaq	.Lanon.74435f109f3360002373b651fc018705.31(%rip), %rcx
	movl	$3, %esi
	xorl	%edi, %edi
	movq	%r8, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1404:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%rbx, %rdi
	movq	%r11, %rsi
	movq	%r11, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1431:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%rbx, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1405:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rax, %rdi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1406:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1407:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%rbx, %rdi
	movq	%r9, %rsi
	movq	%r9, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1408:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%rbx, %rdi
	movq	%r8, %rsi
	movq	%r8, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1409:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1415:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%r8, %rsi
	movq	%r8, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1417:
	movq	%r13, %r10
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r10, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1418:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%r9, %rsi
	movq	%r9, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1421:
	movq	(%rsp), %rax
	jmp	.LBB2_1422
.LBB2_1423:
	movq	(%rsp), %rax
	leaq	(%r12,%rax,4), %r10
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r10, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1424:
	movq	400(%rsp), %rax
	jmp	.LBB2_1422
.LBB2_1425:
	movq	(%rsp), %rax
	leaq	(%r12,%rax,8), %r10
	subq	%rax, %r10
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r10, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1426:
	movq	(%rsp), %rax
	leaq	(%r12,%rax,8), %r10
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r10, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1427:
	movq	408(%rsp), %rax
.LBB2_1422:
	leaq	(%r12,%rax,2), %r10
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r10, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1428:
	movq	400(%rsp), %rax
	leaq	(%r12,%rax,4), %r10
.LBB2_1429:
	leaq	.Lanon.74435f109f3360002373b651fc018705.34(%rip), %rcx
	movq	%r10, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1430:
	leaq	.Lanon.74435f109f3360002373b651fc018705.31(%rip), %rcx
	movl	$2, %esi
	xorl	%edi, %edi
	movq	%r8, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1432:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%r10, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1463:
	movq	%rcx, %rdx
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r9, %rdi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1437:
	movq	%rcx, %rdx
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r10, %rdi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1434:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rdx, %rdi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1435:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%r8, %rdi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1436:
	leaq	.Lanon.74435f109f3360002373b651fc018705.0(%rip), %rdi
	leaq	.Lanon.74435f109f3360002373b651fc018705.2(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB2_1456:
	leaq	.Lanon.74435f109f3360002373b651fc018705.20(%rip), %rcx
	movq	%rax, %rdi
	movq	%r8, %rsi
	movq	%r8, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1439:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%r9, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1440:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1441:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%r8, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1442:
	leaq	.Lanon.74435f109f3360002373b651fc018705.32(%rip), %rcx
	movq	%r9, %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1444:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%r10, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1445:
	leaq	.Lanon.74435f109f3360002373b651fc018705.37(%rip), %rcx
	movq	%rsi, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1447:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%r9, %rdi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1448:
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r8, %rdi
	movq	8(%rsp), %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1449:
	movq	%rcx, %rdx
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r8, %rdi
	movq	%rbx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1450:
	leaq	.Lanon.74435f109f3360002373b651fc018705.20(%rip), %rcx
	movq	%rax, %rdi
	movq	224(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1451:
	leaq	.Lanon.74435f109f3360002373b651fc018705.20(%rip), %rcx
	movq	%rax, %rdi
	movq	216(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1452:
	leaq	.Lanon.74435f109f3360002373b651fc018705.20(%rip), %rcx
	movq	%rax, %rdi
	movq	104(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1453:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%rbx, %rdi
	movq	%r12, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1454:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%r10, %rdi
	movq	552(%rsp), %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1455:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	552(%rsp), %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1457:
	movq	%rcx, %rdx
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r8, %rdi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1458:
	movq	%rax, %rdi
.LBB2_1438:
	leaq	.Lanon.74435f109f3360002373b651fc018705.4(%rip), %rcx
	movq	384(%rsp), %rdx
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1460:
	movq	%rcx, %rdx
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r10, %rdi
	movq	%r9, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1461:
	movq	%rcx, %rdx
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r8, %rdi
	movq	%rbp, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1462:
	movq	%rax, 720(%rsp)
	leaq	.Lanon.74435f109f3360002373b651fc018705.5(%rip), %rax
	movq	%rax, 728(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 736(%rsp)
	leaq	720(%rsp), %rcx
	movq	%rcx, 744(%rsp)
	movq	%rax, 752(%rsp)
	leaq	.Lanon.74435f109f3360002373b651fc018705.6(%rip), %rdi
	leaq	.Lanon.74435f109f3360002373b651fc018705.7(%rip), %rdx
	leaq	728(%rsp), %rsi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB2_1465:
	movq	%rcx, %rdx
	leaq	.Lanon.74435f109f3360002373b651fc018705.21(%rip), %rcx
	movq	%r9, %rdi
	movq	%rbx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1466:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	240(%rsp), %rdi
	movq	176(%rsp), %rsi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1467:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	336(%rsp), %rdi
	movq	352(%rsp), %rsi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1468:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	496(%rsp), %rdi
	movq	504(%rsp), %rsi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1469:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	336(%rsp), %rdi
	movq	352(%rsp), %rsi
	movq	%r10, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1470:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	496(%rsp), %rdi
	movq	504(%rsp), %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1471:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	312(%rsp), %rdi
	movq	240(%rsp), %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1477:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	312(%rsp), %rdi
	movq	240(%rsp), %rsi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1472:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	368(%rsp), %rdi
	movq	336(%rsp), %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1473:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	368(%rsp), %rdi
	movq	336(%rsp), %rsi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1474:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	584(%rsp), %rdi
	movq	592(%rsp), %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1475:
	leaq	.Lanon.74435f109f3360002373b651fc018705.38(%rip), %rcx
	movq	584(%rsp), %rdi
	movq	592(%rsp), %rsi
	movq	%rbp, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB2_1479:
	leaq	.Lanon.74435f109f3360002373b651fc018705.30(%rip), %rdx
	movq	%r10, %rdi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB2_1480:
	leaq	.Lanon.74435f109f3360002373b651fc018705.30(%rip), %rdx
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB2_1481:
	leaq	.Lanon.74435f109f3360002373b651fc018705.30(%rip), %rdx
	movq	%r10, %rdi
	movq	%r9, %rsi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB2_1482:
	leaq	.Lanon.74435f109f3360002373b651fc018705.30(%rip), %rdx
	movq	%r9, %rdi
	movq	%rbp, %rsi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB2_1485:
	leaq	.Lanon.74435f109f3360002373b651fc018705.19(%rip), %rdi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB2_1483:
	leaq	.Lanon.74435f109f3360002373b651fc018705.3(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end2:
	.size	_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps6avx51217h81efe6bb62aa7468E, .Lfunc_end2-_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps6avx51217h81efe6bb62aa7468E
	.cfi_endproc
	.section	.rodata._ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps6avx51217h81efe6bb62aa7468E,"a",@progbits
	.p2align	2, 0x0
.LJTI2_0:
	.long	.LBB2_10-.LJTI2_0
	.long	.LBB2_899-.LJTI2_0
	.long	.LBB2_471-.LJTI2_0
	.long	.LBB2_684-.LJTI2_0
	.long	.LBB2_226-.LJTI2_0
	.long	.LBB2_1090-.LJTI2_0

	.section	.text._ZN12nepenthe_ops11convolution15weight_gradient15weight_gradient17hdc443a8796528a15E,"ax",@progbits
	.globl	_ZN12nepenthe_ops11convolution15weight_gradient15weight_gradient17hdc443a8796528a15E
	.p2align	4
	.type	_ZN12nepenthe_ops11convolution15weight_gradient15weight_gradient17hdc443a8796528a15E,@function
_ZN12nepenthe_ops11convolution15weight_gradient15weight_gradient17hdc443a8796528a15E:
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
	subq	$392, %rsp
	.cfi_def_cfa_offset 448
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, %r14
	movq	%rdx, %rbp
	movq	%rsi, %r15
	movq	%rdi, %r13
	leaq	224(%rsp), %rdi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	224(%rsp), %rax
	movq	232(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movq	%rax, 328(%rsp)
	movq	248(%rsp), %rbx
	imulq	240(%rsp), %rbx
	leaq	224(%rsp), %rdi
	movq	%rbp, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	232(%rsp), %rax
	movq	%rax, 24(%rsp)
	movq	%rbx, 336(%rsp)
	leaq	224(%rsp), %rdi
	movq	%r15, (%rsp)
	movq	%r15, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	232(%rsp), %rax
	movq	240(%rsp), %rcx
	movq	%rax, 344(%rsp)
	movq	%rcx, 352(%rsp)
	movq	248(%rsp), %rdx
	movq	%rdx, 360(%rsp)
	movq	%rax, %r12
	shrq	$4, %r12
	andl	$15, %eax
	cmpq	$1, %rax
	sbbq	$-1, %r12
	movq	224(%rsp), %rax
	imulq	%r12, %rax
	movq	%r12, 368(%rsp)
	movq	(%r14), %rbx
	movq	8(%r14), %r15
	movq	%rbx, %rsi
	shrq	%rsi
	movq	%r15, %rdi
	shrq	%rdi
	movq	%rsi, 376(%rsp)
	movq	%rdi, 200(%rsp)
	movq	%rbx, %rsi
	andq	$-2, %rsi
	addq	%rcx, %rsi
	movq	%r15, 16(%rsp)
	andq	$-2, %r15
	addq	%rdx, %r15
	movq	%rsi, 56(%rsp)
	movq	%r15, 64(%rsp)
	imulq	%r15, %rsi
	imulq	%rax, %rsi
	shlq	$4, %rsi
	leaq	160(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	movq	176(%rsp), %rdx
	movq	184(%rsp), %r14
	cmpq	%rdx, %r14
	ja	.LBB3_93
	shlq	$4, %r15
	imulq	%r12, %r15
	testq	%r15, %r15
	je	.LBB3_94
	movq	%rbp, 152(%rsp)
	movq	168(%rsp), %rbp
	movabsq	$384307168202282325, %rcx
	movq	%r14, %rax
	orq	%r15, %rax
	shrq	$32, %rax
	je	.LBB3_6
	movq	%r14, %rax
	xorl	%edx, %edx
	divq	%r15
	leaq	(,%rax,8), %rsi
	leaq	(%rsi,%rsi,2), %r12
	cmpq	%rcx, %rax
	jbe	.LBB3_7
.LBB3_4:
	xorl	%r13d, %r13d
.LBB3_5:
.Ltmp44:
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp45:
	jmp	.LBB3_100
.LBB3_6:
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	%r15d
	leaq	(,%rax,8), %rsi
	leaq	(%rsi,%rsi,2), %r12
	cmpq	%rcx, %rax
	ja	.LBB3_4
.LBB3_7:
	testq	%r12, %r12
	movq	%rbx, 88(%rsp)
	movq	%r13, 192(%rsp)
	je	.LBB3_11
	movq	%rdx, 96(%rsp)
	movq	%rax, %rbx
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r13d
	movl	$8, %esi
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB3_5
	movq	%rbx, %rcx
	movq	96(%rsp), %rdx
	movq	88(%rsp), %rbx
	subq	%rdx, %r14
	cmpq	%r14, %r15
	movq	40(%rsp), %r12
	jbe	.LBB3_12
.LBB3_10:
	xorl	%edx, %edx
	jmp	.LBB3_16
.LBB3_11:
	movl	$8, %eax
	xorl	%ecx, %ecx
	subq	%rdx, %r14
	cmpq	%r14, %r15
	movq	40(%rsp), %r12
	ja	.LBB3_10
.LBB3_12:
	leaq	16(%rax), %rsi
	leaq	(,%r15,4), %rdi
	xorl	%edx, %edx
	.p2align	4
.LBB3_13:
	subq	%r15, %r14
	movq	%rdx, -16(%rsi)
	movq	%rbp, -8(%rsi)
	movq	%r15, (%rsi)
	incq	%rdx
	addq	$24, %rsi
	addq	%rdi, %rbp
	cmpq	%r14, %r15
	jbe	.LBB3_13
	cmpq	$1, %rdx
	jbe	.LBB3_16
	leaq	56(%rsp), %rsi
	movq	%rsi, 224(%rsp)
	leaq	376(%rsp), %rsi
	movq	%rsi, 232(%rsp)
	leaq	352(%rsp), %rsi
	movq	%rsi, 240(%rsp)
	movq	(%rsp), %rsi
	movq	%rsi, 248(%rsp)
	leaq	360(%rsp), %rsi
	movq	%rsi, 256(%rsp)
	leaq	200(%rsp), %rsi
	movq	%rsi, 264(%rsp)
	leaq	368(%rsp), %rsi
	movq	%rsi, 272(%rsp)
	leaq	344(%rsp), %rsi
	movq	%rsi, 280(%rsp)
	movq	%rcx, 104(%rsp)
	movq	%rax, 112(%rsp)
	movq	%rdx, 120(%rsp)
.Ltmp0:
	leaq	104(%rsp), %rdi
	leaq	224(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hf9552c6c109ebe48E
.Ltmp1:
	movq	24(%rsp), %r14
	movq	16(%rsp), %r15
	jmp	.LBB3_17
.LBB3_16:
	movq	24(%rsp), %r14
	movq	16(%rsp), %r15
	movq	(%rsp), %rsi
	leaq	(%rdx,%rdx,2), %rdx
	leaq	(%rax,%rdx,8), %rdx
	movq	%rax, 104(%rsp)
	movq	%rcx, 120(%rsp)
	movq	%rax, 112(%rsp)
	movq	%rdx, 128(%rsp)
	leaq	56(%rsp), %rax
	movq	%rax, 224(%rsp)
	leaq	376(%rsp), %rax
	movq	%rax, 232(%rsp)
	leaq	352(%rsp), %rax
	movq	%rax, 240(%rsp)
	movq	%rsi, 248(%rsp)
	leaq	360(%rsp), %rax
	movq	%rax, 256(%rsp)
	leaq	200(%rsp), %rax
	movq	%rax, 264(%rsp)
	leaq	368(%rsp), %rax
	movq	%rax, 272(%rsp)
	leaq	344(%rsp), %rax
	movq	%rax, 280(%rsp)
.Ltmp2:
	leaq	104(%rsp), %rdi
	leaq	224(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he2d56ab0f5af027bE
.Ltmp3:
.LBB3_17:
	movups	160(%rsp), %xmm0
	movups	176(%rsp), %xmm1
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm0, 224(%rsp)
	movq	368(%rsp), %rax
	movq	352(%rsp), %rcx
	movq	%rcx, 256(%rsp)
	movq	360(%rsp), %rcx
	movq	%rcx, 264(%rsp)
	movq	344(%rsp), %rcx
	movq	%rcx, 272(%rsp)
	movq	%rax, 280(%rsp)
	movups	56(%rsp), %xmm0
	movaps	%xmm0, 288(%rsp)
	imulq	%r12, %r15
	movq	%r15, %rbp
	imulq	%r14, %rbp
	movq	%rbp, %rdx
	imulq	%rbx, %rdx
	movq	%r12, %r13
	leaq	(,%rdx,4), %r12
	movq	%rdx, %rax
	shrq	$62, %rax
	setne	%al
	movabsq	$9223372036854775804, %rcx
	cmpq	%rcx, %r12
	seta	%cl
	orb	%al, %cl
	movq	%r12, 32(%rsp)
	je	.LBB3_20
	xorl	%r14d, %r14d
.LBB3_19:
.Ltmp38:
	movq	%r14, %rdi
	movq	32(%rsp), %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp39:
	jmp	.LBB3_100
.LBB3_20:
	movq	%rdx, (%rsp)
	movq	%r15, 96(%rsp)
	testq	%r12, %r12
	je	.LBB3_23
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %r14d
	movl	$4, %esi
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	movq	%rax, 144(%rsp)
	testq	%rax, %rax
	movq	(%rsp), %r15
	je	.LBB3_19
	movq	%r15, 8(%rsp)
	movq	24(%rsp), %r14
	jmp	.LBB3_24
.LBB3_23:
	movl	$4, %eax
	movq	%rax, 144(%rsp)
	movq	$0, 8(%rsp)
	movq	(%rsp), %r15
.LBB3_24:
	movq	%r13, %r12
	movq	328(%rsp), %rcx
	imulq	%r15, %rcx
	imulq	336(%rsp), %rcx
	movl	$1, %eax
	movq	%rcx, 80(%rsp)
	cmpq	$524288, %rcx
	movq	192(%rsp), %r13
	jb	.LBB3_27
.Ltmp4:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp5:
	shlq	$4, %rax
.LBB3_27:
	movq	%rbx, %rcx
	addq	%rbx, %rcx
	je	.LBB3_97
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB3_30
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB3_31
.LBB3_30:
	xorl	%edx, %edx
	divl	%ecx
.LBB3_31:
	xorl	%ecx, %ecx
	testq	%rdx, %rdx
	setne	%cl
	addq	%rax, %rcx
	je	.LBB3_98
	movabsq	$-6148914691236517205, %rdx
	movq	%r14, %rax
	mulq	%rdx
	shrq	$2, %rdx
	leaq	(%rdx,%rdx), %rax
	leaq	(%rax,%rax,2), %rsi
	xorl	%eax, %eax
	cmpq	%rsi, %r14
	setne	%al
	addq	%rdx, %rax
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB3_34
	xorl	%edx, %edx
	divq	%rcx
	movq	%rax, %rcx
	jmp	.LBB3_35
.LBB3_34:
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %ecx
.LBB3_35:
	cmpq	$1, %rdx
	sbbq	$-1, %rcx
	movq	$0, 200(%rsp)
	movq	$8, 208(%rsp)
	movq	$0, 216(%rsp)
	testq	%rbp, %rbp
	je	.LBB3_95
	movq	%r15, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB3_39
	movq	%r15, %rax
	xorl	%edx, %edx
	divq	%rbp
	movq	%r15, %rbx
	subq	%rdx, %rbx
	cmpq	%rbx, %rbp
	jbe	.LBB3_40
.LBB3_38:
	movl	$8, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	movq	88(%rsp), %rbx
	jmp	.LBB3_54
.LBB3_39:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%ebp
	movq	%r15, %rbx
	subq	%rdx, %rbx
	cmpq	%rbx, %rbp
	ja	.LBB3_38
.LBB3_40:
	addq	%rcx, %rcx
	leaq	(%rcx,%rcx,2), %r15
	movq	%r15, %r14
	imulq	96(%rsp), %r14
	testq	%r14, %r14
	je	.LBB3_96
	movq	%rbp, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB3_43
	movq	%rbp, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB3_44
.LBB3_43:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB3_44:
	movq	%rax, 48(%rsp)
	cmpq	$1, %rdx
	sbbq	$-1, 48(%rsp)
	movl	$8, %eax
	xorl	%edx, %edx
	xorl	%r12d, %r12d
	movq	144(%rsp), %r13
	jmp	.LBB3_46
	.p2align	4
.LBB3_45:
	movq	%rdx, 216(%rsp)
	movq	%rdi, %r12
	movq	%rsi, %r13
	cmpq	%rbx, %rbp
	ja	.LBB3_52
.LBB3_46:
	movq	200(%rsp), %rsi
	subq	%rdx, %rsi
	cmpq	%rsi, 48(%rsp)
	ja	.LBB3_50
.LBB3_47:
	leaq	(,%rbp,4), %rsi
	addq	%r13, %rsi
	subq	%rbp, %rbx
	leaq	1(%r12), %rdi
	movq	%rdx, %r8
	shlq	$5, %r8
	addq	%rax, %r8
	addq	$24, %r8
	xorl	%ecx, %ecx
	movq	%rbp, %r10
	.p2align	4
.LBB3_48:
	testq	%r13, %r13
	je	.LBB3_45
	cmpq	%r10, %r14
	movq	%r10, %r11
	cmovbq	%r14, %r11
	movq	%rcx, %r9
	imulq	%r15, %r9
	incq	%rdx
	incq	%rcx
	movq	%r12, -24(%r8)
	movq	%r9, -16(%r8)
	movq	%r13, -8(%r8)
	movq	%r11, (%r8)
	addq	$32, %r8
	leaq	(%r13,%r11,4), %r13
	subq	%r11, %r10
	jne	.LBB3_48
	jmp	.LBB3_45
.LBB3_50:
.Ltmp6:
	movl	$8, %ecx
	movl	$32, %r8d
	leaq	200(%rsp), %rdi
	movq	%rdx, %rsi
	movq	48(%rsp), %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp7:
	movq	208(%rsp), %rax
	movq	216(%rsp), %rdx
	jmp	.LBB3_47
.LBB3_52:
	movq	200(%rsp), %rcx
	movq	208(%rsp), %rax
	cmpq	$524287, 80(%rsp)
	ja	.LBB3_88
	movq	192(%rsp), %r13
	movq	40(%rsp), %r12
	movq	24(%rsp), %r14
	movq	88(%rsp), %rbx
	movq	(%rsp), %r15
.LBB3_54:
	movq	152(%rsp), %rdi
	leaq	224(%rsp), %r8
	movq	32(%rsp), %rbp
.LBB3_55:
	shlq	$5, %rdx
	addq	%rax, %rdx
	movq	%rax, 160(%rsp)
	movq	%rcx, 176(%rsp)
	movq	%rax, 168(%rsp)
	movq	%rdx, 184(%rsp)
	leaq	328(%rsp), %rax
	movq	%rax, 104(%rsp)
	movq	%rdi, 112(%rsp)
	leaq	336(%rsp), %rax
	movq	%rax, 120(%rsp)
	movq	%r8, 128(%rsp)
.Ltmp13:
	leaq	160(%rsp), %rdi
	leaq	104(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb945564768381cfeE
.Ltmp14:
.LBB3_56:
	testq	%rbp, %rbp
	je	.LBB3_59
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %esi
	movq	%rbp, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	jne	.LBB3_60
.Ltmp15:
	movl	$4, %edi
	movq	%rbp, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp16:
	jmp	.LBB3_100
.LBB3_59:
	xorl	%r15d, %r15d
	movl	$4, %eax
.LBB3_60:
	movq	%r15, 56(%rsp)
	movq	%rax, 64(%rsp)
	movq	$0, 72(%rsp)
	testq	%r14, %r14
	je	.LBB3_62
	movq	%r12, %rax
	subq	$1, %rax
	movq	%rax, 48(%rsp)
	setb	%al
	testq	%rbx, %rbx
	sete	%cl
	orb	%al, %cl
	je	.LBB3_68
.LBB3_62:
	movq	72(%rsp), %rax
	movq	%rax, 16(%r13)
	movq	56(%rsp), %rax
	movq	%rax, (%r13)
	movq	64(%rsp), %rax
	movq	%rax, 8(%r13)
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB3_64
	shlq	$2, %rsi
	movl	$4, %edx
	movq	144(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB3_64:
.Ltmp29:
	leaq	224(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp30:
	movq	224(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB3_67
	movq	232(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB3_67:
	movq	%r13, %rax
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
.LBB3_68:
	.cfi_def_cfa_offset 448
	movq	16(%rsp), %rax
	imulq	%r12, %rax
	movq	%rax, %r15
	imulq	%r14, %r15
	shlq	$2, %rax
	movq	%rax, 16(%rsp)
	movq	144(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	(%rsp), %rax
	movq	%rax, 320(%rsp)
	movq	$0, 312(%rsp)
	xorl	%eax, %eax
.LBB3_69:
	incq	%rax
	movq	%rax, 384(%rsp)
	xorl	%r13d, %r13d
	movq	96(%rsp), %rsi
	jmp	.LBB3_71
	.p2align	4
.LBB3_70:
	incq	%r13
	cmpq	40(%rsp), %r13
	movq	88(%rsp), %rbx
	je	.LBB3_87
.LBB3_71:
	movq	80(%rsp), %r12
	movq	320(%rsp), %rbp
	movq	312(%rsp), %r14
	cmpq	%r13, %rsi
	jbe	.LBB3_83
	movq	%r13, %rax
	notq	%rax
	addq	%rsi, %rax
	movq	%rax, 32(%rsp)
	orq	40(%rsp), %rax
	shrq	$32, %rax
	movq	%rax, 152(%rsp)
	movq	88(%rsp), %rbx
	movq	80(%rsp), %r12
	movq	320(%rsp), %rbp
	movq	312(%rsp), %r14
	.p2align	4
.LBB3_73:
	cmpq	(%rsp), %r14
	ja	.LBB3_91
	cmpq	%rbp, %rsi
	ja	.LBB3_90
	cmpq	$0, 152(%rsp)
	je	.LBB3_77
	movq	32(%rsp), %rax
	xorl	%edx, %edx
	divq	40(%rsp)
	jmp	.LBB3_78
	.p2align	4
.LBB3_77:
	movq	32(%rsp), %rax
	xorl	%edx, %edx
	divl	40(%rsp)
.LBB3_78:
	movq	56(%rsp), %rcx
	movq	72(%rsp), %rsi
	subq	%rsi, %rcx
	cmpq	%rcx, %rax
	jae	.LBB3_81
.LBB3_79:
	movq	16(%rsp), %rax
	addq	%r12, %rax
	movq	64(%rsp), %rcx
	movq	%r12, 104(%rsp)
	movq	%rax, 112(%rsp)
	movq	%r13, 120(%rsp)
	movq	48(%rsp), %rax
	movq	%rax, 128(%rsp)
	movb	$1, 136(%rsp)
	leaq	72(%rsp), %rax
	movq	%rax, 160(%rsp)
	movq	%rsi, 168(%rsp)
	movq	%rcx, 176(%rsp)
.Ltmp23:
	leaq	104(%rsp), %rdi
	leaq	160(%rsp), %rsi
	callq	_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17h0e0054ecc50fbf08E
.Ltmp24:
	addq	%r15, %r14
	subq	%r15, %rbp
	leaq	(,%r15,4), %rax
	addq	%rax, %r12
	decq	%rbx
	movq	96(%rsp), %rsi
	jne	.LBB3_73
	jmp	.LBB3_70
.LBB3_81:
	incq	%rax
.Ltmp21:
	movl	$4, %ecx
	movl	$4, %r8d
	leaq	56(%rsp), %rdi
	movq	%rax, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp22:
	movq	72(%rsp), %rsi
	jmp	.LBB3_79
	.p2align	4
.LBB3_83:
	cmpq	(%rsp), %r14
	ja	.LBB3_91
	cmpq	%rbp, %rsi
	ja	.LBB3_90
	movq	16(%rsp), %rax
	addq	%r12, %rax
	movq	64(%rsp), %rcx
	movq	72(%rsp), %rdx
	movq	%r12, 104(%rsp)
	movq	%rax, 112(%rsp)
	movq	%r13, 120(%rsp)
	movq	48(%rsp), %rax
	movq	%rax, 128(%rsp)
	movb	$1, 136(%rsp)
	leaq	72(%rsp), %rax
	movq	%rax, 160(%rsp)
	movq	%rdx, 168(%rsp)
	movq	%rcx, 176(%rsp)
.Ltmp18:
	leaq	104(%rsp), %rdi
	leaq	160(%rsp), %rsi
	callq	_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17h0e0054ecc50fbf08E
.Ltmp19:
	addq	%r15, %r14
	subq	%r15, %rbp
	leaq	(,%r15,4), %rax
	addq	%rax, %r12
	decq	%rbx
	movq	96(%rsp), %rsi
	jne	.LBB3_83
	jmp	.LBB3_70
.LBB3_87:
	addq	%rsi, 312(%rsp)
	subq	%rsi, 320(%rsp)
	movq	80(%rsp), %rax
	addq	16(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	384(%rsp), %rax
	cmpq	24(%rsp), %rax
	movq	192(%rsp), %r13
	jne	.LBB3_69
	jmp	.LBB3_62
.LBB3_88:
	cmpq	$2, %rdx
	movq	192(%rsp), %r13
	movq	40(%rsp), %r12
	movq	24(%rsp), %r14
	movq	88(%rsp), %rbx
	movq	(%rsp), %r15
	movq	152(%rsp), %rdi
	leaq	224(%rsp), %r8
	movq	32(%rsp), %rbp
	jb	.LBB3_55
	leaq	328(%rsp), %rsi
	movq	%rsi, 104(%rsp)
	movq	%rdi, 112(%rsp)
	leaq	336(%rsp), %rsi
	movq	%rsi, 120(%rsp)
	movq	%r8, 128(%rsp)
	movq	%rcx, 160(%rsp)
	movq	%rax, 168(%rsp)
	movq	%rdx, 176(%rsp)
.Ltmp9:
	leaq	160(%rsp), %rdi
	leaq	104(%rsp), %rsi
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h4429bd7939d32c98E
.Ltmp10:
	jmp	.LBB3_56
.LBB3_90:
	xorl	%r14d, %r14d
	leaq	.Lanon.74435f109f3360002373b651fc018705.11(%rip), %rcx
	jmp	.LBB3_92
.LBB3_91:
	movq	(%rsp), %rbp
	movq	%rbp, %rsi
	leaq	.Lanon.74435f109f3360002373b651fc018705.12(%rip), %rcx
.LBB3_92:
.Ltmp26:
	movq	%r14, %rdi
	movq	%rbp, %rdx
	movq	8(%rsp), %r14
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp27:
	jmp	.LBB3_100
.LBB3_93:
.Ltmp48:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%r14, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp49:
	jmp	.LBB3_100
.LBB3_94:
.Ltmp46:
	leaq	.Lanon.74435f109f3360002373b651fc018705.0(%rip), %rdi
	leaq	.Lanon.74435f109f3360002373b651fc018705.15(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp47:
	jmp	.LBB3_100
.LBB3_95:
.Ltmp32:
	leaq	.Lanon.74435f109f3360002373b651fc018705.0(%rip), %rdi
	leaq	.Lanon.74435f109f3360002373b651fc018705.10(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp33:
	jmp	.LBB3_100
.LBB3_96:
.Ltmp11:
	leaq	.Lanon.74435f109f3360002373b651fc018705.0(%rip), %rdi
	leaq	.Lanon.74435f109f3360002373b651fc018705.13(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp12:
	jmp	.LBB3_100
.LBB3_97:
	leaq	.Lanon.74435f109f3360002373b651fc018705.8(%rip), %rdi
	jmp	.LBB3_99
.LBB3_98:
	leaq	.Lanon.74435f109f3360002373b651fc018705.9(%rip), %rdi
.LBB3_99:
.Ltmp35:
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp36:
.LBB3_100:
	ud2
.LBB3_101:
.Ltmp8:
	movq	%rax, %rbx
	movq	200(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB3_111
	movq	208(%rsp), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB3_111
.LBB3_103:
.Ltmp31:
	movq	%rax, %rbx
	jmp	.LBB3_119
.LBB3_104:
.Ltmp17:
	jmp	.LBB3_110
.LBB3_105:
.Ltmp37:
	jmp	.LBB3_110
.LBB3_106:
.Ltmp20:
	jmp	.LBB3_108
.LBB3_107:
.Ltmp25:
.LBB3_108:
	movq	%rax, %rbx
	movq	8(%rsp), %r14
	jmp	.LBB3_113
.LBB3_109:
.Ltmp34:
.LBB3_110:
	movq	%rax, %rbx
.LBB3_111:
	movq	8(%rsp), %r14
	jmp	.LBB3_115
.LBB3_112:
.Ltmp28:
	movq	%rax, %rbx
.LBB3_113:
	movq	56(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB3_115
	movq	64(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB3_115:
	testq	%r14, %r14
	je	.LBB3_118
	shlq	$2, %r14
	movl	$4, %edx
	movq	144(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB3_118
.LBB3_117:
.Ltmp40:
	movq	%rax, %rbx
.LBB3_118:
.Ltmp41:
	leaq	224(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp42:
.LBB3_119:
	movq	224(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB3_123
	movq	232(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB3_121:
.Ltmp43:
	movq	224(%rsp), %rdi
	movq	232(%rsp), %rsi
	callq	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB3_122:
.Ltmp50:
	movq	%rax, %rbx
.Ltmp51:
	leaq	160(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
.Ltmp52:
.LBB3_123:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB3_124:
.Ltmp53:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end3:
	.size	_ZN12nepenthe_ops11convolution15weight_gradient15weight_gradient17hdc443a8796528a15E, .Lfunc_end3-_ZN12nepenthe_ops11convolution15weight_gradient15weight_gradient17hdc443a8796528a15E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops11convolution15weight_gradient15weight_gradient17hdc443a8796528a15E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table3:
.Lexception0:
	.byte	255
	.byte	155
	.uleb128 .Lttbase0-.Lttbaseref0
.Lttbaseref0:
	.byte	1
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp44-.Lfunc_begin0
	.byte	0
	.byte	0
	.uleb128 .Ltmp44-.Lfunc_begin0
	.uleb128 .Ltmp3-.Ltmp44
	.uleb128 .Ltmp50-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp38-.Lfunc_begin0
	.uleb128 .Ltmp39-.Ltmp38
	.uleb128 .Ltmp40-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Ltmp5-.Ltmp4
	.uleb128 .Ltmp37-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp6-.Lfunc_begin0
	.uleb128 .Ltmp7-.Ltmp6
	.uleb128 .Ltmp8-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp13-.Lfunc_begin0
	.uleb128 .Ltmp16-.Ltmp13
	.uleb128 .Ltmp17-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp29-.Lfunc_begin0
	.uleb128 .Ltmp30-.Ltmp29
	.uleb128 .Ltmp31-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp23-.Lfunc_begin0
	.uleb128 .Ltmp22-.Ltmp23
	.uleb128 .Ltmp25-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp18-.Lfunc_begin0
	.uleb128 .Ltmp19-.Ltmp18
	.uleb128 .Ltmp20-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp9-.Lfunc_begin0
	.uleb128 .Ltmp10-.Ltmp9
	.uleb128 .Ltmp17-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp26-.Lfunc_begin0
	.uleb128 .Ltmp27-.Ltmp26
	.uleb128 .Ltmp28-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp48-.Lfunc_begin0
	.uleb128 .Ltmp47-.Ltmp48
	.uleb128 .Ltmp50-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp32-.Lfunc_begin0
	.uleb128 .Ltmp12-.Ltmp32
	.uleb128 .Ltmp34-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp35-.Lfunc_begin0
	.uleb128 .Ltmp36-.Ltmp35
	.uleb128 .Ltmp37-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp41-.Lfunc_begin0
	.uleb128 .Ltmp42-.Ltmp41
	.uleb128 .Ltmp43-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp42-.Lfunc_begin0
	.uleb128 .Ltmp51-.Ltmp42
	.byte	0
	.byte	0
	.uleb128 .Ltmp51-.Lfunc_begin0
	.uleb128 .Ltmp52-.Ltmp51
	.uleb128 .Ltmp53-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp52-.Lfunc_begin0
	.uleb128 .Lfunc_end3-.Ltmp52
	.byte	0
	.byte	0
.Lcst_end0:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase0:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops11convolution15weight_gradient6Turned5below17h96292f880552183bE,"ax",@progbits
	.hidden	_ZN12nepenthe_ops11convolution15weight_gradient6Turned5below17h96292f880552183bE
	.globl	_ZN12nepenthe_ops11convolution15weight_gradient6Turned5below17h96292f880552183bE
	.p2align	4
	.type	_ZN12nepenthe_ops11convolution15weight_gradient6Turned5below17h96292f880552183bE,@function
_ZN12nepenthe_ops11convolution15weight_gradient6Turned5below17h96292f880552183bE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdx, %rcx
	movq	%rsi, %rax
	movq	16(%rdi), %rdx
	movq	24(%rdi), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB4_3
	imulq	64(%rdi), %rax
	addq	%rcx, %rax
	imulq	72(%rdi), %rax
	imulq	56(%rdi), %rax
	shrq	$4, %rsi
	movq	%rsi, %rdx
	subq	%rax, %rdx
	jb	.LBB4_2
	shlq	$6, %rax
	addq	8(%rdi), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB4_3:
	.cfi_def_cfa_offset 16
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB4_2:
	leaq	anon.74435f109f3360002373b651fc018705.18.llvm.5742513092579328760(%rip), %rcx
	movq	%rax, %rdi
	movq	%rsi, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end4:
	.size	_ZN12nepenthe_ops11convolution15weight_gradient6Turned5below17h96292f880552183bE, .Lfunc_end4-_ZN12nepenthe_ops11convolution15weight_gradient6Turned5below17h96292f880552183bE
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops11convolution15weight_gradient8turn_row17h862ba7d61b960659E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops11convolution15weight_gradient8turn_row17h862ba7d61b960659E
	.globl	_ZN12nepenthe_ops11convolution15weight_gradient8turn_row17h862ba7d61b960659E
	.p2align	4
	.type	_ZN12nepenthe_ops11convolution15weight_gradient8turn_row17h862ba7d61b960659E,@function
_ZN12nepenthe_ops11convolution15weight_gradient8turn_row17h862ba7d61b960659E:
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
	subq	$3432, %rsp
	.cfi_def_cfa_offset 3488
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %eax
	testl	%eax, %eax
	movq	%rsi, 8(%rsp)
	jne	.LBB5_1
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	je	.LBB5_5
.LBB5_3:
	addq	$3432, %rsp
	cmpl	$1, %eax
	jne	.LBB5_65
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
	jmp	_ZN12nepenthe_ops11convolution15weight_gradient8turn_row4avx217hf6a5781838423c98E
.LBB5_65:
	.cfi_def_cfa_offset 3488
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
	jmp	_ZN12nepenthe_ops11convolution15weight_gradient8turn_row6avx51217hf86dd8b6c4847f57E
.LBB5_1:
	.cfi_def_cfa_offset 3488
	movq	%rcx, %r14
	movq	%rdi, %rbx
	movq	%rdx, %r15
	callq	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	movq	%r15, %rdx
	movq	8(%rsp), %rsi
	movq	%rbx, %rdi
	movq	%r14, %rcx
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	jne	.LBB5_3
.LBB5_5:
	movq	%rsi, %r8
	shrq	$4, %r8
	movl	%esi, %eax
	andl	$15, %eax
	cmpq	$1, %rax
	sbbq	$-1, %r8
	movq	%r8, %rax
	shlq	$4, %rax
	movq	%rax, 64(%rsp)
	je	.LBB5_9
	testq	%rcx, %rcx
	je	.LBB5_66
	testq	%rsi, %rsi
	je	.LBB5_67
	movq	%rcx, %rax
	leaq	(%r8,%r8), %rsi
	leaq	(%r8,%r8,2), %r9
	leaq	(,%r8,8), %r10
	movq	%r10, 216(%rsp)
	subq	%r8, %r10
	movq	%r10, 208(%rsp)
	movq	64(%rsp), %rcx
	subq	%rsi, %rcx
	movq	%rcx, 200(%rsp)
	movq	8(%rdi), %rcx
	movq	%rcx, 16(%rsp)
	movq	16(%rdi), %rbx
	movq	24(%rdi), %rcx
	movq	%rbx, %r10
	shlq	$4, %r10
	movq	%r10, 192(%rsp)
	movq	%rcx, 32(%rsp)
	leaq	(,%rcx,4), %rcx
	addq	(%rdi), %rcx
	movq	%rcx, 56(%rsp)
	movq	%rbx, %rcx
	shlq	$6, %rcx
	movq	%rcx, 184(%rsp)
	leaq	(,%r8,4), %rcx
	leaq	(%r8,%r8,4), %rdi
	leaq	(%rsi,%rsi,2), %r10
	movq	%r10, 160(%rsp)
	leaq	(%r8,%r8,8), %r10
	movq	%r10, 152(%rsp)
	movq	%rsi, 232(%rsp)
	leaq	(%rsi,%rsi,4), %rsi
	movq	%rsi, 144(%rsp)
	leaq	(%r8,%rdi,2), %rsi
	movq	%rsi, 136(%rsp)
	movq	%rcx, 176(%rsp)
	leaq	(%rcx,%rcx,2), %rcx
	movq	%rcx, 128(%rsp)
	movq	%r9, 224(%rsp)
	leaq	(%r8,%r9,4), %rcx
	movq	%rcx, 120(%rsp)
	movq	%rdi, 168(%rsp)
	leaq	(%rdi,%rdi,2), %rcx
	movq	%rcx, 112(%rsp)
	xorl	%esi, %esi
	leaq	2408(%rsp), %r14
	movq	%rax, %rdi
	movq	%r8, 240(%rsp)
	jmp	.LBB5_11
	.p2align	4
.LBB5_10:
	addq	$64, 56(%rsp)
	movq	104(%rsp), %rdx
	movq	96(%rsp), %rsi
	movq	72(%rsp), %rdi
	testq	%rdi, %rdi
	je	.LBB5_66
.LBB5_11:
	movq	%rdx, %rcx
	movq	64(%rsp), %rdx
	cmpq	%rdi, %rdx
	movq	%rdi, 72(%rsp)
	cmovbq	%rdx, %rdi
	movq	%rdi, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	je	.LBB5_12
	movq	%rdi, %rax
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB5_14
.LBB5_12:
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%r8d
.LBB5_14:
	movq	%rdi, %r9
	shlq	$6, %r9
	movq	%rcx, %rdx
	addq	%rcx, %r9
	movq	%r9, 104(%rsp)
	subq	%rdi, 72(%rsp)
	leaq	1(%rsi), %rcx
	movq	%rcx, 96(%rsp)
	shlq	$4, %rsi
	movq	%rax, %rcx
	movq	%rsi, 88(%rsp)
	addq	%rsi, %rcx
	movq	%rcx, 24(%rsp)
	setb	7(%rsp)
	movq	%rax, 80(%rsp)
	leaq	(,%rax,4), %rax
	movq	%rax, 280(%rsp)
	movq	56(%rsp), %rax
	movq	%rax, 40(%rsp)
	movq	32(%rsp), %rax
	movq	%rax, 48(%rsp)
	xorl	%r12d, %r12d
	xorl	%ebp, %ebp
	movq	%rdx, 256(%rsp)
	movq	%rdi, 248(%rsp)
	jmp	.LBB5_15
	.p2align	4
.LBB5_53:
	addq	$16, %r12
	movq	48(%rsp), %rax
	addq	192(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	40(%rsp), %rax
	addq	184(%rsp), %rax
	movq	%rax, 40(%rsp)
	movq	%r13, %rbp
	cmpq	%r8, %r13
	je	.LBB5_10
.LBB5_15:
	movq	%rbp, 264(%rsp)
	shlq	$4, %rbp
	movl	$1024, %edx
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
	cmpb	$0, 7(%rsp)
	movq	%r12, 272(%rsp)
	jne	.LBB5_54
	xorl	%r14d, %r14d
	xorl	%r15d, %r15d
	xorl	%r13d, %r13d
	movq	8(%rsp), %rcx
	movq	80(%rsp), %r8
	jmp	.LBB5_17
	.p2align	4
.LBB5_61:
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movups	48(%rsi), %xmm3
	movaps	%xmm3, 336(%rsp)
	movaps	%xmm2, 320(%rsp)
	movaps	%xmm1, 304(%rsp)
	movaps	%xmm0, 288(%rsp)
.LBB5_64:
	leaq	(%rsp,%r15), %rax
	addq	$2408, %rax
	movaps	288(%rsp), %xmm0
	movaps	304(%rsp), %xmm1
	movaps	320(%rsp), %xmm2
	movaps	336(%rsp), %xmm3
	movups	%xmm3, 48(%rax)
	movups	%xmm2, 32(%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
.LBB5_18:
	addq	$64, %r15
	addq	%rbx, %r14
	incq	%r12
	incq	%r13
	cmpq	$1024, %r15
	je	.LBB5_19
.LBB5_17:
	cmpq	%rcx, %r12
	jae	.LBB5_18
	movq	%r13, %rsi
	addq	%rbp, %rsi
	imulq	%rbx, %rsi
	addq	32(%rsp), %rsi
	movq	48(%rsp), %rax
	leaq	(%rax,%r14), %rdi
	addq	24(%rsp), %rsi
	cmpq	%rdi, %rsi
	jb	.LBB5_68
	cmpq	16(%rsp), %rsi
	ja	.LBB5_68
	movq	40(%rsp), %rax
	leaq	(%rax,%r14,4), %rsi
	cmpq	$16, %r8
	je	.LBB5_61
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 1424(%rsp)
	movaps	%xmm0, 1408(%rsp)
	movaps	%xmm0, 1392(%rsp)
	movaps	%xmm0, 1376(%rsp)
	ja	.LBB5_69
	leaq	1376(%rsp), %rdi
	movq	280(%rsp), %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	80(%rsp), %r8
	movq	8(%rsp), %rcx
	movaps	1376(%rsp), %xmm0
	movaps	1392(%rsp), %xmm1
	movaps	1408(%rsp), %xmm2
	movaps	1424(%rsp), %xmm3
	movaps	%xmm0, 288(%rsp)
	movaps	%xmm1, 304(%rsp)
	movaps	%xmm2, 320(%rsp)
	movaps	%xmm3, 336(%rsp)
	jmp	.LBB5_64
.LBB5_54:
	cmpq	8(%rsp), %r12
	jb	.LBB5_55
	.p2align	4
.LBB5_19:
	movq	264(%rsp), %r15
	leaq	1(%r15), %r13
	movl	$1024, %edx
	leaq	352(%rsp), %rdi
	leaq	2408(%rsp), %r14
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movups	2408(%rsp), %xmm0
	movups	2424(%rsp), %xmm1
	movups	2440(%rsp), %xmm2
	movups	2456(%rsp), %xmm3
	movaps	%xmm3, 1424(%rsp)
	movaps	%xmm2, 1408(%rsp)
	movaps	%xmm1, 1392(%rsp)
	movaps	%xmm0, 1376(%rsp)
	leaq	3368(%rsp), %rax
	movups	-896(%rax), %xmm0
	movups	-880(%rax), %xmm1
	movups	-864(%rax), %xmm2
	movups	-848(%rax), %xmm3
	leaq	1440(%rsp), %rcx
	movups	%xmm3, 48(%rcx)
	movups	%xmm2, 32(%rcx)
	movups	%xmm1, 16(%rcx)
	movups	%xmm0, (%rcx)
	movups	-832(%rax), %xmm0
	movups	-816(%rax), %xmm1
	movups	-800(%rax), %xmm2
	movups	-784(%rax), %xmm3
	movups	%xmm3, 112(%rcx)
	movups	%xmm2, 96(%rcx)
	movups	%xmm1, 80(%rcx)
	movups	%xmm0, 64(%rcx)
	movups	-768(%rax), %xmm0
	movups	-752(%rax), %xmm1
	movups	-736(%rax), %xmm2
	movups	-720(%rax), %xmm3
	movups	%xmm3, 176(%rcx)
	movups	%xmm2, 160(%rcx)
	movups	%xmm1, 144(%rcx)
	movups	%xmm0, 128(%rcx)
	movups	-704(%rax), %xmm0
	movups	-688(%rax), %xmm1
	movups	-672(%rax), %xmm2
	movups	-656(%rax), %xmm3
	movups	%xmm3, 240(%rcx)
	movups	%xmm2, 224(%rcx)
	movups	%xmm1, 208(%rcx)
	movups	%xmm0, 192(%rcx)
	movups	-640(%rax), %xmm0
	movups	-624(%rax), %xmm1
	movups	-608(%rax), %xmm2
	movups	-592(%rax), %xmm3
	movups	%xmm3, 304(%rcx)
	movups	%xmm2, 288(%rcx)
	movups	%xmm1, 272(%rcx)
	movups	%xmm0, 256(%rcx)
	movups	-576(%rax), %xmm0
	movups	-560(%rax), %xmm1
	movups	-544(%rax), %xmm2
	movups	-528(%rax), %xmm3
	movups	%xmm3, 368(%rcx)
	movups	%xmm2, 352(%rcx)
	movups	%xmm1, 336(%rcx)
	movups	%xmm0, 320(%rcx)
	movups	-512(%rax), %xmm0
	movups	-496(%rax), %xmm1
	movups	-480(%rax), %xmm2
	movups	-464(%rax), %xmm3
	movups	%xmm3, 432(%rcx)
	movups	%xmm2, 416(%rcx)
	movups	%xmm1, 400(%rcx)
	movups	%xmm0, 384(%rcx)
	movups	-448(%rax), %xmm0
	movups	-432(%rax), %xmm1
	movups	-416(%rax), %xmm2
	movups	-400(%rax), %xmm3
	movups	%xmm3, 496(%rcx)
	movups	%xmm2, 480(%rcx)
	movups	%xmm1, 464(%rcx)
	movups	%xmm0, 448(%rcx)
	movups	-384(%rax), %xmm0
	movups	-368(%rax), %xmm1
	movups	-352(%rax), %xmm2
	movups	-336(%rax), %xmm3
	movups	%xmm3, 560(%rcx)
	movups	%xmm2, 544(%rcx)
	movups	%xmm1, 528(%rcx)
	movups	%xmm0, 512(%rcx)
	movups	-320(%rax), %xmm0
	movups	-304(%rax), %xmm1
	movups	-288(%rax), %xmm2
	movups	-272(%rax), %xmm3
	movups	%xmm3, 624(%rcx)
	movups	%xmm2, 608(%rcx)
	movups	%xmm1, 592(%rcx)
	movups	%xmm0, 576(%rcx)
	movups	-256(%rax), %xmm0
	movups	-240(%rax), %xmm1
	movups	-224(%rax), %xmm2
	movups	-208(%rax), %xmm3
	movups	%xmm3, 688(%rcx)
	movups	%xmm2, 672(%rcx)
	movups	%xmm1, 656(%rcx)
	movups	%xmm0, 640(%rcx)
	movups	-192(%rax), %xmm0
	movups	-176(%rax), %xmm1
	movups	-160(%rax), %xmm2
	movups	-144(%rax), %xmm3
	movups	%xmm3, 752(%rcx)
	movups	%xmm2, 736(%rcx)
	movups	%xmm1, 720(%rcx)
	movups	%xmm0, 704(%rcx)
	movups	-128(%rax), %xmm0
	movups	-112(%rax), %xmm1
	movups	-96(%rax), %xmm2
	movups	-80(%rax), %xmm3
	movups	%xmm3, 816(%rcx)
	movups	%xmm2, 800(%rcx)
	movups	%xmm1, 784(%rcx)
	movups	%xmm0, 768(%rcx)
	movups	-64(%rax), %xmm0
	movups	-48(%rax), %xmm1
	movups	-32(%rax), %xmm2
	movups	-16(%rax), %xmm3
	movups	%xmm3, 880(%rcx)
	movups	%xmm2, 864(%rcx)
	movups	%xmm1, 848(%rcx)
	movups	%xmm0, 832(%rcx)
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movups	48(%rax), %xmm3
	leaq	2336(%rsp), %rcx
	movups	%xmm3, 48(%rcx)
	movups	%xmm2, 32(%rcx)
	movups	%xmm1, 16(%rcx)
	movups	%xmm0, (%rcx)
	movl	$15, %eax
	movq	256(%rsp), %rdx
	.p2align	4
.LBB5_20:
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
	movss	%xmm0, 292(%rsp,%rax,4)
	movss	%xmm1, 296(%rsp,%rax,4)
	movss	%xmm2, 300(%rsp,%rax,4)
	movss	%xmm3, 304(%rsp,%rax,4)
	movss	%xmm4, 308(%rsp,%rax,4)
	movss	%xmm5, 312(%rsp,%rax,4)
	movss	%xmm6, 316(%rsp,%rax,4)
	movss	%xmm7, 320(%rsp,%rax,4)
	movss	%xmm8, 324(%rsp,%rax,4)
	movss	%xmm9, 328(%rsp,%rax,4)
	movss	%xmm10, 332(%rsp,%rax,4)
	movss	%xmm11, 336(%rsp,%rax,4)
	movss	%xmm12, 340(%rsp,%rax,4)
	movss	%xmm13, 344(%rsp,%rax,4)
	movss	%xmm14, 348(%rsp,%rax,4)
	movss	%xmm15, 352(%rsp,%rax,4)
	addq	$16, %rax
	addq	$4, %rcx
	cmpq	$271, %rax
	jne	.LBB5_20
	movq	248(%rsp), %rdi
	cmpq	%rdi, %r15
	movq	240(%rsp), %r8
	leaq	416(%rsp), %rcx
	movq	272(%rsp), %r12
	jb	.LBB5_22
	leaq	(%r15,%r8), %rax
	cmpq	%rdi, %rax
	jb	.LBB5_24
.LBB5_25:
	movq	232(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jb	.LBB5_26
.LBB5_27:
	movq	224(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jb	.LBB5_28
.LBB5_29:
	movq	176(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jb	.LBB5_30
.LBB5_31:
	movq	168(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jb	.LBB5_32
.LBB5_33:
	movq	160(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jb	.LBB5_34
.LBB5_35:
	movq	208(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jb	.LBB5_36
.LBB5_37:
	movq	216(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jb	.LBB5_38
.LBB5_39:
	movq	152(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jb	.LBB5_40
.LBB5_41:
	movq	144(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jb	.LBB5_42
.LBB5_43:
	movq	136(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jb	.LBB5_44
.LBB5_45:
	movq	128(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jb	.LBB5_46
.LBB5_47:
	movq	120(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jb	.LBB5_48
.LBB5_49:
	movq	200(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jb	.LBB5_50
.LBB5_51:
	addq	112(%rsp), %r15
	cmpq	%rdi, %r15
	jae	.LBB5_53
	jmp	.LBB5_52
	.p2align	4
.LBB5_22:
	movq	%r15, %rax
	shlq	$6, %rax
	movups	352(%rsp), %xmm0
	movups	368(%rsp), %xmm1
	movups	384(%rsp), %xmm2
	movups	400(%rsp), %xmm3
	movups	%xmm3, 48(%rdx,%rax)
	movups	%xmm2, 32(%rdx,%rax)
	movups	%xmm1, 16(%rdx,%rax)
	movups	%xmm0, (%rdx,%rax)
	leaq	(%r15,%r8), %rax
	cmpq	%rdi, %rax
	jae	.LBB5_25
.LBB5_24:
	shlq	$6, %rax
	movups	(%rcx), %xmm0
	movups	16(%rcx), %xmm1
	movups	32(%rcx), %xmm2
	movups	48(%rcx), %xmm3
	movups	%xmm3, 48(%rdx,%rax)
	movups	%xmm2, 32(%rdx,%rax)
	movups	%xmm1, 16(%rdx,%rax)
	movups	%xmm0, (%rdx,%rax)
	movq	232(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jae	.LBB5_27
.LBB5_26:
	shlq	$6, %rax
	movups	64(%rcx), %xmm0
	movups	80(%rcx), %xmm1
	movups	96(%rcx), %xmm2
	movups	112(%rcx), %xmm3
	movups	%xmm3, 48(%rdx,%rax)
	movups	%xmm2, 32(%rdx,%rax)
	movups	%xmm1, 16(%rdx,%rax)
	movups	%xmm0, (%rdx,%rax)
	movq	224(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jae	.LBB5_29
.LBB5_28:
	shlq	$6, %rax
	movups	128(%rcx), %xmm0
	movups	144(%rcx), %xmm1
	movups	160(%rcx), %xmm2
	movups	176(%rcx), %xmm3
	movups	%xmm3, 48(%rdx,%rax)
	movups	%xmm2, 32(%rdx,%rax)
	movups	%xmm1, 16(%rdx,%rax)
	movups	%xmm0, (%rdx,%rax)
	movq	176(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jae	.LBB5_31
.LBB5_30:
	shlq	$6, %rax
	movups	192(%rcx), %xmm0
	movups	208(%rcx), %xmm1
	movups	224(%rcx), %xmm2
	movups	240(%rcx), %xmm3
	movups	%xmm3, 48(%rdx,%rax)
	movups	%xmm2, 32(%rdx,%rax)
	movups	%xmm1, 16(%rdx,%rax)
	movups	%xmm0, (%rdx,%rax)
	movq	168(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jae	.LBB5_33
.LBB5_32:
	shlq	$6, %rax
	movups	256(%rcx), %xmm0
	movups	272(%rcx), %xmm1
	movups	288(%rcx), %xmm2
	movups	304(%rcx), %xmm3
	movups	%xmm3, 48(%rdx,%rax)
	movups	%xmm2, 32(%rdx,%rax)
	movups	%xmm1, 16(%rdx,%rax)
	movups	%xmm0, (%rdx,%rax)
	movq	160(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jae	.LBB5_35
.LBB5_34:
	shlq	$6, %rax
	movups	320(%rcx), %xmm0
	movups	336(%rcx), %xmm1
	movups	352(%rcx), %xmm2
	movups	368(%rcx), %xmm3
	movups	%xmm3, 48(%rdx,%rax)
	movups	%xmm2, 32(%rdx,%rax)
	movups	%xmm1, 16(%rdx,%rax)
	movups	%xmm0, (%rdx,%rax)
	movq	208(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jae	.LBB5_37
.LBB5_36:
	shlq	$6, %rax
	movups	384(%rcx), %xmm0
	movups	400(%rcx), %xmm1
	movups	416(%rcx), %xmm2
	movups	432(%rcx), %xmm3
	movups	%xmm3, 48(%rdx,%rax)
	movups	%xmm2, 32(%rdx,%rax)
	movups	%xmm1, 16(%rdx,%rax)
	movups	%xmm0, (%rdx,%rax)
	movq	216(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jae	.LBB5_39
.LBB5_38:
	shlq	$6, %rax
	movups	448(%rcx), %xmm0
	movups	464(%rcx), %xmm1
	movups	480(%rcx), %xmm2
	movups	496(%rcx), %xmm3
	movups	%xmm3, 48(%rdx,%rax)
	movups	%xmm2, 32(%rdx,%rax)
	movups	%xmm1, 16(%rdx,%rax)
	movups	%xmm0, (%rdx,%rax)
	movq	152(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jae	.LBB5_41
.LBB5_40:
	shlq	$6, %rax
	movups	512(%rcx), %xmm0
	movups	528(%rcx), %xmm1
	movups	544(%rcx), %xmm2
	movups	560(%rcx), %xmm3
	movups	%xmm3, 48(%rdx,%rax)
	movups	%xmm2, 32(%rdx,%rax)
	movups	%xmm1, 16(%rdx,%rax)
	movups	%xmm0, (%rdx,%rax)
	movq	144(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jae	.LBB5_43
.LBB5_42:
	shlq	$6, %rax
	movups	576(%rcx), %xmm0
	movups	592(%rcx), %xmm1
	movups	608(%rcx), %xmm2
	movups	624(%rcx), %xmm3
	movups	%xmm3, 48(%rdx,%rax)
	movups	%xmm2, 32(%rdx,%rax)
	movups	%xmm1, 16(%rdx,%rax)
	movups	%xmm0, (%rdx,%rax)
	movq	136(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jae	.LBB5_45
.LBB5_44:
	shlq	$6, %rax
	movups	640(%rcx), %xmm0
	movups	656(%rcx), %xmm1
	movups	672(%rcx), %xmm2
	movups	688(%rcx), %xmm3
	movups	%xmm3, 48(%rdx,%rax)
	movups	%xmm2, 32(%rdx,%rax)
	movups	%xmm1, 16(%rdx,%rax)
	movups	%xmm0, (%rdx,%rax)
	movq	128(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jae	.LBB5_47
.LBB5_46:
	shlq	$6, %rax
	movups	704(%rcx), %xmm0
	movups	720(%rcx), %xmm1
	movups	736(%rcx), %xmm2
	movups	752(%rcx), %xmm3
	movups	%xmm3, 48(%rdx,%rax)
	movups	%xmm2, 32(%rdx,%rax)
	movups	%xmm1, 16(%rdx,%rax)
	movups	%xmm0, (%rdx,%rax)
	movq	120(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jae	.LBB5_49
.LBB5_48:
	shlq	$6, %rax
	movups	768(%rcx), %xmm0
	movups	784(%rcx), %xmm1
	movups	800(%rcx), %xmm2
	movups	816(%rcx), %xmm3
	movups	%xmm3, 48(%rdx,%rax)
	movups	%xmm2, 32(%rdx,%rax)
	movups	%xmm1, 16(%rdx,%rax)
	movups	%xmm0, (%rdx,%rax)
	movq	200(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rdi, %rax
	jae	.LBB5_51
.LBB5_50:
	shlq	$6, %rax
	movups	832(%rcx), %xmm0
	movups	848(%rcx), %xmm1
	movups	864(%rcx), %xmm2
	movups	880(%rcx), %xmm3
	movups	%xmm3, 48(%rdx,%rax)
	movups	%xmm2, 32(%rdx,%rax)
	movups	%xmm1, 16(%rdx,%rax)
	movups	%xmm0, (%rdx,%rax)
	addq	112(%rsp), %r15
	cmpq	%rdi, %r15
	jae	.LBB5_53
.LBB5_52:
	shlq	$6, %r15
	movups	896(%rcx), %xmm0
	movups	912(%rcx), %xmm1
	movups	928(%rcx), %xmm2
	movups	944(%rcx), %xmm3
	movups	%xmm3, 48(%rdx,%r15)
	movups	%xmm2, 32(%rdx,%r15)
	movups	%xmm1, 16(%rdx,%r15)
	movups	%xmm0, (%rdx,%r15)
	jmp	.LBB5_53
.LBB5_66:
	addq	$3432, %rsp
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
.LBB5_69:
	.cfi_def_cfa_offset 3488
	leaq	.Lanon.74435f109f3360002373b651fc018705.28(%rip), %rcx
	movl	$16, %edx
	xorl	%edi, %edi
	movq	%r8, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_9:
	leaq	.Lanon.74435f109f3360002373b651fc018705.0(%rip), %rdi
	leaq	.Lanon.74435f109f3360002373b651fc018705.22(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB5_67:
	leaq	.Lanon.74435f109f3360002373b651fc018705.23(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB5_55:
	imulq	%rbp, %rbx
	movq	%rbx, %rdi
	addq	32(%rsp), %rdi
	movq	%rdi, %rsi
	addq	24(%rsp), %rsi
	jb	.LBB5_68
	cmpq	16(%rsp), %rsi
	ja	.LBB5_68
	leaq	.Lanon.74435f109f3360002373b651fc018705.24(%rip), %rcx
	movq	88(%rsp), %rdi
	movq	24(%rsp), %rdx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB5_68:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	16(%rsp), %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end5:
	.size	_ZN12nepenthe_ops11convolution15weight_gradient8turn_row17h862ba7d61b960659E, .Lfunc_end5-_ZN12nepenthe_ops11convolution15weight_gradient8turn_row17h862ba7d61b960659E
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops11convolution15weight_gradient8turn_row4avx217hf6a5781838423c98E,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops11convolution15weight_gradient8turn_row4avx217hf6a5781838423c98E,@function
_ZN12nepenthe_ops11convolution15weight_gradient8turn_row4avx217hf6a5781838423c98E:
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
	subq	$3936, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rsi, %r8
	shrq	$4, %r8
	movl	%esi, %eax
	andl	$15, %eax
	cmpq	$1, %rax
	sbbq	$-1, %r8
	movq	%r8, %rax
	shlq	$4, %rax
	je	.LBB6_4
	testq	%rcx, %rcx
	je	.LBB6_60
	testq	%rsi, %rsi
	je	.LBB6_61
	movq	%rdx, %r9
	leaq	(%r8,%r8), %r10
	leaq	(%r8,%r8,2), %r11
	leaq	(,%r8,4), %rbx
	leaq	(%r8,%r8,4), %r14
	leaq	(,%r8,8), %r15
	movq	%r15, 232(%rsp)
	subq	%r8, %r15
	movq	%r15, 224(%rsp)
	movq	%rax, %rdx
	subq	%r10, %rdx
	movq	%rdx, 216(%rsp)
	movq	8(%rdi), %rdx
	movq	%rdx, 56(%rsp)
	movq	16(%rdi), %rdx
	movq	24(%rdi), %r15
	movq	%rdx, %r12
	shlq	$4, %r12
	movq	%r12, 208(%rsp)
	movq	%r15, 72(%rsp)
	leaq	(,%r15,4), %r15
	addq	(%rdi), %r15
	movq	%r15, 88(%rsp)
	movq	%rdx, 40(%rsp)
	shlq	$6, %rdx
	movq	%rdx, 200(%rsp)
	leaq	(%r10,%r10,2), %rdx
	movq	%rdx, 192(%rsp)
	leaq	(%r8,%r8,8), %rdx
	movq	%rdx, 184(%rsp)
	movq	%r10, 264(%rsp)
	leaq	(%r10,%r10,4), %rdx
	movq	%rdx, 176(%rsp)
	leaq	(%r8,%r14,2), %rdx
	movq	%rdx, 168(%rsp)
	movq	%rbx, 248(%rsp)
	leaq	(%rbx,%rbx,2), %rdx
	movq	%rdx, 160(%rsp)
	movq	%r11, 256(%rsp)
	leaq	(%r8,%r11,4), %rdx
	movq	%rdx, 152(%rsp)
	movq	%r14, 240(%rsp)
	leaq	(%r14,%r14,2), %rdx
	movq	%rdx, 144(%rsp)
	xorl	%edi, %edi
	leaq	2880(%rsp), %rbx
	movq	%rsi, 48(%rsp)
	movq	%r8, 272(%rsp)
	movq	%rax, 120(%rsp)
	jmp	.LBB6_6
	.p2align	4
.LBB6_5:
	addq	$64, 88(%rsp)
	movq	136(%rsp), %r9
	movq	128(%rsp), %rdi
	movq	96(%rsp), %rcx
	testq	%rcx, %rcx
	movq	120(%rsp), %rax
	je	.LBB6_60
.LBB6_6:
	cmpq	%rcx, %rax
	movq	%rcx, 96(%rsp)
	cmovbq	%rax, %rcx
	movq	%rcx, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	je	.LBB6_7
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB6_9
	.p2align	4
.LBB6_7:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r8d
.LBB6_9:
	movq	%rcx, %rdx
	shlq	$6, %rdx
	addq	%r9, %rdx
	movq	%rdx, 136(%rsp)
	subq	%rcx, 96(%rsp)
	leaq	1(%rdi), %rdx
	movq	%rdx, 128(%rsp)
	shlq	$4, %rdi
	movq	%rax, %rdx
	movq	%rdi, 112(%rsp)
	addq	%rdi, %rdx
	movq	%rdx, 64(%rsp)
	setb	31(%rsp)
	movq	%rax, 104(%rsp)
	leaq	(,%rax,4), %rax
	movq	%rax, 312(%rsp)
	movq	88(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	72(%rsp), %rax
	movq	%rax, 80(%rsp)
	xorl	%r14d, %r14d
	xorl	%r13d, %r13d
	movq	%r9, 288(%rsp)
	movq	%rcx, 280(%rsp)
	jmp	.LBB6_10
	.p2align	4
.LBB6_48:
	addq	$16, %r14
	movq	80(%rsp), %rax
	addq	208(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	32(%rsp), %rax
	addq	200(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	%r12, %r13
	cmpq	%r8, %r12
	je	.LBB6_5
.LBB6_10:
	movq	%r13, 296(%rsp)
	shlq	$4, %r13
	movl	$1024, %edx
	movq	%rbx, %rdi
	xorl	%esi, %esi
	vzeroupper
	callq	*memset@GOTPCREL(%rip)
	cmpb	$0, 31(%rsp)
	movq	%r14, 304(%rsp)
	jne	.LBB6_49
	xorl	%r15d, %r15d
	xorl	%ebx, %ebx
	xorl	%r12d, %r12d
	movq	48(%rsp), %rax
	movq	40(%rsp), %rcx
	movq	104(%rsp), %r8
	jmp	.LBB6_12
	.p2align	4
.LBB6_56:
	movq	32(%rsp), %rdx
	vmovups	(%rdx,%r15,4), %ymm0
	vmovups	32(%rdx,%r15,4), %ymm1
.LBB6_59:
	vmovaps	%ymm0, 2880(%rsp,%rbx)
	vmovaps	%ymm1, 2912(%rsp,%rbx)
.LBB6_13:
	addq	$64, %rbx
	addq	%rcx, %r15
	incq	%r14
	incq	%r12
	cmpq	$1024, %rbx
	je	.LBB6_14
.LBB6_12:
	cmpq	%rax, %r14
	jae	.LBB6_13
	leaq	(%r12,%r13), %rsi
	imulq	%rcx, %rsi
	addq	72(%rsp), %rsi
	movq	80(%rsp), %rdx
	leaq	(%rdx,%r15), %rdi
	addq	64(%rsp), %rsi
	cmpq	%rdi, %rsi
	jb	.LBB6_62
	cmpq	56(%rsp), %rsi
	ja	.LBB6_62
	cmpq	$16, %r8
	je	.LBB6_56
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 1888(%rsp)
	vmovaps	%ymm0, 1856(%rsp)
	ja	.LBB6_63
	movq	32(%rsp), %rax
	leaq	(%rax,%r15,4), %rsi
	leaq	1856(%rsp), %rdi
	movq	312(%rsp), %rdx
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	movq	104(%rsp), %r8
	movq	40(%rsp), %rcx
	movq	48(%rsp), %rax
	vmovaps	1856(%rsp), %ymm0
	vmovaps	1888(%rsp), %ymm1
	jmp	.LBB6_59
.LBB6_49:
	cmpq	48(%rsp), %r14
	movq	40(%rsp), %rdi
	jb	.LBB6_50
	.p2align	4
.LBB6_14:
	movq	296(%rsp), %r15
	leaq	1(%r15), %r12
	movl	$1024, %edx
	leaq	320(%rsp), %rdi
	leaq	2880(%rsp), %rbx
	movq	%rbx, %rsi
	vzeroupper
	callq	*memcpy@GOTPCREL(%rip)
	vmovaps	320(%rsp), %ymm0
	vmovaps	352(%rsp), %ymm1
	vmovaps	384(%rsp), %ymm2
	vmovaps	416(%rsp), %ymm3
	vmovups	%ymm0, 1856(%rsp)
	vmovups	%ymm1, 1888(%rsp)
	vmovups	%ymm2, 1920(%rsp)
	vmovups	%ymm3, 1952(%rsp)
	vmovaps	448(%rsp), %ymm0
	vmovaps	480(%rsp), %ymm1
	vmovups	%ymm0, 1984(%rsp)
	vmovups	%ymm1, 2016(%rsp)
	vmovaps	512(%rsp), %ymm0
	vmovaps	544(%rsp), %ymm1
	vmovups	%ymm0, 2048(%rsp)
	vmovups	%ymm1, 2080(%rsp)
	vmovaps	576(%rsp), %ymm0
	vmovaps	608(%rsp), %ymm1
	vmovups	%ymm0, 2112(%rsp)
	vmovups	%ymm1, 2144(%rsp)
	vmovaps	640(%rsp), %ymm0
	vmovaps	672(%rsp), %ymm1
	vmovaps	704(%rsp), %ymm2
	vmovaps	736(%rsp), %ymm3
	vmovups	%ymm0, 2176(%rsp)
	vmovups	%ymm1, 2208(%rsp)
	vmovups	%ymm2, 2240(%rsp)
	vmovups	%ymm3, 2272(%rsp)
	vmovaps	768(%rsp), %ymm0
	vmovaps	800(%rsp), %ymm1
	vmovups	%ymm0, 2304(%rsp)
	vmovups	%ymm1, 2336(%rsp)
	vmovaps	832(%rsp), %ymm0
	vmovaps	864(%rsp), %ymm1
	vmovups	%ymm0, 2368(%rsp)
	vmovups	%ymm1, 2400(%rsp)
	vmovaps	896(%rsp), %ymm0
	vmovaps	928(%rsp), %ymm1
	vmovups	%ymm0, 2432(%rsp)
	vmovups	%ymm1, 2464(%rsp)
	vmovaps	960(%rsp), %ymm0
	vmovaps	992(%rsp), %ymm1
	vmovups	%ymm0, 2496(%rsp)
	vmovups	%ymm1, 2528(%rsp)
	vmovaps	1024(%rsp), %ymm0
	vmovaps	1056(%rsp), %ymm1
	vmovups	%ymm0, 2560(%rsp)
	vmovups	%ymm1, 2592(%rsp)
	vmovaps	1088(%rsp), %ymm0
	vmovaps	1120(%rsp), %ymm1
	vmovups	%ymm0, 2624(%rsp)
	vmovups	%ymm1, 2656(%rsp)
	vmovaps	1152(%rsp), %ymm0
	vmovaps	1184(%rsp), %ymm1
	vmovups	%ymm0, 2688(%rsp)
	vmovups	%ymm1, 2720(%rsp)
	vmovaps	1216(%rsp), %ymm0
	vmovaps	1248(%rsp), %ymm1
	vmovups	%ymm0, 2752(%rsp)
	vmovups	%ymm1, 2784(%rsp)
	vmovaps	1280(%rsp), %ymm0
	vmovaps	1312(%rsp), %ymm1
	vmovups	%ymm0, 2816(%rsp)
	vmovups	%ymm1, 2848(%rsp)
	leaq	2816(%rsp), %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB6_15:
	vmovss	-960(%rax), %xmm0
	vmovss	-704(%rax), %xmm1
	vmovss	-448(%rax), %xmm2
	vinsertps	$16, -896(%rax), %xmm0, %xmm0
	vinsertps	$32, -832(%rax), %xmm0, %xmm0
	vinsertps	$48, -768(%rax), %xmm0, %xmm0
	vinsertps	$16, -640(%rax), %xmm1, %xmm1
	vinsertps	$32, -576(%rax), %xmm1, %xmm1
	vinsertps	$48, -512(%rax), %xmm1, %xmm1
	vinsertps	$16, -384(%rax), %xmm2, %xmm2
	vinsertps	$32, -320(%rax), %xmm2, %xmm2
	vinsertps	$48, -256(%rax), %xmm2, %xmm2
	vmovss	-192(%rax), %xmm3
	vinsertps	$16, -128(%rax), %xmm3, %xmm3
	vinsertps	$32, -64(%rax), %xmm3, %xmm3
	vinsertps	$48, (%rax), %xmm3, %xmm3
	vmovaps	%xmm1, 336(%rsp,%rcx,4)
	vmovaps	%xmm0, 320(%rsp,%rcx,4)
	vmovaps	%xmm3, 368(%rsp,%rcx,4)
	vmovaps	%xmm2, 352(%rsp,%rcx,4)
	addq	$16, %rcx
	addq	$4, %rax
	cmpq	$256, %rcx
	jne	.LBB6_15
	vmovaps	384(%rsp), %ymm0
	vmovaps	%ymm0, 1408(%rsp)
	vmovaps	416(%rsp), %ymm0
	vmovaps	%ymm0, 1376(%rsp)
	vmovaps	448(%rsp), %ymm0
	vmovaps	%ymm0, 1472(%rsp)
	vmovaps	480(%rsp), %ymm0
	vmovaps	%ymm0, 1440(%rsp)
	vmovaps	512(%rsp), %ymm0
	vmovaps	%ymm0, 1536(%rsp)
	vmovaps	544(%rsp), %ymm0
	vmovaps	%ymm0, 1504(%rsp)
	vmovaps	576(%rsp), %ymm6
	vmovaps	608(%rsp), %ymm7
	vmovaps	640(%rsp), %ymm4
	vmovaps	672(%rsp), %ymm5
	vmovaps	704(%rsp), %ymm2
	vmovaps	736(%rsp), %ymm3
	vmovaps	768(%rsp), %ymm8
	vmovaps	800(%rsp), %ymm1
	vmovaps	832(%rsp), %ymm13
	vmovaps	864(%rsp), %ymm15
	vmovaps	896(%rsp), %ymm11
	vmovaps	928(%rsp), %ymm12
	vmovaps	960(%rsp), %ymm9
	vmovaps	992(%rsp), %ymm10
	vmovaps	1024(%rsp), %ymm0
	vmovaps	%ymm0, 1568(%rsp)
	vmovaps	1056(%rsp), %ymm14
	vmovaps	1088(%rsp), %ymm0
	vmovaps	%ymm0, 1632(%rsp)
	vmovaps	1120(%rsp), %ymm0
	vmovaps	%ymm0, 1600(%rsp)
	vmovaps	1152(%rsp), %ymm0
	vmovaps	%ymm0, 1696(%rsp)
	vmovaps	1184(%rsp), %ymm0
	vmovaps	%ymm0, 1664(%rsp)
	vmovaps	1216(%rsp), %ymm0
	vmovaps	%ymm0, 1760(%rsp)
	vmovaps	1248(%rsp), %ymm0
	vmovaps	%ymm0, 1728(%rsp)
	vmovaps	1280(%rsp), %ymm0
	vmovaps	%ymm0, 1824(%rsp)
	vmovaps	1312(%rsp), %ymm0
	vmovaps	%ymm0, 1792(%rsp)
	movq	280(%rsp), %rcx
	cmpq	%rcx, %r15
	movq	272(%rsp), %r8
	movq	288(%rsp), %r9
	movq	304(%rsp), %r14
	jb	.LBB6_17
	leaq	(%r15,%r8), %rax
	cmpq	%rcx, %rax
	jb	.LBB6_19
.LBB6_20:
	movq	264(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jb	.LBB6_21
.LBB6_22:
	movq	256(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jb	.LBB6_23
.LBB6_24:
	movq	248(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jb	.LBB6_25
.LBB6_26:
	movq	240(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jb	.LBB6_27
.LBB6_28:
	movq	192(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jb	.LBB6_29
.LBB6_30:
	movq	224(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jb	.LBB6_31
.LBB6_32:
	movq	232(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jb	.LBB6_33
.LBB6_34:
	movq	184(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jb	.LBB6_35
.LBB6_36:
	movq	176(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jb	.LBB6_37
.LBB6_38:
	movq	168(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jb	.LBB6_39
.LBB6_40:
	movq	160(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jb	.LBB6_41
.LBB6_42:
	movq	152(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jb	.LBB6_43
.LBB6_44:
	movq	216(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jb	.LBB6_45
.LBB6_46:
	addq	144(%rsp), %r15
	cmpq	%rcx, %r15
	jae	.LBB6_48
	jmp	.LBB6_47
	.p2align	4
.LBB6_17:
	vmovaps	%ymm13, 1344(%rsp)
	vmovaps	%ymm12, %ymm13
	vmovaps	%ymm11, %ymm12
	vmovaps	%ymm10, %ymm11
	vmovaps	%ymm9, %ymm10
	vmovaps	%ymm14, %ymm9
	vmovaps	320(%rsp), %ymm14
	vmovaps	%ymm7, %ymm0
	vmovaps	%ymm6, %ymm7
	vmovaps	%ymm5, %ymm6
	vmovaps	%ymm4, %ymm5
	vmovaps	%ymm3, %ymm4
	vmovaps	%ymm2, %ymm3
	vmovaps	%ymm1, %ymm2
	vmovaps	%ymm8, %ymm1
	vmovaps	%ymm15, %ymm8
	vmovaps	352(%rsp), %ymm15
	movq	%r15, %rax
	shlq	$6, %rax
	vmovups	%ymm14, (%r9,%rax)
	vmovaps	%ymm9, %ymm14
	vmovaps	%ymm10, %ymm9
	vmovaps	%ymm11, %ymm10
	vmovaps	%ymm12, %ymm11
	vmovaps	%ymm13, %ymm12
	vmovaps	1344(%rsp), %ymm13
	vmovups	%ymm15, 32(%r9,%rax)
	vmovaps	%ymm8, %ymm15
	vmovaps	%ymm1, %ymm8
	vmovaps	%ymm2, %ymm1
	vmovaps	%ymm3, %ymm2
	vmovaps	%ymm4, %ymm3
	vmovaps	%ymm5, %ymm4
	vmovaps	%ymm6, %ymm5
	vmovaps	%ymm7, %ymm6
	vmovaps	%ymm0, %ymm7
	leaq	(%r15,%r8), %rax
	cmpq	%rcx, %rax
	jae	.LBB6_20
.LBB6_19:
	shlq	$6, %rax
	vmovaps	1408(%rsp), %ymm0
	vmovups	%ymm0, (%r9,%rax)
	vmovaps	1376(%rsp), %ymm0
	vmovups	%ymm0, 32(%r9,%rax)
	movq	264(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jae	.LBB6_22
.LBB6_21:
	shlq	$6, %rax
	vmovaps	1472(%rsp), %ymm0
	vmovups	%ymm0, (%r9,%rax)
	vmovaps	1440(%rsp), %ymm0
	vmovups	%ymm0, 32(%r9,%rax)
	movq	256(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jae	.LBB6_24
.LBB6_23:
	shlq	$6, %rax
	vmovaps	1536(%rsp), %ymm0
	vmovups	%ymm0, (%r9,%rax)
	vmovaps	1504(%rsp), %ymm0
	vmovups	%ymm0, 32(%r9,%rax)
	movq	248(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jae	.LBB6_26
.LBB6_25:
	shlq	$6, %rax
	vmovups	%ymm6, (%r9,%rax)
	vmovups	%ymm7, 32(%r9,%rax)
	movq	240(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jae	.LBB6_28
.LBB6_27:
	shlq	$6, %rax
	vmovups	%ymm4, (%r9,%rax)
	vmovups	%ymm5, 32(%r9,%rax)
	movq	192(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jae	.LBB6_30
.LBB6_29:
	shlq	$6, %rax
	vmovups	%ymm2, (%r9,%rax)
	vmovups	%ymm3, 32(%r9,%rax)
	movq	224(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jae	.LBB6_32
.LBB6_31:
	shlq	$6, %rax
	vmovups	%ymm8, (%r9,%rax)
	vmovups	%ymm1, 32(%r9,%rax)
	movq	232(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jae	.LBB6_34
.LBB6_33:
	shlq	$6, %rax
	vmovups	%ymm13, (%r9,%rax)
	vmovups	%ymm15, 32(%r9,%rax)
	movq	184(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jae	.LBB6_36
.LBB6_35:
	shlq	$6, %rax
	vmovups	%ymm11, (%r9,%rax)
	vmovups	%ymm12, 32(%r9,%rax)
	movq	176(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jae	.LBB6_38
.LBB6_37:
	shlq	$6, %rax
	vmovups	%ymm9, (%r9,%rax)
	vmovups	%ymm10, 32(%r9,%rax)
	movq	168(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jae	.LBB6_40
.LBB6_39:
	shlq	$6, %rax
	vmovaps	1568(%rsp), %ymm0
	vmovups	%ymm0, (%r9,%rax)
	vmovups	%ymm14, 32(%r9,%rax)
	movq	160(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jae	.LBB6_42
.LBB6_41:
	shlq	$6, %rax
	vmovaps	1632(%rsp), %ymm0
	vmovups	%ymm0, (%r9,%rax)
	vmovaps	1600(%rsp), %ymm0
	vmovups	%ymm0, 32(%r9,%rax)
	movq	152(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jae	.LBB6_44
.LBB6_43:
	shlq	$6, %rax
	vmovaps	1696(%rsp), %ymm0
	vmovups	%ymm0, (%r9,%rax)
	vmovaps	1664(%rsp), %ymm0
	vmovups	%ymm0, 32(%r9,%rax)
	movq	216(%rsp), %rax
	addq	%r15, %rax
	cmpq	%rcx, %rax
	jae	.LBB6_46
.LBB6_45:
	shlq	$6, %rax
	vmovaps	1760(%rsp), %ymm0
	vmovups	%ymm0, (%r9,%rax)
	vmovaps	1728(%rsp), %ymm0
	vmovups	%ymm0, 32(%r9,%rax)
	addq	144(%rsp), %r15
	cmpq	%rcx, %r15
	jae	.LBB6_48
.LBB6_47:
	shlq	$6, %r15
	vmovaps	1824(%rsp), %ymm0
	vmovups	%ymm0, (%r9,%r15)
	vmovaps	1792(%rsp), %ymm0
	vmovups	%ymm0, 32(%r9,%r15)
	jmp	.LBB6_48
.LBB6_60:
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
.LBB6_63:
	.cfi_def_cfa %rbp, 16
	leaq	.Lanon.74435f109f3360002373b651fc018705.28(%rip), %rcx
	movl	$16, %edx
	xorl	%edi, %edi
	movq	%r8, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_4:
	leaq	.Lanon.74435f109f3360002373b651fc018705.0(%rip), %rdi
	leaq	.Lanon.74435f109f3360002373b651fc018705.22(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB6_61:
	leaq	.Lanon.74435f109f3360002373b651fc018705.23(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB6_50:
	imulq	%r13, %rdi
	addq	72(%rsp), %rdi
	movq	%rdi, %rsi
	addq	64(%rsp), %rsi
	jb	.LBB6_62
	cmpq	56(%rsp), %rsi
	ja	.LBB6_62
	leaq	.Lanon.74435f109f3360002373b651fc018705.24(%rip), %rcx
	movq	112(%rsp), %rdi
	movq	64(%rsp), %rdx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB6_62:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	56(%rsp), %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end6:
	.size	_ZN12nepenthe_ops11convolution15weight_gradient8turn_row4avx217hf6a5781838423c98E, .Lfunc_end6-_ZN12nepenthe_ops11convolution15weight_gradient8turn_row4avx217hf6a5781838423c98E
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops11convolution15weight_gradient8turn_row6avx51217hf86dd8b6c4847f57E,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops11convolution15weight_gradient8turn_row6avx51217hf86dd8b6c4847f57E,@function
_ZN12nepenthe_ops11convolution15weight_gradient8turn_row6avx51217hf86dd8b6c4847f57E:
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
	movq	%rsi, %r15
	shrq	$4, %r15
	movl	%esi, %eax
	andl	$15, %eax
	cmpq	$1, %rax
	sbbq	$-1, %r15
	movq	%r15, %rax
	shlq	$4, %rax
	movq	%rax, 8(%rsp)
	je	.LBB7_184
	testq	%rcx, %rcx
	je	.LBB7_178
	testq	%rsi, %rsi
	je	.LBB7_185
	movq	%rdx, %r10
	leaq	(%r15,%r15), %rax
	leaq	(%r15,%r15,2), %rdx
	leaq	(,%r15,4), %r11
	leaq	(%r15,%r15,4), %rbx
	leaq	(%rax,%rax,2), %r8
	movq	%r8, 112(%rsp)
	leaq	(,%r15,8), %r8
	subq	%r15, %r8
	movq	%r8, 104(%rsp)
	leaq	(%rax,%rax,4), %r8
	movq	%r8, 96(%rsp)
	leaq	(%r15,%rbx,2), %r8
	movq	%r8, 88(%rsp)
	movq	8(%rsp), %r8
	subq	%rax, %r8
	movq	%r8, 80(%rsp)
	movq	16(%rdi), %r12
	movq	24(%rdi), %r9
	movq	(%rdi), %rax
	movq	%rax, 24(%rsp)
	movq	8(%rdi), %r8
	leaq	(%r11,%r11,2), %rax
	movq	%rax, 72(%rsp)
	leaq	(%r15,%rdx,4), %rax
	movq	%rax, 64(%rsp)
	leaq	(%rbx,%rbx,2), %rax
	movq	%rax, 56(%rsp)
	xorl	%edi, %edi
	jmp	.LBB7_5
	.p2align	4
.LBB7_4:
	movq	40(%rsp), %r10
	movq	32(%rsp), %rdi
	movq	48(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB7_178
.LBB7_5:
	movq	8(%rsp), %rax
	cmpq	%rcx, %rax
	movq	%rcx, %r11
	cmovbq	%rax, %r11
	movq	%r11, %rax
	orq	%r15, %rax
	shrq	$32, %rax
	je	.LBB7_7
	movq	%r11, %rax
	xorl	%edx, %edx
	divq	%r15
	jmp	.LBB7_8
	.p2align	4
.LBB7_7:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r15d
.LBB7_8:
	movq	%r11, %rdx
	shlq	$6, %rdx
	addq	%r10, %rdx
	movq	%rdx, 40(%rsp)
	subq	%r11, %rcx
	movq	%rcx, 48(%rsp)
	leaq	1(%rdi), %rcx
	movq	%rcx, 32(%rsp)
	shlq	$4, %rdi
	movq	%rax, %rdx
	addq	%rdi, %rdx
	setb	7(%rsp)
	movq	%rdi, 16(%rsp)
	movq	24(%rsp), %rcx
	leaq	(%rcx,%rdi,4), %rbp
	movl	$-1, %edi
	movl	%eax, %ecx
	shll	%cl, %edi
	notl	%edi
	kmovd	%edi, %k1
	xorl	%ecx, %ecx
	xorl	%edi, %edi
	jmp	.LBB7_10
	.p2align	4
.LBB7_9:
	incq	%rdi
	addq	$16, %rcx
	cmpq	%r15, %rdi
	je	.LBB7_4
.LBB7_10:
	movq	%rdi, %r13
	shlq	$4, %r13
	cmpb	$0, 7(%rsp)
	jne	.LBB7_173
	cmpq	$16, %rax
	jne	.LBB7_76
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	cmpq	%rsi, %r13
	jae	.LBB7_16
	movq	%r12, %r14
	imulq	%r13, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm1
.LBB7_16:
	movq	%r13, %r14
	orq	$1, %r14
	cmpq	%rsi, %r14
	jae	.LBB7_20
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm0
.LBB7_20:
	movq	%r13, %r14
	orq	$2, %r14
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	cmpq	%rsi, %r14
	jae	.LBB7_24
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm3
.LBB7_24:
	movq	%r13, %r14
	orq	$3, %r14
	cmpq	%rsi, %r14
	jae	.LBB7_28
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm2
.LBB7_28:
	movq	%r13, %r14
	orq	$4, %r14
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	cmpq	%rsi, %r14
	jae	.LBB7_32
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm5
.LBB7_32:
	movq	%r13, %r14
	orq	$5, %r14
	cmpq	%rsi, %r14
	jae	.LBB7_36
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm4
.LBB7_36:
	movq	%r13, %r14
	orq	$6, %r14
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	cmpq	%rsi, %r14
	jae	.LBB7_40
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm7
.LBB7_40:
	movq	%r13, %r14
	orq	$7, %r14
	cmpq	%rsi, %r14
	jae	.LBB7_44
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm6
.LBB7_44:
	movq	%r13, %r14
	orq	$8, %r14
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	cmpq	%rsi, %r14
	jae	.LBB7_48
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm9
.LBB7_48:
	movq	%r13, %r14
	orq	$9, %r14
	cmpq	%rsi, %r14
	jae	.LBB7_52
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm8
.LBB7_52:
	movq	%r13, %r14
	orq	$10, %r14
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	cmpq	%rsi, %r14
	jae	.LBB7_56
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm11
.LBB7_56:
	movq	%r13, %r14
	orq	$11, %r14
	cmpq	%rsi, %r14
	jae	.LBB7_60
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm10
.LBB7_60:
	movq	%r13, %r14
	orq	$12, %r14
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	cmpq	%rsi, %r14
	jae	.LBB7_64
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm13
.LBB7_64:
	movq	%r13, %r14
	orq	$13, %r14
	cmpq	%rsi, %r14
	jae	.LBB7_68
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm12
.LBB7_68:
	movq	%r13, %r14
	orq	$14, %r14
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	cmpq	%rsi, %r14
	jae	.LBB7_72
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm15
.LBB7_72:
	orq	$15, %r13
	cmpq	%rsi, %r13
	jae	.LBB7_141
	imulq	%r12, %r13
	addq	%r9, %r13
	movq	%r13, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_182
	cmpq	%r8, %rbx
	ja	.LBB7_182
	vmovups	(%rbp,%r13,4), %zmm14
	jmp	.LBB7_141
	.p2align	4
.LBB7_76:
	ja	.LBB7_174
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	cmpq	%rsi, %r13
	jae	.LBB7_81
	movq	%r12, %r14
	imulq	%r13, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm1 {%k1} {z}
.LBB7_81:
	movq	%r13, %r14
	orq	$1, %r14
	cmpq	%rsi, %r14
	jae	.LBB7_85
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm0 {%k1} {z}
.LBB7_85:
	movq	%r13, %r14
	orq	$2, %r14
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	cmpq	%rsi, %r14
	jae	.LBB7_89
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm3 {%k1} {z}
.LBB7_89:
	movq	%r13, %r14
	orq	$3, %r14
	cmpq	%rsi, %r14
	jae	.LBB7_93
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm2 {%k1} {z}
.LBB7_93:
	movq	%r13, %r14
	orq	$4, %r14
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	cmpq	%rsi, %r14
	jae	.LBB7_97
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm5 {%k1} {z}
.LBB7_97:
	movq	%r13, %r14
	orq	$5, %r14
	cmpq	%rsi, %r14
	jae	.LBB7_101
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm4 {%k1} {z}
.LBB7_101:
	movq	%r13, %r14
	orq	$6, %r14
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	cmpq	%rsi, %r14
	jae	.LBB7_105
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm7 {%k1} {z}
.LBB7_105:
	movq	%r13, %r14
	orq	$7, %r14
	cmpq	%rsi, %r14
	jae	.LBB7_109
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm6 {%k1} {z}
.LBB7_109:
	movq	%r13, %r14
	orq	$8, %r14
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	cmpq	%rsi, %r14
	jae	.LBB7_113
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm9 {%k1} {z}
.LBB7_113:
	movq	%r13, %r14
	orq	$9, %r14
	cmpq	%rsi, %r14
	jae	.LBB7_117
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm8 {%k1} {z}
.LBB7_117:
	movq	%r13, %r14
	orq	$10, %r14
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	cmpq	%rsi, %r14
	jae	.LBB7_121
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm11 {%k1} {z}
.LBB7_121:
	movq	%r13, %r14
	orq	$11, %r14
	cmpq	%rsi, %r14
	jae	.LBB7_125
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm10 {%k1} {z}
.LBB7_125:
	movq	%r13, %r14
	orq	$12, %r14
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	cmpq	%rsi, %r14
	jae	.LBB7_129
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm13 {%k1} {z}
.LBB7_129:
	movq	%r13, %r14
	orq	$13, %r14
	cmpq	%rsi, %r14
	jae	.LBB7_133
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm12 {%k1} {z}
.LBB7_133:
	movq	%r13, %r14
	orq	$14, %r14
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	cmpq	%rsi, %r14
	jae	.LBB7_137
	imulq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	vmovups	(%rbp,%r14,4), %zmm15 {%k1} {z}
.LBB7_137:
	orq	$15, %r13
	cmpq	%rsi, %r13
	jae	.LBB7_141
	imulq	%r12, %r13
	addq	%r9, %r13
	movq	%r13, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_182
	cmpq	%r8, %rbx
	ja	.LBB7_182
	vmovups	(%rbp,%r13,4), %zmm14 {%k1} {z}
.LBB7_141:
	vunpcklps	%zmm0, %zmm1, %zmm18
	vunpcklps	%zmm2, %zmm3, %zmm19
	vunpcklps	%zmm4, %zmm5, %zmm25
	vunpcklps	%zmm6, %zmm7, %zmm26
	vunpcklps	%zmm8, %zmm9, %zmm27
	vunpcklps	%zmm10, %zmm11, %zmm28
	vunpcklps	%zmm12, %zmm13, %zmm29
	vunpcklps	%zmm14, %zmm15, %zmm30
	vunpcklpd	%zmm19, %zmm18, %zmm20
	vunpcklpd	%zmm26, %zmm25, %zmm21
	vunpcklpd	%zmm28, %zmm27, %zmm22
	vunpcklpd	%zmm30, %zmm29, %zmm23
	vshuff64x2	$136, %zmm21, %zmm20, %zmm16
	vshuff64x2	$136, %zmm23, %zmm22, %zmm17
	cmpq	%r11, %rdi
	jae	.LBB7_143
	vshuff64x2	$136, %zmm17, %zmm16, %zmm24
	movq	%rdi, %rbx
	shlq	$6, %rbx
	vmovupd	%zmm24, (%r10,%rbx)
.LBB7_143:
	vunpckhpd	%zmm19, %zmm18, %zmm24
	vunpckhpd	%zmm26, %zmm25, %zmm25
	vunpckhpd	%zmm28, %zmm27, %zmm26
	vunpckhpd	%zmm30, %zmm29, %zmm27
	vshuff64x2	$136, %zmm25, %zmm24, %zmm18
	vshuff64x2	$136, %zmm27, %zmm26, %zmm19
	leaq	(%rdi,%r15), %rbx
	cmpq	%r11, %rbx
	jae	.LBB7_145
	vshuff64x2	$136, %zmm19, %zmm18, %zmm28
	shlq	$6, %rbx
	vmovupd	%zmm28, (%r10,%rbx)
.LBB7_145:
	vunpckhps	%zmm0, %zmm1, %zmm28
	vunpckhps	%zmm2, %zmm3, %zmm2
	vunpckhps	%zmm4, %zmm5, %zmm3
	vunpckhps	%zmm6, %zmm7, %zmm4
	vunpckhps	%zmm8, %zmm9, %zmm5
	vunpckhps	%zmm10, %zmm11, %zmm6
	vunpckhps	%zmm12, %zmm13, %zmm7
	vunpckhps	%zmm14, %zmm15, %zmm15
	vunpcklpd	%zmm2, %zmm28, %zmm8
	vunpcklpd	%zmm4, %zmm3, %zmm9
	vunpcklpd	%zmm6, %zmm5, %zmm10
	vunpcklpd	%zmm15, %zmm7, %zmm11
	vshuff64x2	$136, %zmm9, %zmm8, %zmm0
	vshuff64x2	$136, %zmm11, %zmm10, %zmm1
	leaq	(%r15,%r15), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jae	.LBB7_147
	vshuff64x2	$136, %zmm1, %zmm0, %zmm12
	shlq	$6, %rbx
	vmovupd	%zmm12, (%r10,%rbx)
.LBB7_147:
	vunpckhpd	%zmm2, %zmm28, %zmm12
	vunpckhpd	%zmm4, %zmm3, %zmm13
	vunpckhpd	%zmm6, %zmm5, %zmm14
	vunpckhpd	%zmm15, %zmm7, %zmm15
	vshuff64x2	$136, %zmm13, %zmm12, %zmm2
	vshuff64x2	$136, %zmm15, %zmm14, %zmm3
	leaq	(%r15,%r15,2), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jae	.LBB7_149
	vshuff64x2	$136, %zmm3, %zmm2, %zmm4
	shlq	$6, %rbx
	vmovupd	%zmm4, (%r10,%rbx)
.LBB7_149:
	vshuff64x2	$221, %zmm21, %zmm20, %zmm4
	vshuff64x2	$221, %zmm23, %zmm22, %zmm5
	leaq	(,%r15,4), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jae	.LBB7_151
	vshuff64x2	$136, %zmm5, %zmm4, %zmm6
	shlq	$6, %rbx
	vmovupd	%zmm6, (%r10,%rbx)
.LBB7_151:
	vshuff64x2	$221, %zmm25, %zmm24, %zmm6
	vshuff64x2	$221, %zmm27, %zmm26, %zmm7
	leaq	(%r15,%r15,4), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jae	.LBB7_153
	vshuff64x2	$136, %zmm7, %zmm6, %zmm20
	shlq	$6, %rbx
	vmovupd	%zmm20, (%r10,%rbx)
.LBB7_153:
	vshuff64x2	$221, %zmm9, %zmm8, %zmm8
	vshuff64x2	$221, %zmm11, %zmm10, %zmm9
	movq	112(%rsp), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jae	.LBB7_155
	vshuff64x2	$136, %zmm9, %zmm8, %zmm10
	shlq	$6, %rbx
	vmovupd	%zmm10, (%r10,%rbx)
.LBB7_155:
	vshuff64x2	$221, %zmm13, %zmm12, %zmm10
	vshuff64x2	$221, %zmm15, %zmm14, %zmm11
	movq	104(%rsp), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jae	.LBB7_156
	vshuff64x2	$136, %zmm11, %zmm10, %zmm12
	shlq	$6, %rbx
	vmovupd	%zmm12, (%r10,%rbx)
	leaq	(,%r15,8), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jb	.LBB7_165
.LBB7_157:
	leaq	(%r15,%r15,8), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jae	.LBB7_158
.LBB7_166:
	vshuff64x2	$221, %zmm19, %zmm18, %zmm12
	shlq	$6, %rbx
	vmovupd	%zmm12, (%r10,%rbx)
	movq	96(%rsp), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jb	.LBB7_167
.LBB7_159:
	movq	88(%rsp), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jae	.LBB7_160
.LBB7_168:
	vshuff64x2	$221, %zmm3, %zmm2, %zmm0
	shlq	$6, %rbx
	vmovupd	%zmm0, (%r10,%rbx)
	movq	72(%rsp), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jb	.LBB7_169
.LBB7_161:
	movq	64(%rsp), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jae	.LBB7_162
.LBB7_170:
	vshuff64x2	$221, %zmm7, %zmm6, %zmm0
	shlq	$6, %rbx
	vmovupd	%zmm0, (%r10,%rbx)
	movq	80(%rsp), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jb	.LBB7_171
.LBB7_163:
	movq	56(%rsp), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jae	.LBB7_9
	jmp	.LBB7_172
	.p2align	4
.LBB7_156:
	leaq	(,%r15,8), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jae	.LBB7_157
.LBB7_165:
	vshuff64x2	$221, %zmm17, %zmm16, %zmm12
	shlq	$6, %rbx
	vmovupd	%zmm12, (%r10,%rbx)
	leaq	(%r15,%r15,8), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jb	.LBB7_166
.LBB7_158:
	movq	96(%rsp), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jae	.LBB7_159
.LBB7_167:
	vshuff64x2	$221, %zmm1, %zmm0, %zmm0
	shlq	$6, %rbx
	vmovupd	%zmm0, (%r10,%rbx)
	movq	88(%rsp), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jb	.LBB7_168
.LBB7_160:
	movq	72(%rsp), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jae	.LBB7_161
.LBB7_169:
	vshuff64x2	$221, %zmm5, %zmm4, %zmm0
	shlq	$6, %rbx
	vmovupd	%zmm0, (%r10,%rbx)
	movq	64(%rsp), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jb	.LBB7_170
.LBB7_162:
	movq	80(%rsp), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jae	.LBB7_163
.LBB7_171:
	vshuff64x2	$221, %zmm9, %zmm8, %zmm0
	shlq	$6, %rbx
	vmovupd	%zmm0, (%r10,%rbx)
	movq	56(%rsp), %rbx
	addq	%rdi, %rbx
	cmpq	%r11, %rbx
	jae	.LBB7_9
.LBB7_172:
	vshuff64x2	$221, %zmm11, %zmm10, %zmm0
	shlq	$6, %rbx
	vmovupd	%zmm0, (%r10,%rbx)
	jmp	.LBB7_9
.LBB7_173:
	vxorps	%xmm14, %xmm14, %xmm14
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
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	cmpq	%rsi, %rcx
	jae	.LBB7_141
	jmp	.LBB7_186
.LBB7_174:
	vxorps	%xmm14, %xmm14, %xmm14
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
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	cmpq	%rsi, %rcx
	jae	.LBB7_141
	imulq	%r13, %r12
	movq	%r12, %r14
	addq	%r9, %r14
	addq	%r14, %rdx
	jb	.LBB7_189
	movq	%rdx, %rbx
	cmpq	%r8, %rdx
	ja	.LBB7_183
	leaq	.Lanon.74435f109f3360002373b651fc018705.42(%rip), %rdi
	leaq	.Lanon.74435f109f3360002373b651fc018705.44(%rip), %rdx
	movl	$35, %esi
	vzeroupper
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB7_178:
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
	vzeroupper
	retq
.LBB7_182:
	.cfi_def_cfa_offset 176
	movq	%r13, %r14
.LBB7_183:
	leaq	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809(%rip), %rcx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	movq	%r8, %rdx
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB7_184:
	leaq	.Lanon.74435f109f3360002373b651fc018705.0(%rip), %rdi
	leaq	.Lanon.74435f109f3360002373b651fc018705.22(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB7_185:
	leaq	.Lanon.74435f109f3360002373b651fc018705.23(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB7_186:
	imulq	%r13, %r12
	movq	%r12, %r14
	addq	%r9, %r14
	movq	%r14, %rbx
	addq	%rdx, %rbx
	jb	.LBB7_183
	cmpq	%r8, %rbx
	ja	.LBB7_183
	leaq	.Lanon.74435f109f3360002373b651fc018705.24(%rip), %rcx
	movq	16(%rsp), %rdi
	movq	%rdx, %rsi
	vzeroupper
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB7_189:
	movq	%rdx, %rbx
	jmp	.LBB7_183
.Lfunc_end7:
	.size	_ZN12nepenthe_ops11convolution15weight_gradient8turn_row6avx51217hf86dd8b6c4847f57E, .Lfunc_end7-_ZN12nepenthe_ops11convolution15weight_gradient8turn_row6avx51217hf86dd8b6c4847f57E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h03726a4e3a95aec2E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h03726a4e3a95aec2E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h03726a4e3a95aec2E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h03726a4e3a95aec2E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h03726a4e3a95aec2E:
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
	movq	(%rdi), %rax
	movq	(%rax), %rcx
	movq	(%rcx), %rcx
	movq	%rcx, 16(%rsp)
	testq	%rcx, %rcx
	je	.LBB8_6
	movq	(%rsi), %rcx
	movq	%rcx, (%rsp)
	movq	8(%rsi), %rcx
	movq	%rcx, 8(%rsp)
	movq	16(%rsi), %rbx
	movq	24(%rsi), %r14
	movq	8(%rax), %r15
	movq	16(%rax), %rbp
	movq	24(%rax), %r12
	xorl	%r13d, %r13d
	.p2align	4
.LBB8_2:
	movq	%r15, %rdi
	movq	%r13, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	movq	(%rbp), %rcx
	movq	%rcx, %rdi
	imulq	8(%rsp), %rdi
	movq	%rdx, %rsi
	subq	%rdi, %rsi
	jb	.LBB8_9
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 24(%rsp)
	movq	%rsi, 32(%rsp)
	movq	%rcx, 40(%rsp)
	movq	$0, 48(%rsp)
	movq	16(%r12), %rdx
	movq	24(%r12), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB8_7
	movq	64(%r12), %rdx
	imulq	%r13, %rdx
	addq	(%rsp), %rdx
	imulq	72(%r12), %rdx
	imulq	56(%r12), %rdx
	shrq	$4, %rsi
	movq	%rsi, %rcx
	subq	%rdx, %rcx
	jb	.LBB8_8
	incq	%r13
	shlq	$6, %rdx
	addq	8(%r12), %rdx
	leaq	24(%rsp), %rdi
	movq	%r12, %rsi
	movq	%rbx, %r8
	movq	%r14, %r9
	callq	_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps17hb5b9e3a58fd35701E
	cmpq	%r13, 16(%rsp)
	jne	.LBB8_2
.LBB8_6:
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
.LBB8_7:
	.cfi_def_cfa_offset 112
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB8_9:
	leaq	anon.74435f109f3360002373b651fc018705.14.llvm.5742513092579328760(%rip), %rcx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB8_8:
	leaq	anon.74435f109f3360002373b651fc018705.18.llvm.5742513092579328760(%rip), %rcx
	movq	%rdx, %rdi
	movq	%rsi, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end8:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h03726a4e3a95aec2E, .Lfunc_end8-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h03726a4e3a95aec2E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h24da71ccec8aa579E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h24da71ccec8aa579E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h24da71ccec8aa579E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h24da71ccec8aa579E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h24da71ccec8aa579E:
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
	movq	(%rdi), %r13
	movq	(%r13), %rax
	movq	(%rax), %rcx
	testq	%rcx, %rcx
	je	.LBB9_12
	movq	(%rsi), %rax
	movq	8(%rsi), %r14
	movq	16(%rsi), %rbx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB9_2
	xorl	%edx, %edx
	divq	%rcx
	movq	%rdx, %r12
	movq	%rax, %r15
	testq	%rbx, %rbx
	je	.LBB9_6
.LBB9_5:
	leaq	(,%rbx,4), %rdx
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
.LBB9_6:
	movq	%r14, (%rsp)
	movq	8(%r13), %rax
	movq	(%rax), %rax
	movq	%r12, %rbp
	subq	%rax, %rbp
	jb	.LBB9_11
	movq	16(%r13), %rcx
	movq	(%rcx), %r14
	addq	%r14, %rax
	cmpq	%rax, %r12
	jae	.LBB9_11
	movq	24(%r13), %rdi
	movq	%r15, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	movq	32(%r13), %rcx
	movq	(%rcx), %rcx
	imulq	%rcx, %r14
	imulq	%rcx, %rbp
	movq	%rax, 8(%rsp)
	movq	%rdx, 16(%rsp)
	movq	%r14, 24(%rsp)
	movq	%rbp, 32(%rsp)
	movq	40(%r13), %rax
	movq	48(%r13), %rdx
	movq	(%rax), %rsi
	movq	(%rdx), %rax
	movq	%rsi, %rdi
	imulq	%rax, %rdi
	shlq	$4, %rdi
	addq	%rcx, %rsi
	imulq	%rax, %rsi
	shlq	$4, %rsi
	movq	%rsi, %rcx
	subq	%rdi, %rcx
	jb	.LBB9_13
	cmpq	%rbx, %rsi
	ja	.LBB9_13
	movq	56(%r13), %rax
	movq	(%rax), %rsi
	movq	(%rsp), %rax
	leaq	(%rax,%rdi,4), %rdx
	shrq	$4, %rcx
	leaq	8(%rsp), %rdi
	callq	_ZN12nepenthe_ops11convolution15weight_gradient8turn_row17h862ba7d61b960659E
.LBB9_11:
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
.LBB9_2:
	.cfi_def_cfa_offset 96
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, %r12d
	movl	%eax, %r15d
	testq	%rbx, %rbx
	jne	.LBB9_5
	jmp	.LBB9_6
.LBB9_13:
	leaq	anon.74435f109f3360002373b651fc018705.17.llvm.5742513092579328760(%rip), %rcx
	movq	%rbx, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB9_12:
	leaq	anon.74435f109f3360002373b651fc018705.16.llvm.5742513092579328760(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end9:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h24da71ccec8aa579E, .Lfunc_end9-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h24da71ccec8aa579E
	.cfi_endproc

	.section	".text._ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E,@function
_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E:
	.cfi_startproc
	testq	%rdi, %rdi
	je	.LBB10_1
	shlq	$2, %rdi
	movl	$4, %edx
	movq	%rdi, %rax
	movq	%rsi, %rdi
	movq	%rax, %rsi
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB10_1:
	retq
.Lfunc_end10:
	.size	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E, .Lfunc_end10-_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E
	.cfi_endproc

	.section	".text._ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E,@function
_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E:
.Lfunc_begin1:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception1
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp54:
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp55:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB11_6
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
.LBB11_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB11_3:
	.cfi_def_cfa_offset 32
.Ltmp56:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB11_5
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB11_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end11:
	.size	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E, .Lfunc_end11-_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E","a",@progbits
	.p2align	2, 0x0
GCC_except_table11:
.Lexception1:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Ltmp54-.Lfunc_begin1
	.uleb128 .Ltmp55-.Ltmp54
	.uleb128 .Ltmp56-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp55-.Lfunc_begin1
	.uleb128 .Lfunc_end11-.Ltmp55
	.byte	0
	.byte	0
.Lcst_end1:
	.p2align	2, 0x0

	.type	.Lanon.74435f109f3360002373b651fc018705.0,@object
	.section	.rodata..Lanon.74435f109f3360002373b651fc018705.0,"a",@progbits
.Lanon.74435f109f3360002373b651fc018705.0:
	.ascii	"chunk size must be non-zero"
	.size	.Lanon.74435f109f3360002373b651fc018705.0, 27

	.hidden	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.type	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/convolution/weight_gradient.rs"
	.size	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760, 70

	.type	.Lanon.74435f109f3360002373b651fc018705.2,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.2,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.2:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000\216\000\000\000'\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.2, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.3,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.3,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.3:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000\217\000\000\000\034\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.3, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.4,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.4,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.4:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000\230\000\000\000/\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.4, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.5,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.5:
	.asciz	"\006\000\000\000\000\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.5, 8

	.type	.Lanon.74435f109f3360002373b651fc018705.6,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.74435f109f3360002373b651fc018705.6:
	.asciz	";internal error: entered unreachable code: blocks have 1 to \300\013 rows, not \300"
	.size	.Lanon.74435f109f3360002373b651fc018705.6, 75

	.type	.Lanon.74435f109f3360002373b651fc018705.7,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.7,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.7:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000\217\000\000\000\021\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.7, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.8,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.8,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.8:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000\032\000\000\000!\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.8, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.9,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.9,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.9:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000\033\000\000\000.\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.9, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.10,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.10,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.10:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000\035\000\000\000\036\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.10, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.11,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.11,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.11:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000/\000\000\000G\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.11, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.12,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.12,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.12:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000/\000\000\000 \000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.12, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.13,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.13,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.13:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000\036\000\000\000\032\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.13, 24

	.hidden	anon.74435f109f3360002373b651fc018705.14.llvm.5742513092579328760
	.type	anon.74435f109f3360002373b651fc018705.14.llvm.5742513092579328760,@object
	.section	.data.rel.ro.anon.74435f109f3360002373b651fc018705.14.llvm.5742513092579328760,"aw",@progbits
	.globl	anon.74435f109f3360002373b651fc018705.14.llvm.5742513092579328760
	.p2align	3, 0x0
anon.74435f109f3360002373b651fc018705.14.llvm.5742513092579328760:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000$\000\000\0001\000\000"
	.size	anon.74435f109f3360002373b651fc018705.14.llvm.5742513092579328760, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.15,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.15,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.15:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000L\000\000\000\033\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.15, 24

	.hidden	anon.74435f109f3360002373b651fc018705.16.llvm.5742513092579328760
	.type	anon.74435f109f3360002373b651fc018705.16.llvm.5742513092579328760,@object
	.section	.data.rel.ro.anon.74435f109f3360002373b651fc018705.16.llvm.5742513092579328760,"aw",@progbits
	.globl	anon.74435f109f3360002373b651fc018705.16.llvm.5742513092579328760
	.p2align	3, 0x0
anon.74435f109f3360002373b651fc018705.16.llvm.5742513092579328760:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000N\000\000\000#\000\000"
	.size	anon.74435f109f3360002373b651fc018705.16.llvm.5742513092579328760, 24

	.hidden	anon.74435f109f3360002373b651fc018705.17.llvm.5742513092579328760
	.type	anon.74435f109f3360002373b651fc018705.17.llvm.5742513092579328760,@object
	.section	.data.rel.ro.anon.74435f109f3360002373b651fc018705.17.llvm.5742513092579328760,"aw",@progbits
	.globl	anon.74435f109f3360002373b651fc018705.17.llvm.5742513092579328760
	.p2align	3, 0x0
anon.74435f109f3360002373b651fc018705.17.llvm.5742513092579328760:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000W\000\000\0002\000\000"
	.size	anon.74435f109f3360002373b651fc018705.17.llvm.5742513092579328760, 24

	.hidden	anon.74435f109f3360002373b651fc018705.18.llvm.5742513092579328760
	.type	anon.74435f109f3360002373b651fc018705.18.llvm.5742513092579328760,@object
	.section	.data.rel.ro.anon.74435f109f3360002373b651fc018705.18.llvm.5742513092579328760,"aw",@progbits
	.globl	anon.74435f109f3360002373b651fc018705.18.llvm.5742513092579328760
	.p2align	3, 0x0
anon.74435f109f3360002373b651fc018705.18.llvm.5742513092579328760:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000g\000\000\000#\000\000"
	.size	anon.74435f109f3360002373b651fc018705.18.llvm.5742513092579328760, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.19,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.19,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.19:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000\262\000\000\000\027\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.19, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.20,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.20,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.20:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000\270\000\000\000\033\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.20, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.21,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.21,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.21:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000\266\000\000\000\"\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.21, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.22,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.22,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.22:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000o\000\000\000'\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.22, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.23,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.23,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.23:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000q\000\000\000\037\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.23, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.24,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.24,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.24:
	.quad	anon.74435f109f3360002373b651fc018705.1.llvm.5742513092579328760
	.asciz	"E\000\000\000\000\000\000\000w\000\000\000I\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.24, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.25,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.74435f109f3360002373b651fc018705.25:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/vector.rs"
	.size	.Lanon.74435f109f3360002373b651fc018705.25, 49

	.type	.Lanon.74435f109f3360002373b651fc018705.28,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.28,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.28:
	.quad	.Lanon.74435f109f3360002373b651fc018705.25
	.asciz	"0\000\000\000\000\000\000\000\222\000\000\000\027\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.28, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.29,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.74435f109f3360002373b651fc018705.29:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/product/over_pixels.rs"
	.size	.Lanon.74435f109f3360002373b651fc018705.29, 62

	.type	.Lanon.74435f109f3360002373b651fc018705.30,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.30,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.30:
	.quad	.Lanon.74435f109f3360002373b651fc018705.29
	.asciz	"=\000\000\000\000\000\000\000\352\000\000\000\026\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.30, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.31,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.31,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.31:
	.quad	.Lanon.74435f109f3360002373b651fc018705.29
	.asciz	"=\000\000\000\000\000\000\000\350\000\000\000,\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.31, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.32,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.32,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.32:
	.quad	.Lanon.74435f109f3360002373b651fc018705.29
	.asciz	"=\000\000\000\000\000\000\000\350\000\000\000\032\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.32, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.33,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.33,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.33:
	.quad	.Lanon.74435f109f3360002373b651fc018705.29
	.asciz	"=\000\000\000\000\000\000\000\341\000\000\0009\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.33, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.34,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.34,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.34:
	.quad	.Lanon.74435f109f3360002373b651fc018705.29
	.asciz	"=\000\000\000\000\000\000\000\341\000\000\000\036\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.34, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.35,@object
	.section	.rodata..Lanon.74435f109f3360002373b651fc018705.35,"a",@progbits
.Lanon.74435f109f3360002373b651fc018705.35:
	.ascii	"a whole step"
	.size	.Lanon.74435f109f3360002373b651fc018705.35, 12

	.type	.Lanon.74435f109f3360002373b651fc018705.36,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.36,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.36:
	.quad	.Lanon.74435f109f3360002373b651fc018705.29
	.asciz	"=\000\000\000\000\000\000\000\336\000\000\000;\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.36, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.37,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.37,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.37:
	.quad	.Lanon.74435f109f3360002373b651fc018705.29
	.asciz	"=\000\000\000\000\000\000\000\336\000\000\000#\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.37, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.38,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.38,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.38:
	.quad	.Lanon.74435f109f3360002373b651fc018705.29
	.asciz	"=\000\000\000\000\000\000\000\371\000\000\000!\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.38, 24

	.type	.Lanon.74435f109f3360002373b651fc018705.42,@object
	.section	.rodata..Lanon.74435f109f3360002373b651fc018705.42,"a",@progbits
.Lanon.74435f109f3360002373b651fc018705.42:
	.ascii	"at most one block"
	.size	.Lanon.74435f109f3360002373b651fc018705.42, 17

	.type	.Lanon.74435f109f3360002373b651fc018705.43,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.74435f109f3360002373b651fc018705.43:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/vector/x86.rs"
	.size	.Lanon.74435f109f3360002373b651fc018705.43, 53

	.type	.Lanon.74435f109f3360002373b651fc018705.44,@object
	.section	.data.rel.ro..Lanon.74435f109f3360002373b651fc018705.44,"aw",@progbits
	.p2align	3, 0x0
.Lanon.74435f109f3360002373b651fc018705.44:
	.quad	.Lanon.74435f109f3360002373b651fc018705.43
	.asciz	"4\000\000\000\000\000\000\000\203\000\000\000\005\000\000"
	.size	.Lanon.74435f109f3360002373b651fc018705.44, 24

	.hidden	anon.26bc0860d23a9a02c85fb7f0b19cc6e0.26.llvm.14391991631000844809
	.hidden	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512
	.hidden	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512
	.hidden	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512
	.hidden	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	.hidden	_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17h0e0054ecc50fbf08E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he2d56ab0f5af027bE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb945564768381cfeE
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h4429bd7939d32c98E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17hf9552c6c109ebe48E
	.hidden	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	.hidden	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	.hidden	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	.hidden	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
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
