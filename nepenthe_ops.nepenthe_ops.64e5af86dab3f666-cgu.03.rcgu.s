	.file	"nepenthe_ops.64e5af86dab3f666-cgu.03"
	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h00a7e6b777bf4fefE","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h00a7e6b777bf4fefE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h00a7e6b777bf4fefE
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h00a7e6b777bf4fefE,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h00a7e6b777bf4fefE:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	movq	8(%rdi), %r12
	movq	24(%rdi), %r13
	cmpq	%r13, %r12
	je	.LBB0_4
	movq	(%rdx), %r14
	movzbl	(%rsi), %ebp
	leaq	8(%rsp), %r15
	.p2align	4
.LBB0_2:
	movq	(%r12), %rax
	movups	8(%r12), %xmm0
	movups	24(%r12), %xmm1
	movups	%xmm0, 8(%rsp)
	movups	%xmm1, 24(%rsp)
	movq	8(%rax), %rcx
	movq	16(%rax), %r8
.Ltmp0:
	movl	%ebp, %edi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	_ZN12nepenthe_ops5heads16add_correlations17hd1c53e2cc956114cE
.Ltmp1:
	addq	$40, %r12
	cmpq	%r13, %r12
	jne	.LBB0_2
.LBB0_4:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB0_5
	movq	(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
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
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB0_5:
	.cfi_def_cfa_offset 96
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
.LBB0_6:
	.cfi_def_cfa_offset 96
.Ltmp2:
	movq	%rax, %r14
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB0_8
	movq	(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB0_8:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end0:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h00a7e6b777bf4fefE, .Lfunc_end0-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h00a7e6b777bf4fefE
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h00a7e6b777bf4fefE","a",@progbits
	.p2align	2, 0x0
GCC_except_table0:
.Lexception0:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Ltmp0
	.uleb128 .Ltmp2-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Ltmp1
	.byte	0
	.byte	0
.Lcst_end0:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h01f89bec1ae60f32E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h01f89bec1ae60f32E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h01f89bec1ae60f32E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h01f89bec1ae60f32E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h01f89bec1ae60f32E:
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
	subq	$328, %rsp
	.cfi_def_cfa_offset 384
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %rbx
	movq	%rdi, (%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 64(%rsp)
	cmpq	%rax, %rbx
	je	.LBB1_11
	movq	(%rsi), %rax
	movq	%rax, 56(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 48(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 40(%rsp)
	movups	24(%rsi), %xmm0
	movaps	%xmm0, 192(%rsp)
	movq	40(%rsi), %rax
	movq	%rax, 8(%rsp)
	movq	48(%rsi), %rax
	movq	%rax, 16(%rsp)
	movq	56(%rsi), %rax
	movq	%rax, 32(%rsp)
	movq	64(%rsi), %rax
	movq	%rax, 24(%rsp)
	.p2align	4
.LBB1_2:
	movq	(%rbx), %r14
	movq	8(%rbx), %r15
	movq	16(%rbx), %r12
	movq	24(%rbx), %r13
	movq	32(%rbx), %rbp
	movups	40(%rbx), %xmm0
	movaps	%xmm0, 208(%rsp)
	movq	56(%rbx), %rax
	movq	%rax, 80(%rsp)
	movq	64(%rbx), %rax
	movq	%rax, 72(%rsp)
	movq	48(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	40(%rsp), %rax
	movq	%rax, 96(%rsp)
	movaps	192(%rsp), %xmm0
	movups	%xmm0, 104(%rsp)
.Ltmp3:
	leaq	232(%rsp), %rdi
	movq	56(%rsp), %rsi
	movq	%r14, %rdx
	leaq	88(%rsp), %rcx
	callq	_ZN12nepenthe_ops12feed_forward10Parameters4pair17hfc9a4b508ccac0cbE
.Ltmp4:
	movq	%r15, 88(%rsp)
	movq	%r12, 96(%rsp)
	movq	%r13, 104(%rsp)
	movq	%rbp, 112(%rsp)
	movaps	208(%rsp), %xmm0
	movups	%xmm0, 120(%rsp)
	movq	80(%rsp), %rax
	movq	%rax, 136(%rsp)
	movq	72(%rsp), %rax
	movq	%rax, 144(%rsp)
	movq	16(%rsp), %rax
	movq	16(%rax), %rdx
	movq	24(%rax), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB1_4
	movq	32(%rsp), %rcx
	movq	(%rcx), %rax
	movq	8(%rcx), %rdx
	subq	%rax, %rdx
	movl	$0, %ecx
	cmovaeq	%rdx, %rcx
	movq	8(%rsp), %rdx
	movq	24(%rdx), %rdi
	imulq	%rdi, %rcx
	imulq	%rcx, %r14
	movq	%rsi, %rdx
	subq	%r14, %rdx
	jb	.LBB1_8
	cmpq	%rdx, %rcx
	ja	.LBB1_10
	movq	16(%rsp), %rdx
	movq	8(%rdx), %rdx
	leaq	(%rdx,%r14,4), %rdx
	movq	8(%rsp), %rsi
	movq	16(%rsi), %rsi
	movq	%rdx, 152(%rsp)
	movq	%rcx, 160(%rsp)
	movq	%rdi, 168(%rsp)
	movq	%rax, 176(%rsp)
	movq	%rsi, 184(%rsp)
	movq	24(%rsp), %rax
	movq	(%rax), %rdx
	movq	8(%rax), %rcx
.Ltmp5:
	leaq	232(%rsp), %rdi
	leaq	152(%rsp), %rsi
	leaq	88(%rsp), %r8
	callq	_ZN12nepenthe_ops4gate13backward_pair17hd5ef8dd2543f9251E
.Ltmp6:
	addq	$72, %rbx
	cmpq	64(%rsp), %rbx
	jne	.LBB1_2
.LBB1_11:
	movq	(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB1_13
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB1_13:
	addq	$328, %rsp
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
.LBB1_4:
	.cfi_def_cfa_offset 384
	xorl	%r14d, %r14d
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	jmp	.LBB1_5
.LBB1_10:
	xorl	%r14d, %r14d
	movq	%rcx, %rsi
	leaq	anon.a61a49ba1689e702c2a86003a4836971.88.llvm.13867215145974308402(%rip), %rcx
	jmp	.LBB1_5
.LBB1_8:
	movq	%rsi, %rdx
	leaq	anon.a61a49ba1689e702c2a86003a4836971.89.llvm.13867215145974308402(%rip), %rcx
.LBB1_5:
.Ltmp8:
	movq	%r14, %rdi
	movq	(%rsp), %rbx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp9:
	ud2
.LBB1_14:
.Ltmp7:
	movq	%rax, %r14
	movq	(%rsp), %rbx
	jmp	.LBB1_16
.LBB1_15:
.Ltmp10:
	movq	%rax, %r14
.LBB1_16:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB1_18
	movq	(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB1_18:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end1:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h01f89bec1ae60f32E, .Lfunc_end1-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h01f89bec1ae60f32E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h01f89bec1ae60f32E","a",@progbits
	.p2align	2, 0x0
GCC_except_table1:
.Lexception1:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Ltmp3-.Lfunc_begin1
	.uleb128 .Ltmp6-.Ltmp3
	.uleb128 .Ltmp7-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp8-.Lfunc_begin1
	.uleb128 .Ltmp9-.Ltmp8
	.uleb128 .Ltmp10-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp9-.Lfunc_begin1
	.uleb128 .Lfunc_end1-.Ltmp9
	.byte	0
	.byte	0
.Lcst_end1:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E:
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
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r12
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %r13
	cmpq	%r13, %r12
	je	.LBB2_8
	movq	(%rsi), %rax
	movq	%rax, 24(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 16(%rsp)
	movq	16(%rsi), %r15
	movq	32(%rsi), %r14
	movups	24(%rsi), %xmm0
	movaps	%xmm0, 32(%rsp)
	movq	40(%rsi), %rbx
	movzbl	(%rdx), %ebp
	.p2align	4
.LBB2_2:
	movq	16(%r12), %rax
	movq	%r14, %rdi
	imulq	%rax, %rdi
	movq	16(%rsp), %rdx
	subq	%rdi, %rdx
	jb	.LBB2_3
	movq	(%r12), %rcx
	movq	8(%r12), %r8
	movq	24(%r12), %rsi
	movq	24(%rsp), %r9
	leaq	(%r9,%rdi,4), %rdi
	movq	%r15, %r9
	subq	%rax, %r9
	movq	%rdi, 56(%rsp)
	movq	%rdx, 64(%rsp)
	movq	%r9, 72(%rsp)
	movaps	32(%rsp), %xmm0
	movups	%xmm0, 80(%rsp)
	movq	%rbx, 96(%rsp)
	movq	16(%rsi), %rax
	movq	24(%rsi), %rdx
	cmpq	%rax, %rdx
	ja	.LBB2_7
	movq	8(%rsi), %rsi
	shrq	$5, %rdx
.Ltmp11:
	leaq	56(%rsp), %rdi
	movl	%ebp, %r9d
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp12:
	addq	$32, %r12
	cmpq	%r13, %r12
	jne	.LBB2_2
.LBB2_8:
	movq	8(%rsp), %rax
	movq	16(%rax), %rsi
	testq	%rsi, %rsi
	je	.LBB2_10
	movq	(%rax), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB2_10:
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
.LBB2_7:
	.cfi_def_cfa_offset 160
	xorl	%edi, %edi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	jmp	.LBB2_4
.LBB2_3:
	movq	16(%rsp), %rax
	movq	%rax, %rdx
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463(%rip), %rcx
.LBB2_4:
.Ltmp14:
	movq	%rdx, %rsi
	movq	%rax, %rdx
	movq	8(%rsp), %rbx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp15:
	ud2
.LBB2_11:
.Ltmp13:
	movq	%rax, %r14
	movq	8(%rsp), %rbx
	jmp	.LBB2_13
.LBB2_12:
.Ltmp16:
	movq	%rax, %r14
.LBB2_13:
	movq	16(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB2_15
	movq	(%rbx), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB2_15:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end2:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E, .Lfunc_end2-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E","a",@progbits
	.p2align	2, 0x0
GCC_except_table2:
.Lexception2:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end2-.Lcst_begin2
.Lcst_begin2:
	.uleb128 .Ltmp11-.Lfunc_begin2
	.uleb128 .Ltmp12-.Ltmp11
	.uleb128 .Ltmp13-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp14-.Lfunc_begin2
	.uleb128 .Ltmp15-.Ltmp14
	.uleb128 .Ltmp16-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp15-.Lfunc_begin2
	.uleb128 .Lfunc_end2-.Ltmp15
	.byte	0
	.byte	0
.Lcst_end2:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a8cf57fc3bab9b9E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a8cf57fc3bab9b9E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a8cf57fc3bab9b9E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a8cf57fc3bab9b9E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a8cf57fc3bab9b9E:
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
	subq	$168, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r13
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 32(%rsp)
	cmpq	%rax, %r13
	je	.LBB3_21
	movq	(%rsi), %rax
	movq	%rax, 96(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 88(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 80(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 72(%rsp)
	leaq	40(%rsp), %r12
	jmp	.LBB3_2
	.p2align	4
.LBB3_20:
	cmpq	32(%rsp), %r13
	je	.LBB3_21
.LBB3_2:
	movq	(%r13), %rax
	movq	%rax, 16(%rsp)
	movq	8(%r13), %rax
	movq	%rax, 24(%rsp)
	movq	16(%r13), %rax
	movq	%rax, 104(%rsp)
	movq	24(%r13), %r15
	movq	32(%r13), %r14
	movq	40(%r13), %rbp
	addq	$48, %r13
	movq	8(%rsp), %rax
	movq	%r13, 8(%rax)
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %bpl
	setne	%sil
	shll	$5, %esi
	addq	%rbp, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp17:
	movq	%r12, %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp18:
	movq	56(%rsp), %rdx
	movq	64(%rsp), %rbx
	cmpq	%rdx, %rbx
	ja	.LBB3_4
	movq	48(%rsp), %r12
	shrq	$5, %rbx
	movq	88(%rsp), %rdx
	movq	(%rdx), %rax
	movq	8(%rdx), %rcx
	movq	32(%rax), %rdi
	movq	40(%rax), %rsi
	movq	16(%rdx), %rax
	subq	(%rax), %r14
	movq	(%rcx), %rdx
	movq	%r15, 112(%rsp)
	movq	%r14, 120(%rsp)
	movq	%rbp, 128(%rsp)
.Ltmp20:
	leaq	112(%rsp), %r14
	movq	%r14, %rcx
	movq	%r12, %r8
	movq	%rbx, %r9
	movq	24(%rsp), %r15
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp21:
	movq	80(%rsp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	movq	72(%rsp), %rax
	movzbl	(%rax), %r9d
.Ltmp22:
	movq	%r14, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
	movq	%r15, %rcx
	movq	104(%rsp), %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp23:
.Ltmp25:
	leaq	40(%rsp), %r12
	movq	%r12, %rdi
	movq	16(%rsp), %rbx
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp26:
	movq	40(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB3_18
	movq	48(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB3_18:
	testq	%rbx, %rbx
	je	.LBB3_20
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB3_20
.LBB3_21:
	movq	32(%rsp), %rsi
	movq	%rsi, %rax
	subq	%r13, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	cmpq	%r13, %rsi
	je	.LBB3_26
	movq	%rdx, %rbx
	shrq	$5, %rbx
	addq	$8, %r13
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB3_23
	.p2align	4
.LBB3_25:
	addq	$48, %r13
	decq	%rbx
	je	.LBB3_26
.LBB3_23:
	movq	-8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB3_25
	movq	(%r13), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB3_25
.LBB3_26:
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB3_28
	movq	(%rcx), %rdi
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB3_28:
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
.LBB3_4:
	.cfi_def_cfa_offset 224
.Ltmp28:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rbx, %rsi
	movq	16(%rsp), %r14
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp29:
	ud2
.LBB3_29:
.Ltmp27:
	movq	%rax, %r12
	movq	40(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB3_30
	movq	48(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB3_30
.LBB3_9:
.Ltmp19:
	movq	%rax, %r12
.LBB3_30:
	movq	8(%rsp), %rbx
	movq	16(%rsp), %r14
	movq	24(%rsp), %r15
	jmp	.LBB3_6
.LBB3_10:
.Ltmp24:
	movq	%rax, %r12
	movq	8(%rsp), %rbx
	movq	16(%rsp), %r14
	jmp	.LBB3_12
.LBB3_11:
.Ltmp30:
	movq	%rax, %r12
	movq	8(%rsp), %rbx
	movq	24(%rsp), %r15
.LBB3_12:
.Ltmp31:
	leaq	40(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
.Ltmp32:
.LBB3_6:
	testq	%r14, %r14
	je	.LBB3_8
	shlq	$4, %r14
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB3_8:
	movq	%rbx, %rdi
	callq	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcf65cbcddd7d0d73E
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB3_32:
.Ltmp33:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end3:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a8cf57fc3bab9b9E, .Lfunc_end3-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a8cf57fc3bab9b9E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a8cf57fc3bab9b9E","a",@progbits
	.p2align	2, 0x0
GCC_except_table3:
.Lexception3:
	.byte	255
	.byte	155
	.uleb128 .Lttbase0-.Lttbaseref0
.Lttbaseref0:
	.byte	1
	.uleb128 .Lcst_end3-.Lcst_begin3
.Lcst_begin3:
	.uleb128 .Ltmp17-.Lfunc_begin3
	.uleb128 .Ltmp18-.Ltmp17
	.uleb128 .Ltmp19-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp20-.Lfunc_begin3
	.uleb128 .Ltmp23-.Ltmp20
	.uleb128 .Ltmp24-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp25-.Lfunc_begin3
	.uleb128 .Ltmp26-.Ltmp25
	.uleb128 .Ltmp27-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp26-.Lfunc_begin3
	.uleb128 .Ltmp28-.Ltmp26
	.byte	0
	.byte	0
	.uleb128 .Ltmp28-.Lfunc_begin3
	.uleb128 .Ltmp29-.Ltmp28
	.uleb128 .Ltmp30-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp31-.Lfunc_begin3
	.uleb128 .Ltmp32-.Ltmp31
	.uleb128 .Ltmp33-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp32-.Lfunc_begin3
	.uleb128 .Lfunc_end3-.Ltmp32
	.byte	0
	.byte	0
.Lcst_end3:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase0:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0cd7a92fda05cec7E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0cd7a92fda05cec7E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0cd7a92fda05cec7E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0cd7a92fda05cec7E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0cd7a92fda05cec7E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	movq	8(%rdi), %r15
	movq	24(%rdi), %r12
	cmpq	%r12, %r15
	je	.LBB4_5
	movq	(%rsi), %r13
	movq	8(%rsi), %rbp
	movq	%rsp, %r14
	.p2align	4
.LBB4_2:
	movq	32(%r15), %rax
	movq	%rax, 32(%rsp)
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	16(%r13), %rdx
	movq	24(%r13), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB4_3
	movq	24(%rsp), %r8
	movq	32(%rsp), %r9
	movq	8(%r13), %rdi
	movq	(%rbp), %rdx
.Ltmp34:
	movq	%r14, %rcx
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp35:
	addq	$40, %r15
	cmpq	%r12, %r15
	jne	.LBB4_2
.LBB4_5:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB4_7
	movq	(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB4_7:
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
.LBB4_3:
	.cfi_def_cfa_offset 96
.Ltmp37:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp38:
	ud2
.LBB4_8:
.Ltmp36:
	jmp	.LBB4_10
.LBB4_9:
.Ltmp39:
.LBB4_10:
	movq	%rax, %r14
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB4_12
	movq	(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB4_12:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end4:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0cd7a92fda05cec7E, .Lfunc_end4-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0cd7a92fda05cec7E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0cd7a92fda05cec7E","a",@progbits
	.p2align	2, 0x0
GCC_except_table4:
.Lexception4:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end4-.Lcst_begin4
.Lcst_begin4:
	.uleb128 .Ltmp34-.Lfunc_begin4
	.uleb128 .Ltmp35-.Ltmp34
	.uleb128 .Ltmp36-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp37-.Lfunc_begin4
	.uleb128 .Ltmp38-.Ltmp37
	.uleb128 .Ltmp39-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp38-.Lfunc_begin4
	.uleb128 .Lfunc_end4-.Ltmp38
	.byte	0
	.byte	0
.Lcst_end4:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h160bddc08b5eaa84E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h160bddc08b5eaa84E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h160bddc08b5eaa84E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h160bddc08b5eaa84E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h160bddc08b5eaa84E:
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
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %rbp
	movq	%rdi, (%rsp)
	movq	24(%rdi), %r12
	cmpq	%r12, %rbp
	je	.LBB5_5
	movq	(%rsi), %r15
	movq	(%rdx), %r14
	movq	%r14, %r13
	subq	%r15, %r13
	jb	.LBB5_7
	shlq	$2, %r13
	movq	memmove@GOTPCREL(%rip), %rbx
	.p2align	4
.LBB5_3:
	movq	8(%rbp), %rdx
	cmpq	%rdx, %r14
	ja	.LBB5_8
	movq	(%rbp), %rdi
	addq	$16, %rbp
	leaq	(%rdi,%r15,4), %rsi
	movq	%r13, %rdx
	callq	*%rbx
	cmpq	%r12, %rbp
	jne	.LBB5_3
.LBB5_5:
	movq	(%rsp), %rax
	movq	16(%rax), %rsi
	testq	%rsi, %rsi
	je	.LBB5_6
	movq	(%rax), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
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
.LBB5_6:
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
.LBB5_7:
	.cfi_def_cfa_offset 64
	movq	8(%rbp), %rdx
	cmpq	%rdx, %r14
	ja	.LBB5_8
	leaq	anon.a61a49ba1689e702c2a86003a4836971.2.llvm.13867215145974308402(%rip), %rcx
	jmp	.LBB5_10
.LBB5_8:
	xorl	%r15d, %r15d
	leaq	anon.a61a49ba1689e702c2a86003a4836971.1.llvm.13867215145974308402(%rip), %rcx
.LBB5_10:
.Ltmp40:
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp41:
	ud2
.LBB5_12:
.Ltmp42:
	movq	%rax, %r14
	movq	(%rsp), %rax
	movq	16(%rax), %rsi
	testq	%rsi, %rsi
	je	.LBB5_14
	movq	(%rax), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB5_14:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end5:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h160bddc08b5eaa84E, .Lfunc_end5-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h160bddc08b5eaa84E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h160bddc08b5eaa84E","a",@progbits
	.p2align	2, 0x0
GCC_except_table5:
.Lexception5:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end5-.Lcst_begin5
.Lcst_begin5:
	.uleb128 .Lfunc_begin5-.Lfunc_begin5
	.uleb128 .Ltmp40-.Lfunc_begin5
	.byte	0
	.byte	0
	.uleb128 .Ltmp40-.Lfunc_begin5
	.uleb128 .Ltmp41-.Ltmp40
	.uleb128 .Ltmp42-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp41-.Lfunc_begin5
	.uleb128 .Lfunc_end5-.Ltmp41
	.byte	0
	.byte	0
.Lcst_end5:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1a1c6e5bd708e3a3E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1a1c6e5bd708e3a3E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1a1c6e5bd708e3a3E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1a1c6e5bd708e3a3E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1a1c6e5bd708e3a3E:
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
	subq	$184, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r13
	movq	%rdi, 32(%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 40(%rsp)
	cmpq	%rax, %r13
	je	.LBB6_21
	movq	(%rsi), %rax
	movq	%rax, 104(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 96(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 88(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 80(%rsp)
	leaq	48(%rsp), %r14
	jmp	.LBB6_2
	.p2align	4
.LBB6_20:
	cmpq	40(%rsp), %r13
	je	.LBB6_21
.LBB6_2:
	movq	(%r13), %rax
	movq	%rax, 16(%rsp)
	movq	8(%r13), %rax
	movq	%rax, 24(%rsp)
	movq	16(%r13), %r12
	movups	24(%r13), %xmm0
	movaps	%xmm0, 160(%rsp)
	movq	40(%r13), %r15
	addq	$48, %r13
	movq	32(%rsp), %rax
	movq	%r13, 8(%rax)
	movq	104(%rsp), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %r15b
	setne	%sil
	shll	$5, %esi
	addq	%r15, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp43:
	movq	%r14, %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp44:
	movq	64(%rsp), %rdx
	movq	72(%rsp), %rbx
	cmpq	%rdx, %rbx
	ja	.LBB6_4
	movq	%r12, %r14
	movq	56(%rsp), %r12
	shrq	$5, %rbx
	movaps	160(%rsp), %xmm0
	movaps	%xmm0, 112(%rsp)
	movq	%r15, 128(%rsp)
	movq	%r12, 136(%rsp)
	movq	%rbx, 144(%rsp)
	movq	96(%rsp), %rax
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	addq	$24, %rdi
	movq	16(%rax), %rdx
	movq	24(%rax), %rax
	movq	(%rax), %rcx
.Ltmp46:
	movq	%rbx, (%rsp)
	leaq	112(%rsp), %rbp
	movq	%rbp, %r8
	movq	%r12, %r9
	movq	24(%rsp), %r15
	callq	_ZN12nepenthe_ops4norm4Norm4pack17hd3b95fbb8a9814a7E
.Ltmp47:
	movq	88(%rsp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	movq	80(%rsp), %rax
	movzbl	(%rax), %r9d
.Ltmp48:
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
	movq	%r15, %rcx
	movq	%r14, %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp49:
.Ltmp51:
	leaq	48(%rsp), %r14
	movq	%r14, %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp52:
	movq	48(%rsp), %rsi
	testq	%rsi, %rsi
	movq	16(%rsp), %rbx
	je	.LBB6_18
	movq	56(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB6_18:
	testq	%rbx, %rbx
	je	.LBB6_20
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB6_20
.LBB6_21:
	movq	40(%rsp), %rsi
	movq	%rsi, %rax
	subq	%r13, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	cmpq	%r13, %rsi
	je	.LBB6_26
	movq	%rdx, %rbx
	shrq	$5, %rbx
	addq	$8, %r13
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB6_23
	.p2align	4
.LBB6_25:
	addq	$48, %r13
	decq	%rbx
	je	.LBB6_26
.LBB6_23:
	movq	-8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB6_25
	movq	(%r13), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB6_25
.LBB6_26:
	movq	32(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB6_28
	movq	(%rcx), %rdi
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB6_28:
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
.LBB6_4:
	.cfi_def_cfa_offset 240
.Ltmp54:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rbx, %rsi
	movq	16(%rsp), %rbx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp55:
	ud2
.LBB6_29:
.Ltmp53:
	movq	%rax, %r12
	movq	48(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB6_30
	movq	56(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB6_30
.LBB6_9:
.Ltmp45:
	movq	%rax, %r12
.LBB6_30:
	movq	24(%rsp), %r15
	movq	16(%rsp), %rbx
	jmp	.LBB6_6
.LBB6_10:
.Ltmp50:
	movq	%rax, %r12
	movq	16(%rsp), %rbx
	jmp	.LBB6_12
.LBB6_11:
.Ltmp56:
	movq	%rax, %r12
	movq	24(%rsp), %r15
.LBB6_12:
.Ltmp57:
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
.Ltmp58:
.LBB6_6:
	testq	%rbx, %rbx
	je	.LBB6_8
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB6_8:
	movq	32(%rsp), %rdi
	callq	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcf65cbcddd7d0d73E
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB6_32:
.Ltmp59:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end6:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1a1c6e5bd708e3a3E, .Lfunc_end6-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1a1c6e5bd708e3a3E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1a1c6e5bd708e3a3E","a",@progbits
	.p2align	2, 0x0
GCC_except_table6:
.Lexception6:
	.byte	255
	.byte	155
	.uleb128 .Lttbase1-.Lttbaseref1
.Lttbaseref1:
	.byte	1
	.uleb128 .Lcst_end6-.Lcst_begin6
.Lcst_begin6:
	.uleb128 .Ltmp43-.Lfunc_begin6
	.uleb128 .Ltmp44-.Ltmp43
	.uleb128 .Ltmp45-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp46-.Lfunc_begin6
	.uleb128 .Ltmp49-.Ltmp46
	.uleb128 .Ltmp50-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp51-.Lfunc_begin6
	.uleb128 .Ltmp52-.Ltmp51
	.uleb128 .Ltmp53-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp52-.Lfunc_begin6
	.uleb128 .Ltmp54-.Ltmp52
	.byte	0
	.byte	0
	.uleb128 .Ltmp54-.Lfunc_begin6
	.uleb128 .Ltmp55-.Ltmp54
	.uleb128 .Ltmp56-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp57-.Lfunc_begin6
	.uleb128 .Ltmp58-.Ltmp57
	.uleb128 .Ltmp59-.Lfunc_begin6
	.byte	1
	.uleb128 .Ltmp58-.Lfunc_begin6
	.uleb128 .Lfunc_end6-.Ltmp58
	.byte	0
	.byte	0
.Lcst_end6:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase1:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h25c3bc01126bbda4E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h25c3bc01126bbda4E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h25c3bc01126bbda4E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h25c3bc01126bbda4E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h25c3bc01126bbda4E:
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
	subq	$168, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r13
	movq	%rdi, 16(%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 24(%rsp)
	cmpq	%rax, %r13
	je	.LBB7_21
	movq	(%rsi), %rax
	movq	%rax, 88(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 80(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 72(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 64(%rsp)
	leaq	32(%rsp), %r14
	jmp	.LBB7_2
	.p2align	4
.LBB7_20:
	cmpq	24(%rsp), %r13
	je	.LBB7_21
.LBB7_2:
	movq	(%r13), %rax
	movq	%rax, (%rsp)
	movq	8(%r13), %rax
	movq	%rax, 8(%rsp)
	movq	16(%r13), %rbp
	movups	24(%r13), %xmm0
	movaps	%xmm0, 144(%rsp)
	movq	40(%r13), %r15
	addq	$48, %r13
	movq	16(%rsp), %rax
	movq	%r13, 8(%rax)
	movq	88(%rsp), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %r15b
	setne	%sil
	shll	$5, %esi
	addq	%r15, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp60:
	movq	%r14, %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp61:
	movq	48(%rsp), %rdx
	movq	56(%rsp), %rbx
	cmpq	%rdx, %rbx
	ja	.LBB7_4
	movq	40(%rsp), %r12
	shrq	$5, %rbx
	movaps	144(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movq	%r15, 112(%rsp)
	movq	%r12, 120(%rsp)
	movq	%rbx, 128(%rsp)
	movq	80(%rsp), %rax
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	movq	16(%rax), %rax
	movq	(%rax), %rdx
.Ltmp63:
	leaq	96(%rsp), %r15
	movq	%r15, %rcx
	movq	%r12, %r8
	movq	%rbx, %r9
	movq	8(%rsp), %r14
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp64:
	movq	72(%rsp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 128(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movq	64(%rsp), %rax
	movzbl	(%rax), %r9d
.Ltmp65:
	movq	%r15, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
	movq	%r14, %rcx
	movq	%rbp, %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp66:
.Ltmp68:
	movq	%r14, %r15
	leaq	32(%rsp), %r14
	movq	%r14, %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp69:
	movq	32(%rsp), %rsi
	testq	%rsi, %rsi
	movq	(%rsp), %rbx
	je	.LBB7_18
	movq	40(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB7_18:
	testq	%rbx, %rbx
	je	.LBB7_20
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB7_20
.LBB7_21:
	movq	24(%rsp), %rsi
	movq	%rsi, %rax
	subq	%r13, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	cmpq	%r13, %rsi
	je	.LBB7_26
	movq	%rdx, %rbx
	shrq	$5, %rbx
	addq	$8, %r13
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB7_23
	.p2align	4
.LBB7_25:
	addq	$48, %r13
	decq	%rbx
	je	.LBB7_26
.LBB7_23:
	movq	-8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB7_25
	movq	(%r13), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB7_25
.LBB7_26:
	movq	16(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB7_28
	movq	(%rcx), %rdi
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB7_28:
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
.LBB7_4:
	.cfi_def_cfa_offset 224
.Ltmp71:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rbx, %rsi
	movq	(%rsp), %rbx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp72:
	ud2
.LBB7_29:
.Ltmp70:
	movq	%rax, %r12
	movq	32(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB7_30
	movq	40(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB7_30
.LBB7_9:
.Ltmp62:
	movq	%rax, %r12
.LBB7_30:
	movq	8(%rsp), %r14
	movq	(%rsp), %rbx
	jmp	.LBB7_6
.LBB7_10:
.Ltmp67:
	movq	%rax, %r12
	movq	(%rsp), %rbx
	jmp	.LBB7_12
.LBB7_11:
.Ltmp73:
	movq	%rax, %r12
	movq	8(%rsp), %r14
.LBB7_12:
.Ltmp74:
	leaq	32(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
.Ltmp75:
.LBB7_6:
	testq	%rbx, %rbx
	je	.LBB7_8
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB7_8:
	movq	16(%rsp), %rdi
	callq	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcf65cbcddd7d0d73E
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB7_32:
.Ltmp76:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end7:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h25c3bc01126bbda4E, .Lfunc_end7-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h25c3bc01126bbda4E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h25c3bc01126bbda4E","a",@progbits
	.p2align	2, 0x0
GCC_except_table7:
.Lexception7:
	.byte	255
	.byte	155
	.uleb128 .Lttbase2-.Lttbaseref2
.Lttbaseref2:
	.byte	1
	.uleb128 .Lcst_end7-.Lcst_begin7
.Lcst_begin7:
	.uleb128 .Ltmp60-.Lfunc_begin7
	.uleb128 .Ltmp61-.Ltmp60
	.uleb128 .Ltmp62-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp63-.Lfunc_begin7
	.uleb128 .Ltmp66-.Ltmp63
	.uleb128 .Ltmp67-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp68-.Lfunc_begin7
	.uleb128 .Ltmp69-.Ltmp68
	.uleb128 .Ltmp70-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp69-.Lfunc_begin7
	.uleb128 .Ltmp71-.Ltmp69
	.byte	0
	.byte	0
	.uleb128 .Ltmp71-.Lfunc_begin7
	.uleb128 .Ltmp72-.Ltmp71
	.uleb128 .Ltmp73-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp74-.Lfunc_begin7
	.uleb128 .Ltmp75-.Ltmp74
	.uleb128 .Ltmp76-.Lfunc_begin7
	.byte	1
	.uleb128 .Ltmp75-.Lfunc_begin7
	.uleb128 .Lfunc_end7-.Ltmp75
	.byte	0
	.byte	0
.Lcst_end7:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase2:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2721be91266afdaeE","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2721be91266afdaeE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2721be91266afdaeE
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2721be91266afdaeE,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2721be91266afdaeE:
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
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %rbp
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %rbx
	cmpq	%rbx, %rbp
	je	.LBB8_5
	movq	(%rsi), %r14
	movq	8(%rsi), %r15
	.p2align	4
.LBB8_2:
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	32(%rbp), %r12
	movq	%r12, 48(%rsp)
	movq	40(%rsp), %r13
	movq	16(%rsp), %rsi
.Ltmp77:
	movq	%r14, %rdi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
.Ltmp78:
	movq	(%r15), %rcx
.Ltmp79:
	movq	%rax, %rdi
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	leaq	16(%rsp), %rcx
	movq	%r13, %r8
	movq	%r12, %r9
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp80:
	addq	$40, %rbp
	cmpq	%rbx, %rbp
	jne	.LBB8_2
.LBB8_5:
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB8_7
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB8_7:
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
.LBB8_8:
	.cfi_def_cfa_offset 112
.Ltmp81:
	movq	%rax, %r14
	movq	8(%rsp), %rax
	movq	16(%rax), %rax
	testq	%rax, %rax
	je	.LBB8_10
	movq	8(%rsp), %rcx
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB8_10:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end8:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2721be91266afdaeE, .Lfunc_end8-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2721be91266afdaeE
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2721be91266afdaeE","a",@progbits
	.p2align	2, 0x0
GCC_except_table8:
.Lexception8:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end8-.Lcst_begin8
.Lcst_begin8:
	.uleb128 .Ltmp77-.Lfunc_begin8
	.uleb128 .Ltmp80-.Ltmp77
	.uleb128 .Ltmp81-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp80-.Lfunc_begin8
	.uleb128 .Lfunc_end8-.Ltmp80
	.byte	0
	.byte	0
.Lcst_end8:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h297fdc357fca78e4E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h297fdc357fca78e4E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h297fdc357fca78e4E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h297fdc357fca78e4E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h297fdc357fca78e4E:
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
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r14
	movq	%rdi, 24(%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 56(%rsp)
	cmpq	%rax, %r14
	movq	%rsi, 16(%rsp)
	je	.LBB9_10
	movq	24(%rsi), %r12
	movq	40(%rsi), %rbx
	movq	32(%rsi), %rax
	movq	%rax, 48(%rsp)
	movq	48(%rsi), %rax
	movq	%rax, 40(%rsp)
	movq	8(%rsi), %r13
	movq	16(%rsi), %rax
	movq	%rax, 32(%rsp)
	jmp	.LBB9_3
	.p2align	4
.LBB9_2:
	movq	8(%rsp), %r13
	movq	32(%rsp), %rax
	movss	%xmm0, (%rax,%r13,4)
	incq	%r13
	addq	$24, %r14
	cmpq	56(%rsp), %r14
	je	.LBB9_11
.LBB9_3:
	movq	16(%r12), %rdx
	movq	24(%r12), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB9_14
	movq	%r13, 8(%rsp)
	movq	(%r14), %r13
	movq	64(%r12), %rax
	movq	%rax, %rdi
	imulq	%r13, %rdi
	movq	%rsi, %rdx
	subq	%rdi, %rdx
	jb	.LBB9_16
	cmpq	%rdx, %rax
	ja	.LBB9_15
	movq	8(%r14), %rbp
	movq	16(%r14), %r15
	movq	8(%r12), %rcx
	leaq	(%rcx,%rdi,4), %rcx
	movq	48(%r12), %rdx
	movq	56(%r12), %rsi
	movq	72(%r12), %rdi
	movq	%rcx, 64(%rsp)
	movq	%rax, 72(%rsp)
	movq	%rsi, 80(%rsp)
	movq	%rdi, 88(%rsp)
	movq	%rdx, 96(%rsp)
	movq	16(%rbx), %rsi
	cmpq	%rsi, %r13
	jae	.LBB9_19
	movq	48(%rsp), %rcx
	movq	(%rcx), %rsi
	movq	8(%rcx), %rdx
	leaq	(,%r13,8), %rcx
	addq	%r13, %rcx
	shlq	$2, %rcx
	addq	8(%rbx), %rcx
.Ltmp85:
	leaq	64(%rsp), %rdi
	movq	%rbp, %r8
	movq	%r15, %r9
	callq	_ZN12nepenthe_ops9depthwise6filter17he6f6ac504a68ea9aE
.Ltmp86:
	movq	40(%rsp), %rax
	movq	(%rax), %rax
	addq	%rax, %rax
	xorps	%xmm0, %xmm0
	cmpq	%rax, %r13
	jae	.LBB9_2
.Ltmp87:
	movq	%rbp, %rdi
	movq	%r15, %rsi
	callq	_ZN12nepenthe_ops5heads14sum_of_squares17he7520fd84cd0a17aE
.Ltmp88:
	jmp	.LBB9_2
.LBB9_10:
	movq	8(%rsi), %r13
.LBB9_11:
	movq	16(%rsp), %rax
	movq	(%rax), %rax
	movq	%r13, (%rax)
	movq	24(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB9_13
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB9_13:
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
.LBB9_14:
	.cfi_def_cfa_offset 160
	xorl	%edi, %edi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	jmp	.LBB9_18
.LBB9_15:
	xorl	%edi, %edi
	movq	%rax, %rsi
	leaq	anon.a61a49ba1689e702c2a86003a4836971.90.llvm.13867215145974308402(%rip), %rcx
	jmp	.LBB9_17
.LBB9_16:
	movq	%rsi, %rdx
	leaq	anon.a61a49ba1689e702c2a86003a4836971.91.llvm.13867215145974308402(%rip), %rcx
.LBB9_17:
	movq	8(%rsp), %r13
.LBB9_18:
.Ltmp90:
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp91:
	jmp	.LBB9_20
.LBB9_19:
.Ltmp82:
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.24.llvm.4969789374703972864(%rip), %rdx
	movq	%r13, %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp83:
.LBB9_20:
	ud2
.LBB9_21:
.Ltmp84:
	jmp	.LBB9_23
.LBB9_22:
.Ltmp89:
.LBB9_23:
	movq	%rax, %r15
	movq	8(%rsp), %r13
	jmp	.LBB9_25
.LBB9_24:
.Ltmp92:
	movq	%rax, %r15
.LBB9_25:
	movq	16(%rsp), %rax
	movq	(%rax), %rax
	movq	%r13, (%rax)
	movq	24(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB9_27
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB9_27:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end9:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h297fdc357fca78e4E, .Lfunc_end9-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h297fdc357fca78e4E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h297fdc357fca78e4E","a",@progbits
	.p2align	2, 0x0
GCC_except_table9:
.Lexception9:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end9-.Lcst_begin9
.Lcst_begin9:
	.uleb128 .Ltmp85-.Lfunc_begin9
	.uleb128 .Ltmp88-.Ltmp85
	.uleb128 .Ltmp89-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp90-.Lfunc_begin9
	.uleb128 .Ltmp91-.Ltmp90
	.uleb128 .Ltmp92-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp82-.Lfunc_begin9
	.uleb128 .Ltmp83-.Ltmp82
	.uleb128 .Ltmp84-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp83-.Lfunc_begin9
	.uleb128 .Lfunc_end9-.Ltmp83
	.byte	0
	.byte	0
.Lcst_end9:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2f11cb34f954dc8fE","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2f11cb34f954dc8fE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2f11cb34f954dc8fE
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2f11cb34f954dc8fE,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2f11cb34f954dc8fE:
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
	subq	$168, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r13
	movq	8(%rdi), %rbp
	movq	24(%rdi), %rax
	movq	%rax, 24(%rsp)
	cmpq	%rax, %rbp
	je	.LBB10_25
	movq	(%rsi), %rax
	movq	%rax, 88(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 80(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 72(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 64(%rsp)
	leaq	32(%rsp), %rbx
	movq	%r13, 8(%rsp)
	jmp	.LBB10_2
	.p2align	4
.LBB10_24:
	cmpq	24(%rsp), %rbp
	je	.LBB10_25
.LBB10_2:
	movq	(%rbp), %rax
	movq	%rax, (%rsp)
	movq	8(%rbp), %rax
	movq	%rax, 16(%rsp)
	movq	16(%rbp), %r12
	movups	24(%rbp), %xmm0
	movaps	%xmm0, 144(%rsp)
	movq	40(%rbp), %r15
	addq	$48, %rbp
	movq	%rbp, 8(%r13)
	movq	88(%rsp), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %r15b
	setne	%sil
	shll	$5, %esi
	addq	%r15, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp93:
	movq	%rbx, %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp94:
	movq	48(%rsp), %rdx
	movq	56(%rsp), %rbx
	cmpq	%rdx, %rbx
	ja	.LBB10_4
	movq	40(%rsp), %r13
	shrq	$5, %rbx
	movaps	144(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movq	%r15, 112(%rsp)
	movq	%r13, 120(%rsp)
	movq	%rbx, 128(%rsp)
	movq	80(%rsp), %rcx
	movq	(%rcx), %rax
	movq	16(%rax), %rdx
	movq	24(%rax), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB10_16
	movq	%r12, %r15
	movq	8(%rcx), %rcx
	movq	8(%rax), %rdi
	movq	(%rcx), %rdx
.Ltmp96:
	leaq	96(%rsp), %r12
	movq	%r12, %rcx
	movq	%r13, %r8
	movq	%rbx, %r9
	movq	(%rsp), %r14
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp97:
	movq	72(%rsp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 128(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movq	64(%rsp), %rax
	movzbl	(%rax), %r9d
.Ltmp98:
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	movq	16(%rsp), %rcx
	movq	%r15, %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp99:
.Ltmp101:
	leaq	32(%rsp), %rbx
	movq	%rbx, %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp102:
	movq	32(%rsp), %rsi
	testq	%rsi, %rsi
	movq	8(%rsp), %r13
	je	.LBB10_22
	movq	40(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB10_22:
	testq	%r14, %r14
	je	.LBB10_24
	shlq	$4, %r14
	movl	$8, %edx
	movq	16(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB10_24
.LBB10_25:
	movq	24(%rsp), %rsi
	movq	%rsi, %rax
	subq	%rbp, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	cmpq	%rbp, %rsi
	je	.LBB10_30
	movq	%rdx, %rbx
	shrq	$5, %rbx
	addq	$8, %rbp
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB10_27
	.p2align	4
.LBB10_29:
	addq	$48, %rbp
	decq	%rbx
	je	.LBB10_30
.LBB10_27:
	movq	-8(%rbp), %rsi
	testq	%rsi, %rsi
	je	.LBB10_29
	movq	(%rbp), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB10_29
.LBB10_30:
	movq	16(%r13), %rax
	testq	%rax, %rax
	je	.LBB10_32
	movq	(%r13), %rdi
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB10_32:
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
.LBB10_4:
	.cfi_def_cfa_offset 224
	movq	(%rsp), %r14
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	jmp	.LBB10_5
.LBB10_16:
	movq	%rsi, %rbx
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	movq	8(%rsp), %r13
	movq	(%rsp), %r14
.LBB10_5:
.Ltmp104:
	xorl	%edi, %edi
	movq	%rbx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp105:
	ud2
.LBB10_33:
.Ltmp103:
	movq	%rax, %r12
	movq	32(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB10_35
	movq	8(%rsp), %r13
	jmp	.LBB10_8
.LBB10_35:
	movq	40(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	8(%rsp), %r13
	jmp	.LBB10_8
.LBB10_7:
.Ltmp95:
	movq	%rax, %r12
.LBB10_8:
	movq	(%rsp), %r14
	jmp	.LBB10_9
.LBB10_12:
.Ltmp100:
	movq	%rax, %r12
	movq	8(%rsp), %r13
	jmp	.LBB10_14
.LBB10_13:
.Ltmp106:
	movq	%rax, %r12
.LBB10_14:
.Ltmp107:
	leaq	32(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
.Ltmp108:
.LBB10_9:
	testq	%r14, %r14
	je	.LBB10_11
	shlq	$4, %r14
	movl	$8, %edx
	movq	16(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB10_11:
	movq	%r13, %rdi
	callq	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcf65cbcddd7d0d73E
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB10_36:
.Ltmp109:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end10:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2f11cb34f954dc8fE, .Lfunc_end10-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2f11cb34f954dc8fE
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2f11cb34f954dc8fE","a",@progbits
	.p2align	2, 0x0
GCC_except_table10:
.Lexception10:
	.byte	255
	.byte	155
	.uleb128 .Lttbase3-.Lttbaseref3
.Lttbaseref3:
	.byte	1
	.uleb128 .Lcst_end10-.Lcst_begin10
.Lcst_begin10:
	.uleb128 .Ltmp93-.Lfunc_begin10
	.uleb128 .Ltmp94-.Ltmp93
	.uleb128 .Ltmp95-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp96-.Lfunc_begin10
	.uleb128 .Ltmp99-.Ltmp96
	.uleb128 .Ltmp100-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp101-.Lfunc_begin10
	.uleb128 .Ltmp102-.Ltmp101
	.uleb128 .Ltmp103-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp102-.Lfunc_begin10
	.uleb128 .Ltmp104-.Ltmp102
	.byte	0
	.byte	0
	.uleb128 .Ltmp104-.Lfunc_begin10
	.uleb128 .Ltmp105-.Ltmp104
	.uleb128 .Ltmp106-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp107-.Lfunc_begin10
	.uleb128 .Ltmp108-.Ltmp107
	.uleb128 .Ltmp109-.Lfunc_begin10
	.byte	1
	.uleb128 .Ltmp108-.Lfunc_begin10
	.uleb128 .Lfunc_end10-.Ltmp108
	.byte	0
	.byte	0
.Lcst_end10:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase3:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h311424cc7d22fc15E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h311424cc7d22fc15E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h311424cc7d22fc15E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h311424cc7d22fc15E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h311424cc7d22fc15E:
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
	movq	8(%rdi), %r14
	movq	%rdi, (%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 48(%rsp)
	cmpq	%rax, %r14
	movq	%rsi, 8(%rsp)
	je	.LBB11_1
	movq	8(%rsi), %r13
	movq	24(%rsi), %rax
	movq	%rax, 24(%rsp)
	movq	32(%rsi), %rax
	movq	%rax, 40(%rsp)
	movq	40(%rsi), %rax
	movq	%rax, 32(%rsp)
	movq	48(%rsi), %rax
	movq	%rax, 16(%rsp)
	movq	%r13, %rbx
	shlq	$5, %rbx
	addq	16(%rsi), %rbx
	.p2align	4
.LBB11_5:
	movq	(%r14), %rsi
	movq	8(%r14), %rbp
	movq	16(%r14), %r12
	movq	40(%rsp), %rax
	movzbl	(%rax), %r15d
.Ltmp110:
	.cfi_escape 0x2e, 0x00
	movq	32(%rsp), %rdi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
.Ltmp111:
	movq	%rdx, %r8
	movq	16(%rsp), %rcx
	movzbl	(%rcx), %r10d
.Ltmp112:
	.cfi_escape 0x2e, 0x10
	movzbl	%r15b, %edx
	leaq	56(%rsp), %rdi
	movq	24(%rsp), %rsi
	movq	%rax, %rcx
	movq	%rbp, %r9
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops12feed_forward10Parameters7forward17h58ab58b78afeac45E
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
.Ltmp113:
	movups	56(%rsp), %xmm0
	movups	72(%rsp), %xmm1
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	incq	%r13
	addq	$32, %rbx
	addq	$24, %r14
	cmpq	48(%rsp), %r14
	jne	.LBB11_5
	jmp	.LBB11_2
.LBB11_1:
	movq	8(%rsi), %r13
.LBB11_2:
	movq	8(%rsp), %rax
	movq	(%rax), %rax
	movq	%r13, (%rax)
	movq	(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB11_8
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
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
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB11_8:
	.cfi_def_cfa_offset 144
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
.LBB11_9:
	.cfi_def_cfa_offset 144
.Ltmp114:
	movq	%rax, %r15
	movq	8(%rsp), %rax
	movq	(%rax), %rax
	movq	%r13, (%rax)
	movq	(%rsp), %rax
	movq	16(%rax), %rax
	testq	%rax, %rax
	je	.LBB11_11
	movq	(%rsp), %rcx
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB11_11:
	.cfi_escape 0x2e, 0x00
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end11:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h311424cc7d22fc15E, .Lfunc_end11-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h311424cc7d22fc15E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h311424cc7d22fc15E","a",@progbits
	.p2align	2, 0x0
GCC_except_table11:
.Lexception11:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end11-.Lcst_begin11
.Lcst_begin11:
	.uleb128 .Ltmp110-.Lfunc_begin11
	.uleb128 .Ltmp113-.Ltmp110
	.uleb128 .Ltmp114-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp113-.Lfunc_begin11
	.uleb128 .Lfunc_end11-.Ltmp113
	.byte	0
	.byte	0
.Lcst_end11:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h32e175c25451a4edE","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h32e175c25451a4edE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h32e175c25451a4edE
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h32e175c25451a4edE,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h32e175c25451a4edE:
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
	subq	$72, %rsp
	.cfi_def_cfa_offset 128
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r12
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 32(%rsp)
	cmpq	%rax, %r12
	je	.LBB12_7
	movq	(%rsi), %rax
	movq	%rax, 24(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 16(%rsp)
	movq	32(%rsi), %rbx
	movq	16(%rsi), %r15
	movq	24(%rsi), %r14
	movq	40(%rsi), %rbp
	movq	48(%rsi), %r13
	.p2align	4
.LBB12_2:
	movq	(%r12), %rdi
	imulq	(%rbx), %rdi
	movq	(%r15), %rax
	imulq	%rax, %rdi
	movq	16(%rsp), %rcx
	subq	%rdi, %rcx
	jb	.LBB12_3
	movq	8(%r12), %r9
	movq	16(%r12), %r10
	movq	24(%rsp), %rdx
	leaq	(%rdx,%rdi,4), %rdx
	movq	%rdx, 40(%rsp)
	movq	%rcx, 48(%rsp)
	movq	%rax, 56(%rsp)
	movq	(%r14), %rax
	movq	%rax, 64(%rsp)
	movq	16(%rbp), %rax
	movq	24(%rbp), %rdx
	cmpq	%rax, %rdx
	ja	.LBB12_6
	shrq	$4, %rdx
	movq	8(%rbp), %rsi
	movq	32(%rbp), %rcx
	movq	(%r13), %r8
.Ltmp115:
	movq	%r10, (%rsp)
	leaq	40(%rsp), %rdi
	callq	_ZN12nepenthe_ops7product11over_pixels12add_products17hb5b14f95b56be1dcE
.Ltmp116:
	addq	$24, %r12
	cmpq	32(%rsp), %r12
	jne	.LBB12_2
.LBB12_7:
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB12_9
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB12_9:
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
.LBB12_6:
	.cfi_def_cfa_offset 128
.Ltmp118:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rdx, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp119:
	jmp	.LBB12_4
.LBB12_3:
.Ltmp121:
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.75.llvm.4969789374703972864(%rip), %rcx
	movq	16(%rsp), %rdx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp122:
.LBB12_4:
	ud2
.LBB12_10:
.Ltmp117:
	jmp	.LBB12_13
.LBB12_12:
.Ltmp123:
	jmp	.LBB12_13
.LBB12_11:
.Ltmp120:
.LBB12_13:
	movq	%rax, %r14
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB12_15
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB12_15:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end12:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h32e175c25451a4edE, .Lfunc_end12-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h32e175c25451a4edE
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h32e175c25451a4edE","a",@progbits
	.p2align	2, 0x0
GCC_except_table12:
.Lexception12:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end12-.Lcst_begin12
.Lcst_begin12:
	.uleb128 .Ltmp115-.Lfunc_begin12
	.uleb128 .Ltmp116-.Ltmp115
	.uleb128 .Ltmp117-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp118-.Lfunc_begin12
	.uleb128 .Ltmp119-.Ltmp118
	.uleb128 .Ltmp120-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp121-.Lfunc_begin12
	.uleb128 .Ltmp122-.Ltmp121
	.uleb128 .Ltmp123-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp122-.Lfunc_begin12
	.uleb128 .Lfunc_end12-.Ltmp122
	.byte	0
	.byte	0
.Lcst_end12:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c48d0a40f9fbc54E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c48d0a40f9fbc54E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c48d0a40f9fbc54E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c48d0a40f9fbc54E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c48d0a40f9fbc54E:
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
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r12
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 32(%rsp)
	cmpq	%rax, %r12
	je	.LBB13_8
	movq	(%rsi), %r14
	movq	8(%rsi), %rax
	movq	%rax, 24(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 16(%rsp)
	.p2align	4
.LBB13_2:
	movq	(%r12), %r15
	movq	8(%r12), %r13
	movq	16(%r12), %rbp
	movq	152(%r14), %rbx
	addq	%r15, %rbx
	movq	%r15, 40(%rsp)
	movq	%rbx, 48(%rsp)
.Ltmp124:
	leaq	56(%rsp), %rdi
	leaq	40(%rsp), %rsi
	movq	24(%rsp), %rdx
	callq	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h430bc9e4245d26eaE
.Ltmp125:
	movq	16(%r14), %rsi
	cmpq	%rsi, %r15
	jae	.LBB13_4
	cmpq	%rsi, %rbx
	jae	.LBB13_7
	movq	8(%r14), %rax
	leaq	(%r15,%r15,8), %rcx
	leaq	(%rax,%rcx,4), %rcx
	leaq	(%rbx,%rbx,8), %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	%rcx, 136(%rsp)
	movq	%rax, 144(%rsp)
	movq	16(%rsp), %rax
	movq	(%rax), %rsi
	movq	8(%rax), %rdx
.Ltmp129:
	leaq	56(%rsp), %rdi
	movq	%r13, %rcx
	movq	%rbp, %r8
	callq	_ZN12nepenthe_ops4gate4gate17h6bfefa98b324c16cE
.Ltmp130:
	addq	$24, %r12
	cmpq	32(%rsp), %r12
	jne	.LBB13_2
.LBB13_8:
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB13_10
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB13_10:
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
.LBB13_7:
	.cfi_def_cfa_offset 208
	movq	%rbx, %r15
.LBB13_4:
.Ltmp126:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.21.llvm.8749718453130272470(%rip), %rdx
	movq	%r15, %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp127:
	ud2
.LBB13_12:
.Ltmp128:
	jmp	.LBB13_13
.LBB13_11:
.Ltmp131:
.LBB13_13:
	movq	%rax, %rbx
	movq	8(%rsp), %rax
	movq	16(%rax), %rax
	testq	%rax, %rax
	je	.LBB13_15
	movq	8(%rsp), %rcx
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB13_15:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end13:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c48d0a40f9fbc54E, .Lfunc_end13-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c48d0a40f9fbc54E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c48d0a40f9fbc54E","a",@progbits
	.p2align	2, 0x0
GCC_except_table13:
.Lexception13:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end13-.Lcst_begin13
.Lcst_begin13:
	.uleb128 .Ltmp124-.Lfunc_begin13
	.uleb128 .Ltmp130-.Ltmp124
	.uleb128 .Ltmp131-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp126-.Lfunc_begin13
	.uleb128 .Ltmp127-.Ltmp126
	.uleb128 .Ltmp128-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp127-.Lfunc_begin13
	.uleb128 .Lfunc_end13-.Ltmp127
	.byte	0
	.byte	0
.Lcst_end13:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c96b2ca9542eddfE","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c96b2ca9542eddfE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c96b2ca9542eddfE
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c96b2ca9542eddfE,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c96b2ca9542eddfE:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r15
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %r12
	cmpq	%r12, %r15
	je	.LBB14_4
	movq	(%rsi), %r13
	movq	8(%rsi), %rbp
	movq	16(%rsi), %rbx
	leaq	16(%rsp), %r14
	.p2align	4
.LBB14_2:
	movq	(%r15), %rax
	movq	8(%r15), %rcx
	subq	(%rbx), %rcx
	movq	16(%r15), %r10
	movq	24(%r15), %r8
	movq	32(%r15), %r9
	movq	8(%r13), %rdi
	movq	16(%r13), %rsi
	movq	(%rbp), %rdx
	movq	%rax, 16(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%r10, 32(%rsp)
.Ltmp132:
	movq	%r14, %rcx
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp133:
	addq	$40, %r15
	cmpq	%r12, %r15
	jne	.LBB14_2
.LBB14_4:
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB14_6
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB14_6:
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
.LBB14_7:
	.cfi_def_cfa_offset 96
.Ltmp134:
	movq	%rax, %r14
	movq	8(%rsp), %rax
	movq	16(%rax), %rax
	testq	%rax, %rax
	je	.LBB14_9
	movq	8(%rsp), %rcx
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB14_9:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end14:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c96b2ca9542eddfE, .Lfunc_end14-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c96b2ca9542eddfE
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3c96b2ca9542eddfE","a",@progbits
	.p2align	2, 0x0
GCC_except_table14:
.Lexception14:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end14-.Lcst_begin14
.Lcst_begin14:
	.uleb128 .Ltmp132-.Lfunc_begin14
	.uleb128 .Ltmp133-.Ltmp132
	.uleb128 .Ltmp134-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp133-.Lfunc_begin14
	.uleb128 .Lfunc_end14-.Ltmp133
	.byte	0
	.byte	0
.Lcst_end14:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3eb4ed97697365a2E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3eb4ed97697365a2E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3eb4ed97697365a2E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3eb4ed97697365a2E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3eb4ed97697365a2E:
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
	movq	%rdx, (%rsp)
	movq	%rdi, 24(%rsp)
	movq	8(%rsi), %r11
	movq	%rsi, 8(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 72(%rsp)
	cmpq	%rax, %r11
	je	.LBB15_39
	movq	(%rsp), %rcx
	movq	(%rcx), %rax
	movq	%rax, 64(%rsp)
	movq	8(%rcx), %rbx
	movups	16(%rcx), %xmm0
	movaps	%xmm0, 144(%rsp)
	movq	16(%rcx), %rax
	movq	%rax, 56(%rsp)
	movq	32(%rcx), %r15
	movups	40(%rcx), %xmm0
	movaps	%xmm0, 128(%rsp)
	movq	40(%rcx), %rax
	movq	%rax, 48(%rsp)
	movq	56(%rcx), %r12
	movups	64(%rcx), %xmm0
	movaps	%xmm0, 112(%rsp)
	movq	64(%rcx), %rax
	movq	80(%rcx), %r13
	movq	88(%rcx), %rcx
	movq	%rcx, 40(%rsp)
	leaq	(%rax,%rax,8), %rax
	movq	%rax, 32(%rsp)
	jmp	.LBB15_2
	.p2align	4
.LBB15_38:
	movq	(%rsp), %rax
	movq	64(%rsp), %rcx
	movq	%rcx, (%rax)
	movq	%rbx, 8(%rax)
	movaps	144(%rsp), %xmm0
	movups	%xmm0, 16(%rax)
	movq	%r15, 32(%rax)
	movaps	128(%rsp), %xmm0
	movups	%xmm0, 40(%rax)
	movq	%r12, 56(%rax)
	movaps	112(%rsp), %xmm0
	movups	%xmm0, 64(%rax)
	movq	%r13, 80(%rax)
	movq	104(%rsp), %r11
	cmpq	72(%rsp), %r11
	je	.LBB15_39
.LBB15_2:
	movq	(%r11), %rsi
	movq	8(%r11), %rdi
	movq	16(%r11), %r8
	movq	24(%r11), %rax
	movq	%rax, 80(%rsp)
	movq	32(%r11), %r14
	movq	40(%r11), %rcx
	movq	48(%r11), %rax
	movq	%rax, 88(%rsp)
	movq	56(%r11), %rbp
	movq	64(%r11), %rdx
	movq	72(%r11), %rax
	movq	%rax, 96(%rsp)
	movq	80(%r11), %r10
	movq	88(%r11), %rax
	addq	$96, %r11
	movq	8(%rsp), %r9
	movq	%r11, 8(%r9)
	movq	56(%rsp), %r9
	cmpq	%r9, %r8
	cmovaeq	%r9, %r8
	testq	%r8, %r8
	movq	%r10, 16(%rsp)
	je	.LBB15_9
	addq	%r8, %r8
	cmpq	$8, %r8
	jae	.LBB15_5
	xorl	%r9d, %r9d
	jmp	.LBB15_8
	.p2align	4
.LBB15_5:
	movq	%r8, %r9
	andq	$-8, %r9
	xorl	%r10d, %r10d
	.p2align	4
.LBB15_6:
	movups	(%rdi,%r10,4), %xmm0
	movups	16(%rdi,%r10,4), %xmm1
	movups	(%rbx,%r10,4), %xmm2
	addps	%xmm0, %xmm2
	movups	16(%rbx,%r10,4), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm2, (%rbx,%r10,4)
	movups	%xmm0, 16(%rbx,%r10,4)
	addq	$8, %r10
	cmpq	%r10, %r9
	jne	.LBB15_6
	cmpq	%r9, %r8
	movq	16(%rsp), %r10
	je	.LBB15_9
	.p2align	4
.LBB15_8:
	movss	(%rdi,%r9,4), %xmm0
	addss	(%rbx,%r9,4), %xmm0
	movss	%xmm0, (%rbx,%r9,4)
	incq	%r9
	cmpq	%r9, %r8
	jne	.LBB15_8
.LBB15_9:
	movq	48(%rsp), %r8
	cmpq	%r8, %rcx
	cmovaeq	%r8, %rcx
	testq	%rcx, %rcx
	je	.LBB15_16
	cmpq	$8, %rcx
	jae	.LBB15_13
	xorl	%r8d, %r8d
	jmp	.LBB15_12
	.p2align	4
.LBB15_13:
	movq	%rcx, %r8
	andq	$-8, %r8
	xorl	%r9d, %r9d
	.p2align	4
.LBB15_14:
	movups	(%r14,%r9,4), %xmm0
	movups	16(%r14,%r9,4), %xmm1
	movups	(%r15,%r9,4), %xmm2
	addps	%xmm0, %xmm2
	movups	16(%r15,%r9,4), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm2, (%r15,%r9,4)
	movups	%xmm0, 16(%r15,%r9,4)
	addq	$8, %r9
	cmpq	%r9, %r8
	jne	.LBB15_14
	jmp	.LBB15_15
	.p2align	4
.LBB15_12:
	movss	(%r14,%r8,4), %xmm0
	addss	(%r15,%r8,4), %xmm0
	movss	%xmm0, (%r15,%r8,4)
	incq	%r8
.LBB15_15:
	cmpq	%r8, %rcx
	jne	.LBB15_12
.LBB15_16:
	leaq	(%rdx,%rdx,8), %rcx
	movq	32(%rsp), %rdx
	cmpq	%rdx, %rcx
	cmovaeq	%rdx, %rcx
	testq	%rcx, %rcx
	je	.LBB15_23
	cmpq	$8, %rcx
	jae	.LBB15_20
	xorl	%edx, %edx
	jmp	.LBB15_19
	.p2align	4
.LBB15_20:
	movq	%rcx, %rdx
	movabsq	$9223372036854775800, %r8
	andq	%r8, %rdx
	xorl	%r8d, %r8d
	.p2align	4
.LBB15_21:
	movups	(%rbp,%r8,4), %xmm0
	movups	16(%rbp,%r8,4), %xmm1
	movups	(%r12,%r8,4), %xmm2
	addps	%xmm0, %xmm2
	movups	16(%r12,%r8,4), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm2, (%r12,%r8,4)
	movups	%xmm0, 16(%r12,%r8,4)
	addq	$8, %r8
	cmpq	%r8, %rdx
	jne	.LBB15_21
	jmp	.LBB15_22
	.p2align	4
.LBB15_19:
	movss	(%rbp,%rdx,4), %xmm0
	addss	(%r12,%rdx,4), %xmm0
	movss	%xmm0, (%r12,%rdx,4)
	incq	%rdx
.LBB15_22:
	cmpq	%rdx, %rcx
	jne	.LBB15_19
.LBB15_23:
	movq	40(%rsp), %rcx
	cmpq	%rcx, %rax
	cmovaeq	%rcx, %rax
	testq	%rax, %rax
	je	.LBB15_30
	cmpq	$8, %rax
	jae	.LBB15_27
	xorl	%ecx, %ecx
	jmp	.LBB15_26
	.p2align	4
.LBB15_27:
	movq	%rax, %rcx
	andq	$-8, %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB15_28:
	movups	(%r10,%rdx,4), %xmm0
	movups	16(%r10,%rdx,4), %xmm1
	movups	(%r13,%rdx,4), %xmm2
	addps	%xmm0, %xmm2
	movups	16(%r13,%rdx,4), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm2, (%r13,%rdx,4)
	movups	%xmm0, 16(%r13,%rdx,4)
	addq	$8, %rdx
	cmpq	%rdx, %rcx
	jne	.LBB15_28
	jmp	.LBB15_29
	.p2align	4
.LBB15_26:
	movss	(%r10,%rcx,4), %xmm0
	addss	(%r13,%rcx,4), %xmm0
	movss	%xmm0, (%r13,%rcx,4)
	incq	%rcx
.LBB15_29:
	cmpq	%rcx, %rax
	jne	.LBB15_26
.LBB15_30:
	movq	%r11, 104(%rsp)
	testq	%rsi, %rsi
	je	.LBB15_32
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB15_32:
	movq	80(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB15_34
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB15_34:
	movq	88(%rsp), %rax
	testq	%rax, %rax
	je	.LBB15_36
	shlq	$2, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$4, %edx
	movq	%rbp, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB15_36:
	movq	96(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB15_38
	shlq	$2, %rsi
	movl	$4, %edx
	movq	16(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB15_38
.LBB15_39:
	movq	(%rsp), %rsi
	movq	80(%rsi), %rax
	movq	24(%rsp), %rbx
	movq	%rax, 80(%rbx)
	movq	88(%rsi), %rax
	movq	%rax, 88(%rbx)
	movups	64(%rsi), %xmm0
	movups	%xmm0, 64(%rbx)
	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	movups	16(%rsi), %xmm0
	movups	32(%rsi), %xmm1
	movq	48(%rsi), %rdx
	movq	%rdx, 48(%rbx)
	movq	56(%rsi), %rdx
	movq	%rdx, 56(%rbx)
	movups	%xmm1, 32(%rbx)
	movups	%xmm0, 16(%rbx)
	movq	%rax, (%rbx)
	movq	%rcx, 8(%rbx)
	movq	8(%rsp), %rdi
	callq	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he136b945fd78cddfE
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
.Lfunc_end15:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3eb4ed97697365a2E, .Lfunc_end15-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3eb4ed97697365a2E
	.cfi_endproc

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h47f4654948859d93E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h47f4654948859d93E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h47f4654948859d93E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h47f4654948859d93E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h47f4654948859d93E:
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
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %rbp
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %rbx
	cmpq	%rbx, %rbp
	je	.LBB16_4
	movq	(%rsi), %r14
	movq	8(%rsi), %r15
	addq	$24, %r14
	movq	16(%rsi), %r12
	movq	24(%rsi), %r13
	.p2align	4
.LBB16_2:
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movq	32(%rbp), %rax
	movq	%rax, 48(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	40(%rsp), %r9
	movq	24(%r13), %rcx
	imulq	16(%r13), %rcx
.Ltmp135:
	movq	%rax, (%rsp)
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
	leaq	16(%rsp), %r8
	callq	_ZN12nepenthe_ops4norm4Norm4pack17hd3b95fbb8a9814a7E
.Ltmp136:
	addq	$40, %rbp
	cmpq	%rbx, %rbp
	jne	.LBB16_2
.LBB16_4:
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB16_5
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
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
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB16_5:
	.cfi_def_cfa_offset 112
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
.LBB16_6:
	.cfi_def_cfa_offset 112
.Ltmp137:
	movq	%rax, %r14
	movq	8(%rsp), %rax
	movq	16(%rax), %rax
	testq	%rax, %rax
	je	.LBB16_8
	movq	8(%rsp), %rcx
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB16_8:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end16:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h47f4654948859d93E, .Lfunc_end16-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h47f4654948859d93E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h47f4654948859d93E","a",@progbits
	.p2align	2, 0x0
GCC_except_table16:
.Lexception15:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end15-.Lcst_begin15
.Lcst_begin15:
	.uleb128 .Ltmp135-.Lfunc_begin15
	.uleb128 .Ltmp136-.Ltmp135
	.uleb128 .Ltmp137-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp136-.Lfunc_begin15
	.uleb128 .Lfunc_end16-.Ltmp136
	.byte	0
	.byte	0
.Lcst_end15:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4987e75459b2e577E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4987e75459b2e577E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4987e75459b2e577E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4987e75459b2e577E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4987e75459b2e577E:
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
	subq	$168, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r13
	movq	8(%rdi), %rbp
	movq	24(%rdi), %rax
	movq	%rax, 32(%rsp)
	cmpq	%rax, %rbp
	je	.LBB17_25
	movq	(%rsi), %rax
	movq	%rax, 96(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 88(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 80(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 72(%rsp)
	movq	%r13, 24(%rsp)
	jmp	.LBB17_2
	.p2align	4
.LBB17_24:
	cmpq	32(%rsp), %rbp
	je	.LBB17_25
.LBB17_2:
	movq	(%rbp), %rax
	movq	%rax, 8(%rsp)
	movq	8(%rbp), %rax
	movq	%rax, 16(%rsp)
	movq	16(%rbp), %rax
	movq	%rax, 104(%rsp)
	movq	24(%rbp), %r15
	movq	32(%rbp), %r14
	movq	40(%rbp), %r12
	addq	$48, %rbp
	movq	%rbp, 8(%r13)
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %r12b
	setne	%sil
	shll	$5, %esi
	addq	%r12, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp138:
	leaq	40(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp139:
	movq	56(%rsp), %rdx
	movq	64(%rsp), %rbx
	cmpq	%rdx, %rbx
	movq	88(%rsp), %rcx
	ja	.LBB17_4
	movq	(%rcx), %rax
	movq	16(%rax), %rdx
	movq	24(%rax), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB17_16
	movq	48(%rsp), %r13
	shrq	$5, %rbx
	movq	8(%rcx), %rcx
	movq	8(%rax), %rdi
	movq	(%rcx), %rax
	movq	8(%rcx), %rdx
	subq	%rax, %rdx
	movl	$0, %ecx
	cmovbq	%rcx, %rdx
	subq	%rax, %r14
	movq	%r15, 112(%rsp)
	movq	%r14, 120(%rsp)
	movq	%r12, 128(%rsp)
.Ltmp141:
	leaq	112(%rsp), %r14
	movq	%r14, %rcx
	movq	%r13, %r8
	movq	%rbx, %r9
	movq	16(%rsp), %r15
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp142:
	movq	80(%rsp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	movq	72(%rsp), %rax
	movzbl	(%rax), %r9d
.Ltmp143:
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	movq	%r15, %rcx
	movq	104(%rsp), %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp144:
.Ltmp146:
	leaq	40(%rsp), %rdi
	movq	8(%rsp), %rbx
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp147:
	movq	40(%rsp), %rsi
	testq	%rsi, %rsi
	movq	24(%rsp), %r13
	je	.LBB17_22
	movq	48(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB17_22:
	testq	%rbx, %rbx
	je	.LBB17_24
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB17_24
.LBB17_25:
	movq	32(%rsp), %rsi
	movq	%rsi, %rax
	subq	%rbp, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	cmpq	%rbp, %rsi
	je	.LBB17_30
	movq	%rdx, %rbx
	shrq	$5, %rbx
	addq	$8, %rbp
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB17_27
	.p2align	4
.LBB17_29:
	addq	$48, %rbp
	decq	%rbx
	je	.LBB17_30
.LBB17_27:
	movq	-8(%rbp), %rsi
	testq	%rsi, %rsi
	je	.LBB17_29
	movq	(%rbp), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB17_29
.LBB17_30:
	movq	16(%r13), %rax
	testq	%rax, %rax
	je	.LBB17_32
	movq	(%r13), %rdi
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB17_32:
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
.LBB17_4:
	.cfi_def_cfa_offset 224
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	jmp	.LBB17_5
.LBB17_16:
	movq	%rsi, %rbx
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
.LBB17_5:
.Ltmp149:
	xorl	%edi, %edi
	movq	%rbx, %rsi
	movq	8(%rsp), %r14
	movq	16(%rsp), %r15
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp150:
	ud2
.LBB17_33:
.Ltmp148:
	movq	%rax, %rbx
	movq	40(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB17_35
	movq	24(%rsp), %r13
	jmp	.LBB17_11
.LBB17_35:
	movq	48(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	24(%rsp), %r13
	jmp	.LBB17_11
.LBB17_10:
.Ltmp140:
	movq	%rax, %rbx
.LBB17_11:
	movq	8(%rsp), %r14
	movq	16(%rsp), %r15
	jmp	.LBB17_7
.LBB17_12:
.Ltmp145:
	movq	%rax, %rbx
	movq	24(%rsp), %r13
	movq	8(%rsp), %r14
	jmp	.LBB17_14
.LBB17_13:
.Ltmp151:
	movq	%rax, %rbx
.LBB17_14:
.Ltmp152:
	leaq	40(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
.Ltmp153:
.LBB17_7:
	testq	%r14, %r14
	je	.LBB17_9
	shlq	$4, %r14
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB17_9:
	movq	%r13, %rdi
	callq	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcf65cbcddd7d0d73E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB17_36:
.Ltmp154:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end17:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4987e75459b2e577E, .Lfunc_end17-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4987e75459b2e577E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4987e75459b2e577E","a",@progbits
	.p2align	2, 0x0
GCC_except_table17:
.Lexception16:
	.byte	255
	.byte	155
	.uleb128 .Lttbase4-.Lttbaseref4
.Lttbaseref4:
	.byte	1
	.uleb128 .Lcst_end16-.Lcst_begin16
.Lcst_begin16:
	.uleb128 .Ltmp138-.Lfunc_begin16
	.uleb128 .Ltmp139-.Ltmp138
	.uleb128 .Ltmp140-.Lfunc_begin16
	.byte	0
	.uleb128 .Ltmp141-.Lfunc_begin16
	.uleb128 .Ltmp144-.Ltmp141
	.uleb128 .Ltmp145-.Lfunc_begin16
	.byte	0
	.uleb128 .Ltmp146-.Lfunc_begin16
	.uleb128 .Ltmp147-.Ltmp146
	.uleb128 .Ltmp148-.Lfunc_begin16
	.byte	0
	.uleb128 .Ltmp147-.Lfunc_begin16
	.uleb128 .Ltmp149-.Ltmp147
	.byte	0
	.byte	0
	.uleb128 .Ltmp149-.Lfunc_begin16
	.uleb128 .Ltmp150-.Ltmp149
	.uleb128 .Ltmp151-.Lfunc_begin16
	.byte	0
	.uleb128 .Ltmp152-.Lfunc_begin16
	.uleb128 .Ltmp153-.Ltmp152
	.uleb128 .Ltmp154-.Lfunc_begin16
	.byte	1
	.uleb128 .Ltmp153-.Lfunc_begin16
	.uleb128 .Lfunc_end17-.Ltmp153
	.byte	0
	.byte	0
.Lcst_end16:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase4:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h64be0239ea66898dE","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h64be0239ea66898dE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h64be0239ea66898dE
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h64be0239ea66898dE,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h64be0239ea66898dE:
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
	subq	$248, %rsp
	.cfi_def_cfa_offset 304
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r12
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	8(%rsi), %r15
	movq	24(%rsi), %rbp
	cmpq	%rbp, %r15
	je	.LBB18_36
	leaq	120(%rsp), %r13
	jmp	.LBB18_2
	.p2align	4
.LBB18_35:
	movq	%r13, %rdi
	callq	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.4969789374703972864
	cmpq	%rbp, %r15
	je	.LBB18_36
.LBB18_2:
	movq	112(%r15), %rax
	movq	%rax, 112(%r13)
	movups	96(%r15), %xmm0
	movups	%xmm0, 96(%r13)
	movups	80(%r15), %xmm0
	movups	%xmm0, 80(%r13)
	movups	64(%r15), %xmm0
	movups	%xmm0, 64(%r13)
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movups	48(%r15), %xmm3
	movups	%xmm3, 48(%r13)
	movups	%xmm2, 32(%r13)
	movups	%xmm1, 16(%r13)
	movups	%xmm0, (%r13)
	addq	$120, %r15
	movq	%r15, 8(%r14)
	movups	(%r12), %xmm0
	movups	16(%r12), %xmm1
	movups	32(%r12), %xmm2
	movups	48(%r12), %xmm3
	movaps	%xmm0, (%rsp)
	movaps	%xmm1, 16(%rsp)
	movq	112(%r12), %rax
	movq	%rax, 112(%rsp)
	movups	96(%r12), %xmm0
	movaps	%xmm0, 96(%rsp)
	movups	80(%r12), %xmm0
	movaps	%xmm0, 80(%rsp)
	movups	64(%r12), %xmm0
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movq	16(%rsp), %rax
	movq	136(%rsp), %rcx
	cmpq	%rax, %rcx
	cmovbq	%rcx, %rax
	testq	%rax, %rax
	je	.LBB18_9
	movq	8(%rsp), %rcx
	movq	128(%rsp), %rdx
	addq	%rax, %rax
	cmpq	$8, %rax
	jae	.LBB18_6
	xorl	%esi, %esi
	jmp	.LBB18_5
	.p2align	4
.LBB18_6:
	movq	%rax, %rsi
	andq	$-8, %rsi
	xorl	%edi, %edi
	.p2align	4
.LBB18_7:
	movups	(%rdx,%rdi,4), %xmm0
	movups	16(%rdx,%rdi,4), %xmm1
	movups	(%rcx,%rdi,4), %xmm2
	addps	%xmm0, %xmm2
	movups	16(%rcx,%rdi,4), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm2, (%rcx,%rdi,4)
	movups	%xmm0, 16(%rcx,%rdi,4)
	addq	$8, %rdi
	cmpq	%rdi, %rsi
	jne	.LBB18_7
	jmp	.LBB18_8
	.p2align	4
.LBB18_5:
	movss	(%rdx,%rsi,4), %xmm0
	addss	(%rcx,%rsi,4), %xmm0
	movss	%xmm0, (%rcx,%rsi,4)
	incq	%rsi
.LBB18_8:
	cmpq	%rsi, %rax
	jne	.LBB18_5
.LBB18_9:
	movq	40(%rsp), %rax
	movq	160(%rsp), %rcx
	cmpq	%rax, %rcx
	cmovbq	%rcx, %rax
	testq	%rax, %rax
	je	.LBB18_16
	movq	32(%rsp), %rcx
	movq	152(%rsp), %rdx
	cmpq	$8, %rax
	jae	.LBB18_13
	xorl	%esi, %esi
	jmp	.LBB18_12
	.p2align	4
.LBB18_13:
	movq	%rax, %rsi
	andq	$-8, %rsi
	xorl	%edi, %edi
	.p2align	4
.LBB18_14:
	movups	(%rdx,%rdi,4), %xmm0
	movups	16(%rdx,%rdi,4), %xmm1
	movups	(%rcx,%rdi,4), %xmm2
	addps	%xmm0, %xmm2
	movups	16(%rcx,%rdi,4), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm2, (%rcx,%rdi,4)
	movups	%xmm0, 16(%rcx,%rdi,4)
	addq	$8, %rdi
	cmpq	%rdi, %rsi
	jne	.LBB18_14
	jmp	.LBB18_15
	.p2align	4
.LBB18_12:
	movss	(%rdx,%rsi,4), %xmm0
	addss	(%rcx,%rsi,4), %xmm0
	movss	%xmm0, (%rcx,%rsi,4)
	incq	%rsi
.LBB18_15:
	cmpq	%rsi, %rax
	jne	.LBB18_12
.LBB18_16:
	movq	64(%rsp), %rax
	leaq	(%rax,%rax,8), %rax
	movq	184(%rsp), %rcx
	leaq	(%rcx,%rcx,8), %rcx
	cmpq	%rax, %rcx
	cmovbq	%rcx, %rax
	testq	%rax, %rax
	je	.LBB18_21
	movq	56(%rsp), %rcx
	movq	176(%rsp), %rdx
	movq	%rax, %rsi
	movabsq	$9223372036854775800, %rdi
	andq	%rdi, %rsi
	xorl	%edi, %edi
	.p2align	4
.LBB18_18:
	movups	(%rdx,%rdi,4), %xmm0
	movups	16(%rdx,%rdi,4), %xmm1
	movups	(%rcx,%rdi,4), %xmm2
	addps	%xmm0, %xmm2
	movups	16(%rcx,%rdi,4), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm2, (%rcx,%rdi,4)
	movups	%xmm0, 16(%rcx,%rdi,4)
	addq	$8, %rdi
	cmpq	%rdi, %rsi
	jne	.LBB18_18
	jmp	.LBB18_20
	.p2align	4
.LBB18_19:
	movss	(%rdx,%rsi,4), %xmm0
	addss	(%rcx,%rsi,4), %xmm0
	movss	%xmm0, (%rcx,%rsi,4)
	incq	%rsi
.LBB18_20:
	cmpq	%rsi, %rax
	jne	.LBB18_19
.LBB18_21:
	movq	88(%rsp), %rax
	movq	208(%rsp), %rcx
	cmpq	%rax, %rcx
	cmovbq	%rcx, %rax
	testq	%rax, %rax
	je	.LBB18_28
	movq	80(%rsp), %rcx
	movq	200(%rsp), %rdx
	cmpq	$8, %rax
	jae	.LBB18_25
	xorl	%esi, %esi
	jmp	.LBB18_24
	.p2align	4
.LBB18_25:
	movq	%rax, %rsi
	andq	$-8, %rsi
	xorl	%edi, %edi
	.p2align	4
.LBB18_26:
	movups	(%rdx,%rdi,4), %xmm0
	movups	16(%rdx,%rdi,4), %xmm1
	movups	(%rcx,%rdi,4), %xmm2
	addps	%xmm0, %xmm2
	movups	16(%rcx,%rdi,4), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm2, (%rcx,%rdi,4)
	movups	%xmm0, 16(%rcx,%rdi,4)
	addq	$8, %rdi
	cmpq	%rdi, %rsi
	jne	.LBB18_26
	jmp	.LBB18_27
	.p2align	4
.LBB18_24:
	movss	(%rdx,%rsi,4), %xmm0
	addss	(%rcx,%rsi,4), %xmm0
	movss	%xmm0, (%rcx,%rsi,4)
	incq	%rsi
.LBB18_27:
	cmpq	%rsi, %rax
	jne	.LBB18_24
.LBB18_28:
	movq	112(%rsp), %rax
	movq	232(%rsp), %rcx
	cmpq	%rax, %rcx
	cmovbq	%rcx, %rax
	testq	%rax, %rax
	je	.LBB18_35
	movq	104(%rsp), %rcx
	movq	224(%rsp), %rdx
	cmpq	$8, %rax
	jae	.LBB18_32
	xorl	%esi, %esi
	jmp	.LBB18_31
	.p2align	4
.LBB18_32:
	movq	%rax, %rsi
	andq	$-8, %rsi
	xorl	%edi, %edi
	.p2align	4
.LBB18_33:
	movups	(%rdx,%rdi,4), %xmm0
	movups	16(%rdx,%rdi,4), %xmm1
	movups	(%rcx,%rdi,4), %xmm2
	addps	%xmm0, %xmm2
	movups	16(%rcx,%rdi,4), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm2, (%rcx,%rdi,4)
	movups	%xmm0, 16(%rcx,%rdi,4)
	addq	$8, %rdi
	cmpq	%rdi, %rsi
	jne	.LBB18_33
	jmp	.LBB18_34
	.p2align	4
.LBB18_31:
	movss	(%rdx,%rsi,4), %xmm0
	addss	(%rcx,%rsi,4), %xmm0
	movss	%xmm0, (%rcx,%rsi,4)
	incq	%rsi
.LBB18_34:
	cmpq	%rsi, %rax
	jne	.LBB18_31
	jmp	.LBB18_35
.LBB18_36:
	movq	%rbp, %rax
	subq	%r15, %rax
	movabsq	$-8608480567731124087, %rcx
	mulq	%rcx
	movq	112(%r12), %rax
	movq	%rax, 112(%rbx)
	movups	96(%r12), %xmm0
	movups	%xmm0, 96(%rbx)
	movups	80(%r12), %xmm0
	movups	%xmm0, 80(%rbx)
	movups	64(%r12), %xmm0
	movups	%xmm0, 64(%rbx)
	movups	(%r12), %xmm0
	movups	16(%r12), %xmm1
	movups	32(%r12), %xmm2
	movups	48(%r12), %xmm3
	movups	%xmm3, 48(%rbx)
	movups	%xmm2, 32(%rbx)
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	cmpq	%r15, %rbp
	je	.LBB18_39
	movq	%rdx, %r13
	shrq	$6, %r13
	.p2align	4
.LBB18_38:
	movq	%r15, %rdi
	callq	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.4969789374703972864
	addq	$120, %r15
	decq	%r13
	jne	.LBB18_38
.LBB18_39:
	movq	16(%r14), %rax
	testq	%rax, %rax
	je	.LBB18_41
	movq	(%r14), %rdi
	imulq	$120, %rax, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB18_41:
	movq	%rbx, %rax
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
.Lfunc_end18:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h64be0239ea66898dE, .Lfunc_end18-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h64be0239ea66898dE
	.cfi_endproc

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6aa437f1e1bc04e1E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6aa437f1e1bc04e1E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6aa437f1e1bc04e1E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6aa437f1e1bc04e1E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6aa437f1e1bc04e1E:
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
	subq	$72, %rsp
	.cfi_def_cfa_offset 128
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	movq	8(%rdi), %r9
	movq	24(%rdi), %rax
	movq	%rax, 40(%rsp)
	cmpq	%rax, %r9
	je	.LBB19_30
	movq	16(%rsi), %rax
	movq	%rax, 32(%rsp)
	movq	(%rsi), %rax
	movq	%rax, 16(%rsp)
	movq	8(%rsi), %rcx
	movq	24(%rsi), %rax
	movq	%rax, 8(%rsp)
	movq	%rbx, (%rsp)
	movq	%rcx, 24(%rsp)
	jmp	.LBB19_2
	.p2align	4
.LBB19_36:
	addq	$24, %r9
	cmpq	40(%rsp), %r9
	movq	(%rsp), %rbx
	movq	24(%rsp), %rcx
	je	.LBB19_30
.LBB19_2:
	movq	32(%rsp), %rax
	movq	(%rax), %r8
	testq	%r8, %r8
	je	.LBB19_3
	movq	(%r9), %r13
	movq	8(%r9), %r15
	movq	16(%r9), %r10
	movq	%rcx, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	je	.LBB19_6
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r8
	movq	%rcx, %rax
	subq	%rdx, %rax
	cmpq	%rax, %r8
	ja	.LBB19_36
	jmp	.LBB19_9
	.p2align	4
.LBB19_6:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r8d
	movq	%rcx, %rax
	subq	%rdx, %rax
	cmpq	%rax, %r8
	ja	.LBB19_36
.LBB19_9:
	movq	%r13, %rdi
	shlq	$4, %rdi
	leaq	16(%rdi), %rsi
	cmpq	%r8, %rsi
	cmovaeq	%r8, %rsi
	cmpq	%rdi, %rsi
	jb	.LBB19_29
	jne	.LBB19_14
	movq	8(%rsp), %rcx
	cmpq	$0, (%rcx)
	je	.LBB19_17
	testq	%r10, %r10
	je	.LBB19_13
	.p2align	4
.LBB19_35:
	subq	%r8, %rax
	cmpq	%rax, %r8
	jbe	.LBB19_35
	jmp	.LBB19_36
	.p2align	4
.LBB19_13:
	subq	%r8, %rax
	cmpq	%rax, %r8
	jbe	.LBB19_13
	jmp	.LBB19_36
	.p2align	4
.LBB19_14:
	testq	%r10, %r10
	je	.LBB19_18
	leaq	(%r15,%r10,4), %rcx
	movq	%rcx, 64(%rsp)
	shlq	$6, %r13
	leaq	-8(,%rsi,4), %r14
	shlq	$2, %rsi
	movq	%r10, 56(%rsp)
	leaq	(%r15,%r10,4), %rcx
	addq	$-4, %rcx
	movq	%rcx, 48(%rsp)
	movq	16(%rsp), %r10
	xorl	%r11d, %r11d
	jmp	.LBB19_16
	.p2align	4
.LBB19_28:
	leaq	(,%r8,4), %rcx
	addq	%rcx, %r10
	subq	%r8, %rax
	incq	%r11
	cmpq	%rax, %r8
	ja	.LBB19_36
.LBB19_16:
	movq	8(%rsp), %rcx
	movq	(%rcx), %rcx
	testq	%rcx, %rcx
	je	.LBB19_17
	movq	%r15, %rbp
	testq	%r11, %r11
	je	.LBB19_23
	cmpq	56(%rsp), %r11
	jae	.LBB19_28
	leaq	(%r15,%r11,4), %rbp
.LBB19_23:
	leaq	-1(%rcx), %rdi
	movss	(%r10,%r13), %xmm0
	movss	%xmm0, (%rbp)
	movq	64(%rsp), %rdx
	subq	%rbp, %rdx
	addq	$-4, %rdx
	shrq	$2, %rdx
	cmpq	%rdx, %rdi
	jae	.LBB19_28
	leaq	4(%r13), %rdx
	cmpq	%rsi, %rdx
	je	.LBB19_28
	movq	48(%rsp), %r12
	subq	%rbp, %r12
	leaq	(,%rcx,4), %rbx
	subq	%rbx, %r12
	leaq	(,%rcx,4), %rcx
	addq	%rbp, %rcx
	movq	%r13, %rbp
	.p2align	4
.LBB19_26:
	movss	4(%r10,%rbp), %xmm0
	movss	%xmm0, (%rcx)
	movq	%r12, %rdx
	shrq	$2, %rdx
	cmpq	%rdx, %rdi
	jae	.LBB19_28
	subq	%rbx, %r12
	addq	%rbx, %rcx
	cmpq	%rbp, %r14
	leaq	4(%rbp), %rbp
	jne	.LBB19_26
	jmp	.LBB19_28
.LBB19_18:
	movq	8(%rsp), %rcx
	cmpq	$0, (%rcx)
	je	.LBB19_17
	.p2align	4
.LBB19_19:
	subq	%r8, %rax
	cmpq	%rax, %r8
	jbe	.LBB19_19
	jmp	.LBB19_36
.LBB19_30:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB19_31
	movq	(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
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
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB19_31:
	.cfi_def_cfa_offset 128
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
.LBB19_17:
	.cfi_def_cfa_offset 128
.Ltmp155:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.86(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.87(%rip), %rdx
	movl	$27, %esi
	movq	(%rsp), %rbx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Ltmp156:
	jmp	.LBB19_4
.LBB19_3:
.Ltmp159:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.73(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.68(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp160:
	jmp	.LBB19_4
.LBB19_29:
.Ltmp157:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.69(%rip), %rcx
	movq	%r8, %rdx
	movq	(%rsp), %rbx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp158:
.LBB19_4:
	ud2
.LBB19_32:
.Ltmp161:
	movq	%rax, %r14
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB19_34
	movq	(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB19_34:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end19:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6aa437f1e1bc04e1E, .Lfunc_end19-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6aa437f1e1bc04e1E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6aa437f1e1bc04e1E","a",@progbits
	.p2align	2, 0x0
GCC_except_table19:
.Lexception17:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end17-.Lcst_begin17
.Lcst_begin17:
	.uleb128 .Ltmp155-.Lfunc_begin17
	.uleb128 .Ltmp158-.Ltmp155
	.uleb128 .Ltmp161-.Lfunc_begin17
	.byte	0
	.uleb128 .Ltmp158-.Lfunc_begin17
	.uleb128 .Lfunc_end19-.Ltmp158
	.byte	0
	.byte	0
.Lcst_end17:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7aeab8c6733a9011E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7aeab8c6733a9011E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7aeab8c6733a9011E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7aeab8c6733a9011E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7aeab8c6733a9011E:
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
	subq	$184, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r13
	movq	%rdi, 32(%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 40(%rsp)
	cmpq	%rax, %r13
	je	.LBB20_21
	movq	(%rsi), %rax
	movq	%rax, 104(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 96(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 88(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 80(%rsp)
	leaq	48(%rsp), %r14
	jmp	.LBB20_2
	.p2align	4
.LBB20_20:
	cmpq	40(%rsp), %r13
	je	.LBB20_21
.LBB20_2:
	movq	(%r13), %rax
	movq	%rax, 16(%rsp)
	movq	8(%r13), %rax
	movq	%rax, 24(%rsp)
	movq	16(%r13), %r12
	movups	24(%r13), %xmm0
	movaps	%xmm0, 160(%rsp)
	movq	40(%r13), %r15
	addq	$48, %r13
	movq	32(%rsp), %rax
	movq	%r13, 8(%rax)
	movq	104(%rsp), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %r15b
	setne	%sil
	shll	$5, %esi
	addq	%r15, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp162:
	movq	%r14, %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp163:
	movq	64(%rsp), %rdx
	movq	72(%rsp), %rbx
	cmpq	%rdx, %rbx
	ja	.LBB20_4
	movq	%r12, %r14
	movq	56(%rsp), %r12
	shrq	$5, %rbx
	movaps	160(%rsp), %xmm0
	movaps	%xmm0, 112(%rsp)
	movq	%r15, 128(%rsp)
	movq	%r12, 136(%rsp)
	movq	%rbx, 144(%rsp)
	movq	96(%rsp), %rax
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	addq	$24, %rdi
	movq	16(%rax), %rdx
	movq	24(%rax), %rax
	movq	24(%rax), %rcx
	imulq	16(%rax), %rcx
.Ltmp165:
	movq	%rbx, (%rsp)
	leaq	112(%rsp), %rbp
	movq	%rbp, %r8
	movq	%r12, %r9
	movq	24(%rsp), %r15
	callq	_ZN12nepenthe_ops4norm4Norm4pack17hd3b95fbb8a9814a7E
.Ltmp166:
	movq	88(%rsp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	movq	80(%rsp), %rax
	movzbl	(%rax), %r9d
.Ltmp167:
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
	movq	%r15, %rcx
	movq	%r14, %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp168:
.Ltmp170:
	leaq	48(%rsp), %r14
	movq	%r14, %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp171:
	movq	48(%rsp), %rsi
	testq	%rsi, %rsi
	movq	16(%rsp), %rbx
	je	.LBB20_18
	movq	56(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB20_18:
	testq	%rbx, %rbx
	je	.LBB20_20
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB20_20
.LBB20_21:
	movq	40(%rsp), %rsi
	movq	%rsi, %rax
	subq	%r13, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	cmpq	%r13, %rsi
	je	.LBB20_26
	movq	%rdx, %rbx
	shrq	$5, %rbx
	addq	$8, %r13
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB20_23
	.p2align	4
.LBB20_25:
	addq	$48, %r13
	decq	%rbx
	je	.LBB20_26
.LBB20_23:
	movq	-8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB20_25
	movq	(%r13), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB20_25
.LBB20_26:
	movq	32(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB20_28
	movq	(%rcx), %rdi
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB20_28:
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
.LBB20_4:
	.cfi_def_cfa_offset 240
.Ltmp173:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rbx, %rsi
	movq	16(%rsp), %rbx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp174:
	ud2
.LBB20_29:
.Ltmp172:
	movq	%rax, %r12
	movq	48(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB20_30
	movq	56(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB20_30
.LBB20_9:
.Ltmp164:
	movq	%rax, %r12
.LBB20_30:
	movq	24(%rsp), %r15
	movq	16(%rsp), %rbx
	jmp	.LBB20_6
.LBB20_10:
.Ltmp169:
	movq	%rax, %r12
	movq	16(%rsp), %rbx
	jmp	.LBB20_12
.LBB20_11:
.Ltmp175:
	movq	%rax, %r12
	movq	24(%rsp), %r15
.LBB20_12:
.Ltmp176:
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
.Ltmp177:
.LBB20_6:
	testq	%rbx, %rbx
	je	.LBB20_8
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB20_8:
	movq	32(%rsp), %rdi
	callq	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcf65cbcddd7d0d73E
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB20_32:
.Ltmp178:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end20:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7aeab8c6733a9011E, .Lfunc_end20-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7aeab8c6733a9011E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7aeab8c6733a9011E","a",@progbits
	.p2align	2, 0x0
GCC_except_table20:
.Lexception18:
	.byte	255
	.byte	155
	.uleb128 .Lttbase5-.Lttbaseref5
.Lttbaseref5:
	.byte	1
	.uleb128 .Lcst_end18-.Lcst_begin18
.Lcst_begin18:
	.uleb128 .Ltmp162-.Lfunc_begin18
	.uleb128 .Ltmp163-.Ltmp162
	.uleb128 .Ltmp164-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp165-.Lfunc_begin18
	.uleb128 .Ltmp168-.Ltmp165
	.uleb128 .Ltmp169-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp170-.Lfunc_begin18
	.uleb128 .Ltmp171-.Ltmp170
	.uleb128 .Ltmp172-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp171-.Lfunc_begin18
	.uleb128 .Ltmp173-.Ltmp171
	.byte	0
	.byte	0
	.uleb128 .Ltmp173-.Lfunc_begin18
	.uleb128 .Ltmp174-.Ltmp173
	.uleb128 .Ltmp175-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp176-.Lfunc_begin18
	.uleb128 .Ltmp177-.Ltmp176
	.uleb128 .Ltmp178-.Lfunc_begin18
	.byte	1
	.uleb128 .Ltmp177-.Lfunc_begin18
	.uleb128 .Lfunc_end20-.Ltmp177
	.byte	0
	.byte	0
.Lcst_end18:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase5:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7c00252ef2795866E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7c00252ef2795866E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7c00252ef2795866E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7c00252ef2795866E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7c00252ef2795866E:
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
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r13
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %rbp
	cmpq	%rbp, %r13
	je	.LBB21_4
	movq	(%rsi), %r14
	movq	8(%rsi), %r15
	movq	16(%rsi), %rbx
	leaq	16(%rsp), %r12
	.p2align	4
.LBB21_2:
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movaps	%xmm1, 32(%rsp)
	movq	32(%r13), %r9
	movq	%r9, 48(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	40(%rsp), %r8
	movq	(%rbx), %rdx
.Ltmp179:
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%r12, %rcx
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp180:
	addq	$40, %r13
	cmpq	%rbp, %r13
	jne	.LBB21_2
.LBB21_4:
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB21_6
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB21_6:
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
.LBB21_7:
	.cfi_def_cfa_offset 112
.Ltmp181:
	movq	%rax, %r14
	movq	8(%rsp), %rax
	movq	16(%rax), %rax
	testq	%rax, %rax
	je	.LBB21_9
	movq	8(%rsp), %rcx
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB21_9:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end21:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7c00252ef2795866E, .Lfunc_end21-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7c00252ef2795866E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7c00252ef2795866E","a",@progbits
	.p2align	2, 0x0
GCC_except_table21:
.Lexception19:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end19-.Lcst_begin19
.Lcst_begin19:
	.uleb128 .Ltmp179-.Lfunc_begin19
	.uleb128 .Ltmp180-.Ltmp179
	.uleb128 .Ltmp181-.Lfunc_begin19
	.byte	0
	.uleb128 .Ltmp180-.Lfunc_begin19
	.uleb128 .Lfunc_end21-.Ltmp180
	.byte	0
	.byte	0
.Lcst_end19:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7f8b0084f206dc5aE","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7f8b0084f206dc5aE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7f8b0084f206dc5aE
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7f8b0084f206dc5aE,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7f8b0084f206dc5aE:
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
	subq	$168, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r14
	movq	%rdi, (%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 80(%rsp)
	cmpq	%rax, %r14
	je	.LBB22_25
	movq	(%rsi), %r11
	movq	8(%rsi), %r12
	movq	16(%rsi), %rax
	movq	%rax, 72(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 8(%rsp)
	movq	32(%rsi), %rax
	movq	%rax, 64(%rsp)
	movq	40(%rsi), %rbx
	.p2align	4
.LBB22_2:
	movq	16(%r12), %rdx
	movq	24(%r12), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB22_3
	movq	(%r14), %r15
	movq	72(%rsp), %rcx
	movq	(%rcx), %rax
	movq	8(%rcx), %rdx
	subq	%rax, %rdx
	movl	$0, %ecx
	cmovaeq	%rdx, %rcx
	movq	24(%r11), %r10
	imulq	%r10, %rcx
	movq	%rcx, %rdi
	imulq	%r15, %rdi
	movq	%rsi, %rdx
	subq	%rdi, %rdx
	jb	.LBB22_7
	cmpq	%rdx, %rcx
	ja	.LBB22_9
	movq	8(%r14), %r8
	movq	16(%r14), %r9
	movq	24(%r14), %rbp
	movq	8(%r12), %rdx
	leaq	(%rdx,%rdi,4), %rdx
	movq	16(%r11), %rsi
	movq	%rdx, 88(%rsp)
	movq	%rcx, 96(%rsp)
	movq	%r10, 104(%rsp)
	movq	%rax, 112(%rsp)
	movq	%rsi, 120(%rsp)
	movq	64(%rsp), %rcx
	movq	16(%rcx), %rsi
	cmpq	%rsi, %r15
	jae	.LBB22_19
	movq	%r12, %r13
	movq	%r11, %r12
	movq	8(%rsp), %rax
	movq	(%rax), %rsi
	movq	8(%rax), %rdx
	movq	8(%rcx), %rax
	leaq	(%r15,%r15,8), %rcx
	movss	(%rax,%rcx,4), %xmm0
	movups	20(%rax,%rcx,4), %xmm1
	shufps	$27, %xmm1, %xmm1
	movaps	%xmm1, 128(%rsp)
	movups	4(%rax,%rcx,4), %xmm1
	shufps	$27, %xmm1, %xmm1
	movaps	%xmm1, 144(%rsp)
	movss	%xmm0, 160(%rsp)
	movq	120(%rsp), %rax
	movq	%rax, 48(%rsp)
	movups	88(%rsp), %xmm0
	movups	104(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp184:
	leaq	16(%rsp), %rdi
	leaq	128(%rsp), %rcx
	callq	_ZN12nepenthe_ops9depthwise6filter17he6f6ac504a68ea9aE
.Ltmp185:
	movq	8(%rbx), %rax
	movq	16(%rbx), %rcx
	movq	(%rcx), %rsi
	imulq	%rsi, %r15
	movq	%rax, %rdx
	subq	%r15, %rdx
	jb	.LBB22_13
	cmpq	%rdx, %rsi
	ja	.LBB22_15
	movq	24(%rbx), %rax
	movq	(%rax), %rcx
	testq	%rcx, %rcx
	je	.LBB22_18
	movq	(%rbx), %rdi
	movq	%rsi, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB22_21
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB22_23
	.p2align	4
.LBB22_21:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ecx
.LBB22_23:
	leaq	(%rdi,%r15,4), %rdx
	movq	%rdx, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rcx, 32(%rsp)
	movq	$0, 40(%rsp)
	movq	%rax, 48(%rsp)
	movq	8(%rsp), %rax
	movq	(%rax), %rcx
	movq	8(%rax), %r8
.Ltmp186:
	leaq	128(%rsp), %rdi
	leaq	16(%rsp), %rsi
	leaq	88(%rsp), %rdx
	callq	_ZN12nepenthe_ops9depthwise9correlate17ha19c45964d0a162eE
.Ltmp187:
	movups	(%rbp), %xmm0
	addps	128(%rsp), %xmm0
	movups	16(%rbp), %xmm1
	movups	%xmm0, (%rbp)
	addps	144(%rsp), %xmm1
	movups	%xmm1, 16(%rbp)
	movss	160(%rsp), %xmm0
	addss	32(%rbp), %xmm0
	movss	%xmm0, 32(%rbp)
	addq	$32, %r14
	cmpq	80(%rsp), %r14
	movq	%r12, %r11
	movq	%r13, %r12
	jne	.LBB22_2
.LBB22_25:
	movq	(%rsp), %rax
	movq	16(%rax), %rsi
	testq	%rsi, %rsi
	je	.LBB22_27
	movq	(%rax), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB22_27:
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
.LBB22_3:
	.cfi_def_cfa_offset 224
	xorl	%edi, %edi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	jmp	.LBB22_4
.LBB22_9:
	xorl	%edi, %edi
	movq	%rcx, %rsi
	leaq	anon.a61a49ba1689e702c2a86003a4836971.88.llvm.13867215145974308402(%rip), %rcx
	jmp	.LBB22_4
.LBB22_15:
	xorl	%r15d, %r15d
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.54(%rip), %rcx
	jmp	.LBB22_16
.LBB22_7:
	movq	%rsi, %rdx
	leaq	anon.a61a49ba1689e702c2a86003a4836971.89.llvm.13867215145974308402(%rip), %rcx
.LBB22_4:
.Ltmp194:
	movq	(%rsp), %rbx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp195:
	jmp	.LBB22_5
.LBB22_13:
	movq	%rax, %rsi
	movq	%rax, %rdx
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.55(%rip), %rcx
.LBB22_16:
.Ltmp191:
	movq	%r15, %rdi
	movq	(%rsp), %rbx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp192:
	jmp	.LBB22_5
.LBB22_19:
.Ltmp182:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.56(%rip), %rdx
	movq	%r15, %rdi
	movq	(%rsp), %rbx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp183:
	jmp	.LBB22_5
.LBB22_18:
.Ltmp189:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.53(%rip), %rdi
	movq	(%rsp), %rbx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp190:
.LBB22_5:
	ud2
.LBB22_28:
.Ltmp188:
	movq	%rax, %r14
	movq	(%rsp), %rbx
	jmp	.LBB22_32
.LBB22_30:
.Ltmp193:
	jmp	.LBB22_31
.LBB22_29:
.Ltmp196:
.LBB22_31:
	movq	%rax, %r14
.LBB22_32:
	movq	16(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB22_34
	movq	(%rbx), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB22_34:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end22:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7f8b0084f206dc5aE, .Lfunc_end22-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7f8b0084f206dc5aE
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7f8b0084f206dc5aE","a",@progbits
	.p2align	2, 0x0
GCC_except_table22:
.Lexception20:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end20-.Lcst_begin20
.Lcst_begin20:
	.uleb128 .Ltmp184-.Lfunc_begin20
	.uleb128 .Ltmp187-.Ltmp184
	.uleb128 .Ltmp188-.Lfunc_begin20
	.byte	0
	.uleb128 .Ltmp194-.Lfunc_begin20
	.uleb128 .Ltmp195-.Ltmp194
	.uleb128 .Ltmp196-.Lfunc_begin20
	.byte	0
	.uleb128 .Ltmp191-.Lfunc_begin20
	.uleb128 .Ltmp190-.Ltmp191
	.uleb128 .Ltmp193-.Lfunc_begin20
	.byte	0
	.uleb128 .Ltmp190-.Lfunc_begin20
	.uleb128 .Lfunc_end22-.Ltmp190
	.byte	0
	.byte	0
.Lcst_end20:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h93d871024dc04383E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h93d871024dc04383E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h93d871024dc04383E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h93d871024dc04383E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h93d871024dc04383E:
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
	subq	$184, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r15
	movq	%rdi, 40(%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 96(%rsp)
	cmpq	%rax, %r15
	je	.LBB23_38
	movq	(%rsi), %rax
	movq	%rax, 80(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 72(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 88(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 64(%rsp)
	movq	32(%rsi), %rax
	movq	%rax, 56(%rsp)
	leaq	8(%rsp), %r13
	jmp	.LBB23_2
	.p2align	4
.LBB23_37:
	cmpq	96(%rsp), %r15
	je	.LBB23_38
.LBB23_2:
	movq	88(%rsp), %rax
	movq	(%rax), %rcx
	movq	%rcx, (%rsp)
	shlq	$4, %rcx
	je	.LBB23_10
	movq	(%r15), %r12
	movq	8(%r15), %rax
	movq	%rax, 112(%rsp)
	shlq	$8, %r12
	movq	72(%rsp), %rax
	addq	(%rax), %r12
	movq	16(%r15), %rax
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	movq	%rax, 120(%rsp)
	je	.LBB23_4
	xorl	%edx, %edx
	divq	%rcx
	movq	%rax, %rbx
	jmp	.LBB23_6
	.p2align	4
.LBB23_4:
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %ebx
.LBB23_6:
	movq	80(%rsp), %rax
	movq	(%rax), %r14
	xorl	%esi, %esi
	testb	$31, %bl
	setne	%sil
	movq	64(%rsp), %rax
	movq	(%rax), %rax
	shll	$5, %esi
	addq	%rbx, %rsi
	andq	$-32, %rsi
	movq	%rax, 48(%rsp)
	imulq	%rax, %rsi
.Ltmp197:
	movq	%r13, %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp198:
	movq	24(%rsp), %rdx
	movq	32(%rsp), %rbp
	cmpq	%rdx, %rbp
	ja	.LBB23_8
	movq	16(%rsp), %r8
	shrq	$5, %rbp
	movq	%r14, 144(%rsp)
	movq	%r12, 152(%rsp)
	movq	%rbx, 160(%rsp)
	movq	%r8, 168(%rsp)
	movq	%rbp, 176(%rsp)
	movq	56(%rsp), %rax
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	movq	16(%rax), %rax
	movq	(%rax), %rdx
.Ltmp200:
	leaq	144(%rsp), %rcx
	movq	%r8, %r14
	movq	%rbp, %r9
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp201:
	movq	48(%rsp), %r13
	testq	%r13, %r13
	movq	120(%rsp), %rcx
	je	.LBB23_20
	movq	(%rsp), %r12
	shlq	$9, %r12
	je	.LBB23_22
	testq	%rcx, %rcx
	je	.LBB23_24
	movq	%rcx, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	movq	%r14, %rdi
	je	.LBB23_26
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r12
	movq	%rax, %rsi
	jmp	.LBB23_28
	.p2align	4
.LBB23_24:
	xorl	%esi, %esi
	movq	%r14, %rdi
	movq	%rbp, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	jne	.LBB23_31
.LBB23_30:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r13d
	jmp	.LBB23_32
	.p2align	4
.LBB23_26:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%eax, %esi
.LBB23_28:
	cmpq	$1, %rdx
	sbbq	$-1, %rsi
	movq	%rbp, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB23_30
.LBB23_31:
	movq	%rbp, %rax
	xorl	%edx, %edx
	divq	%r13
.LBB23_32:
	addq	$24, %r15
	movq	%r15, 104(%rsp)
	cmpq	%rsi, %rax
	cmovbq	%rax, %rsi
	movq	(%rsp), %rax
	shlq	$11, %rax
	movq	%rax, 136(%rsp)
	shlq	$7, %r13
	movq	%r13, 128(%rsp)
	movq	$-1, %r14
	movq	112(%rsp), %rdx
	.p2align	4
.LBB23_33:
	incq	%r14
	cmpq	%rsi, %r14
	jae	.LBB23_34
	movq	136(%rsp), %rax
	leaq	(%rdx,%rax), %r15
	movq	%rcx, %rbx
	subq	%r12, %rbx
	movq	128(%rsp), %rax
	leaq	(%rdi,%rax), %rbp
	cmpq	%rcx, %r12
	cmovbq	%r12, %rcx
	shrq	$4, %rcx
.Ltmp206:
	movq	%rsi, %r13
	movq	48(%rsp), %rsi
	movq	(%rsp), %r8
	callq	_ZN12nepenthe_ops7product11over_pixels4turn17h1931c02fb061b1cfE
	movq	%r13, %rsi
.Ltmp207:
	movq	%rbp, %rdi
	movq	%rbx, %rcx
	movq	%r15, %rdx
	jmp	.LBB23_33
	.p2align	4
.LBB23_34:
.Ltmp203:
	leaq	8(%rsp), %r13
	movq	%r13, %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp204:
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	movq	104(%rsp), %r15
	je	.LBB23_37
	movq	16(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB23_37
.LBB23_38:
	movq	40(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB23_40
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB23_40:
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
.LBB23_8:
	.cfi_def_cfa_offset 240
.Ltmp214:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rbp, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp215:
	jmp	.LBB23_9
.LBB23_20:
.Ltmp211:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.73(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.72(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp212:
	jmp	.LBB23_9
.LBB23_22:
.Ltmp209:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.73(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.74(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp210:
	jmp	.LBB23_9
.LBB23_10:
.Ltmp220:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.71(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp221:
.LBB23_9:
	ud2
.LBB23_41:
.Ltmp205:
	movq	%rax, %rbx
	jmp	.LBB23_16
.LBB23_12:
.Ltmp202:
	jmp	.LBB23_15
.LBB23_44:
.Ltmp222:
	jmp	.LBB23_45
.LBB23_43:
.Ltmp199:
.LBB23_45:
	movq	%rax, %rbx
	movq	40(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB23_48
	jmp	.LBB23_47
.LBB23_11:
.Ltmp208:
	jmp	.LBB23_15
.LBB23_14:
.Ltmp213:
	jmp	.LBB23_15
.LBB23_13:
.Ltmp216:
.LBB23_15:
	movq	%rax, %rbx
.Ltmp217:
	leaq	8(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp218:
.LBB23_16:
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB23_17
	movq	40(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	jne	.LBB23_47
.LBB23_48:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB23_17:
	movq	16(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	40(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB23_48
.LBB23_47:
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB23_49:
.Ltmp219:
	leaq	8(%rsp), %rdi
	callq	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.4969789374703972864
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end23:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h93d871024dc04383E, .Lfunc_end23-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h93d871024dc04383E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h93d871024dc04383E","a",@progbits
	.p2align	2, 0x0
GCC_except_table23:
.Lexception21:
	.byte	255
	.byte	155
	.uleb128 .Lttbase6-.Lttbaseref6
.Lttbaseref6:
	.byte	1
	.uleb128 .Lcst_end21-.Lcst_begin21
.Lcst_begin21:
	.uleb128 .Ltmp197-.Lfunc_begin21
	.uleb128 .Ltmp198-.Ltmp197
	.uleb128 .Ltmp199-.Lfunc_begin21
	.byte	0
	.uleb128 .Ltmp200-.Lfunc_begin21
	.uleb128 .Ltmp201-.Ltmp200
	.uleb128 .Ltmp202-.Lfunc_begin21
	.byte	0
	.uleb128 .Ltmp206-.Lfunc_begin21
	.uleb128 .Ltmp207-.Ltmp206
	.uleb128 .Ltmp208-.Lfunc_begin21
	.byte	0
	.uleb128 .Ltmp203-.Lfunc_begin21
	.uleb128 .Ltmp204-.Ltmp203
	.uleb128 .Ltmp205-.Lfunc_begin21
	.byte	0
	.uleb128 .Ltmp214-.Lfunc_begin21
	.uleb128 .Ltmp215-.Ltmp214
	.uleb128 .Ltmp216-.Lfunc_begin21
	.byte	0
	.uleb128 .Ltmp211-.Lfunc_begin21
	.uleb128 .Ltmp210-.Ltmp211
	.uleb128 .Ltmp213-.Lfunc_begin21
	.byte	0
	.uleb128 .Ltmp220-.Lfunc_begin21
	.uleb128 .Ltmp221-.Ltmp220
	.uleb128 .Ltmp222-.Lfunc_begin21
	.byte	0
	.uleb128 .Ltmp217-.Lfunc_begin21
	.uleb128 .Ltmp218-.Ltmp217
	.uleb128 .Ltmp219-.Lfunc_begin21
	.byte	1
	.uleb128 .Ltmp218-.Lfunc_begin21
	.uleb128 .Lfunc_end23-.Ltmp218
	.byte	0
	.byte	0
.Lcst_end21:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase6:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha8541388681f25d7E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha8541388681f25d7E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha8541388681f25d7E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha8541388681f25d7E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha8541388681f25d7E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	movq	8(%rdi), %r13
	movq	24(%rdi), %rbp
	cmpq	%rbp, %r13
	je	.LBB24_4
	movq	%rdx, %r14
	movq	%rsi, %r15
	leaq	16(%rsp), %r12
	.p2align	4
.LBB24_2:
	movq	16(%r13), %rax
	movq	%rax, 16(%r12)
	movups	(%r13), %xmm0
	movups	%xmm0, (%r12)
	movq	%r14, 8(%rsp)
.Ltmp223:
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	%r12, %rdx
	callq	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$8backward28_$u7b$$u7b$closure$u7d$$u7d$17hee5ed86ca38a407aE.llvm.4969789374703972864
.Ltmp224:
	addq	$24, %r13
	cmpq	%rbp, %r13
	jne	.LBB24_2
.LBB24_4:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB24_5
	movq	(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
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
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB24_5:
	.cfi_def_cfa_offset 96
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
.LBB24_6:
	.cfi_def_cfa_offset 96
.Ltmp225:
	movq	%rax, %r14
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB24_8
	movq	(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB24_8:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end24:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha8541388681f25d7E, .Lfunc_end24-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha8541388681f25d7E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha8541388681f25d7E","a",@progbits
	.p2align	2, 0x0
GCC_except_table24:
.Lexception22:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end22-.Lcst_begin22
.Lcst_begin22:
	.uleb128 .Ltmp223-.Lfunc_begin22
	.uleb128 .Ltmp224-.Ltmp223
	.uleb128 .Ltmp225-.Lfunc_begin22
	.byte	0
	.uleb128 .Ltmp224-.Lfunc_begin22
	.uleb128 .Lfunc_end24-.Ltmp224
	.byte	0
	.byte	0
.Lcst_end22:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haa990259069caa43E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haa990259069caa43E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haa990259069caa43E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haa990259069caa43E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haa990259069caa43E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r15
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %r12
	cmpq	%r12, %r15
	je	.LBB25_5
	movq	(%rsi), %r13
	movq	8(%rsi), %rbp
	xorl	%ebx, %ebx
	leaq	16(%rsp), %r14
	.p2align	4
.LBB25_2:
	movq	16(%r13), %rdx
	movq	24(%r13), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB25_3
	movq	32(%r15), %r9
	movq	24(%r15), %r8
	movq	16(%r15), %rax
	movq	(%r15), %rcx
	movq	8(%r15), %r10
	movq	8(%r13), %rdi
	movq	(%rbp), %r11
	movq	8(%rbp), %rdx
	subq	%r11, %rdx
	cmovbq	%rbx, %rdx
	subq	%r11, %r10
	movq	%rcx, 16(%rsp)
	movq	%r10, 24(%rsp)
	movq	%rax, 32(%rsp)
.Ltmp226:
	movq	%r14, %rcx
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp227:
	addq	$40, %r15
	cmpq	%r12, %r15
	jne	.LBB25_2
.LBB25_5:
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB25_7
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB25_7:
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
.LBB25_3:
	.cfi_def_cfa_offset 96
.Ltmp229:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp230:
	ud2
.LBB25_8:
.Ltmp228:
	jmp	.LBB25_10
.LBB25_9:
.Ltmp231:
.LBB25_10:
	movq	%rax, %r14
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB25_12
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB25_12:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end25:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haa990259069caa43E, .Lfunc_end25-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haa990259069caa43E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haa990259069caa43E","a",@progbits
	.p2align	2, 0x0
GCC_except_table25:
.Lexception23:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end23-.Lcst_begin23
.Lcst_begin23:
	.uleb128 .Ltmp226-.Lfunc_begin23
	.uleb128 .Ltmp227-.Ltmp226
	.uleb128 .Ltmp228-.Lfunc_begin23
	.byte	0
	.uleb128 .Ltmp229-.Lfunc_begin23
	.uleb128 .Ltmp230-.Ltmp229
	.uleb128 .Ltmp231-.Lfunc_begin23
	.byte	0
	.uleb128 .Ltmp230-.Lfunc_begin23
	.uleb128 .Lfunc_end25-.Ltmp230
	.byte	0
	.byte	0
.Lcst_end23:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2fc6c3961a29bf5E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2fc6c3961a29bf5E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2fc6c3961a29bf5E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2fc6c3961a29bf5E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2fc6c3961a29bf5E:
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
	subq	$72, %rsp
	.cfi_def_cfa_offset 128
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r13
	movq	%rdi, (%rsp)
	movq	24(%rdi), %rbx
	cmpq	%rbx, %r13
	je	.LBB26_4
	movq	(%rdx), %r14
	movzbl	(%rsi), %ebp
	leaq	8(%rsp), %r15
	leaq	40(%rsp), %r12
	.p2align	4
.LBB26_2:
	movq	(%r13), %rdi
	movups	8(%r13), %xmm0
	movups	24(%r13), %xmm1
	movups	40(%r13), %xmm2
	movups	56(%r13), %xmm3
	movups	%xmm0, 8(%rsp)
	movups	%xmm1, 24(%rsp)
	movups	%xmm2, 40(%rsp)
	movups	%xmm3, 56(%rsp)
.Ltmp232:
	movl	%ebp, %esi
	movq	%r15, %rdx
	movq	%r14, %rcx
	movq	%r12, %r8
	callq	_ZN12nepenthe_ops5heads12Coefficients9gradients17h3b56dc50826a9550E
.Ltmp233:
	addq	$72, %r13
	cmpq	%rbx, %r13
	jne	.LBB26_2
.LBB26_4:
	movq	(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB26_5
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$8, %edx
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
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB26_5:
	.cfi_def_cfa_offset 128
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
.LBB26_6:
	.cfi_def_cfa_offset 128
.Ltmp234:
	movq	%rax, %r14
	movq	(%rsp), %rax
	movq	16(%rax), %rax
	testq	%rax, %rax
	je	.LBB26_8
	movq	(%rsp), %rcx
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB26_8:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end26:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2fc6c3961a29bf5E, .Lfunc_end26-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2fc6c3961a29bf5E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2fc6c3961a29bf5E","a",@progbits
	.p2align	2, 0x0
GCC_except_table26:
.Lexception24:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end24-.Lcst_begin24
.Lcst_begin24:
	.uleb128 .Ltmp232-.Lfunc_begin24
	.uleb128 .Ltmp233-.Ltmp232
	.uleb128 .Ltmp234-.Lfunc_begin24
	.byte	0
	.uleb128 .Ltmp233-.Lfunc_begin24
	.uleb128 .Lfunc_end26-.Ltmp233
	.byte	0
	.byte	0
.Lcst_end24:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb5c1f98f4148682dE","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb5c1f98f4148682dE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb5c1f98f4148682dE
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb5c1f98f4148682dE,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb5c1f98f4148682dE:
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
	subq	$200, %rsp
	.cfi_def_cfa_offset 256
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r15
	movq	%rdi, 56(%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 112(%rsp)
	cmpq	%rax, %r15
	je	.LBB27_38
	movq	(%rsi), %rax
	movq	%rax, 96(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 88(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 104(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 80(%rsp)
	movq	32(%rsi), %rax
	movq	%rax, 72(%rsp)
	leaq	24(%rsp), %r13
	jmp	.LBB27_2
	.p2align	4
.LBB27_37:
	cmpq	112(%rsp), %r15
	je	.LBB27_38
.LBB27_2:
	movq	104(%rsp), %rax
	movq	(%rax), %rcx
	movq	%rcx, 16(%rsp)
	shlq	$4, %rcx
	je	.LBB27_10
	movq	(%r15), %r12
	movq	8(%r15), %rax
	movq	%rax, 128(%rsp)
	shlq	$8, %r12
	movq	88(%rsp), %rax
	addq	(%rax), %r12
	movq	16(%r15), %rax
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	movq	%rax, 136(%rsp)
	je	.LBB27_4
	xorl	%edx, %edx
	divq	%rcx
	movq	%rax, %rbx
	jmp	.LBB27_6
	.p2align	4
.LBB27_4:
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %ebx
.LBB27_6:
	movq	96(%rsp), %rax
	movq	(%rax), %r14
	xorl	%esi, %esi
	testb	$31, %bl
	setne	%sil
	movq	80(%rsp), %rax
	movq	(%rax), %rax
	shll	$5, %esi
	addq	%rbx, %rsi
	andq	$-32, %rsi
	movq	%rax, 64(%rsp)
	imulq	%rax, %rsi
.Ltmp235:
	movq	%r13, %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp236:
	movq	40(%rsp), %rdx
	movq	48(%rsp), %rbp
	cmpq	%rdx, %rbp
	ja	.LBB27_8
	movq	32(%rsp), %r9
	shrq	$5, %rbp
	movq	%r14, 160(%rsp)
	movq	%r12, 168(%rsp)
	movq	%rbx, 176(%rsp)
	movq	%r9, 184(%rsp)
	movq	%rbp, 192(%rsp)
	movq	72(%rsp), %rax
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	addq	$24, %rdi
	movq	16(%rax), %rdx
	movq	24(%rax), %rax
	movq	(%rax), %rcx
.Ltmp238:
	movq	%rbp, (%rsp)
	leaq	160(%rsp), %r8
	movq	%r9, %r14
	callq	_ZN12nepenthe_ops4norm4Norm4pack17hd3b95fbb8a9814a7E
.Ltmp239:
	movq	64(%rsp), %r13
	testq	%r13, %r13
	movq	136(%rsp), %rcx
	je	.LBB27_20
	movq	16(%rsp), %r12
	shlq	$9, %r12
	je	.LBB27_22
	testq	%rcx, %rcx
	je	.LBB27_24
	movq	%rcx, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	movq	%r14, %rdi
	je	.LBB27_26
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r12
	movq	%rax, %rsi
	jmp	.LBB27_28
	.p2align	4
.LBB27_24:
	xorl	%esi, %esi
	movq	%r14, %rdi
	movq	%rbp, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	jne	.LBB27_31
.LBB27_30:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r13d
	jmp	.LBB27_32
	.p2align	4
.LBB27_26:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%eax, %esi
.LBB27_28:
	cmpq	$1, %rdx
	sbbq	$-1, %rsi
	movq	%rbp, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB27_30
.LBB27_31:
	movq	%rbp, %rax
	xorl	%edx, %edx
	divq	%r13
.LBB27_32:
	addq	$24, %r15
	movq	%r15, 120(%rsp)
	cmpq	%rsi, %rax
	cmovbq	%rax, %rsi
	movq	16(%rsp), %rax
	shlq	$11, %rax
	movq	%rax, 152(%rsp)
	shlq	$7, %r13
	movq	%r13, 144(%rsp)
	movq	$-1, %r14
	movq	128(%rsp), %rdx
	.p2align	4
.LBB27_33:
	incq	%r14
	cmpq	%rsi, %r14
	jae	.LBB27_34
	movq	152(%rsp), %rax
	leaq	(%rdx,%rax), %r15
	movq	%rcx, %rbx
	subq	%r12, %rbx
	movq	144(%rsp), %rax
	leaq	(%rdi,%rax), %rbp
	cmpq	%rcx, %r12
	cmovbq	%r12, %rcx
	shrq	$4, %rcx
.Ltmp244:
	movq	%rsi, %r13
	movq	64(%rsp), %rsi
	movq	16(%rsp), %r8
	callq	_ZN12nepenthe_ops7product11over_pixels4turn17h1931c02fb061b1cfE
	movq	%r13, %rsi
.Ltmp245:
	movq	%rbp, %rdi
	movq	%rbx, %rcx
	movq	%r15, %rdx
	jmp	.LBB27_33
	.p2align	4
.LBB27_34:
.Ltmp241:
	leaq	24(%rsp), %r13
	movq	%r13, %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp242:
	movq	24(%rsp), %rsi
	testq	%rsi, %rsi
	movq	120(%rsp), %r15
	je	.LBB27_37
	movq	32(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB27_37
.LBB27_38:
	movq	56(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB27_40
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB27_40:
	addq	$200, %rsp
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
.LBB27_8:
	.cfi_def_cfa_offset 256
.Ltmp252:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rbp, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp253:
	jmp	.LBB27_9
.LBB27_20:
.Ltmp249:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.73(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.72(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp250:
	jmp	.LBB27_9
.LBB27_22:
.Ltmp247:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.73(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.74(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp248:
	jmp	.LBB27_9
.LBB27_10:
.Ltmp258:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.71(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp259:
.LBB27_9:
	ud2
.LBB27_41:
.Ltmp243:
	movq	%rax, %rbx
	jmp	.LBB27_16
.LBB27_12:
.Ltmp240:
	jmp	.LBB27_15
.LBB27_44:
.Ltmp260:
	jmp	.LBB27_45
.LBB27_43:
.Ltmp237:
.LBB27_45:
	movq	%rax, %rbx
	movq	56(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB27_48
	jmp	.LBB27_47
.LBB27_11:
.Ltmp246:
	jmp	.LBB27_15
.LBB27_14:
.Ltmp251:
	jmp	.LBB27_15
.LBB27_13:
.Ltmp254:
.LBB27_15:
	movq	%rax, %rbx
.Ltmp255:
	leaq	24(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp256:
.LBB27_16:
	movq	24(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB27_17
	movq	56(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	jne	.LBB27_47
.LBB27_48:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB27_17:
	movq	32(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	56(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB27_48
.LBB27_47:
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB27_49:
.Ltmp257:
	leaq	24(%rsp), %rdi
	callq	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.4969789374703972864
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end27:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb5c1f98f4148682dE, .Lfunc_end27-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb5c1f98f4148682dE
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb5c1f98f4148682dE","a",@progbits
	.p2align	2, 0x0
GCC_except_table27:
.Lexception25:
	.byte	255
	.byte	155
	.uleb128 .Lttbase7-.Lttbaseref7
.Lttbaseref7:
	.byte	1
	.uleb128 .Lcst_end25-.Lcst_begin25
.Lcst_begin25:
	.uleb128 .Ltmp235-.Lfunc_begin25
	.uleb128 .Ltmp236-.Ltmp235
	.uleb128 .Ltmp237-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp238-.Lfunc_begin25
	.uleb128 .Ltmp239-.Ltmp238
	.uleb128 .Ltmp240-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp244-.Lfunc_begin25
	.uleb128 .Ltmp245-.Ltmp244
	.uleb128 .Ltmp246-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp241-.Lfunc_begin25
	.uleb128 .Ltmp242-.Ltmp241
	.uleb128 .Ltmp243-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp252-.Lfunc_begin25
	.uleb128 .Ltmp253-.Ltmp252
	.uleb128 .Ltmp254-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp249-.Lfunc_begin25
	.uleb128 .Ltmp248-.Ltmp249
	.uleb128 .Ltmp251-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp258-.Lfunc_begin25
	.uleb128 .Ltmp259-.Ltmp258
	.uleb128 .Ltmp260-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp255-.Lfunc_begin25
	.uleb128 .Ltmp256-.Ltmp255
	.uleb128 .Ltmp257-.Lfunc_begin25
	.byte	1
	.uleb128 .Ltmp256-.Lfunc_begin25
	.uleb128 .Lfunc_end27-.Ltmp256
	.byte	0
	.byte	0
.Lcst_end25:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase7:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb945564768381cfeE","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb945564768381cfeE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb945564768381cfeE
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb945564768381cfeE,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb945564768381cfeE:
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %rax
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %rcx
	movq	%rax, (%rsp)
	movq	%rcx, 24(%rsp)
	cmpq	%rcx, %rax
	je	.LBB28_16
	movq	(%rsi), %rax
	movq	%rax, 16(%rsp)
	cmpq	$0, (%rax)
	je	.LBB28_16
	movq	8(%rsi), %rax
	movq	%rax, 40(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 32(%rsp)
	movq	24(%rsi), %r12
	jmp	.LBB28_3
	.p2align	4
.LBB28_15:
	movq	(%rsp), %rax
	addq	$32, %rax
	movq	%rax, (%rsp)
	cmpq	24(%rsp), %rax
	je	.LBB28_16
.LBB28_3:
	movq	16(%rsp), %rax
	movq	(%rax), %r13
	testq	%r13, %r13
	je	.LBB28_15
	movq	(%rsp), %rax
	movq	(%rax), %rcx
	movq	%rcx, 48(%rsp)
	movq	8(%rax), %r15
	movq	16(%rax), %rbp
	movq	24(%rax), %r14
	xorl	%ebx, %ebx
	.p2align	4
.LBB28_5:
.Ltmp261:
	movq	40(%rsp), %rdi
	movq	%rbx, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
.Ltmp262:
	movq	32(%rsp), %rcx
	movq	(%rcx), %rcx
	movq	%rcx, %rdi
	imulq	%r15, %rdi
	cmpq	%rdi, %rdx
	jb	.LBB28_25
	subq	%rdi, %rdx
	leaq	(%rax,%rdi,4), %rax
	movq	%rax, 56(%rsp)
	movq	%rdx, 64(%rsp)
	movq	%rcx, 72(%rsp)
	movq	$0, 80(%rsp)
	movq	16(%r12), %rax
	movq	24(%r12), %rsi
	cmpq	%rax, %rsi
	ja	.LBB28_8
	movq	64(%r12), %rdx
	imulq	%rbx, %rdx
	addq	48(%rsp), %rdx
	imulq	72(%r12), %rdx
	imulq	56(%r12), %rdx
	shrq	$4, %rsi
	movq	%rsi, %rcx
	subq	%rdx, %rcx
	jb	.LBB28_12
	shlq	$6, %rdx
	addq	8(%r12), %rdx
.Ltmp263:
	leaq	56(%rsp), %rdi
	movq	%r12, %rsi
	movq	%rbp, %r8
	movq	%r14, %r9
	callq	_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps17hb5b9e3a58fd35701E
.Ltmp264:
	incq	%rbx
	cmpq	%rbx, %r13
	jne	.LBB28_5
	jmp	.LBB28_15
.LBB28_16:
	movq	8(%rsp), %rax
	movq	16(%rax), %rsi
	testq	%rsi, %rsi
	je	.LBB28_18
	movq	(%rax), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB28_18:
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
.LBB28_8:
	.cfi_def_cfa_offset 144
	xorl	%edx, %edx
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	jmp	.LBB28_9
.LBB28_25:
.Ltmp269:
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.6.llvm.4969789374703972864(%rip), %rcx
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp270:
	jmp	.LBB28_10
.LBB28_12:
	movq	%rsi, %rax
	leaq	anon.74435f109f3360002373b651fc018705.18.llvm.5742513092579328760(%rip), %rcx
.LBB28_9:
.Ltmp266:
	movq	%rdx, %rdi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp267:
.LBB28_10:
	ud2
.LBB28_19:
.Ltmp265:
	jmp	.LBB28_22
.LBB28_21:
.Ltmp271:
	jmp	.LBB28_22
.LBB28_20:
.Ltmp268:
.LBB28_22:
	movq	%rax, %rbx
	movq	8(%rsp), %rax
	movq	16(%rax), %rsi
	testq	%rsi, %rsi
	je	.LBB28_24
	movq	(%rax), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB28_24:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end28:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb945564768381cfeE, .Lfunc_end28-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb945564768381cfeE
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb945564768381cfeE","a",@progbits
	.p2align	2, 0x0
GCC_except_table28:
.Lexception26:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end26-.Lcst_begin26
.Lcst_begin26:
	.uleb128 .Ltmp261-.Lfunc_begin26
	.uleb128 .Ltmp264-.Ltmp261
	.uleb128 .Ltmp265-.Lfunc_begin26
	.byte	0
	.uleb128 .Ltmp269-.Lfunc_begin26
	.uleb128 .Ltmp270-.Ltmp269
	.uleb128 .Ltmp271-.Lfunc_begin26
	.byte	0
	.uleb128 .Ltmp266-.Lfunc_begin26
	.uleb128 .Ltmp267-.Ltmp266
	.uleb128 .Ltmp268-.Lfunc_begin26
	.byte	0
	.uleb128 .Ltmp267-.Lfunc_begin26
	.uleb128 .Lfunc_end28-.Ltmp267
	.byte	0
	.byte	0
.Lcst_end26:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hba3e6df3dcbc7c08E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hba3e6df3dcbc7c08E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hba3e6df3dcbc7c08E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hba3e6df3dcbc7c08E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hba3e6df3dcbc7c08E:
.Lfunc_begin27:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception27
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
	movq	8(%rdi), %r12
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %r13
	cmpq	%r13, %r12
	je	.LBB29_15
	movq	(%rsi), %rbp
	movq	8(%rsi), %r14
	movq	16(%rsi), %rbx
	.p2align	4
.LBB29_2:
	movq	(%r12), %r15
	movq	8(%rbp), %rax
	movq	16(%rbp), %rcx
	movq	(%rcx), %rsi
	movq	%rsi, %rdi
	imulq	%r15, %rdi
	movq	%rax, %rdx
	subq	%rdi, %rdx
	jb	.LBB29_3
	cmpq	%rdx, %rsi
	ja	.LBB29_5
	movq	24(%rbp), %rax
	movq	(%rax), %r10
	testq	%r10, %r10
	je	.LBB29_9
	movq	8(%r12), %r8
	movq	16(%r12), %r9
	movq	(%rbp), %r11
	movq	%rsi, %rax
	orq	%r10, %rax
	shrq	$32, %rax
	je	.LBB29_11
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%r10
	jmp	.LBB29_13
	.p2align	4
.LBB29_11:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r10d
.LBB29_13:
	leaq	(%r11,%rdi,4), %rcx
	movq	%rcx, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%r10, 32(%rsp)
	movq	$0, 40(%rsp)
	movq	%rax, 48(%rsp)
	movq	16(%rbx), %rsi
	cmpq	%rsi, %r15
	jae	.LBB29_14
	movq	(%r14), %rsi
	movq	8(%r14), %rdx
	leaq	(%r15,%r15,8), %rcx
	shlq	$2, %rcx
	addq	8(%rbx), %rcx
.Ltmp274:
	leaq	16(%rsp), %rdi
	callq	_ZN12nepenthe_ops9depthwise6filter17he6f6ac504a68ea9aE
.Ltmp275:
	addq	$24, %r12
	cmpq	%r13, %r12
	jne	.LBB29_2
.LBB29_15:
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB29_17
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB29_17:
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
.LBB29_5:
	.cfi_def_cfa_offset 112
	xorl	%edi, %edi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.54(%rip), %rcx
	jmp	.LBB29_6
.LBB29_3:
	movq	%rax, %rsi
	movq	%rax, %rdx
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.55(%rip), %rcx
.LBB29_6:
.Ltmp279:
	movq	8(%rsp), %rbx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp280:
	jmp	.LBB29_7
.LBB29_14:
.Ltmp272:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.57(%rip), %rdx
	movq	%r15, %rdi
	movq	8(%rsp), %rbx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp273:
	jmp	.LBB29_7
.LBB29_9:
.Ltmp277:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.53(%rip), %rdi
	movq	8(%rsp), %rbx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp278:
.LBB29_7:
	ud2
.LBB29_18:
.Ltmp276:
	movq	%rax, %r14
	movq	8(%rsp), %rbx
	jmp	.LBB29_20
.LBB29_19:
.Ltmp281:
	movq	%rax, %r14
.LBB29_20:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB29_22
	movq	(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB29_22:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end29:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hba3e6df3dcbc7c08E, .Lfunc_end29-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hba3e6df3dcbc7c08E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hba3e6df3dcbc7c08E","a",@progbits
	.p2align	2, 0x0
GCC_except_table29:
.Lexception27:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end27-.Lcst_begin27
.Lcst_begin27:
	.uleb128 .Ltmp274-.Lfunc_begin27
	.uleb128 .Ltmp275-.Ltmp274
	.uleb128 .Ltmp276-.Lfunc_begin27
	.byte	0
	.uleb128 .Ltmp279-.Lfunc_begin27
	.uleb128 .Ltmp278-.Ltmp279
	.uleb128 .Ltmp281-.Lfunc_begin27
	.byte	0
	.uleb128 .Ltmp278-.Lfunc_begin27
	.uleb128 .Lfunc_end29-.Ltmp278
	.byte	0
	.byte	0
.Lcst_end27:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbe2f31bafe750821E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbe2f31bafe750821E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbe2f31bafe750821E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbe2f31bafe750821E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbe2f31bafe750821E:
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
	subq	$168, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r13
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 24(%rsp)
	cmpq	%rax, %r13
	je	.LBB30_23
	movq	(%rsi), %rax
	movq	%rax, 88(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 80(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 72(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 64(%rsp)
	leaq	32(%rsp), %r14
	jmp	.LBB30_2
	.p2align	4
.LBB30_22:
	cmpq	24(%rsp), %r13
	je	.LBB30_23
.LBB30_2:
	movq	(%r13), %rax
	movq	%rax, (%rsp)
	movq	8(%r13), %rax
	movq	%rax, 16(%rsp)
	movq	16(%r13), %rbp
	movups	24(%r13), %xmm0
	movaps	%xmm0, 144(%rsp)
	movq	40(%r13), %r15
	addq	$48, %r13
	movq	8(%rsp), %rax
	movq	%r13, 8(%rax)
	movq	88(%rsp), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %r15b
	setne	%sil
	shll	$5, %esi
	addq	%r15, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp282:
	movq	%r14, %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp283:
	movq	48(%rsp), %rdx
	movq	56(%rsp), %rbx
	cmpq	%rdx, %rbx
	ja	.LBB30_4
	movq	40(%rsp), %r12
	shrq	$5, %rbx
	movaps	144(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movq	%r15, 112(%rsp)
	movq	%r12, 120(%rsp)
	movq	%rbx, 128(%rsp)
	movq	80(%rsp), %rax
	movq	(%rax), %rdi
	movq	8(%rax), %r15
	movq	96(%rsp), %rsi
.Ltmp285:
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
.Ltmp286:
	movq	(%r15), %rcx
.Ltmp287:
	movq	%rax, %rdi
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	leaq	96(%rsp), %rcx
	movq	%r12, %r8
	movq	%rbx, %r9
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp288:
	movq	72(%rsp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 128(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movq	64(%rsp), %rax
	movzbl	(%rax), %r9d
.Ltmp289:
	leaq	96(%rsp), %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
	movq	16(%rsp), %rcx
	movq	%rbp, %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp290:
.Ltmp292:
	movq	%r14, %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp293:
	movq	32(%rsp), %rsi
	testq	%rsi, %rsi
	movq	(%rsp), %rbx
	je	.LBB30_20
	movq	40(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB30_20:
	testq	%rbx, %rbx
	je	.LBB30_22
	shlq	$4, %rbx
	movl	$8, %edx
	movq	16(%rsp), %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB30_22
.LBB30_23:
	movq	24(%rsp), %rsi
	movq	%rsi, %rax
	subq	%r13, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	cmpq	%r13, %rsi
	je	.LBB30_28
	movq	%rdx, %rbx
	shrq	$5, %rbx
	addq	$8, %r13
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB30_25
	.p2align	4
.LBB30_27:
	addq	$48, %r13
	decq	%rbx
	je	.LBB30_28
.LBB30_25:
	movq	-8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB30_27
	movq	(%r13), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB30_27
.LBB30_28:
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB30_30
	movq	(%rcx), %rdi
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB30_30:
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
.LBB30_4:
	.cfi_def_cfa_offset 224
.Ltmp295:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rbx, %rsi
	movq	(%rsp), %rbx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp296:
	ud2
.LBB30_31:
.Ltmp294:
	movq	%rax, %r12
	movq	32(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB30_7
	movq	40(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB30_7
.LBB30_6:
.Ltmp284:
	movq	%rax, %r12
.LBB30_7:
	movq	(%rsp), %rbx
	jmp	.LBB30_8
.LBB30_11:
.Ltmp291:
	movq	%rax, %r12
	movq	(%rsp), %rbx
	jmp	.LBB30_13
.LBB30_12:
.Ltmp297:
	movq	%rax, %r12
.LBB30_13:
.Ltmp298:
	leaq	32(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
.Ltmp299:
.LBB30_8:
	testq	%rbx, %rbx
	je	.LBB30_10
	shlq	$4, %rbx
	movl	$8, %edx
	movq	16(%rsp), %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB30_10:
	movq	8(%rsp), %rdi
	callq	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcf65cbcddd7d0d73E
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB30_33:
.Ltmp300:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end30:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbe2f31bafe750821E, .Lfunc_end30-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbe2f31bafe750821E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbe2f31bafe750821E","a",@progbits
	.p2align	2, 0x0
GCC_except_table30:
.Lexception28:
	.byte	255
	.byte	155
	.uleb128 .Lttbase8-.Lttbaseref8
.Lttbaseref8:
	.byte	1
	.uleb128 .Lcst_end28-.Lcst_begin28
.Lcst_begin28:
	.uleb128 .Ltmp282-.Lfunc_begin28
	.uleb128 .Ltmp283-.Ltmp282
	.uleb128 .Ltmp284-.Lfunc_begin28
	.byte	0
	.uleb128 .Ltmp285-.Lfunc_begin28
	.uleb128 .Ltmp290-.Ltmp285
	.uleb128 .Ltmp291-.Lfunc_begin28
	.byte	0
	.uleb128 .Ltmp292-.Lfunc_begin28
	.uleb128 .Ltmp293-.Ltmp292
	.uleb128 .Ltmp294-.Lfunc_begin28
	.byte	0
	.uleb128 .Ltmp293-.Lfunc_begin28
	.uleb128 .Ltmp295-.Ltmp293
	.byte	0
	.byte	0
	.uleb128 .Ltmp295-.Lfunc_begin28
	.uleb128 .Ltmp296-.Ltmp295
	.uleb128 .Ltmp297-.Lfunc_begin28
	.byte	0
	.uleb128 .Ltmp298-.Lfunc_begin28
	.uleb128 .Ltmp299-.Ltmp298
	.uleb128 .Ltmp300-.Lfunc_begin28
	.byte	1
	.uleb128 .Ltmp299-.Lfunc_begin28
	.uleb128 .Lfunc_end30-.Ltmp299
	.byte	0
	.byte	0
.Lcst_end28:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase8:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6ea6b18c2b4830cE","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6ea6b18c2b4830cE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6ea6b18c2b4830cE
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6ea6b18c2b4830cE,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6ea6b18c2b4830cE:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r15
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %r12
	cmpq	%r12, %r15
	je	.LBB31_4
	movq	(%rsi), %r13
	movq	8(%rsi), %rbp
	movq	16(%rsi), %rbx
	leaq	16(%rsp), %r14
	.p2align	4
.LBB31_2:
	movq	(%r15), %rax
	movq	8(%r15), %rcx
	subq	(%rbx), %rcx
	movq	16(%r15), %r10
	movq	24(%r15), %r8
	movq	32(%r15), %r9
	movq	32(%r13), %rdi
	movq	40(%r13), %rsi
	movq	(%rbp), %rdx
	movq	%rax, 16(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%r10, 32(%rsp)
.Ltmp301:
	movq	%r14, %rcx
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp302:
	addq	$40, %r15
	cmpq	%r12, %r15
	jne	.LBB31_2
.LBB31_4:
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB31_6
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB31_6:
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
.LBB31_7:
	.cfi_def_cfa_offset 96
.Ltmp303:
	movq	%rax, %r14
	movq	8(%rsp), %rax
	movq	16(%rax), %rax
	testq	%rax, %rax
	je	.LBB31_9
	movq	8(%rsp), %rcx
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB31_9:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end31:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6ea6b18c2b4830cE, .Lfunc_end31-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6ea6b18c2b4830cE
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc6ea6b18c2b4830cE","a",@progbits
	.p2align	2, 0x0
GCC_except_table31:
.Lexception29:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end29-.Lcst_begin29
.Lcst_begin29:
	.uleb128 .Ltmp301-.Lfunc_begin29
	.uleb128 .Ltmp302-.Ltmp301
	.uleb128 .Ltmp303-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp302-.Lfunc_begin29
	.uleb128 .Lfunc_end31-.Ltmp302
	.byte	0
	.byte	0
.Lcst_end29:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hca5cac02e84747adE","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hca5cac02e84747adE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hca5cac02e84747adE
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hca5cac02e84747adE,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hca5cac02e84747adE:
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
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r14
	movq	8(%rdi), %rbx
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %r15
	cmpq	%r15, %rbx
	je	.LBB32_1
	movq	8(%r14), %rbp
	imulq	$88, %rbp, %r12
	addq	16(%r14), %r12
	leaq	16(%rsp), %r13
	.p2align	4
.LBB32_5:
	movq	16(%rbx), %rax
	movq	%rax, 32(%rsp)
	movups	(%rbx), %xmm0
	movaps	%xmm0, 16(%rsp)
.Ltmp304:
	leaq	48(%rsp), %rdi
	leaq	24(%r14), %rsi
	movq	%r13, %rdx
	callq	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward28_$u7b$$u7b$closure$u7d$$u7d$17hfbb0e79758674dc2E.llvm.4969789374703972864
.Ltmp305:
	addq	$24, %rbx
	movq	128(%rsp), %rax
	movq	%rax, 80(%r12)
	movups	112(%rsp), %xmm0
	movups	%xmm0, 64(%r12)
	movups	48(%rsp), %xmm0
	movups	64(%rsp), %xmm1
	movups	80(%rsp), %xmm2
	movups	96(%rsp), %xmm3
	movups	%xmm3, 48(%r12)
	movups	%xmm2, 32(%r12)
	movups	%xmm1, 16(%r12)
	movups	%xmm0, (%r12)
	incq	%rbp
	movq	%rbp, 8(%r14)
	addq	$88, %r12
	cmpq	%r15, %rbx
	jne	.LBB32_5
	jmp	.LBB32_2
.LBB32_1:
	movq	8(%r14), %rbp
.LBB32_2:
	movq	(%r14), %rax
	movq	%rbp, (%rax)
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB32_7
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
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
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB32_7:
	.cfi_def_cfa_offset 192
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
.LBB32_8:
	.cfi_def_cfa_offset 192
.Ltmp306:
	movq	%rax, %r15
	movq	(%r14), %rax
	movq	%rbp, (%rax)
	movq	8(%rsp), %rax
	movq	16(%rax), %rax
	testq	%rax, %rax
	je	.LBB32_10
	movq	8(%rsp), %rcx
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB32_10:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end32:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hca5cac02e84747adE, .Lfunc_end32-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hca5cac02e84747adE
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hca5cac02e84747adE","a",@progbits
	.p2align	2, 0x0
GCC_except_table32:
.Lexception30:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end30-.Lcst_begin30
.Lcst_begin30:
	.uleb128 .Ltmp304-.Lfunc_begin30
	.uleb128 .Ltmp305-.Ltmp304
	.uleb128 .Ltmp306-.Lfunc_begin30
	.byte	0
	.uleb128 .Ltmp305-.Lfunc_begin30
	.uleb128 .Lfunc_end32-.Ltmp305
	.byte	0
	.byte	0
.Lcst_end30:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcce67a66e415047eE","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcce67a66e415047eE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcce67a66e415047eE
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcce67a66e415047eE,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcce67a66e415047eE:
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
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, 64(%rsp)
	movq	8(%rdi), %r12
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 56(%rsp)
	cmpq	%rax, %r12
	je	.LBB33_9
	movq	(%rsi), %rax
	movq	%rax, 48(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 40(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 24(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 16(%rsp)
	movq	32(%rsi), %rax
	movq	%rax, 32(%rsp)
	.p2align	4
.LBB33_2:
	movq	(%r12), %rbp
	movq	8(%r12), %rbx
	movq	16(%r12), %r13
.Ltmp307:
	.cfi_escape 0x2e, 0x00
	movq	48(%rsp), %rdi
	movq	%rbp, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
.Ltmp308:
.Ltmp309:
	movq	%rax, %r14
	movq	%rdx, %r15
	.cfi_escape 0x2e, 0x00
	movq	40(%rsp), %rdi
	movq	%rbp, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
.Ltmp310:
	movq	%r14, 72(%rsp)
	movq	%r15, 80(%rsp)
	movq	%rax, 88(%rsp)
	movq	%rdx, 96(%rsp)
	movq	32(%rsp), %rax
	movq	(%rax), %rax
	movq	32(%rax), %rsi
	cmpq	%rsi, %rbp
	jae	.LBB33_8
	movq	24(%rax), %rax
	shlq	$5, %rbp
	movq	16(%rax,%rbp), %rdx
	movq	24(%rax,%rbp), %r8
	cmpq	%rdx, %r8
	ja	.LBB33_6
	movq	16(%rsp), %rcx
	movzbl	(%rcx), %edx
	addq	%rbp, %rax
	movq	8(%rax), %rcx
.Ltmp313:
	.cfi_escape 0x2e, 0x10
	movzbl	%dl, %esi
	movq	24(%rsp), %rdi
	leaq	72(%rsp), %rdx
	movq	%rbx, %r9
	pushq	64(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops12feed_forward10Parameters8backward17h9334d60065386c12E
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
.Ltmp314:
	addq	$24, %r12
	cmpq	56(%rsp), %r12
	jne	.LBB33_2
.LBB33_9:
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB33_10
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
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
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB33_10:
	.cfi_def_cfa_offset 160
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
.LBB33_6:
	.cfi_def_cfa_offset 160
.Ltmp316:
	.cfi_escape 0x2e, 0x00
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%r8, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp317:
	jmp	.LBB33_7
.LBB33_8:
.Ltmp311:
	.cfi_escape 0x2e, 0x00
	leaq	anon.3c343817f2a84c03ebbbdd677e122254.6.llvm.17533460438818409478(%rip), %rdx
	movq	%rbp, %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp312:
.LBB33_7:
	ud2
.LBB33_11:
.Ltmp315:
	jmp	.LBB33_13
.LBB33_12:
.Ltmp318:
.LBB33_13:
	movq	%rax, %rbx
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB33_15
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB33_15:
	.cfi_escape 0x2e, 0x00
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end33:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcce67a66e415047eE, .Lfunc_end33-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcce67a66e415047eE
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcce67a66e415047eE","a",@progbits
	.p2align	2, 0x0
GCC_except_table33:
.Lexception31:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end31-.Lcst_begin31
.Lcst_begin31:
	.uleb128 .Ltmp307-.Lfunc_begin31
	.uleb128 .Ltmp314-.Ltmp307
	.uleb128 .Ltmp315-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp316-.Lfunc_begin31
	.uleb128 .Ltmp312-.Ltmp316
	.uleb128 .Ltmp318-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp312-.Lfunc_begin31
	.uleb128 .Lfunc_end33-.Ltmp312
	.byte	0
	.byte	0
.Lcst_end31:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd230062815aee52cE","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd230062815aee52cE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd230062815aee52cE
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd230062815aee52cE,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd230062815aee52cE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	8(%rdi), %rax
	movq	24(%rdi), %rcx
	cmpq	%rcx, %rax
	je	.LBB34_3
	.p2align	4
.LBB34_1:
	movss	(%rax), %xmm1
	addq	$4, %rax
	cvtss2sd	%xmm1, %xmm1
	addsd	%xmm1, %xmm0
	cmpq	%rcx, %rax
	jne	.LBB34_1
.LBB34_3:
	movq	16(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB34_5
	movq	(%rdi), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	movsd	%xmm0, (%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movsd	(%rsp), %xmm0
.LBB34_5:
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end34:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd230062815aee52cE, .Lfunc_end34-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd230062815aee52cE
	.cfi_endproc

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd4e18a4ea4e73560E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd4e18a4ea4e73560E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd4e18a4ea4e73560E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd4e18a4ea4e73560E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd4e18a4ea4e73560E:
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r12
	movq	%rdi, (%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 48(%rsp)
	cmpq	%rax, %r12
	je	.LBB35_27
	movq	(%rsi), %rax
	movq	%rax, 32(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 40(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 24(%rsp)
	movq	32(%rsi), %rax
	movq	%rax, 16(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 8(%rsp)
	movq	40(%rsi), %rax
	movq	%rax, 64(%rsp)
	jmp	.LBB35_2
	.p2align	4
.LBB35_26:
	movq	56(%rsp), %r12
	addq	$24, %r12
	cmpq	48(%rsp), %r12
	je	.LBB35_27
.LBB35_2:
	movq	40(%rsp), %rax
	movq	(%rax), %rcx
	testq	%rcx, %rcx
	je	.LBB35_29
	movq	(%r12), %rax
	movq	8(%r12), %rbp
	movq	16(%r12), %r14
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB35_4
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB35_6
	.p2align	4
.LBB35_4:
	xorl	%edx, %edx
	divl	%ecx
.LBB35_6:
.Ltmp319:
	movq	32(%rsp), %rdi
	movq	%rax, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5plane17he41549102be5e199E
.Ltmp320:
	movq	%rax, %r13
	movq	%rdx, %rbx
	testq	%r14, %r14
	je	.LBB35_9
	leaq	(,%r14,4), %rdx
	movq	%rbp, %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
.LBB35_9:
	movq	24(%rsp), %rax
	movq	(%rax), %r15
	testq	%r15, %r15
	je	.LBB35_10
	movq	16(%rsp), %rax
	movq	(%rax), %r9
	testq	%r9, %r9
	je	.LBB35_12
	movq	8(%rsp), %rax
	movq	(%rax), %rcx
	movq	%r14, %rax
	orq	%r15, %rax
	shrq	$32, %rax
	je	.LBB35_16
	movq	%r14, %rax
	xorl	%edx, %edx
	divq	%r15
	jmp	.LBB35_18
	.p2align	4
.LBB35_16:
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	%r15d
.LBB35_18:
	movq	%r12, 56(%rsp)
	subq	%rcx, %rax
	movl	$0, %esi
	cmovaeq	%rax, %rsi
	movq	%rbx, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB35_19
	movq	%rbx, %rax
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB35_21
	.p2align	4
.LBB35_19:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB35_21:
	cmpq	%rsi, %rax
	cmovbq	%rax, %rsi
	movq	%rsi, 80(%rsp)
	testq	%rsi, %rsi
	je	.LBB35_26
	leaq	(,%r9,4), %rbx
	imulq	%r15, %rcx
	leaq	(,%rcx,4), %r12
	addq	%rbp, %r12
	leaq	(,%r15,4), %rax
	movq	%rax, 72(%rsp)
	xorl	%ebp, %ebp
	.p2align	4
.LBB35_23:
	movq	64(%rsp), %rax
	movq	(%rax), %rdi
	movq	%rdi, %rsi
	addq	%r9, %rsi
	jb	.LBB35_30
	cmpq	%r15, %rsi
	ja	.LBB35_30
	incq	%rbp
	leaq	(%r12,%rdi,4), %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	movq	%r9, %r14
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r14, %r9
	addq	%rbx, %r13
	addq	72(%rsp), %r12
	cmpq	80(%rsp), %rbp
	jb	.LBB35_23
	jmp	.LBB35_26
.LBB35_27:
	movq	(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB35_28
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
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
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB35_28:
	.cfi_def_cfa_offset 144
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
.LBB35_30:
	.cfi_def_cfa_offset 144
.Ltmp322:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.14(%rip), %rcx
	movq	%r15, %rdx
	movq	(%rsp), %r14
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp323:
	jmp	.LBB35_14
.LBB35_10:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.11(%rip), %rdx
	jmp	.LBB35_13
.LBB35_12:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.12(%rip), %rdx
.LBB35_13:
.Ltmp324:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.73(%rip), %rdi
	movl	$55, %esi
	movq	(%rsp), %r14
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp325:
	jmp	.LBB35_14
.LBB35_29:
.Ltmp326:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.10(%rip), %rdi
	movq	(%rsp), %r14
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp327:
.LBB35_14:
	ud2
.LBB35_31:
.Ltmp321:
	movq	%rax, %rbx
	movq	(%rsp), %r14
	jmp	.LBB35_33
.LBB35_32:
.Ltmp328:
	movq	%rax, %rbx
.LBB35_33:
	movq	16(%r14), %rax
	testq	%rax, %rax
	je	.LBB35_35
	movq	(%r14), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB35_35:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end35:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd4e18a4ea4e73560E, .Lfunc_end35-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd4e18a4ea4e73560E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd4e18a4ea4e73560E","a",@progbits
	.p2align	2, 0x0
GCC_except_table35:
.Lexception32:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end32-.Lcst_begin32
.Lcst_begin32:
	.uleb128 .Ltmp319-.Lfunc_begin32
	.uleb128 .Ltmp320-.Ltmp319
	.uleb128 .Ltmp321-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp320-.Lfunc_begin32
	.uleb128 .Ltmp322-.Ltmp320
	.byte	0
	.byte	0
	.uleb128 .Ltmp322-.Lfunc_begin32
	.uleb128 .Ltmp327-.Ltmp322
	.uleb128 .Ltmp328-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp327-.Lfunc_begin32
	.uleb128 .Lfunc_end35-.Ltmp327
	.byte	0
	.byte	0
.Lcst_end32:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hda1963a81e2ed462E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hda1963a81e2ed462E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hda1963a81e2ed462E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hda1963a81e2ed462E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hda1963a81e2ed462E:
.Lfunc_begin33:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception33
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
	movq	8(%rdi), %r13
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %rbp
	cmpq	%rbp, %r13
	je	.LBB36_4
	movq	(%rsi), %rbx
	movq	8(%rsi), %r14
	movq	16(%rsi), %r15
	movq	24(%rsi), %r12
	.p2align	4
.LBB36_2:
	movq	8(%r13), %rax
	addq	(%rbx), %rax
	movq	(%r13), %rcx
	movq	16(%r13), %rdx
	movq	24(%r13), %r8
	movq	32(%r13), %r9
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%rdx, 32(%rsp)
	movq	(%r12), %rdx
.Ltmp329:
	movq	%r14, %rdi
	movq	%r15, %rsi
	leaq	16(%rsp), %rcx
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp330:
	addq	$40, %r13
	cmpq	%rbp, %r13
	jne	.LBB36_2
.LBB36_4:
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB36_6
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB36_6:
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
.LBB36_7:
	.cfi_def_cfa_offset 96
.Ltmp331:
	movq	%rax, %r14
	movq	8(%rsp), %rax
	movq	16(%rax), %rax
	testq	%rax, %rax
	je	.LBB36_9
	movq	8(%rsp), %rcx
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB36_9:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end36:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hda1963a81e2ed462E, .Lfunc_end36-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hda1963a81e2ed462E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hda1963a81e2ed462E","a",@progbits
	.p2align	2, 0x0
GCC_except_table36:
.Lexception33:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end33-.Lcst_begin33
.Lcst_begin33:
	.uleb128 .Ltmp329-.Lfunc_begin33
	.uleb128 .Ltmp330-.Ltmp329
	.uleb128 .Ltmp331-.Lfunc_begin33
	.byte	0
	.uleb128 .Ltmp330-.Lfunc_begin33
	.uleb128 .Lfunc_end36-.Ltmp330
	.byte	0
	.byte	0
.Lcst_end33:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he2d56ab0f5af027bE","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he2d56ab0f5af027bE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he2d56ab0f5af027bE
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he2d56ab0f5af027bE,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he2d56ab0f5af027bE:
.Lfunc_begin34:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception34
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
	movq	8(%rdi), %r15
	movq	%rdi, (%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 72(%rsp)
	cmpq	%rax, %r15
	je	.LBB37_14
	movq	(%rsi), %rax
	movq	%rax, 64(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 56(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 48(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 40(%rsp)
	movq	32(%rsi), %rax
	movq	%rax, 32(%rsp)
	movq	40(%rsi), %rax
	movq	%rax, 24(%rsp)
	movq	48(%rsi), %rax
	movq	%rax, 16(%rsp)
	movq	56(%rsi), %rax
	movq	%rax, 8(%rsp)
	jmp	.LBB37_2
	.p2align	4
.LBB37_13:
	addq	$24, %r15
	cmpq	72(%rsp), %r15
	je	.LBB37_14
.LBB37_2:
	movq	64(%rsp), %rax
	movq	(%rax), %rcx
	testq	%rcx, %rcx
	je	.LBB37_17
	movq	(%r15), %rax
	movq	8(%r15), %rbx
	movq	16(%r15), %r12
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB37_4
	xorl	%edx, %edx
	divq	%rcx
	movq	%rdx, %r13
	movq	%rax, %rbp
	testq	%r12, %r12
	je	.LBB37_8
.LBB37_7:
	leaq	(,%r12,4), %rdx
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*memset@GOTPCREL(%rip)
.LBB37_8:
	movq	%rbx, 80(%rsp)
	movq	56(%rsp), %rax
	movq	(%rax), %rax
	movq	48(%rsp), %rcx
	movq	(%rcx), %r14
	leaq	(%r14,%rax), %rcx
	movq	%r13, %rbx
	subq	%rax, %rbx
	setae	%al
	cmpq	%rcx, %r13
	setb	%cl
	testb	%cl, %al
	je	.LBB37_13
.Ltmp332:
	movq	40(%rsp), %rdi
	movq	%rbp, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
.Ltmp333:
	movq	32(%rsp), %rcx
	movq	(%rcx), %rcx
	imulq	%rcx, %r14
	imulq	%rcx, %rbx
	movq	%rax, 88(%rsp)
	movq	%rdx, 96(%rsp)
	movq	%r14, 104(%rsp)
	movq	%rbx, 112(%rsp)
	movq	24(%rsp), %rax
	movq	(%rax), %rsi
	movq	16(%rsp), %rax
	movq	(%rax), %rax
	movq	%rsi, %rdi
	imulq	%rax, %rdi
	shlq	$4, %rdi
	addq	%rcx, %rsi
	imulq	%rax, %rsi
	shlq	$4, %rsi
	movq	%rsi, %rcx
	subq	%rdi, %rcx
	jb	.LBB37_19
	cmpq	%r12, %rsi
	ja	.LBB37_19
	movq	8(%rsp), %rax
	movq	(%rax), %rsi
	movq	80(%rsp), %rax
	leaq	(%rax,%rdi,4), %rdx
	shrq	$4, %rcx
.Ltmp334:
	leaq	88(%rsp), %rdi
	callq	_ZN12nepenthe_ops11convolution15weight_gradient8turn_row17h862ba7d61b960659E
.Ltmp335:
	jmp	.LBB37_13
	.p2align	4
.LBB37_4:
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, %r13d
	movl	%eax, %ebp
	testq	%r12, %r12
	jne	.LBB37_7
	jmp	.LBB37_8
.LBB37_14:
	movq	(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB37_16
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB37_16:
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
.LBB37_19:
	.cfi_def_cfa_offset 176
.Ltmp337:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.8(%rip), %rcx
	movq	%r12, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp338:
	jmp	.LBB37_18
.LBB37_17:
.Ltmp339:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.7(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp340:
.LBB37_18:
	ud2
.LBB37_20:
.Ltmp336:
	jmp	.LBB37_22
.LBB37_21:
.Ltmp341:
.LBB37_22:
	movq	%rax, %rbx
	movq	(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB37_24
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB37_24:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end37:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he2d56ab0f5af027bE, .Lfunc_end37-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he2d56ab0f5af027bE
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he2d56ab0f5af027bE","a",@progbits
	.p2align	2, 0x0
GCC_except_table37:
.Lexception34:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end34-.Lcst_begin34
.Lcst_begin34:
	.uleb128 .Lfunc_begin34-.Lfunc_begin34
	.uleb128 .Ltmp332-.Lfunc_begin34
	.byte	0
	.byte	0
	.uleb128 .Ltmp332-.Lfunc_begin34
	.uleb128 .Ltmp335-.Ltmp332
	.uleb128 .Ltmp336-.Lfunc_begin34
	.byte	0
	.uleb128 .Ltmp337-.Lfunc_begin34
	.uleb128 .Ltmp340-.Ltmp337
	.uleb128 .Ltmp341-.Lfunc_begin34
	.byte	0
	.uleb128 .Ltmp340-.Lfunc_begin34
	.uleb128 .Lfunc_end37-.Ltmp340
	.byte	0
	.byte	0
.Lcst_end34:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf55d7bbc97977440E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf55d7bbc97977440E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf55d7bbc97977440E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf55d7bbc97977440E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf55d7bbc97977440E:
.Lfunc_begin35:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception35
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
	movq	8(%rdi), %r12
	movq	%rdi, (%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 8(%rsp)
	cmpq	%rax, %r12
	je	.LBB38_25
	movq	(%rsi), %rax
	movq	%rax, 40(%rsp)
	movq	8(%rsi), %rbx
	movq	24(%rsi), %rax
	movq	%rax, 32(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 24(%rsp)
	movq	32(%rsi), %rbp
	movq	40(%rsi), %r13
	movq	48(%rsi), %rax
	movq	%rax, 16(%rsp)
	jmp	.LBB38_2
	.p2align	4
.LBB38_24:
	cmpq	8(%rsp), %r12
	je	.LBB38_25
.LBB38_2:
	movq	(%r12), %r14
	movq	8(%r12), %r15
	movq	16(%r12), %r10
	movq	24(%r12), %rdi
	movq	32(%r12), %rax
	addq	$48, %r12
	movq	(%rsp), %rcx
	movq	%r12, 8(%rcx)
	movq	40(%rsp), %rcx
	movq	(%rcx), %r9
	testq	%r9, %r9
	je	.LBB38_15
	movq	%rax, %rcx
	orq	%r9, %rcx
	shrq	$32, %rcx
	je	.LBB38_4
	xorl	%edx, %edx
	divq	%r9
	movq	16(%rbx), %rdx
	movq	24(%rbx), %rsi
	cmpq	%rdx, %rsi
	jbe	.LBB38_16
	jmp	.LBB38_7
	.p2align	4
.LBB38_4:
	xorl	%edx, %edx
	divl	%r9d
	movq	16(%rbx), %rdx
	movq	24(%rbx), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB38_7
.LBB38_16:
	movq	32(%rsp), %rcx
	imulq	(%rcx), %rdi
	movq	%rsi, %rcx
	subq	%rdi, %rcx
	jb	.LBB38_17
	movq	24(%rsp), %rdx
	movq	(%rdx), %r11
	imulq	%r11, %rax
	movq	%rcx, %rdx
	subq	%rax, %rdx
	jb	.LBB38_19
	movq	8(%rbx), %rcx
	leaq	(%rcx,%rdi,4), %rcx
	leaq	(%rcx,%rax,4), %rsi
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movups	32(%rbp), %xmm2
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movq	8(%r13), %rcx
	movq	16(%r13), %r8
	movq	%r9, 48(%rsp)
	movq	%r11, 56(%rsp)
	movq	16(%rsp), %rax
	movzbl	(%rax), %eax
.Ltmp342:
	.cfi_escape 0x2e, 0x20
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	72(%rsp), %rdi
	leaq	56(%rsp), %r9
	pushq	%rax
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops11convolution13convolve_tile17hdfdac23301496c9aE
	addq	$32, %rsp
	.cfi_adjust_cfa_offset -32
.Ltmp343:
	testq	%r14, %r14
	je	.LBB38_24
	shlq	$4, %r14
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB38_24
.LBB38_25:
	movq	8(%rsp), %rsi
	movq	%rsi, %rax
	subq	%r12, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	cmpq	%r12, %rsi
	je	.LBB38_30
	movq	%rdx, %r14
	shrq	$5, %r14
	addq	$8, %r12
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %rbx
	jmp	.LBB38_27
	.p2align	4
.LBB38_29:
	addq	$48, %r12
	decq	%r14
	je	.LBB38_30
.LBB38_27:
	movq	-8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB38_29
	movq	(%r12), %rdi
	shlq	$4, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	callq	*%rbx
	jmp	.LBB38_29
.LBB38_30:
	movq	(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB38_32
	movq	(%rcx), %rdi
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB38_32:
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
.LBB38_7:
	.cfi_def_cfa_offset 176
.Ltmp347:
	.cfi_escape 0x2e, 0x00
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp348:
	jmp	.LBB38_8
.LBB38_17:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.17(%rip), %rcx
	jmp	.LBB38_20
.LBB38_19:
	movq	%rax, %rdi
	movq	%rcx, %rsi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.16(%rip), %rcx
.LBB38_20:
.Ltmp345:
	.cfi_escape 0x2e, 0x00
	movq	%rsi, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp346:
	jmp	.LBB38_8
.LBB38_15:
.Ltmp350:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.15(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp351:
.LBB38_8:
	ud2
.LBB38_9:
.Ltmp344:
	jmp	.LBB38_12
.LBB38_11:
.Ltmp352:
	jmp	.LBB38_12
.LBB38_10:
.Ltmp349:
.LBB38_12:
	movq	%rax, %r12
	testq	%r14, %r14
	je	.LBB38_14
	shlq	$4, %r14
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB38_14:
	.cfi_escape 0x2e, 0x00
	movq	(%rsp), %rdi
	callq	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcf65cbcddd7d0d73E
	.cfi_escape 0x2e, 0x00
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end38:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf55d7bbc97977440E, .Lfunc_end38-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf55d7bbc97977440E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf55d7bbc97977440E","a",@progbits
	.p2align	2, 0x0
GCC_except_table38:
.Lexception35:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end35-.Lcst_begin35
.Lcst_begin35:
	.uleb128 .Ltmp342-.Lfunc_begin35
	.uleb128 .Ltmp343-.Ltmp342
	.uleb128 .Ltmp344-.Lfunc_begin35
	.byte	0
	.uleb128 .Ltmp343-.Lfunc_begin35
	.uleb128 .Ltmp347-.Ltmp343
	.byte	0
	.byte	0
	.uleb128 .Ltmp347-.Lfunc_begin35
	.uleb128 .Ltmp348-.Ltmp347
	.uleb128 .Ltmp349-.Lfunc_begin35
	.byte	0
	.uleb128 .Ltmp345-.Lfunc_begin35
	.uleb128 .Ltmp351-.Ltmp345
	.uleb128 .Ltmp352-.Lfunc_begin35
	.byte	0
	.uleb128 .Ltmp351-.Lfunc_begin35
	.uleb128 .Lfunc_end38-.Ltmp351
	.byte	0
	.byte	0
.Lcst_end35:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf740b3699be052b4E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf740b3699be052b4E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf740b3699be052b4E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf740b3699be052b4E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf740b3699be052b4E:
.Lfunc_begin36:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception36
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
	movq	8(%rdi), %r13
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 32(%rsp)
	cmpq	%rax, %r13
	je	.LBB39_21
	movq	(%rsi), %rax
	movq	%rax, 96(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 88(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 80(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 72(%rsp)
	leaq	40(%rsp), %r12
	jmp	.LBB39_2
	.p2align	4
.LBB39_20:
	cmpq	32(%rsp), %r13
	je	.LBB39_21
.LBB39_2:
	movq	(%r13), %rax
	movq	%rax, 16(%rsp)
	movq	8(%r13), %rax
	movq	%rax, 24(%rsp)
	movq	16(%r13), %rax
	movq	%rax, 104(%rsp)
	movq	24(%r13), %r15
	movq	32(%r13), %r14
	movq	40(%r13), %rbp
	addq	$48, %r13
	movq	8(%rsp), %rax
	movq	%r13, 8(%rax)
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %bpl
	setne	%sil
	shll	$5, %esi
	addq	%rbp, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp353:
	movq	%r12, %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp354:
	movq	56(%rsp), %rdx
	movq	64(%rsp), %rbx
	cmpq	%rdx, %rbx
	ja	.LBB39_4
	movq	48(%rsp), %r12
	movq	88(%rsp), %rcx
	movq	(%rcx), %rax
	addq	(%rax), %r14
	shrq	$5, %rbx
	movq	%r15, 112(%rsp)
	movq	%r14, 120(%rsp)
	movq	%rbp, 128(%rsp)
	movq	8(%rcx), %rdi
	movq	16(%rcx), %rsi
	movq	24(%rcx), %rax
	movq	(%rax), %rdx
.Ltmp356:
	leaq	112(%rsp), %r14
	movq	%r14, %rcx
	movq	%r12, %r8
	movq	%rbx, %r9
	movq	24(%rsp), %r15
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp357:
	movq	80(%rsp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	movq	72(%rsp), %rax
	movzbl	(%rax), %r9d
.Ltmp358:
	movq	%r14, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
	movq	%r15, %rcx
	movq	104(%rsp), %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp359:
.Ltmp361:
	leaq	40(%rsp), %r12
	movq	%r12, %rdi
	movq	16(%rsp), %rbx
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp362:
	movq	40(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB39_18
	movq	48(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB39_18:
	testq	%rbx, %rbx
	je	.LBB39_20
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB39_20
.LBB39_21:
	movq	32(%rsp), %rsi
	movq	%rsi, %rax
	subq	%r13, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	cmpq	%r13, %rsi
	je	.LBB39_26
	movq	%rdx, %rbx
	shrq	$5, %rbx
	addq	$8, %r13
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB39_23
	.p2align	4
.LBB39_25:
	addq	$48, %r13
	decq	%rbx
	je	.LBB39_26
.LBB39_23:
	movq	-8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB39_25
	movq	(%r13), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB39_25
.LBB39_26:
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB39_28
	movq	(%rcx), %rdi
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB39_28:
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
.LBB39_4:
	.cfi_def_cfa_offset 224
.Ltmp364:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rbx, %rsi
	movq	16(%rsp), %r14
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp365:
	ud2
.LBB39_29:
.Ltmp363:
	movq	%rax, %r12
	movq	40(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB39_30
	movq	48(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB39_30
.LBB39_9:
.Ltmp355:
	movq	%rax, %r12
.LBB39_30:
	movq	8(%rsp), %rbx
	movq	16(%rsp), %r14
	movq	24(%rsp), %r15
	jmp	.LBB39_6
.LBB39_10:
.Ltmp360:
	movq	%rax, %r12
	movq	8(%rsp), %rbx
	movq	16(%rsp), %r14
	jmp	.LBB39_12
.LBB39_11:
.Ltmp366:
	movq	%rax, %r12
	movq	8(%rsp), %rbx
	movq	24(%rsp), %r15
.LBB39_12:
.Ltmp367:
	leaq	40(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
.Ltmp368:
.LBB39_6:
	testq	%r14, %r14
	je	.LBB39_8
	shlq	$4, %r14
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB39_8:
	movq	%rbx, %rdi
	callq	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcf65cbcddd7d0d73E
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB39_32:
.Ltmp369:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end39:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf740b3699be052b4E, .Lfunc_end39-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf740b3699be052b4E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf740b3699be052b4E","a",@progbits
	.p2align	2, 0x0
GCC_except_table39:
.Lexception36:
	.byte	255
	.byte	155
	.uleb128 .Lttbase9-.Lttbaseref9
.Lttbaseref9:
	.byte	1
	.uleb128 .Lcst_end36-.Lcst_begin36
.Lcst_begin36:
	.uleb128 .Ltmp353-.Lfunc_begin36
	.uleb128 .Ltmp354-.Ltmp353
	.uleb128 .Ltmp355-.Lfunc_begin36
	.byte	0
	.uleb128 .Ltmp356-.Lfunc_begin36
	.uleb128 .Ltmp359-.Ltmp356
	.uleb128 .Ltmp360-.Lfunc_begin36
	.byte	0
	.uleb128 .Ltmp361-.Lfunc_begin36
	.uleb128 .Ltmp362-.Ltmp361
	.uleb128 .Ltmp363-.Lfunc_begin36
	.byte	0
	.uleb128 .Ltmp362-.Lfunc_begin36
	.uleb128 .Ltmp364-.Ltmp362
	.byte	0
	.byte	0
	.uleb128 .Ltmp364-.Lfunc_begin36
	.uleb128 .Ltmp365-.Ltmp364
	.uleb128 .Ltmp366-.Lfunc_begin36
	.byte	0
	.uleb128 .Ltmp367-.Lfunc_begin36
	.uleb128 .Ltmp368-.Ltmp367
	.uleb128 .Ltmp369-.Lfunc_begin36
	.byte	1
	.uleb128 .Ltmp368-.Lfunc_begin36
	.uleb128 .Lfunc_end39-.Ltmp368
	.byte	0
	.byte	0
.Lcst_end36:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase9:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfaaa38e31af6c142E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfaaa38e31af6c142E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfaaa38e31af6c142E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfaaa38e31af6c142E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfaaa38e31af6c142E:
.Lfunc_begin37:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception37
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
	movq	8(%rdi), %rbp
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %rbx
	cmpq	%rbx, %rbp
	je	.LBB40_4
	movq	(%rsi), %r14
	movq	8(%rsi), %r15
	addq	$24, %r14
	movq	16(%rsi), %r12
	movq	24(%rsi), %r13
	.p2align	4
.LBB40_2:
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movq	32(%rbp), %rax
	movq	%rax, 48(%rsp)
	movaps	%xmm0, 16(%rsp)
	movq	40(%rsp), %r9
	movq	(%r13), %rcx
.Ltmp370:
	movq	%rax, (%rsp)
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
	leaq	16(%rsp), %r8
	callq	_ZN12nepenthe_ops4norm4Norm4pack17hd3b95fbb8a9814a7E
.Ltmp371:
	addq	$40, %rbp
	cmpq	%rbx, %rbp
	jne	.LBB40_2
.LBB40_4:
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB40_5
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
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
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB40_5:
	.cfi_def_cfa_offset 112
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
.LBB40_6:
	.cfi_def_cfa_offset 112
.Ltmp372:
	movq	%rax, %r14
	movq	8(%rsp), %rax
	movq	16(%rax), %rax
	testq	%rax, %rax
	je	.LBB40_8
	movq	8(%rsp), %rcx
	movq	(%rcx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,4), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB40_8:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end40:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfaaa38e31af6c142E, .Lfunc_end40-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfaaa38e31af6c142E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfaaa38e31af6c142E","a",@progbits
	.p2align	2, 0x0
GCC_except_table40:
.Lexception37:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end37-.Lcst_begin37
.Lcst_begin37:
	.uleb128 .Ltmp370-.Lfunc_begin37
	.uleb128 .Ltmp371-.Ltmp370
	.uleb128 .Ltmp372-.Lfunc_begin37
	.byte	0
	.uleb128 .Ltmp371-.Lfunc_begin37
	.uleb128 .Lfunc_end40-.Ltmp371
	.byte	0
	.byte	0
.Lcst_end37:
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfb2a2c0268de05cdE","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfb2a2c0268de05cdE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfb2a2c0268de05cdE
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfb2a2c0268de05cdE,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfb2a2c0268de05cdE:
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
	subq	$168, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r13
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 32(%rsp)
	cmpq	%rax, %r13
	je	.LBB41_21
	movq	(%rsi), %rax
	movq	%rax, 96(%rsp)
	movq	8(%rsi), %rax
	movq	%rax, 88(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 80(%rsp)
	movq	24(%rsi), %rax
	movq	%rax, 72(%rsp)
	leaq	40(%rsp), %r12
	jmp	.LBB41_2
	.p2align	4
.LBB41_20:
	cmpq	32(%rsp), %r13
	je	.LBB41_21
.LBB41_2:
	movq	(%r13), %rax
	movq	%rax, 16(%rsp)
	movq	8(%r13), %rax
	movq	%rax, 24(%rsp)
	movq	16(%r13), %rax
	movq	%rax, 104(%rsp)
	movq	24(%r13), %r15
	movq	32(%r13), %r14
	movq	40(%r13), %rbp
	addq	$48, %r13
	movq	8(%rsp), %rax
	movq	%r13, 8(%rax)
	movq	96(%rsp), %rax
	movq	(%rax), %rax
	xorl	%esi, %esi
	testb	$31, %bpl
	setne	%sil
	shll	$5, %esi
	addq	%rbp, %rsi
	andq	$-32, %rsi
	imulq	(%rax), %rsi
.Ltmp373:
	movq	%r12, %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp374:
	movq	56(%rsp), %rdx
	movq	64(%rsp), %rbx
	cmpq	%rdx, %rbx
	ja	.LBB41_4
	movq	48(%rsp), %r12
	shrq	$5, %rbx
	movq	88(%rsp), %rdx
	movq	(%rdx), %rax
	movq	8(%rdx), %rcx
	movq	8(%rax), %rdi
	movq	16(%rax), %rsi
	movq	16(%rdx), %rax
	subq	(%rax), %r14
	movq	(%rcx), %rdx
	movq	%r15, 112(%rsp)
	movq	%r14, 120(%rsp)
	movq	%rbp, 128(%rsp)
.Ltmp376:
	leaq	112(%rsp), %r14
	movq	%r14, %rcx
	movq	%r12, %r8
	movq	%rbx, %r9
	movq	24(%rsp), %r15
	callq	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
.Ltmp377:
	movq	80(%rsp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	movq	72(%rsp), %rax
	movzbl	(%rax), %r9d
.Ltmp378:
	movq	%r14, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
	movq	%r15, %rcx
	movq	104(%rsp), %r8
	callq	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
.Ltmp379:
.Ltmp381:
	leaq	40(%rsp), %r12
	movq	%r12, %rdi
	movq	16(%rsp), %rbx
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp382:
	movq	40(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB41_18
	movq	48(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB41_18:
	testq	%rbx, %rbx
	je	.LBB41_20
	shlq	$4, %rbx
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB41_20
.LBB41_21:
	movq	32(%rsp), %rsi
	movq	%rsi, %rax
	subq	%r13, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	cmpq	%r13, %rsi
	je	.LBB41_26
	movq	%rdx, %rbx
	shrq	$5, %rbx
	addq	$8, %r13
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB41_23
	.p2align	4
.LBB41_25:
	addq	$48, %r13
	decq	%rbx
	je	.LBB41_26
.LBB41_23:
	movq	-8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB41_25
	movq	(%r13), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r14
	jmp	.LBB41_25
.LBB41_26:
	movq	8(%rsp), %rcx
	movq	16(%rcx), %rax
	testq	%rax, %rax
	je	.LBB41_28
	movq	(%rcx), %rdi
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB41_28:
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
.LBB41_4:
	.cfi_def_cfa_offset 224
.Ltmp384:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rbx, %rsi
	movq	16(%rsp), %r14
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp385:
	ud2
.LBB41_29:
.Ltmp383:
	movq	%rax, %r12
	movq	40(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB41_30
	movq	48(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB41_30
.LBB41_9:
.Ltmp375:
	movq	%rax, %r12
.LBB41_30:
	movq	8(%rsp), %rbx
	movq	16(%rsp), %r14
	movq	24(%rsp), %r15
	jmp	.LBB41_6
.LBB41_10:
.Ltmp380:
	movq	%rax, %r12
	movq	8(%rsp), %rbx
	movq	16(%rsp), %r14
	jmp	.LBB41_12
.LBB41_11:
.Ltmp386:
	movq	%rax, %r12
	movq	8(%rsp), %rbx
	movq	24(%rsp), %r15
.LBB41_12:
.Ltmp387:
	leaq	40(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
.Ltmp388:
.LBB41_6:
	testq	%r14, %r14
	je	.LBB41_8
	shlq	$4, %r14
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB41_8:
	movq	%rbx, %rdi
	callq	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcf65cbcddd7d0d73E
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB41_32:
.Ltmp389:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end41:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfb2a2c0268de05cdE, .Lfunc_end41-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfb2a2c0268de05cdE
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfb2a2c0268de05cdE","a",@progbits
	.p2align	2, 0x0
GCC_except_table41:
.Lexception38:
	.byte	255
	.byte	155
	.uleb128 .Lttbase10-.Lttbaseref10
.Lttbaseref10:
	.byte	1
	.uleb128 .Lcst_end38-.Lcst_begin38
.Lcst_begin38:
	.uleb128 .Ltmp373-.Lfunc_begin38
	.uleb128 .Ltmp374-.Ltmp373
	.uleb128 .Ltmp375-.Lfunc_begin38
	.byte	0
	.uleb128 .Ltmp376-.Lfunc_begin38
	.uleb128 .Ltmp379-.Ltmp376
	.uleb128 .Ltmp380-.Lfunc_begin38
	.byte	0
	.uleb128 .Ltmp381-.Lfunc_begin38
	.uleb128 .Ltmp382-.Ltmp381
	.uleb128 .Ltmp383-.Lfunc_begin38
	.byte	0
	.uleb128 .Ltmp382-.Lfunc_begin38
	.uleb128 .Ltmp384-.Ltmp382
	.byte	0
	.byte	0
	.uleb128 .Ltmp384-.Lfunc_begin38
	.uleb128 .Ltmp385-.Ltmp384
	.uleb128 .Ltmp386-.Lfunc_begin38
	.byte	0
	.uleb128 .Ltmp387-.Lfunc_begin38
	.uleb128 .Ltmp388-.Ltmp387
	.uleb128 .Ltmp389-.Lfunc_begin38
	.byte	1
	.uleb128 .Ltmp388-.Lfunc_begin38
	.uleb128 .Lfunc_end41-.Ltmp388
	.byte	0
	.byte	0
.Lcst_end38:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase10:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17hc48710a2bd51a4d8E","ax",@progbits
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17hc48710a2bd51a4d8E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17hc48710a2bd51a4d8E
	.p2align	4
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17hc48710a2bd51a4d8E,@function
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17hc48710a2bd51a4d8E:
.Lfunc_begin39:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception39
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
	subq	$264, %rsp
	.cfi_def_cfa_offset 320
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	8(%rdi), %rax
	movq	24(%rdi), %r9
	cmpq	%r9, %rax
	je	.LBB42_17
	movq	(%rcx), %rdx
	movq	8(%rcx), %r8
	movq	%r8, 104(%rsp)
	movq	16(%rcx), %r8
	movq	%r8, 96(%rsp)
	movq	24(%rcx), %r8
	movq	%r8, 88(%rsp)
	movq	32(%rcx), %r8
	movq	%r8, 80(%rsp)
	movq	40(%rcx), %r8
	movq	%r8, 72(%rsp)
	movq	56(%rcx), %r8
	movq	%r8, 64(%rsp)
	movq	48(%rcx), %rcx
	movq	%rcx, 56(%rsp)
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	leaq	48(%rax), %r15
	movq	%r15, 8(%rdi)
	movq	(%rax), %rbp
	movq	16(%rdx), %r12
	xorl	%r13d, %r13d
	movq	%r12, %rcx
	shrq	$61, %rcx
	movq	8(%rax), %rcx
	movq	%rcx, 32(%rsp)
	jne	.LBB42_18
	movq	%rbp, 16(%rsp)
	movq	%rdx, 24(%rsp)
	movabsq	$9223372036854775804, %rcx
	leaq	(,%r12,8), %rbp
	cmpq	%rcx, %rbp
	ja	.LBB42_19
	movq	%r14, 8(%rsp)
	movq	%rbx, (%rsp)
	movq	32(%rax), %r14
	movq	40(%rax), %rbx
	movq	%rdi, 48(%rsp)
	movq	%r9, 40(%rsp)
.LBB42_4:
	testq	%rbp, %rbp
	je	.LBB42_7
	.cfi_escape 0x2e, 0x00
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	.cfi_escape 0x2e, 0x00
	movl	$4, %r13d
	movl	$4, %esi
	movq	%rbp, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB42_20
	movq	%rax, %r10
	movq	24(%rsp), %rbp
	movq	16(%rbp), %rcx
	movq	%r12, %r13
	jmp	.LBB42_8
	.p2align	4
.LBB42_7:
	movl	$4, %r10d
	movq	%r12, %rcx
	xorl	%r13d, %r13d
	movq	24(%rsp), %rbp
.LBB42_8:
	movq	8(%rbp), %rdx
	movq	88(%rsp), %rax
	movq	(%rax), %rax
	movq	104(%rsp), %rsi
	movq	%rsi, 160(%rsp)
	movq	96(%rsp), %rsi
	movq	%rsi, 168(%rsp)
	movq	%rax, 176(%rsp)
	movq	%r14, 184(%rsp)
	movq	%rbx, 192(%rsp)
	movq	64(%rsp), %rax
	movq	(%rax), %rax
	movq	56(%rsp), %rsi
	subq	(%rsi), %r14
	movq	80(%rsp), %rsi
	movq	%rsi, 200(%rsp)
	movq	72(%rsp), %rsi
	movq	%rsi, 208(%rsp)
	movq	%rax, 216(%rsp)
	movq	%r14, 224(%rsp)
	movq	%rbx, 232(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 256(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 240(%rsp)
.Ltmp390:
	.cfi_escape 0x2e, 0x10
	leaq	160(%rsp), %rdi
	leaq	200(%rsp), %rsi
	leaq	240(%rsp), %r8
	movl	$1, %r9d
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	movq	%r10, %r14
	callq	_ZN12nepenthe_ops4norm18normalise_backward17h83f2503cae4efc5bE
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
.Ltmp391:
	movq	(%rsp), %rbx
	movq	%r13, (%rbx)
	movq	%r14, 8(%rbx)
	movq	%r12, 16(%rbx)
	movq	40(%rsp), %r9
	cmpq	%r9, %r15
	movq	48(%rsp), %rdi
	je	.LBB42_16
	movq	%r14, %rsi
	addq	$24, %rbx
	movq	%rbx, (%rsp)
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	leaq	48(%r15), %rax
	movq	%rax, 8(%rdi)
	movq	(%r15), %rcx
	movq	%rcx, 16(%rsp)
	movq	8(%r15), %rcx
	movq	%rcx, 32(%rsp)
	movq	32(%r15), %r14
	movq	40(%r15), %rbx
	movq	16(%rbp), %r12
	leaq	(,%r12,8), %rbp
	movabsq	$2305843009213693951, %rcx
	cmpq	%rcx, %r12
	seta	%cl
	movabsq	$9223372036854775804, %rdx
	cmpq	%rdx, %rbp
	seta	%dl
	orb	%cl, %dl
	movq	%rax, %r15
	je	.LBB42_4
	xorl	%r13d, %r13d
.LBB42_12:
	movq	(%rsp), %rbx
	movq	8(%rsp), %r14
.LBB42_13:
	movq	16(%rsp), %rbp
.LBB42_14:
.Ltmp393:
	.cfi_escape 0x2e, 0x00
	movq	%r13, %rdi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp394:
	ud2
.LBB42_16:
	addq	$24, %rbx
	movq	8(%rsp), %r14
.LBB42_17:
	movq	%r14, %rax
	movq	%rbx, %rdx
	addq	$264, %rsp
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
.LBB42_18:
	.cfi_def_cfa_offset 320
	jmp	.LBB42_14
.LBB42_19:
	jmp	.LBB42_13
.LBB42_20:
	movq	%rbp, %rsi
	jmp	.LBB42_12
.LBB42_21:
.Ltmp392:
	movq	%rax, %r15
	testq	%r13, %r13
	je	.LBB42_23
	movq	%r14, %rdi
	shlq	$3, %r13
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	movq	%r13, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB42_23:
	movq	(%rsp), %rbx
	movq	8(%rsp), %r14
	jmp	.LBB42_26
.LBB42_24:
.Ltmp395:
	movq	%rax, %r15
	testq	%rbp, %rbp
	je	.LBB42_26
	shlq	$4, %rbp
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	movq	32(%rsp), %rdi
	movq	%rbp, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB42_26:
	.cfi_escape 0x2e, 0x00
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	_ZN4core3ptr114drop_in_place$LT$alloc..vec..in_place_drop..InPlaceDrop$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$$GT$17hfcfb593b88790682E
	.cfi_escape 0x2e, 0x00
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end42:
	.size	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17hc48710a2bd51a4d8E, .Lfunc_end42-_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17hc48710a2bd51a4d8E
	.cfi_endproc
	.section	".gcc_except_table._ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17hc48710a2bd51a4d8E","a",@progbits
	.p2align	2, 0x0
GCC_except_table42:
.Lexception39:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end39-.Lcst_begin39
.Lcst_begin39:
	.uleb128 .Ltmp390-.Lfunc_begin39
	.uleb128 .Ltmp391-.Ltmp390
	.uleb128 .Ltmp392-.Lfunc_begin39
	.byte	0
	.uleb128 .Ltmp393-.Lfunc_begin39
	.uleb128 .Ltmp394-.Ltmp393
	.uleb128 .Ltmp395-.Lfunc_begin39
	.byte	0
	.uleb128 .Ltmp394-.Lfunc_begin39
	.uleb128 .Lfunc_end42-.Ltmp394
	.byte	0
	.byte	0
.Lcst_end39:
	.p2align	2, 0x0

	.section	".text._ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h20ca59fe17137ca6E","ax",@progbits
	.hidden	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h20ca59fe17137ca6E
	.globl	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h20ca59fe17137ca6E
	.p2align	4
	.type	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h20ca59fe17137ca6E,@function
_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h20ca59fe17137ca6E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	cmpq	%rsi, %rdi
	je	.LBB43_1
	movq	8(%rdx), %rax
	movq	16(%rdx), %rcx
	movq	%rsi, %r8
	subq	%rdi, %r8
	addq	$-4, %r8
	cmpq	$108, %r8
	jae	.LBB43_4
	movq	%rsi, %r9
	jmp	.LBB43_10
.LBB43_1:
	movq	8(%rdx), %rax
	jmp	.LBB43_11
.LBB43_4:
	leaq	(%rcx,%rax,4), %r9
	cmpq	%rsi, %r9
	jae	.LBB43_7
	movq	%r8, %r10
	andq	$-4, %r10
	addq	%r10, %r9
	addq	$4, %r9
	movq	%rsi, %r11
	subq	%r10, %r11
	addq	$-4, %r11
	cmpq	%r9, %r11
	jae	.LBB43_7
	movq	%rsi, %r9
	jmp	.LBB43_10
.LBB43_7:
	shrq	$2, %r8
	incq	%r8
	leaq	(,%rax,4), %r11
	movq	%r8, %r10
	andq	$-8, %r10
	addq	%r10, %rax
	leaq	(,%r10,4), %rbx
	movq	%rsi, %r9
	subq	%rbx, %r9
	addq	%rcx, %r11
	addq	$16, %r11
	movq	%r10, %rbx
	negq	%rbx
	xorl	%r14d, %r14d
	.p2align	4
.LBB43_8:
	movups	-32(%rsi,%r14,4), %xmm0
	movups	-16(%rsi,%r14,4), %xmm1
	shufps	$27, %xmm1, %xmm1
	shufps	$27, %xmm0, %xmm0
	movups	%xmm1, -16(%r11)
	movups	%xmm0, (%r11)
	addq	$32, %r11
	addq	$-8, %r14
	cmpq	%r14, %rbx
	jne	.LBB43_8
	cmpq	%r10, %r8
	je	.LBB43_11
	.p2align	4
.LBB43_10:
	movss	-4(%r9), %xmm0
	addq	$-4, %r9
	movss	%xmm0, (%rcx,%rax,4)
	incq	%rax
	cmpq	%rdi, %r9
	jne	.LBB43_10
.LBB43_11:
	movq	(%rdx), %rcx
	movq	%rax, (%rcx)
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end43:
	.size	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h20ca59fe17137ca6E, .Lfunc_end43-_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h20ca59fe17137ca6E
	.cfi_endproc

	.section	".text._ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h273e29c26076d0c2E","ax",@progbits
	.hidden	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h273e29c26076d0c2E
	.globl	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h273e29c26076d0c2E
	.p2align	4
	.type	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h273e29c26076d0c2E,@function
_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h273e29c26076d0c2E:
	.cfi_startproc
	subq	$72, %rsp
	.cfi_def_cfa_offset 80
	movq	32(%rdi), %rax
	movq	%rax, 64(%rsp)
	movups	(%rdi), %xmm0
	movups	16(%rdi), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 16(%rsp)
	movups	(%rsi), %xmm0
	movaps	%xmm0, (%rsp)
	leaq	32(%rsp), %rdi
	movq	%rsp, %rsi
	callq	_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17h0e0054ecc50fbf08E
	addq	$72, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end44:
	.size	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h273e29c26076d0c2E, .Lfunc_end44-_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h273e29c26076d0c2E
	.cfi_endproc

	.section	".text._ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hf181fcd1dd5cc01aE","ax",@progbits
	.hidden	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hf181fcd1dd5cc01aE
	.globl	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hf181fcd1dd5cc01aE
	.p2align	4
	.type	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hf181fcd1dd5cc01aE,@function
_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hf181fcd1dd5cc01aE:
	.cfi_startproc
	movq	(%rdi), %rax
	cmpq	8(%rdi), %rax
	je	.LBB45_1
	leaq	8(%rax), %rcx
	movq	%rcx, (%rdi)
	movq	(%rax), %rdx
	movl	$1, %eax
	retq
.LBB45_1:
	xorl	%eax, %eax
	retq
.Lfunc_end45:
	.size	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hf181fcd1dd5cc01aE, .Lfunc_end45-_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17hf181fcd1dd5cc01aE
	.cfi_endproc

	.section	".text._ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h033bfbb2f7f98dcbE","ax",@progbits
	.hidden	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h033bfbb2f7f98dcbE
	.globl	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h033bfbb2f7f98dcbE
	.p2align	4
	.type	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h033bfbb2f7f98dcbE,@function
_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h033bfbb2f7f98dcbE:
	.cfi_startproc
	movq	8(%rsi), %rcx
	movq	16(%rsi), %rdx
	subq	(%rsi), %rcx
	shrq	$2, %rcx
	xorl	%eax, %eax
	movq	%rcx, %r8
	subq	%rdx, %r8
	cmovaeq	%r8, %rax
	cmpb	$1, 32(%rsi)
	jne	.LBB46_3
	cmpq	%rdx, %rcx
	jbe	.LBB46_2
	movq	24(%rsi), %rcx
	incq	%rcx
	decq	%rax
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB46_7
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB46_9
.LBB46_3:
	movq	24(%rsi), %rcx
	incq	%rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB46_4
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB46_10
.LBB46_2:
	xorl	%eax, %eax
	jmp	.LBB46_10
.LBB46_4:
	xorl	%edx, %edx
	divl	%ecx
	jmp	.LBB46_10
.LBB46_7:
	xorl	%edx, %edx
	divl	%ecx
.LBB46_9:
	incq	%rax
.LBB46_10:
	movq	%rax, (%rdi)
	movq	$1, 8(%rdi)
	movq	%rax, 16(%rdi)
	movq	%rdi, %rax
	retq
.Lfunc_end46:
	.size	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h033bfbb2f7f98dcbE, .Lfunc_end46-_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h033bfbb2f7f98dcbE
	.cfi_endproc

	.section	".text._ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h10816282c2b676daE","ax",@progbits
	.hidden	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h10816282c2b676daE
	.globl	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h10816282c2b676daE
	.p2align	4
	.type	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h10816282c2b676daE,@function
_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h10816282c2b676daE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	8(%rsi), %rcx
	subq	(%rsi), %rcx
	shrq	$3, %rcx
	movq	%rcx, (%rdi)
	movq	$1, 8(%rdi)
	movq	%rcx, 16(%rdi)
	retq
.Lfunc_end47:
	.size	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h10816282c2b676daE, .Lfunc_end47-_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h10816282c2b676daE
	.cfi_endproc

	.section	".text._ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17ha0f2157d6f5314fbE","ax",@progbits
	.hidden	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17ha0f2157d6f5314fbE
	.globl	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17ha0f2157d6f5314fbE
	.p2align	4
	.type	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17ha0f2157d6f5314fbE,@function
_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17ha0f2157d6f5314fbE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	8(%rsi), %rcx
	subq	(%rsi), %rcx
	shrq	$2, %rcx
	movq	%rcx, (%rdi)
	movq	$1, 8(%rdi)
	movq	%rcx, 16(%rdi)
	retq
.Lfunc_end48:
	.size	_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17ha0f2157d6f5314fbE, .Lfunc_end48-_ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17ha0f2157d6f5314fbE
	.cfi_endproc

	.section	".text._ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hef4c5ad7b2520eb7E","ax",@progbits
	.hidden	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hef4c5ad7b2520eb7E
	.globl	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hef4c5ad7b2520eb7E
	.p2align	4
	.type	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hef4c5ad7b2520eb7E,@function
_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hef4c5ad7b2520eb7E:
	.cfi_startproc
	movq	(%rdx), %rax
	movq	8(%rdx), %rcx
	cmpq	%rsi, %rdi
	je	.LBB49_14
	movq	16(%rdx), %r8
	subq	%rdi, %rsi
	movq	%rsi, %rdx
	shrq	$2, %rdx
	cmpq	$32, %rsi
	jb	.LBB49_2
	leaq	(%r8,%rcx,4), %rsi
	subq	%rdi, %rsi
	cmpq	$32, %rsi
	jae	.LBB49_5
.LBB49_2:
	xorl	%esi, %esi
.LBB49_8:
	movq	%rdx, %r10
	movq	%rsi, %r9
	andq	$3, %r10
	je	.LBB49_10
	.p2align	4
.LBB49_9:
	movss	(%rdi,%r9,4), %xmm0
	movss	%xmm0, (%r8,%rcx,4)
	incq	%rcx
	incq	%r9
	decq	%r10
	jne	.LBB49_9
.LBB49_10:
	subq	%rdx, %rsi
	cmpq	$-4, %rsi
	ja	.LBB49_14
	leaq	(%r8,%rcx,4), %rsi
	addq	$12, %rsi
	leaq	(%rdi,%r9,4), %rdi
	addq	$12, %rdi
	subq	%r9, %rdx
	xorl	%r8d, %r8d
	.p2align	4
.LBB49_12:
	movss	-12(%rdi,%r8,4), %xmm0
	movss	%xmm0, -12(%rsi,%r8,4)
	movss	-8(%rdi,%r8,4), %xmm0
	movss	%xmm0, -8(%rsi,%r8,4)
	movss	-4(%rdi,%r8,4), %xmm0
	movss	%xmm0, -4(%rsi,%r8,4)
	movss	(%rdi,%r8,4), %xmm0
	movss	%xmm0, (%rsi,%r8,4)
	addq	$4, %r8
	cmpq	%r8, %rdx
	jne	.LBB49_12
	addq	%r8, %rcx
	movq	%rcx, (%rax)
	retq
.LBB49_5:
	leaq	(,%rcx,4), %r9
	movq	%rdx, %rsi
	andq	$-8, %rsi
	addq	%rsi, %rcx
	addq	%r8, %r9
	addq	$16, %r9
	xorl	%r10d, %r10d
	.p2align	4
.LBB49_6:
	movups	(%rdi,%r10,4), %xmm0
	movups	16(%rdi,%r10,4), %xmm1
	movups	%xmm0, -16(%r9,%r10,4)
	movups	%xmm1, (%r9,%r10,4)
	addq	$8, %r10
	cmpq	%r10, %rsi
	jne	.LBB49_6
	cmpq	%rsi, %rdx
	jne	.LBB49_8
.LBB49_14:
	movq	%rcx, (%rax)
	retq
.Lfunc_end49:
	.size	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hef4c5ad7b2520eb7E, .Lfunc_end49-_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hef4c5ad7b2520eb7E
	.cfi_endproc

	.section	".text._ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h408bd5a2d40ecee6E","ax",@progbits
	.hidden	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h408bd5a2d40ecee6E
	.globl	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h408bd5a2d40ecee6E
	.p2align	4
	.type	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h408bd5a2d40ecee6E,@function
_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h408bd5a2d40ecee6E:
	.cfi_startproc
	movq	(%rdi), %rax
	cmpq	8(%rdi), %rax
	je	.LBB50_1
	leaq	4(%rax), %rcx
	movq	%rcx, (%rdi)
	movss	(%rax), %xmm0
	movl	$1, %eax
	retq
.LBB50_1:
	xorl	%eax, %eax
	retq
.Lfunc_end50:
	.size	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h408bd5a2d40ecee6E, .Lfunc_end50-_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h408bd5a2d40ecee6E
	.cfi_endproc

	.section	".text._ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h8c47a1c5e5659e6bE","ax",@progbits
	.hidden	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h8c47a1c5e5659e6bE
	.globl	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h8c47a1c5e5659e6bE
	.p2align	4
	.type	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h8c47a1c5e5659e6bE,@function
_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h8c47a1c5e5659e6bE:
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
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	32(%rdi), %r14
	testq	%r14, %r14
	je	.LBB51_7
	movq	48(%rbx), %r15
	movq	40(%rbx), %rsi
	xorl	%r12d, %r12d
	testq	%rax, %rax
	je	.LBB51_4
	.p2align	4
.LBB51_3:
	leaq	4(%rax), %rdx
	cmpq	%rcx, %rax
	cmoveq	%r12, %rdx
	movq	%rdx, (%rbx)
	jne	.LBB51_13
.LBB51_4:
	cmpq	%r15, %rsi
	jae	.LBB51_9
	leaq	1(%rsi), %r13
	movq	%r13, 40(%rbx)
	movq	%r14, %rdi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	testq	%rax, %rax
	je	.LBB51_9
	leaq	(%rax,%rdx,4), %rcx
	movq	%rax, (%rbx)
	movq	%rcx, 8(%rbx)
	movq	%r13, %rsi
	testq	%rax, %rax
	jne	.LBB51_3
	jmp	.LBB51_4
.LBB51_7:
	testq	%rax, %rax
	je	.LBB51_9
	leaq	4(%rax), %rdx
	xorl	%esi, %esi
	cmpq	%rcx, %rax
	cmovneq	%rdx, %rsi
	movq	%rsi, (%rbx)
	jne	.LBB51_13
.LBB51_9:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB51_10
	leaq	4(%rax), %rcx
	cmpq	24(%rbx), %rax
	movl	$0, %edx
	cmovneq	%rcx, %rdx
	movq	%rdx, 16(%rbx)
	je	.LBB51_12
.LBB51_13:
	movss	(%rax), %xmm0
	movl	$1, %eax
	jmp	.LBB51_14
.LBB51_10:
	xorl	%eax, %eax
	jmp	.LBB51_14
.LBB51_12:
	xorl	%eax, %eax
.LBB51_14:
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
	.size	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h8c47a1c5e5659e6bE, .Lfunc_end51-_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h8c47a1c5e5659e6bE
	.cfi_endproc

	.section	".text._ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h6c8669727b3bbfd1E","ax",@progbits
	.hidden	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h6c8669727b3bbfd1E
	.globl	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h6c8669727b3bbfd1E
	.p2align	4
	.type	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h6c8669727b3bbfd1E,@function
_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h6c8669727b3bbfd1E:
	.cfi_startproc
	movq	(%rsi), %rax
	movq	8(%rsi), %rdx
	subq	%rax, %rdx
	shrq	$2, %rdx
	testq	%rax, %rax
	cmoveq	%rax, %rdx
	movq	16(%rsi), %rax
	movq	24(%rsi), %rcx
	subq	%rax, %rcx
	shrq	$2, %rcx
	testq	%rax, %rax
	cmoveq	%rax, %rcx
	movq	%rdi, %rax
	addq	%rdx, %rcx
	cmpq	$0, 32(%rsi)
	je	.LBB52_3
	movq	48(%rsi), %rdx
	cmpq	40(%rsi), %rdx
	jbe	.LBB52_3
	movq	%rcx, (%rax)
	movl	$8, %edx
	xorl	%ecx, %ecx
	movq	%rcx, (%rax,%rdx)
	retq
.LBB52_3:
	movq	%rcx, (%rax)
	movq	$1, 8(%rax)
	movl	$16, %edx
	movq	%rcx, (%rax,%rdx)
	retq
.Lfunc_end52:
	.size	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h6c8669727b3bbfd1E, .Lfunc_end52-_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17h6c8669727b3bbfd1E
	.cfi_endproc

	.section	".text._ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward17h31e7fd9270feb627E","ax",@progbits
	.globl	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward17h31e7fd9270feb627E
	.p2align	4
	.type	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward17h31e7fd9270feb627E,@function
_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward17h31e7fd9270feb627E:
.Lfunc_begin40:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception40
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
	subq	$584, %rsp
	.cfi_def_cfa_offset 640
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movb	%dl, 6(%rsp)
	leaq	408(%rsp), %rdi
	callq	_ZN12nepenthe_ops14self_attention10Parameters3new17h209f415580798c93E
	movq	552(%rsp), %r15
	movq	560(%rsp), %r13
	movq	568(%rsp), %r12
	movq	576(%rsp), %rbp
.Ltmp396:
	leaq	16(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip)
.Ltmp397:
	movq	%r14, 56(%rsp)
	movq	%rbx, 328(%rsp)
	movq	24(%rsp), %rbx
	movq	32(%rsp), %rax
	movq	$0, 144(%rsp)
	movq	$4, 152(%rsp)
	movq	$0, 160(%rsp)
	movq	%rbx, 72(%rsp)
	movq	%rax, 80(%rsp)
	movq	$16384, 88(%rsp)
.Ltmp399:
	leaq	144(%rsp), %rdi
	leaq	72(%rsp), %rsi
	callq	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h21bfdb3b7eaac358E
.Ltmp400:
	movq	144(%rsp), %r14
	movq	152(%rsp), %rax
	movq	%rax, 200(%rsp)
	movq	160(%rsp), %rax
	movq	%rax, 64(%rsp)
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.LBB53_4
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB53_4:
	movq	%r12, 320(%rsp)
	imulq	%r13, %r12
	imulq	%rbp, %r12
	testq	%r12, %r12
	je	.LBB53_44
.Ltmp402:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp403:
	addq	%rax, %rax
	cmpq	$5, %rax
	movl	$4, %esi
	cmovaeq	%rax, %rsi
	movabsq	$384307168202282326, %rcx
	movq	64(%rsp), %rax
	movq	%rax, %rdx
	orq	%r12, %rdx
	shrq	$32, %rdx
	je	.LBB53_8
	xorl	%edx, %edx
	divq	%r12
	jmp	.LBB53_9
.LBB53_8:
	xorl	%edx, %edx
	divl	%r12d
.LBB53_9:
	cmpq	%rsi, %r15
	setae	7(%rsp)
	leaq	(,%rax,8), %rsi
	leaq	(%rsi,%rsi,2), %rbx
	decq	%rcx
	cmpq	%rcx, %rax
	movq	%r14, 8(%rsp)
	jbe	.LBB53_12
	xorl	%r14d, %r14d
.LBB53_11:
.Ltmp457:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	movq	8(%rsp), %r14
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp458:
	jmp	.LBB53_45
.LBB53_12:
	testq	%rbx, %rbx
	movq	%r13, 304(%rsp)
	movq	%rbp, 312(%rsp)
	je	.LBB53_16
	movq	%r15, %r13
	movq	%rdx, %r15
	movq	%rax, %rbp
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r14d
	movl	$8, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB53_11
	movq	%rbp, %rcx
	movq	%r15, %rdx
	movq	%r13, %r15
	movq	64(%rsp), %rsi
	subq	%rdx, %rsi
	cmpq	%rsi, %r12
	jbe	.LBB53_17
.LBB53_15:
	xorl	%edx, %edx
	movq	8(%rsp), %r14
	jmp	.LBB53_23
.LBB53_16:
	movl	$8, %eax
	xorl	%ecx, %ecx
	movq	64(%rsp), %rsi
	subq	%rdx, %rsi
	cmpq	%rsi, %r12
	ja	.LBB53_15
.LBB53_17:
	leaq	16(%rax), %rdi
	leaq	(,%r12,4), %r8
	xorl	%edx, %edx
	movq	200(%rsp), %r9
	.p2align	4
.LBB53_18:
	subq	%r12, %rsi
	movq	%rdx, -16(%rdi)
	movq	%r9, -8(%rdi)
	movq	%r12, (%rdi)
	incq	%rdx
	addq	$24, %rdi
	addq	%r8, %r9
	cmpq	%rsi, %r12
	jbe	.LBB53_18
	cmpq	$4, %r15
	movq	8(%rsp), %r14
	jb	.LBB53_23
	cmpq	$2, %rdx
	jb	.LBB53_23
	movq	%rcx, 144(%rsp)
	movq	%rax, 152(%rsp)
	movq	%rdx, 160(%rsp)
	leaq	408(%rsp), %rax
	movq	%rax, 168(%rsp)
	leaq	7(%rsp), %rax
	movq	%rax, 176(%rsp)
	movq	56(%rsp), %rax
	movq	%rax, 184(%rsp)
	leaq	6(%rsp), %rax
	movq	%rax, 192(%rsp)
	movq	$0, 16(%rsp)
	movq	$8, 24(%rsp)
	movq	$0, 32(%rsp)
.Ltmp404:
	leaq	16(%rsp), %rdi
	leaq	144(%rsp), %rsi
	callq	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h5b1abe617b673f28E
.Ltmp405:
	movq	32(%rsp), %rax
	movq	%rax, 256(%rsp)
	movups	16(%rsp), %xmm0
	movaps	%xmm0, 240(%rsp)
	jmp	.LBB53_24
.LBB53_23:
	leaq	(%rdx,%rdx,2), %rdx
	leaq	(%rax,%rdx,8), %rdx
	movq	%rax, 72(%rsp)
	movq	%rax, 80(%rsp)
	movq	%rcx, 88(%rsp)
	movq	%rdx, 96(%rsp)
	leaq	408(%rsp), %rax
	movq	%rax, 104(%rsp)
	leaq	7(%rsp), %rax
	movq	%rax, 112(%rsp)
	movq	56(%rsp), %rax
	movq	%rax, 120(%rsp)
	leaq	6(%rsp), %rax
	movq	%rax, 128(%rsp)
.Ltmp410:
	leaq	240(%rsp), %rdi
	leaq	72(%rsp), %rsi
	callq	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h87c8ed0ef576bc77E
.Ltmp411:
.LBB53_24:
	movq	%r15, 56(%rsp)
	movq	$0, 72(%rsp)
	movq	$8, 80(%rsp)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 88(%rsp)
	movq	$8, 104(%rsp)
	movups	%xmm0, 112(%rsp)
	movq	$8, 128(%rsp)
	movq	$0, 136(%rsp)
	movq	240(%rsp), %rax
	movq	248(%rsp), %r13
	movq	256(%rsp), %rcx
	imulq	$88, %rcx, %rbp
	addq	%r13, %rbp
	movq	%r13, 208(%rsp)
	movq	%rax, 224(%rsp)
	movq	%rbp, 232(%rsp)
	testq	%rcx, %rcx
	je	.LBB53_40
	movabsq	$-9223372036854775808, %r14
	leaq	344(%rsp), %r12
	addq	$88, %r13
	jmp	.LBB53_27
	.p2align	4
.LBB53_26:
	movq	128(%rsp), %rax
	leaq	(%rbx,%rbx,2), %rcx
	movq	288(%rsp), %rdx
	movq	%rdx, 16(%rax,%rcx,8)
	movaps	272(%rsp), %xmm0
	movups	%xmm0, (%rax,%rcx,8)
	incq	%rbx
	movq	%rbx, 136(%rsp)
	addq	$88, %r13
	addq	$88, %r15
	cmpq	%rbp, %r15
	je	.LBB53_39
.LBB53_27:
	movq	-88(%r13), %rax
	cmpq	%r14, %rax
	je	.LBB53_40
	leaq	-88(%r13), %r15
	movups	32(%r15), %xmm0
	movups	48(%r15), %xmm1
	movaps	%xmm1, 384(%rsp)
	movaps	%xmm0, 368(%rsp)
	movq	%rax, 336(%rsp)
	movq	24(%r15), %rax
	movq	%rax, 16(%r12)
	movups	8(%r15), %xmm0
	movups	%xmm0, (%r12)
	movq	80(%r15), %rax
	movq	%rax, 288(%rsp)
	movups	64(%r15), %xmm0
	movaps	%xmm0, 272(%rsp)
	movq	88(%rsp), %rbx
	cmpq	72(%rsp), %rbx
	jne	.LBB53_30
.Ltmp412:
	leaq	72(%rsp), %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hf115a6bbf3849b90E@GOTPCREL(%rip)
.Ltmp413:
.LBB53_30:
	movq	80(%rsp), %rax
	movq	%rbx, %rcx
	shlq	$5, %rcx
	movaps	368(%rsp), %xmm0
	movaps	384(%rsp), %xmm1
	movups	%xmm1, 16(%rax,%rcx)
	movups	%xmm0, (%rax,%rcx)
	incq	%rbx
	movq	%rbx, 88(%rsp)
	movups	336(%rsp), %xmm0
	movups	352(%rsp), %xmm1
	movaps	%xmm1, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
	cmpb	$0, 6(%rsp)
	je	.LBB53_32
	movups	336(%rsp), %xmm0
	movups	352(%rsp), %xmm1
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	jmp	.LBB53_35
	.p2align	4
.LBB53_32:
	movq	%r14, 16(%rsp)
.Ltmp418:
	leaq	144(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp419:
	movq	144(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB53_35
	movq	152(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB53_35:
	movq	112(%rsp), %rbx
	cmpq	96(%rsp), %rbx
	jne	.LBB53_37
.Ltmp421:
	leaq	96(%rsp), %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17hf115a6bbf3849b90E@GOTPCREL(%rip)
.Ltmp422:
.LBB53_37:
	movq	104(%rsp), %rax
	movq	%rbx, %rcx
	shlq	$5, %rcx
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movups	%xmm1, 16(%rax,%rcx)
	movups	%xmm0, (%rax,%rcx)
	incq	%rbx
	movq	%rbx, 112(%rsp)
	movq	136(%rsp), %rbx
	cmpq	120(%rsp), %rbx
	jne	.LBB53_26
.Ltmp431:
	leaq	120(%rsp), %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h23d43e81c6d733dbE@GOTPCREL(%rip)
.Ltmp432:
	jmp	.LBB53_26
.LBB53_39:
	movq	%rbp, %r13
.LBB53_40:
	movq	%r13, 216(%rsp)
.Ltmp439:
	leaq	208(%rsp), %rdi
	movq	8(%rsp), %r14
	callq	_ZN4core3ptr206drop_in_place$LT$alloc..vec..into_iter..IntoIter$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h0431011d8713e57eE
.Ltmp440:
	movq	56(%rsp), %r12
	movq	312(%rsp), %rbp
	movq	88(%rsp), %rax
	movq	%rax, 160(%rsp)
	movups	72(%rsp), %xmm0
	movaps	%xmm0, 144(%rsp)
.Ltmp444:
	leaq	144(%rsp), %rdi
	callq	_ZN12nepenthe_ops5fused4Kept3new17h353c7d2478457c7dE
.Ltmp445:
	movq	304(%rsp), %r13
	movq	%rax, %rbx
	movq	%rax, 16(%rsp)
	leaq	96(%rsp), %rcx
	movq	16(%rcx), %rax
	movq	%rax, 160(%rsp)
	movups	(%rcx), %xmm0
	movaps	%xmm0, 144(%rsp)
.Ltmp449:
	leaq	144(%rsp), %rdi
	callq	_ZN12nepenthe_ops5fused4Kept3new17h353c7d2478457c7dE
.Ltmp450:
	leaq	120(%rsp), %rdx
	movq	16(%rdx), %rcx
	movq	328(%rsp), %r15
	movq	%rcx, 72(%r15)
	movups	(%rdx), %xmm0
	movups	%xmm0, 56(%r15)
	movq	%r14, (%r15)
	movq	200(%rsp), %rcx
	movq	%rcx, 8(%r15)
	movq	64(%rsp), %rcx
	movq	%rcx, 16(%r15)
	movq	%r12, 24(%r15)
	movq	%r13, 32(%r15)
	movq	320(%rsp), %rcx
	movq	%rcx, 40(%r15)
	movq	%rbp, 48(%r15)
	movq	%rbx, 80(%r15)
	movq	%rax, 88(%r15)
	leaq	408(%rsp), %rdi
	callq	_ZN4core3ptr61drop_in_place$LT$nepenthe_ops..self_attention..Parameters$GT$17hd5bcb18537ac97eeE
	movq	%r15, %rax
	addq	$584, %rsp
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
.LBB53_44:
	.cfi_def_cfa_offset 640
.Ltmp459:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.73(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.1(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp460:
.LBB53_45:
	ud2
.LBB53_46:
.Ltmp406:
	movq	%rax, %r15
.Ltmp407:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr190drop_in_place$LT$alloc..vec..Vec$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he22ab09cf9d36d09E.llvm.6122311861638806696
.Ltmp408:
	movq	8(%rsp), %r14
	jmp	.LBB53_80
.LBB53_48:
.Ltmp409:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB53_49:
.Ltmp451:
	movq	%rax, %r15
	lock		decq	(%rbx)
	jne	.LBB53_51
	#MEMBARRIER
.Ltmp452:
	leaq	16(%rsp), %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h13d98944cdb1f6adE@GOTPCREL(%rip)
.Ltmp453:
	movq	8(%rsp), %r14
	jmp	.LBB53_77
.LBB53_51:
	movq	8(%rsp), %r14
	jmp	.LBB53_77
.LBB53_52:
.Ltmp446:
	movq	%rax, %r15
	jmp	.LBB53_76
.LBB53_53:
.Ltmp441:
	movq	%rax, %r15
	jmp	.LBB53_75
.LBB53_54:
.Ltmp401:
	movq	%rax, %r15
	movq	144(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB53_56
	movq	152(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB53_56:
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.LBB53_82
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	leaq	408(%rsp), %rdi
	callq	_ZN4core3ptr61drop_in_place$LT$nepenthe_ops..self_attention..Parameters$GT$17hd5bcb18537ac97eeE
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB53_58:
.Ltmp398:
	movq	%rax, %r15
	leaq	408(%rsp), %rdi
	callq	_ZN4core3ptr61drop_in_place$LT$nepenthe_ops..self_attention..Parameters$GT$17hd5bcb18537ac97eeE
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB53_59:
.Ltmp414:
	movq	%rax, %r15
	movq	%r13, 216(%rsp)
.Ltmp415:
	leaq	368(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.4969789374703972864
.Ltmp416:
	movb	$1, %bl
	jmp	.LBB53_70
.LBB53_61:
.Ltmp417:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB53_62:
.Ltmp433:
	movq	%rax, %r15
	movq	%r13, 216(%rsp)
.Ltmp434:
	leaq	272(%rsp), %rdi
	callq	_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E
.Ltmp435:
	jmp	.LBB53_73
.LBB53_64:
.Ltmp436:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB53_65:
.Ltmp423:
	movq	%rax, %r15
	movq	%r13, 216(%rsp)
.Ltmp424:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.4969789374703972864
.Ltmp425:
	jmp	.LBB53_69
.LBB53_66:
.Ltmp426:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB53_67:
.Ltmp420:
	movq	%rax, %r15
	movq	%r13, 216(%rsp)
	movq	144(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB53_69
	movq	152(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB53_69:
	xorl	%ebx, %ebx
.LBB53_70:
.Ltmp427:
	leaq	272(%rsp), %rdi
	callq	_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E
.Ltmp428:
	testb	%bl, %bl
	je	.LBB53_73
.Ltmp429:
	leaq	336(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
.Ltmp430:
	movq	8(%rsp), %r14
	jmp	.LBB53_74
.LBB53_73:
	movq	8(%rsp), %r14
.LBB53_74:
.Ltmp437:
	leaq	208(%rsp), %rdi
	callq	_ZN4core3ptr206drop_in_place$LT$alloc..vec..into_iter..IntoIter$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h0431011d8713e57eE
.Ltmp438:
.LBB53_75:
.Ltmp442:
	leaq	72(%rsp), %rdi
	callq	_ZN4core3ptr100drop_in_place$LT$alloc..vec..Vec$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h8c9f5086da844670E
.Ltmp443:
.LBB53_76:
.Ltmp447:
	leaq	96(%rsp), %rdi
	callq	_ZN4core3ptr100drop_in_place$LT$alloc..vec..Vec$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h8c9f5086da844670E
.Ltmp448:
.LBB53_77:
.Ltmp454:
	leaq	120(%rsp), %rdi
	callq	_ZN4core3ptr92drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$$GT$17h6bdcc6e1f37b6570E
.Ltmp455:
	jmp	.LBB53_80
.LBB53_78:
.Ltmp456:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB53_79:
.Ltmp461:
	movq	%rax, %r15
.LBB53_80:
	testq	%r14, %r14
	je	.LBB53_82
	shlq	$2, %r14
	movl	$4, %edx
	movq	200(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB53_82:
	leaq	408(%rsp), %rdi
	callq	_ZN4core3ptr61drop_in_place$LT$nepenthe_ops..self_attention..Parameters$GT$17hd5bcb18537ac97eeE
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end53:
	.size	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward17h31e7fd9270feb627E, .Lfunc_end53-_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward17h31e7fd9270feb627E
	.cfi_endproc
	.section	".gcc_except_table._ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward17h31e7fd9270feb627E","a",@progbits
	.p2align	2, 0x0
GCC_except_table53:
.Lexception40:
	.byte	255
	.byte	155
	.uleb128 .Lttbase11-.Lttbaseref11
.Lttbaseref11:
	.byte	1
	.uleb128 .Lcst_end40-.Lcst_begin40
.Lcst_begin40:
	.uleb128 .Lfunc_begin40-.Lfunc_begin40
	.uleb128 .Ltmp396-.Lfunc_begin40
	.byte	0
	.byte	0
	.uleb128 .Ltmp396-.Lfunc_begin40
	.uleb128 .Ltmp397-.Ltmp396
	.uleb128 .Ltmp398-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp399-.Lfunc_begin40
	.uleb128 .Ltmp400-.Ltmp399
	.uleb128 .Ltmp401-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp402-.Lfunc_begin40
	.uleb128 .Ltmp458-.Ltmp402
	.uleb128 .Ltmp461-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp404-.Lfunc_begin40
	.uleb128 .Ltmp405-.Ltmp404
	.uleb128 .Ltmp406-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp410-.Lfunc_begin40
	.uleb128 .Ltmp411-.Ltmp410
	.uleb128 .Ltmp461-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp412-.Lfunc_begin40
	.uleb128 .Ltmp413-.Ltmp412
	.uleb128 .Ltmp414-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp418-.Lfunc_begin40
	.uleb128 .Ltmp419-.Ltmp418
	.uleb128 .Ltmp420-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp421-.Lfunc_begin40
	.uleb128 .Ltmp422-.Ltmp421
	.uleb128 .Ltmp423-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp431-.Lfunc_begin40
	.uleb128 .Ltmp432-.Ltmp431
	.uleb128 .Ltmp433-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp439-.Lfunc_begin40
	.uleb128 .Ltmp440-.Ltmp439
	.uleb128 .Ltmp441-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp444-.Lfunc_begin40
	.uleb128 .Ltmp445-.Ltmp444
	.uleb128 .Ltmp446-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp449-.Lfunc_begin40
	.uleb128 .Ltmp450-.Ltmp449
	.uleb128 .Ltmp451-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp459-.Lfunc_begin40
	.uleb128 .Ltmp460-.Ltmp459
	.uleb128 .Ltmp461-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp407-.Lfunc_begin40
	.uleb128 .Ltmp408-.Ltmp407
	.uleb128 .Ltmp409-.Lfunc_begin40
	.byte	1
	.uleb128 .Ltmp452-.Lfunc_begin40
	.uleb128 .Ltmp453-.Ltmp452
	.uleb128 .Ltmp456-.Lfunc_begin40
	.byte	1
	.uleb128 .Ltmp453-.Lfunc_begin40
	.uleb128 .Ltmp415-.Ltmp453
	.byte	0
	.byte	0
	.uleb128 .Ltmp415-.Lfunc_begin40
	.uleb128 .Ltmp416-.Ltmp415
	.uleb128 .Ltmp417-.Lfunc_begin40
	.byte	1
	.uleb128 .Ltmp434-.Lfunc_begin40
	.uleb128 .Ltmp435-.Ltmp434
	.uleb128 .Ltmp436-.Lfunc_begin40
	.byte	1
	.uleb128 .Ltmp424-.Lfunc_begin40
	.uleb128 .Ltmp425-.Ltmp424
	.uleb128 .Ltmp426-.Lfunc_begin40
	.byte	1
	.uleb128 .Ltmp427-.Lfunc_begin40
	.uleb128 .Ltmp455-.Ltmp427
	.uleb128 .Ltmp456-.Lfunc_begin40
	.byte	1
	.uleb128 .Ltmp455-.Lfunc_begin40
	.uleb128 .Lfunc_end53-.Ltmp455
	.byte	0
	.byte	0
.Lcst_end40:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase11:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward28_$u7b$$u7b$closure$u7d$$u7d$17hfbb0e79758674dc2E.llvm.4969789374703972864","ax",@progbits
	.hidden	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward28_$u7b$$u7b$closure$u7d$$u7d$17hfbb0e79758674dc2E.llvm.4969789374703972864
	.globl	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward28_$u7b$$u7b$closure$u7d$$u7d$17hfbb0e79758674dc2E.llvm.4969789374703972864
	.p2align	4
	.type	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward28_$u7b$$u7b$closure$u7d$$u7d$17hfbb0e79758674dc2E.llvm.4969789374703972864,@function
_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward28_$u7b$$u7b$closure$u7d$$u7d$17hfbb0e79758674dc2E.llvm.4969789374703972864:
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
	subq	$856, %rsp
	.cfi_def_cfa_offset 912
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rbx
	movq	%rdi, 688(%rsp)
	movq	(%rdx), %rsi
	movq	8(%rdx), %r15
	movq	16(%rdx), %r12
	movq	(%rbx), %r13
	movq	8(%rbx), %rax
	movzbl	(%rax), %eax
	movb	%al, 15(%rsp)
	movq	16(%rbx), %rdi
	.cfi_escape 0x2e, 0x00
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	movq	%rax, 712(%rsp)
	movq	%rdx, 704(%rsp)
	movq	24(%rbx), %rax
	movzbl	(%rax), %ebp
	movq	144(%r13), %r14
	movq	152(%r13), %rcx
	movq	160(%r13), %rbx
	movq	%r13, 64(%rsp)
	movq	168(%r13), %r13
	movq	%r13, %rax
	imulq	%rbx, %rax
	movq	%rcx, 472(%rsp)
	movq	%rax, 168(%rsp)
	movq	%rax, 480(%rsp)
	movq	%rcx, %rax
	imulq	%r13, %rax
	movq	%r14, 720(%rsp)
	movq	%rcx, 80(%rsp)
	movq	%rcx, 728(%rsp)
	movq	%rbx, 736(%rsp)
	movq	%r13, 744(%rsp)
	leaq	(%rax,%rax,4), %rcx
	testq	%rcx, %rcx
	je	.LBB54_210
	cmpq	$4194304, %rcx
	ja	.LBB54_2
	movl	$4194304, %eax
	xorl	%edx, %edx
	divl	%ecx
	jmp	.LBB54_4
.LBB54_2:
	xorl	%eax, %eax
.LBB54_4:
	leaq	736(%rsp), %rcx
	cmpq	$5, %rax
	movl	$4, %esi
	cmovaeq	%rax, %rsi
	movq	%rbx, %rax
	shrq	$32, %rax
	movq	%r15, 680(%rsp)
	movq	%r12, 672(%rsp)
	je	.LBB54_5
	movq	%rbx, %rax
	xorl	%edx, %edx
	divq	%rsi
	jmp	.LBB54_7
.LBB54_5:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB54_7:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	%rax, 520(%rsp)
	movq	$0, 304(%rsp)
	movq	%rax, 312(%rsp)
	movq	%rcx, 288(%rsp)
	leaq	520(%rsp), %rax
	movq	%rax, 296(%rsp)
	.cfi_escape 0x2e, 0x00
	leaq	816(%rsp), %rdi
	leaq	288(%rsp), %rsi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h1b30d9db9b1418e5E
	movq	80(%rsp), %rax
	leaq	(%rax,%rax,2), %rsi
	movq	824(%rsp), %rdx
	movq	832(%rsp), %rcx
	testq	%rcx, %rcx
	movq	%rdx, 16(%rsp)
	je	.LBB54_8
	movq	8(%rdx), %rax
	xorl	%r15d, %r15d
	subq	(%rdx), %rax
	cmovaeq	%rax, %r15
	cmpq	$1, %rcx
	jne	.LBB54_11
	movq	%rcx, %r12
	jmp	.LBB54_17
.LBB54_8:
	movq	%rcx, %r12
	movl	$2, %r15d
	jmp	.LBB54_18
.LBB54_11:
	movabsq	$1152921504606846975, %rdx
	movq	%rcx, %r12
	addq	%rdx, %rcx
	movq	%rcx, %rax
	andq	%rdx, %rax
	cmpq	$1, %rax
	jne	.LBB54_13
	xorl	%eax, %eax
	jmp	.LBB54_16
.LBB54_13:
	decq	%rdx
	andq	%rcx, %rdx
	movq	16(%rsp), %rax
	leaq	40(%rax), %rdi
	xorl	%r8d, %r8d
	xorl	%eax, %eax
	.p2align	4
.LBB54_14:
	movq	-16(%rdi), %r9
	subq	-24(%rdi), %r9
	cmovbq	%r8, %r9
	cmpq	%r9, %r15
	cmovaq	%r15, %r9
	movq	(%rdi), %r15
	subq	-8(%rdi), %r15
	cmovbq	%r8, %r15
	cmpq	%r15, %r9
	cmovaq	%r9, %r15
	addq	$2, %rax
	addq	$32, %rdi
	cmpq	%rax, %rdx
	jne	.LBB54_14
	testb	$1, %cl
	je	.LBB54_17
.LBB54_16:
	movq	%r15, %rcx
	movq	16(%rsp), %rdx
	addq	$16, %rdx
	shlq	$4, %rax
	movq	8(%rdx,%rax), %rdi
	xorl	%r15d, %r15d
	subq	(%rdx,%rax), %rdi
	cmovaeq	%rdi, %r15
	cmpq	%r15, %rcx
	cmovaq	%rcx, %r15
.LBB54_17:
	addq	$2, %r15
.LBB54_18:
	cmpq	%rbx, %r15
	cmovaeq	%rbx, %r15
	testb	%bpl, %bpl
	cmovneq	%rbx, %r15
	imulq	%r13, %r15
	imulq	%r15, %rsi
.Ltmp462:
	.cfi_escape 0x2e, 0x00
	leaq	520(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp463:
	movq	%r14, 552(%rsp)
	movq	80(%rsp), %r14
	movq	%r14, 560(%rsp)
	movq	%rbx, 568(%rsp)
	movq	%r13, 576(%rsp)
	movq	%r15, 584(%rsp)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 592(%rsp)
	movb	%bpl, 608(%rsp)
	movq	168(%rsp), %rsi
	imulq	%r14, %rsi
.Ltmp465:
	.cfi_escape 0x2e, 0x00
	leaq	488(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp466:
	movq	%r13, 696(%rsp)
	movq	64(%rsp), %rax
	movq	112(%rax), %r8
	testq	%r8, %r8
	je	.LBB54_46
	movabsq	$9223372036854775804, %r13
	movabsq	$4611686018427387903, %rcx
	movq	%r14, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	je	.LBB54_22
	movq	%r14, %rax
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB54_24
.LBB54_22:
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	%r8d
.LBB54_24:
	imulq	%rax, %rax
	leaq	(,%rax,4), %rbx
	cmpq	%rcx, %rax
	seta	%cl
	cmpq	%r13, %rbx
	seta	%dl
	orb	%cl, %dl
	je	.LBB54_28
	xorl	%r14d, %r14d
.LBB54_26:
.Ltmp544:
	.cfi_escape 0x2e, 0x00
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp545:
	jmp	.LBB54_27
.LBB54_28:
	testq	%rbx, %rbx
	movq	%r8, 232(%rsp)
	je	.LBB54_29
	movq	%rax, %r15
	.cfi_escape 0x2e, 0x00
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	.cfi_escape 0x2e, 0x00
	movl	$4, %r14d
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB54_26
	movq	%rax, %rcx
	movq	%r15, %rax
	movq	%r15, %rdx
	movq	80(%rsp), %r14
	movq	232(%rsp), %r8
	jmp	.LBB54_32
.LBB54_29:
	movl	$4, %ecx
	xorl	%edx, %edx
.LBB54_32:
	movq	%rdx, 288(%rsp)
	movq	%rcx, 296(%rsp)
	movq	%rax, 304(%rsp)
.Ltmp468:
	.cfi_escape 0x2e, 0x00
	leaq	720(%rsp), %rdi
	leaq	288(%rsp), %rsi
	movq	%r8, %rdx
	callq	_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17hb06dd514ecde4cd2E
.Ltmp469:
	leaq	(%r14,%r14), %rdx
	leaq	(,%r14,8), %r14
	movabsq	$4611686018427387903, %rax
	cmpq	%rax, %rdx
	seta	%al
	cmpq	%r13, %r14
	seta	%cl
	orb	%al, %cl
	je	.LBB54_36
	xorl	%ebx, %ebx
.LBB54_35:
.Ltmp541:
	.cfi_escape 0x2e, 0x00
	movq	%rbx, %rdi
	movq	%r14, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp542:
	jmp	.LBB54_27
.LBB54_36:
	testq	%r14, %r14
	movq	%rdx, 56(%rsp)
	movb	%bpl, 39(%rsp)
	je	.LBB54_37
	.cfi_escape 0x2e, 0x00
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	.cfi_escape 0x2e, 0x00
	movl	$4, %ebx
	movl	$4, %esi
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB54_35
	movq	56(%rsp), %rdx
	movq	%rdx, %r13
	movq	%rax, %r14
	jmp	.LBB54_40
.LBB54_37:
	movl	$4, %r14d
	xorl	%r13d, %r13d
.LBB54_40:
	movq	720(%rsp), %rax
	movq	%rax, 224(%rsp)
	movq	728(%rsp), %rax
	movq	%rax, 72(%rsp)
	movq	736(%rsp), %rbp
	movq	816(%rsp), %r15
	movzbl	15(%rsp), %eax
	movl	%eax, 52(%rsp)
	testq	%r12, %r12
	movq	80(%rsp), %rbx
	movq	%r14, 88(%rsp)
	movq	%r13, 24(%rsp)
	je	.LBB54_67
	testq	%rbx, %rbx
	movq	%r15, 40(%rsp)
	je	.LBB54_50
	shlq	$4, %r12
	movq	16(%rsp), %r8
	addq	%r8, %r12
	movq	64(%rsp), %rax
	movq	80(%rax), %rsi
	movq	%rsi, 664(%rsp)
	movq	88(%rax), %rsi
	movabsq	$4611686018427387903, %rax
	addq	$-7, %rax
	andq	%rdx, %rax
	movq	%rax, 640(%rsp)
	leaq	240(%rsp), %rdi
	leaq	208(%rsp), %rcx
	movq	%rsi, 656(%rsp)
	orq	%rbx, %rsi
	shrq	$32, %rsi
	movq	%rsi, 648(%rsp)
	movq	%r12, 616(%rsp)
.LBB54_43:
	movq	%r8, 632(%rsp)
	movups	(%r8), %xmm0
	movaps	%xmm0, 208(%rsp)
.Ltmp470:
	.cfi_escape 0x2e, 0x00
	leaq	520(%rsp), %rsi
	movl	52(%rsp), %edx
	callq	_ZN12nepenthe_ops5plane6Window7advance17h13d7bc58c86e4fa1E
.Ltmp471:
	cmpq	$0, 648(%rsp)
	movq	16(%rsp), %r12
	movq	656(%rsp), %rsi
	leaq	120(%rsp), %r13
	je	.LBB54_45
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	jmp	.LBB54_120
.LBB54_45:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB54_120:
	movq	664(%rsp), %rcx
	movq	%rcx, 288(%rsp)
	movq	%rsi, 296(%rsp)
	movq	%rax, 304(%rsp)
	movq	%rbx, 312(%rsp)
	movq	%rbx, 320(%rsp)
	movq	$1, 328(%rsp)
	movq	256(%rsp), %rax
	movq	%rax, 112(%rsp)
	movups	240(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movq	64(%rsp), %rax
	movq	%rax, 120(%rsp)
	movq	712(%rsp), %rax
	movq	%rax, 128(%rsp)
	movq	704(%rsp), %rax
	movq	%rax, 136(%rsp)
	leaq	480(%rsp), %rax
	movq	%rax, 144(%rsp)
.Ltmp473:
	.cfi_escape 0x2e, 0x00
	movl	52(%rsp), %edi
	leaq	288(%rsp), %rsi
	leaq	96(%rsp), %rdx
	xorl	%ecx, %ecx
	movq	%r13, %r8
	callq	_ZN12nepenthe_ops7product8multiply17h35bf08de7ad53f19E
.Ltmp474:
	movq	208(%rsp), %r14
	movq	696(%rsp), %rax
	imulq	%rax, %r14
	movq	216(%rsp), %r15
	imulq	%rax, %r15
	movq	%r14, 840(%rsp)
	movq	%r15, 848(%rsp)
	movq	%r15, %rax
	subq	%r14, %rax
	movl	$0, %ebx
	cmovaeq	%rax, %rbx
	movq	%rbx, %rsi
	imulq	56(%rsp), %rsi
.Ltmp475:
	.cfi_escape 0x2e, 0x00
	movq	%r13, %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp476:
	movq	136(%rsp), %rdx
	movq	144(%rsp), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB54_123
	cmpq	%r14, %r15
	movq	24(%rsp), %r13
	jbe	.LBB54_134
	movq	128(%rsp), %r8
	movq	%rsi, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	movq	88(%rsp), %r14
	movq	40(%rsp), %r15
	je	.LBB54_137
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	movq	%rdx, %rcx
	jmp	.LBB54_139
.LBB54_137:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
	movl	%edx, %ecx
.LBB54_139:
	movq	168(%rsp), %r11
	movq	504(%rsp), %rdx
	movq	512(%rsp), %rdi
	cmpq	%rdx, %rdi
	ja	.LBB54_140
	testq	%r11, %r11
	je	.LBB54_142
	movq	496(%rsp), %r9
	movq	%rdi, %rax
	orq	%r11, %rax
	shrq	$32, %rax
	je	.LBB54_144
	movq	%rdi, %rax
	xorl	%edx, %edx
	divq	%r11
	jmp	.LBB54_146
.LBB54_144:
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%r11d
.LBB54_146:
	subq	%rcx, %rsi
	leaq	(%r8,%rsi,4), %rax
	subq	%rdx, %rdi
	leaq	(%r9,%rdi,4), %r10
	movq	%r10, 720(%rsp)
	movq	%rdx, 728(%rsp)
	movq	%r9, 736(%rsp)
	movq	%rdi, 744(%rsp)
	movq	%r11, 752(%rsp)
	leaq	840(%rsp), %rdx
	movq	%rdx, 760(%rsp)
	movq	%rax, 768(%rsp)
	movq	%rcx, 776(%rsp)
	movq	%r8, 784(%rsp)
	movq	%rsi, 792(%rsp)
	movq	%rbx, 800(%rsp)
	movq	$0, 808(%rsp)
.Ltmp478:
	.cfi_escape 0x2e, 0x00
	leaq	264(%rsp), %rdi
	leaq	720(%rsp), %rsi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h70a66cb94fedc2ccE
.Ltmp479:
	movq	280(%rsp), %rax
	cmpb	$0, 15(%rsp)
	jne	.LBB54_148
	cmpq	$2, %rax
	jb	.LBB54_148
	movq	280(%rsp), %rax
	movq	%rax, 304(%rsp)
	movups	264(%rsp), %xmm0
	movaps	%xmm0, 288(%rsp)
	leaq	520(%rsp), %rax
	movq	%rax, 312(%rsp)
	leaq	208(%rsp), %rax
	movq	%rax, 320(%rsp)
	movq	64(%rsp), %rax
	movq	%rax, 328(%rsp)
	leaq	472(%rsp), %rax
	movq	%rax, 336(%rsp)
	movq	$0, 96(%rsp)
	movq	$4, 104(%rsp)
	movq	$0, 112(%rsp)
.Ltmp480:
	.cfi_escape 0x2e, 0x00
	leaq	96(%rsp), %rdi
	leaq	288(%rsp), %rsi
	callq	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hafc14a737bc67d8cE
.Ltmp481:
	movq	112(%rsp), %rax
	movq	%rax, 192(%rsp)
	movups	96(%rsp), %xmm0
	movaps	%xmm0, 176(%rsp)
	jmp	.LBB54_152
	.p2align	4
.LBB54_148:
	movq	264(%rsp), %rcx
	movq	272(%rsp), %rdx
	leaq	(%rax,%rax,2), %rax
	leaq	(%rdx,%rax,8), %rax
	movq	%rdx, 288(%rsp)
	movq	%rdx, 296(%rsp)
	movq	%rcx, 304(%rsp)
	movq	%rax, 312(%rsp)
	leaq	520(%rsp), %rax
	movq	%rax, 320(%rsp)
	leaq	208(%rsp), %rax
	movq	%rax, 328(%rsp)
	movq	64(%rsp), %rax
	movq	%rax, 336(%rsp)
	leaq	472(%rsp), %rax
	movq	%rax, 344(%rsp)
.Ltmp483:
	.cfi_escape 0x2e, 0x00
	leaq	176(%rsp), %rdi
	leaq	288(%rsp), %rsi
	callq	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h0c3411ea36d6b95bE
.Ltmp484:
.LBB54_152:
	movq	192(%rsp), %rdx
	movq	56(%rsp), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB54_153
	movq	184(%rsp), %r13
	testq	%rsi, %rsi
	movq	640(%rsp), %rcx
	je	.LBB54_162
	xorl	%eax, %eax
	cmpq	$8, %rsi
	jb	.LBB54_161
	.p2align	4
.LBB54_159:
	movups	(%r13,%rax,4), %xmm0
	movups	16(%r13,%rax,4), %xmm1
	movups	(%r14,%rax,4), %xmm2
	addps	%xmm0, %xmm2
	movups	16(%r14,%rax,4), %xmm0
	addps	%xmm1, %xmm0
	movups	%xmm2, (%r14,%rax,4)
	movups	%xmm0, 16(%r14,%rax,4)
	addq	$8, %rax
	cmpq	%rax, %rcx
	jne	.LBB54_159
	movq	%rcx, %rax
	cmpq	%rcx, %rsi
	je	.LBB54_162
	.p2align	4
.LBB54_161:
	movss	(%r13,%rax,4), %xmm0
	addss	(%r14,%rax,4), %xmm0
	movss	%xmm0, (%r14,%rax,4)
	incq	%rax
	cmpq	%rax, %rsi
	jne	.LBB54_161
.LBB54_162:
	movq	136(%rsp), %rdx
	movq	144(%rsp), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB54_163
	movq	128(%rsp), %rax
	movq	%rax, 624(%rsp)
	movzbl	15(%rsp), %eax
	movb	%al, 264(%rsp)
	movq	%rbx, 96(%rsp)
	testq	%rbp, %rbp
	je	.LBB54_201
	movq	%rsi, %r12
	shrq	%r12
	cmpq	%r12, %rbp
	ja	.LBB54_171
	movq	%r12, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB54_173
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%rbp
	movq	%rax, %r14
	movq	%r12, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB54_176
.LBB54_177:
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r14
	movq	%rax, %rcx
	jmp	.LBB54_178
.LBB54_173:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%eax, %r14d
	movq	%r12, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	jne	.LBB54_177
.LBB54_176:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r14d
	movl	%eax, %ecx
.LBB54_178:
	subq	%r12, %rsi
	movq	%rsi, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB54_179
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB54_181
.LBB54_179:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB54_181:
	cmpq	%rcx, %rax
	cmovbq	%rax, %rcx
	cmpq	%rbp, %rcx
	movq	%rbp, %r15
	cmovbq	%rcx, %r15
	leaq	(,%r15,8), %rax
	leaq	(%rax,%rax,4), %rbx
	movabsq	$230584300921369395, %rax
	cmpq	%rax, %r15
	ja	.LBB54_182
	testq	%rcx, %rcx
	je	.LBB54_185
	.cfi_escape 0x2e, 0x00
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	.cfi_escape 0x2e, 0x00
	movl	$8, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	movl	$8, %edi
	testq	%rax, %rax
	je	.LBB54_183
	movq	624(%rsp), %rbx
	leaq	(%rbx,%r12,4), %rcx
	cmpq	$1, %r15
	jne	.LBB54_189
	xorl	%edx, %edx
	movq	16(%rsp), %r12
	jmp	.LBB54_192
.LBB54_185:
	movl	$8, %eax
	xorl	%ecx, %ecx
	movq	16(%rsp), %r12
	jmp	.LBB54_194
.LBB54_189:
	movq	%r15, %rsi
	movabsq	$288230376151711742, %rdx
	andq	%rdx, %rsi
	movq	%rax, %rdi
	addq	$72, %rdi
	movq	72(%rsp), %r8
	xorl	%edx, %edx
	movq	16(%rsp), %r12
	.p2align	4
.LBB54_190:
	movq	%rdx, %r9
	orq	$1, %r9
	movq	%rdx, %r10
	imulq	%r14, %r10
	leaq	(%rbx,%r10,4), %r11
	leaq	(%rcx,%r10,4), %r10
	movq	%r8, -72(%rdi)
	movq	%r11, -64(%rdi)
	movq	%r14, -56(%rdi)
	movq	%r10, -48(%rdi)
	movq	%r14, -40(%rdi)
	addq	$2, %rdx
	leaq	24(%r8), %r10
	imulq	%r14, %r9
	leaq	(%rbx,%r9,4), %r11
	leaq	(%rcx,%r9,4), %r9
	movq	%r10, -32(%rdi)
	movq	%r11, -24(%rdi)
	movq	%r14, -16(%rdi)
	movq	%r9, -8(%rdi)
	movq	%r14, (%rdi)
	addq	$48, %r8
	addq	$80, %rdi
	cmpq	%rdx, %rsi
	jne	.LBB54_190
	testb	$1, %r15b
	je	.LBB54_193
.LBB54_192:
	leaq	(%rdx,%rdx,2), %rsi
	movq	72(%rsp), %rdi
	leaq	(%rdi,%rsi,8), %rsi
	leaq	(%rdx,%rdx,4), %rdi
	imulq	%r14, %rdx
	leaq	(%rbx,%rdx,4), %r8
	leaq	(%rcx,%rdx,4), %rcx
	movq	%rsi, (%rax,%rdi,8)
	movq	%r8, 8(%rax,%rdi,8)
	movq	%r14, 16(%rax,%rdi,8)
	movq	%rcx, 24(%rax,%rdi,8)
	movq	%r14, 32(%rax,%rdi,8)
.LBB54_193:
	movq	%r15, %rcx
.LBB54_194:
	movq	%rcx, 288(%rsp)
	movq	%rax, 296(%rsp)
	movq	%r15, 304(%rsp)
.Ltmp486:
	.cfi_escape 0x2e, 0x00
	movl	52(%rsp), %edi
	leaq	288(%rsp), %rsi
	leaq	264(%rsp), %rdx
	leaq	96(%rsp), %rcx
	movq	88(%rsp), %r14
	callq	_ZN12nepenthe_ops7threads7Threads4each17he0045ab289dd43ccE
.Ltmp487:
	movq	80(%rsp), %rbx
	movq	176(%rsp), %rsi
	testq	%rsi, %rsi
	movq	40(%rsp), %r15
	je	.LBB54_197
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB54_197:
.Ltmp489:
	.cfi_escape 0x2e, 0x00
	leaq	120(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp490:
	movq	120(%rsp), %rsi
	testq	%rsi, %rsi
	movq	24(%rsp), %r13
	je	.LBB54_200
	movq	128(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB54_200:
	movq	632(%rsp), %r8
	addq	$16, %r8
	movq	616(%rsp), %r12
	cmpq	%r12, %r8
	movq	56(%rsp), %rdx
	leaq	240(%rsp), %rdi
	leaq	208(%rsp), %rcx
	jne	.LBB54_43
.LBB54_67:
	testq	%r15, %r15
	je	.LBB54_69
	shlq	$4, %r15
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	movq	16(%rsp), %rdi
	movq	%r15, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	56(%rsp), %rdx
.LBB54_69:
	movq	224(%rsp), %rax
	movq	%rax, 120(%rsp)
	movq	72(%rsp), %rax
	movq	%rax, 128(%rsp)
	movq	%rbp, 136(%rsp)
	movq	%r13, 144(%rsp)
	movq	%r14, 152(%rsp)
	movq	%rdx, 160(%rsp)
	movabsq	$9223372036854775804, %rax
	leaq	3(%rax), %rcx
	andq	%rbx, %rcx
	movq	232(%rsp), %rsi
	cmpq	%rcx, %rsi
	ja	.LBB54_70
	movq	64(%rsp), %rax
	movq	104(%rax), %r9
	movq	%rcx, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	movq	680(%rsp), %r15
	movq	672(%rsp), %r12
	je	.LBB54_72
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rsi
	movq	%rax, %rsi
	jmp	.LBB54_74
.LBB54_182:
	xorl	%edi, %edi
.LBB54_183:
.Ltmp492:
	.cfi_escape 0x2e, 0x00
	movq	%rbx, %rsi
	movq	16(%rsp), %r12
	movq	40(%rsp), %r15
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp493:
	jmp	.LBB54_27
.LBB54_72:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %esi
.LBB54_74:
	subq	%rcx, 56(%rsp)
	movq	%rcx, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB54_75
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rsi
	movq	%rdx, %r8
	movq	%rax, %rdi
	jmp	.LBB54_77
.LBB54_75:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %r8d
	movl	%eax, %edi
.LBB54_77:
	leaq	(%r14,%rcx,4), %r10
	subq	%r8, %rcx
	leaq	(%r14,%rcx,4), %r11
	movq	56(%rsp), %rbx
	movq	%rbx, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB54_78
	movq	%rbx, %rax
	xorl	%edx, %edx
	divq	%rsi
	jmp	.LBB54_80
.LBB54_78:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB54_80:
	subq	%rdx, %rbx
	cmpq	%rdi, %rax
	cmovbq	%rax, %rdi
	movq	%r14, 320(%rsp)
	movq	%rcx, 328(%rsp)
	movq	%r11, 336(%rsp)
	movq	%r8, 344(%rsp)
	movq	%rsi, 352(%rsp)
	movq	%r10, 360(%rsp)
	leaq	(%r10,%rbx,4), %rax
	movq	%rbx, 368(%rsp)
	movq	%rax, 376(%rsp)
	movq	%rdx, 384(%rsp)
	movq	%rsi, 392(%rsp)
	movq	$0, 400(%rsp)
	movq	%rdi, 408(%rsp)
	leaq	(%rbp,%rbp,2), %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax,8), %rax
	xorps	%xmm0, %xmm0
	movups	%xmm0, 416(%rsp)
	movups	%xmm0, 448(%rsp)
	movq	%rcx, 288(%rsp)
	movq	%rcx, 296(%rsp)
	movq	224(%rsp), %rcx
	movq	%rcx, 304(%rsp)
	movq	%rax, 312(%rsp)
	movq	232(%rsp), %rax
	leaq	(%r9,%rax,4), %rax
	movq	%r9, 432(%rsp)
	movq	%rax, 440(%rsp)
.Ltmp519:
	.cfi_escape 0x2e, 0x00
	leaq	240(%rsp), %rdi
	leaq	288(%rsp), %rsi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hbe82c7723e968076E
.Ltmp520:
	testq	%r13, %r13
	movq	688(%rsp), %r14
	movzbl	39(%rsp), %ebp
	je	.LBB54_83
	shlq	$2, %r13
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	movq	88(%rsp), %rdi
	movq	%r13, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB54_83:
	movq	248(%rsp), %rcx
	movq	256(%rsp), %r8
.Ltmp522:
	.cfi_escape 0x2e, 0x00
	leaq	176(%rsp), %rdi
	movq	64(%rsp), %rsi
	movl	52(%rsp), %edx
	callq	_ZN12nepenthe_ops14self_attention10Parameters10projection17h332c1b43697131e2E
.Ltmp523:
	movq	80(%rsp), %rsi
	testq	%rsi, %rsi
	movabsq	$9223372036854775804, %r13
	je	.LBB54_85
	movq	184(%rsp), %rbx
	movq	192(%rsp), %rcx
	movq	%rcx, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB54_100
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rsi
	jmp	.LBB54_102
.LBB54_100:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB54_102:
	movq	%rbx, 120(%rsp)
	movq	%rcx, 128(%rsp)
	movq	%rax, 136(%rsp)
	movq	%rsi, 144(%rsp)
	movq	%rsi, 152(%rsp)
	movq	$1, 160(%rsp)
.Ltmp525:
	.cfi_escape 0x2e, 0x10
	leaq	264(%rsp), %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
	movq	168(%rsp), %rcx
	xorl	%r8d, %r8d
	movq	%rcx, %r9
	pushq	$256
	.cfi_adjust_cfa_offset 8
	pushq	$0
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops4tile6window17h03a33f0dd54eacd3E
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
.Ltmp526:
.Ltmp527:
	.cfi_escape 0x2e, 0x00
	leaq	120(%rsp), %rsi
	leaq	264(%rsp), %rdx
	leaq	488(%rsp), %r8
	leaq	480(%rsp), %r9
	movl	52(%rsp), %edi
	movl	$1, %ecx
	callq	_ZN12nepenthe_ops7product8multiply17hbfeaf1155cbc0760E
.Ltmp528:
	movups	600(%rsp), %xmm0
	movaps	%xmm0, 368(%rsp)
	movups	584(%rsp), %xmm0
	movaps	%xmm0, 352(%rsp)
	movups	520(%rsp), %xmm0
	movups	536(%rsp), %xmm1
	movups	552(%rsp), %xmm2
	movups	568(%rsp), %xmm3
	movaps	%xmm3, 336(%rsp)
	movaps	%xmm2, 320(%rsp)
	movaps	%xmm1, 304(%rsp)
	movaps	%xmm0, 288(%rsp)
	testb	%bpl, %bpl
	je	.LBB54_105
	movq	288(%rsp), %r13
	movups	528(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movq	544(%rsp), %rax
	movq	%rax, 112(%rsp)
	jmp	.LBB54_108
.LBB54_105:
.Ltmp529:
	.cfi_escape 0x2e, 0x00
	leaq	288(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp530:
	movq	288(%rsp), %rsi
	addq	$4, %r13
	testq	%rsi, %rsi
	je	.LBB54_108
	movq	296(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB54_108:
	movups	488(%rsp), %xmm0
	movups	504(%rsp), %xmm1
	movups	%xmm1, 16(%r14)
	movups	%xmm0, (%r14)
	movq	256(%rsp), %rax
	movq	%rax, 80(%r14)
	movups	240(%rsp), %xmm0
	movups	%xmm0, 64(%r14)
	movq	%r13, 32(%r14)
	movq	112(%rsp), %rax
	movq	%rax, 56(%r14)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 40(%r14)
	movq	176(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB54_110
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB54_110:
	addq	$856, %rsp
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
.LBB54_123:
	.cfi_def_cfa_offset 912
	movq	40(%rsp), %r15
	movq	24(%rsp), %r13
	jmp	.LBB54_124
.LBB54_140:
	movq	%rdi, %rsi
.LBB54_124:
.Ltmp507:
	.cfi_escape 0x2e, 0x00
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp508:
	jmp	.LBB54_27
.LBB54_153:
.Ltmp501:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.23(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp502:
	jmp	.LBB54_27
.LBB54_163:
.Ltmp498:
	.cfi_escape 0x2e, 0x00
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp499:
	jmp	.LBB54_27
.LBB54_134:
	movq	40(%rsp), %r15
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.21(%rip), %rdx
	jmp	.LBB54_135
.LBB54_142:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.22(%rip), %rdx
.LBB54_135:
.Ltmp504:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.73(%rip), %rdi
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp505:
	jmp	.LBB54_27
.LBB54_171:
.Ltmp494:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.73(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.27(%rip), %rdx
	movl	$55, %esi
	movq	16(%rsp), %r12
	movq	24(%rsp), %r13
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp495:
	jmp	.LBB54_27
.LBB54_70:
.Ltmp538:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.73(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.25(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp539:
	jmp	.LBB54_27
.LBB54_210:
	.cfi_escape 0x2e, 0x00
	leaq	anon.a61a49ba1689e702c2a86003a4836971.94.llvm.13867215145974308402(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB54_46:
.Ltmp546:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.28(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp547:
	jmp	.LBB54_27
.LBB54_201:
.Ltmp496:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.26(%rip), %rdi
	movq	16(%rsp), %r12
	movq	24(%rsp), %r13
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp497:
	jmp	.LBB54_27
.LBB54_50:
	movq	16(%rsp), %rax
	movups	(%rax), %xmm0
	movaps	%xmm0, 208(%rsp)
.Ltmp513:
	.cfi_escape 0x2e, 0x00
	leaq	240(%rsp), %rdi
	leaq	520(%rsp), %rsi
	leaq	208(%rsp), %rcx
	movl	52(%rsp), %edx
	callq	_ZN12nepenthe_ops5plane6Window7advance17h13d7bc58c86e4fa1E
.Ltmp514:
.Ltmp516:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.19(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp517:
	jmp	.LBB54_27
.LBB54_85:
.Ltmp532:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.19(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp533:
.LBB54_27:
	ud2
.LBB54_111:
.Ltmp531:
	movq	%rax, %rbx
	movq	288(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB54_113
	xorl	%ebp, %ebp
	jmp	.LBB54_97
.LBB54_113:
	movq	296(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	xorl	%ebp, %ebp
	jmp	.LBB54_97
.LBB54_154:
.Ltmp482:
	movq	%rax, %rbx
	movq	96(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB54_155
	movq	104(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB54_155:
	movq	16(%rsp), %r12
	movq	24(%rsp), %r13
	movq	40(%rsp), %r15
	jmp	.LBB54_128
.LBB54_204:
.Ltmp518:
	movq	%rax, %rbx
	.cfi_escape 0x2e, 0x00
	leaq	240(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	jmp	.LBB54_53
.LBB54_52:
.Ltmp515:
	movq	%rax, %rbx
	jmp	.LBB54_53
.LBB54_117:
.Ltmp524:
	movq	%rax, %rbx
	movb	$1, %bpl
	jmp	.LBB54_118
.LBB54_86:
.Ltmp521:
	movq	%rax, %rbx
	jmp	.LBB54_87
.LBB54_202:
.Ltmp491:
	movq	%rax, %rbx
	movq	120(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB54_53
	movq	128(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB54_53:
	movq	16(%rsp), %r12
	movq	24(%rsp), %r13
	movq	40(%rsp), %r15
	jmp	.LBB54_54
.LBB54_164:
.Ltmp488:
	movq	%rax, %rbx
	movq	24(%rsp), %r13
	movq	40(%rsp), %r15
	jmp	.LBB54_167
.LBB54_96:
.Ltmp534:
	movq	%rax, %rbx
	movb	$1, %bpl
.LBB54_97:
	movq	176(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB54_118
	movq	184(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB54_118:
.Ltmp535:
	.cfi_escape 0x2e, 0x00
	leaq	240(%rsp), %rdi
	callq	_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E
.Ltmp536:
	jmp	.LBB54_88
.LBB54_115:
.Ltmp537:
	.cfi_escape 0x2e, 0x00
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB54_66:
.Ltmp472:
	movq	%rax, %rbx
	movq	16(%rsp), %r12
	movq	24(%rsp), %r13
	jmp	.LBB54_54
.LBB54_126:
.Ltmp485:
	jmp	.LBB54_127
.LBB54_217:
.Ltmp477:
	movq	%rax, %rbx
	movq	40(%rsp), %r15
	movq	24(%rsp), %r13
	jmp	.LBB54_54
.LBB54_211:
.Ltmp467:
	movq	%rax, %rbx
	movb	$1, %r14b
	movq	16(%rsp), %r12
	jmp	.LBB54_212
.LBB54_207:
.Ltmp464:
	movq	%rax, %rbx
	movq	16(%rsp), %r12
	jmp	.LBB54_208
.LBB54_95:
.Ltmp540:
	movq	%rax, %rbx
	.cfi_escape 0x2e, 0x00
	leaq	120(%rsp), %rdi
	callq	_ZN4core3ptr70drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h9b8c846ffdc45701E
.LBB54_87:
	movb	$1, %bpl
	cmpq	$0, 24(%rsp)
	je	.LBB54_88
	movq	24(%rsp), %rsi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	movq	88(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB54_88:
	xorl	%r14d, %r14d
	jmp	.LBB54_89
.LBB54_132:
.Ltmp506:
	jmp	.LBB54_127
.LBB54_166:
.Ltmp503:
	movq	%rax, %rbx
	jmp	.LBB54_167
.LBB54_131:
.Ltmp509:
.LBB54_127:
	movq	%rax, %rbx
	jmp	.LBB54_128
.LBB54_165:
.Ltmp500:
	movq	%rax, %rbx
	movq	24(%rsp), %r13
.LBB54_167:
	movq	176(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB54_128
	movq	184(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB54_128:
.Ltmp510:
	.cfi_escape 0x2e, 0x00
	leaq	120(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp511:
	movq	120(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB54_54
	movq	128(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB54_54:
	testq	%r15, %r15
	je	.LBB54_56
	shlq	$4, %r15
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB54_56:
	testq	%rbp, %rbp
	jne	.LBB54_57
.LBB54_61:
	movq	224(%rsp), %rax
	testq	%rax, %rax
	je	.LBB54_63
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	movq	72(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB54_63:
	movb	$1, %bpl
	testq	%r13, %r13
	movq	88(%rsp), %rdi
	je	.LBB54_65
	shlq	$2, %r13
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	movq	%r13, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB54_65:
	xorl	%r14d, %r14d
	jmp	.LBB54_90
.LBB54_57:
	movq	72(%rsp), %rax
	leaq	8(%rax), %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB54_58
	.p2align	4
.LBB54_60:
	addq	$24, %r14
	decq	%rbp
	je	.LBB54_61
.LBB54_58:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB54_60
	movq	(%r14), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB54_60
.LBB54_125:
.Ltmp512:
	.cfi_escape 0x2e, 0x00
	leaq	120(%rsp), %rdi
	callq	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.4969789374703972864
	.cfi_escape 0x2e, 0x00
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB54_47:
.Ltmp543:
	movq	%rax, %rbx
	.cfi_escape 0x2e, 0x00
	leaq	720(%rsp), %rdi
	callq	_ZN4core3ptr70drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h9b8c846ffdc45701E
	jmp	.LBB54_49
.LBB54_48:
.Ltmp548:
	movq	%rax, %rbx
.LBB54_49:
	movb	$1, %bpl
	movb	$1, %r14b
.LBB54_89:
	movq	16(%rsp), %r12
.LBB54_90:
.Ltmp549:
	.cfi_escape 0x2e, 0x00
	leaq	488(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp550:
	movq	488(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB54_93
	movq	496(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB54_93:
	testb	%bpl, %bpl
	je	.LBB54_215
.LBB54_212:
.Ltmp552:
	.cfi_escape 0x2e, 0x00
	leaq	520(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp553:
	movq	520(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB54_215
	movq	528(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB54_215:
	testb	%r14b, %r14b
	je	.LBB54_216
.LBB54_208:
	movq	816(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB54_209
.LBB54_216:
	.cfi_escape 0x2e, 0x00
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB54_209:
	shlq	$4, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	.cfi_escape 0x2e, 0x00
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB54_206:
.Ltmp554:
	.cfi_escape 0x2e, 0x00
	leaq	520(%rsp), %rdi
	callq	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.4969789374703972864
	.cfi_escape 0x2e, 0x00
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB54_205:
.Ltmp551:
	.cfi_escape 0x2e, 0x00
	leaq	488(%rsp), %rdi
	callq	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.4969789374703972864
	.cfi_escape 0x2e, 0x00
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end54:
	.size	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward28_$u7b$$u7b$closure$u7d$$u7d$17hfbb0e79758674dc2E.llvm.4969789374703972864, .Lfunc_end54-_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward28_$u7b$$u7b$closure$u7d$$u7d$17hfbb0e79758674dc2E.llvm.4969789374703972864
	.cfi_endproc
	.section	".gcc_except_table._ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward28_$u7b$$u7b$closure$u7d$$u7d$17hfbb0e79758674dc2E.llvm.4969789374703972864","a",@progbits
	.p2align	2, 0x0
GCC_except_table54:
.Lexception41:
	.byte	255
	.byte	155
	.uleb128 .Lttbase12-.Lttbaseref12
.Lttbaseref12:
	.byte	1
	.uleb128 .Lcst_end41-.Lcst_begin41
.Lcst_begin41:
	.uleb128 .Lfunc_begin41-.Lfunc_begin41
	.uleb128 .Ltmp462-.Lfunc_begin41
	.byte	0
	.byte	0
	.uleb128 .Ltmp462-.Lfunc_begin41
	.uleb128 .Ltmp463-.Ltmp462
	.uleb128 .Ltmp464-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp465-.Lfunc_begin41
	.uleb128 .Ltmp466-.Ltmp465
	.uleb128 .Ltmp467-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp544-.Lfunc_begin41
	.uleb128 .Ltmp469-.Ltmp544
	.uleb128 .Ltmp548-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp541-.Lfunc_begin41
	.uleb128 .Ltmp542-.Ltmp541
	.uleb128 .Ltmp543-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp470-.Lfunc_begin41
	.uleb128 .Ltmp471-.Ltmp470
	.uleb128 .Ltmp472-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp473-.Lfunc_begin41
	.uleb128 .Ltmp476-.Ltmp473
	.uleb128 .Ltmp477-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp478-.Lfunc_begin41
	.uleb128 .Ltmp479-.Ltmp478
	.uleb128 .Ltmp485-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp480-.Lfunc_begin41
	.uleb128 .Ltmp481-.Ltmp480
	.uleb128 .Ltmp482-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp483-.Lfunc_begin41
	.uleb128 .Ltmp484-.Ltmp483
	.uleb128 .Ltmp485-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp486-.Lfunc_begin41
	.uleb128 .Ltmp487-.Ltmp486
	.uleb128 .Ltmp488-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp489-.Lfunc_begin41
	.uleb128 .Ltmp490-.Ltmp489
	.uleb128 .Ltmp491-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp492-.Lfunc_begin41
	.uleb128 .Ltmp493-.Ltmp492
	.uleb128 .Ltmp500-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp519-.Lfunc_begin41
	.uleb128 .Ltmp520-.Ltmp519
	.uleb128 .Ltmp521-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp522-.Lfunc_begin41
	.uleb128 .Ltmp523-.Ltmp522
	.uleb128 .Ltmp524-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp525-.Lfunc_begin41
	.uleb128 .Ltmp528-.Ltmp525
	.uleb128 .Ltmp534-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp529-.Lfunc_begin41
	.uleb128 .Ltmp530-.Ltmp529
	.uleb128 .Ltmp531-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp507-.Lfunc_begin41
	.uleb128 .Ltmp508-.Ltmp507
	.uleb128 .Ltmp509-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp501-.Lfunc_begin41
	.uleb128 .Ltmp502-.Ltmp501
	.uleb128 .Ltmp503-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp498-.Lfunc_begin41
	.uleb128 .Ltmp499-.Ltmp498
	.uleb128 .Ltmp500-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp504-.Lfunc_begin41
	.uleb128 .Ltmp505-.Ltmp504
	.uleb128 .Ltmp506-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp494-.Lfunc_begin41
	.uleb128 .Ltmp495-.Ltmp494
	.uleb128 .Ltmp503-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp538-.Lfunc_begin41
	.uleb128 .Ltmp539-.Ltmp538
	.uleb128 .Ltmp540-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp539-.Lfunc_begin41
	.uleb128 .Ltmp546-.Ltmp539
	.byte	0
	.byte	0
	.uleb128 .Ltmp546-.Lfunc_begin41
	.uleb128 .Ltmp547-.Ltmp546
	.uleb128 .Ltmp548-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp496-.Lfunc_begin41
	.uleb128 .Ltmp497-.Ltmp496
	.uleb128 .Ltmp503-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp513-.Lfunc_begin41
	.uleb128 .Ltmp514-.Ltmp513
	.uleb128 .Ltmp515-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp516-.Lfunc_begin41
	.uleb128 .Ltmp517-.Ltmp516
	.uleb128 .Ltmp518-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp532-.Lfunc_begin41
	.uleb128 .Ltmp533-.Ltmp532
	.uleb128 .Ltmp534-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp535-.Lfunc_begin41
	.uleb128 .Ltmp536-.Ltmp535
	.uleb128 .Ltmp537-.Lfunc_begin41
	.byte	1
	.uleb128 .Ltmp510-.Lfunc_begin41
	.uleb128 .Ltmp511-.Ltmp510
	.uleb128 .Ltmp512-.Lfunc_begin41
	.byte	1
	.uleb128 .Ltmp511-.Lfunc_begin41
	.uleb128 .Ltmp549-.Ltmp511
	.byte	0
	.byte	0
	.uleb128 .Ltmp549-.Lfunc_begin41
	.uleb128 .Ltmp550-.Ltmp549
	.uleb128 .Ltmp551-.Lfunc_begin41
	.byte	1
	.uleb128 .Ltmp552-.Lfunc_begin41
	.uleb128 .Ltmp553-.Ltmp552
	.uleb128 .Ltmp554-.Lfunc_begin41
	.byte	1
	.uleb128 .Ltmp553-.Lfunc_begin41
	.uleb128 .Lfunc_end54-.Ltmp553
	.byte	0
	.byte	0
.Lcst_end41:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase12:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$8backward17h53af9a4c23833f75E","ax",@progbits
	.globl	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$8backward17h53af9a4c23833f75E
	.p2align	4
	.type	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$8backward17h53af9a4c23833f75E,@function
_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$8backward17h53af9a4c23833f75E:
.Lfunc_begin42:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception42
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
	subq	$536, %rsp
	.cfi_def_cfa_offset 592
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, %r15
	movq	%rdx, %r14
	movq	%rsi, %r12
	movq	%rdi, %r13
.Ltmp555:
	leaq	360(%rsp), %rdi
	callq	_ZN12nepenthe_ops14self_attention10Parameters3new17h209f415580798c93E
.Ltmp556:
	movups	504(%rsp), %xmm0
	movups	520(%rsp), %xmm1
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
.Ltmp558:
	leaq	96(%rsp), %rdi
	movq	%r15, %rsi
	callq	*_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip)
.Ltmp559:
	movq	104(%rsp), %rbx
	movq	112(%rsp), %rax
	movq	$0, 40(%rsp)
	movq	$4, 48(%rsp)
	movq	$0, 56(%rsp)
	movq	%rbx, 224(%rsp)
	movq	%rax, 232(%rsp)
	movq	$16384, 240(%rsp)
.Ltmp561:
	leaq	40(%rsp), %rdi
	leaq	224(%rsp), %rsi
	callq	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h21bfdb3b7eaac358E
.Ltmp562:
	movq	%r12, 184(%rsp)
	movq	%r15, 16(%rsp)
	movq	40(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	48(%rsp), %rax
	movq	%rax, 24(%rsp)
	movq	56(%rsp), %r12
	movq	96(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.LBB55_5
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB55_5:
	movq	200(%rsp), %rbp
	imulq	208(%rsp), %rbp
	imulq	216(%rsp), %rbp
	testq	%rbp, %rbp
	je	.LBB55_27
	movq	192(%rsp), %r15
.Ltmp564:
	callq	*_ZN10rayon_core19current_num_threads17h9532da5d207eb43dE@GOTPCREL(%rip)
.Ltmp565:
	movq	%r14, 8(%rsp)
	addq	%rax, %rax
	cmpq	$5, %rax
	movl	$4, %ecx
	cmovaeq	%rax, %rcx
	movq	%r12, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB55_9
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%rbp
	movq	%rdx, %r14
	movq	%rax, %rbx
	jmp	.LBB55_10
.LBB55_9:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%edx, %r14d
	movl	%eax, %ebx
.LBB55_10:
	cmpq	%rcx, %r15
	setae	7(%rsp)
	leaq	(,%rbx,8), %rax
	leaq	(%rax,%rax,2), %r15
	movabsq	$384307168202282325, %rax
	cmpq	%rax, %rbx
	jbe	.LBB55_13
	xorl	%r12d, %r12d
.LBB55_12:
.Ltmp574:
	movq	%r12, %rdi
	movq	%r15, %rsi
	movq	8(%rsp), %r14
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp575:
	jmp	.LBB55_28
.LBB55_13:
	testq	%r15, %r15
	je	.LBB55_16
	movq	%r12, 176(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r12d
	movl	$8, %esi
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB55_12
	movq	176(%rsp), %r12
	jmp	.LBB55_17
.LBB55_16:
	movl	$8, %eax
	xorl	%ebx, %ebx
.LBB55_17:
	leaq	200(%rsp), %rdx
	movq	%r12, %rsi
	subq	%r14, %rsi
	cmpq	%rsi, %rbp
	jbe	.LBB55_19
	xorl	%ecx, %ecx
	movq	8(%rsp), %r14
	jmp	.LBB55_21
.LBB55_19:
	leaq	16(%rax), %rdi
	leaq	(,%rbp,4), %r8
	xorl	%ecx, %ecx
	movq	24(%rsp), %r9
	movq	8(%rsp), %r14
	.p2align	4
.LBB55_20:
	subq	%rbp, %rsi
	movq	%rcx, -16(%rdi)
	movq	%r9, -8(%rdi)
	movq	%rbp, (%rdi)
	incq	%rcx
	addq	$24, %rdi
	addq	%r8, %r9
	cmpq	%rsi, %rbp
	jbe	.LBB55_20
.LBB55_21:
	movq	%rbx, 96(%rsp)
	movq	%rax, 104(%rsp)
	movq	%rcx, 112(%rsp)
	leaq	456(%rsp), %rcx
	leaq	24(%r14), %rax
	leaq	32(%r14), %rsi
	movq	184(%rsp), %rdi
	movq	%rdi, 40(%rsp)
	movq	16(%rsp), %rdi
	movq	%rdi, 48(%rsp)
	movq	%rax, 56(%rsp)
	movq	%rsi, 64(%rsp)
	movq	%r14, 72(%rsp)
	leaq	360(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	7(%rsp), %rax
	movq	%rax, 88(%rsp)
.Ltmp566:
	leaq	224(%rsp), %rdi
	leaq	96(%rsp), %rsi
	leaq	40(%rsp), %r8
	callq	_ZN12nepenthe_ops7threads17sum_over_pictures17h29d8cbeeae38f502E
.Ltmp567:
	movq	240(%rsp), %rax
	movq	%rax, 160(%rsp)
	movups	224(%rsp), %xmm0
	movaps	%xmm0, 144(%rsp)
	movq	$0, 344(%rsp)
	movq	$1, 352(%rsp)
.Ltmp568:
	leaq	40(%rsp), %rdi
	leaq	344(%rsp), %rsi
	leaq	144(%rsp), %rdx
	callq	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hf2897acc44ff6fbdE
.Ltmp569:
	movups	40(%rsp), %xmm0
	movups	56(%rsp), %xmm1
	movups	72(%rsp), %xmm2
	movaps	%xmm2, 128(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movq	144(%rsp), %rsi
	testq	%rsi, %rsi
	movq	16(%rsp), %rbx
	je	.LBB55_25
	movq	152(%rsp), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB55_25:
	movq	112(%rsp), %rax
	movq	%rax, 40(%r13)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 24(%r13)
	movq	136(%rsp), %rax
	movq	%rax, 64(%r13)
	movups	120(%rsp), %xmm0
	movups	%xmm0, 48(%r13)
	movq	264(%rsp), %rax
	movq	%rax, 88(%r13)
	movups	248(%rsp), %xmm0
	movups	%xmm0, 72(%r13)
	movq	272(%rsp), %rax
	movq	280(%rsp), %rcx
	movq	288(%rsp), %rdx
	leaq	(%rdx,%rdx,8), %rdx
	leaq	(%rax,%rax,8), %rax
	movq	%rax, 96(%r13)
	movq	%rcx, 104(%r13)
	movq	%rdx, 112(%r13)
	movups	296(%rsp), %xmm0
	movups	%xmm0, 120(%r13)
	movq	312(%rsp), %rax
	movq	%rax, 136(%r13)
	movups	320(%rsp), %xmm0
	movups	%xmm0, 144(%r13)
	movq	336(%rsp), %rax
	movq	%rax, 160(%r13)
	movq	32(%rsp), %rax
	movq	%rax, (%r13)
	movq	24(%rsp), %rax
	movq	%rax, 8(%r13)
	movq	%r12, 16(%r13)
	leaq	360(%rsp), %rdi
	callq	_ZN4core3ptr61drop_in_place$LT$nepenthe_ops..self_attention..Parameters$GT$17hd5bcb18537ac97eeE
.Ltmp571:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E
.Ltmp572:
	movq	%r14, %rdi
	callq	_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E
	movq	%r13, %rax
	addq	$536, %rsp
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
.LBB55_27:
	.cfi_def_cfa_offset 592
.Ltmp576:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.73(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.2(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp577:
.LBB55_28:
	ud2
.LBB55_29:
.Ltmp573:
	movq	%rax, %r12
	jmp	.LBB55_54
.LBB55_30:
.Ltmp570:
	movq	%rax, %r12
	movq	144(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB55_37
	movq	248(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB55_38
.LBB55_32:
	movq	272(%rsp), %rax
	testq	%rax, %rax
	jne	.LBB55_39
.LBB55_33:
	movq	296(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB55_40
.LBB55_34:
	movq	320(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB55_36
.LBB55_35:
	movq	328(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB55_36:
	movq	8(%rsp), %r14
	jmp	.LBB55_48
.LBB55_37:
	movq	152(%rsp), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	248(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB55_32
.LBB55_38:
	movq	256(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	272(%rsp), %rax
	testq	%rax, %rax
	je	.LBB55_33
.LBB55_39:
	movq	280(%rsp), %rdi
	shlq	$2, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	296(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB55_34
.LBB55_40:
	movq	304(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	320(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB55_35
	jmp	.LBB55_36
.LBB55_41:
.Ltmp563:
	movq	%rax, %r12
	movq	40(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB55_43
	movq	48(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB55_43:
	movq	96(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.LBB55_52
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB55_52
.LBB55_45:
.Ltmp560:
	movq	%rax, %r12
	jmp	.LBB55_52
.LBB55_46:
.Ltmp557:
	movq	%rax, %r12
	jmp	.LBB55_53
.LBB55_47:
.Ltmp578:
	movq	%rax, %r12
.LBB55_48:
	movq	32(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB55_51
	shlq	$2, %rsi
	movl	$4, %edx
	movq	24(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB55_51:
	movq	16(%rsp), %r15
.LBB55_52:
	leaq	360(%rsp), %rdi
	callq	_ZN4core3ptr61drop_in_place$LT$nepenthe_ops..self_attention..Parameters$GT$17hd5bcb18537ac97eeE
.LBB55_53:
.Ltmp579:
	movq	%r15, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E
.Ltmp580:
.LBB55_54:
.Ltmp581:
	movq	%r14, %rdi
	callq	_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E
.Ltmp582:
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB55_56:
.Ltmp583:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end55:
	.size	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$8backward17h53af9a4c23833f75E, .Lfunc_end55-_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$8backward17h53af9a4c23833f75E
	.cfi_endproc
	.section	".gcc_except_table._ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$8backward17h53af9a4c23833f75E","a",@progbits
	.p2align	2, 0x0
GCC_except_table55:
.Lexception42:
	.byte	255
	.byte	155
	.uleb128 .Lttbase13-.Lttbaseref13
.Lttbaseref13:
	.byte	1
	.uleb128 .Lcst_end42-.Lcst_begin42
.Lcst_begin42:
	.uleb128 .Ltmp555-.Lfunc_begin42
	.uleb128 .Ltmp556-.Ltmp555
	.uleb128 .Ltmp557-.Lfunc_begin42
	.byte	0
	.uleb128 .Ltmp558-.Lfunc_begin42
	.uleb128 .Ltmp559-.Ltmp558
	.uleb128 .Ltmp560-.Lfunc_begin42
	.byte	0
	.uleb128 .Ltmp561-.Lfunc_begin42
	.uleb128 .Ltmp562-.Ltmp561
	.uleb128 .Ltmp563-.Lfunc_begin42
	.byte	0
	.uleb128 .Ltmp564-.Lfunc_begin42
	.uleb128 .Ltmp567-.Ltmp564
	.uleb128 .Ltmp578-.Lfunc_begin42
	.byte	0
	.uleb128 .Ltmp568-.Lfunc_begin42
	.uleb128 .Ltmp569-.Ltmp568
	.uleb128 .Ltmp570-.Lfunc_begin42
	.byte	0
	.uleb128 .Ltmp571-.Lfunc_begin42
	.uleb128 .Ltmp572-.Ltmp571
	.uleb128 .Ltmp573-.Lfunc_begin42
	.byte	0
	.uleb128 .Ltmp572-.Lfunc_begin42
	.uleb128 .Ltmp576-.Ltmp572
	.byte	0
	.byte	0
	.uleb128 .Ltmp576-.Lfunc_begin42
	.uleb128 .Ltmp577-.Ltmp576
	.uleb128 .Ltmp578-.Lfunc_begin42
	.byte	0
	.uleb128 .Ltmp579-.Lfunc_begin42
	.uleb128 .Ltmp582-.Ltmp579
	.uleb128 .Ltmp583-.Lfunc_begin42
	.byte	1
	.uleb128 .Ltmp582-.Lfunc_begin42
	.uleb128 .Lfunc_end55-.Ltmp582
	.byte	0
	.byte	0
.Lcst_end42:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase13:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$8backward28_$u7b$$u7b$closure$u7d$$u7d$17hee5ed86ca38a407aE.llvm.4969789374703972864","ax",@progbits
	.hidden	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$8backward28_$u7b$$u7b$closure$u7d$$u7d$17hee5ed86ca38a407aE.llvm.4969789374703972864
	.globl	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$8backward28_$u7b$$u7b$closure$u7d$$u7d$17hee5ed86ca38a407aE.llvm.4969789374703972864
	.p2align	4
	.type	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$8backward28_$u7b$$u7b$closure$u7d$$u7d$17hee5ed86ca38a407aE.llvm.4969789374703972864,@function
_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$8backward28_$u7b$$u7b$closure$u7d$$u7d$17hee5ed86ca38a407aE.llvm.4969789374703972864:
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
	movq	%rsi, %rbx
	movq	%rdi, %r15
	movq	(%rdx), %r14
	movq	%r14, 8(%rsp)
	movq	8(%rdx), %rax
	movq	%rax, (%rsp)
	movq	16(%rdx), %rbp
	movq	(%rdi), %rdi
	movq	%r14, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	movq	%rax, %r12
	movq	%rdx, %r13
	movq	8(%r15), %rdi
	movq	%r14, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	movq	%r12, 16(%rsp)
	movq	%r13, 24(%rsp)
	movq	%rax, 32(%rsp)
	movq	%rdx, 40(%rsp)
	movups	16(%r15), %xmm0
	movaps	%xmm0, 48(%rsp)
	leaq	72(%rsp), %rdi
	leaq	48(%rsp), %rsi
	leaq	8(%rsp), %rdx
	callq	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hd3688f4dccba00beE
	movq	32(%r15), %rax
	movq	16(%rax), %rsi
	cmpq	%rsi, %r14
	jae	.LBB56_2
	movq	8(%rax), %rax
	movq	40(%r15), %rdi
	movq	48(%r15), %rcx
	movzbl	(%rcx), %esi
	leaq	(%r14,%r14,2), %rcx
	movq	8(%rax,%rcx,8), %r8
	movq	16(%rax,%rcx,8), %r9
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	24(%rsp), %rdx
	leaq	80(%rsp), %rcx
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	%rbp
	.cfi_adjust_cfa_offset 8
	pushq	24(%rsp)
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops14self_attention8backward58_$LT$impl$u20$nepenthe_ops..self_attention..Parameters$GT$8backward17h2030db971ca03472E
	addq	$136, %rsp
	.cfi_adjust_cfa_offset -136
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
.LBB56_2:
	.cfi_def_cfa_offset 160
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.3.llvm.4969789374703972864(%rip), %rdx
	movq	%r14, %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Lfunc_end56:
	.size	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$8backward28_$u7b$$u7b$closure$u7d$$u7d$17hee5ed86ca38a407aE.llvm.4969789374703972864, .Lfunc_end56-_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$8backward28_$u7b$$u7b$closure$u7d$$u7d$17hee5ed86ca38a407aE.llvm.4969789374703972864
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops14self_attention10Parameters10projection17h332c1b43697131e2E,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops14self_attention10Parameters10projection17h332c1b43697131e2E,@function
_ZN12nepenthe_ops14self_attention10Parameters10projection17h332c1b43697131e2E:
.Lfunc_begin43:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception43
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
	subq	$200, %rsp
	.cfi_def_cfa_offset 256
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rsi), %r10
	testq	%r10, %r10
	je	.LBB57_31
	movq	%rcx, %r15
	movl	%edx, %r9d
	movq	152(%rsi), %rcx
	movq	%rcx, %rax
	orq	%r10, %rax
	shrq	$32, %rax
	je	.LBB57_2
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r10
	movq	%rax, %rbp
	jmp	.LBB57_4
.LBB57_2:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r10d
	movl	%eax, %ebp
.LBB57_4:
	movq	%rbp, 96(%rsp)
	movq	%rcx, %r10
	imulq	%rcx, %r10
	leaq	(,%r10,4), %rbx
	movq	%r10, %rax
	shrq	$62, %rax
	setne	%al
	movabsq	$9223372036854775804, %rdx
	cmpq	%rdx, %rbx
	seta	%dl
	orb	%al, %dl
	je	.LBB57_7
	xorl	%r12d, %r12d
.LBB57_6:
	.cfi_escape 0x2e, 0x00
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB57_7:
	testq	%rbx, %rbx
	movq	%rdi, 80(%rsp)
	movq	%r15, 56(%rsp)
	je	.LBB57_8
	movq	%rcx, %r14
	movq	%r8, 16(%rsp)
	movl	%r9d, 32(%rsp)
	movq	%r10, %r13
	movq	%rsi, 40(%rsp)
	.cfi_escape 0x2e, 0x00
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	.cfi_escape 0x2e, 0x00
	movl	$4, %r12d
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	movq	%rax, 24(%rsp)
	testq	%rax, %rax
	je	.LBB57_6
	movq	%r13, %r10
	movq	%r13, 8(%rsp)
	movq	40(%rsp), %rsi
	movl	32(%rsp), %r9d
	movq	16(%rsp), %r8
	movq	%r14, %rcx
	testq	%r8, %r8
	jne	.LBB57_12
	jmp	.LBB57_30
.LBB57_8:
	movl	$4, %eax
	movq	%rax, 24(%rsp)
	movq	$0, 8(%rsp)
	testq	%r8, %r8
	je	.LBB57_30
.LBB57_12:
	testq	%rcx, %rcx
	je	.LBB57_13
	shlq	$5, %r8
	movq	128(%rsi), %rax
	movq	%rax, 32(%rsp)
	movq	136(%rsi), %rsi
	movq	%rsi, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB57_15
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB57_17
.LBB57_15:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ecx
.LBB57_17:
	movq	%rax, 16(%rsp)
	leaq	(%r8,%r8,2), %r12
	xorl	%r8d, %r8d
	leaq	176(%rsp), %r15
	movzbl	%r9b, %eax
	movl	%eax, 52(%rsp)
	movq	%rbp, 88(%rsp)
	.p2align	4
.LBB57_18:
	leaq	1(%r8), %rdx
	imulq	%rbp, %r8
	movq	%rdx, %r9
	imulq	%rbp, %r9
	movq	%r8, 64(%rsp)
	movq	%r9, 72(%rsp)
	movq	%rsi, %rax
	subq	%r8, %rax
	jb	.LBB57_19
	movq	%rdx, 40(%rsp)
	movq	%rsi, %rbp
	movq	%r9, %rsi
	subq	%r8, %rsi
	movl	$0, %edx
	cmovaeq	%rsi, %rdx
	movq	32(%rsp), %rsi
	leaq	(%rsi,%r8,4), %rsi
	movq	%rsi, 128(%rsp)
	movq	%rax, 136(%rsp)
	movq	16(%rsp), %rax
	movq	%rax, 144(%rsp)
	movq	%rdx, 152(%rsp)
	movq	%rcx, 160(%rsp)
	movq	$1, 168(%rsp)
.Ltmp584:
	.cfi_escape 0x2e, 0x10
	movq	%r15, %rdi
	movq	24(%rsp), %rsi
	movq	%r10, %r13
	movq	%r10, %rdx
	movq	%rcx, %r14
	pushq	$256
	.cfi_adjust_cfa_offset 8
	pushq	$0
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops4tile6window17h03a33f0dd54eacd3E
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
.Ltmp585:
	movq	56(%rsp), %rbx
	movq	%rbx, 104(%rsp)
	leaq	96(%rsp), %rax
	movq	%rax, 112(%rsp)
	leaq	64(%rsp), %rax
	movq	%rax, 120(%rsp)
.Ltmp586:
	.cfi_escape 0x2e, 0x00
	movl	52(%rsp), %edi
	leaq	128(%rsp), %rsi
	movq	%r15, %rdx
	xorl	%ecx, %ecx
	leaq	104(%rsp), %r8
	callq	_ZN12nepenthe_ops7product8multiply17h90778f35e349d5c5E
.Ltmp587:
	addq	$96, %rbx
	movq	%rbx, 56(%rsp)
	addq	$-96, %r12
	movq	%r13, %r10
	movq	%rbp, %rsi
	movq	88(%rsp), %rbp
	movq	%r14, %rcx
	movq	40(%rsp), %r8
	jne	.LBB57_18
.LBB57_30:
	movq	80(%rsp), %rax
	movq	8(%rsp), %rcx
	movq	%rcx, (%rax)
	movq	24(%rsp), %rcx
	movq	%rcx, 8(%rax)
	movq	%r10, 16(%rax)
	addq	$200, %rsp
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
.LBB57_19:
	.cfi_def_cfa_offset 256
.Ltmp589:
	.cfi_escape 0x2e, 0x00
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463(%rip), %rcx
	movq	%r8, %rdi
	movq	%rsi, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp590:
	jmp	.LBB57_20
.LBB57_31:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.20(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB57_13:
	movq	$0, 64(%rsp)
	movq	%rbp, 72(%rsp)
.Ltmp592:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.19(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp593:
.LBB57_20:
	ud2
.LBB57_23:
.Ltmp594:
	jmp	.LBB57_24
.LBB57_21:
.Ltmp588:
	jmp	.LBB57_24
.LBB57_22:
.Ltmp591:
.LBB57_24:
	movq	%rax, %rbx
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB57_26
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	movq	24(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB57_26:
	.cfi_escape 0x2e, 0x00
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end57:
	.size	_ZN12nepenthe_ops14self_attention10Parameters10projection17h332c1b43697131e2E, .Lfunc_end57-_ZN12nepenthe_ops14self_attention10Parameters10projection17h332c1b43697131e2E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops14self_attention10Parameters10projection17h332c1b43697131e2E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table57:
.Lexception43:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end43-.Lcst_begin43
.Lcst_begin43:
	.uleb128 .Lfunc_begin43-.Lfunc_begin43
	.uleb128 .Ltmp584-.Lfunc_begin43
	.byte	0
	.byte	0
	.uleb128 .Ltmp584-.Lfunc_begin43
	.uleb128 .Ltmp587-.Ltmp584
	.uleb128 .Ltmp588-.Lfunc_begin43
	.byte	0
	.uleb128 .Ltmp589-.Lfunc_begin43
	.uleb128 .Ltmp590-.Ltmp589
	.uleb128 .Ltmp591-.Lfunc_begin43
	.byte	0
	.uleb128 .Ltmp590-.Lfunc_begin43
	.uleb128 .Ltmp592-.Ltmp590
	.byte	0
	.byte	0
	.uleb128 .Ltmp592-.Lfunc_begin43
	.uleb128 .Ltmp593-.Ltmp592
	.uleb128 .Ltmp594-.Lfunc_begin43
	.byte	0
	.uleb128 .Ltmp593-.Lfunc_begin43
	.uleb128 .Lfunc_end57-.Ltmp593
	.byte	0
	.byte	0
.Lcst_end43:
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops14self_attention10Parameters3new17h209f415580798c93E,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops14self_attention10Parameters3new17h209f415580798c93E,@function
_ZN12nepenthe_ops14self_attention10Parameters3new17h209f415580798c93E:
.Lfunc_begin44:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception44
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$184, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	48(%rsp), %rdi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movaps	48(%rsp), %xmm0
	movaps	%xmm0, 160(%rsp)
	movaps	64(%rsp), %xmm0
	movaps	%xmm0, 144(%rsp)
	leaq	120(%r14), %rsi
	leaq	240(%r14), %r15
	movq	_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip), %r12
	movq	%rsp, %rdi
	callq	*%r12
.Ltmp595:
	leaq	24(%rsp), %rdi
	movq	%r15, %rsi
	callq	*%r12
.Ltmp596:
	movq	16(%rsp), %rax
	movq	%rax, 64(%rsp)
	movups	(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movups	24(%rsp), %xmm0
	movups	%xmm0, 72(%rsp)
	movq	40(%rsp), %rax
	movq	%rax, 88(%rsp)
	leaq	360(%r14), %rsi
.Ltmp598:
	leaq	96(%rsp), %rdi
	callq	*_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip)
.Ltmp599:
	leaq	480(%r14), %rsi
.Ltmp601:
	leaq	120(%rsp), %rdi
	callq	_ZN12nepenthe_ops9depthwise7kernels17hfa0d2e28abff737aE
.Ltmp602:
	leaq	600(%r14), %rsi
.Ltmp604:
	movq	%rsp, %rdi
	callq	*_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip)
.Ltmp605:
	addq	$720, %r14
.Ltmp607:
	leaq	24(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip)
.Ltmp608:
	movaps	160(%rsp), %xmm0
	movups	%xmm0, 144(%rbx)
	movaps	144(%rsp), %xmm0
	movups	%xmm0, 160(%rbx)
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	80(%rsp), %xmm2
	movups	%xmm2, 56(%rbx)
	movups	%xmm1, 40(%rbx)
	movups	%xmm0, 24(%rbx)
	movq	112(%rsp), %rax
	movq	%rax, 88(%rbx)
	movups	96(%rsp), %xmm0
	movups	%xmm0, 72(%rbx)
	movq	136(%rsp), %rax
	movq	%rax, 16(%rbx)
	movups	120(%rsp), %xmm0
	movups	%xmm0, (%rbx)
	movups	(%rsp), %xmm0
	movups	%xmm0, 96(%rbx)
	movq	16(%rsp), %rax
	movq	%rax, 112(%rbx)
	movups	24(%rsp), %xmm0
	movups	%xmm0, 120(%rbx)
	movq	40(%rsp), %rax
	movq	%rax, 136(%rbx)
	addq	$184, %rsp
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
.LBB58_18:
	.cfi_def_cfa_offset 224
.Ltmp609:
	movq	%rax, %rbx
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.LBB58_16
	movq	8(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB58_16
.LBB58_15:
.Ltmp606:
	movq	%rax, %rbx
.LBB58_16:
	movq	120(%rsp), %rax
	testq	%rax, %rax
	je	.LBB58_13
	movq	128(%rsp), %rdi
	shlq	$2, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB58_13
.LBB58_12:
.Ltmp603:
	movq	%rax, %rbx
.LBB58_13:
	movq	96(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.LBB58_11
	movq	104(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..norm..Norm$GT$17h905330ac1141cd8cE
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB58_10:
.Ltmp600:
	movq	%rax, %rbx
.LBB58_11:
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..norm..Norm$GT$17h905330ac1141cd8cE
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB58_6:
.Ltmp597:
	movq	%rax, %rbx
	movq	(%rsp), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB58_9
	jae	.LBB58_9
	movq	8(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB58_9:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end58:
	.size	_ZN12nepenthe_ops14self_attention10Parameters3new17h209f415580798c93E, .Lfunc_end58-_ZN12nepenthe_ops14self_attention10Parameters3new17h209f415580798c93E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops14self_attention10Parameters3new17h209f415580798c93E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table58:
.Lexception44:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end44-.Lcst_begin44
.Lcst_begin44:
	.uleb128 .Lfunc_begin44-.Lfunc_begin44
	.uleb128 .Ltmp595-.Lfunc_begin44
	.byte	0
	.byte	0
	.uleb128 .Ltmp595-.Lfunc_begin44
	.uleb128 .Ltmp596-.Ltmp595
	.uleb128 .Ltmp597-.Lfunc_begin44
	.byte	0
	.uleb128 .Ltmp598-.Lfunc_begin44
	.uleb128 .Ltmp599-.Ltmp598
	.uleb128 .Ltmp600-.Lfunc_begin44
	.byte	0
	.uleb128 .Ltmp601-.Lfunc_begin44
	.uleb128 .Ltmp602-.Ltmp601
	.uleb128 .Ltmp603-.Lfunc_begin44
	.byte	0
	.uleb128 .Ltmp604-.Lfunc_begin44
	.uleb128 .Ltmp605-.Ltmp604
	.uleb128 .Ltmp606-.Lfunc_begin44
	.byte	0
	.uleb128 .Ltmp607-.Lfunc_begin44
	.uleb128 .Ltmp608-.Ltmp607
	.uleb128 .Ltmp609-.Lfunc_begin44
	.byte	0
	.uleb128 .Ltmp608-.Lfunc_begin44
	.uleb128 .Lfunc_end58-.Ltmp608
	.byte	0
	.byte	0
.Lcst_end44:
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops14self_attention14self_attention17h04f71423f70189e4E,"ax",@progbits
	.globl	_ZN12nepenthe_ops14self_attention14self_attention17h04f71423f70189e4E
	.p2align	4
	.type	_ZN12nepenthe_ops14self_attention14self_attention17h04f71423f70189e4E,@function
_ZN12nepenthe_ops14self_attention14self_attention17h04f71423f70189e4E:
.Lfunc_begin45:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception45
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
	subq	$3200, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdx, %r12
	movq	%rdi, %r14
	leaq	512(%rdx), %rbx
	leaq	768(%rdx), %r13
	leaq	1280(%rdx), %r15
.Ltmp610:
	movq	%rsi, 32(%rsp)
	movq	%rsi, %rdi
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE
.Ltmp611:
	testb	%al, %al
	je	.LBB59_19
.Ltmp612:
	movq	%rbx, %rdi
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE
.Ltmp613:
	testb	%al, %al
	je	.LBB59_19
.Ltmp614:
	movq	%r13, %rdi
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE
.Ltmp615:
	testb	%al, %al
	je	.LBB59_19
.Ltmp616:
	movq	%r15, %rdi
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE
.Ltmp617:
	testb	%al, %al
	je	.LBB59_19
.Ltmp619:
	movq	%r12, %rdi
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17hf30ded9d849bf561E
.Ltmp620:
	testb	%al, %al
	je	.LBB59_19
	leaq	256(%r12), %rdi
.Ltmp621:
	movq	%rdi, 40(%rsp)
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17hf30ded9d849bf561E
.Ltmp622:
	testb	%al, %al
	je	.LBB59_19
	leaq	1024(%r12), %rdi
.Ltmp623:
	movq	%rdi, 48(%rsp)
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h31ad9473a92ebb64E
.Ltmp624:
	testb	%al, %al
	je	.LBB59_19
	leaq	2112(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %rax
	movl	$256, %edx
	movq	%r12, %rsi
	movq	%rax, %r12
	callq	*%rax
	leaq	2368(%rsp), %rdi
	movl	$256, %edx
	movq	40(%rsp), %rsi
	callq	*%r12
	leaq	2624(%rsp), %rdi
	movl	$256, %edx
	movq	%rbx, %rsi
	callq	*%r12
	leaq	2880(%rsp), %rdi
	movl	$256, %edx
	movq	%r13, %rsi
	callq	*%r12
	leaq	64(%rsp), %rdi
	movl	$256, %edx
	movq	48(%rsp), %rsi
	callq	*%r12
	leaq	320(%rsp), %rdi
	movl	$256, %edx
	movq	%r15, %rsi
	callq	*%r12
.Ltmp638:
	leaq	576(%rsp), %rdi
	movq	32(%rsp), %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp639:
	movq	584(%rsp), %r15
.Ltmp640:
	leaq	576(%rsp), %rbx
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h8bdf416808d10afdE
.Ltmp641:
	movq	576(%rsp), %r13
	movq	%r15, 56(%rsp)
.Ltmp642:
	leaq	2112(%rsp), %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
.Ltmp643:
	movq	%rax, 576(%rsp)
	cmpq	%rax, %r15
	jne	.LBB59_18
	movq	%r15, (%rsp)
.Ltmp644:
	leaq	2368(%rsp), %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
.Ltmp645:
	movq	%rax, 576(%rsp)
	cmpq	%rax, %r15
	jne	.LBB59_23
	leaq	(%r15,%r15,2), %r12
	movq	%r12, (%rsp)
	movq	%r15, 8(%rsp)
	movq	$1, 16(%rsp)
	movq	$1, 24(%rsp)
.Ltmp648:
	leaq	576(%rsp), %rbx
	leaq	2624(%rsp), %rsi
	movq	%rbx, %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp649:
	movdqu	(%rsp), %xmm0
	movdqu	16(%rsp), %xmm1
	movdqu	592(%rsp), %xmm2
	pcmpeqb	%xmm1, %xmm2
	pcmpeqb	576(%rsp), %xmm0
	pand	%xmm2, %xmm0
	pmovmskb	%xmm0, %eax
	movq	%rsp, %rcx
	movq	%rcx, 40(%rsp)
	cmpl	$65535, %eax
	jne	.LBB59_27
	movq	%r12, (%rsp)
	movq	$1, 8(%rsp)
	movq	$3, 16(%rsp)
	movq	$3, 24(%rsp)
.Ltmp650:
	leaq	576(%rsp), %rbx
	leaq	2880(%rsp), %rsi
	movq	%rbx, %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp651:
	movdqu	(%rsp), %xmm0
	movdqu	16(%rsp), %xmm1
	movdqu	592(%rsp), %xmm2
	pcmpeqb	576(%rsp), %xmm0
	pcmpeqb	%xmm1, %xmm2
	pand	%xmm2, %xmm0
	pmovmskb	%xmm0, %eax
	cmpl	$65535, %eax
	jne	.LBB59_30
	movq	%r13, (%rsp)
	movq	$1, 8(%rsp)
	movq	$1, 16(%rsp)
.Ltmp652:
	leaq	576(%rsp), %rdi
	leaq	64(%rsp), %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h8bdf416808d10afdE
.Ltmp653:
	movdqu	(%rsp), %xmm0
	movq	16(%rsp), %xmm1
	movq	592(%rsp), %xmm2
	pcmpeqb	576(%rsp), %xmm0
	pcmpeqb	%xmm1, %xmm2
	pand	%xmm2, %xmm0
	pmovmskb	%xmm0, %eax
	cmpl	$65535, %eax
	jne	.LBB59_33
	movq	%r15, %rdx
	testq	%r13, %r13
	je	.LBB59_36
	movq	%r15, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB59_39
	movq	%r15, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB59_36
.LBB59_19:
	leaq	320(%rsp), %rbx
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$256, %edx
	movq	%rbx, %rdi
	movq	32(%rsp), %rsi
	callq	*%r13
	leaq	576(%rsp), %r15
	movl	$1536, %edx
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	*%r13
	movq	%r14, %rdi
	movq	%rbx, %rsi
	movq	%r15, %rdx
	callq	*_ZN12nepenthe_ops14self_attention8composed17h5f3fc7db1e92554cE@GOTPCREL(%rip)
.LBB59_20:
	movq	%r14, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB59_39:
	.cfi_def_cfa %rbp, 16
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB59_36:
	testq	%rdx, %rdx
	jne	.LBB59_37
	movq	%r15, (%rsp)
	movq	%r15, 8(%rsp)
	movq	$1, 16(%rsp)
	movq	$1, 24(%rsp)
.Ltmp658:
	leaq	576(%rsp), %rbx
	leaq	320(%rsp), %rsi
	movq	%rbx, %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp659:
	movdqu	(%rsp), %xmm0
	movdqu	16(%rsp), %xmm1
	movdqu	592(%rsp), %xmm2
	pcmpeqb	576(%rsp), %xmm0
	pcmpeqb	%xmm1, %xmm2
	pand	%xmm2, %xmm0
	pmovmskb	%xmm0, %eax
	cmpl	$65535, %eax
	jne	.LBB59_43
	movq	32(%rsp), %rsi
	addq	$8, %rsi
	leaq	576(%rsp), %rbx
	movl	$192, %edx
	movq	%rbx, %rdi
	movq	memcpy@GOTPCREL(%rip), %r15
	callq	*%r15
	leaq	2120(%rsp), %rsi
	leaq	768(%rsp), %rdi
	movl	$192, %edx
	callq	*%r15
	leaq	2376(%rsp), %rsi
	leaq	960(%rsp), %rdi
	movl	$192, %edx
	callq	*%r15
	leaq	2632(%rsp), %rsi
	leaq	1152(%rsp), %rdi
	movl	$192, %edx
	callq	*%r15
	leaq	2888(%rsp), %rsi
	leaq	1344(%rsp), %rdi
	movl	$192, %edx
	callq	*%r15
	leaq	72(%rsp), %rsi
	leaq	1536(%rsp), %rdi
	movl	$192, %edx
	callq	*%r15
	leaq	328(%rsp), %rsi
	leaq	1728(%rsp), %rdi
	movl	$192, %edx
	callq	*%r15
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	_ZN12nepenthe_ops5fused5apply17h8e47e4cd805e1b77E
	jmp	.LBB59_20
.LBB59_18:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.30(%rip), %r9
	movl	$51, %r8d
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.29(%rip), %rcx
	leaq	56(%rsp), %rsi
	jmp	.LBB59_24
.LBB59_23:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.32(%rip), %r9
	movl	$55, %r8d
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.31(%rip), %rcx
	movq	%rsp, %rsi
.LBB59_24:
.Ltmp646:
	xorl	%edi, %edi
	movq	%rbx, %rdx
	callq	*_ZN4core9panicking13assert_failed17h9718df462394677bE@GOTPCREL(%rip)
.Ltmp647:
	jmp	.LBB59_34
.LBB59_27:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.34(%rip), %r9
	movl	$7, %r8d
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.33(%rip), %rcx
	jmp	.LBB59_44
.LBB59_30:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.36(%rip), %r9
	movl	$19, %r8d
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.35(%rip), %rcx
	jmp	.LBB59_44
.LBB59_33:
.Ltmp654:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.37(%rip), %rcx
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.38(%rip), %r9
	movq	%rsp, %rsi
	leaq	576(%rsp), %rdx
	movl	$59, %r8d
	xorl	%edi, %edi
	callq	*_ZN4core9panicking13assert_failed17h1a3c5f4beb6c1b11E@GOTPCREL(%rip)
.Ltmp655:
	jmp	.LBB59_34
.LBB59_37:
.Ltmp656:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.39(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.40(%rip), %rdx
	movl	$63, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp657:
	jmp	.LBB59_34
.LBB59_43:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.42(%rip), %r9
	movl	$23, %r8d
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.41(%rip), %rcx
.LBB59_44:
.Ltmp660:
	xorl	%edi, %edi
	movq	40(%rsp), %rsi
	movq	%rbx, %rdx
	callq	*_ZN4core9panicking13assert_failed17h98ef2b4c96917de9E@GOTPCREL(%rip)
.Ltmp661:
.LBB59_34:
	ud2
.LBB59_62:
.Ltmp625:
	jmp	.LBB59_54
.LBB59_53:
.Ltmp618:
.LBB59_54:
	movq	%rax, %r14
.Ltmp626:
	movq	%r12, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp627:
	leaq	256(%r12), %rdi
.Ltmp628:
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp629:
.Ltmp630:
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp631:
.Ltmp632:
	movq	%r13, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp633:
	addq	$1024, %r12
.Ltmp634:
	movq	%r12, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp635:
.Ltmp636:
	movq	%r15, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp637:
	jmp	.LBB59_60
.LBB59_47:
.Ltmp662:
	movq	%rax, %r14
.Ltmp663:
	leaq	320(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp664:
.Ltmp665:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp666:
.Ltmp667:
	leaq	2880(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp668:
.Ltmp669:
	leaq	2624(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp670:
.Ltmp671:
	leaq	2368(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp672:
.Ltmp673:
	leaq	2112(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp674:
.LBB59_60:
.Ltmp675:
	movq	32(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp676:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB59_46:
.Ltmp677:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end59:
	.size	_ZN12nepenthe_ops14self_attention14self_attention17h04f71423f70189e4E, .Lfunc_end59-_ZN12nepenthe_ops14self_attention14self_attention17h04f71423f70189e4E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops14self_attention14self_attention17h04f71423f70189e4E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table59:
.Lexception45:
	.byte	255
	.byte	155
	.uleb128 .Lttbase14-.Lttbaseref14
.Lttbaseref14:
	.byte	1
	.uleb128 .Lcst_end45-.Lcst_begin45
.Lcst_begin45:
	.uleb128 .Ltmp610-.Lfunc_begin45
	.uleb128 .Ltmp617-.Ltmp610
	.uleb128 .Ltmp618-.Lfunc_begin45
	.byte	0
	.uleb128 .Ltmp619-.Lfunc_begin45
	.uleb128 .Ltmp624-.Ltmp619
	.uleb128 .Ltmp625-.Lfunc_begin45
	.byte	0
	.uleb128 .Ltmp624-.Lfunc_begin45
	.uleb128 .Ltmp638-.Ltmp624
	.byte	0
	.byte	0
	.uleb128 .Ltmp638-.Lfunc_begin45
	.uleb128 .Ltmp653-.Ltmp638
	.uleb128 .Ltmp662-.Lfunc_begin45
	.byte	0
	.uleb128 .Ltmp653-.Lfunc_begin45
	.uleb128 .Ltmp658-.Ltmp653
	.byte	0
	.byte	0
	.uleb128 .Ltmp658-.Lfunc_begin45
	.uleb128 .Ltmp659-.Ltmp658
	.uleb128 .Ltmp662-.Lfunc_begin45
	.byte	0
	.uleb128 .Ltmp659-.Lfunc_begin45
	.uleb128 .Ltmp646-.Ltmp659
	.byte	0
	.byte	0
	.uleb128 .Ltmp646-.Lfunc_begin45
	.uleb128 .Ltmp661-.Ltmp646
	.uleb128 .Ltmp662-.Lfunc_begin45
	.byte	0
	.uleb128 .Ltmp626-.Lfunc_begin45
	.uleb128 .Ltmp676-.Ltmp626
	.uleb128 .Ltmp677-.Lfunc_begin45
	.byte	1
	.uleb128 .Ltmp676-.Lfunc_begin45
	.uleb128 .Lfunc_end59-.Ltmp676
	.byte	0
	.byte	0
.Lcst_end45:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase14:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN12nepenthe_ops14self_attention8backward58_$LT$impl$u20$nepenthe_ops..self_attention..Parameters$GT$8backward17h2030db971ca03472E","ax",@progbits
	.hidden	_ZN12nepenthe_ops14self_attention8backward58_$LT$impl$u20$nepenthe_ops..self_attention..Parameters$GT$8backward17h2030db971ca03472E
	.globl	_ZN12nepenthe_ops14self_attention8backward58_$LT$impl$u20$nepenthe_ops..self_attention..Parameters$GT$8backward17h2030db971ca03472E
	.p2align	4
	.type	_ZN12nepenthe_ops14self_attention8backward58_$LT$impl$u20$nepenthe_ops..self_attention..Parameters$GT$8backward17h2030db971ca03472E,@function
_ZN12nepenthe_ops14self_attention8backward58_$LT$impl$u20$nepenthe_ops..self_attention..Parameters$GT$8backward17h2030db971ca03472E:
.Lfunc_begin46:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception46
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
	movq	%rdi, %r15
	movb	%sil, 7(%rsp)
	movq	(%rdx), %rsi
	movq	8(%rdx), %rdi
	movq	16(%rdx), %r12
	movq	24(%rdx), %r13
	movq	(%rcx), %r10
	movups	144(%r15), %xmm0
	movups	160(%r15), %xmm1
	movaps	%xmm0, 576(%rsp)
	movaps	%xmm1, 592(%rsp)
	movq	600(%rsp), %r11
	imulq	592(%rsp), %r11
	movq	584(%rsp), %rbp
	movq	%rbp, %r14
	imulq	%rbp, %r14
	leaq	(,%r14,4), %rbx
	movq	%r14, %rax
	shrq	$62, %rax
	setne	%al
	movabsq	$9223372036854775804, %rdx
	cmpq	%rdx, %rbx
	seta	%dl
	orb	%al, %dl
	movq	8(%rcx), %rax
	movq	16(%rcx), %rdx
	movq	24(%rcx), %rcx
	movq	%rbp, 816(%rsp)
	movq	%r11, 184(%rsp)
	je	.LBB60_3
	xorl	%r14d, %r14d
.LBB60_2:
	.cfi_escape 0x2e, 0x00
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB60_3:
	movq	%rcx, 48(%rsp)
	movq	%r14, 24(%rsp)
	movq	%r8, 16(%rsp)
	movq	%rax, 808(%rsp)
	movq	%r11, 672(%rsp)
	movq	%r10, 664(%rsp)
	movq	%rdi, 648(%rsp)
	movq	%rsi, 656(%rsp)
	testq	%rbx, %rbx
	movq	%r9, 8(%rsp)
	je	.LBB60_6
	movq	%rdx, 56(%rsp)
	.cfi_escape 0x2e, 0x00
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	.cfi_escape 0x2e, 0x00
	movl	$4, %r14d
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	movq	%rax, 176(%rsp)
	testq	%rax, %rax
	je	.LBB60_2
	movq	24(%rsp), %rbx
	movq	56(%rsp), %r8
	jmp	.LBB60_7
.LBB60_6:
	movq	%rdx, %r8
	movl	$4, %eax
	movq	%rax, 176(%rsp)
	xorl	%ebx, %ebx
.LBB60_7:
	leaq	144(%r15), %rax
	leaq	(,%rbp,2), %rdx
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movaps	%xmm1, 256(%rsp)
	movaps	%xmm0, 240(%rsp)
	movq	264(%rsp), %rcx
	movq	%rdx, 800(%rsp)
	imulq	%rdx, %rcx
	testq	%rcx, %rcx
	je	.LBB60_209
	cmpq	$4194304, %rcx
	ja	.LBB60_10
	movl	$4194304, %eax
	xorl	%edx, %edx
	divl	%ecx
	jmp	.LBB60_11
.LBB60_10:
	xorl	%eax, %eax
.LBB60_11:
	cmpq	$5, %rax
	movl	$4, %ecx
	cmovaeq	%rax, %rcx
	movq	256(%rsp), %rax
	movq	%rax, %rdx
	shrq	$32, %rdx
	movq	%r12, 688(%rsp)
	movq	%r13, 680(%rsp)
	je	.LBB60_13
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB60_14
.LBB60_13:
	xorl	%edx, %edx
	divl	%ecx
.LBB60_14:
	movq	%r8, %r13
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	%rax, 384(%rsp)
	movq	$0, 96(%rsp)
	movq	%rax, 104(%rsp)
	leaq	256(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	384(%rsp), %rax
	movq	%rax, 88(%rsp)
.Ltmp678:
	.cfi_escape 0x2e, 0x00
	leaq	512(%rsp), %rdi
	leaq	80(%rsp), %rsi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h1b30d9db9b1418e5E
.Ltmp679:
	movq	%rbp, 56(%rsp)
	movq	%r15, 376(%rsp)
	movq	%rbx, 72(%rsp)
	movq	512(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	520(%rsp), %rax
	movq	%rax, 40(%rsp)
	movq	528(%rsp), %rbx
	testq	%rbx, %rbx
	je	.LBB60_23
	shlq	$4, %rbx
	movq	40(%rsp), %rbp
	addq	%rbp, %rbx
	leaq	80(%rsp), %r12
	leaq	928(%rsp), %r14
	jmp	.LBB60_18
	.p2align	4
.LBB60_17:
	addq	$16, %rbp
	cmpq	%rbx, %rbp
	je	.LBB60_23
.LBB60_18:
	movq	600(%rsp), %rax
	movq	(%rbp), %r15
	imulq	%rax, %r15
	imulq	8(%rbp), %rax
	subq	%r15, %rax
	movl	$0, %ecx
	cmovbq	%rcx, %rax
	movq	%r13, 512(%rsp)
	movq	48(%rsp), %rcx
	movq	%rcx, 520(%rsp)
	leaq	184(%rsp), %rcx
	movq	%rcx, 528(%rsp)
	movzbl	7(%rsp), %esi
	movq	$0, 240(%rsp)
	movq	%r15, 248(%rsp)
	movq	%rax, 256(%rsp)
.Ltmp680:
	.cfi_escape 0x2e, 0x00
	movq	%r12, %rdi
	movq	56(%rsp), %rdx
	leaq	240(%rsp), %rcx
	leaq	512(%rsp), %r8
	callq	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h580cdae83db0d8b1E
.Ltmp681:
	movq	688(%rsp), %rax
	movq	%rax, 928(%rsp)
	movq	680(%rsp), %rax
	movq	%rax, 936(%rsp)
	movq	672(%rsp), %rax
	movq	%rax, 944(%rsp)
	movq	%r15, 952(%rsp)
	movzbl	7(%rsp), %edi
.Ltmp683:
	.cfi_escape 0x2e, 0x00
	movq	%r14, %rsi
	movq	%r12, %rdx
	movq	176(%rsp), %rcx
	movq	24(%rsp), %r8
	callq	_ZN12nepenthe_ops7product11over_pixels24add_products_over_pixels17h777512fea61630aaE
.Ltmp684:
.Ltmp688:
	.cfi_escape 0x2e, 0x00
	movq	%r12, %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp689:
	movq	80(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_17
	movq	88(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB60_17
.LBB60_23:
	movq	32(%rsp), %rsi
	testq	%rsi, %rsi
	movq	16(%rsp), %rbx
	je	.LBB60_25
	shlq	$4, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	movq	40(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_25:
	movzbl	7(%rsp), %edx
.Ltmp691:
	.cfi_escape 0x2e, 0x00
	leaq	824(%rsp), %rdi
	movq	376(%rsp), %r15
	movq	%r15, %rsi
	movq	%rbx, %rcx
	movq	8(%rsp), %r13
	movq	%r13, %r8
	movq	72(%rsp), %rbx
	callq	_ZN12nepenthe_ops14self_attention10Parameters10projection17h332c1b43697131e2E
.Ltmp692:
	movq	56(%rsp), %r12
	testq	%r12, %r12
	je	.LBB60_210
	movq	832(%rsp), %rsi
	movq	840(%rsp), %rcx
	movq	%rcx, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB60_29
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r12
	jmp	.LBB60_30
.LBB60_29:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB60_30:
	movq	1232(%rsp), %r8
	movq	%rsi, 776(%rsp)
	movq	%rsi, 1064(%rsp)
	movq	%rcx, 1072(%rsp)
	movq	%r12, 1080(%rsp)
	movq	%rax, 1088(%rsp)
	movq	$1, 1096(%rsp)
	movq	%r12, 1104(%rsp)
	testq	%r13, %r13
	movq	16(%rsp), %rbp
	je	.LBB60_65
	movq	%r8, %r12
	leaq	(,%r13,8), %rax
	leaq	(%rax,%rax,8), %rbx
	.cfi_escape 0x2e, 0x00
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	.cfi_escape 0x2e, 0x00
	movl	$8, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB60_211
	movq	%r13, 192(%rsp)
	movq	%rax, 200(%rsp)
	movq	$0, 208(%rsp)
	movq	112(%r15), %r13
	testq	%r13, %r13
	je	.LBB60_212
	movq	152(%r15), %r9
	movq	104(%r15), %rax
	movq	%rax, 784(%rsp)
	movq	128(%r15), %rax
	movq	%rax, 792(%rsp)
	movq	136(%r15), %rsi
	movq	%r9, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB60_69
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%r13
	movq	%rax, %rbx
	movabsq	$9223372036854775804, %rdx
	testq	%r9, %r9
	je	.LBB60_70
.LBB60_35:
	movq	8(%rsp), %rcx
	shlq	$5, %rcx
	movabsq	$4611686018427387903, %rax
	leaq	(%rcx,%rcx,2), %r14
	movq	%rbx, %r8
	imulq	%rbx, %r8
	leaq	(,%r8,4), %rcx
	movq	%r8, 8(%rsp)
	cmpq	%rax, %r8
	seta	%al
	cmpq	%rdx, %rcx
	seta	%cl
	orb	%al, %cl
	movb	%cl, 488(%rsp)
	leaq	312(%rsp), %rdi
	movq	24(%rsp), %rax
	orq	%r9, %rax
	shrq	$32, %rax
	movq	%rax, 496(%rsp)
	movq	%rsi, 224(%rsp)
	orq	%r9, %rsi
	shrq	$32, %rsi
	movq	%rsi, 464(%rsp)
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.50(%rip), %rax
	movq	%rax, 640(%rsp)
	xorl	%ecx, %ecx
	movq	%r12, %r8
	movq	%r13, 64(%rsp)
	movq	%r9, 48(%rsp)
	movq	%rbx, 472(%rsp)
.LBB60_36:
	movq	%r14, 168(%rsp)
	leaq	1(%rcx), %rax
	movzbl	7(%rsp), %r13d
	movq	32(%rbp), %rsi
	movq	%rbp, 16(%rsp)
	movq	40(%rbp), %rdx
	movq	104(%r8), %r15
	movq	112(%r8), %r12
	movq	%r9, 344(%rsp)
	movq	%rbx, 432(%rsp)
	movq	%rcx, 40(%rsp)
	movq	%rcx, %r14
	imulq	%rbx, %r14
	movq	%rax, 480(%rsp)
	movq	%rax, %rbp
	imulq	%rbx, %rbp
	movq	%r14, 608(%rsp)
	movq	%rbp, 616(%rsp)
.Ltmp693:
	.cfi_escape 0x2e, 0x00
	movq	%rbx, %rcx
	callq	_ZN12nepenthe_ops7product10transposed17hb0b911f11b353211E
.Ltmp694:
	movq	24(%rsp), %rdx
	movq	%rdx, %rcx
	subq	%r14, %rcx
	jb	.LBB60_193
	cmpq	$0, 496(%rsp)
	je	.LBB60_40
	movq	%rdx, %rax
	xorl	%edx, %edx
	movq	48(%rsp), %rbx
	divq	%rbx
	jmp	.LBB60_41
	.p2align	4
.LBB60_40:
	movq	%rdx, %rax
	xorl	%edx, %edx
	movq	48(%rsp), %rbx
	divl	%ebx
.LBB60_41:
	movq	%rbp, %rdx
	subq	%r14, %rdx
	movl	$0, %esi
	cmovaeq	%rdx, %rsi
	movq	176(%rsp), %rdx
	leaq	(%rdx,%r14,4), %rdx
	movq	%rdx, 240(%rsp)
	movq	%rcx, 248(%rsp)
	movq	%rax, 256(%rsp)
	movq	%rsi, 264(%rsp)
	movq	%rbx, 272(%rsp)
	movq	$1, 280(%rsp)
.Ltmp696:
	.cfi_escape 0x2e, 0x10
	leaq	896(%rsp), %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
	movq	%rbx, %rcx
	movq	%r14, %r8
	movq	%rbp, %r9
	movq	%rdi, %r14
	pushq	$256
	.cfi_adjust_cfa_offset 8
	pushq	$0
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops4tile6window17h03a33f0dd54eacd3E
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
.Ltmp697:
	leaq	312(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	432(%rsp), %rax
	movq	%rax, 88(%rsp)
	leaq	608(%rsp), %rax
	movq	%rax, 96(%rsp)
.Ltmp698:
	.cfi_escape 0x2e, 0x00
	movzbl	%r13b, %r15d
	movl	%r15d, %edi
	leaq	240(%rsp), %rsi
	movq	%r14, %rdx
	movl	$1, %ecx
	leaq	80(%rsp), %r8
	callq	_ZN12nepenthe_ops7product8multiply17h1ce71b745b247493E
.Ltmp699:
	cmpb	$0, 488(%rsp)
	movq	8(%rsp), %rcx
	leaq	(,%rcx,4), %r12
	jne	.LBB60_63
	testq	%r12, %r12
	je	.LBB60_48
	.cfi_escape 0x2e, 0x00
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	.cfi_escape 0x2e, 0x00
	movl	$4, %r14d
	movl	$4, %esi
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	movq	%rax, 32(%rsp)
	testq	%rax, %rax
	je	.LBB60_64
	movq	8(%rsp), %rcx
	movq	%rcx, %rbp
	movq	224(%rsp), %rsi
	cmpq	$0, 464(%rsp)
	je	.LBB60_49
.LBB60_47:
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rbx
	movq	%rax, %r14
	jmp	.LBB60_50
.LBB60_48:
	movl	$4, %eax
	movq	%rax, 32(%rsp)
	xorl	%ebp, %ebp
	movq	224(%rsp), %rsi
	cmpq	$0, 464(%rsp)
	jne	.LBB60_47
.LBB60_49:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ebx
	movl	%eax, %r14d
.LBB60_50:
	movq	608(%rsp), %r12
	movq	%rsi, %r13
	subq	%r12, %r13
	movq	472(%rsp), %rbx
	jb	.LBB60_194
	movq	%rbp, 216(%rsp)
	movq	616(%rsp), %rbp
.Ltmp701:
	.cfi_escape 0x2e, 0x10
	leaq	720(%rsp), %rdi
	movq	32(%rsp), %rsi
	movq	%rcx, %rdx
	movq	%rbx, %rcx
	xorl	%r8d, %r8d
	movq	%rbx, %r9
	pushq	$256
	.cfi_adjust_cfa_offset 8
	pushq	$0
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops4tile6window17h03a33f0dd54eacd3E
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
.Ltmp702:
	movq	792(%rsp), %rax
	leaq	(%rax,%r12,4), %rax
	subq	%r12, %rbp
	movl	$0, %ecx
	cmovaeq	%rbp, %rcx
	movq	%rax, 80(%rsp)
	movq	%r13, 88(%rsp)
	movq	%rcx, 96(%rsp)
	movq	%r14, 104(%rsp)
	movq	$1, 112(%rsp)
	movq	48(%rsp), %rax
	movq	%rax, 120(%rsp)
	movq	736(%rsp), %rax
	movq	%rax, 400(%rsp)
	movups	720(%rsp), %xmm0
	movaps	%xmm0, 384(%rsp)
	leaq	608(%rsp), %rax
	movq	%rax, 512(%rsp)
	movq	176(%rsp), %rax
	movq	%rax, 520(%rsp)
	movq	24(%rsp), %rax
	movq	%rax, 528(%rsp)
	leaq	344(%rsp), %rax
	movq	%rax, 536(%rsp)
.Ltmp704:
	.cfi_escape 0x2e, 0x00
	movl	%r15d, %edi
	leaq	80(%rsp), %rsi
	leaq	384(%rsp), %rdx
	xorl	%ecx, %ecx
	leaq	512(%rsp), %r8
	callq	_ZN12nepenthe_ops7product8multiply17ha3a2f429e0d4fa60E
.Ltmp705:
	movq	312(%rsp), %rsi
	testq	%rsi, %rsi
	movq	376(%rsp), %r15
	movq	56(%rsp), %r12
	movq	16(%rsp), %rbp
	movq	64(%rsp), %r13
	je	.LBB60_55
	movq	320(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_55:
	movq	40(%rsp), %rcx
	cmpq	%rcx, %r13
	je	.LBB60_213
	movq	784(%rsp), %rax
	movss	(%rax,%rcx,4), %xmm0
.Ltmp707:
	.cfi_escape 0x2e, 0x00
	leaq	80(%rsp), %rdi
	movq	%rbp, %rsi
	movq	32(%rsp), %rdx
	movq	8(%rsp), %rcx
	callq	_ZN12nepenthe_ops5heads4Head8backward17he8be8d700e3d88efE
.Ltmp708:
	movq	144(%rsp), %rax
	movq	%rax, 1056(%rsp)
	movups	80(%rsp), %xmm0
	movups	96(%rsp), %xmm1
	movups	112(%rsp), %xmm2
	movups	128(%rsp), %xmm3
	movaps	%xmm3, 1040(%rsp)
	movaps	%xmm2, 1024(%rsp)
	movaps	%xmm1, 1008(%rsp)
	movaps	%xmm0, 992(%rsp)
	movss	152(%rsp), %xmm0
	movss	%xmm0, 508(%rsp)
	movq	208(%rsp), %r14
	cmpq	192(%rsp), %r14
	jne	.LBB60_59
.Ltmp710:
	.cfi_escape 0x2e, 0x00
	leaq	192(%rsp), %rdi
	callq	*_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h0aa957579dcdd1f6E@GOTPCREL(%rip)
.Ltmp711:
.LBB60_59:
	movq	200(%rsp), %rax
	leaq	(%r14,%r14,8), %rcx
	movq	1056(%rsp), %rdx
	movq	%rdx, 64(%rax,%rcx,8)
	movaps	992(%rsp), %xmm0
	movaps	1008(%rsp), %xmm1
	movaps	1024(%rsp), %xmm2
	movaps	1040(%rsp), %xmm3
	movups	%xmm3, 48(%rax,%rcx,8)
	movups	%xmm2, 32(%rax,%rcx,8)
	movups	%xmm1, 16(%rax,%rcx,8)
	movups	%xmm0, (%rax,%rcx,8)
	incq	%r14
	movq	%r14, 208(%rsp)
	movq	1232(%rsp), %r8
	movq	88(%r8), %rsi
	movq	40(%rsp), %rcx
	cmpq	%rsi, %rcx
	jae	.LBB60_214
	movq	80(%r8), %rax
	movss	508(%rsp), %xmm0
	addss	(%rax,%rcx,4), %xmm0
	movss	%xmm0, (%rax,%rcx,4)
	movq	216(%rsp), %rsi
	testq	%rsi, %rsi
	movq	168(%rsp), %r14
	je	.LBB60_62
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	movq	32(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	1232(%rsp), %r8
.LBB60_62:
	addq	$96, %rbp
	movq	480(%rsp), %rcx
	addq	$-96, %r14
	movq	48(%rsp), %r9
	leaq	312(%rsp), %rdi
	jne	.LBB60_36
	jmp	.LBB60_66
.LBB60_63:
	xorl	%r14d, %r14d
.LBB60_64:
.Ltmp719:
	.cfi_escape 0x2e, 0x00
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp720:
	jmp	.LBB60_218
.LBB60_65:
	movq	$0, 192(%rsp)
	movq	$8, 200(%rsp)
	movq	$0, 208(%rsp)
.LBB60_66:
	movaps	576(%rsp), %xmm0
	movaps	592(%rsp), %xmm1
	movaps	%xmm1, 256(%rsp)
	movaps	%xmm0, 240(%rsp)
	movq	264(%rsp), %rcx
	imulq	%r12, %rcx
	shlq	$3, %rcx
	testq	%rcx, %rcx
	je	.LBB60_216
	cmpq	$4194304, %rcx
	ja	.LBB60_72
	movl	$4194304, %eax
	xorl	%edx, %edx
	divl	%ecx
	jmp	.LBB60_73
.LBB60_69:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r13d
	movl	%eax, %ebx
	movabsq	$9223372036854775804, %rdx
	testq	%r9, %r9
	jne	.LBB60_35
.LBB60_70:
	movq	32(%rbp), %rsi
	movq	40(%rbp), %rdx
	movq	$0, 344(%rsp)
	movq	%rbx, 432(%rsp)
	movq	$0, 608(%rsp)
	movq	%rbx, 616(%rsp)
.Ltmp724:
	.cfi_escape 0x2e, 0x00
	leaq	312(%rsp), %rdi
	movq	%rbx, %rcx
	callq	_ZN12nepenthe_ops7product10transposed17hb0b911f11b353211E
.Ltmp725:
.Ltmp727:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.19(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp728:
	jmp	.LBB60_218
.LBB60_72:
	xorl	%eax, %eax
.LBB60_73:
	cmpq	$5, %rax
	movl	$4, %ecx
	cmovaeq	%rax, %rcx
	movq	256(%rsp), %rax
	movq	%rax, %rdx
	movq	%r8, %r14
	shrq	$32, %rdx
	je	.LBB60_75
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB60_76
.LBB60_75:
	xorl	%edx, %edx
	divl	%ecx
.LBB60_76:
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	%rax, 384(%rsp)
	movq	$0, 96(%rsp)
	movq	%rax, 104(%rsp)
	leaq	256(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	384(%rsp), %rax
	movq	%rax, 88(%rsp)
.Ltmp734:
	.cfi_escape 0x2e, 0x00
	leaq	512(%rsp), %rdi
	leaq	80(%rsp), %rsi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h1b30d9db9b1418e5E
.Ltmp735:
	movq	512(%rsp), %r13
	movq	520(%rsp), %rbp
	movq	528(%rsp), %rbx
	testq	%rbx, %rbx
	movq	664(%rsp), %rsi
	je	.LBB60_169
	leaq	600(%rsp), %rax
	shlq	$4, %rbx
	addq	%rbp, %rbx
	leaq	(%r12,%r12,2), %rcx
	movq	%rcx, 32(%rsp)
	movq	112(%r15), %rcx
	movq	%rcx, 496(%rsp)
	movq	152(%r15), %rcx
	movq	%rcx, 488(%rsp)
	leaq	24(%r14), %rcx
	movq	%rcx, 472(%rsp)
	movq	%rax, %r14
	leaq	24(%r15), %rax
	movq	%rax, 464(%rsp)
	xorl	%r15d, %r15d
	leaq	184(%rsp), %r12
	leaq	344(%rsp), %rdi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 64(%rsp)
	movq	%rbp, %rax
	movq	%r13, 16(%rsp)
	movq	%rbp, 8(%rsp)
	movq	%rbx, 224(%rsp)
.LBB60_79:
	movq	(%rax), %r13
	movq	%rax, 480(%rsp)
	movq	8(%rax), %rbx
	movq	%r13, 848(%rsp)
	movq	%rbx, 856(%rsp)
	movq	592(%rsp), %rax
	movq	%rax, 528(%rsp)
	movaps	576(%rsp), %xmm0
	movaps	%xmm0, 512(%rsp)
	movq	600(%rsp), %rax
	movq	%rax, %rcx
	imulq	%r13, %rcx
	movq	%rax, %rdx
	imulq	%rbx, %rdx
	subq	%rcx, %rdx
	cmovbq	%r15, %rdx
	movq	%rax, 536(%rsp)
	movq	$0, 544(%rsp)
	movq	%rcx, 552(%rsp)
	movq	%rdx, 560(%rsp)
	movq	592(%rsp), %rcx
	cmpq	$1, %r13
	adcq	$-1, %r13
	incq	%rbx
	cmpq	%rbx, %rcx
	cmovbq	%rcx, %rbx
	movq	%r13, 696(%rsp)
	movq	%rbx, 704(%rsp)
	imulq	%rax, %r13
	imulq	%rax, %rbx
	movq	%rbx, %rbp
	subq	%r13, %rbp
	cmovbq	%r15, %rbp
	movq	%rdx, 232(%rsp)
	movq	%rbp, 712(%rsp)
	movq	%rsi, 864(%rsp)
	movq	808(%rsp), %rax
	movq	%rax, 872(%rsp)
	movq	%r12, 880(%rsp)
	movq	%r14, 888(%rsp)
	movq	%rbp, %rsi
	imulq	800(%rsp), %rsi
.Ltmp736:
	.cfi_escape 0x2e, 0x00
	movq	%rsi, 48(%rsp)
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp737:
	movq	360(%rsp), %rdx
	movq	368(%rsp), %r15
	cmpq	%rdx, %r15
	ja	.LBB60_195
	cmpq	%r13, %rbx
	jbe	.LBB60_196
	movq	352(%rsp), %r12
	movq	%r15, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB60_84
	movq	%r15, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB60_85
.LBB60_84:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB60_85:
	leaq	(,%rax,8), %rcx
	leaq	(%rcx,%rcx,2), %r14
	movabsq	$384307168202282325, %rcx
	cmpq	%rcx, %rax
	ja	.LBB60_187
	testq	%r14, %r14
	je	.LBB60_90
	movq	%rax, 40(%rsp)
	movq	%rdx, 24(%rsp)
	.cfi_escape 0x2e, 0x00
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	.cfi_escape 0x2e, 0x00
	movl	$8, %esi
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	movl	$8, %edi
	movq	%rax, 168(%rsp)
	testq	%rax, %rax
	je	.LBB60_188
	movq	24(%rsp), %rdx
	movq	40(%rsp), %rax
	subq	%rdx, %r15
	cmpq	%r15, %rbp
	movq	%rax, 40(%rsp)
	jbe	.LBB60_91
.LBB60_89:
	xorl	%ebx, %ebx
	jmp	.LBB60_93
.LBB60_90:
	movl	$8, %eax
	movq	%rax, 168(%rsp)
	xorl	%eax, %eax
	subq	%rdx, %r15
	cmpq	%r15, %rbp
	movq	%rax, 40(%rsp)
	ja	.LBB60_89
.LBB60_91:
	movq	168(%rsp), %rax
	addq	$16, %rax
	cmpq	%r13, %rbx
	cmovbq	%rbx, %r13
	leaq	(,%rbx,4), %rcx
	shlq	$2, %r13
	subq	%r13, %rcx
	xorl	%ebx, %ebx
	.p2align	4
.LBB60_92:
	subq	%rbp, %r15
	movq	%rbx, -16(%rax)
	movq	%r12, -8(%rax)
	movq	%rbp, (%rax)
	incq	%rbx
	addq	$24, %rax
	addq	%rcx, %r12
	cmpq	%r15, %rbp
	jbe	.LBB60_92
.LBB60_93:
	movq	%rbp, %rsi
	imulq	32(%rsp), %rsi
.Ltmp742:
	.cfi_escape 0x2e, 0x00
	leaq	432(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp743:
	movq	448(%rsp), %rax
	movq	456(%rsp), %rdx
	cmpq	%rax, %rdx
	leaq	184(%rsp), %r14
	movq	48(%rsp), %rcx
	ja	.LBB60_197
	subq	%rcx, %rdx
	jb	.LBB60_199
	movq	440(%rsp), %rax
	movq	%rax, 24(%rsp)
	leaq	(%rax,%rcx,4), %rsi
	movq	536(%rsp), %r9
	movq	696(%rsp), %r8
	imulq	%r9, %r8
	imulq	704(%rsp), %r9
	movq	%r9, %rax
	subq	%r8, %rax
	movl	$0, %ecx
	cmovaeq	%rax, %rcx
	movb	$1, %r15b
.Ltmp745:
	.cfi_escape 0x2e, 0x10
	leaq	1112(%rsp), %rdi
	pushq	$256
	.cfi_adjust_cfa_offset 8
	pushq	%r8
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops4tile6window17h03a33f0dd54eacd3E
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
.Ltmp746:
	movq	376(%rsp), %rcx
	movq	%rcx, 608(%rsp)
	movq	656(%rsp), %rax
	movq	%rax, 616(%rsp)
	movq	648(%rsp), %rax
	movq	%rax, 624(%rsp)
	movq	%r14, 632(%rsp)
	leaq	7(%rsp), %rdx
	movq	%rdx, 264(%rsp)
	leaq	1064(%rsp), %rax
	movq	%rax, 272(%rsp)
	movups	1112(%rsp), %xmm0
	movaps	%xmm0, 240(%rsp)
	movq	1128(%rsp), %rax
	movq	%rax, 256(%rsp)
	movq	688(%rsp), %rax
	movq	%rax, 280(%rsp)
	movq	680(%rsp), %rax
	movq	%rax, 288(%rsp)
	movq	%r14, 296(%rsp)
	movq	%rdx, 104(%rsp)
	movq	40(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	168(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	%rbx, 96(%rsp)
	leaq	864(%rsp), %rax
	movq	%rax, 112(%rsp)
	leaq	696(%rsp), %rax
	movq	%rax, 120(%rsp)
	movq	%rcx, 128(%rsp)
	leaq	816(%rsp), %rax
	movq	%rax, 136(%rsp)
	leaq	544(%rsp), %rax
	movq	%rax, 144(%rsp)
	leaq	608(%rsp), %rax
	movq	%rax, 152(%rsp)
	movzbl	7(%rsp), %esi
	xorl	%r15d, %r15d
.Ltmp747:
	.cfi_escape 0x2e, 0x00
	leaq	384(%rsp), %rdi
	leaq	240(%rsp), %rdx
	leaq	80(%rsp), %rcx
	callq	_ZN12nepenthe_ops7threads7Threads4both17hba3d4fb2fc0681f7E
.Ltmp748:
	movups	384(%rsp), %xmm0
	movups	400(%rsp), %xmm1
	movups	416(%rsp), %xmm2
	movaps	%xmm2, 752(%rsp)
	movaps	%xmm1, 736(%rsp)
	movaps	%xmm0, 720(%rsp)
	movq	360(%rsp), %rdx
	movq	368(%rsp), %r8
	cmpq	%rdx, %r8
	ja	.LBB60_198
	movq	%rbp, %r13
	imulq	56(%rsp), %r13
	movl	$19, %esi
	subq	%r13, %r8
	movq	48(%rsp), %rdi
	jb	.LBB60_200
	subq	%r13, %rdi
	jb	.LBB60_201
	movq	496(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB60_217
	movq	352(%rsp), %r12
	movq	488(%rsp), %rax
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB60_104
	xorl	%edx, %edx
	divq	%rcx
	movq	%rax, %r15
	jmp	.LBB60_105
.LBB60_104:
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %r15d
.LBB60_105:
	imulq	%rbp, %r15
	testq	%r15, %r15
	je	.LBB60_202
	movq	%r13, %rax
	orq	%r15, %rax
	shrq	$32, %rax
	je	.LBB60_109
	movq	%r13, %rax
	xorl	%edx, %edx
	divq	%r15
	movq	%rax, %rcx
	movq	%r8, %rax
	orq	%r15, %rax
	shrq	$32, %rax
	je	.LBB60_110
.LBB60_108:
	movq	%r8, %rax
	xorl	%edx, %edx
	divq	%r15
	movq	%rax, %rsi
	jmp	.LBB60_111
.LBB60_109:
	movl	%r13d, %eax
	xorl	%edx, %edx
	divl	%r15d
	movl	%eax, %ecx
	movq	%r8, %rax
	orq	%r15, %rax
	shrq	$32, %rax
	jne	.LBB60_108
.LBB60_110:
	movl	%r8d, %eax
	xorl	%edx, %edx
	divl	%r15d
	movl	%eax, %esi
.LBB60_111:
	cmpq	%rcx, %rsi
	cmovaeq	%rcx, %rsi
	movq	%rdi, %rax
	orq	%r15, %rax
	shrq	$32, %rax
	je	.LBB60_113
	movq	%rdi, %rax
	xorl	%edx, %edx
	divq	%r15
	jmp	.LBB60_114
.LBB60_113:
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%r15d
.LBB60_114:
	cmpq	%rcx, %rax
	cmovbq	%rax, %rcx
	movq	208(%rsp), %rbx
	cmpq	%rbx, %rsi
	cmovbq	%rsi, %rbx
	cmpq	%rbx, %rcx
	cmovbq	%rcx, %rbx
	leaq	(,%rbx,8), %rax
	leaq	(%rax,%rax,8), %r14
	movabsq	$128102389400760775, %rax
	cmpq	%rax, %rbx
	ja	.LBB60_189
	movq	200(%rsp), %rbp
	testq	%r14, %r14
	je	.LBB60_118
	.cfi_escape 0x2e, 0x00
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	.cfi_escape 0x2e, 0x00
	movl	$8, %esi
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	movl	$8, %edi
	testq	%rax, %rax
	je	.LBB60_190
	movq	%rbx, %rdx
	jmp	.LBB60_119
.LBB60_118:
	movl	$8, %eax
	xorl	%edx, %edx
.LBB60_119:
	movq	24(%rsp), %rcx
	testq	%rbx, %rbx
	je	.LBB60_125
	movq	%rdx, 48(%rsp)
	leaq	(%r12,%r13,4), %rdx
	leaq	(%rcx,%r13,4), %rsi
	movq	%rbx, %rdi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	.p2align	4
.LBB60_121:
	leaq	1(%r9), %r10
	leaq	(%r8,%rbp), %r11
	imulq	%r15, %r9
	leaq	(%r12,%r9,4), %r14
	leaq	(%rdx,%r9,4), %r13
	movq	24(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	leaq	(%rsi,%r9,4), %r9
	movq	%r11, (%rax,%r8)
	movq	%r14, 8(%rax,%r8)
	movq	%r15, 16(%rax,%r8)
	movq	%r13, 24(%rax,%r8)
	movq	%r15, 32(%rax,%r8)
	movq	%rcx, 40(%rax,%r8)
	movq	%r15, 48(%rax,%r8)
	movq	%r9, 56(%rax,%r8)
	movq	%r15, 64(%rax,%r8)
	addq	$72, %r8
	movq	%r10, %r9
	decq	%rdi
	jne	.LBB60_121
	cmpq	$1, %rbx
	movq	48(%rsp), %rdx
	je	.LBB60_125
	cmpb	$0, 7(%rsp)
	jne	.LBB60_125
	leaq	7(%rsp), %rcx
	movq	%rcx, 240(%rsp)
	leaq	712(%rsp), %rcx
	movq	%rcx, 248(%rsp)
	movq	%rdx, 80(%rsp)
	movq	%rax, 88(%rsp)
	movq	%rbx, 96(%rsp)
.Ltmp750:
	.cfi_escape 0x2e, 0x00
	leaq	80(%rsp), %rdi
	leaq	240(%rsp), %rsi
	movq	%rbx, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h9ebe04861c5b9527E
.Ltmp751:
	movq	1232(%rsp), %rbx
	leaq	184(%rsp), %r12
	jmp	.LBB60_126
.LBB60_125:
	leaq	(%rbx,%rbx,8), %rcx
	leaq	(%rax,%rcx,8), %rcx
	movq	%rax, 80(%rsp)
	movq	%rdx, 96(%rsp)
	movq	%rax, 88(%rsp)
	movq	%rcx, 104(%rsp)
.Ltmp752:
	.cfi_escape 0x2e, 0x00
	leaq	80(%rsp), %rdi
	leaq	7(%rsp), %rsi
	leaq	712(%rsp), %rdx
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2fc6c3961a29bf5E
.Ltmp753:
	movq	1232(%rsp), %rbx
	leaq	184(%rsp), %r12
.LBB60_126:
	movq	232(%rsp), %rsi
	imulq	32(%rsp), %rsi
.Ltmp754:
	.cfi_escape 0x2e, 0x00
	leaq	312(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp755:
	movq	328(%rsp), %rdx
	movq	336(%rsp), %rax
	cmpq	%rdx, %rax
	ja	.LBB60_206
	movq	232(%rsp), %r15
	testq	%r15, %r15
	je	.LBB60_204
	movq	320(%rsp), %rsi
	movq	56(%rbx), %r13
	movq	64(%rbx), %rcx
	movq	%rax, %rdx
	orq	%r15, %rdx
	shrq	$32, %rdx
	je	.LBB60_131
	xorl	%edx, %edx
	divq	%r15
	jmp	.LBB60_132
.LBB60_131:
	xorl	%edx, %edx
	divl	%r15d
.LBB60_132:
	cmpq	%rax, %rcx
	cmovbq	%rcx, %rax
	movq	%rax, %rbx
	shlq	$5, %rbx
	movabsq	$288230376151711742, %rcx
	incq	%rcx
	cmpq	%rcx, %rax
	ja	.LBB60_191
	testq	%rax, %rax
	je	.LBB60_137
	movq	%rsi, 24(%rsp)
	movq	%rax, %rbp
	.cfi_escape 0x2e, 0x00
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	.cfi_escape 0x2e, 0x00
	movl	$8, %r14d
	movl	$8, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB60_192
	movq	%rax, %rcx
	movq	%rbp, %rax
	cmpq	$1, %rbp
	jne	.LBB60_138
	xorl	%esi, %esi
	jmp	.LBB60_141
.LBB60_137:
	movl	$8, %ecx
	jmp	.LBB60_142
.LBB60_138:
	movq	%rax, %rdx
	movabsq	$288230376151711742, %rsi
	andq	%rsi, %rdx
	leaq	(,%r15,4), %rdi
	leaq	(,%r15,8), %r8
	movq	%rcx, %r9
	addq	$56, %r9
	movq	%r13, %r10
	movq	24(%rsp), %r11
	xorl	%esi, %esi
.LBB60_139:
	movq	%rsi, %r14
	movq	%rsi, -56(%r9)
	movq	%r11, -48(%r9)
	movq	%r15, -40(%r9)
	movq	%r10, -32(%r9)
	addq	$2, %rsi
	leaq	(%r11,%rdi), %rbp
	leaq	36(%r10), %r12
	incq	%r14
	movq	%r14, -24(%r9)
	movq	%rbp, -16(%r9)
	movq	%r15, -8(%r9)
	movq	%r12, (%r9)
	addq	%r8, %r11
	addq	$72, %r10
	addq	$64, %r9
	cmpq	%rdx, %rsi
	jne	.LBB60_139
	testb	$1, %al
	leaq	184(%rsp), %r12
	je	.LBB60_142
.LBB60_141:
	movq	%rsi, %rdx
	imulq	%r15, %rdx
	movq	24(%rsp), %rdi
	leaq	(%rdi,%rdx,4), %rdx
	leaq	(%rsi,%rsi,8), %rdi
	leaq	(,%rdi,4), %rdi
	addq	%r13, %rdi
	movq	%rsi, %r8
	shlq	$5, %r8
	movq	%rsi, (%rcx,%r8)
	movq	%rdx, 8(%rcx,%r8)
	movq	%r15, 16(%rcx,%r8)
	movq	%rdi, 24(%rcx,%r8)
.LBB60_142:
	movq	56(%rsp), %r15
	movq	16(%rsp), %r13
	movq	8(%rsp), %rbp
	leaq	512(%rsp), %rdx
	movq	%rdx, 240(%rsp)
	leaq	432(%rsp), %rdx
	movq	%rdx, 248(%rsp)
	leaq	696(%rsp), %rdx
	movq	%rdx, 256(%rsp)
	leaq	848(%rsp), %rdx
	movq	%rdx, 264(%rsp)
	movq	376(%rsp), %r14
	movq	%r14, 272(%rsp)
	leaq	864(%rsp), %rdx
	movq	%rdx, 280(%rsp)
	cmpq	$2, %rax
	jb	.LBB60_145
	cmpb	$0, 7(%rsp)
	jne	.LBB60_145
	movups	240(%rsp), %xmm0
	movups	256(%rsp), %xmm1
	movups	272(%rsp), %xmm2
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movq	%rax, 384(%rsp)
	movq	%rcx, 392(%rsp)
	movq	%rax, 400(%rsp)
.Ltmp757:
	.cfi_escape 0x2e, 0x00
	leaq	384(%rsp), %rdi
	leaq	80(%rsp), %rsi
	movq	%rax, %rdx
	callq	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h3b8dc9f50f7f5bdfE
.Ltmp758:
	movq	224(%rsp), %rbx
	jmp	.LBB60_146
.LBB60_145:
	addq	%rcx, %rbx
	movq	%rcx, 80(%rsp)
	movq	%rax, 96(%rsp)
	movq	%rcx, 88(%rsp)
	movq	%rbx, 104(%rsp)
.Ltmp759:
	.cfi_escape 0x2e, 0x00
	leaq	80(%rsp), %rdi
	leaq	240(%rsp), %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7f8b0084f206dc5aE
.Ltmp760:
	movq	224(%rsp), %rbx
.LBB60_146:
	movq	328(%rsp), %rdx
	movq	336(%rsp), %rax
	cmpq	%rdx, %rax
	ja	.LBB60_205
	movq	320(%rsp), %rcx
	movq	%rcx, 896(%rsp)
	movq	%rax, 904(%rsp)
	movq	232(%rsp), %rsi
	movq	%rsi, 912(%rsp)
	movq	$0, 920(%rsp)
	imulq	%r15, %rsi
.Ltmp761:
	.cfi_escape 0x2e, 0x00
	leaq	384(%rsp), %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp762:
	movq	400(%rsp), %rax
	movq	408(%rsp), %rdx
	cmpq	%rax, %rdx
	ja	.LBB60_208
	movq	392(%rsp), %rsi
	movq	232(%rsp), %rcx
.Ltmp764:
	.cfi_escape 0x2e, 0x10
	leaq	1136(%rsp), %rdi
	xorl	%r8d, %r8d
	movq	%rcx, %r9
	pushq	$256
	.cfi_adjust_cfa_offset 8
	pushq	$0
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops4tile6window17h03a33f0dd54eacd3E
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
.Ltmp765:
	xorl	%r15d, %r15d
	movq	%r14, 104(%rsp)
	leaq	7(%rsp), %rcx
	movq	%rcx, 112(%rsp)
	movups	1136(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
	movq	1152(%rsp), %rax
	movq	%rax, 96(%rsp)
	leaq	312(%rsp), %rax
	movq	%rax, 120(%rsp)
	leaq	232(%rsp), %rax
	movq	%rax, 128(%rsp)
	movq	%rcx, 240(%rsp)
	leaq	896(%rsp), %rax
	movq	%rax, 248(%rsp)
	leaq	720(%rsp), %rax
	movq	%rax, 256(%rsp)
	movq	472(%rsp), %rax
	movq	%rax, 264(%rsp)
	movzbl	7(%rsp), %edi
.Ltmp766:
	.cfi_escape 0x2e, 0x00
	leaq	80(%rsp), %rsi
	leaq	240(%rsp), %rdx
	callq	_ZN12nepenthe_ops7threads7Threads4both17hd3cab9cf9bfe2874E
.Ltmp767:
	movq	400(%rsp), %rax
	movq	408(%rsp), %rdx
	cmpq	%rax, %rdx
	movq	656(%rsp), %rcx
	movq	648(%rsp), %rsi
	movq	672(%rsp), %r8
	ja	.LBB60_207
	movq	392(%rsp), %rax
	movq	%rcx, 960(%rsp)
	movq	%rsi, 968(%rsp)
	movq	%rax, 976(%rsp)
	movq	%rdx, 984(%rsp)
	leaq	544(%rsp), %rcx
	movq	16(%rcx), %rax
	movq	%rax, 96(%rsp)
	movups	(%rcx), %xmm0
	movaps	%xmm0, 80(%rsp)
	movzbl	7(%rsp), %esi
.Ltmp768:
	.cfi_escape 0x2e, 0x10
	movq	1232(%rsp), %rdi
	movq	464(%rsp), %rdx
	leaq	960(%rsp), %rcx
	leaq	80(%rsp), %r9
	pushq	1224(%rsp)
	.cfi_adjust_cfa_offset 8
	pushq	1224(%rsp)
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops4norm12NormGradient8backward17haebf30e1e54f72a2E
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
.Ltmp769:
.Ltmp771:
	.cfi_escape 0x2e, 0x00
	leaq	384(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp772:
	movq	384(%rsp), %rsi
	testq	%rsi, %rsi
	leaq	600(%rsp), %r14
	je	.LBB60_156
	movq	392(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_156:
.Ltmp774:
	.cfi_escape 0x2e, 0x00
	leaq	312(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp775:
	movq	312(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_159
	movq	320(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_159:
.Ltmp777:
	.cfi_escape 0x2e, 0x00
	leaq	720(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp778:
	movq	720(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_162
	movq	728(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_162:
.Ltmp780:
	.cfi_escape 0x2e, 0x00
	leaq	432(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp781:
	movq	432(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_165
	movq	440(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_165:
.Ltmp783:
	.cfi_escape 0x2e, 0x00
	leaq	344(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp784:
	movq	344(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_168
	movq	352(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_168:
	movq	480(%rsp), %rax
	addq	$16, %rax
	cmpq	%rbx, %rax
	movq	664(%rsp), %rsi
	leaq	344(%rsp), %rdi
	jne	.LBB60_79
.LBB60_169:
	testq	%r13, %r13
	je	.LBB60_171
	shlq	$4, %r13
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_171:
	movq	208(%rsp), %rbx
	testq	%rbx, %rbx
	je	.LBB60_180
	movq	200(%rsp), %r14
	addq	$56, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB60_174
	.p2align	4
.LBB60_173:
	addq	$72, %r14
	decq	%rbx
	je	.LBB60_180
.LBB60_174:
	movq	-56(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB60_176
	movq	-48(%r14), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*%r15
.LBB60_176:
	movq	-32(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB60_178
	movq	-24(%r14), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*%r15
.LBB60_178:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB60_173
	movq	(%r14), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB60_173
.LBB60_180:
	movq	192(%rsp), %rax
	testq	%rax, %rax
	je	.LBB60_182
	movq	200(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,8), %rsi
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_182:
	movq	824(%rsp), %rsi
	testq	%rsi, %rsi
	movq	72(%rsp), %rbx
	je	.LBB60_184
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	movq	776(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_184:
	testq	%rbx, %rbx
	je	.LBB60_186
	shlq	$2, %rbx
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	movq	176(%rsp), %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_186:
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
	retq
.LBB60_187:
	.cfi_def_cfa_offset 1216
	xorl	%edi, %edi
.LBB60_188:
.Ltmp824:
	.cfi_escape 0x2e, 0x00
	movq	%r14, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp825:
	jmp	.LBB60_218
.LBB60_189:
	xorl	%edi, %edi
.LBB60_190:
.Ltmp802:
	.cfi_escape 0x2e, 0x00
	movq	%r14, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp803:
	jmp	.LBB60_218
.LBB60_191:
	xorl	%r14d, %r14d
.LBB60_192:
.Ltmp791:
	.cfi_escape 0x2e, 0x00
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp792:
	jmp	.LBB60_218
.LBB60_193:
.Ltmp721:
	.cfi_escape 0x2e, 0x00
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463(%rip), %rcx
	movq	%r14, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp722:
	jmp	.LBB60_218
.LBB60_194:
.Ltmp716:
	.cfi_escape 0x2e, 0x00
	leaq	anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463(%rip), %rcx
	movq	%r12, %rdi
	movq	%rsi, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp717:
	jmp	.LBB60_218
.LBB60_195:
.Ltmp826:
	.cfi_escape 0x2e, 0x00
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%r15, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp827:
	jmp	.LBB60_218
.LBB60_196:
.Ltmp739:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.73(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.44(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp740:
	jmp	.LBB60_218
.LBB60_197:
.Ltmp818:
	.cfi_escape 0x2e, 0x00
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rdx, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp819:
	jmp	.LBB60_218
.LBB60_198:
.Ltmp809:
	.cfi_escape 0x2e, 0x00
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%r8, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp810:
	jmp	.LBB60_218
.LBB60_199:
.Ltmp815:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.88(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.45(%rip), %rdx
	movl	$19, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp816:
	jmp	.LBB60_218
.LBB60_200:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.88(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.46(%rip), %rdx
	jmp	.LBB60_203
.LBB60_201:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.88(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.47(%rip), %rdx
	jmp	.LBB60_203
.LBB60_202:
	movl	$55, %esi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.73(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.48(%rip), %rdx
.LBB60_203:
.Ltmp806:
	.cfi_escape 0x2e, 0x00
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp807:
	jmp	.LBB60_218
.LBB60_204:
.Ltmp793:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.73(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.49(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp794:
	jmp	.LBB60_218
.LBB60_205:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	movq	%rcx, 64(%rsp)
.LBB60_206:
.Ltmp796:
	.cfi_escape 0x2e, 0x00
	xorl	%edi, %edi
	movq	%rax, %rsi
	movq	64(%rsp), %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp797:
	jmp	.LBB60_218
.LBB60_207:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	movq	%rcx, 64(%rsp)
.LBB60_208:
.Ltmp786:
	.cfi_escape 0x2e, 0x00
	xorl	%edi, %edi
	movq	%rdx, %rsi
	movq	%rax, %rdx
	movq	64(%rsp), %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp787:
	jmp	.LBB60_218
.LBB60_209:
.Ltmp838:
	.cfi_escape 0x2e, 0x00
	leaq	anon.a61a49ba1689e702c2a86003a4836971.94.llvm.13867215145974308402(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp839:
	jmp	.LBB60_218
.LBB60_210:
.Ltmp835:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.19(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp836:
	jmp	.LBB60_218
.LBB60_211:
.Ltmp732:
	.cfi_escape 0x2e, 0x00
	movl	$8, %edi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp733:
	jmp	.LBB60_218
.LBB60_212:
.Ltmp730:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.20(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp731:
	jmp	.LBB60_218
.LBB60_213:
	movq	%r13, %rsi
	jmp	.LBB60_215
.LBB60_214:
	movq	%rcx, 64(%rsp)
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.51(%rip), %rax
	movq	%rax, 640(%rsp)
.LBB60_215:
.Ltmp713:
	.cfi_escape 0x2e, 0x00
	movq	64(%rsp), %rdi
	movq	640(%rsp), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp714:
	jmp	.LBB60_218
.LBB60_216:
.Ltmp832:
	.cfi_escape 0x2e, 0x00
	leaq	anon.a61a49ba1689e702c2a86003a4836971.94.llvm.13867215145974308402(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp833:
	jmp	.LBB60_218
.LBB60_217:
.Ltmp804:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.20(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp805:
.LBB60_218:
	ud2
.LBB60_219:
.Ltmp785:
	movq	%rax, %r14
	movq	344(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_236
	movq	352(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB60_236
.LBB60_221:
.Ltmp782:
	movq	%rax, %r14
	movq	432(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_297
	movq	440(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB60_297
.LBB60_223:
.Ltmp779:
	movq	%rax, %r14
	movq	720(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_225
	movq	728(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_225:
	xorl	%r15d, %r15d
	jmp	.LBB60_266
.LBB60_226:
.Ltmp776:
	movq	%rax, %r14
	movq	312(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_280
	movq	320(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB60_280
.LBB60_228:
.Ltmp773:
	movq	%rax, %r14
	movq	384(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_275
	movq	392(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB60_275
.LBB60_230:
.Ltmp763:
	movq	%rax, %r14
	jmp	.LBB60_276
.LBB60_231:
.Ltmp770:
	jmp	.LBB60_262
.LBB60_232:
.Ltmp756:
	jmp	.LBB60_279
.LBB60_233:
.Ltmp744:
	movq	%rax, %r14
	movq	16(%rsp), %r13
	movq	8(%rsp), %rbp
	jmp	.LBB60_289
.LBB60_234:
.Ltmp749:
	movq	%rax, %r14
	jmp	.LBB60_266
.LBB60_235:
.Ltmp738:
	movq	%rax, %r14
.LBB60_236:
	movq	16(%rsp), %r13
	movq	8(%rsp), %rbp
	jmp	.LBB60_301
.LBB60_237:
.Ltmp712:
	movq	%rax, %r14
	.cfi_escape 0x2e, 0x00
	leaq	992(%rsp), %rdi
	callq	_ZN4core3ptr54drop_in_place$LT$nepenthe_ops..heads..Coefficients$GT$17h7e2ff94e44e770a9E
	jmp	.LBB60_245
.LBB60_238:
.Ltmp726:
	jmp	.LBB60_249
.LBB60_239:
.Ltmp709:
	jmp	.LBB60_244
.LBB60_240:
.Ltmp706:
	jmp	.LBB60_242
.LBB60_241:
.Ltmp703:
.LBB60_242:
	movq	%rax, %r14
	movq	216(%rsp), %rbp
	jmp	.LBB60_270
.LBB60_243:
.Ltmp715:
.LBB60_244:
	movq	%rax, %r14
.LBB60_245:
	cmpq	$0, 216(%rsp)
	je	.LBB60_311
	movq	216(%rsp), %rsi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	movq	32(%rsp), %rdi
	jmp	.LBB60_310
.LBB60_247:
.Ltmp695:
	jmp	.LBB60_249
.LBB60_248:
.Ltmp834:
.LBB60_249:
	movq	%rax, %r14
	jmp	.LBB60_311
.LBB60_250:
.Ltmp837:
	movq	%rax, %r14
	jmp	.LBB60_314
.LBB60_251:
.Ltmp700:
	jmp	.LBB60_307
.LBB60_252:
.Ltmp840:
	movq	%rax, %r14
	jmp	.LBB60_316
.LBB60_253:
.Ltmp690:
	movq	%rax, %r14
	movq	80(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_257
	movq	88(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB60_257
.LBB60_255:
.Ltmp685:
	movq	%rax, %r14
.Ltmp686:
	.cfi_escape 0x2e, 0x00
	leaq	80(%rsp), %rdi
	callq	_ZN4core3ptr67drop_in_place$LT$nepenthe_ops..product..over_pixels..PixelMajor$GT$17h725b312bc12423cbE
.Ltmp687:
	jmp	.LBB60_257
.LBB60_256:
.Ltmp682:
	movq	%rax, %r14
.LBB60_257:
	cmpq	$0, 32(%rsp)
	jne	.LBB60_259
	movq	72(%rsp), %rbx
	jmp	.LBB60_316
.LBB60_259:
	movq	32(%rsp), %rsi
	shlq	$4, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	movq	40(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	72(%rsp), %rbx
	jmp	.LBB60_316
.LBB60_260:
.Ltmp795:
	jmp	.LBB60_274
.LBB60_261:
.Ltmp788:
.LBB60_262:
	movq	%rax, %r14
.Ltmp789:
	.cfi_escape 0x2e, 0x00
	leaq	384(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
.Ltmp790:
	movq	16(%rsp), %r13
	movq	8(%rsp), %rbp
	jmp	.LBB60_276
.LBB60_263:
.Ltmp817:
	jmp	.LBB60_265
.LBB60_264:
.Ltmp820:
.LBB60_265:
	movq	%rax, %r14
	movb	$1, %r15b
.LBB60_266:
	movq	16(%rsp), %r13
	movq	8(%rsp), %rbp
	jmp	.LBB60_285
.LBB60_267:
.Ltmp741:
	jmp	.LBB60_296
.LBB60_268:
.Ltmp808:
	jmp	.LBB60_279
.LBB60_269:
.Ltmp718:
	movq	%rax, %r14
.LBB60_270:
	testq	%rbp, %rbp
	je	.LBB60_308
	shlq	$2, %rbp
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	movq	32(%rsp), %rdi
	movq	%rbp, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB60_308
.LBB60_272:
.Ltmp723:
	jmp	.LBB60_307
.LBB60_273:
.Ltmp798:
.LBB60_274:
	movq	%rax, %r14
.LBB60_275:
	movq	16(%rsp), %r13
	movq	8(%rsp), %rbp
.LBB60_276:
.Ltmp799:
	.cfi_escape 0x2e, 0x00
	leaq	312(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
.Ltmp800:
	jmp	.LBB60_281
.LBB60_277:
.Ltmp801:
	.cfi_escape 0x2e, 0x00
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB60_278:
.Ltmp811:
.LBB60_279:
	movq	%rax, %r14
.LBB60_280:
	movq	16(%rsp), %r13
	movq	8(%rsp), %rbp
.LBB60_281:
.Ltmp812:
	.cfi_escape 0x2e, 0x00
	leaq	720(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp813:
	movq	720(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_284
	movq	728(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_284:
	xorl	%r15d, %r15d
.LBB60_285:
.Ltmp821:
	.cfi_escape 0x2e, 0x00
	leaq	432(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp822:
	movq	432(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_288
	movq	440(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_288:
	testb	%r15b, %r15b
	je	.LBB60_298
.LBB60_289:
	movq	40(%rsp), %rax
	testq	%rax, %rax
	je	.LBB60_298
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	movq	168(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB60_298
.LBB60_291:
.Ltmp823:
	movq	432(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_304
	movq	440(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	.cfi_escape 0x2e, 0x00
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB60_293:
.Ltmp814:
	movq	720(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_304
	movq	728(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	.cfi_escape 0x2e, 0x00
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB60_295:
.Ltmp828:
.LBB60_296:
	movq	%rax, %r14
.LBB60_297:
	movq	16(%rsp), %r13
	movq	8(%rsp), %rbp
.LBB60_298:
.Ltmp829:
	.cfi_escape 0x2e, 0x00
	leaq	344(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp830:
	movq	344(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_301
	movq	352(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_301:
	testq	%r13, %r13
	je	.LBB60_311
	shlq	$4, %r13
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	movq	%rbp, %rdi
	movq	%r13, %rsi
	jmp	.LBB60_310
.LBB60_303:
.Ltmp831:
	movq	344(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB60_305
.LBB60_304:
	.cfi_escape 0x2e, 0x00
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB60_305:
	movq	352(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	.cfi_escape 0x2e, 0x00
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB60_306:
.Ltmp729:
.LBB60_307:
	movq	%rax, %r14
.LBB60_308:
	movq	312(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_311
	movq	320(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
.LBB60_310:
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_311:
	movq	200(%rsp), %rbx
	movq	208(%rsp), %r15
	testq	%r15, %r15
	jne	.LBB60_319
.LBB60_312:
	movq	192(%rsp), %rax
	testq	%rax, %rax
	je	.LBB60_314
	shlq	$3, %rax
	leaq	(%rax,%rax,8), %rsi
	.cfi_escape 0x2e, 0x00
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_314:
	movq	72(%rsp), %rbx
	movq	824(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB60_316
	movq	832(%rsp), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_316:
	testq	%rbx, %rbx
	je	.LBB60_318
	shlq	$2, %rbx
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	movq	176(%rsp), %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB60_318:
	.cfi_escape 0x2e, 0x00
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB60_319:
	leaq	56(%rbx), %r12
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r13
	jmp	.LBB60_321
	.p2align	4
.LBB60_320:
	addq	$72, %r12
	decq	%r15
	je	.LBB60_312
.LBB60_321:
	movq	-56(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB60_323
	movq	-48(%r12), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*%r13
.LBB60_323:
	movq	-32(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB60_325
	movq	-24(%r12), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*%r13
.LBB60_325:
	movq	-8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB60_320
	movq	(%r12), %rdi
	shlq	$2, %rsi
	.cfi_escape 0x2e, 0x00
	movl	$4, %edx
	callq	*%r13
	jmp	.LBB60_320
.Lfunc_end60:
	.size	_ZN12nepenthe_ops14self_attention8backward58_$LT$impl$u20$nepenthe_ops..self_attention..Parameters$GT$8backward17h2030db971ca03472E, .Lfunc_end60-_ZN12nepenthe_ops14self_attention8backward58_$LT$impl$u20$nepenthe_ops..self_attention..Parameters$GT$8backward17h2030db971ca03472E
	.cfi_endproc
	.section	".gcc_except_table._ZN12nepenthe_ops14self_attention8backward58_$LT$impl$u20$nepenthe_ops..self_attention..Parameters$GT$8backward17h2030db971ca03472E","a",@progbits
	.p2align	2, 0x0
GCC_except_table60:
.Lexception46:
	.byte	255
	.byte	155
	.uleb128 .Lttbase15-.Lttbaseref15
.Lttbaseref15:
	.byte	1
	.uleb128 .Lcst_end46-.Lcst_begin46
.Lcst_begin46:
	.uleb128 .Lfunc_begin46-.Lfunc_begin46
	.uleb128 .Ltmp678-.Lfunc_begin46
	.byte	0
	.byte	0
	.uleb128 .Ltmp678-.Lfunc_begin46
	.uleb128 .Ltmp679-.Ltmp678
	.uleb128 .Ltmp840-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp680-.Lfunc_begin46
	.uleb128 .Ltmp681-.Ltmp680
	.uleb128 .Ltmp682-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp683-.Lfunc_begin46
	.uleb128 .Ltmp684-.Ltmp683
	.uleb128 .Ltmp685-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp688-.Lfunc_begin46
	.uleb128 .Ltmp689-.Ltmp688
	.uleb128 .Ltmp690-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp691-.Lfunc_begin46
	.uleb128 .Ltmp692-.Ltmp691
	.uleb128 .Ltmp840-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp693-.Lfunc_begin46
	.uleb128 .Ltmp694-.Ltmp693
	.uleb128 .Ltmp695-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp696-.Lfunc_begin46
	.uleb128 .Ltmp699-.Ltmp696
	.uleb128 .Ltmp700-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp701-.Lfunc_begin46
	.uleb128 .Ltmp702-.Ltmp701
	.uleb128 .Ltmp703-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp704-.Lfunc_begin46
	.uleb128 .Ltmp705-.Ltmp704
	.uleb128 .Ltmp706-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp707-.Lfunc_begin46
	.uleb128 .Ltmp708-.Ltmp707
	.uleb128 .Ltmp709-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp710-.Lfunc_begin46
	.uleb128 .Ltmp711-.Ltmp710
	.uleb128 .Ltmp712-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp719-.Lfunc_begin46
	.uleb128 .Ltmp720-.Ltmp719
	.uleb128 .Ltmp729-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp724-.Lfunc_begin46
	.uleb128 .Ltmp725-.Ltmp724
	.uleb128 .Ltmp726-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp727-.Lfunc_begin46
	.uleb128 .Ltmp728-.Ltmp727
	.uleb128 .Ltmp729-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp734-.Lfunc_begin46
	.uleb128 .Ltmp735-.Ltmp734
	.uleb128 .Ltmp834-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp736-.Lfunc_begin46
	.uleb128 .Ltmp737-.Ltmp736
	.uleb128 .Ltmp738-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp742-.Lfunc_begin46
	.uleb128 .Ltmp743-.Ltmp742
	.uleb128 .Ltmp744-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp745-.Lfunc_begin46
	.uleb128 .Ltmp748-.Ltmp745
	.uleb128 .Ltmp749-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp750-.Lfunc_begin46
	.uleb128 .Ltmp755-.Ltmp750
	.uleb128 .Ltmp756-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp757-.Lfunc_begin46
	.uleb128 .Ltmp762-.Ltmp757
	.uleb128 .Ltmp763-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp764-.Lfunc_begin46
	.uleb128 .Ltmp769-.Ltmp764
	.uleb128 .Ltmp770-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp771-.Lfunc_begin46
	.uleb128 .Ltmp772-.Ltmp771
	.uleb128 .Ltmp773-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp774-.Lfunc_begin46
	.uleb128 .Ltmp775-.Ltmp774
	.uleb128 .Ltmp776-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp777-.Lfunc_begin46
	.uleb128 .Ltmp778-.Ltmp777
	.uleb128 .Ltmp779-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp780-.Lfunc_begin46
	.uleb128 .Ltmp781-.Ltmp780
	.uleb128 .Ltmp782-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp783-.Lfunc_begin46
	.uleb128 .Ltmp784-.Ltmp783
	.uleb128 .Ltmp785-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp784-.Lfunc_begin46
	.uleb128 .Ltmp824-.Ltmp784
	.byte	0
	.byte	0
	.uleb128 .Ltmp824-.Lfunc_begin46
	.uleb128 .Ltmp825-.Ltmp824
	.uleb128 .Ltmp828-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp802-.Lfunc_begin46
	.uleb128 .Ltmp803-.Ltmp802
	.uleb128 .Ltmp811-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp791-.Lfunc_begin46
	.uleb128 .Ltmp792-.Ltmp791
	.uleb128 .Ltmp798-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp721-.Lfunc_begin46
	.uleb128 .Ltmp722-.Ltmp721
	.uleb128 .Ltmp723-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp716-.Lfunc_begin46
	.uleb128 .Ltmp717-.Ltmp716
	.uleb128 .Ltmp718-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp826-.Lfunc_begin46
	.uleb128 .Ltmp827-.Ltmp826
	.uleb128 .Ltmp828-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp739-.Lfunc_begin46
	.uleb128 .Ltmp740-.Ltmp739
	.uleb128 .Ltmp741-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp818-.Lfunc_begin46
	.uleb128 .Ltmp819-.Ltmp818
	.uleb128 .Ltmp820-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp809-.Lfunc_begin46
	.uleb128 .Ltmp810-.Ltmp809
	.uleb128 .Ltmp811-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp815-.Lfunc_begin46
	.uleb128 .Ltmp816-.Ltmp815
	.uleb128 .Ltmp817-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp806-.Lfunc_begin46
	.uleb128 .Ltmp807-.Ltmp806
	.uleb128 .Ltmp808-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp793-.Lfunc_begin46
	.uleb128 .Ltmp794-.Ltmp793
	.uleb128 .Ltmp795-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp796-.Lfunc_begin46
	.uleb128 .Ltmp797-.Ltmp796
	.uleb128 .Ltmp798-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp786-.Lfunc_begin46
	.uleb128 .Ltmp787-.Ltmp786
	.uleb128 .Ltmp788-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp838-.Lfunc_begin46
	.uleb128 .Ltmp839-.Ltmp838
	.uleb128 .Ltmp840-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp835-.Lfunc_begin46
	.uleb128 .Ltmp733-.Ltmp835
	.uleb128 .Ltmp837-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp730-.Lfunc_begin46
	.uleb128 .Ltmp731-.Ltmp730
	.uleb128 .Ltmp834-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp713-.Lfunc_begin46
	.uleb128 .Ltmp714-.Ltmp713
	.uleb128 .Ltmp715-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp832-.Lfunc_begin46
	.uleb128 .Ltmp833-.Ltmp832
	.uleb128 .Ltmp834-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp804-.Lfunc_begin46
	.uleb128 .Ltmp805-.Ltmp804
	.uleb128 .Ltmp808-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp686-.Lfunc_begin46
	.uleb128 .Ltmp800-.Ltmp686
	.uleb128 .Ltmp801-.Lfunc_begin46
	.byte	1
	.uleb128 .Ltmp812-.Lfunc_begin46
	.uleb128 .Ltmp813-.Ltmp812
	.uleb128 .Ltmp814-.Lfunc_begin46
	.byte	1
	.uleb128 .Ltmp821-.Lfunc_begin46
	.uleb128 .Ltmp822-.Ltmp821
	.uleb128 .Ltmp823-.Lfunc_begin46
	.byte	1
	.uleb128 .Ltmp829-.Lfunc_begin46
	.uleb128 .Ltmp830-.Ltmp829
	.uleb128 .Ltmp831-.Lfunc_begin46
	.byte	1
	.uleb128 .Ltmp830-.Lfunc_begin46
	.uleb128 .Lfunc_end60-.Ltmp830
	.byte	0
	.byte	0
.Lcst_end46:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase15:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops14self_attention8composed17h5f3fc7db1e92554cE,"ax",@progbits
	.globl	_ZN12nepenthe_ops14self_attention8composed17h5f3fc7db1e92554cE
	.p2align	4
	.type	_ZN12nepenthe_ops14self_attention8composed17h5f3fc7db1e92554cE,@function
_ZN12nepenthe_ops14self_attention8composed17h5f3fc7db1e92554cE:
.Lfunc_begin47:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception47
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
	subq	$4032, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdx, 32(%rsp)
	movq	%rsi, %rbx
	movq	%rdi, 48(%rsp)
.Ltmp841:
	leaq	576(%rsp), %rdi
	movq	%rsi, 40(%rsp)
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp842:
	movq	584(%rsp), %rax
	movq	%rax, 56(%rsp)
.Ltmp843:
	leaq	576(%rsp), %rdi
	movq	%rbx, %rsi
	callq	*_ZN78_$LT$burn_tensor..bridge..kind..BridgeTensor$u20$as$u20$core..clone..Clone$GT$5clone17h695440ce33272017E@GOTPCREL(%rip)
.Ltmp844:
	leaq	64(%rsp), %r12
	leaq	576(%rsp), %rsi
	movq	memcpy@GOTPCREL(%rip), %r14
	movl	$256, %edx
	movq	%r12, %rdi
	callq	*%r14
	leaq	1664(%rsp), %r13
	movl	$256, %edx
	movq	%r13, %rdi
	movq	32(%rsp), %r15
	movq	%r15, %rsi
	callq	*%r14
	leaq	256(%r15), %rsi
	leaq	576(%rsp), %rbx
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*%r14
.Ltmp850:
	leaq	2432(%rsp), %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
	movq	%rbx, %rcx
	callq	*_ZN12nepenthe_ops4norm8composed17hb3331961659b8e20E@GOTPCREL(%rip)
.Ltmp851:
	leaq	512(%r15), %rsi
	leaq	1664(%rsp), %rbx
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*%r14
	movb	$0, 1344(%rsp)
	leaq	576(%rsp), %r12
	leaq	1344(%rsp), %rsi
	movl	$320, %edx
	movq	%r12, %rdi
	callq	*%r14
.Ltmp855:
	leaq	2688(%rsp), %rdi
	leaq	2432(%rsp), %rsi
	movq	%rbx, %rdx
	movq	%r12, %rcx
	callq	*_ZN12nepenthe_ops9pointwise8composed17h0b0222fb8e78a673E@GOTPCREL(%rip)
.Ltmp856:
	leaq	768(%r15), %rsi
	leaq	576(%rsp), %rbx
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movb	$1, %r12b
.Ltmp860:
	leaq	320(%rsp), %rdi
	leaq	2688(%rsp), %rsi
	movq	%rbx, %rdx
	callq	*_ZN12nepenthe_ops9depthwise8composed17h920e6062109a0b2eE@GOTPCREL(%rip)
.Ltmp861:
	movq	$0, 64(%rsp)
	movq	$1, 72(%rsp)
	movq	$2, 80(%rsp)
	movb	$1, %al
	movl	%eax, 28(%rsp)
.Ltmp862:
	leaq	576(%rsp), %rdi
	leaq	64(%rsp), %rsi
	leaq	320(%rsp), %rdx
	leaq	56(%rsp), %rcx
	movb	$1, %r12b
	movq	%r15, %r13
	callq	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h3a4c6e8e59da7ecaE
.Ltmp863:
	leaq	1664(%rsp), %rbx
	leaq	576(%rsp), %rsi
	movl	$768, %edx
	movq	%rbx, %rdi
	callq	*%r14
	leaq	2944(%rsp), %rdi
	movl	$256, %edx
	movq	%rbx, %rsi
	callq	*%r14
	leaq	1920(%rsp), %rsi
	leaq	3200(%rsp), %rdi
	movl	$256, %edx
	callq	*%r14
	leaq	2176(%rsp), %rsi
	leaq	3712(%rsp), %rbx
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*%r14
	leaq	1024(%r13), %rsi
	leaq	576(%rsp), %r15
	movl	$256, %edx
	movq	%r15, %rdi
	callq	*%r14
	xorl	%r12d, %r12d
.Ltmp864:
	leaq	3456(%rsp), %rdi
	leaq	2944(%rsp), %rsi
	leaq	3200(%rsp), %rdx
	movq	%rbx, %rcx
	movq	%r15, %r8
	callq	*_ZN12nepenthe_ops9attention8composed17hcd3e41604d963bfaE@GOTPCREL(%rip)
.Ltmp865:
	leaq	64(%rsp), %rdi
	movl	$256, %edx
	movq	40(%rsp), %rsi
	callq	*%r14
	leaq	1280(%r13), %rsi
	leaq	576(%rsp), %rbx
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*%r14
.Ltmp867:
	leaq	1664(%rsp), %rdi
	leaq	3456(%rsp), %rsi
	leaq	1344(%rsp), %rcx
	movq	%rbx, %rdx
	callq	*_ZN12nepenthe_ops9pointwise8composed17h0b0222fb8e78a673E@GOTPCREL(%rip)
.Ltmp868:
.Ltmp872:
	leaq	64(%rsp), %rsi
	leaq	1664(%rsp), %rdx
	movq	48(%rsp), %rdi
	callq	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h7605a0ce0ac21e26E
.Ltmp873:
	xorl	%r12d, %r12d
.Ltmp877:
	leaq	320(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp878:
	movq	48(%rsp), %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB61_13:
	.cfi_def_cfa %rbp, 16
.Ltmp874:
	movq	%rax, %r15
	jmp	.LBB61_15
.LBB61_14:
.Ltmp869:
	movq	%rax, %r15
.Ltmp870:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp871:
.LBB61_15:
	xorl	%r12d, %r12d
	movl	$0, 28(%rsp)
	jmp	.LBB61_12
.LBB61_27:
.Ltmp857:
	movq	%rax, %r15
	jmp	.LBB61_28
.LBB61_19:
.Ltmp852:
	movq	%rax, %r15
	jmp	.LBB61_20
.LBB61_21:
.Ltmp879:
	movq	%rax, %r15
	movl	%r12d, 28(%rsp)
	jmp	.LBB61_22
.LBB61_11:
.Ltmp866:
	movq	%rax, %r15
.LBB61_12:
.Ltmp875:
	leaq	320(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp876:
.LBB61_22:
	testb	%r12b, %r12b
	jne	.LBB61_29
	jmp	.LBB61_23
.LBB61_17:
.Ltmp845:
	movq	%rax, %r15
.Ltmp846:
	movq	32(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp847:
	movq	32(%rsp), %rax
	leaq	256(%rax), %rdi
.Ltmp848:
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp849:
.LBB61_20:
	movq	32(%rsp), %rax
	leaq	512(%rax), %rdi
.Ltmp853:
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp854:
.LBB61_28:
	movq	32(%rsp), %rax
	leaq	768(%rax), %rdi
	movb	$1, %al
	movl	%eax, 28(%rsp)
.Ltmp858:
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp859:
.LBB61_29:
	movq	32(%rsp), %rax
	leaq	1024(%rax), %rdi
.Ltmp880:
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp881:
.LBB61_23:
	cmpb	$0, 28(%rsp)
	jne	.LBB61_24
.LBB61_26:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB61_24:
	movq	32(%rsp), %rdi
	addq	$1280, %rdi
.Ltmp882:
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp883:
.Ltmp884:
	movq	40(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp885:
	jmp	.LBB61_26
.LBB61_16:
.Ltmp886:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end61:
	.size	_ZN12nepenthe_ops14self_attention8composed17h5f3fc7db1e92554cE, .Lfunc_end61-_ZN12nepenthe_ops14self_attention8composed17h5f3fc7db1e92554cE
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops14self_attention8composed17h5f3fc7db1e92554cE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table61:
.Lexception47:
	.byte	255
	.byte	155
	.uleb128 .Lttbase16-.Lttbaseref16
.Lttbaseref16:
	.byte	1
	.uleb128 .Lcst_end47-.Lcst_begin47
.Lcst_begin47:
	.uleb128 .Ltmp841-.Lfunc_begin47
	.uleb128 .Ltmp844-.Ltmp841
	.uleb128 .Ltmp845-.Lfunc_begin47
	.byte	0
	.uleb128 .Ltmp844-.Lfunc_begin47
	.uleb128 .Ltmp850-.Ltmp844
	.byte	0
	.byte	0
	.uleb128 .Ltmp850-.Lfunc_begin47
	.uleb128 .Ltmp851-.Ltmp850
	.uleb128 .Ltmp852-.Lfunc_begin47
	.byte	0
	.uleb128 .Ltmp851-.Lfunc_begin47
	.uleb128 .Ltmp855-.Ltmp851
	.byte	0
	.byte	0
	.uleb128 .Ltmp855-.Lfunc_begin47
	.uleb128 .Ltmp856-.Ltmp855
	.uleb128 .Ltmp857-.Lfunc_begin47
	.byte	0
	.uleb128 .Ltmp856-.Lfunc_begin47
	.uleb128 .Ltmp860-.Ltmp856
	.byte	0
	.byte	0
	.uleb128 .Ltmp860-.Lfunc_begin47
	.uleb128 .Ltmp861-.Ltmp860
	.uleb128 .Ltmp879-.Lfunc_begin47
	.byte	0
	.uleb128 .Ltmp862-.Lfunc_begin47
	.uleb128 .Ltmp863-.Ltmp862
	.uleb128 .Ltmp866-.Lfunc_begin47
	.byte	0
	.uleb128 .Ltmp863-.Lfunc_begin47
	.uleb128 .Ltmp864-.Ltmp863
	.byte	0
	.byte	0
	.uleb128 .Ltmp864-.Lfunc_begin47
	.uleb128 .Ltmp865-.Ltmp864
	.uleb128 .Ltmp866-.Lfunc_begin47
	.byte	0
	.uleb128 .Ltmp865-.Lfunc_begin47
	.uleb128 .Ltmp867-.Ltmp865
	.byte	0
	.byte	0
	.uleb128 .Ltmp867-.Lfunc_begin47
	.uleb128 .Ltmp868-.Ltmp867
	.uleb128 .Ltmp869-.Lfunc_begin47
	.byte	0
	.uleb128 .Ltmp872-.Lfunc_begin47
	.uleb128 .Ltmp873-.Ltmp872
	.uleb128 .Ltmp874-.Lfunc_begin47
	.byte	0
	.uleb128 .Ltmp877-.Lfunc_begin47
	.uleb128 .Ltmp878-.Ltmp877
	.uleb128 .Ltmp879-.Lfunc_begin47
	.byte	0
	.uleb128 .Ltmp870-.Lfunc_begin47
	.uleb128 .Ltmp881-.Ltmp870
	.uleb128 .Ltmp886-.Lfunc_begin47
	.byte	1
	.uleb128 .Ltmp881-.Lfunc_begin47
	.uleb128 .Ltmp882-.Ltmp881
	.byte	0
	.byte	0
	.uleb128 .Ltmp882-.Lfunc_begin47
	.uleb128 .Ltmp885-.Ltmp882
	.uleb128 .Ltmp886-.Lfunc_begin47
	.byte	1
.Lcst_end47:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase16:
	.byte	0
	.p2align	2, 0x0

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI62_0:
	.quad	0x3ff0000000000000
	.section	.text._ZN12nepenthe_ops4adam7advance17he92a1757a1d6cc6cE.llvm.4969789374703972864,"ax",@progbits
	.hidden	_ZN12nepenthe_ops4adam7advance17he92a1757a1d6cc6cE.llvm.4969789374703972864
	.globl	_ZN12nepenthe_ops4adam7advance17he92a1757a1d6cc6cE.llvm.4969789374703972864
	.p2align	4
	.type	_ZN12nepenthe_ops4adam7advance17he92a1757a1d6cc6cE.llvm.4969789374703972864,@function
_ZN12nepenthe_ops4adam7advance17he92a1757a1d6cc6cE.llvm.4969789374703972864:
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
	movq	96(%rsp), %r14
	movq	88(%rsp), %r15
	movq	80(%rsp), %rbx
	movl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %eax
	testl	%eax, %eax
	jne	.LBB62_1
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	je	.LBB62_5
.LBB62_3:
	cmpl	$1, %eax
	jne	.LBB62_14
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops4adam7advance4avx217hc89cdb699e86a99bE
	addq	$56, %rsp
	.cfi_adjust_cfa_offset -56
	jmp	.LBB62_13
.LBB62_14:
	.cfi_def_cfa_offset 80
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
	jmp	_ZN12nepenthe_ops4adam7advance6avx51217h05c53e38d8c7103eE
.LBB62_1:
	.cfi_def_cfa_offset 80
	movq	%r8, 16(%rsp)
	movq	%rdx, %r12
	movq	%rsi, 8(%rsp)
	movq	%rdi, %r13
	movq	%r9, (%rsp)
	movq	%rcx, %rbp
	callq	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	movq	%rbp, %rcx
	movq	(%rsp), %r9
	movq	%r13, %rdi
	movq	8(%rsp), %rsi
	movq	%r12, %rdx
	movq	16(%rsp), %r8
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	jne	.LBB62_3
.LBB62_5:
	cmpq	%r9, %r15
	cmovbq	%r15, %r9
	cmpq	%rsi, %rcx
	cmovbq	%rcx, %rsi
	cmpq	%rsi, %r9
	cmovbq	%r9, %rsi
	testq	%rsi, %rsi
	je	.LBB62_12
	movsd	(%r14), %xmm0
	movsd	8(%r14), %xmm1
	movsd	.LCPI62_0(%rip), %xmm2
	movapd	%xmm2, %xmm3
	subsd	%xmm0, %xmm3
	unpcklpd	%xmm0, %xmm3
	cvtpd2ps	%xmm3, %xmm0
	subsd	%xmm1, %xmm2
	unpcklpd	%xmm1, %xmm2
	cvtpd2ps	%xmm2, %xmm1
	movsd	40(%r14), %xmm2
	movhpd	16(%r14), %xmm2
	cvtpd2ps	%xmm2, %xmm2
	movsd	32(%r14), %xmm3
	cvtsd2ss	%xmm3, %xmm3
	movsd	24(%r14), %xmm4
	cvtsd2ss	%xmm4, %xmm4
	cmpq	$4, %rsi
	jae	.LBB62_9
	xorl	%eax, %eax
	jmp	.LBB62_8
.LBB62_9:
	movabsq	$2305843009213693948, %rax
	andq	%rsi, %rax
	movapd	%xmm0, %xmm5
	shufps	$0, %xmm0, %xmm5
	movaps	%xmm0, %xmm6
	shufps	$85, %xmm0, %xmm6
	movapd	%xmm1, %xmm7
	shufps	$0, %xmm1, %xmm7
	movaps	%xmm1, %xmm8
	shufps	$85, %xmm1, %xmm8
	movaps	%xmm4, %xmm9
	shufps	$0, %xmm4, %xmm9
	movaps	%xmm3, %xmm10
	shufps	$0, %xmm3, %xmm10
	movapd	%xmm2, %xmm11
	shufps	$0, %xmm2, %xmm11
	movaps	%xmm2, %xmm12
	shufps	$85, %xmm2, %xmm12
	leaq	(,%rsi,4), %rcx
	andq	$-16, %rcx
	xorl	%r9d, %r9d
	.p2align	4
.LBB62_10:
	movups	(%rdx,%r9), %xmm13
	movups	(%r8,%r9), %xmm14
	mulps	%xmm6, %xmm14
	movaps	%xmm13, %xmm15
	mulps	%xmm5, %xmm15
	addps	%xmm14, %xmm15
	movups	%xmm15, (%r8,%r9)
	movups	(%rbx,%r9), %xmm14
	mulps	%xmm8, %xmm14
	mulps	%xmm13, %xmm13
	mulps	%xmm7, %xmm13
	addps	%xmm14, %xmm13
	movups	%xmm13, (%rbx,%r9)
	sqrtps	%xmm13, %xmm13
	divps	%xmm9, %xmm13
	addps	%xmm10, %xmm13
	movups	(%rdi,%r9), %xmm14
	mulps	%xmm11, %xmm14
	divps	%xmm13, %xmm15
	mulps	%xmm12, %xmm15
	subps	%xmm15, %xmm14
	movups	%xmm14, (%rdi,%r9)
	addq	$16, %r9
	cmpq	%r9, %rcx
	jne	.LBB62_10
	jmp	.LBB62_11
.LBB62_8:
	movss	(%rdx,%rax,4), %xmm5
	movss	(%r8,%rax,4), %xmm6
	movaps	%xmm5, %xmm7
	unpcklps	%xmm6, %xmm7
	mulps	%xmm0, %xmm7
	movaps	%xmm7, %xmm6
	shufps	$85, %xmm7, %xmm6
	addss	%xmm7, %xmm6
	movss	%xmm6, (%r8,%rax,4)
	mulss	%xmm5, %xmm5
	movss	(%rbx,%rax,4), %xmm7
	unpcklps	%xmm7, %xmm5
	mulps	%xmm1, %xmm5
	movaps	%xmm5, %xmm7
	shufps	$85, %xmm5, %xmm7
	addss	%xmm5, %xmm7
	movss	%xmm7, (%rbx,%rax,4)
	xorps	%xmm5, %xmm5
	sqrtss	%xmm7, %xmm5
	divss	%xmm4, %xmm5
	addss	%xmm3, %xmm5
	divss	%xmm5, %xmm6
	movss	(%rdi,%rax,4), %xmm5
	unpcklps	%xmm6, %xmm5
	mulps	%xmm2, %xmm5
	movaps	%xmm5, %xmm6
	shufps	$85, %xmm5, %xmm6
	subss	%xmm6, %xmm5
	movss	%xmm5, (%rdi,%rax,4)
	incq	%rax
.LBB62_11:
	cmpq	%rax, %rsi
	jne	.LBB62_8
.LBB62_12:
	addq	$24, %rsp
	.cfi_def_cfa_offset 56
.LBB62_13:
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
	.size	_ZN12nepenthe_ops4adam7advance17he92a1757a1d6cc6cE.llvm.4969789374703972864, .Lfunc_end62-_ZN12nepenthe_ops4adam7advance17he92a1757a1d6cc6cE.llvm.4969789374703972864
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI63_0:
	.quad	0x3ff0000000000000
	.section	.text._ZN12nepenthe_ops4adam7advance4avx217hc89cdb699e86a99bE,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops4adam7advance4avx217hc89cdb699e86a99bE,@function
_ZN12nepenthe_ops4adam7advance4avx217hc89cdb699e86a99bE:
	.cfi_startproc
	movq	16(%rsp), %rax
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	cmpq	%rsi, %rcx
	cmovbq	%rcx, %rsi
	cmpq	%rsi, %r9
	cmovbq	%r9, %rsi
	testq	%rsi, %rsi
	je	.LBB63_7
	movq	24(%rsp), %rcx
	vmovsd	(%rcx), %xmm2
	vmovsd	8(%rcx), %xmm3
	vcvtsd2ss	%xmm2, %xmm2, %xmm8
	vcvtsd2ss	%xmm3, %xmm3, %xmm10
	vmovsd	.LCPI63_0(%rip), %xmm4
	vsubsd	%xmm2, %xmm4, %xmm2
	vcvtsd2ss	%xmm2, %xmm2, %xmm2
	vsubsd	%xmm3, %xmm4, %xmm3
	vcvtsd2ss	%xmm3, %xmm3, %xmm3
	vmovupd	32(%rcx), %xmm4
	vblendpd	$1, 16(%rcx), %xmm4, %xmm4
	vcvtpd2ps	%xmm4, %xmm4
	movq	8(%rsp), %rax
	vmovsd	32(%rcx), %xmm5
	vcvtsd2ss	%xmm5, %xmm5, %xmm5
	vmovsd	24(%rcx), %xmm6
	vcvtsd2ss	%xmm6, %xmm6, %xmm6
	cmpq	$8, %rsi
	jae	.LBB63_3
	xorl	%ecx, %ecx
	jmp	.LBB63_6
.LBB63_3:
	movabsq	$2305843009213693944, %rcx
	andq	%rsi, %rcx
	vbroadcastss	%xmm2, %ymm7
	vmovaps	%xmm8, -24(%rsp)
	vbroadcastss	%xmm8, %ymm8
	vbroadcastss	%xmm3, %ymm9
	vmovaps	%xmm10, -40(%rsp)
	vbroadcastss	%xmm10, %ymm10
	vbroadcastss	%xmm6, %ymm11
	vbroadcastss	%xmm5, %ymm12
	vmovshdup	%xmm4, %xmm13
	vbroadcastss	%xmm13, %ymm13
	vbroadcastss	%xmm4, %ymm14
	leaq	(,%rsi,4), %r9
	andq	$-32, %r9
	xorl	%r10d, %r10d
	.p2align	4
.LBB63_4:
	vmovups	(%rdx,%r10), %ymm15
	vmulps	%ymm7, %ymm15, %ymm0
	vfmadd231ps	(%r8,%r10), %ymm8, %ymm0
	vmulps	%ymm15, %ymm15, %ymm15
	vmulps	%ymm9, %ymm15, %ymm15
	vfmadd231ps	(%rax,%r10), %ymm10, %ymm15
	vsqrtps	%ymm15, %ymm1
	vmovups	%ymm0, (%r8,%r10)
	vdivps	%ymm11, %ymm1, %ymm1
	vmovups	%ymm15, (%rax,%r10)
	vaddps	%ymm1, %ymm12, %ymm1
	vmulps	(%rdi,%r10), %ymm13, %ymm15
	vdivps	%ymm1, %ymm0, %ymm0
	vmulps	%ymm0, %ymm14, %ymm0
	vsubps	%ymm0, %ymm15, %ymm0
	vmovups	%ymm0, (%rdi,%r10)
	addq	$32, %r10
	cmpq	%r10, %r9
	jne	.LBB63_4
	cmpq	%rcx, %rsi
	vmovaps	-24(%rsp), %xmm8
	vmovaps	-40(%rsp), %xmm10
	je	.LBB63_7
	.p2align	4
.LBB63_6:
	vmovss	(%rdx,%rcx,4), %xmm0
	vmulss	%xmm2, %xmm0, %xmm1
	vfmadd231ss	(%r8,%rcx,4), %xmm8, %xmm1
	vmovss	%xmm1, (%r8,%rcx,4)
	vmulss	%xmm0, %xmm0, %xmm0
	vmulss	%xmm3, %xmm0, %xmm0
	vfmadd231ss	(%rax,%rcx,4), %xmm10, %xmm0
	vsqrtss	%xmm0, %xmm0, %xmm7
	vdivss	%xmm6, %xmm7, %xmm7
	vaddss	%xmm5, %xmm7, %xmm7
	vdivss	%xmm7, %xmm1, %xmm1
	vinsertps	$16, (%rdi,%rcx,4), %xmm1, %xmm1
	vmovss	%xmm0, (%rax,%rcx,4)
	vmulps	%xmm4, %xmm1, %xmm0
	vmovshdup	%xmm0, %xmm1
	vsubss	%xmm0, %xmm1, %xmm0
	vmovss	%xmm0, (%rdi,%rcx,4)
	incq	%rcx
	cmpq	%rcx, %rsi
	jne	.LBB63_6
.LBB63_7:
	vzeroupper
	retq
.Lfunc_end63:
	.size	_ZN12nepenthe_ops4adam7advance4avx217hc89cdb699e86a99bE, .Lfunc_end63-_ZN12nepenthe_ops4adam7advance4avx217hc89cdb699e86a99bE
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI64_0:
	.quad	0x3ff0000000000000
	.section	.text._ZN12nepenthe_ops4adam7advance6avx51217h05c53e38d8c7103eE,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops4adam7advance6avx51217h05c53e38d8c7103eE,@function
_ZN12nepenthe_ops4adam7advance6avx51217h05c53e38d8c7103eE:
	.cfi_startproc
	movq	16(%rsp), %rax
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	cmpq	%rsi, %rcx
	cmovbq	%rcx, %rsi
	cmpq	%rsi, %r9
	cmovbq	%r9, %rsi
	testq	%rsi, %rsi
	je	.LBB64_13
	movq	24(%rsp), %rcx
	vmovsd	(%rcx), %xmm2
	vmovsd	8(%rcx), %xmm3
	vcvtsd2ss	%xmm2, %xmm2, %xmm0
	vcvtsd2ss	%xmm3, %xmm3, %xmm1
	vmovsd	.LCPI64_0(%rip), %xmm4
	vsubsd	%xmm2, %xmm4, %xmm2
	vcvtsd2ss	%xmm2, %xmm2, %xmm2
	vsubsd	%xmm3, %xmm4, %xmm3
	vcvtsd2ss	%xmm3, %xmm3, %xmm3
	vmovsd	16(%rcx), %xmm4
	vcvtsd2ss	%xmm4, %xmm4, %xmm4
	vmovsd	40(%rcx), %xmm5
	vcvtsd2ss	%xmm5, %xmm5, %xmm5
	movq	8(%rsp), %rax
	vmovsd	32(%rcx), %xmm6
	vcvtsd2ss	%xmm6, %xmm6, %xmm6
	vmovsd	24(%rcx), %xmm7
	vcvtsd2ss	%xmm7, %xmm7, %xmm7
	cmpq	$4, %rsi
	jae	.LBB64_4
	xorl	%ecx, %ecx
	jmp	.LBB64_3
.LBB64_4:
	movabsq	$2305843009213693936, %r9
	cmpq	$16, %rsi
	jae	.LBB64_6
	xorl	%ecx, %ecx
	jmp	.LBB64_10
.LBB64_6:
	movq	%rsi, %rcx
	andq	%r9, %rcx
	vbroadcastss	%xmm2, %zmm8
	vbroadcastss	%xmm0, %zmm9
	vbroadcastss	%xmm3, %zmm10
	vbroadcastss	%xmm1, %zmm11
	vbroadcastss	%xmm7, %zmm12
	vbroadcastss	%xmm6, %zmm13
	vbroadcastss	%xmm5, %zmm14
	vbroadcastss	%xmm4, %zmm15
	leaq	(,%rsi,4), %r10
	andq	$-64, %r10
	xorl	%r11d, %r11d
	.p2align	4
.LBB64_7:
	vmovups	(%rdx,%r11), %zmm16
	vmulps	%zmm8, %zmm16, %zmm17
	vfmadd231ps	(%r8,%r11), %zmm9, %zmm17
	vmulps	%zmm16, %zmm16, %zmm16
	vmulps	%zmm10, %zmm16, %zmm16
	vfmadd231ps	(%rax,%r11), %zmm11, %zmm16
	vsqrtps	%zmm16, %zmm18
	vmovups	%zmm17, (%r8,%r11)
	vdivps	%zmm12, %zmm18, %zmm18
	vmovups	%zmm16, (%rax,%r11)
	vaddps	%zmm13, %zmm18, %zmm16
	vmulps	(%rdi,%r11), %zmm14, %zmm18
	vdivps	%zmm16, %zmm17, %zmm16
	vmulps	%zmm15, %zmm16, %zmm16
	vsubps	%zmm16, %zmm18, %zmm16
	vmovups	%zmm16, (%rdi,%r11)
	addq	$64, %r11
	cmpq	%r11, %r10
	jne	.LBB64_7
	cmpq	%rcx, %rsi
	je	.LBB64_13
	testb	$12, %sil
	je	.LBB64_3
.LBB64_10:
	movq	%rcx, %r10
	addq	$12, %r9
	movq	%r9, %rcx
	andq	%rsi, %rcx
	vbroadcastss	%xmm2, %xmm8
	vbroadcastss	%xmm0, %xmm9
	vbroadcastss	%xmm3, %xmm10
	vbroadcastss	%xmm1, %xmm11
	vbroadcastss	%xmm7, %xmm12
	vbroadcastss	%xmm6, %xmm13
	vbroadcastss	%xmm5, %xmm14
	vbroadcastss	%xmm4, %xmm15
	.p2align	4
.LBB64_11:
	vmovups	(%rdx,%r10,4), %xmm16
	vmulps	%xmm8, %xmm16, %xmm17
	vfmadd231ps	(%r8,%r10,4), %xmm9, %xmm17
	vmovups	%xmm17, (%r8,%r10,4)
	vmulps	%xmm16, %xmm16, %xmm16
	vmulps	%xmm10, %xmm16, %xmm16
	vfmadd231ps	(%rax,%r10,4), %xmm11, %xmm16
	vmovups	%xmm16, (%rax,%r10,4)
	vsqrtps	%xmm16, %xmm16
	vdivps	%xmm12, %xmm16, %xmm16
	vaddps	%xmm13, %xmm16, %xmm16
	vmulps	(%rdi,%r10,4), %xmm14, %xmm18
	vdivps	%xmm16, %xmm17, %xmm16
	vmulps	%xmm15, %xmm16, %xmm16
	vsubps	%xmm16, %xmm18, %xmm16
	vmovups	%xmm16, (%rdi,%r10,4)
	addq	$4, %r10
	cmpq	%r10, %rcx
	jne	.LBB64_11
	jmp	.LBB64_12
.LBB64_3:
	vmovss	(%rdx,%rcx,4), %xmm8
	vmulss	%xmm2, %xmm8, %xmm9
	vfmadd231ss	(%r8,%rcx,4), %xmm0, %xmm9
	vmovss	%xmm9, (%r8,%rcx,4)
	vmulss	%xmm8, %xmm8, %xmm8
	vmulss	%xmm3, %xmm8, %xmm8
	vfmadd231ss	(%rax,%rcx,4), %xmm1, %xmm8
	vmovss	%xmm8, (%rax,%rcx,4)
	vsqrtss	%xmm8, %xmm8, %xmm8
	vdivss	%xmm7, %xmm8, %xmm8
	vmulss	(%rdi,%rcx,4), %xmm5, %xmm10
	vaddss	%xmm6, %xmm8, %xmm8
	vdivss	%xmm8, %xmm9, %xmm8
	vmulss	%xmm4, %xmm8, %xmm8
	vsubss	%xmm8, %xmm10, %xmm8
	vmovss	%xmm8, (%rdi,%rcx,4)
	incq	%rcx
.LBB64_12:
	cmpq	%rcx, %rsi
	jne	.LBB64_3
.LBB64_13:
	vzeroupper
	retq
.Lfunc_end64:
	.size	_ZN12nepenthe_ops4adam7advance6avx51217h05c53e38d8c7103eE, .Lfunc_end64-_ZN12nepenthe_ops4adam7advance6avx51217h05c53e38d8c7103eE
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI65_0:
	.quad	0x3ff0000000000000
	.section	.text._ZN12nepenthe_ops4adam8composed17h05c9ccbb377f9af9E,"ax",@progbits
	.globl	_ZN12nepenthe_ops4adam8composed17h05c9ccbb377f9af9E
	.p2align	4
	.type	_ZN12nepenthe_ops4adam8composed17h05c9ccbb377f9af9E,@function
_ZN12nepenthe_ops4adam8composed17h05c9ccbb377f9af9E:
.Lfunc_begin48:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception48
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
	subq	$3712, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%r8, %r12
	movq	%rcx, %rbx
	movq	%rdx, %r14
	movq	%rsi, 16(%rsp)
	movq	%rdi, 40(%rsp)
	leaq	2368(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %r15
	movl	$256, %edx
	movq	%rcx, %rsi
	callq	*%r15
	leaq	256(%rbx), %r13
	leaq	2624(%rsp), %rdi
	movl	$256, %edx
	movq	%r13, %rsi
	callq	*%r15
.Ltmp887:
	leaq	3136(%rsp), %rdi
	movq	%r14, 24(%rsp)
	movq	%r14, %rsi
	callq	*_ZN78_$LT$burn_tensor..bridge..kind..BridgeTensor$u20$as$u20$core..clone..Clone$GT$5clone17h695440ce33272017E@GOTPCREL(%rip)
.Ltmp888:
.Ltmp889:
	leaq	576(%rsp), %rdi
	leaq	3136(%rsp), %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float107_$LT$impl$u20$burn_tensor..bridge..ops..math..FloatMathOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6square17hc751c2a777dceea8E@GOTPCREL(%rip)
.Ltmp890:
	leaq	64(%rsp), %r14
	leaq	576(%rsp), %rsi
	movl	$256, %edx
	movq	%r14, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movsd	8(%r12), %xmm0
	movsd	%xmm0, 8(%rsp)
.Ltmp891:
	leaq	576(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5dtype17h64b384da2745d6c5E@GOTPCREL(%rip)
.Ltmp892:
	movsd	.LCPI65_0(%rip), %xmm0
	subsd	8(%rsp), %xmm0
.Ltmp893:
	leaq	320(%rsp), %rdi
	leaq	576(%rsp), %rsi
	callq	_ZN8burn_std7element6scalar6Scalar3new17h22b0faefa24bf341E
.Ltmp894:
	leaq	576(%rsp), %r14
	leaq	64(%rsp), %rsi
	movl	$256, %edx
	movq	%r14, %rdi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp899:
	leaq	2112(%rsp), %rdi
	leaq	320(%rsp), %rdx
	movq	%r14, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$10mul_scalar17h3c46aaca1789802bE@GOTPCREL(%rip)
.Ltmp900:
	leaq	64(%rsp), %r14
	movl	$256, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movsd	(%r12), %xmm0
	movsd	%xmm0, 32(%rsp)
.Ltmp902:
	leaq	576(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5dtype17h64b384da2745d6c5E@GOTPCREL(%rip)
.Ltmp903:
.Ltmp904:
	leaq	320(%rsp), %rdi
	leaq	576(%rsp), %rsi
	movsd	32(%rsp), %xmm0
	callq	_ZN8burn_std7element6scalar6Scalar3new17h22b0faefa24bf341E
.Ltmp905:
	leaq	576(%rsp), %rbx
	leaq	64(%rsp), %rsi
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp910:
	leaq	1088(%rsp), %rdi
	leaq	320(%rsp), %rdx
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$10mul_scalar17h3c46aaca1789802bE@GOTPCREL(%rip)
.Ltmp911:
	leaq	64(%rsp), %rbx
	movl	$256, %edx
	movq	%rbx, %rdi
	movq	24(%rsp), %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp913:
	leaq	576(%rsp), %rdi
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5dtype17h64b384da2745d6c5E@GOTPCREL(%rip)
.Ltmp914:
	movsd	.LCPI65_0(%rip), %xmm0
	subsd	32(%rsp), %xmm0
.Ltmp915:
	leaq	1344(%rsp), %rdi
	leaq	576(%rsp), %rsi
	callq	_ZN8burn_std7element6scalar6Scalar3new17h22b0faefa24bf341E
.Ltmp916:
	leaq	576(%rsp), %rbx
	leaq	64(%rsp), %rsi
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp921:
	leaq	320(%rsp), %rdi
	leaq	1344(%rsp), %rdx
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$10mul_scalar17h3c46aaca1789802bE@GOTPCREL(%rip)
.Ltmp922:
.Ltmp926:
	leaq	1600(%rsp), %rdi
	leaq	1088(%rsp), %rsi
	leaq	320(%rsp), %rdx
	callq	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h3ff36bb78b89da95E
.Ltmp927:
	leaq	64(%rsp), %rbx
	movl	$256, %edx
	movq	%rbx, %rdi
	movq	%r13, %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp929:
	leaq	576(%rsp), %rdi
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5dtype17h64b384da2745d6c5E@GOTPCREL(%rip)
.Ltmp930:
.Ltmp931:
	leaq	1088(%rsp), %rdi
	leaq	576(%rsp), %rsi
	movsd	8(%rsp), %xmm0
	callq	_ZN8burn_std7element6scalar6Scalar3new17h22b0faefa24bf341E
.Ltmp932:
	leaq	576(%rsp), %rbx
	leaq	64(%rsp), %rsi
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movb	$1, %r14b
.Ltmp937:
	leaq	320(%rsp), %rdi
	leaq	1088(%rsp), %rdx
	movb	$1, %r13b
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$10mul_scalar17h3c46aaca1789802bE@GOTPCREL(%rip)
.Ltmp938:
	leaq	576(%rsp), %rbx
	leaq	2112(%rsp), %rsi
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	xorl	%r13d, %r13d
.Ltmp939:
	leaq	1856(%rsp), %rdi
	leaq	320(%rsp), %rsi
	movq	%rbx, %rdx
	callq	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h3ff36bb78b89da95E
.Ltmp940:
.Ltmp942:
	leaq	3392(%rsp), %rdi
	leaq	1856(%rsp), %rsi
	callq	*_ZN78_$LT$burn_tensor..bridge..kind..BridgeTensor$u20$as$u20$core..clone..Clone$GT$5clone17h695440ce33272017E@GOTPCREL(%rip)
.Ltmp943:
.Ltmp944:
	leaq	576(%rsp), %rdi
	leaq	3392(%rsp), %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float107_$LT$impl$u20$burn_tensor..bridge..ops..math..FloatMathOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$4sqrt17h3dd6c9480508882dE@GOTPCREL(%rip)
.Ltmp945:
	leaq	64(%rsp), %rbx
	leaq	576(%rsp), %rsi
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movsd	24(%r12), %xmm0
	movsd	%xmm0, 8(%rsp)
.Ltmp946:
	leaq	576(%rsp), %rdi
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5dtype17h64b384da2745d6c5E@GOTPCREL(%rip)
.Ltmp947:
.Ltmp948:
	leaq	1088(%rsp), %rdi
	leaq	576(%rsp), %rsi
	movsd	8(%rsp), %xmm0
	callq	_ZN8burn_std7element6scalar6Scalar3new17h22b0faefa24bf341E
.Ltmp949:
	leaq	576(%rsp), %rbx
	leaq	64(%rsp), %rsi
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp954:
	leaq	320(%rsp), %rdi
	leaq	1088(%rsp), %rdx
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$10div_scalar17h01d2a0c7c169a285E@GOTPCREL(%rip)
.Ltmp955:
	movsd	32(%r12), %xmm0
	movsd	%xmm0, 8(%rsp)
.Ltmp956:
	leaq	576(%rsp), %rdi
	leaq	320(%rsp), %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5dtype17h64b384da2745d6c5E@GOTPCREL(%rip)
.Ltmp957:
.Ltmp958:
	leaq	64(%rsp), %rdi
	leaq	576(%rsp), %rsi
	movsd	8(%rsp), %xmm0
	callq	_ZN8burn_std7element6scalar6Scalar3new17h22b0faefa24bf341E
.Ltmp959:
	leaq	576(%rsp), %rbx
	leaq	320(%rsp), %rsi
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp964:
	leaq	1344(%rsp), %rdi
	leaq	64(%rsp), %rdx
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$10add_scalar17h5359adb6818a6bb3E@GOTPCREL(%rip)
.Ltmp965:
	leaq	64(%rsp), %rbx
	movl	$256, %edx
	movq	%rbx, %rdi
	movq	16(%rsp), %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movsd	40(%r12), %xmm0
	movsd	%xmm0, 8(%rsp)
.Ltmp967:
	leaq	576(%rsp), %rdi
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5dtype17h64b384da2745d6c5E@GOTPCREL(%rip)
.Ltmp968:
.Ltmp969:
	leaq	320(%rsp), %rdi
	leaq	576(%rsp), %rsi
	movsd	8(%rsp), %xmm0
	callq	_ZN8burn_std7element6scalar6Scalar3new17h22b0faefa24bf341E
.Ltmp970:
	leaq	576(%rsp), %rbx
	leaq	64(%rsp), %rsi
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp975:
	leaq	1088(%rsp), %rdi
	leaq	320(%rsp), %rdx
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$10mul_scalar17h3c46aaca1789802bE@GOTPCREL(%rip)
.Ltmp976:
	movb	$1, %r13b
.Ltmp978:
	leaq	576(%rsp), %rdi
	leaq	1600(%rsp), %rsi
	callq	*_ZN78_$LT$burn_tensor..bridge..kind..BridgeTensor$u20$as$u20$core..clone..Clone$GT$5clone17h695440ce33272017E@GOTPCREL(%rip)
.Ltmp979:
	leaq	64(%rsp), %rbx
	leaq	576(%rsp), %rsi
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*%r15
	leaq	576(%rsp), %r14
	leaq	1344(%rsp), %rsi
	movl	$256, %edx
	movq	%r14, %rdi
	callq	*%r15
	xorl	%r13d, %r13d
.Ltmp980:
	leaq	320(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r14, %rdx
	callq	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h8e3be9a0d458be45E
.Ltmp981:
	movsd	16(%r12), %xmm0
	movsd	%xmm0, 8(%rsp)
.Ltmp982:
	leaq	576(%rsp), %rdi
	leaq	320(%rsp), %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5dtype17h64b384da2745d6c5E@GOTPCREL(%rip)
.Ltmp983:
.Ltmp984:
	leaq	48(%rsp), %rdi
	leaq	576(%rsp), %rsi
	movsd	8(%rsp), %xmm0
	callq	_ZN8burn_std7element6scalar6Scalar3new17h22b0faefa24bf341E
.Ltmp985:
	leaq	576(%rsp), %rbx
	leaq	320(%rsp), %rsi
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	xorl	%r13d, %r13d
.Ltmp990:
	leaq	64(%rsp), %rdi
	leaq	48(%rsp), %rdx
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$10mul_scalar17h3c46aaca1789802bE@GOTPCREL(%rip)
.Ltmp991:
.Ltmp997:
	leaq	2880(%rsp), %rdi
	leaq	1088(%rsp), %rsi
	leaq	64(%rsp), %rdx
	callq	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17hb5ef7c68eca0615fE
.Ltmp998:
	leaq	576(%rsp), %rbx
	leaq	1600(%rsp), %rsi
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*%r15
	leaq	832(%rsp), %rdi
	leaq	1856(%rsp), %rsi
	movl	$256, %edx
	callq	*%r15
	leaq	2880(%rsp), %rsi
	movl	$256, %edx
	movq	40(%rsp), %r14
	movq	%r14, %rdi
	callq	*%r15
	movq	%r14, %rdi
	addq	$256, %rdi
	movl	$512, %edx
	movq	%rbx, %rsi
	callq	*%r15
	movq	%r14, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB65_34:
	.cfi_def_cfa %rbp, 16
.Ltmp999:
	movq	%rax, %r15
	xorl	%r14d, %r14d
	jmp	.LBB65_72
.LBB65_35:
.Ltmp977:
	movq	%rax, %r15
	jmp	.LBB65_65
.LBB65_36:
.Ltmp928:
	movq	%rax, %r15
	jmp	.LBB65_54
.LBB65_37:
.Ltmp923:
	movq	%rax, %r15
	jmp	.LBB65_53
.LBB65_38:
.Ltmp912:
	movq	%rax, %r15
	jmp	.LBB65_57
.LBB65_39:
.Ltmp986:
	movq	%rax, %r15
.Ltmp987:
	leaq	320(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp988:
	xorl	%r13d, %r13d
	jmp	.LBB65_63
.LBB65_41:
.Ltmp989:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB65_42:
.Ltmp971:
	movq	%rax, %r15
.Ltmp972:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp973:
	jmp	.LBB65_65
.LBB65_43:
.Ltmp974:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB65_44:
.Ltmp960:
	movq	%rax, %r15
.Ltmp961:
	leaq	320(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp962:
	jmp	.LBB65_71
.LBB65_45:
.Ltmp963:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB65_46:
.Ltmp950:
	movq	%rax, %r15
.Ltmp951:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp952:
	jmp	.LBB65_71
.LBB65_47:
.Ltmp953:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB65_48:
.Ltmp941:
	movq	%rax, %r15
	jmp	.LBB65_74
.LBB65_49:
.Ltmp933:
	movq	%rax, %r15
.Ltmp934:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp935:
	movb	$1, %r14b
	movb	$1, %r13b
	jmp	.LBB65_74
.LBB65_51:
.Ltmp936:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB65_52:
.Ltmp917:
	movq	%rax, %r15
.Ltmp918:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp919:
.LBB65_53:
.Ltmp924:
	leaq	1088(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp925:
.LBB65_54:
	movb	$1, %r12b
	xorl	%ebx, %ebx
	jmp	.LBB65_58
.LBB65_55:
.Ltmp920:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB65_56:
.Ltmp906:
	movq	%rax, %r15
.Ltmp907:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp908:
.LBB65_57:
	movb	$1, %r12b
	movb	$1, %bl
.LBB65_58:
	movb	$1, %r14b
	jmp	.LBB65_77
.LBB65_59:
.Ltmp909:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB65_60:
.Ltmp895:
	movq	%rax, %r15
.Ltmp896:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp897:
	jmp	.LBB65_69
.LBB65_61:
.Ltmp898:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB65_62:
.Ltmp992:
	movq	%rax, %r15
.LBB65_63:
.Ltmp993:
	leaq	1088(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp994:
	testb	%r13b, %r13b
	je	.LBB65_67
.LBB65_65:
.Ltmp995:
	leaq	1344(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp996:
.LBB65_67:
	xorl	%r14d, %r14d
	jmp	.LBB65_72
.LBB65_68:
.Ltmp901:
	movq	%rax, %r15
.LBB65_69:
	movb	$1, %r12b
	movb	$1, %bl
	movb	$1, %r14b
	jmp	.LBB65_80
.LBB65_70:
.Ltmp966:
	movq	%rax, %r15
.LBB65_71:
	movb	$1, %r14b
.LBB65_72:
.Ltmp1000:
	leaq	1856(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp1001:
	xorl	%r13d, %r13d
.LBB65_74:
.Ltmp1002:
	leaq	1600(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp1003:
	testb	%r13b, %r13b
	je	.LBB65_85
	xorl	%r12d, %r12d
	xorl	%ebx, %ebx
.LBB65_77:
.Ltmp1004:
	leaq	2112(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp1005:
	testb	%r12b, %r12b
	je	.LBB65_83
	xorl	%r12d, %r12d
.LBB65_80:
.Ltmp1006:
	leaq	2624(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp1007:
	testb	%r12b, %r12b
	je	.LBB65_83
.Ltmp1008:
	leaq	2368(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp1009:
.LBB65_83:
	testb	%bl, %bl
	je	.LBB65_85
.Ltmp1010:
	movq	24(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp1011:
.LBB65_85:
	testb	%r14b, %r14b
	je	.LBB65_87
.Ltmp1012:
	movq	16(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp1013:
.LBB65_87:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB65_88:
.Ltmp1014:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end65:
	.size	_ZN12nepenthe_ops4adam8composed17h05c9ccbb377f9af9E, .Lfunc_end65-_ZN12nepenthe_ops4adam8composed17h05c9ccbb377f9af9E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops4adam8composed17h05c9ccbb377f9af9E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table65:
.Lexception48:
	.byte	255
	.byte	155
	.uleb128 .Lttbase17-.Lttbaseref17
.Lttbaseref17:
	.byte	1
	.uleb128 .Lcst_end48-.Lcst_begin48
.Lcst_begin48:
	.uleb128 .Lfunc_begin48-.Lfunc_begin48
	.uleb128 .Ltmp887-.Lfunc_begin48
	.byte	0
	.byte	0
	.uleb128 .Ltmp887-.Lfunc_begin48
	.uleb128 .Ltmp890-.Ltmp887
	.uleb128 .Ltmp901-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp890-.Lfunc_begin48
	.uleb128 .Ltmp891-.Ltmp890
	.byte	0
	.byte	0
	.uleb128 .Ltmp891-.Lfunc_begin48
	.uleb128 .Ltmp894-.Ltmp891
	.uleb128 .Ltmp895-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp894-.Lfunc_begin48
	.uleb128 .Ltmp899-.Ltmp894
	.byte	0
	.byte	0
	.uleb128 .Ltmp899-.Lfunc_begin48
	.uleb128 .Ltmp900-.Ltmp899
	.uleb128 .Ltmp901-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp900-.Lfunc_begin48
	.uleb128 .Ltmp902-.Ltmp900
	.byte	0
	.byte	0
	.uleb128 .Ltmp902-.Lfunc_begin48
	.uleb128 .Ltmp905-.Ltmp902
	.uleb128 .Ltmp906-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp905-.Lfunc_begin48
	.uleb128 .Ltmp910-.Ltmp905
	.byte	0
	.byte	0
	.uleb128 .Ltmp910-.Lfunc_begin48
	.uleb128 .Ltmp911-.Ltmp910
	.uleb128 .Ltmp912-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp911-.Lfunc_begin48
	.uleb128 .Ltmp913-.Ltmp911
	.byte	0
	.byte	0
	.uleb128 .Ltmp913-.Lfunc_begin48
	.uleb128 .Ltmp916-.Ltmp913
	.uleb128 .Ltmp917-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp916-.Lfunc_begin48
	.uleb128 .Ltmp921-.Ltmp916
	.byte	0
	.byte	0
	.uleb128 .Ltmp921-.Lfunc_begin48
	.uleb128 .Ltmp922-.Ltmp921
	.uleb128 .Ltmp923-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp926-.Lfunc_begin48
	.uleb128 .Ltmp927-.Ltmp926
	.uleb128 .Ltmp928-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp927-.Lfunc_begin48
	.uleb128 .Ltmp929-.Ltmp927
	.byte	0
	.byte	0
	.uleb128 .Ltmp929-.Lfunc_begin48
	.uleb128 .Ltmp932-.Ltmp929
	.uleb128 .Ltmp933-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp932-.Lfunc_begin48
	.uleb128 .Ltmp937-.Ltmp932
	.byte	0
	.byte	0
	.uleb128 .Ltmp937-.Lfunc_begin48
	.uleb128 .Ltmp938-.Ltmp937
	.uleb128 .Ltmp941-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp938-.Lfunc_begin48
	.uleb128 .Ltmp939-.Ltmp938
	.byte	0
	.byte	0
	.uleb128 .Ltmp939-.Lfunc_begin48
	.uleb128 .Ltmp940-.Ltmp939
	.uleb128 .Ltmp941-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp942-.Lfunc_begin48
	.uleb128 .Ltmp945-.Ltmp942
	.uleb128 .Ltmp966-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp945-.Lfunc_begin48
	.uleb128 .Ltmp946-.Ltmp945
	.byte	0
	.byte	0
	.uleb128 .Ltmp946-.Lfunc_begin48
	.uleb128 .Ltmp949-.Ltmp946
	.uleb128 .Ltmp950-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp949-.Lfunc_begin48
	.uleb128 .Ltmp954-.Ltmp949
	.byte	0
	.byte	0
	.uleb128 .Ltmp954-.Lfunc_begin48
	.uleb128 .Ltmp955-.Ltmp954
	.uleb128 .Ltmp966-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp956-.Lfunc_begin48
	.uleb128 .Ltmp959-.Ltmp956
	.uleb128 .Ltmp960-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp959-.Lfunc_begin48
	.uleb128 .Ltmp964-.Ltmp959
	.byte	0
	.byte	0
	.uleb128 .Ltmp964-.Lfunc_begin48
	.uleb128 .Ltmp965-.Ltmp964
	.uleb128 .Ltmp966-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp965-.Lfunc_begin48
	.uleb128 .Ltmp967-.Ltmp965
	.byte	0
	.byte	0
	.uleb128 .Ltmp967-.Lfunc_begin48
	.uleb128 .Ltmp970-.Ltmp967
	.uleb128 .Ltmp971-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp970-.Lfunc_begin48
	.uleb128 .Ltmp975-.Ltmp970
	.byte	0
	.byte	0
	.uleb128 .Ltmp975-.Lfunc_begin48
	.uleb128 .Ltmp976-.Ltmp975
	.uleb128 .Ltmp977-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp978-.Lfunc_begin48
	.uleb128 .Ltmp979-.Ltmp978
	.uleb128 .Ltmp992-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp979-.Lfunc_begin48
	.uleb128 .Ltmp980-.Ltmp979
	.byte	0
	.byte	0
	.uleb128 .Ltmp980-.Lfunc_begin48
	.uleb128 .Ltmp981-.Ltmp980
	.uleb128 .Ltmp992-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp982-.Lfunc_begin48
	.uleb128 .Ltmp985-.Ltmp982
	.uleb128 .Ltmp986-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp985-.Lfunc_begin48
	.uleb128 .Ltmp990-.Ltmp985
	.byte	0
	.byte	0
	.uleb128 .Ltmp990-.Lfunc_begin48
	.uleb128 .Ltmp991-.Ltmp990
	.uleb128 .Ltmp992-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp997-.Lfunc_begin48
	.uleb128 .Ltmp998-.Ltmp997
	.uleb128 .Ltmp999-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp998-.Lfunc_begin48
	.uleb128 .Ltmp987-.Ltmp998
	.byte	0
	.byte	0
	.uleb128 .Ltmp987-.Lfunc_begin48
	.uleb128 .Ltmp988-.Ltmp987
	.uleb128 .Ltmp989-.Lfunc_begin48
	.byte	1
	.uleb128 .Ltmp972-.Lfunc_begin48
	.uleb128 .Ltmp973-.Ltmp972
	.uleb128 .Ltmp974-.Lfunc_begin48
	.byte	1
	.uleb128 .Ltmp961-.Lfunc_begin48
	.uleb128 .Ltmp962-.Ltmp961
	.uleb128 .Ltmp963-.Lfunc_begin48
	.byte	1
	.uleb128 .Ltmp951-.Lfunc_begin48
	.uleb128 .Ltmp952-.Ltmp951
	.uleb128 .Ltmp953-.Lfunc_begin48
	.byte	1
	.uleb128 .Ltmp934-.Lfunc_begin48
	.uleb128 .Ltmp935-.Ltmp934
	.uleb128 .Ltmp936-.Lfunc_begin48
	.byte	1
	.uleb128 .Ltmp918-.Lfunc_begin48
	.uleb128 .Ltmp919-.Ltmp918
	.uleb128 .Ltmp920-.Lfunc_begin48
	.byte	1
	.uleb128 .Ltmp924-.Lfunc_begin48
	.uleb128 .Ltmp925-.Ltmp924
	.uleb128 .Ltmp1014-.Lfunc_begin48
	.byte	1
	.uleb128 .Ltmp907-.Lfunc_begin48
	.uleb128 .Ltmp908-.Ltmp907
	.uleb128 .Ltmp909-.Lfunc_begin48
	.byte	1
	.uleb128 .Ltmp896-.Lfunc_begin48
	.uleb128 .Ltmp897-.Ltmp896
	.uleb128 .Ltmp898-.Lfunc_begin48
	.byte	1
	.uleb128 .Ltmp993-.Lfunc_begin48
	.uleb128 .Ltmp1013-.Ltmp993
	.uleb128 .Ltmp1014-.Lfunc_begin48
	.byte	1
	.uleb128 .Ltmp1013-.Lfunc_begin48
	.uleb128 .Lfunc_end65-.Ltmp1013
	.byte	0
	.byte	0
.Lcst_end48:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase17:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops4adam9adam_step17h160901d08fdcaed1E,"ax",@progbits
	.globl	_ZN12nepenthe_ops4adam9adam_step17h160901d08fdcaed1E
	.p2align	4
	.type	_ZN12nepenthe_ops4adam9adam_step17h160901d08fdcaed1E,@function
_ZN12nepenthe_ops4adam9adam_step17h160901d08fdcaed1E:
.Lfunc_begin49:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception49
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
	subq	$3584, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%r8, 24(%rsp)
	movq	%rdx, %r15
	movq	%rsi, %r12
	movq	%rdi, %r13
	movq	%rcx, 16(%rsp)
	leaq	256(%rcx), %r14
.Ltmp1015:
	.cfi_escape 0x2e, 0x00
	movq	%rsi, %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
.Ltmp1016:
.Ltmp1017:
	movq	%rax, %rbx
	.cfi_escape 0x2e, 0x00
	movq	%r12, %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
.Ltmp1018:
	cmpq	%rax, %rbx
	jne	.LBB66_12
.Ltmp1019:
	.cfi_escape 0x2e, 0x00
	movq	%r15, %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
.Ltmp1020:
.Ltmp1021:
	movq	%rax, %rbx
	.cfi_escape 0x2e, 0x00
	movq	%r12, %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
.Ltmp1022:
	cmpq	%rax, %rbx
	jne	.LBB66_12
.Ltmp1023:
	.cfi_escape 0x2e, 0x00
	movq	16(%rsp), %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
.Ltmp1024:
.Ltmp1025:
	movq	%rax, %rbx
	.cfi_escape 0x2e, 0x00
	movq	%r12, %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
.Ltmp1026:
	cmpq	%rax, %rbx
	jne	.LBB66_12
.Ltmp1027:
	.cfi_escape 0x2e, 0x00
	movq	%r14, %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
.Ltmp1028:
.Ltmp1029:
	movq	%rax, %rbx
	.cfi_escape 0x2e, 0x00
	movq	%r12, %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
.Ltmp1030:
	cmpq	%rax, %rbx
	jne	.LBB66_12
.Ltmp1035:
	movq	%r13, 32(%rsp)
	.cfi_escape 0x2e, 0x00
	movq	%r12, %rdi
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17hf30ded9d849bf561E
.Ltmp1036:
	testb	%al, %al
	je	.LBB66_27
.Ltmp1037:
	.cfi_escape 0x2e, 0x00
	movq	%r15, %rdi
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17hf30ded9d849bf561E
.Ltmp1038:
	testb	%al, %al
	je	.LBB66_27
.Ltmp1039:
	.cfi_escape 0x2e, 0x00
	movq	16(%rsp), %rdi
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17hf30ded9d849bf561E
.Ltmp1040:
	testb	%al, %al
	je	.LBB66_27
.Ltmp1041:
	.cfi_escape 0x2e, 0x00
	movq	%r14, %rdi
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17hf30ded9d849bf561E
.Ltmp1042:
	testb	%al, %al
	je	.LBB66_27
	leaq	3008(%rsp), %rdi
	.cfi_escape 0x2e, 0x00
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$256, %edx
	movq	16(%rsp), %rsi
	callq	*%r13
	leaq	3264(%rsp), %rdi
	.cfi_escape 0x2e, 0x00
	movl	$256, %edx
	movq	%r14, %rsi
	callq	*%r13
	.cfi_escape 0x2e, 0x00
	leaq	2496(%rsp), %rbx
	movl	$256, %edx
	movq	%rbx, %rdi
	movq	%r12, %rsi
	callq	*%r13
	leaq	2752(%rsp), %rdi
	.cfi_escape 0x2e, 0x00
	movl	$256, %edx
	movq	%r15, %rsi
	callq	*%r13
	.cfi_escape 0x2e, 0x00
	leaq	576(%rsp), %rdi
	movq	%rbx, %rsi
	callq	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h64aeea2820eca2dfE
	movq	688(%rsp), %rax
	movq	%rax, 176(%rsp)
	movups	672(%rsp), %xmm0
	movaps	%xmm0, 160(%rsp)
	movups	656(%rsp), %xmm0
	movaps	%xmm0, 144(%rsp)
	movups	640(%rsp), %xmm0
	movaps	%xmm0, 128(%rsp)
	movups	576(%rsp), %xmm0
	movups	592(%rsp), %xmm1
	movups	608(%rsp), %xmm2
	movups	624(%rsp), %xmm3
	movaps	%xmm3, 112(%rsp)
	movaps	%xmm2, 96(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movq	808(%rsp), %rax
	movq	%rax, 560(%rsp)
	movups	792(%rsp), %xmm0
	movaps	%xmm0, 544(%rsp)
	movups	776(%rsp), %xmm0
	movaps	%xmm0, 528(%rsp)
	movups	760(%rsp), %xmm0
	movaps	%xmm0, 512(%rsp)
	movups	744(%rsp), %xmm0
	movaps	%xmm0, 496(%rsp)
	movups	728(%rsp), %xmm0
	movaps	%xmm0, 480(%rsp)
	movups	712(%rsp), %xmm0
	movaps	%xmm0, 464(%rsp)
	movups	696(%rsp), %xmm0
	movaps	%xmm0, 448(%rsp)
	movq	928(%rsp), %rax
	movq	%rax, 304(%rsp)
	movups	912(%rsp), %xmm0
	movaps	%xmm0, 288(%rsp)
	movups	896(%rsp), %xmm0
	movaps	%xmm0, 272(%rsp)
	movups	880(%rsp), %xmm0
	movaps	%xmm0, 256(%rsp)
	movups	816(%rsp), %xmm0
	movups	832(%rsp), %xmm1
	movups	848(%rsp), %xmm2
	movups	864(%rsp), %xmm3
	movaps	%xmm3, 240(%rsp)
	movaps	%xmm2, 224(%rsp)
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm0, 192(%rsp)
	movq	1048(%rsp), %rax
	movq	%rax, 432(%rsp)
	movups	1032(%rsp), %xmm0
	movaps	%xmm0, 416(%rsp)
	movups	1016(%rsp), %xmm0
	movaps	%xmm0, 400(%rsp)
	movups	1000(%rsp), %xmm0
	movaps	%xmm0, 384(%rsp)
	movups	936(%rsp), %xmm0
	movups	952(%rsp), %xmm1
	movups	968(%rsp), %xmm2
	movups	984(%rsp), %xmm3
	movaps	%xmm3, 368(%rsp)
	movaps	%xmm2, 352(%rsp)
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
.Ltmp1052:
	.cfi_escape 0x2e, 0x00
	leaq	448(%rsp), %rdi
	callq	_ZN9burn_flex6tensor10FlexTensor8as_slice17hc0f55f7302ee6ac0E
.Ltmp1053:
	movq	32(%rsp), %r12
	movq	%rax, %r15
	testq	%rax, %rax
	je	.LBB66_29
	movq	%rdx, %r14
	leaq	64(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	192(%rsp), %rax
	movq	%rax, 48(%rsp)
	leaq	320(%rsp), %rax
	movq	%rax, 56(%rsp)
.Ltmp1054:
	.cfi_escape 0x2e, 0x00
	leaq	576(%rsp), %rdi
	leaq	40(%rsp), %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hf193b701a239a845E
.Ltmp1055:
	movq	576(%rsp), %rdi
	movq	584(%rsp), %rsi
	movq	592(%rsp), %r8
	movq	600(%rsp), %r9
	movq	608(%rsp), %rax
	movq	616(%rsp), %r10
	cmpq	$32768, %r14
	ja	.LBB66_30
.Ltmp1062:
	.cfi_escape 0x2e, 0x20
	subq	$8, %rsp
	movq	%r15, %rdx
	movq	%r14, %rcx
	pushq	32(%rsp)
	pushq	%r10
	pushq	%rax
	callq	_ZN12nepenthe_ops4adam7advance17he92a1757a1d6cc6cE.llvm.4969789374703972864
	addq	$32, %rsp
.Ltmp1063:
	jmp	.LBB66_34
.LBB66_27:
	.cfi_escape 0x2e, 0x00
	leaq	1344(%rsp), %r14
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$256, %edx
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	*%r13
	.cfi_escape 0x2e, 0x00
	leaq	1728(%rsp), %rbx
	movl	$256, %edx
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	*%r13
	.cfi_escape 0x2e, 0x00
	leaq	576(%rsp), %r15
	movl	$512, %edx
	movq	%r15, %rdi
	movq	16(%rsp), %rsi
	callq	*%r13
	.cfi_escape 0x2e, 0x00
	movq	32(%rsp), %r12
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
	movq	%r15, %rcx
	movq	24(%rsp), %r8
	callq	*_ZN12nepenthe_ops4adam8composed17h05c9ccbb377f9af9E@GOTPCREL(%rip)
.LBB66_28:
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
.LBB66_30:
	.cfi_def_cfa %rbp, 16
	movq	%rdi, 576(%rsp)
	movq	%rsi, 584(%rsp)
	movq	$32768, 592(%rsp)
	movq	%r15, 600(%rsp)
	movq	%r14, 608(%rsp)
	movq	$32768, 616(%rsp)
	movq	%r8, 624(%rsp)
	movq	%r9, 632(%rsp)
	movq	$32768, 640(%rsp)
	movq	%rax, 648(%rsp)
	movq	%r10, 656(%rsp)
	movq	$32768, 664(%rsp)
	movq	24(%rsp), %rbx
	movq	%rbx, 672(%rsp)
	.cfi_escape 0x2e, 0x00
	xorl	%edi, %edi
	callq	_ZN4core3ops8function6FnOnce9call_once17h22e47efc762f6e3dE.llvm.17533460438818409478
	cmpq	$0, (%rax)
	je	.LBB66_31
	leaq	624(%rsp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	32(%rax), %xmm2
	movaps	%xmm2, 1808(%rsp)
	movaps	%xmm1, 1792(%rsp)
	movaps	%xmm0, 1776(%rsp)
	movups	576(%rsp), %xmm0
	movups	592(%rsp), %xmm1
	movups	608(%rsp), %xmm2
	movaps	%xmm0, 1728(%rsp)
	movaps	%xmm1, 1744(%rsp)
	movaps	%xmm2, 1760(%rsp)
	movq	%rbx, 1344(%rsp)
.Ltmp1056:
	.cfi_escape 0x2e, 0x00
	leaq	1728(%rsp), %rdi
	callq	_ZN91_$LT$rayon..iter..zip..Zip$LT$A$C$B$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$3len17hff95f2521c7ee2dfE
.Ltmp1057:
.Ltmp1058:
	.cfi_escape 0x2e, 0x00
	leaq	1728(%rsp), %rdi
	leaq	1344(%rsp), %rsi
	movq	%rax, %rdx
	callq	_ZN91_$LT$rayon..iter..zip..Zip$LT$A$C$B$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h30b271fe273711d0E
.Ltmp1059:
	jmp	.LBB66_34
.LBB66_31:
.Ltmp1060:
	.cfi_escape 0x2e, 0x00
	leaq	576(%rsp), %rdi
	callq	_ZN10rayon_core8registry9in_worker17h0a4c24763ec99ca5E
.Ltmp1061:
.LBB66_34:
	movq	176(%rsp), %rax
	movq	%rax, 1456(%rsp)
	movaps	160(%rsp), %xmm0
	movaps	%xmm0, 1440(%rsp)
	movaps	144(%rsp), %xmm0
	movaps	%xmm0, 1424(%rsp)
	movaps	128(%rsp), %xmm0
	movaps	%xmm0, 1408(%rsp)
	movaps	64(%rsp), %xmm0
	movaps	80(%rsp), %xmm1
	movaps	96(%rsp), %xmm2
	movaps	112(%rsp), %xmm3
	movaps	%xmm3, 1392(%rsp)
	movaps	%xmm2, 1376(%rsp)
	movaps	%xmm1, 1360(%rsp)
	movaps	%xmm0, 1344(%rsp)
	movaps	192(%rsp), %xmm0
	movaps	208(%rsp), %xmm1
	movaps	224(%rsp), %xmm2
	movaps	240(%rsp), %xmm3
	movups	%xmm0, 1464(%rsp)
	movups	%xmm1, 1480(%rsp)
	movups	%xmm2, 1496(%rsp)
	movups	%xmm3, 1512(%rsp)
	movaps	256(%rsp), %xmm0
	movups	%xmm0, 1528(%rsp)
	movaps	272(%rsp), %xmm0
	movups	%xmm0, 1544(%rsp)
	movaps	288(%rsp), %xmm0
	movups	%xmm0, 1560(%rsp)
	movq	304(%rsp), %rax
	movq	%rax, 1576(%rsp)
	movq	432(%rsp), %rax
	movq	%rax, 1696(%rsp)
	movaps	416(%rsp), %xmm0
	movaps	%xmm0, 1680(%rsp)
	movaps	400(%rsp), %xmm0
	movaps	%xmm0, 1664(%rsp)
	movaps	384(%rsp), %xmm0
	movaps	%xmm0, 1648(%rsp)
	movaps	320(%rsp), %xmm0
	movaps	336(%rsp), %xmm1
	movaps	352(%rsp), %xmm2
	movaps	368(%rsp), %xmm3
	movaps	%xmm3, 1632(%rsp)
	movaps	%xmm2, 1616(%rsp)
	movaps	%xmm1, 1600(%rsp)
	movaps	%xmm0, 1584(%rsp)
.Ltmp1064:
	.cfi_escape 0x2e, 0x00
	leaq	576(%rsp), %rdi
	leaq	1344(%rsp), %rsi
	callq	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h6e6d6999200329f5E
.Ltmp1065:
	.cfi_escape 0x2e, 0x00
	leaq	1728(%rsp), %rbx
	leaq	576(%rsp), %rsi
	movl	$768, %edx
	movq	%rbx, %rdi
	callq	*%r13
	.cfi_escape 0x2e, 0x00
	movl	$256, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*%r13
	leaq	1984(%rsp), %rsi
	.cfi_escape 0x2e, 0x00
	leaq	576(%rsp), %rbx
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*%r13
	leaq	2240(%rsp), %rsi
	leaq	832(%rsp), %rdi
	.cfi_escape 0x2e, 0x00
	movl	$256, %edx
	callq	*%r13
	leaq	256(%r12), %rdi
	.cfi_escape 0x2e, 0x00
	movl	$512, %edx
	movq	%rbx, %rsi
	callq	*%r13
	.cfi_escape 0x2e, 0x00
	leaq	448(%rsp), %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E
	jmp	.LBB66_28
.LBB66_29:
.Ltmp1067:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.61(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.62(%rip), %rdx
	movl	$20, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.Ltmp1068:
	jmp	.LBB66_13
.LBB66_12:
.Ltmp1032:
	.cfi_escape 0x2e, 0x00
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.58(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.60(%rip), %rdx
	movl	$91, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp1033:
.LBB66_13:
	ud2
.LBB66_39:
.Ltmp1066:
	movq	%rax, %rbx
	xorl	%r14d, %r14d
	jmp	.LBB66_40
.LBB66_51:
.Ltmp1043:
	jmp	.LBB66_45
.LBB66_50:
.Ltmp1034:
	jmp	.LBB66_45
.LBB66_44:
.Ltmp1031:
.LBB66_45:
	movq	%rax, %rbx
.Ltmp1044:
	.cfi_escape 0x2e, 0x00
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp1045:
.Ltmp1046:
	.cfi_escape 0x2e, 0x00
	movq	16(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp1047:
.Ltmp1048:
	.cfi_escape 0x2e, 0x00
	movq	%r15, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp1049:
.Ltmp1050:
	.cfi_escape 0x2e, 0x00
	movq	%r12, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp1051:
	jmp	.LBB66_49
.LBB66_41:
.Ltmp1069:
	movq	%rax, %rbx
.Ltmp1070:
	.cfi_escape 0x2e, 0x00
	leaq	320(%rsp), %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E
.Ltmp1071:
.Ltmp1072:
	.cfi_escape 0x2e, 0x00
	leaq	192(%rsp), %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E
.Ltmp1073:
	movb	$1, %r14b
.LBB66_40:
.Ltmp1074:
	.cfi_escape 0x2e, 0x00
	leaq	448(%rsp), %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E
.Ltmp1075:
	testb	%r14b, %r14b
	je	.LBB66_49
.Ltmp1076:
	.cfi_escape 0x2e, 0x00
	leaq	64(%rsp), %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E
.Ltmp1077:
.LBB66_49:
	.cfi_escape 0x2e, 0x00
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB66_38:
.Ltmp1078:
	.cfi_escape 0x2e, 0x00
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end66:
	.size	_ZN12nepenthe_ops4adam9adam_step17h160901d08fdcaed1E, .Lfunc_end66-_ZN12nepenthe_ops4adam9adam_step17h160901d08fdcaed1E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops4adam9adam_step17h160901d08fdcaed1E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table66:
.Lexception49:
	.byte	255
	.byte	155
	.uleb128 .Lttbase18-.Lttbaseref18
.Lttbaseref18:
	.byte	1
	.uleb128 .Lcst_end49-.Lcst_begin49
.Lcst_begin49:
	.uleb128 .Ltmp1015-.Lfunc_begin49
	.uleb128 .Ltmp1030-.Ltmp1015
	.uleb128 .Ltmp1031-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp1035-.Lfunc_begin49
	.uleb128 .Ltmp1042-.Ltmp1035
	.uleb128 .Ltmp1043-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp1042-.Lfunc_begin49
	.uleb128 .Ltmp1052-.Ltmp1042
	.byte	0
	.byte	0
	.uleb128 .Ltmp1052-.Lfunc_begin49
	.uleb128 .Ltmp1063-.Ltmp1052
	.uleb128 .Ltmp1069-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp1063-.Lfunc_begin49
	.uleb128 .Ltmp1056-.Ltmp1063
	.byte	0
	.byte	0
	.uleb128 .Ltmp1056-.Lfunc_begin49
	.uleb128 .Ltmp1061-.Ltmp1056
	.uleb128 .Ltmp1069-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp1064-.Lfunc_begin49
	.uleb128 .Ltmp1065-.Ltmp1064
	.uleb128 .Ltmp1066-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp1065-.Lfunc_begin49
	.uleb128 .Ltmp1067-.Ltmp1065
	.byte	0
	.byte	0
	.uleb128 .Ltmp1067-.Lfunc_begin49
	.uleb128 .Ltmp1068-.Ltmp1067
	.uleb128 .Ltmp1069-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp1032-.Lfunc_begin49
	.uleb128 .Ltmp1033-.Ltmp1032
	.uleb128 .Ltmp1034-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp1044-.Lfunc_begin49
	.uleb128 .Ltmp1077-.Ltmp1044
	.uleb128 .Ltmp1078-.Lfunc_begin49
	.byte	1
	.uleb128 .Ltmp1077-.Lfunc_begin49
	.uleb128 .Lfunc_end66-.Ltmp1077
	.byte	0
	.byte	0
.Lcst_end49:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase18:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2576e4c440c555f7E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2576e4c440c555f7E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2576e4c440c555f7E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2576e4c440c555f7E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2576e4c440c555f7E:
	.cfi_startproc
	movq	%rsi, %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.134(%rip), %rsi
	movl	$13, %edx
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end67:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2576e4c440c555f7E, .Lfunc_end67-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h2576e4c440c555f7E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd75853adada6b57aE","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd75853adada6b57aE
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd75853adada6b57aE
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd75853adada6b57aE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd75853adada6b57aE:
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
	movq	%rsi, %rax
	movq	(%rdi), %r10
	leaq	24(%r10), %r9
	movq	%r10, (%rsp)
	addq	$32, %r10
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.129(%rip), %r11
	leaq	8(%rsp), %rbx
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.133(%rip), %r14
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.128(%rip), %r15
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.132(%rip), %r12
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.130(%rip), %rsi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.131(%rip), %rcx
	movl	$5, %edx
	movl	$5, %r8d
	movq	%rax, %rdi
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	$5
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	$6
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field3_finish@GOTPCREL(%rip)
	addq	$88, %rsp
	.cfi_adjust_cfa_offset -88
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end68:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd75853adada6b57aE, .Lfunc_end68-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd75853adada6b57aE
	.cfi_endproc

	.section	.text._ZN4core3fmt8builders9DebugList7entries17h095fc9926116c9afE,"ax",@progbits
	.hidden	_ZN4core3fmt8builders9DebugList7entries17h095fc9926116c9afE
	.globl	_ZN4core3fmt8builders9DebugList7entries17h095fc9926116c9afE
	.p2align	4
	.type	_ZN4core3fmt8builders9DebugList7entries17h095fc9926116c9afE,@function
_ZN4core3fmt8builders9DebugList7entries17h095fc9926116c9afE:
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
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB69_3
	movq	%rdx, %rbx
	movq	%rsi, %r15
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.76.llvm.4969789374703972864(%rip), %r12
	movq	%rsp, %r13
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB69_2:
	movq	%r15, (%rsp)
	addq	$4, %r15
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	callq	*%rbp
	cmpq	%rbx, %r15
	jne	.LBB69_2
.LBB69_3:
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
.Lfunc_end69:
	.size	_ZN4core3fmt8builders9DebugList7entries17h095fc9926116c9afE, .Lfunc_end69-_ZN4core3fmt8builders9DebugList7entries17h095fc9926116c9afE
	.cfi_endproc

	.section	.text._ZN4core3fmt8builders9DebugList7entries17h1845b6bba7997c49E,"ax",@progbits
	.hidden	_ZN4core3fmt8builders9DebugList7entries17h1845b6bba7997c49E
	.globl	_ZN4core3fmt8builders9DebugList7entries17h1845b6bba7997c49E
	.p2align	4
	.type	_ZN4core3fmt8builders9DebugList7entries17h1845b6bba7997c49E,@function
_ZN4core3fmt8builders9DebugList7entries17h1845b6bba7997c49E:
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
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB70_3
	movq	%rdx, %rbx
	movq	%rsi, %r15
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.77.llvm.4969789374703972864(%rip), %r12
	movq	%rsp, %r13
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB70_2:
	movq	%r15, (%rsp)
	addq	$8, %r15
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	callq	*%rbp
	cmpq	%rbx, %r15
	jne	.LBB70_2
.LBB70_3:
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
.Lfunc_end70:
	.size	_ZN4core3fmt8builders9DebugList7entries17h1845b6bba7997c49E, .Lfunc_end70-_ZN4core3fmt8builders9DebugList7entries17h1845b6bba7997c49E
	.cfi_endproc

	.section	.text._ZN4core3fmt8builders9DebugList7entries17h352831147f2f9f0dE,"ax",@progbits
	.hidden	_ZN4core3fmt8builders9DebugList7entries17h352831147f2f9f0dE
	.globl	_ZN4core3fmt8builders9DebugList7entries17h352831147f2f9f0dE
	.p2align	4
	.type	_ZN4core3fmt8builders9DebugList7entries17h352831147f2f9f0dE,@function
_ZN4core3fmt8builders9DebugList7entries17h352831147f2f9f0dE:
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
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB71_3
	movq	%rdx, %rbx
	movq	%rsi, %r15
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.78.llvm.4969789374703972864(%rip), %r12
	movq	%rsp, %r13
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB71_2:
	movq	%r15, (%rsp)
	addq	$16, %r15
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	callq	*%rbp
	cmpq	%rbx, %r15
	jne	.LBB71_2
.LBB71_3:
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
.Lfunc_end71:
	.size	_ZN4core3fmt8builders9DebugList7entries17h352831147f2f9f0dE, .Lfunc_end71-_ZN4core3fmt8builders9DebugList7entries17h352831147f2f9f0dE
	.cfi_endproc

	.section	.text._ZN4core3fmt8builders9DebugList7entries17h3e3763c45e7f8651E,"ax",@progbits
	.hidden	_ZN4core3fmt8builders9DebugList7entries17h3e3763c45e7f8651E
	.globl	_ZN4core3fmt8builders9DebugList7entries17h3e3763c45e7f8651E
	.p2align	4
	.type	_ZN4core3fmt8builders9DebugList7entries17h3e3763c45e7f8651E,@function
_ZN4core3fmt8builders9DebugList7entries17h3e3763c45e7f8651E:
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
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB72_3
	movq	%rdx, %rbx
	movq	%rsi, %r15
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.79.llvm.4969789374703972864(%rip), %r12
	movq	%rsp, %r13
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB72_2:
	movq	%r15, (%rsp)
	addq	$24, %r15
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	callq	*%rbp
	cmpq	%rbx, %r15
	jne	.LBB72_2
.LBB72_3:
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
.Lfunc_end72:
	.size	_ZN4core3fmt8builders9DebugList7entries17h3e3763c45e7f8651E, .Lfunc_end72-_ZN4core3fmt8builders9DebugList7entries17h3e3763c45e7f8651E
	.cfi_endproc

	.section	.text._ZN4core3fmt8builders9DebugList7entries17h77558cc41e031f7dE,"ax",@progbits
	.hidden	_ZN4core3fmt8builders9DebugList7entries17h77558cc41e031f7dE
	.globl	_ZN4core3fmt8builders9DebugList7entries17h77558cc41e031f7dE
	.p2align	4
	.type	_ZN4core3fmt8builders9DebugList7entries17h77558cc41e031f7dE,@function
_ZN4core3fmt8builders9DebugList7entries17h77558cc41e031f7dE:
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
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB73_3
	movq	%rdx, %rbx
	movq	%rsi, %r15
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.80.llvm.4969789374703972864(%rip), %r12
	movq	%rsp, %r13
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB73_2:
	movq	%r15, (%rsp)
	addq	$4, %r15
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	callq	*%rbp
	cmpq	%rbx, %r15
	jne	.LBB73_2
.LBB73_3:
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
.Lfunc_end73:
	.size	_ZN4core3fmt8builders9DebugList7entries17h77558cc41e031f7dE, .Lfunc_end73-_ZN4core3fmt8builders9DebugList7entries17h77558cc41e031f7dE
	.cfi_endproc

	.section	.text._ZN4core3fmt8builders9DebugList7entries17h7d0963c4ef97b88aE,"ax",@progbits
	.hidden	_ZN4core3fmt8builders9DebugList7entries17h7d0963c4ef97b88aE
	.globl	_ZN4core3fmt8builders9DebugList7entries17h7d0963c4ef97b88aE
	.p2align	4
	.type	_ZN4core3fmt8builders9DebugList7entries17h7d0963c4ef97b88aE,@function
_ZN4core3fmt8builders9DebugList7entries17h7d0963c4ef97b88aE:
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
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB74_3
	movq	%rdx, %rbx
	movq	%rsi, %r15
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.81.llvm.4969789374703972864(%rip), %r12
	movq	%rsp, %r13
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB74_2:
	movq	%r15, (%rsp)
	addq	$32, %r15
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	callq	*%rbp
	cmpq	%rbx, %r15
	jne	.LBB74_2
.LBB74_3:
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
.Lfunc_end74:
	.size	_ZN4core3fmt8builders9DebugList7entries17h7d0963c4ef97b88aE, .Lfunc_end74-_ZN4core3fmt8builders9DebugList7entries17h7d0963c4ef97b88aE
	.cfi_endproc

	.section	.text._ZN4core3fmt8builders9DebugList7entries17h995f49a789cce97bE,"ax",@progbits
	.hidden	_ZN4core3fmt8builders9DebugList7entries17h995f49a789cce97bE
	.globl	_ZN4core3fmt8builders9DebugList7entries17h995f49a789cce97bE
	.p2align	4
	.type	_ZN4core3fmt8builders9DebugList7entries17h995f49a789cce97bE,@function
_ZN4core3fmt8builders9DebugList7entries17h995f49a789cce97bE:
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
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB75_3
	movq	%rdx, %rbx
	movq	%rsi, %r15
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.82.llvm.4969789374703972864(%rip), %r12
	movq	%rsp, %r13
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB75_2:
	movq	%r15, (%rsp)
	addq	$16, %r15
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	callq	*%rbp
	cmpq	%rbx, %r15
	jne	.LBB75_2
.LBB75_3:
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
.Lfunc_end75:
	.size	_ZN4core3fmt8builders9DebugList7entries17h995f49a789cce97bE, .Lfunc_end75-_ZN4core3fmt8builders9DebugList7entries17h995f49a789cce97bE
	.cfi_endproc

	.section	.text._ZN4core3fmt8builders9DebugList7entries17ha9663a0d1bb5dadcE,"ax",@progbits
	.hidden	_ZN4core3fmt8builders9DebugList7entries17ha9663a0d1bb5dadcE
	.globl	_ZN4core3fmt8builders9DebugList7entries17ha9663a0d1bb5dadcE
	.p2align	4
	.type	_ZN4core3fmt8builders9DebugList7entries17ha9663a0d1bb5dadcE,@function
_ZN4core3fmt8builders9DebugList7entries17ha9663a0d1bb5dadcE:
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
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB76_3
	movq	%rdx, %rbx
	movq	%rsi, %r15
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.83.llvm.4969789374703972864(%rip), %r12
	movq	%rsp, %r13
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB76_2:
	movq	%r15, (%rsp)
	addq	$96, %r15
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	callq	*%rbp
	cmpq	%rbx, %r15
	jne	.LBB76_2
.LBB76_3:
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
.Lfunc_end76:
	.size	_ZN4core3fmt8builders9DebugList7entries17ha9663a0d1bb5dadcE, .Lfunc_end76-_ZN4core3fmt8builders9DebugList7entries17ha9663a0d1bb5dadcE
	.cfi_endproc

	.section	.text._ZN4core3fmt8builders9DebugList7entries17hd1e1161138e94c38E,"ax",@progbits
	.hidden	_ZN4core3fmt8builders9DebugList7entries17hd1e1161138e94c38E
	.globl	_ZN4core3fmt8builders9DebugList7entries17hd1e1161138e94c38E
	.p2align	4
	.type	_ZN4core3fmt8builders9DebugList7entries17hd1e1161138e94c38E,@function
_ZN4core3fmt8builders9DebugList7entries17hd1e1161138e94c38E:
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
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB77_3
	movq	%rdx, %rbx
	movq	%rsi, %r15
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.84.llvm.4969789374703972864(%rip), %r12
	movq	%rsp, %r13
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB77_2:
	movq	%r15, (%rsp)
	addq	$120, %r15
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	callq	*%rbp
	cmpq	%rbx, %r15
	jne	.LBB77_2
.LBB77_3:
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
.Lfunc_end77:
	.size	_ZN4core3fmt8builders9DebugList7entries17hd1e1161138e94c38E, .Lfunc_end77-_ZN4core3fmt8builders9DebugList7entries17hd1e1161138e94c38E
	.cfi_endproc

	.section	.text._ZN4core3fmt8builders9DebugList7entries17hf3f67bf9365c4219E,"ax",@progbits
	.hidden	_ZN4core3fmt8builders9DebugList7entries17hf3f67bf9365c4219E
	.globl	_ZN4core3fmt8builders9DebugList7entries17hf3f67bf9365c4219E
	.p2align	4
	.type	_ZN4core3fmt8builders9DebugList7entries17hf3f67bf9365c4219E,@function
_ZN4core3fmt8builders9DebugList7entries17hf3f67bf9365c4219E:
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
	movq	%rdi, %r14
	cmpq	%rdx, %rsi
	je	.LBB78_3
	movq	%rdx, %rbx
	movq	%rsi, %r15
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.85.llvm.4969789374703972864(%rip), %r12
	movq	%rsp, %r13
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB78_2:
	movq	%r15, (%rsp)
	addq	$8, %r15
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	callq	*%rbp
	cmpq	%rbx, %r15
	jne	.LBB78_2
.LBB78_3:
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
.Lfunc_end78:
	.size	_ZN4core3fmt8builders9DebugList7entries17hf3f67bf9365c4219E, .Lfunc_end78-_ZN4core3fmt8builders9DebugList7entries17hf3f67bf9365c4219E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h88df087616e54f38E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h88df087616e54f38E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h88df087616e54f38E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h88df087616e54f38E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h88df087616e54f38E:
	.cfi_startproc
	subq	$88, %rsp
	.cfi_def_cfa_offset 96
	movq	(%rsi), %rax
	movq	8(%rsi), %r10
	movq	16(%rsi), %rdx
	movq	24(%rsi), %rcx
	movq	32(%rsi), %r8
	movq	40(%rsi), %r9
	movups	48(%rsi), %xmm0
	movq	(%rdi), %rsi
	movq	(%rsi), %rsi
	movups	(%rsi), %xmm1
	movups	16(%rsi), %xmm2
	movups	32(%rsi), %xmm3
	movaps	%xmm3, 64(%rsp)
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	leaq	32(%rsp), %rsi
	movq	%rsi, 16(%rsp)
	movups	%xmm0, (%rsp)
	movq	%rax, %rdi
	movq	%r10, %rsi
	callq	_ZN12nepenthe_ops4adam7advance17he92a1757a1d6cc6cE.llvm.4969789374703972864
	addq	$88, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end79:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h88df087616e54f38E, .Lfunc_end79-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h88df087616e54f38E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hc7af19e28625ce08E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hc7af19e28625ce08E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hc7af19e28625ce08E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hc7af19e28625ce08E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hc7af19e28625ce08E:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rsi
	callq	_ZN109_$LT$nepenthe_ops..self_attention..SelfAttention$u20$as$u20$nepenthe_ops..fused..Operation$LT$7_usize$GT$$GT$7forward28_$u7b$$u7b$closure$u7d$$u7d$17hfbb0e79758674dc2E.llvm.4969789374703972864
	movq	%rbx, %rax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end80:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hc7af19e28625ce08E, .Lfunc_end80-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hc7af19e28625ce08E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd844d47411de2646E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd844d47411de2646E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd844d47411de2646E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd844d47411de2646E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd844d47411de2646E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$40, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rdi), %r12
	movq	(%r12), %rcx
	movq	16(%rcx), %rdx
	movq	24(%rcx), %r8
	cmpq	%rdx, %r8
	ja	.LBB81_7
	movq	%rsi, %rax
	movq	(%rsi), %rbx
	movq	64(%rcx), %rsi
	movq	%rsi, %rdi
	imulq	%rbx, %rdi
	movq	%r8, %rdx
	subq	%rdi, %rdx
	jb	.LBB81_8
	cmpq	%rdx, %rsi
	ja	.LBB81_9
	movq	8(%rax), %r14
	movq	16(%rax), %r15
	movq	8(%rcx), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	48(%rcx), %rdx
	movq	56(%rcx), %rdi
	movq	72(%rcx), %rcx
	movq	%rax, (%rsp)
	movq	%rsi, 8(%rsp)
	movq	%rdi, 16(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%rdx, 32(%rsp)
	movq	16(%r12), %rax
	movq	16(%rax), %rsi
	cmpq	%rsi, %rbx
	jae	.LBB81_10
	movq	8(%r12), %rcx
	movq	(%rcx), %rsi
	movq	8(%rcx), %rdx
	leaq	(%rbx,%rbx,8), %rcx
	shlq	$2, %rcx
	addq	8(%rax), %rcx
	movq	%rsp, %rdi
	movq	%r14, %r8
	movq	%r15, %r9
	callq	_ZN12nepenthe_ops9depthwise6filter17he6f6ac504a68ea9aE
	movq	24(%r12), %rax
	movq	(%rax), %rax
	addq	%rax, %rax
	xorps	%xmm0, %xmm0
	cmpq	%rax, %rbx
	jae	.LBB81_6
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	_ZN12nepenthe_ops5heads14sum_of_squares17he7520fd84cd0a17aE
.LBB81_6:
	addq	$40, %rsp
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
.LBB81_7:
	.cfi_def_cfa_offset 80
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%r8, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB81_9:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.90.llvm.13867215145974308402(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB81_8:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.91.llvm.13867215145974308402(%rip), %rcx
	movq	%r8, %rsi
	movq	%r8, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB81_10:
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.24.llvm.4969789374703972864(%rip), %rdx
	movq	%rbx, %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Lfunc_end81:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd844d47411de2646E, .Lfunc_end81-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hd844d47411de2646E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hdd60d3d3e416c6bcE","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hdd60d3d3e416c6bcE
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hdd60d3d3e416c6bcE
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hdd60d3d3e416c6bcE,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hdd60d3d3e416c6bcE:
	.cfi_startproc
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
	movq	(%rsi), %rax
	movups	8(%rsi), %xmm0
	movups	24(%rsi), %xmm1
	movq	(%rdi), %rcx
	movq	(%rcx), %rdx
	movq	8(%rcx), %rcx
	movzbl	(%rdx), %edi
	movups	%xmm0, 8(%rsp)
	movups	%xmm1, 24(%rsp)
	movq	(%rcx), %rdx
	movq	8(%rax), %rcx
	movq	16(%rax), %r8
	leaq	8(%rsp), %rsi
	callq	_ZN12nepenthe_ops5heads16add_correlations17hd1c53e2cc956114cE
	addq	$40, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end82:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hdd60d3d3e416c6bcE, .Lfunc_end82-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hdd60d3d3e416c6bcE
	.cfi_endproc

	.section	".text._ZN4core3ptr100drop_in_place$LT$alloc..vec..Vec$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h8c9f5086da844670E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr100drop_in_place$LT$alloc..vec..Vec$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h8c9f5086da844670E,@function
_ZN4core3ptr100drop_in_place$LT$alloc..vec..Vec$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h8c9f5086da844670E:
.Lfunc_begin50:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception50
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
.Ltmp1079:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr87drop_in_place$LT$$u5b$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$u5d$$GT$17hf111b0b2bda93b82E.llvm.18155304953313829945
.Ltmp1080:
	movq	(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB83_6
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
.LBB83_6:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB83_3:
	.cfi_def_cfa_offset 32
.Ltmp1081:
	movq	%rax, %r14
	movq	(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB83_5
	shlq	$5, %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB83_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end83:
	.size	_ZN4core3ptr100drop_in_place$LT$alloc..vec..Vec$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h8c9f5086da844670E, .Lfunc_end83-_ZN4core3ptr100drop_in_place$LT$alloc..vec..Vec$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h8c9f5086da844670E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr100drop_in_place$LT$alloc..vec..Vec$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$$GT$17h8c9f5086da844670E","a",@progbits
	.p2align	2, 0x0
GCC_except_table83:
.Lexception50:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end50-.Lcst_begin50
.Lcst_begin50:
	.uleb128 .Ltmp1079-.Lfunc_begin50
	.uleb128 .Ltmp1080-.Ltmp1079
	.uleb128 .Ltmp1081-.Lfunc_begin50
	.byte	0
	.uleb128 .Ltmp1080-.Lfunc_begin50
	.uleb128 .Lfunc_end83-.Ltmp1080
	.byte	0
	.byte	0
.Lcst_end50:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr108drop_in_place$LT$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h8003eb34211fc23eE.llvm.4969789374703972864","ax",@progbits
	.hidden	_ZN4core3ptr108drop_in_place$LT$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h8003eb34211fc23eE.llvm.4969789374703972864
	.globl	_ZN4core3ptr108drop_in_place$LT$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h8003eb34211fc23eE.llvm.4969789374703972864
	.p2align	4
	.type	_ZN4core3ptr108drop_in_place$LT$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h8003eb34211fc23eE.llvm.4969789374703972864,@function
_ZN4core3ptr108drop_in_place$LT$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h8003eb34211fc23eE.llvm.4969789374703972864:
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
	movq	%rdi, %r13
	movq	(%rdi), %rbx
	movq	24(%rdi), %r12
	testq	%r12, %r12
	je	.LBB84_11
	movq	8(%r13), %r15
	movq	%r13, 16(%rsp)
	movq	16(%r13), %rax
	xorl	%edx, %edx
	cmpq	%rbx, %rax
	movq	%rbx, %rcx
	cmovbq	%rdx, %rcx
	movq	%rax, %rsi
	subq	%rcx, %rsi
	movq	%rbx, %rdi
	subq	%rsi, %rdi
	leaq	(%rsi,%r12), %r14
	movq	%r12, 8(%rsp)
	movq	%rdi, (%rsp)
	subq	%rdi, %r12
	cmovbq	%rdx, %r12
	cmovaq	%rbx, %r14
	subq	%rsi, %r14
	jne	.LBB84_2
.LBB84_6:
	movq	(%rsp), %rax
	cmpq	8(%rsp), %rax
	movq	16(%rsp), %r13
	jae	.LBB84_11
	addq	$16, %r15
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB84_8
	.p2align	4
.LBB84_10:
	addq	$32, %r15
	decq	%r12
	je	.LBB84_11
.LBB84_8:
	movq	-8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB84_10
	movq	(%r15), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r14
	jmp	.LBB84_10
.LBB84_11:
	testq	%rbx, %rbx
	je	.LBB84_12
	movq	8(%r13), %rdi
	shlq	$5, %rbx
	movl	$8, %edx
	movq	%rbx, %rsi
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
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB84_12:
	.cfi_def_cfa_offset 80
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
.LBB84_2:
	.cfi_def_cfa_offset 80
	shlq	$5, %rax
	shlq	$5, %rcx
	subq	%rcx, %rax
	leaq	(%r15,%rax), %rbp
	addq	$16, %rbp
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r13
	jmp	.LBB84_3
	.p2align	4
.LBB84_5:
	addq	$32, %rbp
	decq	%r14
	je	.LBB84_6
.LBB84_3:
	movq	-8(%rbp), %rsi
	testq	%rsi, %rsi
	je	.LBB84_5
	movq	(%rbp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r13
	jmp	.LBB84_5
.Lfunc_end84:
	.size	_ZN4core3ptr108drop_in_place$LT$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h8003eb34211fc23eE.llvm.4969789374703972864, .Lfunc_end84-_ZN4core3ptr108drop_in_place$LT$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h8003eb34211fc23eE.llvm.4969789374703972864
	.cfi_endproc

	.section	".text._ZN4core3ptr114drop_in_place$LT$alloc..vec..in_place_drop..InPlaceDrop$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$$GT$17hfcfb593b88790682E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr114drop_in_place$LT$alloc..vec..in_place_drop..InPlaceDrop$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$$GT$17hfcfb593b88790682E,@function
_ZN4core3ptr114drop_in_place$LT$alloc..vec..in_place_drop..InPlaceDrop$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$$GT$17hfcfb593b88790682E:
	.cfi_startproc
	movq	%rsi, %rax
	subq	%rdi, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	cmpq	%rdi, %rsi
	je	.LBB85_6
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
	movq	%rdx, %r14
	shrq	$4, %r14
	addq	$8, %rbx
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB85_2
	.p2align	4
.LBB85_4:
	addq	$24, %rbx
	decq	%r14
	je	.LBB85_5
.LBB85_2:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB85_4
	movq	(%rbx), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*%r15
	jmp	.LBB85_4
.LBB85_5:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	.cfi_restore %rbx
	.cfi_restore %r14
	.cfi_restore %r15
.LBB85_6:
	retq
.Lfunc_end85:
	.size	_ZN4core3ptr114drop_in_place$LT$alloc..vec..in_place_drop..InPlaceDrop$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$$GT$17hfcfb593b88790682E, .Lfunc_end85-_ZN4core3ptr114drop_in_place$LT$alloc..vec..in_place_drop..InPlaceDrop$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$$GT$17hfcfb593b88790682E
	.cfi_endproc

	.section	".text._ZN4core3ptr124drop_in_place$LT$$LP$usize$C$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$RP$$GT$17ha468baef6a8a2d66E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr124drop_in_place$LT$$LP$usize$C$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$RP$$GT$17ha468baef6a8a2d66E,@function
_ZN4core3ptr124drop_in_place$LT$$LP$usize$C$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$RP$$GT$17ha468baef6a8a2d66E:
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
	movq	%rdi, %r13
	movq	8(%rdi), %rbx
	movq	32(%rdi), %r12
	testq	%r12, %r12
	je	.LBB86_11
	movq	16(%r13), %r15
	movq	%r13, 16(%rsp)
	movq	24(%r13), %rax
	xorl	%edx, %edx
	cmpq	%rbx, %rax
	movq	%rbx, %rcx
	cmovbq	%rdx, %rcx
	movq	%rax, %rsi
	subq	%rcx, %rsi
	movq	%rbx, %rdi
	subq	%rsi, %rdi
	leaq	(%rsi,%r12), %r14
	movq	%r12, 8(%rsp)
	movq	%rdi, (%rsp)
	subq	%rdi, %r12
	cmovbq	%rdx, %r12
	cmovaq	%rbx, %r14
	subq	%rsi, %r14
	jne	.LBB86_2
.LBB86_6:
	movq	(%rsp), %rax
	cmpq	8(%rsp), %rax
	movq	16(%rsp), %r13
	jae	.LBB86_11
	addq	$16, %r15
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r14
	jmp	.LBB86_8
	.p2align	4
.LBB86_10:
	addq	$32, %r15
	decq	%r12
	je	.LBB86_11
.LBB86_8:
	movq	-8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB86_10
	movq	(%r15), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r14
	jmp	.LBB86_10
.LBB86_11:
	testq	%rbx, %rbx
	je	.LBB86_12
	movq	16(%r13), %rdi
	shlq	$5, %rbx
	movl	$8, %edx
	movq	%rbx, %rsi
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
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB86_12:
	.cfi_def_cfa_offset 80
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
.LBB86_2:
	.cfi_def_cfa_offset 80
	shlq	$5, %rax
	shlq	$5, %rcx
	subq	%rcx, %rax
	leaq	(%r15,%rax), %rbp
	addq	$16, %rbp
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r13
	jmp	.LBB86_3
	.p2align	4
.LBB86_5:
	addq	$32, %rbp
	decq	%r14
	je	.LBB86_6
.LBB86_3:
	movq	-8(%rbp), %rsi
	testq	%rsi, %rsi
	je	.LBB86_5
	movq	(%rbp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r13
	jmp	.LBB86_5
.Lfunc_end86:
	.size	_ZN4core3ptr124drop_in_place$LT$$LP$usize$C$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$RP$$GT$17ha468baef6a8a2d66E, .Lfunc_end86-_ZN4core3ptr124drop_in_place$LT$$LP$usize$C$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$RP$$GT$17ha468baef6a8a2d66E
	.cfi_endproc

	.section	".text._ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E,@function
_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E:
.Lfunc_begin51:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception51
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
	xorl	%eax, %eax
	cmpq	32(%rdi), %rax
	jo	.LBB87_4
.Ltmp1082:
	leaq	32(%rbx), %r15
	movq	%r15, %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp1083:
	movq	(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB87_4
	movq	40(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB87_4:
.Ltmp1087:
	movq	%rbx, %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp1088:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB87_7
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB87_7:
	leaq	64(%rbx), %r15
.Ltmp1093:
	movq	%r15, %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h359f3ad02f24a1f9E
.Ltmp1094:
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB87_19
	movq	72(%rbx), %rdi
	shlq	$5, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB87_19:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB87_10:
	.cfi_def_cfa_offset 32
.Ltmp1084:
	movq	%rax, %r14
	movq	(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB87_12
	movq	40(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB87_12:
.Ltmp1085:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
.Ltmp1086:
	jmp	.LBB87_15
.LBB87_16:
.Ltmp1095:
	movq	%rax, %r14
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB87_18
	movq	72(%rbx), %rdi
	shlq	$5, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB87_13:
.Ltmp1089:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB87_15
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB87_15:
	addq	$64, %rbx
.Ltmp1090:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E
.Ltmp1091:
.LBB87_18:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB87_20:
.Ltmp1092:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end87:
	.size	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E, .Lfunc_end87-_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E","a",@progbits
	.p2align	2, 0x0
GCC_except_table87:
.Lexception51:
	.byte	255
	.byte	155
	.uleb128 .Lttbase19-.Lttbaseref19
.Lttbaseref19:
	.byte	1
	.uleb128 .Lcst_end51-.Lcst_begin51
.Lcst_begin51:
	.uleb128 .Ltmp1082-.Lfunc_begin51
	.uleb128 .Ltmp1083-.Ltmp1082
	.uleb128 .Ltmp1084-.Lfunc_begin51
	.byte	0
	.uleb128 .Ltmp1087-.Lfunc_begin51
	.uleb128 .Ltmp1088-.Ltmp1087
	.uleb128 .Ltmp1089-.Lfunc_begin51
	.byte	0
	.uleb128 .Ltmp1093-.Lfunc_begin51
	.uleb128 .Ltmp1094-.Ltmp1093
	.uleb128 .Ltmp1095-.Lfunc_begin51
	.byte	0
	.uleb128 .Ltmp1085-.Lfunc_begin51
	.uleb128 .Ltmp1086-.Ltmp1085
	.uleb128 .Ltmp1092-.Lfunc_begin51
	.byte	1
	.uleb128 .Ltmp1086-.Lfunc_begin51
	.uleb128 .Ltmp1090-.Ltmp1086
	.byte	0
	.byte	0
	.uleb128 .Ltmp1090-.Lfunc_begin51
	.uleb128 .Ltmp1091-.Ltmp1090
	.uleb128 .Ltmp1092-.Lfunc_begin51
	.byte	1
	.uleb128 .Ltmp1091-.Lfunc_begin51
	.uleb128 .Lfunc_end87-.Ltmp1091
	.byte	0
	.byte	0
.Lcst_end51:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase19:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr206drop_in_place$LT$alloc..vec..into_iter..IntoIter$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h0431011d8713e57eE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr206drop_in_place$LT$alloc..vec..into_iter..IntoIter$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h0431011d8713e57eE,@function
_ZN4core3ptr206drop_in_place$LT$alloc..vec..into_iter..IntoIter$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h0431011d8713e57eE:
.Lfunc_begin52:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception52
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
	movq	8(%rdi), %rdi
	movq	24(%rbx), %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	movabsq	$3353953467947191203, %r12
	imulq	%rax, %r12
	incq	%r12
	.p2align	4
.LBB88_1:
	cmpq	$1, %r12
	je	.LBB88_10
	leaq	88(%rdi), %r15
	decq	%r12
.Ltmp1096:
	callq	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E
.Ltmp1097:
	movq	%r15, %rdi
	jmp	.LBB88_1
.LBB88_10:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB88_11
	movq	(%rbx), %rdi
	imulq	$88, %rax, %rsi
	movl	$8, %edx
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
.LBB88_11:
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
.LBB88_6:
	.cfi_def_cfa_offset 48
.Ltmp1098:
	movq	%rax, %r14
	.p2align	4
.LBB88_7:
	decq	%r12
	je	.LBB88_3
.Ltmp1099:
	leaq	88(%r15), %r13
	movq	%r15, %rdi
	callq	_ZN4core3ptr167drop_in_place$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$17h06adaed755d64a04E
.Ltmp1100:
	movq	%r13, %r15
	jmp	.LBB88_7
.LBB88_3:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB88_5
	movq	(%rbx), %rdi
	imulq	$88, %rax, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB88_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB88_9:
.Ltmp1101:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end88:
	.size	_ZN4core3ptr206drop_in_place$LT$alloc..vec..into_iter..IntoIter$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h0431011d8713e57eE, .Lfunc_end88-_ZN4core3ptr206drop_in_place$LT$alloc..vec..into_iter..IntoIter$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h0431011d8713e57eE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr206drop_in_place$LT$alloc..vec..into_iter..IntoIter$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17h0431011d8713e57eE","a",@progbits
	.p2align	2, 0x0
GCC_except_table88:
.Lexception52:
	.byte	255
	.byte	155
	.uleb128 .Lttbase20-.Lttbaseref20
.Lttbaseref20:
	.byte	1
	.uleb128 .Lcst_end52-.Lcst_begin52
.Lcst_begin52:
	.uleb128 .Ltmp1096-.Lfunc_begin52
	.uleb128 .Ltmp1097-.Ltmp1096
	.uleb128 .Ltmp1098-.Lfunc_begin52
	.byte	0
	.uleb128 .Ltmp1099-.Lfunc_begin52
	.uleb128 .Ltmp1100-.Ltmp1099
	.uleb128 .Ltmp1101-.Lfunc_begin52
	.byte	1
	.uleb128 .Ltmp1100-.Lfunc_begin52
	.uleb128 .Lfunc_end88-.Ltmp1100
	.byte	0
	.byte	0
.Lcst_end52:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase20:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr45drop_in_place$LT$nepenthe_ops..norm..Norm$GT$17h905330ac1141cd8cE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..norm..Norm$GT$17h905330ac1141cd8cE,@function
_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..norm..Norm$GT$17h905330ac1141cd8cE:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movabsq	$-9223372036854775808, %rbx
	movq	(%rdi), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB89_3
	jae	.LBB89_3
	movq	8(%rdi), %rax
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%rdi, %r14
	movq	%rax, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
.LBB89_3:
	movq	24(%rdi), %rsi
	cmpq	%rbx, %rsi
	je	.LBB89_5
	testq	%rsi, %rsi
	je	.LBB89_5
	movq	32(%rdi), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB89_5:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end89:
	.size	_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..norm..Norm$GT$17h905330ac1141cd8cE, .Lfunc_end89-_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..norm..Norm$GT$17h905330ac1141cd8cE
	.cfi_endproc

	.section	".text._ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.4969789374703972864","ax",@progbits
	.hidden	_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.4969789374703972864
	.globl	_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.4969789374703972864
	.p2align	4
	.type	_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.4969789374703972864,@function
_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.4969789374703972864:
	.cfi_startproc
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB90_1
	movq	8(%rdi), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB90_1:
	retq
.Lfunc_end90:
	.size	_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.4969789374703972864, .Lfunc_end90-_ZN4core3ptr45drop_in_place$LT$nepenthe_ops..tile..Tile$GT$17h3c1bf703c2889d8dE.llvm.4969789374703972864
	.cfi_endproc

	.section	".text._ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE,@function
_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	24(%rdi), %rsi
	cmpq	$6, %rsi
	jb	.LBB91_3
	cmpq	%rsi, 40(%rbx)
	ja	.LBB91_5
	movq	32(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB91_3:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB91_4
	movq	8(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB91_4:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB91_5:
	.cfi_def_cfa_offset 16
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.Lfunc_end91:
	.size	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE, .Lfunc_end91-_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE
	.cfi_endproc

	.section	".text._ZN4core3ptr46drop_in_place$LT$nepenthe_ops..fused..Kept$GT$17h1d6d34bf78c54b67E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr46drop_in_place$LT$nepenthe_ops..fused..Kept$GT$17h1d6d34bf78c54b67E,@function
_ZN4core3ptr46drop_in_place$LT$nepenthe_ops..fused..Kept$GT$17h1d6d34bf78c54b67E:
	.cfi_startproc
	movq	(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB92_1
	#MEMBARRIER
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h13d98944cdb1f6adE@GOTPCREL(%rip)
.LBB92_1:
	retq
.Lfunc_end92:
	.size	_ZN4core3ptr46drop_in_place$LT$nepenthe_ops..fused..Kept$GT$17h1d6d34bf78c54b67E, .Lfunc_end92-_ZN4core3ptr46drop_in_place$LT$nepenthe_ops..fused..Kept$GT$17h1d6d34bf78c54b67E
	.cfi_endproc

	.section	".text._ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.4969789374703972864","ax",@progbits
	.hidden	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.4969789374703972864
	.globl	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.4969789374703972864
	.p2align	4
	.type	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.4969789374703972864,@function
_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.4969789374703972864:
	.cfi_startproc
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB93_1
	movq	8(%rdi), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB93_1:
	retq
.Lfunc_end93:
	.size	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.4969789374703972864, .Lfunc_end93-_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.4969789374703972864
	.cfi_endproc

	.section	".text._ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E,@function
_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E:
.Lfunc_begin53:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception53
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp1102:
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp1103:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB94_6
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
.LBB94_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB94_3:
	.cfi_def_cfa_offset 32
.Ltmp1104:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB94_5
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB94_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end94:
	.size	_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E, .Lfunc_end94-_ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr49drop_in_place$LT$nepenthe_ops..buffer..Buffer$GT$17hca422cd775ff87f1E","a",@progbits
	.p2align	2, 0x0
GCC_except_table94:
.Lexception53:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end53-.Lcst_begin53
.Lcst_begin53:
	.uleb128 .Ltmp1102-.Lfunc_begin53
	.uleb128 .Ltmp1103-.Ltmp1102
	.uleb128 .Ltmp1104-.Lfunc_begin53
	.byte	0
	.uleb128 .Ltmp1103-.Lfunc_begin53
	.uleb128 .Lfunc_end94-.Ltmp1103
	.byte	0
	.byte	0
.Lcst_end53:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E,@function
_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E:
.Lfunc_begin54:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception54
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
	jne	.LBB95_2
	leaq	112(%rbx), %rdi
	#MEMBARRIER
.Ltmp1105:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha1a00634bbf81b18E@GOTPCREL(%rip)
.Ltmp1106:
.LBB95_2:
	movq	56(%rbx), %rsi
	cmpq	$6, %rsi
	jb	.LBB95_5
	cmpq	%rsi, 72(%rbx)
	ja	.LBB95_8
	movq	64(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB95_5:
	movq	32(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB95_6
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
.LBB95_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB95_8:
	.cfi_def_cfa_offset 32
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB95_7:
.Ltmp1107:
	movq	%rax, %r14
	addq	$32, %rbx
	movq	%rbx, %rdi
	callq	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end95:
	.size	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E, .Lfunc_end95-_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E","a",@progbits
	.p2align	2, 0x0
GCC_except_table95:
.Lexception54:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end54-.Lcst_begin54
.Lcst_begin54:
	.uleb128 .Ltmp1105-.Lfunc_begin54
	.uleb128 .Ltmp1106-.Ltmp1105
	.uleb128 .Ltmp1107-.Lfunc_begin54
	.byte	0
	.uleb128 .Ltmp1106-.Lfunc_begin54
	.uleb128 .Lfunc_end95-.Ltmp1106
	.byte	0
	.byte	0
.Lcst_end54:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr54drop_in_place$LT$nepenthe_ops..heads..Coefficients$GT$17h7e2ff94e44e770a9E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr54drop_in_place$LT$nepenthe_ops..heads..Coefficients$GT$17h7e2ff94e44e770a9E,@function
_ZN4core3ptr54drop_in_place$LT$nepenthe_ops..heads..Coefficients$GT$17h7e2ff94e44e770a9E:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB96_2
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB96_2:
	movq	24(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB96_4
	movq	32(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB96_4:
	movq	48(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB96_5
	movq	56(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB96_5:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end96:
	.size	_ZN4core3ptr54drop_in_place$LT$nepenthe_ops..heads..Coefficients$GT$17h7e2ff94e44e770a9E, .Lfunc_end96-_ZN4core3ptr54drop_in_place$LT$nepenthe_ops..heads..Coefficients$GT$17h7e2ff94e44e770a9E
	.cfi_endproc

	.section	".text._ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E,@function
_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E:
.Lfunc_begin55:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception55
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	24(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB97_2
	leaq	24(%rbx), %rdi
	#MEMBARRIER
.Ltmp1108:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h13d98944cdb1f6adE@GOTPCREL(%rip)
.Ltmp1109:
.LBB97_2:
	movq	32(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB97_4
	leaq	32(%rbx), %rdi
	#MEMBARRIER
.Ltmp1113:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h13d98944cdb1f6adE@GOTPCREL(%rip)
.Ltmp1114:
.LBB97_4:
.Ltmp1119:
	movq	%rbx, %rdi
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfe7ace87df38915cE
.Ltmp1120:
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB97_14
	movq	8(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB97_14:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB97_10:
	.cfi_def_cfa_offset 32
.Ltmp1115:
	movq	%rax, %r14
	jmp	.LBB97_9
.LBB97_7:
.Ltmp1110:
	movq	%rax, %r14
	movq	32(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB97_9
	leaq	32(%rbx), %rdi
	#MEMBARRIER
.Ltmp1111:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h13d98944cdb1f6adE@GOTPCREL(%rip)
.Ltmp1112:
.LBB97_9:
.Ltmp1116:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr92drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$$GT$17h6bdcc6e1f37b6570E
.Ltmp1117:
	jmp	.LBB97_13
.LBB97_15:
.Ltmp1118:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB97_11:
.Ltmp1121:
	movq	%rax, %r14
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB97_13
	movq	8(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB97_13:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end97:
	.size	_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E, .Lfunc_end97-_ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr56drop_in_place$LT$nepenthe_ops..self_attention..Saved$GT$17h0faf3aba721bca59E","a",@progbits
	.p2align	2, 0x0
GCC_except_table97:
.Lexception55:
	.byte	255
	.byte	155
	.uleb128 .Lttbase21-.Lttbaseref21
.Lttbaseref21:
	.byte	1
	.uleb128 .Lcst_end55-.Lcst_begin55
.Lcst_begin55:
	.uleb128 .Ltmp1108-.Lfunc_begin55
	.uleb128 .Ltmp1109-.Ltmp1108
	.uleb128 .Ltmp1110-.Lfunc_begin55
	.byte	0
	.uleb128 .Ltmp1113-.Lfunc_begin55
	.uleb128 .Ltmp1114-.Ltmp1113
	.uleb128 .Ltmp1115-.Lfunc_begin55
	.byte	0
	.uleb128 .Ltmp1119-.Lfunc_begin55
	.uleb128 .Ltmp1120-.Ltmp1119
	.uleb128 .Ltmp1121-.Lfunc_begin55
	.byte	0
	.uleb128 .Ltmp1111-.Lfunc_begin55
	.uleb128 .Ltmp1117-.Ltmp1111
	.uleb128 .Ltmp1118-.Lfunc_begin55
	.byte	1
	.uleb128 .Ltmp1117-.Lfunc_begin55
	.uleb128 .Lfunc_end97-.Ltmp1117
	.byte	0
	.byte	0
.Lcst_end55:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase21:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr58drop_in_place$LT$nepenthe_ops..feed_forward..Gradients$GT$17h8e2ba87fe7b0faf2E.llvm.4969789374703972864","ax",@progbits
	.hidden	_ZN4core3ptr58drop_in_place$LT$nepenthe_ops..feed_forward..Gradients$GT$17h8e2ba87fe7b0faf2E.llvm.4969789374703972864
	.globl	_ZN4core3ptr58drop_in_place$LT$nepenthe_ops..feed_forward..Gradients$GT$17h8e2ba87fe7b0faf2E.llvm.4969789374703972864
	.p2align	4
	.type	_ZN4core3ptr58drop_in_place$LT$nepenthe_ops..feed_forward..Gradients$GT$17h8e2ba87fe7b0faf2E.llvm.4969789374703972864,@function
_ZN4core3ptr58drop_in_place$LT$nepenthe_ops..feed_forward..Gradients$GT$17h8e2ba87fe7b0faf2E.llvm.4969789374703972864:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB98_2
	movq	8(%rbx), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB98_2:
	movq	24(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB98_4
	movq	32(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB98_4:
	movq	48(%rbx), %rax
	testq	%rax, %rax
	je	.LBB98_6
	movq	56(%rbx), %rdi
	shlq	$2, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB98_6:
	movq	72(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB98_7
	movq	80(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB98_7:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end98:
	.size	_ZN4core3ptr58drop_in_place$LT$nepenthe_ops..feed_forward..Gradients$GT$17h8e2ba87fe7b0faf2E.llvm.4969789374703972864, .Lfunc_end98-_ZN4core3ptr58drop_in_place$LT$nepenthe_ops..feed_forward..Gradients$GT$17h8e2ba87fe7b0faf2E.llvm.4969789374703972864
	.cfi_endproc

	.section	".text._ZN4core3ptr61drop_in_place$LT$nepenthe_ops..self_attention..Parameters$GT$17hd5bcb18537ac97eeE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr61drop_in_place$LT$nepenthe_ops..self_attention..Parameters$GT$17hd5bcb18537ac97eeE,@function
_ZN4core3ptr61drop_in_place$LT$nepenthe_ops..self_attention..Parameters$GT$17hd5bcb18537ac97eeE:
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
	movabsq	$-9223372036854775808, %r14
	movq	24(%rdi), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB99_3
	jae	.LBB99_3
	movq	32(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB99_3:
	movq	48(%rbx), %rsi
	cmpq	%r14, %rsi
	je	.LBB99_6
	testq	%rsi, %rsi
	je	.LBB99_6
	movq	56(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB99_6:
	movq	72(%rbx), %rsi
	cmpq	%r14, %rsi
	je	.LBB99_9
	testq	%rsi, %rsi
	je	.LBB99_9
	movq	80(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB99_9:
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB99_11
	movq	8(%rbx), %rdi
	shlq	$2, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB99_11:
	movq	96(%rbx), %rsi
	cmpq	%r14, %rsi
	je	.LBB99_14
	testq	%rsi, %rsi
	je	.LBB99_14
	movq	104(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB99_14:
	movq	120(%rbx), %rsi
	cmpq	%r14, %rsi
	je	.LBB99_16
	testq	%rsi, %rsi
	je	.LBB99_16
	movq	128(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB99_16:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end99:
	.size	_ZN4core3ptr61drop_in_place$LT$nepenthe_ops..self_attention..Parameters$GT$17hd5bcb18537ac97eeE, .Lfunc_end99-_ZN4core3ptr61drop_in_place$LT$nepenthe_ops..self_attention..Parameters$GT$17hd5bcb18537ac97eeE
	.cfi_endproc

	.section	".text._ZN4core3ptr67drop_in_place$LT$nepenthe_ops..product..over_pixels..PixelMajor$GT$17h725b312bc12423cbE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr67drop_in_place$LT$nepenthe_ops..product..over_pixels..PixelMajor$GT$17h725b312bc12423cbE,@function
_ZN4core3ptr67drop_in_place$LT$nepenthe_ops..product..over_pixels..PixelMajor$GT$17h725b312bc12423cbE:
.Lfunc_begin56:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception56
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp1122:
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp1123:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB100_6
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
.LBB100_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB100_3:
	.cfi_def_cfa_offset 32
.Ltmp1124:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB100_5
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB100_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end100:
	.size	_ZN4core3ptr67drop_in_place$LT$nepenthe_ops..product..over_pixels..PixelMajor$GT$17h725b312bc12423cbE, .Lfunc_end100-_ZN4core3ptr67drop_in_place$LT$nepenthe_ops..product..over_pixels..PixelMajor$GT$17h725b312bc12423cbE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr67drop_in_place$LT$nepenthe_ops..product..over_pixels..PixelMajor$GT$17h725b312bc12423cbE","a",@progbits
	.p2align	2, 0x0
GCC_except_table100:
.Lexception56:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end56-.Lcst_begin56
.Lcst_begin56:
	.uleb128 .Ltmp1122-.Lfunc_begin56
	.uleb128 .Ltmp1123-.Ltmp1122
	.uleb128 .Ltmp1124-.Lfunc_begin56
	.byte	0
	.uleb128 .Ltmp1123-.Lfunc_begin56
	.uleb128 .Lfunc_end100-.Ltmp1123
	.byte	0
	.byte	0
.Lcst_end56:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$17he1253fb932bb11b1E.llvm.4969789374703972864","ax",@progbits
	.hidden	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$17he1253fb932bb11b1E.llvm.4969789374703972864
	.globl	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$17he1253fb932bb11b1E.llvm.4969789374703972864
	.p2align	4
	.type	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$17he1253fb932bb11b1E.llvm.4969789374703972864,@function
_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$17he1253fb932bb11b1E.llvm.4969789374703972864:
	.cfi_startproc
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB101_1
	movq	8(%rdi), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB101_1:
	retq
.Lfunc_end101:
	.size	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$17he1253fb932bb11b1E.llvm.4969789374703972864, .Lfunc_end101-_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$2$u5d$$GT$$GT$17he1253fb932bb11b1E.llvm.4969789374703972864
	.cfi_endproc

	.section	".text._ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$9$u5d$$GT$$GT$17h9ecfa83d31f6b2b5E.llvm.4969789374703972864","ax",@progbits
	.hidden	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$9$u5d$$GT$$GT$17h9ecfa83d31f6b2b5E.llvm.4969789374703972864
	.globl	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$9$u5d$$GT$$GT$17h9ecfa83d31f6b2b5E.llvm.4969789374703972864
	.p2align	4
	.type	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$9$u5d$$GT$$GT$17h9ecfa83d31f6b2b5E.llvm.4969789374703972864,@function
_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$9$u5d$$GT$$GT$17h9ecfa83d31f6b2b5E.llvm.4969789374703972864:
	.cfi_startproc
	movq	(%rdi), %rax
	testq	%rax, %rax
	je	.LBB102_1
	movq	8(%rdi), %rdi
	shlq	$2, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$4, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB102_1:
	retq
.Lfunc_end102:
	.size	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$9$u5d$$GT$$GT$17h9ecfa83d31f6b2b5E.llvm.4969789374703972864, .Lfunc_end102-_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$$u5b$f32$u3b$$u20$9$u5d$$GT$$GT$17h9ecfa83d31f6b2b5E.llvm.4969789374703972864
	.cfi_endproc

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
	je	.LBB103_5
	leaq	8(%rbx), %r12
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r13
	jmp	.LBB103_2
	.p2align	4
.LBB103_4:
	addq	$48, %r12
	decq	%r15
	je	.LBB103_5
.LBB103_2:
	movq	-8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB103_4
	movq	(%r12), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r13
	jmp	.LBB103_4
.LBB103_5:
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB103_6
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
.LBB103_6:
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
.Lfunc_end103:
	.size	_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E, .Lfunc_end103-_ZN4core3ptr68drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..tile..Tile$GT$$GT$17h010e386b3a1f05d7E
	.cfi_endproc

	.section	".text._ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E,@function
_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E:
.Lfunc_begin57:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception57
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp1125:
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h359f3ad02f24a1f9E
.Ltmp1126:
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB104_6
	movq	8(%rbx), %rdi
	shlq	$5, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB104_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB104_3:
	.cfi_def_cfa_offset 32
.Ltmp1127:
	movq	%rax, %r14
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB104_5
	movq	8(%rbx), %rdi
	shlq	$5, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB104_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end104:
	.size	_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E, .Lfunc_end104-_ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr69drop_in_place$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$17h427b53750b182ec2E","a",@progbits
	.p2align	2, 0x0
GCC_except_table104:
.Lexception57:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end57-.Lcst_begin57
.Lcst_begin57:
	.uleb128 .Ltmp1125-.Lfunc_begin57
	.uleb128 .Ltmp1126-.Ltmp1125
	.uleb128 .Ltmp1127-.Lfunc_begin57
	.byte	0
	.uleb128 .Ltmp1126-.Lfunc_begin57
	.uleb128 .Lfunc_end104-.Ltmp1126
	.byte	0
	.byte	0
.Lcst_end57:
	.p2align	2, 0x0

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
	je	.LBB105_5
	leaq	8(%rbx), %r12
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r13
	jmp	.LBB105_2
	.p2align	4
.LBB105_4:
	addq	$24, %r12
	decq	%r15
	je	.LBB105_5
.LBB105_2:
	movq	-8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB105_4
	movq	(%r12), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r13
	jmp	.LBB105_4
.LBB105_5:
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB105_6
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
.LBB105_6:
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
.Lfunc_end105:
	.size	_ZN4core3ptr70drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h9b8c846ffdc45701E, .Lfunc_end105-_ZN4core3ptr70drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$17h9b8c846ffdc45701E
	.cfi_endproc

	.section	".text._ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.4969789374703972864","ax",@progbits
	.hidden	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.4969789374703972864
	.globl	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.4969789374703972864
	.p2align	4
	.type	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.4969789374703972864,@function
_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.4969789374703972864:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB106_2
	movq	8(%rbx), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB106_2:
	movq	24(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB106_4
	movq	32(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB106_4:
	movq	48(%rbx), %rax
	testq	%rax, %rax
	je	.LBB106_6
	movq	56(%rbx), %rdi
	shlq	$2, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB106_6:
	movq	72(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB106_8
	movq	80(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB106_8:
	movq	96(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB106_9
	movq	104(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB106_9:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end106:
	.size	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.4969789374703972864, .Lfunc_end106-_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.4969789374703972864
	.cfi_endproc

	.section	".text._ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.4969789374703972864","ax",@progbits
	.hidden	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.4969789374703972864
	.globl	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.4969789374703972864
	.p2align	4
	.type	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.4969789374703972864,@function
_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.4969789374703972864:
.Lfunc_begin58:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception58
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
	jo	.LBB107_7
.Ltmp1128:
	movq	%rdi, %rbx
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp1129:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB107_7
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
.LBB107_7:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB107_4:
	.cfi_def_cfa_offset 32
.Ltmp1130:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB107_6
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB107_6:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end107:
	.size	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.4969789374703972864, .Lfunc_end107-_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.4969789374703972864
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.4969789374703972864","a",@progbits
	.p2align	2, 0x0
GCC_except_table107:
.Lexception58:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end58-.Lcst_begin58
.Lcst_begin58:
	.uleb128 .Ltmp1128-.Lfunc_begin58
	.uleb128 .Ltmp1129-.Ltmp1128
	.uleb128 .Ltmp1130-.Lfunc_begin58
	.byte	0
	.uleb128 .Ltmp1129-.Lfunc_begin58
	.uleb128 .Lfunc_end107-.Ltmp1129
	.byte	0
	.byte	0
.Lcst_end58:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr92drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$$GT$17h6bdcc6e1f37b6570E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr92drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$$GT$17h6bdcc6e1f37b6570E,@function
_ZN4core3ptr92drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$$GT$17h6bdcc6e1f37b6570E:
.Lfunc_begin59:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception59
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp1131:
	callq	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfe7ace87df38915cE
.Ltmp1132:
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB108_6
	movq	8(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB108_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB108_3:
	.cfi_def_cfa_offset 32
.Ltmp1133:
	movq	%rax, %r14
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB108_5
	movq	8(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB108_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end108:
	.size	_ZN4core3ptr92drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$$GT$17h6bdcc6e1f37b6570E, .Lfunc_end108-_ZN4core3ptr92drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$$GT$17h6bdcc6e1f37b6570E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr92drop_in_place$LT$alloc..vec..Vec$LT$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$GT$$GT$17h6bdcc6e1f37b6570E","a",@progbits
	.p2align	2, 0x0
GCC_except_table108:
.Lexception59:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end59-.Lcst_begin59
.Lcst_begin59:
	.uleb128 .Ltmp1131-.Lfunc_begin59
	.uleb128 .Ltmp1132-.Ltmp1131
	.uleb128 .Ltmp1133-.Lfunc_begin59
	.byte	0
	.uleb128 .Ltmp1132-.Lfunc_begin59
	.uleb128 .Lfunc_end108-.Ltmp1132
	.byte	0
	.byte	0
.Lcst_end59:
	.p2align	2, 0x0

	.section	".text._ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hdecf54a97fa62505E","ax",@progbits
	.hidden	_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hdecf54a97fa62505E
	.globl	_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hdecf54a97fa62505E
	.p2align	4
	.type	_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hdecf54a97fa62505E,@function
_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hdecf54a97fa62505E:
.Lfunc_begin60:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception60
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rcx, %rbx
	movq	(%rsi), %rcx
	movzwl	450(%rcx), %eax
	cmpq	$11, %rax
	jae	.LBB109_1
	leal	1(%rax), %r8d
	movw	%r8w, 450(%rcx)
	movq	%rdx, 360(%rcx,%rax,8)
	movl	%eax, %edx
	shll	$5, %edx
	movups	(%rbx), %xmm0
	movups	16(%rbx), %xmm1
	movups	%xmm1, 16(%rcx,%rdx)
	movups	%xmm0, (%rcx,%rdx)
	movq	8(%rsi), %rdx
	movq	%rcx, (%rdi)
	movq	%rdx, 8(%rdi)
	movq	%rax, 16(%rdi)
	movq	%rdi, %rax
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB109_1:
	.cfi_def_cfa_offset 32
.Ltmp1134:
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.91.llvm.4969789374703972864(%rip), %rdi
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.93.llvm.4969789374703972864(%rip), %rdx
	movl	$32, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Ltmp1135:
	ud2
.LBB109_4:
.Ltmp1136:
	movq	%rax, %r14
	movq	%rbx, %rdi
	callq	_ZN4core3ptr108drop_in_place$LT$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h8003eb34211fc23eE.llvm.4969789374703972864
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end109:
	.size	_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hdecf54a97fa62505E, .Lfunc_end109-_ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hdecf54a97fa62505E
	.cfi_endproc
	.section	".gcc_except_table._ZN5alloc11collections5btree4node115NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$16push_with_handle17hdecf54a97fa62505E","a",@progbits
	.p2align	2, 0x0
GCC_except_table109:
.Lexception60:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end60-.Lcst_begin60
.Lcst_begin60:
	.uleb128 .Ltmp1134-.Lfunc_begin60
	.uleb128 .Ltmp1135-.Ltmp1134
	.uleb128 .Ltmp1136-.Lfunc_begin60
	.byte	0
	.uleb128 .Ltmp1135-.Lfunc_begin60
	.uleb128 .Lfunc_end109-.Ltmp1135
	.byte	0
	.byte	0
.Lcst_end60:
	.p2align	2, 0x0

	.section	".text._ZN5alloc11collections5btree4node117NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$8new_leaf17h5508e11c1a4e43a1E","ax",@progbits
	.hidden	_ZN5alloc11collections5btree4node117NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$8new_leaf17h5508e11c1a4e43a1E
	.globl	_ZN5alloc11collections5btree4node117NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$8new_leaf17h5508e11c1a4e43a1E
	.p2align	4
	.type	_ZN5alloc11collections5btree4node117NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$8new_leaf17h5508e11c1a4e43a1E,@function
_ZN5alloc11collections5btree4node117NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$8new_leaf17h5508e11c1a4e43a1E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$456, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB110_2
	movq	$0, 352(%rax)
	movw	$0, 450(%rax)
	xorl	%edx, %edx
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB110_2:
	.cfi_def_cfa_offset 16
	movl	$8, %edi
	movl	$456, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Lfunc_end110:
	.size	_ZN5alloc11collections5btree4node117NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$8new_leaf17h5508e11c1a4e43a1E, .Lfunc_end110-_ZN5alloc11collections5btree4node117NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$8new_leaf17h5508e11c1a4e43a1E
	.cfi_endproc

	.section	".text._ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$18pop_internal_level17h30bf10632617dffbE","ax",@progbits
	.hidden	_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$18pop_internal_level17h30bf10632617dffbE
	.globl	_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$18pop_internal_level17h30bf10632617dffbE
	.p2align	4
	.type	_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$18pop_internal_level17h30bf10632617dffbE,@function
_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$18pop_internal_level17h30bf10632617dffbE:
	.cfi_startproc
	movq	8(%rdi), %rcx
	testq	%rcx, %rcx
	je	.LBB111_1
	movq	(%rdi), %rax
	movq	456(%rax), %rdx
	movq	%rdx, (%rdi)
	decq	%rcx
	movq	%rcx, 8(%rdi)
	movq	$0, 352(%rdx)
	movl	$552, %esi
	movl	$8, %edx
	movq	%rax, %rdi
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB111_1:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.100.llvm.4969789374703972864(%rip), %rdi
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.101.llvm.4969789374703972864(%rip), %rdx
	movl	$33, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end111:
	.size	_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$18pop_internal_level17h30bf10632617dffbE, .Lfunc_end111-_ZN5alloc11collections5btree4node127NodeRef$LT$alloc..collections..btree..node..marker..Owned$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$18pop_internal_level17h30bf10632617dffbE
	.cfi_endproc

	.section	".text._ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$12into_val_mut17h711a8fae8b043a08E","ax",@progbits
	.hidden	_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$12into_val_mut17h711a8fae8b043a08E
	.globl	_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$12into_val_mut17h711a8fae8b043a08E
	.p2align	4
	.type	_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$12into_val_mut17h711a8fae8b043a08E,@function
_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$12into_val_mut17h711a8fae8b043a08E:
	.cfi_startproc
	movq	16(%rdi), %rax
	shlq	$5, %rax
	addq	(%rdi), %rax
	retq
.Lfunc_end112:
	.size	_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$12into_val_mut17h711a8fae8b043a08E, .Lfunc_end112-_ZN5alloc11collections5btree4node171Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$NodeType$GT$$C$alloc..collections..btree..node..marker..KV$GT$12into_val_mut17h711a8fae8b043a08E
	.cfi_endproc

	.section	".text._ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$16insert_recursing17h66acdeed4e7dca92E","ax",@progbits
	.hidden	_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$16insert_recursing17h66acdeed4e7dca92E
	.globl	_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$16insert_recursing17h66acdeed4e7dca92E
	.p2align	4
	.type	_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$16insert_recursing17h66acdeed4e7dca92E,@function
_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$16insert_recursing17h66acdeed4e7dca92E:
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
	subq	$344, %rsp
	.cfi_def_cfa_offset 400
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, 320(%rsp)
	movq	%rcx, %r13
	movabsq	$-9223372036854775808, %r14
	movq	(%rsi), %r9
	movzwl	450(%r9), %ebx
	cmpq	$11, %rbx
	movq	%r9, 24(%rsp)
	movq	%rdi, 88(%rsp)
	jb	.LBB113_3
	movq	16(%rsi), %rbx
	cmpq	$5, %rbx
	movq	%rdx, 16(%rsp)
	jae	.LBB113_5
	movq	%rbx, 8(%rsp)
	movl	$4, %ebx
	xorl	%r14d, %r14d
	jmp	.LBB113_10
.LBB113_3:
	movq	16(%rsi), %rcx
	leaq	1(%rcx), %r12
	leaq	(%r9,%rcx,8), %rax
	addq	$360, %rax
	cmpq	%rbx, %r12
	movq	%rcx, 8(%rsp)
	jbe	.LBB113_20
	movq	%rdx, (%rax)
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	jmp	.LBB113_21
.LBB113_5:
	je	.LBB113_6
	cmpq	$6, %rbx
	jne	.LBB113_8
	movl	$5, %ebx
	movb	$1, %r14b
	movq	$0, 8(%rsp)
	jmp	.LBB113_10
.LBB113_20:
	leaq	360(%r9), %rcx
	leaq	(%rcx,%r12,8), %rdi
	movq	%rbx, %r14
	subq	8(%rsp), %r14
	movq	%rdx, %r15
	leaq	(,%r14,8), %rdx
	movq	memmove@GOTPCREL(%rip), %rbp
	movq	%rsi, 56(%rsp)
	movq	%rax, %rsi
	callq	*%rbp
	movq	8(%rsp), %rax
	movq	24(%rsp), %rcx
	movq	%r15, 360(%rcx,%rax,8)
	movups	(%r13), %xmm0
	movups	16(%r13), %xmm1
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movq	8(%rsp), %rsi
	shlq	$5, %rsi
	addq	24(%rsp), %rsi
	shlq	$5, %r12
	addq	24(%rsp), %r12
	shlq	$5, %r14
	movq	%r12, %rdi
	movq	%r14, %rdx
	movabsq	$-9223372036854775808, %r14
	callq	*%rbp
	movq	24(%rsp), %r9
	movq	8(%rsp), %rcx
	movq	56(%rsp), %rsi
.LBB113_21:
	incl	%ebx
	movq	%rcx, %rax
	shlq	$5, %rax
	movaps	128(%rsp), %xmm0
	movaps	144(%rsp), %xmm1
	movups	%xmm1, 16(%r9,%rax)
	movups	%xmm0, (%r9,%rax)
	movw	%bx, 450(%r9)
	movq	8(%rsi), %r13
	leaq	288(%rsp), %rax
	movq	%r14, %rcx
	movq	%r9, %r12
	movq	%rcx, (%rax)
	movq	288(%rsp), %rax
	cmpq	%r14, %rax
	jne	.LBB113_23
.LBB113_29:
	movq	88(%rsp), %rax
	movq	%r12, (%rax)
	movq	%r13, 8(%rax)
	jmp	.LBB113_97
.LBB113_6:
	xorl	%r14d, %r14d
	movq	%rbx, 8(%rsp)
	jmp	.LBB113_10
.LBB113_8:
	addq	$-7, %rbx
	movq	%rbx, 8(%rsp)
	movl	$6, %ebx
	movb	$1, %r14b
.LBB113_10:
	movq	8(%rsi), %rax
	movq	%rax, 56(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$456, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB113_11
	movq	%rax, %r15
	movq	$0, 352(%rax)
	movq	24(%rsp), %rcx
	movzwl	450(%rcx), %eax
	movq	%rbx, %rbp
	notq	%rbp
	addq	%rax, %rbp
	movw	%bp, 450(%r15)
	movq	360(%rcx,%rbx,8), %rax
	movq	%rbx, %r12
	shlq	$5, %r12
	movups	(%rcx,%r12), %xmm0
	movups	16(%rcx,%r12), %xmm1
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	cmpq	$12, %rbp
	jae	.LBB113_14
	movq	%r13, 32(%rsp)
	movq	%rax, 64(%rsp)
	leaq	360(%rcx), %rax
	addq	%rcx, %r12
	movl	%r14d, 40(%rsp)
	leaq	1(%rbx), %r14
	leaq	(%rax,%rbx,8), %rsi
	addq	$8, %rsi
	leaq	360(%r15), %rdi
	leaq	(,%rbp,8), %rdx
	movq	memcpy@GOTPCREL(%rip), %r13
	callq	*%r13
	shlq	$5, %r14
	addq	24(%rsp), %r14
	shlq	$5, %rbp
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	%rbp, %rdx
	callq	*%r13
	movq	24(%rsp), %r9
	movw	%bx, 450(%r9)
	movq	128(%rsp), %rdx
	movq	24(%r12), %rax
	movq	%rax, 224(%rsp)
	movups	8(%r12), %xmm0
	xorl	%r13d, %r13d
	cmpb	$0, 40(%rsp)
	movq	%r15, 40(%rsp)
	movq	%r15, %r12
	cmoveq	%r9, %r12
	cmoveq	56(%rsp), %r13
	movaps	%xmm0, 208(%rsp)
	movzwl	450(%r12), %ebx
	movq	8(%rsp), %rcx
	leaq	(%r12,%rcx,8), %rsi
	addq	$360, %rsi
	cmpq	%rcx, %rbx
	jbe	.LBB113_17
	leaq	360(%r12), %rax
	leaq	1(%rcx), %rbp
	leaq	(%rax,%rcx,8), %rdi
	addq	$8, %rdi
	movl	%ebx, %r14d
	subl	%ecx, %r14d
	movq	%rdx, 48(%rsp)
	leal	(,%r14,8), %edx
	movq	memmove@GOTPCREL(%rip), %r15
	callq	*%r15
	movq	8(%rsp), %rax
	movq	16(%rsp), %rcx
	movq	%rcx, 360(%r12,%rax,8)
	movq	32(%rsp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movq	8(%rsp), %rsi
	shlq	$5, %rsi
	addq	%r12, %rsi
	shlq	$5, %rbp
	addq	%r12, %rbp
	shll	$5, %r14d
	movq	%rbp, %rdi
	movq	%r14, %rdx
	callq	*%r15
	movq	48(%rsp), %rdx
	movq	24(%rsp), %r9
	movq	8(%rsp), %rcx
	jmp	.LBB113_19
.LBB113_17:
	movq	16(%rsp), %rax
	movq	%rax, (%rsi)
	movq	32(%rsp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
.LBB113_19:
	movabsq	$-9223372036854775808, %r14
	incl	%ebx
	movq	%rcx, %rax
	shlq	$5, %rax
	movaps	128(%rsp), %xmm0
	movaps	144(%rsp), %xmm1
	movups	%xmm1, 16(%r12,%rax)
	movups	%xmm0, (%r12,%rax)
	movw	%bx, 450(%r12)
	movq	%rdx, 288(%rsp)
	movaps	208(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	movq	224(%rsp), %rax
	movq	%rax, 112(%rsp)
	leaq	72(%rsp), %rax
	xorl	%ecx, %ecx
	movq	64(%rsp), %r8
	movq	%rcx, (%rax)
	movq	288(%rsp), %rax
	cmpq	%r14, %rax
	je	.LBB113_29
.LBB113_23:
	movq	%r12, 240(%rsp)
	movq	%r13, 248(%rsp)
	movq	112(%rsp), %rcx
	movq	%rcx, 272(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	%xmm0, 256(%rsp)
	movq	72(%rsp), %r13
	movq	352(%r9), %rbx
	testq	%rbx, %rbx
	je	.LBB113_24
	movq	40(%rsp), %r12
	.p2align	4
.LBB113_42:
	movzwl	448(%r9), %r11d
	movq	%rax, 96(%rsp)
	movq	272(%rsp), %rax
	leaq	104(%rsp), %rcx
	movq	%rax, 16(%rcx)
	movaps	256(%rsp), %xmm0
	movups	%xmm0, (%rcx)
	cmpq	56(%rsp), %r13
	jne	.LBB113_43
	movzwl	450(%rbx), %r13d
	cmpq	$11, %r13
	jae	.LBB113_45
	leaq	1(%r11), %rbp
	cmpw	%r13w, %r11w
	jae	.LBB113_48
	leaq	360(%rbx), %rdi
	leaq	(%rbx,%r11,8), %rsi
	addq	$360, %rsi
	leal	(,%rbp,8), %eax
	movq	%rax, 80(%rsp)
	addq	%rax, %rdi
	movq	%r13, %r14
	subq	%r11, %r14
	leaq	(,%r14,8), %rdx
	movq	%rdx, 328(%rsp)
	movq	%r13, 48(%rsp)
	movq	%r8, %r13
	movq	%r9, 24(%rsp)
	movq	%r10, 32(%rsp)
	movq	%r11, 16(%rsp)
	callq	*memmove@GOTPCREL(%rip)
	movq	%r12, 40(%rsp)
	movq	16(%rsp), %rax
	leal	(,%rax,8), %r12d
	movq	%r13, 360(%rbx,%r12)
	movq	16(%rsp), %r13
	shll	$5, %r13d
	leaq	(%rbx,%r13), %rsi
	movl	%ebp, %edi
	shll	$5, %edi
	addq	%rbx, %rdi
	shlq	$5, %r14
	movq	%r14, %rdx
	movq	memmove@GOTPCREL(%rip), %r14
	callq	*%r14
	movups	96(%rsp), %xmm0
	movups	112(%rsp), %xmm1
	movups	%xmm0, (%rbx,%r13)
	movups	%xmm1, 16(%rbx,%r13)
	movq	48(%rsp), %r13
	movq	80(%rsp), %rax
	leaq	456(%rbx,%rax), %rsi
	leaq	(%rbx,%r12), %rdi
	addq	$472, %rdi
	movq	40(%rsp), %r12
	movq	328(%rsp), %rdx
	callq	*%r14
	movq	16(%rsp), %r11
	movq	32(%rsp), %r10
	movq	24(%rsp), %r9
	jmp	.LBB113_50
	.p2align	4
.LBB113_45:
	cmpw	$5, %r11w
	movq	%r12, 40(%rsp)
	movq	%r8, 64(%rsp)
	movq	%r13, 48(%rsp)
	jae	.LBB113_59
	movq	%r11, 16(%rsp)
	movl	$4, %r12d
	xorl	%r14d, %r14d
	jmp	.LBB113_64
	.p2align	4
.LBB113_48:
	movq	%r8, 360(%rbx,%r11,8)
	movl	%r11d, %eax
	shll	$5, %eax
	movups	96(%rsp), %xmm0
	movups	112(%rsp), %xmm1
	movups	%xmm1, 16(%rbx,%rax)
	movups	%xmm0, (%rbx,%rax)
.LBB113_50:
	leal	1(%r13), %ecx
	leaq	2(%r13), %rax
	movq	%r12, 464(%rbx,%r11,8)
	movw	%cx, 450(%rbx)
	cmpl	%eax, %ebp
	jae	.LBB113_51
	movl	%r13d, %ecx
	subl	%r11d, %ecx
	incl	%ecx
	andl	$3, %ecx
	movabsq	$-9223372036854775808, %r14
	je	.LBB113_56
	leaq	(%rbx,%r11,8), %rsi
	addq	$464, %rsi
	xorl	%edx, %edx
	.p2align	4
.LBB113_54:
	movq	(%rsi,%rdx,8), %rdi
	movq	%rbx, 352(%rdi)
	leal	(%rdx,%rbp), %r8d
	movw	%r8w, 448(%rdi)
	incq	%rdx
	cmpq	%rdx, %rcx
	jne	.LBB113_54
	addq	%rdx, %rbp
.LBB113_56:
	subq	%r11, %r13
	cmpl	$3, %r13d
	jb	.LBB113_57
	.p2align	4
.LBB113_58:
	movq	456(%rbx,%rbp,8), %rcx
	movq	%rbx, 352(%rcx)
	movw	%bp, 448(%rcx)
	movq	464(%rbx,%rbp,8), %rcx
	movq	%rbx, 352(%rcx)
	leal	1(%rbp), %edx
	movw	%dx, 448(%rcx)
	movq	472(%rbx,%rbp,8), %rcx
	movq	%rbx, 352(%rcx)
	leal	2(%rbp), %edx
	movw	%dx, 448(%rcx)
	movq	480(%rbx,%rbp,8), %rcx
	movq	%rbx, 352(%rcx)
	leal	3(%rbp), %edx
	movw	%dx, 448(%rcx)
	addq	$4, %rbp
	cmpq	%rax, %rbp
	jne	.LBB113_58
.LBB113_57:
	leaq	72(%rsp), %rax
	movq	%r14, %rcx
	jmp	.LBB113_89
	.p2align	4
.LBB113_59:
	cmpq	$5, %r11
	je	.LBB113_60
	cmpl	$6, %r11d
	jne	.LBB113_62
	movb	$1, %r14b
	movl	$5, %r12d
	movq	$0, 16(%rsp)
	jmp	.LBB113_64
	.p2align	4
.LBB113_51:
	leaq	72(%rsp), %rax
	movabsq	$-9223372036854775808, %r14
	movq	%r14, %rcx
	jmp	.LBB113_89
.LBB113_60:
	xorl	%r14d, %r14d
	movq	%r11, 16(%rsp)
	movq	%r11, %r12
	jmp	.LBB113_64
.LBB113_62:
	addq	$-7, %r11
	movq	%r11, 16(%rsp)
	movb	$1, %r14b
	movl	$6, %r12d
	.p2align	4
.LBB113_64:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$552, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB113_65
	movq	%rax, %r13
	movq	%rax, %r15
	movq	$0, 352(%r13)
	movw	$0, 450(%r13)
	movzwl	450(%rbx), %eax
	movq	%r12, %rbp
	notq	%rbp
	addq	%rax, %rbp
	movw	%bp, 450(%r13)
	movq	360(%rbx,%r12,8), %rcx
	movl	%r12d, %eax
	shll	$5, %eax
	movups	(%rbx,%rax), %xmm0
	movups	16(%rbx,%rax), %xmm1
	movaps	%xmm1, 224(%rsp)
	movaps	%xmm0, 208(%rsp)
	cmpq	$12, %rbp
	jae	.LBB113_67
	movl	%r14d, 80(%rsp)
	leaq	360(%rbx), %rax
	leal	1(%r12), %r14d
	leaq	(%rax,%r14,8), %rsi
	leaq	360(%r13), %rdi
	leaq	(,%rbp,8), %rdx
	movq	memcpy@GOTPCREL(%rip), %rax
	movq	%r12, 24(%rsp)
	movq	%rax, %r12
	movq	%rcx, 32(%rsp)
	callq	*%rax
	shll	$5, %r14d
	addq	%rbx, %r14
	shlq	$5, %rbp
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	%rbp, %rdx
	callq	*%r12
	movq	24(%rsp), %rcx
	movw	%cx, 450(%rbx)
	movaps	208(%rsp), %xmm0
	movaps	224(%rsp), %xmm1
	leaq	136(%rsp), %rax
	movups	%xmm0, (%rax)
	movups	%xmm1, 16(%rax)
	movq	32(%rsp), %rax
	movq	%rax, 128(%rsp)
	movzwl	450(%r15), %r14d
	leaq	1(%r14), %rdx
	cmpq	$12, %r14
	jae	.LBB113_69
	movq	48(%rsp), %rax
	subl	%ecx, %eax
	cmpl	%edx, %eax
	jne	.LBB113_71
	incq	56(%rsp)
	leaq	456(%r13), %rdi
	leaq	(%rbx,%rcx,8), %rsi
	addq	$464, %rsi
	shll	$3, %edx
	callq	*memcpy@GOTPCREL(%rip)
	xorl	%eax, %eax
	.p2align	4
.LBB113_74:
	movq	%rax, %rcx
	cmpq	%r14, %rax
	adcq	$0, %rax
	movq	456(%r15,%rcx,8), %rdx
	movq	%r15, 352(%rdx)
	movw	%cx, 448(%rdx)
	cmpq	%r14, %rcx
	jae	.LBB113_76
	cmpq	%r14, %rax
	jbe	.LBB113_74
.LBB113_76:
	movq	136(%rsp), %r9
	leaq	136(%rsp), %rax
	movups	8(%rax), %xmm0
	movaps	%xmm0, 208(%rsp)
	movq	24(%rax), %rax
	movq	%rax, 224(%rsp)
	cmpb	$0, 80(%rsp)
	cmoveq	%rbx, %r13
	movzwl	450(%r13), %r12d
	movq	16(%rsp), %r8
	leaq	1(%r8), %rbp
	movq	%r12, %r11
	subq	%r8, %r11
	jbe	.LBB113_77
	leaq	360(%r13), %rax
	leaq	360(,%r8,8), %rsi
	addq	%r13, %rsi
	leaq	(%rax,%rbp,8), %rdi
	movl	%r12d, %r14d
	subl	%r8d, %r14d
	leal	(,%r14,8), %edx
	movq	%rdx, 80(%rsp)
	movq	%r9, 48(%rsp)
	movq	%r11, 24(%rsp)
	callq	*memmove@GOTPCREL(%rip)
	movq	64(%rsp), %rax
	movq	16(%rsp), %rcx
	movq	%rax, 360(%r13,%rcx,8)
	movq	16(%rsp), %rax
	shlq	$5, %rax
	movq	%rax, 64(%rsp)
	leaq	(%rax,%r13), %rsi
	movq	%rbp, %rdi
	shlq	$5, %rdi
	addq	%r13, %rdi
	shll	$5, %r14d
	movq	%r14, %rdx
	movq	memmove@GOTPCREL(%rip), %r14
	callq	*%r14
	movups	96(%rsp), %xmm0
	movups	112(%rsp), %xmm1
	movq	64(%rsp), %rax
	movups	%xmm0, (%r13,%rax)
	movups	%xmm1, 16(%r13,%rax)
	leaq	456(%r13,%rbp,8), %rsi
	movq	16(%rsp), %rax
	leaq	472(,%rax,8), %rdi
	addq	%r13, %rdi
	movq	80(%rsp), %rdx
	callq	*%r14
	movq	24(%rsp), %r11
	movq	48(%rsp), %r9
	movq	16(%rsp), %r8
	jmp	.LBB113_81
	.p2align	4
.LBB113_77:
	movq	64(%rsp), %rax
	movq	%rax, 360(%r13,%r8,8)
	movq	%r8, %rax
	shlq	$5, %rax
	movups	96(%rsp), %xmm0
	movups	112(%rsp), %xmm1
	movups	%xmm1, 16(%r13,%rax)
	movups	%xmm0, (%r13,%rax)
.LBB113_81:
	movabsq	$-9223372036854775808, %r14
	movq	32(%rsp), %r10
	leal	1(%r12), %ecx
	leaq	2(%r12), %rax
	movq	40(%rsp), %rdx
	movq	%rdx, 464(%r13,%r8,8)
	movw	%cx, 450(%r13)
	cmpl	%eax, %ebp
	jae	.LBB113_88
	subl	%r8d, %r12d
	incl	%r12d
	andl	$3, %r12d
	je	.LBB113_86
	leaq	464(,%r8,8), %rdx
	addq	%r13, %rdx
	xorl	%ecx, %ecx
	.p2align	4
.LBB113_84:
	movq	(%rdx,%rcx,8), %rsi
	movq	%r13, 352(%rsi)
	leal	(%rcx,%rbp), %edi
	movw	%di, 448(%rsi)
	incq	%rcx
	cmpq	%rcx, %r12
	jne	.LBB113_84
	addq	%rcx, %rbp
.LBB113_86:
	cmpl	$3, %r11d
	jb	.LBB113_88
	.p2align	4
.LBB113_87:
	movq	456(%r13,%rbp,8), %rcx
	movq	%r13, 352(%rcx)
	movw	%bp, 448(%rcx)
	movq	464(%r13,%rbp,8), %rcx
	movq	%r13, 352(%rcx)
	leal	1(%rbp), %edx
	movw	%dx, 448(%rcx)
	movq	472(%r13,%rbp,8), %rcx
	movq	%r13, 352(%rcx)
	leal	2(%rbp), %edx
	movw	%dx, 448(%rcx)
	movq	480(%r13,%rbp,8), %rcx
	movq	%r13, 352(%rcx)
	leal	3(%rbp), %edx
	movw	%dx, 448(%rcx)
	addq	$4, %rbp
	cmpq	%rax, %rbp
	jne	.LBB113_87
.LBB113_88:
	movq	%r9, 72(%rsp)
	movaps	208(%rsp), %xmm0
	movaps	%xmm0, 288(%rsp)
	movq	224(%rsp), %rax
	movq	%rax, 304(%rsp)
	movq	%rbx, %r9
	leaq	336(%rsp), %rax
	movq	56(%rsp), %rcx
.LBB113_89:
	movq	%rcx, (%rax)
	movq	72(%rsp), %rax
	cmpq	%r14, %rax
	je	.LBB113_96
	movq	304(%rsp), %rcx
	movq	%rcx, 272(%rsp)
	movaps	288(%rsp), %xmm0
	movaps	%xmm0, 256(%rsp)
	movq	336(%rsp), %r13
	movq	352(%r9), %rbx
	movq	%r10, %r8
	movq	%r15, %r12
	testq	%rbx, %rbx
	jne	.LBB113_42
	jmp	.LBB113_25
.LBB113_24:
	movq	40(%rsp), %r15
	movq	%r8, %r10
.LBB113_25:
	movq	272(%rsp), %rcx
	movq	%rcx, 160(%rsp)
	movaps	256(%rsp), %xmm0
	movups	%xmm0, 144(%rsp)
	movq	%r10, 128(%rsp)
	movq	%rax, 136(%rsp)
	movq	%r9, 168(%rsp)
	movq	56(%rsp), %rax
	movq	%rax, 176(%rsp)
	movq	%r15, 184(%rsp)
	movq	%r13, 192(%rsp)
	movq	320(%rsp), %rax
	movq	(%rax), %rbx
	movq	(%rbx), %r12
	testq	%r12, %r12
	je	.LBB113_26
	movq	%r10, 32(%rsp)
	movq	8(%rbx), %rbp
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$552, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB113_31
	movq	%rax, %r14
	movq	$0, 352(%rax)
	movw	$0, 450(%rax)
	movq	%r12, 456(%rax)
	movq	%rbp, %rax
	incq	%rax
	je	.LBB113_33
	movq	%r14, 352(%r12)
	movw	$0, 448(%r12)
	movq	%r14, (%rbx)
	movq	%rax, 8(%rbx)
	cmpq	%rbp, %r13
	jne	.LBB113_37
	leaq	136(%rsp), %rax
	movw	$1, 450(%r14)
	movq	32(%rsp), %rcx
	movq	%rcx, 360(%r14)
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	%xmm0, (%r14)
	movups	%xmm1, 16(%r14)
	movq	%r15, 464(%r14)
	movq	%r14, 352(%r15)
	movw	$1, 448(%r15)
.LBB113_96:
	movq	88(%rsp), %rax
	movq	240(%rsp), %rcx
	movq	%rcx, (%rax)
	movq	248(%rsp), %rcx
	movq	%rcx, 8(%rax)
.LBB113_97:
	movq	8(%rsp), %rcx
	movq	%rcx, 16(%rax)
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
.LBB113_43:
	.cfi_def_cfa_offset 400
.Ltmp1140:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.106(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.107(%rip), %rdx
	movl	$53, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Ltmp1141:
	jmp	.LBB113_12
.LBB113_67:
.Ltmp1143:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.104(%rip), %rcx
	movl	$11, %edx
	xorl	%edi, %edi
	movq	%rbp, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp1144:
	jmp	.LBB113_12
.LBB113_69:
.Ltmp1146:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.105(%rip), %rcx
	movq	%rdx, %rsi
	movl	$12, %edx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp1147:
	jmp	.LBB113_12
.LBB113_65:
.Ltmp1151:
	movl	$8, %edi
	movl	$552, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp1152:
	jmp	.LBB113_12
.LBB113_71:
.Ltmp1148:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.102(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.103(%rip), %rdx
	movl	$40, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Ltmp1149:
	jmp	.LBB113_12
.LBB113_14:
.Ltmp1137:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.104(%rip), %rcx
	movl	$11, %edx
	xorl	%edi, %edi
	movq	%rbp, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp1138:
	jmp	.LBB113_12
.LBB113_11:
.Ltmp1166:
	movl	$8, %edi
	movl	$456, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp1167:
	jmp	.LBB113_12
.LBB113_26:
.Ltmp1163:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.90(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.Ltmp1164:
	jmp	.LBB113_12
.LBB113_31:
.Ltmp1160:
	movl	$8, %edi
	movl	$552, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp1161:
	jmp	.LBB113_12
.LBB113_33:
.Ltmp1157:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.97(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.Ltmp1158:
	jmp	.LBB113_12
.LBB113_37:
.Ltmp1154:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.94(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.95(%rip), %rdx
	movl	$48, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Ltmp1155:
.LBB113_12:
	ud2
.LBB113_38:
.Ltmp1156:
	jmp	.LBB113_39
.LBB113_34:
.Ltmp1159:
	movl	$552, %esi
	movl	$8, %edx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	ud2
.LBB113_35:
.Ltmp1162:
	ud2
.LBB113_40:
.Ltmp1165:
.LBB113_39:
	movq	%rax, %rbx
	leaq	136(%rsp), %rdi
	callq	_ZN4core3ptr108drop_in_place$LT$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h8003eb34211fc23eE.llvm.4969789374703972864
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB113_15:
.Ltmp1168:
	movq	%rax, %rbx
	movq	%r13, %rdi
	callq	_ZN4core3ptr108drop_in_place$LT$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h8003eb34211fc23eE.llvm.4969789374703972864
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB113_27:
.Ltmp1139:
	movq	%rax, %rbx
	leaq	128(%rsp), %rdi
	callq	_ZN4core3ptr108drop_in_place$LT$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h8003eb34211fc23eE.llvm.4969789374703972864
	movl	$456, %esi
	movl	$8, %edx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r13, %rdi
	callq	_ZN4core3ptr108drop_in_place$LT$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h8003eb34211fc23eE.llvm.4969789374703972864
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB113_91:
.Ltmp1153:
	jmp	.LBB113_92
.LBB113_78:
.Ltmp1145:
	movq	%rax, %rbx
	leaq	208(%rsp), %rdi
	callq	_ZN4core3ptr108drop_in_place$LT$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h8003eb34211fc23eE.llvm.4969789374703972864
	jmp	.LBB113_79
.LBB113_98:
.Ltmp1142:
.LBB113_92:
	movq	%rax, %rbx
	leaq	96(%rsp), %rdi
	callq	_ZN4core3ptr108drop_in_place$LT$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h8003eb34211fc23eE.llvm.4969789374703972864
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB113_72:
.Ltmp1150:
	movq	%rax, %rbx
	leaq	128(%rsp), %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$$LP$usize$C$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$RP$$GT$17ha468baef6a8a2d66E
.LBB113_79:
	movl	$552, %esi
	movl	$8, %edx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	leaq	96(%rsp), %rdi
	callq	_ZN4core3ptr108drop_in_place$LT$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$GT$17h8003eb34211fc23eE.llvm.4969789374703972864
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end113:
	.size	_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$16insert_recursing17h66acdeed4e7dca92E, .Lfunc_end113-_ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$16insert_recursing17h66acdeed4e7dca92E
	.cfi_endproc
	.section	".gcc_except_table._ZN5alloc11collections5btree4node210Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$16insert_recursing17h66acdeed4e7dca92E","a",@progbits
	.p2align	2, 0x0
GCC_except_table113:
.Lexception61:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end61-.Lcst_begin61
.Lcst_begin61:
	.uleb128 .Lfunc_begin61-.Lfunc_begin61
	.uleb128 .Ltmp1140-.Lfunc_begin61
	.byte	0
	.byte	0
	.uleb128 .Ltmp1140-.Lfunc_begin61
	.uleb128 .Ltmp1141-.Ltmp1140
	.uleb128 .Ltmp1142-.Lfunc_begin61
	.byte	0
	.uleb128 .Ltmp1143-.Lfunc_begin61
	.uleb128 .Ltmp1144-.Ltmp1143
	.uleb128 .Ltmp1145-.Lfunc_begin61
	.byte	0
	.uleb128 .Ltmp1146-.Lfunc_begin61
	.uleb128 .Ltmp1147-.Ltmp1146
	.uleb128 .Ltmp1150-.Lfunc_begin61
	.byte	0
	.uleb128 .Ltmp1151-.Lfunc_begin61
	.uleb128 .Ltmp1152-.Ltmp1151
	.uleb128 .Ltmp1153-.Lfunc_begin61
	.byte	0
	.uleb128 .Ltmp1148-.Lfunc_begin61
	.uleb128 .Ltmp1149-.Ltmp1148
	.uleb128 .Ltmp1150-.Lfunc_begin61
	.byte	0
	.uleb128 .Ltmp1137-.Lfunc_begin61
	.uleb128 .Ltmp1138-.Ltmp1137
	.uleb128 .Ltmp1139-.Lfunc_begin61
	.byte	0
	.uleb128 .Ltmp1166-.Lfunc_begin61
	.uleb128 .Ltmp1167-.Ltmp1166
	.uleb128 .Ltmp1168-.Lfunc_begin61
	.byte	0
	.uleb128 .Ltmp1163-.Lfunc_begin61
	.uleb128 .Ltmp1164-.Ltmp1163
	.uleb128 .Ltmp1165-.Lfunc_begin61
	.byte	0
	.uleb128 .Ltmp1160-.Lfunc_begin61
	.uleb128 .Ltmp1161-.Ltmp1160
	.uleb128 .Ltmp1162-.Lfunc_begin61
	.byte	0
	.uleb128 .Ltmp1157-.Lfunc_begin61
	.uleb128 .Ltmp1158-.Ltmp1157
	.uleb128 .Ltmp1159-.Lfunc_begin61
	.byte	0
	.uleb128 .Ltmp1154-.Lfunc_begin61
	.uleb128 .Ltmp1155-.Ltmp1154
	.uleb128 .Ltmp1156-.Lfunc_begin61
	.byte	0
	.uleb128 .Ltmp1155-.Lfunc_begin61
	.uleb128 .Lfunc_end113-.Ltmp1155
	.byte	0
	.byte	0
.Lcst_end61:
	.p2align	2, 0x0

	.section	".text._ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$15bulk_steal_left17h61d0350625e0920eE","ax",@progbits
	.p2align	4
	.type	_ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$15bulk_steal_left17h61d0350625e0920eE,@function
_ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$15bulk_steal_left17h61d0350625e0920eE:
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
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	40(%rdi), %rbx
	movzwl	450(%rbx), %r14d
	leaq	(%rsi,%r14), %rax
	cmpq	$12, %rax
	jae	.LBB114_14
	movq	24(%rdi), %r12
	movzwl	450(%r12), %ebp
	movq	%rbp, %r13
	subq	%rsi, %r13
	jb	.LBB114_15
	movq	%rdi, 56(%rsp)
	movw	%r13w, 450(%r12)
	movq	%rax, 40(%rsp)
	movw	%ax, 450(%rbx)
	leaq	360(%rbx), %rax
	leaq	360(%rbx,%rsi,8), %rdi
	leal	(,%r14,8), %edx
	movq	memmove@GOTPCREL(%rip), %r15
	movq	%rsi, 8(%rsp)
	movq	%rax, %rsi
	movq	%rdx, 24(%rsp)
	callq	*%r15
	movq	8(%rsp), %rdi
	shlq	$5, %rdi
	addq	%rbx, %rdi
	movq	%r14, 32(%rsp)
	shll	$5, %r14d
	movq	%rbx, %rsi
	movq	%r14, %rdx
	callq	*%r15
	leaq	1(%r13), %rax
	movq	%rax, 16(%rsp)
	subq	%rax, %rbp
	movq	8(%rsp), %rax
	decq	%rax
	cmpq	%rax, %rbp
	jne	.LBB114_16
	leaq	1(%r13), %r15
	leaq	(%r12,%r15,8), %rsi
	addq	$360, %rsi
	leal	(,%rbp,8), %edx
	movq	%rdx, 48(%rsp)
	movq	memcpy@GOTPCREL(%rip), %r14
	leaq	360(%rbx), %rdi
	callq	*%r14
	movl	%r15d, %esi
	shll	$5, %esi
	addq	%r12, %rsi
	shll	$5, %ebp
	movq	%rbx, %rdi
	movq	%rbp, %rdx
	callq	*%r14
	movq	360(%r12,%r13,8), %rax
	shll	$5, %r13d
	movups	(%r12,%r13), %xmm0
	movups	16(%r12,%r13), %xmm1
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	movq	56(%rsp), %rdi
	movq	(%rdi), %rcx
	movq	16(%rdi), %rdx
	movq	360(%rcx,%rdx,8), %rsi
	movq	%rax, 360(%rcx,%rdx,8)
	shlq	$5, %rdx
	movups	(%rcx,%rdx), %xmm0
	movups	16(%rcx,%rdx), %xmm1
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	64(%rsp), %xmm0
	movaps	80(%rsp), %xmm1
	movups	%xmm0, (%rcx,%rdx)
	movups	%xmm1, 16(%rcx,%rdx)
	movq	48(%rsp), %rax
	movq	%rsi, 360(%rbx,%rax)
	movaps	96(%rsp), %xmm0
	movaps	112(%rsp), %xmm1
	movups	%xmm1, 16(%rbx,%rbp)
	movups	%xmm0, (%rbx,%rbp)
	cmpq	$0, 32(%rdi)
	movq	48(%rdi), %rax
	je	.LBB114_4
	testq	%rax, %rax
	je	.LBB114_5
	leaq	456(%rbx), %r15
	movq	8(%rsp), %r14
	leaq	(%rbx,%r14,8), %rdi
	addq	$456, %rdi
	leaq	(,%r14,8), %r13
	movq	24(%rsp), %rdx
	addq	$8, %rdx
	movq	%r15, %rsi
	callq	*memmove@GOTPCREL(%rip)
	movq	16(%rsp), %rax
	leaq	(%r12,%rax,8), %rsi
	addq	$456, %rsi
	movq	%r15, %rdi
	movq	%r13, %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	32(%rsp), %rax
	leaq	(%r14,%rax), %rdx
	incq	%rdx
	movl	%edx, %eax
	andl	$3, %eax
	cmpq	$3, 40(%rsp)
	jae	.LBB114_12
	xorl	%ecx, %ecx
	jmp	.LBB114_7
.LBB114_4:
	testq	%rax, %rax
	je	.LBB114_8
.LBB114_5:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.112(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.113(%rip), %rdx
	movl	$40, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.LBB114_12:
	andl	$60, %edx
	xorl	%ecx, %ecx
	.p2align	4
.LBB114_13:
	movq	456(%rbx,%rcx,8), %rsi
	movq	%rbx, 352(%rsi)
	movl	%ecx, %edi
	movw	%cx, 448(%rsi)
	movq	464(%rbx,%rcx,8), %rsi
	movq	%rbx, 352(%rsi)
	leal	1(%rdi), %r8d
	movw	%r8w, 448(%rsi)
	movq	472(%rbx,%rcx,8), %rsi
	movq	%rbx, 352(%rsi)
	leal	2(%rdi), %r8d
	movw	%r8w, 448(%rsi)
	movq	480(%rbx,%rcx,8), %rsi
	addq	$4, %rcx
	movq	%rbx, 352(%rsi)
	addl	$3, %edi
	movw	%di, 448(%rsi)
	cmpq	%rdx, %rcx
	jne	.LBB114_13
	testq	%rax, %rax
	je	.LBB114_8
	.p2align	4
.LBB114_7:
	movq	456(%rbx,%rcx,8), %rdx
	movq	%rbx, 352(%rdx)
	movw	%cx, 448(%rdx)
	incq	%rcx
	decq	%rax
	jne	.LBB114_7
.LBB114_8:
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
.LBB114_14:
	.cfi_def_cfa_offset 192
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.108(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.109(%rip), %rdx
	movl	$51, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.LBB114_15:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.110(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.111(%rip), %rdx
	movl	$39, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.LBB114_16:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.102(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.103(%rip), %rdx
	movl	$40, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end114:
	.size	_ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$15bulk_steal_left17h61d0350625e0920eE, .Lfunc_end114-_ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$15bulk_steal_left17h61d0350625e0920eE
	.cfi_endproc

	.section	".text._ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$16bulk_steal_right17he242c88ccb8acce9E","ax",@progbits
	.p2align	4
	.type	_ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$16bulk_steal_right17he242c88ccb8acce9E,@function
_ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$16bulk_steal_right17he242c88ccb8acce9E:
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
	movq	24(%rdi), %rbp
	movzwl	450(%rbp), %r8d
	leaq	(%rsi,%r8), %rax
	cmpq	$12, %rax
	jae	.LBB115_18
	movq	%rsi, %r14
	movq	%rdi, %r15
	movq	40(%rdi), %rbx
	movzwl	450(%rbx), %r12d
	subq	%rsi, %r12
	jb	.LBB115_19
	movw	%ax, 450(%rbp)
	movw	%r12w, 450(%rbx)
	leaq	-1(%r14), %r13
	leaq	360(%rbx), %r9
	leaq	-8(,%r14,8), %rdx
	movq	352(%rbx,%r14,8), %rax
	shlq	$5, %r13
	movups	(%rbx,%r13), %xmm0
	movups	16(%rbx,%r13), %xmm1
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movq	%r12, 8(%rsp)
	movq	(%r15), %rcx
	movq	16(%r15), %rsi
	movq	360(%rcx,%rsi,8), %rdi
	movq	%rax, 360(%rcx,%rsi,8)
	shlq	$5, %rsi
	movups	(%rcx,%rsi), %xmm0
	movups	16(%rcx,%rsi), %xmm1
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movups	%xmm0, (%rcx,%rsi)
	movups	%xmm1, 16(%rcx,%rsi)
	movq	%rdi, 360(%rbp,%r8,8)
	movl	%r8d, %eax
	shll	$5, %eax
	movaps	64(%rsp), %xmm0
	movaps	80(%rsp), %xmm1
	movups	%xmm1, 16(%rbp,%rax)
	movups	%xmm0, (%rbp,%rax)
	leaq	1(%r8), %r12
	movq	%r8, 24(%rsp)
	leaq	368(,%r8,8), %rdi
	addq	%rbp, %rdi
	movq	%r9, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r12, 16(%rsp)
	shll	$5, %r12d
	addq	%rbp, %r12
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%r13, %rdx
	callq	*memcpy@GOTPCREL(%rip)
	leaq	(%rbx,%r14,8), %rsi
	addq	$360, %rsi
	movq	8(%rsp), %r12
	leal	(,%r12,8), %r13d
	leaq	360(%rbx), %rdi
	movq	%r13, %rdx
	callq	*memmove@GOTPCREL(%rip)
	movq	%r14, %rsi
	shlq	$5, %rsi
	addq	%rbx, %rsi
	movq	%r12, %rdx
	shll	$5, %edx
	movq	%rbx, %rdi
	callq	*memmove@GOTPCREL(%rip)
	cmpq	$0, 32(%r15)
	movq	48(%r15), %rax
	je	.LBB115_3
	testq	%rax, %rax
	je	.LBB115_4
	leaq	456(%rbx), %r15
	movq	16(%rsp), %r12
	leaq	456(,%r12,8), %rdi
	addq	%rbp, %rdi
	leaq	(,%r14,8), %rdx
	movq	%r15, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	leaq	(%rbx,%r14,8), %rsi
	addq	$456, %rsi
	addq	$8, %r13
	movq	%r15, %rdi
	movq	%r13, %rdx
	callq	*memmove@GOTPCREL(%rip)
	movq	24(%rsp), %rdx
	movq	464(%rbp,%rdx,8), %rax
	movq	%rbp, 352(%rax)
	movw	%r12w, 448(%rax)
	cmpq	$1, %r14
	je	.LBB115_14
	movq	472(%rbp,%rdx,8), %rax
	movq	%rbp, 352(%rax)
	leal	2(%rdx), %ecx
	movw	%cx, 448(%rax)
	cmpq	$2, %r14
	je	.LBB115_14
	movq	480(%rbp,%rdx,8), %rax
	movq	%rbp, 352(%rax)
	leal	3(%rdx), %ecx
	movw	%cx, 448(%rax)
	cmpq	$3, %r14
	je	.LBB115_14
	movq	488(%rbp,%rdx,8), %rax
	movq	%rbp, 352(%rax)
	leal	4(%rdx), %ecx
	movw	%cx, 448(%rax)
	cmpq	$4, %r14
	je	.LBB115_14
	movq	496(%rbp,%rdx,8), %rax
	movq	%rbp, 352(%rax)
	leal	5(%rdx), %ecx
	movw	%cx, 448(%rax)
.LBB115_14:
	movq	8(%rsp), %rcx
	leaq	1(%rcx), %rdx
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$3, %ecx
	jae	.LBB115_16
	xorl	%ecx, %ecx
	jmp	.LBB115_6
.LBB115_3:
	testq	%rax, %rax
	je	.LBB115_7
.LBB115_4:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.112(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.118(%rip), %rdx
	movl	$40, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.LBB115_16:
	andq	$-4, %rdx
	xorl	%ecx, %ecx
	.p2align	4
.LBB115_17:
	movq	456(%rbx,%rcx,8), %rsi
	movq	%rbx, 352(%rsi)
	movl	%ecx, %edi
	movw	%cx, 448(%rsi)
	movq	464(%rbx,%rcx,8), %rsi
	movq	%rbx, 352(%rsi)
	leal	1(%rdi), %r8d
	movw	%r8w, 448(%rsi)
	movq	472(%rbx,%rcx,8), %rsi
	movq	%rbx, 352(%rsi)
	leal	2(%rdi), %r8d
	movw	%r8w, 448(%rsi)
	movq	480(%rbx,%rcx,8), %rsi
	addq	$4, %rcx
	movq	%rbx, 352(%rsi)
	addl	$3, %edi
	movw	%di, 448(%rsi)
	cmpq	%rdx, %rcx
	jne	.LBB115_17
	testq	%rax, %rax
	je	.LBB115_7
	.p2align	4
.LBB115_6:
	movq	456(%rbx,%rcx,8), %rdx
	movq	%rbx, 352(%rdx)
	movw	%cx, 448(%rdx)
	incq	%rcx
	decq	%rax
	jne	.LBB115_6
.LBB115_7:
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
.LBB115_18:
	.cfi_def_cfa_offset 160
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.114(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.115(%rip), %rdx
	movl	$50, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.LBB115_19:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.116(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.117(%rip), %rdx
	movl	$40, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end115:
	.size	_ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$16bulk_steal_right17he242c88ccb8acce9E, .Lfunc_end115-_ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$16bulk_steal_right17he242c88ccb8acce9E
	.cfi_endproc

	.section	".text._ZN5alloc11collections5btree4node77NodeRef$LT$alloc..collections..btree..node..marker..ValMut$C$K$C$V$C$Type$GT$19into_key_val_mut_at17h4cb7599317ba5afbE","ax",@progbits
	.hidden	_ZN5alloc11collections5btree4node77NodeRef$LT$alloc..collections..btree..node..marker..ValMut$C$K$C$V$C$Type$GT$19into_key_val_mut_at17h4cb7599317ba5afbE
	.globl	_ZN5alloc11collections5btree4node77NodeRef$LT$alloc..collections..btree..node..marker..ValMut$C$K$C$V$C$Type$GT$19into_key_val_mut_at17h4cb7599317ba5afbE
	.p2align	4
	.type	_ZN5alloc11collections5btree4node77NodeRef$LT$alloc..collections..btree..node..marker..ValMut$C$K$C$V$C$Type$GT$19into_key_val_mut_at17h4cb7599317ba5afbE,@function
_ZN5alloc11collections5btree4node77NodeRef$LT$alloc..collections..btree..node..marker..ValMut$C$K$C$V$C$Type$GT$19into_key_val_mut_at17h4cb7599317ba5afbE:
	.cfi_startproc
	leaq	(%rdi,%rdx,8), %rax
	addq	$360, %rax
	shlq	$5, %rdx
	addq	%rdi, %rdx
	retq
.Lfunc_end116:
	.size	_ZN5alloc11collections5btree4node77NodeRef$LT$alloc..collections..btree..node..marker..ValMut$C$K$C$V$C$Type$GT$19into_key_val_mut_at17h4cb7599317ba5afbE, .Lfunc_end116-_ZN5alloc11collections5btree4node77NodeRef$LT$alloc..collections..btree..node..marker..ValMut$C$K$C$V$C$Type$GT$19into_key_val_mut_at17h4cb7599317ba5afbE
	.cfi_endproc

	.section	".text._ZN5alloc11collections5btree6remove259_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14remove_leaf_kv17h50a7930603bcc531E","ax",@progbits
	.p2align	4
	.type	_ZN5alloc11collections5btree6remove259_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14remove_leaf_kv17h50a7930603bcc531E,@function
_ZN5alloc11collections5btree6remove259_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14remove_leaf_kv17h50a7930603bcc531E:
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
	subq	$424, %rsp
	.cfi_def_cfa_offset 480
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, 96(%rsp)
	movq	%rsi, %rbp
	movq	%rdi, 104(%rsp)
	movq	(%rsi), %r15
	movq	16(%rsi), %r14
	movzwl	450(%r15), %r13d
	leaq	360(%r15,%r14,8), %rdi
	movq	360(%r15,%r14,8), %rax
	movq	%rax, 8(%rsp)
	leaq	(%r15,%r14,8), %rsi
	addq	$368, %rsi
	movq	%r14, %r12
	notq	%r12
	addq	%r13, %r12
	leaq	(,%r12,8), %rdx
	movq	memmove@GOTPCREL(%rip), %rbx
	callq	*%rbx
	movq	%r14, 32(%rsp)
	movq	%r14, %rax
	shlq	$5, %rax
	leaq	(%r15,%rax), %rdi
	movups	(%r15,%rax), %xmm0
	movups	16(%r15,%rax), %xmm1
	movups	%xmm1, 200(%rsp)
	movups	%xmm0, 184(%rsp)
	leaq	(%r15,%rax), %rsi
	addq	$32, %rsi
	shlq	$5, %r12
	movq	%r12, %rdx
	callq	*%rbx
	leal	-1(%r13), %r8d
	movw	%r8w, 450(%r15)
	movq	8(%rbp), %r12
	movq	8(%rsp), %rax
	movq	%rax, 176(%rsp)
	cmpw	$4, %r8w
	ja	.LBB117_62
	movq	352(%r15), %rbx
	testq	%rbx, %rbx
	movq	%r12, 80(%rsp)
	je	.LBB117_9
	leaq	1(%r12), %r9
	movzwl	448(%r15), %esi
	testq	%rsi, %rsi
	je	.LBB117_3
	leaq	-1(%rsi), %r14
	movq	448(%rbx,%rsi,8), %rcx
	movq	%rbx, 216(%rsp)
	movq	%r9, 224(%rsp)
	movq	%r14, 232(%rsp)
	movq	%rcx, 240(%rsp)
	movq	%r12, 248(%rsp)
	movq	%r15, 256(%rsp)
	movq	%r12, 264(%rsp)
	movzwl	450(%rcx), %r10d
	addl	%r10d, %r13d
	cmpl	$12, %r13d
	jae	.LBB117_7
	leaq	450(%rcx), %rax
	movzwl	%r8w, %edx
	movq	%r15, %rdi
	movq	%rcx, %r15
	cmpq	%rdx, 32(%rsp)
	ja	.LBB117_19
.LBB117_20:
	movq	%r9, 72(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rsi, 64(%rsp)
	movq	%r15, 24(%rsp)
	movl	%r8d, 40(%rsp)
	movzwl	%r8w, %r12d
	leaq	(%r10,%r12), %rcx
	incq	%rcx
	cmpq	$12, %rcx
	jae	.LBB117_21
	movzwl	450(%rbx), %edx
	movq	%rdx, 56(%rsp)
	leaq	1(%r10), %rsi
	movq	%rsi, 16(%rsp)
	movq	%rcx, 88(%rsp)
	movw	%cx, (%rax)
	leaq	360(%rbx,%r14,8), %rdi
	movq	360(%rbx,%r14,8), %rax
	movq	%rax, (%rsp)
	leaq	(%rbx,%r14,8), %rsi
	addq	$368, %rsi
	movq	%r14, %r13
	notq	%r13
	addq	%rdx, %r13
	leaq	(,%r13,8), %rdx
	movq	%rdx, 48(%rsp)
	movq	memmove@GOTPCREL(%rip), %rax
	movq	%r10, %r15
	callq	*%rax
	movq	24(%rsp), %rbp
	movq	(%rsp), %rax
	movq	%rax, 360(%rbp,%r15,8)
	movq	8(%rsp), %rax
	leaq	360(%rax), %rsi
	movq	16(%rsp), %rax
	leaq	360(,%rax,8), %rdi
	addq	%rbp, %rdi
	leal	(,%r12,8), %edx
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r14, %rax
	shlq	$5, %rax
	leaq	(%rbx,%rax), %rdi
	movups	(%rbx,%rax), %xmm0
	movups	16(%rbx,%rax), %xmm1
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	leaq	(%rbx,%rax), %rsi
	addq	$32, %rsi
	shlq	$5, %r13
	movq	%r13, %rdx
	callq	*memmove@GOTPCREL(%rip)
	movq	%r15, (%rsp)
	shll	$5, %r15d
	movaps	112(%rsp), %xmm0
	movaps	128(%rsp), %xmm1
	movups	%xmm0, (%rbp,%r15)
	movups	%xmm1, 16(%rbp,%r15)
	movq	16(%rsp), %rdi
	shll	$5, %edi
	addq	%rbp, %rdi
	movq	8(%rsp), %rbp
	movl	%r12d, %edx
	shll	$5, %edx
	movq	%rbp, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	leaq	1(%r14), %r13
	leaq	(%rbx,%r14,8), %rdi
	addq	$464, %rdi
	leaq	(%rbx,%r14,8), %rsi
	addq	$472, %rsi
	movq	48(%rsp), %rdx
	callq	*memmove@GOTPCREL(%rip)
	movq	56(%rsp), %r8
	cmpq	%r13, %r8
	movq	72(%rsp), %rdi
	jbe	.LBB117_30
	movl	%r8d, %edx
	subl	%r13d, %edx
	negq	%r14
	leaq	(%r8,%r14), %rcx
	addq	$-2, %rcx
	andl	$3, %edx
	je	.LBB117_26
	.p2align	4
.LBB117_27:
	leaq	1(%r13), %rax
	movq	456(%rbx,%r13,8), %rsi
	movq	%rbx, 352(%rsi)
	movw	%r13w, 448(%rsi)
	movq	%rax, %r13
	decq	%rdx
	jne	.LBB117_27
	cmpl	$3, %ecx
	jb	.LBB117_30
	.p2align	4
.LBB117_29:
	movq	456(%rbx,%rax,8), %rcx
	movq	%rbx, 352(%rcx)
	movw	%ax, 448(%rcx)
	movq	464(%rbx,%rax,8), %rcx
	movq	%rbx, 352(%rcx)
	leal	1(%rax), %edx
	movw	%dx, 448(%rcx)
	movq	472(%rbx,%rax,8), %rcx
	movq	%rbx, 352(%rcx)
	leal	2(%rax), %edx
	movw	%dx, 448(%rcx)
	movq	480(%rbx,%rax,8), %rcx
	movq	%rbx, 352(%rcx)
	leal	3(%rax), %edx
	movw	%dx, 448(%rcx)
	addq	$4, %rax
	cmpq	%r8, %rax
	jne	.LBB117_29
.LBB117_30:
	decw	450(%rbx)
	movl	$456, %esi
	cmpq	$2, %rdi
	movq	24(%rsp), %r15
	movq	(%rsp), %rcx
	leaq	1(%rcx), %rbx
	jb	.LBB117_39
	incq	%r12
	movq	88(%rsp), %r14
	movq	%r14, %rax
	subq	%rcx, %rax
	cmpq	%rax, %r12
	jne	.LBB117_32
	leaq	456(%r15), %rax
	leaq	(%rax,%rbx,8), %rdi
	leaq	456(%rbp), %rsi
	leal	(,%r12,8), %edx
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	andq	$3, %r12
	movl	40(%rsp), %edi
	je	.LBB117_37
	movq	(%rsp), %rax
	leaq	(%r15,%rax,8), %rcx
	addq	$464, %rcx
	xorl	%eax, %eax
	.p2align	4
.LBB117_35:
	movq	(%rcx,%rax,8), %rdx
	movq	%r15, 352(%rdx)
	leal	(%rbx,%rax), %esi
	movw	%si, 448(%rdx)
	incq	%rax
	cmpq	%rax, %r12
	jne	.LBB117_35
	addq	%rbx, %rax
.LBB117_37:
	movl	$552, %esi
	cmpw	$3, %di
	jb	.LBB117_39
	.p2align	4
.LBB117_38:
	movq	456(%r15,%rax,8), %rcx
	movq	%r15, 352(%rcx)
	movw	%ax, 448(%rcx)
	movq	464(%r15,%rax,8), %rcx
	movq	%r15, 352(%rcx)
	leal	1(%rax), %edx
	movw	%dx, 448(%rcx)
	movq	472(%r15,%rax,8), %rcx
	movq	%r15, 352(%rcx)
	leal	2(%rax), %edx
	movw	%dx, 448(%rcx)
	movq	480(%r15,%rax,8), %rcx
	movq	%r15, 352(%rcx)
	leaq	3(%rax), %rdx
	movw	%dx, 448(%rcx)
	addq	$4, %rax
	cmpq	%r14, %rdx
	jne	.LBB117_38
.LBB117_39:
	movl	$8, %edx
	movq	%rbp, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	64(%rsp), %rax
	testq	%rax, %rax
	cmoveq	%rax, %rbx
	addq	%rbx, 32(%rsp)
	movq	80(%rsp), %r12
	jmp	.LBB117_9
.LBB117_3:
	cmpw	$0, 450(%rbx)
	je	.LBB117_15
	movq	464(%rbx), %rdi
	movq	%rbx, 272(%rsp)
	movq	%r9, 280(%rsp)
	movq	$0, 288(%rsp)
	movq	%r15, 296(%rsp)
	movq	%r12, 304(%rsp)
	movq	%rdi, 312(%rsp)
	movq	%r12, 320(%rsp)
	movzwl	450(%rdi), %ecx
	addl	%ecx, %r13d
	cmpl	$12, %r13d
	jae	.LBB117_5
	leaq	450(%r15), %rax
	movzwl	%r8w, %r10d
	xorl	%r14d, %r14d
	movl	%ecx, %r8d
	movq	%r10, %rdx
	cmpq	%rdx, 32(%rsp)
	jbe	.LBB117_20
.LBB117_19:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.120(%rip), %rdx
	movl	$142, %esi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.119(%rip), %rdi
	jmp	.LBB117_22
.LBB117_7:
.Ltmp1169:
	leaq	216(%rsp), %rdi
	movl	$1, %esi
	callq	_ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$15bulk_steal_left17h61d0350625e0920eE
.Ltmp1170:
	incq	32(%rsp)
	jmp	.LBB117_9
.LBB117_5:
.Ltmp1171:
	leaq	272(%rsp), %rdi
	movl	$1, %esi
	callq	_ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$16bulk_steal_right17he242c88ccb8acce9E
.Ltmp1172:
.LBB117_9:
	movq	352(%r15), %rbx
	testq	%rbx, %rbx
	je	.LBB117_62
	movzwl	450(%rbx), %eax
	cmpw	$4, %ax
	jbe	.LBB117_11
.LBB117_62:
	movq	208(%rsp), %rax
	movq	104(%rsp), %rdx
	movq	%rax, 32(%rdx)
	movq	176(%rsp), %rax
	movq	184(%rsp), %rcx
	movups	192(%rsp), %xmm0
	movups	%xmm0, 16(%rdx)
	movq	%rax, (%rdx)
	movq	%rcx, 8(%rdx)
	movq	%r15, 40(%rdx)
	movq	%r12, 48(%rdx)
	movq	32(%rsp), %rax
	movq	%rax, 56(%rdx)
	addq	$424, %rsp
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
.LBB117_11:
	.cfi_def_cfa_offset 480
	leaq	1(%r12), %r13
	movq	%r15, 24(%rsp)
	jmp	.LBB117_12
	.p2align	4
.LBB117_59:
	movl	$8, %edx
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movzwl	450(%rbx), %eax
	cmpw	$4, %ax
	movq	80(%rsp), %r12
	ja	.LBB117_62
.LBB117_12:
	movq	%rbx, %rcx
	movzwl	%ax, %eax
	movq	352(%rbx), %rbx
	testq	%rbx, %rbx
	je	.LBB117_60
	movq	%r13, %rsi
	leaq	1(%r13), %rdi
	movzwl	448(%rcx), %r13d
	testq	%r13, %r13
	movq	%rdi, 72(%rsp)
	je	.LBB117_14
	movq	448(%rbx,%r13,8), %r14
	decq	%r13
	movq	%rbx, 328(%rsp)
	movq	%rdi, 336(%rsp)
	movq	%r13, 344(%rsp)
	movq	%r14, 352(%rsp)
	movq	%rsi, 360(%rsp)
	movq	%rcx, 368(%rsp)
	movq	%rsi, 376(%rsp)
	movzwl	450(%r14), %esi
	leal	(%rax,%rsi), %edx
	incl	%edx
	cmpl	$12, %edx
	jae	.LBB117_43
	movzwl	450(%rbx), %edx
	leaq	1(%rsi), %rdi
	movq	%rdi, (%rsp)
	movq	%rsi, %r12
	addq	%rax, %rsi
	incq	%rsi
	movq	%rcx, 8(%rsp)
	movq	%rax, 16(%rsp)
	jmp	.LBB117_46
	.p2align	4
.LBB117_14:
	movzwl	450(%rbx), %edx
	testw	%dx, %dx
	je	.LBB117_15
	movq	464(%rbx), %r8
	movq	%rbx, 112(%rsp)
	movq	%rdi, 120(%rsp)
	movq	$0, 128(%rsp)
	movq	%rcx, 136(%rsp)
	movq	%rsi, 144(%rsp)
	movq	%r8, 152(%rsp)
	movq	%rsi, 160(%rsp)
	movzwl	450(%r8), %r9d
	leaq	(%rax,%r9), %rsi
	incq	%rsi
	cmpq	$12, %rsi
	jae	.LBB117_44
	leaq	1(%rax), %rdi
	movq	%rdi, (%rsp)
	movq	%rcx, %r14
	xorl	%r13d, %r13d
	movq	%rax, %r12
	movq	%r8, 8(%rsp)
	movq	%r9, 16(%rsp)
.LBB117_46:
	movzwl	%dx, %eax
	movq	%rax, 64(%rsp)
	movq	%rsi, 48(%rsp)
	movw	%si, 450(%r14)
	leaq	(%rbx,%r13,8), %rdi
	addq	$360, %rdi
	movq	360(%rbx,%r13,8), %r15
	leaq	(%rbx,%r13,8), %rsi
	addq	$368, %rsi
	movq	%r13, %rbp
	notq	%rbp
	addq	%rax, %rbp
	leaq	(,%rbp,8), %rdx
	movq	%rdx, 56(%rsp)
	movq	memmove@GOTPCREL(%rip), %rax
	callq	*%rax
	movq	%r15, 360(%r14,%r12,8)
	movq	8(%rsp), %rax
	leaq	360(%rax), %rsi
	movq	(%rsp), %rax
	leaq	360(%r14,%rax,8), %rdi
	movq	16(%rsp), %rax
	leal	(,%rax,8), %edx
	movq	memcpy@GOTPCREL(%rip), %r15
	callq	*%r15
	movq	%r13, %rax
	shlq	$5, %rax
	leaq	(%rbx,%rax), %rdi
	movups	(%rbx,%rax), %xmm0
	movups	16(%rbx,%rax), %xmm1
	movaps	%xmm1, 400(%rsp)
	movaps	%xmm0, 384(%rsp)
	leaq	(%rbx,%rax), %rsi
	addq	$32, %rsi
	shlq	$5, %rbp
	movq	%rbp, %rdx
	movq	memmove@GOTPCREL(%rip), %r15
	callq	*%r15
	movq	%r12, 40(%rsp)
	shll	$5, %r12d
	movaps	384(%rsp), %xmm0
	movaps	400(%rsp), %xmm1
	movups	%xmm0, (%r14,%r12)
	movups	%xmm1, 16(%r14,%r12)
	movq	(%rsp), %rdi
	shll	$5, %edi
	addq	%r14, %rdi
	movq	16(%rsp), %rdx
	shll	$5, %edx
	movq	8(%rsp), %rsi
	callq	*memcpy@GOTPCREL(%rip)
	leaq	1(%r13), %rbp
	leaq	(%rbx,%r13,8), %rdi
	addq	$464, %rdi
	leaq	(%rbx,%r13,8), %rsi
	addq	$472, %rsi
	movq	56(%rsp), %rdx
	callq	*%r15
	movq	64(%rsp), %rsi
	cmpq	%rbp, %rsi
	movq	24(%rsp), %r15
	jbe	.LBB117_52
	movl	%esi, %ecx
	subl	%ebp, %ecx
	andl	$3, %ecx
	je	.LBB117_48
	.p2align	4
.LBB117_49:
	leaq	1(%rbp), %rax
	movq	456(%rbx,%rbp,8), %rdx
	movq	%rbx, 352(%rdx)
	movw	%bp, 448(%rdx)
	movq	%rax, %rbp
	decq	%rcx
	jne	.LBB117_49
	negq	%r13
	leaq	(%rsi,%r13), %rcx
	addq	$-2, %rcx
	cmpl	$3, %ecx
	jb	.LBB117_52
	.p2align	4
.LBB117_51:
	movq	456(%rbx,%rax,8), %rcx
	movq	%rbx, 352(%rcx)
	movw	%ax, 448(%rcx)
	movq	464(%rbx,%rax,8), %rcx
	movq	%rbx, 352(%rcx)
	leal	1(%rax), %edx
	movw	%dx, 448(%rcx)
	movq	472(%rbx,%rax,8), %rcx
	movq	%rbx, 352(%rcx)
	leal	2(%rax), %edx
	movw	%dx, 448(%rcx)
	movq	480(%rbx,%rax,8), %rcx
	movq	%rbx, 352(%rcx)
	leal	3(%rax), %edx
	movw	%dx, 448(%rcx)
	addq	$4, %rax
	cmpq	%rsi, %rax
	jne	.LBB117_51
.LBB117_52:
	decw	450(%rbx)
	movl	$456, %esi
	movq	72(%rsp), %r13
	cmpq	$2, %r13
	movq	8(%rsp), %r12
	jb	.LBB117_59
	movq	16(%rsp), %rdx
	incq	%rdx
	movq	48(%rsp), %rbp
	movq	%rbp, %rax
	subq	40(%rsp), %rax
	cmpq	%rax, %rdx
	jne	.LBB117_32
	leaq	456(%r14), %rax
	movq	(%rsp), %r15
	leaq	(%rax,%r15,8), %rdi
	leaq	456(%r12), %rsi
	shll	$3, %edx
	callq	*memcpy@GOTPCREL(%rip)
	movl	%ebp, %ecx
	subl	%r15d, %ecx
	incl	%ecx
	movq	%r15, %rax
	andl	$3, %ecx
	je	.LBB117_57
	movq	%r15, %rdx
	.p2align	4
.LBB117_56:
	leaq	1(%rdx), %rax
	movq	456(%r14,%rdx,8), %rsi
	movq	%r14, 352(%rsi)
	movw	%dx, 448(%rsi)
	movq	%rax, %rdx
	decq	%rcx
	jne	.LBB117_56
.LBB117_57:
	movq	%rbp, %rcx
	subq	%r15, %rcx
	movl	$552, %esi
	cmpl	$3, %ecx
	movq	24(%rsp), %r15
	jb	.LBB117_59
	.p2align	4
.LBB117_58:
	movq	456(%r14,%rax,8), %rcx
	movq	%r14, 352(%rcx)
	movw	%ax, 448(%rcx)
	movq	464(%r14,%rax,8), %rcx
	movq	%r14, 352(%rcx)
	leal	1(%rax), %edx
	movw	%dx, 448(%rcx)
	movq	472(%r14,%rax,8), %rcx
	movq	%r14, 352(%rcx)
	leal	2(%rax), %edx
	movw	%dx, 448(%rcx)
	movq	480(%r14,%rax,8), %rcx
	movq	%r14, 352(%rcx)
	leaq	3(%rax), %rdx
	movw	%dx, 448(%rcx)
	addq	$4, %rax
	cmpq	%rbp, %rdx
	jne	.LBB117_58
	jmp	.LBB117_59
.LBB117_48:
	movq	%rbp, %rax
	negq	%r13
	leaq	(%rsi,%r13), %rcx
	addq	$-2, %rcx
	cmpl	$3, %ecx
	jae	.LBB117_51
	jmp	.LBB117_52
.LBB117_60:
	testq	%rax, %rax
	jne	.LBB117_62
	movq	96(%rsp), %rax
	movb	$1, (%rax)
	jmp	.LBB117_62
.LBB117_43:
	movl	$5, %esi
	subq	%rax, %rsi
.Ltmp1175:
	leaq	328(%rsp), %rdi
	callq	_ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$15bulk_steal_left17h61d0350625e0920eE
.Ltmp1176:
	jmp	.LBB117_62
.LBB117_26:
	movq	%r13, %rax
	cmpl	$3, %ecx
	jae	.LBB117_29
	jmp	.LBB117_30
.LBB117_44:
	movl	$5, %esi
	subq	%rax, %rsi
.Ltmp1177:
	leaq	112(%rsp), %rdi
	callq	_ZN5alloc11collections5btree4node29BalancingContext$LT$K$C$V$GT$16bulk_steal_right17he242c88ccb8acce9E
.Ltmp1178:
	jmp	.LBB117_62
.LBB117_32:
.Ltmp1179:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.102(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.103(%rip), %rdx
	movl	$40, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Ltmp1180:
	jmp	.LBB117_23
.LBB117_15:
.Ltmp1181:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.98(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.99(%rip), %rdx
	movl	$123, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp1182:
	jmp	.LBB117_23
.LBB117_21:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.122(%rip), %rdx
	movl	$42, %esi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.121(%rip), %rdi
.LBB117_22:
.Ltmp1173:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Ltmp1174:
.LBB117_23:
	ud2
.LBB117_63:
.Ltmp1183:
	movq	%rax, %rbx
	leaq	176(%rsp), %rdi
	callq	_ZN4core3ptr124drop_in_place$LT$$LP$usize$C$alloc..collections..vec_deque..VecDeque$LT$$LP$u64$C$alloc..vec..Vec$LT$f32$GT$$RP$$GT$$RP$$GT$17ha468baef6a8a2d66E
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end117:
	.size	_ZN5alloc11collections5btree6remove259_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14remove_leaf_kv17h50a7930603bcc531E, .Lfunc_end117-_ZN5alloc11collections5btree6remove259_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14remove_leaf_kv17h50a7930603bcc531E
	.cfi_endproc
	.section	".gcc_except_table._ZN5alloc11collections5btree6remove259_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14remove_leaf_kv17h50a7930603bcc531E","a",@progbits
	.p2align	2, 0x0
GCC_except_table117:
.Lexception62:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end62-.Lcst_begin62
.Lcst_begin62:
	.uleb128 .Lfunc_begin62-.Lfunc_begin62
	.uleb128 .Ltmp1169-.Lfunc_begin62
	.byte	0
	.byte	0
	.uleb128 .Ltmp1169-.Lfunc_begin62
	.uleb128 .Ltmp1172-.Ltmp1169
	.uleb128 .Ltmp1183-.Lfunc_begin62
	.byte	0
	.uleb128 .Ltmp1172-.Lfunc_begin62
	.uleb128 .Ltmp1175-.Ltmp1172
	.byte	0
	.byte	0
	.uleb128 .Ltmp1175-.Lfunc_begin62
	.uleb128 .Ltmp1174-.Ltmp1175
	.uleb128 .Ltmp1183-.Lfunc_begin62
	.byte	0
	.uleb128 .Ltmp1174-.Lfunc_begin62
	.uleb128 .Lfunc_end117-.Ltmp1174
	.byte	0
	.byte	0
.Lcst_end62:
	.p2align	2, 0x0

	.section	".text._ZN5alloc11collections5btree6remove269_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$18remove_kv_tracking17h13ba8e35b17fc660E","ax",@progbits
	.hidden	_ZN5alloc11collections5btree6remove269_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$18remove_kv_tracking17h13ba8e35b17fc660E
	.globl	_ZN5alloc11collections5btree6remove269_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$18remove_kv_tracking17h13ba8e35b17fc660E
	.p2align	4
	.type	_ZN5alloc11collections5btree6remove269_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$18remove_kv_tracking17h13ba8e35b17fc660E,@function
_ZN5alloc11collections5btree6remove269_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$18remove_kv_tracking17h13ba8e35b17fc660E:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$144, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	8(%rsi), %rdi
	movq	16(%rsi), %rcx
	testq	%rdi, %rdi
	je	.LBB118_1
	movq	456(%rax,%rcx,8), %rcx
	movq	%rdi, %rax
	decq	%rax
	je	.LBB118_9
	addq	$-2, %rdi
	movq	%rax, %rsi
	andq	$7, %rsi
	je	.LBB118_7
	xorl	%r8d, %r8d
	.p2align	4
.LBB118_5:
	movzwl	450(%rcx), %r9d
	movq	456(%rcx,%r9,8), %rcx
	incq	%r8
	cmpq	%r8, %rsi
	jne	.LBB118_5
	subq	%r8, %rax
.LBB118_7:
	cmpq	$7, %rdi
	jb	.LBB118_9
	.p2align	4
.LBB118_8:
	movzwl	450(%rcx), %esi
	movq	456(%rcx,%rsi,8), %rcx
	movzwl	450(%rcx), %esi
	movq	456(%rcx,%rsi,8), %rcx
	movzwl	450(%rcx), %esi
	movq	456(%rcx,%rsi,8), %rcx
	movzwl	450(%rcx), %esi
	movq	456(%rcx,%rsi,8), %rcx
	movzwl	450(%rcx), %esi
	movq	456(%rcx,%rsi,8), %rcx
	movzwl	450(%rcx), %esi
	movq	456(%rcx,%rsi,8), %rcx
	movzwl	450(%rcx), %esi
	movq	456(%rcx,%rsi,8), %rcx
	movzwl	450(%rcx), %esi
	movq	456(%rcx,%rsi,8), %rcx
	addq	$-8, %rax
	jne	.LBB118_8
.LBB118_9:
	movzwl	450(%rcx), %eax
	decq	%rax
	movq	%rcx, 88(%rsp)
	movq	$0, 96(%rsp)
	movq	%rax, 104(%rsp)
	movq	%rsp, %rdi
	leaq	88(%rsp), %rsi
	callq	_ZN5alloc11collections5btree6remove259_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14remove_leaf_kv17h50a7930603bcc531E
	movq	(%rsp), %rdi
	movups	8(%rsp), %xmm0
	movaps	%xmm0, 112(%rsp)
	movups	24(%rsp), %xmm0
	movaps	%xmm0, 128(%rsp)
	movq	40(%rsp), %rax
	movq	48(%rsp), %rdx
	movq	56(%rsp), %rsi
	movzwl	450(%rax), %ecx
	cmpq	%rcx, %rsi
	jb	.LBB118_11
	.p2align	4
.LBB118_10:
	movzwl	448(%rax), %esi
	movq	352(%rax), %rax
	incq	%rdx
	cmpw	450(%rax), %si
	jae	.LBB118_10
.LBB118_11:
	movq	%rsi, %r8
	shlq	$5, %r8
	movq	360(%rax,%rsi,8), %rcx
	movq	%rdi, 360(%rax,%rsi,8)
	movups	(%rax,%r8), %xmm0
	movups	16(%rax,%r8), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movaps	112(%rsp), %xmm0
	movaps	128(%rsp), %xmm1
	movups	%xmm0, (%rax,%r8)
	movups	%xmm1, 16(%rax,%r8)
	testq	%rdx, %rdx
	je	.LBB118_12
	leaq	(%rax,%rsi,8), %rdi
	addq	$464, %rdi
	movq	%rdx, %rsi
	andq	$7, %rsi
	je	.LBB118_14
	xorl	%r9d, %r9d
	.p2align	4
.LBB118_16:
	movq	(%rdi), %rax
	leaq	456(%rax), %rdi
	incq	%r9
	cmpq	%r9, %rsi
	jne	.LBB118_16
	movq	%rdx, %r8
	subq	%r9, %r8
	xorl	%esi, %esi
	cmpq	$8, %rdx
	jae	.LBB118_19
	jmp	.LBB118_20
.LBB118_1:
	movq	%rax, 64(%rsp)
	movq	$0, 72(%rsp)
	movq	%rcx, 80(%rsp)
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdi
	callq	_ZN5alloc11collections5btree6remove259_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14remove_leaf_kv17h50a7930603bcc531E
	movq	%rbx, %rax
	addq	$144, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB118_12:
	.cfi_def_cfa_offset 160
	incq	%rsi
	jmp	.LBB118_20
.LBB118_14:
	movq	%rdx, %r8
	xorl	%esi, %esi
	cmpq	$8, %rdx
	jb	.LBB118_20
	.p2align	4
.LBB118_19:
	movq	(%rdi), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	leaq	456(%rax), %rdi
	addq	$-8, %r8
	jne	.LBB118_19
.LBB118_20:
	movq	%rcx, (%rbx)
	movaps	(%rsp), %xmm0
	movaps	16(%rsp), %xmm1
	movups	%xmm0, 8(%rbx)
	movups	%xmm1, 24(%rbx)
	movq	%rax, 40(%rbx)
	movq	$0, 48(%rbx)
	movq	%rsi, 56(%rbx)
	movq	%rbx, %rax
	addq	$144, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end118:
	.size	_ZN5alloc11collections5btree6remove269_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$18remove_kv_tracking17h13ba8e35b17fc660E, .Lfunc_end118-_ZN5alloc11collections5btree6remove269_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$alloc..collections..btree..node..marker..Mut$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$18remove_kv_tracking17h13ba8e35b17fc660E
	.cfi_endproc

	.section	".text._ZN5alloc11collections5btree6search142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$11search_tree17hfe9f0bba2460fd94E","ax",@progbits
	.hidden	_ZN5alloc11collections5btree6search142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$11search_tree17hfe9f0bba2460fd94E
	.globl	_ZN5alloc11collections5btree6search142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$11search_tree17hfe9f0bba2460fd94E
	.p2align	4
	.type	_ZN5alloc11collections5btree6search142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$11search_tree17hfe9f0bba2460fd94E,@function
_ZN5alloc11collections5btree6search142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$11search_tree17hfe9f0bba2460fd94E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	(%rcx), %rcx
.LBB119_1:
	movzwl	450(%rsi), %r8d
	movl	%r8d, %r9d
	shll	$3, %r9d
	movq	$-1, %rdi
	.p2align	4
.LBB119_2:
	testq	%r9, %r9
	je	.LBB119_3
	cmpq	368(%rsi,%rdi,8), %rcx
	seta	%r10b
	sbbb	$0, %r10b
	incq	%rdi
	addq	$-8, %r9
	cmpb	$1, %r10b
	je	.LBB119_2
	movzbl	%r10b, %r8d
	testl	%r8d, %r8d
	je	.LBB119_8
	movq	%rdx, %r8
	subq	$1, %r8
	jae	.LBB119_10
	jmp	.LBB119_7
	.p2align	4
.LBB119_3:
	movq	%r8, %rdi
	movq	%rdx, %r8
	subq	$1, %r8
	jb	.LBB119_7
.LBB119_10:
	movq	456(%rsi,%rdi,8), %rsi
	movq	%r8, %rdx
	jmp	.LBB119_1
.LBB119_8:
	xorl	%ecx, %ecx
.LBB119_9:
	movq	%rsi, 8(%rax)
	movq	%rdx, 16(%rax)
	movq	%rdi, 24(%rax)
	movq	%rcx, (%rax)
	retq
.LBB119_7:
	movl	$1, %ecx
	jmp	.LBB119_9
.Lfunc_end119:
	.size	_ZN5alloc11collections5btree6search142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$11search_tree17hfe9f0bba2460fd94E, .Lfunc_end119-_ZN5alloc11collections5btree6search142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$11search_tree17hfe9f0bba2460fd94E
	.cfi_endproc

	.section	".text._ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$30find_leaf_edges_spanning_range17hd726f32b1f5e1332E","ax",@progbits
	.hidden	_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$30find_leaf_edges_spanning_range17hd726f32b1f5e1332E
	.globl	_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$30find_leaf_edges_spanning_range17hd726f32b1f5e1332E
	.p2align	4
	.type	_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$30find_leaf_edges_spanning_range17hd726f32b1f5e1332E,@function
_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$30find_leaf_edges_spanning_range17hd726f32b1f5e1332E:
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
	movzbl	16(%rcx), %r8d
	testq	%r8, %r8
	movq	(%rcx), %rax
	cmpq	8(%rcx), %rax
	ja	.LBB120_2
	movq	%rdi, (%rsp)
	leaq	8(%rcx), %rax
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
	leaq	.LJTI120_0(%rip), %rbx
	movslq	(%rbx,%r9,4), %rdi
	addq	%rbx, %rdi
	jmpq	*%rdi
.LBB120_2:
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.124(%rip), %rdi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.125(%rip), %rdx
	movl	$99, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB120_3:
	movq	(%rcx), %r14
	movzwl	450(%rsi), %r10d
	movl	%r10d, %r15d
	shll	$3, %r15d
	movq	$-1, %r11
	xorl	%r9d, %r9d
	.p2align	4
.LBB120_4:
	testq	%r15, %r15
	je	.LBB120_17
	cmpq	368(%rsi,%r11,8), %r14
	seta	%bpl
	sbbb	$0, %bpl
	incq	%r11
	addq	$-8, %r15
	cmpb	$1, %bpl
	je	.LBB120_4
	movzbl	%bpl, %edi
	testl	%edi, %edi
	jne	.LBB120_7
	movl	$3, %r9d
	leaq	.LJTI120_1(%rip), %rdi
	movslq	(%rdi,%r8,4), %r14
	addq	%rdi, %r14
	movq	%r11, %r10
	jmpq	*%r14
.LBB120_7:
	xorl	%r9d, %r9d
	leaq	.LJTI120_1(%rip), %rdi
	movslq	(%rdi,%r8,4), %r14
	addq	%rdi, %r14
	movq	%r11, %r10
	jmpq	*%r14
.LBB120_8:
	movq	(%rcx), %r9
	movzwl	450(%rsi), %r10d
	movl	%r10d, %r14d
	shll	$3, %r14d
	xorl	%r15d, %r15d
	.p2align	4
.LBB120_9:
	testq	%r14, %r14
	je	.LBB120_10
	cmpq	360(%rsi,%r15,8), %r9
	seta	%bpl
	sbbb	$0, %bpl
	leaq	1(%r15), %r11
	addq	$-8, %r14
	movq	%r11, %r15
	cmpb	$1, %bpl
	je	.LBB120_9
	movzbl	%bpl, %edi
	testl	%edi, %edi
	jne	.LBB120_13
	movl	$2, %r9d
	movq	%r11, %r10
	jmp	.LBB120_17
.LBB120_10:
	movl	$1, %r9d
	jmp	.LBB120_17
.LBB120_13:
	decq	%r11
	movl	$1, %r9d
	leaq	.LJTI120_1(%rip), %rdi
	movslq	(%rdi,%r8,4), %r14
	addq	%rdi, %r14
	movq	%r11, %r10
	jmpq	*%r14
.LBB120_14:
	movzwl	450(%rsi), %r10d
	movl	$3, %r9d
	leaq	.LJTI120_1(%rip), %rdi
	movslq	(%rdi,%r8,4), %r14
	addq	%rdi, %r14
	movq	%r10, %r11
	jmpq	*%r14
.LBB120_17:
	leaq	.LJTI120_1(%rip), %rdi
	movslq	(%rdi,%r8,4), %r14
	addq	%rdi, %r14
	movq	%r10, %r11
	jmpq	*%r14
.LBB120_18:
	movq	(%rax), %r15
	movzwl	450(%rsi), %r11d
	leaq	(,%r11,8), %r12
	leaq	(,%r10,8), %rdi
	subq	%rdi, %r12
	xorl	%r8d, %r8d
	movq	%r10, %r14
	.p2align	4
.LBB120_19:
	testq	%r12, %r12
	je	.LBB120_31
	cmpq	360(%rsi,%r14,8), %r15
	seta	%bpl
	sbbb	$0, %bpl
	incq	%r14
	addq	$-8, %r12
	cmpb	$1, %bpl
	je	.LBB120_19
	movzbl	%bpl, %edi
	testl	%edi, %edi
	jne	.LBB120_22
	movl	$3, %r8d
	movq	%r14, %r11
	cmpq	%r11, %r10
	jae	.LBB120_35
	jmp	.LBB120_32
.LBB120_23:
	movq	(%rax), %r15
	movzwl	450(%rsi), %r14d
	leaq	-1(%r10), %r11
	leaq	(,%r14,8), %r12
	leaq	(,%r10,8), %rdi
	subq	%rdi, %r12
	movl	$1, %r8d
	.p2align	4
.LBB120_24:
	testq	%r12, %r12
	je	.LBB120_25
	cmpq	368(%rsi,%r11,8), %r15
	seta	%bpl
	sbbb	$0, %bpl
	incq	%r11
	addq	$-8, %r12
	cmpb	$1, %bpl
	je	.LBB120_24
	movzbl	%bpl, %edi
	testl	%edi, %edi
	je	.LBB120_30
	jmp	.LBB120_31
.LBB120_29:
	movzwl	450(%rsi), %r11d
.LBB120_30:
	movl	$2, %r8d
	cmpq	%r11, %r10
	jae	.LBB120_35
	jmp	.LBB120_32
.LBB120_22:
	decq	%r14
	xorl	%r8d, %r8d
	movq	%r14, %r11
.LBB120_31:
	cmpq	%r11, %r10
	jb	.LBB120_32
.LBB120_35:
	subq	$1, %rdx
	jb	.LBB120_37
	movq	456(%rsi,%r10,8), %rsi
	xorl	%r10d, %r10d
	movslq	(%rbx,%r9,4), %rdi
	addq	%rbx, %rdi
	jmpq	*%rdi
.LBB120_25:
	movq	%r14, %r11
	cmpq	%r11, %r10
	jae	.LBB120_35
.LBB120_32:
	movq	%rsi, %rbx
	testq	%rdx, %rdx
	je	.LBB120_33
	movq	456(%rsi,%r10,8), %rsi
	decq	%rdx
	xorl	%r10d, %r10d
	leaq	.LJTI120_2(%rip), %rdi
	movslq	(%rdi,%r9,4), %r14
	addq	%rdi, %r14
	jmpq	*%r14
.LBB120_37:
	movq	(%rsp), %rax
	movq	$0, (%rax)
	movq	$0, 24(%rax)
	jmp	.LBB120_38
.LBB120_33:
	movq	(%rsp), %rax
	movq	%rsi, (%rax)
	movq	$0, 8(%rax)
	movq	%r10, 16(%rax)
	movq	%rbx, 24(%rax)
	movq	$0, 32(%rax)
	movq	%r11, 40(%rax)
.LBB120_38:
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
.LBB120_39:
	.cfi_def_cfa_offset 64
	movq	(%rcx), %r12
	movzwl	450(%rsi), %r10d
	movl	%r10d, %r13d
	shll	$3, %r13d
	movq	$-1, %r15
	xorl	%r9d, %r9d
	.p2align	4
.LBB120_40:
	testq	%r13, %r13
	je	.LBB120_52
	cmpq	368(%rsi,%r15,8), %r12
	seta	%bpl
	sbbb	$0, %bpl
	incq	%r15
	addq	$-8, %r13
	cmpb	$1, %bpl
	je	.LBB120_40
	movzbl	%bpl, %r9d
	testl	%r9d, %r9d
	jne	.LBB120_50
	movl	$3, %r9d
	movq	456(%rbx,%r11,8), %rbx
	xorl	%r11d, %r11d
	leaq	.LJTI120_3(%rip), %r10
	movslq	(%r10,%r8,4), %r14
	addq	%r10, %r14
	movq	%r15, %r10
	jmpq	*%r14
.LBB120_50:
	xorl	%r9d, %r9d
	movq	456(%rbx,%r11,8), %rbx
	xorl	%r11d, %r11d
	leaq	.LJTI120_3(%rip), %r10
	movslq	(%r10,%r8,4), %r14
	addq	%r10, %r14
	movq	%r15, %r10
	jmpq	*%r14
.LBB120_44:
	movq	(%rcx), %r12
	movzwl	450(%rsi), %r10d
	movl	%r10d, %r13d
	shll	$3, %r13d
	xorl	%ebp, %ebp
	movl	$1, %r9d
	.p2align	4
.LBB120_45:
	testq	%r13, %r13
	je	.LBB120_52
	cmpq	360(%rsi,%rbp,8), %r12
	seta	%r14b
	sbbb	$0, %r14b
	leaq	1(%rbp), %r15
	addq	$-8, %r13
	movq	%r15, %rbp
	cmpb	$1, %r14b
	je	.LBB120_45
	movzbl	%r14b, %r10d
	testl	%r10d, %r10d
	jne	.LBB120_51
	movl	$2, %r9d
	movq	456(%rbx,%r11,8), %rbx
	xorl	%r11d, %r11d
	leaq	.LJTI120_3(%rip), %r10
	movslq	(%r10,%r8,4), %r14
	addq	%r10, %r14
	movq	%r15, %r10
	jmpq	*%r14
.LBB120_51:
	decq	%r15
	movq	%r15, %r10
	jmp	.LBB120_52
.LBB120_49:
	movzwl	450(%rsi), %r10d
	movl	$3, %r9d
	movq	456(%rbx,%r11,8), %rbx
	xorl	%r11d, %r11d
	leaq	.LJTI120_3(%rip), %r14
	movslq	(%r14,%r8,4), %r15
	addq	%r14, %r15
	jmpq	*%r15
.LBB120_52:
	movq	456(%rbx,%r11,8), %rbx
	xorl	%r11d, %r11d
	leaq	.LJTI120_3(%rip), %r14
	movslq	(%r14,%r8,4), %r15
	addq	%r14, %r15
	jmpq	*%r15
.LBB120_53:
	movq	(%rax), %r12
	movzwl	450(%rbx), %r11d
	movl	%r11d, %r13d
	shll	$3, %r13d
	xorl	%r8d, %r8d
	xorl	%ebp, %ebp
	.p2align	4
.LBB120_54:
	testq	%r13, %r13
	je	.LBB120_66
	cmpq	360(%rbx,%rbp,8), %r12
	seta	%r14b
	sbbb	$0, %r14b
	leaq	1(%rbp), %r15
	addq	$-8, %r13
	movq	%r15, %rbp
	cmpb	$1, %r14b
	je	.LBB120_54
	movzbl	%r14b, %r8d
	testl	%r8d, %r8d
	jne	.LBB120_64
	movl	$3, %r8d
	jmp	.LBB120_65
.LBB120_58:
	movq	(%rax), %r12
	movzwl	450(%rbx), %r15d
	movl	%r15d, %r13d
	shll	$3, %r13d
	movq	$-1, %r11
	movl	$1, %r8d
	.p2align	4
.LBB120_59:
	testq	%r13, %r13
	je	.LBB120_65
	cmpq	368(%rbx,%r11,8), %r12
	seta	%bpl
	sbbb	$0, %bpl
	incq	%r11
	addq	$-8, %r13
	cmpb	$1, %bpl
	je	.LBB120_59
	movzbl	%bpl, %ebp
	testl	%ebp, %ebp
	jne	.LBB120_66
	movl	$2, %r8d
	jmp	.LBB120_66
.LBB120_63:
	movzwl	450(%rbx), %r11d
	movl	$2, %r8d
	jmp	.LBB120_66
.LBB120_64:
	decq	%r15
	xorl	%r8d, %r8d
.LBB120_65:
	movq	%r15, %r11
.LBB120_66:
	testq	%rdx, %rdx
	je	.LBB120_33
	movq	456(%rsi,%r10,8), %rsi
	decq	%rdx
	xorl	%r10d, %r10d
	movslq	(%rdi,%r9,4), %r14
	addq	%rdi, %r14
	jmpq	*%r14
.Lfunc_end120:
	.size	_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$30find_leaf_edges_spanning_range17hd726f32b1f5e1332E, .Lfunc_end120-_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$30find_leaf_edges_spanning_range17hd726f32b1f5e1332E
	.cfi_endproc
	.section	".rodata._ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$30find_leaf_edges_spanning_range17hd726f32b1f5e1332E","a",@progbits
	.p2align	2, 0x0
.LJTI120_0:
	.long	.LBB120_3-.LJTI120_0
	.long	.LBB120_8-.LJTI120_0
	.long	.LBB120_17-.LJTI120_0
	.long	.LBB120_14-.LJTI120_0
.LJTI120_1:
	.long	.LBB120_18-.LJTI120_1
	.long	.LBB120_23-.LJTI120_1
	.long	.LBB120_29-.LJTI120_1
	.long	.LBB120_31-.LJTI120_1
.LJTI120_2:
	.long	.LBB120_39-.LJTI120_2
	.long	.LBB120_44-.LJTI120_2
	.long	.LBB120_52-.LJTI120_2
	.long	.LBB120_49-.LJTI120_2
.LJTI120_3:
	.long	.LBB120_53-.LJTI120_3
	.long	.LBB120_58-.LJTI120_3
	.long	.LBB120_63-.LJTI120_3
	.long	.LBB120_66-.LJTI120_3

	.section	".text._ZN5alloc11collections5btree8navigate227_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$7next_kv17hb23b2879db493210E","ax",@progbits
	.hidden	_ZN5alloc11collections5btree8navigate227_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$7next_kv17hb23b2879db493210E
	.globl	_ZN5alloc11collections5btree8navigate227_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$7next_kv17hb23b2879db493210E
	.p2align	4
	.type	_ZN5alloc11collections5btree8navigate227_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$7next_kv17hb23b2879db493210E,@function
_ZN5alloc11collections5btree8navigate227_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$7next_kv17hb23b2879db493210E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	(%rsi), %rdx
	movq	8(%rsi), %rcx
	movq	16(%rsi), %rsi
	movzwl	450(%rdx), %edi
	cmpq	%rdi, %rsi
	jae	.LBB121_4
	movq	%rdx, %rdi
	movq	%rdi, (%rax)
	movq	%rcx, 8(%rax)
	movq	%rsi, 16(%rax)
	retq
	.p2align	4
.LBB121_4:
	movq	352(%rdx), %rdi
	testq	%rdi, %rdi
	je	.LBB121_5
	incq	%rcx
	movzwl	448(%rdx), %esi
	movq	%rdi, %rdx
	cmpw	450(%rdi), %si
	jae	.LBB121_4
	movq	%rdi, (%rax)
	movq	%rcx, 8(%rax)
	movq	%rsi, 16(%rax)
	retq
.LBB121_5:
	movq	%rdx, 8(%rax)
	movq	%rcx, 16(%rax)
	movq	$0, (%rax)
	retq
.Lfunc_end121:
	.size	_ZN5alloc11collections5btree8navigate227_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$7next_kv17hb23b2879db493210E, .Lfunc_end121-_ZN5alloc11collections5btree8navigate227_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..Leaf$GT$$C$alloc..collections..btree..node..marker..Edge$GT$$GT$7next_kv17hb23b2879db493210E
	.cfi_endproc

	.section	".text._ZN5alloc11collections5btree8navigate235_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14next_leaf_edge17he61adcd380e592feE","ax",@progbits
	.hidden	_ZN5alloc11collections5btree8navigate235_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14next_leaf_edge17he61adcd380e592feE
	.globl	_ZN5alloc11collections5btree8navigate235_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14next_leaf_edge17he61adcd380e592feE
	.p2align	4
	.type	_ZN5alloc11collections5btree8navigate235_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14next_leaf_edge17he61adcd380e592feE,@function
_ZN5alloc11collections5btree8navigate235_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14next_leaf_edge17he61adcd380e592feE:
	.cfi_startproc
	movq	%rdi, %rax
	movq	(%rsi), %rcx
	movq	8(%rsi), %rdx
	movq	16(%rsi), %rsi
	testq	%rdx, %rdx
	je	.LBB122_9
	leaq	(%rcx,%rsi,8), %rcx
	addq	$464, %rcx
	movq	%rdx, %rdi
	andq	$7, %rdi
	je	.LBB122_2
	xorl	%r8d, %r8d
	.p2align	4
.LBB122_4:
	movq	(%rcx), %rsi
	leaq	456(%rsi), %rcx
	incq	%r8
	cmpq	%r8, %rdi
	jne	.LBB122_4
	movq	%rdx, %rdi
	subq	%r8, %rdi
	cmpq	$8, %rdx
	jb	.LBB122_8
	.p2align	4
.LBB122_7:
	movq	(%rcx), %rcx
	movq	456(%rcx), %rcx
	movq	456(%rcx), %rcx
	movq	456(%rcx), %rcx
	movq	456(%rcx), %rcx
	movq	456(%rcx), %rcx
	movq	456(%rcx), %rcx
	movq	456(%rcx), %rsi
	leaq	456(%rsi), %rcx
	addq	$-8, %rdi
	jne	.LBB122_7
.LBB122_8:
	movq	%rsi, (%rax)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 8(%rax)
	retq
.LBB122_9:
	incq	%rsi
	movq	%rcx, (%rax)
	movq	$0, 8(%rax)
	movq	%rsi, 16(%rax)
	retq
.LBB122_2:
	movq	%rdx, %rdi
	cmpq	$8, %rdx
	jae	.LBB122_7
	jmp	.LBB122_8
.Lfunc_end122:
	.size	_ZN5alloc11collections5btree8navigate235_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14next_leaf_edge17he61adcd380e592feE, .Lfunc_end122-_ZN5alloc11collections5btree8navigate235_$LT$impl$u20$alloc..collections..btree..node..Handle$LT$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$C$alloc..collections..btree..node..marker..KV$GT$$GT$14next_leaf_edge17he61adcd380e592feE
	.cfi_endproc

	.section	".text._ZN5alloc3vec9into_iter21IntoIter$LT$T$C$A$GT$32forget_allocation_drop_remaining17hf2c3f05e932fe3f4E","ax",@progbits
	.hidden	_ZN5alloc3vec9into_iter21IntoIter$LT$T$C$A$GT$32forget_allocation_drop_remaining17hf2c3f05e932fe3f4E
	.globl	_ZN5alloc3vec9into_iter21IntoIter$LT$T$C$A$GT$32forget_allocation_drop_remaining17hf2c3f05e932fe3f4E
	.p2align	4
	.type	_ZN5alloc3vec9into_iter21IntoIter$LT$T$C$A$GT$32forget_allocation_drop_remaining17hf2c3f05e932fe3f4E,@function
_ZN5alloc3vec9into_iter21IntoIter$LT$T$C$A$GT$32forget_allocation_drop_remaining17hf2c3f05e932fe3f4E:
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
	movq	8(%rdi), %r14
	movq	24(%rdi), %rcx
	movq	%rcx, %rax
	subq	%r14, %rax
	movabsq	$-6148914691236517205, %rdx
	mulq	%rdx
	movq	$0, 16(%rdi)
	movq	$8, (%rdi)
	movq	$8, 8(%rdi)
	movq	$8, 24(%rdi)
	cmpq	%r14, %rcx
	je	.LBB123_5
	movq	%rdx, %rbx
	shrq	$5, %rbx
	addq	$8, %r14
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r15
	jmp	.LBB123_2
	.p2align	4
.LBB123_4:
	addq	$48, %r14
	decq	%rbx
	je	.LBB123_5
.LBB123_2:
	movq	-8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB123_4
	movq	(%r14), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r15
	jmp	.LBB123_4
.LBB123_5:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end123:
	.size	_ZN5alloc3vec9into_iter21IntoIter$LT$T$C$A$GT$32forget_allocation_drop_remaining17hf2c3f05e932fe3f4E, .Lfunc_end123-_ZN5alloc3vec9into_iter21IntoIter$LT$T$C$A$GT$32forget_allocation_drop_remaining17hf2c3f05e932fe3f4E
	.cfi_endproc

	.section	".text._ZN62_$LT$nepenthe_ops..fused..Kept$u20$as$u20$core..fmt..Debug$GT$3fmt17he03ff0ad13c36969E","ax",@progbits
	.p2align	4
	.type	_ZN62_$LT$nepenthe_ops..fused..Kept$u20$as$u20$core..fmt..Debug$GT$3fmt17he03ff0ad13c36969E,@function
_ZN62_$LT$nepenthe_ops..fused..Kept$u20$as$u20$core..fmt..Debug$GT$3fmt17he03ff0ad13c36969E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rax
	movq	%rdi, (%rsp)
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.127(%rip), %rsi
	leaq	.Lanon.6f17a6ec921799906ebc1675c09a9f24.126(%rip), %r8
	movq	%rsp, %rcx
	movl	$4, %edx
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter25debug_tuple_field1_finish@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end124:
	.size	_ZN62_$LT$nepenthe_ops..fused..Kept$u20$as$u20$core..fmt..Debug$GT$3fmt17he03ff0ad13c36969E, .Lfunc_end124-_ZN62_$LT$nepenthe_ops..fused..Kept$u20$as$u20$core..fmt..Debug$GT$3fmt17he03ff0ad13c36969E
	.cfi_endproc

	.section	".text._ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h15d87a9b5b1bec7cE","ax",@progbits
	.hidden	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h15d87a9b5b1bec7cE
	.globl	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h15d87a9b5b1bec7cE
	.p2align	4
	.type	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h15d87a9b5b1bec7cE,@function
_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h15d87a9b5b1bec7cE:
	.cfi_startproc
	movq	16(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB125_1
	movq	(%rdi), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB125_1:
	retq
.Lfunc_end125:
	.size	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h15d87a9b5b1bec7cE, .Lfunc_end125-_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h15d87a9b5b1bec7cE
	.cfi_endproc

	.section	".text._ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h284aa470c8c972d0E","ax",@progbits
	.hidden	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h284aa470c8c972d0E
	.globl	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h284aa470c8c972d0E
	.p2align	4
	.type	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h284aa470c8c972d0E,@function
_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h284aa470c8c972d0E:
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
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	movq	8(%rdi), %r14
	movq	24(%rdi), %r12
	subq	%r14, %r12
	je	.LBB126_7
	shrq	$5, %r12
	xorl	%r15d, %r15d
	movq	_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip), %r13
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %rbp
	jmp	.LBB126_2
	.p2align	4
.LBB126_6:
	addq	$32, %r14
	decq	%r12
	je	.LBB126_7
.LBB126_2:
	cmpq	(%r14), %r15
	jo	.LBB126_6
.Ltmp1184:
	movq	%r14, %rdi
	callq	*%r13
.Ltmp1185:
	movq	(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB126_6
	movq	8(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%rbp
	jmp	.LBB126_6
.LBB126_7:
	movq	16(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB126_18
	movq	(%rbx), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
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
.LBB126_18:
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
.LBB126_12:
	.cfi_def_cfa_offset 64
.Ltmp1186:
	movq	%rax, %r15
	movq	(%r14), %rsi
	leaq	32(%r14), %r13
	testq	%rsi, %rsi
	je	.LBB126_14
	movq	8(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB126_14:
	movq	%r13, %rdi
	.p2align	4
.LBB126_15:
	decq	%r12
	je	.LBB126_9
.Ltmp1187:
	leaq	32(%rdi), %r14
	callq	_ZN4core3ptr77drop_in_place$LT$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$GT$17h84b6aa356f517996E.llvm.4969789374703972864
.Ltmp1188:
	movq	%r14, %rdi
	jmp	.LBB126_15
.LBB126_9:
	movq	16(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB126_11
	movq	(%rbx), %rdi
	shlq	$5, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB126_11:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB126_17:
.Ltmp1189:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end126:
	.size	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h284aa470c8c972d0E, .Lfunc_end126-_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h284aa470c8c972d0E
	.cfi_endproc
	.section	".gcc_except_table._ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h284aa470c8c972d0E","a",@progbits
	.p2align	2, 0x0
GCC_except_table126:
.Lexception63:
	.byte	255
	.byte	155
	.uleb128 .Lttbase22-.Lttbaseref22
.Lttbaseref22:
	.byte	1
	.uleb128 .Lcst_end63-.Lcst_begin63
.Lcst_begin63:
	.uleb128 .Ltmp1184-.Lfunc_begin63
	.uleb128 .Ltmp1185-.Ltmp1184
	.uleb128 .Ltmp1186-.Lfunc_begin63
	.byte	0
	.uleb128 .Ltmp1185-.Lfunc_begin63
	.uleb128 .Ltmp1187-.Ltmp1185
	.byte	0
	.byte	0
	.uleb128 .Ltmp1187-.Lfunc_begin63
	.uleb128 .Ltmp1188-.Ltmp1187
	.uleb128 .Ltmp1189-.Lfunc_begin63
	.byte	1
	.uleb128 .Ltmp1188-.Lfunc_begin63
	.uleb128 .Lfunc_end126-.Ltmp1188
	.byte	0
	.byte	0
.Lcst_end63:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase22:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h29c23f6b13968d7cE","ax",@progbits
	.hidden	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h29c23f6b13968d7cE
	.globl	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h29c23f6b13968d7cE
	.p2align	4
	.type	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h29c23f6b13968d7cE,@function
_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h29c23f6b13968d7cE:
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
	movq	8(%rdi), %r14
	movq	24(%rdi), %rcx
	movq	%rcx, %rax
	subq	%r14, %rax
	movabsq	$-8608480567731124087, %rdx
	mulq	%rdx
	cmpq	%r14, %rcx
	je	.LBB127_3
	movq	%rdx, %r15
	shrq	$6, %r15
	.p2align	4
.LBB127_2:
	movq	%r14, %rdi
	callq	_ZN4core3ptr70drop_in_place$LT$nepenthe_ops..self_attention..backward..Gradients$GT$17h02ae7c5066ecb38dE.llvm.4969789374703972864
	addq	$120, %r14
	decq	%r15
	jne	.LBB127_2
.LBB127_3:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB127_4
	movq	(%rbx), %rdi
	imulq	$120, %rax, %rsi
	movl	$8, %edx
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB127_4:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end127:
	.size	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h29c23f6b13968d7cE, .Lfunc_end127-_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h29c23f6b13968d7cE
	.cfi_endproc

	.section	".text._ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6bb7884cd69f4c0aE","ax",@progbits
	.hidden	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6bb7884cd69f4c0aE
	.globl	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6bb7884cd69f4c0aE
	.p2align	4
	.type	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6bb7884cd69f4c0aE,@function
_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6bb7884cd69f4c0aE:
	.cfi_startproc
	movq	16(%rdi), %rax
	testq	%rax, %rax
	je	.LBB128_1
	movq	(%rdi), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB128_1:
	retq
.Lfunc_end128:
	.size	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6bb7884cd69f4c0aE, .Lfunc_end128-_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6bb7884cd69f4c0aE
	.cfi_endproc

	.section	".text._ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6dea36abc6a60aabE","ax",@progbits
	.hidden	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6dea36abc6a60aabE
	.globl	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6dea36abc6a60aabE
	.p2align	4
	.type	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6dea36abc6a60aabE,@function
_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6dea36abc6a60aabE:
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
	movq	8(%rdi), %r15
	movq	24(%rdi), %rcx
	movq	%rcx, %rax
	subq	%r15, %rax
	movabsq	$-6148914691236517205, %rdx
	mulq	%rdx
	cmpq	%r15, %rcx
	je	.LBB129_5
	movq	%rdx, %r14
	shrq	$4, %r14
	addq	$8, %r15
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB129_2
	.p2align	4
.LBB129_4:
	addq	$24, %r15
	decq	%r14
	je	.LBB129_5
.LBB129_2:
	movq	-8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB129_4
	movq	(%r15), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*%r12
	jmp	.LBB129_4
.LBB129_5:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB129_6
	movq	(%rbx), %rdi
	shlq	$3, %rax
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
.LBB129_6:
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
.Lfunc_end129:
	.size	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6dea36abc6a60aabE, .Lfunc_end129-_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6dea36abc6a60aabE
	.cfi_endproc

	.section	".text._ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8291f8a991d5b979E","ax",@progbits
	.hidden	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8291f8a991d5b979E
	.globl	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8291f8a991d5b979E
	.p2align	4
	.type	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8291f8a991d5b979E,@function
_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8291f8a991d5b979E:
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
	movq	8(%rdi), %r15
	movq	24(%rdi), %rcx
	movq	%rcx, %rax
	subq	%r15, %rax
	movabsq	$-6148914691236517205, %rdx
	mulq	%rdx
	cmpq	%r15, %rcx
	je	.LBB130_5
	movq	%rdx, %r14
	shrq	$4, %r14
	addq	$8, %r15
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB130_2
	.p2align	4
.LBB130_4:
	addq	$24, %r15
	decq	%r14
	je	.LBB130_5
.LBB130_2:
	movq	-8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB130_4
	movq	(%r15), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
	jmp	.LBB130_4
.LBB130_5:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB130_6
	movq	(%rbx), %rdi
	shlq	$3, %rax
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
.LBB130_6:
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
.Lfunc_end130:
	.size	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8291f8a991d5b979E, .Lfunc_end130-_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8291f8a991d5b979E
	.cfi_endproc

	.section	".text._ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h90be188a77016551E","ax",@progbits
	.hidden	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h90be188a77016551E
	.globl	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h90be188a77016551E
	.p2align	4
	.type	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h90be188a77016551E,@function
_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h90be188a77016551E:
	.cfi_startproc
	movq	16(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB131_1
	movq	(%rdi), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB131_1:
	retq
.Lfunc_end131:
	.size	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h90be188a77016551E, .Lfunc_end131-_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h90be188a77016551E
	.cfi_endproc

	.section	".text._ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcf65cbcddd7d0d73E","ax",@progbits
	.hidden	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcf65cbcddd7d0d73E
	.globl	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcf65cbcddd7d0d73E
	.p2align	4
	.type	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcf65cbcddd7d0d73E,@function
_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcf65cbcddd7d0d73E:
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
	movq	8(%rdi), %r15
	movq	24(%rdi), %rcx
	movq	%rcx, %rax
	subq	%r15, %rax
	movabsq	$-6148914691236517205, %rdx
	mulq	%rdx
	cmpq	%r15, %rcx
	je	.LBB132_5
	movq	%rdx, %r14
	shrq	$5, %r14
	addq	$8, %r15
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB132_2
	.p2align	4
.LBB132_4:
	addq	$48, %r15
	decq	%r14
	je	.LBB132_5
.LBB132_2:
	movq	-8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB132_4
	movq	(%r15), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	callq	*%r12
	jmp	.LBB132_4
.LBB132_5:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB132_6
	movq	(%rbx), %rdi
	shlq	$4, %rax
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
.LBB132_6:
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
.Lfunc_end132:
	.size	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcf65cbcddd7d0d73E, .Lfunc_end132-_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcf65cbcddd7d0d73E
	.cfi_endproc

	.section	".text._ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdd273aa9108d4c6fE","ax",@progbits
	.hidden	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdd273aa9108d4c6fE
	.globl	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdd273aa9108d4c6fE
	.p2align	4
	.type	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdd273aa9108d4c6fE,@function
_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdd273aa9108d4c6fE:
	.cfi_startproc
	movq	16(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB133_1
	movq	(%rdi), %rdi
	shlq	$4, %rsi
	movl	$8, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB133_1:
	retq
.Lfunc_end133:
	.size	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdd273aa9108d4c6fE, .Lfunc_end133-_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdd273aa9108d4c6fE
	.cfi_endproc

	.section	".text._ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he136b945fd78cddfE","ax",@progbits
	.hidden	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he136b945fd78cddfE
	.globl	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he136b945fd78cddfE
	.p2align	4
	.type	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he136b945fd78cddfE,@function
_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he136b945fd78cddfE:
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
	movq	8(%rdi), %r15
	movq	24(%rdi), %rcx
	movq	%rcx, %rax
	subq	%r15, %rax
	movabsq	$-6148914691236517205, %rdx
	mulq	%rdx
	cmpq	%r15, %rcx
	je	.LBB134_11
	movq	%rdx, %r14
	shrq	$6, %r14
	addq	$80, %r15
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB134_2
	.p2align	4
.LBB134_10:
	addq	$96, %r15
	decq	%r14
	je	.LBB134_11
.LBB134_2:
	movq	-80(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB134_4
	movq	-72(%r15), %rdi
	shlq	$3, %rsi
	movl	$4, %edx
	callq	*%r12
.LBB134_4:
	movq	-56(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB134_6
	movq	-48(%r15), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
.LBB134_6:
	movq	-32(%r15), %rax
	testq	%rax, %rax
	je	.LBB134_8
	movq	-24(%r15), %rdi
	shlq	$2, %rax
	leaq	(%rax,%rax,8), %rsi
	movl	$4, %edx
	callq	*%r12
.LBB134_8:
	movq	-8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB134_10
	movq	(%r15), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
	jmp	.LBB134_10
.LBB134_11:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB134_12
	movq	(%rbx), %rdi
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
.LBB134_12:
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
.Lfunc_end134:
	.size	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he136b945fd78cddfE, .Lfunc_end134-_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he136b945fd78cddfE
	.cfi_endproc

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/self_attention.rs"
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864, 57

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.1,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.1,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.1:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000\206\000\000\000\037\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.1, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.2,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.2,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.2:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000\244\000\000\000\035\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.2, 24

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.3.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.3.llvm.4969789374703972864,@object
	.section	.data.rel.ro.anon.6f17a6ec921799906ebc1675c09a9f24.3.llvm.4969789374703972864,"aw",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.3.llvm.4969789374703972864
	.p2align	3, 0x0
anon.6f17a6ec921799906ebc1675c09a9f24.3.llvm.4969789374703972864:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000\254\000\000\000F\000\000"
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.3.llvm.4969789374703972864, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.4,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.6f17a6ec921799906ebc1675c09a9f24.4:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/adapters/step_by.rs"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.4, 90

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.5.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.5.llvm.4969789374703972864,@object
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.5.llvm.4969789374703972864
anon.6f17a6ec921799906ebc1675c09a9f24.5.llvm.4969789374703972864:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/convolution/weight_gradient.rs"
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.5.llvm.4969789374703972864, 70

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.6.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.6.llvm.4969789374703972864,@object
	.section	.data.rel.ro.anon.6f17a6ec921799906ebc1675c09a9f24.6.llvm.4969789374703972864,"aw",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.6.llvm.4969789374703972864
	.p2align	3, 0x0
anon.6f17a6ec921799906ebc1675c09a9f24.6.llvm.4969789374703972864:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.5.llvm.4969789374703972864
	.asciz	"E\000\000\000\000\000\000\000$\000\000\0001\000\000"
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.6.llvm.4969789374703972864, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.7,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.7,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.7:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.5.llvm.4969789374703972864
	.asciz	"E\000\000\000\000\000\000\000N\000\000\000#\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.7, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.8,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.8,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.8:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.5.llvm.4969789374703972864
	.asciz	"E\000\000\000\000\000\000\000W\000\000\0002\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.8, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.9,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.6f17a6ec921799906ebc1675c09a9f24.9:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/convolution.rs"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.9, 54

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.10,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.10,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.10:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.9
	.asciz	"5\000\000\000\000\000\000\000\240\000\000\000\"\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.10, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.11,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.11,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.11:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.9
	.asciz	"5\000\000\000\000\000\000\000\242\000\000\000\037\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.11, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.12,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.12,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.12:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.9
	.asciz	"5\000\000\000\000\000\000\000\243\000\000\0005\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.12, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.14,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.14,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.14:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.9
	.asciz	"5\000\000\000\000\000\000\000\244\000\000\000\027\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.14, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.15,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.15,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.15:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.9
	.asciz	"5\000\000\000\000\000\000\000{\000\000\000\025\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.15, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.16,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.16,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.16:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.9
	.asciz	"5\000\000\000\000\000\000\000}\000\000\000\035\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.16, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.17,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.17,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.17:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.9
	.asciz	"5\000\000\000\000\000\000\000|\000\000\000$\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.17, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.18,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.6f17a6ec921799906ebc1675c09a9f24.18:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/product.rs"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.18, 50

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.19,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.19,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.19:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.18
	.asciz	"1\000\000\000\000\000\000\000J\000\000\000\023\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.19, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.20,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.20,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.20:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000\336\000\000\000\t\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.20, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.21,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.21,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.21:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000\374\000\000\000\037\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.21, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.22,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.22,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.22:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000\377\000\000\000\026\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.22, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.23,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.23,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.23:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000\017\001\000\000/\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.23, 24

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.24.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.24.llvm.4969789374703972864,@object
	.section	.data.rel.ro.anon.6f17a6ec921799906ebc1675c09a9f24.24.llvm.4969789374703972864,"aw",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.24.llvm.4969789374703972864
	.p2align	3, 0x0
anon.6f17a6ec921799906ebc1675c09a9f24.24.llvm.4969789374703972864:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000\006\001\000\000\"\000\000"
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.24.llvm.4969789374703972864, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.25,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.25,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.25:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000L\001\000\000\037\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.25, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.26,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.26,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.26:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000?\001\000\000\024\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.26, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.27,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.27,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.27:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000@\001\000\000\035\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.27, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.28,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.28,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.28:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\0007\001\000\000&\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.28, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.29,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.29,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.29:
	.ascii	"one gain for each channel"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.29, 25

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.30,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.30,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.30:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000H\000\000\000\005\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.30, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.31,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.31,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.31:
	.ascii	"one offset for each channel"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.31, 27

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.32,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.32,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.32:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000I\000\000\000\005\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.32, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.33,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.33,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.33:
	.ascii	"qkv"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.33, 3

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.34,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.34,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.34:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000J\000\000\000\005\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.34, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.35,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.35,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.35:
	.ascii	"depthwise"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.35, 9

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.36,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.36,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.36:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000K\000\000\000\005\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.36, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.37,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.37,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.37:
	.ascii	"one temperature for each head"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.37, 29

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.38,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.38,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.38:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000L\000\000\000\005\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.38, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.39,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.39,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.39:
	.ascii	"channels divisible by the heads"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.39, 31

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.40,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.40,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.40:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000Q\000\000\000\005\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.40, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.41,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.41,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.41:
	.ascii	"project_out"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.41, 11

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.42,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.42,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.42:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.0.llvm.4969789374703972864
	.asciz	"8\000\000\000\000\000\000\000U\000\000\000\005\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.42, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.43,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.6f17a6ec921799906ebc1675c09a9f24.43:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/self_attention/backward.rs"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.43, 66

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.44,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.44,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.44:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.43
	.asciz	"A\000\000\000\000\000\000\000a\000\000\000\037\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.44, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.45,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.45,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.45:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.43
	.asciz	"A\000\000\000\000\000\000\000c\000\000\0004\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.45, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.46,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.46,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.46:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.43
	.asciz	"A\000\000\000\000\000\000\000\200\000\000\000%\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.46, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.47,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.47,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.47:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.43
	.asciz	"A\000\000\000\000\000\000\000\201\000\000\000.\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.47, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.48,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.48,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.48:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.43
	.asciz	"A\000\000\000\000\000\000\000\203\000\000\000\037\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.48, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.49,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.49,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.49:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.43
	.asciz	"A\000\000\000\000\000\000\000\216\000\000\000\022\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.49, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.50,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.50,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.50:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.43
	.asciz	"A\000\000\000\000\000\000\000T\000\000\000F\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.50, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.51,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.51,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.51:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.43
	.asciz	"A\000\000\000\000\000\000\000V\000\000\000\036\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.51, 24

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.52.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.52.llvm.4969789374703972864,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.52.llvm.4969789374703972864
anon.6f17a6ec921799906ebc1675c09a9f24.52.llvm.4969789374703972864:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/plane.rs"
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.52.llvm.4969789374703972864, 48

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.53,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.53,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.53:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.52.llvm.4969789374703972864
	.asciz	"/\000\000\000\000\000\000\000\032\000\000\000&\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.53, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.54,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.54,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.54:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.43
	.asciz	"A\000\000\000\000\000\000\000_\000\000\000I\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.54, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.55,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.55,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.55:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.43
	.asciz	"A\000\000\000\000\000\000\000_\000\000\0005\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.55, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.56,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.56,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.56:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.43
	.asciz	"A\000\000\000\000\000\000\000\226\000\000\000*\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.56, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.57,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.57,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.57:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.43
	.asciz	"A\000\000\000\000\000\000\000w\000\000\0002\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.57, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.58,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.58,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.58:
	.ascii	"parameter, gradient and moments of one length"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.58, 45

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.59,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.6f17a6ec921799906ebc1675c09a9f24.59:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/adam.rs"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.59, 47

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.60,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.60,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.60:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.59
	.asciz	".\000\000\000\000\000\000\0000\000\000\000\005\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.60, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.61,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.61,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.61:
	.ascii	"just made contiguous"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.61, 20

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.62,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.62,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.62:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.59
	.asciz	".\000\000\000\000\000\000\000@\000\000\000/\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.62, 24

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.67.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.67.llvm.4969789374703972864,@object
	.section	.data.rel.ro.anon.6f17a6ec921799906ebc1675c09a9f24.67.llvm.4969789374703972864,"aw",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.67.llvm.4969789374703972864
	.p2align	3, 0x0
anon.6f17a6ec921799906ebc1675c09a9f24.67.llvm.4969789374703972864:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.52.llvm.4969789374703972864
	.asciz	"/\000\000\000\000\000\000\000\303\000\000\000\033\000\000"
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.67.llvm.4969789374703972864, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.68,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.68,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.68:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.18
	.asciz	"1\000\000\000\000\000\000\000\264\001\000\000%\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.68, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.69,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.69,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.69:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.18
	.asciz	"1\000\000\000\000\000\000\000\265\001\000\000!\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.69, 24

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.70.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.70.llvm.4969789374703972864,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.70.llvm.4969789374703972864
anon.6f17a6ec921799906ebc1675c09a9f24.70.llvm.4969789374703972864:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/product/over_pixels.rs"
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.70.llvm.4969789374703972864, 62

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.71,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.71,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.71:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.70.llvm.4969789374703972864
	.asciz	"=\000\000\000\000\000\000\000%\000\000\000\027\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.71, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.72,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.72,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.72:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.70.llvm.4969789374703972864
	.asciz	"=\000\000\000\000\000\000\000+\000\000\000!\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.72, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.73,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.73,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.73:
	.ascii	"chunk size must be non-zero"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.73, 27

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.74,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.74,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.74:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.70.llvm.4969789374703972864
	.asciz	"=\000\000\000\000\000\000\000,\000\000\000+\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.74, 24

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.75.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.75.llvm.4969789374703972864,@object
	.section	.data.rel.ro.anon.6f17a6ec921799906ebc1675c09a9f24.75.llvm.4969789374703972864,"aw",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.75.llvm.4969789374703972864
	.p2align	3, 0x0
anon.6f17a6ec921799906ebc1675c09a9f24.75.llvm.4969789374703972864:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.70.llvm.4969789374703972864
	.asciz	"=\000\000\000\000\000\000\000\177\000\000\000!\000\000"
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.75.llvm.4969789374703972864, 24

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.76.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.76.llvm.4969789374703972864,@object
	.section	.data.rel.ro.anon.6f17a6ec921799906ebc1675c09a9f24.76.llvm.4969789374703972864,"aw",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.76.llvm.4969789374703972864
	.p2align	3, 0x0
anon.6f17a6ec921799906ebc1675c09a9f24.76.llvm.4969789374703972864:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd9d5e1040ed66618E
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.76.llvm.4969789374703972864, 32

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.77.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.77.llvm.4969789374703972864,@object
	.section	.data.rel.ro.anon.6f17a6ec921799906ebc1675c09a9f24.77.llvm.4969789374703972864,"aw",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.77.llvm.4969789374703972864
	.p2align	3, 0x0
anon.6f17a6ec921799906ebc1675c09a9f24.77.llvm.4969789374703972864:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb63de8286298d642E
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.77.llvm.4969789374703972864, 32

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.78.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.78.llvm.4969789374703972864,@object
	.section	.data.rel.ro.anon.6f17a6ec921799906ebc1675c09a9f24.78.llvm.4969789374703972864,"aw",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.78.llvm.4969789374703972864
	.p2align	3, 0x0
anon.6f17a6ec921799906ebc1675c09a9f24.78.llvm.4969789374703972864:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc22993f879667aa8E
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.78.llvm.4969789374703972864, 32

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.79.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.79.llvm.4969789374703972864,@object
	.section	.data.rel.ro.anon.6f17a6ec921799906ebc1675c09a9f24.79.llvm.4969789374703972864,"aw",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.79.llvm.4969789374703972864
	.p2align	3, 0x0
anon.6f17a6ec921799906ebc1675c09a9f24.79.llvm.4969789374703972864:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd1294b338a7d6e39E
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.79.llvm.4969789374703972864, 32

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.80.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.80.llvm.4969789374703972864,@object
	.section	.data.rel.ro.anon.6f17a6ec921799906ebc1675c09a9f24.80.llvm.4969789374703972864,"aw",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.80.llvm.4969789374703972864
	.p2align	3, 0x0
anon.6f17a6ec921799906ebc1675c09a9f24.80.llvm.4969789374703972864:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hde17e4bb49f65be7E
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.80.llvm.4969789374703972864, 32

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.81.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.81.llvm.4969789374703972864,@object
	.section	.data.rel.ro.anon.6f17a6ec921799906ebc1675c09a9f24.81.llvm.4969789374703972864,"aw",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.81.llvm.4969789374703972864
	.p2align	3, 0x0
anon.6f17a6ec921799906ebc1675c09a9f24.81.llvm.4969789374703972864:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hac8899f32c833c07E
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.81.llvm.4969789374703972864, 32

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.82.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.82.llvm.4969789374703972864,@object
	.section	.data.rel.ro.anon.6f17a6ec921799906ebc1675c09a9f24.82.llvm.4969789374703972864,"aw",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.82.llvm.4969789374703972864
	.p2align	3, 0x0
anon.6f17a6ec921799906ebc1675c09a9f24.82.llvm.4969789374703972864:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he025beba6bfdbccdE
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.82.llvm.4969789374703972864, 32

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.83.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.83.llvm.4969789374703972864,@object
	.section	.data.rel.ro.anon.6f17a6ec921799906ebc1675c09a9f24.83.llvm.4969789374703972864,"aw",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.83.llvm.4969789374703972864
	.p2align	3, 0x0
anon.6f17a6ec921799906ebc1675c09a9f24.83.llvm.4969789374703972864:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha741db23a5a36513E
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.83.llvm.4969789374703972864, 32

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.84.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.84.llvm.4969789374703972864,@object
	.section	.data.rel.ro.anon.6f17a6ec921799906ebc1675c09a9f24.84.llvm.4969789374703972864,"aw",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.84.llvm.4969789374703972864
	.p2align	3, 0x0
anon.6f17a6ec921799906ebc1675c09a9f24.84.llvm.4969789374703972864:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hf6a92fbd1ad5be91E
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.84.llvm.4969789374703972864, 32

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.85.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.85.llvm.4969789374703972864,@object
	.section	.data.rel.ro.anon.6f17a6ec921799906ebc1675c09a9f24.85.llvm.4969789374703972864,"aw",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.85.llvm.4969789374703972864
	.p2align	3, 0x0
anon.6f17a6ec921799906ebc1675c09a9f24.85.llvm.4969789374703972864:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h380069e12f86c104E
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.85.llvm.4969789374703972864, 32

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.86,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.86,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.86:
	.ascii	"assertion failed: step != 0"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.86, 27

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.87,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.87,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.87:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.4
	.asciz	"Y\000\000\000\000\000\000\000#\000\000\000\t\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.87, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.88,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.88,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.88:
	.ascii	"mid > len"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.88, 9

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.89,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.6f17a6ec921799906ebc1675c09a9f24.89:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/collections/btree/map/entry.rs"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.89, 97

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.90,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.90,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.90:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.89
	.asciz	"`\000\000\000\000\000\000\000\240\001\000\000.\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.90, 24

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.91.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.91.llvm.4969789374703972864,@object
	.section	.rodata.cst32,"aM",@progbits,32
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.91.llvm.4969789374703972864
anon.6f17a6ec921799906ebc1675c09a9f24.91.llvm.4969789374703972864:
	.ascii	"assertion failed: idx < CAPACITY"
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.91.llvm.4969789374703972864, 32

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/collections/btree/node.rs"
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864, 92

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.93.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.93.llvm.4969789374703972864,@object
	.section	.data.rel.ro.anon.6f17a6ec921799906ebc1675c09a9f24.93.llvm.4969789374703972864,"aw",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.93.llvm.4969789374703972864
	.p2align	3, 0x0
anon.6f17a6ec921799906ebc1675c09a9f24.93.llvm.4969789374703972864:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.asciz	"[\000\000\000\000\000\000\000\236\002\000\000\t\000\000"
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.93.llvm.4969789374703972864, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.94,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.94,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.94:
	.ascii	"assertion failed: edge.height == self.height - 1"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.94, 48

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.95,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.95,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.95:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.asciz	"[\000\000\000\000\000\000\000\266\002\000\000\t\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.95, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.97,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.97,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.97:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.asciz	"[\000\000\000\000\000\000\000\360\000\000\000M\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.97, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.98,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.98,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.98:
	.ascii	"internal error: entered unreachable code: empty internal node"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.98, 61

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.99,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.99,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.99:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.asciz	"[\000\000\000\000\000\000\000P\005\000\000\037\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.99, 24

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.100.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.100.llvm.4969789374703972864,@object
	.section	.rodata.anon.6f17a6ec921799906ebc1675c09a9f24.100.llvm.4969789374703972864,"a",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.100.llvm.4969789374703972864
anon.6f17a6ec921799906ebc1675c09a9f24.100.llvm.4969789374703972864:
	.ascii	"assertion failed: self.height > 0"
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.100.llvm.4969789374703972864, 33

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.101.llvm.4969789374703972864
	.type	anon.6f17a6ec921799906ebc1675c09a9f24.101.llvm.4969789374703972864,@object
	.section	.data.rel.ro.anon.6f17a6ec921799906ebc1675c09a9f24.101.llvm.4969789374703972864,"aw",@progbits
	.globl	anon.6f17a6ec921799906ebc1675c09a9f24.101.llvm.4969789374703972864
	.p2align	3, 0x0
anon.6f17a6ec921799906ebc1675c09a9f24.101.llvm.4969789374703972864:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.asciz	"[\000\000\000\000\000\000\000j\002\000\000\t\000\000"
	.size	anon.6f17a6ec921799906ebc1675c09a9f24.101.llvm.4969789374703972864, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.102,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.102,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.102:
	.ascii	"assertion failed: src.len() == dst.len()"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.102, 40

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.103,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.103,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.103:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.asciz	"[\000\000\000\000\000\000\000T\007\000\000\005\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.103, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.104,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.104,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.104:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.asciz	"[\000\000\000\000\000\000\000\320\004\000\000#\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.104, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.105,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.105,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.105:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.asciz	"[\000\000\000\000\000\000\000\023\005\000\000$\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.105, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.106,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.106,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.106:
	.ascii	"assertion failed: edge.height == self.node.height - 1"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.106, 53

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.107,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.107,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.107:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.asciz	"[\000\000\000\000\000\000\000\003\004\000\000\t\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.107, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.108,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.108,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.108:
	.ascii	"assertion failed: old_right_len + count <= CAPACITY"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.108, 51

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.109,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.109,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.109:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.asciz	"[\000\000\000\000\000\000\000\001\006\000\000\r\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.109, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.110,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.110,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.110:
	.ascii	"assertion failed: old_left_len >= count"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.110, 39

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.111,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.111,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.111:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.asciz	"[\000\000\000\000\000\000\000\002\006\000\000\r\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.111, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.112,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.112,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.112:
	.ascii	"internal error: entered unreachable code"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.112, 40

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.113,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.113,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.113:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.asciz	"[\000\000\000\000\000\000\0001\006\000\000\026\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.113, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.114,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.114,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.114:
	.ascii	"assertion failed: old_left_len + count <= CAPACITY"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.114, 50

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.115,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.115,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.115:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.asciz	"[\000\000\000\000\000\000\000@\006\000\000\r\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.115, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.116,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.116,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.116:
	.ascii	"assertion failed: old_right_len >= count"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.116, 40

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.117,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.117,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.117:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.asciz	"[\000\000\000\000\000\000\000A\006\000\000\r\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.117, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.118,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.118,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.118:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.asciz	"[\000\000\000\000\000\000\000q\006\000\000\026\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.118, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.119,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.119,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.119:
	.ascii	"assertion failed: match track_edge_idx {\n    LeftOrRight::Left(idx) => idx <= old_left_len,\n    LeftOrRight::Right(idx) => idx <= right_len,\n}"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.119, 142

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.120,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.120,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.120:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.asciz	"[\000\000\000\000\000\000\000\323\005\000\000\t\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.120, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.121,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.121,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.121:
	.ascii	"assertion failed: new_left_len <= CAPACITY"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.121, 42

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.122,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.122,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.122:
	.quad	anon.6f17a6ec921799906ebc1675c09a9f24.92.llvm.4969789374703972864
	.asciz	"[\000\000\000\000\000\000\000\206\005\000\000\t\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.122, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.123,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.6f17a6ec921799906ebc1675c09a9f24.123:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/collections/btree/search.rs"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.123, 94

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.124,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.124,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.124:
	.ascii	"range start is greater than range end in BTreeMap"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.124, 49

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.125,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.125,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.125:
	.quad	.Lanon.6f17a6ec921799906ebc1675c09a9f24.123
	.asciz	"]\000\000\000\000\000\000\000y\000\000\000\025\000\000"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.125, 24

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.126,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.126,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.126:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h7c534c49e7460578E
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.126, 32

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.127,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.6f17a6ec921799906ebc1675c09a9f24.127:
	.ascii	"Kept"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.127, 4

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.128,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.128,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.128:
	.quad	_ZN4core3ptr46drop_in_place$LT$nepenthe_ops..fused..Kept$GT$17h1d6d34bf78c54b67E
	.asciz	"\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN62_$LT$nepenthe_ops..fused..Kept$u20$as$u20$core..fmt..Debug$GT$3fmt17he03ff0ad13c36969E
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.128, 32

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.129,@object
	.section	.data.rel.ro..Lanon.6f17a6ec921799906ebc1675c09a9f24.129,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6f17a6ec921799906ebc1675c09a9f24.129:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h1cfb343b57265888E
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.129, 32

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.130,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.130,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.130:
	.ascii	"Saved"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.130, 5

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.131,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.131,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.131:
	.ascii	"mixed"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.131, 5

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.132,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.132,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.132:
	.ascii	"values"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.132, 6

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.133,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.133,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.133:
	.ascii	"heads"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.133, 5

	.type	.Lanon.6f17a6ec921799906ebc1675c09a9f24.134,@object
	.section	.rodata..Lanon.6f17a6ec921799906ebc1675c09a9f24.134,"a",@progbits
.Lanon.6f17a6ec921799906ebc1675c09a9f24.134:
	.ascii	"SelfAttention"
	.size	.Lanon.6f17a6ec921799906ebc1675c09a9f24.134, 13

	.hidden	anon.aa7e57dd61dee41aa5b2841d8892a0db.29.llvm.18147915163002271463
	.hidden	anon.aa7e57dd61dee41aa5b2841d8892a0db.30.llvm.18147915163002271463
	.hidden	anon.74435f109f3360002373b651fc018705.18.llvm.5742513092579328760
	.hidden	anon.3c343817f2a84c03ebbbdd677e122254.6.llvm.17533460438818409478
	.hidden	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696
	.hidden	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.1.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.2.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.88.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.89.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.90.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.91.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.94.llvm.13867215145974308402
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.21.llvm.8749718453130272470
	.hidden	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512
	.hidden	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512
	.hidden	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512
	.hidden	_ZN12nepenthe_ops7product11pack_planes17h435c0a4487af14e0E
	.hidden	_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17h0e0054ecc50fbf08E
	.hidden	_ZN12nepenthe_ops12feed_forward10Parameters7forward17h58ab58b78afeac45E
	.hidden	_ZN12nepenthe_ops12feed_forward10Parameters8backward17h9334d60065386c12E
	.hidden	_ZN12nepenthe_ops7threads17sum_over_pictures17h29d8cbeeae38f502E
	.hidden	_ZN12nepenthe_ops11convolution15weight_gradient15add_row_of_taps17hb5b9e3a58fd35701E
	.hidden	_ZN12nepenthe_ops11convolution15weight_gradient8turn_row17h862ba7d61b960659E
	.hidden	_ZN12nepenthe_ops11convolution13convolve_tile17hdfdac23301496c9aE
	.hidden	_ZN12nepenthe_ops4gate4gate17h6bfefa98b324c16cE
	.hidden	_ZN12nepenthe_ops4norm4Norm4pack17hd3b95fbb8a9814a7E
	.hidden	_ZN12nepenthe_ops4gate13backward_pair17hd5ef8dd2543f9251E
	.hidden	_ZN12nepenthe_ops7product8multiply17h90778f35e349d5c5E
	.hidden	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	.hidden	_ZN12nepenthe_ops7product8multiply17hbfeaf1155cbc0760E
	.hidden	_ZN12nepenthe_ops7product8multiply17h35bf08de7ad53f19E
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h70a66cb94fedc2ccE
	.hidden	_ZN12nepenthe_ops9depthwise6filter17he6f6ac504a68ea9aE
	.hidden	_ZN12nepenthe_ops5heads14sum_of_squares17he7520fd84cd0a17aE
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hbe82c7723e968076E
	.hidden	_ZN62_$LT$T$u20$as$u20$alloc..vec..spec_from_elem..SpecFromElem$GT$9from_elem17hb06dd514ecde4cd2E
	.hidden	_ZN12nepenthe_ops5fused5apply17h8e47e4cd805e1b77E
	.hidden	_ZN12nepenthe_ops7product8multiply17h1ce71b745b247493E
	.hidden	_ZN12nepenthe_ops7product8multiply17ha3a2f429e0d4fa60E
	.hidden	_ZN12nepenthe_ops4norm12NormGradient8backward17haebf30e1e54f72a2E
	.hidden	_ZN12nepenthe_ops5heads4Head8backward17he8be8d700e3d88efE
	.hidden	_ZN12nepenthe_ops5heads12Coefficients9gradients17h3b56dc50826a9550E
	.hidden	_ZN12nepenthe_ops9depthwise9correlate17ha19c45964d0a162eE
	.hidden	_ZN12nepenthe_ops4norm18normalise_backward17h83f2503cae4efc5bE
	.hidden	_ZN12nepenthe_ops7product11over_pixels4turn17h1931c02fb061b1cfE
	.hidden	_ZN12nepenthe_ops7product11over_pixels12add_products17hb5b14f95b56be1dcE
	.hidden	_ZN12nepenthe_ops7product13multiply_tile17h480890ed3d30e777E
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd9d5e1040ed66618E
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb63de8286298d642E
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc22993f879667aa8E
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd1294b338a7d6e39E
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hde17e4bb49f65be7E
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hac8899f32c833c07E
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he025beba6bfdbccdE
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha741db23a5a36513E
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hf6a92fbd1ad5be91E
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h380069e12f86c104E
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfe7ace87df38915cE
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h7c534c49e7460578E
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h1cfb343b57265888E
	.hidden	_ZN10rayon_core8registry9in_worker17h0a4c24763ec99ca5E
	.hidden	_ZN12nepenthe_ops7product10transposed17hb0b911f11b353211E
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h1b30d9db9b1418e5E
	.hidden	_ZN4core3ptr87drop_in_place$LT$$u5b$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$u5d$$GT$17hf111b0b2bda93b82E.llvm.18155304953313829945
	.hidden	_ZN70_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h359f3ad02f24a1f9E
	.hidden	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h0c3411ea36d6b95bE
	.hidden	_ZN5alloc3vec16in_place_collect108_$LT$impl$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$9from_iter17h87c8ed0ef576bc77E
	.hidden	_ZN12nepenthe_ops7threads7Threads4both17hba3d4fb2fc0681f7E
	.hidden	_ZN12nepenthe_ops7threads7Threads4both17hd3cab9cf9bfe2874E
	.hidden	_ZN12nepenthe_ops7threads7Threads4each17he0045ab289dd43ccE
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h3b8dc9f50f7f5bdfE
	.hidden	_ZN91_$LT$rayon..iter..zip..Zip$LT$A$C$B$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$3len17hff95f2521c7ee2dfE
	.hidden	_ZN91_$LT$rayon..iter..zip..Zip$LT$A$C$B$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h30b271fe273711d0E
	.hidden	_ZN86_$LT$rayon..vec..IntoIter$LT$T$GT$$u20$as$u20$rayon..iter..IndexedParallelIterator$GT$13with_producer17h9ebe04861c5b9527E
	.hidden	_ZN12nepenthe_ops5fused4Kept3new17h353c7d2478457c7dE
	.hidden	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	.hidden	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	.hidden	_ZN12nepenthe_ops5fused5Batch5plane17he41549102be5e199E
	.hidden	_ZN4core3ops8function6FnOnce9call_once17h22e47efc762f6e3dE.llvm.17533460438818409478
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h3a4c6e8e59da7ecaE
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h430bc9e4245d26eaE
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hd3688f4dccba00beE
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hf2897acc44ff6fbdE
	.hidden	_ZN8burn_std7element6scalar6Scalar3new17h22b0faefa24bf341E
	.hidden	_ZN4core3ptr190drop_in_place$LT$alloc..vec..Vec$LT$$LP$core..option..Option$LT$nepenthe_ops..buffer..Buffer$GT$$C$nepenthe_ops..buffer..Buffer$C$alloc..vec..Vec$LT$nepenthe_ops..heads..Head$GT$$RP$$GT$$GT$17he22ab09cf9d36d09E.llvm.6122311861638806696
	.hidden	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17hafc14a737bc67d8cE
	.hidden	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h21bfdb3b7eaac358E
	.hidden	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h5b1abe617b673f28E
	.hidden	_ZN12nepenthe_ops12feed_forward10Parameters4pair17hfc9a4b508ccac0cbE
	.hidden	_ZN12nepenthe_ops4tile6window17h03a33f0dd54eacd3E
	.hidden	_ZN12nepenthe_ops5plane6Window7advance17h13d7bc58c86e4fa1E
	.hidden	_ZN12nepenthe_ops9depthwise7kernels17hfa0d2e28abff737aE
	.hidden	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h580cdae83db0d8b1E
	.hidden	_ZN12nepenthe_ops7product11over_pixels24add_products_over_pixels17h777512fea61630aaE
	.hidden	_ZN12nepenthe_ops5heads16add_correlations17hd1c53e2cc956114cE
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h8bdf416808d10afdE
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h3ff36bb78b89da95E
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h7605a0ce0ac21e26E
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h8e3be9a0d458be45E
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17hb5ef7c68eca0615fE
	.hidden	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h64aeea2820eca2dfE
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h6e6d6999200329f5E
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hf193b701a239a845E
	.hidden	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h31ad9473a92ebb64E
	.hidden	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE
	.hidden	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17hf30ded9d849bf561E
	.hidden	_ZN9burn_flex6tensor10FlexTensor8as_slice17hc0f55f7302ee6ac0E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8043d897cab1e94eE
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8043d897cab1e94eE,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8043d897cab1e94eE
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8043d897cab1e94eE = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2f11cb34f954dc8fE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb22b3aa2a075e03eE
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb22b3aa2a075e03eE,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb22b3aa2a075e03eE
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb22b3aa2a075e03eE = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2f11cb34f954dc8fE
	.globl	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hd06e147a8cbca92dE
	.type	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hd06e147a8cbca92dE,@function
	.hidden	_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hd06e147a8cbca92dE
_ZN104_$LT$core..iter..adapters..copied..Copied$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17hd06e147a8cbca92dE = _ZN104_$LT$core..iter..adapters..cloned..Cloned$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$9size_hint17ha0f2157d6f5314fbE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf2eee5a2035eaddE
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf2eee5a2035eaddE,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf2eee5a2035eaddE
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcf2eee5a2035eaddE = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb5c1f98f4148682dE
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h93d8cf2c416eabc3E
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h93d8cf2c416eabc3E,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h93d8cf2c416eabc3E
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h93d8cf2c416eabc3E = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7c00252ef2795866E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h99bdef5b41fdb194E
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h99bdef5b41fdb194E,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h99bdef5b41fdb194E
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h99bdef5b41fdb194E = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7c00252ef2795866E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc331100246f94f5bE
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc331100246f94f5bE,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc331100246f94f5bE
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc331100246f94f5bE = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7c00252ef2795866E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdc0fd0ed366b5f92E
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdc0fd0ed366b5f92E,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdc0fd0ed366b5f92E
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdc0fd0ed366b5f92E = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7c00252ef2795866E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h366abd978982b780E
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h366abd978982b780E,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h366abd978982b780E
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h366abd978982b780E = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h25c3bc01126bbda4E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4a28dca6fe5f1854E
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4a28dca6fe5f1854E,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4a28dca6fe5f1854E
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4a28dca6fe5f1854E = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h25c3bc01126bbda4E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h864ab0f956dd6043E
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h864ab0f956dd6043E,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h864ab0f956dd6043E
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h864ab0f956dd6043E = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h25c3bc01126bbda4E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hacffe76eac844fedE
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hacffe76eac844fedE,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hacffe76eac844fedE
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hacffe76eac844fedE = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h25c3bc01126bbda4E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9524eff755e184d7E
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9524eff755e184d7E,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9524eff755e184d7E
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9524eff755e184d7E = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h93d871024dc04383E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb90a0b5eeeae196fE
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb90a0b5eeeae196fE,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb90a0b5eeeae196fE
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb90a0b5eeeae196fE = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h93d871024dc04383E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d6a7c015b9ca37bE
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d6a7c015b9ca37bE,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d6a7c015b9ca37bE
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d6a7c015b9ca37bE = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d805a1932f4c81cE
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d805a1932f4c81cE,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d805a1932f4c81cE
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d805a1932f4c81cE = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2acbb6f5edb43172E
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2acbb6f5edb43172E,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2acbb6f5edb43172E
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h2acbb6f5edb43172E = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3996bfea0b58d69aE
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3996bfea0b58d69aE,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3996bfea0b58d69aE
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h3996bfea0b58d69aE = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h46fc344d624509d0E
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h46fc344d624509d0E,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h46fc344d624509d0E
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h46fc344d624509d0E = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h488a765b8889e536E
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h488a765b8889e536E,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h488a765b8889e536E
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h488a765b8889e536E = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h60a59bb8f96db70eE
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h60a59bb8f96db70eE,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h60a59bb8f96db70eE
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h60a59bb8f96db70eE = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h79180b1021309547E
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h79180b1021309547E,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h79180b1021309547E
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h79180b1021309547E = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7f08adaa2a176386E
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7f08adaa2a176386E,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7f08adaa2a176386E
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7f08adaa2a176386E = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbe05e17ff9e6cffaE
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbe05e17ff9e6cffaE,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbe05e17ff9e6cffaE
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbe05e17ff9e6cffaE = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc31985bcd5fb7442E
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc31985bcd5fb7442E,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc31985bcd5fb7442E
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc31985bcd5fb7442E = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcd94240f4e12ccdaE
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcd94240f4e12ccdaE,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcd94240f4e12ccdaE
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcd94240f4e12ccdaE = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he5e37217d2decdf0E
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he5e37217d2decdf0E,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he5e37217d2decdf0E
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he5e37217d2decdf0E = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he8004731e466a9cfE
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he8004731e466a9cfE,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he8004731e466a9cfE
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he8004731e466a9cfE = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0a186ed2ae8fcab5E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7bbeb98935f6681aE
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7bbeb98935f6681aE,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7bbeb98935f6681aE
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h7bbeb98935f6681aE = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0cd7a92fda05cec7E
	.globl	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha9f091537ae699e8E
	.type	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha9f091537ae699e8E,@function
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha9f091537ae699e8E
_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha9f091537ae699e8E = _ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0cd7a92fda05cec7E
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
